//! May they? The policies that apply are found at this moment, and the decision keeps its reason.

use std::borrow::Cow;
use std::cell::LazyCell;
use std::net::IpAddr;

use tidegate_core::{Arn, Caller, Cx, Denied, Fault, Look, Need, PolicySource, Registry, Timestamp};
use tidegate_policy::{
    Context, Decision, Effect, Kind, Library, NamedPolicy, PolicyType, Principal, Question, Reason, decide,
};

/// One question of a call, answered.
pub(crate) struct Answered<'n> {
    pub(crate) need: &'n Need,
    pub(crate) decision: Decision,
}

impl Answered<'_> {
    /// Denies what a rehearsal wants denied, as if no statement allowed it.
    pub(crate) fn deny(&mut self) {
        let reason = Reason::NotAllowedBy(PolicyType::Identity);
        self.decision = Decision { effect: Effect::ImplicitDeny, reason, deciding: None };
    }
}

/// Decides every need of a call.
pub(crate) fn may<'n>(
    registry: &Registry,
    library: &Library,
    cx: &Cx,
    needs: &'n [Need],
) -> Result<Vec<Answered<'n>>, Fault> {
    let policies =
        registry.policies_of_callers().ok_or_else(|| Fault::new("nobody finds the policies of callers"))?;
    let found = policies.identity(cx.look(), cx.caller())?;
    let identity = compile_all(library, &found.identity)?;
    let boundary =
        found.boundary.as_ref().map(|source| compile(library, Kind::Managed, source)).transpose()?;
    let session = compile_all(library, &found.session)?;
    let principal = principal_of(cx.caller(), cx.look());
    let own = !identity.is_empty() || boundary.is_some() || !session.is_empty();
    let (nothing, base) = (Context::new(), LazyCell::new(|| context_of(cx, &found.context)));
    needs
        .iter()
        .map(|need| {
            let resource_policy = resource_policy(registry, library, cx.look(), need)?;
            // Statements alone look at the context, and many calls have none: the root user's, those of services.
            let context = match own || resource_policy.is_some() {
                false => Cow::Borrowed(&nothing),
                true if need.context.is_empty() => Cow::Borrowed(&*base),
                true => Cow::Owned(with(&base, &need.context)),
            };
            let decision = decide(&Question {
                action: &need.action,
                resource: &need.resource,
                owner: owner_of(&need.resource, cx.look()),
                principal: &principal,
                context: context.as_ref(),
                identity: &identity,
                resource_policy: resource_policy.as_ref(),
                boundary: boundary.as_ref(),
                session: &session,
            });
            Ok(Answered { need, decision })
        })
        .collect()
}

/// The context of a call with what belongs to one action of it.
fn with(base: &Context, own: &[(String, Vec<String>)]) -> Context {
    own.iter().fold(base.clone(), |mut context, (key, values)| {
        context.insert_list(key, values.clone());
        context
    })
}

/// AWS's sentence for a denial.
pub(crate) fn denial(look: &Look, answered: &Answered<'_>) -> Denied {
    let Need { action, resource, .. } = answered.need;
    if answered.decision.reason == Reason::RootAssumesNoRole {
        return Denied { message: "Roles may not be assumed by root accounts.".to_owned() };
    }
    let who = look.caller().arn(look.place());
    let why = answered.decision.reason.sentence(action);
    Denied {
        message: format!("User: {who} is not authorized to perform: {action} on resource: {resource} {why}"),
    }
}

/// Bucket ARNs name no account; a bucket that is not this account's is found by its own policy.
fn owner_of<'a>(resource: &str, look: &'a Look) -> Option<&'a str> {
    resource.starts_with("arn:aws:s3:::").then_some(look.place().account.as_str())
}

fn resource_policy(
    registry: &Registry,
    library: &Library,
    look: &Look,
    need: &Need,
) -> Result<Option<NamedPolicy>, Fault> {
    let Ok(arn) = need.resource.parse::<Arn>() else { return Ok(None) };
    // A trust policy says who may assume the role, and nothing about the role as a resource of IAM.
    let trust = arn.service == "iam";
    if trust && !need.action.starts_with("sts:") {
        return Ok(None);
    }
    let Some(source) = registry.resource_policies_of(&arn.service) else { return Ok(None) };
    let kind = if trust { Kind::Trust } else { Kind::Resource };
    source.resource_policy(look, &need.resource)?.map(|policy| compile(library, kind, &policy)).transpose()
}

