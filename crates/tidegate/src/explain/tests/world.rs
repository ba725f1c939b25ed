//! An engine's answers after something went wrong: what was seeded, found and filtered as the API does it.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use tidegate_api::{Operation, Shape};

use crate::explain::{Evidence, Unread};

/// 2026-01-01T00:00:00Z, in seconds; what is seeded happens after it.
const MORNING: i64 = 1_767_225_600;

/// An instant so many seconds into the morning.
pub fn at(seconds: i64) -> Value {
    json!(MORNING + seconds)
}

/// The same, as logs count.
pub fn millis(seconds: i64) -> i64 {
    (MORNING + seconds) * 1000
}

/// What was seeded.
#[derive(Default)]
pub struct World {
    /// By operation and by what is asked for.
    answers: BTreeMap<(&'static str, String), Value>,
    logs: Vec<(String, Value)>,
    decisions: Vec<Value>,
}

impl World {
    /// Seeds the answer to an operation on something.
    pub fn answer(mut self, operation: &'static str, key: impl Into<String>, answer: Value) -> Self {
        self.answers.insert((operation, key.into()), answer);
        self
    }

    /// Seeds lines of a log, a second apart.
    pub fn log(mut self, group: &str, stream: &str, from: i64, lines: &[&str]) -> Self {
        for (index, line) in lines.iter().enumerate() {
            let number = self.logs.len();
            let time = millis(from + i64::try_from(index).unwrap());
            let event = json!({"eventId": format!("e{number}"), "logStreamName": stream, "timestamp": time,
                "ingestionTime": time, "message": format!("{line}\n")});
            self.logs.push((group.to_owned(), event));
        }
        self
    }

    /// Seeds a decision of IAM.
    pub fn decision(
        mut self,
        seconds: i64,
        request: &str,
        (who, action, resource): (&str, &str, &str),
        (decision, reason): (&str, &str),
    ) -> Self {
        let (service, operation) = action.split_once(':').unwrap();
        self.decisions.push(json!({"Time": at(seconds), "RequestId": request, "PrincipalArn": who, "Service": service,
            "Operation": operation, "Action": action, "Resource": resource, "Decision": decision, "Reason": reason}));
        self
    }

    /// Adds to the newest decision the statement that made it.
    pub fn statement(mut self, policy: &str, statement: &Value) -> Self {
        let newest = self.decisions.last_mut().unwrap();
        newest["PolicyId"] = json!(policy);
        newest["Statement"] = json!(statement.to_string());
        self
    }

    fn look(&self, operation: &str, asked: &Value) -> Result<Value, (&'static str, String)> {
        let text = |name: &str| asked[name].as_str().unwrap_or_default().to_owned();
        let first = |name: &str| asked[name][0].as_str().unwrap_or_default().to_owned();
        let find = |key: String| {
            self.answers
                .iter()
                .find(|((known, on), _)| *known == operation && *on == key)
                .map(|(_, answer)| answer.clone())
        };
        let or_missing = |key: String, code: &'static str| {
            find(key.clone()).ok_or_else(|| (code, format!("{key} does not exist")))
        };
        let or_none = |key: String| Ok(find(key).unwrap_or(json!({})));
        match operation {
            "ListDecisions" => Ok(self.decisions(asked)),
            "FilterLogEvents" => self.lines(asked),
            "ListPipelines" => or_none(String::new()),
            "GetPipelineExecution" => {
                or_missing(text("pipelineExecutionId"), "PipelineExecutionNotFoundException")
            }
            "ListPipelineExecutions" => or_missing(text("pipelineName"), "PipelineNotFoundException"),
            "ListActionExecutions" => {
                or_none(asked["filter"]["pipelineExecutionId"].as_str().unwrap_or_default().to_owned())
            }
            "BatchGetBuilds" => or_none(first("ids")),
            "DescribeStacks" | "DescribeStackEvents" => or_missing(text("StackName"), "ValidationError"),
            "DescribeChangeSet" => or_missing(text("ChangeSetName"), "ChangeSetNotFoundException"),
            "ListChangeSets" => or_none(text("StackName")),
            "GetDeployment" | "GetDeploymentTarget" => {
                or_missing(text("deploymentId"), "DeploymentDoesNotExistException")
            }
            "ListDeploymentTargets" => or_missing(text("deploymentId"), "DeploymentDoesNotExistException"),
            "ListDeployments" => or_none(text("deploymentGroupName")),
            "DescribeAlarms" => or_none(first("AlarmNames")),
            "DescribeAlarmHistory" => or_none(text("AlarmName")),
            "GetConnection" => or_missing(text("ConnectionArn"), "ResourceNotFoundException"),
            "GetFunctionConfiguration" => or_missing(text("FunctionName"), "ResourceNotFoundException"),
            other => panic!("nobody seeds the answers of {other}"),
        }
    }

