//! `ListFunctionsByCodeSigningConfig`: the functions that have a configuration.

use tidegate_api::lambda::{
    ListFunctionsByCodeSigningConfig, ListFunctionsByCodeSigningConfigRequest,
    ListFunctionsByCodeSigningConfigResponse,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Key, Reads, StoreLook};

use crate::names::function_arn;
use crate::rows::{FUNCTIONS, FunctionRow};
use crate::{Lambda, signing};

/// AWS: functions of a page.
const PAGE: usize = 50;

impl Handle<ListFunctionsByCodeSigningConfig> for Lambda {
    fn needs(&self, _: &Look, input: &ListFunctionsByCodeSigningConfigRequest) -> Result<Needs, Failure> {
        Ok(Needs::one("lambda:ListFunctionsByCodeSigningConfig", &input.code_signing_config_arn))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: ListFunctionsByCodeSigningConfigRequest,
    ) -> Result<ListFunctionsByCodeSigningConfigResponse, Failure> {
        let limit =
            input.max_items.and_then(|items| usize::try_from(items).ok()).unwrap_or(PAGE).clamp(1, PAGE);
        let (place, arn) = (cx.place(), &input.code_signing_config_arn);
        let all: Vec<(Key, FunctionRow)> = cx.read(|rows| {
            signing::existing(rows, place, arn)?;
            Ok::<_, Failure>(rows.scan(&FUNCTIONS, &Key::of(place))?)
        })?;
        let after = input.marker.unwrap_or_default();
        let mut names = all.into_iter().map(|(_, row)| row).filter(|row| row.signing.as_ref() == Some(arn));
        let mut found: Vec<String> =
            names.by_ref().map(|row| row.name).filter(|name| *name > after).collect();
        let more = found.len() > limit;
        found.truncate(limit);
        Ok(ListFunctionsByCodeSigningConfigResponse {
            next_marker: found.last().filter(|_| more).cloned(),
            function_arns: Some(found.iter().map(|name| function_arn(place, name)).collect()),
        })
    }
}
