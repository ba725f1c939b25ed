//! `AWS::Serverless::Connector`: what one resource may do with another, as policies and permissions.

mod dependents;
mod embedded;
mod endpoint;
mod profiles;

use tidegate_yaml::{Map, Value, json};

use crate::errors::Stop;
use crate::properties::{Check, Declared, Property, Schema};
use crate::python_text::truthy;
use crate::resource::Resource;

pub(crate) use dependents::{Dependents, follow};
pub(crate) use embedded::take;
pub(crate) use endpoint::Template;
use endpoint::{Endpoint, Side};
use profiles::{Grant, Profile, Statement};

pub(crate) const SCHEMA: Schema = Schema {
    type_name: "AWS::Serverless::Connector",
    tables: &[&[
        Property::strict("Source", true, Check::OneOf(&[Check::Map])),
        Property::strict("Destination", true, Check::OneOf(&[Check::Map, Check::ListOf(&Check::Map)])),
        Property::required("Permissions", Check::ListOf(&Check::Str)),
    ]],
};

/// What a connector becomes, and what must wait for it.
pub(crate) fn expand(
    logical_id: &str,
    resource: &Value,
    template: &Template<'_>,
) -> Result<(Vec<Resource>, Dependents), Stop> {
    let declared = Declared::read(&SCHEMA, logical_id, "", resource, |_| Ok(()))?;
    let mut made = Vec::new();
    let mut dependents = Dependents::default();
    let (destinations, several) = match declared.get("Destination") {
        Some(Value::Array(destinations)) if destinations.is_empty() => {
            return Err(declared.wrong("'Destination' is an empty list"));
        }
        Some(Value::Array(destinations)) => (destinations.as_slice(), true),
        Some(destination) => (std::slice::from_ref(destination), false),
        None => (&[][..], false),
    };
    for (index, destination) in destinations.iter().enumerate() {
        let suffix = if several { format!("Destination{index}") } else { String::new() };
        let connection = Connection::new(&declared, destination, suffix, template)?;
        let resources = connection.resources()?;
        dependents.note(&connection, &resources, template);
        made.extend(resources);
    }
    Ok((made, dependents))
}

/// A source and one destination.
struct Connection<'a> {
    declared: &'a Declared,
    profile: &'static Profile,
    source: Endpoint,
    destination: Endpoint,
    permissions: Vec<&'a str>,
    suffix: String,
}