    fn decisions(&self, asked: &Value) -> Value {
        let same = |name: &str, one: &Value| asked[name].is_null() || asked[name] == one[name];
        let seconds = |value: &Value| value.as_f64();
        let listed = self.decisions.iter().rev().filter(|one| {
            let time = seconds(&one["Time"]).unwrap();
            let decided = one["Decision"].as_str().unwrap();
            ["PrincipalArn", "Action", "Resource", "RequestId"].into_iter().all(|name| same(name, one))
                && (same("Decision", one) || (asked["Decision"] == "Deny" && decided.ends_with("Deny")))
                && seconds(&asked["StartTime"]).is_none_or(|start| time >= start)
                && seconds(&asked["EndTime"]).is_none_or(|end| time < end)
        });
        json!({"Decisions": listed.collect::<Vec<_>>()})
    }

    fn lines(&self, asked: &Value) -> Result<Value, (&'static str, String)> {
        let group = asked["logGroupName"].as_str().unwrap_or_default();
        if !self.logs.iter().any(|(known, _)| known == group) {
            return Err(("ResourceNotFoundException", "The specified log group does not exist.".to_owned()));
        }
        let found = self.logs.iter().filter(|(known, event)| {
            let time = event["timestamp"].as_i64();
            known == group
                && asked["logStreamNames"]
                    .as_array()
                    .is_none_or(|names| names.contains(&event["logStreamName"]))
                && (asked["startTime"].is_null() || time >= asked["startTime"].as_i64())
                && (asked["endTime"].is_null() || time <= asked["endTime"].as_i64())
        });
        let mut events: Vec<&Value> = found.map(|(_, event)| event).collect();
        events.sort_by_key(|event| event["timestamp"].as_i64());
        Ok(json!({"events": events}))
    }
}

impl Evidence for World {
    async fn read<O: Operation>(&self, input: O::Input) -> Result<O::Output, Unread> {
        let operation = O::MODEL.name;
        let asked = serde_json::to_value(input.to_value()).unwrap();
        let answer = self.look(operation, &asked).map_err(|(code, message)| Unread::Refused {
            operation,
            code: code.to_owned(),
            message,
        })?;
        let tree = serde_json::from_value(answer).unwrap();
        Ok(O::Output::from_value(tree)
            .unwrap_or_else(|error| panic!("the answer of {operation} is no such shape: {error}")))
    }
}

pub const PIPELINE: &str = "hello-pipeline";
pub const EXECUTION: &str = "2f5b8a70-9c1d-4e3f-8a6b-0d1e2f3a4b5c";
pub const STACK: &str = "hello-stack";
pub const STACK_ID: &str =
    "arn:aws:cloudformation:us-east-1:123456789012:stack/hello-stack/6a1b2c3d-0000-4000-8000-1234567890ab";
pub const PIPELINE_ROLE: &str = "arn:aws:sts::123456789012:assumed-role/hello-pipeline/1767225600000";
pub const ADA: &str = "arn:aws:iam::123456789012:user/ada";

/// A pipeline whose newest execution ended so.
pub fn execution(world: World, status: &str) -> World {
    let summary = json!({"pipelineExecutionId": EXECUTION, "status": status, "startTime": at(0), "lastUpdateTime": at(900)});
    let older = json!({"pipelineExecutionId": "11111111-9c1d-4e3f-8a6b-0d1e2f3a4b5c", "status": "Succeeded", "startTime": at(-900)});
    world
        .answer("ListPipelines", "", json!({"pipelines": [{"name": PIPELINE, "version": 1}]}))
        .answer(
            "GetPipelineExecution",
            EXECUTION,
            json!({"pipelineExecution": {"pipelineExecutionId": EXECUTION, "status": status}}),
        )
        .answer("ListPipelineExecutions", PIPELINE, json!({"pipelineExecutionSummaries": [summary, older]}))
}

/// An action that failed.
pub struct FailedAction<'a> {
    pub stage: &'a str,
    pub name: &'a str,
    pub provider: &'a str,
    pub configuration: Value,
    pub code: &'a str,
    pub message: &'a str,
    pub external: Option<&'a str>,
}

