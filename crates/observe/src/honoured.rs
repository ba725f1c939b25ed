//! Refusing what is not honoured, by name.

use tidegate_api::{ServiceError, Shape, Value};

/// The first given member of `input` that is not among `honoured`.
pub fn first_other<S: Shape>(input: &S, honoured: &[&str]) -> Option<String> {
    match input.to_value() {
        Value::Map(members) => members.into_keys().find(|name| !honoured.contains(&name.as_str())),
        _ => None,
    }
}

/// Refuses every given member of `input` that is not among `honoured`, with the error that `refuse` makes.
pub fn only<S: Shape>(
    input: &S,
    honoured: &[&str],
    refuse: impl FnOnce(String) -> ServiceError,
) -> Result<(), ServiceError> {
    match first_other(input, honoured) {
        Some(name) => Err(refuse(format!("The parameter {name} is not supported."))),
        None => Ok(()),
    }
}
