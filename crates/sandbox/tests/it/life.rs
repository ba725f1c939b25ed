//! Ordinary lives of jails: output, status, input, files, limits told truly.

use tidegate_sandbox::{Exit, Input, Level, Mount, Sandbox, SandboxError, Toolchains};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::support::{run, sandbox, sandbox_at, shell};

#[tokio::test]
async fn output_and_exit_status_come_back() {
    let sandbox = sandbox().await;
    println!("{:#?}", sandbox.report());
    let jail = shell(&sandbox, "echo out; echo err >&2; exit 7");
    assert_eq!(run(&sandbox, &jail).await, (Exit::Exited(7), "out\nerr\n".to_owned()));
}

#[tokio::test]
async fn a_signal_is_told_from_a_status() {
    let sandbox = sandbox().await;
    let (exit, _) = run(&sandbox, &shell(&sandbox, "kill -SEGV $$")).await;
    assert_eq!(exit, Exit::Signaled(11));
}

#[tokio::test]
async fn a_program_that_is_not_there_is_named() {
    let sandbox = sandbox().await;
    let mut jail = shell(&sandbox, "");
    jail.argv = vec!["/no/such/program".to_owned()];
    let (exit, _) = run(&sandbox, &jail).await;
    let Exit::NotStarted(failure) = exit else { panic!("{exit:?}") };
    assert!(failure.to_string().contains("/no/such/program"), "{failure}");
}

#[tokio::test]
async fn input_is_piped_in() {
    let sandbox = sandbox().await;
    let mut jail = shell(&sandbox, "cat");
    jail.stdin = Input::Pipe;
    let mut process = sandbox.spawn(&jail).await.expect("spawn");
    let mut stdin = process.stdin.take().expect("stdin");
    stdin.write_all(b"hello").await.expect("write");
    drop(stdin);
    let mut said = String::new();
    process.stdout.take().expect("stdout").read_to_string(&mut said).await.expect("read");
    assert_eq!(said, "hello");
    assert_eq!(process.wait().await.expect("wait").exit, Exit::Exited(0));
}

#[tokio::test]
async fn a_killed_jail_says_so() {
    let sandbox = sandbox().await;
    let mut process = sandbox.spawn(&shell(&sandbox, "sleep 1000 & sleep 1000")).await.expect("spawn");
    process.kill();
    assert_eq!(process.wait().await.expect("wait").exit, Exit::Killed);
}

#[tokio::test]
async fn writable_files_belong_to_the_engine_afterwards_too() {
    for level in [Level::Full, Level::Namespaces] {
        let Some(sandbox) = sandbox_at(level).await else { continue };
        let directory = tempfile::tempdir().expect("directory");
        sandbox.own(directory.path()).expect("own");
        let mut jail = shell(&sandbox, "echo made > /work/file && cat /work/file; id -un");
        jail.mounts.push(Mount::ReadWrite { from: directory.path().to_owned(), to: "/work".into() });
        let (exit, said) = run(&sandbox, &jail).await;
        assert_eq!((exit, said.as_str()), (Exit::Exited(0), "made\nsbx_user\n"));
        assert_eq!(std::fs::read_to_string(directory.path().join("file")).expect("file"), "made\n");
    }
}

#[tokio::test]
async fn without_namespaces_paths_are_the_hosts_and_memory_files_are_refused() {
    let Some(sandbox) = sandbox_at(Level::Confined).await else { return };
    let mut jail = shell(&sandbox, "echo hello");
    assert_eq!(run(&sandbox, &jail).await, (Exit::Exited(0), "hello\n".to_owned()));
    jail.mounts.push(Mount::Tmpfs { to: "/tmp".into(), size: 1 << 20 });
    assert!(matches!(sandbox.spawn(&jail).await, Err(SandboxError::Beyond { .. })));
}

#[tokio::test]
#[expect(clippy::disallowed_methods, reason = "the test gives the host's environment as the engine does")]
async fn a_build_jail_runs_the_hosts_toolchains() {
    let sandbox = sandbox().await;
    let tools = Toolchains::find(std::env::vars());
    let cache = tempfile::tempdir().expect("directory");
    let known: Vec<_> = tools
        .tools
        .iter()
        .filter(|t| ["cargo", "git", "gcc", "python3", "node"].contains(&t.name.as_str()))
        .collect();
    for tool in known {
        let said = version(&sandbox, &tools, cache.path(), &tool.version.join(" ")).await;
        println!("{} {}: {said}", tool.name, tool.path.display());
    }
}

async fn version(sandbox: &Sandbox, tools: &Toolchains, cache: &std::path::Path, line: &str) -> String {
    let mut jail = shell(sandbox, line);
    jail.mounts.clear();
    tools.outfit(&mut jail, cache, sandbox).expect("outfit");
    let (exit, said) = run(sandbox, &jail).await;
    assert_eq!(exit, Exit::Exited(0), "{line}: {said}");
    said
}

#[tokio::test]
async fn a_scratch_place_is_as_large_as_it_was_asked_for() {
    let sandbox = sandbox().await;
    let folder = tempfile::tempdir().expect("directory");
    let open = std::os::unix::fs::PermissionsExt::from_mode(0o755);
    std::fs::set_permissions(folder.path(), open).expect("mode");
    let scratch = sandbox.scratch(folder.path(), "/scratch".as_ref(), 20 << 20).expect("scratch");
    let line = "cd /scratch && pwd && ls -A; head -c 20971520 /dev/zero > a && echo fits; \
                head -c 4194304 /dev/zero > b || echo full; rm a && echo again > c && cat c";
    let mut jail = shell(&sandbox, line);
    jail.mounts.push(scratch.mount);
    let (exit, said) = run(&sandbox, &jail).await;
    if scratch.unbounded.is_some() {
        return println!("skipped: no volumes here: {:#?}", sandbox.report().mechanisms);
    }
    assert_eq!(exit, Exit::Exited(0), "{said}");
    assert!(said.starts_with("/scratch\nfits\n") && said.ends_with("full\nagain\n"), "{said}");
    assert!(said.contains("No space left on device"), "{said}");
    // Nothing keeps the file once the jail has gone, so that it can be removed with its space.
    let held = std::fs::read_dir("/sys/block").expect("devices").flatten().any(|device| {
        std::fs::read_to_string(device.path().join("loop/backing_file"))
            .is_ok_and(|file| file.starts_with(&*folder.path().to_string_lossy()))
    });
    assert!(!held, "a loop device still holds the volume");
}
