"""S3: objects, versions, multipart, presigned URLs, `aws s3 cp`."""

import os
import unittest
import urllib.error
import urllib.request

from boto3.s3.transfer import TransferConfig
from botocore.exceptions import ClientError

import engine


class S3(unittest.TestCase):
    def setUp(self):
        self.engine = engine.shared()
        self.s3 = self.engine.client("s3")
        self.bucket = f"smoke-{self._testMethodName.replace('_', '-')}"[:60].rstrip("-")
        self.s3.create_bucket(Bucket=self.bucket)

    def test_an_object_is_put_and_got(self):
        put = self.s3.put_object(Bucket=self.bucket, Key="a/ä b+c", Body=b"water", ContentType="text/plain",
                                 Metadata={"tide": "low"})
        got = self.s3.get_object(Bucket=self.bucket, Key="a/ä b+c")
        self.assertEqual(got["Body"].read(), b"water")
        self.assertEqual((got["ETag"], got["ContentType"], got["Metadata"]), (put["ETag"], "text/plain", {"tide": "low"}))
        part = self.s3.get_object(Bucket=self.bucket, Key="a/ä b+c", Range="bytes=1-2")
        self.assertEqual(part["Body"].read(), b"at")
        listed = self.s3.list_objects_v2(Bucket=self.bucket, Prefix="a/")["Contents"]
        self.assertEqual([one["Key"] for one in listed], ["a/ä b+c"])
        with self.assertRaises(ClientError) as missing:
            self.s3.get_object(Bucket=self.bucket, Key="none")
        self.assertEqual(missing.exception.response["Error"]["Code"], "NoSuchKey")

    def test_versions_are_kept_and_deletes_marked(self):
        self.s3.put_bucket_versioning(Bucket=self.bucket, VersioningConfiguration={"Status": "Enabled"})
        first = self.s3.put_object(Bucket=self.bucket, Key="k", Body=b"1")["VersionId"]
        self.s3.put_object(Bucket=self.bucket, Key="k", Body=b"2")
        self.assertTrue(self.s3.delete_object(Bucket=self.bucket, Key="k")["DeleteMarker"])
        versions = self.s3.list_object_versions(Bucket=self.bucket)
        self.assertEqual((len(versions["Versions"]), len(versions["DeleteMarkers"])), (2, 1))
        self.assertEqual(self.s3.get_object(Bucket=self.bucket, Key="k", VersionId=first)["Body"].read(), b"1")

    def test_a_large_object_goes_up_in_parts(self):
        path = self.engine.folder / "large"
        path.write_bytes(os.urandom(11 << 20))
        parts = TransferConfig(multipart_threshold=5 << 20, multipart_chunksize=5 << 20)
        self.s3.upload_file(str(path), self.bucket, "large", Config=parts)
        self.assertTrue(self.s3.head_object(Bucket=self.bucket, Key="large")["ETag"].endswith('-3"'))
        self.assertEqual(self.s3.get_object(Bucket=self.bucket, Key="large")["Body"].read(), path.read_bytes())

    def test_the_command_line_copies_and_syncs(self):
        folder = self.engine.folder / "copies"
        folder.mkdir()
        (folder / "one").write_text("1")
        (folder / "large").write_bytes(os.urandom(9 << 20))
        self.engine.aws("s3", "cp", "--recursive", folder, f"s3://{self.bucket}/copies/")
        self.engine.aws("s3", "cp", f"s3://{self.bucket}/copies/large", folder / "back")
        self.assertEqual((folder / "back").read_bytes(), (folder / "large").read_bytes())
        self.assertIn("copies/", self.engine.aws("s3", "ls", f"s3://{self.bucket}"))
        self.engine.aws("s3", "rm", "--recursive", f"s3://{self.bucket}/")
        self.engine.aws("s3", "rb", f"s3://{self.bucket}")

    def test_a_presigned_url_needs_no_keys_and_cannot_be_changed(self):
        self.s3.put_object(Bucket=self.bucket, Key="k", Body=b"signed")
        for version in ["s3v4"]:
            client = self.engine.client("s3", config=engine.Config(signature_version=version))
            url = client.generate_presigned_url("get_object", Params={"Bucket": self.bucket, "Key": "k"}, ExpiresIn=60)
            self.assertEqual(urllib.request.urlopen(url, timeout=10).read(), b"signed")
            with self.assertRaises(urllib.error.HTTPError) as refused:
                urllib.request.urlopen(url.replace("/k?", "/other?"), timeout=10)
            self.assertEqual(refused.exception.code, 403)
            self.assertIn(b"SignatureDoesNotMatch", refused.exception.read())

    def test_a_full_bucket_is_not_deleted(self):
        self.s3.put_object(Bucket=self.bucket, Key="k", Body=b"")
        with self.assertRaises(ClientError) as refused:
            self.s3.delete_bucket(Bucket=self.bucket)
        self.assertEqual(refused.exception.response["Error"]["Code"], "BucketNotEmpty")
        self.s3.delete_objects(Bucket=self.bucket, Delete={"Objects": [{"Key": "k"}]})
        self.s3.delete_bucket(Bucket=self.bucket)
