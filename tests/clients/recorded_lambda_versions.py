"""Versions, aliases and revisions on record, and what asynchronous invocations are told."""

from replay import recording
from recorded_lambda_names import ECHO, VERSION, arn, function, new, settled

API = "test_lambda_api.py::"


@recording(API + "TestLambdaVersions::test_publish_version_on_create")
def publish_on_create(r):
    name = r.name("fn")
    new(r, name, "create_response", PackageType="Zip", Publish=True)
    settled(r, name)
    r("get_function_result", "get_function", FunctionName=name)
    r("get_function_version_result", "get_function", FunctionName=name, Qualifier="1")
    r("get_function_latest_result", "get_function", FunctionName=name, Qualifier="$LATEST")
    r("list_versions_result", "list_versions_by_function", FunctionName=name)
    r("repeated_publish_response", "publish_version", FunctionName=name, Description="Repeated version description :)")
    r("list_versions_result_after_publish", "list_versions_by_function", FunctionName=name)


@recording(API + "TestLambdaVersions::test_version_lifecycle")
def version_lifecycle(r):
    name = r.name("fn")
    new(r, name, "create_response", PackageType="Zip", Description="No version :(")
    settled(r, name)
    r("get_function_result", "get_function", FunctionName=name)
    r("list_versions_result", "list_versions_by_function", FunctionName=name)
    r("first_update_response", "update_function_configuration", FunctionName=name, Description="First version :)")
    settled(r, name)
    r("first_update_get_function", "get_function", FunctionName=name)
    r("first_publish_response", "publish_version", FunctionName=name, Description="First version description :)")
    r("first_publish_get_function", "get_function", FunctionName=name, Qualifier="1")
    r("first_publish_get_function_config", "get_function_configuration", FunctionName=name, Qualifier="1")
    r("second_update_response", "update_function_configuration", FunctionName=name, Description="Second version :))")
    settled(r, name)
    r("first_publish_get_function_after_update", "get_function", FunctionName=name, Qualifier="1")
    r("second_publish_response", "publish_version", FunctionName=name)
    r("third_publish_response", "publish_version", FunctionName=name, Description="Third version description :)))")
    r("list_versions_result_end", "list_versions_by_function", FunctionName=name)


@recording(API + "TestLambdaVersions::test_publish_with_wrong_sha256")
def publish_wrong_code(r):
    name = r.name("fn")
    new(r, name, "create_response", PackageType="Zip")
    settled(r, name)
    found = r("get_fn_response", "get_function", FunctionName=name)
    r("publish_wrong_sha256_exc", "publish_version", FunctionName=name, CodeSha256="somenonexistentsha256")
    r("publish_result", "publish_version", FunctionName=name, CodeSha256=found["Configuration"]["CodeSha256"])


@recording(API + "TestLambdaVersions::test_publish_with_update")
def publish_with_update(r):
    name = r.name("fn")
    new(r, name, "create_response", PackageType="Zip")
    settled(r, name)
    r("get_function_result", "get_function", FunctionName=name)
    r("update_function_code_result", "update_function_code", FunctionName=name, ZipFile=VERSION, Publish=True)
    r("get_function_version_result", "get_function", FunctionName=name, Qualifier="1")
    r("get_function_latest_result", "get_function", FunctionName=name, Qualifier="$LATEST")


def two_versions(r, name, **settings):
    """A function of two versions that differ in their environment."""
    new(r, name, "create_response", PackageType="Zip", Environment={"Variables": {"testenv": "staging"}}, **settings)
    settled(r, name)
    r("publish_v1", "publish_version", FunctionName=name)
    r(None, "update_function_configuration", FunctionName=name, Environment={"Variables": {"testenv": "prod"}})
    settled(r, name)
    r("publish_v2", "publish_version", FunctionName=name)


