"""Pictures of every page of the console, in both themes and two widths, while a canary is in flight: target/shots/."""

import json
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

import browser  # noqa: E402
import engine  # noqa: E402
import scene  # noqa: E402
import test_console  # noqa: E402
from wait import until  # noqa: E402

SHOTS = engine.ROOT / "target/shots"
WIDTHS, THEMES = (1280, 400), ("light", "dark")


def stack(running):
    """A stack that has something to show."""
    template = {"Resources": {
        "Role": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": json.loads(scene.recipes.trust("lambda"))}},
        "Errors": {"Type": "AWS::Logs::LogGroup", "Properties": {"LogGroupName": "/tide/errors"}},
        "Log": {"Type": "AWS::Logs::LogGroup", "DependsOn": "Role", "Properties": {"LogGroupName": {"Fn::Sub": "${Errors}/all"}}}},
        "Outputs": {"Log": {"Value": {"Ref": "Log"}, "Description": "Where it writes"}}}
    stacks = running.client("cloudformation")
    stacks.create_stack(StackName="harbour", TemplateBody=json.dumps(template, indent=1), Capabilities=["CAPABILITY_IAM"])
    stacks.get_waiter("stack_create_complete").wait(StackName="harbour", WaiterConfig={"Delay": 1})
    template["Resources"]["Log"]["Properties"]["RetentionInDays"] = 7
    stacks.create_change_set(StackName="harbour", ChangeSetName="keep-a-week", TemplateBody=json.dumps(template),
                             Capabilities=["CAPABILITY_IAM"])
    waiter = stacks.get_waiter("change_set_create_complete")
    waiter.wait(StackName="harbour", ChangeSetName="keep-a-week", WaiterConfig={"Delay": 1})
    return stacks.describe_change_set(StackName="harbour", ChangeSetName="keep-a-week")["ChangeSetId"]


def canary(view):
    """A deployment whose canary has had traffic for some minutes of the engine's clock."""
    deployment = view.deployed(hook=True)
    view.judge(deployment, "Succeeded")
    until("a tenth", 30, lambda: view.weight() == 0.1)
    until("some minutes", 30, lambda: view.invoke(40) or minutes(view, deployment) >= 8)
    return deployment


def minutes(view, deployment):
    """The minutes since a deployment began, by the engine's clock."""
    now = json.loads(test_console.called(view.engine, view.engine.keys["default"], "DescribeEngine"))["Now"]
    begun = view.deploy.get_deployment(deploymentId=deployment)["deploymentInfo"]["createTime"].timestamp()
    return (now - begun) / 60


def pages(view, change_set):
    """Every page: its name, and how to come there."""
    pipelines = view.pipelines.list_pipeline_executions(pipelineName="tide")["pipelineExecutionSummaries"]
    stack_tabs = [(f"stack-{tab}", ("stacks", "harbour"), {"tab": tab})
                  for tab in ("resources", "events", "changes", "outputs", "template")]
    return [("pipelines", ("pipelines",), {}), ("pipeline", ("pipelines", "tide"), {}),
            ("execution", ("pipelines", "tide", "executions", pipelines[0]["pipelineExecutionId"]), {}),
            ("deployments", ("deployments",), {}), ("stacks", ("stacks",), {}), *stack_tabs,
            ("change-set", ("change-sets",), {"id": change_set}), ("functions", ("functions",), {}),
            ("function", ("functions", "tide"), {}), ("builds", ("builds",), {}), ("connections", ("connections",), {}),
            ("alarms", ("alarms",), {}), ("alarm", ("alarms", "tide-errors"), {}), ("logs", ("logs",), {}),
            ("log", ("logs", "/aws/lambda/tide"), {}), ("access", ("access",), {})]


def shoot(window, view, name, segments, query):
    """One page, in every width and theme."""
    for width in WIDTHS:
        window.size(width, 900)
        for theme in THEMES:
            window.theme(theme)
            window.go(test_console.address(view.engine, *segments, **query))
            wide = window.run("return document.documentElement.scrollWidth")
            if wide > width:
                print(f"{name} at {width}: {wide} pixels wide")
            window.shot(SHOTS / f"{name}-{width}-{theme}.png")


def picture(window, view, flying):
    """The picture that the docs show."""
    window.size(1120, 900)
    window.theme("light")
    window.go(test_console.address(view.engine, "deployments", flying))
    window.shot(SHOTS / "canary.png", 900)


def main():
    running = engine.Engine(clock="scaled:60")
    window = browser.Browser()
    try:
        view = scene.Scene(running)
        change_set = stack(running)
        failed = view.deployed(hook=True)
        view.judge(failed, "Failed")
        view.ended(failed)
        flying = canary(view)
        window.go(test_console.link(running))
        window.reads("Pipelines")
        picture(window, view, flying)
        shoot(window, view, "deployment", ("deployments", flying), {})
        for name, segments, query in pages(view, change_set):
            shoot(window, view, name, segments, query)
        shoot(window, view, "deployment-failed", ("deployments", failed), {})
        shoot(window, view, "explain", ("explain",), {"id": failed})
    finally:
        window.close()
        running.stop()
    print(f"{len(list(SHOTS.glob('*.png')))} pictures in {SHOTS.relative_to(engine.ROOT)}")


if __name__ == "__main__":
    main()
