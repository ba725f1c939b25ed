//! `GetLayerVersionByArn`: the same as `GetLayerVersion`, asked by ARN.

use tidegate_api::lambda::{GetLayerVersionByArn, GetLayerVersionByArnRequest, GetLayerVersionResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::Lambda;
use crate::errors::not_found;
use crate::layers;

impl Handle<GetLayerVersionByArn> for Lambda {
    fn needs(&self, _: &Look, input: &GetLayerVersionByArnRequest) -> Result<Needs, Failure> {
        Ok(Needs::one("lambda:GetLayerVersion", &input.arn))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: GetLayerVersionByArnRequest,
    ) -> Result<GetLayerVersionResponse, Failure> {
        let (name, number) = layers::parse_version(&input.arn)
            .ok_or_else(|| not_found("The resource you requested does not exist."))?;
        let row = cx.read(|rows| layers::existing(rows, &name, number))?;
        Ok(self.shown_layer(cx, &name, &row))
    }
}
