"""CodePipeline: a source in S3, an approval by a person, a deployment of a stack."""

import unittest

from botocore.exceptions import ClientError

import engine
import recipes
from wait import until

TEMPLATE = "Resources: {Group: {Type: 'AWS::Logs::LogGroup', Properties: {LogGroupName: /smoke/released}}}"


def action(name, category, provider, configuration, **more):
    """One action of a declaration."""
    kind = {"category": category, "owner": "AWS", "provider": provider, "version": "1"}
    return {"name": name, "actionTypeId": kind, "configuration": configuration, **more}


class CodePipeline(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.engine = engine.shared()
        cls.pipelines = cls.engine.client("codepipeline")
        s3 = cls.engine.client("s3")
        s3.create_bucket(Bucket="smoke-pipeline")
        s3.put_bucket_versioning(Bucket="smoke-pipeline", VersioningConfiguration={"Status": "Enabled"})
        s3.put_object(Bucket="smoke-pipeline", Key="in.zip", Body=recipes.zipped({"template.yml": TEMPLATE}))
        role = recipes.role(cls.engine, "smoke-pipeline-role", "codepipeline", "s3:*", "cloudformation:*", "iam:PassRole")
        stack_role = recipes.role(cls.engine, "smoke-stack-role", "cloudformation", "logs:*")
        source = action("Source", "Source", "S3", {"S3Bucket": "smoke-pipeline", "S3ObjectKey": "in.zip",
                                                   "PollForSourceChanges": "false"}, outputArtifacts=[{"name": "In"}])
        deploy = action("Deploy", "Deploy", "CloudFormation", {
            "ActionMode": "CREATE_UPDATE", "StackName": "smoke-released", "TemplatePath": "In::template.yml",
            "RoleArn": stack_role}, inputArtifacts=[{"name": "In"}])
        cls.declaration = {"name": "smoke", "roleArn": role, "pipelineType": "V1",
                           "artifactStore": {"type": "S3", "location": "smoke-pipeline"},
                           "stages": [{"name": "Source", "actions": [source]},
                                      {"name": "Ask", "actions": [action("Ask", "Approval", "Manual", {})]},
                                      {"name": "Deploy", "actions": [deploy]}]}
        cls.pipelines.create_pipeline(pipeline=cls.declaration)

    def waiting(self):
        """The token of the approval that waits."""
        stages = self.pipelines.get_pipeline_state(name="smoke")["stageStates"]
        return stages[1]["actionStates"][0].get("latestExecution", {}).get("token")

    def ended(self, execution):
        def probe():
            status = self.pipelines.get_pipeline_execution(
                pipelineName="smoke", pipelineExecutionId=execution)["pipelineExecution"]["status"]
            return status if status != "InProgress" else None
        return until("end of the execution", 90, probe)

    def test_a_person_approves_and_the_stack_is_made(self):
        # The pipeline's creation started an execution.
        listed = self.pipelines.list_pipeline_executions(pipelineName="smoke")["pipelineExecutionSummaries"]
        execution = listed[0]["pipelineExecutionId"]
        token = until("approval", 60, self.waiting)
        self.pipelines.put_approval_result(pipelineName="smoke", stageName="Ask", actionName="Ask", token=token,
                                           result={"summary": "go", "status": "Approved"})
        self.assertEqual(self.ended(execution), "Succeeded", self.engine.said())
        stack = self.engine.client("cloudformation").describe_stacks(StackName="smoke-released")["Stacks"][0]
        self.assertEqual(stack["StackStatus"], "CREATE_COMPLETE")
        shown = self.engine.aws("codepipeline", "list-action-executions", "--pipeline-name", "smoke")
        self.assertIn("Deploy", [one["actionName"] for one in shown["actionExecutionDetails"]])

    def test_the_declaration_is_read_back(self):
        shown = self.pipelines.get_pipeline(name="smoke")["pipeline"]
        self.assertEqual([stage["name"] for stage in shown["stages"]], ["Source", "Ask", "Deploy"])
        self.assertEqual(shown["version"], 1)

    def test_an_unknown_provider_is_refused_by_name(self):
        stages = [self.declaration["stages"][0],
                  {"name": "Ship", "actions": [action("Ship", "Deploy", "Zeppelin", {}, inputArtifacts=[{"name": "In"}])]}]
        with self.assertRaises(ClientError) as refused:
            self.pipelines.create_pipeline(pipeline={**self.declaration, "name": "smoke-two", "stages": stages})
        self.assertIn("Zeppelin", str(refused.exception))

    def test_an_execution_waits_in_front_of_a_stage_that_is_closed(self):
        closed = {"name": "smoke-closed", "stages": [*self.declaration["stages"][:1], {
            "name": "Later", "actions": [action("Deploy", "Deploy", "CloudFormation", {
                "ActionMode": "CREATE_UPDATE", "StackName": "smoke-closed", "TemplatePath": "In::template.yml",
                "RoleArn": "arn:aws:iam::123456789012:role/none"}, inputArtifacts=[{"name": "In"}])]},
            *self.declaration["stages"][1:2]]}
        # The first execution fails at once, since the stack's role does not exist; the stage is closed for the second.
        self.pipelines.create_pipeline(pipeline={**self.declaration, **closed})
        name = {"pipelineName": "smoke-closed", "stageName": "Later", "transitionType": "Inbound"}
        self.pipelines.disable_stage_transition(**name, reason="not on a Friday.")

        def later():
            return self.pipelines.get_pipeline_state(name="smoke-closed")["stageStates"][1]
        waiting = self.pipelines.start_pipeline_execution(name="smoke-closed")["pipelineExecutionId"]
        until("execution in front of the stage", 60,
              lambda: later().get("inboundExecution", {}).get("pipelineExecutionId") == waiting)
        shown = later()["inboundTransitionState"]
        self.assertEqual((shown["enabled"], shown["disabledReason"]), (False, "not on a Friday."))
        self.assertIn(":user/", shown["lastChangedBy"])
        self.pipelines.enable_stage_transition(**name)
        until("execution in the stage", 60,
              lambda: later().get("latestExecution", {}).get("pipelineExecutionId") == waiting)
        self.assertTrue(later()["inboundTransitionState"]["enabled"])
        for stage, kind, code in (("Source", "Inbound", "ValidationException"), ("Ask", "Outbound", "ValidationException"),
                                  ("Nowhere", "Inbound", "StageNotFoundException")):
            with self.assertRaises(ClientError) as refused:
                self.pipelines.enable_stage_transition(
                    pipelineName="smoke-closed", stageName=stage, transitionType=kind)
            self.assertEqual(refused.exception.response["Error"]["Code"], code)
