//! Who asks, and whether a statement's `Principal` element means them.

use serde_json::Value;

/// The principal of a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Principal {
    /// The root user of an account.
    Root {
        /// Twelve digits.
        account: String,
    },
    /// An IAM user.
    User {
        /// Twelve digits.
        account: String,
        /// `arn:aws:iam::ACCOUNT:user/PATH/NAME`.
        arn: String,
    },
    /// A session of a role.
    RoleSession {
        /// Twelve digits.
        account: String,
        /// `arn:aws:iam::ACCOUNT:role/PATH/NAME`.
        role_arn: String,
        /// `arn:aws:sts::ACCOUNT:assumed-role/NAME/SESSION`.
        session_arn: String,
    },
    /// A service acting for itself.
    Service {
        /// Such as `codepipeline.amazonaws.com`.
        name: String,
    },
    /// Nobody.
    Anonymous,
}

impl Principal {
    /// The account the principal belongs to; services and nobody have none.
    pub fn account(&self) -> Option<&str> {
        match self {
            Self::Root { account } | Self::User { account, .. } | Self::RoleSession { account, .. } => {
                Some(account)
            }
            Self::Service { .. } | Self::Anonymous => None,
        }
    }
}

/// How a resource policy's allow reaches a principal; the order is from weak to strong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grant {
    /// Through the principal's account, which decides by its own identity policies.
    Account,
    /// Through the role or through `*`: boundary and session policies still limit it.
    RoleOrEveryone,
    /// To exactly this user, session, root user or service.
    Direct,
}

/// A compiled `Principal` or `NotPrincipal` element.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PrincipalElement {
    negated: bool,
    everyone: bool,
    aws: Vec<String>,
    services: Vec<String>,
    others: Vec<(String, String)>,
}

impl PrincipalElement {
    /// Compiles the element; `None` when its JSON has a form that no policy may have.
    pub(crate) fn compile(element: &Value, negated: bool) -> Option<Self> {
        let mut compiled = Self { negated, ..Self::default() };
        match element {
            Value::String(text) if text == "*" => compiled.everyone = true,
            Value::Object(kinds) => {
                for (kind, values) in kinds {
                    for value in texts(values)? {
                        compiled.add(kind, value);
                    }
                }
            }
            _ => return None,
        }
        Some(compiled)
    }

    fn add(&mut self, kind: &str, value: &str) {
        match kind {
            "AWS" if value == "*" => self.everyone = true,
            "AWS" => self.aws.push(value.to_owned()),
            "Service" => self.services.push(value.to_owned()),
            other => self.others.push((other.to_owned(), value.to_owned())),
        }
    }

    /// The `AWS` principals as they are written, `*` excepted.
    pub fn aws(&self) -> &[String] {
        &self.aws
    }

    /// The `Service` principals.
    pub fn services(&self) -> &[String] {
        &self.services
    }

    /// Principals of any other kind, as (kind, value).
    pub fn others(&self) -> &[(String, String)] {
        &self.others
    }

    /// Whether the element is, or holds, `*`.
    pub fn everyone(&self) -> bool {
        self.everyone
    }

    /// Whether it is a `NotPrincipal`.
    pub fn is_negated(&self) -> bool {
        self.negated
    }

    /// How the element means `principal`, if it does.
    pub fn grant(&self, principal: &Principal) -> Option<Grant> {
        let named = self.named(principal);
        if self.negated {
            // AWS: whoever is exempted must be named, at least by the account; everybody else is meant.
            return named.is_none().then_some(Grant::RoleOrEveryone);
        }
        named
    }

    fn named(&self, principal: &Principal) -> Option<Grant> {
        let everyone = self.everyone.then_some(Grant::RoleOrEveryone);
        let named = match principal {
            Principal::Anonymous => None,
            Principal::Service { name } => self.services.contains(name).then_some(Grant::Direct),
            Principal::Root { account } => self.account(account).then_some(Grant::Direct),
            Principal::User { account, arn } => {
                if self.aws.contains(arn) {
                    Some(Grant::Direct)
                } else {
                    self.account(account).then_some(Grant::Account)
                }
            }
            Principal::RoleSession { account, role_arn, session_arn } => {
                if self.aws.contains(session_arn) {
                    Some(Grant::Direct)
                } else if self.aws.contains(role_arn) {
                    Some(Grant::RoleOrEveryone)
                } else {
                    self.account(account).then_some(Grant::Account)
                }
            }
        };
        named.max(everyone)
    }

