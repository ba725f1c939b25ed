//! What a deployment tells others: a notice per event, written in the transaction in which the event happens.
//!
//! A notice is recorded with the moment that asked for it, together with a plan that delivers it: to a topic as the
//! group's service role, to the event bus as the service itself. Its id says what it tells, so an event that is written
//! twice is told once.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use tidegate_api::codedeploy::{DeploymentStatus, TriggerEventType};
use tidegate_core::{Caller, Fault, Place, Timestamp};
use tidegate_flow::{Acting, Node, Plan};
use tidegate_store::{Key, Reads, Table, Tx};

use crate::plan::PRINCIPAL;
use crate::rows::{DeploymentRow, GROUPS, group_key};
use crate::steps::DELIVER_NOTICE;

/// Notices by place and id.
pub const NOTICES: Table<Notice> = Table::new("codedeploy_notices");

/// Something to be told.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Notice {
    /// Its id: `DEPLOYMENT/EVENT/TRIGGER`, where the bus has the trigger `-`.
    pub id: String,
    /// When it happened.
    pub time: Timestamp,
    /// The call that delivers it.
    pub delivery: Delivery,
    /// Whether it was delivered, and when.
    pub delivered: Option<Timestamp>,
}

/// The call that delivers a notice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Delivery {
    /// `sns:Publish`, as the group's service role.
    Publish {
        /// The role.
        role_arn: String,
        /// The topic.
        topic_arn: String,
        /// The message.
        message: String,
    },
    /// `events:PutEvents` on the default bus, as the service itself.
    PutEvent(Value),
}

/// What can happen to a deployment that others are told of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Happening {
    /// It began.
    Start,
    /// It ended well.
    Success,
    /// It failed.
    Failure,
    /// It was stopped, by a person or by an alarm.
    Stop,
    /// It was made to return another one's traffic.
    Rollback,
}

impl Happening {
    /// How a deployment that ended badly ended.
    pub fn of_end(status: Option<&DeploymentStatus>) -> Self {
        if status == Some(&DeploymentStatus::Stopped) { Self::Stop } else { Self::Failure }
    }

    fn trigger(self) -> TriggerEventType {
        match self {
            Self::Start => TriggerEventType::DeploymentStart,
            Self::Success => TriggerEventType::DeploymentSuccess,
            Self::Failure => TriggerEventType::DeploymentFailure,
            Self::Stop => TriggerEventType::DeploymentStop,
            Self::Rollback => TriggerEventType::DeploymentRollback,
        }
    }

    /// The state in an event; the bus hears of a rollback when it starts.
    fn state(self) -> Option<&'static str> {
        match self {
            Self::Start => Some("START"),
            Self::Success => Some("SUCCESS"),
            Self::Failure => Some("FAILURE"),
            Self::Stop => Some("STOP"),
            Self::Rollback => None,
        }
    }
}

/// Records what `row` has come to, for each trigger that asks for it and for the event bus.
pub fn record(
    tx: &mut Tx<'_>,
    place: &Place,
    row: &DeploymentRow,
    what: Happening,
    now: Timestamp,
) -> Result<(), Fault> {
    let (application, group) = row.group();
    let triggers = tx.get(&GROUPS, &group_key(place, application, group))?;
    let triggers = triggers.and_then(|group| group.shape.trigger_configurations).unwrap_or_default();
    let event = what.trigger();
    for trigger in triggers {
        let name = trigger.trigger_name.unwrap_or_default();
        if trigger.trigger_events.is_some_and(|events| events.contains(&event)) {
            let delivery = Delivery::Publish {
                role_arn: row.service_role_arn.clone(),
                topic_arn: trigger.trigger_target_arn.unwrap_or_default(),
                message: message(place, row, &name).to_string(),
            };
            put(tx, place, format!("{}/{event}/{name}", row.id()), delivery, now)?;
        }
    }
    if let Some(state) = what.state() {
        let id = format!("{}/{event}/-", row.id());
        let delivery = Delivery::PutEvent(bus_event(place, row, (&id, state), now));
        put(tx, place, id, delivery, now)?;
    }
    Ok(())
}

