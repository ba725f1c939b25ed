//! `DeleteLayerVersion`: functions that have the version keep it; others get it no more.

use tidegate_api::lambda::{DeleteLayerVersion, DeleteLayerVersionOutput, DeleteLayerVersionRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::Lambda;
use crate::layers::{self, LayerName};
use crate::rows::{LAYER_VERSIONS, layer_version_key};

impl Handle<DeleteLayerVersion> for Lambda {
    fn needs(&self, look: &Look, input: &DeleteLayerVersionRequest) -> Result<Needs, Failure> {
        let name = LayerName::parse(look.place(), &input.layer_name)?;
        Ok(Needs::one("lambda:DeleteLayerVersion", name.version_arn(input.version_number)))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: DeleteLayerVersionRequest,
    ) -> Result<DeleteLayerVersionOutput, Failure> {
        let name = LayerName::parse(cx.place(), &input.layer_name)?;
        layers::check_number(input.version_number)?;
        let number = u64::try_from(input.version_number).unwrap_or_default();
        cx.answer(move |tx| {
            // AWS: what is not there is no error.
            tx.delete(&LAYER_VERSIONS, &layer_version_key(&name.place, &name.name, number))?;
            Ok(DeleteLayerVersionOutput::default())
        })
        .await
    }
}
