//! The evaluation of alarms on the clock: each at the end of every minute, of every ten seconds where its period is
//! shorter than a minute, or of every hour where it looks back more than a day.
//!
//! Evaluations are due at instants of the clock, whoever brings them about. Whoever asks for a state makes up for those
//! that are due before they are answered, so that a simulated clock may jump and nobody sees a state that is late; a
//! task does the same while nobody asks. An evaluation that changes nothing writes nothing.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use tidegate_api::Timestamp;
use tidegate_api::cloudwatch::{MetricAlarm, StateValue};
use tidegate_core::clock::Kind;
use tidegate_core::inferred::CLOUDWATCH_EVALUATION_LAG;
use tidegate_core::{Cx, Failure, Fault, Place, wall};
use tidegate_store::{Key, Reads, StoreLook};
use tokio::sync::{Mutex, Notify};

use crate::cloudwatch::evaluate::{MissingTreatment, Rule, Verdict, evaluate};
use crate::cloudwatch::metrics::Metrics;
use crate::cloudwatch::reason::{self, Datapoint};
use crate::cloudwatch::rows::{ALARMS, Alarm, PLACES, Row, all_places};
use crate::cloudwatch::transition::{Change, set_state};
use crate::cloudwatch::watched::Watched;

/// How often a simulated clock is looked at, on wall time: sleeping on it would make an automatic clock run.
const GLANCE: Duration = Duration::from_millis(10);
/// The most evaluations of an alarm that a move of the clock makes up for.
const MOST: i64 = 1_500;
/// [`CLOUDWATCH_EVALUATION_LAG`] in milliseconds.
const LAG: i64 = CLOUDWATCH_EVALUATION_LAG.as_millis() as i64;
const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;

/// When an alarm was last evaluated, and of which configuration.
struct Evaluated {
    configured: Option<Timestamp>,
    until: i64,
    /// The state that it was left in where there was nothing to look at: it stays while nothing new is counted.
    resting: Option<StateValue>,
}

/// Evaluates alarms.
pub struct Evaluator {
    metrics: Arc<Metrics>,
    evaluated: Mutex<HashMap<Key, Evaluated>>,
    started: OnceLock<Timestamp>,
    configured: Notify,
}

impl Evaluator {
    /// An evaluator over `metrics`.
    pub fn new(metrics: Arc<Metrics>) -> Self {
        Self { metrics, evaluated: Mutex::default(), started: OnceLock::new(), configured: Notify::new() }
    }

    /// Tells that an alarm was put: the next evaluation may be due sooner than was known.
    pub fn configured(&self) {
        self.configured.notify_one();
    }

    /// Makes up for the evaluations that are due in the place of `cx`.
    pub async fn refresh(&self, cx: &Cx) -> Result<(), Failure> {
        self.evaluate_place(cx, cx.place(), cx.clock().now()).await.map(drop)
    }

    /// Evaluates alarms as long as the engine runs; without alarms it sleeps until there is one.
    pub async fn run(&self, cx: Cx) {
        loop {
            let now = cx.clock().now();
            let evaluated = {
                // An automatic clock waits until what its jump made due has been evaluated.
                let _busy = cx.clock().busy();
                self.evaluate_all(&cx, now).await
            };
            let next = evaluated.unwrap_or_else(|failure| {
                tracing::error!(?failure, "evaluating alarms");
                Some(now.0 + MINUTE)
            });
            tokio::select! {
                () = self.configured.notified() => {}
                () = reached(&cx, next) => {}
            }
        }
    }

    async fn evaluate_all(&self, cx: &Cx, now: Timestamp) -> Result<Option<i64>, Failure> {
        let mut next: Option<i64> = None;
        for (_, place) in cx.read(|rows| rows.scan(&PLACES, &all_places()))? {
            let due = self.evaluate_place(cx, &place, now).await?;
            next = next.into_iter().chain(due).min();
        }
        Ok(next)
    }

