//! What every step on a resource begins with, and what it ends with.

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::{Value, json};
use tidegate_api::cloudformation::ResourceStatus;
use tidegate_core::{Failure, Fault, Place, Timestamp};
use tidegate_flow::{Progress, StepCx};
use tidegate_store::{Reads, StoreLook, Tx};

use crate::resources::{self, Job, Made, ResourceType, Trouble};
use crate::rows::{self, Physical, RESOURCES, ResourceRow, StackRow, resources_topic, stack_key};
use crate::template::TemplateError;
use crate::world::World;

/// The signal that tells a plan that its operation is cancelled.
pub const CANCEL: &str = "cancel";
/// What an operation fails with when somebody cancels it.
pub const USER_INITIATED: &str = "User Initiated";
/// What a resource fails with that was not begun when its operation was cancelled.
pub const NOT_BEGUN: &str = "The operation was cancelled before the resource was begun";

/// A stack, its resources, and what its operation wants of one of them.
pub struct Stage {
    /// Where.
    pub place: Place,
    /// The stack.
    pub stack: StackRow,
    /// The resource, and those that it refers to.
    pub rows: BTreeMap<String, ResourceRow>,
    /// What the operation wants.
    pub world: World,
    /// The resource's name in the template.
    pub logical_id: String,
    /// When.
    pub now: Timestamp,
}

fn field<'v>(input: &'v Value, name: &str) -> Result<&'v str, Fault> {
    input
        .get(name)
        .and_then(Value::as_str)
        .ok_or_else(|| Fault::new(format!("the step's input has no {name}")))
}

/// The unique id of the stack that a step's input names.
pub fn stack_of(input: &Value) -> Result<&str, Fault> {
    field(input, "stack")
}

impl Stage {
    /// Reads it.
    pub fn load(cx: &StepCx, input: &Value) -> Result<Self, Fault> {
        let (uuid, logical_id) = (stack_of(input)?, field(input, "resource")?.to_owned());
        let place = cx.place().clone();
        cx.read(|snapshot| {
            let stack = rows::stack(snapshot, &place, uuid)?;
            let world = World::of(snapshot, &place, &stack)?;
            // No more than this step may look at: a stack has up to five hundred resources, and each a step.
            let mut names = world.needs(&logical_id).unwrap_or_default();
            names.insert(logical_id.clone());
            let mut rows = BTreeMap::new();
            for name in names {
                let row = snapshot.get(&RESOURCES, &stack_key(&place, uuid).and(&name))?;
                rows.extend(row.map(|row| (name, row)));
            }
            Ok(Self { place: place.clone(), stack, rows, world, logical_id, now: cx.clock().now() })
        })
    }

    /// The properties that the operation wants the resource to have, and its update policy.
    pub fn wanted(&self) -> Result<(Value, Value), TemplateError> {
        let made = self.world.made(&self.rows);
        let scope = self.world.scope(&made);
        let resource = self.world.resource(&self.logical_id)?;
        let properties = self.world.properties(&scope, &self.logical_id)?;
        Ok((properties, scope.evaluate(&resource.update_policy)?.unwrap_or_default()))
    }

    /// The row, or a new one.
    pub fn row(&self) -> ResourceRow {
        self.rows
            .get(&self.logical_id)
            .cloned()
            .unwrap_or_else(|| ResourceRow { logical_id: self.logical_id.clone(), ..ResourceRow::default() })
    }

