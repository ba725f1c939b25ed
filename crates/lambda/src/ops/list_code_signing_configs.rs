//! `ListCodeSigningConfigs`: the configurations of a region, a page at a time.

use tidegate_api::lambda::{
    ListCodeSigningConfigs, ListCodeSigningConfigsRequest, ListCodeSigningConfigsResponse,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Key, Reads, StoreLook};

use crate::rows::{SIGNINGS, SigningRow, signing_key};
use crate::{Lambda, signing};

/// AWS: configurations of a page.
const PAGE: usize = 50;

impl Handle<ListCodeSigningConfigs> for Lambda {
    fn needs(&self, _: &Look, _: &ListCodeSigningConfigsRequest) -> Result<Needs, Failure> {
        Ok(Needs::one("lambda:ListCodeSigningConfigs", "*"))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: ListCodeSigningConfigsRequest,
    ) -> Result<ListCodeSigningConfigsResponse, Failure> {
        let limit =
            input.max_items.and_then(|items| usize::try_from(items).ok()).unwrap_or(PAGE).clamp(1, PAGE);
        let place = cx.place();
        let after = input.marker.map(|marker| signing_key(place, &marker));
        let mut found: Vec<(Key, SigningRow)> =
            cx.read(|rows| rows.page(&SIGNINGS, &Key::of(place), after.as_ref(), limit + 1, false))?;
        let more = found.len() > limit;
        found.truncate(limit);
        Ok(ListCodeSigningConfigsResponse {
            next_marker: found.last().filter(|_| more).map(|(_, row)| row.id.clone()),
            code_signing_configs: Some(found.iter().map(|(_, row)| signing::shown(place, row)).collect()),
        })
    }
}
