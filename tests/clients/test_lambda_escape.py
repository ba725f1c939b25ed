"""Lambda: what a function tries in vain, at every level of isolation that the machine offers.

`docs/reference/sandbox.md` says what each level holds off; what a level lets through stands in `LETS_THROUGH`, and only that.
"""

import json
import os
import pathlib
import unittest
import urllib.error
import urllib.request

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from botocore.exceptions import ClientError

import jails
import recipes

# As `docs/reference/sandbox.md` says of the weak level: functions are one user, and nothing stands between them.
LETS_THROUGH = {"weak": {"another function's code", "another function's /tmp", "another function's environment",
                         "a signal to another function", "unshare", "an engine seen in /proc", "a file that anybody may read"}}
SLEEPS = """
import os
def handler(event, context):
    with open(os.environ["TMPDIR"] + "/kept", "w") as kept:
        kept.write("treasure")
    return "kept"
"""
THIEF = """
import ctypes, os, pathlib, socket, struct, urllib.request

libc = ctypes.CDLL(None, use_errno=True)

def reads(path):
    if os.path.isdir(path):
        return bool(os.listdir(path))
    with open(path, "rb") as file:
        return bool(file.read(64))

def writes(path):
    with open(path, "a") as file:
        file.write("mine")
    return True

def environments(function):
    for path in pathlib.Path("/proc").glob("[0-9]*/environ"):
        try:
            if f"AWS_LAMBDA_FUNCTION_NAME={function}\\0".encode() in path.read_bytes():
                return True
        except OSError:
            pass
    return False

def signals(processes):
    done = False
    for process in processes:
        try:
            os.kill(process, 0)
            done = True
        except OSError:
            pass
    return done

def reads_memory(process):
    class Vector(ctypes.Structure):
        _fields_ = [("base", ctypes.c_void_p), ("length", ctypes.c_size_t)]
    buffer = ctypes.create_string_buffer(8)
    ours, theirs = Vector(ctypes.addressof(buffer), 8), Vector(0x400000, 8)
    return libc.process_vm_readv(process, ctypes.byref(ours), 1, ctypes.byref(theirs), 1, 0) > 0

def next_events():
    for line in open("/proc/net/tcp").read().splitlines()[1:]:
        row = line.split()
        address, port = row[1].split(":")
        address, port = socket.inet_ntoa(struct.pack("=I", int(address, 16))), int(port, 16)
        if row[3] != "0A" or not address.startswith("127.") or f"{address}:{port}" == os.environ["AWS_LAMBDA_RUNTIME_API"]:
            continue
        for path in ("next", "x/response"):
            try:
                url = f"http://{address}:{port}/2018-06-01/runtime/invocation/{path}"
                got = urllib.request.urlopen(url, timeout=0.2)
                if got.headers["Lambda-Runtime-Aws-Request-Id"]:
                    return True
            except (OSError, ValueError):
                pass
    return False

def handler(event, context):
    tries = {f"{name}": lambda path=path: reads(path) for name, path in event["reads"].items()}
    tries |= {f"writing {path}": lambda path=path: writes(path) for path in event["writes"]}
    tries |= {
        "another function's environment": lambda: environments(event["victim"]),
        "the engine's environment": lambda: reads(f"/proc/{event['engine']}/environ"),
        "the engine's memory": lambda: reads_memory(event["engine"]),
        "the engine's files": lambda: reads(f"/proc/{event['engine']}/root"),
        "the engine's descriptors": lambda: reads(f"/proc/{event['engine']}/fd"),
        "an engine seen in /proc": lambda: reads(f"/proc/{event['engine']}/cmdline"),
        "a signal to the engine": lambda: signals([event["engine"]]),
        "a signal to another function": lambda: signals(event["others"]),
        "tracing the engine": lambda: libc.ptrace(16, event["engine"], 0, 0) == 0,
        "mounting": lambda: libc.mount(b"none", b"/tmp", b"tmpfs", 0, None) == 0,
        "unshare": lambda: libc.unshare(0x10000000) == 0,
        "becoming root": lambda: libc.setuid(0) == 0,
        "another Runtime API": next_events,
        "writing the code": lambda: writes(os.environ["LAMBDA_TASK_ROOT"] + "/main.py"),
        "adding to the code": lambda: writes(os.environ["LAMBDA_TASK_ROOT"] + "/more.py"),
    }
    done = []
    for name, attempt in tries.items():
        try:
            if attempt():
                done.append(name)
        except OSError:
            pass
    names = ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN")
    return {"done": done, "tried": len(tries), "keys": [os.environ[name] for name in names]}
"""
PRIVATE = {"DescribeEngine": b"{}", "CreateSignInLink": b"{}", "ListDecisions": b"{}", "Reset": b"{}",
           "AdvanceClock": b'{"advance_seconds": 1}'}


