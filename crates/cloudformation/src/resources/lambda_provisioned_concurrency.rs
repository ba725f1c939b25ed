//! `ProvisionedConcurrencyConfig` of versions and aliases: environments that are ready before the resource is complete.
//!
//! AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-lambda-alias-provisionedconcurrencyconfiguration.html>

use serde_json::{Value, json};
use tidegate_api::lambda::{self, ProvisionedConcurrencyStatusEnum as Status};

use super::{Job, Made, Property, Trouble, Turn};
use crate::template::scope::text;

/// The name of the property, which no call but its own takes.
pub const NAME: &str = "ProvisionedConcurrencyConfig";

/// The property of an alias, which is changed in place.
pub const OF_ALIAS: Property = Property::plain(NAME);

/// The property of a version, of which nothing is changed in place.
pub const OF_VERSION: Property = Property::replaces(NAME);

/// Whether this turn has only to look how far the environments of an earlier one came.
pub fn begun(job: &Job<'_>) -> bool {
    job.memo.is_some_and(|memo| memo.get("provisioning").is_some())
}

/// How many environments the template asks for.
fn wanted(job: &Job<'_>) -> Result<Option<i32>, Trouble> {
    let Some(config) = job.wanted.get(NAME) else { return Ok(None) };
    let number = config.get("ProvisionedConcurrentExecutions").and_then(text);
    number.and_then(|number| number.parse().ok()).map(Some).ok_or_else(|| {
        Trouble::Refused(format!(
            "Properties validation failed with message: #/{NAME}: needs ProvisionedConcurrentExecutions, a whole number"
        ))
    })
}

/// Asks for what the template wants under a qualifier, or takes back what it wanted `before`; then waits.
pub async fn provide(
    job: &Job<'_>,
    before: Option<&Value>,
    (function, qualifier): (String, String),
    made: Made,
) -> Result<Turn, Trouble> {
    let Some(executions) = wanted(job)? else {
        if before.is_some_and(|before| before.get(NAME).is_some()) {
            take_back(job, function, qualifier).await?;
        }
        return Ok(Turn::Done(made));
    };
    if before.is_some_and(|before| before.get(NAME) == job.wanted.get(NAME)) {
        // An alias that moved takes its environments along.
        return look(job, (function, qualifier), made).await;
    }
    let input = lambda::PutProvisionedConcurrencyConfigRequest {
        function_name: function,
        qualifier,
        provisioned_concurrent_executions: executions,
    };
    job.call::<lambda::PutProvisionedConcurrencyConfig>(input).await?;
    Ok(job.again(made, json!({"provisioning": true})))
}

async fn take_back(job: &Job<'_>, function_name: String, qualifier: String) -> Result<(), Trouble> {
    let input = lambda::DeleteProvisionedConcurrencyConfigRequest { function_name, qualifier };
    match job.call::<lambda::DeleteProvisionedConcurrencyConfig>(input).await {
        // A crash after the call leaves nothing to take back.
        Err(Trouble::Call(error)) if error.code == "ProvisionedConcurrencyConfigNotFoundException" => Ok(()),
        answer => answer.map(drop),
    }
}

/// Done once the environments are ready; refused where Lambda could not initialise them.
pub async fn look(
    job: &Job<'_>,
    (function, qualifier): (String, String),
    made: Made,
) -> Result<Turn, Trouble> {
    let input = lambda::GetProvisionedConcurrencyConfigRequest {
        function_name: function.clone(),
        qualifier: qualifier.clone(),
    };
    let found = job.call::<lambda::GetProvisionedConcurrencyConfig>(input).await?;
    match found.status {
        Some(Status::Ready) => Ok(Turn::Done(made)),
        Some(Status::Failed) => Err(Trouble::Refused(format!(
            "Provisioned concurrency of {function}:{qualifier} failed: {}",
            found.status_reason.unwrap_or_default()
        ))),
        _ => Ok(job.again(made, json!({"provisioning": true}))),
    }
}
