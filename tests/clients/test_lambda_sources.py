"""Lambda: queues as event sources."""

import json
import unittest

from botocore.exceptions import ClientError

import engine
import recipes
from wait import until

REPORTS = """
import json

def handler(event, context):
    bodies = [json.loads(record["body"]) for record in event["Records"]]
    print("batch", json.dumps(sorted(body["n"] for body in bodies)))
    if any(body.get("raise") for body in bodies):
        raise ValueError("ebb")
    return {"batchItemFailures": [{"itemIdentifier": record["messageId"]} for record, body
                                  in zip(event["Records"], bodies) if body.get("fail")]}
"""
TAKES = ("sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes")


class LambdaSources(unittest.TestCase):
    def setUp(self):
        self.engine = engine.shared()
        self.functions, self.queues = self.engine.client("lambda"), self.engine.client("sqs")

    def made(self, name, may=TAKES, **attributes):
        recipes.python_function(self.engine, name, REPORTS, Timeout=5)
        if may:
            self.engine.client("iam").put_role_policy(RoleName=f"{name}-role", PolicyName="take",
                                                      PolicyDocument=recipes.allow(*may))
        url = self.queues.create_queue(QueueName=name, Attributes=attributes)["QueueUrl"]
        found = self.queues.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]
        return url, found["QueueArn"]

    def send(self, url, **body):
        self.queues.send_message(QueueUrl=url, MessageBody=json.dumps(body))

    def batches(self, name):
        try:
            events = self.engine.client("logs").filter_log_events(logGroupName=f"/aws/lambda/{name}")["events"]
        except ClientError:
            return []
        return [json.loads(event["message"][6:]) for event in events if event["message"].startswith("batch ")]

    def left(self, url):
        names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]
        found = self.queues.get_queue_attributes(QueueUrl=url, AttributeNames=names)["Attributes"]
        return sum(int(found[name]) for name in names)

    def test_messages_are_given_to_the_function_and_deleted(self):
        url, arn = self.made("source")
        made = self.functions.create_event_source_mapping(FunctionName="source", EventSourceArn=arn)
        self.assertEqual((made["State"], made["BatchSize"]), ("Creating", 10))
        for n in range(3):
            self.send(url, n=n)
        until("all messages in batches", 20, lambda: sorted(sum(self.batches("source"), [])) == [0, 1, 2])
        until("an empty queue", 10, lambda: self.left(url) == 0)
        shown = self.functions.get_event_source_mapping(UUID=made["UUID"])
        self.assertEqual(shown["State"], "Enabled")
        with self.assertRaises(ClientError) as twice:
            self.functions.create_event_source_mapping(FunctionName="source", EventSourceArn=arn)
        self.assertIn(made["UUID"], twice.exception.response["Error"]["Message"])

    def test_filters_let_through_what_matches_and_drop_the_rest(self):
        url, arn = self.made("filtered")
        pattern = json.dumps({"body": {"n": [{"numeric": [">", 1]}]}})
        made = self.functions.create_event_source_mapping(
            FunctionName="filtered", EventSourceArn=arn, FilterCriteria={"Filters": [{"Pattern": pattern}]})
        self.assertEqual(made["FilterCriteria"], {"Filters": [{"Pattern": pattern}]})
        for n in range(4):
            self.send(url, n=n)
        until("an empty queue", 20, lambda: self.left(url) == 0)
        until("what matches", 10, lambda: sorted(sum(self.batches("filtered"), [])) == [2, 3])
        with self.assertRaises(ClientError) as wrong:
            self.functions.update_event_source_mapping(UUID=made["UUID"],
                                                       FilterCriteria={"Filters": [{"Pattern": "ebb"}]})
        self.assertEqual(wrong.exception.response["Error"]["Message"], "Invalid filter pattern definition.")

    def test_what_a_function_reports_as_failed_stays(self):
        url, arn = self.made("reporting", VisibilityTimeout="5")
        self.functions.create_event_source_mapping(FunctionName="reporting", EventSourceArn=arn, BatchSize=5,
                                                   MaximumBatchingWindowInSeconds=2,
                                                   FunctionResponseTypes=["ReportBatchItemFailures"])
        self.send(url, n=1)
        self.send(url, n=2, fail=True)
        until("the first batch", 20, lambda: [1, 2] in self.batches("reporting"))
        until("the failed message again", 20, lambda: [2] in self.batches("reporting"))

    def test_a_mapping_is_disabled_and_deleted(self):
        url, arn = self.made("switched")
        made = self.functions.create_event_source_mapping(FunctionName="switched", EventSourceArn=arn, Enabled=False)
        state = lambda: self.functions.get_event_source_mapping(UUID=made["UUID"])["State"]
        until("a disabled mapping", 5, lambda: state() == "Disabled")
        self.send(url, n=7)
        self.functions.update_event_source_mapping(UUID=made["UUID"], Enabled=True)
        until("the message", 20, lambda: self.batches("switched") == [[7]])
        listed = self.functions.list_event_source_mappings(FunctionName="switched")["EventSourceMappings"]
        self.assertEqual([one["UUID"] for one in listed], [made["UUID"]])
        self.assertEqual(self.functions.delete_event_source_mapping(UUID=made["UUID"])["State"], "Deleting")
        with self.assertRaises(ClientError) as gone:
            self.functions.get_event_source_mapping(UUID=made["UUID"])
        self.assertEqual(gone.exception.response["Error"]["Message"], "The resource you requested does not exist.")

    def test_what_cannot_work_is_refused(self):
        _, arn = self.made("refusing", may=())
        for words, given in [
                ("does not have permissions", {"EventSourceArn": arn}),
                ("Unrecognized event source.", {}),
                ("batch window in seconds must be greater", {"EventSourceArn": arn, "BatchSize": 11}),
                ("Unsupported DestinationConfig", {"EventSourceArn": arn, "DestinationConfig": {
                    "OnFailure": {"Destination": arn}}}),
                ("Invalid filter pattern", {"EventSourceArn": arn, "FilterCriteria": {"Filters": [{"Pattern": "{}"}]}})]:
            with self.assertRaises(ClientError) as refused:
                self.functions.create_event_source_mapping(FunctionName="refusing", **given)
            self.assertIn(words, refused.exception.response["Error"]["Message"])
        with self.assertRaises(ClientError) as missing:
            self.functions.create_event_source_mapping(FunctionName="nobody", EventSourceArn=arn)
        self.assertEqual(missing.exception.response["Error"]["Message"], "Function does not exist")
