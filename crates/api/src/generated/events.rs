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
structure! { AppSyncParameters S_AppSyncParameters
    graph_ql_operation: Option<String> = "GraphQLOperation",
 }
enumeration! { AssignPublicIp S_AssignPublicIp: Enabled = "ENABLED", Disabled = "DISABLED", }
structure! { AwsVpcConfiguration S_AwsVpcConfiguration
    subnets: Vec<String> = "Subnets",
    security_groups: Option<Vec<String>> = "SecurityGroups",
    assign_public_ip: Option<AssignPublicIp> = "AssignPublicIp",
 }
structure! { BatchArrayProperties S_BatchArrayProperties
    size: Option<i32> = "Size",
 }
structure! { BatchParameters S_BatchParameters
    job_definition: String = "JobDefinition",
    job_name: String = "JobName",
    array_properties: Option<BatchArrayProperties> = "ArrayProperties",
    retry_strategy: Option<BatchRetryStrategy> = "RetryStrategy",
 }
structure! { BatchRetryStrategy S_BatchRetryStrategy
    attempts: Option<i32> = "Attempts",
 }
structure! { CapacityProviderStrategyItem S_CapacityProviderStrategyItem
    capacity_provider: String = "capacityProvider",
    weight: Option<i32> = "weight",
    base: Option<i32> = "base",
 }
structure! { ConcurrentModificationException S_ConcurrentModificationException }
structure! { Condition S_Condition
    r#type: String = "Type",
    key: String = "Key",
    value: String = "Value",
 }
structure! { CreateEventBusRequest S_CreateEventBusRequest
    name: String = "Name",
    event_source_name: Option<String> = "EventSourceName",
    description: Option<String> = "Description",
    kms_key_identifier: Option<String> = "KmsKeyIdentifier",
    dead_letter_config: Option<DeadLetterConfig> = "DeadLetterConfig",
    log_config: Option<LogConfig> = "LogConfig",
    tags: Option<Vec<Tag>> = "Tags",
 }
structure! { CreateEventBusResponse S_CreateEventBusResponse
    event_bus_arn: Option<String> = "EventBusArn",
    description: Option<String> = "Description",
    kms_key_identifier: Option<String> = "KmsKeyIdentifier",
    dead_letter_config: Option<DeadLetterConfig> = "DeadLetterConfig",
    log_config: Option<LogConfig> = "LogConfig",
 }
structure! { DeadLetterConfig S_DeadLetterConfig
    arn: Option<String> = "Arn",
 }
structure! { DeleteEventBusRequest S_DeleteEventBusRequest
    name: String = "Name",
 }
structure! { DeleteRuleRequest S_DeleteRuleRequest
    name: String = "Name",
    event_bus_name: Option<String> = "EventBusName",
    force: Option<bool> = "Force",
 }
structure! { DescribeEventBusRequest S_DescribeEventBusRequest
    name: Option<String> = "Name",
 }
structure! { DescribeEventBusResponse S_DescribeEventBusResponse
    name: Option<String> = "Name",
    arn: Option<String> = "Arn",
    description: Option<String> = "Description",
    kms_key_identifier: Option<String> = "KmsKeyIdentifier",
    dead_letter_config: Option<DeadLetterConfig> = "DeadLetterConfig",
    policy: Option<String> = "Policy",
    log_config: Option<LogConfig> = "LogConfig",
    creation_time: Option<Timestamp> = "CreationTime",
    last_modified_time: Option<Timestamp> = "LastModifiedTime",
    managed_by: Option<String> = "ManagedBy",
 }
structure! { DescribeRuleRequest S_DescribeRuleRequest
    name: String = "Name",
    event_bus_name: Option<String> = "EventBusName",
 }
structure! { DescribeRuleResponse S_DescribeRuleResponse
    name: Option<String> = "Name",
    arn: Option<String> = "Arn",
    event_pattern: Option<String> = "EventPattern",
    schedule_expression: Option<String> = "ScheduleExpression",
    state: Option<RuleState> = "State",
    description: Option<String> = "Description",
    role_arn: Option<String> = "RoleArn",
    managed_by: Option<String> = "ManagedBy",
    event_bus_name: Option<String> = "EventBusName",
    created_by: Option<String> = "CreatedBy",
 }
structure! { DisableRuleRequest S_DisableRuleRequest
    name: String = "Name",
    event_bus_name: Option<String> = "EventBusName",
 }
structure! { EcsParameters S_EcsParameters
    task_definition_arn: String = "TaskDefinitionArn",
    task_count: Option<i32> = "TaskCount",
    launch_type: Option<LaunchType> = "LaunchType",
    network_configuration: Option<NetworkConfiguration> = "NetworkConfiguration",
    platform_version: Option<String> = "PlatformVersion",
    group: Option<String> = "Group",
    capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>> = "CapacityProviderStrategy",
    enable_ecs_managed_tags: Option<bool> = "EnableECSManagedTags",
    enable_execute_command: Option<bool> = "EnableExecuteCommand",
    placement_constraints: Option<Vec<PlacementConstraint>> = "PlacementConstraints",
    placement_strategy: Option<Vec<PlacementStrategy>> = "PlacementStrategy",
    propagate_tags: Option<PropagateTags> = "PropagateTags",
    reference_id: Option<String> = "ReferenceId",
    tags: Option<Vec<Tag>> = "Tags",
 }
structure! { EnableRuleRequest S_EnableRuleRequest
    name: String = "Name",
    event_bus_name: Option<String> = "EventBusName",
 }
structure! { EventBus S_EventBus
    name: Option<String> = "Name",
    arn: Option<String> = "Arn",
    description: Option<String> = "Description",
    policy: Option<String> = "Policy",
    creation_time: Option<Timestamp> = "CreationTime",
    last_modified_time: Option<Timestamp> = "LastModifiedTime",
    managed_by: Option<String> = "ManagedBy",
 }
structure! { HttpParameters S_HttpParameters
    path_parameter_values: Option<Vec<String>> = "PathParameterValues",
    header_parameters: Option<BTreeMap<String, String>> = "HeaderParameters",
    query_string_parameters: Option<BTreeMap<String, String>> = "QueryStringParameters",
 }
enumeration! { IncludeDetail S_IncludeDetail: None = "NONE", Full = "FULL", }
structure! { InputTransformer S_InputTransformer
    input_paths_map: Option<BTreeMap<String, String>> = "InputPathsMap",
    input_template: String = "InputTemplate",
 }
structure! { InternalException S_InternalException }
structure! { InvalidEventPatternException S_InvalidEventPatternException }
structure! { InvalidStateException S_InvalidStateException }
structure! { KinesisParameters S_KinesisParameters
    partition_key_path: String = "PartitionKeyPath",
 }
enumeration! { LaunchType S_LaunchType: Ec2 = "EC2", Fargate = "FARGATE", External = "EXTERNAL", }
enumeration! { Level S_Level: Off = "OFF", Error = "ERROR", Info = "INFO", Trace = "TRACE", }
structure! { LimitExceededException S_LimitExceededException }
structure! { ListEventBusesRequest S_ListEventBusesRequest
    name_prefix: Option<String> = "NamePrefix",
    next_token: Option<String> = "NextToken",
    limit: Option<i32> = "Limit",
 }
structure! { ListEventBusesResponse S_ListEventBusesResponse
    event_buses: Option<Vec<EventBus>> = "EventBuses",
    next_token: Option<String> = "NextToken",
 }
structure! { ListRuleNamesByTargetRequest S_ListRuleNamesByTargetRequest
    target_arn: String = "TargetArn",
    event_bus_name: Option<String> = "EventBusName",
    next_token: Option<String> = "NextToken",
    limit: Option<i32> = "Limit",
 }
structure! { ListRuleNamesByTargetResponse S_ListRuleNamesByTargetResponse
    rule_names: Option<Vec<String>> = "RuleNames",
    next_token: Option<String> = "NextToken",
 }
structure! { ListRulesRequest S_ListRulesRequest
    name_prefix: Option<String> = "NamePrefix",
    event_bus_name: Option<String> = "EventBusName",
    next_token: Option<String> = "NextToken",
    limit: Option<i32> = "Limit",
 }
structure! { ListRulesResponse S_ListRulesResponse
    rules: Option<Vec<Rule>> = "Rules",
    next_token: Option<String> = "NextToken",
 }
structure! { ListTagsForResourceRequest S_ListTagsForResourceRequest
    resource_arn: String = "ResourceARN",
 }
structure! { ListTagsForResourceResponse S_ListTagsForResourceResponse
    tags: Option<Vec<Tag>> = "Tags",
 }
structure! { ListTargetsByRuleRequest S_ListTargetsByRuleRequest
    rule: String = "Rule",
    event_bus_name: Option<String> = "EventBusName",
    next_token: Option<String> = "NextToken",
    limit: Option<i32> = "Limit",
 }
structure! { ListTargetsByRuleResponse S_ListTargetsByRuleResponse
    targets: Option<Vec<Target>> = "Targets",
    next_token: Option<String> = "NextToken",
 }
structure! { LogConfig S_LogConfig
    include_detail: Option<IncludeDetail> = "IncludeDetail",
    level: Option<Level> = "Level",
 }
structure! { ManagedRuleException S_ManagedRuleException }
structure! { NetworkConfiguration S_NetworkConfiguration
    awsvpc_configuration: Option<AwsVpcConfiguration> = "awsvpcConfiguration",
 }
structure! { OperationDisabledException S_OperationDisabledException }
structure! { PlacementConstraint S_PlacementConstraint
    r#type: Option<PlacementConstraintType> = "type",
    expression: Option<String> = "expression",
 }
enumeration! { PlacementConstraintType S_PlacementConstraintType: DistinctInstance = "distinctInstance", MemberOf = "memberOf", }
structure! { PlacementStrategy S_PlacementStrategy
    r#type: Option<PlacementStrategyType> = "type",
    field: Option<String> = "field",
 }
enumeration! { PlacementStrategyType S_PlacementStrategyType: Random = "random", Spread = "spread", Binpack = "binpack", }
structure! { PolicyLengthExceededException S_PolicyLengthExceededException }
enumeration! { PropagateTags S_PropagateTags: TaskDefinition = "TASK_DEFINITION", }
structure! { PutEventsRequest S_PutEventsRequest
    entries: Vec<PutEventsRequestEntry> = "Entries",
    endpoint_id: Option<String> = "EndpointId",
 }
