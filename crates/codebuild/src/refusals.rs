//! What a project or the start of a build asks for and tidegate does not honour: refused by name.

use tidegate_api::codebuild::{
    ArtifactsType, CacheType, EnvironmentVariableType, LogsConfig, ProjectArtifacts, ProjectCache,
    ProjectEnvironment, ProjectSource, SourceType, error::invalid_input_exception,
};
use tidegate_api::{ServiceError, Shape, Value};

use crate::buildspec::is_name;

fn refuse(what: impl std::fmt::Display) -> ServiceError {
    invalid_input_exception(format!("{what} is not supported by tidegate."))
}

/// Refuses the members of `input` that are named in `names` and set to more than nothing.
pub(crate) fn members(input: &impl Shape, names: &[&str]) -> Result<(), ServiceError> {
    let Value::Map(members) = input.to_value() else { return Ok(()) };
    for name in names {
        let idle = match members.get(*name) {
            None | Some(Value::Null | Value::Bool(false) | Value::Long(0)) => true,
            Some(Value::List(items)) => items.is_empty(),
            Some(Value::Map(items)) => items.is_empty(),
            Some(_) => false,
        };
        if !idle {
            return Err(refuse(name));
        }
    }
    Ok(())
}

/// The members of projects that nothing here stands for.
pub(crate) const OF_PROJECTS: &[&str] = &[
    "secondarySources",
    "secondarySourceVersions",
    "vpcConfig",
    "badgeEnabled",
    "fileSystemLocations",
    "buildBatchConfig",
    "concurrentBuildLimit",
    "autoRetryLimit",
    "encryptionKey",
];

/// The same for `StartBuild`.
pub(crate) const OF_STARTS: &[&str] = &[
    "secondarySourcesOverride",
    "secondarySourcesVersionOverride",
    "sourceAuthOverride",
    "gitCloneDepthOverride",
    "gitSubmodulesConfigOverride",
    "insecureSslOverride",
    "reportBuildStatusOverride",
    "buildStatusConfigOverride",
    "certificateOverride",
    "privilegedModeOverride",
    "encryptionKeyOverride",
    "registryCredentialOverride",
    "debugSessionEnabled",
    "fleetOverride",
    "autoRetryLimitOverride",
    "imagePullCredentialsTypeOverride",
    "hostKernelOverride",
];

pub(crate) fn source(source: &ProjectSource) -> Result<(), ServiceError> {
    match source.r#type {
        SourceType::Codepipeline | SourceType::S3 | SourceType::NoSource => {}
        ref other => return Err(refuse(format_args!("Source type {other}"))),
    }
    if source.r#type == SourceType::S3 && source.location.is_none() {
        return Err(invalid_input_exception(
            "Invalid project source: location must be set for source type S3",
        ));
    }
    if source.r#type == SourceType::NoSource && source.buildspec.is_none() {
        return Err(invalid_input_exception(
            "Invalid project source: buildspec must be set for source type NO_SOURCE",
        ));
    }
    members(
        source,
        &[
            "gitCloneDepth",
            "gitSubmodulesConfig",
            "auth",
            "reportBuildStatus",
            "buildStatusConfig",
            "insecureSsl",
        ],
    )
}

pub(crate) fn artifacts(artifacts: &ProjectArtifacts) -> Result<(), ServiceError> {
    if artifacts.r#type == ArtifactsType::S3 && artifacts.location.is_none() {
        return Err(invalid_input_exception("Invalid artifacts: location must be set for artifacts type S3"));
    }
    Ok(())
}

pub(crate) fn cache(cache: Option<&ProjectCache>) -> Result<(), ServiceError> {
    let Some(cache) = cache else { return Ok(()) };
    match &cache.r#type {
        CacheType::NoCache => Ok(()),
        CacheType::S3 if cache.location.is_some() => members(cache, &["modes", "cacheNamespace"]),
        CacheType::S3 => {
            Err(invalid_input_exception("Invalid cache: location is required when cache type is 'S3'"))
        }
        other => Err(refuse(format_args!("Cache type {other}"))),
    }
}

pub(crate) fn logs(config: Option<&LogsConfig>) -> Result<(), ServiceError> {
    let Some(config) = config else { return Ok(()) };
    if config.s3_logs.as_ref().is_some_and(|logs| logs.status.as_str() == "ENABLED") {
        return Err(refuse("S3Logs"));
    }
    if config.cloud_watch_logs.as_ref().is_some_and(|logs| logs.status.as_str() == "DISABLED") {
        return Err(refuse("A build without CloudWatch Logs"));
    }
    Ok(())
}

pub(crate) fn environment(environment: &ProjectEnvironment) -> Result<(), ServiceError> {
    if !matches!(environment.r#type.as_str(), "LINUX_CONTAINER" | "ARM_CONTAINER" | "LINUX_LAMBDA_CONTAINER")
    {
        return Err(refuse(format_args!("Environment type {}", environment.r#type)));
    }
    const SHARES: [&str; 5] = [
        "BUILD_GENERAL1_SMALL",
        "BUILD_GENERAL1_MEDIUM",
        "BUILD_GENERAL1_LARGE",
        "BUILD_GENERAL1_XLARGE",
        "BUILD_GENERAL1_2XLARGE",
    ];
    if !SHARES.contains(&environment.compute_type.as_str()) {
        return Err(refuse(format_args!("Compute type {}", environment.compute_type)));
    }
    members(
        environment,
        &[
            "computeConfiguration",
            "fleet",
            "privilegedMode",
            "certificate",
            "registryCredential",
            "dockerServer",
            "hostKernel",
        ],
    )?;
    for variable in environment.environment_variables.iter().flatten() {
        if let Some(EnvironmentVariableType::ParameterStore | EnvironmentVariableType::SecretsManager) =
            variable.r#type
        {
            return Err(refuse(format_args!("Environment variable {} from a secret's store", variable.name)));
        }
        if !is_name(&variable.name) {
            return Err(invalid_input_exception(format!(
                "Invalid environment variable name: {}",
                variable.name
            )));
        }
    }
    Ok(())
}
