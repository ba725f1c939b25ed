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
enumeration! { AfterValueFrom S_AfterValueFrom: Template = "TEMPLATE", }
structure! { AlreadyExistsException S_AlreadyExistsException }
enumeration! { AttributeChangeType S_AttributeChangeType: Add = "Add", Remove = "Remove", Modify = "Modify", SyncWithActual = "SyncWithActual", }
enumeration! { BeforeValueFrom S_BeforeValueFrom: PreviousDeploymentState = "PREVIOUS_DEPLOYMENT_STATE", ActualState = "ACTUAL_STATE", }
enumeration! { CallAs S_CallAs: Self_ = "SELF", DelegatedAdmin = "DELEGATED_ADMIN", }
structure! { CancelUpdateStackInput S_CancelUpdateStackInput
    stack_name: String = "StackName",
    client_request_token: Option<String> = "ClientRequestToken",
 }
enumeration! { Capability S_Capability: CapabilityIam = "CAPABILITY_IAM", CapabilityNamedIam = "CAPABILITY_NAMED_IAM", CapabilityAutoExpand = "CAPABILITY_AUTO_EXPAND", }
structure! { Change S_Change
    r#type: Option<ChangeType> = "Type",
    hook_invocation_count: Option<i32> = "HookInvocationCount",
    resource_change: Option<ResourceChange> = "ResourceChange",
 }
enumeration! { ChangeAction S_ChangeAction: Add = "Add", Modify = "Modify", Remove = "Remove", Import = "Import", Dynamic = "Dynamic", SyncWithActual = "SyncWithActual", }
structure! { ChangeSetNotFoundException S_ChangeSetNotFoundException }
enumeration! { ChangeSetStatus S_ChangeSetStatus: CreatePending = "CREATE_PENDING", CreateInProgress = "CREATE_IN_PROGRESS", CreateComplete = "CREATE_COMPLETE", DeletePending = "DELETE_PENDING", DeleteInProgress = "DELETE_IN_PROGRESS", DeleteComplete = "DELETE_COMPLETE", DeleteFailed = "DELETE_FAILED", Failed = "FAILED", }
structure! { ChangeSetSummary S_ChangeSetSummary
    stack_id: Option<String> = "StackId",
    stack_name: Option<String> = "StackName",
    change_set_id: Option<String> = "ChangeSetId",
    change_set_name: Option<String> = "ChangeSetName",
    execution_status: Option<ExecutionStatus> = "ExecutionStatus",
    status: Option<ChangeSetStatus> = "Status",
    status_reason: Option<String> = "StatusReason",
    creation_time: Option<Timestamp> = "CreationTime",
    description: Option<String> = "Description",
    include_nested_stacks: Option<bool> = "IncludeNestedStacks",
    parent_change_set_id: Option<String> = "ParentChangeSetId",
    root_change_set_id: Option<String> = "RootChangeSetId",
    import_existing_resources: Option<bool> = "ImportExistingResources",
 }
enumeration! { ChangeSetType S_ChangeSetType: Create = "CREATE", Update = "UPDATE", Import = "IMPORT", }
enumeration! { ChangeSource S_ChangeSource: ResourceReference = "ResourceReference", ParameterReference = "ParameterReference", ResourceAttribute = "ResourceAttribute", DirectModification = "DirectModification", Automatic = "Automatic", NoModification = "NoModification", }
enumeration! { ChangeType S_ChangeType: Resource = "Resource", }
structure! { ContinueUpdateRollbackInput S_ContinueUpdateRollbackInput
    stack_name: String = "StackName",
    role_arn: Option<String> = "RoleARN",
    resources_to_skip: Option<Vec<String>> = "ResourcesToSkip",
    client_request_token: Option<String> = "ClientRequestToken",
    force_rollback: Option<bool> = "ForceRollback",
 }
structure! { ContinueUpdateRollbackOutput S_ContinueUpdateRollbackOutput }
structure! { CreateChangeSetInput S_CreateChangeSetInput
    stack_name: String = "StackName",
    template_body: Option<String> = "TemplateBody",
    template_url: Option<String> = "TemplateURL",
    use_previous_template: Option<bool> = "UsePreviousTemplate",
    parameters: Option<Vec<Parameter>> = "Parameters",
    capabilities: Option<Vec<Capability>> = "Capabilities",
    resource_types: Option<Vec<String>> = "ResourceTypes",
    role_arn: Option<String> = "RoleARN",
    rollback_configuration: Option<RollbackConfiguration> = "RollbackConfiguration",
    notification_arns: Option<Vec<String>> = "NotificationARNs",
    tags: Option<Vec<Tag>> = "Tags",
    change_set_name: String = "ChangeSetName",
    client_token: Option<String> = "ClientToken",
    description: Option<String> = "Description",
    change_set_type: Option<ChangeSetType> = "ChangeSetType",
    resources_to_import: Option<Vec<ResourceToImport>> = "ResourcesToImport",
    include_nested_stacks: Option<bool> = "IncludeNestedStacks",
    on_stack_failure: Option<OnStackFailure> = "OnStackFailure",
    import_existing_resources: Option<bool> = "ImportExistingResources",
    deployment_mode: Option<DeploymentMode> = "DeploymentMode",
    deployment_config: Option<DeploymentConfig> = "DeploymentConfig",
    disable_validation: Option<bool> = "DisableValidation",
 }
structure! { CreateChangeSetOutput S_CreateChangeSetOutput
    id: Option<String> = "Id",
    stack_id: Option<String> = "StackId",
 }
structure! { CreateStackInput S_CreateStackInput
    stack_name: String = "StackName",
    template_body: Option<String> = "TemplateBody",
    template_url: Option<String> = "TemplateURL",
    parameters: Option<Vec<Parameter>> = "Parameters",
    disable_rollback: Option<bool> = "DisableRollback",
    rollback_configuration: Option<RollbackConfiguration> = "RollbackConfiguration",
    timeout_in_minutes: Option<i32> = "TimeoutInMinutes",
    notification_arns: Option<Vec<String>> = "NotificationARNs",
    capabilities: Option<Vec<Capability>> = "Capabilities",
    resource_types: Option<Vec<String>> = "ResourceTypes",
    role_arn: Option<String> = "RoleARN",
    on_failure: Option<OnFailure> = "OnFailure",
    stack_policy_body: Option<String> = "StackPolicyBody",
    stack_policy_url: Option<String> = "StackPolicyURL",
    tags: Option<Vec<Tag>> = "Tags",
    client_request_token: Option<String> = "ClientRequestToken",
    enable_termination_protection: Option<bool> = "EnableTerminationProtection",
    retain_except_on_create: Option<bool> = "RetainExceptOnCreate",
    deployment_config: Option<DeploymentConfig> = "DeploymentConfig",
    disable_validation: Option<bool> = "DisableValidation",
 }
structure! { CreateStackOutput S_CreateStackOutput
    stack_id: Option<String> = "StackId",
    operation_id: Option<String> = "OperationId",
 }
structure! { DeleteChangeSetInput S_DeleteChangeSetInput
    change_set_name: String = "ChangeSetName",
    stack_name: Option<String> = "StackName",
 }
structure! { DeleteChangeSetOutput S_DeleteChangeSetOutput }
structure! { DeleteStackInput S_DeleteStackInput
    stack_name: String = "StackName",
    retain_resources: Option<Vec<String>> = "RetainResources",
    role_arn: Option<String> = "RoleARN",
    client_request_token: Option<String> = "ClientRequestToken",
    deletion_mode: Option<DeletionMode> = "DeletionMode",
    deployment_config: Option<DeploymentConfig> = "DeploymentConfig",
 }
enumeration! { DeletionMode S_DeletionMode: Standard = "STANDARD", ForceDeleteStack = "FORCE_DELETE_STACK", }
structure! { DeploymentConfig S_DeploymentConfig
    mode: Option<DeploymentConfigMode> = "Mode",
    disable_rollback: Option<bool> = "DisableRollback",
 }
enumeration! { DeploymentConfigMode S_DeploymentConfigMode: Standard = "STANDARD", Express = "EXPRESS", }
enumeration! { DeploymentMode S_DeploymentMode: RevertDrift = "REVERT_DRIFT", }
structure! { DescribeChangeSetInput S_DescribeChangeSetInput
    change_set_name: String = "ChangeSetName",
    stack_name: Option<String> = "StackName",
    next_token: Option<String> = "NextToken",
    include_property_values: Option<bool> = "IncludePropertyValues",
 }
structure! { DescribeChangeSetOutput S_DescribeChangeSetOutput
    change_set_name: Option<String> = "ChangeSetName",
    change_set_id: Option<String> = "ChangeSetId",
    stack_id: Option<String> = "StackId",
    stack_name: Option<String> = "StackName",
    description: Option<String> = "Description",
    parameters: Option<Vec<Parameter>> = "Parameters",
    creation_time: Option<Timestamp> = "CreationTime",
    execution_status: Option<ExecutionStatus> = "ExecutionStatus",
    status: Option<ChangeSetStatus> = "Status",
    status_reason: Option<String> = "StatusReason",
    stack_drift_status: Option<StackDriftStatus> = "StackDriftStatus",
    notification_arns: Option<Vec<String>> = "NotificationARNs",
    rollback_configuration: Option<RollbackConfiguration> = "RollbackConfiguration",
    capabilities: Option<Vec<Capability>> = "Capabilities",
    tags: Option<Vec<Tag>> = "Tags",
    changes: Option<Vec<Change>> = "Changes",
    next_token: Option<String> = "NextToken",
    include_nested_stacks: Option<bool> = "IncludeNestedStacks",
    parent_change_set_id: Option<String> = "ParentChangeSetId",
    root_change_set_id: Option<String> = "RootChangeSetId",
    on_stack_failure: Option<OnStackFailure> = "OnStackFailure",
    import_existing_resources: Option<bool> = "ImportExistingResources",
    deployment_mode: Option<DeploymentMode> = "DeploymentMode",
    deployment_config: Option<DeploymentConfig> = "DeploymentConfig",
 }
structure! { DescribeStackEventsInput S_DescribeStackEventsInput
    stack_name: String = "StackName",
    next_token: Option<String> = "NextToken",
 }
structure! { DescribeStackEventsOutput S_DescribeStackEventsOutput
    stack_events: Option<Vec<StackEvent>> = "StackEvents",
    next_token: Option<String> = "NextToken",
 }
structure! { DescribeStackResourceInput S_DescribeStackResourceInput
    stack_name: String = "StackName",
    logical_resource_id: String = "LogicalResourceId",
 }
structure! { DescribeStackResourceOutput S_DescribeStackResourceOutput
    stack_resource_detail: Option<StackResourceDetail> = "StackResourceDetail",
 }
structure! { DescribeStackResourcesInput S_DescribeStackResourcesInput
    stack_name: Option<String> = "StackName",
    logical_resource_id: Option<String> = "LogicalResourceId",
    physical_resource_id: Option<String> = "PhysicalResourceId",
 }
structure! { DescribeStackResourcesOutput S_DescribeStackResourcesOutput
    stack_resources: Option<Vec<StackResource>> = "StackResources",
 }
structure! { DescribeStacksInput S_DescribeStacksInput
    stack_name: Option<String> = "StackName",
    next_token: Option<String> = "NextToken",
 }
structure! { DescribeStacksOutput S_DescribeStacksOutput
    stacks: Option<Vec<Stack>> = "Stacks",
    next_token: Option<String> = "NextToken",
 }
enumeration! { DetailedStatus S_DetailedStatus: ConfigurationComplete = "CONFIGURATION_COMPLETE", ValidationFailed = "VALIDATION_FAILED", }
enumeration! { DriftIgnoredReason S_DriftIgnoredReason: ManagedByAws = "MANAGED_BY_AWS", WriteOnlyProperty = "WRITE_ONLY_PROPERTY", SensitiveProperty = "SENSITIVE_PROPERTY", }
enumeration! { EvaluationType S_EvaluationType: Static = "Static", Dynamic = "Dynamic", }
structure! { ExecuteChangeSetInput S_ExecuteChangeSetInput
    change_set_name: String = "ChangeSetName",
    stack_name: Option<String> = "StackName",
    client_request_token: Option<String> = "ClientRequestToken",
    disable_rollback: Option<bool> = "DisableRollback",
    retain_except_on_create: Option<bool> = "RetainExceptOnCreate",
 }
structure! { ExecuteChangeSetOutput S_ExecuteChangeSetOutput }
enumeration! { ExecutionStatus S_ExecutionStatus: Unavailable = "UNAVAILABLE", Available = "AVAILABLE", ExecuteInProgress = "EXECUTE_IN_PROGRESS", ExecuteComplete = "EXECUTE_COMPLETE", ExecuteFailed = "EXECUTE_FAILED", Obsolete = "OBSOLETE", }
structure! { Export S_Export
    exporting_stack_id: Option<String> = "ExportingStackId",
    name: Option<String> = "Name",
    value: Option<String> = "Value",
 }
structure! { GetStackPolicyInput S_GetStackPolicyInput
    stack_name: String = "StackName",
 }
structure! { GetStackPolicyOutput S_GetStackPolicyOutput
    stack_policy_body: Option<String> = "StackPolicyBody",
 }
structure! { GetTemplateInput S_GetTemplateInput
    stack_name: Option<String> = "StackName",
    change_set_name: Option<String> = "ChangeSetName",
    template_stage: Option<TemplateStage> = "TemplateStage",
 }
structure! { GetTemplateOutput S_GetTemplateOutput
    template_body: Option<String> = "TemplateBody",
    stages_available: Option<Vec<TemplateStage>> = "StagesAvailable",
 }
structure! { GetTemplateSummaryInput S_GetTemplateSummaryInput
    template_body: Option<String> = "TemplateBody",
    template_url: Option<String> = "TemplateURL",
    stack_name: Option<String> = "StackName",
    stack_set_name: Option<String> = "StackSetName",
    call_as: Option<CallAs> = "CallAs",
    template_summary_config: Option<TemplateSummaryConfig> = "TemplateSummaryConfig",
 }
structure! { GetTemplateSummaryOutput S_GetTemplateSummaryOutput
    parameters: Option<Vec<ParameterDeclaration>> = "Parameters",
    description: Option<String> = "Description",
    capabilities: Option<Vec<Capability>> = "Capabilities",
    capabilities_reason: Option<String> = "CapabilitiesReason",
    resource_types: Option<Vec<String>> = "ResourceTypes",
    version: Option<String> = "Version",
    metadata: Option<String> = "Metadata",
    declared_transforms: Option<Vec<String>> = "DeclaredTransforms",
    resource_identifier_summaries: Option<Vec<ResourceIdentifierSummary>> = "ResourceIdentifierSummaries",
    warnings: Option<Warnings> = "Warnings",
 }
enumeration! { HookFailureMode S_HookFailureMode: Fail = "FAIL", Warn = "WARN", }
enumeration! { HookInvocationPoint S_HookInvocationPoint: PreProvision = "PRE_PROVISION", }
enumeration! { HookStatus S_HookStatus: HookInProgress = "HOOK_IN_PROGRESS", HookCompleteSucceeded = "HOOK_COMPLETE_SUCCEEDED", HookCompleteFailed = "HOOK_COMPLETE_FAILED", HookFailed = "HOOK_FAILED", }
structure! { InsufficientCapabilitiesException S_InsufficientCapabilitiesException }
structure! { InvalidChangeSetStatusException S_InvalidChangeSetStatusException }
structure! { LimitExceededException S_LimitExceededException }
structure! { ListChangeSetsInput S_ListChangeSetsInput
    stack_name: String = "StackName",
    next_token: Option<String> = "NextToken",
 }
structure! { ListChangeSetsOutput S_ListChangeSetsOutput
    summaries: Option<Vec<ChangeSetSummary>> = "Summaries",
    next_token: Option<String> = "NextToken",
 }
structure! { ListExportsInput S_ListExportsInput
    next_token: Option<String> = "NextToken",
 }
