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
structure! { Alarm S_Alarm
    name: Option<String> = "name",
 }
structure! { AlarmConfiguration S_AlarmConfiguration
    enabled: Option<bool> = "enabled",
    ignore_poll_alarm_failure: Option<bool> = "ignorePollAlarmFailure",
    alarms: Option<Vec<Alarm>> = "alarms",
 }
structure! { AlarmsLimitExceededException S_AlarmsLimitExceededException }
structure! { AppSpecContent S_AppSpecContent
    content: Option<String> = "content",
    sha256: Option<String> = "sha256",
 }
structure! { ApplicationAlreadyExistsException S_ApplicationAlreadyExistsException }
structure! { ApplicationDoesNotExistException S_ApplicationDoesNotExistException }
structure! { ApplicationInfo S_ApplicationInfo
    application_id: Option<String> = "applicationId",
    application_name: Option<String> = "applicationName",
    create_time: Option<Timestamp> = "createTime",
    linked_to_git_hub: Option<bool> = "linkedToGitHub",
    git_hub_account_name: Option<String> = "gitHubAccountName",
    compute_platform: Option<ComputePlatform> = "computePlatform",
 }
structure! { ApplicationLimitExceededException S_ApplicationLimitExceededException }
structure! { ApplicationNameRequiredException S_ApplicationNameRequiredException }
enumeration! { ApplicationRevisionSortBy S_ApplicationRevisionSortBy: RegisterTime = "registerTime", FirstUsedTime = "firstUsedTime", LastUsedTime = "lastUsedTime", }
structure! { ArnNotSupportedException S_ArnNotSupportedException }
structure! { AutoRollbackConfiguration S_AutoRollbackConfiguration
    enabled: Option<bool> = "enabled",
    events: Option<Vec<AutoRollbackEvent>> = "events",
 }
enumeration! { AutoRollbackEvent S_AutoRollbackEvent: DeploymentFailure = "DEPLOYMENT_FAILURE", DeploymentStopOnAlarm = "DEPLOYMENT_STOP_ON_ALARM", DeploymentStopOnRequest = "DEPLOYMENT_STOP_ON_REQUEST", }
structure! { AutoScalingGroup S_AutoScalingGroup
    name: Option<String> = "name",
    hook: Option<String> = "hook",
    termination_hook: Option<String> = "terminationHook",
 }
enumeration! { AutoScalingGroupProcess S_AutoScalingGroupProcess: Terminate = "Terminate", AZRebalance = "AZRebalance", InstanceRefresh = "InstanceRefresh", ScheduledActions = "ScheduledActions", }
structure! { BatchGetApplicationRevisionsInput S_BatchGetApplicationRevisionsInput
    application_name: String = "applicationName",
    revisions: Vec<RevisionLocation> = "revisions",
 }
structure! { BatchGetApplicationRevisionsOutput S_BatchGetApplicationRevisionsOutput
    application_name: Option<String> = "applicationName",
    error_message: Option<String> = "errorMessage",
    revisions: Option<Vec<RevisionInfo>> = "revisions",
 }
structure! { BatchGetApplicationsInput S_BatchGetApplicationsInput
    application_names: Vec<String> = "applicationNames",
 }
structure! { BatchGetApplicationsOutput S_BatchGetApplicationsOutput
    applications_info: Option<Vec<ApplicationInfo>> = "applicationsInfo",
 }
structure! { BatchGetDeploymentGroupsInput S_BatchGetDeploymentGroupsInput
    application_name: String = "applicationName",
    deployment_group_names: Vec<String> = "deploymentGroupNames",
 }
structure! { BatchGetDeploymentGroupsOutput S_BatchGetDeploymentGroupsOutput
    deployment_groups_info: Option<Vec<DeploymentGroupInfo>> = "deploymentGroupsInfo",
    error_message: Option<String> = "errorMessage",
 }
structure! { BatchGetDeploymentInstancesInput S_BatchGetDeploymentInstancesInput
    deployment_id: String = "deploymentId",
    instance_ids: Vec<String> = "instanceIds",
 }
structure! { BatchGetDeploymentInstancesOutput S_BatchGetDeploymentInstancesOutput
    instances_summary: Option<Vec<InstanceSummary>> = "instancesSummary",
    error_message: Option<String> = "errorMessage",
 }
structure! { BatchGetDeploymentTargetsInput S_BatchGetDeploymentTargetsInput
    deployment_id: String = "deploymentId",
    target_ids: Vec<String> = "targetIds",
 }
structure! { BatchGetDeploymentTargetsOutput S_BatchGetDeploymentTargetsOutput
    deployment_targets: Option<Vec<DeploymentTarget>> = "deploymentTargets",
 }
structure! { BatchGetDeploymentsInput S_BatchGetDeploymentsInput
    deployment_ids: Vec<String> = "deploymentIds",
 }
structure! { BatchGetDeploymentsOutput S_BatchGetDeploymentsOutput
    deployments_info: Option<Vec<DeploymentInfo>> = "deploymentsInfo",
 }
structure! { BatchLimitExceededException S_BatchLimitExceededException }
structure! { BlueGreenDeploymentConfiguration S_BlueGreenDeploymentConfiguration
    terminate_blue_instances_on_deployment_success: Option<BlueInstanceTerminationOption> = "terminateBlueInstancesOnDeploymentSuccess",
    deployment_ready_option: Option<DeploymentReadyOption> = "deploymentReadyOption",
    green_fleet_provisioning_option: Option<GreenFleetProvisioningOption> = "greenFleetProvisioningOption",
 }
structure! { BlueInstanceTerminationOption S_BlueInstanceTerminationOption
    action: Option<InstanceAction> = "action",
    termination_wait_time_in_minutes: Option<i32> = "terminationWaitTimeInMinutes",
 }
structure! { BucketNameFilterRequiredException S_BucketNameFilterRequiredException }
enumeration! { BundleType S_BundleType: Tar = "tar", Tgz = "tgz", Zip = "zip", Yaml = "YAML", Json = "JSON", }
structure! { CloudFormationTarget S_CloudFormationTarget
    deployment_id: Option<String> = "deploymentId",
    target_id: Option<String> = "targetId",
    last_updated_at: Option<Timestamp> = "lastUpdatedAt",
    lifecycle_events: Option<Vec<LifecycleEvent>> = "lifecycleEvents",
    status: Option<TargetStatus> = "status",
    resource_type: Option<String> = "resourceType",
    target_version_weight: Option<f64> = "targetVersionWeight",
 }
enumeration! { ComputePlatform S_ComputePlatform: Server = "Server", Lambda = "Lambda", Ecs = "ECS", }
structure! { CreateApplicationInput S_CreateApplicationInput
    application_name: String = "applicationName",
    compute_platform: Option<ComputePlatform> = "computePlatform",
    tags: Option<Vec<Tag>> = "tags",
 }
structure! { CreateApplicationOutput S_CreateApplicationOutput
    application_id: Option<String> = "applicationId",
 }
structure! { CreateDeploymentConfigInput S_CreateDeploymentConfigInput
    deployment_config_name: String = "deploymentConfigName",
    minimum_healthy_hosts: Option<MinimumHealthyHosts> = "minimumHealthyHosts",
    traffic_routing_config: Option<TrafficRoutingConfig> = "trafficRoutingConfig",
    compute_platform: Option<ComputePlatform> = "computePlatform",
    zonal_config: Option<ZonalConfig> = "zonalConfig",
 }
structure! { CreateDeploymentConfigOutput S_CreateDeploymentConfigOutput
    deployment_config_id: Option<String> = "deploymentConfigId",
 }
structure! { CreateDeploymentGroupInput S_CreateDeploymentGroupInput
    application_name: String = "applicationName",
    deployment_group_name: String = "deploymentGroupName",
    deployment_config_name: Option<String> = "deploymentConfigName",
    ec2_tag_filters: Option<Vec<EC2TagFilter>> = "ec2TagFilters",
    on_premises_instance_tag_filters: Option<Vec<TagFilter>> = "onPremisesInstanceTagFilters",
    auto_scaling_groups: Option<Vec<String>> = "autoScalingGroups",
    service_role_arn: String = "serviceRoleArn",
    trigger_configurations: Option<Vec<TriggerConfig>> = "triggerConfigurations",
    alarm_configuration: Option<AlarmConfiguration> = "alarmConfiguration",
    auto_rollback_configuration: Option<AutoRollbackConfiguration> = "autoRollbackConfiguration",
    outdated_instances_strategy: Option<OutdatedInstancesStrategy> = "outdatedInstancesStrategy",
    deployment_style: Option<DeploymentStyle> = "deploymentStyle",
    blue_green_deployment_configuration: Option<BlueGreenDeploymentConfiguration> = "blueGreenDeploymentConfiguration",
    load_balancer_info: Option<LoadBalancerInfo> = "loadBalancerInfo",
    ec2_tag_set: Option<EC2TagSet> = "ec2TagSet",
    ecs_services: Option<Vec<ECSService>> = "ecsServices",
    on_premises_tag_set: Option<OnPremisesTagSet> = "onPremisesTagSet",
    tags: Option<Vec<Tag>> = "tags",
    ec2_deployment_options: Option<EC2DeploymentOptions> = "ec2DeploymentOptions",
    termination_hook_enabled: Option<bool> = "terminationHookEnabled",
 }
structure! { CreateDeploymentGroupOutput S_CreateDeploymentGroupOutput
    deployment_group_id: Option<String> = "deploymentGroupId",
 }
structure! { CreateDeploymentInput S_CreateDeploymentInput
    application_name: String = "applicationName",
    deployment_group_name: Option<String> = "deploymentGroupName",
    revision: Option<RevisionLocation> = "revision",
    deployment_config_name: Option<String> = "deploymentConfigName",
    description: Option<String> = "description",
    ignore_application_stop_failures: Option<bool> = "ignoreApplicationStopFailures",
    target_instances: Option<TargetInstances> = "targetInstances",
    auto_rollback_configuration: Option<AutoRollbackConfiguration> = "autoRollbackConfiguration",
    update_outdated_instances_only: Option<bool> = "updateOutdatedInstancesOnly",
    file_exists_behavior: Option<FileExistsBehavior> = "fileExistsBehavior",
    deployment_mode: Option<DeploymentMode> = "deploymentMode",
    override_alarm_configuration: Option<AlarmConfiguration> = "overrideAlarmConfiguration",
    ec2_deployment_options: Option<EC2DeploymentOptions> = "ec2DeploymentOptions",
 }
structure! { CreateDeploymentOutput S_CreateDeploymentOutput
    deployment_id: Option<String> = "deploymentId",
 }
structure! { DeleteApplicationInput S_DeleteApplicationInput
    application_name: String = "applicationName",
 }
structure! { DeleteDeploymentConfigInput S_DeleteDeploymentConfigInput
    deployment_config_name: String = "deploymentConfigName",
 }
structure! { DeleteDeploymentGroupInput S_DeleteDeploymentGroupInput
    application_name: String = "applicationName",
    deployment_group_name: String = "deploymentGroupName",
 }
structure! { DeleteDeploymentGroupOutput S_DeleteDeploymentGroupOutput
    hooks_not_cleaned_up: Option<Vec<AutoScalingGroup>> = "hooksNotCleanedUp",
 }
structure! { DeploymentAlreadyCompletedException S_DeploymentAlreadyCompletedException }
structure! { DeploymentConfigAlreadyExistsException S_DeploymentConfigAlreadyExistsException }
structure! { DeploymentConfigDoesNotExistException S_DeploymentConfigDoesNotExistException }
structure! { DeploymentConfigInUseException S_DeploymentConfigInUseException }
structure! { DeploymentConfigInfo S_DeploymentConfigInfo
    deployment_config_id: Option<String> = "deploymentConfigId",
    deployment_config_name: Option<String> = "deploymentConfigName",
    minimum_healthy_hosts: Option<MinimumHealthyHosts> = "minimumHealthyHosts",
    create_time: Option<Timestamp> = "createTime",
    compute_platform: Option<ComputePlatform> = "computePlatform",
    traffic_routing_config: Option<TrafficRoutingConfig> = "trafficRoutingConfig",
    zonal_config: Option<ZonalConfig> = "zonalConfig",
 }
structure! { DeploymentConfigLimitExceededException S_DeploymentConfigLimitExceededException }
structure! { DeploymentConfigNameRequiredException S_DeploymentConfigNameRequiredException }
enumeration! { DeploymentCreator S_DeploymentCreator: User = "user", Autoscaling = "autoscaling", CodeDeployRollback = "codeDeployRollback", CodeDeploy = "CodeDeploy", CodeDeployAutoUpdate = "CodeDeployAutoUpdate", CloudFormation = "CloudFormation", CloudFormationRollback = "CloudFormationRollback", AutoscalingTermination = "autoscalingTermination", }
structure! { DeploymentDoesNotExistException S_DeploymentDoesNotExistException }
structure! { DeploymentGroupAlreadyExistsException S_DeploymentGroupAlreadyExistsException }
structure! { DeploymentGroupDoesNotExistException S_DeploymentGroupDoesNotExistException }
structure! { DeploymentGroupInfo S_DeploymentGroupInfo
    application_name: Option<String> = "applicationName",
    deployment_group_id: Option<String> = "deploymentGroupId",
    deployment_group_name: Option<String> = "deploymentGroupName",
    deployment_config_name: Option<String> = "deploymentConfigName",
    ec2_tag_filters: Option<Vec<EC2TagFilter>> = "ec2TagFilters",
    on_premises_instance_tag_filters: Option<Vec<TagFilter>> = "onPremisesInstanceTagFilters",
    auto_scaling_groups: Option<Vec<AutoScalingGroup>> = "autoScalingGroups",
    service_role_arn: Option<String> = "serviceRoleArn",
    target_revision: Option<RevisionLocation> = "targetRevision",
    trigger_configurations: Option<Vec<TriggerConfig>> = "triggerConfigurations",
    alarm_configuration: Option<AlarmConfiguration> = "alarmConfiguration",
    auto_rollback_configuration: Option<AutoRollbackConfiguration> = "autoRollbackConfiguration",
    deployment_style: Option<DeploymentStyle> = "deploymentStyle",
    outdated_instances_strategy: Option<OutdatedInstancesStrategy> = "outdatedInstancesStrategy",
    blue_green_deployment_configuration: Option<BlueGreenDeploymentConfiguration> = "blueGreenDeploymentConfiguration",
    load_balancer_info: Option<LoadBalancerInfo> = "loadBalancerInfo",
    last_successful_deployment: Option<LastDeploymentInfo> = "lastSuccessfulDeployment",
    last_attempted_deployment: Option<LastDeploymentInfo> = "lastAttemptedDeployment",
    ec2_tag_set: Option<EC2TagSet> = "ec2TagSet",
    on_premises_tag_set: Option<OnPremisesTagSet> = "onPremisesTagSet",
    compute_platform: Option<ComputePlatform> = "computePlatform",
    ecs_services: Option<Vec<ECSService>> = "ecsServices",
    ec2_deployment_options: Option<EC2DeploymentOptions> = "ec2DeploymentOptions",
    termination_hook_enabled: Option<bool> = "terminationHookEnabled",
 }
structure! { DeploymentGroupLimitExceededException S_DeploymentGroupLimitExceededException }
structure! { DeploymentGroupNameRequiredException S_DeploymentGroupNameRequiredException }
structure! { DeploymentIdRequiredException S_DeploymentIdRequiredException }
structure! { DeploymentInfo S_DeploymentInfo
    application_name: Option<String> = "applicationName",
    deployment_group_name: Option<String> = "deploymentGroupName",
    deployment_config_name: Option<String> = "deploymentConfigName",
    deployment_id: Option<String> = "deploymentId",
    previous_revision: Option<RevisionLocation> = "previousRevision",
    revision: Option<RevisionLocation> = "revision",
    status: Option<DeploymentStatus> = "status",
    error_information: Option<ErrorInformation> = "errorInformation",
    create_time: Option<Timestamp> = "createTime",
    start_time: Option<Timestamp> = "startTime",
    complete_time: Option<Timestamp> = "completeTime",
    deployment_overview: Option<DeploymentOverview> = "deploymentOverview",
    description: Option<String> = "description",
    creator: Option<DeploymentCreator> = "creator",
    ignore_application_stop_failures: Option<bool> = "ignoreApplicationStopFailures",
    auto_rollback_configuration: Option<AutoRollbackConfiguration> = "autoRollbackConfiguration",
    update_outdated_instances_only: Option<bool> = "updateOutdatedInstancesOnly",
    rollback_info: Option<RollbackInfo> = "rollbackInfo",
    deployment_style: Option<DeploymentStyle> = "deploymentStyle",
    target_instances: Option<TargetInstances> = "targetInstances",
    instance_termination_wait_time_started: Option<bool> = "instanceTerminationWaitTimeStarted",
    blue_green_deployment_configuration: Option<BlueGreenDeploymentConfiguration> = "blueGreenDeploymentConfiguration",
    load_balancer_info: Option<LoadBalancerInfo> = "loadBalancerInfo",
    additional_deployment_status_info: Option<String> = "additionalDeploymentStatusInfo",
    file_exists_behavior: Option<FileExistsBehavior> = "fileExistsBehavior",
    deployment_mode: Option<DeploymentMode> = "deploymentMode",
    deployment_status_messages: Option<Vec<String>> = "deploymentStatusMessages",
    compute_platform: Option<ComputePlatform> = "computePlatform",
    external_id: Option<String> = "externalId",
    related_deployments: Option<RelatedDeployments> = "relatedDeployments",
    override_alarm_configuration: Option<AlarmConfiguration> = "overrideAlarmConfiguration",
    ec2_deployment_options: Option<EC2DeploymentOptions> = "ec2DeploymentOptions",
 }
structure! { DeploymentLimitExceededException S_DeploymentLimitExceededException }
enumeration! { DeploymentMode S_DeploymentMode: Standard = "STANDARD", Restart = "RESTART", }
structure! { DeploymentNotStartedException S_DeploymentNotStartedException }
enumeration! { DeploymentOption S_DeploymentOption: WithTrafficControl = "WITH_TRAFFIC_CONTROL", WithoutTrafficControl = "WITHOUT_TRAFFIC_CONTROL", }
structure! { DeploymentOverview S_DeploymentOverview
    pending: Option<i64> = "Pending",
    in_progress: Option<i64> = "InProgress",
    succeeded: Option<i64> = "Succeeded",
    failed: Option<i64> = "Failed",
    skipped: Option<i64> = "Skipped",
    ready: Option<i64> = "Ready",
 }
enumeration! { DeploymentReadyAction S_DeploymentReadyAction: ContinueDeployment = "CONTINUE_DEPLOYMENT", StopDeployment = "STOP_DEPLOYMENT", }
structure! { DeploymentReadyOption S_DeploymentReadyOption
    action_on_timeout: Option<DeploymentReadyAction> = "actionOnTimeout",
    wait_time_in_minutes: Option<i32> = "waitTimeInMinutes",
 }
enumeration! { DeploymentStatus S_DeploymentStatus: Created = "Created", Queued = "Queued", InProgress = "InProgress", Baking = "Baking", Succeeded = "Succeeded", Failed = "Failed", Stopped = "Stopped", Ready = "Ready", }
structure! { DeploymentStyle S_DeploymentStyle
    deployment_type: Option<DeploymentType> = "deploymentType",
    deployment_option: Option<DeploymentOption> = "deploymentOption",
 }
structure! { DeploymentTarget S_DeploymentTarget
    deployment_target_type: Option<DeploymentTargetType> = "deploymentTargetType",
    instance_target: Option<InstanceTarget> = "instanceTarget",
    lambda_target: Option<LambdaTarget> = "lambdaTarget",
    ecs_target: Option<ECSTarget> = "ecsTarget",
    cloud_formation_target: Option<CloudFormationTarget> = "cloudFormationTarget",
 }
structure! { DeploymentTargetDoesNotExistException S_DeploymentTargetDoesNotExistException }
structure! { DeploymentTargetIdRequiredException S_DeploymentTargetIdRequiredException }
structure! { DeploymentTargetListSizeExceededException S_DeploymentTargetListSizeExceededException }
enumeration! { DeploymentTargetType S_DeploymentTargetType: InstanceTarget = "InstanceTarget", LambdaTarget = "LambdaTarget", ECSTarget = "ECSTarget", CloudFormationTarget = "CloudFormationTarget", }
enumeration! { DeploymentType S_DeploymentType: InPlace = "IN_PLACE", BlueGreen = "BLUE_GREEN", }
structure! { DescriptionTooLongException S_DescriptionTooLongException }
structure! { Diagnostics S_Diagnostics
    error_code: Option<LifecycleErrorCode> = "errorCode",
    script_name: Option<String> = "scriptName",
    message: Option<String> = "message",
    log_tail: Option<String> = "logTail",
 }
structure! { EC2DeploymentOptions S_EC2DeploymentOptions
    auto_scaling_group_processes_to_suspend: Option<Vec<AutoScalingGroupProcess>> = "autoScalingGroupProcessesToSuspend",
 }
structure! { EC2TagFilter S_EC2TagFilter
    key: Option<String> = "Key",
    value: Option<String> = "Value",
    r#type: Option<EC2TagFilterType> = "Type",
 }
enumeration! { EC2TagFilterType S_EC2TagFilterType: KeyOnly = "KEY_ONLY", ValueOnly = "VALUE_ONLY", KeyAndValue = "KEY_AND_VALUE", }
structure! { EC2TagSet S_EC2TagSet
    ec2_tag_set_list: Option<Vec<Vec<EC2TagFilter>>> = "ec2TagSetList",
 }
structure! { ECSService S_ECSService
    service_name: Option<String> = "serviceName",
    cluster_name: Option<String> = "clusterName",
 }
structure! { ECSServiceMappingLimitExceededException S_ECSServiceMappingLimitExceededException }
structure! { ECSTarget S_ECSTarget
    deployment_id: Option<String> = "deploymentId",
    target_id: Option<String> = "targetId",
    target_arn: Option<String> = "targetArn",
    last_updated_at: Option<Timestamp> = "lastUpdatedAt",
    lifecycle_events: Option<Vec<LifecycleEvent>> = "lifecycleEvents",
    status: Option<TargetStatus> = "status",
    task_sets_info: Option<Vec<ECSTaskSet>> = "taskSetsInfo",
 }
structure! { ECSTaskSet S_ECSTaskSet
    identifer: Option<String> = "identifer",
    desired_count: Option<i64> = "desiredCount",
    pending_count: Option<i64> = "pendingCount",
    running_count: Option<i64> = "runningCount",
    status: Option<String> = "status",
    traffic_weight: Option<f64> = "trafficWeight",
    target_group: Option<TargetGroupInfo> = "targetGroup",
    task_set_label: Option<TargetLabel> = "taskSetLabel",
 }
structure! { ELBInfo S_ELBInfo
    name: Option<String> = "name",
 }
enumeration! { ErrorCode S_ErrorCode: AgentIssue = "AGENT_ISSUE", AlarmActive = "ALARM_ACTIVE", ApplicationMissing = "APPLICATION_MISSING", AutoscalingValidationError = "AUTOSCALING_VALIDATION_ERROR", AutoScalingConfiguration = "AUTO_SCALING_CONFIGURATION", AutoScalingIamRolePermissions = "AUTO_SCALING_IAM_ROLE_PERMISSIONS", CodedeployResourceCannotBeFound = "CODEDEPLOY_RESOURCE_CANNOT_BE_FOUND", CustomerApplicationUnhealthy = "CUSTOMER_APPLICATION_UNHEALTHY", DeploymentGroupMissing = "DEPLOYMENT_GROUP_MISSING", EcsUpdateError = "ECS_UPDATE_ERROR", ElasticLoadBalancingInvalid = "ELASTIC_LOAD_BALANCING_INVALID", ElbInvalidInstance = "ELB_INVALID_INSTANCE", HealthConstraints = "HEALTH_CONSTRAINTS", HealthConstraintsInvalid = "HEALTH_CONSTRAINTS_INVALID", HookExecutionFailure = "HOOK_EXECUTION_FAILURE", IamRoleMissing = "IAM_ROLE_MISSING", IamRolePermissions = "IAM_ROLE_PERMISSIONS", InternalError = "INTERNAL_ERROR", InvalidEcsService = "INVALID_ECS_SERVICE", InvalidLambdaConfiguration = "INVALID_LAMBDA_CONFIGURATION", InvalidLambdaFunction = "INVALID_LAMBDA_FUNCTION", InvalidRevision = "INVALID_REVISION", ManualStop = "MANUAL_STOP", MissingBlueGreenDeploymentConfiguration = "MISSING_BLUE_GREEN_DEPLOYMENT_CONFIGURATION", MissingElbInformation = "MISSING_ELB_INFORMATION", MissingGithubToken = "MISSING_GITHUB_TOKEN", NoEc2Subscription = "NO_EC2_SUBSCRIPTION", NoInstances = "NO_INSTANCES", OverMaxInstances = "OVER_MAX_INSTANCES", ResourceLimitExceeded = "RESOURCE_LIMIT_EXCEEDED", RevisionMissing = "REVISION_MISSING", Throttled = "THROTTLED", Timeout = "TIMEOUT", CloudformationStackFailure = "CLOUDFORMATION_STACK_FAILURE", }
structure! { ErrorInformation S_ErrorInformation
    code: Option<ErrorCode> = "code",
    message: Option<String> = "message",
 }
