//! `UpdateCodeSigningConfig`: changes what a request names; it counts from the next package on.

use tidegate_api::lambda::{
    UpdateCodeSigningConfig, UpdateCodeSigningConfigRequest, UpdateCodeSigningConfigResponse,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::rows::{SIGNINGS, signing_key};
use crate::{Lambda, signing};

impl Handle<UpdateCodeSigningConfig> for Lambda {
    fn needs(&self, _: &Look, input: &UpdateCodeSigningConfigRequest) -> Result<Needs, Failure> {
        Ok(Needs::one("lambda:UpdateCodeSigningConfig", &input.code_signing_config_arn))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: UpdateCodeSigningConfigRequest,
    ) -> Result<UpdateCodeSigningConfigResponse, Failure> {
        let (place, now) = (cx.place().clone(), cx.clock().now());
        cx.answer(move |tx| {
            let mut row = signing::existing(tx, &place, &input.code_signing_config_arn)?;
            row.description = input.description.unwrap_or(row.description);
            if let Some(publishers) = input.allowed_publishers {
                row.publishers = publishers.signing_profile_version_arns;
            }
            let policy = input.code_signing_policies.and_then(|all| all.untrusted_artifact_on_deployment);
            row.policy = policy.map_or(row.policy, |policy| policy.to_string());
            row.modified = now;
            tx.put(&SIGNINGS, &signing_key(&place, &row.id), &row)?;
            Ok(UpdateCodeSigningConfigResponse { code_signing_config: signing::shown(&place, &row) })
        })
        .await
    }
}
