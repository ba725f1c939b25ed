//! The control group of a jail: memory, processes and processor share of the whole tree.

use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::jail::Limits;
use crate::{Setup, failed};

/// The group below which every jail gets its own.
const PARENT: &str = "tidegate";
/// How often a jail's cap on the processor begins anew.
const CAP_PERIOD_MICROS: u64 = 10_000;

/// Where this machine's control groups can be made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Hierarchy {
    /// The unified hierarchy.
    V2 {
        /// The group that jails are made in.
        parent: PathBuf,
    },
    /// One hierarchy per controller.
    V1 {
        /// The group of the memory controller that jails are made in.
        memory: PathBuf,
        /// The same of the pids controller.
        pids: PathBuf,
        /// The same of the cpu controller.
        cpu: PathBuf,
    },
}

/// A jail's control group, named by its keeper's process id.
pub(crate) struct Group {
    memory: PathBuf,
    others: Vec<PathBuf>,
    v2: bool,
}

impl Hierarchy {
    /// The hierarchy that can be used here: the unified one first, then the older one.
    pub(crate) fn find() -> Setup<Self> {
        let mounts = Mounted::read()?;
        match unified(&mounts) {
            Ok(found) => Ok(found),
            Err(v2) => divided(&mounts).map_err(|v1| {
                failed("cgroup", "find a hierarchy to make groups in")(format!("v2: {v2}; v1: {v1}"))
            }),
        }
    }

    /// The group of the keeper with this process id, whether or not it exists.
    pub(crate) fn group(&self, keeper: u32) -> Group {
        let name = format!("jail-{keeper}");
        match self {
            Self::V2 { parent } => Group { memory: parent.join(&name), others: Vec::new(), v2: true },
            Self::V1 { memory, pids, cpu } => Group {
                memory: memory.join(&name),
                others: vec![pids.join(&name), cpu.join(&name)],
                v2: false,
            },
        }
    }

    /// Removes groups whose keeper is dead. A living keeper's group may be empty for a moment, between the making of it
    /// and the first process in it, so an empty group alone is no sign.
    pub(crate) fn sweep(&self) {
        let parents: Vec<&PathBuf> = match self {
            Self::V2 { parent } => vec![parent],
            Self::V1 { memory, pids, cpu } => vec![memory, pids, cpu],
        };
        for parent in parents {
            for entry in fs::read_dir(parent).into_iter().flatten().flatten() {
                if keeper_is_dead(&entry.file_name().to_string_lossy())
                    && fs::remove_dir(entry.path()).is_ok()
                {
                    tracing::debug!(group = %entry.path().display(), "removed the control group of a dead jail");
                }
            }
        }
    }
}

/// Whether a name is that of a jail's group, `jail-PID`, and no process has that id any more.
fn keeper_is_dead(name: &str) -> bool {
    let Some(pid) = name.strip_prefix("jail-") else { return false };
    pid.parse::<u32>().is_ok() && !Path::new("/proc").join(pid).exists()
}

impl Group {
    /// Makes the group and sets its limits.
    pub(crate) fn create(&self, limits: &Limits) -> Setup<()> {
        for path in self.paths() {
            if let Err(error) = fs::create_dir(path)
                && error.kind() != std::io::ErrorKind::AlreadyExists
            {
                return Err(failed("cgroup", format!("make {}", path.display()))(error));
            }
        }
        if let Some(memory) = limits.memory {
            self.limit_memory(memory)?;
        }
        if let Some(processes) = limits.processes {
            write(&self.pids().join("pids.max"), &processes.to_string())?;
        }
        if let Some(milli) = limits.milli_cpus {
            let milli = u64::from(milli);
            if self.v2 {
                // 100 is the weight of an ordinary group, here of one whole core.
                self.write_if_there("cpu.weight", &(milli / 10).clamp(1, 10_000).to_string())?;
            } else {
                write(
                    &self.others[1].join("cpu.shares"),
                    &(milli * 1024 / 1000).clamp(2, 262_144).to_string(),
                )?;
            }
        }
        match limits.most_milli_cpus {
            Some(milli) => self.cap_processor(u64::from(milli)),
            None => Ok(()),
        }
    }

    /// The period is short, or a tree of many processes would take every core for tens of milliseconds at a time.
    fn cap_processor(&self, milli: u64) -> Setup<()> {
        let (period, quota) = (CAP_PERIOD_MICROS, CAP_PERIOD_MICROS * milli / 1000);
        if self.v2 {
            return self.write_if_there("cpu.max", &format!("{quota} {period}"));
        }
        let cpu = &self.others[1];
        if !cpu.join("cpu.cfs_quota_us").exists() {
            return Ok(());
        }
        write(&cpu.join("cpu.cfs_period_us"), &period.to_string())?;
        write(&cpu.join("cpu.cfs_quota_us"), &quota.to_string())
    }

