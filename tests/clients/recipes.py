"""What several tests make first: roles, small functions, buckets."""

import io
import json
import zipfile

ECHO = """
def handler(event, context):
    print("heard", event)
    return {"event": event, "version": context.function_version}
"""


def trust(service):
    """A trust policy for one service."""
    return json.dumps({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": {"Service": f"{service}.amazonaws.com"}, "Action": "sts:AssumeRole"}]})


def allow(*actions, resource="*"):
    """A policy that allows some actions."""
    return json.dumps({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Action": list(actions), "Resource": resource}]})


def role(engine, name, service, *actions):
    """A role that a service may assume, and what it may do; its ARN."""
    iam = engine.client("iam")
    arn = iam.create_role(RoleName=name, AssumeRolePolicyDocument=trust(service))["Role"]["Arn"]
    if actions:
        iam.put_role_policy(RoleName=name, PolicyName="may", PolicyDocument=allow(*actions))
    return arn


def zipped(files):
    """A zip archive of names and texts."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as out:
        for name, text in files.items():
            out.writestr(name, text)
    return archive.getvalue()


def python_function(engine, name, code=ECHO, **settings):
    """A Python function that answers; its name."""
    arn = role(engine, f"{name}-role", "lambda", "logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents")
    functions = engine.client("lambda")
    functions.create_function(FunctionName=name, Runtime="python3.11", Handler="main.handler", Role=arn,
                              Code={"ZipFile": zipped({"main.py": code})}, **settings)
    functions.get_waiter("function_active_v2").wait(FunctionName=name, WaiterConfig={"Delay": 1, "MaxAttempts": 30})
    return name
