//! `gen`: the shapes and operation tables of `tidegate-api`, from models/.
//!
//! The output is checked in, so a build needs no generator; `--check` fails when a byte differs.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};

use crate::gen_model::{Model, listed};
use crate::gen_rust;

const FOLDER: &str = "crates/api/src/generated";

/// Writes the generated folder, and removes files of services no longer listed.
pub fn write(root: &Path) -> anyhow::Result<()> {
    let wanted = files(root)?;
    let folder = root.join(FOLDER);
    fs::create_dir_all(&folder)?;
    for stale in present(&folder)?.keys().filter(|path| !wanted.contains_key(*path)) {
        fs::remove_file(stale)?;
    }
    for (path, text) in &wanted {
        fs::write(path, text).with_context(|| format!("writing {}", path.display()))?;
    }
    eprintln!("{} files in {FOLDER}", wanted.len());
    Ok(())
}

/// Fails when the generated folder is not what `write` would make of the models.
pub fn check(root: &Path) -> anyhow::Result<()> {
    let wanted = files(root)?;
    let present = present(&root.join(FOLDER))?;
    let differing: Vec<String> = wanted
        .keys()
        .chain(present.keys())
        .filter(|path| wanted.get(*path) != present.get(*path))
        .map(|path| path.display().to_string())
        .collect();
    if differing.is_empty() {
        return Ok(());
    }
    bail!("out of date; run `cargo xtask gen`:\n{}", differing.join("\n"))
}

fn files(root: &Path) -> anyhow::Result<BTreeMap<PathBuf, String>> {
    let mut out = BTreeMap::new();
    let mut modules = Vec::new();
    for listed in listed(root)? {
        let model = Model::read(root, listed)?;
        let text = gen_rust::service(&model).with_context(|| format!("generating {}", model.service))?;
        out.insert(root.join(FOLDER).join(format!("{}.rs", model.module())), text);
        modules.push((model.module(), model.service));
    }
    out.insert(root.join(FOLDER).join("mod.rs"), gen_rust::index(&modules));
    Ok(out)
}

fn present(folder: &Path) -> anyhow::Result<BTreeMap<PathBuf, String>> {
    let mut out = BTreeMap::new();
    for entry in fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))? {
        let path = entry?.path();
        out.insert(path.clone(), fs::read_to_string(&path)?);
    }
    Ok(out)
}
