"""CloudFormation: stacks that are created, changed, rolled back and deleted; SAM; refusals by name."""

import json
import textwrap
import unittest

from botocore.exceptions import ClientError, WaiterError

import engine
import recipes
from wait import until

QUICK = {"Delay": 1, "MaxAttempts": 90}
BUCKET = textwrap.dedent("""
    Parameters:
      Versioning: {Type: String, Default: Enabled}
    Resources:
      Bucket:
        Type: AWS::S3::Bucket
        Properties:
          VersioningConfiguration: {Status: !Ref Versioning}
    Outputs:
      Name: {Value: !Ref Bucket}
      Arn: {Value: !GetAtt Bucket.Arn, Export: {Name: smoke-bucket-arn}}
    """)
FAILING = textwrap.dedent("""
    Resources:
      Group: {Type: AWS::Logs::LogGroup, Properties: {LogGroupName: /smoke/rolled-back}}
      Role:
        Type: AWS::IAM::Role
        DependsOn: Group
        Properties: {AssumeRolePolicyDocument: {}}
    """)
ALARMS = textwrap.dedent("""
    Resources:
      Rate:
        Type: AWS::CloudWatch::Alarm
        Properties:
          ComparisonOperator: GreaterThanThreshold
          EvaluationPeriods: 2
          DatapointsToAlarm: 1
          Threshold: 0.5
          AlarmActions: [!Sub "arn:aws:sns:${AWS::Region}:${AWS::AccountId}:topic"]
          Metrics:
            - {Id: r, Expression: "e / MAX([e, i])", ReturnData: true}
            - Id: e
              ReturnData: false
              MetricStat: {Stat: Sum, Period: 60, Metric: {Namespace: Smoke, MetricName: Errors}}
            - Id: i
              ReturnData: false
              MetricStat: {Stat: Sum, Period: 60, Metric: {Namespace: Smoke, MetricName: Invocations}}
      Both:
        Type: AWS::CloudWatch::CompositeAlarm
        Properties:
          AlarmName: smoke-both
          AlarmRule: !Sub 'ALARM("${Rate}") OR FALSE'
          ActionsEnabled: false
          Tags: [{Key: team, Value: a}]
    Outputs:
      Rate: {Value: !Ref Rate}
      BothArn: {Value: !GetAtt Both.Arn}
    """)
SERVERLESS = textwrap.dedent("""
    Transform: AWS::Serverless-2016-10-31
    Resources:
      Hello:
        Type: AWS::Serverless::Function
        Properties:
          FunctionName: smoke-serverless
          Runtime: python3.11
          Handler: main.handler
          CodeUri: code/
          AutoPublishAlias: live
    """)


