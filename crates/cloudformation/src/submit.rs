//! What a request wants a stack to be: template read, transformed and checked, parameters resolved, capabilities asked.

use std::sync::Arc;

use serde_json::Value;
use tidegate_api::cloudformation::{
    Capability, DeploymentConfig, DeploymentConfigMode, Parameter, RollbackConfiguration, Tag,
};
use tidegate_core::{Cx, Failure};
use tidegate_store::StoreLook;

use crate::changes::{Changes, changes};
use crate::errors::validation;
use crate::macros::{self, Unprocessed};
use crate::rollback_triggers;
use crate::rows::{self, Definition, Kept, StackRow};
use crate::stored_parameters;
use crate::template::{Template, check, graph, parameters, parse, rules};
use crate::world::World;
use crate::{template::capabilities, template_url};

const INLINE_LIMIT: usize = 51_200;

/// What requests that define a stack have in common.
#[derive(Debug, Default)]
pub struct Submission {
    /// `TemplateBody`.
    pub template_body: Option<String>,
    /// `TemplateURL`.
    pub template_url: Option<String>,
    /// `UsePreviousTemplate`.
    pub use_previous_template: bool,
    /// `Parameters`.
    pub parameters: Vec<Parameter>,
    /// `Capabilities`.
    pub capabilities: Vec<Capability>,
    /// `Tags`; the previous ones where none are given.
    pub tags: Option<Vec<Tag>>,
    /// `RollbackConfiguration`; what it does not name stays as it was.
    pub rollback: Option<RollbackConfiguration>,
    /// Whether transforms run without anyone looking at what they make, which needs `CAPABILITY_AUTO_EXPAND`.
    pub expands: bool,
}

/// What a request that defines a stack submits.
macro_rules! submission {
    ($input:expr, $use_previous_template:expr, expands: $expands:literal) => {
        $crate::submit::Submission {
            template_body: $input.template_body,
            template_url: $input.template_url,
            use_previous_template: $use_previous_template,
            parameters: $input.parameters.unwrap_or_default(),
            capabilities: $input.capabilities.unwrap_or_default(),
            tags: $input.tags,
            rollback: $input.rollback_configuration,
            expands: $expands,
        }
    };
}

/// Refuses what the engine does not honour: what all requests that define a stack have, and what only one of them has.
macro_rules! refuse {
    ($input:expr, $($own:expr),* $(,)?) => {
        $crate::errors::refuse(&[
            ("NotificationARNs", $input.notification_arns.as_ref().is_some_and(|list| !list.is_empty())),
            ("ResourceTypes", $input.resource_types.as_ref().is_some_and(|list| !list.is_empty())),
            ("DeploymentConfig.Mode EXPRESS", $crate::submit::is_express($input.deployment_config.as_ref())),
            (
                "DeploymentConfig.DisableRollback",
                $input.deployment_config.as_ref().and_then(|given| given.disable_rollback) == Some(true),
            ),
            ("DisableValidation", $input.disable_validation == Some(true)),
            $($own),*
        ])
    };
}

pub(crate) use {refuse, submission};

/// Whether an operation is to end before its resources are ready.
pub fn is_express(given: Option<&DeploymentConfig>) -> bool {
    given.and_then(|given| given.mode.as_ref()).is_some_and(|mode| *mode != DeploymentConfigMode::Standard)
}

/// The body of a request's template.
pub async fn body(cx: &Cx, inline: Option<&str>, url: Option<&str>) -> Result<Option<String>, Failure> {
    match (inline, url) {
        (Some(_), Some(_)) => Err(validation("You cannot specify both templateURL and templateBody.")),
        (Some(body), None) if body.len() > INLINE_LIMIT => Err(validation(format!(
            "1 validation error detected: Value '{body}' at 'templateBody' failed to satisfy constraint: Member must have length less than or equal to {INLINE_LIMIT}"
        ))),
        (Some(body), None) => Ok(Some(body.to_owned())),
        (None, Some(url)) => template_url::read(cx, url).await.map(Some),
        (None, None) => Ok(None),
    }
}

/// The declarations of a template that was not transformed yet.
pub fn declared(raw: &Value) -> Result<Vec<parameters::Parameter>, Failure> {
    let section = raw.get("Parameters").and_then(Value::as_object).into_iter().flatten();
    Ok(section.map(|(name, body)| parameters::declare(name, body)).collect::<Result<_, _>>()?)
}

