//! The file patterns of buildspecs: `**/*` for everything, a folder's name with `/**/*`, single files.

use std::path::{Path, PathBuf};

use globset::{GlobBuilder, GlobSet, GlobSetBuilder};

/// The files below `base` that match `wanted` and not `unwanted`, relative to it and in order.
pub(crate) fn matching(base: &Path, wanted: &[String], unwanted: &[String]) -> Result<Vec<PathBuf>, String> {
    let (wanted, unwanted) = (set(wanted)?, set(unwanted)?);
    let mut found = Vec::new();
    let mut folders = vec![base.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries =
            std::fs::read_dir(&folder).map_err(|error| format!("reading {}: {error}", folder.display()))?;
        for entry in entries {
            let entry = entry.map_err(|error| format!("reading {}: {error}", folder.display()))?;
            let kind = entry.file_type().map_err(|error| format!("reading {}: {error}", folder.display()))?;
            if kind.is_dir() {
                folders.push(entry.path());
            } else if (kind.is_file() || leads_to_file_inside(base, &entry.path()))
                && let Ok(relative) = entry.path().strip_prefix(base)
                && wanted.is_match(relative)
                && !unwanted.is_match(relative)
            {
                found.push(relative.to_owned());
            }
        }
    }
    found.sort();
    Ok(found)
}

/// A link counts as the file it leads to, as long as that lies below `base`.
fn leads_to_file_inside(base: &Path, link: &Path) -> bool {
    let inside = link.canonicalize().ok().zip(base.canonicalize().ok());
    inside.is_some_and(|(target, base)| target.is_file() && target.starts_with(base))
}

fn set(patterns: &[String]) -> Result<GlobSet, String> {
    let mut set = GlobSetBuilder::new();
    for pattern in patterns {
        let pattern = pattern.trim_start_matches("./");
        let glob = GlobBuilder::new(pattern).literal_separator(true).build();
        set.add(glob.map_err(|error| format!("'{pattern}' is not a file pattern: {error}"))?);
    }
    set.build().map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_are_those_of_buildspecs() {
        let folder = tempfile::tempdir().unwrap();
        for file in ["a.txt", "x/b.txt", "x/y/c.bin"] {
            let path = folder.path().join(file);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, file).unwrap();
        }
        let found = |wanted: &str, unwanted: &[&str]| {
            let unwanted: Vec<String> = unwanted.iter().map(|s| (*s).to_owned()).collect();
            let files = matching(folder.path(), &[wanted.to_owned()], &unwanted).unwrap();
            files.iter().map(|path| path.display().to_string()).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(found("**/*", &[]), "a.txt x/b.txt x/y/c.bin");
        assert_eq!(found("*", &[]), "a.txt");
        assert_eq!(found("x/**/*", &["**/*.bin"]), "x/b.txt");
        assert_eq!(found("a.txt", &[]), "a.txt");
    }
}
