// Generated from models/ by `cargo xtask gen`; do not edit.
#![allow(missing_docs, non_upper_case_globals, unused_imports, clippy::all)]
use std::collections::BTreeMap;
use bytes::Bytes;
use crate::model::{ErrorModel, OperationModel, ProtocolName, ServiceModel};
use crate::schema::{Kind, Location, Member, Schema, TimeFormat};
use crate::shape::{enumeration, operation, structure};
use crate::timestamp::Timestamp;
use Kind as K;
use Location as L;
use TimeFormat as T;
enumeration! { ActionCategory S_ActionCategory: Source = "Source", Build = "Build", Deploy = "Deploy", Test = "Test", Invoke = "Invoke", Approval = "Approval", Compute = "Compute", }
structure! { ActionDeclaration S_ActionDeclaration
    name: String = "name",
    action_type_id: ActionTypeId = "actionTypeId",
    run_order: Option<i32> = "runOrder",
    configuration: Option<BTreeMap<String, String>> = "configuration",
    commands: Option<Vec<String>> = "commands",
    output_artifacts: Option<Vec<OutputArtifact>> = "outputArtifacts",
    input_artifacts: Option<Vec<InputArtifact>> = "inputArtifacts",
    output_variables: Option<Vec<String>> = "outputVariables",
    role_arn: Option<String> = "roleArn",
    region: Option<String> = "region",
    namespace: Option<String> = "namespace",
    timeout_in_minutes: Option<i32> = "timeoutInMinutes",
    environment_variables: Option<Vec<EnvironmentVariable>> = "environmentVariables",
 }
structure! { ActionExecution S_ActionExecution
    action_execution_id: Option<String> = "actionExecutionId",
    status: Option<ActionExecutionStatus> = "status",
    summary: Option<String> = "summary",
    last_status_change: Option<Timestamp> = "lastStatusChange",
    token: Option<String> = "token",
    last_updated_by: Option<String> = "lastUpdatedBy",
    external_execution_id: Option<String> = "externalExecutionId",
    external_execution_url: Option<String> = "externalExecutionUrl",
    percent_complete: Option<i32> = "percentComplete",
    error_details: Option<ErrorDetails> = "errorDetails",
    log_stream_arn: Option<String> = "logStreamARN",
 }
structure! { ActionExecutionDetail S_ActionExecutionDetail
    pipeline_execution_id: Option<String> = "pipelineExecutionId",
    action_execution_id: Option<String> = "actionExecutionId",
    pipeline_version: Option<i32> = "pipelineVersion",
    stage_name: Option<String> = "stageName",
    action_name: Option<String> = "actionName",
    start_time: Option<Timestamp> = "startTime",
    last_update_time: Option<Timestamp> = "lastUpdateTime",
    updated_by: Option<String> = "updatedBy",
    status: Option<ActionExecutionStatus> = "status",
    input: Option<ActionExecutionInput> = "input",
    output: Option<ActionExecutionOutput> = "output",
 }
structure! { ActionExecutionFilter S_ActionExecutionFilter
    pipeline_execution_id: Option<String> = "pipelineExecutionId",
    latest_in_pipeline_execution: Option<LatestInPipelineExecutionFilter> = "latestInPipelineExecution",
 }
structure! { ActionExecutionInput S_ActionExecutionInput
    action_type_id: Option<ActionTypeId> = "actionTypeId",
    configuration: Option<BTreeMap<String, String>> = "configuration",
    resolved_configuration: Option<BTreeMap<String, String>> = "resolvedConfiguration",
    role_arn: Option<String> = "roleArn",
    region: Option<String> = "region",
    input_artifacts: Option<Vec<ArtifactDetail>> = "inputArtifacts",
    namespace: Option<String> = "namespace",
 }
structure! { ActionExecutionOutput S_ActionExecutionOutput
    output_artifacts: Option<Vec<ArtifactDetail>> = "outputArtifacts",
    execution_result: Option<ActionExecutionResult> = "executionResult",
    output_variables: Option<BTreeMap<String, String>> = "outputVariables",
 }
structure! { ActionExecutionResult S_ActionExecutionResult
    external_execution_id: Option<String> = "externalExecutionId",
    external_execution_summary: Option<String> = "externalExecutionSummary",
    external_execution_url: Option<String> = "externalExecutionUrl",
    error_details: Option<ErrorDetails> = "errorDetails",
    log_stream_arn: Option<String> = "logStreamARN",
 }
enumeration! { ActionExecutionStatus S_ActionExecutionStatus: InProgress = "InProgress", Abandoned = "Abandoned", Succeeded = "Succeeded", Failed = "Failed", }
structure! { ActionNotFoundException S_ActionNotFoundException }
enumeration! { ActionOwner S_ActionOwner: Aws = "AWS", ThirdParty = "ThirdParty", Custom = "Custom", }
structure! { ActionRevision S_ActionRevision
    revision_id: String = "revisionId",
    revision_change_id: String = "revisionChangeId",
    created: Timestamp = "created",
 }
structure! { ActionState S_ActionState
    action_name: Option<String> = "actionName",
    current_revision: Option<ActionRevision> = "currentRevision",
    latest_execution: Option<ActionExecution> = "latestExecution",
    entity_url: Option<String> = "entityUrl",
    revision_url: Option<String> = "revisionUrl",
 }
structure! { ActionTypeId S_ActionTypeId
    category: ActionCategory = "category",
    owner: ActionOwner = "owner",
    provider: String = "provider",
    version: String = "version",
 }
structure! { ApprovalAlreadyCompletedException S_ApprovalAlreadyCompletedException }
structure! { ApprovalResult S_ApprovalResult
    summary: String = "summary",
    status: ApprovalStatus = "status",
 }
enumeration! { ApprovalStatus S_ApprovalStatus: Approved = "Approved", Rejected = "Rejected", }
structure! { ArtifactDetail S_ArtifactDetail
    name: Option<String> = "name",
    s3location: Option<S3Location> = "s3location",
 }
structure! { ArtifactRevision S_ArtifactRevision
    name: Option<String> = "name",
    revision_id: Option<String> = "revisionId",
    revision_change_identifier: Option<String> = "revisionChangeIdentifier",
    revision_summary: Option<String> = "revisionSummary",
    created: Option<Timestamp> = "created",
    revision_url: Option<String> = "revisionUrl",
 }
structure! { ArtifactStore S_ArtifactStore
    r#type: ArtifactStoreType = "type",
    location: String = "location",
    encryption_key: Option<EncryptionKey> = "encryptionKey",
 }
enumeration! { ArtifactStoreType S_ArtifactStoreType: S3 = "S3", }
structure! { BeforeEntryConditions S_BeforeEntryConditions
    conditions: Vec<Condition> = "conditions",
 }
structure! { BlockerDeclaration S_BlockerDeclaration
    name: String = "name",
    r#type: BlockerType = "type",
 }
enumeration! { BlockerType S_BlockerType: Schedule = "Schedule", }
structure! { ConcurrentModificationException S_ConcurrentModificationException
    message: Option<String> = "message",
 }
structure! { ConcurrentPipelineExecutionsLimitExceededException S_ConcurrentPipelineExecutionsLimitExceededException
    message: Option<String> = "message",
 }
structure! { Condition S_Condition
    result: Option<ResultShape> = "result",
    rules: Option<Vec<RuleDeclaration>> = "rules",
 }
structure! { ConditionExecution S_ConditionExecution
    status: Option<ConditionExecutionStatus> = "status",
    summary: Option<String> = "summary",
    last_status_change: Option<Timestamp> = "lastStatusChange",
 }
enumeration! { ConditionExecutionStatus S_ConditionExecutionStatus: InProgress = "InProgress", Failed = "Failed", Errored = "Errored", Succeeded = "Succeeded", Cancelled = "Cancelled", Abandoned = "Abandoned", Overridden = "Overridden", }
structure! { ConditionState S_ConditionState
    latest_execution: Option<ConditionExecution> = "latestExecution",
    rule_states: Option<Vec<RuleState>> = "ruleStates",
 }
structure! { ConflictException S_ConflictException
    message: Option<String> = "message",
 }
structure! { CreatePipelineInput S_CreatePipelineInput
    pipeline: PipelineDeclaration = "pipeline",
    tags: Option<Vec<Tag>> = "tags",
 }
structure! { CreatePipelineOutput S_CreatePipelineOutput
    pipeline: Option<PipelineDeclaration> = "pipeline",
    tags: Option<Vec<Tag>> = "tags",
 }
structure! { DeletePipelineInput S_DeletePipelineInput
    name: String = "name",
 }
structure! { DisableStageTransitionInput S_DisableStageTransitionInput
    pipeline_name: String = "pipelineName",
    stage_name: String = "stageName",
    transition_type: StageTransitionType = "transitionType",
    reason: String = "reason",
 }
structure! { DuplicatedStopRequestException S_DuplicatedStopRequestException
    message: Option<String> = "message",
 }
structure! { EnableStageTransitionInput S_EnableStageTransitionInput
    pipeline_name: String = "pipelineName",
    stage_name: String = "stageName",
    transition_type: StageTransitionType = "transitionType",
 }
structure! { EncryptionKey S_EncryptionKey
    id: String = "id",
    r#type: EncryptionKeyType = "type",
 }
enumeration! { EncryptionKeyType S_EncryptionKeyType: Kms = "KMS", }
structure! { EnvironmentVariable S_EnvironmentVariable
    name: String = "name",
    value: String = "value",
    r#type: Option<EnvironmentVariableType> = "type",
 }
enumeration! { EnvironmentVariableType S_EnvironmentVariableType: Plaintext = "PLAINTEXT", SecretsManager = "SECRETS_MANAGER", }
structure! { ErrorDetails S_ErrorDetails
    code: Option<String> = "code",
    message: Option<String> = "message",
 }
enumeration! { ExecutionMode S_ExecutionMode: Queued = "QUEUED", Superseded = "SUPERSEDED", Parallel = "PARALLEL", }
structure! { ExecutionTrigger S_ExecutionTrigger
    trigger_type: Option<TriggerType> = "triggerType",
    trigger_detail: Option<String> = "triggerDetail",
 }
enumeration! { ExecutionType S_ExecutionType: Standard = "STANDARD", Rollback = "ROLLBACK", }
structure! { FailureConditions S_FailureConditions
    result: Option<ResultShape> = "result",
    retry_configuration: Option<RetryConfiguration> = "retryConfiguration",
    conditions: Option<Vec<Condition>> = "conditions",
 }
structure! { GetPipelineExecutionInput S_GetPipelineExecutionInput
    pipeline_name: String = "pipelineName",
    pipeline_execution_id: String = "pipelineExecutionId",
 }
structure! { GetPipelineExecutionOutput S_GetPipelineExecutionOutput
    pipeline_execution: Option<PipelineExecution> = "pipelineExecution",
 }
structure! { GetPipelineInput S_GetPipelineInput
    name: String = "name",
    version: Option<i32> = "version",
 }
structure! { GetPipelineOutput S_GetPipelineOutput
    pipeline: Option<PipelineDeclaration> = "pipeline",
    metadata: Option<PipelineMetadata> = "metadata",
 }
structure! { GetPipelineStateInput S_GetPipelineStateInput
    name: String = "name",
 }
structure! { GetPipelineStateOutput S_GetPipelineStateOutput
    pipeline_name: Option<String> = "pipelineName",
    pipeline_version: Option<i32> = "pipelineVersion",
    stage_states: Option<Vec<StageState>> = "stageStates",
    created: Option<Timestamp> = "created",
    updated: Option<Timestamp> = "updated",
 }
structure! { GitBranchFilterCriteria S_GitBranchFilterCriteria
    includes: Option<Vec<String>> = "includes",
    excludes: Option<Vec<String>> = "excludes",
 }
structure! { GitConfiguration S_GitConfiguration
    source_action_name: String = "sourceActionName",
    push: Option<Vec<GitPushFilter>> = "push",
    pull_request: Option<Vec<GitPullRequestFilter>> = "pullRequest",
 }
structure! { GitFilePathFilterCriteria S_GitFilePathFilterCriteria
    includes: Option<Vec<String>> = "includes",
    excludes: Option<Vec<String>> = "excludes",
 }
enumeration! { GitPullRequestEventType S_GitPullRequestEventType: Open = "OPEN", Updated = "UPDATED", Closed = "CLOSED", }
structure! { GitPullRequestFilter S_GitPullRequestFilter
    events: Option<Vec<GitPullRequestEventType>> = "events",
    branches: Option<GitBranchFilterCriteria> = "branches",
    file_paths: Option<GitFilePathFilterCriteria> = "filePaths",
 }
structure! { GitPushFilter S_GitPushFilter
    tags: Option<GitTagFilterCriteria> = "tags",
    branches: Option<GitBranchFilterCriteria> = "branches",
    file_paths: Option<GitFilePathFilterCriteria> = "filePaths",
 }
structure! { GitTagFilterCriteria S_GitTagFilterCriteria
    includes: Option<Vec<String>> = "includes",
    excludes: Option<Vec<String>> = "excludes",
 }
structure! { InputArtifact S_InputArtifact
    name: String = "name",
 }
structure! { InvalidActionDeclarationException S_InvalidActionDeclarationException }
structure! { InvalidApprovalTokenException S_InvalidApprovalTokenException }
structure! { InvalidArnException S_InvalidArnException
    message: Option<String> = "message",
 }
structure! { InvalidBlockerDeclarationException S_InvalidBlockerDeclarationException }
structure! { InvalidNextTokenException S_InvalidNextTokenException }
structure! { InvalidStageDeclarationException S_InvalidStageDeclarationException }
structure! { InvalidStructureException S_InvalidStructureException }
structure! { InvalidTagsException S_InvalidTagsException
    message: Option<String> = "message",
 }
structure! { LatestInPipelineExecutionFilter S_LatestInPipelineExecutionFilter
    pipeline_execution_id: String = "pipelineExecutionId",
    start_time_range: StartTimeRange = "startTimeRange",
 }
structure! { LimitExceededException S_LimitExceededException }
structure! { ListActionExecutionsInput S_ListActionExecutionsInput
    pipeline_name: String = "pipelineName",
    filter: Option<ActionExecutionFilter> = "filter",
    max_results: Option<i32> = "maxResults",
    next_token: Option<String> = "nextToken",
 }
structure! { ListActionExecutionsOutput S_ListActionExecutionsOutput
    action_execution_details: Option<Vec<ActionExecutionDetail>> = "actionExecutionDetails",
    next_token: Option<String> = "nextToken",
 }
structure! { ListPipelineExecutionsInput S_ListPipelineExecutionsInput
    pipeline_name: String = "pipelineName",
    max_results: Option<i32> = "maxResults",
    filter: Option<PipelineExecutionFilter> = "filter",
    next_token: Option<String> = "nextToken",
 }
structure! { ListPipelineExecutionsOutput S_ListPipelineExecutionsOutput
    pipeline_execution_summaries: Option<Vec<PipelineExecutionSummary>> = "pipelineExecutionSummaries",
    next_token: Option<String> = "nextToken",
 }
structure! { ListPipelinesInput S_ListPipelinesInput
    next_token: Option<String> = "nextToken",
    max_results: Option<i32> = "maxResults",
 }
structure! { ListPipelinesOutput S_ListPipelinesOutput
    pipelines: Option<Vec<PipelineSummary>> = "pipelines",
    next_token: Option<String> = "nextToken",
 }
