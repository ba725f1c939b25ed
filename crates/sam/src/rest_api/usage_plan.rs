//! `Auth.UsagePlan`: a plan with a key, for one API or for all of the template.

use tidegate_yaml::{Map, Value, json};

use crate::errors::{Cause, Stop};
use crate::intrinsics::reference;
use crate::properties::Declared;
use crate::python_text::names;
use crate::python2::Node;
use crate::resource::Resource;

const KINDS: [&str; 3] = ["SHARED", "PER_API", "NONE"];
const PROPERTIES: [&str; 6] =
    ["CreateUsagePlan", "Description", "Quota", "Tags", "Throttle", "UsagePlanName"];
/// Entries that the plan takes over as they are.
const SAME: [&str; 5] = ["UsagePlanName", "Description", "Quota", "Tags", "Throttle"];
const SHARED_CONDITION: &str = "SharedUsagePlanCondition";

/// What the plan that several APIs share has gathered so far.
#[derive(Default)]
pub(crate) struct SharedUsagePlan {
    stage_keys: Vec<Value>,
    api_stages: Vec<Value>,
    depends_on: Vec<Value>,
    conditions: Vec<String>,
    has_unconditional: bool,
    deletion_policy: Option<Value>,
    update_replace_policy: Option<Value>,
}

/// The plan, its key and what binds them; nothing where none is asked for.
pub(super) fn construct(
    declared: &Declared,
    auth: &Node,
    stage: &Resource,
    shared: &mut SharedUsagePlan,
    conditions: &mut Map,
) -> Result<Vec<Resource>, Stop> {
    let Some(given) = auth.get("UsagePlan").filter(|plan| !plan.is_null() && auth.truthy()) else {
        return Ok(Vec::new());
    };
    let Some(entries) = given.as_dict() else {
        return Err(declared.wrong("'UsagePlan' must be a dictionary"));
    };
    if entries.keys().iter().any(|key| !PROPERTIES.contains(&key.as_str())) {
        return Err(declared.wrong("Invalid property for 'UsagePlan'"));
    }
    let Some(kind) = entries.get("CreateUsagePlan").filter(|kind| !kind.is_null()) else {
        return Err(declared.wrong("'CreateUsagePlan' is a required field for UsagePlan."));
    };
    let mut made = match kind.as_str() {
        Some("NONE") => return Ok(Vec::new()),
        Some("PER_API") => own(declared, stage),
        Some("SHARED") => shared_by_all(declared, stage, shared, conditions)?,
        _ => return Err(declared.wrong(format!("'CreateUsagePlan' accepts one of {}.", names(KINDS)))),
    };
    for name in SAME {
        if let Some(value) = entries.meant(name) {
            made[0].set(name, value.to_value());
        }
    }
    Ok(made)
}

fn api_stage(declared: &Declared, stage: &Resource) -> Value {
    json!({"ApiId": reference(&declared.logical_id), "Stage": stage.reference()})
}

fn stage_key(declared: &Declared, stage: &Resource) -> Value {
    json!({"RestApiId": reference(&declared.logical_id), "StageName": stage.reference()})
}

fn own(declared: &Declared, stage: &Resource) -> Vec<Resource> {
    let id = &declared.logical_id;
    resources(
        [&format!("{id}UsagePlan"), &format!("{id}ApiKey"), &format!("{id}UsagePlanKey")],
        &declared.inherited(),
        (vec![json!(id)], vec![api_stage(declared, stage)], vec![stage_key(declared, stage)]),
    )
}

fn shared_by_all(
    declared: &Declared,
    stage: &Resource,
    shared: &mut SharedUsagePlan,
    conditions: &mut Map,
) -> Result<Vec<Resource>, Stop> {
    shared.join(declared, stage, conditions)?;
    Ok(resources(
        ["ServerlessUsagePlan", "ServerlessApiKey", "ServerlessUsagePlanKey"],
        &shared.attributes(),
        (shared.depends_on.clone(), shared.api_stages.clone(), shared.stage_keys.clone()),
    ))
}

