"""The Debian package, built of the binary that is tested, installed below a root of its own, used, and removed."""

import gzip
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

import engine

NEEDED = ("dpkg", "dpkg-deb")


class Packaging(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        missing = [name for name in NEEDED if not shutil.which(name)]
        if missing:
            raise unittest.SkipTest(f"{' and '.join(missing)} is not here: this is not Debian")
        if os.geteuid() != 0:
            raise unittest.SkipTest("dpkg installs for root alone")
        cargo = os.environ.get("CARGO", "cargo")
        done = cls.run_program(cargo, "xtask", "deb", "--binary", str(pathlib.Path(engine.BINARY).resolve()), cwd=engine.ROOT)
        cls.package = pathlib.Path(done.stdout.strip().splitlines()[-1].split(" needs glibc ")[0])
        cls.glibc = done.stdout.split(" needs glibc ")[1].split()[0]
        engine.SCRATCH.mkdir(parents=True, exist_ok=True)
        cls.root = pathlib.Path(tempfile.mkdtemp(prefix="root-", dir=engine.SCRATCH))
        cls.addClassCleanup(shutil.rmtree, cls.root, ignore_errors=True)
        for folder in ("updates", "info", "triggers"):
            (cls.root / "var/lib/dpkg" / folder).mkdir(parents=True)
        for file in ("status", "available"):
            (cls.root / "var/lib/dpkg" / file).touch()

    @staticmethod
    def run_program(*command, **settings):
        done = subprocess.run(command, capture_output=True, text=True, timeout=600, check=False, **settings)
        if done.returncode != 0:
            raise AssertionError(f"{' '.join(command)}: exit {done.returncode}\n{done.stdout}{done.stderr}")
        return done

    def dpkg(self, *words):
        """dpkg below the root; what the package depends on is not there."""
        return self.run_program("dpkg", f"--root={self.root}", "--force-depends", *words)

    def files(self):
        """What stands below the root besides dpkg's own books."""
        every = (path.relative_to(self.root) for path in self.root.rglob("*") if not path.is_dir())
        return {str(path) for path in every if not str(path).startswith("var/")}

    def test_it_is_installed_used_and_removed(self):
        control = self.run_program("dpkg-deb", "--field", str(self.package)).stdout
        self.assertIn(f"libc6 (>= {self.glibc})", control)
        self.dpkg("--install", str(self.package))
        installed = self.files()
        binary = self.root / "usr/bin/tidegate"
        version = self.run_program(str(binary), "--version").stdout.split()[1]
        self.assertIn(f"Version: {version}\n", control)
        page = gzip.decompress((self.root / "usr/share/man/man1/tidegate-watch.1.gz").read_bytes()).decode()
        self.assertIn("tidegate watch hello\\-app\\-pipeline", page)
        self.assertIn("rehearse", (self.root / "usr/share/bash-completion/completions/tidegate").read_text())
        licenses = gzip.decompress((self.root / "usr/share/doc/tidegate/licenses.txt.gz").read_bytes()).decode()
        self.assertIn("tokio", licenses)
        self.answers(binary)
        self.dpkg("--purge", "tidegate")
        self.assertTrue(installed)
        self.assertEqual(self.files(), set())

    def answers(self, binary):
        """The installed binary runs an engine, which is told to stop."""
        data = self.root / "var/data"
        running = subprocess.Popen([binary, "--data-dir", data, "serve", "--listen", "127.0.0.1:0", "--ephemeral"],
                                   stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            engine.until("an engine that answers", 30, lambda: (data / "engine.json").exists())
            self.run_program(str(binary), "--data-dir", str(data), "status")
        finally:
            running.terminate()
            self.assertEqual(running.wait(timeout=30), 0)

    def test_systemd_takes_the_unit(self):
        if not shutil.which("systemd-analyze"):
            self.skipTest("systemd-analyze is not here")
        unit = (engine.ROOT / "packaging/systemd/tidegate.service").read_text()
        folder = pathlib.Path(tempfile.mkdtemp(dir=self.root))
        # The unit names the path that the package installs to, where nothing is installed now.
        here = unit.replace("/usr/bin/tidegate", str(pathlib.Path(engine.BINARY).resolve()))
        self.assertNotEqual(here, unit)
        (folder / "tidegate.service").write_text(here)
        done = self.run_program("systemd-analyze", "verify", "--man=no", str(folder / "tidegate.service"))
        self.assertNotIn("tidegate.service", done.stdout + done.stderr)


if __name__ == "__main__":
    unittest.main()
