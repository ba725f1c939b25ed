"""The get-started guide, run line by line on a clean checkout, and what it shows compared with what was said.

Two things stand for what the guide says of them, because a test cannot wait for them: `git clone REPOSITORY` clones this
repository, with what is not committed yet, and `cargo install --path crates/tidegate` puts the binary that is tested on the
PATH. Every other line runs as it is printed, in one shell.
"""

import os
import pathlib
import re
import shutil
import socket
import subprocess
import unittest

import engine

GUIDE = engine.ROOT / "docs/get-started.md"
CLONE, INSTALL = "git clone REPOSITORY tidegate", "cargo install --path crates/tidegate"
DONE = "-- that was"


def steps(text):
    """The commands of the guide, each with the lines that it is said to answer."""
    found = []
    for block in re.findall(r"^```console\n(.*?)^```", text, re.MULTILINE | re.DOTALL):
        for line in block.splitlines():
            if line.startswith("$ "):
                found.append((line[2:], []))
            else:
                found[-1][1].append(line)
    return found


def pattern(lines):
    """What lines with `…` match: any text within a line, and any lines where it stands alone."""
    parts = []
    for line in lines:
        if line == "…":
            parts.append(r"(?:.*\n)*?")
        else:
            parts.append("[^\n]*?".join(map(re.escape, line.split("…"))) + r"\n")
    return re.compile("".join(parts))


class GetStarted(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", 4566)) == 0:
                self.skipTest("something answers at 127.0.0.1:4566, where the guide's engine would")
        engine.SCRATCH.mkdir(parents=True, exist_ok=True)
        self.folder = pathlib.Path(engine.tempfile.mkdtemp(prefix="guide-", dir=engine.SCRATCH))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        (self.folder / "bin").mkdir()
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("AWS_", "TIDEGATE_", "GIT_"))}
        self.environment = {**kept, "PATH": f"{self.folder / 'bin'}{os.pathsep}{kept['PATH']}", "COLUMNS": "100",
                            "XDG_DATA_HOME": str(self.folder / "data"), "XDG_STATE_HOME": str(self.folder / "data")}
        self.shell = subprocess.Popen(["bash"], cwd=self.folder, env=self.environment, stdin=subprocess.PIPE,
                                      stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self.addCleanup(self.close)

    def close(self):
        """Stops the guide's engine, wherever the guide ended."""
        subprocess.run([engine.BINARY, "down"], env=self.environment, stdin=subprocess.DEVNULL, capture_output=True,
                       timeout=60, check=False)
        self.shell.stdin.close()
        self.shell.wait(timeout=60)
        self.shell.stdout.close()

    def say(self, line):
        """Runs a line in the guide's shell; what it said."""
        self.shell.stdin.write(f"{line}\necho '{DONE}'\n")
        self.shell.stdin.flush()
        said = []
        for answered in self.shell.stdout:
            if answered.rstrip("\n").endswith(DONE):
                said.append(answered.rstrip("\n").removesuffix(DONE))
                return "".join(said)
            said.append(answered)
        raise AssertionError(f"the shell ended at: {line}\n{''.join(said)}")

    def checkout(self):
        """This repository as it stands, in the place of the clone."""
        done = subprocess.run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=engine.ROOT,
                              capture_output=True, text=True, check=True)
        for name in filter(None, done.stdout.split("\0")):
            if (engine.ROOT / name).is_file():
                target = self.folder / "tidegate" / name
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(engine.ROOT / name, target)
        for words in (["init", "-q", "-b", "main"], ["add", "--all"],
                      ["-c", "user.name=Ada", "-c", "user.email=ada@example.org", "commit", "-q", "-m", "As it stands"]):
            subprocess.run(["git", *words], cwd=self.folder / "tidegate", check=True)

    def test_every_line_does_what_the_guide_says(self):
        lines = steps(GUIDE.read_text())
        self.assertEqual([line for line, _ in lines[:3]], [CLONE, "cd tidegate", INSTALL])
        self.checkout()
        (self.folder / "bin/tidegate").symlink_to(pathlib.Path(engine.BINARY).resolve())
        self.say("cd tidegate")
        for line, shown in lines[3:]:
            # The shell's input is this test's, which no command may read.
            said = self.say(line if line.endswith("&") or ";" in line else f"{line} < /dev/null")
            if shown:
                self.assertIsNotNone(pattern(shown).fullmatch(said), f"$ {line}\n{said}\n-- the guide shows --\n" + "\n".join(shown))
            else:
                self.assertEqual(said, "", line)


if __name__ == "__main__":
    unittest.main()
