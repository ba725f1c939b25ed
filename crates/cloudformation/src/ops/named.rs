//! Stacks and change sets by the names that requests give, and what asking about them needs.

use tidegate_core::{Arn, Failure, Fault, Look, Needs};
use tidegate_store::{Reads, StoreLook};

use crate::errors::{no_stack_in_brackets, no_such_change_set, no_such_stack, validation};
use crate::rows::{self, CHANGE_SETS, ChangeSetRow, StackRow, stack_key};

/// One action on the stack of a name or an ARN; a name without a stack stands for every stack of that name.
pub fn needs(look: &Look, action: &'static str, name: &str) -> Result<Needs, Failure> {
    let arn = if name.starts_with("arn:") {
        name.to_owned()
    } else {
        let found = look.read(|snapshot| rows::find_stack(snapshot, look.place(), name))?;
        let any = || look.place().arn("cloudformation", format!("stack/{name}/*")).to_string();
        found.map_or_else(any, |stack| stack.id)
    };
    Ok(Needs::one(action, arn))
}

/// The same, and passing the role that CloudFormation is to act as.
pub fn needs_to_change(
    look: &Look,
    action: &'static str,
    name: &str,
    role: Option<&str>,
) -> Result<Needs, Failure> {
    let needs = needs(look, action, name)?;
    Ok(match role {
        Some(role) => needs.pass_role(role, "cloudformation.amazonaws.com"),
        None => needs,
    })
}

/// The stack of a name or an ARN.
pub fn stack(look: &Look, name: &str) -> Result<StackRow, Failure> {
    let found = look.read(|snapshot| rows::find_stack(snapshot, look.place(), name))?;
    found.ok_or_else(|| no_such_stack(name))
}

/// The stack and the change set that a request names.
pub fn change_set(
    rows: &impl Reads,
    look: &Look,
    stack: Option<&str>,
    name: &str,
) -> Result<(StackRow, ChangeSetRow), Failure> {
    let place = look.place();
    if name.starts_with("arn:") {
        let found = rows.scan(&CHANGE_SETS, &tidegate_store::Key::of(place))?;
        let (key, row) =
            found.into_iter().find(|(_, row)| row.id == name).ok_or_else(|| no_such_change_set(name))?;
        let uuid = key.as_str().rsplit('\t').nth(1).unwrap_or_default();
        return Ok((rows::stack(rows, place, uuid)?, row));
    }
    let stack = stack.ok_or_else(|| {
        validation("StackName must be specified if ChangeSetName is not specified as an ARN.")
    })?;
    let stack = rows::find_stack(rows, place, stack)?.ok_or_else(|| no_stack_in_brackets(stack))?;
    let found = rows.scan(&CHANGE_SETS, &stack_key(place, &stack.uuid))?;
    let row = found.into_iter().map(|(_, row)| row).find(|row| row.name == name);
    row.map(|row| (stack, row)).ok_or_else(|| no_such_change_set(name))
}

/// One action on the stack of a change set.
pub fn change_set_needs(
    look: &Look,
    action: &'static str,
    stack: Option<&str>,
    name: &str,
) -> Result<Needs, Failure> {
    match stack {
        Some(stack) => needs(look, action, stack),
        None => {
            let found = look.read(|snapshot| match change_set(snapshot, look, None, name) {
                Ok((stack, _)) => Ok(Some(stack.id)),
                Err(Failure::Fault(fault)) => Err(fault),
                Err(_) => Ok::<_, Fault>(None),
            })?;
            Ok(Needs::one(action, found.unwrap_or_else(|| "*".to_owned())))
        }
    }
}

/// A new stack's ARN, and its last part.
pub fn new_stack_id(look: &Look, name: &str) -> (Arn, String) {
    let uuid = look.ids().uuid();
    (look.place().arn("cloudformation", format!("stack/{name}/{uuid}")), uuid)
}