impl<'a> Connection<'a> {
    fn new(
        declared: &'a Declared,
        destination: &Value,
        suffix: String,
        template: &Template<'_>,
    ) -> Result<Connection<'a>, Stop> {
        let side = |value: Option<&Value>| match value {
            Some(Value::Object(side)) => Endpoint::resolve(&declared.logical_id, side, template),
            _ => Endpoint::resolve(&declared.logical_id, &Map::new(), template),
        };
        let mut source = side(declared.get("Source"))?;
        let destination = side(Some(destination))?;
        source.take_role_for(&destination, template);
        let profile =
            profiles::find(&source.type_name, &destination.type_name).ok_or_else(|| {
                let (from, to) = (&source.type_name, &destination.type_name);
                declared.wrong(format!(
                    "Unable to create connector from {from} to {to}; it's not supported or the template is invalid."
                ))
            })?;
        let permissions: Vec<&str> = match declared.get("Permissions") {
            // AWS takes a function for a list of its name.
            Some(Value::Object(function)) => function.keys().map(String::as_str).collect(),
            given => {
                let names = given.and_then(Value::as_array).into_iter().flatten();
                names.filter_map(Value::as_str).collect()
            }
        };
        let connection = Connection { declared, profile, source, destination, permissions, suffix };
        connection.check_permissions()?;
        Ok(connection)
    }

    fn check_permissions(&self) -> Result<(), Stop> {
        let known = self.profile.permissions();
        let listed = known.join(", ");
        if self.permissions.is_empty() {
            let message = format!("'Permissions' cannot be empty; valid values are: {listed}.");
            return Err(self.declared.wrong(message));
        }
        let refused = |valid: String| {
            let (from, to) = (&self.source.type_name, &self.destination.type_name);
            self.declared.wrong(format!(
                "Unsupported 'Permissions' provided for connector from {from} to {to}; {valid}."
            ))
        };
        if self.permissions.iter().any(|name| !known.contains(name)) {
            return Err(refused(format!("valid values are: {listed}")));
        }
        if let Grant::Role { combinations, .. } = &self.profile.grant
            && !combinations.is_empty()
            && !combinations
                .iter()
                .any(|names| known.iter().all(|name| names.contains(name) == self.asks(name)))
        {
            let valid: Vec<String> = combinations.iter().map(|names| names.join(" + ")).collect();
            return Err(refused(format!("valid combinations are: {}", valid.join(", "))));
        }
        Ok(())
    }

    fn asks(&self, permission: &str) -> bool {
        self.permissions.contains(&permission)
    }

    fn side(&self, side: Side) -> &Endpoint {
        match side {
            Side::Source => &self.source,
            Side::Destination => &self.destination,
        }
    }

    fn resources(&self) -> Result<Vec<Resource>, Stop> {
        match &self.profile.grant {
            Grant::Role { of, read, write, .. } => self.managed_policy(*of, read, write),
            Grant::Function { principal, source_arn, source_account } => {
                self.function_permission(principal, source_arn, *source_account)
            }
            Grant::Topic { principal } => {
                let document = self.resource_policy("sns:Publish", principal)?;
                let topic = self.said(Side::Destination, "Arn")?;
                Ok(vec![self.policy("AWS::SNS::TopicPolicy", "TopicPolicy", document, "Topics", topic)])
            }
            Grant::Queue { principal } => {
                let document = self.resource_policy("sqs:SendMessage", principal)?;
                let queue = self.destination.queue_url.clone().ok_or_else(|| {
                    self.declared.wrong("Unable to get SQS queue URL from 'Destination' resource.")
                })?;
                Ok(vec![self.policy("AWS::SQS::QueuePolicy", "QueuePolicy", document, "Queues", queue)])
            }
        }
    }

    fn managed_policy(
        &self,
        of: Side,
        read: &[Statement],
        write: &[Statement],
    ) -> Result<Vec<Resource>, Stop> {
        let mut statements = Vec::new();
        for (name, granted) in [("Read", read), ("Write", write)] {
            let asked = granted.iter().filter(|_| self.asks(name));
            for statement in asked {
                let resources: Vec<Value> =
                    statement.resources.iter().map(|text| self.say(text)).collect::<Result<_, _>>()?;
                statements
                    .push(json!({"Effect": "Allow", "Action": statement.actions, "Resource": resources}));
            }
        }
        let role = self.side(of).role_name.clone().filter(truthy).ok_or_else(|| {
            self.declared.wrong(format!("Unable to get IAM role name from '{}' resource.", of.name()))
        })?;
        let document = json!({"Version": "2012-10-17", "Statement": statements});
        Ok(vec![self.policy("AWS::IAM::ManagedPolicy", "Policy", document, "Roles", role)])
    }

    fn function_permission(
        &self,
        principal: &str,
        source_arn: &str,
        source_account: bool,
    ) -> Result<Vec<Resource>, Stop> {
        let source_arn = self.say(source_arn)?;
        let function = self.destination.arn.clone().ok_or_else(|| {
            self.declared.wrong("Unable to get Lambda function ARN from 'Destination' resource.")
        })?;
        let mut permission = self.resource("AWS::Lambda::Permission", "WriteLambdaPermission");
        permission
            .set("Action", "lambda:InvokeFunction")
            .set("Principal", principal)
            .set("SourceArn", source_arn)
            .set("FunctionName", function);
        if source_account {
            permission.set("SourceAccount", json!({"Fn::Sub": "${AWS::AccountId}"}));
        }
        Ok(vec![permission])
    }

    fn resource_policy(&self, action: &str, principal: &str) -> Result<Value, Stop> {
        let resource = self.said(Side::Destination, "Arn")?;
        let source = self.said(Side::Source, "Arn")?;
        Ok(json!({
            "Version": "2012-10-17",
            "Statement": [{
                "Effect": "Allow",
                "Principal": {"Service": principal},
                "Resource": resource,
                "Action": action,
                "Condition": {"ArnEquals": {"aws:SourceArn": source}},
            }],
        }))
    }

    fn policy(
        &self,
        type_name: &'static str,
        name: &str,
        document: Value,
        attached: &str,
        to: Value,
    ) -> Resource {
        let mut policy = self.resource(type_name, name);
        policy.set("PolicyDocument", document).set(attached, json!([to]));
        policy
    }

    fn resource(&self, type_name: &'static str, name: &str) -> Resource {
        let connector = &self.declared.logical_id;
        let mut attributes = self.declared.inherited();
        let mut metadata = match self.declared.attributes.get("Metadata") {
            Some(Value::Object(metadata)) => metadata.clone(),
            _ => Map::new(),
        };
        let sides = json!({
            "Source": {"Type": self.source.written_type},
            "Destination": {"Type": self.destination.written_type},
        });
        metadata.insert("aws:sam:connectors".to_owned(), json!({connector: sides}));
        attributes.insert("Metadata".to_owned(), Value::Object(metadata));
        let mut resource = Resource::new(type_name, format!("{connector}{name}{}", self.suffix), attributes);
        resource.depends_on = self.declared.depends_on.clone();
        resource
    }

    fn said(&self, side: Side, name: &str) -> Result<Value, Stop> {
        let value = self.side(side).value(name).cloned();
        value.ok_or_else(|| self.declared.wrong(format!("{}.{name} is missing.", side.name())))
    }

    /// A profile's text with the values it names.
    fn say(&self, text: &str) -> Result<Value, Stop> {
        let mut values = Map::new();
        for name in text.split("${").skip(1).filter_map(|part| part.split_once('}')).map(|(name, _)| name) {
            let (side, property) = match name.strip_prefix("Source") {
                Some(property) => (Side::Source, property),
                None => match name.strip_prefix("Destination") {
                    Some(property) => (Side::Destination, property),
                    None => continue,
                },
            };
            let value = self.said(side, property)?;
            if text.len() == name.len() + 3 {
                return Ok(value);
            }
            values.insert(name.to_owned(), value);
        }
        if values.is_empty() {
            return Ok(json!({"Fn::Sub": text}));
        }
        Ok(json!({"Fn::Sub": [text, values]}))
    }
}

/// The connectors of a template, in the order they are written.
pub(crate) fn all(resources: &Map) -> Vec<(String, Value)> {
    let is_connector = |resource: &Value| resource.get("Type").is_some_and(|name| name == SCHEMA.type_name);
    let connectors = resources.iter().filter(|(_, resource)| is_connector(resource));
    connectors.map(|(id, resource)| (id.clone(), resource.clone())).collect()
}
