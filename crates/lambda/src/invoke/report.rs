//! What the platform says of an invocation: its log lines, its error payloads, its metrics.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use serde_json::json;
use tidegate_api::ServiceError;
use tidegate_api::lambda::error::too_many_requests_exception;
use tidegate_core::{CallError, Cx, Failure, Fault, MetricPoint, Timestamp};
use tidegate_sandbox::Exit;

use super::Target;
use super::platform::{self, Weight};
use super::runtime_api::{Answer, RESPONSE_LIMIT};
use crate::concurrency::Full;
use crate::rows::{LogLevels, Settings};

/// What is known of an invocation before it ends.
pub(crate) struct Report<'s> {
    pub(crate) id: String,
    pub(crate) began: Timestamp,
    pub(crate) version: String,
    pub(crate) settings: &'s Settings,
}

/// What an answer means for the caller and for the environment.
pub(crate) struct Outcome {
    pub(crate) payload: Bytes,
    pub(crate) error: Option<&'static str>,
    pub(crate) reusable: bool,
    /// Not the function's fault but the engine's.
    pub(crate) fault: Option<Fault>,
    /// A line of the platform's own before END.
    line: Option<String>,
    /// What REPORT adds.
    status: String,
}

impl Outcome {
    /// Whether the runtime said so, and may end itself now.
    pub(crate) fn failed_by_itself(&self) -> bool {
        self.reusable && self.error.is_some()
    }

    fn status(&self) -> &'static str {
        match (self.error, self.status.as_str()) {
            (None, _) => "success",
            (Some(_), status) if status.contains("timeout") => "timeout",
            (Some(_), _) => "error",
        }
    }
}

