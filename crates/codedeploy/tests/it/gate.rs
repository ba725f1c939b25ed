//! A gate that answers for one alias, one alarm and any hook, and remembers what was asked.

use std::sync::{Mutex, PoisonError};

use serde_json::Value;
use tidegate_api::lambda::{
    AliasConfiguration, AliasRoutingConfiguration, InvocationRequest, UpdateAliasRequest,
};
use tidegate_api::{OperationModel, cloudwatch, lambda};
use tidegate_core::ports::{AnyShape, BoxFuture};
use tidegate_core::{CallError, Caller, Cx, Gate, RoleSession};

/// See the module.
#[derive(Default)]
pub struct FakeGate(Mutex<World>);

#[derive(Default)]
struct World {
    log: Vec<String>,
    version: Option<String>,
    routing: Option<AliasRoutingConfiguration>,
    alarm: Option<String>,
    execution: Option<String>,
}

impl FakeGate {
    fn world(&self) -> std::sync::MutexGuard<'_, World> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The updates of the alias: name, version, weights.
    pub fn log(&self) -> Vec<String> {
        self.world().log.clone()
    }

    /// The hook execution that was invoked last.
    pub fn execution(&self) -> Option<String> {
        self.world().execution.clone()
    }

    /// Sets the alarm's state.
    pub fn alarm(&self, state: &str) {
        self.world().alarm = Some(state.to_owned());
    }

    fn answer(&self, name: &str, input: AnyShape) -> AnyShape {
        let mut world = self.world();
        match name {
            "GetAlias" => Box::new(AliasConfiguration {
                function_version: Some(world.version.clone().unwrap_or_else(|| "1".into())),
                routing_config: world.routing.clone(),
                ..AliasConfiguration::default()
            }),
            "UpdateAlias" => {
                let input = input.downcast::<UpdateAliasRequest>().unwrap();
                let weights =
                    input.routing_config.clone().and_then(|routing| routing.additional_version_weights);
                let weights: Vec<String> = weights
                    .unwrap_or_default()
                    .iter()
                    .map(|(version, weight)| format!("{version}={weight}"))
                    .collect();
                let version = input.function_version.clone().unwrap();
                world.log.push(format!("{} {version} {}", input.name, weights.join(" ")));
                world.version = Some(version);
                world.routing = input.routing_config;
                Box::new(AliasConfiguration::default())
            }
            "Invoke" => {
                let input = input.downcast::<InvocationRequest>().unwrap();
                let payload: Value = serde_json::from_slice(&input.payload.unwrap()).unwrap();
                world.execution = payload["LifecycleEventHookExecutionId"].as_str().map(str::to_owned);
                Box::new(lambda::InvocationResponse { status_code: Some(202), ..Default::default() })
            }
            "DescribeAlarms" => {
                let state = world.alarm.clone().unwrap_or_else(|| "OK".into());
                let alarm = cloudwatch::MetricAlarm {
                    alarm_name: Some("errors".into()),
                    state_value: Some(state.into()),
                    ..Default::default()
                };
                Box::new(cloudwatch::DescribeAlarmsOutput {
                    metric_alarms: Some(vec![alarm]),
                    ..Default::default()
                })
            }
            other => panic!("nobody plays {other}"),
        }
    }
}

impl Gate for FakeGate {
    fn call<'a>(
        &'a self,
        cx: Cx,
        model: &'static OperationModel,
        input: AnyShape,
    ) -> BoxFuture<'a, Result<AnyShape, CallError>> {
        assert!(
            matches!(cx.caller(), Caller::Session(_)),
            "{} was not called as the service role",
            model.name
        );
        Box::pin(async move { Ok(self.answer(model.name, input)) })
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
        Box::pin(async move { Ok(Caller::Session(Box::new(session))) })
    }
}
