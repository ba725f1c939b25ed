//! Metrics: gathered in memory per metric, unit and minute, appended to telemetry as statistic sets.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use hashbrown::HashTable;
use serde::{Deserialize, Serialize};
use tidegate_api::cloudwatch::Dimension;
use tidegate_core::{Cx, Fault, Meter, MetricPoint, Place, Timestamp, wall};
use tidegate_store::{Key, Order, Series, Store, StoreLook};
use tokio::sync::Notify;

use crate::cloudwatch::statistics::Set;

/// Statistic sets by place, namespace, metric and dimensions.
const POINTS: Series<Point> = Series::new("cloudwatch_points");
/// Which metrics got data, noted at most hourly.
const SEEN: Series<MetricId> = Series::new("cloudwatch_metrics");
/// How long measurements are gathered before they are appended.
const FLUSH: Duration = Duration::from_millis(100);
const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;

/// What identifies a metric in a place; dimensions are sorted by name.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct MetricId {
    pub namespace: String,
    pub name: String,
    pub dimensions: Vec<(String, String)>,
}

#[derive(Serialize, Deserialize)]
struct Point {
    unit: String,
    #[serde(flatten)]
    set: Set,
}

/// The sets of one metric by time and unit.
pub type Sets = BTreeMap<i64, BTreeMap<String, Set>>;

/// What this process counted, by metric. An invocation counts eight times and more: what is known already is found
/// without making a key of its own.
#[derive(Default)]
struct Gathered {
    known: Vec<Known>,
    by_name: HashTable<usize>,
    hasher: RandomState,
    /// Which of the known were counted since the last flush.
    counted: Vec<usize>,
}

/// A metric in a place.
struct Known {
    place: Place,
    metric: MetricId,
    /// The latest time that this process counted something for it.
    latest: i64,
    /// When it was noted the last time.
    noted: Option<i64>,
    sets: Vec<Gathering>,
}

/// What is not yet appended of a metric.
struct Gathering {
    unit: String,
    time: i64,
    set: Set,
}

/// A metric that is noted, and when.
type Noted = (Place, MetricId, i64);

/// A metric as it is asked for.
#[derive(Clone, Copy)]
struct Asked<'a> {
    place: &'a Place,
    namespace: &'a str,
    name: &'a str,
    dimensions: &'a [(String, String)],
}

/// What was measured and not yet appended.
#[derive(Default)]
pub struct Metrics {
    gathered: Mutex<Gathered>,
    some: Notify,
}

impl MetricId {
    /// The metric with these dimensions.
    pub fn new(namespace: &str, name: &str, dimensions: Option<&[Dimension]>) -> Self {
        let mut dimensions: Vec<_> = dimensions
            .unwrap_or_default()
            .iter()
            .map(|dimension| (dimension.name.clone(), dimension.value.clone()))
            .collect();
        dimensions.sort();
        Self { namespace: namespace.to_owned(), name: name.to_owned(), dimensions }
    }

    /// The dimensions as answers carry them.
    pub fn shapes(&self) -> Vec<Dimension> {
        self.dimensions
            .iter()
            .map(|(name, value)| Dimension { name: name.clone(), value: value.clone() })
            .collect()
    }

    fn asked<'a>(&'a self, place: &'a Place) -> Asked<'a> {
        let Self { namespace, name, dimensions } = self;
        Asked { place, namespace, name, dimensions }
    }

    fn key(&self, place: &Place) -> Key {
        // As JSON, so that no name can look like a separator.
        let dimensions = serde_json::Value::from_iter(
            self.dimensions.iter().flat_map(|(name, value)| [name.as_str(), value]),
        );
        Key::of(place).and(&self.namespace).and(&self.name).and(dimensions)
    }
}

impl Metrics {
    /// Counts a set; `second` keeps its second instead of its minute.
    pub fn count(
        &self,
        place: &Place,
        metric: &MetricId,
        unit: &str,
        time: Timestamp,
        set: Set,
        second: bool,
    ) {
        let step = if second { 1000 } else { MINUTE };
        self.lock().count(metric.asked(place), unit, time.0.div_euclid(step) * step, &set);
        self.some.notify_one();
    }

    /// Whether this process counted anything for a metric at `from` or after it.
    pub fn counted_since(&self, place: &Place, metric: &MetricId, from: i64) -> bool {
        let gathered = self.lock();
        gathered.find(metric.asked(place)).is_some_and(|at| gathered.known[at].latest >= from)
    }

    /// Appends what was gathered to telemetry.
    pub fn flush(&self, store: &Store) -> Result<(), Fault> {
        let (rows, noted) = self.lock().take();
        for (place, metric, time) in noted {
            store.telemetry().append(&SEEN, &Key::of(&place), Timestamp::from_millis(time), &metric)?;
        }
        for (key, Gathering { unit, time, set }) in rows {
            let point = Point { unit, set };
            store.telemetry().append(&POINTS, &key, Timestamp::from_millis(time), &point)?;
        }
        Ok(())
    }

