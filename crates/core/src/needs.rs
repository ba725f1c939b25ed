//! What a caller must be allowed before a handler runs.

use std::borrow::Cow;

/// One permission: an action on a resource, in a context.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    /// The IAM action, such as `lambda:PublishVersion`.
    pub action: Cow<'static, str>,
    /// The resource's ARN, or `*` where the action has no resource.
    pub resource: String,
    /// Condition keys of this action beyond the global ones, with their values.
    pub context: Vec<(String, Vec<String>)>,
}

/// All permissions that a call needs; every one must be allowed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Needs {
    needs: Vec<Need>,
    free: Option<&'static str>,
}

impl Needs {
    /// Nothing is needed; `reason` says why, and shows in the authorization matrix.
    pub fn none(reason: &'static str) -> Self {
        Self { needs: Vec::new(), free: Some(reason) }
    }

    /// One action on one resource.
    pub fn one(action: impl Into<Cow<'static, str>>, resource: impl ToString) -> Self {
        Self {
            needs: vec![Need { action: action.into(), resource: resource.to_string(), context: Vec::new() }],
            free: None,
        }
    }

    /// A further action, such as `iam:PassRole` beside `lambda:CreateFunction`.
    #[must_use]
    pub fn and(mut self, action: impl Into<Cow<'static, str>>, resource: impl ToString) -> Self {
        self.needs.push(Need { action: action.into(), resource: resource.to_string(), context: Vec::new() });
        self.free = None;
        self
    }

    /// A condition key with its value, for the action named last.
    #[must_use]
    pub fn with(self, key: impl Into<String>, value: impl ToString) -> Self {
        self.with_all(key, vec![value.to_string()])
    }

    /// A condition key with several values, for the action named last.
    #[must_use]
    pub fn with_all(mut self, key: impl Into<String>, values: Vec<String>) -> Self {
        if let Some(last) = self.needs.last_mut() {
            last.context.push((key.into(), values));
        }
        self
    }

    /// `iam:PassRole` on `role_arn` for `service`, such as `lambda.amazonaws.com`.
    #[must_use]
    pub fn pass_role(self, role_arn: impl ToString, service: &str) -> Self {
        self.and("iam:PassRole", role_arn).with("iam:PassedToService", service)
    }

    /// The permissions, in the order in which they are checked.
    pub fn list(&self) -> &[Need] {
        &self.needs
    }

    /// Why nothing is needed, where nothing is.
    pub fn free(&self) -> Option<&'static str> {
        self.free
    }
}
