//! `AWS::S3::Bucket`.

use async_trait::async_trait;
use serde_json::{Value, json};
use tidegate_api::{Schema, Shape, s3};

use super::s3_bucket_lifecycle as lifecycle;
use super::{Job, Made, Property, ResourceType, Trouble, Turn, mapping};
use crate::rows::Physical;

/// The type.
pub struct S3Bucket;

const PROPERTIES: &[Property] = &[
    Property::plain("AccessControl"),
    Property::plain("BucketEncryption"),
    Property::replaces("BucketName"),
    Property::plain("LifecycleConfiguration"),
    Property::plain("PublicAccessBlockConfiguration"),
    Property::plain("Tags"),
    Property::plain("VersioningConfiguration"),
];

fn made(job: &Job<'_>, name: &str) -> Made {
    let (region, partition) = (&job.place().region, job.place().partition());
    Made::new(name)
        .with("Arn", format!("arn:{partition}:s3:::{name}"))
        .with("DomainName", format!("{name}.s3.amazonaws.com"))
        .with("RegionalDomainName", format!("{name}.s3.{region}.amazonaws.com"))
}

fn input<T: Shape>(value: &Value) -> Result<T, Trouble> {
    mapping::shape(value.as_object().ok_or_else(|| Trouble::Refused("Properties must be an object".into()))?)
}

/// Sets what the properties say, and what absent ones mean where `before` had them.
async fn configure(job: &Job<'_>, name: &str, before: &Value) -> Result<(), Trouble> {
    check_access_control(job)?;
    let differs = |property: &str| job.wanted.get(property) != before.get(property);
    if differs("VersioningConfiguration") {
        let wanted = job
            .wanted
            .get("VersioningConfiguration")
            .cloned()
            .unwrap_or_else(|| json!({"Status": "Suspended"}));
        let request = input(&json!({"Bucket": name, "VersioningConfiguration": wanted}))?;
        job.call::<s3::PutBucketVersioning>(request).await?;
    }
    if differs("PublicAccessBlockConfiguration") {
        let open = || json!({"BlockPublicAcls": false, "IgnorePublicAcls": false, "BlockPublicPolicy": false, "RestrictPublicBuckets": false});
        let wanted = job.wanted.get("PublicAccessBlockConfiguration").cloned().unwrap_or_else(open);
        let request = input(&json!({"Bucket": name, "PublicAccessBlockConfiguration": wanted}))?;
        job.call::<s3::PutPublicAccessBlock>(request).await?;
    }
    if differs("BucketEncryption") {
        let request = input(&json!({"Bucket": name, "ServerSideEncryptionConfiguration": encryption(job)}))?;
        job.call::<s3::PutBucketEncryption>(request).await?;
    }
    if differs("LifecycleConfiguration") {
        lifecycle::put(job, name).await?;
    }
    if differs("Tags") {
        match job.wanted.get("Tags").filter(|tags| tags.as_array().is_some_and(|tags| !tags.is_empty())) {
            Some(tags) => {
                let request = input(&json!({"Bucket": name, "Tagging": {"TagSet": tags}}))?;
                job.call::<s3::PutBucketTagging>(request).await?;
            }
            None => {
                let request =
                    s3::DeleteBucketTaggingRequest { bucket: name.to_owned(), ..Default::default() };
                job.call::<s3::DeleteBucketTagging>(request).await?;
            }
        }
    }
    Ok(())
}

/// AWS: buckets have no ACLs since April 2023, unless their `OwnershipControls` say so, which are not offered.
fn check_access_control(job: &Job<'_>) -> Result<(), Trouble> {
    match job.text("AccessControl")?.as_deref() {
        None | Some("Private" | "BucketOwnerFullControl") => Ok(()),
        Some(_) => Err(Trouble::Refused(
            "Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting".into(),
        )),
    }
}

/// Templates name the rules and their default otherwise than the API does.
fn encryption(job: &Job<'_>) -> Value {
    let standard = || json!([{"ServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}}]);
    let rules = job
        .wanted
        .get("BucketEncryption")
        .and_then(|one| one.get("ServerSideEncryptionConfiguration"))
        .cloned();
    let mut rules = rules.unwrap_or_else(standard);
    for rule in rules.as_array_mut().into_iter().flatten() {
        if let Some(by_default) =
            rule.as_object_mut().and_then(|rule| rule.remove("ServerSideEncryptionByDefault"))
        {
            rule["ApplyServerSideEncryptionByDefault"] = by_default;
        }
    }
    json!({"Rules": rules})
}

#[async_trait]
impl ResourceType for S3Bucket {
    fn name(&self) -> &'static str {
        "AWS::S3::Bucket"
    }

    fn properties(&self) -> &'static [Property] {
        PROPERTIES
    }

    /// The names below properties are checked when each is set: they belong to four operations.
    fn schema(&self) -> &'static Schema {
        s3::DeleteBucketRequest::SCHEMA
    }

    fn attributes(&self) -> &'static [&'static str] {
        &["Arn", "DomainName", "RegionalDomainName"]
    }

    async fn create(&self, job: &Job<'_>) -> Result<Turn, Trouble> {
        let name = job.text("BucketName")?.unwrap_or_else(|| job.made_name(63).to_lowercase());
        match job.memo.and_then(Value::as_str) {
            Some("configure") => {
                configure(job, &name, &Value::Null).await?;
                return Ok(Turn::Done(made(job, &name)));
            }
            Some(_) => {}
            None => {
                // In us-east-1 a bucket is created twice without a word, and what exists is not this stack's to take.
                let input = s3::HeadBucketRequest { bucket: name.clone(), ..Default::default() };
                if job.call::<s3::HeadBucket>(input).await.is_ok() {
                    return Err(Trouble::Refused(format!("{name} already exists")));
                }
                return Ok(job.asked("create"));
            }
        }
        let region = job.place().region.clone();
        let location = (region != "us-east-1").then(|| s3::CreateBucketConfiguration {
            location_constraint: Some(region.into()),
            ..Default::default()
        });
        let request = s3::CreateBucketRequest {
            bucket: name.clone(),
            create_bucket_configuration: location,
            ..Default::default()
        };
        job.call::<s3::CreateBucket>(request).await?;
        Ok(job.made(made(job, &name), "configure"))
    }

    async fn update(&self, job: &Job<'_>, current: &Physical) -> Result<Turn, Trouble> {
        configure(job, &current.id, &current.properties).await?;
        Ok(Turn::Done(Made { id: current.id.clone(), attributes: current.attributes.clone() }))
    }

    async fn delete(&self, job: &Job<'_>, current: &Physical) -> Result<(), Trouble> {
        let request = s3::DeleteBucketRequest { bucket: current.id.clone(), ..Default::default() };
        job.call::<s3::DeleteBucket>(request).await?;
        Ok(())
    }
}
