//! `GetEventSourceMapping`: a mapping by its id.

use tidegate_api::lambda::{
    EventSourceMappingConfiguration, GetEventSourceMapping, GetEventSourceMappingRequest,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreLook};

use crate::Lambda;
use crate::rows::{SOURCES, SourceRow, source_key};
use crate::sources;

impl Handle<GetEventSourceMapping> for Lambda {
    fn needs(&self, look: &Look, input: &GetEventSourceMappingRequest) -> Result<Needs, Failure> {
        on_mapping(look, "lambda:GetEventSourceMapping", &input.uuid)
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: GetEventSourceMappingRequest,
    ) -> Result<EventSourceMappingConfiguration, Failure> {
        let row = cx.read(|rows| sources::existing(rows, cx.place(), &input.uuid))?;
        Ok(sources::configuration(&row))
    }
}

/// An action on a mapping, which may depend on the function that it serves.
pub(super) fn on_mapping(look: &Look, action: &'static str, id: &str) -> Result<Needs, Failure> {
    let arn = look.place().arn("lambda", format!("event-source-mapping:{id}"));
    let row: Option<SourceRow> = look.read(|rows| rows.get(&SOURCES, &source_key(look.place(), id)))?;
    let needs = Needs::one(action, arn);
    Ok(match row {
        Some(row) => needs.with("lambda:FunctionArn", row.function_arn()),
        None => needs,
    })
}
