//! `cargo xtask tidy`: the house rules that no compiler knows, each complaint with its place and its reason.

use std::fmt;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::{tidy_docs, tidy_files, tidy_house};

/// Folders that are not the project's own text.
const SKIPPED: [&str; 7] =
    [".git", "target", ".clients", ".tidegate", "generated", "__pycache__", "node_modules"];
/// Files that are read as text.
const EXTENSIONS: [&str; 11] = ["rs", "py", "sh", "md", "yml", "yaml", "toml", "txt", "svg", "cfg", "lock"];

/// One broken rule.
#[derive(Debug, PartialEq, Eq)]
pub struct Complaint {
    place: String,
    text: String,
}

impl Complaint {
    /// A complaint about a file as a whole.
    pub fn of(file: &str, text: impl Into<String>) -> Self {
        Self { place: file.to_owned(), text: text.into() }
    }

    /// A complaint about one line, counted from zero.
    pub fn at(file: &str, line: usize, text: impl Into<String>) -> Self {
        Self { place: format!("{file}:{}", line + 1), text: text.into() }
    }
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.text)
    }
}

/// One text file of the project, by its path from the root.
pub struct File {
    pub path: String,
    pub text: String,
}

/// Reads the project and complains.
pub fn tidy(root: &Path) -> Result<()> {
    let mut files = Vec::new();
    collect(root, root, &mut files)?;
    files.sort_by(|a, b| a.path.cmp(&b.path));
    let mut complaints: Vec<Complaint> = files.iter().flat_map(tidy_files::complaints).collect();
    complaints.extend(tidy_house::complaints(&files));
    complaints.extend(tidy_docs::complaints(root, &files));
    for complaint in &complaints {
        println!("{complaint}");
    }
    if !complaints.is_empty() {
        bail!("{} complaints in {} files read", complaints.len(), files.len());
    }
    println!("tidy: {} files read, nothing to complain about", files.len());
    Ok(())
}

fn collect(root: &Path, folder: &Path, files: &mut Vec<File>) -> Result<()> {
    let entries = std::fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))?;
    for entry in entries {
        let path: PathBuf = entry.context("reading a folder")?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if SKIPPED.contains(&name.as_ref()) || path.is_symlink() {
            continue;
        }
        if path.is_dir() {
            collect(root, &path, files)?;
        } else if is_text(&path, &name) {
            let text =
                std::fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
            let path = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().into_owned();
            files.push(File { path, text });
        }
    }
    Ok(())
}

fn is_text(path: &Path, name: &str) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str());
    extension.is_some_and(|extension| EXTENSIONS.contains(&extension))
        || ["run", "Makefile", "NOTICE", "bootstrap"].contains(&name)
}
