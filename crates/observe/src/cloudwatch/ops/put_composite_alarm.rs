//! `PutCompositeAlarm`.

use serde_json::json;
use tidegate_api::ServiceError;
use tidegate_api::cloudwatch::{
    CompositeAlarm, HistoryItemType, PutCompositeAlarm, PutCompositeAlarmInput, PutCompositeAlarmOutput,
    StateValue,
};
use tidegate_core::{Cx, Failure, Fault, Handle, Look, Needs, Place, Timestamp};
use tidegate_store::{StoreCx, Tx};

use crate::cloudwatch::alarm_rule::{self, Condition};
use crate::cloudwatch::rows::{Composite, Row, alarm_arn, note};
use crate::cloudwatch::transition::evaluate_composite;
use crate::cloudwatch::{CloudWatch, actions, invalid, only};

const HONOURED: &[&str] = &[
    "ActionsEnabled",
    "AlarmActions",
    "AlarmDescription",
    "AlarmName",
    "AlarmRule",
    "InsufficientDataActions",
    "OKActions",
    "Tags",
];

impl Handle<PutCompositeAlarm> for CloudWatch {
    fn needs(&self, look: &Look, input: &PutCompositeAlarmInput) -> Result<Needs, Failure> {
        let needs = Needs::one("cloudwatch:PutCompositeAlarm", alarm_arn(look, &input.alarm_name));
        Ok(match &input.tags {
            Some(tags) => {
                let needs = needs.with_all("aws:TagKeys", tags.iter().map(|tag| tag.key.clone()).collect());
                tags.iter()
                    .fold(needs, |needs, tag| needs.with(format!("aws:RequestTag/{}", tag.key), &tag.value))
            }
            None => needs,
        })
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: PutCompositeAlarmInput,
    ) -> Result<PutCompositeAlarmOutput, Failure> {
        only(&input, HONOURED)?;
        let rule = valid(&input)?;
        self.evaluator.refresh(cx).await?;
        let (now, place, arn) = (cx.clock().now(), cx.place().clone(), alarm_arn(cx, &input.alarm_name));
        cx.answer(move |tx| {
            known(tx, &place, &rule)?;
            put(tx, &place, composite(input, arn, now), now)?;
            Ok(PutCompositeAlarmOutput::default())
        })
        .await
    }
}

fn valid(input: &PutCompositeAlarmInput) -> Result<Condition, ServiceError> {
    actions::valid("AlarmActions", input.alarm_actions.as_deref())?;
    actions::valid("OKActions", input.ok_actions.as_deref())?;
    actions::valid("InsufficientDataActions", input.insufficient_data_actions.as_deref())?;
    let rule = alarm_rule::parse(&input.alarm_rule).map_err(invalid)?;
    if rule.alarms().contains(input.alarm_name.as_str()) {
        return Err(invalid(format!("The alarm rule of {} must not name itself.", input.alarm_name)));
    }
    Ok(rule)
}

fn known(tx: &Tx<'_>, place: &Place, rule: &Condition) -> Result<(), Failure> {
    let mut strangers = Vec::new();
    for name in rule.alarms() {
        if Row::get(tx, place, name)?.is_none() {
            strangers.push(name);
        }
    }
    if strangers.is_empty() {
        return Ok(());
    }
    let names = strangers.join(", ");
    let why =
        format!("Could not save the composite alarm as alarms [{names}] in the alarm rule do not exist");
    Err(invalid(why).into())
}

fn composite(input: PutCompositeAlarmInput, arn: String, now: Timestamp) -> Composite {
    let shape = CompositeAlarm {
        alarm_arn: Some(arn),
        alarm_name: Some(input.alarm_name),
        alarm_description: input.alarm_description,
        alarm_rule: Some(input.alarm_rule),
        actions_enabled: Some(input.actions_enabled.unwrap_or(true)),
        alarm_actions: Some(input.alarm_actions.unwrap_or_default()),
        ok_actions: Some(input.ok_actions.unwrap_or_default()),
        insufficient_data_actions: Some(input.insufficient_data_actions.unwrap_or_default()),
        alarm_configuration_updated_timestamp: Some(now),
        state_value: Some(StateValue::InsufficientData),
        state_reason: Some("Unchecked: Initial alarm creation".to_owned()),
        state_updated_timestamp: Some(now),
        state_transitioned_timestamp: Some(now),
        ..CompositeAlarm::default()
    };
    Composite {
        shape,
        tags: input.tags.unwrap_or_default().into_iter().map(|tag| (tag.key, tag.value)).collect(),
    }
}

fn put(tx: &mut Tx<'_>, place: &Place, mut alarm: Composite, now: Timestamp) -> Result<(), Failure> {
    let name = alarm.shape.alarm_name.clone().unwrap_or_default();
    let (kind, what) = match Row::get(tx, place, &name)? {
        Some(Row::Composite(before)) => {
            keep(&mut alarm, before);
            ("Update", "updated")
        }
        Some(Row::Metric(_)) => return Err(invalid(format!("There is a metric alarm named {name}.")).into()),
        None => ("Create", "created"),
    };
    let row = Row::Composite(alarm.clone());
    row.put(tx, place)?;
    let described = serde_json::to_value(&alarm.shape)
        .map_err(|error| Fault::because("describing an alarm for its history", error))?;
    let mut data = json!({"version": "1.0", "type": kind});
    data[format!("{what}Alarm")] = described;
    let item = (HistoryItemType::ConfigurationUpdate, format!("Alarm \"{name}\" {what}"), data);
    note(tx, place, (&name, row.kind()), item, now)?;
    Ok(evaluate_composite(tx, place, alarm, what, now)?)
}

/// AWS: an update leaves state and tags as they are, until the rule says otherwise.
fn keep(alarm: &mut Composite, before: Composite) {
    alarm.tags = before.tags;
    alarm.shape.state_value = before.shape.state_value;
    alarm.shape.state_reason = before.shape.state_reason;
    alarm.shape.state_reason_data = before.shape.state_reason_data;
    alarm.shape.state_updated_timestamp = before.shape.state_updated_timestamp;
    alarm.shape.state_transitioned_timestamp = before.shape.state_transitioned_timestamp;
}
