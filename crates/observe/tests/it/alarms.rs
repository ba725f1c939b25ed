use tidegate_store::StoreLook as _;

use super::*;

fn errors_alarm() -> cloudwatch::PutMetricAlarmInput {
    cloudwatch::PutMetricAlarmInput {
        alarm_name: "canary-errors".into(),
        namespace: Some("AWS/Lambda".into()),
        metric_name: Some("Errors".into()),
        dimensions: Some(vec![cloudwatch::Dimension { name: "FunctionName".into(), value: "hello".into() }]),
        statistic: Some("Sum".into()),
        period: Some(60),
        evaluation_periods: Some(1),
        threshold: Some(0.0),
        comparison_operator: Some("GreaterThanThreshold".into()),
        ..Default::default()
    }
}

fn fail(engine: &Engine, times: usize) {
    let point = MetricPoint {
        namespace: "AWS/Lambda",
        name: "Errors",
        dimension_sets: [vec![("FunctionName".into(), "hello".into())], vec![]].into(),
        value: 1.0,
        unit: "Count",
        time: engine.cx.clock().now(),
    };
    engine.cx.ports().measure(engine.cx.place(), vec![point; times]);
}

async fn described(engine: &Engine) -> cloudwatch::MetricAlarm {
    let all = engine.call::<cloudwatch::DescribeAlarms>(Default::default()).await.unwrap();
    all.metric_alarms.unwrap().remove(0)
}

/// The alarm, which must be in that state: whoever asks is answered as of now.
async fn in_state(engine: &Engine, state: &str) -> cloudwatch::MetricAlarm {
    let alarm = described(engine).await;
    assert_eq!(alarm.state_value.as_ref().map(|value| value.as_str()), Some(state), "{alarm:?}");
    alarm
}

#[tokio::test]
async fn an_alarm_on_a_percentile_sees_the_slow_ones() {
    let engine = Engine::start();
    for (name, statistic) in [("median", "p50"), ("slow", "p99")] {
        let alarm = cloudwatch::PutMetricAlarmInput {
            alarm_name: name.into(),
            statistic: None,
            extended_statistic: Some(statistic.into()),
            threshold: Some(400.0),
            ..errors_alarm()
        };
        engine.call::<cloudwatch::PutMetricAlarm>(alarm).await.unwrap();
    }
    let time = engine.cx.clock().now();
    for value in [vec![10.0; 95], vec![500.0; 5]].concat() {
        let dimension_sets = [vec![("FunctionName".into(), "hello".into())]].into();
        let point = MetricPoint {
            namespace: "AWS/Lambda",
            name: "Errors",
            dimension_sets,
            value,
            unit: "Count",
            time,
        };
        engine.cx.ports().measure(engine.cx.place(), vec![point]);
    }
    engine.advance(60);
    let all = engine.call::<cloudwatch::DescribeAlarms>(Default::default()).await.unwrap();
    let states: Vec<_> =
        all.metric_alarms.unwrap().into_iter().map(|alarm| alarm.state_value.unwrap()).collect();
    assert_eq!(states, [cloudwatch::StateValue::Ok, cloudwatch::StateValue::Alarm]);
}

#[tokio::test]
async fn errors_of_a_function_raise_the_alarm_and_silence_ends_it() {
    let engine = Engine::start();
    engine.call::<cloudwatch::PutMetricAlarm>(errors_alarm()).await.unwrap();
    assert_eq!(described(&engine).await.state_value, Some(cloudwatch::StateValue::InsufficientData));
    fail(&engine, 3);
    engine.advance(60);
    let alarm = in_state(&engine, "ALARM").await;
    let reason = alarm.state_reason.unwrap();
    assert!(reason.starts_with("Threshold Crossed: 1 datapoint [3.0 ("), "{reason}");
    assert!(reason.ends_with("was greater than the threshold (0.0)."), "{reason}");
    engine.advance(600);
    in_state(&engine, "INSUFFICIENT_DATA").await;
    let history = engine.call::<cloudwatch::DescribeAlarmHistory>(Default::default()).await.unwrap();
    let summaries: Vec<_> =
        history.alarm_history_items.unwrap().into_iter().map(|item| item.history_summary.unwrap()).collect();
    assert_eq!(
        summaries,
        [
            "Alarm updated from ALARM to INSUFFICIENT_DATA",
            "Alarm updated from INSUFFICIENT_DATA to ALARM",
            "Alarm \"canary-errors\" created"
        ]
    );
}

#[tokio::test]
async fn a_state_set_by_hand_holds_until_the_next_evaluation() {
    let engine = Engine::start();
    engine.call::<cloudwatch::PutMetricAlarm>(errors_alarm()).await.unwrap();
    let set = cloudwatch::SetAlarmStateInput {
        alarm_name: "canary-errors".into(),
        state_value: "ALARM".into(),
        state_reason: "testing alarm".into(),
        ..Default::default()
    };
    engine.call::<cloudwatch::SetAlarmState>(set.clone()).await.unwrap();
    engine.advance(10);
    assert_eq!(in_state(&engine, "ALARM").await.state_reason.as_deref(), Some("testing alarm"));
    engine.advance(60);
    in_state(&engine, "INSUFFICIENT_DATA").await;
    let stranger = cloudwatch::SetAlarmStateInput { alarm_name: "nobody".into(), ..set };
    assert_eq!(engine.call::<cloudwatch::SetAlarmState>(stranger).await.unwrap_err().status, 404);
}

