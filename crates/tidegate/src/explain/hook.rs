//! Lifecycle hooks: what their function's log says about the verdict, or about why there was none.

use tidegate_api::lambda::{GetFunctionConfiguration, GetFunctionConfigurationRequest};
use tidegate_yaml::Document;

use super::cause::{CauseKind as K, Found, found};
use super::deployment::Failed;
use super::evidence::{Evidence, Unread};
use super::logs::LogLine;
use super::signs::{self, Sign};
use super::trail::Window;
use super::walk::{Trouble, Walk};
use super::words::{self, Denied};

const REPORT: &str = "codedeploy:PutLifecycleEventHookExecutionStatus";
/// Log lines are carried behind what they tell of.
const SLACK: i64 = 5000;

impl<E: Evidence> Walk<'_, E> {
    /// Explains a deployment whose hook failed it.
    pub async fn of_hook(&mut self, failed: &Failed) -> Result<Found, Trouble> {
        let window = failed.window().widened(SLACK);
        let Some(function) = function_of(failed) else {
            return self.of_message(&failed.message, window).await;
        };
        if failed.message.contains("could not be invoked") {
            return self.of_uninvoked(failed, &function, window).await;
        }
        let name = words::function_name(&function).to_owned();
        let group = format!("/aws/lambda/{name}");
        let lines = self.log(&group, None, failed.event_window().widened(SLACK)).await?;
        if failed.message.contains("reported that it failed") {
            return self.of_verdict(failed, &name, (&group, &lines)).await;
        }
        self.of_silence(failed, &name, (&group, &lines)).await
    }

    async fn of_uninvoked(
        &mut self,
        failed: &Failed,
        function: &str,
        window: Window,
    ) -> Result<Found, Trouble> {
        let event = failed.event_name();
        if let Some(denied) = words::denied(&failed.message) {
            let (mut cause, mut hint) = self.of_denial(&denied, window).await?;
            cause.what = format!("the {event} hook could not be invoked: {}", cause.what);
            if !words::function_name(function).starts_with("CodeDeployHook_") {
                hint.push_str(
                    " (AWSCodeDeployRoleForLambda allows only names that begin with CodeDeployHook_)",
                );
            }
            return Ok((cause, hint));
        }
        if failed.message.contains("not found") || failed.message.contains("ResourceNotFound") {
            let what = format!("the {event} hook's function {function} does not exist");
            return Ok(found(
                K::HookMissing,
                what,
                "create that function, or name the right one as the hook",
            ));
        }
        self.of_message(&failed.message, window).await
    }

    /// The hook said Failed: the test that failed is in its log.
    async fn of_verdict(
        &mut self,
        failed: &Failed,
        function: &str,
        log: (&str, &[LogLine]),
    ) -> Result<Found, Trouble> {
        let (group, lines) = log;
        let event = failed.event_name();
        if let Some((line, test)) = signs::failing_test(lines) {
            self.link_line(group, line);
            let what = format!(
                "the {event} hook {function} reported Failed: {}",
                signs::without_request(words::said(&line.text))
            );
            let hint = match test {
                Some(test) => format!("make the test {test} pass on the new version, or correct the test"),
                None => "make what the hook tests pass on the new version, or correct the test".to_owned(),
            };
            return Ok(found(K::HookReportedFailure, what, hint));
        }
        if let Some((line, sign)) = signs::surest(lines) {
            self.link_line(group, line);
            if let Sign::Denied(denied) = sign {
                return self.of_denial(&denied, failed.event_window().widened(SLACK)).await;
            }
            let what = format!(
                "the {event} hook {function} reported Failed: {}",
                signs::without_request(words::said(&line.text))
            );
            return Ok(found(K::HookReportedFailure, what, "settle that error, and deploy again"));
        }
        if let Some(line) = lines.iter().rfind(|line| !signs::is_platform(&line.text)) {
            self.link_line(group, line);
        }
        let what = format!("the {event} hook {function} reported Failed, and its log does not say why");
        Ok(found(K::HookReportedFailure, what, "let the hook log which test failed"))
    }

    /// No verdict came: the function could not run, could not report, or did not.
    async fn of_silence(
        &mut self,
        failed: &Failed,
        function: &str,
        log: (&str, &[LogLine]),
    ) -> Result<Found, Trouble> {
        let (group, lines) = log;
        let (event, window) = (failed.event_name().to_owned(), failed.event_window().widened(SLACK));
        if let Some((line, sign)) = signs::surest(lines) {
            self.link_line(group, line);
            if let Sign::Denied(denied) = &sign {
                return self.of_denied_hook(&event, function, denied, window).await;
            }
            if let Some(found) = function_failure(function, &sign) {
                return Ok(found);
            }
            let what = format!(
                "the {event} hook {function} crashed before it reported: {}",
                words::said(&line.text)
            );
            return Ok(found(
                K::HookCrashed,
                what,
                "let the hook report Failed whatever happens, and settle that error",
            ));
        }
        if let Some(denied) = self.denied_quietly(failed, function, window).await? {
            return self.of_denied_hook(&event, function, &denied, window).await;
        }
        if let Some(last) = lines.last() {
            self.link_line(group, last);
        }
        let ran = if lines.is_empty() { "wrote no log" } else { "shows no error in its log" };
        let what = format!(
            "the {event} hook {function} {ran}, and never called PutLifecycleEventHookExecutionStatus"
        );
        Ok(found(K::HookSilent, what, "let the hook report Succeeded or Failed on every path"))
    }

    async fn of_denied_hook(
        &mut self,
        event: &str,
        function: &str,
        denied: &Denied,
        window: Window,
    ) -> Result<Found, Trouble> {
        let (mut cause, hint) = self.of_denial(denied, window).await?;
        if denied.action == REPORT {
            cause.kind = K::HookMayNotReport;
            cause.what = format!("the {event} hook {function} may not report its verdict: {}", cause.what);
        }
        Ok((cause, hint))
    }

    /// A denial that the function did not write down.
    async fn denied_quietly(
        &mut self,
        failed: &Failed,
        function: &str,
        window: Window,
    ) -> Result<Option<Denied>, Unread> {
        let input =
            GetFunctionConfigurationRequest { function_name: function.to_owned(), ..Default::default() };
        let Some(configuration) = self.glimpse::<GetFunctionConfiguration>(input).await? else {
            return Ok(None);
        };
        let role = configuration.role.unwrap_or_default();
        let role = role.rsplit('/').next().unwrap_or_default().to_owned();
        // AWS: a function's session is named after it.
        let denials = self.denials_of(&role, function, window).await?;
        let group = [&failed.info.application_name, &failed.info.deployment_group_name];
        let group = group.map(|name| name.as_deref().unwrap_or_default()).join("/");
        let report =
            denials.iter().find(|one| one.action == REPORT && one.resource.ends_with(&format!(":{group}")));
        // Where logs could not be written, that alone is not why no verdict came; nor is another deployment's report.
        let other = || denials.iter().find(|one| !one.action.starts_with("logs:") && one.action != REPORT);
        Ok(report.or_else(other).map(|one| Denied {
            who: one.principal_arn.clone(),
            action: one.action.clone(),
            resource: Some(one.resource.clone()),
            why: one.reason.clone(),
            request: one.request_id.clone(),
        }))
    }
}

