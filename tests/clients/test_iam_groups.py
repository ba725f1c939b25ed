"""Groups of users and instance profiles: in the API, in templates, and in what IAM decides."""

import json
import textwrap
import unittest

from botocore.exceptions import ClientError

import engine
import strict

QUICK = {"Delay": 1, "MaxAttempts": 90}
TEMPLATE = textwrap.dedent("""
    Parameters:
      More: {Type: String, Default: "s3:ListAllMyBuckets"}
      Role: {Type: String, Default: First}
    Conditions: {IsFirst: !Equals [!Ref Role, First]}
    Resources:
      Team:
        Type: AWS::IAM::Group
        Properties:
          GroupName: smoke-team
          Policies:
            - PolicyName: may
              PolicyDocument:
                Version: "2012-10-17"
                Statement: [{Effect: Allow, Action: !Ref More, Resource: "*"}]
      Others: {Type: AWS::IAM::Group}
      Policy:
        Type: AWS::IAM::Policy
        Properties:
          PolicyName: shared
          Groups: [!Ref Team, !Ref Others]
          PolicyDocument: {Version: "2012-10-17", Statement: [{Effect: Allow, Action: "sns:ListTopics", Resource: "*"}]}
      Managed:
        Type: AWS::IAM::ManagedPolicy
        Properties:
          Groups: [!Ref Team]
          PolicyDocument: {Version: "2012-10-17", Statement: [{Effect: Allow, Action: "sqs:ListQueues", Resource: "*"}]}
      Ann: {Type: AWS::IAM::User, Properties: {UserName: smoke-ann, Groups: [!Ref Team]}}
      Bob: {Type: AWS::IAM::User, Properties: {UserName: smoke-bob}}
      Joined: {Type: AWS::IAM::UserToGroupAddition, Properties: {GroupName: !Ref Others, Users: [!Ref Bob, !Ref Ann]}}
      First: &role
        Type: AWS::IAM::Role
        Properties:
          AssumeRolePolicyDocument:
            Version: "2012-10-17"
            Statement: [{Effect: Allow, Principal: {Service: ec2.amazonaws.com}, Action: "sts:AssumeRole"}]
      Second: *role
      Machine:
        Type: AWS::IAM::InstanceProfile
        Properties: {InstanceProfileName: smoke-machine, Roles: [!If [IsFirst, !Ref First, !Ref Second]]}
    Outputs:
      Machine: {Value: !GetAtt Machine.Arn}
      Others: {Value: !Ref Others}
    """)


