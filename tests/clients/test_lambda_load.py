"""Many invocations at once, and an engine that is killed among them: nothing is lost, and nothing is counted twice.

`TIDEGATE_INVOCATIONS=10000` asks for as many invocations of the alias, `TIDEGATE_EVENTS=1000` for as many queued events.
"""

import collections
import concurrent.futures
import datetime
import json
import os
import unittest

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from botocore.httpsession import URLLib3Session

import binomial
import engine
import recipes
from wait import until

INVOCATIONS = int(os.environ.get("TIDEGATE_INVOCATIONS", "1000"))
EVENTS = int(os.environ.get("TIDEGATE_EVENTS", "200"))
AT_ONCE = 16
SHARE = 0.1
SAYS = """
def handler(event, context):
    print("said", event["number"])
    return {"number": event["number"]}
"""
LASTS = """
import time

def handler(event, context):
    time.sleep(event["lasts"])
    print("done", event["number"])
    if event["number"] % 100 == 0:
        raise ValueError("a number that nobody wants")
"""


def decisions(running, **wanted):
    """The decisions of IAM that were recorded, by request."""
    found, until_then = {}, None
    while True:
        asked = {"MaxResults": 1000, **wanted, **({"EndTime": until_then} if until_then else {})}
        request = AWSRequest("POST", running.url, data=json.dumps(asked), headers={
            "content-type": "application/x-amz-json-1.1", "x-amz-target": "Tidegate_20261101.ListDecisions"})
        SigV4Auth(Credentials(*running.keys["default"]), "tidegate", running.region).add_auth(request)
        answer = URLLib3Session().send(request.prepare())
        if answer.status_code != 200:
            raise AssertionError(answer.text)
        page = json.loads(answer.text)["Decisions"]
        known = len(found)
        found.update({one["RequestId"]: one for one in page})
        if len(found) == known:
            return found
        # The end is exclusive, and a millisecond may hold decisions of two pages.
        until_then = round(min(one["Time"] for one in page) + 0.001, 3)


