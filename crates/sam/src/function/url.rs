//! `FunctionUrlConfig`: the function's URL and, where it is open to all, the permissions for that.

use tidegate_yaml::{Map, Value};

use crate::errors::{Cause, Stop};
use crate::intrinsics::is_intrinsic;
use crate::properties::Declared;
use crate::python_text::truthy;
use crate::resource::Resource;

/// The URL and its permissions; nothing without the property.
pub(crate) fn construct(
    function: &Declared,
    lambda: &Resource,
    alias: Option<&Resource>,
) -> Result<Vec<Resource>, Stop> {
    let Some(given) = function.meant("FunctionUrlConfig") else { return Ok(Vec::new()) };
    let Value::Object(config) = given else { return Ok(Vec::new()) };
    if !is_intrinsic(given) {
        check_auth_type(function, config)?;
        check_cors(function, config)?;
    }
    let target = alias.map_or_else(|| lambda.function_name(), Resource::arn);
    let value = |name: &str| config.get(name).cloned().unwrap_or_default();
    let mut url =
        Resource::new("AWS::Lambda::Url", format!("{}Url", lambda.logical_id), function.inherited());
    url.set("Cors", config.get("Cors").filter(|cors| truthy(cors)).cloned().unwrap_or_default())
        .set("AuthType", value("AuthType"))
        .set("TargetFunctionArn", target.clone())
        .set("InvokeMode", value("InvokeMode"));
    let mut resources = vec![url];
    if config.get("AuthType").is_some_and(|auth| auth == "NONE") && !is_intrinsic(given) {
        resources.extend(permissions(function, &lambda.logical_id, &target));
    }
    Ok(resources)
}

/// Anyone may call the URL, and through it the function.
fn permissions(function: &Declared, id: &str, target: &Value) -> [Resource; 2] {
    let permission = |suffix: &str, action: &str| {
        let mut permission =
            Resource::new("AWS::Lambda::Permission", format!("{id}{suffix}"), function.inherited());
        permission.set("Action", action).set("Principal", "*").set("FunctionName", target.clone());
        permission
    };
    let mut call_url = permission("UrlPublicPermissions", "lambda:InvokeFunctionUrl");
    call_url.set("FunctionUrlAuthType", "NONE");
    let mut invoke = permission("URLInvokeAllowPublicAccess", "lambda:InvokeFunction");
    invoke.set("InvokedViaFunctionUrl", true);
    [call_url, invoke]
}

fn check_auth_type(function: &Declared, config: &Map) -> Result<(), Stop> {
    let known = config
        .get("AuthType")
        .is_some_and(|auth| is_intrinsic(auth) || matches!(auth.as_str(), Some("AWS_IAM" | "NONE")));
    if known {
        return Ok(());
    }
    Err(function.wrong(
        "AuthType is required to configure function property `FunctionUrlConfig`. Please provide either AWS_IAM or \
         NONE.",
    ))
}

fn check_cors(function: &Declared, config: &Map) -> Result<(), Stop> {
    let Some(cors) = config.get("Cors").filter(|cors| truthy(cors) && !is_intrinsic(cors)) else {
        return Ok(());
    };
    let Value::Object(cors) = cors else {
        return Err(Cause::should_be(&function.logical_id, "FunctionUrlConfig.Cors", "map").into());
    };
    for (name, value) in cors {
        let (kind, fits) = match name.as_str() {
            "AllowOrigins" | "AllowMethods" | "AllowHeaders" | "ExposeHeaders" => ("list", value.is_array()),
            "AllowCredentials" => ("bool", value.is_boolean()),
            "MaxAge" => ("int", value.is_i64() || value.is_u64() || value.is_boolean()),
            _ => return Err(function.wrong(format!("{name} is not a valid property for configuring Cors."))),
        };
        if !fits && !is_intrinsic(value) {
            return Err(function.wrong(format!("{name} must be of type {kind}.")));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use tidegate_yaml::json;

    use super::*;

    #[test]
    fn an_open_url_gets_both_permissions() {
        let resource = json!({"Type": "AWS::Serverless::Function", "Properties": {"FunctionUrlConfig": {"AuthType": "NONE"}}});
        let function = Declared::read(&super::super::SCHEMA, "Fn", "", &resource, |_| Ok(())).expect("reads");
        let lambda = Resource::new("AWS::Lambda::Function", "Fn", Map::new());
        let ids: Vec<String> = construct(&function, &lambda, None)
            .expect("constructs")
            .into_iter()
            .map(|made| made.logical_id)
            .collect();
        assert_eq!(ids, ["FnUrl", "FnUrlPublicPermissions", "FnURLInvokeAllowPublicAccess"]);
    }
}
