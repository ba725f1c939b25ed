"""CloudWatch Logs: groups, streams, events, filters."""

import time
import unittest

from botocore.exceptions import ClientError

import engine
from wait import until


class Logs(unittest.TestCase):
    def setUp(self):
        self.engine = engine.shared()
        self.logs = self.engine.client("logs")

    def test_events_are_put_got_and_filtered(self):
        group = "/smoke/events"
        self.logs.create_log_group(logGroupName=group)
        self.logs.create_log_stream(logGroupName=group, logStreamName="s")
        now = int(time.time() * 1000)
        events = [{"timestamp": now + n, "message": f"line {n}"} for n in range(3)]
        self.logs.put_log_events(logGroupName=group, logStreamName="s", logEvents=events)

        def read():
            got = self.logs.get_log_events(logGroupName=group, logStreamName="s", startFromHead=True)["events"]
            return got if len(got) == 3 else None

        self.assertEqual([one["message"] for one in until("three events", 10, read)], ["line 0", "line 1", "line 2"])
        found = self.engine.aws("logs", "filter-log-events", "--log-group-name", group, "--filter-pattern", '"line 1"')
        self.assertEqual([one["message"] for one in found["events"]], ["line 1"])

    def test_retention_is_kept(self):
        self.logs.create_log_group(logGroupName="/smoke/retention")
        self.logs.put_retention_policy(logGroupName="/smoke/retention", retentionInDays=7)
        shown = self.logs.describe_log_groups(logGroupNamePrefix="/smoke/retention")["logGroups"]
        self.assertEqual([one["retentionInDays"] for one in shown], [7])
        with self.assertRaises(ClientError) as refused:
            self.logs.create_log_group(logGroupName="/smoke/retention")
        self.assertEqual(refused.exception.response["Error"]["Code"], "ResourceAlreadyExistsException")
