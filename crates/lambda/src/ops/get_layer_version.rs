//! `GetLayerVersion`: a version of a layer, and where its package can be fetched.

use tidegate_api::lambda::{GetLayerVersion, GetLayerVersionRequest, GetLayerVersionResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::Lambda;
use crate::layers::{self, LayerName};

impl Handle<GetLayerVersion> for Lambda {
    fn needs(&self, look: &Look, input: &GetLayerVersionRequest) -> Result<Needs, Failure> {
        let name = LayerName::parse(look.place(), &input.layer_name)?;
        Ok(Needs::one("lambda:GetLayerVersion", name.version_arn(input.version_number)))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: GetLayerVersionRequest,
    ) -> Result<GetLayerVersionResponse, Failure> {
        let name = LayerName::parse(cx.place(), &input.layer_name)?;
        let row = cx.read(|rows| layers::existing(rows, &name, input.version_number))?;
        Ok(self.shown_layer(cx, &name, &row))
    }
}