class LambdaLoad(unittest.TestCase):
    def setUp(self):
        self.engine = engine.Engine()
        self.addCleanup(self.engine.stop)

    def lines(self, group, word):
        """How often each number was said after a word."""
        pages = self.engine.client("logs").get_paginator("filter_log_events").paginate(logGroupName=group, filterPattern=word)
        said = (event["message"].split() for page in pages for event in page["events"])
        return collections.Counter(int(parts[1]) for parts in said if len(parts) == 2 and parts[0] == word)

    def counted(self, name, dimensions):
        now = datetime.datetime.now(datetime.timezone.utc)
        points = self.engine.client("cloudwatch").get_metric_statistics(
            Namespace="AWS/Lambda", MetricName=name, Statistics=["Sum"], Period=60,
            StartTime=now - datetime.timedelta(hours=1), EndTime=now + datetime.timedelta(minutes=2),
            Dimensions=[{"Name": key, "Value": value} for key, value in dimensions.items()])["Datapoints"]
        return sum(point["Sum"] for point in points)

    def test_every_invocation_of_an_alias_is_logged_measured_and_recorded_once(self):
        name = recipes.python_function(self.engine, "many", SAYS)
        functions = self.engine.client("lambda")
        first = functions.publish_version(FunctionName=name)["Version"]
        functions.update_function_configuration(FunctionName=name, Timeout=9)
        functions.get_waiter("function_updated_v2").wait(FunctionName=name)
        second = functions.publish_version(FunctionName=name)["Version"]
        alias = functions.create_alias(FunctionName=name, Name="live", FunctionVersion=first,
                                       RoutingConfig={"AdditionalVersionWeights": {second: SHARE}})["AliasArn"]
        clients = [self.engine.client("lambda") for _ in range(AT_ONCE)]

        def invoke(number):
            answer = clients[number % AT_ONCE].invoke(FunctionName=name, Qualifier="live",
                                                      Payload=json.dumps({"number": number}))
            self.assertEqual(json.load(answer["Payload"]), {"number": number})
            return answer["ExecutedVersion"], answer["ResponseMetadata"]["RequestId"]

        with concurrent.futures.ThreadPoolExecutor(AT_ONCE) as pool:
            versions, requested = zip(*pool.map(invoke, range(INVOCATIONS)))
        executed = collections.Counter(versions)
        self.assertEqual(set(executed), {first, second})
        low, high = binomial.bounds(INVOCATIONS, SHARE, 0.999)
        self.assertTrue(low <= executed[second] <= high, f"{executed} is not between {low} and {high}")
        once = {number: 1 for number in range(INVOCATIONS)}
        self.assertEqual(self.lines(f"/aws/lambda/{name}", "said"), once)
        self.assertEqual(self.counted("Invocations", {"FunctionName": name}), INVOCATIONS)
        for version in (first, second):
            of_version = {"FunctionName": name, "Resource": f"{name}:live", "ExecutedVersion": version}
            self.assertEqual(self.counted("Invocations", of_version), executed[version])
        recorded = decisions(self.engine, Action="lambda:InvokeFunction", Resource=alias)
        self.assertEqual({one["Decision"] for one in recorded.values()}, {"Allow"})
        self.assertEqual(set(recorded), set(requested))

    def test_events_outlive_the_engine(self):
        self.engine.stop()
        self.engine = engine.Engine("scaled:60", ephemeral=False)
        self.addCleanup(self.engine.stop)
        name = recipes.python_function(self.engine, "queued", LASTS, Timeout=30)
        functions, queues = self.engine.client("lambda"), self.engine.client("sqs")
        self.urls = {name: queues.create_queue(QueueName=name)["QueueUrl"] for name in ("wanted", "unwanted")}
        arns = {name: queues.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
                for name, url in self.urls.items()}
        self.engine.client("iam").put_role_policy(RoleName=f"{name}-role", PolicyName="send",
                                                  PolicyDocument=recipes.allow("sqs:SendMessage"))
        functions.put_function_event_invoke_config(
            FunctionName=name, MaximumRetryAttempts=1,
            DestinationConfig={"OnSuccess": {"Destination": arns["wanted"]}, "OnFailure": {"Destination": arns["unwanted"]}})
        at_once = min(50, EVENTS // 20)
        functions.put_function_concurrency(FunctionName=name, ReservedConcurrentExecutions=at_once)

        def queue(number):
            event = json.dumps({"number": number, "lasts": 0.2})
            self.assertEqual(functions.invoke(FunctionName=name, InvocationType="Event", Payload=event)["StatusCode"], 202)

        with concurrent.futures.ThreadPoolExecutor(AT_ONCE) as pool:
            list(pool.map(queue, range(1, EVENTS + 1)))
        group = f"/aws/lambda/{name}"
        until("some events that are done", 60, lambda: self.lines(group, "done"))
        self.engine.kill()
        self.engine.start()
        # A crash may cost the last lines of the log; what a destination was given is durable.
        unwanted = set(range(100, EVENTS + 1, 100))
        wanted = set(range(1, EVENTS + 1)) - unwanted
        succeeded, given_up = collections.defaultdict(list), collections.defaultdict(list)
        until("all events that are done", 240, lambda: self.told("wanted", succeeded) >= wanted)
        until("all events that were given up", 240, lambda: self.told("unwanted", given_up) >= unwanted)
        self.assertEqual((set(succeeded), set(given_up)), (wanted, unwanted))
        ends = [context["condition"] for told in given_up.values() for context in told]
        self.assertEqual(set(ends), {"RetriesExhausted"})
        counts = [context["approximateInvokeCount"] for told in given_up.values() for context in told]
        self.assertGreaterEqual(min(counts), 2)
        # Only what was in flight when the engine was killed is delivered twice.
        again = [number for number, told in succeeded.items() if len(told) > 1]
        self.assertLessEqual(len(again), at_once)

    def told(self, queue, found):
        """The numbers of the events that a destination was given so far, each with what it was told of them."""
        queues = self.engine.client("sqs")
        # Half a minute, which is how long a message is hidden by itself, is half a second here.
        asked = {"QueueUrl": self.urls[queue], "WaitTimeSeconds": 1, "MaxNumberOfMessages": 10, "VisibilityTimeout": 3600}
        while messages := queues.receive_message(**asked).get("Messages"):
            for message in messages:
                record = json.loads(message["Body"])
                found[record["requestPayload"]["number"]].append(record["requestContext"])
                queues.delete_message(QueueUrl=self.urls[queue], ReceiptHandle=message["ReceiptHandle"])
        return set(found)


if __name__ == "__main__":
    unittest.main()