structure! { ListExportsOutput S_ListExportsOutput
    exports: Option<Vec<Export>> = "Exports",
    next_token: Option<String> = "NextToken",
 }
structure! { ListImportsInput S_ListImportsInput
    export_name: String = "ExportName",
    next_token: Option<String> = "NextToken",
 }
structure! { ListImportsOutput S_ListImportsOutput
    imports: Option<Vec<String>> = "Imports",
    next_token: Option<String> = "NextToken",
 }
structure! { ListStackResourcesInput S_ListStackResourcesInput
    stack_name: String = "StackName",
    next_token: Option<String> = "NextToken",
 }
structure! { ListStackResourcesOutput S_ListStackResourcesOutput
    stack_resource_summaries: Option<Vec<StackResourceSummary>> = "StackResourceSummaries",
    next_token: Option<String> = "NextToken",
 }
structure! { ListStacksInput S_ListStacksInput
    next_token: Option<String> = "NextToken",
    stack_status_filter: Option<Vec<StackStatus>> = "StackStatusFilter",
 }
structure! { ListStacksOutput S_ListStacksOutput
    stack_summaries: Option<Vec<StackSummary>> = "StackSummaries",
    next_token: Option<String> = "NextToken",
 }
structure! { LiveResourceDrift S_LiveResourceDrift
    previous_value: Option<String> = "PreviousValue",
    actual_value: Option<String> = "ActualValue",
    drift_detection_timestamp: Option<Timestamp> = "DriftDetectionTimestamp",
 }
structure! { ModuleInfo S_ModuleInfo
    type_hierarchy: Option<String> = "TypeHierarchy",
    logical_id_hierarchy: Option<String> = "LogicalIdHierarchy",
 }
enumeration! { OnFailure S_OnFailure: DoNothing = "DO_NOTHING", Rollback = "ROLLBACK", Delete = "DELETE", }
enumeration! { OnStackFailure S_OnStackFailure: DoNothing = "DO_NOTHING", Rollback = "ROLLBACK", Delete = "DELETE", }
structure! { OperationEntry S_OperationEntry
    operation_type: Option<OperationType> = "OperationType",
    operation_id: Option<String> = "OperationId",
 }
enumeration! { OperationType S_OperationType: CreateStack = "CREATE_STACK", UpdateStack = "UPDATE_STACK", DeleteStack = "DELETE_STACK", ContinueRollback = "CONTINUE_ROLLBACK", Rollback = "ROLLBACK", CreateChangeset = "CREATE_CHANGESET", }
structure! { Output S_Output
    output_key: Option<String> = "OutputKey",
    output_value: Option<String> = "OutputValue",
    description: Option<String> = "Description",
    export_name: Option<String> = "ExportName",
 }
structure! { Parameter S_Parameter
    parameter_key: Option<String> = "ParameterKey",
    parameter_value: Option<String> = "ParameterValue",
    use_previous_value: Option<bool> = "UsePreviousValue",
    resolved_value: Option<String> = "ResolvedValue",
 }
structure! { ParameterConstraints S_ParameterConstraints
    allowed_values: Option<Vec<String>> = "AllowedValues",
 }
structure! { ParameterDeclaration S_ParameterDeclaration
    parameter_key: Option<String> = "ParameterKey",
    default_value: Option<String> = "DefaultValue",
    parameter_type: Option<String> = "ParameterType",
    no_echo: Option<bool> = "NoEcho",
    description: Option<String> = "Description",
    parameter_constraints: Option<ParameterConstraints> = "ParameterConstraints",
 }
enumeration! { PolicyAction S_PolicyAction: Delete = "Delete", Retain = "Retain", Snapshot = "Snapshot", ReplaceAndDelete = "ReplaceAndDelete", ReplaceAndRetain = "ReplaceAndRetain", ReplaceAndSnapshot = "ReplaceAndSnapshot", }
enumeration! { Replacement S_Replacement: True = "True", False = "False", Conditional = "Conditional", }
enumeration! { RequiresRecreation S_RequiresRecreation: Never = "Never", Conditionally = "Conditionally", Always = "Always", }
enumeration! { ResourceAttribute S_ResourceAttribute: Properties = "Properties", Metadata = "Metadata", CreationPolicy = "CreationPolicy", UpdatePolicy = "UpdatePolicy", DeletionPolicy = "DeletionPolicy", UpdateReplacePolicy = "UpdateReplacePolicy", Tags = "Tags", }
structure! { ResourceChange S_ResourceChange
    policy_action: Option<PolicyAction> = "PolicyAction",
    action: Option<ChangeAction> = "Action",
    logical_resource_id: Option<String> = "LogicalResourceId",
    physical_resource_id: Option<String> = "PhysicalResourceId",
    resource_type: Option<String> = "ResourceType",
    replacement: Option<Replacement> = "Replacement",
    scope: Option<Vec<ResourceAttribute>> = "Scope",
    resource_drift_status: Option<StackResourceDriftStatus> = "ResourceDriftStatus",
    resource_drift_ignored_attributes: Option<Vec<ResourceDriftIgnoredAttribute>> = "ResourceDriftIgnoredAttributes",
    details: Option<Vec<ResourceChangeDetail>> = "Details",
    change_set_id: Option<String> = "ChangeSetId",
    module_info: Option<ModuleInfo> = "ModuleInfo",
    before_context: Option<String> = "BeforeContext",
    after_context: Option<String> = "AfterContext",
    previous_deployment_context: Option<String> = "PreviousDeploymentContext",
 }
structure! { ResourceChangeDetail S_ResourceChangeDetail
    target: Option<ResourceTargetDefinition> = "Target",
    evaluation: Option<EvaluationType> = "Evaluation",
    change_source: Option<ChangeSource> = "ChangeSource",
    causing_entity: Option<String> = "CausingEntity",
 }
structure! { ResourceDriftIgnoredAttribute S_ResourceDriftIgnoredAttribute
    path: Option<String> = "Path",
    reason: Option<DriftIgnoredReason> = "Reason",
 }
structure! { ResourceIdentifierSummary S_ResourceIdentifierSummary
    resource_type: Option<String> = "ResourceType",
    logical_resource_ids: Option<Vec<String>> = "LogicalResourceIds",
    resource_identifiers: Option<Vec<String>> = "ResourceIdentifiers",
 }
enumeration! { ResourceStatus S_ResourceStatus: CreateInProgress = "CREATE_IN_PROGRESS", CreateFailed = "CREATE_FAILED", CreateComplete = "CREATE_COMPLETE", DeleteInProgress = "DELETE_IN_PROGRESS", DeleteFailed = "DELETE_FAILED", DeleteComplete = "DELETE_COMPLETE", DeleteSkipped = "DELETE_SKIPPED", UpdateInProgress = "UPDATE_IN_PROGRESS", UpdateFailed = "UPDATE_FAILED", UpdateComplete = "UPDATE_COMPLETE", ImportFailed = "IMPORT_FAILED", ImportComplete = "IMPORT_COMPLETE", ImportInProgress = "IMPORT_IN_PROGRESS", ImportRollbackInProgress = "IMPORT_ROLLBACK_IN_PROGRESS", ImportRollbackFailed = "IMPORT_ROLLBACK_FAILED", ImportRollbackComplete = "IMPORT_ROLLBACK_COMPLETE", ExportFailed = "EXPORT_FAILED", ExportComplete = "EXPORT_COMPLETE", ExportInProgress = "EXPORT_IN_PROGRESS", ExportRollbackInProgress = "EXPORT_ROLLBACK_IN_PROGRESS", ExportRollbackFailed = "EXPORT_ROLLBACK_FAILED", ExportRollbackComplete = "EXPORT_ROLLBACK_COMPLETE", UpdateRollbackInProgress = "UPDATE_ROLLBACK_IN_PROGRESS", UpdateRollbackComplete = "UPDATE_ROLLBACK_COMPLETE", UpdateRollbackFailed = "UPDATE_ROLLBACK_FAILED", RollbackInProgress = "ROLLBACK_IN_PROGRESS", RollbackComplete = "ROLLBACK_COMPLETE", RollbackFailed = "ROLLBACK_FAILED", }
structure! { ResourceTargetDefinition S_ResourceTargetDefinition
    attribute: Option<ResourceAttribute> = "Attribute",
    name: Option<String> = "Name",
    requires_recreation: Option<RequiresRecreation> = "RequiresRecreation",
    path: Option<String> = "Path",
    before_value: Option<String> = "BeforeValue",
    after_value: Option<String> = "AfterValue",
    before_value_from: Option<BeforeValueFrom> = "BeforeValueFrom",
    after_value_from: Option<AfterValueFrom> = "AfterValueFrom",
    drift: Option<LiveResourceDrift> = "Drift",
    attribute_change_type: Option<AttributeChangeType> = "AttributeChangeType",
 }
structure! { ResourceToImport S_ResourceToImport
    resource_type: String = "ResourceType",
    logical_resource_id: String = "LogicalResourceId",
    resource_identifier: BTreeMap<String, String> = "ResourceIdentifier",
 }
structure! { RollbackConfiguration S_RollbackConfiguration
    rollback_triggers: Option<Vec<RollbackTrigger>> = "RollbackTriggers",
    monitoring_time_in_minutes: Option<i32> = "MonitoringTimeInMinutes",
 }
structure! { RollbackTrigger S_RollbackTrigger
    arn: String = "Arn",
    r#type: String = "Type",
 }
structure! { SetStackPolicyInput S_SetStackPolicyInput
    stack_name: String = "StackName",
    stack_policy_body: Option<String> = "StackPolicyBody",
    stack_policy_url: Option<String> = "StackPolicyURL",
 }
structure! { Stack S_Stack
    stack_id: Option<String> = "StackId",
    stack_name: String = "StackName",
    change_set_id: Option<String> = "ChangeSetId",
    description: Option<String> = "Description",
    parameters: Option<Vec<Parameter>> = "Parameters",
    creation_time: Timestamp = "CreationTime",
    deletion_time: Option<Timestamp> = "DeletionTime",
    last_updated_time: Option<Timestamp> = "LastUpdatedTime",
    rollback_configuration: Option<RollbackConfiguration> = "RollbackConfiguration",
    stack_status: StackStatus = "StackStatus",
    stack_status_reason: Option<String> = "StackStatusReason",
    disable_rollback: Option<bool> = "DisableRollback",
    deployment_config: Option<DeploymentConfig> = "DeploymentConfig",
    notification_arns: Option<Vec<String>> = "NotificationARNs",
    timeout_in_minutes: Option<i32> = "TimeoutInMinutes",
    capabilities: Option<Vec<Capability>> = "Capabilities",
    outputs: Option<Vec<Output>> = "Outputs",
    role_arn: Option<String> = "RoleARN",
    tags: Option<Vec<Tag>> = "Tags",
    enable_termination_protection: Option<bool> = "EnableTerminationProtection",
    parent_id: Option<String> = "ParentId",
    root_id: Option<String> = "RootId",
    drift_information: Option<StackDriftInformation> = "DriftInformation",
    retain_except_on_create: Option<bool> = "RetainExceptOnCreate",
    deletion_mode: Option<DeletionMode> = "DeletionMode",
    detailed_status: Option<DetailedStatus> = "DetailedStatus",
    last_operations: Option<Vec<OperationEntry>> = "LastOperations",
    alias_name: Option<String> = "AliasName",
 }
structure! { StackDriftInformation S_StackDriftInformation
    stack_drift_status: StackDriftStatus = "StackDriftStatus",
    last_check_timestamp: Option<Timestamp> = "LastCheckTimestamp",
 }
structure! { StackDriftInformationSummary S_StackDriftInformationSummary
    stack_drift_status: StackDriftStatus = "StackDriftStatus",
    last_check_timestamp: Option<Timestamp> = "LastCheckTimestamp",
 }
enumeration! { StackDriftStatus S_StackDriftStatus: Drifted = "DRIFTED", InSync = "IN_SYNC", Unknown = "UNKNOWN", NotChecked = "NOT_CHECKED", }
structure! { StackEvent S_StackEvent
    stack_id: String = "StackId",
    event_id: String = "EventId",
    stack_name: String = "StackName",
    operation_id: Option<String> = "OperationId",
    logical_resource_id: Option<String> = "LogicalResourceId",
    physical_resource_id: Option<String> = "PhysicalResourceId",
    resource_type: Option<String> = "ResourceType",
    timestamp: Timestamp = "Timestamp",
    resource_status: Option<ResourceStatus> = "ResourceStatus",
    resource_status_reason: Option<String> = "ResourceStatusReason",
    resource_properties: Option<String> = "ResourceProperties",
    client_request_token: Option<String> = "ClientRequestToken",
    hook_type: Option<String> = "HookType",
    hook_status: Option<HookStatus> = "HookStatus",
    hook_status_reason: Option<String> = "HookStatusReason",
    hook_invocation_point: Option<HookInvocationPoint> = "HookInvocationPoint",
    hook_invocation_id: Option<String> = "HookInvocationId",
    hook_failure_mode: Option<HookFailureMode> = "HookFailureMode",
    detailed_status: Option<DetailedStatus> = "DetailedStatus",
 }
structure! { StackResource S_StackResource
    stack_name: Option<String> = "StackName",
    stack_id: Option<String> = "StackId",
    logical_resource_id: String = "LogicalResourceId",
    physical_resource_id: Option<String> = "PhysicalResourceId",
    resource_type: String = "ResourceType",
    timestamp: Timestamp = "Timestamp",
    resource_status: ResourceStatus = "ResourceStatus",
    resource_status_reason: Option<String> = "ResourceStatusReason",
    description: Option<String> = "Description",
    drift_information: Option<StackResourceDriftInformation> = "DriftInformation",
    module_info: Option<ModuleInfo> = "ModuleInfo",
 }
structure! { StackResourceDetail S_StackResourceDetail
    stack_name: Option<String> = "StackName",
    stack_id: Option<String> = "StackId",
    logical_resource_id: String = "LogicalResourceId",
    physical_resource_id: Option<String> = "PhysicalResourceId",
    resource_type: String = "ResourceType",
    last_updated_timestamp: Timestamp = "LastUpdatedTimestamp",
    resource_status: ResourceStatus = "ResourceStatus",
    resource_status_reason: Option<String> = "ResourceStatusReason",
    description: Option<String> = "Description",
    metadata: Option<String> = "Metadata",
    drift_information: Option<StackResourceDriftInformation> = "DriftInformation",
    module_info: Option<ModuleInfo> = "ModuleInfo",
 }
structure! { StackResourceDriftInformation S_StackResourceDriftInformation
    stack_resource_drift_status: StackResourceDriftStatus = "StackResourceDriftStatus",
    last_check_timestamp: Option<Timestamp> = "LastCheckTimestamp",
 }
structure! { StackResourceDriftInformationSummary S_StackResourceDriftInformationSummary
    stack_resource_drift_status: StackResourceDriftStatus = "StackResourceDriftStatus",
    last_check_timestamp: Option<Timestamp> = "LastCheckTimestamp",
 }
enumeration! { StackResourceDriftStatus S_StackResourceDriftStatus: InSync = "IN_SYNC", Modified = "MODIFIED", Deleted = "DELETED", NotChecked = "NOT_CHECKED", Unknown = "UNKNOWN", Unsupported = "UNSUPPORTED", }
structure! { StackResourceSummary S_StackResourceSummary
    logical_resource_id: String = "LogicalResourceId",
    physical_resource_id: Option<String> = "PhysicalResourceId",
    resource_type: String = "ResourceType",
    last_updated_timestamp: Timestamp = "LastUpdatedTimestamp",
    resource_status: ResourceStatus = "ResourceStatus",
    resource_status_reason: Option<String> = "ResourceStatusReason",
    drift_information: Option<StackResourceDriftInformationSummary> = "DriftInformation",
    module_info: Option<ModuleInfo> = "ModuleInfo",
 }
