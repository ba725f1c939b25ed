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
structure! { AccountLimitExceededException S_AccountLimitExceededException }
enumeration! { ArtifactNamespace S_ArtifactNamespace: None = "NONE", BuildId = "BUILD_ID", }
enumeration! { ArtifactPackaging S_ArtifactPackaging: None = "NONE", Zip = "ZIP", }
enumeration! { ArtifactsType S_ArtifactsType: Codepipeline = "CODEPIPELINE", S3 = "S3", NoArtifacts = "NO_ARTIFACTS", }
structure! { AutoRetryConfig S_AutoRetryConfig
    auto_retry_limit: Option<i32> = "autoRetryLimit",
    auto_retry_number: Option<i32> = "autoRetryNumber",
    next_auto_retry: Option<String> = "nextAutoRetry",
    previous_auto_retry: Option<String> = "previousAutoRetry",
 }
structure! { BatchGetBuildsInput S_BatchGetBuildsInput
    ids: Vec<String> = "ids",
 }
structure! { BatchGetBuildsOutput S_BatchGetBuildsOutput
    builds: Option<Vec<Build>> = "builds",
    builds_not_found: Option<Vec<String>> = "buildsNotFound",
 }
structure! { BatchGetProjectsInput S_BatchGetProjectsInput
    names: Vec<String> = "names",
 }
structure! { BatchGetProjectsOutput S_BatchGetProjectsOutput
    projects: Option<Vec<Project>> = "projects",
    projects_not_found: Option<Vec<String>> = "projectsNotFound",
 }
enumeration! { BatchReportModeType S_BatchReportModeType: ReportIndividualBuilds = "REPORT_INDIVIDUAL_BUILDS", ReportAggregatedBatch = "REPORT_AGGREGATED_BATCH", }
structure! { BatchRestrictions S_BatchRestrictions
    maximum_builds_allowed: Option<i32> = "maximumBuildsAllowed",
    compute_types_allowed: Option<Vec<String>> = "computeTypesAllowed",
    fleets_allowed: Option<Vec<String>> = "fleetsAllowed",
 }
enumeration! { BucketOwnerAccess S_BucketOwnerAccess: None = "NONE", ReadOnly = "READ_ONLY", Full = "FULL", }
structure! { Build S_Build
    id: Option<String> = "id",
    arn: Option<String> = "arn",
    build_number: Option<i64> = "buildNumber",
    start_time: Option<Timestamp> = "startTime",
    end_time: Option<Timestamp> = "endTime",
    current_phase: Option<String> = "currentPhase",
    build_status: Option<StatusType> = "buildStatus",
    source_version: Option<String> = "sourceVersion",
    resolved_source_version: Option<String> = "resolvedSourceVersion",
    project_name: Option<String> = "projectName",
    phases: Option<Vec<BuildPhase>> = "phases",
    source: Option<ProjectSource> = "source",
    secondary_sources: Option<Vec<ProjectSource>> = "secondarySources",
    secondary_source_versions: Option<Vec<ProjectSourceVersion>> = "secondarySourceVersions",
    artifacts: Option<BuildArtifacts> = "artifacts",
    secondary_artifacts: Option<Vec<BuildArtifacts>> = "secondaryArtifacts",
    cache: Option<ProjectCache> = "cache",
    environment: Option<ProjectEnvironment> = "environment",
    service_role: Option<String> = "serviceRole",
    logs: Option<LogsLocation> = "logs",
    timeout_in_minutes: Option<i32> = "timeoutInMinutes",
    queued_timeout_in_minutes: Option<i32> = "queuedTimeoutInMinutes",
    build_complete: Option<bool> = "buildComplete",
    initiator: Option<String> = "initiator",
    vpc_config: Option<VpcConfig> = "vpcConfig",
    network_interface: Option<NetworkInterface> = "networkInterface",
    encryption_key: Option<String> = "encryptionKey",
    exported_environment_variables: Option<Vec<ExportedEnvironmentVariable>> = "exportedEnvironmentVariables",
    report_arns: Option<Vec<String>> = "reportArns",
    file_system_locations: Option<Vec<ProjectFileSystemLocation>> = "fileSystemLocations",
    debug_session: Option<DebugSession> = "debugSession",
    build_batch_arn: Option<String> = "buildBatchArn",
    auto_retry_config: Option<AutoRetryConfig> = "autoRetryConfig",
 }
structure! { BuildArtifacts S_BuildArtifacts
    location: Option<String> = "location",
    sha256sum: Option<String> = "sha256sum",
    md5sum: Option<String> = "md5sum",
    override_artifact_name: Option<bool> = "overrideArtifactName",
    encryption_disabled: Option<bool> = "encryptionDisabled",
    artifact_identifier: Option<String> = "artifactIdentifier",
    bucket_owner_access: Option<BucketOwnerAccess> = "bucketOwnerAccess",
 }
structure! { BuildPhase S_BuildPhase
    phase_type: Option<BuildPhaseType> = "phaseType",
    phase_status: Option<StatusType> = "phaseStatus",
    start_time: Option<Timestamp> = "startTime",
    end_time: Option<Timestamp> = "endTime",
    duration_in_seconds: Option<i64> = "durationInSeconds",
    contexts: Option<Vec<PhaseContext>> = "contexts",
 }
enumeration! { BuildPhaseType S_BuildPhaseType: Submitted = "SUBMITTED", Queued = "QUEUED", Provisioning = "PROVISIONING", DownloadSource = "DOWNLOAD_SOURCE", Install = "INSTALL", PreBuild = "PRE_BUILD", Build = "BUILD", PostBuild = "POST_BUILD", UploadArtifacts = "UPLOAD_ARTIFACTS", Finalizing = "FINALIZING", Completed = "COMPLETED", }
structure! { BuildStatusConfig S_BuildStatusConfig
    context: Option<String> = "context",
    target_url: Option<String> = "targetUrl",
 }
enumeration! { CacheMode S_CacheMode: LocalDockerLayerCache = "LOCAL_DOCKER_LAYER_CACHE", LocalSourceCache = "LOCAL_SOURCE_CACHE", LocalCustomCache = "LOCAL_CUSTOM_CACHE", }
enumeration! { CacheType S_CacheType: NoCache = "NO_CACHE", S3 = "S3", Local = "LOCAL", }
structure! { CloudWatchLogsConfig S_CloudWatchLogsConfig
    status: LogsConfigStatusType = "status",
    group_name: Option<String> = "groupName",
    stream_name: Option<String> = "streamName",
 }
structure! { ComputeConfiguration S_ComputeConfiguration
    v_cpu: Option<i64> = "vCpu",
    memory: Option<i64> = "memory",
    disk: Option<i64> = "disk",
    machine_type: Option<MachineType> = "machineType",
    instance_type: Option<String> = "instanceType",
 }
enumeration! { ComputeType S_ComputeType: BuildGeneral1Small = "BUILD_GENERAL1_SMALL", BuildGeneral1Medium = "BUILD_GENERAL1_MEDIUM", BuildGeneral1Large = "BUILD_GENERAL1_LARGE", BuildGeneral1Xlarge = "BUILD_GENERAL1_XLARGE", BuildGeneral12xlarge = "BUILD_GENERAL1_2XLARGE", BuildLambda1gb = "BUILD_LAMBDA_1GB", BuildLambda2gb = "BUILD_LAMBDA_2GB", BuildLambda4gb = "BUILD_LAMBDA_4GB", BuildLambda8gb = "BUILD_LAMBDA_8GB", BuildLambda10gb = "BUILD_LAMBDA_10GB", AttributeBasedCompute = "ATTRIBUTE_BASED_COMPUTE", CustomInstanceType = "CUSTOM_INSTANCE_TYPE", }
structure! { CreateProjectInput S_CreateProjectInput
    name: String = "name",
    description: Option<String> = "description",
    source: ProjectSource = "source",
    secondary_sources: Option<Vec<ProjectSource>> = "secondarySources",
    source_version: Option<String> = "sourceVersion",
    secondary_source_versions: Option<Vec<ProjectSourceVersion>> = "secondarySourceVersions",
    artifacts: ProjectArtifacts = "artifacts",
    secondary_artifacts: Option<Vec<ProjectArtifacts>> = "secondaryArtifacts",
    cache: Option<ProjectCache> = "cache",
    environment: ProjectEnvironment = "environment",
    service_role: String = "serviceRole",
    timeout_in_minutes: Option<i32> = "timeoutInMinutes",
    queued_timeout_in_minutes: Option<i32> = "queuedTimeoutInMinutes",
    encryption_key: Option<String> = "encryptionKey",
    tags: Option<Vec<Tag>> = "tags",
    vpc_config: Option<VpcConfig> = "vpcConfig",
    badge_enabled: Option<bool> = "badgeEnabled",
    logs_config: Option<LogsConfig> = "logsConfig",
    file_system_locations: Option<Vec<ProjectFileSystemLocation>> = "fileSystemLocations",
    build_batch_config: Option<ProjectBuildBatchConfig> = "buildBatchConfig",
    concurrent_build_limit: Option<i32> = "concurrentBuildLimit",
    auto_retry_limit: Option<i32> = "autoRetryLimit",
 }
structure! { CreateProjectOutput S_CreateProjectOutput
    project: Option<Project> = "project",
 }
enumeration! { CredentialProviderType S_CredentialProviderType: SecretsManager = "SECRETS_MANAGER", }
structure! { DebugSession S_DebugSession
    session_enabled: Option<bool> = "sessionEnabled",
    session_target: Option<String> = "sessionTarget",
 }
structure! { DeleteProjectInput S_DeleteProjectInput
    name: String = "name",
 }
structure! { DeleteProjectOutput S_DeleteProjectOutput }
structure! { DockerServer S_DockerServer
    compute_type: ComputeType = "computeType",
    security_group_ids: Option<Vec<String>> = "securityGroupIds",
    status: Option<DockerServerStatus> = "status",
 }
structure! { DockerServerStatus S_DockerServerStatus
    status: Option<String> = "status",
    message: Option<String> = "message",
 }
enumeration! { EnvironmentType S_EnvironmentType: WindowsContainer = "WINDOWS_CONTAINER", LinuxContainer = "LINUX_CONTAINER", LinuxGpuContainer = "LINUX_GPU_CONTAINER", ArmContainer = "ARM_CONTAINER", WindowsServer2019Container = "WINDOWS_SERVER_2019_CONTAINER", WindowsServer2022Container = "WINDOWS_SERVER_2022_CONTAINER", LinuxLambdaContainer = "LINUX_LAMBDA_CONTAINER", ArmLambdaContainer = "ARM_LAMBDA_CONTAINER", LinuxEc2 = "LINUX_EC2", ArmEc2 = "ARM_EC2", WindowsEc2 = "WINDOWS_EC2", MacArm = "MAC_ARM", }
structure! { EnvironmentVariable S_EnvironmentVariable
    name: String = "name",
    value: String = "value",
    r#type: Option<EnvironmentVariableType> = "type",
 }
