//! The operations of Lambda, one file each.

mod add_permission;
mod create_alias;
mod create_function;
mod delete_alias;
mod delete_function;
mod get_alias;
mod get_function;
mod get_function_configuration;
mod get_policy;
mod get_verdict;
mod invoke;
mod list_aliases;
mod list_functions;
mod list_tags;
mod list_versions_by_function;
mod publish_version;
mod remove_permission;
mod tag_resource;
mod untag_resource;
mod update_alias;
mod update_function_code;
mod update_function_configuration;
