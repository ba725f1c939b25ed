//! The folders that rehearsals of one application keep: prepared worlds, and copies of them that scenarios run in.

use std::fs::{self, File};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::setup::Prepared;
use crate::home::Home;

/// What of a data directory is never changed in place, and so may be shared by copies.
const SHARED: [&str; 2] = ["blobs", "lambda"];
/// What builds keep: a world in which nothing is built can miss it.
pub const OF_BUILDS: [&str; 2] = ["builds", "build-cache"];
/// What belongs to one process.
const OWN: [&str; 4] = ["lock", "engine.json", "control.db-shm", "telemetry.db-shm"];

/// All worlds of one application.
pub struct Worlds {
    root: PathBuf,
    stamp: String,
    /// Held while a rehearsal of the application runs.
    _lock: File,
}

/// One world: a data directory, and what is known of it.
#[derive(Clone, Debug)]
pub struct World {
    folder: PathBuf,
}

impl Worlds {
    /// The worlds of the application in `dir`; fails while another rehearsal of it runs.
    pub fn of(home: &Home, dir: &Path) -> Result<Self> {
        let name = dir.to_string_lossy().trim_start_matches('/').replace('/', "--");
        let root = home.folder().join("rehearsals").join(name);
        home.make()?;
        fs::create_dir_all(&root).with_context(|| format!("making {}", root.display()))?;
        let path = root.join("lock");
        let lock = File::create(&path).with_context(|| format!("opening {}", path.display()))?;
        if lock.try_lock().is_err() {
            bail!("another rehearsal of {} is running", dir.display());
        }
        let worlds = Self { root, stamp: stamp()?, _lock: lock };
        worlds.sweep()?;
        Ok(worlds)
    }

    /// The git directory that the pipelines of all worlds read.
    pub fn repository(&self) -> PathBuf {
        self.root.join("repository.git")
    }

    /// A folder for the sources of the version that is served.
    pub fn served_sources(&self, name: &str) -> PathBuf {
        self.root.join("served").join(name)
    }

    /// The world in which the version of `tree` is served, deployed by the infrastructure of `infrastructure`.
    pub fn base(&self, tree: &str, infrastructure: &str) -> World {
        self.world(&format!("base-{}-{}", short(tree), short(infrastructure)))
    }

    /// The world in which `candidate` waits to replace what `base` serves.
    pub fn ready(&self, served: &str, candidate: &str) -> World {
        self.world(&format!("ready-{}-{}", short(served), short(candidate)))
    }

    /// A world for one scenario.
    pub fn run(&self, number: usize) -> World {
        self.world(&format!("run-{number}"))
    }

    fn world(&self, name: &str) -> World {
        World { folder: self.root.join(format!("{}-{name}", self.stamp)) }
    }

    /// Takes away what an earlier rehearsal left: its runs, and worlds that another build of tidegate prepared.
    fn sweep(&self) -> Result<()> {
        let context = || format!("reading {}", self.root.display());
        for entry in fs::read_dir(&self.root).with_context(context)? {
            let path = entry.with_context(context)?.path();
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let keeps = matches!(name.as_str(), "repository.git" | "lock")
                || (name.starts_with(&self.stamp) && !name.contains("-run-"));
            if !keeps {
                fs::remove_dir_all(&path).with_context(|| format!("removing {}", path.display()))?;
            }
        }
        Ok(())
    }
}

impl World {
    /// The engine's data directory.
    pub fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    /// The world's folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// What is known of it, where it is complete.
    pub fn prepared(&self) -> Result<Option<Prepared>> {
        let path = self.folder.join("prepared.json");
        if !path.exists() {
            return Ok(None);
        }
        let bytes = fs::read(&path).with_context(|| format!("reading {}", path.display()))?;
        Ok(Some(serde_json::from_slice(&bytes).with_context(|| format!("reading {}", path.display()))?))
    }

    /// Completes it.
    pub fn complete(&self, prepared: &Prepared) -> Result<()> {
        let text = serde_json::to_vec_pretty(prepared).context("encoding what is prepared")?;
        let path = self.folder.join("prepared.json");
        fs::write(&path, text).with_context(|| format!("writing {}", path.display()))
    }

    /// Empties it.
    pub fn clear(&self) -> Result<()> {
        if self.folder.exists() {
            fs::remove_dir_all(&self.folder)
                .with_context(|| format!("removing {}", self.folder.display()))?;
        }
        fs::create_dir_all(&self.folder).with_context(|| format!("making {}", self.folder.display()))
    }

    /// Takes it away.
    pub fn remove(&self) -> Result<()> {
        fs::remove_dir_all(&self.folder).with_context(|| format!("removing {}", self.folder.display()))
    }

    /// Fills it with a copy of another world's data, in which no engine runs; `without` are folders that it can miss.
    pub fn fill_from(&self, other: &Self, without: &[&str]) -> Result<()> {
        self.clear()?;
        let data = other.data();
        let skipped: Vec<PathBuf> = without.iter().map(|name| data.join(name)).collect();
        copy(&data, &self.data(), false, &skipped)
    }
}

/// Copies a folder; what is never changed in place is linked.
fn copy(from: &Path, to: &Path, shared: bool, without: &[PathBuf]) -> Result<()> {
    fs::create_dir_all(to).with_context(|| format!("making {}", to.display()))?;
    let context = || format!("copying {}", from.display());
    for entry in fs::read_dir(from).with_context(context)? {
        let entry = entry.with_context(context)?;
        let name = entry.file_name();
        let text = name.to_string_lossy();
        let (source, target) = (entry.path(), to.join(&name));
        let kind = entry.file_type().with_context(context)?;
        if without.contains(&source) {
            continue;
        }
        if kind.is_dir() {
            copy(&source, &target, shared || SHARED.contains(&text.as_ref()), without)?;
        } else if kind.is_symlink() {
            let link = fs::read_link(&source).with_context(context)?;
            std::os::unix::fs::symlink(link, &target).with_context(context)?;
        } else if kind.is_file()
            && !OWN.contains(&text.as_ref())
            && !(shared && fs::hard_link(&source, &target).is_ok())
        {
            fs::copy(&source, &target).with_context(context)?;
        }
    }
    Ok(())
}

fn short(id: &str) -> &str {
    id.get(..12).unwrap_or(id)
}

/// Tells builds of tidegate apart: what one prepared, another may not understand.
fn stamp() -> Result<String> {
    let path = std::env::current_exe().context("finding this binary")?;
    let metadata = fs::metadata(&path).with_context(|| format!("looking at {}", path.display()))?;
    Ok(format!("{:x}-{:x}", metadata.len(), metadata.mtime()))
}
