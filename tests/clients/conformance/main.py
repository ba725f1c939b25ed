"""The conformance function, for Python."""

import os
import threading
import time

TICKS = {"count": 0, "running": False}


def tick():
    while True:
        time.sleep(0.01)
        TICKS["count"] += 1


def handler(event, context):
    what = event["do"]
    if what == "echo":
        print("heard", event["text"])
        return {"echo": event["text"]}
    if what == "fail":
        raise ValueError("on purpose")
    if what == "hang":
        time.sleep(60)
    if what == "grow":
        held = []
        while True:
            held.append(b"x" * (8 << 20))
    if what == "context":
        return {
            "id": context.aws_request_id, "name": context.function_name, "version": context.function_version,
            "arn": context.invoked_function_arn, "memory": int(context.memory_limit_in_mb),
            "left": context.get_remaining_time_in_millis(),
            "group": context.log_group_name, "stream": context.log_stream_name,
        }
    if what == "environment":
        return {name: os.environ.get(name) for name in event["names"]}
    if what == "stream":
        return "".join(f"tide {number};" for number in range(event["pieces"]))
    if what == "tick":
        if not TICKS["running"]:
            TICKS["running"] = True
            threading.Thread(target=tick, daemon=True).start()
        return {"ticks": TICKS["count"]}
    return None
