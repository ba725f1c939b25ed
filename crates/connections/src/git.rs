//! Real git, as a process: the one module of this crate that starts any.
#![expect(
    clippy::disallowed_methods,
    reason = "the one git module: it runs git itself, on repositories named by the user"
)]

use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use sha2::{Digest, Sha256};
use tidegate_core::wall;
use tokio::process::Command;

/// How long git may take to answer: a clone over a slow line, and no hang.
const LIMIT: Duration = Duration::from_secs(300);

/// A commit, as a pipeline shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Commit {
    pub(crate) id: String,
    pub(crate) message: String,
    pub(crate) author: String,
    pub(crate) date: String,
}

/// What git said when it could not.
#[derive(Debug, thiserror::Error)]
pub(crate) enum GitError {
    /// There is no such branch.
    #[error("{url} has no branch named {branch}")]
    NoBranch { url: String, branch: String },
    /// Git failed, in its own words.
    #[error("git {verb} on {url}: {said}")]
    Failed { verb: String, url: String, said: String },
    /// Git could not be run.
    #[error("git could not be run: {0}")]
    NotRun(#[from] std::io::Error),
    /// Git took too long.
    #[error("git {verb} on {url} took more than {} seconds", LIMIT.as_secs())]
    TooLong { verb: String, url: String },
}

/// A bare repository under the data directory that keeps what was fetched from one URL.
pub(crate) struct Mirror {
    folder: PathBuf,
    url: String,
}

impl Mirror {
    /// The mirror of `url` below `folder`.
    pub(crate) fn of(folder: &Path, url: &str) -> Self {
        let name = hex::encode(&Sha256::digest(url.as_bytes())[..12]);
        Self { folder: folder.join("git").join(name), url: url.to_owned() }
    }

    /// The commit at the tip of a branch; fetched only when it is not here yet.
    pub(crate) async fn tip(&self, branch: &str) -> Result<Commit, GitError> {
        let reference = format!("refs/heads/{branch}");
        let listed = self.git(&["ls-remote", "--", &self.url, &reference], false).await?;
        let listed = String::from_utf8_lossy(&listed);
        let id = listed.split_whitespace().next().map(str::to_owned);
        let id = id.ok_or_else(|| GitError::NoBranch { url: self.url.clone(), branch: branch.to_owned() })?;
        self.fetch(&id, &reference).await?;
        self.show(&id).await
    }

    /// The files of a commit as a zip, the same bytes each time.
    pub(crate) async fn archive(&self, id: &str) -> Result<Vec<u8>, GitError> {
        if !self.has(id).await? {
            self.make().await?;
            self.git(&["fetch", "--quiet", "--", &self.url, "+refs/heads/*:refs/heads/*"], true).await?;
        }
        self.git(&["archive", "--format=zip", id], true).await
    }

    async fn fetch(&self, id: &str, reference: &str) -> Result<(), GitError> {
        if self.has(id).await? {
            return Ok(());
        }
        self.make().await?;
        self.git(&["fetch", "--quiet", "--", &self.url, &format!("+{reference}:{reference}")], true).await?;
        Ok(())
    }

    async fn has(&self, id: &str) -> Result<bool, GitError> {
        if !self.folder.exists() {
            return Ok(false);
        }
        match self.git(&["cat-file", "-e", &format!("{id}^{{commit}}")], true).await {
            Ok(_) => Ok(true),
            Err(GitError::Failed { .. }) => Ok(false),
            Err(error) => Err(error),
        }
    }

    async fn make(&self) -> Result<(), GitError> {
        if self.folder.exists() {
            return Ok(());
        }
        let folder = self.folder.to_string_lossy().into_owned();
        self.git(&["init", "--quiet", "--bare", "--", &folder], false).await?;
        Ok(())
    }

    async fn show(&self, id: &str) -> Result<Commit, GitError> {
        let shown = self.git(&["show", "--no-patch", "--format=%an%x00%aI%x00%B", id], true).await?;
        let shown = String::from_utf8_lossy(&shown).into_owned();
        let mut parts = shown.splitn(3, '\0').map(str::trim_end);
        let mut part = || parts.next().unwrap_or_default().to_owned();
        Ok(Commit { id: id.to_owned(), author: part(), date: part(), message: part() })
    }

    async fn git(&self, arguments: &[&str], inside: bool) -> Result<Vec<u8>, GitError> {
        let verb = arguments.first().copied().unwrap_or_default().to_owned();
        let mut command = Command::new("git");
        if inside {
            command.arg("--git-dir").arg(&self.folder);
        }
        command.args(["-c", "safe.directory=*", "-c", "gc.auto=0"]).args(arguments);
        // A hook or an alias of the user's shell must not point git at another repository, and nobody is there to type.
        for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_NAMESPACE"] {
            command.env_remove(name);
        }
        command
            .env("GIT_TERMINAL_PROMPT", "0")
            .env("GIT_ALLOW_PROTOCOL", "file:git:http:https:ssh")
            .env("LC_ALL", "C")
            .stdin(Stdio::null())
            .kill_on_drop(true);
        let output = wall::timeout(LIMIT, command.output())
            .await
            .map_err(|_| GitError::TooLong { verb: verb.clone(), url: self.url.clone() })??;
        if output.status.success() {
            return Ok(output.stdout);
        }
        let said = String::from_utf8_lossy(&output.stderr).trim().replace('\n', " ");
        Err(GitError::Failed { verb, url: self.url.clone(), said })
    }
}
