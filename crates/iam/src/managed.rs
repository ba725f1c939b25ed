//! The AWS-managed policies that can be attached: a closed list, with the documents that AWS publishes.
//!
//! The list itself is `tidegate_core::managed_policies`. The documents lie beside this file, one each, as data; `NOTICE` says where they come from. An ARN that isn't in the
//! list is answered as AWS answers an unknown one.

use std::sync::{Arc, LazyLock};

/// An AWS-managed policy.
#[derive(Debug)]
pub struct AwsManaged {
    /// The name, such as `AWSLambdaBasicExecutionRole`.
    pub name: &'static str,
    /// The path, such as `/service-role/`.
    pub path: &'static str,
    /// The version that the document is, such as `v1`.
    pub version: &'static str,
    /// When AWS made the policy.
    pub created: &'static str,
    /// When AWS made the version.
    pub updated: &'static str,
    /// The document's JSON.
    pub document: Arc<str>,
}

impl AwsManaged {
    /// The ARN in a partition.
    pub fn arn(&self, partition: &str) -> String {
        tidegate_core::managed_policies::arn(partition, self.path, self.name)
    }
}

/// The policy under `path_and_name`, such as `/service-role/AWSLambdaRole`.
pub fn find(path_and_name: &str) -> Option<&'static AwsManaged> {
    let split = path_and_name.rfind('/')? + 1;
    let (path, name) = path_and_name.split_at(split);
    all().iter().find(|policy| policy.name == name && policy.path == path)
}

/// The whole list, in order of the names.
pub fn all() -> &'static [AwsManaged] {
    &POLICIES
}

macro_rules! managed {
    ($($name:literal $path:literal $version:literal $created:literal $updated:literal)*) => {
        vec![$(AwsManaged {
            name: $name,
            path: $path,
            version: $version,
            created: $created,
            updated: $updated,
            document: include_str!(concat!("managed/", $name, ".json")).into(),
        }),*]
    };
}

static POLICIES: LazyLock<Vec<AwsManaged>> = LazyLock::new(|| tidegate_core::aws_managed_policies!(managed));

#[cfg(test)]
mod tests {
    use tidegate_policy::{Document, Kind};

    use super::*;

    #[test]
    fn every_document_compiles() {
        for policy in all() {
            Document::compile(Kind::Managed, &policy.document)
                .unwrap_or_else(|error| panic!("{}: {error}", policy.name));
            for date in [policy.created, policy.updated] {
                assert_eq!(date.len(), "2015-02-06T18:39:46Z".len(), "{}", policy.name);
            }
        }
    }

    #[test]
    fn a_policy_is_found_by_path_and_name() {
        let role = find("/service-role/AWSLambdaBasicExecutionRole").expect("a policy");
        assert_eq!(role.arn("aws"), "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole");
        assert!(find("/AWSLambdaBasicExecutionRole").is_none());
        assert!(find("/AdministratorAccess").is_some());
        assert!(find("AdministratorAccess").is_none());
    }
}
