"""What hangs on functions, on record: permissions, tags, URLs, layers, event sources, code signing."""

import uuid

from replay import recording
from recorded_lambda_names import LAYER, NODE, arn, function, new, settled

API = "test_lambda_api.py::"
BUCKET = {"SourceArn": "arn:aws:s3:::test-bucket"}


def permit(r, label, name, sid="s3", principal="s3.amazonaws.com", **more):
    """Adds a permission."""
    base = {"FunctionName": name, "Action": "lambda:InvokeFunction", "StatementId": sid, "Principal": principal}
    return r(label, "add_permission", **{**base, **more})


@recording(API + "TestLambdaPermissions::test_permission_exceptions")
def permissions_refused(r):
    name = function(r, r.name("fn"))
    permit(r, "add_permission_invalid_statement_id", name, sid="example.com")
    permit(r, "add_permission_fn_qualifier_mismatch", f"{name}:alias-not-42", Qualifier="42", **BUCKET)
    permit(r, "add_permission_fn_qualifier_latest", f"{name}:$LATEST", Qualifier="$LATEST", **BUCKET)
    permit(r, "add_permission_principal_invalid", name, sid="lambda", principal="invalid.nonaws.com",
           SourceAccount=r.engine.account)
    r("get_policy_fn_doesnotexist", "get_policy", FunctionName="doesnotexist")
    r("get_policy_fn_version_doesnotexist", "get_policy", FunctionName=name, Qualifier="77")
    permit(r, "add_permission_fn_doesnotexist", "doesnotexist", **BUCKET)
    r("remove_permission_policy_doesnotexist", "remove_permission", FunctionName=name, StatementId="s3")
    permit(r, "add_permission_fn_alias_doesnotexist", f"{name}:alias-doesnotexist", **BUCKET)
    for label, qualifier in [("version_doesnotexist", "42"), ("qualifier_invalid", "invalid-qualifier-with-?-char"),
                             ("qualifier_valid_doesnotexist", "valid-with-$-but-doesnotexist")]:
        permit(r, f"add_permission_fn_{label}", name, Qualifier=qualifier, **BUCKET)
    permit(r, None, name, **BUCKET)
    permit(r, "add_permission_conflicting_statement_id", name, **BUCKET)
    r("remove_permission_fn_doesnotexist", "remove_permission", FunctionName="doesnotexist", StatementId="s3")
    r("remove_permission_fn_alias_doesnotexist", "remove_permission", FunctionName=name, StatementId="s3",
      Qualifier="alias-doesnotexist")


@recording(API + "TestLambdaPermissions::test_lambda_permission_fn_versioning")
def permissions_of_versions(r):
    name = function(r, r.name("fn"))
    permit(r, "add_permission", name, **BUCKET)
    r("get_policy", "get_policy", FunctionName=name)
    r("publish_version_result", "publish_version", FunctionName=name)
    r("get_function_result_after_publishing", "get_function", FunctionName=name)
    r("get_policy_after_publishing_latest", "get_policy", FunctionName=name)
    r("get_policy_after_publishing_new_version", "get_policy", FunctionName=name, Qualifier="1")
    permit(r, None, f"{name}:1", Qualifier="1", **BUCKET)
    r("get_policy_version", "get_policy", FunctionName=name, Qualifier="1")
    alias = "permission-alias"
    made = r("create_alias_response", "create_alias", FunctionName=name, Name=alias, FunctionVersion="1")
    r("get_alias", "get_alias", FunctionName=name, Name=alias)
    permit(r, "add_permission_alias_revision_exception", name, Qualifier=alias, RevisionId="wrong", **BUCKET)
    permit(r, None, f"{name}:{alias}", Qualifier=alias, RevisionId=made["RevisionId"], **BUCKET)
    r("get_policy_alias", "get_policy", FunctionName=name, Qualifier=alias)
    policy = r("get_policy_after_adding_to_new_version", "get_policy", FunctionName=name)
    permit(r, None, name, sid="s3_2", RevisionId=policy["RevisionId"], **BUCKET)
    r("get_policy_after_adding_2", "get_policy", FunctionName=name)


