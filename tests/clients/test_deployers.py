"""The tools with which teams deploy, unmodified: each deploys, updates, fails and rolls back, and deletes."""

import json
import textwrap
import time
import unittest

import engine
from wait import until

NODE = engine.CLIENTS.parent / "node/node_modules/.bin"
ANSWERS = "def handler(event, context):\n    return {!r}\n"

CDK_APP = textwrap.dedent("""
    const cdk = require("aws-cdk-lib");
    const lambda = require("aws-cdk-lib/aws-lambda");
    const codedeploy = require("aws-cdk-lib/aws-codedeploy");
    const iam = require("aws-cdk-lib/aws-iam");
    const stack = new cdk.Stack(new cdk.App(), "CdkHello");
    const code = (folder) => ({
      runtime: lambda.Runtime.PYTHON_3_11, handler: "index.handler", code: lambda.Code.fromAsset(folder),
    });
    const hello = new lambda.Function(stack, "Hello", code("code"));
    const alias = new lambda.Alias(stack, "Live", { aliasName: "live", version: hello.currentVersion });
    const hook = new lambda.Function(stack, "Hook", code("hook"));
    const group = new codedeploy.LambdaDeploymentGroup(stack, "Group", {
      alias, deploymentConfig: codedeploy.LambdaDeploymentConfig.ALL_AT_ONCE, preHook: hook,
    });
    hook.addToRolePolicy(new iam.PolicyStatement({
      actions: ["codedeploy:PutLifecycleEventHookExecutionStatus"], resources: ["*"],
    }));
    new cdk.CfnOutput(stack, "Alias", { value: alias.functionArn });
    """)
# AWS's runtimes bring boto3 along and these do not, so the hook signs its answer by itself.
CDK_HOOK = textwrap.dedent("""
    import datetime, hashlib, hmac, json, os, urllib.request

    def handler(event, context):
        body = json.dumps({"deploymentId": event["DeploymentId"], "status": %r,
                           "lifecycleEventHookExecutionId": event["LifecycleEventHookExecutionId"]})
        url, region = os.environ["AWS_ENDPOINT_URL"], os.environ["AWS_REGION"]
        at = datetime.datetime.now(datetime.timezone.utc).strftime("%%Y%%m%%dT%%H%%M%%SZ")
        headers = {"content-type": "application/x-amz-json-1.1", "host": url.split("//")[1].rstrip("/"), "x-amz-date": at,
                   "x-amz-security-token": os.environ["AWS_SESSION_TOKEN"],
                   "x-amz-target": "CodeDeploy_20141006.PutLifecycleEventHookExecutionStatus"}
        names, digest = ";".join(headers), lambda text: hashlib.sha256(text.encode()).hexdigest()
        lines = "".join(f"{name}:{value}\\n" for name, value in headers.items())
        scope = f"{at[:8]}/{region}/codedeploy/aws4_request"
        text = "\\n".join(["AWS4-HMAC-SHA256", at, scope, digest("\\n".join(["POST", "/", "", lines, names, digest(body)]))])
        key = ("AWS4" + os.environ["AWS_SECRET_ACCESS_KEY"]).encode()
        for part in scope.split("/"):
            key = hmac.digest(key, part.encode(), "sha256")
        credential = os.environ["AWS_ACCESS_KEY_ID"] + "/" + scope
        headers["authorization"] = (f"AWS4-HMAC-SHA256 Credential={credential}, SignedHeaders={names}, "
                                    f"Signature={hmac.digest(key, text.encode(), 'sha256').hex()}")
        urllib.request.urlopen(urllib.request.Request(url, body.encode(), headers)).read()
    """)
OSLS = textwrap.dedent("""
    service: osls-hello
    provider: {{name: aws, runtime: nodejs20.x, region: {region}}}
    functions:
      hello: {{handler: handler.hello, url: true}}
    package: {{patterns: ["!**", "handler.js"]}}
    resources:
      Resources: {resources}
    """)
SAM = textwrap.dedent("""
    Transform: AWS::Serverless-2016-10-31
    Parameters: {{Said: {{Type: String}}}}
    Resources:
      Hello:
        Type: AWS::Serverless::Function
        Properties:
          Runtime: python3.11
          Handler: index.handler
          CodeUri: code
          AutoPublishAlias: live
          FunctionUrlConfig: {{AuthType: NONE}}
          Environment: {{Variables: {{SAID: !Ref Said}}}}
      {more}
    Outputs:
      Url: {{Value: !GetAtt HelloUrl.FunctionUrl}}
    """)
SAYS = "import os\n\ndef handler(event, context):\n    return os.environ['SAID']\n"
BROKEN = "Broken: {Type: AWS::SNS::Subscription, Properties: {Protocol: lambda, TopicArn: 'arn:aws:sns:us-east-1:123456789012:none', Endpoint: x}}"
PLAIN = "Resources: {{Topic: {{Type: AWS::SNS::Topic, Properties: {{DisplayName: {said}}}}}, {more}}}\n"


