//! What stands around a function: layers, addresses, queues it is fed from, and what becomes of its failures.

use std::any::Any;

use tidegate_api::cloudformation::{self, StackStatus};
use tidegate_api::{OperationModel, lambda};

use crate::Engine;
use crate::fake::{Answer, Services, input, output};

const TEMPLATE: &str = r#"
Resources:
  Tools:
    Type: AWS::Lambda::LayerVersion
    Properties: {LayerName: tools, Content: {S3Bucket: bucket, S3Key: tools.zip}, CompatibleRuntimes: [python3.12]}
  Shared:
    Type: AWS::Lambda::LayerVersionPermission
    Properties: {LayerVersionArn: !Ref Tools, Action: lambda:GetLayerVersion, Principal: "*"}
  Address:
    Type: AWS::Lambda::Url
    Properties: {TargetFunctionArn: hello, AuthType: AWS_IAM}
  Failures:
    Type: AWS::Lambda::EventInvokeConfig
    Properties: {FunctionName: hello, Qualifier: $LATEST, MaximumRetryAttempts: 1}
  Feed:
    Type: AWS::Lambda::EventSourceMapping
    Properties: {FunctionName: hello, EventSourceArn: "arn:aws:sqs:us-east-1:123456789012:jobs", BatchSize: 5}
  Group:
    Type: AWS::Logs::LogGroup
    Properties: {LogGroupName: group}
  Stream:
    Type: AWS::Logs::LogStream
    Properties: {LogGroupName: !Ref Group, LogStreamName: stream}
  CDKMetadata:
    Type: AWS::CDK::Metadata
    Properties: {Analytics: "v2:deflate64:H4sI"}
Outputs:
  Layer: {Value: !Ref Tools}
  Permission: {Value: !GetAtt Shared.Id}
  Url: {Value: !GetAtt Address.FunctionUrl}
  UrlOf: {Value: !Ref Address}
  Failures: {Value: !Ref Failures}
  Mapping: {Value: !GetAtt Feed.EventSourceMappingArn}
  Stream: {Value: !Ref Stream}
"#;

const FUNCTION: &str = "arn:aws:lambda:us-east-1:123456789012:function:hello";
const LAYER: &str = "arn:aws:lambda:us-east-1:123456789012:layer:tools";
const MAPPING: &str = "0c1f0e0a-0000-4000-8000-000000000001";

/// Whether [`Services::around_functions`] answers an operation.
pub fn answers(name: &str) -> bool {
    ["Layer", "FunctionUrl", "EventInvoke", "EventSource"].iter().any(|part| name.contains(part))
}

fn mapping(state: &str) -> lambda::EventSourceMappingConfiguration {
    lambda::EventSourceMappingConfiguration {
        uuid: Some(MAPPING.to_owned()),
        event_source_mapping_arn: Some(format!(
            "arn:aws:lambda:us-east-1:123456789012:event-source-mapping:{MAPPING}"
        )),
        state: Some(state.to_owned()),
        ..Default::default()
    }
}

