//! `GetParameter`.

use tidegate_api::ssm::{GetParameter, GetParameterRequest, GetParameterResult};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreLook};

use super::on_parameter;
use crate::ssm::Ssm;
use crate::ssm::name::Name;
use crate::ssm::parameter::{needs_key, row, shown};
use crate::ssm::rows::PARAMETERS;

impl Handle<GetParameter> for Ssm {
    fn needs(&self, look: &Look, input: &GetParameterRequest) -> Result<Needs, Failure> {
        let name = Name::of(look, &input.name);
        let needs = on_parameter(look, &name, "ssm:GetParameter");
        decrypting(look, needs, &name, input.with_decryption)
    }

    async fn handle(&self, cx: &Cx, input: GetParameterRequest) -> Result<GetParameterResult, Failure> {
        let name = Name::of(cx, &input.name);
        let row = cx.read(|rows| row(rows, &name))?;
        let parameter = shown(cx, &name, row.chosen(&name)?, input.with_decryption == Some(true))?;
        Ok(GetParameterResult { parameter: Some(parameter) })
    }
}

/// The need to decrypt a parameter that is there, where it is wanted in clear.
pub(super) fn decrypting(
    look: &Look,
    needs: Needs,
    name: &Name,
    wanted: Option<bool>,
) -> Result<Needs, Failure> {
    let row = look.read(|rows| rows.get(&PARAMETERS, &name.key()))?;
    match row.as_ref().filter(|_| wanted == Some(true)).map(|row| row.chosen(name)) {
        Some(Ok(version)) => needs_key(look, needs, (name, version)),
        _ => Ok(needs),
    }
}
