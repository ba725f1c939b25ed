//! The operations around deployments: revisions, tags, renames, batches, and the older views.

use tidegate_api::codedeploy::*;

use crate::sim::{ALL_EVENTS, Settings, Sim, app_spec, code, deployment};

fn sim() -> Sim {
    let sim = Sim::new(1);
    let settings =
        Settings { config: "CodeDeployDefault.LambdaAllAtOnce", alarms: false, events: ALL_EVENTS.to_vec() };
    sim.group("group", &settings);
    sim
}

fn in_s3(bundle_type: BundleType, e_tag: Option<&str>) -> RevisionLocation {
    RevisionLocation {
        revision_type: Some(RevisionLocationType::S3),
        s3_location: Some(S3Location {
            bucket: Some("revisions".into()),
            key: Some("release/appspec".into()),
            bundle_type: Some(bundle_type),
            version: None,
            e_tag: e_tag.map(str::to_owned),
        }),
        ..Default::default()
    }
}

fn deploy(sim: &Sim, revision: RevisionLocation) -> Result<String, String> {
    let input = CreateDeploymentInput { revision: Some(revision), ..deployment("group", 1, 2, &[]) };
    let made = sim.call::<CreateDeployment>(input).map_err(code)?;
    sim.settle();
    Ok(made.deployment_id.unwrap())
}

#[test]
fn a_revision_in_s3_is_read_as_who_asks() {
    let sim = sim();
    let missing = deploy(&sim, in_s3(BundleType::Yaml, None)).unwrap_err();
    assert_eq!(missing, "RevisionDoesNotExistException");
    sim.gate.object(&app_spec(1, 2, &[]));
    let other = deploy(&sim, in_s3(BundleType::Yaml, Some("other"))).unwrap_err();
    assert_eq!(other, "InvalidRevisionException");
    assert_eq!(deploy(&sim, in_s3(BundleType::Zip, None)).unwrap_err(), "InvalidRevisionException");
    let id = deploy(&sim, in_s3(BundleType::Yaml, Some("tag"))).unwrap();
    let info = sim.info(&id);
    assert_eq!(info.status, Some(DeploymentStatus::Succeeded));
    assert_eq!(info.revision, Some(in_s3(BundleType::Yaml, Some("tag"))));
    sim.gate.refuse("GetObject", "AccessDenied", 403);
    assert_eq!(deploy(&sim, in_s3(BundleType::Yaml, None)).unwrap_err(), "InvalidRevisionException");
}

#[test]
fn revisions_are_known_by_registration_and_by_use() {
    let sim = sim();
    let register = RegisterApplicationRevisionInput {
        application_name: "app".into(),
        description: Some("the first".into()),
        revision: in_s3(BundleType::Json, None),
    };
    sim.call::<RegisterApplicationRevision>(register).unwrap();
    sim.pass(5);
    sim.deploy("group", 1, 2, &[]).unwrap();
    let list = |deployed: Option<ListStateFilterAction>, bucket: Option<&str>| {
        let input = ListApplicationRevisionsInput {
            application_name: "app".into(),
            sort_by: Some(ApplicationRevisionSortBy::RegisterTime),
            s3_bucket: bucket.map(str::to_owned),
            deployed,
            ..Default::default()
        };
        let found = sim.call::<ListApplicationRevisions>(input).unwrap().revisions.unwrap();
        found.into_iter().map(|found| found.revision_type.unwrap()).collect::<Vec<_>>()
    };
    use RevisionLocationType::{AppSpecContent, S3};
    assert_eq!(list(None, None), [S3, AppSpecContent]);
    assert_eq!(list(Some(ListStateFilterAction::Include), None), [AppSpecContent]);
    assert_eq!(list(Some(ListStateFilterAction::Exclude), None), [S3]);
    assert_eq!(list(None, Some("other")), []);
    let get = |revision| {
        let input = GetApplicationRevisionInput { application_name: "app".into(), revision };
        sim.call::<GetApplicationRevision>(input)
    };
    let used = get(deployment("group", 1, 2, &[]).revision.unwrap()).unwrap().revision_info.unwrap();
    assert_eq!(used.deployment_groups, Some(vec!["group".to_owned()]));
    assert!(used.first_used_time.is_some());
    let registered = get(in_s3(BundleType::Json, None)).unwrap().revision_info.unwrap();
    assert_eq!((registered.description.as_deref(), registered.last_used_time), (Some("the first"), None));
    assert_eq!(code(get(in_s3(BundleType::Tar, None)).unwrap_err()), "RevisionDoesNotExistException");
    let input = BatchGetApplicationRevisionsInput {
        application_name: "app".into(),
        revisions: vec![in_s3(BundleType::Json, None), in_s3(BundleType::Tar, None)],
    };
    let batch = sim.call::<BatchGetApplicationRevisions>(input).unwrap();
    assert_eq!(batch.revisions.unwrap().len(), 1);
    assert!(batch.error_message.unwrap().contains("1 of the revisions"));
}

