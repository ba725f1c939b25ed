"""CloudFormation: values that stand elsewhere, in the Parameter Store and in secrets."""

import json
import unittest

from botocore.exceptions import ClientError

import engine
from wait import until

STORED = "AWS::SSM::Parameter::Value"


class Values(unittest.TestCase):
    def setUp(self):
        self.engine = engine.shared()
        self.stacks, self.ssm = self.engine.client("cloudformation"), self.engine.client("ssm")

    def settled(self, name):
        def ended():
            stack = self.stacks.describe_stacks(StackName=name)["Stacks"][0]
            return stack if not stack["StackStatus"].endswith("IN_PROGRESS") else None

        return until(f"the stack {name}", 60, ended)

    def put(self, name, value, kind="String"):
        self.ssm.put_parameter(Name=name, Value=value, Type=kind, Overwrite=True)

    def value_of(self, name):
        return self.ssm.get_parameter(Name=name)["Parameter"]["Value"]

    def make(self, stack, properties, parameters=None, **given):
        body = {"Parameters": parameters or {}, "Resources": {"Made": {"Type": "AWS::SSM::Parameter", "Properties": {
            "Name": f"/{stack}/made", "Type": "String", **properties}}}}
        if not parameters:
            del body["Parameters"]
        values = [{"ParameterKey": key, "ParameterValue": value} for key, value in given.items()]
        return {"StackName": stack, "TemplateBody": json.dumps(body), "Parameters": values}

    def refused(self, **request):
        with self.assertRaises(ClientError) as caught:
            self.stacks.create_stack(**request)
        return caught.exception.response["Error"]["Message"]

    def test_a_parameter_may_name_what_is_stored(self):
        self.put("/values/height", "low")
        self.put("/values/ports", "a,b", "StringList")
        declared = {"Height": {"Type": f"{STORED}<String>"}, "Ports": {"Type": f"{STORED}<List<String>>"},
                    "Name": {"Type": "AWS::SSM::Parameter::Name"}}
        value = {"Fn::Join": ["|", [{"Ref": "Height"}, {"Fn::Select": [1, {"Ref": "Ports"}]}, {"Ref": "Name"}]]}
        request = self.make("values-stored", {"Value": value}, declared, Height="/values/height", Ports="/values/ports",
                            Name="/values/height")
        self.stacks.create_stack(**request)
        stack = self.settled("values-stored")
        self.assertEqual(self.value_of("/values-stored/made"), "low|b|/values/height")
        seen = {one["ParameterKey"]: one.get("ResolvedValue") for one in stack["Parameters"]}
        self.assertEqual(seen, {"Height": "low", "Ports": "a,b", "Name": None})
        self.put("/values/height", "high")
        self.stacks.update_stack(**request)
        self.assertEqual(self.settled("values-stored")["StackStatus"], "UPDATE_COMPLETE")
        self.assertEqual(self.value_of("/values-stored/made"), "high|b|/values/height")

    def test_what_is_not_stored_or_is_secret_is_refused_before_anything_is_made(self):
        declared = {"Height": {"Type": f"{STORED}<String>"}}
        value = {"Value": {"Ref": "Height"}}
        self.assertEqual(self.refused(**self.make("values-none", value, declared, Height="/values/none")),
                         "Unable to fetch parameters [/values/none] from parameter store for this account.")
        self.put("/values/secret", "s", "SecureString")
        self.assertIn("have types not supported by CloudFormation",
                      self.refused(**self.make("values-none", value, declared, Height="/values/secret")))
        for wrong in ("{{resolve:ssm:/a:b}}", "{{resolve:ssm-secure:/a:1}}", "{{resolve:s3:a}}", "{{resolve:secretsmanager:a:Binary}}"):
            self.assertIn(wrong, self.refused(**self.make("values-none", {"Value": wrong})))
        self.assertIn("does not exist", self.gone("values-none"))

    def gone(self, name):
        with self.assertRaises(ClientError) as caught:
            self.stacks.describe_stacks(StackName=name)
        return caught.exception.response["Error"]["Message"]

    def test_dynamic_references_are_read_where_they_are_used_and_kept_nowhere(self):
        self.put("/values/plain", "first")
        secrets = self.engine.client("secretsmanager")
        secrets.create_secret(Name="values-secret", SecretString=json.dumps({"user": "sea", "pin": "hush-4711"}))
        reference = "{{resolve:ssm:/values/plain:1}} {{resolve:secretsmanager:values-secret:SecretString:pin}}"
        self.stacks.create_stack(**self.make("values-dynamic", {"Value": reference}))
        self.assertEqual(self.settled("values-dynamic")["StackStatus"], "CREATE_COMPLETE")
        self.assertEqual(self.value_of("/values-dynamic/made"), "first hush-4711")
        events = self.stacks.describe_stack_events(StackName="values-dynamic")["StackEvents"]
        self.assertNotIn("hush-4711", json.dumps(events, default=str))
        self.assertIn(reference, json.dumps(events, default=str))
        self.stacks.update_stack(**self.make("values-dynamic", {"Value": "{{resolve:ssm:/values/nothing}}"}))
        self.assertEqual(self.settled("values-dynamic")["StackStatus"], "UPDATE_ROLLBACK_COMPLETE")
        self.assertEqual(self.value_of("/values-dynamic/made"), "first hush-4711")
        self.stacks.update_stack(**self.make("values-dynamic", {"Value": "{{resolve:secretsmanager:values-secret:SecretString:none}}"}))
        self.settled("values-dynamic")
        reasons = [event.get("ResourceStatusReason", "") for event in
                   self.stacks.describe_stack_events(StackName="values-dynamic")["StackEvents"]]
        self.assertTrue(any("Could not find a value associated with JSONKey in SecretString" in one for one in reasons), reasons)


if __name__ == "__main__":
    unittest.main()
