"""Lambda: reserved concurrency, and what becomes of asynchronous invocations."""

import json
import threading
import unittest

from botocore.exceptions import ClientError

import engine
import recipes
from wait import until

FAILS = "def handler(event, context):\n    raise ValueError('ebb')\n"
SLOW = "import time\n\ndef handler(event, context):\n    time.sleep(event.get('seconds', 0))\n    return 'done'\n"


class LambdaEvents(unittest.TestCase):
    def setUp(self):
        self.engine = engine.shared()
        self.functions, self.queues = self.engine.client("lambda"), self.engine.client("sqs")

    def queue(self, name):
        url = self.queues.create_queue(QueueName=name)["QueueUrl"]
        attributes = self.queues.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]
        return url, attributes["QueueArn"]

    def may_send(self, name):
        self.engine.client("iam").put_role_policy(RoleName=f"{name}-role", PolicyName="send",
                                                  PolicyDocument=recipes.allow("sqs:SendMessage"))

    def received(self, url):
        def one():
            found = self.queues.receive_message(QueueUrl=url, WaitTimeSeconds=1, MessageAttributeNames=["All"])
            return found.get("Messages")

        return until("a message in the queue", 30, one)[0]

    def test_a_reservation_bounds_its_function(self):
        name = recipes.python_function(self.engine, "reserved", SLOW, Timeout=20)
        reserved = self.functions.put_function_concurrency(FunctionName=name, ReservedConcurrentExecutions=1)
        self.assertEqual(reserved["ReservedConcurrentExecutions"], 1)
        shown = self.functions.get_function(FunctionName=name)
        self.assertEqual(shown["Concurrency"], {"ReservedConcurrentExecutions": 1})
        unreserved = self.functions.get_account_settings()["AccountLimit"]["UnreservedConcurrentExecutions"]
        self.assertEqual(unreserved, 999)
        # Whoever comes first takes the one place, so the slow one asks until it has it.
        slow = threading.Thread(target=lambda: until("the slow invocation", 15, lambda: not self.turned_away(
            name, b'{"seconds": 5}')))
        slow.start()
        refused = until("an invocation turned away", 15, lambda: self.turned_away(name))
        self.assertEqual((refused["Error"]["Code"], refused["Reason"], refused["ResponseMetadata"]["HTTPStatusCode"]),
                         ("TooManyRequestsException", "ReservedFunctionConcurrentInvocationLimitExceeded", 429))
        slow.join()
        self.functions.delete_function_concurrency(FunctionName=name)
        self.assertNotIn("ReservedConcurrentExecutions", self.functions.get_function_concurrency(FunctionName=name))

    def turned_away(self, name, payload=b"{}"):
        try:
            self.functions.invoke(FunctionName=name, Payload=payload)
        except ClientError as error:
            return error.response
        return None

    def test_an_event_that_failed_goes_where_the_configuration_says(self):
        name = recipes.python_function(self.engine, "on-failure", FAILS)
        self.may_send(name)
        url, arn = self.queue("failures")
        shown = self.functions.put_function_event_invoke_config(
            FunctionName=name, MaximumRetryAttempts=0, DestinationConfig={"OnFailure": {"Destination": arn}})
        self.assertTrue(shown["FunctionArn"].endswith(f":{name}:$LATEST"))
        self.functions.invoke(FunctionName=name, InvocationType="Event", Payload=b'{"tide": 1}')
        record = json.loads(self.received(url)["Body"])
        context = record["requestContext"]
        self.assertEqual((context["condition"], context["approximateInvokeCount"]), ("RetriesExhausted", 1))
        self.assertEqual((record["requestPayload"], record["responsePayload"]["errorType"]), ({"tide": 1}, "ValueError"))
        self.assertEqual(record["responseContext"],
                         {"statusCode": 200, "executedVersion": "$LATEST", "functionError": "Unhandled"})

    def test_topics_and_buses_are_told_as_well(self):
        name = recipes.python_function(self.engine, "on-failure-topic", FAILS)
        self.engine.client("iam").put_role_policy(
            RoleName=f"{name}-role", PolicyName="tell", PolicyDocument=recipes.allow("sns:Publish", "events:PutEvents"))
        url, arn = self.queue("told")
        sns, events = self.engine.client("sns"), self.engine.client("events")
        topic = sns.create_topic(Name="failures")["TopicArn"]
        rule = events.put_rule(Name="failures", EventPattern=json.dumps(
            {"detail-type": ["Lambda Function Invocation Result - Failure"]}))["RuleArn"]
        events.put_targets(Rule="failures", Targets=[{"Id": "q", "Arn": arn}])
        statement = {"Effect": "Allow", "Principal": {"Service": ["sns.amazonaws.com", "events.amazonaws.com"]},
                     "Action": "sqs:SendMessage", "Resource": arn,
                     "Condition": {"ArnEquals": {"aws:SourceArn": [topic, rule]}}}
        policy = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
        self.queues.set_queue_attributes(QueueUrl=url, Attributes={"Policy": policy})
        sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=arn, Attributes={"RawMessageDelivery": "true"})
        bus = events.describe_event_bus()["Arn"]
        self.functions.put_function_event_invoke_config(
            FunctionName=name, MaximumRetryAttempts=0, DestinationConfig={"OnFailure": {"Destination": bus}})
        self.functions.update_function_configuration(FunctionName=name, DeadLetterConfig={"TargetArn": topic})
        self.functions.get_waiter("function_updated_v2").wait(FunctionName=name)
        self.functions.invoke(FunctionName=name, InvocationType="Event", Payload=b'{"tide": 3}')
        bodies = []

        def both():
            found = self.queues.receive_message(QueueUrl=url, WaitTimeSeconds=1).get("Messages", [])
            bodies.extend(json.loads(one["Body"]) for one in found)
            return len(bodies) >= 2

        until("what the topic and the bus were told", 30, both)
        dead = next(body for body in bodies if body == {"tide": 3})
        event = next(body for body in bodies if body is not dead)
        self.assertEqual((event["source"], event["detail"]["requestPayload"], event["detail-type"]),
                         ("lambda", {"tide": 3}, "Lambda Function Invocation Result - Failure"))

    def test_an_event_that_succeeded_goes_to_another_function(self):
        name, heir = recipes.python_function(self.engine, "on-success"), recipes.python_function(self.engine, "heir")
        self.engine.client("iam").put_role_policy(RoleName=f"{name}-role", PolicyName="invoke",
                                                  PolicyDocument=recipes.allow("lambda:InvokeFunction"))
        arn = self.functions.get_function_configuration(FunctionName=heir)["FunctionArn"]
        self.functions.put_function_event_invoke_config(FunctionName=name,
                                                        DestinationConfig={"OnSuccess": {"Destination": arn}})
        self.functions.invoke(FunctionName=name, InvocationType="Event", Payload=b'{"tide": 2}')
        logs = self.engine.client("logs")

        def heard():
            try:
                events = logs.filter_log_events(logGroupName=f"/aws/lambda/{heir}")["events"]
            except ClientError:
                return False
            return any("'condition': 'Success'" in event["message"] for event in events)

        until("the heir's log line", 30, heard)

    def test_a_dead_letter_is_the_event_itself(self):
        name = recipes.python_function(self.engine, "dead-letter", FAILS)
        self.may_send(name)
        url, arn = self.queue("dead")
        self.functions.update_function_configuration(FunctionName=name, DeadLetterConfig={"TargetArn": arn})
        self.functions.get_waiter("function_updated_v2").wait(FunctionName=name)
        self.functions.put_function_event_invoke_config(FunctionName=name, MaximumRetryAttempts=0)
        self.functions.invoke(FunctionName=name, InvocationType="Event", Payload=b'{"tide": 3}')
        letter = self.received(url)
        self.assertEqual(json.loads(letter["Body"]), {"tide": 3})
        self.assertEqual(letter["MessageAttributes"]["ErrorMessage"]["StringValue"], "ebb")

    def test_nothing_reserved_gives_events_up_at_once(self):
        name = recipes.python_function(self.engine, "nothing-reserved")
        self.may_send(name)
        url, arn = self.queue("nothing")
        self.functions.put_function_concurrency(FunctionName=name, ReservedConcurrentExecutions=0)
        self.functions.put_function_event_invoke_config(FunctionName=name,
                                                        DestinationConfig={"OnFailure": {"Destination": arn}})
        self.functions.invoke(FunctionName=name, InvocationType="Event", Payload=b"{}")
        record = json.loads(self.received(url)["Body"])
        self.assertEqual((record["requestContext"]["condition"], record["requestContext"]["approximateInvokeCount"]),
                         ("ZeroReservedConcurrency", 0))
        self.assertNotIn("responsePayload", record)

    def test_configurations_are_kept_by_qualifier(self):
        name = recipes.python_function(self.engine, "configured")
        self.functions.publish_version(FunctionName=name)
        self.functions.put_function_event_invoke_config(FunctionName=name, MaximumRetryAttempts=1)
        self.functions.put_function_event_invoke_config(FunctionName=name, Qualifier="1", MaximumEventAgeInSeconds=60)
        self.functions.update_function_event_invoke_config(FunctionName=name, Qualifier="1", MaximumRetryAttempts=0)
        one = self.functions.get_function_event_invoke_config(FunctionName=name, Qualifier="1")
        self.assertEqual((one["MaximumEventAgeInSeconds"], one["MaximumRetryAttempts"]), (60, 0))
        listed = self.functions.list_function_event_invoke_configs(FunctionName=name)["FunctionEventInvokeConfigs"]
        self.assertEqual(len(listed), 2)
        self.functions.delete_function_event_invoke_config(FunctionName=name)
        with self.assertRaises(ClientError) as gone:
            self.functions.get_function_event_invoke_config(FunctionName=name)
        self.assertIn("doesn't have an EventInvokeConfig", gone.exception.response["Error"]["Message"])