impl Report<'_> {
    pub(crate) fn start_line(&self) -> Option<String> {
        let Some(levels) = &self.settings.json_log else {
            return Some(format!("START RequestId: {} Version: {}\n", self.id, self.version));
        };
        let record = json!({"requestId": self.id, "version": self.version});
        platform::line(&levels.system, Weight::Info, self.began, "start", &record)
    }

    /// Judges an answer.
    pub(crate) fn outcome(&self, answer: Answer) -> Outcome {
        match answer {
            Answer::Response(payload) => Outcome {
                payload,
                error: None,
                reusable: true,
                fault: None,
                line: None,
                status: String::new(),
            },
            Answer::Streamed => Outcome {
                payload: Bytes::new(),
                error: None,
                reusable: true,
                fault: None,
                line: None,
                status: String::new(),
            },
            Answer::Failed(payload) => Outcome { reusable: true, ..failed(payload) },
            Answer::TooLarge => {
                let message = format!(
                    "Response payload size exceeded maximum allowed payload size ({RESPONSE_LIMIT} bytes)."
                );
                let payload = json!({"errorMessage": message, "errorType": "Function.ResponseSizeTooLarge"});
                Outcome { reusable: true, ..failed(payload.to_string().into()) }
            }
            Answer::TimedOut => self.timed_out(),
            Answer::Gone(exit) => self.gone(&exit),
        }
    }

    fn timed_out(&self) -> Outcome {
        let what = format!("Task timed out after {:.2} seconds", f64::from(self.settings.timeout));
        let line = format!("{} {} {what}\n\n", self.began.iso8601_millis(), self.id);
        Outcome {
            line: Some(line),
            status: "\tStatus: timeout".to_owned(),
            ..self.error("Sandbox.Timedout", &what)
        }
    }

    fn gone(&self, exit: &Exit) -> Outcome {
        let what = match exit {
            Exit::Exited(0) => "Runtime exited without providing a reason".to_owned(),
            Exit::Exited(code) => format!("Runtime exited with error: exit status {code}"),
            Exit::Signaled(number) => format!("Runtime exited with error: signal: {}", signal(*number)),
            Exit::OutOfMemory | Exit::Killed => "Runtime exited with error: signal: killed".to_owned(),
            Exit::NotStarted(failure) if failure.mechanism == "exec" => {
                let missing = failure.reason.contains("No such file") || failure.reason.contains("not found");
                let what = if missing {
                    "Couldn't find valid bootstrap(s): [/var/task/bootstrap /opt/bootstrap]".to_owned()
                } else {
                    format!("fork/exec /var/task/bootstrap: {}", failure.reason)
                };
                return self.ended("Runtime.InvalidEntrypoint", &what);
            }
            Exit::NotStarted(failure) => {
                let fault = Fault::because("building the jail of a function", failure.clone());
                return Outcome {
                    fault: Some(fault),
                    ..self.error("Runtime.Unknown", "the jail could not be built")
                };
            }
        };
        self.ended("Runtime.ExitError", &what)
    }

    /// A runtime that ended, or never began, without an answer.
    fn ended(&self, kind: &'static str, what: &str) -> Outcome {
        let line = format!("RequestId: {} Error: {what}\n{kind}\n", self.id);
        let status = format!("\tStatus: error\tError Type: {kind}");
        Outcome { line: Some(line), status, ..self.error(kind, what) }
    }

    fn error(&self, kind: &str, what: &str) -> Outcome {
        let message = format!("RequestId: {} Error: {what}", self.id);
        failed(json!({"errorType": kind, "errorMessage": message}).to_string().into())
    }

    /// The lines that end an invocation's log.
    pub(crate) fn end_lines(
        &self,
        outcome: &Outcome,
        took: Duration,
        init: Option<Duration>,
        memory: Option<u64>,
    ) -> Vec<String> {
        match &self.settings.json_log {
            Some(levels) => self.json_report(levels, outcome, took, init, memory).into_iter().collect(),
            None => self.text_lines(outcome, took, init, memory),
        }
    }

    fn json_report(
        &self,
        levels: &LogLevels,
        outcome: &Outcome,
        took: Duration,
        init: Option<Duration>,
        memory: Option<u64>,
    ) -> Option<String> {
        let round = |millis: f64| (millis * 1000.0).round() / 1000.0;
        let millis = took.as_secs_f64() * 1000.0;
        let size = self.settings.memory;
        let mut metrics = json!({
            "durationMs": round(millis),
            "billedDurationMs": (millis + init.map_or(0.0, |init| init.as_secs_f64() * 1000.0)).ceil(),
            "memorySizeMB": size,
        });
        if let Some(memory) = memory {
            let most = u64::try_from(size).unwrap_or(u64::MAX);
            metrics["maxMemoryUsedMB"] = memory.div_ceil(1 << 20).min(most).into();
        }
        if let Some(init) = init {
            metrics["initDurationMs"] = round(init.as_secs_f64() * 1000.0).into();
        }
        let status = outcome.status();
        let mut record = json!({"requestId": self.id, "metrics": metrics, "status": status});
        if let Some(kind) = outcome.status.split("Error Type: ").nth(1) {
            record["errorType"] = kind.into();
        }
        let weight = if status == "success" { Weight::Info } else { Weight::Warn };
        let ended = self.began.plus_millis(i64::try_from(took.as_millis()).unwrap_or(i64::MAX));
        platform::line(&levels.system, weight, ended, "report", &record)
    }

    fn text_lines(
        &self,
        outcome: &Outcome,
        took: Duration,
        init: Option<Duration>,
        memory: Option<u64>,
    ) -> Vec<String> {
        let millis = took.as_secs_f64() * 1000.0;
        let billed = (millis + init.map_or(0.0, |init| init.as_secs_f64() * 1000.0)).ceil();
        let size = self.settings.memory;
        let mut report = format!(
            "REPORT RequestId: {}\tDuration: {millis:.2} ms\tBilled Duration: {billed} ms\tMemory Size: {size} MB\t",
            self.id
        );
        if let Some(memory) = memory {
            let megabytes = memory.div_ceil(1 << 20).min(u64::try_from(size).unwrap_or(u64::MAX));
            report.push_str(&format!("Max Memory Used: {megabytes} MB\t"));
        }
        if let Some(init) = init {
            report.push_str(&format!("Init Duration: {:.2} ms\t", init.as_secs_f64() * 1000.0));
        }
        report.push_str(&outcome.status);
        report.push('\n');
        let end = format!("END RequestId: {}\n", self.id);
        outcome.line.iter().cloned().chain([end, report]).collect()
    }
}

