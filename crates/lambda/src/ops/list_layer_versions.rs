//! `ListLayerVersions`: the versions of a layer, the newest first.

use tidegate_api::lambda::{ListLayerVersions, ListLayerVersionsRequest, ListLayerVersionsResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Key, Reads, StoreLook};

use crate::Lambda;
use crate::layers::{self, LayerName};
use crate::rows::{LAYER_VERSIONS, LayerVersionRow, layer_key, layer_version_key};

/// AWS: versions of a page.
const PAGE: usize = 50;

impl Handle<ListLayerVersions> for Lambda {
    fn needs(&self, look: &Look, input: &ListLayerVersionsRequest) -> Result<Needs, Failure> {
        let name = LayerName::parse(look.place(), &input.layer_name)?;
        Ok(Needs::one("lambda:ListLayerVersions", name.arn()))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: ListLayerVersionsRequest,
    ) -> Result<ListLayerVersionsResponse, Failure> {
        let name = LayerName::parse(cx.place(), &input.layer_name)?;
        let limit =
            input.max_items.and_then(|items| usize::try_from(items).ok()).unwrap_or(PAGE).clamp(1, PAGE);
        let number = input.marker.as_deref().and_then(|marker| marker.parse().ok());
        let after = number.map(|number| layer_version_key(&name.place, &name.name, number));
        let (runtime, architecture) = (input.compatible_runtime, input.compatible_architecture);
        let found: Vec<(Key, LayerVersionRow)> = cx.read(|rows| {
            let key = layer_key(&name.place, &name.name);
            rows.page(&LAYER_VERSIONS, &key, after.as_ref(), usize::MAX >> 1, true)
        })?;
        let suitable = |row: &LayerVersionRow| layers::suits(row, runtime.as_ref(), architecture.as_ref());
        let mut found: Vec<LayerVersionRow> =
            found.into_iter().map(|(_, row)| row).filter(suitable).collect();
        let more = found.len() > limit;
        found.truncate(limit);
        let next_marker = found.last().filter(|_| more).map(|row| row.number.to_string());
        let versions = found.iter().map(|row| layers::listed(&name, row)).collect();
        Ok(ListLayerVersionsResponse { next_marker, layer_versions: Some(versions) })
    }
}