enumeration! { FileExistsBehavior S_FileExistsBehavior: Disallow = "DISALLOW", Overwrite = "OVERWRITE", Retain = "RETAIN", }
structure! { GenericRevisionInfo S_GenericRevisionInfo
    description: Option<String> = "description",
    deployment_groups: Option<Vec<String>> = "deploymentGroups",
    first_used_time: Option<Timestamp> = "firstUsedTime",
    last_used_time: Option<Timestamp> = "lastUsedTime",
    register_time: Option<Timestamp> = "registerTime",
 }
structure! { GetApplicationInput S_GetApplicationInput
    application_name: String = "applicationName",
 }
structure! { GetApplicationOutput S_GetApplicationOutput
    application: Option<ApplicationInfo> = "application",
 }
structure! { GetApplicationRevisionInput S_GetApplicationRevisionInput
    application_name: String = "applicationName",
    revision: RevisionLocation = "revision",
 }
structure! { GetApplicationRevisionOutput S_GetApplicationRevisionOutput
    application_name: Option<String> = "applicationName",
    revision: Option<RevisionLocation> = "revision",
    revision_info: Option<GenericRevisionInfo> = "revisionInfo",
 }
structure! { GetDeploymentConfigInput S_GetDeploymentConfigInput
    deployment_config_name: String = "deploymentConfigName",
 }
structure! { GetDeploymentConfigOutput S_GetDeploymentConfigOutput
    deployment_config_info: Option<DeploymentConfigInfo> = "deploymentConfigInfo",
 }
structure! { GetDeploymentGroupInput S_GetDeploymentGroupInput
    application_name: String = "applicationName",
    deployment_group_name: String = "deploymentGroupName",
 }
structure! { GetDeploymentGroupOutput S_GetDeploymentGroupOutput
    deployment_group_info: Option<DeploymentGroupInfo> = "deploymentGroupInfo",
 }
structure! { GetDeploymentInput S_GetDeploymentInput
    deployment_id: String = "deploymentId",
 }
structure! { GetDeploymentInstanceInput S_GetDeploymentInstanceInput
    deployment_id: String = "deploymentId",
    instance_id: String = "instanceId",
 }
structure! { GetDeploymentInstanceOutput S_GetDeploymentInstanceOutput
    instance_summary: Option<InstanceSummary> = "instanceSummary",
 }
structure! { GetDeploymentOutput S_GetDeploymentOutput
    deployment_info: Option<DeploymentInfo> = "deploymentInfo",
 }
structure! { GetDeploymentTargetInput S_GetDeploymentTargetInput
    deployment_id: String = "deploymentId",
    target_id: String = "targetId",
 }
structure! { GetDeploymentTargetOutput S_GetDeploymentTargetOutput
    deployment_target: Option<DeploymentTarget> = "deploymentTarget",
 }
structure! { GitHubLocation S_GitHubLocation
    repository: Option<String> = "repository",
    commit_id: Option<String> = "commitId",
 }
enumeration! { GreenFleetProvisioningAction S_GreenFleetProvisioningAction: DiscoverExisting = "DISCOVER_EXISTING", CopyAutoScalingGroup = "COPY_AUTO_SCALING_GROUP", }
structure! { GreenFleetProvisioningOption S_GreenFleetProvisioningOption
    action: Option<GreenFleetProvisioningAction> = "action",
 }
enumeration! { InstanceAction S_InstanceAction: Terminate = "TERMINATE", KeepAlive = "KEEP_ALIVE", }
structure! { InstanceDoesNotExistException S_InstanceDoesNotExistException }
structure! { InstanceIdRequiredException S_InstanceIdRequiredException }
enumeration! { InstanceStatus S_InstanceStatus: Pending = "Pending", InProgress = "InProgress", Succeeded = "Succeeded", Failed = "Failed", Skipped = "Skipped", Unknown = "Unknown", Ready = "Ready", }
structure! { InstanceSummary S_InstanceSummary
    deployment_id: Option<String> = "deploymentId",
    instance_id: Option<String> = "instanceId",
    status: Option<InstanceStatus> = "status",
    last_updated_at: Option<Timestamp> = "lastUpdatedAt",
    lifecycle_events: Option<Vec<LifecycleEvent>> = "lifecycleEvents",
    instance_type: Option<InstanceType> = "instanceType",
 }
structure! { InstanceTarget S_InstanceTarget
    deployment_id: Option<String> = "deploymentId",
    target_id: Option<String> = "targetId",
    target_arn: Option<String> = "targetArn",
    status: Option<TargetStatus> = "status",
    last_updated_at: Option<Timestamp> = "lastUpdatedAt",
    lifecycle_events: Option<Vec<LifecycleEvent>> = "lifecycleEvents",
    instance_label: Option<TargetLabel> = "instanceLabel",
 }
enumeration! { InstanceType S_InstanceType: Blue = "Blue", Green = "Green", }
structure! { InvalidAlarmConfigException S_InvalidAlarmConfigException }
structure! { InvalidApplicationNameException S_InvalidApplicationNameException }
structure! { InvalidArnException S_InvalidArnException }
structure! { InvalidAutoRollbackConfigException S_InvalidAutoRollbackConfigException }
structure! { InvalidAutoScalingGroupException S_InvalidAutoScalingGroupException }
structure! { InvalidAutoScalingGroupProcessToSuspendException S_InvalidAutoScalingGroupProcessToSuspendException }
structure! { InvalidBlueGreenDeploymentConfigurationException S_InvalidBlueGreenDeploymentConfigurationException }
structure! { InvalidBucketNameFilterException S_InvalidBucketNameFilterException }
structure! { InvalidComputePlatformException S_InvalidComputePlatformException }
structure! { InvalidDeployedStateFilterException S_InvalidDeployedStateFilterException }
structure! { InvalidDeploymentConfigNameException S_InvalidDeploymentConfigNameException }
structure! { InvalidDeploymentGroupNameException S_InvalidDeploymentGroupNameException }
structure! { InvalidDeploymentIdException S_InvalidDeploymentIdException }
structure! { InvalidDeploymentInstanceTypeException S_InvalidDeploymentInstanceTypeException }
structure! { InvalidDeploymentStatusException S_InvalidDeploymentStatusException }
structure! { InvalidDeploymentStyleException S_InvalidDeploymentStyleException }
structure! { InvalidDeploymentTargetIdException S_InvalidDeploymentTargetIdException }
structure! { InvalidEC2TagCombinationException S_InvalidEC2TagCombinationException }
structure! { InvalidEC2TagException S_InvalidEC2TagException }
structure! { InvalidECSServiceException S_InvalidECSServiceException }
structure! { InvalidExternalIdException S_InvalidExternalIdException }
structure! { InvalidFileExistsBehaviorException S_InvalidFileExistsBehaviorException }
structure! { InvalidGitHubAccountTokenException S_InvalidGitHubAccountTokenException }
structure! { InvalidIgnoreApplicationStopFailuresValueException S_InvalidIgnoreApplicationStopFailuresValueException }
structure! { InvalidInputException S_InvalidInputException }
structure! { InvalidInstanceNameException S_InvalidInstanceNameException }
structure! { InvalidInstanceStatusException S_InvalidInstanceStatusException }
structure! { InvalidInstanceTypeException S_InvalidInstanceTypeException }
structure! { InvalidKeyPrefixFilterException S_InvalidKeyPrefixFilterException }
structure! { InvalidLifecycleEventHookExecutionIdException S_InvalidLifecycleEventHookExecutionIdException }
structure! { InvalidLifecycleEventHookExecutionStatusException S_InvalidLifecycleEventHookExecutionStatusException }
structure! { InvalidLoadBalancerInfoException S_InvalidLoadBalancerInfoException }
structure! { InvalidMinimumHealthyHostValueException S_InvalidMinimumHealthyHostValueException }
structure! { InvalidNextTokenException S_InvalidNextTokenException }
structure! { InvalidOnPremisesTagCombinationException S_InvalidOnPremisesTagCombinationException }
structure! { InvalidOperationException S_InvalidOperationException }
structure! { InvalidRevisionException S_InvalidRevisionException }
structure! { InvalidRoleException S_InvalidRoleException }
structure! { InvalidSortByException S_InvalidSortByException }
structure! { InvalidSortOrderException S_InvalidSortOrderException }
structure! { InvalidTagException S_InvalidTagException }
structure! { InvalidTagsToAddException S_InvalidTagsToAddException }
structure! { InvalidTargetFilterNameException S_InvalidTargetFilterNameException }
structure! { InvalidTargetGroupPairException S_InvalidTargetGroupPairException }
structure! { InvalidTargetInstancesException S_InvalidTargetInstancesException }
structure! { InvalidTimeRangeException S_InvalidTimeRangeException }
structure! { InvalidTrafficRoutingConfigurationException S_InvalidTrafficRoutingConfigurationException }
structure! { InvalidTriggerConfigException S_InvalidTriggerConfigException }
structure! { InvalidUpdateOutdatedInstancesOnlyValueException S_InvalidUpdateOutdatedInstancesOnlyValueException }
structure! { InvalidZonalDeploymentConfigurationException S_InvalidZonalDeploymentConfigurationException }
structure! { LambdaFunctionInfo S_LambdaFunctionInfo
    function_name: Option<String> = "functionName",
    function_alias: Option<String> = "functionAlias",
    current_version: Option<String> = "currentVersion",
    target_version: Option<String> = "targetVersion",
    target_version_weight: Option<f64> = "targetVersionWeight",
 }
structure! { LambdaTarget S_LambdaTarget
    deployment_id: Option<String> = "deploymentId",
    target_id: Option<String> = "targetId",
    target_arn: Option<String> = "targetArn",
    status: Option<TargetStatus> = "status",
    last_updated_at: Option<Timestamp> = "lastUpdatedAt",
    lifecycle_events: Option<Vec<LifecycleEvent>> = "lifecycleEvents",
    lambda_function_info: Option<LambdaFunctionInfo> = "lambdaFunctionInfo",
 }
structure! { LastDeploymentInfo S_LastDeploymentInfo
    deployment_id: Option<String> = "deploymentId",
    status: Option<DeploymentStatus> = "status",
    end_time: Option<Timestamp> = "endTime",
    create_time: Option<Timestamp> = "createTime",
 }
enumeration! { LifecycleErrorCode S_LifecycleErrorCode: Success = "Success", ScriptMissing = "ScriptMissing", ScriptNotExecutable = "ScriptNotExecutable", ScriptTimedOut = "ScriptTimedOut", ScriptFailed = "ScriptFailed", UnknownError = "UnknownError", }
structure! { LifecycleEvent S_LifecycleEvent
    lifecycle_event_name: Option<String> = "lifecycleEventName",
    diagnostics: Option<Diagnostics> = "diagnostics",
    start_time: Option<Timestamp> = "startTime",
    end_time: Option<Timestamp> = "endTime",
    status: Option<LifecycleEventStatus> = "status",
 }
structure! { LifecycleEventAlreadyCompletedException S_LifecycleEventAlreadyCompletedException }
enumeration! { LifecycleEventStatus S_LifecycleEventStatus: Pending = "Pending", InProgress = "InProgress", Succeeded = "Succeeded", Failed = "Failed", Skipped = "Skipped", Unknown = "Unknown", }
structure! { LifecycleHookLimitExceededException S_LifecycleHookLimitExceededException }
structure! { ListApplicationRevisionsInput S_ListApplicationRevisionsInput
    application_name: String = "applicationName",
    sort_by: Option<ApplicationRevisionSortBy> = "sortBy",
    sort_order: Option<SortOrder> = "sortOrder",
    s3_bucket: Option<String> = "s3Bucket",
    s3_key_prefix: Option<String> = "s3KeyPrefix",
    deployed: Option<ListStateFilterAction> = "deployed",
    next_token: Option<String> = "nextToken",
 }
structure! { ListApplicationRevisionsOutput S_ListApplicationRevisionsOutput
    revisions: Option<Vec<RevisionLocation>> = "revisions",
    next_token: Option<String> = "nextToken",
 }
structure! { ListApplicationsInput S_ListApplicationsInput
    next_token: Option<String> = "nextToken",
 }
structure! { ListApplicationsOutput S_ListApplicationsOutput
    applications: Option<Vec<String>> = "applications",
    next_token: Option<String> = "nextToken",
 }
structure! { ListDeploymentConfigsInput S_ListDeploymentConfigsInput
    next_token: Option<String> = "nextToken",
 }
structure! { ListDeploymentConfigsOutput S_ListDeploymentConfigsOutput
    deployment_configs_list: Option<Vec<String>> = "deploymentConfigsList",
    next_token: Option<String> = "nextToken",
 }
structure! { ListDeploymentGroupsInput S_ListDeploymentGroupsInput
    application_name: String = "applicationName",
    next_token: Option<String> = "nextToken",
 }
structure! { ListDeploymentGroupsOutput S_ListDeploymentGroupsOutput
    application_name: Option<String> = "applicationName",
    deployment_groups: Option<Vec<String>> = "deploymentGroups",
    next_token: Option<String> = "nextToken",
 }
structure! { ListDeploymentInstancesInput S_ListDeploymentInstancesInput
    deployment_id: String = "deploymentId",
    next_token: Option<String> = "nextToken",
    instance_status_filter: Option<Vec<InstanceStatus>> = "instanceStatusFilter",
    instance_type_filter: Option<Vec<InstanceType>> = "instanceTypeFilter",
 }
structure! { ListDeploymentInstancesOutput S_ListDeploymentInstancesOutput
    instances_list: Option<Vec<String>> = "instancesList",
    next_token: Option<String> = "nextToken",
 }
structure! { ListDeploymentTargetsInput S_ListDeploymentTargetsInput
    deployment_id: String = "deploymentId",
    next_token: Option<String> = "nextToken",
    target_filters: Option<BTreeMap<String, Vec<String>>> = "targetFilters",
 }
structure! { ListDeploymentTargetsOutput S_ListDeploymentTargetsOutput
    target_ids: Option<Vec<String>> = "targetIds",
    next_token: Option<String> = "nextToken",
 }
structure! { ListDeploymentsInput S_ListDeploymentsInput
    application_name: Option<String> = "applicationName",
    deployment_group_name: Option<String> = "deploymentGroupName",
    external_id: Option<String> = "externalId",
    include_only_statuses: Option<Vec<DeploymentStatus>> = "includeOnlyStatuses",
    create_time_range: Option<TimeRange> = "createTimeRange",
    next_token: Option<String> = "nextToken",
 }
structure! { ListDeploymentsOutput S_ListDeploymentsOutput
    deployments: Option<Vec<String>> = "deployments",
    next_token: Option<String> = "nextToken",
 }
enumeration! { ListStateFilterAction S_ListStateFilterAction: Include = "include", Exclude = "exclude", Ignore = "ignore", }
structure! { ListTagsForResourceInput S_ListTagsForResourceInput
    resource_arn: String = "ResourceArn",
    next_token: Option<String> = "NextToken",
 }
structure! { ListTagsForResourceOutput S_ListTagsForResourceOutput
    tags: Option<Vec<Tag>> = "Tags",
    next_token: Option<String> = "NextToken",
 }
structure! { LoadBalancerInfo S_LoadBalancerInfo
    elb_info_list: Option<Vec<ELBInfo>> = "elbInfoList",
    target_group_info_list: Option<Vec<TargetGroupInfo>> = "targetGroupInfoList",
    target_group_pair_info_list: Option<Vec<TargetGroupPairInfo>> = "targetGroupPairInfoList",
 }
structure! { MinimumHealthyHosts S_MinimumHealthyHosts
    r#type: Option<MinimumHealthyHostsType> = "type",
    value: Option<i32> = "value",
 }
structure! { MinimumHealthyHostsPerZone S_MinimumHealthyHostsPerZone
    r#type: Option<MinimumHealthyHostsPerZoneType> = "type",
    value: Option<i32> = "value",
 }
enumeration! { MinimumHealthyHostsPerZoneType S_MinimumHealthyHostsPerZoneType: HostCount = "HOST_COUNT", FleetPercent = "FLEET_PERCENT", }
enumeration! { MinimumHealthyHostsType S_MinimumHealthyHostsType: HostCount = "HOST_COUNT", FleetPercent = "FLEET_PERCENT", }
structure! { OnPremisesTagSet S_OnPremisesTagSet
    on_premises_tag_set_list: Option<Vec<Vec<TagFilter>>> = "onPremisesTagSetList",
 }
enumeration! { OutdatedInstancesStrategy S_OutdatedInstancesStrategy: Update = "UPDATE", Ignore = "IGNORE", }
structure! { PutLifecycleEventHookExecutionStatusInput S_PutLifecycleEventHookExecutionStatusInput
    deployment_id: Option<String> = "deploymentId",
    lifecycle_event_hook_execution_id: Option<String> = "lifecycleEventHookExecutionId",
    status: Option<LifecycleEventStatus> = "status",
 }
structure! { PutLifecycleEventHookExecutionStatusOutput S_PutLifecycleEventHookExecutionStatusOutput
    lifecycle_event_hook_execution_id: Option<String> = "lifecycleEventHookExecutionId",
 }
structure! { RawString S_RawString
    content: Option<String> = "content",
    sha256: Option<String> = "sha256",
 }
structure! { RegisterApplicationRevisionInput S_RegisterApplicationRevisionInput
    application_name: String = "applicationName",
    description: Option<String> = "description",
    revision: RevisionLocation = "revision",
 }
structure! { RelatedDeployments S_RelatedDeployments
    auto_update_outdated_instances_root_deployment_id: Option<String> = "autoUpdateOutdatedInstancesRootDeploymentId",
    auto_update_outdated_instances_deployment_ids: Option<Vec<String>> = "autoUpdateOutdatedInstancesDeploymentIds",
 }
structure! { ResourceArnRequiredException S_ResourceArnRequiredException }
structure! { RevisionDoesNotExistException S_RevisionDoesNotExistException }
structure! { RevisionInfo S_RevisionInfo
    revision_location: Option<RevisionLocation> = "revisionLocation",
    generic_revision_info: Option<GenericRevisionInfo> = "genericRevisionInfo",
 }
structure! { RevisionLocation S_RevisionLocation
    revision_type: Option<RevisionLocationType> = "revisionType",
    s3_location: Option<S3Location> = "s3Location",
    git_hub_location: Option<GitHubLocation> = "gitHubLocation",
    string: Option<RawString> = "string",
    app_spec_content: Option<AppSpecContent> = "appSpecContent",
 }
enumeration! { RevisionLocationType S_RevisionLocationType: S3 = "S3", GitHub = "GitHub", String = "String", AppSpecContent = "AppSpecContent", }
structure! { RevisionRequiredException S_RevisionRequiredException }
structure! { RoleRequiredException S_RoleRequiredException }
structure! { RollbackInfo S_RollbackInfo
    rollback_deployment_id: Option<String> = "rollbackDeploymentId",
    rollback_triggering_deployment_id: Option<String> = "rollbackTriggeringDeploymentId",
    rollback_message: Option<String> = "rollbackMessage",
 }
structure! { S3Location S_S3Location
    bucket: Option<String> = "bucket",
    key: Option<String> = "key",
    bundle_type: Option<BundleType> = "bundleType",
    version: Option<String> = "version",
    e_tag: Option<String> = "eTag",
 }
enumeration! { SortOrder S_SortOrder: Ascending = "ascending", Descending = "descending", }
structure! { StopDeploymentInput S_StopDeploymentInput
    deployment_id: String = "deploymentId",
    auto_rollback_enabled: Option<bool> = "autoRollbackEnabled",
 }
structure! { StopDeploymentOutput S_StopDeploymentOutput
    status: Option<StopStatus> = "status",
    status_message: Option<String> = "statusMessage",
 }
enumeration! { StopStatus S_StopStatus: Pending = "Pending", Succeeded = "Succeeded", }
structure! { Tag S_Tag
    key: Option<String> = "Key",
    value: Option<String> = "Value",
 }
structure! { TagFilter S_TagFilter
    key: Option<String> = "Key",
    value: Option<String> = "Value",
    r#type: Option<TagFilterType> = "Type",
 }
enumeration! { TagFilterType S_TagFilterType: KeyOnly = "KEY_ONLY", ValueOnly = "VALUE_ONLY", KeyAndValue = "KEY_AND_VALUE", }
structure! { TagRequiredException S_TagRequiredException }
structure! { TagResourceInput S_TagResourceInput
    resource_arn: String = "ResourceArn",
    tags: Vec<Tag> = "Tags",
 }
structure! { TagResourceOutput S_TagResourceOutput }
structure! { TagSetListLimitExceededException S_TagSetListLimitExceededException }
enumeration! { TargetFilterName S_TargetFilterName: TargetStatus = "TargetStatus", ServerInstanceLabel = "ServerInstanceLabel", }
structure! { TargetGroupInfo S_TargetGroupInfo
    name: Option<String> = "name",
 }
structure! { TargetGroupPairInfo S_TargetGroupPairInfo
    target_groups: Option<Vec<TargetGroupInfo>> = "targetGroups",
    prod_traffic_route: Option<TrafficRoute> = "prodTrafficRoute",
    test_traffic_route: Option<TrafficRoute> = "testTrafficRoute",
 }
structure! { TargetInstances S_TargetInstances
    tag_filters: Option<Vec<EC2TagFilter>> = "tagFilters",
    auto_scaling_groups: Option<Vec<String>> = "autoScalingGroups",
    ec2_tag_set: Option<EC2TagSet> = "ec2TagSet",
 }
enumeration! { TargetLabel S_TargetLabel: Blue = "Blue", Green = "Green", }
enumeration! { TargetStatus S_TargetStatus: Pending = "Pending", InProgress = "InProgress", Succeeded = "Succeeded", Failed = "Failed", Skipped = "Skipped", Unknown = "Unknown", Ready = "Ready", }
structure! { ThrottlingException S_ThrottlingException }
structure! { TimeBasedCanary S_TimeBasedCanary
    canary_percentage: Option<i32> = "canaryPercentage",
    canary_interval: Option<i32> = "canaryInterval",
 }
structure! { TimeBasedLinear S_TimeBasedLinear
    linear_percentage: Option<i32> = "linearPercentage",
    linear_interval: Option<i32> = "linearInterval",
 }
structure! { TimeRange S_TimeRange
    start: Option<Timestamp> = "start",
    end: Option<Timestamp> = "end",
 }
structure! { TrafficRoute S_TrafficRoute
    listener_arns: Option<Vec<String>> = "listenerArns",
 }
structure! { TrafficRoutingConfig S_TrafficRoutingConfig
    r#type: Option<TrafficRoutingType> = "type",
    time_based_canary: Option<TimeBasedCanary> = "timeBasedCanary",
    time_based_linear: Option<TimeBasedLinear> = "timeBasedLinear",
 }
enumeration! { TrafficRoutingType S_TrafficRoutingType: TimeBasedCanary = "TimeBasedCanary", TimeBasedLinear = "TimeBasedLinear", AllAtOnce = "AllAtOnce", }
structure! { TriggerConfig S_TriggerConfig
    trigger_name: Option<String> = "triggerName",
    trigger_target_arn: Option<String> = "triggerTargetArn",
    trigger_events: Option<Vec<TriggerEventType>> = "triggerEvents",
 }
enumeration! { TriggerEventType S_TriggerEventType: DeploymentStart = "DeploymentStart", DeploymentSuccess = "DeploymentSuccess", DeploymentFailure = "DeploymentFailure", DeploymentStop = "DeploymentStop", DeploymentRollback = "DeploymentRollback", DeploymentReady = "DeploymentReady", InstanceStart = "InstanceStart", InstanceSuccess = "InstanceSuccess", InstanceFailure = "InstanceFailure", InstanceReady = "InstanceReady", }
structure! { TriggerTargetsLimitExceededException S_TriggerTargetsLimitExceededException }
structure! { UnsupportedActionForDeploymentTypeException S_UnsupportedActionForDeploymentTypeException }
structure! { UntagResourceInput S_UntagResourceInput
    resource_arn: String = "ResourceArn",
    tag_keys: Vec<String> = "TagKeys",
 }
structure! { UntagResourceOutput S_UntagResourceOutput }
structure! { UpdateApplicationInput S_UpdateApplicationInput
    application_name: Option<String> = "applicationName",
    new_application_name: Option<String> = "newApplicationName",
 }
