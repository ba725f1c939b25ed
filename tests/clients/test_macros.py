"""Macros: functions of the account that rewrite templates, whole or in part; includes; and what a failing one fails."""

import json
import textwrap
import unittest

from botocore.exceptions import ClientError

import engine
from wait import until

QUICK = {"Delay": 1, "MaxAttempts": 90}
EXPAND = ["CAPABILITY_AUTO_EXPAND", "CAPABILITY_NAMED_IAM"]
# One function behind every macro: what it does is told by the macro's parameters.
CODE = textwrap.dedent("""
    import json

    def handler(event, context):
        fragment, params = event["fragment"], event["params"]
        kind = event["transformId"].split("::")[1]
        answer = {"requestId": event["requestId"], "status": "success"}
        if kind == "Append":
            text = json.dumps(fragment).replace("<more>", params.get("Word", "global") + " <more>")
            answer["fragment"] = json.loads(text)
        elif kind == "Show":
            fragment["Resources"]["Parameter"]["Properties"]["Value"] = json.dumps(event)
            answer["fragment"] = fragment
        elif kind == "Rename":
            answer["fragment"] = {**fragment, "TopicName": "smoke-renamed"}
        elif kind == "Broken":
            answer["fragment"] = "no template"
        elif kind == "Refuse":
            answer = {**answer, "status": "failed", "errorMessage": "it is a test"}
        elif kind == "Silent":
            answer["status"] = "failed"
        elif kind == "Mute":
            answer = {}
        return answer
    """)
MACROS = ("Append", "Show", "Rename", "Broken", "Refuse", "Silent", "Mute")


def parameter(value="x", **more):
    return {"Resources": {"Parameter": {"Type": "AWS::SSM::Parameter", "Properties": {"Type": "String", "Value": value, **more}}}}


