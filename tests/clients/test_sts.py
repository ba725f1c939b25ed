"""STS: who am I, and may I become somebody else."""

import unittest

from botocore.exceptions import ClientError

import engine
import recipes


class Sts(unittest.TestCase):
    def setUp(self):
        self.engine = engine.shared()

    def test_the_caller_is_the_user_admin(self):
        identity = self.engine.client("sts").get_caller_identity()
        self.assertEqual(identity["Arn"], f"arn:aws:iam::{self.engine.account}:user/admin")
        self.assertEqual(self.engine.aws("sts", "get-caller-identity")["UserId"], identity["UserId"])

    def test_root_is_root(self):
        identity = self.engine.client("sts", keys="root").get_caller_identity()
        self.assertEqual(identity["Arn"], f"arn:aws:iam::{self.engine.account}:root")

    def test_a_role_is_assumed_where_its_trust_policy_lets(self):
        iam, account = self.engine.client("iam"), self.engine.account
        trusting = recipes.trust("lambda").replace('"Service": "lambda.amazonaws.com"', f'"AWS": "{account}"')
        arn = iam.create_role(RoleName="sts-assumed", AssumeRolePolicyDocument=trusting)["Role"]["Arn"]
        taken = self.engine.client("sts").assume_role(RoleArn=arn, RoleSessionName="smoke")["Credentials"]
        keys = (taken["AccessKeyId"], taken["SecretAccessKey"], taken["SessionToken"])
        identity = self.engine.client("sts", keys=keys).get_caller_identity()
        self.assertEqual(identity["Arn"], f"arn:aws:sts::{account}:assumed-role/sts-assumed/smoke")
        with self.assertRaises(ClientError) as refused:
            self.engine.client("iam", keys=keys).list_roles()
        self.assertEqual(refused.exception.response["Error"]["Code"], "AccessDenied")

    def test_a_role_that_trusts_a_service_is_not_assumed_by_a_user(self):
        arn = recipes.role(self.engine, "sts-not-yours", "lambda")
        said = self.engine.aws("sts", "assume-role", "--role-arn", arn, "--role-session-name", "smoke", fails=True)
        self.assertIn("AccessDenied", said)
        self.assertIn("sts:AssumeRole", said)
