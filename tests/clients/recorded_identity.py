"""Roles, users and policies on record, and what STS says of wrong questions."""

import json

from replay import recording

STS, IAM = "test_sts.py::TestSTS", "test_iam.py::Test"


def trust(principal, action="sts:AssumeRole", **more):
    statement = {"Effect": "Allow", "Principal": principal, "Action": action, **more}
    return json.dumps({"Version": "2012-10-17", "Statement": statement if not isinstance(action, list) else [statement]})


def listed(document):
    """The same with its statements as a list, as the recordings have them."""
    read = json.loads(document)
    return json.dumps({**read, "Statement": read["Statement"] if isinstance(read["Statement"], list) else [read["Statement"]]})


def taggable(r, label, name):
    document = trust({"AWS": r.engine.account}, ["sts:AssumeRole", "sts:TagSession"])
    return r(label, "create_role", "iam", RoleName=r.name(name), AssumeRolePolicyDocument=document)["Role"]["Arn"]


def caller(r):
    """Keys of a user who may assume every role: the root user may none."""
    name = r.name("caller")
    allow = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:*", "Resource": "*"}]}
    r(None, "create_user", "iam", UserName=name)
    r(None, "put_user_policy", "iam", UserName=name, PolicyName="sts", PolicyDocument=json.dumps(allow))
    made = r(None, "create_access_key", "iam", UserName=name)["AccessKey"]
    r.clients["sts", None] = r.engine.client("sts", keys=(made["AccessKeyId"], made["SecretAccessKey"]))


@recording(STS + "AssumeRoleTagging::test_assume_role_tag_validation")
def tag_validation(r):
    role = {"RoleArn": taggable(r, "role-1", "role"), "RoleSessionName": "Session1"}
    caller(r)
    tags = [{"Key": "SessionTag1", "Value": "1"}]
    r("invalid-transitive-tag-keys", "assume_role", **role, Tags=tags, TransitiveTagKeys=["InvalidKey"])
    r("duplicate-tag-keys-different-casing", "assume_role", **role, Tags=[*tags, {"Key": "sessiontag1", "Value": "2"}])


@recording(STS + "AssumeRoleTagging::test_iam_role_chaining_override_transitive_tags")
def transitive_tags(r):
    first, second = (taggable(r, f"role-{number}", f"role{number}") for number in (1, 2))
    allow = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["sts:AssumeRole", "sts:TagSession"], "Resource": "*"}]}
    r(None, "put_role_policy", "iam", RoleName=r.name("role1"), PolicyName="chain", PolicyDocument=json.dumps(allow))
    caller(r)
    got = r(None, "assume_role", RoleArn=first, RoleSessionName="Session1", Tags=[{"Key": "SessionTag1", "Value": "1"}],
            TransitiveTagKeys=["SessionTag1"])["Credentials"]
    r.clients["sts", None] = r.engine.client("sts", keys=(got["AccessKeyId"], got["SecretAccessKey"], got["SessionToken"]))
    for label, key in (("override-transitive-tag-error", "SessionTag1"), ("override-transitive-tag-case-ignore-error", "sessiontag1")):
        r(label, "assume_role", RoleArn=second, RoleSessionName="Session2", Tags=[{"Key": key, "Value": "2"}])


@recording(STS + "Integrations::test_sts_invalid_parameters")
def sts_invalid(r):
    caller(r)
    for label, arn in (("malformed-arn", "nothing-valid-in-here"), ("no-partition", "arn::b:::something/test-role"),
                       ("no-service", "arn:a::::something/test-role"), ("not-enough-colons", "arn:a:::something/test-role"),
                       ("no-resource", "arn:a:a::aaaaaaaaaa:")):
        r(label, "assume_role", RoleArn=arn, RoleSessionName="Session1")
    r("invalid-session-name", "assume_role", RoleArn=f"arn:aws:iam::{r.engine.account}:role/x", RoleSessionName="Session1:2")


