"""What CloudFormation says of wrong templates, policies and names, beside AWS's own words on record."""

import json
import unittest

from botocore.exceptions import ClientError

import engine
import recorded
from wait import until

PARAMETER = {"Type": "AWS::SSM::Parameter", "Properties": {"Type": "String", "Value": "test"}}
TOPIC = {"Type": "AWS::SNS::Topic"}
PLAIN = "\nResources:\n    SimpleParam:\n        Type: AWS::SSM::Parameter\n        Properties:\n            Value: test\n            Type: String\n"
OTHER = PLAIN.replace("SimpleParam", "SimpleParam1").replace("test", "after-stack-update")
ALLOW, DENY = ({"Statement": [{"Effect": effect, "Action": "Update:*", "Principal": "*", "Resource": "*"}]} for effect in ("Allow", "Deny"))
OF_NOBODY = {"Statement": [{"Effect": "Deny", "Action": "Update:*", "Principal": "abcd", "Resource": "*"}]}
OF_ANOTHER = {"Statement": [{"Effect": "Deny", "Action": "Delete:*", "Principal": "abcd", "Resource": "*"}]}
SUFFIXES = {"A": {"Suffix": "suffix-a"}, "B": {"Suffix": "suffix-b"}}


def resources(**named):
    return {"Resources": named}


def value(expression):
    return resources(MyParameter={"Type": "AWS::SSM::Parameter", "Properties": {"Type": "String", "Value": expression}})


def mapped(suffixes, second="Suffix", chosen="A"):
    name = {"Fn::FindInMap": ["TopicSuffixMap", {"Ref": "Chosen"}, second]}
    return {"Parameters": {"Chosen": {"Type": "String", "Default": chosen}}, "Mappings": {"TopicSuffixMap": suffixes},
            **resources(Topic={**TOPIC, "Properties": {"TopicName": name}})}


def with_output(output):
    return {**resources(Foo=TOPIC), "Outputs": {"MyOutput": output}}


SKIPPED = {"Conditions": {"Made": {"Fn::Equals": ["a", "b"]}}, **resources(MyTopic={**TOPIC, "Condition": "Made"}, Other=TOPIC),
           "Outputs": {"Name": {"Value": {"Ref": "MyTopic"}}}}

# The recording and its label, and the template that CreateChangeSet is given.
WRONG_TEMPLATES = [
    ("test_invalid_select_index_type[non-integer-index]", "error", value({"Fn::Select": ["bad", ["test"]]})),
    ("test_validate_split_arguments_len", "validation", value({"Fn::Split": ["a"]})),
    ("test_using_pseudoparameters_in_places[parameter]", "error",
     {"Parameters": {"AWS::NoValue": {"Type": "String"}}, **resources(A=PARAMETER)}),
    ("test_using_pseudoparameters_in_places[resource]", "error", resources(**{"AWS::NoValue": PARAMETER})),
    ("test_invalid_output_structure[missing-def]", "validation-error", with_output({"Value": None, "AnotherValue": None})),
    ("test_invalid_output_structure[none-value]", "validation-error", with_output({"Value": None})),
    ("test_missing_resources_block", "validation-error", {}),
    ("test_resources_blocks[missing-type]", "validation-error", resources(A={"Properties": {}})),
    ("test_mapping_with_nonexisting_key", "mapping_nonexisting_key_exc", mapped(SUFFIXES, chosen="C")),
    ("test_mapping_maximum_nesting_depth", "mapping_maximum_level_exc", mapped({"A": {"Suffix": {"Deep": "x"}}})),
    ("test_mapping_minimum_nesting_depth", "mapping_minimum_level_exc", mapped({"A": "suffix"})),
    ("test_mapping_with_invalid_refs", "mapping_invalid_ref_exc", mapped({**SUFFIXES, "C": {"Suffix": {"Ref": "Chosen"}}}, chosen="C")),
    ("test_output_reference_to_skipped_resource", "unresolved_resource_reference_exception", SKIPPED),
    ("test_useful_error_when_invalid_ref", "validation_error", value({"Ref": "InvalidRef"})),
    ("test_invalid_parameter_type", "error", {"Parameters": {"Value": {"Type": "Number", "Default": "abc"}}, **resources(A=PARAMETER)}),
    ("test_linting_error_during_creation", "error", {"Resources": "", "Outputs": ""}),
]
# The same, of recordings that hold no more than the exception's text.
WRONG_IN_TEXT = [
    ("test_no_type", "error", resources(Foo={"Properties": {}})),
    ("test_async_mapping_error_first_level_v2", "error", mapped(SUFFIXES, chosen="C")),
    ("test_async_mapping_error_second_level_v2", "error", mapped(SUFFIXES, "NotValid")),
    ("test_resolve_ssm_missing_parameter", "error-response",
     {"Parameters": {"InputValue": {"Type": "AWS::SSM::Parameter::Value<String>"}}, **resources(A=PARAMETER)}),
]


