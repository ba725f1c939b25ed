"""SQS: queues as AWS's clients use them, and the policies that open them."""

import json
import time
import unittest

from botocore.exceptions import ClientError

import engine


class Queues(unittest.TestCase):
    def setUp(self):
        self.engine = engine.shared()
        self.sqs = self.engine.client("sqs")

    def queue(self, name, **attributes):
        return self.sqs.create_queue(QueueName=name, Attributes=attributes)["QueueUrl"]

    def test_messages_are_sent_waited_for_and_ended(self):
        url = self.queue("client-jobs")
        kind = {"Kind": {"DataType": "String", "StringValue": "greeting"}}
        # botocore compares the digests of what it sent and of what it receives by itself.
        sent = self.sqs.send_message(QueueUrl=url, MessageBody="hello", MessageAttributes=kind)
        got = self.sqs.receive_message(
            QueueUrl=url, WaitTimeSeconds=5, MessageAttributeNames=["All"], MessageSystemAttributeNames=["All"]
        )["Messages"]
        self.assertEqual([one["MessageId"] for one in got], [sent["MessageId"]])
        self.assertEqual(got[0]["MessageAttributes"], kind)
        self.assertEqual(got[0]["Attributes"]["ApproximateReceiveCount"], "1")
        self.sqs.delete_message(QueueUrl=url, ReceiptHandle=got[0]["ReceiptHandle"])
        counts = self.sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])["Attributes"]
        self.assertEqual(counts["ApproximateNumberOfMessagesNotVisible"], "0")

    def test_a_wait_without_a_message_ends_in_time(self):
        url = self.queue("client-empty")
        began = time.monotonic()
        self.assertNotIn("Messages", self.sqs.receive_message(QueueUrl=url, WaitTimeSeconds=1))
        self.assertLess(time.monotonic() - began, 10)

    def test_the_command_line_sends_and_receives(self):
        # Version 1 of `aws` knows an old name of SQS in us-east-1 and prefers it to AWS_ENDPOINT_URL.
        def aws(*words):
            return self.engine.aws("sqs", *words, "--endpoint-url", self.engine.url)

        url = aws("create-queue", "--queue-name", "client-cli")["QueueUrl"]
        aws("send-message", "--queue-url", url, "--message-body", "from the shell")
        got = aws("receive-message", "--queue-url", url)["Messages"]
        self.assertEqual([one["Body"] for one in got], ["from the shell"])

    def test_errors_are_those_of_aws(self):
        with self.assertRaises(self.sqs.exceptions.QueueDoesNotExist) as refused:
            self.sqs.get_queue_url(QueueName="client-none")
        error = refused.exception.response["Error"]
        self.assertEqual(error["Code"], "AWS.SimpleQueueService.NonExistentQueue")
        self.assertEqual(error["QueryErrorCode"], "QueueDoesNotExist")
        url = self.queue("client-errors")
        with self.assertRaises(ClientError) as refused:
            self.sqs.receive_message(QueueUrl=url, WaitTimeSeconds=21)
        error = refused.exception.response["Error"]
        words = "Value 21 for parameter WaitTimeSeconds is invalid. Reason: Must be >= 0 and <= 20, if provided."
        self.assertEqual((error["Code"], error["Message"]), ("InvalidParameterValue", words))
        self.assertEqual(error["QueryErrorCode"], "InvalidParameterValueException")
        with self.assertRaises(ClientError) as refused:
            self.queue("client.fifo", FifoQueue="true")
        self.assertIn("FIFO queues are not supported", str(refused.exception))

    def test_what_is_taken_too_often_is_buried(self):
        dead = self.queue("client-dead")
        arn = self.sqs.get_queue_attributes(QueueUrl=dead, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
        policy = json.dumps({"deadLetterTargetArn": arn, "maxReceiveCount": 1})
        url = self.queue("client-poison", RedrivePolicy=policy, VisibilityTimeout="0")
        self.sqs.send_message(QueueUrl=url, MessageBody="poison")
        self.assertEqual(len(self.sqs.receive_message(QueueUrl=url)["Messages"]), 1)
        self.assertNotIn("Messages", self.sqs.receive_message(QueueUrl=url))
        self.assertEqual(self.sqs.receive_message(QueueUrl=dead)["Messages"][0]["Body"], "poison")

    def test_a_queue_policy_decides(self):
        iam = self.engine.client("iam")
        url = self.queue("client-guarded")
        user = iam.create_user(UserName="client-sender")["User"]["Arn"]
        key = iam.create_access_key(UserName="client-sender")["AccessKey"]
        sender = self.engine.client("sqs", keys=(key["AccessKeyId"], key["SecretAccessKey"]))
        with self.assertRaises(ClientError) as refused:
            sender.send_message(QueueUrl=url, MessageBody="no")
        self.assertIn("AccessDenied", refused.exception.response["Error"]["Code"])
        arn = self.sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
        statement = {"Effect": "Allow", "Principal": {"AWS": user}, "Action": "sqs:SendMessage", "Resource": arn}
        policy = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
        self.sqs.set_queue_attributes(QueueUrl=url, Attributes={"Policy": policy})
        sender.send_message(QueueUrl=url, MessageBody="yes")
        with self.assertRaises(ClientError):
            sender.receive_message(QueueUrl=url)
