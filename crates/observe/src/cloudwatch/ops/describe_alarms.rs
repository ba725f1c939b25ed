//! `DescribeAlarms`.

use std::collections::BTreeSet;

use tidegate_api::ServiceError;
use tidegate_api::cloudwatch::{
    AlarmType, CompositeAlarm, DescribeAlarms, DescribeAlarmsInput, DescribeAlarmsOutput, MetricAlarm, error,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Key, Reads, StoreLook};

use crate::cloudwatch::alarm_rule;
use crate::cloudwatch::rows::{ALARMS, COMPOSITES, Row, alarm_arn};
use crate::cloudwatch::{CloudWatch, only};

const HONOURED: &[&str] = &[
    "ActionPrefix",
    "AlarmNamePrefix",
    "AlarmNames",
    "AlarmTypes",
    "ChildrenOfAlarmName",
    "MaxRecords",
    "NextToken",
    "ParentsOfAlarmName",
    "StateValue",
];

impl Handle<DescribeAlarms> for CloudWatch {
    fn needs(&self, look: &Look, _input: &DescribeAlarmsInput) -> Result<Needs, Failure> {
        Ok(Needs::one("cloudwatch:DescribeAlarms", alarm_arn(look, "*")))
    }

    async fn handle(&self, cx: &Cx, input: DescribeAlarmsInput) -> Result<DescribeAlarmsOutput, Failure> {
        only(&input, HONOURED)?;
        let family = Family::of(&input)?;
        if input.alarm_names.is_some() && input.alarm_name_prefix.is_some() {
            let why = "The parameters AlarmNames and AlarmNamePrefix are mutually exclusive and you have specified both.";
            return Err(error::invalid_parameter_combination_exception(why).into());
        }
        let after = input.next_token.as_deref().map(named_by).transpose()?;
        let after = |row: &Row| after.as_deref().is_none_or(|after| row.name() > after);
        self.evaluator.refresh(cx).await?;
        let limit = input.max_records.and_then(|most| usize::try_from(most).ok()).unwrap_or(50);
        let mut rows = rows(cx)?;
        let related = family.as_ref().map(|family| family.names(&rows));
        rows.retain_mut(|row| match &related {
            Some(names) => names.contains(row.name()) && after(row),
            None => wanted(row, &input) && after(row),
        });
        rows.sort_by(|one, other| one.name().cmp(other.name()));
        let more = rows.len() > limit;
        rows.truncate(limit);
        let next_token = rows.last().filter(|_| more).map(|row| token(row.name()));
        let (mut metric_alarms, mut composite_alarms) = (Vec::new(), Vec::new());
        for row in rows {
            match row {
                Row::Metric(alarm) => metric_alarms.push(match &family {
                    Some(family) => family.metric(alarm.shape),
                    None => alarm.shape,
                }),
                Row::Composite(alarm) => composite_alarms.push(match &family {
                    Some(family) => family.composite(alarm.shape),
                    None => alarm.shape,
                }),
            }
        }
        Ok(DescribeAlarmsOutput {
            composite_alarms: Some(composite_alarms),
            metric_alarms: Some(metric_alarms),
            log_alarms: Some(Vec::new()),
            next_token,
        })
    }
}

fn rows(cx: &Cx) -> Result<Vec<Row>, Failure> {
    let prefix = Key::of(cx.place());
    let metric = cx.read(|rows| rows.scan(&ALARMS, &prefix))?;
    let composite = cx.read(|rows| rows.scan(&COMPOSITES, &prefix))?;
    let metric = metric.into_iter().map(|(_, alarm)| Row::Metric(alarm));
    Ok(metric.chain(composite.into_iter().map(|(_, alarm)| Row::Composite(alarm))).collect())
}

/// The alarms on one side of an alarm. AWS: of children the state is told, of parents the name alone.
enum Family<'i> {
    ChildrenOf(&'i str),
    ParentsOf(&'i str),
}

impl<'i> Family<'i> {
    fn of(input: &'i DescribeAlarmsInput) -> Result<Option<Self>, ServiceError> {
        let family = match (&input.children_of_alarm_name, &input.parents_of_alarm_name) {
            (None, None) => return Ok(None),
            (Some(name), None) => Self::ChildrenOf(name),
            (None, Some(name)) => Self::ParentsOf(name),
            (Some(_), Some(_)) => return Err(alone("ChildrenOfAlarmName")),
        };
        let others = DescribeAlarmsInput {
            children_of_alarm_name: None,
            parents_of_alarm_name: None,
            max_records: None,
            next_token: None,
            ..input.clone()
        };
        if others != DescribeAlarmsInput::default() {
            return Err(alone(match family {
                Self::ChildrenOf(_) => "ChildrenOfAlarmName",
                Self::ParentsOf(_) => "ParentsOfAlarmName",
            }));
        }
        Ok(Some(family))
    }

    fn names(&self, rows: &[Row]) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        for row in rows {
            let Row::Composite(alarm) = row else { continue };
            let Ok(rule) = alarm_rule::parse(alarm.shape.alarm_rule.as_deref().unwrap_or_default()) else {
                continue;
            };
            match self {
                Self::ChildrenOf(name) if *name == row.name() => {
                    names.extend(rule.alarms().into_iter().map(str::to_owned));
                }
                Self::ParentsOf(name) if rule.alarms().contains(name) => {
                    names.insert(row.name().to_owned());
                }
                _ => {}
            }
        }
        names
    }

    fn metric(&self, alarm: MetricAlarm) -> MetricAlarm {
        MetricAlarm {
            alarm_name: alarm.alarm_name,
            alarm_arn: alarm.alarm_arn,
            state_value: alarm.state_value,
            state_updated_timestamp: alarm.state_updated_timestamp,
            ..MetricAlarm::default()
        }
    }

    fn composite(&self, alarm: CompositeAlarm) -> CompositeAlarm {
        let told = matches!(self, Self::ChildrenOf(_));
        CompositeAlarm {
            alarm_name: alarm.alarm_name,
            alarm_arn: alarm.alarm_arn,
            state_value: alarm.state_value.filter(|_| told),
            state_updated_timestamp: alarm.state_updated_timestamp.filter(|_| told),
            ..CompositeAlarm::default()
        }
    }
}

fn alone(name: &str) -> ServiceError {
    error::invalid_parameter_combination_exception(format!(
        "The parameter {name} cannot be combined with any other but MaxRecords and NextToken."
    ))
}

/// A token that goes on after an alarm.
fn token(name: &str) -> String {
    hex::encode(name)
}

fn named_by(token: &str) -> Result<String, ServiceError> {
    let name = hex::decode(token).ok().and_then(|bytes| String::from_utf8(bytes).ok());
    name.ok_or_else(|| error::invalid_next_token("The token provided is invalid."))
}

fn wanted(row: &mut Row, input: &DescribeAlarmsInput) -> bool {
    let kind = row.kind();
    let types = input.alarm_types.as_deref().unwrap_or_default();
    // AWS: without types, only metric alarms are described.
    let asked = if types.is_empty() { kind == AlarmType::MetricAlarm } else { types.contains(&kind) };
    let names = input.alarm_names.as_deref().unwrap_or_default();
    asked
        && (names.is_empty() || names.iter().any(|name| name == row.name()))
        && input.alarm_name_prefix.as_deref().is_none_or(|prefix| row.name().starts_with(prefix))
        && input.state_value.as_ref().is_none_or(|state| row.stated().value.as_ref() == Some(state))
        && input
            .action_prefix
            .as_deref()
            .is_none_or(|prefix| row.stated().all_actions().any(|action| action.starts_with(prefix)))
}
