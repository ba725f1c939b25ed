//! Builds: the phase that failed, the command, and what it said.

use tidegate_api::codebuild::{
    BatchGetBuilds, BatchGetBuildsInput, Build, BuildPhase, PhaseContext, StatusType,
};

use super::cause::{CauseKind as K, Found, found};
use super::evidence::{Evidence, Unread};
use super::logs::LogLine;
use super::refusal;
use super::signs::{self, Sign};
use super::trail::{LinkKind, Window, cut};
use super::walk::{Trouble, Walk};
use super::words::{self, between};

/// What a build's log says when the engine stopped under it.
const LOST: &str = "The engine stopped while this build ran";
const NOTE: &str = "[Container]";

impl<E: Evidence> Walk<'_, E> {
    /// Explains a build.
    pub async fn of_build(&mut self, id: &str) -> Result<Found, Trouble> {
        let input = BatchGetBuildsInput { ids: vec![id.to_owned()] };
        let builds = self.read::<BatchGetBuilds>(input).await?.builds.unwrap_or_default();
        let Some(build) = builds.into_iter().next() else {
            return Err(Trouble::Absent(format!("there is no build {id}")));
        };
        let status = build.build_status.clone().unwrap_or(StatusType::InProgress);
        if matches!(status, StatusType::Succeeded) {
            return Err(Trouble::Healthy(format!("the build {id} succeeded")));
        }
        let Some(phase) = failed_phase(&build) else {
            return self.of_build_without_phase(&build, &status).await;
        };
        let window = Window::new(build.start_time, build.end_time);
        self.link(LinkKind::Build, id, build.end_time, format!("{status} in phase {}", name(&phase)));
        let context = phase.contexts.iter().flatten().next().cloned().unwrap_or_default();
        let (code, message) = (text(&context.status_code), text(&context.message));
        let number = build.build_number.map(|number| format!("#{number} ")).unwrap_or_default();
        self.link(
            LinkKind::Phase,
            format!("{number}{}", name(&phase)),
            phase.end_time,
            format!("{code}: {message}"),
        );
        match status {
            StatusType::TimedOut => Ok(timed_out(&build)),
            StatusType::Stopped => self.stopped_build(&build, window).await,
            _ => self.of_phase(&build, &context, window).await,
        }
    }

    async fn of_build_without_phase(&mut self, build: &Build, status: &StatusType) -> Result<Found, Trouble> {
        let id = text(&build.id);
        if matches!(status, StatusType::InProgress) {
            let phase = text(&build.current_phase);
            return Err(Trouble::Healthy(format!("the build {id} is under way, in phase {phase}")));
        }
        self.link(LinkKind::Build, id, build.end_time, status.to_string());
        match status {
            StatusType::Stopped => {
                self.stopped_build(build, Window::new(build.start_time, build.end_time)).await
            }
            StatusType::TimedOut => Ok(timed_out(build)),
            _ => Ok(found(K::LastWords, format!("the build {id} ended {status}"), "look at the build's log")),
        }
    }

    async fn stopped_build(&mut self, build: &Build, window: Window) -> Result<Found, Trouble> {
        let who = self.who_called("codebuild:StopBuild", None, window).await?;
        let who = who.unwrap_or_else(|| "somebody".to_owned());
        let what = format!("{who} stopped the build {}", text(&build.id));
        Ok(found(K::StoppedByPerson, what, "start the stage again when it may run"))
    }

    async fn of_phase(
        &mut self,
        build: &Build,
        context: &PhaseContext,
        window: Window,
    ) -> Result<Found, Trouble> {
        let (code, message) = (text(&context.status_code), text(&context.message));
        if let Some(denied) = words::denied(message) {
            return self.of_denial(&denied, window.widened(1000)).await;
        }
        match code {
            "COMMAND_EXECUTION_ERROR" => return self.of_command(build, message, window).await,
            "YAML_FILE_ERROR" if message.contains("does not exist") => {
                let hint =
                    "commit the buildspec under that path, or name another one as BuildSpec of the project";
                return Ok(found(K::BuildspecMissing, message, hint));
            }
            "YAML_FILE_ERROR" => {
                let hint = "correct the buildspec as its error says, and push";
                return Ok(found(
                    K::BuildspecInvalid,
                    format!("the buildspec cannot be read: {message}"),
                    hint,
                ));
            }
            _ => {}
        }
        if let Some(lost) = self.lost(build, window).await? {
            return Ok(lost);
        }
        if let Some(known) = refusal::cause_of(message) {
            return Ok(known);
        }
        let fault = code == "INTERNAL_SERVICE_ERROR";
        let kind = if fault { K::EngineFault } else { K::LastWords };
        Ok(found(kind, words::said(message), "look at the build's log, and retry the stage"))
    }

    /// A command that failed: the denied call, the test or the error among what it printed.
    async fn of_command(&mut self, build: &Build, message: &str, window: Window) -> Result<Found, Trouble> {
        let (group, lines) = self.build_log(build, window).await?;
        let command = between(message, "command: ", ". Reason").unwrap_or(message);
        let status = message.rsplit_once("Reason: ").map_or("", |(_, reason)| reason);
        let printed = printed(&lines);
        if let Some((line, denied)) = printed.iter().find_map(|line| Some((line, words::denied(&line.text)?)))
        {
            self.link_line(&group, line);
            return self.of_denial(&denied, window.widened(1000)).await;
        }
        if let Some(line) = printed.iter().find(|line| line.text.contains("(AccessDenied)")) {
            self.link_line(&group, line);
            if let Some(found) = self.denied_in_build(build, window).await? {
                return Ok(found);
            }
        }
        if let Some(lost) = lines.iter().position(|line| line.text.contains(LOST)) {
            // What succeeded in the run that was lost and fails in the next one stumbles over what that run left behind.
            if has_passed(&lines[..lost], command) {
                if let Some(last) = told(&printed) {
                    self.link_line(&group, last);
                }
                self.link_line(&group, &lines[lost]);
                return Ok(engine_stopped(build, Some(command)));
            }
            self.link_line(&group, &lines[lost]);
        }
        let test = signs::failing_test(&printed);
        let line = test.as_ref().map(|(line, _)| *line).or_else(|| told(&printed));
        let mut what = format!("`{}` failed with {status}", cut(command.trim(), 80));
        if let Some(line) = line {
            self.link_line(&group, line);
            what.push_str(&format!(": {}", words::said(&line.text)));
        }
        let hint = match test.and_then(|(_, name)| name) {
            Some(test) => format!("make the test {test} pass (or correct it), and push"),
            None => "make that command succeed where the build runs it, and push".to_owned(),
        };
        Ok(found(K::CommandFailed, what, hint))
    }

    /// A client that only says "Access Denied": the decision says the rest.
    async fn denied_in_build(&mut self, build: &Build, window: Window) -> Result<Option<Found>, Unread> {
        let role = text(&build.service_role).rsplit('/').next().unwrap_or_default().to_owned();
        // AWS: a build's session is named after its id.
        let session = text(&build.id).rsplit(':').next().map(|unique| format!("AWSCodeBuild-{unique}"));
        let denials = self.denials_of(&role, &session.unwrap_or_default(), window).await?;
        let Some(decision) = denials.into_iter().next_back() else {
            return Ok(None);
        };
        let denied = words::Denied {
            who: decision.principal_arn.clone(),
            action: decision.action.clone(),
            resource: Some(decision.resource.clone()),
            ..words::Denied::default()
        };
        Ok(Some(self.denied_by(&denied, Some(decision))))
    }

    /// Whether the engine stopped under the build.
    async fn lost(&mut self, build: &Build, window: Window) -> Result<Option<Found>, Unread> {
        let (group, lines) = self.build_log(build, window).await?;
        let Some(line) = lines.iter().find(|line| line.text.contains(LOST)) else { return Ok(None) };
        self.link_line(&group, line);
        Ok(Some(engine_stopped(build, None)))
    }

    async fn build_log(&mut self, build: &Build, window: Window) -> Result<(String, Vec<LogLine>), Unread> {
        let logs = build.logs.clone().unwrap_or_default();
        let (Some(group), Some(stream)) = (logs.group_name, logs.stream_name) else {
            return Ok(Default::default());
        };
        let lines = self.log(&group, Some(&stream), window.widened(60_000)).await?;
        Ok((group, lines))
    }
}