@recording(API + "TestLambdaPermissions::test_add_lambda_permission_fields")
def permission_fields(r):
    name, account = function(r, r.name("fn")), r.engine.account
    whole = {"SourceAccount": account}
    permit(r, "add_permission_principal_wildcard", name, "wilcard", "*", **whole)
    permit(r, "add_permission_principal_service", name, "lambda", "lambda.amazonaws.com", **whole)
    permit(r, "add_permission_principal_account", name, "account-id", account)
    caller = r(None, "get_caller_identity", service="sts")["Arn"]
    permit(r, "add_permission_principal_arn", name, "user-arn", caller, **whole)
    permit(r, "add_permission_optional_fields", name, "urlPermission", "*", Action="lambda:InvokeFunctionUrl",
           PrincipalOrgID="o-1234567890", FunctionUrlAuthType="NONE", **BUCKET, **whole)
    permit(r, "add_permission_alexa_skill", name, "alexaSkill", "*",
           EventSourceToken="amzn1.ask.skill.xxxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx")


def tagged(r, name, **tags):
    """A function with tags; its ARN."""
    return arn(r, function(r, r.name(name), **({"Tags": tags} if tags else {})))


@recording(API + "TestLambdaTag::test_create_tag_on_fn_create")
def tags_of_a_new_function(r):
    whole = tagged(r, "fn", testtag=r.name("tag"))
    r("get_function_result", "get_function", FunctionName=whole)
    r("list_tags_result", "list_tags", Resource=whole)


@recording(API + "TestLambdaTag::test_tag_lifecycle[lambda_function]")
def tags(r):
    whole = tagged(r, "fn")
    for what, operation, given in [
            ("tag_single", "tag_resource", {"Tags": {"A": "tag-a"}}),
            ("tag_multiple", "tag_resource", {"Tags": {"B": "tag-b", "C": "tag-c"}}),
            ("tag_overlap", "tag_resource", {"Tags": {"C": "tag-c-newsuffix", "D": "tag-d"}}),
            ("untag_single", "untag_resource", {"TagKeys": ["A"]}),
            ("untag_multiple", "untag_resource", {"TagKeys": ["B", "C"]}),
            ("untag_nonexisting", "untag_resource", {"TagKeys": ["F"]}),
            ("untag_existing_and_nonexisting", "untag_resource", {"TagKeys": ["D", "F"]})]:
        r(f"{what}_response", operation, Resource=whole, **given)
        r(f"{what}_response_listtags", "list_tags", Resource=whole)


@recording(API + "TestLambdaTag::test_tag_nonexisting_resource[lambda_function]",
           API + "TestLambdaTag::test_tag_nonexisting_resource")
def tags_of_nothing(r):
    whole = tagged(r, "fn")
    r("pre_delete_get_function", "get_function", FunctionName=whole)
    r(None, "delete_function", FunctionName=whole)
    r("not_found_exception_tag", "tag_resource", Resource=whole, Tags={"A": "B"})
    r("not_found_exception_untag", "untag_resource", Resource=whole, TagKeys=["A"])
    r("not_found_exception_list", "list_tags", Resource=whole)


@recording(API + "TestLambdaTags::test_tag_exceptions")
def tags_refused(r):
    whole = tagged(r, "fn-tag")
    given = {"Tags": {"key_a": "value_a"}}
    r("tag_lambda_invalidarn", "tag_resource", Resource="arn:aws:something", **given)
    r("tag_lambda_doesnotexist", "tag_resource", Resource=arn(r, "doesnotexist"), **given)
    r("tag_lambda_qualifier_doesnotexist", "tag_resource", Resource=f"{whole}:v1", **given)
    r("list_tag_lambda_empty", "list_tags", Resource=whole)
    r("untag_nomatch", "untag_resource", Resource=whole, TagKeys=["somekey"])
    r("untag_empty_keys", "untag_resource", Resource=whole, TagKeys=[])
    r("tag_empty_tags", "tag_resource", Resource=whole, Tags={})


