//! The task that evaluates alarms on the clock: every alarm at the end of each of its periods, or of each minute.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use tidegate_api::Timestamp;
use tidegate_api::cloudwatch::{MetricAlarm, StateValue};
use tidegate_core::clock::Kind;
use tidegate_core::{Cx, Failure, Fault, Place, wall};
use tidegate_store::{Key, Reads, StoreLook};

use crate::cloudwatch::evaluate::{MissingTreatment, Rule, Verdict, evaluate};
use crate::cloudwatch::metrics::{MetricId, Metrics, Sets};
use crate::cloudwatch::reason::{self, Datapoint};
use crate::cloudwatch::rows::{ALARMS, Alarm, Change, PLACES, alarm_key, all_places, set_state};
use crate::cloudwatch::statistics::{Set, Stat};

/// How often alarms that are due are looked for, on a clock that moves by itself.
const TICK: i64 = 10_000;
/// How often a simulated clock is looked at, on wall time: sleeping on it would make an automatic clock run.
const GLANCE: Duration = Duration::from_millis(10);
/// The most evaluations of an alarm that a move of the clock makes up for.
const MOST: i64 = 1_500;

/// When an alarm was last evaluated, and of which configuration.
struct Evaluated {
    configured: Option<Timestamp>,
    until: i64,
}

/// Evaluates alarms as long as the engine runs.
pub async fn run(cx: Cx, metrics: Arc<Metrics>) {
    let started = cx.clock().now();
    let mut evaluated = HashMap::new();
    let mut last = started;
    loop {
        match cx.clock().kind() {
            Kind::Wall | Kind::Scaled { .. } => {
                let next = (cx.clock().now().0.div_euclid(TICK) + 1) * TICK;
                cx.clock().sleep_until(Timestamp::from_millis(next)).await;
            }
            Kind::Sim | Kind::SimAuto => {
                wall::pause(GLANCE).await;
                if cx.clock().now() == last {
                    continue;
                }
            }
        }
        last = cx.clock().now();
        // An automatic clock waits until what its jump made due has been evaluated.
        let _busy = cx.clock().busy();
        if let Err(failure) = tick(&cx, &metrics, &mut evaluated, started, last).await {
            tracing::error!(?failure, "evaluating alarms");
        }
    }
}

async fn tick(
    cx: &Cx,
    metrics: &Metrics,
    evaluated: &mut HashMap<Key, Evaluated>,
    started: Timestamp,
    now: Timestamp,
) -> Result<(), Failure> {
    let places = cx.read(|rows| rows.scan(&PLACES, &all_places()))?;
    for (_, place) in places {
        for (key, alarm) in cx.read(|rows| rows.scan(&ALARMS, &Key::of(&place)))? {
            let step = i64::from(alarm.shape.period.unwrap_or(60).clamp(1, 60)) * 1000;
            let due = now.0.div_euclid(step) * step;
            let configured = alarm.shape.alarm_configuration_updated_timestamp;
            let since = match evaluated.get(&key) {
                Some(before) if before.configured == configured => before.until,
                // What was configured before the engine started is evaluated once, for now.
                _ => configured.filter(|time| *time >= started).map_or(due - step, |time| time.0),
            };
            let first = (since.div_euclid(step) * step + step).max(due - MOST * step);
            if first <= due {
                let ends = (first..=due).step_by(usize::try_from(step).unwrap_or(60_000));
                catch_up(cx, metrics, &place, alarm, ends.collect(), now).await?;
                evaluated.insert(key, Evaluated { configured, until: due });
            }
        }
    }
    Ok(())
}