fn put(tx: &mut Tx<'_>, place: &Place, id: String, delivery: Delivery, time: Timestamp) -> Result<(), Fault> {
    let key = Key::of(place).and(&id);
    let plan = plan(place, &id, &delivery);
    if tx.insert(&NOTICES, &key, &Notice { id, time, delivery, delivered: None })? {
        tidegate_flow::start(tx, &plan, time)?;
    }
    Ok(())
}

/// The plan that delivers a notice.
fn plan(place: &Place, id: &str, delivery: &Delivery) -> Plan {
    let service =
        Caller::Service { principal: PRINCIPAL.to_owned(), account: place.account.clone(), source_arn: None };
    let acting = match delivery {
        Delivery::Publish { role_arn, .. } => {
            let session = id.split('/').next().unwrap_or("notice");
            Acting::role(PRINCIPAL, service, role_arn, session)
        }
        Delivery::PutEvent(_) => Acting::asker(PRINCIPAL, service),
    };
    Plan {
        id: format!("codedeploy-notice-{}-{}-{id}", place.account, place.region),
        kind: "codedeploy.notice".to_owned(),
        place: place.clone(),
        acting,
        root: Node::step("deliver", DELIVER_NOTICE, Value::from(id)),
    }
}

/// AWS: <https://docs.aws.amazon.com/codedeploy/latest/userguide/monitoring-sns-event-notifications-json-format.html>.
/// All numbers are strings there, and times are seconds with milliseconds.
fn message(place: &Place, row: &DeploymentRow, trigger: &str) -> Value {
    let seconds = |time: Timestamp| format!("{}.{:03}", time.millis() / 1000, time.millis() % 1000);
    let overview = row.shape.deployment_overview.clone().unwrap_or_default();
    let count = |count: Option<i64>| count.unwrap_or(0).to_string();
    let mut message = json!({
        "region": place.region,
        "accountId": place.account,
        "eventTriggerName": trigger,
        "applicationName": row.group().0,
        "deploymentId": row.id(),
        "deploymentGroupName": row.group().1,
        "createTime": row.shape.create_time.map(seconds),
        "deploymentOverview": {
            "Failed": count(overview.failed),
            "InProgress": count(overview.in_progress),
            "Pending": count(overview.pending),
            "Skipped": count(overview.skipped),
            "Succeeded": count(overview.succeeded),
        },
        "status": row.shape.status.as_ref().map(DeploymentStatus::as_str),
    });
    if let Some(time) = row.shape.complete_time {
        message["completeTime"] = json!(seconds(time));
    }
    if let Some(error) = &row.shape.error_information {
        message["errorInformation"] = json!({
            "ErrorCode": error.code.as_ref().map(|code| code.as_str()),
            "ErrorMessage": error.message,
        });
    }
    message
}

/// AWS: the event of a change of state, in the form in which buses carry it.
fn bus_event(place: &Place, row: &DeploymentRow, (id, state): (&str, &str), now: Timestamp) -> Value {
    let (application, group) = row.group();
    json!({
        "version": "0",
        "id": uuid_of(place, id),
        "detail-type": "CodeDeploy Deployment State-change Notification",
        "source": "aws.codedeploy",
        "account": place.account,
        "time": now.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "region": place.region,
        "resources": [
            place.arn("codedeploy", format!("application:{application}")).to_string(),
            place.arn("codedeploy", format!("deploymentgroup:{application}/{group}")).to_string(),
        ],
        "detail": {
            "instanceGroupId": row.group_id,
            "region": place.region,
            "application": application,
            "deploymentId": row.id(),
            "state": state,
            "deploymentGroup": group,
        },
    })
}

/// An id in the form of a UUID that is the same whenever the same notice is written.
fn uuid_of(place: &Place, id: &str) -> String {
    let digest = hex::encode(Sha256::digest(format!("{}/{}/{id}", place.account, place.region)));
    [0..8, 8..12, 12..16, 16..20, 20..32].map(|part| &digest[part]).join("-")
}
