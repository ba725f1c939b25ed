"""Loads a Python handler and serves it events from the Lambda Runtime API."""

import importlib
import json
import logging
import os
import socket
import sys
import time
import traceback

PREFIX = b"/2018-06-01/runtime/"
# A log event of several lines travels as one: the engine turns this character back into a line break.
LINE = "\x1e"


class ClientContext:
    def __init__(self, fields):
        self.custom = fields.get("custom")
        self.env = fields.get("env")
        self.client = None
        if fields.get("client"):
            self.client = type("Client", (), fields["client"])()


class Identity:
    def __init__(self, fields):
        self.cognito_identity_id = fields.get("cognitoIdentityId")
        self.cognito_identity_pool_id = fields.get("cognitoIdentityPoolId")


class LambdaContext:
    def __init__(self, headers):
        self.aws_request_id = headers["lambda-runtime-aws-request-id"]
        self.invoked_function_arn = headers.get("lambda-runtime-invoked-function-arn")
        self.function_name = os.environ.get("AWS_LAMBDA_FUNCTION_NAME")
        self.function_version = os.environ.get("AWS_LAMBDA_FUNCTION_VERSION")
        self.memory_limit_in_mb = os.environ.get("AWS_LAMBDA_FUNCTION_MEMORY_SIZE")
        self.log_group_name = os.environ.get("AWS_LAMBDA_LOG_GROUP_NAME")
        self.log_stream_name = os.environ.get("AWS_LAMBDA_LOG_STREAM_NAME")
        given = headers.get("lambda-runtime-client-context")
        self.client_context = ClientContext(json.loads(given)) if given else None
        self.identity = Identity(json.loads(headers.get("lambda-runtime-cognito-identity") or "{}"))
        self._deadline = int(headers.get("lambda-runtime-deadline-ms", "0"))

    def get_remaining_time_in_millis(self):
        return max(self._deadline - int(time.time() * 1000), 0)

    def log(self, message):
        sys.stdout.write(str(message))
        sys.stdout.flush()


class RequestFilter(logging.Filter):
    request_id = ""

    def filter(self, record):
        record.aws_request_id = RequestFilter.request_id
        return True


class LogHandler(logging.Handler):
    def emit(self, record):
        say(self.format(record))


def say(text):
    sys.stdout.write(text.rstrip("\n").replace("\n", LINE) + "\n")
    sys.stdout.flush()


JSON_LOG = os.environ.get("AWS_LAMBDA_LOG_FORMAT") == "JSON"
LEVELS = {"TRACE": logging.DEBUG, "FATAL": logging.CRITICAL}
# What every record has; the rest is what a handler added.
USUAL = {"aws_request_id", "message", "asctime", "taskName", *vars(logging.makeLogRecord({}))}


def now():
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())


class JsonFormatter(logging.Formatter):
    def format(self, record):
        fields = {
            "timestamp": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(record.created)),
            "level": record.levelname,
            "message": record.getMessage(),
            "logger": record.name,
        }
        if record.exc_info and record.exc_info[1]:
            error = record.exc_info[1]
            fields["stackTrace"] = traceback.format_tb(error.__traceback__)
            fields["errorType"] = type(error).__name__
            fields["errorMessage"] = str(error)
        fields.update({name: value for name, value in vars(record).items() if name not in USUAL})
        if record.aws_request_id:
            fields["requestId"] = record.aws_request_id
        return json.dumps(fields, ensure_ascii=False, default=str)


def set_up_logging():
    logging.Formatter.converter = time.gmtime
    handler = LogHandler()
    if JSON_LOG:
        handler.setFormatter(JsonFormatter())
        level = os.environ.get("AWS_LAMBDA_LOG_LEVEL", "")
        logging.getLogger().setLevel(LEVELS.get(level, level or logging.WARNING))
    else:
        handler.setFormatter(
            logging.Formatter(
                "[%(levelname)s]\t%(asctime)s.%(msecs)03dZ\t%(aws_request_id)s\t%(message)s", "%Y-%m-%dT%H:%M:%S"
            )
        )
    handler.addFilter(RequestFilter())
    logging.getLogger().addHandler(handler)


class Fault(Exception):
    """An error of the runtime rather than of the function."""

    def __init__(self, kind, message, trace=()):
        super().__init__(message)
        self.kind = kind
        self.message = message
        self.trace = list(trace)


def frames(error):
    """The frames of the function's own code, written as Lambda writes them."""
    found = [(f.filename, f.lineno, f.name, f.line) for f in traceback.extract_tb(error.__traceback__)]
    own = [frame for frame in found if frame[0] != __file__]
    return traceback.format_list(own)


def described(error, request_id):
    if isinstance(error, Fault):
        kind, message, trace = error.kind, error.message, error.trace
    else:
        kind, message, trace = type(error).__name__, str(error), frames(error)
    return {"errorMessage": message, "errorType": kind, "requestId": request_id, "stackTrace": trace}


