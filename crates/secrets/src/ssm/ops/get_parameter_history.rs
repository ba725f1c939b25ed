//! `GetParameterHistory`.

use tidegate_api::ssm::{GetParameterHistory, GetParameterHistoryRequest, GetParameterHistoryResult};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreLook};

use super::on_parameter;
use crate::ssm::Ssm;
use crate::ssm::filters::cut;
use crate::ssm::name::Name;
use crate::ssm::parameter::{history, needs_key, row};
use crate::ssm::rows::PARAMETERS;

impl Handle<GetParameterHistory> for Ssm {
    fn needs(&self, look: &Look, input: &GetParameterHistoryRequest) -> Result<Needs, Failure> {
        let name = Name::of(look, &input.name);
        let needs = on_parameter(look, &name, "ssm:GetParameterHistory");
        let row = look.read(|rows| rows.get(&PARAMETERS, &name.key()))?;
        let versions = row.filter(|_| input.with_decryption == Some(true)).map(|row| row.versions);
        let mut versions = versions.unwrap_or_default().into_iter();
        versions.try_fold(needs, |needs, version| needs_key(look, needs, (&name, &version)))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: GetParameterHistoryRequest,
    ) -> Result<GetParameterHistoryResult, Failure> {
        let name = Name::of(cx, &input.name);
        let row = cx.read(|rows| row(rows, &name))?;
        let all = row.versions.into_iter().map(|version| (format!("{:012}", version.number), version));
        let (page, next_token) = cut(all.collect(), (input.max_results, 50), input.next_token.as_deref())?;
        let in_clear = input.with_decryption == Some(true);
        let shown = page.iter().map(|version| history(cx, &name, version, in_clear));
        Ok(GetParameterHistoryResult { parameters: Some(shown.collect::<Result<_, _>>()?), next_token })
    }
}
