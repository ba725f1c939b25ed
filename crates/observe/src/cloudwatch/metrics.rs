//! Metrics: gathered in memory per metric, unit and minute, appended to telemetry as statistic sets.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

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

#[derive(PartialEq, Eq, Hash)]
struct Slot {
    place: Place,
    metric: MetricId,
    unit: String,
    time: i64,
}

#[derive(Default)]
struct Gathered {
    sets: HashMap<Slot, Set>,
    seen: HashMap<(Place, MetricId), i64>,
    /// The latest time that this process counted something for a metric.
    latest: HashMap<(Place, MetricId), i64>,
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
        metric: MetricId,
        unit: &str,
        time: Timestamp,
        set: Set,
        second: bool,
    ) {
        let step = if second { 1000 } else { MINUTE };
        let time = time.0.div_euclid(step) * step;
        let mut gathered = self.lock();
        let latest = gathered.latest.entry((place.clone(), metric.clone())).or_insert(time);
        *latest = time.max(*latest);
        let slot = Slot { place: place.clone(), metric, unit: unit.to_owned(), time };
        gathered.sets.entry(slot).and_modify(|sum| sum.add(&set)).or_insert(set);
        drop(gathered);
        self.some.notify_one();
    }

    /// Whether this process counted anything for a metric at `from` or after it.
    pub fn counted_since(&self, place: &Place, metric: &MetricId, from: i64) -> bool {
        self.lock().latest.get(&(place.clone(), metric.clone())).is_some_and(|latest| *latest >= from)
    }

    /// Appends what was gathered to telemetry.
    pub fn flush(&self, store: &Store) -> Result<(), Fault> {
        let (sets, new) = {
            let mut gathered = self.lock();
            let sets = std::mem::take(&mut gathered.sets);
            let new = unseen(&mut gathered.seen, &sets);
            (sets, new)
        };
        for (place, metric, time) in new {
            store.telemetry().append(&SEEN, &Key::of(&place), Timestamp::from_millis(time), &metric)?;
        }
        for (slot, set) in sets {
            let point = Point { unit: slot.unit, set };
            let time = Timestamp::from_millis(slot.time);
            store.telemetry().append(&POINTS, &slot.metric.key(&slot.place), time, &point)?;
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

/// The metrics among `sets` that were not noted within the hour.
fn unseen(
    seen: &mut HashMap<(Place, MetricId), i64>,
    sets: &HashMap<Slot, Set>,
) -> Vec<(Place, MetricId, i64)> {
    let mut new = Vec::new();
    for slot in sets.keys() {
        let last = seen.entry((slot.place.clone(), slot.metric.clone())).or_insert(i64::MIN);
        if slot.time >= last.saturating_add(HOUR) {
            *last = slot.time;
            new.push((slot.place.clone(), slot.metric.clone(), slot.time));
        }
    }
    new
}

impl Meter for Metrics {
    fn record(&self, place: &Place, points: Vec<MetricPoint>) {
        for point in points {
            for mut dimensions in point.dimension_sets {
                dimensions.sort();
                let (namespace, name) = (point.namespace.to_owned(), point.name.to_owned());
                let metric = MetricId { namespace, name, dimensions };
                self.count(place, metric, point.unit, point.time, Set::of(point.value, 1.0), false);
            }
        }
    }
}
