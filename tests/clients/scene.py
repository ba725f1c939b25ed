"""What a console is looked at for: a canary in flight, a hook that failed, an approval that waits, a pending connection."""

import concurrent.futures
import json
import threading

from botocore.exceptions import ClientError

import recipes
from test_codepipeline import TEMPLATE, action
from wait import until

EVIL = "<img src=x onerror=\"document.title='owned'\"><script>document.title='owned'</script>"
TIDE = """
def handler(event, context):
    print("heard", event.get("say", ""))
    if event.get("fail") and context.function_version == "2":
        raise ValueError("told to fail")
    return {"version": context.function_version}
"""
TELLS = "import json\ndef handler(event, context):\n    print('EVENT ' + json.dumps(event))\n"
CANARY = "CodeDeployDefault.LambdaCanary10Percent30Minutes"


class Scene:
    """On one engine whose clock runs sixty times as fast as ours."""

    def __init__(self, running):
        self.engine = running
        self.deploy, self.functions = running.client("codedeploy"), running.client("lambda")
        self.pipelines = running.client("codepipeline")
        self.traffic = threading.Event()
        self.sends = None
        self._function()
        self._group()
        self._pipeline()
        self.connection = running.client("codeconnections").create_connection(
            ConnectionName="to-the-git-host", ProviderType="GitHub")["ConnectionArn"]

    def _function(self):
        functions = self.functions
        recipes.python_function(self.engine, "tide", TIDE, Description=EVIL)
        functions.publish_version(FunctionName="tide")
        functions.update_function_configuration(FunctionName="tide", Timeout=9)
        functions.get_waiter("function_updated_v2").wait(FunctionName="tide")
        functions.publish_version(FunctionName="tide", Description=EVIL)
        functions.create_alias(FunctionName="tide", Name="live", FunctionVersion="1")
        recipes.python_function(self.engine, "CodeDeployHook_tide", TELLS)

    def _group(self):
        role = recipes.role(self.engine, "tide-deploy-role", "codedeploy", "lambda:*", "cloudwatch:*")
        self.engine.client("cloudwatch").put_metric_alarm(
            AlarmName="tide-errors", Namespace="AWS/Lambda", MetricName="Errors", Statistic="Sum", Period=60,
            EvaluationPeriods=1, Threshold=0, ComparisonOperator="GreaterThanThreshold", TreatMissingData="notBreaching",
            AlarmDescription=EVIL, Dimensions=[{"Name": "FunctionName", "Value": "tide"}])
        self.deploy.create_application(applicationName="tide", computePlatform="Lambda")
        self.deploy.create_deployment_group(
            applicationName="tide", deploymentGroupName="group", serviceRoleArn=role, deploymentConfigName=CANARY,
            alarmConfiguration={"enabled": True, "alarms": [{"name": "tide-errors"}]},
            autoRollbackConfiguration={"enabled": True, "events": ["DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM"]},
            deploymentStyle={"deploymentType": "BLUE_GREEN", "deploymentOption": "WITH_TRAFFIC_CONTROL"})

    def _pipeline(self):
        s3 = self.engine.client("s3")
        s3.create_bucket(Bucket="tide-pipeline")
        s3.put_bucket_versioning(Bucket="tide-pipeline", VersioningConfiguration={"Status": "Enabled"})
        s3.put_object(Bucket="tide-pipeline", Key="in.zip", Body=recipes.zipped({"template.yml": TEMPLATE}),
                      Metadata={"codepipeline-artifact-revision-summary": EVIL})
        role = recipes.role(self.engine, "tide-pipeline-role", "codepipeline", "s3:*", "cloudformation:*", "iam:PassRole")
        stack_role = recipes.role(self.engine, "tide-stack-role", "cloudformation", "logs:*")
        source = action("Source", "Source", "S3", {"S3Bucket": "tide-pipeline", "S3ObjectKey": "in.zip",
                                                   "PollForSourceChanges": "false"}, outputArtifacts=[{"name": "In"}])
        ship = action("Deploy", "Deploy", "CloudFormation", {
            "ActionMode": "CREATE_UPDATE", "StackName": "tide-released", "TemplatePath": "In::template.yml",
            "RoleArn": stack_role}, inputArtifacts=[{"name": "In"}])
        self.pipelines.create_pipeline(pipeline={
            "name": "tide", "roleArn": role, "pipelineType": "V1",
            "artifactStore": {"type": "S3", "location": "tide-pipeline"},
            "stages": [{"name": "Source", "actions": [source]},
                       {"name": "Ask", "actions": [action("Ask", "Approval", "Manual", {})]},
                       {"name": "Deploy", "actions": [ship]}]})

    def deployed(self, *, hook=False):
        """Starts a deployment from version 1 to version 2; its id."""
        properties = {"Name": "tide", "Alias": "live", "CurrentVersion": "1", "TargetVersion": "2"}
        hooks = {"Hooks": [{"BeforeAllowTraffic": "CodeDeployHook_tide"}]} if hook else {}
        content = json.dumps({"version": 0.0, "Resources": [
            {"tide": {"Type": "AWS::Lambda::Function", "Properties": properties}}], **hooks})

        def made():
            try:
                return self.deploy.create_deployment(
                    applicationName="tide", deploymentGroupName="group",
                    revision={"revisionType": "AppSpecContent", "appSpecContent": {"content": content}})["deploymentId"]
            except self.deploy.exceptions.DeploymentLimitExceededException:
                return None  # The rollback of the one before has not ended yet.

        return until("place in the group", 60, made)

    def judge(self, deployment, status):
        """Gives the hook's verdict, as the hook would."""
        def told():
            try:
                events = self.engine.client("logs").filter_log_events(
                    logGroupName="/aws/lambda/CodeDeployHook_tide", filterPattern="EVENT")["events"]
            except ClientError:
                return None
            said = [json.loads(one["message"].removeprefix("EVENT ")) for one in events]
            return next((one for one in said if one["DeploymentId"] == deployment), None)

        event = until("hook's event", 60, told)
        self.deploy.put_lifecycle_event_hook_execution_status(
            deploymentId=deployment, status=status,
            lifecycleEventHookExecutionId=event["LifecycleEventHookExecutionId"])

    def status(self, deployment):
        """How a deployment stands."""
        return self.deploy.get_deployment(deploymentId=deployment)["deploymentInfo"]["status"]

    def ended(self, deployment):
        """Waits until a deployment has ended; how."""
        return until("end of the deployment", 120, lambda: (
            self.status(deployment) if self.status(deployment) in ("Succeeded", "Failed", "Stopped") else None))

    def weight(self):
        """The weight of version 2."""
        alias = self.functions.get_alias(FunctionName="tide", Name="live")
        return alias.get("RoutingConfig", {}).get("AdditionalVersionWeights", {}).get("2", 0.0)

    def invoke(self, count, **event):
        """Sends traffic to the alias."""
        def one(_):
            self.functions.invoke(FunctionName="tide", Qualifier="live", Payload=json.dumps(event))
        with concurrent.futures.ThreadPoolExecutor(4) as pool:
            list(pool.map(one, range(count)))
