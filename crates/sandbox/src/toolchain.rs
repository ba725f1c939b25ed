//! The allow-list of the host's toolchains and settings that builds and functions see, read-only.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use crate::jail::{Jail, Mount};
use crate::sandbox::Sandbox;
use crate::{JAIL_UID, jail};

/// The system's own directories: programs and libraries, no state.
const SYSTEM: &[&str] = &["/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32"];

/// The part of `/etc` that programs need to run, resolve names, trust certificates and find registries.
const ETC: &[&str] = &[
    "alternatives",
    "ca-certificates",
    "ca-certificates.conf",
    "crypto-policies",
    "debian_version",
    "gai.conf",
    "gitconfig",
    "host.conf",
    "hosts",
    "ld.so.cache",
    "ld.so.conf",
    "ld.so.conf.d",
    "localtime",
    "mime.types",
    "nsswitch.conf",
    "npmrc",
    "os-release",
    "pip.conf",
    "pki",
    "protocols",
    "resolv.conf",
    "services",
    "ssl",
    "timezone",
];

/// Programs worth telling about, with the arguments that make them say their version.
const TOOLS: &[(&str, &[&str])] = &[
    ("cargo", &["--version"]),
    ("rustc", &["--version"]),
    ("rustup", &["--version"]),
    ("gcc", &["--version"]),
    ("make", &["--version"]),
    ("cmake", &["--version"]),
    ("git", &["--version"]),
    ("python3", &["--version"]),
    ("pip", &["--version"]),
    ("node", &["--version"]),
    ("npm", &["--version"]),
    ("go", &["version"]),
    ("java", &["-version"]),
    ("mvn", &["--version"]),
    ("gradle", &["--version"]),
    ("ruby", &["--version"]),
    ("dotnet", &["--version"]),
    ("aws", &["--version"]),
    ("sam", &["--version"]),
    ("cargo-lambda", &["--version"]),
    ("zip", &["-v"]),
    ("unzip", &["-v"]),
    ("jq", &["--version"]),
    ("curl", &["--version"]),
    ("bash", &["--version"]),
];

/// Environment variables that are passed on by name: certificates, proxies, language and homes of toolchains.
const NAMES: &[&str] = &[
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
    "CURL_CA_BUNDLE",
    "REQUESTS_CA_BUNDLE",
    "NODE_EXTRA_CA_CERTS",
    "GIT_SSL_CAINFO",
    "NIX_SSL_CERT_FILE",
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "ALL_PROXY",
    "NO_PROXY",
    "http_proxy",
    "https_proxy",
    "all_proxy",
    "no_proxy",
    "LANG",
    "LC_ALL",
    "PYENV_ROOT",
    "PYENV_VERSION",
    "JAVA_HOME",
    "GOROOT",
    "GOPROXY",
    "GOSUMDB",
    "GOFLAGS",
    "CARGO_INCREMENTAL",
    "RUSTFLAGS",
    "RUSTC_WRAPPER",
];

/// Environment variables that are passed on by how they begin: settings of registries and build tools.
const PREFIXES: &[&str] = &[
    "CARGO_NET_",
    "CARGO_HTTP_",
    "CARGO_REGISTR",
    "CARGO_SOURCE_",
    "CARGO_BUILD_",
    "CARGO_PROFILE_",
    "RUSTUP_",
    "PIP_",
    "UV_",
    "NPM_CONFIG_",
    "npm_config_",
    "YARN_",
];

/// A program of the host that jails can run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tool {
    /// Its name.
    pub name: String,
    /// Where it was found.
    pub path: PathBuf,
    /// The command that makes it say its version.
    pub version: Vec<String>,
}

/// What was found on this host, and how a jail gets to see it.
#[derive(Clone, Debug)]
pub struct Toolchains {
    pub(crate) home: Option<PathBuf>,
    /// The major version of the Node.js on the search path, once it was asked.
    pub(crate) node_on_path: OnceLock<Option<u32>>,
    search: Vec<PathBuf>,
    pyenv: Option<PathBuf>,
    cargo_home: Option<PathBuf>,
    /// The programs found, in the order of the list.
    pub tools: Vec<Tool>,
    /// The directories and files that a build sees, read-only.
    pub visible: Vec<PathBuf>,
    /// The variables of the host's environment that a build inherits.
    pub environment: BTreeMap<String, String>,
}