@recording(API + "TestLambdaAlias::test_alias_lifecycle")
def alias_lifecycle(r):
    name = r.name("alias-fn")
    two_versions(r, name)

    def made(which, version, **more):
        answer = r(f"create_alias_{which}", "create_alias", FunctionName=name, Name=f"aliasname{which}",
                   FunctionVersion=version, **more)
        r(f"get_alias_{which}", "get_alias", FunctionName=name, Name=f"aliasname{which}")
        return answer

    described = {"Description": "custom-alias"}
    first = made("1_1", "1", RoutingConfig={"AdditionalVersionWeights": {"2": 0.2}}, **described)["AliasArn"]
    r("get_function_alias_1_1", "get_function", FunctionName=name, Qualifier="aliasname1_1")
    r("get_function_byarn_alias_1_1", "get_function", FunctionName=first)
    r("get_function_alias_notfound_exc", "get_function", FunctionName=name, Qualifier="aliasdoesnotexist")
    r("get_function_alias_byarn_notfound_exc", "get_function",
      FunctionName=first.replace("aliasname1_1", "aliasdoesnotexist"))
    made("1_2", "1", **described)
    made("1_3", "1")
    made("2", "2", **described)
    r.pages("list_aliases_for_fnname", "list_aliases", FunctionName=name)
    r("update_alias_1_1", "update_alias", FunctionName=name, Name="aliasname1_1",
      RoutingConfig={"AdditionalVersionWeights": {}})
    r("get_alias_1_1_after_update", "get_alias", FunctionName=name, Name="aliasname1_1")
    r("list_aliases_for_fnname_after_update", "list_aliases", FunctionName=name)
    r("update_alias_1_2", "update_alias", FunctionName=name, Name="aliasname1_2")
    r("get_alias_1_2_after_update", "get_alias", FunctionName=name, Name="aliasname1_2")
    r("list_aliases_for_fnname_after_update_2", "list_aliases", FunctionName=name)
    r("list_aliases_for_version", "list_aliases", FunctionName=name, FunctionVersion="1")
    r("delete_alias_response", "delete_alias", FunctionName=name, Name="aliasname1_1")
    r("list_aliases_for_fnname_afterdelete", "list_aliases", FunctionName=name)


@recording(API + "TestLambdaAlias::test_non_existent_alias_update")
def no_such_alias(r):
    name = r.name("alias-fn")
    new(r, name, "create_response", PackageType="Zip", Environment={"Variables": {"testenv": "staging"}})
    r("update_alias_response", "update_alias", FunctionName=name, Name="non-existent")


@recording(API + "TestLambdaAlias::test_notfound_and_invalid_routingconfigs")
def routing(r):
    name = r.name("alias-fn")
    two_versions(r, name, Publish=True)

    def alias(label, version, weights, function_name=name, alias_name="custom"):
        r(label, "create_alias", FunctionName=function_name, Name=alias_name, FunctionVersion=version,
          **({} if weights is None else {"RoutingConfig": {"AdditionalVersionWeights": weights}}))

    alias("routing_config_exc_toomany", "1", {"1": 0.8, "2": 0.2})
    alias("routing_config_exc_toohigh", "1", {"2": 2})
    alias("routing_config_exc_subzero", "1", {"2": -1})
    alias("routing_config_exc_sameversion", "1", {"1": 0.5})
    alias("target_version_doesnotexist", "10", {"2": 0.5})
    alias("routing_config_exc_version_doesnotexist", "1", {"10": 0.5})
    alias("target_version_exc_version_latest", "$LATEST", {"1": 0.5})
    alias("routing_config_exc_version_latest", "1", {"$LATEST": 0.5})
    alias("create-alias-latest", "$LATEST", None, alias_name="custom-latest")
    alias("routing_config_exc_fn_doesnotexist", "1", {"2": 0.5}, function_name=f"{name}-unknown")
    alias("create_alias_empty_routingconfig", "1", {}, alias_name="custom-empty-routingconfig")
    alias("create_alias_response", "1", {"2": 0.5})
    alias("routing_config_exc_already_exist", "1", {"2": 0.5})
    r("alias_does_not_exist_esc", "get_alias", FunctionName=name, Name="non-existent")


