//! The keeper: builds one jail, watches the engine and the jail, cleans up, and tells how it ended.

use std::collections::HashSet;
use std::io::{Read, Write};
use std::os::fd::{AsFd, FromRawFd, OwnedFd, RawFd};
use std::os::unix::net::UnixStream;

use rustix::event::{PollFd, PollFlags, poll};
use rustix::process::{Pid, Signal, WaitOptions, kill_process, waitpid};
use rustix::thread::{UnshareFlags, unshare_unsafe};

use crate::cgroup::Group;
use crate::control::{self, Request};
use crate::family::Family;
use crate::init::{self, Part};
use crate::jail::Jail;
use crate::probe::{self, Footing, Namespaces};
use crate::process::{Exit, Outcome};
use crate::{Setup, SetupFailure, failed, userns};

/// The hidden command `jail`: keeps one jail for the engine at the other end of the socket `fd`, then exits.
pub fn jail_main(fd: RawFd) -> ! {
    // SAFETY: the caller was started for this alone, with the socket at this number and no other owner of it.
    let socket = UnixStream::from(unsafe { OwnedFd::from_raw_fd(fd) });
    std::process::exit(match serve(socket) {
        Ok(()) => 0,
        Err(_) => 1,
    })
}

fn serve(inherited: UnixStream) -> std::io::Result<()> {
    // The socket moves away from the standard streams, whose numbers must stay taken: a stream received under its own
    // final number would keep its close-on-exec flag and be lost to the program.
    let mut control = inherited.try_clone()?;
    drop(inherited);
    let floor = std::fs::File::open("/dev/null")?;
    let (request, streams) = control::receive(&mut control)?;
    let answer = match request {
        Request::Probe => serde_json::to_vec(&probe::look())?,
        Request::Run { jail, footing } => {
            serde_json::to_vec(&keep(&jail, &footing, Some(&control), streams, Part::Program))?
        }
    };
    drop(floor);
    control.write_all(&answer)
}

/// Runs one jail to its end.
pub(crate) fn keep(
    jail: &Jail,
    footing: &Footing,
    control: Option<&UnixStream>,
    streams: Vec<OwnedFd>,
    part: Part,
) -> Outcome {
    let group = footing.cgroup.as_ref().map(|hierarchy| hierarchy.group(std::process::id()));
    let exit = match run(jail, footing, control, streams, part, group.as_ref()) {
        Ok(exit) => exit,
        Err(failure) => Exit::NotStarted(failure),
    };
    let peak_memory = group.as_ref().and_then(Group::peak_memory);
    let starved = group.as_ref().is_some_and(Group::out_of_memory);
    if let Some(group) = group {
        group.remove();
    }
    // A program may survive the loss of a child to hunger; only its own violent end is called that.
    let exit = if starved && exit == Exit::Signaled(libc::SIGKILL) { Exit::OutOfMemory } else { exit };
    Outcome { exit, peak_memory }
}

fn run(
    jail: &Jail,
    footing: &Footing,
    control: Option<&UnixStream>,
    streams: Vec<OwnedFd>,
    part: Part,
    group: Option<&Group>,
) -> Setup<Exit> {
    if let Some(group) = group {
        group.create(&jail.limits)?;
    }
    enter_namespaces(footing)?;
    let (ours, theirs) = UnixStream::pair().map_err(failed("keeper", "open the init's socket"))?;
    // SAFETY: the keeper is single-threaded, so the child may go on running ordinary code.
    let child = match unsafe { libc::fork() } {
        -1 => return Err(failed("keeper", "fork the init")(std::io::Error::last_os_error())),
        0 => {
            drop(ours);
            close_in_child(control);
            init::main(jail, footing, group, streams, theirs, part)
        }
        pid => Pid::from_raw(pid).ok_or_else(|| failed("keeper", "fork the init")("no process id"))?,
    };
    drop(theirs);
    drop(streams);
    watch(control, &ours)?;
    let exit = reported(ours)?;
    end(child, footing, group)?;
    Ok(exit)
}

/// Closes the child's copy of the engine's socket, so that the engine sees the keeper's death at once.
fn close_in_child(control: Option<&UnixStream>) {
    if let Some(control) = control {
        // SAFETY: this runs in the forked child, which never uses its copy of the socket again.
        unsafe { libc::close(std::os::fd::AsRawFd::as_raw_fd(control)) };
    }
}

