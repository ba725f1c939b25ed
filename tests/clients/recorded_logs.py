"""Log groups, streams, events and filters on record."""

import time

from replay import recording


def of(area, *names):
    return recording(*(f"test_logs_{area}::{name}" for name in names))


def group(r, name="group", **more):
    named = {"logGroupName": r.name(name)}
    r(None, "create_log_group", **named, **more)
    return named


def stream(r, named, name="stream"):
    both = {**named, "logStreamName": r.name(name)}
    r(None, "create_log_stream", **both)
    return both


def now(seconds=0):
    return int((time.time() + seconds) * 1000)


def arn(r, named):
    return f"arn:aws:logs:{r.engine.region}:{r.engine.account}:log-group:{named['logGroupName']}"


@of("events.py", "TestLogsEvents::test_get_log_events_limit_validation")
def get_limit(r):
    r("error-limit-exceeded", "get_log_events", **stream(r, group(r)), limit=10001)


@of("filter_events.py", "TestFilterLogEvents::test_filter_log_events_limit_validation")
def filter_limit(r):
    r("error-limit-exceeded", "filter_log_events", **group(r), limit=10001)


@of("events.py", "TestLogsEvents::test_put_log_events_to_invalid_stream")
def invalid_stream(r):
    r("error-invalid-stream", "put_log_events", **group(r), logStreamName="none", logEvents=[{"timestamp": now(), "message": "x"}])


@of("events.py", "TestLogsEvents::test_put_log_events_too_new")
def too_new(r):
    r("response-too-new", "put_log_events", **stream(r, group(r)), logEvents=[{"timestamp": now(10800), "message": "x"}])


@of("events.py", "TestLogsEvents::test_put_log_events_wrong_order")
def wrong_order(r):
    events = [{"timestamp": now(), "message": "1"}, {"timestamp": now(-60), "message": "2"}]
    r("error-wrong-order", "put_log_events", **stream(r, group(r)), logEvents=events)


@of("events.py", "TestLogsEventsErrors::test_resource_does_not_exist")
def nothing_there(r):
    r("error-log-group-does-not-exist", "get_log_events", logGroupName=r.name("none"), logStreamName="none")
    r("error-log-stream-does-not-exist", "get_log_events", **group(r), logStreamName="none")


@of("groups.py", "TestLogsGroups::test_create_log_group_duplicate_error")
def duplicate(r):
    r("error-duplicate-log-group", "create_log_group", **group(r))


@of("groups.py", "TestLogsGroups::test_create_log_group_invalid_name_length")
def long_name(r):
    r("error-invalid-name-length", "create_log_group", logGroupName="a" * 513)


@of("groups.py", "TestLogsGroups::test_describe_log_groups_prefix_and_pattern_error")
def prefix_and_pattern(r):
    r("error-prefix-and-pattern", "describe_log_groups", logGroupNamePrefix="a", logGroupNamePattern="b")


@of("groups.py", "TestLogsGroups::test_describe_log_groups_with_prefix")
def groups_by_prefix(r):
    for number in range(3):
        r(None, "create_log_group", logGroupName=f"{r.name('many')}-{number}")
    r("describe-log-groups-prefix", "describe_log_groups", logGroupNamePrefix=r.name("many"))


@of("groups.py", "TestLogsGroupsTags::test_create_log_group_with_tags")
def tags_at_first(r):
    r("list-tags-after-create", "list_tags_for_resource", resourceArn=arn(r, group(r, tags={"env": "testing"})))


@of("groups.py", "TestLogsGroupsTags::test_tag_log_group")
def tags_later(r):
    resource = {"resourceArn": arn(r, group(r))}
    r(None, "tag_resource", **resource, tags={"tag_key_1": "tag_value_1"})
    r("list-tags-after-tag", "list_tags_for_resource", **resource)


@of("groups.py", "TestLogsGroupsTags::test_untag_log_group")
def tags_gone(r):
    resource = {"resourceArn": arn(r, group(r, tags={"tag_key_1": "tag_value_1", "tag_key_2": "tag_value_2"}))}
    r(None, "untag_resource", **resource, tagKeys=["tag_key_1"])
    r("list-tags-after-untag", "list_tags_for_resource", **resource)


@of("streams.py", "TestLogsStreams::test_create_and_delete_log_stream")
def stream_lifecycle(r):
    named = group(r)
    stream(r, named)
    r("describe-log-streams-after-create", "describe_log_streams", **named)


@of("streams.py", "TestLogsStreams::test_log_stream_arn_format")
def stream_arn(r):
    named = group(r)
    stream(r, named)
    r("describe-log-streams-with-arn", "describe_log_streams", **named)


