//! `AWS::CloudFormation::Macro`: a name by which templates of the account call a function.

use async_trait::async_trait;
use tidegate_api::{Schema, Shape, cloudformation};
use tidegate_store::{Key, Reads, StoreLook};

use super::{Job, Made, Property, ResourceType, Trouble, Turn};
use crate::macros::MACRO;
use crate::rows::{Physical, RESOURCES};

/// The type.
pub struct CloudFormationMacro;

const PROPERTIES: &[Property] = &[
    Property::plain("Description"),
    Property::required("FunctionName"),
    Property::plain("LogGroupName"),
    Property::plain("LogRoleARN"),
    Property::key("Name"),
];

/// Refuses a name that a macro of another stack has, and what is not honoured.
fn check(job: &Job<'_>, name: &str) -> Result<(), Trouble> {
    for unsupported in ["LogGroupName", "LogRoleARN"] {
        if job.wanted.get(unsupported).is_some() {
            return Err(Trouble::Refused(format!("{unsupported} is not supported here.")));
        }
    }
    let look = job.cx.look();
    let found = look.read(|rows| rows.scan(&RESOURCES, &Key::of(job.place())));
    let found = found.map_err(|fault| Trouble::Refused(format!("the macros could not be read: {fault}")))?;
    let taken = found.iter().any(|(key, row)| {
        let own = row.logical_id == job.logical_id
            && key.to_string().contains(job.stack_id.rsplit('/').next().unwrap_or_default());
        row.resource_type == MACRO && !own && row.current.as_ref().is_some_and(|current| current.id == name)
    });
    if taken {
        return Err(Trouble::Refused(format!("{name} already exists")));
    }
    Ok(())
}

#[async_trait]
impl ResourceType for CloudFormationMacro {
    fn name(&self) -> &'static str {
        MACRO
    }

    fn properties(&self) -> &'static [Property] {
        PROPERTIES
    }

    fn schema(&self) -> &'static Schema {
        cloudformation::ListStacksInput::SCHEMA
    }

    fn attributes(&self) -> &'static [&'static str] {
        &[]
    }

    async fn create(&self, job: &Job<'_>) -> Result<Turn, Trouble> {
        let name = job.required("Name")?;
        check(job, &name)?;
        Ok(Turn::Done(Made::new(name)))
    }

    async fn update(&self, job: &Job<'_>, current: &Physical) -> Result<Turn, Trouble> {
        check(job, &current.id)?;
        Ok(Turn::Done(Made::new(&current.id)))
    }

    /// Its row is all that there is of it.
    async fn delete(&self, _: &Job<'_>, _: &Physical) -> Result<(), Trouble> {
        Ok(())
    }
}
