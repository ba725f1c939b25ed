//! What this machine offers, found by building a jail and seeing which walls stand.

use std::fmt;
use std::os::fd::OwnedFd;

use serde::{Deserialize, Serialize};

use crate::cgroup::Hierarchy;
use crate::init::Part;
use crate::jail::{Jail, Mount, Network};
use crate::process::Exit;
use crate::{JAIL_UID, SetupFailure, keeper, volume};

/// How well jails are isolated; a higher level includes the lower.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Level {
    /// A session of its own and resource limits, nothing more.
    Weak,
    /// Seccomp, Landlock and resource limits on the host's own file tree.
    Confined,
    /// Namespaces with seccomp and Landlock, without control groups.
    Namespaces,
    /// Namespaces, seccomp, Landlock and control groups.
    Full,
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Weak => "weak",
            Self::Confined => "confined",
            Self::Namespaces => "namespaces",
            Self::Full => "full",
        })
    }
}

impl std::str::FromStr for Level {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        [Self::Weak, Self::Confined, Self::Namespaces, Self::Full]
            .into_iter()
            .find(|level| level.to_string() == text)
            .ok_or_else(|| format!("{text} is no level: full, namespaces, confined or weak"))
    }
}

/// What holds on this machine, for people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Report {
    /// The level that holds.
    pub level: Level,
    /// One sentence that says what this means.
    pub sentence: String,
    /// Each mechanism, in the order of `docs/reference/sandbox.md`.
    pub mechanisms: Vec<Mechanism>,
}

/// One mechanism of isolation and whether it holds here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Mechanism {
    /// Its name.
    pub name: &'static str,
    /// Whether it holds.
    pub holds: bool,
    /// What it does here, or why it does not hold.
    pub detail: String,
}

/// By what right namespaces are entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Namespaces {
    /// As root, the program then becoming [`JAIL_UID`].
    Root,
    /// As an ordinary user inside a user namespace.
    User,
}

/// The mechanisms a jail is built with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Footing {
    pub(crate) namespaces: Option<Namespaces>,
    pub(crate) cgroup: Option<Hierarchy>,
    /// Whether a file can be mounted as a file system.
    pub(crate) volumes: bool,
    pub(crate) seccomp: bool,
    pub(crate) landlock: bool,
}

/// What a probe found: the footing, and why what is missing is missing.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Found {
    pub(crate) footing: Footing,
    root: bool,
    no_namespaces: String,
    no_volumes: String,
    no_cgroup: String,
    no_seccomp: String,
    no_landlock: String,
}

const NOTHING: Footing =
    Footing { namespaces: None, cgroup: None, volumes: false, seccomp: false, landlock: false };

/// Tries each mechanism, alone first and then together; runs in a keeper.
pub(crate) fn look() -> Found {
    let root = rustix::process::geteuid().is_root();
    let mut found = Found {
        footing: NOTHING,
        root,
        no_namespaces: String::new(),
        no_volumes: String::new(),
        no_cgroup: String::new(),
        no_seccomp: String::new(),
        no_landlock: String::new(),
    };
    match attempt(&Footing { seccomp: true, ..NOTHING }) {
        Ok(()) => found.footing.seccomp = true,
        Err(failure) => found.no_seccomp = failure.to_string(),
    }
    match attempt(&Footing { landlock: true, ..NOTHING }) {
        Ok(()) => found.footing.landlock = true,
        Err(failure) => found.no_landlock = failure.to_string(),
    }
    let rights = if root { vec![Namespaces::Root, Namespaces::User] } else { vec![Namespaces::User] };
    for right in rights {
        match attempt(&Footing { namespaces: Some(right), ..found.footing.clone() }) {
            Ok(()) => {
                found.footing.namespaces = Some(right);
                break;
            }
            Err(failure) => found.no_namespaces = failure.to_string(),
        }
    }
    match attempt_volume(&found.footing) {
        Ok(()) => found.footing.volumes = true,
        Err(failure) => found.no_volumes = failure.to_string(),
    }
    let grouped = Hierarchy::find().and_then(|hierarchy| {
        attempt(&Footing { cgroup: Some(hierarchy.clone()), ..found.footing.clone() }).map(|()| hierarchy)
    });
    match grouped {
        Ok(hierarchy) => found.footing.cgroup = Some(hierarchy),
        Err(failure) => found.no_cgroup = failure.to_string(),
    }
    found
}

/// Mounts a small volume. User namespaces may mount none, and a `/dev` that is not the kernel's own runs out of devices.
fn attempt_volume(footing: &Footing) -> Result<(), SetupFailure> {
    if footing.namespaces != Some(Namespaces::Root) {
        return Err(crate::failed("volume", "mount a file")("only root can, in a mount namespace"));
    }
    let made = || crate::failed("volume", "make a file system");
    volume::check_devices()?;
    let image = std::env::temp_dir().join(format!("tidegate-volume-{}", std::process::id()));
    volume::format(&image, 1 << 20, JAIL_UID).map_err(made())?;
    let tried = attempt_with(footing, Mount::Volume { image: image.clone(), to: "/tmp".into() });
    std::fs::remove_file(&image).map_err(crate::failed("volume", "remove the file of an attempt"))?;
    tried
}

fn attempt(footing: &Footing) -> Result<(), SetupFailure> {
    attempt_with(footing, Mount::same("/usr"))
}

