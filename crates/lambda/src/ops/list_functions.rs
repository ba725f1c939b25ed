//! `ListFunctions`: functions of a region, a page at a time.

use tidegate_api::lambda::{
    FunctionConfiguration, ListFunctions, ListFunctionsRequest, ListFunctionsResponse,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Key, Reads, StoreLook};

use crate::errors::refuse;
use crate::names::FunctionName;
use crate::rows::{FUNCTIONS, FunctionRow, LATEST, VERSIONS, VersionRow, function_key};
use crate::{Lambda, shown};

/// AWS: functions of a page.
const PAGE: usize = 50;

impl Handle<ListFunctions> for Lambda {
    fn needs(&self, _: &Look, _: &ListFunctionsRequest) -> Result<Needs, Failure> {
        Ok(Needs::one("lambda:ListFunctions", "*"))
    }

    async fn handle(&self, cx: &Cx, input: ListFunctionsRequest) -> Result<ListFunctionsResponse, Failure> {
        refuse(input.master_region.is_some(), "MasterRegion")?;
        let place = cx.place();
        let all_versions = input.function_version.is_some();
        let limit =
            input.max_items.and_then(|items| usize::try_from(items).ok()).unwrap_or(PAGE).clamp(1, PAGE);
        let after = input.marker.map(|marker| function_key(place, &marker));
        cx.read(|rows| {
            let mut found: Vec<(Key, FunctionRow)> =
                rows.page(&FUNCTIONS, &Key::of(place), after.as_ref(), limit + 1, false)?;
            let more = found.len() > limit;
            found.truncate(limit);
            let next_marker = found.last().filter(|_| more).map(|(_, row)| row.name.clone());
            let mut functions: Vec<FunctionConfiguration> = Vec::new();
            for (key, row) in &found {
                let name = FunctionName { place: place.clone(), name: row.name.clone(), qualifier: None };
                if !all_versions {
                    functions.push(shown::listed(&name, LATEST, &row.latest));
                    continue;
                }
                functions.push(shown::listed(&name.at(LATEST), LATEST, &row.latest));
                let versions: Vec<(Key, VersionRow)> = rows.scan(&VERSIONS, key)?;
                functions.extend(versions.iter().map(|(_, version)| {
                    let number = version.number.to_string();
                    shown::listed(&name.at(&number), &number, &version.edition)
                }));
            }
            Ok(ListFunctionsResponse { next_marker, functions: Some(functions) })
        })
    }
}
