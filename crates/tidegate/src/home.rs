//! A data directory as the command line sees it: where it is, whose keys it holds, which engine runs on it.
#![expect(clippy::disallowed_methods, reason = "configuration is read here, once")]

use std::fs::OpenOptions;
use std::io::Write;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};
use tidegate_iam::{AccessKeyPair, FirstKeys};

/// A data directory.
#[derive(Clone, Debug)]
pub struct Home(PathBuf);

/// The engine that runs on a data directory, as it wrote itself down.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Running {
    /// Its process id.
    pub process: u32,
    /// Where it answers.
    pub url: String,
    /// Its account.
    pub account: String,
    /// Its region.
    pub region: String,
}

impl Home {
    /// The directory that was named, or else the user's own.
    pub fn new(named: Option<PathBuf>) -> Result<Self> {
        let folder = match named {
            Some(folder) => folder,
            None => match (std::env::var("XDG_DATA_HOME"), std::env::var("HOME")) {
                (Ok(data), _) if !data.is_empty() => Path::new(&data).join("tidegate"),
                (_, Ok(home)) if !home.is_empty() => Path::new(&home).join(".local/share/tidegate"),
                _ => bail!("neither XDG_DATA_HOME nor HOME is set: name a folder with --data-dir"),
            },
        };
        Ok(Self(std::path::absolute(&folder).with_context(|| format!("resolving {}", folder.display()))?))
    }

    /// The directory.
    pub fn folder(&self) -> &Path {
        &self.0
    }

    /// The log of an engine that `up` started.
    pub fn log(&self) -> PathBuf {
        self.0.join("engine.log")
    }

    /// The engine that wrote itself down here, whether or not it still runs.
    pub fn running(&self) -> Result<Option<Running>> {
        let path = self.0.join("engine.json");
        match std::fs::read(&path) {
            Ok(bytes) => Ok(Some(
                serde_json::from_slice(&bytes).with_context(|| format!("reading {}", path.display()))?,
            )),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error).with_context(|| format!("reading {}", path.display())),
        }
    }

    /// Writes down which engine runs here.
    pub fn write_running(&self, running: &Running) -> Result<()> {
        let text = serde_json::to_string_pretty(running).context("encoding engine.json")?;
        self.write("engine.json", &text, 0o644)
    }

    /// Takes the engine's name away when it stops.
    pub fn forget_running(&self) -> Result<()> {
        match std::fs::remove_file(self.0.join("engine.json")) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                Err(error).context("removing engine.json")
            }
            _ => Ok(()),
        }
    }

    /// Writes the account's first keys where only the user can read them, in the form that AWS's clients read.
    pub fn write_keys(&self, keys: &FirstKeys) -> Result<()> {
        let section = |name: &str, pair: &AccessKeyPair| {
            format!("[{name}]\naws_access_key_id = {}\naws_secret_access_key = {}\n", pair.id, pair.secret)
        };
        let text = format!("{}\n{}", section("default", &keys.admin), section("root", &keys.root));
        self.write("credentials", &text, 0o600)
    }

    /// Takes the keys of an account away that is gone.
    pub fn forget_keys(&self) -> Result<()> {
        std::fs::remove_file(self.0.join("credentials"))
            .context("removing the credentials of an ephemeral engine")
    }

    /// The keys of the user `admin`.
    pub fn admin_keys(&self) -> Result<AccessKeyPair> {
        let path = self.0.join("credentials");
        let text = std::fs::read_to_string(&path).with_context(|| {
            format!(
                "reading {}: is this the data directory of an engine? `tidegate serve` makes one",
                path.display()
            )
        })?;
        let section = text.split("\n[").next().unwrap_or_default();
        let value = |name: &str| {
            section
                .lines()
                .find_map(|line| {
                    line.strip_prefix(name)?
                        .trim_start()
                        .strip_prefix('=')
                        .map(|value| value.trim().to_owned())
                })
                .with_context(|| format!("{} has no {name} for [default]", path.display()))
        };
        Ok(AccessKeyPair { id: value("aws_access_key_id")?, secret: value("aws_secret_access_key")? })
    }

    /// Makes the folder where it is missing, for its owner alone: it holds keys, and what functions were given.
    pub fn make(&self) -> Result<()> {
        let context = || format!("making {}", self.0.display());
        if self.0.is_dir() {
            return Ok(());
        }
        if let Some(parent) = self.0.parent() {
            std::fs::create_dir_all(parent).with_context(context)?;
        }
        match std::fs::DirBuilder::new().mode(0o700).create(&self.0) {
            Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => {
                Err(error).with_context(context)
            }
            _ => Ok(()),
        }
    }

    fn write(&self, name: &str, text: &str, mode: u32) -> Result<()> {
        let (path, temporary) = (self.0.join(name), self.0.join(format!(".{name}.new")));
        let context = || format!("writing {}", path.display());
        self.make()?;
        let mut file = OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(true)
            .mode(mode)
            .open(&temporary)
            .with_context(context)?;
        file.write_all(text.as_bytes()).with_context(context)?;
        file.sync_all().with_context(context)?;
        std::fs::rename(&temporary, &path).with_context(context)
    }
}