class Deployers(unittest.TestCase):
    def setUp(self):
        self.engine = engine.shared()
        self.stacks, self.functions = self.engine.client("cloudformation"), self.engine.client("lambda")
        self.folder = self.engine.folder / self._testMethodName
        self.folder.mkdir()

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def status(self, stack):
        return self.stacks.describe_stacks(StackName=stack)["Stacks"][0]["StackStatus"]

    def outputs(self, stack):
        shown = self.stacks.describe_stacks(StackName=stack)["Stacks"][0].get("Outputs", [])
        return {one["OutputKey"]: one["OutputValue"] for one in shown}

    def answer(self, function):
        return json.loads(self.functions.invoke(FunctionName=function, Payload="{}")["Payload"].read())

    def gone(self, stack):
        active = [one["StackName"] for page in self.stacks.get_paginator("list_stacks").paginate()
                  for one in page["StackSummaries"] if one["StackStatus"] != "DELETE_COMPLETE"]
        self.assertNotIn(stack, active)

    def node(self, name):
        if not (NODE / name).exists():
            self.skipTest(f"{name} is not installed: it needs Node and npm")
        return NODE / name

    def test_cdk(self):
        cdk = self.node("cdk")
        self.write("app.js", CDK_APP)
        self.write("cdk.json", '{"app": "node app.js"}')
        (self.folder / "node_modules").symlink_to(NODE.parent)
        self.write("code/index.py", ANSWERS.format("one"))
        self.write("hook/index.py", CDK_HOOK % "Succeeded")

        def run(*words, **options):
            return self.engine.run(cdk, *words, folder=self.folder, **options)

        run("bootstrap", f"aws://{self.engine.account}/{self.engine.region}")
        run("deploy", "--require-approval", "never")
        alias = self.outputs("CdkHello")["Alias"]
        self.assertEqual(self.answer(alias), "one")
        self.write("code/index.py", ANSWERS.format("two"))
        run("deploy", "--require-approval", "never")
        self.assertEqual(self.answer(alias), "two")
        run("diff", "--fail")

        # The new version's hook finds fault with it: no traffic, and the stack is as it was.
        self.write("code/index.py", ANSWERS.format("three"))
        self.write("hook/index.py", CDK_HOOK % "Failed")
        run("deploy", "--require-approval", "never", fails=True)
        self.assertEqual((self.status("CdkHello"), self.answer(alias)), ("UPDATE_ROLLBACK_COMPLETE", "two"))
        calls = [event["ResourceStatusReason"] for event in self.stacks.describe_stack_events(StackName="CdkHello")["StackEvents"]
                 if event["LogicalResourceId"].startswith("Live") and event["ResourceStatus"] == "UPDATE_FAILED"]
        self.assertTrue(calls and "deployment" in calls[0].lower(), calls)
        run("destroy", "--force")
        self.gone("CdkHello")

    def test_osls(self):
        osls = self.node("osls")

        def deploy(said, broken="{}", **options):
            self.write("handler.js", f"exports.hello = async () => ({{ statusCode: 200, body: {json.dumps(said)} }});\n")
            self.write("serverless.yml", OSLS.format(region=self.engine.region, resources=broken))
            return self.engine.run(osls, "deploy", folder=self.folder, **options)

        deploy("one")
        self.assertEqual(self.answer("osls-hello-dev-hello")["body"], "one")
        self.assertIn("/_lambda/url/", deploy("two"))
        self.assertEqual(self.answer("osls-hello-dev-hello")["body"], "two")
        deploy("three", "{%s}" % BROKEN, fails=True)
        self.assertEqual(self.status("osls-hello-dev"), "UPDATE_ROLLBACK_COMPLETE")
        self.assertEqual(self.answer("osls-hello-dev-hello")["body"], "two")
        self.engine.run(osls, "remove", folder=self.folder)
        self.gone("osls-hello-dev")

    def test_sam(self):
        sam = engine.CLIENTS / "sam"
        self.write("code/index.py", SAYS)

        def deploy(said, more="", **options):
            self.write("template.yml", SAM.format(more=more))
            return self.engine.run(
                sam, "deploy", "--template-file", "template.yml", "--stack-name", "sam-hello", "--resolve-s3", "--no-confirm-changeset",
                "--no-progressbar", "--capabilities", "CAPABILITY_IAM", "--parameter-overrides", f"Said={said}",
                folder=self.folder, **options)

        deploy("one")
        function = next(one["FunctionName"] for one in self.functions.list_functions()["Functions"] if one["FunctionName"].startswith("sam-hello-"))
        self.assertEqual(self.answer(f"{function}:live"), "one")
        deploy("two")
        self.write("code/index.py", SAYS + "\n")
        deploy("two")
        self.assertEqual(self.answer(f"{function}:live"), "two")
        deploy("three", BROKEN, fails=True)
        self.assertEqual((self.status("sam-hello"), self.answer(function)), ("UPDATE_ROLLBACK_COMPLETE", "two"))
        self.engine.run(sam, "delete", "--stack-name", "sam-hello", "--no-prompts", "--region", self.engine.region, folder=self.folder)
        self.gone("sam-hello")

    def test_the_command_line(self):
        def deploy(said, more="", **options):
            # The client names change sets after the second, and AWS keeps what one name stands for.
            second = int(time.time())
            until("another second", 5, lambda: int(time.time()) > second)
            self.write("template.yml", PLAIN.format(said=said, more=more))
            return self.engine.run(engine.CLIENTS / "aws", "cloudformation", "deploy", "--template-file", "template.yml",
                                   "--stack-name", "aws-hello", "--no-fail-on-empty-changeset", folder=self.folder, **options)

        def said():
            topic = self.stacks.describe_stack_resource(StackName="aws-hello", LogicalResourceId="Topic")["StackResourceDetail"]
            found = self.engine.client("sns").get_topic_attributes(TopicArn=topic["PhysicalResourceId"])
            return found["Attributes"]["DisplayName"]

        deploy("one")
        deploy("two")
        self.assertEqual(said(), "two")
        self.assertIn("No changes to deploy", deploy("two"))
        self.assertIn("Failed to create/update the stack", deploy("three", BROKEN, fails=True))
        self.assertEqual((self.status("aws-hello"), said()), ("UPDATE_ROLLBACK_COMPLETE", "two"))
        self.engine.aws("cloudformation", "delete-stack", "--stack-name", "aws-hello")
        self.engine.aws("cloudformation", "wait", "stack-delete-complete", "--stack-name", "aws-hello")
        self.gone("aws-hello")
