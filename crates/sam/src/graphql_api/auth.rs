//! Who may call a GraphQL API.

use tidegate_yaml::{Map, Value, json};

use super::{Api, known, map_at};
use crate::errors::Stop;
use crate::intrinsics::get_att;
use crate::properties::Declared;
use crate::resource::Resource;

/// Kinds of authentication that need a configuration: its name in SAM, in CloudFormation, and what it may hold.
const CONFIGURED: [(&str, &str, &str, &[&str]); 3] = [
    (
        "AWS_LAMBDA",
        "LambdaAuthorizer",
        "LambdaAuthorizerConfig",
        &["AuthorizerResultTtlInSeconds", "AuthorizerUri", "IdentityValidationExpression"],
    ),
    ("OPENID_CONNECT", "OpenIDConnect", "OpenIDConnectConfig", &["AuthTTL", "ClientId", "IatTTL", "Issuer"]),
    (
        "AMAZON_COGNITO_USER_POOLS",
        "UserPool",
        "UserPoolConfig",
        &["AppIdClientRegex", "AwsRegion", "DefaultAction", "UserPoolId"],
    ),
];
/// What a way to authenticate may hold.
const WAYS: [&str; 5] = ["Additional", "LambdaAuthorizer", "OpenIDConnect", "Type", "UserPool"];
const PLAIN: [&str; 2] = ["AWS_IAM", "API_KEY"];

/// Sets how callers authenticate, and lets the API invoke its authorizers.
pub(super) fn add(api: &mut Api<'_>, graphql: &mut Resource) -> Result<(), Stop> {
    let Some(Value::Object(auth)) = api.declared.get("Auth") else {
        return Err(api.declared.wrong("Property 'Auth' should be a map."));
    };
    let mut authorizers = Vec::new();
    for (name, value) in provider(api.declared, "Auth", auth, &mut authorizers)? {
        graphql.set(&name, value);
    }
    match auth.get("Additional") {
        None => {}
        Some(Value::Array(given)) => {
            let mut additional = Vec::new();
            for (index, one) in given.iter().enumerate() {
                let path = format!("Auth.Additional.{index}");
                additional.push(other_provider(api.declared, &path, one, &mut authorizers)?);
            }
            graphql.set("AdditionalAuthenticationProviders", additional);
        }
        Some(_) => return Err(api.declared.wrong("Property 'Auth.Additional' is invalid.")),
    }
    for (index, authorizer) in authorizers.into_iter().enumerate() {
        let permission = permission(api, index + 1, authorizer);
        api.resources.push(permission);
    }
    Ok(())
}

fn other_provider(
    declared: &Declared,
    path: &str,
    given: &Value,
    authorizers: &mut Vec<Value>,
) -> Result<Value, Stop> {
    let given = map_at(declared, path, given)?;
    let mut made = provider(declared, path, given, authorizers)?;
    // AWS: only the first way to authenticate has a default action.
    if let Some(Value::Object(pool)) = made.get_mut("UserPoolConfig") {
        pool.shift_remove("DefaultAction");
    }
    Ok(Value::Object(made))
}

/// One way to authenticate, as CloudFormation has it.
fn provider(declared: &Declared, path: &str, given: &Map, authorizers: &mut Vec<Value>) -> Result<Map, Stop> {
    let kind = given.get("Type").and_then(Value::as_str).unwrap_or_default();
    let configured = CONFIGURED.iter().find(|(known, ..)| *known == kind);
    if configured.is_none() && !PLAIN.contains(&kind) {
        return Err(declared.wrong(format!("Property '{path}.Type' is invalid.")));
    }
    known(declared, path, given, &WAYS)?;
    if CONFIGURED.iter().filter(|(_, name, ..)| given.contains_key(name)).count() > 1 {
        return Err(declared.wrong("'Auth' has more than one authentication configuration defined."));
    }
    let mut made = Map::from_iter([("AuthenticationType".to_owned(), json!(kind))]);
    if let Some((_, name, new_name, members)) = configured {
        let Some(Value::Object(config)) = given.get(name) else {
            return Err(declared.wrong(format!("'{name}' must be defined if type is '{kind}'.")));
        };
        known(declared, &format!("{path}.{name}"), config, members)?;
        authorizers.extend(config.get("AuthorizerUri").cloned());
        made.insert((*new_name).to_owned(), Value::Object(config.clone()));
    }
    Ok(made)
}

/// Lets the API invoke its n-th authorizer.
fn permission(api: &Api<'_>, number: usize, authorizer: Value) -> Resource {
    let connector = api.id(&format!("ToLambdaAuthConnector{number}"));
    let mut attributes = api.declared.inherited();
    attributes.insert(
        "Metadata".to_owned(),
        json!({"aws:sam:connectors": {&connector: {
            "Source": {"Type": "AWS::AppSync::GraphQLApi"},
            "Destination": {"Type": "AWS::Lambda::Function"},
        }}}),
    );
    let id = format!("{connector}WriteLambdaPermission");
    let mut permission = Resource::new("AWS::Lambda::Permission", id, attributes);
    let source = json!({"Fn::Sub": [
        "arn:${AWS::Partition}:appsync:${AWS::Region}:${AWS::AccountId}:apis/${SourceResourceId}",
        {"SourceResourceId": get_att(&api.declared.logical_id, "ApiId")},
    ]});
    permission
        .set("Action", "lambda:InvokeFunction")
        .set("FunctionName", authorizer)
        .set("Principal", "appsync.amazonaws.com")
        .set("SourceArn", source);
    permission
}