    /// Evaluates what is due in a place; when the next evaluation will be.
    async fn evaluate_place(&self, cx: &Cx, place: &Place, now: Timestamp) -> Result<Option<i64>, Failure> {
        let started = *self.started.get_or_init(|| now);
        let lag = lag(cx);
        // Held throughout: nobody is answered before a running evaluation has ended.
        let mut evaluated = self.evaluated.lock().await;
        let mut next: Option<i64> = None;
        for (key, alarm) in cx.read(|rows| rows.scan(&ALARMS, &Key::of(place)))? {
            let step = step(&alarm.shape)?;
            let due = (now.0 - lag).div_euclid(step) * step;
            next = next.into_iter().chain([due + step + lag]).min();
            let before = evaluated
                .get(&key)
                .filter(|before| before.configured == alarm.shape.alarm_configuration_updated_timestamp);
            let since =
                before.map_or_else(|| since(cx, &alarm.shape, started, due - step), |before| before.until);
            let first = (since.div_euclid(step) * step + step).max(due - MOST * step);
            if first > due {
                continue;
            }
            let ends: Vec<i64> = (0..=(due - first) / step).map(|index| first + index * step).collect();
            let resting = before.and_then(|before| before.resting.clone());
            if let Some(done) = self.catch_up(cx, place, alarm, &ends, resting).await? {
                evaluated.insert(key, done);
            }
        }
        Ok(next)
    }

    /// Evaluates an alarm at each of `ends`, oldest first; nothing where it was changed meanwhile.
    async fn catch_up(
        &self,
        cx: &Cx,
        place: &Place,
        mut alarm: Alarm,
        ends: &[i64],
        resting: Option<StateValue>,
    ) -> Result<Option<Evaluated>, Failure> {
        let rule = rule(&alarm.shape)?;
        let configured = alarm.shape.alarm_configuration_updated_timestamp;
        let shape = alarm.shape.clone();
        let watched = Watched::of(&shape).map_err(unreadable)?;
        let (Some(first), Some(last)) = (ends.first().copied(), ends.last().copied()) else {
            return Ok(None);
        };
        let range = i64::try_from(rule.range()).unwrap_or(i64::MAX);
        let from = first - range * watched.period;
        let quiet = resting.is_some() && resting == alarm.shape.state_value;
        if quiet && watched.plain().is_some_and(|metric| !self.metrics.counted_since(place, metric, from)) {
            return Ok(Some(Evaluated { configured, until: last, resting }));
        }
        let read = watched.read(&self.metrics, cx.store(), place, (from, last)).await?;
        let mut empty = false;
        for end in ends {
            let points = watched.datapoints(&read, *end, range).map_err(unreadable)?;
            let values: Vec<Option<f64>> =
                points.iter().map(|(_, point)| point.map(|(value, _)| value)).collect();
            empty = watched.plain().is_some() && values.iter().all(Option::is_none);
            let Some(verdict) = evaluate(&rule, &values) else { continue };
            if alarm.shape.state_value.as_ref() == Some(&verdict.state) {
                continue;
            }
            let time = Timestamp::from_millis(*end + lag(cx));
            let change = change(&alarm.shape, &rule, (&verdict, &points), (watched.period, time));
            match write(cx, place, &alarm, change).await? {
                Some(changed) => alarm = changed,
                None => return Ok(None),
            }
        }
        let resting = alarm.shape.state_value.filter(|_| empty);
        Ok(Some(Evaluated { configured, until: last, resting }))
    }
}

/// Waits until the clock shows `next`; for ever where there is none.
async fn reached(cx: &Cx, next: Option<i64>) {
    let Some(next) = next.map(Timestamp::from_millis) else { return std::future::pending().await };
    match cx.clock().kind() {
        Kind::Wall | Kind::Scaled { .. } => cx.clock().sleep_until(next).await,
        Kind::Sim | Kind::SimAuto => {
            while cx.clock().now() < next {
                wall::pause(GLANCE).await;
            }
        }
    }
}

/// [`LAG`] on the engine's clock. A simulated clock stands still until what was begun has ended.
fn lag(cx: &Cx) -> i64 {
    match cx.clock().kind() {
        Kind::Wall => LAG,
        Kind::Scaled { factor } => (LAG * i64::from(factor)).min(MINUTE / 2),
        Kind::Sim | Kind::SimAuto => 0,
    }
}

