//! Policies of repositories, whose statements name no resource: each is about the repository that has it.

use serde_json::Value;
use tidegate_core::{Fault, Look, PolicySource, ResourcePolicies};
use tidegate_policy::{Document, Kind};
use tidegate_store::{Reads, StoreLook};

use crate::Ecr;
use crate::repository::Repository;
use crate::rows::REPOSITORIES;

impl ResourcePolicies for Ecr {
    fn resource_policy(&self, look: &Look, arn: &str) -> Result<Option<PolicySource>, Fault> {
        let Some(repository) = Repository::of_arn(arn) else { return Ok(None) };
        let row = look.read(|rows| rows.get(&REPOSITORIES, &repository.key()))?;
        let document = row.and_then(|row| row.policy).and_then(|policy| about(&policy, &repository));
        Ok(document.map(|document| PolicySource { id: "repository".into(), document: document.into() }))
    }
}

/// Whether the gate would understand a policy.
pub(crate) fn is_understood(policy: &str, repository: &Repository) -> bool {
    about(policy, repository).is_some_and(|document| Document::parse(Kind::Resource, &document).is_ok())
}

/// The policy with the repository as the resource of each statement that names none.
fn about(policy: &str, repository: &Repository) -> Option<String> {
    let mut document: Value = serde_json::from_str(policy).ok()?;
    let statements = match document.get_mut("Statement")? {
        Value::Array(list) => list.iter_mut().collect(),
        one => vec![one],
    };
    for statement in statements {
        let statement = statement.as_object_mut()?;
        if !statement.contains_key("NotResource") {
            statement.entry("Resource").or_insert_with(|| repository.arn().into());
        }
    }
    Some(document.to_string())
}

#[cfg(test)]
mod tests {
    use tidegate_core::Place;

    use super::*;

    #[test]
    fn a_statement_without_a_resource_is_about_its_repository() {
        let repository = Repository { place: Place::new("123456789012", "us-east-1"), name: "hello".into() };
        let statement = r#"{"Effect":"Allow","Principal":{"Service":"lambda.amazonaws.com"},"Action":"ecr:BatchGetImage"}"#;
        for policy in [format!(r#"{{"Statement":{statement}}}"#), format!(r#"{{"Statement":[{statement}]}}"#)]
        {
            assert!(is_understood(&policy, &repository), "{policy}");
            assert!(
                about(&policy, &repository)
                    .unwrap()
                    .contains("arn:aws:ecr:us-east-1:123456789012:repository/hello")
            );
        }
        for policy in ["{}", "x", r#"{"Statement":["x"]}"#, r#"{"Statement":[{"Effect":"Perhaps"}]}"#] {
            assert!(!is_understood(policy, &repository), "{policy}");
        }
    }
}
