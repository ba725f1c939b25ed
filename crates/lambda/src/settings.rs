//! What a function is set to: defaults, limits, and the refusal of what is not honoured.

use std::collections::BTreeMap;

use tidegate_api::lambda::{
    Architecture, CreateFunctionRequest, DeadLetterConfig, Environment, EphemeralStorage, LogFormat,
    LoggingConfig, PackageType, Runtime, SnapStart, SnapStartApplyOn, TracingConfig, TracingMode,
    UpdateFunctionConfigurationRequest,
};
use tidegate_core::Failure;

use crate::destinations;
use crate::errors::{invalid, refuse, validation};
use crate::rows::{LogLevels, Settings};

/// AWS: the memory of a function that asks for none.
const DEFAULT_MEMORY: i32 = 128;
/// AWS: the longest timeout that a function may ask for, in seconds.
const LONGEST_TIMEOUT: i32 = 900;
/// AWS: the timeout of a function that asks for none.
const DEFAULT_TIMEOUT: i32 = 3;
/// AWS: the size of `/tmp` unless more is asked for.
const DEFAULT_STORAGE: i32 = 512;
/// AWS: the largest `/tmp`.
const LARGEST_STORAGE: i32 = 10_240;
/// AWS: all environment variables together.
const ENVIRONMENT_LIMIT: usize = 4096;

/// Variables that Lambda sets itself.
///
/// AWS: <https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html>
const RESERVED: &[&str] = &[
    "_HANDLER",
    "_X_AMZN_TRACE_ID",
    "AWS_DEFAULT_REGION",
    "AWS_REGION",
    "AWS_EXECUTION_ENV",
    "AWS_LAMBDA_FUNCTION_NAME",
    "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
    "AWS_LAMBDA_FUNCTION_VERSION",
    "AWS_LAMBDA_INITIALIZATION_TYPE",
    "AWS_LAMBDA_LOG_GROUP_NAME",
    "AWS_LAMBDA_LOG_STREAM_NAME",
    "AWS_ACCESS_KEY",
    "AWS_ACCESS_KEY_ID",
    "AWS_SECRET_ACCESS_KEY",
    "AWS_SESSION_TOKEN",
    "AWS_LAMBDA_RUNTIME_API",
    "LAMBDA_TASK_ROOT",
    "LAMBDA_RUNTIME_DIR",
];

/// Refuses what neither a creation nor an update of a function may ask for.
macro_rules! refuse_of_both {
    ($input:expr) => {{
        refuse($input.vpc_config.as_ref().is_some_and(|vpc| *vpc != Default::default()), "VpcConfig")?;
        refuse($input.kms_key_arn.is_some(), "KMSKeyArn")?;
        refuse(
            $input.file_system_configs.as_ref().is_some_and(|list| !list.is_empty()),
            "FileSystemConfigs",
        )?;
        refuse($input.image_config.is_some(), "ImageConfig")?;
        refuse($input.capacity_provider_config.is_some(), "CapacityProviderConfig")?;
        refuse($input.durable_config.is_some(), "DurableConfig")?;
        refuse($input.runtime_config.is_some(), "RuntimeConfig")?;
        refuse($input.accelerator_config.is_some(), "AcceleratorConfig")?;
        refuse_tracing($input.tracing_config.as_ref())?;
        refuse_snap_start($input.snap_start.as_ref())?;
    }};
}

