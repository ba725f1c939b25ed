"""EventBridge: rules as AWS's clients make them, and the events that reach their targets."""

import json
import unittest

from botocore.exceptions import ClientError

import engine
import recipes
import strict
from wait import until


class Events(unittest.TestCase):
    def setUp(self):
        self.engine = engine.shared()
        self.events, self.sqs = strict.checked(self.engine.client("events")), self.engine.client("sqs")

    def queue(self, name, rule=None):
        url = self.sqs.create_queue(QueueName=name)["QueueUrl"]
        arn = self.sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
        if rule:
            statement = {"Effect": "Allow", "Principal": {"Service": "events.amazonaws.com"}, "Action": "sqs:SendMessage",
                         "Resource": arn, "Condition": {"ArnEquals": {"aws:SourceArn": rule}}}
            policy = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
            self.sqs.set_queue_attributes(QueueUrl=url, Attributes={"Policy": policy})
        return url, arn

    def received(self, url):
        ask = lambda: self.sqs.receive_message(QueueUrl=url, WaitTimeSeconds=1,
                                               MessageAttributeNames=["All"]).get("Messages")
        return until("a message in the queue", 30, ask)[0]

    def put(self, **entry):
        answer = self.events.put_events(Entries=[{"Source": "client.app", "DetailType": "tide", **entry}])
        return answer["Entries"][0]

    def test_an_event_reaches_the_targets_of_the_rules_that_it_matches(self):
        pattern = json.dumps({"source": ["client.app"], "detail": {"height": [{"numeric": [">", 2]}]}})
        rule = self.events.put_rule(Name="client-high", EventPattern=pattern)["RuleArn"]
        url, arn = self.queue("client-high", rule)
        transformer = {"InputPathsMap": {"h": "$.detail.height"}, "InputTemplate": '"<h> metres by <aws.events.rule-name>"'}
        self.events.put_targets(Rule="client-high", Targets=[{"Id": "whole", "Arn": arn}])
        self.put(Detail=json.dumps({"height": 1}))
        sent = self.put(Detail=json.dumps({"height": 3}), Resources=["arn:aws:s3:::b"])
        event = json.loads(self.received(url)["Body"])
        self.assertEqual((event["id"], event["detail"], event["detail-type"], event["resources"]),
                         (sent["EventId"], {"height": 3}, "tide", ["arn:aws:s3:::b"]))
        self.assertEqual((event["version"], event["account"], event["region"]),
                         ("0", self.engine.account, self.engine.region))
        self.events.put_targets(Rule="client-high", Targets=[{"Id": "whole", "Arn": arn, "InputTransformer": transformer}])
        self.put(Detail=json.dumps({"height": 4}))
        self.assertEqual(self.received(url)["Body"], '"4 metres by client-high"')

    def test_what_the_target_does_not_allow_becomes_a_dead_letter(self):
        bus = self.events.create_event_bus(Name="client-bus")["EventBusArn"]
        rule = self.events.put_rule(Name="client-refused", EventBusName="client-bus",
                                    EventPattern=json.dumps({"source": [{"prefix": "client."}]}))["RuleArn"]
        self.assertTrue(rule.endswith(":rule/client-bus/client-refused"))
        _, closed = self.queue("client-events-closed")
        dead, dead_arn = self.queue("client-events-dead", rule)
        self.events.put_targets(Rule="client-refused", EventBusName="client-bus", Targets=[
            {"Id": "closed", "Arn": closed, "DeadLetterConfig": {"Arn": dead_arn}}])
        self.put(EventBusName=bus, Detail="{}")
        attributes = self.received(dead)["MessageAttributes"]
        self.assertEqual((attributes["RULE_ARN"]["StringValue"], attributes["TARGET_ARN"]["StringValue"]), (rule, closed))
        with self.assertRaises(ClientError) as refused:
            self.events.delete_rule(Name="client-refused", EventBusName="client-bus")
        self.assertEqual(refused.exception.response["Error"]["Message"], "Rule can't be deleted since it has targets.")
        self.events.remove_targets(Rule="client-refused", EventBusName="client-bus", Ids=["closed"])
        self.events.delete_rule(Name="client-refused", EventBusName="client-bus")
        self.events.delete_event_bus(Name="client-bus")

    def test_a_function_gets_the_event(self):
        source = "def handler(event, context):\n    print('heard', event['detail']['word'])\n"
        name = recipes.python_function(self.engine, "event-listener", source)
        functions, logs = self.engine.client("lambda"), self.engine.client("logs")
        arn = functions.get_function_configuration(FunctionName=name)["FunctionArn"]
        rule = self.events.put_rule(Name="client-function", EventPattern=json.dumps({"detail-type": ["word"]}))["RuleArn"]
        functions.add_permission(FunctionName=name, StatementId="events", Action="lambda:InvokeFunction",
                                 Principal="events.amazonaws.com", SourceArn=rule)
        self.events.put_targets(Rule="client-function", Targets=[{"Id": "f", "Arn": arn}])
        self.put(DetailType="word", Detail=json.dumps({"word": "springtide"}))

        def heard():
            try:
                found = logs.filter_log_events(logGroupName=f"/aws/lambda/{name}", filterPattern="heard")
            except logs.exceptions.ResourceNotFoundException:
                return False
            return any("springtide" in event["message"] for event in found["events"])

        until("the function heard", 30, heard)

    def test_answers_are_those_of_aws(self):
        listed = self.events.list_event_buses(NamePrefix="default")["EventBuses"]
        self.assertEqual([one["Name"] for one in listed], ["default"])
        without = self.events.put_events(Entries=[{"DetailType": "d", "Detail": "{}"}])
        self.assertEqual((without["FailedEntryCount"], without["Entries"]), (1, [{
            "ErrorCode": "InvalidArgument",
            "ErrorMessage": "Parameter Source is not valid. Reason: Source is a required argument."}]))
        self.assertEqual(self.put(Source="aws.s3", Detail="{}")["ErrorCode"], "NotAuthorizedForSource")
        event = {"id": "1", "account": "1", "source": "s", "time": "2026-01-02T03:04:05Z", "region": "r",
                 "detail-type": "d", "detail": {"a": "xyz"}}
        test = lambda pattern: self.events.test_event_pattern(EventPattern=json.dumps(pattern), Event=json.dumps(event))
        self.assertTrue(test({"detail": {"a": [{"wildcard": "x*z"}]}})["Result"])
        self.assertFalse(test({"detail": {"a": [{"anything-but": {"suffix": "z"}}]}})["Result"])
        self.events.put_rule(Name="client-daily", ScheduleExpression="cron(0 10 * * ? *)", State="DISABLED",
                             Tags=[{"Key": "k", "Value": "v"}])
        shown = self.events.describe_rule(Name="client-daily")
        shown.pop("ResponseMetadata")
        self.assertEqual(shown, {"Arn": shown["Arn"], "Name": "client-daily", "State": "DISABLED",
                                 "ScheduleExpression": "cron(0 10 * * ? *)", "EventBusName": "default",
                                 "CreatedBy": self.engine.account})
        self.assertEqual(self.events.list_tags_for_resource(ResourceARN=shown["Arn"])["Tags"], [{"Key": "k", "Value": "v"}])
        cases = [
            (lambda: self.events.describe_rule(Name="client-none"), "ResourceNotFoundException",
             "Rule client-none does not exist on EventBus default."),
            (lambda: self.events.describe_event_bus(Name="client-none"), "ResourceNotFoundException",
             "Event bus client-none does not exist."),
            (lambda: self.events.delete_event_bus(Name="default"), "ValidationException", "Cannot delete event bus default."),
            (lambda: self.events.put_rule(Name="r", ScheduleExpression="cron(0 1 * * * *)"), "ValidationException",
             "Parameter ScheduleExpression is not valid."),
            (lambda: test({"a": [{"EXISTS": True}]}), "InvalidEventPatternException",
             "Event pattern is not valid. Reason: Unrecognized match type EXISTS"),
        ]
        for ask, code, words in cases:
            with self.assertRaises(ClientError) as refused:
                ask()
            error = refused.exception.response["Error"]
            self.assertEqual((error["Code"], error["Message"]), (code, words))

    def test_a_schedule_runs_on_the_engine_s_clock(self):
        fast = engine.shared("scaled:60")
        events, sqs = fast.client("events"), fast.client("sqs")
        rule = events.put_rule(Name="client-minutely", ScheduleExpression="rate(1 minute)")["RuleArn"]
        url = sqs.create_queue(QueueName="client-minutely")["QueueUrl"]
        arn = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
        statement = {"Effect": "Allow", "Principal": {"Service": "events.amazonaws.com"}, "Action": "sqs:SendMessage",
                     "Resource": arn}
        policy = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
        sqs.set_queue_attributes(QueueUrl=url, Attributes={"Policy": policy})
        events.put_targets(Rule="client-minutely", Targets=[{"Id": "q", "Arn": arn, "InputPath": "$.detail-type"}])
        bodies = []

        def twice():
            bodies.extend(one["Body"] for one in sqs.receive_message(QueueUrl=url).get("Messages", []))
            return len(bodies) >= 2

        until("two moments of a rule", 30, twice)
        self.assertEqual(bodies[:2], ['"Scheduled Event"'] * 2)
        events.disable_rule(Name="client-minutely")
        self.assertEqual(events.list_rules()["Rules"][0]["Arn"], rule)