structure! { ListTagsForResourceInput S_ListTagsForResourceInput
    resource_arn: String = "resourceArn",
    next_token: Option<String> = "nextToken",
    max_results: Option<i32> = "maxResults",
 }
structure! { ListTagsForResourceOutput S_ListTagsForResourceOutput
    tags: Option<Vec<Tag>> = "tags",
    next_token: Option<String> = "nextToken",
 }
structure! { NotLatestPipelineExecutionException S_NotLatestPipelineExecutionException }
structure! { OutputArtifact S_OutputArtifact
    name: String = "name",
    files: Option<Vec<String>> = "files",
 }
structure! { PipelineDeclaration S_PipelineDeclaration
    name: String = "name",
    role_arn: String = "roleArn",
    artifact_store: Option<ArtifactStore> = "artifactStore",
    artifact_stores: Option<BTreeMap<String, ArtifactStore>> = "artifactStores",
    stages: Vec<StageDeclaration> = "stages",
    version: Option<i32> = "version",
    execution_mode: Option<ExecutionMode> = "executionMode",
    pipeline_type: Option<PipelineType> = "pipelineType",
    variables: Option<Vec<PipelineVariableDeclaration>> = "variables",
    triggers: Option<Vec<PipelineTriggerDeclaration>> = "triggers",
 }
structure! { PipelineExecution S_PipelineExecution
    pipeline_name: Option<String> = "pipelineName",
    pipeline_version: Option<i32> = "pipelineVersion",
    pipeline_execution_id: Option<String> = "pipelineExecutionId",
    status: Option<PipelineExecutionStatus> = "status",
    status_summary: Option<String> = "statusSummary",
    artifact_revisions: Option<Vec<ArtifactRevision>> = "artifactRevisions",
    variables: Option<Vec<ResolvedPipelineVariable>> = "variables",
    trigger: Option<ExecutionTrigger> = "trigger",
    execution_mode: Option<ExecutionMode> = "executionMode",
    execution_type: Option<ExecutionType> = "executionType",
    rollback_metadata: Option<PipelineRollbackMetadata> = "rollbackMetadata",
 }
structure! { PipelineExecutionFilter S_PipelineExecutionFilter
    succeeded_in_stage: Option<SucceededInStageFilter> = "succeededInStage",
 }
structure! { PipelineExecutionNotFoundException S_PipelineExecutionNotFoundException }
structure! { PipelineExecutionNotStoppableException S_PipelineExecutionNotStoppableException
    message: Option<String> = "message",
 }
enumeration! { PipelineExecutionStatus S_PipelineExecutionStatus: Cancelled = "Cancelled", InProgress = "InProgress", Stopped = "Stopped", Stopping = "Stopping", Succeeded = "Succeeded", Superseded = "Superseded", Failed = "Failed", }
structure! { PipelineExecutionSummary S_PipelineExecutionSummary
    pipeline_execution_id: Option<String> = "pipelineExecutionId",
    status: Option<PipelineExecutionStatus> = "status",
    status_summary: Option<String> = "statusSummary",
    start_time: Option<Timestamp> = "startTime",
    last_update_time: Option<Timestamp> = "lastUpdateTime",
    source_revisions: Option<Vec<SourceRevision>> = "sourceRevisions",
    trigger: Option<ExecutionTrigger> = "trigger",
    stop_trigger: Option<StopExecutionTrigger> = "stopTrigger",
    execution_mode: Option<ExecutionMode> = "executionMode",
    execution_type: Option<ExecutionType> = "executionType",
    rollback_metadata: Option<PipelineRollbackMetadata> = "rollbackMetadata",
 }
structure! { PipelineMetadata S_PipelineMetadata
    pipeline_arn: Option<String> = "pipelineArn",
    created: Option<Timestamp> = "created",
    updated: Option<Timestamp> = "updated",
    polling_disabled_at: Option<Timestamp> = "pollingDisabledAt",
 }
structure! { PipelineNameInUseException S_PipelineNameInUseException }
structure! { PipelineNotFoundException S_PipelineNotFoundException }
structure! { PipelineRollbackMetadata S_PipelineRollbackMetadata
    rollback_target_pipeline_execution_id: Option<String> = "rollbackTargetPipelineExecutionId",
 }
structure! { PipelineSummary S_PipelineSummary
    name: Option<String> = "name",
    version: Option<i32> = "version",
    pipeline_type: Option<PipelineType> = "pipelineType",
    execution_mode: Option<ExecutionMode> = "executionMode",
    created: Option<Timestamp> = "created",
    updated: Option<Timestamp> = "updated",
 }
structure! { PipelineTriggerDeclaration S_PipelineTriggerDeclaration
    provider_type: PipelineTriggerProviderType = "providerType",
    git_configuration: GitConfiguration = "gitConfiguration",
 }
enumeration! { PipelineTriggerProviderType S_PipelineTriggerProviderType: CodeStarSourceConnection = "CodeStarSourceConnection", }
enumeration! { PipelineType S_PipelineType: V1 = "V1", V2 = "V2", }
structure! { PipelineVariable S_PipelineVariable
    name: String = "name",
    value: String = "value",
 }
structure! { PipelineVariableDeclaration S_PipelineVariableDeclaration
    name: String = "name",
    default_value: Option<String> = "defaultValue",
    description: Option<String> = "description",
 }
structure! { PipelineVersionNotFoundException S_PipelineVersionNotFoundException }
structure! { PutApprovalResultInput S_PutApprovalResultInput
    pipeline_name: String = "pipelineName",
    stage_name: String = "stageName",
    action_name: String = "actionName",
    result: ApprovalResult = "result",
    token: String = "token",
 }
structure! { PutApprovalResultOutput S_PutApprovalResultOutput
    approved_at: Option<Timestamp> = "approvedAt",
 }
structure! { ResolvedPipelineVariable S_ResolvedPipelineVariable
    name: Option<String> = "name",
    resolved_value: Option<String> = "resolvedValue",
 }
structure! { ResourceNotFoundException S_ResourceNotFoundException }
enumeration! { ResultShape S_Result: Rollback = "ROLLBACK", Fail = "FAIL", Retry = "RETRY", Skip = "SKIP", }
structure! { RetryConfiguration S_RetryConfiguration
    retry_mode: Option<StageRetryMode> = "retryMode",
 }
structure! { RetryStageExecutionInput S_RetryStageExecutionInput
    pipeline_name: String = "pipelineName",
    stage_name: String = "stageName",
    pipeline_execution_id: String = "pipelineExecutionId",
    retry_mode: StageRetryMode = "retryMode",
 }
structure! { RetryStageExecutionOutput S_RetryStageExecutionOutput
    pipeline_execution_id: Option<String> = "pipelineExecutionId",
 }
structure! { RetryStageMetadata S_RetryStageMetadata
    auto_stage_retry_attempt: Option<i32> = "autoStageRetryAttempt",
    manual_stage_retry_attempt: Option<i32> = "manualStageRetryAttempt",
    latest_retry_trigger: Option<RetryTrigger> = "latestRetryTrigger",
 }
enumeration! { RetryTrigger S_RetryTrigger: AutomatedStageRetry = "AutomatedStageRetry", ManualStageRetry = "ManualStageRetry", }
enumeration! { RuleCategory S_RuleCategory: Rule = "Rule", }
structure! { RuleDeclaration S_RuleDeclaration
    name: String = "name",
    rule_type_id: RuleTypeId = "ruleTypeId",
    configuration: Option<BTreeMap<String, String>> = "configuration",
    commands: Option<Vec<String>> = "commands",
    input_artifacts: Option<Vec<InputArtifact>> = "inputArtifacts",
    role_arn: Option<String> = "roleArn",
    region: Option<String> = "region",
    timeout_in_minutes: Option<i32> = "timeoutInMinutes",
 }
structure! { RuleExecution S_RuleExecution
    rule_execution_id: Option<String> = "ruleExecutionId",
    status: Option<RuleExecutionStatus> = "status",
    summary: Option<String> = "summary",
    last_status_change: Option<Timestamp> = "lastStatusChange",
    token: Option<String> = "token",
    last_updated_by: Option<String> = "lastUpdatedBy",
    external_execution_id: Option<String> = "externalExecutionId",
    external_execution_url: Option<String> = "externalExecutionUrl",
    error_details: Option<ErrorDetails> = "errorDetails",
 }
enumeration! { RuleExecutionStatus S_RuleExecutionStatus: InProgress = "InProgress", Abandoned = "Abandoned", Succeeded = "Succeeded", Failed = "Failed", }
enumeration! { RuleOwner S_RuleOwner: Aws = "AWS", }
structure! { RuleRevision S_RuleRevision
    revision_id: String = "revisionId",
    revision_change_id: String = "revisionChangeId",
    created: Timestamp = "created",
 }
structure! { RuleState S_RuleState
    rule_name: Option<String> = "ruleName",
    current_revision: Option<RuleRevision> = "currentRevision",
    latest_execution: Option<RuleExecution> = "latestExecution",
    entity_url: Option<String> = "entityUrl",
    revision_url: Option<String> = "revisionUrl",
 }
structure! { RuleTypeId S_RuleTypeId
    category: RuleCategory = "category",
    owner: Option<RuleOwner> = "owner",
    provider: String = "provider",
    version: Option<String> = "version",
 }
structure! { S3Location S_S3Location
    bucket: Option<String> = "bucket",
    key: Option<String> = "key",
 }
structure! { SourceRevision S_SourceRevision
    action_name: String = "actionName",
    revision_id: Option<String> = "revisionId",
    revision_summary: Option<String> = "revisionSummary",
    revision_url: Option<String> = "revisionUrl",
 }
structure! { SourceRevisionOverride S_SourceRevisionOverride
    action_name: String = "actionName",
    revision_type: SourceRevisionType = "revisionType",
    revision_value: String = "revisionValue",
 }
enumeration! { SourceRevisionType S_SourceRevisionType: CommitId = "COMMIT_ID", ImageDigest = "IMAGE_DIGEST", S3ObjectVersionId = "S3_OBJECT_VERSION_ID", S3ObjectKey = "S3_OBJECT_KEY", }
structure! { StageConditionState S_StageConditionState
    latest_execution: Option<StageConditionsExecution> = "latestExecution",
    condition_states: Option<Vec<ConditionState>> = "conditionStates",
 }
structure! { StageConditionsExecution S_StageConditionsExecution
    status: Option<ConditionExecutionStatus> = "status",
    summary: Option<String> = "summary",
 }
structure! { StageDeclaration S_StageDeclaration
    name: String = "name",
    blockers: Option<Vec<BlockerDeclaration>> = "blockers",
    actions: Vec<ActionDeclaration> = "actions",
    on_failure: Option<FailureConditions> = "onFailure",
    on_success: Option<SuccessConditions> = "onSuccess",
    before_entry: Option<BeforeEntryConditions> = "beforeEntry",
 }
structure! { StageExecution S_StageExecution
    pipeline_execution_id: String = "pipelineExecutionId",
    status: StageExecutionStatus = "status",
    r#type: Option<ExecutionType> = "type",
 }
enumeration! { StageExecutionStatus S_StageExecutionStatus: Cancelled = "Cancelled", InProgress = "InProgress", Failed = "Failed", Stopped = "Stopped", Stopping = "Stopping", Succeeded = "Succeeded", Skipped = "Skipped", }
structure! { StageNotFoundException S_StageNotFoundException }
structure! { StageNotRetryableException S_StageNotRetryableException }
enumeration! { StageRetryMode S_StageRetryMode: FailedActions = "FAILED_ACTIONS", AllActions = "ALL_ACTIONS", }
structure! { StageState S_StageState
    stage_name: Option<String> = "stageName",
    inbound_execution: Option<StageExecution> = "inboundExecution",
    inbound_executions: Option<Vec<StageExecution>> = "inboundExecutions",
    inbound_transition_state: Option<TransitionState> = "inboundTransitionState",
    action_states: Option<Vec<ActionState>> = "actionStates",
    latest_execution: Option<StageExecution> = "latestExecution",
    before_entry_condition_state: Option<StageConditionState> = "beforeEntryConditionState",
    on_success_condition_state: Option<StageConditionState> = "onSuccessConditionState",
    on_failure_condition_state: Option<StageConditionState> = "onFailureConditionState",
    retry_stage_metadata: Option<RetryStageMetadata> = "retryStageMetadata",
 }
enumeration! { StageTransitionType S_StageTransitionType: Inbound = "Inbound", Outbound = "Outbound", }
structure! { StartPipelineExecutionInput S_StartPipelineExecutionInput
    name: String = "name",
    variables: Option<Vec<PipelineVariable>> = "variables",
    client_request_token: Option<String> = "clientRequestToken",
    source_revisions: Option<Vec<SourceRevisionOverride>> = "sourceRevisions",
 }
structure! { StartPipelineExecutionOutput S_StartPipelineExecutionOutput
    pipeline_execution_id: Option<String> = "pipelineExecutionId",
 }
enumeration! { StartTimeRange S_StartTimeRange: Latest = "Latest", All = "All", }
structure! { StopExecutionTrigger S_StopExecutionTrigger
    reason: Option<String> = "reason",
 }
structure! { StopPipelineExecutionInput S_StopPipelineExecutionInput
    pipeline_name: String = "pipelineName",
    pipeline_execution_id: String = "pipelineExecutionId",
    abandon: Option<bool> = "abandon",
    reason: Option<String> = "reason",
 }
structure! { StopPipelineExecutionOutput S_StopPipelineExecutionOutput
    pipeline_execution_id: Option<String> = "pipelineExecutionId",
 }
structure! { SucceededInStageFilter S_SucceededInStageFilter
    stage_name: Option<String> = "stageName",
 }
structure! { SuccessConditions S_SuccessConditions
    conditions: Vec<Condition> = "conditions",
 }
structure! { Tag S_Tag
    key: String = "key",
    value: String = "value",
 }
structure! { TagResourceInput S_TagResourceInput
    resource_arn: String = "resourceArn",
    tags: Vec<Tag> = "tags",
 }
structure! { TagResourceOutput S_TagResourceOutput }
structure! { TooManyTagsException S_TooManyTagsException
    message: Option<String> = "message",
 }
structure! { TransitionState S_TransitionState
    enabled: Option<bool> = "enabled",
    last_changed_by: Option<String> = "lastChangedBy",
    last_changed_at: Option<Timestamp> = "lastChangedAt",
    disabled_reason: Option<String> = "disabledReason",
 }
enumeration! { TriggerType S_TriggerType: CreatePipeline = "CreatePipeline", StartPipelineExecution = "StartPipelineExecution", PollForSourceChanges = "PollForSourceChanges", Webhook = "Webhook", CloudWatchEvent = "CloudWatchEvent", PutActionRevision = "PutActionRevision", WebhookV2 = "WebhookV2", ManualRollback = "ManualRollback", AutomatedRollback = "AutomatedRollback", }
structure! { UntagResourceInput S_UntagResourceInput
    resource_arn: String = "resourceArn",
    tag_keys: Vec<String> = "tagKeys",
 }
structure! { UntagResourceOutput S_UntagResourceOutput }
structure! { UpdatePipelineInput S_UpdatePipelineInput
    pipeline: PipelineDeclaration = "pipeline",
 }
structure! { UpdatePipelineOutput S_UpdatePipelineOutput
    pipeline: Option<PipelineDeclaration> = "pipeline",
 }
