"""AWS's own answers on record, and the calls that are held against them."""

import datetime
import json
import os
import pathlib
import re
import traceback

from botocore.config import Config
from botocore.exceptions import ClientError, ParamValidationError

import engine
import recipes

FOLDER = pathlib.Path(os.environ.get("TIDEGATE_CORPORA", engine.ROOT.parent / "shared/corpora")) / "aws-recorded"
ACCOUNT = "111111111111"
TIMES = {"date", "datetime", "<datetime>", "timestamp", "<timestamp>"}
# Values that a recording shows as a word of its own, whatever they were.
OPAQUE = {"lambda-url", "<location>", "<layer-location>", "<code-size>", "<function-url>", "<aws_internal_failure>", "id",
          "too-new-log-event-start-index"}
# What boto3 says of the exchange itself.
TRANSPORT = {"HTTPHeaders", "RequestId", "HostId", "RetryAttempts"}
PLACEHOLDER = re.compile(r"<[a-zA-Z0-9_-]+(?::\d+|:len\(\d+\))?>")
LENGTH = re.compile(r"<a:len\((\d+)\)>")

RECORDINGS = {}


def recording(*names):
    """The calls of a recording; several where one is parametrised, each given what stands in its brackets."""
    def keep(calls):
        for name in names:
            RECORDINGS[name] = calls
        return calls
    return keep


def answers(service):
    """What is on record of a service, or `None` where the recordings are not there."""
    path = FOLDER / f"{service}.json"
    return json.loads(path.read_text()) if path.exists() else None


class Matching:
    """One reading of a recording: what a placeholder stood for once, it stands for always."""

    def __init__(self, account, region):
        self.known = {"<partition>": "aws", "<region>": region}
        self.account = account

    def differences(self, recorded, got, path="$"):
        """The places in which an answer differs, each as a line."""
        if isinstance(recorded, (dict, list)) and isinstance(got, str):
            try:
                got = json.loads(got)
            except ValueError:
                pass
        if isinstance(recorded, dict) and isinstance(got, dict):
            # What is one placeholder first: it says which part of a text that has several each of them is.
            whole = {name for name, value in recorded.items() if isinstance(value, str) and PLACEHOLDER.fullmatch(value)}
            for name in sorted(recorded.keys() | got.keys(), key=lambda name: (name not in whole, name)):
                if name in TRANSPORT:
                    continue
                if name not in got:
                    yield f"{path}.{name}: missing, recorded {short(recorded[name])}"
                elif name not in recorded:
                    yield f"{path}.{name}: {short(got[name])}, not recorded"
                else:
                    yield from self.differences(recorded[name], got[name], f"{path}.{name}")
        elif isinstance(recorded, list) and isinstance(got, list) and len(recorded) == len(got):
            for index, (one, other) in enumerate(zip(recorded, got)):
                yield from self.differences(one, other, f"{path}[{index}]")
        elif not self._same(recorded, got):
            yield f"{path}: {short(got)}, recorded {short(recorded)}"

    def _same(self, recorded, got):
        if recorded in TIMES if isinstance(recorded, str) else False:
            return isinstance(got, (str, datetime.datetime, int, float))
        if not isinstance(recorded, str):
            return recorded == got
        if recorded in OPAQUE:
            return got not in (None, "")
        recorded = LENGTH.sub(lambda found: "a" * int(found[1]), recorded.replace(ACCOUNT, self.account))
        if not isinstance(got, str) or not PLACEHOLDER.search(recorded):
            return recorded == got
        names, pattern, end = [], "", 0
        for found in PLACEHOLDER.finditer(recorded):
            pattern += re.escape(recorded[end:found.start()])
            end, name = found.end(), found[0]
            if name in self.known:
                pattern += re.escape(self.known[name])
            elif name in names:
                pattern += f"(?P=n{names.index(name)})"
            else:
                pattern += f"(?P<n{len(names)}>.+?)"
                names.append(name)
        found = re.fullmatch(pattern + re.escape(recorded[end:]), got, re.DOTALL)
        if found:
            self.known.update({name: found[f"n{index}"] for index, name in enumerate(names)})
        return bool(found)


def short(value):
    """A value in one line."""
    text = json.dumps(value, default=str)
    return text if len(text) < 330 else text[:330] + "…"


class Calls:
    """Makes the calls of one recording and keeps their answers under the recording's labels."""

    def __init__(self, running, service, tag, variant=None):
        self.engine, self.tag, self.variant, self.got = running, tag, variant, {}
        self.main = service
        self.clients = {}

    def client(self, service=None, region=None):
        """A client that leaves every check to the service."""
        service = service or self.main
        if (service, region) not in self.clients:
            quiet = Config(retries={"total_max_attempts": 1}, parameter_validation=False, read_timeout=60)
            more = {"region_name": region} if region else {}
            self.clients[service, region] = self.engine.client(service, config=quiet, **more)
        return self.clients[service, region]

    def name(self, prefix):
        """A name of this recording's own."""
        return f"{prefix}-{self.tag}"

    def keep(self, label, answer):
        """Keeps an answer under a label."""
        self.got[label] = answer
        return answer

    def __call__(self, label, operation, service=None, region=None, **parameters):
        """Calls an operation; with a label its answer or its error is kept, without one it must succeed."""
        try:
            answer = getattr(self.client(service, region), operation)(**parameters)
        except ParamValidationError as error:
            answer = str(error)
        except ClientError as error:
            if label is None:
                raise
            answer = error.response
        return answer if label is None else self.keep(label, answer)

    def pages(self, label, operation, **parameters):
        """Every page of a list, one item each, as one answer."""
        asked = self.client().get_paginator(operation).paginate(**parameters, PaginationConfig={"PageSize": 1})
        return self.keep(label, asked.build_full_result())

    def role(self):
        """The role of every function of the recordings."""
        if not hasattr(self.engine, "recorded_role"):
            self.engine.recorded_role = recipes.role(self.engine, "recorded", "lambda", "*")
        return self.engine.recorded_role


def replay(service, running):
    """Replays every recording that has calls: how many answers and recordings are equal, and what differs."""
    on_record, told = answers(service), []
    equal, whole, asked = 0, 0, 0
    for index, (name, make) in enumerate(RECORDINGS.items()):
        if name not in on_record:
            continue
        variant = name.partition("[")[2].removesuffix("]") or None
        calls = Calls(running, service, f"r{index}", variant)
        try:
            make(calls)
        except Exception as error:  # what a recording cannot do counts against it, not against the others
            told.append(f"{name}: {type(error).__name__}: {error} {traceback.extract_tb(error.__traceback__)[-1].name}")
        matching = Matching(running.account, running.region)
        recorded, wrong = on_record[name]["answers"], 0
        for label in [*calls.got, *(recorded.keys() - calls.got.keys())]:
            if label not in recorded:
                continue
            asked += 1
            found = ["not asked"] if label not in calls.got else list(
                matching.differences(recorded[label], calls.got[label]))
            wrong += bool(found)
            equal += not found
            told += [f"{name} {label} {line}" for line in found]
        whole += not wrong
    return {"answers": equal, "of": asked, "recordings": whole}, told
