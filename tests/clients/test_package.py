"""`tidegate package` and `tidegate sam-translate`: from files on this machine to a stack, and errors with their place."""

import json
import pathlib
import subprocess
import tempfile
import textwrap
import unittest

import engine

QUICK = {"Delay": 1, "MaxAttempts": 90}
TEMPLATE = textwrap.dedent("""
    Transform: AWS::Serverless-2016-10-31
    Resources:
      Hello:
        Type: AWS::Serverless::Function
        Properties:
          FunctionName: packaged-hello
          Runtime: python3.11
          Handler: app.handler
          CodeUri: code
    """)


class Package(unittest.TestCase):
    def test_a_packaged_template_becomes_a_stack(self):
        running = engine.shared()
        running.client("s3").create_bucket(Bucket="packaged")
        with tempfile.TemporaryDirectory() as folder:
            folder = pathlib.Path(folder)
            (folder / "code").mkdir()
            (folder / "code/app.py").write_text("def handler(event, context):\n    return 'packaged'\n")
            (folder / "template.yaml").write_text(TEMPLATE)
            running.tidegate(
                "package", "--template-file", folder / "template.yaml", "--s3-bucket", "packaged",
                "--output-template-file", folder / "packaged.json",
            )
            packaged = (folder / "packaged.json").read_text()
        self.assertIn("s3://packaged/", packaged)
        stacks = running.client("cloudformation")
        stacks.create_stack(
            StackName="packaged", TemplateBody=packaged, Capabilities=["CAPABILITY_IAM", "CAPABILITY_AUTO_EXPAND"]
        )
        stacks.get_waiter("stack_create_complete").wait(StackName="packaged", WaiterConfig=QUICK)
        answer = running.client("lambda").invoke(FunctionName="packaged-hello")
        self.assertEqual(json.loads(answer["Payload"].read()), "packaged")
        stacks.delete_stack(StackName="packaged")
        stacks.get_waiter("stack_delete_complete").wait(StackName="packaged", WaiterConfig=QUICK)


class SamTranslate(unittest.TestCase):
    def test_an_error_has_its_line(self):
        wrong = TEMPLATE.replace("CodeUri: code", "CodeUri: code\n      Hurry: 1")
        with tempfile.NamedTemporaryFile("w", suffix=".json") as context:
            json.dump({"Region": "us-east-1", "Partition": "aws"}, context)
            context.flush()
            done = subprocess.run(
                [engine.BINARY, "sam-translate", "--context", context.name],
                input=wrong, capture_output=True, text=True, check=False,
            )
        self.assertEqual(done.returncode, 1)
        said = json.loads(done.stdout)["errorMessage"]
        self.assertIn("Resource with id [Hello] is invalid. property Hurry not defined", said)
        self.assertIn("at line 11, column 7", done.stderr)
        self.assertIn("      Hurry: 1\n", done.stderr)
