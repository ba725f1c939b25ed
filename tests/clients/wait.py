"""Waiting for what is to become true, with a bound, never for a time to pass."""

import time


def until(what, seconds, probe, every=0.1):
    """Asks `probe` until it answers something true, and returns that."""
    end = time.monotonic() + seconds
    while True:
        answer = probe()
        if answer:
            return answer
        if time.monotonic() > end:
            raise AssertionError(f"no {what} within {seconds} seconds; last answer: {answer!r}")
        time.sleep(every)
