"""One function with the same expectations in every language: what an execution environment owes to its functions."""

import io
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest
import urllib.request
import zipfile

from botocore.config import Config
from botocore.exceptions import ClientError

import engine
import recipes
from wait import until

FOLDER = pathlib.Path(__file__).parent / "conformance"


def java_package():
    """The classes of the Java function, zipped."""
    if shutil.which("javac") is None:
        raise unittest.SkipTest("javac is not installed: apt-get install openjdk-17-jdk-headless")
    with tempfile.TemporaryDirectory() as made:
        sources = [str(path) for path in FOLDER.glob("*.java")]
        subprocess.run(["javac", "--release", "17", "-d", made, *sources], check=True)
        classes = pathlib.Path(made).rglob("*.class")
        return recipes.zipped({str(path.relative_to(made)): path.read_bytes() for path in classes})


def rust_package():
    """The Rust function with the runtime that teams use, zipped."""
    cargo = os.environ.get("CARGO", "cargo")
    build = [cargo, "build", "--release", "--locked", "--target-dir", "target"]
    subprocess.run(build, check=True, cwd=FOLDER / "rust", stdout=subprocess.DEVNULL)
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as out:
        out.write(FOLDER / "rust/target/release/bootstrap", "bootstrap")
    return archive.getvalue()


