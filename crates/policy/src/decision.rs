//! The question put to the policies, and the decision with its reason.
//!
//! AWS: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html>

use std::sync::Arc;

use crate::context::Context;
use crate::document::Document;
use crate::principal::{Grant, Principal, account_of};
use crate::statement::{Action, Statement, StatementEffect};

/// A compiled document and where it comes from.
#[derive(Clone, Debug)]
pub struct NamedPolicy {
    /// A managed policy's ARN, or `inline:NAME`, `trust`, `bucket`, `function`, `session:N`.
    pub id: Arc<str>,
    /// The document.
    pub document: Arc<Document>,
}

/// May this principal do this?
#[derive(Clone, Copy, Debug)]
pub struct Question<'a> {
    /// The action, such as `lambda:InvokeFunction`.
    pub action: &'a str,
    /// The resource's ARN, or `*`.
    pub resource: &'a str,
    /// The account that owns the resource; `None` when the ARN names it, or else the principal's own is meant.
    pub owner: Option<&'a str>,
    /// Who asks.
    pub principal: &'a Principal,
    /// The condition keys of the request.
    pub context: &'a Context,
    /// Inline and attached policies of the user or role.
    pub identity: &'a [NamedPolicy],
    /// The policy attached to the resource; for `sts:AssumeRole`, the role's trust policy.
    pub resource_policy: Option<&'a NamedPolicy>,
    /// The permissions boundary.
    pub boundary: Option<&'a NamedPolicy>,
    /// The session policies.
    pub session: &'a [NamedPolicy],
}

/// What was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// It may.
    Allow,
    /// A statement denies it.
    ExplicitDeny,
    /// Nothing that would have to allow it does.
    ImplicitDeny,
}

/// The layers of policies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PolicyType {
    /// Policies of the user or role.
    Identity,
    /// The policy of the resource.
    Resource,
    /// The trust policy of a role.
    Trust,
    /// The permissions boundary.
    Boundary,
    /// The session policies.
    Session,
}

/// Why it was decided so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// A statement of this type allows it.
    AllowedBy(PolicyType),
    /// The root user may do everything in its account.
    AccountRoot,
    /// A statement of this type denies it.
    DeniedBy(PolicyType),
    /// No statement of this type allows it.
    NotAllowedBy(PolicyType),
    /// The root user cannot assume roles, whatever their trust policies say.
    RootAssumesNoRole,
}

/// The statement that decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deciding {
    /// The policy's id.
    pub policy: Arc<str>,
    /// The statement's `Sid`, where it has one.
    pub sid: Option<Arc<str>>,
    /// The statement's position in the document, from zero.
    pub index: usize,
    /// The statement's JSON.
    pub statement: Arc<str>,
}

/// A decision with its reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// What was decided.
    pub effect: Effect,
    /// Why.
    pub reason: Reason,
    /// The statement that decided; none where nothing allows, and for the root user.
    pub deciding: Option<Deciding>,
}

impl Decision {
    /// Whether the principal may.
    pub fn is_allowed(&self) -> bool {
        self.effect == Effect::Allow
    }

    fn implicit(layer: PolicyType) -> Self {
        Self { effect: Effect::ImplicitDeny, reason: Reason::NotAllowedBy(layer), deciding: None }
    }

    fn allowed(layer: PolicyType, deciding: Deciding) -> Self {
        Self { effect: Effect::Allow, reason: Reason::AllowedBy(layer), deciding: Some(deciding) }
    }

    fn denied(layer: PolicyType, deciding: Deciding) -> Self {
        Self { effect: Effect::ExplicitDeny, reason: Reason::DeniedBy(layer), deciding: Some(deciding) }
    }
}

impl Reason {
    /// AWS's words for the reason: what follows "is not authorized to perform … on resource: …".
    pub fn sentence(&self, action: &str) -> String {
        match self {
            Self::AllowedBy(layer) => format!("allowed by {}", layer.with_article()),
            Self::AccountRoot => "allowed to the account's root user".to_owned(),
            Self::DeniedBy(layer) => format!("with an explicit deny in {}", layer.with_article()),
            Self::NotAllowedBy(layer) => format!("because no {} allows the {action} action", layer.name()),
            Self::RootAssumesNoRole => "because roles may not be assumed by root accounts".to_owned(),
        }
    }
}

impl PolicyType {
    /// AWS's name for policies of this type.
    pub fn name(self) -> &'static str {
        match self {
            Self::Identity => "identity-based policy",
            Self::Resource => "resource-based policy",
            Self::Trust => "role trust policy",
            Self::Boundary => "permissions boundary",
            Self::Session => "session policy",
        }
    }

    fn with_article(self) -> &'static str {
        match self {
            Self::Identity => "an identity-based policy",
            Self::Resource => "a resource-based policy",
            Self::Trust => "the role trust policy",
            Self::Boundary => "a permissions boundary",
            Self::Session => "a session policy",
        }
    }
}

/// Decides a question: an explicit deny first, then whether everything that must allow does.
pub fn decide(question: &Question<'_>) -> Decision {
    let asked = Asked { question, action: Action::new(question.action) };
    let resource_type = asked.resource_type();
    if asked.is_about_trust() && matches!(question.principal, Principal::Root { .. }) {
        return Decision { effect: Effect::ImplicitDeny, reason: Reason::RootAssumesNoRole, deciding: None };
    }
    let grant = match asked.resource_policy() {
        Found::Deny(deciding) => return Decision::denied(resource_type, deciding),
        Found::Allow(grant, deciding) => Some((grant, deciding)),
        Found::Nothing => None,
    };
    let layers = [
        (PolicyType::Identity, asked.layer(question.identity)),
        (PolicyType::Boundary, asked.layer(question.boundary.map_or(&[], std::slice::from_ref))),
        (PolicyType::Session, asked.layer(question.session)),
    ];
    for (layer, found) in &layers {
        if let Found::Deny(deciding) = found {
            return Decision::denied(*layer, deciding.clone());
        }
    }
    let [(_, identity), (_, boundary), (_, session)] = layers;
    let limits = [
        (PolicyType::Boundary, question.boundary.is_none() || boundary.allows()),
        (PolicyType::Session, question.session.is_empty() || session.allows()),
    ];
    asked.weigh(grant, identity, limits)
}