structure! { PutEventsRequestEntry S_PutEventsRequestEntry
    time: Option<Timestamp> = "Time",
    source: Option<String> = "Source",
    resources: Option<Vec<String>> = "Resources",
    detail_type: Option<String> = "DetailType",
    detail: Option<String> = "Detail",
    event_bus_name: Option<String> = "EventBusName",
    trace_header: Option<String> = "TraceHeader",
 }
structure! { PutEventsResponse S_PutEventsResponse
    failed_entry_count: Option<i32> = "FailedEntryCount",
    entries: Option<Vec<PutEventsResultEntry>> = "Entries",
 }
structure! { PutEventsResultEntry S_PutEventsResultEntry
    event_id: Option<String> = "EventId",
    error_code: Option<String> = "ErrorCode",
    error_message: Option<String> = "ErrorMessage",
 }
structure! { PutPermissionRequest S_PutPermissionRequest
    event_bus_name: Option<String> = "EventBusName",
    action: Option<String> = "Action",
    principal: Option<String> = "Principal",
    statement_id: Option<String> = "StatementId",
    condition: Option<Condition> = "Condition",
    policy: Option<String> = "Policy",
 }
structure! { PutRuleRequest S_PutRuleRequest
    name: String = "Name",
    schedule_expression: Option<String> = "ScheduleExpression",
    event_pattern: Option<String> = "EventPattern",
    state: Option<RuleState> = "State",
    description: Option<String> = "Description",
    role_arn: Option<String> = "RoleArn",
    tags: Option<Vec<Tag>> = "Tags",
    event_bus_name: Option<String> = "EventBusName",
 }
structure! { PutRuleResponse S_PutRuleResponse
    rule_arn: Option<String> = "RuleArn",
 }
structure! { PutTargetsRequest S_PutTargetsRequest
    rule: String = "Rule",
    event_bus_name: Option<String> = "EventBusName",
    targets: Vec<Target> = "Targets",
 }
structure! { PutTargetsResponse S_PutTargetsResponse
    failed_entry_count: Option<i32> = "FailedEntryCount",
    failed_entries: Option<Vec<PutTargetsResultEntry>> = "FailedEntries",
 }
structure! { PutTargetsResultEntry S_PutTargetsResultEntry
    target_id: Option<String> = "TargetId",
    error_code: Option<String> = "ErrorCode",
    error_message: Option<String> = "ErrorMessage",
 }
structure! { RedshiftDataParameters S_RedshiftDataParameters
    secret_manager_arn: Option<String> = "SecretManagerArn",
    database: String = "Database",
    db_user: Option<String> = "DbUser",
    sql: Option<String> = "Sql",
    statement_name: Option<String> = "StatementName",
    with_event: Option<bool> = "WithEvent",
    sqls: Option<Vec<String>> = "Sqls",
 }
structure! { RemovePermissionRequest S_RemovePermissionRequest
    statement_id: Option<String> = "StatementId",
    remove_all_permissions: Option<bool> = "RemoveAllPermissions",
    event_bus_name: Option<String> = "EventBusName",
 }
structure! { RemoveTargetsRequest S_RemoveTargetsRequest
    rule: String = "Rule",
    event_bus_name: Option<String> = "EventBusName",
    ids: Vec<String> = "Ids",
    force: Option<bool> = "Force",
 }
structure! { RemoveTargetsResponse S_RemoveTargetsResponse
    failed_entry_count: Option<i32> = "FailedEntryCount",
    failed_entries: Option<Vec<RemoveTargetsResultEntry>> = "FailedEntries",
 }
structure! { RemoveTargetsResultEntry S_RemoveTargetsResultEntry
    target_id: Option<String> = "TargetId",
    error_code: Option<String> = "ErrorCode",
    error_message: Option<String> = "ErrorMessage",
 }
structure! { ResourceAlreadyExistsException S_ResourceAlreadyExistsException }
structure! { ResourceNotFoundException S_ResourceNotFoundException }
structure! { RetryPolicy S_RetryPolicy
    maximum_retry_attempts: Option<i32> = "MaximumRetryAttempts",
    maximum_event_age_in_seconds: Option<i32> = "MaximumEventAgeInSeconds",
 }
structure! { Rule S_Rule
    name: Option<String> = "Name",
    arn: Option<String> = "Arn",
    event_pattern: Option<String> = "EventPattern",
    state: Option<RuleState> = "State",
    description: Option<String> = "Description",
    schedule_expression: Option<String> = "ScheduleExpression",
    role_arn: Option<String> = "RoleArn",
    managed_by: Option<String> = "ManagedBy",
    event_bus_name: Option<String> = "EventBusName",
 }
enumeration! { RuleState S_RuleState: Enabled = "ENABLED", Disabled = "DISABLED", EnabledWithAllCloudtrailManagementEvents = "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS", }
structure! { RunCommandParameters S_RunCommandParameters
    run_command_targets: Vec<RunCommandTarget> = "RunCommandTargets",
 }
structure! { RunCommandTarget S_RunCommandTarget
    key: String = "Key",
    values: Vec<String> = "Values",
 }
structure! { SageMakerPipelineParameter S_SageMakerPipelineParameter
    name: String = "Name",
    value: String = "Value",
 }
structure! { SageMakerPipelineParameters S_SageMakerPipelineParameters
    pipeline_parameter_list: Option<Vec<SageMakerPipelineParameter>> = "PipelineParameterList",
 }
structure! { SqsParameters S_SqsParameters
    message_group_id: Option<String> = "MessageGroupId",
 }
structure! { Tag S_Tag
    key: String = "Key",
    value: String = "Value",
 }
structure! { TagResourceRequest S_TagResourceRequest
    resource_arn: String = "ResourceARN",
    tags: Vec<Tag> = "Tags",
 }
structure! { TagResourceResponse S_TagResourceResponse }
structure! { Target S_Target
    id: String = "Id",
    arn: String = "Arn",
    role_arn: Option<String> = "RoleArn",
    input: Option<String> = "Input",
    input_path: Option<String> = "InputPath",
    input_transformer: Option<InputTransformer> = "InputTransformer",
    kinesis_parameters: Option<KinesisParameters> = "KinesisParameters",
    run_command_parameters: Option<RunCommandParameters> = "RunCommandParameters",
    ecs_parameters: Option<EcsParameters> = "EcsParameters",
    batch_parameters: Option<BatchParameters> = "BatchParameters",
    sqs_parameters: Option<SqsParameters> = "SqsParameters",
    http_parameters: Option<HttpParameters> = "HttpParameters",
    redshift_data_parameters: Option<RedshiftDataParameters> = "RedshiftDataParameters",
    sage_maker_pipeline_parameters: Option<SageMakerPipelineParameters> = "SageMakerPipelineParameters",
    dead_letter_config: Option<DeadLetterConfig> = "DeadLetterConfig",
    retry_policy: Option<RetryPolicy> = "RetryPolicy",
    app_sync_parameters: Option<AppSyncParameters> = "AppSyncParameters",
 }
structure! { TestEventPatternRequest S_TestEventPatternRequest
    event_pattern: String = "EventPattern",
    event: String = "Event",
 }
structure! { TestEventPatternResponse S_TestEventPatternResponse
    result: Option<bool> = "Result",
 }
structure! { UntagResourceRequest S_UntagResourceRequest
    resource_arn: String = "ResourceARN",
    tag_keys: Vec<String> = "TagKeys",
 }
