//! `CreatePolicy`: makes a managed policy with its first version.

use std::collections::BTreeMap;

use tidegate_api::iam::error::entity_already_exists_exception;
use tidegate_api::iam::{CreatePolicy, CreatePolicyRequest, CreatePolicyResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use crate::Iam;
use crate::documents::check_managed;
use crate::managed_policies::{Managed, Uses};
use crate::rows::{POLICIES, PolicyRow, VersionRow, named, whole_seconds};
use crate::tags;

impl Handle<CreatePolicy> for Iam {
    fn needs(&self, look: &Look, input: &CreatePolicyRequest) -> Result<Needs, Failure> {
        let path = input.path.as_deref().unwrap_or("/");
        let arn = look.place().global_arn("iam", format!("policy{path}{}", input.policy_name));
        Ok(tags::of_new(Needs::one("iam:CreatePolicy", &arn), "iam:TagPolicy", &arn, input.tags.as_deref()))
    }

    async fn handle(&self, cx: &Cx, input: CreatePolicyRequest) -> Result<CreatePolicyResponse, Failure> {
        check_managed(&input.policy_document)?;
        let (place, now) = (cx.place().clone(), whole_seconds(cx.clock().now()));
        let row = PolicyRow {
            name: input.policy_name,
            path: input.path.unwrap_or_else(|| "/".to_owned()),
            id: format!("ANPA{}", cx.ids().base32(17)),
            created: now,
            updated: now,
            description: input.description,
            tags: tags::given(input.tags)?,
            default_version: 1,
            last_version: 1,
            versions: BTreeMap::from([(1, VersionRow { document: input.policy_document, created: now })]),
        };
        self.commit(cx, move |tx| {
            let name = &row.name;
            if !tx.insert(&POLICIES, &named(&place.account, name), &row)? {
                let message =
                    format!("A policy called {name} already exists. Duplicate names are not allowed.");
                return Err(entity_already_exists_exception(message).into());
            }
            let tags = Some(row.tags.clone()).filter(|tags| !tags.is_empty());
            let mut policy = Managed::Customer(Box::new(row)).shown(&place, &Uses::default())?;
            policy.tags = tags;
            Ok(CreatePolicyResponse { policy: Some(policy) })
        })
        .await
    }
}
