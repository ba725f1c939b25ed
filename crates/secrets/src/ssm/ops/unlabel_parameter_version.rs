//! `UnlabelParameterVersion`.

use tidegate_api::ssm::{
    UnlabelParameterVersion, UnlabelParameterVersionRequest, UnlabelParameterVersionResult,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use super::on_parameter;
use crate::ssm::Ssm;
use crate::ssm::errors::no_version;
use crate::ssm::name::Name;
use crate::ssm::parameter::row;
use crate::ssm::rows::PARAMETERS;

impl Handle<UnlabelParameterVersion> for Ssm {
    fn needs(&self, look: &Look, input: &UnlabelParameterVersionRequest) -> Result<Needs, Failure> {
        Ok(on_parameter(look, &Name::of(look, &input.name), "ssm:UnlabelParameterVersion"))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: UnlabelParameterVersionRequest,
    ) -> Result<UnlabelParameterVersionResult, Failure> {
        let name = Name::of(cx, &input.name);
        cx.answer(move |tx| {
            let mut row = row(tx, &name)?;
            let number = input.parameter_version;
            let found = row.versions.iter_mut().find(|version| version.number == number);
            let version = found.ok_or_else(|| no_version(&name.name, &number.to_string()))?;
            let (removed, invalid): (Vec<String>, Vec<String>) =
                input.labels.into_iter().partition(|text| version.labels.contains(text));
            version.labels.retain(|label| !removed.contains(label));
            tx.put(&PARAMETERS, &name.key(), &row)?;
            Ok(UnlabelParameterVersionResult { removed_labels: Some(removed), invalid_labels: Some(invalid) })
        })
        .await
    }
}
