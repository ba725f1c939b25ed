//! What is done with asynchronous invocations: the configuration of a function, a version or an alias.

use tidegate_api::lambda::{DestinationConfig, FunctionEventInvokeConfig, OnFailure, OnSuccess};
use tidegate_core::{Failure, Place};
use tidegate_store::Reads;

use crate::destinations::Kind;
use crate::errors::{invalid, not_found};
use crate::lookup;
use crate::names::FunctionName;
use crate::rows::{EVENT_CONFIGS, EventConfigRow, LATEST, event_config_key};

/// What a request says.
pub(crate) struct Asked {
    pub(crate) retries: Option<i32>,
    pub(crate) age: Option<i32>,
    pub(crate) destinations: Option<DestinationConfig>,
}

impl Asked {
    /// Refuses a request that says nothing, and destinations that nothing can be given to.
    pub(crate) fn check(&self, name: &FunctionName) -> Result<(), Failure> {
        if self.retries.is_none() && self.age.is_none() && self.destinations.is_none() {
            return Err(invalid("You must specify at least one of error handling or destination setting."));
        }
        for arn in [self.on_success(), self.on_failure()].into_iter().flatten() {
            check_destination(&arn, name)?;
        }
        Ok(())
    }

    pub(crate) fn on_success(&self) -> Option<String> {
        let given = self.destinations.as_ref()?.on_success.as_ref()?.destination.clone();
        given.filter(|arn| !arn.is_empty())
    }

    pub(crate) fn on_failure(&self) -> Option<String> {
        let given = self.destinations.as_ref()?.on_failure.as_ref()?.destination.clone();
        given.filter(|arn| !arn.is_empty())
    }
}

fn check_destination(arn: &str, name: &FunctionName) -> Result<(), Failure> {
    match Kind::of(arn) {
        Some(Kind::Function) if *arn == name.arn() || arn.starts_with(&format!("{}:", name.arn())) => {
            Err(invalid("You can't specify the function as a destination for itself."))
        }
        Some(_) => Ok(()),
        None => match arn.split(':').nth(2) {
            Some("s3") => Err(invalid(format!("The destination {arn} is not supported by Tidegate."))),
            _ => Err(invalid(format!("The destination ARN {arn} is invalid."))),
        },
    }
}

/// The name in a request; the function, version or alias must be there.
pub(crate) fn existing(
    rows: &impl Reads,
    here: &Place,
    function: &str,
    qualifier: Option<&str>,
) -> Result<FunctionName, Failure> {
    let name = FunctionName::parse(here, function, qualifier)?;
    match lookup::find(rows, &name) {
        Ok(_) => Ok(name),
        Err(Failure::Modeled(error)) if error.is("ResourceNotFoundException") => {
            Err(not_found("The function doesn't exist."))
        }
        Err(other) => Err(other),
    }
}

/// The configuration under a name.
pub(crate) fn get(rows: &impl Reads, name: &FunctionName) -> Result<EventConfigRow, Failure> {
    let key = event_config_key(&name.place, &name.name, name.qualifier.as_deref());
    rows.get(&EVENT_CONFIGS, &key)?.ok_or_else(|| {
        let arn = name.at(name.qualifier.as_deref().unwrap_or(LATEST)).qualified_arn();
        not_found(format!("The function {arn} doesn't have an EventInvokeConfig"))
    })
}

/// A configuration as AWS shows it.
pub(crate) fn shown(name: &FunctionName, row: &EventConfigRow) -> FunctionEventInvokeConfig {
    FunctionEventInvokeConfig {
        last_modified: Some(row.modified),
        function_arn: Some(name.at(&row.qualifier).qualified_arn()),
        maximum_retry_attempts: row.retries,
        maximum_event_age_in_seconds: row.age,
        destination_config: Some(DestinationConfig {
            on_success: Some(OnSuccess { destination: row.on_success.clone() }),
            on_failure: Some(OnFailure { destination: row.on_failure.clone() }),
        }),
    }
}
