//! The user namespace of an ordinary user's jails: mapped to itself, all-powerful only inside.

use std::fs;

use rustix::process::{getegid, geteuid};
use rustix::thread::{UnshareFlags, unshare_unsafe};

use crate::{Setup, failed};

/// Enters a new user namespace in which the caller keeps its user and group numbers.
pub(crate) fn enter() -> Setup<()> {
    let (user, group) = (geteuid().as_raw(), getegid().as_raw());
    // SAFETY: the keeper is single-threaded, and no file descriptor table is unshared.
    unsafe { unshare_unsafe(UnshareFlags::NEWUSER) }.map_err(failed("userns", "enter a user namespace"))?;
    fs::write("/proc/self/setgroups", "deny").map_err(failed("userns", "give up setgroups"))?;
    fs::write("/proc/self/uid_map", format!("{user} {user} 1")).map_err(failed("userns", "map the user"))?;
    fs::write("/proc/self/gid_map", format!("{group} {group} 1")).map_err(failed("userns", "map the group"))
}
