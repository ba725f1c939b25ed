//! Inside the jail: the init that finishes the walls and reaps, and the program it starts.

use std::ffi::CString;
use std::io::Write;
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::path::Path;

use rustix::event::{PollFd, PollFlags, poll};
use rustix::process::{
    DumpableBehavior, Pid, Signal, WaitOptions, set_dumpable_behavior, set_parent_process_death_signal,
    setsid, wait,
};
use rustix::thread::{UnshareFlags, unshare_unsafe};

use crate::cgroup::Group;
use crate::jail::{Jail, Network};
use crate::probe::{Footing, Namespaces};
use crate::process::Exit;
use crate::{Setup, SetupFailure, failed, landlock, limits, mounts, net, privileges, seccomp};

/// How far a jail is taken.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// Up to and including the program.
    Program,
    /// Up to the program, which is not started: what a probe does.
    Walls,
}

/// The init of a jail: process 1 of its namespace, or an ordinary child where there is none.
pub(crate) fn main(
    jail: &Jail,
    footing: &Footing,
    group: Option<&Group>,
    streams: Vec<OwnedFd>,
    mut reports: UnixStream,
    part: Part,
) -> ! {
    let report = life(jail, footing, group, streams, &reports, part);
    let sent =
        serde_json::to_vec(&report).map_err(std::io::Error::from).and_then(|text| reports.write_all(&text));
    std::process::exit(i32::from(sent.is_err()))
}

fn life(
    jail: &Jail,
    footing: &Footing,
    group: Option<&Group>,
    streams: Vec<OwnedFd>,
    reports: &UnixStream,
    part: Part,
) -> Result<Exit, SetupFailure> {
    die_with_keeper(reports)?;
    if let Some(group) = group {
        group.join()?;
    }
    if footing.namespaces.is_some() {
        build_namespaces(jail)?;
    }
    let (failures, failure) = rustix::pipe::pipe_with(rustix::pipe::PipeFlags::CLOEXEC)
        .map_err(failed("init", "open the program's pipe"))?;
    // SAFETY: the init is single-threaded, so the child may go on running ordinary code.
    let child = match unsafe { libc::fork() } {
        -1 => return Err(failed("init", "fork the program")(std::io::Error::last_os_error())),
        0 => program(jail, footing, streams, failure, part),
        pid => pid,
    };
    drop((failure, streams));
    privileges::drop_all(footing.root())?;
    set_dumpable_behavior(DumpableBehavior::NotDumpable).map_err(failed("init", "hide from the program"))?;
    die_with_keeper(reports)?;
    let exit = reap(child)?;
    let mut said = Vec::new();
    std::io::Read::read_to_end(&mut std::fs::File::from(failures), &mut said)
        .map_err(failed("init", "read the program's pipe"))?;
    serde_json::from_slice::<SetupFailure>(&said).map_or(Ok(exit), Err)
}

/// Asks the kernel to end this process with the keeper, and ends it now if the keeper has gone already.
fn die_with_keeper(reports: &UnixStream) -> Setup<()> {
    set_parent_process_death_signal(Some(Signal::KILL)).map_err(failed("init", "die with the keeper"))?;
    let mut watched = [PollFd::from_borrowed_fd(reports.as_fd(), PollFlags::IN)];
    let now = rustix::event::Timespec { tv_sec: 0, tv_nsec: 0 };
    poll(&mut watched, Some(&now)).map_err(failed("init", "look for the keeper"))?;
    if watched[0].revents().contains(PollFlags::HUP) {
        std::process::exit(1);
    }
    Ok(())
}

fn build_namespaces(jail: &Jail) -> Setup<()> {
    let mut flags =
        UnshareFlags::NEWNS | UnshareFlags::NEWIPC | UnshareFlags::NEWUTS | UnshareFlags::NEWCGROUP;
    if jail.network == Network::Loopback {
        flags |= UnshareFlags::NEWNET;
    }
    // SAFETY: the init is single-threaded, and no file descriptor table is unshared.
    unsafe { unshare_unsafe(flags) }.map_err(failed("init", "enter namespaces"))?;
    if jail.network == Network::Loopback {
        net::raise_loopback()?;
    }
    rustix::system::sethostname(b"tidegate").map_err(failed("init", "name the jail's host"))?;
    mounts::enter(jail)
}

/// Reaps everything until the program itself has ended; what it leaves behind dies with this namespace.
fn reap(child: i32) -> Setup<Exit> {
    loop {
        let ended = match wait(WaitOptions::empty()) {
            Err(rustix::io::Errno::INTR) => continue,
            Err(error) => return Err(failed("init", "wait for the program")(error)),
            Ok(ended) => ended,
        };
        if let Some((pid, status)) = ended
            && Some(pid) == Pid::from_raw(child)
        {
            if let Some(code) = status.exit_status() {
                return Ok(Exit::Exited(code));
            }
            if let Some(signal) = status.terminating_signal() {
                return Ok(Exit::Signaled(signal));
            }
        }
    }
}