/// What keeps any function from doing its work.
pub fn function_failure(function: &str, sign: &Sign) -> Option<Found> {
    Some(match sign {
        Sign::NoBootstrap => {
            let what =
                format!("the package of {function} has no program named bootstrap that could be started");
            let hint = "put an executable file named bootstrap at the root of the package (look at CodeUri and the build)";
            found(K::BootstrapMissing, what, hint)
        }
        Sign::OutOfMemory { size, at_init } => {
            let size = size.map(|size| format!(" {size} MB of")).unwrap_or_default();
            let when = if *at_init { " while it was starting" } else { "" };
            let what = format!("{function} used up its{size} memory{when}, and was killed");
            found(K::MemoryExceeded, what, format!("raise MemorySize of {function}, or let it need less"))
        }
        Sign::TimedOut(after) => {
            let what = format!("{function} timed out after {after}, before it reported");
            let hint = format!("raise Timeout of {function}, or let it report Failed in time");
            found(K::HookTimedOut, what, hint)
        }
        Sign::Crashed(said) => {
            let what = format!("{function} crashed before it reported: {said}");
            found(K::HookCrashed, what, "let the hook report Failed whatever happens, and settle that error")
        }
        Sign::Denied(_) | Sign::TestFailed(_) | Sign::Error => return None,
    })
}

/// The hook's function: named by the error, else by the AppSpec.
fn function_of(failed: &Failed) -> Option<String> {
    let event = failed.event_name();
    let named = failed.message.split_once(" hook ").and_then(|(_, rest)| rest.split_whitespace().next());
    if let Some(named) = named.filter(|_| failed.message.starts_with("The ")) {
        return Some(named.to_owned());
    }
    let revision = failed.info.revision.as_ref()?;
    let content = revision.app_spec_content.as_ref().and_then(|spec| spec.content.clone());
    let content = content.or_else(|| revision.string.as_ref().and_then(|raw| raw.content.clone()))?;
    hook_in(&content, event)
}

fn hook_in(app_spec: &str, event: &str) -> Option<String> {
    let spec = Document::parse(app_spec).ok()?.to_json().ok()?;
    let hooks = spec.get("Hooks").or_else(|| spec.get("hooks"))?.as_array()?;
    hooks.iter().find_map(|hook| hook.get(event)?.as_str().map(str::to_owned))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_app_spec_names_the_hook() {
        let json = r#"{"version":0.0,"Resources":[],"Hooks":[{"BeforeAllowTraffic":"CodeDeployHook_test"}]}"#;
        assert_eq!(hook_in(json, "BeforeAllowTraffic").as_deref(), Some("CodeDeployHook_test"));
        let yaml = "version: 0.0\nHooks:\n  - AfterAllowTraffic: after\n";
        assert_eq!(hook_in(yaml, "AfterAllowTraffic").as_deref(), Some("after"));
        assert_eq!(hook_in(yaml, "BeforeAllowTraffic"), None);
    }
}
