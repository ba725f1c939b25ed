"""The built binary as a process, and AWS's own clients pointed at it."""

import atexit
import configparser
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile

import boto3
from botocore.config import Config

from wait import until

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = os.environ.get("TIDEGATE_BINARY", str(ROOT / "target/debug/tidegate"))
SCRATCH = ROOT / "target/clients"
CLIENTS = pathlib.Path(sys.executable).parent
ONE_ATTEMPT = Config(retries={"total_max_attempts": 1}, read_timeout=120)


class Engine:
    """One engine on a data directory of its own; `kill` and `start` are a crash and what comes after it."""

    def __init__(self, clock="wall", ephemeral=True, options=(), variables=None):
        SCRATCH.mkdir(parents=True, exist_ok=True)
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="engine-", dir=SCRATCH))
        self.data = self.folder / "data"
        self.clock, self.ephemeral, self.listen, self.options = clock, ephemeral, "127.0.0.1:0", options
        self.log, self.variables = self.folder / "engine.log", variables
        self.process = None
        atexit.register(self.stop)
        self.start()

    def start(self):
        """Starts the process, and returns when it answers."""
        command = [BINARY, "serve", "--data-dir", str(self.data), "--clock", self.clock, "--listen", self.listen,
                   *self.options]
        if self.ephemeral:
            command.append("--ephemeral")
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                                            env=self.variables)
        running = until("an engine that answers", 30, self._running)
        self.url, self.account, self.region = running["url"], running["account"], running["region"]
        self.listen = self.url.removeprefix("http://")
        sections = configparser.ConfigParser()
        sections.read(self.data / "credentials")
        self.keys = {name: (section["aws_access_key_id"], section["aws_secret_access_key"])
                     for name, section in sections.items() if section}
        return self

    def _running(self):
        if self.process.poll() is not None:
            raise AssertionError(f"the engine ended with {self.process.returncode}:\n{self.said()}")
        path = self.data / "engine.json"
        if not path.exists() or not (self.data / "credentials").exists():
            return None
        running = json.loads(path.read_text())
        return running if running["process"] == self.process.pid else None

    def said(self, lines=30):
        """The last lines of the engine's log."""
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-lines:])

    def kill(self):
        """kill -9, as a power cut would."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self):
        """Stops the engine and takes its folder away."""
        if self.process and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(timeout=15)
            except subprocess.TimeoutExpired:
                self.kill()
        shutil.rmtree(self.folder, ignore_errors=True)

    def client(self, service, keys="default", **overrides):
        """A boto3 client; `keys` is a section of the credentials file, or a tuple of id, secret and token."""
        pair = self.keys[keys] if isinstance(keys, str) else keys
        settings = dict(endpoint_url=self.url, region_name=self.region, config=ONE_ATTEMPT,
                        aws_access_key_id=pair[0], aws_secret_access_key=pair[1],
                        aws_session_token=pair[2] if len(pair) > 2 else None)
        return boto3.session.Session().client(service, **{**settings, **overrides})

    def environment(self):
        """What the command-line clients are given: an endpoint and keys, and nothing else of AWS's."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
        key, secret = self.keys["default"]
        return {**kept, "PATH": f"{CLIENTS}{os.pathsep}{kept['PATH']}", "AWS_ENDPOINT_URL": self.url,
                "AWS_ACCESS_KEY_ID": key, "AWS_SECRET_ACCESS_KEY": secret, "AWS_DEFAULT_REGION": self.region,
                "AWS_CONFIG_FILE": os.devnull, "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
                "AWS_PAGER": "", "SAM_CLI_TELEMETRY": "0"}

    def run(self, *command, folder=None, fails=False):
        """Runs a command-line client; its output, or with `fails` what it said when it failed."""
        done = subprocess.run([str(part) for part in command], cwd=folder or self.folder, env=self.environment(),
                              stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=300, check=False)
        if fails != (done.returncode != 0):
            raise AssertionError(f"{' '.join(map(str, command))}: exit {done.returncode}\n{done.stdout}{done.stderr}")
        return done.stderr if fails else done.stdout

    def aws(self, *words, **options):
        """Runs `aws`; the JSON it prints, where it prints some."""
        output = self.run(CLIENTS / "aws", *words, **options)
        return json.loads(output) if output.lstrip().startswith(("{", "[")) else output

    def tidegate(self, *words, **options):
        """Runs a command of the binary against this engine."""
        return self.run(BINARY, "--data-dir", self.data, *words, **options)


_shared = {}


def shared(clock="wall"):
    """The one engine of the smoke tests on a clock, the machine's or a faster one."""
    if clock not in _shared or _shared[clock].process.poll() is not None:
        _shared[clock] = Engine(clock)
    return _shared[clock]
