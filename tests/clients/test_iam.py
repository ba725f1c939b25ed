"""IAM: roles, policies, users and their keys, through boto3 and the command line."""

import json
import unittest

from botocore.exceptions import ClientError

import engine
import recipes


class Iam(unittest.TestCase):
    def setUp(self):
        self.engine = engine.shared()
        self.iam = self.engine.client("iam")

    def test_a_role_is_made_read_and_deleted(self):
        self.iam.create_role(RoleName="iam-role", AssumeRolePolicyDocument=recipes.trust("lambda"), Description="d")
        self.iam.put_role_policy(RoleName="iam-role", PolicyName="p", PolicyDocument=recipes.allow("s3:GetObject"))
        read = self.engine.aws("iam", "get-role-policy", "--role-name", "iam-role", "--policy-name", "p")
        self.assertEqual(read["PolicyDocument"], json.loads(recipes.allow("s3:GetObject")))
        managed = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"
        self.iam.attach_role_policy(RoleName="iam-role", PolicyArn=managed)
        attached = self.iam.list_attached_role_policies(RoleName="iam-role")["AttachedPolicies"]
        self.assertEqual([one["PolicyArn"] for one in attached], [managed])
        with self.assertRaises(ClientError) as conflict:
            self.iam.delete_role(RoleName="iam-role")
        self.assertEqual(conflict.exception.response["Error"]["Code"], "DeleteConflict")
        self.iam.detach_role_policy(RoleName="iam-role", PolicyArn=managed)
        self.iam.delete_role_policy(RoleName="iam-role", PolicyName="p")
        self.iam.delete_role(RoleName="iam-role")
        self.assertIn("NoSuchEntity", self.engine.aws("iam", "get-role", "--role-name", "iam-role", fails=True))

    def test_a_users_key_may_what_its_policy_allows_and_no_more(self):
        self.iam.create_user(UserName="reader")
        self.iam.put_user_policy(UserName="reader", PolicyName="p", PolicyDocument=recipes.allow("iam:GetUser"))
        key = self.iam.create_access_key(UserName="reader")["AccessKey"]
        theirs = self.engine.client("iam", keys=(key["AccessKeyId"], key["SecretAccessKey"]))
        self.assertEqual(theirs.get_user(UserName="reader")["User"]["UserName"], "reader")
        with self.assertRaises(ClientError) as refused:
            theirs.create_user(UserName="another")
        message = refused.exception.response["Error"]["Message"]
        who = f"arn:aws:iam::{self.engine.account}:user/reader"
        self.assertIn(f"User: {who} is not authorized to perform: iam:CreateUser", message)
        self.iam.update_access_key(UserName="reader", AccessKeyId=key["AccessKeyId"], Status="Inactive")
        with self.assertRaises(ClientError) as gone:
            theirs.get_user(UserName="reader")
        self.assertEqual(gone.exception.response["Error"]["Code"], "InvalidClientTokenId")

    def test_global_keys_are_filled_in_or_refused(self):
        self.iam.create_user(UserName="watched")
        key = self.iam.create_access_key(UserName="watched")["AccessKey"]
        theirs = self.engine.client("s3", keys=(key["AccessKeyId"], key["SecretAccessKey"]))

        def put(condition):
            allow = json.loads(recipes.allow("s3:*"))
            deny = {"Effect": "Deny", "Action": "s3:*", "Resource": "*", "Condition": condition}
            allow["Statement"].append(deny)
            self.iam.put_user_policy(UserName="watched", PolicyName="p", PolicyDocument=json.dumps(allow))

        for condition in [{"StringLike": {"aws:UserAgent": "*Boto3*"}},
                          {"StringEquals": {"aws:ResourceAccount": self.engine.account}}]:
            put(condition)
            with self.subTest(condition=condition), self.assertRaises(ClientError) as refused:
                theirs.list_buckets()
            self.assertEqual(refused.exception.response["Error"]["Code"], "AccessDenied")
        put({"StringLike": {"aws:UserAgent": "curl/*"}})
        theirs.list_buckets()
        with self.assertRaises(ClientError) as refused:
            put({"StringEquals": {"aws:CalledViaLast": "cloudformation.amazonaws.com"}})
        self.assertIn("aws:CalledViaLast", refused.exception.response["Error"]["Message"])

    def test_a_customer_managed_policy_has_versions(self):
        made = self.iam.create_policy(PolicyName="iam-p", PolicyDocument=recipes.allow("s3:GetObject"))["Policy"]
        self.iam.create_policy_version(PolicyArn=made["Arn"], SetAsDefault=True,
                                       PolicyDocument=recipes.allow("s3:PutObject"))
        self.assertEqual(self.iam.get_policy(PolicyArn=made["Arn"])["Policy"]["DefaultVersionId"], "v2")
        second = self.iam.get_policy_version(PolicyArn=made["Arn"], VersionId="v2")["PolicyVersion"]
        self.assertEqual(second["Document"], json.loads(recipes.allow("s3:PutObject")))

    def test_an_unreadable_policy_is_refused(self):
        with self.assertRaises(ClientError) as refused:
            self.iam.create_role(RoleName="iam-bad", AssumeRolePolicyDocument="{}")
        self.assertEqual(refused.exception.response["Error"]["Code"], "MalformedPolicyDocument")
