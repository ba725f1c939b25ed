//! Amazon Resource Names: parsing and printing.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// An Amazon Resource Name, `arn:partition:service:region:account:resource`.
///
/// AWS: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html>
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Arn {
    /// `aws`, `aws-cn` or `aws-us-gov`.
    pub partition: String,
    /// The service's namespace, such as `lambda`.
    pub service: String,
    /// The region; empty for global services and S3 buckets.
    pub region: String,
    /// The twelve-digit account; empty for S3 buckets.
    pub account: String,
    /// Everything after the fifth colon, colons included.
    pub resource: String,
}

/// A text that is not an ARN.
#[derive(Debug, Clone, thiserror::Error, PartialEq, Eq)]
#[error("{0} is not an Amazon Resource Name")]
pub struct NotAnArn(pub String);

impl Arn {
    /// An ARN in the partition that `region` belongs to.
    pub fn new(service: &str, region: &str, account: &str, resource: impl Into<String>) -> Self {
        Self {
            partition: crate::place::partition_of(region).to_owned(),
            service: service.to_owned(),
            region: region.to_owned(),
            account: account.to_owned(),
            resource: resource.into(),
        }
    }

    /// The resource without its type: what follows the first `/` or `:`, or the whole where there is neither.
    pub fn resource_name(&self) -> &str {
        self.resource.split_once(['/', ':']).map_or(self.resource.as_str(), |(_, name)| name)
    }

    /// The resource's type: what precedes the first `/` or `:`, empty where there is neither.
    pub fn resource_type(&self) -> &str {
        self.resource.split_once(['/', ':']).map_or("", |(kind, _)| kind)
    }
}

impl fmt::Display for Arn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { partition, service, region, account, resource } = self;
        write!(f, "arn:{partition}:{service}:{region}:{account}:{resource}")
    }
}

impl FromStr for Arn {
    type Err = NotAnArn;

    fn from_str(text: &str) -> Result<Self, NotAnArn> {
        let parts: Vec<&str> = text.splitn(6, ':').collect();
        match parts.as_slice() {
            ["arn", partition, service, region, account, resource]
                if !partition.is_empty() && !service.is_empty() && !resource.is_empty() =>
            {
                Ok(Self {
                    partition: (*partition).to_owned(),
                    service: (*service).to_owned(),
                    region: (*region).to_owned(),
                    account: (*account).to_owned(),
                    resource: (*resource).to_owned(),
                })
            }
            _ => Err(NotAnArn(text.to_owned())),
        }
    }
}

impl TryFrom<String> for Arn {
    type Error = NotAnArn;

    fn try_from(text: String) -> Result<Self, NotAnArn> {
        text.parse()
    }
}

impl From<Arn> for String {
    fn from(arn: Arn) -> Self {
        arn.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn round_trips_with_colons_in_the_resource() {
        let text = "arn:aws:lambda:us-east-1:123456789012:function:hello:live";
        let arn: Arn = text.parse().unwrap();
        assert_eq!(arn.resource, "function:hello:live");
        assert_eq!(arn.resource_name(), "hello:live");
        assert_eq!(arn.to_string(), text);
    }

    #[test]
    fn buckets_have_neither_region_nor_account() {
        let arn: Arn = "arn:aws:s3:::bucket/key".parse().unwrap();
        assert_eq!((arn.region.as_str(), arn.account.as_str()), ("", ""));
    }

    #[test]
    fn a_name_is_not_an_arn() {
        assert!("hello".parse::<Arn>().is_err());
    }
}