def say_error(fields):
    if JSON_LOG:
        say(json.dumps({"timestamp": now(), "log_level": "ERROR", **fields}, ensure_ascii=False))
        return
    lines = ["[ERROR] %s: %s" % (fields["errorType"], fields["errorMessage"])]
    if fields["stackTrace"]:
        lines.append("Traceback (most recent call last):")
        for frame in fields["stackTrace"]:
            for line in frame.rstrip("\n").split("\n"):
                stripped = line.lstrip(" ")
                # Lambda keeps the indentation of a trace with spaces that no viewer strips.
                lines.append("\u00a0" * (len(line) - len(stripped)) + stripped)
    say("\n".join(lines))


def load(handler):
    try:
        module_name, function_name = handler.rsplit(".", 1)
    except ValueError as error:
        raise Fault("Runtime.MalformedHandlerName", "Bad handler '%s': %s" % (handler, error))
    name = module_name.replace("/", ".")
    try:
        module = importlib.import_module(name)
    except ImportError as error:
        raise Fault("Runtime.ImportModuleError", "Unable to import module '%s': %s" % (module_name, error))
    except SyntaxError as error:
        trace = ['  File "%s" Line %s\n    %s' % (error.filename, error.lineno, error.text)]
        raise Fault(
            "Runtime.UserCodeSyntaxError", "Syntax error in module '%s': %s" % (module_name, error), trace
        )
    try:
        return getattr(module, function_name)
    except AttributeError:
        raise Fault("Runtime.HandlerNotFound", "Handler '%s' missing on module '%s'" % (function_name, module_name))


class Api:
    """The Runtime API over one kept connection. `http.client` spends more time on an event than a small handler does:
    it parses headers as those of an email, and sends head and body by themselves."""

    def __init__(self, address):
        host, port = address.rsplit(":", 1)
        self.address = (host, int(port))
        self.host = ("Host: %s\r\n" % address).encode("ascii")
        self.socket = None
        self.left = b""

    def next(self):
        """Waits for an event; its headers, with names in lower case, and its body."""
        return self.ask(b"GET " + PREFIX + b"invocation/next HTTP/1.1\r\n" + self.host + b"\r\n")

    def post(self, path, body, headers=b""):
        head = b"POST %b%b HTTP/1.1\r\n%bContent-Type: application/json\r\n%bContent-Length: %d\r\n\r\n"
        self.ask(head % (PREFIX, path.encode("ascii"), self.host, headers, len(body)) + body)

    def ask(self, request):
        if self.socket is None:
            self.socket = socket.create_connection(self.address)
            self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.socket.sendall(request)
        have = self.left
        end = have.find(b"\r\n\r\n")
        while end < 0:
            have += self.receive(65536)
            end = have.find(b"\r\n\r\n")
        headers = {}
        for line in have[:end].decode("iso-8859-1").split("\r\n")[1:]:
            name, _, value = line.partition(":")
            headers[name.lower()] = value.strip()
        body = have[end + 4 :]
        # The engine says how long each of its answers is.
        length = int(headers["content-length"])
        if len(body) < length:
            parts, missing = [body], length - len(body)
            while missing > 0:
                parts.append(self.receive(min(missing, 1 << 20)))
                missing -= len(parts[-1])
            body = b"".join(parts)
        self.left = body[length:]
        return headers, body[:length]

    def receive(self, most):
        received = self.socket.recv(most)
        if not received:
            raise ConnectionError("the Runtime API hung up")
        return received


def serve(api, handler):
    while True:
        headers, body = api.next()
        context = LambdaContext(headers)
        RequestFilter.request_id = context.aws_request_id
        os.environ["_X_AMZN_TRACE_ID"] = headers.get("lambda-runtime-trace-id", "")
        path = "invocation/" + context.aws_request_id
        try:
            answer = handle(handler, body, context)
        except Exception as error:
            fields = described(error, context.aws_request_id)
            say_error(fields)
            post_error(api, path + "/error", fields)
        else:
            api.post(path + "/response", answer)


def handle(handler, body, context):
    try:
        event = json.loads(body)
    except Exception as error:
        raise Fault("Runtime.UnmarshalError", "Unable to unmarshal input: %s" % error)
    answer = handler(event, context)
    try:
        return json.dumps(answer, ensure_ascii=False, allow_nan=False).encode("utf-8")
    except Exception as error:
        raise Fault("Runtime.MarshalError", "Unable to marshal response: %s" % error)


def post_error(api, path, fields):
    # A class may be named anything, also what would end the header.
    kind = "Lambda-Runtime-Function-Error-Type: %s\r\n" % " ".join(fields["errorType"].split())
    api.post(path, json.dumps(fields).encode("utf-8"), kind.encode("ascii", "replace"))


def main():
    root = os.environ["LAMBDA_TASK_ROOT"]
    sys.path.insert(0, root)
    set_up_logging()
    api = Api(os.environ["AWS_LAMBDA_RUNTIME_API"])
    try:
        handler = load(os.environ["_HANDLER"])
    except Exception as error:
        fields = described(error, "")
        say_error(fields)
        post_error(api, "init/error", fields)
        sys.exit(1)
    serve(api, handler)


if __name__ == "__main__":
    main()