@recording(IAM + "IAMExtensions::test_role_with_path_lifecycle")
def role_with_path(r):
    name = {"RoleName": r.name("role")}
    document = listed(trust({"Service": "lambda.amazonaws.com"}))
    r("create-role-response", "create_role", **name, Path="/path/", AssumeRolePolicyDocument=document)
    r("get-role-response", "get_role", **name)
    r("delete-role-response", "delete_role", **name)


@recording(IAM + "IAMIntegrations::test_list_roles_with_permission_boundary")
def boundary(r):
    path = f"/{r.name('prefix')}/"
    arn = r(None, "create_policy", PolicyName=r.name("boundary"), PolicyDocument=ANYTHING)["Policy"]["Arn"]
    r("created_role", "create_role", RoleName=r.name("role"), Path=path, PermissionsBoundary=arn,
      AssumeRolePolicyDocument=listed(trust({"Service": "ec2.amazonaws.com"})))
    r("list_roles_result", "list_roles", PathPrefix=path)


ANYTHING = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]})


def attach(r, whom, operation):
    arn = r("create_policy_response", "create_policy", PolicyName=r.name("policy"), PolicyDocument=ANYTHING)["Policy"]["Arn"]
    r("non_existent_malformed_policy_arn", operation, **whom, PolicyArn="longpolicynamebutnoarn")
    r("existing_policy_name_provided", operation, **whom, PolicyArn=r.name("policy").ljust(20, "x"))
    r("valid_arn_not_existent", operation, **whom, PolicyArn=arn + "123")
    r("valid_policy_arn", operation, **whom, PolicyArn=arn)


@recording(IAM + "IAMIntegrations::test_role_attach_policy")
def role_attach(r):
    whom = {"RoleName": r.name("role")}
    r(None, "create_role", **whom, AssumeRolePolicyDocument=listed(trust({"Service": "lambda.amazonaws.com"})))
    attach(r, whom, "attach_role_policy")


@recording(IAM + "IAMIntegrations::test_user_attach_policy")
def user_attach(r):
    whom = {"UserName": r.name("user")}
    r(None, "create_user", **whom)
    attach(r, whom, "attach_user_policy")


TARGET = "arn%3Aaws%3Aapigateway%3Aus-east-1%3A%3A%2Frestapis%2Faaeeieije"
ENCODED = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["apigatway:PUT"], "Resource": [
    f"arn:aws:apigateway:us-east-1::/tags/{TARGET}"]}]})


@recording(IAM + "IAMPolicyEncoding::test_put_user_policy_encoding")
def user_encoding(r):
    name = {"UserName": r.name("user")}
    r(None, "create_user", **name)
    r(None, "put_user_policy", **name, PolicyName=r.name("policy"), PolicyDocument=ENCODED)
    r("get-policy-response", "get_user_policy", **name, PolicyName=r.name("policy"))


@recording(IAM + "IAMPolicyEncoding::test_put_role_policy_encoding")
def role_encoding(r):
    name, path = {"RoleName": r.name("role")}, f"/{r.name('path')}/"
    document = listed(trust({"Service": "lambda.amazonaws.com"}, Condition={"StringEquals": {"aws:SourceArn": TARGET}}))
    r("create-role-response", "create_role", **name, Path=path, AssumeRolePolicyDocument=document)
    r(None, "put_role_policy", **name, PolicyName=r.name("policy"), PolicyDocument=ENCODED)
    r("get-policy-response", "get_role_policy", **name, PolicyName=r.name("policy"))
    r("get-role-response", "get_role", **name)
    r("list-roles-response", "list_roles", PathPrefix=path)


@recording(IAM + "Roles::test_role_with_tags")
def role_with_tags(r):
    name = {"RoleName": r.name("role")}
    r("create-role-response", "create_role", **name, Path="/role-with-tags/", Tags=[{"Key": "test", "Value": "value"}],
      AssumeRolePolicyDocument=listed(trust({"Service": "ec2.amazonaws.com"})))
    r("get-role-response", "get_role", **name)
    r("list-role-response", "list_roles", PathPrefix="/role-with-tags/")