#[test]
fn a_new_name_is_followed_by_groups_revisions_and_deployments() {
    let sim = sim();
    let id = sim.deploy("group", 1, 2, &[]).unwrap();
    let rename = |new: &str| UpdateApplicationInput {
        application_name: Some("app".into()),
        new_application_name: Some(new.to_owned()),
    };
    let running = sim.deploy("group", 2, 3, &["BeforeAllowTraffic"]).unwrap();
    let refused = sim.call::<UpdateApplication>(rename("shop")).unwrap_err();
    assert_eq!(code(refused), "InvalidInputException");
    sim.stop(&running, Some(false)).unwrap();
    sim.call::<UpdateApplication>(rename("shop")).unwrap();
    assert_eq!(sim.info(&id).application_name.as_deref(), Some("shop"));
    let input = BatchGetDeploymentGroupsInput {
        application_name: "shop".into(),
        deployment_group_names: vec!["group".into(), "other".into()],
    };
    let groups = sim.call::<BatchGetDeploymentGroups>(input).unwrap();
    assert_eq!(groups.deployment_groups_info.unwrap()[0].application_name.as_deref(), Some("shop"));
    assert!(groups.error_message.unwrap().contains("other"));
    let batch = |name: &str| {
        sim.call::<BatchGetApplications>(BatchGetApplicationsInput { application_names: vec![name.into()] })
    };
    assert_eq!(batch("shop").unwrap().applications_info.unwrap().len(), 1);
    assert_eq!(code(batch("app").unwrap_err()), "ApplicationDoesNotExistException");
}

#[test]
fn tags_come_and_go() {
    let sim = sim();
    let arn = |resource: &str| format!("arn:aws:codedeploy:us-east-1:{:012}:{resource}", sim.account());
    for resource in ["application:app", "deploymentgroup:app/group"] {
        let tag = |key: &str| Tag { key: Some(key.into()), value: Some("v".into()) };
        let input = TagResourceInput { resource_arn: arn(resource), tags: vec![tag("a"), tag("b")] };
        sim.call::<TagResource>(input).unwrap();
        let input = UntagResourceInput { resource_arn: arn(resource), tag_keys: vec!["a".into()] };
        sim.call::<UntagResource>(input).unwrap();
        let input = ListTagsForResourceInput { resource_arn: arn(resource), next_token: None };
        assert_eq!(sim.call::<ListTagsForResource>(input).unwrap().tags, Some(vec![tag("b")]));
    }
    let input = BatchGetDeploymentGroupsInput {
        application_name: "app".into(),
        deployment_group_names: vec!["other".into(), "group".into()],
    };
    let needs = sim.needs::<BatchGetDeploymentGroups>(&input);
    let context: Vec<_> = needs.list().iter().map(|need| need.context.clone()).collect();
    assert_eq!(context, [vec![], vec![("aws:ResourceTag/b".to_owned(), vec!["v".to_owned()])]]);
    let input = TagResourceInput { resource_arn: arn("deploymentconfig:x"), tags: Vec::new() };
    assert_eq!(code(sim.call::<TagResource>(input).unwrap_err()), "TagRequiredException");
}

