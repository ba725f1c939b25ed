//! `DeleteEventSourceMapping`: the function is given no more messages; a batch that is under way is finished.

use tidegate_api::lambda::{
    DeleteEventSourceMapping, DeleteEventSourceMappingRequest, EventSourceMappingConfiguration,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use super::get_event_source_mapping::on_mapping;
use crate::Lambda;
use crate::rows::{SOURCES, source_key};
use crate::sources;

impl Handle<DeleteEventSourceMapping> for Lambda {
    fn needs(&self, look: &Look, input: &DeleteEventSourceMappingRequest) -> Result<Needs, Failure> {
        on_mapping(look, "lambda:DeleteEventSourceMapping", &input.uuid)
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: DeleteEventSourceMappingRequest,
    ) -> Result<EventSourceMappingConfiguration, Failure> {
        let place = cx.place().clone();
        cx.answer(move |tx| {
            let row = sources::existing(tx, &place, &input.uuid)?;
            tx.delete(&SOURCES, &source_key(&place, &row.id))?;
            Ok(EventSourceMappingConfiguration {
                state: Some("Deleting".to_owned()),
                ..sources::configuration(&row)
            })
        })
        .await
    }
}
