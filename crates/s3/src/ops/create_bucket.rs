//! `CreateBucket`.

use tidegate_api::ServiceError;
use tidegate_api::s3::{
    BucketCannedACL, CreateBucket, CreateBucketOutput, CreateBucketRequest, ObjectOwnership,
    PublicAccessBlockConfiguration, error,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreCx};

use crate::rows::{BUCKETS, Bucket, bucket_row};
use crate::{S3, errors, permission, tags, versions};

const HONOURED: &[&str] =
    &["ACL", "Bucket", "CreateBucketConfiguration", "ObjectLockEnabledForBucket", "ObjectOwnership"];
/// Where buckets lie that name no location.
const DEFAULT_REGION: &str = "us-east-1";

impl Handle<CreateBucket> for S3 {
    fn needs(&self, look: &Look, input: &CreateBucketRequest) -> Result<Needs, Failure> {
        let mut needs = permission::on_bucket(look, "s3:CreateBucket", &input.bucket);
        if let Some(location) = location(input) {
            needs = needs.with("s3:LocationConstraint", location);
        }
        Ok(needs)
    }

    async fn handle(&self, cx: &Cx, input: CreateBucketRequest) -> Result<CreateBucketOutput, Failure> {
        honoured(&input)?;
        valid_name(&input.bucket)?;
        let location = location(&input);
        valid_location(location.as_deref(), &cx.place().region)?;
        let given = input.create_bucket_configuration.and_then(|configuration| configuration.tags);
        let tags = given.map(|given| tags::checked(given, 50)).transpose()?;
        let row = Bucket {
            name: input.bucket,
            account: cx.place().account.clone(),
            region: cx.place().region.clone(),
            created: versions::now(cx.clock()),
            location,
            versioning: None,
            tags,
            policy: None,
            encryption: None,
            lifecycle: None,
            public_access_block: PublicAccessBlockConfiguration {
                block_public_acls: Some(true),
                ignore_public_acls: Some(true),
                block_public_policy: Some(true),
                restrict_public_buckets: Some(true),
            },
        };
        let arn = permission::bucket_arn(cx, &row.name);
        let endpoint = cx.ports().endpoint_url().trim_end_matches('/').to_owned();
        cx.answer(move |tx| {
            // AWS: where no location is named, the owner's second creation answers like the first.
            match tx.get(&BUCKETS, &bucket_row(&row.name))? {
                Some(other) if other.account != row.account => Err(taken(&row.name))?,
                Some(same) if same.region != DEFAULT_REGION || row.location.is_some() => {
                    Err(owned(&row.name))?
                }
                Some(_) => {}
                None => tx.put(&BUCKETS, &bucket_row(&row.name), &row)?,
            }
            let location = match &row.location {
                None => format!("/{}", row.name),
                Some(_) => format!("{endpoint}/{}", row.name),
            };
            Ok(CreateBucketOutput { location: Some(location), bucket_arn: Some(arn) })
        })
        .await
    }
}

fn honoured(input: &CreateBucketRequest) -> Result<(), ServiceError> {
    errors::only(input, HONOURED)?;
    match input.acl.as_ref().map(BucketCannedACL::as_str) {
        None | Some("private") => {}
        Some(other) => return Err(errors::value_not_implemented("ACL", other)),
    }
    match input.object_ownership.as_ref().map(ObjectOwnership::as_str) {
        None | Some("BucketOwnerEnforced") => {}
        Some(other) => return Err(errors::value_not_implemented("ObjectOwnership", other)),
    }
    if input.object_lock_enabled_for_bucket == Some(true) {
        return Err(errors::not_implemented("ObjectLockEnabledForBucket"));
    }
    match &input.create_bucket_configuration {
        Some(configuration) => errors::only(configuration, &["LocationConstraint", "Tags"]),
        None => Ok(()),
    }
}

fn location(input: &CreateBucketRequest) -> Option<String> {
    let constraint = input.create_bucket_configuration.as_ref()?.location_constraint.as_ref()?;
    (!constraint.as_str().is_empty()).then(|| constraint.as_str().to_owned())
}

fn valid_location(location: Option<&str>, region: &str) -> Result<(), ServiceError> {
    match location {
        None if region == DEFAULT_REGION => Ok(()),
        Some(location) if region == DEFAULT_REGION && location == DEFAULT_REGION => {
            Err(ServiceError::sender(
                "InvalidLocationConstraint",
                400,
                "The specified location-constraint is not valid",
            )
            .with("LocationConstraint", location))
        }
        Some(location) if location == region || (location == "EU" && region == "eu-west-1") => Ok(()),
        other => Err(ServiceError::sender(
            "IllegalLocationConstraintException",
            400,
            format!(
                "The {} location constraint is incompatible for the region specific endpoint this request was sent to.",
                other.unwrap_or("unspecified")
            ),
        )),
    }
}

/// AWS: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html>
fn valid_name(name: &str) -> Result<(), ServiceError> {
    let label = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    let fits = (3..=63).contains(&name.len())
        && name.chars().all(|c| label(c) || c == '-' || c == '.')
        && name.starts_with(label)
        && name.ends_with(label)
        && !name.contains("..")
        && name.parse::<std::net::Ipv4Addr>().is_err()
        && !["xn--", "sthree-", "amzn-s3-demo-"].iter().any(|prefix| name.starts_with(prefix))
        && !["-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3"]
            .iter()
            .any(|suffix| name.ends_with(suffix));
    if fits {
        return Ok(());
    }
    Err(ServiceError::sender("InvalidBucketName", 400, "The specified bucket is not valid.")
        .with("BucketName", name))
}

fn taken(name: &str) -> ServiceError {
    error::bucket_already_exists(
        "The requested bucket name is not available. The bucket namespace is shared by all users of the system. \
         Please select a different name and try again.",
    )
    .with("BucketName", name)
}

fn owned(name: &str) -> ServiceError {
    error::bucket_already_owned_by_you(
        "Your previous request to create the named bucket succeeded and you already own it.",
    )
    .with("BucketName", name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_follow_the_rules() {
        for name in ["abc", "my.bucket-1"] {
            assert!(valid_name(name).is_ok(), "{name}");
        }
        for name in ["ab", "Bucket", "a_b", "-abc", "a..b", "192.168.1.1", "xn--a"] {
            assert!(valid_name(name).is_err(), "{name}");
        }
    }

    #[test]
    fn the_location_must_be_the_endpoints() {
        assert!(valid_location(None, "us-east-1").is_ok());
        assert!(valid_location(Some("eu-west-1"), "eu-west-1").is_ok());
        assert_eq!(valid_location(None, "eu-west-1").unwrap_err().code, "IllegalLocationConstraintException");
        assert_eq!(
            valid_location(Some("us-east-1"), "us-east-1").unwrap_err().code,
            "InvalidLocationConstraint"
        );
    }
}