/// AWS: how often an alarm is evaluated, in milliseconds.
fn step(alarm: &MetricAlarm) -> Result<i64, Fault> {
    let period = Watched::of(alarm).map_err(unreadable)?.period;
    let whole = period.saturating_mul(i64::from(alarm.evaluation_periods.unwrap_or(1)));
    Ok(match () {
        () if period < MINUTE => 10_000,
        () if whole > 24 * HOUR => HOUR,
        () => MINUTE,
    })
}

/// Since when an alarm that this process has not evaluated yet is evaluated. On a clock that moves by itself, what was
/// configured before the engine started is evaluated once, for now: nobody looked while it was down. A simulated clock
/// stood still meanwhile, so it goes on where the state was last written.
fn since(cx: &Cx, alarm: &MetricAlarm, started: Timestamp, now_only: i64) -> i64 {
    let configured = alarm.alarm_configuration_updated_timestamp;
    match cx.clock().kind() {
        Kind::Sim | Kind::SimAuto => {
            configured.max(alarm.state_updated_timestamp).map_or(now_only, |time| time.0)
        }
        Kind::Wall | Kind::Scaled { .. } => {
            configured.filter(|time| *time >= started).map_or(now_only, |time| time.0)
        }
    }
}

/// Writes a change of state, unless the alarm was changed or deleted meanwhile.
async fn write(cx: &Cx, place: &Place, seen: &Alarm, change: Change) -> Result<Option<Alarm>, Failure> {
    let (place, seen) = (place.clone(), seen.shape.clone());
    cx.store()
        .write(move |tx| {
            let name = seen.alarm_name.as_deref().unwrap_or_default();
            let mut row = match Row::get(tx, &place, name)? {
                Some(Row::Metric(alarm)) if alarm.shape == seen => Row::Metric(alarm),
                _ => return Ok(None),
            };
            set_state(tx, &place, &mut row, change)?;
            Ok(match row {
                Row::Metric(alarm) => Some(alarm),
                Row::Composite(_) => None,
            })
        })
        .await
}

fn change(
    alarm: &MetricAlarm,
    rule: &Rule,
    (verdict, points): (&Verdict, &[Datapoint]),
    (period, time): (i64, Timestamp),
) -> Change {
    Change {
        state: verdict.state.clone(),
        reason: reason::sentence(alarm, rule, verdict, points),
        data: Some(reason::data(alarm, period / 1000, (verdict, points), time)),
        time,
    }
}

/// What an alarm watches for, as stored; what cannot be read was refused when the alarm was put.
pub fn rule(alarm: &MetricAlarm) -> Result<Rule, Fault> {
    let broken = || Fault::new("a stored alarm cannot be read");
    let count = |number: Option<i32>| number.and_then(|number| usize::try_from(number).ok());
    let missing = MissingTreatment::named(alarm.treat_missing_data.as_deref()).ok_or_else(broken)?;
    // AWS: alarms on DynamoDB's metrics ignore missing data, whatever they say.
    let ignored = alarm.namespace.as_deref() == Some("AWS/DynamoDB");
    let evaluation_periods = count(alarm.evaluation_periods).ok_or_else(broken)?;
    Ok(Rule {
        operator: alarm.comparison_operator.clone().ok_or_else(broken)?,
        threshold: alarm.threshold.ok_or_else(broken)?,
        evaluation_periods,
        datapoints_to_alarm: count(alarm.datapoints_to_alarm).unwrap_or(evaluation_periods),
        missing: if ignored { MissingTreatment::Ignore } else { missing },
    })
}

fn unreadable(why: tidegate_api::ServiceError) -> Fault {
    Fault::new(format!("a stored alarm cannot be read: {}", why.message))
}

/// The state of an alarm that was never evaluated.
pub fn unchecked() -> (StateValue, String) {
    (StateValue::InsufficientData, "Unchecked: Initial alarm creation".to_owned())
}
