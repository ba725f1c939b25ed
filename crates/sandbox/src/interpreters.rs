//! Interpreters that are known by their major version, as runtimes of functions ask for them.

use std::path::{Path, PathBuf};

use crate::toolchain::Toolchains;

impl Toolchains {
    /// The Node.js of a major version: one that nvm installed, whose directory says its version, or the one on the
    /// search path, which is asked once.
    pub fn node(&self, major: u32) -> Option<PathBuf> {
        self.node_of_nvm(major).or_else(|| {
            let path = self.on_path("node")?;
            let found = *self.node_on_path.get_or_init(|| major_of(&path));
            (found == Some(major)).then_some(path)
        })
    }

    fn node_of_nvm(&self, major: u32) -> Option<PathBuf> {
        let versions = self.home.as_ref()?.join(".nvm/versions/node");
        let mut found: Vec<(Vec<u32>, PathBuf)> = std::fs::read_dir(versions)
            .ok()?
            .flatten()
            .filter_map(|entry| Some((numbers(entry.file_name().to_str()?)?, entry.path().join("bin/node"))))
            .filter(|(version, path)| version.first() == Some(&major) && path.is_file())
            .collect();
        found.sort();
        found.pop().map(|(_, path)| path)
    }
}

/// `v20.11.1` as numbers.
fn numbers(version: &str) -> Option<Vec<u32>> {
    version.trim().strip_prefix('v')?.split('.').map(|part| part.parse().ok()).collect()
}

#[expect(clippy::disallowed_methods, reason = "a program of the host is asked its version before any jail")]
fn major_of(program: &Path) -> Option<u32> {
    let said = std::process::Command::new(program).arg("--version").env_clear().output().ok()?;
    numbers(std::str::from_utf8(&said.stdout).ok()?)?.first().copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_read_as_numbers() {
        assert_eq!(numbers("v20.11.1\n"), Some(vec![20, 11, 1]));
        assert_eq!(numbers("system"), None);
    }

    #[test]
    fn nvm_directories_say_their_version() {
        let home = tempfile::tempdir().unwrap();
        for version in ["v20.9.0", "v20.11.1", "v22.1.0"] {
            let bin = home.path().join(".nvm/versions/node").join(version).join("bin");
            std::fs::create_dir_all(&bin).unwrap();
            std::fs::write(bin.join("node"), "").unwrap();
        }
        let found = Toolchains::find([("HOME".to_owned(), home.path().to_string_lossy().into_owned())]);
        let twenty = found.node(20).unwrap();
        assert!(twenty.ends_with(".nvm/versions/node/v20.11.1/bin/node"), "{twenty:?}");
        assert_eq!(found.node(24), None);
    }
}
