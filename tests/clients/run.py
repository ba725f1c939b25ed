"""Runs the client tests and ends with one line that counts them: `run.py [WORD]`, only those whose name has WORD."""

import pathlib
import sys
import time
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))


class Told(unittest.TextTestResult):
    """A line per test, with its seconds."""

    def __init__(self, *arguments, **options):
        super().__init__(*arguments, **options)
        self.passed, self.began = 0, 0.0

    def startTest(self, test):
        self.began = time.monotonic()
        super().startTest(test)

    def addSuccess(self, test):
        self.passed += 1
        super().addSuccess(test)
        self.stream.writeln(f"    {time.monotonic() - self.began:.1f} s")

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self.stream.writeln(f"    SKIPPED aloud: {reason}")


def only(suite, word):
    """The tests of a suite whose name has a word."""
    for test in suite:
        if isinstance(test, unittest.TestSuite):
            yield from only(test, word)
        elif word in test.id():
            yield test


def main():
    word = sys.argv[1] if len(sys.argv) > 1 else ""
    found = unittest.TestLoader().discover(str(HERE), pattern="test_*.py", top_level_dir=str(HERE))
    suite = unittest.TestSuite(only(found, word))
    runner = unittest.TextTestRunner(stream=sys.stdout, verbosity=2, resultclass=Told)
    result = runner.run(suite)
    failed = len(result.failures) + len(result.errors) + len(result.unexpectedSuccesses)
    print(f"clients: {result.passed} passed, {failed} failed, {len(result.skipped)} skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
