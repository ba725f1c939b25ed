"""Filters of log groups, from a template: metrics that alarms watch, and functions that are told what is logged."""

import base64
import gzip
import json
import textwrap
import time
import unittest

from botocore.exceptions import ClientError

import engine
from wait import until

QUICK = {"Delay": 1, "MaxAttempts": 90}
TEMPLATE = textwrap.dedent("""
    Parameters:
      Pattern: {Type: String, Default: ERROR}
    Resources:
      Group: {Type: AWS::Logs::LogGroup, Properties: {LogGroupName: /smoke/filtered}}
      Told: {Type: AWS::Logs::LogGroup, Properties: {LogGroupName: /aws/lambda/smoke-told}}
      Errors:
        Type: AWS::Logs::MetricFilter
        Properties:
          LogGroupName: !Ref Group
          FilterPattern: !Ref Pattern
          MetricTransformations: [{MetricNamespace: Smoke, MetricName: Errors, MetricValue: "1", DefaultValue: 0}]
      Latency:
        Type: AWS::Logs::MetricFilter
        Properties:
          LogGroupName: !Ref Group
          FilterName: latency
          FilterPattern: "{ $.latency = * }"
          MetricTransformations:
            - {MetricNamespace: Smoke, MetricName: Latency, MetricValue: $.latency, Unit: Milliseconds,
               Dimensions: [{Key: Route, Value: $.route}]}
      Role:
        Type: AWS::IAM::Role
        Properties:
          AssumeRolePolicyDocument:
            Version: "2012-10-17"
            Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: "sts:AssumeRole"}]
          ManagedPolicyArns: ["arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"]
      Function:
        Type: AWS::Lambda::Function
        Properties:
          FunctionName: smoke-told
          Runtime: python3.11
          Handler: index.handler
          Role: !GetAtt Role.Arn
          Code: {ZipFile: "def handler(event, context):\\n    print('told ' + event['awslogs']['data'])\\n"}
      May:
        Type: AWS::Lambda::Permission
        Properties:
          FunctionName: !Ref Function
          Action: lambda:InvokeFunction
          Principal: !Sub "logs.${AWS::Region}.amazonaws.com"
          SourceArn: !GetAtt Group.Arn
      Subscription:
        Type: AWS::Logs::SubscriptionFilter
        DependsOn: May
        Properties: {LogGroupName: !Ref Group, FilterPattern: ERROR, DestinationArn: !GetAtt Function.Arn}
    """)


class LogsFilters(unittest.TestCase):
    def setUp(self):
        self.engine = engine.shared()
        self.logs, self.stacks = self.engine.client("logs"), self.engine.client("cloudformation")
        self.named = {"logGroupName": "/smoke/filtered", "logStreamName": "one"}

    def say(self, *messages):
        at = int(self.now())
        self.logs.put_log_events(**self.named, logEvents=[{"timestamp": at, "message": message} for message in messages])

    @staticmethod
    def now():
        return time.time() * 1000

    def sum(self, name, **dimensions):
        asked = [{"Name": key, "Value": value} for key, value in dimensions.items()]
        points = self.engine.client("cloudwatch").get_metric_statistics(
            Namespace="Smoke", MetricName=name, Dimensions=asked, StartTime=self.now() / 1000 - 600, EndTime=self.now() / 1000 + 60,
            Period=60, Statistics=["Sum", "SampleCount"])["Datapoints"]
        return sum(point["Sum"] for point in points), sum(point["SampleCount"] for point in points)

    def told(self):
        """What the function was told, unpacked."""
        events = self.logs.filter_log_events(logGroupName="/aws/lambda/smoke-told", filterPattern="told")["events"]
        return [json.loads(gzip.decompress(base64.b64decode(event["message"].split()[1]))) for event in events]

    def test_filters_of_a_template_measure_and_tell(self):
        self.stacks.create_stack(StackName="smoke-filters", TemplateBody=TEMPLATE, Capabilities=["CAPABILITY_IAM"])
        self.stacks.get_waiter("stack_create_complete").wait(StackName="smoke-filters", WaiterConfig=QUICK)
        self.assertEqual(self.logs.describe_log_groups(logGroupNamePrefix="/smoke/filtered")["logGroups"][0]["metricFilterCount"], 2)
        self.logs.create_log_stream(**self.named)
        self.say("ERROR one", "fine", "ERROR two")
        self.say("fine")
        self.say(json.dumps({"latency": 40, "route": "/a"}), json.dumps({"latency": 2.5, "route": "/a"}), json.dumps({"latency": 9}))
        self.assertEqual(self.sum("Errors"), (2, 4))
        self.assertEqual(self.sum("Latency", Route="/a"), (42.5, 2))
        batch = until("a batch of log events", 30, self.told)[0]
        self.assertEqual([event["message"] for event in batch["logEvents"]], ["ERROR one", "ERROR two"])
        self.assertEqual((batch["messageType"], batch["logGroup"], batch["logStream"]), ("DATA_MESSAGE", "/smoke/filtered", "one"))

        self.stacks.update_stack(StackName="smoke-filters", UsePreviousTemplate=True, Capabilities=["CAPABILITY_IAM"],
                                 Parameters=[{"ParameterKey": "Pattern", "ParameterValue": "fine"}])
        self.stacks.get_waiter("stack_update_complete").wait(StackName="smoke-filters", WaiterConfig=QUICK)
        self.say("fine")
        self.assertEqual(self.sum("Errors"), (3, 5))
        self.stacks.delete_stack(StackName="smoke-filters")
        self.stacks.get_waiter("stack_delete_complete").wait(StackName="smoke-filters", WaiterConfig=QUICK)

    def test_filters_that_cannot_work_are_refused(self):
        group = {"logGroupName": "smoke-unfiltered"}
        self.logs.create_log_group(**group)

        def refused(operation, **request):
            with self.assertRaises(ClientError) as caught:
                operation(**group, filterName="f", **request)
            return caught.exception.response["Error"]["Message"]

        metric = {"metricName": "m", "metricNamespace": "n", "metricValue": "1"}
        self.assertIn("Invalid filter pattern", refused(self.logs.put_metric_filter, filterPattern="[a, b]", metricTransformations=[metric]))
        self.assertIn("metricValue", refused(self.logs.put_metric_filter, filterPattern="", metricTransformations=[{**metric, "metricValue": "x"}]))
        function = f"arn:aws:lambda:{self.engine.region}:{self.engine.account}:function:none"
        self.assertIn("Could not execute the lambda function", refused(self.logs.put_subscription_filter, filterPattern="", destinationArn=function))