    fn account(&self, account: &str) -> bool {
        self.aws.iter().any(|named| account_of(named) == Some(account))
    }
}

/// The account that `123456789012` or `arn:aws:iam::123456789012:root` names; `None` for any other principal.
pub(crate) fn account_of(principal: &str) -> Option<&str> {
    let account = match principal.strip_prefix("arn:") {
        Some(_) => principal.strip_suffix(":root")?.rsplit(':').next()?,
        None => principal,
    };
    (account.len() == 12 && account.bytes().all(|byte| byte.is_ascii_digit())).then_some(account)
}

fn texts(value: &Value) -> Option<Vec<&str>> {
    match value {
        Value::String(text) => Some(vec![text]),
        Value::Array(items) => items.iter().map(Value::as_str).collect(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn session() -> Principal {
        Principal::RoleSession {
            account: "123456789012".into(),
            role_arn: "arn:aws:iam::123456789012:role/team/build".into(),
            session_arn: "arn:aws:sts::123456789012:assumed-role/build/one".into(),
        }
    }

    fn user() -> Principal {
        Principal::User { account: "123456789012".into(), arn: "arn:aws:iam::123456789012:user/ann".into() }
    }

    fn grant(element: Value, principal: &Principal) -> Option<Grant> {
        PrincipalElement::compile(&element, false).expect("an element").grant(principal)
    }

    #[test]
    fn grants_are_direct_by_role_or_by_account() {
        assert_eq!(grant(json!({"AWS": "arn:aws:iam::123456789012:user/ann"}), &user()), Some(Grant::Direct));
        assert_eq!(grant(json!({"AWS": "arn:aws:iam::123456789012:user/bob"}), &user()), None);
        assert_eq!(grant(json!({"AWS": "123456789012"}), &user()), Some(Grant::Account));
        assert_eq!(
            grant(json!({"AWS": ["arn:aws:iam::123456789012:root"]}), &session()),
            Some(Grant::Account)
        );
        assert_eq!(
            grant(json!({"AWS": "arn:aws:iam::123456789012:role/team/build"}), &session()),
            Some(Grant::RoleOrEveryone)
        );
        assert_eq!(
            grant(json!({"AWS": "arn:aws:sts::123456789012:assumed-role/build/one"}), &session()),
            Some(Grant::Direct)
        );
        assert_eq!(grant(json!("*"), &session()), Some(Grant::RoleOrEveryone));
        assert_eq!(grant(json!({"AWS": "*"}), &Principal::Anonymous), Some(Grant::RoleOrEveryone));
        assert_eq!(grant(json!({"AWS": "210987654321"}), &user()), None);
    }

    #[test]
    fn services_are_named_exactly() {
        let lambda = Principal::Service { name: "lambda.amazonaws.com".into() };
        let element = json!({"Service": ["lambda.amazonaws.com", "edgelambda.amazonaws.com"]});
        assert_eq!(grant(element, &lambda), Some(Grant::Direct));
        assert_eq!(grant(json!({"Service": "ec2.amazonaws.com"}), &lambda), None);
        assert_eq!(grant(json!({"AWS": "123456789012"}), &lambda), None);
    }

    #[test]
    fn not_principal_means_everybody_else() {
        let element = PrincipalElement::compile(&json!({"AWS": "arn:aws:iam::123456789012:user/ann"}), true)
            .expect("an element");
        assert_eq!(element.grant(&user()), None);
        assert_eq!(element.grant(&session()), Some(Grant::RoleOrEveryone));
    }

    #[test]
    fn other_forms_are_refused() {
        assert_eq!(PrincipalElement::compile(&json!("ann"), false), None);
        assert_eq!(PrincipalElement::compile(&json!({"AWS": 1}), false), None);
        assert_eq!(PrincipalElement::compile(&json!(["*"]), false), None);
    }
}