    /// The resource's type.
    pub fn kind(&self) -> Result<&'static dyn ResourceType, Fault> {
        let name = self.resource_type();
        resources::find(name).ok_or_else(|| Fault::new(format!("there is no resource type {name}")))
    }

    fn resource_type(&self) -> &str {
        let row = self.rows.get(&self.logical_id).map(|row| row.resource_type.as_str());
        let named = || self.world.resource(&self.logical_id).ok().map(|one| one.resource_type.as_str());
        row.or_else(named).unwrap_or_default()
    }

    /// What the resource's type is given.
    pub fn job<'a>(
        &'a self,
        cx: &'a StepCx,
        wanted: &'a Value,
        update_policy: &'a Value,
        memo: Option<&'a Value>,
    ) -> Job<'a> {
        Job {
            cx,
            stack_id: &self.stack.id,
            stack_name: &self.stack.name,
            logical_id: &self.logical_id,
            resource_type: self.resource_type(),
            operation: self.stack.operation,
            wanted,
            memo,
            update_policy,
            rolling_back: self.stack.rolling_back,
            cancelled: false,
            capabilities: self
                .stack
                .definition
                .as_ref()
                .map(|definition| definition.capabilities.as_slice())
                .unwrap_or_default(),
        }
    }

    /// Takes over from the template what is not a property.
    pub fn describe(
        &self,
        row: &mut ResourceRow,
        update_policy: Value,
        after: Option<&Value>,
    ) -> Result<(), TemplateError> {
        let resource = self.world.resource(&self.logical_id)?;
        row.resource_type = resource.resource_type.clone();
        row.deletion_policy = resource.deletion_policy.clone();
        if self.stack.retain_except_on_create && row.deletion_policy == "Retain" {
            row.deletion_policy = "RetainExceptOnCreate".to_owned();
        }
        row.update_replace_policy = resource.update_replace_policy.clone();
        row.update_policy = update_policy;
        if let Some(names) = after.and_then(Value::as_array) {
            row.depends_on = names.iter().filter_map(Value::as_str).map(str::to_owned).collect();
        }
        Ok(())
    }

    /// The write that gives a row a status, with its event.
    pub fn event(
        &self,
        mut row: ResourceRow,
        physical: Option<Physical>,
        status: ResourceStatus,
        reason: Option<String>,
    ) -> impl FnOnce(&mut Tx<'_>) -> Result<(), Failure> + Send + 'static {
        let (place, stack, now) = (self.place.clone(), self.stack.clone(), self.now);
        move |tx| Ok(row.becomes(tx, &place, &stack, physical.as_ref(), status, reason, now)?)
    }

    /// The write of a row without an event.
    pub fn put(&self, row: ResourceRow) -> impl FnOnce(&mut Tx<'_>) -> Result<(), Failure> + Send + 'static {
        let key = stack_key(&self.place, &self.stack.uuid).and(&self.logical_id);
        let topic = resources_topic(&self.stack.uuid);
        move |tx| {
            tx.nudge(topic);
            Ok(tx.put(&RESOURCES, &key, &row)?)
        }
    }

    /// Waits for nothing but the commit: what was begun is known before anything is done.
    pub fn next(&self, phase: &str) -> Progress {
        Progress::wait(json!({"phase": phase}), self.now)
    }

    /// Waits for what is not ready.
    pub fn pause(&self, phase: &str, memo: Value, pause: Duration, topic: Option<String>) -> Progress {
        let until = self.now.plus_millis(i64::try_from(pause.as_millis()).unwrap_or(i64::MAX));
        let memo = json!({"phase": phase, "memo": memo});
        match topic {
            Some(topic) => Progress::wait_for(memo, until, topic),
            None => Progress::wait(memo, until),
        }
    }
}

/// The phase that a step's memo names, and the resource type's own memo.
pub fn phase(cx: &StepCx) -> (Option<&str>, Option<&Value>) {
    let memo = cx.memo();
    (memo.and_then(|memo| memo.get("phase")).and_then(Value::as_str), memo.and_then(|memo| memo.get("memo")))
}

/// Something that was made, with the properties that it was given.
pub fn physical(made: Made, properties: Value) -> Physical {
    Physical { id: made.id, properties, attributes: made.attributes }
}

/// Whether what is under way is to be given up: somebody cancelled it, or another step of the plan has failed.
pub fn cancelled(cx: &StepCx) -> bool {
    cx.signal(CANCEL).is_some() || cx.has_failures()
}

/// The status reason of a failure.
pub fn reason(trouble: &Trouble) -> String {
    let Trouble::Call(error) = trouble else { return trouble.to_string() };
    let code = match error.code.as_str() {
        _ if error.is_denied() => "AccessDenied",
        code if code.contains("AlreadyExists")
            || code.contains("AlreadyOwned")
            || code == "ResourceConflictException" =>
        {
            "AlreadyExists"
        }
        code if code.contains("NotFound") || code.contains("NoSuch") => "NotFound",
        code if code.contains("Limit") => "ServiceLimitExceeded",
        _ if error.status < 500 => "InvalidRequest",
        _ => "GeneralServiceException",
    };
    format!("Resource handler returned message: \"{error}\" (HandlerErrorCode: {code})")
}

/// Whether the driver should simply try again.
pub fn is_transient(trouble: &Trouble) -> bool {
    matches!(trouble, Trouble::Call(error) if error.is_transient())
}

/// A step's progress from one that could not read what it needs.
pub fn or_fault(progress: Result<Progress, Fault>) -> Progress {
    progress.unwrap_or_else(Progress::from)
}
