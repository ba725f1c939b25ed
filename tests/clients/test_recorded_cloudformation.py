"""CloudFormation's answers beside those of AWS that are on record, where the recordings are there."""

import json
import re
import unittest

import engine
import recorded
import recorded_changes
from wait import until

# May only rise. What is not equal: recordings of April 2025 say `Replacement` of what is added, which later ones do not.
CHANGE_SETS_EQUAL = 32
STACK, CHANGE_SET = "recorded-stack", "recorded-change-set"
STORED = {"param-name": ("<param-value-1>", "<param-value-2>"), "parameter-name": ("<parameter-value-1>", "<parameter-value-2>")}


def by_resource(events):
    found = {}
    for event in events:
        found.setdefault(event["LogicalResourceId"], []).append(event)
    return found


def by_name(answer):
    answer["Changes"].sort(key=lambda change: change["ResourceChange"]["LogicalResourceId"])
    return answer


class RecordedCloudFormation(unittest.TestCase):
    def setUp(self):
        self.answers = recorded.load("cloudformation")
        if self.answers is None:
            self.skipTest(f"no recordings in {recorded.FOLDER}: set TIDEGATE_CORPORA")
        self.engine = engine.shared()
        self.cloudformation, self.ssm = self.engine.client("cloudformation"), self.engine.client("ssm")

    def store(self, which):
        for name, values in STORED.items():
            self.ssm.put_parameter(Name=name, Value=values[which], Type="String", Overwrite=True)

    def settled(self, stack):
        def ended():
            found = self.cloudformation.describe_stacks(**stack)["Stacks"][0]
            return found if not found["StackStatus"].endswith("_IN_PROGRESS") else None

        return until("an operation that ends", 60, ended)

    def process(self, scenario, capabilities, changes):
        """A stack made and updated by change sets, and deleted: every answer on the way."""
        before, after, first, second = scenario
        answers = {}
        for number, body, values, kind in ((1, before, first, "CREATE"), (2, after, second, "UPDATE")):
            self.store(number - 1 if changes else 0)
            made = self.cloudformation.create_change_set(
                StackName=STACK, ChangeSetName=CHANGE_SET, ChangeSetType=kind, Capabilities=capabilities,
                TemplateBody=json.dumps(body).replace("us-east-1", self.engine.region),
                Parameters=[{"ParameterKey": key, "ParameterValue": value} for key, value in values.items()])
            answers[f"create-change-set-{number}"] = made
            change_set, stack = {"ChangeSetName": made["Id"]}, {"StackName": made["StackId"]}
            describe = self.cloudformation.describe_change_set
            answers[f"describe-change-set-{number}-prop-values"] = by_name(describe(**change_set, IncludePropertyValues=True))
            answers[f"describe-change-set-{number}"] = by_name(describe(**change_set))
            answers[f"execute-change-set-{number}"] = self.cloudformation.execute_change_set(**change_set)
            answers[f"post-create-{number}-describe"] = self.settled(stack)
        answers["per-resource-events"] = by_resource(self.cloudformation.describe_stack_events(**stack)["StackEvents"])
        self.cloudformation.delete_stack(**stack)
        answers["delete-describe"] = self.settled(stack)
        return recorded.shown(answers, self.engine)

    def scenarios(self):
        """Recordings with the templates that belong to them."""
        for name, answers in self.answers.items():
            group, _, test = name.partition("::")[2].rpartition("::")
            scenario = recorded_changes.SCENARIOS.get(group, {}).get(test.removeprefix("test_"))
            if scenario and "create-change-set-2" in answers:
                yield name, answers, scenario

    def test_change_sets_and_what_they_do_are_as_aws_tells_them(self):
        equal, different = 0, []
        for name, answers, scenario in self.scenarios():
            text = json.dumps(answers).replace('"<stack-name:1>":', f'"{STACK}":').replace("url_suffix", "amazonaws.com")
            # Some recordings name what is stored by what the parameter is called.
            for stored, values in STORED.items():
                text = text.replace(f"<{stored}>", stored)
                text = re.sub(f"<{stored.removesuffix('-name')}-value>", values[0], text)
            wanted = json.loads(text)
            if "Stack" in wanted["per-resource-events"]:
                # A later form of the recordings, which leaves out most of an event.
                del wanted["per-resource-events"]
            changes = any(values[1] in text for values in STORED.values())
            answered = self.process(scenario, answers["describe-change-set-1"]["Capabilities"], changes)
            comparison = recorded.Comparison({"<stack-name:1>": STACK, "<change-set-id:1>": CHANGE_SET})
            for label in wanted:
                comparison.compare(wanted[label], answered[label], label)
            if comparison.differences:
                different.append(recorded.report(name, comparison.differences))
            else:
                equal += 1
        print(f"\nchange sets on record: {equal} passed, {len(different)} failed of {equal + len(different)}", flush=True)
        self.assertGreaterEqual(equal, CHANGE_SETS_EQUAL, "\n".join(different))
