"""The verdict on a canary: Tidegate's own, and the function of examples/verdict that publishes the same on AWS."""

import io
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest
import zipfile
from datetime import timedelta

import boto3
import botocore
import dateutil
import jmespath
import s3transfer
import six
import urllib3

import engine
import recipes
from wait import until

EXAMPLE = engine.ROOT / "examples/verdict"
FAILS = "def handler(event, context):\n    raise ValueError('ebb')\n"
MINUTES, A_MINUTE = 6, 20
SPOKEN = ("lambda", "cloudwatch")


class Verdict(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.engine = engine.Engine(clock="sim")
        cls.functions, cls.metrics = cls.engine.client("lambda"), cls.engine.client("cloudwatch")
        cls.own = own_client(cls.engine)

    @classmethod
    def tearDownClass(cls):
        cls.engine.stop()

    def two_versions(self, name):
        """Version 1 answers and version 2 fails; `live` gives each half of the requests."""
        recipes.python_function(self.engine, name)
        self.functions.publish_version(FunctionName=name)
        self.functions.update_function_code(FunctionName=name, ZipFile=recipes.zipped({"main.py": FAILS}))
        self.functions.get_waiter("function_updated_v2").wait(FunctionName=name)
        self.functions.publish_version(FunctionName=name)
        self.functions.create_alias(FunctionName=name, Name="live", FunctionVersion="1",
                                    RoutingConfig={"AdditionalVersionWeights": {"2": 0.5}})

    def example(self, judged):
        """The example's function as its template describes it, but for its schedule and for a namespace of its own."""
        role = recipes.role(self.engine, "verdict-role", "lambda")
        iam = self.engine.client("iam")
        arn = f"arn:aws:lambda:{self.engine.region}:{self.engine.account}:function:{judged}"
        put_only = {"Effect": "Allow", "Action": "cloudwatch:PutMetricData", "Resource": "*",
                    "Condition": {"StringEquals": {"cloudwatch:namespace": "Example/Verdict"}}}
        iam.put_role_policy(RoleName="verdict-role", PolicyName="reads", PolicyDocument=recipes.allow("lambda:GetAlias", resource=arn))
        iam.put_role_policy(RoleName="verdict-role", PolicyName="sees", PolicyDocument=recipes.allow("cloudwatch:GetMetricData"))
        iam.put_role_policy(RoleName="verdict-role", PolicyName="puts", PolicyDocument=json.dumps(
            {"Version": "2012-10-17", "Statement": [put_only]}))
        bucket = self.engine.client("s3")
        bucket.create_bucket(Bucket="verdict-code")
        bucket.put_object(Bucket="verdict-code", Key="code.zip", Body=package())
        variables = {"FUNCTION_NAME": judged, "ALIAS_NAME": "live", "METRICS_NAMESPACE": "Example/Verdict"}
        self.functions.create_function(
            FunctionName="verdict", Runtime="python3.11", Handler="index.handler", Role=role, Timeout=50, MemorySize=256,
            Code={"S3Bucket": "verdict-code", "S3Key": "code.zip"}, Environment={"Variables": variables})
        self.functions.get_waiter("function_active_v2").wait(FunctionName="verdict")

    def now(self):
        return self.own.describe_engine()["Now"]

    def judge(self):
        """Runs the example as its schedule would: the event carries the time."""
        event = json.dumps({"time": self.now().strftime("%Y-%m-%dT%H:%M:%SZ")})
        answered = self.functions.invoke(FunctionName="verdict", Payload=event, LogType="Tail")
        said = json.loads(answered["Payload"].read())
        self.assertNotIn("FunctionError", answered, said)
        return said

    def published(self, namespace, metric, name):
        dimensions = [{"Name": "FunctionName", "Value": name}, {"Name": "Resource", "Value": f"{name}:live"}]
        now = self.now()
        points = self.metrics.get_metric_statistics(
            Namespace=namespace, MetricName=metric, Dimensions=dimensions, Statistics=["Maximum"], Period=60,
            StartTime=now - timedelta(hours=1), EndTime=now + timedelta(minutes=2))["Datapoints"]
        return [point["Maximum"] for point in sorted(points, key=lambda point: point["Timestamp"])]

    def test_the_engine_and_the_example_find_a_broken_canary(self):
        name = "judged"
        self.two_versions(name)
        self.example(name)
        found = self.own.get_verdict(FunctionName=name, Name="live")
        self.assertEqual((found["Outcome"], found["Canary"]["Requests"]), ("INCONCLUSIVE", 0))
        self.assertEqual(self.judge()["outcome"], "INCONCLUSIVE")
        for _ in range(MINUTES):
            for _ in range(A_MINUTE):
                self.functions.invoke(FunctionName=f"{name}:live", Payload=b"{}")
            said = self.judge()
            self.own.advance_clock(advance_seconds=60)
        self.assertEqual((said["outcome"], said["stable"], said["canary"]), ("REGRESSION", "1", "2"))
        found = self.own.get_verdict(FunctionName=name, Name="live")
        self.assertEqual((found["Outcome"], found["StableVersion"], found["CanaryVersion"]), ("REGRESSION", "1", "2"))
        self.assertEqual(found["Canary"]["Errors"], found["Canary"]["Requests"])
        self.assertEqual(found["Canary"]["Requests"] + found["Stable"]["Requests"], MINUTES * A_MINUTE)
        for namespace in ("Tidegate/Verdict", "Example/Verdict"):
            regressions = self.published(namespace, "Regression", name)
            self.assertEqual(regressions[-1], 1.0, (namespace, regressions))
        self.assertEqual(self.published("Example/Verdict", "Inconclusive", name)[0], 1.0)

    def test_an_ordinary_alarm_on_the_engines_metric_goes_red(self):
        name = "alarmed"
        self.two_versions(name)
        dimensions = [{"Name": "FunctionName", "Value": name}, {"Name": "Resource", "Value": f"{name}:live"}]
        self.metrics.put_metric_alarm(
            AlarmName="regression", Namespace="Tidegate/Verdict", MetricName="Regression", Dimensions=dimensions,
            Statistic="Maximum", Period=60, EvaluationPeriods=1, Threshold=1, TreatMissingData="notBreaching",
            ComparisonOperator="GreaterThanOrEqualToThreshold")
        for _ in range(40):
            self.functions.invoke(FunctionName=f"{name}:live", Payload=b"{}")
        self.own.advance_clock(advance_seconds=60)

        def state():
            return self.metrics.describe_alarms(AlarmNames=["regression"])["MetricAlarms"][0]["StateValue"] == "ALARM"

        until("red alarm", 20, state)

    def test_the_examples_own_tests_pass(self):
        done = subprocess.run([sys.executable, "-m", "unittest", "discover", "-s", EXAMPLE / "tests"],
                              capture_output=True, text=True, timeout=120, check=False,
                              env={**os.environ, "PYTHONPATH": str(EXAMPLE / "function")})
        self.assertEqual(done.returncode, 0, done.stderr)


def own_client(running):
    """A client of Tidegate's own service, from its model."""
    folder = pathlib.Path(tempfile.mkdtemp(dir=running.folder))
    model = folder / "tidegate/2026-11-01/service-2.json"
    model.parent.mkdir(parents=True)
    model.write_text((engine.ROOT / "models/tidegate.json").read_text())
    session = boto3.session.Session()
    session._loader.search_paths.append(str(folder))
    key, secret = running.keys["default"]
    return session.client("tidegate", endpoint_url=running.url, region_name=running.region, config=engine.ONE_ATTEMPT,
                          aws_access_key_id=key, aws_secret_access_key=secret)


def package():
    """The example's code, with the SDK that AWS's runtime brings along, in the models that it needs."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as out:
        for path in (EXAMPLE / "function").glob("*.py"):
            out.write(path, path.name)
        out.write(six.__file__, "six.py")
        for library in (boto3, botocore, dateutil, jmespath, s3transfer, urllib3):
            root = pathlib.Path(library.__file__).parent
            for path in root.rglob("*"):
                within = path.relative_to(root)
                if path.is_file() and wanted(library, within):
                    out.write(path, f"{library.__name__}/{within}")
    return archive.getvalue()


def wanted(library, within):
    """Of the SDK's models, those of the services that are called, and what is common to all."""
    parts = within.parts
    if "__pycache__" in parts:
        return False
    return library is not botocore or parts[0] != "data" or len(parts) == 2 or parts[1] in SPOKEN
