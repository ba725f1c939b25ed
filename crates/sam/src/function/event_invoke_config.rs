//! `EventInvokeConfig`: where the results of asynchronous invocations go.

use tidegate_yaml::{Map, Value, json};

use crate::errors::{Cause, Stop};
use crate::iam;
use crate::intrinsics::{conditional, if_operands, is_if, is_no_value, not};
use crate::logical_id;
use crate::properties::Declared;
use crate::python_text::{display, truthy};
use crate::resource::Resource;
use crate::scope::Scope;

/// The longest name of a condition.
const CONDITION_LIMIT: usize = 255;

/// The configuration with the queues and topics made for it, and the policies that the function's role needs.
pub(crate) fn construct(
    function: &mut Declared,
    alias: Option<&Resource>,
    scope: &mut Scope<'_>,
) -> Result<(Vec<Resource>, Vec<Value>), Stop> {
    if function.meant("EventInvokeConfig").is_none() {
        return Ok((Vec::new(), Vec::new()));
    }
    let mut given = function.value("EventInvokeConfig");
    let given = scope.parameters.resolve(&mut given)?;
    let id = format!("{}EventInvokeConfig", function.logical_id);
    let mut config = Resource::new("AWS::Lambda::EventInvokeConfig", &id, function.attributes.clone());
    config.depends_on = alias.map(|alias| json!([alias.logical_id]));
    let (mut resources, mut policies, mut destinations) = (Vec::new(), Vec::new(), Map::new());
    if let Some(wanted) = given.get("DestinationConfig").filter(|wanted| truthy(wanted)) {
        let property = "EventInvokeConfig.DestinationConfig";
        let wanted = as_map(wanted, function, property)?;
        for event in ["OnSuccess", "OnFailure"] {
            let Some(wanted) = wanted.get(event).filter(|wanted| !wanted.is_null()) else { continue };
            let wanted = as_map(wanted, function, &format!("{property}.{event}"))?;
            let made = destination(function, wanted, &id, event, scope)?;
            destinations.insert(event.to_owned(), json!({"Destination": made.destination}));
            resources.extend(made.resource);
            policies.push(made.policy);
        }
    }
    let value = |name: &str| given.get(name).cloned().unwrap_or_default();
    config
        .set("FunctionName", crate::intrinsics::reference(&function.logical_id))
        .set("Qualifier", alias.map_or_else(|| json!("$LATEST"), |alias| alias.properties["Name"].clone()))
        .set("DestinationConfig", destinations)
        .set("MaximumEventAgeInSeconds", value("MaximumEventAgeInSeconds"))
        .set("MaximumRetryAttempts", value("MaximumRetryAttempts"));
    resources.push(config);
    Ok((resources, policies))
}

fn as_map<'a>(value: &'a Value, function: &Declared, property: &str) -> Result<&'a Map, Stop> {
    value.as_object().ok_or_else(|| Cause::should_be(&function.logical_id, property, "map").into())
}

struct Made {
    resource: Option<Resource>,
    destination: Value,
    policy: Value,
}

/// One destination: the given one, or a queue or topic of our own, or under an `Fn::If` one or the other.
fn destination(
    function: &Declared,
    wanted: &Map,
    config_id: &str,
    event: &str,
    scope: &mut Scope<'_>,
) -> Result<Made, Stop> {
    let id = format!("{config_id}{event}");
    let kind = kind_of(function, wanted)?;
    let given = wanted.get("Destination").filter(|given| !given.is_null());
    let absence = absence(given, config_id, scope.conditions)?;
    if let (Some(given), None) = (given, &absence) {
        return Ok(Made { resource: None, destination: given.clone(), policy: policy(kind, given, &id) });
    }
    let (type_name, suffix) = match kind {
        "SQS" => ("AWS::SQS::Queue", "Queue"),
        "SNS" => ("AWS::SNS::Topic", "Topic"),
        _ => return Err(function.wrong("Destination is required if Type is not ['SQS', 'SNS']")),
    };
    let mut resource = Resource::new(type_name, format!("{id}{suffix}"), function.inherited());
    let own = resource.attributes.get("Condition").and_then(Value::as_str).map(str::to_owned);
    let needed = absence.as_ref().map(|(condition, _)| condition.as_str());
    if let Some(condition) = both(own.as_deref(), needed, &function.logical_id, scope.conditions) {
        resource.attributes.insert("Condition".to_owned(), json!(condition));
    }
    let destination = match absence {
        Some((condition, otherwise)) => conditional(&json!(condition), resource.arn(), Some(otherwise)),
        None => resource.arn(),
    };
    Ok(Made { policy: policy(kind, &destination, &id), resource: Some(resource), destination })
}

fn kind_of<'a>(function: &Declared, wanted: &'a Map) -> Result<&'a str, Stop> {
    match wanted.get("Type").and_then(Value::as_str) {
        Some(kind @ ("SQS" | "SNS" | "EventBridge" | "Lambda" | "S3Bucket")) => Ok(kind),
        _ => Err(function.wrong(format!(
            "'Type: {}' must be one of ['SQS', 'SNS', 'EventBridge', 'Lambda', 'S3Bucket']",
            display(wanted.get("Type").unwrap_or(&Value::Null))
        ))),
    }
}

fn policy(kind: &str, destination: &Value, id: &str) -> Value {
    match kind {
        "SQS" => iam::send_message(destination, id),
        "SNS" => iam::publish(destination, id),
        "EventBridge" => iam::put_events(destination, id),
        "Lambda" => iam::invoke_function(destination, id),
        _ => iam::put_payload(destination, id),
    }
}

/// The condition under which an `Fn::If` leaves the destination out, and the destination it names otherwise.
fn absence(
    given: Option<&Value>,
    config_id: &str,
    conditions: &mut Map,
) -> Result<Option<(String, Value)>, Stop> {
    let Some(given) = given.filter(|given| is_if(given)) else { return Ok(None) };
    let [condition, then, otherwise] = if_operands(given).map_err(|message| {
        Cause::resource(config_id, format!("Malformed 'Destination' property: {message}."))
    })?;
    match (is_no_value(then), is_no_value(otherwise)) {
        (true, false) => Ok(Some((display(condition), otherwise.clone()))),
        (false, true) => {
            let name = condition_name(&format!("NOT{}", display(condition)), config_id);
            conditions.insert(name.clone(), not(condition));
            Ok(Some((name, then.clone())))
        }
        _ => Ok(None),
    }
}

/// The condition that says both, made where it takes two.
fn both(own: Option<&str>, needed: Option<&str>, function_id: &str, conditions: &mut Map) -> Option<String> {
    let (Some(own), Some(needed)) = (own, needed) else { return own.or(needed).map(str::to_owned) };
    let name = condition_name(&format!("{own}AND{needed}"), function_id);
    // AWS: the transform wraps each operand twice, and CloudFormation takes it.
    let operand = |condition: &str| json!({"Condition": {"Condition": condition}});
    conditions.insert(name.clone(), json!({"Fn::And": [operand(own), operand(needed)]}));
    Some(name)
}

fn condition_name(name: &str, hashed: &str) -> String {
    logical_id::generate(name, &json!(hashed), None).chars().take(CONDITION_LIMIT).collect()
}