@recording(API + "TestLambdaTags::test_tag_limits")
def tag_limits(r):
    whole = tagged(r, "fn-tag")
    many = {f"{number}_key": f"{number}_value" for number in range(51)}
    r("tag_lambda_too_many_tags", "tag_resource", Resource=whole, Tags=many)
    new(r, r.name("fn-tags"), "create_function_invalid_tags", Tags=many)
    many.pop("50_key")
    r("tag_response", "tag_resource", Resource=whole, Tags=many)
    r("list_tags_response", "list_tags", Resource=whole)
    r("get_fn_response", "get_function", FunctionName=whole)
    r("tag_lambda_too_many_tags_additional", "tag_resource", Resource=whole, Tags={"a_key": "a_value"})


@recording(API + "TestLambdaTags::test_tag_versions")
def tags_of_versions(r):
    whole = tagged(r, "fn-tag", key_a="value_a")
    version = r(None, "publish_version", FunctionName=whole)["FunctionArn"]
    given = {f"key_{letter}": f"value_{letter}" for letter in "bcde"}
    r("tag_resource_exception", "tag_resource", Resource=version, Tags=given)
    r("tag_resource_latest_exception", "tag_resource", Resource=f"{whole}:$LATEST", Tags=given)


@recording(API + "TestLambdaTags::test_tag_lifecycle")
def tag_lifecycle(r):
    whole = tagged(r, "fn-tag", key_a="value_a")

    def seen(what):
        r(f"list_tags_response_{what}", "list_tags", Resource=whole)
        r(f"get_fn_response_{what}", "get_function", FunctionName=whole)

    seen("postfncreate")
    r("tag_resource_response", "tag_resource", Resource=whole,
      Tags={f"key_{letter}": f"value_{letter}" for letter in "bcde"})
    seen("postaddtags")
    r("tag_resource_overwrite", "tag_resource", Resource=whole, Tags={"key_b": "value_b", "key_c": "value_x"})
    seen("overwrite")
    r(None, "untag_resource", Resource=whole, TagKeys=["key_c", "key_d"])
    seen("postuntag")
    r(None, "untag_resource", Resource=whole, TagKeys=["key_a", "key_b", "key_e"])
    seen("postuntagall")
    r(None, "delete_function", FunctionName=whole)
    r("list_tags_postdelete", "list_tags", Resource=whole)


def with_url_alias(r, alias="urlalias"):
    """A Node.js function with a version and an alias; its name."""
    name = function(r, r.name("test-function"), Runtime="nodejs20.x", Handler="lambda_handler.handler",
                    Code={"ZipFile": NODE})
    r("fn_version_result", "publish_version", FunctionName=name)
    r("create_alias_result", "create_alias", FunctionName=name, Name=alias, FunctionVersion="1")
    return name


@recording(API + "TestLambdaUrl::test_url_config_exceptions")
def urls_refused(r):
    name = with_url_alias(r)
    for verb, more in [("create", {"AuthType": "NONE"}), ("get", {}), ("delete", {}), ("update", {"AuthType": "AWS_IAM"})]:
        for label, given, qualifier in [
                ("name_doesnotexist", "doesnotexist", None), ("arn_doesnotexist", arn(r, "doesnotexist"), None),
                ("name_doesnotexist_qualifier", "doesnotexist", "1"), ("qualifier_version", name, "1"),
                ("qualifier_version_doesnotexist", name, "2"), ("qualifier_alias_doesnotexist", name, "v1"),
                ("qualifier_alias_doesnotmatch_arn", f"{name}:urlalias-doesnotmatch", "urlalias"),
                ("qualifier_latest", name, "$LATEST"), ("config_doesnotexist", name, None)]:
            if (verb, label) == ("create", "config_doesnotexist"):
                continue
            at = {"Qualifier": qualifier} if qualifier else {}
            r(f"{verb}_function_url_config_{label}", f"{verb}_function_url_config", FunctionName=given, **at, **more)


@recording(API + "TestLambdaUrl::test_url_config_list_paging")
def url_lists(r):
    name = with_url_alias(r)
    r("list_function_notfound", "list_function_url_configs", FunctionName="doesnotexist")
    r("list_all_empty", "list_function_url_configs", FunctionName=name)
    r("url_config_fn", "create_function_url_config", FunctionName=name, AuthType="NONE")
    r("url_config_alias", "create_function_url_config", FunctionName=f"{name}:urlalias", Qualifier="urlalias",
      AuthType="NONE")
    listed = r("list_all", "list_function_url_configs", FunctionName=name)
    listed["FunctionUrlConfigs"].sort(key=lambda one: one["FunctionArn"])


