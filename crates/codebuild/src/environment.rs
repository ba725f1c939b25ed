//! The environment of a build's processes.
//!
//! AWS: <https://docs.aws.amazon.com/codebuild/latest/userguide/build-env-ref-env-vars.html>

use std::collections::BTreeMap;

use tidegate_api::codebuild::Build;
use tidegate_core::Cx;

use crate::buildspec::Buildspec;

/// Where a build finds its source.
pub(crate) const SOURCE: &str = "/codebuild/output/src/src";
/// Where a build's home is.
pub(crate) const HOME: &str = "/codebuild/home";

/// The variables of a build: its start's or project's over the buildspec's, and what CodeBuild provides over all.
pub(crate) fn of(
    cx: &Cx,
    build: &Build,
    spec: &Buildspec,
    credentials: &str,
    source: &str,
    home: &str,
) -> BTreeMap<String, String> {
    let mut variables = spec.variables.clone();
    let given = build.environment.as_ref().and_then(|environment| environment.environment_variables.as_ref());
    for variable in given.into_iter().flatten() {
        variables.insert(variable.name.clone(), variable.value.clone());
    }
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    let place = cx.place();
    let logs = build.logs.as_ref();
    let provided = [
        ("CODEBUILD_BUILD_ARN", text(&build.arn)),
        ("CODEBUILD_BUILD_ID", text(&build.id)),
        ("CODEBUILD_BUILD_IMAGE", build.environment.as_ref().map(|e| e.image.clone()).unwrap_or_default()),
        ("CODEBUILD_BUILD_NUMBER", build.build_number.unwrap_or(1).to_string()),
        ("CODEBUILD_INITIATOR", text(&build.initiator)),
        ("CODEBUILD_KMS_KEY_ID", text(&build.encryption_key)),
        ("CODEBUILD_LOG_PATH", logs.and_then(|logs| logs.stream_name.clone()).unwrap_or_default()),
        ("CODEBUILD_RESOLVED_SOURCE_VERSION", text(&build.resolved_source_version)),
        (
            "CODEBUILD_SOURCE_REPO_URL",
            build.source.as_ref().and_then(|s| s.location.clone()).unwrap_or_default(),
        ),
        ("CODEBUILD_SOURCE_VERSION", text(&build.source_version)),
        ("CODEBUILD_SRC_DIR", source.to_owned()),
        ("CODEBUILD_START_TIME", build.start_time.map(|time| time.millis().to_string()).unwrap_or_default()),
        (
            "CODEBUILD_PROJECT_ARN",
            place.arn("codebuild", format!("project/{}", text(&build.project_name))).to_string(),
        ),
        ("HOME", home.to_owned()),
        ("AWS_REGION", place.region.clone()),
        ("AWS_DEFAULT_REGION", place.region.clone()),
        ("AWS_ENDPOINT_URL", cx.ports().endpoint_url().to_owned()),
        ("AWS_CONTAINER_CREDENTIALS_FULL_URI", credentials.to_owned()),
        ("LANG", "C.UTF-8".to_owned()),
    ];
    variables.extend(provided.map(|(name, value)| (name.to_owned(), value)));
    variables
}