impl Toolchains {
    /// Looks for toolchains, given the environment that the engine was started with.
    pub fn find(environment: impl IntoIterator<Item = (String, String)>) -> Self {
        let host: BTreeMap<String, String> = environment.into_iter().collect();
        let home = host.get("HOME").map(PathBuf::from);
        let under_home = |name: &str| home.as_ref().map(|home| home.join(name));
        let existing = |path: Option<PathBuf>| path.filter(|path| path.is_dir());
        let rustup = existing(host.get("RUSTUP_HOME").map(PathBuf::from).or_else(|| under_home(".rustup")));
        let mut found = Self {
            search: host.get("PATH").map(|path| std::env::split_paths(path).collect()).unwrap_or_default(),
            pyenv: existing(host.get("PYENV_ROOT").map(PathBuf::from).or_else(|| under_home(".pyenv"))),
            cargo_home: existing(host.get("CARGO_HOME").map(PathBuf::from).or_else(|| under_home(".cargo"))),
            home,
            node_on_path: OnceLock::new(),
            tools: Vec::new(),
            visible: system(),
            environment: host
                .iter()
                .filter(|(name, _)| inherited(name))
                .map(|(k, v)| (k.clone(), v.clone()))
                .collect(),
        };
        if let Some(rustup) = rustup {
            found.environment.insert("RUSTUP_HOME".to_owned(), rustup.to_string_lossy().into_owned());
            found.show(rustup);
        }
        found.show_all([found.pyenv.clone(), found.cargo_home.as_ref().map(|home| home.join("bin"))]);
        found.settings();
        found.programs();
        found
    }

    /// Registry settings: files in the usual places, and paths that the inherited variables name.
    fn settings(&mut self) {
        let home = self.home.clone().unwrap_or_else(|| PathBuf::from("/"));
        let files = [
            ("PIP_CONFIG_FILE", home.join(".config/pip/pip.conf")),
            ("PIP_CONFIG_FILE", home.join(".pip/pip.conf")),
            ("NPM_CONFIG_USERCONFIG", home.join(".npmrc")),
        ];
        for (variable, file) in files {
            if file.is_file() && !self.environment.contains_key(variable) {
                self.environment.insert(variable.to_owned(), file.to_string_lossy().into_owned());
            }
        }
        let named: Vec<PathBuf> = self
            .environment
            .values()
            .map(PathBuf::from)
            .filter(|path| path.is_absolute() && path.exists() && !self.is_home_or_above(path))
            .collect();
        for path in named {
            self.show(path);
        }
    }

    fn programs(&mut self) {
        for (name, version) in TOOLS {
            if let Some(path) = self.on_path(name) {
                for directory in self.needed_by(&path) {
                    self.show(directory);
                }
                let command =
                    std::iter::once(*name).chain(version.iter().copied()).map(str::to_owned).collect();
                self.tools.push(Tool { name: (*name).to_owned(), path, version: command });
            }
        }
    }

    /// The directories besides the system's that a program outside them needs: its own, and its prefix.
    fn needed_by(&self, program: &Path) -> Vec<PathBuf> {
        let own = program.parent().map(Path::to_owned);
        let real = program.canonicalize().ok();
        let prefix = real
            .as_deref()
            .and_then(Path::parent)
            .filter(|bin| bin.ends_with("bin"))
            .and_then(Path::parent)
            .filter(|prefix| !self.is_home_or_above(prefix) && !prefix.ends_with(".local"))
            .map(Path::to_owned);
        own.into_iter().chain(prefix).filter(|path| !self.is_home_or_above(path)).collect()
    }