structure! { ValidationException S_ValidationException }
structure! { DeletePipelineOutput S_DeletePipelineOutput }
structure! { DisableStageTransitionOutput S_DisableStageTransitionOutput }
structure! { EnableStageTransitionOutput S_EnableStageTransitionOutput }
pub(crate) static S_AWSRegionName: Schema = Schema { name: "AWSRegionName", kind: K::String, min: Some(4.0), max: Some(30.0), ..Schema::BLANK };
pub(crate) static S_ActionCategory: Schema = Schema { name: "ActionCategory", kind: K::Enum { values: ActionCategory::VALUES }, ..Schema::BLANK };
pub(crate) static S_ActionConfigurationKey: Schema = Schema { name: "ActionConfigurationKey", kind: K::String, min: Some(1.0), max: Some(50.0), ..Schema::BLANK };
pub(crate) static S_ActionConfigurationMap: Schema = Schema { name: "ActionConfigurationMap", kind: K::Map { key: &S_ActionConfigurationKey, value: &S_ActionConfigurationValue, key_name: "key", value_name: "value", flattened: false }, ..Schema::BLANK };
pub(crate) static S_ActionConfigurationValue: Schema = Schema { name: "ActionConfigurationValue", kind: K::String, min: Some(1.0), max: Some(1000.0), ..Schema::BLANK };
pub(crate) static S_ActionDeclaration: Schema = Schema { name: "ActionDeclaration", kind: K::Structure { members: &[
    Member { name: "name", target: &S_ActionName, required: true, wire: "name", ..Member::BLANK },
    Member { name: "actionTypeId", target: &S_ActionTypeId, required: true, wire: "actionTypeId", ..Member::BLANK },
    Member { name: "runOrder", target: &S_ActionRunOrder, wire: "runOrder", ..Member::BLANK },
    Member { name: "configuration", target: &S_ActionConfigurationMap, wire: "configuration", ..Member::BLANK },
    Member { name: "commands", target: &S_CommandList, wire: "commands", ..Member::BLANK },
    Member { name: "outputArtifacts", target: &S_OutputArtifactList, wire: "outputArtifacts", ..Member::BLANK },
    Member { name: "inputArtifacts", target: &S_InputArtifactList, wire: "inputArtifacts", ..Member::BLANK },
    Member { name: "outputVariables", target: &S_OutputVariableList, wire: "outputVariables", ..Member::BLANK },
    Member { name: "roleArn", target: &S_RoleArn, wire: "roleArn", ..Member::BLANK },
    Member { name: "region", target: &S_AWSRegionName, wire: "region", ..Member::BLANK },
    Member { name: "namespace", target: &S_ActionNamespace, wire: "namespace", ..Member::BLANK },
    Member { name: "timeoutInMinutes", target: &S_ActionTimeout, wire: "timeoutInMinutes", ..Member::BLANK },
    Member { name: "environmentVariables", target: &S_EnvironmentVariableList, wire: "environmentVariables", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ActionExecution: Schema = Schema { name: "ActionExecution", kind: K::Structure { members: &[
    Member { name: "actionExecutionId", target: &S_ActionExecutionId, wire: "actionExecutionId", ..Member::BLANK },
    Member { name: "status", target: &S_ActionExecutionStatus, wire: "status", ..Member::BLANK },
    Member { name: "summary", target: &S_ExecutionSummary, wire: "summary", ..Member::BLANK },
    Member { name: "lastStatusChange", target: &S_Timestamp, wire: "lastStatusChange", ..Member::BLANK },
    Member { name: "token", target: &S_ActionExecutionToken, wire: "token", ..Member::BLANK },
    Member { name: "lastUpdatedBy", target: &S_LastUpdatedBy, wire: "lastUpdatedBy", ..Member::BLANK },
    Member { name: "externalExecutionId", target: &S_ExecutionId, wire: "externalExecutionId", ..Member::BLANK },
    Member { name: "externalExecutionUrl", target: &S_Url, wire: "externalExecutionUrl", ..Member::BLANK },
    Member { name: "percentComplete", target: &S_Percentage, wire: "percentComplete", ..Member::BLANK },
    Member { name: "errorDetails", target: &S_ErrorDetails, wire: "errorDetails", ..Member::BLANK },
    Member { name: "logStreamARN", target: &S_LogStreamARN, wire: "logStreamARN", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ActionExecutionDetail: Schema = Schema { name: "ActionExecutionDetail", kind: K::Structure { members: &[
    Member { name: "pipelineExecutionId", target: &S_PipelineExecutionId, wire: "pipelineExecutionId", ..Member::BLANK },
    Member { name: "actionExecutionId", target: &S_ActionExecutionId, wire: "actionExecutionId", ..Member::BLANK },
    Member { name: "pipelineVersion", target: &S_PipelineVersion, wire: "pipelineVersion", ..Member::BLANK },
    Member { name: "stageName", target: &S_StageName, wire: "stageName", ..Member::BLANK },
    Member { name: "actionName", target: &S_ActionName, wire: "actionName", ..Member::BLANK },
    Member { name: "startTime", target: &S_Timestamp, wire: "startTime", ..Member::BLANK },
    Member { name: "lastUpdateTime", target: &S_Timestamp, wire: "lastUpdateTime", ..Member::BLANK },
    Member { name: "updatedBy", target: &S_LastUpdatedBy, wire: "updatedBy", ..Member::BLANK },
    Member { name: "status", target: &S_ActionExecutionStatus, wire: "status", ..Member::BLANK },
    Member { name: "input", target: &S_ActionExecutionInput, wire: "input", ..Member::BLANK },
    Member { name: "output", target: &S_ActionExecutionOutput, wire: "output", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ActionExecutionDetailList: Schema = Schema { name: "ActionExecutionDetailList", kind: K::List { item: &S_ActionExecutionDetail, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_ActionExecutionFilter: Schema = Schema { name: "ActionExecutionFilter", kind: K::Structure { members: &[
    Member { name: "pipelineExecutionId", target: &S_PipelineExecutionId, wire: "pipelineExecutionId", ..Member::BLANK },
    Member { name: "latestInPipelineExecution", target: &S_LatestInPipelineExecutionFilter, wire: "latestInPipelineExecution", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ActionExecutionId: Schema = Schema { name: "ActionExecutionId", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ActionExecutionInput: Schema = Schema { name: "ActionExecutionInput", kind: K::Structure { members: &[
    Member { name: "actionTypeId", target: &S_ActionTypeId, wire: "actionTypeId", ..Member::BLANK },
    Member { name: "configuration", target: &S_ActionConfigurationMap, wire: "configuration", ..Member::BLANK },
    Member { name: "resolvedConfiguration", target: &S_ResolvedActionConfigurationMap, wire: "resolvedConfiguration", ..Member::BLANK },
    Member { name: "roleArn", target: &S_RoleArn, wire: "roleArn", ..Member::BLANK },
    Member { name: "region", target: &S_AWSRegionName, wire: "region", ..Member::BLANK },
    Member { name: "inputArtifacts", target: &S_ArtifactDetailList, wire: "inputArtifacts", ..Member::BLANK },
    Member { name: "namespace", target: &S_ActionNamespace, wire: "namespace", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ActionExecutionOutput: Schema = Schema { name: "ActionExecutionOutput", kind: K::Structure { members: &[
    Member { name: "outputArtifacts", target: &S_ArtifactDetailList, wire: "outputArtifacts", ..Member::BLANK },
    Member { name: "executionResult", target: &S_ActionExecutionResult, wire: "executionResult", ..Member::BLANK },
    Member { name: "outputVariables", target: &S_OutputVariablesMap, wire: "outputVariables", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ActionExecutionResult: Schema = Schema { name: "ActionExecutionResult", kind: K::Structure { members: &[
    Member { name: "externalExecutionId", target: &S_ExternalExecutionId, wire: "externalExecutionId", ..Member::BLANK },
    Member { name: "externalExecutionSummary", target: &S_ExternalExecutionSummary, wire: "externalExecutionSummary", ..Member::BLANK },
    Member { name: "externalExecutionUrl", target: &S_Url, wire: "externalExecutionUrl", ..Member::BLANK },
    Member { name: "errorDetails", target: &S_ErrorDetails, wire: "errorDetails", ..Member::BLANK },
    Member { name: "logStreamARN", target: &S_LogStreamARN, wire: "logStreamARN", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ActionExecutionStatus: Schema = Schema { name: "ActionExecutionStatus", kind: K::Enum { values: ActionExecutionStatus::VALUES }, ..Schema::BLANK };
pub(crate) static S_ActionExecutionToken: Schema = Schema { name: "ActionExecutionToken", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ActionName: Schema = Schema { name: "ActionName", kind: K::String, min: Some(1.0), max: Some(100.0), pattern: Some("[A-Za-z0-9.@\\-_]+"), ..Schema::BLANK };
pub(crate) static S_ActionNamespace: Schema = Schema { name: "ActionNamespace", kind: K::String, min: Some(1.0), max: Some(100.0), pattern: Some("[A-Za-z0-9@\\-_]+"), ..Schema::BLANK };
pub(crate) static S_ActionNotFoundException: Schema = Schema { name: "ActionNotFoundException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_ActionOwner: Schema = Schema { name: "ActionOwner", kind: K::Enum { values: ActionOwner::VALUES }, ..Schema::BLANK };
pub(crate) static S_ActionProvider: Schema = Schema { name: "ActionProvider", kind: K::String, min: Some(1.0), max: Some(35.0), pattern: Some("[0-9A-Za-z_-]+"), ..Schema::BLANK };
pub(crate) static S_ActionRevision: Schema = Schema { name: "ActionRevision", kind: K::Structure { members: &[
    Member { name: "revisionId", target: &S_Revision, required: true, wire: "revisionId", ..Member::BLANK },
    Member { name: "revisionChangeId", target: &S_RevisionChangeIdentifier, required: true, wire: "revisionChangeId", ..Member::BLANK },
    Member { name: "created", target: &S_Timestamp, required: true, wire: "created", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ActionRunOrder: Schema = Schema { name: "ActionRunOrder", kind: K::Integer, min: Some(1.0), max: Some(999.0), ..Schema::BLANK };
pub(crate) static S_ActionState: Schema = Schema { name: "ActionState", kind: K::Structure { members: &[
    Member { name: "actionName", target: &S_ActionName, wire: "actionName", ..Member::BLANK },
    Member { name: "currentRevision", target: &S_ActionRevision, wire: "currentRevision", ..Member::BLANK },
    Member { name: "latestExecution", target: &S_ActionExecution, wire: "latestExecution", ..Member::BLANK },
    Member { name: "entityUrl", target: &S_Url, wire: "entityUrl", ..Member::BLANK },
    Member { name: "revisionUrl", target: &S_Url, wire: "revisionUrl", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ActionStateList: Schema = Schema { name: "ActionStateList", kind: K::List { item: &S_ActionState, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_ActionTimeout: Schema = Schema { name: "ActionTimeout", kind: K::Integer, min: Some(5.0), max: Some(86400.0), ..Schema::BLANK };
pub(crate) static S_ActionTypeId: Schema = Schema { name: "ActionTypeId", kind: K::Structure { members: &[
    Member { name: "category", target: &S_ActionCategory, required: true, wire: "category", ..Member::BLANK },
    Member { name: "owner", target: &S_ActionOwner, required: true, wire: "owner", ..Member::BLANK },
    Member { name: "provider", target: &S_ActionProvider, required: true, wire: "provider", ..Member::BLANK },
    Member { name: "version", target: &S_Version, required: true, wire: "version", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ApprovalAlreadyCompletedException: Schema = Schema { name: "ApprovalAlreadyCompletedException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_ApprovalResult: Schema = Schema { name: "ApprovalResult", kind: K::Structure { members: &[
    Member { name: "summary", target: &S_ApprovalSummary, required: true, wire: "summary", ..Member::BLANK },
    Member { name: "status", target: &S_ApprovalStatus, required: true, wire: "status", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ApprovalStatus: Schema = Schema { name: "ApprovalStatus", kind: K::Enum { values: ApprovalStatus::VALUES }, ..Schema::BLANK };
pub(crate) static S_ApprovalSummary: Schema = Schema { name: "ApprovalSummary", kind: K::String, min: Some(0.0), max: Some(512.0), ..Schema::BLANK };
pub(crate) static S_ApprovalToken: Schema = Schema { name: "ApprovalToken", kind: K::String, pattern: Some("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"), ..Schema::BLANK };
pub(crate) static S_ArtifactDetail: Schema = Schema { name: "ArtifactDetail", kind: K::Structure { members: &[
    Member { name: "name", target: &S_ArtifactName, wire: "name", ..Member::BLANK },
    Member { name: "s3location", target: &S_S3Location, wire: "s3location", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ArtifactDetailList: Schema = Schema { name: "ArtifactDetailList", kind: K::List { item: &S_ArtifactDetail, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_ArtifactName: Schema = Schema { name: "ArtifactName", kind: K::String, min: Some(1.0), max: Some(100.0), pattern: Some("[a-zA-Z0-9_\\-]+"), ..Schema::BLANK };
pub(crate) static S_ArtifactRevision: Schema = Schema { name: "ArtifactRevision", kind: K::Structure { members: &[
    Member { name: "name", target: &S_ArtifactName, wire: "name", ..Member::BLANK },
    Member { name: "revisionId", target: &S_Revision, wire: "revisionId", ..Member::BLANK },
    Member { name: "revisionChangeIdentifier", target: &S_RevisionChangeIdentifier, wire: "revisionChangeIdentifier", ..Member::BLANK },
    Member { name: "revisionSummary", target: &S_RevisionSummary, wire: "revisionSummary", ..Member::BLANK },
    Member { name: "created", target: &S_Timestamp, wire: "created", ..Member::BLANK },
    Member { name: "revisionUrl", target: &S_Url, wire: "revisionUrl", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ArtifactRevisionList: Schema = Schema { name: "ArtifactRevisionList", kind: K::List { item: &S_ArtifactRevision, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_ArtifactStore: Schema = Schema { name: "ArtifactStore", kind: K::Structure { members: &[
    Member { name: "type", target: &S_ArtifactStoreType, required: true, wire: "type", ..Member::BLANK },
    Member { name: "location", target: &S_ArtifactStoreLocation, required: true, wire: "location", ..Member::BLANK },
    Member { name: "encryptionKey", target: &S_EncryptionKey, wire: "encryptionKey", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ArtifactStoreLocation: Schema = Schema { name: "ArtifactStoreLocation", kind: K::String, min: Some(3.0), max: Some(63.0), pattern: Some("[a-zA-Z0-9\\-\\.]+"), ..Schema::BLANK };
pub(crate) static S_ArtifactStoreMap: Schema = Schema { name: "ArtifactStoreMap", kind: K::Map { key: &S_AWSRegionName, value: &S_ArtifactStore, key_name: "key", value_name: "value", flattened: false }, ..Schema::BLANK };
pub(crate) static S_ArtifactStoreType: Schema = Schema { name: "ArtifactStoreType", kind: K::Enum { values: ArtifactStoreType::VALUES }, ..Schema::BLANK };
pub(crate) static S_BeforeEntryConditions: Schema = Schema { name: "BeforeEntryConditions", kind: K::Structure { members: &[
    Member { name: "conditions", target: &S_ConditionList, required: true, wire: "conditions", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_BlockerDeclaration: Schema = Schema { name: "BlockerDeclaration", kind: K::Structure { members: &[
    Member { name: "name", target: &S_BlockerName, required: true, wire: "name", ..Member::BLANK },
    Member { name: "type", target: &S_BlockerType, required: true, wire: "type", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_BlockerName: Schema = Schema { name: "BlockerName", kind: K::String, min: Some(1.0), max: Some(100.0), ..Schema::BLANK };
pub(crate) static S_BlockerType: Schema = Schema { name: "BlockerType", kind: K::Enum { values: BlockerType::VALUES }, ..Schema::BLANK };
pub(crate) static S_Boolean: Schema = Schema { name: "Boolean", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_ClientRequestToken: Schema = Schema { name: "ClientRequestToken", kind: K::String, min: Some(1.0), max: Some(128.0), pattern: Some("^[a-zA-Z0-9-]+$"), ..Schema::BLANK };
pub(crate) static S_Code: Schema = Schema { name: "Code", kind: K::String, ..Schema::BLANK };
pub(crate) static S_Command: Schema = Schema { name: "Command", kind: K::String, min: Some(1.0), max: Some(1000.0), ..Schema::BLANK };
pub(crate) static S_CommandList: Schema = Schema { name: "CommandList", kind: K::List { item: &S_Command, item_name: "", flattened: false }, min: Some(1.0), max: Some(50.0), ..Schema::BLANK };
pub(crate) static S_ConcurrentModificationException: Schema = Schema { name: "ConcurrentModificationException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_Message, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ConcurrentPipelineExecutionsLimitExceededException: Schema = Schema { name: "ConcurrentPipelineExecutionsLimitExceededException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_Message, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_Condition: Schema = Schema { name: "Condition", kind: K::Structure { members: &[
    Member { name: "result", target: &S_Result, wire: "result", ..Member::BLANK },
    Member { name: "rules", target: &S_RuleDeclarationList, wire: "rules", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ConditionExecution: Schema = Schema { name: "ConditionExecution", kind: K::Structure { members: &[
    Member { name: "status", target: &S_ConditionExecutionStatus, wire: "status", ..Member::BLANK },
    Member { name: "summary", target: &S_ExecutionSummary, wire: "summary", ..Member::BLANK },
    Member { name: "lastStatusChange", target: &S_Timestamp, wire: "lastStatusChange", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ConditionExecutionStatus: Schema = Schema { name: "ConditionExecutionStatus", kind: K::Enum { values: ConditionExecutionStatus::VALUES }, ..Schema::BLANK };
pub(crate) static S_ConditionList: Schema = Schema { name: "ConditionList", kind: K::List { item: &S_Condition, item_name: "", flattened: false }, min: Some(1.0), max: Some(1.0), ..Schema::BLANK };
pub(crate) static S_ConditionState: Schema = Schema { name: "ConditionState", kind: K::Structure { members: &[
    Member { name: "latestExecution", target: &S_ConditionExecution, wire: "latestExecution", ..Member::BLANK },
    Member { name: "ruleStates", target: &S_RuleStateList, wire: "ruleStates", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ConditionStateList: Schema = Schema { name: "ConditionStateList", kind: K::List { item: &S_ConditionState, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_ConflictException: Schema = Schema { name: "ConflictException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_Message, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CreatePipelineInput: Schema = Schema { name: "CreatePipelineInput", kind: K::Structure { members: &[
    Member { name: "pipeline", target: &S_PipelineDeclaration, required: true, wire: "pipeline", ..Member::BLANK },
    Member { name: "tags", target: &S_TagList, wire: "tags", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CreatePipelineOutput: Schema = Schema { name: "CreatePipelineOutput", kind: K::Structure { members: &[
    Member { name: "pipeline", target: &S_PipelineDeclaration, wire: "pipeline", ..Member::BLANK },
    Member { name: "tags", target: &S_TagList, wire: "tags", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeletePipelineInput: Schema = Schema { name: "DeletePipelineInput", kind: K::Structure { members: &[
    Member { name: "name", target: &S_PipelineName, required: true, wire: "name", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DisableStageTransitionInput: Schema = Schema { name: "DisableStageTransitionInput", kind: K::Structure { members: &[
    Member { name: "pipelineName", target: &S_PipelineName, required: true, wire: "pipelineName", ..Member::BLANK },
    Member { name: "stageName", target: &S_StageName, required: true, wire: "stageName", ..Member::BLANK },
    Member { name: "transitionType", target: &S_StageTransitionType, required: true, wire: "transitionType", ..Member::BLANK },
    Member { name: "reason", target: &S_DisabledReason, required: true, wire: "reason", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DisabledReason: Schema = Schema { name: "DisabledReason", kind: K::String, min: Some(1.0), max: Some(300.0), pattern: Some("[a-zA-Z0-9!@ \\(\\)\\.\\*\\?\\-]+"), ..Schema::BLANK };
pub(crate) static S_DuplicatedStopRequestException: Schema = Schema { name: "DuplicatedStopRequestException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_Message, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_EnableStageTransitionInput: Schema = Schema { name: "EnableStageTransitionInput", kind: K::Structure { members: &[
    Member { name: "pipelineName", target: &S_PipelineName, required: true, wire: "pipelineName", ..Member::BLANK },
    Member { name: "stageName", target: &S_StageName, required: true, wire: "stageName", ..Member::BLANK },
    Member { name: "transitionType", target: &S_StageTransitionType, required: true, wire: "transitionType", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_Enabled: Schema = Schema { name: "Enabled", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_EncryptionKey: Schema = Schema { name: "EncryptionKey", kind: K::Structure { members: &[
    Member { name: "id", target: &S_EncryptionKeyId, required: true, wire: "id", ..Member::BLANK },
    Member { name: "type", target: &S_EncryptionKeyType, required: true, wire: "type", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_EncryptionKeyId: Schema = Schema { name: "EncryptionKeyId", kind: K::String, min: Some(1.0), max: Some(400.0), ..Schema::BLANK };
pub(crate) static S_EncryptionKeyType: Schema = Schema { name: "EncryptionKeyType", kind: K::Enum { values: EncryptionKeyType::VALUES }, ..Schema::BLANK };
pub(crate) static S_EnvironmentVariable: Schema = Schema { name: "EnvironmentVariable", kind: K::Structure { members: &[
    Member { name: "name", target: &S_EnvironmentVariableName, required: true, wire: "name", ..Member::BLANK },
    Member { name: "value", target: &S_EnvironmentVariableValue, required: true, wire: "value", ..Member::BLANK },
    Member { name: "type", target: &S_EnvironmentVariableType, wire: "type", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_EnvironmentVariableList: Schema = Schema { name: "EnvironmentVariableList", kind: K::List { item: &S_EnvironmentVariable, item_name: "", flattened: false }, min: Some(1.0), max: Some(10.0), ..Schema::BLANK };
pub(crate) static S_EnvironmentVariableName: Schema = Schema { name: "EnvironmentVariableName", kind: K::String, min: Some(1.0), max: Some(128.0), pattern: Some("[A-Za-z0-9_]+"), ..Schema::BLANK };
pub(crate) static S_EnvironmentVariableType: Schema = Schema { name: "EnvironmentVariableType", kind: K::Enum { values: EnvironmentVariableType::VALUES }, ..Schema::BLANK };
pub(crate) static S_EnvironmentVariableValue: Schema = Schema { name: "EnvironmentVariableValue", kind: K::String, min: Some(1.0), max: Some(2000.0), pattern: Some(".*"), ..Schema::BLANK };
pub(crate) static S_ErrorDetails: Schema = Schema { name: "ErrorDetails", kind: K::Structure { members: &[
    Member { name: "code", target: &S_Code, wire: "code", ..Member::BLANK },
    Member { name: "message", target: &S_Message, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ExecutionId: Schema = Schema { name: "ExecutionId", kind: K::String, min: Some(1.0), max: Some(1500.0), ..Schema::BLANK };
pub(crate) static S_ExecutionMode: Schema = Schema { name: "ExecutionMode", kind: K::Enum { values: ExecutionMode::VALUES }, ..Schema::BLANK };
pub(crate) static S_ExecutionSummary: Schema = Schema { name: "ExecutionSummary", kind: K::String, min: Some(1.0), max: Some(2048.0), ..Schema::BLANK };
pub(crate) static S_ExecutionTrigger: Schema = Schema { name: "ExecutionTrigger", kind: K::Structure { members: &[
    Member { name: "triggerType", target: &S_TriggerType, wire: "triggerType", ..Member::BLANK },
    Member { name: "triggerDetail", target: &S_TriggerDetail, wire: "triggerDetail", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ExecutionType: Schema = Schema { name: "ExecutionType", kind: K::Enum { values: ExecutionType::VALUES }, ..Schema::BLANK };
pub(crate) static S_ExternalExecutionId: Schema = Schema { name: "ExternalExecutionId", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ExternalExecutionSummary: Schema = Schema { name: "ExternalExecutionSummary", kind: K::String, ..Schema::BLANK };
pub(crate) static S_FailureConditions: Schema = Schema { name: "FailureConditions", kind: K::Structure { members: &[
    Member { name: "result", target: &S_Result, wire: "result", ..Member::BLANK },
    Member { name: "retryConfiguration", target: &S_RetryConfiguration, wire: "retryConfiguration", ..Member::BLANK },
    Member { name: "conditions", target: &S_ConditionList, wire: "conditions", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_FilePath: Schema = Schema { name: "FilePath", kind: K::String, min: Some(1.0), max: Some(128.0), ..Schema::BLANK };
pub(crate) static S_FilePathList: Schema = Schema { name: "FilePathList", kind: K::List { item: &S_FilePath, item_name: "", flattened: false }, min: Some(1.0), max: Some(10.0), ..Schema::BLANK };
pub(crate) static S_GetPipelineExecutionInput: Schema = Schema { name: "GetPipelineExecutionInput", kind: K::Structure { members: &[
    Member { name: "pipelineName", target: &S_PipelineName, required: true, wire: "pipelineName", ..Member::BLANK },
    Member { name: "pipelineExecutionId", target: &S_PipelineExecutionId, required: true, wire: "pipelineExecutionId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetPipelineExecutionOutput: Schema = Schema { name: "GetPipelineExecutionOutput", kind: K::Structure { members: &[
    Member { name: "pipelineExecution", target: &S_PipelineExecution, wire: "pipelineExecution", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetPipelineInput: Schema = Schema { name: "GetPipelineInput", kind: K::Structure { members: &[
    Member { name: "name", target: &S_PipelineName, required: true, wire: "name", ..Member::BLANK },
    Member { name: "version", target: &S_PipelineVersion, wire: "version", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetPipelineOutput: Schema = Schema { name: "GetPipelineOutput", kind: K::Structure { members: &[
    Member { name: "pipeline", target: &S_PipelineDeclaration, wire: "pipeline", ..Member::BLANK },
    Member { name: "metadata", target: &S_PipelineMetadata, wire: "metadata", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetPipelineStateInput: Schema = Schema { name: "GetPipelineStateInput", kind: K::Structure { members: &[
    Member { name: "name", target: &S_PipelineName, required: true, wire: "name", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetPipelineStateOutput: Schema = Schema { name: "GetPipelineStateOutput", kind: K::Structure { members: &[
    Member { name: "pipelineName", target: &S_PipelineName, wire: "pipelineName", ..Member::BLANK },
    Member { name: "pipelineVersion", target: &S_PipelineVersion, wire: "pipelineVersion", ..Member::BLANK },
    Member { name: "stageStates", target: &S_StageStateList, wire: "stageStates", ..Member::BLANK },
    Member { name: "created", target: &S_Timestamp, wire: "created", ..Member::BLANK },
    Member { name: "updated", target: &S_Timestamp, wire: "updated", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GitBranchFilterCriteria: Schema = Schema { name: "GitBranchFilterCriteria", kind: K::Structure { members: &[
    Member { name: "includes", target: &S_GitBranchPatternList, wire: "includes", ..Member::BLANK },
    Member { name: "excludes", target: &S_GitBranchPatternList, wire: "excludes", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GitBranchNamePattern: Schema = Schema { name: "GitBranchNamePattern", kind: K::String, min: Some(1.0), max: Some(255.0), pattern: Some(".*"), ..Schema::BLANK };
pub(crate) static S_GitBranchPatternList: Schema = Schema { name: "GitBranchPatternList", kind: K::List { item: &S_GitBranchNamePattern, item_name: "", flattened: false }, min: Some(1.0), max: Some(8.0), ..Schema::BLANK };
pub(crate) static S_GitConfiguration: Schema = Schema { name: "GitConfiguration", kind: K::Structure { members: &[
    Member { name: "sourceActionName", target: &S_ActionName, required: true, wire: "sourceActionName", ..Member::BLANK },
    Member { name: "push", target: &S_GitPushFilterList, wire: "push", ..Member::BLANK },
    Member { name: "pullRequest", target: &S_GitPullRequestFilterList, wire: "pullRequest", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GitFilePathFilterCriteria: Schema = Schema { name: "GitFilePathFilterCriteria", kind: K::Structure { members: &[
    Member { name: "includes", target: &S_GitFilePathPatternList, wire: "includes", ..Member::BLANK },
    Member { name: "excludes", target: &S_GitFilePathPatternList, wire: "excludes", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GitFilePathPattern: Schema = Schema { name: "GitFilePathPattern", kind: K::String, min: Some(1.0), max: Some(255.0), pattern: Some(".*"), ..Schema::BLANK };
pub(crate) static S_GitFilePathPatternList: Schema = Schema { name: "GitFilePathPatternList", kind: K::List { item: &S_GitFilePathPattern, item_name: "", flattened: false }, min: Some(1.0), max: Some(8.0), ..Schema::BLANK };
pub(crate) static S_GitPullRequestEventType: Schema = Schema { name: "GitPullRequestEventType", kind: K::Enum { values: GitPullRequestEventType::VALUES }, ..Schema::BLANK };
pub(crate) static S_GitPullRequestEventTypeList: Schema = Schema { name: "GitPullRequestEventTypeList", kind: K::List { item: &S_GitPullRequestEventType, item_name: "", flattened: false }, min: Some(1.0), max: Some(3.0), ..Schema::BLANK };
pub(crate) static S_GitPullRequestFilter: Schema = Schema { name: "GitPullRequestFilter", kind: K::Structure { members: &[
    Member { name: "events", target: &S_GitPullRequestEventTypeList, wire: "events", ..Member::BLANK },
    Member { name: "branches", target: &S_GitBranchFilterCriteria, wire: "branches", ..Member::BLANK },
    Member { name: "filePaths", target: &S_GitFilePathFilterCriteria, wire: "filePaths", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GitPullRequestFilterList: Schema = Schema { name: "GitPullRequestFilterList", kind: K::List { item: &S_GitPullRequestFilter, item_name: "", flattened: false }, min: Some(1.0), max: Some(3.0), ..Schema::BLANK };
pub(crate) static S_GitPushFilter: Schema = Schema { name: "GitPushFilter", kind: K::Structure { members: &[
    Member { name: "tags", target: &S_GitTagFilterCriteria, wire: "tags", ..Member::BLANK },
    Member { name: "branches", target: &S_GitBranchFilterCriteria, wire: "branches", ..Member::BLANK },
    Member { name: "filePaths", target: &S_GitFilePathFilterCriteria, wire: "filePaths", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GitPushFilterList: Schema = Schema { name: "GitPushFilterList", kind: K::List { item: &S_GitPushFilter, item_name: "", flattened: false }, min: Some(1.0), max: Some(3.0), ..Schema::BLANK };
pub(crate) static S_GitTagFilterCriteria: Schema = Schema { name: "GitTagFilterCriteria", kind: K::Structure { members: &[
    Member { name: "includes", target: &S_GitTagPatternList, wire: "includes", ..Member::BLANK },
    Member { name: "excludes", target: &S_GitTagPatternList, wire: "excludes", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GitTagNamePattern: Schema = Schema { name: "GitTagNamePattern", kind: K::String, min: Some(1.0), max: Some(255.0), ..Schema::BLANK };
pub(crate) static S_GitTagPatternList: Schema = Schema { name: "GitTagPatternList", kind: K::List { item: &S_GitTagNamePattern, item_name: "", flattened: false }, min: Some(1.0), max: Some(8.0), ..Schema::BLANK };
pub(crate) static S_InputArtifact: Schema = Schema { name: "InputArtifact", kind: K::Structure { members: &[
    Member { name: "name", target: &S_ArtifactName, required: true, wire: "name", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InputArtifactList: Schema = Schema { name: "InputArtifactList", kind: K::List { item: &S_InputArtifact, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_InvalidActionDeclarationException: Schema = Schema { name: "InvalidActionDeclarationException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidApprovalTokenException: Schema = Schema { name: "InvalidApprovalTokenException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidArnException: Schema = Schema { name: "InvalidArnException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_Message, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InvalidBlockerDeclarationException: Schema = Schema { name: "InvalidBlockerDeclarationException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidNextTokenException: Schema = Schema { name: "InvalidNextTokenException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidStageDeclarationException: Schema = Schema { name: "InvalidStageDeclarationException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidStructureException: Schema = Schema { name: "InvalidStructureException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidTagsException: Schema = Schema { name: "InvalidTagsException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_Message, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_LastChangedAt: Schema = Schema { name: "LastChangedAt", kind: K::Timestamp { format: None }, ..Schema::BLANK };
pub(crate) static S_LastChangedBy: Schema = Schema { name: "LastChangedBy", kind: K::String, ..Schema::BLANK };
pub(crate) static S_LastUpdatedBy: Schema = Schema { name: "LastUpdatedBy", kind: K::String, ..Schema::BLANK };
pub(crate) static S_LatestInPipelineExecutionFilter: Schema = Schema { name: "LatestInPipelineExecutionFilter", kind: K::Structure { members: &[
    Member { name: "pipelineExecutionId", target: &S_PipelineExecutionId, required: true, wire: "pipelineExecutionId", ..Member::BLANK },
    Member { name: "startTimeRange", target: &S_StartTimeRange, required: true, wire: "startTimeRange", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_LimitExceededException: Schema = Schema { name: "LimitExceededException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_ListActionExecutionsInput: Schema = Schema { name: "ListActionExecutionsInput", kind: K::Structure { members: &[
    Member { name: "pipelineName", target: &S_PipelineName, required: true, wire: "pipelineName", ..Member::BLANK },
    Member { name: "filter", target: &S_ActionExecutionFilter, wire: "filter", ..Member::BLANK },
    Member { name: "maxResults", target: &S_MaxResults, wire: "maxResults", ..Member::BLANK },
    Member { name: "nextToken", target: &S_NextToken, wire: "nextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListActionExecutionsOutput: Schema = Schema { name: "ListActionExecutionsOutput", kind: K::Structure { members: &[
    Member { name: "actionExecutionDetails", target: &S_ActionExecutionDetailList, wire: "actionExecutionDetails", ..Member::BLANK },
    Member { name: "nextToken", target: &S_NextToken, wire: "nextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListPipelineExecutionsInput: Schema = Schema { name: "ListPipelineExecutionsInput", kind: K::Structure { members: &[
    Member { name: "pipelineName", target: &S_PipelineName, required: true, wire: "pipelineName", ..Member::BLANK },
    Member { name: "maxResults", target: &S_MaxResults, wire: "maxResults", ..Member::BLANK },
    Member { name: "filter", target: &S_PipelineExecutionFilter, wire: "filter", ..Member::BLANK },
    Member { name: "nextToken", target: &S_NextToken, wire: "nextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListPipelineExecutionsOutput: Schema = Schema { name: "ListPipelineExecutionsOutput", kind: K::Structure { members: &[
    Member { name: "pipelineExecutionSummaries", target: &S_PipelineExecutionSummaryList, wire: "pipelineExecutionSummaries", ..Member::BLANK },
    Member { name: "nextToken", target: &S_NextToken, wire: "nextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListPipelinesInput: Schema = Schema { name: "ListPipelinesInput", kind: K::Structure { members: &[
    Member { name: "nextToken", target: &S_NextToken, wire: "nextToken", ..Member::BLANK },
    Member { name: "maxResults", target: &S_MaxPipelines, wire: "maxResults", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListPipelinesOutput: Schema = Schema { name: "ListPipelinesOutput", kind: K::Structure { members: &[
    Member { name: "pipelines", target: &S_PipelineList, wire: "pipelines", ..Member::BLANK },
    Member { name: "nextToken", target: &S_NextToken, wire: "nextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListTagsForResourceInput: Schema = Schema { name: "ListTagsForResourceInput", kind: K::Structure { members: &[
    Member { name: "resourceArn", target: &S_ResourceArn, required: true, wire: "resourceArn", ..Member::BLANK },
    Member { name: "nextToken", target: &S_NextToken, wire: "nextToken", ..Member::BLANK },
    Member { name: "maxResults", target: &S_MaxResults, wire: "maxResults", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListTagsForResourceOutput: Schema = Schema { name: "ListTagsForResourceOutput", kind: K::Structure { members: &[
    Member { name: "tags", target: &S_TagList, wire: "tags", ..Member::BLANK },
    Member { name: "nextToken", target: &S_NextToken, wire: "nextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_LogStreamARN: Schema = Schema { name: "LogStreamARN", kind: K::String, min: Some(1.0), max: Some(250.0), ..Schema::BLANK };
pub(crate) static S_MaxPipelines: Schema = Schema { name: "MaxPipelines", kind: K::Integer, min: Some(1.0), max: Some(1000.0), ..Schema::BLANK };
pub(crate) static S_MaxResults: Schema = Schema { name: "MaxResults", kind: K::Integer, min: Some(1.0), max: Some(100.0), ..Schema::BLANK };
pub(crate) static S_Message: Schema = Schema { name: "Message", kind: K::String, min: Some(1.0), max: Some(5000.0), ..Schema::BLANK };
pub(crate) static S_NextToken: Schema = Schema { name: "NextToken", kind: K::String, min: Some(1.0), max: Some(2048.0), ..Schema::BLANK };
pub(crate) static S_NotLatestPipelineExecutionException: Schema = Schema { name: "NotLatestPipelineExecutionException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_OutputArtifact: Schema = Schema { name: "OutputArtifact", kind: K::Structure { members: &[
    Member { name: "name", target: &S_ArtifactName, required: true, wire: "name", ..Member::BLANK },
    Member { name: "files", target: &S_FilePathList, wire: "files", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_OutputArtifactList: Schema = Schema { name: "OutputArtifactList", kind: K::List { item: &S_OutputArtifact, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_OutputVariable: Schema = Schema { name: "OutputVariable", kind: K::String, min: Some(1.0), max: Some(128.0), ..Schema::BLANK };
pub(crate) static S_OutputVariableList: Schema = Schema { name: "OutputVariableList", kind: K::List { item: &S_OutputVariable, item_name: "", flattened: false }, min: Some(1.0), max: Some(15.0), ..Schema::BLANK };
pub(crate) static S_OutputVariablesKey: Schema = Schema { name: "OutputVariablesKey", kind: K::String, pattern: Some("[A-Za-z0-9@\\-_]+"), ..Schema::BLANK };
pub(crate) static S_OutputVariablesMap: Schema = Schema { name: "OutputVariablesMap", kind: K::Map { key: &S_OutputVariablesKey, value: &S_OutputVariablesValue, key_name: "key", value_name: "value", flattened: false }, ..Schema::BLANK };
pub(crate) static S_OutputVariablesValue: Schema = Schema { name: "OutputVariablesValue", kind: K::String, ..Schema::BLANK };
pub(crate) static S_Percentage: Schema = Schema { name: "Percentage", kind: K::Integer, min: Some(0.0), max: Some(100.0), ..Schema::BLANK };
pub(crate) static S_PipelineArn: Schema = Schema { name: "PipelineArn", kind: K::String, pattern: Some("arn:aws(-[\\w]+)*:codepipeline:.+:[0-9]{12}:.+"), ..Schema::BLANK };
pub(crate) static S_PipelineDeclaration: Schema = Schema { name: "PipelineDeclaration", kind: K::Structure { members: &[
    Member { name: "name", target: &S_PipelineName, required: true, wire: "name", ..Member::BLANK },
    Member { name: "roleArn", target: &S_RoleArn, required: true, wire: "roleArn", ..Member::BLANK },
    Member { name: "artifactStore", target: &S_ArtifactStore, wire: "artifactStore", ..Member::BLANK },
    Member { name: "artifactStores", target: &S_ArtifactStoreMap, wire: "artifactStores", ..Member::BLANK },
    Member { name: "stages", target: &S_PipelineStageDeclarationList, required: true, wire: "stages", ..Member::BLANK },
    Member { name: "version", target: &S_PipelineVersion, wire: "version", ..Member::BLANK },
    Member { name: "executionMode", target: &S_ExecutionMode, wire: "executionMode", ..Member::BLANK },
    Member { name: "pipelineType", target: &S_PipelineType, wire: "pipelineType", ..Member::BLANK },
    Member { name: "variables", target: &S_PipelineVariableDeclarationList, wire: "variables", ..Member::BLANK },
    Member { name: "triggers", target: &S_PipelineTriggerDeclarationList, wire: "triggers", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PipelineExecution: Schema = Schema { name: "PipelineExecution", kind: K::Structure { members: &[
    Member { name: "pipelineName", target: &S_PipelineName, wire: "pipelineName", ..Member::BLANK },
    Member { name: "pipelineVersion", target: &S_PipelineVersion, wire: "pipelineVersion", ..Member::BLANK },
    Member { name: "pipelineExecutionId", target: &S_PipelineExecutionId, wire: "pipelineExecutionId", ..Member::BLANK },
    Member { name: "status", target: &S_PipelineExecutionStatus, wire: "status", ..Member::BLANK },
    Member { name: "statusSummary", target: &S_PipelineExecutionStatusSummary, wire: "statusSummary", ..Member::BLANK },
    Member { name: "artifactRevisions", target: &S_ArtifactRevisionList, wire: "artifactRevisions", ..Member::BLANK },
    Member { name: "variables", target: &S_ResolvedPipelineVariableList, wire: "variables", ..Member::BLANK },
    Member { name: "trigger", target: &S_ExecutionTrigger, wire: "trigger", ..Member::BLANK },
    Member { name: "executionMode", target: &S_ExecutionMode, wire: "executionMode", ..Member::BLANK },
    Member { name: "executionType", target: &S_ExecutionType, wire: "executionType", ..Member::BLANK },
    Member { name: "rollbackMetadata", target: &S_PipelineRollbackMetadata, wire: "rollbackMetadata", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PipelineExecutionFilter: Schema = Schema { name: "PipelineExecutionFilter", kind: K::Structure { members: &[
    Member { name: "succeededInStage", target: &S_SucceededInStageFilter, wire: "succeededInStage", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PipelineExecutionId: Schema = Schema { name: "PipelineExecutionId", kind: K::String, pattern: Some("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"), ..Schema::BLANK };
pub(crate) static S_PipelineExecutionNotFoundException: Schema = Schema { name: "PipelineExecutionNotFoundException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_PipelineExecutionNotStoppableException: Schema = Schema { name: "PipelineExecutionNotStoppableException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_Message, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PipelineExecutionStatus: Schema = Schema { name: "PipelineExecutionStatus", kind: K::Enum { values: PipelineExecutionStatus::VALUES }, ..Schema::BLANK };
pub(crate) static S_PipelineExecutionStatusSummary: Schema = Schema { name: "PipelineExecutionStatusSummary", kind: K::String, ..Schema::BLANK };
pub(crate) static S_PipelineExecutionSummary: Schema = Schema { name: "PipelineExecutionSummary", kind: K::Structure { members: &[
    Member { name: "pipelineExecutionId", target: &S_PipelineExecutionId, wire: "pipelineExecutionId", ..Member::BLANK },
    Member { name: "status", target: &S_PipelineExecutionStatus, wire: "status", ..Member::BLANK },
    Member { name: "statusSummary", target: &S_PipelineExecutionStatusSummary, wire: "statusSummary", ..Member::BLANK },
    Member { name: "startTime", target: &S_Timestamp, wire: "startTime", ..Member::BLANK },
    Member { name: "lastUpdateTime", target: &S_Timestamp, wire: "lastUpdateTime", ..Member::BLANK },
    Member { name: "sourceRevisions", target: &S_SourceRevisionList, wire: "sourceRevisions", ..Member::BLANK },
    Member { name: "trigger", target: &S_ExecutionTrigger, wire: "trigger", ..Member::BLANK },
    Member { name: "stopTrigger", target: &S_StopExecutionTrigger, wire: "stopTrigger", ..Member::BLANK },
    Member { name: "executionMode", target: &S_ExecutionMode, wire: "executionMode", ..Member::BLANK },
    Member { name: "executionType", target: &S_ExecutionType, wire: "executionType", ..Member::BLANK },
    Member { name: "rollbackMetadata", target: &S_PipelineRollbackMetadata, wire: "rollbackMetadata", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PipelineExecutionSummaryList: Schema = Schema { name: "PipelineExecutionSummaryList", kind: K::List { item: &S_PipelineExecutionSummary, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_PipelineList: Schema = Schema { name: "PipelineList", kind: K::List { item: &S_PipelineSummary, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_PipelineMetadata: Schema = Schema { name: "PipelineMetadata", kind: K::Structure { members: &[
    Member { name: "pipelineArn", target: &S_PipelineArn, wire: "pipelineArn", ..Member::BLANK },
    Member { name: "created", target: &S_Timestamp, wire: "created", ..Member::BLANK },
    Member { name: "updated", target: &S_Timestamp, wire: "updated", ..Member::BLANK },
    Member { name: "pollingDisabledAt", target: &S_Timestamp, wire: "pollingDisabledAt", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PipelineName: Schema = Schema { name: "PipelineName", kind: K::String, min: Some(1.0), max: Some(100.0), pattern: Some("[A-Za-z0-9.@\\-_]+"), ..Schema::BLANK };
pub(crate) static S_PipelineNameInUseException: Schema = Schema { name: "PipelineNameInUseException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_PipelineNotFoundException: Schema = Schema { name: "PipelineNotFoundException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_PipelineRollbackMetadata: Schema = Schema { name: "PipelineRollbackMetadata", kind: K::Structure { members: &[
    Member { name: "rollbackTargetPipelineExecutionId", target: &S_PipelineExecutionId, wire: "rollbackTargetPipelineExecutionId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PipelineStageDeclarationList: Schema = Schema { name: "PipelineStageDeclarationList", kind: K::List { item: &S_StageDeclaration, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_PipelineSummary: Schema = Schema { name: "PipelineSummary", kind: K::Structure { members: &[
    Member { name: "name", target: &S_PipelineName, wire: "name", ..Member::BLANK },
    Member { name: "version", target: &S_PipelineVersion, wire: "version", ..Member::BLANK },
    Member { name: "pipelineType", target: &S_PipelineType, wire: "pipelineType", ..Member::BLANK },
    Member { name: "executionMode", target: &S_ExecutionMode, wire: "executionMode", ..Member::BLANK },
    Member { name: "created", target: &S_Timestamp, wire: "created", ..Member::BLANK },
    Member { name: "updated", target: &S_Timestamp, wire: "updated", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PipelineTriggerDeclaration: Schema = Schema { name: "PipelineTriggerDeclaration", kind: K::Structure { members: &[
    Member { name: "providerType", target: &S_PipelineTriggerProviderType, required: true, wire: "providerType", ..Member::BLANK },
    Member { name: "gitConfiguration", target: &S_GitConfiguration, required: true, wire: "gitConfiguration", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PipelineTriggerDeclarationList: Schema = Schema { name: "PipelineTriggerDeclarationList", kind: K::List { item: &S_PipelineTriggerDeclaration, item_name: "", flattened: false }, max: Some(50.0), ..Schema::BLANK };
pub(crate) static S_PipelineTriggerProviderType: Schema = Schema { name: "PipelineTriggerProviderType", kind: K::Enum { values: PipelineTriggerProviderType::VALUES }, ..Schema::BLANK };
pub(crate) static S_PipelineType: Schema = Schema { name: "PipelineType", kind: K::Enum { values: PipelineType::VALUES }, ..Schema::BLANK };
pub(crate) static S_PipelineVariable: Schema = Schema { name: "PipelineVariable", kind: K::Structure { members: &[
    Member { name: "name", target: &S_PipelineVariableName, required: true, wire: "name", ..Member::BLANK },
    Member { name: "value", target: &S_PipelineVariableValue, required: true, wire: "value", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PipelineVariableDeclaration: Schema = Schema { name: "PipelineVariableDeclaration", kind: K::Structure { members: &[
    Member { name: "name", target: &S_PipelineVariableName, required: true, wire: "name", ..Member::BLANK },
    Member { name: "defaultValue", target: &S_PipelineVariableValue, wire: "defaultValue", ..Member::BLANK },
    Member { name: "description", target: &S_PipelineVariableDescription, wire: "description", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PipelineVariableDeclarationList: Schema = Schema { name: "PipelineVariableDeclarationList", kind: K::List { item: &S_PipelineVariableDeclaration, item_name: "", flattened: false }, max: Some(50.0), ..Schema::BLANK };
pub(crate) static S_PipelineVariableDescription: Schema = Schema { name: "PipelineVariableDescription", kind: K::String, min: Some(0.0), max: Some(200.0), pattern: Some(".*"), ..Schema::BLANK };
pub(crate) static S_PipelineVariableList: Schema = Schema { name: "PipelineVariableList", kind: K::List { item: &S_PipelineVariable, item_name: "", flattened: false }, min: Some(1.0), max: Some(50.0), ..Schema::BLANK };
pub(crate) static S_PipelineVariableName: Schema = Schema { name: "PipelineVariableName", kind: K::String, min: Some(1.0), max: Some(128.0), pattern: Some("[A-Za-z0-9@\\-_]+"), ..Schema::BLANK };
pub(crate) static S_PipelineVariableValue: Schema = Schema { name: "PipelineVariableValue", kind: K::String, min: Some(1.0), max: Some(1000.0), pattern: Some(".*"), ..Schema::BLANK };
pub(crate) static S_PipelineVersion: Schema = Schema { name: "PipelineVersion", kind: K::Integer, min: Some(1.0), ..Schema::BLANK };
pub(crate) static S_PipelineVersionNotFoundException: Schema = Schema { name: "PipelineVersionNotFoundException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_PutApprovalResultInput: Schema = Schema { name: "PutApprovalResultInput", kind: K::Structure { members: &[
    Member { name: "pipelineName", target: &S_PipelineName, required: true, wire: "pipelineName", ..Member::BLANK },
    Member { name: "stageName", target: &S_StageName, required: true, wire: "stageName", ..Member::BLANK },
    Member { name: "actionName", target: &S_ActionName, required: true, wire: "actionName", ..Member::BLANK },
    Member { name: "result", target: &S_ApprovalResult, required: true, wire: "result", ..Member::BLANK },
    Member { name: "token", target: &S_ApprovalToken, required: true, wire: "token", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PutApprovalResultOutput: Schema = Schema { name: "PutApprovalResultOutput", kind: K::Structure { members: &[
    Member { name: "approvedAt", target: &S_Timestamp, wire: "approvedAt", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ResolvedActionConfigurationMap: Schema = Schema { name: "ResolvedActionConfigurationMap", kind: K::Map { key: &S_String, value: &S_String, key_name: "key", value_name: "value", flattened: false }, ..Schema::BLANK };
pub(crate) static S_ResolvedPipelineVariable: Schema = Schema { name: "ResolvedPipelineVariable", kind: K::Structure { members: &[
    Member { name: "name", target: &S_String, wire: "name", ..Member::BLANK },
    Member { name: "resolvedValue", target: &S_String, wire: "resolvedValue", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ResolvedPipelineVariableList: Schema = Schema { name: "ResolvedPipelineVariableList", kind: K::List { item: &S_ResolvedPipelineVariable, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_ResourceArn: Schema = Schema { name: "ResourceArn", kind: K::String, pattern: Some("arn:aws(-[\\w]+)*:codepipeline:.+:[0-9]{12}:.+"), ..Schema::BLANK };
pub(crate) static S_ResourceNotFoundException: Schema = Schema { name: "ResourceNotFoundException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_Result: Schema = Schema { name: "Result", kind: K::Enum { values: ResultShape::VALUES }, ..Schema::BLANK };
pub(crate) static S_RetryAttempt: Schema = Schema { name: "RetryAttempt", kind: K::Integer, min: Some(1.0), ..Schema::BLANK };
pub(crate) static S_RetryConfiguration: Schema = Schema { name: "RetryConfiguration", kind: K::Structure { members: &[
    Member { name: "retryMode", target: &S_StageRetryMode, wire: "retryMode", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_RetryStageExecutionInput: Schema = Schema { name: "RetryStageExecutionInput", kind: K::Structure { members: &[
    Member { name: "pipelineName", target: &S_PipelineName, required: true, wire: "pipelineName", ..Member::BLANK },
    Member { name: "stageName", target: &S_StageName, required: true, wire: "stageName", ..Member::BLANK },
    Member { name: "pipelineExecutionId", target: &S_PipelineExecutionId, required: true, wire: "pipelineExecutionId", ..Member::BLANK },
    Member { name: "retryMode", target: &S_StageRetryMode, required: true, wire: "retryMode", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_RetryStageExecutionOutput: Schema = Schema { name: "RetryStageExecutionOutput", kind: K::Structure { members: &[
    Member { name: "pipelineExecutionId", target: &S_PipelineExecutionId, wire: "pipelineExecutionId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_RetryStageMetadata: Schema = Schema { name: "RetryStageMetadata", kind: K::Structure { members: &[
    Member { name: "autoStageRetryAttempt", target: &S_RetryAttempt, wire: "autoStageRetryAttempt", ..Member::BLANK },
    Member { name: "manualStageRetryAttempt", target: &S_RetryAttempt, wire: "manualStageRetryAttempt", ..Member::BLANK },
    Member { name: "latestRetryTrigger", target: &S_RetryTrigger, wire: "latestRetryTrigger", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_RetryTrigger: Schema = Schema { name: "RetryTrigger", kind: K::Enum { values: RetryTrigger::VALUES }, ..Schema::BLANK };
pub(crate) static S_Revision: Schema = Schema { name: "Revision", kind: K::String, min: Some(1.0), max: Some(1500.0), ..Schema::BLANK };
pub(crate) static S_RevisionChangeIdentifier: Schema = Schema { name: "RevisionChangeIdentifier", kind: K::String, min: Some(1.0), max: Some(100.0), ..Schema::BLANK };
pub(crate) static S_RevisionSummary: Schema = Schema { name: "RevisionSummary", kind: K::String, min: Some(1.0), max: Some(2048.0), ..Schema::BLANK };
pub(crate) static S_RoleArn: Schema = Schema { name: "RoleArn", kind: K::String, max: Some(1024.0), pattern: Some("arn:aws(-[\\w]+)*:iam::[0-9]{12}:role/.*"), ..Schema::BLANK };
pub(crate) static S_RuleCategory: Schema = Schema { name: "RuleCategory", kind: K::Enum { values: RuleCategory::VALUES }, ..Schema::BLANK };
pub(crate) static S_RuleConfigurationKey: Schema = Schema { name: "RuleConfigurationKey", kind: K::String, min: Some(1.0), max: Some(50.0), ..Schema::BLANK };
pub(crate) static S_RuleConfigurationMap: Schema = Schema { name: "RuleConfigurationMap", kind: K::Map { key: &S_RuleConfigurationKey, value: &S_RuleConfigurationValue, key_name: "key", value_name: "value", flattened: false }, min: Some(0.0), max: Some(200.0), ..Schema::BLANK };
pub(crate) static S_RuleConfigurationValue: Schema = Schema { name: "RuleConfigurationValue", kind: K::String, min: Some(1.0), max: Some(10000.0), ..Schema::BLANK };
pub(crate) static S_RuleDeclaration: Schema = Schema { name: "RuleDeclaration", kind: K::Structure { members: &[
    Member { name: "name", target: &S_RuleName, required: true, wire: "name", ..Member::BLANK },
    Member { name: "ruleTypeId", target: &S_RuleTypeId, required: true, wire: "ruleTypeId", ..Member::BLANK },
    Member { name: "configuration", target: &S_RuleConfigurationMap, wire: "configuration", ..Member::BLANK },
    Member { name: "commands", target: &S_CommandList, wire: "commands", ..Member::BLANK },
    Member { name: "inputArtifacts", target: &S_InputArtifactList, wire: "inputArtifacts", ..Member::BLANK },
    Member { name: "roleArn", target: &S_RoleArn, wire: "roleArn", ..Member::BLANK },
    Member { name: "region", target: &S_AWSRegionName, wire: "region", ..Member::BLANK },
    Member { name: "timeoutInMinutes", target: &S_RuleTimeout, wire: "timeoutInMinutes", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_RuleDeclarationList: Schema = Schema { name: "RuleDeclarationList", kind: K::List { item: &S_RuleDeclaration, item_name: "", flattened: false }, min: Some(1.0), max: Some(5.0), ..Schema::BLANK };
pub(crate) static S_RuleExecution: Schema = Schema { name: "RuleExecution", kind: K::Structure { members: &[
    Member { name: "ruleExecutionId", target: &S_RuleExecutionId, wire: "ruleExecutionId", ..Member::BLANK },
    Member { name: "status", target: &S_RuleExecutionStatus, wire: "status", ..Member::BLANK },
    Member { name: "summary", target: &S_ExecutionSummary, wire: "summary", ..Member::BLANK },
    Member { name: "lastStatusChange", target: &S_Timestamp, wire: "lastStatusChange", ..Member::BLANK },
    Member { name: "token", target: &S_RuleExecutionToken, wire: "token", ..Member::BLANK },
    Member { name: "lastUpdatedBy", target: &S_LastUpdatedBy, wire: "lastUpdatedBy", ..Member::BLANK },
    Member { name: "externalExecutionId", target: &S_ExecutionId, wire: "externalExecutionId", ..Member::BLANK },
    Member { name: "externalExecutionUrl", target: &S_Url, wire: "externalExecutionUrl", ..Member::BLANK },
    Member { name: "errorDetails", target: &S_ErrorDetails, wire: "errorDetails", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_RuleExecutionId: Schema = Schema { name: "RuleExecutionId", kind: K::String, min: Some(1.0), max: Some(200.0), ..Schema::BLANK };
pub(crate) static S_RuleExecutionStatus: Schema = Schema { name: "RuleExecutionStatus", kind: K::Enum { values: RuleExecutionStatus::VALUES }, ..Schema::BLANK };
pub(crate) static S_RuleExecutionToken: Schema = Schema { name: "RuleExecutionToken", kind: K::String, min: Some(1.0), max: Some(200.0), pattern: Some("[a-zA-Z0-9\\-\\.]+"), ..Schema::BLANK };
pub(crate) static S_RuleName: Schema = Schema { name: "RuleName", kind: K::String, min: Some(1.0), max: Some(100.0), pattern: Some("[A-Za-z0-9.@\\-_]+"), ..Schema::BLANK };
pub(crate) static S_RuleOwner: Schema = Schema { name: "RuleOwner", kind: K::Enum { values: RuleOwner::VALUES }, ..Schema::BLANK };
pub(crate) static S_RuleProvider: Schema = Schema { name: "RuleProvider", kind: K::String, min: Some(1.0), max: Some(35.0), pattern: Some("[0-9A-Za-z_-]+"), ..Schema::BLANK };
pub(crate) static S_RuleRevision: Schema = Schema { name: "RuleRevision", kind: K::Structure { members: &[
    Member { name: "revisionId", target: &S_Revision, required: true, wire: "revisionId", ..Member::BLANK },
    Member { name: "revisionChangeId", target: &S_RevisionChangeIdentifier, required: true, wire: "revisionChangeId", ..Member::BLANK },
    Member { name: "created", target: &S_Timestamp, required: true, wire: "created", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_RuleState: Schema = Schema { name: "RuleState", kind: K::Structure { members: &[
    Member { name: "ruleName", target: &S_RuleName, wire: "ruleName", ..Member::BLANK },
    Member { name: "currentRevision", target: &S_RuleRevision, wire: "currentRevision", ..Member::BLANK },
    Member { name: "latestExecution", target: &S_RuleExecution, wire: "latestExecution", ..Member::BLANK },
    Member { name: "entityUrl", target: &S_Url, wire: "entityUrl", ..Member::BLANK },
    Member { name: "revisionUrl", target: &S_Url, wire: "revisionUrl", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_RuleStateList: Schema = Schema { name: "RuleStateList", kind: K::List { item: &S_RuleState, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_RuleTimeout: Schema = Schema { name: "RuleTimeout", kind: K::Integer, min: Some(5.0), max: Some(86400.0), ..Schema::BLANK };
pub(crate) static S_RuleTypeId: Schema = Schema { name: "RuleTypeId", kind: K::Structure { members: &[
    Member { name: "category", target: &S_RuleCategory, required: true, wire: "category", ..Member::BLANK },
    Member { name: "owner", target: &S_RuleOwner, wire: "owner", ..Member::BLANK },
    Member { name: "provider", target: &S_RuleProvider, required: true, wire: "provider", ..Member::BLANK },
    Member { name: "version", target: &S_Version, wire: "version", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_S3Bucket: Schema = Schema { name: "S3Bucket", kind: K::String, min: Some(3.0), max: Some(63.0), ..Schema::BLANK };
pub(crate) static S_S3Key: Schema = Schema { name: "S3Key", kind: K::String, min: Some(1.0), max: Some(100.0), ..Schema::BLANK };
pub(crate) static S_S3Location: Schema = Schema { name: "S3Location", kind: K::Structure { members: &[
    Member { name: "bucket", target: &S_S3Bucket, wire: "bucket", ..Member::BLANK },
    Member { name: "key", target: &S_S3Key, wire: "key", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_SourceRevision: Schema = Schema { name: "SourceRevision", kind: K::Structure { members: &[
    Member { name: "actionName", target: &S_ActionName, required: true, wire: "actionName", ..Member::BLANK },
    Member { name: "revisionId", target: &S_Revision, wire: "revisionId", ..Member::BLANK },
    Member { name: "revisionSummary", target: &S_RevisionSummary, wire: "revisionSummary", ..Member::BLANK },
    Member { name: "revisionUrl", target: &S_Url, wire: "revisionUrl", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_SourceRevisionList: Schema = Schema { name: "SourceRevisionList", kind: K::List { item: &S_SourceRevision, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_SourceRevisionOverride: Schema = Schema { name: "SourceRevisionOverride", kind: K::Structure { members: &[
    Member { name: "actionName", target: &S_ActionName, required: true, wire: "actionName", ..Member::BLANK },
    Member { name: "revisionType", target: &S_SourceRevisionType, required: true, wire: "revisionType", ..Member::BLANK },
    Member { name: "revisionValue", target: &S_Revision, required: true, wire: "revisionValue", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_SourceRevisionOverrideList: Schema = Schema { name: "SourceRevisionOverrideList", kind: K::List { item: &S_SourceRevisionOverride, item_name: "", flattened: false }, min: Some(0.0), max: Some(50.0), ..Schema::BLANK };
pub(crate) static S_SourceRevisionType: Schema = Schema { name: "SourceRevisionType", kind: K::Enum { values: SourceRevisionType::VALUES }, ..Schema::BLANK };
pub(crate) static S_StageActionDeclarationList: Schema = Schema { name: "StageActionDeclarationList", kind: K::List { item: &S_ActionDeclaration, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_StageBlockerDeclarationList: Schema = Schema { name: "StageBlockerDeclarationList", kind: K::List { item: &S_BlockerDeclaration, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_StageConditionState: Schema = Schema { name: "StageConditionState", kind: K::Structure { members: &[
    Member { name: "latestExecution", target: &S_StageConditionsExecution, wire: "latestExecution", ..Member::BLANK },
    Member { name: "conditionStates", target: &S_ConditionStateList, wire: "conditionStates", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_StageConditionsExecution: Schema = Schema { name: "StageConditionsExecution", kind: K::Structure { members: &[
    Member { name: "status", target: &S_ConditionExecutionStatus, wire: "status", ..Member::BLANK },
    Member { name: "summary", target: &S_ExecutionSummary, wire: "summary", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_StageDeclaration: Schema = Schema { name: "StageDeclaration", kind: K::Structure { members: &[
    Member { name: "name", target: &S_StageName, required: true, wire: "name", ..Member::BLANK },
    Member { name: "blockers", target: &S_StageBlockerDeclarationList, wire: "blockers", ..Member::BLANK },
    Member { name: "actions", target: &S_StageActionDeclarationList, required: true, wire: "actions", ..Member::BLANK },
    Member { name: "onFailure", target: &S_FailureConditions, wire: "onFailure", ..Member::BLANK },
    Member { name: "onSuccess", target: &S_SuccessConditions, wire: "onSuccess", ..Member::BLANK },
    Member { name: "beforeEntry", target: &S_BeforeEntryConditions, wire: "beforeEntry", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_StageExecution: Schema = Schema { name: "StageExecution", kind: K::Structure { members: &[
    Member { name: "pipelineExecutionId", target: &S_PipelineExecutionId, required: true, wire: "pipelineExecutionId", ..Member::BLANK },
    Member { name: "status", target: &S_StageExecutionStatus, required: true, wire: "status", ..Member::BLANK },
    Member { name: "type", target: &S_ExecutionType, wire: "type", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_StageExecutionList: Schema = Schema { name: "StageExecutionList", kind: K::List { item: &S_StageExecution, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_StageExecutionStatus: Schema = Schema { name: "StageExecutionStatus", kind: K::Enum { values: StageExecutionStatus::VALUES }, ..Schema::BLANK };
pub(crate) static S_StageName: Schema = Schema { name: "StageName", kind: K::String, min: Some(1.0), max: Some(100.0), pattern: Some("[A-Za-z0-9.@\\-_]+"), ..Schema::BLANK };
pub(crate) static S_StageNotFoundException: Schema = Schema { name: "StageNotFoundException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_StageNotRetryableException: Schema = Schema { name: "StageNotRetryableException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_StageRetryMode: Schema = Schema { name: "StageRetryMode", kind: K::Enum { values: StageRetryMode::VALUES }, ..Schema::BLANK };
pub(crate) static S_StageState: Schema = Schema { name: "StageState", kind: K::Structure { members: &[
    Member { name: "stageName", target: &S_StageName, wire: "stageName", ..Member::BLANK },
    Member { name: "inboundExecution", target: &S_StageExecution, wire: "inboundExecution", ..Member::BLANK },
    Member { name: "inboundExecutions", target: &S_StageExecutionList, wire: "inboundExecutions", ..Member::BLANK },
    Member { name: "inboundTransitionState", target: &S_TransitionState, wire: "inboundTransitionState", ..Member::BLANK },
    Member { name: "actionStates", target: &S_ActionStateList, wire: "actionStates", ..Member::BLANK },
    Member { name: "latestExecution", target: &S_StageExecution, wire: "latestExecution", ..Member::BLANK },
    Member { name: "beforeEntryConditionState", target: &S_StageConditionState, wire: "beforeEntryConditionState", ..Member::BLANK },
    Member { name: "onSuccessConditionState", target: &S_StageConditionState, wire: "onSuccessConditionState", ..Member::BLANK },
    Member { name: "onFailureConditionState", target: &S_StageConditionState, wire: "onFailureConditionState", ..Member::BLANK },
    Member { name: "retryStageMetadata", target: &S_RetryStageMetadata, wire: "retryStageMetadata", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_StageStateList: Schema = Schema { name: "StageStateList", kind: K::List { item: &S_StageState, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_StageTransitionType: Schema = Schema { name: "StageTransitionType", kind: K::Enum { values: StageTransitionType::VALUES }, ..Schema::BLANK };
pub(crate) static S_StartPipelineExecutionInput: Schema = Schema { name: "StartPipelineExecutionInput", kind: K::Structure { members: &[
    Member { name: "name", target: &S_PipelineName, required: true, wire: "name", ..Member::BLANK },
    Member { name: "variables", target: &S_PipelineVariableList, wire: "variables", ..Member::BLANK },
    Member { name: "clientRequestToken", target: &S_ClientRequestToken, wire: "clientRequestToken", idempotency_token: true, ..Member::BLANK },
    Member { name: "sourceRevisions", target: &S_SourceRevisionOverrideList, wire: "sourceRevisions", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_StartPipelineExecutionOutput: Schema = Schema { name: "StartPipelineExecutionOutput", kind: K::Structure { members: &[
    Member { name: "pipelineExecutionId", target: &S_PipelineExecutionId, wire: "pipelineExecutionId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_StartTimeRange: Schema = Schema { name: "StartTimeRange", kind: K::Enum { values: StartTimeRange::VALUES }, ..Schema::BLANK };
pub(crate) static S_StopExecutionTrigger: Schema = Schema { name: "StopExecutionTrigger", kind: K::Structure { members: &[
    Member { name: "reason", target: &S_StopPipelineExecutionReason, wire: "reason", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_StopPipelineExecutionInput: Schema = Schema { name: "StopPipelineExecutionInput", kind: K::Structure { members: &[
    Member { name: "pipelineName", target: &S_PipelineName, required: true, wire: "pipelineName", ..Member::BLANK },
    Member { name: "pipelineExecutionId", target: &S_PipelineExecutionId, required: true, wire: "pipelineExecutionId", ..Member::BLANK },
    Member { name: "abandon", target: &S_Boolean, wire: "abandon", ..Member::BLANK },
    Member { name: "reason", target: &S_StopPipelineExecutionReason, wire: "reason", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_StopPipelineExecutionOutput: Schema = Schema { name: "StopPipelineExecutionOutput", kind: K::Structure { members: &[
    Member { name: "pipelineExecutionId", target: &S_PipelineExecutionId, wire: "pipelineExecutionId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_StopPipelineExecutionReason: Schema = Schema { name: "StopPipelineExecutionReason", kind: K::String, max: Some(200.0), ..Schema::BLANK };
pub(crate) static S_String: Schema = Schema { name: "String", kind: K::String, ..Schema::BLANK };
pub(crate) static S_SucceededInStageFilter: Schema = Schema { name: "SucceededInStageFilter", kind: K::Structure { members: &[
    Member { name: "stageName", target: &S_StageName, wire: "stageName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_SuccessConditions: Schema = Schema { name: "SuccessConditions", kind: K::Structure { members: &[
    Member { name: "conditions", target: &S_ConditionList, required: true, wire: "conditions", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_Tag: Schema = Schema { name: "Tag", kind: K::Structure { members: &[
    Member { name: "key", target: &S_TagKey, required: true, wire: "key", ..Member::BLANK },
    Member { name: "value", target: &S_TagValue, required: true, wire: "value", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_TagKey: Schema = Schema { name: "TagKey", kind: K::String, min: Some(1.0), max: Some(128.0), ..Schema::BLANK };
pub(crate) static S_TagKeyList: Schema = Schema { name: "TagKeyList", kind: K::List { item: &S_TagKey, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_TagList: Schema = Schema { name: "TagList", kind: K::List { item: &S_Tag, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_TagResourceInput: Schema = Schema { name: "TagResourceInput", kind: K::Structure { members: &[
    Member { name: "resourceArn", target: &S_ResourceArn, required: true, wire: "resourceArn", ..Member::BLANK },
    Member { name: "tags", target: &S_TagList, required: true, wire: "tags", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_TagResourceOutput: Schema = Schema { name: "TagResourceOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_TagValue: Schema = Schema { name: "TagValue", kind: K::String, min: Some(0.0), max: Some(256.0), ..Schema::BLANK };
pub(crate) static S_Timestamp: Schema = Schema { name: "Timestamp", kind: K::Timestamp { format: None }, ..Schema::BLANK };
pub(crate) static S_TooManyTagsException: Schema = Schema { name: "TooManyTagsException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_Message, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_TransitionState: Schema = Schema { name: "TransitionState", kind: K::Structure { members: &[
    Member { name: "enabled", target: &S_Enabled, wire: "enabled", ..Member::BLANK },
    Member { name: "lastChangedBy", target: &S_LastChangedBy, wire: "lastChangedBy", ..Member::BLANK },
    Member { name: "lastChangedAt", target: &S_LastChangedAt, wire: "lastChangedAt", ..Member::BLANK },
    Member { name: "disabledReason", target: &S_DisabledReason, wire: "disabledReason", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_TriggerDetail: Schema = Schema { name: "TriggerDetail", kind: K::String, min: Some(0.0), max: Some(1024.0), ..Schema::BLANK };
pub(crate) static S_TriggerType: Schema = Schema { name: "TriggerType", kind: K::Enum { values: TriggerType::VALUES }, ..Schema::BLANK };
pub(crate) static S_UntagResourceInput: Schema = Schema { name: "UntagResourceInput", kind: K::Structure { members: &[
    Member { name: "resourceArn", target: &S_ResourceArn, required: true, wire: "resourceArn", ..Member::BLANK },
    Member { name: "tagKeys", target: &S_TagKeyList, required: true, wire: "tagKeys", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_UntagResourceOutput: Schema = Schema { name: "UntagResourceOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_UpdatePipelineInput: Schema = Schema { name: "UpdatePipelineInput", kind: K::Structure { members: &[
    Member { name: "pipeline", target: &S_PipelineDeclaration, required: true, wire: "pipeline", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_UpdatePipelineOutput: Schema = Schema { name: "UpdatePipelineOutput", kind: K::Structure { members: &[
    Member { name: "pipeline", target: &S_PipelineDeclaration, wire: "pipeline", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_Url: Schema = Schema { name: "Url", kind: K::String, min: Some(1.0), max: Some(2048.0), ..Schema::BLANK };
pub(crate) static S_ValidationException: Schema = Schema { name: "ValidationException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_Version: Schema = Schema { name: "Version", kind: K::String, min: Some(1.0), max: Some(9.0), pattern: Some("[0-9A-Za-z_-]+"), ..Schema::BLANK };
pub(crate) static S_DeletePipelineOutput: Schema = Schema { name: "DeletePipelineOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DisableStageTransitionOutput: Schema = Schema { name: "DisableStageTransitionOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_EnableStageTransitionOutput: Schema = Schema { name: "EnableStageTransitionOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
static E_ActionNotFoundException: ErrorModel = ErrorModel { shape: &S_ActionNotFoundException, code: "ActionNotFoundException", status: 400, sender_fault: true };
static E_ApprovalAlreadyCompletedException: ErrorModel = ErrorModel { shape: &S_ApprovalAlreadyCompletedException, code: "ApprovalAlreadyCompletedException", status: 400, sender_fault: true };
static E_ConcurrentModificationException: ErrorModel = ErrorModel { shape: &S_ConcurrentModificationException, code: "ConcurrentModificationException", status: 400, sender_fault: true };
static E_ConcurrentPipelineExecutionsLimitExceededException: ErrorModel = ErrorModel { shape: &S_ConcurrentPipelineExecutionsLimitExceededException, code: "ConcurrentPipelineExecutionsLimitExceededException", status: 400, sender_fault: true };
static E_ConflictException: ErrorModel = ErrorModel { shape: &S_ConflictException, code: "ConflictException", status: 409, sender_fault: true };
static E_DuplicatedStopRequestException: ErrorModel = ErrorModel { shape: &S_DuplicatedStopRequestException, code: "DuplicatedStopRequestException", status: 400, sender_fault: true };
static E_InvalidActionDeclarationException: ErrorModel = ErrorModel { shape: &S_InvalidActionDeclarationException, code: "InvalidActionDeclarationException", status: 400, sender_fault: true };
static E_InvalidApprovalTokenException: ErrorModel = ErrorModel { shape: &S_InvalidApprovalTokenException, code: "InvalidApprovalTokenException", status: 400, sender_fault: true };
static E_InvalidArnException: ErrorModel = ErrorModel { shape: &S_InvalidArnException, code: "InvalidArnException", status: 400, sender_fault: true };
static E_InvalidBlockerDeclarationException: ErrorModel = ErrorModel { shape: &S_InvalidBlockerDeclarationException, code: "InvalidBlockerDeclarationException", status: 400, sender_fault: true };
static E_InvalidNextTokenException: ErrorModel = ErrorModel { shape: &S_InvalidNextTokenException, code: "InvalidNextTokenException", status: 400, sender_fault: true };
static E_InvalidStageDeclarationException: ErrorModel = ErrorModel { shape: &S_InvalidStageDeclarationException, code: "InvalidStageDeclarationException", status: 400, sender_fault: true };
static E_InvalidStructureException: ErrorModel = ErrorModel { shape: &S_InvalidStructureException, code: "InvalidStructureException", status: 400, sender_fault: true };
static E_InvalidTagsException: ErrorModel = ErrorModel { shape: &S_InvalidTagsException, code: "InvalidTagsException", status: 400, sender_fault: true };
static E_LimitExceededException: ErrorModel = ErrorModel { shape: &S_LimitExceededException, code: "LimitExceededException", status: 400, sender_fault: true };
static E_NotLatestPipelineExecutionException: ErrorModel = ErrorModel { shape: &S_NotLatestPipelineExecutionException, code: "NotLatestPipelineExecutionException", status: 400, sender_fault: true };
static E_PipelineExecutionNotFoundException: ErrorModel = ErrorModel { shape: &S_PipelineExecutionNotFoundException, code: "PipelineExecutionNotFoundException", status: 400, sender_fault: true };
static E_PipelineExecutionNotStoppableException: ErrorModel = ErrorModel { shape: &S_PipelineExecutionNotStoppableException, code: "PipelineExecutionNotStoppableException", status: 400, sender_fault: true };
static E_PipelineNameInUseException: ErrorModel = ErrorModel { shape: &S_PipelineNameInUseException, code: "PipelineNameInUseException", status: 400, sender_fault: true };
static E_PipelineNotFoundException: ErrorModel = ErrorModel { shape: &S_PipelineNotFoundException, code: "PipelineNotFoundException", status: 400, sender_fault: true };
static E_PipelineVersionNotFoundException: ErrorModel = ErrorModel { shape: &S_PipelineVersionNotFoundException, code: "PipelineVersionNotFoundException", status: 400, sender_fault: true };
static E_ResourceNotFoundException: ErrorModel = ErrorModel { shape: &S_ResourceNotFoundException, code: "ResourceNotFoundException", status: 400, sender_fault: true };
static E_StageNotFoundException: ErrorModel = ErrorModel { shape: &S_StageNotFoundException, code: "StageNotFoundException", status: 400, sender_fault: true };
static E_StageNotRetryableException: ErrorModel = ErrorModel { shape: &S_StageNotRetryableException, code: "StageNotRetryableException", status: 400, sender_fault: true };
static E_TooManyTagsException: ErrorModel = ErrorModel { shape: &S_TooManyTagsException, code: "TooManyTagsException", status: 400, sender_fault: true };
static E_ValidationException: ErrorModel = ErrorModel { shape: &S_ValidationException, code: "ValidationException", status: 400, sender_fault: true };
/// The errors that this service's operations name in the model.
pub mod error {
    use crate::error::ServiceError;
    /// `ActionNotFoundException`.
    pub fn action_not_found_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ActionNotFoundException, message.into()) }
    /// `ApprovalAlreadyCompletedException`.
    pub fn approval_already_completed_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ApprovalAlreadyCompletedException, message.into()) }
    /// `ConcurrentModificationException`.
    pub fn concurrent_modification_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ConcurrentModificationException, message.into()) }
    /// `ConcurrentPipelineExecutionsLimitExceededException`.
    pub fn concurrent_pipeline_executions_limit_exceeded_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ConcurrentPipelineExecutionsLimitExceededException, message.into()) }
    /// `ConflictException`.
    pub fn conflict_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ConflictException, message.into()) }
    /// `DuplicatedStopRequestException`.
    pub fn duplicated_stop_request_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_DuplicatedStopRequestException, message.into()) }
    /// `InvalidActionDeclarationException`.
    pub fn invalid_action_declaration_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidActionDeclarationException, message.into()) }
    /// `InvalidApprovalTokenException`.
    pub fn invalid_approval_token_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidApprovalTokenException, message.into()) }
    /// `InvalidArnException`.
    pub fn invalid_arn_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidArnException, message.into()) }
    /// `InvalidBlockerDeclarationException`.
    pub fn invalid_blocker_declaration_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidBlockerDeclarationException, message.into()) }
    /// `InvalidNextTokenException`.
    pub fn invalid_next_token_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidNextTokenException, message.into()) }
    /// `InvalidStageDeclarationException`.
    pub fn invalid_stage_declaration_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidStageDeclarationException, message.into()) }
    /// `InvalidStructureException`.
    pub fn invalid_structure_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidStructureException, message.into()) }
    /// `InvalidTagsException`.
    pub fn invalid_tags_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidTagsException, message.into()) }
    /// `LimitExceededException`.
    pub fn limit_exceeded_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_LimitExceededException, message.into()) }
    /// `NotLatestPipelineExecutionException`.
    pub fn not_latest_pipeline_execution_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_NotLatestPipelineExecutionException, message.into()) }
    /// `PipelineExecutionNotFoundException`.
    pub fn pipeline_execution_not_found_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_PipelineExecutionNotFoundException, message.into()) }
    /// `PipelineExecutionNotStoppableException`.
    pub fn pipeline_execution_not_stoppable_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_PipelineExecutionNotStoppableException, message.into()) }
    /// `PipelineNameInUseException`.
    pub fn pipeline_name_in_use_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_PipelineNameInUseException, message.into()) }
    /// `PipelineNotFoundException`.
    pub fn pipeline_not_found_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_PipelineNotFoundException, message.into()) }
    /// `PipelineVersionNotFoundException`.
    pub fn pipeline_version_not_found_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_PipelineVersionNotFoundException, message.into()) }
    /// `ResourceNotFoundException`.
    pub fn resource_not_found_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ResourceNotFoundException, message.into()) }
    /// `StageNotFoundException`.
    pub fn stage_not_found_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_StageNotFoundException, message.into()) }
    /// `StageNotRetryableException`.
    pub fn stage_not_retryable_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_StageNotRetryableException, message.into()) }
    /// `TooManyTagsException`.
    pub fn too_many_tags_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_TooManyTagsException, message.into()) }
    /// `ValidationException`.
    pub fn validation_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ValidationException, message.into()) }
}
operation! { CreatePipeline O_CreatePipeline CreatePipelineInput CreatePipelineOutput }
static O_CreatePipeline: OperationModel = OperationModel { service: &SERVICE, name: "CreatePipeline", method: "POST", uri: "/", status: 200, input: &S_CreatePipelineInput, output: &S_CreatePipelineOutput, has_output: true, errors: &[&E_ValidationException, &E_PipelineNameInUseException, &E_InvalidStageDeclarationException, &E_InvalidActionDeclarationException, &E_InvalidBlockerDeclarationException, &E_InvalidStructureException, &E_LimitExceededException, &E_TooManyTagsException, &E_InvalidTagsException, &E_ConcurrentModificationException], ..OperationModel::BLANK };
operation! { GetPipeline O_GetPipeline GetPipelineInput GetPipelineOutput }
static O_GetPipeline: OperationModel = OperationModel { service: &SERVICE, name: "GetPipeline", method: "POST", uri: "/", status: 200, input: &S_GetPipelineInput, output: &S_GetPipelineOutput, has_output: true, errors: &[&E_ValidationException, &E_PipelineNotFoundException, &E_PipelineVersionNotFoundException], ..OperationModel::BLANK };
operation! { UpdatePipeline O_UpdatePipeline UpdatePipelineInput UpdatePipelineOutput }
static O_UpdatePipeline: OperationModel = OperationModel { service: &SERVICE, name: "UpdatePipeline", method: "POST", uri: "/", status: 200, input: &S_UpdatePipelineInput, output: &S_UpdatePipelineOutput, has_output: true, errors: &[&E_ValidationException, &E_InvalidStageDeclarationException, &E_InvalidActionDeclarationException, &E_InvalidBlockerDeclarationException, &E_InvalidStructureException, &E_LimitExceededException], ..OperationModel::BLANK };
operation! { DeletePipeline O_DeletePipeline DeletePipelineInput DeletePipelineOutput }
static O_DeletePipeline: OperationModel = OperationModel { service: &SERVICE, name: "DeletePipeline", method: "POST", uri: "/", status: 200, input: &S_DeletePipelineInput, output: &S_DeletePipelineOutput, has_output: false, errors: &[&E_ValidationException, &E_ConcurrentModificationException], ..OperationModel::BLANK };
operation! { ListPipelines O_ListPipelines ListPipelinesInput ListPipelinesOutput }
static O_ListPipelines: OperationModel = OperationModel { service: &SERVICE, name: "ListPipelines", method: "POST", uri: "/", status: 200, input: &S_ListPipelinesInput, output: &S_ListPipelinesOutput, has_output: true, errors: &[&E_ValidationException, &E_InvalidNextTokenException], ..OperationModel::BLANK };
operation! { StartPipelineExecution O_StartPipelineExecution StartPipelineExecutionInput StartPipelineExecutionOutput }
static O_StartPipelineExecution: OperationModel = OperationModel { service: &SERVICE, name: "StartPipelineExecution", method: "POST", uri: "/", status: 200, input: &S_StartPipelineExecutionInput, output: &S_StartPipelineExecutionOutput, has_output: true, errors: &[&E_ValidationException, &E_ConflictException, &E_PipelineNotFoundException, &E_ConcurrentPipelineExecutionsLimitExceededException], ..OperationModel::BLANK };
operation! { StopPipelineExecution O_StopPipelineExecution StopPipelineExecutionInput StopPipelineExecutionOutput }
static O_StopPipelineExecution: OperationModel = OperationModel { service: &SERVICE, name: "StopPipelineExecution", method: "POST", uri: "/", status: 200, input: &S_StopPipelineExecutionInput, output: &S_StopPipelineExecutionOutput, has_output: true, errors: &[&E_ValidationException, &E_ConflictException, &E_PipelineNotFoundException, &E_PipelineExecutionNotStoppableException, &E_DuplicatedStopRequestException], ..OperationModel::BLANK };
operation! { GetPipelineState O_GetPipelineState GetPipelineStateInput GetPipelineStateOutput }
static O_GetPipelineState: OperationModel = OperationModel { service: &SERVICE, name: "GetPipelineState", method: "POST", uri: "/", status: 200, input: &S_GetPipelineStateInput, output: &S_GetPipelineStateOutput, has_output: true, errors: &[&E_ValidationException, &E_PipelineNotFoundException], ..OperationModel::BLANK };
operation! { GetPipelineExecution O_GetPipelineExecution GetPipelineExecutionInput GetPipelineExecutionOutput }
static O_GetPipelineExecution: OperationModel = OperationModel { service: &SERVICE, name: "GetPipelineExecution", method: "POST", uri: "/", status: 200, input: &S_GetPipelineExecutionInput, output: &S_GetPipelineExecutionOutput, has_output: true, errors: &[&E_ValidationException, &E_PipelineNotFoundException, &E_PipelineExecutionNotFoundException], ..OperationModel::BLANK };
operation! { ListPipelineExecutions O_ListPipelineExecutions ListPipelineExecutionsInput ListPipelineExecutionsOutput }
static O_ListPipelineExecutions: OperationModel = OperationModel { service: &SERVICE, name: "ListPipelineExecutions", method: "POST", uri: "/", status: 200, input: &S_ListPipelineExecutionsInput, output: &S_ListPipelineExecutionsOutput, has_output: true, errors: &[&E_ValidationException, &E_PipelineNotFoundException, &E_InvalidNextTokenException], ..OperationModel::BLANK };
operation! { ListActionExecutions O_ListActionExecutions ListActionExecutionsInput ListActionExecutionsOutput }
static O_ListActionExecutions: OperationModel = OperationModel { service: &SERVICE, name: "ListActionExecutions", method: "POST", uri: "/", status: 200, input: &S_ListActionExecutionsInput, output: &S_ListActionExecutionsOutput, has_output: true, errors: &[&E_ValidationException, &E_PipelineNotFoundException, &E_InvalidNextTokenException, &E_PipelineExecutionNotFoundException], ..OperationModel::BLANK };
operation! { RetryStageExecution O_RetryStageExecution RetryStageExecutionInput RetryStageExecutionOutput }
static O_RetryStageExecution: OperationModel = OperationModel { service: &SERVICE, name: "RetryStageExecution", method: "POST", uri: "/", status: 200, input: &S_RetryStageExecutionInput, output: &S_RetryStageExecutionOutput, has_output: true, errors: &[&E_ValidationException, &E_ConflictException, &E_PipelineNotFoundException, &E_StageNotFoundException, &E_StageNotRetryableException, &E_NotLatestPipelineExecutionException, &E_ConcurrentPipelineExecutionsLimitExceededException], ..OperationModel::BLANK };
operation! { PutApprovalResult O_PutApprovalResult PutApprovalResultInput PutApprovalResultOutput }
static O_PutApprovalResult: OperationModel = OperationModel { service: &SERVICE, name: "PutApprovalResult", method: "POST", uri: "/", status: 200, input: &S_PutApprovalResultInput, output: &S_PutApprovalResultOutput, has_output: true, errors: &[&E_InvalidApprovalTokenException, &E_ApprovalAlreadyCompletedException, &E_PipelineNotFoundException, &E_StageNotFoundException, &E_ActionNotFoundException, &E_ValidationException], ..OperationModel::BLANK };
operation! { DisableStageTransition O_DisableStageTransition DisableStageTransitionInput DisableStageTransitionOutput }
static O_DisableStageTransition: OperationModel = OperationModel { service: &SERVICE, name: "DisableStageTransition", method: "POST", uri: "/", status: 200, input: &S_DisableStageTransitionInput, output: &S_DisableStageTransitionOutput, has_output: false, errors: &[&E_ValidationException, &E_PipelineNotFoundException, &E_StageNotFoundException], ..OperationModel::BLANK };
operation! { EnableStageTransition O_EnableStageTransition EnableStageTransitionInput EnableStageTransitionOutput }
static O_EnableStageTransition: OperationModel = OperationModel { service: &SERVICE, name: "EnableStageTransition", method: "POST", uri: "/", status: 200, input: &S_EnableStageTransitionInput, output: &S_EnableStageTransitionOutput, has_output: false, errors: &[&E_ValidationException, &E_PipelineNotFoundException, &E_StageNotFoundException], ..OperationModel::BLANK };
operation! { TagResource O_TagResource TagResourceInput TagResourceOutput }
static O_TagResource: OperationModel = OperationModel { service: &SERVICE, name: "TagResource", method: "POST", uri: "/", status: 200, input: &S_TagResourceInput, output: &S_TagResourceOutput, has_output: true, errors: &[&E_ValidationException, &E_ResourceNotFoundException, &E_InvalidArnException, &E_TooManyTagsException, &E_InvalidTagsException, &E_ConcurrentModificationException], ..OperationModel::BLANK };
operation! { UntagResource O_UntagResource UntagResourceInput UntagResourceOutput }
static O_UntagResource: OperationModel = OperationModel { service: &SERVICE, name: "UntagResource", method: "POST", uri: "/", status: 200, input: &S_UntagResourceInput, output: &S_UntagResourceOutput, has_output: true, errors: &[&E_ValidationException, &E_ResourceNotFoundException, &E_InvalidArnException, &E_InvalidTagsException, &E_ConcurrentModificationException], ..OperationModel::BLANK };
operation! { ListTagsForResource O_ListTagsForResource ListTagsForResourceInput ListTagsForResourceOutput }
static O_ListTagsForResource: OperationModel = OperationModel { service: &SERVICE, name: "ListTagsForResource", method: "POST", uri: "/", status: 200, input: &S_ListTagsForResourceInput, output: &S_ListTagsForResourceOutput, has_output: true, errors: &[&E_ValidationException, &E_ResourceNotFoundException, &E_InvalidNextTokenException, &E_InvalidArnException], ..OperationModel::BLANK };
/// The service's table of operations.
pub static SERVICE: ServiceModel = ServiceModel { name: "codepipeline", id: "CodePipeline", signing_name: "codepipeline", iam_prefix: "codepipeline", endpoint_prefix: "codepipeline", protocols: &[ProtocolName::Cbor, ProtocolName::Json], target_prefix: Some("CodePipeline_20150709"), json_version: Some("1.1"), xml_namespace: Some("http://codepipeline.amazonaws.com/doc/2015-07-09/"), api_version: "2015-07-09", query_compatible: false, operations: &[&O_CreatePipeline, &O_GetPipeline, &O_UpdatePipeline, &O_DeletePipeline, &O_ListPipelines, &O_StartPipelineExecution, &O_StopPipelineExecution, &O_GetPipelineState, &O_GetPipelineExecution, &O_ListPipelineExecutions, &O_ListActionExecutions, &O_RetryStageExecution, &O_PutApprovalResult, &O_DisableStageTransition, &O_EnableStageTransition, &O_TagResource, &O_UntagResource, &O_ListTagsForResource] };
