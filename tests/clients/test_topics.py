"""SNS: topics as AWS's clients use them, and deliveries that the receivers' policies decide on."""

import json
import unittest

from botocore.exceptions import ClientError

import engine
import recipes
import strict
from wait import until


class Topics(unittest.TestCase):
    def setUp(self):
        self.engine = engine.shared()
        self.sns, self.sqs = strict.checked(self.engine.client("sns")), self.engine.client("sqs")

    def topic(self, name, **attributes):
        return self.sns.create_topic(Name=name, Attributes=attributes)["TopicArn"]

    def queue(self, name, topic=None):
        url = self.sqs.create_queue(QueueName=name)["QueueUrl"]
        arn = self.sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
        if topic:
            statement = {"Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": "sqs:SendMessage",
                         "Resource": arn, "Condition": {"ArnEquals": {"aws:SourceArn": topic}}}
            policy = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
            self.sqs.set_queue_attributes(QueueUrl=url, Attributes={"Policy": policy})
        return url, arn

    def received(self, url, count=1):
        messages = []

        def enough():
            found = self.sqs.receive_message(QueueUrl=url, WaitTimeSeconds=1, MessageAttributeNames=["All"],
                                             MaxNumberOfMessages=10)
            messages.extend(found.get("Messages", []))
            return len(messages) >= count

        until(f"{count} messages in the queue", 30, enough)
        return messages

    def test_a_message_reaches_a_queue_whose_policy_lets_it(self):
        topic = self.topic("client-news", DisplayName="News")
        url, arn = self.queue("client-news", topic)
        subscription = self.sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=arn)["SubscriptionArn"]
        attribute = {"attr1": {"DataType": "Number", "StringValue": "111"},
                     "attr2": {"DataType": "Binary", "BinaryValue": b"\x02\x01\x03"}}
        sent = self.sns.publish(TopicArn=topic, Message="hello", Subject="greeting", MessageAttributes=attribute)
        envelope = json.loads(self.received(url)[0]["Body"])
        self.assertEqual(envelope["MessageId"], sent["MessageId"])
        self.assertEqual((envelope["Type"], envelope["Message"], envelope["Subject"], envelope["TopicArn"]),
                         ("Notification", "hello", "greeting", topic))
        self.assertEqual(envelope["MessageAttributes"], {"attr1": {"Type": "Number", "Value": "111"},
                                                         "attr2": {"Type": "Binary", "Value": "AgED"}})
        self.sns.set_subscription_attributes(SubscriptionArn=subscription, AttributeName="RawMessageDelivery",
                                             AttributeValue="true")
        batch = self.sns.publish_batch(TopicArn=topic, PublishBatchRequestEntries=[
            {"Id": "1", "Message": "one", "MessageAttributes": {"kind": {"DataType": "String", "StringValue": "a"}}},
            {"Id": "2", "Message": ""}])
        self.assertEqual([one["Id"] for one in batch["Successful"]], ["1"])
        self.assertEqual([one["Id"] for one in batch["Failed"]], ["2"])
        raw = self.received(url)[0]
        self.assertEqual((raw["Body"], raw["MessageAttributes"]["kind"]["StringValue"]), ("one", "a"))

    def test_what_the_receiver_does_not_allow_becomes_a_dead_letter(self):
        topic = self.topic("client-refused")
        _, closed = self.queue("client-closed")
        dead, dead_arn = self.queue("client-undelivered", topic)
        policy = json.dumps({"deadLetterTargetArn": dead_arn})
        self.sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=closed, Attributes={"RedrivePolicy": policy})
        self.sns.publish(TopicArn=topic, Message="nobody may hear")
        self.assertEqual(json.loads(self.received(dead)[0]["Body"])["Message"], "nobody may hear")

    def test_a_filter_policy_says_who_gets_what(self):
        topic = self.topic("client-filtered")
        by_attribute, first = self.queue("client-by-attribute", topic)
        by_body, second = self.queue("client-by-body", topic)
        raw = {"RawMessageDelivery": "true"}
        self.sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=first, Attributes={
            **raw, "FilterPolicy": json.dumps({"price": [{"numeric": [">=", 100]}]})})
        self.sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=second, Attributes={
            **raw, "FilterPolicyScope": "MessageBody", "FilterPolicy": json.dumps({"order": {"kind": ["new"]}})})
        price = lambda text: {"price": {"DataType": "Number", "StringValue": text}}
        self.sns.publish(TopicArn=topic, Message="cheap", MessageAttributes=price("99.5"))
        self.sns.publish(TopicArn=topic, Message="dear", MessageAttributes=price("100"))
        self.sns.publish(TopicArn=topic, Message=json.dumps({"order": {"kind": "new"}}))
        self.assertEqual([one["Body"] for one in self.received(by_attribute)], ["dear"])
        self.assertEqual([one["Body"] for one in self.received(by_body)], ['{"order": {"kind": "new"}}'])

    def test_a_function_gets_a_record(self):
        topic = self.topic("client-to-function")
        source = "def handler(event, context):\n    print('heard', event['Records'][0]['Sns']['Message'])\n"
        name = recipes.python_function(self.engine, "listener", source)
        functions, logs = self.engine.client("lambda"), self.engine.client("logs")
        arn = functions.get_function_configuration(FunctionName=name)["FunctionArn"]
        functions.add_permission(FunctionName=name, StatementId="sns", Action="lambda:InvokeFunction",
                                 Principal="sns.amazonaws.com", SourceArn=topic)
        self.sns.subscribe(TopicArn=topic, Protocol="lambda", Endpoint=arn)
        self.sns.publish(TopicArn=topic, Message="a rising tide")

        def heard():
            try:
                found = logs.filter_log_events(logGroupName=f"/aws/lambda/{name}", filterPattern="heard")
            except logs.exceptions.ResourceNotFoundException:
                return False
            return any("a rising tide" in event["message"] for event in found["events"])

        until("the function heard", 30, heard)

    def test_answers_are_those_of_aws(self):
        topic = self.topic("client-answers")
        shown = self.sns.get_topic_attributes(TopicArn=topic)["Attributes"]
        self.assertEqual((shown["Owner"], shown["SubscriptionsConfirmed"]), (self.engine.account, "0"))
        self.assertEqual(json.loads(shown["Policy"])["Id"], "__default_policy_ID")
        _, arn = self.queue("client-answers")
        subscribe = lambda **more: self.sns.subscribe(TopicArn=topic, Endpoint=arn, **more)["SubscriptionArn"]
        subscription = subscribe(Protocol="sqs", Attributes={"RawMessageDelivery": "true"})
        self.assertEqual(subscribe(Protocol="sqs"), subscription)
        attributes = self.sns.get_subscription_attributes(SubscriptionArn=subscription)["Attributes"]
        self.assertEqual(set(attributes), {
            "ConfirmationWasAuthenticated", "Endpoint", "Owner", "PendingConfirmation", "Protocol",
            "RawMessageDelivery", "SubscriptionArn", "SubscriptionPrincipal", "TopicArn"})
        self.sns.tag_resource(ResourceArn=topic, Tags=[{"Key": "k", "Value": "v"}])
        self.assertEqual(self.sns.list_tags_for_resource(ResourceArn=topic)["Tags"], [{"Key": "k", "Value": "v"}])
        cases = [
            (lambda: subscribe(Protocol="sqs", Attributes={"RawMessageDelivery": "false"}), "InvalidParameter",
             "Invalid parameter: Attributes Reason: Subscription already exists with different attributes"),
            (lambda: subscribe(Protocol="test-protocol"), "InvalidParameter",
             "Invalid parameter: Amazon SNS does not support this protocol string: test-protocol"),
            (lambda: self.sns.publish(TopicArn=f"{topic}-none", Message="m"), "NotFound", "Topic does not exist"),
            (lambda: self.sns.get_topic_attributes(TopicArn="none"), "InvalidParameter",
             "Invalid parameter: TopicArn Reason: An ARN must have at least 6 elements, not 1"),
            (lambda: self.sns.publish(TopicArn=topic, Message="m", Subject=""), "InvalidParameter",
             "Invalid parameter: Subject"),
        ]
        for ask, code, words in cases:
            with self.assertRaises(ClientError) as refused:
                ask()
            error = refused.exception.response["Error"]
            self.assertEqual((error["Code"], error["Message"]), (code, words))
        with self.assertRaises(ClientError) as refused:
            subscribe(Protocol="https")
        self.assertIn("delivery by https is not supported", str(refused.exception))
        self.sns.unsubscribe(SubscriptionArn=subscription)
        self.sns.unsubscribe(SubscriptionArn=subscription)
        self.sns.delete_topic(TopicArn=topic)
        self.assertNotIn(topic, [one["TopicArn"] for one in self.sns.list_topics()["Topics"]])
