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
structure! { AcceleratorConfig S_AcceleratorConfig
    accelerator_memory_size: i32 = "AcceleratorMemorySize",
 }
structure! { AccountLimit S_AccountLimit
    total_code_size: Option<i64> = "TotalCodeSize",
    code_size_unzipped: Option<i64> = "CodeSizeUnzipped",
    code_size_zipped: Option<i64> = "CodeSizeZipped",
    concurrent_executions: Option<i32> = "ConcurrentExecutions",
    unreserved_concurrent_executions: Option<i32> = "UnreservedConcurrentExecutions",
 }
structure! { AccountUsage S_AccountUsage
    total_code_size: Option<i64> = "TotalCodeSize",
    function_count: Option<i64> = "FunctionCount",
 }
structure! { AddLayerVersionPermissionRequest S_AddLayerVersionPermissionRequest
    layer_name: String = "LayerName",
    version_number: i64 = "VersionNumber",
    statement_id: String = "StatementId",
    action: String = "Action",
    principal: String = "Principal",
    organization_id: Option<String> = "OrganizationId",
    revision_id: Option<String> = "RevisionId",
 }
structure! { AddLayerVersionPermissionResponse S_AddLayerVersionPermissionResponse
    statement: Option<String> = "Statement",
    revision_id: Option<String> = "RevisionId",
 }
structure! { AddPermissionRequest S_AddPermissionRequest
    function_name: String = "FunctionName",
    statement_id: String = "StatementId",
    action: String = "Action",
    principal: String = "Principal",
    source_arn: Option<String> = "SourceArn",
    function_url_auth_type: Option<FunctionUrlAuthType> = "FunctionUrlAuthType",
    invoked_via_function_url: Option<bool> = "InvokedViaFunctionUrl",
    source_account: Option<String> = "SourceAccount",
    event_source_token: Option<String> = "EventSourceToken",
    qualifier: Option<String> = "Qualifier",
    revision_id: Option<String> = "RevisionId",
    principal_org_id: Option<String> = "PrincipalOrgID",
 }
structure! { AddPermissionResponse S_AddPermissionResponse
    statement: Option<String> = "Statement",
 }
structure! { AliasConfiguration S_AliasConfiguration
    alias_arn: Option<String> = "AliasArn",
    name: Option<String> = "Name",
    function_version: Option<String> = "FunctionVersion",
    description: Option<String> = "Description",
    routing_config: Option<AliasRoutingConfiguration> = "RoutingConfig",
    revision_id: Option<String> = "RevisionId",
 }
structure! { AliasLimitExceededException S_AliasLimitExceededException
    r#type: Option<String> = "Type",
    message: Option<String> = "message",
 }
structure! { AliasRoutingConfiguration S_AliasRoutingConfiguration
    additional_version_weights: Option<BTreeMap<String, f64>> = "AdditionalVersionWeights",
 }
structure! { AllowedPublishers S_AllowedPublishers
    signing_profile_version_arns: Vec<String> = "SigningProfileVersionArns",
 }
structure! { AmazonManagedKafkaEventSourceConfig S_AmazonManagedKafkaEventSourceConfig
    consumer_group_id: Option<String> = "ConsumerGroupId",
    schema_registry_config: Option<KafkaSchemaRegistryConfig> = "SchemaRegistryConfig",
 }
enumeration! { ApplicationLogLevel S_ApplicationLogLevel: Trace = "TRACE", Debug = "DEBUG", Info = "INFO", Warn = "WARN", Error = "ERROR", Fatal = "FATAL", }
enumeration! { Architecture S_Architecture: X8664 = "x86_64", Arm64 = "arm64", }
structure! { CapacityProviderConfig S_CapacityProviderConfig
    lambda_managed_instances_capacity_provider_config: LambdaManagedInstancesCapacityProviderConfig = "LambdaManagedInstancesCapacityProviderConfig",
 }
structure! { CodeArtifactUserDeletedException S_CodeArtifactUserDeletedException
    r#type: Option<String> = "Type",
    message: Option<String> = "message",
 }
structure! { CodeArtifactUserFailedException S_CodeArtifactUserFailedException
    r#type: Option<String> = "Type",
    message: Option<String> = "message",
 }
structure! { CodeArtifactUserPendingException S_CodeArtifactUserPendingException
    r#type: Option<String> = "Type",
    message: Option<String> = "message",
 }
structure! { CodeSigningConfig S_CodeSigningConfig
    code_signing_config_id: String = "CodeSigningConfigId",
    code_signing_config_arn: String = "CodeSigningConfigArn",
    description: Option<String> = "Description",
    allowed_publishers: AllowedPublishers = "AllowedPublishers",
    code_signing_policies: CodeSigningPolicies = "CodeSigningPolicies",
    last_modified: String = "LastModified",
 }
structure! { CodeSigningConfigNotFoundException S_CodeSigningConfigNotFoundException
    r#type: Option<String> = "Type",
    message: Option<String> = "Message",
 }
structure! { CodeSigningPolicies S_CodeSigningPolicies
    untrusted_artifact_on_deployment: Option<CodeSigningPolicy> = "UntrustedArtifactOnDeployment",
 }
enumeration! { CodeSigningPolicy S_CodeSigningPolicy: Warn = "Warn", Enforce = "Enforce", }
structure! { CodeStorageExceededException S_CodeStorageExceededException
    r#type: Option<String> = "Type",
    message: Option<String> = "message",
 }
structure! { CodeVerificationFailedException S_CodeVerificationFailedException
    r#type: Option<String> = "Type",
    message: Option<String> = "Message",
 }
structure! { Concurrency S_Concurrency
    reserved_concurrent_executions: Option<i32> = "ReservedConcurrentExecutions",
 }
structure! { Cors S_Cors
    allow_credentials: Option<bool> = "AllowCredentials",
    allow_headers: Option<Vec<String>> = "AllowHeaders",
    allow_methods: Option<Vec<String>> = "AllowMethods",
    allow_origins: Option<Vec<String>> = "AllowOrigins",
    expose_headers: Option<Vec<String>> = "ExposeHeaders",
    max_age: Option<i32> = "MaxAge",
 }
structure! { CreateAliasRequest S_CreateAliasRequest
    function_name: String = "FunctionName",
    name: String = "Name",
    function_version: String = "FunctionVersion",
    description: Option<String> = "Description",
    routing_config: Option<AliasRoutingConfiguration> = "RoutingConfig",
 }
structure! { CreateCodeSigningConfigRequest S_CreateCodeSigningConfigRequest
    description: Option<String> = "Description",
    allowed_publishers: AllowedPublishers = "AllowedPublishers",
    code_signing_policies: Option<CodeSigningPolicies> = "CodeSigningPolicies",
    tags: Option<BTreeMap<String, String>> = "Tags",
 }
structure! { CreateCodeSigningConfigResponse S_CreateCodeSigningConfigResponse
    code_signing_config: CodeSigningConfig = "CodeSigningConfig",
 }
structure! { CreateEventSourceMappingRequest S_CreateEventSourceMappingRequest
    event_source_arn: Option<String> = "EventSourceArn",
    function_name: String = "FunctionName",
    enabled: Option<bool> = "Enabled",
    batch_size: Option<i32> = "BatchSize",
    filter_criteria: Option<FilterCriteria> = "FilterCriteria",
    kms_key_arn: Option<String> = "KMSKeyArn",
    metrics_config: Option<EventSourceMappingMetricsConfig> = "MetricsConfig",
    logging_config: Option<EventSourceMappingLoggingConfig> = "LoggingConfig",
    scaling_config: Option<ScalingConfig> = "ScalingConfig",
    maximum_batching_window_in_seconds: Option<i32> = "MaximumBatchingWindowInSeconds",
    parallelization_factor: Option<i32> = "ParallelizationFactor",
    starting_position: Option<EventSourcePosition> = "StartingPosition",
    starting_position_timestamp: Option<Timestamp> = "StartingPositionTimestamp",
    destination_config: Option<DestinationConfig> = "DestinationConfig",
    maximum_record_age_in_seconds: Option<i32> = "MaximumRecordAgeInSeconds",
    bisect_batch_on_function_error: Option<bool> = "BisectBatchOnFunctionError",
    maximum_retry_attempts: Option<i32> = "MaximumRetryAttempts",
    tags: Option<BTreeMap<String, String>> = "Tags",
    tumbling_window_in_seconds: Option<i32> = "TumblingWindowInSeconds",
    topics: Option<Vec<String>> = "Topics",
    queues: Option<Vec<String>> = "Queues",
    source_access_configurations: Option<Vec<SourceAccessConfiguration>> = "SourceAccessConfigurations",
    self_managed_event_source: Option<SelfManagedEventSource> = "SelfManagedEventSource",
    function_response_types: Option<Vec<FunctionResponseType>> = "FunctionResponseTypes",
    amazon_managed_kafka_event_source_config: Option<AmazonManagedKafkaEventSourceConfig> = "AmazonManagedKafkaEventSourceConfig",
    self_managed_kafka_event_source_config: Option<SelfManagedKafkaEventSourceConfig> = "SelfManagedKafkaEventSourceConfig",
    document_db_event_source_config: Option<DocumentDBEventSourceConfig> = "DocumentDBEventSourceConfig",
    provisioned_poller_config: Option<ProvisionedPollerConfig> = "ProvisionedPollerConfig",
 }
structure! { CreateFunctionRequest S_CreateFunctionRequest
    function_name: String = "FunctionName",
    runtime: Option<Runtime> = "Runtime",
    role: String = "Role",
    handler: Option<String> = "Handler",
    code: FunctionCode = "Code",
    description: Option<String> = "Description",
    timeout: Option<i32> = "Timeout",
    memory_size: Option<i32> = "MemorySize",
    publish: Option<bool> = "Publish",
    publish_to: Option<FunctionVersionLatestPublished> = "PublishTo",
    vpc_config: Option<VpcConfig> = "VpcConfig",
    package_type: Option<PackageType> = "PackageType",
    dead_letter_config: Option<DeadLetterConfig> = "DeadLetterConfig",
    environment: Option<Environment> = "Environment",
    kms_key_arn: Option<String> = "KMSKeyArn",
    tracing_config: Option<TracingConfig> = "TracingConfig",
    tags: Option<BTreeMap<String, String>> = "Tags",
    layers: Option<Vec<String>> = "Layers",
    file_system_configs: Option<Vec<FileSystemConfig>> = "FileSystemConfigs",
    code_signing_config_arn: Option<String> = "CodeSigningConfigArn",
    image_config: Option<ImageConfig> = "ImageConfig",
    architectures: Option<Vec<Architecture>> = "Architectures",
    ephemeral_storage: Option<EphemeralStorage> = "EphemeralStorage",
    snap_start: Option<SnapStart> = "SnapStart",
    logging_config: Option<LoggingConfig> = "LoggingConfig",
    tenancy_config: Option<TenancyConfig> = "TenancyConfig",
    capacity_provider_config: Option<CapacityProviderConfig> = "CapacityProviderConfig",
    durable_config: Option<DurableConfig> = "DurableConfig",
    runtime_config: Option<FunctionRuntimeConfig> = "RuntimeConfig",
    accelerator_config: Option<AcceleratorConfig> = "AcceleratorConfig",
 }
structure! { CreateFunctionUrlConfigRequest S_CreateFunctionUrlConfigRequest
    function_name: String = "FunctionName",
    qualifier: Option<String> = "Qualifier",
    auth_type: FunctionUrlAuthType = "AuthType",
    cors: Option<Cors> = "Cors",
    invoke_mode: Option<InvokeMode> = "InvokeMode",
 }
structure! { CreateFunctionUrlConfigResponse S_CreateFunctionUrlConfigResponse
    function_url: String = "FunctionUrl",
    function_arn: String = "FunctionArn",
    auth_type: FunctionUrlAuthType = "AuthType",
    cors: Option<Cors> = "Cors",
    creation_time: String = "CreationTime",
    invoke_mode: Option<InvokeMode> = "InvokeMode",
 }
structure! { DeadLetterConfig S_DeadLetterConfig
    target_arn: Option<String> = "TargetArn",
 }
structure! { DeleteAliasRequest S_DeleteAliasRequest
    function_name: String = "FunctionName",
    name: String = "Name",
 }
structure! { DeleteCodeSigningConfigRequest S_DeleteCodeSigningConfigRequest
    code_signing_config_arn: String = "CodeSigningConfigArn",
 }
structure! { DeleteCodeSigningConfigResponse S_DeleteCodeSigningConfigResponse }
structure! { DeleteEventSourceMappingRequest S_DeleteEventSourceMappingRequest
    uuid: String = "UUID",
 }
structure! { DeleteFunctionCodeSigningConfigRequest S_DeleteFunctionCodeSigningConfigRequest
    function_name: String = "FunctionName",
 }
structure! { DeleteFunctionConcurrencyRequest S_DeleteFunctionConcurrencyRequest
    function_name: String = "FunctionName",
 }
structure! { DeleteFunctionEventInvokeConfigRequest S_DeleteFunctionEventInvokeConfigRequest
    function_name: String = "FunctionName",
    qualifier: Option<String> = "Qualifier",
 }
structure! { DeleteFunctionRequest S_DeleteFunctionRequest
    function_name: String = "FunctionName",
    qualifier: Option<String> = "Qualifier",
 }
structure! { DeleteFunctionResponse S_DeleteFunctionResponse
    status_code: Option<i32> = "StatusCode",
 }
structure! { DeleteFunctionUrlConfigRequest S_DeleteFunctionUrlConfigRequest
    function_name: String = "FunctionName",
    qualifier: Option<String> = "Qualifier",
 }
structure! { DeleteLayerVersionRequest S_DeleteLayerVersionRequest
    layer_name: String = "LayerName",
    version_number: i64 = "VersionNumber",
 }
structure! { DeleteProvisionedConcurrencyConfigRequest S_DeleteProvisionedConcurrencyConfigRequest
    function_name: String = "FunctionName",
    qualifier: String = "Qualifier",
 }
structure! { DestinationConfig S_DestinationConfig
    on_success: Option<OnSuccess> = "OnSuccess",
    on_failure: Option<OnFailure> = "OnFailure",
 }
enumeration! { DirectS3Read S_DirectS3Read: Enabled = "ENABLED", Disabled = "DISABLED", Auto = "AUTO", }
structure! { DocumentDBEventSourceConfig S_DocumentDBEventSourceConfig
    database_name: Option<String> = "DatabaseName",
    collection_name: Option<String> = "CollectionName",
    full_document: Option<FullDocument> = "FullDocument",
 }
structure! { DurableConfig S_DurableConfig
    kms_key_arn: Option<String> = "KMSKeyArn",
    retention_period_in_days: Option<i32> = "RetentionPeriodInDays",
    execution_timeout: Option<i32> = "ExecutionTimeout",
 }
structure! { DurableExecutionAlreadyStartedException S_DurableExecutionAlreadyStartedException
    r#type: Option<String> = "Type",
    message: Option<String> = "Message",
 }
structure! { EC2AccessDeniedException S_EC2AccessDeniedException
    r#type: Option<String> = "Type",
    message: Option<String> = "Message",
 }
structure! { EC2ThrottledException S_EC2ThrottledException
    r#type: Option<String> = "Type",
    message: Option<String> = "Message",
 }
structure! { EC2UnexpectedException S_EC2UnexpectedException
    r#type: Option<String> = "Type",
    message: Option<String> = "Message",
    ec2_error_code: Option<String> = "EC2ErrorCode",
 }
structure! { EFSIOException S_EFSIOException
    r#type: Option<String> = "Type",
    message: Option<String> = "Message",
 }
structure! { EFSMountConnectivityException S_EFSMountConnectivityException
    r#type: Option<String> = "Type",
    message: Option<String> = "Message",
 }
structure! { EFSMountFailureException S_EFSMountFailureException
    r#type: Option<String> = "Type",
    message: Option<String> = "Message",
 }
structure! { EFSMountTimeoutException S_EFSMountTimeoutException
    r#type: Option<String> = "Type",
    message: Option<String> = "Message",
 }
structure! { ENILimitReachedException S_ENILimitReachedException
    r#type: Option<String> = "Type",
    message: Option<String> = "Message",
 }
structure! { ENINotReadyException S_ENINotReadyException
    r#type: Option<String> = "Type",
    message: Option<String> = "Message",
 }
enumeration! { EndPointType S_EndPointType: KafkaBootstrapServers = "KAFKA_BOOTSTRAP_SERVERS", }
structure! { Environment S_Environment
    variables: Option<BTreeMap<String, String>> = "Variables",
 }
structure! { EnvironmentError S_EnvironmentError
    error_code: Option<String> = "ErrorCode",
    message: Option<String> = "Message",
 }
structure! { EnvironmentResponse S_EnvironmentResponse
    variables: Option<BTreeMap<String, String>> = "Variables",
    error: Option<EnvironmentError> = "Error",
 }
structure! { EphemeralStorage S_EphemeralStorage
    size: i32 = "Size",
 }
structure! { EventSourceMappingConfiguration S_EventSourceMappingConfiguration
    uuid: Option<String> = "UUID",
    starting_position: Option<EventSourcePosition> = "StartingPosition",
    starting_position_timestamp: Option<Timestamp> = "StartingPositionTimestamp",
    batch_size: Option<i32> = "BatchSize",
    maximum_batching_window_in_seconds: Option<i32> = "MaximumBatchingWindowInSeconds",
    parallelization_factor: Option<i32> = "ParallelizationFactor",
    event_source_arn: Option<String> = "EventSourceArn",
    filter_criteria: Option<FilterCriteria> = "FilterCriteria",
    filter_criteria_error: Option<FilterCriteriaError> = "FilterCriteriaError",
    kms_key_arn: Option<String> = "KMSKeyArn",
    metrics_config: Option<EventSourceMappingMetricsConfig> = "MetricsConfig",
    logging_config: Option<EventSourceMappingLoggingConfig> = "LoggingConfig",
    scaling_config: Option<ScalingConfig> = "ScalingConfig",
    function_arn: Option<String> = "FunctionArn",
    last_modified: Option<Timestamp> = "LastModified",
    last_processing_result: Option<String> = "LastProcessingResult",
    state: Option<String> = "State",
    state_transition_reason: Option<String> = "StateTransitionReason",
    destination_config: Option<DestinationConfig> = "DestinationConfig",
    topics: Option<Vec<String>> = "Topics",
    queues: Option<Vec<String>> = "Queues",
    source_access_configurations: Option<Vec<SourceAccessConfiguration>> = "SourceAccessConfigurations",
    self_managed_event_source: Option<SelfManagedEventSource> = "SelfManagedEventSource",
    maximum_record_age_in_seconds: Option<i32> = "MaximumRecordAgeInSeconds",
    bisect_batch_on_function_error: Option<bool> = "BisectBatchOnFunctionError",
    maximum_retry_attempts: Option<i32> = "MaximumRetryAttempts",
    tumbling_window_in_seconds: Option<i32> = "TumblingWindowInSeconds",
    function_response_types: Option<Vec<FunctionResponseType>> = "FunctionResponseTypes",
    amazon_managed_kafka_event_source_config: Option<AmazonManagedKafkaEventSourceConfig> = "AmazonManagedKafkaEventSourceConfig",
    self_managed_kafka_event_source_config: Option<SelfManagedKafkaEventSourceConfig> = "SelfManagedKafkaEventSourceConfig",
    document_db_event_source_config: Option<DocumentDBEventSourceConfig> = "DocumentDBEventSourceConfig",
    event_source_mapping_arn: Option<String> = "EventSourceMappingArn",
    provisioned_poller_config: Option<ProvisionedPollerConfig> = "ProvisionedPollerConfig",
 }
structure! { EventSourceMappingLoggingConfig S_EventSourceMappingLoggingConfig
    system_log_level: Option<EventSourceMappingSystemLogLevel> = "SystemLogLevel",
 }
enumeration! { EventSourceMappingMetric S_EventSourceMappingMetric: EventCount = "EventCount", ErrorCount = "ErrorCount", KafkaMetrics = "KafkaMetrics", }
structure! { EventSourceMappingMetricsConfig S_EventSourceMappingMetricsConfig
    metrics: Option<Vec<EventSourceMappingMetric>> = "Metrics",
 }
enumeration! { EventSourceMappingSystemLogLevel S_EventSourceMappingSystemLogLevel: Debug = "DEBUG", Info = "INFO", Warn = "WARN", }
enumeration! { EventSourcePosition S_EventSourcePosition: TrimHorizon = "TRIM_HORIZON", Latest = "LATEST", AtTimestamp = "AT_TIMESTAMP", }
structure! { FileSystemConfig S_FileSystemConfig
    arn: String = "Arn",
    local_mount_path: String = "LocalMountPath",
    s3_files_config: Option<S3FilesConfig> = "S3FilesConfig",
 }
structure! { Filter S_Filter
    pattern: Option<String> = "Pattern",
 }
structure! { FilterCriteria S_FilterCriteria
    filters: Option<Vec<Filter>> = "Filters",
 }
structure! { FilterCriteriaError S_FilterCriteriaError
    error_code: Option<String> = "ErrorCode",
    message: Option<String> = "Message",
 }
enumeration! { FullDocument S_FullDocument: UpdateLookup = "UpdateLookup", Default = "Default", }
structure! { FunctionCode S_FunctionCode
    zip_file: Option<Bytes> = "ZipFile",
    s3_bucket: Option<String> = "S3Bucket",
    s3_key: Option<String> = "S3Key",
    s3_object_version: Option<String> = "S3ObjectVersion",
    s3_object_storage_mode: Option<S3ObjectStorageMode> = "S3ObjectStorageMode",
    image_uri: Option<String> = "ImageUri",
    source_kms_key_arn: Option<String> = "SourceKMSKeyArn",
 }
structure! { FunctionCodeLocation S_FunctionCodeLocation
    repository_type: Option<String> = "RepositoryType",
    location: Option<String> = "Location",
    image_uri: Option<String> = "ImageUri",
    resolved_image_uri: Option<String> = "ResolvedImageUri",
    resolved_s3_object: Option<ResolvedS3Object> = "ResolvedS3Object",
    source_kms_key_arn: Option<String> = "SourceKMSKeyArn",
    error: Option<FunctionCodeLocationError> = "Error",
 }
structure! { FunctionCodeLocationError S_FunctionCodeLocationError
    error_code: Option<String> = "ErrorCode",
    message: Option<String> = "Message",
 }
structure! { FunctionConfiguration S_FunctionConfiguration
    function_name: Option<String> = "FunctionName",
    function_arn: Option<String> = "FunctionArn",
    runtime: Option<Runtime> = "Runtime",
    role: Option<String> = "Role",
    handler: Option<String> = "Handler",
    code_size: Option<i64> = "CodeSize",
    description: Option<String> = "Description",
    timeout: Option<i32> = "Timeout",
    memory_size: Option<i32> = "MemorySize",
    last_modified: Option<String> = "LastModified",
    code_sha256: Option<String> = "CodeSha256",
    version: Option<String> = "Version",
    vpc_config: Option<VpcConfigResponse> = "VpcConfig",
    dead_letter_config: Option<DeadLetterConfig> = "DeadLetterConfig",
    environment: Option<EnvironmentResponse> = "Environment",
    kms_key_arn: Option<String> = "KMSKeyArn",
    tracing_config: Option<TracingConfigResponse> = "TracingConfig",
    master_arn: Option<String> = "MasterArn",
    revision_id: Option<String> = "RevisionId",
    layers: Option<Vec<Layer>> = "Layers",
    state: Option<State> = "State",
    state_reason: Option<String> = "StateReason",
    state_reason_code: Option<StateReasonCode> = "StateReasonCode",
    last_update_status: Option<LastUpdateStatus> = "LastUpdateStatus",
    last_update_status_reason: Option<String> = "LastUpdateStatusReason",
    last_update_status_reason_code: Option<LastUpdateStatusReasonCode> = "LastUpdateStatusReasonCode",
    file_system_configs: Option<Vec<FileSystemConfig>> = "FileSystemConfigs",
    signing_profile_version_arn: Option<String> = "SigningProfileVersionArn",
    signing_job_arn: Option<String> = "SigningJobArn",
    package_type: Option<PackageType> = "PackageType",
    image_config_response: Option<ImageConfigResponse> = "ImageConfigResponse",
    architectures: Option<Vec<Architecture>> = "Architectures",
    ephemeral_storage: Option<EphemeralStorage> = "EphemeralStorage",
    snap_start: Option<SnapStartResponse> = "SnapStart",
    runtime_version_config: Option<RuntimeVersionConfig> = "RuntimeVersionConfig",
    logging_config: Option<LoggingConfig> = "LoggingConfig",
    tenancy_config: Option<TenancyConfig> = "TenancyConfig",
    capacity_provider_config: Option<CapacityProviderConfig> = "CapacityProviderConfig",
    config_sha256: Option<String> = "ConfigSha256",
    durable_config: Option<DurableConfig> = "DurableConfig",
    runtime_config: Option<FunctionRuntimeConfig> = "RuntimeConfig",
    accelerator_config: Option<AcceleratorConfig> = "AcceleratorConfig",
 }
structure! { FunctionEventInvokeConfig S_FunctionEventInvokeConfig
    last_modified: Option<Timestamp> = "LastModified",
    function_arn: Option<String> = "FunctionArn",
    maximum_retry_attempts: Option<i32> = "MaximumRetryAttempts",
    maximum_event_age_in_seconds: Option<i32> = "MaximumEventAgeInSeconds",
    destination_config: Option<DestinationConfig> = "DestinationConfig",
 }
enumeration! { FunctionResponseType S_FunctionResponseType: ReportBatchItemFailures = "ReportBatchItemFailures", }
structure! { FunctionRuntimeConfig S_FunctionRuntimeConfig
    runtime_arn: String = "RuntimeArn",
    runtime_alias: String = "RuntimeAlias",
 }
enumeration! { FunctionUrlAuthType S_FunctionUrlAuthType: None = "NONE", AwsIam = "AWS_IAM", }
structure! { FunctionUrlConfig S_FunctionUrlConfig
    function_url: String = "FunctionUrl",
    function_arn: String = "FunctionArn",
    creation_time: String = "CreationTime",
    last_modified_time: String = "LastModifiedTime",
    cors: Option<Cors> = "Cors",
    auth_type: FunctionUrlAuthType = "AuthType",
    invoke_mode: Option<InvokeMode> = "InvokeMode",
 }
enumeration! { FunctionVersion S_FunctionVersion: All = "ALL", }
enumeration! { FunctionVersionLatestPublished S_FunctionVersionLatestPublished: LatestPublished = "LATEST_PUBLISHED", }
structure! { FunctionVersionsPerCapacityProviderLimitExceededException S_FunctionVersionsPerCapacityProviderLimitExceededException
    r#type: Option<String> = "Type",
    message: Option<String> = "message",
 }
structure! { GetAccountSettingsRequest S_GetAccountSettingsRequest }
structure! { GetAccountSettingsResponse S_GetAccountSettingsResponse
    account_limit: Option<AccountLimit> = "AccountLimit",
    account_usage: Option<AccountUsage> = "AccountUsage",
 }
structure! { GetAliasRequest S_GetAliasRequest
    function_name: String = "FunctionName",
    name: String = "Name",
 }
structure! { GetCodeSigningConfigRequest S_GetCodeSigningConfigRequest
    code_signing_config_arn: String = "CodeSigningConfigArn",
 }
structure! { GetCodeSigningConfigResponse S_GetCodeSigningConfigResponse
    code_signing_config: CodeSigningConfig = "CodeSigningConfig",
 }
structure! { GetEventSourceMappingRequest S_GetEventSourceMappingRequest
    uuid: String = "UUID",
 }
structure! { GetFunctionCodeSigningConfigRequest S_GetFunctionCodeSigningConfigRequest
    function_name: String = "FunctionName",
 }
structure! { GetFunctionCodeSigningConfigResponse S_GetFunctionCodeSigningConfigResponse
    code_signing_config_arn: Option<String> = "CodeSigningConfigArn",
    function_name: Option<String> = "FunctionName",
 }
structure! { GetFunctionConcurrencyRequest S_GetFunctionConcurrencyRequest
    function_name: String = "FunctionName",
 }
structure! { GetFunctionConcurrencyResponse S_GetFunctionConcurrencyResponse
    reserved_concurrent_executions: Option<i32> = "ReservedConcurrentExecutions",
 }
structure! { GetFunctionConfigurationRequest S_GetFunctionConfigurationRequest
    function_name: String = "FunctionName",
    qualifier: Option<String> = "Qualifier",
 }
structure! { GetFunctionEventInvokeConfigRequest S_GetFunctionEventInvokeConfigRequest
    function_name: String = "FunctionName",
    qualifier: Option<String> = "Qualifier",
 }
structure! { GetFunctionRequest S_GetFunctionRequest
    function_name: String = "FunctionName",
    qualifier: Option<String> = "Qualifier",
 }
structure! { GetFunctionResponse S_GetFunctionResponse
    configuration: Option<FunctionConfiguration> = "Configuration",
    code: Option<FunctionCodeLocation> = "Code",
    tags: Option<BTreeMap<String, String>> = "Tags",
    tags_error: Option<TagsError> = "TagsError",
    concurrency: Option<Concurrency> = "Concurrency",
 }
structure! { GetFunctionUrlConfigRequest S_GetFunctionUrlConfigRequest
    function_name: String = "FunctionName",
    qualifier: Option<String> = "Qualifier",
 }
structure! { GetFunctionUrlConfigResponse S_GetFunctionUrlConfigResponse
    function_url: String = "FunctionUrl",
    function_arn: String = "FunctionArn",
    auth_type: FunctionUrlAuthType = "AuthType",
    cors: Option<Cors> = "Cors",
    creation_time: String = "CreationTime",
    last_modified_time: String = "LastModifiedTime",
    invoke_mode: Option<InvokeMode> = "InvokeMode",
 }
structure! { GetLayerVersionByArnRequest S_GetLayerVersionByArnRequest
    arn: String = "Arn",
 }
structure! { GetLayerVersionPolicyRequest S_GetLayerVersionPolicyRequest
    layer_name: String = "LayerName",
    version_number: i64 = "VersionNumber",
 }
structure! { GetLayerVersionPolicyResponse S_GetLayerVersionPolicyResponse
    policy: Option<String> = "Policy",
    revision_id: Option<String> = "RevisionId",
 }
structure! { GetLayerVersionRequest S_GetLayerVersionRequest
    layer_name: String = "LayerName",
    version_number: i64 = "VersionNumber",
 }
structure! { GetLayerVersionResponse S_GetLayerVersionResponse
    content: Option<LayerVersionContentOutput> = "Content",
    layer_arn: Option<String> = "LayerArn",
    layer_version_arn: Option<String> = "LayerVersionArn",
    description: Option<String> = "Description",
    created_date: Option<String> = "CreatedDate",
    version: Option<i64> = "Version",
    compatible_architectures: Option<Vec<Architecture>> = "CompatibleArchitectures",
    compatible_runtimes: Option<Vec<Runtime>> = "CompatibleRuntimes",
    license_info: Option<String> = "LicenseInfo",
 }
structure! { GetPolicyRequest S_GetPolicyRequest
    function_name: String = "FunctionName",
    qualifier: Option<String> = "Qualifier",
 }
structure! { GetPolicyResponse S_GetPolicyResponse
    policy: Option<String> = "Policy",
    revision_id: Option<String> = "RevisionId",
 }
structure! { GetProvisionedConcurrencyConfigRequest S_GetProvisionedConcurrencyConfigRequest
    function_name: String = "FunctionName",
    qualifier: String = "Qualifier",
 }
structure! { GetProvisionedConcurrencyConfigResponse S_GetProvisionedConcurrencyConfigResponse
    requested_provisioned_concurrent_executions: Option<i32> = "RequestedProvisionedConcurrentExecutions",
    available_provisioned_concurrent_executions: Option<i32> = "AvailableProvisionedConcurrentExecutions",
    allocated_provisioned_concurrent_executions: Option<i32> = "AllocatedProvisionedConcurrentExecutions",
    status: Option<ProvisionedConcurrencyStatusEnum> = "Status",
    status_reason: Option<String> = "StatusReason",
    last_modified: Option<String> = "LastModified",
 }
structure! { GetRuntimeManagementConfigRequest S_GetRuntimeManagementConfigRequest
    function_name: String = "FunctionName",
    qualifier: Option<String> = "Qualifier",
 }
structure! { GetRuntimeManagementConfigResponse S_GetRuntimeManagementConfigResponse
    update_runtime_on: Option<UpdateRuntimeOn> = "UpdateRuntimeOn",
    function_arn: Option<String> = "FunctionArn",
    runtime_version_arn: Option<String> = "RuntimeVersionArn",
 }
structure! { ImageConfig S_ImageConfig
    entry_point: Option<Vec<String>> = "EntryPoint",
    command: Option<Vec<String>> = "Command",
    working_directory: Option<String> = "WorkingDirectory",
 }
structure! { ImageConfigError S_ImageConfigError
    error_code: Option<String> = "ErrorCode",
    message: Option<String> = "Message",
 }
structure! { ImageConfigResponse S_ImageConfigResponse
    image_config: Option<ImageConfig> = "ImageConfig",
    error: Option<ImageConfigError> = "Error",
 }
structure! { InvalidCodeSignatureException S_InvalidCodeSignatureException
    r#type: Option<String> = "Type",
    message: Option<String> = "Message",
 }
structure! { InvalidParameterValueException S_InvalidParameterValueException
    r#type: Option<String> = "Type",
    message: Option<String> = "message",
 }
structure! { InvalidRequestContentException S_InvalidRequestContentException
    r#type: Option<String> = "Type",
    message: Option<String> = "message",
 }
structure! { InvalidRuntimeException S_InvalidRuntimeException
    r#type: Option<String> = "Type",
    message: Option<String> = "Message",
 }
structure! { InvalidSecurityGroupIDException S_InvalidSecurityGroupIDException
    r#type: Option<String> = "Type",
    message: Option<String> = "Message",
 }
structure! { InvalidSubnetIDException S_InvalidSubnetIDException
    r#type: Option<String> = "Type",
    message: Option<String> = "Message",
 }
structure! { InvalidZipFileException S_InvalidZipFileException
    r#type: Option<String> = "Type",
    message: Option<String> = "Message",
 }
structure! { InvocationRequest S_InvocationRequest
    function_name: String = "FunctionName",
    invocation_type: Option<InvocationType> = "InvocationType",
    log_type: Option<LogType> = "LogType",
    client_context: Option<String> = "ClientContext",
    durable_execution_name: Option<String> = "DurableExecutionName",
    payload: Option<Bytes> = "Payload",
    qualifier: Option<String> = "Qualifier",
    tenant_id: Option<String> = "TenantId",
 }
structure! { InvocationResponse S_InvocationResponse
    status_code: Option<i32> = "StatusCode",
    function_error: Option<String> = "FunctionError",
    log_result: Option<String> = "LogResult",
    payload: Option<Bytes> = "Payload",
    executed_version: Option<String> = "ExecutedVersion",
    durable_execution_arn: Option<String> = "DurableExecutionArn",
 }
enumeration! { InvocationType S_InvocationType: Event = "Event", RequestResponse = "RequestResponse", DryRun = "DryRun", }
enumeration! { InvokeMode S_InvokeMode: Buffered = "BUFFERED", ResponseStream = "RESPONSE_STREAM", }
structure! { InvokeResponseStreamUpdate S_InvokeResponseStreamUpdate
    payload: Option<Bytes> = "Payload",
 }
structure! { InvokeWithResponseStreamCompleteEvent S_InvokeWithResponseStreamCompleteEvent
    error_code: Option<String> = "ErrorCode",
    error_details: Option<String> = "ErrorDetails",
    log_result: Option<String> = "LogResult",
 }
structure! { InvokeWithResponseStreamRequest S_InvokeWithResponseStreamRequest
    function_name: String = "FunctionName",
    log_type: Option<LogType> = "LogType",
    client_context: Option<String> = "ClientContext",
    qualifier: Option<String> = "Qualifier",
    payload: Option<Bytes> = "Payload",
    tenant_id: Option<String> = "TenantId",
    invocation_type: Option<ResponseStreamingInvocationType> = "InvocationType",
 }
structure! { InvokeWithResponseStreamResponse S_InvokeWithResponseStreamResponse
    status_code: Option<i32> = "StatusCode",
    executed_version: Option<String> = "ExecutedVersion",
    event_stream: Option<Bytes> = "EventStream",
    response_stream_content_type: Option<String> = "ResponseStreamContentType",
 }
structure! { KMSAccessDeniedException S_KMSAccessDeniedException
    r#type: Option<String> = "Type",
    message: Option<String> = "Message",
 }
structure! { KMSDisabledException S_KMSDisabledException
    r#type: Option<String> = "Type",
    message: Option<String> = "Message",
 }
structure! { KMSInvalidStateException S_KMSInvalidStateException
    r#type: Option<String> = "Type",
    message: Option<String> = "Message",
 }
structure! { KMSNotFoundException S_KMSNotFoundException
    r#type: Option<String> = "Type",
    message: Option<String> = "Message",
 }
