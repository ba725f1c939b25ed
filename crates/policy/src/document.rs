//! A policy document: its kinds, and its compiled form.

use std::sync::Arc;

use serde_json::Value;

use crate::condition::Condition;
use crate::principal::PrincipalElement;
use crate::statement::{Actions, Resources, Statement, StatementEffect};
use crate::{global_keys, grammar};

/// What a document is attached to; grammar and wording of errors depend on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// An inline policy of a user or role, or a session policy.
    Identity,
    /// A managed policy: like [`Kind::Identity`], and its version must be 2012-10-17.
    Managed,
    /// The trust policy of a role.
    Trust,
    /// The policy of a bucket, a function or another resource.
    Resource,
}

/// A document that AWS would refuse; the text is AWS's message.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Malformed(pub String);

impl Malformed {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }
}

/// A compiled policy document.
#[derive(Clone, Debug)]
pub struct Document {
    kind: Kind,
    id: Option<String>,
    statements: Vec<Statement>,
}

impl Document {
    /// Checks a document as AWS does when it is stored, and compiles it.
    pub fn parse(kind: Kind, text: &str) -> Result<Self, Malformed> {
        let value = grammar::read(kind, text)?;
        grammar::check(kind, &value)?;
        global_keys::check(&value)?;
        Self::build(kind, &value)
    }

    /// Compiles a document that was accepted when it was stored, or that AWS itself publishes: the checks that AWS
    /// makes of its customers' documents alone are not made again.
    pub fn compile(kind: Kind, text: &str) -> Result<Self, Malformed> {
        Self::build(kind, &grammar::read(kind, text)?)
    }

    fn build(kind: Kind, value: &Value) -> Result<Self, Malformed> {
        let variables = value.get("Version").and_then(Value::as_str) == Some("2012-10-17");
        let statements = match value.get("Statement") {
            Some(Value::Array(items)) => items.iter().collect(),
            Some(one @ Value::Object(_)) => vec![one],
            _ => return Err(grammar::syntax(kind)),
        };
        let statements = statements
            .into_iter()
            .enumerate()
            .map(|(index, statement)| build_statement(kind, index, statement, variables))
            .collect::<Result<_, _>>()?;
        Ok(Self { kind, id: value.get("Id").and_then(Value::as_str).map(str::to_owned), statements })
    }

    /// What the document is attached to.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The `Id` element.
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// The statements, in order.
    pub fn statements(&self) -> &[Statement] {
        &self.statements
    }
}

fn build_statement(kind: Kind, index: usize, value: &Value, variables: bool) -> Result<Statement, Malformed> {
    let syntax = || grammar::syntax(kind);
    let effect = match value.get("Effect").and_then(Value::as_str) {
        Some("Allow") => StatementEffect::Allow,
        Some("Deny") => StatementEffect::Deny,
        _ => return Err(syntax()),
    };
    let principal = match (value.get("Principal"), value.get("NotPrincipal")) {
        (Some(element), None) => Some(PrincipalElement::compile(element, false).ok_or_else(syntax)?),
        (None, Some(element)) => Some(PrincipalElement::compile(element, true).ok_or_else(syntax)?),
        (None, None) => None,
        (Some(_), Some(_)) => return Err(syntax()),
    };
    let actions = match (grammar::list(value, "Action"), grammar::list(value, "NotAction")) {
        (Some(names), None) => Actions::compile(&names.ok_or_else(syntax)?, false),
        (None, Some(names)) => Actions::compile(&names.ok_or_else(syntax)?, true),
        _ => return Err(syntax()),
    };
    let resources = match (grammar::list(value, "Resource"), grammar::list(value, "NotResource")) {
        (Some(patterns), None) => Some(Resources::compile(&patterns.ok_or_else(syntax)?, false, variables)),
        (None, Some(patterns)) => Some(Resources::compile(&patterns.ok_or_else(syntax)?, true, variables)),
        // Of trust policies alone: the resource is the role that carries the policy.
        (None, None) if kind == Kind::Trust => None,
        _ => return Err(syntax()),
    };
    let conditions = match value.get("Condition") {
        Some(block) => {
            Condition::compile_block(block, variables).map_err(|error| grammar::condition(kind, &error))?
        }
        None => Vec::new(),
    };
    Ok(Statement {
        sid: value.get("Sid").and_then(Value::as_str).filter(|sid| !sid.is_empty()).map(Arc::from),
        index,
        effect,
        principal,
        actions,
        resources,
        conditions,
        json: value.to_string().into(),
    })
}

#[cfg(test)]
mod tests;
