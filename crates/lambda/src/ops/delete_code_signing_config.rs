//! `DeleteCodeSigningConfig`: removes a configuration that no function has.

use tidegate_api::lambda::{
    DeleteCodeSigningConfig, DeleteCodeSigningConfigRequest, DeleteCodeSigningConfigResponse,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Key, Reads, StoreCx};

use crate::errors::conflict;
use crate::rows::{FUNCTIONS, FunctionRow, SIGNINGS, signing_key};
use crate::{Lambda, signing};

impl Handle<DeleteCodeSigningConfig> for Lambda {
    fn needs(&self, _: &Look, input: &DeleteCodeSigningConfigRequest) -> Result<Needs, Failure> {
        Ok(Needs::one("lambda:DeleteCodeSigningConfig", &input.code_signing_config_arn))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: DeleteCodeSigningConfigRequest,
    ) -> Result<DeleteCodeSigningConfigResponse, Failure> {
        let place = cx.place().clone();
        cx.answer(move |tx| {
            let arn = &input.code_signing_config_arn;
            let row = signing::existing(tx, &place, arn)?;
            let all: Vec<(Key, FunctionRow)> = tx.scan(&FUNCTIONS, &Key::of(&place))?;
            if all.iter().any(|(_, function)| function.signing.as_ref() == Some(arn)) {
                return Err(conflict(format!("The code signing configuration {arn} is in use.")));
            }
            tx.delete(&SIGNINGS, &signing_key(&place, &row.id))?;
            Ok(DeleteCodeSigningConfigResponse::default())
        })
        .await
    }
}