structure! { StackSetNotFoundException S_StackSetNotFoundException }
enumeration! { StackStatus S_StackStatus: CreateInProgress = "CREATE_IN_PROGRESS", CreateFailed = "CREATE_FAILED", CreateComplete = "CREATE_COMPLETE", RollbackInProgress = "ROLLBACK_IN_PROGRESS", RollbackFailed = "ROLLBACK_FAILED", RollbackComplete = "ROLLBACK_COMPLETE", DeleteInProgress = "DELETE_IN_PROGRESS", DeleteFailed = "DELETE_FAILED", DeleteComplete = "DELETE_COMPLETE", UpdateInProgress = "UPDATE_IN_PROGRESS", UpdateCompleteCleanupInProgress = "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", UpdateComplete = "UPDATE_COMPLETE", UpdateFailed = "UPDATE_FAILED", UpdateRollbackInProgress = "UPDATE_ROLLBACK_IN_PROGRESS", UpdateRollbackFailed = "UPDATE_ROLLBACK_FAILED", UpdateRollbackCompleteCleanupInProgress = "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS", UpdateRollbackComplete = "UPDATE_ROLLBACK_COMPLETE", ReviewInProgress = "REVIEW_IN_PROGRESS", ImportInProgress = "IMPORT_IN_PROGRESS", ImportComplete = "IMPORT_COMPLETE", ImportRollbackInProgress = "IMPORT_ROLLBACK_IN_PROGRESS", ImportRollbackFailed = "IMPORT_ROLLBACK_FAILED", ImportRollbackComplete = "IMPORT_ROLLBACK_COMPLETE", }
structure! { StackSummary S_StackSummary
    stack_id: Option<String> = "StackId",
    stack_name: String = "StackName",
    template_description: Option<String> = "TemplateDescription",
    creation_time: Timestamp = "CreationTime",
    last_updated_time: Option<Timestamp> = "LastUpdatedTime",
    deletion_time: Option<Timestamp> = "DeletionTime",
    stack_status: StackStatus = "StackStatus",
    stack_status_reason: Option<String> = "StackStatusReason",
    parent_id: Option<String> = "ParentId",
    root_id: Option<String> = "RootId",
    drift_information: Option<StackDriftInformationSummary> = "DriftInformation",
    last_operations: Option<Vec<OperationEntry>> = "LastOperations",
 }
structure! { Tag S_Tag
    key: String = "Key",
    value: String = "Value",
 }
structure! { TemplateParameter S_TemplateParameter
    parameter_key: Option<String> = "ParameterKey",
    default_value: Option<String> = "DefaultValue",
    no_echo: Option<bool> = "NoEcho",
    description: Option<String> = "Description",
 }
enumeration! { TemplateStage S_TemplateStage: Original = "Original", Processed = "Processed", }
structure! { TemplateSummaryConfig S_TemplateSummaryConfig
    treat_unrecognized_resource_types_as_warnings: Option<bool> = "TreatUnrecognizedResourceTypesAsWarnings",
 }
structure! { TokenAlreadyExistsException S_TokenAlreadyExistsException }
structure! { UpdateStackInput S_UpdateStackInput
    stack_name: String = "StackName",
    template_body: Option<String> = "TemplateBody",
    template_url: Option<String> = "TemplateURL",
    use_previous_template: Option<bool> = "UsePreviousTemplate",
    stack_policy_during_update_body: Option<String> = "StackPolicyDuringUpdateBody",
    stack_policy_during_update_url: Option<String> = "StackPolicyDuringUpdateURL",
    parameters: Option<Vec<Parameter>> = "Parameters",
    capabilities: Option<Vec<Capability>> = "Capabilities",
    resource_types: Option<Vec<String>> = "ResourceTypes",
    role_arn: Option<String> = "RoleARN",
    rollback_configuration: Option<RollbackConfiguration> = "RollbackConfiguration",
    stack_policy_body: Option<String> = "StackPolicyBody",
    stack_policy_url: Option<String> = "StackPolicyURL",
    notification_arns: Option<Vec<String>> = "NotificationARNs",
    tags: Option<Vec<Tag>> = "Tags",
    disable_rollback: Option<bool> = "DisableRollback",
    client_request_token: Option<String> = "ClientRequestToken",
    retain_except_on_create: Option<bool> = "RetainExceptOnCreate",
    deployment_config: Option<DeploymentConfig> = "DeploymentConfig",
    disable_validation: Option<bool> = "DisableValidation",
 }
structure! { UpdateStackOutput S_UpdateStackOutput
    stack_id: Option<String> = "StackId",
    operation_id: Option<String> = "OperationId",
 }
structure! { UpdateTerminationProtectionInput S_UpdateTerminationProtectionInput
    enable_termination_protection: bool = "EnableTerminationProtection",
    stack_name: String = "StackName",
 }
structure! { UpdateTerminationProtectionOutput S_UpdateTerminationProtectionOutput
    stack_id: Option<String> = "StackId",
 }
structure! { ValidateTemplateInput S_ValidateTemplateInput
    template_body: Option<String> = "TemplateBody",
    template_url: Option<String> = "TemplateURL",
 }
structure! { ValidateTemplateOutput S_ValidateTemplateOutput
    parameters: Option<Vec<TemplateParameter>> = "Parameters",
    description: Option<String> = "Description",
    capabilities: Option<Vec<Capability>> = "Capabilities",
    capabilities_reason: Option<String> = "CapabilitiesReason",
    declared_transforms: Option<Vec<String>> = "DeclaredTransforms",
 }
structure! { Warnings S_Warnings
    unrecognized_resource_types: Option<Vec<String>> = "UnrecognizedResourceTypes",
 }
