//! The shell script of a build: one shell for all commands, so that `cd` and `export` last; and the marks by which the
//! engine follows it.

use crate::buildspec::{Buildspec, Phase, Shell};

/// The phases that run commands, in order.
pub(crate) const PHASES: [&str; 4] = ["INSTALL", "PRE_BUILD", "BUILD", "POST_BUILD"];

/// Something that the script says about itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    /// A phase begins.
    Phase(usize),
    /// A command of the phase begins.
    Command {
        phase: usize,
        /// Its place in the phase, `finally` commands counted on.
        command: usize,
    },
    /// A command failed.
    Failed { phase: usize, command: usize, status: i32 },
    /// A phase ended.
    Ended { phase: usize, succeeded: bool },
    /// The value of an exported variable, in hexadecimal of its bytes.
    Exported { name: String, value: String },
    /// The last command has run.
    Over,
}

/// The commands of a phase of a buildspec.
pub(crate) fn phase_of(spec: &Buildspec, index: usize) -> &Phase {
    match index {
        0 => &spec.install,
        1 => &spec.pre_build,
        2 => &spec.build,
        _ => &spec.post_build,
    }
}

/// The command that a mark names.
pub(crate) fn command_of(spec: &Buildspec, phase: usize, command: usize) -> &str {
    let phase = phase_of(spec, phase);
    phase.commands.iter().chain(&phase.finally).nth(command).map_or("", String::as_str)
}

/// The shell to run the script with.
pub(crate) fn interpreter(shell: Shell) -> &'static str {
    match shell {
        Shell::Sh => "/bin/sh",
        Shell::Bash => "/bin/bash",
    }
}

/// The whole script; `secret` marks its own lines, so that a command's output cannot pass for one.
///
/// AWS: <https://docs.aws.amazon.com/codebuild/latest/userguide/view-build-details.html#view-build-details-phases>
pub(crate) fn write(spec: &Buildspec, secret: &str) -> String {
    let mut script = format!(
        "__cb_mark() {{ printf '\\n%s %s\\n' '{secret}' \"$*\"; }}\n\
         CODEBUILD_BUILD_SUCCEEDING=1\nexport CODEBUILD_BUILD_SUCCEEDING\n__cb_stop=0\n"
    );
    for index in 0..PHASES.len() {
        // After a failed BUILD, POST_BUILD still runs; after a failed INSTALL or PRE_BUILD nothing does.
        let runs = if index == 3 { "[ $__cb_stop -ne 1 ]" } else { "[ $__cb_stop -eq 0 ]" };
        script.push_str(&format!("if {runs}; then\n__cb_mark phase {index}\n__cb_status=0\n"));
        let phase = phase_of(spec, index);
        for (place, command) in phase.commands.iter().enumerate() {
            script.push_str(&run(index, place, command, true));
        }
        for (place, command) in phase.finally.iter().enumerate() {
            script.push_str(&run(index, phase.commands.len() + place, command, false));
        }
        script.push_str(&format!("__cb_mark ended {index} $__cb_status\n"));
        if !phase.continues {
            let stop = if index < 2 { 1 } else { 2 };
            script.push_str(&format!(
                "if [ $__cb_status -ne 0 ]; then CODEBUILD_BUILD_SUCCEEDING=0; __cb_stop={stop}; fi\n"
            ));
        }
        script.push_str("fi\n");
    }
    for name in &spec.exported_variables {
        script.push_str(&format!(
            "__cb_mark exported {name} \"$(printf '%s' \"${name}\" | od -An -v -tx1 | tr -d ' \\n')\"\n"
        ));
    }
    script.push_str("__cb_mark over\n");
    script
}

fn run(phase: usize, place: usize, command: &str, guarded: bool) -> String {
    let quoted = command.replace('\'', r"'\''");
    let body = format!(
        "__cb_mark command {phase} {place}\neval '{quoted}'\n__cb_last=$?\n\
         if [ $__cb_last -ne 0 ]; then __cb_status=$__cb_last; __cb_mark failed {phase} {place} $__cb_last; fi\n"
    );
    if guarded { format!("if [ $__cb_status -eq 0 ]; then\n{body}fi\n") } else { body }
}

