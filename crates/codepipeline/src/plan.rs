//! The plan of one stage of one execution.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::json;
use tidegate_api::codepipeline::{ActionDeclaration, StageDeclaration};
use tidegate_core::Place;
use tidegate_flow::{Acting, Node, Plan, StepNode};

use crate::names::{PRINCIPAL, arn};
use crate::rows::ExecutionRow;
use crate::steps;

/// What a step of a stage is told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// The pipeline.
    pub pipeline: String,
    /// The execution.
    pub execution: String,
    /// The stage.
    pub stage: String,
    /// How often the stage was tried before.
    pub attempt: u32,
    /// The action, for a step that runs one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action: Option<String>,
}

/// The id of a stage's plan.
pub fn id(execution: &str, stage: usize, attempt: u32) -> String {
    format!("codepipeline-{execution}-{stage}-{attempt}")
}

/// As whom an action acts.
pub fn acting(place: &Place, execution: &ExecutionRow, action: Option<&ActionDeclaration>) -> Acting {
    let declaration = &execution.declaration;
    let mut acting = Acting::role(PRINCIPAL, execution.asker.clone(), &declaration.role_arn, &execution.id);
    acting.chained_role_arn = action.and_then(|action| action.role_arn.clone());
    acting.source_arn = Some(arn(place, &declaration.name));
    acting
}

/// The plan of `stage`, for the actions that are to run.
pub fn of_stage(
    place: &Place,
    execution: &ExecutionRow,
    (index, stage): (usize, &StageDeclaration),
    attempt: u32,
    runs: impl Fn(&ActionDeclaration) -> bool,
) -> Plan {
    let told = |action: Option<&ActionDeclaration>| Told {
        pipeline: execution.declaration.name.clone(),
        execution: execution.id.clone(),
        stage: stage.name.clone(),
        attempt,
        action: action.map(|action| action.name.clone()),
    };
    // What ends a stage calls nobody, and must be reached even where the role can no longer be assumed.
    let end = |id: &str, step: &str| {
        Node::Step(StepNode {
            id: id.to_owned(),
            step: step.to_owned(),
            input: json!(told(None)),
            acting: Some(Acting::asker(PRINCIPAL, execution.asker.clone())),
        })
    };
    let mut orders: BTreeMap<i32, Vec<Node>> = BTreeMap::new();
    for action in stage.actions.iter().filter(|action| runs(action)) {
        let node = Node::Step(StepNode {
            id: format!("run {}", action.name),
            step: steps::RUN_ACTION.to_owned(),
            input: json!(told(Some(action))),
            acting: Some(acting(place, execution, Some(action))),
        });
        orders.entry(action.run_order.unwrap_or(1)).or_default().push(node);
    }
    let mut body: Vec<Node> = orders.into_values().map(Node::Parallel).collect();
    body.push(end("complete stage", steps::COMPLETE_STAGE));
    Plan {
        id: id(&execution.id, index, attempt),
        kind: "codepipeline.stage".to_owned(),
        place: place.clone(),
        acting: acting(place, execution, None),
        root: Node::OnFailure {
            body: Box::new(Node::Sequence(body)),
            handler: Box::new(end("settle stage", steps::SETTLE_STAGE)),
        },
    }
}

#[cfg(test)]
pub mod tests {
    use tidegate_api::codepipeline::{ActionTypeId, PipelineDeclaration, PipelineExecutionStatus};
    use tidegate_core::{Caller, Timestamp};

    use super::*;

    /// An execution of a pipeline with one stage, whose actions have these names and run orders.
    pub fn execution(actions: &[(&str, i32)]) -> ExecutionRow {
        let actions = actions.iter().map(|(name, order)| ActionDeclaration {
            name: (*name).to_owned(),
            run_order: Some(*order),
            action_type_id: ActionTypeId::default(),
            ..ActionDeclaration::default()
        });
        let stage = StageDeclaration {
            name: "Deploy".into(),
            actions: actions.collect(),
            ..StageDeclaration::default()
        };
        let declaration = PipelineDeclaration {
            name: "p".into(),
            role_arn: "arn:aws:iam::123456789012:role/p".into(),
            stages: vec![stage],
            ..PipelineDeclaration::default()
        };
        ExecutionRow {
            id: "e".into(),
            number: 1,
            declaration,
            status: PipelineExecutionStatus::InProgress,
            summary: None,
            started: Timestamp::default(),
            updated: Timestamp::default(),
            trigger: Default::default(),
            asker: Caller::Anonymous,
            stages: BTreeMap::new(),
            variables: BTreeMap::from([("S".into(), BTreeMap::from([("CommitId".into(), "abc".into())]))]),
            artifacts: BTreeMap::new(),
            revisions: Vec::new(),
            stop: None,
        }
    }

    #[test]
    fn equal_run_orders_are_parallel_and_orders_follow_one_another() {
        let execution = execution(&[("Change", 1), ("Other", 1), ("Execute", 2)]);
        let place = Place::new("123456789012", "us-east-1");
        let plan = of_stage(&place, &execution, execution.stage("Deploy").unwrap(), 0, |_| true);
        let Node::OnFailure { body, handler } = &plan.root else { panic!("no handler") };
        let Node::Sequence(nodes) = &**body else { panic!("no sequence") };
        let ids: Vec<Vec<&str>> =
            nodes.iter().map(|node| node.steps().iter().map(|step| step.id.as_str()).collect()).collect();
        // If you are here because this failed: plans are stored, so a change needs new step names, not an edit.
        assert_eq!(ids, [vec!["run Change", "run Other"], vec!["run Execute"], vec!["complete stage"]]);
        assert_eq!(handler.steps()[0].step, "codepipeline.settle_stage");
        assert_eq!(plan.id, "codepipeline-e-0-0");
        assert!(handler.steps()[0].acting.as_ref().unwrap().role_arn.is_none());
    }

    #[test]
    fn variables_are_replaced_and_missing_ones_named() {
        let execution = execution(&[]);
        let given = |text: &str| BTreeMap::from([("K".to_owned(), text.to_owned())]);
        let resolved = crate::variables::resolve(
            &given("#{S.CommitId}-#{codepipeline.PipelineExecutionId}"),
            &execution,
        );
        assert_eq!(resolved.unwrap()["K"], "abc-e");
        let error = crate::variables::resolve(&given("#{S.Nothing}"), &execution).unwrap_err();
        assert!(error.contains("#{S.Nothing}"), "{error}");
    }
}