class Conformance:
    """The expectations; each language below brings a package to them."""

    runtime = handler = None
    # Whether AWS's runtime of this language passes an answer on while it is made.
    streams = False

    @classmethod
    def setUpClass(cls):
        cls.engine = engine.shared()
        settings = Config(retries={"max_attempts": 0}, read_timeout=60)
        cls.functions = cls.engine.client("lambda", config=settings)
        cls.name = f"conforms-{cls.runtime.replace('.', '-')}"
        actions = ("logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents")
        cls.role = recipes.role(cls.engine, f"{cls.name}-role", "lambda", *actions)
        cls.archive = cls.package()
        cls.create(cls.name, cls.handler, Timeout=30, MemorySize=256,
                   Environment={"Variables": {"TIDE": "high"}})

    @classmethod
    def create(cls, name, handler, **settings):
        cls.functions.create_function(FunctionName=name, Runtime=cls.runtime, Handler=handler, Role=cls.role,
                                      Code={"ZipFile": cls.archive}, **settings)
        cls.functions.get_waiter("function_active_v2").wait(FunctionName=name)

    def invoke(self, **event):
        answer = self.functions.invoke(FunctionName=self.name, Payload=json.dumps(event), LogType="Tail")
        return answer, json.loads(answer["Payload"].read())

    def log(self, text):
        logs = self.engine.client("logs")

        def found():
            try:
                events = logs.filter_log_events(logGroupName=f"/aws/lambda/{self.name}")["events"]
            except ClientError:
                return None
            whole = "".join(event["message"] for event in events)
            return whole if text in whole else None

        return until(f"{text!r} in the log", 20, found)

    def test_echo(self):
        answer, said = self.invoke(do="echo", text="hé")
        self.assertEqual((answer["StatusCode"], answer["ExecutedVersion"], said), (200, "$LATEST", {"echo": "hé"}))
        self.assertNotIn("FunctionError", answer)
        id = answer["ResponseMetadata"]["RequestId"]
        log = self.log(f"REPORT RequestId: {id}")
        start, end = log.index(f"START RequestId: {id} Version: $LATEST\n"), log.index(f"END RequestId: {id}\n")
        self.assertIn("heard hé", log[start:end])

    def test_error(self):
        answer, said = self.invoke(do="fail")
        self.assertEqual((answer["StatusCode"], answer["FunctionError"]), (200, "Unhandled"))
        # Java names the class with what it is in.
        self.assertEqual(said["errorType"].split("$")[-1], "ValueError")
        self.assertEqual(said["errorMessage"], "on purpose")
        self.assertEqual(self.invoke(do="echo", text="after")[1], {"echo": "after"})

    def test_timeout(self):
        self.functions.update_function_configuration(FunctionName=self.name, Timeout=1)
        self.functions.get_waiter("function_updated_v2").wait(FunctionName=self.name)
        answer, said = self.invoke(do="hang")
        self.functions.update_function_configuration(FunctionName=self.name, Timeout=30)
        self.functions.get_waiter("function_updated_v2").wait(FunctionName=self.name)
        id = answer["ResponseMetadata"]["RequestId"]
        self.assertEqual(answer["FunctionError"], "Unhandled")
        message = f"RequestId: {id} Error: Task timed out after 1.00 seconds"
        self.assertEqual(said, {"errorType": "Sandbox.Timedout", "errorMessage": message})

    def test_out_of_memory(self):
        answer, said = self.invoke(do="grow")
        self.assertEqual(answer["FunctionError"], "Unhandled")
        if said["errorType"] != "java.lang.OutOfMemoryError":
            # A JVM keeps within the memory that it knows of, and says so itself; all others are ended.
            self.assertEqual(said["errorType"], "Runtime.ExitError")
            self.assertTrue(said["errorMessage"].endswith("Runtime exited with error: signal: killed"), said)
        self.assertEqual(self.invoke(do="echo", text="after")[1], {"echo": "after"})

    def test_context(self):
        answer, said = self.invoke(do="context")
        self.assertEqual(said["id"], answer["ResponseMetadata"]["RequestId"])
        self.assertEqual((said["name"], said["version"], said["memory"]), (self.name, "$LATEST", 256))
        self.assertEqual(said["arn"].split(":function:")[1], self.name)
        self.assertEqual(said["group"], f"/aws/lambda/{self.name}")
        self.assertRegex(said["stream"], r"^\d{4}/\d\d/\d\d/\[\$LATEST\][0-9a-f]{32}$")
        self.assertTrue(20_000 < said["left"] <= 30_000, said["left"])

    def test_environment(self):
        expected = {
            "TIDE": "high", "AWS_LAMBDA_FUNCTION_NAME": self.name, "AWS_LAMBDA_FUNCTION_VERSION": "$LATEST",
            "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "256", "AWS_REGION": "us-east-1", "AWS_DEFAULT_REGION": "us-east-1",
            "LAMBDA_TASK_ROOT": "/var/task", "LAMBDA_RUNTIME_DIR": "/var/runtime", "_HANDLER": self.handler,
            "AWS_LAMBDA_LOG_GROUP_NAME": f"/aws/lambda/{self.name}", "TZ": ":UTC",
            "AWS_LAMBDA_INITIALIZATION_TYPE": "on-demand",
        }
        self.assertEqual(self.invoke(do="environment", names=list(expected))[1], expected)
        keys = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_LAMBDA_RUNTIME_API"]
        self.assertTrue(all(self.invoke(do="environment", names=keys)[1].values()))

    def events(self, name, **event):
        answer = self.functions.invoke_with_response_stream(
            FunctionName=name, Payload=json.dumps(event), LogType="Tail")
        self.assertEqual(answer["ResponseStreamContentType"], "application/vnd.amazon.eventstream")
        self.assertEqual((answer["StatusCode"], answer["ExecutedVersion"]), (200, "$LATEST"))
        return answer["EventStream"]

    def test_streaming(self):
        events = list(self.events(self.streaming(), do="stream", pieces=3))
        self.assertEqual(list(events[-1]), ["InvokeComplete"])
        self.assertNotIn("ErrorCode", events[-1]["InvokeComplete"])
        self.assertTrue(events[-1]["InvokeComplete"]["LogResult"])
        whole = b"".join(event["PayloadChunk"]["Payload"] for event in events[:-1])
        self.assertIn(b"tide 0;tide 1;tide 2;", whole)

    def test_pieces_come_as_they_are_made(self):
        if not self.streams:
            self.skipTest(f"AWS's runtime of {self.runtime} answers whole")
        # More pauses than the function has time for: what came before its end was not kept back.
        name = self.streaming()
        self.functions.update_function_configuration(FunctionName=name, Timeout=2)
        self.functions.get_waiter("function_updated_v2").wait(FunctionName=name)
        events = list(self.events(name, do="stream", pieces=60, pause=100))
        self.functions.update_function_configuration(FunctionName=name, Timeout=30)
        self.functions.get_waiter("function_updated_v2").wait(FunctionName=name)
        chunks = [event["PayloadChunk"]["Payload"] for event in events if "PayloadChunk" in event]
        self.assertIn(b"tide 3;", b"".join(chunks))
        self.assertNotIn(b"tide 59;", b"".join(chunks))
        self.assertGreater(len(chunks), 3)
        self.assertEqual(events[-1]["InvokeComplete"]["ErrorCode"], "Sandbox.Timedout")
        self.assertIn("Task timed out after 2.00 seconds", events[-1]["InvokeComplete"]["ErrorDetails"])

    def test_an_error_ends_a_stream(self):
        events = list(self.events(self.name, do="fail"))
        self.assertEqual([list(event) for event in events], [["InvokeComplete"]])
        self.assertEqual(events[0]["InvokeComplete"]["ErrorCode"].split("$")[-1], "ValueError")
        self.assertEqual(json.loads(events[0]["InvokeComplete"]["ErrorDetails"])["errorMessage"], "on purpose")

    def streaming(self):
        """The function that answers in pieces."""
        return self.name

    def test_background_work_stands_still_between_events(self):
        self.invoke(do="tick")
        # Its processes are stopped soon after its answer; then time passes that it does not see.
        probe = recipes.python_function(self.engine, f"{self.name}-idle", "import time\ndef handler(e, c):\n    time.sleep(1.5)\n")
        self.functions.invoke(FunctionName=probe)
        first = self.invoke(do="tick")[1]["ticks"]
        self.assertLess(first, 75, "of 150 ticks in a second and a half")
        more = until("ticks while events come", 30, lambda: self.invoke(do="tick")[1]["ticks"] > first)
        self.assertTrue(more, "what stood still goes on")


