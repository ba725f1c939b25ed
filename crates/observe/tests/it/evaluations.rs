use super::*;

fn alarm(name: &str, period: i32, count: i32) -> cloudwatch::PutMetricAlarmInput {
    cloudwatch::PutMetricAlarmInput {
        alarm_name: name.into(),
        namespace: Some("shop".into()),
        metric_name: Some("failures".into()),
        statistic: Some("Sum".into()),
        period: Some(period),
        evaluation_periods: Some(count),
        threshold: Some(2.0),
        comparison_operator: Some("GreaterThanOrEqualToThreshold".into()),
        treat_missing_data: Some("notBreaching".into()),
        ..Default::default()
    }
}

async fn count(engine: &Engine, value: f64) {
    let datum = cloudwatch::MetricDatum {
        metric_name: "failures".into(),
        value: Some(value),
        storage_resolution: Some(1),
        ..Default::default()
    };
    let put = cloudwatch::PutMetricDataInput {
        namespace: "shop".into(),
        metric_data: Some(vec![datum]),
        ..Default::default()
    };
    engine.call::<cloudwatch::PutMetricData>(put).await.unwrap();
}

async fn put(engine: &Engine, input: cloudwatch::PutMetricAlarmInput) {
    engine.call::<cloudwatch::PutMetricAlarm>(input).await.unwrap();
}

/// The changes of state, oldest first: seconds since `from`, and what changed.
async fn changes(engine: &Engine, from: i64) -> Vec<(i64, String)> {
    let query = cloudwatch::DescribeAlarmHistoryInput {
        history_item_type: Some(cloudwatch::HistoryItemType::StateUpdate),
        scan_by: Some(cloudwatch::ScanBy::TimestampAscending),
        ..Default::default()
    };
    let history = engine.call::<cloudwatch::DescribeAlarmHistory>(query).await.unwrap();
    let change = |item: cloudwatch::AlarmHistoryItem| {
        let summary = item.history_summary.unwrap();
        ((item.timestamp.unwrap().0 - from) / 1000, summary.replace("Alarm updated from ", ""))
    };
    history.alarm_history_items.unwrap().into_iter().map(change).collect()
}

fn change(at: i64, what: &str) -> (i64, String) {
    (at, what.to_owned())
}

#[tokio::test]
async fn a_jump_of_the_clock_makes_up_for_every_evaluation_at_its_own_instant() {
    let engine = Engine::start();
    let from = engine.now();
    put(&engine, alarm("jumped", 60, 1)).await;
    engine.advance(70);
    count(&engine, 2.0).await;
    // Nobody asks for ten minutes; the first one who does sees what had happened, and when.
    engine.advance(600);
    let expected = [
        change(60, "INSUFFICIENT_DATA to OK"),
        change(120, "OK to ALARM"),
        // The datapoint stays within the evaluation range of three periods.
        change(300, "ALARM to OK"),
    ];
    assert_eq!(changes(&engine, from).await, expected);
    engine.advance(36_000);
    assert_eq!(changes(&engine, from).await.len(), 3, "what changes nothing is not written");
}

#[tokio::test]
async fn the_same_seen_often_is_the_same_seen_once() {
    let (often, once) = (Engine::start(), Engine::start());
    for engine in [&often, &once] {
        put(engine, alarm("a", 60, 2)).await;
    }
    let from = often.now();
    for minute in 0..12 {
        for engine in [&often, &once] {
            if [2, 3, 7].contains(&minute) {
                count(engine, 5.0).await;
            }
        }
        for _ in 0..6 {
            often.advance(10);
            changes(&often, from).await;
        }
        once.advance(60);
    }
    let seen = changes(&often, from).await;
    assert_eq!(seen, changes(&once, from).await);
    assert!(seen.contains(&change(240, "OK to ALARM")), "{seen:?}");
}

#[tokio::test]
async fn periods_longer_than_a_minute_slide_by_the_minute() {
    let engine = Engine::start();
    let from = engine.now();
    put(&engine, alarm("sliding", 300, 1)).await;
    engine.advance(60);
    count(&engine, 1.0).await;
    engine.advance(240);
    // Two failures within five minutes, though in two different five minutes of the hour.
    count(&engine, 1.0).await;
    engine.advance(60);
    assert_eq!(changes(&engine, from).await.last(), Some(&change(360, "OK to ALARM")));
}

#[tokio::test]
async fn short_periods_are_evaluated_every_ten_seconds() {
    let engine = Engine::start();
    let from = engine.now();
    put(&engine, alarm("short", 30, 1)).await;
    engine.advance(20);
    count(&engine, 2.0).await;
    engine.advance(10);
    assert_eq!(
        changes(&engine, from).await,
        [change(10, "INSUFFICIENT_DATA to OK"), change(30, "OK to ALARM"),]
    );
}

#[tokio::test]
async fn alarms_that_look_back_more_than_a_day_are_evaluated_hourly() {
    let engine = Engine::start();
    put(&engine, alarm("long", 3600, 48)).await;
    let hour = 3_600_000 - engine.now().rem_euclid(3_600_000);
    let from = engine.now();
    engine.advance(u64::try_from(hour / 1000 - 1).unwrap());
    assert!(changes(&engine, from).await.is_empty());
    engine.advance(1);
    assert_eq!(changes(&engine, from).await, [change(hour / 1000, "INSUFFICIENT_DATA to OK")]);
}

#[tokio::test]
async fn a_state_set_by_hand_is_not_undone_by_an_evaluation_that_was_due_before() {
    let engine = Engine::start();
    put(&engine, alarm("by-hand", 60, 1)).await;
    engine.advance(90);
    let set = cloudwatch::SetAlarmStateInput {
        alarm_name: "by-hand".into(),
        state_value: "ALARM".into(),
        state_reason: "testing".into(),
        ..Default::default()
    };
    engine.call::<cloudwatch::SetAlarmState>(set).await.unwrap();
    let from = engine.now();
    engine.advance(20);
    assert_eq!(changes(&engine, from).await.last(), Some(&change(0, "OK to ALARM")));
    engine.advance(20);
    assert_eq!(changes(&engine, from).await.last(), Some(&change(30, "ALARM to OK")));
}

#[tokio::test]
async fn a_restart_between_two_evaluations_changes_no_history() {
    let (mut crashed, whole) = (Engine::start(), Engine::start());
    for engine in [&crashed, &whole] {
        put(engine, alarm("a", 60, 2)).await;
    }
    let from = whole.now();
    for minute in 0..9 {
        if [1, 2, 5].contains(&minute) {
            for engine in [&crashed, &whole] {
                count(engine, 5.0).await;
            }
            // What was counted is asked for, and so on disk, before the crash.
            changes(&crashed, from).await;
        }
        whole.advance(60);
        crashed.advance(60);
        crashed = crashed.again();
    }
    let seen = changes(&crashed, from).await;
    assert_eq!(seen, changes(&whole, from).await);
    assert!(seen.len() > 2, "{seen:?}");
}
