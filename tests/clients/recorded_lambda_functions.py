"""Functions on record: making, changing, listing and deleting them."""

import recipes
from replay import recording
from recorded_lambda_names import ECHO, VERSION, arn, function, new, settled

API = "test_lambda_api.py::"
FUNCTION = API + "TestLambdaFunction::"


@recording(FUNCTION + "test_redundant_updates")
def redundant_updates(r):
    name = r.name("fn")
    function(r, name, "create_response", Description="Initial description")
    for label, config, whole in [("first_update_result", "get_fn_config_result", "get_fn_result"),
                                 ("redundant_update_result", None, "get_fn_result_after_redundant_update")]:
        r(label, "update_function_configuration", FunctionName=name, Description="1st update description")
        settled(r, name)
        if config:
            r(config, "get_function_configuration", FunctionName=name)
        r(whole, "get_function", FunctionName=name)


@recording(FUNCTION + "test_function_lifecycle")
def lifecycle(r):
    name = r.name("fn")
    function(r, name, "create_response", MemorySize=256, Timeout=5)
    r("get_function_response", "get_function", FunctionName=name)
    r("update_func_conf_response", "update_function_configuration", FunctionName=name, Runtime="python3.11",
      Description="Changed-Description", MemorySize=512, Timeout=10, Environment={"Variables": {"ENV_A": "a"}})
    settled(r, name)
    r("get_function_response_postupdate", "get_function", FunctionName=name)
    r("update_code_response", "update_function_code", FunctionName=name, ZipFile=VERSION)
    settled(r, name)
    r("get_function_response_postcodeupdate", "get_function", FunctionName=name)
    r("delete_response", "delete_function", FunctionName=name)
    r("delete_postdelete", "delete_function", FunctionName=name)


@recording(*(f"{FUNCTION}test_ops_with_arn_qualifier_mismatch[{operation}]"
             for operation in ("delete_function", "get_function", "get_function_configuration")))
def qualifier_mismatch(r):
    whole = arn(r, "some-function")
    r("not_match_exception", r.variant, FunctionName=f"{whole}:1", Qualifier="$LATEST")
    r("match_exception", r.variant, FunctionName=f"{whole}:$LATEST", Qualifier="$LATEST")


@recording(*(f"{FUNCTION}test_ops_on_nonexisting_version[{operation}]" for operation in (
    "get_function", "get_function_configuration", "get_function_event_invoke_config")))
def no_such_version(r):
    name = function(r, r.name("i-exist"), Description="Initial description")
    r("version_not_found_exception", r.variant, FunctionName=name, Qualifier="1221")


@recording(FUNCTION + "test_delete_on_nonexisting_version")
def delete_no_such_version(r):
    name = function(r, r.name("i-exist"))
    for qualifier in ({"Qualifier": "1233"}, {"Qualifier": "1233"}, {}):
        r(None, "delete_function", FunctionName=name, **qualifier)
    r("delete_function_response_non_existent", "delete_function", FunctionName=name)
    r("delete_function_response_non_existent_with_qualifier", "delete_function", FunctionName=name, Qualifier="1233")


WHOLE = ("delete_function", "get_function", "get_function_configuration", "get_function_url_config",
         "get_function_code_signing_config", "get_function_event_invoke_config", "get_function_concurrency")


@recording(*(f"{FUNCTION}test_ops_on_nonexisting_fn[{operation}]" for operation in WHOLE))
def no_such_function(r):
    r("not_found_exception", r.variant, FunctionName=r.name("i-dont-exist"))


@recording(*(f"{FUNCTION}test_get_function_wrong_region[{operation}]" for operation in (*WHOLE, "invoke")))
def wrong_region(r):
    other = "us-east-1" if r.engine.region != "us-east-1" else "eu-central-1"
    r("wrong_region_exception", r.variant, FunctionName=arn(r, r.name("i-exist"), region=other))


@recording(FUNCTION + "test_lambda_code_location_zipfile")
def code_of_a_zip(r):
    name = r.name("code")
    new(r, name, "create-response-zip-file", PackageType="Zip")
    settled(r, name)
    r("get-function-response", "get_function", FunctionName=name)
    r("update-function-response", "update_function_code", FunctionName=name, ZipFile=VERSION)
    r("get-function-response-updated", "get_function", FunctionName=name)