structure! { UpdateDeploymentGroupInput S_UpdateDeploymentGroupInput
    application_name: String = "applicationName",
    current_deployment_group_name: String = "currentDeploymentGroupName",
    new_deployment_group_name: Option<String> = "newDeploymentGroupName",
    deployment_config_name: Option<String> = "deploymentConfigName",
    ec2_tag_filters: Option<Vec<EC2TagFilter>> = "ec2TagFilters",
    on_premises_instance_tag_filters: Option<Vec<TagFilter>> = "onPremisesInstanceTagFilters",
    auto_scaling_groups: Option<Vec<String>> = "autoScalingGroups",
    service_role_arn: Option<String> = "serviceRoleArn",
    trigger_configurations: Option<Vec<TriggerConfig>> = "triggerConfigurations",
    alarm_configuration: Option<AlarmConfiguration> = "alarmConfiguration",
    auto_rollback_configuration: Option<AutoRollbackConfiguration> = "autoRollbackConfiguration",
    outdated_instances_strategy: Option<OutdatedInstancesStrategy> = "outdatedInstancesStrategy",
    deployment_style: Option<DeploymentStyle> = "deploymentStyle",
    blue_green_deployment_configuration: Option<BlueGreenDeploymentConfiguration> = "blueGreenDeploymentConfiguration",
    load_balancer_info: Option<LoadBalancerInfo> = "loadBalancerInfo",
    ec2_tag_set: Option<EC2TagSet> = "ec2TagSet",
    ecs_services: Option<Vec<ECSService>> = "ecsServices",
    on_premises_tag_set: Option<OnPremisesTagSet> = "onPremisesTagSet",
    ec2_deployment_options: Option<EC2DeploymentOptions> = "ec2DeploymentOptions",
    termination_hook_enabled: Option<bool> = "terminationHookEnabled",
 }
structure! { UpdateDeploymentGroupOutput S_UpdateDeploymentGroupOutput
    hooks_not_cleaned_up: Option<Vec<AutoScalingGroup>> = "hooksNotCleanedUp",
 }
structure! { ZonalConfig S_ZonalConfig
    first_zone_monitor_duration_in_seconds: Option<i64> = "firstZoneMonitorDurationInSeconds",
    monitor_duration_in_seconds: Option<i64> = "monitorDurationInSeconds",
    minimum_healthy_hosts_per_zone: Option<MinimumHealthyHostsPerZone> = "minimumHealthyHostsPerZone",
 }
