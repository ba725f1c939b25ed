//! `GetParameters`: those that there are, and the names of the others.

use tidegate_api::ssm::{GetParameters, GetParametersRequest, GetParametersResult};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreLook};

use super::get_parameter::decrypting;
use super::tagged;
use crate::ssm::Ssm;
use crate::ssm::errors::invalid;
use crate::ssm::name::Name;
use crate::ssm::parameter::shown;
use crate::ssm::rows::PARAMETERS;

impl Handle<GetParameters> for Ssm {
    fn needs(&self, look: &Look, input: &GetParametersRequest) -> Result<Needs, Failure> {
        let mut names = input.names.iter().map(|name| Name::of(look, name));
        let Some(first) = names.next() else {
            return Err(invalid("Names must not be empty.").into());
        };
        let begun = Needs::one("ssm:GetParameters", first.arn());
        let begun = decrypting(look, tagged(look, &first, begun), &first, input.with_decryption)?;
        names.try_fold(begun, |needs, name| {
            let needs = tagged(look, &name, needs.and("ssm:GetParameters", name.arn()));
            decrypting(look, needs, &name, input.with_decryption)
        })
    }

    async fn handle(&self, cx: &Cx, input: GetParametersRequest) -> Result<GetParametersResult, Failure> {
        let (mut parameters, mut invalid) = (Vec::new(), Vec::new());
        for given in input.names {
            let name = Name::of(cx, &given);
            let row = cx.read(|rows| rows.get(&PARAMETERS, &name.key()))?;
            match row.as_ref().map(|row| row.chosen(&name)) {
                Some(Ok(version)) => {
                    parameters.push(shown(cx, &name, version, input.with_decryption == Some(true))?);
                }
                _ => invalid.push(given),
            }
        }
        Ok(GetParametersResult { parameters: Some(parameters), invalid_parameters: Some(invalid) })
    }
}
