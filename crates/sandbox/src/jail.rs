//! The value that describes a jail.

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};

use serde::{Deserialize, Serialize};

/// Everything a jailed process gets; what is not named here, it does not have.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Jail {
    /// The program, looked up in the jail's `PATH` when it has no slash, and its arguments.
    pub argv: Vec<String>,
    /// The whole environment; nothing is inherited.
    pub environment: BTreeMap<String, String>,
    /// The working directory, as seen inside.
    pub directory: PathBuf,
    /// The files it sees, besides `/proc`, a minimal `/dev` and an empty root.
    pub mounts: Vec<Mount>,
    /// What it may use up.
    pub limits: Limits,
    /// What it may reach.
    pub network: Network,
    /// Where its standard input comes from.
    pub stdin: Input,
    /// Where its standard output goes.
    pub stdout: Output,
    /// Where its standard error goes.
    pub stderr: Output,
}

/// One thing that the jail's file tree contains.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Mount {
    /// A host file or directory that can be read and executed.
    ReadOnly {
        /// The path on the host.
        from: PathBuf,
        /// The path inside.
        to: PathBuf,
    },
    /// A host file or directory that can also be written.
    ReadWrite {
        /// The path on the host.
        from: PathBuf,
        /// The path inside.
        to: PathBuf,
    },
    /// An empty directory in memory, gone with the jail; its content counts as the jail's memory.
    Tmpfs {
        /// The path inside.
        to: PathBuf,
        /// The largest size in bytes.
        size: u64,
    },
    /// A file system of its own in a file of the host's, which can be written until it is full; made by
    /// [`crate::Sandbox::scratch`].
    Volume {
        /// The file on the host.
        image: PathBuf,
        /// The path inside.
        to: PathBuf,
    },
    /// A small file with the given text, read-only.
    File {
        /// The path inside.
        to: PathBuf,
        /// The whole content.
        text: String,
    },
    /// A symbolic link.
    Symlink {
        /// What the link says.
        target: PathBuf,
        /// The path of the link inside.
        to: PathBuf,
    },
}

impl Mount {
    /// The same path inside as on the host, read-only.
    pub fn same(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        Self::ReadOnly { from: path.clone(), to: path }
    }

    /// The path inside the jail.
    pub fn to(&self) -> &Path {
        match self {
            Self::ReadOnly { to, .. }
            | Self::ReadWrite { to, .. }
            | Self::Tmpfs { to, .. }
            | Self::Volume { to, .. }
            | Self::File { to, .. }
            | Self::Symlink { to, .. } => to,
        }
    }
}

/// What a jail may use up; `None` leaves the machine's own limit.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limits {
    /// Memory of the whole tree, in bytes.
    pub memory: Option<u64>,
    /// The share of the processor under contention, in thousandths of a core.
    pub milli_cpus: Option<u32>,
    /// The most of the processor that the whole tree gets, contended or not, in thousandths of a core.
    pub most_milli_cpus: Option<u32>,
    /// Processes and threads of the whole tree.
    pub processes: Option<u64>,
    /// Open files of each process.
    pub open_files: Option<u64>,
    /// The largest file a process may write, in bytes.
    pub file_size: Option<u64>,
}

/// What a jail may reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Network {
    /// The host's network, the host's loopback included.
    Host,
    /// A loopback of its own and nothing else.
    Loopback,
}

/// Where standard input comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Input {
    /// Nothing: end of file at once.
    Null,
    /// A pipe that the engine writes.
    Pipe,
}

/// Where an output stream goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Output {
    /// Thrown away.
    Null,
    /// A pipe that the engine reads.
    Pipe,
    /// Into the same pipe as standard output, so that the order of lines is kept (standard error only).
    Joined,
}

impl Jail {
    /// A jail that runs `argv` with no files, no environment, no network and no limits yet.
    pub fn new<S: Into<String>>(argv: impl IntoIterator<Item = S>) -> Self {
        Self {
            argv: argv.into_iter().map(Into::into).collect(),
            environment: BTreeMap::new(),
            directory: PathBuf::from("/"),
            mounts: Vec::new(),
            limits: Limits::default(),
            network: Network::Loopback,
            stdin: Input::Null,
            stdout: Output::Pipe,
            stderr: Output::Joined,
        }
    }

    /// Says what is wrong with the value, if anything is.
    ///
    /// A mount point inside a writable mount is refused because an earlier jail may have left a symbolic link there.
    pub(crate) fn fault(&self) -> Option<String> {
        if self.argv.first().is_none_or(String::is_empty) {
            return Some("argv names no program".to_owned());
        }
        if self.stdout == Output::Joined {
            return Some("only standard error can be joined to standard output".to_owned());
        }
        if self.argv.iter().chain(self.environment.values()).any(|text| text.contains('\0')) {
            return Some("an argument or environment value contains a NUL byte".to_owned());
        }
        for mount in &self.mounts {
            let to = mount.to();
            if !to.is_absolute() || to.components().any(|c| c == Component::ParentDir) {
                return Some(format!("mount point {} is not a plain absolute path", to.display()));
            }
            let inside_writable = self.mounts.iter().any(
                |m| matches!(m, Mount::ReadWrite { to: outer, .. } if to != outer && to.starts_with(outer)),
            );
            if inside_writable {
                return Some(format!("mount point {} lies inside a writable mount", to.display()));
            }
        }
        None
    }

    /// Where a path inside the jail lies on the host, if a mount covers it.
    pub(crate) fn on_host(&self, inside: &Path) -> Option<PathBuf> {
        self.mounts
            .iter()
            .filter_map(|mount| match mount {
                Mount::ReadOnly { from, to } | Mount::ReadWrite { from, to } => {
                    let rest = inside.strip_prefix(to).ok()?;
                    Some((
                        to.components().count(),
                        if rest.as_os_str().is_empty() { from.clone() } else { from.join(rest) },
                    ))
                }
                Mount::Tmpfs { .. } | Mount::Volume { .. } | Mount::File { .. } | Mount::Symlink { .. } => {
                    None
                }
            })
            .max_by_key(|(depth, _)| *depth)
            .map(|(_, path)| path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mount_point_inside_a_writable_mount_is_refused() {
        let mut jail = Jail::new(["true"]);
        jail.mounts = vec![
            Mount::ReadWrite { from: "/data/cache".into(), to: "/cache".into() },
            Mount::same("/cache/config.toml"),
        ];
        assert!(jail.fault().expect("refused").contains("/cache/config.toml"));
    }

    #[test]
    fn the_deepest_mount_says_where_a_path_lies_on_the_host() {
        let mut jail = Jail::new(["true"]);
        jail.mounts = vec![
            Mount::ReadOnly { from: "/a".into(), to: "/var".into() },
            Mount::ReadOnly { from: "/b".into(), to: "/var/task".into() },
        ];
        assert_eq!(jail.on_host(Path::new("/var/task/bootstrap")), Some(PathBuf::from("/b/bootstrap")));
        assert_eq!(jail.on_host(Path::new("/var/task")), Some(PathBuf::from("/b")));
        assert_eq!(jail.on_host(Path::new("/etc")), None);
    }
}
