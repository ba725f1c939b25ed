//! `UpdateEventSourceMapping`: changes, enables or disables a mapping.

use tidegate_api::lambda::{
    EventSourceMappingConfiguration, UpdateEventSourceMapping, UpdateEventSourceMappingRequest,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{StoreCx, StoreLook};

use super::get_event_source_mapping::on_mapping;
use crate::Lambda;
use crate::rows::{Pending, SOURCES, source_key};
use crate::sources::{self, refused::refuse_others};

impl Handle<UpdateEventSourceMapping> for Lambda {
    fn needs(&self, look: &Look, input: &UpdateEventSourceMappingRequest) -> Result<Needs, Failure> {
        on_mapping(look, "lambda:UpdateEventSourceMapping", &input.uuid)
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: UpdateEventSourceMappingRequest,
    ) -> Result<EventSourceMappingConfiguration, Failure> {
        let place = cx.place().clone();
        cx.read(|rows| sources::existing(rows, &place, &input.uuid))?;
        refuse_others!(input);
        let filters = sources::filter::asked(input.filter_criteria.as_ref())?;
        let now = cx.clock().now();
        let answer = cx
            .answer(move |tx| {
                let mut row = sources::existing(tx, &place, &input.uuid)?;
                if let Some(function) = &input.function_name {
                    let (name, _) = sources::function(tx, &place, function)?;
                    (row.function, row.qualifier) = (name.name, name.qualifier);
                }
                row.enabled = input.enabled.unwrap_or(row.enabled);
                row.batch = input.batch_size.unwrap_or(row.batch);
                row.window = input.maximum_batching_window_in_seconds.unwrap_or(row.window);
                if let Some(types) = &input.function_response_types {
                    row.reports = !types.is_empty();
                }
                row.filters = filters.unwrap_or(row.filters);
                sources::check_batch(row.batch, row.window)?;
                row.modified = now;
                row.pending = Some(Pending::Update);
                tx.put(&SOURCES, &source_key(&row.place, &row.id), &row)?;
                Ok(sources::configuration(&row))
            })
            .await?;
        self.sources.notify_one();
        Ok(answer)
    }
}