class LambdaEscape(unittest.TestCase):
    def invoke(self, name, payload):
        answered = self.engine.client("lambda").invoke(FunctionName=name, Payload=json.dumps(payload))
        said = json.loads(answered["Payload"].read())
        self.assertNotIn("FunctionError", answered, said)
        return said

    def one(self, pattern):
        """The one path in the data directory that matches."""
        found = sorted(self.engine.folder.glob(f"data/**/{pattern}"))
        self.assertTrue(found, f"nothing is {pattern}")
        return found[0]

    def steals(self):
        """What a thief gets at beside a victim; which keys it has."""
        victim = recipes.python_function(self.engine, "escape-victim", SLEEPS)
        self.assertEqual(self.invoke(victim, {}), "kept")
        store = self.one("control.db").parent
        code, kept = self.one("lambda/code/*/main.py"), self.one("lambda/tmp/*")
        thief = recipes.python_function(self.engine, "escape-thief", THIEF, Timeout=60)
        said = self.invoke(thief, {
            "victim": victim, "others": jails.processes(victim), "engine": self.engine.process.pid,
            "reads": {
                "the data directory": str(store), "the engine's credentials": str(self.engine.data / "credentials"),
                "the engine's database": str(store / "control.db"), "another function's code": str(code),
                "another function's /tmp": str(kept),
                "/etc/shadow": "/etc/shadow", "a file that anybody may read": os.path.abspath(__file__), **self.home()},
            "writes": ["/usr/mine", "/etc/mine", "/mine", str(code), str(store / "mine")]})
        self.assertGreater(said["tried"], 25)
        self.assertTrue(jails.processes(victim), "the victim lives")
        self.assertEqual(self.invoke(victim, {}), "kept")
        return set(said["done"]), said["keys"]

    @staticmethod
    def home():
        """What lies in the home of the host, but for toolchains, which are shown."""
        shown = {".pyenv", ".rustup", ".cargo", ".nvm"}
        try:
            return {f"{entry.name} of the home": str(entry) for entry in pathlib.Path.home().iterdir()
                    if entry.name not in shown and (entry.is_file() or any(entry.iterdir()))}
        except OSError:
            return {}

    def at(self, level):
        self.engine = jails.opened(self, level)
        done, keys = self.steals()
        self.assertLessEqual(done, LETS_THROUGH.get(level, set()))
        self.is_only_its_role(keys)

    def is_only_its_role(self, keys):
        """With a function's keys one is its role and no more; without keys, or with wrong ones, nobody."""
        own = self.engine.client("sts", keys).get_caller_identity()["Arn"]
        self.assertIn("assumed-role/escape-thief-role/", own)
        for ask in (lambda: self.engine.client("iam", keys).list_users(),
                    lambda: self.engine.client("lambda", keys).get_function(FunctionName="escape-victim"),
                    lambda: self.engine.client("lambda", keys).invoke(FunctionName="escape-victim"),
                    lambda: self.engine.client("s3", keys).list_buckets()):
            with self.assertRaises(ClientError) as refused:
                ask()
            self.assertIn("AccessDenied", refused.exception.response["Error"]["Code"])
        for operation in PRIVATE:
            self.assertRegex(self.asks(operation, None), "AccessDenied|MissingAuthenticationToken", f"{operation}, unsigned")
            self.assertRegex(self.asks(operation, keys), "AccessDenied", f"{operation}, as the function's role")
        page = self.page("/_tidegate/console/")
        self.assertNotIn("escape-victim", page)

    def asks(self, operation, keys):
        """How the engine's own service refuses to answer."""
        request = AWSRequest("POST", self.engine.url, data=PRIVATE[operation], headers={
            "content-type": "application/x-amz-json-1.1", "x-amz-target": f"Tidegate_20261101.{operation}"})
        if keys:
            SigV4Auth(Credentials(*keys), "tidegate", self.engine.region).add_auth(request)
        asked = urllib.request.Request(self.engine.url, PRIVATE[operation], dict(request.headers.items()))
        try:
            return f"answered {urllib.request.urlopen(asked, timeout=10).read()}"
        except urllib.error.HTTPError as error:
            return error.read().decode()

    def page(self, path):
        """What the console shows to somebody who has not signed in."""
        try:
            return urllib.request.urlopen(self.engine.url + path, timeout=10).read().decode()
        except urllib.error.HTTPError as error:
            return error.read().decode()

    def test_full(self):
        self.at("full")

    def test_namespaces(self):
        self.at("namespaces")

    def test_confined(self):
        self.at("confined")

    def test_weak(self):
        self.at("weak")


if __name__ == "__main__":
    unittest.main()