/// Builds a jail on this footing in a forked copy, because namespaces once entered cannot be left.
fn attempt_with(footing: &Footing, mount: Mount) -> Result<(), SetupFailure> {
    let mut jail = Jail::new(["true"]);
    jail.mounts = vec![mount];
    jail.network = Network::Host;
    jail.limits.memory = footing.cgroup.is_some().then_some(64 << 20);
    jail.limits.processes = footing.cgroup.is_some().then_some(16);
    let failure = crate::failed("probe", "try this machine's isolation");
    forked(|| {
        let streams: Option<Vec<OwnedFd>> =
            (0..3).map(|_| std::fs::File::open("/dev/null").ok().map(OwnedFd::from)).collect();
        keeper::keep(&jail, footing, None, streams.unwrap_or_default(), Part::Walls).exit
    })
    .map_err(failure)
    .and_then(|exit| match exit {
        Exit::Exited(0) => Ok(()),
        Exit::NotStarted(failure) => Err(failure),
        other => Err(crate::failed("probe", "try this machine's isolation")(format!("{other:?}"))),
    })
}

fn forked(work: impl FnOnce() -> Exit) -> std::io::Result<Exit> {
    let (mut ours, mut theirs) = std::os::unix::net::UnixStream::pair()?;
    // SAFETY: the keeper is single-threaded, so the child may go on running ordinary code.
    match unsafe { libc::fork() } {
        -1 => Err(std::io::Error::last_os_error()),
        0 => {
            drop(ours);
            let sent = serde_json::to_writer(&mut theirs, &work());
            std::process::exit(i32::from(sent.is_err()))
        }
        pid => {
            drop(theirs);
            let mut answer = Vec::new();
            std::io::Read::read_to_end(&mut ours, &mut answer)?;
            rustix::process::waitpid(
                rustix::process::Pid::from_raw(pid),
                rustix::process::WaitOptions::empty(),
            )?;
            Ok(serde_json::from_slice(&answer)?)
        }
    }
}

impl Found {
    pub(crate) fn level(&self) -> Level {
        let footing = &self.footing;
        if !(footing.seccomp && footing.landlock) {
            return Level::Weak;
        }
        match (footing.namespaces.is_some(), footing.cgroup.is_some()) {
            (true, true) => Level::Full,
            (true, false) => Level::Namespaces,
            (false, _) => Level::Confined,
        }
    }

    /// Gives up mechanisms until the level is no higher than this.
    pub(crate) fn lower(&mut self, level: Level) {
        let held = |what: &mut String| "held down on purpose".clone_into(what);
        if level < Level::Full {
            self.footing.cgroup = None;
            held(&mut self.no_cgroup);
        }
        if level < Level::Namespaces {
            self.footing.namespaces = None;
            held(&mut self.no_namespaces);
            self.footing.volumes = false;
            held(&mut self.no_volumes);
        }
        if level < Level::Confined {
            self.footing.landlock = false;
            self.footing.seccomp = false;
            held(&mut self.no_landlock);
            held(&mut self.no_seccomp);
        }
    }

    pub(crate) fn report(&self) -> Report {
        let level = self.level();
        Report { level, sentence: self.sentence(level), mechanisms: self.mechanisms() }
    }

    fn sentence(&self, level: Level) -> String {
        let who = if self.root {
            format!("as the unprivileged user {JAIL_UID}")
        } else {
            "as the engine's own user".to_owned()
        };
        let walls = match level {
            Level::Full => "in namespaces of its own, with seccomp, Landlock and a control group",
            Level::Namespaces => {
                "in namespaces of its own, with seccomp and Landlock; memory is limited per process only, for want \
                 of control groups"
            }
            Level::Confined => {
                "on the host's file tree, confined by seccomp and Landlock; it can see that other processes exist, \
                 and its grandchildren may outlive a killed keeper"
            }
            Level::Weak => {
                "with no wall but its user and resource limits: run nothing here that you do not trust"
            }
        };
        format!(
            "Isolation is {level}: each build and function runs {who}, {walls}; it has the host's network, loopback included."
        )
    }

    fn mechanisms(&self) -> Vec<Mechanism> {
        let footing = &self.footing;
        let one = |name, holds, yes: String, no: &str| Mechanism {
            name,
            holds,
            detail: if holds { yes } else { no.to_owned() },
        };
        let spaces = footing.namespaces.is_some();
        let groups = match &footing.cgroup {
            Some(Hierarchy::V2 { parent }) => format!("unified hierarchy, below {}", parent.display()),
            Some(Hierarchy::V1 { memory, .. }) => {
                format!("memory, pids and cpu controllers, below {}", memory.display())
            }
            None => String::new(),
        };
        vec![
            one(
                "userns",
                footing.namespaces == Some(Namespaces::User),
                "mapped to the engine's own user, powerless outside".to_owned(),
                if spaces {
                    "not needed: root becomes an unprivileged user instead"
                } else {
                    &self.no_namespaces
                },
            ),
            one(
                "mounts",
                spaces,
                "a root of its own holding only what is named".to_owned(),
                &self.no_namespaces,
            ),
            one(
                "volume",
                footing.volumes,
                "a function's /tmp is a file system of its own, of the size that it asks for".to_owned(),
                &format!("a function's /tmp is a directory, measured while it runs: {}", self.no_volumes),
            ),
            one(
                "net",
                false,
                String::new(),
                "builds and functions share the host's network, loopback included",
            ),
            one("cgroup", footing.cgroup.is_some(), groups, &self.no_cgroup),
            one("limits", true, "open files, file size and core dumps of each process".to_owned(), ""),
            one("privileges", true, "no capabilities, and no way to gain any".to_owned(), ""),
            one(
                "landlock",
                footing.landlock,
                "files outside the jail cannot be opened".to_owned(),
                &self.no_landlock,
            ),
            one(
                "seccomp",
                footing.seccomp,
                "calls that change the machine are refused".to_owned(),
                &self.no_seccomp,
            ),
        ]
    }
}
