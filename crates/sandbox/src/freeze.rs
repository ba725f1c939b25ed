//! Stopping all processes of a jail for a while: none of them runs until they are resumed.
//!
//! Signals do it at every level of isolation; control groups would do it at one.

use std::collections::BTreeSet;
use std::io;

use rustix::io::Errno;
use rustix::process::{Pid, Signal, kill_process};

/// The stopped processes of a jail. Dropped, they stay stopped; the end of the jail ends them as any others.
#[derive(Debug, Default)]
pub struct Frozen(BTreeSet<u32>);

impl Frozen {
    /// Stops those members that are not stopped yet; whether there were any. What forks while it is being stopped leaves
    /// a child that runs, so it takes a second look.
    pub fn stop(&mut self, members: &[u32]) -> io::Result<bool> {
        let mut any = false;
        for process in members {
            if self.0.insert(*process) {
                any = true;
                tell(*process, Signal::STOP)?;
            }
        }
        Ok(any)
    }

    /// Lets every process go on where it stopped.
    pub fn thaw(self) -> io::Result<()> {
        self.0.into_iter().try_for_each(|process| tell(process, Signal::CONT))
    }
}

/// A process that has gone needs to be told nothing.
fn tell(process: u32, signal: Signal) -> io::Result<()> {
    let Some(process) = i32::try_from(process).ok().and_then(Pid::from_raw) else { return Ok(()) };
    match kill_process(process, signal) {
        Err(Errno::SRCH) => Ok(()),
        other => Ok(other?),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::family::Family;

    fn state(process: u32) -> Option<char> {
        let line = std::fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
        line.rsplit_once(')')?.1.trim().chars().next()
    }

    #[test]
    #[expect(clippy::disallowed_methods, reason = "the processes that are stopped, which need no jail")]
    fn a_stopped_tree_stands_still_until_it_is_resumed() {
        let mut shell = std::process::Command::new("sh")
            .args(["-c", "sleep 60 & sleep 60 & wait"])
            .spawn()
            .expect("a shell");
        // As if the shell were the keeper: what is below it is stopped.
        let family = Family { keeper: shell.id() };
        let children = loop {
            let found = family.processes().expect("/proc is read");
            if found.len() == 2 {
                break found;
            }
            std::thread::yield_now();
        };
        let mut frozen = Frozen::default();
        assert!(frozen.stop(&children).expect("they can be stopped"));
        assert!(!frozen.stop(&children).expect("they are already"), "nobody is stopped twice");
        let all = |wanted: char| children.iter().all(|process| state(*process) == Some(wanted));
        while !all('T') {
            std::thread::yield_now();
        }
        frozen.thaw().expect("they can be resumed");
        while !all('S') {
            std::thread::yield_now();
        }
        for process in children {
            tell(process, Signal::KILL).expect("they can be ended");
        }
        shell.wait().expect("the shell has ended");
    }
}
