"""CodeDeploy: a deployment moves an alias; a hook that says no leaves it where it was."""

import json
import unittest

from botocore.exceptions import ClientError

import engine
import recipes
from strict import checked
from wait import until

TELLS_ITS_EVENT = "import json\ndef handler(event, context):\n    print('EVENT ' + json.dumps(event))\n"


class CodeDeploy(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.engine = engine.shared()
        cls.deploy = checked(cls.engine.client("codedeploy"))
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

    def started(self, name, group="group", **appspec):
        properties = {"Name": name, "Alias": "live", "CurrentVersion": "1", "TargetVersion": "2"}
        content = json.dumps({"version": 0.0, "Resources": [
            {"f": {"Type": "AWS::Lambda::Function", "Properties": properties}}], **appspec})
        return self.deploy.create_deployment(
            applicationName="smoke", deploymentGroupName=group,
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

    def test_a_revision_in_s3_is_read_and_remembered(self):
        self.two_versions("smoke-from-s3")
        properties = {"Name": "smoke-from-s3", "Alias": "live", "CurrentVersion": "1", "TargetVersion": "2"}
        content = {"version": 0.0, "Resources": [{"f": {"Type": "AWS::Lambda::Function", "Properties": properties}}]}
        bucket = self.engine.client("s3")
        bucket.create_bucket(Bucket="smoke-revisions")
        bucket.put_object(Bucket="smoke-revisions", Key="appspec.json", Body=json.dumps(content).encode())
        revision = {"revisionType": "S3", "s3Location": {
            "bucket": "smoke-revisions", "key": "appspec.json", "bundleType": "JSON"}}
        self.deploy.register_application_revision(applicationName="smoke", description="by hand", revision=revision)
        made = self.deploy.create_deployment(
            applicationName="smoke", deploymentGroupName="group", revision=revision)["deploymentId"]
        shown = self.ended(made)
        self.assertEqual((shown["status"], shown["revision"]), ("Succeeded", revision))
        self.assertEqual(self.version("smoke-from-s3"), "2")
        known = self.deploy.get_application_revision(applicationName="smoke", revision=revision)["revisionInfo"]
        self.assertEqual(known["description"], "by hand")
        self.assertIn("lastUsedTime", known)
        batch = self.deploy.batch_get_application_revisions(applicationName="smoke", revisions=[revision])
        self.assertEqual(len(batch["revisions"]), 1)
        listed = self.deploy.list_application_revisions(applicationName="smoke", s3Bucket="smoke-revisions")
        self.assertEqual(listed["revisions"], [revision])
        missing = {**revision, "s3Location": {**revision["s3Location"], "key": "none.json"}}
        with self.assertRaises(self.deploy.exceptions.RevisionDoesNotExistException):
            self.deploy.create_deployment(applicationName="smoke", deploymentGroupName="group", revision=missing)
        self.older_views(made)

    def older_views(self, made):
        target = self.deploy.list_deployment_instances(deploymentId=made)["instancesList"]
        self.assertEqual(target, ["smoke-from-s3:live"])
        shown = self.deploy.get_deployment_instance(deploymentId=made, instanceId=target[0])["instanceSummary"]
        self.assertEqual(shown["status"], "Succeeded")
        batch = self.deploy.batch_get_deployment_instances(deploymentId=made, instanceIds=target)
        self.assertEqual(batch["instancesSummary"], [shown])

    def test_applications_and_groups_carry_tags_and_take_new_names(self):
        self.deploy.create_application(
            applicationName="smoke-tagged", computePlatform="Lambda", tags=[{"Key": "team", "Value": "blue"}])
        self.deploy.create_deployment_group(
            applicationName="smoke-tagged", deploymentGroupName="group", serviceRoleArn=self.role)
        arn = "arn:aws:codedeploy:us-east-1:123456789012:application:smoke-tagged"
        arn = arn.replace("123456789012", self.role.split(":")[4])
        self.deploy.tag_resource(ResourceArn=arn, Tags=[{"Key": "stage", "Value": "test"}])
        self.deploy.untag_resource(ResourceArn=arn, TagKeys=["team"])
        tags = self.deploy.list_tags_for_resource(ResourceArn=arn)["Tags"]
        self.assertEqual(tags, [{"Key": "stage", "Value": "test"}])
        self.deploy.update_application(applicationName="smoke-tagged", newApplicationName="smoke-renamed")
        shown = self.deploy.batch_get_applications(applicationNames=["smoke-renamed"])["applicationsInfo"]
        self.assertEqual([one["applicationName"] for one in shown], ["smoke-renamed"])
        groups = self.deploy.batch_get_deployment_groups(
            applicationName="smoke-renamed", deploymentGroupNames=["group", "none"])
        self.assertEqual(len(groups["deploymentGroupsInfo"]), 1)
        self.assertIn("none", groups["errorMessage"])
        self.deploy.delete_application(applicationName="smoke-renamed")

    def test_deployments_are_listed_looked_into_and_stopped(self):
        self.two_versions("smoke-stopped")
        self.deploy.create_deployment_config(
            deploymentConfigName="smoke-slow", computePlatform="Lambda", trafficRoutingConfig={
                "type": "TimeBasedLinear", "timeBasedLinear": {"linearPercentage": 50, "linearInterval": 30}})
        shown = self.deploy.get_deployment_config(deploymentConfigName="smoke-slow")["deploymentConfigInfo"]
        self.assertEqual(shown["trafficRoutingConfig"]["timeBasedLinear"]["linearInterval"], 30)
        self.assertIn("smoke-slow", self.deploy.list_deployment_configs()["deploymentConfigsList"])
        self.deploy.create_deployment_group(
            applicationName="smoke", deploymentGroupName="slow", serviceRoleArn=self.role,
            deploymentStyle={"deploymentType": "BLUE_GREEN", "deploymentOption": "WITH_TRAFFIC_CONTROL"})
        self.deploy.update_deployment_group(
            applicationName="smoke", currentDeploymentGroupName="slow", deploymentConfigName="smoke-slow")
        group = self.deploy.get_deployment_group(applicationName="smoke", deploymentGroupName="slow")
        self.assertEqual(group["deploymentGroupInfo"]["deploymentConfigName"], "smoke-slow")
        self.assertIn("slow", self.deploy.list_deployment_groups(applicationName="smoke")["deploymentGroups"])
        self.assertIn("smoke", self.deploy.list_applications()["applications"])
        self.assertEqual(self.deploy.get_application(applicationName="smoke")["application"]["computePlatform"], "Lambda")
        made = self.started("smoke-stopped", group="slow")
        until("half of the traffic", 60, lambda: self.half_shifted(made))
        with self.assertRaises(self.deploy.exceptions.DeploymentLimitExceededException):
            self.started("smoke-stopped", group="slow")
        stopped = self.deploy.stop_deployment(deploymentId=made, autoRollbackEnabled=True)
        self.assertIn(stopped["status"], ("Pending", "Succeeded"))
        self.assertEqual(self.ended(made)["status"], "Stopped")
        rollback = until("rollback deployment", 60, lambda: self.ended(made).get("rollbackInfo", {}).get("rollbackDeploymentId"))
        self.assertEqual(self.ended(rollback)["creator"], "codeDeployRollback")
        self.assertEqual(self.version("smoke-stopped"), "1")
        both = self.deploy.batch_get_deployments(deploymentIds=[made, rollback])["deploymentsInfo"]
        self.assertEqual({one["deploymentId"] for one in both}, {made, rollback})
        listed = self.deploy.list_deployments(
            applicationName="smoke", deploymentGroupName="slow", includeOnlyStatuses=["Stopped"])
        self.assertEqual(listed["deployments"], [made])
        targets = self.deploy.batch_get_deployment_targets(deploymentId=made, targetIds=["smoke-stopped:live"])
        self.assertEqual(len(targets["deploymentTargets"]), 1)
        self.deploy.delete_deployment_group(applicationName="smoke", deploymentGroupName="slow")
        self.deploy.delete_deployment_config(deploymentConfigName="smoke-slow")
        self.assertNotIn("smoke-slow", self.deploy.list_deployment_configs()["deploymentConfigsList"])

    def half_shifted(self, made):
        targets = self.deploy.list_deployment_targets(deploymentId=made)["targetIds"]
        if not targets:
            return False
        shown = self.deploy.get_deployment_target(deploymentId=made, targetId=targets[0])["deploymentTarget"]
        return shown["lambdaTarget"]["lambdaFunctionInfo"].get("targetVersionWeight") == 0.5

    def test_what_is_for_servers_is_refused_by_name(self):
        for call, given in [
            ("register_on_premises_instance", {"instanceName": "i"}),
            ("list_git_hub_account_token_names", {}),
            ("continue_deployment", {"deploymentId": "d-ABCDEFGHI"}),
        ]:
            with self.assertRaises(ClientError) as refused:
                getattr(self.deploy, call)(**given)
            self.assertEqual(refused.exception.response["Error"]["Code"], "UnknownOperationException")
            self.assertIn(call.replace("_", ""), str(refused.exception).lower())

    def test_predefined_configurations_are_there(self):
        shown = self.engine.aws("deploy", "get-deployment-config", "--deployment-config-name",
                                "CodeDeployDefault.LambdaCanary10Percent5Minutes")["deploymentConfigInfo"]
        self.assertEqual(shown["trafficRoutingConfig"]["timeBasedCanary"],
                         {"canaryPercentage": 10, "canaryInterval": 5})

    def test_another_platform_is_refused(self):
        with self.assertRaises(ClientError) as refused:
            self.deploy.create_application(applicationName="smoke-ecs", computePlatform="ECS")
        self.assertIn("ECS", str(refused.exception))
