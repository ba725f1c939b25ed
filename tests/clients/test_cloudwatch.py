"""CloudWatch: metrics and alarms, over the protocols of boto3 and of the command line."""

import datetime
import unittest

import boto3
import botocore.session
from botocore.exceptions import ClientError

import engine
from strict import checked
from wait import until

PROTOCOLS = ("smithy-rpc-v2-cbor", "json", "query")


def speaking(running, protocol):
    """A client whose model knows this protocol only."""
    session = botocore.session.get_session()
    loader = session.get_component("data_loader")
    load = loader.load_service_model

    def narrowed(service, kind, api_version=None):
        model = load(service, kind, api_version)
        if kind == "service-2":
            model = {**model, "metadata": {**model["metadata"], "protocol": protocol, "protocols": [protocol]}}
        return model

    loader.load_service_model = narrowed
    key, secret = running.keys["default"]
    return boto3.session.Session(botocore_session=session).client(
        "cloudwatch", endpoint_url=running.url, region_name=running.region, config=engine.ONE_ATTEMPT,
        aws_access_key_id=key, aws_secret_access_key=secret)


def sum_of(name, returned=True, namespace="Smoke"):
    return {"Id": name, "ReturnData": returned,
            "MetricStat": {"Metric": {"Namespace": namespace, "MetricName": name}, "Period": 60, "Stat": "Sum"}}


