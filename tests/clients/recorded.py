"""AWS's own recorded answers, and what answers here are beside them.

A recording is a whole answer with placeholders for what differs from run to run: `<stack-name:1>`, `<uuid:3>`, `datetime`. An
answer equals it when every field is there and no other, and each placeholder stands for one value throughout.
"""

import json
import os
import pathlib
import re

import engine

FOLDER = pathlib.Path(os.environ.get("TIDEGATE_CORPORA", engine.ROOT.parent / "shared/corpora")) / "aws-recorded"
PLACEHOLDER = re.compile(r"<[A-Za-z][A-Za-z0-9-]*:\d+>")
UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
MADE_NAME = re.compile(r"CFN-(\w+)-\w{12}")
INSTANTS = ("datetime", "timestamp")


def load(service):
    """The answers by recording; None where the recordings are not there."""
    path = FOLDER / f"{service}.json"
    return {name: entry["answers"] for name, entry in json.loads(path.read_text()).items()} if path.exists() else None


def shown(value, running):
    """An answer as recordings show one: account, region and partition by name, JSON texts read, instants without their time."""
    if isinstance(value, dict):
        return {key: shown(item, running) for key, item in value.items()}
    if isinstance(value, list):
        return [shown(item, running) for item in value]
    if hasattr(value, "isoformat"):
        return "datetime"
    if not isinstance(value, str):
        return value
    if value[:1] in "{[":
        try:
            return shown(json.loads(value), running)
        except ValueError:
            pass
    return value.replace(running.account, "111111111111").replace(running.region, "<region>").replace("arn:aws:", "arn:<partition>:")


class Comparison:
    """Compares answers of one recording; what differs stands in `differences` as (where, recorded, answered)."""

    def __init__(self, known=None):
        self.known, self.differences = dict(known or {}), []

    def compare(self, recorded, answered, where=""):
        if isinstance(recorded, dict) and isinstance(answered, dict):
            self._members(recorded, answered, where)
        elif isinstance(recorded, list) and isinstance(answered, list) and len(recorded) == len(answered):
            for at, (left, right) in enumerate(zip(*self._ordered(recorded, answered, where))):
                self.compare(left, right, f"{where}[{at}]")
        elif recorded in INSTANTS and answered == "datetime":
            pass
        elif isinstance(recorded, str) and isinstance(answered, str):
            self._texts(recorded, answered, where)
        elif recorded != answered or isinstance(recorded, bool) != isinstance(answered, bool):
            self.differences.append((where, recorded, answered))
        return self

    def _members(self, recorded, answered, where):
        for key in sorted(set(recorded) | set(answered)):
            if key == "ResponseMetadata":
                status = [side.get(key, {}).get("HTTPStatusCode") for side in (recorded, answered)]
                if key in recorded and status[0] != status[1]:
                    self.differences.append((f"{where}/{key}", *status))
            elif key not in answered or key not in recorded:
                self.differences.append((f"{where}/{key}", recorded.get(key, "absent"), answered.get(key, "absent")))
            else:
                self.compare(recorded[key], answered[key], f"{where}/{key}")

    @staticmethod
    def _ordered(recorded, answered, where):
        """AWS gives the details of a change in no order."""
        if not where.endswith("/Details"):
            return recorded, answered

        def place(detail):
            return detail["ChangeSource"], detail["Target"].get("Name", ""), detail["Target"].get("Path", "")

        return sorted(recorded, key=place), sorted(answered, key=place)

    def _texts(self, recorded, answered, where):
        if where.endswith("/EventId"):
            recorded, answered = (UUID.sub("a-uuid", text) for text in (recorded, answered))
            answered = re.sub(r"-\d{4}-\d\d-\d\dT[\d:.]+Z$", "-date", answered)
        recorded, answered = (MADE_NAME.sub(r"CFN-\1-made", text) for text in (recorded, answered))
        pattern, names, at = "", [], 0
        for found in PLACEHOLDER.finditer(recorded):
            pattern += re.escape(recorded[at:found.start()])
            at, name = found.end(), found.group(0)
            if name in self.known:
                pattern += re.escape(self.known[name])
            else:
                pattern += "(.+?)"
                names.append(name)
        matched = re.fullmatch(pattern + re.escape(recorded[at:]), answered, re.DOTALL)
        if not matched:
            self.differences.append((where, recorded, answered))
            return
        self.known.update(zip(names, matched.groups()))


def report(name, differences, most=6):
    """A recording's differences as lines."""
    lines = [f"{name}:"]
    for where, recorded, answered in differences[:most]:
        lines += [f"  {where}", f"    recorded {json.dumps(recorded)[:300]}", f"    answered {json.dumps(answered)[:300]}"]
    return "\n".join(lines)
