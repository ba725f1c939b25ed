"""Lambda: layers, their versions and policies, and functions that see them at /opt."""

import json
import unittest

from botocore.exceptions import ClientError

import engine
import recipes

USES = """
import pathlib
import tide

def handler(event, context):
    return {"tide": tide.LEVEL, "files": sorted(path.name for path in pathlib.Path("/opt").rglob("*.txt"))}
"""


class LambdaLayers(unittest.TestCase):
    def setUp(self):
        self.engine = engine.shared()
        self.functions = self.engine.client("lambda")

    def layer(self, name, files, **settings):
        return self.functions.publish_layer_version(LayerName=name, Content={"ZipFile": recipes.zipped(files)},
                                                    **settings)

    def answer(self, name):
        return json.loads(self.functions.invoke(FunctionName=name)["Payload"].read())

    def test_a_function_sees_its_layers_merged_at_opt(self):
        low = self.layer("low", {"python/tide.py": "LEVEL = 'low'\n", "low.txt": ""})["LayerVersionArn"]
        high = self.layer("high", {"python/tide.py": "LEVEL = 'high'\n", "high.txt": ""})["LayerVersionArn"]
        name = recipes.python_function(self.engine, "layered", USES, Layers=[low, high])
        self.assertEqual(self.answer(name), {"tide": "high", "files": ["high.txt", "low.txt"]})
        shown = self.functions.get_function_configuration(FunctionName=name)["Layers"]
        self.assertEqual([layer["Arn"] for layer in shown], [low, high])
        self.functions.delete_layer_version(LayerName="low", VersionNumber=1)
        self.functions.update_function_configuration(FunctionName=name, Layers=[high])
        self.functions.get_waiter("function_updated_v2").wait(FunctionName=name)
        self.assertEqual(self.answer(name), {"tide": "high", "files": ["high.txt"]})
        with self.assertRaises(ClientError) as gone:
            self.functions.update_function_configuration(FunctionName=name, Layers=[low])
        self.assertEqual(gone.exception.response["Error"]["Message"], f"Layer version {low} does not exist.")

    def test_versions_count_on_and_are_listed_newest_first(self):
        files = {"a.txt": "a"}
        self.layer("counted", files, CompatibleRuntimes=["python3.11"], Description="one")
        self.layer("counted", files, CompatibleRuntimes=["nodejs20.x"])
        listed = self.functions.list_layer_versions(LayerName="counted")["LayerVersions"]
        self.assertEqual([one["Version"] for one in listed], [2, 1])
        python = self.functions.list_layer_versions(LayerName="counted", CompatibleRuntime="python3.11")
        self.assertEqual([one["Description"] for one in python["LayerVersions"]], ["one"])
        one = self.functions.get_layer_version(LayerName="counted", VersionNumber=1)
        self.assertEqual(self.functions.get_layer_version_by_arn(Arn=one["LayerVersionArn"])["Version"], 1)
        self.functions.delete_layer_version(LayerName="counted", VersionNumber=2)
        self.assertEqual(self.layer("counted", files)["Version"], 3)
        latest = {layer["LayerName"]: layer["LatestMatchingVersion"]["Version"]
                  for layer in self.functions.list_layers()["Layers"]}
        self.assertEqual(latest["counted"], 3)

    def test_the_policy_of_a_version(self):
        self.layer("shared", {"a.txt": ""})
        at = {"LayerName": "shared", "VersionNumber": 1}
        with self.assertRaises(ClientError):
            self.functions.get_layer_version_policy(**at)
        added = self.functions.add_layer_version_permission(StatementId="all", Action="lambda:GetLayerVersion",
                                                            Principal="*", **at)
        self.assertEqual(json.loads(added["Statement"])["Principal"], "*")
        shown = self.functions.get_layer_version_policy(**at)
        self.assertEqual(shown["RevisionId"], added["RevisionId"])
        self.functions.remove_layer_version_permission(StatementId="all", **at)

    def test_what_no_function_can_have_is_refused(self):
        arn = self.layer("tools", {"extensions/watch": ""})["LayerVersionArn"]
        name = recipes.python_function(self.engine, "unlayered")
        for layers, words in [([arn], "external extensions"), ([arn] * 6, "Cannot reference more than 5 layers."),
                              ([arn.replace("us-east-1", "eu-west-1")], "Layers are not in the same region")]:
            with self.assertRaises(ClientError) as refused:
                self.functions.update_function_configuration(FunctionName=name, Layers=layers)
            self.assertIn(words, refused.exception.response["Error"]["Message"])