@recording(API + "TestLambdaAlias::test_alias_naming")
def alias_naming(r):
    name = r.name("alias-fn")
    new(r, name, "create_response", PackageType="Zip", Environment={"Variables": {"testenv": "staging"}})
    settled(r, name)
    r("publish_v1", "publish_version", FunctionName=name)
    more = {"FunctionName": name, "FunctionVersion": "1", "Description": "custom-alias"}
    r("create_alias_date", "create_alias", Name="2024-01-02", **more)
    r("get_alias_date", "get_alias", FunctionName=name, Name="2024-01-02")
    r("create_alias_number_exception", "create_alias", Name="2024", **more)


@recording(API + "TestLambdaRevisions::test_function_revisions_basic")
def revisions(r):
    name = r.name("fn")
    function(r, name, "create_function_response_rev1", Handler="index.handler")

    def seen(label):
        return r(label, "get_function", FunctionName=name)["Configuration"]["RevisionId"]

    active = seen("get_function_response_rev2")
    code = {"FunctionName": name, "ZipFile": ECHO}
    r("update_function_revision_exception", "update_function_code", RevisionId="wrong", **code)
    r("update_function_code_response_rev3", "update_function_code", RevisionId=active, **code)
    settled(r, name)
    updated = seen("get_function_response_rev4")
    change = {"FunctionName": name, "Runtime": "python3.8"}
    r("update_function_configuration_revision_exception", "update_function_configuration", RevisionId="wrong", **change)
    r("update_function_configuration_response_rev5", "update_function_configuration", RevisionId=updated, **change)
    settled(r, name)
    seen("get_function_response_rev6")


@recording(API + "TestLambdaRevisions::test_function_revisions_version_and_alias")
def revisions_of_versions(r):
    name = r.name("fn")
    function(r, name, "create_function_response_rev1")
    active = r("get_function_active_rev2", "get_function", FunctionName=name)["Configuration"]["RevisionId"]
    r("publish_version_revision_exception", "publish_version", FunctionName=name, RevisionId="wrong")
    r("publish_version_response_rev_v1", "publish_version", FunctionName=name, RevisionId=active)
    r("get_function_published_version_rev_v2", "get_function", FunctionName=name, Qualifier="1")
    r("get_function_latest_rev3", "get_function", FunctionName=name)
    alias = {"FunctionName": name, "Name": "revision_alias"}
    made = r("create_alias_response_rev_a1", "create_alias", FunctionVersion="1", **alias)
    r("get_function_latest_rev4", "get_function", FunctionName=name)
    r("get_function_published_version_rev_v3", "get_function", FunctionName=name, Qualifier="1")
    r("update_alias_revision_exception", "update_alias", RevisionId="wrong", **alias)
    r("update_alias_response_rev_a2", "update_alias", Description="something changed",
      RevisionId=made["RevisionId"], **alias)


@recording(API + "TestLambdaReservedConcurrency::test_function_concurrency")
def reserved(r):
    name = function(r, r.name("fn"))
    for number in (0, 1):
        r(f"put_function_concurrency_with_reserved_{number}", "put_function_concurrency", FunctionName=name,
          ReservedConcurrentExecutions=number)
    r("get_function_concurrency", "get_function_concurrency", FunctionName=name)
    r("delete_response", "delete_function_concurrency", FunctionName=name)
    r("get_function_concurrency_after_delete", "get_function_concurrency", FunctionName=name)


@recording(API + "TestLambdaReservedConcurrency::test_function_concurrency_exceptions")
def reserved_refused(r):
    missing = "put_function_concurrency_with_function_name_doesnotexist"
    for label, number in ((missing, 1), (f"{missing}_and_invalid_concurrency", 0)):
        r(label, "put_function_concurrency", FunctionName="doesnotexist", ReservedConcurrentExecutions=number)
    name = function(r, r.name("fn"))
    r("put_function_concurrency_with_qualified_arn", "put_function_concurrency",
      FunctionName=arn(r, f"{name}:$LATEST"), ReservedConcurrentExecutions=0)


