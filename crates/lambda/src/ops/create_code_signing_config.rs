//! `CreateCodeSigningConfig`: keeps whose signatures are trusted.

use tidegate_api::lambda::{
    CreateCodeSigningConfig, CreateCodeSigningConfigRequest, CreateCodeSigningConfigResponse,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::rows::{SIGNINGS, SigningRow, signing_key};
use crate::{Lambda, signing, tags};

impl Handle<CreateCodeSigningConfig> for Lambda {
    fn needs(&self, _: &Look, input: &CreateCodeSigningConfigRequest) -> Result<Needs, Failure> {
        let needs = Needs::one("lambda:CreateCodeSigningConfig", "*");
        Ok(match input.tags.as_ref().is_some_and(|tags| !tags.is_empty()) {
            true => needs.and("lambda:TagResource", "*"),
            false => needs,
        })
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: CreateCodeSigningConfigRequest,
    ) -> Result<CreateCodeSigningConfigResponse, Failure> {
        let policy = input.code_signing_policies.and_then(|all| all.untrusted_artifact_on_deployment);
        let row = SigningRow {
            id: format!("csc-{}", cx.ids().hex(17)),
            description: input.description.unwrap_or_default(),
            publishers: input.allowed_publishers.signing_profile_version_arns,
            policy: policy.map_or_else(|| signing::WARN.to_owned(), |policy| policy.to_string()),
            tags: input.tags.unwrap_or_default(),
            modified: cx.clock().now(),
        };
        tags::check(&row.tags)?;
        let place = cx.place().clone();
        cx.answer(move |tx| {
            tx.put(&SIGNINGS, &signing_key(&place, &row.id), &row)?;
            Ok(CreateCodeSigningConfigResponse { code_signing_config: signing::shown(&place, &row) })
        })
        .await
    }
}
