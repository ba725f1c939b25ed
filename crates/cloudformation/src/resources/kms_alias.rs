//! `AWS::KMS::Alias`.

use super::{Job, Made, Property, ResourceType, Trouble, Turn};
use crate::rows::Physical;
use async_trait::async_trait;
use tidegate_api::{Schema, Shape, kms};

/// The type.
pub struct KmsAlias;

const PROPERTIES: &[Property] = &[Property::key("AliasName"), Property::required("TargetKeyId")];

#[async_trait]
impl ResourceType for KmsAlias {
    fn name(&self) -> &'static str {
        "AWS::KMS::Alias"
    }

    fn properties(&self) -> &'static [Property] {
        PROPERTIES
    }

    fn schema(&self) -> &'static Schema {
        kms::CreateAliasRequest::SCHEMA
    }

    fn attributes(&self) -> &'static [&'static str] {
        &[]
    }

    async fn create(&self, job: &Job<'_>) -> Result<Turn, Trouble> {
        job.call::<kms::CreateAlias>(job.input(&[], &[])?).await?;
        Ok(Turn::Done(Made::new(job.required("AliasName")?)))
    }

    async fn update(&self, job: &Job<'_>, current: &Physical) -> Result<Turn, Trouble> {
        job.call::<kms::UpdateAlias>(job.input(&[], &[])?).await?;
        Ok(Turn::Done(Made { id: current.id.clone(), attributes: current.attributes.clone() }))
    }

    async fn delete(&self, job: &Job<'_>, current: &Physical) -> Result<(), Trouble> {
        job.call::<kms::DeleteAlias>(kms::DeleteAliasRequest { alias_name: current.id.clone() }).await?;
        Ok(())
    }
}
