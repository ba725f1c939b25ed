//! The repository that a release is pushed to: the user's own, or one that is kept for a plain folder.
#![expect(clippy::disallowed_methods, reason = "the one module of the command line that runs git")]

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use tokio::process::Command;

use crate::home::Home;

/// The date of commits that a rehearsal makes, so that the same files make the same commit.
const EPOCH: &str = "2000-01-01T00:00:00Z";

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

    /// A repository kept at `git_dir` for `folder`.
    pub fn kept_at(folder: &Path, git_dir: &Path) -> Self {
        Self { folder: folder.to_owned(), kept: Some(git_dir.to_owned()) }
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
        self.init().await?;
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

    /// Makes a repository that is kept for a folder, where there is none yet.
    pub async fn init(&self) -> Result<()> {
        if let Some(kept) = &self.kept
            && !kept.exists()
        {
            std::fs::create_dir_all(kept).with_context(|| format!("making {}", kept.display()))?;
            self.git(&["init", "--quiet", "--initial-branch=main"]).await?;
        }
        Ok(())
    }

    /// The tree of the folder as it stands, written into a repository that is kept for it.
    pub async fn write_tree(&self) -> Result<String> {
        self.git(&["add", "--all", "."]).await?;
        Ok(self.git(&["write-tree"]).await?.trim().to_owned())
    }

    /// A commit of a tree, on no branch yet; the same tree and parent give the same commit.
    pub async fn commit_tree(&self, tree: &str, parent: Option<&str>, message: &str) -> Result<String> {
        let dated = ["-c", "user.name=tidegate", "-c", "user.email=tidegate@localhost", "commit-tree", tree];
        let arguments = dated.into_iter().chain(["-m", message]);
        let parent = parent.map(|parent| ["-p", parent]);
        let arguments: Vec<&str> = arguments.chain(parent.into_iter().flatten()).collect();
        let mut command = self.command(&arguments);
        command.env("GIT_AUTHOR_DATE", EPOCH).env("GIT_COMMITTER_DATE", EPOCH);
        Ok(text(command, &arguments).await?.trim().to_owned())
    }

    /// Points the branch that is released to a commit.
    pub async fn point_to(&self, commit: &str) -> Result<()> {
        self.git(&["update-ref", "refs/heads/main", commit]).await.map(drop)
    }

    /// Whether the folder's history has a revision: that of the repository kept for it, or of the one it lies in.
    pub async fn has(&self, revision: &str) -> bool {
        self.history_with(revision).await.is_some()
    }

    /// The commit before the last one that changed the folder, where the folder lies in a repository and has one.
    pub async fn commit_before_last(&self) -> Option<String> {
        let arguments = ["log", "-2", "--format=%H", "--", "."];
        let lists_one = |listed: &str| listed.lines().nth(1).map(str::to_owned);
        if self.kept.as_deref().is_some_and(Path::exists) {
            let listed = self.git(&arguments).await.ok()?;
            return lists_one(&listed);
        }
        let listed = text(self.surrounding(&arguments), &arguments).await.ok()?;
        lists_one(&listed)
    }

    /// Writes the folder as it was at a revision to `target`, which is emptied.
    pub async fn export(&self, revision: &str, target: &Path) -> Result<()> {
        if target.exists() {
            std::fs::remove_dir_all(target).with_context(|| format!("emptying {}", target.display()))?;
        }
        std::fs::create_dir_all(target).with_context(|| format!("making {}", target.display()))?;
        let arguments = ["archive", "--format=tar", revision];
        let mut command = match self.history_with(revision).await {
            Some(History::Kept) => self.command(&arguments),
            // From inside a folder, git archives that folder alone.
            Some(History::Surrounding) => self.surrounding(&arguments),
            None => bail!("{} has no revision {revision}", self.folder.display()),
        };
        let packed = bytes(&mut command, &arguments).await?;
        tar::Archive::new(packed.as_slice())
            .unpack(target)
            .with_context(|| format!("writing revision {revision} to {}", target.display()))
    }

    async fn history_with(&self, revision: &str) -> Option<History> {
        let commit = format!("{revision}^{{commit}}");
        let arguments = ["rev-parse", "--verify", "--quiet", commit.as_str()];
        let kept = self.kept.as_deref().is_some_and(Path::exists);
        if kept && self.git(&arguments).await.is_ok() {
            return Some(History::Kept);
        }
        text(self.surrounding(&arguments), &arguments).await.ok().map(|_| History::Surrounding)
    }

    /// git in the folder, for whichever repository it lies in.
    fn surrounding(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new("git");
        command.arg("-C").arg(&self.folder).args(arguments);
        command
    }

    async fn git(&self, arguments: &[&str]) -> Result<String> {
        text(self.command(arguments), arguments).await
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new("git");
        for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"] {
            command.env_remove(name);
        }
        command.current_dir(&self.folder);
        if let Some(kept) = &self.kept {
            command.arg("--git-dir").arg(kept).arg("--work-tree").arg(&self.folder);
        }
        command.args(arguments);
        command
    }
}

/// Where a folder's history is.
enum History {
    /// In the repository that is kept for it.
    Kept,
    /// In the repository that it lies in.
    Surrounding,
}

async fn text(mut command: Command, arguments: &[&str]) -> Result<String> {
    Ok(String::from_utf8_lossy(&bytes(&mut command, arguments).await?).into_owned())
}

async fn bytes(command: &mut Command, arguments: &[&str]) -> Result<Vec<u8>> {
    let output = command.output().await.context("running git, which tidegate needs")?;
    if !output.status.success() {
        bail!("git {}: {}", arguments.join(" "), String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(output.stdout)
}
