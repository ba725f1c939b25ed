"""CodeBuild: a build is a process whose phases, log and artifacts can be seen."""

import io
import textwrap
import unittest
import zipfile

from botocore.exceptions import ClientError

import engine
import recipes
from wait import until

BUILDSPEC = textwrap.dedent("""
    version: 0.2
    env:
      variables: {TIDE: low}
    phases:
      build:
        commands:
          - echo "the tide is $TIDE in $PLACE"
          - cp input.txt output.txt
          - test "$OUTCOME" != bad
    artifacts:
      files: [output.txt]
    """)


class CodeBuild(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.engine = engine.shared()
        cls.builds = cls.engine.client("codebuild")
        s3 = cls.engine.client("s3")
        s3.create_bucket(Bucket="smoke-builds")
        source = recipes.zipped({"buildspec.yml": BUILDSPEC, "input.txt": "water"})
        s3.put_object(Bucket="smoke-builds", Key="source.zip", Body=source)
        role = recipes.role(cls.engine, "smoke-build-role", "codebuild", "s3:*", "logs:*")
        cls.builds.create_project(
            name="smoke-build", serviceRole=role, source={"type": "S3", "location": "smoke-builds/source.zip"},
            artifacts={"type": "S3", "location": "smoke-builds", "name": "out.zip", "packaging": "ZIP"},
            environment={"type": "LINUX_CONTAINER", "computeType": "BUILD_GENERAL1_SMALL",
                         "image": "aws/codebuild/amazonlinux-x86_64-standard:5.0",
                         "environmentVariables": [{"name": "PLACE", "value": "harbour"}]})

    def ended(self, **overrides):
        build = self.builds.start_build(projectName="smoke-build", **overrides)["build"]["id"]

        def probe():
            shown = self.builds.batch_get_builds(ids=[build])["builds"][0]
            return shown if shown["buildComplete"] else None

        return until("end of the build", 120, probe)

    def log(self, build):
        events = self.engine.client("logs").get_log_events(
            logGroupName=build["logs"]["groupName"], logStreamName=build["logs"]["streamName"], startFromHead=True)
        return "".join(event["message"] for event in events["events"])

    def test_a_build_succeeds_and_leaves_its_artifact(self):
        build = self.ended()
        self.assertEqual(build["buildStatus"], "SUCCEEDED", build.get("phases"))
        self.assertEqual([phase["phaseType"] for phase in build["phases"]][-1], "COMPLETED")
        until("log", 10, lambda: "the tide is low in harbour" in self.log(build))
        self.assertIn("aws/codebuild/amazonlinux-x86_64-standard:5.0", self.log(build))
        keys = [one["Key"] for one in self.engine.client("s3").list_objects_v2(Bucket="smoke-builds")["Contents"]]
        key = next(key for key in keys if key.endswith("out.zip"))
        archive = self.engine.client("s3").get_object(Bucket="smoke-builds", Key=key)["Body"].read()
        self.assertEqual(zipfile.ZipFile(io.BytesIO(archive)).read("output.txt"), b"water")

    def test_a_command_that_fails_fails_the_build(self):
        build = self.ended(environmentVariablesOverride=[{"name": "OUTCOME", "value": "bad"}])
        self.assertEqual(build["buildStatus"], "FAILED")
        failed = next(phase for phase in build["phases"] if phase.get("phaseStatus") == "FAILED")
        self.assertEqual(failed["phaseType"], "BUILD")
        self.assertIn("exit status 1", failed["contexts"][0]["message"])

    def test_the_command_line_lists_projects(self):
        self.assertIn("smoke-build", self.engine.aws("codebuild", "list-projects")["projects"])
        shown = self.engine.aws("codebuild", "batch-get-projects", "--names", "smoke-build", "none")
        self.assertEqual(([one["name"] for one in shown["projects"]], shown["projectsNotFound"]), (["smoke-build"], ["none"]))

    def test_a_project_of_the_same_name_is_refused(self):
        shown = self.builds.batch_get_projects(names=["smoke-build"])["projects"][0]
        with self.assertRaises(ClientError) as refused:
            self.builds.create_project(**{key: shown[key] for key in
                                          ("name", "serviceRole", "source", "artifacts", "environment")})
        self.assertEqual(refused.exception.response["Error"]["Code"], "ResourceAlreadyExistsException")

    def test_logs_in_s3_are_refused_when_the_project_is_made(self):
        shown = self.builds.batch_get_projects(names=["smoke-build"])["projects"][0]
        given = {key: shown[key] for key in ("serviceRole", "source", "artifacts", "environment")}
        with self.assertRaises(ClientError) as refused:
            self.builds.create_project(name="smoke-s3-logs", **given, logsConfig={
                "s3Logs": {"status": "ENABLED", "location": "smoke-builds/logs"}})
        self.assertIn("S3Logs is not supported", refused.exception.response["Error"]["Message"])
