//! What the transformation of one resource may see and change of the rest.

use tidegate_yaml::Map;

use crate::context::Context;
use crate::definition::Definitions;
use crate::deployment_preference::DeploymentPreferences;
use crate::parameters::{Mappings, Parameters};
use crate::rest_api::SharedApis;

/// The surroundings of one resource inside its template.
pub(crate) struct Scope<'a> {
    pub(crate) cx: &'a Context,
    pub(crate) parameters: &'a Parameters,
    pub(crate) mappings: &'a Mappings,
    /// The resources as written; an event may add to the bucket or user pool it listens to.
    pub(crate) source: &'a mut Map,
    /// The resources as far as they are transformed.
    pub(crate) resources: &'a Map,
    pub(crate) conditions: &'a mut Map,
    /// The applications that the repository prepares templates of.
    pub(crate) applications: &'a mut Vec<String>,
    pub(crate) deployments: &'a mut DeploymentPreferences,
    /// The definitions of the APIs, to which events add.
    pub(crate) definitions: &'a mut Definitions,
    /// What the REST APIs of the template have in common.
    pub(crate) shared: &'a mut SharedApis,
}