enumeration! { EnvironmentVariableType S_EnvironmentVariableType: Plaintext = "PLAINTEXT", ParameterStore = "PARAMETER_STORE", SecretsManager = "SECRETS_MANAGER", }
structure! { ExportedEnvironmentVariable S_ExportedEnvironmentVariable
    name: Option<String> = "name",
    value: Option<String> = "value",
 }
enumeration! { FileSystemType S_FileSystemType: Efs = "EFS", }
structure! { GitSubmodulesConfig S_GitSubmodulesConfig
    fetch_submodules: bool = "fetchSubmodules",
 }
enumeration! { HostKernel S_HostKernel: LinuxKernel4 = "LINUX_KERNEL_4", LinuxKernel6 = "LINUX_KERNEL_6", LinuxKernelLatest = "LINUX_KERNEL_LATEST", }
enumeration! { ImagePullCredentialsType S_ImagePullCredentialsType: Codebuild = "CODEBUILD", ServiceRole = "SERVICE_ROLE", }
structure! { InvalidInputException S_InvalidInputException }
structure! { ListBuildsForProjectInput S_ListBuildsForProjectInput
    project_name: String = "projectName",
    sort_order: Option<SortOrderType> = "sortOrder",
    next_token: Option<String> = "nextToken",
 }
structure! { ListBuildsForProjectOutput S_ListBuildsForProjectOutput
    ids: Option<Vec<String>> = "ids",
    next_token: Option<String> = "nextToken",
 }
structure! { ListBuildsInput S_ListBuildsInput
    sort_order: Option<SortOrderType> = "sortOrder",
    next_token: Option<String> = "nextToken",
 }
structure! { ListBuildsOutput S_ListBuildsOutput
    ids: Option<Vec<String>> = "ids",
    next_token: Option<String> = "nextToken",
 }
structure! { ListProjectsInput S_ListProjectsInput
    sort_by: Option<ProjectSortByType> = "sortBy",
    sort_order: Option<SortOrderType> = "sortOrder",
    next_token: Option<String> = "nextToken",
 }
structure! { ListProjectsOutput S_ListProjectsOutput
    next_token: Option<String> = "nextToken",
    projects: Option<Vec<String>> = "projects",
 }
structure! { LogsConfig S_LogsConfig
    cloud_watch_logs: Option<CloudWatchLogsConfig> = "cloudWatchLogs",
    s3_logs: Option<S3LogsConfig> = "s3Logs",
 }
enumeration! { LogsConfigStatusType S_LogsConfigStatusType: Enabled = "ENABLED", Disabled = "DISABLED", }
structure! { LogsLocation S_LogsLocation
    group_name: Option<String> = "groupName",
    stream_name: Option<String> = "streamName",
    deep_link: Option<String> = "deepLink",
    s3_deep_link: Option<String> = "s3DeepLink",
    cloud_watch_logs_arn: Option<String> = "cloudWatchLogsArn",
    s3_logs_arn: Option<String> = "s3LogsArn",
    cloud_watch_logs: Option<CloudWatchLogsConfig> = "cloudWatchLogs",
    s3_logs: Option<S3LogsConfig> = "s3Logs",
 }
enumeration! { MachineType S_MachineType: General = "GENERAL", Nvme = "NVME", }
structure! { NetworkInterface S_NetworkInterface
    subnet_id: Option<String> = "subnetId",
    network_interface_id: Option<String> = "networkInterfaceId",
 }
structure! { PhaseContext S_PhaseContext
    status_code: Option<String> = "statusCode",
    message: Option<String> = "message",
 }
structure! { Project S_Project
    name: Option<String> = "name",
    arn: Option<String> = "arn",
    description: Option<String> = "description",
    source: Option<ProjectSource> = "source",
    secondary_sources: Option<Vec<ProjectSource>> = "secondarySources",
    source_version: Option<String> = "sourceVersion",
    secondary_source_versions: Option<Vec<ProjectSourceVersion>> = "secondarySourceVersions",
    artifacts: Option<ProjectArtifacts> = "artifacts",
    secondary_artifacts: Option<Vec<ProjectArtifacts>> = "secondaryArtifacts",
    cache: Option<ProjectCache> = "cache",
    environment: Option<ProjectEnvironment> = "environment",
    service_role: Option<String> = "serviceRole",
    timeout_in_minutes: Option<i32> = "timeoutInMinutes",
    queued_timeout_in_minutes: Option<i32> = "queuedTimeoutInMinutes",
    encryption_key: Option<String> = "encryptionKey",
    tags: Option<Vec<Tag>> = "tags",
    created: Option<Timestamp> = "created",
    last_modified: Option<Timestamp> = "lastModified",
    webhook: Option<Webhook> = "webhook",
    vpc_config: Option<VpcConfig> = "vpcConfig",
    badge: Option<ProjectBadge> = "badge",
    logs_config: Option<LogsConfig> = "logsConfig",
    file_system_locations: Option<Vec<ProjectFileSystemLocation>> = "fileSystemLocations",
    build_batch_config: Option<ProjectBuildBatchConfig> = "buildBatchConfig",
    concurrent_build_limit: Option<i32> = "concurrentBuildLimit",
    project_visibility: Option<ProjectVisibilityType> = "projectVisibility",
    public_project_alias: Option<String> = "publicProjectAlias",
    resource_access_role: Option<String> = "resourceAccessRole",
    auto_retry_limit: Option<i32> = "autoRetryLimit",
 }
structure! { ProjectArtifacts S_ProjectArtifacts
    r#type: ArtifactsType = "type",
    location: Option<String> = "location",
    path: Option<String> = "path",
    namespace_type: Option<ArtifactNamespace> = "namespaceType",
    name: Option<String> = "name",
    packaging: Option<ArtifactPackaging> = "packaging",
    override_artifact_name: Option<bool> = "overrideArtifactName",
    encryption_disabled: Option<bool> = "encryptionDisabled",
    artifact_identifier: Option<String> = "artifactIdentifier",
    bucket_owner_access: Option<BucketOwnerAccess> = "bucketOwnerAccess",
 }
structure! { ProjectBadge S_ProjectBadge
    badge_enabled: Option<bool> = "badgeEnabled",
    badge_request_url: Option<String> = "badgeRequestUrl",
 }
structure! { ProjectBuildBatchConfig S_ProjectBuildBatchConfig
    service_role: Option<String> = "serviceRole",
    combine_artifacts: Option<bool> = "combineArtifacts",
    restrictions: Option<BatchRestrictions> = "restrictions",
    timeout_in_mins: Option<i32> = "timeoutInMins",
    batch_report_mode: Option<BatchReportModeType> = "batchReportMode",
 }
structure! { ProjectCache S_ProjectCache
    r#type: CacheType = "type",
    location: Option<String> = "location",
    modes: Option<Vec<CacheMode>> = "modes",
    cache_namespace: Option<String> = "cacheNamespace",
 }
structure! { ProjectEnvironment S_ProjectEnvironment
    r#type: EnvironmentType = "type",
    image: String = "image",
    compute_type: ComputeType = "computeType",
    compute_configuration: Option<ComputeConfiguration> = "computeConfiguration",
    fleet: Option<ProjectFleet> = "fleet",
    environment_variables: Option<Vec<EnvironmentVariable>> = "environmentVariables",
    privileged_mode: Option<bool> = "privilegedMode",
    certificate: Option<String> = "certificate",
    registry_credential: Option<RegistryCredential> = "registryCredential",
    image_pull_credentials_type: Option<ImagePullCredentialsType> = "imagePullCredentialsType",
    docker_server: Option<DockerServer> = "dockerServer",
    host_kernel: Option<HostKernel> = "hostKernel",
 }
structure! { ProjectFileSystemLocation S_ProjectFileSystemLocation
    r#type: Option<FileSystemType> = "type",
    location: Option<String> = "location",
    mount_point: Option<String> = "mountPoint",
    identifier: Option<String> = "identifier",
    mount_options: Option<String> = "mountOptions",
 }
structure! { ProjectFleet S_ProjectFleet
    fleet_arn: Option<String> = "fleetArn",
 }
enumeration! { ProjectSortByType S_ProjectSortByType: Name = "NAME", CreatedTime = "CREATED_TIME", LastModifiedTime = "LAST_MODIFIED_TIME", }
structure! { ProjectSource S_ProjectSource
    r#type: SourceType = "type",
    location: Option<String> = "location",
    git_clone_depth: Option<i32> = "gitCloneDepth",
    git_submodules_config: Option<GitSubmodulesConfig> = "gitSubmodulesConfig",
    buildspec: Option<String> = "buildspec",
    auth: Option<SourceAuth> = "auth",
    report_build_status: Option<bool> = "reportBuildStatus",
    build_status_config: Option<BuildStatusConfig> = "buildStatusConfig",
    insecure_ssl: Option<bool> = "insecureSsl",
    source_identifier: Option<String> = "sourceIdentifier",
 }
structure! { ProjectSourceVersion S_ProjectSourceVersion
    source_identifier: String = "sourceIdentifier",
    source_version: String = "sourceVersion",
 }
enumeration! { ProjectVisibilityType S_ProjectVisibilityType: PublicRead = "PUBLIC_READ", Private = "PRIVATE", }
enumeration! { PullRequestBuildApproverRole S_PullRequestBuildApproverRole: GithubRead = "GITHUB_READ", GithubTriage = "GITHUB_TRIAGE", GithubWrite = "GITHUB_WRITE", GithubMaintain = "GITHUB_MAINTAIN", GithubAdmin = "GITHUB_ADMIN", GitlabGuest = "GITLAB_GUEST", GitlabPlanner = "GITLAB_PLANNER", GitlabReporter = "GITLAB_REPORTER", GitlabDeveloper = "GITLAB_DEVELOPER", GitlabMaintainer = "GITLAB_MAINTAINER", GitlabOwner = "GITLAB_OWNER", BitbucketRead = "BITBUCKET_READ", BitbucketWrite = "BITBUCKET_WRITE", BitbucketAdmin = "BITBUCKET_ADMIN", }
enumeration! { PullRequestBuildCommentApproval S_PullRequestBuildCommentApproval: Disabled = "DISABLED", AllPullRequests = "ALL_PULL_REQUESTS", ForkPullRequests = "FORK_PULL_REQUESTS", }
structure! { PullRequestBuildPolicy S_PullRequestBuildPolicy
    requires_comment_approval: PullRequestBuildCommentApproval = "requiresCommentApproval",
    approver_roles: Option<Vec<PullRequestBuildApproverRole>> = "approverRoles",
 }
structure! { RegistryCredential S_RegistryCredential
    credential: String = "credential",
    credential_provider: CredentialProviderType = "credentialProvider",
 }
structure! { ResourceAlreadyExistsException S_ResourceAlreadyExistsException }
structure! { ResourceNotFoundException S_ResourceNotFoundException }
structure! { S3LogsConfig S_S3LogsConfig
    status: LogsConfigStatusType = "status",
    location: Option<String> = "location",
    encryption_disabled: Option<bool> = "encryptionDisabled",
    bucket_owner_access: Option<BucketOwnerAccess> = "bucketOwnerAccess",
 }
structure! { ScopeConfiguration S_ScopeConfiguration
    name: String = "name",
    domain: Option<String> = "domain",
    scope: WebhookScopeType = "scope",
 }