fn name(phase: &BuildPhase) -> String {
    phase.phase_type.as_ref().map(ToString::to_string).unwrap_or_default()
}

fn text(field: &Option<String>) -> &str {
    field.as_deref().unwrap_or_default()
}

fn failed_phase(build: &Build) -> Option<BuildPhase> {
    let failed = |status: &StatusType| !matches!(status, StatusType::Succeeded | StatusType::InProgress);
    let mut phases = build.phases.iter().flatten();
    phases.find(|phase| phase.phase_status.as_ref().is_some_and(failed)).cloned()
}

fn timed_out(build: &Build) -> Found {
    let minutes = build.timeout_in_minutes.unwrap_or_default();
    let what = format!("the build {} ran longer than its {minutes} minutes", text(&build.id));
    found(K::BuildTimedOut, what, "make the build shorter, or raise TimeoutInMinutes of the project")
}

fn engine_stopped(build: &Build, command: Option<&str>) -> Found {
    let again = match command {
        Some(command) => {
            format!("was begun again, where `{}` failed, which had succeeded before", cut(command.trim(), 60))
        }
        None => "could not be finished".to_owned(),
    };
    let what = format!("the engine stopped while the build {} ran; it was lost and {again}", text(&build.id));
    found(K::EngineStopped, what, "retry the stage; let the build's commands bear being run twice")
}