#[tokio::test]
async fn metrics_are_gathered_by_minute_and_listed() {
    let engine = Engine::start();
    fail(&engine, 5);
    let query = cloudwatch::GetMetricStatisticsInput {
        namespace: "AWS/Lambda".into(),
        metric_name: "Errors".into(),
        start_time: engine.cx.clock().now().plus_millis(-300_000),
        end_time: engine.cx.clock().now().plus_millis(60_000),
        period: 60,
        statistics: Some(vec!["Sum".into(), "SampleCount".into()]),
        ..Default::default()
    };
    let statistics = engine.call::<cloudwatch::GetMetricStatistics>(query).await.unwrap();
    let points = statistics.datapoints.unwrap();
    assert_eq!((points.len(), points[0].sum, points[0].average), (1, Some(5.0), None));
    let listed = engine.call::<cloudwatch::ListMetrics>(Default::default()).await.unwrap().metrics.unwrap();
    assert_eq!(listed.len(), 2);
}

#[tokio::test]
async fn metric_data_is_answered_by_query() {
    let engine = Engine::start();
    let put = cloudwatch::PutMetricDataInput {
        namespace: "shop".into(),
        metric_data: Some(vec![cloudwatch::MetricDatum {
            metric_name: "orders".into(),
            values: Some(vec![1.0, 10.0]),
            counts: Some(vec![4.0, 2.0]),
            ..Default::default()
        }]),
        ..Default::default()
    };
    engine.call::<cloudwatch::PutMetricData>(put).await.unwrap();
    let query = |stat: &str| cloudwatch::MetricDataQuery {
        id: stat.to_lowercase(),
        metric_stat: Some(cloudwatch::MetricStat {
            metric: cloudwatch::Metric {
                namespace: Some("shop".into()),
                metric_name: Some("orders".into()),
                dimensions: None,
            },
            period: 60,
            stat: stat.into(),
            unit: None,
        }),
        ..Default::default()
    };
    let mut input = cloudwatch::GetMetricDataInput {
        metric_data_queries: vec![query("Sum"), query("Maximum")],
        start_time: engine.cx.clock().now().plus_millis(-600_000),
        end_time: engine.cx.clock().now().plus_millis(60_000),
        ..Default::default()
    };
    let results = engine.call::<cloudwatch::GetMetricData>(input.clone()).await.unwrap();
    let results = results.metric_data_results.unwrap();
    assert_eq!(results[0].values.as_deref(), Some(&[24.0][..]));
    assert_eq!(results[1].label.as_deref(), Some("orders Maximum"));
    input.metric_data_queries[0].expression = Some("m1/m2".into());
    assert!(
        engine.call::<cloudwatch::GetMetricData>(input).await.unwrap_err().message.contains("Expression")
    );
}

#[tokio::test]
async fn topics_are_told_of_changes_and_other_actions_refused_by_name() {
    let engine = Engine::start();
    let function = "arn:aws:lambda:us-east-1:123456789012:function:f".to_owned();
    let input = cloudwatch::PutMetricAlarmInput { ok_actions: Some(vec![function]), ..errors_alarm() };
    let refused = engine.call::<cloudwatch::PutMetricAlarm>(input).await.unwrap_err();
    assert!(refused.message.contains("OKActions"), "{refused:?}");

    let topic = "arn:aws:sns:us-east-1:123456789012:alerts".to_owned();
    let input =
        cloudwatch::PutMetricAlarmInput { alarm_actions: Some(vec![topic.clone()]), ..errors_alarm() };
    engine.call::<cloudwatch::PutMetricAlarm>(input).await.unwrap();
    let named = vec!["canary-errors".to_owned()];
    fail(&engine, 1);
    engine.advance(60);
    let told = plan_of(&engine, &in_state(&engine, "ALARM").await).expect("the topic is told");
    let steps = told.plan.root.steps();
    assert_eq!(steps.len(), 1);
    assert_eq!(steps[0].input["topic"], topic);
    assert_eq!(steps[0].input["subject"], "ALARM: \"canary-errors\" in US East (N. Virginia)");
    let message: serde_json::Value =
        serde_json::from_str(steps[0].input["message"].as_str().unwrap()).unwrap();
    assert_eq!(
        (&message["NewStateValue"], &message["Trigger"]["MetricName"]),
        (&"ALARM".into(), &"Errors".into())
    );
    engine.advance(600);
    in_state(&engine, "INSUFFICIENT_DATA").await;
    engine
        .call::<cloudwatch::DisableAlarmActions>(cloudwatch::DisableAlarmActionsInput { alarm_names: named })
        .await
        .unwrap();
    fail(&engine, 1);
    engine.advance(60);
    let alarm = in_state(&engine, "ALARM").await;
    assert!(plan_of(&engine, &alarm).is_none(), "the second time actions were off");
}

/// The plan that tells the topics of an alarm's last change.
fn plan_of(engine: &Engine, alarm: &cloudwatch::MetricAlarm) -> Option<tidegate_flow::PlanView> {
    let time = alarm.state_transitioned_timestamp.unwrap().millis();
    let id = format!("cloudwatch-123456789012-us-east-1-canary-errors-ALARM-{time}");
    let found: Result<_, tidegate_core::Fault> =
        engine.cx.store().read(|rows| tidegate_flow::plan_view(rows, &id));
    found.unwrap()
}
