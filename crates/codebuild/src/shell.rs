//! The jail of a build, and following the script that runs in it.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use tidegate_api::codebuild::{BuildPhaseType, StatusType};
use tidegate_core::{Cx, wall};
use tidegate_sandbox::{Exit, Jail, Limits, Mount, Network, Sandbox, Toolchains};
use tokio::io::{AsyncBufReadExt, BufReader};

use crate::build_log::BuildLog;
use crate::buildspec::Buildspec;
use crate::environment;
use crate::progress::Progress;
use crate::script::{self, Mark, PHASES};

/// How often a running command's output is sent on.
const SEND: Duration = Duration::from_millis(250);
/// The size of a build's /tmp, in bytes.
const SCRATCH: u64 = 4 << 30;
/// The longest line that is kept whole.
const LONGEST_LINE: usize = 64 * 1024;

/// The folders of one build on the host.
pub(crate) struct Folders {
    pub(crate) root: PathBuf,
}

impl Folders {
    pub(crate) fn source(&self) -> PathBuf {
        self.root.join("src")
    }

    pub(crate) fn home(&self) -> PathBuf {
        self.root.join("home")
    }

    fn scratch(&self) -> PathBuf {
        self.root.join("tmp")
    }

    /// The folders that the build may write to.
    pub(crate) fn writable(&self) -> [PathBuf; 3] {
        [self.source(), self.home(), self.scratch()]
    }

    pub(crate) fn shims(&self) -> PathBuf {
        self.root.join("shims")
    }
}

/// How the script came to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ScriptEnd {
    Succeeded,
    /// A phase failed; artifacts are still uploaded when it was BUILD or POST_BUILD.
    Failed {
        uploads: bool,
    },
    TimedOut,
    Stopped,
}

/// The jail for a build of these folders, with the host's toolchains and a share of the machine.
pub(crate) fn jail(cx: &Cx, folders: &Folders, spec: &Buildspec, share: Limits) -> Result<Jail, String> {
    let (sandbox, toolchains) = (cx.ports().part::<Sandbox>(), cx.ports().part::<Toolchains>());
    let mut jail = Jail::new([script::interpreter(spec.shell)]);
    let cache = tidegate_store::StoreLook::store(cx.look()).folder().join("build-cache");
    toolchains
        .outfit(&mut jail, &cache, sandbox)
        .map_err(|error| format!("giving the build its toolchains: {error}"))?;
    jail.mounts.extend([
        Mount::ReadWrite { from: folders.source(), to: environment::SOURCE.into() },
        Mount::ReadWrite { from: folders.home(), to: environment::HOME.into() },
    ]);
    // A fresh /tmp comes before everything that may be shown below it; without a root of its own the jail has a folder.
    let scratch = if sandbox.own_root() {
        Mount::Tmpfs { to: "/tmp".into(), size: SCRATCH }
    } else {
        Mount::ReadWrite { from: folders.scratch(), to: "/tmp".into() }
    };
    jail.mounts.insert(0, scratch);
    for folder in folders.writable() {
        sandbox
            .own(&folder)
            .map_err(|error| format!("handing {} to the build: {error}", folder.display()))?;
    }
    jail.limits = share;
    jail.network = Network::Host;
    Ok(jail)
}

/// Puts tidegate's own `sam package` on the build's path.
pub(crate) fn add_sam(cx: &Cx, jail: &mut Jail, folders: &Folders) -> Result<(), String> {
    let say = |error: std::io::Error| format!("giving the build a sam: {error}");
    let (shims, inside) = (folders.shims(), Path::new("/codebuild/bin"));
    std::fs::create_dir_all(&shims).map_err(say)?;
    let binary = std::env::current_exe().map_err(say)?;
    jail.mounts.push(Mount::ReadOnly { from: binary, to: "/codebuild/tidegate".into() });
    jail.mounts.push(Mount::ReadOnly { from: shims.clone(), to: inside.into() });
    let sandbox = cx.ports().part::<Sandbox>();
    let tidegate = sandbox.path_inside(jail, Path::new("/codebuild/tidegate"));
    let shim = shims.join("sam");
    std::fs::write(&shim, format!("#!/bin/sh\nexec '{}' sam -- \"$@\"\n", tidegate.display()))
        .map_err(say)?;
    std::fs::set_permissions(&shim, std::os::unix::fs::PermissionsExt::from_mode(0o755)).map_err(say)?;
    let path = jail.environment.get("PATH").cloned().unwrap_or_default();
    let front = sandbox.path_inside(jail, inside);
    jail.environment.insert("PATH".to_owned(), format!("{path}:{}", front.display()));
    Ok(())
}

/// Runs the script in its jail to the end, telling log and progress what happens.
pub(crate) async fn run(
    cx: &Cx,
    jail: &mut Jail,
    spec: &Buildspec,
    log: &Arc<BuildLog>,
    progress: &Arc<Progress>,
    limit: Duration,
) -> Result<ScriptEnd, String> {
    let secret = cx.ids().hex(32);
    jail.argv.extend(["-c".to_owned(), script::write(spec, &secret)]);
    let sandbox = cx.ports().part::<Sandbox>();
    let mut process =
        sandbox.spawn(jail).await.map_err(|error| format!("starting the build's jail: {error}"))?;
    let output = process.stdout.take().ok_or("the build's jail has no output")?;
    let mut follower =
        Follower { cx, spec, log, progress, secret, phase: None, failed: false, uploads: true, over: false };
    let follow = follower.follow(output);
    let ended = tokio::select! {
        followed = wall::timeout(limit, follow) => match followed {
            Ok(followed) => followed.map(|()| None)?,
            Err(_) => Some(ScriptEnd::TimedOut),
        },
        () = progress.stopped() => Some(ScriptEnd::Stopped),
    };
    if ended.is_some() {
        process.kill();
    }
    let outcome = process.wait().await.map_err(|error| format!("waiting for the build's jail: {error}"))?;
    if let Some(ended) = ended {
        return Ok(ended);
    }
    follower.conclude(&outcome.exit)
}

