//! `ListLayers`: the layers that have versions, each with its newest.

use tidegate_api::lambda::{LayersListItem, ListLayers, ListLayersRequest, ListLayersResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Key, Reads, StoreLook};

use crate::Lambda;
use crate::layers::{self, LayerName};
use crate::rows::{LAYER_VERSIONS, LAYERS, LayerRow, LayerVersionRow, layer_key};

/// AWS: layers of a page.
const PAGE: usize = 50;

impl Handle<ListLayers> for Lambda {
    fn needs(&self, _: &Look, _: &ListLayersRequest) -> Result<Needs, Failure> {
        Ok(Needs::one("lambda:ListLayers", "*"))
    }

    async fn handle(&self, cx: &Cx, input: ListLayersRequest) -> Result<ListLayersResponse, Failure> {
        let place = cx.place();
        let limit =
            input.max_items.and_then(|items| usize::try_from(items).ok()).unwrap_or(PAGE).clamp(1, PAGE);
        let after = input.marker.map(|marker| layer_key(place, &marker));
        let (runtime, architecture) = (input.compatible_runtime, input.compatible_architecture);
        cx.read(|rows| {
            let found: Vec<(Key, LayerRow)> =
                rows.page(&LAYERS, &Key::of(place), after.as_ref(), usize::MAX >> 1, false)?;
            let mut items = Vec::new();
            for (key, layer) in found {
                let versions: Vec<(Key, LayerVersionRow)> = rows.scan(&LAYER_VERSIONS, &key)?;
                let suitable =
                    |row: &&LayerVersionRow| layers::suits(row, runtime.as_ref(), architecture.as_ref());
                let latest = versions.iter().rev().map(|(_, row)| row).find(suitable);
                let name = LayerName { place: place.clone(), name: layer.name };
                items.extend(latest.map(|row| LayersListItem {
                    layer_name: Some(name.name.clone()),
                    layer_arn: Some(name.arn()),
                    latest_matching_version: Some(layers::listed(&name, row)),
                }));
            }
            let more = items.len() > limit;
            items.truncate(limit);
            let next_marker = items.last().filter(|_| more).and_then(|item| item.layer_name.clone());
            Ok(ListLayersResponse { next_marker, layers: Some(items) })
        })
    }
}
