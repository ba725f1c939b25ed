//! `LabelParameterVersion`: a label belongs to one version.

use tidegate_api::ssm::{
    LabelParameterVersion, LabelParameterVersionRequest, LabelParameterVersionResult, error,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use super::on_parameter;
use crate::ssm::Ssm;
use crate::ssm::errors::no_version;
use crate::ssm::name::Name;
use crate::ssm::parameter::row;
use crate::ssm::rows::PARAMETERS;

impl Handle<LabelParameterVersion> for Ssm {
    fn needs(&self, look: &Look, input: &LabelParameterVersionRequest) -> Result<Needs, Failure> {
        Ok(on_parameter(look, &Name::of(look, &input.name), "ssm:LabelParameterVersion"))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: LabelParameterVersionRequest,
    ) -> Result<LabelParameterVersionResult, Failure> {
        let name = Name::of(cx, &input.name);
        cx.answer(move |tx| {
            let mut row = row(tx, &name)?;
            let number = input.parameter_version.unwrap_or(row.newest()?.number);
            let (labels, invalid): (Vec<_>, Vec<_>) =
                input.labels.into_iter().partition(|text| is_label(text));
            for version in &mut row.versions {
                version.labels.retain(|label| !labels.contains(label));
            }
            let found = row.versions.iter_mut().find(|version| version.number == number);
            let version = found.ok_or_else(|| no_version(&name.name, &number.to_string()))?;
            version.labels.extend(labels);
            if version.labels.len() > 10 {
                let words = "A parameter version can have a maximum of ten labels.";
                return Err(error::parameter_version_label_limit_exceeded(words).into());
            }
            tx.put(&PARAMETERS, &name.key(), &row)?;
            Ok(LabelParameterVersionResult { invalid_labels: Some(invalid), parameter_version: Some(number) })
        })
        .await
    }
}

/// AWS: letters, digits, `.-_`; neither beginning with a digit nor with a name of AWS's.
fn is_label(text: &str) -> bool {
    let letters = |byte: u8| byte.is_ascii_alphanumeric() || b"._-".contains(&byte);
    let lower = text.to_ascii_lowercase();
    (1..=100).contains(&text.len())
        && text.bytes().all(letters)
        && !text.starts_with(|letter: char| letter.is_ascii_digit())
        && !lower.starts_with("aws")
        && !lower.starts_with("ssm")
}