/// The mark in a line, and the output before it, which had no end of line.
pub(crate) fn read<'l>(line: &'l str, secret: &str) -> (&'l str, Option<Mark>) {
    let Some((before, after)) = line.split_once(secret) else { return (line, None) };
    let mut words = after.split_whitespace();
    let number = |words: &mut std::str::SplitWhitespace<'_>| words.next().and_then(|word| word.parse().ok());
    let mark = match words.next() {
        Some("phase") => number(&mut words).map(Mark::Phase),
        Some("command") => number(&mut words)
            .zip(number(&mut words))
            .map(|(phase, command)| Mark::Command { phase, command }),
        Some("failed") => {
            match (number(&mut words), number(&mut words), words.next().and_then(|w| w.parse().ok())) {
                (Some(phase), Some(command), Some(status)) => Some(Mark::Failed { phase, command, status }),
                _ => None,
            }
        }
        Some("ended") => number(&mut words)
            .zip(words.next())
            .map(|(phase, status)| Mark::Ended { phase, succeeded: status == "0" }),
        Some("exported") => words.next().map(|name| Mark::Exported {
            name: name.to_owned(),
            value: words.next().unwrap_or_default().to_owned(),
        }),
        Some("over") => Some(Mark::Over),
        _ => None,
    };
    (before.trim_end_matches(' '), mark)
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::*;

    /// The marks of a buildspec that is really run by the shell, without the commands' output.
    #[expect(clippy::disallowed_methods, reason = "the test runs the script with the machine's shell")]
    fn marks(spec: &str) -> (Vec<String>, String) {
        let spec = Buildspec::parse(spec).unwrap();
        let output = Command::new("/bin/sh").arg("-c").arg(write(&spec, "@@")).output().unwrap();
        let mut marks = Vec::new();
        let mut said = String::new();
        for line in String::from_utf8(output.stdout).unwrap().lines() {
            let (text, mark) = read(line, "@@");
            said.push_str(text);
            marks.extend(mark.map(|mark| format!("{mark:?}")));
        }
        (marks, said)
    }

    fn phases(spec: &str) -> String {
        let (marks, _) = marks(spec);
        marks
            .iter()
            .filter(|mark| mark.starts_with("Ended") || *mark == "Over")
            .cloned()
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[test]
    fn one_shell_keeps_its_state() {
        let spec = "version: 0.2\nenv: {exported-variables: [B]}\nphases:\n  install: {commands: ['cd /tmp', 'A=\"it''s\"']}\n  build: {commands: ['pwd; echo $A', 'export B=\"x y\"']}\n";
        let (marks, said) = marks(spec);
        assert_eq!(said, "/tmpit's");
        assert!(marks.contains(&"Exported { name: \"B\", value: \"782079\" }".to_owned()), "{marks:?}");
    }

    #[test]
    fn post_build_runs_after_a_failed_build_only() {
        let failing = |phase: &str| {
            format!(
                "version: 0.2\nphases:\n  {phase}: {{commands: ['false', 'echo never'], finally: ['echo $CODEBUILD_BUILD_SUCCEEDING']}}\n"
            )
        };
        assert_eq!(
            phases(&failing("build")),
            "Ended { phase: 0, succeeded: true } Ended { phase: 1, succeeded: true } \
             Ended { phase: 2, succeeded: false } Ended { phase: 3, succeeded: true } Over"
        );
        assert_eq!(
            phases(&failing("pre_build")),
            "Ended { phase: 0, succeeded: true } Ended { phase: 1, succeeded: false } Over"
        );
        let (_, said) = marks(&failing("build"));
        assert_eq!(said, "1", "finally ran, nothing after the failure did");
    }

    #[test]
    fn a_phase_may_continue_after_a_failure() {
        let spec = "version: 0.2\nphases:\n  install: {on-failure: CONTINUE, commands: ['false']}\n  build: {commands: ['true']}\n";
        assert!(phases(spec).contains("Ended { phase: 2, succeeded: true }"));
    }
}