    /// Flushes as long as the engine runs, at most every [`FLUSH`].
    pub async fn flush_for_ever(&self, cx: Cx) {
        loop {
            self.some.notified().await;
            wall::pause(FLUSH).await;
            if let Err(fault) = self.flush(cx.store()) {
                tracing::error!(fault = fault.chain(), "appending metrics");
            }
        }
    }

    /// All that was counted for a metric in `from <= time < until`.
    pub async fn read(
        &self,
        store: &Store,
        place: &Place,
        metric: &MetricId,
        from: Timestamp,
        until: Timestamp,
    ) -> Result<Sets, Fault> {
        self.flush(store)?;
        store.telemetry().flush().await?;
        let rows = store.telemetry().range_of(
            &POINTS,
            &metric.key(place),
            from,
            until,
            usize::MAX,
            Order::Forward,
        )?;
        let mut sets = Sets::new();
        for (_, time, _, point) in rows {
            let units = sets.entry(time.0).or_default();
            units.entry(point.unit).and_modify(|sum| sum.add(&point.set)).or_insert(point.set);
        }
        Ok(sets)
    }

    /// The metrics that got data since `since`.
    pub async fn seen_since(
        &self,
        store: &Store,
        place: &Place,
        since: Timestamp,
    ) -> Result<Vec<MetricId>, Fault> {
        self.flush(store)?;
        store.telemetry().flush().await?;
        let forever = Timestamp::from_millis(i64::MAX);
        let rows =
            store.telemetry().range(&SEEN, &Key::of(place), since, forever, usize::MAX, Order::Forward)?;
        let mut metrics: Vec<MetricId> = rows.into_iter().map(|(_, _, _, metric)| metric).collect();
        metrics.sort();
        metrics.dedup();
        Ok(metrics)
    }

    fn lock(&self) -> MutexGuard<'_, Gathered> {
        self.gathered.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Gathered {
    fn find(&self, asked: Asked<'_>) -> Option<usize> {
        self.by_name.find(asked.hash(&self.hasher), |at| asked.is(&self.known[*at])).copied()
    }

    fn count(&mut self, asked: Asked<'_>, unit: &str, time: i64, set: &Set) {
        let at = self.find(asked).unwrap_or_else(|| self.learn(asked, time));
        let known = &mut self.known[at];
        known.latest = known.latest.max(time);
        if known.sets.is_empty() {
            self.counted.push(at);
        }
        match known.sets.iter_mut().find(|gathering| gathering.time == time && gathering.unit == unit) {
            Some(gathering) => gathering.set.add(set),
            None => known.sets.push(Gathering { unit: unit.to_owned(), time, set: set.clone() }),
        }
    }

    fn learn(&mut self, asked: Asked<'_>, time: i64) -> usize {
        let Asked { place, namespace, name, dimensions } = asked;
        let (namespace, name) = (namespace.to_owned(), name.to_owned());
        let metric = MetricId { namespace, name, dimensions: dimensions.to_vec() };
        let at = self.known.len();
        self.known.push(Known { place: place.clone(), metric, latest: time, noted: None, sets: Vec::new() });
        let Self { known, by_name, hasher, .. } = self;
        let hash = |at: &usize| known[*at].metric.asked(&known[*at].place).hash(hasher);
        by_name.insert_unique(asked.hash(hasher), at, hash);
        at
    }

    /// What was counted since this was asked the last time, and which metrics were not noted within the hour.
    fn take(&mut self) -> (Vec<(Key, Gathering)>, Vec<Noted>) {
        let (mut rows, mut new) = (Vec::new(), Vec::new());
        for at in std::mem::take(&mut self.counted) {
            let known = &mut self.known[at];
            let key = known.metric.key(&known.place);
            for gathering in known.sets.drain(..) {
                if known.noted.is_none_or(|last| gathering.time >= last.saturating_add(HOUR)) {
                    known.noted = Some(gathering.time);
                    new.push((known.place.clone(), known.metric.clone(), gathering.time));
                }
                rows.push((key.clone(), gathering));
            }
        }
        (rows, new)
    }
}

impl Asked<'_> {
    fn hash(self, hasher: &RandomState) -> u64 {
        hasher.hash_one((self.place, self.namespace, self.name, self.dimensions))
    }

    fn is(self, known: &Known) -> bool {
        let MetricId { namespace, name, dimensions } = &known.metric;
        name == self.name
            && dimensions == self.dimensions
            && namespace == self.namespace
            && known.place == *self.place
    }
}

impl Meter for Metrics {
    fn record(&self, place: &Place, points: Vec<MetricPoint>) {
        let mut gathered = self.lock();
        for point in &points {
            let (namespace, name, set) = (point.namespace, point.name, Set::of(point.value, 1.0));
            let time = point.time.0.div_euclid(MINUTE) * MINUTE;
            for dimensions in &*point.dimension_sets {
                let mut dimensions = Cow::Borrowed(dimensions);
                if !dimensions.is_sorted() {
                    dimensions.to_mut().sort();
                }
                gathered.count(
                    Asked { place, namespace, name, dimensions: &dimensions },
                    point.unit,
                    time,
                    &set,
                );
            }
        }
        drop(gathered);
        self.some.notify_one();
    }
}