    fn is_home_or_above(&self, path: &Path) -> bool {
        path == Path::new("/") || self.home.as_ref().is_some_and(|home| home.starts_with(path))
    }

    fn show_all(&mut self, paths: impl IntoIterator<Item = Option<PathBuf>>) {
        paths.into_iter().flatten().filter(|path| path.exists()).for_each(|path| self.show(path));
    }

    fn show(&mut self, path: PathBuf) {
        if !self.sees(&path) {
            self.visible.retain(|seen| !seen.starts_with(&path));
            self.visible.push(path);
        }
    }

    fn sees(&self, path: &Path) -> bool {
        self.visible.iter().any(|seen| path.starts_with(seen))
    }

    pub(crate) fn on_path(&self, name: &str) -> Option<PathBuf> {
        self.search.iter().map(|directory| directory.join(name)).find(|path| path.is_file())
    }

    /// The interpreter with this name (`python3.12`): one installed by pyenv first, since a shim would cost a shell
    /// at every start, then one on the search path.
    pub fn interpreter(&self, name: &str) -> Option<PathBuf> {
        let by_pyenv =
            self.pyenv.iter().flat_map(|root| std::fs::read_dir(root.join("versions")).into_iter().flatten());
        let mut versions: Vec<PathBuf> = by_pyenv
            .flatten()
            .map(|entry| entry.path().join("bin").join(name))
            .filter(|path| path.is_file())
            .collect();
        versions.sort();
        versions
            .pop()
            .or_else(|| self.on_path(name).filter(|path| !path.ends_with(Path::new("shims").join(name))))
    }

    /// What any program needs to run at all: the system's directories, certificates, and a user to be.
    pub fn system_mounts(&self, sandbox: &Sandbox) -> Vec<Mount> {
        let mut mounts: Vec<Mount> = system().iter().map(|path| shown(path)).collect();
        if sandbox.own_root() {
            mounts.extend(users(sandbox));
        } else {
            mounts.extend(["/etc/passwd", "/etc/group"].map(Mount::same));
        }
        mounts
    }

    /// What one interpreter needs besides [`Toolchains::system_mounts`].
    pub fn interpreter_mounts(&self, program: &Path) -> Vec<Mount> {
        let system = system();
        let covered = |path: &PathBuf| system.iter().any(|seen| path.starts_with(seen));
        self.needed_by(program).into_iter().filter(|path| !covered(path)).map(Mount::same).collect()
    }

    /// Gives a build jail the toolchains, their settings, and writable caches of its own below `cache`.
    ///
    /// Cargo must write to its home, so a build gets one that builds share, with the host's settings copied in.
    pub fn outfit(&self, jail: &mut Jail, cache: &Path, sandbox: &Sandbox) -> std::io::Result<()> {
        let caches = [("CARGO_HOME", "cargo"), ("PIP_CACHE_DIR", "pip"), ("NPM_CONFIG_CACHE", "npm")];
        jail.mounts.extend(self.system_mounts(sandbox));
        let present: Vec<PathBuf> = jail.mounts.iter().map(|mount| mount.to().to_owned()).collect();
        let more = self.visible.iter().filter(|path| !present.contains(path));
        jail.mounts.extend(more.map(|path| shown(path)));
        let inherited = self.environment.iter().map(|(name, value)| (name.clone(), value.clone()));
        jail.environment.extend(inherited);
        for (variable, name) in caches {
            let directory = cache.join(name);
            std::fs::create_dir_all(&directory)?;
            // Only once, before any build: later, what lies in here is the builds' own and may not be trusted.
            if std::os::unix::fs::MetadataExt::uid(&directory.metadata()?) != JAIL_UID {
                sandbox.own(&directory)?;
            }
            if name == "cargo" {
                self.copy_cargo_settings(&directory)?;
            }
            jail.environment.insert(variable.to_owned(), directory.to_string_lossy().into_owned());
            jail.mounts.push(Mount::ReadWrite { from: directory.clone(), to: directory });
        }
        jail.environment.insert("PATH".to_owned(), self.search_path());
        Ok(())
    }

