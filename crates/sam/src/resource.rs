//! A CloudFormation resource that the transform generates.

use tidegate_yaml::{Map, Value, json};

use crate::intrinsics::{get_att, reference};
use crate::properties;
use crate::tags;

/// One generated resource.
#[derive(Clone, Debug)]
pub(crate) struct Resource {
    pub(crate) logical_id: String,
    pub(crate) type_name: &'static str,
    pub(crate) depends_on: Option<Value>,
    pub(crate) attributes: Map,
    pub(crate) properties: Map,
}

/// The types that take a list of tags under `Tags`.
const TAGGED: [&str; 17] = [
    "AWS::ApiGateway::ApiKey",
    "AWS::ApiGateway::DomainName",
    "AWS::ApiGateway::DomainNameAccessAssociation",
    "AWS::ApiGateway::DomainNameV2",
    "AWS::ApiGateway::RestApi",
    "AWS::ApiGateway::Stage",
    "AWS::ApiGateway::UsagePlan",
    "AWS::CodeDeploy::Application",
    "AWS::CodeDeploy::DeploymentGroup",
    "AWS::DynamoDB::Table",
    "AWS::IAM::Role",
    "AWS::IoT::TopicRule",
    "AWS::StepFunctions::StateMachine",
    "AWS::Lambda::Function",
    "AWS::S3::Bucket",
    "AWS::SNS::Topic",
    "AWS::SQS::Queue",
];

impl Resource {
    pub(crate) fn new(type_name: &'static str, logical_id: impl Into<String>, attributes: Map) -> Resource {
        Resource {
            logical_id: logical_id.into(),
            type_name,
            depends_on: None,
            attributes,
            properties: Map::new(),
        }
    }

    /// Sets a property; null leaves it out.
    pub(crate) fn set(&mut self, name: &str, value: impl Into<Value>) -> &mut Resource {
        match value.into() {
            Value::Null => self.properties.shift_remove(name),
            value => self.properties.insert(name.to_owned(), value),
        };
        self
    }

    pub(crate) fn reference(&self) -> Value {
        reference(&self.logical_id)
    }

    /// How the template says this resource's ARN.
    pub(crate) fn arn(&self) -> Value {
        match self.type_name {
            "AWS::Lambda::Alias"
            | "AWS::Lambda::Version"
            | "AWS::SNS::Topic"
            | "AWS::StepFunctions::StateMachine"
            | "AWS::StepFunctions::StateMachineAlias" => self.reference(),
            _ => get_att(&self.logical_id, "Arn"),
        }
    }

    /// What an invocation permission or an event source mapping names: a function by name, an alias by ARN.
    pub(crate) fn function_name(&self) -> Value {
        self.reference()
    }

    pub(crate) fn inherited(&self) -> Map {
        properties::inherited(&self.attributes)
    }

    /// Gives the resource these tags instead of its own, if its type has tags.
    pub(crate) fn replace_tags(&mut self, tags: &Map) {
        if TAGGED.contains(&self.type_name) {
            self.set("Tags", tags::list(tags));
        }
    }

    pub(crate) fn into_value(self) -> Value {
        let mut value = Map::new();
        value.insert("Type".to_owned(), json!(self.type_name));
        if let Some(depends_on) = self.depends_on.filter(crate::python_text::truthy) {
            value.insert("DependsOn".to_owned(), depends_on);
        }
        value.extend(self.attributes);
        value.insert("Properties".to_owned(), Value::Object(self.properties));
        Value::Object(value)
    }
}
