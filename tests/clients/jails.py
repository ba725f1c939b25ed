"""Engines held down to a level of isolation, and the processes of functions as the machine sees them."""

import pathlib
import re

import engine

# Where nothing is mounted, an interpreter must be where any user can start it, and none below a closed home is.
OPEN_PYTHON = pathlib.Path("/usr/bin/python3.11")


def opened(test, level):
    """An engine at a level, for one test; the test is skipped where the machine does not reach the level."""
    options, variables = ["--isolation", level], None
    if level == "weak":
        options.append("--weak-sandbox")
    if level in ("confined", "weak"):
        if not OPEN_PYTHON.exists():
            test.skipTest(f"there is no {OPEN_PYTHON}, which any user could start")
        variables = {"PATH": "/usr/bin:/bin", "HOME": "/nonexistent"}
    running = engine.Engine(options=options, variables=variables)
    test.addCleanup(running.stop)
    # Without mount namespaces, what a function is given must be reachable for its user.
    running.folder.chmod(0o711)
    if re.search(r"Isolation is (\w+)", running.said()).group(1) != level:
        test.skipTest(f"this machine's isolation does not reach the level {level}")
    return running


def processes(function):
    """The processes of a function, whichever environment they are of."""
    wanted, found = f"AWS_LAMBDA_FUNCTION_NAME={function}\0".encode(), []
    for entry in pathlib.Path("/proc").iterdir():
        try:
            if entry.name.isdigit() and wanted in (entry / "environ").read_bytes():
                found.append(int(entry.name))
        except OSError:
            continue
    return found