enumeration! { SortOrderType S_SortOrderType: Ascending = "ASCENDING", Descending = "DESCENDING", }
structure! { SourceAuth S_SourceAuth
    r#type: SourceAuthType = "type",
    resource: Option<String> = "resource",
 }
enumeration! { SourceAuthType S_SourceAuthType: Oauth = "OAUTH", Codeconnections = "CODECONNECTIONS", SecretsManager = "SECRETS_MANAGER", }
enumeration! { SourceType S_SourceType: Codecommit = "CODECOMMIT", Codepipeline = "CODEPIPELINE", Github = "GITHUB", Gitlab = "GITLAB", GitlabSelfManaged = "GITLAB_SELF_MANAGED", S3 = "S3", Bitbucket = "BITBUCKET", GithubEnterprise = "GITHUB_ENTERPRISE", NoSource = "NO_SOURCE", }
structure! { StartBuildInput S_StartBuildInput
    project_name: String = "projectName",
    secondary_sources_override: Option<Vec<ProjectSource>> = "secondarySourcesOverride",
    secondary_sources_version_override: Option<Vec<ProjectSourceVersion>> = "secondarySourcesVersionOverride",
    source_version: Option<String> = "sourceVersion",
    artifacts_override: Option<ProjectArtifacts> = "artifactsOverride",
    secondary_artifacts_override: Option<Vec<ProjectArtifacts>> = "secondaryArtifactsOverride",
    environment_variables_override: Option<Vec<EnvironmentVariable>> = "environmentVariablesOverride",
    source_type_override: Option<SourceType> = "sourceTypeOverride",
    source_location_override: Option<String> = "sourceLocationOverride",
    source_auth_override: Option<SourceAuth> = "sourceAuthOverride",
    git_clone_depth_override: Option<i32> = "gitCloneDepthOverride",
    git_submodules_config_override: Option<GitSubmodulesConfig> = "gitSubmodulesConfigOverride",
    buildspec_override: Option<String> = "buildspecOverride",
    insecure_ssl_override: Option<bool> = "insecureSslOverride",
    report_build_status_override: Option<bool> = "reportBuildStatusOverride",
    build_status_config_override: Option<BuildStatusConfig> = "buildStatusConfigOverride",
    environment_type_override: Option<EnvironmentType> = "environmentTypeOverride",
    image_override: Option<String> = "imageOverride",
    compute_type_override: Option<ComputeType> = "computeTypeOverride",
    certificate_override: Option<String> = "certificateOverride",
    cache_override: Option<ProjectCache> = "cacheOverride",
    service_role_override: Option<String> = "serviceRoleOverride",
    privileged_mode_override: Option<bool> = "privilegedModeOverride",
    timeout_in_minutes_override: Option<i32> = "timeoutInMinutesOverride",
    queued_timeout_in_minutes_override: Option<i32> = "queuedTimeoutInMinutesOverride",
    encryption_key_override: Option<String> = "encryptionKeyOverride",
    idempotency_token: Option<String> = "idempotencyToken",
    logs_config_override: Option<LogsConfig> = "logsConfigOverride",
    registry_credential_override: Option<RegistryCredential> = "registryCredentialOverride",
    image_pull_credentials_type_override: Option<ImagePullCredentialsType> = "imagePullCredentialsTypeOverride",
    debug_session_enabled: Option<bool> = "debugSessionEnabled",
    fleet_override: Option<ProjectFleet> = "fleetOverride",
    auto_retry_limit_override: Option<i32> = "autoRetryLimitOverride",
    host_kernel_override: Option<HostKernel> = "hostKernelOverride",
 }
structure! { StartBuildOutput S_StartBuildOutput
    build: Option<Build> = "build",
 }
enumeration! { StatusType S_StatusType: Succeeded = "SUCCEEDED", Failed = "FAILED", Fault = "FAULT", TimedOut = "TIMED_OUT", InProgress = "IN_PROGRESS", Stopped = "STOPPED", }
structure! { StopBuildInput S_StopBuildInput
    id: String = "id",
 }
structure! { StopBuildOutput S_StopBuildOutput
    build: Option<Build> = "build",
 }
structure! { Tag S_Tag
    key: Option<String> = "key",
    value: Option<String> = "value",
 }
structure! { UpdateProjectInput S_UpdateProjectInput
    name: String = "name",
    description: Option<String> = "description",
    source: Option<ProjectSource> = "source",
    secondary_sources: Option<Vec<ProjectSource>> = "secondarySources",
    source_version: Option<String> = "sourceVersion",
    secondary_source_versions: Option<Vec<ProjectSourceVersion>> = "secondarySourceVersions",
    artifacts: Option<ProjectArtifacts> = "artifacts",
    secondary_artifacts: Option<Vec<ProjectArtifacts>> = "secondaryArtifacts",
    cache: Option<ProjectCache> = "cache",
    environment: Option<ProjectEnvironment> = "environment",
    service_role: Option<String> = "serviceRole",
    timeout_in_minutes: Option<i32> = "timeoutInMinutes",
    queued_timeout_in_minutes: Option<i32> = "queuedTimeoutInMinutes",
    encryption_key: Option<String> = "encryptionKey",
    tags: Option<Vec<Tag>> = "tags",
    vpc_config: Option<VpcConfig> = "vpcConfig",
    badge_enabled: Option<bool> = "badgeEnabled",
    logs_config: Option<LogsConfig> = "logsConfig",
    file_system_locations: Option<Vec<ProjectFileSystemLocation>> = "fileSystemLocations",
    build_batch_config: Option<ProjectBuildBatchConfig> = "buildBatchConfig",
    concurrent_build_limit: Option<i32> = "concurrentBuildLimit",
    auto_retry_limit: Option<i32> = "autoRetryLimit",
 }
structure! { UpdateProjectOutput S_UpdateProjectOutput
    project: Option<Project> = "project",
 }
structure! { VpcConfig S_VpcConfig
    vpc_id: Option<String> = "vpcId",
    subnets: Option<Vec<String>> = "subnets",
    security_group_ids: Option<Vec<String>> = "securityGroupIds",
 }
structure! { Webhook S_Webhook
    url: Option<String> = "url",
    payload_url: Option<String> = "payloadUrl",
    secret: Option<String> = "secret",
    branch_filter: Option<String> = "branchFilter",
    filter_groups: Option<Vec<Vec<WebhookFilter>>> = "filterGroups",
    build_type: Option<WebhookBuildType> = "buildType",
    manual_creation: Option<bool> = "manualCreation",
    last_modified_secret: Option<Timestamp> = "lastModifiedSecret",
    scope_configuration: Option<ScopeConfiguration> = "scopeConfiguration",
    status: Option<WebhookStatus> = "status",
    status_message: Option<String> = "statusMessage",
    pull_request_build_policy: Option<PullRequestBuildPolicy> = "pullRequestBuildPolicy",
 }
enumeration! { WebhookBuildType S_WebhookBuildType: Build = "BUILD", BuildBatch = "BUILD_BATCH", RunnerBuildkiteBuild = "RUNNER_BUILDKITE_BUILD", }
structure! { WebhookFilter S_WebhookFilter
    r#type: WebhookFilterType = "type",
    pattern: String = "pattern",
    exclude_matched_pattern: Option<bool> = "excludeMatchedPattern",
 }