@recording(API + "TestLambdaUrl::test_url_config_lifecycle")
def url_lifecycle(r):
    name = function(r, r.name("test-function"))
    r("url_creation", "create_function_url_config", FunctionName=name, AuthType="NONE")
    r("failed_duplication", "create_function_url_config", FunctionName=name, AuthType="NONE")
    r("get_url_config", "get_function_url_config", FunctionName=name)
    r("updated_url_config", "update_function_url_config", FunctionName=name, AuthType="AWS_IAM")
    r(None, "delete_function_url_config", FunctionName=name)
    r("failed_getter", "get_function_url_config", FunctionName=name)


@recording(API + "TestLambdaUrl::test_url_config_deletion_without_qualifier")
def url_deletion(r):
    name = function(r, r.name("test-function"))
    r(None, "publish_version", FunctionName=name)
    r(None, "create_alias", FunctionName=name, Name="test-alias", FunctionVersion="1")
    at = {"FunctionName": name, "Qualifier": "test-alias"}
    r("url_creation", "create_function_url_config", FunctionName=name, AuthType="NONE")
    r("url_with_alias_creation", "create_function_url_config", AuthType="NONE", **at)
    r("get_url_config", "get_function_url_config", FunctionName=name)
    r("get_url_config_with_alias", "get_function_url_config", **at)
    r("delete_function_url_config", "delete_function_url_config", FunctionName=name)
    r("get_url_config_after_deletion", "get_function_url_config", FunctionName=name)
    r("get_url_config_with_alias_after_deletion", "get_function_url_config", **at)


def layer(r, label, name, region=None, **more):
    """Publishes a version of a layer."""
    base = {"LayerName": name, "Content": {"ZipFile": LAYER}, "CompatibleRuntimes": ["python3.12"],
            "CompatibleArchitectures": ["x86_64"]}
    return r(label, "publish_layer_version", region=region, **{**base, **more})


@recording(API + "TestLambdaLayer::test_layer_exceptions")
def layers_refused(r):
    name = r.name("testlayer")
    whole = layer(r, "publish_result", name)["LayerArn"]
    r("list_layers_exc_compatibleruntime_invalid", "list_layers", CompatibleRuntime="runtimedoesnotexist")
    r("list_layers_exc_compatiblearchitecture_invalid", "list_layers", CompatibleArchitecture="archdoesnotexist")
    r("list_nonexistent_layer", "list_layer_versions", LayerName="layerdoesnotexist")
    r("get_layer_version_exc_layer_doesnotexist", "get_layer_version", LayerName="layerdoesnotexist", VersionNumber=1)
    for label, number in (("negative", -1), ("zero", 0), ("2", 2)):
        r(f"get_layer_version_exc_layer_version_doesnotexist_{label}", "get_layer_version", LayerName=name,
          VersionNumber=number)
    r("get_layer_version_by_arn_exc_invalidarn", "get_layer_version_by_arn", Arn=whole)
    r("get_layer_version_by_arn_exc_nonexistentversion", "get_layer_version_by_arn", Arn=f"{whole}:2")
    for label, given, number in [
            ("delete_nonexistent_response", "layerdoesnotexist", 1), ("delete_nonexistent_version_response", name, 2),
            ("delete_layer_response", name, 1), ("delete_layer_again_response", name, 1),
            ("delete_layer_version_exc_layerversion_invalid_version", name, -1)]:
        r(label, "delete_layer_version", LayerName=given, VersionNumber=number)
    none = {"CompatibleRuntimes": [], "CompatibleArchitectures": []}
    layer(r, "publish_empty_result", r.name("testlayer-empty"), **none)
    layer(r, "publish_layer_version_exc_invalid_runtime_arch", r.name("testlayer-2"),
          CompatibleRuntimes=["invalidruntime"], CompatibleArchitectures=["invalidarch"])
    layer(r, "publish_layer_version_exc_partially_invalid_values", r.name("testlayer-2"),
          CompatibleRuntimes=["invalidruntime", "invalidruntime2", "nodejs20.x"],
          CompatibleArchitectures=["invalidarch", "x86_64"])


