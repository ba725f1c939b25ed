//! One file per operation.

mod add_tags_to_resource;
mod delete_parameter;
mod delete_parameters;
mod describe_parameters;
mod get_parameter;
mod get_parameter_history;
mod get_parameters;
mod get_parameters_by_path;
mod label_parameter_version;
mod list_tags_for_resource;
mod put_parameter;
mod remove_tags_from_resource;
mod unlabel_parameter_version;

use std::sync::Arc;

use tidegate_api::ServiceError;
use tidegate_api::ssm::{self, ResourceTypeForTagging, error};
use tidegate_core::{Look, Needs, Registry};
use tidegate_store::{Reads, StoreLook};

use super::Ssm;
use super::name::Name;
use super::rows::PARAMETERS;

/// Registers every operation.
pub(crate) fn register(registry: &mut Registry, service: &Arc<Ssm>) {
    macro_rules! operations {
        ($($operation:ident),* $(,)?) => {$( registry.operation::<ssm::$operation, _>(service); )*};
    }
    operations!(
        AddTagsToResource,
        DeleteParameter,
        DeleteParameters,
        DescribeParameters,
        GetParameter,
        GetParameterHistory,
        GetParameters,
        GetParametersByPath,
        LabelParameterVersion,
        ListTagsForResource,
        PutParameter,
        RemoveTagsFromResource,
        UnlabelParameterVersion,
    );
}

/// One action on a parameter, with the tags that it has.
fn on_parameter(look: &Look, name: &Name, action: &'static str) -> Needs {
    tagged(look, name, Needs::one(action, name.arn()))
}

/// What is known of a parameter's tags, for the action named last.
fn tagged(look: &Look, name: &Name, needs: Needs) -> Needs {
    let row = look.read(|rows| rows.get(&PARAMETERS, &name.key())).ok().flatten();
    let tags = row.map(|row| row.tags).unwrap_or_default();
    tags.iter().fold(needs, |needs, (key, value)| needs.with(format!("aws:ResourceTag/{key}"), value))
}

/// Only parameters have tags here.
fn check_type(given: &ResourceTypeForTagging) -> Result<(), ServiceError> {
    match given {
        ResourceTypeForTagging::Parameter => Ok(()),
        other => Err(error::invalid_resource_type(format!("{other} is not a valid resource type"))),
    }
}