impl SharedUsagePlan {
    fn join(&mut self, declared: &Declared, stage: &Resource, conditions: &mut Map) -> Result<(), Stop> {
        let push = |all: &mut Vec<Value>, one: Value| {
            if !all.contains(&one) {
                all.push(one);
            }
        };
        push(&mut self.depends_on, json!(declared.logical_id));
        push(&mut self.api_stages, api_stage(declared, stage));
        push(&mut self.stage_keys, stage_key(declared, stage));
        let attributes = declared.inherited();
        strongest(&mut self.deletion_policy, attributes.get("DeletionPolicy"), &["Retain"]);
        strongest(
            &mut self.update_replace_policy,
            attributes.get("UpdateReplacePolicy"),
            &["Retain", "Snapshot"],
        );
        self.join_condition(attributes.get("Condition"), conditions)
    }

    /// The plan exists if one of its APIs does.
    fn join_condition(&mut self, condition: Option<&Value>, conditions: &mut Map) -> Result<(), Stop> {
        if self.has_unconditional {
            return Ok(());
        }
        let Some(name) = condition.and_then(Value::as_str).filter(|name| !name.is_empty()) else {
            self.has_unconditional = true;
            conditions.shift_remove(SHARED_CONDITION);
            return Ok(());
        };
        if self.conditions.iter().any(|known| known == name) {
            return Ok(());
        }
        if conditions.is_empty() {
            let message = "Can't have condition without having 'Conditions' section in the template";
            return Err(Cause::template(message).into());
        }
        self.conditions.push(name.to_owned());
        let combined = match self.conditions.as_slice() {
            [only] => json!(only),
            all => json!({"Fn::Or": all.iter().map(|name| json!({"Condition": name})).collect::<Vec<_>>()}),
        };
        conditions.insert(SHARED_CONDITION.to_owned(), combined);
        Ok(())
    }

    fn attributes(&self) -> Map {
        let mut attributes = Map::new();
        for (name, policy) in
            [("DeletionPolicy", &self.deletion_policy), ("UpdateReplacePolicy", &self.update_replace_policy)]
        {
            attributes.extend(policy.clone().map(|policy| (name.to_owned(), policy)));
        }
        if !self.conditions.is_empty() && !self.has_unconditional {
            attributes.insert("Condition".to_owned(), json!(SHARED_CONDITION));
        }
        attributes
    }
}

/// Keeps the policy that keeps more; `order` is from the strongest on, all others are as weak as none.
fn strongest(known: &mut Option<Value>, said: Option<&Value>, order: &[&str]) {
    let Some(said) = said.filter(|said| crate::python_text::truthy(said)) else { return };
    let rank = |policy: &Value| order.iter().position(|one| policy == one).unwrap_or(order.len());
    if known.as_ref().is_none_or(|known| rank(said) < rank(known)) {
        *known = Some(said.clone());
    }
}

/// A plan, a key and what binds them.
fn resources(
    [plan_id, key_id, binding_id]: [&str; 3],
    attributes: &Map,
    (depends_on, api_stages, stage_keys): (Vec<Value>, Vec<Value>, Vec<Value>),
) -> Vec<Resource> {
    let made = |type_name: &'static str, id: &str, depends_on: Value| {
        let mut made = Resource::new(type_name, id, attributes.clone());
        made.depends_on = Some(depends_on);
        made
    };
    let mut plan = made("AWS::ApiGateway::UsagePlan", plan_id, Value::Array(depends_on));
    plan.set("ApiStages", api_stages);
    let mut key = made("AWS::ApiGateway::ApiKey", key_id, json!([plan_id]));
    key.set("Enabled", true).set("StageKeys", stage_keys);
    let mut binding = made("AWS::ApiGateway::UsagePlanKey", binding_id, json!([key_id]));
    binding.set("KeyId", reference(key_id)).set("KeyType", "API_KEY").set("UsagePlanId", reference(plan_id));
    vec![plan, key, binding]
}
