//! `AWS::S3::BucketPolicy`.

use async_trait::async_trait;
use tidegate_api::{Schema, Shape, s3};

use super::{Job, Made, Property, ResourceType, Trouble, Turn};
use crate::rows::Physical;

/// The type.
pub struct S3BucketPolicy;

const PROPERTIES: &[Property] = &[Property::key("Bucket"), Property::required("PolicyDocument")];

async fn put(job: &Job<'_>) -> Result<String, Trouble> {
    let bucket = job.required("Bucket")?;
    let request = s3::PutBucketPolicyRequest {
        bucket: bucket.clone(),
        policy: job.document("PolicyDocument")?,
        ..Default::default()
    };
    job.call::<s3::PutBucketPolicy>(request).await?;
    Ok(bucket)
}

#[async_trait]
impl ResourceType for S3BucketPolicy {
    fn name(&self) -> &'static str {
        "AWS::S3::BucketPolicy"
    }

    fn properties(&self) -> &'static [Property] {
        PROPERTIES
    }

    fn schema(&self) -> &'static Schema {
        s3::DeleteBucketPolicyRequest::SCHEMA
    }

    fn attributes(&self) -> &'static [&'static str] {
        &[]
    }

    async fn create(&self, job: &Job<'_>) -> Result<Turn, Trouble> {
        Ok(Turn::Done(Made::new(put(job).await?)))
    }

    async fn update(&self, job: &Job<'_>, _current: &Physical) -> Result<Turn, Trouble> {
        Ok(Turn::Done(Made::new(put(job).await?)))
    }

    async fn delete(&self, job: &Job<'_>, current: &Physical) -> Result<(), Trouble> {
        let request = s3::DeleteBucketPolicyRequest { bucket: current.id.clone(), ..Default::default() };
        job.call::<s3::DeleteBucketPolicy>(request).await?;
        Ok(())
    }
}
