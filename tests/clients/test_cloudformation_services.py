"""CloudFormation: topics, rules, parameters, secrets and keys as resources of a stack."""

import json
import unittest

import engine
from wait import until

TEMPLATE = {
    "Parameters": {"Height": {"Type": "String", "Default": "1"}, "Raw": {"Type": "String", "Default": "true"},
                   "QueueArn": {"Type": "String"}},
    "Resources": {
        "Topic": {"Type": "AWS::SNS::Topic", "Properties": {
            "DisplayName": {"Ref": "Height"}, "Tags": [{"Key": "k", "Value": {"Ref": "Height"}}]}},
        "Subscription": {"Type": "AWS::SNS::Subscription", "Properties": {
            "TopicArn": {"Ref": "Topic"}, "Protocol": "sqs", "Endpoint": {"Ref": "QueueArn"},
            "RawMessageDelivery": {"Ref": "Raw"}, "FilterPolicy": {"kind": ["high", "low"]}}},
        "TopicPolicy": {"Type": "AWS::SNS::TopicPolicy", "Properties": {
            "Topics": [{"Ref": "Topic"}],
            "PolicyDocument": {"Version": "2012-10-17", "Statement": [{
                "Sid": "tides", "Effect": "Allow", "Principal": {"Service": "events.amazonaws.com"},
                "Action": "sns:Publish", "Resource": {"Ref": "Topic"}}]}}},
        "Bus": {"Type": "AWS::Events::EventBus", "Properties": {"Name": {"Fn::Sub": "${AWS::StackName}-bus"}}},
        "Rule": {"Type": "AWS::Events::Rule", "Properties": {
            "EventBusName": {"Ref": "Bus"}, "EventPattern": {"source": ["stack.app"]}, "State": "ENABLED",
            "Targets": [{"Id": "queue", "Arn": {"Ref": "QueueArn"}, "InputPath": "$.detail.height"}]}},
        "Parameter": {"Type": "AWS::SSM::Parameter", "Properties": {
            "Name": {"Fn::Sub": "/${AWS::StackName}/height"}, "Type": "String", "Value": {"Ref": "Height"},
            "Tags": {"k": "v"}}},
        "Key": {"Type": "AWS::KMS::Key", "Properties": {
            "Description": {"Ref": "Height"}, "EnableKeyRotation": True,
            "KeyPolicy": {"Version": "2012-10-17", "Statement": [{
                "Effect": "Allow", "Principal": {"AWS": {"Fn::Sub": "arn:aws:iam::${AWS::AccountId}:root"}},
                "Action": "kms:*", "Resource": "*"}]}}},
        "Alias": {"Type": "AWS::KMS::Alias", "Properties": {
            "AliasName": {"Fn::Sub": "alias/${AWS::StackName}"}, "TargetKeyId": {"Ref": "Key"}}},
        "Secret": {"Type": "AWS::SecretsManager::Secret", "Properties": {
            "Description": {"Ref": "Height"}, "KmsKeyId": {"Ref": "Key"},
            "GenerateSecretString": {"SecretStringTemplate": "{\"user\": \"sea\"}", "GenerateStringKey": "password",
                                     "ExcludePunctuation": True, "PasswordLength": 20}}},
    },
    "Outputs": {name: {"Value": value} for name, value in {
        "Topic": {"Ref": "Topic"}, "Bus": {"Ref": "Bus"}, "Rule": {"Ref": "Rule"},
        "TopicName": {"Fn::GetAtt": ["Topic", "TopicName"]}, "RuleArn": {"Fn::GetAtt": ["Rule", "Arn"]},
        "Key": {"Fn::GetAtt": ["Key", "Arn"]}, "Secret": {"Ref": "Secret"}, "Subscription": {"Ref": "Subscription"},
        "Parameter": {"Fn::GetAtt": ["Parameter", "Value"]}}.items()},
}


