"""The console, walked and used in a browser, and compared with what the API answers."""

import json
import re
import time
import unittest
import urllib.error
import urllib.parse
import urllib.request

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

import browser
import engine
import scene
from wait import until

PREFIX = "/_tidegate/console/"


class Console(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        browser.needed()
        cls.engine = engine.Engine(clock="scaled:60")
        cls.addClassCleanup(cls.engine.stop)
        cls.scene = scene.Scene(cls.engine)
        cls.window = browser.Browser()
        cls.addClassCleanup(cls.window.close)
        cls.window.go(link(cls.engine))
        cls.window.reads("Pipelines")

    def setUp(self):
        self.window.log()

    def page(self, *segments, **query):
        """Opens a page of the console."""
        self.window.go(address(self.engine, *segments, **query))

    def sound(self):
        """The page is whole: nothing was injected, nothing blocked, nothing that axe calls serious."""
        self.assertNotEqual(self.window.run("return document.title"), "owned")
        self.assertEqual(self.window.run("return document.querySelectorAll('main img, main script, [style]').length"), 0)
        self.assertEqual([one for one in self.window.log() if "favicon" not in one], [])
        self.assertEqual(self.window.complaints(), [], self.window.address())
        self.fits_a_phone()
        self.window.log()

    def test_1_a_canary_is_watched_and_continued(self):
        deployment = self.scene.deployed()
        self.page("deployments", deployment)
        until("a tenth", 30, lambda: self.scene.weight() == 0.1)
        self.scene.invoke(60, say=scene.EVIL)
        self.window.reads("Weight of the new version now 10 %")
        self.window.reads("InProgress")
        self.window.run("window.kept = true")
        until("bars", 20, lambda: self.window.run("return document.querySelectorAll('svg rect.old').length") > 0)
        self.sound()
        for path in ("pipelines", "deployments", "functions", "alarms", "logs"):
            self.page(path)
            self.sound()
        self.page("deployments", deployment)
        self.window.run("window.kept = true")
        self.window.press("Continue now")
        self.window.reads("Done:", "body")
        self.assertEqual(self.scene.ended(deployment), "Succeeded")
        self.window.reads("Succeeded")
        shown = self.scene.deploy.get_deployment(deploymentId=deployment)["deploymentInfo"]
        self.assertIn(shown["deploymentConfigName"], self.window.text())
        self.back()

    def fits_a_phone(self):
        """Nothing is cut off where the window is 400 pixels wide."""
        self.window.size(400, 900)
        self.assertEqual(self.window.cut(), [], self.window.address())
        self.assertEqual(self.window.complaints(), [], self.window.address())
        self.window.size(1280, 900)

    def back(self):
        """Version 1 has the alias again."""
        self.scene.functions.update_alias(FunctionName="tide", Name="live", FunctionVersion="1",
                                          RoutingConfig={"AdditionalVersionWeights": {}})

    def test_2_a_failed_hook_explains_itself(self):
        deployment = self.scene.deployed(hook=True)
        self.page("deployments", deployment)
        self.window.run("window.kept = true")
        self.window.reads("BeforeAllowTraffic ◔ InProgress")
        self.scene.judge(deployment, "Failed")
        self.assertEqual(self.scene.ended(deployment), "Failed")
        self.window.reads("HOOK_EXECUTION_FAILURE")
        self.assertTrue(self.window.run("return window.kept"), "the page was loaded again")
        self.sound()
        self.window.click("(//main//a[normalize-space()='Why?'])[1]")
        self.window.reads("What to change")
        said = json.loads(self.engine.tidegate("explain", deployment, "--output", "json"))
        self.assertIn(" ".join(said["cause"]["what"].split()), self.window.text())
        self.sound()

    def test_3_a_bad_canary_is_stopped_by_hand_and_by_its_alarm(self):
        deployment = self.scene.deployed()
        self.page("deployments", deployment)
        until("a tenth", 30, lambda: self.scene.weight() == 0.1)
        self.window.reads("Weight of the new version now 10 %")
        self.window.open("Stop and roll back")
        self.window.press("Stop and roll back")
        self.assertEqual(self.scene.ended(deployment), "Stopped")
        until("the return of all traffic", 30, lambda: self.scene.weight() == 0.0)
        self.window.reads("Stopped")
        deployment = self.scene.deployed()
        until("a tenth", 30, lambda: self.scene.weight() == 0.1)
        self.page("deployments", deployment)
        self.scene.invoke(80, fail=True)
        self.assertEqual(self.scene.ended(deployment), "Stopped")
        self.window.reads("ALARM_ACTIVE")
        self.window.reads("from OK to ALARM")
        self.assertGreater(self.window.run("return document.querySelectorAll('svg line.alarm').length"), 0)
        self.sound()
        self.page("alarms", "tide-errors")
        self.window.reads("GreaterThanThreshold")
        self.sound()
        self.page("explain", id=deployment)
        self.window.reads("told to fail")
        self.sound()

    def test_4_an_approval_is_given_and_a_transition_closed(self):
        self.page("pipelines", "tide")
        self.window.reads("Approve")
        self.sound()
        self.window.open("Disable transition", "//li[@data-key='Deploy']")
        self.window.fill("//li[@data-key='Deploy']//input[@name='reason']", "not on a Friday.")
        self.window.press("Disable transition", "//li[@data-key='Deploy']")
        self.window.reads("Transition disabled")
        state = self.scene.pipelines.get_pipeline_state(name="tide")["stageStates"][2]["inboundTransitionState"]
        self.assertEqual((state["enabled"], state["disabledReason"]), (False, "not on a Friday."))
        self.window.open("Approve")
        self.window.fill("//details[@open]//input[@name='summary']", f"go {scene.EVIL}")
        self.window.press("Approve")
        self.window.reads("Waiting to enter")
        self.sound()
        self.window.press("Enable transition")
        self.window.reads("tide-released")
        until("stack", 60, lambda: "Succeeded" in self.window.text("li[data-key=Deploy]"))
        listed = self.scene.pipelines.list_pipeline_executions(pipelineName="tide")["pipelineExecutionSummaries"]
        self.window.click(f"//a[contains(@href,'{listed[0]['pipelineExecutionId']}')]")
        self.window.reads("Execution " + listed[0]["pipelineExecutionId"])
        self.sound()
        self.page("pipelines", "tide")
        self.window.press("Release change")
        self.window.reads("has started", "body")
        self.window.reads("Reject")
        self.window.open("Reject")
        self.window.press("Reject")
        self.window.reads("Retry failed actions")
        self.window.press("Retry failed actions")
        self.window.reads("being retried", "body")
        self.window.open("Stop execution")
        self.window.click("//input[@name='abandon']")
        self.window.press("Stop execution")
        self.window.reads("Stopped")

    def test_5_a_pending_connection_is_completed(self):
        self.page("connections")
        self.window.reads("PENDING")
        self.sound()
        self.window.fill("(//input[@name='repository'])[1]", "local/tide")
        self.window.fill("(//input[@name='url'])[1]", str(self.engine.folder))
        self.window.press("Complete the handshake")
        self.window.reads("AVAILABLE")
        shown = self.engine.client("codeconnections").get_connection(ConnectionArn=self.scene.connection)["Connection"]
        self.assertEqual(shown["ConnectionStatus"], "AVAILABLE")
        self.sound()

    def test_6_a_function_is_tested_and_its_log_followed(self):
        self.page("functions", "tide")
        self.window.run("document.querySelector('textarea').value = arguments[0]", json.dumps({"say": "high water"}))
        self.window.press("Invoke")
        self.window.reads("heard high water", "body")
        self.sound()
        self.page("logs", "/aws/lambda/tide")
        self.window.reads("high water")
        self.window.run("window.kept = true")
        self.scene.invoke(1, say=f"low water {scene.EVIL}")
        self.window.reads("low water <img")
        self.assertTrue(self.window.run("return window.kept"), "the page was loaded again")
        self.sound()
        self.page("logs", "/aws/lambda/tide", filter='"high water"', **{"from": "start"})
        self.window.reads("high water")
        self.assertNotIn("low water", self.window.text())

    def test_7_a_stack_shows_its_parts(self):
        template = {"Resources": {
            "Role": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": json.loads(scene.recipes.trust("lambda"))}},
            "Group": {"Type": "AWS::Logs::LogGroup", "DependsOn": "Role", "Properties": {"LogGroupName": "/tide/stack"}}},
            "Outputs": {"Name": {"Value": {"Ref": "Group"}, "Description": scene.EVIL}}}
        stacks = self.engine.client("cloudformation")
        stacks.create_stack(StackName="shown", TemplateBody=json.dumps(template, indent=1), Capabilities=["CAPABILITY_IAM"])
        stacks.get_waiter("stack_create_complete").wait(StackName="shown", WaiterConfig={"Delay": 1})
        template["Resources"]["Group"]["Properties"]["RetentionInDays"] = 7
        stacks.create_change_set(StackName="shown", ChangeSetName="keep", TemplateBody=json.dumps(template),
                                 Capabilities=["CAPABILITY_IAM"])
        stacks.get_waiter("change_set_create_complete").wait(
            StackName="shown", ChangeSetName="keep", WaiterConfig={"Delay": 1})
        for tab, said in (("resources", "/tide/stack"), ("events", "CREATE_COMPLETE"), ("outputs", "<script>"),
                          ("template", "AWS::Logs::LogGroup"), ("changes", "keep")):
            self.page("stacks", "shown", tab=tab)
            self.window.reads(said)
            self.sound()
        self.page("stacks", "shown")
        self.assertEqual(self.window.run("return document.querySelectorAll('svg path.edge').length"), 1)
        self.page("stacks", "shown", tab="changes")
        self.window.click("//a[normalize-space()='keep']")
        self.window.reads("RetentionInDays")
        self.sound()
        template["Resources"]["Again"] = {"Type": "AWS::Logs::LogGroup", "DependsOn": "Group",
                                          "Properties": {"LogGroupName": "/tide/stack"}}
        del template["Resources"]["Group"]["Properties"]["LogGroupName"]
        stacks.create_stack(StackName="sunk", TemplateBody=json.dumps(template, indent=1), OnFailure="DO_NOTHING",
                            Capabilities=["CAPABILITY_IAM"])
        self.page("stacks", "sunk", tab="template")
        self.window.reads("Again: Resource handler returned message")
        self.assertIn('"Again": {', self.window.text("pre .red"))
        self.sound()
        for path in ("stacks", "builds", "connections", "access", "explain"):
            self.page(path)
            self.sound()

    def test_8_denied_calls_come_first(self):
        stranger = scene.recipes.role(self.engine, "stranger", "lambda")
        with self.assertRaises(scene.ClientError):
            self.engine.client("sts", keys="root").assume_role(RoleArn=stranger, RoleSessionName="someone")
        self.page("access")
        self.window.reads("sts:AssumeRole")
        text = self.window.text()
        self.assertLess(text.index("sts:AssumeRole"), text.index("Allowed calls"))

    def test_9_the_theme_is_remembered(self):
        self.page("pipelines")
        self.window.run("const s = document.querySelector('select[name=theme]'); s.value = 'dark'; "
                        "s.dispatchEvent(new Event('change'))")
        until("dark", 10, lambda: self.window.run("return document.documentElement.dataset.theme") == "dark")
        self.sound()
        self.window.run("const s = document.querySelector('select[name=theme]'); s.value = 'auto'; "
                        "s.dispatchEvent(new Event('change'))")
        until("auto", 10, lambda: self.window.run("return document.documentElement.dataset.theme") == "auto")


class Attacks(unittest.TestCase):
    """What another site, another program and an old link try, and do not get."""

    @classmethod
    def setUpClass(cls):
        cls.engine = engine.shared()
        cls.console = cls.engine.url + PREFIX
        cls.cookie = signed_in(cls.engine)

    def ask(self, path, form=None, **headers):
        """A request as a program makes it; status, headers and body."""
        data = urllib.parse.urlencode(form).encode() if form is not None else None
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        request = urllib.request.Request(self.console + path, data, named)
        try:
            with urllib.request.build_opener(Stays).open(request, timeout=30) as answer:
                return answer.status, answer.headers, answer.read().decode()
        except urllib.error.HTTPError as error:
            with error:
                return error.code, error.headers, error.read().decode()

    def token(self):
        """The session's own token."""
        return re.search(r'name="csrf" value="(\w+)"', self.ask("connections", Cookie=self.cookie)[2])[1]

    def test_nothing_is_shown_without_a_session(self):
        for path in ("", "pipelines", "access", "functions/x", "act/invoke"):
            self.assertEqual(self.ask(path)[0], 401, path)
            self.assertEqual(self.ask(path, Cookie=self.cookie[:-4] + "0000")[0], 401, path)
        self.assertEqual(self.ask("act/start-pipeline-execution", {"name": "x"})[0], 401)

    def test_a_link_signs_in_once_and_not_after_its_time(self):
        used = link(self.engine).removeprefix(self.console)
        self.assertEqual(self.ask(used)[0], 200)
        self.assertEqual(self.ask(used)[0], 403)
        late = link(self.engine, "--valid-for", "1").removeprefix(self.console)
        made = time.monotonic()
        until("the link's end", 5, lambda: time.monotonic() > made + 1)
        self.assertEqual(self.ask(late)[0], 403)
        self.assertEqual(self.ask("sign-in?token=")[0], 403)

    def test_a_page_of_another_site_changes_nothing(self):
        form = {"csrf": self.token(), "back": "pipelines", "name": "none"}
        for headers in ({"Origin": "http://evil.example"}, {"Origin": "null"}, {"Sec_Fetch_Site": "cross-site"},
                        {"Origin": "http://127.0.0.1:1"}):
            self.assertEqual(self.ask("act/start-pipeline-execution", form, Cookie=self.cookie, **headers)[0], 403, headers)
        self.assertEqual(self.ask("pipelines", Cookie=self.cookie, Host="evil.example")[0], 421)
        status, headers, _ = self.ask("act/start-pipeline-execution", form, Cookie=self.cookie, Origin=self.engine.url)
        self.assertEqual((status, headers["location"]), (303, PREFIX + "pipelines"))

    def test_a_stolen_cookie_acts_not_without_the_sessions_token(self):
        for token in ("", "0" * 64):
            form = {"csrf": token, "back": "pipelines", "name": "none"}
            self.assertEqual(self.ask("act/start-pipeline-execution", form, Cookie=self.cookie)[0], 403)
        other = signed_in(self.engine)
        form = {"csrf": self.token(), "back": "pipelines", "name": "none"}
        self.assertEqual(self.ask("act/start-pipeline-execution", form, Cookie=other)[0], 403)

    def test_an_act_does_not_lead_elsewhere(self):
        for back in ("//evil.example", "https://evil.example", "../../x", "a\r\nSet-Cookie: x=y"):
            form = {"csrf": self.token(), "back": back, "name": "none"}
            _, headers, _ = self.ask("act/start-pipeline-execution", form, Cookie=self.cookie)
            self.assertEqual(headers["location"], PREFIX + "pipelines", back)

    def test_nobody_frames_it_and_nothing_inline_runs(self):
        for path in ("pipelines", "sign-in?token=x", "assets/console.css", "nowhere"):
            headers = self.ask(path, Cookie=self.cookie)[1]
            self.assertIn("frame-ancestors 'none'", headers["content-security-policy"])
            self.assertNotIn("unsafe", headers["content-security-policy"])
            self.assertEqual(headers["x-frame-options"], "DENY")
        answer = self.ask(link(self.engine).removeprefix(self.console))[1]
        self.assertRegex(answer["set-cookie"], r"HttpOnly; SameSite=Strict$")

    def test_the_gate_decides_as_who_is_signed_in(self):
        iam = self.engine.client("iam")
        iam.create_user(UserName="looker")
        iam.put_user_policy(UserName="looker", PolicyName="looks", PolicyDocument=scene.recipes.allow(
            "tidegate:CreateSignInLink", "codepipeline:ListPipelines"))
        key = iam.create_access_key(UserName="looker")["AccessKey"]
        cookie = signed_in(self.engine, (key["AccessKeyId"], key["SecretAccessKey"]))
        self.assertEqual(self.ask("pipelines", Cookie=cookie)[0], 200)
        status, _, body = self.ask("functions", Cookie=cookie)
        self.assertEqual(status, 403)
        self.assertIn("lambda:ListFunctions", body)
        iam.delete_user_policy(UserName="looker", PolicyName="looks")
        self.assertEqual(self.ask("pipelines?again=1", Cookie=cookie)[0], 403)


class Stays(urllib.request.HTTPRedirectHandler):
    """Shows a redirect instead of following it."""

    def redirect_request(self, *_):
        return None


def address(running, *segments, **query):
    """Where a page of the console is."""
    path = "/".join(urllib.parse.quote(segment, safe="") for segment in segments)
    return f"{running.url}{PREFIX}{path}?{urllib.parse.urlencode(query)}".rstrip("?")


def link(running, *options):
    """A link that signs in, as `tidegate console` prints it."""
    return running.tidegate("console", *options).strip()


def signed_in(running, keys=None):
    """The cookie of a session that a link opened."""
    opened = link(running) if keys is None else json.loads(called(running, keys, "CreateSignInLink"))["Url"]
    with urllib.request.urlopen(opened, timeout=30) as answer:
        return answer.headers["set-cookie"].split(";")[0]


def called(running, keys, operation):
    """Calls one of the engine's own operations with somebody's keys."""
    headers = {"X-Amz-Target": f"Tidegate_20261101.{operation}", "Content-Type": "application/x-amz-json-1.1"}
    request = AWSRequest("POST", running.url + "/", data=b"{}", headers=headers)
    SigV4Auth(Credentials(*keys), "tidegate", running.region).add_auth(request)
    sent = urllib.request.Request(running.url + "/", b"{}", dict(request.headers))
    with urllib.request.urlopen(sent, timeout=30) as answer:
        return answer.read()