impl Settings {
    /// The settings of a new function, but for its layers.
    pub(crate) fn of_new(input: &CreateFunctionRequest) -> Result<Self, Failure> {
        refuse(input.package_type == Some(PackageType::Image), "PackageType Image")?;
        refuse_of_both!(input);
        refuse(input.tenancy_config.is_some(), "TenancyConfig")?;
        refuse(input.publish_to.is_some(), "PublishTo")?;
        refuse_architecture(input.architectures.as_deref())?;
        let required = |given: Option<String>, name: &str| {
            given.ok_or_else(|| {
                invalid(format!("{name} is mandatory for functions created with deployment packages."))
            })
        };
        let mut settings = Self {
            runtime: required(input.runtime.as_ref().map(ToString::to_string), "Runtime")?,
            role: input.role.clone(),
            handler: required(input.handler.clone(), "Handler")?,
            description: input.description.clone().unwrap_or_default(),
            timeout: timeout(input.timeout)?.unwrap_or(DEFAULT_TIMEOUT),
            memory: input.memory_size.unwrap_or(DEFAULT_MEMORY),
            storage: storage(input.ephemeral_storage.as_ref())?.unwrap_or(DEFAULT_STORAGE),
            environment: variables(input.environment.as_ref())?,
            log_group: None,
            dead_letter: dead_letter(input.dead_letter_config.as_ref())?,
            layers: Vec::new(),
            json_log: None,
        };
        settings.set_logging(input.logging_config.as_ref())?;
        Ok(settings)
    }

    /// These settings with what an update changes, but for their layers.
    pub(crate) fn changed(mut self, input: &UpdateFunctionConfigurationRequest) -> Result<Self, Failure> {
        refuse_of_both!(input);
        set(&mut self.runtime, input.runtime.as_ref().map(ToString::to_string));
        set(&mut self.role, input.role.clone());
        set(&mut self.handler, input.handler.clone());
        set(&mut self.description, input.description.clone());
        set(&mut self.timeout, timeout(input.timeout)?);
        set(&mut self.memory, input.memory_size);
        set(&mut self.storage, storage(input.ephemeral_storage.as_ref())?);
        if input.environment.is_some() {
            self.environment = variables(input.environment.as_ref())?;
        }
        self.set_logging(input.logging_config.as_ref())?;
        if input.dead_letter_config.is_some() {
            self.dead_letter = dead_letter(input.dead_letter_config.as_ref())?;
        }
        Ok(self)
    }

    /// Whether a version of these settings would be the same as one of `other`: descriptions do not count.
    pub(crate) fn same_as(&self, other: &Self) -> bool {
        Self { description: String::new(), ..self.clone() }
            == Self { description: String::new(), ..other.clone() }
    }

    /// The log group that the function writes to.
    pub(crate) fn log_group_of(&self, function: &str) -> String {
        self.log_group.clone().unwrap_or_else(|| format!("/aws/lambda/{function}"))
    }
}

fn set<T>(place: &mut T, given: Option<T>) {
    if let Some(given) = given {
        *place = given;
    }
}

fn refuse_tracing(given: Option<&TracingConfig>) -> Result<(), Failure> {
    let other =
        given.and_then(|tracing| tracing.mode.as_ref()).is_some_and(|mode| *mode != TracingMode::PassThrough);
    refuse(other, "TracingConfig with a Mode other than PassThrough")
}

fn refuse_snap_start(given: Option<&SnapStart>) -> Result<(), Failure> {
    let other = given.and_then(|snap| snap.apply_on.as_ref()).is_some_and(|on| *on != SnapStartApplyOn::None);
    refuse(other, "SnapStart with an ApplyOn other than None")
}

/// The megabytes of `/tmp` in settings that were kept before they could be chosen.
pub(crate) fn default_storage() -> i32 {
    DEFAULT_STORAGE
}

/// AWS: the model allows what capacity providers offer; ordinary functions get less.
///
/// <https://docs.aws.amazon.com/lambda/latest/dg/configuration-ephemeral-storage.html>
fn storage(given: Option<&EphemeralStorage>) -> Result<Option<i32>, Failure> {
    match given.map(|storage| storage.size) {
        Some(size) if size > LARGEST_STORAGE => Err(validation(format!(
            "Value '{size}' at 'ephemeralStorage.size' failed to satisfy constraint: Member must have value less than or equal to {LARGEST_STORAGE}"
        ))),
        given => Ok(given),
    }
}

