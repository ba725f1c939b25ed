//! `AWS::Serverless::GraphQLApi`: an AppSync API with its schema, keys, cache, data sources, functions and resolvers.

mod auth;
mod data_sources;
mod pipeline;

use tidegate_yaml::{Map, Value, json};

use crate::errors::Stop;
use crate::iam;
use crate::intrinsics::get_att;
use crate::properties::{Check, Declared, Property, Schema};
use crate::python_text::truthy;
use crate::resource::Resource;
use crate::tags;

pub(crate) const SCHEMA: Schema = Schema {
    type_name: "AWS::Serverless::GraphQLApi",
    tables: &[&[
        Property::passed("Name"),
        Property::optional("Tags", Check::Map),
        Property::optional("XrayEnabled", Check::Any),
        Property::required("Auth", Check::Map),
        Property::optional("SchemaInline", Check::Str),
        Property::optional("SchemaUri", Check::Str),
        Property::optional("Logging", Check::OneOf(&[Check::Map, Check::Bool])),
        Property::optional("DataSources", Check::Map),
        Property::optional("Functions", Check::Map),
        Property::optional("Resolvers", Check::Map),
        Property::optional("ApiKeys", Check::Map),
        Property::optional("DomainName", Check::Map),
        Property::optional("Cache", Check::Map),
        Property::passed("Visibility"),
        Property::passed("OwnerContact"),
        Property::passed("IntrospectionConfig"),
        Property::passed("QueryDepthLimit"),
        Property::passed("ResolverCountLimit"),
    ]],
};

/// Properties of the API that are as they are given.
const SAME: [&str; 6] = [
    "XrayEnabled",
    "Visibility",
    "OwnerContact",
    "IntrospectionConfig",
    "QueryDepthLimit",
    "ResolverCountLimit",
];
const LOGGING: [&str; 3] = ["CloudWatchLogsRoleArn", "ExcludeVerboseContent", "FieldLogLevel"];
const CACHE: [&str; 5] =
    ["ApiCachingBehavior", "AtRestEncryptionEnabled", "TransitEncryptionEnabled", "Ttl", "Type"];
const DOMAIN: [&str; 3] = ["CertificateArn", "Description", "DomainName"];
const LOGS_POLICY: &str = "arn:${AWS::Partition}:iam::aws:policy/service-role/AWSAppSyncPushToCloudWatchLogs";

/// An API while its parts are made.
struct Api<'a> {
    declared: &'a Declared,
    resources: Vec<Resource>,
}

impl Api<'_> {
    fn id(&self, suffix: &str) -> String {
        format!("{}{suffix}", self.declared.logical_id)
    }

    /// A resource that belongs to the API.
    fn part(&self, type_name: &'static str, suffix: &str) -> Resource {
        let mut part = Resource::new(type_name, self.id(suffix), self.declared.inherited());
        part.set("ApiId", get_att(&self.declared.logical_id, "ApiId"));
        part
    }

    /// A role that AppSync may assume.
    fn role(&self, suffix: &str) -> Resource {
        let mut role = Resource::new("AWS::IAM::Role", self.id(suffix), self.declared.inherited());
        role.set("AssumeRolePolicyDocument", iam::trust("appsync.amazonaws.com"));
        role
    }
}

/// The resources that an API becomes.
pub(crate) fn expand(declared: &Declared) -> Result<Vec<Resource>, Stop> {
    if declared.get("XrayEnabled").is_some_and(|enabled| !enabled.is_boolean() && !enabled.is_object()) {
        return Err(declared.wrong("Property 'XrayEnabled' is invalid."));
    }
    let mut graphql =
        Resource::new("AWS::AppSync::GraphQLApi", &declared.logical_id, declared.attributes.clone());
    graphql.depends_on = declared.depends_on.clone();
    graphql.set("Name", declared.get("Name").cloned().unwrap_or_else(|| json!(declared.logical_id)));
    for name in SAME {
        graphql.set(name, declared.value(name));
    }
    let mut own_tags = match declared.meant("Tags") {
        Some(Value::Object(own)) => tags::list(own),
        _ => Vec::new(),
    };
    own_tags.push(json!({"Key": "graphqlapi:createdBy", "Value": "SAM"}));
    graphql.set("Tags", own_tags);
    let mut api = Api { declared, resources: Vec::new() };
    auth::add(&mut api, &mut graphql)?;
    add_logging(&mut api, &mut graphql)?;
    let schema = schema(&api)?;
    let schema_id = schema.logical_id.clone();
    api.resources.push(schema);
    add_keys(&mut api)?;
    add_domain(&mut api)?;
    add_cache(&mut api)?;
    let sources = data_sources::add(&mut api)?;
    let functions = pipeline::add_functions(&mut api, &sources)?;
    pipeline::add_resolvers(&mut api, &functions, &schema_id)?;
    api.resources.insert(0, graphql);
    Ok(api.resources)
}

