//! From an event to its deliveries: in one transaction a plan is started for each rule that it matches.

use serde_json::{Map, Value, json};
use tidegate_api::Timestamp;
use tidegate_core::{Caller, Cx, Fault, MetricPoint};
use tidegate_flow::{Acting, Node, Plan, StepNode};
use tidegate_store::{Reads, Tx};

use super::bus::{Bus, RuleName};
use super::deliver;
use super::input::{About, payload};
use super::rows::{RULES, RuleRow};
use tidegate_pattern as pattern;

/// The principal as which EventBridge delivers.
pub(crate) const PRINCIPAL: &str = "events.amazonaws.com";

/// An event on its way.
#[derive(Clone, Debug)]
pub(crate) struct Event {
    pub(crate) id: String,
    pub(crate) shown: Map<String, Value>,
    pub(crate) now: Timestamp,
}

/// What an event says of itself.
pub(crate) struct Parts {
    pub(crate) source: String,
    pub(crate) detail_type: String,
    pub(crate) time: Timestamp,
    pub(crate) resources: Vec<String>,
    pub(crate) detail: Value,
}

impl Event {
    /// The event of these parts, as it is shown to patterns and targets.
    pub(crate) fn new(bus: &Bus, id: String, parts: Parts, now: Timestamp) -> Self {
        let shown = json!({
            "version": "0",
            "id": id,
            "detail-type": parts.detail_type,
            "source": parts.source,
            "account": bus.place.account,
            "time": parts.time.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "region": bus.place.region,
            "resources": parts.resources,
            "detail": parts.detail,
        });
        let shown = if let Value::Object(shown) = shown { shown } else { Map::new() };
        Self { id, shown, now }
    }
}

/// Starts the deliveries of an event; says which rules it matched.
pub(crate) fn route(tx: &mut Tx<'_>, bus: &Bus, event: &Event) -> Result<Vec<String>, Fault> {
    let mut matched = Vec::new();
    for (key, row) in tx.scan(&RULES, &bus.key())? {
        let pattern = row.pattern.as_deref().filter(|_| !row.disabled);
        let matches = pattern.and_then(|text| pattern::parse(text).ok());
        if matches.is_some_and(|pattern| pattern.matches(&event.shown)) {
            let rule = RuleName { bus: bus.clone(), name: key.last().to_owned() };
            fire(tx, &rule, &row, event)?;
            matched.push(rule.name);
        }
    }
    Ok(matched)
}

/// Starts the deliveries of an event to the targets of a rule.
pub(crate) fn fire(tx: &mut Tx<'_>, rule: &RuleName, row: &RuleRow, event: &Event) -> Result<(), Fault> {
    if row.targets.is_empty() {
        return Ok(());
    }
    let (arn, shown) = (rule.arn(), Value::Object(event.shown.clone()));
    let ingested = event.now.iso8601_millis();
    let about = About { rule_arn: &arn, rule_name: &rule.name, ingested: &ingested };
    let on_behalf_of = Caller::Service {
        principal: PRINCIPAL.to_owned(),
        account: rule.bus.place.account.clone(),
        source_arn: Some(arn.clone()),
    };
    let steps = row.targets.iter().map(|target| {
        let role = target.role_arn.as_ref().map(|role| Acting {
            source_arn: Some(arn.clone()),
            ..Acting::role(PRINCIPAL, on_behalf_of.clone(), role.clone(), format!("events-{}", rule.name))
        });
        Node::Step(StepNode {
            id: target.id.clone(),
            step: deliver::NAME.to_owned(),
            input: json!({"rule": arn, "target": target, "payload": payload(target, &shown, &about)}),
            acting: role,
        })
    });
    let plan = Plan {
        id: format!("events-{}-{}-{}", event.id, rule.bus.name, rule.name),
        kind: "events.delivery".to_owned(),
        place: rule.bus.place.clone(),
        acting: Acting::asker(PRINCIPAL, on_behalf_of.clone()),
        root: Node::Parallel(steps.collect()),
    };
    tidegate_flow::start(tx, &plan, event.now).map(drop)
}

/// Counts something that happened to a rule.
pub(crate) fn count(cx: &Cx, rule: &RuleName, metric: &'static str) {
    let point = MetricPoint {
        namespace: "AWS/Events",
        name: metric,
        dimension_sets: [vec![("RuleName".to_owned(), rule.name.clone())]].into(),
        value: 1.0,
        unit: "Count",
        time: cx.clock().now(),
    };
    cx.ports().measure(&rule.bus.place, vec![point]);
}