class Groups(unittest.TestCase):
    def setUp(self):
        self.engine = engine.shared()
        self.iam, self.stacks = strict.checked(self.engine.client("iam")), self.engine.client("cloudformation")

    def acting_as(self, user, *services):
        made = self.iam.create_access_key(UserName=user)["AccessKey"]
        self.addCleanup(self.forget, user, made["AccessKeyId"])
        keys = (made["AccessKeyId"], made["SecretAccessKey"])
        return {service: self.engine.client(service, keys=keys) for service in services}

    def forget(self, user, key):
        try:
            self.iam.delete_access_key(UserName=user, AccessKeyId=key)
        except ClientError as error:
            self.assertEqual(error.response["Error"]["Code"], "NoSuchEntity")

    def code(self, operation, **request):
        with self.assertRaises(ClientError) as caught:
            operation(**request)
        return caught.exception.response["Error"]["Code"]

    def ended(self, event):
        self.stacks.get_waiter(event).wait(StackName="smoke-groups", WaiterConfig=QUICK)

    def update(self, **given):
        self.stacks.update_stack(StackName="smoke-groups", UsePreviousTemplate=True, Capabilities=["CAPABILITY_NAMED_IAM"],
                                 Parameters=[{"ParameterKey": key, "ParameterValue": value} for key, value in given.items()])
        self.ended("stack_update_complete")

    def test_a_template_makes_groups_whose_policies_decide(self):
        self.stacks.create_stack(StackName="smoke-groups", TemplateBody=TEMPLATE, Capabilities=["CAPABILITY_NAMED_IAM"])
        self.ended("stack_create_complete")
        outputs = {one["OutputKey"]: one["OutputValue"] for one in self.stacks.describe_stacks(StackName="smoke-groups")["Stacks"][0]["Outputs"]}
        members = self.iam.get_group(GroupName=outputs["Others"])["Users"]
        self.assertEqual([user["UserName"] for user in members], ["smoke-ann", "smoke-bob"])
        ann = self.acting_as("smoke-ann", "s3", "sqs")
        bob = self.acting_as("smoke-bob", "s3", "sns", "sqs")
        ann["s3"].list_buckets()
        ann["sqs"].list_queues()
        bob["sns"].list_topics()
        self.assertEqual(self.code(bob["s3"].list_buckets), "AccessDenied")
        self.assertEqual(self.code(bob["sqs"].list_queues), "AccessDenied")
        self.iam.add_user_to_group(GroupName="smoke-team", UserName="smoke-bob")
        bob["s3"].list_buckets()
        self.iam.remove_user_from_group(GroupName="smoke-team", UserName="smoke-bob")
        self.assertEqual(self.code(bob["s3"].list_buckets), "AccessDenied")

        profile = self.iam.get_instance_profile(InstanceProfileName="smoke-machine")["InstanceProfile"]
        self.assertEqual((profile["Arn"], len(profile["Roles"])), (outputs["Machine"], 1))
        self.update(More="sns:ListTopics", Role="Second")
        self.assertEqual(self.code(ann["s3"].list_buckets), "AccessDenied")
        after = self.iam.get_instance_profile(InstanceProfileName="smoke-machine")["InstanceProfile"]
        self.assertNotEqual(after["Roles"][0]["RoleName"], profile["Roles"][0]["RoleName"])
        for user in ("smoke-ann", "smoke-bob"):
            for key in self.iam.list_access_keys(UserName=user)["AccessKeyMetadata"]:
                self.iam.delete_access_key(UserName=user, AccessKeyId=key["AccessKeyId"])
        self.stacks.delete_stack(StackName="smoke-groups")
        self.ended("stack_delete_complete")
        self.assertEqual(self.code(self.iam.get_group, GroupName="smoke-team"), "NoSuchEntity")

    def test_what_is_in_use_stays(self):
        trust = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}]}
        self.iam.create_group(GroupName="smoke-used")
        self.iam.create_user(UserName="smoke-user")
        self.iam.create_role(RoleName="smoke-used", AssumeRolePolicyDocument=json.dumps(trust))
        self.iam.create_instance_profile(InstanceProfileName="smoke-used")
        self.iam.add_user_to_group(GroupName="smoke-used", UserName="smoke-user")
        self.iam.add_role_to_instance_profile(InstanceProfileName="smoke-used", RoleName="smoke-used")
        self.assertEqual(self.code(self.iam.create_group, GroupName="smoke-used"), "EntityAlreadyExists")
        self.assertEqual(self.code(self.iam.delete_group, GroupName="smoke-used"), "DeleteConflict")
        self.assertEqual(self.code(self.iam.delete_user, UserName="smoke-user"), "DeleteConflict")
        self.assertEqual(self.code(self.iam.delete_role, RoleName="smoke-used"), "DeleteConflict")
        self.assertEqual(self.code(self.iam.delete_instance_profile, InstanceProfileName="smoke-used"), "DeleteConflict")
        self.assertEqual(self.code(self.iam.add_role_to_instance_profile, InstanceProfileName="smoke-used", RoleName="smoke-used"), "LimitExceeded")
        self.assertEqual([one["GroupName"] for one in self.iam.list_groups_for_user(UserName="smoke-user")["Groups"]], ["smoke-used"])
        profiles = self.iam.list_instance_profiles_for_role(RoleName="smoke-used")["InstanceProfiles"]
        self.assertEqual([one["InstanceProfileName"] for one in profiles], ["smoke-used"])
