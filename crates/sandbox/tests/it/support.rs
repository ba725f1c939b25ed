//! A sandbox for tests, a jail with the system's programs, and running a shell line in it.
#![expect(clippy::print_stdout, reason = "what is skipped is said aloud")]

use std::path::PathBuf;

use tidegate_sandbox::{Exit, Jail, Level, Network, Sandbox, Toolchains};
use tokio::io::AsyncReadExt;

/// The launcher that cargo builds beside the tests.
pub fn launcher() -> PathBuf {
    let mut path = std::env::current_exe().expect("this test's own path");
    path.pop();
    if path.ends_with("deps") {
        path.pop();
    }
    path.join("examples/launcher")
}

pub async fn sandbox() -> Sandbox {
    Sandbox::probe(launcher()).await.expect("probe")
}

/// The sandbox at a level, or `None` (said aloud) where this machine does not reach it.
pub async fn sandbox_at(level: Level) -> Option<Sandbox> {
    let sandbox = sandbox().await.at_most(level);
    let report = sandbox.report();
    if report.level < level {
        println!(
            "skipped: isolation here is {}, this test needs {level}: {:#?}",
            report.level, report.mechanisms
        );
        return None;
    }
    Some(sandbox)
}

/// A jail that runs a shell line with the system's programs.
pub fn shell(sandbox: &Sandbox, line: &str) -> Jail {
    let mut jail = Jail::new(["/bin/bash", "-c", line]);
    jail.environment.insert("PATH".to_owned(), "/usr/local/bin:/usr/bin:/bin".to_owned());
    jail.mounts = Toolchains::find([]).system_mounts(sandbox);
    jail.network = Network::Host;
    jail
}

/// Runs a jail to its end and returns how it ended and what it said.
pub async fn run(sandbox: &Sandbox, jail: &Jail) -> (Exit, String) {
    let mut process = sandbox.spawn(jail).await.expect("spawn");
    let mut said = String::new();
    if let Some(mut stdout) = process.stdout.take() {
        stdout.read_to_string(&mut said).await.expect("read output");
    }
    (process.wait().await.expect("wait").exit, said)
}
