//! `ListVersionsByFunction`: `$LATEST` and the published versions, oldest first.

use tidegate_api::lambda::{
    ListVersionsByFunction, ListVersionsByFunctionRequest, ListVersionsByFunctionResponse,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Key, Reads, StoreLook};

use crate::names::FunctionName;
use crate::rows::{LATEST, VERSIONS, VersionRow, function_key, version_key};
use crate::{Lambda, lookup, shown};

/// AWS: versions of a page.
const PAGE: usize = 50;

impl Handle<ListVersionsByFunction> for Lambda {
    fn needs(&self, look: &Look, input: &ListVersionsByFunctionRequest) -> Result<Needs, Failure> {
        let name = FunctionName::whole(look.place(), &input.function_name)?;
        Ok(Needs::one("lambda:ListVersionsByFunction", name.arn()))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: ListVersionsByFunctionRequest,
    ) -> Result<ListVersionsByFunctionResponse, Failure> {
        let name = FunctionName::whole(cx.place(), &input.function_name)?;
        let limit =
            input.max_items.and_then(|items| usize::try_from(items).ok()).unwrap_or(PAGE).clamp(1, PAGE);
        let marker: Option<u64> = input.marker.and_then(|marker| marker.parse().ok());
        cx.read(|rows| {
            let function = lookup::function(rows, &name)?;
            let mut shown = Vec::new();
            if marker.is_none() {
                shown.push(shown::listed(&name.at(LATEST), LATEST, &function.latest));
            }
            let after = marker.map(|number| version_key(&name.place, &name.name, number));
            let room = limit - shown.len();
            let key = function_key(&name.place, &name.name);
            let mut found: Vec<(Key, VersionRow)> =
                rows.page(&VERSIONS, &key, after.as_ref(), room + 1, false)?;
            let more = found.len() > room;
            found.truncate(room);
            let next_marker = more.then(|| found.last().map_or(0, |(_, version)| version.number).to_string());
            shown.extend(found.iter().map(|(_, version)| {
                let number = version.number.to_string();
                shown::listed(&name.at(&number), &number, &version.edition)
            }));
            Ok(ListVersionsByFunctionResponse { next_marker, versions: Some(shown) })
        })
    }
}
