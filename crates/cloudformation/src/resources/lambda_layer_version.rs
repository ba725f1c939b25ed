//! `AWS::Lambda::LayerVersion`.

use async_trait::async_trait;
use serde_json::Value;
use tidegate_api::{Schema, Shape, lambda};

use super::{Job, Made, Property, ResourceType, Trouble, Turn};
use crate::rows::Physical;

/// The type.
pub struct LambdaLayerVersion;

const PROPERTIES: &[Property] = &[
    Property::replaces("CompatibleArchitectures"),
    Property::replaces("CompatibleRuntimes"),
    Property::key("Content"),
    Property::replaces("Description"),
    Property::replaces("LayerName"),
    Property::replaces("LicenseInfo"),
];

/// What Lambda's own request takes and a template does not.
const NOT_OF_TEMPLATES: [&str; 2] = ["S3ObjectStorageMode", "ZipFile"];

/// A layer's ARN and the version's number, from the ARN of a layer's version.
pub fn parts(arn: &str) -> Result<(String, i64), Trouble> {
    arn.rsplit_once(':')
        .and_then(|(layer, version)| Some((layer.to_owned(), version.parse().ok()?)))
        .ok_or_else(|| Trouble::Refused(format!("{arn} is not the ARN of a layer's version")))
}

#[async_trait]
impl ResourceType for LambdaLayerVersion {
    fn name(&self) -> &'static str {
        "AWS::Lambda::LayerVersion"
    }

    fn properties(&self) -> &'static [Property] {
        PROPERTIES
    }

    fn schema(&self) -> &'static Schema {
        lambda::PublishLayerVersionRequest::SCHEMA
    }

    fn attributes(&self) -> &'static [&'static str] {
        &["LayerVersionArn"]
    }

    async fn create(&self, job: &Job<'_>) -> Result<Turn, Trouble> {
        let content = job.wanted.get("Content");
        if let Some(name) =
            NOT_OF_TEMPLATES.iter().find(|name| content.and_then(|content| content.get(**name)).is_some())
        {
            return Err(Trouble::Refused(format!("Encountered unsupported property Content.{name}")));
        }
        let name = job.name("LayerName", 64)?;
        let input = job.input(&[], &[("LayerName", Value::from(name))])?;
        let published = job.call::<lambda::PublishLayerVersion>(input).await?;
        let arn = published.layer_version_arn.unwrap_or_default();
        Ok(Turn::Done(Made::new(arn.clone()).with("LayerVersionArn", arn)))
    }

    async fn update(&self, _job: &Job<'_>, current: &Physical) -> Result<Turn, Trouble> {
        Err(Trouble::Refused(format!("The layer version {} cannot be changed", current.id)))
    }

    async fn delete(&self, job: &Job<'_>, current: &Physical) -> Result<(), Trouble> {
        let (layer_name, version_number) = parts(&current.id)?;
        let input = lambda::DeleteLayerVersionRequest { layer_name, version_number };
        job.call::<lambda::DeleteLayerVersion>(input).await?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_of_a_layer_is_taken_apart() {
        let (layer, version) = parts("arn:aws:lambda:us-east-1:123456789012:layer:tools:7").unwrap();
        assert_eq!((layer.as_str(), version), ("arn:aws:lambda:us-east-1:123456789012:layer:tools", 7));
        assert!(parts("arn:aws:lambda:us-east-1:123456789012:layer:tools").is_err());
    }
}
