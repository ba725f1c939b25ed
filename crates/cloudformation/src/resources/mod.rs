//! Resource types: each a file with its properties, which of them replace, and create, update and delete.

mod cdk_metadata;
pub mod cloudformation_custom_resource;
mod cloudformation_macro;
pub mod cloudformation_stack;
mod cloudformation_wait_condition;
mod cloudformation_wait_condition_handle;
mod cloudwatch_alarm;
mod cloudwatch_composite_alarm;
mod codebuild_project;
mod codeconnections_connection;
mod codedeploy_application;
mod codedeploy_deployment_config;
mod codedeploy_deployment_group;
mod codepipeline_pipeline;
mod codestarconnections_connection;
mod connection;
mod ecr_repository;
mod events_event_bus;
mod events_rule;
mod iam_access_key;
mod iam_group;
mod iam_instance_profile;
mod iam_managed_policy;
mod iam_policy;
mod iam_role;
mod iam_user;
mod iam_user_to_group_addition;
mod job;
mod kms_alias;
mod kms_key;
mod lambda_alias;
mod lambda_alias_shift;
mod lambda_event_invoke_config;
mod lambda_event_source_mapping;
mod lambda_function;
mod lambda_inline_code;
mod lambda_layer_version;
mod lambda_layer_version_permission;
mod lambda_permission;
mod lambda_provisioned_concurrency;
mod lambda_url;
mod lambda_version;
mod logs_log_group;
mod logs_log_stream;
mod logs_metric_filter;
mod logs_subscription_filter;
mod mapping;
mod naming;
mod s3_bucket;
mod s3_bucket_lifecycle;
mod s3_bucket_policy;
mod secretsmanager_secret;
mod sns_subscription;
mod sns_topic;
mod sns_topic_policy;
mod sqs_queue;
mod sqs_queue_policy;
mod ssm_parameter;

use std::collections::BTreeMap;
use std::time::Duration;

use async_trait::async_trait;
use serde_json::Value;
use tidegate_api::Schema;
use tidegate_core::CallError;

pub use job::{Job, replacing};

use crate::rows::Physical;

/// A property of a resource type.
pub type Property = Named<'static>;

/// A property by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Named<'n> {
    /// Its name.
    pub name: &'n str,
    /// Whether it must be given.
    pub required: bool,
    /// Whether a change of it makes a new resource.
    pub replaces: bool,
}

impl Named<'static> {
    /// Optional, changed in place.
    pub const fn plain(name: &'static str) -> Self {
        Self { name, required: false, replaces: false }
    }

    /// Required, changed in place.
    pub const fn required(name: &'static str) -> Self {
        Self { name, required: true, replaces: false }
    }

    /// Optional, a change of it replaces.
    pub const fn replaces(name: &'static str) -> Self {
        Self { name, required: false, replaces: true }
    }

    /// Required, a change of it replaces.
    pub const fn key(name: &'static str) -> Self {
        Self { name, required: true, replaces: true }
    }
}

/// How far a create or an update came.
#[derive(Clone, Debug, PartialEq)]
pub enum Turn {
    /// To its end.
    Done(Made),
    /// Not yet: the same function is asked again with this memo.
    Wait {
        /// What there is so far; nothing while only questions were asked.
        made: Option<Made>,
        /// Given to the function next time.
        memo: Value,
        /// How long to wait at most.
        pause: Duration,
        /// What may end the wait sooner.
        topic: Option<String>,
    },
    /// What was begun is being stopped, because the operation was given up; asked again until it has.
    Stopping {
        /// Given to the function next time.
        memo: Value,
        /// How long to wait at most.
        pause: Duration,
        /// What may end the wait sooner.
        topic: Option<String>,
    },
}

/// Something that exists.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Made {
    /// Its physical id.
    pub id: String,
    /// What `Ref` (under the empty name) and `Fn::GetAtt` give.
    pub attributes: BTreeMap<String, Value>,
}

impl Made {
    /// Something whose `Ref` is its physical id.
    pub fn new(id: impl Into<String>) -> Self {
        let id = id.into();
        Self { attributes: BTreeMap::from([(String::new(), Value::from(id.clone()))]), id }
    }

    /// The same with an attribute.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.attributes.insert(name.to_owned(), value.into());
        self
    }
}