/// The program's own process: the last walls, then exec.
fn program(jail: &Jail, footing: &Footing, streams: Vec<OwnedFd>, failure: OwnedFd, part: Part) -> ! {
    let Err(reason) = last_walls(jail, footing, streams, part) else { std::process::exit(0) };
    let mut pipe = std::fs::File::from(failure);
    let sent =
        serde_json::to_vec(&reason).map_err(std::io::Error::from).and_then(|text| pipe.write_all(&text));
    std::process::exit(if sent.is_ok() { 127 } else { 126 })
}

/// Returns only if the program did not start: with a failure, or because it was not meant to.
fn last_walls(jail: &Jail, footing: &Footing, streams: Vec<OwnedFd>, part: Part) -> Setup<()> {
    setsid().map_err(failed("init", "leave the engine's session"))?;
    wire(streams)?;
    limits::apply(&jail.limits, footing.cgroup.is_none())?;
    privileges::drop_all(footing.root())?;
    let own_root = footing.namespaces.is_some();
    if footing.landlock {
        landlock::apply(jail, own_root)?;
    }
    let inside = |path: &Path| -> std::path::PathBuf {
        if own_root { path.to_owned() } else { jail.on_host(path).unwrap_or_else(|| path.to_owned()) }
    };
    rustix::process::chdir(inside(&jail.directory))
        .map_err(failed("init", format!("enter {}", jail.directory.display())))?;
    let command = Exec::new(jail, inside)?;
    if footing.seccomp {
        seccomp::apply()?;
    }
    if part == Part::Walls {
        return Ok(());
    }
    Err(command.run())
}

fn wire(streams: Vec<OwnedFd>) -> Setup<()> {
    let mut streams = streams.into_iter();
    let mut next = || streams.next().ok_or_else(|| failed("init", "wire the streams")("a stream is missing"));
    let wired = failed::<rustix::io::Errno>("init", "wire the streams");
    let (stdin, stdout, stderr) = (next()?, next()?, next()?);
    rustix::stdio::dup2_stdin(stdin)
        .and_then(|()| rustix::stdio::dup2_stdout(stdout))
        .and_then(|()| rustix::stdio::dup2_stderr(stderr))
        .map_err(wired)
}

/// A prepared `execve`.
struct Exec {
    candidates: Vec<CString>,
    arguments: Vec<CString>,
    environment: Vec<CString>,
}

impl Exec {
    fn new(jail: &Jail, inside: impl Fn(&Path) -> std::path::PathBuf) -> Setup<Self> {
        let text = |text: String| CString::new(text).map_err(failed("exec", "pass an argument"));
        let program = jail.argv.first().cloned().unwrap_or_default();
        let candidates = if program.contains('/') {
            vec![inside(Path::new(&program)).to_string_lossy().into_owned()]
        } else {
            let path = jail.environment.get("PATH").cloned().unwrap_or_else(|| "/usr/bin:/bin".to_owned());
            path.split(':').map(|directory| format!("{directory}/{program}")).collect()
        };
        Ok(Self {
            candidates: candidates.into_iter().map(text).collect::<Setup<_>>()?,
            arguments: jail.argv.iter().cloned().map(text).collect::<Setup<_>>()?,
            environment: jail
                .environment
                .iter()
                .map(|(k, v)| text(format!("{k}={v}")))
                .collect::<Setup<_>>()?,
        })
    }

    /// Becomes the program, or says why not.
    fn run(&self) -> SetupFailure {
        let pointers = |strings: &[CString]| -> Vec<*const libc::c_char> {
            strings.iter().map(|s| s.as_ptr()).chain(std::iter::once(std::ptr::null())).collect()
        };
        let (arguments, environment) = (pointers(&self.arguments), pointers(&self.environment));
        // SAFETY: restoring a default disposition installs no handler; this process has one thread.
        unsafe { libc::signal(libc::SIGPIPE, libc::SIG_DFL) };
        let mut reason = std::io::Error::from(std::io::ErrorKind::NotFound);
        for candidate in &self.candidates {
            // SAFETY: all strings are NUL-terminated and both arrays end in a null pointer; they outlive the call.
            unsafe { libc::execve(candidate.as_ptr(), arguments.as_ptr(), environment.as_ptr()) };
            let error = std::io::Error::last_os_error();
            if error.kind() != std::io::ErrorKind::NotFound {
                reason = error;
            }
        }
        let program = self.arguments.first().map(|a| a.to_string_lossy().into_owned()).unwrap_or_default();
        failed("exec", format!("start {program}"))(reason)
    }
}

impl Footing {
    /// Whether the engine is root, so that the program must become someone else.
    fn root(&self) -> bool {
        matches!(self.namespaces, Some(Namespaces::Root))
            || (self.namespaces.is_none() && rustix::process::geteuid().is_root())
    }
}
