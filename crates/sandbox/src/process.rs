//! A jailed process as the engine holds it.

use std::fs::File;
use std::os::unix::fs::FileExt;
use std::os::unix::net::UnixStream as Socket;
use std::sync::{Arc, OnceLock};

use serde::{Deserialize, Serialize};
use tokio::io::AsyncReadExt;
use tokio::net::UnixStream;
use tokio::net::unix::pipe::{Receiver, Sender};
use tokio::process::Child;

use crate::SetupFailure;
use crate::cgroup::Group;
use crate::family::Family;

/// How a jailed process ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Exit {
    /// It exited with this status.
    Exited(i32),
    /// It was ended by this signal.
    Signaled(i32),
    /// It was ended because its tree had used up its memory.
    OutOfMemory,
    /// The engine ended it.
    Killed,
    /// The jail could not be built or the program not started.
    NotStarted(SetupFailure),
}

/// How a jailed process ended and what it used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// How it ended.
    pub exit: Exit,
    /// The most memory its tree used at once, in bytes, where a control group counted it.
    pub peak_memory: Option<u64>,
}

/// A running jail; dropping it ends the whole tree.
pub struct JailProcess {
    /// The host process id of the keeper, which stands for the jail in logs.
    pub pid: u32,
    /// The pipe into standard input, if the jail asked for one.
    pub stdin: Option<Sender>,
    /// The pipe out of standard output, if the jail asked for one.
    pub stdout: Option<Receiver>,
    /// The pipe out of standard error, if the jail asked for one of its own.
    pub stderr: Option<Receiver>,
    control: UnixStream,
    keeper: Child,
    group: Option<Arc<Group>>,
    killed: bool,
}

impl JailProcess {
    pub(crate) fn new(control: Socket, keeper: Child, group: Option<Arc<Group>>) -> std::io::Result<Self> {
        control.set_nonblocking(true)?;
        let control = UnixStream::from_std(control)?;
        let pid = keeper.id().unwrap_or_default();
        Ok(Self { pid, stdin: None, stdout: None, stderr: None, control, keeper, group, killed: false })
    }

    /// Ends the whole tree; [`JailProcess::wait`] then tells that it has gone.
    pub fn kill(&mut self) {
        self.killed = true;
        // A socket that is already shut means that the keeper has gone, and the tree with it.
        if let Err(error) = rustix::net::shutdown(&self.control, rustix::net::Shutdown::Write) {
            tracing::debug!(pid = self.pid, %error, "jail was already gone");
        }
    }

    /// Waits for the end of the jail, when everything in it is dead and cleaned up.
    pub async fn wait(&mut self) -> std::io::Result<Outcome> {
        let mut answer = Vec::new();
        self.control.read_to_end(&mut answer).await?;
        let status = self.keeper.wait().await?;
        if answer.is_empty() {
            if let Some(Err(failure)) = self.group.as_ref().map(|group| group.let_die()) {
                tracing::debug!(pid = self.pid, %failure, "the rest of a jail dies at its own pace");
            }
            return Err(std::io::Error::other(format!(
                "the jail's keeper died without an answer ({status})"
            )));
        }
        let mut outcome: Outcome = serde_json::from_slice(&answer)?;
        if self.killed && matches!(outcome.exit, Exit::Signaled(libc::SIGKILL)) {
            outcome.exit = Exit::Killed;
        }
        Ok(outcome)
    }

    /// Tells the jail's processes from all others.
    pub fn family(&self) -> Family {
        Family { keeper: self.pid }
    }

    /// The gauge of the jail's memory, where a control group counts it.
    pub fn memory_gauge(&self) -> Option<MemoryGauge> {
        self.group.clone().map(|group| MemoryGauge { group, file: Arc::default() })
    }
}

/// Tells how much memory a jail has used, from wherever it is asked.
#[derive(Clone)]
pub struct MemoryGauge {
    group: Arc<Group>,
    /// Kept open: it is read after each invocation of a function.
    file: Arc<OnceLock<File>>,
}

impl MemoryGauge {
    /// The most memory the jail has used so far, in bytes; `None` when it has gone.
    pub fn peak(&self) -> Option<u64> {
        let file = match self.file.get() {
            Some(file) => file,
            None => {
                let opened = File::open(self.group.peak_file()).ok()?;
                self.file.get_or_init(|| opened)
            }
        };
        let mut digits = [0u8; 24];
        let count = file.read_at(&mut digits, 0).ok()?;
        std::str::from_utf8(&digits[..count]).ok()?.trim().parse().ok()
    }
}
