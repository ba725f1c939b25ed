"""S3: encryption with keys of KMS, and rules by which objects go by themselves."""

import json
import unittest

from botocore.exceptions import ClientError

import engine
import strict
from test_verdict import own_client
from wait import until

DAY = 24 * 3600


class Settings(unittest.TestCase):
    def setUp(self):
        self.engine = engine.shared("sim")
        self.s3, self.kms = (strict.checked(self.engine.client(service)) for service in ("s3", "kms"))
        self.bucket = f"smoke-{self._testMethodName.replace('_', '-')}"[:60].rstrip("-")
        self.s3.create_bucket(Bucket=self.bucket)

    def stored(self, text):
        """Whether some file of the data directory has this text in clear."""
        return any(text in path.read_bytes() for path in self.engine.data.rglob("*") if path.is_file())

    def error(self, operation, **request):
        with self.assertRaises(ClientError) as caught:
            operation(Bucket=self.bucket, **request)
        return caught.exception.response["Error"]["Code"]

    def encrypt_by_default(self, **rule):
        default = {"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms", **rule}}
        self.s3.put_bucket_encryption(Bucket=self.bucket, ServerSideEncryptionConfiguration={"Rules": [default]})

    def test_the_key_of_s3_encrypts_for_everybody_of_the_account(self):
        self.encrypt_by_default()
        words = b"nobody finds these words on the disk"
        put = self.s3.put_object(Bucket=self.bucket, Key="k", Body=words)
        self.assertEqual(put["ServerSideEncryption"], "aws:kms")
        key = self.kms.describe_key(KeyId="alias/aws/s3")["KeyMetadata"]
        self.assertEqual((put["SSEKMSKeyId"], key["KeyManager"]), (key["Arn"], "AWS"))
        self.assertEqual(self.s3.get_object(Bucket=self.bucket, Key="k", Range="bytes=7-11")["Body"].read(), b"finds")
        self.assertFalse(self.stored(words))
        self.assertEqual(self.reader().get_object(Bucket=self.bucket, Key="k")["Body"].read(), words)
        copy = self.s3.copy_object(Bucket=self.bucket, Key="clear", CopySource=f"{self.bucket}/k", ServerSideEncryption="AES256")
        self.assertEqual(copy["ServerSideEncryption"], "AES256")
        self.assertNotIn("SSEKMSKeyId", self.s3.head_object(Bucket=self.bucket, Key="clear"))
        self.assertTrue(self.stored(words))

    def reader(self):
        """A client that may do everything with S3, and nothing with keys."""
        iam = self.engine.client("iam")
        name = self.bucket[-40:]
        allow = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}
        iam.create_user(UserName=name)
        iam.put_user_policy(UserName=name, PolicyName="s3", PolicyDocument=json.dumps(allow))
        made = iam.create_access_key(UserName=name)["AccessKey"]
        return self.engine.client("s3", keys=(made["AccessKeyId"], made["SecretAccessKey"]))

    def test_a_customers_key_decides_who_reads(self):
        key = self.kms.create_key()["KeyMetadata"]["Arn"]
        put = self.s3.put_object(Bucket=self.bucket, Key="k", Body=b"1", ServerSideEncryption="aws:kms", SSEKMSKeyId=key, BucketKeyEnabled=True)
        self.assertEqual((put["SSEKMSKeyId"], put["BucketKeyEnabled"]), (key, True))
        reader = self.reader()
        self.assertEqual(self.error(reader.get_object, Key="k"), "AccessDenied")
        self.assertEqual(self.error(reader.put_object, Key="k", ServerSideEncryption="aws:kms", SSEKMSKeyId=key), "AccessDenied")
        self.assertEqual(reader.head_object(Bucket=self.bucket, Key="k")["SSEKMSKeyId"], key)
        self.assertEqual(self.s3.get_object(Bucket=self.bucket, Key="k")["Body"].read(), b"1")
        self.kms.disable_key(KeyId=key)
        self.assertEqual(self.error(self.s3.get_object, Key="k"), "KMS.DisabledException")
        self.assertEqual(self.error(self.s3.put_object, Key="k", ServerSideEncryption="aws:kms", SSEKMSKeyId="alias/none"), "KMS.NotFoundException")

    def test_a_policy_demands_a_key(self):
        deny = {"Effect": "Deny", "Principal": "*", "Action": "s3:PutObject", "Resource": f"arn:aws:s3:::{self.bucket}/*",
                "Condition": {"StringNotEquals": {"s3:x-amz-server-side-encryption": "aws:kms"}}}
        self.s3.put_bucket_policy(Bucket=self.bucket, Policy=json.dumps({"Version": "2012-10-17", "Statement": [deny]}))
        self.assertEqual(self.error(self.s3.put_object, Key="k"), "AccessDenied")
        self.assertEqual(self.error(self.s3.put_object, Key="k", ServerSideEncryption="AES256"), "AccessDenied")
        self.s3.put_object(Bucket=self.bucket, Key="k", ServerSideEncryption="aws:kms")

    def test_parts_are_encrypted_each_by_itself(self):
        self.encrypt_by_default()
        named = {"Bucket": self.bucket, "Key": "large"}
        upload = {**named, "UploadId": self.s3.create_multipart_upload(**named)["UploadId"]}
        size = 5 << 20
        sent = [self.s3.upload_part(**upload, PartNumber=number, Body=bytes([number]) * size) for number in (1, 2)]
        parts = [{"PartNumber": at + 1, "ETag": part["ETag"]} for at, part in enumerate(sent)]
        self.s3.complete_multipart_upload(**upload, MultipartUpload={"Parts": parts})
        self.assertEqual(self.s3.get_object(**named, Range=f"bytes={size - 2}-{size + 1}")["Body"].read(), b"\1\1\2\2")

    def pass_days(self, days):
        own_client(self.engine).advance_clock(advance_seconds=days * DAY)

    def keys(self):
        return [one["Key"] for one in self.s3.list_objects_v2(Bucket=self.bucket).get("Contents", [])]

    def test_rules_take_objects_versions_and_unfinished_uploads(self):
        self.assertEqual(self.error(self.s3.get_bucket_lifecycle_configuration), "NoSuchLifecycleConfiguration")
        self.s3.put_bucket_versioning(Bucket=self.bucket, VersioningConfiguration={"Status": "Enabled"})
        rules = [{"ID": "logs", "Status": "Enabled", "Filter": {"Prefix": "logs/"}, "Expiration": {"Days": 2},
                  "NoncurrentVersionExpiration": {"NoncurrentDays": 3}},
                 {"ID": "uploads", "Status": "Enabled", "Filter": {"Prefix": ""}, "AbortIncompleteMultipartUpload": {"DaysAfterInitiation": 1}},
                 {"ID": "off", "Status": "Disabled", "Filter": {"Prefix": ""}, "Expiration": {"Days": 1}}]
        self.s3.put_bucket_lifecycle_configuration(Bucket=self.bucket, LifecycleConfiguration={"Rules": rules})
        self.assertEqual(self.s3.get_bucket_lifecycle_configuration(Bucket=self.bucket)["Rules"], rules)
        for key in ("logs/a", "kept"):
            self.s3.put_object(Bucket=self.bucket, Key=key, Body=b"1")
        self.s3.create_multipart_upload(Bucket=self.bucket, Key="unfinished")
        self.pass_days(1)
        self.assertEqual(self.keys(), ["kept", "logs/a"])
        self.pass_days(1)
        until("uploads that were given up", 30, lambda: not self.s3.list_multipart_uploads(Bucket=self.bucket).get("Uploads"))
        self.pass_days(1)
        until("logs that are gone", 30, lambda: self.keys() == ["kept"])
        versions = self.s3.list_object_versions(Bucket=self.bucket, Prefix="logs/")
        self.assertEqual((len(versions["Versions"]), len(versions["DeleteMarkers"])), (1, 1))
        self.pass_days(5)
        until("old versions that are gone", 30, lambda: "Versions" not in self.s3.list_object_versions(Bucket=self.bucket, Prefix="logs/"))
        self.assertEqual(self.keys(), ["kept"])

    def test_rules_that_cannot_be_followed_are_refused(self):
        def refused(**rule):
            rules = {"Rules": [{"ID": "r", "Status": "Enabled", "Filter": {"Prefix": ""}, **rule}]}
            return self.error(self.s3.put_bucket_lifecycle_configuration, LifecycleConfiguration=rules)

        self.assertEqual(refused(Expiration={"Days": 0}), "InvalidArgument")
        self.assertEqual(refused(), "InvalidRequest")
        self.assertEqual(refused(Transitions=[{"Days": 1, "StorageClass": "GLACIER"}]), "NotImplemented")
