//! Tries to get out of a jail, at every level that this machine offers.

use tidegate_sandbox::{Exit, Level, Mount, Network};
use tokio::io::{AsyncBufReadExt, BufReader};

use crate::support::{launcher, run, sandbox_at, shell};

/// If you are here because one of these failed, a jailed process can do what it must not: do not weaken the test.
const WALLED: [Level; 3] = [Level::Full, Level::Namespaces, Level::Confined];

#[tokio::test]
async fn a_file_of_the_host_cannot_be_read() {
    let secret = tempfile::NamedTempFile::new().expect("file");
    std::fs::write(secret.path(), "treasure").expect("write");
    let open = std::os::unix::fs::PermissionsExt::from_mode(0o644);
    std::fs::set_permissions(secret.path(), open).expect("mode");
    for level in WALLED {
        let Some(sandbox) = sandbox_at(level).await else { continue };
        let jail = shell(&sandbox, &format!("cat {}", secret.path().display()));
        let (exit, said) = run(&sandbox, &jail).await;
        assert_ne!(exit, Exit::Exited(0), "{level}");
        assert!(!said.contains("treasure"), "{level}: {said}");
    }
}

#[tokio::test]
async fn what_is_read_only_cannot_be_written_and_nothing_appears_outside() {
    for level in WALLED {
        let Some(sandbox) = sandbox_at(level).await else { continue };
        let code = tempfile::tempdir().expect("directory");
        let open = std::os::unix::fs::PermissionsExt::from_mode(0o777);
        std::fs::set_permissions(code.path(), open).expect("mode");
        let mut jail = shell(&sandbox, "");
        jail.mounts.push(Mount::ReadOnly { from: code.path().to_owned(), to: "/var/task".into() });
        let inside = sandbox.path_inside(&jail, "/var/task".as_ref());
        let line = format!(
            "touch {0}/x /usr/x /etc/x /x; ln -s / {0}/y; mount -t tmpfs t /usr; exit 0",
            inside.display()
        );
        jail.argv[2] = line;
        let (exit, said) = run(&sandbox, &jail).await;
        assert_eq!(exit, Exit::Exited(0), "{level}: {said}");
        assert_eq!(std::fs::read_dir(code.path()).expect("list").count(), 0, "{level}: {said}");
        assert!(!std::path::Path::new("/usr/x").exists() && !std::path::Path::new("/x").exists(), "{level}");
    }
}

#[tokio::test]
async fn the_engine_cannot_be_signalled_nor_seen() {
    let engine = std::process::id();
    for level in [Level::Full, Level::Namespaces] {
        let Some(sandbox) = sandbox_at(level).await else { continue };
        let line = format!(
            "kill -9 {engine} 1 && echo killed; cat /proc/{engine}/cmdline && echo seen; ls /proc | grep -c '^[0-9]'"
        );
        let (_, said) = run(&sandbox, &shell(&sandbox, &line)).await;
        assert!(!said.contains("killed") || said.contains("No such process"), "{level}: {said}");
        assert!(!said.contains("seen"), "{level}: {said}");
        let processes: u32 = said.lines().last().and_then(|line| line.parse().ok()).expect("a count");
        assert!(processes <= 5, "{level}: sees {processes} processes");
    }
    if let Some(sandbox) = sandbox_at(Level::Confined).await {
        let line = format!("kill -9 {engine} && echo killed; cat /proc/{engine}/environ && echo seen");
        let (_, said) = run(&sandbox, &shell(&sandbox, &line)).await;
        assert!(!said.contains("killed") && !said.contains("seen"), "{said}");
    }
}

#[tokio::test]
async fn the_init_gives_away_nothing() {
    let Some(sandbox) = sandbox_at(Level::Namespaces).await else { return };
    let line = "cat /proc/1/environ /proc/1/maps /proc/1/mem | wc -c; ls -l /proc/1/exe /proc/1/root/ 2>&1 | grep -c denied";
    let (_, said) = run(&sandbox, &shell(&sandbox, line)).await;
    assert!(said.contains("\n0\n") || said.starts_with("0\n"), "{said}");
}