fn compile(library: &Library, kind: Kind, source: &PolicySource) -> Result<NamedPolicy, Fault> {
    let document = library
        .document(kind, &source.document)
        .map_err(|error| Fault::because(format!("compiling the stored policy {}", source.id), error))?;
    Ok(NamedPolicy { id: source.id.clone(), document })
}

fn compile_all(library: &Library, sources: &[PolicySource]) -> Result<Vec<NamedPolicy>, Fault> {
    sources.iter().map(|source| compile(library, Kind::Identity, source)).collect()
}

fn principal_of(caller: &Caller, look: &Look) -> Principal {
    match caller {
        Caller::Root { account } => Principal::Root { account: account.clone() },
        Caller::User { account, .. } => {
            Principal::User { account: account.clone(), arn: caller.arn(look.place()) }
        }
        Caller::Session(session) => Principal::RoleSession {
            account: session.account.clone(),
            role_arn: session.role_arn.clone(),
            session_arn: session.arn(),
        },
        Caller::Service { principal, .. } => Principal::Service { name: principal.clone() },
        Caller::Anonymous => Principal::Anonymous,
    }
}

/// Whether a request crossed no wire, which counts as transport that nobody else reads: decision 0014.
fn is_loopback(address: &str) -> bool {
    address.parse::<IpAddr>().is_ok_and(|address| address.to_canonical().is_loopback())
}

/// The global condition keys of a request.
///
/// AWS: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html>
fn context_of(cx: &Cx, of_identity: &[(String, Vec<String>)]) -> Context {
    let now: Timestamp = cx.clock().now();
    let mut context = Context::new();
    let caller = cx.caller();
    if let Some(account) = caller.account() {
        context.insert("aws:PrincipalAccount", account);
    }
    let (kind, arn) = match caller {
        Caller::Root { .. } => ("Account", caller.arn(cx.place())),
        Caller::User { .. } => ("User", caller.arn(cx.place())),
        Caller::Session(session) => ("AssumedRole", session.role_arn.clone()),
        Caller::Service { .. } => ("Service", caller.arn(cx.place())),
        Caller::Anonymous => ("Anonymous", String::new()),
    };
    context.insert("aws:PrincipalType", kind);
    if !matches!(caller, Caller::Anonymous | Caller::Service { .. }) {
        context.insert("aws:PrincipalArn", arn);
    }
    if let Caller::Service { account, source_arn, principal } = caller {
        context.insert("aws:PrincipalServiceName", principal.clone());
        context.insert("aws:SourceAccount", account.clone());
        if let Some(arn) = source_arn {
            context.insert("aws:SourceArn", arn.clone());
        }
    }
    context.insert("aws:PrincipalIsAWSService", if kind == "Service" { "true" } else { "false" });
    context.insert("aws:userid", caller.user_id());
    context.insert("aws:RequestedRegion", cx.place().region.clone());
    context.insert("aws:CurrentTime", now.iso8601());
    context.insert("aws:EpochTime", (now.millis() / 1000).to_string());
    // One account is all there is, and every resource is its.
    context.insert("aws:ResourceAccount", cx.place().account.clone());
    if matches!(caller, Caller::Session(_)) {
        context.insert("aws:MultiFactorAuthPresent", "false");
    }
    if let Some(agent) = &cx.origin().user_agent {
        context.insert("aws:UserAgent", agent.clone());
    }
    if let Some(referer) = &cx.origin().referer {
        context.insert("aws:Referer", referer.clone());
    }
    // AWS leaves the address out of what a service calls for somebody.
    if let Some(address) = cx.source_ip().filter(|_| cx.via().is_none()) {
        context.insert("aws:SecureTransport", if is_loopback(address) { "true" } else { "false" });
        context.insert("aws:SourceIp", address);
        context.insert("aws:ViaAWSService", "false");
    } else {
        context.insert("aws:SecureTransport", "true");
        context.insert("aws:ViaAWSService", "true");
    }
    for (key, values) in of_identity {
        context.insert_list(key, values.clone());
    }
    context
}
