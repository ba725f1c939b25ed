"""CodeDeploy: a deployment moves an alias; a hook that says no leaves it where it was."""

import json
import unittest

from botocore.exceptions import ClientError

import engine
import recipes
from wait import until

TELLS_ITS_EVENT = "import json\ndef handler(event, context):\n    print('EVENT ' + json.dumps(event))\n"


class CodeDeploy(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.engine = engine.shared()
        cls.deploy = cls.engine.client("codedeploy")
        cls.role = recipes.role(cls.engine, "smoke-deploy-role", "codedeploy", "lambda:*", "cloudwatch:*", "s3:*")
        cls.deploy.create_application(applicationName="smoke", computePlatform="Lambda")
        cls.deploy.create_deployment_group(
            applicationName="smoke", deploymentGroupName="group", serviceRoleArn=cls.role,
            deploymentConfigName="CodeDeployDefault.LambdaAllAtOnce",
            deploymentStyle={"deploymentType": "BLUE_GREEN", "deploymentOption": "WITH_TRAFFIC_CONTROL"})

    def two_versions(self, name):
        functions = self.engine.client("lambda")
        recipes.python_function(self.engine, name)
        functions.publish_version(FunctionName=name)
        functions.update_function_configuration(FunctionName=name, Timeout=9)
        functions.get_waiter("function_updated_v2").wait(FunctionName=name)
        functions.publish_version(FunctionName=name)
        functions.create_alias(FunctionName=name, Name="live", FunctionVersion="1")

    def started(self, name, **appspec):
        properties = {"Name": name, "Alias": "live", "CurrentVersion": "1", "TargetVersion": "2"}
        content = json.dumps({"version": 0.0, "Resources": [
            {"f": {"Type": "AWS::Lambda::Function", "Properties": properties}}], **appspec})
        return self.deploy.create_deployment(
            applicationName="smoke", deploymentGroupName="group",
            revision={"revisionType": "AppSpecContent", "appSpecContent": {"content": content}})["deploymentId"]

    def ended(self, made):
        def probe():
            shown = self.deploy.get_deployment(deploymentId=made)["deploymentInfo"]
            return shown if shown["status"] in ("Succeeded", "Failed", "Stopped") else None

        return until("end of the deployment", 60, probe)

    def version(self, name):
        return self.engine.client("lambda").get_alias(FunctionName=name, Name="live")["FunctionVersion"]

    def test_all_at_once_moves_the_alias(self):
        self.two_versions("smoke-deployed")
        self.assertEqual(self.ended(self.started("smoke-deployed"))["status"], "Succeeded")
        self.assertEqual(self.version("smoke-deployed"), "2")
        listed = self.engine.aws("deploy", "list-deployments", "--application-name", "smoke",
                                 "--deployment-group-name", "group")
        self.assertTrue(listed["deployments"])

    def test_a_verdict_against_it_leaves_the_alias_where_it_was(self):
        self.two_versions("smoke-held")
        recipes.python_function(self.engine, "CodeDeployHook_smoke", TELLS_ITS_EVENT)
        made = self.started("smoke-held", Hooks=[{"BeforeAllowTraffic": "CodeDeployHook_smoke"}])
        event = until("hook's event", 60, self.told)
        self.assertEqual(event["DeploymentId"], made)
        self.deploy.put_lifecycle_event_hook_execution_status(
            deploymentId=made, status="Failed", lifecycleEventHookExecutionId=event["LifecycleEventHookExecutionId"])
        shown = self.ended(made)
        self.assertEqual((shown["status"], shown["errorInformation"]["code"]), ("Failed", "HOOK_EXECUTION_FAILURE"))
        self.assertEqual(self.version("smoke-held"), "1")

    def told(self):
        """The event that the hook printed; whoever knows its ids may give the verdict."""
        try:
            events = self.engine.client("logs").filter_log_events(
                logGroupName="/aws/lambda/CodeDeployHook_smoke", filterPattern="EVENT")["events"]
        except ClientError:
            return None
        return json.loads(events[0]["message"].removeprefix("EVENT ")) if events else None

    def test_predefined_configurations_are_there(self):
        shown = self.engine.aws("deploy", "get-deployment-config", "--deployment-config-name",
                                "CodeDeployDefault.LambdaCanary10Percent5Minutes")["deploymentConfigInfo"]
        self.assertEqual(shown["trafficRoutingConfig"]["timeBasedCanary"],
                         {"canaryPercentage": 10, "canaryInterval": 5})

    def test_another_platform_is_refused(self):
        with self.assertRaises(ClientError) as refused:
            self.deploy.create_application(applicationName="smoke-ecs", computePlatform="ECS")
        self.assertIn("ECS", str(refused.exception))
