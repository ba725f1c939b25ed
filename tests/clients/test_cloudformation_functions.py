"""CloudFormation: what stands around a function (layers, addresses, queues it is fed from, what becomes of its failures)."""

import json
import textwrap
import unittest

import engine
import recipes

QUICK = {"Delay": 1, "MaxAttempts": 90}
AROUND = textwrap.dedent("""
    Parameters:
      Key: {Type: String, Default: low.zip}
      Auth: {Type: String, Default: AWS_IAM}
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
      Layer:
        Type: AWS::Lambda::LayerVersion
        Properties: {LayerName: smoke-around, Content: {S3Bucket: smoke-around, S3Key: !Ref Key}}
      Function:
        Type: AWS::Lambda::Function
        Properties:
          Runtime: python3.11
          Handler: main.handler
          Role: !GetAtt Role.Arn
          Code: {S3Bucket: smoke-around, S3Key: code.zip}
          Layers: [!Ref Layer]
      Url:
        Type: AWS::Lambda::Url
        Properties: {TargetFunctionArn: !GetAtt Function.Arn, AuthType: !Ref Auth}
      Failures:
        Type: AWS::Lambda::EventInvokeConfig
        Properties: {FunctionName: !Ref Function, Qualifier: $LATEST, MaximumRetryAttempts: 1}
      Feed:
        Type: AWS::Lambda::EventSourceMapping
        Properties:
          FunctionName: !Ref Function
          EventSourceArn: !Sub "arn:aws:sqs:${AWS::Region}:${AWS::AccountId}:smoke-around"
      Group: {Type: AWS::Logs::LogGroup, Properties: {LogGroupName: /smoke/around}}
      Stream: {Type: AWS::Logs::LogStream, Properties: {LogGroupName: !Ref Group, LogStreamName: one}}
    Outputs:
      Function: {Value: !Ref Function}
      Layer: {Value: !Ref Layer}
      Url: {Value: !GetAtt Url.FunctionUrl}
      Feed: {Value: !Ref Feed}
    """)
CODE = "import tide\n\ndef handler(event, context):\n    return tide.LEVEL\n"


class CloudFormationFunctions(unittest.TestCase):
    def setUp(self):
        self.engine = engine.shared()
        self.stacks = self.engine.client("cloudformation")
        self.functions = self.engine.client("lambda")

    def outputs(self, event):
        self.stacks.get_waiter(event).wait(StackName="smoke-around", WaiterConfig=QUICK)
        shown = self.stacks.describe_stacks(StackName="smoke-around")["Stacks"][0]["Outputs"]
        return {one["OutputKey"]: one["OutputValue"] for one in shown}

    def answer(self, name):
        return json.loads(self.functions.invoke(FunctionName=name)["Payload"].read())

    def test_what_stands_around_a_function_lives_with_its_stack(self):
        objects = self.engine.client("s3")
        objects.create_bucket(Bucket="smoke-around")
        for key, files in [("code.zip", {"main.py": CODE}), ("low.zip", {"python/tide.py": "LEVEL = 'low'\n"}),
                           ("high.zip", {"python/tide.py": "LEVEL = 'high'\n"})]:
            objects.put_object(Bucket="smoke-around", Key=key, Body=recipes.zipped(files))
        self.engine.client("sqs").create_queue(QueueName="smoke-around")
        self.stacks.create_stack(StackName="smoke-around", TemplateBody=AROUND, Capabilities=["CAPABILITY_IAM"])
        made = self.outputs("stack_create_complete")
        name = made["Function"]
        self.assertEqual(self.answer(name), "low")
        self.assertEqual(self.functions.get_event_source_mapping(UUID=made["Feed"])["State"], "Enabled")
        self.assertEqual(self.functions.get_function_event_invoke_config(FunctionName=name)["MaximumRetryAttempts"], 1)
        address = self.functions.get_function_url_config(FunctionName=name)
        self.assertEqual((address["FunctionUrl"], address["AuthType"]), (made["Url"], "AWS_IAM"))
        streams = self.engine.client("logs").describe_log_streams(logGroupName="/smoke/around")["logStreams"]
        self.assertEqual([one["logStreamName"] for one in streams], ["one"])

        changed = {"Key": "high.zip", "Auth": "NONE"}
        self.stacks.update_stack(
            StackName="smoke-around", UsePreviousTemplate=True, Capabilities=["CAPABILITY_IAM"],
            Parameters=[{"ParameterKey": key, "ParameterValue": value} for key, value in changed.items()])
        updated = self.outputs("stack_update_complete")
        self.assertNotEqual(updated["Layer"], made["Layer"])
        self.assertEqual(updated["Url"], made["Url"])
        self.assertEqual(self.answer(name), "high")
        self.assertEqual(self.functions.get_function_url_config(FunctionName=name)["AuthType"], "NONE")

        self.stacks.delete_stack(StackName="smoke-around")
        self.stacks.get_waiter("stack_delete_complete").wait(StackName="smoke-around", WaiterConfig=QUICK)
        self.assertEqual(self.functions.list_layer_versions(LayerName="smoke-around")["LayerVersions"], [])
        mappings = self.functions.list_event_source_mappings()["EventSourceMappings"]
        self.assertNotIn(made["Feed"], [one["UUID"] for one in mappings])