/// Refuses a map without one of its entries.
fn complete(declared: &Declared, path: &str, given: &Map, names: &[&str]) -> Result<(), Stop> {
    match names.iter().find(|name| !given.contains_key(name)) {
        Some(missing) => Err(declared.wrong(format!("Property '{path}.{missing}' is invalid."))),
        None => Ok(()),
    }
}

/// Refuses entries of a map that are not known.
fn known(declared: &Declared, path: &str, given: &Map, names: &[&str]) -> Result<(), Stop> {
    match given.keys().filter(|name| !names.contains(&name.as_str())).min() {
        Some(unknown) => Err(declared.wrong(format!("Property '{path}.{unknown}' is invalid."))),
        None => Ok(()),
    }
}

fn schema(api: &Api<'_>) -> Result<Resource, Stop> {
    let mut schema = api.part("AWS::AppSync::GraphQLSchema", "Schema");
    match (api.declared.meant("SchemaInline"), api.declared.meant("SchemaUri")) {
        (Some(_), Some(_)) => {
            let message = "Both 'SchemaInline' and 'SchemaUri' cannot be defined at the same time.";
            return Err(api.declared.wrong(message));
        }
        (None, None) => {
            return Err(api.declared.wrong("One of 'SchemaInline' or 'SchemaUri' must be set."));
        }
        (Some(text), None) => schema.set("Definition", text.clone()),
        (None, Some(uri)) => schema.set("DefinitionS3Location", uri.clone()),
    };
    Ok(schema)
}

fn add_logging(api: &mut Api<'_>, graphql: &mut Resource) -> Result<(), Stop> {
    let mut config = Map::new();
    match api.declared.get("Logging") {
        Some(Value::Bool(false)) => return Ok(()),
        Some(Value::Object(given)) => {
            known(api.declared, "Logging", given, &LOGGING)?;
            config.extend(given.clone());
        }
        _ => {}
    }
    config.entry("FieldLogLevel").or_insert_with(|| json!("ALL"));
    if !config.contains_key("CloudWatchLogsRoleArn") {
        let mut role = api.role("CloudWatchRole");
        role.set("ManagedPolicyArns", vec![json!({"Fn::Sub": LOGS_POLICY})]);
        config.insert("CloudWatchLogsRoleArn".to_owned(), role.arn());
        api.resources.push(role);
    }
    graphql.set("LogConfig", config);
    Ok(())
}

fn add_keys(api: &mut Api<'_>) -> Result<(), Stop> {
    for (id, given) in entries(api.declared.get("ApiKeys")) {
        let mut key = api.part("AWS::AppSync::ApiKey", id);
        let path = format!("ApiKeys.{id}");
        let given = map_at(api.declared, &path, given)?;
        known(api.declared, &path, given, &["ApiKeyId", "Description", "ExpiresOn"])?;
        for (name, new_name) in
            [("ApiKeyId", "ApiKeyId"), ("Description", "Description"), ("ExpiresOn", "Expires")]
        {
            key.set(new_name, given.get(name).cloned().unwrap_or_default());
        }
        api.resources.push(key);
    }
    Ok(())
}

/// The API's own domain, and what ties it to the API.
fn add_domain(api: &mut Api<'_>) -> Result<(), Stop> {
    let Some(Value::Object(given)) = api.declared.get("DomainName") else { return Ok(()) };
    complete(api.declared, "DomainName", given, &["CertificateArn", "DomainName"])?;
    known(api.declared, "DomainName", given, &DOMAIN)?;
    let mut domain =
        Resource::new("AWS::AppSync::DomainName", api.id("DomainName"), api.declared.inherited());
    domain.depends_on = api.declared.depends_on.clone();
    for name in DOMAIN {
        domain.set(name, given.get(name).cloned().unwrap_or_default());
    }
    let mut association = api.part("AWS::AppSync::DomainNameApiAssociation", "DomainNameApiAssociation");
    association.depends_on = api.declared.depends_on.clone();
    association.set("DomainName", domain.reference());
    api.resources.extend([domain, association]);
    Ok(())
}

fn add_cache(api: &mut Api<'_>) -> Result<(), Stop> {
    let Some(Value::Object(given)) = api.declared.get("Cache") else { return Ok(()) };
    complete(api.declared, "Cache", given, &["ApiCachingBehavior", "Ttl", "Type"])?;
    known(api.declared, "Cache", given, &CACHE)?;
    let mut cache = api.part("AWS::AppSync::ApiCache", "ApiCache");
    for name in CACHE {
        cache.set(name, given.get(name).cloned().unwrap_or_default());
    }
    api.resources.push(cache);
    Ok(())
}

/// The entries of a map, or none.
fn entries(given: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    given.and_then(Value::as_object).into_iter().flatten()
}

fn map_at<'v>(declared: &Declared, path: &str, value: &'v Value) -> Result<&'v Map, Stop> {
    value.as_object().ok_or_else(|| declared.wrong(format!("Property '{path}' is invalid.")))
}

/// A value that means something.
fn meant<'v>(given: &'v Map, name: &str) -> Option<&'v Value> {
    given.get(name).filter(|value| truthy(value))
}
