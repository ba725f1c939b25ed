//! `ListPolicies`: managed policies: AWS's, the account's, or both.

use tidegate_api::iam::{
    ListPolicies, ListPoliciesRequest, ListPoliciesResponse, Policy, PolicyScopeType, PolicyUsageType,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Key, Reads, StoreLook};

use crate::Iam;
use crate::managed;
use crate::managed_policies::{Managed, Uses};
use crate::pages::Page;
use crate::rows::POLICIES;

impl Handle<ListPolicies> for Iam {
    fn needs(&self, look: &Look, input: &ListPoliciesRequest) -> Result<Needs, Failure> {
        Ok(Needs::one(
            "iam:ListPolicies",
            look.place().global_arn("iam", format!("policy{}", input.path_prefix.as_deref().unwrap_or("/"))),
        ))
    }

    async fn handle(&self, cx: &Cx, input: ListPoliciesRequest) -> Result<ListPoliciesResponse, Failure> {
        let mut policies = candidates(cx, &input)?;
        policies.sort_by(|one, other| one.arn.cmp(&other.arn));
        let page = Page::of(policies, input.marker.as_deref(), input.max_items, |policy| {
            policy.arn.as_deref().unwrap_or_default()
        })?;
        Ok(ListPoliciesResponse {
            policies: Some(page.items),
            is_truncated: Some(page.is_truncated),
            marker: page.marker,
        })
    }
}

/// The policies that every filter of the request lets through.
fn candidates(cx: &Cx, input: &ListPoliciesRequest) -> Result<Vec<Policy>, Failure> {
    let place = cx.place();
    let scope = input.scope.as_ref();
    let of_aws = matches!(scope, None | Some(PolicyScopeType::All | PolicyScopeType::Aws));
    let of_account = matches!(scope, None | Some(PolicyScopeType::All | PolicyScopeType::Local));
    cx.read(|rows| {
        let uses = Uses::read(rows, &place.account)?;
        let mut found = Vec::new();
        if of_aws {
            found.extend(managed::all().iter().map(Managed::Aws));
        }
        if of_account {
            let own = rows.scan(&POLICIES, &Key::account(&place.account))?;
            found.extend(own.into_iter().map(|(_, row)| Managed::Customer(Box::new(row))));
        }
        found.retain(|policy| {
            input.path_prefix.as_deref().is_none_or(|prefix| policy.path().starts_with(prefix))
        });
        let mut shown =
            found.iter().map(|policy| policy.shown(place, &uses)).collect::<Result<Vec<_>, _>>()?;
        shown.retain(|policy| is_used_as_asked(policy, input));
        Ok(shown)
    })
}

fn is_used_as_asked(policy: &Policy, input: &ListPoliciesRequest) -> bool {
    let attached = policy.attachment_count.unwrap_or_default() > 0;
    let boundary = policy.permissions_boundary_usage_count.unwrap_or_default() > 0;
    let by_usage = match &input.policy_usage_filter {
        None => true,
        Some(PolicyUsageType::PermissionsPolicy) => attached,
        Some(PolicyUsageType::PermissionsBoundary) => boundary,
        Some(PolicyUsageType::Unrecognized(_)) => false,
    };
    by_usage && (input.only_attached != Some(true) || attached)
}