structure! { UpdateApplicationOutput S_UpdateApplicationOutput }
structure! { DeleteApplicationOutput S_DeleteApplicationOutput }
structure! { RegisterApplicationRevisionOutput S_RegisterApplicationRevisionOutput }
structure! { DeleteDeploymentConfigOutput S_DeleteDeploymentConfigOutput }
pub(crate) static S_AdditionalDeploymentStatusInfo: Schema = Schema { name: "AdditionalDeploymentStatusInfo", kind: K::String, ..Schema::BLANK };
pub(crate) static S_Alarm: Schema = Schema { name: "Alarm", kind: K::Structure { members: &[
    Member { name: "name", target: &S_AlarmName, wire: "name", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_AlarmConfiguration: Schema = Schema { name: "AlarmConfiguration", kind: K::Structure { members: &[
    Member { name: "enabled", target: &S_Boolean, wire: "enabled", ..Member::BLANK },
    Member { name: "ignorePollAlarmFailure", target: &S_Boolean, wire: "ignorePollAlarmFailure", ..Member::BLANK },
    Member { name: "alarms", target: &S_AlarmList, wire: "alarms", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_AlarmList: Schema = Schema { name: "AlarmList", kind: K::List { item: &S_Alarm, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_AlarmName: Schema = Schema { name: "AlarmName", kind: K::String, ..Schema::BLANK };
pub(crate) static S_AlarmsLimitExceededException: Schema = Schema { name: "AlarmsLimitExceededException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_AppSpecContent: Schema = Schema { name: "AppSpecContent", kind: K::Structure { members: &[
    Member { name: "content", target: &S_RawStringContent, wire: "content", ..Member::BLANK },
    Member { name: "sha256", target: &S_RawStringSha256, wire: "sha256", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ApplicationAlreadyExistsException: Schema = Schema { name: "ApplicationAlreadyExistsException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_ApplicationDoesNotExistException: Schema = Schema { name: "ApplicationDoesNotExistException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_ApplicationId: Schema = Schema { name: "ApplicationId", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ApplicationInfo: Schema = Schema { name: "ApplicationInfo", kind: K::Structure { members: &[
    Member { name: "applicationId", target: &S_ApplicationId, wire: "applicationId", ..Member::BLANK },
    Member { name: "applicationName", target: &S_ApplicationName, wire: "applicationName", ..Member::BLANK },
    Member { name: "createTime", target: &S_Timestamp, wire: "createTime", ..Member::BLANK },
    Member { name: "linkedToGitHub", target: &S_Boolean, wire: "linkedToGitHub", ..Member::BLANK },
    Member { name: "gitHubAccountName", target: &S_GitHubAccountTokenName, wire: "gitHubAccountName", ..Member::BLANK },
    Member { name: "computePlatform", target: &S_ComputePlatform, wire: "computePlatform", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ApplicationLimitExceededException: Schema = Schema { name: "ApplicationLimitExceededException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_ApplicationName: Schema = Schema { name: "ApplicationName", kind: K::String, min: Some(1.0), max: Some(100.0), pattern: Some("[A-Za-z0-9+=,.@_-]*"), ..Schema::BLANK };
pub(crate) static S_ApplicationNameRequiredException: Schema = Schema { name: "ApplicationNameRequiredException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_ApplicationRevisionSortBy: Schema = Schema { name: "ApplicationRevisionSortBy", kind: K::Enum { values: ApplicationRevisionSortBy::VALUES }, ..Schema::BLANK };
pub(crate) static S_ApplicationsInfoList: Schema = Schema { name: "ApplicationsInfoList", kind: K::List { item: &S_ApplicationInfo, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_ApplicationsList: Schema = Schema { name: "ApplicationsList", kind: K::List { item: &S_ApplicationName, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_Arn: Schema = Schema { name: "Arn", kind: K::String, min: Some(1.0), max: Some(1011.0), ..Schema::BLANK };
pub(crate) static S_ArnNotSupportedException: Schema = Schema { name: "ArnNotSupportedException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_AutoRollbackConfiguration: Schema = Schema { name: "AutoRollbackConfiguration", kind: K::Structure { members: &[
    Member { name: "enabled", target: &S_Boolean, wire: "enabled", ..Member::BLANK },
    Member { name: "events", target: &S_AutoRollbackEventsList, wire: "events", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_AutoRollbackEvent: Schema = Schema { name: "AutoRollbackEvent", kind: K::Enum { values: AutoRollbackEvent::VALUES }, ..Schema::BLANK };
pub(crate) static S_AutoRollbackEventsList: Schema = Schema { name: "AutoRollbackEventsList", kind: K::List { item: &S_AutoRollbackEvent, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_AutoScalingGroup: Schema = Schema { name: "AutoScalingGroup", kind: K::Structure { members: &[
    Member { name: "name", target: &S_AutoScalingGroupName, wire: "name", ..Member::BLANK },
    Member { name: "hook", target: &S_AutoScalingGroupHook, wire: "hook", ..Member::BLANK },
    Member { name: "terminationHook", target: &S_AutoScalingGroupHook, wire: "terminationHook", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_AutoScalingGroupHook: Schema = Schema { name: "AutoScalingGroupHook", kind: K::String, ..Schema::BLANK };
pub(crate) static S_AutoScalingGroupList: Schema = Schema { name: "AutoScalingGroupList", kind: K::List { item: &S_AutoScalingGroup, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_AutoScalingGroupName: Schema = Schema { name: "AutoScalingGroupName", kind: K::String, ..Schema::BLANK };
pub(crate) static S_AutoScalingGroupNameList: Schema = Schema { name: "AutoScalingGroupNameList", kind: K::List { item: &S_AutoScalingGroupName, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_AutoScalingGroupProcess: Schema = Schema { name: "AutoScalingGroupProcess", kind: K::Enum { values: AutoScalingGroupProcess::VALUES }, min: Some(1.0), max: Some(255.0), ..Schema::BLANK };
pub(crate) static S_AutoScalingGroupProcessesToSuspendList: Schema = Schema { name: "AutoScalingGroupProcessesToSuspendList", kind: K::List { item: &S_AutoScalingGroupProcess, item_name: "", flattened: false }, min: Some(0.0), max: Some(4.0), ..Schema::BLANK };
pub(crate) static S_BatchGetApplicationRevisionsInput: Schema = Schema { name: "BatchGetApplicationRevisionsInput", kind: K::Structure { members: &[
    Member { name: "applicationName", target: &S_ApplicationName, required: true, wire: "applicationName", ..Member::BLANK },
    Member { name: "revisions", target: &S_RevisionLocationList, required: true, wire: "revisions", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_BatchGetApplicationRevisionsOutput: Schema = Schema { name: "BatchGetApplicationRevisionsOutput", kind: K::Structure { members: &[
    Member { name: "applicationName", target: &S_ApplicationName, wire: "applicationName", ..Member::BLANK },
    Member { name: "errorMessage", target: &S_ErrorMessage, wire: "errorMessage", ..Member::BLANK },
    Member { name: "revisions", target: &S_RevisionInfoList, wire: "revisions", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_BatchGetApplicationsInput: Schema = Schema { name: "BatchGetApplicationsInput", kind: K::Structure { members: &[
    Member { name: "applicationNames", target: &S_ApplicationsList, required: true, wire: "applicationNames", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_BatchGetApplicationsOutput: Schema = Schema { name: "BatchGetApplicationsOutput", kind: K::Structure { members: &[
    Member { name: "applicationsInfo", target: &S_ApplicationsInfoList, wire: "applicationsInfo", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_BatchGetDeploymentGroupsInput: Schema = Schema { name: "BatchGetDeploymentGroupsInput", kind: K::Structure { members: &[
    Member { name: "applicationName", target: &S_ApplicationName, required: true, wire: "applicationName", ..Member::BLANK },
    Member { name: "deploymentGroupNames", target: &S_DeploymentGroupsList, required: true, wire: "deploymentGroupNames", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_BatchGetDeploymentGroupsOutput: Schema = Schema { name: "BatchGetDeploymentGroupsOutput", kind: K::Structure { members: &[
    Member { name: "deploymentGroupsInfo", target: &S_DeploymentGroupInfoList, wire: "deploymentGroupsInfo", ..Member::BLANK },
    Member { name: "errorMessage", target: &S_ErrorMessage, wire: "errorMessage", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_BatchGetDeploymentInstancesInput: Schema = Schema { name: "BatchGetDeploymentInstancesInput", kind: K::Structure { members: &[
    Member { name: "deploymentId", target: &S_DeploymentId, required: true, wire: "deploymentId", ..Member::BLANK },
    Member { name: "instanceIds", target: &S_InstancesList, required: true, wire: "instanceIds", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_BatchGetDeploymentInstancesOutput: Schema = Schema { name: "BatchGetDeploymentInstancesOutput", kind: K::Structure { members: &[
    Member { name: "instancesSummary", target: &S_InstanceSummaryList, wire: "instancesSummary", ..Member::BLANK },
    Member { name: "errorMessage", target: &S_ErrorMessage, wire: "errorMessage", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_BatchGetDeploymentTargetsInput: Schema = Schema { name: "BatchGetDeploymentTargetsInput", kind: K::Structure { members: &[
    Member { name: "deploymentId", target: &S_DeploymentId, required: true, wire: "deploymentId", ..Member::BLANK },
    Member { name: "targetIds", target: &S_TargetIdList, required: true, wire: "targetIds", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_BatchGetDeploymentTargetsOutput: Schema = Schema { name: "BatchGetDeploymentTargetsOutput", kind: K::Structure { members: &[
    Member { name: "deploymentTargets", target: &S_DeploymentTargetList, wire: "deploymentTargets", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_BatchGetDeploymentsInput: Schema = Schema { name: "BatchGetDeploymentsInput", kind: K::Structure { members: &[
    Member { name: "deploymentIds", target: &S_DeploymentsList, required: true, wire: "deploymentIds", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_BatchGetDeploymentsOutput: Schema = Schema { name: "BatchGetDeploymentsOutput", kind: K::Structure { members: &[
    Member { name: "deploymentsInfo", target: &S_DeploymentsInfoList, wire: "deploymentsInfo", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_BatchLimitExceededException: Schema = Schema { name: "BatchLimitExceededException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_BlueGreenDeploymentConfiguration: Schema = Schema { name: "BlueGreenDeploymentConfiguration", kind: K::Structure { members: &[
    Member { name: "terminateBlueInstancesOnDeploymentSuccess", target: &S_BlueInstanceTerminationOption, wire: "terminateBlueInstancesOnDeploymentSuccess", ..Member::BLANK },
    Member { name: "deploymentReadyOption", target: &S_DeploymentReadyOption, wire: "deploymentReadyOption", ..Member::BLANK },
    Member { name: "greenFleetProvisioningOption", target: &S_GreenFleetProvisioningOption, wire: "greenFleetProvisioningOption", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_BlueInstanceTerminationOption: Schema = Schema { name: "BlueInstanceTerminationOption", kind: K::Structure { members: &[
    Member { name: "action", target: &S_InstanceAction, wire: "action", ..Member::BLANK },
    Member { name: "terminationWaitTimeInMinutes", target: &S_Duration, wire: "terminationWaitTimeInMinutes", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_Boolean: Schema = Schema { name: "Boolean", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_BucketNameFilterRequiredException: Schema = Schema { name: "BucketNameFilterRequiredException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_BundleType: Schema = Schema { name: "BundleType", kind: K::Enum { values: BundleType::VALUES }, ..Schema::BLANK };
pub(crate) static S_CloudFormationResourceType: Schema = Schema { name: "CloudFormationResourceType", kind: K::String, ..Schema::BLANK };
pub(crate) static S_CloudFormationTarget: Schema = Schema { name: "CloudFormationTarget", kind: K::Structure { members: &[
    Member { name: "deploymentId", target: &S_DeploymentId, wire: "deploymentId", ..Member::BLANK },
    Member { name: "targetId", target: &S_TargetId, wire: "targetId", ..Member::BLANK },
    Member { name: "lastUpdatedAt", target: &S_Time, wire: "lastUpdatedAt", ..Member::BLANK },
    Member { name: "lifecycleEvents", target: &S_LifecycleEventList, wire: "lifecycleEvents", ..Member::BLANK },
    Member { name: "status", target: &S_TargetStatus, wire: "status", ..Member::BLANK },
    Member { name: "resourceType", target: &S_CloudFormationResourceType, wire: "resourceType", ..Member::BLANK },
    Member { name: "targetVersionWeight", target: &S_TrafficWeight, wire: "targetVersionWeight", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CommitId: Schema = Schema { name: "CommitId", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ComputePlatform: Schema = Schema { name: "ComputePlatform", kind: K::Enum { values: ComputePlatform::VALUES }, ..Schema::BLANK };
pub(crate) static S_CreateApplicationInput: Schema = Schema { name: "CreateApplicationInput", kind: K::Structure { members: &[
    Member { name: "applicationName", target: &S_ApplicationName, required: true, wire: "applicationName", ..Member::BLANK },
    Member { name: "computePlatform", target: &S_ComputePlatform, wire: "computePlatform", ..Member::BLANK },
    Member { name: "tags", target: &S_TagList, wire: "tags", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CreateApplicationOutput: Schema = Schema { name: "CreateApplicationOutput", kind: K::Structure { members: &[
    Member { name: "applicationId", target: &S_ApplicationId, wire: "applicationId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CreateDeploymentConfigInput: Schema = Schema { name: "CreateDeploymentConfigInput", kind: K::Structure { members: &[
    Member { name: "deploymentConfigName", target: &S_DeploymentConfigName, required: true, wire: "deploymentConfigName", ..Member::BLANK },
    Member { name: "minimumHealthyHosts", target: &S_MinimumHealthyHosts, wire: "minimumHealthyHosts", ..Member::BLANK },
    Member { name: "trafficRoutingConfig", target: &S_TrafficRoutingConfig, wire: "trafficRoutingConfig", ..Member::BLANK },
    Member { name: "computePlatform", target: &S_ComputePlatform, wire: "computePlatform", ..Member::BLANK },
    Member { name: "zonalConfig", target: &S_ZonalConfig, wire: "zonalConfig", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CreateDeploymentConfigOutput: Schema = Schema { name: "CreateDeploymentConfigOutput", kind: K::Structure { members: &[
    Member { name: "deploymentConfigId", target: &S_DeploymentConfigId, wire: "deploymentConfigId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CreateDeploymentGroupInput: Schema = Schema { name: "CreateDeploymentGroupInput", kind: K::Structure { members: &[
    Member { name: "applicationName", target: &S_ApplicationName, required: true, wire: "applicationName", ..Member::BLANK },
    Member { name: "deploymentGroupName", target: &S_DeploymentGroupName, required: true, wire: "deploymentGroupName", ..Member::BLANK },
    Member { name: "deploymentConfigName", target: &S_DeploymentConfigName, wire: "deploymentConfigName", ..Member::BLANK },
    Member { name: "ec2TagFilters", target: &S_EC2TagFilterList, wire: "ec2TagFilters", ..Member::BLANK },
    Member { name: "onPremisesInstanceTagFilters", target: &S_TagFilterList, wire: "onPremisesInstanceTagFilters", ..Member::BLANK },
    Member { name: "autoScalingGroups", target: &S_AutoScalingGroupNameList, wire: "autoScalingGroups", ..Member::BLANK },
    Member { name: "serviceRoleArn", target: &S_Role, required: true, wire: "serviceRoleArn", ..Member::BLANK },
    Member { name: "triggerConfigurations", target: &S_TriggerConfigList, wire: "triggerConfigurations", ..Member::BLANK },
    Member { name: "alarmConfiguration", target: &S_AlarmConfiguration, wire: "alarmConfiguration", ..Member::BLANK },
    Member { name: "autoRollbackConfiguration", target: &S_AutoRollbackConfiguration, wire: "autoRollbackConfiguration", ..Member::BLANK },
    Member { name: "outdatedInstancesStrategy", target: &S_OutdatedInstancesStrategy, wire: "outdatedInstancesStrategy", ..Member::BLANK },
    Member { name: "deploymentStyle", target: &S_DeploymentStyle, wire: "deploymentStyle", ..Member::BLANK },
    Member { name: "blueGreenDeploymentConfiguration", target: &S_BlueGreenDeploymentConfiguration, wire: "blueGreenDeploymentConfiguration", ..Member::BLANK },
    Member { name: "loadBalancerInfo", target: &S_LoadBalancerInfo, wire: "loadBalancerInfo", ..Member::BLANK },
    Member { name: "ec2TagSet", target: &S_EC2TagSet, wire: "ec2TagSet", ..Member::BLANK },
    Member { name: "ecsServices", target: &S_ECSServiceList, wire: "ecsServices", ..Member::BLANK },
    Member { name: "onPremisesTagSet", target: &S_OnPremisesTagSet, wire: "onPremisesTagSet", ..Member::BLANK },
    Member { name: "tags", target: &S_TagList, wire: "tags", ..Member::BLANK },
    Member { name: "ec2DeploymentOptions", target: &S_EC2DeploymentOptions, wire: "ec2DeploymentOptions", ..Member::BLANK },
    Member { name: "terminationHookEnabled", target: &S_NullableBoolean, wire: "terminationHookEnabled", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CreateDeploymentGroupOutput: Schema = Schema { name: "CreateDeploymentGroupOutput", kind: K::Structure { members: &[
    Member { name: "deploymentGroupId", target: &S_DeploymentGroupId, wire: "deploymentGroupId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CreateDeploymentInput: Schema = Schema { name: "CreateDeploymentInput", kind: K::Structure { members: &[
    Member { name: "applicationName", target: &S_ApplicationName, required: true, wire: "applicationName", ..Member::BLANK },
    Member { name: "deploymentGroupName", target: &S_DeploymentGroupName, wire: "deploymentGroupName", ..Member::BLANK },
    Member { name: "revision", target: &S_RevisionLocation, wire: "revision", ..Member::BLANK },
    Member { name: "deploymentConfigName", target: &S_DeploymentConfigName, wire: "deploymentConfigName", ..Member::BLANK },
    Member { name: "description", target: &S_Description, wire: "description", ..Member::BLANK },
    Member { name: "ignoreApplicationStopFailures", target: &S_Boolean, wire: "ignoreApplicationStopFailures", ..Member::BLANK },
    Member { name: "targetInstances", target: &S_TargetInstances, wire: "targetInstances", ..Member::BLANK },
    Member { name: "autoRollbackConfiguration", target: &S_AutoRollbackConfiguration, wire: "autoRollbackConfiguration", ..Member::BLANK },
    Member { name: "updateOutdatedInstancesOnly", target: &S_Boolean, wire: "updateOutdatedInstancesOnly", ..Member::BLANK },
    Member { name: "fileExistsBehavior", target: &S_FileExistsBehavior, wire: "fileExistsBehavior", ..Member::BLANK },
    Member { name: "deploymentMode", target: &S_DeploymentMode, wire: "deploymentMode", ..Member::BLANK },
    Member { name: "overrideAlarmConfiguration", target: &S_AlarmConfiguration, wire: "overrideAlarmConfiguration", ..Member::BLANK },
    Member { name: "ec2DeploymentOptions", target: &S_EC2DeploymentOptions, wire: "ec2DeploymentOptions", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CreateDeploymentOutput: Schema = Schema { name: "CreateDeploymentOutput", kind: K::Structure { members: &[
    Member { name: "deploymentId", target: &S_DeploymentId, wire: "deploymentId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteApplicationInput: Schema = Schema { name: "DeleteApplicationInput", kind: K::Structure { members: &[
    Member { name: "applicationName", target: &S_ApplicationName, required: true, wire: "applicationName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteDeploymentConfigInput: Schema = Schema { name: "DeleteDeploymentConfigInput", kind: K::Structure { members: &[
    Member { name: "deploymentConfigName", target: &S_DeploymentConfigName, required: true, wire: "deploymentConfigName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteDeploymentGroupInput: Schema = Schema { name: "DeleteDeploymentGroupInput", kind: K::Structure { members: &[
    Member { name: "applicationName", target: &S_ApplicationName, required: true, wire: "applicationName", ..Member::BLANK },
    Member { name: "deploymentGroupName", target: &S_DeploymentGroupName, required: true, wire: "deploymentGroupName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteDeploymentGroupOutput: Schema = Schema { name: "DeleteDeploymentGroupOutput", kind: K::Structure { members: &[
    Member { name: "hooksNotCleanedUp", target: &S_AutoScalingGroupList, wire: "hooksNotCleanedUp", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeploymentAlreadyCompletedException: Schema = Schema { name: "DeploymentAlreadyCompletedException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DeploymentConfigAlreadyExistsException: Schema = Schema { name: "DeploymentConfigAlreadyExistsException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DeploymentConfigDoesNotExistException: Schema = Schema { name: "DeploymentConfigDoesNotExistException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DeploymentConfigId: Schema = Schema { name: "DeploymentConfigId", kind: K::String, ..Schema::BLANK };
pub(crate) static S_DeploymentConfigInUseException: Schema = Schema { name: "DeploymentConfigInUseException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DeploymentConfigInfo: Schema = Schema { name: "DeploymentConfigInfo", kind: K::Structure { members: &[
    Member { name: "deploymentConfigId", target: &S_DeploymentConfigId, wire: "deploymentConfigId", ..Member::BLANK },
    Member { name: "deploymentConfigName", target: &S_DeploymentConfigName, wire: "deploymentConfigName", ..Member::BLANK },
    Member { name: "minimumHealthyHosts", target: &S_MinimumHealthyHosts, wire: "minimumHealthyHosts", ..Member::BLANK },
    Member { name: "createTime", target: &S_Timestamp, wire: "createTime", ..Member::BLANK },
    Member { name: "computePlatform", target: &S_ComputePlatform, wire: "computePlatform", ..Member::BLANK },
    Member { name: "trafficRoutingConfig", target: &S_TrafficRoutingConfig, wire: "trafficRoutingConfig", ..Member::BLANK },
    Member { name: "zonalConfig", target: &S_ZonalConfig, wire: "zonalConfig", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeploymentConfigLimitExceededException: Schema = Schema { name: "DeploymentConfigLimitExceededException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DeploymentConfigName: Schema = Schema { name: "DeploymentConfigName", kind: K::String, min: Some(1.0), max: Some(100.0), pattern: Some("[A-Za-z0-9+=,.@_-]*"), ..Schema::BLANK };
pub(crate) static S_DeploymentConfigNameRequiredException: Schema = Schema { name: "DeploymentConfigNameRequiredException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DeploymentConfigsList: Schema = Schema { name: "DeploymentConfigsList", kind: K::List { item: &S_DeploymentConfigName, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_DeploymentCreator: Schema = Schema { name: "DeploymentCreator", kind: K::Enum { values: DeploymentCreator::VALUES }, ..Schema::BLANK };
pub(crate) static S_DeploymentDoesNotExistException: Schema = Schema { name: "DeploymentDoesNotExistException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DeploymentGroupAlreadyExistsException: Schema = Schema { name: "DeploymentGroupAlreadyExistsException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DeploymentGroupDoesNotExistException: Schema = Schema { name: "DeploymentGroupDoesNotExistException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DeploymentGroupId: Schema = Schema { name: "DeploymentGroupId", kind: K::String, ..Schema::BLANK };
pub(crate) static S_DeploymentGroupInfo: Schema = Schema { name: "DeploymentGroupInfo", kind: K::Structure { members: &[
    Member { name: "applicationName", target: &S_ApplicationName, wire: "applicationName", ..Member::BLANK },
    Member { name: "deploymentGroupId", target: &S_DeploymentGroupId, wire: "deploymentGroupId", ..Member::BLANK },
    Member { name: "deploymentGroupName", target: &S_DeploymentGroupName, wire: "deploymentGroupName", ..Member::BLANK },
    Member { name: "deploymentConfigName", target: &S_DeploymentConfigName, wire: "deploymentConfigName", ..Member::BLANK },
    Member { name: "ec2TagFilters", target: &S_EC2TagFilterList, wire: "ec2TagFilters", ..Member::BLANK },
    Member { name: "onPremisesInstanceTagFilters", target: &S_TagFilterList, wire: "onPremisesInstanceTagFilters", ..Member::BLANK },
    Member { name: "autoScalingGroups", target: &S_AutoScalingGroupList, wire: "autoScalingGroups", ..Member::BLANK },
    Member { name: "serviceRoleArn", target: &S_Role, wire: "serviceRoleArn", ..Member::BLANK },
    Member { name: "targetRevision", target: &S_RevisionLocation, wire: "targetRevision", ..Member::BLANK },
    Member { name: "triggerConfigurations", target: &S_TriggerConfigList, wire: "triggerConfigurations", ..Member::BLANK },
    Member { name: "alarmConfiguration", target: &S_AlarmConfiguration, wire: "alarmConfiguration", ..Member::BLANK },
    Member { name: "autoRollbackConfiguration", target: &S_AutoRollbackConfiguration, wire: "autoRollbackConfiguration", ..Member::BLANK },
    Member { name: "deploymentStyle", target: &S_DeploymentStyle, wire: "deploymentStyle", ..Member::BLANK },
    Member { name: "outdatedInstancesStrategy", target: &S_OutdatedInstancesStrategy, wire: "outdatedInstancesStrategy", ..Member::BLANK },
    Member { name: "blueGreenDeploymentConfiguration", target: &S_BlueGreenDeploymentConfiguration, wire: "blueGreenDeploymentConfiguration", ..Member::BLANK },
    Member { name: "loadBalancerInfo", target: &S_LoadBalancerInfo, wire: "loadBalancerInfo", ..Member::BLANK },
    Member { name: "lastSuccessfulDeployment", target: &S_LastDeploymentInfo, wire: "lastSuccessfulDeployment", ..Member::BLANK },
    Member { name: "lastAttemptedDeployment", target: &S_LastDeploymentInfo, wire: "lastAttemptedDeployment", ..Member::BLANK },
    Member { name: "ec2TagSet", target: &S_EC2TagSet, wire: "ec2TagSet", ..Member::BLANK },
    Member { name: "onPremisesTagSet", target: &S_OnPremisesTagSet, wire: "onPremisesTagSet", ..Member::BLANK },
    Member { name: "computePlatform", target: &S_ComputePlatform, wire: "computePlatform", ..Member::BLANK },
    Member { name: "ecsServices", target: &S_ECSServiceList, wire: "ecsServices", ..Member::BLANK },
    Member { name: "ec2DeploymentOptions", target: &S_EC2DeploymentOptions, wire: "ec2DeploymentOptions", ..Member::BLANK },
    Member { name: "terminationHookEnabled", target: &S_Boolean, wire: "terminationHookEnabled", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeploymentGroupInfoList: Schema = Schema { name: "DeploymentGroupInfoList", kind: K::List { item: &S_DeploymentGroupInfo, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_DeploymentGroupLimitExceededException: Schema = Schema { name: "DeploymentGroupLimitExceededException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DeploymentGroupName: Schema = Schema { name: "DeploymentGroupName", kind: K::String, min: Some(1.0), max: Some(100.0), pattern: Some("[A-Za-z0-9+=,.@_-]*"), ..Schema::BLANK };
pub(crate) static S_DeploymentGroupNameRequiredException: Schema = Schema { name: "DeploymentGroupNameRequiredException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DeploymentGroupsList: Schema = Schema { name: "DeploymentGroupsList", kind: K::List { item: &S_DeploymentGroupName, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_DeploymentId: Schema = Schema { name: "DeploymentId", kind: K::String, ..Schema::BLANK };
pub(crate) static S_DeploymentIdRequiredException: Schema = Schema { name: "DeploymentIdRequiredException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DeploymentInfo: Schema = Schema { name: "DeploymentInfo", kind: K::Structure { members: &[
    Member { name: "applicationName", target: &S_ApplicationName, wire: "applicationName", ..Member::BLANK },
    Member { name: "deploymentGroupName", target: &S_DeploymentGroupName, wire: "deploymentGroupName", ..Member::BLANK },
    Member { name: "deploymentConfigName", target: &S_DeploymentConfigName, wire: "deploymentConfigName", ..Member::BLANK },
    Member { name: "deploymentId", target: &S_DeploymentId, wire: "deploymentId", ..Member::BLANK },
    Member { name: "previousRevision", target: &S_RevisionLocation, wire: "previousRevision", ..Member::BLANK },
    Member { name: "revision", target: &S_RevisionLocation, wire: "revision", ..Member::BLANK },
    Member { name: "status", target: &S_DeploymentStatus, wire: "status", ..Member::BLANK },
    Member { name: "errorInformation", target: &S_ErrorInformation, wire: "errorInformation", ..Member::BLANK },
    Member { name: "createTime", target: &S_Timestamp, wire: "createTime", ..Member::BLANK },
    Member { name: "startTime", target: &S_Timestamp, wire: "startTime", ..Member::BLANK },
    Member { name: "completeTime", target: &S_Timestamp, wire: "completeTime", ..Member::BLANK },
    Member { name: "deploymentOverview", target: &S_DeploymentOverview, wire: "deploymentOverview", ..Member::BLANK },
    Member { name: "description", target: &S_Description, wire: "description", ..Member::BLANK },
    Member { name: "creator", target: &S_DeploymentCreator, wire: "creator", ..Member::BLANK },
    Member { name: "ignoreApplicationStopFailures", target: &S_Boolean, wire: "ignoreApplicationStopFailures", ..Member::BLANK },
    Member { name: "autoRollbackConfiguration", target: &S_AutoRollbackConfiguration, wire: "autoRollbackConfiguration", ..Member::BLANK },
    Member { name: "updateOutdatedInstancesOnly", target: &S_Boolean, wire: "updateOutdatedInstancesOnly", ..Member::BLANK },
    Member { name: "rollbackInfo", target: &S_RollbackInfo, wire: "rollbackInfo", ..Member::BLANK },
    Member { name: "deploymentStyle", target: &S_DeploymentStyle, wire: "deploymentStyle", ..Member::BLANK },
    Member { name: "targetInstances", target: &S_TargetInstances, wire: "targetInstances", ..Member::BLANK },
    Member { name: "instanceTerminationWaitTimeStarted", target: &S_Boolean, wire: "instanceTerminationWaitTimeStarted", ..Member::BLANK },
    Member { name: "blueGreenDeploymentConfiguration", target: &S_BlueGreenDeploymentConfiguration, wire: "blueGreenDeploymentConfiguration", ..Member::BLANK },
    Member { name: "loadBalancerInfo", target: &S_LoadBalancerInfo, wire: "loadBalancerInfo", ..Member::BLANK },
    Member { name: "additionalDeploymentStatusInfo", target: &S_AdditionalDeploymentStatusInfo, wire: "additionalDeploymentStatusInfo", ..Member::BLANK },
    Member { name: "fileExistsBehavior", target: &S_FileExistsBehavior, wire: "fileExistsBehavior", ..Member::BLANK },
    Member { name: "deploymentMode", target: &S_DeploymentMode, wire: "deploymentMode", ..Member::BLANK },
    Member { name: "deploymentStatusMessages", target: &S_DeploymentStatusMessageList, wire: "deploymentStatusMessages", ..Member::BLANK },
    Member { name: "computePlatform", target: &S_ComputePlatform, wire: "computePlatform", ..Member::BLANK },
    Member { name: "externalId", target: &S_ExternalId, wire: "externalId", ..Member::BLANK },
    Member { name: "relatedDeployments", target: &S_RelatedDeployments, wire: "relatedDeployments", ..Member::BLANK },
    Member { name: "overrideAlarmConfiguration", target: &S_AlarmConfiguration, wire: "overrideAlarmConfiguration", ..Member::BLANK },
    Member { name: "ec2DeploymentOptions", target: &S_EC2DeploymentOptions, wire: "ec2DeploymentOptions", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeploymentLimitExceededException: Schema = Schema { name: "DeploymentLimitExceededException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DeploymentMode: Schema = Schema { name: "DeploymentMode", kind: K::Enum { values: DeploymentMode::VALUES }, ..Schema::BLANK };
pub(crate) static S_DeploymentNotStartedException: Schema = Schema { name: "DeploymentNotStartedException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DeploymentOption: Schema = Schema { name: "DeploymentOption", kind: K::Enum { values: DeploymentOption::VALUES }, ..Schema::BLANK };
pub(crate) static S_DeploymentOverview: Schema = Schema { name: "DeploymentOverview", kind: K::Structure { members: &[
    Member { name: "Pending", target: &S_InstanceCount, wire: "Pending", ..Member::BLANK },
    Member { name: "InProgress", target: &S_InstanceCount, wire: "InProgress", ..Member::BLANK },
    Member { name: "Succeeded", target: &S_InstanceCount, wire: "Succeeded", ..Member::BLANK },
    Member { name: "Failed", target: &S_InstanceCount, wire: "Failed", ..Member::BLANK },
    Member { name: "Skipped", target: &S_InstanceCount, wire: "Skipped", ..Member::BLANK },
    Member { name: "Ready", target: &S_InstanceCount, wire: "Ready", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeploymentReadyAction: Schema = Schema { name: "DeploymentReadyAction", kind: K::Enum { values: DeploymentReadyAction::VALUES }, ..Schema::BLANK };
pub(crate) static S_DeploymentReadyOption: Schema = Schema { name: "DeploymentReadyOption", kind: K::Structure { members: &[
    Member { name: "actionOnTimeout", target: &S_DeploymentReadyAction, wire: "actionOnTimeout", ..Member::BLANK },
    Member { name: "waitTimeInMinutes", target: &S_Duration, wire: "waitTimeInMinutes", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeploymentStatus: Schema = Schema { name: "DeploymentStatus", kind: K::Enum { values: DeploymentStatus::VALUES }, ..Schema::BLANK };
pub(crate) static S_DeploymentStatusList: Schema = Schema { name: "DeploymentStatusList", kind: K::List { item: &S_DeploymentStatus, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_DeploymentStatusMessageList: Schema = Schema { name: "DeploymentStatusMessageList", kind: K::List { item: &S_ErrorMessage, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_DeploymentStyle: Schema = Schema { name: "DeploymentStyle", kind: K::Structure { members: &[
    Member { name: "deploymentType", target: &S_DeploymentType, wire: "deploymentType", ..Member::BLANK },
    Member { name: "deploymentOption", target: &S_DeploymentOption, wire: "deploymentOption", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeploymentTarget: Schema = Schema { name: "DeploymentTarget", kind: K::Structure { members: &[
    Member { name: "deploymentTargetType", target: &S_DeploymentTargetType, wire: "deploymentTargetType", ..Member::BLANK },
    Member { name: "instanceTarget", target: &S_InstanceTarget, wire: "instanceTarget", ..Member::BLANK },
    Member { name: "lambdaTarget", target: &S_LambdaTarget, wire: "lambdaTarget", ..Member::BLANK },
    Member { name: "ecsTarget", target: &S_ECSTarget, wire: "ecsTarget", ..Member::BLANK },
    Member { name: "cloudFormationTarget", target: &S_CloudFormationTarget, wire: "cloudFormationTarget", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeploymentTargetDoesNotExistException: Schema = Schema { name: "DeploymentTargetDoesNotExistException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DeploymentTargetIdRequiredException: Schema = Schema { name: "DeploymentTargetIdRequiredException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DeploymentTargetList: Schema = Schema { name: "DeploymentTargetList", kind: K::List { item: &S_DeploymentTarget, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_DeploymentTargetListSizeExceededException: Schema = Schema { name: "DeploymentTargetListSizeExceededException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DeploymentTargetType: Schema = Schema { name: "DeploymentTargetType", kind: K::Enum { values: DeploymentTargetType::VALUES }, ..Schema::BLANK };
pub(crate) static S_DeploymentType: Schema = Schema { name: "DeploymentType", kind: K::Enum { values: DeploymentType::VALUES }, ..Schema::BLANK };
pub(crate) static S_DeploymentsInfoList: Schema = Schema { name: "DeploymentsInfoList", kind: K::List { item: &S_DeploymentInfo, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_DeploymentsList: Schema = Schema { name: "DeploymentsList", kind: K::List { item: &S_DeploymentId, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_Description: Schema = Schema { name: "Description", kind: K::String, ..Schema::BLANK };
pub(crate) static S_DescriptionTooLongException: Schema = Schema { name: "DescriptionTooLongException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_Diagnostics: Schema = Schema { name: "Diagnostics", kind: K::Structure { members: &[
    Member { name: "errorCode", target: &S_LifecycleErrorCode, wire: "errorCode", ..Member::BLANK },
    Member { name: "scriptName", target: &S_ScriptName, wire: "scriptName", ..Member::BLANK },
    Member { name: "message", target: &S_LifecycleMessage, wire: "message", ..Member::BLANK },
    Member { name: "logTail", target: &S_LogTail, wire: "logTail", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_Duration: Schema = Schema { name: "Duration", kind: K::Integer, ..Schema::BLANK };
pub(crate) static S_EC2DeploymentOptions: Schema = Schema { name: "EC2DeploymentOptions", kind: K::Structure { members: &[
    Member { name: "autoScalingGroupProcessesToSuspend", target: &S_AutoScalingGroupProcessesToSuspendList, wire: "autoScalingGroupProcessesToSuspend", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_EC2TagFilter: Schema = Schema { name: "EC2TagFilter", kind: K::Structure { members: &[
    Member { name: "Key", target: &S_Key, wire: "Key", ..Member::BLANK },
    Member { name: "Value", target: &S_Value, wire: "Value", ..Member::BLANK },
    Member { name: "Type", target: &S_EC2TagFilterType, wire: "Type", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_EC2TagFilterList: Schema = Schema { name: "EC2TagFilterList", kind: K::List { item: &S_EC2TagFilter, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_EC2TagFilterType: Schema = Schema { name: "EC2TagFilterType", kind: K::Enum { values: EC2TagFilterType::VALUES }, ..Schema::BLANK };
pub(crate) static S_EC2TagSet: Schema = Schema { name: "EC2TagSet", kind: K::Structure { members: &[
    Member { name: "ec2TagSetList", target: &S_EC2TagSetList, wire: "ec2TagSetList", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_EC2TagSetList: Schema = Schema { name: "EC2TagSetList", kind: K::List { item: &S_EC2TagFilterList, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_ECSClusterName: Schema = Schema { name: "ECSClusterName", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ECSService: Schema = Schema { name: "ECSService", kind: K::Structure { members: &[
    Member { name: "serviceName", target: &S_ECSServiceName, wire: "serviceName", ..Member::BLANK },
    Member { name: "clusterName", target: &S_ECSClusterName, wire: "clusterName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ECSServiceList: Schema = Schema { name: "ECSServiceList", kind: K::List { item: &S_ECSService, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_ECSServiceMappingLimitExceededException: Schema = Schema { name: "ECSServiceMappingLimitExceededException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_ECSServiceName: Schema = Schema { name: "ECSServiceName", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ECSTarget: Schema = Schema { name: "ECSTarget", kind: K::Structure { members: &[
    Member { name: "deploymentId", target: &S_DeploymentId, wire: "deploymentId", ..Member::BLANK },
    Member { name: "targetId", target: &S_TargetId, wire: "targetId", ..Member::BLANK },
    Member { name: "targetArn", target: &S_TargetArn, wire: "targetArn", ..Member::BLANK },
    Member { name: "lastUpdatedAt", target: &S_Time, wire: "lastUpdatedAt", ..Member::BLANK },
    Member { name: "lifecycleEvents", target: &S_LifecycleEventList, wire: "lifecycleEvents", ..Member::BLANK },
    Member { name: "status", target: &S_TargetStatus, wire: "status", ..Member::BLANK },
    Member { name: "taskSetsInfo", target: &S_ECSTaskSetList, wire: "taskSetsInfo", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ECSTaskSet: Schema = Schema { name: "ECSTaskSet", kind: K::Structure { members: &[
    Member { name: "identifer", target: &S_ECSTaskSetIdentifier, wire: "identifer", ..Member::BLANK },
    Member { name: "desiredCount", target: &S_ECSTaskSetCount, wire: "desiredCount", ..Member::BLANK },
    Member { name: "pendingCount", target: &S_ECSTaskSetCount, wire: "pendingCount", ..Member::BLANK },
    Member { name: "runningCount", target: &S_ECSTaskSetCount, wire: "runningCount", ..Member::BLANK },
    Member { name: "status", target: &S_ECSTaskSetStatus, wire: "status", ..Member::BLANK },
    Member { name: "trafficWeight", target: &S_TrafficWeight, wire: "trafficWeight", ..Member::BLANK },
    Member { name: "targetGroup", target: &S_TargetGroupInfo, wire: "targetGroup", ..Member::BLANK },
    Member { name: "taskSetLabel", target: &S_TargetLabel, wire: "taskSetLabel", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ECSTaskSetCount: Schema = Schema { name: "ECSTaskSetCount", kind: K::Long, ..Schema::BLANK };
pub(crate) static S_ECSTaskSetIdentifier: Schema = Schema { name: "ECSTaskSetIdentifier", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ECSTaskSetList: Schema = Schema { name: "ECSTaskSetList", kind: K::List { item: &S_ECSTaskSet, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_ECSTaskSetStatus: Schema = Schema { name: "ECSTaskSetStatus", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ELBInfo: Schema = Schema { name: "ELBInfo", kind: K::Structure { members: &[
    Member { name: "name", target: &S_ELBName, wire: "name", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ELBInfoList: Schema = Schema { name: "ELBInfoList", kind: K::List { item: &S_ELBInfo, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_ELBName: Schema = Schema { name: "ELBName", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ETag: Schema = Schema { name: "ETag", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ErrorCode: Schema = Schema { name: "ErrorCode", kind: K::Enum { values: ErrorCode::VALUES }, ..Schema::BLANK };
pub(crate) static S_ErrorInformation: Schema = Schema { name: "ErrorInformation", kind: K::Structure { members: &[
    Member { name: "code", target: &S_ErrorCode, wire: "code", ..Member::BLANK },
    Member { name: "message", target: &S_ErrorMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ErrorMessage: Schema = Schema { name: "ErrorMessage", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ExternalId: Schema = Schema { name: "ExternalId", kind: K::String, ..Schema::BLANK };
pub(crate) static S_FileExistsBehavior: Schema = Schema { name: "FileExistsBehavior", kind: K::Enum { values: FileExistsBehavior::VALUES }, ..Schema::BLANK };
pub(crate) static S_FilterValue: Schema = Schema { name: "FilterValue", kind: K::String, ..Schema::BLANK };
pub(crate) static S_FilterValueList: Schema = Schema { name: "FilterValueList", kind: K::List { item: &S_FilterValue, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_GenericRevisionInfo: Schema = Schema { name: "GenericRevisionInfo", kind: K::Structure { members: &[
    Member { name: "description", target: &S_Description, wire: "description", ..Member::BLANK },
    Member { name: "deploymentGroups", target: &S_DeploymentGroupsList, wire: "deploymentGroups", ..Member::BLANK },
    Member { name: "firstUsedTime", target: &S_Timestamp, wire: "firstUsedTime", ..Member::BLANK },
    Member { name: "lastUsedTime", target: &S_Timestamp, wire: "lastUsedTime", ..Member::BLANK },
    Member { name: "registerTime", target: &S_Timestamp, wire: "registerTime", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetApplicationInput: Schema = Schema { name: "GetApplicationInput", kind: K::Structure { members: &[
    Member { name: "applicationName", target: &S_ApplicationName, required: true, wire: "applicationName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetApplicationOutput: Schema = Schema { name: "GetApplicationOutput", kind: K::Structure { members: &[
    Member { name: "application", target: &S_ApplicationInfo, wire: "application", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetApplicationRevisionInput: Schema = Schema { name: "GetApplicationRevisionInput", kind: K::Structure { members: &[
    Member { name: "applicationName", target: &S_ApplicationName, required: true, wire: "applicationName", ..Member::BLANK },
    Member { name: "revision", target: &S_RevisionLocation, required: true, wire: "revision", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetApplicationRevisionOutput: Schema = Schema { name: "GetApplicationRevisionOutput", kind: K::Structure { members: &[
    Member { name: "applicationName", target: &S_ApplicationName, wire: "applicationName", ..Member::BLANK },
    Member { name: "revision", target: &S_RevisionLocation, wire: "revision", ..Member::BLANK },
    Member { name: "revisionInfo", target: &S_GenericRevisionInfo, wire: "revisionInfo", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetDeploymentConfigInput: Schema = Schema { name: "GetDeploymentConfigInput", kind: K::Structure { members: &[
    Member { name: "deploymentConfigName", target: &S_DeploymentConfigName, required: true, wire: "deploymentConfigName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetDeploymentConfigOutput: Schema = Schema { name: "GetDeploymentConfigOutput", kind: K::Structure { members: &[
    Member { name: "deploymentConfigInfo", target: &S_DeploymentConfigInfo, wire: "deploymentConfigInfo", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetDeploymentGroupInput: Schema = Schema { name: "GetDeploymentGroupInput", kind: K::Structure { members: &[
    Member { name: "applicationName", target: &S_ApplicationName, required: true, wire: "applicationName", ..Member::BLANK },
    Member { name: "deploymentGroupName", target: &S_DeploymentGroupName, required: true, wire: "deploymentGroupName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetDeploymentGroupOutput: Schema = Schema { name: "GetDeploymentGroupOutput", kind: K::Structure { members: &[
    Member { name: "deploymentGroupInfo", target: &S_DeploymentGroupInfo, wire: "deploymentGroupInfo", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetDeploymentInput: Schema = Schema { name: "GetDeploymentInput", kind: K::Structure { members: &[
    Member { name: "deploymentId", target: &S_DeploymentId, required: true, wire: "deploymentId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetDeploymentInstanceInput: Schema = Schema { name: "GetDeploymentInstanceInput", kind: K::Structure { members: &[
    Member { name: "deploymentId", target: &S_DeploymentId, required: true, wire: "deploymentId", ..Member::BLANK },
    Member { name: "instanceId", target: &S_InstanceId, required: true, wire: "instanceId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetDeploymentInstanceOutput: Schema = Schema { name: "GetDeploymentInstanceOutput", kind: K::Structure { members: &[
    Member { name: "instanceSummary", target: &S_InstanceSummary, wire: "instanceSummary", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetDeploymentOutput: Schema = Schema { name: "GetDeploymentOutput", kind: K::Structure { members: &[
    Member { name: "deploymentInfo", target: &S_DeploymentInfo, wire: "deploymentInfo", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetDeploymentTargetInput: Schema = Schema { name: "GetDeploymentTargetInput", kind: K::Structure { members: &[
    Member { name: "deploymentId", target: &S_DeploymentId, required: true, wire: "deploymentId", ..Member::BLANK },
    Member { name: "targetId", target: &S_TargetId, required: true, wire: "targetId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetDeploymentTargetOutput: Schema = Schema { name: "GetDeploymentTargetOutput", kind: K::Structure { members: &[
    Member { name: "deploymentTarget", target: &S_DeploymentTarget, wire: "deploymentTarget", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GitHubAccountTokenName: Schema = Schema { name: "GitHubAccountTokenName", kind: K::String, ..Schema::BLANK };
pub(crate) static S_GitHubLocation: Schema = Schema { name: "GitHubLocation", kind: K::Structure { members: &[
    Member { name: "repository", target: &S_Repository, wire: "repository", ..Member::BLANK },
    Member { name: "commitId", target: &S_CommitId, wire: "commitId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GreenFleetProvisioningAction: Schema = Schema { name: "GreenFleetProvisioningAction", kind: K::Enum { values: GreenFleetProvisioningAction::VALUES }, ..Schema::BLANK };
pub(crate) static S_GreenFleetProvisioningOption: Schema = Schema { name: "GreenFleetProvisioningOption", kind: K::Structure { members: &[
    Member { name: "action", target: &S_GreenFleetProvisioningAction, wire: "action", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InstanceAction: Schema = Schema { name: "InstanceAction", kind: K::Enum { values: InstanceAction::VALUES }, ..Schema::BLANK };
pub(crate) static S_InstanceCount: Schema = Schema { name: "InstanceCount", kind: K::Long, ..Schema::BLANK };
pub(crate) static S_InstanceDoesNotExistException: Schema = Schema { name: "InstanceDoesNotExistException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InstanceId: Schema = Schema { name: "InstanceId", kind: K::String, ..Schema::BLANK };
pub(crate) static S_InstanceIdRequiredException: Schema = Schema { name: "InstanceIdRequiredException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InstanceStatus: Schema = Schema { name: "InstanceStatus", kind: K::Enum { values: InstanceStatus::VALUES }, ..Schema::BLANK };
pub(crate) static S_InstanceStatusList: Schema = Schema { name: "InstanceStatusList", kind: K::List { item: &S_InstanceStatus, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_InstanceSummary: Schema = Schema { name: "InstanceSummary", kind: K::Structure { members: &[
    Member { name: "deploymentId", target: &S_DeploymentId, wire: "deploymentId", ..Member::BLANK },
    Member { name: "instanceId", target: &S_InstanceId, wire: "instanceId", ..Member::BLANK },
    Member { name: "status", target: &S_InstanceStatus, wire: "status", ..Member::BLANK },
    Member { name: "lastUpdatedAt", target: &S_Timestamp, wire: "lastUpdatedAt", ..Member::BLANK },
    Member { name: "lifecycleEvents", target: &S_LifecycleEventList, wire: "lifecycleEvents", ..Member::BLANK },
    Member { name: "instanceType", target: &S_InstanceType, wire: "instanceType", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InstanceSummaryList: Schema = Schema { name: "InstanceSummaryList", kind: K::List { item: &S_InstanceSummary, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_InstanceTarget: Schema = Schema { name: "InstanceTarget", kind: K::Structure { members: &[
    Member { name: "deploymentId", target: &S_DeploymentId, wire: "deploymentId", ..Member::BLANK },
    Member { name: "targetId", target: &S_TargetId, wire: "targetId", ..Member::BLANK },
    Member { name: "targetArn", target: &S_TargetArn, wire: "targetArn", ..Member::BLANK },
    Member { name: "status", target: &S_TargetStatus, wire: "status", ..Member::BLANK },
    Member { name: "lastUpdatedAt", target: &S_Time, wire: "lastUpdatedAt", ..Member::BLANK },
    Member { name: "lifecycleEvents", target: &S_LifecycleEventList, wire: "lifecycleEvents", ..Member::BLANK },
    Member { name: "instanceLabel", target: &S_TargetLabel, wire: "instanceLabel", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InstanceType: Schema = Schema { name: "InstanceType", kind: K::Enum { values: InstanceType::VALUES }, ..Schema::BLANK };
pub(crate) static S_InstanceTypeList: Schema = Schema { name: "InstanceTypeList", kind: K::List { item: &S_InstanceType, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_InstancesList: Schema = Schema { name: "InstancesList", kind: K::List { item: &S_InstanceId, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_InvalidAlarmConfigException: Schema = Schema { name: "InvalidAlarmConfigException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidApplicationNameException: Schema = Schema { name: "InvalidApplicationNameException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidArnException: Schema = Schema { name: "InvalidArnException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidAutoRollbackConfigException: Schema = Schema { name: "InvalidAutoRollbackConfigException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidAutoScalingGroupException: Schema = Schema { name: "InvalidAutoScalingGroupException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidAutoScalingGroupProcessToSuspendException: Schema = Schema { name: "InvalidAutoScalingGroupProcessToSuspendException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidBlueGreenDeploymentConfigurationException: Schema = Schema { name: "InvalidBlueGreenDeploymentConfigurationException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidBucketNameFilterException: Schema = Schema { name: "InvalidBucketNameFilterException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidComputePlatformException: Schema = Schema { name: "InvalidComputePlatformException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidDeployedStateFilterException: Schema = Schema { name: "InvalidDeployedStateFilterException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidDeploymentConfigNameException: Schema = Schema { name: "InvalidDeploymentConfigNameException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidDeploymentGroupNameException: Schema = Schema { name: "InvalidDeploymentGroupNameException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidDeploymentIdException: Schema = Schema { name: "InvalidDeploymentIdException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidDeploymentInstanceTypeException: Schema = Schema { name: "InvalidDeploymentInstanceTypeException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidDeploymentStatusException: Schema = Schema { name: "InvalidDeploymentStatusException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidDeploymentStyleException: Schema = Schema { name: "InvalidDeploymentStyleException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidDeploymentTargetIdException: Schema = Schema { name: "InvalidDeploymentTargetIdException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidEC2TagCombinationException: Schema = Schema { name: "InvalidEC2TagCombinationException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidEC2TagException: Schema = Schema { name: "InvalidEC2TagException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidECSServiceException: Schema = Schema { name: "InvalidECSServiceException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidExternalIdException: Schema = Schema { name: "InvalidExternalIdException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidFileExistsBehaviorException: Schema = Schema { name: "InvalidFileExistsBehaviorException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidGitHubAccountTokenException: Schema = Schema { name: "InvalidGitHubAccountTokenException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidIgnoreApplicationStopFailuresValueException: Schema = Schema { name: "InvalidIgnoreApplicationStopFailuresValueException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidInputException: Schema = Schema { name: "InvalidInputException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidInstanceNameException: Schema = Schema { name: "InvalidInstanceNameException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidInstanceStatusException: Schema = Schema { name: "InvalidInstanceStatusException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidInstanceTypeException: Schema = Schema { name: "InvalidInstanceTypeException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidKeyPrefixFilterException: Schema = Schema { name: "InvalidKeyPrefixFilterException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidLifecycleEventHookExecutionIdException: Schema = Schema { name: "InvalidLifecycleEventHookExecutionIdException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidLifecycleEventHookExecutionStatusException: Schema = Schema { name: "InvalidLifecycleEventHookExecutionStatusException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidLoadBalancerInfoException: Schema = Schema { name: "InvalidLoadBalancerInfoException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidMinimumHealthyHostValueException: Schema = Schema { name: "InvalidMinimumHealthyHostValueException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidNextTokenException: Schema = Schema { name: "InvalidNextTokenException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidOnPremisesTagCombinationException: Schema = Schema { name: "InvalidOnPremisesTagCombinationException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidOperationException: Schema = Schema { name: "InvalidOperationException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidRevisionException: Schema = Schema { name: "InvalidRevisionException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidRoleException: Schema = Schema { name: "InvalidRoleException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidSortByException: Schema = Schema { name: "InvalidSortByException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidSortOrderException: Schema = Schema { name: "InvalidSortOrderException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidTagException: Schema = Schema { name: "InvalidTagException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidTagsToAddException: Schema = Schema { name: "InvalidTagsToAddException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidTargetFilterNameException: Schema = Schema { name: "InvalidTargetFilterNameException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidTargetGroupPairException: Schema = Schema { name: "InvalidTargetGroupPairException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidTargetInstancesException: Schema = Schema { name: "InvalidTargetInstancesException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidTimeRangeException: Schema = Schema { name: "InvalidTimeRangeException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidTrafficRoutingConfigurationException: Schema = Schema { name: "InvalidTrafficRoutingConfigurationException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidTriggerConfigException: Schema = Schema { name: "InvalidTriggerConfigException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidUpdateOutdatedInstancesOnlyValueException: Schema = Schema { name: "InvalidUpdateOutdatedInstancesOnlyValueException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidZonalDeploymentConfigurationException: Schema = Schema { name: "InvalidZonalDeploymentConfigurationException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_Key: Schema = Schema { name: "Key", kind: K::String, ..Schema::BLANK };
pub(crate) static S_LambdaFunctionAlias: Schema = Schema { name: "LambdaFunctionAlias", kind: K::String, ..Schema::BLANK };
pub(crate) static S_LambdaFunctionInfo: Schema = Schema { name: "LambdaFunctionInfo", kind: K::Structure { members: &[
    Member { name: "functionName", target: &S_LambdaFunctionName, wire: "functionName", ..Member::BLANK },
    Member { name: "functionAlias", target: &S_LambdaFunctionAlias, wire: "functionAlias", ..Member::BLANK },
    Member { name: "currentVersion", target: &S_Version, wire: "currentVersion", ..Member::BLANK },
    Member { name: "targetVersion", target: &S_Version, wire: "targetVersion", ..Member::BLANK },
    Member { name: "targetVersionWeight", target: &S_TrafficWeight, wire: "targetVersionWeight", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_LambdaFunctionName: Schema = Schema { name: "LambdaFunctionName", kind: K::String, ..Schema::BLANK };
pub(crate) static S_LambdaTarget: Schema = Schema { name: "LambdaTarget", kind: K::Structure { members: &[
    Member { name: "deploymentId", target: &S_DeploymentId, wire: "deploymentId", ..Member::BLANK },
    Member { name: "targetId", target: &S_TargetId, wire: "targetId", ..Member::BLANK },
    Member { name: "targetArn", target: &S_TargetArn, wire: "targetArn", ..Member::BLANK },
    Member { name: "status", target: &S_TargetStatus, wire: "status", ..Member::BLANK },
    Member { name: "lastUpdatedAt", target: &S_Time, wire: "lastUpdatedAt", ..Member::BLANK },
    Member { name: "lifecycleEvents", target: &S_LifecycleEventList, wire: "lifecycleEvents", ..Member::BLANK },
    Member { name: "lambdaFunctionInfo", target: &S_LambdaFunctionInfo, wire: "lambdaFunctionInfo", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_LastDeploymentInfo: Schema = Schema { name: "LastDeploymentInfo", kind: K::Structure { members: &[
    Member { name: "deploymentId", target: &S_DeploymentId, wire: "deploymentId", ..Member::BLANK },
    Member { name: "status", target: &S_DeploymentStatus, wire: "status", ..Member::BLANK },
    Member { name: "endTime", target: &S_Timestamp, wire: "endTime", ..Member::BLANK },
    Member { name: "createTime", target: &S_Timestamp, wire: "createTime", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_LifecycleErrorCode: Schema = Schema { name: "LifecycleErrorCode", kind: K::Enum { values: LifecycleErrorCode::VALUES }, ..Schema::BLANK };
pub(crate) static S_LifecycleEvent: Schema = Schema { name: "LifecycleEvent", kind: K::Structure { members: &[
    Member { name: "lifecycleEventName", target: &S_LifecycleEventName, wire: "lifecycleEventName", ..Member::BLANK },
    Member { name: "diagnostics", target: &S_Diagnostics, wire: "diagnostics", ..Member::BLANK },
    Member { name: "startTime", target: &S_Timestamp, wire: "startTime", ..Member::BLANK },
    Member { name: "endTime", target: &S_Timestamp, wire: "endTime", ..Member::BLANK },
    Member { name: "status", target: &S_LifecycleEventStatus, wire: "status", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_LifecycleEventAlreadyCompletedException: Schema = Schema { name: "LifecycleEventAlreadyCompletedException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_LifecycleEventHookExecutionId: Schema = Schema { name: "LifecycleEventHookExecutionId", kind: K::String, ..Schema::BLANK };
pub(crate) static S_LifecycleEventList: Schema = Schema { name: "LifecycleEventList", kind: K::List { item: &S_LifecycleEvent, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_LifecycleEventName: Schema = Schema { name: "LifecycleEventName", kind: K::String, ..Schema::BLANK };
pub(crate) static S_LifecycleEventStatus: Schema = Schema { name: "LifecycleEventStatus", kind: K::Enum { values: LifecycleEventStatus::VALUES }, ..Schema::BLANK };
pub(crate) static S_LifecycleHookLimitExceededException: Schema = Schema { name: "LifecycleHookLimitExceededException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_LifecycleMessage: Schema = Schema { name: "LifecycleMessage", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ListApplicationRevisionsInput: Schema = Schema { name: "ListApplicationRevisionsInput", kind: K::Structure { members: &[
    Member { name: "applicationName", target: &S_ApplicationName, required: true, wire: "applicationName", ..Member::BLANK },
    Member { name: "sortBy", target: &S_ApplicationRevisionSortBy, wire: "sortBy", ..Member::BLANK },
    Member { name: "sortOrder", target: &S_SortOrder, wire: "sortOrder", ..Member::BLANK },
    Member { name: "s3Bucket", target: &S_S3Bucket, wire: "s3Bucket", ..Member::BLANK },
    Member { name: "s3KeyPrefix", target: &S_S3Key, wire: "s3KeyPrefix", ..Member::BLANK },
    Member { name: "deployed", target: &S_ListStateFilterAction, wire: "deployed", ..Member::BLANK },
    Member { name: "nextToken", target: &S_NextToken, wire: "nextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListApplicationRevisionsOutput: Schema = Schema { name: "ListApplicationRevisionsOutput", kind: K::Structure { members: &[
    Member { name: "revisions", target: &S_RevisionLocationList, wire: "revisions", ..Member::BLANK },
    Member { name: "nextToken", target: &S_NextToken, wire: "nextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListApplicationsInput: Schema = Schema { name: "ListApplicationsInput", kind: K::Structure { members: &[
    Member { name: "nextToken", target: &S_NextToken, wire: "nextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListApplicationsOutput: Schema = Schema { name: "ListApplicationsOutput", kind: K::Structure { members: &[
    Member { name: "applications", target: &S_ApplicationsList, wire: "applications", ..Member::BLANK },
    Member { name: "nextToken", target: &S_NextToken, wire: "nextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListDeploymentConfigsInput: Schema = Schema { name: "ListDeploymentConfigsInput", kind: K::Structure { members: &[
    Member { name: "nextToken", target: &S_NextToken, wire: "nextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListDeploymentConfigsOutput: Schema = Schema { name: "ListDeploymentConfigsOutput", kind: K::Structure { members: &[
    Member { name: "deploymentConfigsList", target: &S_DeploymentConfigsList, wire: "deploymentConfigsList", ..Member::BLANK },
    Member { name: "nextToken", target: &S_NextToken, wire: "nextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListDeploymentGroupsInput: Schema = Schema { name: "ListDeploymentGroupsInput", kind: K::Structure { members: &[
    Member { name: "applicationName", target: &S_ApplicationName, required: true, wire: "applicationName", ..Member::BLANK },
    Member { name: "nextToken", target: &S_NextToken, wire: "nextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListDeploymentGroupsOutput: Schema = Schema { name: "ListDeploymentGroupsOutput", kind: K::Structure { members: &[
    Member { name: "applicationName", target: &S_ApplicationName, wire: "applicationName", ..Member::BLANK },
    Member { name: "deploymentGroups", target: &S_DeploymentGroupsList, wire: "deploymentGroups", ..Member::BLANK },
    Member { name: "nextToken", target: &S_NextToken, wire: "nextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListDeploymentInstancesInput: Schema = Schema { name: "ListDeploymentInstancesInput", kind: K::Structure { members: &[
    Member { name: "deploymentId", target: &S_DeploymentId, required: true, wire: "deploymentId", ..Member::BLANK },
    Member { name: "nextToken", target: &S_NextToken, wire: "nextToken", ..Member::BLANK },
    Member { name: "instanceStatusFilter", target: &S_InstanceStatusList, wire: "instanceStatusFilter", ..Member::BLANK },
    Member { name: "instanceTypeFilter", target: &S_InstanceTypeList, wire: "instanceTypeFilter", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListDeploymentInstancesOutput: Schema = Schema { name: "ListDeploymentInstancesOutput", kind: K::Structure { members: &[
    Member { name: "instancesList", target: &S_InstancesList, wire: "instancesList", ..Member::BLANK },
    Member { name: "nextToken", target: &S_NextToken, wire: "nextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListDeploymentTargetsInput: Schema = Schema { name: "ListDeploymentTargetsInput", kind: K::Structure { members: &[
    Member { name: "deploymentId", target: &S_DeploymentId, required: true, wire: "deploymentId", ..Member::BLANK },
    Member { name: "nextToken", target: &S_NextToken, wire: "nextToken", ..Member::BLANK },
    Member { name: "targetFilters", target: &S_TargetFilters, wire: "targetFilters", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListDeploymentTargetsOutput: Schema = Schema { name: "ListDeploymentTargetsOutput", kind: K::Structure { members: &[
    Member { name: "targetIds", target: &S_TargetIdList, wire: "targetIds", ..Member::BLANK },
    Member { name: "nextToken", target: &S_NextToken, wire: "nextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListDeploymentsInput: Schema = Schema { name: "ListDeploymentsInput", kind: K::Structure { members: &[
    Member { name: "applicationName", target: &S_ApplicationName, wire: "applicationName", ..Member::BLANK },
    Member { name: "deploymentGroupName", target: &S_DeploymentGroupName, wire: "deploymentGroupName", ..Member::BLANK },
    Member { name: "externalId", target: &S_ExternalId, wire: "externalId", ..Member::BLANK },
    Member { name: "includeOnlyStatuses", target: &S_DeploymentStatusList, wire: "includeOnlyStatuses", ..Member::BLANK },
    Member { name: "createTimeRange", target: &S_TimeRange, wire: "createTimeRange", ..Member::BLANK },
    Member { name: "nextToken", target: &S_NextToken, wire: "nextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListDeploymentsOutput: Schema = Schema { name: "ListDeploymentsOutput", kind: K::Structure { members: &[
    Member { name: "deployments", target: &S_DeploymentsList, wire: "deployments", ..Member::BLANK },
    Member { name: "nextToken", target: &S_NextToken, wire: "nextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListStateFilterAction: Schema = Schema { name: "ListStateFilterAction", kind: K::Enum { values: ListStateFilterAction::VALUES }, ..Schema::BLANK };
pub(crate) static S_ListTagsForResourceInput: Schema = Schema { name: "ListTagsForResourceInput", kind: K::Structure { members: &[
    Member { name: "ResourceArn", target: &S_Arn, required: true, wire: "ResourceArn", ..Member::BLANK },
    Member { name: "NextToken", target: &S_NextToken, wire: "NextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListTagsForResourceOutput: Schema = Schema { name: "ListTagsForResourceOutput", kind: K::Structure { members: &[
    Member { name: "Tags", target: &S_TagList, wire: "Tags", ..Member::BLANK },
    Member { name: "NextToken", target: &S_NextToken, wire: "NextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListenerArn: Schema = Schema { name: "ListenerArn", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ListenerArnList: Schema = Schema { name: "ListenerArnList", kind: K::List { item: &S_ListenerArn, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_LoadBalancerInfo: Schema = Schema { name: "LoadBalancerInfo", kind: K::Structure { members: &[
    Member { name: "elbInfoList", target: &S_ELBInfoList, wire: "elbInfoList", ..Member::BLANK },
    Member { name: "targetGroupInfoList", target: &S_TargetGroupInfoList, wire: "targetGroupInfoList", ..Member::BLANK },
    Member { name: "targetGroupPairInfoList", target: &S_TargetGroupPairInfoList, wire: "targetGroupPairInfoList", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_LogTail: Schema = Schema { name: "LogTail", kind: K::String, ..Schema::BLANK };
pub(crate) static S_Message: Schema = Schema { name: "Message", kind: K::String, ..Schema::BLANK };
pub(crate) static S_MinimumHealthyHosts: Schema = Schema { name: "MinimumHealthyHosts", kind: K::Structure { members: &[
    Member { name: "type", target: &S_MinimumHealthyHostsType, wire: "type", ..Member::BLANK },
    Member { name: "value", target: &S_MinimumHealthyHostsValue, wire: "value", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_MinimumHealthyHostsPerZone: Schema = Schema { name: "MinimumHealthyHostsPerZone", kind: K::Structure { members: &[
    Member { name: "type", target: &S_MinimumHealthyHostsPerZoneType, wire: "type", ..Member::BLANK },
    Member { name: "value", target: &S_MinimumHealthyHostsPerZoneValue, wire: "value", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_MinimumHealthyHostsPerZoneType: Schema = Schema { name: "MinimumHealthyHostsPerZoneType", kind: K::Enum { values: MinimumHealthyHostsPerZoneType::VALUES }, ..Schema::BLANK };
pub(crate) static S_MinimumHealthyHostsPerZoneValue: Schema = Schema { name: "MinimumHealthyHostsPerZoneValue", kind: K::Integer, ..Schema::BLANK };
pub(crate) static S_MinimumHealthyHostsType: Schema = Schema { name: "MinimumHealthyHostsType", kind: K::Enum { values: MinimumHealthyHostsType::VALUES }, ..Schema::BLANK };
pub(crate) static S_MinimumHealthyHostsValue: Schema = Schema { name: "MinimumHealthyHostsValue", kind: K::Integer, ..Schema::BLANK };
pub(crate) static S_NextToken: Schema = Schema { name: "NextToken", kind: K::String, ..Schema::BLANK };
pub(crate) static S_NullableBoolean: Schema = Schema { name: "NullableBoolean", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_OnPremisesTagSet: Schema = Schema { name: "OnPremisesTagSet", kind: K::Structure { members: &[
    Member { name: "onPremisesTagSetList", target: &S_OnPremisesTagSetList, wire: "onPremisesTagSetList", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_OnPremisesTagSetList: Schema = Schema { name: "OnPremisesTagSetList", kind: K::List { item: &S_TagFilterList, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_OutdatedInstancesStrategy: Schema = Schema { name: "OutdatedInstancesStrategy", kind: K::Enum { values: OutdatedInstancesStrategy::VALUES }, ..Schema::BLANK };
pub(crate) static S_Percentage: Schema = Schema { name: "Percentage", kind: K::Integer, ..Schema::BLANK };
pub(crate) static S_PutLifecycleEventHookExecutionStatusInput: Schema = Schema { name: "PutLifecycleEventHookExecutionStatusInput", kind: K::Structure { members: &[
    Member { name: "deploymentId", target: &S_DeploymentId, wire: "deploymentId", ..Member::BLANK },
    Member { name: "lifecycleEventHookExecutionId", target: &S_LifecycleEventHookExecutionId, wire: "lifecycleEventHookExecutionId", ..Member::BLANK },
    Member { name: "status", target: &S_LifecycleEventStatus, wire: "status", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PutLifecycleEventHookExecutionStatusOutput: Schema = Schema { name: "PutLifecycleEventHookExecutionStatusOutput", kind: K::Structure { members: &[
    Member { name: "lifecycleEventHookExecutionId", target: &S_LifecycleEventHookExecutionId, wire: "lifecycleEventHookExecutionId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_RawString: Schema = Schema { name: "RawString", kind: K::Structure { members: &[
    Member { name: "content", target: &S_RawStringContent, wire: "content", ..Member::BLANK },
    Member { name: "sha256", target: &S_RawStringSha256, wire: "sha256", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_RawStringContent: Schema = Schema { name: "RawStringContent", kind: K::String, ..Schema::BLANK };
pub(crate) static S_RawStringSha256: Schema = Schema { name: "RawStringSha256", kind: K::String, ..Schema::BLANK };
pub(crate) static S_RegisterApplicationRevisionInput: Schema = Schema { name: "RegisterApplicationRevisionInput", kind: K::Structure { members: &[
    Member { name: "applicationName", target: &S_ApplicationName, required: true, wire: "applicationName", ..Member::BLANK },
    Member { name: "description", target: &S_Description, wire: "description", ..Member::BLANK },
    Member { name: "revision", target: &S_RevisionLocation, required: true, wire: "revision", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_RelatedDeployments: Schema = Schema { name: "RelatedDeployments", kind: K::Structure { members: &[
    Member { name: "autoUpdateOutdatedInstancesRootDeploymentId", target: &S_DeploymentId, wire: "autoUpdateOutdatedInstancesRootDeploymentId", ..Member::BLANK },
    Member { name: "autoUpdateOutdatedInstancesDeploymentIds", target: &S_DeploymentsList, wire: "autoUpdateOutdatedInstancesDeploymentIds", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_Repository: Schema = Schema { name: "Repository", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ResourceArnRequiredException: Schema = Schema { name: "ResourceArnRequiredException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_RevisionDoesNotExistException: Schema = Schema { name: "RevisionDoesNotExistException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_RevisionInfo: Schema = Schema { name: "RevisionInfo", kind: K::Structure { members: &[
    Member { name: "revisionLocation", target: &S_RevisionLocation, wire: "revisionLocation", ..Member::BLANK },
    Member { name: "genericRevisionInfo", target: &S_GenericRevisionInfo, wire: "genericRevisionInfo", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_RevisionInfoList: Schema = Schema { name: "RevisionInfoList", kind: K::List { item: &S_RevisionInfo, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_RevisionLocation: Schema = Schema { name: "RevisionLocation", kind: K::Structure { members: &[
    Member { name: "revisionType", target: &S_RevisionLocationType, wire: "revisionType", ..Member::BLANK },
    Member { name: "s3Location", target: &S_S3Location, wire: "s3Location", ..Member::BLANK },
    Member { name: "gitHubLocation", target: &S_GitHubLocation, wire: "gitHubLocation", ..Member::BLANK },
    Member { name: "string", target: &S_RawString, wire: "string", ..Member::BLANK },
    Member { name: "appSpecContent", target: &S_AppSpecContent, wire: "appSpecContent", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_RevisionLocationList: Schema = Schema { name: "RevisionLocationList", kind: K::List { item: &S_RevisionLocation, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_RevisionLocationType: Schema = Schema { name: "RevisionLocationType", kind: K::Enum { values: RevisionLocationType::VALUES }, ..Schema::BLANK };
pub(crate) static S_RevisionRequiredException: Schema = Schema { name: "RevisionRequiredException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_Role: Schema = Schema { name: "Role", kind: K::String, ..Schema::BLANK };
pub(crate) static S_RoleRequiredException: Schema = Schema { name: "RoleRequiredException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_RollbackInfo: Schema = Schema { name: "RollbackInfo", kind: K::Structure { members: &[
    Member { name: "rollbackDeploymentId", target: &S_DeploymentId, wire: "rollbackDeploymentId", ..Member::BLANK },
    Member { name: "rollbackTriggeringDeploymentId", target: &S_DeploymentId, wire: "rollbackTriggeringDeploymentId", ..Member::BLANK },
    Member { name: "rollbackMessage", target: &S_Description, wire: "rollbackMessage", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_S3Bucket: Schema = Schema { name: "S3Bucket", kind: K::String, ..Schema::BLANK };
pub(crate) static S_S3Key: Schema = Schema { name: "S3Key", kind: K::String, ..Schema::BLANK };
pub(crate) static S_S3Location: Schema = Schema { name: "S3Location", kind: K::Structure { members: &[
    Member { name: "bucket", target: &S_S3Bucket, wire: "bucket", ..Member::BLANK },
    Member { name: "key", target: &S_S3Key, wire: "key", ..Member::BLANK },
    Member { name: "bundleType", target: &S_BundleType, wire: "bundleType", ..Member::BLANK },
    Member { name: "version", target: &S_VersionId, wire: "version", ..Member::BLANK },
    Member { name: "eTag", target: &S_ETag, wire: "eTag", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ScriptName: Schema = Schema { name: "ScriptName", kind: K::String, ..Schema::BLANK };
pub(crate) static S_SortOrder: Schema = Schema { name: "SortOrder", kind: K::Enum { values: SortOrder::VALUES }, ..Schema::BLANK };
pub(crate) static S_StopDeploymentInput: Schema = Schema { name: "StopDeploymentInput", kind: K::Structure { members: &[
    Member { name: "deploymentId", target: &S_DeploymentId, required: true, wire: "deploymentId", ..Member::BLANK },
    Member { name: "autoRollbackEnabled", target: &S_NullableBoolean, wire: "autoRollbackEnabled", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_StopDeploymentOutput: Schema = Schema { name: "StopDeploymentOutput", kind: K::Structure { members: &[
    Member { name: "status", target: &S_StopStatus, wire: "status", ..Member::BLANK },
    Member { name: "statusMessage", target: &S_Message, wire: "statusMessage", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_StopStatus: Schema = Schema { name: "StopStatus", kind: K::Enum { values: StopStatus::VALUES }, ..Schema::BLANK };
pub(crate) static S_Tag: Schema = Schema { name: "Tag", kind: K::Structure { members: &[
    Member { name: "Key", target: &S_Key, wire: "Key", ..Member::BLANK },
    Member { name: "Value", target: &S_Value, wire: "Value", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_TagFilter: Schema = Schema { name: "TagFilter", kind: K::Structure { members: &[
    Member { name: "Key", target: &S_Key, wire: "Key", ..Member::BLANK },
    Member { name: "Value", target: &S_Value, wire: "Value", ..Member::BLANK },
    Member { name: "Type", target: &S_TagFilterType, wire: "Type", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_TagFilterList: Schema = Schema { name: "TagFilterList", kind: K::List { item: &S_TagFilter, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_TagFilterType: Schema = Schema { name: "TagFilterType", kind: K::Enum { values: TagFilterType::VALUES }, ..Schema::BLANK };
pub(crate) static S_TagKeyList: Schema = Schema { name: "TagKeyList", kind: K::List { item: &S_Key, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_TagList: Schema = Schema { name: "TagList", kind: K::List { item: &S_Tag, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_TagRequiredException: Schema = Schema { name: "TagRequiredException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_TagResourceInput: Schema = Schema { name: "TagResourceInput", kind: K::Structure { members: &[
    Member { name: "ResourceArn", target: &S_Arn, required: true, wire: "ResourceArn", ..Member::BLANK },
    Member { name: "Tags", target: &S_TagList, required: true, wire: "Tags", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_TagResourceOutput: Schema = Schema { name: "TagResourceOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_TagSetListLimitExceededException: Schema = Schema { name: "TagSetListLimitExceededException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_TargetArn: Schema = Schema { name: "TargetArn", kind: K::String, ..Schema::BLANK };
pub(crate) static S_TargetFilterName: Schema = Schema { name: "TargetFilterName", kind: K::Enum { values: TargetFilterName::VALUES }, ..Schema::BLANK };
pub(crate) static S_TargetFilters: Schema = Schema { name: "TargetFilters", kind: K::Map { key: &S_TargetFilterName, value: &S_FilterValueList, key_name: "key", value_name: "value", flattened: false }, ..Schema::BLANK };
pub(crate) static S_TargetGroupInfo: Schema = Schema { name: "TargetGroupInfo", kind: K::Structure { members: &[
    Member { name: "name", target: &S_TargetGroupName, wire: "name", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_TargetGroupInfoList: Schema = Schema { name: "TargetGroupInfoList", kind: K::List { item: &S_TargetGroupInfo, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_TargetGroupName: Schema = Schema { name: "TargetGroupName", kind: K::String, ..Schema::BLANK };
pub(crate) static S_TargetGroupPairInfo: Schema = Schema { name: "TargetGroupPairInfo", kind: K::Structure { members: &[
    Member { name: "targetGroups", target: &S_TargetGroupInfoList, wire: "targetGroups", ..Member::BLANK },
    Member { name: "prodTrafficRoute", target: &S_TrafficRoute, wire: "prodTrafficRoute", ..Member::BLANK },
    Member { name: "testTrafficRoute", target: &S_TrafficRoute, wire: "testTrafficRoute", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_TargetGroupPairInfoList: Schema = Schema { name: "TargetGroupPairInfoList", kind: K::List { item: &S_TargetGroupPairInfo, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_TargetId: Schema = Schema { name: "TargetId", kind: K::String, ..Schema::BLANK };
pub(crate) static S_TargetIdList: Schema = Schema { name: "TargetIdList", kind: K::List { item: &S_TargetId, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_TargetInstances: Schema = Schema { name: "TargetInstances", kind: K::Structure { members: &[
    Member { name: "tagFilters", target: &S_EC2TagFilterList, wire: "tagFilters", ..Member::BLANK },
    Member { name: "autoScalingGroups", target: &S_AutoScalingGroupNameList, wire: "autoScalingGroups", ..Member::BLANK },
    Member { name: "ec2TagSet", target: &S_EC2TagSet, wire: "ec2TagSet", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_TargetLabel: Schema = Schema { name: "TargetLabel", kind: K::Enum { values: TargetLabel::VALUES }, ..Schema::BLANK };
pub(crate) static S_TargetStatus: Schema = Schema { name: "TargetStatus", kind: K::Enum { values: TargetStatus::VALUES }, ..Schema::BLANK };
pub(crate) static S_ThrottlingException: Schema = Schema { name: "ThrottlingException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_Time: Schema = Schema { name: "Time", kind: K::Timestamp { format: None }, ..Schema::BLANK };
pub(crate) static S_TimeBasedCanary: Schema = Schema { name: "TimeBasedCanary", kind: K::Structure { members: &[
    Member { name: "canaryPercentage", target: &S_Percentage, wire: "canaryPercentage", ..Member::BLANK },
    Member { name: "canaryInterval", target: &S_WaitTimeInMins, wire: "canaryInterval", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_TimeBasedLinear: Schema = Schema { name: "TimeBasedLinear", kind: K::Structure { members: &[
    Member { name: "linearPercentage", target: &S_Percentage, wire: "linearPercentage", ..Member::BLANK },
    Member { name: "linearInterval", target: &S_WaitTimeInMins, wire: "linearInterval", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_TimeRange: Schema = Schema { name: "TimeRange", kind: K::Structure { members: &[
    Member { name: "start", target: &S_Timestamp, wire: "start", ..Member::BLANK },
    Member { name: "end", target: &S_Timestamp, wire: "end", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_Timestamp: Schema = Schema { name: "Timestamp", kind: K::Timestamp { format: None }, ..Schema::BLANK };
pub(crate) static S_TrafficRoute: Schema = Schema { name: "TrafficRoute", kind: K::Structure { members: &[
    Member { name: "listenerArns", target: &S_ListenerArnList, wire: "listenerArns", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_TrafficRoutingConfig: Schema = Schema { name: "TrafficRoutingConfig", kind: K::Structure { members: &[
    Member { name: "type", target: &S_TrafficRoutingType, wire: "type", ..Member::BLANK },
    Member { name: "timeBasedCanary", target: &S_TimeBasedCanary, wire: "timeBasedCanary", ..Member::BLANK },
    Member { name: "timeBasedLinear", target: &S_TimeBasedLinear, wire: "timeBasedLinear", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_TrafficRoutingType: Schema = Schema { name: "TrafficRoutingType", kind: K::Enum { values: TrafficRoutingType::VALUES }, ..Schema::BLANK };
pub(crate) static S_TrafficWeight: Schema = Schema { name: "TrafficWeight", kind: K::Double, ..Schema::BLANK };
pub(crate) static S_TriggerConfig: Schema = Schema { name: "TriggerConfig", kind: K::Structure { members: &[
    Member { name: "triggerName", target: &S_TriggerName, wire: "triggerName", ..Member::BLANK },
    Member { name: "triggerTargetArn", target: &S_TriggerTargetArn, wire: "triggerTargetArn", ..Member::BLANK },
    Member { name: "triggerEvents", target: &S_TriggerEventTypeList, wire: "triggerEvents", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_TriggerConfigList: Schema = Schema { name: "TriggerConfigList", kind: K::List { item: &S_TriggerConfig, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_TriggerEventType: Schema = Schema { name: "TriggerEventType", kind: K::Enum { values: TriggerEventType::VALUES }, ..Schema::BLANK };
pub(crate) static S_TriggerEventTypeList: Schema = Schema { name: "TriggerEventTypeList", kind: K::List { item: &S_TriggerEventType, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_TriggerName: Schema = Schema { name: "TriggerName", kind: K::String, ..Schema::BLANK };
pub(crate) static S_TriggerTargetArn: Schema = Schema { name: "TriggerTargetArn", kind: K::String, ..Schema::BLANK };
pub(crate) static S_TriggerTargetsLimitExceededException: Schema = Schema { name: "TriggerTargetsLimitExceededException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_UnsupportedActionForDeploymentTypeException: Schema = Schema { name: "UnsupportedActionForDeploymentTypeException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_UntagResourceInput: Schema = Schema { name: "UntagResourceInput", kind: K::Structure { members: &[
    Member { name: "ResourceArn", target: &S_Arn, required: true, wire: "ResourceArn", ..Member::BLANK },
    Member { name: "TagKeys", target: &S_TagKeyList, required: true, wire: "TagKeys", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_UntagResourceOutput: Schema = Schema { name: "UntagResourceOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_UpdateApplicationInput: Schema = Schema { name: "UpdateApplicationInput", kind: K::Structure { members: &[
    Member { name: "applicationName", target: &S_ApplicationName, wire: "applicationName", ..Member::BLANK },
    Member { name: "newApplicationName", target: &S_ApplicationName, wire: "newApplicationName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_UpdateDeploymentGroupInput: Schema = Schema { name: "UpdateDeploymentGroupInput", kind: K::Structure { members: &[
    Member { name: "applicationName", target: &S_ApplicationName, required: true, wire: "applicationName", ..Member::BLANK },
    Member { name: "currentDeploymentGroupName", target: &S_DeploymentGroupName, required: true, wire: "currentDeploymentGroupName", ..Member::BLANK },
    Member { name: "newDeploymentGroupName", target: &S_DeploymentGroupName, wire: "newDeploymentGroupName", ..Member::BLANK },
    Member { name: "deploymentConfigName", target: &S_DeploymentConfigName, wire: "deploymentConfigName", ..Member::BLANK },
    Member { name: "ec2TagFilters", target: &S_EC2TagFilterList, wire: "ec2TagFilters", ..Member::BLANK },
    Member { name: "onPremisesInstanceTagFilters", target: &S_TagFilterList, wire: "onPremisesInstanceTagFilters", ..Member::BLANK },
    Member { name: "autoScalingGroups", target: &S_AutoScalingGroupNameList, wire: "autoScalingGroups", ..Member::BLANK },
    Member { name: "serviceRoleArn", target: &S_Role, wire: "serviceRoleArn", ..Member::BLANK },
    Member { name: "triggerConfigurations", target: &S_TriggerConfigList, wire: "triggerConfigurations", ..Member::BLANK },
    Member { name: "alarmConfiguration", target: &S_AlarmConfiguration, wire: "alarmConfiguration", ..Member::BLANK },
    Member { name: "autoRollbackConfiguration", target: &S_AutoRollbackConfiguration, wire: "autoRollbackConfiguration", ..Member::BLANK },
    Member { name: "outdatedInstancesStrategy", target: &S_OutdatedInstancesStrategy, wire: "outdatedInstancesStrategy", ..Member::BLANK },
    Member { name: "deploymentStyle", target: &S_DeploymentStyle, wire: "deploymentStyle", ..Member::BLANK },
    Member { name: "blueGreenDeploymentConfiguration", target: &S_BlueGreenDeploymentConfiguration, wire: "blueGreenDeploymentConfiguration", ..Member::BLANK },
    Member { name: "loadBalancerInfo", target: &S_LoadBalancerInfo, wire: "loadBalancerInfo", ..Member::BLANK },
    Member { name: "ec2TagSet", target: &S_EC2TagSet, wire: "ec2TagSet", ..Member::BLANK },
    Member { name: "ecsServices", target: &S_ECSServiceList, wire: "ecsServices", ..Member::BLANK },
    Member { name: "onPremisesTagSet", target: &S_OnPremisesTagSet, wire: "onPremisesTagSet", ..Member::BLANK },
    Member { name: "ec2DeploymentOptions", target: &S_EC2DeploymentOptions, wire: "ec2DeploymentOptions", ..Member::BLANK },
    Member { name: "terminationHookEnabled", target: &S_NullableBoolean, wire: "terminationHookEnabled", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_UpdateDeploymentGroupOutput: Schema = Schema { name: "UpdateDeploymentGroupOutput", kind: K::Structure { members: &[
    Member { name: "hooksNotCleanedUp", target: &S_AutoScalingGroupList, wire: "hooksNotCleanedUp", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_Value: Schema = Schema { name: "Value", kind: K::String, ..Schema::BLANK };
pub(crate) static S_Version: Schema = Schema { name: "Version", kind: K::String, ..Schema::BLANK };
pub(crate) static S_VersionId: Schema = Schema { name: "VersionId", kind: K::String, ..Schema::BLANK };
pub(crate) static S_WaitTimeInMins: Schema = Schema { name: "WaitTimeInMins", kind: K::Integer, ..Schema::BLANK };
pub(crate) static S_WaitTimeInSeconds: Schema = Schema { name: "WaitTimeInSeconds", kind: K::Long, ..Schema::BLANK };
pub(crate) static S_ZonalConfig: Schema = Schema { name: "ZonalConfig", kind: K::Structure { members: &[
    Member { name: "firstZoneMonitorDurationInSeconds", target: &S_WaitTimeInSeconds, wire: "firstZoneMonitorDurationInSeconds", ..Member::BLANK },
    Member { name: "monitorDurationInSeconds", target: &S_WaitTimeInSeconds, wire: "monitorDurationInSeconds", ..Member::BLANK },
    Member { name: "minimumHealthyHostsPerZone", target: &S_MinimumHealthyHostsPerZone, wire: "minimumHealthyHostsPerZone", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_UpdateApplicationOutput: Schema = Schema { name: "UpdateApplicationOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DeleteApplicationOutput: Schema = Schema { name: "DeleteApplicationOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_RegisterApplicationRevisionOutput: Schema = Schema { name: "RegisterApplicationRevisionOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DeleteDeploymentConfigOutput: Schema = Schema { name: "DeleteDeploymentConfigOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
static E_AlarmsLimitExceededException: ErrorModel = ErrorModel { shape: &S_AlarmsLimitExceededException, code: "AlarmsLimitExceededException", status: 400, sender_fault: true };
static E_ApplicationAlreadyExistsException: ErrorModel = ErrorModel { shape: &S_ApplicationAlreadyExistsException, code: "ApplicationAlreadyExistsException", status: 400, sender_fault: true };
static E_ApplicationDoesNotExistException: ErrorModel = ErrorModel { shape: &S_ApplicationDoesNotExistException, code: "ApplicationDoesNotExistException", status: 400, sender_fault: true };
static E_ApplicationLimitExceededException: ErrorModel = ErrorModel { shape: &S_ApplicationLimitExceededException, code: "ApplicationLimitExceededException", status: 400, sender_fault: true };
static E_ApplicationNameRequiredException: ErrorModel = ErrorModel { shape: &S_ApplicationNameRequiredException, code: "ApplicationNameRequiredException", status: 400, sender_fault: true };
static E_ArnNotSupportedException: ErrorModel = ErrorModel { shape: &S_ArnNotSupportedException, code: "ArnNotSupportedException", status: 400, sender_fault: true };
static E_BatchLimitExceededException: ErrorModel = ErrorModel { shape: &S_BatchLimitExceededException, code: "BatchLimitExceededException", status: 400, sender_fault: true };
static E_BucketNameFilterRequiredException: ErrorModel = ErrorModel { shape: &S_BucketNameFilterRequiredException, code: "BucketNameFilterRequiredException", status: 400, sender_fault: true };
static E_DeploymentAlreadyCompletedException: ErrorModel = ErrorModel { shape: &S_DeploymentAlreadyCompletedException, code: "DeploymentAlreadyCompletedException", status: 400, sender_fault: true };
static E_DeploymentConfigAlreadyExistsException: ErrorModel = ErrorModel { shape: &S_DeploymentConfigAlreadyExistsException, code: "DeploymentConfigAlreadyExistsException", status: 400, sender_fault: true };
static E_DeploymentConfigDoesNotExistException: ErrorModel = ErrorModel { shape: &S_DeploymentConfigDoesNotExistException, code: "DeploymentConfigDoesNotExistException", status: 400, sender_fault: true };
static E_DeploymentConfigInUseException: ErrorModel = ErrorModel { shape: &S_DeploymentConfigInUseException, code: "DeploymentConfigInUseException", status: 400, sender_fault: true };
static E_DeploymentConfigLimitExceededException: ErrorModel = ErrorModel { shape: &S_DeploymentConfigLimitExceededException, code: "DeploymentConfigLimitExceededException", status: 400, sender_fault: true };
static E_DeploymentConfigNameRequiredException: ErrorModel = ErrorModel { shape: &S_DeploymentConfigNameRequiredException, code: "DeploymentConfigNameRequiredException", status: 400, sender_fault: true };
static E_DeploymentDoesNotExistException: ErrorModel = ErrorModel { shape: &S_DeploymentDoesNotExistException, code: "DeploymentDoesNotExistException", status: 400, sender_fault: true };
static E_DeploymentGroupAlreadyExistsException: ErrorModel = ErrorModel { shape: &S_DeploymentGroupAlreadyExistsException, code: "DeploymentGroupAlreadyExistsException", status: 400, sender_fault: true };
static E_DeploymentGroupDoesNotExistException: ErrorModel = ErrorModel { shape: &S_DeploymentGroupDoesNotExistException, code: "DeploymentGroupDoesNotExistException", status: 400, sender_fault: true };
static E_DeploymentGroupLimitExceededException: ErrorModel = ErrorModel { shape: &S_DeploymentGroupLimitExceededException, code: "DeploymentGroupLimitExceededException", status: 400, sender_fault: true };
static E_DeploymentGroupNameRequiredException: ErrorModel = ErrorModel { shape: &S_DeploymentGroupNameRequiredException, code: "DeploymentGroupNameRequiredException", status: 400, sender_fault: true };
static E_DeploymentIdRequiredException: ErrorModel = ErrorModel { shape: &S_DeploymentIdRequiredException, code: "DeploymentIdRequiredException", status: 400, sender_fault: true };
static E_DeploymentLimitExceededException: ErrorModel = ErrorModel { shape: &S_DeploymentLimitExceededException, code: "DeploymentLimitExceededException", status: 400, sender_fault: true };
static E_DeploymentNotStartedException: ErrorModel = ErrorModel { shape: &S_DeploymentNotStartedException, code: "DeploymentNotStartedException", status: 400, sender_fault: true };
static E_DeploymentTargetDoesNotExistException: ErrorModel = ErrorModel { shape: &S_DeploymentTargetDoesNotExistException, code: "DeploymentTargetDoesNotExistException", status: 400, sender_fault: true };
static E_DeploymentTargetIdRequiredException: ErrorModel = ErrorModel { shape: &S_DeploymentTargetIdRequiredException, code: "DeploymentTargetIdRequiredException", status: 400, sender_fault: true };
static E_DeploymentTargetListSizeExceededException: ErrorModel = ErrorModel { shape: &S_DeploymentTargetListSizeExceededException, code: "DeploymentTargetListSizeExceededException", status: 400, sender_fault: true };
static E_DescriptionTooLongException: ErrorModel = ErrorModel { shape: &S_DescriptionTooLongException, code: "DescriptionTooLongException", status: 400, sender_fault: true };
static E_ECSServiceMappingLimitExceededException: ErrorModel = ErrorModel { shape: &S_ECSServiceMappingLimitExceededException, code: "ECSServiceMappingLimitExceededException", status: 400, sender_fault: true };
static E_InstanceDoesNotExistException: ErrorModel = ErrorModel { shape: &S_InstanceDoesNotExistException, code: "InstanceDoesNotExistException", status: 400, sender_fault: true };
static E_InstanceIdRequiredException: ErrorModel = ErrorModel { shape: &S_InstanceIdRequiredException, code: "InstanceIdRequiredException", status: 400, sender_fault: true };
static E_InvalidAlarmConfigException: ErrorModel = ErrorModel { shape: &S_InvalidAlarmConfigException, code: "InvalidAlarmConfigException", status: 400, sender_fault: true };
static E_InvalidApplicationNameException: ErrorModel = ErrorModel { shape: &S_InvalidApplicationNameException, code: "InvalidApplicationNameException", status: 400, sender_fault: true };
static E_InvalidArnException: ErrorModel = ErrorModel { shape: &S_InvalidArnException, code: "InvalidArnException", status: 400, sender_fault: true };
static E_InvalidAutoRollbackConfigException: ErrorModel = ErrorModel { shape: &S_InvalidAutoRollbackConfigException, code: "InvalidAutoRollbackConfigException", status: 400, sender_fault: true };
static E_InvalidAutoScalingGroupException: ErrorModel = ErrorModel { shape: &S_InvalidAutoScalingGroupException, code: "InvalidAutoScalingGroupException", status: 400, sender_fault: true };
static E_InvalidAutoScalingGroupProcessToSuspendException: ErrorModel = ErrorModel { shape: &S_InvalidAutoScalingGroupProcessToSuspendException, code: "InvalidAutoScalingGroupProcessToSuspendException", status: 400, sender_fault: true };
static E_InvalidBlueGreenDeploymentConfigurationException: ErrorModel = ErrorModel { shape: &S_InvalidBlueGreenDeploymentConfigurationException, code: "InvalidBlueGreenDeploymentConfigurationException", status: 400, sender_fault: true };
static E_InvalidBucketNameFilterException: ErrorModel = ErrorModel { shape: &S_InvalidBucketNameFilterException, code: "InvalidBucketNameFilterException", status: 400, sender_fault: true };
static E_InvalidComputePlatformException: ErrorModel = ErrorModel { shape: &S_InvalidComputePlatformException, code: "InvalidComputePlatformException", status: 400, sender_fault: true };
static E_InvalidDeployedStateFilterException: ErrorModel = ErrorModel { shape: &S_InvalidDeployedStateFilterException, code: "InvalidDeployedStateFilterException", status: 400, sender_fault: true };
static E_InvalidDeploymentConfigNameException: ErrorModel = ErrorModel { shape: &S_InvalidDeploymentConfigNameException, code: "InvalidDeploymentConfigNameException", status: 400, sender_fault: true };
static E_InvalidDeploymentGroupNameException: ErrorModel = ErrorModel { shape: &S_InvalidDeploymentGroupNameException, code: "InvalidDeploymentGroupNameException", status: 400, sender_fault: true };
static E_InvalidDeploymentIdException: ErrorModel = ErrorModel { shape: &S_InvalidDeploymentIdException, code: "InvalidDeploymentIdException", status: 400, sender_fault: true };
static E_InvalidDeploymentInstanceTypeException: ErrorModel = ErrorModel { shape: &S_InvalidDeploymentInstanceTypeException, code: "InvalidDeploymentInstanceTypeException", status: 400, sender_fault: true };
static E_InvalidDeploymentStatusException: ErrorModel = ErrorModel { shape: &S_InvalidDeploymentStatusException, code: "InvalidDeploymentStatusException", status: 400, sender_fault: true };
static E_InvalidDeploymentStyleException: ErrorModel = ErrorModel { shape: &S_InvalidDeploymentStyleException, code: "InvalidDeploymentStyleException", status: 400, sender_fault: true };
static E_InvalidDeploymentTargetIdException: ErrorModel = ErrorModel { shape: &S_InvalidDeploymentTargetIdException, code: "InvalidDeploymentTargetIdException", status: 400, sender_fault: true };
static E_InvalidEC2TagCombinationException: ErrorModel = ErrorModel { shape: &S_InvalidEC2TagCombinationException, code: "InvalidEC2TagCombinationException", status: 400, sender_fault: true };
static E_InvalidEC2TagException: ErrorModel = ErrorModel { shape: &S_InvalidEC2TagException, code: "InvalidEC2TagException", status: 400, sender_fault: true };
static E_InvalidECSServiceException: ErrorModel = ErrorModel { shape: &S_InvalidECSServiceException, code: "InvalidECSServiceException", status: 400, sender_fault: true };
static E_InvalidExternalIdException: ErrorModel = ErrorModel { shape: &S_InvalidExternalIdException, code: "InvalidExternalIdException", status: 400, sender_fault: true };
static E_InvalidFileExistsBehaviorException: ErrorModel = ErrorModel { shape: &S_InvalidFileExistsBehaviorException, code: "InvalidFileExistsBehaviorException", status: 400, sender_fault: true };
static E_InvalidGitHubAccountTokenException: ErrorModel = ErrorModel { shape: &S_InvalidGitHubAccountTokenException, code: "InvalidGitHubAccountTokenException", status: 400, sender_fault: true };
static E_InvalidIgnoreApplicationStopFailuresValueException: ErrorModel = ErrorModel { shape: &S_InvalidIgnoreApplicationStopFailuresValueException, code: "InvalidIgnoreApplicationStopFailuresValueException", status: 400, sender_fault: true };
static E_InvalidInputException: ErrorModel = ErrorModel { shape: &S_InvalidInputException, code: "InvalidInputException", status: 400, sender_fault: true };
static E_InvalidInstanceNameException: ErrorModel = ErrorModel { shape: &S_InvalidInstanceNameException, code: "InvalidInstanceNameException", status: 400, sender_fault: true };
static E_InvalidInstanceStatusException: ErrorModel = ErrorModel { shape: &S_InvalidInstanceStatusException, code: "InvalidInstanceStatusException", status: 400, sender_fault: true };
static E_InvalidInstanceTypeException: ErrorModel = ErrorModel { shape: &S_InvalidInstanceTypeException, code: "InvalidInstanceTypeException", status: 400, sender_fault: true };
static E_InvalidKeyPrefixFilterException: ErrorModel = ErrorModel { shape: &S_InvalidKeyPrefixFilterException, code: "InvalidKeyPrefixFilterException", status: 400, sender_fault: true };
static E_InvalidLifecycleEventHookExecutionIdException: ErrorModel = ErrorModel { shape: &S_InvalidLifecycleEventHookExecutionIdException, code: "InvalidLifecycleEventHookExecutionIdException", status: 400, sender_fault: true };
static E_InvalidLifecycleEventHookExecutionStatusException: ErrorModel = ErrorModel { shape: &S_InvalidLifecycleEventHookExecutionStatusException, code: "InvalidLifecycleEventHookExecutionStatusException", status: 400, sender_fault: true };
static E_InvalidLoadBalancerInfoException: ErrorModel = ErrorModel { shape: &S_InvalidLoadBalancerInfoException, code: "InvalidLoadBalancerInfoException", status: 400, sender_fault: true };
static E_InvalidMinimumHealthyHostValueException: ErrorModel = ErrorModel { shape: &S_InvalidMinimumHealthyHostValueException, code: "InvalidMinimumHealthyHostValueException", status: 400, sender_fault: true };
static E_InvalidNextTokenException: ErrorModel = ErrorModel { shape: &S_InvalidNextTokenException, code: "InvalidNextTokenException", status: 400, sender_fault: true };
static E_InvalidOnPremisesTagCombinationException: ErrorModel = ErrorModel { shape: &S_InvalidOnPremisesTagCombinationException, code: "InvalidOnPremisesTagCombinationException", status: 400, sender_fault: true };
static E_InvalidOperationException: ErrorModel = ErrorModel { shape: &S_InvalidOperationException, code: "InvalidOperationException", status: 400, sender_fault: true };
static E_InvalidRevisionException: ErrorModel = ErrorModel { shape: &S_InvalidRevisionException, code: "InvalidRevisionException", status: 400, sender_fault: true };
static E_InvalidRoleException: ErrorModel = ErrorModel { shape: &S_InvalidRoleException, code: "InvalidRoleException", status: 400, sender_fault: true };
static E_InvalidSortByException: ErrorModel = ErrorModel { shape: &S_InvalidSortByException, code: "InvalidSortByException", status: 400, sender_fault: true };
static E_InvalidSortOrderException: ErrorModel = ErrorModel { shape: &S_InvalidSortOrderException, code: "InvalidSortOrderException", status: 400, sender_fault: true };
static E_InvalidTagException: ErrorModel = ErrorModel { shape: &S_InvalidTagException, code: "InvalidTagException", status: 400, sender_fault: true };
static E_InvalidTagsToAddException: ErrorModel = ErrorModel { shape: &S_InvalidTagsToAddException, code: "InvalidTagsToAddException", status: 400, sender_fault: true };
static E_InvalidTargetFilterNameException: ErrorModel = ErrorModel { shape: &S_InvalidTargetFilterNameException, code: "InvalidTargetFilterNameException", status: 400, sender_fault: true };
static E_InvalidTargetGroupPairException: ErrorModel = ErrorModel { shape: &S_InvalidTargetGroupPairException, code: "InvalidTargetGroupPairException", status: 400, sender_fault: true };
static E_InvalidTargetInstancesException: ErrorModel = ErrorModel { shape: &S_InvalidTargetInstancesException, code: "InvalidTargetInstancesException", status: 400, sender_fault: true };
static E_InvalidTimeRangeException: ErrorModel = ErrorModel { shape: &S_InvalidTimeRangeException, code: "InvalidTimeRangeException", status: 400, sender_fault: true };
static E_InvalidTrafficRoutingConfigurationException: ErrorModel = ErrorModel { shape: &S_InvalidTrafficRoutingConfigurationException, code: "InvalidTrafficRoutingConfigurationException", status: 400, sender_fault: true };
static E_InvalidTriggerConfigException: ErrorModel = ErrorModel { shape: &S_InvalidTriggerConfigException, code: "InvalidTriggerConfigException", status: 400, sender_fault: true };
static E_InvalidUpdateOutdatedInstancesOnlyValueException: ErrorModel = ErrorModel { shape: &S_InvalidUpdateOutdatedInstancesOnlyValueException, code: "InvalidUpdateOutdatedInstancesOnlyValueException", status: 400, sender_fault: true };
static E_InvalidZonalDeploymentConfigurationException: ErrorModel = ErrorModel { shape: &S_InvalidZonalDeploymentConfigurationException, code: "InvalidZonalDeploymentConfigurationException", status: 400, sender_fault: true };
static E_LifecycleEventAlreadyCompletedException: ErrorModel = ErrorModel { shape: &S_LifecycleEventAlreadyCompletedException, code: "LifecycleEventAlreadyCompletedException", status: 400, sender_fault: true };
static E_LifecycleHookLimitExceededException: ErrorModel = ErrorModel { shape: &S_LifecycleHookLimitExceededException, code: "LifecycleHookLimitExceededException", status: 400, sender_fault: true };
static E_ResourceArnRequiredException: ErrorModel = ErrorModel { shape: &S_ResourceArnRequiredException, code: "ResourceArnRequiredException", status: 400, sender_fault: true };
static E_RevisionDoesNotExistException: ErrorModel = ErrorModel { shape: &S_RevisionDoesNotExistException, code: "RevisionDoesNotExistException", status: 400, sender_fault: true };
static E_RevisionRequiredException: ErrorModel = ErrorModel { shape: &S_RevisionRequiredException, code: "RevisionRequiredException", status: 400, sender_fault: true };
static E_RoleRequiredException: ErrorModel = ErrorModel { shape: &S_RoleRequiredException, code: "RoleRequiredException", status: 400, sender_fault: true };
static E_TagRequiredException: ErrorModel = ErrorModel { shape: &S_TagRequiredException, code: "TagRequiredException", status: 400, sender_fault: true };
static E_TagSetListLimitExceededException: ErrorModel = ErrorModel { shape: &S_TagSetListLimitExceededException, code: "TagSetListLimitExceededException", status: 400, sender_fault: true };
static E_ThrottlingException: ErrorModel = ErrorModel { shape: &S_ThrottlingException, code: "ThrottlingException", status: 400, sender_fault: true };
static E_TriggerTargetsLimitExceededException: ErrorModel = ErrorModel { shape: &S_TriggerTargetsLimitExceededException, code: "TriggerTargetsLimitExceededException", status: 400, sender_fault: true };
static E_UnsupportedActionForDeploymentTypeException: ErrorModel = ErrorModel { shape: &S_UnsupportedActionForDeploymentTypeException, code: "UnsupportedActionForDeploymentTypeException", status: 400, sender_fault: true };
/// The errors that this service's operations name in the model.
pub mod error {
    use crate::error::ServiceError;
    /// `AlarmsLimitExceededException`.
    pub fn alarms_limit_exceeded_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_AlarmsLimitExceededException, message.into()) }
    /// `ApplicationAlreadyExistsException`.
    pub fn application_already_exists_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ApplicationAlreadyExistsException, message.into()) }
    /// `ApplicationDoesNotExistException`.
    pub fn application_does_not_exist_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ApplicationDoesNotExistException, message.into()) }
    /// `ApplicationLimitExceededException`.
    pub fn application_limit_exceeded_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ApplicationLimitExceededException, message.into()) }
    /// `ApplicationNameRequiredException`.
    pub fn application_name_required_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ApplicationNameRequiredException, message.into()) }
    /// `ArnNotSupportedException`.
    pub fn arn_not_supported_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ArnNotSupportedException, message.into()) }
    /// `BatchLimitExceededException`.
    pub fn batch_limit_exceeded_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_BatchLimitExceededException, message.into()) }
    /// `BucketNameFilterRequiredException`.
    pub fn bucket_name_filter_required_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_BucketNameFilterRequiredException, message.into()) }
    /// `DeploymentAlreadyCompletedException`.
    pub fn deployment_already_completed_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_DeploymentAlreadyCompletedException, message.into()) }
    /// `DeploymentConfigAlreadyExistsException`.
    pub fn deployment_config_already_exists_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_DeploymentConfigAlreadyExistsException, message.into()) }
    /// `DeploymentConfigDoesNotExistException`.
    pub fn deployment_config_does_not_exist_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_DeploymentConfigDoesNotExistException, message.into()) }
    /// `DeploymentConfigInUseException`.
    pub fn deployment_config_in_use_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_DeploymentConfigInUseException, message.into()) }
    /// `DeploymentConfigLimitExceededException`.
    pub fn deployment_config_limit_exceeded_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_DeploymentConfigLimitExceededException, message.into()) }
    /// `DeploymentConfigNameRequiredException`.
    pub fn deployment_config_name_required_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_DeploymentConfigNameRequiredException, message.into()) }
    /// `DeploymentDoesNotExistException`.
    pub fn deployment_does_not_exist_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_DeploymentDoesNotExistException, message.into()) }
    /// `DeploymentGroupAlreadyExistsException`.
    pub fn deployment_group_already_exists_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_DeploymentGroupAlreadyExistsException, message.into()) }
    /// `DeploymentGroupDoesNotExistException`.
    pub fn deployment_group_does_not_exist_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_DeploymentGroupDoesNotExistException, message.into()) }
    /// `DeploymentGroupLimitExceededException`.
    pub fn deployment_group_limit_exceeded_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_DeploymentGroupLimitExceededException, message.into()) }
    /// `DeploymentGroupNameRequiredException`.
    pub fn deployment_group_name_required_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_DeploymentGroupNameRequiredException, message.into()) }
    /// `DeploymentIdRequiredException`.
    pub fn deployment_id_required_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_DeploymentIdRequiredException, message.into()) }
    /// `DeploymentLimitExceededException`.
    pub fn deployment_limit_exceeded_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_DeploymentLimitExceededException, message.into()) }
    /// `DeploymentNotStartedException`.
    pub fn deployment_not_started_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_DeploymentNotStartedException, message.into()) }
    /// `DeploymentTargetDoesNotExistException`.
    pub fn deployment_target_does_not_exist_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_DeploymentTargetDoesNotExistException, message.into()) }
    /// `DeploymentTargetIdRequiredException`.
    pub fn deployment_target_id_required_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_DeploymentTargetIdRequiredException, message.into()) }
    /// `DeploymentTargetListSizeExceededException`.
    pub fn deployment_target_list_size_exceeded_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_DeploymentTargetListSizeExceededException, message.into()) }
    /// `DescriptionTooLongException`.
    pub fn description_too_long_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_DescriptionTooLongException, message.into()) }
    /// `ECSServiceMappingLimitExceededException`.
    pub fn ecs_service_mapping_limit_exceeded_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ECSServiceMappingLimitExceededException, message.into()) }
    /// `InstanceDoesNotExistException`.
    pub fn instance_does_not_exist_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InstanceDoesNotExistException, message.into()) }
    /// `InstanceIdRequiredException`.
    pub fn instance_id_required_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InstanceIdRequiredException, message.into()) }
    /// `InvalidAlarmConfigException`.
    pub fn invalid_alarm_config_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidAlarmConfigException, message.into()) }
    /// `InvalidApplicationNameException`.
    pub fn invalid_application_name_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidApplicationNameException, message.into()) }
    /// `InvalidArnException`.
    pub fn invalid_arn_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidArnException, message.into()) }
    /// `InvalidAutoRollbackConfigException`.
    pub fn invalid_auto_rollback_config_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidAutoRollbackConfigException, message.into()) }
    /// `InvalidAutoScalingGroupException`.
    pub fn invalid_auto_scaling_group_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidAutoScalingGroupException, message.into()) }
    /// `InvalidAutoScalingGroupProcessToSuspendException`.
    pub fn invalid_auto_scaling_group_process_to_suspend_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidAutoScalingGroupProcessToSuspendException, message.into()) }
    /// `InvalidBlueGreenDeploymentConfigurationException`.
    pub fn invalid_blue_green_deployment_configuration_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidBlueGreenDeploymentConfigurationException, message.into()) }
    /// `InvalidBucketNameFilterException`.
    pub fn invalid_bucket_name_filter_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidBucketNameFilterException, message.into()) }
    /// `InvalidComputePlatformException`.
    pub fn invalid_compute_platform_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidComputePlatformException, message.into()) }
    /// `InvalidDeployedStateFilterException`.
    pub fn invalid_deployed_state_filter_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidDeployedStateFilterException, message.into()) }
    /// `InvalidDeploymentConfigNameException`.
    pub fn invalid_deployment_config_name_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidDeploymentConfigNameException, message.into()) }
    /// `InvalidDeploymentGroupNameException`.
    pub fn invalid_deployment_group_name_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidDeploymentGroupNameException, message.into()) }
    /// `InvalidDeploymentIdException`.
    pub fn invalid_deployment_id_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidDeploymentIdException, message.into()) }
    /// `InvalidDeploymentInstanceTypeException`.
    pub fn invalid_deployment_instance_type_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidDeploymentInstanceTypeException, message.into()) }
    /// `InvalidDeploymentStatusException`.
    pub fn invalid_deployment_status_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidDeploymentStatusException, message.into()) }
    /// `InvalidDeploymentStyleException`.
    pub fn invalid_deployment_style_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidDeploymentStyleException, message.into()) }
    /// `InvalidDeploymentTargetIdException`.
    pub fn invalid_deployment_target_id_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidDeploymentTargetIdException, message.into()) }
    /// `InvalidEC2TagCombinationException`.
    pub fn invalid_ec2_tag_combination_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidEC2TagCombinationException, message.into()) }
    /// `InvalidEC2TagException`.
    pub fn invalid_ec2_tag_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidEC2TagException, message.into()) }
    /// `InvalidECSServiceException`.
    pub fn invalid_ecs_service_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidECSServiceException, message.into()) }
    /// `InvalidExternalIdException`.
    pub fn invalid_external_id_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidExternalIdException, message.into()) }
    /// `InvalidFileExistsBehaviorException`.
    pub fn invalid_file_exists_behavior_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidFileExistsBehaviorException, message.into()) }
    /// `InvalidGitHubAccountTokenException`.
    pub fn invalid_git_hub_account_token_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidGitHubAccountTokenException, message.into()) }
    /// `InvalidIgnoreApplicationStopFailuresValueException`.
    pub fn invalid_ignore_application_stop_failures_value_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidIgnoreApplicationStopFailuresValueException, message.into()) }
    /// `InvalidInputException`.
    pub fn invalid_input_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidInputException, message.into()) }
    /// `InvalidInstanceNameException`.
    pub fn invalid_instance_name_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidInstanceNameException, message.into()) }
    /// `InvalidInstanceStatusException`.
    pub fn invalid_instance_status_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidInstanceStatusException, message.into()) }
    /// `InvalidInstanceTypeException`.
    pub fn invalid_instance_type_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidInstanceTypeException, message.into()) }
    /// `InvalidKeyPrefixFilterException`.
    pub fn invalid_key_prefix_filter_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidKeyPrefixFilterException, message.into()) }
    /// `InvalidLifecycleEventHookExecutionIdException`.
    pub fn invalid_lifecycle_event_hook_execution_id_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidLifecycleEventHookExecutionIdException, message.into()) }
    /// `InvalidLifecycleEventHookExecutionStatusException`.
    pub fn invalid_lifecycle_event_hook_execution_status_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidLifecycleEventHookExecutionStatusException, message.into()) }
    /// `InvalidLoadBalancerInfoException`.
    pub fn invalid_load_balancer_info_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidLoadBalancerInfoException, message.into()) }
    /// `InvalidMinimumHealthyHostValueException`.
    pub fn invalid_minimum_healthy_host_value_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidMinimumHealthyHostValueException, message.into()) }
    /// `InvalidNextTokenException`.
    pub fn invalid_next_token_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidNextTokenException, message.into()) }
    /// `InvalidOnPremisesTagCombinationException`.
    pub fn invalid_on_premises_tag_combination_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidOnPremisesTagCombinationException, message.into()) }
    /// `InvalidOperationException`.
    pub fn invalid_operation_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidOperationException, message.into()) }
    /// `InvalidRevisionException`.
    pub fn invalid_revision_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidRevisionException, message.into()) }
    /// `InvalidRoleException`.
    pub fn invalid_role_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidRoleException, message.into()) }
    /// `InvalidSortByException`.
    pub fn invalid_sort_by_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidSortByException, message.into()) }
    /// `InvalidSortOrderException`.
    pub fn invalid_sort_order_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidSortOrderException, message.into()) }
    /// `InvalidTagException`.
    pub fn invalid_tag_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidTagException, message.into()) }
    /// `InvalidTagsToAddException`.
    pub fn invalid_tags_to_add_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidTagsToAddException, message.into()) }
    /// `InvalidTargetFilterNameException`.
    pub fn invalid_target_filter_name_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidTargetFilterNameException, message.into()) }
    /// `InvalidTargetGroupPairException`.
    pub fn invalid_target_group_pair_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidTargetGroupPairException, message.into()) }
    /// `InvalidTargetInstancesException`.
    pub fn invalid_target_instances_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidTargetInstancesException, message.into()) }
    /// `InvalidTimeRangeException`.
    pub fn invalid_time_range_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidTimeRangeException, message.into()) }
    /// `InvalidTrafficRoutingConfigurationException`.
    pub fn invalid_traffic_routing_configuration_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidTrafficRoutingConfigurationException, message.into()) }
    /// `InvalidTriggerConfigException`.
    pub fn invalid_trigger_config_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidTriggerConfigException, message.into()) }
    /// `InvalidUpdateOutdatedInstancesOnlyValueException`.
    pub fn invalid_update_outdated_instances_only_value_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidUpdateOutdatedInstancesOnlyValueException, message.into()) }
    /// `InvalidZonalDeploymentConfigurationException`.
    pub fn invalid_zonal_deployment_configuration_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidZonalDeploymentConfigurationException, message.into()) }
    /// `LifecycleEventAlreadyCompletedException`.
    pub fn lifecycle_event_already_completed_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_LifecycleEventAlreadyCompletedException, message.into()) }
    /// `LifecycleHookLimitExceededException`.
    pub fn lifecycle_hook_limit_exceeded_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_LifecycleHookLimitExceededException, message.into()) }
    /// `ResourceArnRequiredException`.
    pub fn resource_arn_required_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ResourceArnRequiredException, message.into()) }
    /// `RevisionDoesNotExistException`.
    pub fn revision_does_not_exist_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_RevisionDoesNotExistException, message.into()) }
    /// `RevisionRequiredException`.
    pub fn revision_required_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_RevisionRequiredException, message.into()) }
    /// `RoleRequiredException`.
    pub fn role_required_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_RoleRequiredException, message.into()) }
    /// `TagRequiredException`.
    pub fn tag_required_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_TagRequiredException, message.into()) }
    /// `TagSetListLimitExceededException`.
    pub fn tag_set_list_limit_exceeded_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_TagSetListLimitExceededException, message.into()) }
    /// `ThrottlingException`.
    pub fn throttling_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ThrottlingException, message.into()) }
    /// `TriggerTargetsLimitExceededException`.
    pub fn trigger_targets_limit_exceeded_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_TriggerTargetsLimitExceededException, message.into()) }
    /// `UnsupportedActionForDeploymentTypeException`.
    pub fn unsupported_action_for_deployment_type_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_UnsupportedActionForDeploymentTypeException, message.into()) }
}
operation! { CreateApplication O_CreateApplication CreateApplicationInput CreateApplicationOutput }
static O_CreateApplication: OperationModel = OperationModel { service: &SERVICE, name: "CreateApplication", method: "POST", uri: "/", status: 200, input: &S_CreateApplicationInput, output: &S_CreateApplicationOutput, has_output: true, errors: &[&E_ApplicationNameRequiredException, &E_InvalidApplicationNameException, &E_ApplicationAlreadyExistsException, &E_ApplicationLimitExceededException, &E_InvalidComputePlatformException, &E_InvalidTagsToAddException, &E_ThrottlingException], ..OperationModel::BLANK };
operation! { GetApplication O_GetApplication GetApplicationInput GetApplicationOutput }
static O_GetApplication: OperationModel = OperationModel { service: &SERVICE, name: "GetApplication", method: "POST", uri: "/", status: 200, input: &S_GetApplicationInput, output: &S_GetApplicationOutput, has_output: true, errors: &[&E_ApplicationNameRequiredException, &E_InvalidApplicationNameException, &E_ApplicationDoesNotExistException], ..OperationModel::BLANK };
operation! { BatchGetApplications O_BatchGetApplications BatchGetApplicationsInput BatchGetApplicationsOutput }
static O_BatchGetApplications: OperationModel = OperationModel { service: &SERVICE, name: "BatchGetApplications", method: "POST", uri: "/", status: 200, input: &S_BatchGetApplicationsInput, output: &S_BatchGetApplicationsOutput, has_output: true, errors: &[&E_ApplicationNameRequiredException, &E_InvalidApplicationNameException, &E_ApplicationDoesNotExistException, &E_BatchLimitExceededException], ..OperationModel::BLANK };
operation! { UpdateApplication O_UpdateApplication UpdateApplicationInput UpdateApplicationOutput }
static O_UpdateApplication: OperationModel = OperationModel { service: &SERVICE, name: "UpdateApplication", method: "POST", uri: "/", status: 200, input: &S_UpdateApplicationInput, output: &S_UpdateApplicationOutput, has_output: false, errors: &[&E_ApplicationNameRequiredException, &E_InvalidApplicationNameException, &E_ApplicationAlreadyExistsException, &E_ApplicationDoesNotExistException], ..OperationModel::BLANK };
operation! { DeleteApplication O_DeleteApplication DeleteApplicationInput DeleteApplicationOutput }
static O_DeleteApplication: OperationModel = OperationModel { service: &SERVICE, name: "DeleteApplication", method: "POST", uri: "/", status: 200, input: &S_DeleteApplicationInput, output: &S_DeleteApplicationOutput, has_output: false, errors: &[&E_ApplicationNameRequiredException, &E_InvalidApplicationNameException, &E_InvalidRoleException], ..OperationModel::BLANK };
operation! { ListApplications O_ListApplications ListApplicationsInput ListApplicationsOutput }
static O_ListApplications: OperationModel = OperationModel { service: &SERVICE, name: "ListApplications", method: "POST", uri: "/", status: 200, input: &S_ListApplicationsInput, output: &S_ListApplicationsOutput, has_output: true, errors: &[&E_InvalidNextTokenException], ..OperationModel::BLANK };
operation! { RegisterApplicationRevision O_RegisterApplicationRevision RegisterApplicationRevisionInput RegisterApplicationRevisionOutput }
static O_RegisterApplicationRevision: OperationModel = OperationModel { service: &SERVICE, name: "RegisterApplicationRevision", method: "POST", uri: "/", status: 200, input: &S_RegisterApplicationRevisionInput, output: &S_RegisterApplicationRevisionOutput, has_output: false, errors: &[&E_ApplicationDoesNotExistException, &E_ApplicationNameRequiredException, &E_InvalidApplicationNameException, &E_DescriptionTooLongException, &E_RevisionRequiredException, &E_InvalidRevisionException], ..OperationModel::BLANK };
operation! { GetApplicationRevision O_GetApplicationRevision GetApplicationRevisionInput GetApplicationRevisionOutput }
static O_GetApplicationRevision: OperationModel = OperationModel { service: &SERVICE, name: "GetApplicationRevision", method: "POST", uri: "/", status: 200, input: &S_GetApplicationRevisionInput, output: &S_GetApplicationRevisionOutput, has_output: true, errors: &[&E_ApplicationDoesNotExistException, &E_ApplicationNameRequiredException, &E_InvalidApplicationNameException, &E_RevisionDoesNotExistException, &E_RevisionRequiredException, &E_InvalidRevisionException], ..OperationModel::BLANK };
operation! { BatchGetApplicationRevisions O_BatchGetApplicationRevisions BatchGetApplicationRevisionsInput BatchGetApplicationRevisionsOutput }
static O_BatchGetApplicationRevisions: OperationModel = OperationModel { service: &SERVICE, name: "BatchGetApplicationRevisions", method: "POST", uri: "/", status: 200, input: &S_BatchGetApplicationRevisionsInput, output: &S_BatchGetApplicationRevisionsOutput, has_output: true, errors: &[&E_ApplicationDoesNotExistException, &E_ApplicationNameRequiredException, &E_InvalidApplicationNameException, &E_RevisionRequiredException, &E_InvalidRevisionException, &E_BatchLimitExceededException], ..OperationModel::BLANK };
operation! { ListApplicationRevisions O_ListApplicationRevisions ListApplicationRevisionsInput ListApplicationRevisionsOutput }
static O_ListApplicationRevisions: OperationModel = OperationModel { service: &SERVICE, name: "ListApplicationRevisions", method: "POST", uri: "/", status: 200, input: &S_ListApplicationRevisionsInput, output: &S_ListApplicationRevisionsOutput, has_output: true, errors: &[&E_ApplicationDoesNotExistException, &E_ApplicationNameRequiredException, &E_InvalidApplicationNameException, &E_InvalidSortByException, &E_InvalidSortOrderException, &E_InvalidBucketNameFilterException, &E_InvalidKeyPrefixFilterException, &E_BucketNameFilterRequiredException, &E_InvalidDeployedStateFilterException, &E_InvalidNextTokenException], ..OperationModel::BLANK };
operation! { CreateDeploymentGroup O_CreateDeploymentGroup CreateDeploymentGroupInput CreateDeploymentGroupOutput }
static O_CreateDeploymentGroup: OperationModel = OperationModel { service: &SERVICE, name: "CreateDeploymentGroup", method: "POST", uri: "/", status: 200, input: &S_CreateDeploymentGroupInput, output: &S_CreateDeploymentGroupOutput, has_output: true, errors: &[&E_ApplicationNameRequiredException, &E_InvalidApplicationNameException, &E_ApplicationDoesNotExistException, &E_DeploymentGroupNameRequiredException, &E_InvalidDeploymentGroupNameException, &E_DeploymentGroupAlreadyExistsException, &E_InvalidEC2TagException, &E_InvalidTagException, &E_InvalidAutoScalingGroupException, &E_InvalidDeploymentConfigNameException, &E_DeploymentConfigDoesNotExistException, &E_RoleRequiredException, &E_InvalidRoleException, &E_DeploymentGroupLimitExceededException, &E_LifecycleHookLimitExceededException, &E_InvalidTriggerConfigException, &E_TriggerTargetsLimitExceededException, &E_InvalidAlarmConfigException, &E_AlarmsLimitExceededException, &E_InvalidAutoRollbackConfigException, &E_InvalidLoadBalancerInfoException, &E_InvalidDeploymentStyleException, &E_InvalidBlueGreenDeploymentConfigurationException, &E_InvalidEC2TagCombinationException, &E_InvalidOnPremisesTagCombinationException, &E_TagSetListLimitExceededException, &E_InvalidInputException, &E_ThrottlingException, &E_InvalidECSServiceException, &E_InvalidTargetGroupPairException, &E_ECSServiceMappingLimitExceededException, &E_InvalidTagsToAddException, &E_InvalidTrafficRoutingConfigurationException, &E_InvalidAutoScalingGroupProcessToSuspendException], ..OperationModel::BLANK };
operation! { GetDeploymentGroup O_GetDeploymentGroup GetDeploymentGroupInput GetDeploymentGroupOutput }
static O_GetDeploymentGroup: OperationModel = OperationModel { service: &SERVICE, name: "GetDeploymentGroup", method: "POST", uri: "/", status: 200, input: &S_GetDeploymentGroupInput, output: &S_GetDeploymentGroupOutput, has_output: true, errors: &[&E_ApplicationNameRequiredException, &E_InvalidApplicationNameException, &E_ApplicationDoesNotExistException, &E_DeploymentGroupNameRequiredException, &E_InvalidDeploymentGroupNameException, &E_DeploymentGroupDoesNotExistException, &E_DeploymentConfigDoesNotExistException], ..OperationModel::BLANK };
operation! { BatchGetDeploymentGroups O_BatchGetDeploymentGroups BatchGetDeploymentGroupsInput BatchGetDeploymentGroupsOutput }
static O_BatchGetDeploymentGroups: OperationModel = OperationModel { service: &SERVICE, name: "BatchGetDeploymentGroups", method: "POST", uri: "/", status: 200, input: &S_BatchGetDeploymentGroupsInput, output: &S_BatchGetDeploymentGroupsOutput, has_output: true, errors: &[&E_ApplicationNameRequiredException, &E_InvalidApplicationNameException, &E_ApplicationDoesNotExistException, &E_DeploymentGroupNameRequiredException, &E_InvalidDeploymentGroupNameException, &E_BatchLimitExceededException, &E_DeploymentConfigDoesNotExistException], ..OperationModel::BLANK };
operation! { UpdateDeploymentGroup O_UpdateDeploymentGroup UpdateDeploymentGroupInput UpdateDeploymentGroupOutput }
static O_UpdateDeploymentGroup: OperationModel = OperationModel { service: &SERVICE, name: "UpdateDeploymentGroup", method: "POST", uri: "/", status: 200, input: &S_UpdateDeploymentGroupInput, output: &S_UpdateDeploymentGroupOutput, has_output: true, errors: &[&E_ApplicationNameRequiredException, &E_InvalidApplicationNameException, &E_ApplicationDoesNotExistException, &E_InvalidDeploymentGroupNameException, &E_DeploymentGroupAlreadyExistsException, &E_DeploymentGroupNameRequiredException, &E_DeploymentGroupDoesNotExistException, &E_InvalidEC2TagException, &E_InvalidTagException, &E_InvalidAutoScalingGroupException, &E_InvalidDeploymentConfigNameException, &E_DeploymentConfigDoesNotExistException, &E_InvalidRoleException, &E_LifecycleHookLimitExceededException, &E_InvalidTriggerConfigException, &E_TriggerTargetsLimitExceededException, &E_InvalidAlarmConfigException, &E_AlarmsLimitExceededException, &E_InvalidAutoRollbackConfigException, &E_InvalidLoadBalancerInfoException, &E_InvalidDeploymentStyleException, &E_InvalidBlueGreenDeploymentConfigurationException, &E_InvalidEC2TagCombinationException, &E_InvalidOnPremisesTagCombinationException, &E_TagSetListLimitExceededException, &E_InvalidInputException, &E_ThrottlingException, &E_InvalidECSServiceException, &E_InvalidTargetGroupPairException, &E_ECSServiceMappingLimitExceededException, &E_InvalidTrafficRoutingConfigurationException, &E_InvalidAutoScalingGroupProcessToSuspendException], ..OperationModel::BLANK };
operation! { DeleteDeploymentGroup O_DeleteDeploymentGroup DeleteDeploymentGroupInput DeleteDeploymentGroupOutput }
static O_DeleteDeploymentGroup: OperationModel = OperationModel { service: &SERVICE, name: "DeleteDeploymentGroup", method: "POST", uri: "/", status: 200, input: &S_DeleteDeploymentGroupInput, output: &S_DeleteDeploymentGroupOutput, has_output: true, errors: &[&E_ApplicationNameRequiredException, &E_InvalidApplicationNameException, &E_DeploymentGroupNameRequiredException, &E_InvalidDeploymentGroupNameException, &E_InvalidRoleException], ..OperationModel::BLANK };
operation! { ListDeploymentGroups O_ListDeploymentGroups ListDeploymentGroupsInput ListDeploymentGroupsOutput }
static O_ListDeploymentGroups: OperationModel = OperationModel { service: &SERVICE, name: "ListDeploymentGroups", method: "POST", uri: "/", status: 200, input: &S_ListDeploymentGroupsInput, output: &S_ListDeploymentGroupsOutput, has_output: true, errors: &[&E_ApplicationNameRequiredException, &E_InvalidApplicationNameException, &E_ApplicationDoesNotExistException, &E_InvalidNextTokenException], ..OperationModel::BLANK };
operation! { CreateDeploymentConfig O_CreateDeploymentConfig CreateDeploymentConfigInput CreateDeploymentConfigOutput }
static O_CreateDeploymentConfig: OperationModel = OperationModel { service: &SERVICE, name: "CreateDeploymentConfig", method: "POST", uri: "/", status: 200, input: &S_CreateDeploymentConfigInput, output: &S_CreateDeploymentConfigOutput, has_output: true, errors: &[&E_InvalidDeploymentConfigNameException, &E_DeploymentConfigNameRequiredException, &E_DeploymentConfigAlreadyExistsException, &E_InvalidMinimumHealthyHostValueException, &E_DeploymentConfigLimitExceededException, &E_InvalidComputePlatformException, &E_InvalidTrafficRoutingConfigurationException, &E_InvalidZonalDeploymentConfigurationException], ..OperationModel::BLANK };
operation! { GetDeploymentConfig O_GetDeploymentConfig GetDeploymentConfigInput GetDeploymentConfigOutput }
static O_GetDeploymentConfig: OperationModel = OperationModel { service: &SERVICE, name: "GetDeploymentConfig", method: "POST", uri: "/", status: 200, input: &S_GetDeploymentConfigInput, output: &S_GetDeploymentConfigOutput, has_output: true, errors: &[&E_InvalidDeploymentConfigNameException, &E_DeploymentConfigNameRequiredException, &E_DeploymentConfigDoesNotExistException, &E_InvalidComputePlatformException], ..OperationModel::BLANK };
operation! { DeleteDeploymentConfig O_DeleteDeploymentConfig DeleteDeploymentConfigInput DeleteDeploymentConfigOutput }
static O_DeleteDeploymentConfig: OperationModel = OperationModel { service: &SERVICE, name: "DeleteDeploymentConfig", method: "POST", uri: "/", status: 200, input: &S_DeleteDeploymentConfigInput, output: &S_DeleteDeploymentConfigOutput, has_output: false, errors: &[&E_InvalidDeploymentConfigNameException, &E_DeploymentConfigNameRequiredException, &E_DeploymentConfigInUseException, &E_InvalidOperationException], ..OperationModel::BLANK };
operation! { ListDeploymentConfigs O_ListDeploymentConfigs ListDeploymentConfigsInput ListDeploymentConfigsOutput }
static O_ListDeploymentConfigs: OperationModel = OperationModel { service: &SERVICE, name: "ListDeploymentConfigs", method: "POST", uri: "/", status: 200, input: &S_ListDeploymentConfigsInput, output: &S_ListDeploymentConfigsOutput, has_output: true, errors: &[&E_InvalidNextTokenException], ..OperationModel::BLANK };
operation! { CreateDeployment O_CreateDeployment CreateDeploymentInput CreateDeploymentOutput }
static O_CreateDeployment: OperationModel = OperationModel { service: &SERVICE, name: "CreateDeployment", method: "POST", uri: "/", status: 200, input: &S_CreateDeploymentInput, output: &S_CreateDeploymentOutput, has_output: true, errors: &[&E_ApplicationNameRequiredException, &E_InvalidApplicationNameException, &E_ApplicationDoesNotExistException, &E_DeploymentGroupNameRequiredException, &E_InvalidDeploymentGroupNameException, &E_DeploymentGroupDoesNotExistException, &E_RevisionRequiredException, &E_RevisionDoesNotExistException, &E_InvalidRevisionException, &E_InvalidDeploymentConfigNameException, &E_DeploymentConfigDoesNotExistException, &E_DescriptionTooLongException, &E_DeploymentLimitExceededException, &E_InvalidTargetInstancesException, &E_InvalidAlarmConfigException, &E_AlarmsLimitExceededException, &E_InvalidAutoRollbackConfigException, &E_InvalidLoadBalancerInfoException, &E_InvalidFileExistsBehaviorException, &E_InvalidComputePlatformException, &E_InvalidRoleException, &E_InvalidAutoScalingGroupException, &E_ThrottlingException, &E_InvalidUpdateOutdatedInstancesOnlyValueException, &E_InvalidIgnoreApplicationStopFailuresValueException, &E_InvalidGitHubAccountTokenException, &E_InvalidTrafficRoutingConfigurationException, &E_InvalidAutoScalingGroupProcessToSuspendException, &E_InvalidECSServiceException, &E_InvalidInputException], ..OperationModel::BLANK };
operation! { GetDeployment O_GetDeployment GetDeploymentInput GetDeploymentOutput }
static O_GetDeployment: OperationModel = OperationModel { service: &SERVICE, name: "GetDeployment", method: "POST", uri: "/", status: 200, input: &S_GetDeploymentInput, output: &S_GetDeploymentOutput, has_output: true, errors: &[&E_DeploymentIdRequiredException, &E_InvalidDeploymentIdException, &E_DeploymentDoesNotExistException], ..OperationModel::BLANK };
operation! { BatchGetDeployments O_BatchGetDeployments BatchGetDeploymentsInput BatchGetDeploymentsOutput }
static O_BatchGetDeployments: OperationModel = OperationModel { service: &SERVICE, name: "BatchGetDeployments", method: "POST", uri: "/", status: 200, input: &S_BatchGetDeploymentsInput, output: &S_BatchGetDeploymentsOutput, has_output: true, errors: &[&E_DeploymentIdRequiredException, &E_InvalidDeploymentIdException, &E_BatchLimitExceededException], ..OperationModel::BLANK };
operation! { ListDeployments O_ListDeployments ListDeploymentsInput ListDeploymentsOutput }
static O_ListDeployments: OperationModel = OperationModel { service: &SERVICE, name: "ListDeployments", method: "POST", uri: "/", status: 200, input: &S_ListDeploymentsInput, output: &S_ListDeploymentsOutput, has_output: true, errors: &[&E_ApplicationNameRequiredException, &E_InvalidApplicationNameException, &E_ApplicationDoesNotExistException, &E_InvalidDeploymentGroupNameException, &E_DeploymentGroupDoesNotExistException, &E_DeploymentGroupNameRequiredException, &E_InvalidTimeRangeException, &E_InvalidDeploymentStatusException, &E_InvalidNextTokenException, &E_InvalidExternalIdException, &E_InvalidInputException], ..OperationModel::BLANK };
operation! { StopDeployment O_StopDeployment StopDeploymentInput StopDeploymentOutput }
static O_StopDeployment: OperationModel = OperationModel { service: &SERVICE, name: "StopDeployment", method: "POST", uri: "/", status: 200, input: &S_StopDeploymentInput, output: &S_StopDeploymentOutput, has_output: true, errors: &[&E_DeploymentIdRequiredException, &E_DeploymentDoesNotExistException, &E_DeploymentGroupDoesNotExistException, &E_DeploymentAlreadyCompletedException, &E_InvalidDeploymentIdException, &E_UnsupportedActionForDeploymentTypeException], ..OperationModel::BLANK };
operation! { PutLifecycleEventHookExecutionStatus O_PutLifecycleEventHookExecutionStatus PutLifecycleEventHookExecutionStatusInput PutLifecycleEventHookExecutionStatusOutput }
static O_PutLifecycleEventHookExecutionStatus: OperationModel = OperationModel { service: &SERVICE, name: "PutLifecycleEventHookExecutionStatus", method: "POST", uri: "/", status: 200, input: &S_PutLifecycleEventHookExecutionStatusInput, output: &S_PutLifecycleEventHookExecutionStatusOutput, has_output: true, errors: &[&E_InvalidLifecycleEventHookExecutionStatusException, &E_InvalidLifecycleEventHookExecutionIdException, &E_LifecycleEventAlreadyCompletedException, &E_DeploymentIdRequiredException, &E_DeploymentDoesNotExistException, &E_InvalidDeploymentIdException, &E_UnsupportedActionForDeploymentTypeException], ..OperationModel::BLANK };
operation! { GetDeploymentTarget O_GetDeploymentTarget GetDeploymentTargetInput GetDeploymentTargetOutput }
static O_GetDeploymentTarget: OperationModel = OperationModel { service: &SERVICE, name: "GetDeploymentTarget", method: "POST", uri: "/", status: 200, input: &S_GetDeploymentTargetInput, output: &S_GetDeploymentTargetOutput, has_output: true, errors: &[&E_InvalidDeploymentIdException, &E_DeploymentIdRequiredException, &E_DeploymentDoesNotExistException, &E_DeploymentNotStartedException, &E_DeploymentTargetIdRequiredException, &E_InvalidDeploymentTargetIdException, &E_DeploymentTargetDoesNotExistException, &E_InvalidInstanceNameException], ..OperationModel::BLANK };
operation! { BatchGetDeploymentTargets O_BatchGetDeploymentTargets BatchGetDeploymentTargetsInput BatchGetDeploymentTargetsOutput }
static O_BatchGetDeploymentTargets: OperationModel = OperationModel { service: &SERVICE, name: "BatchGetDeploymentTargets", method: "POST", uri: "/", status: 200, input: &S_BatchGetDeploymentTargetsInput, output: &S_BatchGetDeploymentTargetsOutput, has_output: true, errors: &[&E_InvalidDeploymentIdException, &E_DeploymentIdRequiredException, &E_DeploymentDoesNotExistException, &E_DeploymentNotStartedException, &E_DeploymentTargetIdRequiredException, &E_InvalidDeploymentTargetIdException, &E_DeploymentTargetDoesNotExistException, &E_DeploymentTargetListSizeExceededException, &E_InstanceDoesNotExistException], ..OperationModel::BLANK };
operation! { ListDeploymentTargets O_ListDeploymentTargets ListDeploymentTargetsInput ListDeploymentTargetsOutput }
static O_ListDeploymentTargets: OperationModel = OperationModel { service: &SERVICE, name: "ListDeploymentTargets", method: "POST", uri: "/", status: 200, input: &S_ListDeploymentTargetsInput, output: &S_ListDeploymentTargetsOutput, has_output: true, errors: &[&E_DeploymentIdRequiredException, &E_DeploymentDoesNotExistException, &E_DeploymentNotStartedException, &E_InvalidNextTokenException, &E_InvalidDeploymentIdException, &E_InvalidInstanceStatusException, &E_InvalidInstanceTypeException, &E_InvalidDeploymentInstanceTypeException, &E_InvalidTargetFilterNameException, &E_ApplicationDoesNotExistException, &E_DeploymentGroupDoesNotExistException], ..OperationModel::BLANK };
operation! { GetDeploymentInstance O_GetDeploymentInstance GetDeploymentInstanceInput GetDeploymentInstanceOutput }
static O_GetDeploymentInstance: OperationModel = OperationModel { service: &SERVICE, name: "GetDeploymentInstance", method: "POST", uri: "/", status: 200, input: &S_GetDeploymentInstanceInput, output: &S_GetDeploymentInstanceOutput, has_output: true, errors: &[&E_DeploymentIdRequiredException, &E_DeploymentDoesNotExistException, &E_InstanceIdRequiredException, &E_InvalidDeploymentIdException, &E_InstanceDoesNotExistException, &E_InvalidInstanceNameException, &E_InvalidComputePlatformException], ..OperationModel::BLANK };
operation! { BatchGetDeploymentInstances O_BatchGetDeploymentInstances BatchGetDeploymentInstancesInput BatchGetDeploymentInstancesOutput }
static O_BatchGetDeploymentInstances: OperationModel = OperationModel { service: &SERVICE, name: "BatchGetDeploymentInstances", method: "POST", uri: "/", status: 200, input: &S_BatchGetDeploymentInstancesInput, output: &S_BatchGetDeploymentInstancesOutput, has_output: true, errors: &[&E_DeploymentIdRequiredException, &E_DeploymentDoesNotExistException, &E_InstanceIdRequiredException, &E_InvalidDeploymentIdException, &E_InvalidInstanceNameException, &E_BatchLimitExceededException, &E_InvalidComputePlatformException], ..OperationModel::BLANK };
operation! { ListDeploymentInstances O_ListDeploymentInstances ListDeploymentInstancesInput ListDeploymentInstancesOutput }
static O_ListDeploymentInstances: OperationModel = OperationModel { service: &SERVICE, name: "ListDeploymentInstances", method: "POST", uri: "/", status: 200, input: &S_ListDeploymentInstancesInput, output: &S_ListDeploymentInstancesOutput, has_output: true, errors: &[&E_DeploymentIdRequiredException, &E_DeploymentDoesNotExistException, &E_DeploymentNotStartedException, &E_InvalidNextTokenException, &E_InvalidDeploymentIdException, &E_InvalidInstanceStatusException, &E_InvalidInstanceTypeException, &E_InvalidDeploymentInstanceTypeException, &E_InvalidTargetFilterNameException, &E_InvalidComputePlatformException, &E_ApplicationDoesNotExistException, &E_DeploymentGroupDoesNotExistException], ..OperationModel::BLANK };
operation! { ListTagsForResource O_ListTagsForResource ListTagsForResourceInput ListTagsForResourceOutput }
static O_ListTagsForResource: OperationModel = OperationModel { service: &SERVICE, name: "ListTagsForResource", method: "POST", uri: "/", status: 200, input: &S_ListTagsForResourceInput, output: &S_ListTagsForResourceOutput, has_output: true, errors: &[&E_ArnNotSupportedException, &E_InvalidArnException, &E_ResourceArnRequiredException], ..OperationModel::BLANK };
operation! { TagResource O_TagResource TagResourceInput TagResourceOutput }
static O_TagResource: OperationModel = OperationModel { service: &SERVICE, name: "TagResource", method: "POST", uri: "/", status: 200, input: &S_TagResourceInput, output: &S_TagResourceOutput, has_output: true, errors: &[&E_ResourceArnRequiredException, &E_ApplicationDoesNotExistException, &E_DeploymentGroupDoesNotExistException, &E_DeploymentConfigDoesNotExistException, &E_TagRequiredException, &E_InvalidTagsToAddException, &E_ArnNotSupportedException, &E_InvalidArnException], ..OperationModel::BLANK };
operation! { UntagResource O_UntagResource UntagResourceInput UntagResourceOutput }
static O_UntagResource: OperationModel = OperationModel { service: &SERVICE, name: "UntagResource", method: "POST", uri: "/", status: 200, input: &S_UntagResourceInput, output: &S_UntagResourceOutput, has_output: true, errors: &[&E_ResourceArnRequiredException, &E_ApplicationDoesNotExistException, &E_DeploymentGroupDoesNotExistException, &E_DeploymentConfigDoesNotExistException, &E_TagRequiredException, &E_InvalidTagsToAddException, &E_ArnNotSupportedException, &E_InvalidArnException], ..OperationModel::BLANK };
/// The service's table of operations.
pub static SERVICE: ServiceModel = ServiceModel { name: "codedeploy", id: "CodeDeploy", signing_name: "codedeploy", iam_prefix: "codedeploy", endpoint_prefix: "codedeploy", protocols: &[ProtocolName::Cbor, ProtocolName::Json], target_prefix: Some("CodeDeploy_20141006"), json_version: Some("1.1"), xml_namespace: Some("http://codedeploy.amazonaws.com/doc/2014-10-06/"), api_version: "2014-10-06", query_compatible: false, operations: &[&O_CreateApplication, &O_GetApplication, &O_BatchGetApplications, &O_UpdateApplication, &O_DeleteApplication, &O_ListApplications, &O_RegisterApplicationRevision, &O_GetApplicationRevision, &O_BatchGetApplicationRevisions, &O_ListApplicationRevisions, &O_CreateDeploymentGroup, &O_GetDeploymentGroup, &O_BatchGetDeploymentGroups, &O_UpdateDeploymentGroup, &O_DeleteDeploymentGroup, &O_ListDeploymentGroups, &O_CreateDeploymentConfig, &O_GetDeploymentConfig, &O_DeleteDeploymentConfig, &O_ListDeploymentConfigs, &O_CreateDeployment, &O_GetDeployment, &O_BatchGetDeployments, &O_ListDeployments, &O_StopDeployment, &O_PutLifecycleEventHookExecutionStatus, &O_GetDeploymentTarget, &O_BatchGetDeploymentTargets, &O_ListDeploymentTargets, &O_GetDeploymentInstance, &O_BatchGetDeploymentInstances, &O_ListDeploymentInstances, &O_ListTagsForResource, &O_TagResource, &O_UntagResource] };
