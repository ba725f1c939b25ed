//! `reference`: the pages of docs/reference that are made from the code, so that they cannot say anything else.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::gen_model::{Model, listed};

/// Makes each page from the project's root.
type Make = fn(&Path) -> Result<String>;

const PAGES: [(&str, Make); 4] = [
    ("docs/reference/actions.md", actions),
    ("docs/reference/operations.md", operations),
    ("docs/reference/commands.md", commands),
    ("docs/reference/inferred.md", inferred),
];

/// Writes the pages.
pub fn write(root: &Path) -> Result<()> {
    for (path, make) in PAGES {
        fs::write(root.join(path), make(root)?).with_context(|| format!("writing {path}"))?;
    }
    Ok(())
}

/// Fails where a page is not what the code says.
pub fn check(root: &Path) -> Result<()> {
    let mut stale = Vec::new();
    for (path, make) in PAGES {
        let there = fs::read_to_string(root.join(path)).unwrap_or_default();
        if there != make(root)? {
            stale.push(path);
        }
    }
    if stale.is_empty() { Ok(()) } else { bail!("run `cargo xtask reference`: {}", stale.join(", ")) }
}

/// Every operation, by service.
fn operations(root: &Path) -> Result<String> {
    let services = listed(root)?;
    let count: usize = services.iter().map(|service| service.operations.len()).sum();
    let mut page = format!(
        "<!-- generated from models/operations.txt by `cargo xtask reference` -->\n\n# Every operation\n\n\
         {count} operations of {} services are spoken. Any other is refused by its name, with `UnknownOperationException`\n\
         or what its protocol says instead; so is every parameter that is not honoured.\n",
        services.len()
    );
    for service in services {
        let model = Model::read(root, service)?;
        let title =
            model.meta("serviceFullName").or_else(|| model.meta("serviceId")).unwrap_or(&model.service);
        let mut names = model.operations.clone();
        names.sort();
        write!(
            page,
            "\n## {title}\n\n{}\n",
            names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
        )?;
    }
    Ok(page)
}

/// The action providers of pipelines, in their own words.
fn actions(root: &Path) -> Result<String> {
    let folder = root.join("crates/codepipeline/src/actions");
    let mut lines = Vec::new();
    for entry in fs::read_dir(&folder).with_context(|| format!("reading {}", folder.display()))? {
        let text = fs::read_to_string(entry?.path())?;
        // A provider's file begins with its name.
        if let Some((name, what)) =
            text.strip_prefix("//! `").and_then(|text| text.lines().next()?.split_once("`: "))
        {
            lines.push(format!("| `{name}` | {what} |"));
        }
    }
    lines.sort();
    Ok(format!(
        "<!-- generated from crates/codepipeline/src/actions by `cargo xtask reference` -->\n\n# Every action of pipelines\n\n\
         | provider | what it does |\n|---|---|\n{}\n\nAnother provider, and a configuration key that a provider does not honour, is \
         refused by name when the\npipeline is made.\n",
        lines.join("\n")
    ))
}

/// Every command's help, as the tests of the terminal saw it.
fn commands(root: &Path) -> Result<String> {
    let folder = root.join("tests/clients/snapshots");
    let mut files: Vec<PathBuf> = fs::read_dir(&folder)
        .with_context(|| format!("reading {}", folder.display()))?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<_>>()?;
    files.retain(|file| file.file_stem().is_some_and(|name| name.to_string_lossy().starts_with("help")));
    files.sort();
    let mut page = "<!-- generated from tests/clients/snapshots by `cargo xtask reference` -->\n\n# Every command\n\n\
         Exit codes: 0 done; 1 the answer is no (a release failed, nothing was found); 2 it could not be done.\n"
        .to_owned();
    for file in files {
        let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let title = name
            .strip_prefix("help-")
            .map_or_else(|| "tidegate".to_owned(), |command| format!("tidegate {command}"));
        let text = fs::read_to_string(&file).with_context(|| format!("reading {}", file.display()))?;
        write!(page, "\n## {title}\n\n```text\n{}\n```\n", text.trim_end())?;
    }
    Ok(page)
}

/// The values that no document of AWS's states.
fn inferred(root: &Path) -> Result<String> {
    let source = "crates/core/src/inferred.rs";
    let text = fs::read_to_string(root.join(source)).with_context(|| format!("reading {source}"))?;
    let mut page = format!(
        "<!-- generated from {source} by `cargo xtask reference` -->\n\n# Inferred values\n\n\
         What no document of AWS's states and Tidegate had to decide, each in one place of the code.\n\n\
         | value | is | meaning |\n|---|---|---|\n"
    );
    let mut words = Vec::new();
    for line in text.lines() {
        if let Some(comment) = line.strip_prefix("/// ") {
            words.push(comment.to_owned());
        } else if let Some(constant) = line.strip_prefix("pub const ") {
            let (name, rest) = constant.split_once(':').with_context(|| format!("{source}: {line}"))?;
            let value = rest.split_once('=').map_or("", |(_, value)| value).trim().trim_end_matches(';');
            let value = if value.is_empty() { "see the code" } else { value };
            writeln!(
                page,
                "| `{name}` | `{}` | {} |",
                value.replace('|', "\\|"),
                words.join(" ").replace('|', "\\|")
            )?;
            words.clear();
        } else {
            words.clear();
        }
    }
    Ok(page)
}