fn failed(payload: Bytes) -> Outcome {
    Outcome {
        payload,
        error: Some("Unhandled"),
        reusable: false,
        fault: None,
        line: None,
        status: String::new(),
    }
}

fn signal(number: i32) -> String {
    match number {
        4 => "illegal instruction".to_owned(),
        6 => "aborted".to_owned(),
        7 => "bus error".to_owned(),
        8 => "floating point exception".to_owned(),
        9 => "killed".to_owned(),
        11 => "segmentation fault".to_owned(),
        15 => "terminated".to_owned(),
        31 => "bad system call".to_owned(),
        other => format!("signal {other}"),
    }
}

/// AWS's answer when all concurrent executions are taken.
pub(crate) fn too_many_requests(full: Full) -> Failure {
    let reason = match full {
        Full::Function => "ReservedFunctionConcurrentInvocationLimitExceeded",
        Full::Account => "ConcurrentInvocationLimitExceeded",
    };
    too_many_requests_exception("Rate Exceeded.").with("Type", "User").with("Reason", reason).into()
}

/// The answer when the execution role does not trust Lambda, or is gone.
pub(crate) fn role_cannot_be_assumed(error: &CallError) -> Failure {
    tracing::debug!(%error, "assuming a function's role");
    let message = "The role defined for the function cannot be assumed by Lambda.";
    ServiceError::sender("AccessDeniedException", 403, message).with("Type", "User").into()
}

/// Counts a finished invocation, at the time when it began.
pub(crate) fn measure(cx: &Cx, target: &Target, began: Timestamp, took: Duration, error: bool) {
    let sets: Arc<[_]> = dimensions(target).into();
    let point = |name, value, unit| MetricPoint {
        namespace: "AWS/Lambda",
        name,
        dimension_sets: sets.clone(),
        value,
        unit,
        time: began,
    };
    let points = vec![
        point("Invocations", 1.0, "Count"),
        point("Errors", if error { 1.0 } else { 0.0 }, "Count"),
        point("Throttles", 0.0, "Count"),
        point("Duration", took.as_secs_f64() * 1000.0, "Milliseconds"),
    ];
    cx.ports().measure(&target.name.place, points);
}

/// Counts an invocation that was turned away.
pub(crate) fn throttled(cx: &Cx, target: &Target, began: Timestamp) {
    let point = MetricPoint {
        namespace: "AWS/Lambda",
        name: "Throttles",
        dimension_sets: dimensions(target).into(),
        value: 1.0,
        unit: "Count",
        time: began,
    };
    cx.ports().measure(&target.name.place, vec![point]);
}

/// AWS: the function; the function under the name it was called by; and behind an alias also the version that ran.
///
/// <https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-view.html>
fn dimensions(target: &Target) -> Vec<Vec<(String, String)>> {
    let function = ("FunctionName".to_owned(), target.name.name.clone());
    let mut sets = vec![vec![function.clone()]];
    let qualifier =
        target.name.qualifier.as_ref().map_or_else(String::new, |qualifier| format!(":{qualifier}"));
    let resource = ("Resource".to_owned(), format!("{}{qualifier}", target.name.name));
    sets.push(vec![function.clone(), resource.clone()]);
    if target.alias.is_some() {
        sets.push(vec![function, resource, ("ExecutedVersion".to_owned(), target.version.clone())]);
    }
    sets
}
