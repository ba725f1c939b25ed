//! A gate that plays Lambda, CloudWatch and S3: one alias, one alarm, any hook, one object; and that can stop answering
//! at a chosen moment, as an engine does that is killed.

use std::collections::{HashMap, HashSet};
use std::sync::{Mutex, PoisonError};

use bytes::Bytes;
use serde_json::Value;
use tidegate_api::codedeploy::{
    LifecycleEventStatus, PutLifecycleEventHookExecutionStatus, PutLifecycleEventHookExecutionStatusInput,
    PutLifecycleEventHookExecutionStatusOutput,
};
use tidegate_api::lambda::{
    AliasConfiguration, AliasRoutingConfiguration, InvocationRequest, UpdateAliasRequest,
};
use tidegate_api::{OperationModel, cloudwatch, lambda, s3};
use tidegate_codedeploy::CodeDeploy;
use tidegate_core::ports::{AnyShape, BoxFuture};
use tidegate_core::{CallError, Caller, Cx, Failure, Gate, Handle, RoleSession};

/// See the module.
#[derive(Default)]
pub struct FakeGate(Mutex<World>);

/// Where an interaction is cut off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cut {
    /// Before anything happened.
    Before,
    /// After it happened, and before the engine heard of it.
    After,
}

#[derive(Default)]
struct World {
    log: Vec<String>,
    version: Option<String>,
    routing: Option<AliasRoutingConfiguration>,
    alarm: Option<String>,
    execution: Option<String>,
    /// The commands that were carried out, under the keys by which a repeated step asks for them again.
    remembered: HashSet<String>,
    refusals: HashMap<&'static str, (&'static str, u16)>,
    object: Option<Bytes>,
    /// The verdict of a hook that is faster than the answer to its invocation.
    prompt: Option<LifecycleEventStatus>,
    cut: Option<(u32, Cut)>,
    hangs: bool,
    interactions: u32,
}

impl FakeGate {
    fn world(&self) -> std::sync::MutexGuard<'_, World> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Begins anew, with an alias at version 1 and an alarm that is OK.
    pub fn reset(&self) {
        *self.world() = World::default();
    }

    /// The updates of the alias: name, version, weights.
    pub fn log(&self) -> Vec<String> {
        self.world().log.clone()
    }

    /// The hook execution that was invoked last.
    pub fn execution(&self) -> Option<String> {
        self.world().execution.clone()
    }

    /// The alias: its version, and the other one with its weight.
    pub fn alias(&self) -> (String, Option<(String, f64)>) {
        let world = self.world();
        let version = world.version.clone().unwrap_or_else(|| "1".to_owned());
        let weights = world.routing.as_ref().and_then(|routing| routing.additional_version_weights.as_ref());
        (version, weights.and_then(|weights| weights.iter().next().map(|(v, w)| (v.clone(), *w))))
    }

    /// Clears the weights by hand, as a user does after a stop.
    pub fn clear_weights(&self) {
        self.world().routing = None;
    }

    /// Sets the alarm's state.
    pub fn alarm(&self, state: &str) {
        self.world().alarm = Some(state.to_owned());
    }

    /// Whether the alarm stops whom it watches: it is red, or gone.
    pub fn is_red(&self) -> bool {
        matches!(self.world().alarm.as_deref(), Some("ALARM" | "DELETED"))
    }

    /// Refuses an operation from now on.
    pub fn refuse(&self, operation: &'static str, code: &'static str, status: u16) {
        self.world().refusals.insert(operation, (code, status));
    }

    /// Puts the one object into S3.
    pub fn object(&self, body: &str) {
        self.world().object = Some(Bytes::from(body.to_owned()));
    }

    /// Has hooks give their verdict before their invocation is answered.
    pub fn prompt(&self, verdict: LifecycleEventStatus) {
        self.world().prompt = Some(verdict);
    }

    async fn give_prompt_verdict(&self, cx: &Cx, payload: &Value) {
        let Some(status) = self.world().prompt.clone() else { return };
        let text = |key: &str| payload[key].as_str().map(str::to_owned);
        let input = PutLifecycleEventHookExecutionStatusInput {
            deployment_id: text("DeploymentId"),
            lifecycle_event_hook_execution_id: text("LifecycleEventHookExecutionId"),
            status: Some(status),
        };
        let given: Result<PutLifecycleEventHookExecutionStatusOutput, Failure> =
            Handle::<PutLifecycleEventHookExecutionStatus>::handle(&CodeDeploy, cx, input).await;
        given.unwrap();
    }

    /// Never answers the interaction after the next `count`, nor any after it.
    pub fn cut_after(&self, count: u32, cut: Cut) {
        self.world().cut = Some((count, cut));
    }

    /// Answers again; says whether it had stopped.
    pub fn heal(&self) -> bool {
        let mut world = self.world();
        world.cut = None;
        std::mem::take(&mut world.hangs)
    }

    /// Whether somebody waits for an answer that will not come.
    pub fn hangs(&self) -> bool {
        self.world().hangs
    }

    /// Answers nothing more.
    pub fn hang(&self) {
        self.world().hangs = true;
    }

    /// How often it was asked.
    pub fn interactions(&self) -> u32 {
        self.world().interactions
    }

