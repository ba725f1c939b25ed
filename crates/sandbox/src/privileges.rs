//! Giving up privileges: the unprivileged user, no capabilities, none to be gained.

use rustix::process::{Signal, set_parent_process_death_signal};
use rustix::thread::{
    CapabilitySet, CapabilitySets, Gid, Uid, set_capabilities, set_no_new_privs, set_thread_groups,
    set_thread_res_gid, set_thread_res_uid,
};

use crate::{JAIL_UID, Setup, failed};

/// Becomes the jail's user when the process is root, and drops every capability in any case.
///
/// The parent-death signal is set again at the end, because the kernel clears it when credentials change.
pub(crate) fn drop_all(root: bool) -> Setup<()> {
    for capability in 0..=63 {
        // SAFETY: PR_CAPBSET_DROP takes a number and touches no memory; unknown capabilities answer EINVAL.
        let answer = unsafe { libc::prctl(libc::PR_CAPBSET_DROP, capability, 0, 0, 0) };
        if answer != 0 {
            // EINVAL: past the last capability. EPERM: an ordinary user without a user namespace has none to drop.
            break;
        }
    }
    if root {
        set_thread_groups(&[]).map_err(failed("privileges", "leave all groups"))?;
        let (user, group) = (Uid::from_raw(JAIL_UID), Gid::from_raw(JAIL_UID));
        set_thread_res_gid(group, group, group).map_err(failed("privileges", "become the jail's group"))?;
        set_thread_res_uid(user, user, user).map_err(failed("privileges", "become the jail's user"))?;
    }
    let none = CapabilitySet::empty();
    set_capabilities(None, CapabilitySets { effective: none, permitted: none, inheritable: none })
        .map_err(failed("privileges", "drop capabilities"))?;
    set_no_new_privs(true).map_err(failed("privileges", "forbid new privileges"))?;
    set_parent_process_death_signal(Some(Signal::KILL)).map_err(failed("privileges", "die with the parent"))
}
