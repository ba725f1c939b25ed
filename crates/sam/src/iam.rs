//! Roles and the policy documents that the transform writes itself.

use tidegate_yaml::{Map, Value, json};

use crate::resource::Resource;

/// A role being built: event sources may still add policies to it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Role {
    pub(crate) logical_id: String,
    pub(crate) attributes: Map,
    pub(crate) assume_role_policy_document: Value,
    /// None where the role has no managed policies and says nothing of them.
    pub(crate) managed_policy_arns: Option<Vec<Value>>,
    pub(crate) policies: Vec<Value>,
    pub(crate) path: Value,
    pub(crate) permissions_boundary: Value,
    pub(crate) tags: Value,
}

impl Role {
    pub(crate) fn into_resource(self) -> Resource {
        let mut role = Resource::new("AWS::IAM::Role", self.logical_id, self.attributes);
        role.set("AssumeRolePolicyDocument", self.assume_role_policy_document)
            .set("ManagedPolicyArns", self.managed_policy_arns.map_or(Value::Null, Value::Array))
            .set("Path", self.path)
            .set("PermissionsBoundary", self.permissions_boundary)
            .set("Tags", self.tags);
        if !self.policies.is_empty() {
            role.set("Policies", self.policies);
        }
        role
    }

    /// Attaches a managed policy unless it is attached.
    pub(crate) fn attach(&mut self, arn: Value) {
        let arns = self.managed_policy_arns.get_or_insert_default();
        if !arns.contains(&arn) {
            arns.push(arn);
        }
    }

    /// Adds an inline policy unless the role has one with the same document.
    pub(crate) fn grant(&mut self, policy: Value) {
        if !self.policies.iter().any(|known| known.get("PolicyDocument") == policy.get("PolicyDocument")) {
            self.policies.push(policy);
        }
    }
}

/// A trust policy for one service.
pub(crate) fn trust(service: &str) -> Value {
    json!({
        "Version": "2012-10-17",
        "Statement": [{"Action": ["sts:AssumeRole"], "Effect": "Allow", "Principal": {"Service": [service]}}],
    })
}

fn allow(name: String, action: &str, resource: &Value) -> Value {
    let statement = json!({"Action": action, "Effect": "Allow", "Resource": resource});
    json!({"PolicyName": name, "PolicyDocument": {"Statement": [statement]}})
}

pub(crate) fn dead_letter_queue(action: &str, target: &Value) -> Value {
    let statement = json!({"Action": action, "Resource": target, "Effect": "Allow"});
    json!({
        "PolicyName": "DeadLetterQueuePolicy",
        "PolicyDocument": {"Version": "2012-10-17", "Statement": [statement]},
    })
}

pub(crate) fn send_message(queue: &Value, id: &str) -> Value {
    allow(format!("{id}SQSPolicy"), "sqs:SendMessage", queue)
}

pub(crate) fn publish(topic: &Value, id: &str) -> Value {
    allow(format!("{id}SNSPolicy"), "sns:publish", topic)
}

pub(crate) fn put_events(bus: &Value, id: &str) -> Value {
    allow(format!("{id}EventBridgePolicy"), "events:PutEvents", bus)
}

pub(crate) fn invoke_function(function: &Value, id: &str) -> Value {
    allow(format!("{id}LambdaPolicy"), "lambda:InvokeFunction", function)
}

pub(crate) fn start_execution(state_machine: &Value, id: &str) -> Value {
    allow(format!("{id}StartExecutionPolicy"), "states:StartExecution", state_machine)
}

pub(crate) fn put_payload(bucket: &Value, id: &str) -> Value {
    json!({
        "PolicyName": format!("{id}S3Policy"),
        "PolicyDocument": {"Statement": [
            {"Action": "s3:PutObject", "Effect": "Allow", "Resource": {"Fn::Join": ["/", [bucket, "*"]]}},
            {"Action": "s3:ListBucket", "Effect": "Allow", "Resource": bucket},
        ]},
    })
}

/// A queue's policy that lets one source send to it.
pub(crate) fn queue_policy(principal: Value, source: &Value, queue: &Value) -> Value {
    json!({
        "Version": "2012-10-17",
        "Statement": [{
            "Action": "sqs:SendMessage",
            "Effect": "Allow",
            "Principal": principal,
            "Resource": queue,
            "Condition": {"ArnEquals": {"aws:SourceArn": source}},
        }],
    })
}