@recording(FUNCTION + "test_lambda_code_location_s3")
def code_of_a_bucket(r):
    name, bucket, key = r.name("code"), r.name("bucket"), "code/code-function.zip"
    r(None, "create_bucket", service="s3", Bucket=bucket)
    r(None, "put_object", service="s3", Bucket=bucket, Key=key, Body=ECHO)
    new(r, name, "create_response_s3", PackageType="Zip", Code={"S3Bucket": bucket, "S3Key": key})
    settled(r, name)
    r("get-function-response", "get_function", FunctionName=name)
    r(None, "put_object", service="s3", Bucket=bucket, Key=key, Body=VERSION)
    r("update-function-response", "update_function_code", FunctionName=name, S3Bucket=bucket, S3Key=key)
    r("get-function-response-updated", "get_function", FunctionName=name)


@recording(FUNCTION + "test_lambda_code_location_s3_errors")
def code_that_is_not_there(r):
    name, bucket = r.name("code"), r.name("bucket")
    r(None, "create_bucket", service="s3", Bucket=bucket)
    nowhere = {"S3Bucket": f"{bucket}-none", "S3Key": "code.zip"}
    no_key = {"S3Bucket": bucket, "S3Key": "non/existing.zip"}
    new(r, name, "create-error-wrong-bucket", Code=nowhere)
    new(r, name, "create-error-wrong-key", Code=no_key)
    function(r, name)
    r("update-error-wrong-bucket", "update_function_code", FunctionName=name, **nowhere)
    r("update-error-wrong-key", "update_function_code", FunctionName=name, **no_key)


@recording(FUNCTION + "test_lambda_concurrent_config_updates")
def concurrent_updates(r):
    name = r.name("fn")
    function(r, name, "create-function-response")
    r(None, "update_function_configuration", FunctionName=name, Environment={"Variables": {"TEST": "1"}})
    r("update-during-in-progress-update-exc", "update_function_configuration", FunctionName=name,
      Environment={"Variables": {"TEST": "2"}})


@recording(FUNCTION + "test_create_lambda_exceptions")
def refused_creations(r):
    name = r.name("invalid-function")
    new(r, name, "invalid_role_arn_exc", Role="r1", PackageType="Zip")
    new(r, name, "invalid_runtime_exc", Runtime="non-existent-runtime", PackageType="Zip")
    new(r, name, "uppercase_runtime_exc", Runtime="PYTHON3.9", PackageType="Zip")
    new(r, name, "multiple_architectures", Architectures=["x86_64", "arm64"], PackageType="Zip")
    new(r, name, "uppercase_architecture", Architectures=["X86_64"], PackageType="Zip")
    new(r, name, "invalid_zip_exc", Code={"ZipFile": b"this is not a zipfile, just a random string"})


@recording(FUNCTION + "test_update_lambda_exceptions")
def refused_updates(r):
    name = r.name("invalid-function")
    new(r, name, None)
    settled(r, name)
    r("invalid_role_arn_exc", "update_function_configuration", FunctionName=name, Role="r1")
    r("invalid_runtime_exc", "update_function_configuration", FunctionName=name, Runtime="non-existent-runtime")
    r("uppercase_runtime_exc", "update_function_configuration", FunctionName=name, Runtime="PYTHON3.9")


@recording(FUNCTION + "test_list_functions")
def lists(r):
    names = [r.name("list-fn-1"), r.name("list-fn-2")]
    function(r, names[0], "create_response_1", Publish=True)
    function(r, names[1], "create_response_2")
    r("list_functions_invalid_functionversion", "list_functions", FunctionVersion="invalid")
    for label, more in [("list_all", {"FunctionVersion": "ALL"}), ("list_default", {})]:
        answer = r.pages(label, "list_functions", **more)
        answer["Functions"] = sorted((one for one in answer["Functions"] if one["FunctionName"] in names),
                                     key=lambda one: one["FunctionArn"])


RUNTIMES = ("dotnetcore3.1", "go1.x", "java8", "nodejs12.x", "nodejs14.x", "provided", "python3.7", "ruby2.7")


@recording(*(f"{API}TestRuntimeValidation::test_create_deprecated_function_runtime_with_validation_enabled[{one}]"
             for one in RUNTIMES))
def deprecated_runtimes(r):
    new(r, r.name("fn"), "deprecation_error", Runtime=r.variant)


@recording(API + "TestLambdaSizeLimits::test_large_environment_variables_fails")
def large_environment(r):
    variables = {"LARGE_VAR": "x" * (4 * 1024 - 6 - len("LARGE_VAR"))}
    new(r, r.name("large-envvar"), "failed_create_fn_result", Environment={"Variables": variables})


@recording(API + "TestLambdaSizeLimits::test_large_environment_fails_multiple_keys")
def large_environment_of_two(r):
    variables = {"SMALL_VAR": "ok", "LARGE_VAR": "x" * 4064}
    new(r, r.name("large-envvar"), "failured_create_fn_result_multi_key", Environment={"Variables": variables})


