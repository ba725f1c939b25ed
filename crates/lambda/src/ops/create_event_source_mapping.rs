//! `CreateEventSourceMapping`: gives a function the messages of a queue.

use tidegate_api::lambda::{
    CreateEventSourceMapping, CreateEventSourceMappingRequest, EventSourceMappingConfiguration,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Key, Reads, StoreCx, StoreLook};

use crate::errors::{conflict, refuse};
use crate::names::FunctionName;
use crate::rows::{Pending, SOURCES, SourceRow, source_key};
use crate::sources::{self, refused::refuse_others};
use crate::{Lambda, tags};

/// AWS: messages of a batch, unless a mapping says otherwise.
const BATCH: i32 = 10;

impl Handle<CreateEventSourceMapping> for Lambda {
    fn needs(&self, look: &Look, input: &CreateEventSourceMappingRequest) -> Result<Needs, Failure> {
        let name = FunctionName::parse(look.place(), &input.function_name, None)?;
        let needs = Needs::one("lambda:CreateEventSourceMapping", "*")
            .with("lambda:FunctionArn", name.qualified_arn());
        Ok(match input.tags.as_ref().is_some_and(|tags| !tags.is_empty()) {
            true => needs.and("lambda:TagResource", "*"),
            false => needs,
        })
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: CreateEventSourceMappingRequest,
    ) -> Result<EventSourceMappingConfiguration, Failure> {
        refuse(input.starting_position.is_some(), "StartingPosition")?;
        refuse(input.starting_position_timestamp.is_some(), "StartingPositionTimestamp")?;
        refuse(input.topics.is_some(), "Topics")?;
        refuse(input.queues.is_some(), "Queues")?;
        refuse(input.self_managed_event_source.is_some(), "SelfManagedEventSource")?;
        let queue = sources::queue(input.event_source_arn.as_deref())?;
        refuse_others!(input);
        let (name, edition) = cx.read(|rows| sources::function(rows, cx.place(), &input.function_name))?;
        let row = SourceRow {
            place: name.place.clone(),
            id: cx.ids().uuid(),
            queue,
            function: name.name.clone(),
            qualifier: name.qualifier.clone(),
            enabled: input.enabled.unwrap_or(true),
            batch: input.batch_size.unwrap_or(BATCH),
            window: input.maximum_batching_window_in_seconds.unwrap_or_default(),
            reports: input.function_response_types.is_some_and(|types| !types.is_empty()),
            filters: sources::filter::asked(input.filter_criteria.as_ref())?.unwrap_or_default(),
            tags: input.tags.unwrap_or_default(),
            modified: cx.clock().now(),
            pending: Some(Pending::Creation),
        };
        sources::check_batch(row.batch, row.window)?;
        tags::check(&row.tags)?;
        let settings = &edition.settings;
        sources::check_queue(cx, &name, &settings.role, settings.timeout, &row.queue).await?;
        let answer = cx
            .answer(move |tx| {
                let all: Vec<(Key, SourceRow)> = tx.scan(&SOURCES, &Key::of(&row.place))?;
                let same = |other: &&SourceRow| {
                    (&other.queue, &other.function, &other.qualifier) == (&row.queue, &row.function, &row.qualifier)
                };
                if let Some(other) = all.iter().map(|(_, other)| other).find(same) {
                    return Err(conflict(format!(
                        "An event source mapping with SQS arn (\" {} \") and function (\" {} \") already exists. Please update or delete the existing mapping with UUID {}",
                        row.queue, row.function, other.id
                    )));
                }
                tx.put(&SOURCES, &source_key(&row.place, &row.id), &row)?;
                Ok(sources::configuration(&row))
            })
            .await?;
        self.sources.notify_one();
        Ok(answer)
    }
}