class PythonConforms(Conformance, unittest.TestCase):
    runtime, handler = "python3.11", "main.handler"

    @staticmethod
    def package():
        return recipes.zipped({"main.py": (FOLDER / "main.py").read_text()})


class NodeConforms(Conformance, unittest.TestCase):
    runtime, handler, streams = "nodejs20.x", "index.handler", True

    @staticmethod
    def package():
        if shutil.which("node") is None:
            raise unittest.SkipTest("node is not installed: apt-get install nodejs")
        return recipes.zipped({"index.mjs": (FOLDER / "index.mjs").read_text()})

    def streaming(self):
        name = f"{self.name}-stream"
        try:
            self.create(name, "index.stream", Timeout=30)
        except self.functions.exceptions.ResourceConflictException:
            pass
        return name

    def test_a_stream_breaks_off(self):
        events = list(self.events(self.streaming(), pieces=3, fail=1))
        whole = b"".join(event["PayloadChunk"]["Payload"] for event in events[:-1])
        self.assertEqual(whole, b"tide 0;tide 1;")
        self.assertEqual(events[-1]["InvokeComplete"]["ErrorCode"], "Error")
        self.assertEqual(json.loads(events[-1]["InvokeComplete"]["ErrorDetails"])["errorMessage"], "on purpose")

    def test_whoever_asks_without_a_stream_gets_it_whole(self):
        answer = self.functions.invoke(FunctionName=self.streaming(), Payload=b'{"pieces": 2}')
        self.assertEqual(answer["Payload"].read(), b"tide 0;tide 1;")

    def test_a_url_streams(self):
        name = f"{self.name}-page"
        self.create(name, "index.page", Timeout=30)
        url = self.functions.create_function_url_config(FunctionName=name, AuthType="NONE", InvokeMode="RESPONSE_STREAM")
        self.assertEqual(url["InvokeMode"], "RESPONSE_STREAM")
        self.functions.add_permission(FunctionName=name, StatementId="all", Action="lambda:InvokeFunctionUrl",
                                      Principal="*", FunctionUrlAuthType="NONE")
        with urllib.request.urlopen(url["FunctionUrl"]) as answer:
            self.assertEqual((answer.status, answer.headers["X-Tide"]), (201, "high"))
            self.assertEqual((answer.headers["Content-Type"], answer.headers["Set-Cookie"]), ("text/html", "moon=full"))
            self.assertEqual(answer.read(), b"<p>ebb</p>")


class JavaConforms(Conformance, unittest.TestCase):
    runtime, handler = "java17", "tide.Handler::handle"
    package = staticmethod(java_package)


class RustConforms(Conformance, unittest.TestCase):
    runtime, handler, streams = "provided.al2023", "bootstrap", True
    package = staticmethod(rust_package)
