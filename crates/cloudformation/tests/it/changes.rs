//! The changes that change sets show, without values and with them, in the form that AWS is known to answer.

use tidegate_api::cloudformation::{self, Capability, ChangeSetType, Parameter, ResourceChange, StackStatus};

use crate::Engine;

const BODY: &str = "
Parameters:
  Secret: {Type: String, NoEcho: true, Default: hidden-1}
  Words: {Type: String, Default: first}
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties: {RoleName: role-1, AssumeRolePolicyDocument: {}, Description: !Ref Words}
  Watch:
    Type: AWS::CloudWatch::Alarm
    Properties:
      AlarmDescription: !GetAtt Role.Arn
      ComparisonOperator: GreaterThanThreshold
      EvaluationPeriods: 1
      Tags: [{Key: secret, Value: !Ref Secret}]
";

async fn changes(engine: &Engine, with_values: bool) -> Vec<ResourceChange> {
    let input = cloudformation::DescribeChangeSetInput {
        stack_name: Some("app".into()),
        change_set_name: "two".into(),
        include_property_values: Some(with_values),
        ..Default::default()
    };
    let shown = engine.cx.call::<cloudformation::DescribeChangeSet>(input).await.unwrap();
    shown.changes.unwrap().into_iter().filter_map(|change| change.resource_change).collect()
}

/// A change as lines: what, and each detail.
fn lines(changes: &[ResourceChange]) -> Vec<String> {
    let mut out = Vec::new();
    for change in changes {
        let replacement = change.replacement.as_ref().map(ToString::to_string).unwrap_or_default();
        let policy = change.policy_action.as_ref().map(ToString::to_string).unwrap_or_default();
        let id = change.logical_resource_id.clone().unwrap_or_default();
        out.push(format!("{} {id} {replacement} {policy}", change.action.clone().unwrap()));
        for detail in change.details.iter().flatten() {
            let target = detail.target.clone().unwrap();
            out.push(format!(
                "  {} {} {} {}",
                target.name.unwrap_or_else(|| target.attribute.unwrap().to_string()),
                detail.change_source.clone().unwrap(),
                detail.evaluation.clone().unwrap(),
                detail.causing_entity.clone().unwrap_or_default()
            ));
            if let Some(path) = target.path {
                let (before, after) = (target.before_value, target.after_value);
                out.push(format!("    {path}: {before:?} -> {after:?}"));
            }
        }
    }
    out
}

async fn second(engine: &Engine, body: &str, words: &str) {
    let parameter = |key: &str, value: &str| Parameter {
        parameter_key: Some(key.into()),
        parameter_value: Some(value.into()),
        ..Default::default()
    };
    let input = cloudformation::CreateChangeSetInput {
        stack_name: "app".into(),
        change_set_name: "two".into(),
        template_body: Some(body.into()),
        parameters: Some(vec![parameter("Words", words), parameter("Secret", "hidden-2")]),
        capabilities: Some(vec![Capability::CapabilityNamedIam]),
        change_set_type: Some(ChangeSetType::Update),
        ..Default::default()
    };
    engine.cx.call::<cloudformation::CreateChangeSet>(input).await.unwrap();
}

async fn made() -> Engine {
    let engine = Engine::start();
    engine.create(BODY).await.unwrap();
    engine.ends("app", StackStatus::CreateComplete).await;
    engine
}

#[tokio::test]
async fn a_change_in_place_may_change_what_asks_for_attributes() {
    let engine = made().await;
    second(&engine, BODY, "second").await;
    assert_eq!(
        lines(&changes(&engine, false).await),
        [
            "Modify Role False ",
            "  Description ParameterReference Static Words",
            "  Description DirectModification Dynamic ",
            "Modify Watch False ",
            "  AlarmDescription ResourceAttribute Dynamic Role.Arn",
            "  Tags ParameterReference Static Secret",
            "  Tags DirectModification Dynamic ",
        ]
    );
    let valued = changes(&engine, true).await;
    assert_eq!(
        lines(&valued),
        [
            "Modify Role False ",
            "  Description ParameterReference Static Words",
            "    /Properties/Description: Some(\"first\") -> Some(\"second\")",
            "  Description DirectModification Dynamic ",
            "    /Properties/Description: Some(\"first\") -> Some(\"second\")",
            "Modify Watch False ",
            "  Tags ParameterReference Static Secret",
            "    /Properties/Tags/0/Value: Some(\"****\") -> Some(\"****\")",
            "  Tags DirectModification Dynamic ",
            "    /Properties/Tags/0/Value: Some(\"****\") -> Some(\"****\")",
        ]
    );
    assert!(!format!("{valued:?}").contains("hidden"), "{valued:?}");
}

#[tokio::test]
async fn a_replacement_is_known_and_its_attributes_are_not() {
    let engine = made().await;
    second(&engine, &BODY.replace("role-1", "role-2").replace("hidden-1", "hidden-2"), "first").await;
    let plain = lines(&changes(&engine, false).await);
    assert_eq!(plain[0], "Modify Role True ReplaceAndDelete");
    assert_eq!(plain[1], "  RoleName DirectModification Static ");
    assert_eq!(plain[3], "  AlarmDescription ResourceAttribute Static Role.Arn");
    let valued = lines(&changes(&engine, true).await);
    assert_eq!(
        valued[4..8],
        [
            "  AlarmDescription DirectModification Dynamic ",
            "    /Properties/AlarmDescription: Some(\"arn:aws:iam::123456789012:role/role-1\") -> Some(\"{{changeSet:KNOWN_AFTER_APPLY}}\")",
            "  AlarmDescription ResourceAttribute Static Role.Arn",
            "    /Properties/AlarmDescription: Some(\"arn:aws:iam::123456789012:role/role-1\") -> Some(\"{{changeSet:KNOWN_AFTER_APPLY}}\")",
        ]
    );
}

#[tokio::test]
async fn what_is_removed_and_added_is_told_with_its_values() {
    let engine = made().await;
    second(&engine, &BODY.replace("  Watch:", "  Look:"), "first").await;
    let valued = changes(&engine, true).await;
    assert_eq!(lines(&valued), ["Add Look  ", "Remove Watch  Delete"]);
    let after = valued[0].after_context.clone().unwrap();
    assert!(after.starts_with("{\"Properties\":{\"AlarmDescription\":"), "{after}");
    assert!(valued[1].before_context.is_some() && valued[1].after_context.is_none());
}
