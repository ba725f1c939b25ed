//! What is stored: stacks, their resources, events, change sets and exports.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};
use tidegate_api::cloudformation::{
    Change, ChangeSetStatus, ChangeSetType, ExecutionStatus, OnFailure, ResourceStatus, StackEvent,
    StackStatus,
};
use tidegate_core::{Caller, Fault, Look, Place, Timestamp};
use tidegate_store::{Key, Reads, StoreLook, Table, Tx};

pub use crate::definition::{Definition, Kept};

/// Stacks by place and unique id; deleted ones stay.
pub const STACKS: Table<StackRow> = Table::new("cloudformation_stacks");
/// The unique ids of live stacks by place and name.
pub const NAMES: Table<String> = Table::new("cloudformation_names");
/// Resources by place, stack and logical id.
pub const RESOURCES: Table<ResourceRow> = Table::new("cloudformation_resources");
/// Events by place, stack and number.
pub const EVENTS: Table<StackEvent> = Table::append_only("cloudformation_events");
/// Change sets by place, stack and unique id.
pub const CHANGE_SETS: Table<ChangeSetRow> = Table::new("cloudformation_change_sets");
/// Exports by place and name.
pub const EXPORTS: Table<ExportRow> = Table::new("cloudformation_exports");

/// A stack.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct StackRow {
    /// The ARN.
    pub id: String,
    /// Its last part.
    pub uuid: String,
    /// The name.
    pub name: String,
    /// The status.
    pub status: StackStatus,
    /// Why.
    pub status_reason: Option<String>,
    /// When it was made.
    pub created: Timestamp,
    /// When its last operation began, creation aside.
    pub updated: Option<Timestamp>,
    /// When its deletion began.
    pub deleted: Option<Timestamp>,
    /// What the running or last operation wants; none while only change sets were made.
    #[serde(skip)]
    pub definition: Option<Arc<Kept>>,
    /// What a rollback returns to.
    #[serde(skip)]
    pub previous: Option<Arc<Kept>>,
    /// The id of the definition: a row names what it would be too big with.
    pub definition_id: Option<String>,
    /// The id of the previous one.
    pub previous_id: Option<String>,
    /// Outputs, in the order of the template.
    pub outputs: Vec<OutputRow>,
    /// The exports that it imports.
    pub imports: Vec<String>,
    /// The role that acts for the stack.
    pub role_arn: Option<String>,
    /// What a failed creation leads to.
    pub on_failure: OnFailure,
    /// Whether a failed update is left as it is.
    pub keeps_failed_update: bool,
    /// Whether the running operation was to import what exists already, which is refused where something does.
    #[serde(default)]
    pub imports_existing: bool,
    /// Whether `RetainExceptOnCreate` holds for all resources.
    pub retain_except_on_create: bool,
    /// The limit of a creation.
    pub timeout_in_minutes: Option<i32>,
    /// Whether deletion is refused.
    pub termination_protection: bool,
    /// The change set that was executed last.
    pub change_set_id: Option<String>,
    /// How many operations began.
    pub operation: u64,
    /// The client's token of the running or last operation.
    pub token: Option<String>,
    /// Who asked for the running or last operation.
    pub asker: Caller,
    /// Whether the running operation is a rollback.
    pub rolling_back: bool,
    /// The number of the operation that a rollback, however often it is continued, takes back.
    #[serde(default)]
    pub began: u64,
    /// The stack that has this one for a resource.
    #[serde(default)]
    pub parent_id: Option<String>,
    /// The outermost of those.
    #[serde(default)]
    pub root_id: Option<String>,
    /// The stack policy.
    #[serde(default)]
    pub policy: Option<String>,
    /// The stack policy of the running operation alone.
    #[serde(default)]
    pub policy_during_update: Option<String>,
}

/// An output.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OutputRow {
    /// Its key.
    pub key: String,
    /// Its value.
    pub value: String,
    /// Its description.
    pub description: Option<String>,
    /// The name under which it is exported.
    pub export_name: Option<String>,
}

/// Something that exists for a resource of a template.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Physical {
    /// What `Ref` and other operations call it.
    pub id: String,
    /// The properties that it was given.
    pub properties: Value,
    /// What `Ref` (under the empty name) and `Fn::GetAtt` give.
    pub attributes: BTreeMap<String, Value>,
}

/// A resource of a stack.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ResourceRow {
    /// Its name in the template.
    pub logical_id: String,
    /// Its type.
    pub resource_type: String,
    /// What exists now.
    pub current: Option<Physical>,
    /// What existed before the running operation.
    pub previous: Option<Physical>,
    /// What is to be deleted when the operation has succeeded.
    pub doomed: Vec<Physical>,
    /// The status.
    pub status: ResourceStatus,
    /// Why.
    pub reason: Option<String>,
    /// When it changed last.
    pub updated: Timestamp,
    /// The properties that the running operation tried to give it in place.
    pub attempted: Option<Value>,
    /// Whether the running operation has begun to change it.
    pub touched: bool,
    /// The resources that it needs.
    pub depends_on: Vec<String>,
    /// `DeletionPolicy`.
    pub deletion_policy: String,
    /// `UpdateReplacePolicy`.
    pub update_replace_policy: String,
    /// `UpdatePolicy`, evaluated.
    pub update_policy: Value,
}

