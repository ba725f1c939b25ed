"""Lambda: a function that uses up all it can ends itself alone, and is no burden to the others."""

import base64
import concurrent.futures
import json
import pathlib
import re
import statistics
import time
import unittest

import engine
import jails
import recipes
from wait import until

LASTS = 6
TIMED_OUT = f"Task timed out after {LASTS}.00 seconds"
KILLED = "Runtime exited with error: signal: killed"
# An innocent function's median latency beside an attack, over that before it. A round is a few dozen invocations; the best
# round of those that fit into an attack counts, since the machine may have other things to do.
ALLOWED, ROUND, TRIES = 2.0, 40, 3
INNOCENT = "def handler(event, context):\n    return event\n"
FORKS = """
import os

def handler(event, context):
    while True:
        try:
            os.fork()
        except OSError:
            pass
"""
COUNTS_FORKS = """
import os, signal

def handler(event, context):
    children = []
    try:
        while True:
            child = os.fork()
            if child == 0:
                signal.pause()
            children.append(child)
    except OSError as error:
        return {"children": len(children), "error": error.strerror}
    finally:
        for child in children:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
"""
GROWS = """
def handler(event, context):
    held = []
    while True:
        held.append(b"x" * (1 << 20))
"""
FILLS = """
import os, time

def fill(number):
    with open(f"/tmp/{number}", "wb", buffering=0) as out:
        while True:
            out.write(b"x" * (1 << 20))

def handler(event, context):
    end, filled = time.monotonic() + event["seconds"], 0
    while True:
        try:
            fill(filled)
        except OSError as error:
            held, filled = os.path.getsize(f"/tmp/{filled}"), filled + 1
            if time.monotonic() > end:
                return {"error": error.strerror, "megabytes": round(held / (1 << 20)), "filled": filled}
            os.remove(f"/tmp/{filled - 1}")
"""
FILLS_MORE = """
import os

def handler(event, context):
    number = 0
    while True:
        number += 1
        with open(os.environ["TMPDIR"] + f"/{number}", "wb", buffering=0) as out:
            for _ in range(32):
                out.write(b"x" * (1 << 20))
"""
OPENS = """
import os, time

def handler(event, context):
    end = time.monotonic() + event["seconds"]
    while True:
        held = []
        try:
            while len(held) < 100_000:
                held.append(os.open("/dev/null", os.O_RDONLY))
        except OSError as error:
            if time.monotonic() > end:
                return {"error": error.strerror, "opened": len(held)}
        finally:
            for one in held:
                os.close(one)
"""
SHOUTS = """
import os

def handler(event, context):
    said = event["says"].encode() * event["times"]
    while True:
        os.write(1, said)
"""


