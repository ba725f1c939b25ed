//! `ListEventSourceMappings`: the mappings of a function, of a queue, or all.

use tidegate_api::lambda::{
    ListEventSourceMappings, ListEventSourceMappingsRequest, ListEventSourceMappingsResponse,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Key, Reads, StoreLook};

use crate::Lambda;
use crate::names::FunctionName;
use crate::rows::{SOURCES, SourceRow, source_key};
use crate::sources;

/// AWS: mappings of a page.
const PAGE: usize = 100;

impl Handle<ListEventSourceMappings> for Lambda {
    fn needs(&self, _: &Look, _: &ListEventSourceMappingsRequest) -> Result<Needs, Failure> {
        Ok(Needs::one("lambda:ListEventSourceMappings", "*"))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: ListEventSourceMappingsRequest,
    ) -> Result<ListEventSourceMappingsResponse, Failure> {
        let place = cx.place();
        let name = match &input.function_name {
            Some(text) => Some(FunctionName::parse(place, text, None)?),
            None => None,
        };
        let limit =
            input.max_items.and_then(|items| usize::try_from(items).ok()).unwrap_or(PAGE).clamp(1, PAGE);
        let after = input.marker.map(|marker| source_key(place, &marker));
        let found: Vec<(Key, SourceRow)> =
            cx.read(|rows| rows.page(&SOURCES, &Key::of(place), after.as_ref(), usize::MAX >> 1, false))?;
        let wanted = |row: &SourceRow| {
            input.event_source_arn.as_ref().is_none_or(|arn| row.queue == *arn)
                && name.as_ref().is_none_or(|name| row.function_name() == *name)
        };
        let mut rows: Vec<SourceRow> = found.into_iter().map(|(_, row)| row).filter(wanted).collect();
        let more = rows.len() > limit;
        rows.truncate(limit);
        let next_marker = rows.last().filter(|_| more).map(|row| row.id.clone());
        let mappings = rows.iter().map(sources::configuration).collect();
        Ok(ListEventSourceMappingsResponse { next_marker, event_source_mappings: Some(mappings) })
    }
}
