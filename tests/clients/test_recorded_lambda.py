"""Lambda's control plane against AWS's own answers on record."""

import unittest

import engine
import replay
import recorded_lambda_functions  # noqa: F401  (each keeps its recordings where `replay` finds them)
import recorded_lambda_names  # noqa: F401
import recorded_lambda_parts  # noqa: F401
import recorded_lambda_versions  # noqa: F401

# What is equal today. It may only rise.
EQUAL = {"answers": 454, "recordings": 119}


class Recorded(unittest.TestCase):
    def test_answers_are_those_on_record(self):
        if replay.answers("lambda") is None:
            self.skipTest(f"there are no recordings at {replay.FOLDER} (TIDEGATE_CORPORA names another place)")
        found, told = replay.replay("lambda", engine.Engine())
        report = engine.SCRATCH / "recorded-lambda.txt"
        report.write_text("\n".join(told) + "\n")
        print(f"lambda: {found['answers']} of {found['of']} answers and {found['recordings']} recordings are equal;"
              f" what differs stands in {report}")
        self.assertGreaterEqual(found["answers"], EQUAL["answers"])
        self.assertGreaterEqual(found["recordings"], EQUAL["recordings"])
