//! The handle by which the engine starts jails.

use std::fs::Permissions;
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::Arc;

use rustix::pipe::{PipeFlags, pipe_with};
use tokio::net::unix::pipe::{Receiver, Sender};
use tokio::process::Child;

use crate::control::{self, Request};
use crate::jail::{Input, Jail, Mount, Output};
use crate::probe::{Found, Level, Report};
use crate::process::JailProcess;
use crate::volume;

/// What can go wrong before a jail runs.
#[derive(Debug, thiserror::Error)]
pub enum SandboxError {
    /// The jail's value contradicts itself.
    #[error("the jail is not valid: {0}")]
    Invalid(String),
    /// The jail asks for something that the level of isolation on this machine cannot give.
    #[error("this machine's isolation ({level}) cannot give a jail {what}")]
    Beyond {
        /// The level that holds.
        level: Level,
        /// What was asked for.
        what: &'static str,
    },
    /// The keeper could not be started or spoken to.
    #[error("{action}: {source}")]
    Keeper {
        /// What was being done.
        action: &'static str,
        /// What the system answered.
        source: std::io::Error,
    },
}

/// Where a jail may write what nobody wants to keep.
#[derive(Clone, Debug)]
pub struct Scratch {
    /// The mount to give to the jail.
    pub mount: Mount,
    /// A directory that nothing but its owner's eye bounds, where there is no volume.
    pub unbounded: Option<PathBuf>,
}

/// Starts jails at the level of isolation that was found to hold.
#[derive(Clone, Debug)]
pub struct Sandbox {
    launcher: PathBuf,
    found: Found,
}

impl Sandbox {
    /// Finds out what this machine offers by building a jail step by step.
    ///
    /// `launcher` is a program that calls [`crate::jail_main`] for the arguments `jail 0`; the engine's own binary
    /// gives [`Sandbox::own_binary`].
    pub async fn probe(launcher: impl Into<PathBuf>) -> Result<Self, SandboxError> {
        let launcher = launcher.into();
        let (mut control, mut keeper) = start(launcher.clone()).await?;
        let answer = tokio::task::spawn_blocking(move || {
            control::send(&mut control, &Request::Probe, &[])?;
            let mut answer = Vec::new();
            std::io::Read::read_to_end(&mut control, &mut answer)?;
            Ok(serde_json::from_slice::<Found>(&answer)?)
        });
        let found = flatten(answer.await).map_err(keeper_error("probe this machine's isolation"))?;
        keeper.wait().await.map_err(keeper_error("wait for the probe"))?;
        if let Some(hierarchy) = &found.footing.cgroup {
            hierarchy.sweep();
        }
        Ok(Self { launcher, found })
    }

    /// The launcher of an engine that is its own keeper.
    pub fn own_binary() -> PathBuf {
        PathBuf::from("/proc/self/exe")
    }

    /// The same sandbox held down to a lower level, so that each level can be tested where a higher one holds.
    #[must_use]
    pub fn at_most(mut self, level: Level) -> Self {
        self.found.lower(level);
        self
    }

    /// What holds on this machine, for `doctor` and the first line of `serve`.
    pub fn report(&self) -> Report {
        self.found.report()
    }

    /// Whether jails see their mounts at the paths given; otherwise they see the host's paths.
    pub fn own_root(&self) -> bool {
        self.found.footing.namespaces.is_some()
    }

    /// Where the jailed process finds what the jail has at `path`.
    pub fn path_inside(&self, jail: &Jail, path: &Path) -> PathBuf {
        if self.own_root() { path.to_owned() } else { jail.on_host(path).unwrap_or_else(|| path.to_owned()) }
    }

    /// Hands a directory tree to the user that jailed processes run as, so that they can write it.
    pub fn own(&self, path: &Path) -> std::io::Result<()> {
        if !rustix::process::geteuid().is_root() {
            return Ok(());
        }
        std::os::unix::fs::lchown(path, Some(crate::JAIL_UID), Some(crate::JAIL_UID))?;
        if path.symlink_metadata()?.is_dir() {
            for entry in std::fs::read_dir(path)? {
                self.own(&entry?.path())?;
            }
        }
        Ok(())
    }

    /// Lets jails that see the host's own tree, as a user other than the engine's, pass through the engine's directory to
    /// the files that they are given below it; those beside, which are the engine's own, stay its own.
    pub fn admit(&self, folder: &Path) -> std::io::Result<()> {
        if self.own_root() || !rustix::process::geteuid().is_root() {
            return Ok(());
        }
        for entry in std::fs::read_dir(folder)? {
            let entry = entry?;
            if entry.file_type()?.is_file() || entry.file_name() == "blobs" {
                let found = entry.metadata()?.mode();
                std::fs::set_permissions(entry.path(), Permissions::from_mode(found & 0o700))?;
            }
        }
        std::os::unix::fs::lchown(folder, None, Some(crate::JAIL_UID))?;
        std::fs::set_permissions(folder, Permissions::from_mode(0o710))
    }

