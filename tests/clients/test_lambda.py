"""Lambda: real Python functions, versions, aliases with weights, logs."""

import json
import unittest

from botocore.exceptions import ClientError

import engine
import recipes
from wait import until


# Asks every listener of the loopback for the next event, as a runtime would.
THIEF = """
import socket, struct, urllib.request

def handler(event, context):
    listeners, stolen = set(), []
    for line in open("/proc/net/tcp").read().splitlines()[1:]:
        row = line.split()
        address, port = row[1].split(":")
        if row[3] == "0A":
            listeners.add((socket.inet_ntoa(struct.pack("=I", int(address, 16))), int(port, 16)))
    for address, port in listeners:
        if address.startswith("127."):
            try:
                url = f"http://{address}:{port}/2018-06-01/runtime/invocation/next"
                got = urllib.request.urlopen(url, timeout=0.2)
                stolen.append(got.headers["Lambda-Runtime-Aws-Request-Id"])
            except OSError:
                pass
    return {"listeners": len(listeners), "stolen": [one for one in stolen if one]}
"""


class Lambda(unittest.TestCase):
    def setUp(self):
        self.engine = engine.shared()
        self.functions = self.engine.client("lambda")

    def answer(self, name, payload=b"{}", **settings):
        answered = self.functions.invoke(FunctionName=name, Payload=payload, **settings)
        return answered, json.loads(answered["Payload"].read())

    def test_a_function_answers_and_logs(self):
        name = recipes.python_function(self.engine, "smoke-echo")
        answered, said = self.answer(name, b'{"tide": 1}', LogType="Tail")
        self.assertEqual((answered["StatusCode"], said), (200, {"event": {"tide": 1}, "version": "$LATEST"}))
        logs = self.engine.client("logs")

        def logged():
            try:
                events = logs.filter_log_events(logGroupName=f"/aws/lambda/{name}")["events"]
            except ClientError:
                return False
            return any("heard {'tide': 1}" in event["message"] for event in events)

        until("log line of the function", 15, logged)

    def test_an_error_is_the_functions_own(self):
        name = recipes.python_function(self.engine, "smoke-error", "def handler(e, c):\n    raise ValueError('ebb')\n")
        answered, said = self.answer(name)
        self.assertEqual((answered["StatusCode"], answered["FunctionError"]), (200, "Unhandled"))
        self.assertEqual((said["errorType"], said["errorMessage"]), ("ValueError", "ebb"))

    def test_a_function_that_takes_too_long_is_stopped(self):
        name = recipes.python_function(self.engine, "smoke-slow", "def handler(e, c):\n    while True: pass\n", Timeout=1)
        answered, said = self.answer(name)
        self.assertEqual(answered["FunctionError"], "Unhandled")
        self.assertIn("timed out after 1.00 seconds", said["errorMessage"])

    def test_an_alias_divides_its_traffic_between_two_versions(self):
        name = recipes.python_function(self.engine, "smoke-alias")
        first = self.functions.publish_version(FunctionName=name)["Version"]
        self.functions.update_function_configuration(FunctionName=name, Timeout=9)
        self.functions.get_waiter("function_updated_v2").wait(FunctionName=name)
        second = self.functions.publish_version(FunctionName=name)["Version"]
        self.functions.create_alias(FunctionName=name, Name="live", FunctionVersion=first,
                                    RoutingConfig={"AdditionalVersionWeights": {second: 0.5}})
        seen = {self.answer(name, Qualifier="live")[1]["version"] for _ in range(40)}
        self.assertEqual(seen, {first, second})

    def test_an_asynchronous_invocation_is_carried_out(self):
        name = recipes.python_function(self.engine, "smoke-async")
        answered = self.functions.invoke(FunctionName=name, InvocationType="Event", Payload=b'{"late": true}')
        self.assertEqual(answered["StatusCode"], 202)
        logs = self.engine.client("logs")

        def logged():
            try:
                events = logs.filter_log_events(logGroupName=f"/aws/lambda/{name}")["events"]
            except ClientError:
                return False
            return any("'late': True" in event["message"] for event in events)

        until("log line of the late invocation", 20, logged)

    def test_what_is_not_honoured_is_refused_by_name(self):
        arn = recipes.role(self.engine, "smoke-refused-role", "lambda")
        with self.assertRaises(ClientError) as refused:
            self.functions.create_function(FunctionName="smoke-refused", Runtime="python3.11", Handler="main.handler",
                                           Role=arn, Code={"ZipFile": recipes.zipped({"main.py": recipes.ECHO})},
                                           VpcConfig={"SubnetIds": ["subnet-1"], "SecurityGroupIds": ["sg-1"]})
        self.assertIn("VpcConfig", refused.exception.response["Error"]["Message"])

    def test_what_no_function_could_be_given_is_refused(self):
        name = recipes.python_function(self.engine, "smoke-bounds")
        with self.assertRaises(ClientError) as refused:
            self.functions.update_function_configuration(FunctionName=name, Timeout=901)
        self.assertIn("less than or equal to 900", refused.exception.response["Error"]["Message"])
        with self.assertRaises(ClientError) as refused:
            self.functions.invoke(FunctionName=name, ClientContext="eyJ9")
        self.assertEqual(refused.exception.response["Error"]["Code"], "InvalidRequestContentException")

    def test_a_function_gets_no_other_functions_events(self):
        victim = recipes.python_function(self.engine, "smoke-victim")
        thief = recipes.python_function(self.engine, "smoke-thief", THIEF, Timeout=30)
        self.assertEqual(self.answer(victim, b'{"turn": 1}')[1]["event"], {"turn": 1})
        _, said = self.answer(thief)
        self.assertGreater(said["listeners"], 1)
        self.assertEqual(said["stolen"], [])
        self.assertEqual(self.answer(victim, b'{"turn": 2}')[1]["event"], {"turn": 2})

    def test_the_command_line_invokes(self):
        name = recipes.python_function(self.engine, "smoke-cli")
        out = self.engine.folder / "answer.json"
        shown = self.engine.aws("lambda", "invoke", "--function-name", name, "--payload", '{"a": 1}', out)
        self.assertEqual((shown["StatusCode"], json.loads(out.read_text())["event"]), (200, {"a": 1}))
