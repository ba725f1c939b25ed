//! Where a resource lives: an account and a region.

use serde::{Deserialize, Serialize};

use crate::Arn;

/// An account and a region: the first two parts of every stored key.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Place {
    /// Twelve digits.
    pub account: String,
    /// A region's name, such as `us-east-1`.
    pub region: String,
}

impl Place {
    /// The place of `account` in `region`.
    pub fn new(account: impl Into<String>, region: impl Into<String>) -> Self {
        Self { account: account.into(), region: region.into() }
    }

    /// `aws`, `aws-cn` or `aws-us-gov`.
    pub fn partition(&self) -> &'static str {
        partition_of(&self.region)
    }

    /// The ARN of a regional resource in this place.
    pub fn arn(&self, service: &str, resource: impl Into<String>) -> Arn {
        Arn::new(service, &self.region, &self.account, resource)
    }

    /// The ARN of a resource of a global service (IAM) in this place's account.
    pub fn global_arn(&self, service: &str, resource: impl Into<String>) -> Arn {
        Arn { partition: self.partition().to_owned(), ..Arn::new(service, "", &self.account, resource) }
    }
}

/// The partition that a region belongs to.
pub fn partition_of(region: &str) -> &'static str {
    if region.starts_with("cn-") {
        "aws-cn"
    } else if region.starts_with("us-gov-") {
        "aws-us-gov"
    } else {
        "aws"
    }
}
