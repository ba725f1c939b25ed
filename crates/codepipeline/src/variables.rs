//! Variables: `#{namespace.key}` in an action's configuration.

use std::collections::BTreeMap;

use regex::{Captures, Regex};

use crate::rows::ExecutionRow;

/// Replaces every reference in a configuration; one that names nothing is an error.
pub fn resolve(
    configuration: &BTreeMap<String, String>,
    execution: &ExecutionRow,
) -> Result<BTreeMap<String, String>, String> {
    let reference = Regex::new(r"#\{([^{}]*)\}").map_err(|error| error.to_string())?;
    let mut missing = None;
    let resolved = configuration
        .iter()
        .map(|(key, value)| {
            let value = reference.replace_all(value, |found: &Captures<'_>| {
                look_up(&found[1], execution).unwrap_or_else(|| {
                    missing.get_or_insert_with(|| found[0].to_owned());
                    String::new()
                })
            });
            (key.clone(), value.into_owned())
        })
        .collect();
    match missing {
        Some(reference) => {
            Err(format!("An action in this pipeline refers to a variable that has no value: {reference}"))
        }
        None => Ok(resolved),
    }
}

fn look_up(reference: &str, execution: &ExecutionRow) -> Option<String> {
    if reference == "codepipeline.PipelineExecutionId" {
        return Some(execution.id.clone());
    }
    let (namespace, key) = reference.split_once('.')?;
    execution.variables.get(namespace)?.get(key).cloned()
}