fn enter_namespaces(footing: &Footing) -> Setup<()> {
    match footing.namespaces {
        None => {
            // Orphans of the jail come to the keeper, which ends them; a process namespace does that by itself.
            rustix::process::set_child_subreaper(Some(rustix::process::getpid()))
                .map_err(failed("keeper", "adopt orphans"))?;
            return Ok(());
        }
        Some(Namespaces::Root) => {}
        Some(Namespaces::User) => userns::enter()?,
    }
    // SAFETY: the keeper is single-threaded, and no file descriptor table is unshared.
    unsafe { unshare_unsafe(UnshareFlags::NEWPID) }.map_err(failed("keeper", "enter a process namespace"))
}

/// Waits until the jail has ended or the engine wants it to.
fn watch(control: Option<&UnixStream>, reports: &UnixStream) -> Setup<()> {
    loop {
        let mut fds = vec![PollFd::new(reports, PollFlags::IN)];
        if let Some(control) = control {
            fds.push(PollFd::from_borrowed_fd(control.as_fd(), PollFlags::IN));
        }
        match poll(&mut fds, None) {
            Err(rustix::io::Errno::INTR) => continue,
            Err(error) => return Err(failed("keeper", "watch the jail")(error)),
            Ok(_) => {}
        }
        if fds.iter().any(|fd| !fd.revents().is_empty()) {
            return Ok(());
        }
    }
}

/// What the init has said by now; an engine that wants the end has not waited for more.
fn reported(mut reports: UnixStream) -> Setup<Exit> {
    let mut report = Vec::new();
    if reports.set_nonblocking(true).is_ok() {
        match reports.read_to_end(&mut report) {
            Ok(_) => {}
            Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => {}
            Err(error) => return Err(failed("keeper", "read the init's report")(error)),
        }
    }
    Ok(serde_json::from_slice::<Result<Exit, SetupFailure>>(&report)
        .unwrap_or(Ok(Exit::Signaled(libc::SIGKILL)))
        .unwrap_or_else(Exit::NotStarted))
}

/// Kills the init and with it everything in its process namespace; without one, every process that comes of it.
fn end(init: Pid, footing: &Footing, group: Option<&Group>) -> Setup<()> {
    if footing.namespaces.is_none() {
        // All are killed before one is waited for: on a busy machine each takes a while to die.
        for process in stop_all()? {
            kill(process, Signal::KILL)?;
        }
    }
    kill(init, Signal::KILL)?;
    if let Some(group) = group {
        group.let_die()?;
    }
    waitpid(Some(init), WaitOptions::empty()).map_err(failed("keeper", "reap the init"))?;
    if footing.namespaces.is_none() {
        while let Some(orphan) = any_child() {
            kill(orphan, Signal::KILL)?;
            waitpid(Some(orphan), WaitOptions::empty()).map_err(failed("keeper", "reap an orphan"))?;
        }
    }
    Ok(())
}

/// Stops every descendant, so that none has another child while they are killed one after the other.
fn stop_all() -> Setup<Vec<Pid>> {
    let mut stopped = HashSet::new();
    loop {
        let family = Family { keeper: std::process::id() }.processes();
        let found: HashSet<u32> =
            family.map_err(failed("keeper", "list the jail's processes"))?.into_iter().collect();
        if found.is_subset(&stopped) {
            return Ok(found
                .into_iter()
                .filter_map(|process| Pid::from_raw(process.cast_signed()))
                .collect());
        }
        for process in found.difference(&stopped) {
            if let Some(process) = Pid::from_raw(process.cast_signed()) {
                kill(process, Signal::STOP)?;
            }
        }
        stopped = found;
    }
}

/// Sends a signal to a process that may have gone.
fn kill(process: Pid, signal: Signal) -> Setup<()> {
    match kill_process(process, signal) {
        Ok(()) | Err(rustix::io::Errno::SRCH) => Ok(()),
        Err(error) => Err(failed("keeper", "signal a process of the jail")(error)),
    }
}

fn any_child() -> Option<Pid> {
    let own = std::process::id();
    let children = std::fs::read_to_string(format!("/proc/{own}/task/{own}/children")).ok()?;
    Pid::from_raw(children.split_whitespace().next()?.parse().ok()?)
}
