"""`AWS::LanguageExtensions`: loops, lengths and JSON texts in stacks, change sets and what GetTemplate shows."""

import json
import textwrap
import unittest

from botocore.exceptions import ClientError

import engine

QUICK = {"Delay": 1, "MaxAttempts": 90}
TIDES = textwrap.dedent("""
    Transform: AWS::LanguageExtensions
    Parameters:
      Tides: {Type: CommaDelimitedList, Default: "ebb,flood"}
    Resources:
      Fn::ForEach::Tide:
        - Name
        - !Ref Tides
        - Group${Name}:
            Type: AWS::Logs::LogGroup
            Properties: {LogGroupName: !Sub "/tides/${AWS::StackName}/${Name}"}
      Alarm:
        Type: AWS::CloudWatch::Alarm
        DeletionPolicy: !If [Kept, Retain, Delete]
        Properties:
          ComparisonOperator: GreaterThanThreshold
          EvaluationPeriods: {"Fn::Length": !Ref Tides}
          Threshold: 1
          Namespace: Tides
          MetricName: Height
          Statistic: Sum
          Period: 60
          AlarmDescription: {"Fn::ToJsonString": {group: !Ref Groupebb, tides: !Ref Tides}}
    Conditions:
      Kept: !Equals [!Ref AWS::Region, nowhere]
    Outputs:
      Fn::ForEach::Out:
        - Name
        - !Ref Tides
        - Arn${Name}: {Value: !GetAtt [!Sub "Group${Name}", Arn]}
    """)


class LanguageExtensions(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.cfn = engine.shared().client("cloudformation")

    def test_a_stack_of_loops(self):
        expands = {"TemplateBody": TIDES, "Capabilities": ["CAPABILITY_AUTO_EXPAND"]}
        with self.assertRaises(ClientError) as refused:
            self.cfn.create_stack(StackName="tides", TemplateBody=TIDES)
        self.assertEqual(refused.exception.response["Error"]["Code"], "InsufficientCapabilitiesException")
        self.cfn.create_stack(StackName="tides", **expands)
        self.cfn.get_waiter("stack_create_complete").wait(StackName="tides", WaiterConfig=QUICK)
        [stack] = self.cfn.describe_stacks(StackName="tides")["Stacks"]
        outputs = {one["OutputKey"]: one["OutputValue"] for one in stack["Outputs"]}
        self.assertTrue(outputs["Arnflood"].endswith(":log-group:/tides/tides/flood:*"), outputs)
        [alarm] = engine.shared().client("cloudwatch").describe_alarms(AlarmNamePrefix="tides-")["MetricAlarms"]
        self.assertEqual(alarm["EvaluationPeriods"], 2)
        self.assertEqual(
            json.loads(alarm["AlarmDescription"]), {"group": "/tides/tides/ebb", "tides": ["ebb", "flood"]}
        )
        processed = self.cfn.get_template(StackName="tides", TemplateStage="Processed")["TemplateBody"]
        self.assertIn("Groupflood", json.dumps(processed))
        self.assertIn("Fn::ForEach", self.cfn.get_template(StackName="tides")["TemplateBody"])

        tides = [{"ParameterKey": "Tides", "ParameterValue": "ebb"}]
        self.cfn.create_change_set(StackName="tides", ChangeSetName="less", Parameters=tides, **expands)
        self.cfn.get_waiter("change_set_create_complete").wait(
            StackName="tides", ChangeSetName="less", WaiterConfig=QUICK
        )
        changes = self.cfn.describe_change_set(StackName="tides", ChangeSetName="less")["Changes"]
        seen = {(one["ResourceChange"]["Action"], one["ResourceChange"]["LogicalResourceId"]) for one in changes}
        self.assertEqual(seen, {("Remove", "Groupflood"), ("Modify", "Alarm")})
        self.cfn.execute_change_set(StackName="tides", ChangeSetName="less")
        self.cfn.get_waiter("stack_update_complete").wait(StackName="tides", WaiterConfig=QUICK)
        self.cfn.delete_stack(StackName="tides")
        self.cfn.get_waiter("stack_delete_complete").wait(StackName="tides", WaiterConfig=QUICK)

    def test_a_template_of_loops_is_validated_before_it_has_parameters(self):
        valid = self.cfn.validate_template(TemplateBody=TIDES)
        self.assertEqual(valid["DeclaredTransforms"], ["AWS::LanguageExtensions"])
        summary = self.cfn.get_template_summary(TemplateBody=TIDES)
        self.assertCountEqual(summary["ResourceTypes"], ["AWS::CloudWatch::Alarm", "AWS::Logs::LogGroup"])

    def test_without_the_transform_there_are_no_loops(self):
        with self.assertRaises(ClientError) as refused:
            self.cfn.create_stack(StackName="no-tides", TemplateBody=TIDES.replace("Transform: AWS::LanguageExtensions", ""))
        self.assertEqual(refused.exception.response["Error"]["Code"], "ValidationError")

    def test_a_loop_over_what_is_not_known_fails_the_stack(self):
        template = TIDES.replace("- Name\n    - !Ref Tides\n    - Group", "- Name\n    - !GetAtt Alarm.Arn\n    - Group")
        self.cfn.create_stack(StackName="lost-tides", TemplateBody=template, Capabilities=["CAPABILITY_AUTO_EXPAND"])
        events = self.cfn.describe_stack_events(StackName="lost-tides")["StackEvents"]
        self.assertEqual(events[0]["ResourceStatus"], "ROLLBACK_COMPLETE")
        message = events[1]["ResourceStatusReason"]
        self.assertTrue(message.endswith(". Rollback requested by user."), message)
        self.assertIn("Transform AWS::LanguageExtensions failed with: Fn::ForEach::Tide", message)