/// A change set.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ChangeSetRow {
    /// The ARN.
    pub id: String,
    /// Its last part.
    pub uuid: String,
    /// The name.
    pub name: String,
    /// Creation or update.
    pub kind: ChangeSetType,
    /// The description.
    pub description: Option<String>,
    /// When it was made.
    pub created: Timestamp,
    /// The status.
    pub status: ChangeSetStatus,
    /// Why.
    pub status_reason: Option<String>,
    /// Whether it can be executed.
    pub execution_status: ExecutionStatus,
    /// What it wants the stack to be.
    pub definition: Definition,
    /// The role that will act for the stack.
    pub role_arn: Option<String>,
    /// What executing it will change, or may.
    pub changes: Vec<Change>,
    /// What executing it will change, with the values.
    #[serde(default)]
    pub valued: Vec<Change>,
    /// What the values leave out, and why.
    #[serde(default)]
    pub warning: Option<String>,
    /// What a failed creation leads to.
    pub on_failure: Option<OnFailure>,
    /// The client's token of the request that made it.
    #[serde(default)]
    pub token: Option<String>,
    /// Whether it was asked to import what exists already.
    #[serde(default)]
    pub imports_existing: bool,
    /// Whether it was asked to show nested stacks too, of which its template then has none.
    #[serde(default)]
    pub include_nested: bool,
    /// The number of the stack's last operation when the change set was made.
    pub operation: u64,
}

/// An export.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ExportRow {
    /// The exporting stack's ARN.
    pub stack_id: String,
    /// The value.
    pub value: String,
}

/// The key of a stack, and the beginning of the keys of all that belongs to it.
pub fn stack_key(place: &Place, uuid: &str) -> Key {
    Key::of(place).and(uuid)
}

/// Announced when a resource of a stack changes.
pub fn resources_topic(uuid: &str) -> String {
    format!("stack-resources\t{uuid}")
}

/// The stack of a unique id.
pub fn stack(rows: &impl Reads, place: &Place, uuid: &str) -> Result<StackRow, Fault> {
    rows.get(&STACKS, &stack_key(place, uuid))?
        .ok_or_else(|| Fault::new(format!("stack {uuid} is not stored")))?
        .with_definitions(rows, place)
}

/// The stack of a name or an ARN; deleted ones are found by ARN only.
pub fn find_stack(rows: &impl Reads, place: &Place, name: &str) -> Result<Option<StackRow>, Fault> {
    let uuid = if name.starts_with("arn:") {
        name.rsplit('/').next().map(str::to_owned)
    } else {
        rows.get(&NAMES, &Key::of(place).and(name))?
    };
    let found = uuid.map(|uuid| rows.get(&STACKS, &stack_key(place, &uuid))).transpose()?.flatten();
    let found = found.filter(|stack| !name.starts_with("arn:") || stack.id == name);
    found.map(|stack| stack.with_definitions(rows, place)).transpose()
}

/// The same stacks, with what they want.
pub fn with_definitions(look: &Look, stacks: Vec<StackRow>) -> Result<Vec<StackRow>, Fault> {
    look.read(|rows| stacks.into_iter().map(|one| one.with_definitions(rows, look.place())).collect())
}

/// The resources of a stack by logical id.
pub fn resources(
    rows: &impl Reads,
    place: &Place,
    uuid: &str,
) -> Result<BTreeMap<String, ResourceRow>, Fault> {
    let found = rows.scan(&RESOURCES, &stack_key(place, uuid))?;
    Ok(found.into_iter().map(|(_, row)| (row.logical_id.clone(), row)).collect())
}

/// Exported values by name.
pub fn exports(rows: &impl Reads, place: &Place) -> Result<BTreeMap<String, String>, Fault> {
    let found = rows.scan(&EXPORTS, &Key::of(place))?;
    Ok(found.into_iter().map(|(key, row)| (key.last().to_owned(), row.value)).collect())
}

/// The first of a stack's exports that `keeps` gives up and a living stack imports, and that stack's name.
pub fn import_of(
    rows: &impl Reads,
    place: &Place,
    stack: &StackRow,
    keeps: impl Fn(&str, &str) -> bool,
) -> Result<Option<(String, String)>, Fault> {
    let given_up: Vec<String> = rows
        .scan(&EXPORTS, &Key::of(place))?
        .into_iter()
        .filter(|(key, row)| row.stack_id == stack.id && !keeps(key.last(), &row.value))
        .map(|(key, _)| key.last().to_owned())
        .collect();
    if given_up.is_empty() {
        return Ok(None);
    }
    for (_, other) in rows.scan(&STACKS, &Key::of(place))? {
        let name = given_up.iter().find(|name| other.imports.contains(name));
        if let Some(name) =
            name.filter(|_| other.status != StackStatus::DeleteComplete && other.id != stack.id)
        {
            return Ok(Some((name.clone(), other.name)));
        }
    }
    Ok(None)
}

