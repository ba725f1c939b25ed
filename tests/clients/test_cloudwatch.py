"""CloudWatch: metrics and alarms, over the protocols of boto3 and of the command line."""

import datetime
import unittest

import engine
from wait import until


class CloudWatch(unittest.TestCase):
    def setUp(self):
        self.engine = engine.shared()
        self.metrics = self.engine.client("cloudwatch")

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
