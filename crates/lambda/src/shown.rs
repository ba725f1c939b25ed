//! How functions, versions and aliases are shown.

use tidegate_api::lambda::{
    AliasConfiguration, AliasRoutingConfiguration, Concurrency, DeadLetterConfig, EnvironmentResponse,
    EphemeralStorage, FunctionConfiguration, LastUpdateStatus, LastUpdateStatusReasonCode, Layer, LogFormat,
    LoggingConfig, PackageType, RuntimeVersionConfig, SnapStartApplyOn, SnapStartOptimizationStatus,
    SnapStartResponse, State, StateReasonCode, TracingConfigResponse, TracingMode,
};
use tidegate_core::Timestamp;

use crate::names::FunctionName;
use crate::rows::{AliasRow, Edition, FunctionRow, LayerUse, Settings, Stage};
use crate::settings::{architecture, runtime};

/// An edition as `GetFunctionConfiguration` shows it; the ARN is that of the question.
pub(crate) fn configuration(name: &FunctionName, version: &str, edition: &Edition) -> FunctionConfiguration {
    let settings = &edition.settings;
    let mut shown = FunctionConfiguration {
        function_name: Some(name.name.clone()),
        function_arn: Some(name.qualified_arn()),
        runtime: Some(runtime(settings)),
        role: Some(settings.role.clone()),
        handler: Some(settings.handler.clone()),
        code_size: Some(edition.code.size),
        description: Some(settings.description.clone()),
        timeout: Some(settings.timeout),
        memory_size: Some(settings.memory),
        last_modified: Some(last_modified(edition.modified)),
        code_sha256: Some(edition.code.sha256.clone()),
        version: Some(version.to_owned()),
        environment: settings
            .environment
            .clone()
            .map(|variables| EnvironmentResponse { variables: Some(variables), error: None }),
        tracing_config: Some(TracingConfigResponse { mode: Some(TracingMode::PassThrough) }),
        revision_id: Some(edition.revision.clone()),
        package_type: Some(PackageType::Zip),
        architectures: Some(vec![architecture()]),
        ephemeral_storage: Some(EphemeralStorage { size: settings.storage }),
        snap_start: Some(SnapStartResponse {
            apply_on: Some(SnapStartApplyOn::None),
            optimization_status: Some(SnapStartOptimizationStatus::Off),
        }),
        runtime_version_config: Some(RuntimeVersionConfig {
            runtime_version_arn: Some(crate::runtimes::version_arn(&name.place, &settings.runtime)),
            error: None,
        }),
        logging_config: Some(logging(settings, &name.name)),
        layers: (!settings.layers.is_empty()).then(|| settings.layers.iter().map(layer).collect()),
        dead_letter_config: settings
            .dead_letter
            .clone()
            .map(|arn| DeadLetterConfig { target_arn: Some(arn) }),
        ..FunctionConfiguration::default()
    };
    show_state(&mut shown, edition);
    shown
}

/// The same as lists show it: without state.
pub(crate) fn listed(name: &FunctionName, version: &str, edition: &Edition) -> FunctionConfiguration {
    FunctionConfiguration {
        state: None,
        state_reason: None,
        state_reason_code: None,
        last_update_status: None,
        last_update_status_reason: None,
        last_update_status_reason_code: None,
        runtime_version_config: None,
        ..configuration(name, version, edition)
    }
}

fn logging(settings: &Settings, function: &str) -> LoggingConfig {
    let levels = settings.json_log.as_ref();
    LoggingConfig {
        log_format: Some(if levels.is_some() { LogFormat::Json } else { LogFormat::Text }),
        log_group: Some(settings.log_group_of(function)),
        application_log_level: levels.map(|levels| levels.application.as_str().into()),
        system_log_level: levels.map(|levels| levels.system.as_str().into()),
    }
}

fn layer(layer: &LayerUse) -> Layer {
    Layer { arn: Some(layer.arn.clone()), code_size: Some(layer.code.size), ..Layer::default() }
}

fn show_state(shown: &mut FunctionConfiguration, edition: &Edition) {
    match &edition.state {
        Stage::Working => {
            shown.state = Some(State::Pending);
            shown.state_reason = Some("The function is being created.".to_owned());
            shown.state_reason_code = Some(StateReasonCode::Creating);
        }
        Stage::Done => shown.state = Some(State::Active),
        Stage::Failed(reason) => {
            shown.state = Some(State::Failed);
            shown.state_reason = Some(reason.clone());
            shown.state_reason_code = Some(StateReasonCode::InvalidZipFileException);
        }
    }
    match &edition.update {
        None => {}
        Some(Stage::Working) => {
            shown.last_update_status = Some(LastUpdateStatus::InProgress);
            shown.last_update_status_reason = Some("The function is being created.".to_owned());
            shown.last_update_status_reason_code = Some(LastUpdateStatusReasonCode::from("Creating"));
        }
        Some(Stage::Done) => shown.last_update_status = Some(LastUpdateStatus::Successful),
        Some(Stage::Failed(reason)) => {
            shown.last_update_status = Some(LastUpdateStatus::Failed);
            shown.last_update_status_reason = Some(reason.clone());
            shown.last_update_status_reason_code = Some(LastUpdateStatusReasonCode::InvalidZipFileException);
        }
    }
}

/// AWS: `2026-11-23T04:45:35.123+0000`.
pub(crate) fn last_modified(time: Timestamp) -> String {
    time.iso8601_millis().replace('Z', "+0000")
}

/// A function's reserved concurrency, where it has one.
pub(crate) fn concurrency(row: &FunctionRow) -> Option<Concurrency> {
    row.reserved.map(|reserved| Concurrency { reserved_concurrent_executions: Some(reserved) })
}

/// An alias as `GetAlias` shows it.
pub(crate) fn alias(name: &FunctionName, row: &AliasRow) -> AliasConfiguration {
    AliasConfiguration {
        alias_arn: Some(format!("{}:{}", name.arn(), row.name)),
        name: Some(row.name.clone()),
        function_version: Some(row.version.clone()),
        description: Some(row.description.clone()),
        routing_config: (!row.weights.is_empty())
            .then(|| AliasRoutingConfiguration { additional_version_weights: Some(row.weights.clone()) }),
        revision_id: Some(row.revision.clone()),
    }
}
