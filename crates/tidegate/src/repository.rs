//! The repository that a release is pushed to: the user's own, or one that is kept for a plain folder.
#![expect(clippy::disallowed_methods, reason = "the one module of the command line that runs git")]

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use tokio::process::Command;

use crate::home::Home;

/// A repository behind an application's folder.
#[derive(Clone, Debug)]
pub struct Repository {
    folder: PathBuf,
    /// The bare repository kept for a folder that is not the top of one; `None` for the user's own.
    kept: Option<PathBuf>,
}

impl Repository {
    /// The repository of `folder`; one that is kept lies below the data directory and may not exist yet.
    pub async fn of(home: &Home, folder: &Path) -> Result<Self> {
        let folder = std::fs::canonicalize(folder)
            .with_context(|| format!("there is no folder {}", folder.display()))?;
        let top =
            Command::new("git").arg("-C").arg(&folder).args(["rev-parse", "--show-toplevel"]).output().await;
        let top = top.context("running git, which tidegate needs")?;
        let is_top = top.status.success() && Path::new(String::from_utf8_lossy(&top.stdout).trim()) == folder;
        let kept = (!is_top).then(|| {
            // Two folders of the same name are two applications.
            let name = folder.to_string_lossy().trim_start_matches('/').replace('/', "--");
            home.folder().join("repositories").join(format!("{name}.git"))
        });
        Ok(Self { folder, kept })
    }

    /// The name that the application goes by: its folder's.
    pub fn name(&self) -> String {
        self.folder.file_name().map_or_else(|| "app".to_owned(), |name| name.to_string_lossy().into_owned())
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The URL that a connection is given.
    pub fn url(&self) -> String {
        self.kept.as_ref().unwrap_or(&self.folder).to_string_lossy().into_owned()
    }

    /// The repository kept for a folder, where there is one to keep.
    pub fn kept(&self) -> Option<&Path> {
        self.kept.as_deref()
    }

    /// The branch that is released.
    pub async fn branch(&self) -> Result<String> {
        match self.kept {
            Some(_) => Ok("main".to_owned()),
            None => Ok(self.git(&["symbolic-ref", "--short", "HEAD"]).await?.trim().to_owned()),
        }
    }

    /// The commit at the branch's tip, if there is one.
    pub async fn tip(&self) -> Option<String> {
        self.git(&["rev-parse", "--verify", "--quiet", "HEAD"]).await.ok().map(|id| id.trim().to_owned())
    }

    /// Commits what changed in the folder, where the repository is kept for it; says whether there was anything.
    /// What the user's own repository has uncommitted stays so, and is an error: a release is a commit.
    pub async fn commit(&self, message: &str) -> Result<bool> {
        if let Some(kept) = &self.kept
            && !kept.exists()
        {
            std::fs::create_dir_all(kept).with_context(|| format!("making {}", kept.display()))?;
            self.git(&["init", "--quiet", "--initial-branch=main"]).await?;
        }
        let changed = !self.git(&["status", "--porcelain"]).await?.trim().is_empty();
        if !changed && self.tip().await.is_some() {
            return Ok(false);
        }
        self.git(&["add", "--all", "."]).await?;
        let author = ["-c", "user.name=tidegate", "-c", "user.email=tidegate@localhost"];
        let author: &[&str] = if self.kept.is_some() { &author } else { &[] };
        let arguments: Vec<&str> =
            author.iter().copied().chain(["commit", "--quiet", "-m", message]).collect();
        self.git(&arguments).await?;
        Ok(true)
    }

    async fn git(&self, arguments: &[&str]) -> Result<String> {
        let mut command = Command::new("git");
        for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"] {
            command.env_remove(name);
        }
        command.current_dir(&self.folder);
        if let Some(kept) = &self.kept {
            command.arg("--git-dir").arg(kept).arg("--work-tree").arg(&self.folder);
        }
        let output = command.args(arguments).output().await.context("running git, which tidegate needs")?;
        if !output.status.success() {
            bail!("git {}: {}", arguments.join(" "), String::from_utf8_lossy(&output.stderr).trim());
        }
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }
}