class Macros(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.engine = engine.shared()
        cls.stacks = cls.engine.client("cloudformation")
        trust = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}]}
        resources = {
            "Role": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": trust}},
            "Function": {"Type": "AWS::Lambda::Function", "Properties": {
                "Runtime": "python3.11", "Handler": "index.handler", "Role": {"Fn::GetAtt": "Role.Arn"}, "Code": {"ZipFile": CODE}}},
            **{name: {"Type": "AWS::CloudFormation::Macro", "Properties": {"Name": name, "FunctionName": {"Fn::GetAtt": "Function.Arn"}}} for name in MACROS}}
        cls.stacks.create_stack(StackName="smoke-macros", Capabilities=EXPAND, TemplateBody=json.dumps({
            "Resources": resources, "Outputs": {"Ref": {"Value": {"Ref": "Append"}}}}))
        cls.stacks.get_waiter("stack_create_complete").wait(StackName="smoke-macros", WaiterConfig=QUICK)

    @classmethod
    def tearDownClass(cls):
        cls.stacks.delete_stack(StackName="smoke-macros")
        cls.stacks.get_waiter("stack_delete_complete").wait(StackName="smoke-macros", WaiterConfig=QUICK)

    def create(self, name, body, **more):
        self.addCleanup(self.stacks.delete_stack, StackName=name)
        return self.stacks.create_stack(StackName=name, TemplateBody=json.dumps(body), **{"Capabilities": EXPAND, **more})

    def settled(self, name):
        def ended():
            found = self.stacks.describe_stacks(StackName=name)["Stacks"][0]["StackStatus"]
            return found if not found.endswith("_IN_PROGRESS") else None

        return until(f"the end of {name}", 60, ended)

    def value(self, name):
        template = self.stacks.get_template(StackName=name, TemplateStage="Processed")["TemplateBody"]
        return template["Resources"]["Parameter"]["Properties"]["Value"]

    def test_snippets_come_first_and_then_the_whole_in_its_order(self):
        self.assertEqual(self.stacks.describe_stacks(StackName="smoke-macros")["Stacks"][0]["Outputs"][0]["OutputValue"], "Append")
        snippets = [{"Name": "Append", "Parameters": {"Word": word}} for word in ("one", "two")]
        body = {**parameter("<more>", **{"Fn::Transform": snippets}),
                "Transform": ["Append", {"Name": "Append", "Parameters": {"Word": {"Ref": "Last"}}}],
                "Parameters": {"Last": {"Type": "String", "Default": "last"}}}
        self.create("smoke-expanded", body)
        self.assertEqual(self.settled("smoke-expanded"), "CREATE_COMPLETE")
        self.assertEqual(self.value("smoke-expanded"), "one two global last <more>")
        original = self.stacks.get_template(StackName="smoke-expanded", TemplateStage="Original")["TemplateBody"]
        self.assertEqual(original["Transform"][0], "Append")

    def test_a_snippet_is_replaced_by_what_the_macro_makes_of_it(self):
        self.create("smoke-rename", {"Resources": {"Topic": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": "x", "Fn::Transform": "Rename"}}}})
        self.assertEqual(self.settled("smoke-rename"), "CREATE_COMPLETE")
        topics = [one["TopicArn"] for one in self.engine.client("sns").list_topics()["Topics"]]
        self.assertTrue(any(arn.endswith(":smoke-renamed") for arn in topics), topics)

    def test_a_macro_is_told_what_aws_tells_it(self):
        body = {**parameter(), "Parameters": {"Words": {"Type": "CommaDelimitedList", "Default": "a,b"}},
                "Transform": {"Name": "Show", "Parameters": {"Input": "given"}}}
        self.create("smoke-shown", body)
        self.assertEqual(self.settled("smoke-shown"), "CREATE_COMPLETE")
        event = json.loads(self.value("smoke-shown"))
        self.assertEqual(sorted(event), ["accountId", "fragment", "params", "region", "requestId", "templateParameterValues", "transformId"])
        self.assertEqual((event["transformId"], event["params"]), (f"{self.engine.account}::Show", {"Input": "given"}))
        self.assertEqual(event["templateParameterValues"], {"Words": ["a", "b"]})
        self.assertNotIn("Transform", event["fragment"])

    def test_one_that_fails_fails_what_it_was_for(self):
        account = self.engine.account
        said = {"Refuse": f"Transform {account}::Refuse failed with: it is a test",
                "Silent": f"Transform {account}::Silent failed without an error message.",
                "Broken": "Template format error: unsupported structure.",
                "Mute": f"Received malformed response from transform {account}::Mute",
                "None": "No transform named None found."}
        for name, reason in said.items():
            stack = f"smoke-failed-{name}"
            self.create(stack, {**parameter(), "Transform": name})
            self.assertEqual(self.settled(stack), "ROLLBACK_COMPLETE")
            events = self.stacks.describe_stack_events(StackName=stack)["StackEvents"]
            told = [event["ResourceStatusReason"] for event in events if event["ResourceStatus"] == "ROLLBACK_IN_PROGRESS"]
            self.assertEqual(told, [f"{reason}. Rollback requested by user."])
            made = self.stacks.create_change_set(StackName=f"{stack}-set", ChangeSetName="c", ChangeSetType="CREATE",
                                                 TemplateBody=json.dumps({**parameter(), "Transform": name}), Capabilities=EXPAND)
            self.addCleanup(self.stacks.delete_stack, StackName=f"{stack}-set")
            shown = self.stacks.describe_change_set(ChangeSetName=made["Id"])
            self.assertEqual((shown["Status"], shown["ExecutionStatus"], shown["StatusReason"]), ("FAILED", "UNAVAILABLE", reason))

    def test_an_update_that_cannot_be_transformed_changes_nothing(self):
        self.create("smoke-kept", parameter("before"))
        self.assertEqual(self.settled("smoke-kept"), "CREATE_COMPLETE")
        self.stacks.update_stack(StackName="smoke-kept", TemplateBody=json.dumps({**parameter("after"), "Transform": "Refuse"}), Capabilities=EXPAND)
        self.assertEqual(self.settled("smoke-kept"), "UPDATE_ROLLBACK_COMPLETE")
        self.assertEqual(self.value("smoke-kept"), "before")

    def test_expansion_must_be_allowed(self):
        for body in ({**parameter(), "Transform": "Append"}, parameter("<more>", **{"Fn::Transform": "Append"})):
            with self.assertRaises(ClientError) as caught:
                self.create("smoke-unallowed", body, Capabilities=[])
            self.assertEqual(caught.exception.response["Error"]["Code"], "InsufficientCapabilitiesException")
        with self.assertRaises(ClientError) as caught:
            self.create("smoke-unnamed", {**parameter(), "Transform": {"Name": {"Ref": "X"}}})
        self.assertEqual(caught.exception.response["Error"]["Message"], "Key Name of transform definition must be a string.")

    def test_includes_are_read_from_buckets(self):
        s3 = self.engine.client("s3")
        s3.create_bucket(Bucket="smoke-includes")
        s3.put_object(Bucket="smoke-includes", Key="part.yml", Body=b"Value: included\nDescription: from a bucket\n")
        s3.put_object(Bucket="smoke-includes", Key="whole.json", Body=json.dumps({"Metadata": {"From": "bucket"}}).encode())
        location = {"Name": "AWS::Include", "Parameters": {"Location": "s3://smoke-includes/part.yml"}}
        body = parameter(**{"Fn::Transform": location})
        del body["Resources"]["Parameter"]["Properties"]["Value"]
        body["Transform"] = {"Name": "AWS::Include", "Parameters": {"Location": {"Ref": "Where"}}}
        body["Parameters"] = {"Where": {"Type": "String", "Default": "s3://smoke-includes/whole.json"}}
        self.create("smoke-included", body)
        self.assertEqual(self.settled("smoke-included"), "CREATE_COMPLETE")
        self.assertEqual(self.value("smoke-included"), "included")
        template = self.stacks.get_template(StackName="smoke-included", TemplateStage="Processed")["TemplateBody"]
        self.assertEqual(template["Metadata"], {"From": "bucket"})
        body["Parameters"]["Where"]["Default"] = "s3://smoke-includes/none"
        self.create("smoke-unincluded", body)
        self.assertEqual(self.settled("smoke-unincluded"), "ROLLBACK_COMPLETE")
