"""The reference application in a repository of its own, and what a person would look at while it is released."""

import collections
import concurrent.futures
import http.client
import json
import shutil
import subprocess
import urllib.parse

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

import engine
from wait import until

PIPELINE, STACK, FUNCTION = "hello-app-pipeline", "hello-app-stack", "hello-app-main"
HOOK, GROUP_STACK = "CodeDeployHook_hello-app-pre-traffic", "hello-app-pipeline-stack"
TEST_THAT_FAILS = "says_hello_and_its_version"
ENDED = {"Succeeded", "Failed", "Stopped", "Cancelled", "Superseded"}
HANDLER = "|_event: LambdaEvent<Value>| async { Ok::<_, Error>(main_function::answer()) }"
HANDLER_THAT_MAY_FAIL = """|event: LambdaEvent<Value>| async move {
        if event.payload["fail"] == true { Err(Error::from("told to fail")) } else { Ok(main_function::answer()) }
    }"""


class Hello:
    """A copy of examples/hello-app under git, on one engine."""

    def __init__(self, running):
        self.engine = running
        self.folder = running.folder / "hello-app"
        shutil.copytree(engine.ROOT / "examples/hello-app", self.folder, ignore=shutil.ignore_patterns("target"))
        self.git("init", "-q", "-b", "main")
        self.commit("v1")

    def git(self, *words):
        """Runs git in the repository."""
        who = ["-c", "user.name=Ada", "-c", "user.email=ada@example.org"]
        return subprocess.run(["git", *who, *words], cwd=self.folder, check=True, capture_output=True, text=True).stdout

    def commit(self, message):
        """Commits what changed, which a path's own repository takes for a push; the commit's id."""
        self.git("add", "--all")
        self.git("commit", "-q", "--allow-empty", "-m", message)
        return self.git("rev-parse", "HEAD").strip()

    def edit(self, path, old, new):
        """Replaces a text in a file."""
        file = self.folder / path
        text = file.read_text()
        assert old in text, f"{path} has no {old!r}"
        file.write_text(text.replace(old, new))

    def push_version(self, old, new):
        """Makes the answer name another version, and commits."""
        self.edit("main-function/src/lib.rs", f'"{old}"', f'"{new}"')
        return self.commit(new)

    def execution_of(self, commit):
        """The execution that a push started."""
        pipelines = self.engine.client("codepipeline")

        def probe():
            listed = pipelines.list_pipeline_executions(pipelineName=PIPELINE)["pipelineExecutionSummaries"]
            return next((one["pipelineExecutionId"] for one in listed for revision in one.get("sourceRevisions", [])
                         if revision.get("revisionId") == commit), None)

        return until(f"execution of commit {commit}", 60, probe)

    def ended(self, execution, seconds=900):
        """How an execution ended."""
        pipelines = self.engine.client("codepipeline")

        def probe():
            status = pipelines.get_pipeline_execution(
                pipelineName=PIPELINE, pipelineExecutionId=execution)["pipelineExecution"]["status"]
            return status if status in ENDED else None

        return until(f"end of execution {execution}", seconds, probe, every=0.25)

    def actions(self, execution):
        """Every action execution of an execution, by its name."""
        listed = self.engine.client("codepipeline").list_action_executions(
            pipelineName=PIPELINE, filter={"pipelineExecutionId": execution})["actionExecutionDetails"]
        return {one["actionName"]: one for one in listed}

    def why(self, execution):
        """What the failed actions of an execution say, the end of the newest build's log, and the engine's."""
        failed = [one["output"]["executionResult"] for one in self.actions(execution).values() if one["status"] == "Failed"]
        return "\n".join([json.dumps(failed, default=str, indent=1), *self.build_log()[-20:], self.engine.said()])

    def build_log(self):
        """The lines of the newest build's log."""
        builds, logs = self.engine.client("codebuild"), self.engine.client("logs")
        ids = builds.list_builds_for_project(projectName="hello-app-build")["ids"]
        if not ids:
            return []
        where = builds.batch_get_builds(ids=ids[:1])["builds"][0]["logs"]
        events = logs.get_log_events(logGroupName=where["groupName"], logStreamName=where["streamName"])["events"]
        return [event["message"].rstrip() for event in events]

    def stack(self, name=STACK):
        """A stack as it is described."""
        return self.engine.client("cloudformation").describe_stacks(StackName=name)["Stacks"][0]

    def alias(self):
        """The alias `live`: its version and the weights of others."""
        shown = self.engine.client("lambda").get_alias(FunctionName=FUNCTION, Name="live")
        return shown["FunctionVersion"], shown.get("RoutingConfig", {}).get("AdditionalVersionWeights", {})

    def canary(self, execution, seconds=900):
        """Waits until the alias divides its traffic."""
        pipelines = self.engine.client("codepipeline")

        def probe():
            status = pipelines.get_pipeline_execution(
                pipelineName=PIPELINE, pipelineExecutionId=execution)["pipelineExecution"]["status"]
            assert status == "InProgress", f"{status} before any canary: {self.why(execution)}"
            return self.alias()[1]

        return until("canary", seconds, probe, every=0.2)

    def answer(self):
        """What the alias answers now."""
        answered = self.engine.client("lambda").invoke(FunctionName=f"{FUNCTION}:live", Payload=b"{}")
        return json.loads(answered["Payload"].read())

    def deployments(self):
        """Every deployment of the application, newest first."""
        deploy = self.engine.client("codedeploy")
        application = next(name for name in deploy.list_applications()["applications"] if name.startswith(STACK))
        group = deploy.list_deployment_groups(applicationName=application)["deploymentGroups"][0]
        ids = deploy.list_deployments(applicationName=application, deploymentGroupName=group)["deployments"]
        shown = [deploy.get_deployment(deploymentId=one)["deploymentInfo"] for one in ids]
        return sorted(shown, key=lambda one: one["createTime"], reverse=True)

    def invoke_many(self, count, payload=b"{}", threads=4):
        """Invokes the alias over raw HTTP, each connection repeating one signed request; the answers, counted."""
        share = [count // threads + (1 if n < count % threads else 0) for n in range(threads)]
        with concurrent.futures.ThreadPoolExecutor(threads) as pool:
            return sum(pool.map(lambda n: self._invoke(n, payload), share), collections.Counter())

    def _invoke(self, count, payload):
        path = f"/2015-03-31/functions/{FUNCTION}%3Alive/invocations"
        request = AWSRequest("POST", self.engine.url + path, data=payload)
        SigV4Auth(Credentials(*self.engine.keys["default"]), "lambda", self.engine.region).add_auth(request)
        headers = dict(request.headers.items())
        connection = http.client.HTTPConnection(urllib.parse.urlsplit(self.engine.url).netloc, timeout=60)
        answers = collections.Counter()
        for _ in range(count):
            connection.request("POST", path, body=payload, headers=headers)
            response = connection.getresponse()
            body = response.read().decode()
            answers[f"error: {body}" if response.status != 200 or response.headers.get("X-Amz-Function-Error")
                    else json.loads(body)] += 1
        connection.close()
        return answers
