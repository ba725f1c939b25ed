"""The gate: signatures, operations that are not spoken, and the record of every decision."""

import unittest
import urllib.error
import urllib.request

from botocore.exceptions import ClientError

import engine


class Gate(unittest.TestCase):
    def setUp(self):
        self.engine = engine.shared()

    def refused(self, call, **input):
        with self.assertRaises(ClientError) as raised:
            call(**input)
        answer = raised.exception.response
        return answer["ResponseMetadata"]["HTTPStatusCode"], answer["Error"]

    def test_a_wrong_secret_is_refused_by_every_protocol(self):
        key = self.engine.keys["default"][0]
        wrong = (key, "x" * 40)
        status, error = self.refused(self.engine.client("sts", keys=wrong).get_caller_identity)
        self.assertEqual((status, error["Code"]), (403, "SignatureDoesNotMatch"))
        status, error = self.refused(self.engine.client("s3", keys=wrong).list_buckets)
        self.assertEqual((status, error["Code"]), (403, "SignatureDoesNotMatch"))
        status, error = self.refused(self.engine.client("lambda", keys=wrong).list_functions)
        self.assertEqual((status, error["Code"]), (403, "InvalidSignatureException"))
        status, error = self.refused(self.engine.client("codepipeline", keys=wrong).list_pipelines)
        self.assertEqual(error["Code"], "InvalidSignatureException")

    def test_an_unknown_key_is_refused(self):
        status, error = self.refused(self.engine.client("sts", keys=("AKIAIOSFODNN7EXAMPLE", "x")).get_caller_identity)
        self.assertEqual((status, error["Code"]), (403, "InvalidClientTokenId"))

    def test_an_operation_that_is_not_spoken_is_refused_by_name(self):
        for service, operation, input, name in [
            ("iam", "list_virtual_mfa_devices", {}, "ListVirtualMFADevices"),
            ("codepipeline", "list_webhooks", {}, "ListWebhooks"),
            ("lambda", "get_function_recursion_config", {"FunctionName": "f"},
             "GET /2024-08-31/functions/f/recursion-config"),
            ("logs", "describe_queries", {}, "DescribeQueries"),
        ]:
            with self.subTest(service=service):
                status, error = self.refused(getattr(self.engine.client(service), operation), **input)
                self.assertGreaterEqual(status, 400)
                self.assertIn(name, error["Message"])

    def test_an_unsigned_request_is_refused(self):
        body = b"Action=GetCallerIdentity&Version=2011-06-15"
        with self.assertRaises(urllib.error.HTTPError) as raised:
            urllib.request.urlopen(urllib.request.Request(self.engine.url + "/", data=body), timeout=10)
        self.assertEqual(raised.exception.code, 403)
        self.assertIn(b"MissingAuthenticationToken", raised.exception.read())

    def test_every_decision_is_recorded(self):
        self.engine.client("iam").list_users()
        decisions = self.engine.tidegate("--output", "json", "access", "--action", "iam:ListUsers")
        self.assertIn("iam:ListUsers", decisions)
        self.assertIn(f"arn:aws:iam::{self.engine.account}:user/admin", decisions)

    def test_the_data_directory_is_its_owners_alone(self):
        self.assertEqual(self.engine.data.stat().st_mode & 0o777, 0o700)
