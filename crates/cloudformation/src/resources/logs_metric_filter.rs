//! `AWS::Logs::MetricFilter`.

use async_trait::async_trait;
use serde_json::{Map, Value};
use tidegate_api::{Schema, Shape, logs};

use super::mapping::text_of;
use super::{Job, Made, Property, ResourceType, Trouble, Turn};
use crate::rows::Physical;
use crate::template::scope::text;

/// The type.
pub struct LogsMetricFilter;

const PROPERTIES: &[Property] = &[
    Property::replaces("FilterName"),
    Property::required("FilterPattern"),
    Property::key("LogGroupName"),
    Property::required("MetricTransformations"),
];

/// The transformations as the API takes them: a template lists dimensions.
fn transformations(wanted: &Value) -> Value {
    let mut list = wanted.get("MetricTransformations").cloned().unwrap_or_default();
    for one in list.as_array_mut().into_iter().flatten() {
        let Some(dimensions) = one.get_mut("Dimensions") else { continue };
        let pairs = dimensions.as_array().into_iter().flatten();
        let named = pairs.filter_map(|pair| Some((text(pair.get("Key")?)?, pair.get("Value")?.clone())));
        *dimensions = named.collect::<Map<String, Value>>().into();
    }
    list
}

async fn put(job: &Job<'_>, name: &str) -> Result<(), Trouble> {
    let with = [("FilterName", Value::from(name)), ("MetricTransformations", transformations(job.wanted))];
    job.call::<logs::PutMetricFilter>(job.input(&[], &with)?).await?;
    Ok(())
}

#[async_trait]
impl ResourceType for LogsMetricFilter {
    fn name(&self) -> &'static str {
        "AWS::Logs::MetricFilter"
    }

    fn properties(&self) -> &'static [Property] {
        PROPERTIES
    }

    fn schema(&self) -> &'static Schema {
        logs::PutMetricFilterRequest::SCHEMA
    }

    fn attributes(&self) -> &'static [&'static str] {
        &[]
    }

    async fn create(&self, job: &Job<'_>) -> Result<Turn, Trouble> {
        let name = job.name("FilterName", 512)?;
        put(job, &name).await?;
        Ok(Turn::Done(Made::new(name)))
    }

    async fn update(&self, job: &Job<'_>, current: &Physical) -> Result<Turn, Trouble> {
        put(job, &current.id).await?;
        Ok(Turn::Done(Made::new(&current.id)))
    }

    async fn delete(&self, job: &Job<'_>, current: &Physical) -> Result<(), Trouble> {
        let group = text_of(&current.properties, "LogGroupName").map_err(Trouble::Refused)?;
        let input = logs::DeleteMetricFilterRequest {
            log_group_name: group.unwrap_or_default(),
            filter_name: current.id.clone(),
        };
        job.call::<logs::DeleteMetricFilter>(input).await?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn dimensions_are_listed_in_templates() {
        let wanted = json!({"MetricTransformations": [{"MetricName": "m", "Dimensions": [{"Key": "k", "Value": "$.v"}]}]});
        assert_eq!(transformations(&wanted), json!([{"MetricName": "m", "Dimensions": {"k": "$.v"}}]));
    }
}
