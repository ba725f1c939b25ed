//! `java11` to `java25`: the machine's JDK and a bootstrap of ours, which speaks the Runtime API.
//!
//! The bootstrap is compiled once for each JDK, in a jail, where the first function of that runtime starts.

use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};
use tidegate_core::{Cx, Fault};
use tidegate_sandbox::{Exit, Input, Jail, Mount, Network, Output, Sandbox, Toolchains};
use tidegate_store::StoreLook;

use super::Launch;
use crate::rows::Settings;

/// The program that loads the handler and serves events.
pub(super) const BOOTSTRAP: &str = include_str!("Bootstrap.java");

const VERSIONS: &[u32] = &[11, 17, 21, 25];
/// The bootstrap's classes run on every JDK from this version on.
const RELEASE: &str = "11";

/// The major version that a runtime needs: 17 for `java17`.
pub(super) fn major(runtime: &str) -> Option<u32> {
    let major = runtime.strip_prefix("java")?.parse().ok()?;
    VERSIONS.contains(&major).then_some(major)
}

/// Their identifiers.
pub(super) fn runtimes() -> impl Iterator<Item = String> {
    VERSIONS.iter().map(|major| format!("java{major}"))
}

/// Where the compiled bootstrap of a JDK lies.
fn classes(data: &Path, java: &Path) -> PathBuf {
    let mut digest = Sha256::new();
    digest.update(BOOTSTRAP);
    digest.update(java.to_string_lossy().as_bytes());
    data.join("lambda").join(format!("runtime-java-{}", &hex::encode(digest.finalize())[..16]))
}

pub(super) fn launch(toolchains: &Toolchains, data: &Path, java: &Path, settings: &Settings) -> Launch {
    let mut mounts = mounts(toolchains, java);
    mounts.push(Mount::ReadOnly { from: classes(data, java), to: "/var/runtime".into() });
    Launch {
        argv: vec![
            java.to_string_lossy().into_owned(),
            // What AWS leaves to the heap; one compiler and the simplest collector, for the sake of the start.
            format!("-XX:MaxHeapSize={}k", i64::from(settings.memory) * 1024 * 8 / 10),
            "-XX:+UseSerialGC".to_owned(),
            "-XX:TieredStopAtLevel=1".to_owned(),
            // A jail has no locales, and without one a JVM writes ASCII.
            "-Dfile.encoding=UTF-8".to_owned(),
            "-Dsun.stdout.encoding=UTF-8".to_owned(),
            "-Dstdout.encoding=UTF-8".to_owned(),
            "-Dtidegate.layers=/opt/java/lib".to_owned(),
            "-cp".to_owned(),
            "/var/runtime".to_owned(),
            "Bootstrap".to_owned(),
        ],
        mounts,
        environment: vec![("AWS_EXECUTION_ENV", format!("AWS_Lambda_{}", settings.runtime))],
    }
}

/// The JDK, and the settings that distributions keep outside of it.
fn mounts(toolchains: &Toolchains, java: &Path) -> Vec<Mount> {
    let mut mounts = toolchains.interpreter_mounts(java);
    let home = java.parent().and_then(Path::parent).and_then(Path::file_name);
    let major =
        home.and_then(|name| name.to_str()).and_then(|name| name.split('-').nth(1)).unwrap_or_default();
    let settings = PathBuf::from(format!("/etc/java-{major}-openjdk"));
    if settings.is_dir() {
        mounts.push(Mount::ReadOnly { from: settings.clone(), to: settings });
    }
    mounts
}

/// Compiles the bootstrap for a JDK, unless that is done.
pub(super) async fn prepare(cx: &Cx, java: &Path) -> Result<(), Fault> {
    let done = classes(cx.store().folder(), java);
    if done.join("Bootstrap.class").exists() {
        return Ok(());
    }
    let fault = |what: &'static str| move |error| Fault::because(what, error);
    let (sandbox, toolchains): (&Sandbox, &Toolchains) = (cx.ports().part(), cx.ports().part());
    let work = done.with_extension(cx.ids().hex(8));
    let (source, out) = (work.join("source"), work.join("classes"));
    super::keep(&source, "Bootstrap.java", BOOTSTRAP).map_err(fault("writing the bootstrap of Java"))?;
    std::fs::create_dir_all(&out).map_err(fault("making room for the bootstrap of Java"))?;
    sandbox.own(&out).map_err(fault("giving a compiler its room"))?;
    let mut jail = Jail::new(vec![java.with_file_name("javac").to_string_lossy().into_owned()]);
    jail.mounts = toolchains.system_mounts(sandbox);
    jail.mounts.extend(mounts(toolchains, java));
    jail.mounts.push(Mount::ReadOnly { from: source, to: "/source".into() });
    jail.mounts.push(Mount::ReadWrite { from: out.clone(), to: "/classes".into() });
    let inside = |path: &str| sandbox.path_inside(&jail, Path::new(path)).to_string_lossy().into_owned();
    let (classes, source) = (inside("/classes"), inside("/source/Bootstrap.java"));
    jail.argv.extend(["--release".to_owned(), RELEASE.to_owned(), "-d".to_owned(), classes, source]);
    jail.network = Network::Loopback;
    (jail.stdin, jail.stdout, jail.stderr) = (Input::Null, Output::Null, Output::Joined);
    let mut process =
        sandbox.spawn(&jail).await.map_err(|error| Fault::because("starting a Java compiler", error))?;
    let outcome = process.wait().await.map_err(fault("waiting for a Java compiler"))?;
    if outcome.exit != Exit::Exited(0) {
        return Err(Fault::new(format!("the bootstrap of Java was not compiled: {:?}", outcome.exit)));
    }
    match std::fs::rename(&out, &done) {
        // Another function was faster, and its classes are the same.
        Err(_) if done.join("Bootstrap.class").exists() => {}
        other => other.map_err(fault("keeping the bootstrap of Java"))?,
    }
    std::fs::remove_dir_all(&work).map_err(fault("tidying up after a Java compiler"))
}
