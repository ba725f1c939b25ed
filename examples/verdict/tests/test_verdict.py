"""The function against the shared vectors and against a CloudWatch that is played: `python -m unittest discover -s tests`."""

import json
import os
import pathlib
import sys
import unittest
from datetime import datetime, timedelta, timezone
from unittest import mock

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "function"))

import index  # noqa: E402
from verdict import Evidence, Watch  # noqa: E402

START = datetime(2026, 11, 23, 12, 0, 7, tzinfo=timezone.utc)
MINUTE = timedelta(minutes=1)


class Vectors(unittest.TestCase):
    def test_the_vectors(self):
        for case in json.loads((HERE.parent / "vectors.json").read_text()):
            with self.subTest(case["name"]):
                watch = Watch()
                for batch, expected in zip(case["batches"], case["evidence"]):
                    watch.take(*batch)
                    self.assertAlmostEqual(watch.evidence(), expected, delta=1e-9)
                self.assertEqual((watch.outcome(), watch.doubted), (case["outcome"], case["sample_ratio_doubted"]))
                self.assertAlmostEqual(watch.power(), case["power"], delta=1e-9)

    def test_nothing_is_won_beyond_the_limit(self):
        evidence = Evidence()
        evidence.take(0.1, 3, 0)
        self.assertTrue(evidence.reached)
        self.assertAlmostEqual(evidence.log(), evidence.limit, delta=1e-12)


class Cloud:
    """CloudWatch and Lambda as far as the function knows them."""

    def __init__(self, weights=None):
        self.weights, self.points, self.put = weights or {}, {}, []

    def client(self, _service):
        return self

    def get_alias(self, FunctionName, Name):
        return {"FunctionVersion": "1", "RoutingConfig": {"AdditionalVersionWeights": self.weights}}

    def count(self, metric, version, time, value):
        self.points.setdefault(("AWS/Lambda", metric, version), {})[index.minute_of(time)] = value

    def get_paginator(self, _operation):
        return self

    def paginate(self, MetricDataQueries, StartTime, EndTime):
        results = []
        for query in MetricDataQueries:
            metric = query["MetricStat"]["Metric"]
            named = {pair["Name"]: pair["Value"] for pair in metric["Dimensions"]}
            points = self.points.get((metric["Namespace"], metric["MetricName"], named["ExecutedVersion"]), {})
            points = {time: value for time, value in points.items() if StartTime <= time < EndTime}
            results.append({"Id": query["Id"], "Timestamps": list(points), "Values": list(points.values())})
        return [{"MetricDataResults": results}]

    def put_metric_data(self, Namespace, MetricData):
        self.put.append({data["MetricName"]: data["Value"] for data in MetricData})
        for data in MetricData:
            if data["MetricName"] == "Weight":
                time = index.minute_of(data["Timestamp"])
                self.points.setdefault((Namespace, "Weight", "2"), {})[time] = data["Value"]


class Handler(unittest.TestCase):
    def run_at(self, cloud, time):
        names = {"FUNCTION_NAME": "f", "ALIAS_NAME": "live"}
        with mock.patch.object(index, "boto3", cloud), mock.patch.dict(os.environ, names):
            return index.handler({"time": time.isoformat()}, None)

    def minutes(self, cloud, count, canary=(60, 0), stable=(540, 0), start=START):
        for minute in range(count):
            time = start + minute * MINUTE
            for version, (requests, errors) in (("2", canary), ("1", stable)):
                cloud.count("Invocations", version, time, requests)
                cloud.count("Errors", version, time, errors)
            said = self.run_at(cloud, time)
        return said

    def test_one_version_is_not_judged(self):
        cloud = Cloud()
        self.assertIsNone(self.run_at(cloud, START)["outcome"])
        self.assertEqual(cloud.put, [])

    def test_without_traffic_it_is_inconclusive(self):
        cloud = Cloud({"2": 0.1})
        said = self.minutes(cloud, 5, canary=(0, 0), stable=(0, 0))
        self.assertEqual((said["outcome"], cloud.put[-1]["Inconclusive"], cloud.put[-1]["Regression"]), ("INCONCLUSIVE", 1.0, 0.0))

    def test_a_broken_canary_is_found_and_a_good_one_is_not(self):
        broken, good = Cloud({"2": 0.1}), Cloud({"2": 0.1})
        self.assertEqual(self.minutes(broken, 6, canary=(60, 30))["outcome"], "REGRESSION")
        self.assertEqual(broken.put[-1]["Regression"], 1.0)
        self.assertEqual(self.minutes(good, 10)["outcome"], "NO_EVIDENCE_OF_HARM")

    def test_minutes_around_a_change_of_the_weight_do_not_count(self):
        cloud = Cloud({"2": 0.1})
        self.minutes(cloud, 3, canary=(60, 0))
        cloud.weights = {"2": 0.5}
        time = START + 3 * MINUTE
        # Half of the requests at the old weight would look like a mismatch, and these errors like a regression.
        self.minutes(cloud, 1, canary=(300, 300), stable=(300, 0), start=time)
        said = self.minutes(cloud, 4, canary=(300, 3), stable=(300, 3), start=time + MINUTE)
        self.assertEqual(said["outcome"], "NO_EVIDENCE_OF_HARM")

    def test_a_pause_makes_another_test(self):
        cloud = Cloud({"2": 0.1})
        self.assertEqual(self.minutes(cloud, 6, canary=(60, 30))["outcome"], "REGRESSION")
        said = self.minutes(cloud, 1, start=START + timedelta(hours=1))
        self.assertEqual(said["outcome"], "INCONCLUSIVE")


if __name__ == "__main__":
    unittest.main()
