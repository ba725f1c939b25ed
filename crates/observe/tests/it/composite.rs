use super::*;

async fn child(engine: &Engine, name: &str) {
    let input = cloudwatch::PutMetricAlarmInput {
        alarm_name: name.into(),
        namespace: Some("shop".into()),
        metric_name: Some(name.into()),
        statistic: Some("Sum".into()),
        period: Some(60),
        evaluation_periods: Some(1),
        threshold: Some(0.0),
        comparison_operator: Some("GreaterThanThreshold".into()),
        ..Default::default()
    };
    engine.call::<cloudwatch::PutMetricAlarm>(input).await.unwrap();
}

async fn put(engine: &Engine, name: &str, rule: &str) -> Result<(), ServiceError> {
    let input = cloudwatch::PutCompositeAlarmInput {
        alarm_name: name.into(),
        alarm_rule: rule.into(),
        ..Default::default()
    };
    engine.call::<cloudwatch::PutCompositeAlarm>(input).await.map(drop)
}

async fn set(engine: &Engine, name: &str, state: &str) {
    let input = cloudwatch::SetAlarmStateInput {
        alarm_name: name.into(),
        state_value: state.into(),
        state_reason: "testing".into(),
        ..Default::default()
    };
    engine.call::<cloudwatch::SetAlarmState>(input).await.unwrap();
}

async fn delete(engine: &Engine, names: &[&str]) -> Result<(), ServiceError> {
    let alarm_names = names.iter().map(|name| (*name).to_owned()).collect();
    engine.call::<cloudwatch::DeleteAlarms>(cloudwatch::DeleteAlarmsInput { alarm_names }).await.map(drop)
}

fn all_types() -> Option<Vec<cloudwatch::AlarmType>> {
    Some(vec![cloudwatch::AlarmType::CompositeAlarm, cloudwatch::AlarmType::MetricAlarm])
}

async fn composite(engine: &Engine, name: &str) -> cloudwatch::CompositeAlarm {
    let input = cloudwatch::DescribeAlarmsInput {
        alarm_names: Some(vec![name.into()]),
        alarm_types: all_types(),
        ..Default::default()
    };
    let found = engine.call::<cloudwatch::DescribeAlarms>(input).await.unwrap();
    found.composite_alarms.unwrap().remove(0)
}

async fn state(engine: &Engine, name: &str) -> String {
    composite(engine, name).await.state_value.unwrap().to_string()
}

#[tokio::test]
async fn a_composite_alarm_follows_its_children_in_the_same_breath() {
    let engine = Engine::start();
    child(&engine, "errors").await;
    child(&engine, "latency").await;
    put(&engine, "both", "ALARM(errors) AND NOT OK(\"latency\")").await.unwrap();
    let first = composite(&engine, "both").await;
    assert_eq!(first.state_value, Some(cloudwatch::StateValue::Ok));
    let reason = first.state_reason.unwrap();
    assert!(reason.ends_with(":alarm:both was created and its alarm rule evaluates to OK"), "{reason}");

    set(&engine, "errors", "ALARM").await;
    let red = composite(&engine, "both").await;
    assert_eq!(red.state_value, Some(cloudwatch::StateValue::Alarm));
    assert_eq!(
        red.state_reason.as_deref(),
        Some(
            "arn:aws:cloudwatch:us-east-1:123456789012:alarm:errors transitioned to ALARM at Tuesday 14 November, 2023 22:14:00 UTC"
        )
    );
    assert!(red.state_reason_data.unwrap().contains("\"triggeringAlarms\":[{\"arn\":"));
    set(&engine, "latency", "OK").await;
    assert_eq!(state(&engine, "both").await, "OK");

    let types = |alarm_types| cloudwatch::DescribeAlarmHistoryInput { alarm_types, ..Default::default() };
    let history = engine.call::<cloudwatch::DescribeAlarmHistory>(types(None)).await.unwrap();
    let items = history.alarm_history_items.unwrap();
    assert!(items.iter().all(|item| item.alarm_name.as_deref() != Some("both")));
    let composites = types(Some(vec![cloudwatch::AlarmType::CompositeAlarm]));
    let history = engine.call::<cloudwatch::DescribeAlarmHistory>(composites).await.unwrap();
    let summaries: Vec<_> =
        history.alarm_history_items.unwrap().into_iter().map(|item| item.history_summary.unwrap()).collect();
    assert!(summaries.contains(&"Alarm updated from ALARM to OK".to_owned()), "{summaries:?}");
}

#[tokio::test]
async fn composites_of_composites_settle_without_passing_through_half_a_change() {
    let engine = Engine::start();
    child(&engine, "a").await;
    put(&engine, "z-inner", "ALARM(a)").await.unwrap();
    // Named so that it is looked at before the one that it depends on.
    put(&engine, "outer", "ALARM(a) AND NOT ALARM(z-inner)").await.unwrap();
    put(&engine, "top", "ALARM(z-inner) OR ALARM(outer)").await.unwrap();
    set(&engine, "a", "ALARM").await;
    assert_eq!(
        (state(&engine, "z-inner").await, state(&engine, "outer").await, state(&engine, "top").await),
        ("ALARM".into(), "OK".into(), "ALARM".into())
    );
    let query = cloudwatch::DescribeAlarmHistoryInput {
        alarm_name: Some("outer".into()),
        alarm_types: all_types(),
        history_item_type: Some(cloudwatch::HistoryItemType::StateUpdate),
        ..Default::default()
    };
    let history = engine.call::<cloudwatch::DescribeAlarmHistory>(query).await.unwrap();
    assert_eq!(history.alarm_history_items.unwrap().len(), 1, "only the one of its creation");
}