structure! { UntagResourceResponse S_UntagResourceResponse }
structure! { DeleteEventBusOutput S_DeleteEventBusOutput }
structure! { PutPermissionOutput S_PutPermissionOutput }
structure! { RemovePermissionOutput S_RemovePermissionOutput }
structure! { DeleteRuleOutput S_DeleteRuleOutput }
structure! { EnableRuleOutput S_EnableRuleOutput }
structure! { DisableRuleOutput S_DisableRuleOutput }
pub(crate) static S_Action: Schema = Schema { name: "Action", kind: K::String, min: Some(1.0), max: Some(64.0), pattern: Some("events:[a-zA-Z]+"), ..Schema::BLANK };
pub(crate) static S_AppSyncParameters: Schema = Schema { name: "AppSyncParameters", kind: K::Structure { members: &[
    Member { name: "GraphQLOperation", target: &S_GraphQLOperation, wire: "GraphQLOperation", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_Arn: Schema = Schema { name: "Arn", kind: K::String, min: Some(1.0), max: Some(1600.0), ..Schema::BLANK };
pub(crate) static S_AssignPublicIp: Schema = Schema { name: "AssignPublicIp", kind: K::Enum { values: AssignPublicIp::VALUES }, ..Schema::BLANK };
pub(crate) static S_AwsVpcConfiguration: Schema = Schema { name: "AwsVpcConfiguration", kind: K::Structure { members: &[
    Member { name: "Subnets", target: &S_StringList, required: true, wire: "Subnets", ..Member::BLANK },
    Member { name: "SecurityGroups", target: &S_StringList, wire: "SecurityGroups", ..Member::BLANK },
    Member { name: "AssignPublicIp", target: &S_AssignPublicIp, wire: "AssignPublicIp", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_BatchArrayProperties: Schema = Schema { name: "BatchArrayProperties", kind: K::Structure { members: &[
    Member { name: "Size", target: &S_Integer, wire: "Size", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_BatchParameters: Schema = Schema { name: "BatchParameters", kind: K::Structure { members: &[
    Member { name: "JobDefinition", target: &S_String, required: true, wire: "JobDefinition", ..Member::BLANK },
    Member { name: "JobName", target: &S_String, required: true, wire: "JobName", ..Member::BLANK },
    Member { name: "ArrayProperties", target: &S_BatchArrayProperties, wire: "ArrayProperties", ..Member::BLANK },
    Member { name: "RetryStrategy", target: &S_BatchRetryStrategy, wire: "RetryStrategy", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_BatchRetryStrategy: Schema = Schema { name: "BatchRetryStrategy", kind: K::Structure { members: &[
    Member { name: "Attempts", target: &S_Integer, wire: "Attempts", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_Boolean: Schema = Schema { name: "Boolean", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_CapacityProvider: Schema = Schema { name: "CapacityProvider", kind: K::String, min: Some(1.0), max: Some(255.0), ..Schema::BLANK };
pub(crate) static S_CapacityProviderStrategy: Schema = Schema { name: "CapacityProviderStrategy", kind: K::List { item: &S_CapacityProviderStrategyItem, item_name: "", flattened: false }, max: Some(6.0), ..Schema::BLANK };
pub(crate) static S_CapacityProviderStrategyItem: Schema = Schema { name: "CapacityProviderStrategyItem", kind: K::Structure { members: &[
    Member { name: "capacityProvider", target: &S_CapacityProvider, required: true, wire: "capacityProvider", ..Member::BLANK },
    Member { name: "weight", target: &S_CapacityProviderStrategyItemWeight, wire: "weight", ..Member::BLANK },
    Member { name: "base", target: &S_CapacityProviderStrategyItemBase, wire: "base", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CapacityProviderStrategyItemBase: Schema = Schema { name: "CapacityProviderStrategyItemBase", kind: K::Integer, min: Some(0.0), max: Some(100000.0), ..Schema::BLANK };
pub(crate) static S_CapacityProviderStrategyItemWeight: Schema = Schema { name: "CapacityProviderStrategyItemWeight", kind: K::Integer, min: Some(0.0), max: Some(1000.0), ..Schema::BLANK };
pub(crate) static S_ConcurrentModificationException: Schema = Schema { name: "ConcurrentModificationException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_Condition: Schema = Schema { name: "Condition", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, required: true, wire: "Type", ..Member::BLANK },
    Member { name: "Key", target: &S_String, required: true, wire: "Key", ..Member::BLANK },
    Member { name: "Value", target: &S_String, required: true, wire: "Value", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CreateEventBusRequest: Schema = Schema { name: "CreateEventBusRequest", kind: K::Structure { members: &[
    Member { name: "Name", target: &S_EventBusName, required: true, wire: "Name", ..Member::BLANK },
    Member { name: "EventSourceName", target: &S_EventSourceName, wire: "EventSourceName", ..Member::BLANK },
    Member { name: "Description", target: &S_EventBusDescription, wire: "Description", ..Member::BLANK },
    Member { name: "KmsKeyIdentifier", target: &S_KmsKeyIdentifier, wire: "KmsKeyIdentifier", ..Member::BLANK },
    Member { name: "DeadLetterConfig", target: &S_DeadLetterConfig, wire: "DeadLetterConfig", ..Member::BLANK },
    Member { name: "LogConfig", target: &S_LogConfig, wire: "LogConfig", ..Member::BLANK },
    Member { name: "Tags", target: &S_TagList, wire: "Tags", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CreateEventBusResponse: Schema = Schema { name: "CreateEventBusResponse", kind: K::Structure { members: &[
    Member { name: "EventBusArn", target: &S_String, wire: "EventBusArn", ..Member::BLANK },
    Member { name: "Description", target: &S_EventBusDescription, wire: "Description", ..Member::BLANK },
    Member { name: "KmsKeyIdentifier", target: &S_KmsKeyIdentifier, wire: "KmsKeyIdentifier", ..Member::BLANK },
    Member { name: "DeadLetterConfig", target: &S_DeadLetterConfig, wire: "DeadLetterConfig", ..Member::BLANK },
    Member { name: "LogConfig", target: &S_LogConfig, wire: "LogConfig", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CreatedBy: Schema = Schema { name: "CreatedBy", kind: K::String, min: Some(1.0), max: Some(128.0), ..Schema::BLANK };
pub(crate) static S_Database: Schema = Schema { name: "Database", kind: K::String, min: Some(1.0), max: Some(64.0), ..Schema::BLANK };
pub(crate) static S_DbUser: Schema = Schema { name: "DbUser", kind: K::String, min: Some(1.0), max: Some(128.0), ..Schema::BLANK };
pub(crate) static S_DeadLetterConfig: Schema = Schema { name: "DeadLetterConfig", kind: K::Structure { members: &[
    Member { name: "Arn", target: &S_ResourceArn, wire: "Arn", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteEventBusRequest: Schema = Schema { name: "DeleteEventBusRequest", kind: K::Structure { members: &[
    Member { name: "Name", target: &S_EventBusName, required: true, wire: "Name", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteRuleRequest: Schema = Schema { name: "DeleteRuleRequest", kind: K::Structure { members: &[
    Member { name: "Name", target: &S_RuleName, required: true, wire: "Name", ..Member::BLANK },
    Member { name: "EventBusName", target: &S_EventBusNameOrArn, wire: "EventBusName", ..Member::BLANK },
    Member { name: "Force", target: &S_Boolean, wire: "Force", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DescribeEventBusRequest: Schema = Schema { name: "DescribeEventBusRequest", kind: K::Structure { members: &[
    Member { name: "Name", target: &S_EventBusNameOrArn, wire: "Name", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DescribeEventBusResponse: Schema = Schema { name: "DescribeEventBusResponse", kind: K::Structure { members: &[
    Member { name: "Name", target: &S_String, wire: "Name", ..Member::BLANK },
    Member { name: "Arn", target: &S_String, wire: "Arn", ..Member::BLANK },
    Member { name: "Description", target: &S_EventBusDescription, wire: "Description", ..Member::BLANK },
    Member { name: "KmsKeyIdentifier", target: &S_KmsKeyIdentifier, wire: "KmsKeyIdentifier", ..Member::BLANK },
    Member { name: "DeadLetterConfig", target: &S_DeadLetterConfig, wire: "DeadLetterConfig", ..Member::BLANK },
    Member { name: "Policy", target: &S_String, wire: "Policy", ..Member::BLANK },
    Member { name: "LogConfig", target: &S_LogConfig, wire: "LogConfig", ..Member::BLANK },
    Member { name: "CreationTime", target: &S_Timestamp, wire: "CreationTime", ..Member::BLANK },
    Member { name: "LastModifiedTime", target: &S_Timestamp, wire: "LastModifiedTime", ..Member::BLANK },
    Member { name: "ManagedBy", target: &S_ManagedBy, wire: "ManagedBy", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DescribeRuleRequest: Schema = Schema { name: "DescribeRuleRequest", kind: K::Structure { members: &[
    Member { name: "Name", target: &S_RuleName, required: true, wire: "Name", ..Member::BLANK },
    Member { name: "EventBusName", target: &S_EventBusNameOrArn, wire: "EventBusName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DescribeRuleResponse: Schema = Schema { name: "DescribeRuleResponse", kind: K::Structure { members: &[
    Member { name: "Name", target: &S_RuleName, wire: "Name", ..Member::BLANK },
    Member { name: "Arn", target: &S_RuleArn, wire: "Arn", ..Member::BLANK },
    Member { name: "EventPattern", target: &S_EventPattern, wire: "EventPattern", ..Member::BLANK },
    Member { name: "ScheduleExpression", target: &S_ScheduleExpression, wire: "ScheduleExpression", ..Member::BLANK },
    Member { name: "State", target: &S_RuleState, wire: "State", ..Member::BLANK },
    Member { name: "Description", target: &S_RuleDescription, wire: "Description", ..Member::BLANK },
    Member { name: "RoleArn", target: &S_RoleArn, wire: "RoleArn", ..Member::BLANK },
    Member { name: "ManagedBy", target: &S_ManagedBy, wire: "ManagedBy", ..Member::BLANK },
    Member { name: "EventBusName", target: &S_EventBusName, wire: "EventBusName", ..Member::BLANK },
    Member { name: "CreatedBy", target: &S_CreatedBy, wire: "CreatedBy", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DisableRuleRequest: Schema = Schema { name: "DisableRuleRequest", kind: K::Structure { members: &[
    Member { name: "Name", target: &S_RuleName, required: true, wire: "Name", ..Member::BLANK },
    Member { name: "EventBusName", target: &S_EventBusNameOrArn, wire: "EventBusName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_EcsParameters: Schema = Schema { name: "EcsParameters", kind: K::Structure { members: &[
    Member { name: "TaskDefinitionArn", target: &S_Arn, required: true, wire: "TaskDefinitionArn", ..Member::BLANK },
    Member { name: "TaskCount", target: &S_LimitMin1, wire: "TaskCount", ..Member::BLANK },
    Member { name: "LaunchType", target: &S_LaunchType, wire: "LaunchType", ..Member::BLANK },
    Member { name: "NetworkConfiguration", target: &S_NetworkConfiguration, wire: "NetworkConfiguration", ..Member::BLANK },
    Member { name: "PlatformVersion", target: &S_String, wire: "PlatformVersion", ..Member::BLANK },
    Member { name: "Group", target: &S_String, wire: "Group", ..Member::BLANK },
    Member { name: "CapacityProviderStrategy", target: &S_CapacityProviderStrategy, wire: "CapacityProviderStrategy", ..Member::BLANK },
    Member { name: "EnableECSManagedTags", target: &S_Boolean, wire: "EnableECSManagedTags", ..Member::BLANK },
    Member { name: "EnableExecuteCommand", target: &S_Boolean, wire: "EnableExecuteCommand", ..Member::BLANK },
    Member { name: "PlacementConstraints", target: &S_PlacementConstraints, wire: "PlacementConstraints", ..Member::BLANK },
    Member { name: "PlacementStrategy", target: &S_PlacementStrategies, wire: "PlacementStrategy", ..Member::BLANK },
    Member { name: "PropagateTags", target: &S_PropagateTags, wire: "PropagateTags", ..Member::BLANK },
    Member { name: "ReferenceId", target: &S_ReferenceId, wire: "ReferenceId", ..Member::BLANK },
    Member { name: "Tags", target: &S_TagList, wire: "Tags", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_EnableRuleRequest: Schema = Schema { name: "EnableRuleRequest", kind: K::Structure { members: &[
    Member { name: "Name", target: &S_RuleName, required: true, wire: "Name", ..Member::BLANK },
    Member { name: "EventBusName", target: &S_EventBusNameOrArn, wire: "EventBusName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_EndpointId: Schema = Schema { name: "EndpointId", kind: K::String, min: Some(1.0), max: Some(50.0), pattern: Some("^[A-Za-z0-9\\-]+[\\.][A-Za-z0-9\\-]+$"), ..Schema::BLANK };
pub(crate) static S_ErrorCode: Schema = Schema { name: "ErrorCode", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ErrorMessage: Schema = Schema { name: "ErrorMessage", kind: K::String, ..Schema::BLANK };
pub(crate) static S_EventBus: Schema = Schema { name: "EventBus", kind: K::Structure { members: &[
    Member { name: "Name", target: &S_String, wire: "Name", ..Member::BLANK },
    Member { name: "Arn", target: &S_String, wire: "Arn", ..Member::BLANK },
    Member { name: "Description", target: &S_EventBusDescription, wire: "Description", ..Member::BLANK },
    Member { name: "Policy", target: &S_String, wire: "Policy", ..Member::BLANK },
    Member { name: "CreationTime", target: &S_Timestamp, wire: "CreationTime", ..Member::BLANK },
    Member { name: "LastModifiedTime", target: &S_Timestamp, wire: "LastModifiedTime", ..Member::BLANK },
    Member { name: "ManagedBy", target: &S_ManagedBy, wire: "ManagedBy", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_EventBusDescription: Schema = Schema { name: "EventBusDescription", kind: K::String, max: Some(512.0), ..Schema::BLANK };
pub(crate) static S_EventBusList: Schema = Schema { name: "EventBusList", kind: K::List { item: &S_EventBus, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_EventBusName: Schema = Schema { name: "EventBusName", kind: K::String, min: Some(1.0), max: Some(256.0), pattern: Some("[/\\.\\-_A-Za-z0-9]+"), ..Schema::BLANK };
pub(crate) static S_EventBusNameOrArn: Schema = Schema { name: "EventBusNameOrArn", kind: K::String, min: Some(1.0), max: Some(1600.0), pattern: Some("(arn:aws[\\w-]*:events:[a-z]+-[a-z]+-[\\w-]+:[0-9]{12}:event-bus\\/)?[/\\.\\-_A-Za-z0-9]+"), ..Schema::BLANK };
pub(crate) static S_EventId: Schema = Schema { name: "EventId", kind: K::String, max: Some(64.0), ..Schema::BLANK };
pub(crate) static S_EventPattern: Schema = Schema { name: "EventPattern", kind: K::String, max: Some(4096.0), ..Schema::BLANK };
pub(crate) static S_EventResource: Schema = Schema { name: "EventResource", kind: K::String, max: Some(2048.0), ..Schema::BLANK };
pub(crate) static S_EventResourceList: Schema = Schema { name: "EventResourceList", kind: K::List { item: &S_EventResource, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_EventSourceName: Schema = Schema { name: "EventSourceName", kind: K::String, min: Some(1.0), max: Some(256.0), pattern: Some("aws\\.partner(/[\\.\\-_A-Za-z0-9]+){2,}"), ..Schema::BLANK };
pub(crate) static S_EventTime: Schema = Schema { name: "EventTime", kind: K::Timestamp { format: None }, ..Schema::BLANK };
pub(crate) static S_GraphQLOperation: Schema = Schema { name: "GraphQLOperation", kind: K::String, min: Some(1.0), max: Some(1048576.0), is_sensitive: true, ..Schema::BLANK };
pub(crate) static S_HeaderKey: Schema = Schema { name: "HeaderKey", kind: K::String, max: Some(512.0), pattern: Some("^[!#$%&'*+-.^_`|~0-9a-zA-Z]+$"), ..Schema::BLANK };
pub(crate) static S_HeaderParametersMap: Schema = Schema { name: "HeaderParametersMap", kind: K::Map { key: &S_HeaderKey, value: &S_HeaderValue, key_name: "key", value_name: "value", flattened: false }, ..Schema::BLANK };
pub(crate) static S_HeaderValue: Schema = Schema { name: "HeaderValue", kind: K::String, max: Some(512.0), pattern: Some("^[ \\t]*[\\x20-\\x7E]+([ \\t]+[\\x20-\\x7E]+)*[ \\t]*$"), ..Schema::BLANK };
pub(crate) static S_HttpParameters: Schema = Schema { name: "HttpParameters", kind: K::Structure { members: &[
    Member { name: "PathParameterValues", target: &S_PathParameterList, wire: "PathParameterValues", ..Member::BLANK },
    Member { name: "HeaderParameters", target: &S_HeaderParametersMap, wire: "HeaderParameters", ..Member::BLANK },
    Member { name: "QueryStringParameters", target: &S_QueryStringParametersMap, wire: "QueryStringParameters", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_IncludeDetail: Schema = Schema { name: "IncludeDetail", kind: K::Enum { values: IncludeDetail::VALUES }, ..Schema::BLANK };
pub(crate) static S_InputTransformer: Schema = Schema { name: "InputTransformer", kind: K::Structure { members: &[
    Member { name: "InputPathsMap", target: &S_TransformerPaths, wire: "InputPathsMap", ..Member::BLANK },
    Member { name: "InputTemplate", target: &S_TransformerInput, required: true, wire: "InputTemplate", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InputTransformerPathKey: Schema = Schema { name: "InputTransformerPathKey", kind: K::String, min: Some(1.0), max: Some(256.0), pattern: Some("[A-Za-z0-9\\_\\-]+"), ..Schema::BLANK };
pub(crate) static S_Integer: Schema = Schema { name: "Integer", kind: K::Integer, ..Schema::BLANK };
pub(crate) static S_InternalException: Schema = Schema { name: "InternalException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidEventPatternException: Schema = Schema { name: "InvalidEventPatternException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidStateException: Schema = Schema { name: "InvalidStateException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_KinesisParameters: Schema = Schema { name: "KinesisParameters", kind: K::Structure { members: &[
    Member { name: "PartitionKeyPath", target: &S_TargetPartitionKeyPath, required: true, wire: "PartitionKeyPath", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_KmsKeyIdentifier: Schema = Schema { name: "KmsKeyIdentifier", kind: K::String, max: Some(2048.0), pattern: Some("^[a-zA-Z0-9_\\-/:]*$"), ..Schema::BLANK };
pub(crate) static S_LaunchType: Schema = Schema { name: "LaunchType", kind: K::Enum { values: LaunchType::VALUES }, ..Schema::BLANK };
pub(crate) static S_Level: Schema = Schema { name: "Level", kind: K::Enum { values: Level::VALUES }, ..Schema::BLANK };
pub(crate) static S_LimitExceededException: Schema = Schema { name: "LimitExceededException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_LimitMax100: Schema = Schema { name: "LimitMax100", kind: K::Integer, min: Some(1.0), max: Some(100.0), ..Schema::BLANK };
pub(crate) static S_LimitMin1: Schema = Schema { name: "LimitMin1", kind: K::Integer, min: Some(1.0), ..Schema::BLANK };
pub(crate) static S_ListEventBusesRequest: Schema = Schema { name: "ListEventBusesRequest", kind: K::Structure { members: &[
    Member { name: "NamePrefix", target: &S_EventBusName, wire: "NamePrefix", ..Member::BLANK },
    Member { name: "NextToken", target: &S_NextToken, wire: "NextToken", ..Member::BLANK },
    Member { name: "Limit", target: &S_LimitMax100, wire: "Limit", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListEventBusesResponse: Schema = Schema { name: "ListEventBusesResponse", kind: K::Structure { members: &[
    Member { name: "EventBuses", target: &S_EventBusList, wire: "EventBuses", ..Member::BLANK },
    Member { name: "NextToken", target: &S_NextToken, wire: "NextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListRuleNamesByTargetRequest: Schema = Schema { name: "ListRuleNamesByTargetRequest", kind: K::Structure { members: &[
    Member { name: "TargetArn", target: &S_TargetArn, required: true, wire: "TargetArn", ..Member::BLANK },
    Member { name: "EventBusName", target: &S_EventBusNameOrArn, wire: "EventBusName", ..Member::BLANK },
    Member { name: "NextToken", target: &S_NextToken, wire: "NextToken", ..Member::BLANK },
    Member { name: "Limit", target: &S_LimitMax100, wire: "Limit", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListRuleNamesByTargetResponse: Schema = Schema { name: "ListRuleNamesByTargetResponse", kind: K::Structure { members: &[
    Member { name: "RuleNames", target: &S_RuleNameList, wire: "RuleNames", ..Member::BLANK },
    Member { name: "NextToken", target: &S_NextToken, wire: "NextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListRulesRequest: Schema = Schema { name: "ListRulesRequest", kind: K::Structure { members: &[
    Member { name: "NamePrefix", target: &S_RuleName, wire: "NamePrefix", ..Member::BLANK },
    Member { name: "EventBusName", target: &S_EventBusNameOrArn, wire: "EventBusName", ..Member::BLANK },
    Member { name: "NextToken", target: &S_NextToken, wire: "NextToken", ..Member::BLANK },
    Member { name: "Limit", target: &S_LimitMax100, wire: "Limit", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListRulesResponse: Schema = Schema { name: "ListRulesResponse", kind: K::Structure { members: &[
    Member { name: "Rules", target: &S_RuleResponseList, wire: "Rules", ..Member::BLANK },
    Member { name: "NextToken", target: &S_NextToken, wire: "NextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListTagsForResourceRequest: Schema = Schema { name: "ListTagsForResourceRequest", kind: K::Structure { members: &[
    Member { name: "ResourceARN", target: &S_Arn, required: true, wire: "ResourceARN", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListTagsForResourceResponse: Schema = Schema { name: "ListTagsForResourceResponse", kind: K::Structure { members: &[
    Member { name: "Tags", target: &S_TagList, wire: "Tags", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListTargetsByRuleRequest: Schema = Schema { name: "ListTargetsByRuleRequest", kind: K::Structure { members: &[
    Member { name: "Rule", target: &S_RuleName, required: true, wire: "Rule", ..Member::BLANK },
    Member { name: "EventBusName", target: &S_EventBusNameOrArn, wire: "EventBusName", ..Member::BLANK },
    Member { name: "NextToken", target: &S_NextToken, wire: "NextToken", ..Member::BLANK },
    Member { name: "Limit", target: &S_LimitMax100, wire: "Limit", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListTargetsByRuleResponse: Schema = Schema { name: "ListTargetsByRuleResponse", kind: K::Structure { members: &[
    Member { name: "Targets", target: &S_TargetList, wire: "Targets", ..Member::BLANK },
    Member { name: "NextToken", target: &S_NextToken, wire: "NextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_LogConfig: Schema = Schema { name: "LogConfig", kind: K::Structure { members: &[
    Member { name: "IncludeDetail", target: &S_IncludeDetail, wire: "IncludeDetail", ..Member::BLANK },
    Member { name: "Level", target: &S_Level, wire: "Level", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ManagedBy: Schema = Schema { name: "ManagedBy", kind: K::String, min: Some(1.0), max: Some(128.0), ..Schema::BLANK };
pub(crate) static S_ManagedRuleException: Schema = Schema { name: "ManagedRuleException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_MaximumEventAgeInSeconds: Schema = Schema { name: "MaximumEventAgeInSeconds", kind: K::Integer, min: Some(60.0), max: Some(86400.0), ..Schema::BLANK };
pub(crate) static S_MaximumRetryAttempts: Schema = Schema { name: "MaximumRetryAttempts", kind: K::Integer, min: Some(0.0), max: Some(185.0), ..Schema::BLANK };
pub(crate) static S_MessageGroupId: Schema = Schema { name: "MessageGroupId", kind: K::String, max: Some(100.0), ..Schema::BLANK };
pub(crate) static S_NetworkConfiguration: Schema = Schema { name: "NetworkConfiguration", kind: K::Structure { members: &[
    Member { name: "awsvpcConfiguration", target: &S_AwsVpcConfiguration, wire: "awsvpcConfiguration", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_NextToken: Schema = Schema { name: "NextToken", kind: K::String, min: Some(1.0), max: Some(2048.0), ..Schema::BLANK };
pub(crate) static S_NonPartnerEventBusName: Schema = Schema { name: "NonPartnerEventBusName", kind: K::String, min: Some(1.0), max: Some(256.0), pattern: Some("[\\.\\-_A-Za-z0-9]+"), ..Schema::BLANK };
pub(crate) static S_NonPartnerEventBusNameOrArn: Schema = Schema { name: "NonPartnerEventBusNameOrArn", kind: K::String, min: Some(1.0), max: Some(1600.0), pattern: Some("(arn:aws[\\w-]*:events:[a-z]+-[a-z]+-[\\w-]+:[0-9]{12}:event-bus\\/)?[\\.\\-_A-Za-z0-9]+"), ..Schema::BLANK };
pub(crate) static S_OperationDisabledException: Schema = Schema { name: "OperationDisabledException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_PathParameter: Schema = Schema { name: "PathParameter", kind: K::String, pattern: Some("^(?!\\s*$).+"), ..Schema::BLANK };
pub(crate) static S_PathParameterList: Schema = Schema { name: "PathParameterList", kind: K::List { item: &S_PathParameter, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_PlacementConstraint: Schema = Schema { name: "PlacementConstraint", kind: K::Structure { members: &[
    Member { name: "type", target: &S_PlacementConstraintType, wire: "type", ..Member::BLANK },
    Member { name: "expression", target: &S_PlacementConstraintExpression, wire: "expression", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PlacementConstraintExpression: Schema = Schema { name: "PlacementConstraintExpression", kind: K::String, max: Some(2000.0), ..Schema::BLANK };
pub(crate) static S_PlacementConstraintType: Schema = Schema { name: "PlacementConstraintType", kind: K::Enum { values: PlacementConstraintType::VALUES }, ..Schema::BLANK };
pub(crate) static S_PlacementConstraints: Schema = Schema { name: "PlacementConstraints", kind: K::List { item: &S_PlacementConstraint, item_name: "", flattened: false }, max: Some(10.0), ..Schema::BLANK };
pub(crate) static S_PlacementStrategies: Schema = Schema { name: "PlacementStrategies", kind: K::List { item: &S_PlacementStrategy, item_name: "", flattened: false }, max: Some(5.0), ..Schema::BLANK };
pub(crate) static S_PlacementStrategy: Schema = Schema { name: "PlacementStrategy", kind: K::Structure { members: &[
    Member { name: "type", target: &S_PlacementStrategyType, wire: "type", ..Member::BLANK },
    Member { name: "field", target: &S_PlacementStrategyField, wire: "field", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PlacementStrategyField: Schema = Schema { name: "PlacementStrategyField", kind: K::String, max: Some(255.0), ..Schema::BLANK };
pub(crate) static S_PlacementStrategyType: Schema = Schema { name: "PlacementStrategyType", kind: K::Enum { values: PlacementStrategyType::VALUES }, ..Schema::BLANK };
pub(crate) static S_PolicyLengthExceededException: Schema = Schema { name: "PolicyLengthExceededException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_Principal: Schema = Schema { name: "Principal", kind: K::String, min: Some(1.0), max: Some(12.0), pattern: Some("(\\d{12}|\\*)"), ..Schema::BLANK };
pub(crate) static S_PropagateTags: Schema = Schema { name: "PropagateTags", kind: K::Enum { values: PropagateTags::VALUES }, ..Schema::BLANK };
pub(crate) static S_PutEventsRequest: Schema = Schema { name: "PutEventsRequest", kind: K::Structure { members: &[
    Member { name: "Entries", target: &S_PutEventsRequestEntryList, required: true, wire: "Entries", ..Member::BLANK },
    Member { name: "EndpointId", target: &S_EndpointId, wire: "EndpointId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PutEventsRequestEntry: Schema = Schema { name: "PutEventsRequestEntry", kind: K::Structure { members: &[
    Member { name: "Time", target: &S_EventTime, wire: "Time", ..Member::BLANK },
    Member { name: "Source", target: &S_String, wire: "Source", ..Member::BLANK },
    Member { name: "Resources", target: &S_EventResourceList, wire: "Resources", ..Member::BLANK },
    Member { name: "DetailType", target: &S_String, wire: "DetailType", ..Member::BLANK },
    Member { name: "Detail", target: &S_String, wire: "Detail", ..Member::BLANK },
    Member { name: "EventBusName", target: &S_NonPartnerEventBusNameOrArn, wire: "EventBusName", ..Member::BLANK },
    Member { name: "TraceHeader", target: &S_TraceHeader, wire: "TraceHeader", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PutEventsRequestEntryList: Schema = Schema { name: "PutEventsRequestEntryList", kind: K::List { item: &S_PutEventsRequestEntry, item_name: "", flattened: false }, min: Some(1.0), max: Some(10.0), ..Schema::BLANK };
pub(crate) static S_PutEventsResponse: Schema = Schema { name: "PutEventsResponse", kind: K::Structure { members: &[
    Member { name: "FailedEntryCount", target: &S_Integer, wire: "FailedEntryCount", ..Member::BLANK },
    Member { name: "Entries", target: &S_PutEventsResultEntryList, wire: "Entries", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PutEventsResultEntry: Schema = Schema { name: "PutEventsResultEntry", kind: K::Structure { members: &[
    Member { name: "EventId", target: &S_EventId, wire: "EventId", ..Member::BLANK },
    Member { name: "ErrorCode", target: &S_ErrorCode, wire: "ErrorCode", ..Member::BLANK },
    Member { name: "ErrorMessage", target: &S_ErrorMessage, wire: "ErrorMessage", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PutEventsResultEntryList: Schema = Schema { name: "PutEventsResultEntryList", kind: K::List { item: &S_PutEventsResultEntry, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_PutPermissionRequest: Schema = Schema { name: "PutPermissionRequest", kind: K::Structure { members: &[
    Member { name: "EventBusName", target: &S_NonPartnerEventBusName, wire: "EventBusName", ..Member::BLANK },
    Member { name: "Action", target: &S_Action, wire: "Action", ..Member::BLANK },
    Member { name: "Principal", target: &S_Principal, wire: "Principal", ..Member::BLANK },
    Member { name: "StatementId", target: &S_StatementId, wire: "StatementId", ..Member::BLANK },
    Member { name: "Condition", target: &S_Condition, wire: "Condition", ..Member::BLANK },
    Member { name: "Policy", target: &S_String, wire: "Policy", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PutRuleRequest: Schema = Schema { name: "PutRuleRequest", kind: K::Structure { members: &[
    Member { name: "Name", target: &S_RuleName, required: true, wire: "Name", ..Member::BLANK },
    Member { name: "ScheduleExpression", target: &S_ScheduleExpression, wire: "ScheduleExpression", ..Member::BLANK },
    Member { name: "EventPattern", target: &S_EventPattern, wire: "EventPattern", ..Member::BLANK },
    Member { name: "State", target: &S_RuleState, wire: "State", ..Member::BLANK },
    Member { name: "Description", target: &S_RuleDescription, wire: "Description", ..Member::BLANK },
    Member { name: "RoleArn", target: &S_RoleArn, wire: "RoleArn", ..Member::BLANK },
    Member { name: "Tags", target: &S_TagList, wire: "Tags", ..Member::BLANK },
    Member { name: "EventBusName", target: &S_EventBusNameOrArn, wire: "EventBusName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PutRuleResponse: Schema = Schema { name: "PutRuleResponse", kind: K::Structure { members: &[
    Member { name: "RuleArn", target: &S_RuleArn, wire: "RuleArn", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PutTargetsRequest: Schema = Schema { name: "PutTargetsRequest", kind: K::Structure { members: &[
    Member { name: "Rule", target: &S_RuleName, required: true, wire: "Rule", ..Member::BLANK },
    Member { name: "EventBusName", target: &S_EventBusNameOrArn, wire: "EventBusName", ..Member::BLANK },
    Member { name: "Targets", target: &S_TargetList, required: true, wire: "Targets", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PutTargetsResponse: Schema = Schema { name: "PutTargetsResponse", kind: K::Structure { members: &[
    Member { name: "FailedEntryCount", target: &S_Integer, wire: "FailedEntryCount", ..Member::BLANK },
    Member { name: "FailedEntries", target: &S_PutTargetsResultEntryList, wire: "FailedEntries", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PutTargetsResultEntry: Schema = Schema { name: "PutTargetsResultEntry", kind: K::Structure { members: &[
    Member { name: "TargetId", target: &S_TargetId, wire: "TargetId", ..Member::BLANK },
    Member { name: "ErrorCode", target: &S_ErrorCode, wire: "ErrorCode", ..Member::BLANK },
    Member { name: "ErrorMessage", target: &S_ErrorMessage, wire: "ErrorMessage", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PutTargetsResultEntryList: Schema = Schema { name: "PutTargetsResultEntryList", kind: K::List { item: &S_PutTargetsResultEntry, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_QueryStringKey: Schema = Schema { name: "QueryStringKey", kind: K::String, max: Some(512.0), pattern: Some("[^\\x00-\\x1F\\x7F]+"), ..Schema::BLANK };
pub(crate) static S_QueryStringParametersMap: Schema = Schema { name: "QueryStringParametersMap", kind: K::Map { key: &S_QueryStringKey, value: &S_QueryStringValue, key_name: "key", value_name: "value", flattened: false }, ..Schema::BLANK };
pub(crate) static S_QueryStringValue: Schema = Schema { name: "QueryStringValue", kind: K::String, max: Some(512.0), pattern: Some("[^\\x00-\\x09\\x0B\\x0C\\x0E-\\x1F\\x7F]+"), ..Schema::BLANK };
pub(crate) static S_RedshiftDataParameters: Schema = Schema { name: "RedshiftDataParameters", kind: K::Structure { members: &[
    Member { name: "SecretManagerArn", target: &S_RedshiftSecretManagerArn, wire: "SecretManagerArn", ..Member::BLANK },
    Member { name: "Database", target: &S_Database, required: true, wire: "Database", ..Member::BLANK },
    Member { name: "DbUser", target: &S_DbUser, wire: "DbUser", ..Member::BLANK },
    Member { name: "Sql", target: &S_Sql, wire: "Sql", ..Member::BLANK },
    Member { name: "StatementName", target: &S_StatementName, wire: "StatementName", ..Member::BLANK },
    Member { name: "WithEvent", target: &S_Boolean, wire: "WithEvent", ..Member::BLANK },
    Member { name: "Sqls", target: &S_Sqls, wire: "Sqls", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_RedshiftSecretManagerArn: Schema = Schema { name: "RedshiftSecretManagerArn", kind: K::String, min: Some(1.0), max: Some(1600.0), pattern: Some("(^arn:aws([a-z]|\\-)*:secretsmanager:[a-z0-9-.]+:.*)|(\\$(\\.[\\w_-]+(\\[(\\d+|\\*)\\])*)*)"), ..Schema::BLANK };
pub(crate) static S_ReferenceId: Schema = Schema { name: "ReferenceId", kind: K::String, max: Some(1024.0), ..Schema::BLANK };
pub(crate) static S_RemovePermissionRequest: Schema = Schema { name: "RemovePermissionRequest", kind: K::Structure { members: &[
    Member { name: "StatementId", target: &S_StatementId, wire: "StatementId", ..Member::BLANK },
    Member { name: "RemoveAllPermissions", target: &S_Boolean, wire: "RemoveAllPermissions", ..Member::BLANK },
    Member { name: "EventBusName", target: &S_NonPartnerEventBusName, wire: "EventBusName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_RemoveTargetsRequest: Schema = Schema { name: "RemoveTargetsRequest", kind: K::Structure { members: &[
    Member { name: "Rule", target: &S_RuleName, required: true, wire: "Rule", ..Member::BLANK },
    Member { name: "EventBusName", target: &S_EventBusNameOrArn, wire: "EventBusName", ..Member::BLANK },
    Member { name: "Ids", target: &S_TargetIdList, required: true, wire: "Ids", ..Member::BLANK },
    Member { name: "Force", target: &S_Boolean, wire: "Force", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_RemoveTargetsResponse: Schema = Schema { name: "RemoveTargetsResponse", kind: K::Structure { members: &[
    Member { name: "FailedEntryCount", target: &S_Integer, wire: "FailedEntryCount", ..Member::BLANK },
    Member { name: "FailedEntries", target: &S_RemoveTargetsResultEntryList, wire: "FailedEntries", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_RemoveTargetsResultEntry: Schema = Schema { name: "RemoveTargetsResultEntry", kind: K::Structure { members: &[
    Member { name: "TargetId", target: &S_TargetId, wire: "TargetId", ..Member::BLANK },
    Member { name: "ErrorCode", target: &S_ErrorCode, wire: "ErrorCode", ..Member::BLANK },
    Member { name: "ErrorMessage", target: &S_ErrorMessage, wire: "ErrorMessage", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_RemoveTargetsResultEntryList: Schema = Schema { name: "RemoveTargetsResultEntryList", kind: K::List { item: &S_RemoveTargetsResultEntry, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_ResourceAlreadyExistsException: Schema = Schema { name: "ResourceAlreadyExistsException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_ResourceArn: Schema = Schema { name: "ResourceArn", kind: K::String, min: Some(1.0), max: Some(1600.0), ..Schema::BLANK };
pub(crate) static S_ResourceNotFoundException: Schema = Schema { name: "ResourceNotFoundException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_RetryPolicy: Schema = Schema { name: "RetryPolicy", kind: K::Structure { members: &[
    Member { name: "MaximumRetryAttempts", target: &S_MaximumRetryAttempts, wire: "MaximumRetryAttempts", ..Member::BLANK },
    Member { name: "MaximumEventAgeInSeconds", target: &S_MaximumEventAgeInSeconds, wire: "MaximumEventAgeInSeconds", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_RoleArn: Schema = Schema { name: "RoleArn", kind: K::String, min: Some(1.0), max: Some(1600.0), ..Schema::BLANK };
pub(crate) static S_Rule: Schema = Schema { name: "Rule", kind: K::Structure { members: &[
    Member { name: "Name", target: &S_RuleName, wire: "Name", ..Member::BLANK },
    Member { name: "Arn", target: &S_RuleArn, wire: "Arn", ..Member::BLANK },
    Member { name: "EventPattern", target: &S_EventPattern, wire: "EventPattern", ..Member::BLANK },
    Member { name: "State", target: &S_RuleState, wire: "State", ..Member::BLANK },
    Member { name: "Description", target: &S_RuleDescription, wire: "Description", ..Member::BLANK },
    Member { name: "ScheduleExpression", target: &S_ScheduleExpression, wire: "ScheduleExpression", ..Member::BLANK },
    Member { name: "RoleArn", target: &S_RoleArn, wire: "RoleArn", ..Member::BLANK },
    Member { name: "ManagedBy", target: &S_ManagedBy, wire: "ManagedBy", ..Member::BLANK },
    Member { name: "EventBusName", target: &S_EventBusName, wire: "EventBusName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_RuleArn: Schema = Schema { name: "RuleArn", kind: K::String, min: Some(1.0), max: Some(1600.0), ..Schema::BLANK };
pub(crate) static S_RuleDescription: Schema = Schema { name: "RuleDescription", kind: K::String, max: Some(512.0), ..Schema::BLANK };
pub(crate) static S_RuleName: Schema = Schema { name: "RuleName", kind: K::String, min: Some(1.0), max: Some(64.0), pattern: Some("[\\.\\-_A-Za-z0-9]+"), ..Schema::BLANK };
pub(crate) static S_RuleNameList: Schema = Schema { name: "RuleNameList", kind: K::List { item: &S_RuleName, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_RuleResponseList: Schema = Schema { name: "RuleResponseList", kind: K::List { item: &S_Rule, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_RuleState: Schema = Schema { name: "RuleState", kind: K::Enum { values: RuleState::VALUES }, ..Schema::BLANK };
pub(crate) static S_RunCommandParameters: Schema = Schema { name: "RunCommandParameters", kind: K::Structure { members: &[
    Member { name: "RunCommandTargets", target: &S_RunCommandTargets, required: true, wire: "RunCommandTargets", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_RunCommandTarget: Schema = Schema { name: "RunCommandTarget", kind: K::Structure { members: &[
    Member { name: "Key", target: &S_RunCommandTargetKey, required: true, wire: "Key", ..Member::BLANK },
    Member { name: "Values", target: &S_RunCommandTargetValues, required: true, wire: "Values", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_RunCommandTargetKey: Schema = Schema { name: "RunCommandTargetKey", kind: K::String, min: Some(1.0), max: Some(128.0), pattern: Some("^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$"), ..Schema::BLANK };
pub(crate) static S_RunCommandTargetValue: Schema = Schema { name: "RunCommandTargetValue", kind: K::String, min: Some(1.0), max: Some(256.0), ..Schema::BLANK };
pub(crate) static S_RunCommandTargetValues: Schema = Schema { name: "RunCommandTargetValues", kind: K::List { item: &S_RunCommandTargetValue, item_name: "", flattened: false }, min: Some(1.0), max: Some(50.0), ..Schema::BLANK };
pub(crate) static S_RunCommandTargets: Schema = Schema { name: "RunCommandTargets", kind: K::List { item: &S_RunCommandTarget, item_name: "", flattened: false }, min: Some(1.0), max: Some(5.0), ..Schema::BLANK };
pub(crate) static S_SageMakerPipelineParameter: Schema = Schema { name: "SageMakerPipelineParameter", kind: K::Structure { members: &[
    Member { name: "Name", target: &S_SageMakerPipelineParameterName, required: true, wire: "Name", ..Member::BLANK },
    Member { name: "Value", target: &S_SageMakerPipelineParameterValue, required: true, wire: "Value", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_SageMakerPipelineParameterList: Schema = Schema { name: "SageMakerPipelineParameterList", kind: K::List { item: &S_SageMakerPipelineParameter, item_name: "", flattened: false }, min: Some(0.0), max: Some(200.0), ..Schema::BLANK };
pub(crate) static S_SageMakerPipelineParameterName: Schema = Schema { name: "SageMakerPipelineParameterName", kind: K::String, min: Some(1.0), max: Some(256.0), pattern: Some("^[a-zA-Z0-9](-*[a-zA-Z0-9])*$"), ..Schema::BLANK };
pub(crate) static S_SageMakerPipelineParameterValue: Schema = Schema { name: "SageMakerPipelineParameterValue", kind: K::String, max: Some(1024.0), ..Schema::BLANK };
pub(crate) static S_SageMakerPipelineParameters: Schema = Schema { name: "SageMakerPipelineParameters", kind: K::Structure { members: &[
    Member { name: "PipelineParameterList", target: &S_SageMakerPipelineParameterList, wire: "PipelineParameterList", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ScheduleExpression: Schema = Schema { name: "ScheduleExpression", kind: K::String, max: Some(256.0), ..Schema::BLANK };
pub(crate) static S_Sql: Schema = Schema { name: "Sql", kind: K::String, min: Some(1.0), max: Some(100000.0), is_sensitive: true, ..Schema::BLANK };
pub(crate) static S_Sqls: Schema = Schema { name: "Sqls", kind: K::List { item: &S_Sql, item_name: "", flattened: false }, min: Some(0.0), max: Some(40.0), is_sensitive: true, ..Schema::BLANK };
pub(crate) static S_SqsParameters: Schema = Schema { name: "SqsParameters", kind: K::Structure { members: &[
    Member { name: "MessageGroupId", target: &S_MessageGroupId, wire: "MessageGroupId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_StatementId: Schema = Schema { name: "StatementId", kind: K::String, min: Some(1.0), max: Some(64.0), pattern: Some("[a-zA-Z0-9-_]+"), ..Schema::BLANK };
pub(crate) static S_StatementName: Schema = Schema { name: "StatementName", kind: K::String, min: Some(1.0), max: Some(500.0), ..Schema::BLANK };
pub(crate) static S_String: Schema = Schema { name: "String", kind: K::String, ..Schema::BLANK };
pub(crate) static S_StringList: Schema = Schema { name: "StringList", kind: K::List { item: &S_String, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_Tag: Schema = Schema { name: "Tag", kind: K::Structure { members: &[
    Member { name: "Key", target: &S_TagKey, required: true, wire: "Key", ..Member::BLANK },
    Member { name: "Value", target: &S_TagValue, required: true, wire: "Value", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_TagKey: Schema = Schema { name: "TagKey", kind: K::String, min: Some(1.0), max: Some(128.0), ..Schema::BLANK };
pub(crate) static S_TagKeyList: Schema = Schema { name: "TagKeyList", kind: K::List { item: &S_TagKey, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_TagList: Schema = Schema { name: "TagList", kind: K::List { item: &S_Tag, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_TagResourceRequest: Schema = Schema { name: "TagResourceRequest", kind: K::Structure { members: &[
    Member { name: "ResourceARN", target: &S_Arn, required: true, wire: "ResourceARN", ..Member::BLANK },
    Member { name: "Tags", target: &S_TagList, required: true, wire: "Tags", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_TagResourceResponse: Schema = Schema { name: "TagResourceResponse", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_TagValue: Schema = Schema { name: "TagValue", kind: K::String, min: Some(0.0), max: Some(256.0), ..Schema::BLANK };
pub(crate) static S_Target: Schema = Schema { name: "Target", kind: K::Structure { members: &[
    Member { name: "Id", target: &S_TargetId, required: true, wire: "Id", ..Member::BLANK },
    Member { name: "Arn", target: &S_TargetArn, required: true, wire: "Arn", ..Member::BLANK },
    Member { name: "RoleArn", target: &S_RoleArn, wire: "RoleArn", ..Member::BLANK },
    Member { name: "Input", target: &S_TargetInput, wire: "Input", ..Member::BLANK },
    Member { name: "InputPath", target: &S_TargetInputPath, wire: "InputPath", ..Member::BLANK },
    Member { name: "InputTransformer", target: &S_InputTransformer, wire: "InputTransformer", ..Member::BLANK },
    Member { name: "KinesisParameters", target: &S_KinesisParameters, wire: "KinesisParameters", ..Member::BLANK },
    Member { name: "RunCommandParameters", target: &S_RunCommandParameters, wire: "RunCommandParameters", ..Member::BLANK },
    Member { name: "EcsParameters", target: &S_EcsParameters, wire: "EcsParameters", ..Member::BLANK },
    Member { name: "BatchParameters", target: &S_BatchParameters, wire: "BatchParameters", ..Member::BLANK },
    Member { name: "SqsParameters", target: &S_SqsParameters, wire: "SqsParameters", ..Member::BLANK },
    Member { name: "HttpParameters", target: &S_HttpParameters, wire: "HttpParameters", ..Member::BLANK },
    Member { name: "RedshiftDataParameters", target: &S_RedshiftDataParameters, wire: "RedshiftDataParameters", ..Member::BLANK },
    Member { name: "SageMakerPipelineParameters", target: &S_SageMakerPipelineParameters, wire: "SageMakerPipelineParameters", ..Member::BLANK },
    Member { name: "DeadLetterConfig", target: &S_DeadLetterConfig, wire: "DeadLetterConfig", ..Member::BLANK },
    Member { name: "RetryPolicy", target: &S_RetryPolicy, wire: "RetryPolicy", ..Member::BLANK },
    Member { name: "AppSyncParameters", target: &S_AppSyncParameters, wire: "AppSyncParameters", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_TargetArn: Schema = Schema { name: "TargetArn", kind: K::String, min: Some(1.0), max: Some(1600.0), ..Schema::BLANK };
pub(crate) static S_TargetId: Schema = Schema { name: "TargetId", kind: K::String, min: Some(1.0), max: Some(64.0), pattern: Some("[\\.\\-_A-Za-z0-9]+"), ..Schema::BLANK };
pub(crate) static S_TargetIdList: Schema = Schema { name: "TargetIdList", kind: K::List { item: &S_TargetId, item_name: "", flattened: false }, min: Some(1.0), max: Some(100.0), ..Schema::BLANK };
pub(crate) static S_TargetInput: Schema = Schema { name: "TargetInput", kind: K::String, max: Some(8192.0), ..Schema::BLANK };
pub(crate) static S_TargetInputPath: Schema = Schema { name: "TargetInputPath", kind: K::String, max: Some(256.0), ..Schema::BLANK };
pub(crate) static S_TargetList: Schema = Schema { name: "TargetList", kind: K::List { item: &S_Target, item_name: "", flattened: false }, min: Some(1.0), max: Some(100.0), ..Schema::BLANK };
pub(crate) static S_TargetPartitionKeyPath: Schema = Schema { name: "TargetPartitionKeyPath", kind: K::String, max: Some(256.0), ..Schema::BLANK };
pub(crate) static S_TestEventPatternRequest: Schema = Schema { name: "TestEventPatternRequest", kind: K::Structure { members: &[
    Member { name: "EventPattern", target: &S_EventPattern, required: true, wire: "EventPattern", ..Member::BLANK },
    Member { name: "Event", target: &S_String, required: true, wire: "Event", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_TestEventPatternResponse: Schema = Schema { name: "TestEventPatternResponse", kind: K::Structure { members: &[
    Member { name: "Result", target: &S_Boolean, wire: "Result", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_Timestamp: Schema = Schema { name: "Timestamp", kind: K::Timestamp { format: None }, ..Schema::BLANK };
pub(crate) static S_TraceHeader: Schema = Schema { name: "TraceHeader", kind: K::String, min: Some(1.0), max: Some(500.0), ..Schema::BLANK };
pub(crate) static S_TransformerInput: Schema = Schema { name: "TransformerInput", kind: K::String, min: Some(1.0), max: Some(8192.0), ..Schema::BLANK };
pub(crate) static S_TransformerPaths: Schema = Schema { name: "TransformerPaths", kind: K::Map { key: &S_InputTransformerPathKey, value: &S_TargetInputPath, key_name: "key", value_name: "value", flattened: false }, max: Some(100.0), ..Schema::BLANK };
pub(crate) static S_UntagResourceRequest: Schema = Schema { name: "UntagResourceRequest", kind: K::Structure { members: &[
    Member { name: "ResourceARN", target: &S_Arn, required: true, wire: "ResourceARN", ..Member::BLANK },
    Member { name: "TagKeys", target: &S_TagKeyList, required: true, wire: "TagKeys", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_UntagResourceResponse: Schema = Schema { name: "UntagResourceResponse", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DeleteEventBusOutput: Schema = Schema { name: "DeleteEventBusOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_PutPermissionOutput: Schema = Schema { name: "PutPermissionOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_RemovePermissionOutput: Schema = Schema { name: "RemovePermissionOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DeleteRuleOutput: Schema = Schema { name: "DeleteRuleOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_EnableRuleOutput: Schema = Schema { name: "EnableRuleOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DisableRuleOutput: Schema = Schema { name: "DisableRuleOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
static E_ConcurrentModificationException: ErrorModel = ErrorModel { shape: &S_ConcurrentModificationException, code: "ConcurrentModificationException", status: 400, sender_fault: true };
static E_InternalException: ErrorModel = ErrorModel { shape: &S_InternalException, code: "InternalException", status: 500, sender_fault: false };
static E_InvalidEventPatternException: ErrorModel = ErrorModel { shape: &S_InvalidEventPatternException, code: "InvalidEventPatternException", status: 400, sender_fault: true };
static E_InvalidStateException: ErrorModel = ErrorModel { shape: &S_InvalidStateException, code: "InvalidStateException", status: 400, sender_fault: true };
static E_LimitExceededException: ErrorModel = ErrorModel { shape: &S_LimitExceededException, code: "LimitExceededException", status: 400, sender_fault: true };
static E_ManagedRuleException: ErrorModel = ErrorModel { shape: &S_ManagedRuleException, code: "ManagedRuleException", status: 400, sender_fault: true };
static E_OperationDisabledException: ErrorModel = ErrorModel { shape: &S_OperationDisabledException, code: "OperationDisabledException", status: 400, sender_fault: true };
static E_PolicyLengthExceededException: ErrorModel = ErrorModel { shape: &S_PolicyLengthExceededException, code: "PolicyLengthExceededException", status: 400, sender_fault: true };
static E_ResourceAlreadyExistsException: ErrorModel = ErrorModel { shape: &S_ResourceAlreadyExistsException, code: "ResourceAlreadyExistsException", status: 400, sender_fault: true };
static E_ResourceNotFoundException: ErrorModel = ErrorModel { shape: &S_ResourceNotFoundException, code: "ResourceNotFoundException", status: 400, sender_fault: true };
/// The errors that this service's operations name in the model.
pub mod error {
    use crate::error::ServiceError;
    /// `ConcurrentModificationException`.
    pub fn concurrent_modification_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ConcurrentModificationException, message.into()) }
    /// `InternalException`.
    pub fn internal_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InternalException, message.into()) }
    /// `InvalidEventPatternException`.
    pub fn invalid_event_pattern_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidEventPatternException, message.into()) }
    /// `InvalidStateException`.
    pub fn invalid_state_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidStateException, message.into()) }
    /// `LimitExceededException`.
    pub fn limit_exceeded_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_LimitExceededException, message.into()) }
    /// `ManagedRuleException`.
    pub fn managed_rule_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ManagedRuleException, message.into()) }
    /// `OperationDisabledException`.
    pub fn operation_disabled_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_OperationDisabledException, message.into()) }
    /// `PolicyLengthExceededException`.
    pub fn policy_length_exceeded_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_PolicyLengthExceededException, message.into()) }
    /// `ResourceAlreadyExistsException`.
    pub fn resource_already_exists_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ResourceAlreadyExistsException, message.into()) }
    /// `ResourceNotFoundException`.
    pub fn resource_not_found_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ResourceNotFoundException, message.into()) }
}
operation! { CreateEventBus O_CreateEventBus CreateEventBusRequest CreateEventBusResponse }
static O_CreateEventBus: OperationModel = OperationModel { service: &SERVICE, name: "CreateEventBus", method: "POST", uri: "/", status: 200, input: &S_CreateEventBusRequest, output: &S_CreateEventBusResponse, has_output: true, errors: &[&E_ResourceAlreadyExistsException, &E_ResourceNotFoundException, &E_InvalidStateException, &E_InternalException, &E_ConcurrentModificationException, &E_LimitExceededException, &E_OperationDisabledException], ..OperationModel::BLANK };
operation! { DescribeEventBus O_DescribeEventBus DescribeEventBusRequest DescribeEventBusResponse }
static O_DescribeEventBus: OperationModel = OperationModel { service: &SERVICE, name: "DescribeEventBus", method: "POST", uri: "/", status: 200, input: &S_DescribeEventBusRequest, output: &S_DescribeEventBusResponse, has_output: true, errors: &[&E_ResourceNotFoundException, &E_InternalException], ..OperationModel::BLANK };
operation! { ListEventBuses O_ListEventBuses ListEventBusesRequest ListEventBusesResponse }
static O_ListEventBuses: OperationModel = OperationModel { service: &SERVICE, name: "ListEventBuses", method: "POST", uri: "/", status: 200, input: &S_ListEventBusesRequest, output: &S_ListEventBusesResponse, has_output: true, errors: &[&E_InternalException], ..OperationModel::BLANK };
operation! { DeleteEventBus O_DeleteEventBus DeleteEventBusRequest DeleteEventBusOutput }
static O_DeleteEventBus: OperationModel = OperationModel { service: &SERVICE, name: "DeleteEventBus", method: "POST", uri: "/", status: 200, input: &S_DeleteEventBusRequest, output: &S_DeleteEventBusOutput, has_output: false, errors: &[&E_InternalException, &E_ConcurrentModificationException], ..OperationModel::BLANK };
operation! { PutPermission O_PutPermission PutPermissionRequest PutPermissionOutput }
static O_PutPermission: OperationModel = OperationModel { service: &SERVICE, name: "PutPermission", method: "POST", uri: "/", status: 200, input: &S_PutPermissionRequest, output: &S_PutPermissionOutput, has_output: false, errors: &[&E_ResourceNotFoundException, &E_PolicyLengthExceededException, &E_InternalException, &E_ConcurrentModificationException, &E_OperationDisabledException], ..OperationModel::BLANK };
operation! { RemovePermission O_RemovePermission RemovePermissionRequest RemovePermissionOutput }
static O_RemovePermission: OperationModel = OperationModel { service: &SERVICE, name: "RemovePermission", method: "POST", uri: "/", status: 200, input: &S_RemovePermissionRequest, output: &S_RemovePermissionOutput, has_output: false, errors: &[&E_ResourceNotFoundException, &E_InternalException, &E_ConcurrentModificationException, &E_OperationDisabledException], ..OperationModel::BLANK };
operation! { PutRule O_PutRule PutRuleRequest PutRuleResponse }
static O_PutRule: OperationModel = OperationModel { service: &SERVICE, name: "PutRule", method: "POST", uri: "/", status: 200, input: &S_PutRuleRequest, output: &S_PutRuleResponse, has_output: true, errors: &[&E_InvalidEventPatternException, &E_LimitExceededException, &E_ConcurrentModificationException, &E_ManagedRuleException, &E_InternalException, &E_ResourceNotFoundException], ..OperationModel::BLANK };
operation! { DescribeRule O_DescribeRule DescribeRuleRequest DescribeRuleResponse }
static O_DescribeRule: OperationModel = OperationModel { service: &SERVICE, name: "DescribeRule", method: "POST", uri: "/", status: 200, input: &S_DescribeRuleRequest, output: &S_DescribeRuleResponse, has_output: true, errors: &[&E_ResourceNotFoundException, &E_InternalException], ..OperationModel::BLANK };
operation! { ListRules O_ListRules ListRulesRequest ListRulesResponse }
static O_ListRules: OperationModel = OperationModel { service: &SERVICE, name: "ListRules", method: "POST", uri: "/", status: 200, input: &S_ListRulesRequest, output: &S_ListRulesResponse, has_output: true, errors: &[&E_InternalException, &E_ResourceNotFoundException], ..OperationModel::BLANK };
operation! { DeleteRule O_DeleteRule DeleteRuleRequest DeleteRuleOutput }
static O_DeleteRule: OperationModel = OperationModel { service: &SERVICE, name: "DeleteRule", method: "POST", uri: "/", status: 200, input: &S_DeleteRuleRequest, output: &S_DeleteRuleOutput, has_output: false, errors: &[&E_ConcurrentModificationException, &E_ManagedRuleException, &E_InternalException, &E_ResourceNotFoundException], ..OperationModel::BLANK };
operation! { EnableRule O_EnableRule EnableRuleRequest EnableRuleOutput }
static O_EnableRule: OperationModel = OperationModel { service: &SERVICE, name: "EnableRule", method: "POST", uri: "/", status: 200, input: &S_EnableRuleRequest, output: &S_EnableRuleOutput, has_output: false, errors: &[&E_ResourceNotFoundException, &E_ConcurrentModificationException, &E_ManagedRuleException, &E_InternalException], ..OperationModel::BLANK };
operation! { DisableRule O_DisableRule DisableRuleRequest DisableRuleOutput }
static O_DisableRule: OperationModel = OperationModel { service: &SERVICE, name: "DisableRule", method: "POST", uri: "/", status: 200, input: &S_DisableRuleRequest, output: &S_DisableRuleOutput, has_output: false, errors: &[&E_ResourceNotFoundException, &E_ConcurrentModificationException, &E_ManagedRuleException, &E_InternalException], ..OperationModel::BLANK };
operation! { PutTargets O_PutTargets PutTargetsRequest PutTargetsResponse }
static O_PutTargets: OperationModel = OperationModel { service: &SERVICE, name: "PutTargets", method: "POST", uri: "/", status: 200, input: &S_PutTargetsRequest, output: &S_PutTargetsResponse, has_output: true, errors: &[&E_ResourceNotFoundException, &E_ConcurrentModificationException, &E_LimitExceededException, &E_ManagedRuleException, &E_InternalException], ..OperationModel::BLANK };
operation! { RemoveTargets O_RemoveTargets RemoveTargetsRequest RemoveTargetsResponse }
static O_RemoveTargets: OperationModel = OperationModel { service: &SERVICE, name: "RemoveTargets", method: "POST", uri: "/", status: 200, input: &S_RemoveTargetsRequest, output: &S_RemoveTargetsResponse, has_output: true, errors: &[&E_ResourceNotFoundException, &E_ConcurrentModificationException, &E_ManagedRuleException, &E_InternalException], ..OperationModel::BLANK };
operation! { ListTargetsByRule O_ListTargetsByRule ListTargetsByRuleRequest ListTargetsByRuleResponse }
static O_ListTargetsByRule: OperationModel = OperationModel { service: &SERVICE, name: "ListTargetsByRule", method: "POST", uri: "/", status: 200, input: &S_ListTargetsByRuleRequest, output: &S_ListTargetsByRuleResponse, has_output: true, errors: &[&E_ResourceNotFoundException, &E_InternalException], ..OperationModel::BLANK };
operation! { ListRuleNamesByTarget O_ListRuleNamesByTarget ListRuleNamesByTargetRequest ListRuleNamesByTargetResponse }
static O_ListRuleNamesByTarget: OperationModel = OperationModel { service: &SERVICE, name: "ListRuleNamesByTarget", method: "POST", uri: "/", status: 200, input: &S_ListRuleNamesByTargetRequest, output: &S_ListRuleNamesByTargetResponse, has_output: true, errors: &[&E_InternalException, &E_ResourceNotFoundException], ..OperationModel::BLANK };
operation! { PutEvents O_PutEvents PutEventsRequest PutEventsResponse }
static O_PutEvents: OperationModel = OperationModel { service: &SERVICE, name: "PutEvents", method: "POST", uri: "/", status: 200, input: &S_PutEventsRequest, output: &S_PutEventsResponse, has_output: true, errors: &[&E_InternalException], ..OperationModel::BLANK };
operation! { TestEventPattern O_TestEventPattern TestEventPatternRequest TestEventPatternResponse }
static O_TestEventPattern: OperationModel = OperationModel { service: &SERVICE, name: "TestEventPattern", method: "POST", uri: "/", status: 200, input: &S_TestEventPatternRequest, output: &S_TestEventPatternResponse, has_output: true, errors: &[&E_InvalidEventPatternException, &E_InternalException], ..OperationModel::BLANK };
operation! { TagResource O_TagResource TagResourceRequest TagResourceResponse }
static O_TagResource: OperationModel = OperationModel { service: &SERVICE, name: "TagResource", method: "POST", uri: "/", status: 200, input: &S_TagResourceRequest, output: &S_TagResourceResponse, has_output: true, errors: &[&E_ResourceNotFoundException, &E_ConcurrentModificationException, &E_InternalException, &E_ManagedRuleException], ..OperationModel::BLANK };
operation! { UntagResource O_UntagResource UntagResourceRequest UntagResourceResponse }
static O_UntagResource: OperationModel = OperationModel { service: &SERVICE, name: "UntagResource", method: "POST", uri: "/", status: 200, input: &S_UntagResourceRequest, output: &S_UntagResourceResponse, has_output: true, errors: &[&E_ResourceNotFoundException, &E_InternalException, &E_ConcurrentModificationException, &E_ManagedRuleException], ..OperationModel::BLANK };
operation! { ListTagsForResource O_ListTagsForResource ListTagsForResourceRequest ListTagsForResourceResponse }
static O_ListTagsForResource: OperationModel = OperationModel { service: &SERVICE, name: "ListTagsForResource", method: "POST", uri: "/", status: 200, input: &S_ListTagsForResourceRequest, output: &S_ListTagsForResourceResponse, has_output: true, errors: &[&E_ResourceNotFoundException, &E_InternalException], ..OperationModel::BLANK };
/// The service's table of operations.
pub static SERVICE: ServiceModel = ServiceModel { name: "events", id: "EventBridge", signing_name: "events", iam_prefix: "events", endpoint_prefix: "events", protocols: &[ProtocolName::Json], target_prefix: Some("AWSEvents"), json_version: Some("1.1"), xml_namespace: None, api_version: "2015-10-07", query_compatible: false, operations: &[&O_CreateEventBus, &O_DescribeEventBus, &O_ListEventBuses, &O_DeleteEventBus, &O_PutPermission, &O_RemovePermission, &O_PutRule, &O_DescribeRule, &O_ListRules, &O_DeleteRule, &O_EnableRule, &O_DisableRule, &O_PutTargets, &O_RemoveTargets, &O_ListTargetsByRule, &O_ListRuleNamesByTarget, &O_PutEvents, &O_TestEventPattern, &O_TagResource, &O_UntagResource, &O_ListTagsForResource] };
