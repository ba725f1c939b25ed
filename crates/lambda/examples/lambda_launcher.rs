//! A launcher for tests: what the `tidegate` binary does for its hidden command `jail`, and nothing else.

fn main() {
    let mut arguments = std::env::args().skip(1);
    match (arguments.next().as_deref(), arguments.next().and_then(|fd| fd.parse().ok())) {
        (Some("jail"), Some(fd)) => tidegate_sandbox::jail_main(fd),
        _ => std::process::exit(2),
    }
}
