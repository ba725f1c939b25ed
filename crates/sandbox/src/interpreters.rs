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

    /// The `java` of a JDK of a major version, with its compiler beside it: the one of `JAVA_HOME`, one of those where the
    /// distributions put them, or the one on the search path. Its `release` file says its version.
    pub fn java(&self, major: u32) -> Option<PathBuf> {
        let home = self.environment.get("JAVA_HOME").map(PathBuf::from);
        let installed =
            std::fs::read_dir("/usr/lib/jvm").into_iter().flatten().flatten().map(|entry| entry.path());
        let mut installed: Vec<PathBuf> = installed.filter(|path| !path.is_symlink()).collect();
        installed.sort();
        let on_path = self.on_path("java").and_then(|java| java.canonicalize().ok());
        let on_path = on_path.and_then(|java| Some(java.parent()?.parent()?.to_owned()));
        let homes = home.into_iter().chain(installed).chain(on_path);
        homes
            .filter(|home| release_of(home) == Some(major))
            .map(|home| home.join("bin/java"))
            .find(|java| java.is_file() && java.with_file_name("javac").is_file())
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

/// The major version that the `release` file of a Java home says: 17 for `JAVA_VERSION="17.0.15"`.
fn release_of(home: &Path) -> Option<u32> {
    let release = std::fs::read_to_string(home.join("release")).ok()?;
    let line = release.lines().find_map(|line| line.strip_prefix("JAVA_VERSION="))?;
    line.trim_matches('"').split('.').next()?.parse().ok()
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
    fn a_jdk_says_its_version_and_has_a_compiler() {
        let home = tempfile::tempdir().unwrap();
        let jdk = home.path().join("jdk");
        std::fs::create_dir_all(jdk.join("bin")).unwrap();
        std::fs::write(jdk.join("release"), "IMPLEMENTOR=\"Tide\"\nJAVA_VERSION=\"3.0.1\"\n").unwrap();
        std::fs::write(jdk.join("bin/java"), "").unwrap();
        let found = Toolchains::find([("JAVA_HOME".to_owned(), jdk.to_string_lossy().into_owned())]);
        assert_eq!(found.java(3), None);
        std::fs::write(jdk.join("bin/javac"), "").unwrap();
        assert_eq!(found.java(3), Some(jdk.join("bin/java")));
        assert_eq!(found.java(4), None);
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
