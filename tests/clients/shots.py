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


def sunk(running):
    """A stack that failed, so that its page points at a line."""
    template = {"Resources": {
        "Log": {"Type": "AWS::Logs::LogGroup", "Properties": {"LogGroupName": "/tide/sunk"}},
        "Again": {"Type": "AWS::Logs::LogGroup", "DependsOn": "Log", "Properties": {"LogGroupName": "/tide/errors"}}}}
    stacks = running.client("cloudformation")
    stacks.create_stack(StackName="sunk", TemplateBody=json.dumps(template, indent=1), OnFailure="DO_NOTHING")
    until("a failed stack", 30, lambda: stacks.describe_stacks(StackName="sunk")["Stacks"][0]["StackStatus"] == "CREATE_FAILED")


def built(running):
    """A build that failed; its id."""
    recipes, s3, builds = scene.recipes, running.client("s3"), running.client("codebuild")
    spec = "version: 0.2\nphases:\n  build:\n    commands:\n      - echo the tide is low\n      - test -f harbour\n"
    s3.create_bucket(Bucket="tide-builds")
    s3.put_object(Bucket="tide-builds", Key="source.zip", Body=recipes.zipped({"buildspec.yml": spec}))
    builds.create_project(
        name="tide", serviceRole=recipes.role(running, "tide-build-role", "codebuild", "s3:*", "logs:*"),
        source={"type": "S3", "location": "tide-builds/source.zip"}, artifacts={"type": "NO_ARTIFACTS"},
        environment={"type": "LINUX_CONTAINER", "computeType": "BUILD_GENERAL1_SMALL",
                     "image": "aws/codebuild/amazonlinux-x86_64-standard:5.0"})
    build = builds.start_build(projectName="tide")["build"]["id"]
    until("the end of the build", 60, lambda: builds.batch_get_builds(ids=[build])["builds"][0]["buildComplete"])
    return build


def denied(running):
    """Somebody was denied something."""
    stranger = scene.recipes.role(running, "stranger", "lambda")
    try:
        running.client("sts", keys="root").assume_role(RoleArn=stranger, RoleSessionName="someone")
    except scene.ClientError:
        return
    raise AssertionError("nobody was denied anything")


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


def pages(view, change_set, build):
    """Every page: its name, and how to come there."""
    pipelines = view.pipelines.list_pipeline_executions(pipelineName="tide")["pipelineExecutionSummaries"]
    stack_tabs = [(f"stack-{tab}", ("stacks", "harbour"), {"tab": tab})
                  for tab in ("resources", "events", "changes", "outputs", "template")]
    return [("pipelines", ("pipelines",), {}), ("pipeline", ("pipelines", "tide"), {}),
            ("execution", ("pipelines", "tide", "executions", pipelines[0]["pipelineExecutionId"]), {}),
            ("deployments", ("deployments",), {}), ("stacks", ("stacks",), {}), *stack_tabs,
            ("change-set", ("change-sets",), {"id": change_set}), ("functions", ("functions",), {}),
            ("function", ("functions", "tide"), {}), ("builds", ("builds",), {}),
            ("build", ("builds", build), {}), ("stack-sunk", ("stacks", "sunk"), {}),
            ("stack-sunk-template", ("stacks", "sunk"), {"tab": "template"}), ("connections", ("connections",), {}),
            ("alarms", ("alarms",), {}), ("alarm", ("alarms", "tide-errors"), {}), ("logs", ("logs",), {}),
            ("log", ("logs", "/aws/lambda/tide"), {}), ("access", ("access",), {})]


def shoot(window, view, name, segments, query):
    """One page, in every width and theme."""
    for width in WIDTHS:
        window.size(width, 900)
        for theme in THEMES:
            window.theme(theme)
            window.go(test_console.address(view.engine, *segments, **query))
            for cut in window.cut():
                print(f"{name} at {width}: cut off: {cut}")
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
        change_set, build = stack(running), built(running)
        sunk(running)
        denied(running)
        failed = view.deployed(hook=True)
        view.judge(failed, "Failed")
        view.ended(failed)
        flying = canary(view)
        window.go(test_console.link(running))
        window.reads("Pipelines")
        picture(window, view, flying)
        shoot(window, view, "deployment", ("deployments", flying), {})
        for name, segments, query in pages(view, change_set, build):
            shoot(window, view, name, segments, query)
        shoot(window, view, "deployment-failed", ("deployments", failed), {})
        shoot(window, view, "explain", ("explain",), {"id": failed})
    finally:
        window.close()
        running.stop()
    print(f"{len(list(SHOTS.glob('*.png')))} pictures in {SHOTS.relative_to(engine.ROOT)}")


if __name__ == "__main__":
    main()
