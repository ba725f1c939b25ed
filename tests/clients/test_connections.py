"""CodeConnections, under both of its names: PENDING until the handshake."""

import subprocess
import unittest

from botocore.exceptions import ClientError

import engine


class Connections(unittest.TestCase):
    def setUp(self):
        self.engine = engine.shared()

    def test_a_connection_is_pending_until_the_handshake(self):
        for service in ("codestar-connections", "codeconnections"):
            with self.subTest(service=service):
                client = self.engine.client(service)
                arn = client.create_connection(ProviderType="GitHub", ConnectionName=f"smoke-{service[:8]}")["ConnectionArn"]
                self.assertIn(f":{service}:", arn)
                self.assertEqual(client.get_connection(ConnectionArn=arn)["Connection"]["ConnectionStatus"], "PENDING")
                repository = self.engine.folder / service
                subprocess.run(["git", "init", "-q", "-b", "main", str(repository)], check=True)
                self.engine.tidegate("connect", arn, "--repository", f"local/{service}={repository}")
                shown = self.engine.aws(service, "get-connection", "--connection-arn", arn)["Connection"]
                self.assertEqual(shown["ConnectionStatus"], "AVAILABLE")
                client.delete_connection(ConnectionArn=arn)
                with self.assertRaises(ClientError) as gone:
                    client.get_connection(ConnectionArn=arn)
                self.assertEqual(gone.exception.response["Error"]["Code"], "ResourceNotFoundException")