#[tokio::test]
async fn a_metric_raises_the_composite_alarm_at_the_instant_of_its_own_alarm() {
    let engine = Engine::start();
    child(&engine, "errors").await;
    put(&engine, "any", "ALARM(errors)").await.unwrap();
    let datum =
        cloudwatch::MetricDatum { metric_name: "errors".into(), value: Some(1.0), ..Default::default() };
    let data = cloudwatch::PutMetricDataInput {
        namespace: "shop".into(),
        metric_data: Some(vec![datum]),
        ..Default::default()
    };
    engine.call::<cloudwatch::PutMetricData>(data).await.unwrap();
    let from = engine.now();
    engine.advance(150);
    let any = composite(&engine, "any").await;
    assert_eq!(any.state_value, Some(cloudwatch::StateValue::Alarm));
    assert_eq!(any.state_updated_timestamp.unwrap().0 - from, 60_000);
}

#[tokio::test]
async fn what_cannot_be_is_refused() {
    let engine = Engine::start();
    child(&engine, "a").await;
    let message = |result: Result<(), ServiceError>| result.unwrap_err().message;
    assert_eq!(
        message(put(&engine, "c", "ALARM(gone)").await),
        "Could not save the composite alarm as alarms [gone] in the alarm rule do not exist"
    );
    assert!(message(put(&engine, "c", "ALARM(a").await).starts_with("Invalid AlarmRule"));
    assert!(message(put(&engine, "c", "ALARM(c)").await).contains("must not name itself"));
    assert!(message(put(&engine, "a", "TRUE").await).contains("metric alarm"));
    let suppressed = cloudwatch::PutCompositeAlarmInput {
        alarm_name: "c".into(),
        alarm_rule: "ALARM(a)".into(),
        actions_suppressor: Some("a".into()),
        ..Default::default()
    };
    let refused = engine.call::<cloudwatch::PutCompositeAlarm>(suppressed).await.unwrap_err();
    assert!(refused.message.contains("ActionsSuppressor"), "{refused:?}");

    put(&engine, "c", "ALARM(a)").await.unwrap();
    put(&engine, "d", "ALARM(a)").await.unwrap();
    assert_eq!(
        message(delete(&engine, &["a"]).await),
        "Cannot delete a as there are composite alarm(s) depending on it."
    );
    assert!(message(delete(&engine, &["c", "d"]).await).contains("at most one composite alarm"));
    delete(&engine, &["d"]).await.unwrap();
    delete(&engine, &["a", "c"]).await.unwrap();
    let rest = engine
        .call::<cloudwatch::DescribeAlarms>(cloudwatch::DescribeAlarmsInput {
            alarm_types: all_types(),
            ..Default::default()
        })
        .await
        .unwrap();
    assert_eq!((rest.metric_alarms.unwrap().len(), rest.composite_alarms.unwrap().len()), (0, 0));
}

#[tokio::test]
async fn families_are_described() {
    let engine = Engine::start();
    child(&engine, "a").await;
    child(&engine, "b").await;
    put(&engine, "c", "ALARM(a) OR ALARM(b)").await.unwrap();
    let children =
        cloudwatch::DescribeAlarmsInput { children_of_alarm_name: Some("c".into()), ..Default::default() };
    let found = engine.call::<cloudwatch::DescribeAlarms>(children.clone()).await.unwrap();
    let names: Vec<_> =
        found.metric_alarms.unwrap().into_iter().map(|alarm| (alarm.alarm_name, alarm.metric_name)).collect();
    assert_eq!(names, [(Some("a".to_owned()), None), (Some("b".to_owned()), None)]);
    let parents =
        cloudwatch::DescribeAlarmsInput { parents_of_alarm_name: Some("a".into()), ..Default::default() };
    let found = engine.call::<cloudwatch::DescribeAlarms>(parents).await.unwrap().composite_alarms.unwrap();
    assert_eq!((found.len(), found[0].alarm_name.as_deref(), &found[0].state_value), (1, Some("c"), &None));
    let both = cloudwatch::DescribeAlarmsInput { alarm_name_prefix: Some("a".into()), ..children };
    assert!(engine.call::<cloudwatch::DescribeAlarms>(both).await.is_err());
}

#[tokio::test]
async fn alarms_in_a_circle_hold_one_another_and_end_their_evaluation() {
    let engine = Engine::start();
    child(&engine, "a").await;
    put(&engine, "c", "ALARM(a)").await.unwrap();
    put(&engine, "d", "ALARM(c)").await.unwrap();
    put(&engine, "c", "ALARM(a) OR ALARM(d)").await.unwrap();
    set(&engine, "a", "ALARM").await;
    set(&engine, "a", "OK").await;
    assert_eq!((state(&engine, "c").await, state(&engine, "d").await), ("ALARM".into(), "ALARM".into()));
    put(&engine, "d", "NOT ALARM(c)").await.unwrap();
    set(&engine, "a", "ALARM").await;
    assert!(delete(&engine, &["c"]).await.unwrap_err().message.contains("depending on it"));
    put(&engine, "d", "FALSE").await.unwrap();
    delete(&engine, &["c"]).await.unwrap();
    delete(&engine, &["d"]).await.unwrap();
}
