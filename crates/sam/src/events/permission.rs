//! The permission of a service to invoke a function.

use tidegate_yaml::Value;

use crate::resource::Resource;

/// A permission for `principal`, to be narrowed to a source.
pub(crate) fn invoke(prefix: &str, function: &Resource, principal: &str) -> Resource {
    let mut permission =
        Resource::new("AWS::Lambda::Permission", format!("{prefix}Permission"), function.inherited());
    permission
        .set("Action", "lambda:InvokeFunction")
        .set("FunctionName", function.function_name())
        .set("Principal", principal);
    permission
}

/// A permission for events of one source.
pub(crate) fn from_source(prefix: &str, function: &Resource, principal: &str, source: Value) -> Resource {
    let mut permission = invoke(prefix, function, principal);
    permission.set("SourceArn", source);
    permission
}
