"""STS, IAM and Logs against AWS's own answers on record."""

import unittest

import engine
import recorded_identity  # noqa: F401  (each keeps its recordings where `replay` finds them)
import recorded_logs  # noqa: F401
import replay

# What is equal today: answers and recordings. It may only rise.
EQUAL = {"sts": (13, 3), "iam": (23, 7), "logs": (33, 26)}


class RecordedServices(unittest.TestCase):
    def test_answers_are_those_on_record(self):
        running, report = engine.Engine(), []
        for service, (answers, recordings) in EQUAL.items():
            if replay.answers(service) is None:
                self.skipTest(f"there are no recordings at {replay.FOLDER} (TIDEGATE_CORPORA names another place)")
            found, told = replay.replay(service, running)
            report += told
            print(f"{service}: {found['answers']} of {found['of']} answers and {found['recordings']} recordings are equal", flush=True)
            with self.subTest(service):
                self.assertGreaterEqual((found["answers"], found["recordings"]), (answers, recordings), "\n".join(told))
        (engine.SCRATCH / "recorded-services.txt").write_text("\n".join(report) + "\n")
