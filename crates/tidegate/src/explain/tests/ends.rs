//! Where there is nothing to explain, and where evidence cannot be read.

use serde_json::json;

use super::CauseKind;
use super::answer;
use super::world::{EXECUTION, PIPELINE, STACK, STACK_ID, World, event, execution, stack};
use crate::explain::Answer;

#[test]
fn what_is_well_is_said_to_be_well() {
    let succeeded =
        execution(World::default(), "Succeeded").answer("ListActionExecutions", EXECUTION, json!({}));
    for id in [EXECUTION, PIPELINE] {
        assert!(matches!(answer(&succeeded, id), Answer::NothingWrong(_)), "{id}");
    }
    let complete = stack(
        World::default(),
        "UPDATE_COMPLETE",
        vec![
            event(1, STACK, "AWS::CloudFormation::Stack", "UPDATE_IN_PROGRESS", "User Initiated"),
            event(2, STACK, "AWS::CloudFormation::Stack", "UPDATE_COMPLETE", ""),
        ],
    );
    assert!(matches!(answer(&complete, STACK), Answer::NothingWrong(why) if why.contains("UPDATE_COMPLETE")));
}

#[test]
fn a_rollback_that_succeeded_leads_to_what_it_undid() {
    let info = json!({"deploymentInfo": {"deploymentId": "d-UND0ING00", "status": "Succeeded", "creator": "codeDeployRollback",
        "rollbackInfo": {"rollbackTriggeringDeploymentId": "d-ABC123XYZ"}}});
    let world = World::default().answer("GetDeployment", "d-UND0ING00", info);
    assert!(
        matches!(answer(&world, "d-UND0ING00"), Answer::NothingWrong(why) if why.contains("d-ABC123XYZ"))
    );
}

#[test]
fn a_rollback_that_failed_is_not_said_to_have_returned_anything() {
    let failed = json!({"deploymentInfo": {"deploymentId": "d-ABC123XYZ", "status": "Failed",
        "errorInformation": {"code": "INTERNAL_ERROR", "message": "tide out"},
        "rollbackInfo": {"rollbackDeploymentId": "d-UND0ING00"}}});
    let rollback = json!({"deploymentInfo": {"deploymentId": "d-UND0ING00", "status": "Failed"}});
    let world = World::default()
        .answer("GetDeployment", "d-ABC123XYZ", failed)
        .answer("GetDeployment", "d-UND0ING00", rollback)
        .answer("ListDeploymentTargets", "d-ABC123XYZ", json!({"targetIds": []}));
    let Answer::Explained(why) = answer(&world, "d-ABC123XYZ") else { panic!("it is not explained") };
    let said = &why.links[0].what;
    assert!(said.starts_with("Failed, and its rollback d-UND0ING00 is Failed: INTERNAL_ERROR"), "{said}");
}

#[test]
fn a_stack_that_was_deleted_because_it_could_not_be_created_is_explained() {
    let gone = stack(
        World::default(),
        "DELETE_COMPLETE",
        vec![
            event(1, STACK, "AWS::CloudFormation::Stack", "CREATE_IN_PROGRESS", "User Initiated"),
            event(
                2,
                "Group",
                "AWS::Logs::LogGroup",
                "CREATE_FAILED",
                "The specified log group already exists",
            ),
            event(
                3,
                STACK,
                "AWS::CloudFormation::Stack",
                "DELETE_IN_PROGRESS",
                "The following resource(s) failed to create: [Group]. Delete requested by user.",
            ),
            event(4, STACK, "AWS::CloudFormation::Stack", "DELETE_COMPLETE", ""),
        ],
    );
    assert!(
        matches!(answer(&gone, STACK_ID), Answer::Explained(found) if found.cause.kind == CauseKind::NameConflict)
    );
}

#[test]
fn what_is_not_there_is_not_found() {
    for id in [EXECUTION, "d-ABC123XYZ", "nothing", "hello-build:2f5b8a70-9c1d-4e3f-8a6b-0d1e2f3a4b5c"] {
        assert!(matches!(answer(&World::default(), id), Answer::NotFound(_)), "{id}");
    }
}
