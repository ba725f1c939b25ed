//! `ListActionExecutions`: newest first.

use tidegate_api::codepipeline::{
    ActionExecutionDetail, ListActionExecutions, ListActionExecutionsInput, ListActionExecutionsOutput, error,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreLook};

use crate::pages::page;
use crate::rows::{self, ACTIONS, key};
use crate::{CodePipeline, names};

impl Handle<ListActionExecutions> for CodePipeline {
    fn needs(&self, look: &Look, input: &ListActionExecutionsInput) -> Result<Needs, Failure> {
        Ok(names::needs(look.place(), "codepipeline:ListActionExecutions", &input.pipeline_name))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: ListActionExecutionsInput,
    ) -> Result<ListActionExecutionsOutput, Failure> {
        let filter = input.filter.unwrap_or_default();
        if filter.latest_in_pipeline_execution.is_some() {
            let text = "The filter latestInPipelineExecution is not supported.";
            return Err(error::validation_exception(text).into());
        }
        let mut all: Vec<ActionExecutionDetail> = cx.read(|rows| {
            rows::pipeline(rows, cx.place(), &input.pipeline_name)?;
            let prefix = key(cx.place(), &input.pipeline_name);
            let prefix = match &filter.pipeline_execution_id {
                Some(id) => {
                    rows::execution(rows, cx.place(), &input.pipeline_name, id)?;
                    prefix.and(id)
                }
                None => prefix,
            };
            let found = rows.scan(&ACTIONS, &prefix)?;
            Ok::<_, Failure>(found.into_iter().map(|(_, row)| row.detail).collect())
        })?;
        all.sort_by_key(|detail| std::cmp::Reverse(detail.start_time));
        let (details, next_token) = page(all, input.next_token.as_deref(), input.max_results)?;
        Ok(ListActionExecutionsOutput { action_execution_details: Some(details), next_token })
    }
}
