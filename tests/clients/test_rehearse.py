"""`tidegate rehearse`: what a small application's release ends in, whatever goes wrong with it."""

import json
import pathlib
import shutil
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as xml

import engine

EBB = pathlib.Path(__file__).parent / "ebb"
INFRASTRUCTURE = "infra-stack/infra-stack.yml"


class Rehearse(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        engine.SCRATCH.mkdir(parents=True, exist_ok=True)
        cls.scratch = pathlib.Path(tempfile.mkdtemp(prefix="rehearse-", dir=engine.SCRATCH))
        cls.app, cls.data = cls.scratch / "ebb", cls.scratch / "data"
        shutil.copytree(EBB, cls.app)
        (cls.app / "infra-stack").mkdir()
        shutil.copy(engine.ROOT / "examples/hello-app" / INFRASTRUCTURE, cls.app / INFRASTRUCTURE)
        cls.git("init", "-q", "-b", "main")
        cls.commit()
        cls.edit("function/main.py", "v1", "v2")

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.scratch, ignore_errors=True)

    @classmethod
    def git(cls, *words):
        subprocess.run(["git", "-c", "user.name=Ada", "-c", "user.email=ada@example.org", *words], cwd=cls.app,
                       check=True, capture_output=True)

    @classmethod
    def commit(cls):
        cls.git("add", "--all")
        cls.git("commit", "-q", "-m", "ebb")

    @classmethod
    def edit(cls, path, old, new):
        text = (cls.app / path).read_text()
        assert old in text, f"{path} has no {old!r}"
        (cls.app / path).write_text(text.replace(old, new))

    def rehearse(self, *words, exits):
        """Rehearses the folder over its last commit; the scenarios by name, and JUnit's cases by name."""
        report = self.scratch / "report.xml"
        done = subprocess.run([engine.BINARY, "--data-dir", self.data, "--output", "json", "rehearse", self.app, "--from",
                               "HEAD", "--junit", report, *words],
                              stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=300, check=False)
        self.assertEqual(done.returncode, exits, done.stdout + done.stderr)
        cases = {case.get("name"): case for case in xml.parse(report).getroot().iter("testcase")}
        return {one["scenario"]: one for one in json.loads(done.stdout)["scenarios"]}, cases

    def test_1_a_release_with_a_hook_and_an_alarm_is_safe(self):
        played, cases = self.rehearse("--scenario", "green", "--scenario", "hook", "--scenario", "errors",
                                      "--scenario", "without data", "--scenario", "UpdateAlias", exits=0)
        self.assertEqual({one["result"] for one in played.values()}, {"safe"}, played)
        self.assertEqual(set(played), set(cases))
        self.assertEqual([case for case in cases.values() if case.find("failure") is not None], [])
        green = played["green"]
        self.assertEqual((green["execution"], green["aliases"][0]["version"]), ("Succeeded", "2"))
        self.assertGreaterEqual(green["virtualSeconds"], 300)
        for name in ("hook says Failed", "hook never answers", "hook crashes", "hook lacks its permission"):
            one = played[name]
            self.assertEqual((one["execution"], one["aliases"][0]["version"], one["served"]["new"]), ("Failed", "1", 0), name)
        self.assertGreaterEqual(played["hook never answers"]["virtualSeconds"], 3600)
        broken = played["100 % errors in the new version"]
        self.assertGreater(broken["served"]["errors"], 0)
        self.assertLess(broken["served"]["new"], broken["served"]["old"])
        silent = played["alarm without data"]
        self.assertEqual((silent["execution"], silent["verdict"]), ("Succeeded", "INCONCLUSIVE"))
        self.assertEqual(silent["alarms"], [["ebb-new-version-errors", "INSUFFICIENT_DATA"]])
        kills = [one for name, one in played.items() if name.startswith("engine killed after lambda:UpdateAlias")]
        self.assertEqual({one["execution"] for one in kills}, {"Succeeded"})
        self.assertGreaterEqual(len(kills), 2)

    def test_2_a_release_that_nothing_watches_is_unsafe(self):
        self.edit("sam-template.yml", "        Alarms:\n          - !Ref NewVersionErrors\n", "")
        played, cases = self.rehearse("--scenario", "100 % errors", exits=1)
        one = played["100 % errors in the new version"]
        self.assertEqual((one["result"], one["aliases"][0]["version"]), ("unsafe", "2"))
        self.assertIn("serves the bad release", one["why"])
        self.assertIn("serves the bad release", cases["100 % errors in the new version"].find("failure").get("message"))