/// What became of a submission.
pub enum Prepared {
    /// What it defines.
    Made(Arc<Kept>),
    /// A transform failed, and so does what the template was for: what was given, without what it defines, and why.
    Failed(Box<Definition>, String),
}

/// Checks a submission for a stack and gives what it defines.
pub async fn prepare(
    cx: &Cx,
    submission: Submission,
    stack: (&str, &str),
    previous: Option<&Definition>,
) -> Result<Prepared, Failure> {
    let given = body(cx, submission.template_body.as_deref(), submission.template_url.as_deref()).await?;
    let body = match (given, submission.use_previous_template, previous) {
        (Some(body), false, _) => body,
        (None, true, Some(previous)) => previous.body.clone(),
        _ => return Err(validation("Either Template URL or Template Body must be specified.")),
    };
    let raw = parse::read(&body)?;
    let before = previous.map(|previous| previous.parameters.as_slice()).unwrap_or_default();
    let declared = declared(&raw)?;
    let mut parameters = parameters::resolve(&declared, &submission.parameters, before)?;
    stored_parameters::look_up(cx, &declared, &mut parameters).await?;
    if macros::has_any(&raw) && submission.expands {
        capabilities::check(&raw, &Template::default(), &submission.capabilities, true)?;
    }
    let processed = match macros::process(cx, raw.clone(), &parameters).await {
        Ok(processed) => Ok(processed),
        Err(Unprocessed::Failed(reason)) => Err(reason),
        Err(Unprocessed::Refused(failure)) => return Err(failure),
    };
    let (processed, failed) = match processed {
        Ok(processed) => (processed, None),
        Err(reason) => (Value::Null, Some(reason)),
    };
    let definition = Definition {
        body,
        processed,
        parameters,
        tags: submission.tags.or_else(|| previous.map(|previous| previous.tags.clone())).unwrap_or_default(),
        capabilities: submission.capabilities,
        rollback: rollback_triggers::merged(
            submission.rollback,
            previous.map(|previous| &previous.rollback),
        )?,
    };
    if let Some(reason) = failed {
        return Ok(Prepared::Failed(Box::new(definition), reason));
    }
    let definition = Kept::of(definition)?;
    let world = cx.read(|rows| World::new(rows, definition.clone(), cx.place(), stack))?;
    check::resources(world.template())?;
    let unmade = world.unmade();
    let scope = world.scope(&unmade);
    rules::check(&scope)?;
    graph::graph(&scope)?;
    check::attributes(&scope)?;
    check::dynamic_references(world.template())?;
    capabilities::check(&raw, world.template(), &definition.capabilities, submission.expands)?;
    Ok(Prepared::Made(definition))
}

/// What a submission makes of a stack, and what that changes in it; or why its template could not be transformed.
pub async fn compare(
    cx: &Cx,
    submission: Submission,
    stack: &StackRow,
) -> Result<Result<(Arc<Kept>, Changes), (Box<Definition>, String)>, Failure> {
    let named = (stack.id.as_str(), stack.name.as_str());
    let previous = stack.definition.as_deref().map(|kept| &**kept);
    let definition = match prepare(cx, submission, named, previous).await? {
        Prepared::Made(definition) => definition,
        Prepared::Failed(definition, reason) => return Ok(Err((definition, reason))),
    };
    let (world, resources) = cx.read(|snapshot| {
        Ok::<_, Failure>((
            World::new(snapshot, definition.clone(), cx.place(), named)?,
            rows::resources(snapshot, cx.place(), &stack.uuid)?,
        ))
    })?;
    let existing = stack.definition.is_some().then_some(stack);
    let found = changes(&world, &definition, existing, &resources)?;
    Ok(Ok((definition, found)))
}

/// Refuses a role that CloudFormation cannot assume now.
pub async fn check_role(cx: &Cx, role_arn: Option<&str>, stack_id: &str) -> Result<(), Failure> {
    let Some(role_arn) = role_arn else { return Ok(()) };
    match cx.assume("cloudformation.amazonaws.com", role_arn, "AWSCloudFormation", Some(stack_id)).await {
        Ok(_) => Ok(()),
        Err(error) if error.is_transient() => Err(error.into_failure()),
        Err(_) => Err(validation(format!("Role {role_arn} is invalid or cannot be assumed"))),
    }
}
