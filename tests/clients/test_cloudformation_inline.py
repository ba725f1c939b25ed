"""CloudFormation: code written in a template, and the module by which such code answers custom resources."""

import json
import textwrap
import unittest

import engine
from wait import until

QUICK = {"Delay": 1, "MaxAttempts": 90}
TEMPLATE = textwrap.dedent("""
    Parameters:
      Word: {Type: String, Default: first}
      Runtime: {Type: String, Default: python3.11}
    Resources:
      Role:
        Type: AWS::IAM::Role
        Properties:
          AssumeRolePolicyDocument:
            Version: "2012-10-17"
            Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: "sts:AssumeRole"}]
      Python:
        Type: AWS::Lambda::Function
        Properties:
          Runtime: !Ref Runtime
          Handler: index.handler
          Role: !GetAtt Role.Arn
          Code:
            ZipFile: !Sub |
              import cfnresponse

              def handler(event, context):
                  if "ResponseURL" not in event:
                      return "${Word}"
                  word = event["ResourceProperties"]["Word"]
                  if event["RequestType"] != "Delete" and word == "wrong":
                      cfnresponse.send(event, context, cfnresponse.FAILED, {}, reason="the word is wrong")
                  else:
                      cfnresponse.send(event, context, cfnresponse.SUCCESS, {"Said": word.upper()}, "python-" + word)
      Node:
        Type: AWS::Lambda::Function
        Properties:
          Runtime: nodejs20.x
          Handler: index.handler
          Role: !GetAtt Role.Arn
          Code:
            ZipFile: |
              const response = require("cfn-response");
              exports.handler = (event, context) =>
                response.send(event, context, response.SUCCESS, { Said: event.ResourceProperties.Word.length });
      OfPython: {Type: Custom::Word, Properties: {ServiceToken: !GetAtt Python.Arn, Word: !Ref Word}}
      OfNode: {Type: Custom::Length, Properties: {ServiceToken: !GetAtt Node.Arn, Word: !Ref Word}}
    Outputs:
      Function: {Value: !Ref Python}
      Python: {Value: !Sub "${OfPython} ${OfPython.Said}"}
      Node: {Value: !GetAtt OfNode.Said}
    """)


class CloudFormationInline(unittest.TestCase):
    def setUp(self):
        self.engine = engine.shared()
        self.stacks = self.engine.client("cloudformation")
        self.functions = self.engine.client("lambda")

    def outputs(self, event, name="smoke-inline"):
        until("the end of the operation", 90, lambda: not self.status(name).endswith("_IN_PROGRESS"))
        told = [(one["LogicalResourceId"], one.get("ResourceStatusReason")) for one in
                self.stacks.describe_stack_events(StackName=name)["StackEvents"]]
        self.assertEqual(self.status(name), event, told)
        shown = self.stacks.describe_stacks(StackName=name)["Stacks"][0]["Outputs"]
        return {one["OutputKey"]: one["OutputValue"] for one in shown}

    def update(self, **given):
        self.stacks.update_stack(
            StackName="smoke-inline", UsePreviousTemplate=True, Capabilities=["CAPABILITY_IAM"],
            Parameters=[{"ParameterKey": key, "ParameterValue": value} for key, value in given.items()])

    def status(self, name):
        return self.stacks.describe_stacks(StackName=name)["Stacks"][0]["StackStatus"]

    def answer(self, name):
        return json.loads(self.functions.invoke(FunctionName=name, Payload="{}")["Payload"].read())

    def test_inline_code_runs_and_answers_custom_resources(self):
        self.stacks.create_stack(StackName="smoke-inline", TemplateBody=TEMPLATE, Capabilities=["CAPABILITY_IAM"])
        made = self.outputs("CREATE_COMPLETE")
        self.assertEqual((made["Python"], made["Node"]), ("python-first FIRST", "5"))
        self.assertEqual(self.answer(made["Function"]), "first")

        self.update(Word="second")
        updated = self.outputs("UPDATE_COMPLETE")
        self.assertEqual((updated["Python"], updated["Node"]), ("python-second SECOND", "6"))
        self.assertEqual(self.answer(updated["Function"]), "second")

        self.update(Word="wrong")
        back = self.outputs("UPDATE_ROLLBACK_COMPLETE")
        self.assertEqual((back, self.answer(back["Function"])), (updated, "second"))
        reasons = [event.get("ResourceStatusReason", "") for event in self.stacks.describe_stack_events(StackName="smoke-inline")["StackEvents"]]
        self.assertTrue(any("the word is wrong" in reason for reason in reasons), reasons)

        # The same text is another package for another language, which cannot read it.
        self.update(Word="second", Runtime="nodejs20.x")
        self.outputs("UPDATE_COMPLETE")
        self.assertEqual(self.answer(back["Function"])["errorType"], "Runtime.UserCodeSyntaxError")
        self.update(Word="second", Runtime="python3.11")
        self.outputs("UPDATE_COMPLETE")
        self.assertEqual(self.answer(back["Function"]), "second")

        self.stacks.delete_stack(StackName="smoke-inline")
        self.stacks.get_waiter("stack_delete_complete").wait(StackName="smoke-inline", WaiterConfig=QUICK)

    def test_inline_code_needs_a_runtime_that_reads_it(self):
        for runtime, said in ((None, "requires a runtime to be specified"), ("provided.al2023", "not with provided.al2023")):
            properties = {"Role": f"arn:aws:iam::{self.engine.account}:role/none", "Code": {"ZipFile": "x"}}
            body = {"Resources": {"F": {"Type": "AWS::Lambda::Function", "Properties": properties | ({"Runtime": runtime} if runtime else {})}}}
            self.stacks.create_stack(StackName="smoke-unread", TemplateBody=json.dumps(body))
            until("the end of the stack", 60, lambda: self.status("smoke-unread") == "ROLLBACK_COMPLETE")
            events = self.stacks.describe_stack_events(StackName="smoke-unread")["StackEvents"]
            reason = next(event["ResourceStatusReason"] for event in events if event["ResourceStatus"] == "CREATE_FAILED")
            self.assertIn(said, reason)
            self.stacks.delete_stack(StackName="smoke-unread")
            self.stacks.get_waiter("stack_delete_complete").wait(StackName=next(iter(events))["StackId"], WaiterConfig=QUICK)