/// The phase that runs.
struct Entered {
    phase: usize,
    /// The command that runs or ran last.
    command: usize,
    /// The command that failed, and with which status.
    failure: Option<(usize, i32)>,
}

struct Follower<'a> {
    cx: &'a Cx,
    spec: &'a Buildspec,
    log: &'a Arc<BuildLog>,
    progress: &'a Arc<Progress>,
    secret: String,
    phase: Option<Entered>,
    failed: bool,
    uploads: bool,
    over: bool,
}

impl Follower<'_> {
    async fn follow(&mut self, output: impl tokio::io::AsyncRead + Unpin) -> Result<(), String> {
        let mut lines = BufReader::with_capacity(LONGEST_LINE, output);
        let mut line = Vec::new();
        loop {
            let read = match wall::timeout(SEND, lines.read_until(b'\n', &mut line)).await {
                Ok(read) => read.map_err(|error| format!("reading the build's output: {error}"))?,
                Err(_) => {
                    self.send().await?;
                    continue;
                }
            };
            if read == 0 && line.is_empty() {
                self.send().await?;
                return Ok(());
            }
            self.take(&String::from_utf8_lossy(&line));
            line.clear();
            if self.over {
                self.send().await?;
            }
        }
    }

    async fn send(&self) -> Result<(), String> {
        self.log.flush().await.map_err(|error| error.to_string())
    }

    fn take(&mut self, line: &str) {
        let line = line.trim_end_matches(['\n', '\r']);
        let (text, mark) = script::read(line, &self.secret);
        if !text.is_empty() {
            self.log.line(text);
        }
        if let Some(mark) = mark {
            self.heed(mark);
        }
    }

    fn heed(&mut self, mark: Mark) {
        let now = self.cx.clock().now();
        match mark {
            Mark::Phase(index) => {
                self.log.note(format!("Entering phase {}", PHASES[index.min(3)]));
                self.progress.begin(phase_type(index), now);
                self.phase = Some(Entered { phase: index, command: 0, failure: None });
            }
            Mark::Command { phase, command } => {
                self.log.note(format!("Running command {}", script::command_of(self.spec, phase, command)));
                if let Some(current) = &mut self.phase {
                    current.command = command;
                }
            }
            Mark::Failed { phase, command, status } => {
                let text = script::command_of(self.spec, phase, command);
                self.log.note(format!("Command did not exit successfully {text} exit status {status}"));
                if let Some(current) = &mut self.phase {
                    current.failure = Some((command, status));
                }
            }
            Mark::Ended { phase, succeeded } => self.end_phase(phase, succeeded),
            Mark::Exported { name, value } => {
                let bytes = hex::decode(value).unwrap_or_default();
                self.progress.export(name, String::from_utf8_lossy(&bytes).into_owned());
            }
            Mark::Over => self.over = true,
        }
    }

    fn end_phase(&mut self, index: usize, succeeded: bool) {
        let now = self.cx.clock().now();
        let failure = self.phase.take().and_then(|entered| entered.failure);
        let state = if succeeded { "SUCCEEDED" } else { "FAILED" };
        self.log.note(format!("Phase complete: {} State: {state}", PHASES[index.min(3)]));
        if succeeded {
            self.progress.end(StatusType::Succeeded, None, now);
            return;
        }
        let context = failure.map(|(command, status)| {
            let text = script::command_of(self.spec, index, command);
            let message = format!("Error while executing command: {text}. Reason: exit status {status}");
            self.log.note(format!("Phase context status code: COMMAND_EXECUTION_ERROR Message: {message}"));
            ("COMMAND_EXECUTION_ERROR", message)
        });
        self.progress.end(StatusType::Failed, context, now);
        if !script::phase_of(self.spec, index).continues {
            self.failed = true;
            self.uploads &= index >= 2;
        }
    }

    /// What the end of the process means: a command may have left the shell by `exit`, or been killed.
    fn conclude(mut self, exit: &Exit) -> Result<ScriptEnd, String> {
        if let Exit::NotStarted(failure) = exit {
            return Err(format!("the build's jail could not be built: {failure}"));
        }
        if !self.over {
            let status = match exit {
                Exit::Exited(status) => *status,
                Exit::Signaled(signal) => 128 + signal,
                Exit::OutOfMemory | Exit::Killed | Exit::NotStarted(_) => 137,
            };
            if *exit == Exit::OutOfMemory {
                self.log.note("The build used up its share of the machine's memory");
            }
            let Some(Entered { phase: index, command, failure }) = self.phase.take() else {
                return Err(format!("the build's shell ended between two phases with status {status}"));
            };
            self.phase =
                Some(Entered { phase: index, command, failure: failure.or(Some((command, status))) });
            // `exit 0` ends the phase well, but what comes after it never ran.
            self.end_phase(index, status == 0);
            if status == 0 && index < 3 {
                return Err(
                    "a command ended the build's shell with `exit`; later phases could not run".to_owned()
                );
            }
        }
        Ok(if self.failed { ScriptEnd::Failed { uploads: self.uploads } } else { ScriptEnd::Succeeded })
    }
}

fn phase_type(index: usize) -> BuildPhaseType {
    match index {
        0 => BuildPhaseType::Install,
        1 => BuildPhaseType::PreBuild,
        2 => BuildPhaseType::Build,
        _ => BuildPhaseType::PostBuild,
    }
}