@recording(API + "TestLambdaLayer::test_layer_function_exceptions")
def layers_of_functions_refused(r):
    name = r.name("fn-layer")
    plain = {"CompatibleRuntimes": []}
    made = [layer(r, f"publish_result{suffix}", r.name("testlayer"), **plain) for suffix in ("", "_2", "_3")]
    versions, whole = [one["LayerVersionArn"] for one in made], made[0]["LayerArn"]
    function(r, name)
    r("get_fn_result", "get_function", FunctionName=name)
    for label, given in [
            ("two_layer_versions_single_function_exc", versions[:2]),
            ("three_layer_versions_single_function_exc", versions),
            ("two_identical_layer_versions_single_function_exc", [versions[0]] * 2),
            ("add_nonexistent_layer_exc", [f"{whole.replace(r.name('testlayer'), 'doesnotexist')}:1"]),
            ("add_nonexistent_layer_version_exc", [f"{whole}:9"]), ("add_layer_arn_without_version_exc", [whole])]:
        r(label, "update_function_configuration", FunctionName=name, Layers=given)
    other = "us-east-1" if r.engine.region != "us-east-1" else "us-west-1"
    far = layer(r, None, r.name("testlayer"), region=other, **plain)["LayerVersionArn"]
    new(r, r.name("fn-far"), "create_function_with_layer_in_different_region", Layers=[far])


@recording(API + "TestLambdaLayer::test_layer_function_quota_exception")
def six_layers(r):
    made = [layer(r, None, r.name(f"testlayer-{number}"))["LayerVersionArn"] for number in range(6)]
    new(r, r.name("fn-layer"), "create_function_with_six_layers", Layers=made)


@recording(API + "TestLambdaLayer::test_layer_lifecycle")
def layer_lifecycle(r):
    function_name, name = r.name("fn-layer"), r.name("testlayer")
    told = {"LicenseInfo": r.name("licenseinfo"), "Description": r.name("description")}
    function(r, function_name)
    r("get_fn_result", "get_function", FunctionName=function_name)
    r("get_fn_config_result", "get_function_configuration", FunctionName=function_name)
    first = layer(r, "publish_result", name, **told)["LayerVersionArn"]
    layer(r, "publish_result_2", name, **told)
    r("update_fn_config", "update_function_configuration", FunctionName=function_name, Layers=[first])
    settled(r, function_name)
    r("get_fn_config", "get_function_configuration", FunctionName=function_name)
    r("get_layer_ver_result", "get_layer_version", LayerName=name, VersionNumber=1)
    r("get_layer_by_arn_version", "get_layer_version_by_arn", Arn=first)
    r("list_layer_versions_predelete", "list_layer_versions", LayerName=name)
    r("delete_layer_1", "delete_layer_version", LayerName=name, VersionNumber=1)
    r("get_fn_config_postdelete", "get_function_configuration", FunctionName=function_name)
    r("delete_layer_2", "delete_layer_version", LayerName=name, VersionNumber=2)
    r("list_layer_versions_postdelete", "list_layer_versions", LayerName=name)
    layer(r, "publish_result_3", name, **told)


@recording(API + "TestLambdaLayer::test_layer_policy_lifecycle")
def layer_policy(r):
    name = r.name("testlayer")
    version = {"LayerName": name, "VersionNumber": 1}
    allowed = {"Action": "lambda:GetLayerVersion", "Principal": "*", **version}
    layer(r, "publish_result", name)
    r("add_policy_s1", "add_layer_version_permission", StatementId="s1", **allowed)
    policy = r("get_layer_version_policy", "get_layer_version_policy", **version)
    r("add_policy_s2", "add_layer_version_permission", StatementId="s2", RevisionId=policy["RevisionId"], **allowed)
    policy = r("get_layer_version_policy_postadd2", "get_layer_version_policy", **version)
    r("remove_s2", "remove_layer_version_permission", StatementId="s2", RevisionId=policy["RevisionId"], **version)
    r("get_layer_version_policy_postdeletes2", "get_layer_version_policy", **version)