/// Appends an event, numbered in the transaction itself.
pub fn append_event(tx: &mut Tx<'_>, place: &Place, uuid: &str, event: &StackEvent) -> Result<(), Fault> {
    let next = next_number(tx, place, uuid)?;
    tx.put(&EVENTS, &stack_key(place, uuid).and_number(next), event)
}

impl StackRow {
    /// The policy that the running operation must heed.
    pub fn policy_in_force(&self) -> Option<&str> {
        self.policy_during_update.as_deref().or(self.policy.as_deref())
    }

    /// Sets the status and writes the stack's own event; the caller puts the row.
    pub fn becomes(
        &mut self,
        tx: &mut Tx<'_>,
        place: &Place,
        status: StackStatus,
        reason: Option<String>,
        now: Timestamp,
    ) -> Result<(), Fault> {
        self.status = status;
        self.status_reason = reason.clone();
        let event = StackEvent {
            stack_id: self.id.clone(),
            event_id: uuid_of(&self.uuid, next_number(tx, place, &self.uuid)?),
            stack_name: self.name.clone(),
            logical_resource_id: Some(self.name.clone()),
            physical_resource_id: Some(self.id.clone()),
            resource_type: Some("AWS::CloudFormation::Stack".to_owned()),
            timestamp: now,
            resource_status: Some(ResourceStatus::from(self.status.as_str())),
            resource_status_reason: reason,
            client_request_token: self.token.clone(),
            ..StackEvent::default()
        };
        append_event(tx, place, &self.uuid, &event)?;
        tx.nudge(format!("stack\t{}", self.uuid));
        tx.put(&STACKS, &stack_key(place, &self.uuid), self)
    }
}

impl ResourceRow {
    /// Sets the status, writes the resource's event and the row.
    #[expect(clippy::too_many_arguments, reason = "an event is about all of these")]
    pub fn becomes(
        &mut self,
        tx: &mut Tx<'_>,
        place: &Place,
        stack: &StackRow,
        physical: Option<&Physical>,
        status: ResourceStatus,
        reason: Option<String>,
        now: Timestamp,
    ) -> Result<(), Fault> {
        self.status = status;
        self.reason = reason.clone();
        self.updated = now;
        let number = next_number(tx, place, &stack.uuid)?;
        // AWS: what a finished update cleans up is told by unique ids, and without properties.
        let cleans = matches!(
            stack.status,
            StackStatus::UpdateCompleteCleanupInProgress
                | StackStatus::UpdateRollbackCompleteCleanupInProgress
        );
        let event_id = if cleans {
            format!("{}-{}", self.logical_id, uuid_of(&stack.uuid, number))
        } else {
            // Events of one instant would share AWS's form of an id: the number keeps them apart, and in order.
            let instant = now.plus_millis(i64::try_from(number).unwrap_or_default());
            format!("{}-{}-{}", self.logical_id, self.status, instant.iso8601_millis())
        };
        let properties = physical.filter(|_| !cleans).map(|physical| {
            let texts = [&stack.definition, &stack.previous];
            let text = physical.properties.to_string();
            texts.into_iter().flatten().fold(text, |text, definition| definition.masked(text))
        });
        let event = StackEvent {
            stack_id: stack.id.clone(),
            event_id,
            stack_name: stack.name.clone(),
            logical_resource_id: Some(self.logical_id.clone()),
            physical_resource_id: Some(physical.map(|physical| physical.id.clone()).unwrap_or_default()),
            resource_type: Some(self.resource_type.clone()),
            timestamp: now,
            resource_status: Some(self.status.clone()),
            resource_status_reason: reason,
            resource_properties: properties.filter(|text| text != "null"),
            client_request_token: stack.token.clone(),
            ..StackEvent::default()
        };
        append_event(tx, place, &stack.uuid, &event)?;
        tx.nudge(resources_topic(&stack.uuid));
        tx.put(&RESOURCES, &stack_key(place, &stack.uuid).and(&self.logical_id), self)
    }
}

fn next_number(tx: &Tx<'_>, place: &Place, uuid: &str) -> Result<u64, Fault> {
    let last = tx.page(&EVENTS, &stack_key(place, uuid), None, 1, true)?;
    let Some((key, _)) = last.first() else { return Ok(0) };
    let number =
        key.last().parse::<u64>().map_err(|error| Fault::because("reading an event's key", error))?;
    Ok(number + 1)
}

/// A unique id that the stack and the event's number decide.
fn uuid_of(stack: &str, number: u64) -> String {
    let digest = hex::encode(Sha256::digest(format!("{stack}\t{number}")));
    format!("{}-{}-{}-{}-{}", &digest[..8], &digest[8..12], &digest[12..16], &digest[16..20], &digest[20..32])
}
