//! `CreatePolicyVersion`: gives a managed policy a new version, and puts it in force where asked to.

use tidegate_api::iam::error::limit_exceeded_exception;
use tidegate_api::iam::{CreatePolicyVersion, CreatePolicyVersionRequest, CreatePolicyVersionResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use crate::Iam;
use crate::documents::check_managed;
use crate::managed_policies::{self, shown_version};
use crate::rows::{POLICIES, VersionRow, named, whole_seconds};

impl Handle<CreatePolicyVersion> for Iam {
    fn needs(&self, look: &Look, input: &CreatePolicyVersionRequest) -> Result<Needs, Failure> {
        managed_policies::need(look, "iam:CreatePolicyVersion", &input.policy_arn)
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: CreatePolicyVersionRequest,
    ) -> Result<CreatePolicyVersionResponse, Failure> {
        let (place, now) = (cx.place().clone(), whole_seconds(cx.clock().now()));
        self.commit(cx, move |tx| {
            let mut row = managed_policies::changeable(tx, &place, &input.policy_arn)?;
            check_managed(&input.policy_document)?;
            if row.versions.len() >= VERSIONS {
                return Err(limit_exceeded_exception(TOO_MANY).into());
            }
            row.last_version += 1;
            row.updated = now;
            row.versions
                .insert(row.last_version, VersionRow { document: input.policy_document, created: now });
            if input.set_as_default == Some(true) {
                row.default_version = row.last_version;
            }
            tx.put(&POLICIES, &named(&place.account, &row.name), &row)?;
            Ok(CreatePolicyVersionResponse { policy_version: Some(shown_version(&row, row.last_version)) })
        })
        .await
    }
}

const VERSIONS: usize = 5;
const TOO_MANY: &str = "A managed policy can have up to 5 versions. Before you create a new version, you must delete an \
    existing version.";
