//! `AWS::Serverless::Function`: the function and everything SAM makes around it.

mod alias;
mod capacity_provider_config;
mod code;
mod deployment;
mod event_invoke_config;
mod lambda_function;
mod role;
mod schema;
mod tenancy;
mod url;
mod version;

pub(crate) use schema::SCHEMA;

use tidegate_yaml::Value;

use crate::errors::{Cause, Stop};
use crate::events::{self, Target};
use crate::properties::Declared;
use crate::python2::Node;
use crate::resource::Resource;
use crate::scope::Scope;

/// Properties of a function that resolve to a generated resource of a type: `!Ref MyFunction.Version`.
pub(crate) const REFERABLE: [(&str, &str); 4] = [
    ("Alias", "AWS::Lambda::Alias"),
    ("Version", "AWS::Lambda::Version"),
    ("DestinationTopic", "AWS::SNS::Topic"),
    ("DestinationQueue", "AWS::SQS::Queue"),
];

/// The resources that a function becomes.
pub(crate) fn expand(mut function: Declared, scope: &mut Scope<'_>) -> Result<Vec<Resource>, Stop> {
    let id = function.logical_id.clone();
    events::link_all(&function, scope.source).map_err(|stop| stop.of_function(&id))?;
    check_rules(&function)?;
    tenancy::check(&function)?;
    let mut lambda = lambda_function::construct(&mut function, scope)?;
    if function.meant("ProvisionedConcurrencyConfig").is_some()
        && function.meant("AutoPublishAlias").is_none()
    {
        let message = "To set ProvisionedConcurrencyConfig AutoPublishALias must be defined on the function";
        return Err(function.wrong(message));
    }
    let mut resources = Vec::new();
    let mut alias = None;
    if function.meant("AutoPublishAlias").is_some() {
        let name = alias::name(&function, scope)?;
        let version = version::construct(&mut function, &mut lambda, scope)?;
        alias = Some(alias::construct(&function, &name, &lambda, &version)?);
        resources.push(version);
    }
    resources.extend(url::construct(&function, &lambda, alias.as_ref())?);
    deployment::add(&function, alias.as_mut(), scope)?;
    let (invoke_resources, invoke_policies) =
        event_invoke_config::construct(&mut function, alias.as_ref(), scope)?;
    resources.extend(invoke_resources);

    let mut execution_role = role::construct(&function, invoke_policies, scope)?;
    let makes_role = role::assign(&function, &mut lambda, &mut execution_role, scope)?;
    let target = Target { function: alias.as_ref().unwrap_or(&lambda), role: &mut execution_role };
    resources.extend(events::expand_all(&function, target, scope).map_err(|stop| stop.of_function(&id))?);
    if makes_role {
        resources.push(execution_role.into_resource());
    }
    resources.push(lambda);
    resources.extend(alias);
    if let (Some(Value::Object(tags)), Some(_)) = (function.meant("Tags"), function.meant("PropagateTags")) {
        resources.iter_mut().for_each(|resource| resource.replace_tags(tags));
    }
    Ok(resources)
}

/// Notes the name of a function for each event of an API: a function by another name is another deployment.
pub(crate) fn note_names(id: &str, function: &Value, scope: &mut Scope<'_>) -> Result<(), Stop> {
    if scope.source.get(id).and_then(|resource| resource.get("Type")) != Some(&Value::from(SCHEMA.type_name))
    {
        return Ok(());
    }
    let name = function.pointer("/Properties/FunctionName").filter(|name| crate::python_text::truthy(name));
    let Some(name) = name else { return Ok(()) };
    let name = Node::written(&scope.parameters.resolved(name)?);
    let events = function.pointer("/Properties/Events").and_then(Value::as_object);
    for event in events.into_iter().flat_map(|events| events.values()) {
        let is_api = event.get("Type").is_some_and(|kind| kind == "Api");
        let api = events::api_auth::api_id(event.pointer("/Properties/RestApiId"));
        if let Some(api) = api.filter(|_| is_api && name.truthy()) {
            scope.shared.function_names.entry(api.to_owned()).or_default().push_str(&name.display());
        }
    }
    Ok(())
}

/// Which properties exclude or need one another.
fn check_rules(function: &Declared) -> Result<(), Stop> {
    let given = |name: &str| function.get(name).is_some();
    let mut broken = Vec::new();
    for other in ["ProvisionedConcurrencyConfig", "VpcConfig"] {
        if given("CapacityProviderConfig") && given(other) {
            broken.push(format!("Cannot specify 'CapacityProviderConfig' and '{other}' together."));
        }
    }
    for (name, needs) in
        [("FunctionScalingConfig", "CapacityProviderConfig"), ("VersionDeletionPolicy", "AutoPublishAlias")]
    {
        if given(name) && !given(needs) {
            broken.push(format!("'{name}' requires '{needs}'."));
        }
    }
    if !broken.is_empty() {
        return Err(function.wrong(broken.join("\n")));
    }
    check_dead_letter_queue(function)
}

fn check_dead_letter_queue(function: &Declared) -> Result<(), Stop> {
    let Some(queue) = function.meant("DeadLetterQueue") else { return Ok(()) };
    let part = |name: &str| queue.get(name).filter(|value| crate::python_text::truthy(value));
    let (Some(kind), Some(_)) = (part("Type"), part("TargetArn")) else {
        let message = "'DeadLetterQueue' requires Type and TargetArn properties to be specified.";
        return Err(function.wrong(message));
    };
    match kind.as_str() {
        None => Err(Cause::should_be(&function.logical_id, "DeadLetterQueue.Type", "string").into()),
        Some("SQS" | "SNS") => Ok(()),
        Some(_) => Err(function.wrong("'DeadLetterQueue' requires Type of ['SQS', 'SNS']")),
    }
}