enumeration! { KafkaEventSourceMappingConsumptionMode S_KafkaEventSourceMappingConsumptionMode: Stream = "Stream", Queue = "Queue", }
structure! { KafkaSchemaRegistryAccessConfig S_KafkaSchemaRegistryAccessConfig
    r#type: Option<KafkaSchemaRegistryAuthType> = "Type",
    uri: Option<String> = "URI",
 }
enumeration! { KafkaSchemaRegistryAuthType S_KafkaSchemaRegistryAuthType: BasicAuth = "BASIC_AUTH", ClientCertificateTlsAuth = "CLIENT_CERTIFICATE_TLS_AUTH", ServerRootCaCertificate = "SERVER_ROOT_CA_CERTIFICATE", OauthbearerAuth = "OAUTHBEARER_AUTH", }
structure! { KafkaSchemaRegistryConfig S_KafkaSchemaRegistryConfig
    schema_registry_uri: Option<String> = "SchemaRegistryURI",
    event_record_format: Option<SchemaRegistryEventRecordFormat> = "EventRecordFormat",
    access_configs: Option<Vec<KafkaSchemaRegistryAccessConfig>> = "AccessConfigs",
    schema_validation_configs: Option<Vec<KafkaSchemaValidationConfig>> = "SchemaValidationConfigs",
 }
enumeration! { KafkaSchemaValidationAttribute S_KafkaSchemaValidationAttribute: Key = "KEY", Value = "VALUE", }
structure! { KafkaSchemaValidationConfig S_KafkaSchemaValidationConfig
    attribute: Option<KafkaSchemaValidationAttribute> = "Attribute",
 }
structure! { LambdaManagedInstancesCapacityProviderConfig S_LambdaManagedInstancesCapacityProviderConfig
    capacity_provider_arn: String = "CapacityProviderArn",
    per_execution_environment_max_concurrency: Option<i32> = "PerExecutionEnvironmentMaxConcurrency",
    execution_environment_memory_gi_b_per_v_cpu: Option<f64> = "ExecutionEnvironmentMemoryGiBPerVCpu",
 }
enumeration! { LastUpdateStatus S_LastUpdateStatus: Successful = "Successful", Failed = "Failed", InProgress = "InProgress", }
enumeration! { LastUpdateStatusReasonCode S_LastUpdateStatusReasonCode: EniLimitExceeded = "EniLimitExceeded", InsufficientRolePermissions = "InsufficientRolePermissions", InvalidConfiguration = "InvalidConfiguration", InternalError = "InternalError", SubnetOutOfIPAddresses = "SubnetOutOfIPAddresses", InvalidSubnet = "InvalidSubnet", InvalidSecurityGroup = "InvalidSecurityGroup", ImageDeleted = "ImageDeleted", ImageAccessDenied = "ImageAccessDenied", InvalidImage = "InvalidImage", KMSKeyAccessDenied = "KMSKeyAccessDenied", KMSKeyNotFound = "KMSKeyNotFound", InvalidStateKMSKey = "InvalidStateKMSKey", DisabledKMSKey = "DisabledKMSKey", EFSIOError = "EFSIOError", EFSMountConnectivityError = "EFSMountConnectivityError", EFSMountFailure = "EFSMountFailure", EFSMountTimeout = "EFSMountTimeout", InvalidRuntime = "InvalidRuntime", InvalidZipFileException = "InvalidZipFileException", FunctionError = "FunctionError", ServiceQuotaExceededException = "ServiceQuotaExceededException", VcpuLimitExceeded = "VcpuLimitExceeded", CapacityProviderScalingLimitExceeded = "CapacityProviderScalingLimitExceeded", InsufficientCapacity = "InsufficientCapacity", EC2RequestLimitExceeded = "EC2RequestLimitExceeded", FunctionErrorInitTimeout = "FunctionError.InitTimeout", FunctionErrorRuntimeInitError = "FunctionError.RuntimeInitError", FunctionErrorExtensionInitError = "FunctionError.ExtensionInitError", FunctionErrorInvalidEntryPoint = "FunctionError.InvalidEntryPoint", FunctionErrorInvalidWorkingDirectory = "FunctionError.InvalidWorkingDirectory", FunctionErrorPermissionDenied = "FunctionError.PermissionDenied", FunctionErrorTooManyExtensions = "FunctionError.TooManyExtensions", FunctionErrorInitResourceExhausted = "FunctionError.InitResourceExhausted", DisallowedByVpcEncryptionControl = "DisallowedByVpcEncryptionControl", IncompatibleAcceleratorInstanceTypes = "IncompatibleAcceleratorInstanceTypes", DependencyError = "DependencyError", }
structure! { Layer S_Layer
    arn: Option<String> = "Arn",
    code_size: Option<i64> = "CodeSize",
    signing_profile_version_arn: Option<String> = "SigningProfileVersionArn",
    signing_job_arn: Option<String> = "SigningJobArn",
 }
structure! { LayerVersionContentInput S_LayerVersionContentInput
    s3_bucket: Option<String> = "S3Bucket",
    s3_key: Option<String> = "S3Key",
    s3_object_version: Option<String> = "S3ObjectVersion",
    s3_object_storage_mode: Option<S3ObjectStorageMode> = "S3ObjectStorageMode",
    zip_file: Option<Bytes> = "ZipFile",
 }
structure! { LayerVersionContentOutput S_LayerVersionContentOutput
    location: Option<String> = "Location",
    code_sha256: Option<String> = "CodeSha256",
    code_size: Option<i64> = "CodeSize",
    signing_profile_version_arn: Option<String> = "SigningProfileVersionArn",
    signing_job_arn: Option<String> = "SigningJobArn",
    resolved_s3_object: Option<ResolvedS3Object> = "ResolvedS3Object",
 }
structure! { LayerVersionsListItem S_LayerVersionsListItem
    layer_version_arn: Option<String> = "LayerVersionArn",
    version: Option<i64> = "Version",
    description: Option<String> = "Description",
    created_date: Option<String> = "CreatedDate",
    compatible_architectures: Option<Vec<Architecture>> = "CompatibleArchitectures",
    compatible_runtimes: Option<Vec<Runtime>> = "CompatibleRuntimes",
    license_info: Option<String> = "LicenseInfo",
 }
structure! { LayersListItem S_LayersListItem
    layer_name: Option<String> = "LayerName",
    layer_arn: Option<String> = "LayerArn",
    latest_matching_version: Option<LayerVersionsListItem> = "LatestMatchingVersion",
 }
structure! { ListAliasesRequest S_ListAliasesRequest
    function_name: String = "FunctionName",
    function_version: Option<String> = "FunctionVersion",
    marker: Option<String> = "Marker",
    max_items: Option<i32> = "MaxItems",
 }
structure! { ListAliasesResponse S_ListAliasesResponse
    next_marker: Option<String> = "NextMarker",
    aliases: Option<Vec<AliasConfiguration>> = "Aliases",
 }
structure! { ListCodeSigningConfigsRequest S_ListCodeSigningConfigsRequest
    marker: Option<String> = "Marker",
    max_items: Option<i32> = "MaxItems",
 }
structure! { ListCodeSigningConfigsResponse S_ListCodeSigningConfigsResponse
    next_marker: Option<String> = "NextMarker",
    code_signing_configs: Option<Vec<CodeSigningConfig>> = "CodeSigningConfigs",
 }
structure! { ListEventSourceMappingsRequest S_ListEventSourceMappingsRequest
    event_source_arn: Option<String> = "EventSourceArn",
    function_name: Option<String> = "FunctionName",
    marker: Option<String> = "Marker",
    max_items: Option<i32> = "MaxItems",
 }
structure! { ListEventSourceMappingsResponse S_ListEventSourceMappingsResponse
    next_marker: Option<String> = "NextMarker",
    event_source_mappings: Option<Vec<EventSourceMappingConfiguration>> = "EventSourceMappings",
 }
structure! { ListFunctionEventInvokeConfigsRequest S_ListFunctionEventInvokeConfigsRequest
    function_name: String = "FunctionName",
    marker: Option<String> = "Marker",
    max_items: Option<i32> = "MaxItems",
 }
structure! { ListFunctionEventInvokeConfigsResponse S_ListFunctionEventInvokeConfigsResponse
    function_event_invoke_configs: Option<Vec<FunctionEventInvokeConfig>> = "FunctionEventInvokeConfigs",
    next_marker: Option<String> = "NextMarker",
 }
structure! { ListFunctionUrlConfigsRequest S_ListFunctionUrlConfigsRequest
    function_name: String = "FunctionName",
    marker: Option<String> = "Marker",
    max_items: Option<i32> = "MaxItems",
 }
structure! { ListFunctionUrlConfigsResponse S_ListFunctionUrlConfigsResponse
    function_url_configs: Vec<FunctionUrlConfig> = "FunctionUrlConfigs",
    next_marker: Option<String> = "NextMarker",
 }
structure! { ListFunctionsByCodeSigningConfigRequest S_ListFunctionsByCodeSigningConfigRequest
    code_signing_config_arn: String = "CodeSigningConfigArn",
    marker: Option<String> = "Marker",
    max_items: Option<i32> = "MaxItems",
 }
structure! { ListFunctionsByCodeSigningConfigResponse S_ListFunctionsByCodeSigningConfigResponse
    next_marker: Option<String> = "NextMarker",
    function_arns: Option<Vec<String>> = "FunctionArns",
 }
structure! { ListFunctionsRequest S_ListFunctionsRequest
    master_region: Option<String> = "MasterRegion",
    function_version: Option<FunctionVersion> = "FunctionVersion",
    marker: Option<String> = "Marker",
    max_items: Option<i32> = "MaxItems",
 }
structure! { ListFunctionsResponse S_ListFunctionsResponse
    next_marker: Option<String> = "NextMarker",
    functions: Option<Vec<FunctionConfiguration>> = "Functions",
 }
structure! { ListLayerVersionsRequest S_ListLayerVersionsRequest
    compatible_architecture: Option<Architecture> = "CompatibleArchitecture",
    compatible_runtime: Option<Runtime> = "CompatibleRuntime",
    layer_name: String = "LayerName",
    marker: Option<String> = "Marker",
    max_items: Option<i32> = "MaxItems",
 }
structure! { ListLayerVersionsResponse S_ListLayerVersionsResponse
    next_marker: Option<String> = "NextMarker",
    layer_versions: Option<Vec<LayerVersionsListItem>> = "LayerVersions",
 }
structure! { ListLayersRequest S_ListLayersRequest
    compatible_architecture: Option<Architecture> = "CompatibleArchitecture",
    compatible_runtime: Option<Runtime> = "CompatibleRuntime",
    marker: Option<String> = "Marker",
    max_items: Option<i32> = "MaxItems",
 }
structure! { ListLayersResponse S_ListLayersResponse
    next_marker: Option<String> = "NextMarker",
    layers: Option<Vec<LayersListItem>> = "Layers",
 }
structure! { ListProvisionedConcurrencyConfigsRequest S_ListProvisionedConcurrencyConfigsRequest
    function_name: String = "FunctionName",
    marker: Option<String> = "Marker",
    max_items: Option<i32> = "MaxItems",
 }
structure! { ListProvisionedConcurrencyConfigsResponse S_ListProvisionedConcurrencyConfigsResponse
    provisioned_concurrency_configs: Option<Vec<ProvisionedConcurrencyConfigListItem>> = "ProvisionedConcurrencyConfigs",
    next_marker: Option<String> = "NextMarker",
 }
structure! { ListTagsRequest S_ListTagsRequest
    resource: String = "Resource",
 }
structure! { ListTagsResponse S_ListTagsResponse
    tags: Option<BTreeMap<String, String>> = "Tags",
 }
structure! { ListVersionsByFunctionRequest S_ListVersionsByFunctionRequest
    function_name: String = "FunctionName",
    marker: Option<String> = "Marker",
    max_items: Option<i32> = "MaxItems",
 }
structure! { ListVersionsByFunctionResponse S_ListVersionsByFunctionResponse
    next_marker: Option<String> = "NextMarker",
    versions: Option<Vec<FunctionConfiguration>> = "Versions",
 }
enumeration! { LogFormat S_LogFormat: Json = "JSON", Text = "Text", }
enumeration! { LogType S_LogType: None = "None", Tail = "Tail", }
structure! { LoggingConfig S_LoggingConfig
    log_format: Option<LogFormat> = "LogFormat",
    application_log_level: Option<ApplicationLogLevel> = "ApplicationLogLevel",
    system_log_level: Option<SystemLogLevel> = "SystemLogLevel",
    log_group: Option<String> = "LogGroup",
 }
structure! { ModeNotSupportedException S_ModeNotSupportedException
    r#type: Option<String> = "Type",
    message: Option<String> = "message",
 }
structure! { NoPublishedVersionException S_NoPublishedVersionException
    r#type: Option<String> = "Type",
    message: Option<String> = "Message",
 }
structure! { OnFailure S_OnFailure
    destination: Option<String> = "Destination",
 }
structure! { OnSuccess S_OnSuccess
    destination: Option<String> = "Destination",
 }
enumeration! { PackageType S_PackageType: Zip = "Zip", Image = "Image", }
structure! { PolicyLengthExceededException S_PolicyLengthExceededException
    r#type: Option<String> = "Type",
    message: Option<String> = "message",
 }
structure! { PreconditionFailedException S_PreconditionFailedException
    r#type: Option<String> = "Type",
    message: Option<String> = "message",
 }
structure! { ProvisionedConcurrencyConfigListItem S_ProvisionedConcurrencyConfigListItem
    function_arn: Option<String> = "FunctionArn",
    requested_provisioned_concurrent_executions: Option<i32> = "RequestedProvisionedConcurrentExecutions",
    available_provisioned_concurrent_executions: Option<i32> = "AvailableProvisionedConcurrentExecutions",
    allocated_provisioned_concurrent_executions: Option<i32> = "AllocatedProvisionedConcurrentExecutions",
    status: Option<ProvisionedConcurrencyStatusEnum> = "Status",
    status_reason: Option<String> = "StatusReason",
    last_modified: Option<String> = "LastModified",
 }
structure! { ProvisionedConcurrencyConfigNotFoundException S_ProvisionedConcurrencyConfigNotFoundException
    r#type: Option<String> = "Type",
    message: Option<String> = "message",
 }
enumeration! { ProvisionedConcurrencyStatusEnum S_ProvisionedConcurrencyStatusEnum: InProgress = "IN_PROGRESS", Ready = "READY", Failed = "FAILED", }
structure! { ProvisionedPollerConfig S_ProvisionedPollerConfig
    minimum_pollers: Option<i32> = "MinimumPollers",
    maximum_pollers: Option<i32> = "MaximumPollers",
    poller_group_name: Option<String> = "PollerGroupName",
 }
structure! { PublicPolicyException S_PublicPolicyException
    r#type: Option<String> = "Type",
    message: Option<String> = "Message",
 }
structure! { PublishLayerVersionRequest S_PublishLayerVersionRequest
    layer_name: String = "LayerName",
    description: Option<String> = "Description",
    content: LayerVersionContentInput = "Content",
    compatible_architectures: Option<Vec<Architecture>> = "CompatibleArchitectures",
    compatible_runtimes: Option<Vec<Runtime>> = "CompatibleRuntimes",
    license_info: Option<String> = "LicenseInfo",
 }
structure! { PublishLayerVersionResponse S_PublishLayerVersionResponse
    content: Option<LayerVersionContentOutput> = "Content",
    layer_arn: Option<String> = "LayerArn",
    layer_version_arn: Option<String> = "LayerVersionArn",
    description: Option<String> = "Description",
    created_date: Option<String> = "CreatedDate",
    version: Option<i64> = "Version",
    compatible_architectures: Option<Vec<Architecture>> = "CompatibleArchitectures",
    compatible_runtimes: Option<Vec<Runtime>> = "CompatibleRuntimes",
    license_info: Option<String> = "LicenseInfo",
 }
structure! { PublishVersionRequest S_PublishVersionRequest
    function_name: String = "FunctionName",
    code_sha256: Option<String> = "CodeSha256",
    description: Option<String> = "Description",
    revision_id: Option<String> = "RevisionId",
    publish_to: Option<FunctionVersionLatestPublished> = "PublishTo",
 }
structure! { PutFunctionCodeSigningConfigRequest S_PutFunctionCodeSigningConfigRequest
    code_signing_config_arn: String = "CodeSigningConfigArn",
    function_name: String = "FunctionName",
 }
structure! { PutFunctionCodeSigningConfigResponse S_PutFunctionCodeSigningConfigResponse
    code_signing_config_arn: String = "CodeSigningConfigArn",
    function_name: String = "FunctionName",
 }
structure! { PutFunctionConcurrencyRequest S_PutFunctionConcurrencyRequest
    function_name: String = "FunctionName",
    reserved_concurrent_executions: i32 = "ReservedConcurrentExecutions",
 }
structure! { PutFunctionEventInvokeConfigRequest S_PutFunctionEventInvokeConfigRequest
    function_name: String = "FunctionName",
    qualifier: Option<String> = "Qualifier",
    maximum_retry_attempts: Option<i32> = "MaximumRetryAttempts",
    maximum_event_age_in_seconds: Option<i32> = "MaximumEventAgeInSeconds",
    destination_config: Option<DestinationConfig> = "DestinationConfig",
 }
structure! { PutProvisionedConcurrencyConfigRequest S_PutProvisionedConcurrencyConfigRequest
    function_name: String = "FunctionName",
    qualifier: String = "Qualifier",
    provisioned_concurrent_executions: i32 = "ProvisionedConcurrentExecutions",
 }
structure! { PutProvisionedConcurrencyConfigResponse S_PutProvisionedConcurrencyConfigResponse
    requested_provisioned_concurrent_executions: Option<i32> = "RequestedProvisionedConcurrentExecutions",
    allocated_provisioned_concurrent_executions: Option<i32> = "AllocatedProvisionedConcurrentExecutions",
    available_provisioned_concurrent_executions: Option<i32> = "AvailableProvisionedConcurrentExecutions",
    status: Option<ProvisionedConcurrencyStatusEnum> = "Status",
    status_reason: Option<String> = "StatusReason",
    last_modified: Option<String> = "LastModified",
 }
structure! { PutRuntimeManagementConfigRequest S_PutRuntimeManagementConfigRequest
    function_name: String = "FunctionName",
    qualifier: Option<String> = "Qualifier",
    update_runtime_on: UpdateRuntimeOn = "UpdateRuntimeOn",
    runtime_version_arn: Option<String> = "RuntimeVersionArn",
 }
structure! { PutRuntimeManagementConfigResponse S_PutRuntimeManagementConfigResponse
    update_runtime_on: UpdateRuntimeOn = "UpdateRuntimeOn",
    function_arn: String = "FunctionArn",
    runtime_version_arn: Option<String> = "RuntimeVersionArn",
 }
structure! { RecursiveInvocationException S_RecursiveInvocationException
    r#type: Option<String> = "Type",
    message: Option<String> = "Message",
 }
structure! { RemoveLayerVersionPermissionRequest S_RemoveLayerVersionPermissionRequest
    layer_name: String = "LayerName",
    version_number: i64 = "VersionNumber",
    statement_id: String = "StatementId",
    revision_id: Option<String> = "RevisionId",
 }
structure! { RemovePermissionRequest S_RemovePermissionRequest
    function_name: String = "FunctionName",
    statement_id: String = "StatementId",
    qualifier: Option<String> = "Qualifier",
    revision_id: Option<String> = "RevisionId",
 }
structure! { RequestTooLargeException S_RequestTooLargeException
    r#type: Option<String> = "Type",
    message: Option<String> = "message",
 }
structure! { ResolvedS3Object S_ResolvedS3Object
    s3_bucket: Option<String> = "S3Bucket",
    s3_key: Option<String> = "S3Key",
    s3_object_version: Option<String> = "S3ObjectVersion",
 }
structure! { ResourceConflictException S_ResourceConflictException
    r#type: Option<String> = "Type",
    message: Option<String> = "message",
 }
structure! { ResourceInUseException S_ResourceInUseException
    r#type: Option<String> = "Type",
    message: Option<String> = "Message",
 }
structure! { ResourceNotFoundException S_ResourceNotFoundException
    r#type: Option<String> = "Type",
    message: Option<String> = "Message",
 }
structure! { ResourceNotReadyException S_ResourceNotReadyException
    r#type: Option<String> = "Type",
    message: Option<String> = "message",
 }
enumeration! { ResponseStreamingInvocationType S_ResponseStreamingInvocationType: RequestResponse = "RequestResponse", DryRun = "DryRun", }
enumeration! { Runtime S_Runtime: Nodejs = "nodejs", Nodejs43 = "nodejs4.3", Nodejs610 = "nodejs6.10", Nodejs810 = "nodejs8.10", Nodejs10X = "nodejs10.x", Nodejs12X = "nodejs12.x", Nodejs14X = "nodejs14.x", Nodejs16X = "nodejs16.x", Nodejs18X = "nodejs18.x", Nodejs20X = "nodejs20.x", Nodejs22X = "nodejs22.x", Nodejs24X = "nodejs24.x", Java8 = "java8", Java8Al2 = "java8.al2", Java11 = "java11", Java17 = "java17", Java21 = "java21", Java25 = "java25", Python27 = "python2.7", Python36 = "python3.6", Python37 = "python3.7", Python38 = "python3.8", Python39 = "python3.9", Python310 = "python3.10", Python311 = "python3.11", Python312 = "python3.12", Python313 = "python3.13", Python314 = "python3.14", Dotnetcore10 = "dotnetcore1.0", Dotnetcore20 = "dotnetcore2.0", Dotnetcore21 = "dotnetcore2.1", Dotnetcore31 = "dotnetcore3.1", Dotnet6 = "dotnet6", Dotnet8 = "dotnet8", Dotnet10 = "dotnet10", Nodejs43Edge = "nodejs4.3-edge", Go1X = "go1.x", Ruby25 = "ruby2.5", Ruby27 = "ruby2.7", Ruby32 = "ruby3.2", Ruby33 = "ruby3.3", Ruby34 = "ruby3.4", Ruby40 = "ruby4.0", Provided = "provided", ProvidedAl2 = "provided.al2", ProvidedAl2023 = "provided.al2023", Nodejs26X = "nodejs26.x", Python315 = "python3.15", Java8Al2023 = "java8.al2023", Java11Al2023 = "java11.al2023", Java17Al2023 = "java17.al2023", Custom = "custom", }
structure! { RuntimeAliasDeletedException S_RuntimeAliasDeletedException
    r#type: Option<String> = "Type",
    message: Option<String> = "message",
 }
structure! { RuntimeVersionConfig S_RuntimeVersionConfig
    runtime_version_arn: Option<String> = "RuntimeVersionArn",
    error: Option<RuntimeVersionError> = "Error",
 }
structure! { RuntimeVersionDeletedException S_RuntimeVersionDeletedException
    r#type: Option<String> = "Type",
    message: Option<String> = "message",
 }
structure! { RuntimeVersionError S_RuntimeVersionError
    error_code: Option<String> = "ErrorCode",
    message: Option<String> = "Message",
 }
structure! { S3FilesConfig S_S3FilesConfig
    direct_s3_read: Option<DirectS3Read> = "DirectS3Read",
 }
structure! { S3FilesMountConnectivityException S_S3FilesMountConnectivityException
    r#type: Option<String> = "Type",
    message: Option<String> = "Message",
 }
structure! { S3FilesMountFailureException S_S3FilesMountFailureException
    r#type: Option<String> = "Type",
    message: Option<String> = "Message",
 }
structure! { S3FilesMountTimeoutException S_S3FilesMountTimeoutException
    r#type: Option<String> = "Type",
    message: Option<String> = "Message",
 }
enumeration! { S3ObjectStorageMode S_S3ObjectStorageMode: Copy = "COPY", Reference = "REFERENCE", }
structure! { ScalingConfig S_ScalingConfig
    maximum_concurrency: Option<i32> = "MaximumConcurrency",
 }
enumeration! { SchemaRegistryEventRecordFormat S_SchemaRegistryEventRecordFormat: Json = "JSON", Source = "SOURCE", }
structure! { SelfManagedEventSource S_SelfManagedEventSource
    endpoints: Option<BTreeMap<String, Vec<String>>> = "Endpoints",
 }
structure! { SelfManagedKafkaEventSourceConfig S_SelfManagedKafkaEventSourceConfig
    consumer_group_id: Option<String> = "ConsumerGroupId",
    schema_registry_config: Option<KafkaSchemaRegistryConfig> = "SchemaRegistryConfig",
    consumption_mode: Option<KafkaEventSourceMappingConsumptionMode> = "ConsumptionMode",
 }
structure! { SerializedRequestEntityTooLargeException S_SerializedRequestEntityTooLargeException
    r#type: Option<String> = "Type",
    message: Option<String> = "message",
 }
structure! { ServiceException S_ServiceException
    r#type: Option<String> = "Type",
    message: Option<String> = "Message",
 }
structure! { ServiceQuotaExceededException S_ServiceQuotaExceededException
    r#type: Option<String> = "Type",
    message: Option<String> = "Message",
 }
structure! { SnapStart S_SnapStart
    apply_on: Option<SnapStartApplyOn> = "ApplyOn",
 }
enumeration! { SnapStartApplyOn S_SnapStartApplyOn: PublishedVersions = "PublishedVersions", None = "None", }
structure! { SnapStartException S_SnapStartException
    r#type: Option<String> = "Type",
    message: Option<String> = "Message",
 }
structure! { SnapStartNotReadyException S_SnapStartNotReadyException
    r#type: Option<String> = "Type",
    message: Option<String> = "Message",
 }
enumeration! { SnapStartOptimizationStatus S_SnapStartOptimizationStatus: On = "On", Off = "Off", }
structure! { SnapStartRegenerationFailureException S_SnapStartRegenerationFailureException
    r#type: Option<String> = "Type",
    message: Option<String> = "Message",
 }
structure! { SnapStartResponse S_SnapStartResponse
    apply_on: Option<SnapStartApplyOn> = "ApplyOn",
    optimization_status: Option<SnapStartOptimizationStatus> = "OptimizationStatus",
 }
structure! { SnapStartTimeoutException S_SnapStartTimeoutException
    r#type: Option<String> = "Type",
    message: Option<String> = "Message",
 }
structure! { SourceAccessConfiguration S_SourceAccessConfiguration
    r#type: Option<SourceAccessType> = "Type",
    uri: Option<String> = "URI",
 }
enumeration! { SourceAccessType S_SourceAccessType: BasicAuth = "BASIC_AUTH", VpcSubnet = "VPC_SUBNET", VpcSecurityGroup = "VPC_SECURITY_GROUP", SaslScram512Auth = "SASL_SCRAM_512_AUTH", SaslScram256Auth = "SASL_SCRAM_256_AUTH", VirtualHost = "VIRTUAL_HOST", ClientCertificateTlsAuth = "CLIENT_CERTIFICATE_TLS_AUTH", ServerRootCaCertificate = "SERVER_ROOT_CA_CERTIFICATE", OauthbearerAuth = "OAUTHBEARER_AUTH", OauthbearerScope = "OAUTHBEARER_SCOPE", OauthbearerAudience = "OAUTHBEARER_AUDIENCE", OauthbearerLogicalCluster = "OAUTHBEARER_LOGICAL_CLUSTER", OauthbearerIdentityPool = "OAUTHBEARER_IDENTITY_POOL", IamAuth = "IAM_AUTH", IamOauthbearerAuth = "IAM_OAUTHBEARER_AUTH", }
enumeration! { State S_State: Pending = "Pending", Active = "Active", Inactive = "Inactive", Failed = "Failed", Deactivating = "Deactivating", Deactivated = "Deactivated", ActiveNonInvocable = "ActiveNonInvocable", Deleting = "Deleting", }
enumeration! { StateReasonCode S_StateReasonCode: Idle = "Idle", Creating = "Creating", Restoring = "Restoring", EniLimitExceeded = "EniLimitExceeded", InsufficientRolePermissions = "InsufficientRolePermissions", InvalidConfiguration = "InvalidConfiguration", InternalError = "InternalError", SubnetOutOfIPAddresses = "SubnetOutOfIPAddresses", InvalidSubnet = "InvalidSubnet", InvalidSecurityGroup = "InvalidSecurityGroup", ImageDeleted = "ImageDeleted", ImageAccessDenied = "ImageAccessDenied", InvalidImage = "InvalidImage", KMSKeyAccessDenied = "KMSKeyAccessDenied", KMSKeyNotFound = "KMSKeyNotFound", InvalidStateKMSKey = "InvalidStateKMSKey", DisabledKMSKey = "DisabledKMSKey", EFSIOError = "EFSIOError", EFSMountConnectivityError = "EFSMountConnectivityError", EFSMountFailure = "EFSMountFailure", EFSMountTimeout = "EFSMountTimeout", InvalidRuntime = "InvalidRuntime", InvalidZipFileException = "InvalidZipFileException", FunctionError = "FunctionError", ServiceQuotaExceededException = "ServiceQuotaExceededException", VcpuLimitExceeded = "VcpuLimitExceeded", CapacityProviderScalingLimitExceeded = "CapacityProviderScalingLimitExceeded", InsufficientCapacity = "InsufficientCapacity", EC2RequestLimitExceeded = "EC2RequestLimitExceeded", FunctionErrorInitTimeout = "FunctionError.InitTimeout", FunctionErrorRuntimeInitError = "FunctionError.RuntimeInitError", FunctionErrorExtensionInitError = "FunctionError.ExtensionInitError", FunctionErrorInvalidEntryPoint = "FunctionError.InvalidEntryPoint", FunctionErrorInvalidWorkingDirectory = "FunctionError.InvalidWorkingDirectory", FunctionErrorPermissionDenied = "FunctionError.PermissionDenied", FunctionErrorTooManyExtensions = "FunctionError.TooManyExtensions", FunctionErrorInitResourceExhausted = "FunctionError.InitResourceExhausted", DisallowedByVpcEncryptionControl = "DisallowedByVpcEncryptionControl", DrainingDurableExecutions = "DrainingDurableExecutions", IncompatibleAcceleratorInstanceTypes = "IncompatibleAcceleratorInstanceTypes", DependencyError = "DependencyError", }
structure! { SubnetIPAddressLimitReachedException S_SubnetIPAddressLimitReachedException
    r#type: Option<String> = "Type",
    message: Option<String> = "Message",
 }
enumeration! { SystemLogLevel S_SystemLogLevel: Debug = "DEBUG", Info = "INFO", Warn = "WARN", }
structure! { TagResourceRequest S_TagResourceRequest
    resource: String = "Resource",
    tags: BTreeMap<String, String> = "Tags",
 }
structure! { TagsError S_TagsError
    error_code: String = "ErrorCode",
    message: String = "Message",
 }
structure! { TenancyConfig S_TenancyConfig
    tenant_isolation_mode: TenantIsolationMode = "TenantIsolationMode",
 }
enumeration! { TenantIsolationMode S_TenantIsolationMode: PerTenant = "PER_TENANT", }
enumeration! { ThrottleReason S_ThrottleReason: ConcurrentInvocationLimitExceeded = "ConcurrentInvocationLimitExceeded", FunctionInvocationRateLimitExceeded = "FunctionInvocationRateLimitExceeded", ReservedFunctionConcurrentInvocationLimitExceeded = "ReservedFunctionConcurrentInvocationLimitExceeded", ReservedFunctionInvocationRateLimitExceeded = "ReservedFunctionInvocationRateLimitExceeded", CallerRateLimitExceeded = "CallerRateLimitExceeded", ConcurrentSnapshotCreateLimitExceeded = "ConcurrentSnapshotCreateLimitExceeded", }
structure! { TooManyRequestsException S_TooManyRequestsException
    retry_after_seconds: Option<String> = "retryAfterSeconds",
    r#type: Option<String> = "Type",
    message: Option<String> = "message",
    reason: Option<ThrottleReason> = "Reason",
 }
structure! { TracingConfig S_TracingConfig
    mode: Option<TracingMode> = "Mode",
 }
structure! { TracingConfigResponse S_TracingConfigResponse
    mode: Option<TracingMode> = "Mode",
 }
enumeration! { TracingMode S_TracingMode: Active = "Active", PassThrough = "PassThrough", }
structure! { UnsupportedMediaTypeException S_UnsupportedMediaTypeException
    r#type: Option<String> = "Type",
    message: Option<String> = "message",
 }
structure! { UntagResourceRequest S_UntagResourceRequest
    resource: String = "Resource",
    tag_keys: Vec<String> = "TagKeys",
 }
structure! { UpdateAliasRequest S_UpdateAliasRequest
    function_name: String = "FunctionName",
    name: String = "Name",
    function_version: Option<String> = "FunctionVersion",
    description: Option<String> = "Description",
    routing_config: Option<AliasRoutingConfiguration> = "RoutingConfig",
    revision_id: Option<String> = "RevisionId",
 }
structure! { UpdateCodeSigningConfigRequest S_UpdateCodeSigningConfigRequest
    code_signing_config_arn: String = "CodeSigningConfigArn",
    description: Option<String> = "Description",
    allowed_publishers: Option<AllowedPublishers> = "AllowedPublishers",
    code_signing_policies: Option<CodeSigningPolicies> = "CodeSigningPolicies",
 }
structure! { UpdateCodeSigningConfigResponse S_UpdateCodeSigningConfigResponse
    code_signing_config: CodeSigningConfig = "CodeSigningConfig",
 }
structure! { UpdateEventSourceMappingRequest S_UpdateEventSourceMappingRequest
    uuid: String = "UUID",
    function_name: Option<String> = "FunctionName",
    enabled: Option<bool> = "Enabled",
    batch_size: Option<i32> = "BatchSize",
    filter_criteria: Option<FilterCriteria> = "FilterCriteria",
    kms_key_arn: Option<String> = "KMSKeyArn",
    metrics_config: Option<EventSourceMappingMetricsConfig> = "MetricsConfig",
    logging_config: Option<EventSourceMappingLoggingConfig> = "LoggingConfig",
    scaling_config: Option<ScalingConfig> = "ScalingConfig",
    maximum_batching_window_in_seconds: Option<i32> = "MaximumBatchingWindowInSeconds",
    parallelization_factor: Option<i32> = "ParallelizationFactor",
    destination_config: Option<DestinationConfig> = "DestinationConfig",
    maximum_record_age_in_seconds: Option<i32> = "MaximumRecordAgeInSeconds",
    bisect_batch_on_function_error: Option<bool> = "BisectBatchOnFunctionError",
    maximum_retry_attempts: Option<i32> = "MaximumRetryAttempts",
    tumbling_window_in_seconds: Option<i32> = "TumblingWindowInSeconds",
    source_access_configurations: Option<Vec<SourceAccessConfiguration>> = "SourceAccessConfigurations",
    function_response_types: Option<Vec<FunctionResponseType>> = "FunctionResponseTypes",
    amazon_managed_kafka_event_source_config: Option<AmazonManagedKafkaEventSourceConfig> = "AmazonManagedKafkaEventSourceConfig",
    self_managed_kafka_event_source_config: Option<SelfManagedKafkaEventSourceConfig> = "SelfManagedKafkaEventSourceConfig",
    document_db_event_source_config: Option<DocumentDBEventSourceConfig> = "DocumentDBEventSourceConfig",
    provisioned_poller_config: Option<ProvisionedPollerConfig> = "ProvisionedPollerConfig",
 }
structure! { UpdateFunctionCodeRequest S_UpdateFunctionCodeRequest
    function_name: String = "FunctionName",
    zip_file: Option<Bytes> = "ZipFile",
    s3_bucket: Option<String> = "S3Bucket",
    s3_key: Option<String> = "S3Key",
    s3_object_version: Option<String> = "S3ObjectVersion",
    s3_object_storage_mode: Option<S3ObjectStorageMode> = "S3ObjectStorageMode",
    image_uri: Option<String> = "ImageUri",
    architectures: Option<Vec<Architecture>> = "Architectures",
    publish: Option<bool> = "Publish",
    publish_to: Option<FunctionVersionLatestPublished> = "PublishTo",
    dry_run: Option<bool> = "DryRun",
    revision_id: Option<String> = "RevisionId",
    source_kms_key_arn: Option<String> = "SourceKMSKeyArn",
 }
structure! { UpdateFunctionConfigurationRequest S_UpdateFunctionConfigurationRequest
    function_name: String = "FunctionName",
    role: Option<String> = "Role",
    handler: Option<String> = "Handler",
    description: Option<String> = "Description",
    timeout: Option<i32> = "Timeout",
    memory_size: Option<i32> = "MemorySize",
    vpc_config: Option<VpcConfig> = "VpcConfig",
    environment: Option<Environment> = "Environment",
    runtime: Option<Runtime> = "Runtime",
    dead_letter_config: Option<DeadLetterConfig> = "DeadLetterConfig",
    kms_key_arn: Option<String> = "KMSKeyArn",
    tracing_config: Option<TracingConfig> = "TracingConfig",
    revision_id: Option<String> = "RevisionId",
    layers: Option<Vec<String>> = "Layers",
    file_system_configs: Option<Vec<FileSystemConfig>> = "FileSystemConfigs",
    image_config: Option<ImageConfig> = "ImageConfig",
    ephemeral_storage: Option<EphemeralStorage> = "EphemeralStorage",
    snap_start: Option<SnapStart> = "SnapStart",
    logging_config: Option<LoggingConfig> = "LoggingConfig",
    capacity_provider_config: Option<CapacityProviderConfig> = "CapacityProviderConfig",
    durable_config: Option<DurableConfig> = "DurableConfig",
    runtime_config: Option<FunctionRuntimeConfig> = "RuntimeConfig",
    accelerator_config: Option<AcceleratorConfig> = "AcceleratorConfig",
 }
