//! `PutMetricData`.

use tidegate_api::ServiceError;
use tidegate_api::cloudwatch::{
    MetricDatum, PutMetricData, PutMetricDataInput, PutMetricDataOutput, StandardUnit, error,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs, Timestamp};

use crate::cloudwatch::metrics::MetricId;
use crate::cloudwatch::statistics::Set;
use crate::cloudwatch::{CloudWatch, only};

const HOUR: i64 = 3_600_000;
/// The most data in one request.
const MOST: usize = 1000;

impl Handle<PutMetricData> for CloudWatch {
    fn needs(&self, _look: &Look, input: &PutMetricDataInput) -> Result<Needs, Failure> {
        Ok(Needs::one("cloudwatch:PutMetricData", "*").with("cloudwatch:namespace", &input.namespace))
    }

    async fn handle(&self, cx: &Cx, input: PutMetricDataInput) -> Result<PutMetricDataOutput, Failure> {
        only(&input, &["MetricData", "Namespace"])?;
        // What alarms read of AWS's own services is written by those services alone.
        if input.namespace.starts_with("AWS/") {
            return Err(error::invalid_parameter_value_exception(format!(
                "The value {} for parameter Namespace is invalid.",
                input.namespace
            ))
            .into());
        }
        let now = cx.clock().now();
        let mut counted = Vec::new();
        for (index, datum) in data(input.metric_data)?.into_iter().enumerate() {
            let member = format!("MetricData.member.{}", index + 1);
            let set = set(&datum, &member)?;
            in_range(&set, &member)?;
            if let Some(other) = datum.storage_resolution.filter(|resolution| ![1, 60].contains(resolution)) {
                return Err(error::invalid_parameter_value_exception(format!(
                    "The value {other} for parameter {member}.StorageResolution is invalid."
                ))
                .into());
            }
            let time = datum.timestamp.unwrap_or(now);
            in_time(time, now, &member)?;
            counted.push((datum, set, time));
        }
        for (datum, set, time) in counted {
            let metric = MetricId::new(&input.namespace, &datum.metric_name, datum.dimensions.as_deref());
            let unit = datum.unit.as_ref().map_or("None", StandardUnit::as_str);
            self.metrics.count(cx.place(), &metric, unit, time, set, datum.storage_resolution == Some(1));
        }
        Ok(PutMetricDataOutput::default())
    }
}

fn in_time(time: Timestamp, now: Timestamp, member: &str) -> Result<(), ServiceError> {
    if time > now.plus_millis(2 * HOUR) || time < now.plus_millis(-14 * 24 * HOUR) {
        return Err(error::invalid_parameter_value_exception(format!(
            "The parameter {member}.Timestamp must specify a time no more than two weeks in the past and no more than two hours in the future."
        )));
    }
    Ok(())
}

fn set(datum: &MetricDatum, member: &str) -> Result<Set, ServiceError> {
    let exclusive = |one: &str, other: &str| {
        error::invalid_parameter_combination_exception(format!(
            "The parameters {member}.{one} and {member}.{other} are mutually exclusive and you have specified both."
        ))
    };
    let sizes = || {
        let why = format!("The parameters {member}.Values and {member}.Counts must be of the same size.");
        error::invalid_parameter_value_exception(why)
    };
    let set = match (datum.value, &datum.values, &datum.statistic_values) {
        (Some(_), Some(_), _) => return Err(exclusive("Value", "Values")),
        (Some(_), _, Some(_)) => return Err(exclusive("Value", "StatisticValues")),
        (_, Some(_), Some(_)) => return Err(exclusive("Values", "StatisticValues")),
        (Some(value), None, None) => Set::of(value, 1.0),
        (None, None, Some(set)) => Set {
            count: set.sample_count,
            sum: set.sum,
            minimum: set.minimum,
            maximum: set.maximum,
            spread: None,
        },
        (None, Some(values), None) => {
            let counts = datum.counts.clone().unwrap_or_else(|| vec![1.0; values.len()]);
            if counts.len() != values.len() {
                return Err(sizes());
            }
            let mut each = values.iter().zip(counts).map(|(value, count)| Set::of(*value, count));
            let mut whole = each.next().ok_or_else(sizes)?;
            each.for_each(|set| whole.add(&set));
            whole
        }
        (None, None, None) => {
            return Err(error::missing_required_parameter_exception(format!(
                "At least one of the parameters {member}.Value, {member}.Values or {member}.StatisticValues must be specified."
            )));
        }
    };
    if datum.counts.is_some() && datum.values.is_none() {
        return Err(sizes());
    }
    Ok(set)
}

fn data(given: Option<Vec<MetricDatum>>) -> Result<Vec<MetricDatum>, ServiceError> {
    let data = given.unwrap_or_default();
    if data.is_empty() {
        let why = "The parameter MetricData is required.";
        return Err(error::missing_required_parameter_exception(why));
    }
    if data.len() > MOST {
        let why = format!("The collection MetricData must not have a size greater than {MOST}.");
        return Err(error::invalid_parameter_value_exception(why));
    }
    Ok(data)
}

/// AWS: values lie between -2^360 and 2^360, and nothing that is not a number is stored.
fn in_range(set: &Set, member: &str) -> Result<(), ServiceError> {
    let bound = 2f64.powi(360);
    let numbers = [set.count, set.sum, set.minimum, set.maximum];
    if numbers.iter().any(|number| !number.is_finite() || number.abs() > bound) {
        let why = format!("The value of {member}.Value is not a number that can be stored.");
        return Err(error::invalid_parameter_value_exception(why));
    }
    if set.count <= 0.0 || set.minimum > set.maximum {
        let why = format!(
            "The parameter {member}.StatisticValues must have a SampleCount above 0, and a Maximum that is not below its Minimum."
        );
        return Err(error::invalid_parameter_value_exception(why));
    }
    Ok(())
}