#[tokio::test]
async fn a_fork_bomb_is_contained() {
    let Some(sandbox) = sandbox_at(Level::Full).await else { return };
    let mut jail = shell(&sandbox, "bomb() { bomb | bomb & }; bomb; wait; sleep 1; exit 3");
    jail.limits.processes = Some(32);
    jail.limits.memory = Some(256 << 20);
    let (exit, said) = run(&sandbox, &jail).await;
    assert!(matches!(exit, Exit::Exited(_) | Exit::Signaled(_) | Exit::OutOfMemory), "{exit:?}");
    assert!(said.contains("Resource temporarily unavailable"), "{said}");
}

/// A process that was killed needs the processor to die, which the jail has used up.
#[tokio::test]
async fn a_fork_bomb_is_over_when_its_jail_is() {
    for level in WALLED {
        let Some(sandbox) = sandbox_at(level).await else { continue };
        let line = "fork() { while :; do (fork) & done; }; echo ready; fork 2>/dev/null";
        let mut jail = shell(&sandbox, line);
        jail.limits.processes = Some(300);
        jail.limits.memory = Some(256 << 20);
        jail.limits.most_milli_cpus = Some(1000);
        let mut process = sandbox.spawn(&jail).await.expect("spawn");
        let mut stdout = BufReader::new(process.stdout.take().expect("stdout"));
        let mut line = String::new();
        stdout.read_line(&mut line).await.expect("line");
        let family = process.family();
        let grown = async {
            while family.size().expect("/proc is read") < 50 {
                tokio::task::yield_now().await;
            }
        };
        bounded("a bomb that goes off", grown).await;
        process.kill();
        let gone = async {
            while stdout.read_line(&mut line).await.expect("end") > 0 {}
            process.wait().await.expect("wait")
        };
        // Hunger may have ended it first.
        let exit = bounded("the end of it", gone).await.exit;
        assert!(matches!(exit, Exit::Killed | Exit::OutOfMemory), "{level}: {exit:?}");
    }
}

#[expect(clippy::disallowed_methods, reason = "a bound for a test that would else hang")]
async fn bounded<T>(what: &str, work: impl Future<Output = T>) -> T {
    let bound = std::time::Duration::from_secs(20);
    tokio::time::timeout(bound, work).await.unwrap_or_else(|_| panic!("no {what} within {bound:?}"))
}

#[tokio::test]
async fn many_busy_processes_get_no_more_of_the_processor_than_their_jail() {
    let Some(sandbox) = sandbox_at(Level::Full).await else { return };
    let line = "for i in 1 2 3 4; do (while :; do :; done) & done; sleep 1; kill $(jobs -p); wait; times";
    let mut jail = shell(&sandbox, line);
    jail.limits.most_milli_cpus = Some(300);
    let (_, said) = run(&sandbox, &jail).await;
    // The last line is the children's: user and system time, such as `0m0.301s 0m0.002s`.
    let user = said.lines().last().and_then(|line| line.split(' ').next()).expect("times");
    let seconds: f64 = user.trim_start_matches("0m").trim_end_matches('s').parse().expect("seconds");
    assert!(seconds > 0.0 && seconds < 0.7, "{said}");
}

#[tokio::test]
async fn memory_ends_at_the_limit() {
    let Some(sandbox) = sandbox_at(Level::Full).await else { return };
    let mut jail = shell(&sandbox, "exec tail /dev/zero");
    jail.limits.memory = Some(64 << 20);
    let (exit, _) = run(&sandbox, &jail).await;
    assert_eq!(exit, Exit::OutOfMemory);
}