/// Evaluates an alarm at each of `ends`, oldest first.
async fn catch_up(
    cx: &Cx,
    metrics: &Metrics,
    place: &Place,
    mut alarm: Alarm,
    ends: Vec<i64>,
    now: Timestamp,
) -> Result<(), Failure> {
    let rule = rule(&alarm.shape)?;
    let shape = &alarm.shape;
    let period = i64::from(shape.period.unwrap_or(60)) * 1000;
    let (Some(first), Some(last)) = (ends.first(), ends.last().copied()) else { return Ok(()) };
    let range = i64::try_from(rule.range()).unwrap_or(i64::MAX);
    let from = first.div_euclid(period) * period - range * period;
    let (namespace, name) = (shape.namespace.as_deref(), shape.metric_name.as_deref());
    let metric =
        MetricId::new(namespace.unwrap_or_default(), name.unwrap_or_default(), shape.dimensions.as_deref());
    let (from, until) = (Timestamp::from_millis(from), Timestamp::from_millis(last));
    let sets = metrics.read(cx.store(), place, &metric, from, until).await?;
    for end in ends {
        let points = datapoints(&alarm.shape, &sets, end.div_euclid(period) * period, period, rule.range());
        let values: Vec<Option<f64>> =
            points.iter().map(|(_, point)| point.map(|(value, _)| value)).collect();
        let Some(verdict) = evaluate(&rule, &values) else { continue };
        if alarm.shape.state_value.as_ref() == Some(&verdict.state) {
            continue;
        }
        let time = if end == last { now } else { Timestamp::from_millis(end) };
        let change = change(&alarm.shape, &rule, &verdict, &points, time);
        if let Some(changed) = write(cx, place, &alarm, change).await? {
            alarm = changed;
        } else {
            return Ok(());
        }
    }
    Ok(())
}

/// Writes a change of state, unless the alarm was changed or deleted meanwhile.
async fn write(cx: &Cx, place: &Place, seen: &Alarm, change: Change) -> Result<Option<Alarm>, Failure> {
    let (place, seen) = (place.clone(), seen.shape.clone());
    let key = alarm_key(&place, seen.alarm_name.as_deref().unwrap_or_default());
    cx.store()
        .write(move |tx| {
            let Some(mut alarm) = tx.get(&ALARMS, &key)?.filter(|alarm| alarm.shape == seen) else {
                return Ok(None);
            };
            set_state(tx, &place, &mut alarm, change)?;
            Ok(Some(alarm))
        })
        .await
}

fn change(
    alarm: &MetricAlarm,
    rule: &Rule,
    verdict: &Verdict,
    points: &[Datapoint],
    time: Timestamp,
) -> Change {
    Change {
        state: verdict.state.clone(),
        reason: reason::sentence(alarm, rule, verdict, points),
        data: Some(reason::data(alarm, verdict, points, time)),
        time,
    }
}

/// What an alarm watches for, as stored; what cannot be read was refused when the alarm was put.
pub fn rule(alarm: &MetricAlarm) -> Result<Rule, Fault> {
    let broken = || Fault::new("a stored alarm cannot be read");
    let count = |number: Option<i32>| number.and_then(|number| usize::try_from(number).ok());
    let evaluation_periods = count(alarm.evaluation_periods).ok_or_else(broken)?;
    Ok(Rule {
        operator: alarm.comparison_operator.clone().ok_or_else(broken)?,
        threshold: alarm.threshold.ok_or_else(broken)?,
        evaluation_periods,
        datapoints_to_alarm: count(alarm.datapoints_to_alarm).unwrap_or(evaluation_periods),
        missing: MissingTreatment::named(alarm.treat_missing_data.as_deref()).ok_or_else(broken)?,
    })
}

/// The datapoints of the `count` periods before `end`, oldest first.
fn datapoints(alarm: &MetricAlarm, sets: &Sets, end: i64, period: i64, count: usize) -> Vec<Datapoint> {
    let statistic =
        alarm.statistic.as_ref().and_then(|name| Stat::named(name.as_str())).unwrap_or(Stat::Average);
    let unit = alarm.unit.as_ref().map(|unit| unit.as_str());
    let count = i64::try_from(count).unwrap_or(0);
    (0..count)
        .map(|index| {
            let start = end - (count - index) * period;
            let mut whole: Option<Set> = None;
            for (_, units) in sets.range(start..start + period) {
                for (_, set) in units.iter().filter(|(name, _)| unit.is_none_or(|unit| unit == name.as_str()))
                {
                    whole.get_or_insert(Set { count: 0.0, sum: 0.0, ..*set }).add(set);
                }
            }
            (start, whole.map(|set| (set.get(statistic), set)))
        })
        .collect()
}

/// The state of an alarm that was never evaluated.
pub fn unchecked() -> (StateValue, String) {
    (StateValue::InsufficientData, "Unchecked: Initial alarm creation".to_owned())
}
