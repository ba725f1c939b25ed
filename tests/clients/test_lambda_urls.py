"""Lambda: URLs of functions and aliases, asked with and without a signature."""

import http.client
import json
import unittest
import urllib.parse

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from botocore.exceptions import ClientError

import engine
import recipes

SEES = """
def handler(event, context):
    kind = event["queryStringParameters"].get("kind") if event.get("queryStringParameters") else None
    if kind == "fail":
        raise ValueError("ebb")
    if kind == "plain":
        return {"hello": "world"}
    return {"statusCode": 201, "headers": {"X-Tide": "flood"}, "cookies": ["a=b", "c=d"],
            "body": __import__("json").dumps(event)}
"""


class LambdaUrls(unittest.TestCase):
    def setUp(self):
        self.engine = engine.shared()
        self.functions = self.engine.client("lambda")

    def url(self, name, auth="NONE", open_to_all=True, **settings):
        made = self.functions.create_function_url_config(FunctionName=name, AuthType=auth, **settings)
        if open_to_all:
            qualifier = {"Qualifier": settings["Qualifier"]} if "Qualifier" in settings else {}
            self.functions.add_permission(FunctionName=name, StatementId="url", Action="lambda:InvokeFunctionUrl",
                                          Principal="*", FunctionUrlAuthType=auth, **qualifier)
        return made["FunctionUrl"]

    def ask(self, url, method="GET", body=None, headers=None, signed=False):
        headers = dict(headers or {})
        if signed:
            request = AWSRequest(method, url, headers=headers, data=body)
            SigV4Auth(Credentials(*self.engine.keys["default"]), "lambda", self.engine.region).add_auth(request)
            headers = dict(request.headers)
        parts = urllib.parse.urlsplit(url)
        connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=30)
        path = parts.path + (f"?{parts.query}" if parts.query else "")
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        said = answer.read()
        connection.close()
        return answer, said

    def test_anybody_may_ask_an_open_url(self):
        name = recipes.python_function(self.engine, "url-open", SEES)
        url = self.url(name)
        answer, body = self.ask(f"{url}a%2Fb/c?x=1&x=2&y=%20", "POST", b'{"tide": 1}',
                                {"Content-Type": "application/json", "Cookie": "k=v; l=w"})
        event = json.loads(body)
        self.assertEqual((answer.status, answer.getheader("x-tide")), (201, "flood"))
        self.assertEqual(answer.headers.get_all("set-cookie"), ["a=b", "c=d"])
        self.assertEqual((event["version"], event["rawPath"], event["rawQueryString"]),
                         ("2.0", "/a%2Fb/c", "x=1&x=2&y=%20"))
        self.assertEqual((event["queryStringParameters"], event["cookies"]), ({"x": "1,2", "y": " "}, ["k=v", "l=w"]))
        self.assertEqual((event["body"], event["isBase64Encoded"]), ('{"tide": 1}', False))
        self.assertEqual(event["requestContext"]["http"]["method"], "POST")
        answer, body = self.ask(url, "POST", b"\xff\x00", {"Content-Type": "application/octet-stream"})
        event = json.loads(body)
        self.assertEqual((event["body"], event["isBase64Encoded"]), ("/wA=", True))

    def test_what_a_function_answers_becomes_a_response(self):
        url = self.url(recipes.python_function(self.engine, "url-answers", SEES))
        answer, body = self.ask(f"{url}?kind=plain")
        self.assertEqual((answer.status, answer.getheader("content-type"), json.loads(body)),
                         (200, "application/json", {"hello": "world"}))
        answer, body = self.ask(f"{url}?kind=fail")
        self.assertEqual((answer.status, body), (502, b"Internal Server Error"))

    def test_a_url_is_as_open_as_its_policy(self):
        name = recipes.python_function(self.engine, "url-closed", SEES)
        url = self.url(name, open_to_all=False)
        answer, body = self.ask(url)
        self.assertEqual((answer.status, answer.getheader("x-amzn-ErrorType")), (403, "AccessDeniedException"))
        self.assertTrue(json.loads(body)["Message"].startswith("Forbidden."))

    def test_a_url_for_those_who_sign(self):
        name = recipes.python_function(self.engine, "url-signed", SEES)
        url = self.url(name, "AWS_IAM", open_to_all=False)
        self.assertEqual(self.ask(url)[0].status, 403)
        answer, body = self.ask(url, signed=True)
        identity = json.loads(body)["requestContext"]["authorizer"]["iam"]
        self.assertEqual((answer.status, identity["accountId"]), (201, self.engine.account))
        self.assertEqual(identity["accessKey"], self.engine.keys["default"][0])
        answer, _ = self.ask(url, headers={"Authorization": "AWS4-HMAC-SHA256 Credential=nobody"})
        self.assertEqual(answer.status, 403)

    def test_an_alias_has_a_url_of_its_own(self):
        name = recipes.python_function(self.engine, "url-alias", "def handler(e, c):\n    return c.function_version\n")
        self.functions.publish_version(FunctionName=name)
        self.functions.create_alias(FunctionName=name, Name="live", FunctionVersion="1")
        url = self.url(name, Qualifier="live")
        self.assertEqual(self.ask(url)[1], b'"1"')
        shown = self.functions.list_function_url_configs(FunctionName=name)["FunctionUrlConfigs"]
        self.assertEqual([one["FunctionArn"].split(":")[-1] for one in shown], ["live"])
        self.functions.delete_alias(FunctionName=name, Name="live")
        self.assertEqual(self.ask(url)[0].status, 403)

    def test_browsers_are_told_who_may_ask(self):
        name = recipes.python_function(self.engine, "url-cors", SEES)
        url = self.url(name, "AWS_IAM", open_to_all=False,
                       Cors={"AllowOrigins": ["https://tide.example"], "AllowMethods": ["PUT"], "MaxAge": 60})
        answer, _ = self.ask(url, "OPTIONS", headers={"Origin": "https://tide.example",
                                                      "Access-Control-Request-Method": "PUT"})
        self.assertEqual((answer.status, answer.getheader("access-control-allow-origin"),
                          answer.getheader("access-control-allow-methods")), (200, "https://tide.example", "PUT"))
        answer, _ = self.ask(url, headers={"Origin": "https://ebb.example"}, signed=True)
        self.assertEqual((answer.status, answer.getheader("access-control-allow-origin")), (201, None))

    def test_configurations_come_and_go(self):
        name = recipes.python_function(self.engine, "url-config")
        url = self.url(name)
        with self.assertRaises(ClientError) as twice:
            self.functions.create_function_url_config(FunctionName=name, AuthType="NONE")
        self.assertIn("FunctionUrlConfig exists for this Lambda function", str(twice.exception))
        changed = self.functions.update_function_url_config(FunctionName=name, AuthType="AWS_IAM")
        self.assertEqual((changed["FunctionUrl"], changed["AuthType"]), (url, "AWS_IAM"))
        self.assertEqual(self.functions.get_function_url_config(FunctionName=name)["InvokeMode"], "BUFFERED")
        self.functions.delete_function_url_config(FunctionName=name)
        self.assertEqual((self.ask(url)[0].status, self.ask(url, signed=True)[0].status), (403, 404))
        with self.assertRaises(ClientError) as version:
            self.functions.create_function_url_config(FunctionName=name, AuthType="NONE", Qualifier="1")
        self.assertEqual(version.exception.response["Error"]["Code"], "ValidationException")
