//! From a denied call to the decision that denied it; and from something done to the call, and the person, that did it.

use tidegate_api::tidegate::{Decision, ListDecisions, ListDecisionsInput};

use super::cause::{CauseKind, Found, found};
use super::evidence::{Evidence, Unread};
use super::trail::{LinkKind, Window};
use super::walk::{Trouble, Walk};
use super::words::{self, Denied};

impl<E: Evidence> Walk<'_, E> {
    /// The end of a walk at a call that was denied.
    pub async fn of_denial(&mut self, denied: &Denied, window: Window) -> Result<Found, Trouble> {
        let decision = self.decision(denied, window).await?;
        Ok(self.denied_by(denied, decision))
    }

    /// The end of a walk at a decision.
    pub fn denied_by(&mut self, denied: &Denied, decision: Option<Decision>) -> Found {
        let resource =
            denied.resource.as_deref().or_else(|| decision.as_ref().map(|one| one.resource.as_str()));
        let resource = resource.unwrap_or("*").to_owned();
        let why = decision.as_ref().map_or(denied.why.as_str(), |one| one.reason.as_str()).to_owned();
        let statement =
            decision.as_ref().and_then(|one| Some((one.policy_id.clone()?, one.statement.clone()?)));
        if let Some(decision) = &decision {
            let mut what = format!(
                "{} of {} on {} to {}: {}",
                decision.decision,
                decision.action,
                decision.resource,
                decision.principal_arn,
                decision.reason
            );
            if let Some((policy, statement)) = &statement {
                what.push_str(&format!("; {policy}: {statement}"));
            }
            let id = decision.request_id.clone().unwrap_or_default();
            self.link(LinkKind::Denial, id, Some(decision.time), what);
        }
        let (who, action) = (words::principal(&denied.who), &denied.action);
        let kind = if action == "iam:PassRole" { CauseKind::PassRoleDenied } else { CauseKind::AccessDenied };
        let mut what = format!("{who} may not {action} on {resource} {why}");
        if let Some((policy, statement)) = &statement {
            what.push_str(&format!(": {policy} {statement}"));
        }
        found(
            kind,
            what,
            hint(&who, action, &resource, &why, statement.as_ref().map(|(policy, _)| policy.as_str())),
        )
    }

    async fn decision(&mut self, denied: &Denied, window: Window) -> Result<Option<Decision>, Unread> {
        let same = |one: &Decision| one.action == denied.action;
        if let Some(request) = &denied.request {
            let input =
                ListDecisionsInput { request_id: Some(request.clone()), ..denials(Window::default()) };
            let listed = self.decisions(input).await?;
            if let Some(one) = listed.iter().find(|one| same(one)).or_else(|| listed.first()) {
                return Ok(Some(one.clone()));
            }
        }
        let input = ListDecisionsInput {
            principal_arn: Some(denied.who.clone()),
            action: Some(denied.action.clone()),
            ..denials(window)
        };
        let listed = self.decisions(input).await?;
        let on = |one: &&Decision| denied.resource.as_ref().is_none_or(|resource| one.resource == *resource);
        let newest = listed.iter().find(on).or_else(|| listed.first());
        // What was denied is often asked for again: the first time counts, where it is known since when to look.
        let oldest = || listed.iter().rfind(on).or_else(|| listed.last());
        Ok(window.from.and_then(|_| oldest()).or(newest).cloned())
    }

    /// The denials of what a session of a role asked for, oldest first.
    pub async fn denials_of(
        &mut self,
        role: &str,
        session: &str,
        window: Window,
    ) -> Result<Vec<Decision>, Unread> {
        let principal = format!(":assumed-role/{role}/{session}");
        let mut listed = self.decisions(denials(window)).await?;
        listed.retain(|one| one.principal_arn.ends_with(&principal));
        listed.reverse();
        Ok(listed)
    }

    /// The calls of an action that were allowed, newest first.
    pub async fn calls(
        &mut self,
        action: &str,
        resource: Option<&str>,
        window: Window,
    ) -> Result<Vec<Decision>, Unread> {
        let input = ListDecisionsInput {
            action: Some(action.to_owned()),
            resource: resource.map(str::to_owned),
            decision: Some("Allow".to_owned()),
            ..within(window)
        };
        self.decisions(input).await
    }

    /// Goes one link further, to a call and who made it.
    pub fn link_call(&mut self, call: &Decision) {
        let what = format!("{} on {} by {}", call.action, call.resource, call.principal_arn);
        self.link(LinkKind::Call, call.request_id.clone().unwrap_or_default(), Some(call.time), what);
    }

    /// Who made the newest such call; a link to it, where there is one.
    pub async fn who_called(
        &mut self,
        action: &str,
        resource: Option<&str>,
        window: Window,
    ) -> Result<Option<String>, Unread> {
        let Some(call) = self.calls(action, resource, window).await?.into_iter().next() else {
            return Ok(None);
        };
        self.link_call(&call);
        Ok(Some(words::principal(&call.principal_arn)))
    }

    async fn decisions(&mut self, input: ListDecisionsInput) -> Result<Vec<Decision>, Unread> {
        Ok(self.glimpse::<ListDecisions>(input).await?.map(|listed| listed.decisions).unwrap_or_default())
    }
}

fn denials(window: Window) -> ListDecisionsInput {
    ListDecisionsInput { decision: Some("Deny".to_owned()), ..within(window) }
}

fn within(window: Window) -> ListDecisionsInput {
    ListDecisionsInput {
        start_time: window.from,
        // The end is not part of what is listed.
        end_time: window.until.map(|until| until.plus_millis(1)),
        max_results: Some(1000),
        ..ListDecisionsInput::default()
    }
}

fn hint(who: &str, action: &str, resource: &str, why: &str, policy: Option<&str>) -> String {
    let deny = why.contains("explicit deny");
    match policy {
        Some(policy) if deny => format!("narrow or remove that statement of {policy}, which denies {action}"),
        _ if deny => format!("narrow or remove the policy statement that denies {action} on {resource}"),
        _ if action == "sts:AssumeRole" => {
            format!("make sure that {resource} exists, and that its trust policy lets {who} assume it")
        }
        _ if why.contains("permissions boundary") => {
            format!("allow {action} on {resource} in the permissions boundary of {who}")
        }
        _ if why.contains("session policy") => {
            format!("allow {action} on {resource} in the session policy of {who}")
        }
        _ if why.contains("resource-based policy") => {
            format!("allow {action} to {who} in the policy of {resource}")
        }
        _ => format!("allow {action} on {resource} in a policy of {who}"),
    }
}
