"""KMS, Parameter Store and Secrets Manager: values that only those read who may."""

import json
import unittest

from botocore.exceptions import ClientError

import engine
import recipes
import strict


class Secrets(unittest.TestCase):
    def setUp(self):
        self.engine = engine.shared()
        self.kms, self.ssm, self.secrets = (
            strict.checked(self.engine.client(service)) for service in ("kms", "ssm", "secretsmanager"))

    def user(self, name, *actions):
        iam = self.engine.client("iam")
        iam.create_user(UserName=name)
        iam.put_user_policy(UserName=name, PolicyName="may", PolicyDocument=recipes.allow(*actions))
        key = iam.create_access_key(UserName=name)["AccessKey"]
        return key["AccessKeyId"], key["SecretAccessKey"]

    def refused(self, ask, code, words=None):
        with self.assertRaises(ClientError) as refused:
            ask()
        error = refused.exception.response["Error"]
        self.assertEqual(error["Code"], code, error)
        if words is not None:
            self.assertIn(words, error["Message"])

    def test_what_was_encrypted_is_decrypted(self):
        key = self.kms.create_key(Description="tides")["KeyMetadata"]
        self.assertEqual((key["KeyState"], key["KeyManager"], key["Origin"]), ("Enabled", "CUSTOMER", "AWS_KMS"))
        self.kms.create_alias(AliasName="alias/client-tides", TargetKeyId=key["KeyId"])
        context = {"purpose": "test"}
        blob = self.kms.encrypt(KeyId="alias/client-tides", Plaintext=b"tide", EncryptionContext=context)
        self.assertEqual(blob["KeyId"], key["Arn"])
        opened = self.kms.decrypt(CiphertextBlob=blob["CiphertextBlob"], EncryptionContext=context)
        self.assertEqual((opened["Plaintext"], opened["KeyId"]), (b"tide", key["Arn"]))
        self.refused(lambda: self.kms.decrypt(CiphertextBlob=blob["CiphertextBlob"]), "InvalidCiphertextException")
        data = self.kms.generate_data_key(KeyId=key["Arn"], KeySpec="AES_256")
        self.assertEqual(self.kms.decrypt(CiphertextBlob=data["CiphertextBlob"])["Plaintext"], data["Plaintext"])
        other = self.kms.create_key()["KeyMetadata"]["KeyId"]
        moved = self.kms.re_encrypt(CiphertextBlob=data["CiphertextBlob"], DestinationKeyId=other)
        self.assertEqual(self.kms.decrypt(CiphertextBlob=moved["CiphertextBlob"])["Plaintext"], data["Plaintext"])
        self.refused(lambda: self.kms.decrypt(CiphertextBlob=moved["CiphertextBlob"], KeyId=key["KeyId"]),
                     "IncorrectKeyException")
        self.kms.disable_key(KeyId=key["KeyId"])
        self.refused(lambda: self.kms.encrypt(KeyId=key["KeyId"], Plaintext=b"t"), "DisabledException", "is disabled.")
        self.kms.schedule_key_deletion(KeyId=key["KeyId"], PendingWindowInDays=7)
        shown = self.kms.describe_key(KeyId=key["KeyId"])["KeyMetadata"]
        self.assertEqual(shown["KeyState"], "PendingDeletion")
        self.refused(lambda: self.kms.enable_key(KeyId=key["KeyId"]), "KMSInvalidStateException")
        self.refused(lambda: self.kms.create_key(KeySpec="RSA_2048"), "UnsupportedOperationException", "KeySpec RSA_2048")
        self.refused(lambda: self.kms.describe_key(KeyId="key_id"), "NotFoundException", "Invalid keyId 'key_id'")
        self.refused(lambda: self.kms.create_alias(AliasName="tides", TargetKeyId=other), "ValidationException",
                     'Alias must start with the prefix "alias/"')

    def test_a_key_policy_decides(self):
        mine = self.user("client-keyholder", "kms:*")
        holder = self.engine.client("kms", keys=mine)
        key = self.kms.create_key()["KeyMetadata"]["KeyId"]
        blob = holder.encrypt(KeyId=key, Plaintext=b"t")["CiphertextBlob"]
        root = f"arn:aws:iam::{self.engine.account}:user/admin"
        caller = self.engine.client("sts").get_caller_identity()["Arn"]
        statement = {"Effect": "Allow", "Principal": {"AWS": caller}, "Action": "kms:*", "Resource": "*"}
        policy = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
        self.kms.put_key_policy(KeyId=key, Policy=policy)
        self.refused(lambda: holder.decrypt(CiphertextBlob=blob), "AccessDeniedException",
                     "no resource-based policy allows the kms:Decrypt action")
        self.assertEqual(self.kms.decrypt(CiphertextBlob=blob)["Plaintext"], b"t")
        statement["Principal"] = {"AWS": f"{root}-none"}
        locked = json.dumps({"Version": "2012-10-17", "Statement": [{**statement, "Action": "kms:Encrypt"}]})
        self.refused(lambda: self.kms.put_key_policy(KeyId=key, Policy=locked), "MalformedPolicyDocumentException")

    def test_parameters_have_versions_paths_and_labels(self):
        put = lambda name, value, **more: self.ssm.put_parameter(Name=name, Value=value, **more)["Version"]
        self.assertEqual(put("/client-paths/db/host", "one", Type="String", Description="where"), 1)
        self.refused(lambda: put("/client-paths/db/host", "two", Type="String"), "ParameterAlreadyExists",
                     "To overwrite this value, set the overwrite option")
        self.assertEqual(put("/client-paths/db/host", "two", Overwrite=True), 2)
        put("/client-paths/db/list", "a,b", Type="StringList", Tags=[{"Key": "k", "Value": "v"}])
        put("/client-paths/top", "t", Type="String")
        got = self.ssm.get_parameter(Name="/client-paths/db/host")["Parameter"]
        self.assertEqual((got["Value"], got["Version"], got["DataType"]), ("two", 2, "text"))
        self.assertTrue(got["ARN"].endswith(":parameter/client-paths/db/host"))
        self.assertEqual(self.ssm.get_parameter(Name="/client-paths/db/host:1")["Parameter"]["Value"], "one")
        self.ssm.label_parameter_version(Name="/client-paths/db/host", ParameterVersion=1, Labels=["old"])
        self.assertEqual(self.ssm.get_parameter(Name="/client-paths/db/host:old")["Parameter"]["Selector"], ":old")
        history = self.ssm.get_parameter_history(Name="/client-paths/db/host")["Parameters"]
        self.assertEqual([(one["Value"], one["Labels"]) for one in history], [("one", ["old"]), ("two", [])])
        names = lambda answer: [one["Name"] for one in answer["Parameters"]]
        self.assertEqual(names(self.ssm.get_parameters_by_path(Path="/client-paths")), ["/client-paths/top"])
        self.assertEqual(names(self.ssm.get_parameters_by_path(Path="/client-paths", Recursive=True)),
                         ["/client-paths/db/host", "/client-paths/db/list", "/client-paths/top"])
        found = self.ssm.describe_parameters(ParameterFilters=[{"Key": "tag:k", "Values": ["v"]}])
        self.assertEqual(names(found), ["/client-paths/db/list"])
        several = self.ssm.get_parameters(Names=["/client-paths/top", "/client-paths/none"])
        self.assertEqual((names(several), several["InvalidParameters"]), (["/client-paths/top"], ["/client-paths/none"]))
        deleted = self.ssm.delete_parameters(Names=["/client-paths/top", "/client-paths/none"])
        self.assertEqual((deleted["DeletedParameters"], deleted["InvalidParameters"]), (["/client-paths/top"], ["/client-paths/none"]))
        self.refused(lambda: self.ssm.get_parameter(Name="/client-paths/top"), "ParameterNotFound")
        self.refused(lambda: put("/client-paths/n", "x", Type="String", AllowedPattern=r"\d+"),
                     "ParameterPatternMismatchException", r"cannot be validated against allowedPattern: \d+")

    def test_a_secure_parameter_wants_its_key(self):
        key = self.kms.create_key()["KeyMetadata"]["KeyId"]
        self.ssm.put_parameter(Name="/client-keys/plainly", Value="tide", Type="SecureString")
        self.ssm.put_parameter(Name="/client-keys/guarded", Value="ebb", Type="SecureString", KeyId=key)
        self.assertEqual(self.ssm.get_parameter(Name="/client-keys/plainly", WithDecryption=True)["Parameter"]["Value"], "tide")
        self.assertNotIn("tide", self.ssm.get_parameter(Name="/client-keys/plainly")["Parameter"]["Value"])
        reader = self.engine.client("ssm", keys=self.user("client-reader", "ssm:GetParameter"))
        read = lambda name: reader.get_parameter(Name=name, WithDecryption=True)["Parameter"]["Value"]
        self.assertEqual(read("/client-keys/plainly"), "tide")
        self.refused(lambda: read("/client-keys/guarded"), "AccessDeniedException", "kms:Decrypt")
        shown = self.ssm.describe_parameters(ParameterFilters=[{"Key": "Name", "Values": ["/client-keys/guarded"]}])
        self.assertEqual(shown["Parameters"][0]["KeyId"], key)

    def test_secrets_have_versions_and_labels(self):
        made = self.secrets.create_secret(Name="client/db", SecretString="one", Description="door")
        self.assertRegex(made["ARN"], r":secret:client/db-[A-Za-z0-9]{6}$")
        second = self.secrets.put_secret_value(SecretId="client/db", SecretString="two")["VersionId"]
        value = lambda **which: self.secrets.get_secret_value(SecretId=made["ARN"], **which)
        self.assertEqual((value()["SecretString"], value()["VersionStages"]), ("two", ["AWSCURRENT"]))
        self.assertEqual(value(VersionStage="AWSPREVIOUS")["SecretString"], "one")
        self.assertEqual(value(VersionId=made["VersionId"])["SecretString"], "one")
        self.refused(lambda: value(VersionId=made["VersionId"], VersionStage="AWSCURRENT"), "InvalidRequestException",
                     "You provided a VersionStage that is not associated to the provided VersionId.")
        self.refused(lambda: value(VersionStage="AWSPENDING"), "ResourceNotFoundException",
                     "Secrets Manager can't find the specified secret value for staging label: AWSPENDING")
        self.secrets.update_secret_version_stage(SecretId="client/db", VersionStage="AWSCURRENT",
                                                 RemoveFromVersionId=second, MoveToVersionId=made["VersionId"])
        self.assertEqual(value()["SecretString"], "one")
        stages = self.secrets.describe_secret(SecretId="client/db")["VersionIdsToStages"]
        self.assertEqual(stages, {made["VersionId"]: ["AWSCURRENT"], second: ["AWSPREVIOUS"]})
        versions = self.secrets.list_secret_version_ids(SecretId="client/db")["Versions"]
        self.assertEqual(versions[0]["KmsKeyIds"], ["DefaultEncryptionKey"])
        listed = self.secrets.list_secrets(Filters=[{"Key": "name", "Values": ["client/"]}])["SecretList"]
        self.assertEqual([one["Name"] for one in listed], ["client/db"])
        binary = self.secrets.create_secret(Name="client/bytes", SecretBinary=b"\x00\xff")
        self.assertEqual(self.secrets.get_secret_value(SecretId=binary["Name"])["SecretBinary"], b"\x00\xff")

    def test_a_secret_is_deleted_after_its_window(self):
        arn = self.secrets.create_secret(Name="client-gone", SecretString="s")["ARN"]
        self.secrets.delete_secret(SecretId=arn, RecoveryWindowInDays=7)
        self.refused(lambda: self.secrets.get_secret_value(SecretId=arn), "InvalidRequestException",
                     "marked for deletion")
        self.refused(lambda: self.secrets.create_secret(Name="client-gone", SecretString="s"), "InvalidRequestException",
                     "already scheduled for deletion.")
        self.secrets.restore_secret(SecretId=arn)
        self.assertEqual(self.secrets.get_secret_value(SecretId=arn)["SecretString"], "s")
        self.secrets.delete_secret(SecretId=arn, ForceDeleteWithoutRecovery=True)
        self.refused(lambda: self.secrets.describe_secret(SecretId=arn), "ResourceNotFoundException",
                     "Secrets Manager can't find the specified secret.")

    def test_a_policy_of_a_secret_decides(self):
        arn = self.secrets.create_secret(Name="client-shared", SecretString="s")["ARN"]
        keys = self.user("client-guest", "sts:GetCallerIdentity")
        guest = self.engine.client("secretsmanager", keys=keys)
        self.refused(lambda: guest.get_secret_value(SecretId=arn), "AccessDeniedException")
        who = self.engine.client("sts", keys=keys).get_caller_identity()["Arn"]
        statement = {"Effect": "Allow", "Principal": {"AWS": who}, "Action": "secretsmanager:GetSecretValue",
                     "Resource": "*"}
        self.secrets.put_resource_policy(SecretId=arn, ResourcePolicy=json.dumps(
            {"Version": "2012-10-17", "Statement": [statement]}))
        self.assertEqual(guest.get_secret_value(SecretId=arn)["SecretString"], "s")
        password = self.secrets.get_random_password(PasswordLength=20, ExcludePunctuation=True)["RandomPassword"]
        self.assertRegex(password, r"^[A-Za-z0-9]{20}$")

    def test_nothing_secret_is_written_in_clear(self):
        self.secrets.create_secret(Name="client-unwritten", SecretString="springtide-in-clear")
        self.ssm.put_parameter(Name="/client-keys/unwritten", Value="springtide-in-clear", Type="SecureString")
        self.secrets.get_secret_value(SecretId="client-unwritten")
        self.ssm.get_parameter(Name="/client-keys/unwritten", WithDecryption=True)
        for path in self.engine.data.rglob("*"):
            if path.is_file():
                self.assertNotIn(b"springtide-in-clear", path.read_bytes(), path)
