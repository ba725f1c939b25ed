//! One compiled statement of a document, and whether a question falls under it.

use std::collections::HashMap;
use std::sync::Arc;

use crate::condition::Condition;
use crate::context::Context;
use crate::principal::{Grant, Principal, PrincipalElement};
use crate::template::{Syntax, Template};

/// What a statement does to the questions that fall under it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatementEffect {
    /// They are allowed, unless something denies them.
    Allow,
    /// They are denied.
    Deny,
}

/// A compiled statement.
#[derive(Clone, Debug)]
pub struct Statement {
    pub(crate) sid: Option<Arc<str>>,
    pub(crate) index: usize,
    pub(crate) effect: StatementEffect,
    pub(crate) principal: Option<PrincipalElement>,
    pub(crate) actions: Actions,
    pub(crate) resources: Option<Resources>,
    pub(crate) conditions: Vec<Condition>,
    pub(crate) json: Arc<str>,
}

impl Statement {
    /// The `Sid`, where one is given.
    pub fn sid(&self) -> Option<&str> {
        self.sid.as_deref()
    }

    /// The position in the document, from zero.
    pub fn index(&self) -> usize {
        self.index
    }

    /// Whether it allows or denies.
    pub fn effect(&self) -> StatementEffect {
        self.effect
    }

    /// The `Principal` or `NotPrincipal` element of a statement in a resource or trust policy.
    pub fn principal(&self) -> Option<&PrincipalElement> {
        self.principal.as_ref()
    }

    /// The statement as it was written, whitespace aside.
    pub fn json(&self) -> &str {
        &self.json
    }

    /// Whether action, resource and conditions match; who asks is not looked at.
    pub(crate) fn covers(&self, action: &Action, resource: &str, context: &Context) -> bool {
        self.actions.cover(action)
            && self.resources.as_ref().is_none_or(|resources| resources.cover(resource, context))
            && self.conditions.iter().all(|condition| condition.holds(context))
    }

    /// How the statement's principal element means `principal`; statements of identity policies mean nobody else.
    pub(crate) fn grant(&self, principal: &Principal) -> Option<Grant> {
        self.principal.as_ref()?.grant(principal)
    }
}

/// An action as it is asked about: lower case, and split at its colon.
#[derive(Debug)]
pub(crate) struct Action {
    whole: String,
    colon: Option<usize>,
}

impl Action {
    pub fn new(action: &str) -> Self {
        let whole = action.to_ascii_lowercase();
        let colon = whole.find(':');
        Self { whole, colon }
    }

    pub fn begins(&self, lowercase: &str) -> bool {
        self.whole.starts_with(lowercase)
    }
}

const WILDCARDS: Syntax = Syntax { variables: false, wildcards: true };

/// The `Action` or `NotAction` element, bucketed by service so that a document of a thousand actions stays fast.
#[derive(Clone, Debug, Default)]
pub(crate) struct Actions {
    negated: bool,
    everything: bool,
    by_service: HashMap<String, Vec<Template>>,
    /// Patterns with a wildcard in their service.
    loose: Vec<Template>,
}

impl Actions {
    pub fn compile(names: &[String], negated: bool) -> Self {
        let mut compiled = Self { negated, ..Self::default() };
        for name in names {
            let name = name.to_ascii_lowercase();
            match name.split_once(':') {
                _ if name == "*" => compiled.everything = true,
                Some((service, action)) if !service.contains(['*', '?']) => {
                    let action = Template::compile(action, WILDCARDS);
                    compiled.by_service.entry(service.to_owned()).or_default().push(action);
                }
                _ => compiled.loose.push(Template::compile(&name, WILDCARDS)),
            }
        }
        compiled
    }

    fn cover(&self, action: &Action) -> bool {
        self.names(action) != self.negated
    }

    fn names(&self, action: &Action) -> bool {
        // Patterns of actions hold no variables, so the context they are matched in is of no consequence.
        let context = Context::new();
        if self.everything || self.loose.iter().any(|pattern| pattern.matches(&action.whole, &context)) {
            return true;
        }
        let Some(colon) = action.colon else { return false };
        let name = &action.whole[colon + 1..];
        self.by_service
            .get(&action.whole[..colon])
            .is_some_and(|patterns| patterns.iter().any(|pattern| pattern.matches(name, &context)))
    }
}

/// The `Resource` or `NotResource` element.
#[derive(Clone, Debug)]
pub(crate) struct Resources {
    negated: bool,
    patterns: Vec<Template>,
}

impl Resources {
    pub fn compile(patterns: &[String], negated: bool, variables: bool) -> Self {
        let syntax = Syntax { variables, wildcards: true };
        Self {
            negated,
            patterns: patterns.iter().map(|pattern| Template::compile(pattern, syntax)).collect(),
        }
    }

    fn cover(&self, resource: &str, context: &Context) -> bool {
        self.patterns.iter().any(|pattern| pattern.matches(resource, context)) != self.negated
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn covers(names: &[&str], negated: bool, action: &str) -> bool {
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        Actions::compile(&names, negated).cover(&Action::new(action))
    }

    #[test]
    fn actions_match_without_regard_to_case() {
        assert!(covers(&["S3:getobject"], false, "s3:GetObject"));
        assert!(covers(&["s3:Get*"], false, "s3:GetObjectVersion"));
        assert!(!covers(&["s3:Get*"], false, "s3:PutObject"));
        assert!(!covers(&["s3:*"], false, "s3express:GetObject"));
        assert!(covers(&["*"], false, "iam:PassRole"));
        assert!(covers(&["*:*"], false, "iam:PassRole"));
        assert!(covers(&["s3*:Get?bject"], false, "s3:GetObject"));
    }

    #[test]
    fn not_action_is_everything_else() {
        assert!(!covers(&["iam:*", "organizations:*"], true, "iam:CreateUser"));
        assert!(covers(&["iam:*", "organizations:*"], true, "lambda:InvokeFunction"));
    }

    #[test]
    fn not_resource_is_everything_else() {
        let resources = Resources::compile(&["arn:aws:s3:::secret/*".to_owned()], true, true);
        assert!(!resources.cover("arn:aws:s3:::secret/x", &Context::new()));
        assert!(resources.cover("arn:aws:s3:::open/x", &Context::new()));
    }
}
