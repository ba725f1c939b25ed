//! `DeleteParameters`: those that there are, and the names of the others.

use tidegate_api::ssm::{DeleteParameters, DeleteParametersRequest, DeleteParametersResult};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use super::tagged;
use crate::ssm::Ssm;
use crate::ssm::errors::invalid;
use crate::ssm::name::Name;
use crate::ssm::rows::PARAMETERS;

impl Handle<DeleteParameters> for Ssm {
    fn needs(&self, look: &Look, input: &DeleteParametersRequest) -> Result<Needs, Failure> {
        let mut names = input.names.iter().map(|name| Name::of(look, name));
        let Some(first) = names.next() else {
            return Err(invalid("Names must not be empty.").into());
        };
        let begun = tagged(look, &first, Needs::one("ssm:DeleteParameters", first.arn()));
        Ok(names
            .fold(begun, |needs, name| tagged(look, &name, needs.and("ssm:DeleteParameters", name.arn()))))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: DeleteParametersRequest,
    ) -> Result<DeleteParametersResult, Failure> {
        let names: Vec<_> = input.names.into_iter().map(|given| (Name::of(cx, &given), given)).collect();
        cx.answer(move |tx| {
            let (mut deleted, mut invalid) = (Vec::new(), Vec::new());
            for (name, given) in names {
                let was_there = tx.delete(&PARAMETERS, &name.key())?;
                if was_there { deleted.push(given) } else { invalid.push(given) }
            }
            Ok(DeleteParametersResult {
                deleted_parameters: Some(deleted),
                invalid_parameters: Some(invalid),
            })
        })
        .await
    }
}
