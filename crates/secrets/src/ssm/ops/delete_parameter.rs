//! `DeleteParameter`.

use tidegate_api::ssm::{DeleteParameter, DeleteParameterRequest, DeleteParameterResult};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use super::on_parameter;
use crate::ssm::Ssm;
use crate::ssm::errors::no_parameter;
use crate::ssm::name::Name;
use crate::ssm::rows::PARAMETERS;

impl Handle<DeleteParameter> for Ssm {
    fn needs(&self, look: &Look, input: &DeleteParameterRequest) -> Result<Needs, Failure> {
        Ok(on_parameter(look, &Name::of(look, &input.name), "ssm:DeleteParameter"))
    }

    async fn handle(&self, cx: &Cx, input: DeleteParameterRequest) -> Result<DeleteParameterResult, Failure> {
        let name = Name::of(cx, &input.name);
        cx.answer(move |tx| {
            if !tx.delete(&PARAMETERS, &name.key())? {
                return Err(no_parameter().into());
            }
            Ok(DeleteParameterResult::default())
        })
        .await
    }
}
