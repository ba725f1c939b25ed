// Generated from models/ by `cargo xtask gen`; do not edit.
use crate::model::ServiceModel;
/// Shapes and operations of `sts`.
#[rustfmt::skip]
pub mod sts;
/// Shapes and operations of `iam`.
#[rustfmt::skip]
pub mod iam;
/// Shapes and operations of `s3`.
#[rustfmt::skip]
pub mod s3;
/// Shapes and operations of `logs`.
#[rustfmt::skip]
pub mod logs;
/// Shapes and operations of `cloudwatch`.
#[rustfmt::skip]
pub mod cloudwatch;
/// Shapes and operations of `lambda`.
#[rustfmt::skip]
pub mod lambda;
/// Shapes and operations of `cloudformation`.
#[rustfmt::skip]
pub mod cloudformation;
/// Shapes and operations of `codebuild`.
#[rustfmt::skip]
pub mod codebuild;
/// Shapes and operations of `codedeploy`.
#[rustfmt::skip]
pub mod codedeploy;
/// Shapes and operations of `codepipeline`.
#[rustfmt::skip]
pub mod codepipeline;
/// Shapes and operations of `codestar-connections`.
#[rustfmt::skip]
pub mod codestar_connections;
/// Shapes and operations of `codeconnections`.
#[rustfmt::skip]
pub mod codeconnections;
/// Shapes and operations of `sqs`.
#[rustfmt::skip]
pub mod sqs;
/// Shapes and operations of `tidegate`.
#[rustfmt::skip]
pub mod tidegate;
/// Shapes and operations of `sns`.
#[rustfmt::skip]
pub mod sns;
/// Shapes and operations of `ssm`.
#[rustfmt::skip]
pub mod ssm;
/// Shapes and operations of `secretsmanager`.
#[rustfmt::skip]
pub mod secretsmanager;
/// Shapes and operations of `kms`.
#[rustfmt::skip]
pub mod kms;
/// Shapes and operations of `events`.
#[rustfmt::skip]
pub mod events;
/// Shapes and operations of `ecr`.
#[rustfmt::skip]
pub mod ecr;
/// Every service that Tidegate speaks.
#[rustfmt::skip]
pub(crate) static SERVICES: &[&ServiceModel] = &[
    &sts::SERVICE,
    &iam::SERVICE,
    &s3::SERVICE,
    &logs::SERVICE,
    &cloudwatch::SERVICE,
    &lambda::SERVICE,
    &cloudformation::SERVICE,
    &codebuild::SERVICE,
    &codedeploy::SERVICE,
    &codepipeline::SERVICE,
    &codestar_connections::SERVICE,
    &codeconnections::SERVICE,
    &sqs::SERVICE,
    &tidegate::SERVICE,
    &sns::SERVICE,
    &ssm::SERVICE,
    &secretsmanager::SERVICE,
    &kms::SERVICE,
    &events::SERVICE,
    &ecr::SERVICE,
];
