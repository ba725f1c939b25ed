//! Where a GraphQL API's functions read and write: tables and functions.

use std::collections::BTreeMap;

use tidegate_yaml::{Map, Value, json};

use super::{Api, entries, known, map_at};
use crate::errors::Stop;
use crate::intrinsics::reference;
use crate::resource::Resource;

const TABLE: [&str; 10] = [
    "DeltaSync",
    "Description",
    "Name",
    "Permissions",
    "Region",
    "ServiceRoleArn",
    "TableArn",
    "TableName",
    "UseCallerCredentials",
    "Versioned",
];
const FUNCTION: [&str; 4] = ["Description", "FunctionArn", "Name", "ServiceRoleArn"];
const DELTA_SYNC: [&str; 3] = ["BaseTableTTL", "DeltaSyncTableName", "DeltaSyncTableTTL"];
const READ: [&str; 6] = [
    "dynamodb:GetItem",
    "dynamodb:Query",
    "dynamodb:Scan",
    "dynamodb:BatchGetItem",
    "dynamodb:ConditionCheckItem",
    "dynamodb:PartiQLSelect",
];
const WRITE: [&str; 7] = [
    "dynamodb:PutItem",
    "dynamodb:UpdateItem",
    "dynamodb:DeleteItem",
    "dynamodb:BatchWriteItem",
    "dynamodb:PartiQLDelete",
    "dynamodb:PartiQLInsert",
    "dynamodb:PartiQLUpdate",
];

/// The logical ids of the data sources, by the ids that functions name them with.
pub(super) type Sources = BTreeMap<String, String>;

/// Makes the data sources.
pub(super) fn add(api: &mut Api<'_>) -> Result<Sources, Stop> {
    let mut sources = Sources::new();
    for (kind, given) in entries(api.declared.get("DataSources")) {
        let of_kind = map_at(api.declared, &format!("DataSources.{kind}"), given)?;
        for (id, one) in of_kind {
            let path = format!("DataSources.{kind}.{id}");
            let one = map_at(api.declared, &path, one)?;
            let made = match kind.as_str() {
                "DynamoDb" => table(api, &path, id, one)?,
                "Lambda" => function(api, &path, id, one)?,
                _ => return Err(api.declared.wrong(format!("Property 'DataSources.{kind}' is invalid."))),
            };
            sources.insert(id.clone(), made);
        }
    }
    Ok(sources)
}

fn needed(api: &Api<'_>, path: &str, given: &Map, name: &str) -> Result<Value, Stop> {
    let missing = || api.declared.wrong(format!("Property '{path}.{name}' is invalid."));
    given.get(name).cloned().ok_or_else(missing)
}

fn described(api: &Api<'_>, suffix: &str, id: &str, kind: &str, given: &Map) -> Resource {
    let mut source = api.part("AWS::AppSync::DataSource", suffix);
    source
        .set("Name", given.get("Name").cloned().unwrap_or_else(|| json!(id)))
        .set("Description", given.get("Description").cloned().unwrap_or_default())
        .set("Type", kind);
    source
}

fn table(api: &mut Api<'_>, path: &str, id: &str, given: &Map) -> Result<String, Stop> {
    known(api.declared, path, given, &TABLE)?;
    let suffix = format!("{id}DynamoDBDataSource");
    let mut source = described(api, &suffix, id, "AMAZON_DYNAMODB", given);
    let name = needed(api, path, given, "TableName")?;
    let region = given.get("Region").cloned().unwrap_or_else(|| reference("AWS::Region"));
    let mut config =
        Map::from_iter([("AwsRegion".to_owned(), region.clone()), ("TableName".to_owned(), name.clone())]);
    for member in ["UseCallerCredentials", "Versioned"] {
        if let Some(value) = given.get(member) {
            config.insert(member.to_owned(), value.clone());
        }
    }
    if let Some(delta) = given.get("DeltaSync") {
        let path = format!("{path}.DeltaSync");
        let delta = map_at(api.declared, &path, delta)?;
        known(api.declared, &path, delta, &DELTA_SYNC)?;
        config.insert("DeltaSyncConfig".to_owned(), Value::Object(delta.clone()));
    }
    source.set("DynamoDBConfig", config);
    let arn = given.get("TableArn").cloned().unwrap_or_else(|| {
        json!({"Fn::Sub": [
            "arn:${AWS::Partition}:dynamodb:${__Region__}:${AWS::AccountId}:table/${__TableName__}",
            {"__TableName__": name, "__Region__": region},
        ]})
    });
    let resources = json!([arn, {"Fn::Sub": ["${DestinationArn}/index/*", {"DestinationArn": arn}]}]);
    let granted: Vec<&str> = match given.get("Permissions") {
        Some(Value::Array(words)) => words.iter().filter_map(Value::as_str).collect(),
        _ => vec!["Read", "Write"],
    };
    let statement =
        |actions: &[&str]| json!({"Effect": "Allow", "Action": actions, "Resource": resources.clone()});
    let statements = granted.into_iter().filter_map(|word| match word {
        "Read" => Some(statement(&READ)),
        "Write" => Some(statement(&WRITE)),
        _ => None,
    });
    let policy = Policy { end: "Table", to: "AWS::DynamoDB::Table", statements: statements.collect() };
    Ok(finish(api, source, given, &suffix, policy))
}

fn function(api: &mut Api<'_>, path: &str, id: &str, given: &Map) -> Result<String, Stop> {
    known(api.declared, path, given, &FUNCTION)?;
    let suffix = format!("{id}LambdaDataSource");
    let mut source = described(api, &suffix, id, "AWS_LAMBDA", given);
    let arn = needed(api, path, given, "FunctionArn")?;
    source.set("LambdaConfig", json!({"LambdaFunctionArn": arn}));
    let statement = json!({
        "Effect": "Allow",
        "Action": ["lambda:InvokeAsync", "lambda:InvokeFunction"],
        "Resource": [arn, {"Fn::Sub": ["${DestinationArn}:*", {"DestinationArn": arn}]}],
    });
    let policy = Policy { end: "Lambda", to: "AWS::Lambda::Function", statements: vec![statement] };
    Ok(finish(api, source, given, &suffix, policy))
}

/// What a data source's own role may do, and to what.
struct Policy {
    end: &'static str,
    to: &'static str,
    statements: Vec<Value>,
}

/// The data source with the role that it acts in: the one given, or one made for it.
fn finish(api: &mut Api<'_>, mut source: Resource, given: &Map, suffix: &str, policy: Policy) -> String {
    let id = source.logical_id.clone();
    match given.get("ServiceRoleArn") {
        Some(arn) => {
            source.set("ServiceRoleArn", arn.clone());
        }
        None => {
            let role = api.role(&format!("{suffix}Role"));
            source.set("ServiceRoleArn", role.arn());
            let connector = format!("{id}To{}Connector", policy.end);
            let mut attributes = api.declared.inherited();
            attributes.insert(
                "Metadata".to_owned(),
                json!({"aws:sam:connectors": {&connector: {
                    "Source": {"Type": "AWS::AppSync::DataSource"},
                    "Destination": {"Type": policy.to},
                }}}),
            );
            let mut managed =
                Resource::new("AWS::IAM::ManagedPolicy", format!("{connector}Policy"), attributes);
            managed
                .set("PolicyDocument", json!({"Version": "2012-10-17", "Statement": policy.statements}))
                .set("Roles", vec![role.reference()]);
            api.resources.extend([role, managed]);
        }
    }
    api.resources.push(source);
    id
}