/// Why a resource could not be made, changed or deleted.
#[derive(Clone, Debug, thiserror::Error)]
pub enum Trouble {
    /// A call failed.
    #[error(transparent)]
    Call(#[from] CallError),
    /// A deletion goes on by itself, and is to be asked for again.
    #[error("the deletion goes on")]
    NotYet {
        /// Given to the function next time.
        memo: Value,
        /// How long to wait at most.
        pause: Duration,
        /// What may end the wait sooner.
        topic: Option<String>,
    },
    /// The properties, or what the calls answered, do not allow it.
    #[error("{0}")]
    Refused(String),
}

impl Trouble {
    /// Whether what was to be deleted is not there any more.
    pub fn is_absence(&self) -> bool {
        let Self::Call(error) = self else { return false };
        error.code.contains("NotFound")
            || error.code.contains("NoSuch")
            || error.code.contains("DoesNotExist")
            || error.code.contains("NonExistent")
            || error.status == 404
    }
}

/// One resource type.
#[async_trait]
pub trait ResourceType: Send + Sync {
    /// Its name.
    fn name(&self) -> &'static str;
    /// Its properties; others are refused.
    fn properties(&self) -> &'static [Property];
    /// The shape whose members its properties mirror, for the names below them.
    fn schema(&self) -> &'static Schema;
    /// What `Fn::GetAtt` may name.
    fn attributes(&self) -> &'static [&'static str];
    /// The property that names one, where a template may give it.
    fn identifier(&self) -> Option<&'static str> {
        let one = IDENTIFIERS.iter().find(|(kind, _)| *kind == self.name());
        one.map(|(_, property)| *property)
    }
    /// Makes one.
    async fn create(&self, job: &Job<'_>) -> Result<Turn, Trouble>;
    /// Changes one in place.
    async fn update(&self, job: &Job<'_>, current: &Physical) -> Result<Turn, Trouble>;
    /// Deletes one; one that is gone is no error (see [`Trouble::is_absence`]).
    async fn delete(&self, job: &Job<'_>, current: &Physical) -> Result<(), Trouble>;
}

/// Properties that AWS's schemas declare write-only, by type.
const WRITE_ONLY: &[(&str, &[&str])] = &[
    ("AWS::IAM::User", &["LoginProfile"]),
    ("AWS::Lambda::Function", &["Code"]),
    ("AWS::SecretsManager::Secret", &["SecretString", "GenerateSecretString"]),
    ("AWS::KMS::Key", &["PendingWindowInDays", "BypassPolicyLockoutSafetyCheck"]),
];

/// The properties that are the primary identifiers of types in AWS's schemas, where those are not made by AWS.
const IDENTIFIERS: &[(&str, &str)] = &[
    ("AWS::CloudFormation::Macro", "Name"),
    ("AWS::CloudWatch::Alarm", "AlarmName"),
    ("AWS::CloudWatch::CompositeAlarm", "AlarmName"),
    ("AWS::CodeDeploy::Application", "ApplicationName"),
    ("AWS::CodeDeploy::DeploymentConfig", "DeploymentConfigName"),
    ("AWS::CodePipeline::Pipeline", "Name"),
    ("AWS::ECR::Repository", "RepositoryName"),
    ("AWS::Events::EventBus", "Name"),
    ("AWS::IAM::Group", "GroupName"),
    ("AWS::IAM::InstanceProfile", "InstanceProfileName"),
    ("AWS::IAM::Role", "RoleName"),
    ("AWS::IAM::User", "UserName"),
    ("AWS::KMS::Alias", "AliasName"),
    ("AWS::Lambda::Function", "FunctionName"),
    ("AWS::Logs::LogGroup", "LogGroupName"),
    ("AWS::S3::Bucket", "BucketName"),
    ("AWS::S3::BucketPolicy", "Bucket"),
    ("AWS::SSM::Parameter", "Name"),
];

/// Whether `Fn::GetAtt` gives a property of a type as it was set: AWS does for every property that can be read.
pub fn is_readable(kind: &dyn ResourceType, property: &str) -> bool {
    let hidden = WRITE_ONLY.iter().any(|(name, hidden)| *name == kind.name() && hidden.contains(&property));
    !hidden && kind.properties().iter().any(|one| one.name == property)
}

static TYPES: &[&dyn ResourceType] = &[
    &cdk_metadata::CdkMetadata,
    &cloudformation_custom_resource::CloudFormationCustomResource,
    &cloudformation_macro::CloudFormationMacro,
    &cloudformation_stack::CloudFormationStack,
    &cloudformation_wait_condition::CloudFormationWaitCondition,
    &cloudformation_wait_condition_handle::CloudFormationWaitConditionHandle,
    &cloudwatch_alarm::CloudWatchAlarm,
    &cloudwatch_composite_alarm::CloudWatchCompositeAlarm,
    &codebuild_project::CodeBuildProject,
    &codeconnections_connection::CodeConnectionsConnection,
    &codedeploy_application::CodeDeployApplication,
    &codedeploy_deployment_config::CodeDeployDeploymentConfig,
    &codedeploy_deployment_group::CodeDeployDeploymentGroup,
    &codepipeline_pipeline::CodePipelinePipeline,
    &codestarconnections_connection::CodeStarConnectionsConnection,
    &ecr_repository::EcrRepository,
    &events_event_bus::EventsEventBus,
    &events_rule::EventsRule,
    &iam_access_key::IamAccessKey,
    &iam_group::IamGroup,
    &iam_instance_profile::IamInstanceProfile,
    &iam_managed_policy::IamManagedPolicy,
    &iam_policy::IamPolicy,
    &iam_role::IamRole,
    &iam_user::IamUser,
    &iam_user_to_group_addition::IamUserToGroupAddition,
    &kms_alias::KmsAlias,
    &kms_key::KmsKey,
    &lambda_alias::LambdaAlias,
    &lambda_event_invoke_config::LambdaEventInvokeConfig,
    &lambda_event_source_mapping::LambdaEventSourceMapping,
    &lambda_function::LambdaFunction,
    &lambda_layer_version::LambdaLayerVersion,
    &lambda_layer_version_permission::LambdaLayerVersionPermission,
    &lambda_permission::LambdaPermission,
    &lambda_url::LambdaUrl,
    &lambda_version::LambdaVersion,
    &logs_log_group::LogsLogGroup,
    &logs_log_stream::LogsLogStream,
    &logs_metric_filter::LogsMetricFilter,
    &logs_subscription_filter::LogsSubscriptionFilter,
    &s3_bucket::S3Bucket,
    &s3_bucket_policy::S3BucketPolicy,
    &secretsmanager_secret::SecretsManagerSecret,
    &sns_subscription::SnsSubscription,
    &sns_topic::SnsTopic,
    &sns_topic_policy::SnsTopicPolicy,
    &sqs_queue::SqsQueue,
    &sqs_queue_policy::SqsQueuePolicy,
    &ssm_parameter::SsmParameter,
];

/// The resource type of a name.
pub fn find(name: &str) -> Option<&'static dyn ResourceType> {
    let name = if name.starts_with(cloudformation_custom_resource::PREFIX) {
        cloudformation_custom_resource::NAME
    } else {
        name
    };
    TYPES.iter().copied().find(|kind| kind.name() == name)
}

/// The properties that a type declares, and for a custom resource those that were and are given.
pub fn properties_of<'v>(kind: &dyn ResourceType, given: &[&'v Value]) -> Vec<Named<'v>> {
    let mut all: Vec<Named<'v>> = kind.properties().to_vec();
    if kind.name() == cloudformation_custom_resource::NAME {
        for name in given.iter().filter_map(|value| value.as_object()).flat_map(|map| map.keys()) {
            if !all.iter().any(|known| known.name == name) {
                all.push(Named { name, required: false, replaces: false });
            }
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_type_is_known_by_its_name_once() {
        for kind in TYPES {
            assert_eq!(
                TYPES.iter().filter(|other| other.name() == kind.name()).count(),
                1,
                "{}",
                kind.name()
            );
        }
    }

    /// The page of docs/reference, made from the types themselves; `UPDATE_REFERENCE=1` writes it.
    #[test]
    fn the_page_of_types_says_what_they_are() {
        let mut types: Vec<_> = TYPES.to_vec();
        types.sort_by_key(|one| one.name());
        let mut page = format!(
            "<!-- generated from crates/cloudformation/src/resources: UPDATE_REFERENCE=1 cargo test -p tidegate-cloudformation types -->\n\n\
             # Every resource type\n\n{} types. Any other, and any property that is not listed, is refused by name before\n\
             anything is created. `*` must be given; a change of what is **bold** makes a new resource.\n\n\
             | type | properties | `Fn::GetAtt` |\n|---|---|---|\n",
            types.len()
        );
        for one in types {
            let properties = one.properties().iter().map(|property| {
                let mark = if property.replaces { "**" } else { "" };
                let must = if property.required { "\\*" } else { "" };
                format!("{mark}{}{mark}{must}", property.name)
            });
            let properties: Vec<String> = properties.collect();
            page.push_str(&format!(
                "| `{}` | {} | {} |\n",
                one.name(),
                properties.join(", "),
                one.attributes().join(", ")
            ));
        }
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/reference/resource-types.md");
        if std::env::var_os("UPDATE_REFERENCE").is_some() {
            std::fs::write(path, &page).expect("the page can be written");
        }
        let there = std::fs::read_to_string(path).unwrap_or_default();
        assert!(there == page, "UPDATE_REFERENCE=1 writes docs/reference/resource-types.md anew");
    }
}
