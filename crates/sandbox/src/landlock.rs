//! The second wall around files: what the jail's mounts do not name cannot be opened even where it can be reached.

use std::path::{Path, PathBuf};

use landlock::{
    ABI, Access, AccessFs, CompatLevel, Compatible, Ruleset, RulesetAttr, RulesetCreatedAttr, RulesetStatus,
    Scope, path_beneath_rules,
};

use crate::jail::{Jail, Mount};
use crate::{Setup, failed};

const NEWEST: ABI = ABI::V6;

/// Kernel files that programs read about themselves and the machine; other processes are not among them.
const PROC: &[&str] = &[
    "/proc/self",
    "/proc/thread-self",
    "/proc/cpuinfo",
    "/proc/meminfo",
    "/proc/stat",
    "/proc/loadavg",
    "/proc/uptime",
    "/proc/version",
    "/proc/filesystems",
    "/proc/sys/kernel",
    "/proc/sys/vm",
    "/sys/devices/system/cpu",
];

/// Restricts the calling process, and everything it starts, to the jail's files.
///
/// With a root of its own (`own_root`) paths are those inside and only writing is fenced again; without, they are the
/// host's and this is the wall itself. Processes and abstract sockets outside are out of reach on kernels that can.
pub(crate) fn apply(jail: &Jail, own_root: bool) -> Setup<()> {
    let read = AccessFs::from_read(NEWEST);
    let all = AccessFs::from_all(NEWEST);
    let (mut readable, mut writable) = (Vec::new(), devices());
    for mount in &jail.mounts {
        match mount {
            Mount::ReadOnly { from, to } => readable.push(choose(own_root, from, to)),
            Mount::ReadWrite { from, to } => writable.push(choose(own_root, from, to)),
            Mount::Tmpfs { to, .. } | Mount::Volume { to, .. } => writable.push(to.clone()),
            Mount::File { to, .. } | Mount::Symlink { to, .. } => readable.push(to.clone()),
        }
    }
    if own_root {
        readable = vec![PathBuf::from("/")];
        writable.push(PathBuf::from("/dev/shm"));
    } else {
        readable.extend(PROC.iter().map(PathBuf::from));
    }
    let status = Ruleset::default()
        .set_compatibility(CompatLevel::BestEffort)
        .handle_access(all)
        .and_then(|ruleset| ruleset.scope(Scope::AbstractUnixSocket | Scope::Signal))
        .and_then(Ruleset::create)
        .and_then(|created| created.add_rules(path_beneath_rules(&readable, read)))
        .and_then(|created| created.add_rules(path_beneath_rules(&writable, all)))
        .and_then(landlock::RulesetCreated::restrict_self)
        .map_err(failed("landlock", "restrict files"))?;
    if status.ruleset == RulesetStatus::NotEnforced {
        return Err(failed("landlock", "restrict files")("the kernel does not enforce it"));
    }
    Ok(())
}

fn choose(own_root: bool, from: &Path, to: &Path) -> PathBuf {
    if own_root { to.to_owned() } else { from.to_owned() }
}

fn devices() -> Vec<PathBuf> {
    crate::mounts::DEVICES.iter().map(|name| Path::new("/dev").join(name)).collect()
}