    /// Replaces the settings that an earlier build may have left, which may be a link to anywhere, by the host's.
    fn copy_cargo_settings(&self, to: &Path) -> std::io::Result<()> {
        for name in ["config.toml", "config"] {
            match std::fs::remove_file(to.join(name)) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
            let Some(settings) = self.cargo_home.as_ref().map(|home| home.join(name)) else { continue };
            if settings.is_file() {
                let text = std::fs::read(settings)?;
                std::io::Write::write_all(&mut std::fs::File::create_new(to.join(name))?, &text)?;
            }
        }
        Ok(())
    }

    /// The host's search path without the directories that a jail does not see.
    pub fn search_path(&self) -> String {
        let mut kept: Vec<String> = Vec::new();
        let standard = ["/usr/local/bin", "/usr/bin", "/bin"].map(PathBuf::from);
        for directory in self.search.iter().chain(&standard) {
            let text = directory.to_string_lossy().into_owned();
            if directory.is_absolute() && self.sees(directory) && !kept.contains(&text) {
                kept.push(text);
            }
        }
        kept.join(":")
    }
}

fn inherited(name: &str) -> bool {
    let secret = ["TOKEN", "PASSWORD", "SECRET", "CREDENTIAL"]
        .iter()
        .any(|word| name.to_ascii_uppercase().contains(word));
    // A toolchain chosen for the engine's own start says nothing about the build's.
    let chosen = name == "RUSTUP_TOOLCHAIN";
    !secret && !chosen && (NAMES.contains(&name) || PREFIXES.iter().any(|prefix| name.starts_with(prefix)))
}

fn system() -> Vec<PathBuf> {
    let etc = ETC.iter().map(|name| Path::new("/etc").join(name));
    SYSTEM.iter().map(PathBuf::from).chain(etc).filter(|path| path.exists()).collect()
}

/// A path of the host at the same place inside; a link at the top stays one (`/bin` is one on most distributions).
fn shown(path: &Path) -> Mount {
    match std::fs::read_link(path) {
        Ok(target) if target.is_relative() && SYSTEM.iter().any(|own| Path::new(own) == path) => {
            Mount::Symlink { target, to: path.to_owned() }
        }
        _ => Mount::same(path),
    }
}

/// The users of the jail: root as a name, and the one that programs run as.
fn users(sandbox: &Sandbox) -> [Mount; 2] {
    let engine = rustix::process::geteuid();
    let (user, group) = if engine.is_root() {
        (JAIL_UID, JAIL_UID)
    } else {
        (engine.as_raw(), rustix::process::getegid().as_raw())
    };
    debug_assert!(sandbox.own_root(), "only a root of its own can hold files in memory");
    let passwd = format!("root:x:0:0:root:/root:/sbin/nologin\nsbx_user:x:{user}:{group}::/tmp:/bin/bash\n");
    [
        jail::Mount::File { to: "/etc/passwd".into(), text: passwd },
        jail::Mount::File { to: "/etc/group".into(), text: format!("root:x:0:\nsbx_user:x:{group}:\n") },
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_and_the_engines_own_toolchain_are_not_inherited() {
        assert!(inherited("CARGO_REGISTRIES_COMPANY_INDEX"));
        assert!(inherited("PIP_INDEX_URL"));
        assert!(inherited("https_proxy"));
        assert!(!inherited("CARGO_REGISTRY_TOKEN"));
        assert!(!inherited("RUSTUP_TOOLCHAIN"));
        assert!(!inherited("CARGO_MANIFEST_DIR"));
        assert!(!inherited("AWS_SECRET_ACCESS_KEY"));
    }

    #[test]
    fn neither_home_nor_anything_above_it_becomes_visible() {
        let environment =
            [("HOME".to_owned(), "/home/dev".to_owned()), ("PIP_TARGET".to_owned(), "/home".to_owned())];
        let found = Toolchains::find(environment);
        assert!(!found.visible.iter().any(|path| Path::new("/home/dev").starts_with(path)));
    }
}