#[test]
fn the_older_views_show_the_same_target() {
    let sim = sim();
    let id = sim.deploy("group", 1, 2, &[]).unwrap();
    let listed = ListDeploymentInstancesInput { deployment_id: id.clone(), ..Default::default() };
    let listed = sim.call::<ListDeploymentInstances>(listed).unwrap().instances_list.unwrap();
    assert_eq!(listed, ["f:live"]);
    let get = |instance_id: &str| {
        let input =
            GetDeploymentInstanceInput { deployment_id: id.clone(), instance_id: instance_id.to_owned() };
        sim.call::<GetDeploymentInstance>(input)
    };
    let shown = get("f:live").unwrap().instance_summary.unwrap();
    assert_eq!(shown.status, Some(InstanceStatus::Succeeded));
    assert_eq!(shown.lifecycle_events.unwrap().len(), 5);
    assert_eq!(code(get("i-1").unwrap_err()), "InstanceDoesNotExistException");
    let input = BatchGetDeploymentInstancesInput {
        deployment_id: id.clone(),
        instance_ids: vec!["f:live".into(), "i-1".into()],
    };
    let batch = sim.call::<BatchGetDeploymentInstances>(input).unwrap();
    assert_eq!(batch.instances_summary.unwrap().len(), 1);
    assert!(batch.error_message.unwrap().contains("i-1"));
}

#[test]
fn a_stop_asks_the_group_whether_to_roll_back_unless_it_says_so_itself() {
    for (rollback, expected) in [(None, true), (Some(true), true), (Some(false), false)] {
        let sim = Sim::new(1);
        let settings = Settings {
            config: "CodeDeployDefault.LambdaCanary10Percent5Minutes",
            alarms: false,
            events: ALL_EVENTS.to_vec(),
        };
        sim.group("group", &settings);
        let id = sim.deploy("group", 1, 2, &[]).unwrap();
        sim.stop(&id, rollback).unwrap();
        let info = sim.info(&id);
        assert_eq!(info.status, Some(DeploymentStatus::Stopped));
        assert_eq!(info.rollback_info.is_some(), expected);
        let pair = Some(("2".to_owned(), 0.1));
        assert_eq!(sim.gate.alias(), ("1".to_owned(), if expected { None } else { pair }));
        assert_eq!(code(sim.stop(&id, None).unwrap_err()), "DeploymentAlreadyCompletedException");
    }
}

#[test]
fn a_stop_before_the_start_touches_no_alias() {
    let mut sim = sim();
    sim.gate.cut_after(0, crate::gate::Cut::Before);
    let id = sim.deploy("group", 2, 3, &[]).unwrap();
    sim.stop(&id, Some(true)).unwrap();
    sim.crash();
    let info = sim.info(&id);
    assert_eq!(info.status, Some(DeploymentStatus::Stopped));
    // Its CurrentVersion was wrong; a rollback to that would have moved the alias.
    assert!(info.rollback_info.unwrap().rollback_deployment_id.is_none());
    assert!(sim.gate.log().is_empty());
}

#[test]
fn a_verdict_faster_than_the_answer_to_its_invocation_is_heard_at_once() {
    for (verdict, status) in [
        (LifecycleEventStatus::Succeeded, DeploymentStatus::Succeeded),
        (LifecycleEventStatus::Failed, DeploymentStatus::Failed),
    ] {
        let sim = sim();
        sim.gate.prompt(verdict);
        let id = sim.deploy("group", 1, 2, &["BeforeAllowTraffic", "AfterAllowTraffic"]).unwrap();
        assert_eq!(sim.info(&id).status, Some(status));
    }
}
