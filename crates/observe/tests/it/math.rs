use super::*;

fn metric(id: &str, name: &str, returned: bool) -> cloudwatch::MetricDataQuery {
    cloudwatch::MetricDataQuery {
        id: id.into(),
        metric_stat: Some(cloudwatch::MetricStat {
            metric: cloudwatch::Metric {
                namespace: Some("shop".into()),
                metric_name: Some(name.into()),
                dimensions: None,
            },
            period: 60,
            stat: "Sum".into(),
            unit: None,
        }),
        return_data: Some(returned),
        ..Default::default()
    }
}

fn expression(id: &str, text: &str) -> cloudwatch::MetricDataQuery {
    cloudwatch::MetricDataQuery { id: id.into(), expression: Some(text.into()), ..Default::default() }
}

async fn count(engine: &Engine, name: &str, value: f64) {
    let datum =
        cloudwatch::MetricDatum { metric_name: name.into(), value: Some(value), ..Default::default() };
    let data = cloudwatch::PutMetricDataInput {
        namespace: "shop".into(),
        metric_data: Some(vec![datum]),
        ..Default::default()
    };
    engine.call::<cloudwatch::PutMetricData>(data).await.unwrap();
}

fn rate_alarm(text: &str) -> cloudwatch::PutMetricAlarmInput {
    cloudwatch::PutMetricAlarmInput {
        alarm_name: "rate".into(),
        metrics: Some(vec![
            metric("errors", "errors", false),
            metric("requests", "requests", false),
            expression("rate", text),
        ]),
        evaluation_periods: Some(1),
        threshold: Some(5.0),
        comparison_operator: Some("GreaterThanOrEqualToThreshold".into()),
        ..Default::default()
    }
}

async fn described(engine: &Engine) -> cloudwatch::MetricAlarm {
    let all = engine.call::<cloudwatch::DescribeAlarms>(Default::default()).await.unwrap();
    all.metric_alarms.unwrap().remove(0)
}

#[tokio::test]
async fn an_alarm_watches_a_rate() {
    let engine = Engine::start();
    engine.call::<cloudwatch::PutMetricAlarm>(rate_alarm("100 * errors / requests")).await.unwrap();
    count(&engine, "errors", 1.0).await;
    count(&engine, "requests", 100.0).await;
    engine.advance(60);
    assert_eq!(described(&engine).await.state_value, Some(cloudwatch::StateValue::Ok));
    count(&engine, "errors", 5.0).await;
    count(&engine, "requests", 100.0).await;
    engine.advance(60);
    let red = described(&engine).await;
    assert_eq!(red.state_value, Some(cloudwatch::StateValue::Alarm));
    let reason = red.state_reason.unwrap();
    assert!(reason.starts_with("Threshold Crossed: 1 datapoint [5.0 ("), "{reason}");
    assert!(red.state_reason_data.unwrap().contains("\"period\":60"));
    assert_eq!((red.period, red.metrics.unwrap().len()), (None, 3));
    engine.advance(600);
    assert_eq!(described(&engine).await.state_value, Some(cloudwatch::StateValue::InsufficientData));
}

#[tokio::test]
async fn a_filled_expression_is_never_without_data() {
    let engine = Engine::start();
    let text = "100 * FILL(errors, 0) / FILL(requests, 1)";
    engine.call::<cloudwatch::PutMetricAlarm>(rate_alarm(text)).await.unwrap();
    engine.advance(60);
    assert_eq!(described(&engine).await.state_value, Some(cloudwatch::StateValue::Ok));
}

#[tokio::test]
async fn alarms_on_expressions_that_cannot_be_are_refused() {
    let engine = Engine::start();
    for (text, why) in [
        ("SEARCH('x', 'Sum')", "the function SEARCH is not supported"),
        ("errors / nothing", "there is no metric or expression nothing"),
        ("SUM(errors)", "the result is a number, not a time series"),
        ("METRICS()", "an alarm watches exactly one time series"),
        ("errors +", "the expression ends too early"),
    ] {
        let refused = engine.call::<cloudwatch::PutMetricAlarm>(rate_alarm(text)).await.unwrap_err();
        assert_eq!(refused.message, format!("Error in expression 'rate': {why}"));
    }
    let mut both = rate_alarm("errors");
    both.period = Some(60);
    let refused = engine.call::<cloudwatch::PutMetricAlarm>(both).await.unwrap_err();
    assert!(refused.message.contains("Metrics and Period"), "{refused:?}");
    let mut two = rate_alarm("errors");
    two.metrics.as_mut().unwrap()[0].return_data = None;
    let refused = engine.call::<cloudwatch::PutMetricAlarm>(two).await.unwrap_err();
    assert!(refused.message.contains("Exactly one element"), "{refused:?}");
}

#[tokio::test]
async fn expressions_are_answered_with_data() {
    let engine = Engine::start();
    count(&engine, "errors", 3.0).await;
    count(&engine, "requests", 12.0).await;
    engine.advance(60);
    let mut rate = expression("rate", "errors / requests");
    rate.label = Some("failing".into());
    let input = cloudwatch::GetMetricDataInput {
        metric_data_queries: vec![
            metric("errors", "errors", false),
            metric("requests", "requests", false),
            rate,
            expression("all", "METRICS() * 2"),
            expression("filled", "FILL(errors, 9)"),
        ],
        start_time: engine.cx.clock().now().plus_millis(-180_000),
        end_time: engine.cx.clock().now(),
        ..Default::default()
    };
    let output = engine.call::<cloudwatch::GetMetricData>(input.clone()).await.unwrap();
    let shown: Vec<_> = output
        .metric_data_results
        .unwrap()
        .into_iter()
        .map(|result| (result.label.unwrap(), result.values.unwrap()))
        .collect();
    assert_eq!(
        shown,
        [
            ("failing".to_owned(), vec![0.25]),
            ("all errors".to_owned(), vec![6.0]),
            ("all requests".to_owned(), vec![24.0]),
            ("filled".to_owned(), vec![3.0, 9.0, 9.0]),
        ]
    );
    let mut mixed = input;
    mixed.metric_data_queries[0].metric_stat.as_mut().unwrap().period = 120;
    let refused = engine.call::<cloudwatch::GetMetricData>(mixed).await.unwrap_err();
    assert!(refused.message.contains("different periods"), "{refused:?}");
}