/// AWS: the model bounds a timeout from below only; the service ends every invocation after fifteen minutes.
fn timeout(given: Option<i32>) -> Result<Option<i32>, Failure> {
    match given.filter(|seconds| *seconds > LONGEST_TIMEOUT) {
        None => Ok(given),
        Some(seconds) => Err(validation(format!(
            "Value '{seconds}' at 'timeout' failed to satisfy constraint: Member must have value less than or equal to {LONGEST_TIMEOUT}"
        ))),
    }
}

/// The architecture of this machine, as AWS names it.
pub(crate) fn architecture() -> Architecture {
    if cfg!(target_arch = "aarch64") { Architecture::Arm64 } else { Architecture::X8664 }
}

pub(crate) fn refuse_architecture(given: Option<&[Architecture]>) -> Result<(), Failure> {
    let here = architecture();
    match given.and_then(|list| list.iter().find(|wanted| **wanted != here)) {
        None => Ok(()),
        Some(other) => Err(invalid(format!(
            "Architectures [{other}] is not supported by Tidegate on this machine, which is {here}."
        ))),
    }
}

impl Settings {
    /// Takes over what a request says of logs; what it does not say stays.
    fn set_logging(&mut self, given: Option<&LoggingConfig>) -> Result<(), Failure> {
        let Some(config) = given else { return Ok(()) };
        if let Some(group) = &config.log_group {
            self.log_group = Some(group.clone());
        }
        let is_json = match &config.log_format {
            Some(format) => *format == LogFormat::Json,
            None => self.json_log.is_some(),
        };
        if !is_json {
            if config.application_log_level.is_some() || config.system_log_level.is_some() {
                return Err(invalid("Log levels can be set for functions whose LogFormat is JSON only."));
            }
            self.json_log = None;
            return Ok(());
        }
        let default = || LogLevels { application: "INFO".to_owned(), system: "INFO".to_owned() };
        let mut levels = self.json_log.take().unwrap_or_else(default);
        set(&mut levels.application, config.application_log_level.as_ref().map(ToString::to_string));
        set(&mut levels.system, config.system_log_level.as_ref().map(ToString::to_string));
        self.json_log = Some(levels);
        Ok(())
    }
}

/// An empty ARN takes the target away.
fn dead_letter(given: Option<&DeadLetterConfig>) -> Result<Option<String>, Failure> {
    let Some(arn) = given.and_then(|config| config.target_arn.clone()).filter(|arn| !arn.is_empty()) else {
        return Ok(None);
    };
    match destinations::Kind::of(&arn) {
        Some(destinations::Kind::Queue | destinations::Kind::Topic) => Ok(Some(arn)),
        _ => Err(invalid(format!("The dead-letter target {arn} is no SQS queue and no SNS topic."))),
    }
}

fn variables(given: Option<&Environment>) -> Result<Option<BTreeMap<String, String>>, Failure> {
    let Some(environment) = given else { return Ok(None) };
    let variables = environment.variables.clone().unwrap_or_default();
    let prefix = "Lambda was unable to configure your environment variables because the environment variables you have provided";
    let reserved: Vec<&str> =
        variables.keys().map(String::as_str).filter(|name| RESERVED.contains(name)).collect();
    if !reserved.is_empty() {
        return Err(invalid(format!(
            "{prefix} contains reserved keys that are currently not supported for modification. Reserved keys used in this request: {}",
            reserved.join(", ")
        )));
    }
    let measured = serde_json::to_string(&variables).unwrap_or_default();
    if measured.len() > ENVIRONMENT_LIMIT {
        return Err(invalid(format!("{prefix} exceeded the 4KB limit. String measured: {measured}")));
    }
    Ok(Some(variables))
}

/// The runtime of settings as the model's enumeration.
pub(crate) fn runtime(settings: &Settings) -> Runtime {
    Runtime::from(settings.runtime.as_str())
}
