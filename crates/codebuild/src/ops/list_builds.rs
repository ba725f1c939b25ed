//! `ListBuilds`, newest first unless asked otherwise.

use tidegate_api::ServiceError;
use tidegate_api::codebuild::{
    ListBuilds, ListBuildsInput, ListBuildsOutput, SortOrderType, error::invalid_input_exception,
};
use tidegate_core::{Cx, Failure, Fault, Handle, Look, Needs, Timestamp};
use tidegate_store::{Key, Reads, StoreLook};

use super::Builds;
use crate::rows::{BUILDS, BuildRow};

/// Ids in one answer.
const PAGE: usize = 100;

impl Handle<ListBuilds> for Builds {
    fn needs(&self, _look: &Look, _input: &ListBuildsInput) -> Result<Needs, Failure> {
        Ok(Needs::one("codebuild:ListBuilds", "*"))
    }

    async fn handle(&self, cx: &Cx, input: ListBuildsInput) -> Result<ListBuildsOutput, Failure> {
        let ids = ids(cx, &Key::of(cx.place()), input.sort_order)?;
        let (ids, next_token) = page(ids, input.next_token.as_deref())?;
        Ok(ListBuildsOutput { ids: Some(ids), next_token })
    }
}

/// The ids of the builds below `prefix`.
pub(super) fn ids(cx: &Cx, prefix: &Key, order: Option<SortOrderType>) -> Result<Vec<String>, Fault> {
    let rows: Vec<(Key, BuildRow)> = cx.read(|rows| rows.scan(&BUILDS, prefix))?;
    let mut builds: Vec<(Option<Timestamp>, String)> =
        rows.into_iter().filter_map(|(_, row)| Some((row.build.start_time, row.build.id?))).collect();
    builds.sort();
    if order != Some(SortOrderType::Ascending) {
        builds.reverse();
    }
    Ok(builds.into_iter().map(|(_, id)| id).collect())
}

/// One page of a list; the token is the place of its first item.
pub(super) fn page(
    all: Vec<String>,
    token: Option<&str>,
) -> Result<(Vec<String>, Option<String>), ServiceError> {
    let start: usize = token
        .map_or(Ok(0), str::parse)
        .map_err(|_| invalid_input_exception("Invalid next token: it is not one that this operation gave"))?;
    let more = all.len() > start + PAGE;
    let items = all.into_iter().skip(start).take(PAGE).collect();
    Ok((items, more.then(|| (start + PAGE).to_string())))
}
