//! The step that waits for a rule's next moment: one plan per moment, each of which starts the next.

use async_trait::async_trait;
use serde::Deserialize;
use serde_json::{Value, json};
use tidegate_api::Timestamp;
use tidegate_core::{Caller, Fault, Place};
use tidegate_flow::{Acting, Node, Plan, Progress, Step, StepCx};
use tidegate_store::{Reads, StoreLook, Tx};

use super::bus::{Bus, RuleName};
use super::route::{Event, PRINCIPAL, Parts, fire};
use super::rows::{RULES, RuleRow};
use super::schedule::Schedule;

/// The step's name.
const NAME: &str = "events.tick";

/// Waits for a moment.
pub(crate) struct Tick;

#[derive(Deserialize)]
struct Input {
    place: Place,
    bus: String,
    rule: String,
    generation: u64,
    due: i64,
}

/// Starts the wait for the next moment of a rule that has a schedule and is not disabled.
pub(crate) fn start(tx: &mut Tx<'_>, rule: &RuleName, row: &RuleRow, now: Timestamp) -> Result<(), Fault> {
    let schedule = row.schedule.as_deref().filter(|_| !row.disabled).and_then(Schedule::parse);
    let Some(due) = schedule.and_then(|schedule| schedule.next(now)) else { return Ok(()) };
    let place = &rule.bus.place;
    let input = json!({
        "place": place,
        "bus": rule.bus.name,
        "rule": rule.name,
        "generation": row.generation,
        "due": due.millis(),
    });
    let on_behalf_of = Caller::Service {
        principal: PRINCIPAL.to_owned(),
        account: place.account.clone(),
        source_arn: Some(rule.arn()),
    };
    let plan = Plan {
        id: format!(
            "events-tick-{}-{}-{}-{}-{}",
            place.account,
            place.region,
            rule.name,
            row.generation,
            due.millis()
        ),
        kind: "events.schedule".to_owned(),
        place: place.clone(),
        acting: Acting::asker(PRINCIPAL, on_behalf_of),
        root: Node::step("tick", NAME, input),
    };
    tidegate_flow::start(tx, &plan, now).map(drop)
}

#[async_trait]
impl Step for Tick {
    fn name(&self) -> &'static str {
        NAME
    }

    async fn advance(&self, cx: &StepCx, input: &Value) -> Progress {
        let input: Input = match Input::deserialize(input) {
            Ok(input) => input,
            Err(error) => return Progress::failed(format!("the moment is not to be read: {error}")),
        };
        let rule = RuleName { bus: Bus { place: input.place, name: input.bus }, name: input.rule };
        let row: Result<Option<RuleRow>, Fault> = cx.read(|rows| rows.get(&RULES, &rule.key()));
        let row = match row {
            Ok(row) => row,
            Err(fault) => return fault.into(),
        };
        if row.is_none_or(|row| row.generation != input.generation) {
            return Progress::done(Value::Null);
        }
        let (now, due) = (cx.clock().now(), Timestamp::from_millis(input.due));
        if now < due {
            return Progress::wait_for(Value::Null, due, rule.topic());
        }
        let id = cx.ids().uuid();
        Progress::done(Value::Null).and(move |tx| {
            let row = tx.get(&RULES, &rule.key())?;
            let Some(row) = row.filter(|row| row.generation == input.generation) else { return Ok(()) };
            let parts = Parts {
                source: "aws.events".to_owned(),
                detail_type: "Scheduled Event".to_owned(),
                time: due,
                resources: vec![rule.arn()],
                detail: json!({}),
            };
            fire(tx, &rule, &row, &Event::new(&rule.bus, id, parts, now))?;
            Ok(start(tx, &rule, &row, due.max(now.plus_millis(-60_000)))?)
        })
    }
}
