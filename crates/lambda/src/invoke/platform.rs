//! The platform's log lines where logs are JSON.
//!
//! AWS: <https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-log-level.html>

use serde_json::{Value, json};
use tidegate_core::{Cx, Timestamp};

use super::Target;
use crate::runtimes;

/// How much a line of the platform matters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Weight {
    /// What only somebody who looks for it wants.
    Debug,
    /// What is said of every invocation.
    Info,
    /// What went wrong.
    Warn,
}

impl Weight {
    fn least(level: &str) -> Self {
        match level {
            "DEBUG" => Self::Debug,
            "WARN" => Self::Warn,
            _ => Self::Info,
        }
    }
}

/// A line of the platform, if the function's system log level lets it through.
pub(super) fn line(
    level: &str,
    weight: Weight,
    time: Timestamp,
    kind: &str,
    record: &Value,
) -> Option<String> {
    (weight >= Weight::least(level)).then(|| {
        let line =
            json!({"time": time.iso8601_millis(), "type": format!("platform.{kind}"), "record": record});
        format!("{line}\n")
    })
}

/// What is said when an environment starts.
pub(super) fn init_start(cx: &Cx, target: &Target, initialization: &str) -> Option<String> {
    let settings = &target.edition.settings;
    let (runtime, place) = (&settings.runtime, &target.name.place);
    let arn = runtimes::version_arn(place, runtime);
    let Some(levels) = &settings.json_log else {
        return Some(format!("INIT_START Runtime Version: {runtime}\tRuntime Version ARN: {arn}\n"));
    };
    let record = json!({
        "initializationType": initialization,
        "phase": "init",
        "runtimeVersion": runtime,
        "runtimeVersionArn": arn,
        "functionName": target.name.name,
        "functionVersion": target.version,
    });
    line(&levels.system, Weight::Info, cx.clock().now(), "initStart", &record)
}
