//! `AWS::Lambda::Alias`.

use async_trait::async_trait;
use serde_json::Value;
use tidegate_api::{Schema, Shape, lambda};

use super::{
    Job, Made, Property, ResourceType, Trouble, Turn, lambda_alias_shift,
    lambda_provisioned_concurrency as provisioned,
};
use crate::rows::Physical;
use crate::template::scope::text;

/// The type.
pub struct LambdaAlias;

const PROPERTIES: &[Property] = &[
    Property::plain("Description"),
    Property::key("FunctionName"),
    Property::required("FunctionVersion"),
    Property::key("Name"),
    provisioned::OF_ALIAS,
    Property::plain("RoutingConfig"),
];

/// Templates write weights as a list of versions and weights, the API as a map.
fn routing(job: &Job<'_>) -> Result<Option<lambda::AliasRoutingConfiguration>, Trouble> {
    let Some(config) = job.wanted.get("RoutingConfig") else { return Ok(None) };
    let weights =
        config.get("AdditionalVersionWeights").and_then(Value::as_array).cloned().unwrap_or_default();
    let weights = weights.iter().map(|one| {
        let weight = one.get("FunctionWeight").and_then(text)?.parse().ok()?;
        Some((one.get("FunctionVersion").and_then(text)?, weight))
    });
    let weights = weights.collect::<Option<_>>().ok_or_else(|| {
        Trouble::Refused("Properties validation failed with message: #/RoutingConfig/AdditionalVersionWeights: each needs FunctionVersion and FunctionWeight".into())
    })?;
    Ok(Some(lambda::AliasRoutingConfiguration { additional_version_weights: Some(weights) }))
}

fn made(arn: String) -> Made {
    Made::new(arn.clone()).with("AliasArn", arn)
}

/// The function and the alias, as Lambda's calls name them.
fn qualified(job: &Job<'_>) -> Result<(String, String), Trouble> {
    Ok((job.required("FunctionName")?, job.required("Name")?))
}

/// Moves the alias to its version, by a deployment where the template asks for one, and sets its weights; what is
/// returned is still waited for.
async fn shift(job: &Job<'_>, current: &Physical) -> Result<Option<Turn>, Trouble> {
    let (function_name, name) = qualified(job)?;
    let shifts = job.changes(current, "FunctionVersion") || job.rolling_back || job.memo.is_some();
    if shifts && job.update_policy.get("CodeDeployLambdaAliasUpdate").is_some() {
        if let Some(waits) = lambda_alias_shift::shift(job, current).await? {
            return Ok(Some(waits));
        }
        // A deployment ends with one version, so that weights which are wanted come after it.
        if let Some(routing_config) = routing(job)?.filter(|_| !job.rolling_back) {
            let routing_config = Some(routing_config);
            let input =
                lambda::UpdateAliasRequest { function_name, name, routing_config, ..Default::default() };
            job.call::<lambda::UpdateAlias>(input).await?;
        }
        return Ok(None);
    }
    let input = lambda::UpdateAliasRequest {
        function_name,
        name,
        function_version: Some(job.required("FunctionVersion")?),
        routing_config: Some(routing(job)?.unwrap_or_default()),
        ..Default::default()
    };
    job.call::<lambda::UpdateAlias>(input).await?;
    Ok(None)
}

#[async_trait]
impl ResourceType for LambdaAlias {
    fn name(&self) -> &'static str {
        "AWS::Lambda::Alias"
    }

    fn properties(&self) -> &'static [Property] {
        PROPERTIES
    }

    /// Nothing below its properties has the API's form.
    fn schema(&self) -> &'static Schema {
        lambda::GetAliasRequest::SCHEMA
    }

    fn attributes(&self) -> &'static [&'static str] {
        &["AliasArn"]
    }

    async fn create(&self, job: &Job<'_>) -> Result<Turn, Trouble> {
        let (function_name, name) = qualified(job)?;
        if provisioned::begun(job) {
            let input = lambda::GetAliasRequest { function_name: function_name.clone(), name: name.clone() };
            let arn = job.call::<lambda::GetAlias>(input).await?.alias_arn.unwrap_or_default();
            return provisioned::look(job, (function_name, name), made(arn)).await;
        }
        let input = lambda::CreateAliasRequest {
            function_name,
            name,
            function_version: job.required("FunctionVersion")?,
            description: job.text("Description")?,
            routing_config: routing(job)?,
        };
        let arn = job.call::<lambda::CreateAlias>(input).await?.alias_arn.unwrap_or_default();
        provisioned::provide(job, None, qualified(job)?, made(arn)).await
    }

    async fn update(&self, job: &Job<'_>, current: &Physical) -> Result<Turn, Trouble> {
        let made = Made { id: current.id.clone(), attributes: current.attributes.clone() };
        if provisioned::begun(job) {
            return provisioned::look(job, qualified(job)?, made).await;
        }
        if let Some(waits) = shift(job, current).await? {
            return Ok(waits);
        }
        if job.changes(current, "Description") {
            let input = lambda::UpdateAliasRequest {
                function_name: job.required("FunctionName")?,
                name: job.required("Name")?,
                description: Some(job.text("Description")?.unwrap_or_default()),
                ..Default::default()
            };
            job.call::<lambda::UpdateAlias>(input).await?;
        }
        provisioned::provide(job, Some(&current.properties), qualified(job)?, made).await
    }

    async fn delete(&self, job: &Job<'_>, current: &Physical) -> Result<(), Trouble> {
        let of = |name: &str| current.properties.get(name).and_then(text).unwrap_or_default();
        job.call::<lambda::DeleteAlias>(lambda::DeleteAliasRequest {
            function_name: of("FunctionName"),
            name: of("Name"),
        })
        .await?;
        Ok(())
    }
}
