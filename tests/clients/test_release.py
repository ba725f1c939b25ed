"""The reference application, released for real: one engine, one pipeline, each test one turn of its life, in order."""

import threading
import unittest

import binomial
import engine
import hello
from wait import until

FAST, SLOWER, SLOWEST = "scaled:60", "scaled:12", "scaled:6"


class Release(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.engine = engine.Engine(clock=FAST, ephemeral=False)
        cls.hello = hello.Hello(cls.engine)
        cls.turns = set()

    @classmethod
    def tearDownClass(cls):
        cls.engine.stop()

    def after(self, turn):
        """A turn stands on the one before it."""
        self.assertIn(turn, self.turns, f"the turn '{turn}' did not come about")

    def clock(self, kind):
        """Starts the engine again on another clock: a canary that is looked at closely is given more seconds."""
        if self.engine.clock != kind:
            self.engine.process.terminate()
            self.engine.process.wait(timeout=20)
            self.engine.clock = kind
            self.engine.start()

    def succeeded(self, execution):
        self.assertEqual(self.hello.ended(execution), "Succeeded", self.hello.why(execution))

    def test_1_the_pipeline_is_created_and_releases_v1(self):
        infrastructure = f"file://{self.hello.folder}/infra-stack/infra-stack.yml"
        self.engine.aws("cloudformation", "create-stack", "--stack-name", "hello-app-pipeline-stack",
                        "--template-body", infrastructure, "--parameters",
                        "ParameterKey=ApplicationName,ParameterValue=hello-app",
                        "ParameterKey=GithubRepo,ParameterValue=local/hello-app",
                        "--capabilities", "CAPABILITY_NAMED_IAM")
        stack = until("settled pipeline stack", 120, lambda: self._settled(hello.GROUP_STACK))
        self.assertEqual(stack["StackStatus"], "CREATE_COMPLETE", self.engine.said())
        executions = self.engine.aws("codepipeline", "list-pipeline-executions", "--pipeline-name", hello.PIPELINE)
        first = executions["pipelineExecutionSummaries"][-1]["pipelineExecutionId"]
        self.assertEqual(self.hello.ended(first, 60), "Failed")
        said = self.hello.actions(first)["Source"]["output"]["executionResult"]["externalExecutionSummary"]
        self.assertIn("Connection is not available", said)
        self.engine.tidegate("connect", "--repository", f"local/hello-app={self.hello.folder}")
        started = self.engine.aws("codepipeline", "start-pipeline-execution", "--name", hello.PIPELINE)
        self.succeeded(started["pipelineExecutionId"])
        out = self.engine.folder / "v1.json"
        self.engine.aws("lambda", "invoke", "--function-name", f"{hello.FUNCTION}:live", out)
        self.assertEqual(out.read_text(), '"hello from my-app-autonome - v1"')
        self.turns.add("v1")

    def _settled(self, name):
        stack = self.hello.stack(name)
        return None if stack["StackStatus"].endswith("IN_PROGRESS") else stack

    def test_2_v2_is_given_a_tenth_of_the_traffic_and_then_all(self):
        self.after("v1")
        # Two thousand invocations must fit into the five minutes, on a busy machine too.
        self.clock(SLOWEST)
        execution = self.hello.execution_of(self.hello.push_version("v1", "v2"))
        self.assertEqual(list(self.hello.canary(execution).values()), [0.1])
        hook = self.hello.deployments()[0]
        self.assertEqual(self._events(hook["deploymentId"])["BeforeAllowTraffic"], ["Succeeded"])
        answers = self.hello.invoke_many(2000)
        self.assertTrue(self.hello.alias()[1], "the canary ended before the last invocation")
        low, high = binomial.bounds(2000, 0.1, 0.999)
        new = answers["hello from my-app-autonome - v2"]
        self.assertEqual(new + answers["hello from my-app-autonome - v1"], 2000, answers)
        self.assertTrue(low <= new <= high, f"{new} of 2000 answers are v2; the bounds are {low} and {high}")
        self.succeeded(execution)
        self.assertEqual(self.hello.invoke_many(200), {"hello from my-app-autonome - v2": 200})
        self.assertEqual(self.hello.alias()[1], {})
        self.turns.add("v2")

    def _events(self, deployment):
        """The statuses of each lifecycle event of a deployment."""
        deploy = self.engine.client("codedeploy")
        target = deploy.list_deployment_targets(deploymentId=deployment)["targetIds"][0]
        shown = deploy.get_deployment_target(deploymentId=deployment, targetId=target)["deploymentTarget"]
        events = {}
        for event in shown["lambdaTarget"]["lifecycleEvents"]:
            events.setdefault(event["lifecycleEventName"], []).append(event["status"])
        return events

    def test_3_v3_whose_tests_fail_gets_no_traffic(self):
        self.after("v2")
        self.clock(FAST)
        self.hello.edit("main-function/src/lib.rs", "hello from", "goodbye from")
        commit = self.hello.push_version("v2", "v3")
        heard, stop = set(), threading.Event()

        def listen():
            while not stop.is_set():
                heard.update(self.hello.invoke_many(20, threads=1))

        listener = threading.Thread(target=listen)
        listener.start()
        try:
            execution = self.hello.execution_of(commit)
            ended = self.hello.ended(execution)
        finally:
            stop.set()
            listener.join()
        self.assertEqual(ended, "Failed", self.hello.why(execution))
        self.assertEqual(heard, {"hello from my-app-autonome - v2"})
        self.assertEqual(self.hello.stack()["StackStatus"], "UPDATE_ROLLBACK_COMPLETE")
        self.rolled_back("Failed")
        said = self.engine.tidegate("watch", hello.PIPELINE, fails=True)
        self.assertIn(hello.TEST_THAT_FAILS, "\n".join(said.splitlines()[-15:]))
        self.assertEqual(said.count("last lines of"), 1, said)
        self.turns.add("v3")

    def rolled_back(self, status):
        """The newest release was undone by a deployment of its own, and no weight is left."""
        deployments = {one["deploymentId"]: one for one in self.hello.deployments()}
        rollback = next((one for one in deployments.values()
                         if one.get("rollbackInfo", {}).get("rollbackTriggeringDeploymentId")), None)
        self.assertIsNotNone(rollback, f"no rollback deployment in {deployments}")
        undone = deployments[rollback["rollbackInfo"]["rollbackTriggeringDeploymentId"]]
        self.assertEqual((undone["status"], rollback["creator"]), (status, "codeDeployRollback"))
        self.assertEqual(self.hello.alias()[1], {})
        self.assertEqual(self.hello.answer(), "hello from my-app-autonome - v2")

    def test_4_an_alarm_stops_the_canary_and_returns_all_traffic(self):
        self.after("v3")
        self.clock(SLOWER)
        self.hello.edit("main-function/src/lib.rs", "goodbye from", "hello from")
        self.hello.edit("main-function/src/main.rs", hello.HANDLER, hello.HANDLER_THAT_MAY_FAIL)
        execution = self.hello.execution_of(self.hello.push_version("v3", "v4"))
        self.hello.canary(execution)
        answers = self.hello.invoke_many(100, payload=b'{"fail": true}')
        self.assertTrue(any("told to fail" in answer for answer in answers), answers)
        self.assertEqual(self.hello.ended(execution), "Failed", self.hello.why(execution))
        self.assertEqual(self.hello.stack()["StackStatus"], "UPDATE_ROLLBACK_COMPLETE")
        self.rolled_back("Stopped")
        history = self.engine.client("cloudwatch").describe_alarm_history(
            AlarmName="hello-app-new-version-errors", HistoryItemType="StateUpdate")["AlarmHistoryItems"]
        self.assertIn("to ALARM", " ".join(one["HistorySummary"] for one in history))
        self.turns.add("v4")

    def test_5_a_kill_loses_nothing_in_a_build_a_stack_update_and_a_canary(self):
        self.after("v4")
        self.clock(SLOWER)
        execution = self.hello.execution_of(self.hello.push_version("v4", "v5"))
        build = until("running build", 600, lambda: self._running_build(execution), every=0.05)
        self.engine.kill()
        self.engine.start()
        until("end of the build that was cut", 900, lambda: self._build_ended(build))
        self._carry_on(execution)
        until("stack update", 900, lambda: self._updating(execution), every=0.05)
        self.engine.kill()
        self.engine.start()
        self.hello.canary(execution)
        self.engine.kill()
        self.engine.start()
        self.succeeded(execution)
        self.assertEqual(self.hello.answer(), "hello from my-app-autonome - v5")
        self.assertEqual(self.hello.alias()[1], {})
        self.assertEqual(self.hello.stack()["StackStatus"], "UPDATE_COMPLETE")
        newest = self.hello.deployments()[0]
        self.assertEqual(newest["status"], "Succeeded")
        events = self._events(newest["deploymentId"])
        self.assertEqual({name: len(statuses) for name, statuses in events.items()}, dict.fromkeys(events, 1))
        self.assertEqual(events["BeforeAllowTraffic"], ["Succeeded"])
        self.turns.add("v5")

    def _running_build(self, execution):
        """The build in its phase BUILD; one that ended unseen is told at once, with what became of it."""
        builds = self.engine.client("codebuild")
        ids = builds.list_builds_for_project(projectName="hello-app-build")["ids"]
        newest = builds.batch_get_builds(ids=ids[:1])["builds"]
        if newest and newest[0]["currentPhase"] == "BUILD":
            return newest[0]["id"]
        build = self.hello.actions(execution).get("Build", {})
        self.assertNotIn(build.get("status"), ["Failed", "Succeeded"], (build, newest))
        return None

    def _build_ended(self, build):
        shown = self.engine.client("codebuild").batch_get_builds(ids=[build])["builds"][0]
        return shown["buildComplete"]

    def _carry_on(self, execution):
        """A build that was lost says so; then a person retries the stage."""
        pipelines = self.engine.client("codepipeline")

        def probe():
            actions = self.hello.actions(execution)
            return actions["Build"]["status"] if actions["Build"]["status"] != "InProgress" else None

        if until("end of the build action", 900, probe) == "Failed":
            self.assertEqual(self.hello.ended(execution), "Failed")
            self.assertRegex(self.hello.why(execution).lower(), "lost|engine")
            pipelines.retry_stage_execution(pipelineName=hello.PIPELINE, stageName="Build",
                                            pipelineExecutionId=execution, retryMode="FAILED_ACTIONS")

    def _updating(self, execution):
        pipeline = self.engine.client("codepipeline").get_pipeline_execution(
            pipelineName=hello.PIPELINE, pipelineExecutionId=execution)["pipelineExecution"]
        self.assertEqual(pipeline["status"], "InProgress", self.hello.why(execution))
        return self.hello.stack()["StackStatus"] == "UPDATE_IN_PROGRESS"

    def test_6_without_pass_role_the_deployment_is_refused(self):
        self.after("v1")
        iam = self.engine.client("iam")
        policy = iam.get_role_policy(RoleName="hello-app-pipeline", PolicyName="pipeline")["PolicyDocument"]
        kept = [one for one in policy["Statement"] if one.get("Action") != "iam:PassRole"]
        self.assertEqual(len(kept), len(policy["Statement"]) - 1)
        iam.put_role_policy(RoleName="hello-app-pipeline", PolicyName="pipeline",
                            PolicyDocument=hello.json.dumps({**policy, "Statement": kept}))
        started = self.engine.aws("codepipeline", "start-pipeline-execution", "--name", hello.PIPELINE)
        execution = started["pipelineExecutionId"]
        self.assertEqual(self.hello.ended(execution), "Failed")
        said = str(self.hello.actions(execution)["CreateChangeSet"]["output"]["executionResult"])
        account = self.engine.account
        self.assertIn(f"arn:aws:sts::{account}:assumed-role/hello-app-pipeline/", said)
        self.assertIn("iam:PassRole", said)
        self.assertIn(f"arn:aws:iam::{account}:role/hello-app-cloudformation", said)