#[tokio::test]
async fn files_processes_and_sockets_of_another_jail_are_out_of_reach() {
    let Some(sandbox) = sandbox_at(Level::Namespaces).await else { return };
    let mut first = shell(&sandbox, "echo mine > /tmp/secret; echo ready; exec sleep 1000");
    first.mounts.push(Mount::Tmpfs { to: "/tmp".into(), size: 1 << 20 });
    let mut other = sandbox.spawn(&first).await.expect("spawn");
    let mut lines = BufReader::new(other.stdout.take().expect("stdout")).lines();
    assert_eq!(lines.next_line().await.expect("line").as_deref(), Some("ready"));
    let mut second =
        shell(&sandbox, "cat /tmp/secret; grep -l sleep /proc/*/cmdline; cat /proc/*/root/tmp/secret");
    second.mounts.push(Mount::Tmpfs { to: "/tmp".into(), size: 1 << 20 });
    let (_, said) = run(&sandbox, &second).await;
    assert!(!said.contains("mine") && !said.contains("sleep\0"), "{said}");
    other.kill();
    other.wait().await.expect("wait");
}

#[tokio::test]
async fn dangerous_calls_are_refused() {
    for level in WALLED {
        let Some(sandbox) = sandbox_at(level).await else { continue };
        let line = "unshare -U true && echo userns; unshare -m true && echo mntns; \
                    chroot / true && echo chroot; grep -E '^(CapEff|CapBnd|NoNewPrivs|Seccomp):' /proc/self/status";
        let (_, said) = run(&sandbox, &shell(&sandbox, line)).await;
        for word in ["userns", "mntns", "chroot\n"] {
            assert!(!said.lines().any(|line| line == word.trim()), "{level}: {said}");
        }
        assert!(said.contains("CapEff:\t0000000000000000"), "{level}: {said}");
        assert!(said.contains("NoNewPrivs:\t1") && said.contains("Seccomp:\t2"), "{level}: {said}");
    }
}

#[tokio::test]
async fn a_jail_with_only_a_loopback_reaches_no_one() {
    let Some(sandbox) = sandbox_at(Level::Namespaces).await else { return };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("listen");
    let port = listener.local_addr().expect("address").port();
    let line = format!("exec 3<>/dev/tcp/127.0.0.1/{port} && echo reached");
    let mut jail = shell(&sandbox, &line);
    jail.network = Network::Loopback;
    let (_, said) = run(&sandbox, &jail).await;
    assert!(!said.contains("reached"), "{said}");
    jail.network = Network::Host;
    let (_, said) = run(&sandbox, &jail).await;
    assert!(said.contains("reached"), "{said}");
}

/// The end of the engine is the end of its socket to the keeper; the kernel closes it whatever the cause.
#[tokio::test]
async fn nothing_outlives_the_engine() {
    for level in WALLED {
        let Some(sandbox) = sandbox_at(level).await else { continue };
        let jail = shell(&sandbox, "(setsid sleep 1000 & setsid sleep 1000) & echo ready; sleep 1000");
        let mut process = sandbox.spawn(&jail).await.expect("spawn");
        let mut stdout = BufReader::new(process.stdout.take().expect("stdout"));
        let mut line = String::new();
        stdout.read_line(&mut line).await.expect("line");
        assert_eq!(line, "ready\n", "{level}");
        drop(process);
        // The pipe ends only when the last process that holds it has gone.
        while stdout.read_line(&mut line).await.expect("end") > 0 {}
    }
}

#[tokio::test]
async fn kill_9_of_the_keeper_ends_the_jail() {
    let Some(sandbox) = sandbox_at(Level::Namespaces).await else { return };
    assert!(launcher().exists());
    let mut process =
        sandbox.spawn(&shell(&sandbox, "setsid sleep 1000 & echo ready; wait")).await.expect("spawn");
    let mut stdout = BufReader::new(process.stdout.take().expect("stdout"));
    let mut line = String::new();
    stdout.read_line(&mut line).await.expect("line");
    let keeper = rustix::process::Pid::from_raw(process.pid.cast_signed()).expect("pid");
    rustix::process::kill_process(keeper, rustix::process::Signal::KILL).expect("kill");
    while stdout.read_line(&mut line).await.expect("end") > 0 {}
    assert!(process.wait().await.is_err(), "a keeper that was killed has no answer to give");
}