@recording(API + "TestLambdaEventSourceMappings::test_event_source_mapping_exceptions")
def sources_refused(r):
    for verb, more in (("get", {}), ("delete", {}), ("update", {"Enabled": False})):
        r(f"{verb}_unknown_uuid", f"{verb}_event_source_mapping", UUID=str(uuid.uuid4()), **more)
    queue = f"arn:aws:sqs:{r.engine.region}:{r.engine.account}:somequeue"
    r("create_no_event_source_arn", "create_event_source_mapping", FunctionName="doesnotexist")
    r("create_unknown_params", "create_event_source_mapping", FunctionName="doesnotexist", EventSourceArn=queue)
    r("destination_config_failure", "create_event_source_mapping", FunctionName="doesnotexist", EventSourceArn=queue,
      DestinationConfig={"OnFailure": {"Destination": queue}})


@recording(API + "TestLambdaEventSourceMappings::test_function_name_variations")
def source_names(r):
    name = function(r, r.name("fn"))
    url = r(None, "create_queue", service="sqs", QueueName=r.name("queue"))["QueueUrl"]
    queue = r(None, "get_queue_attributes", service="sqs", QueueUrl=url, AttributeNames=["QueueArn"])
    r(None, "publish_version", FunctionName=name)
    r(None, "create_alias", FunctionName=name, FunctionVersion="1", Name="myalias")
    for label, given in [
            ("name_only", name), ("partial_arn_latest", f"{name}:$LATEST"), ("partial_arn_version", f"{name}:1"),
            ("partial_arn_alias", f"{name}:myalias"), ("full_arn_latest", arn(r, name)),
            ("full_arn_version", arn(r, f"{name}:1")), ("full_arn_alias", arn(r, f"{name}:myalias"))]:
        made = r(f"{label}_create_esm", "create_event_source_mapping", FunctionName=given,
                 EventSourceArn=queue["Attributes"]["QueueArn"])
        r(None, "delete_event_source_mapping", UUID=made["UUID"])


@recording(API + "TestLambdaAccountSettings::test_account_settings")
def account(r):
    settings = r("acc_settings_modded", "get_account_settings")
    for part in ("AccountLimit", "AccountUsage"):
        settings[part] = sorted(settings[part])


@recording(API + "TestCodeSigningConfig::test_code_signing_not_found_excs")
def code_signing(r):
    name, missing = function(r, r.name("fn")), "csc-test-doesnotexist"
    profile = f"arn:aws:signer:{r.engine.region}:{r.engine.account}:/signing-profiles/test"
    made = r("create_code_signing_config", "create_code_signing_config", Description="Testing CodeSigning Config",
             AllowedPublishers={"SigningProfileVersionArns": [profile]},
             CodeSigningPolicies={"UntrustedArtifactOnDeployment": "Enforce"})
    config = made["CodeSigningConfig"]["CodeSigningConfigArn"]
    wrong = f"{config[:-1]}x" if config[-1] != "x" else f"{config[:-1]}y"
    r("delete_csc_notfound", "delete_code_signing_config", CodeSigningConfigArn=wrong)
    r("nothing_to_delete_response", "delete_function_code_signing_config", FunctionName=name)
    r("delete_function_csc_fnnotfound", "delete_function_code_signing_config", FunctionName=missing)
    for label, given, of in [("fnname", missing, config), ("csc_arn", name, wrong), ("both", missing, wrong)]:
        r(f"put_function_csc_invalid_{label}", "put_function_code_signing_config", FunctionName=given,
          CodeSigningConfigArn=of)
    r("update_csc_invalid_csc_arn", "update_code_signing_config", CodeSigningConfigArn=wrong, Description="new")
    r("update_csc_noupdates", "update_code_signing_config", CodeSigningConfigArn=wrong)
    r("update_csc_noupdate_response", "update_code_signing_config", CodeSigningConfigArn=config)
    r("get_csc_invalid", "get_code_signing_config", CodeSigningConfigArn=wrong)
    r("get_function_csc_fnwithoutcsc", "get_function_code_signing_config", FunctionName=name)
    r("get_function_csc_nonexistingfn", "get_function_code_signing_config", FunctionName=missing)
    r("list_functions_by_csc_fnwithoutcsc", "list_functions_by_code_signing_config", CodeSigningConfigArn=config)
    r("list_functions_by_csc_invalid_cscarn", "list_functions_by_code_signing_config", CodeSigningConfigArn=wrong)