class RecordedTemplates(unittest.TestCase):
    def setUp(self):
        self.answers = recorded.load("cloudformation")
        if self.answers is None:
            self.skipTest(f"no recordings in {recorded.FOLDER}: set TIDEGATE_CORPORA")
        self.engine = engine.shared()
        self.stacks = self.engine.client("cloudformation")
        self.different = []

    def tearDown(self):
        if self.different:
            raise AssertionError("\n".join(self.different))

    def check(self, recording, answers, known=None):
        found = [entry for name, entry in self.answers.items() if name.endswith(recording)]
        self.assertEqual(len(found), 1, recording)
        comparison = recorded.Comparison(known)
        for label, answer in answers.items():
            comparison.compare(found[0][label], recorded.shown(answer, self.engine), label)
        if comparison.differences:
            self.different.append(recorded.report(recording, comparison.differences))

    def error(self, operation, **request):
        with self.assertRaises(ClientError) as caught:
            getattr(self.stacks, operation)(**request)
        return caught.exception

    def wrong(self, body):
        return self.error("create_change_set", StackName="wrong", ChangeSetName="initial", ChangeSetType="CREATE", TemplateBody=json.dumps(body))

    def settled(self, name):
        def ended():
            found = self.stacks.describe_stacks(StackName=name)["Stacks"][0]
            return found if not found["StackStatus"].endswith("_IN_PROGRESS") else None

        return until(f"the stack {name}", 60, ended)

    def made(self, name, body=PLAIN):
        stack = self.stacks.create_stack(StackName=name, TemplateBody=body if isinstance(body, str) else json.dumps(body))["StackId"]
        self.addCleanup(self.stacks.delete_stack, StackName=stack)
        self.settled(name)
        return stack

    def test_wrong_templates(self):
        for recording, label, body in WRONG_TEMPLATES:
            self.check(recording, {label: self.wrong(body).response})
        for recording, label, body in WRONG_IN_TEXT:
            self.check(recording, {label: str(self.wrong(body))})
        broken = "Resources:\n  MyBucket:\n    Type: AWS::S3::Bucket\n    Properties:\n        BucketName: test\n      VersioningConfiguration:\n"
        said = self.error("create_stack", StackName="broken", TemplateBody=broken).response
        said["Error"]["Message"] = said["Error"]["Message"].partition(" (")[0]
        self.check("test_create_stack_invalid_yaml_template_should_fail", {"create-invalid-yaml": said})

    def test_what_is_not_there(self):
        self.made("there")
        self.check("test_delete_change_set_exception", {
            "e1": self.error("delete_change_set", StackName="nostack", ChangeSetName="DoesNotExist").response,
            "e2": self.error("delete_change_set", ChangeSetName="DoesNotExist").response})
        self.check("test_describe_change_set_nonexisting", {
            "exception": str(self.error("describe_change_set", StackName="somestack", ChangeSetName="DoesNotExist"))})
        self.check("test_describe_stack_events_errors", {
            "describe_stack_events_stack_not_found": self.error("describe_stack_events", StackName="does-not-exist").response})
        self.check("test_get_template_missing_resources_stack", {
            "stack-error": self.error("get_template", StackName="does-not-exist").response})
        reviewed = self.stacks.create_change_set(StackName="reviewed", ChangeSetName="c", ChangeSetType="CREATE", TemplateBody=PLAIN)
        self.addCleanup(self.stacks.delete_stack, StackName=reviewed["StackId"])
        self.check("test_get_template_summary_non_executed_change_set", {
            "error": self.error("get_template_summary", StackName="reviewed").response})

    def test_stack_policies(self):
        self.made("guarded")
        bucket = "recorded-policies"
        s3 = self.engine.client("s3")
        s3.create_bucket(Bucket=bucket)
        for key, body in (("policy.json", ALLOW), ("empty.json", {}), ("invalid.json", OF_NOBODY)):
            s3.put_object(Bucket=bucket, Key=key, Body=json.dumps(body))

        def url(key):
            return f"https://{bucket}.s3.amazonaws.com/{key}"

        def policy(**given):
            if given:
                self.stacks.set_stack_policy(StackName="guarded", **given)
            return self.stacks.get_stack_policy(StackName="guarded")

        def refused(**given):
            return self.error("set_stack_policy", StackName="guarded", **given).response

        self.check("test_policy_lifecycle", {
            "initial_policy": policy(), "policy": policy(StackPolicyBody=json.dumps(ALLOW)),
            "policy_updated": policy(StackPolicyBody=json.dumps(DENY)), "policy_deleted": policy(StackPolicyBody="{}")})
        self.check("test_set_policy_with_url", {"policy": policy(StackPolicyURL=url("policy.json"))})
        self.check("test_set_empty_policy_with_url", {"policy": policy(StackPolicyURL=url("empty.json"))})
        self.check("test_set_invalid_policy_with_url", {"error": refused(StackPolicyURL=url("invalid.json"))})
        self.check("test_set_policy_both_policy_and_url", {
            "error": refused(StackPolicyURL=url("policy.json"), StackPolicyBody=json.dumps(ALLOW))})
        self.check("test_different_action_attribute", {"error": refused(StackPolicyBody=json.dumps(OF_ANOTHER))})
        self.check("test_different_principal_attribute", {"error": refused(StackPolicyBody=json.dumps(OF_NOBODY))["Error"]})
        self.check("test_not_json_policy", {"error": refused(StackPolicyBody="abcdef")})

    def test_updates(self):
        self.made("updated")
        self.check("test_update_stack_with_same_template_withoutchange", {
            "no_change_exception": self.error("update_stack", StackName="updated", TemplateBody=PLAIN).response})
        self.check("test_no_template_error", {"error": self.error("update_stack", StackName="updated").response})

        def trigger(arn, kind):
            return self.error("update_stack", StackName="updated", UsePreviousTemplate=True,
                              RollbackConfiguration={"RollbackTriggers": [{"Arn": arn, "Type": kind}]}).response

        self.check("test_update_with_invalid_rollback_configuration_errors", {
            "type_error": trigger("abc", "Another"),
            "arn_error": trigger("arn:aws:cloudwatch:us-east-1:123456789012:example-name", "AWS::CloudWatch::Alarm")})
        self.check("test_basic_update", {"update_response": self.stacks.update_stack(StackName="updated", TemplateBody=OTHER)})
        self.settled("updated")
        self.check("test_diff_after_update", {
            "get-template-response": self.stacks.get_template(StackName="updated"),
            "update-error": self.error("update_stack", StackName="updated", TemplateBody=OTHER).response})

    def test_names_that_are_used_again(self):
        first = self.made("again")
        describe = self.stacks.describe_stacks
        answers = {"create_stack_already_exists_exc": self.error("create_stack", StackName="again", TemplateBody=PLAIN).response,
                   "created_stack_desc": describe(StackName="again")["Stacks"][0]["StackStatus"]}
        self.stacks.delete_stack(StackName="again")
        self.settled(first)
        answers |= {"deleted_stack_not_found_exc": self.error("describe_stacks", StackName="again").response,
                    "deleted_stack_events_not_found_by_name": self.error("describe_stack_events", StackName="again").response,
                    "deleted_stack_desc": describe(StackName=first)}
        second = self.made("again")
        answers |= {"new_stack_desc": describe(StackName="again"), "stack_id_desc": describe(StackName=first),
                    "new_stack_id_desc": describe(StackName=second)}
        self.check("test_stacks.py::test_name_conflicts", answers, {"<stack-name:1>": "again"})

    def test_what_is_told_of_stacks(self):
        declared = {"EnvType": {"Type": "String"}, "BucketName": {"Type": "String", "Default": ""}}
        body = {"Parameters": declared, "Conditions": {"Made": {"Fn::Equals": ["a", "b"]}},
                **resources(Bucket={"Type": "AWS::S3::Bucket", "Condition": "Made"})}
        answers = {"create_cs_result": self.stacks.create_change_set(
            StackName="nested", ChangeSetName="initial", ChangeSetType="CREATE", TemplateBody=json.dumps(body),
            Parameters=[{"ParameterKey": "EnvType", "ParameterValue": "prod"}, {"ParameterKey": "BucketName", "ParameterValue": ""}])}
        named = {"StackName": "nested"}
        answers["describe_changeset_result"] = self.stacks.describe_change_set(**named, ChangeSetName="initial")
        self.stacks.execute_change_set(**named, ChangeSetName="initial")
        self.addCleanup(self.stacks.delete_stack, **named)
        self.settled("nested")
        answers |= {"stack_resources": self.stacks.describe_stack_resources(**named), "stack_events": self.stacks.describe_stack_events(**named),
                    "describe_stack_result": self.stacks.describe_stacks(**named)}
        self.check("test_nested_conditions[prod-nobucket-nopolicy]", answers, {"<stack-name:1>": "nested", "<change-set-id:1>": "initial"})
        summary = {"AWSTemplateFormatVersion": "2010-09-09", "Metadata": {"TopicName": "sns-topic-simple"}, **resources(topic123=TOPIC)}
        self.check("test_get_template_summary", {"template-summary": self.stacks.get_template_summary(TemplateBody=json.dumps(summary))})
        incomplete = {"AWSTemplateFormatVersion": "2010-09-09",
                      **resources(MyParameter={"Type": "AWS::SSM::Parameter", "Properties": {"Value": "abc123"}})}
        self.made("failed", incomplete)
        self.check("test_get_template_summary_failed_stack", {"template-summary": self.stacks.get_template_summary(StackName="failed")})
        events = self.stacks.describe_stack_events(StackName="failed")["StackEvents"]
        failed = next(event for event in events if event["ResourceStatus"] == "CREATE_FAILED")
        self.check("test_invalid_stack_deploy", {"failed_event": failed}, {"<stack-name:1>": "failed"})
