//! What an alarm watches: one metric, or an expression over several.

use std::collections::BTreeMap;

use tidegate_api::ServiceError;
use tidegate_api::cloudwatch::{MetricAlarm, StandardUnit, Statistic};
use tidegate_core::{Fault, Place, Timestamp};
use tidegate_store::Store;

use crate::cloudwatch::math::{Grid, Points, Worth};
use crate::cloudwatch::metrics::{MetricId, Metrics, Sets};
use crate::cloudwatch::queries::Queries;
use crate::cloudwatch::reason::Datapoint;
use crate::cloudwatch::statistics::{Set, Stat};

/// What an alarm watches.
pub struct Watched<'a> {
    /// How long a period is, in milliseconds.
    pub period: i64,
    sources: Vec<Source<'a>>,
    /// The expression, where there is one.
    math: Option<(&'a str, Queries<'a>)>,
}

struct Source<'a> {
    id: &'a str,
    metric: MetricId,
    statistic: Stat,
    unit: Option<&'a str>,
}

impl<'a> Watched<'a> {
    /// What `alarm` watches, or why it cannot.
    pub fn of(alarm: &'a MetricAlarm) -> Result<Self, ServiceError> {
        let Some(given) = alarm.metrics.as_deref().filter(|given| !given.is_empty()) else {
            let (namespace, name) = (alarm.namespace.as_deref(), alarm.metric_name.as_deref());
            let (namespace, name) = (namespace.unwrap_or_default(), name.unwrap_or_default());
            let source = Source {
                id: "",
                metric: MetricId::new(namespace, name, alarm.dimensions.as_deref()),
                statistic: alarm
                    .statistic
                    .as_ref()
                    .map(Statistic::as_str)
                    .or(alarm.extended_statistic.as_deref())
                    .and_then(Stat::named)
                    .unwrap_or(Stat::Average),
                unit: alarm.unit.as_ref().map(StandardUnit::as_str),
            };
            let period = i64::from(alarm.period.unwrap_or(60)) * 1000;
            return Ok(Self { period, sources: vec![source], math: None });
        };
        let (queries, root) = (Queries::read(given)?, Queries::root(given)?);
        let period = i64::from(queries.check(root)?) * 1000;
        let source = |query: &crate::cloudwatch::queries::MetricQuery<'a>| {
            let (namespace, name) = (&query.stat.metric.namespace, &query.stat.metric.metric_name);
            Source {
                id: query.id,
                metric: MetricId::new(
                    namespace.as_deref().unwrap_or_default(),
                    name.as_deref().unwrap_or_default(),
                    query.stat.metric.dimensions.as_deref(),
                ),
                statistic: query.statistic,
                unit: query.stat.unit.as_ref().map(StandardUnit::as_str),
            }
        };
        let sources = queries.behind(root).into_iter().map(source).collect();
        Ok(Self { period, sources, math: Some((root, queries)) })
    }

    /// The metric, where it is watched as it is.
    pub fn plain(&self) -> Option<&MetricId> {
        self.sources.first().filter(|_| self.math.is_none()).map(|source| &source.metric)
    }

    /// What was counted in `from <= time < until`, for [`Watched::datapoints`].
    pub async fn read(
        &self,
        metrics: &Metrics,
        store: &Store,
        place: &Place,
        (from, until): (i64, i64),
    ) -> Result<Vec<Sets>, Fault> {
        let (from, until) = (Timestamp::from_millis(from), Timestamp::from_millis(until));
        let mut all = Vec::with_capacity(self.sources.len());
        for source in &self.sources {
            all.push(metrics.read(store, place, &source.metric, from, until).await?);
        }
        Ok(all)
    }

    /// The datapoints of the `count` periods before `end`, oldest first, out of what was read.
    pub fn datapoints(&self, read: &[Sets], end: i64, count: i64) -> Result<Vec<Datapoint>, ServiceError> {
        let grid = Grid { start: end - count * self.period, period: self.period, count };
        let Some((root, queries)) = &self.math else {
            let source = self.sources.first().zip(read.first());
            let set = |time| source.and_then(|(source, sets)| source.set(sets, time, self.period));
            let value = |set: Set| {
                self.sources.first().and_then(|source| Some((set.get(source.statistic)?, Some(set.count))))
            };
            return Ok(grid.times().map(|time| (time, set(time).and_then(value))).collect());
        };
        let points: BTreeMap<&str, Points> = self
            .sources
            .iter()
            .zip(read)
            .map(|(source, sets)| {
                let value = |time| {
                    source
                        .set(sets, time, self.period)
                        .and_then(|set| Some((time, set.get(source.statistic)?)))
                };
                (source.id, grid.times().filter_map(value).collect())
            })
            .collect();
        let Worth::Series(series) = queries.worth(root, &points, grid)? else {
            return Ok(grid.times().map(|time| (time, None)).collect());
        };
        Ok(grid.times().map(|time| (time, series.points.get(&time).map(|value| (*value, None)))).collect())
    }
}

impl Source<'_> {
    /// What was counted in the period that begins at `time`, of any unit or of the one asked for.
    fn set(&self, sets: &Sets, time: i64, period: i64) -> Option<Set> {
        let mut whole: Option<Set> = None;
        for (unit, set) in sets.range(time..time + period).flat_map(|(_, units)| units) {
            if self.unit.is_none_or(|wanted| wanted == unit) {
                match &mut whole {
                    Some(whole) => whole.add(set),
                    None => whole = Some(set.clone()),
                }
            }
        }
        whole
    }
}