    /// Counts one interaction, and says where it is cut off.
    fn interaction(&self) -> Option<Cut> {
        let mut world = self.world();
        world.interactions += 1;
        if world.hangs {
            return Some(Cut::Before);
        }
        match world.cut {
            Some((0, cut)) => {
                world.hangs = true;
                Some(cut)
            }
            Some((count, cut)) => {
                world.cut = Some((count - 1, cut));
                None
            }
            None => None,
        }
    }

    fn answer(&self, cx: &Cx, name: &'static str, input: AnyShape) -> Result<AnyShape, CallError> {
        let key = cx.token().map(|token| token.next_key());
        let mut world = self.world();
        if let Some((code, status)) = world.refusals.get(name) {
            return Err(refusal(name, code, *status));
        }
        if let Some(token) = cx.token().filter(|_| matches!(name, "UpdateAlias" | "Invoke")) {
            token.note_command();
        }
        let repeated = key.as_ref().is_some_and(|key| world.remembered.contains(key));
        Ok(match name {
            "GetAlias" => Box::new(AliasConfiguration {
                function_version: Some(world.version.clone().unwrap_or_else(|| "1".into())),
                routing_config: world.routing.clone(),
                ..AliasConfiguration::default()
            }),
            "UpdateAlias" => {
                world.remembered.extend(key);
                if !repeated {
                    world.update(*input.downcast::<UpdateAliasRequest>().unwrap());
                }
                Box::new(AliasConfiguration::default())
            }
            "Invoke" => {
                world.remembered.extend(key);
                if !repeated {
                    let input = input.downcast::<InvocationRequest>().unwrap();
                    let payload: Value = serde_json::from_slice(&input.payload.unwrap()).unwrap();
                    world.execution = payload["LifecycleEventHookExecutionId"].as_str().map(str::to_owned);
                }
                Box::new(lambda::InvocationResponse { status_code: Some(202), ..Default::default() })
            }
            "DescribeAlarms" => Box::new(world.alarms()),
            "Publish" => Box::new(tidegate_api::sns::PublishResponse::default()),
            "PutEvents" => Box::new(tidegate_api::events::PutEventsResponse::default()),
            "GetObject" => match &world.object {
                Some(body) => Box::new(s3::GetObjectOutput {
                    body: Some(body.clone()),
                    e_tag: Some("\"tag\"".to_owned()),
                    ..Default::default()
                }),
                None => return Err(refusal(name, "NoSuchKey", 404)),
            },
            other => panic!("nobody plays {other}"),
        })
    }
}

impl World {
    fn update(&mut self, input: UpdateAliasRequest) {
        let weights = input.routing_config.clone().and_then(|routing| routing.additional_version_weights);
        let weights: Vec<String> = weights
            .unwrap_or_default()
            .iter()
            .map(|(version, weight)| format!("{version}={weight}"))
            .collect();
        let version = input.function_version.clone().unwrap();
        self.log.push(format!("{} {version} {}", input.name, weights.join(" ")));
        self.version = Some(version);
        self.routing = input.routing_config;
    }

    fn alarms(&self) -> cloudwatch::DescribeAlarmsOutput {
        let state = self.alarm.clone().unwrap_or_else(|| "OK".into());
        let alarm = cloudwatch::MetricAlarm {
            alarm_name: Some("errors".into()),
            state_value: Some(state.as_str().into()),
            ..Default::default()
        };
        let metric_alarms = Some(if state == "DELETED" { Vec::new() } else { vec![alarm] });
        cloudwatch::DescribeAlarmsOutput { metric_alarms, ..Default::default() }
    }
}

fn refusal(operation: &'static str, code: &str, status: u16) -> CallError {
    let service = if operation == "DescribeAlarms" { "cloudwatch" } else { "lambda" };
    CallError {
        service,
        operation,
        code: code.into(),
        message: format!("no {operation}"),
        status,
        request_id: "r".into(),
    }
}

impl Gate for FakeGate {
    fn call<'a>(
        &'a self,
        cx: Cx,
        model: &'static OperationModel,
        input: AnyShape,
    ) -> BoxFuture<'a, Result<AnyShape, CallError>> {
        let as_role = matches!(cx.caller(), Caller::Session(_));
        // What the service itself does, whoever deploys: reading a revision, telling the default bus of events.
        let by_itself = matches!(model.name, "GetObject" | "PutEvents");
        assert_eq!(as_role, !by_itself, "{} was called as {:?}", model.name, cx.caller());
        Box::pin(async move {
            let payload = input.downcast_ref::<InvocationRequest>().and_then(|input| input.payload.clone());
            match self.interaction() {
                None => {
                    let answer = self.answer(&cx, model.name, input);
                    if let Some(payload) = payload {
                        self.give_prompt_verdict(&cx, &serde_json::from_slice(&payload).unwrap()).await;
                    }
                    answer
                }
                Some(cut) => {
                    if cut == Cut::After {
                        self.answer(&cx, model.name, input)?;
                    }
                    std::future::pending().await
                }
            }
        })
    }

    fn assume<'a>(
        &'a self,
        _cx: Cx,
        role_arn: &'a str,
        session_name: &'a str,
    ) -> BoxFuture<'a, Result<Caller, CallError>> {
        let session = RoleSession {
            role_arn: role_arn.to_owned(),
            session_name: session_name.to_owned(),
            ..RoleSession::default()
        };
        Box::pin(async move {
            if self.interaction().is_some() {
                return std::future::pending().await;
            }
            Ok(Caller::Session(Box::new(session)))
        })
    }
}
