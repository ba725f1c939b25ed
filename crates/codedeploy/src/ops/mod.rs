//! One file per operation.

mod batch_get_deployment_targets;
mod batch_get_deployments;
mod create_application;
mod create_deployment;
mod create_deployment_config;
mod create_deployment_group;
mod delete_application;
mod delete_deployment_config;
mod delete_deployment_group;
mod get_application;
mod get_deployment;
mod get_deployment_config;
mod get_deployment_group;
mod get_deployment_target;
mod list_applications;
mod list_deployment_configs;
mod list_deployment_groups;
mod list_deployment_targets;
mod list_deployments;
mod put_lifecycle_event_hook_execution_status;
mod stop_deployment;
mod update_deployment_group;