/// Whether a command came to a good end in these lines: another one, or the phase's end, follows it.
fn has_passed(lines: &[LogLine], command: &str) -> bool {
    let mut notes = lines.iter().filter(|line| line.text.starts_with(NOTE)).map(|line| line.text.as_str());
    let ran = notes.any(|note| note.contains("Running command ") && note.ends_with(command));
    ran && notes.next().is_some_and(|next| !next.contains("did not exit successfully"))
}

/// What the failed command printed: the lines after the last that the engine wrote before the failure.
fn printed(lines: &[LogLine]) -> Vec<LogLine> {
    let failed = lines.iter().position(|line| line.text.contains("Command did not exit successfully"));
    let before = &lines[..failed.unwrap_or(lines.len())];
    let began = before.iter().rposition(|line| line.text.contains("Running command "));
    let own = |line: &&LogLine| !line.text.starts_with(NOTE) && !line.text.trim().is_empty();
    before[began.map_or(0, |began| began + 1)..].iter().filter(own).cloned().collect()
}

/// The line that says most: the first error, else the last line.
fn told(printed: &[LogLine]) -> Option<&LogLine> {
    let speaks = |line: &&LogLine| {
        let text = line.text.trim_start().to_ascii_lowercase();
        ["error", "fatal", "npm err!", "traceback"].iter().any(|mark| text.starts_with(mark))
            || ["error: ", "command not found", ": not found", "no such file or directory"]
                .iter()
                .any(|mark| text.contains(mark))
    };
    let surest =
        || signs::surest(printed).filter(|(_, sign)| !matches!(sign, Sign::Error)).map(|(line, _)| line);
    printed.iter().find(speaks).or_else(surest).or_else(|| printed.last())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(texts: &[&str]) -> Vec<LogLine> {
        let line = |text: &&str| LogLine {
            id: "1".into(),
            stream: "s".into(),
            time: None,
            text: (*text).to_owned(),
        };
        texts.iter().map(line).collect()
    }

    #[test]
    fn only_what_the_failed_command_printed_counts() {
        let all = lines(&[
            "[Container] 2026/01/01 00:00:00 Running command make lint",
            "error: not this one",
            "[Container] 2026/01/01 00:00:00 Running command make",
            "compiling",
            "error[E0425]: cannot find value `x`",
            "error: could not compile",
            "[Container] 2026/01/01 00:00:00 Command did not exit successfully make exit status 2",
            "later",
        ]);
        let printed = printed(&all);
        assert_eq!(printed.len(), 3);
        assert_eq!(told(&printed).unwrap().text, "error[E0425]: cannot find value `x`");
    }
}
