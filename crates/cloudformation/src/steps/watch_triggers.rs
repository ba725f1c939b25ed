//! `cloudformation.watch_triggers`: watches the rollback triggers during an operation and for the monitoring time after it.

use async_trait::async_trait;
use serde_json::{Value, json};
use tidegate_core::{Fault, Timestamp};
use tidegate_flow::{Node, Progress, Settled, Step, StepCx, plan_view};
use tidegate_store::StoreLook;

use super::stage;
use crate::rollback_triggers::{self, POLL, Reading};
use crate::rows::{self, resources_topic};

/// The step.
pub struct WatchTriggers;

#[async_trait]
impl Step for WatchTriggers {
    fn name(&self) -> &'static str {
        "cloudformation.watch_triggers"
    }

    async fn advance(&self, cx: &StepCx, input: &Value) -> Progress {
        stage::or_fault(advance(cx, input).await)
    }
}

/// How far the resources of the operation are.
enum Resources {
    Deployed,
    UnderWay,
    Failed,
}

async fn advance(cx: &StepCx, input: &Value) -> Result<Progress, Fault> {
    let (place, now) = (cx.place().clone(), cx.clock().now());
    let uuid = stage::stack_of(input)?;
    let stack = cx.read(|snapshot| rows::stack(snapshot, &place, uuid))?;
    let configuration = stack.definition.map(|definition| definition.rollback.clone()).unwrap_or_default();
    if cx.signal(stage::CANCEL).is_some() {
        return Ok(Progress::failed(stage::USER_INITIATED));
    }
    match rollback_triggers::read(cx, &configuration).await {
        Reading::Quiet => {}
        Reading::Stop(reason) => return Ok(Progress::failed(reason)),
        Reading::Again(error) => return Ok(Progress::Transient { reason: error.to_string() }),
    }
    let begun = cx.memo().and_then(|memo| memo.get("deployed")).and_then(Value::as_i64);
    let deployed = match begun {
        Some(millis) => Timestamp::from_millis(millis),
        None => match resources(cx)? {
            Resources::Deployed => now,
            // The failure of a resource is the operation's; there is nothing left to watch for.
            Resources::Failed => return Ok(Progress::done(Value::Null)),
            Resources::UnderWay => {
                return Ok(Progress::wait_for(json!({}), later(now), resources_topic(uuid)));
            }
        },
    };
    let end = deployed.plus_millis(rollback_triggers::minutes(&configuration) * 60_000);
    if now >= end {
        return Ok(Progress::done(Value::Null));
    }
    let watched = configuration.rollback_triggers.is_some();
    let until = if watched { later(now).min(end) } else { end };
    Ok(Progress::wait(json!({"deployed": deployed.millis()}), until))
}

fn later(now: Timestamp) -> Timestamp {
    now.plus_millis(i64::try_from(POLL.as_millis()).unwrap_or(i64::MAX))
}

fn resources(cx: &StepCx) -> Result<Resources, Fault> {
    let view = cx
        .read(|snapshot| plan_view(snapshot, cx.plan()))?
        .ok_or_else(|| Fault::new("the plan is not stored"))?;
    let state = view.state()?;
    let mut found = Resources::Deployed;
    for step in view.plan.root.steps().into_iter().filter(|step| step.input.get("resource").is_some()) {
        match state.node(&Node::Step(step.clone())) {
            Some(Settled::Done) => {}
            Some(Settled::Failed(_)) => return Ok(Resources::Failed),
            None => found = Resources::UnderWay,
        }
    }
    Ok(found)
}
