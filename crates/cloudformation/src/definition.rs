//! What operations want stacks to be: stored once each, apart from the stacks, and read once each.

use std::collections::VecDeque;
use std::ops::Deref;
use std::sync::{Arc, Mutex, PoisonError};

use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};
use tidegate_api::cloudformation::{Capability, RollbackConfiguration, Tag};
use tidegate_core::{Fault, Place};
use tidegate_store::{Reads, Table, Tx};

use crate::rows::{StackRow, stack_key};
use crate::template::{ParameterValue, Template, TemplateError, parse};

/// Definitions by place, stack and what they say.
pub const DEFINITIONS: Table<Definition> = Table::new("cloudformation_definitions");

/// How many definitions are remembered as read: those of the operations that run, so that a step reads none again.
const REMEMBERED: usize = 32;

static READ: Mutex<VecDeque<Arc<Kept>>> = Mutex::new(VecDeque::new());

/// What an operation wants a stack to be.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Definition {
    /// The template as it was given.
    pub body: String,
    /// The template after its transforms.
    pub processed: Value,
    /// The values of its parameters.
    pub parameters: Vec<ParameterValue>,
    /// The stack's tags.
    pub tags: Vec<Tag>,
    /// The capabilities that were given.
    pub capabilities: Vec<Capability>,
    /// The alarms that take an operation back, and how long they are watched after it.
    #[serde(default)]
    pub rollback: RollbackConfiguration,
}

impl Definition {
    /// A text in which the values of `NoEcho` parameters cannot be read.
    pub fn masked(&self, text: String) -> String {
        let secrets = self.parameters.iter().filter(|one| one.no_echo && !one.value.is_empty());
        secrets.fold(text, |text, one| {
            // In JSON a value stands with its quotes and line ends escaped.
            let quoted = Value::from(one.value.clone()).to_string();
            text.replace(quoted.trim_matches('"'), "****").replace(&one.value, "****")
        })
    }
}

/// A definition with its template read; it never changes.
#[derive(Debug)]
pub struct Kept {
    /// The digest of what it says.
    pub id: String,
    /// The template's sections.
    pub template: Template,
    /// Whether the template imports anything.
    pub imports: bool,
    definition: Definition,
}

impl Deref for Kept {
    type Target = Definition;

    fn deref(&self) -> &Definition {
        &self.definition
    }
}

impl Kept {
    /// Reads a definition's template.
    pub fn of(definition: Definition) -> Result<Arc<Self>, TemplateError> {
        let text = serde_json::to_string(&definition)
            .map_err(|error| TemplateError::format(format!("the template cannot be written: {error}")))?;
        let template = parse::parse(&definition.processed)?;
        let imports = text.contains("Fn::ImportValue");
        let kept = Arc::new(Self { id: hex::encode(Sha256::digest(text)), template, imports, definition });
        remember(kept.clone());
        Ok(kept)
    }

    /// The stored definition of an id.
    fn stored(rows: &impl Reads, place: &Place, uuid: &str, id: &str) -> Result<Arc<Self>, Fault> {
        if let Some(known) = remembered(id) {
            return Ok(known);
        }
        let found = rows.get(&DEFINITIONS, &stack_key(place, uuid).and(id))?;
        let found = found.ok_or_else(|| Fault::new(format!("definition {id} of {uuid} is not stored")))?;
        Self::of(found).map_err(|error| Fault::because(format!("reading a template of {uuid}"), error))
    }
}

fn remembered(id: &str) -> Option<Arc<Kept>> {
    READ.lock().unwrap_or_else(PoisonError::into_inner).iter().find(|kept| kept.id == id).cloned()
}

fn remember(kept: Arc<Kept>) {
    let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
    read.retain(|other| other.id != kept.id);
    read.push_front(kept);
    read.truncate(REMEMBERED);
}

impl StackRow {
    /// Reads what the row only names.
    pub fn with_definitions(mut self, rows: &impl Reads, place: &Place) -> Result<Self, Fault> {
        let of =
            |id: &Option<String>| id.as_ref().map(|id| Kept::stored(rows, place, &self.uuid, id)).transpose();
        (self.definition, self.previous) = (of(&self.definition_id)?, of(&self.previous_id)?);
        Ok(self)
    }

    /// Wants another definition from now on, and remembers the one before it; the caller puts the row.
    pub fn define(&mut self, tx: &mut Tx<'_>, place: &Place, wanted: Arc<Kept>) -> Result<(), Fault> {
        tx.put(&DEFINITIONS, &stack_key(place, &self.uuid).and(&wanted.id), &wanted.definition)?;
        let older = self.previous.take();
        self.previous = self.definition.replace(wanted);
        self.rename();
        self.drop_unless_named(tx, place, older)
    }

    /// Wants again what it wanted before; the caller puts the row.
    pub fn return_to_previous(&mut self, tx: &mut Tx<'_>, place: &Place) -> Result<(), Fault> {
        let failed = std::mem::replace(&mut self.definition, self.previous.clone());
        self.rename();
        self.drop_unless_named(tx, place, failed)
    }

    /// Forgets what it wanted before; the caller puts the row.
    pub fn forget_previous(&mut self, tx: &mut Tx<'_>, place: &Place) -> Result<(), Fault> {
        let previous = self.previous.take();
        self.rename();
        self.drop_unless_named(tx, place, previous)
    }

    fn rename(&mut self) {
        self.definition_id = self.definition.as_ref().map(|kept| kept.id.clone());
        self.previous_id = self.previous.as_ref().map(|kept| kept.id.clone());
    }

    fn drop_unless_named(
        &self,
        tx: &mut Tx<'_>,
        place: &Place,
        kept: Option<Arc<Kept>>,
    ) -> Result<(), Fault> {
        let Some(id) = kept.map(|kept| kept.id.clone()) else { return Ok(()) };
        let is_named =
            [&self.definition_id, &self.previous_id].into_iter().flatten().any(|named| *named == id);
        if !is_named {
            tx.delete(&DEFINITIONS, &stack_key(place, &self.uuid).and(id))?;
        }
        Ok(())
    }
}