@recording(API + "TestLambdaReservedConcurrency::test_function_concurrency_limits")
def reserved_limits(r):
    name = function(r, r.name("fn"))
    most = r(None, "get_account_settings")["AccountLimit"]["ConcurrentExecutions"]
    for label, number in (("account_limit_exceeded", most + 1), ("below_unreserved_min_value", most)):
        r(f"put_function_concurrency_{label}", "put_function_concurrency", FunctionName=name,
          ReservedConcurrentExecutions=number)


PROVISIONED = API + "TestLambdaProvisionedConcurrency::"


@recording(PROVISIONED + "test_provisioned_concurrency_exceptions")
def provisioned_refused(r):
    name = function(r, r.name("fn"))
    r("publish_version_result", "publish_version", FunctionName=name)
    for verb in ("get", "delete"):
        operation = f"{verb}_provisioned_concurrency_config"
        missing = "noalias" if verb == "get" else "1"
        r(f"{verb}_provisioned_config_doesnotexist", operation, FunctionName=name, Qualifier="1")
        r(f"{verb}_provisioned_functionname_doesnotexist", operation, FunctionName="doesnotexist", Qualifier=missing)
        r(f"{verb}_provisioned_qualifier_doesnotexist", operation, FunctionName=name, Qualifier="noalias")
        r(f"{verb}_provisioned_version_doesnotexist", operation, FunctionName=name, Qualifier="10")
        r(f"{verb}_provisioned_latest", operation, FunctionName=name, Qualifier="$LATEST")
    r("list_provisioned_noconfigs", "list_provisioned_concurrency_configs", FunctionName=name)
    r("list_provisioned_functionname_doesnotexist", "list_provisioned_concurrency_configs", FunctionName="doesnotexist")
    for label, function_name, qualifier, number in [
            ("invalid_param_0", name, "1", 0), ("functionname_doesnotexist_alias", "doesnotexist", "noalias", 1),
            ("functionname_doesnotexist_version", "doesnotexist", "1", 1),
            ("qualifier_doesnotexist", name, "doesnotexist", 1), ("version_doesnotexist", name, "10", 1),
            ("latest", name, "$LATEST", 1)]:
        r(f"put_provisioned_{label}", "put_provisioned_concurrency_config", FunctionName=function_name,
          Qualifier=qualifier, ProvisionedConcurrentExecutions=number)


@recording(PROVISIONED + "test_provisioned_concurrency_limits")
def provisioned_limits(r):
    name = function(r, r.name("fn"))
    r(None, "publish_version", FunctionName=name)
    most = r(None, "get_account_settings")["AccountLimit"]["ConcurrentExecutions"]
    for label, number in (("account_limit_exceeded", most + 1), ("below_unreserved_min_value", most)):
        r(f"put_provisioned_concurrency_{label}", "put_provisioned_concurrency_config", FunctionName=name,
          Qualifier="1", ProvisionedConcurrentExecutions=number)


@recording(PROVISIONED + "test_lambda_provisioned_lifecycle")
def provisioned(r):
    name, alias = function(r, r.name("fn")), r.name("alias")
    r("publish_version_result", "publish_version", FunctionName=name)
    r("create_alias_result", "create_alias", FunctionName=name, Name=alias, FunctionVersion="1")

    def put(label, qualifier):
        r(label, "put_provisioned_concurrency_config", FunctionName=name, Qualifier=qualifier,
          ProvisionedConcurrentExecutions=1)

    put("put_provisioned_on_version", "1")
    put("put_provisioned_on_alias_versionconflict", alias)
    r("delete_provisioned_version", "delete_provisioned_concurrency_config", FunctionName=name, Qualifier="1")
    r("get_provisioned_version_postdelete", "get_provisioned_concurrency_config", FunctionName=name, Qualifier="1")
    put("put_provisioned_on_alias", alias)
    put("put_provisioned_on_version_conflict", "1")
    r("delete_alias_result", "delete_alias", FunctionName=name, Name=alias)
    r("get_provisioned_alias_postaliasdelete", "get_provisioned_concurrency_config", FunctionName=name, Qualifier=alias)
    r("list_response_postdeletes", "list_provisioned_concurrency_configs", FunctionName=name)