/// What one layer says.
enum Found {
    Deny(Deciding),
    Allow(Grant, Deciding),
    Nothing,
}

impl Found {
    fn allows(&self) -> bool {
        matches!(self, Self::Allow(..))
    }
}

struct Asked<'q> {
    question: &'q Question<'q>,
    action: Action,
}

impl Asked<'_> {
    /// A role can be assumed only where its trust policy says so; an identity policy alone never suffices.
    fn is_about_trust(&self) -> bool {
        self.action.begins("sts:assumerole")
            || self.action.begins("sts:tagsession")
            || self.action.begins("sts:setsourceidentity")
    }

    /// AWS: a key is used only where its own policy allows it, or lets the account's policies decide.
    fn is_about_key(&self) -> bool {
        let mut parts = self.question.resource.splitn(6, ':').skip(2);
        parts.next() == Some("kms") && parts.nth(2).is_some_and(|resource| resource.starts_with("key/"))
    }

    fn resource_type(&self) -> PolicyType {
        if self.is_about_trust() { PolicyType::Trust } else { PolicyType::Resource }
    }

    fn covers(&self, statement: &Statement) -> bool {
        statement.covers(&self.action, self.question.resource, self.question.context)
    }

    /// What policies of the caller's own side say.
    fn layer(&self, policies: &[NamedPolicy]) -> Found {
        let mut found = Found::Nothing;
        for policy in policies {
            for statement in policy.document.statements() {
                let wanted = statement.effect() == StatementEffect::Deny || !found.allows();
                if !wanted || !self.covers(statement) {
                    continue;
                }
                match statement.effect() {
                    StatementEffect::Deny => return Found::Deny(deciding(policy, statement)),
                    StatementEffect::Allow => {
                        found = Found::Allow(Grant::Direct, deciding(policy, statement))
                    }
                }
            }
        }
        found
    }

    /// What the resource's policy says to this principal; of several allows the strongest.
    fn resource_policy(&self) -> Found {
        let Some(policy) = self.question.resource_policy else { return Found::Nothing };
        let mut found = Found::Nothing;
        for statement in policy.document.statements() {
            let Some(grant) = statement.grant(self.question.principal) else { continue };
            if !self.covers(statement) {
                continue;
            }
            match (statement.effect(), &found) {
                (StatementEffect::Deny, _) => return Found::Deny(deciding(policy, statement)),
                (StatementEffect::Allow, Found::Allow(best, _)) if *best >= grant => {}
                (StatementEffect::Allow, _) => found = Found::Allow(grant, deciding(policy, statement)),
            }
        }
        found
    }

    fn is_same_account(&self) -> bool {
        let Some(account) = self.question.principal.account() else { return false };
        // AWS: what belongs to `aws`, such as its managed policies, is in every account.
        let in_arn = self.question.resource.split(':').nth(4).filter(|account| account_of(account).is_some());
        self.question.owner.or(in_arn).is_none_or(|owner| owner == account)
    }

    fn weigh(
        &self,
        grant: Option<(Grant, Deciding)>,
        identity: Found,
        limits: [(PolicyType, bool); 2],
    ) -> Decision {
        let (resource_type, same) = (self.resource_type(), self.is_same_account());
        let is_root = match self.question.principal {
            Principal::Service { .. } | Principal::Anonymous => {
                return match grant {
                    Some((_, deciding)) => Decision::allowed(resource_type, deciding),
                    None => Decision::implicit(resource_type),
                };
            }
            Principal::Root { .. } => true,
            Principal::User { .. } | Principal::RoleSession { .. } => false,
        };
        let Some((strength, by_resource)) = grant.map_or_else(
            || (same && !self.is_about_trust() && !self.is_about_key()).then_some((Grant::Account, None)),
            |(strength, deciding)| Some((strength, Some(deciding))),
        ) else {
            return Decision::implicit(resource_type);
        };
        if is_root {
            // The root user has no identity policies: its own account's resources are its own, others' by their policy.
            return match by_resource {
                Some(deciding) => Decision::allowed(resource_type, deciding),
                None => Decision { effect: Effect::Allow, reason: Reason::AccountRoot, deciding: None },
            };
        }
        if same
            && strength == Grant::Direct
            && let Some(deciding) = by_resource
        {
            return Decision::allowed(resource_type, deciding);
        }
        let by_own = match (identity, by_resource) {
            (Found::Allow(_, deciding), _) => Decision::allowed(PolicyType::Identity, deciding),
            (_, Some(deciding)) if same && strength == Grant::RoleOrEveryone => {
                Decision::allowed(resource_type, deciding)
            }
            _ => return Decision::implicit(PolicyType::Identity),
        };
        match limits.iter().find(|(_, allows)| !allows) {
            Some((layer, _)) => Decision::implicit(*layer),
            None => by_own,
        }
    }
}

fn deciding(policy: &NamedPolicy, statement: &Statement) -> Deciding {
    Deciding {
        policy: policy.id.clone(),
        sid: statement.sid.clone(),
        index: statement.index,
        statement: statement.json.clone(),
    }
}

#[cfg(test)]
mod tests;
