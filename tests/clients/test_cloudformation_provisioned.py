"""CloudFormation: environments that a template wants ready, and messages that it wants dropped."""

import textwrap
import unittest

from botocore.exceptions import ClientError, WaiterError

import engine
import recipes

QUICK = {"Delay": 1, "MaxAttempts": 90}
# A version is provisioned by its number or by an alias, not by both: hence two functions.
READY = textwrap.dedent("""
    Parameters:
      Executions: {Type: String, Default: "2"}
      Handler: {Type: String, Default: index.handler}
      Pattern: {Type: String, Default: '{"body": {"tide": ["ebb"]}}'}
    Conditions:
      Some: !Not [!Equals [!Ref Executions, "0"]]
      Filtered: !Not [!Equals [!Ref Pattern, ""]]
    Resources:
      Role:
        Type: AWS::IAM::Role
        Properties:
          AssumeRolePolicyDocument:
            Version: "2012-10-17"
            Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: "sts:AssumeRole"}]
          Policies:
            - PolicyName: may
              PolicyDocument:
                Version: "2012-10-17"
                Statement: [{Effect: Allow, Action: ["sqs:*", "logs:*"], Resource: "*"}]
      Function:
        Type: AWS::Lambda::Function
        Properties:
          Runtime: python3.11
          Handler: !Ref Handler
          Role: !GetAtt Role.Arn
          Code: {S3Bucket: smoke-ready, S3Key: code.zip}
      First:
        Type: AWS::Lambda::Version
        Properties:
          FunctionName: !Ref Function
          ProvisionedConcurrencyConfig: {ProvisionedConcurrentExecutions: 1}
      Live:
        Type: AWS::Lambda::Alias
        Properties:
          FunctionName: !Ref Lasting
          Name: live
          FunctionVersion: !GetAtt Second.Version
          ProvisionedConcurrencyConfig:
            !If [Some, {ProvisionedConcurrentExecutions: !Ref Executions}, !Ref AWS::NoValue]
      Second:
        Type: AWS::Lambda::Version
        Properties: {FunctionName: !Ref Lasting}
      Lasting:
        Type: AWS::Lambda::Function
        Properties:
          Runtime: python3.11
          Handler: index.handler
          Role: !GetAtt Role.Arn
          Code: {S3Bucket: smoke-ready, S3Key: code.zip}
      Other:
        Type: AWS::Lambda::Function
        Properties:
          Runtime: python3.11
          Handler: index.handler
          Role: !GetAtt Role.Arn
          Code: {S3Bucket: smoke-ready, S3Key: code.zip}
      Queue: {Type: AWS::SQS::Queue}
      Feed:
        Type: AWS::Lambda::EventSourceMapping
        Properties:
          FunctionName: !Ref Other
          EventSourceArn: !GetAtt Queue.Arn
          FilterCriteria: !If [Filtered, {Filters: [{Pattern: !Ref Pattern}]}, !Ref AWS::NoValue]
    Outputs:
      Function: {Value: !Ref Function}
      Lasting: {Value: !Ref Lasting}
      Version: {Value: !GetAtt First.Version}
      Feed: {Value: !Ref Feed}
    """)
CODE = "import os\n\ndef handler(event, context):\n    return os.environ['AWS_LAMBDA_INITIALIZATION_TYPE']\n"


class CloudFormationProvisioned(unittest.TestCase):
    def setUp(self):
        self.engine = engine.shared()
        self.cfn = self.engine.client("cloudformation")
        self.functions = self.engine.client("lambda")
        objects = self.engine.client("s3")
        objects.create_bucket(Bucket="smoke-ready")
        objects.put_object(Bucket="smoke-ready", Key="code.zip", Body=recipes.zipped({"index.py": CODE}))

    def outputs(self, waiter, name):
        self.cfn.get_waiter(waiter).wait(StackName=name, WaiterConfig=QUICK)
        stack = self.cfn.describe_stacks(StackName=name)["Stacks"][0]
        return {one["OutputKey"]: one["OutputValue"] for one in stack["Outputs"]}

    def ready(self, function, qualifier):
        found = self.functions.get_provisioned_concurrency_config(FunctionName=function, Qualifier=qualifier)
        return found["Status"], found["AvailableProvisionedConcurrentExecutions"]

    def update(self, name, **parameters):
        self.cfn.update_stack(StackName=name, UsePreviousTemplate=True, Capabilities=["CAPABILITY_IAM"], Parameters=[
            {"ParameterKey": key, "ParameterValue": value} for key, value in parameters.items()])
        return self.outputs("stack_update_complete", name)

    def test_what_a_template_wants_ready_is_ready_when_the_stack_is(self):
        name = "smoke-ready"
        self.cfn.create_stack(StackName=name, TemplateBody=READY, Capabilities=["CAPABILITY_IAM"])
        made = self.outputs("stack_create_complete", name)
        self.assertEqual(self.ready(made["Function"], made["Version"]), ("READY", 1))
        self.assertEqual(self.ready(made["Lasting"], "live"), ("READY", 2))
        said = self.functions.invoke(FunctionName=made["Lasting"], Qualifier="live")["Payload"].read()
        self.assertEqual(said, b'"provisioned-concurrency"')
        mapping = self.functions.get_event_source_mapping(UUID=made["Feed"])
        self.assertEqual(mapping["FilterCriteria"], {"Filters": [{"Pattern": '{"body": {"tide": ["ebb"]}}'}]})
        self.update(name, Executions="3", Pattern="")
        self.assertEqual(self.ready(made["Lasting"], "live"), ("READY", 3))
        self.assertNotIn("FilterCriteria", self.functions.get_event_source_mapping(UUID=made["Feed"]))
        self.update(name, Executions="0", Pattern="")
        with self.assertRaises(ClientError) as gone:
            self.ready(made["Lasting"], "live")
        self.assertEqual(gone.exception.response["Error"]["Code"], "ProvisionedConcurrencyConfigNotFoundException")
        self.cfn.delete_stack(StackName=name)
        self.cfn.get_waiter("stack_delete_complete").wait(StackName=name, WaiterConfig=QUICK)

    def test_environments_that_cannot_be_ready_fail_their_resource(self):
        name = "smoke-unready"
        self.cfn.create_stack(StackName=name, TemplateBody=READY, Capabilities=["CAPABILITY_IAM"],
                              Parameters=[{"ParameterKey": "Handler", "ParameterValue": "missing.handler"}])
        with self.assertRaises(WaiterError):
            self.cfn.get_waiter("stack_create_complete").wait(StackName=name, WaiterConfig=QUICK)
        events = self.cfn.describe_stack_events(StackName=name)["StackEvents"]
        failed = [event for event in events if event["ResourceStatus"] == "CREATE_FAILED"
                  and event["ResourceType"] == "AWS::Lambda::Version"]
        self.assertIn("FUNCTION_ERROR_INIT_FAILURE", failed[-1]["ResourceStatusReason"])


if __name__ == "__main__":
    unittest.main()