    fn limit_memory(&self, bytes: u64) -> Setup<()> {
        let bytes = bytes.to_string();
        if self.v2 {
            write(&self.memory.join("memory.max"), &bytes)?;
            self.write_if_there("memory.swap.max", "0")?;
            // The tree dies as one: a half-killed function would hang instead of failing.
            return self.write_if_there("memory.oom.group", "1");
        }
        write(&self.memory.join("memory.limit_in_bytes"), &bytes)?;
        self.write_if_there("memory.memsw.limit_in_bytes", &bytes)
    }

    fn write_if_there(&self, file: &str, value: &str) -> Setup<()> {
        let path = self.memory.join(file);
        if path.exists() { write(&path, value) } else { Ok(()) }
    }

    /// Moves the calling process into the group.
    pub(crate) fn join(&self) -> Setup<()> {
        self.paths().try_for_each(|path| write(&path.join("cgroup.procs"), "0"))
    }

    /// Whether the kernel has killed a process of this group for want of memory.
    pub(crate) fn out_of_memory(&self) -> bool {
        let file = if self.v2 { "memory.events" } else { "memory.oom_control" };
        fs::read_to_string(self.memory.join(file)).is_ok_and(|text| {
            text.lines().any(|line| line.strip_prefix("oom_kill ").is_some_and(|count| count.trim() != "0"))
        })
    }

    /// The most memory the tree has used at once, in bytes.
    pub(crate) fn peak_memory(&self) -> Option<u64> {
        fs::read_to_string(self.peak_file()).ok()?.trim().parse().ok()
    }

    /// The file that says so.
    pub(crate) fn peak_file(&self) -> PathBuf {
        self.memory.join(if self.v2 { "memory.peak" } else { "memory.max_usage_in_bytes" })
    }

    /// Lets what is left of the tree have the processor that it needs to die: a killed process that has used up its
    /// share goes on existing until it gets some again, and a thousand of them for minutes.
    pub(crate) fn let_die(&self) -> Setup<()> {
        if self.v2 {
            self.write_if_there("cgroup.kill", "1")?;
            return self.write_if_there("cpu.max", "max");
        }
        let quota = self.others[1].join("cpu.cfs_quota_us");
        if quota.exists() { write(&quota, "-1") } else { Ok(()) }
    }

    /// Removes the group; its processes are dead, but the kernel may take a moment to notice.
    pub(crate) fn remove(&self) {
        for path in self.paths() {
            for _ in 0..100 {
                match fs::remove_dir(path) {
                    Err(error) if error.kind() == std::io::ErrorKind::ResourceBusy => pause(),
                    _ => break,
                }
            }
        }
    }

    fn pids(&self) -> &Path {
        if self.v2 { &self.memory } else { &self.others[0] }
    }

    fn paths(&self) -> impl Iterator<Item = &PathBuf> {
        std::iter::once(&self.memory).chain(&self.others)
    }
}

#[expect(clippy::disallowed_methods, reason = "the keeper has no clock and nothing else to do")]
fn pause() {
    std::thread::sleep(std::time::Duration::from_millis(2));
}

fn write(path: &Path, value: &str) -> Setup<()> {
    fs::write(path, value).map_err(failed("cgroup", format!("write {value} to {}", path.display())))
}

/// The control-group mounts of this process and its place in each.
struct Mounted {
    /// (controllers, or empty for the unified hierarchy; directory of this process; mount point)
    places: Vec<(String, PathBuf, PathBuf)>,
}

impl Mounted {
    fn read() -> Setup<Self> {
        let own =
            fs::read_to_string("/proc/self/cgroup").map_err(failed("cgroup", "read /proc/self/cgroup"))?;
        let mounts = fs::read_to_string("/proc/self/mountinfo")
            .map_err(failed("cgroup", "read /proc/self/mountinfo"))?;
        Ok(Self { places: places(&own, &mounts) })
    }

    fn of(&self, controller: &str) -> Result<(&Path, &Path), String> {
        self.places
            .iter()
            .find(|(names, ..)| names.split(',').any(|name| name == controller))
            .map(|(_, own, top)| (own.as_path(), top.as_path()))
            .ok_or_else(|| {
                if controller.is_empty() {
                    "not mounted".to_owned()
                } else {
                    format!("no {controller} controller")
                }
            })
    }
}

