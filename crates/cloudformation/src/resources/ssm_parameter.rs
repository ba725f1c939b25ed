//! `AWS::SSM::Parameter`.

use async_trait::async_trait;
use serde_json::{Value, json};
use tidegate_api::ssm::ResourceTypeForTagging;
use tidegate_api::{Schema, Shape, ssm};

use super::job::tags;
use super::{Job, Made, Property, ResourceType, Trouble, Turn};
use crate::rows::Physical;

/// The type.
pub struct SsmParameter;

const PROPERTIES: &[Property] = &[
    Property::plain("AllowedPattern"),
    Property::plain("DataType"),
    Property::plain("Description"),
    Property::replaces("Name"),
    Property::plain("Policies"),
    Property::plain("Tags"),
    Property::plain("Tier"),
    Property::required("Type"),
    Property::required("Value"),
];

/// AWS: secure parameters are not made by templates, which are kept in clear.
fn put(job: &Job<'_>, name: &str, with: &[(&str, Value)]) -> Result<ssm::PutParameterRequest, Trouble> {
    if job.text("Type")?.as_deref() == Some("SecureString") {
        let words =
            "SecureString is not supported by AWS::SSM::Parameter: its value would stand in the template.";
        return Err(Trouble::Refused(words.into()));
    }
    job.input(&["Tags"], &[&[("Name", Value::from(name))], with].concat())
}

fn made(job: &Job<'_>, name: &str) -> Result<Made, Trouble> {
    Ok(Made::new(name).with("Type", job.required("Type")?).with("Value", job.required("Value")?))
}

#[async_trait]
impl ResourceType for SsmParameter {
    fn name(&self) -> &'static str {
        "AWS::SSM::Parameter"
    }

    fn properties(&self) -> &'static [Property] {
        PROPERTIES
    }

    fn schema(&self) -> &'static Schema {
        ssm::PutParameterRequest::SCHEMA
    }

    fn attributes(&self) -> &'static [&'static str] {
        &["Type", "Value"]
    }

    async fn create(&self, job: &Job<'_>) -> Result<Turn, Trouble> {
        let name = job.handler_name("Name")?;
        let tags = tags(job.wanted.get("Tags"));
        let tags: Vec<Value> = tags.iter().map(|(key, value)| json!({"Key": key, "Value": value})).collect();
        let with: &[(&str, Value)] = if tags.is_empty() { &[] } else { &[("Tags", Value::Array(tags))] };
        job.call::<ssm::PutParameter>(put(job, &name, with)?).await?;
        Ok(Turn::Done(made(job, &name)?))
    }

    async fn update(&self, job: &Job<'_>, current: &Physical) -> Result<Turn, Trouble> {
        let others = PROPERTIES.iter().map(|property| property.name).filter(|name| *name != "Tags");
        if others.into_iter().any(|name| job.changes(current, name)) {
            let input = put(job, &current.id, &[("Overwrite", Value::from(true))])?;
            job.call::<ssm::PutParameter>(input).await?;
        }
        if job.changes(current, "Tags") {
            let (wanted, tag_keys) = job.tag_changes(current);
            let (resource_type, resource_id) = (ResourceTypeForTagging::Parameter, current.id.clone());
            if !tag_keys.is_empty() {
                let (resource_type, resource_id) = (resource_type.clone(), resource_id.clone());
                let input = ssm::RemoveTagsFromResourceRequest { resource_type, resource_id, tag_keys };
                job.call::<ssm::RemoveTagsFromResource>(input).await?;
            }
            if !wanted.is_empty() {
                let tags = wanted.into_iter().map(|(key, value)| ssm::Tag { key, value }).collect();
                let input = ssm::AddTagsToResourceRequest { resource_type, resource_id, tags };
                job.call::<ssm::AddTagsToResource>(input).await?;
            }
        }
        Ok(Turn::Done(made(job, &current.id)?))
    }

    async fn delete(&self, job: &Job<'_>, current: &Physical) -> Result<(), Trouble> {
        job.call::<ssm::DeleteParameter>(ssm::DeleteParameterRequest { name: current.id.clone() }).await?;
        Ok(())
    }
}
