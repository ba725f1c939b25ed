//! `GetParametersByPath`.

use tidegate_api::ssm::{GetParametersByPath, GetParametersByPathRequest, GetParametersByPathResult};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use crate::ssm::Ssm;
use crate::ssm::errors::invalid;
use crate::ssm::filters::{Filter, cut};
use crate::ssm::name::arn;
use crate::ssm::parameter::{below, needs_key, shown};

/// AWS: what the parameters below a path may be chosen by.
const KEYS: [&str; 3] = ["Type", "KeyId", "Label"];

impl Handle<GetParametersByPath> for Ssm {
    fn needs(&self, look: &Look, input: &GetParametersByPathRequest) -> Result<Needs, Failure> {
        let path = input.path.trim_end_matches('/');
        let mut needs = Needs::one("ssm:GetParametersByPath", arn(look.place(), path));
        if input.with_decryption == Some(true) {
            for (name, row) in below(look, &input.path, input.recursive == Some(true))? {
                needs = needs_key(look, needs, (&name, row.newest()?))?;
            }
        }
        Ok(needs)
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: GetParametersByPathRequest,
    ) -> Result<GetParametersByPathResult, Failure> {
        if !input.path.starts_with('/') {
            return Err(invalid("The parameter path must begin with a slash.").into());
        }
        let filters = input.parameter_filters.unwrap_or_default().into_iter();
        let filters = filters.map(|filter| Filter::of(filter, &KEYS)).collect::<Result<Vec<_>, _>>()?;
        let found = below(cx, &input.path, input.recursive == Some(true))?;
        let found = found.into_iter().filter(|(name, row)| filters.iter().all(|one| one.passes(name, row)));
        let all = found.map(|(name, row)| (name.name.clone(), (name, row))).collect();
        let (page, next_token) = cut(all, (input.max_results, 10), input.next_token.as_deref())?;
        let in_clear = input.with_decryption == Some(true);
        let parameters = page.iter().map(|(name, row)| shown(cx, name, row.newest()?, in_clear));
        Ok(GetParametersByPathResult { parameters: Some(parameters.collect::<Result<_, _>>()?), next_token })
    }
}