@of("streams.py", "TestLogsStreams::test_describe_log_streams_with_prefix")
def streams_by_prefix(r):
    named = group(r)
    for number in range(3):
        stream(r, named, f"stream-{number}")
    r("describe-streams-with-prefix", "describe_log_streams", **named, logStreamNamePrefix="stream-")


@of("streams.py", "TestLogsStreams::test_describe_log_streams_with_log_group_identifier")
def streams_by_identifier(r):
    named = group(r)
    stream(r, named)
    name = named["logGroupName"]
    r("describe-streams-identifier-name", "describe_log_streams", logGroupIdentifier=name)
    r("describe-streams-identifier-arn", "describe_log_streams", logGroupIdentifier=arn(r, named))
    r("error-both-name-and-identifier", "describe_log_streams", **named, logGroupIdentifier=name)


def metric_filter(r, named, number, **more):
    metric = {"metricName": r.name(f"metric-{number}"), "metricNamespace": r.name(f"space-{number}"), **more}
    return {**named, "filterName": f"{r.name('filter')}-{number}", "metricTransformations": [metric]}


@of("metric_filters.py", "TestMetricFilters::test_put_metric_filter_basic")
def metric_filter_basic(r):
    named = group(r)
    wanted = metric_filter(r, named, 0, metricValue="1", defaultValue=0)
    r(None, "put_metric_filter", **wanted, filterPattern=" ")
    r("describe-metric-filters", "describe_metric_filters", **named, filterNamePrefix=wanted["filterName"])


@of("metric_filters.py", "TestMetricFilters::test_describe_metric_filters_by_prefix")
def metric_filters_by_prefix(r):
    for number in range(2):
        r(None, "put_metric_filter", **metric_filter(r, group(r, f"group-{number}"), number, metricValue=str(number)), filterPattern=f"filterPattern{number}")
    r("describe-by-prefix", "describe_metric_filters", filterNamePrefix=r.name("filter"))


@of("metric_filters.py", "TestMetricFiltersValidation::test_put_metric_filter_invalid_filter_name")
def metric_filter_invalid(r):
    wanted = metric_filter(r, group(r), 0, metricValue="1")
    r("error-invalid-filter-name", "put_metric_filter", **{**wanted, "filterName": "X" * 513}, filterPattern=" ")


@of("metric_filters.py", "TestMetricFiltersValidation::test_describe_metric_filters_invalid_parameters")
def metric_filters_invalid(r):
    r("error-invalid-filter-prefix", "describe_metric_filters", filterNamePrefix="X" * 513)
    r("error-invalid-metric-name", "describe_metric_filters", metricName="X" * 256, metricNamespace="space")


@of("metric_filters.py", "TestMetricFiltersValidation::test_delete_metric_filter_invalid_log_group_name")
def metric_filter_deleted_wrongly(r):
    r("error-invalid-log-group-name", "delete_metric_filter", logGroupName="X" * 513, filterName="filter")


@of("subscription_filters.py", "TestSubscriptionFilterUpdates::test_delete_subscription_filter_errors")
def subscription_deleted_wrongly(r):
    r("error-log-group-not-found", "delete_subscription_filter", logGroupName=r.name("none"), filterName="filter")
    r("error-filter-not-found", "delete_subscription_filter", **group(r), filterName="filter")


@of("subscription_filters.py", "TestSubscriptionFilterUpdates::test_put_subscription_filter_errors")
def subscription_wrong(r):
    region = r.engine.region
    elsewhere = {"filterName": "filter", "filterPattern": "", "destinationArn": f"arn:aws:lambda:{region}:000000000001:function:none"}
    named = group(r)
    r("error-lambda-not-found", "put_subscription_filter", **named, **elsewhere)
    r("error-kinesis-not-found", "put_subscription_filter", **named, **{
        **elsewhere, "destinationArn": f"arn:aws:kinesis:{region}:000000000001:stream/none"})
    r("error-log-group-not-found", "put_subscription_filter", logGroupName=r.name("none"), **elsewhere)


@of("subscription_filters.py", "TestSubscriptionFilters::test_describe_subscription_filters_empty")
def no_subscriptions(r):
    r("describe-subscription-filters-empty", "describe_subscription_filters", **group(r))


@of("subscription_filters.py", "TestSubscriptionFilters::test_describe_subscription_filters_log_group_not_found")
def subscriptions_of_nothing(r):
    r("error-log-group-not-found", "describe_subscription_filters", logGroupName=r.name("none"))