class CloudFormation(unittest.TestCase):
    def setUp(self):
        self.engine = engine.shared()
        self.stacks = self.engine.client("cloudformation")

    def wait(self, name, stack):
        self.stacks.get_waiter(name).wait(StackName=stack, WaiterConfig=QUICK)

    def status(self, stack):
        return self.stacks.describe_stacks(StackName=stack)["Stacks"][0]["StackStatus"]

    def test_a_stack_is_created_changed_and_deleted(self):
        self.stacks.create_stack(StackName="smoke", TemplateBody=BUCKET)
        self.wait("stack_create_complete", "smoke")
        shown = self.stacks.describe_stacks(StackName="smoke")["Stacks"][0]
        outputs = {one["OutputKey"]: one["OutputValue"] for one in shown["Outputs"]}
        bucket = outputs["Name"]
        self.assertEqual(outputs["Arn"], f"arn:aws:s3:::{bucket}")
        versioning = self.engine.client("s3").get_bucket_versioning(Bucket=bucket)
        self.assertEqual(versioning["Status"], "Enabled")
        exports = self.engine.aws("cloudformation", "list-exports")["Exports"]
        self.assertIn("smoke-bucket-arn", [one["Name"] for one in exports])
        suspended = [{"ParameterKey": "Versioning", "ParameterValue": "Suspended"}]
        self.stacks.create_change_set(StackName="smoke", ChangeSetName="c", UsePreviousTemplate=True,
                                      Parameters=suspended)
        self.stacks.get_waiter("change_set_create_complete").wait(StackName="smoke", ChangeSetName="c",
                                                                  WaiterConfig=QUICK)
        changes = self.stacks.describe_change_set(StackName="smoke", ChangeSetName="c")["Changes"]
        self.assertEqual([(one["ResourceChange"]["Action"], one["ResourceChange"]["Replacement"]) for one in changes],
                         [("Modify", "False")])
        self.stacks.execute_change_set(StackName="smoke", ChangeSetName="c")
        self.wait("stack_update_complete", "smoke")
        self.assertEqual(self.engine.client("s3").get_bucket_versioning(Bucket=bucket)["Status"], "Suspended")
        with self.assertRaises(ClientError) as nothing:
            self.stacks.update_stack(StackName="smoke", UsePreviousTemplate=True, Parameters=suspended)
        self.assertIn("No updates are to be performed", str(nothing.exception))
        self.stacks.delete_stack(StackName="smoke")
        self.wait("stack_delete_complete", "smoke")
        self.assertNotIn(bucket, [one["Name"] for one in self.engine.client("s3").list_buckets()["Buckets"]])

    def test_a_failed_create_is_rolled_back(self):
        self.stacks.create_stack(StackName="smoke-fails", TemplateBody=FAILING, Capabilities=["CAPABILITY_IAM"])
        with self.assertRaises(WaiterError):
            self.wait("stack_create_complete", "smoke-fails")
        until("rollback", 30, lambda: self.status("smoke-fails") == "ROLLBACK_COMPLETE")
        events = self.stacks.describe_stack_events(StackName="smoke-fails")["StackEvents"]
        failed = [one for one in events if one["ResourceStatus"] == "CREATE_FAILED"]
        self.assertEqual(failed[-1]["LogicalResourceId"], "Role")
        self.assertEqual(self.engine.client("logs").describe_log_groups(
            logGroupNamePrefix="/smoke/rolled-back")["logGroups"], [])

    def test_a_type_and_a_property_that_are_not_honoured_are_refused_by_name(self):
        for template, name in [
            ("Resources: {T: {Type: 'AWS::EC2::Instance'}}", "AWS::EC2::Instance"),
            ("Resources: {B: {Type: 'AWS::S3::Bucket', Properties: {Tide: 1}}}", "Tide"),
        ]:
            with self.subTest(name=name):
                stack = "smoke-refused-" + name.replace(":", "").lower()
                try:
                    self.stacks.create_stack(StackName=stack, TemplateBody=template)
                except ClientError as refused:
                    said = str(refused)
                else:
                    with self.assertRaises(WaiterError):
                        self.wait("stack_create_complete", stack)
                    said = json.dumps(self.stacks.describe_stack_events(StackName=stack)["StackEvents"], default=str)
                self.assertIn(name, said)

    def test_without_the_capability_no_role_is_made(self):
        with self.assertRaises(ClientError) as refused:
            self.stacks.create_stack(StackName="smoke-capability", TemplateBody=FAILING)
        self.assertEqual(refused.exception.response["Error"]["Code"], "InsufficientCapabilitiesException")

    def test_sam_packages_and_deploys(self):
        folder = self.engine.folder / "serverless"
        (folder / "code").mkdir(parents=True)
        (folder / "template.yml").write_text(SERVERLESS)
        (folder / "code/main.py").write_text(recipes.ECHO)
        self.engine.client("s3").create_bucket(Bucket="smoke-packages")
        sam = engine.CLIENTS / "sam"
        self.engine.run(sam, "deploy", "--template-file", "template.yml", "--stack-name", "smoke-serverless",
                        "--s3-bucket", "smoke-packages", "--capabilities", "CAPABILITY_IAM", "--region",
                        self.engine.region, "--no-confirm-changeset", "--no-progressbar", folder=folder)
        self.assertEqual(self.status("smoke-serverless"), "CREATE_COMPLETE")
        answer = self.engine.client("lambda").invoke(FunctionName="smoke-serverless:live", Payload=b"{}")
        self.assertEqual(json.loads(answer["Payload"].read())["version"], "1")

    def test_a_rollback_trigger_in_alarm_takes_a_creation_back(self):
        alarms = self.engine.client("cloudwatch")
        alarms.put_metric_alarm(AlarmName="smoke-trigger", Namespace="Smoke", MetricName="Errors", Statistic="Sum",
                                Period=60, EvaluationPeriods=1, Threshold=0, TreatMissingData="ignore",
                                ComparisonOperator="GreaterThanThreshold")
        arn = alarms.describe_alarms(AlarmNames=["smoke-trigger"])["MetricAlarms"][0]["AlarmArn"]
        watched = {"RollbackTriggers": [{"Arn": arn, "Type": "AWS::CloudWatch::Alarm"}], "MonitoringTimeInMinutes": 60}
        self.stacks.create_stack(StackName="smoke-watched", TemplateBody=BUCKET.replace("smoke-bucket", "smoke-watched"),
                                 RollbackConfiguration=watched)
        until("bucket", 30, lambda: any(
            one["LogicalResourceId"] == "Bucket" and one["ResourceStatus"] == "CREATE_COMPLETE"
            for one in self.stacks.describe_stack_events(StackName="smoke-watched")["StackEvents"]))
        shown = self.stacks.describe_stacks(StackName="smoke-watched")["Stacks"][0]
        self.assertEqual((shown["StackStatus"], shown["RollbackConfiguration"]), ("CREATE_IN_PROGRESS", watched))
        alarms.set_alarm_state(AlarmName="smoke-trigger", StateValue="ALARM", StateReason="red")
        until("rollback", 40, lambda: self.status("smoke-watched") == "ROLLBACK_COMPLETE")

    def test_metric_math_and_composite_alarms_are_made_changed_and_deleted(self):
        alarms = self.engine.client("cloudwatch")
        self.stacks.create_stack(StackName="smoke-alarms", TemplateBody=ALARMS)
        self.wait("stack_create_complete", "smoke-alarms")
        outputs = {one["OutputKey"]: one["OutputValue"]
                   for one in self.stacks.describe_stacks(StackName="smoke-alarms")["Stacks"][0]["Outputs"]}
        made = alarms.describe_alarms(AlarmNames=[outputs["Rate"], "smoke-both"],
                                      AlarmTypes=["MetricAlarm", "CompositeAlarm"])
        self.assertEqual([one["Expression"] for one in made["MetricAlarms"][0]["Metrics"] if "Expression" in one],
                         ["e / MAX([e, i])"])
        both = made["CompositeAlarms"][0]
        self.assertEqual((both["AlarmArn"], both["AlarmRule"], both["ActionsEnabled"]),
                         (outputs["BothArn"], f'ALARM("{outputs["Rate"]}") OR FALSE', False))
        changed = ALARMS.replace("OR FALSE", "OR TRUE").replace("Value: a", "Value: b")
        self.stacks.update_stack(StackName="smoke-alarms", TemplateBody=changed)
        self.wait("stack_update_complete", "smoke-alarms")
        both = alarms.describe_alarms(AlarmNames=["smoke-both"], AlarmTypes=["CompositeAlarm"])["CompositeAlarms"][0]
        self.assertIn("OR TRUE", both["AlarmRule"])
        self.assertIn({"Key": "team", "Value": "b"}, alarms.list_tags_for_resource(ResourceARN=both["AlarmArn"])["Tags"])
        self.stacks.delete_stack(StackName="smoke-alarms")
        self.wait("stack_delete_complete", "smoke-alarms")
        left = alarms.describe_alarms(AlarmNames=["smoke-both"], AlarmTypes=["MetricAlarm", "CompositeAlarm"])
        self.assertEqual((left["MetricAlarms"], left["CompositeAlarms"]), ([], []))

    def test_a_change_set_tells_values_and_a_policy_protects(self):
        self.stacks.create_stack(StackName="smoke-policy", TemplateBody=ALARMS.replace("smoke-both", "smoke-policy"))
        self.wait("stack_create_complete", "smoke-policy")
        changed = ALARMS.replace("smoke-both", "smoke-policy").replace("0.5", "0.7")
        self.stacks.create_change_set(StackName="smoke-policy", ChangeSetName="values", TemplateBody=changed)
        shown = self.stacks.describe_change_set(StackName="smoke-policy", ChangeSetName="values",
                                                IncludePropertyValues=True)["Changes"]
        change = shown[0]["ResourceChange"]
        target = change["Details"][0]["Target"]
        self.assertEqual((len(shown), change["LogicalResourceId"], target["Path"], target["BeforeValue"],
                          target["AfterValue"], target["AttributeChangeType"]),
                         (1, "Rate", "/Properties/Threshold", "0.5", "0.7", "Modify"))
        self.assertEqual(json.loads(change["AfterContext"])["Properties"]["Threshold"], 0.7)
        policy = {"Statement": [{"Effect": "Deny", "Action": "Update:*", "Principal": "*", "Resource": "*"}]}
        self.stacks.set_stack_policy(StackName="smoke-policy", StackPolicyBody=json.dumps(policy))
        self.assertEqual(json.loads(self.stacks.get_stack_policy(StackName="smoke-policy")["StackPolicyBody"]), policy)
        with self.assertRaises(ClientError) as refused:
            self.stacks.set_stack_policy(StackName="smoke-policy", StackPolicyBody="no policy")
        self.assertIn("Error validating stack policy: Invalid stack policy", str(refused.exception))
        self.stacks.update_stack(StackName="smoke-policy", TemplateBody=changed)
        until("rollback", 30, lambda: self.status("smoke-policy") == "UPDATE_ROLLBACK_COMPLETE")
        self.stacks.update_stack(StackName="smoke-policy", TemplateBody=changed, StackPolicyDuringUpdateBody="{}")
        self.wait("stack_update_complete", "smoke-policy")
        self.stacks.update_termination_protection(StackName="smoke-policy", EnableTerminationProtection=True)
        with self.assertRaises(ClientError) as refused:
            self.stacks.delete_stack(StackName="smoke-policy")
        self.assertIn("TerminationProtection", str(refused.exception))
        for wrong, said in [(lambda: self.stacks.cancel_update_stack(StackName="smoke-policy"), "current stack status"),
                            (lambda: self.stacks.continue_update_rollback(StackName="smoke-policy"), "UPDATE_COMPLETE"),
                            (lambda: self.stacks.list_imports(ExportName="none"), "is not imported by any stack")]:
            with self.assertRaises(ClientError) as refused:
                wrong()
            self.assertIn(said, str(refused.exception))

    def test_a_nested_stack_lives_with_its_parent(self):
        objects = self.engine.client("s3")
        objects.create_bucket(Bucket="smoke-nested")
        objects.put_object(Bucket="smoke-nested", Key="inner.yml", Body=BUCKET.replace("smoke-bucket", "smoke-inner"))
        outer = textwrap.dedent(f"""
            Resources:
              Inner:
                Type: AWS::CloudFormation::Stack
                Properties:
                  TemplateURL: {self.engine.url}/smoke-nested/inner.yml
                  Parameters: {{Versioning: Enabled}}
            Outputs:
              Inner: {{Value: !Ref Inner}}
              Name: {{Value: !GetAtt Inner.Outputs.Name}}
            """)
        self.stacks.create_stack(StackName="smoke-outer", TemplateBody=outer)
        self.wait("stack_create_complete", "smoke-outer")
        shown = self.stacks.describe_stacks(StackName="smoke-outer")["Stacks"][0]
        outputs = {one["OutputKey"]: one["OutputValue"] for one in shown["Outputs"]}
        inner = self.stacks.describe_stacks(StackName=outputs["Inner"])["Stacks"][0]
        self.assertEqual((inner["ParentId"], inner["RootId"]), (shown["StackId"], shown["StackId"]))
        self.assertEqual(objects.get_bucket_versioning(Bucket=outputs["Name"])["Status"], "Enabled")
        self.stacks.update_stack(StackName="smoke-outer", TemplateBody=outer.replace("Enabled", "Suspended"))
        self.wait("stack_update_complete", "smoke-outer")
        self.assertEqual(objects.get_bucket_versioning(Bucket=outputs["Name"])["Status"], "Suspended")
        self.stacks.delete_stack(StackName="smoke-outer")
        self.wait("stack_delete_complete", "smoke-outer")
        gone = self.stacks.describe_stacks(StackName=outputs["Inner"])["Stacks"][0]
        self.assertEqual(gone["StackStatus"], "DELETE_COMPLETE")
