"""The commands for a release that is under way or red: promote, abort, and explain down to the first cause."""

import json
import unittest

from botocore.exceptions import ClientError

import engine
import recipes
from wait import until

HOOK = "CodeDeployHook_explained"
TELLS_ITS_EVENT = """
import json
def handler(event, context):
    print('test gives_the_price ... FAILED: expected 3, got 4')
    print('EVENT ' + json.dumps(event))
"""
TAKEN = "Resources: {Group: {Type: 'AWS::Logs::LogGroup', Properties: {LogGroupName: /explained/taken}}}"


class Explain(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.engine = engine.shared("scaled:60")
        cls.deploy, cls.functions = cls.engine.client("codedeploy"), cls.engine.client("lambda")
        cls.role = recipes.role(cls.engine, "explained-deploy", "codedeploy", "lambda:*", "cloudwatch:*")
        cls.deploy.create_application(applicationName="explained", computePlatform="Lambda")
        recipes.python_function(cls.engine, "explained")
        cls.functions.publish_version(FunctionName="explained")
        cls.functions.update_function_configuration(FunctionName="explained", Timeout=9)
        cls.functions.get_waiter("function_updated_v2").wait(FunctionName="explained")
        cls.functions.publish_version(FunctionName="explained")

    def started(self, name, role=None, **appspec):
        """A deployment in a group of its own, of an alias of its own."""
        self.functions.create_alias(FunctionName="explained", Name=name, FunctionVersion="1")
        self.deploy.create_deployment_group(
            applicationName="explained", deploymentGroupName=name, serviceRoleArn=role or self.role,
            deploymentConfigName="CodeDeployDefault.LambdaLinear10PercentEvery10Minutes",
            deploymentStyle={"deploymentType": "BLUE_GREEN", "deploymentOption": "WITH_TRAFFIC_CONTROL"})
        properties = {"Name": "explained", "Alias": name, "CurrentVersion": "1", "TargetVersion": "2"}
        content = json.dumps({"version": 0.0, "Resources": [
            {"f": {"Type": "AWS::Lambda::Function", "Properties": properties}}], **appspec})
        revision = {"revisionType": "AppSpecContent", "appSpecContent": {"content": content}}
        made = self.deploy.create_deployment(
            applicationName="explained", deploymentGroupName=name, revision=revision)
        return made["deploymentId"]

    def alias(self, name):
        shown = self.functions.get_alias(FunctionName="explained", Name=name)
        return shown["FunctionVersion"], shown.get("RoutingConfig", {}).get("AdditionalVersionWeights", {})

    def shifting(self, name):
        until("canary", 60, lambda: self.alias(name)[1])

    def ended(self, made):
        def probe():
            return self.deploy.get_deployment(deploymentId=made)["deploymentInfo"]["status"] in ("Failed", "Stopped")

        until("failed deployment", 60, probe)

    def explained(self, subject):
        """What `explain` tells programs; people get at most fifteen lines of it."""
        lines = self.engine.tidegate("explain", subject).splitlines()
        self.assertLessEqual(len(lines), 13, lines)
        self.assertTrue(lines[-1].startswith("cause: "), lines)
        return json.loads(self.engine.tidegate("explain", subject, "--output", "json"))

    def test_abort_returns_the_traffic_and_explain_says_who_did_it(self):
        made = self.started("aborted")
        self.shifting("aborted")
        said = json.loads(self.engine.tidegate("abort", made, "--output", "json"))
        self.assertEqual((said["status"], said["rollback"]["status"]), ("Stopped", "Succeeded"))
        self.assertEqual(self.alias("aborted"), ("1", {}))
        told = self.explained(made)
        self.assertEqual(told["cause"]["kind"], "stopped-by-person")
        self.assertIn("admin", told["cause"]["what"])
        self.assertEqual(told["links"][-1]["kind"], "call")
        self.assertIn("already completed", self.engine.tidegate("abort", made, fails=True))

    def test_promote_moves_the_rest_at_once(self):
        made = self.started("promoted")
        self.shifting("promoted")
        said = json.loads(self.engine.tidegate("promote", made, "--output", "json"))
        self.assertEqual((said["targetVersion"], said["targetVersionWeight"]), ("2", 1.0))
        self.assertEqual(self.alias("promoted"), ("2", {}))
        shown = self.deploy.get_deployment(deploymentId=made)["deploymentInfo"]
        self.assertLess((shown["completeTime"] - shown["startTime"]).total_seconds(), 6000)
        self.assertIn("nothing is wrong", self.engine.tidegate("explain", made, fails=True))

    def test_a_hook_that_says_no_is_explained_by_its_test(self):
        recipes.python_function(self.engine, HOOK, TELLS_ITS_EVENT)
        made = self.started("hooked", Hooks=[{"BeforeAllowTraffic": HOOK}])
        event = until("hook's event", 60, self.told)
        self.deploy.put_lifecycle_event_hook_execution_status(
            deploymentId=made, status="Failed", lifecycleEventHookExecutionId=event["LifecycleEventHookExecutionId"])
        self.ended(made)
        told = self.explained(made)
        self.assertEqual(told["cause"]["kind"], "hook-reported-failure")
        self.assertIn("gives_the_price", told["hint"])

    def told(self):
        try:
            events = self.engine.client("logs").filter_log_events(
                logGroupName=f"/aws/lambda/{HOOK}", filterPattern="EVENT")["events"]
        except ClientError:
            return None
        return json.loads(events[0]["message"].removeprefix("EVENT ")) if events else None

    def test_a_denied_shift_is_explained_by_the_decision(self):
        role = recipes.role(self.engine, "explained-weak", "codedeploy", "lambda:GetAlias")
        made = self.started("denied", role=role)
        self.ended(made)
        told = self.explained(made)
        self.assertEqual((told["cause"]["kind"], told["links"][-1]["kind"]), ("access-denied", "denied"))
        self.assertIn("allow lambda:UpdateAlias", told["hint"])

    def test_a_stack_is_explained_by_the_resource_that_failed_first(self):
        self.engine.client("logs").create_log_group(logGroupName="/explained/taken")
        stacks = self.engine.client("cloudformation")
        stacks.create_stack(StackName="explained", TemplateBody=TAKEN)
        until("rolled back stack", 60, lambda: stacks.describe_stacks(
            StackName="explained")["Stacks"][0]["StackStatus"] == "ROLLBACK_COMPLETE")
        told = self.explained("explained")
        self.assertEqual(told["cause"]["kind"], "name-conflict")
        event = stacks.describe_stack_events(StackName="explained")["StackEvents"]
        self.assertIn(told["links"][-1]["id"], [one["EventId"] for one in event])

    def test_what_is_not_there_is_not_explained(self):
        self.assertIn("not found", self.engine.tidegate("explain", "d-NOTTHERE0", fails=True))