    /// Makes a place of `size` bytes that a jail sees at `to`; what it is made of lies in `folder`, and goes with it.
    pub fn scratch(&self, folder: &Path, to: &Path, size: u64) -> std::io::Result<Scratch> {
        std::fs::create_dir_all(folder)?;
        let to = to.to_owned();
        if self.found.footing.volumes {
            let image = folder.join("volume");
            volume::format(&image, size, crate::JAIL_UID)?;
            return Ok(Scratch { mount: Mount::Volume { image, to }, unbounded: None });
        }
        let from = folder.join("directory");
        std::fs::create_dir(&from)?;
        self.own(&from)?;
        Ok(Scratch { mount: Mount::ReadWrite { from: from.clone(), to }, unbounded: Some(from) })
    }

    /// Starts a process in a jail; a jail that cannot be built shows as [`crate::Exit::NotStarted`] when waited for.
    pub async fn spawn(&self, jail: &Jail) -> Result<JailProcess, SandboxError> {
        self.refuse_unfit(jail)?;
        let (mut control, keeper) = start(self.launcher.clone()).await?;
        let streams = Streams::open(jail).map_err(keeper_error("open the jail's pipes"))?;
        let request = Request::Run { jail: Box::new(jail.clone()), footing: self.found.footing.clone() };
        let (theirs, ours) = (streams.theirs, streams.ours);
        let sent = tokio::task::spawn_blocking(move || {
            let borrowed: Vec<_> = theirs.iter().map(AsFd::as_fd).collect();
            control::send(&mut control, &request, &borrowed)?;
            Ok(control)
        });
        let control = flatten(sent.await).map_err(keeper_error("send the jail to its keeper"))?;
        let group =
            keeper.id().zip(self.found.footing.cgroup.as_ref()).map(|(pid, h)| Arc::new(h.group(pid)));
        let mut process =
            JailProcess::new(control, keeper, group).map_err(keeper_error("watch the jail's keeper"))?;
        let [stdin, stdout, stderr] = ours;
        let watch = || keeper_error("watch the jail's pipes");
        process.stdin = stdin.map(Sender::from_owned_fd).transpose().map_err(watch())?;
        process.stdout = stdout.map(Receiver::from_owned_fd).transpose().map_err(watch())?;
        process.stderr = stderr.map(Receiver::from_owned_fd).transpose().map_err(watch())?;
        Ok(process)
    }

    fn refuse_unfit(&self, jail: &Jail) -> Result<(), SandboxError> {
        if let Some(fault) = jail.fault() {
            return Err(SandboxError::Invalid(fault));
        }
        let beyond = |what| Err(SandboxError::Beyond { level: self.found.level(), what });
        if !self.found.footing.volumes && jail.mounts.iter().any(|m| matches!(m, Mount::Volume { .. })) {
            return beyond("a file system of its own");
        }
        if self.own_root() {
            return Ok(());
        }
        if jail.mounts.iter().any(|m| matches!(m, Mount::Tmpfs { .. } | Mount::File { .. })) {
            return beyond("files in memory");
        }
        if jail.network == crate::Network::Loopback {
            return beyond("a network of its own");
        }
        Ok(())
    }
}

/// Both ends of the three standard streams.
struct Streams {
    theirs: Vec<OwnedFd>,
    ours: [Option<OwnedFd>; 3],
}

impl Streams {
    fn open(jail: &Jail) -> std::io::Result<Self> {
        let null = || -> std::io::Result<OwnedFd> {
            Ok(std::fs::File::options().read(true).write(true).open("/dev/null")?.into())
        };
        let (stdin, our_stdin) = match jail.stdin {
            Input::Null => (null()?, None),
            Input::Pipe => {
                let (read, write) = pipe_with(PipeFlags::CLOEXEC)?;
                (read, Some(nonblocking(write)?))
            }
        };
        let output = |wanted: Output| -> std::io::Result<(OwnedFd, Option<OwnedFd>)> {
            if wanted == Output::Null {
                return Ok((null()?, None));
            }
            let (read, write) = pipe_with(PipeFlags::CLOEXEC)?;
            Ok((write, Some(nonblocking(read)?)))
        };
        let (stdout, our_stdout) = output(jail.stdout)?;
        let (stderr, our_stderr) = match jail.stderr {
            Output::Joined => (stdout.try_clone()?, None),
            other => output(other)?,
        };
        Ok(Self { theirs: vec![stdin, stdout, stderr], ours: [our_stdin, our_stdout, our_stderr] })
    }
}

fn nonblocking(fd: OwnedFd) -> std::io::Result<OwnedFd> {
    rustix::io::ioctl_fionbio(&fd, true)?;
    Ok(fd)
}

/// Starts a keeper on a thread that may block, with the control socket as its standard input.
#[expect(clippy::disallowed_methods, reason = "this is the one place where jails are started")]
async fn start(launcher: PathBuf) -> Result<(UnixStream, Child), SandboxError> {
    let started = tokio::task::spawn_blocking(move || {
        let (ours, theirs) = UnixStream::pair()?;
        let child = tokio::process::Command::new(launcher)
            .args(["jail", "0"])
            .env_clear()
            .stdin(OwnedFd::from(theirs))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        Ok((ours, child))
    });
    flatten(started.await).map_err(keeper_error("start the jail's keeper"))
}

fn flatten<T>(joined: Result<std::io::Result<T>, tokio::task::JoinError>) -> std::io::Result<T> {
    joined.map_err(std::io::Error::other)?
}

fn keeper_error(action: &'static str) -> impl FnOnce(std::io::Error) -> SandboxError {
    move |source| SandboxError::Keeper { action, source }
}
