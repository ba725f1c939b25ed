//! Rules about the house: who may depend on whom, and how a crate opens.

use std::collections::BTreeMap;

use crate::tidy::{Complaint, File};

const FOUNDATIONS: [&str; 2] = ["api", "core"];

/// Each crate and what it may stand on. Rooms have no door to one another, and none to the gate.
const HOUSE: [(&str, &[&str]); 25] = [
    ("api", &[]),
    ("yaml", &[]),
    ("pattern", &[]),
    ("verdict", &[]),
    ("rehearsal", &[]),
    ("core", &["api"]),
    ("console", &["api", "core", "yaml"]),
    ("policy", &["core"]),
    ("store", &["api", "core"]),
    ("sandbox", &["core"]),
    ("flow", &["api", "core", "store"]),
    ("sam", &["core", "yaml"]),
    ("gate", &["api", "core", "policy", "store"]),
    ("iam", &["policy", "store", "flow"]),
    ("s3", &["policy", "store"]),
    ("lambda", &["pattern", "policy", "store", "flow", "sandbox", "verdict"]),
    ("observe", &["store", "flow"]),
    ("cloudformation", &["store", "flow", "sam", "yaml"]),
    ("codebuild", &["store", "flow", "sandbox", "yaml"]),
    ("codedeploy", &["store", "flow", "verdict", "yaml"]),
    ("codepipeline", &["store", "flow"]),
    ("connections", &["store", "flow"]),
    ("messaging", &["pattern", "policy", "store", "flow"]),
    ("registry", &["policy", "store"]),
    ("secrets", &["policy", "store"]),
];
/// The roof knows everyone.
const ROOF: [&str; 1] = ["tidegate"];

/// What the crates do against the plan of the house.
pub fn complaints(files: &[File]) -> Vec<Complaint> {
    let house: BTreeMap<&str, &[&str]> = HOUSE.into_iter().collect();
    let mut found = Vec::new();
    for file in files {
        let parts: Vec<&str> = file.path.split('/').collect();
        match parts.as_slice() {
            ["crates", name, "Cargo.toml"] if !ROOF.contains(name) => match house.get(name) {
                Some(allowed) => found.extend(strangers(file, name, allowed)),
                None => found.push(Complaint::of(
                    &file.path,
                    "this crate has no place in the plan of the house (tidy_house.rs)",
                )),
            },
            ["crates", name, "src", "lib.rs"] => {
                found.extend(opening(file));
                if *name != "sandbox" && !file.text.contains("#![forbid(unsafe_code)]") {
                    found.push(Complaint::of(
                        &file.path,
                        "`#![forbid(unsafe_code)]` is missing; only the sandbox may do without",
                    ));
                }
            }
            ["crates", _, "src", "main.rs"] | ["xtask", "src", "main.rs"] => found.extend(opening(file)),
            _ => {}
        }
    }
    found
}

fn opening(file: &File) -> Option<Complaint> {
    let opens = file.text.starts_with("//!");
    (!opens).then(|| {
        Complaint::of(&file.path, "a crate opens with `//!`: what it is, its one idea, its invariants")
    })
}

/// Dependencies that the plan of the house does not have. What only the tests depend on is not built in.
fn strangers(file: &File, name: &str, allowed: &[&str]) -> Vec<Complaint> {
    let mut section = "";
    let mut found = Vec::new();
    for (number, line) in file.text.lines().enumerate() {
        if line.starts_with('[') {
            section = line.trim();
        }
        let Some(rest) = line.strip_prefix("tidegate-") else { continue };
        let other = rest.split(|c: char| !c.is_alphanumeric() && c != '-').next().unwrap_or_default();
        let known = allowed.contains(&other) || (FOUNDATIONS.contains(&other) && !allowed.is_empty());
        if section != "[dev-dependencies]" && !known {
            let text =
                format!("{name} may not depend on {other}: a room that needs another goes round by the gate");
            found.push(Complaint::at(&file.path, number, text));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest(name: &str, text: &str) -> usize {
        complaints(&[File { path: format!("crates/{name}/Cargo.toml"), text: text.to_owned() }]).len()
    }

    #[test]
    fn a_room_has_no_door_to_the_next_room_nor_to_the_gate() {
        assert_eq!(manifest("lambda", "[dependencies]\ntidegate-store.workspace = true\n"), 0);
        assert_eq!(manifest("lambda", "[dependencies]\ntidegate-iam.workspace = true\n"), 1);
        assert_eq!(manifest("s3", "[dependencies]\ntidegate-gate = { workspace = true }\n"), 1);
        assert_eq!(manifest("s3", "[dev-dependencies]\ntidegate-gate = { workspace = true }\n"), 0);
        assert_eq!(manifest("api", "[dependencies]\ntidegate-core.workspace = true\n"), 1);
        assert_eq!(manifest("tidegate", "[dependencies]\ntidegate-gate.workspace = true\n"), 0);
        assert_eq!(manifest("annex", "[dependencies]\n"), 1);
    }

    #[test]
    fn a_crate_opens_with_what_it_is_and_forbids_the_unsafe() {
        let lib = |name: &str, text: &str| {
            complaints(&[File { path: format!("crates/{name}/src/lib.rs"), text: text.to_owned() }]).len()
        };
        assert_eq!(lib("s3", "//! Buckets.\n#![forbid(unsafe_code)]\n"), 0);
        assert_eq!(lib("s3", "mod ops;\n"), 2);
        assert_eq!(lib("sandbox", "//! Jails.\n"), 0);
    }
}