class Services(unittest.TestCase):
    def setUp(self):
        self.engine = engine.shared()
        self.stacks = self.engine.client("cloudformation")

    def settled(self, name):
        def ended():
            stack = self.stacks.describe_stacks(StackName=name)["Stacks"][0]
            return stack if not stack["StackStatus"].endswith("IN_PROGRESS") else None

        stack = until(f"the stack {name}", 60, ended)
        events = self.stacks.describe_stack_events(StackName=name)["StackEvents"]
        why = [(one["LogicalResourceId"], one.get("ResourceStatusReason")) for one in events
               if one["ResourceStatus"].endswith("FAILED")]
        return stack, why

    def queue(self, name):
        sqs = self.engine.client("sqs")
        url = sqs.create_queue(QueueName=name)["QueueUrl"]
        arn = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
        statement = {"Effect": "Allow", "Principal": {"Service": ["sns.amazonaws.com", "events.amazonaws.com"]},
                     "Action": "sqs:SendMessage", "Resource": arn}
        policy = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
        sqs.set_queue_attributes(QueueUrl=url, Attributes={"Policy": policy})
        return url, arn

    def received(self, url):
        sqs = self.engine.client("sqs")
        found = until("a message", 30, lambda: sqs.receive_message(QueueUrl=url, WaitTimeSeconds=1).get("Messages"))[0]
        sqs.delete_message(QueueUrl=url, ReceiptHandle=found["ReceiptHandle"])
        return found["Body"]

    def test_a_stack_of_services_is_made_changed_and_deleted(self):
        name, (url, arn) = "client-services", self.queue("client-services")
        queue = {"ParameterKey": "QueueArn", "ParameterValue": arn}
        self.stacks.create_stack(StackName=name, TemplateBody=json.dumps(TEMPLATE), Parameters=[queue])
        stack, why = self.settled(name)
        self.assertEqual((stack["StackStatus"], why), ("CREATE_COMPLETE", []))
        out = {one["OutputKey"]: one["OutputValue"] for one in stack["Outputs"]}
        sns, events = self.engine.client("sns"), self.engine.client("events")
        secrets, ssm, kms = (self.engine.client(one) for one in ("secretsmanager", "ssm", "kms"))
        self.assertEqual(out["Topic"].rsplit(":", 1)[1], out["TopicName"])
        kind = {"kind": {"DataType": "String", "StringValue": "high"}}
        sns.publish(TopicArn=out["Topic"], Message="springtide", MessageAttributes=kind)
        self.assertEqual(self.received(url), "springtide")
        events.put_events(Entries=[{"Source": "stack.app", "DetailType": "d", "Detail": '{"height": 7}',
                                    "EventBusName": out["Bus"]}])
        self.assertEqual(self.received(url), "7")
        secret = json.loads(secrets.get_secret_value(SecretId=out["Secret"])["SecretString"])
        self.assertEqual((secret["user"], len(secret["password"])), ("sea", 20))
        self.assertEqual(kms.describe_key(KeyId=f"alias/{name}")["KeyMetadata"]["Arn"], out["Key"])
        self.assertTrue(kms.get_key_rotation_status(KeyId=out["Key"])["KeyRotationEnabled"])

        self.stacks.update_stack(StackName=name, UsePreviousTemplate=True, Parameters=[queue,
            {"ParameterKey": "Height", "ParameterValue": "2"}, {"ParameterKey": "Raw", "ParameterValue": "false"}])
        stack, why = self.settled(name)
        self.assertEqual((stack["StackStatus"], why), ("UPDATE_COMPLETE", []))
        again = {one["OutputKey"]: one["OutputValue"] for one in stack["Outputs"]}
        self.assertEqual(again, {**out, "Parameter": "2"})
        self.assertEqual(ssm.get_parameter(Name=f"/{name}/height")["Parameter"]["Value"], "2")
        self.assertEqual(sns.get_topic_attributes(TopicArn=out["Topic"])["Attributes"]["DisplayName"], "2")
        self.assertEqual(sns.list_tags_for_resource(ResourceArn=out["Topic"])["Tags"], [{"Key": "k", "Value": "2"}])
        raw = sns.get_subscription_attributes(SubscriptionArn=out["Subscription"])["Attributes"]["RawMessageDelivery"]
        self.assertEqual(raw, "false")
        self.assertEqual(json.loads(secrets.get_secret_value(SecretId=out["Secret"])["SecretString"]), secret)

        self.stacks.delete_stack(StackName=name)
        until("the stack deleted", 60, lambda: self.gone(name))
        self.assertNotIn(out["Topic"], [one["TopicArn"] for one in sns.list_topics()["Topics"]])
        self.assertEqual(kms.describe_key(KeyId=out["Key"])["KeyMetadata"]["KeyState"], "PendingDeletion")

    def gone(self, name):
        stacks = self.stacks.list_stacks(StackStatusFilter=["DELETE_COMPLETE"])["StackSummaries"]
        return any(stack["StackName"] == name for stack in stacks)