enumeration! { WebhookFilterType S_WebhookFilterType: Event = "EVENT", BaseRef = "BASE_REF", HeadRef = "HEAD_REF", ActorAccountId = "ACTOR_ACCOUNT_ID", FilePath = "FILE_PATH", CommitMessage = "COMMIT_MESSAGE", WorkflowName = "WORKFLOW_NAME", TagName = "TAG_NAME", ReleaseName = "RELEASE_NAME", RepositoryName = "REPOSITORY_NAME", OrganizationName = "ORGANIZATION_NAME", }
enumeration! { WebhookScopeType S_WebhookScopeType: GithubOrganization = "GITHUB_ORGANIZATION", GithubGlobal = "GITHUB_GLOBAL", GitlabGroup = "GITLAB_GROUP", }
enumeration! { WebhookStatus S_WebhookStatus: Creating = "CREATING", CreateFailed = "CREATE_FAILED", Active = "ACTIVE", Deleting = "DELETING", }
pub(crate) static S_AccountLimitExceededException: Schema = Schema { name: "AccountLimitExceededException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_ArtifactNamespace: Schema = Schema { name: "ArtifactNamespace", kind: K::Enum { values: ArtifactNamespace::VALUES }, ..Schema::BLANK };
pub(crate) static S_ArtifactPackaging: Schema = Schema { name: "ArtifactPackaging", kind: K::Enum { values: ArtifactPackaging::VALUES }, ..Schema::BLANK };
pub(crate) static S_ArtifactsType: Schema = Schema { name: "ArtifactsType", kind: K::Enum { values: ArtifactsType::VALUES }, ..Schema::BLANK };
pub(crate) static S_AutoRetryConfig: Schema = Schema { name: "AutoRetryConfig", kind: K::Structure { members: &[
    Member { name: "autoRetryLimit", target: &S_WrapperInt, wire: "autoRetryLimit", ..Member::BLANK },
    Member { name: "autoRetryNumber", target: &S_WrapperInt, wire: "autoRetryNumber", ..Member::BLANK },
    Member { name: "nextAutoRetry", target: &S_String, wire: "nextAutoRetry", ..Member::BLANK },
    Member { name: "previousAutoRetry", target: &S_String, wire: "previousAutoRetry", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_BatchGetBuildsInput: Schema = Schema { name: "BatchGetBuildsInput", kind: K::Structure { members: &[
    Member { name: "ids", target: &S_BuildIds, required: true, wire: "ids", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_BatchGetBuildsOutput: Schema = Schema { name: "BatchGetBuildsOutput", kind: K::Structure { members: &[
    Member { name: "builds", target: &S_Builds, wire: "builds", ..Member::BLANK },
    Member { name: "buildsNotFound", target: &S_BuildIds, wire: "buildsNotFound", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_BatchGetProjectsInput: Schema = Schema { name: "BatchGetProjectsInput", kind: K::Structure { members: &[
    Member { name: "names", target: &S_ProjectNames, required: true, wire: "names", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_BatchGetProjectsOutput: Schema = Schema { name: "BatchGetProjectsOutput", kind: K::Structure { members: &[
    Member { name: "projects", target: &S_Projects, wire: "projects", ..Member::BLANK },
    Member { name: "projectsNotFound", target: &S_ProjectNames, wire: "projectsNotFound", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_BatchReportModeType: Schema = Schema { name: "BatchReportModeType", kind: K::Enum { values: BatchReportModeType::VALUES }, ..Schema::BLANK };
pub(crate) static S_BatchRestrictions: Schema = Schema { name: "BatchRestrictions", kind: K::Structure { members: &[
    Member { name: "maximumBuildsAllowed", target: &S_WrapperInt, wire: "maximumBuildsAllowed", ..Member::BLANK },
    Member { name: "computeTypesAllowed", target: &S_ComputeTypesAllowed, wire: "computeTypesAllowed", ..Member::BLANK },
    Member { name: "fleetsAllowed", target: &S_FleetsAllowed, wire: "fleetsAllowed", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_Boolean: Schema = Schema { name: "Boolean", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_BucketOwnerAccess: Schema = Schema { name: "BucketOwnerAccess", kind: K::Enum { values: BucketOwnerAccess::VALUES }, ..Schema::BLANK };
pub(crate) static S_Build: Schema = Schema { name: "Build", kind: K::Structure { members: &[
    Member { name: "id", target: &S_NonEmptyString, wire: "id", ..Member::BLANK },
    Member { name: "arn", target: &S_NonEmptyString, wire: "arn", ..Member::BLANK },
    Member { name: "buildNumber", target: &S_WrapperLong, wire: "buildNumber", ..Member::BLANK },
    Member { name: "startTime", target: &S_Timestamp, wire: "startTime", ..Member::BLANK },
    Member { name: "endTime", target: &S_Timestamp, wire: "endTime", ..Member::BLANK },
    Member { name: "currentPhase", target: &S_String, wire: "currentPhase", ..Member::BLANK },
    Member { name: "buildStatus", target: &S_StatusType, wire: "buildStatus", ..Member::BLANK },
    Member { name: "sourceVersion", target: &S_NonEmptyString, wire: "sourceVersion", ..Member::BLANK },
    Member { name: "resolvedSourceVersion", target: &S_NonEmptyString, wire: "resolvedSourceVersion", ..Member::BLANK },
    Member { name: "projectName", target: &S_NonEmptyString, wire: "projectName", ..Member::BLANK },
    Member { name: "phases", target: &S_BuildPhases, wire: "phases", ..Member::BLANK },
    Member { name: "source", target: &S_ProjectSource, wire: "source", ..Member::BLANK },
    Member { name: "secondarySources", target: &S_ProjectSources, wire: "secondarySources", ..Member::BLANK },
    Member { name: "secondarySourceVersions", target: &S_ProjectSecondarySourceVersions, wire: "secondarySourceVersions", ..Member::BLANK },
    Member { name: "artifacts", target: &S_BuildArtifacts, wire: "artifacts", ..Member::BLANK },
    Member { name: "secondaryArtifacts", target: &S_BuildArtifactsList, wire: "secondaryArtifacts", ..Member::BLANK },
    Member { name: "cache", target: &S_ProjectCache, wire: "cache", ..Member::BLANK },
    Member { name: "environment", target: &S_ProjectEnvironment, wire: "environment", ..Member::BLANK },
    Member { name: "serviceRole", target: &S_NonEmptyString, wire: "serviceRole", ..Member::BLANK },
    Member { name: "logs", target: &S_LogsLocation, wire: "logs", ..Member::BLANK },
    Member { name: "timeoutInMinutes", target: &S_WrapperInt, wire: "timeoutInMinutes", ..Member::BLANK },
    Member { name: "queuedTimeoutInMinutes", target: &S_WrapperInt, wire: "queuedTimeoutInMinutes", ..Member::BLANK },
    Member { name: "buildComplete", target: &S_Boolean, wire: "buildComplete", ..Member::BLANK },
    Member { name: "initiator", target: &S_String, wire: "initiator", ..Member::BLANK },
    Member { name: "vpcConfig", target: &S_VpcConfig, wire: "vpcConfig", ..Member::BLANK },
    Member { name: "networkInterface", target: &S_NetworkInterface, wire: "networkInterface", ..Member::BLANK },
    Member { name: "encryptionKey", target: &S_NonEmptyString, wire: "encryptionKey", ..Member::BLANK },
    Member { name: "exportedEnvironmentVariables", target: &S_ExportedEnvironmentVariables, wire: "exportedEnvironmentVariables", ..Member::BLANK },
    Member { name: "reportArns", target: &S_BuildReportArns, wire: "reportArns", ..Member::BLANK },
    Member { name: "fileSystemLocations", target: &S_ProjectFileSystemLocations, wire: "fileSystemLocations", ..Member::BLANK },
    Member { name: "debugSession", target: &S_DebugSession, wire: "debugSession", ..Member::BLANK },
    Member { name: "buildBatchArn", target: &S_String, wire: "buildBatchArn", ..Member::BLANK },
    Member { name: "autoRetryConfig", target: &S_AutoRetryConfig, wire: "autoRetryConfig", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_BuildArtifacts: Schema = Schema { name: "BuildArtifacts", kind: K::Structure { members: &[
    Member { name: "location", target: &S_String, wire: "location", ..Member::BLANK },
    Member { name: "sha256sum", target: &S_String, wire: "sha256sum", ..Member::BLANK },
    Member { name: "md5sum", target: &S_String, wire: "md5sum", ..Member::BLANK },
    Member { name: "overrideArtifactName", target: &S_WrapperBoolean, wire: "overrideArtifactName", ..Member::BLANK },
    Member { name: "encryptionDisabled", target: &S_WrapperBoolean, wire: "encryptionDisabled", ..Member::BLANK },
    Member { name: "artifactIdentifier", target: &S_String, wire: "artifactIdentifier", ..Member::BLANK },
    Member { name: "bucketOwnerAccess", target: &S_BucketOwnerAccess, wire: "bucketOwnerAccess", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_BuildArtifactsList: Schema = Schema { name: "BuildArtifactsList", kind: K::List { item: &S_BuildArtifacts, item_name: "", flattened: false }, min: Some(0.0), max: Some(12.0), ..Schema::BLANK };
pub(crate) static S_BuildIds: Schema = Schema { name: "BuildIds", kind: K::List { item: &S_NonEmptyString, item_name: "", flattened: false }, min: Some(1.0), max: Some(100.0), ..Schema::BLANK };
pub(crate) static S_BuildPhase: Schema = Schema { name: "BuildPhase", kind: K::Structure { members: &[
    Member { name: "phaseType", target: &S_BuildPhaseType, wire: "phaseType", ..Member::BLANK },
    Member { name: "phaseStatus", target: &S_StatusType, wire: "phaseStatus", ..Member::BLANK },
    Member { name: "startTime", target: &S_Timestamp, wire: "startTime", ..Member::BLANK },
    Member { name: "endTime", target: &S_Timestamp, wire: "endTime", ..Member::BLANK },
    Member { name: "durationInSeconds", target: &S_WrapperLong, wire: "durationInSeconds", ..Member::BLANK },
    Member { name: "contexts", target: &S_PhaseContexts, wire: "contexts", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_BuildPhaseType: Schema = Schema { name: "BuildPhaseType", kind: K::Enum { values: BuildPhaseType::VALUES }, ..Schema::BLANK };
pub(crate) static S_BuildPhases: Schema = Schema { name: "BuildPhases", kind: K::List { item: &S_BuildPhase, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_BuildReportArns: Schema = Schema { name: "BuildReportArns", kind: K::List { item: &S_String, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_BuildStatusConfig: Schema = Schema { name: "BuildStatusConfig", kind: K::Structure { members: &[
    Member { name: "context", target: &S_String, wire: "context", ..Member::BLANK },
    Member { name: "targetUrl", target: &S_String, wire: "targetUrl", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_BuildTimeOut: Schema = Schema { name: "BuildTimeOut", kind: K::Integer, min: Some(5.0), max: Some(2160.0), ..Schema::BLANK };
pub(crate) static S_Builds: Schema = Schema { name: "Builds", kind: K::List { item: &S_Build, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_CacheMode: Schema = Schema { name: "CacheMode", kind: K::Enum { values: CacheMode::VALUES }, ..Schema::BLANK };
pub(crate) static S_CacheType: Schema = Schema { name: "CacheType", kind: K::Enum { values: CacheType::VALUES }, ..Schema::BLANK };
pub(crate) static S_CloudWatchLogsConfig: Schema = Schema { name: "CloudWatchLogsConfig", kind: K::Structure { members: &[
    Member { name: "status", target: &S_LogsConfigStatusType, required: true, wire: "status", ..Member::BLANK },
    Member { name: "groupName", target: &S_String, wire: "groupName", ..Member::BLANK },
    Member { name: "streamName", target: &S_String, wire: "streamName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ComputeConfiguration: Schema = Schema { name: "ComputeConfiguration", kind: K::Structure { members: &[
    Member { name: "vCpu", target: &S_WrapperLong, wire: "vCpu", ..Member::BLANK },
    Member { name: "memory", target: &S_WrapperLong, wire: "memory", ..Member::BLANK },
    Member { name: "disk", target: &S_WrapperLong, wire: "disk", ..Member::BLANK },
    Member { name: "machineType", target: &S_MachineType, wire: "machineType", ..Member::BLANK },
    Member { name: "instanceType", target: &S_NonEmptyString, wire: "instanceType", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ComputeType: Schema = Schema { name: "ComputeType", kind: K::Enum { values: ComputeType::VALUES }, ..Schema::BLANK };
pub(crate) static S_ComputeTypesAllowed: Schema = Schema { name: "ComputeTypesAllowed", kind: K::List { item: &S_NonEmptyString, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_CreateProjectInput: Schema = Schema { name: "CreateProjectInput", kind: K::Structure { members: &[
    Member { name: "name", target: &S_ProjectName, required: true, wire: "name", ..Member::BLANK },
    Member { name: "description", target: &S_ProjectDescription, wire: "description", ..Member::BLANK },
    Member { name: "source", target: &S_ProjectSource, required: true, wire: "source", ..Member::BLANK },
    Member { name: "secondarySources", target: &S_ProjectSources, wire: "secondarySources", ..Member::BLANK },
    Member { name: "sourceVersion", target: &S_String, wire: "sourceVersion", ..Member::BLANK },
    Member { name: "secondarySourceVersions", target: &S_ProjectSecondarySourceVersions, wire: "secondarySourceVersions", ..Member::BLANK },
    Member { name: "artifacts", target: &S_ProjectArtifacts, required: true, wire: "artifacts", ..Member::BLANK },
    Member { name: "secondaryArtifacts", target: &S_ProjectArtifactsList, wire: "secondaryArtifacts", ..Member::BLANK },
    Member { name: "cache", target: &S_ProjectCache, wire: "cache", ..Member::BLANK },
    Member { name: "environment", target: &S_ProjectEnvironment, required: true, wire: "environment", ..Member::BLANK },
    Member { name: "serviceRole", target: &S_NonEmptyString, required: true, wire: "serviceRole", ..Member::BLANK },
    Member { name: "timeoutInMinutes", target: &S_BuildTimeOut, wire: "timeoutInMinutes", ..Member::BLANK },
    Member { name: "queuedTimeoutInMinutes", target: &S_TimeOut, wire: "queuedTimeoutInMinutes", ..Member::BLANK },
    Member { name: "encryptionKey", target: &S_NonEmptyString, wire: "encryptionKey", ..Member::BLANK },
    Member { name: "tags", target: &S_TagList, wire: "tags", ..Member::BLANK },
    Member { name: "vpcConfig", target: &S_VpcConfig, wire: "vpcConfig", ..Member::BLANK },
    Member { name: "badgeEnabled", target: &S_WrapperBoolean, wire: "badgeEnabled", ..Member::BLANK },
    Member { name: "logsConfig", target: &S_LogsConfig, wire: "logsConfig", ..Member::BLANK },
    Member { name: "fileSystemLocations", target: &S_ProjectFileSystemLocations, wire: "fileSystemLocations", ..Member::BLANK },
    Member { name: "buildBatchConfig", target: &S_ProjectBuildBatchConfig, wire: "buildBatchConfig", ..Member::BLANK },
    Member { name: "concurrentBuildLimit", target: &S_WrapperInt, wire: "concurrentBuildLimit", ..Member::BLANK },
    Member { name: "autoRetryLimit", target: &S_WrapperInt, wire: "autoRetryLimit", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CreateProjectOutput: Schema = Schema { name: "CreateProjectOutput", kind: K::Structure { members: &[
    Member { name: "project", target: &S_Project, wire: "project", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CredentialProviderType: Schema = Schema { name: "CredentialProviderType", kind: K::Enum { values: CredentialProviderType::VALUES }, ..Schema::BLANK };
pub(crate) static S_DebugSession: Schema = Schema { name: "DebugSession", kind: K::Structure { members: &[
    Member { name: "sessionEnabled", target: &S_WrapperBoolean, wire: "sessionEnabled", ..Member::BLANK },
    Member { name: "sessionTarget", target: &S_NonEmptyString, wire: "sessionTarget", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteProjectInput: Schema = Schema { name: "DeleteProjectInput", kind: K::Structure { members: &[
    Member { name: "name", target: &S_NonEmptyString, required: true, wire: "name", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteProjectOutput: Schema = Schema { name: "DeleteProjectOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DockerServer: Schema = Schema { name: "DockerServer", kind: K::Structure { members: &[
    Member { name: "computeType", target: &S_ComputeType, required: true, wire: "computeType", ..Member::BLANK },
    Member { name: "securityGroupIds", target: &S_SecurityGroupIds, wire: "securityGroupIds", ..Member::BLANK },
    Member { name: "status", target: &S_DockerServerStatus, wire: "status", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DockerServerStatus: Schema = Schema { name: "DockerServerStatus", kind: K::Structure { members: &[
    Member { name: "status", target: &S_String, wire: "status", ..Member::BLANK },
    Member { name: "message", target: &S_String, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_EnvironmentType: Schema = Schema { name: "EnvironmentType", kind: K::Enum { values: EnvironmentType::VALUES }, ..Schema::BLANK };
pub(crate) static S_EnvironmentVariable: Schema = Schema { name: "EnvironmentVariable", kind: K::Structure { members: &[
    Member { name: "name", target: &S_NonEmptyString, required: true, wire: "name", ..Member::BLANK },
    Member { name: "value", target: &S_String, required: true, wire: "value", ..Member::BLANK },
    Member { name: "type", target: &S_EnvironmentVariableType, wire: "type", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_EnvironmentVariableType: Schema = Schema { name: "EnvironmentVariableType", kind: K::Enum { values: EnvironmentVariableType::VALUES }, ..Schema::BLANK };
pub(crate) static S_EnvironmentVariables: Schema = Schema { name: "EnvironmentVariables", kind: K::List { item: &S_EnvironmentVariable, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_ExportedEnvironmentVariable: Schema = Schema { name: "ExportedEnvironmentVariable", kind: K::Structure { members: &[
    Member { name: "name", target: &S_NonEmptyString, wire: "name", ..Member::BLANK },
    Member { name: "value", target: &S_String, wire: "value", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ExportedEnvironmentVariables: Schema = Schema { name: "ExportedEnvironmentVariables", kind: K::List { item: &S_ExportedEnvironmentVariable, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_FileSystemType: Schema = Schema { name: "FileSystemType", kind: K::Enum { values: FileSystemType::VALUES }, ..Schema::BLANK };
pub(crate) static S_FilterGroup: Schema = Schema { name: "FilterGroup", kind: K::List { item: &S_WebhookFilter, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_FilterGroups: Schema = Schema { name: "FilterGroups", kind: K::List { item: &S_FilterGroup, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_FleetsAllowed: Schema = Schema { name: "FleetsAllowed", kind: K::List { item: &S_NonEmptyString, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_GitCloneDepth: Schema = Schema { name: "GitCloneDepth", kind: K::Integer, min: Some(0.0), ..Schema::BLANK };
pub(crate) static S_GitSubmodulesConfig: Schema = Schema { name: "GitSubmodulesConfig", kind: K::Structure { members: &[
    Member { name: "fetchSubmodules", target: &S_WrapperBoolean, required: true, wire: "fetchSubmodules", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_HostKernel: Schema = Schema { name: "HostKernel", kind: K::Enum { values: HostKernel::VALUES }, ..Schema::BLANK };
pub(crate) static S_ImagePullCredentialsType: Schema = Schema { name: "ImagePullCredentialsType", kind: K::Enum { values: ImagePullCredentialsType::VALUES }, ..Schema::BLANK };
pub(crate) static S_InvalidInputException: Schema = Schema { name: "InvalidInputException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_KeyInput: Schema = Schema { name: "KeyInput", kind: K::String, min: Some(1.0), max: Some(127.0), pattern: Some("^([\\p{L}\\p{Z}\\p{N}_.:/=@+\\-]*)$"), ..Schema::BLANK };
pub(crate) static S_ListBuildsForProjectInput: Schema = Schema { name: "ListBuildsForProjectInput", kind: K::Structure { members: &[
    Member { name: "projectName", target: &S_NonEmptyString, required: true, wire: "projectName", ..Member::BLANK },
    Member { name: "sortOrder", target: &S_SortOrderType, wire: "sortOrder", ..Member::BLANK },
    Member { name: "nextToken", target: &S_String, wire: "nextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListBuildsForProjectOutput: Schema = Schema { name: "ListBuildsForProjectOutput", kind: K::Structure { members: &[
    Member { name: "ids", target: &S_BuildIds, wire: "ids", ..Member::BLANK },
    Member { name: "nextToken", target: &S_String, wire: "nextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListBuildsInput: Schema = Schema { name: "ListBuildsInput", kind: K::Structure { members: &[
    Member { name: "sortOrder", target: &S_SortOrderType, wire: "sortOrder", ..Member::BLANK },
    Member { name: "nextToken", target: &S_String, wire: "nextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListBuildsOutput: Schema = Schema { name: "ListBuildsOutput", kind: K::Structure { members: &[
    Member { name: "ids", target: &S_BuildIds, wire: "ids", ..Member::BLANK },
    Member { name: "nextToken", target: &S_String, wire: "nextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListProjectsInput: Schema = Schema { name: "ListProjectsInput", kind: K::Structure { members: &[
    Member { name: "sortBy", target: &S_ProjectSortByType, wire: "sortBy", ..Member::BLANK },
    Member { name: "sortOrder", target: &S_SortOrderType, wire: "sortOrder", ..Member::BLANK },
    Member { name: "nextToken", target: &S_NonEmptyString, wire: "nextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListProjectsOutput: Schema = Schema { name: "ListProjectsOutput", kind: K::Structure { members: &[
    Member { name: "nextToken", target: &S_String, wire: "nextToken", ..Member::BLANK },
    Member { name: "projects", target: &S_ProjectNames, wire: "projects", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_LogsConfig: Schema = Schema { name: "LogsConfig", kind: K::Structure { members: &[
    Member { name: "cloudWatchLogs", target: &S_CloudWatchLogsConfig, wire: "cloudWatchLogs", ..Member::BLANK },
    Member { name: "s3Logs", target: &S_S3LogsConfig, wire: "s3Logs", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_LogsConfigStatusType: Schema = Schema { name: "LogsConfigStatusType", kind: K::Enum { values: LogsConfigStatusType::VALUES }, ..Schema::BLANK };
pub(crate) static S_LogsLocation: Schema = Schema { name: "LogsLocation", kind: K::Structure { members: &[
    Member { name: "groupName", target: &S_String, wire: "groupName", ..Member::BLANK },
    Member { name: "streamName", target: &S_String, wire: "streamName", ..Member::BLANK },
    Member { name: "deepLink", target: &S_String, wire: "deepLink", ..Member::BLANK },
    Member { name: "s3DeepLink", target: &S_String, wire: "s3DeepLink", ..Member::BLANK },
    Member { name: "cloudWatchLogsArn", target: &S_String, wire: "cloudWatchLogsArn", ..Member::BLANK },
    Member { name: "s3LogsArn", target: &S_String, wire: "s3LogsArn", ..Member::BLANK },
    Member { name: "cloudWatchLogs", target: &S_CloudWatchLogsConfig, wire: "cloudWatchLogs", ..Member::BLANK },
    Member { name: "s3Logs", target: &S_S3LogsConfig, wire: "s3Logs", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_MachineType: Schema = Schema { name: "MachineType", kind: K::Enum { values: MachineType::VALUES }, ..Schema::BLANK };
pub(crate) static S_NetworkInterface: Schema = Schema { name: "NetworkInterface", kind: K::Structure { members: &[
    Member { name: "subnetId", target: &S_NonEmptyString, wire: "subnetId", ..Member::BLANK },
    Member { name: "networkInterfaceId", target: &S_NonEmptyString, wire: "networkInterfaceId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_NonEmptyString: Schema = Schema { name: "NonEmptyString", kind: K::String, min: Some(1.0), ..Schema::BLANK };
pub(crate) static S_PhaseContext: Schema = Schema { name: "PhaseContext", kind: K::Structure { members: &[
    Member { name: "statusCode", target: &S_String, wire: "statusCode", ..Member::BLANK },
    Member { name: "message", target: &S_String, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PhaseContexts: Schema = Schema { name: "PhaseContexts", kind: K::List { item: &S_PhaseContext, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_Project: Schema = Schema { name: "Project", kind: K::Structure { members: &[
    Member { name: "name", target: &S_ProjectName, wire: "name", ..Member::BLANK },
    Member { name: "arn", target: &S_String, wire: "arn", ..Member::BLANK },
    Member { name: "description", target: &S_ProjectDescription, wire: "description", ..Member::BLANK },
    Member { name: "source", target: &S_ProjectSource, wire: "source", ..Member::BLANK },
    Member { name: "secondarySources", target: &S_ProjectSources, wire: "secondarySources", ..Member::BLANK },
    Member { name: "sourceVersion", target: &S_String, wire: "sourceVersion", ..Member::BLANK },
    Member { name: "secondarySourceVersions", target: &S_ProjectSecondarySourceVersions, wire: "secondarySourceVersions", ..Member::BLANK },
    Member { name: "artifacts", target: &S_ProjectArtifacts, wire: "artifacts", ..Member::BLANK },
    Member { name: "secondaryArtifacts", target: &S_ProjectArtifactsList, wire: "secondaryArtifacts", ..Member::BLANK },
    Member { name: "cache", target: &S_ProjectCache, wire: "cache", ..Member::BLANK },
    Member { name: "environment", target: &S_ProjectEnvironment, wire: "environment", ..Member::BLANK },
    Member { name: "serviceRole", target: &S_NonEmptyString, wire: "serviceRole", ..Member::BLANK },
    Member { name: "timeoutInMinutes", target: &S_BuildTimeOut, wire: "timeoutInMinutes", ..Member::BLANK },
    Member { name: "queuedTimeoutInMinutes", target: &S_TimeOut, wire: "queuedTimeoutInMinutes", ..Member::BLANK },
    Member { name: "encryptionKey", target: &S_NonEmptyString, wire: "encryptionKey", ..Member::BLANK },
    Member { name: "tags", target: &S_TagList, wire: "tags", ..Member::BLANK },
    Member { name: "created", target: &S_Timestamp, wire: "created", ..Member::BLANK },
    Member { name: "lastModified", target: &S_Timestamp, wire: "lastModified", ..Member::BLANK },
    Member { name: "webhook", target: &S_Webhook, wire: "webhook", ..Member::BLANK },
    Member { name: "vpcConfig", target: &S_VpcConfig, wire: "vpcConfig", ..Member::BLANK },
    Member { name: "badge", target: &S_ProjectBadge, wire: "badge", ..Member::BLANK },
    Member { name: "logsConfig", target: &S_LogsConfig, wire: "logsConfig", ..Member::BLANK },
    Member { name: "fileSystemLocations", target: &S_ProjectFileSystemLocations, wire: "fileSystemLocations", ..Member::BLANK },
    Member { name: "buildBatchConfig", target: &S_ProjectBuildBatchConfig, wire: "buildBatchConfig", ..Member::BLANK },
    Member { name: "concurrentBuildLimit", target: &S_WrapperInt, wire: "concurrentBuildLimit", ..Member::BLANK },
    Member { name: "projectVisibility", target: &S_ProjectVisibilityType, wire: "projectVisibility", ..Member::BLANK },
    Member { name: "publicProjectAlias", target: &S_NonEmptyString, wire: "publicProjectAlias", ..Member::BLANK },
    Member { name: "resourceAccessRole", target: &S_NonEmptyString, wire: "resourceAccessRole", ..Member::BLANK },
    Member { name: "autoRetryLimit", target: &S_WrapperInt, wire: "autoRetryLimit", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ProjectArtifacts: Schema = Schema { name: "ProjectArtifacts", kind: K::Structure { members: &[
    Member { name: "type", target: &S_ArtifactsType, required: true, wire: "type", ..Member::BLANK },
    Member { name: "location", target: &S_String, wire: "location", ..Member::BLANK },
    Member { name: "path", target: &S_String, wire: "path", ..Member::BLANK },
    Member { name: "namespaceType", target: &S_ArtifactNamespace, wire: "namespaceType", ..Member::BLANK },
    Member { name: "name", target: &S_String, wire: "name", ..Member::BLANK },
    Member { name: "packaging", target: &S_ArtifactPackaging, wire: "packaging", ..Member::BLANK },
    Member { name: "overrideArtifactName", target: &S_WrapperBoolean, wire: "overrideArtifactName", ..Member::BLANK },
    Member { name: "encryptionDisabled", target: &S_WrapperBoolean, wire: "encryptionDisabled", ..Member::BLANK },
    Member { name: "artifactIdentifier", target: &S_String, wire: "artifactIdentifier", ..Member::BLANK },
    Member { name: "bucketOwnerAccess", target: &S_BucketOwnerAccess, wire: "bucketOwnerAccess", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ProjectArtifactsList: Schema = Schema { name: "ProjectArtifactsList", kind: K::List { item: &S_ProjectArtifacts, item_name: "", flattened: false }, min: Some(0.0), max: Some(12.0), ..Schema::BLANK };
pub(crate) static S_ProjectBadge: Schema = Schema { name: "ProjectBadge", kind: K::Structure { members: &[
    Member { name: "badgeEnabled", target: &S_Boolean, wire: "badgeEnabled", ..Member::BLANK },
    Member { name: "badgeRequestUrl", target: &S_String, wire: "badgeRequestUrl", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ProjectBuildBatchConfig: Schema = Schema { name: "ProjectBuildBatchConfig", kind: K::Structure { members: &[
    Member { name: "serviceRole", target: &S_NonEmptyString, wire: "serviceRole", ..Member::BLANK },
    Member { name: "combineArtifacts", target: &S_WrapperBoolean, wire: "combineArtifacts", ..Member::BLANK },
    Member { name: "restrictions", target: &S_BatchRestrictions, wire: "restrictions", ..Member::BLANK },
    Member { name: "timeoutInMins", target: &S_WrapperInt, wire: "timeoutInMins", ..Member::BLANK },
    Member { name: "batchReportMode", target: &S_BatchReportModeType, wire: "batchReportMode", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ProjectCache: Schema = Schema { name: "ProjectCache", kind: K::Structure { members: &[
    Member { name: "type", target: &S_CacheType, required: true, wire: "type", ..Member::BLANK },
    Member { name: "location", target: &S_String, wire: "location", ..Member::BLANK },
    Member { name: "modes", target: &S_ProjectCacheModes, wire: "modes", ..Member::BLANK },
    Member { name: "cacheNamespace", target: &S_String, wire: "cacheNamespace", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ProjectCacheModes: Schema = Schema { name: "ProjectCacheModes", kind: K::List { item: &S_CacheMode, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_ProjectDescription: Schema = Schema { name: "ProjectDescription", kind: K::String, min: Some(0.0), max: Some(255.0), ..Schema::BLANK };
pub(crate) static S_ProjectEnvironment: Schema = Schema { name: "ProjectEnvironment", kind: K::Structure { members: &[
    Member { name: "type", target: &S_EnvironmentType, required: true, wire: "type", ..Member::BLANK },
    Member { name: "image", target: &S_NonEmptyString, required: true, wire: "image", ..Member::BLANK },
    Member { name: "computeType", target: &S_ComputeType, required: true, wire: "computeType", ..Member::BLANK },
    Member { name: "computeConfiguration", target: &S_ComputeConfiguration, wire: "computeConfiguration", ..Member::BLANK },
    Member { name: "fleet", target: &S_ProjectFleet, wire: "fleet", ..Member::BLANK },
    Member { name: "environmentVariables", target: &S_EnvironmentVariables, wire: "environmentVariables", ..Member::BLANK },
    Member { name: "privilegedMode", target: &S_WrapperBoolean, wire: "privilegedMode", ..Member::BLANK },
    Member { name: "certificate", target: &S_String, wire: "certificate", ..Member::BLANK },
    Member { name: "registryCredential", target: &S_RegistryCredential, wire: "registryCredential", ..Member::BLANK },
    Member { name: "imagePullCredentialsType", target: &S_ImagePullCredentialsType, wire: "imagePullCredentialsType", ..Member::BLANK },
    Member { name: "dockerServer", target: &S_DockerServer, wire: "dockerServer", ..Member::BLANK },
    Member { name: "hostKernel", target: &S_HostKernel, wire: "hostKernel", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ProjectFileSystemLocation: Schema = Schema { name: "ProjectFileSystemLocation", kind: K::Structure { members: &[
    Member { name: "type", target: &S_FileSystemType, wire: "type", ..Member::BLANK },
    Member { name: "location", target: &S_String, wire: "location", ..Member::BLANK },
    Member { name: "mountPoint", target: &S_String, wire: "mountPoint", ..Member::BLANK },
    Member { name: "identifier", target: &S_String, wire: "identifier", ..Member::BLANK },
    Member { name: "mountOptions", target: &S_String, wire: "mountOptions", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ProjectFileSystemLocations: Schema = Schema { name: "ProjectFileSystemLocations", kind: K::List { item: &S_ProjectFileSystemLocation, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_ProjectFleet: Schema = Schema { name: "ProjectFleet", kind: K::Structure { members: &[
    Member { name: "fleetArn", target: &S_String, wire: "fleetArn", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ProjectName: Schema = Schema { name: "ProjectName", kind: K::String, min: Some(2.0), max: Some(150.0), pattern: Some("[A-Za-z0-9][A-Za-z0-9\\-_]{1,149}"), ..Schema::BLANK };
pub(crate) static S_ProjectNames: Schema = Schema { name: "ProjectNames", kind: K::List { item: &S_NonEmptyString, item_name: "", flattened: false }, min: Some(1.0), max: Some(100.0), ..Schema::BLANK };
pub(crate) static S_ProjectSecondarySourceVersions: Schema = Schema { name: "ProjectSecondarySourceVersions", kind: K::List { item: &S_ProjectSourceVersion, item_name: "", flattened: false }, min: Some(0.0), max: Some(12.0), ..Schema::BLANK };
pub(crate) static S_ProjectSortByType: Schema = Schema { name: "ProjectSortByType", kind: K::Enum { values: ProjectSortByType::VALUES }, ..Schema::BLANK };
pub(crate) static S_ProjectSource: Schema = Schema { name: "ProjectSource", kind: K::Structure { members: &[
    Member { name: "type", target: &S_SourceType, required: true, wire: "type", ..Member::BLANK },
    Member { name: "location", target: &S_String, wire: "location", ..Member::BLANK },
    Member { name: "gitCloneDepth", target: &S_GitCloneDepth, wire: "gitCloneDepth", ..Member::BLANK },
    Member { name: "gitSubmodulesConfig", target: &S_GitSubmodulesConfig, wire: "gitSubmodulesConfig", ..Member::BLANK },
    Member { name: "buildspec", target: &S_String, wire: "buildspec", ..Member::BLANK },
    Member { name: "auth", target: &S_SourceAuth, wire: "auth", ..Member::BLANK },
    Member { name: "reportBuildStatus", target: &S_WrapperBoolean, wire: "reportBuildStatus", ..Member::BLANK },
    Member { name: "buildStatusConfig", target: &S_BuildStatusConfig, wire: "buildStatusConfig", ..Member::BLANK },
    Member { name: "insecureSsl", target: &S_WrapperBoolean, wire: "insecureSsl", ..Member::BLANK },
    Member { name: "sourceIdentifier", target: &S_String, wire: "sourceIdentifier", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ProjectSourceVersion: Schema = Schema { name: "ProjectSourceVersion", kind: K::Structure { members: &[
    Member { name: "sourceIdentifier", target: &S_String, required: true, wire: "sourceIdentifier", ..Member::BLANK },
    Member { name: "sourceVersion", target: &S_String, required: true, wire: "sourceVersion", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ProjectSources: Schema = Schema { name: "ProjectSources", kind: K::List { item: &S_ProjectSource, item_name: "", flattened: false }, min: Some(0.0), max: Some(12.0), ..Schema::BLANK };
pub(crate) static S_ProjectVisibilityType: Schema = Schema { name: "ProjectVisibilityType", kind: K::Enum { values: ProjectVisibilityType::VALUES }, ..Schema::BLANK };
pub(crate) static S_Projects: Schema = Schema { name: "Projects", kind: K::List { item: &S_Project, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_PullRequestBuildApproverRole: Schema = Schema { name: "PullRequestBuildApproverRole", kind: K::Enum { values: PullRequestBuildApproverRole::VALUES }, ..Schema::BLANK };
pub(crate) static S_PullRequestBuildApproverRoles: Schema = Schema { name: "PullRequestBuildApproverRoles", kind: K::List { item: &S_PullRequestBuildApproverRole, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_PullRequestBuildCommentApproval: Schema = Schema { name: "PullRequestBuildCommentApproval", kind: K::Enum { values: PullRequestBuildCommentApproval::VALUES }, ..Schema::BLANK };
pub(crate) static S_PullRequestBuildPolicy: Schema = Schema { name: "PullRequestBuildPolicy", kind: K::Structure { members: &[
    Member { name: "requiresCommentApproval", target: &S_PullRequestBuildCommentApproval, required: true, wire: "requiresCommentApproval", ..Member::BLANK },
    Member { name: "approverRoles", target: &S_PullRequestBuildApproverRoles, wire: "approverRoles", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_RegistryCredential: Schema = Schema { name: "RegistryCredential", kind: K::Structure { members: &[
    Member { name: "credential", target: &S_NonEmptyString, required: true, wire: "credential", ..Member::BLANK },
    Member { name: "credentialProvider", target: &S_CredentialProviderType, required: true, wire: "credentialProvider", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ResourceAlreadyExistsException: Schema = Schema { name: "ResourceAlreadyExistsException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_ResourceNotFoundException: Schema = Schema { name: "ResourceNotFoundException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_S3LogsConfig: Schema = Schema { name: "S3LogsConfig", kind: K::Structure { members: &[
    Member { name: "status", target: &S_LogsConfigStatusType, required: true, wire: "status", ..Member::BLANK },
    Member { name: "location", target: &S_String, wire: "location", ..Member::BLANK },
    Member { name: "encryptionDisabled", target: &S_WrapperBoolean, wire: "encryptionDisabled", ..Member::BLANK },
    Member { name: "bucketOwnerAccess", target: &S_BucketOwnerAccess, wire: "bucketOwnerAccess", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ScopeConfiguration: Schema = Schema { name: "ScopeConfiguration", kind: K::Structure { members: &[
    Member { name: "name", target: &S_String, required: true, wire: "name", ..Member::BLANK },
    Member { name: "domain", target: &S_String, wire: "domain", ..Member::BLANK },
    Member { name: "scope", target: &S_WebhookScopeType, required: true, wire: "scope", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_SecurityGroupIds: Schema = Schema { name: "SecurityGroupIds", kind: K::List { item: &S_NonEmptyString, item_name: "", flattened: false }, max: Some(5.0), ..Schema::BLANK };
pub(crate) static S_SortOrderType: Schema = Schema { name: "SortOrderType", kind: K::Enum { values: SortOrderType::VALUES }, ..Schema::BLANK };
pub(crate) static S_SourceAuth: Schema = Schema { name: "SourceAuth", kind: K::Structure { members: &[
    Member { name: "type", target: &S_SourceAuthType, required: true, wire: "type", ..Member::BLANK },
    Member { name: "resource", target: &S_String, wire: "resource", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_SourceAuthType: Schema = Schema { name: "SourceAuthType", kind: K::Enum { values: SourceAuthType::VALUES }, ..Schema::BLANK };
pub(crate) static S_SourceType: Schema = Schema { name: "SourceType", kind: K::Enum { values: SourceType::VALUES }, ..Schema::BLANK };
pub(crate) static S_StartBuildInput: Schema = Schema { name: "StartBuildInput", kind: K::Structure { members: &[
    Member { name: "projectName", target: &S_NonEmptyString, required: true, wire: "projectName", ..Member::BLANK },
    Member { name: "secondarySourcesOverride", target: &S_ProjectSources, wire: "secondarySourcesOverride", ..Member::BLANK },
    Member { name: "secondarySourcesVersionOverride", target: &S_ProjectSecondarySourceVersions, wire: "secondarySourcesVersionOverride", ..Member::BLANK },
    Member { name: "sourceVersion", target: &S_String, wire: "sourceVersion", ..Member::BLANK },
    Member { name: "artifactsOverride", target: &S_ProjectArtifacts, wire: "artifactsOverride", ..Member::BLANK },
    Member { name: "secondaryArtifactsOverride", target: &S_ProjectArtifactsList, wire: "secondaryArtifactsOverride", ..Member::BLANK },
    Member { name: "environmentVariablesOverride", target: &S_EnvironmentVariables, wire: "environmentVariablesOverride", ..Member::BLANK },
    Member { name: "sourceTypeOverride", target: &S_SourceType, wire: "sourceTypeOverride", ..Member::BLANK },
    Member { name: "sourceLocationOverride", target: &S_String, wire: "sourceLocationOverride", ..Member::BLANK },
    Member { name: "sourceAuthOverride", target: &S_SourceAuth, wire: "sourceAuthOverride", ..Member::BLANK },
    Member { name: "gitCloneDepthOverride", target: &S_GitCloneDepth, wire: "gitCloneDepthOverride", ..Member::BLANK },
    Member { name: "gitSubmodulesConfigOverride", target: &S_GitSubmodulesConfig, wire: "gitSubmodulesConfigOverride", ..Member::BLANK },
    Member { name: "buildspecOverride", target: &S_String, wire: "buildspecOverride", ..Member::BLANK },
    Member { name: "insecureSslOverride", target: &S_WrapperBoolean, wire: "insecureSslOverride", ..Member::BLANK },
    Member { name: "reportBuildStatusOverride", target: &S_WrapperBoolean, wire: "reportBuildStatusOverride", ..Member::BLANK },
    Member { name: "buildStatusConfigOverride", target: &S_BuildStatusConfig, wire: "buildStatusConfigOverride", ..Member::BLANK },
    Member { name: "environmentTypeOverride", target: &S_EnvironmentType, wire: "environmentTypeOverride", ..Member::BLANK },
    Member { name: "imageOverride", target: &S_NonEmptyString, wire: "imageOverride", ..Member::BLANK },
    Member { name: "computeTypeOverride", target: &S_ComputeType, wire: "computeTypeOverride", ..Member::BLANK },
    Member { name: "certificateOverride", target: &S_String, wire: "certificateOverride", ..Member::BLANK },
    Member { name: "cacheOverride", target: &S_ProjectCache, wire: "cacheOverride", ..Member::BLANK },
    Member { name: "serviceRoleOverride", target: &S_NonEmptyString, wire: "serviceRoleOverride", ..Member::BLANK },
    Member { name: "privilegedModeOverride", target: &S_WrapperBoolean, wire: "privilegedModeOverride", ..Member::BLANK },
    Member { name: "timeoutInMinutesOverride", target: &S_BuildTimeOut, wire: "timeoutInMinutesOverride", ..Member::BLANK },
    Member { name: "queuedTimeoutInMinutesOverride", target: &S_TimeOut, wire: "queuedTimeoutInMinutesOverride", ..Member::BLANK },
    Member { name: "encryptionKeyOverride", target: &S_NonEmptyString, wire: "encryptionKeyOverride", ..Member::BLANK },
    Member { name: "idempotencyToken", target: &S_String, wire: "idempotencyToken", ..Member::BLANK },
    Member { name: "logsConfigOverride", target: &S_LogsConfig, wire: "logsConfigOverride", ..Member::BLANK },
    Member { name: "registryCredentialOverride", target: &S_RegistryCredential, wire: "registryCredentialOverride", ..Member::BLANK },
    Member { name: "imagePullCredentialsTypeOverride", target: &S_ImagePullCredentialsType, wire: "imagePullCredentialsTypeOverride", ..Member::BLANK },
    Member { name: "debugSessionEnabled", target: &S_WrapperBoolean, wire: "debugSessionEnabled", ..Member::BLANK },
    Member { name: "fleetOverride", target: &S_ProjectFleet, wire: "fleetOverride", ..Member::BLANK },
    Member { name: "autoRetryLimitOverride", target: &S_WrapperInt, wire: "autoRetryLimitOverride", ..Member::BLANK },
    Member { name: "hostKernelOverride", target: &S_HostKernel, wire: "hostKernelOverride", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_StartBuildOutput: Schema = Schema { name: "StartBuildOutput", kind: K::Structure { members: &[
    Member { name: "build", target: &S_Build, wire: "build", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_StatusType: Schema = Schema { name: "StatusType", kind: K::Enum { values: StatusType::VALUES }, ..Schema::BLANK };
pub(crate) static S_StopBuildInput: Schema = Schema { name: "StopBuildInput", kind: K::Structure { members: &[
    Member { name: "id", target: &S_NonEmptyString, required: true, wire: "id", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_StopBuildOutput: Schema = Schema { name: "StopBuildOutput", kind: K::Structure { members: &[
    Member { name: "build", target: &S_Build, wire: "build", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_String: Schema = Schema { name: "String", kind: K::String, ..Schema::BLANK };
pub(crate) static S_Subnets: Schema = Schema { name: "Subnets", kind: K::List { item: &S_NonEmptyString, item_name: "", flattened: false }, max: Some(16.0), ..Schema::BLANK };
pub(crate) static S_Tag: Schema = Schema { name: "Tag", kind: K::Structure { members: &[
    Member { name: "key", target: &S_KeyInput, wire: "key", ..Member::BLANK },
    Member { name: "value", target: &S_ValueInput, wire: "value", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_TagList: Schema = Schema { name: "TagList", kind: K::List { item: &S_Tag, item_name: "", flattened: false }, min: Some(0.0), max: Some(50.0), ..Schema::BLANK };
pub(crate) static S_TimeOut: Schema = Schema { name: "TimeOut", kind: K::Integer, min: Some(5.0), max: Some(480.0), ..Schema::BLANK };
pub(crate) static S_Timestamp: Schema = Schema { name: "Timestamp", kind: K::Timestamp { format: None }, ..Schema::BLANK };
pub(crate) static S_UpdateProjectInput: Schema = Schema { name: "UpdateProjectInput", kind: K::Structure { members: &[
    Member { name: "name", target: &S_NonEmptyString, required: true, wire: "name", ..Member::BLANK },
    Member { name: "description", target: &S_ProjectDescription, wire: "description", ..Member::BLANK },
    Member { name: "source", target: &S_ProjectSource, wire: "source", ..Member::BLANK },
    Member { name: "secondarySources", target: &S_ProjectSources, wire: "secondarySources", ..Member::BLANK },
    Member { name: "sourceVersion", target: &S_String, wire: "sourceVersion", ..Member::BLANK },
    Member { name: "secondarySourceVersions", target: &S_ProjectSecondarySourceVersions, wire: "secondarySourceVersions", ..Member::BLANK },
    Member { name: "artifacts", target: &S_ProjectArtifacts, wire: "artifacts", ..Member::BLANK },
    Member { name: "secondaryArtifacts", target: &S_ProjectArtifactsList, wire: "secondaryArtifacts", ..Member::BLANK },
    Member { name: "cache", target: &S_ProjectCache, wire: "cache", ..Member::BLANK },
    Member { name: "environment", target: &S_ProjectEnvironment, wire: "environment", ..Member::BLANK },
    Member { name: "serviceRole", target: &S_NonEmptyString, wire: "serviceRole", ..Member::BLANK },
    Member { name: "timeoutInMinutes", target: &S_BuildTimeOut, wire: "timeoutInMinutes", ..Member::BLANK },
    Member { name: "queuedTimeoutInMinutes", target: &S_TimeOut, wire: "queuedTimeoutInMinutes", ..Member::BLANK },
    Member { name: "encryptionKey", target: &S_NonEmptyString, wire: "encryptionKey", ..Member::BLANK },
    Member { name: "tags", target: &S_TagList, wire: "tags", ..Member::BLANK },
    Member { name: "vpcConfig", target: &S_VpcConfig, wire: "vpcConfig", ..Member::BLANK },
    Member { name: "badgeEnabled", target: &S_WrapperBoolean, wire: "badgeEnabled", ..Member::BLANK },
    Member { name: "logsConfig", target: &S_LogsConfig, wire: "logsConfig", ..Member::BLANK },
    Member { name: "fileSystemLocations", target: &S_ProjectFileSystemLocations, wire: "fileSystemLocations", ..Member::BLANK },
    Member { name: "buildBatchConfig", target: &S_ProjectBuildBatchConfig, wire: "buildBatchConfig", ..Member::BLANK },
    Member { name: "concurrentBuildLimit", target: &S_WrapperInt, wire: "concurrentBuildLimit", ..Member::BLANK },
    Member { name: "autoRetryLimit", target: &S_WrapperInt, wire: "autoRetryLimit", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_UpdateProjectOutput: Schema = Schema { name: "UpdateProjectOutput", kind: K::Structure { members: &[
    Member { name: "project", target: &S_Project, wire: "project", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ValueInput: Schema = Schema { name: "ValueInput", kind: K::String, min: Some(0.0), max: Some(255.0), pattern: Some("^([\\p{L}\\p{Z}\\p{N}_.:/=@+\\-]*)$"), ..Schema::BLANK };
pub(crate) static S_VpcConfig: Schema = Schema { name: "VpcConfig", kind: K::Structure { members: &[
    Member { name: "vpcId", target: &S_NonEmptyString, wire: "vpcId", ..Member::BLANK },
    Member { name: "subnets", target: &S_Subnets, wire: "subnets", ..Member::BLANK },
    Member { name: "securityGroupIds", target: &S_SecurityGroupIds, wire: "securityGroupIds", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_Webhook: Schema = Schema { name: "Webhook", kind: K::Structure { members: &[
    Member { name: "url", target: &S_NonEmptyString, wire: "url", ..Member::BLANK },
    Member { name: "payloadUrl", target: &S_NonEmptyString, wire: "payloadUrl", ..Member::BLANK },
    Member { name: "secret", target: &S_NonEmptyString, wire: "secret", ..Member::BLANK },
    Member { name: "branchFilter", target: &S_String, wire: "branchFilter", ..Member::BLANK },
    Member { name: "filterGroups", target: &S_FilterGroups, wire: "filterGroups", ..Member::BLANK },
    Member { name: "buildType", target: &S_WebhookBuildType, wire: "buildType", ..Member::BLANK },
    Member { name: "manualCreation", target: &S_WrapperBoolean, wire: "manualCreation", ..Member::BLANK },
    Member { name: "lastModifiedSecret", target: &S_Timestamp, wire: "lastModifiedSecret", ..Member::BLANK },
    Member { name: "scopeConfiguration", target: &S_ScopeConfiguration, wire: "scopeConfiguration", ..Member::BLANK },
    Member { name: "status", target: &S_WebhookStatus, wire: "status", ..Member::BLANK },
    Member { name: "statusMessage", target: &S_String, wire: "statusMessage", ..Member::BLANK },
    Member { name: "pullRequestBuildPolicy", target: &S_PullRequestBuildPolicy, wire: "pullRequestBuildPolicy", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_WebhookBuildType: Schema = Schema { name: "WebhookBuildType", kind: K::Enum { values: WebhookBuildType::VALUES }, ..Schema::BLANK };
pub(crate) static S_WebhookFilter: Schema = Schema { name: "WebhookFilter", kind: K::Structure { members: &[
    Member { name: "type", target: &S_WebhookFilterType, required: true, wire: "type", ..Member::BLANK },
    Member { name: "pattern", target: &S_String, required: true, wire: "pattern", ..Member::BLANK },
    Member { name: "excludeMatchedPattern", target: &S_WrapperBoolean, wire: "excludeMatchedPattern", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_WebhookFilterType: Schema = Schema { name: "WebhookFilterType", kind: K::Enum { values: WebhookFilterType::VALUES }, ..Schema::BLANK };
pub(crate) static S_WebhookScopeType: Schema = Schema { name: "WebhookScopeType", kind: K::Enum { values: WebhookScopeType::VALUES }, ..Schema::BLANK };
pub(crate) static S_WebhookStatus: Schema = Schema { name: "WebhookStatus", kind: K::Enum { values: WebhookStatus::VALUES }, ..Schema::BLANK };
pub(crate) static S_WrapperBoolean: Schema = Schema { name: "WrapperBoolean", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_WrapperInt: Schema = Schema { name: "WrapperInt", kind: K::Integer, ..Schema::BLANK };
pub(crate) static S_WrapperLong: Schema = Schema { name: "WrapperLong", kind: K::Long, ..Schema::BLANK };
static E_AccountLimitExceededException: ErrorModel = ErrorModel { shape: &S_AccountLimitExceededException, code: "AccountLimitExceededException", status: 400, sender_fault: true };
static E_InvalidInputException: ErrorModel = ErrorModel { shape: &S_InvalidInputException, code: "InvalidInputException", status: 400, sender_fault: true };
static E_ResourceAlreadyExistsException: ErrorModel = ErrorModel { shape: &S_ResourceAlreadyExistsException, code: "ResourceAlreadyExistsException", status: 400, sender_fault: true };
static E_ResourceNotFoundException: ErrorModel = ErrorModel { shape: &S_ResourceNotFoundException, code: "ResourceNotFoundException", status: 400, sender_fault: true };
/// The errors that this service's operations name in the model.
pub mod error {
    use crate::error::ServiceError;
    /// `AccountLimitExceededException`.
    pub fn account_limit_exceeded_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_AccountLimitExceededException, message.into()) }
    /// `InvalidInputException`.
    pub fn invalid_input_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidInputException, message.into()) }
    /// `ResourceAlreadyExistsException`.
    pub fn resource_already_exists_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ResourceAlreadyExistsException, message.into()) }
    /// `ResourceNotFoundException`.
    pub fn resource_not_found_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ResourceNotFoundException, message.into()) }
}
operation! { CreateProject O_CreateProject CreateProjectInput CreateProjectOutput }
static O_CreateProject: OperationModel = OperationModel { service: &SERVICE, name: "CreateProject", method: "POST", uri: "/", status: 200, input: &S_CreateProjectInput, output: &S_CreateProjectOutput, has_output: true, errors: &[&E_InvalidInputException, &E_ResourceAlreadyExistsException, &E_AccountLimitExceededException], ..OperationModel::BLANK };
operation! { UpdateProject O_UpdateProject UpdateProjectInput UpdateProjectOutput }
static O_UpdateProject: OperationModel = OperationModel { service: &SERVICE, name: "UpdateProject", method: "POST", uri: "/", status: 200, input: &S_UpdateProjectInput, output: &S_UpdateProjectOutput, has_output: true, errors: &[&E_InvalidInputException, &E_ResourceNotFoundException], ..OperationModel::BLANK };
operation! { DeleteProject O_DeleteProject DeleteProjectInput DeleteProjectOutput }
static O_DeleteProject: OperationModel = OperationModel { service: &SERVICE, name: "DeleteProject", method: "POST", uri: "/", status: 200, input: &S_DeleteProjectInput, output: &S_DeleteProjectOutput, has_output: true, errors: &[&E_InvalidInputException], ..OperationModel::BLANK };
operation! { BatchGetProjects O_BatchGetProjects BatchGetProjectsInput BatchGetProjectsOutput }
static O_BatchGetProjects: OperationModel = OperationModel { service: &SERVICE, name: "BatchGetProjects", method: "POST", uri: "/", status: 200, input: &S_BatchGetProjectsInput, output: &S_BatchGetProjectsOutput, has_output: true, errors: &[&E_InvalidInputException], ..OperationModel::BLANK };
operation! { ListProjects O_ListProjects ListProjectsInput ListProjectsOutput }
static O_ListProjects: OperationModel = OperationModel { service: &SERVICE, name: "ListProjects", method: "POST", uri: "/", status: 200, input: &S_ListProjectsInput, output: &S_ListProjectsOutput, has_output: true, errors: &[&E_InvalidInputException], ..OperationModel::BLANK };
operation! { StartBuild O_StartBuild StartBuildInput StartBuildOutput }
static O_StartBuild: OperationModel = OperationModel { service: &SERVICE, name: "StartBuild", method: "POST", uri: "/", status: 200, input: &S_StartBuildInput, output: &S_StartBuildOutput, has_output: true, errors: &[&E_InvalidInputException, &E_ResourceNotFoundException, &E_AccountLimitExceededException], ..OperationModel::BLANK };
operation! { StopBuild O_StopBuild StopBuildInput StopBuildOutput }
static O_StopBuild: OperationModel = OperationModel { service: &SERVICE, name: "StopBuild", method: "POST", uri: "/", status: 200, input: &S_StopBuildInput, output: &S_StopBuildOutput, has_output: true, errors: &[&E_InvalidInputException, &E_ResourceNotFoundException], ..OperationModel::BLANK };
operation! { BatchGetBuilds O_BatchGetBuilds BatchGetBuildsInput BatchGetBuildsOutput }
static O_BatchGetBuilds: OperationModel = OperationModel { service: &SERVICE, name: "BatchGetBuilds", method: "POST", uri: "/", status: 200, input: &S_BatchGetBuildsInput, output: &S_BatchGetBuildsOutput, has_output: true, errors: &[&E_InvalidInputException], ..OperationModel::BLANK };
operation! { ListBuilds O_ListBuilds ListBuildsInput ListBuildsOutput }
static O_ListBuilds: OperationModel = OperationModel { service: &SERVICE, name: "ListBuilds", method: "POST", uri: "/", status: 200, input: &S_ListBuildsInput, output: &S_ListBuildsOutput, has_output: true, errors: &[&E_InvalidInputException], ..OperationModel::BLANK };
operation! { ListBuildsForProject O_ListBuildsForProject ListBuildsForProjectInput ListBuildsForProjectOutput }
static O_ListBuildsForProject: OperationModel = OperationModel { service: &SERVICE, name: "ListBuildsForProject", method: "POST", uri: "/", status: 200, input: &S_ListBuildsForProjectInput, output: &S_ListBuildsForProjectOutput, has_output: true, errors: &[&E_InvalidInputException, &E_ResourceNotFoundException], ..OperationModel::BLANK };
/// The service's table of operations.
pub static SERVICE: ServiceModel = ServiceModel { name: "codebuild", id: "CodeBuild", signing_name: "codebuild", iam_prefix: "codebuild", endpoint_prefix: "codebuild", protocols: &[ProtocolName::Cbor, ProtocolName::Json], target_prefix: Some("CodeBuild_20161006"), json_version: Some("1.1"), xml_namespace: None, api_version: "2016-10-06", query_compatible: false, operations: &[&O_CreateProject, &O_UpdateProject, &O_DeleteProject, &O_BatchGetProjects, &O_ListProjects, &O_StartBuild, &O_StopBuild, &O_BatchGetBuilds, &O_ListBuilds, &O_ListBuildsForProject] };
