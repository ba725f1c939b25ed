//! `DeleteFunctionUrlConfig`: nobody is served at the URL any more, and it is not given out again.

use tidegate_api::lambda::{
    DeleteFunctionUrlConfig, DeleteFunctionUrlConfigOutput, DeleteFunctionUrlConfigRequest,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::rows::{URL_IDS, URLS, url_id_key, url_key};
use crate::{Lambda, urls};

impl Handle<DeleteFunctionUrlConfig> for Lambda {
    fn needs(&self, look: &Look, input: &DeleteFunctionUrlConfigRequest) -> Result<Needs, Failure> {
        let name = urls::name(look.place(), &input.function_name, input.qualifier.as_deref())?;
        Ok(Needs::one("lambda:DeleteFunctionUrlConfig", name.qualified_arn()))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: DeleteFunctionUrlConfigRequest,
    ) -> Result<DeleteFunctionUrlConfigOutput, Failure> {
        let name = urls::name(cx.place(), &input.function_name, input.qualifier.as_deref())?;
        cx.answer(move |tx| {
            let row = urls::existing(tx, &name)?;
            tx.delete(&URLS, &url_key(&name.place, &name.name, name.qualifier.as_deref()))?;
            tx.delete(&URL_IDS, &url_id_key(&name.place, &row.id))?;
            Ok(DeleteFunctionUrlConfigOutput::default())
        })
        .await
    }
}
