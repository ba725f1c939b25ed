//! `GetCodeSigningConfig`: whose signatures are trusted.

use tidegate_api::lambda::{GetCodeSigningConfig, GetCodeSigningConfigRequest, GetCodeSigningConfigResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::{Lambda, signing};

impl Handle<GetCodeSigningConfig> for Lambda {
    fn needs(&self, _: &Look, input: &GetCodeSigningConfigRequest) -> Result<Needs, Failure> {
        Ok(Needs::one("lambda:GetCodeSigningConfig", &input.code_signing_config_arn))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: GetCodeSigningConfigRequest,
    ) -> Result<GetCodeSigningConfigResponse, Failure> {
        let row = cx.read(|rows| signing::existing(rows, cx.place(), &input.code_signing_config_arn))?;
        Ok(GetCodeSigningConfigResponse { code_signing_config: signing::shown(cx.place(), &row) })
    }
}