structure! { DeleteStackOutput S_DeleteStackOutput }
structure! { CancelUpdateStackOutput S_CancelUpdateStackOutput }
structure! { SetStackPolicyOutput S_SetStackPolicyOutput }
pub(crate) static S_AfterContext: Schema = Schema { name: "AfterContext", kind: K::String, ..Schema::BLANK };
pub(crate) static S_AfterValue: Schema = Schema { name: "AfterValue", kind: K::String, ..Schema::BLANK };
pub(crate) static S_AfterValueFrom: Schema = Schema { name: "AfterValueFrom", kind: K::Enum { values: AfterValueFrom::VALUES }, ..Schema::BLANK };
pub(crate) static S_AliasName: Schema = Schema { name: "AliasName", kind: K::String, min: Some(1.0), max: Some(128.0), ..Schema::BLANK };
pub(crate) static S_AllowedValue: Schema = Schema { name: "AllowedValue", kind: K::String, ..Schema::BLANK };
pub(crate) static S_AllowedValues: Schema = Schema { name: "AllowedValues", kind: K::List { item: &S_AllowedValue, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_AlreadyExistsException: Schema = Schema { name: "AlreadyExistsException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_Arn: Schema = Schema { name: "Arn", kind: K::String, ..Schema::BLANK };
pub(crate) static S_AttributeChangeType: Schema = Schema { name: "AttributeChangeType", kind: K::Enum { values: AttributeChangeType::VALUES }, ..Schema::BLANK };
pub(crate) static S_BeforeContext: Schema = Schema { name: "BeforeContext", kind: K::String, ..Schema::BLANK };
pub(crate) static S_BeforeValue: Schema = Schema { name: "BeforeValue", kind: K::String, ..Schema::BLANK };
pub(crate) static S_BeforeValueFrom: Schema = Schema { name: "BeforeValueFrom", kind: K::Enum { values: BeforeValueFrom::VALUES }, ..Schema::BLANK };
pub(crate) static S_CallAs: Schema = Schema { name: "CallAs", kind: K::Enum { values: CallAs::VALUES }, ..Schema::BLANK };
pub(crate) static S_CancelUpdateStackInput: Schema = Schema { name: "CancelUpdateStackInput", kind: K::Structure { members: &[
    Member { name: "StackName", target: &S_StackName, required: true, wire: "StackName", ..Member::BLANK },
    Member { name: "ClientRequestToken", target: &S_ClientRequestToken, wire: "ClientRequestToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_Capabilities: Schema = Schema { name: "Capabilities", kind: K::List { item: &S_Capability, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_CapabilitiesReason: Schema = Schema { name: "CapabilitiesReason", kind: K::String, ..Schema::BLANK };
pub(crate) static S_Capability: Schema = Schema { name: "Capability", kind: K::Enum { values: Capability::VALUES }, ..Schema::BLANK };
pub(crate) static S_CausingEntity: Schema = Schema { name: "CausingEntity", kind: K::String, ..Schema::BLANK };
pub(crate) static S_Change: Schema = Schema { name: "Change", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_ChangeType, wire: "Type", ..Member::BLANK },
    Member { name: "HookInvocationCount", target: &S_HookInvocationCount, wire: "HookInvocationCount", ..Member::BLANK },
    Member { name: "ResourceChange", target: &S_ResourceChange, wire: "ResourceChange", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ChangeAction: Schema = Schema { name: "ChangeAction", kind: K::Enum { values: ChangeAction::VALUES }, ..Schema::BLANK };
pub(crate) static S_ChangeSetId: Schema = Schema { name: "ChangeSetId", kind: K::String, min: Some(1.0), pattern: Some("arn:[-a-zA-Z0-9:/]*"), ..Schema::BLANK };
pub(crate) static S_ChangeSetName: Schema = Schema { name: "ChangeSetName", kind: K::String, min: Some(1.0), max: Some(128.0), pattern: Some("[a-zA-Z][-a-zA-Z0-9]*"), ..Schema::BLANK };
pub(crate) static S_ChangeSetNameOrId: Schema = Schema { name: "ChangeSetNameOrId", kind: K::String, min: Some(1.0), max: Some(1600.0), pattern: Some("[a-zA-Z][-a-zA-Z0-9]*|arn:[-a-zA-Z0-9:/]*"), ..Schema::BLANK };
pub(crate) static S_ChangeSetNotFoundException: Schema = Schema { name: "ChangeSetNotFoundException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_ChangeSetStatus: Schema = Schema { name: "ChangeSetStatus", kind: K::Enum { values: ChangeSetStatus::VALUES }, ..Schema::BLANK };
pub(crate) static S_ChangeSetStatusReason: Schema = Schema { name: "ChangeSetStatusReason", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ChangeSetSummaries: Schema = Schema { name: "ChangeSetSummaries", kind: K::List { item: &S_ChangeSetSummary, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_ChangeSetSummary: Schema = Schema { name: "ChangeSetSummary", kind: K::Structure { members: &[
    Member { name: "StackId", target: &S_StackId, wire: "StackId", ..Member::BLANK },
    Member { name: "StackName", target: &S_StackName, wire: "StackName", ..Member::BLANK },
    Member { name: "ChangeSetId", target: &S_ChangeSetId, wire: "ChangeSetId", ..Member::BLANK },
    Member { name: "ChangeSetName", target: &S_ChangeSetName, wire: "ChangeSetName", ..Member::BLANK },
    Member { name: "ExecutionStatus", target: &S_ExecutionStatus, wire: "ExecutionStatus", ..Member::BLANK },
    Member { name: "Status", target: &S_ChangeSetStatus, wire: "Status", ..Member::BLANK },
    Member { name: "StatusReason", target: &S_ChangeSetStatusReason, wire: "StatusReason", ..Member::BLANK },
    Member { name: "CreationTime", target: &S_CreationTime, wire: "CreationTime", ..Member::BLANK },
    Member { name: "Description", target: &S_Description, wire: "Description", ..Member::BLANK },
    Member { name: "IncludeNestedStacks", target: &S_IncludeNestedStacks, wire: "IncludeNestedStacks", ..Member::BLANK },
    Member { name: "ParentChangeSetId", target: &S_ChangeSetId, wire: "ParentChangeSetId", ..Member::BLANK },
    Member { name: "RootChangeSetId", target: &S_ChangeSetId, wire: "RootChangeSetId", ..Member::BLANK },
    Member { name: "ImportExistingResources", target: &S_ImportExistingResources, wire: "ImportExistingResources", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ChangeSetType: Schema = Schema { name: "ChangeSetType", kind: K::Enum { values: ChangeSetType::VALUES }, ..Schema::BLANK };
pub(crate) static S_ChangeSource: Schema = Schema { name: "ChangeSource", kind: K::Enum { values: ChangeSource::VALUES }, ..Schema::BLANK };
pub(crate) static S_ChangeType: Schema = Schema { name: "ChangeType", kind: K::Enum { values: ChangeType::VALUES }, ..Schema::BLANK };
pub(crate) static S_Changes: Schema = Schema { name: "Changes", kind: K::List { item: &S_Change, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_ClientRequestToken: Schema = Schema { name: "ClientRequestToken", kind: K::String, min: Some(1.0), max: Some(128.0), pattern: Some("[a-zA-Z0-9][-a-zA-Z0-9]*"), ..Schema::BLANK };
pub(crate) static S_ClientToken: Schema = Schema { name: "ClientToken", kind: K::String, min: Some(1.0), max: Some(128.0), ..Schema::BLANK };
pub(crate) static S_ContinueUpdateRollbackInput: Schema = Schema { name: "ContinueUpdateRollbackInput", kind: K::Structure { members: &[
    Member { name: "StackName", target: &S_StackNameOrId, required: true, wire: "StackName", ..Member::BLANK },
    Member { name: "RoleARN", target: &S_RoleARN, wire: "RoleARN", ..Member::BLANK },
    Member { name: "ResourcesToSkip", target: &S_ResourcesToSkip, wire: "ResourcesToSkip", ..Member::BLANK },
    Member { name: "ClientRequestToken", target: &S_ClientRequestToken, wire: "ClientRequestToken", ..Member::BLANK },
    Member { name: "ForceRollback", target: &S_ForceRollback, wire: "ForceRollback", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ContinueUpdateRollbackOutput: Schema = Schema { name: "ContinueUpdateRollbackOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_CreateChangeSetInput: Schema = Schema { name: "CreateChangeSetInput", kind: K::Structure { members: &[
    Member { name: "StackName", target: &S_StackNameOrId, required: true, wire: "StackName", ..Member::BLANK },
    Member { name: "TemplateBody", target: &S_TemplateBody, wire: "TemplateBody", ..Member::BLANK },
    Member { name: "TemplateURL", target: &S_TemplateURL, wire: "TemplateURL", ..Member::BLANK },
    Member { name: "UsePreviousTemplate", target: &S_UsePreviousTemplate, wire: "UsePreviousTemplate", ..Member::BLANK },
    Member { name: "Parameters", target: &S_Parameters, wire: "Parameters", ..Member::BLANK },
    Member { name: "Capabilities", target: &S_Capabilities, wire: "Capabilities", ..Member::BLANK },
    Member { name: "ResourceTypes", target: &S_ResourceTypes, wire: "ResourceTypes", ..Member::BLANK },
    Member { name: "RoleARN", target: &S_RoleARN, wire: "RoleARN", ..Member::BLANK },
    Member { name: "RollbackConfiguration", target: &S_RollbackConfiguration, wire: "RollbackConfiguration", ..Member::BLANK },
    Member { name: "NotificationARNs", target: &S_NotificationARNs, wire: "NotificationARNs", ..Member::BLANK },
    Member { name: "Tags", target: &S_Tags, wire: "Tags", ..Member::BLANK },
    Member { name: "ChangeSetName", target: &S_ChangeSetName, required: true, wire: "ChangeSetName", ..Member::BLANK },
    Member { name: "ClientToken", target: &S_ClientToken, wire: "ClientToken", ..Member::BLANK },
    Member { name: "Description", target: &S_Description, wire: "Description", ..Member::BLANK },
    Member { name: "ChangeSetType", target: &S_ChangeSetType, wire: "ChangeSetType", ..Member::BLANK },
    Member { name: "ResourcesToImport", target: &S_ResourcesToImport, wire: "ResourcesToImport", ..Member::BLANK },
    Member { name: "IncludeNestedStacks", target: &S_IncludeNestedStacks, wire: "IncludeNestedStacks", ..Member::BLANK },
    Member { name: "OnStackFailure", target: &S_OnStackFailure, wire: "OnStackFailure", ..Member::BLANK },
    Member { name: "ImportExistingResources", target: &S_ImportExistingResources, wire: "ImportExistingResources", ..Member::BLANK },
    Member { name: "DeploymentMode", target: &S_DeploymentMode, wire: "DeploymentMode", ..Member::BLANK },
    Member { name: "DeploymentConfig", target: &S_DeploymentConfig, wire: "DeploymentConfig", ..Member::BLANK },
    Member { name: "DisableValidation", target: &S_DisableValidation, wire: "DisableValidation", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CreateChangeSetOutput: Schema = Schema { name: "CreateChangeSetOutput", kind: K::Structure { members: &[
    Member { name: "Id", target: &S_ChangeSetId, wire: "Id", ..Member::BLANK },
    Member { name: "StackId", target: &S_StackId, wire: "StackId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CreateStackInput: Schema = Schema { name: "CreateStackInput", kind: K::Structure { members: &[
    Member { name: "StackName", target: &S_StackName, required: true, wire: "StackName", ..Member::BLANK },
    Member { name: "TemplateBody", target: &S_TemplateBody, wire: "TemplateBody", ..Member::BLANK },
    Member { name: "TemplateURL", target: &S_TemplateURL, wire: "TemplateURL", ..Member::BLANK },
    Member { name: "Parameters", target: &S_Parameters, wire: "Parameters", ..Member::BLANK },
    Member { name: "DisableRollback", target: &S_DisableRollback, wire: "DisableRollback", ..Member::BLANK },
    Member { name: "RollbackConfiguration", target: &S_RollbackConfiguration, wire: "RollbackConfiguration", ..Member::BLANK },
    Member { name: "TimeoutInMinutes", target: &S_TimeoutMinutes, wire: "TimeoutInMinutes", ..Member::BLANK },
    Member { name: "NotificationARNs", target: &S_NotificationARNs, wire: "NotificationARNs", ..Member::BLANK },
    Member { name: "Capabilities", target: &S_Capabilities, wire: "Capabilities", ..Member::BLANK },
    Member { name: "ResourceTypes", target: &S_ResourceTypes, wire: "ResourceTypes", ..Member::BLANK },
    Member { name: "RoleARN", target: &S_RoleARN, wire: "RoleARN", ..Member::BLANK },
    Member { name: "OnFailure", target: &S_OnFailure, wire: "OnFailure", ..Member::BLANK },
    Member { name: "StackPolicyBody", target: &S_StackPolicyBody, wire: "StackPolicyBody", ..Member::BLANK },
    Member { name: "StackPolicyURL", target: &S_StackPolicyURL, wire: "StackPolicyURL", ..Member::BLANK },
    Member { name: "Tags", target: &S_Tags, wire: "Tags", ..Member::BLANK },
    Member { name: "ClientRequestToken", target: &S_ClientRequestToken, wire: "ClientRequestToken", ..Member::BLANK },
    Member { name: "EnableTerminationProtection", target: &S_EnableTerminationProtection, wire: "EnableTerminationProtection", ..Member::BLANK },
    Member { name: "RetainExceptOnCreate", target: &S_RetainExceptOnCreate, wire: "RetainExceptOnCreate", ..Member::BLANK },
    Member { name: "DeploymentConfig", target: &S_DeploymentConfig, wire: "DeploymentConfig", ..Member::BLANK },
    Member { name: "DisableValidation", target: &S_DisableValidation, wire: "DisableValidation", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CreateStackOutput: Schema = Schema { name: "CreateStackOutput", kind: K::Structure { members: &[
    Member { name: "StackId", target: &S_StackId, wire: "StackId", ..Member::BLANK },
    Member { name: "OperationId", target: &S_OperationId, wire: "OperationId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CreationTime: Schema = Schema { name: "CreationTime", kind: K::Timestamp { format: None }, ..Schema::BLANK };
pub(crate) static S_DeleteChangeSetInput: Schema = Schema { name: "DeleteChangeSetInput", kind: K::Structure { members: &[
    Member { name: "ChangeSetName", target: &S_ChangeSetNameOrId, required: true, wire: "ChangeSetName", ..Member::BLANK },
    Member { name: "StackName", target: &S_StackNameOrId, wire: "StackName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteChangeSetOutput: Schema = Schema { name: "DeleteChangeSetOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DeleteStackInput: Schema = Schema { name: "DeleteStackInput", kind: K::Structure { members: &[
    Member { name: "StackName", target: &S_StackName, required: true, wire: "StackName", ..Member::BLANK },
    Member { name: "RetainResources", target: &S_RetainResources, wire: "RetainResources", ..Member::BLANK },
    Member { name: "RoleARN", target: &S_RoleARN, wire: "RoleARN", ..Member::BLANK },
    Member { name: "ClientRequestToken", target: &S_ClientRequestToken, wire: "ClientRequestToken", ..Member::BLANK },
    Member { name: "DeletionMode", target: &S_DeletionMode, wire: "DeletionMode", ..Member::BLANK },
    Member { name: "DeploymentConfig", target: &S_DeploymentConfig, wire: "DeploymentConfig", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeletionMode: Schema = Schema { name: "DeletionMode", kind: K::Enum { values: DeletionMode::VALUES }, ..Schema::BLANK };
pub(crate) static S_DeletionTime: Schema = Schema { name: "DeletionTime", kind: K::Timestamp { format: None }, ..Schema::BLANK };
pub(crate) static S_DeploymentConfig: Schema = Schema { name: "DeploymentConfig", kind: K::Structure { members: &[
    Member { name: "Mode", target: &S_DeploymentConfigMode, wire: "Mode", ..Member::BLANK },
    Member { name: "DisableRollback", target: &S_DisableRollback, wire: "DisableRollback", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeploymentConfigMode: Schema = Schema { name: "DeploymentConfigMode", kind: K::Enum { values: DeploymentConfigMode::VALUES }, ..Schema::BLANK };
pub(crate) static S_DeploymentMode: Schema = Schema { name: "DeploymentMode", kind: K::Enum { values: DeploymentMode::VALUES }, ..Schema::BLANK };
pub(crate) static S_DescribeChangeSetInput: Schema = Schema { name: "DescribeChangeSetInput", kind: K::Structure { members: &[
    Member { name: "ChangeSetName", target: &S_ChangeSetNameOrId, required: true, wire: "ChangeSetName", ..Member::BLANK },
    Member { name: "StackName", target: &S_StackNameOrId, wire: "StackName", ..Member::BLANK },
    Member { name: "NextToken", target: &S_NextToken, wire: "NextToken", ..Member::BLANK },
    Member { name: "IncludePropertyValues", target: &S_IncludePropertyValues, wire: "IncludePropertyValues", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DescribeChangeSetOutput: Schema = Schema { name: "DescribeChangeSetOutput", kind: K::Structure { members: &[
    Member { name: "ChangeSetName", target: &S_ChangeSetName, wire: "ChangeSetName", ..Member::BLANK },
    Member { name: "ChangeSetId", target: &S_ChangeSetId, wire: "ChangeSetId", ..Member::BLANK },
    Member { name: "StackId", target: &S_StackId, wire: "StackId", ..Member::BLANK },
    Member { name: "StackName", target: &S_StackName, wire: "StackName", ..Member::BLANK },
    Member { name: "Description", target: &S_Description, wire: "Description", ..Member::BLANK },
    Member { name: "Parameters", target: &S_Parameters, wire: "Parameters", ..Member::BLANK },
    Member { name: "CreationTime", target: &S_CreationTime, wire: "CreationTime", ..Member::BLANK },
    Member { name: "ExecutionStatus", target: &S_ExecutionStatus, wire: "ExecutionStatus", ..Member::BLANK },
    Member { name: "Status", target: &S_ChangeSetStatus, wire: "Status", ..Member::BLANK },
    Member { name: "StatusReason", target: &S_ChangeSetStatusReason, wire: "StatusReason", ..Member::BLANK },
    Member { name: "StackDriftStatus", target: &S_StackDriftStatus, wire: "StackDriftStatus", ..Member::BLANK },
    Member { name: "NotificationARNs", target: &S_NotificationARNs, wire: "NotificationARNs", ..Member::BLANK },
    Member { name: "RollbackConfiguration", target: &S_RollbackConfiguration, wire: "RollbackConfiguration", ..Member::BLANK },
    Member { name: "Capabilities", target: &S_Capabilities, wire: "Capabilities", ..Member::BLANK },
    Member { name: "Tags", target: &S_Tags, wire: "Tags", ..Member::BLANK },
    Member { name: "Changes", target: &S_Changes, wire: "Changes", ..Member::BLANK },
    Member { name: "NextToken", target: &S_NextToken, wire: "NextToken", ..Member::BLANK },
    Member { name: "IncludeNestedStacks", target: &S_IncludeNestedStacks, wire: "IncludeNestedStacks", ..Member::BLANK },
    Member { name: "ParentChangeSetId", target: &S_ChangeSetId, wire: "ParentChangeSetId", ..Member::BLANK },
    Member { name: "RootChangeSetId", target: &S_ChangeSetId, wire: "RootChangeSetId", ..Member::BLANK },
    Member { name: "OnStackFailure", target: &S_OnStackFailure, wire: "OnStackFailure", ..Member::BLANK },
    Member { name: "ImportExistingResources", target: &S_ImportExistingResources, wire: "ImportExistingResources", ..Member::BLANK },
    Member { name: "DeploymentMode", target: &S_DeploymentMode, wire: "DeploymentMode", ..Member::BLANK },
    Member { name: "DeploymentConfig", target: &S_DeploymentConfig, wire: "DeploymentConfig", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DescribeStackEventsInput: Schema = Schema { name: "DescribeStackEventsInput", kind: K::Structure { members: &[
    Member { name: "StackName", target: &S_StackName, required: true, wire: "StackName", ..Member::BLANK },
    Member { name: "NextToken", target: &S_NextToken, wire: "NextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DescribeStackEventsOutput: Schema = Schema { name: "DescribeStackEventsOutput", kind: K::Structure { members: &[
    Member { name: "StackEvents", target: &S_StackEvents, wire: "StackEvents", ..Member::BLANK },
    Member { name: "NextToken", target: &S_NextToken, wire: "NextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DescribeStackResourceInput: Schema = Schema { name: "DescribeStackResourceInput", kind: K::Structure { members: &[
    Member { name: "StackName", target: &S_StackName, required: true, wire: "StackName", ..Member::BLANK },
    Member { name: "LogicalResourceId", target: &S_LogicalResourceId, required: true, wire: "LogicalResourceId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DescribeStackResourceOutput: Schema = Schema { name: "DescribeStackResourceOutput", kind: K::Structure { members: &[
    Member { name: "StackResourceDetail", target: &S_StackResourceDetail, wire: "StackResourceDetail", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DescribeStackResourcesInput: Schema = Schema { name: "DescribeStackResourcesInput", kind: K::Structure { members: &[
    Member { name: "StackName", target: &S_StackName, wire: "StackName", ..Member::BLANK },
    Member { name: "LogicalResourceId", target: &S_LogicalResourceId, wire: "LogicalResourceId", ..Member::BLANK },
    Member { name: "PhysicalResourceId", target: &S_PhysicalResourceId, wire: "PhysicalResourceId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DescribeStackResourcesOutput: Schema = Schema { name: "DescribeStackResourcesOutput", kind: K::Structure { members: &[
    Member { name: "StackResources", target: &S_StackResources, wire: "StackResources", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DescribeStacksInput: Schema = Schema { name: "DescribeStacksInput", kind: K::Structure { members: &[
    Member { name: "StackName", target: &S_StackName, wire: "StackName", ..Member::BLANK },
    Member { name: "NextToken", target: &S_NextToken, wire: "NextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DescribeStacksOutput: Schema = Schema { name: "DescribeStacksOutput", kind: K::Structure { members: &[
    Member { name: "Stacks", target: &S_Stacks, wire: "Stacks", ..Member::BLANK },
    Member { name: "NextToken", target: &S_NextToken, wire: "NextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_Description: Schema = Schema { name: "Description", kind: K::String, min: Some(1.0), max: Some(1024.0), ..Schema::BLANK };
pub(crate) static S_DetailedStatus: Schema = Schema { name: "DetailedStatus", kind: K::Enum { values: DetailedStatus::VALUES }, ..Schema::BLANK };
pub(crate) static S_DisableRollback: Schema = Schema { name: "DisableRollback", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_DisableValidation: Schema = Schema { name: "DisableValidation", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_DriftIgnoredReason: Schema = Schema { name: "DriftIgnoredReason", kind: K::Enum { values: DriftIgnoredReason::VALUES }, ..Schema::BLANK };
pub(crate) static S_EnableTerminationProtection: Schema = Schema { name: "EnableTerminationProtection", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_EvaluationType: Schema = Schema { name: "EvaluationType", kind: K::Enum { values: EvaluationType::VALUES }, ..Schema::BLANK };
pub(crate) static S_EventId: Schema = Schema { name: "EventId", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ExecuteChangeSetInput: Schema = Schema { name: "ExecuteChangeSetInput", kind: K::Structure { members: &[
    Member { name: "ChangeSetName", target: &S_ChangeSetNameOrId, required: true, wire: "ChangeSetName", ..Member::BLANK },
    Member { name: "StackName", target: &S_StackNameOrId, wire: "StackName", ..Member::BLANK },
    Member { name: "ClientRequestToken", target: &S_ClientRequestToken, wire: "ClientRequestToken", ..Member::BLANK },
    Member { name: "DisableRollback", target: &S_DisableRollback, wire: "DisableRollback", ..Member::BLANK },
    Member { name: "RetainExceptOnCreate", target: &S_RetainExceptOnCreate, wire: "RetainExceptOnCreate", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ExecuteChangeSetOutput: Schema = Schema { name: "ExecuteChangeSetOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_ExecutionStatus: Schema = Schema { name: "ExecutionStatus", kind: K::Enum { values: ExecutionStatus::VALUES }, ..Schema::BLANK };
pub(crate) static S_Export: Schema = Schema { name: "Export", kind: K::Structure { members: &[
    Member { name: "ExportingStackId", target: &S_StackId, wire: "ExportingStackId", ..Member::BLANK },
    Member { name: "Name", target: &S_ExportName, wire: "Name", ..Member::BLANK },
    Member { name: "Value", target: &S_ExportValue, wire: "Value", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ExportName: Schema = Schema { name: "ExportName", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ExportValue: Schema = Schema { name: "ExportValue", kind: K::String, ..Schema::BLANK };
pub(crate) static S_Exports: Schema = Schema { name: "Exports", kind: K::List { item: &S_Export, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_ForceRollback: Schema = Schema { name: "ForceRollback", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_GetStackPolicyInput: Schema = Schema { name: "GetStackPolicyInput", kind: K::Structure { members: &[
    Member { name: "StackName", target: &S_StackName, required: true, wire: "StackName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetStackPolicyOutput: Schema = Schema { name: "GetStackPolicyOutput", kind: K::Structure { members: &[
    Member { name: "StackPolicyBody", target: &S_StackPolicyBody, wire: "StackPolicyBody", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetTemplateInput: Schema = Schema { name: "GetTemplateInput", kind: K::Structure { members: &[
    Member { name: "StackName", target: &S_StackName, wire: "StackName", ..Member::BLANK },
    Member { name: "ChangeSetName", target: &S_ChangeSetNameOrId, wire: "ChangeSetName", ..Member::BLANK },
    Member { name: "TemplateStage", target: &S_TemplateStage, wire: "TemplateStage", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetTemplateOutput: Schema = Schema { name: "GetTemplateOutput", kind: K::Structure { members: &[
    Member { name: "TemplateBody", target: &S_TemplateBody, wire: "TemplateBody", ..Member::BLANK },
    Member { name: "StagesAvailable", target: &S_StageList, wire: "StagesAvailable", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetTemplateSummaryInput: Schema = Schema { name: "GetTemplateSummaryInput", kind: K::Structure { members: &[
    Member { name: "TemplateBody", target: &S_TemplateBody, wire: "TemplateBody", ..Member::BLANK },
    Member { name: "TemplateURL", target: &S_TemplateURL, wire: "TemplateURL", ..Member::BLANK },
    Member { name: "StackName", target: &S_StackNameOrId, wire: "StackName", ..Member::BLANK },
    Member { name: "StackSetName", target: &S_StackSetNameOrId, wire: "StackSetName", ..Member::BLANK },
    Member { name: "CallAs", target: &S_CallAs, wire: "CallAs", ..Member::BLANK },
    Member { name: "TemplateSummaryConfig", target: &S_TemplateSummaryConfig, wire: "TemplateSummaryConfig", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetTemplateSummaryOutput: Schema = Schema { name: "GetTemplateSummaryOutput", kind: K::Structure { members: &[
    Member { name: "Parameters", target: &S_ParameterDeclarations, wire: "Parameters", ..Member::BLANK },
    Member { name: "Description", target: &S_Description, wire: "Description", ..Member::BLANK },
    Member { name: "Capabilities", target: &S_Capabilities, wire: "Capabilities", ..Member::BLANK },
    Member { name: "CapabilitiesReason", target: &S_CapabilitiesReason, wire: "CapabilitiesReason", ..Member::BLANK },
    Member { name: "ResourceTypes", target: &S_ResourceTypes, wire: "ResourceTypes", ..Member::BLANK },
    Member { name: "Version", target: &S_Version, wire: "Version", ..Member::BLANK },
    Member { name: "Metadata", target: &S_Metadata, wire: "Metadata", ..Member::BLANK },
    Member { name: "DeclaredTransforms", target: &S_TransformsList, wire: "DeclaredTransforms", ..Member::BLANK },
    Member { name: "ResourceIdentifierSummaries", target: &S_ResourceIdentifierSummaries, wire: "ResourceIdentifierSummaries", ..Member::BLANK },
    Member { name: "Warnings", target: &S_Warnings, wire: "Warnings", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_HookFailureMode: Schema = Schema { name: "HookFailureMode", kind: K::Enum { values: HookFailureMode::VALUES }, ..Schema::BLANK };
pub(crate) static S_HookInvocationCount: Schema = Schema { name: "HookInvocationCount", kind: K::Integer, min: Some(1.0), max: Some(100.0), ..Schema::BLANK };
pub(crate) static S_HookInvocationId: Schema = Schema { name: "HookInvocationId", kind: K::String, min: Some(36.0), max: Some(36.0), pattern: Some("^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$"), ..Schema::BLANK };
pub(crate) static S_HookInvocationPoint: Schema = Schema { name: "HookInvocationPoint", kind: K::Enum { values: HookInvocationPoint::VALUES }, ..Schema::BLANK };
pub(crate) static S_HookStatus: Schema = Schema { name: "HookStatus", kind: K::Enum { values: HookStatus::VALUES }, ..Schema::BLANK };
pub(crate) static S_HookStatusReason: Schema = Schema { name: "HookStatusReason", kind: K::String, min: Some(1.0), max: Some(1024.0), ..Schema::BLANK };
pub(crate) static S_HookType: Schema = Schema { name: "HookType", kind: K::String, min: Some(1.0), max: Some(255.0), ..Schema::BLANK };
pub(crate) static S_ImportExistingResources: Schema = Schema { name: "ImportExistingResources", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_Imports: Schema = Schema { name: "Imports", kind: K::List { item: &S_StackName, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_IncludeNestedStacks: Schema = Schema { name: "IncludeNestedStacks", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_IncludePropertyValues: Schema = Schema { name: "IncludePropertyValues", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_InsufficientCapabilitiesException: Schema = Schema { name: "InsufficientCapabilitiesException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidChangeSetStatusException: Schema = Schema { name: "InvalidChangeSetStatusException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_LastOperations: Schema = Schema { name: "LastOperations", kind: K::List { item: &S_OperationEntry, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_LastUpdatedTime: Schema = Schema { name: "LastUpdatedTime", kind: K::Timestamp { format: None }, ..Schema::BLANK };
pub(crate) static S_LimitExceededException: Schema = Schema { name: "LimitExceededException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_ListChangeSetsInput: Schema = Schema { name: "ListChangeSetsInput", kind: K::Structure { members: &[
    Member { name: "StackName", target: &S_StackNameOrId, required: true, wire: "StackName", ..Member::BLANK },
    Member { name: "NextToken", target: &S_NextToken, wire: "NextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListChangeSetsOutput: Schema = Schema { name: "ListChangeSetsOutput", kind: K::Structure { members: &[
    Member { name: "Summaries", target: &S_ChangeSetSummaries, wire: "Summaries", ..Member::BLANK },
    Member { name: "NextToken", target: &S_NextToken, wire: "NextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListExportsInput: Schema = Schema { name: "ListExportsInput", kind: K::Structure { members: &[
    Member { name: "NextToken", target: &S_NextToken, wire: "NextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListExportsOutput: Schema = Schema { name: "ListExportsOutput", kind: K::Structure { members: &[
    Member { name: "Exports", target: &S_Exports, wire: "Exports", ..Member::BLANK },
    Member { name: "NextToken", target: &S_NextToken, wire: "NextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListImportsInput: Schema = Schema { name: "ListImportsInput", kind: K::Structure { members: &[
    Member { name: "ExportName", target: &S_ExportName, required: true, wire: "ExportName", ..Member::BLANK },
    Member { name: "NextToken", target: &S_NextToken, wire: "NextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListImportsOutput: Schema = Schema { name: "ListImportsOutput", kind: K::Structure { members: &[
    Member { name: "Imports", target: &S_Imports, wire: "Imports", ..Member::BLANK },
    Member { name: "NextToken", target: &S_NextToken, wire: "NextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListStackResourcesInput: Schema = Schema { name: "ListStackResourcesInput", kind: K::Structure { members: &[
    Member { name: "StackName", target: &S_StackName, required: true, wire: "StackName", ..Member::BLANK },
    Member { name: "NextToken", target: &S_NextToken, wire: "NextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListStackResourcesOutput: Schema = Schema { name: "ListStackResourcesOutput", kind: K::Structure { members: &[
    Member { name: "StackResourceSummaries", target: &S_StackResourceSummaries, wire: "StackResourceSummaries", ..Member::BLANK },
    Member { name: "NextToken", target: &S_NextToken, wire: "NextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListStacksInput: Schema = Schema { name: "ListStacksInput", kind: K::Structure { members: &[
    Member { name: "NextToken", target: &S_NextToken, wire: "NextToken", ..Member::BLANK },
    Member { name: "StackStatusFilter", target: &S_StackStatusFilter, wire: "StackStatusFilter", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListStacksOutput: Schema = Schema { name: "ListStacksOutput", kind: K::Structure { members: &[
    Member { name: "StackSummaries", target: &S_StackSummaries, wire: "StackSummaries", ..Member::BLANK },
    Member { name: "NextToken", target: &S_NextToken, wire: "NextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_LiveResourceDrift: Schema = Schema { name: "LiveResourceDrift", kind: K::Structure { members: &[
    Member { name: "PreviousValue", target: &S_ResourceDriftPreviousValue, wire: "PreviousValue", ..Member::BLANK },
    Member { name: "ActualValue", target: &S_ResourceDriftActualValue, wire: "ActualValue", ..Member::BLANK },
    Member { name: "DriftDetectionTimestamp", target: &S_Timestamp, wire: "DriftDetectionTimestamp", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_LogicalIdHierarchy: Schema = Schema { name: "LogicalIdHierarchy", kind: K::String, ..Schema::BLANK };
pub(crate) static S_LogicalResourceId: Schema = Schema { name: "LogicalResourceId", kind: K::String, ..Schema::BLANK };
pub(crate) static S_LogicalResourceIds: Schema = Schema { name: "LogicalResourceIds", kind: K::List { item: &S_LogicalResourceId, item_name: "", flattened: false }, min: Some(1.0), max: Some(200.0), ..Schema::BLANK };
pub(crate) static S_Metadata: Schema = Schema { name: "Metadata", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ModuleInfo: Schema = Schema { name: "ModuleInfo", kind: K::Structure { members: &[
    Member { name: "TypeHierarchy", target: &S_TypeHierarchy, wire: "TypeHierarchy", ..Member::BLANK },
    Member { name: "LogicalIdHierarchy", target: &S_LogicalIdHierarchy, wire: "LogicalIdHierarchy", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_MonitoringTimeInMinutes: Schema = Schema { name: "MonitoringTimeInMinutes", kind: K::Integer, min: Some(0.0), max: Some(180.0), ..Schema::BLANK };
pub(crate) static S_NextToken: Schema = Schema { name: "NextToken", kind: K::String, min: Some(1.0), max: Some(1024.0), ..Schema::BLANK };
pub(crate) static S_NoEcho: Schema = Schema { name: "NoEcho", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_NotificationARN: Schema = Schema { name: "NotificationARN", kind: K::String, ..Schema::BLANK };
pub(crate) static S_NotificationARNs: Schema = Schema { name: "NotificationARNs", kind: K::List { item: &S_NotificationARN, item_name: "", flattened: false }, max: Some(5.0), ..Schema::BLANK };
pub(crate) static S_OnFailure: Schema = Schema { name: "OnFailure", kind: K::Enum { values: OnFailure::VALUES }, ..Schema::BLANK };
pub(crate) static S_OnStackFailure: Schema = Schema { name: "OnStackFailure", kind: K::Enum { values: OnStackFailure::VALUES }, ..Schema::BLANK };
pub(crate) static S_OperationEntry: Schema = Schema { name: "OperationEntry", kind: K::Structure { members: &[
    Member { name: "OperationType", target: &S_OperationType, wire: "OperationType", ..Member::BLANK },
    Member { name: "OperationId", target: &S_OperationId, wire: "OperationId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_OperationId: Schema = Schema { name: "OperationId", kind: K::String, ..Schema::BLANK };
pub(crate) static S_OperationType: Schema = Schema { name: "OperationType", kind: K::Enum { values: OperationType::VALUES }, ..Schema::BLANK };
pub(crate) static S_Output: Schema = Schema { name: "Output", kind: K::Structure { members: &[
    Member { name: "OutputKey", target: &S_OutputKey, wire: "OutputKey", ..Member::BLANK },
    Member { name: "OutputValue", target: &S_OutputValue, wire: "OutputValue", ..Member::BLANK },
    Member { name: "Description", target: &S_Description, wire: "Description", ..Member::BLANK },
    Member { name: "ExportName", target: &S_ExportName, wire: "ExportName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_OutputKey: Schema = Schema { name: "OutputKey", kind: K::String, ..Schema::BLANK };
pub(crate) static S_OutputValue: Schema = Schema { name: "OutputValue", kind: K::String, ..Schema::BLANK };
pub(crate) static S_Outputs: Schema = Schema { name: "Outputs", kind: K::List { item: &S_Output, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_Parameter: Schema = Schema { name: "Parameter", kind: K::Structure { members: &[
    Member { name: "ParameterKey", target: &S_ParameterKey, wire: "ParameterKey", ..Member::BLANK },
    Member { name: "ParameterValue", target: &S_ParameterValue, wire: "ParameterValue", ..Member::BLANK },
    Member { name: "UsePreviousValue", target: &S_UsePreviousValue, wire: "UsePreviousValue", ..Member::BLANK },
    Member { name: "ResolvedValue", target: &S_ParameterValue, wire: "ResolvedValue", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ParameterConstraints: Schema = Schema { name: "ParameterConstraints", kind: K::Structure { members: &[
    Member { name: "AllowedValues", target: &S_AllowedValues, wire: "AllowedValues", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ParameterDeclaration: Schema = Schema { name: "ParameterDeclaration", kind: K::Structure { members: &[
    Member { name: "ParameterKey", target: &S_ParameterKey, wire: "ParameterKey", ..Member::BLANK },
    Member { name: "DefaultValue", target: &S_ParameterValue, wire: "DefaultValue", ..Member::BLANK },
    Member { name: "ParameterType", target: &S_ParameterType, wire: "ParameterType", ..Member::BLANK },
    Member { name: "NoEcho", target: &S_NoEcho, wire: "NoEcho", ..Member::BLANK },
    Member { name: "Description", target: &S_Description, wire: "Description", ..Member::BLANK },
    Member { name: "ParameterConstraints", target: &S_ParameterConstraints, wire: "ParameterConstraints", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ParameterDeclarations: Schema = Schema { name: "ParameterDeclarations", kind: K::List { item: &S_ParameterDeclaration, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_ParameterKey: Schema = Schema { name: "ParameterKey", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ParameterType: Schema = Schema { name: "ParameterType", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ParameterValue: Schema = Schema { name: "ParameterValue", kind: K::String, ..Schema::BLANK };
pub(crate) static S_Parameters: Schema = Schema { name: "Parameters", kind: K::List { item: &S_Parameter, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_PhysicalResourceId: Schema = Schema { name: "PhysicalResourceId", kind: K::String, ..Schema::BLANK };
pub(crate) static S_PolicyAction: Schema = Schema { name: "PolicyAction", kind: K::Enum { values: PolicyAction::VALUES }, ..Schema::BLANK };
pub(crate) static S_PreviousDeploymentContext: Schema = Schema { name: "PreviousDeploymentContext", kind: K::String, ..Schema::BLANK };
pub(crate) static S_PropertyName: Schema = Schema { name: "PropertyName", kind: K::String, ..Schema::BLANK };
pub(crate) static S_Replacement: Schema = Schema { name: "Replacement", kind: K::Enum { values: Replacement::VALUES }, ..Schema::BLANK };
pub(crate) static S_RequiresRecreation: Schema = Schema { name: "RequiresRecreation", kind: K::Enum { values: RequiresRecreation::VALUES }, ..Schema::BLANK };
pub(crate) static S_ResourceAttribute: Schema = Schema { name: "ResourceAttribute", kind: K::Enum { values: ResourceAttribute::VALUES }, ..Schema::BLANK };
pub(crate) static S_ResourceChange: Schema = Schema { name: "ResourceChange", kind: K::Structure { members: &[
    Member { name: "PolicyAction", target: &S_PolicyAction, wire: "PolicyAction", ..Member::BLANK },
    Member { name: "Action", target: &S_ChangeAction, wire: "Action", ..Member::BLANK },
    Member { name: "LogicalResourceId", target: &S_LogicalResourceId, wire: "LogicalResourceId", ..Member::BLANK },
    Member { name: "PhysicalResourceId", target: &S_PhysicalResourceId, wire: "PhysicalResourceId", ..Member::BLANK },
    Member { name: "ResourceType", target: &S_ResourceType, wire: "ResourceType", ..Member::BLANK },
    Member { name: "Replacement", target: &S_Replacement, wire: "Replacement", ..Member::BLANK },
    Member { name: "Scope", target: &S_Scope, wire: "Scope", ..Member::BLANK },
    Member { name: "ResourceDriftStatus", target: &S_StackResourceDriftStatus, wire: "ResourceDriftStatus", ..Member::BLANK },
    Member { name: "ResourceDriftIgnoredAttributes", target: &S_ResourceDriftIgnoredAttributes, wire: "ResourceDriftIgnoredAttributes", ..Member::BLANK },
    Member { name: "Details", target: &S_ResourceChangeDetails, wire: "Details", ..Member::BLANK },
    Member { name: "ChangeSetId", target: &S_ChangeSetId, wire: "ChangeSetId", ..Member::BLANK },
    Member { name: "ModuleInfo", target: &S_ModuleInfo, wire: "ModuleInfo", ..Member::BLANK },
    Member { name: "BeforeContext", target: &S_BeforeContext, wire: "BeforeContext", ..Member::BLANK },
    Member { name: "AfterContext", target: &S_AfterContext, wire: "AfterContext", ..Member::BLANK },
    Member { name: "PreviousDeploymentContext", target: &S_PreviousDeploymentContext, wire: "PreviousDeploymentContext", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ResourceChangeDetail: Schema = Schema { name: "ResourceChangeDetail", kind: K::Structure { members: &[
    Member { name: "Target", target: &S_ResourceTargetDefinition, wire: "Target", ..Member::BLANK },
    Member { name: "Evaluation", target: &S_EvaluationType, wire: "Evaluation", ..Member::BLANK },
    Member { name: "ChangeSource", target: &S_ChangeSource, wire: "ChangeSource", ..Member::BLANK },
    Member { name: "CausingEntity", target: &S_CausingEntity, wire: "CausingEntity", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ResourceChangeDetails: Schema = Schema { name: "ResourceChangeDetails", kind: K::List { item: &S_ResourceChangeDetail, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_ResourceDriftActualValue: Schema = Schema { name: "ResourceDriftActualValue", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ResourceDriftIgnoredAttribute: Schema = Schema { name: "ResourceDriftIgnoredAttribute", kind: K::Structure { members: &[
    Member { name: "Path", target: &S_ResourcePropertyPath, wire: "Path", ..Member::BLANK },
    Member { name: "Reason", target: &S_DriftIgnoredReason, wire: "Reason", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ResourceDriftIgnoredAttributes: Schema = Schema { name: "ResourceDriftIgnoredAttributes", kind: K::List { item: &S_ResourceDriftIgnoredAttribute, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_ResourceDriftPreviousValue: Schema = Schema { name: "ResourceDriftPreviousValue", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ResourceIdentifierProperties: Schema = Schema { name: "ResourceIdentifierProperties", kind: K::Map { key: &S_ResourceIdentifierPropertyKey, value: &S_ResourceIdentifierPropertyValue, key_name: "key", value_name: "value", flattened: false }, min: Some(1.0), max: Some(256.0), ..Schema::BLANK };
pub(crate) static S_ResourceIdentifierPropertyKey: Schema = Schema { name: "ResourceIdentifierPropertyKey", kind: K::String, min: Some(1.0), max: Some(2048.0), ..Schema::BLANK };
pub(crate) static S_ResourceIdentifierPropertyValue: Schema = Schema { name: "ResourceIdentifierPropertyValue", kind: K::String, min: Some(1.0), max: Some(2048.0), ..Schema::BLANK };
pub(crate) static S_ResourceIdentifierSummaries: Schema = Schema { name: "ResourceIdentifierSummaries", kind: K::List { item: &S_ResourceIdentifierSummary, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_ResourceIdentifierSummary: Schema = Schema { name: "ResourceIdentifierSummary", kind: K::Structure { members: &[
    Member { name: "ResourceType", target: &S_ResourceType, wire: "ResourceType", ..Member::BLANK },
    Member { name: "LogicalResourceIds", target: &S_LogicalResourceIds, wire: "LogicalResourceIds", ..Member::BLANK },
    Member { name: "ResourceIdentifiers", target: &S_ResourceIdentifiers, wire: "ResourceIdentifiers", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ResourceIdentifiers: Schema = Schema { name: "ResourceIdentifiers", kind: K::List { item: &S_ResourceIdentifierPropertyKey, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_ResourceProperties: Schema = Schema { name: "ResourceProperties", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ResourcePropertyPath: Schema = Schema { name: "ResourcePropertyPath", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ResourceStatus: Schema = Schema { name: "ResourceStatus", kind: K::Enum { values: ResourceStatus::VALUES }, ..Schema::BLANK };
pub(crate) static S_ResourceStatusReason: Schema = Schema { name: "ResourceStatusReason", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ResourceTargetDefinition: Schema = Schema { name: "ResourceTargetDefinition", kind: K::Structure { members: &[
    Member { name: "Attribute", target: &S_ResourceAttribute, wire: "Attribute", ..Member::BLANK },
    Member { name: "Name", target: &S_PropertyName, wire: "Name", ..Member::BLANK },
    Member { name: "RequiresRecreation", target: &S_RequiresRecreation, wire: "RequiresRecreation", ..Member::BLANK },
    Member { name: "Path", target: &S_ResourcePropertyPath, wire: "Path", ..Member::BLANK },
    Member { name: "BeforeValue", target: &S_BeforeValue, wire: "BeforeValue", ..Member::BLANK },
    Member { name: "AfterValue", target: &S_AfterValue, wire: "AfterValue", ..Member::BLANK },
    Member { name: "BeforeValueFrom", target: &S_BeforeValueFrom, wire: "BeforeValueFrom", ..Member::BLANK },
    Member { name: "AfterValueFrom", target: &S_AfterValueFrom, wire: "AfterValueFrom", ..Member::BLANK },
    Member { name: "Drift", target: &S_LiveResourceDrift, wire: "Drift", ..Member::BLANK },
    Member { name: "AttributeChangeType", target: &S_AttributeChangeType, wire: "AttributeChangeType", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ResourceToImport: Schema = Schema { name: "ResourceToImport", kind: K::Structure { members: &[
    Member { name: "ResourceType", target: &S_ResourceType, required: true, wire: "ResourceType", ..Member::BLANK },
    Member { name: "LogicalResourceId", target: &S_LogicalResourceId, required: true, wire: "LogicalResourceId", ..Member::BLANK },
    Member { name: "ResourceIdentifier", target: &S_ResourceIdentifierProperties, required: true, wire: "ResourceIdentifier", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ResourceToSkip: Schema = Schema { name: "ResourceToSkip", kind: K::String, pattern: Some("[a-zA-Z0-9]+|[a-zA-Z][-a-zA-Z0-9]*\\.[a-zA-Z0-9]+"), ..Schema::BLANK };
pub(crate) static S_ResourceType: Schema = Schema { name: "ResourceType", kind: K::String, min: Some(1.0), max: Some(256.0), ..Schema::BLANK };
pub(crate) static S_ResourceTypes: Schema = Schema { name: "ResourceTypes", kind: K::List { item: &S_ResourceType, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_ResourcesToImport: Schema = Schema { name: "ResourcesToImport", kind: K::List { item: &S_ResourceToImport, item_name: "", flattened: false }, max: Some(200.0), ..Schema::BLANK };
pub(crate) static S_ResourcesToSkip: Schema = Schema { name: "ResourcesToSkip", kind: K::List { item: &S_ResourceToSkip, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_RetainExceptOnCreate: Schema = Schema { name: "RetainExceptOnCreate", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_RetainResources: Schema = Schema { name: "RetainResources", kind: K::List { item: &S_LogicalResourceId, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_RoleARN: Schema = Schema { name: "RoleARN", kind: K::String, min: Some(20.0), max: Some(2048.0), ..Schema::BLANK };
pub(crate) static S_RollbackConfiguration: Schema = Schema { name: "RollbackConfiguration", kind: K::Structure { members: &[
    Member { name: "RollbackTriggers", target: &S_RollbackTriggers, wire: "RollbackTriggers", ..Member::BLANK },
    Member { name: "MonitoringTimeInMinutes", target: &S_MonitoringTimeInMinutes, wire: "MonitoringTimeInMinutes", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_RollbackTrigger: Schema = Schema { name: "RollbackTrigger", kind: K::Structure { members: &[
    Member { name: "Arn", target: &S_Arn, required: true, wire: "Arn", ..Member::BLANK },
    Member { name: "Type", target: &S_Type, required: true, wire: "Type", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_RollbackTriggers: Schema = Schema { name: "RollbackTriggers", kind: K::List { item: &S_RollbackTrigger, item_name: "", flattened: false }, max: Some(5.0), ..Schema::BLANK };
pub(crate) static S_Scope: Schema = Schema { name: "Scope", kind: K::List { item: &S_ResourceAttribute, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_SetStackPolicyInput: Schema = Schema { name: "SetStackPolicyInput", kind: K::Structure { members: &[
    Member { name: "StackName", target: &S_StackName, required: true, wire: "StackName", ..Member::BLANK },
    Member { name: "StackPolicyBody", target: &S_StackPolicyBody, wire: "StackPolicyBody", ..Member::BLANK },
    Member { name: "StackPolicyURL", target: &S_StackPolicyURL, wire: "StackPolicyURL", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_Stack: Schema = Schema { name: "Stack", kind: K::Structure { members: &[
    Member { name: "StackId", target: &S_StackId, wire: "StackId", ..Member::BLANK },
    Member { name: "StackName", target: &S_StackName, required: true, wire: "StackName", ..Member::BLANK },
    Member { name: "ChangeSetId", target: &S_ChangeSetId, wire: "ChangeSetId", ..Member::BLANK },
    Member { name: "Description", target: &S_Description, wire: "Description", ..Member::BLANK },
    Member { name: "Parameters", target: &S_Parameters, wire: "Parameters", ..Member::BLANK },
    Member { name: "CreationTime", target: &S_CreationTime, required: true, wire: "CreationTime", ..Member::BLANK },
    Member { name: "DeletionTime", target: &S_DeletionTime, wire: "DeletionTime", ..Member::BLANK },
    Member { name: "LastUpdatedTime", target: &S_LastUpdatedTime, wire: "LastUpdatedTime", ..Member::BLANK },
    Member { name: "RollbackConfiguration", target: &S_RollbackConfiguration, wire: "RollbackConfiguration", ..Member::BLANK },
    Member { name: "StackStatus", target: &S_StackStatus, required: true, wire: "StackStatus", ..Member::BLANK },
    Member { name: "StackStatusReason", target: &S_StackStatusReason, wire: "StackStatusReason", ..Member::BLANK },
    Member { name: "DisableRollback", target: &S_DisableRollback, wire: "DisableRollback", ..Member::BLANK },
    Member { name: "DeploymentConfig", target: &S_DeploymentConfig, wire: "DeploymentConfig", ..Member::BLANK },
    Member { name: "NotificationARNs", target: &S_NotificationARNs, wire: "NotificationARNs", ..Member::BLANK },
    Member { name: "TimeoutInMinutes", target: &S_TimeoutMinutes, wire: "TimeoutInMinutes", ..Member::BLANK },
    Member { name: "Capabilities", target: &S_Capabilities, wire: "Capabilities", ..Member::BLANK },
    Member { name: "Outputs", target: &S_Outputs, wire: "Outputs", ..Member::BLANK },
    Member { name: "RoleARN", target: &S_RoleARN, wire: "RoleARN", ..Member::BLANK },
    Member { name: "Tags", target: &S_Tags, wire: "Tags", ..Member::BLANK },
    Member { name: "EnableTerminationProtection", target: &S_EnableTerminationProtection, wire: "EnableTerminationProtection", ..Member::BLANK },
    Member { name: "ParentId", target: &S_StackId, wire: "ParentId", ..Member::BLANK },
    Member { name: "RootId", target: &S_StackId, wire: "RootId", ..Member::BLANK },
    Member { name: "DriftInformation", target: &S_StackDriftInformation, wire: "DriftInformation", ..Member::BLANK },
    Member { name: "RetainExceptOnCreate", target: &S_RetainExceptOnCreate, wire: "RetainExceptOnCreate", ..Member::BLANK },
    Member { name: "DeletionMode", target: &S_DeletionMode, wire: "DeletionMode", ..Member::BLANK },
    Member { name: "DetailedStatus", target: &S_DetailedStatus, wire: "DetailedStatus", ..Member::BLANK },
    Member { name: "LastOperations", target: &S_LastOperations, wire: "LastOperations", ..Member::BLANK },
    Member { name: "AliasName", target: &S_AliasName, wire: "AliasName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_StackDriftInformation: Schema = Schema { name: "StackDriftInformation", kind: K::Structure { members: &[
    Member { name: "StackDriftStatus", target: &S_StackDriftStatus, required: true, wire: "StackDriftStatus", ..Member::BLANK },
    Member { name: "LastCheckTimestamp", target: &S_Timestamp, wire: "LastCheckTimestamp", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_StackDriftInformationSummary: Schema = Schema { name: "StackDriftInformationSummary", kind: K::Structure { members: &[
    Member { name: "StackDriftStatus", target: &S_StackDriftStatus, required: true, wire: "StackDriftStatus", ..Member::BLANK },
    Member { name: "LastCheckTimestamp", target: &S_Timestamp, wire: "LastCheckTimestamp", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_StackDriftStatus: Schema = Schema { name: "StackDriftStatus", kind: K::Enum { values: StackDriftStatus::VALUES }, ..Schema::BLANK };
pub(crate) static S_StackEvent: Schema = Schema { name: "StackEvent", kind: K::Structure { members: &[
    Member { name: "StackId", target: &S_StackId, required: true, wire: "StackId", ..Member::BLANK },
    Member { name: "EventId", target: &S_EventId, required: true, wire: "EventId", ..Member::BLANK },
    Member { name: "StackName", target: &S_StackName, required: true, wire: "StackName", ..Member::BLANK },
    Member { name: "OperationId", target: &S_OperationId, wire: "OperationId", ..Member::BLANK },
    Member { name: "LogicalResourceId", target: &S_LogicalResourceId, wire: "LogicalResourceId", ..Member::BLANK },
    Member { name: "PhysicalResourceId", target: &S_PhysicalResourceId, wire: "PhysicalResourceId", ..Member::BLANK },
    Member { name: "ResourceType", target: &S_ResourceType, wire: "ResourceType", ..Member::BLANK },
    Member { name: "Timestamp", target: &S_Timestamp, required: true, wire: "Timestamp", ..Member::BLANK },
    Member { name: "ResourceStatus", target: &S_ResourceStatus, wire: "ResourceStatus", ..Member::BLANK },
    Member { name: "ResourceStatusReason", target: &S_ResourceStatusReason, wire: "ResourceStatusReason", ..Member::BLANK },
    Member { name: "ResourceProperties", target: &S_ResourceProperties, wire: "ResourceProperties", ..Member::BLANK },
    Member { name: "ClientRequestToken", target: &S_ClientRequestToken, wire: "ClientRequestToken", ..Member::BLANK },
    Member { name: "HookType", target: &S_HookType, wire: "HookType", ..Member::BLANK },
    Member { name: "HookStatus", target: &S_HookStatus, wire: "HookStatus", ..Member::BLANK },
    Member { name: "HookStatusReason", target: &S_HookStatusReason, wire: "HookStatusReason", ..Member::BLANK },
    Member { name: "HookInvocationPoint", target: &S_HookInvocationPoint, wire: "HookInvocationPoint", ..Member::BLANK },
    Member { name: "HookInvocationId", target: &S_HookInvocationId, wire: "HookInvocationId", ..Member::BLANK },
    Member { name: "HookFailureMode", target: &S_HookFailureMode, wire: "HookFailureMode", ..Member::BLANK },
    Member { name: "DetailedStatus", target: &S_DetailedStatus, wire: "DetailedStatus", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_StackEvents: Schema = Schema { name: "StackEvents", kind: K::List { item: &S_StackEvent, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_StackId: Schema = Schema { name: "StackId", kind: K::String, ..Schema::BLANK };
pub(crate) static S_StackName: Schema = Schema { name: "StackName", kind: K::String, ..Schema::BLANK };
pub(crate) static S_StackNameOrId: Schema = Schema { name: "StackNameOrId", kind: K::String, min: Some(1.0), pattern: Some("([a-zA-Z][-a-zA-Z0-9]*)|(arn:\\b(aws|aws-us-gov|aws-cn)\\b:[-a-zA-Z0-9:/._+]*)"), ..Schema::BLANK };
pub(crate) static S_StackPolicyBody: Schema = Schema { name: "StackPolicyBody", kind: K::String, min: Some(1.0), max: Some(16384.0), ..Schema::BLANK };
pub(crate) static S_StackPolicyDuringUpdateBody: Schema = Schema { name: "StackPolicyDuringUpdateBody", kind: K::String, min: Some(1.0), max: Some(16384.0), ..Schema::BLANK };
pub(crate) static S_StackPolicyDuringUpdateURL: Schema = Schema { name: "StackPolicyDuringUpdateURL", kind: K::String, min: Some(1.0), max: Some(5120.0), ..Schema::BLANK };
pub(crate) static S_StackPolicyURL: Schema = Schema { name: "StackPolicyURL", kind: K::String, min: Some(1.0), max: Some(5120.0), ..Schema::BLANK };
pub(crate) static S_StackResource: Schema = Schema { name: "StackResource", kind: K::Structure { members: &[
    Member { name: "StackName", target: &S_StackName, wire: "StackName", ..Member::BLANK },
    Member { name: "StackId", target: &S_StackId, wire: "StackId", ..Member::BLANK },
    Member { name: "LogicalResourceId", target: &S_LogicalResourceId, required: true, wire: "LogicalResourceId", ..Member::BLANK },
    Member { name: "PhysicalResourceId", target: &S_PhysicalResourceId, wire: "PhysicalResourceId", ..Member::BLANK },
    Member { name: "ResourceType", target: &S_ResourceType, required: true, wire: "ResourceType", ..Member::BLANK },
    Member { name: "Timestamp", target: &S_Timestamp, required: true, wire: "Timestamp", ..Member::BLANK },
    Member { name: "ResourceStatus", target: &S_ResourceStatus, required: true, wire: "ResourceStatus", ..Member::BLANK },
    Member { name: "ResourceStatusReason", target: &S_ResourceStatusReason, wire: "ResourceStatusReason", ..Member::BLANK },
    Member { name: "Description", target: &S_Description, wire: "Description", ..Member::BLANK },
    Member { name: "DriftInformation", target: &S_StackResourceDriftInformation, wire: "DriftInformation", ..Member::BLANK },
    Member { name: "ModuleInfo", target: &S_ModuleInfo, wire: "ModuleInfo", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_StackResourceDetail: Schema = Schema { name: "StackResourceDetail", kind: K::Structure { members: &[
    Member { name: "StackName", target: &S_StackName, wire: "StackName", ..Member::BLANK },
    Member { name: "StackId", target: &S_StackId, wire: "StackId", ..Member::BLANK },
    Member { name: "LogicalResourceId", target: &S_LogicalResourceId, required: true, wire: "LogicalResourceId", ..Member::BLANK },
    Member { name: "PhysicalResourceId", target: &S_PhysicalResourceId, wire: "PhysicalResourceId", ..Member::BLANK },
    Member { name: "ResourceType", target: &S_ResourceType, required: true, wire: "ResourceType", ..Member::BLANK },
    Member { name: "LastUpdatedTimestamp", target: &S_Timestamp, required: true, wire: "LastUpdatedTimestamp", ..Member::BLANK },
    Member { name: "ResourceStatus", target: &S_ResourceStatus, required: true, wire: "ResourceStatus", ..Member::BLANK },
    Member { name: "ResourceStatusReason", target: &S_ResourceStatusReason, wire: "ResourceStatusReason", ..Member::BLANK },
    Member { name: "Description", target: &S_Description, wire: "Description", ..Member::BLANK },
    Member { name: "Metadata", target: &S_Metadata, wire: "Metadata", ..Member::BLANK },
    Member { name: "DriftInformation", target: &S_StackResourceDriftInformation, wire: "DriftInformation", ..Member::BLANK },
    Member { name: "ModuleInfo", target: &S_ModuleInfo, wire: "ModuleInfo", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_StackResourceDriftInformation: Schema = Schema { name: "StackResourceDriftInformation", kind: K::Structure { members: &[
    Member { name: "StackResourceDriftStatus", target: &S_StackResourceDriftStatus, required: true, wire: "StackResourceDriftStatus", ..Member::BLANK },
    Member { name: "LastCheckTimestamp", target: &S_Timestamp, wire: "LastCheckTimestamp", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_StackResourceDriftInformationSummary: Schema = Schema { name: "StackResourceDriftInformationSummary", kind: K::Structure { members: &[
    Member { name: "StackResourceDriftStatus", target: &S_StackResourceDriftStatus, required: true, wire: "StackResourceDriftStatus", ..Member::BLANK },
    Member { name: "LastCheckTimestamp", target: &S_Timestamp, wire: "LastCheckTimestamp", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_StackResourceDriftStatus: Schema = Schema { name: "StackResourceDriftStatus", kind: K::Enum { values: StackResourceDriftStatus::VALUES }, ..Schema::BLANK };
pub(crate) static S_StackResourceSummaries: Schema = Schema { name: "StackResourceSummaries", kind: K::List { item: &S_StackResourceSummary, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_StackResourceSummary: Schema = Schema { name: "StackResourceSummary", kind: K::Structure { members: &[
    Member { name: "LogicalResourceId", target: &S_LogicalResourceId, required: true, wire: "LogicalResourceId", ..Member::BLANK },
    Member { name: "PhysicalResourceId", target: &S_PhysicalResourceId, wire: "PhysicalResourceId", ..Member::BLANK },
    Member { name: "ResourceType", target: &S_ResourceType, required: true, wire: "ResourceType", ..Member::BLANK },
    Member { name: "LastUpdatedTimestamp", target: &S_Timestamp, required: true, wire: "LastUpdatedTimestamp", ..Member::BLANK },
    Member { name: "ResourceStatus", target: &S_ResourceStatus, required: true, wire: "ResourceStatus", ..Member::BLANK },
    Member { name: "ResourceStatusReason", target: &S_ResourceStatusReason, wire: "ResourceStatusReason", ..Member::BLANK },
    Member { name: "DriftInformation", target: &S_StackResourceDriftInformationSummary, wire: "DriftInformation", ..Member::BLANK },
    Member { name: "ModuleInfo", target: &S_ModuleInfo, wire: "ModuleInfo", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_StackResources: Schema = Schema { name: "StackResources", kind: K::List { item: &S_StackResource, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_StackSetNameOrId: Schema = Schema { name: "StackSetNameOrId", kind: K::String, pattern: Some("[a-zA-Z][-a-zA-Z0-9]*(?::[a-zA-Z0-9]{8}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{12})?"), ..Schema::BLANK };
pub(crate) static S_StackSetNotFoundException: Schema = Schema { name: "StackSetNotFoundException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_StackStatus: Schema = Schema { name: "StackStatus", kind: K::Enum { values: StackStatus::VALUES }, ..Schema::BLANK };
pub(crate) static S_StackStatusFilter: Schema = Schema { name: "StackStatusFilter", kind: K::List { item: &S_StackStatus, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_StackStatusReason: Schema = Schema { name: "StackStatusReason", kind: K::String, ..Schema::BLANK };
pub(crate) static S_StackSummaries: Schema = Schema { name: "StackSummaries", kind: K::List { item: &S_StackSummary, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_StackSummary: Schema = Schema { name: "StackSummary", kind: K::Structure { members: &[
    Member { name: "StackId", target: &S_StackId, wire: "StackId", ..Member::BLANK },
    Member { name: "StackName", target: &S_StackName, required: true, wire: "StackName", ..Member::BLANK },
    Member { name: "TemplateDescription", target: &S_TemplateDescription, wire: "TemplateDescription", ..Member::BLANK },
    Member { name: "CreationTime", target: &S_CreationTime, required: true, wire: "CreationTime", ..Member::BLANK },
    Member { name: "LastUpdatedTime", target: &S_LastUpdatedTime, wire: "LastUpdatedTime", ..Member::BLANK },
    Member { name: "DeletionTime", target: &S_DeletionTime, wire: "DeletionTime", ..Member::BLANK },
    Member { name: "StackStatus", target: &S_StackStatus, required: true, wire: "StackStatus", ..Member::BLANK },
    Member { name: "StackStatusReason", target: &S_StackStatusReason, wire: "StackStatusReason", ..Member::BLANK },
    Member { name: "ParentId", target: &S_StackId, wire: "ParentId", ..Member::BLANK },
    Member { name: "RootId", target: &S_StackId, wire: "RootId", ..Member::BLANK },
    Member { name: "DriftInformation", target: &S_StackDriftInformationSummary, wire: "DriftInformation", ..Member::BLANK },
    Member { name: "LastOperations", target: &S_LastOperations, wire: "LastOperations", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_Stacks: Schema = Schema { name: "Stacks", kind: K::List { item: &S_Stack, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_StageList: Schema = Schema { name: "StageList", kind: K::List { item: &S_TemplateStage, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_Tag: Schema = Schema { name: "Tag", kind: K::Structure { members: &[
    Member { name: "Key", target: &S_TagKey, required: true, wire: "Key", ..Member::BLANK },
    Member { name: "Value", target: &S_TagValue, required: true, wire: "Value", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_TagKey: Schema = Schema { name: "TagKey", kind: K::String, min: Some(1.0), max: Some(128.0), ..Schema::BLANK };
pub(crate) static S_TagValue: Schema = Schema { name: "TagValue", kind: K::String, min: Some(1.0), max: Some(256.0), ..Schema::BLANK };
pub(crate) static S_Tags: Schema = Schema { name: "Tags", kind: K::List { item: &S_Tag, item_name: "", flattened: false }, max: Some(50.0), ..Schema::BLANK };
pub(crate) static S_TemplateBody: Schema = Schema { name: "TemplateBody", kind: K::String, min: Some(1.0), ..Schema::BLANK };
pub(crate) static S_TemplateDescription: Schema = Schema { name: "TemplateDescription", kind: K::String, ..Schema::BLANK };
pub(crate) static S_TemplateParameter: Schema = Schema { name: "TemplateParameter", kind: K::Structure { members: &[
    Member { name: "ParameterKey", target: &S_ParameterKey, wire: "ParameterKey", ..Member::BLANK },
    Member { name: "DefaultValue", target: &S_ParameterValue, wire: "DefaultValue", ..Member::BLANK },
    Member { name: "NoEcho", target: &S_NoEcho, wire: "NoEcho", ..Member::BLANK },
    Member { name: "Description", target: &S_Description, wire: "Description", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_TemplateParameters: Schema = Schema { name: "TemplateParameters", kind: K::List { item: &S_TemplateParameter, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_TemplateStage: Schema = Schema { name: "TemplateStage", kind: K::Enum { values: TemplateStage::VALUES }, ..Schema::BLANK };
pub(crate) static S_TemplateSummaryConfig: Schema = Schema { name: "TemplateSummaryConfig", kind: K::Structure { members: &[
    Member { name: "TreatUnrecognizedResourceTypesAsWarnings", target: &S_TreatUnrecognizedResourceTypesAsWarnings, wire: "TreatUnrecognizedResourceTypesAsWarnings", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_TemplateURL: Schema = Schema { name: "TemplateURL", kind: K::String, min: Some(1.0), max: Some(5120.0), ..Schema::BLANK };
pub(crate) static S_TimeoutMinutes: Schema = Schema { name: "TimeoutMinutes", kind: K::Integer, min: Some(1.0), ..Schema::BLANK };
pub(crate) static S_Timestamp: Schema = Schema { name: "Timestamp", kind: K::Timestamp { format: None }, ..Schema::BLANK };
pub(crate) static S_TokenAlreadyExistsException: Schema = Schema { name: "TokenAlreadyExistsException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_TransformName: Schema = Schema { name: "TransformName", kind: K::String, ..Schema::BLANK };
pub(crate) static S_TransformsList: Schema = Schema { name: "TransformsList", kind: K::List { item: &S_TransformName, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_TreatUnrecognizedResourceTypesAsWarnings: Schema = Schema { name: "TreatUnrecognizedResourceTypesAsWarnings", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_Type: Schema = Schema { name: "Type", kind: K::String, ..Schema::BLANK };
pub(crate) static S_TypeHierarchy: Schema = Schema { name: "TypeHierarchy", kind: K::String, ..Schema::BLANK };
pub(crate) static S_UpdateStackInput: Schema = Schema { name: "UpdateStackInput", kind: K::Structure { members: &[
    Member { name: "StackName", target: &S_StackName, required: true, wire: "StackName", ..Member::BLANK },
    Member { name: "TemplateBody", target: &S_TemplateBody, wire: "TemplateBody", ..Member::BLANK },
    Member { name: "TemplateURL", target: &S_TemplateURL, wire: "TemplateURL", ..Member::BLANK },
    Member { name: "UsePreviousTemplate", target: &S_UsePreviousTemplate, wire: "UsePreviousTemplate", ..Member::BLANK },
    Member { name: "StackPolicyDuringUpdateBody", target: &S_StackPolicyDuringUpdateBody, wire: "StackPolicyDuringUpdateBody", ..Member::BLANK },
    Member { name: "StackPolicyDuringUpdateURL", target: &S_StackPolicyDuringUpdateURL, wire: "StackPolicyDuringUpdateURL", ..Member::BLANK },
    Member { name: "Parameters", target: &S_Parameters, wire: "Parameters", ..Member::BLANK },
    Member { name: "Capabilities", target: &S_Capabilities, wire: "Capabilities", ..Member::BLANK },
    Member { name: "ResourceTypes", target: &S_ResourceTypes, wire: "ResourceTypes", ..Member::BLANK },
    Member { name: "RoleARN", target: &S_RoleARN, wire: "RoleARN", ..Member::BLANK },
    Member { name: "RollbackConfiguration", target: &S_RollbackConfiguration, wire: "RollbackConfiguration", ..Member::BLANK },
    Member { name: "StackPolicyBody", target: &S_StackPolicyBody, wire: "StackPolicyBody", ..Member::BLANK },
    Member { name: "StackPolicyURL", target: &S_StackPolicyURL, wire: "StackPolicyURL", ..Member::BLANK },
    Member { name: "NotificationARNs", target: &S_NotificationARNs, wire: "NotificationARNs", ..Member::BLANK },
    Member { name: "Tags", target: &S_Tags, wire: "Tags", ..Member::BLANK },
    Member { name: "DisableRollback", target: &S_DisableRollback, wire: "DisableRollback", ..Member::BLANK },
    Member { name: "ClientRequestToken", target: &S_ClientRequestToken, wire: "ClientRequestToken", ..Member::BLANK },
    Member { name: "RetainExceptOnCreate", target: &S_RetainExceptOnCreate, wire: "RetainExceptOnCreate", ..Member::BLANK },
    Member { name: "DeploymentConfig", target: &S_DeploymentConfig, wire: "DeploymentConfig", ..Member::BLANK },
    Member { name: "DisableValidation", target: &S_DisableValidation, wire: "DisableValidation", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_UpdateStackOutput: Schema = Schema { name: "UpdateStackOutput", kind: K::Structure { members: &[
    Member { name: "StackId", target: &S_StackId, wire: "StackId", ..Member::BLANK },
    Member { name: "OperationId", target: &S_OperationId, wire: "OperationId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_UpdateTerminationProtectionInput: Schema = Schema { name: "UpdateTerminationProtectionInput", kind: K::Structure { members: &[
    Member { name: "EnableTerminationProtection", target: &S_EnableTerminationProtection, required: true, wire: "EnableTerminationProtection", ..Member::BLANK },
    Member { name: "StackName", target: &S_StackNameOrId, required: true, wire: "StackName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_UpdateTerminationProtectionOutput: Schema = Schema { name: "UpdateTerminationProtectionOutput", kind: K::Structure { members: &[
    Member { name: "StackId", target: &S_StackId, wire: "StackId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_UsePreviousTemplate: Schema = Schema { name: "UsePreviousTemplate", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_UsePreviousValue: Schema = Schema { name: "UsePreviousValue", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_ValidateTemplateInput: Schema = Schema { name: "ValidateTemplateInput", kind: K::Structure { members: &[
    Member { name: "TemplateBody", target: &S_TemplateBody, wire: "TemplateBody", ..Member::BLANK },
    Member { name: "TemplateURL", target: &S_TemplateURL, wire: "TemplateURL", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ValidateTemplateOutput: Schema = Schema { name: "ValidateTemplateOutput", kind: K::Structure { members: &[
    Member { name: "Parameters", target: &S_TemplateParameters, wire: "Parameters", ..Member::BLANK },
    Member { name: "Description", target: &S_Description, wire: "Description", ..Member::BLANK },
    Member { name: "Capabilities", target: &S_Capabilities, wire: "Capabilities", ..Member::BLANK },
    Member { name: "CapabilitiesReason", target: &S_CapabilitiesReason, wire: "CapabilitiesReason", ..Member::BLANK },
    Member { name: "DeclaredTransforms", target: &S_TransformsList, wire: "DeclaredTransforms", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_Version: Schema = Schema { name: "Version", kind: K::String, ..Schema::BLANK };
pub(crate) static S_Warnings: Schema = Schema { name: "Warnings", kind: K::Structure { members: &[
    Member { name: "UnrecognizedResourceTypes", target: &S_ResourceTypes, wire: "UnrecognizedResourceTypes", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteStackOutput: Schema = Schema { name: "DeleteStackOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_CancelUpdateStackOutput: Schema = Schema { name: "CancelUpdateStackOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_SetStackPolicyOutput: Schema = Schema { name: "SetStackPolicyOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
static E_AlreadyExistsException: ErrorModel = ErrorModel { shape: &S_AlreadyExistsException, code: "AlreadyExistsException", status: 400, sender_fault: true };
static E_ChangeSetNotFoundException: ErrorModel = ErrorModel { shape: &S_ChangeSetNotFoundException, code: "ChangeSetNotFound", status: 404, sender_fault: true };
static E_InsufficientCapabilitiesException: ErrorModel = ErrorModel { shape: &S_InsufficientCapabilitiesException, code: "InsufficientCapabilitiesException", status: 400, sender_fault: true };
static E_InvalidChangeSetStatusException: ErrorModel = ErrorModel { shape: &S_InvalidChangeSetStatusException, code: "InvalidChangeSetStatus", status: 400, sender_fault: true };
static E_LimitExceededException: ErrorModel = ErrorModel { shape: &S_LimitExceededException, code: "LimitExceededException", status: 400, sender_fault: true };
static E_StackSetNotFoundException: ErrorModel = ErrorModel { shape: &S_StackSetNotFoundException, code: "StackSetNotFoundException", status: 404, sender_fault: true };
static E_TokenAlreadyExistsException: ErrorModel = ErrorModel { shape: &S_TokenAlreadyExistsException, code: "TokenAlreadyExistsException", status: 400, sender_fault: true };
/// The errors that this service's operations name in the model.
pub mod error {
    use crate::error::ServiceError;
    /// `AlreadyExistsException`.
    pub fn already_exists_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_AlreadyExistsException, message.into()) }
    /// `ChangeSetNotFoundException`.
    pub fn change_set_not_found_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ChangeSetNotFoundException, message.into()) }
    /// `InsufficientCapabilitiesException`.
    pub fn insufficient_capabilities_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InsufficientCapabilitiesException, message.into()) }
    /// `InvalidChangeSetStatusException`.
    pub fn invalid_change_set_status_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidChangeSetStatusException, message.into()) }
    /// `LimitExceededException`.
    pub fn limit_exceeded_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_LimitExceededException, message.into()) }
    /// `StackSetNotFoundException`.
    pub fn stack_set_not_found_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_StackSetNotFoundException, message.into()) }
    /// `TokenAlreadyExistsException`.
    pub fn token_already_exists_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_TokenAlreadyExistsException, message.into()) }
}
operation! { CreateStack O_CreateStack CreateStackInput CreateStackOutput }
static O_CreateStack: OperationModel = OperationModel { service: &SERVICE, name: "CreateStack", method: "POST", uri: "/", status: 200, input: &S_CreateStackInput, output: &S_CreateStackOutput, has_output: true, errors: &[&E_LimitExceededException, &E_AlreadyExistsException, &E_TokenAlreadyExistsException, &E_InsufficientCapabilitiesException], result_wrapper: Some("CreateStackResult"), ..OperationModel::BLANK };
operation! { UpdateStack O_UpdateStack UpdateStackInput UpdateStackOutput }
static O_UpdateStack: OperationModel = OperationModel { service: &SERVICE, name: "UpdateStack", method: "POST", uri: "/", status: 200, input: &S_UpdateStackInput, output: &S_UpdateStackOutput, has_output: true, errors: &[&E_InsufficientCapabilitiesException, &E_TokenAlreadyExistsException], result_wrapper: Some("UpdateStackResult"), ..OperationModel::BLANK };
operation! { DeleteStack O_DeleteStack DeleteStackInput DeleteStackOutput }
static O_DeleteStack: OperationModel = OperationModel { service: &SERVICE, name: "DeleteStack", method: "POST", uri: "/", status: 200, input: &S_DeleteStackInput, output: &S_DeleteStackOutput, has_output: false, errors: &[&E_TokenAlreadyExistsException], ..OperationModel::BLANK };
operation! { DescribeStacks O_DescribeStacks DescribeStacksInput DescribeStacksOutput }
static O_DescribeStacks: OperationModel = OperationModel { service: &SERVICE, name: "DescribeStacks", method: "POST", uri: "/", status: 200, input: &S_DescribeStacksInput, output: &S_DescribeStacksOutput, has_output: true, errors: &[], result_wrapper: Some("DescribeStacksResult"), ..OperationModel::BLANK };
operation! { DescribeStackEvents O_DescribeStackEvents DescribeStackEventsInput DescribeStackEventsOutput }
static O_DescribeStackEvents: OperationModel = OperationModel { service: &SERVICE, name: "DescribeStackEvents", method: "POST", uri: "/", status: 200, input: &S_DescribeStackEventsInput, output: &S_DescribeStackEventsOutput, has_output: true, errors: &[], result_wrapper: Some("DescribeStackEventsResult"), ..OperationModel::BLANK };
operation! { DescribeStackResource O_DescribeStackResource DescribeStackResourceInput DescribeStackResourceOutput }
static O_DescribeStackResource: OperationModel = OperationModel { service: &SERVICE, name: "DescribeStackResource", method: "POST", uri: "/", status: 200, input: &S_DescribeStackResourceInput, output: &S_DescribeStackResourceOutput, has_output: true, errors: &[], result_wrapper: Some("DescribeStackResourceResult"), ..OperationModel::BLANK };
operation! { DescribeStackResources O_DescribeStackResources DescribeStackResourcesInput DescribeStackResourcesOutput }
static O_DescribeStackResources: OperationModel = OperationModel { service: &SERVICE, name: "DescribeStackResources", method: "POST", uri: "/", status: 200, input: &S_DescribeStackResourcesInput, output: &S_DescribeStackResourcesOutput, has_output: true, errors: &[], result_wrapper: Some("DescribeStackResourcesResult"), ..OperationModel::BLANK };
operation! { ListStackResources O_ListStackResources ListStackResourcesInput ListStackResourcesOutput }
static O_ListStackResources: OperationModel = OperationModel { service: &SERVICE, name: "ListStackResources", method: "POST", uri: "/", status: 200, input: &S_ListStackResourcesInput, output: &S_ListStackResourcesOutput, has_output: true, errors: &[], result_wrapper: Some("ListStackResourcesResult"), ..OperationModel::BLANK };
operation! { ListStacks O_ListStacks ListStacksInput ListStacksOutput }
static O_ListStacks: OperationModel = OperationModel { service: &SERVICE, name: "ListStacks", method: "POST", uri: "/", status: 200, input: &S_ListStacksInput, output: &S_ListStacksOutput, has_output: true, errors: &[], result_wrapper: Some("ListStacksResult"), ..OperationModel::BLANK };
operation! { GetTemplate O_GetTemplate GetTemplateInput GetTemplateOutput }
static O_GetTemplate: OperationModel = OperationModel { service: &SERVICE, name: "GetTemplate", method: "POST", uri: "/", status: 200, input: &S_GetTemplateInput, output: &S_GetTemplateOutput, has_output: true, errors: &[&E_ChangeSetNotFoundException], result_wrapper: Some("GetTemplateResult"), ..OperationModel::BLANK };
operation! { GetTemplateSummary O_GetTemplateSummary GetTemplateSummaryInput GetTemplateSummaryOutput }
static O_GetTemplateSummary: OperationModel = OperationModel { service: &SERVICE, name: "GetTemplateSummary", method: "POST", uri: "/", status: 200, input: &S_GetTemplateSummaryInput, output: &S_GetTemplateSummaryOutput, has_output: true, errors: &[&E_StackSetNotFoundException], result_wrapper: Some("GetTemplateSummaryResult"), ..OperationModel::BLANK };
operation! { ValidateTemplate O_ValidateTemplate ValidateTemplateInput ValidateTemplateOutput }
static O_ValidateTemplate: OperationModel = OperationModel { service: &SERVICE, name: "ValidateTemplate", method: "POST", uri: "/", status: 200, input: &S_ValidateTemplateInput, output: &S_ValidateTemplateOutput, has_output: true, errors: &[], result_wrapper: Some("ValidateTemplateResult"), ..OperationModel::BLANK };
operation! { CreateChangeSet O_CreateChangeSet CreateChangeSetInput CreateChangeSetOutput }
static O_CreateChangeSet: OperationModel = OperationModel { service: &SERVICE, name: "CreateChangeSet", method: "POST", uri: "/", status: 200, input: &S_CreateChangeSetInput, output: &S_CreateChangeSetOutput, has_output: true, errors: &[&E_AlreadyExistsException, &E_InsufficientCapabilitiesException, &E_LimitExceededException], result_wrapper: Some("CreateChangeSetResult"), ..OperationModel::BLANK };
operation! { DescribeChangeSet O_DescribeChangeSet DescribeChangeSetInput DescribeChangeSetOutput }
static O_DescribeChangeSet: OperationModel = OperationModel { service: &SERVICE, name: "DescribeChangeSet", method: "POST", uri: "/", status: 200, input: &S_DescribeChangeSetInput, output: &S_DescribeChangeSetOutput, has_output: true, errors: &[&E_ChangeSetNotFoundException], result_wrapper: Some("DescribeChangeSetResult"), ..OperationModel::BLANK };
operation! { ExecuteChangeSet O_ExecuteChangeSet ExecuteChangeSetInput ExecuteChangeSetOutput }
static O_ExecuteChangeSet: OperationModel = OperationModel { service: &SERVICE, name: "ExecuteChangeSet", method: "POST", uri: "/", status: 200, input: &S_ExecuteChangeSetInput, output: &S_ExecuteChangeSetOutput, has_output: true, errors: &[&E_InvalidChangeSetStatusException, &E_ChangeSetNotFoundException, &E_InsufficientCapabilitiesException, &E_TokenAlreadyExistsException], result_wrapper: Some("ExecuteChangeSetResult"), ..OperationModel::BLANK };
operation! { DeleteChangeSet O_DeleteChangeSet DeleteChangeSetInput DeleteChangeSetOutput }
static O_DeleteChangeSet: OperationModel = OperationModel { service: &SERVICE, name: "DeleteChangeSet", method: "POST", uri: "/", status: 200, input: &S_DeleteChangeSetInput, output: &S_DeleteChangeSetOutput, has_output: true, errors: &[&E_InvalidChangeSetStatusException], result_wrapper: Some("DeleteChangeSetResult"), ..OperationModel::BLANK };
operation! { ListChangeSets O_ListChangeSets ListChangeSetsInput ListChangeSetsOutput }
static O_ListChangeSets: OperationModel = OperationModel { service: &SERVICE, name: "ListChangeSets", method: "POST", uri: "/", status: 200, input: &S_ListChangeSetsInput, output: &S_ListChangeSetsOutput, has_output: true, errors: &[], result_wrapper: Some("ListChangeSetsResult"), ..OperationModel::BLANK };
operation! { ListExports O_ListExports ListExportsInput ListExportsOutput }
static O_ListExports: OperationModel = OperationModel { service: &SERVICE, name: "ListExports", method: "POST", uri: "/", status: 200, input: &S_ListExportsInput, output: &S_ListExportsOutput, has_output: true, errors: &[], result_wrapper: Some("ListExportsResult"), ..OperationModel::BLANK };
operation! { ListImports O_ListImports ListImportsInput ListImportsOutput }
static O_ListImports: OperationModel = OperationModel { service: &SERVICE, name: "ListImports", method: "POST", uri: "/", status: 200, input: &S_ListImportsInput, output: &S_ListImportsOutput, has_output: true, errors: &[], result_wrapper: Some("ListImportsResult"), ..OperationModel::BLANK };
operation! { CancelUpdateStack O_CancelUpdateStack CancelUpdateStackInput CancelUpdateStackOutput }
static O_CancelUpdateStack: OperationModel = OperationModel { service: &SERVICE, name: "CancelUpdateStack", method: "POST", uri: "/", status: 200, input: &S_CancelUpdateStackInput, output: &S_CancelUpdateStackOutput, has_output: false, errors: &[&E_TokenAlreadyExistsException], ..OperationModel::BLANK };
operation! { ContinueUpdateRollback O_ContinueUpdateRollback ContinueUpdateRollbackInput ContinueUpdateRollbackOutput }
static O_ContinueUpdateRollback: OperationModel = OperationModel { service: &SERVICE, name: "ContinueUpdateRollback", method: "POST", uri: "/", status: 200, input: &S_ContinueUpdateRollbackInput, output: &S_ContinueUpdateRollbackOutput, has_output: true, errors: &[&E_TokenAlreadyExistsException], result_wrapper: Some("ContinueUpdateRollbackResult"), ..OperationModel::BLANK };
operation! { UpdateTerminationProtection O_UpdateTerminationProtection UpdateTerminationProtectionInput UpdateTerminationProtectionOutput }
static O_UpdateTerminationProtection: OperationModel = OperationModel { service: &SERVICE, name: "UpdateTerminationProtection", method: "POST", uri: "/", status: 200, input: &S_UpdateTerminationProtectionInput, output: &S_UpdateTerminationProtectionOutput, has_output: true, errors: &[], result_wrapper: Some("UpdateTerminationProtectionResult"), ..OperationModel::BLANK };
operation! { SetStackPolicy O_SetStackPolicy SetStackPolicyInput SetStackPolicyOutput }
static O_SetStackPolicy: OperationModel = OperationModel { service: &SERVICE, name: "SetStackPolicy", method: "POST", uri: "/", status: 200, input: &S_SetStackPolicyInput, output: &S_SetStackPolicyOutput, has_output: false, errors: &[], ..OperationModel::BLANK };
operation! { GetStackPolicy O_GetStackPolicy GetStackPolicyInput GetStackPolicyOutput }
static O_GetStackPolicy: OperationModel = OperationModel { service: &SERVICE, name: "GetStackPolicy", method: "POST", uri: "/", status: 200, input: &S_GetStackPolicyInput, output: &S_GetStackPolicyOutput, has_output: true, errors: &[], result_wrapper: Some("GetStackPolicyResult"), ..OperationModel::BLANK };
/// The service's table of operations.
pub static SERVICE: ServiceModel = ServiceModel { name: "cloudformation", id: "CloudFormation", signing_name: "cloudformation", iam_prefix: "cloudformation", endpoint_prefix: "cloudformation", protocols: &[ProtocolName::Query], target_prefix: None, json_version: None, xml_namespace: Some("http://cloudformation.amazonaws.com/doc/2010-05-15/"), api_version: "2010-05-15", query_compatible: false, operations: &[&O_CreateStack, &O_UpdateStack, &O_DeleteStack, &O_DescribeStacks, &O_DescribeStackEvents, &O_DescribeStackResource, &O_DescribeStackResources, &O_ListStackResources, &O_ListStacks, &O_GetTemplate, &O_GetTemplateSummary, &O_ValidateTemplate, &O_CreateChangeSet, &O_DescribeChangeSet, &O_ExecuteChangeSet, &O_DeleteChangeSet, &O_ListChangeSets, &O_ListExports, &O_ListImports, &O_CancelUpdateStack, &O_ContinueUpdateRollback, &O_UpdateTerminationProtection, &O_SetStackPolicy, &O_GetStackPolicy] };
