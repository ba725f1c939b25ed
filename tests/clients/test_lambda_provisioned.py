"""Lambda: environments that are kept ready, and packages that are not trusted."""

import json
import unittest

from botocore.exceptions import ClientError

import engine
import recipes
from wait import until

TELLS = """
import os

def handler(event, context):
    return os.environ["AWS_LAMBDA_INITIALIZATION_TYPE"]
"""


class LambdaProvisioned(unittest.TestCase):
    def setUp(self):
        self.engine = engine.shared()
        self.functions = self.engine.client("lambda")

    def said(self, name):
        return json.loads(self.functions.invoke(FunctionName=name)["Payload"].read())

    def status(self, name, qualifier):
        found = self.functions.get_provisioned_concurrency_config(FunctionName=name, Qualifier=qualifier)
        return found["Status"], found["AllocatedProvisionedConcurrentExecutions"], found.get("StatusReason")

    def test_environments_are_ready_before_they_are_asked(self):
        name = recipes.python_function(self.engine, "ready", TELLS)
        self.functions.publish_version(FunctionName=name)
        self.functions.create_alias(FunctionName=name, Name="live", FunctionVersion="1")
        at = {"FunctionName": name, "Qualifier": "live"}
        put = self.functions.put_provisioned_concurrency_config(**at, ProvisionedConcurrentExecutions=2)
        self.assertEqual(put["Status"], "IN_PROGRESS")
        until("two environments", 30, lambda: self.status(name, "live") == ("READY", 2, None))
        self.assertEqual(self.said(f"{name}:live"), "provisioned-concurrency")
        self.assertEqual(self.said(name), "on-demand")
        listed = self.functions.list_provisioned_concurrency_configs(FunctionName=name)
        self.assertEqual([one["FunctionArn"].rpartition(":")[2] for one in listed["ProvisionedConcurrencyConfigs"]],
                         ["live"])
        self.functions.delete_provisioned_concurrency_config(**at)
        with self.assertRaises(ClientError):
            self.functions.get_provisioned_concurrency_config(**at)

    def test_environments_that_cannot_be_initialised_are_told(self):
        name = recipes.python_function(self.engine, "unready", "raise ValueError('ebb')\n")
        self.functions.publish_version(FunctionName=name)
        self.functions.put_provisioned_concurrency_config(FunctionName=name, Qualifier="1",
                                                          ProvisionedConcurrentExecutions=1)
        failed = ("FAILED", 0, "FUNCTION_ERROR_INIT_FAILURE")
        until("a failure that is told", 30, lambda: self.status(name, "1") == failed)

    def test_a_package_is_not_trusted_where_signatures_are_enforced(self):
        name = recipes.python_function(self.engine, "signed", TELLS)
        publisher = f"arn:aws:signer:{self.engine.region}:{self.engine.account}:/signing-profiles/tide"
        made = self.functions.create_code_signing_config(
            AllowedPublishers={"SigningProfileVersionArns": [publisher]})["CodeSigningConfig"]
        config = made["CodeSigningConfigArn"]
        self.assertEqual(made["CodeSigningPolicies"], {"UntrustedArtifactOnDeployment": "Warn"})
        self.functions.put_function_code_signing_config(FunctionName=name, CodeSigningConfigArn=config)
        self.functions.update_function_code(FunctionName=name, ZipFile=recipes.zipped({"main.py": TELLS}))
        self.functions.get_waiter("function_updated_v2").wait(FunctionName=name, WaiterConfig={"Delay": 1})
        self.functions.update_code_signing_config(
            CodeSigningConfigArn=config, CodeSigningPolicies={"UntrustedArtifactOnDeployment": "Enforce"})
        with self.assertRaises(ClientError) as refused:
            self.functions.update_function_code(FunctionName=name, ZipFile=recipes.zipped({"main.py": TELLS}))
        self.assertEqual(refused.exception.response["Error"]["Code"], "CodeVerificationFailedException")
        with self.assertRaises(ClientError):
            self.functions.delete_code_signing_config(CodeSigningConfigArn=config)
        self.functions.delete_function_code_signing_config(FunctionName=name)
        self.functions.delete_code_signing_config(CodeSigningConfigArn=config)
