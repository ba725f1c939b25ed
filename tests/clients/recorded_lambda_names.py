"""Functions for the recordings, and the many ways to name one wrongly."""

import recipes
from replay import recording

ECHO = recipes.zipped({name: "def handler(event, context):\n    return event\n" for name in ("handler.py", "index.py")})
VERSION = recipes.zipped({"handler.py": "def handler(event, context):\n    return context.function_version\n"})
LAYER = recipes.zipped({"python/layered.py": "HEIGHT = 1\n"})
NODE = recipes.zipped({"lambda_handler.js": "exports.handler = async (event) => event;\n"})


def arn(r, name, region=None):
    """The ARN of a function."""
    return f"arn:aws:lambda:{region or r.engine.region}:{r.engine.account}:function:{name}"


def new(r, name, label, **settings):
    """Makes a function with nothing more than what is asked for."""
    base = {"FunctionName": name, "Handler": "index.handler", "Runtime": "python3.12", "Role": r.role(),
            "Code": {"ZipFile": ECHO}}
    return r(label, "create_function", **{**base, **settings})


def settled(r, name, **qualifier):
    """Waits until a function is active and its update is done."""
    patience = {"Delay": 0.05, "MaxAttempts": 600}
    for waiter in ("function_active_v2", "function_updated_v2"):
        r.client("lambda").get_waiter(waiter).wait(FunctionName=name, WaiterConfig=patience, **qualifier)


def function(r, name, label=None, **settings):
    """Makes a function as most of the recordings have it, and waits for it; its name."""
    base = {"Handler": "handler.handler", "Timeout": 30, "Environment": {"Variables": {}}}
    answer = new(r, name, None, **{**base, **settings})
    if label:
        r.keep(label, {"CreateEventSourceMappingResponse": None, "CreateFunctionResponse": answer})
    settled(r, name)
    return name


# Name and qualifier, as a partial or a whole ARN; `{arn}` is the ARN of a function named `my-function`.
WRONG = {
    "full_arn_and_qualifier_too_long_and_invalid_region":
        ("arn:aws:lambda:invalid-region:{account}:function:my-function-" + "a" * 170, "a" * 129),
    "full_arn_with_multiple_qualifiers": ("{arn}:1:2", None),
    "function_name_and_qualifier_too_long": ("my-function", "a" * 65),
    "function_name_is_single_invalid": ("*", None),
    "function_name_too_long": ("a" * 65, None),
    "function_name_too_long_and_invalid_region":
        ("arn:aws:lambda:invalid-region:{account}:function:my-function" + "a" * 170, None),
    "invalid_account_id_in_partial_arn": ("invalid-account:function:my-function", None),
    "invalid_characters_in_function_name": ("my-function!", None),
    "invalid_characters_in_qualifier": ("my-function", "invalid!"),
    "invalid_region_in_arn": ("arn:aws:lambda:invalid-region:{account}:function:my-function", None),
    "latest_version_with_additional_qualifier": ("{arn}:$LATEST", "1"),
    "lowercase_latest_qualifier": ("my-function", "$latest"),
    "missing_account_id_in_arn": ("arn:aws:lambda:{region}::function:my-function", None),
    "missing_region_in_arn": ("arn:aws:lambda::{account}:function:my-function", None),
    "misspelled_latest_in_arn": ("{arn}:$LATES", None),
    "non_lambda_arn": ("arn:aws:ec2:{region}:{account}:instance:i-1234567890abcdef0", None),
    "partial_arn_with_extra_qualifier": ("function:my-function:$LATEST", "extra"),
    "qualifier_too_long": ("my-function", "a" * 129),
    "qualifier_too_long0": ("my-function", "a" * 129),
    "qualifier_too_long1": ("my-function", "a" * 65),
}
OPERATIONS = ("create_function", "delete_function", "get_function", "invoke")


@recording(*(f"test_lambda_api.py::TestLambdaFunction::test_function_name_and_qualifier_validation[{case}-{operation}]"
             for case in WRONG for operation in OPERATIONS))
def wrong_names(r):
    case, _, operation = r.variant.rpartition("-")
    place = {"account": r.engine.account, "region": r.engine.region, "arn": arn(r, "my-function")}
    name, qualifier = WRONG[case]
    name = name.format(**place)
    if operation == "create_function":
        # A creation takes no qualifier: it stands in the name, whose ends the recordings cut at a hundred and forty.
        answer = new(r, f"{name}:{qualifier}" if qualifier else name, "answer")
    else:
        answer = r("answer", operation, FunctionName=name, **({"Qualifier": qualifier} if qualifier else {}))
    r.keep(f"{operation}_exception", taken_apart(answer))


def taken_apart(answer):
    """An error as these recordings show it: its code, and its message or the several faults that are in it."""
    code, message = answer["Error"]["Code"], answer["Error"]["Message"]
    count, found, faults = message.partition(" validation error")
    if not found:
        return {"Code": code, "Message": message}
    faults = sorted(faults.partition("detected: ")[2].split("; "))
    return {"Code": code, "Count": int(count), "Errors": faults}
