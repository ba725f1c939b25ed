"""The terminal: every example of the help is run as it is printed, and what help and errors say is compared with a file.

`UPDATE_SNAPSHOTS=1` writes the files of tests/clients/snapshots anew.
"""

import json
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import threading
import unittest

import engine
import recipes
from wait import until

SNAPSHOTS = pathlib.Path(__file__).parent / "snapshots"
EBB = pathlib.Path(__file__).parent / "ebb"
TEMPLATE = """
Transform: AWS::Serverless-2016-10-31
Resources:
  Hello:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: python3.11
      Handler: main.handler
      CodeUri: s3://packages/code.zip
"""
CONTEXT = {"Region": "us-east-1", "Partition": "aws"}
# A release is brought up before what looks at it, and the engine is stopped last.
FIRST, LAST = ["doctor", "env", "up", "invoke"], ["rehearse", "release", "explain", "down"]


def said(*words, **settings):
    """Runs the binary away from any terminal; how it ended, and what it said."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("TIDEGATE_", "COLUMNS"))}
    return subprocess.run([engine.BINARY, *words], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60,
                          env={**kept, **settings}, check=False)


def commands():
    """The commands that the help names."""
    listed = said("--help").stdout.split("Commands:")[1].split("Options:")[0]
    names = re.findall(r"^  ([a-z-]+)", listed, re.MULTILINE)
    return [name for name in names if name != "help"]


def examples(text):
    """The lines of a help that follow `Example:`."""
    return [line.strip() for line in text.split("Example:")[1].splitlines() if line.strip()]


class Words(unittest.TestCase):
    maxDiff = None

    def snapshot(self, name, text):
        """Compares a text with its file."""
        file = SNAPSHOTS / f"{name}.txt"
        if os.environ.get("UPDATE_SNAPSHOTS") == "1":
            SNAPSHOTS.mkdir(exist_ok=True)
            file.write_text(text)
        self.assertTrue(file.exists(), f"{file} is missing: UPDATE_SNAPSHOTS=1 writes it")
        self.assertEqual(file.read_text(), text, "if this is meant, UPDATE_SNAPSHOTS=1 writes the file anew")

    def test_every_help_fits_80_columns_and_is_as_it_was(self):
        for command in [None, *commands()]:
            with self.subTest(command):
                done = said(*([command] if command else []), "--help")
                self.assertEqual((done.returncode, done.stderr), (0, ""))
                self.assertLessEqual(max(map(len, done.stdout.splitlines())), 80)
                self.assertTrue(examples(done.stdout))
                self.snapshot(f"help-{command}" if command else "help", done.stdout)

    def test_without_an_engine_a_hint_says_what_to_do_and_the_exit_is_2(self):
        nowhere = "/nonexistent/tidegate"
        for words in [("status",), ("history",), ("logs",), ("events",), ("invoke", "f"), ("access",), ("watch",)]:
            with self.subTest(words):
                done = said("--data-dir", nowhere, *words)
                self.assertEqual((done.returncode, done.stdout), (2, ""), done.stderr)
                self.snapshot("no-engine", done.stderr)

    def test_an_empty_engine_says_what_to_do_next(self):
        running = engine.Engine()
        self.addCleanup(running.stop)
        at = ("--data-dir", running.data)
        for word, code in [("status", 0), ("history", 1), ("events", 1), ("watch", 1)]:
            with self.subTest(word):
                done = said(*at, word)
                self.assertEqual((done.returncode, done.stdout.strip().upper()), (code, done.stdout.strip()), done.stderr)
                self.snapshot(f"empty-{word}", done.stderr)
        done = said(*at, "history", "absent")
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertIn("\nhint: `tidegate status` shows", done.stderr)

    def test_completions_and_pages_name_every_command(self):
        for shell in ["bash", "zsh", "fish"]:
            script = said("completions", shell).stdout
            for command in commands():
                self.assertIn(command, script, shell)
        self.assertIn('.TH', said("man", "watch").stdout)
        self.assertEqual(said("man", "absent").returncode, 1)


    def test_the_licences_are_those_of_the_crates_that_cargo_resolves(self):
        tree = ["cargo", "tree", "-p", "tidegate", "-e", "normal", "--offline", "--prefix", "none", "--format", "{p}|{l}"]
        resolved = subprocess.run(tree, cwd=engine.ROOT, capture_output=True, text=True, timeout=120, check=True).stdout
        crates = set()
        for line in resolved.splitlines():
            crate, license = line.replace(" (*)", "").replace(" (proc-macro)", "").split("|")
            if "(" not in crate and not crate.startswith("tidegate"):
                crates.add(f"{crate.replace(' v', ' ')}\t{license.strip()}")
        file = engine.ROOT / "crates/tidegate/src/licenses.txt"
        if os.environ.get("UPDATE_SNAPSHOTS") == "1":
            file.write_text("".join(f"{line}\n" for line in sorted(crates)))
        self.assertEqual(file.read_text().splitlines(), sorted(crates), "UPDATE_SNAPSHOTS=1 writes the list anew")
        self.assertEqual(len(said("licenses", "--output", "text").stdout.splitlines()), len(crates))


class Examples(unittest.TestCase):
    """One application released for real, and every example run beside it."""

    @classmethod
    def setUpClass(cls):
        cls.engine = engine.Engine(clock="scaled:60", ephemeral=False)
        cls.folder = cls.engine.folder / "work"
        cls.application = cls.folder / "examples/hello-app"
        shutil.copytree(EBB, cls.application)
        (cls.application / "infra-stack").mkdir()
        shutil.copy(engine.ROOT / "examples/hello-app/infra-stack/infra-stack.yml", cls.application / "infra-stack")
        (cls.folder / "template.yaml").write_text(TEMPLATE)
        (cls.folder / "context.json").write_text(json.dumps(CONTEXT))
        path = cls.folder / "bin"
        path.mkdir()
        (path / "tidegate").symlink_to(engine.BINARY)
        kept = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
        cls.environment = {**kept, "PATH": f"{path}{os.pathsep}{kept['PATH']}", "TIDEGATE_DATA_DIR": str(cls.engine.data)}
        cls.engine.client("s3").create_bucket(Bucket="packages")

    @classmethod
    def tearDownClass(cls):
        cls.engine.stop()

    def run_line(self, line, exits=0):
        """Runs a line in a shell, as a person would."""
        done = subprocess.run(["bash", "-c", line], cwd=self.folder, env=self.environment, stdin=subprocess.DEVNULL,
                              capture_output=True, text=True, timeout=300, check=False)
        self.assertEqual(done.returncode, exits, f"{line}\n{done.stdout}{done.stderr}\n{self.engine.said()}")
        return done

    def test_every_example_runs_as_it_is_printed(self):
        names = commands()
        middle = [name for name in names if name not in FIRST + LAST]
        self.assertLessEqual(set(FIRST + LAST), set(names))
        for name in FIRST + middle + LAST:
            for line in examples(said(name, "--help").stdout):
                with self.subTest(line):
                    getattr(self, "do_" + name.replace("-", "_"), self.run_line)(line)
        for line in examples(said("--help").stdout):
            self.run_line(line)

    def do_serve(self, line):
        """It runs until it is stopped, on a folder of its own."""
        data = self.folder / "other"
        process = subprocess.Popen(["bash", "-c", f"exec {line}"], cwd=self.folder, stdin=subprocess.DEVNULL,
                                   env={**self.environment, "TIDEGATE_DATA_DIR": str(data)},
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.addCleanup(process.wait)
        self.addCleanup(process.terminate)
        until("engine of the example", 30, lambda: (data / "engine.json").exists())

    def do_connect(self, line):
        """It is given a connection that is PENDING."""
        self.engine.client("codeconnections").create_connection(ConnectionName="another", ProviderType="GitHub")
        self.run_line(line)

    def do_rehearse(self, line):
        """Something has changed since the last release, which the example after it releases."""
        main = self.application / "function/main.py"
        main.write_text(main.read_text().replace("v1", "v2"))
        self.run_line(line)

    def do_down(self, line):
        """The engine is this test's child, which somebody must wait for."""
        waits = threading.Thread(target=self.engine.process.wait)
        waits.start()
        self.run_line(line)
        waits.join(timeout=30)

    def do_logs(self, line):
        """They show what the function said."""
        self.assertIn("/aws/lambda/hello-app-main" if shlex.split(line) == ["tidegate", "logs"] else "START",
                      self.run_line(line).stdout)

    def do_status(self, line):
        """The same records three ways; the table fits."""
        table = self.run_line(f"COLUMNS=100 {line}").stdout
        self.assertLessEqual(max(map(len, table.splitlines())), 100)
        self.assertIn("Succeeded", table)
        rows = self.run_line(f"{line} --output text").stdout.splitlines()
        states = json.loads(self.run_line(f"{line} --output json").stdout)
        named = [action["actionName"] for stage in states[0]["stageStates"] for action in stage["actionStates"]]
        self.assertEqual([row.split("\t")[2] for row in rows], named)

    def do_release(self, line):
        """Away from a terminal its lines tell the canary, the alarm and the hook's words, and steer nothing."""
        told = self.run_line(line).stderr
        for word in [" 10% on version 2", "alarm hello-app-new-version-errors: ", "CodeDeployHook_hello-app-pre-traffic |"]:
            self.assertIn(word, told)
        self.assertNotIn("\x1b", told)

    def do_watch(self, line):
        """On a terminal the view is drawn, without colour where none is wanted."""
        seen = self.run_line(f"NO_COLOR=1 script -qec {shlex.quote(line)} /dev/null").stdout
        self.assertIn("Succeeded", seen)
        self.assertNotRegex(seen, r"\x1b\[3[0-9]m")

    def do_promote(self, line):
        """A deployment from the first version to the second is under way."""
        self.deploying()
        self.run_line(line)

    do_abort = do_promote

    def deploying(self):
        functions, deploy = self.engine.client("lambda"), self.engine.client("codedeploy")
        if "tide" not in deploy.list_applications()["applications"]:
            recipes.python_function(self.engine, "tide")
            functions.publish_version(FunctionName="tide")
            functions.update_function_configuration(FunctionName="tide", Timeout=9)
            functions.get_waiter("function_updated_v2").wait(FunctionName="tide")
            functions.publish_version(FunctionName="tide")
            functions.create_alias(FunctionName="tide", Name="live", FunctionVersion="1")
            deploy.create_application(applicationName="tide", computePlatform="Lambda")
        role = recipes.role(self.engine, f"deploys-{len(deploy.list_deployments()['deployments'])}", "codedeploy", "lambda:*")
        group = role.rsplit("/", 1)[1]
        deploy.create_deployment_group(
            applicationName="tide", deploymentGroupName=group, serviceRoleArn=role,
            deploymentConfigName="CodeDeployDefault.LambdaCanary10Percent30Minutes",
            deploymentStyle={"deploymentType": "BLUE_GREEN", "deploymentOption": "WITH_TRAFFIC_CONTROL"})
        now = functions.get_alias(FunctionName="tide", Name="live")["FunctionVersion"]
        content = json.dumps({"version": 0.0, "Resources": [{"tide": {
            "Type": "AWS::Lambda::Function", "Properties": {
                "Name": "tide", "Alias": "live", "CurrentVersion": now, "TargetVersion": "2" if now == "1" else "1"}}}]})
        deploy.create_deployment(applicationName="tide", deploymentGroupName=group, revision={
            "revisionType": "AppSpecContent", "appSpecContent": {"content": content}})


if __name__ == "__main__":
    unittest.main()