class LambdaAttacks(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.engine = engine.Engine()
        cls.addClassCleanup(cls.engine.stop)
        cls.innocent = recipes.python_function(cls.engine, "innocent", INNOCENT)
        cls.level = re.search(r"Isolation is (\w+)", cls.engine.tidegate("doctor")).group(1)

    def setUp(self):
        self.functions, self.own = self.engine.client("lambda"), self.engine.client("lambda")

    def resident(self):
        """The memory of the engine, in megabytes."""
        said = pathlib.Path(f"/proc/{self.engine.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+) kB", said).group(1)) >> 10

    def invoke(self, name, payload=None, **settings):
        answered = self.own.invoke(FunctionName=name, Payload=json.dumps(payload or {}), **settings)
        return answered, json.loads(answered["Payload"].read())

    def again_and_again(self, name, payload, **settings):
        """Invokes for some seconds: an attack that is over at once comes again at once."""
        end = time.monotonic() + LASTS
        while True:
            answer = self.invoke(name, payload, **settings)
            if time.monotonic() > end:
                return answer

    def latency(self):
        """The median of a round of the innocent function, in milliseconds."""
        took = []
        for _ in range(ROUND):
            began = time.perf_counter()
            self.functions.invoke(FunctionName=self.innocent, Payload=b"{}")
            took.append((time.perf_counter() - began) * 1000)
        return statistics.median(took)

    def attack(self, name, payload=None, **settings):
        """Invokes an attack, with rounds of the innocent function before it and beside it; what came of it, how the
        rounds compare, and the most memory of the engine meanwhile."""
        before = statistics.median(self.latency() for _ in range(5))
        beside, most = [], self.resident()
        with concurrent.futures.ThreadPoolExecutor(1) as pool:
            attacking = pool.submit(self.again_and_again, name, payload, **settings)
            until("process of the attack", 20, lambda: jails.processes(name) or attacking.done())
            while not attacking.done():
                round = self.latency()
                if not attacking.done():
                    beside.append(round)
                most = max(most, self.resident())
            answered, said = attacking.result()
        best = min(beside, default=before)
        print(f"{name}: {before:.2f} ms before, {best:.2f} ms beside, {len(beside)} rounds, {best / before:.2f}")
        return answered, said, best / before, most

    def suffers(self, name, payload=None, check=None, **settings):
        """Attacks until a try leaves the innocent function's latency alone; what each try came to is checked."""
        ratios = []
        while not ratios or (ratios[-1] > ALLOWED and len(ratios) < TRIES):
            answered, said, ratio, most = self.attack(name, payload, **settings)
            check(answered, said, most)
            ratios.append(ratio)
        self.assertLessEqual(min(ratios), ALLOWED, f"{name} slowed another function down: {ratios}")
        if "FunctionError" in answered:
            until("end of the attack's processes", 20, lambda: not jails.processes(name))

    def ends(self, *errors):
        """A check: the invocation ended with one of these errors."""
        def check(answered, said, _):
            self.assertEqual(answered.get("FunctionError"), "Unhandled", said)
            self.assertTrue(any(error in said["errorMessage"] for error in errors), said)
        return check

    def test_a_fork_bomb(self):
        name = recipes.python_function(self.engine, "attack-forks", FORKS, Timeout=LASTS)
        self.suffers(name, check=self.ends(TIMED_OUT, KILLED))

    def test_a_function_has_so_many_processes_and_no_more(self):
        name = recipes.python_function(self.engine, "attack-children", COUNTS_FORKS, Timeout=60, MemorySize=3008)
        _, said = self.invoke(name)
        self.assertEqual(said["error"], "Resource temporarily unavailable")
        # AWS: 1024 processes and threads, the runtime's own among them.
        self.assertTrue(self.level != "full" or 1000 <= said["children"] < 1024, said)
        self.assertEqual(self.invoke(name)[1]["error"], said["error"], "the function survives")

    def test_a_memory_balloon(self):
        name = recipes.python_function(self.engine, "attack-grows", GROWS, Timeout=LASTS)
        if self.level != "full":
            return self.assertEqual(self.invoke(name)[1]["errorType"], "MemoryError")

        def check(answered, said, _):
            self.assertEqual(said["errorType"], "Runtime.ExitError")
            self.assertRegex(said["errorMessage"], f"^RequestId: [0-9a-f-]+ Error: {KILLED}$")
            tail = base64.b64decode(answered["LogResult"]).decode()
            self.assertIn("Memory Size: 128 MB\tMax Memory Used: 128 MB\t", tail)
        self.suffers(name, check=check, LogType="Tail")

    def test_a_full_tmp(self):
        name = recipes.python_function(self.engine, "attack-fills", FILLS, Timeout=60)
        if "own, of the size that it asks for" not in self.engine.tidegate("doctor"):
            self.skipTest("a function's /tmp is no volume here")

        def check(answered, said, _):
            self.assertNotIn("FunctionError", answered, said)
            self.assertEqual(said["error"], "No space left on device")
            self.assertTrue(512 <= said["megabytes"] < 530, said)
        self.suffers(name, {"seconds": LASTS}, check)
        self.assertEqual(self.invoke(name, {"seconds": 0})[1]["megabytes"], 0, "it is the same /tmp, and still full")

    def test_a_tmp_is_as_large_as_it_was_asked_for(self):
        name = recipes.python_function(self.engine, "attack-fills-more", FILLS, Timeout=60, EphemeralStorage={"Size": 700})
        if "own, of the size that it asks for" not in self.engine.tidegate("doctor"):
            self.skipTest("a function's /tmp is no volume here")
        self.assertEqual(self.own.get_function_configuration(FunctionName=name)["EphemeralStorage"], {"Size": 700})
        said = self.invoke(name, {"seconds": 0})[1]
        self.assertTrue(700 <= said["megabytes"] < 720, said)

    def test_a_tmp_that_is_a_directory_ends_what_fills_it(self):
        running = jails.opened(self, "confined")
        name = recipes.python_function(running, "attack-fills-directory", FILLS_MORE, Timeout=60)
        answered = running.client("lambda").invoke(FunctionName=name, LogType="Tail")
        self.assertIn(KILLED, json.loads(answered["Payload"].read())["errorMessage"])
        self.assertIn("Tidegate: /tmp held more than 512 MB", base64.b64decode(answered["LogResult"]).decode())
        until("end of the attack's processes", 20, lambda: not jails.processes(name))
        until("room on the disk again", 20, lambda: not list(running.folder.glob("data/ephemeral/lambda/tmp/*")))

    def test_a_fork_bomb_is_over_at_every_level(self):
        for level in ("namespaces", "confined"):
            with self.subTest(level):
                running = jails.opened(self, level)
                name = recipes.python_function(running, f"attack-forks-{level}", FORKS, Timeout=2)
                said = json.loads(running.client("lambda").invoke(FunctionName=name)["Payload"].read())
                self.assertRegex(said["errorMessage"], f"Task timed out after 2.00 seconds|{KILLED}")
                until("end of the attack's processes", 30, lambda: not jails.processes(name))
                running.stop()

    def test_many_open_files(self):
        name = recipes.python_function(self.engine, "attack-opens", OPENS, Timeout=60)

        def check(_, said, __):
            self.assertEqual(said["error"], "Too many open files")
            self.assertTrue(1000 <= said["opened"] < 1024, said)
        self.suffers(name, {"seconds": LASTS}, check)

    def test_endless_output(self):
        for word, says in {"lines": {"says": "x" * 99 + "\n", "times": 100}, "line": {"says": "x", "times": 65536}}.items():
            name = recipes.python_function(self.engine, f"attack-shouts-a-{word}", SHOUTS, Timeout=LASTS)
            used = self.resident()

            def check(answered, said, most):
                self.ends(TIMED_OUT)(answered, said, most)
                self.assertLess(most - used, 128, "the engine keeps what nobody has taken")
            began = time.monotonic()
            self.invoke(name, says)
            self.assertLess(time.monotonic() - began, LASTS + 5, "an invocation ends at its timeout")
            self.suffers(name, says, check)


if __name__ == "__main__":
    unittest.main()