def sized(size):
    """A package whose one file is as large as that and stored as it is."""
    text = "def handler(event, context): return event\n"
    return recipes.zipped({"handler.py": text + "#" * (size - len(text))})


@recording(API + "TestLambdaSizeLimits::test_oversized_unzipped_lambda")
def oversized_unzipped(r):
    bucket = r.name("bucket")
    r(None, "create_bucket", service="s3", Bucket=bucket)
    r(None, "put_object", service="s3", Bucket=bucket, Key="test_lambda.zip", Body=sized(262144000))
    new(r, r.name("fn"), "invalid_param_exc", Handler="handler.handler", Timeout=10,
        Code={"S3Bucket": bucket, "S3Key": "test_lambda.zip"})


@recording(API + "TestLambdaSizeLimits::test_large_lambda")
def large(r):
    bucket = r.name("bucket")
    r(None, "create_bucket", service="s3", Bucket=bucket)
    r(None, "put_object", service="s3", Bucket=bucket, Key="test_lambda.zip", Body=sized(262144000 - 1000))
    new(r, r.name("fn"), "create_function_large_zip", Handler="handler.handler", Timeout=10,
        Code={"S3Bucket": bucket, "S3Key": "test_lambda.zip"})


LOGGING = API + "TestLoggingConfig::test_function_"


@recording(LOGGING + "advanced_logging_configuration")
def logging(r):
    change_logging(r, {"LogFormat": "JSON"}, {"LogGroup": "cool_lambda"})


@recording(LOGGING + "partial_advanced_logging_configuration_update[partial_config0]",
           LOGGING + "partial_advanced_logging_configuration_update[partial_config1]",
           LOGGING + "partial_advanced_logging_configuration_update[partial_config2]",
           LOGGING + "partial_advanced_logging_configuration_update[partial_config3]")
def partial_logging(r):
    partial = {"partial_config0": {"LogFormat": "JSON"},
               "partial_config1": {"LogFormat": "JSON", "ApplicationLogLevel": "DEBUG"},
               "partial_config2": {"LogFormat": "JSON", "SystemLogLevel": "DEBUG"},
               "partial_config3": {"LogGroup": "cool_lambda"}}[r.variant]
    change_logging(r, None, partial)


def change_logging(r, first, then):
    name = r.name("fn")
    function(r, name, "create_response", MemorySize=256, Timeout=5, **({"LoggingConfig": first} if first else {}))
    r("function_config", "get_function_configuration", FunctionName=name)
    r("get_function_response", "get_function", FunctionName=name)
    r("updated_config", "update_function_configuration", FunctionName=name, LoggingConfig=then)
    settled(r, name)
    r("received_config", "get_function_configuration", FunctionName=name)


SNAP = API + "TestLambdaSnapStart::"


@recording(*(f"{SNAP}test_snapstart_lifecycle[{one}]" for one in ("java11", "java21", "python3.12", "python3.13")))
def snap_start(r):
    name = r.name("fn")
    function(r, name, "create_function_response", Runtime=r.variant, SnapStart={"ApplyOn": "PublishedVersions"},
             Handler="cloud.localstack.sample.LambdaHandlerWithLib")
    r(None, "publish_version", FunctionName=name, Description="version1")
    r("get_function_response_latest", "get_function", FunctionName=name)
    r("get_function_response_version_1", "get_function", FunctionName=f"{name}:1")


@recording(SNAP + "test_snapstart_exceptions")
def snap_start_refused(r):
    new(r, r.name("fn"), "create_function_invalid_snapstart_apply", Runtime="java11", PackageType="Zip",
        SnapStart={"ApplyOn": "invalidOption"})


@recording(API + "TestLambdaRecursion::test_put_function_recursion_config_default_terminate")
def recursion_default(r):
    name = function(r, r.name("fn"))
    r("get_recursion_default_terminate_response", "get_function_recursion_config", FunctionName=name)


@recording(API + "TestLambdaRecursion::test_put_function_recursion_config_allow")
def recursion_allowed(r):
    name = function(r, r.name("fn"))
    r("put_recursion_allow_response", "put_function_recursion_config", FunctionName=name, RecursiveLoop="Allow")
    r("get_recursion_allow_response", "get_function_recursion_config", FunctionName=name)


@recording(API + "TestLambdaRecursion::test_put_function_recursion_config_invalid_value")
def recursion_refused(r):
    name = function(r, r.name("fn"))
    r("put_recursion_invalid_value_error", "put_function_recursion_config", FunctionName=name,
      RecursiveLoop="InvalidValue")