/// An execution that failed at one action, at 890 seconds.
pub fn failed_at(world: World, action: &FailedAction<'_>) -> World {
    let mut result = json!({"externalExecutionSummary": action.message,
        "errorDetails": {"code": action.code, "message": action.message}});
    if let Some(external) = action.external {
        result["externalExecutionId"] = json!(external);
    }
    let kind = json!({"category": "Deploy", "owner": "AWS", "provider": action.provider, "version": "1"});
    let failed = json!({"pipelineExecutionId": EXECUTION, "actionExecutionId": "a-failed", "stageName": action.stage,
        "actionName": action.name, "startTime": at(10), "lastUpdateTime": at(890), "status": "Failed",
        "input": {"actionTypeId": kind, "configuration": action.configuration}, "output": {"executionResult": result}});
    let before = json!({"pipelineExecutionId": EXECUTION, "actionExecutionId": "a-before", "stageName": "Source",
        "actionName": "Earlier", "startTime": at(1), "lastUpdateTime": at(9), "status": "Succeeded"});
    execution(world, "Failed").answer(
        "ListActionExecutions",
        EXECUTION,
        json!({"actionExecutionDetails": [failed, before]}),
    )
}

/// An execution that failed where it deployed the stack.
pub fn failed_deploy(world: World, code: &str, message: &str, external: Option<&str>) -> World {
    let configuration =
        json!({"ActionMode": "CHANGE_SET_REPLACE", "StackName": STACK, "ChangeSetName": "release"});
    failed_at(
        world,
        &FailedAction {
            stage: "Deploy",
            name: "CreateChangeSet",
            provider: "CloudFormation",
            configuration,
            code,
            message,
            external,
        },
    )
}

/// A stack's event, of a resource or of the stack itself.
pub fn event(seconds: i64, resource: &str, kind: &str, status: &str, reason: &str) -> Value {
    let physical = if resource == STACK { STACK_ID.to_owned() } else { format!("{resource}-physical") };
    json!({"StackId": STACK_ID, "StackName": STACK, "EventId": format!("{resource}-{status}-{seconds}"), "Timestamp": at(seconds),
        "LogicalResourceId": resource, "PhysicalResourceId": physical, "ResourceType": kind, "ResourceStatus": status,
        "ResourceStatusReason": reason})
}

/// The stack, standing so after these events, which come oldest first.
pub fn stack(world: World, status: &str, mut events: Vec<Value>) -> World {
    for event in &mut events {
        if event["ResourceStatusReason"] == "" {
            event.as_object_mut().unwrap().remove("ResourceStatusReason");
        }
    }
    events.reverse();
    let described = json!({"Stacks": [{"StackId": STACK_ID, "StackName": STACK, "CreationTime": at(-9000), "StackStatus": status}]});
    world
        .answer("DescribeStacks", STACK, described.clone())
        .answer("DescribeStacks", STACK_ID, described)
        .answer("DescribeStackEvents", STACK_ID, json!({"StackEvents": events}))
}

/// A stack whose update failed at one resource at 800 seconds, and was rolled back.
pub fn rolled_back(world: World, resource: &str, kind: &str, reason: &str) -> World {
    const KIND: &str = "AWS::CloudFormation::Stack";
    let failed = format!("The following resource(s) failed to update: [{resource}]. ");
    stack(
        world,
        "UPDATE_ROLLBACK_COMPLETE",
        vec![
            event(-9000, STACK, KIND, "CREATE_IN_PROGRESS", "User Initiated"),
            event(-8000, "Old", "AWS::S3::Bucket", "CREATE_FAILED", "an older story"),
            event(-7900, STACK, KIND, "CREATE_COMPLETE", ""),
            event(100, STACK, KIND, "UPDATE_IN_PROGRESS", "User Initiated"),
            event(110, "Other", "AWS::Lambda::Function", "UPDATE_COMPLETE", ""),
            event(800, resource, kind, "UPDATE_FAILED", reason),
            event(801, "Later", "AWS::Logs::LogGroup", "UPDATE_FAILED", "Resource update cancelled"),
            event(802, STACK, KIND, "UPDATE_ROLLBACK_IN_PROGRESS", &failed),
            event(880, STACK, KIND, "UPDATE_ROLLBACK_COMPLETE", ""),
        ],
    )
}

/// The release whose stack was rolled back because of one resource.
pub fn failed_release(resource: &str, kind: &str, reason: &str) -> World {
    let message = format!("Stack {STACK} failed with status UPDATE_ROLLBACK_COMPLETE. {resource}: {reason}");
    let world = failed_at(
        World::default(),
        &FailedAction {
            stage: "Deploy",
            name: "ExecuteChangeSet",
            provider: "CloudFormation",
            code: "JobFailed",
            message: &message,
            configuration: json!({"ActionMode": "CHANGE_SET_EXECUTE", "StackName": STACK, "ChangeSetName": "release"}),
            external: Some(STACK_ID),
        },
    );
    rolled_back(world, resource, kind, reason)
}