fn places(own: &str, mountinfo: &str) -> Vec<(String, PathBuf, PathBuf)> {
    let mut found = Vec::new();
    for line in own.lines() {
        let mut parts = line.splitn(3, ':').skip(1);
        let (Some(names), Some(path)) = (parts.next(), parts.next()) else { continue };
        for mount in mountinfo.lines() {
            let Some((head, tail)) = mount.split_once(" - ") else { continue };
            let head: Vec<&str> = head.split(' ').collect();
            let tail: Vec<&str> = tail.split(' ').collect();
            let ([_, _, _, root, point, ..], [kind, _, options, ..]) = (head.as_slice(), tail.as_slice())
            else {
                continue;
            };
            let same = if names.is_empty() {
                *kind == "cgroup2"
            } else {
                *kind == "cgroup"
                    && names.split(',').all(|name| options.split(',').any(|option| option == name))
            };
            if same {
                let below = path.strip_prefix(root.trim_end_matches('/')).unwrap_or(path);
                let directory = Path::new(point).join(below.trim_start_matches('/'));
                found.push((names.to_owned(), directory, PathBuf::from(point)));
                break;
            }
        }
    }
    found
}

fn unified(mounts: &Mounted) -> Result<Hierarchy, String> {
    let (own, top) = mounts.of("")?;
    let mut reasons = Vec::new();
    for candidate in own.ancestors().take_while(|path| path.starts_with(top)) {
        match enable(candidate) {
            Ok(parent) => return Ok(Hierarchy::V2 { parent }),
            Err(reason) => reasons.push(reason),
        }
    }
    Err(reasons.join(", "))
}

/// Makes the parent group in a directory and hands the controllers down to it.
fn enable(directory: &Path) -> Result<PathBuf, String> {
    let said = |error: std::io::Error| format!("{}: {error}", directory.display());
    let offered = fs::read_to_string(directory.join("cgroup.controllers")).map_err(said)?;
    if !["memory", "pids"].iter().all(|name| offered.split_whitespace().any(|word| word == *name)) {
        return Err(format!("{}: no memory and pids controllers", directory.display()));
    }
    let wanted = if offered.split_whitespace().any(|word| word == "cpu") {
        "+memory +pids +cpu"
    } else {
        "+memory +pids"
    };
    let parent = directory.join(PARENT);
    fs::write(directory.join("cgroup.subtree_control"), wanted).map_err(said)?;
    make(&parent)?;
    fs::write(parent.join("cgroup.subtree_control"), wanted).map_err(said)?;
    weigh(&parent.join("cpu.weight"), "800");
    Ok(parent)
}

fn divided(mounts: &Mounted) -> Result<Hierarchy, String> {
    let parent = |controller: &str| -> Result<PathBuf, String> {
        let parent = mounts.of(controller)?.0.join(PARENT);
        make(&parent)?;
        Ok(parent)
    };
    let found = Hierarchy::V1 { memory: parent("memory")?, pids: parent("pids")?, cpu: parent("cpu")? };
    if let Hierarchy::V1 { cpu, .. } = &found {
        weigh(&cpu.join("cpu.shares"), "8192");
    }
    Ok(found)
}

/// All jails together would weigh as much as one busy thread of the engine; this makes it eight. Where it cannot be
/// set, jails are slower under load and nothing else.
fn weigh(file: &Path, weight: &str) {
    if let Err(error) = fs::write(file, weight) {
        tracing::debug!(file = %file.display(), %error, "jails keep the weight of a single process");
    }
}

fn make(directory: &Path) -> Result<(), String> {
    match fs::create_dir(directory) {
        Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => {
            Err(format!("{}: {error}", directory.display()))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_process_finds_its_own_groups_below_each_mount() {
        let own = "9:memory:/box/1\n4:cpu,cpuacct:/\n0::/user.slice/a.scope\n";
        let mounts = "31 30 0:1 / /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory\n\
                      32 30 0:2 / /sys/fs/cgroup/cpu rw - cgroup cgroup rw,cpu,cpuacct\n\
                      33 30 0:3 /user.slice /sys/fs/cgroup/unified rw - cgroup2 cgroup2 rw\n";
        let found = places(own, mounts);
        assert_eq!(found[0].1, PathBuf::from("/sys/fs/cgroup/memory/box/1"));
        assert_eq!(found[1].1, PathBuf::from("/sys/fs/cgroup/cpu/"));
        assert_eq!(found[2].1, PathBuf::from("/sys/fs/cgroup/unified/a.scope"));
    }
}
