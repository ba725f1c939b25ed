//! One file per operation.

mod create_pipeline;
mod delete_pipeline;
mod disable_stage_transition;
mod enable_stage_transition;
mod get_pipeline;
mod get_pipeline_execution;
mod get_pipeline_state;
mod list_action_executions;
mod list_pipeline_executions;
mod list_pipelines;
mod list_tags_for_resource;
mod put_approval_result;
mod retry_stage_execution;
mod start_pipeline_execution;
mod stop_pipeline_execution;
mod tag_resource;
mod untag_resource;
mod update_pipeline;