structure! { UpdateFunctionEventInvokeConfigRequest S_UpdateFunctionEventInvokeConfigRequest
    function_name: String = "FunctionName",
    qualifier: Option<String> = "Qualifier",
    maximum_retry_attempts: Option<i32> = "MaximumRetryAttempts",
    maximum_event_age_in_seconds: Option<i32> = "MaximumEventAgeInSeconds",
    destination_config: Option<DestinationConfig> = "DestinationConfig",
 }
structure! { UpdateFunctionUrlConfigRequest S_UpdateFunctionUrlConfigRequest
    function_name: String = "FunctionName",
    qualifier: Option<String> = "Qualifier",
    auth_type: Option<FunctionUrlAuthType> = "AuthType",
    cors: Option<Cors> = "Cors",
    invoke_mode: Option<InvokeMode> = "InvokeMode",
 }
structure! { UpdateFunctionUrlConfigResponse S_UpdateFunctionUrlConfigResponse
    function_url: String = "FunctionUrl",
    function_arn: String = "FunctionArn",
    auth_type: FunctionUrlAuthType = "AuthType",
    cors: Option<Cors> = "Cors",
    creation_time: String = "CreationTime",
    last_modified_time: String = "LastModifiedTime",
    invoke_mode: Option<InvokeMode> = "InvokeMode",
 }
enumeration! { UpdateRuntimeOn S_UpdateRuntimeOn: Auto = "Auto", Manual = "Manual", FunctionUpdate = "FunctionUpdate", }
structure! { VpcConfig S_VpcConfig
    subnet_ids: Option<Vec<String>> = "SubnetIds",
    security_group_ids: Option<Vec<String>> = "SecurityGroupIds",
    ipv6_allowed_for_dual_stack: Option<bool> = "Ipv6AllowedForDualStack",
 }
structure! { VpcConfigResponse S_VpcConfigResponse
    subnet_ids: Option<Vec<String>> = "SubnetIds",
    security_group_ids: Option<Vec<String>> = "SecurityGroupIds",
    vpc_id: Option<String> = "VpcId",
    ipv6_allowed_for_dual_stack: Option<bool> = "Ipv6AllowedForDualStack",
 }