impl Services {
    /// The fakes of what stands around a function.
    pub fn around_functions(&mut self, model: &'static OperationModel, any: &dyn Any) -> Answer {
        let there = &mut self.around_functions;
        match model.name {
            "PublishLayerVersion" => {
                let version = self.calls.iter().filter(|call| *call == "lambda:PublishLayerVersion").count();
                let arn = format!("{LAYER}:{version}");
                assert!(there.insert(arn.clone()));
                output::<lambda::PublishLayerVersion>(lambda::PublishLayerVersionResponse {
                    layer_version_arn: Some(arn),
                    ..Default::default()
                })
            }
            "DeleteLayerVersion" => {
                let asked = input::<lambda::DeleteLayerVersion>(any);
                assert!(there.remove(&format!("{}:{}", asked.layer_name, asked.version_number)));
                output::<lambda::DeleteLayerVersion>(Default::default())
            }
            "AddLayerVersionPermission" => {
                let asked = input::<lambda::AddLayerVersionPermission>(any);
                assert!(there.insert(format!("{}:{}#", asked.layer_name, asked.version_number)));
                output::<lambda::AddLayerVersionPermission>(Default::default())
            }
            "RemoveLayerVersionPermission" => {
                let asked = input::<lambda::RemoveLayerVersionPermission>(any);
                assert!(there.remove(&format!("{}:{}#", asked.layer_name, asked.version_number)));
                output::<lambda::RemoveLayerVersionPermission>(Default::default())
            }
            "CreateFunctionUrlConfig" => {
                assert!(there.insert("url".to_owned()));
                output::<lambda::CreateFunctionUrlConfig>(lambda::CreateFunctionUrlConfigResponse {
                    function_arn: FUNCTION.to_owned(),
                    function_url: "http://hello.localhost/".to_owned(),
                    ..Default::default()
                })
            }
            "UpdateFunctionUrlConfig" => {
                let asked = input::<lambda::UpdateFunctionUrlConfig>(any);
                assert_eq!(asked.invoke_mode, Some("BUFFERED".into()));
                output::<lambda::UpdateFunctionUrlConfig>(lambda::UpdateFunctionUrlConfigResponse {
                    function_arn: FUNCTION.to_owned(),
                    function_url: "http://hello.localhost/".to_owned(),
                    ..Default::default()
                })
            }
            "DeleteFunctionUrlConfig" => {
                assert_eq!(input::<lambda::DeleteFunctionUrlConfig>(any).function_name, "hello");
                assert!(there.remove("url"));
                output::<lambda::DeleteFunctionUrlConfig>(Default::default())
            }
            "PutFunctionEventInvokeConfig" => {
                there.insert("failures".to_owned());
                output::<lambda::PutFunctionEventInvokeConfig>(Default::default())
            }
            "DeleteFunctionEventInvokeConfig" => {
                let asked = input::<lambda::DeleteFunctionEventInvokeConfig>(any);
                assert_eq!(
                    (asked.function_name.as_str(), asked.qualifier.as_deref()),
                    ("hello", Some("$LATEST"))
                );
                assert!(there.remove("failures"));
                output::<lambda::DeleteFunctionEventInvokeConfig>(Default::default())
            }
            "CreateEventSourceMapping" => {
                assert!(there.insert(MAPPING.to_owned()));
                output::<lambda::CreateEventSourceMapping>(mapping("Creating"))
            }
            "GetEventSourceMapping" => output::<lambda::GetEventSourceMapping>(mapping("Enabled")),
            "UpdateEventSourceMapping" => {
                let asked = input::<lambda::UpdateEventSourceMapping>(any);
                assert_eq!((asked.uuid.as_str(), asked.batch_size), (MAPPING, Some(10)));
                output::<lambda::UpdateEventSourceMapping>(mapping("Updating"))
            }
            "DeleteEventSourceMapping" => {
                assert!(there.remove(&input::<lambda::DeleteEventSourceMapping>(any).uuid));
                output::<lambda::DeleteEventSourceMapping>(mapping("Deleting"))
            }
            other => panic!("no fake of lambda:{other}"),
        }
    }
}

fn outputs(stack: cloudformation::Stack) -> Vec<(String, String)> {
    let outputs = stack.outputs.unwrap().into_iter();
    outputs.map(|one| (one.output_key.unwrap(), one.output_value.unwrap())).collect()
}

fn has(outputs: &[(String, String)], key: &str, value: &str) {
    assert!(outputs.contains(&(key.to_owned(), value.to_owned())), "{key} {value}: {outputs:?}");
}

#[tokio::test]
async fn what_stands_around_a_function_is_made_changed_and_deleted() {
    let engine = Engine::start();
    engine.create(TEMPLATE).await.unwrap();
    let made = outputs(engine.ends("app", StackStatus::CreateComplete).await);
    has(&made, "Layer", &format!("{LAYER}:1"));
    has(&made, "Url", "http://hello.localhost/");
    has(&made, "UrlOf", FUNCTION);
    has(&made, "Failures", "hello|$LATEST");
    has(&made, "Mapping", &format!("arn:aws:lambda:us-east-1:123456789012:event-source-mapping:{MAPPING}"));
    has(&made, "Stream", "stream");
    assert!(made.iter().any(|(key, value)| key == "Permission" && value.starts_with(&format!("{LAYER}:1#"))));

    // A layer of other content is another version, and the permission is given on that; the rest changes in place.
    let changed = TEMPLATE
        .replace("tools.zip", "other.zip")
        .replace(", BatchSize: 5", "")
        .replace("AWS_IAM", "NONE")
        .replace("H4sI", "H4sJ")
        .replace("Attempts: 1", "Attempts: 2");
    engine.update(&changed).await.unwrap();
    let made = outputs(engine.ends("app", StackStatus::UpdateComplete).await);
    has(&made, "Layer", &format!("{LAYER}:2"));
    let expected = [MAPPING, &format!("{LAYER}:2"), &format!("{LAYER}:2#"), "failures", "url"];
    assert_eq!(engine.services().around_functions.iter().collect::<Vec<_>>(), expected);

    let id = engine.describe("app").await.stack_id.unwrap();
    let input = cloudformation::DeleteStackInput { stack_name: "app".into(), ..Default::default() };
    engine.cx.call::<cloudformation::DeleteStack>(input).await.unwrap();
    engine.ends(&id, StackStatus::DeleteComplete).await;
    assert!(engine.services().around_functions.is_empty());
}

#[tokio::test]
async fn a_failure_around_a_function_leaves_nothing_behind() {
    for refused in ["AddLayerVersionPermission", "CreateEventSourceMapping", "CreateFunctionUrlConfig"] {
        let engine = Engine::start();
        engine.services().refused.insert(refused.to_owned());
        engine.create(TEMPLATE).await.unwrap();
        engine.ends("app", StackStatus::RollbackComplete).await;
        assert!(engine.services().around_functions.is_empty(), "{refused}");
    }
}
