"""A headless Chromium, driven over WebDriver as its own driver speaks it; and axe, which knows what people cannot use."""

import base64
import json
import pathlib
import shutil
import subprocess
import tarfile
import tempfile
import unittest
import urllib.error
import urllib.request

import engine
from wait import until

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
AXE = "4.14.1"
OPTIONS = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
           "--disable-background-networking", "--no-first-run", "--force-color-profile=srgb"]


def needed():
    """Skips aloud where the machine has no browser."""
    for program in ("chromium", "chromedriver"):
        if not shutil.which(program):
            raise unittest.SkipTest(f"{program} is not installed: apt-get install chromium chromium-driver")


class Browser:
    """One window."""

    def __init__(self, width=1280, height=900):
        needed()
        self.folder = tempfile.mkdtemp(prefix="browser-", dir=engine.SCRATCH)
        self.driver = subprocess.Popen(["chromedriver", "--port=0"], stdin=subprocess.DEVNULL,
                                       stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        port = None
        for line in self.driver.stdout:
            if "started successfully on port" in line:
                port = int(line.rsplit("port", 1)[1].strip(" .\n"))
                break
        if port is None:
            raise AssertionError("chromedriver ended before it answered")
        self.base = f"http://127.0.0.1:{port}"
        options = {"binary": shutil.which("chromium"), "args": [*OPTIONS, f"--user-data-dir={self.folder}"]}
        wanted = {"capabilities": {"alwaysMatch": {"browserName": "chrome", "goog:chromeOptions": options,
                                                   "goog:loggingPrefs": {"browser": "ALL"}}}}
        self.session = self._send("POST", "/session", wanted)["sessionId"]
        self.size(width, height)

    def _send(self, method, path, body=None):
        data = json.dumps(body).encode() if body is not None else None
        request = urllib.request.Request(self.base + path, data, {"Content-Type": "application/json"}, method=method)
        try:
            with urllib.request.urlopen(request, timeout=120) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            raise AssertionError(json.load(error)["value"]["message"]) from None

    def _ask(self, method, path, body=None):
        return self._send(method, f"/session/{self.session}{path}", body)

    def close(self):
        """Closes the window, and ends the driver."""
        try:
            self._send("DELETE", f"/session/{self.session}")
        finally:
            self.driver.terminate()
            self.driver.wait()
            self.driver.stdout.close()
            shutil.rmtree(self.folder, ignore_errors=True)

    def size(self, width, height):
        """Gives the page these pixels, whatever the least width of a window is."""
        self.devtools("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)

    def theme(self, name):
        """What the system prefers: light or dark."""
        self.devtools("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": name}])

    def devtools(self, command, **parameters):
        """A command of the browser's own protocol."""
        return self._ask("POST", "/goog/cdp/execute", {"cmd": command, "params": parameters})

    def go(self, address):
        """Opens a page."""
        self._ask("POST", "/url", {"url": address})

    def address(self):
        """Where the window is."""
        return self._ask("GET", "/url")

    def run(self, script, *arguments):
        """Runs a function's body in the page."""
        return self._ask("POST", "/execute/sync", {"script": script, "args": list(arguments)})

    def text(self, selector="main"):
        """What a reader reads, white space made one."""
        return " ".join((self.run("return document.querySelector(arguments[0])?.innerText", selector) or "").split())

    def find(self, xpath):
        """An element."""
        return self._ask("POST", "/element", {"using": "xpath", "value": xpath})[ELEMENT]

    def click(self, xpath):
        """Clicks on an element, as a person would."""
        self._ask("POST", f"/element/{self.find(xpath)}/click", {})

    def press(self, label, within="//main"):
        """Presses the button with a label."""
        self.click(f"{within}//button[normalize-space()='{label}']")

    def open(self, label, within="//main"):
        """Opens what a label folds away."""
        self.click(f"{within}//summary[normalize-space()='{label}…']")

    def fill(self, xpath, text):
        """Types into a field."""
        self._ask("POST", f"/element/{self.find(xpath)}/value", {"text": text})

    def cookies(self):
        """The cookies of the page, those that scripts cannot see as well."""
        return self._ask("GET", "/cookie")

    def log(self):
        """What the browser complained of since it was asked last."""
        return [one["message"] for one in self._ask("POST", "/se/log", {"type": "browser"})]

    def reads(self, what, selector="main", seconds=20):
        """Waits until a page says something, which it must do without being loaded again."""
        return until(f"{what!r} on {self.address()}", seconds, lambda: what in self.text(selector))

    def shot(self, path, height=None):
        """A picture of the whole page, or of its first rows of pixels."""
        height = height or self.run("return document.documentElement.scrollHeight")
        width = self.run("return innerWidth")
        self.size(width, max(600, min(height, 6000)))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(base64.b64decode(self._ask("GET", "/screenshot")))
        self.size(width, 900)

    def cut(self):
        """What does not fit the window's width, and does not scroll by itself."""
        return self.run("""
            const wide = document.documentElement.clientWidth;
            const found = document.documentElement.scrollWidth > wide ? ["the page itself"] : [];
            const scrolls = (one) => one.closest(".wide:not(.cards), pre.text, .graph");
            for (const one of document.querySelectorAll("body *")) {
              const box = one.getBoundingClientRect();
              if (box.width && box.right > wide + 1 && !scrolls(one) && !one.closest("thead, .skip")) {
                found.push(one.outerHTML.slice(0, 120));
              }
            }
            return found;""")

    def complaints(self):
        """What axe finds serious or critical on the page."""
        self.run(axe() + "; return true")
        found = self._ask("POST", "/execute/async", {"script": """
            const done = arguments[arguments.length - 1];
            axe.run(document, {runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]}).then((found) =>
              done(found.violations.map((one) => [one.impact, one.id, one.nodes.map((node) => node.html).slice(0, 3)])));
            """, "args": []})
        return [one for one in found if one[0] in ("serious", "critical")]


_axe = []


def axe():
    """Axe's script, from npm."""
    if not _axe:
        folder = engine.SCRATCH / f"axe-{AXE}"
        if not (folder / "package/axe.min.js").exists():
            if not shutil.which("npm"):
                raise unittest.SkipTest("npm is not installed, and axe comes from there")
            folder.mkdir(parents=True, exist_ok=True)
            done = subprocess.run(["npm", "pack", "--silent", f"axe-core@{AXE}"], cwd=folder, capture_output=True,
                                  text=True, check=False)
            if done.returncode != 0:
                raise unittest.SkipTest(f"axe-core cannot be had from npm: {done.stderr.strip()}")
            with tarfile.open(folder / f"axe-core-{AXE}.tgz") as packed:
                packed.extract("package/axe.min.js", folder, filter="data")
        _axe.append((pathlib.Path(folder) / "package/axe.min.js").read_text())
    return _axe[0]