structure! { DeleteAliasOutput S_DeleteAliasOutput }
structure! { RemovePermissionOutput S_RemovePermissionOutput }
structure! { TagResourceOutput S_TagResourceOutput }
structure! { UntagResourceOutput S_UntagResourceOutput }
structure! { DeleteFunctionConcurrencyOutput S_DeleteFunctionConcurrencyOutput }
structure! { DeleteFunctionEventInvokeConfigOutput S_DeleteFunctionEventInvokeConfigOutput }
structure! { DeleteLayerVersionOutput S_DeleteLayerVersionOutput }
structure! { RemoveLayerVersionPermissionOutput S_RemoveLayerVersionPermissionOutput }
structure! { DeleteFunctionUrlConfigOutput S_DeleteFunctionUrlConfigOutput }
structure! { DeleteFunctionCodeSigningConfigOutput S_DeleteFunctionCodeSigningConfigOutput }
structure! { DeleteProvisionedConcurrencyConfigOutput S_DeleteProvisionedConcurrencyConfigOutput }
pub(crate) static S_AcceleratorConfig: Schema = Schema { name: "AcceleratorConfig", kind: K::Structure { members: &[
    Member { name: "AcceleratorMemorySize", target: &S_AcceleratorMemoryGB, required: true, wire: "AcceleratorMemorySize", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_AcceleratorMemoryGB: Schema = Schema { name: "AcceleratorMemoryGB", kind: K::Integer, ..Schema::BLANK };
pub(crate) static S_AccountLimit: Schema = Schema { name: "AccountLimit", kind: K::Structure { members: &[
    Member { name: "TotalCodeSize", target: &S_Long, wire: "TotalCodeSize", ..Member::BLANK },
    Member { name: "CodeSizeUnzipped", target: &S_Long, wire: "CodeSizeUnzipped", ..Member::BLANK },
    Member { name: "CodeSizeZipped", target: &S_Long, wire: "CodeSizeZipped", ..Member::BLANK },
    Member { name: "ConcurrentExecutions", target: &S_Integer, wire: "ConcurrentExecutions", ..Member::BLANK },
    Member { name: "UnreservedConcurrentExecutions", target: &S_UnreservedConcurrentExecutions, wire: "UnreservedConcurrentExecutions", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_AccountUsage: Schema = Schema { name: "AccountUsage", kind: K::Structure { members: &[
    Member { name: "TotalCodeSize", target: &S_Long, wire: "TotalCodeSize", ..Member::BLANK },
    Member { name: "FunctionCount", target: &S_Long, wire: "FunctionCount", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_Action: Schema = Schema { name: "Action", kind: K::String, min: Some(0.0), max: Some(10000.0), pattern: Some("(lambda:[*]|lambda:[a-zA-Z]+|[*])"), ..Schema::BLANK };
pub(crate) static S_AddLayerVersionPermissionRequest: Schema = Schema { name: "AddLayerVersionPermissionRequest", kind: K::Structure { members: &[
    Member { name: "LayerName", target: &S_LayerNameOrArn, required: true, location: L::Uri, wire: "LayerName", ..Member::BLANK },
    Member { name: "VersionNumber", target: &S_LayerVersionNumber, required: true, location: L::Uri, wire: "VersionNumber", ..Member::BLANK },
    Member { name: "StatementId", target: &S_StatementId, required: true, wire: "StatementId", ..Member::BLANK },
    Member { name: "Action", target: &S_LayerPermissionAllowedAction, required: true, wire: "Action", ..Member::BLANK },
    Member { name: "Principal", target: &S_LayerPermissionAllowedPrincipal, required: true, wire: "Principal", ..Member::BLANK },
    Member { name: "OrganizationId", target: &S_OrganizationId, wire: "OrganizationId", ..Member::BLANK },
    Member { name: "RevisionId", target: &S_String, location: L::Query, wire: "RevisionId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_AddLayerVersionPermissionResponse: Schema = Schema { name: "AddLayerVersionPermissionResponse", kind: K::Structure { members: &[
    Member { name: "Statement", target: &S_String, wire: "Statement", ..Member::BLANK },
    Member { name: "RevisionId", target: &S_String, wire: "RevisionId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_AddPermissionRequest: Schema = Schema { name: "AddPermissionRequest", kind: K::Structure { members: &[
    Member { name: "FunctionName", target: &S_NamespacedFunctionName, required: true, location: L::Uri, wire: "FunctionName", ..Member::BLANK },
    Member { name: "StatementId", target: &S_StatementId, required: true, wire: "StatementId", ..Member::BLANK },
    Member { name: "Action", target: &S_Action, required: true, wire: "Action", ..Member::BLANK },
    Member { name: "Principal", target: &S_Principal, required: true, wire: "Principal", ..Member::BLANK },
    Member { name: "SourceArn", target: &S_Arn, wire: "SourceArn", ..Member::BLANK },
    Member { name: "FunctionUrlAuthType", target: &S_FunctionUrlAuthType, wire: "FunctionUrlAuthType", ..Member::BLANK },
    Member { name: "InvokedViaFunctionUrl", target: &S_InvokedViaFunctionUrl, wire: "InvokedViaFunctionUrl", ..Member::BLANK },
    Member { name: "SourceAccount", target: &S_SourceOwner, wire: "SourceAccount", ..Member::BLANK },
    Member { name: "EventSourceToken", target: &S_EventSourceToken, wire: "EventSourceToken", ..Member::BLANK },
    Member { name: "Qualifier", target: &S_NumericLatestPublishedOrAliasQualifier, location: L::Query, wire: "Qualifier", ..Member::BLANK },
    Member { name: "RevisionId", target: &S_String, wire: "RevisionId", ..Member::BLANK },
    Member { name: "PrincipalOrgID", target: &S_PrincipalOrgID, wire: "PrincipalOrgID", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_AddPermissionResponse: Schema = Schema { name: "AddPermissionResponse", kind: K::Structure { members: &[
    Member { name: "Statement", target: &S_String, wire: "Statement", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_AdditionalVersion: Schema = Schema { name: "AdditionalVersion", kind: K::String, min: Some(1.0), max: Some(1024.0), pattern: Some("[0-9]+"), ..Schema::BLANK };
pub(crate) static S_AdditionalVersionWeights: Schema = Schema { name: "AdditionalVersionWeights", kind: K::Map { key: &S_AdditionalVersion, value: &S_Weight, key_name: "key", value_name: "value", flattened: false }, ..Schema::BLANK };
pub(crate) static S_Alias: Schema = Schema { name: "Alias", kind: K::String, min: Some(1.0), max: Some(128.0), pattern: Some("(?!^[0-9]+$)([a-zA-Z0-9-_]+)"), ..Schema::BLANK };
pub(crate) static S_AliasConfiguration: Schema = Schema { name: "AliasConfiguration", kind: K::Structure { members: &[
    Member { name: "AliasArn", target: &S_FunctionArn, wire: "AliasArn", ..Member::BLANK },
    Member { name: "Name", target: &S_Alias, wire: "Name", ..Member::BLANK },
    Member { name: "FunctionVersion", target: &S_Version, wire: "FunctionVersion", ..Member::BLANK },
    Member { name: "Description", target: &S_Description, wire: "Description", ..Member::BLANK },
    Member { name: "RoutingConfig", target: &S_AliasRoutingConfiguration, wire: "RoutingConfig", ..Member::BLANK },
    Member { name: "RevisionId", target: &S_String, wire: "RevisionId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_AliasLimitExceededException: Schema = Schema { name: "AliasLimitExceededException", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "message", target: &S_String, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_AliasList: Schema = Schema { name: "AliasList", kind: K::List { item: &S_AliasConfiguration, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_AliasRoutingConfiguration: Schema = Schema { name: "AliasRoutingConfiguration", kind: K::Structure { members: &[
    Member { name: "AdditionalVersionWeights", target: &S_AdditionalVersionWeights, wire: "AdditionalVersionWeights", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_AllowCredentials: Schema = Schema { name: "AllowCredentials", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_AllowMethodsList: Schema = Schema { name: "AllowMethodsList", kind: K::List { item: &S_Method, item_name: "", flattened: false }, min: Some(0.0), max: Some(6.0), ..Schema::BLANK };
pub(crate) static S_AllowOriginsList: Schema = Schema { name: "AllowOriginsList", kind: K::List { item: &S_Origin, item_name: "", flattened: false }, min: Some(0.0), max: Some(100.0), ..Schema::BLANK };
pub(crate) static S_AllowedPublishers: Schema = Schema { name: "AllowedPublishers", kind: K::Structure { members: &[
    Member { name: "SigningProfileVersionArns", target: &S_SigningProfileVersionArns, required: true, wire: "SigningProfileVersionArns", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_AmazonManagedKafkaEventSourceConfig: Schema = Schema { name: "AmazonManagedKafkaEventSourceConfig", kind: K::Structure { members: &[
    Member { name: "ConsumerGroupId", target: &S_URI, wire: "ConsumerGroupId", ..Member::BLANK },
    Member { name: "SchemaRegistryConfig", target: &S_KafkaSchemaRegistryConfig, wire: "SchemaRegistryConfig", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ApplicationLogLevel: Schema = Schema { name: "ApplicationLogLevel", kind: K::Enum { values: ApplicationLogLevel::VALUES }, ..Schema::BLANK };
pub(crate) static S_Architecture: Schema = Schema { name: "Architecture", kind: K::Enum { values: Architecture::VALUES }, ..Schema::BLANK };
pub(crate) static S_ArchitecturesList: Schema = Schema { name: "ArchitecturesList", kind: K::List { item: &S_Architecture, item_name: "", flattened: false }, min: Some(1.0), max: Some(1.0), ..Schema::BLANK };
pub(crate) static S_Arn: Schema = Schema { name: "Arn", kind: K::String, min: Some(0.0), max: Some(10000.0), pattern: Some("arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1})?:(\\d{12})?:(.*)"), ..Schema::BLANK };
pub(crate) static S_BatchSize: Schema = Schema { name: "BatchSize", kind: K::Integer, min: Some(1.0), max: Some(10000.0), ..Schema::BLANK };
pub(crate) static S_BisectBatchOnFunctionError: Schema = Schema { name: "BisectBatchOnFunctionError", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_Blob: Schema = Schema { name: "Blob", kind: K::Blob, is_sensitive: true, ..Schema::BLANK };
pub(crate) static S_Boolean: Schema = Schema { name: "Boolean", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_CapacityProviderArn: Schema = Schema { name: "CapacityProviderArn", kind: K::String, min: Some(1.0), max: Some(140.0), pattern: Some("arn:aws[a-zA-Z-]*:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:capacity-provider:[a-zA-Z0-9-_]+"), ..Schema::BLANK };
pub(crate) static S_CapacityProviderConfig: Schema = Schema { name: "CapacityProviderConfig", kind: K::Structure { members: &[
    Member { name: "LambdaManagedInstancesCapacityProviderConfig", target: &S_LambdaManagedInstancesCapacityProviderConfig, required: true, wire: "LambdaManagedInstancesCapacityProviderConfig", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CodeArtifactUserDeletedException: Schema = Schema { name: "CodeArtifactUserDeletedException", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "message", target: &S_String, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CodeArtifactUserFailedException: Schema = Schema { name: "CodeArtifactUserFailedException", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "message", target: &S_String, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CodeArtifactUserPendingException: Schema = Schema { name: "CodeArtifactUserPendingException", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "message", target: &S_String, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CodeSigningConfig: Schema = Schema { name: "CodeSigningConfig", kind: K::Structure { members: &[
    Member { name: "CodeSigningConfigId", target: &S_CodeSigningConfigId, required: true, wire: "CodeSigningConfigId", ..Member::BLANK },
    Member { name: "CodeSigningConfigArn", target: &S_CodeSigningConfigArn, required: true, wire: "CodeSigningConfigArn", ..Member::BLANK },
    Member { name: "Description", target: &S_Description, wire: "Description", ..Member::BLANK },
    Member { name: "AllowedPublishers", target: &S_AllowedPublishers, required: true, wire: "AllowedPublishers", ..Member::BLANK },
    Member { name: "CodeSigningPolicies", target: &S_CodeSigningPolicies, required: true, wire: "CodeSigningPolicies", ..Member::BLANK },
    Member { name: "LastModified", target: &S_Timestamp, required: true, wire: "LastModified", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CodeSigningConfigArn: Schema = Schema { name: "CodeSigningConfigArn", kind: K::String, min: Some(0.0), max: Some(200.0), pattern: Some("arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:code-signing-config:csc-[a-z0-9]{17}"), ..Schema::BLANK };
pub(crate) static S_CodeSigningConfigId: Schema = Schema { name: "CodeSigningConfigId", kind: K::String, pattern: Some("csc-[a-zA-Z0-9-_\\.]{17}"), ..Schema::BLANK };
pub(crate) static S_CodeSigningConfigList: Schema = Schema { name: "CodeSigningConfigList", kind: K::List { item: &S_CodeSigningConfig, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_CodeSigningConfigNotFoundException: Schema = Schema { name: "CodeSigningConfigNotFoundException", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "Message", target: &S_String, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CodeSigningPolicies: Schema = Schema { name: "CodeSigningPolicies", kind: K::Structure { members: &[
    Member { name: "UntrustedArtifactOnDeployment", target: &S_CodeSigningPolicy, wire: "UntrustedArtifactOnDeployment", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CodeSigningPolicy: Schema = Schema { name: "CodeSigningPolicy", kind: K::Enum { values: CodeSigningPolicy::VALUES }, ..Schema::BLANK };
pub(crate) static S_CodeStorageExceededException: Schema = Schema { name: "CodeStorageExceededException", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "message", target: &S_String, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CodeVerificationFailedException: Schema = Schema { name: "CodeVerificationFailedException", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "Message", target: &S_String, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CollectionName: Schema = Schema { name: "CollectionName", kind: K::String, min: Some(1.0), max: Some(57.0), pattern: Some("(^(?!(system\\x2e)))(^[_a-zA-Z0-9])([^$]*)"), ..Schema::BLANK };
pub(crate) static S_CompatibleArchitectures: Schema = Schema { name: "CompatibleArchitectures", kind: K::List { item: &S_Architecture, item_name: "", flattened: false }, min: Some(0.0), max: Some(2.0), ..Schema::BLANK };
pub(crate) static S_CompatibleRuntimes: Schema = Schema { name: "CompatibleRuntimes", kind: K::List { item: &S_Runtime, item_name: "", flattened: false }, min: Some(0.0), max: Some(15.0), ..Schema::BLANK };
pub(crate) static S_Concurrency: Schema = Schema { name: "Concurrency", kind: K::Structure { members: &[
    Member { name: "ReservedConcurrentExecutions", target: &S_ReservedConcurrentExecutions, wire: "ReservedConcurrentExecutions", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_Cors: Schema = Schema { name: "Cors", kind: K::Structure { members: &[
    Member { name: "AllowCredentials", target: &S_AllowCredentials, wire: "AllowCredentials", ..Member::BLANK },
    Member { name: "AllowHeaders", target: &S_HeadersList, wire: "AllowHeaders", ..Member::BLANK },
    Member { name: "AllowMethods", target: &S_AllowMethodsList, wire: "AllowMethods", ..Member::BLANK },
    Member { name: "AllowOrigins", target: &S_AllowOriginsList, wire: "AllowOrigins", ..Member::BLANK },
    Member { name: "ExposeHeaders", target: &S_HeadersList, wire: "ExposeHeaders", ..Member::BLANK },
    Member { name: "MaxAge", target: &S_MaxAge, wire: "MaxAge", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CreateAliasRequest: Schema = Schema { name: "CreateAliasRequest", kind: K::Structure { members: &[
    Member { name: "FunctionName", target: &S_FunctionName, required: true, location: L::Uri, wire: "FunctionName", ..Member::BLANK },
    Member { name: "Name", target: &S_Alias, required: true, wire: "Name", ..Member::BLANK },
    Member { name: "FunctionVersion", target: &S_VersionWithLatestPublished, required: true, wire: "FunctionVersion", ..Member::BLANK },
    Member { name: "Description", target: &S_Description, wire: "Description", ..Member::BLANK },
    Member { name: "RoutingConfig", target: &S_AliasRoutingConfiguration, wire: "RoutingConfig", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CreateCodeSigningConfigRequest: Schema = Schema { name: "CreateCodeSigningConfigRequest", kind: K::Structure { members: &[
    Member { name: "Description", target: &S_Description, wire: "Description", ..Member::BLANK },
    Member { name: "AllowedPublishers", target: &S_AllowedPublishers, required: true, wire: "AllowedPublishers", ..Member::BLANK },
    Member { name: "CodeSigningPolicies", target: &S_CodeSigningPolicies, wire: "CodeSigningPolicies", ..Member::BLANK },
    Member { name: "Tags", target: &S_Tags, wire: "Tags", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CreateCodeSigningConfigResponse: Schema = Schema { name: "CreateCodeSigningConfigResponse", kind: K::Structure { members: &[
    Member { name: "CodeSigningConfig", target: &S_CodeSigningConfig, required: true, wire: "CodeSigningConfig", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CreateEventSourceMappingRequest: Schema = Schema { name: "CreateEventSourceMappingRequest", kind: K::Structure { members: &[
    Member { name: "EventSourceArn", target: &S_Arn, wire: "EventSourceArn", ..Member::BLANK },
    Member { name: "FunctionName", target: &S_NamespacedFunctionName, required: true, wire: "FunctionName", ..Member::BLANK },
    Member { name: "Enabled", target: &S_Enabled, wire: "Enabled", ..Member::BLANK },
    Member { name: "BatchSize", target: &S_BatchSize, wire: "BatchSize", ..Member::BLANK },
    Member { name: "FilterCriteria", target: &S_FilterCriteria, wire: "FilterCriteria", ..Member::BLANK },
    Member { name: "KMSKeyArn", target: &S_KMSKeyArn, wire: "KMSKeyArn", ..Member::BLANK },
    Member { name: "MetricsConfig", target: &S_EventSourceMappingMetricsConfig, wire: "MetricsConfig", ..Member::BLANK },
    Member { name: "LoggingConfig", target: &S_EventSourceMappingLoggingConfig, wire: "LoggingConfig", ..Member::BLANK },
    Member { name: "ScalingConfig", target: &S_ScalingConfig, wire: "ScalingConfig", ..Member::BLANK },
    Member { name: "MaximumBatchingWindowInSeconds", target: &S_MaximumBatchingWindowInSeconds, wire: "MaximumBatchingWindowInSeconds", ..Member::BLANK },
    Member { name: "ParallelizationFactor", target: &S_ParallelizationFactor, wire: "ParallelizationFactor", ..Member::BLANK },
    Member { name: "StartingPosition", target: &S_EventSourcePosition, wire: "StartingPosition", ..Member::BLANK },
    Member { name: "StartingPositionTimestamp", target: &S_Date, wire: "StartingPositionTimestamp", ..Member::BLANK },
    Member { name: "DestinationConfig", target: &S_DestinationConfig, wire: "DestinationConfig", ..Member::BLANK },
    Member { name: "MaximumRecordAgeInSeconds", target: &S_MaximumRecordAgeInSeconds, wire: "MaximumRecordAgeInSeconds", ..Member::BLANK },
    Member { name: "BisectBatchOnFunctionError", target: &S_BisectBatchOnFunctionError, wire: "BisectBatchOnFunctionError", ..Member::BLANK },
    Member { name: "MaximumRetryAttempts", target: &S_MaximumRetryAttemptsEventSourceMapping, wire: "MaximumRetryAttempts", ..Member::BLANK },
    Member { name: "Tags", target: &S_Tags, wire: "Tags", ..Member::BLANK },
    Member { name: "TumblingWindowInSeconds", target: &S_TumblingWindowInSeconds, wire: "TumblingWindowInSeconds", ..Member::BLANK },
    Member { name: "Topics", target: &S_Topics, wire: "Topics", ..Member::BLANK },
    Member { name: "Queues", target: &S_Queues, wire: "Queues", ..Member::BLANK },
    Member { name: "SourceAccessConfigurations", target: &S_SourceAccessConfigurations, wire: "SourceAccessConfigurations", ..Member::BLANK },
    Member { name: "SelfManagedEventSource", target: &S_SelfManagedEventSource, wire: "SelfManagedEventSource", ..Member::BLANK },
    Member { name: "FunctionResponseTypes", target: &S_FunctionResponseTypeList, wire: "FunctionResponseTypes", ..Member::BLANK },
    Member { name: "AmazonManagedKafkaEventSourceConfig", target: &S_AmazonManagedKafkaEventSourceConfig, wire: "AmazonManagedKafkaEventSourceConfig", ..Member::BLANK },
    Member { name: "SelfManagedKafkaEventSourceConfig", target: &S_SelfManagedKafkaEventSourceConfig, wire: "SelfManagedKafkaEventSourceConfig", ..Member::BLANK },
    Member { name: "DocumentDBEventSourceConfig", target: &S_DocumentDBEventSourceConfig, wire: "DocumentDBEventSourceConfig", ..Member::BLANK },
    Member { name: "ProvisionedPollerConfig", target: &S_ProvisionedPollerConfig, wire: "ProvisionedPollerConfig", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CreateFunctionRequest: Schema = Schema { name: "CreateFunctionRequest", kind: K::Structure { members: &[
    Member { name: "FunctionName", target: &S_FunctionName, required: true, wire: "FunctionName", ..Member::BLANK },
    Member { name: "Runtime", target: &S_Runtime, wire: "Runtime", ..Member::BLANK },
    Member { name: "Role", target: &S_RoleArn, required: true, wire: "Role", ..Member::BLANK },
    Member { name: "Handler", target: &S_Handler, wire: "Handler", ..Member::BLANK },
    Member { name: "Code", target: &S_FunctionCode, required: true, wire: "Code", ..Member::BLANK },
    Member { name: "Description", target: &S_Description, wire: "Description", ..Member::BLANK },
    Member { name: "Timeout", target: &S_Timeout, wire: "Timeout", ..Member::BLANK },
    Member { name: "MemorySize", target: &S_MemorySize, wire: "MemorySize", ..Member::BLANK },
    Member { name: "Publish", target: &S_Boolean, wire: "Publish", ..Member::BLANK },
    Member { name: "PublishTo", target: &S_FunctionVersionLatestPublished, wire: "PublishTo", ..Member::BLANK },
    Member { name: "VpcConfig", target: &S_VpcConfig, wire: "VpcConfig", ..Member::BLANK },
    Member { name: "PackageType", target: &S_PackageType, wire: "PackageType", ..Member::BLANK },
    Member { name: "DeadLetterConfig", target: &S_DeadLetterConfig, wire: "DeadLetterConfig", ..Member::BLANK },
    Member { name: "Environment", target: &S_Environment, wire: "Environment", ..Member::BLANK },
    Member { name: "KMSKeyArn", target: &S_KMSKeyArn, wire: "KMSKeyArn", ..Member::BLANK },
    Member { name: "TracingConfig", target: &S_TracingConfig, wire: "TracingConfig", ..Member::BLANK },
    Member { name: "Tags", target: &S_Tags, wire: "Tags", ..Member::BLANK },
    Member { name: "Layers", target: &S_LayerList, wire: "Layers", ..Member::BLANK },
    Member { name: "FileSystemConfigs", target: &S_FileSystemConfigList, wire: "FileSystemConfigs", ..Member::BLANK },
    Member { name: "CodeSigningConfigArn", target: &S_CodeSigningConfigArn, wire: "CodeSigningConfigArn", ..Member::BLANK },
    Member { name: "ImageConfig", target: &S_ImageConfig, wire: "ImageConfig", ..Member::BLANK },
    Member { name: "Architectures", target: &S_ArchitecturesList, wire: "Architectures", ..Member::BLANK },
    Member { name: "EphemeralStorage", target: &S_EphemeralStorage, wire: "EphemeralStorage", ..Member::BLANK },
    Member { name: "SnapStart", target: &S_SnapStart, wire: "SnapStart", ..Member::BLANK },
    Member { name: "LoggingConfig", target: &S_LoggingConfig, wire: "LoggingConfig", ..Member::BLANK },
    Member { name: "TenancyConfig", target: &S_TenancyConfig, wire: "TenancyConfig", ..Member::BLANK },
    Member { name: "CapacityProviderConfig", target: &S_CapacityProviderConfig, wire: "CapacityProviderConfig", ..Member::BLANK },
    Member { name: "DurableConfig", target: &S_DurableConfig, wire: "DurableConfig", ..Member::BLANK },
    Member { name: "RuntimeConfig", target: &S_FunctionRuntimeConfig, wire: "RuntimeConfig", ..Member::BLANK },
    Member { name: "AcceleratorConfig", target: &S_AcceleratorConfig, wire: "AcceleratorConfig", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CreateFunctionUrlConfigRequest: Schema = Schema { name: "CreateFunctionUrlConfigRequest", kind: K::Structure { members: &[
    Member { name: "FunctionName", target: &S_FunctionUrlFunctionName, required: true, location: L::Uri, wire: "FunctionName", ..Member::BLANK },
    Member { name: "Qualifier", target: &S_FunctionUrlQualifier, location: L::Query, wire: "Qualifier", ..Member::BLANK },
    Member { name: "AuthType", target: &S_FunctionUrlAuthType, required: true, wire: "AuthType", ..Member::BLANK },
    Member { name: "Cors", target: &S_Cors, wire: "Cors", ..Member::BLANK },
    Member { name: "InvokeMode", target: &S_InvokeMode, wire: "InvokeMode", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CreateFunctionUrlConfigResponse: Schema = Schema { name: "CreateFunctionUrlConfigResponse", kind: K::Structure { members: &[
    Member { name: "FunctionUrl", target: &S_FunctionUrl, required: true, wire: "FunctionUrl", ..Member::BLANK },
    Member { name: "FunctionArn", target: &S_FunctionArn, required: true, wire: "FunctionArn", ..Member::BLANK },
    Member { name: "AuthType", target: &S_FunctionUrlAuthType, required: true, wire: "AuthType", ..Member::BLANK },
    Member { name: "Cors", target: &S_Cors, wire: "Cors", ..Member::BLANK },
    Member { name: "CreationTime", target: &S_Timestamp, required: true, wire: "CreationTime", ..Member::BLANK },
    Member { name: "InvokeMode", target: &S_InvokeMode, wire: "InvokeMode", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DatabaseName: Schema = Schema { name: "DatabaseName", kind: K::String, min: Some(1.0), max: Some(63.0), pattern: Some("[^ /\\.$\\x22]*"), ..Schema::BLANK };
pub(crate) static S_Date: Schema = Schema { name: "Date", kind: K::Timestamp { format: None }, ..Schema::BLANK };
pub(crate) static S_DeadLetterConfig: Schema = Schema { name: "DeadLetterConfig", kind: K::Structure { members: &[
    Member { name: "TargetArn", target: &S_ResourceArn, wire: "TargetArn", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteAliasRequest: Schema = Schema { name: "DeleteAliasRequest", kind: K::Structure { members: &[
    Member { name: "FunctionName", target: &S_FunctionName, required: true, location: L::Uri, wire: "FunctionName", ..Member::BLANK },
    Member { name: "Name", target: &S_Alias, required: true, location: L::Uri, wire: "Name", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteCodeSigningConfigRequest: Schema = Schema { name: "DeleteCodeSigningConfigRequest", kind: K::Structure { members: &[
    Member { name: "CodeSigningConfigArn", target: &S_CodeSigningConfigArn, required: true, location: L::Uri, wire: "CodeSigningConfigArn", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteCodeSigningConfigResponse: Schema = Schema { name: "DeleteCodeSigningConfigResponse", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DeleteEventSourceMappingRequest: Schema = Schema { name: "DeleteEventSourceMappingRequest", kind: K::Structure { members: &[
    Member { name: "UUID", target: &S_UUIDString, required: true, location: L::Uri, wire: "UUID", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteFunctionCodeSigningConfigRequest: Schema = Schema { name: "DeleteFunctionCodeSigningConfigRequest", kind: K::Structure { members: &[
    Member { name: "FunctionName", target: &S_NamespacedFunctionName, required: true, location: L::Uri, wire: "FunctionName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteFunctionConcurrencyRequest: Schema = Schema { name: "DeleteFunctionConcurrencyRequest", kind: K::Structure { members: &[
    Member { name: "FunctionName", target: &S_FunctionName, required: true, location: L::Uri, wire: "FunctionName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteFunctionEventInvokeConfigRequest: Schema = Schema { name: "DeleteFunctionEventInvokeConfigRequest", kind: K::Structure { members: &[
    Member { name: "FunctionName", target: &S_NamespacedFunctionName, required: true, location: L::Uri, wire: "FunctionName", ..Member::BLANK },
    Member { name: "Qualifier", target: &S_NumericLatestPublishedOrAliasQualifier, location: L::Query, wire: "Qualifier", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteFunctionRequest: Schema = Schema { name: "DeleteFunctionRequest", kind: K::Structure { members: &[
    Member { name: "FunctionName", target: &S_NamespacedFunctionName, required: true, location: L::Uri, wire: "FunctionName", ..Member::BLANK },
    Member { name: "Qualifier", target: &S_NumericLatestPublishedOrAliasQualifier, location: L::Query, wire: "Qualifier", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteFunctionResponse: Schema = Schema { name: "DeleteFunctionResponse", kind: K::Structure { members: &[
    Member { name: "StatusCode", target: &S_Integer, location: L::StatusCode, wire: "StatusCode", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteFunctionUrlConfigRequest: Schema = Schema { name: "DeleteFunctionUrlConfigRequest", kind: K::Structure { members: &[
    Member { name: "FunctionName", target: &S_FunctionUrlFunctionName, required: true, location: L::Uri, wire: "FunctionName", ..Member::BLANK },
    Member { name: "Qualifier", target: &S_FunctionUrlQualifier, location: L::Query, wire: "Qualifier", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteLayerVersionRequest: Schema = Schema { name: "DeleteLayerVersionRequest", kind: K::Structure { members: &[
    Member { name: "LayerName", target: &S_LayerNameOrArn, required: true, location: L::Uri, wire: "LayerName", ..Member::BLANK },
    Member { name: "VersionNumber", target: &S_LayerVersionNumber, required: true, location: L::Uri, wire: "VersionNumber", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteProvisionedConcurrencyConfigRequest: Schema = Schema { name: "DeleteProvisionedConcurrencyConfigRequest", kind: K::Structure { members: &[
    Member { name: "FunctionName", target: &S_FunctionName, required: true, location: L::Uri, wire: "FunctionName", ..Member::BLANK },
    Member { name: "Qualifier", target: &S_Qualifier, required: true, location: L::Query, wire: "Qualifier", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_Description: Schema = Schema { name: "Description", kind: K::String, min: Some(0.0), max: Some(256.0), ..Schema::BLANK };
pub(crate) static S_DestinationArn: Schema = Schema { name: "DestinationArn", kind: K::String, min: Some(0.0), max: Some(350.0), pattern: Some("$|kafka://([^.]([a-zA-Z0-9\\-_.]{0,248}))|arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1})?:(\\d{12})?:(.*)"), ..Schema::BLANK };
pub(crate) static S_DestinationConfig: Schema = Schema { name: "DestinationConfig", kind: K::Structure { members: &[
    Member { name: "OnSuccess", target: &S_OnSuccess, wire: "OnSuccess", ..Member::BLANK },
    Member { name: "OnFailure", target: &S_OnFailure, wire: "OnFailure", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DirectS3Read: Schema = Schema { name: "DirectS3Read", kind: K::Enum { values: DirectS3Read::VALUES }, ..Schema::BLANK };
pub(crate) static S_DocumentDBEventSourceConfig: Schema = Schema { name: "DocumentDBEventSourceConfig", kind: K::Structure { members: &[
    Member { name: "DatabaseName", target: &S_DatabaseName, wire: "DatabaseName", ..Member::BLANK },
    Member { name: "CollectionName", target: &S_CollectionName, wire: "CollectionName", ..Member::BLANK },
    Member { name: "FullDocument", target: &S_FullDocument, wire: "FullDocument", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DurableConfig: Schema = Schema { name: "DurableConfig", kind: K::Structure { members: &[
    Member { name: "KMSKeyArn", target: &S_KMSKeyArn, wire: "KMSKeyArn", ..Member::BLANK },
    Member { name: "RetentionPeriodInDays", target: &S_RetentionPeriodInDays, wire: "RetentionPeriodInDays", ..Member::BLANK },
    Member { name: "ExecutionTimeout", target: &S_ExecutionTimeout, wire: "ExecutionTimeout", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DurableExecutionAlreadyStartedException: Schema = Schema { name: "DurableExecutionAlreadyStartedException", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "Message", target: &S_String, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DurableExecutionArn: Schema = Schema { name: "DurableExecutionArn", kind: K::String, min: Some(1.0), max: Some(1024.0), pattern: Some("arn:([a-zA-Z0-9-]+):lambda:([a-zA-Z0-9-]+):(\\d{12}):function:([a-zA-Z0-9_-]+):(\\$LATEST(?:\\.PUBLISHED)?|[0-9]+)/durable-execution/([a-zA-Z0-9_-]+)/([a-zA-Z0-9_-]+)"), ..Schema::BLANK };
pub(crate) static S_DurableExecutionName: Schema = Schema { name: "DurableExecutionName", kind: K::String, min: Some(1.0), max: Some(64.0), pattern: Some("[a-zA-Z0-9-_]+"), ..Schema::BLANK };
pub(crate) static S_EC2AccessDeniedException: Schema = Schema { name: "EC2AccessDeniedException", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "Message", target: &S_String, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_EC2ThrottledException: Schema = Schema { name: "EC2ThrottledException", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "Message", target: &S_String, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_EC2UnexpectedException: Schema = Schema { name: "EC2UnexpectedException", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "Message", target: &S_String, wire: "Message", ..Member::BLANK },
    Member { name: "EC2ErrorCode", target: &S_String, wire: "EC2ErrorCode", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_EFSIOException: Schema = Schema { name: "EFSIOException", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "Message", target: &S_String, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_EFSMountConnectivityException: Schema = Schema { name: "EFSMountConnectivityException", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "Message", target: &S_String, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_EFSMountFailureException: Schema = Schema { name: "EFSMountFailureException", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "Message", target: &S_String, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_EFSMountTimeoutException: Schema = Schema { name: "EFSMountTimeoutException", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "Message", target: &S_String, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ENILimitReachedException: Schema = Schema { name: "ENILimitReachedException", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "Message", target: &S_String, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ENINotReadyException: Schema = Schema { name: "ENINotReadyException", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "Message", target: &S_String, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_Enabled: Schema = Schema { name: "Enabled", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_EndPointType: Schema = Schema { name: "EndPointType", kind: K::Enum { values: EndPointType::VALUES }, ..Schema::BLANK };
pub(crate) static S_Endpoint: Schema = Schema { name: "Endpoint", kind: K::String, min: Some(1.0), max: Some(300.0), pattern: Some("(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\\-]*[a-zA-Z0-9])\\.)*([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9\\-]*[A-Za-z0-9]):[0-9]{1,5}"), ..Schema::BLANK };
pub(crate) static S_EndpointLists: Schema = Schema { name: "EndpointLists", kind: K::List { item: &S_Endpoint, item_name: "", flattened: false }, min: Some(1.0), max: Some(10.0), ..Schema::BLANK };
pub(crate) static S_Endpoints: Schema = Schema { name: "Endpoints", kind: K::Map { key: &S_EndPointType, value: &S_EndpointLists, key_name: "key", value_name: "value", flattened: false }, min: Some(1.0), max: Some(2.0), ..Schema::BLANK };
pub(crate) static S_Environment: Schema = Schema { name: "Environment", kind: K::Structure { members: &[
    Member { name: "Variables", target: &S_EnvironmentVariables, wire: "Variables", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_EnvironmentError: Schema = Schema { name: "EnvironmentError", kind: K::Structure { members: &[
    Member { name: "ErrorCode", target: &S_String, wire: "ErrorCode", ..Member::BLANK },
    Member { name: "Message", target: &S_SensitiveString, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_EnvironmentResponse: Schema = Schema { name: "EnvironmentResponse", kind: K::Structure { members: &[
    Member { name: "Variables", target: &S_EnvironmentVariables, wire: "Variables", ..Member::BLANK },
    Member { name: "Error", target: &S_EnvironmentError, wire: "Error", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_EnvironmentVariableName: Schema = Schema { name: "EnvironmentVariableName", kind: K::String, pattern: Some("[a-zA-Z]([a-zA-Z0-9_])+"), is_sensitive: true, ..Schema::BLANK };
pub(crate) static S_EnvironmentVariableValue: Schema = Schema { name: "EnvironmentVariableValue", kind: K::String, is_sensitive: true, ..Schema::BLANK };
pub(crate) static S_EnvironmentVariables: Schema = Schema { name: "EnvironmentVariables", kind: K::Map { key: &S_EnvironmentVariableName, value: &S_EnvironmentVariableValue, key_name: "key", value_name: "value", flattened: false }, is_sensitive: true, ..Schema::BLANK };
pub(crate) static S_EphemeralStorage: Schema = Schema { name: "EphemeralStorage", kind: K::Structure { members: &[
    Member { name: "Size", target: &S_EphemeralStorageSize, required: true, wire: "Size", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_EphemeralStorageSize: Schema = Schema { name: "EphemeralStorageSize", kind: K::Integer, min: Some(512.0), max: Some(32768.0), ..Schema::BLANK };
pub(crate) static S_EventSourceMappingArn: Schema = Schema { name: "EventSourceMappingArn", kind: K::String, min: Some(85.0), max: Some(120.0), pattern: Some("arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"), ..Schema::BLANK };
pub(crate) static S_EventSourceMappingConfiguration: Schema = Schema { name: "EventSourceMappingConfiguration", kind: K::Structure { members: &[
    Member { name: "UUID", target: &S_UUIDString, wire: "UUID", ..Member::BLANK },
    Member { name: "StartingPosition", target: &S_EventSourcePosition, wire: "StartingPosition", ..Member::BLANK },
    Member { name: "StartingPositionTimestamp", target: &S_Date, wire: "StartingPositionTimestamp", ..Member::BLANK },
    Member { name: "BatchSize", target: &S_BatchSize, wire: "BatchSize", ..Member::BLANK },
    Member { name: "MaximumBatchingWindowInSeconds", target: &S_MaximumBatchingWindowInSeconds, wire: "MaximumBatchingWindowInSeconds", ..Member::BLANK },
    Member { name: "ParallelizationFactor", target: &S_ParallelizationFactor, wire: "ParallelizationFactor", ..Member::BLANK },
    Member { name: "EventSourceArn", target: &S_Arn, wire: "EventSourceArn", ..Member::BLANK },
    Member { name: "FilterCriteria", target: &S_FilterCriteria, wire: "FilterCriteria", ..Member::BLANK },
    Member { name: "FilterCriteriaError", target: &S_FilterCriteriaError, wire: "FilterCriteriaError", ..Member::BLANK },
    Member { name: "KMSKeyArn", target: &S_KMSKeyArn, wire: "KMSKeyArn", ..Member::BLANK },
    Member { name: "MetricsConfig", target: &S_EventSourceMappingMetricsConfig, wire: "MetricsConfig", ..Member::BLANK },
    Member { name: "LoggingConfig", target: &S_EventSourceMappingLoggingConfig, wire: "LoggingConfig", ..Member::BLANK },
    Member { name: "ScalingConfig", target: &S_ScalingConfig, wire: "ScalingConfig", ..Member::BLANK },
    Member { name: "FunctionArn", target: &S_FunctionArn, wire: "FunctionArn", ..Member::BLANK },
    Member { name: "LastModified", target: &S_Date, wire: "LastModified", ..Member::BLANK },
    Member { name: "LastProcessingResult", target: &S_String, wire: "LastProcessingResult", ..Member::BLANK },
    Member { name: "State", target: &S_String, wire: "State", ..Member::BLANK },
    Member { name: "StateTransitionReason", target: &S_String, wire: "StateTransitionReason", ..Member::BLANK },
    Member { name: "DestinationConfig", target: &S_DestinationConfig, wire: "DestinationConfig", ..Member::BLANK },
    Member { name: "Topics", target: &S_Topics, wire: "Topics", ..Member::BLANK },
    Member { name: "Queues", target: &S_Queues, wire: "Queues", ..Member::BLANK },
    Member { name: "SourceAccessConfigurations", target: &S_SourceAccessConfigurations, wire: "SourceAccessConfigurations", ..Member::BLANK },
    Member { name: "SelfManagedEventSource", target: &S_SelfManagedEventSource, wire: "SelfManagedEventSource", ..Member::BLANK },
    Member { name: "MaximumRecordAgeInSeconds", target: &S_MaximumRecordAgeInSeconds, wire: "MaximumRecordAgeInSeconds", ..Member::BLANK },
    Member { name: "BisectBatchOnFunctionError", target: &S_BisectBatchOnFunctionError, wire: "BisectBatchOnFunctionError", ..Member::BLANK },
    Member { name: "MaximumRetryAttempts", target: &S_MaximumRetryAttemptsEventSourceMapping, wire: "MaximumRetryAttempts", ..Member::BLANK },
    Member { name: "TumblingWindowInSeconds", target: &S_TumblingWindowInSeconds, wire: "TumblingWindowInSeconds", ..Member::BLANK },
    Member { name: "FunctionResponseTypes", target: &S_FunctionResponseTypeList, wire: "FunctionResponseTypes", ..Member::BLANK },
    Member { name: "AmazonManagedKafkaEventSourceConfig", target: &S_AmazonManagedKafkaEventSourceConfig, wire: "AmazonManagedKafkaEventSourceConfig", ..Member::BLANK },
    Member { name: "SelfManagedKafkaEventSourceConfig", target: &S_SelfManagedKafkaEventSourceConfig, wire: "SelfManagedKafkaEventSourceConfig", ..Member::BLANK },
    Member { name: "DocumentDBEventSourceConfig", target: &S_DocumentDBEventSourceConfig, wire: "DocumentDBEventSourceConfig", ..Member::BLANK },
    Member { name: "EventSourceMappingArn", target: &S_EventSourceMappingArn, wire: "EventSourceMappingArn", ..Member::BLANK },
    Member { name: "ProvisionedPollerConfig", target: &S_ProvisionedPollerConfig, wire: "ProvisionedPollerConfig", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_EventSourceMappingLoggingConfig: Schema = Schema { name: "EventSourceMappingLoggingConfig", kind: K::Structure { members: &[
    Member { name: "SystemLogLevel", target: &S_EventSourceMappingSystemLogLevel, wire: "SystemLogLevel", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_EventSourceMappingMetric: Schema = Schema { name: "EventSourceMappingMetric", kind: K::Enum { values: EventSourceMappingMetric::VALUES }, ..Schema::BLANK };
pub(crate) static S_EventSourceMappingMetricList: Schema = Schema { name: "EventSourceMappingMetricList", kind: K::List { item: &S_EventSourceMappingMetric, item_name: "", flattened: false }, min: Some(0.0), max: Some(3.0), ..Schema::BLANK };
pub(crate) static S_EventSourceMappingMetricsConfig: Schema = Schema { name: "EventSourceMappingMetricsConfig", kind: K::Structure { members: &[
    Member { name: "Metrics", target: &S_EventSourceMappingMetricList, wire: "Metrics", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_EventSourceMappingSystemLogLevel: Schema = Schema { name: "EventSourceMappingSystemLogLevel", kind: K::Enum { values: EventSourceMappingSystemLogLevel::VALUES }, ..Schema::BLANK };
pub(crate) static S_EventSourceMappingsList: Schema = Schema { name: "EventSourceMappingsList", kind: K::List { item: &S_EventSourceMappingConfiguration, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_EventSourcePosition: Schema = Schema { name: "EventSourcePosition", kind: K::Enum { values: EventSourcePosition::VALUES }, ..Schema::BLANK };
pub(crate) static S_EventSourceToken: Schema = Schema { name: "EventSourceToken", kind: K::String, min: Some(0.0), max: Some(256.0), pattern: Some("[a-zA-Z0-9._\\-]+"), ..Schema::BLANK };
pub(crate) static S_ExecutionEnvironmentMemoryGiBPerVCpu: Schema = Schema { name: "ExecutionEnvironmentMemoryGiBPerVCpu", kind: K::Double, min: Some(2.0), max: Some(8.0), ..Schema::BLANK };
pub(crate) static S_ExecutionTimeout: Schema = Schema { name: "ExecutionTimeout", kind: K::Integer, min: Some(1.0), max: Some(31622400.0), ..Schema::BLANK };
pub(crate) static S_FileSystemArn: Schema = Schema { name: "FileSystemArn", kind: K::String, min: Some(0.0), max: Some(256.0), pattern: Some("arn:aws[a-zA-Z-]*:elasticfilesystem:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:access-point/fsap-[a-f0-9]{17}$|^arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,40}/access-point/fsap-[0-9a-f]{17,40}"), ..Schema::BLANK };
pub(crate) static S_FileSystemConfig: Schema = Schema { name: "FileSystemConfig", kind: K::Structure { members: &[
    Member { name: "Arn", target: &S_FileSystemArn, required: true, wire: "Arn", ..Member::BLANK },
    Member { name: "LocalMountPath", target: &S_LocalMountPath, required: true, wire: "LocalMountPath", ..Member::BLANK },
    Member { name: "S3FilesConfig", target: &S_S3FilesConfig, wire: "S3FilesConfig", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_FileSystemConfigList: Schema = Schema { name: "FileSystemConfigList", kind: K::List { item: &S_FileSystemConfig, item_name: "", flattened: false }, min: Some(0.0), max: Some(1.0), ..Schema::BLANK };
pub(crate) static S_Filter: Schema = Schema { name: "Filter", kind: K::Structure { members: &[
    Member { name: "Pattern", target: &S_Pattern, wire: "Pattern", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_FilterCriteria: Schema = Schema { name: "FilterCriteria", kind: K::Structure { members: &[
    Member { name: "Filters", target: &S_FilterList, wire: "Filters", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_FilterCriteriaError: Schema = Schema { name: "FilterCriteriaError", kind: K::Structure { members: &[
    Member { name: "ErrorCode", target: &S_FilterCriteriaErrorCode, wire: "ErrorCode", ..Member::BLANK },
    Member { name: "Message", target: &S_FilterCriteriaErrorMessage, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_FilterCriteriaErrorCode: Schema = Schema { name: "FilterCriteriaErrorCode", kind: K::String, min: Some(10.0), max: Some(50.0), pattern: Some("[A-Za-z]+Exception"), ..Schema::BLANK };
pub(crate) static S_FilterCriteriaErrorMessage: Schema = Schema { name: "FilterCriteriaErrorMessage", kind: K::String, min: Some(10.0), max: Some(2048.0), pattern: Some(".*"), ..Schema::BLANK };
pub(crate) static S_FilterList: Schema = Schema { name: "FilterList", kind: K::List { item: &S_Filter, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_FullDocument: Schema = Schema { name: "FullDocument", kind: K::Enum { values: FullDocument::VALUES }, ..Schema::BLANK };
pub(crate) static S_FunctionArn: Schema = Schema { name: "FunctionArn", kind: K::String, min: Some(0.0), max: Some(10000.0), pattern: Some("arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:function:[a-zA-Z0-9-_]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?"), ..Schema::BLANK };
pub(crate) static S_FunctionArnList: Schema = Schema { name: "FunctionArnList", kind: K::List { item: &S_FunctionArn, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_FunctionCode: Schema = Schema { name: "FunctionCode", kind: K::Structure { members: &[
    Member { name: "ZipFile", target: &S_Blob, wire: "ZipFile", ..Member::BLANK },
    Member { name: "S3Bucket", target: &S_S3Bucket, wire: "S3Bucket", ..Member::BLANK },
    Member { name: "S3Key", target: &S_S3Key, wire: "S3Key", ..Member::BLANK },
    Member { name: "S3ObjectVersion", target: &S_S3ObjectVersion, wire: "S3ObjectVersion", ..Member::BLANK },
    Member { name: "S3ObjectStorageMode", target: &S_S3ObjectStorageMode, wire: "S3ObjectStorageMode", ..Member::BLANK },
    Member { name: "ImageUri", target: &S_String, wire: "ImageUri", ..Member::BLANK },
    Member { name: "SourceKMSKeyArn", target: &S_KMSKeyArn, wire: "SourceKMSKeyArn", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_FunctionCodeLocation: Schema = Schema { name: "FunctionCodeLocation", kind: K::Structure { members: &[
    Member { name: "RepositoryType", target: &S_String, wire: "RepositoryType", ..Member::BLANK },
    Member { name: "Location", target: &S_SensitiveStringOnServerOnly, wire: "Location", ..Member::BLANK },
    Member { name: "ImageUri", target: &S_String, wire: "ImageUri", ..Member::BLANK },
    Member { name: "ResolvedImageUri", target: &S_String, wire: "ResolvedImageUri", ..Member::BLANK },
    Member { name: "ResolvedS3Object", target: &S_ResolvedS3Object, wire: "ResolvedS3Object", ..Member::BLANK },
    Member { name: "SourceKMSKeyArn", target: &S_KMSKeyArn, wire: "SourceKMSKeyArn", ..Member::BLANK },
    Member { name: "Error", target: &S_FunctionCodeLocationError, wire: "Error", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_FunctionCodeLocationError: Schema = Schema { name: "FunctionCodeLocationError", kind: K::Structure { members: &[
    Member { name: "ErrorCode", target: &S_String, wire: "ErrorCode", ..Member::BLANK },
    Member { name: "Message", target: &S_SensitiveString, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_FunctionConfiguration: Schema = Schema { name: "FunctionConfiguration", kind: K::Structure { members: &[
    Member { name: "FunctionName", target: &S_NamespacedFunctionName, wire: "FunctionName", ..Member::BLANK },
    Member { name: "FunctionArn", target: &S_NameSpacedFunctionArn, wire: "FunctionArn", ..Member::BLANK },
    Member { name: "Runtime", target: &S_Runtime, wire: "Runtime", ..Member::BLANK },
    Member { name: "Role", target: &S_RoleArn, wire: "Role", ..Member::BLANK },
    Member { name: "Handler", target: &S_Handler, wire: "Handler", ..Member::BLANK },
    Member { name: "CodeSize", target: &S_Long, wire: "CodeSize", ..Member::BLANK },
    Member { name: "Description", target: &S_Description, wire: "Description", ..Member::BLANK },
    Member { name: "Timeout", target: &S_Timeout, wire: "Timeout", ..Member::BLANK },
    Member { name: "MemorySize", target: &S_MemorySize, wire: "MemorySize", ..Member::BLANK },
    Member { name: "LastModified", target: &S_Timestamp, wire: "LastModified", ..Member::BLANK },
    Member { name: "CodeSha256", target: &S_String, wire: "CodeSha256", ..Member::BLANK },
    Member { name: "Version", target: &S_Version, wire: "Version", ..Member::BLANK },
    Member { name: "VpcConfig", target: &S_VpcConfigResponse, wire: "VpcConfig", ..Member::BLANK },
    Member { name: "DeadLetterConfig", target: &S_DeadLetterConfig, wire: "DeadLetterConfig", ..Member::BLANK },
    Member { name: "Environment", target: &S_EnvironmentResponse, wire: "Environment", ..Member::BLANK },
    Member { name: "KMSKeyArn", target: &S_KMSKeyArn, wire: "KMSKeyArn", ..Member::BLANK },
    Member { name: "TracingConfig", target: &S_TracingConfigResponse, wire: "TracingConfig", ..Member::BLANK },
    Member { name: "MasterArn", target: &S_FunctionArn, wire: "MasterArn", ..Member::BLANK },
    Member { name: "RevisionId", target: &S_String, wire: "RevisionId", ..Member::BLANK },
    Member { name: "Layers", target: &S_LayersReferenceList, wire: "Layers", ..Member::BLANK },
    Member { name: "State", target: &S_State, wire: "State", ..Member::BLANK },
    Member { name: "StateReason", target: &S_StateReason, wire: "StateReason", ..Member::BLANK },
    Member { name: "StateReasonCode", target: &S_StateReasonCode, wire: "StateReasonCode", ..Member::BLANK },
    Member { name: "LastUpdateStatus", target: &S_LastUpdateStatus, wire: "LastUpdateStatus", ..Member::BLANK },
    Member { name: "LastUpdateStatusReason", target: &S_LastUpdateStatusReason, wire: "LastUpdateStatusReason", ..Member::BLANK },
    Member { name: "LastUpdateStatusReasonCode", target: &S_LastUpdateStatusReasonCode, wire: "LastUpdateStatusReasonCode", ..Member::BLANK },
    Member { name: "FileSystemConfigs", target: &S_FileSystemConfigList, wire: "FileSystemConfigs", ..Member::BLANK },
    Member { name: "SigningProfileVersionArn", target: &S_Arn, wire: "SigningProfileVersionArn", ..Member::BLANK },
    Member { name: "SigningJobArn", target: &S_Arn, wire: "SigningJobArn", ..Member::BLANK },
    Member { name: "PackageType", target: &S_PackageType, wire: "PackageType", ..Member::BLANK },
    Member { name: "ImageConfigResponse", target: &S_ImageConfigResponse, wire: "ImageConfigResponse", ..Member::BLANK },
    Member { name: "Architectures", target: &S_ArchitecturesList, wire: "Architectures", ..Member::BLANK },
    Member { name: "EphemeralStorage", target: &S_EphemeralStorage, wire: "EphemeralStorage", ..Member::BLANK },
    Member { name: "SnapStart", target: &S_SnapStartResponse, wire: "SnapStart", ..Member::BLANK },
    Member { name: "RuntimeVersionConfig", target: &S_RuntimeVersionConfig, wire: "RuntimeVersionConfig", ..Member::BLANK },
    Member { name: "LoggingConfig", target: &S_LoggingConfig, wire: "LoggingConfig", ..Member::BLANK },
    Member { name: "TenancyConfig", target: &S_TenancyConfig, wire: "TenancyConfig", ..Member::BLANK },
    Member { name: "CapacityProviderConfig", target: &S_CapacityProviderConfig, wire: "CapacityProviderConfig", ..Member::BLANK },
    Member { name: "ConfigSha256", target: &S_String, wire: "ConfigSha256", ..Member::BLANK },
    Member { name: "DurableConfig", target: &S_DurableConfig, wire: "DurableConfig", ..Member::BLANK },
    Member { name: "RuntimeConfig", target: &S_FunctionRuntimeConfig, wire: "RuntimeConfig", ..Member::BLANK },
    Member { name: "AcceleratorConfig", target: &S_AcceleratorConfig, wire: "AcceleratorConfig", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_FunctionEventInvokeConfig: Schema = Schema { name: "FunctionEventInvokeConfig", kind: K::Structure { members: &[
    Member { name: "LastModified", target: &S_Date, wire: "LastModified", ..Member::BLANK },
    Member { name: "FunctionArn", target: &S_FunctionArn, wire: "FunctionArn", ..Member::BLANK },
    Member { name: "MaximumRetryAttempts", target: &S_MaximumRetryAttempts, wire: "MaximumRetryAttempts", ..Member::BLANK },
    Member { name: "MaximumEventAgeInSeconds", target: &S_MaximumEventAgeInSeconds, wire: "MaximumEventAgeInSeconds", ..Member::BLANK },
    Member { name: "DestinationConfig", target: &S_DestinationConfig, wire: "DestinationConfig", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_FunctionEventInvokeConfigList: Schema = Schema { name: "FunctionEventInvokeConfigList", kind: K::List { item: &S_FunctionEventInvokeConfig, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_FunctionList: Schema = Schema { name: "FunctionList", kind: K::List { item: &S_FunctionConfiguration, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_FunctionName: Schema = Schema { name: "FunctionName", kind: K::String, min: Some(1.0), max: Some(140.0), pattern: Some("(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?"), ..Schema::BLANK };
pub(crate) static S_FunctionResponseType: Schema = Schema { name: "FunctionResponseType", kind: K::Enum { values: FunctionResponseType::VALUES }, ..Schema::BLANK };
pub(crate) static S_FunctionResponseTypeList: Schema = Schema { name: "FunctionResponseTypeList", kind: K::List { item: &S_FunctionResponseType, item_name: "", flattened: false }, min: Some(0.0), max: Some(1.0), ..Schema::BLANK };
pub(crate) static S_FunctionRuntimeAlias: Schema = Schema { name: "FunctionRuntimeAlias", kind: K::String, min: Some(1.0), max: Some(128.0), ..Schema::BLANK };
pub(crate) static S_FunctionRuntimeArn: Schema = Schema { name: "FunctionRuntimeArn", kind: K::String, min: Some(48.0), max: Some(2048.0), pattern: Some("arn:[a-z-]+:lambda:[a-z0-9-]+:\\d{12}:runtime/.+"), ..Schema::BLANK };
pub(crate) static S_FunctionRuntimeConfig: Schema = Schema { name: "FunctionRuntimeConfig", kind: K::Structure { members: &[
    Member { name: "RuntimeArn", target: &S_FunctionRuntimeArn, required: true, wire: "RuntimeArn", ..Member::BLANK },
    Member { name: "RuntimeAlias", target: &S_FunctionRuntimeAlias, required: true, wire: "RuntimeAlias", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_FunctionUrl: Schema = Schema { name: "FunctionUrl", kind: K::String, min: Some(40.0), max: Some(100.0), ..Schema::BLANK };
pub(crate) static S_FunctionUrlAuthType: Schema = Schema { name: "FunctionUrlAuthType", kind: K::Enum { values: FunctionUrlAuthType::VALUES }, ..Schema::BLANK };
pub(crate) static S_FunctionUrlConfig: Schema = Schema { name: "FunctionUrlConfig", kind: K::Structure { members: &[
    Member { name: "FunctionUrl", target: &S_FunctionUrl, required: true, wire: "FunctionUrl", ..Member::BLANK },
    Member { name: "FunctionArn", target: &S_FunctionArn, required: true, wire: "FunctionArn", ..Member::BLANK },
    Member { name: "CreationTime", target: &S_Timestamp, required: true, wire: "CreationTime", ..Member::BLANK },
    Member { name: "LastModifiedTime", target: &S_Timestamp, required: true, wire: "LastModifiedTime", ..Member::BLANK },
    Member { name: "Cors", target: &S_Cors, wire: "Cors", ..Member::BLANK },
    Member { name: "AuthType", target: &S_FunctionUrlAuthType, required: true, wire: "AuthType", ..Member::BLANK },
    Member { name: "InvokeMode", target: &S_InvokeMode, wire: "InvokeMode", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_FunctionUrlConfigList: Schema = Schema { name: "FunctionUrlConfigList", kind: K::List { item: &S_FunctionUrlConfig, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_FunctionUrlFunctionName: Schema = Schema { name: "FunctionUrlFunctionName", kind: K::String, min: Some(1.0), max: Some(140.0), pattern: Some("(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]{1,64})(:((?!\\d+$)[0-9a-zA-Z-_]+))?"), ..Schema::BLANK };
pub(crate) static S_FunctionUrlQualifier: Schema = Schema { name: "FunctionUrlQualifier", kind: K::String, min: Some(1.0), max: Some(128.0), pattern: Some("((?!^\\d+$)^[0-9a-zA-Z-_]+$)"), ..Schema::BLANK };
pub(crate) static S_FunctionVersion: Schema = Schema { name: "FunctionVersion", kind: K::Enum { values: FunctionVersion::VALUES }, ..Schema::BLANK };
pub(crate) static S_FunctionVersionLatestPublished: Schema = Schema { name: "FunctionVersionLatestPublished", kind: K::Enum { values: FunctionVersionLatestPublished::VALUES }, ..Schema::BLANK };
pub(crate) static S_FunctionVersionsPerCapacityProviderLimitExceededException: Schema = Schema { name: "FunctionVersionsPerCapacityProviderLimitExceededException", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "message", target: &S_String, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetAccountSettingsRequest: Schema = Schema { name: "GetAccountSettingsRequest", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_GetAccountSettingsResponse: Schema = Schema { name: "GetAccountSettingsResponse", kind: K::Structure { members: &[
    Member { name: "AccountLimit", target: &S_AccountLimit, wire: "AccountLimit", ..Member::BLANK },
    Member { name: "AccountUsage", target: &S_AccountUsage, wire: "AccountUsage", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetAliasRequest: Schema = Schema { name: "GetAliasRequest", kind: K::Structure { members: &[
    Member { name: "FunctionName", target: &S_FunctionName, required: true, location: L::Uri, wire: "FunctionName", ..Member::BLANK },
    Member { name: "Name", target: &S_Alias, required: true, location: L::Uri, wire: "Name", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetCodeSigningConfigRequest: Schema = Schema { name: "GetCodeSigningConfigRequest", kind: K::Structure { members: &[
    Member { name: "CodeSigningConfigArn", target: &S_CodeSigningConfigArn, required: true, location: L::Uri, wire: "CodeSigningConfigArn", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetCodeSigningConfigResponse: Schema = Schema { name: "GetCodeSigningConfigResponse", kind: K::Structure { members: &[
    Member { name: "CodeSigningConfig", target: &S_CodeSigningConfig, required: true, wire: "CodeSigningConfig", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetEventSourceMappingRequest: Schema = Schema { name: "GetEventSourceMappingRequest", kind: K::Structure { members: &[
    Member { name: "UUID", target: &S_UUIDString, required: true, location: L::Uri, wire: "UUID", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetFunctionCodeSigningConfigRequest: Schema = Schema { name: "GetFunctionCodeSigningConfigRequest", kind: K::Structure { members: &[
    Member { name: "FunctionName", target: &S_NamespacedFunctionName, required: true, location: L::Uri, wire: "FunctionName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetFunctionCodeSigningConfigResponse: Schema = Schema { name: "GetFunctionCodeSigningConfigResponse", kind: K::Structure { members: &[
    Member { name: "CodeSigningConfigArn", target: &S_CodeSigningConfigArn, wire: "CodeSigningConfigArn", ..Member::BLANK },
    Member { name: "FunctionName", target: &S_FunctionName, wire: "FunctionName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetFunctionConcurrencyRequest: Schema = Schema { name: "GetFunctionConcurrencyRequest", kind: K::Structure { members: &[
    Member { name: "FunctionName", target: &S_FunctionName, required: true, location: L::Uri, wire: "FunctionName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetFunctionConcurrencyResponse: Schema = Schema { name: "GetFunctionConcurrencyResponse", kind: K::Structure { members: &[
    Member { name: "ReservedConcurrentExecutions", target: &S_ReservedConcurrentExecutions, wire: "ReservedConcurrentExecutions", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetFunctionConfigurationRequest: Schema = Schema { name: "GetFunctionConfigurationRequest", kind: K::Structure { members: &[
    Member { name: "FunctionName", target: &S_NamespacedFunctionName, required: true, location: L::Uri, wire: "FunctionName", ..Member::BLANK },
    Member { name: "Qualifier", target: &S_NumericLatestPublishedOrAliasQualifier, location: L::Query, wire: "Qualifier", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetFunctionEventInvokeConfigRequest: Schema = Schema { name: "GetFunctionEventInvokeConfigRequest", kind: K::Structure { members: &[
    Member { name: "FunctionName", target: &S_NamespacedFunctionName, required: true, location: L::Uri, wire: "FunctionName", ..Member::BLANK },
    Member { name: "Qualifier", target: &S_NumericLatestPublishedOrAliasQualifier, location: L::Query, wire: "Qualifier", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetFunctionRequest: Schema = Schema { name: "GetFunctionRequest", kind: K::Structure { members: &[
    Member { name: "FunctionName", target: &S_NamespacedFunctionName, required: true, location: L::Uri, wire: "FunctionName", ..Member::BLANK },
    Member { name: "Qualifier", target: &S_NumericLatestPublishedOrAliasQualifier, location: L::Query, wire: "Qualifier", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetFunctionResponse: Schema = Schema { name: "GetFunctionResponse", kind: K::Structure { members: &[
    Member { name: "Configuration", target: &S_FunctionConfiguration, wire: "Configuration", ..Member::BLANK },
    Member { name: "Code", target: &S_FunctionCodeLocation, wire: "Code", ..Member::BLANK },
    Member { name: "Tags", target: &S_Tags, wire: "Tags", ..Member::BLANK },
    Member { name: "TagsError", target: &S_TagsError, wire: "TagsError", ..Member::BLANK },
    Member { name: "Concurrency", target: &S_Concurrency, wire: "Concurrency", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetFunctionUrlConfigRequest: Schema = Schema { name: "GetFunctionUrlConfigRequest", kind: K::Structure { members: &[
    Member { name: "FunctionName", target: &S_FunctionUrlFunctionName, required: true, location: L::Uri, wire: "FunctionName", ..Member::BLANK },
    Member { name: "Qualifier", target: &S_FunctionUrlQualifier, location: L::Query, wire: "Qualifier", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetFunctionUrlConfigResponse: Schema = Schema { name: "GetFunctionUrlConfigResponse", kind: K::Structure { members: &[
    Member { name: "FunctionUrl", target: &S_FunctionUrl, required: true, wire: "FunctionUrl", ..Member::BLANK },
    Member { name: "FunctionArn", target: &S_FunctionArn, required: true, wire: "FunctionArn", ..Member::BLANK },
    Member { name: "AuthType", target: &S_FunctionUrlAuthType, required: true, wire: "AuthType", ..Member::BLANK },
    Member { name: "Cors", target: &S_Cors, wire: "Cors", ..Member::BLANK },
    Member { name: "CreationTime", target: &S_Timestamp, required: true, wire: "CreationTime", ..Member::BLANK },
    Member { name: "LastModifiedTime", target: &S_Timestamp, required: true, wire: "LastModifiedTime", ..Member::BLANK },
    Member { name: "InvokeMode", target: &S_InvokeMode, wire: "InvokeMode", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetLayerVersionByArnRequest: Schema = Schema { name: "GetLayerVersionByArnRequest", kind: K::Structure { members: &[
    Member { name: "Arn", target: &S_LayerVersionArn, required: true, location: L::Query, wire: "Arn", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetLayerVersionPolicyRequest: Schema = Schema { name: "GetLayerVersionPolicyRequest", kind: K::Structure { members: &[
    Member { name: "LayerName", target: &S_LayerNameOrArn, required: true, location: L::Uri, wire: "LayerName", ..Member::BLANK },
    Member { name: "VersionNumber", target: &S_LayerVersionNumber, required: true, location: L::Uri, wire: "VersionNumber", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetLayerVersionPolicyResponse: Schema = Schema { name: "GetLayerVersionPolicyResponse", kind: K::Structure { members: &[
    Member { name: "Policy", target: &S_String, wire: "Policy", ..Member::BLANK },
    Member { name: "RevisionId", target: &S_String, wire: "RevisionId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetLayerVersionRequest: Schema = Schema { name: "GetLayerVersionRequest", kind: K::Structure { members: &[
    Member { name: "LayerName", target: &S_LayerNameOrArn, required: true, location: L::Uri, wire: "LayerName", ..Member::BLANK },
    Member { name: "VersionNumber", target: &S_LayerVersionNumber, required: true, location: L::Uri, wire: "VersionNumber", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetLayerVersionResponse: Schema = Schema { name: "GetLayerVersionResponse", kind: K::Structure { members: &[
    Member { name: "Content", target: &S_LayerVersionContentOutput, wire: "Content", ..Member::BLANK },
    Member { name: "LayerArn", target: &S_LayerArn, wire: "LayerArn", ..Member::BLANK },
    Member { name: "LayerVersionArn", target: &S_LayerVersionArn, wire: "LayerVersionArn", ..Member::BLANK },
    Member { name: "Description", target: &S_Description, wire: "Description", ..Member::BLANK },
    Member { name: "CreatedDate", target: &S_Timestamp, wire: "CreatedDate", ..Member::BLANK },
    Member { name: "Version", target: &S_LayerVersionNumber, wire: "Version", ..Member::BLANK },
    Member { name: "CompatibleArchitectures", target: &S_CompatibleArchitectures, wire: "CompatibleArchitectures", ..Member::BLANK },
    Member { name: "CompatibleRuntimes", target: &S_CompatibleRuntimes, wire: "CompatibleRuntimes", ..Member::BLANK },
    Member { name: "LicenseInfo", target: &S_LicenseInfo, wire: "LicenseInfo", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetPolicyRequest: Schema = Schema { name: "GetPolicyRequest", kind: K::Structure { members: &[
    Member { name: "FunctionName", target: &S_NamespacedFunctionName, required: true, location: L::Uri, wire: "FunctionName", ..Member::BLANK },
    Member { name: "Qualifier", target: &S_NumericLatestPublishedOrAliasQualifier, location: L::Query, wire: "Qualifier", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetPolicyResponse: Schema = Schema { name: "GetPolicyResponse", kind: K::Structure { members: &[
    Member { name: "Policy", target: &S_String, wire: "Policy", ..Member::BLANK },
    Member { name: "RevisionId", target: &S_String, wire: "RevisionId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetProvisionedConcurrencyConfigRequest: Schema = Schema { name: "GetProvisionedConcurrencyConfigRequest", kind: K::Structure { members: &[
    Member { name: "FunctionName", target: &S_FunctionName, required: true, location: L::Uri, wire: "FunctionName", ..Member::BLANK },
    Member { name: "Qualifier", target: &S_Qualifier, required: true, location: L::Query, wire: "Qualifier", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetProvisionedConcurrencyConfigResponse: Schema = Schema { name: "GetProvisionedConcurrencyConfigResponse", kind: K::Structure { members: &[
    Member { name: "RequestedProvisionedConcurrentExecutions", target: &S_PositiveInteger, wire: "RequestedProvisionedConcurrentExecutions", ..Member::BLANK },
    Member { name: "AvailableProvisionedConcurrentExecutions", target: &S_NonNegativeInteger, wire: "AvailableProvisionedConcurrentExecutions", ..Member::BLANK },
    Member { name: "AllocatedProvisionedConcurrentExecutions", target: &S_NonNegativeInteger, wire: "AllocatedProvisionedConcurrentExecutions", ..Member::BLANK },
    Member { name: "Status", target: &S_ProvisionedConcurrencyStatusEnum, wire: "Status", ..Member::BLANK },
    Member { name: "StatusReason", target: &S_String, wire: "StatusReason", ..Member::BLANK },
    Member { name: "LastModified", target: &S_Timestamp, wire: "LastModified", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetRuntimeManagementConfigRequest: Schema = Schema { name: "GetRuntimeManagementConfigRequest", kind: K::Structure { members: &[
    Member { name: "FunctionName", target: &S_NamespacedFunctionName, required: true, location: L::Uri, wire: "FunctionName", ..Member::BLANK },
    Member { name: "Qualifier", target: &S_NumericLatestPublishedOrAliasQualifier, location: L::Query, wire: "Qualifier", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetRuntimeManagementConfigResponse: Schema = Schema { name: "GetRuntimeManagementConfigResponse", kind: K::Structure { members: &[
    Member { name: "UpdateRuntimeOn", target: &S_UpdateRuntimeOn, wire: "UpdateRuntimeOn", ..Member::BLANK },
    Member { name: "FunctionArn", target: &S_NameSpacedFunctionArn, wire: "FunctionArn", ..Member::BLANK },
    Member { name: "RuntimeVersionArn", target: &S_RuntimeVersionArn, wire: "RuntimeVersionArn", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_Handler: Schema = Schema { name: "Handler", kind: K::String, min: Some(0.0), max: Some(128.0), pattern: Some("[^\\s]+"), ..Schema::BLANK };
pub(crate) static S_Header: Schema = Schema { name: "Header", kind: K::String, min: Some(0.0), max: Some(1024.0), pattern: Some(".*"), ..Schema::BLANK };
pub(crate) static S_HeadersList: Schema = Schema { name: "HeadersList", kind: K::List { item: &S_Header, item_name: "", flattened: false }, min: Some(0.0), max: Some(100.0), ..Schema::BLANK };
pub(crate) static S_ImageConfig: Schema = Schema { name: "ImageConfig", kind: K::Structure { members: &[
    Member { name: "EntryPoint", target: &S_StringList, wire: "EntryPoint", ..Member::BLANK },
    Member { name: "Command", target: &S_StringList, wire: "Command", ..Member::BLANK },
    Member { name: "WorkingDirectory", target: &S_WorkingDirectory, wire: "WorkingDirectory", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ImageConfigError: Schema = Schema { name: "ImageConfigError", kind: K::Structure { members: &[
    Member { name: "ErrorCode", target: &S_String, wire: "ErrorCode", ..Member::BLANK },
    Member { name: "Message", target: &S_SensitiveString, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ImageConfigResponse: Schema = Schema { name: "ImageConfigResponse", kind: K::Structure { members: &[
    Member { name: "ImageConfig", target: &S_ImageConfig, wire: "ImageConfig", ..Member::BLANK },
    Member { name: "Error", target: &S_ImageConfigError, wire: "Error", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_Integer: Schema = Schema { name: "Integer", kind: K::Integer, ..Schema::BLANK };
pub(crate) static S_InvalidCodeSignatureException: Schema = Schema { name: "InvalidCodeSignatureException", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "Message", target: &S_String, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InvalidParameterValueException: Schema = Schema { name: "InvalidParameterValueException", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "message", target: &S_String, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InvalidRequestContentException: Schema = Schema { name: "InvalidRequestContentException", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "message", target: &S_String, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InvalidRuntimeException: Schema = Schema { name: "InvalidRuntimeException", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "Message", target: &S_String, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InvalidSecurityGroupIDException: Schema = Schema { name: "InvalidSecurityGroupIDException", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "Message", target: &S_String, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InvalidSubnetIDException: Schema = Schema { name: "InvalidSubnetIDException", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "Message", target: &S_String, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InvalidZipFileException: Schema = Schema { name: "InvalidZipFileException", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "Message", target: &S_String, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InvocationRequest: Schema = Schema { name: "InvocationRequest", kind: K::Structure { members: &[
    Member { name: "FunctionName", target: &S_NamespacedFunctionName, required: true, location: L::Uri, wire: "FunctionName", ..Member::BLANK },
    Member { name: "InvocationType", target: &S_InvocationType, location: L::Header, wire: "X-Amz-Invocation-Type", ..Member::BLANK },
    Member { name: "LogType", target: &S_LogType, location: L::Header, wire: "X-Amz-Log-Type", ..Member::BLANK },
    Member { name: "ClientContext", target: &S_String, location: L::Header, wire: "X-Amz-Client-Context", ..Member::BLANK },
    Member { name: "DurableExecutionName", target: &S_DurableExecutionName, location: L::Header, wire: "X-Amz-Durable-Execution-Name", ..Member::BLANK },
    Member { name: "Payload", target: &S_Blob, location: L::Payload, wire: "Payload", ..Member::BLANK },
    Member { name: "Qualifier", target: &S_NumericLatestPublishedOrAliasQualifier, location: L::Query, wire: "Qualifier", ..Member::BLANK },
    Member { name: "TenantId", target: &S_TenantId, location: L::Header, wire: "X-Amz-Tenant-Id", ..Member::BLANK },
] }, payload: Some("Payload"), ..Schema::BLANK };
pub(crate) static S_InvocationResponse: Schema = Schema { name: "InvocationResponse", kind: K::Structure { members: &[
    Member { name: "StatusCode", target: &S_Integer, location: L::StatusCode, wire: "StatusCode", ..Member::BLANK },
    Member { name: "FunctionError", target: &S_String, location: L::Header, wire: "X-Amz-Function-Error", ..Member::BLANK },
    Member { name: "LogResult", target: &S_String, location: L::Header, wire: "X-Amz-Log-Result", ..Member::BLANK },
    Member { name: "Payload", target: &S_Blob, location: L::Payload, wire: "Payload", ..Member::BLANK },
    Member { name: "ExecutedVersion", target: &S_Version, location: L::Header, wire: "X-Amz-Executed-Version", ..Member::BLANK },
    Member { name: "DurableExecutionArn", target: &S_DurableExecutionArn, location: L::Header, wire: "X-Amz-Durable-Execution-Arn", ..Member::BLANK },
] }, payload: Some("Payload"), ..Schema::BLANK };
pub(crate) static S_InvocationType: Schema = Schema { name: "InvocationType", kind: K::Enum { values: InvocationType::VALUES }, ..Schema::BLANK };
pub(crate) static S_InvokeMode: Schema = Schema { name: "InvokeMode", kind: K::Enum { values: InvokeMode::VALUES }, ..Schema::BLANK };
pub(crate) static S_InvokeResponseStreamUpdate: Schema = Schema { name: "InvokeResponseStreamUpdate", kind: K::Structure { members: &[
    Member { name: "Payload", target: &S_Blob, wire: "Payload", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InvokeWithResponseStreamCompleteEvent: Schema = Schema { name: "InvokeWithResponseStreamCompleteEvent", kind: K::Structure { members: &[
    Member { name: "ErrorCode", target: &S_String, wire: "ErrorCode", ..Member::BLANK },
    Member { name: "ErrorDetails", target: &S_String, wire: "ErrorDetails", ..Member::BLANK },
    Member { name: "LogResult", target: &S_String, wire: "LogResult", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InvokeWithResponseStreamRequest: Schema = Schema { name: "InvokeWithResponseStreamRequest", kind: K::Structure { members: &[
    Member { name: "FunctionName", target: &S_NamespacedFunctionName, required: true, location: L::Uri, wire: "FunctionName", ..Member::BLANK },
    Member { name: "LogType", target: &S_LogType, location: L::Header, wire: "X-Amz-Log-Type", ..Member::BLANK },
    Member { name: "ClientContext", target: &S_String, location: L::Header, wire: "X-Amz-Client-Context", ..Member::BLANK },
    Member { name: "Qualifier", target: &S_NumericLatestPublishedOrAliasQualifier, location: L::Query, wire: "Qualifier", ..Member::BLANK },
    Member { name: "Payload", target: &S_Blob, location: L::Payload, wire: "Payload", ..Member::BLANK },
    Member { name: "TenantId", target: &S_TenantId, location: L::Header, wire: "X-Amz-Tenant-Id", ..Member::BLANK },
    Member { name: "InvocationType", target: &S_ResponseStreamingInvocationType, location: L::Header, wire: "X-Amz-Invocation-Type", ..Member::BLANK },
] }, payload: Some("Payload"), ..Schema::BLANK };
pub(crate) static S_InvokeWithResponseStreamResponse: Schema = Schema { name: "InvokeWithResponseStreamResponse", kind: K::Structure { members: &[
    Member { name: "StatusCode", target: &S_Integer, location: L::StatusCode, wire: "StatusCode", ..Member::BLANK },
    Member { name: "ExecutedVersion", target: &S_Version, location: L::Header, wire: "X-Amz-Executed-Version", ..Member::BLANK },
    Member { name: "EventStream", target: &S_InvokeWithResponseStreamResponseEvent, location: L::Payload, wire: "EventStream", ..Member::BLANK },
    Member { name: "ResponseStreamContentType", target: &S_String, location: L::Header, wire: "Content-Type", ..Member::BLANK },
] }, payload: Some("EventStream"), ..Schema::BLANK };
pub(crate) static S_InvokeWithResponseStreamResponseEvent: Schema = Schema { name: "InvokeWithResponseStreamResponseEvent", kind: K::Blob, ..Schema::BLANK };
pub(crate) static S_InvokedViaFunctionUrl: Schema = Schema { name: "InvokedViaFunctionUrl", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_KMSAccessDeniedException: Schema = Schema { name: "KMSAccessDeniedException", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "Message", target: &S_String, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_KMSDisabledException: Schema = Schema { name: "KMSDisabledException", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "Message", target: &S_String, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_KMSInvalidStateException: Schema = Schema { name: "KMSInvalidStateException", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "Message", target: &S_String, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_KMSKeyArn: Schema = Schema { name: "KMSKeyArn", kind: K::String, min: Some(0.0), max: Some(10000.0), pattern: Some("(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()"), ..Schema::BLANK };
pub(crate) static S_KMSNotFoundException: Schema = Schema { name: "KMSNotFoundException", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "Message", target: &S_String, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_KafkaEventSourceMappingConsumptionMode: Schema = Schema { name: "KafkaEventSourceMappingConsumptionMode", kind: K::Enum { values: KafkaEventSourceMappingConsumptionMode::VALUES }, ..Schema::BLANK };
pub(crate) static S_KafkaSchemaRegistryAccessConfig: Schema = Schema { name: "KafkaSchemaRegistryAccessConfig", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_KafkaSchemaRegistryAuthType, wire: "Type", ..Member::BLANK },
    Member { name: "URI", target: &S_Arn, wire: "URI", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_KafkaSchemaRegistryAccessConfigList: Schema = Schema { name: "KafkaSchemaRegistryAccessConfigList", kind: K::List { item: &S_KafkaSchemaRegistryAccessConfig, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_KafkaSchemaRegistryAuthType: Schema = Schema { name: "KafkaSchemaRegistryAuthType", kind: K::Enum { values: KafkaSchemaRegistryAuthType::VALUES }, ..Schema::BLANK };
pub(crate) static S_KafkaSchemaRegistryConfig: Schema = Schema { name: "KafkaSchemaRegistryConfig", kind: K::Structure { members: &[
    Member { name: "SchemaRegistryURI", target: &S_SchemaRegistryUri, wire: "SchemaRegistryURI", ..Member::BLANK },
    Member { name: "EventRecordFormat", target: &S_SchemaRegistryEventRecordFormat, wire: "EventRecordFormat", ..Member::BLANK },
    Member { name: "AccessConfigs", target: &S_KafkaSchemaRegistryAccessConfigList, wire: "AccessConfigs", ..Member::BLANK },
    Member { name: "SchemaValidationConfigs", target: &S_KafkaSchemaValidationConfigList, wire: "SchemaValidationConfigs", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_KafkaSchemaValidationAttribute: Schema = Schema { name: "KafkaSchemaValidationAttribute", kind: K::Enum { values: KafkaSchemaValidationAttribute::VALUES }, ..Schema::BLANK };
pub(crate) static S_KafkaSchemaValidationConfig: Schema = Schema { name: "KafkaSchemaValidationConfig", kind: K::Structure { members: &[
    Member { name: "Attribute", target: &S_KafkaSchemaValidationAttribute, wire: "Attribute", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_KafkaSchemaValidationConfigList: Schema = Schema { name: "KafkaSchemaValidationConfigList", kind: K::List { item: &S_KafkaSchemaValidationConfig, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_LambdaManagedInstancesCapacityProviderConfig: Schema = Schema { name: "LambdaManagedInstancesCapacityProviderConfig", kind: K::Structure { members: &[
    Member { name: "CapacityProviderArn", target: &S_CapacityProviderArn, required: true, wire: "CapacityProviderArn", ..Member::BLANK },
    Member { name: "PerExecutionEnvironmentMaxConcurrency", target: &S_PerExecutionEnvironmentMaxConcurrency, wire: "PerExecutionEnvironmentMaxConcurrency", ..Member::BLANK },
    Member { name: "ExecutionEnvironmentMemoryGiBPerVCpu", target: &S_ExecutionEnvironmentMemoryGiBPerVCpu, wire: "ExecutionEnvironmentMemoryGiBPerVCpu", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_LastUpdateStatus: Schema = Schema { name: "LastUpdateStatus", kind: K::Enum { values: LastUpdateStatus::VALUES }, ..Schema::BLANK };
pub(crate) static S_LastUpdateStatusReason: Schema = Schema { name: "LastUpdateStatusReason", kind: K::String, ..Schema::BLANK };
pub(crate) static S_LastUpdateStatusReasonCode: Schema = Schema { name: "LastUpdateStatusReasonCode", kind: K::Enum { values: LastUpdateStatusReasonCode::VALUES }, ..Schema::BLANK };
pub(crate) static S_Layer: Schema = Schema { name: "Layer", kind: K::Structure { members: &[
    Member { name: "Arn", target: &S_LayerVersionArn, wire: "Arn", ..Member::BLANK },
    Member { name: "CodeSize", target: &S_Long, wire: "CodeSize", ..Member::BLANK },
    Member { name: "SigningProfileVersionArn", target: &S_Arn, wire: "SigningProfileVersionArn", ..Member::BLANK },
    Member { name: "SigningJobArn", target: &S_Arn, wire: "SigningJobArn", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_LayerArn: Schema = Schema { name: "LayerArn", kind: K::String, min: Some(1.0), max: Some(2048.0), pattern: Some("arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:layer:[a-zA-Z0-9-_]+"), ..Schema::BLANK };
pub(crate) static S_LayerList: Schema = Schema { name: "LayerList", kind: K::List { item: &S_LayerVersionArn, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_LayerName: Schema = Schema { name: "LayerName", kind: K::String, min: Some(1.0), max: Some(140.0), pattern: Some("(arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:layer:[a-zA-Z0-9-_]+)|[a-zA-Z0-9-_]+"), ..Schema::BLANK };
pub(crate) static S_LayerNameOrArn: Schema = Schema { name: "LayerNameOrArn", kind: K::String, min: Some(1.0), max: Some(2048.0), pattern: Some("(arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:layer:[a-zA-Z0-9-_]{1,140}|[a-zA-Z0-9-_]{1,140})"), ..Schema::BLANK };
pub(crate) static S_LayerPermissionAllowedAction: Schema = Schema { name: "LayerPermissionAllowedAction", kind: K::String, min: Some(0.0), max: Some(22.0), pattern: Some("lambda:GetLayerVersion"), ..Schema::BLANK };
pub(crate) static S_LayerPermissionAllowedPrincipal: Schema = Schema { name: "LayerPermissionAllowedPrincipal", kind: K::String, min: Some(0.0), max: Some(10000.0), pattern: Some("\\d{12}|\\*|arn:(aws[a-zA-Z-]*):iam::\\d{12}:root"), ..Schema::BLANK };
pub(crate) static S_LayerVersionArn: Schema = Schema { name: "LayerVersionArn", kind: K::String, min: Some(1.0), max: Some(2048.0), pattern: Some("((arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+)|(arn:[a-zA-Z0-9-]+:lambda:::awslayer:[a-zA-Z0-9-_]+))"), ..Schema::BLANK };
pub(crate) static S_LayerVersionContentInput: Schema = Schema { name: "LayerVersionContentInput", kind: K::Structure { members: &[
    Member { name: "S3Bucket", target: &S_S3Bucket, wire: "S3Bucket", ..Member::BLANK },
    Member { name: "S3Key", target: &S_S3Key, wire: "S3Key", ..Member::BLANK },
    Member { name: "S3ObjectVersion", target: &S_S3ObjectVersion, wire: "S3ObjectVersion", ..Member::BLANK },
    Member { name: "S3ObjectStorageMode", target: &S_S3ObjectStorageMode, wire: "S3ObjectStorageMode", ..Member::BLANK },
    Member { name: "ZipFile", target: &S_Blob, wire: "ZipFile", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_LayerVersionContentOutput: Schema = Schema { name: "LayerVersionContentOutput", kind: K::Structure { members: &[
    Member { name: "Location", target: &S_SensitiveStringOnServerOnly, wire: "Location", ..Member::BLANK },
    Member { name: "CodeSha256", target: &S_String, wire: "CodeSha256", ..Member::BLANK },
    Member { name: "CodeSize", target: &S_Long, wire: "CodeSize", ..Member::BLANK },
    Member { name: "SigningProfileVersionArn", target: &S_Arn, wire: "SigningProfileVersionArn", ..Member::BLANK },
    Member { name: "SigningJobArn", target: &S_Arn, wire: "SigningJobArn", ..Member::BLANK },
    Member { name: "ResolvedS3Object", target: &S_ResolvedS3Object, wire: "ResolvedS3Object", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_LayerVersionNumber: Schema = Schema { name: "LayerVersionNumber", kind: K::Long, ..Schema::BLANK };
pub(crate) static S_LayerVersionsList: Schema = Schema { name: "LayerVersionsList", kind: K::List { item: &S_LayerVersionsListItem, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_LayerVersionsListItem: Schema = Schema { name: "LayerVersionsListItem", kind: K::Structure { members: &[
    Member { name: "LayerVersionArn", target: &S_LayerVersionArn, wire: "LayerVersionArn", ..Member::BLANK },
    Member { name: "Version", target: &S_LayerVersionNumber, wire: "Version", ..Member::BLANK },
    Member { name: "Description", target: &S_Description, wire: "Description", ..Member::BLANK },
    Member { name: "CreatedDate", target: &S_Timestamp, wire: "CreatedDate", ..Member::BLANK },
    Member { name: "CompatibleArchitectures", target: &S_CompatibleArchitectures, wire: "CompatibleArchitectures", ..Member::BLANK },
    Member { name: "CompatibleRuntimes", target: &S_CompatibleRuntimes, wire: "CompatibleRuntimes", ..Member::BLANK },
    Member { name: "LicenseInfo", target: &S_LicenseInfo, wire: "LicenseInfo", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_LayersList: Schema = Schema { name: "LayersList", kind: K::List { item: &S_LayersListItem, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_LayersListItem: Schema = Schema { name: "LayersListItem", kind: K::Structure { members: &[
    Member { name: "LayerName", target: &S_LayerName, wire: "LayerName", ..Member::BLANK },
    Member { name: "LayerArn", target: &S_LayerArn, wire: "LayerArn", ..Member::BLANK },
    Member { name: "LatestMatchingVersion", target: &S_LayerVersionsListItem, wire: "LatestMatchingVersion", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_LayersReferenceList: Schema = Schema { name: "LayersReferenceList", kind: K::List { item: &S_Layer, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_LicenseInfo: Schema = Schema { name: "LicenseInfo", kind: K::String, min: Some(0.0), max: Some(512.0), pattern: Some(".*"), ..Schema::BLANK };
pub(crate) static S_ListAliasesRequest: Schema = Schema { name: "ListAliasesRequest", kind: K::Structure { members: &[
    Member { name: "FunctionName", target: &S_FunctionName, required: true, location: L::Uri, wire: "FunctionName", ..Member::BLANK },
    Member { name: "FunctionVersion", target: &S_VersionWithLatestPublished, location: L::Query, wire: "FunctionVersion", ..Member::BLANK },
    Member { name: "Marker", target: &S_String, location: L::Query, wire: "Marker", ..Member::BLANK },
    Member { name: "MaxItems", target: &S_MaxListItems, location: L::Query, wire: "MaxItems", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListAliasesResponse: Schema = Schema { name: "ListAliasesResponse", kind: K::Structure { members: &[
    Member { name: "NextMarker", target: &S_String, wire: "NextMarker", ..Member::BLANK },
    Member { name: "Aliases", target: &S_AliasList, wire: "Aliases", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListCodeSigningConfigsRequest: Schema = Schema { name: "ListCodeSigningConfigsRequest", kind: K::Structure { members: &[
    Member { name: "Marker", target: &S_String, location: L::Query, wire: "Marker", ..Member::BLANK },
    Member { name: "MaxItems", target: &S_MaxListItems, location: L::Query, wire: "MaxItems", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListCodeSigningConfigsResponse: Schema = Schema { name: "ListCodeSigningConfigsResponse", kind: K::Structure { members: &[
    Member { name: "NextMarker", target: &S_String, wire: "NextMarker", ..Member::BLANK },
    Member { name: "CodeSigningConfigs", target: &S_CodeSigningConfigList, wire: "CodeSigningConfigs", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListEventSourceMappingsRequest: Schema = Schema { name: "ListEventSourceMappingsRequest", kind: K::Structure { members: &[
    Member { name: "EventSourceArn", target: &S_Arn, location: L::Query, wire: "EventSourceArn", ..Member::BLANK },
    Member { name: "FunctionName", target: &S_NamespacedFunctionName, location: L::Query, wire: "FunctionName", ..Member::BLANK },
    Member { name: "Marker", target: &S_String, location: L::Query, wire: "Marker", ..Member::BLANK },
    Member { name: "MaxItems", target: &S_MaxListItems, location: L::Query, wire: "MaxItems", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListEventSourceMappingsResponse: Schema = Schema { name: "ListEventSourceMappingsResponse", kind: K::Structure { members: &[
    Member { name: "NextMarker", target: &S_String, wire: "NextMarker", ..Member::BLANK },
    Member { name: "EventSourceMappings", target: &S_EventSourceMappingsList, wire: "EventSourceMappings", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListFunctionEventInvokeConfigsRequest: Schema = Schema { name: "ListFunctionEventInvokeConfigsRequest", kind: K::Structure { members: &[
    Member { name: "FunctionName", target: &S_NamespacedFunctionName, required: true, location: L::Uri, wire: "FunctionName", ..Member::BLANK },
    Member { name: "Marker", target: &S_String, location: L::Query, wire: "Marker", ..Member::BLANK },
    Member { name: "MaxItems", target: &S_MaxFunctionEventInvokeConfigListItems, location: L::Query, wire: "MaxItems", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListFunctionEventInvokeConfigsResponse: Schema = Schema { name: "ListFunctionEventInvokeConfigsResponse", kind: K::Structure { members: &[
    Member { name: "FunctionEventInvokeConfigs", target: &S_FunctionEventInvokeConfigList, wire: "FunctionEventInvokeConfigs", ..Member::BLANK },
    Member { name: "NextMarker", target: &S_String, wire: "NextMarker", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListFunctionUrlConfigsRequest: Schema = Schema { name: "ListFunctionUrlConfigsRequest", kind: K::Structure { members: &[
    Member { name: "FunctionName", target: &S_FunctionUrlFunctionName, required: true, location: L::Uri, wire: "FunctionName", ..Member::BLANK },
    Member { name: "Marker", target: &S_String, location: L::Query, wire: "Marker", ..Member::BLANK },
    Member { name: "MaxItems", target: &S_MaxItems, location: L::Query, wire: "MaxItems", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListFunctionUrlConfigsResponse: Schema = Schema { name: "ListFunctionUrlConfigsResponse", kind: K::Structure { members: &[
    Member { name: "FunctionUrlConfigs", target: &S_FunctionUrlConfigList, required: true, wire: "FunctionUrlConfigs", ..Member::BLANK },
    Member { name: "NextMarker", target: &S_String, wire: "NextMarker", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListFunctionsByCodeSigningConfigRequest: Schema = Schema { name: "ListFunctionsByCodeSigningConfigRequest", kind: K::Structure { members: &[
    Member { name: "CodeSigningConfigArn", target: &S_CodeSigningConfigArn, required: true, location: L::Uri, wire: "CodeSigningConfigArn", ..Member::BLANK },
    Member { name: "Marker", target: &S_String, location: L::Query, wire: "Marker", ..Member::BLANK },
    Member { name: "MaxItems", target: &S_MaxListItems, location: L::Query, wire: "MaxItems", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListFunctionsByCodeSigningConfigResponse: Schema = Schema { name: "ListFunctionsByCodeSigningConfigResponse", kind: K::Structure { members: &[
    Member { name: "NextMarker", target: &S_String, wire: "NextMarker", ..Member::BLANK },
    Member { name: "FunctionArns", target: &S_FunctionArnList, wire: "FunctionArns", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListFunctionsRequest: Schema = Schema { name: "ListFunctionsRequest", kind: K::Structure { members: &[
    Member { name: "MasterRegion", target: &S_MasterRegion, location: L::Query, wire: "MasterRegion", ..Member::BLANK },
    Member { name: "FunctionVersion", target: &S_FunctionVersion, location: L::Query, wire: "FunctionVersion", ..Member::BLANK },
    Member { name: "Marker", target: &S_String, location: L::Query, wire: "Marker", ..Member::BLANK },
    Member { name: "MaxItems", target: &S_MaxListItems, location: L::Query, wire: "MaxItems", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListFunctionsResponse: Schema = Schema { name: "ListFunctionsResponse", kind: K::Structure { members: &[
    Member { name: "NextMarker", target: &S_String, wire: "NextMarker", ..Member::BLANK },
    Member { name: "Functions", target: &S_FunctionList, wire: "Functions", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListLayerVersionsRequest: Schema = Schema { name: "ListLayerVersionsRequest", kind: K::Structure { members: &[
    Member { name: "CompatibleArchitecture", target: &S_Architecture, location: L::Query, wire: "CompatibleArchitecture", ..Member::BLANK },
    Member { name: "CompatibleRuntime", target: &S_Runtime, location: L::Query, wire: "CompatibleRuntime", ..Member::BLANK },
    Member { name: "LayerName", target: &S_LayerNameOrArn, required: true, location: L::Uri, wire: "LayerName", ..Member::BLANK },
    Member { name: "Marker", target: &S_String, location: L::Query, wire: "Marker", ..Member::BLANK },
    Member { name: "MaxItems", target: &S_MaxLayerListItems, location: L::Query, wire: "MaxItems", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListLayerVersionsResponse: Schema = Schema { name: "ListLayerVersionsResponse", kind: K::Structure { members: &[
    Member { name: "NextMarker", target: &S_String, wire: "NextMarker", ..Member::BLANK },
    Member { name: "LayerVersions", target: &S_LayerVersionsList, wire: "LayerVersions", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListLayersRequest: Schema = Schema { name: "ListLayersRequest", kind: K::Structure { members: &[
    Member { name: "CompatibleArchitecture", target: &S_Architecture, location: L::Query, wire: "CompatibleArchitecture", ..Member::BLANK },
    Member { name: "CompatibleRuntime", target: &S_Runtime, location: L::Query, wire: "CompatibleRuntime", ..Member::BLANK },
    Member { name: "Marker", target: &S_String, location: L::Query, wire: "Marker", ..Member::BLANK },
    Member { name: "MaxItems", target: &S_MaxLayerListItems, location: L::Query, wire: "MaxItems", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListLayersResponse: Schema = Schema { name: "ListLayersResponse", kind: K::Structure { members: &[
    Member { name: "NextMarker", target: &S_String, wire: "NextMarker", ..Member::BLANK },
    Member { name: "Layers", target: &S_LayersList, wire: "Layers", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListProvisionedConcurrencyConfigsRequest: Schema = Schema { name: "ListProvisionedConcurrencyConfigsRequest", kind: K::Structure { members: &[
    Member { name: "FunctionName", target: &S_FunctionName, required: true, location: L::Uri, wire: "FunctionName", ..Member::BLANK },
    Member { name: "Marker", target: &S_String, location: L::Query, wire: "Marker", ..Member::BLANK },
    Member { name: "MaxItems", target: &S_MaxProvisionedConcurrencyConfigListItems, location: L::Query, wire: "MaxItems", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListProvisionedConcurrencyConfigsResponse: Schema = Schema { name: "ListProvisionedConcurrencyConfigsResponse", kind: K::Structure { members: &[
    Member { name: "ProvisionedConcurrencyConfigs", target: &S_ProvisionedConcurrencyConfigList, wire: "ProvisionedConcurrencyConfigs", ..Member::BLANK },
    Member { name: "NextMarker", target: &S_String, wire: "NextMarker", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListTagsRequest: Schema = Schema { name: "ListTagsRequest", kind: K::Structure { members: &[
    Member { name: "Resource", target: &S_TaggableResource, required: true, location: L::Uri, wire: "Resource", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListTagsResponse: Schema = Schema { name: "ListTagsResponse", kind: K::Structure { members: &[
    Member { name: "Tags", target: &S_Tags, wire: "Tags", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListVersionsByFunctionRequest: Schema = Schema { name: "ListVersionsByFunctionRequest", kind: K::Structure { members: &[
    Member { name: "FunctionName", target: &S_NamespacedFunctionName, required: true, location: L::Uri, wire: "FunctionName", ..Member::BLANK },
    Member { name: "Marker", target: &S_String, location: L::Query, wire: "Marker", ..Member::BLANK },
    Member { name: "MaxItems", target: &S_MaxListItems, location: L::Query, wire: "MaxItems", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListVersionsByFunctionResponse: Schema = Schema { name: "ListVersionsByFunctionResponse", kind: K::Structure { members: &[
    Member { name: "NextMarker", target: &S_String, wire: "NextMarker", ..Member::BLANK },
    Member { name: "Versions", target: &S_FunctionList, wire: "Versions", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_LocalMountPath: Schema = Schema { name: "LocalMountPath", kind: K::String, min: Some(0.0), max: Some(160.0), pattern: Some("/mnt/[a-zA-Z0-9-_.]+"), ..Schema::BLANK };
pub(crate) static S_LogFormat: Schema = Schema { name: "LogFormat", kind: K::Enum { values: LogFormat::VALUES }, ..Schema::BLANK };
pub(crate) static S_LogGroup: Schema = Schema { name: "LogGroup", kind: K::String, min: Some(1.0), max: Some(512.0), pattern: Some("[\\.\\-_/#A-Za-z0-9]+"), ..Schema::BLANK };
pub(crate) static S_LogType: Schema = Schema { name: "LogType", kind: K::Enum { values: LogType::VALUES }, ..Schema::BLANK };
pub(crate) static S_LoggingConfig: Schema = Schema { name: "LoggingConfig", kind: K::Structure { members: &[
    Member { name: "LogFormat", target: &S_LogFormat, wire: "LogFormat", ..Member::BLANK },
    Member { name: "ApplicationLogLevel", target: &S_ApplicationLogLevel, wire: "ApplicationLogLevel", ..Member::BLANK },
    Member { name: "SystemLogLevel", target: &S_SystemLogLevel, wire: "SystemLogLevel", ..Member::BLANK },
    Member { name: "LogGroup", target: &S_LogGroup, wire: "LogGroup", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_Long: Schema = Schema { name: "Long", kind: K::Long, ..Schema::BLANK };
pub(crate) static S_MasterRegion: Schema = Schema { name: "MasterRegion", kind: K::String, min: Some(1.0), max: Some(50.0), pattern: Some("ALL|(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}"), ..Schema::BLANK };
pub(crate) static S_MaxAge: Schema = Schema { name: "MaxAge", kind: K::Integer, min: Some(0.0), max: Some(86400.0), ..Schema::BLANK };
pub(crate) static S_MaxFunctionEventInvokeConfigListItems: Schema = Schema { name: "MaxFunctionEventInvokeConfigListItems", kind: K::Integer, min: Some(1.0), max: Some(50.0), ..Schema::BLANK };
pub(crate) static S_MaxItems: Schema = Schema { name: "MaxItems", kind: K::Integer, min: Some(1.0), max: Some(50.0), ..Schema::BLANK };
pub(crate) static S_MaxLayerListItems: Schema = Schema { name: "MaxLayerListItems", kind: K::Integer, min: Some(1.0), max: Some(50.0), ..Schema::BLANK };
pub(crate) static S_MaxListItems: Schema = Schema { name: "MaxListItems", kind: K::Integer, min: Some(1.0), max: Some(10000.0), ..Schema::BLANK };
pub(crate) static S_MaxProvisionedConcurrencyConfigListItems: Schema = Schema { name: "MaxProvisionedConcurrencyConfigListItems", kind: K::Integer, min: Some(1.0), max: Some(50.0), ..Schema::BLANK };
pub(crate) static S_MaximumBatchingWindowInSeconds: Schema = Schema { name: "MaximumBatchingWindowInSeconds", kind: K::Integer, min: Some(0.0), max: Some(300.0), ..Schema::BLANK };
pub(crate) static S_MaximumConcurrency: Schema = Schema { name: "MaximumConcurrency", kind: K::Integer, min: Some(2.0), max: Some(1000.0), ..Schema::BLANK };
pub(crate) static S_MaximumEventAgeInSeconds: Schema = Schema { name: "MaximumEventAgeInSeconds", kind: K::Integer, min: Some(60.0), max: Some(21600.0), ..Schema::BLANK };
pub(crate) static S_MaximumNumberOfPollers: Schema = Schema { name: "MaximumNumberOfPollers", kind: K::Integer, min: Some(1.0), max: Some(10000.0), ..Schema::BLANK };
pub(crate) static S_MaximumRecordAgeInSeconds: Schema = Schema { name: "MaximumRecordAgeInSeconds", kind: K::Integer, min: Some(-1.0), max: Some(604800.0), ..Schema::BLANK };
pub(crate) static S_MaximumRetryAttempts: Schema = Schema { name: "MaximumRetryAttempts", kind: K::Integer, min: Some(0.0), max: Some(2.0), ..Schema::BLANK };
pub(crate) static S_MaximumRetryAttemptsEventSourceMapping: Schema = Schema { name: "MaximumRetryAttemptsEventSourceMapping", kind: K::Integer, min: Some(-1.0), max: Some(10000.0), ..Schema::BLANK };
pub(crate) static S_MemorySize: Schema = Schema { name: "MemorySize", kind: K::Integer, min: Some(128.0), max: Some(32768.0), ..Schema::BLANK };
pub(crate) static S_Method: Schema = Schema { name: "Method", kind: K::String, min: Some(0.0), max: Some(6.0), pattern: Some(".*"), ..Schema::BLANK };
pub(crate) static S_MinimumNumberOfPollers: Schema = Schema { name: "MinimumNumberOfPollers", kind: K::Integer, min: Some(1.0), max: Some(200.0), ..Schema::BLANK };
pub(crate) static S_ModeNotSupportedException: Schema = Schema { name: "ModeNotSupportedException", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "message", target: &S_String, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_NameSpacedFunctionArn: Schema = Schema { name: "NameSpacedFunctionArn", kind: K::String, min: Some(0.0), max: Some(10000.0), pattern: Some("arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:function:[a-zA-Z0-9-_\\.]+(:(\\$LATEST(\\.PUBLISHED)?|[a-zA-Z0-9-_]+))?"), ..Schema::BLANK };
pub(crate) static S_NamespacedFunctionName: Schema = Schema { name: "NamespacedFunctionName", kind: K::String, min: Some(1.0), max: Some(256.0), pattern: Some("(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_\\.]+)(:(\\$LATEST(\\.PUBLISHED)?|[a-zA-Z0-9-_]+))?"), ..Schema::BLANK };
pub(crate) static S_NamespacedStatementId: Schema = Schema { name: "NamespacedStatementId", kind: K::String, min: Some(1.0), max: Some(100.0), pattern: Some("([a-zA-Z0-9-_.]+)"), ..Schema::BLANK };
pub(crate) static S_NoPublishedVersionException: Schema = Schema { name: "NoPublishedVersionException", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "Message", target: &S_String, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_NonNegativeInteger: Schema = Schema { name: "NonNegativeInteger", kind: K::Integer, min: Some(0.0), ..Schema::BLANK };
pub(crate) static S_NullableBoolean: Schema = Schema { name: "NullableBoolean", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_NumericLatestPublishedOrAliasQualifier: Schema = Schema { name: "NumericLatestPublishedOrAliasQualifier", kind: K::String, min: Some(1.0), max: Some(128.0), pattern: Some("\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+"), ..Schema::BLANK };
pub(crate) static S_OnFailure: Schema = Schema { name: "OnFailure", kind: K::Structure { members: &[
    Member { name: "Destination", target: &S_DestinationArn, wire: "Destination", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_OnSuccess: Schema = Schema { name: "OnSuccess", kind: K::Structure { members: &[
    Member { name: "Destination", target: &S_DestinationArn, wire: "Destination", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_OrganizationId: Schema = Schema { name: "OrganizationId", kind: K::String, min: Some(0.0), max: Some(34.0), pattern: Some("o-[a-z0-9]{10,32}"), ..Schema::BLANK };
pub(crate) static S_Origin: Schema = Schema { name: "Origin", kind: K::String, min: Some(1.0), max: Some(253.0), pattern: Some(".*"), ..Schema::BLANK };
pub(crate) static S_PackageType: Schema = Schema { name: "PackageType", kind: K::Enum { values: PackageType::VALUES }, ..Schema::BLANK };
pub(crate) static S_ParallelizationFactor: Schema = Schema { name: "ParallelizationFactor", kind: K::Integer, min: Some(1.0), max: Some(10.0), ..Schema::BLANK };
pub(crate) static S_Pattern: Schema = Schema { name: "Pattern", kind: K::String, min: Some(0.0), max: Some(4096.0), pattern: Some("[\\s\\S]*"), ..Schema::BLANK };
pub(crate) static S_PerExecutionEnvironmentMaxConcurrency: Schema = Schema { name: "PerExecutionEnvironmentMaxConcurrency", kind: K::Integer, min: Some(1.0), max: Some(1600.0), ..Schema::BLANK };
pub(crate) static S_PolicyLengthExceededException: Schema = Schema { name: "PolicyLengthExceededException", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "message", target: &S_String, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PositiveInteger: Schema = Schema { name: "PositiveInteger", kind: K::Integer, min: Some(1.0), ..Schema::BLANK };
pub(crate) static S_PreconditionFailedException: Schema = Schema { name: "PreconditionFailedException", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "message", target: &S_String, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_Principal: Schema = Schema { name: "Principal", kind: K::String, min: Some(0.0), max: Some(2048.0), pattern: Some("[^\\s]+"), ..Schema::BLANK };
pub(crate) static S_PrincipalOrgID: Schema = Schema { name: "PrincipalOrgID", kind: K::String, min: Some(12.0), max: Some(34.0), pattern: Some("o-[a-z0-9]{10,32}"), ..Schema::BLANK };
pub(crate) static S_ProvisionedConcurrencyConfigList: Schema = Schema { name: "ProvisionedConcurrencyConfigList", kind: K::List { item: &S_ProvisionedConcurrencyConfigListItem, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_ProvisionedConcurrencyConfigListItem: Schema = Schema { name: "ProvisionedConcurrencyConfigListItem", kind: K::Structure { members: &[
    Member { name: "FunctionArn", target: &S_FunctionArn, wire: "FunctionArn", ..Member::BLANK },
    Member { name: "RequestedProvisionedConcurrentExecutions", target: &S_PositiveInteger, wire: "RequestedProvisionedConcurrentExecutions", ..Member::BLANK },
    Member { name: "AvailableProvisionedConcurrentExecutions", target: &S_NonNegativeInteger, wire: "AvailableProvisionedConcurrentExecutions", ..Member::BLANK },
    Member { name: "AllocatedProvisionedConcurrentExecutions", target: &S_NonNegativeInteger, wire: "AllocatedProvisionedConcurrentExecutions", ..Member::BLANK },
    Member { name: "Status", target: &S_ProvisionedConcurrencyStatusEnum, wire: "Status", ..Member::BLANK },
    Member { name: "StatusReason", target: &S_String, wire: "StatusReason", ..Member::BLANK },
    Member { name: "LastModified", target: &S_Timestamp, wire: "LastModified", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ProvisionedConcurrencyConfigNotFoundException: Schema = Schema { name: "ProvisionedConcurrencyConfigNotFoundException", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "message", target: &S_String, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ProvisionedConcurrencyStatusEnum: Schema = Schema { name: "ProvisionedConcurrencyStatusEnum", kind: K::Enum { values: ProvisionedConcurrencyStatusEnum::VALUES }, ..Schema::BLANK };
pub(crate) static S_ProvisionedPollerConfig: Schema = Schema { name: "ProvisionedPollerConfig", kind: K::Structure { members: &[
    Member { name: "MinimumPollers", target: &S_MinimumNumberOfPollers, wire: "MinimumPollers", ..Member::BLANK },
    Member { name: "MaximumPollers", target: &S_MaximumNumberOfPollers, wire: "MaximumPollers", ..Member::BLANK },
    Member { name: "PollerGroupName", target: &S_ProvisionedPollerGroupName, wire: "PollerGroupName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ProvisionedPollerGroupName: Schema = Schema { name: "ProvisionedPollerGroupName", kind: K::String, min: Some(0.0), max: Some(128.0), pattern: Some("[a-zA-Z0-9-_]*"), ..Schema::BLANK };
pub(crate) static S_PublicPolicyException: Schema = Schema { name: "PublicPolicyException", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "Message", target: &S_String, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PublishLayerVersionRequest: Schema = Schema { name: "PublishLayerVersionRequest", kind: K::Structure { members: &[
    Member { name: "LayerName", target: &S_LayerNameOrArn, required: true, location: L::Uri, wire: "LayerName", ..Member::BLANK },
    Member { name: "Description", target: &S_Description, wire: "Description", ..Member::BLANK },
    Member { name: "Content", target: &S_LayerVersionContentInput, required: true, wire: "Content", ..Member::BLANK },
    Member { name: "CompatibleArchitectures", target: &S_CompatibleArchitectures, wire: "CompatibleArchitectures", ..Member::BLANK },
    Member { name: "CompatibleRuntimes", target: &S_CompatibleRuntimes, wire: "CompatibleRuntimes", ..Member::BLANK },
    Member { name: "LicenseInfo", target: &S_LicenseInfo, wire: "LicenseInfo", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PublishLayerVersionResponse: Schema = Schema { name: "PublishLayerVersionResponse", kind: K::Structure { members: &[
    Member { name: "Content", target: &S_LayerVersionContentOutput, wire: "Content", ..Member::BLANK },
    Member { name: "LayerArn", target: &S_LayerArn, wire: "LayerArn", ..Member::BLANK },
    Member { name: "LayerVersionArn", target: &S_LayerVersionArn, wire: "LayerVersionArn", ..Member::BLANK },
    Member { name: "Description", target: &S_Description, wire: "Description", ..Member::BLANK },
    Member { name: "CreatedDate", target: &S_Timestamp, wire: "CreatedDate", ..Member::BLANK },
    Member { name: "Version", target: &S_LayerVersionNumber, wire: "Version", ..Member::BLANK },
    Member { name: "CompatibleArchitectures", target: &S_CompatibleArchitectures, wire: "CompatibleArchitectures", ..Member::BLANK },
    Member { name: "CompatibleRuntimes", target: &S_CompatibleRuntimes, wire: "CompatibleRuntimes", ..Member::BLANK },
    Member { name: "LicenseInfo", target: &S_LicenseInfo, wire: "LicenseInfo", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PublishVersionRequest: Schema = Schema { name: "PublishVersionRequest", kind: K::Structure { members: &[
    Member { name: "FunctionName", target: &S_FunctionName, required: true, location: L::Uri, wire: "FunctionName", ..Member::BLANK },
    Member { name: "CodeSha256", target: &S_String, wire: "CodeSha256", ..Member::BLANK },
    Member { name: "Description", target: &S_Description, wire: "Description", ..Member::BLANK },
    Member { name: "RevisionId", target: &S_String, wire: "RevisionId", ..Member::BLANK },
    Member { name: "PublishTo", target: &S_FunctionVersionLatestPublished, wire: "PublishTo", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PutFunctionCodeSigningConfigRequest: Schema = Schema { name: "PutFunctionCodeSigningConfigRequest", kind: K::Structure { members: &[
    Member { name: "CodeSigningConfigArn", target: &S_CodeSigningConfigArn, required: true, wire: "CodeSigningConfigArn", ..Member::BLANK },
    Member { name: "FunctionName", target: &S_NamespacedFunctionName, required: true, location: L::Uri, wire: "FunctionName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PutFunctionCodeSigningConfigResponse: Schema = Schema { name: "PutFunctionCodeSigningConfigResponse", kind: K::Structure { members: &[
    Member { name: "CodeSigningConfigArn", target: &S_CodeSigningConfigArn, required: true, wire: "CodeSigningConfigArn", ..Member::BLANK },
    Member { name: "FunctionName", target: &S_FunctionName, required: true, wire: "FunctionName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PutFunctionConcurrencyRequest: Schema = Schema { name: "PutFunctionConcurrencyRequest", kind: K::Structure { members: &[
    Member { name: "FunctionName", target: &S_FunctionName, required: true, location: L::Uri, wire: "FunctionName", ..Member::BLANK },
    Member { name: "ReservedConcurrentExecutions", target: &S_ReservedConcurrentExecutions, required: true, wire: "ReservedConcurrentExecutions", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PutFunctionEventInvokeConfigRequest: Schema = Schema { name: "PutFunctionEventInvokeConfigRequest", kind: K::Structure { members: &[
    Member { name: "FunctionName", target: &S_NamespacedFunctionName, required: true, location: L::Uri, wire: "FunctionName", ..Member::BLANK },
    Member { name: "Qualifier", target: &S_NumericLatestPublishedOrAliasQualifier, location: L::Query, wire: "Qualifier", ..Member::BLANK },
    Member { name: "MaximumRetryAttempts", target: &S_MaximumRetryAttempts, wire: "MaximumRetryAttempts", ..Member::BLANK },
    Member { name: "MaximumEventAgeInSeconds", target: &S_MaximumEventAgeInSeconds, wire: "MaximumEventAgeInSeconds", ..Member::BLANK },
    Member { name: "DestinationConfig", target: &S_DestinationConfig, wire: "DestinationConfig", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PutProvisionedConcurrencyConfigRequest: Schema = Schema { name: "PutProvisionedConcurrencyConfigRequest", kind: K::Structure { members: &[
    Member { name: "FunctionName", target: &S_FunctionName, required: true, location: L::Uri, wire: "FunctionName", ..Member::BLANK },
    Member { name: "Qualifier", target: &S_Qualifier, required: true, location: L::Query, wire: "Qualifier", ..Member::BLANK },
    Member { name: "ProvisionedConcurrentExecutions", target: &S_PositiveInteger, required: true, wire: "ProvisionedConcurrentExecutions", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PutProvisionedConcurrencyConfigResponse: Schema = Schema { name: "PutProvisionedConcurrencyConfigResponse", kind: K::Structure { members: &[
    Member { name: "RequestedProvisionedConcurrentExecutions", target: &S_PositiveInteger, wire: "RequestedProvisionedConcurrentExecutions", ..Member::BLANK },
    Member { name: "AllocatedProvisionedConcurrentExecutions", target: &S_NonNegativeInteger, wire: "AllocatedProvisionedConcurrentExecutions", ..Member::BLANK },
    Member { name: "AvailableProvisionedConcurrentExecutions", target: &S_NonNegativeInteger, wire: "AvailableProvisionedConcurrentExecutions", ..Member::BLANK },
    Member { name: "Status", target: &S_ProvisionedConcurrencyStatusEnum, wire: "Status", ..Member::BLANK },
    Member { name: "StatusReason", target: &S_String, wire: "StatusReason", ..Member::BLANK },
    Member { name: "LastModified", target: &S_Timestamp, wire: "LastModified", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PutRuntimeManagementConfigRequest: Schema = Schema { name: "PutRuntimeManagementConfigRequest", kind: K::Structure { members: &[
    Member { name: "FunctionName", target: &S_NamespacedFunctionName, required: true, location: L::Uri, wire: "FunctionName", ..Member::BLANK },
    Member { name: "Qualifier", target: &S_NumericLatestPublishedOrAliasQualifier, location: L::Query, wire: "Qualifier", ..Member::BLANK },
    Member { name: "UpdateRuntimeOn", target: &S_UpdateRuntimeOn, required: true, wire: "UpdateRuntimeOn", ..Member::BLANK },
    Member { name: "RuntimeVersionArn", target: &S_RuntimeVersionArn, wire: "RuntimeVersionArn", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PutRuntimeManagementConfigResponse: Schema = Schema { name: "PutRuntimeManagementConfigResponse", kind: K::Structure { members: &[
    Member { name: "UpdateRuntimeOn", target: &S_UpdateRuntimeOn, required: true, wire: "UpdateRuntimeOn", ..Member::BLANK },
    Member { name: "FunctionArn", target: &S_FunctionArn, required: true, wire: "FunctionArn", ..Member::BLANK },
    Member { name: "RuntimeVersionArn", target: &S_RuntimeVersionArn, wire: "RuntimeVersionArn", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_Qualifier: Schema = Schema { name: "Qualifier", kind: K::String, min: Some(1.0), max: Some(128.0), pattern: Some("(|[a-zA-Z0-9$_-]+)"), ..Schema::BLANK };
pub(crate) static S_Queue: Schema = Schema { name: "Queue", kind: K::String, min: Some(1.0), max: Some(1000.0), pattern: Some("[\\s\\S]*"), ..Schema::BLANK };
pub(crate) static S_Queues: Schema = Schema { name: "Queues", kind: K::List { item: &S_Queue, item_name: "", flattened: false }, min: Some(1.0), max: Some(1.0), ..Schema::BLANK };
pub(crate) static S_RecursiveInvocationException: Schema = Schema { name: "RecursiveInvocationException", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "Message", target: &S_String, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_RemoveLayerVersionPermissionRequest: Schema = Schema { name: "RemoveLayerVersionPermissionRequest", kind: K::Structure { members: &[
    Member { name: "LayerName", target: &S_LayerNameOrArn, required: true, location: L::Uri, wire: "LayerName", ..Member::BLANK },
    Member { name: "VersionNumber", target: &S_LayerVersionNumber, required: true, location: L::Uri, wire: "VersionNumber", ..Member::BLANK },
    Member { name: "StatementId", target: &S_StatementId, required: true, location: L::Uri, wire: "StatementId", ..Member::BLANK },
    Member { name: "RevisionId", target: &S_String, location: L::Query, wire: "RevisionId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_RemovePermissionRequest: Schema = Schema { name: "RemovePermissionRequest", kind: K::Structure { members: &[
    Member { name: "FunctionName", target: &S_NamespacedFunctionName, required: true, location: L::Uri, wire: "FunctionName", ..Member::BLANK },
    Member { name: "StatementId", target: &S_NamespacedStatementId, required: true, location: L::Uri, wire: "StatementId", ..Member::BLANK },
    Member { name: "Qualifier", target: &S_NumericLatestPublishedOrAliasQualifier, location: L::Query, wire: "Qualifier", ..Member::BLANK },
    Member { name: "RevisionId", target: &S_String, location: L::Query, wire: "RevisionId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_RequestTooLargeException: Schema = Schema { name: "RequestTooLargeException", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "message", target: &S_String, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ReservedConcurrentExecutions: Schema = Schema { name: "ReservedConcurrentExecutions", kind: K::Integer, min: Some(0.0), ..Schema::BLANK };
pub(crate) static S_ResolvedS3Object: Schema = Schema { name: "ResolvedS3Object", kind: K::Structure { members: &[
    Member { name: "S3Bucket", target: &S_S3Bucket, wire: "S3Bucket", ..Member::BLANK },
    Member { name: "S3Key", target: &S_S3Key, wire: "S3Key", ..Member::BLANK },
    Member { name: "S3ObjectVersion", target: &S_S3ObjectVersion, wire: "S3ObjectVersion", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ResourceArn: Schema = Schema { name: "ResourceArn", kind: K::String, min: Some(0.0), max: Some(10000.0), pattern: Some("(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()"), ..Schema::BLANK };
pub(crate) static S_ResourceConflictException: Schema = Schema { name: "ResourceConflictException", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "message", target: &S_String, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ResourceInUseException: Schema = Schema { name: "ResourceInUseException", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "Message", target: &S_String, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ResourceNotFoundException: Schema = Schema { name: "ResourceNotFoundException", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "Message", target: &S_String, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ResourceNotReadyException: Schema = Schema { name: "ResourceNotReadyException", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "message", target: &S_String, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ResponseStreamingInvocationType: Schema = Schema { name: "ResponseStreamingInvocationType", kind: K::Enum { values: ResponseStreamingInvocationType::VALUES }, ..Schema::BLANK };
pub(crate) static S_RetentionPeriodInDays: Schema = Schema { name: "RetentionPeriodInDays", kind: K::Integer, min: Some(1.0), max: Some(90.0), ..Schema::BLANK };
pub(crate) static S_RoleArn: Schema = Schema { name: "RoleArn", kind: K::String, min: Some(0.0), max: Some(10000.0), pattern: Some("arn:(aws[a-zA-Z-]*)?:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+"), ..Schema::BLANK };
pub(crate) static S_Runtime: Schema = Schema { name: "Runtime", kind: K::Enum { values: Runtime::VALUES }, ..Schema::BLANK };
pub(crate) static S_RuntimeAliasDeletedException: Schema = Schema { name: "RuntimeAliasDeletedException", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "message", target: &S_String, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_RuntimeVersionArn: Schema = Schema { name: "RuntimeVersionArn", kind: K::String, min: Some(26.0), max: Some(2048.0), pattern: Some("((arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}::runtime:.+)|(arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:runtime/[A-Za-z0-9_.-]{1,128}/version/[A-Za-z0-9_.-]{1,128}))"), ..Schema::BLANK };
pub(crate) static S_RuntimeVersionConfig: Schema = Schema { name: "RuntimeVersionConfig", kind: K::Structure { members: &[
    Member { name: "RuntimeVersionArn", target: &S_RuntimeVersionArn, wire: "RuntimeVersionArn", ..Member::BLANK },
    Member { name: "Error", target: &S_RuntimeVersionError, wire: "Error", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_RuntimeVersionDeletedException: Schema = Schema { name: "RuntimeVersionDeletedException", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "message", target: &S_String, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_RuntimeVersionError: Schema = Schema { name: "RuntimeVersionError", kind: K::Structure { members: &[
    Member { name: "ErrorCode", target: &S_String, wire: "ErrorCode", ..Member::BLANK },
    Member { name: "Message", target: &S_SensitiveString, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_S3Bucket: Schema = Schema { name: "S3Bucket", kind: K::String, min: Some(3.0), max: Some(63.0), pattern: Some("[0-9A-Za-z\\.\\-_]*(?<!\\.)"), ..Schema::BLANK };
pub(crate) static S_S3FilesConfig: Schema = Schema { name: "S3FilesConfig", kind: K::Structure { members: &[
    Member { name: "DirectS3Read", target: &S_DirectS3Read, wire: "DirectS3Read", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_S3FilesMountConnectivityException: Schema = Schema { name: "S3FilesMountConnectivityException", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "Message", target: &S_String, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_S3FilesMountFailureException: Schema = Schema { name: "S3FilesMountFailureException", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "Message", target: &S_String, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_S3FilesMountTimeoutException: Schema = Schema { name: "S3FilesMountTimeoutException", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "Message", target: &S_String, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_S3Key: Schema = Schema { name: "S3Key", kind: K::String, min: Some(1.0), max: Some(1024.0), pattern: Some(".*"), ..Schema::BLANK };
pub(crate) static S_S3ObjectStorageMode: Schema = Schema { name: "S3ObjectStorageMode", kind: K::Enum { values: S3ObjectStorageMode::VALUES }, ..Schema::BLANK };
pub(crate) static S_S3ObjectVersion: Schema = Schema { name: "S3ObjectVersion", kind: K::String, min: Some(1.0), max: Some(1024.0), pattern: Some(".*"), ..Schema::BLANK };
pub(crate) static S_ScalingConfig: Schema = Schema { name: "ScalingConfig", kind: K::Structure { members: &[
    Member { name: "MaximumConcurrency", target: &S_MaximumConcurrency, wire: "MaximumConcurrency", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_SchemaRegistryEventRecordFormat: Schema = Schema { name: "SchemaRegistryEventRecordFormat", kind: K::Enum { values: SchemaRegistryEventRecordFormat::VALUES }, ..Schema::BLANK };
pub(crate) static S_SchemaRegistryUri: Schema = Schema { name: "SchemaRegistryUri", kind: K::String, min: Some(1.0), max: Some(10000.0), pattern: Some("[a-zA-Z0-9-\\/*:_+=.@-]*"), ..Schema::BLANK };
pub(crate) static S_SecurityGroupId: Schema = Schema { name: "SecurityGroupId", kind: K::String, min: Some(0.0), max: Some(1024.0), pattern: Some("sg-[0-9a-zA-Z]*"), ..Schema::BLANK };
pub(crate) static S_SecurityGroupIds: Schema = Schema { name: "SecurityGroupIds", kind: K::List { item: &S_SecurityGroupId, item_name: "", flattened: false }, min: Some(0.0), max: Some(5.0), ..Schema::BLANK };
pub(crate) static S_SelfManagedEventSource: Schema = Schema { name: "SelfManagedEventSource", kind: K::Structure { members: &[
    Member { name: "Endpoints", target: &S_Endpoints, wire: "Endpoints", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_SelfManagedKafkaEventSourceConfig: Schema = Schema { name: "SelfManagedKafkaEventSourceConfig", kind: K::Structure { members: &[
    Member { name: "ConsumerGroupId", target: &S_URI, wire: "ConsumerGroupId", ..Member::BLANK },
    Member { name: "SchemaRegistryConfig", target: &S_KafkaSchemaRegistryConfig, wire: "SchemaRegistryConfig", ..Member::BLANK },
    Member { name: "ConsumptionMode", target: &S_KafkaEventSourceMappingConsumptionMode, wire: "ConsumptionMode", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_SensitiveString: Schema = Schema { name: "SensitiveString", kind: K::String, is_sensitive: true, ..Schema::BLANK };
pub(crate) static S_SensitiveStringOnServerOnly: Schema = Schema { name: "SensitiveStringOnServerOnly", kind: K::String, min: Some(0.0), max: Some(10000.0), ..Schema::BLANK };
pub(crate) static S_SerializedRequestEntityTooLargeException: Schema = Schema { name: "SerializedRequestEntityTooLargeException", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "message", target: &S_String, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ServiceException: Schema = Schema { name: "ServiceException", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "Message", target: &S_String, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ServiceQuotaExceededException: Schema = Schema { name: "ServiceQuotaExceededException", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "Message", target: &S_String, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_SigningProfileVersionArns: Schema = Schema { name: "SigningProfileVersionArns", kind: K::List { item: &S_Arn, item_name: "", flattened: false }, min: Some(1.0), max: Some(20.0), ..Schema::BLANK };
pub(crate) static S_SnapStart: Schema = Schema { name: "SnapStart", kind: K::Structure { members: &[
    Member { name: "ApplyOn", target: &S_SnapStartApplyOn, wire: "ApplyOn", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_SnapStartApplyOn: Schema = Schema { name: "SnapStartApplyOn", kind: K::Enum { values: SnapStartApplyOn::VALUES }, ..Schema::BLANK };
pub(crate) static S_SnapStartException: Schema = Schema { name: "SnapStartException", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "Message", target: &S_String, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_SnapStartNotReadyException: Schema = Schema { name: "SnapStartNotReadyException", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "Message", target: &S_String, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_SnapStartOptimizationStatus: Schema = Schema { name: "SnapStartOptimizationStatus", kind: K::Enum { values: SnapStartOptimizationStatus::VALUES }, ..Schema::BLANK };
pub(crate) static S_SnapStartRegenerationFailureException: Schema = Schema { name: "SnapStartRegenerationFailureException", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "Message", target: &S_String, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_SnapStartResponse: Schema = Schema { name: "SnapStartResponse", kind: K::Structure { members: &[
    Member { name: "ApplyOn", target: &S_SnapStartApplyOn, wire: "ApplyOn", ..Member::BLANK },
    Member { name: "OptimizationStatus", target: &S_SnapStartOptimizationStatus, wire: "OptimizationStatus", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_SnapStartTimeoutException: Schema = Schema { name: "SnapStartTimeoutException", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "Message", target: &S_String, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_SourceAccessConfiguration: Schema = Schema { name: "SourceAccessConfiguration", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_SourceAccessType, wire: "Type", ..Member::BLANK },
    Member { name: "URI", target: &S_URI, wire: "URI", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_SourceAccessConfigurations: Schema = Schema { name: "SourceAccessConfigurations", kind: K::List { item: &S_SourceAccessConfiguration, item_name: "", flattened: false }, min: Some(0.0), max: Some(23.0), ..Schema::BLANK };
pub(crate) static S_SourceAccessType: Schema = Schema { name: "SourceAccessType", kind: K::Enum { values: SourceAccessType::VALUES }, ..Schema::BLANK };
pub(crate) static S_SourceOwner: Schema = Schema { name: "SourceOwner", kind: K::String, min: Some(0.0), max: Some(12.0), pattern: Some("\\d{12}"), ..Schema::BLANK };
pub(crate) static S_State: Schema = Schema { name: "State", kind: K::Enum { values: State::VALUES }, ..Schema::BLANK };
pub(crate) static S_StateReason: Schema = Schema { name: "StateReason", kind: K::String, ..Schema::BLANK };
pub(crate) static S_StateReasonCode: Schema = Schema { name: "StateReasonCode", kind: K::Enum { values: StateReasonCode::VALUES }, ..Schema::BLANK };
pub(crate) static S_StatementId: Schema = Schema { name: "StatementId", kind: K::String, min: Some(1.0), max: Some(100.0), pattern: Some("([a-zA-Z0-9-_]+)"), ..Schema::BLANK };
pub(crate) static S_String: Schema = Schema { name: "String", kind: K::String, ..Schema::BLANK };
pub(crate) static S_StringList: Schema = Schema { name: "StringList", kind: K::List { item: &S_String, item_name: "", flattened: false }, min: Some(0.0), max: Some(1500.0), ..Schema::BLANK };
pub(crate) static S_SubnetIPAddressLimitReachedException: Schema = Schema { name: "SubnetIPAddressLimitReachedException", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "Message", target: &S_String, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_SubnetId: Schema = Schema { name: "SubnetId", kind: K::String, min: Some(0.0), max: Some(1024.0), pattern: Some("subnet-[0-9a-z]*"), ..Schema::BLANK };
pub(crate) static S_SubnetIds: Schema = Schema { name: "SubnetIds", kind: K::List { item: &S_SubnetId, item_name: "", flattened: false }, min: Some(0.0), max: Some(16.0), ..Schema::BLANK };
pub(crate) static S_SystemLogLevel: Schema = Schema { name: "SystemLogLevel", kind: K::Enum { values: SystemLogLevel::VALUES }, ..Schema::BLANK };
pub(crate) static S_TagKey: Schema = Schema { name: "TagKey", kind: K::String, min: Some(1.0), max: Some(128.0), pattern: Some("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)"), ..Schema::BLANK };
pub(crate) static S_TagKeyList: Schema = Schema { name: "TagKeyList", kind: K::List { item: &S_TagKey, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_TagResourceRequest: Schema = Schema { name: "TagResourceRequest", kind: K::Structure { members: &[
    Member { name: "Resource", target: &S_TaggableResource, required: true, location: L::Uri, wire: "Resource", ..Member::BLANK },
    Member { name: "Tags", target: &S_Tags, required: true, wire: "Tags", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_TagValue: Schema = Schema { name: "TagValue", kind: K::String, min: Some(0.0), max: Some(256.0), pattern: Some("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)"), ..Schema::BLANK };
pub(crate) static S_TaggableResource: Schema = Schema { name: "TaggableResource", kind: K::String, min: Some(1.0), max: Some(10000.0), pattern: Some("arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:(function:[a-zA-Z0-9-_]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?|code-signing-config:csc-[a-z0-9]{17}|event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|(capacity-provider|network-connector):[a-zA-Z0-9-_]{1,64})"), ..Schema::BLANK };
pub(crate) static S_Tags: Schema = Schema { name: "Tags", kind: K::Map { key: &S_TagKey, value: &S_TagValue, key_name: "key", value_name: "value", flattened: false }, ..Schema::BLANK };
pub(crate) static S_TagsError: Schema = Schema { name: "TagsError", kind: K::Structure { members: &[
    Member { name: "ErrorCode", target: &S_TagsErrorCode, required: true, wire: "ErrorCode", ..Member::BLANK },
    Member { name: "Message", target: &S_TagsErrorMessage, required: true, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_TagsErrorCode: Schema = Schema { name: "TagsErrorCode", kind: K::String, min: Some(10.0), max: Some(21.0), pattern: Some("[A-Za-z]+Exception"), ..Schema::BLANK };
pub(crate) static S_TagsErrorMessage: Schema = Schema { name: "TagsErrorMessage", kind: K::String, min: Some(84.0), max: Some(1000.0), pattern: Some(".*"), ..Schema::BLANK };
pub(crate) static S_TenancyConfig: Schema = Schema { name: "TenancyConfig", kind: K::Structure { members: &[
    Member { name: "TenantIsolationMode", target: &S_TenantIsolationMode, required: true, wire: "TenantIsolationMode", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_TenantId: Schema = Schema { name: "TenantId", kind: K::String, min: Some(1.0), max: Some(256.0), pattern: Some("[a-zA-Z0-9\\._:\\/=+\\-@ ]+"), ..Schema::BLANK };
pub(crate) static S_TenantIsolationMode: Schema = Schema { name: "TenantIsolationMode", kind: K::Enum { values: TenantIsolationMode::VALUES }, ..Schema::BLANK };
pub(crate) static S_ThrottleReason: Schema = Schema { name: "ThrottleReason", kind: K::Enum { values: ThrottleReason::VALUES }, ..Schema::BLANK };
pub(crate) static S_Timeout: Schema = Schema { name: "Timeout", kind: K::Integer, min: Some(1.0), max: Some(5400.0), ..Schema::BLANK };
pub(crate) static S_Timestamp: Schema = Schema { name: "Timestamp", kind: K::String, min: Some(0.0), max: Some(100.0), pattern: Some(".*"), ..Schema::BLANK };
pub(crate) static S_TooManyRequestsException: Schema = Schema { name: "TooManyRequestsException", kind: K::Structure { members: &[
    Member { name: "retryAfterSeconds", target: &S_String, location: L::Header, wire: "Retry-After", ..Member::BLANK },
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "message", target: &S_String, wire: "message", ..Member::BLANK },
    Member { name: "Reason", target: &S_ThrottleReason, wire: "Reason", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_Topic: Schema = Schema { name: "Topic", kind: K::String, min: Some(1.0), max: Some(249.0), pattern: Some("[^.]([a-zA-Z0-9\\-_.]+)"), ..Schema::BLANK };
pub(crate) static S_Topics: Schema = Schema { name: "Topics", kind: K::List { item: &S_Topic, item_name: "", flattened: false }, min: Some(1.0), max: Some(1.0), ..Schema::BLANK };
pub(crate) static S_TracingConfig: Schema = Schema { name: "TracingConfig", kind: K::Structure { members: &[
    Member { name: "Mode", target: &S_TracingMode, wire: "Mode", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_TracingConfigResponse: Schema = Schema { name: "TracingConfigResponse", kind: K::Structure { members: &[
    Member { name: "Mode", target: &S_TracingMode, wire: "Mode", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_TracingMode: Schema = Schema { name: "TracingMode", kind: K::Enum { values: TracingMode::VALUES }, ..Schema::BLANK };
pub(crate) static S_TumblingWindowInSeconds: Schema = Schema { name: "TumblingWindowInSeconds", kind: K::Integer, min: Some(0.0), max: Some(900.0), ..Schema::BLANK };
pub(crate) static S_URI: Schema = Schema { name: "URI", kind: K::String, min: Some(1.0), max: Some(200.0), pattern: Some("[ a-zA-Z0-9-\\/*:_+=.@-]*"), ..Schema::BLANK };
pub(crate) static S_UUIDString: Schema = Schema { name: "UUIDString", kind: K::String, min: Some(36.0), max: Some(36.0), ..Schema::BLANK };
pub(crate) static S_UnreservedConcurrentExecutions: Schema = Schema { name: "UnreservedConcurrentExecutions", kind: K::Integer, min: Some(0.0), ..Schema::BLANK };
pub(crate) static S_UnsupportedMediaTypeException: Schema = Schema { name: "UnsupportedMediaTypeException", kind: K::Structure { members: &[
    Member { name: "Type", target: &S_String, wire: "Type", ..Member::BLANK },
    Member { name: "message", target: &S_String, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_UntagResourceRequest: Schema = Schema { name: "UntagResourceRequest", kind: K::Structure { members: &[
    Member { name: "Resource", target: &S_TaggableResource, required: true, location: L::Uri, wire: "Resource", ..Member::BLANK },
    Member { name: "TagKeys", target: &S_TagKeyList, required: true, location: L::Query, wire: "tagKeys", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_UpdateAliasRequest: Schema = Schema { name: "UpdateAliasRequest", kind: K::Structure { members: &[
    Member { name: "FunctionName", target: &S_FunctionName, required: true, location: L::Uri, wire: "FunctionName", ..Member::BLANK },
    Member { name: "Name", target: &S_Alias, required: true, location: L::Uri, wire: "Name", ..Member::BLANK },
    Member { name: "FunctionVersion", target: &S_VersionWithLatestPublished, wire: "FunctionVersion", ..Member::BLANK },
    Member { name: "Description", target: &S_Description, wire: "Description", ..Member::BLANK },
    Member { name: "RoutingConfig", target: &S_AliasRoutingConfiguration, wire: "RoutingConfig", ..Member::BLANK },
    Member { name: "RevisionId", target: &S_String, wire: "RevisionId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_UpdateCodeSigningConfigRequest: Schema = Schema { name: "UpdateCodeSigningConfigRequest", kind: K::Structure { members: &[
    Member { name: "CodeSigningConfigArn", target: &S_CodeSigningConfigArn, required: true, location: L::Uri, wire: "CodeSigningConfigArn", ..Member::BLANK },
    Member { name: "Description", target: &S_Description, wire: "Description", ..Member::BLANK },
    Member { name: "AllowedPublishers", target: &S_AllowedPublishers, wire: "AllowedPublishers", ..Member::BLANK },
    Member { name: "CodeSigningPolicies", target: &S_CodeSigningPolicies, wire: "CodeSigningPolicies", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_UpdateCodeSigningConfigResponse: Schema = Schema { name: "UpdateCodeSigningConfigResponse", kind: K::Structure { members: &[
    Member { name: "CodeSigningConfig", target: &S_CodeSigningConfig, required: true, wire: "CodeSigningConfig", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_UpdateEventSourceMappingRequest: Schema = Schema { name: "UpdateEventSourceMappingRequest", kind: K::Structure { members: &[
    Member { name: "UUID", target: &S_UUIDString, required: true, location: L::Uri, wire: "UUID", ..Member::BLANK },
    Member { name: "FunctionName", target: &S_NamespacedFunctionName, wire: "FunctionName", ..Member::BLANK },
    Member { name: "Enabled", target: &S_Enabled, wire: "Enabled", ..Member::BLANK },
    Member { name: "BatchSize", target: &S_BatchSize, wire: "BatchSize", ..Member::BLANK },
    Member { name: "FilterCriteria", target: &S_FilterCriteria, wire: "FilterCriteria", ..Member::BLANK },
    Member { name: "KMSKeyArn", target: &S_KMSKeyArn, wire: "KMSKeyArn", ..Member::BLANK },
    Member { name: "MetricsConfig", target: &S_EventSourceMappingMetricsConfig, wire: "MetricsConfig", ..Member::BLANK },
    Member { name: "LoggingConfig", target: &S_EventSourceMappingLoggingConfig, wire: "LoggingConfig", ..Member::BLANK },
    Member { name: "ScalingConfig", target: &S_ScalingConfig, wire: "ScalingConfig", ..Member::BLANK },
    Member { name: "MaximumBatchingWindowInSeconds", target: &S_MaximumBatchingWindowInSeconds, wire: "MaximumBatchingWindowInSeconds", ..Member::BLANK },
    Member { name: "ParallelizationFactor", target: &S_ParallelizationFactor, wire: "ParallelizationFactor", ..Member::BLANK },
    Member { name: "DestinationConfig", target: &S_DestinationConfig, wire: "DestinationConfig", ..Member::BLANK },
    Member { name: "MaximumRecordAgeInSeconds", target: &S_MaximumRecordAgeInSeconds, wire: "MaximumRecordAgeInSeconds", ..Member::BLANK },
    Member { name: "BisectBatchOnFunctionError", target: &S_BisectBatchOnFunctionError, wire: "BisectBatchOnFunctionError", ..Member::BLANK },
    Member { name: "MaximumRetryAttempts", target: &S_MaximumRetryAttemptsEventSourceMapping, wire: "MaximumRetryAttempts", ..Member::BLANK },
    Member { name: "TumblingWindowInSeconds", target: &S_TumblingWindowInSeconds, wire: "TumblingWindowInSeconds", ..Member::BLANK },
    Member { name: "SourceAccessConfigurations", target: &S_SourceAccessConfigurations, wire: "SourceAccessConfigurations", ..Member::BLANK },
    Member { name: "FunctionResponseTypes", target: &S_FunctionResponseTypeList, wire: "FunctionResponseTypes", ..Member::BLANK },
    Member { name: "AmazonManagedKafkaEventSourceConfig", target: &S_AmazonManagedKafkaEventSourceConfig, wire: "AmazonManagedKafkaEventSourceConfig", ..Member::BLANK },
    Member { name: "SelfManagedKafkaEventSourceConfig", target: &S_SelfManagedKafkaEventSourceConfig, wire: "SelfManagedKafkaEventSourceConfig", ..Member::BLANK },
    Member { name: "DocumentDBEventSourceConfig", target: &S_DocumentDBEventSourceConfig, wire: "DocumentDBEventSourceConfig", ..Member::BLANK },
    Member { name: "ProvisionedPollerConfig", target: &S_ProvisionedPollerConfig, wire: "ProvisionedPollerConfig", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_UpdateFunctionCodeRequest: Schema = Schema { name: "UpdateFunctionCodeRequest", kind: K::Structure { members: &[
    Member { name: "FunctionName", target: &S_FunctionName, required: true, location: L::Uri, wire: "FunctionName", ..Member::BLANK },
    Member { name: "ZipFile", target: &S_Blob, wire: "ZipFile", ..Member::BLANK },
    Member { name: "S3Bucket", target: &S_S3Bucket, wire: "S3Bucket", ..Member::BLANK },
    Member { name: "S3Key", target: &S_S3Key, wire: "S3Key", ..Member::BLANK },
    Member { name: "S3ObjectVersion", target: &S_S3ObjectVersion, wire: "S3ObjectVersion", ..Member::BLANK },
    Member { name: "S3ObjectStorageMode", target: &S_S3ObjectStorageMode, wire: "S3ObjectStorageMode", ..Member::BLANK },
    Member { name: "ImageUri", target: &S_String, wire: "ImageUri", ..Member::BLANK },
    Member { name: "Architectures", target: &S_ArchitecturesList, wire: "Architectures", ..Member::BLANK },
    Member { name: "Publish", target: &S_Boolean, wire: "Publish", ..Member::BLANK },
    Member { name: "PublishTo", target: &S_FunctionVersionLatestPublished, wire: "PublishTo", ..Member::BLANK },
    Member { name: "DryRun", target: &S_Boolean, wire: "DryRun", ..Member::BLANK },
    Member { name: "RevisionId", target: &S_String, wire: "RevisionId", ..Member::BLANK },
    Member { name: "SourceKMSKeyArn", target: &S_KMSKeyArn, wire: "SourceKMSKeyArn", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_UpdateFunctionConfigurationRequest: Schema = Schema { name: "UpdateFunctionConfigurationRequest", kind: K::Structure { members: &[
    Member { name: "FunctionName", target: &S_FunctionName, required: true, location: L::Uri, wire: "FunctionName", ..Member::BLANK },
    Member { name: "Role", target: &S_RoleArn, wire: "Role", ..Member::BLANK },
    Member { name: "Handler", target: &S_Handler, wire: "Handler", ..Member::BLANK },
    Member { name: "Description", target: &S_Description, wire: "Description", ..Member::BLANK },
    Member { name: "Timeout", target: &S_Timeout, wire: "Timeout", ..Member::BLANK },
    Member { name: "MemorySize", target: &S_MemorySize, wire: "MemorySize", ..Member::BLANK },
    Member { name: "VpcConfig", target: &S_VpcConfig, wire: "VpcConfig", ..Member::BLANK },
    Member { name: "Environment", target: &S_Environment, wire: "Environment", ..Member::BLANK },
    Member { name: "Runtime", target: &S_Runtime, wire: "Runtime", ..Member::BLANK },
    Member { name: "DeadLetterConfig", target: &S_DeadLetterConfig, wire: "DeadLetterConfig", ..Member::BLANK },
    Member { name: "KMSKeyArn", target: &S_KMSKeyArn, wire: "KMSKeyArn", ..Member::BLANK },
    Member { name: "TracingConfig", target: &S_TracingConfig, wire: "TracingConfig", ..Member::BLANK },
    Member { name: "RevisionId", target: &S_String, wire: "RevisionId", ..Member::BLANK },
    Member { name: "Layers", target: &S_LayerList, wire: "Layers", ..Member::BLANK },
    Member { name: "FileSystemConfigs", target: &S_FileSystemConfigList, wire: "FileSystemConfigs", ..Member::BLANK },
    Member { name: "ImageConfig", target: &S_ImageConfig, wire: "ImageConfig", ..Member::BLANK },
    Member { name: "EphemeralStorage", target: &S_EphemeralStorage, wire: "EphemeralStorage", ..Member::BLANK },
    Member { name: "SnapStart", target: &S_SnapStart, wire: "SnapStart", ..Member::BLANK },
    Member { name: "LoggingConfig", target: &S_LoggingConfig, wire: "LoggingConfig", ..Member::BLANK },
    Member { name: "CapacityProviderConfig", target: &S_CapacityProviderConfig, wire: "CapacityProviderConfig", ..Member::BLANK },
    Member { name: "DurableConfig", target: &S_DurableConfig, wire: "DurableConfig", ..Member::BLANK },
    Member { name: "RuntimeConfig", target: &S_FunctionRuntimeConfig, wire: "RuntimeConfig", ..Member::BLANK },
    Member { name: "AcceleratorConfig", target: &S_AcceleratorConfig, wire: "AcceleratorConfig", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_UpdateFunctionEventInvokeConfigRequest: Schema = Schema { name: "UpdateFunctionEventInvokeConfigRequest", kind: K::Structure { members: &[
    Member { name: "FunctionName", target: &S_NamespacedFunctionName, required: true, location: L::Uri, wire: "FunctionName", ..Member::BLANK },
    Member { name: "Qualifier", target: &S_NumericLatestPublishedOrAliasQualifier, location: L::Query, wire: "Qualifier", ..Member::BLANK },
    Member { name: "MaximumRetryAttempts", target: &S_MaximumRetryAttempts, wire: "MaximumRetryAttempts", ..Member::BLANK },
    Member { name: "MaximumEventAgeInSeconds", target: &S_MaximumEventAgeInSeconds, wire: "MaximumEventAgeInSeconds", ..Member::BLANK },
    Member { name: "DestinationConfig", target: &S_DestinationConfig, wire: "DestinationConfig", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_UpdateFunctionUrlConfigRequest: Schema = Schema { name: "UpdateFunctionUrlConfigRequest", kind: K::Structure { members: &[
    Member { name: "FunctionName", target: &S_FunctionUrlFunctionName, required: true, location: L::Uri, wire: "FunctionName", ..Member::BLANK },
    Member { name: "Qualifier", target: &S_FunctionUrlQualifier, location: L::Query, wire: "Qualifier", ..Member::BLANK },
    Member { name: "AuthType", target: &S_FunctionUrlAuthType, wire: "AuthType", ..Member::BLANK },
    Member { name: "Cors", target: &S_Cors, wire: "Cors", ..Member::BLANK },
    Member { name: "InvokeMode", target: &S_InvokeMode, wire: "InvokeMode", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_UpdateFunctionUrlConfigResponse: Schema = Schema { name: "UpdateFunctionUrlConfigResponse", kind: K::Structure { members: &[
    Member { name: "FunctionUrl", target: &S_FunctionUrl, required: true, wire: "FunctionUrl", ..Member::BLANK },
    Member { name: "FunctionArn", target: &S_FunctionArn, required: true, wire: "FunctionArn", ..Member::BLANK },
    Member { name: "AuthType", target: &S_FunctionUrlAuthType, required: true, wire: "AuthType", ..Member::BLANK },
    Member { name: "Cors", target: &S_Cors, wire: "Cors", ..Member::BLANK },
    Member { name: "CreationTime", target: &S_Timestamp, required: true, wire: "CreationTime", ..Member::BLANK },
    Member { name: "LastModifiedTime", target: &S_Timestamp, required: true, wire: "LastModifiedTime", ..Member::BLANK },
    Member { name: "InvokeMode", target: &S_InvokeMode, wire: "InvokeMode", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_UpdateRuntimeOn: Schema = Schema { name: "UpdateRuntimeOn", kind: K::Enum { values: UpdateRuntimeOn::VALUES }, ..Schema::BLANK };
pub(crate) static S_Version: Schema = Schema { name: "Version", kind: K::String, min: Some(1.0), max: Some(1024.0), pattern: Some("(\\$LATEST|[0-9]+)"), ..Schema::BLANK };
pub(crate) static S_VersionWithLatestPublished: Schema = Schema { name: "VersionWithLatestPublished", kind: K::String, min: Some(1.0), max: Some(1024.0), pattern: Some("(\\$LATEST(\\.PUBLISHED)?|[0-9]+)"), ..Schema::BLANK };
pub(crate) static S_VpcConfig: Schema = Schema { name: "VpcConfig", kind: K::Structure { members: &[
    Member { name: "SubnetIds", target: &S_SubnetIds, wire: "SubnetIds", ..Member::BLANK },
    Member { name: "SecurityGroupIds", target: &S_SecurityGroupIds, wire: "SecurityGroupIds", ..Member::BLANK },
    Member { name: "Ipv6AllowedForDualStack", target: &S_NullableBoolean, wire: "Ipv6AllowedForDualStack", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_VpcConfigResponse: Schema = Schema { name: "VpcConfigResponse", kind: K::Structure { members: &[
    Member { name: "SubnetIds", target: &S_SubnetIds, wire: "SubnetIds", ..Member::BLANK },
    Member { name: "SecurityGroupIds", target: &S_SecurityGroupIds, wire: "SecurityGroupIds", ..Member::BLANK },
    Member { name: "VpcId", target: &S_VpcId, wire: "VpcId", ..Member::BLANK },
    Member { name: "Ipv6AllowedForDualStack", target: &S_NullableBoolean, wire: "Ipv6AllowedForDualStack", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_VpcId: Schema = Schema { name: "VpcId", kind: K::String, ..Schema::BLANK };
pub(crate) static S_Weight: Schema = Schema { name: "Weight", kind: K::Double, min: Some(0.0), max: Some(1.0), ..Schema::BLANK };
pub(crate) static S_WorkingDirectory: Schema = Schema { name: "WorkingDirectory", kind: K::String, min: Some(0.0), max: Some(1000.0), ..Schema::BLANK };
pub(crate) static S_DeleteAliasOutput: Schema = Schema { name: "DeleteAliasOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_RemovePermissionOutput: Schema = Schema { name: "RemovePermissionOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_TagResourceOutput: Schema = Schema { name: "TagResourceOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_UntagResourceOutput: Schema = Schema { name: "UntagResourceOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DeleteFunctionConcurrencyOutput: Schema = Schema { name: "DeleteFunctionConcurrencyOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DeleteFunctionEventInvokeConfigOutput: Schema = Schema { name: "DeleteFunctionEventInvokeConfigOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DeleteLayerVersionOutput: Schema = Schema { name: "DeleteLayerVersionOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_RemoveLayerVersionPermissionOutput: Schema = Schema { name: "RemoveLayerVersionPermissionOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DeleteFunctionUrlConfigOutput: Schema = Schema { name: "DeleteFunctionUrlConfigOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DeleteFunctionCodeSigningConfigOutput: Schema = Schema { name: "DeleteFunctionCodeSigningConfigOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DeleteProvisionedConcurrencyConfigOutput: Schema = Schema { name: "DeleteProvisionedConcurrencyConfigOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
static E_AliasLimitExceededException: ErrorModel = ErrorModel { shape: &S_AliasLimitExceededException, code: "AliasLimitExceededException", status: 400, sender_fault: true };
static E_CodeArtifactUserDeletedException: ErrorModel = ErrorModel { shape: &S_CodeArtifactUserDeletedException, code: "CodeArtifactUserDeletedException", status: 409, sender_fault: true };
static E_CodeArtifactUserFailedException: ErrorModel = ErrorModel { shape: &S_CodeArtifactUserFailedException, code: "CodeArtifactUserFailedException", status: 409, sender_fault: true };
static E_CodeArtifactUserPendingException: ErrorModel = ErrorModel { shape: &S_CodeArtifactUserPendingException, code: "CodeArtifactUserPendingException", status: 409, sender_fault: true };
static E_CodeSigningConfigNotFoundException: ErrorModel = ErrorModel { shape: &S_CodeSigningConfigNotFoundException, code: "CodeSigningConfigNotFoundException", status: 404, sender_fault: true };
static E_CodeStorageExceededException: ErrorModel = ErrorModel { shape: &S_CodeStorageExceededException, code: "CodeStorageExceededException", status: 400, sender_fault: true };
static E_CodeVerificationFailedException: ErrorModel = ErrorModel { shape: &S_CodeVerificationFailedException, code: "CodeVerificationFailedException", status: 400, sender_fault: true };
static E_DurableExecutionAlreadyStartedException: ErrorModel = ErrorModel { shape: &S_DurableExecutionAlreadyStartedException, code: "DurableExecutionAlreadyStartedException", status: 409, sender_fault: true };
static E_EC2AccessDeniedException: ErrorModel = ErrorModel { shape: &S_EC2AccessDeniedException, code: "EC2AccessDeniedException", status: 502, sender_fault: false };
static E_EC2ThrottledException: ErrorModel = ErrorModel { shape: &S_EC2ThrottledException, code: "EC2ThrottledException", status: 502, sender_fault: false };
static E_EC2UnexpectedException: ErrorModel = ErrorModel { shape: &S_EC2UnexpectedException, code: "EC2UnexpectedException", status: 502, sender_fault: false };
static E_EFSIOException: ErrorModel = ErrorModel { shape: &S_EFSIOException, code: "EFSIOException", status: 410, sender_fault: true };
static E_EFSMountConnectivityException: ErrorModel = ErrorModel { shape: &S_EFSMountConnectivityException, code: "EFSMountConnectivityException", status: 408, sender_fault: true };
static E_EFSMountFailureException: ErrorModel = ErrorModel { shape: &S_EFSMountFailureException, code: "EFSMountFailureException", status: 403, sender_fault: true };
static E_EFSMountTimeoutException: ErrorModel = ErrorModel { shape: &S_EFSMountTimeoutException, code: "EFSMountTimeoutException", status: 408, sender_fault: true };
static E_ENILimitReachedException: ErrorModel = ErrorModel { shape: &S_ENILimitReachedException, code: "ENILimitReachedException", status: 502, sender_fault: false };
static E_ENINotReadyException: ErrorModel = ErrorModel { shape: &S_ENINotReadyException, code: "ENINotReadyException", status: 502, sender_fault: false };
static E_FunctionVersionsPerCapacityProviderLimitExceededException: ErrorModel = ErrorModel { shape: &S_FunctionVersionsPerCapacityProviderLimitExceededException, code: "FunctionVersionsPerCapacityProviderLimitExceededException", status: 400, sender_fault: true };
static E_InvalidCodeSignatureException: ErrorModel = ErrorModel { shape: &S_InvalidCodeSignatureException, code: "InvalidCodeSignatureException", status: 400, sender_fault: true };
static E_InvalidParameterValueException: ErrorModel = ErrorModel { shape: &S_InvalidParameterValueException, code: "InvalidParameterValueException", status: 400, sender_fault: true };
static E_InvalidRequestContentException: ErrorModel = ErrorModel { shape: &S_InvalidRequestContentException, code: "InvalidRequestContentException", status: 400, sender_fault: true };
static E_InvalidRuntimeException: ErrorModel = ErrorModel { shape: &S_InvalidRuntimeException, code: "InvalidRuntimeException", status: 502, sender_fault: false };
static E_InvalidSecurityGroupIDException: ErrorModel = ErrorModel { shape: &S_InvalidSecurityGroupIDException, code: "InvalidSecurityGroupIDException", status: 502, sender_fault: false };
static E_InvalidSubnetIDException: ErrorModel = ErrorModel { shape: &S_InvalidSubnetIDException, code: "InvalidSubnetIDException", status: 502, sender_fault: false };
static E_InvalidZipFileException: ErrorModel = ErrorModel { shape: &S_InvalidZipFileException, code: "InvalidZipFileException", status: 502, sender_fault: false };
static E_KMSAccessDeniedException: ErrorModel = ErrorModel { shape: &S_KMSAccessDeniedException, code: "KMSAccessDeniedException", status: 502, sender_fault: false };
static E_KMSDisabledException: ErrorModel = ErrorModel { shape: &S_KMSDisabledException, code: "KMSDisabledException", status: 502, sender_fault: false };
static E_KMSInvalidStateException: ErrorModel = ErrorModel { shape: &S_KMSInvalidStateException, code: "KMSInvalidStateException", status: 502, sender_fault: false };
static E_KMSNotFoundException: ErrorModel = ErrorModel { shape: &S_KMSNotFoundException, code: "KMSNotFoundException", status: 502, sender_fault: false };
static E_ModeNotSupportedException: ErrorModel = ErrorModel { shape: &S_ModeNotSupportedException, code: "ModeNotSupportedException", status: 400, sender_fault: true };
static E_NoPublishedVersionException: ErrorModel = ErrorModel { shape: &S_NoPublishedVersionException, code: "NoPublishedVersionException", status: 400, sender_fault: true };
static E_PolicyLengthExceededException: ErrorModel = ErrorModel { shape: &S_PolicyLengthExceededException, code: "PolicyLengthExceededException", status: 400, sender_fault: true };
static E_PreconditionFailedException: ErrorModel = ErrorModel { shape: &S_PreconditionFailedException, code: "PreconditionFailedException", status: 412, sender_fault: true };
static E_ProvisionedConcurrencyConfigNotFoundException: ErrorModel = ErrorModel { shape: &S_ProvisionedConcurrencyConfigNotFoundException, code: "ProvisionedConcurrencyConfigNotFoundException", status: 404, sender_fault: true };
static E_PublicPolicyException: ErrorModel = ErrorModel { shape: &S_PublicPolicyException, code: "PublicPolicyException", status: 400, sender_fault: true };
static E_RecursiveInvocationException: ErrorModel = ErrorModel { shape: &S_RecursiveInvocationException, code: "RecursiveInvocationException", status: 400, sender_fault: true };
static E_RequestTooLargeException: ErrorModel = ErrorModel { shape: &S_RequestTooLargeException, code: "RequestTooLargeException", status: 413, sender_fault: true };
static E_ResourceConflictException: ErrorModel = ErrorModel { shape: &S_ResourceConflictException, code: "ResourceConflictException", status: 409, sender_fault: true };
static E_ResourceInUseException: ErrorModel = ErrorModel { shape: &S_ResourceInUseException, code: "ResourceInUseException", status: 400, sender_fault: true };
static E_ResourceNotFoundException: ErrorModel = ErrorModel { shape: &S_ResourceNotFoundException, code: "ResourceNotFoundException", status: 404, sender_fault: true };
static E_ResourceNotReadyException: ErrorModel = ErrorModel { shape: &S_ResourceNotReadyException, code: "ResourceNotReadyException", status: 502, sender_fault: false };
static E_RuntimeAliasDeletedException: ErrorModel = ErrorModel { shape: &S_RuntimeAliasDeletedException, code: "RuntimeAliasDeletedException", status: 409, sender_fault: true };
static E_RuntimeVersionDeletedException: ErrorModel = ErrorModel { shape: &S_RuntimeVersionDeletedException, code: "RuntimeVersionDeletedException", status: 409, sender_fault: true };
static E_S3FilesMountConnectivityException: ErrorModel = ErrorModel { shape: &S_S3FilesMountConnectivityException, code: "S3FilesMountConnectivityException", status: 408, sender_fault: true };
static E_S3FilesMountFailureException: ErrorModel = ErrorModel { shape: &S_S3FilesMountFailureException, code: "S3FilesMountFailureException", status: 403, sender_fault: true };
static E_S3FilesMountTimeoutException: ErrorModel = ErrorModel { shape: &S_S3FilesMountTimeoutException, code: "S3FilesMountTimeoutException", status: 408, sender_fault: true };
static E_SerializedRequestEntityTooLargeException: ErrorModel = ErrorModel { shape: &S_SerializedRequestEntityTooLargeException, code: "SerializedRequestEntityTooLargeException", status: 413, sender_fault: true };
static E_ServiceException: ErrorModel = ErrorModel { shape: &S_ServiceException, code: "ServiceException", status: 500, sender_fault: false };
static E_ServiceQuotaExceededException: ErrorModel = ErrorModel { shape: &S_ServiceQuotaExceededException, code: "ServiceQuotaExceededException", status: 402, sender_fault: true };
static E_SnapStartException: ErrorModel = ErrorModel { shape: &S_SnapStartException, code: "SnapStartException", status: 400, sender_fault: true };
static E_SnapStartNotReadyException: ErrorModel = ErrorModel { shape: &S_SnapStartNotReadyException, code: "SnapStartNotReadyException", status: 409, sender_fault: true };
static E_SnapStartRegenerationFailureException: ErrorModel = ErrorModel { shape: &S_SnapStartRegenerationFailureException, code: "SnapStartRegenerationFailureException", status: 409, sender_fault: true };
static E_SnapStartTimeoutException: ErrorModel = ErrorModel { shape: &S_SnapStartTimeoutException, code: "SnapStartTimeoutException", status: 408, sender_fault: true };
static E_SubnetIPAddressLimitReachedException: ErrorModel = ErrorModel { shape: &S_SubnetIPAddressLimitReachedException, code: "SubnetIPAddressLimitReachedException", status: 502, sender_fault: false };
static E_TooManyRequestsException: ErrorModel = ErrorModel { shape: &S_TooManyRequestsException, code: "TooManyRequestsException", status: 429, sender_fault: true };
static E_UnsupportedMediaTypeException: ErrorModel = ErrorModel { shape: &S_UnsupportedMediaTypeException, code: "UnsupportedMediaTypeException", status: 415, sender_fault: true };
/// The errors that this service's operations name in the model.
pub mod error {
    use crate::error::ServiceError;
    /// `AliasLimitExceededException`.
    pub fn alias_limit_exceeded_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_AliasLimitExceededException, message.into()) }
    /// `CodeArtifactUserDeletedException`.
    pub fn code_artifact_user_deleted_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_CodeArtifactUserDeletedException, message.into()) }
    /// `CodeArtifactUserFailedException`.
    pub fn code_artifact_user_failed_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_CodeArtifactUserFailedException, message.into()) }
    /// `CodeArtifactUserPendingException`.
    pub fn code_artifact_user_pending_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_CodeArtifactUserPendingException, message.into()) }
    /// `CodeSigningConfigNotFoundException`.
    pub fn code_signing_config_not_found_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_CodeSigningConfigNotFoundException, message.into()) }
    /// `CodeStorageExceededException`.
    pub fn code_storage_exceeded_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_CodeStorageExceededException, message.into()) }
    /// `CodeVerificationFailedException`.
    pub fn code_verification_failed_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_CodeVerificationFailedException, message.into()) }
    /// `DurableExecutionAlreadyStartedException`.
    pub fn durable_execution_already_started_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_DurableExecutionAlreadyStartedException, message.into()) }
    /// `EC2AccessDeniedException`.
    pub fn ec2_access_denied_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_EC2AccessDeniedException, message.into()) }
    /// `EC2ThrottledException`.
    pub fn ec2_throttled_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_EC2ThrottledException, message.into()) }
    /// `EC2UnexpectedException`.
    pub fn ec2_unexpected_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_EC2UnexpectedException, message.into()) }
    /// `EFSIOException`.
    pub fn efsio_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_EFSIOException, message.into()) }
    /// `EFSMountConnectivityException`.
    pub fn efs_mount_connectivity_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_EFSMountConnectivityException, message.into()) }
    /// `EFSMountFailureException`.
    pub fn efs_mount_failure_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_EFSMountFailureException, message.into()) }
    /// `EFSMountTimeoutException`.
    pub fn efs_mount_timeout_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_EFSMountTimeoutException, message.into()) }
    /// `ENILimitReachedException`.
    pub fn eni_limit_reached_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ENILimitReachedException, message.into()) }
    /// `ENINotReadyException`.
    pub fn eni_not_ready_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ENINotReadyException, message.into()) }
    /// `FunctionVersionsPerCapacityProviderLimitExceededException`.
    pub fn function_versions_per_capacity_provider_limit_exceeded_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_FunctionVersionsPerCapacityProviderLimitExceededException, message.into()) }
    /// `InvalidCodeSignatureException`.
    pub fn invalid_code_signature_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidCodeSignatureException, message.into()) }
    /// `InvalidParameterValueException`.
    pub fn invalid_parameter_value_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidParameterValueException, message.into()) }
    /// `InvalidRequestContentException`.
    pub fn invalid_request_content_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidRequestContentException, message.into()) }
    /// `InvalidRuntimeException`.
    pub fn invalid_runtime_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidRuntimeException, message.into()) }
    /// `InvalidSecurityGroupIDException`.
    pub fn invalid_security_group_id_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidSecurityGroupIDException, message.into()) }
    /// `InvalidSubnetIDException`.
    pub fn invalid_subnet_id_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidSubnetIDException, message.into()) }
    /// `InvalidZipFileException`.
    pub fn invalid_zip_file_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidZipFileException, message.into()) }
    /// `KMSAccessDeniedException`.
    pub fn kms_access_denied_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_KMSAccessDeniedException, message.into()) }
    /// `KMSDisabledException`.
    pub fn kms_disabled_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_KMSDisabledException, message.into()) }
    /// `KMSInvalidStateException`.
    pub fn kms_invalid_state_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_KMSInvalidStateException, message.into()) }
    /// `KMSNotFoundException`.
    pub fn kms_not_found_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_KMSNotFoundException, message.into()) }
    /// `ModeNotSupportedException`.
    pub fn mode_not_supported_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ModeNotSupportedException, message.into()) }
    /// `NoPublishedVersionException`.
    pub fn no_published_version_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_NoPublishedVersionException, message.into()) }
    /// `PolicyLengthExceededException`.
    pub fn policy_length_exceeded_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_PolicyLengthExceededException, message.into()) }
    /// `PreconditionFailedException`.
    pub fn precondition_failed_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_PreconditionFailedException, message.into()) }
    /// `ProvisionedConcurrencyConfigNotFoundException`.
    pub fn provisioned_concurrency_config_not_found_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ProvisionedConcurrencyConfigNotFoundException, message.into()) }
    /// `PublicPolicyException`.
    pub fn public_policy_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_PublicPolicyException, message.into()) }
    /// `RecursiveInvocationException`.
    pub fn recursive_invocation_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_RecursiveInvocationException, message.into()) }
    /// `RequestTooLargeException`.
    pub fn request_too_large_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_RequestTooLargeException, message.into()) }
    /// `ResourceConflictException`.
    pub fn resource_conflict_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ResourceConflictException, message.into()) }
    /// `ResourceInUseException`.
    pub fn resource_in_use_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ResourceInUseException, message.into()) }
    /// `ResourceNotFoundException`.
    pub fn resource_not_found_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ResourceNotFoundException, message.into()) }
    /// `ResourceNotReadyException`.
    pub fn resource_not_ready_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ResourceNotReadyException, message.into()) }
    /// `RuntimeAliasDeletedException`.
    pub fn runtime_alias_deleted_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_RuntimeAliasDeletedException, message.into()) }
    /// `RuntimeVersionDeletedException`.
    pub fn runtime_version_deleted_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_RuntimeVersionDeletedException, message.into()) }
    /// `S3FilesMountConnectivityException`.
    pub fn s3_files_mount_connectivity_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_S3FilesMountConnectivityException, message.into()) }
    /// `S3FilesMountFailureException`.
    pub fn s3_files_mount_failure_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_S3FilesMountFailureException, message.into()) }
    /// `S3FilesMountTimeoutException`.
    pub fn s3_files_mount_timeout_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_S3FilesMountTimeoutException, message.into()) }
    /// `SerializedRequestEntityTooLargeException`.
    pub fn serialized_request_entity_too_large_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_SerializedRequestEntityTooLargeException, message.into()) }
    /// `ServiceException`.
    pub fn service_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ServiceException, message.into()) }
    /// `ServiceQuotaExceededException`.
    pub fn service_quota_exceeded_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ServiceQuotaExceededException, message.into()) }
    /// `SnapStartException`.
    pub fn snap_start_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_SnapStartException, message.into()) }
    /// `SnapStartNotReadyException`.
    pub fn snap_start_not_ready_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_SnapStartNotReadyException, message.into()) }
    /// `SnapStartRegenerationFailureException`.
    pub fn snap_start_regeneration_failure_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_SnapStartRegenerationFailureException, message.into()) }
    /// `SnapStartTimeoutException`.
    pub fn snap_start_timeout_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_SnapStartTimeoutException, message.into()) }
    /// `SubnetIPAddressLimitReachedException`.
    pub fn subnet_ip_address_limit_reached_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_SubnetIPAddressLimitReachedException, message.into()) }
    /// `TooManyRequestsException`.
    pub fn too_many_requests_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_TooManyRequestsException, message.into()) }
    /// `UnsupportedMediaTypeException`.
    pub fn unsupported_media_type_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_UnsupportedMediaTypeException, message.into()) }
}
operation! { CreateFunction O_CreateFunction CreateFunctionRequest FunctionConfiguration }
static O_CreateFunction: OperationModel = OperationModel { service: &SERVICE, name: "CreateFunction", method: "POST", uri: "/2015-03-31/functions", status: 201, input: &S_CreateFunctionRequest, output: &S_FunctionConfiguration, has_output: true, errors: &[&E_InvalidParameterValueException, &E_ResourceConflictException, &E_ServiceException, &E_TooManyRequestsException, &E_InvalidCodeSignatureException, &E_ResourceNotFoundException, &E_CodeVerificationFailedException, &E_CodeSigningConfigNotFoundException, &E_CodeStorageExceededException, &E_FunctionVersionsPerCapacityProviderLimitExceededException], ..OperationModel::BLANK };
operation! { GetFunction O_GetFunction GetFunctionRequest GetFunctionResponse }
static O_GetFunction: OperationModel = OperationModel { service: &SERVICE, name: "GetFunction", method: "GET", uri: "/2015-03-31/functions/{FunctionName}", status: 200, input: &S_GetFunctionRequest, output: &S_GetFunctionResponse, has_output: true, errors: &[&E_InvalidParameterValueException, &E_ServiceException, &E_TooManyRequestsException, &E_ResourceNotFoundException], ..OperationModel::BLANK };
operation! { GetFunctionConfiguration O_GetFunctionConfiguration GetFunctionConfigurationRequest FunctionConfiguration }
static O_GetFunctionConfiguration: OperationModel = OperationModel { service: &SERVICE, name: "GetFunctionConfiguration", method: "GET", uri: "/2015-03-31/functions/{FunctionName}/configuration", status: 200, input: &S_GetFunctionConfigurationRequest, output: &S_FunctionConfiguration, has_output: true, errors: &[&E_InvalidParameterValueException, &E_ServiceException, &E_TooManyRequestsException, &E_ResourceNotFoundException], ..OperationModel::BLANK };
operation! { UpdateFunctionCode O_UpdateFunctionCode UpdateFunctionCodeRequest FunctionConfiguration }
static O_UpdateFunctionCode: OperationModel = OperationModel { service: &SERVICE, name: "UpdateFunctionCode", method: "PUT", uri: "/2015-03-31/functions/{FunctionName}/code", status: 200, input: &S_UpdateFunctionCodeRequest, output: &S_FunctionConfiguration, has_output: true, errors: &[&E_InvalidParameterValueException, &E_ResourceConflictException, &E_ServiceException, &E_TooManyRequestsException, &E_InvalidCodeSignatureException, &E_ResourceNotFoundException, &E_CodeVerificationFailedException, &E_CodeSigningConfigNotFoundException, &E_CodeStorageExceededException, &E_PreconditionFailedException], ..OperationModel::BLANK };
operation! { UpdateFunctionConfiguration O_UpdateFunctionConfiguration UpdateFunctionConfigurationRequest FunctionConfiguration }
static O_UpdateFunctionConfiguration: OperationModel = OperationModel { service: &SERVICE, name: "UpdateFunctionConfiguration", method: "PUT", uri: "/2015-03-31/functions/{FunctionName}/configuration", status: 200, input: &S_UpdateFunctionConfigurationRequest, output: &S_FunctionConfiguration, has_output: true, errors: &[&E_InvalidParameterValueException, &E_ResourceConflictException, &E_ServiceException, &E_TooManyRequestsException, &E_InvalidCodeSignatureException, &E_ResourceNotFoundException, &E_CodeVerificationFailedException, &E_CodeSigningConfigNotFoundException, &E_PreconditionFailedException], ..OperationModel::BLANK };
operation! { DeleteFunction O_DeleteFunction DeleteFunctionRequest DeleteFunctionResponse }
static O_DeleteFunction: OperationModel = OperationModel { service: &SERVICE, name: "DeleteFunction", method: "DELETE", uri: "/2015-03-31/functions/{FunctionName}", status: 200, input: &S_DeleteFunctionRequest, output: &S_DeleteFunctionResponse, has_output: true, errors: &[&E_InvalidParameterValueException, &E_ResourceConflictException, &E_ServiceException, &E_TooManyRequestsException, &E_ResourceNotFoundException], ..OperationModel::BLANK };
operation! { ListFunctions O_ListFunctions ListFunctionsRequest ListFunctionsResponse }
static O_ListFunctions: OperationModel = OperationModel { service: &SERVICE, name: "ListFunctions", method: "GET", uri: "/2015-03-31/functions", status: 200, input: &S_ListFunctionsRequest, output: &S_ListFunctionsResponse, has_output: true, errors: &[&E_InvalidParameterValueException, &E_ServiceException, &E_TooManyRequestsException], ..OperationModel::BLANK };
operation! { PublishVersion O_PublishVersion PublishVersionRequest FunctionConfiguration }
static O_PublishVersion: OperationModel = OperationModel { service: &SERVICE, name: "PublishVersion", method: "POST", uri: "/2015-03-31/functions/{FunctionName}/versions", status: 201, input: &S_PublishVersionRequest, output: &S_FunctionConfiguration, has_output: true, errors: &[&E_InvalidParameterValueException, &E_ResourceConflictException, &E_ServiceException, &E_TooManyRequestsException, &E_ResourceNotFoundException, &E_CodeStorageExceededException, &E_FunctionVersionsPerCapacityProviderLimitExceededException, &E_PreconditionFailedException], ..OperationModel::BLANK };
operation! { ListVersionsByFunction O_ListVersionsByFunction ListVersionsByFunctionRequest ListVersionsByFunctionResponse }
static O_ListVersionsByFunction: OperationModel = OperationModel { service: &SERVICE, name: "ListVersionsByFunction", method: "GET", uri: "/2015-03-31/functions/{FunctionName}/versions", status: 200, input: &S_ListVersionsByFunctionRequest, output: &S_ListVersionsByFunctionResponse, has_output: true, errors: &[&E_InvalidParameterValueException, &E_ServiceException, &E_TooManyRequestsException, &E_ResourceNotFoundException], ..OperationModel::BLANK };
operation! { CreateAlias O_CreateAlias CreateAliasRequest AliasConfiguration }
static O_CreateAlias: OperationModel = OperationModel { service: &SERVICE, name: "CreateAlias", method: "POST", uri: "/2015-03-31/functions/{FunctionName}/aliases", status: 201, input: &S_CreateAliasRequest, output: &S_AliasConfiguration, has_output: true, errors: &[&E_InvalidParameterValueException, &E_ResourceConflictException, &E_ServiceException, &E_TooManyRequestsException, &E_AliasLimitExceededException, &E_ResourceNotFoundException], ..OperationModel::BLANK };
operation! { GetAlias O_GetAlias GetAliasRequest AliasConfiguration }
static O_GetAlias: OperationModel = OperationModel { service: &SERVICE, name: "GetAlias", method: "GET", uri: "/2015-03-31/functions/{FunctionName}/aliases/{Name}", status: 200, input: &S_GetAliasRequest, output: &S_AliasConfiguration, has_output: true, errors: &[&E_InvalidParameterValueException, &E_ServiceException, &E_TooManyRequestsException, &E_ResourceNotFoundException], ..OperationModel::BLANK };
operation! { UpdateAlias O_UpdateAlias UpdateAliasRequest AliasConfiguration }
static O_UpdateAlias: OperationModel = OperationModel { service: &SERVICE, name: "UpdateAlias", method: "PUT", uri: "/2015-03-31/functions/{FunctionName}/aliases/{Name}", status: 200, input: &S_UpdateAliasRequest, output: &S_AliasConfiguration, has_output: true, errors: &[&E_InvalidParameterValueException, &E_ResourceConflictException, &E_ServiceException, &E_TooManyRequestsException, &E_ResourceNotFoundException, &E_PreconditionFailedException], ..OperationModel::BLANK };
operation! { DeleteAlias O_DeleteAlias DeleteAliasRequest DeleteAliasOutput }
static O_DeleteAlias: OperationModel = OperationModel { service: &SERVICE, name: "DeleteAlias", method: "DELETE", uri: "/2015-03-31/functions/{FunctionName}/aliases/{Name}", status: 204, input: &S_DeleteAliasRequest, output: &S_DeleteAliasOutput, has_output: false, errors: &[&E_InvalidParameterValueException, &E_ResourceConflictException, &E_ServiceException, &E_TooManyRequestsException, &E_ResourceNotFoundException], ..OperationModel::BLANK };
operation! { ListAliases O_ListAliases ListAliasesRequest ListAliasesResponse }
static O_ListAliases: OperationModel = OperationModel { service: &SERVICE, name: "ListAliases", method: "GET", uri: "/2015-03-31/functions/{FunctionName}/aliases", status: 200, input: &S_ListAliasesRequest, output: &S_ListAliasesResponse, has_output: true, errors: &[&E_InvalidParameterValueException, &E_ServiceException, &E_TooManyRequestsException, &E_ResourceNotFoundException], ..OperationModel::BLANK };
operation! { Invoke O_Invoke InvocationRequest InvocationResponse }
static O_Invoke: OperationModel = OperationModel { service: &SERVICE, name: "Invoke", method: "POST", uri: "/2015-03-31/functions/{FunctionName}/invocations", status: 200, input: &S_InvocationRequest, output: &S_InvocationResponse, has_output: true, errors: &[&E_RuntimeAliasDeletedException, &E_CodeArtifactUserDeletedException, &E_ResourceNotReadyException, &E_ServiceQuotaExceededException, &E_InvalidSecurityGroupIDException, &E_SnapStartTimeoutException, &E_TooManyRequestsException, &E_EC2ThrottledException, &E_EFSMountConnectivityException, &E_SubnetIPAddressLimitReachedException, &E_KMSAccessDeniedException, &E_RequestTooLargeException, &E_KMSDisabledException, &E_UnsupportedMediaTypeException, &E_S3FilesMountConnectivityException, &E_SerializedRequestEntityTooLargeException, &E_InvalidRuntimeException, &E_NoPublishedVersionException, &E_EC2UnexpectedException, &E_InvalidSubnetIDException, &E_KMSNotFoundException, &E_InvalidParameterValueException, &E_EC2AccessDeniedException, &E_EFSIOException, &E_KMSInvalidStateException, &E_ResourceConflictException, &E_RuntimeVersionDeletedException, &E_ENILimitReachedException, &E_SnapStartNotReadyException, &E_ServiceException, &E_CodeArtifactUserPendingException, &E_SnapStartException, &E_RecursiveInvocationException, &E_S3FilesMountFailureException, &E_EFSMountTimeoutException, &E_ENINotReadyException, &E_S3FilesMountTimeoutException, &E_CodeArtifactUserFailedException, &E_ModeNotSupportedException, &E_ResourceNotFoundException, &E_InvalidRequestContentException, &E_SnapStartRegenerationFailureException, &E_DurableExecutionAlreadyStartedException, &E_InvalidZipFileException, &E_EFSMountFailureException], ..OperationModel::BLANK };
operation! { InvokeWithResponseStream O_InvokeWithResponseStream InvokeWithResponseStreamRequest InvokeWithResponseStreamResponse }
static O_InvokeWithResponseStream: OperationModel = OperationModel { service: &SERVICE, name: "InvokeWithResponseStream", method: "POST", uri: "/2021-11-15/functions/{FunctionName}/response-streaming-invocations", status: 200, input: &S_InvokeWithResponseStreamRequest, output: &S_InvokeWithResponseStreamResponse, has_output: true, errors: &[&E_RuntimeAliasDeletedException, &E_CodeArtifactUserDeletedException, &E_ResourceNotReadyException, &E_ServiceQuotaExceededException, &E_InvalidSecurityGroupIDException, &E_SnapStartTimeoutException, &E_TooManyRequestsException, &E_EC2ThrottledException, &E_EFSMountConnectivityException, &E_SubnetIPAddressLimitReachedException, &E_KMSAccessDeniedException, &E_RequestTooLargeException, &E_KMSDisabledException, &E_UnsupportedMediaTypeException, &E_S3FilesMountConnectivityException, &E_SerializedRequestEntityTooLargeException, &E_InvalidRuntimeException, &E_NoPublishedVersionException, &E_EC2UnexpectedException, &E_InvalidSubnetIDException, &E_KMSNotFoundException, &E_InvalidParameterValueException, &E_EC2AccessDeniedException, &E_EFSIOException, &E_KMSInvalidStateException, &E_ResourceConflictException, &E_RuntimeVersionDeletedException, &E_ENILimitReachedException, &E_SnapStartNotReadyException, &E_ServiceException, &E_CodeArtifactUserPendingException, &E_SnapStartException, &E_RecursiveInvocationException, &E_S3FilesMountFailureException, &E_EFSMountTimeoutException, &E_S3FilesMountTimeoutException, &E_CodeArtifactUserFailedException, &E_ResourceNotFoundException, &E_InvalidRequestContentException, &E_SnapStartRegenerationFailureException, &E_InvalidZipFileException, &E_EFSMountFailureException], ..OperationModel::BLANK };
operation! { AddPermission O_AddPermission AddPermissionRequest AddPermissionResponse }
static O_AddPermission: OperationModel = OperationModel { service: &SERVICE, name: "AddPermission", method: "POST", uri: "/2015-03-31/functions/{FunctionName}/policy", status: 201, input: &S_AddPermissionRequest, output: &S_AddPermissionResponse, has_output: true, errors: &[&E_InvalidParameterValueException, &E_ResourceConflictException, &E_PublicPolicyException, &E_ServiceException, &E_TooManyRequestsException, &E_PolicyLengthExceededException, &E_ResourceNotFoundException, &E_PreconditionFailedException], ..OperationModel::BLANK };
operation! { RemovePermission O_RemovePermission RemovePermissionRequest RemovePermissionOutput }
static O_RemovePermission: OperationModel = OperationModel { service: &SERVICE, name: "RemovePermission", method: "DELETE", uri: "/2015-03-31/functions/{FunctionName}/policy/{StatementId}", status: 204, input: &S_RemovePermissionRequest, output: &S_RemovePermissionOutput, has_output: false, errors: &[&E_InvalidParameterValueException, &E_PublicPolicyException, &E_ServiceException, &E_TooManyRequestsException, &E_ResourceNotFoundException, &E_PreconditionFailedException], ..OperationModel::BLANK };
operation! { GetPolicy O_GetPolicy GetPolicyRequest GetPolicyResponse }
static O_GetPolicy: OperationModel = OperationModel { service: &SERVICE, name: "GetPolicy", method: "GET", uri: "/2015-03-31/functions/{FunctionName}/policy", status: 200, input: &S_GetPolicyRequest, output: &S_GetPolicyResponse, has_output: true, errors: &[&E_InvalidParameterValueException, &E_ServiceException, &E_TooManyRequestsException, &E_ResourceNotFoundException], ..OperationModel::BLANK };
operation! { TagResource O_TagResource TagResourceRequest TagResourceOutput }
static O_TagResource: OperationModel = OperationModel { service: &SERVICE, name: "TagResource", method: "POST", uri: "/2017-03-31/tags/{Resource}", status: 204, input: &S_TagResourceRequest, output: &S_TagResourceOutput, has_output: false, errors: &[&E_InvalidParameterValueException, &E_ResourceConflictException, &E_ServiceException, &E_TooManyRequestsException, &E_ResourceNotFoundException], ..OperationModel::BLANK };
operation! { UntagResource O_UntagResource UntagResourceRequest UntagResourceOutput }
static O_UntagResource: OperationModel = OperationModel { service: &SERVICE, name: "UntagResource", method: "DELETE", uri: "/2017-03-31/tags/{Resource}", status: 204, input: &S_UntagResourceRequest, output: &S_UntagResourceOutput, has_output: false, errors: &[&E_InvalidParameterValueException, &E_ResourceConflictException, &E_ServiceException, &E_TooManyRequestsException, &E_ResourceNotFoundException], ..OperationModel::BLANK };
operation! { ListTags O_ListTags ListTagsRequest ListTagsResponse }
static O_ListTags: OperationModel = OperationModel { service: &SERVICE, name: "ListTags", method: "GET", uri: "/2017-03-31/tags/{Resource}", status: 200, input: &S_ListTagsRequest, output: &S_ListTagsResponse, has_output: true, errors: &[&E_InvalidParameterValueException, &E_ServiceException, &E_TooManyRequestsException, &E_ResourceNotFoundException], ..OperationModel::BLANK };
operation! { PutFunctionConcurrency O_PutFunctionConcurrency PutFunctionConcurrencyRequest Concurrency }
static O_PutFunctionConcurrency: OperationModel = OperationModel { service: &SERVICE, name: "PutFunctionConcurrency", method: "PUT", uri: "/2017-10-31/functions/{FunctionName}/concurrency", status: 200, input: &S_PutFunctionConcurrencyRequest, output: &S_Concurrency, has_output: true, errors: &[&E_InvalidParameterValueException, &E_ResourceConflictException, &E_ServiceException, &E_TooManyRequestsException, &E_ResourceNotFoundException], ..OperationModel::BLANK };
operation! { GetFunctionConcurrency O_GetFunctionConcurrency GetFunctionConcurrencyRequest GetFunctionConcurrencyResponse }
static O_GetFunctionConcurrency: OperationModel = OperationModel { service: &SERVICE, name: "GetFunctionConcurrency", method: "GET", uri: "/2019-09-30/functions/{FunctionName}/concurrency", status: 200, input: &S_GetFunctionConcurrencyRequest, output: &S_GetFunctionConcurrencyResponse, has_output: true, errors: &[&E_InvalidParameterValueException, &E_ServiceException, &E_TooManyRequestsException, &E_ResourceNotFoundException], ..OperationModel::BLANK };
operation! { DeleteFunctionConcurrency O_DeleteFunctionConcurrency DeleteFunctionConcurrencyRequest DeleteFunctionConcurrencyOutput }
static O_DeleteFunctionConcurrency: OperationModel = OperationModel { service: &SERVICE, name: "DeleteFunctionConcurrency", method: "DELETE", uri: "/2017-10-31/functions/{FunctionName}/concurrency", status: 204, input: &S_DeleteFunctionConcurrencyRequest, output: &S_DeleteFunctionConcurrencyOutput, has_output: false, errors: &[&E_InvalidParameterValueException, &E_ResourceConflictException, &E_ServiceException, &E_TooManyRequestsException, &E_ResourceNotFoundException], ..OperationModel::BLANK };
operation! { GetAccountSettings O_GetAccountSettings GetAccountSettingsRequest GetAccountSettingsResponse }
static O_GetAccountSettings: OperationModel = OperationModel { service: &SERVICE, name: "GetAccountSettings", method: "GET", uri: "/2016-08-19/account-settings", status: 200, input: &S_GetAccountSettingsRequest, output: &S_GetAccountSettingsResponse, has_output: true, errors: &[&E_ServiceException, &E_TooManyRequestsException], ..OperationModel::BLANK };
operation! { PutFunctionEventInvokeConfig O_PutFunctionEventInvokeConfig PutFunctionEventInvokeConfigRequest FunctionEventInvokeConfig }
static O_PutFunctionEventInvokeConfig: OperationModel = OperationModel { service: &SERVICE, name: "PutFunctionEventInvokeConfig", method: "PUT", uri: "/2019-09-25/functions/{FunctionName}/event-invoke-config", status: 200, input: &S_PutFunctionEventInvokeConfigRequest, output: &S_FunctionEventInvokeConfig, has_output: true, errors: &[&E_InvalidParameterValueException, &E_ResourceConflictException, &E_ServiceException, &E_TooManyRequestsException, &E_ResourceNotFoundException], ..OperationModel::BLANK };
operation! { UpdateFunctionEventInvokeConfig O_UpdateFunctionEventInvokeConfig UpdateFunctionEventInvokeConfigRequest FunctionEventInvokeConfig }
static O_UpdateFunctionEventInvokeConfig: OperationModel = OperationModel { service: &SERVICE, name: "UpdateFunctionEventInvokeConfig", method: "POST", uri: "/2019-09-25/functions/{FunctionName}/event-invoke-config", status: 200, input: &S_UpdateFunctionEventInvokeConfigRequest, output: &S_FunctionEventInvokeConfig, has_output: true, errors: &[&E_InvalidParameterValueException, &E_ResourceConflictException, &E_ServiceException, &E_TooManyRequestsException, &E_ResourceNotFoundException], ..OperationModel::BLANK };
operation! { GetFunctionEventInvokeConfig O_GetFunctionEventInvokeConfig GetFunctionEventInvokeConfigRequest FunctionEventInvokeConfig }
static O_GetFunctionEventInvokeConfig: OperationModel = OperationModel { service: &SERVICE, name: "GetFunctionEventInvokeConfig", method: "GET", uri: "/2019-09-25/functions/{FunctionName}/event-invoke-config", status: 200, input: &S_GetFunctionEventInvokeConfigRequest, output: &S_FunctionEventInvokeConfig, has_output: true, errors: &[&E_InvalidParameterValueException, &E_ServiceException, &E_TooManyRequestsException, &E_ResourceNotFoundException], ..OperationModel::BLANK };
operation! { DeleteFunctionEventInvokeConfig O_DeleteFunctionEventInvokeConfig DeleteFunctionEventInvokeConfigRequest DeleteFunctionEventInvokeConfigOutput }
static O_DeleteFunctionEventInvokeConfig: OperationModel = OperationModel { service: &SERVICE, name: "DeleteFunctionEventInvokeConfig", method: "DELETE", uri: "/2019-09-25/functions/{FunctionName}/event-invoke-config", status: 204, input: &S_DeleteFunctionEventInvokeConfigRequest, output: &S_DeleteFunctionEventInvokeConfigOutput, has_output: false, errors: &[&E_InvalidParameterValueException, &E_ResourceConflictException, &E_ServiceException, &E_TooManyRequestsException, &E_ResourceNotFoundException], ..OperationModel::BLANK };
operation! { ListFunctionEventInvokeConfigs O_ListFunctionEventInvokeConfigs ListFunctionEventInvokeConfigsRequest ListFunctionEventInvokeConfigsResponse }
static O_ListFunctionEventInvokeConfigs: OperationModel = OperationModel { service: &SERVICE, name: "ListFunctionEventInvokeConfigs", method: "GET", uri: "/2019-09-25/functions/{FunctionName}/event-invoke-config/list", status: 200, input: &S_ListFunctionEventInvokeConfigsRequest, output: &S_ListFunctionEventInvokeConfigsResponse, has_output: true, errors: &[&E_InvalidParameterValueException, &E_ServiceException, &E_TooManyRequestsException, &E_ResourceNotFoundException], ..OperationModel::BLANK };
operation! { PublishLayerVersion O_PublishLayerVersion PublishLayerVersionRequest PublishLayerVersionResponse }
static O_PublishLayerVersion: OperationModel = OperationModel { service: &SERVICE, name: "PublishLayerVersion", method: "POST", uri: "/2018-10-31/layers/{LayerName}/versions", status: 201, input: &S_PublishLayerVersionRequest, output: &S_PublishLayerVersionResponse, has_output: true, errors: &[&E_InvalidParameterValueException, &E_ServiceException, &E_TooManyRequestsException, &E_ResourceNotFoundException, &E_CodeStorageExceededException], ..OperationModel::BLANK };
operation! { GetLayerVersion O_GetLayerVersion GetLayerVersionRequest GetLayerVersionResponse }
static O_GetLayerVersion: OperationModel = OperationModel { service: &SERVICE, name: "GetLayerVersion", method: "GET", uri: "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}", status: 200, input: &S_GetLayerVersionRequest, output: &S_GetLayerVersionResponse, has_output: true, errors: &[&E_InvalidParameterValueException, &E_ServiceException, &E_TooManyRequestsException, &E_ResourceNotFoundException], ..OperationModel::BLANK };
operation! { GetLayerVersionByArn O_GetLayerVersionByArn GetLayerVersionByArnRequest GetLayerVersionResponse }
static O_GetLayerVersionByArn: OperationModel = OperationModel { service: &SERVICE, name: "GetLayerVersionByArn", method: "GET", uri: "/2018-10-31/layers?find=LayerVersion", status: 200, input: &S_GetLayerVersionByArnRequest, output: &S_GetLayerVersionResponse, has_output: true, errors: &[&E_InvalidParameterValueException, &E_ServiceException, &E_TooManyRequestsException, &E_ResourceNotFoundException], ..OperationModel::BLANK };
operation! { ListLayers O_ListLayers ListLayersRequest ListLayersResponse }
static O_ListLayers: OperationModel = OperationModel { service: &SERVICE, name: "ListLayers", method: "GET", uri: "/2018-10-31/layers", status: 200, input: &S_ListLayersRequest, output: &S_ListLayersResponse, has_output: true, errors: &[&E_InvalidParameterValueException, &E_ServiceException, &E_TooManyRequestsException], ..OperationModel::BLANK };
operation! { ListLayerVersions O_ListLayerVersions ListLayerVersionsRequest ListLayerVersionsResponse }
static O_ListLayerVersions: OperationModel = OperationModel { service: &SERVICE, name: "ListLayerVersions", method: "GET", uri: "/2018-10-31/layers/{LayerName}/versions", status: 200, input: &S_ListLayerVersionsRequest, output: &S_ListLayerVersionsResponse, has_output: true, errors: &[&E_InvalidParameterValueException, &E_ServiceException, &E_TooManyRequestsException, &E_ResourceNotFoundException], ..OperationModel::BLANK };
operation! { DeleteLayerVersion O_DeleteLayerVersion DeleteLayerVersionRequest DeleteLayerVersionOutput }
static O_DeleteLayerVersion: OperationModel = OperationModel { service: &SERVICE, name: "DeleteLayerVersion", method: "DELETE", uri: "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}", status: 204, input: &S_DeleteLayerVersionRequest, output: &S_DeleteLayerVersionOutput, has_output: false, errors: &[&E_InvalidParameterValueException, &E_ServiceException, &E_TooManyRequestsException, &E_ResourceNotFoundException], ..OperationModel::BLANK };
operation! { AddLayerVersionPermission O_AddLayerVersionPermission AddLayerVersionPermissionRequest AddLayerVersionPermissionResponse }
static O_AddLayerVersionPermission: OperationModel = OperationModel { service: &SERVICE, name: "AddLayerVersionPermission", method: "POST", uri: "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy", status: 201, input: &S_AddLayerVersionPermissionRequest, output: &S_AddLayerVersionPermissionResponse, has_output: true, errors: &[&E_InvalidParameterValueException, &E_ResourceConflictException, &E_ServiceException, &E_TooManyRequestsException, &E_PolicyLengthExceededException, &E_ResourceNotFoundException, &E_PreconditionFailedException], ..OperationModel::BLANK };
operation! { RemoveLayerVersionPermission O_RemoveLayerVersionPermission RemoveLayerVersionPermissionRequest RemoveLayerVersionPermissionOutput }
static O_RemoveLayerVersionPermission: OperationModel = OperationModel { service: &SERVICE, name: "RemoveLayerVersionPermission", method: "DELETE", uri: "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy/{StatementId}", status: 204, input: &S_RemoveLayerVersionPermissionRequest, output: &S_RemoveLayerVersionPermissionOutput, has_output: false, errors: &[&E_InvalidParameterValueException, &E_ResourceConflictException, &E_ServiceException, &E_TooManyRequestsException, &E_ResourceNotFoundException, &E_PreconditionFailedException], ..OperationModel::BLANK };
operation! { GetLayerVersionPolicy O_GetLayerVersionPolicy GetLayerVersionPolicyRequest GetLayerVersionPolicyResponse }
static O_GetLayerVersionPolicy: OperationModel = OperationModel { service: &SERVICE, name: "GetLayerVersionPolicy", method: "GET", uri: "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy", status: 200, input: &S_GetLayerVersionPolicyRequest, output: &S_GetLayerVersionPolicyResponse, has_output: true, errors: &[&E_InvalidParameterValueException, &E_ServiceException, &E_TooManyRequestsException, &E_ResourceNotFoundException], ..OperationModel::BLANK };
operation! { CreateFunctionUrlConfig O_CreateFunctionUrlConfig CreateFunctionUrlConfigRequest CreateFunctionUrlConfigResponse }
static O_CreateFunctionUrlConfig: OperationModel = OperationModel { service: &SERVICE, name: "CreateFunctionUrlConfig", method: "POST", uri: "/2021-10-31/functions/{FunctionName}/url", status: 201, input: &S_CreateFunctionUrlConfigRequest, output: &S_CreateFunctionUrlConfigResponse, has_output: true, errors: &[&E_InvalidParameterValueException, &E_ResourceConflictException, &E_ServiceException, &E_TooManyRequestsException, &E_ResourceNotFoundException], ..OperationModel::BLANK };
operation! { GetFunctionUrlConfig O_GetFunctionUrlConfig GetFunctionUrlConfigRequest GetFunctionUrlConfigResponse }
static O_GetFunctionUrlConfig: OperationModel = OperationModel { service: &SERVICE, name: "GetFunctionUrlConfig", method: "GET", uri: "/2021-10-31/functions/{FunctionName}/url", status: 200, input: &S_GetFunctionUrlConfigRequest, output: &S_GetFunctionUrlConfigResponse, has_output: true, errors: &[&E_InvalidParameterValueException, &E_ServiceException, &E_TooManyRequestsException, &E_ResourceNotFoundException], ..OperationModel::BLANK };
operation! { UpdateFunctionUrlConfig O_UpdateFunctionUrlConfig UpdateFunctionUrlConfigRequest UpdateFunctionUrlConfigResponse }
static O_UpdateFunctionUrlConfig: OperationModel = OperationModel { service: &SERVICE, name: "UpdateFunctionUrlConfig", method: "PUT", uri: "/2021-10-31/functions/{FunctionName}/url", status: 200, input: &S_UpdateFunctionUrlConfigRequest, output: &S_UpdateFunctionUrlConfigResponse, has_output: true, errors: &[&E_InvalidParameterValueException, &E_ResourceConflictException, &E_ServiceException, &E_TooManyRequestsException, &E_ResourceNotFoundException], ..OperationModel::BLANK };
operation! { DeleteFunctionUrlConfig O_DeleteFunctionUrlConfig DeleteFunctionUrlConfigRequest DeleteFunctionUrlConfigOutput }
static O_DeleteFunctionUrlConfig: OperationModel = OperationModel { service: &SERVICE, name: "DeleteFunctionUrlConfig", method: "DELETE", uri: "/2021-10-31/functions/{FunctionName}/url", status: 204, input: &S_DeleteFunctionUrlConfigRequest, output: &S_DeleteFunctionUrlConfigOutput, has_output: false, errors: &[&E_InvalidParameterValueException, &E_ResourceConflictException, &E_ServiceException, &E_TooManyRequestsException, &E_ResourceNotFoundException], ..OperationModel::BLANK };
operation! { ListFunctionUrlConfigs O_ListFunctionUrlConfigs ListFunctionUrlConfigsRequest ListFunctionUrlConfigsResponse }
static O_ListFunctionUrlConfigs: OperationModel = OperationModel { service: &SERVICE, name: "ListFunctionUrlConfigs", method: "GET", uri: "/2021-10-31/functions/{FunctionName}/urls", status: 200, input: &S_ListFunctionUrlConfigsRequest, output: &S_ListFunctionUrlConfigsResponse, has_output: true, errors: &[&E_InvalidParameterValueException, &E_ServiceException, &E_TooManyRequestsException, &E_ResourceNotFoundException], ..OperationModel::BLANK };
operation! { CreateEventSourceMapping O_CreateEventSourceMapping CreateEventSourceMappingRequest EventSourceMappingConfiguration }
static O_CreateEventSourceMapping: OperationModel = OperationModel { service: &SERVICE, name: "CreateEventSourceMapping", method: "POST", uri: "/2015-03-31/event-source-mappings", status: 202, input: &S_CreateEventSourceMappingRequest, output: &S_EventSourceMappingConfiguration, has_output: true, errors: &[&E_InvalidParameterValueException, &E_ResourceConflictException, &E_ServiceException, &E_TooManyRequestsException, &E_ResourceNotFoundException], ..OperationModel::BLANK };
operation! { GetEventSourceMapping O_GetEventSourceMapping GetEventSourceMappingRequest EventSourceMappingConfiguration }
static O_GetEventSourceMapping: OperationModel = OperationModel { service: &SERVICE, name: "GetEventSourceMapping", method: "GET", uri: "/2015-03-31/event-source-mappings/{UUID}", status: 200, input: &S_GetEventSourceMappingRequest, output: &S_EventSourceMappingConfiguration, has_output: true, errors: &[&E_InvalidParameterValueException, &E_ServiceException, &E_TooManyRequestsException, &E_ResourceNotFoundException], ..OperationModel::BLANK };
operation! { UpdateEventSourceMapping O_UpdateEventSourceMapping UpdateEventSourceMappingRequest EventSourceMappingConfiguration }
static O_UpdateEventSourceMapping: OperationModel = OperationModel { service: &SERVICE, name: "UpdateEventSourceMapping", method: "PUT", uri: "/2015-03-31/event-source-mappings/{UUID}", status: 202, input: &S_UpdateEventSourceMappingRequest, output: &S_EventSourceMappingConfiguration, has_output: true, errors: &[&E_InvalidParameterValueException, &E_ResourceInUseException, &E_ResourceConflictException, &E_ServiceException, &E_TooManyRequestsException, &E_ResourceNotFoundException], ..OperationModel::BLANK };
operation! { DeleteEventSourceMapping O_DeleteEventSourceMapping DeleteEventSourceMappingRequest EventSourceMappingConfiguration }
static O_DeleteEventSourceMapping: OperationModel = OperationModel { service: &SERVICE, name: "DeleteEventSourceMapping", method: "DELETE", uri: "/2015-03-31/event-source-mappings/{UUID}", status: 202, input: &S_DeleteEventSourceMappingRequest, output: &S_EventSourceMappingConfiguration, has_output: true, errors: &[&E_InvalidParameterValueException, &E_ResourceInUseException, &E_ResourceConflictException, &E_ServiceException, &E_TooManyRequestsException, &E_ResourceNotFoundException], ..OperationModel::BLANK };
operation! { ListEventSourceMappings O_ListEventSourceMappings ListEventSourceMappingsRequest ListEventSourceMappingsResponse }
static O_ListEventSourceMappings: OperationModel = OperationModel { service: &SERVICE, name: "ListEventSourceMappings", method: "GET", uri: "/2015-03-31/event-source-mappings", status: 200, input: &S_ListEventSourceMappingsRequest, output: &S_ListEventSourceMappingsResponse, has_output: true, errors: &[&E_InvalidParameterValueException, &E_ServiceException, &E_TooManyRequestsException, &E_ResourceNotFoundException], ..OperationModel::BLANK };
operation! { CreateCodeSigningConfig O_CreateCodeSigningConfig CreateCodeSigningConfigRequest CreateCodeSigningConfigResponse }
static O_CreateCodeSigningConfig: OperationModel = OperationModel { service: &SERVICE, name: "CreateCodeSigningConfig", method: "POST", uri: "/2020-04-22/code-signing-configs", status: 201, input: &S_CreateCodeSigningConfigRequest, output: &S_CreateCodeSigningConfigResponse, has_output: true, errors: &[&E_InvalidParameterValueException, &E_ServiceException], ..OperationModel::BLANK };
operation! { GetCodeSigningConfig O_GetCodeSigningConfig GetCodeSigningConfigRequest GetCodeSigningConfigResponse }
static O_GetCodeSigningConfig: OperationModel = OperationModel { service: &SERVICE, name: "GetCodeSigningConfig", method: "GET", uri: "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}", status: 200, input: &S_GetCodeSigningConfigRequest, output: &S_GetCodeSigningConfigResponse, has_output: true, errors: &[&E_InvalidParameterValueException, &E_ServiceException, &E_ResourceNotFoundException], ..OperationModel::BLANK };
operation! { UpdateCodeSigningConfig O_UpdateCodeSigningConfig UpdateCodeSigningConfigRequest UpdateCodeSigningConfigResponse }
static O_UpdateCodeSigningConfig: OperationModel = OperationModel { service: &SERVICE, name: "UpdateCodeSigningConfig", method: "PUT", uri: "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}", status: 200, input: &S_UpdateCodeSigningConfigRequest, output: &S_UpdateCodeSigningConfigResponse, has_output: true, errors: &[&E_InvalidParameterValueException, &E_ServiceException, &E_ResourceNotFoundException], ..OperationModel::BLANK };
operation! { DeleteCodeSigningConfig O_DeleteCodeSigningConfig DeleteCodeSigningConfigRequest DeleteCodeSigningConfigResponse }
static O_DeleteCodeSigningConfig: OperationModel = OperationModel { service: &SERVICE, name: "DeleteCodeSigningConfig", method: "DELETE", uri: "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}", status: 204, input: &S_DeleteCodeSigningConfigRequest, output: &S_DeleteCodeSigningConfigResponse, has_output: true, errors: &[&E_InvalidParameterValueException, &E_ResourceConflictException, &E_ServiceException, &E_ResourceNotFoundException], ..OperationModel::BLANK };
operation! { ListCodeSigningConfigs O_ListCodeSigningConfigs ListCodeSigningConfigsRequest ListCodeSigningConfigsResponse }
static O_ListCodeSigningConfigs: OperationModel = OperationModel { service: &SERVICE, name: "ListCodeSigningConfigs", method: "GET", uri: "/2020-04-22/code-signing-configs", status: 200, input: &S_ListCodeSigningConfigsRequest, output: &S_ListCodeSigningConfigsResponse, has_output: true, errors: &[&E_InvalidParameterValueException, &E_ServiceException], ..OperationModel::BLANK };
operation! { ListFunctionsByCodeSigningConfig O_ListFunctionsByCodeSigningConfig ListFunctionsByCodeSigningConfigRequest ListFunctionsByCodeSigningConfigResponse }
static O_ListFunctionsByCodeSigningConfig: OperationModel = OperationModel { service: &SERVICE, name: "ListFunctionsByCodeSigningConfig", method: "GET", uri: "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}/functions", status: 200, input: &S_ListFunctionsByCodeSigningConfigRequest, output: &S_ListFunctionsByCodeSigningConfigResponse, has_output: true, errors: &[&E_InvalidParameterValueException, &E_ServiceException, &E_ResourceNotFoundException], ..OperationModel::BLANK };
operation! { PutFunctionCodeSigningConfig O_PutFunctionCodeSigningConfig PutFunctionCodeSigningConfigRequest PutFunctionCodeSigningConfigResponse }
static O_PutFunctionCodeSigningConfig: OperationModel = OperationModel { service: &SERVICE, name: "PutFunctionCodeSigningConfig", method: "PUT", uri: "/2020-06-30/functions/{FunctionName}/code-signing-config", status: 200, input: &S_PutFunctionCodeSigningConfigRequest, output: &S_PutFunctionCodeSigningConfigResponse, has_output: true, errors: &[&E_InvalidParameterValueException, &E_ResourceConflictException, &E_ServiceException, &E_TooManyRequestsException, &E_ResourceNotFoundException, &E_CodeSigningConfigNotFoundException], ..OperationModel::BLANK };
operation! { GetFunctionCodeSigningConfig O_GetFunctionCodeSigningConfig GetFunctionCodeSigningConfigRequest GetFunctionCodeSigningConfigResponse }
static O_GetFunctionCodeSigningConfig: OperationModel = OperationModel { service: &SERVICE, name: "GetFunctionCodeSigningConfig", method: "GET", uri: "/2020-06-30/functions/{FunctionName}/code-signing-config", status: 200, input: &S_GetFunctionCodeSigningConfigRequest, output: &S_GetFunctionCodeSigningConfigResponse, has_output: true, errors: &[&E_InvalidParameterValueException, &E_ServiceException, &E_TooManyRequestsException, &E_ResourceNotFoundException, &E_CodeSigningConfigNotFoundException], ..OperationModel::BLANK };
operation! { DeleteFunctionCodeSigningConfig O_DeleteFunctionCodeSigningConfig DeleteFunctionCodeSigningConfigRequest DeleteFunctionCodeSigningConfigOutput }
static O_DeleteFunctionCodeSigningConfig: OperationModel = OperationModel { service: &SERVICE, name: "DeleteFunctionCodeSigningConfig", method: "DELETE", uri: "/2020-06-30/functions/{FunctionName}/code-signing-config", status: 204, input: &S_DeleteFunctionCodeSigningConfigRequest, output: &S_DeleteFunctionCodeSigningConfigOutput, has_output: false, errors: &[&E_InvalidParameterValueException, &E_ResourceConflictException, &E_ServiceException, &E_TooManyRequestsException, &E_ResourceNotFoundException, &E_CodeSigningConfigNotFoundException], ..OperationModel::BLANK };
operation! { PutProvisionedConcurrencyConfig O_PutProvisionedConcurrencyConfig PutProvisionedConcurrencyConfigRequest PutProvisionedConcurrencyConfigResponse }
static O_PutProvisionedConcurrencyConfig: OperationModel = OperationModel { service: &SERVICE, name: "PutProvisionedConcurrencyConfig", method: "PUT", uri: "/2019-09-30/functions/{FunctionName}/provisioned-concurrency", status: 202, input: &S_PutProvisionedConcurrencyConfigRequest, output: &S_PutProvisionedConcurrencyConfigResponse, has_output: true, errors: &[&E_InvalidParameterValueException, &E_ResourceConflictException, &E_ServiceException, &E_TooManyRequestsException, &E_ResourceNotFoundException], ..OperationModel::BLANK };
operation! { GetProvisionedConcurrencyConfig O_GetProvisionedConcurrencyConfig GetProvisionedConcurrencyConfigRequest GetProvisionedConcurrencyConfigResponse }
static O_GetProvisionedConcurrencyConfig: OperationModel = OperationModel { service: &SERVICE, name: "GetProvisionedConcurrencyConfig", method: "GET", uri: "/2019-09-30/functions/{FunctionName}/provisioned-concurrency", status: 200, input: &S_GetProvisionedConcurrencyConfigRequest, output: &S_GetProvisionedConcurrencyConfigResponse, has_output: true, errors: &[&E_InvalidParameterValueException, &E_ProvisionedConcurrencyConfigNotFoundException, &E_ServiceException, &E_TooManyRequestsException, &E_ResourceNotFoundException], ..OperationModel::BLANK };
operation! { DeleteProvisionedConcurrencyConfig O_DeleteProvisionedConcurrencyConfig DeleteProvisionedConcurrencyConfigRequest DeleteProvisionedConcurrencyConfigOutput }
static O_DeleteProvisionedConcurrencyConfig: OperationModel = OperationModel { service: &SERVICE, name: "DeleteProvisionedConcurrencyConfig", method: "DELETE", uri: "/2019-09-30/functions/{FunctionName}/provisioned-concurrency", status: 204, input: &S_DeleteProvisionedConcurrencyConfigRequest, output: &S_DeleteProvisionedConcurrencyConfigOutput, has_output: false, errors: &[&E_InvalidParameterValueException, &E_ResourceConflictException, &E_ServiceException, &E_TooManyRequestsException, &E_ResourceNotFoundException], ..OperationModel::BLANK };
operation! { ListProvisionedConcurrencyConfigs O_ListProvisionedConcurrencyConfigs ListProvisionedConcurrencyConfigsRequest ListProvisionedConcurrencyConfigsResponse }
static O_ListProvisionedConcurrencyConfigs: OperationModel = OperationModel { service: &SERVICE, name: "ListProvisionedConcurrencyConfigs", method: "GET", uri: "/2019-09-30/functions/{FunctionName}/provisioned-concurrency?List=ALL", status: 200, input: &S_ListProvisionedConcurrencyConfigsRequest, output: &S_ListProvisionedConcurrencyConfigsResponse, has_output: true, errors: &[&E_InvalidParameterValueException, &E_ServiceException, &E_TooManyRequestsException, &E_ResourceNotFoundException], ..OperationModel::BLANK };
operation! { PutRuntimeManagementConfig O_PutRuntimeManagementConfig PutRuntimeManagementConfigRequest PutRuntimeManagementConfigResponse }
static O_PutRuntimeManagementConfig: OperationModel = OperationModel { service: &SERVICE, name: "PutRuntimeManagementConfig", method: "PUT", uri: "/2021-07-20/functions/{FunctionName}/runtime-management-config", status: 200, input: &S_PutRuntimeManagementConfigRequest, output: &S_PutRuntimeManagementConfigResponse, has_output: true, errors: &[&E_InvalidParameterValueException, &E_ResourceConflictException, &E_ServiceException, &E_TooManyRequestsException, &E_ResourceNotFoundException], ..OperationModel::BLANK };
operation! { GetRuntimeManagementConfig O_GetRuntimeManagementConfig GetRuntimeManagementConfigRequest GetRuntimeManagementConfigResponse }
static O_GetRuntimeManagementConfig: OperationModel = OperationModel { service: &SERVICE, name: "GetRuntimeManagementConfig", method: "GET", uri: "/2021-07-20/functions/{FunctionName}/runtime-management-config", status: 200, input: &S_GetRuntimeManagementConfigRequest, output: &S_GetRuntimeManagementConfigResponse, has_output: true, errors: &[&E_InvalidParameterValueException, &E_ServiceException, &E_TooManyRequestsException, &E_ResourceNotFoundException], ..OperationModel::BLANK };
/// The service's table of operations.
pub static SERVICE: ServiceModel = ServiceModel { name: "lambda", id: "Lambda", signing_name: "lambda", iam_prefix: "lambda", endpoint_prefix: "lambda", protocols: &[ProtocolName::RestJson], target_prefix: None, json_version: None, xml_namespace: None, api_version: "2015-03-31", query_compatible: false, operations: &[&O_CreateFunction, &O_GetFunction, &O_GetFunctionConfiguration, &O_UpdateFunctionCode, &O_UpdateFunctionConfiguration, &O_DeleteFunction, &O_ListFunctions, &O_PublishVersion, &O_ListVersionsByFunction, &O_CreateAlias, &O_GetAlias, &O_UpdateAlias, &O_DeleteAlias, &O_ListAliases, &O_Invoke, &O_InvokeWithResponseStream, &O_AddPermission, &O_RemovePermission, &O_GetPolicy, &O_TagResource, &O_UntagResource, &O_ListTags, &O_PutFunctionConcurrency, &O_GetFunctionConcurrency, &O_DeleteFunctionConcurrency, &O_GetAccountSettings, &O_PutFunctionEventInvokeConfig, &O_UpdateFunctionEventInvokeConfig, &O_GetFunctionEventInvokeConfig, &O_DeleteFunctionEventInvokeConfig, &O_ListFunctionEventInvokeConfigs, &O_PublishLayerVersion, &O_GetLayerVersion, &O_GetLayerVersionByArn, &O_ListLayers, &O_ListLayerVersions, &O_DeleteLayerVersion, &O_AddLayerVersionPermission, &O_RemoveLayerVersionPermission, &O_GetLayerVersionPolicy, &O_CreateFunctionUrlConfig, &O_GetFunctionUrlConfig, &O_UpdateFunctionUrlConfig, &O_DeleteFunctionUrlConfig, &O_ListFunctionUrlConfigs, &O_CreateEventSourceMapping, &O_GetEventSourceMapping, &O_UpdateEventSourceMapping, &O_DeleteEventSourceMapping, &O_ListEventSourceMappings, &O_CreateCodeSigningConfig, &O_GetCodeSigningConfig, &O_UpdateCodeSigningConfig, &O_DeleteCodeSigningConfig, &O_ListCodeSigningConfigs, &O_ListFunctionsByCodeSigningConfig, &O_PutFunctionCodeSigningConfig, &O_GetFunctionCodeSigningConfig, &O_DeleteFunctionCodeSigningConfig, &O_PutProvisionedConcurrencyConfig, &O_GetProvisionedConcurrencyConfig, &O_DeleteProvisionedConcurrencyConfig, &O_ListProvisionedConcurrencyConfigs, &O_PutRuntimeManagementConfig, &O_GetRuntimeManagementConfig] };