class CloudWatch(unittest.TestCase):
    def setUp(self):
        self.engine = engine.shared()
        self.metrics = checked(self.engine.client("cloudwatch"))

    def alarm(self, name, **overrides):
        settings = dict(Namespace="Smoke", MetricName=name, Statistic="Sum", Period=60, EvaluationPeriods=1,
                        Threshold=1, ComparisonOperator="GreaterThanThreshold")
        self.metrics.put_metric_alarm(AlarmName=name, **{**settings, **overrides})
        self.addCleanup(self.metrics.delete_alarms, AlarmNames=[name])

    def composite(self, name, rule, **more):
        self.metrics.put_composite_alarm(AlarmName=name, AlarmRule=rule, **more)
        self.addCleanup(self.metrics.delete_alarms, AlarmNames=[name])

    def described(self, name, **more):
        kinds = self.metrics.describe_alarms(AlarmNames=[name], AlarmTypes=["MetricAlarm", "CompositeAlarm"], **more)
        return (kinds["MetricAlarms"] + kinds["CompositeAlarms"])[0]

    def set(self, name, state):
        self.metrics.set_alarm_state(AlarmName=name, StateValue=state, StateReason="told so")

    def refused(self, word, call, **arguments):
        with self.assertRaises(ClientError) as caught:
            call(**arguments)
        self.assertIn(word, caught.exception.response["Error"]["Message"])
        return caught.exception.response["Error"]["Code"]

    def test_every_protocol_says_the_same(self):
        told = []
        for number, protocol in enumerate(PROTOCOLS):
            with self.subTest(protocol):
                self.metrics = checked(speaking(self.engine, protocol))
                self.assertEqual(self.metrics.meta.service_model.resolved_protocol, protocol)
                name = f"spoken-{number}"
                self.metrics.put_metric_data(Namespace=name, MetricData=[{"MetricName": "m", "Value": 1.5}])
                self.alarm(name, Tags=[{"Key": "k", "Value": "v"}])
                self.composite(f"{name}-any", f"ALARM({name})")
                self.set(name, "ALARM")
                arn = self.described(name)["AlarmArn"]
                self.metrics.tag_resource(ResourceARN=arn, Tags=[{"Key": "l", "Value": "w"}])
                self.metrics.untag_resource(ResourceARN=arn, TagKeys=["k"])
                self.metrics.disable_alarm_actions(AlarmNames=[name])
                off = self.described(name)["ActionsEnabled"]
                self.metrics.enable_alarm_actions(AlarmNames=[name])
                now = datetime.datetime.now(datetime.timezone.utc)
                span = dict(StartTime=now - datetime.timedelta(minutes=5), EndTime=now + datetime.timedelta(minutes=5))
                data = self.metrics.get_metric_data(
                    MetricDataQueries=[sum_of("m", False, name), {"Id": "e", "Expression": "m * 2"}], **span)
                points = self.metrics.get_metric_statistics(
                    Namespace=name, MetricName="m", Period=3600, Statistics=["Sum"], **span)["Datapoints"]
                history = self.metrics.describe_alarm_history(AlarmName=name)["AlarmHistoryItems"]
                code = self.refused("Percentile", self.metrics.put_metric_alarm, AlarmName="p", Threshold=1,
                                    EvaluationPeriods=1, ComparisonOperator="GreaterThanThreshold",
                                    Namespace=name, MetricName="m", Period=60, ExtendedStatistic="p90",
                                    EvaluateLowSampleCountPercentile="ignore")
                told.append((
                    off, self.described(name)["ActionsEnabled"], self.described(f"{name}-any")["StateValue"],
                    self.metrics.list_tags_for_resource(ResourceARN=arn)["Tags"],
                    [result["Values"] for result in data["MetricDataResults"]], sum(one["Sum"] for one in points),
                    [metric["MetricName"] for metric in self.metrics.list_metrics(Namespace=name)["Metrics"]],
                    [alarm["Period"] for alarm in self.metrics.describe_alarms_for_metric(
                        Namespace="Smoke", MetricName=name)["MetricAlarms"]],
                    sorted(item["HistoryItemType"] for item in history), code))
        self.assertEqual(told[0][:6], (False, True, "ALARM", [{"Key": "l", "Value": "w"}], [[3.0]], 1.5))
        self.assertEqual(told[0], told[1])
        self.assertEqual(told[0], told[2])

    def test_a_composite_alarm_depends_on_others(self):
        topic = self.engine.client("sns").create_topic(Name="alerts")["TopicArn"]
        self.alarm("one")
        self.alarm("two")
        self.composite("both", "ALARM(one) AND ALARM(two)", AlarmActions=[topic])
        self.set("one", "ALARM")
        self.assertEqual(self.described("both")["StateValue"], "OK")
        self.set("two", "ALARM")
        self.assertIn(":alarm:two transitioned to ALARM at", self.described("both")["StateReason"])
        children = self.metrics.describe_alarms(ChildrenOfAlarmName="both")["MetricAlarms"]
        self.assertEqual([child["AlarmName"] for child in children], ["one", "two"])
        history = lambda: self.metrics.describe_alarm_history(
            AlarmName="both", AlarmTypes=["CompositeAlarm"], HistoryItemType="Action")["AlarmHistoryItems"]
        action = until("the topic was told", 30, history)[0]
        self.assertEqual(action["HistorySummary"], f"Successfully executed action {topic}")
        code = self.refused("depending on it", self.metrics.delete_alarms, AlarmNames=["one"])
        self.assertEqual(code, "ValidationError")
        self.refused("do not exist", self.metrics.put_composite_alarm, AlarmName="x", AlarmRule="ALARM(nobody)")
        self.refused("ActionsSuppressor", self.metrics.put_composite_alarm, AlarmName="x", AlarmRule="ALARM(one)",
                     ActionsSuppressor="two")

    def test_an_alarm_watches_a_rate(self):
        self.engine = engine.shared("scaled:60")
        self.metrics = self.engine.client("cloudwatch")
        self.metrics.put_metric_alarm(
            AlarmName="rate", EvaluationPeriods=1, Threshold=5, ComparisonOperator="GreaterThanThreshold",
            Metrics=[sum_of("failed", False), sum_of("asked", False),
                     {"Id": "rate", "Expression": "100 * FILL(failed, 0) / asked"}])
        self.addCleanup(self.metrics.delete_alarms, AlarmNames=["rate"])
        self.metrics.put_metric_data(Namespace="Smoke", MetricData=[
            {"MetricName": "asked", "Value": 100}, {"MetricName": "failed", "Value": 7}])
        red = until("red alarm", 30, lambda: self.described("rate")["StateValue"] == "ALARM" and self.described("rate"))
        self.assertIn("[7.0 (", red["StateReason"])
        self.refused("SEARCH", self.metrics.put_metric_alarm, AlarmName="x", EvaluationPeriods=1, Threshold=5,
                     ComparisonOperator="GreaterThanThreshold", Metrics=[{"Id": "e", "Expression": "SEARCH('x', 'Sum')"}])

    def test_metrics_are_put_and_read(self):
        self.metrics.put_metric_data(Namespace="Smoke", MetricData=[
            {"MetricName": "Tide", "Value": value, "Unit": "Count", "Dimensions": [{"Name": "Gate", "Value": "1"}]}
            for value in (1.0, 2.0, 6.0)])
        now = datetime.datetime.now(datetime.timezone.utc)

        def read():
            points = self.metrics.get_metric_statistics(
                Namespace="Smoke", MetricName="Tide", Dimensions=[{"Name": "Gate", "Value": "1"}],
                StartTime=now - datetime.timedelta(minutes=5), EndTime=now + datetime.timedelta(minutes=5),
                Period=3600, Statistics=["Sum", "Maximum", "SampleCount"])["Datapoints"]
            return points if points and sum(point["SampleCount"] for point in points) == 3 else None

        points = until("three samples", 10, read)
        self.assertEqual(sum(point["Sum"] for point in points), 9.0)
        listed = self.engine.aws("cloudwatch", "list-metrics", "--namespace", "Smoke")["Metrics"]
        self.assertEqual([one["MetricName"] for one in listed], ["Tide"])

    def test_an_alarm_goes_red(self):
        self.metrics = engine.shared("scaled:60").client("cloudwatch")
        self.metrics.put_metric_alarm(AlarmName="smoke", Namespace="Smoke", MetricName="Level", Statistic="Maximum",
                                      Period=60, EvaluationPeriods=1, Threshold=5, TreatMissingData="notBreaching",
                                      ComparisonOperator="GreaterThanThreshold")
        self.metrics.put_metric_data(Namespace="Smoke", MetricData=[{"MetricName": "Level", "Value": 9}])

        def red():
            alarm = self.metrics.describe_alarms(AlarmNames=["smoke"])["MetricAlarms"][0]
            return alarm if alarm["StateValue"] == "ALARM" else None

        self.assertIn("Threshold Crossed", until("red alarm", 30, red)["StateReason"])
        history = self.metrics.describe_alarm_history(AlarmName="smoke", HistoryItemType="StateUpdate")
        self.assertTrue(history["AlarmHistoryItems"])

    def test_an_alarm_is_set_by_hand(self):
        self.metrics.put_metric_alarm(AlarmName="by-hand", Namespace="Smoke", MetricName="None", Statistic="Sum",
                                      Period=60, EvaluationPeriods=1, Threshold=1,
                                      ComparisonOperator="GreaterThanThreshold")
        self.engine.aws("cloudwatch", "set-alarm-state", "--alarm-name", "by-hand", "--state-value", "ALARM",
                        "--state-reason", "told so")
        alarm = self.metrics.describe_alarms(AlarmNames=["by-hand"])["MetricAlarms"][0]
        self.assertEqual(alarm["StateReason"], "told so")
        self.metrics.delete_alarms(AlarmNames=["by-hand"])
        self.assertEqual(self.metrics.describe_alarms(AlarmNames=["by-hand"])["MetricAlarms"], [])

    def test_the_namespaces_of_services_are_their_own(self):
        with self.assertRaises(ClientError) as raised:
            self.engine.client("cloudwatch").put_metric_data(
                Namespace="AWS/Lambda", MetricData=[{"MetricName": "Errors", "Value": 1}])
        self.assertEqual(raised.exception.response["Error"]["Code"], "InvalidParameterValue")

    def test_data_out_of_range_is_refused(self):
        def put(**datum):
            return dict(call=self.metrics.put_metric_data, Namespace="Smoke", MetricData=[dict(MetricName="x", **datum)])

        self.refused("StatisticValues", **put(StatisticValues=dict(SampleCount=1, Sum=1, Minimum=2, Maximum=1)))
        self.refused("not a number that can be stored", **put(Value=1e200))
        self.refused("StorageResolution", **put(Value=1, StorageResolution=5))
        self.refused("greater than 1000", self.metrics.put_metric_data, Namespace="Smoke",
                     MetricData=[dict(MetricName="x", Value=1)] * 1001)

    def test_requests_that_contradict_themselves_are_refused(self):
        describe = self.metrics.describe_alarms
        self.refused("mutually exclusive", describe, AlarmNames=["a"], AlarmNamePrefix="a")
        self.assertEqual(self.refused("token", describe, NextToken="tampered"), "InvalidNextToken")
        now = datetime.datetime.now(datetime.timezone.utc)

        def period(seconds):
            doubled = {"Id": "doubled", "Expression": "requests * 2", "Period": seconds}
            return dict(MetricDataQueries=[sum_of("requests", returned=False), doubled],
                        StartTime=now - datetime.timedelta(minutes=5), EndTime=now)

        self.metrics.get_metric_data(**period(60))
        self.refused("The period 120 of doubled", self.metrics.get_metric_data, **period(120))

    def test_percentiles_are_told_and_alarmed_on(self):
        now = datetime.datetime.now(datetime.timezone.utc)
        minute = now.replace(second=0, microsecond=0) - datetime.timedelta(minutes=3)
        self.metrics.put_metric_data(Namespace="Smoke", MetricData=[
            dict(MetricName="latency", Timestamp=minute, Values=[10.0, 500.0], Counts=[95, 5])])
        self.metrics.put_metric_data(Namespace="Smoke", MetricData=[dict(
            MetricName="summed", Timestamp=minute, StatisticValues=dict(SampleCount=9, Sum=9, Minimum=0, Maximum=5))])

        def told(name):
            points = self.metrics.get_metric_statistics(
                Namespace="Smoke", MetricName=name, StartTime=minute, EndTime=now, Period=60,
                ExtendedStatistics=["p50", "p99"])["Datapoints"]
            return points[0].get("ExtendedStatistics") if points else None

        percentiles = until("percentiles", 10, lambda: told("latency"))
        self.assertAlmostEqual(percentiles["p50"], 10, delta=0.1)
        self.assertAlmostEqual(percentiles["p99"], 500, delta=5)
        self.assertIsNone(told("summed"))
        self.refused("ExtendedStatistic", self.alarm, name="both", ExtendedStatistic="p90")
