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
structure! { ActionConfiguration S_ActionConfiguration
    alarm_tags_propagation: Option<AlarmTagsPropagation> = "AlarmTagsPropagation",
 }
enumeration! { ActionsSuppressedBy S_ActionsSuppressedBy: WaitPeriod = "WaitPeriod", ExtensionPeriod = "ExtensionPeriod", Alarm = "Alarm", }
structure! { AlarmHistoryItem S_AlarmHistoryItem
    alarm_name: Option<String> = "AlarmName",
    alarm_contributor_id: Option<String> = "AlarmContributorId",
    alarm_type: Option<AlarmType> = "AlarmType",
    timestamp: Option<Timestamp> = "Timestamp",
    history_item_type: Option<HistoryItemType> = "HistoryItemType",
    history_summary: Option<String> = "HistorySummary",
    history_data: Option<String> = "HistoryData",
    alarm_contributor_attributes: Option<BTreeMap<String, String>> = "AlarmContributorAttributes",
 }
structure! { AlarmPromQLCriteria S_AlarmPromQLCriteria
    query: String = "Query",
    pending_period: Option<i32> = "PendingPeriod",
    recovery_period: Option<i32> = "RecoveryPeriod",
 }
structure! { AlarmTagsPropagation S_AlarmTagsPropagation
    enabled: bool = "Enabled",
    included_tag_keys: Option<Vec<String>> = "IncludedTagKeys",
    excluded_tag_keys: Option<Vec<String>> = "ExcludedTagKeys",
 }
enumeration! { AlarmType S_AlarmType: CompositeAlarm = "CompositeAlarm", MetricAlarm = "MetricAlarm", LogAlarm = "LogAlarm", }
enumeration! { ComparisonOperator S_ComparisonOperator: GreaterThanOrEqualToThreshold = "GreaterThanOrEqualToThreshold", GreaterThanThreshold = "GreaterThanThreshold", LessThanThreshold = "LessThanThreshold", LessThanOrEqualToThreshold = "LessThanOrEqualToThreshold", LessThanLowerOrGreaterThanUpperThreshold = "LessThanLowerOrGreaterThanUpperThreshold", LessThanLowerThreshold = "LessThanLowerThreshold", GreaterThanUpperThreshold = "GreaterThanUpperThreshold", }
structure! { CompositeAlarm S_CompositeAlarm
    actions_enabled: Option<bool> = "ActionsEnabled",
    alarm_actions: Option<Vec<String>> = "AlarmActions",
    alarm_arn: Option<String> = "AlarmArn",
    alarm_configuration_updated_timestamp: Option<Timestamp> = "AlarmConfigurationUpdatedTimestamp",
    alarm_description: Option<String> = "AlarmDescription",
    alarm_name: Option<String> = "AlarmName",
    alarm_rule: Option<String> = "AlarmRule",
    insufficient_data_actions: Option<Vec<String>> = "InsufficientDataActions",
    ok_actions: Option<Vec<String>> = "OKActions",
    state_reason: Option<String> = "StateReason",
    state_reason_data: Option<String> = "StateReasonData",
    state_updated_timestamp: Option<Timestamp> = "StateUpdatedTimestamp",
    state_value: Option<StateValue> = "StateValue",
    state_transitioned_timestamp: Option<Timestamp> = "StateTransitionedTimestamp",
    actions_suppressed_by: Option<ActionsSuppressedBy> = "ActionsSuppressedBy",
    actions_suppressed_reason: Option<String> = "ActionsSuppressedReason",
    actions_suppressor: Option<String> = "ActionsSuppressor",
    actions_suppressor_wait_period: Option<i32> = "ActionsSuppressorWaitPeriod",
    actions_suppressor_extension_period: Option<i32> = "ActionsSuppressorExtensionPeriod",
    action_configuration: Option<ActionConfiguration> = "ActionConfiguration",
 }
structure! { ConcurrentModificationException S_ConcurrentModificationException }
structure! { ConflictException S_ConflictException
    message: Option<String> = "Message",
 }
structure! { Datapoint S_Datapoint
    timestamp: Option<Timestamp> = "Timestamp",
    sample_count: Option<f64> = "SampleCount",
    average: Option<f64> = "Average",
    sum: Option<f64> = "Sum",
    minimum: Option<f64> = "Minimum",
    maximum: Option<f64> = "Maximum",
    unit: Option<StandardUnit> = "Unit",
    extended_statistics: Option<BTreeMap<String, f64>> = "ExtendedStatistics",
 }
structure! { DeleteAlarmsInput S_DeleteAlarmsInput
    alarm_names: Vec<String> = "AlarmNames",
 }
structure! { DescribeAlarmHistoryInput S_DescribeAlarmHistoryInput
    alarm_name: Option<String> = "AlarmName",
    alarm_contributor_id: Option<String> = "AlarmContributorId",
    alarm_types: Option<Vec<AlarmType>> = "AlarmTypes",
    history_item_type: Option<HistoryItemType> = "HistoryItemType",
    start_date: Option<Timestamp> = "StartDate",
    end_date: Option<Timestamp> = "EndDate",
    max_records: Option<i32> = "MaxRecords",
    next_token: Option<String> = "NextToken",
    scan_by: Option<ScanBy> = "ScanBy",
 }
structure! { DescribeAlarmHistoryOutput S_DescribeAlarmHistoryOutput
    alarm_history_items: Option<Vec<AlarmHistoryItem>> = "AlarmHistoryItems",
    next_token: Option<String> = "NextToken",
 }
structure! { DescribeAlarmsForMetricInput S_DescribeAlarmsForMetricInput
    metric_name: String = "MetricName",
    namespace: String = "Namespace",
    statistic: Option<Statistic> = "Statistic",
    extended_statistic: Option<String> = "ExtendedStatistic",
    dimensions: Option<Vec<Dimension>> = "Dimensions",
    period: Option<i32> = "Period",
    unit: Option<StandardUnit> = "Unit",
 }
structure! { DescribeAlarmsForMetricOutput S_DescribeAlarmsForMetricOutput
    metric_alarms: Option<Vec<MetricAlarm>> = "MetricAlarms",
 }
structure! { DescribeAlarmsInput S_DescribeAlarmsInput
    alarm_names: Option<Vec<String>> = "AlarmNames",
    alarm_name_prefix: Option<String> = "AlarmNamePrefix",
    alarm_types: Option<Vec<AlarmType>> = "AlarmTypes",
    children_of_alarm_name: Option<String> = "ChildrenOfAlarmName",
    parents_of_alarm_name: Option<String> = "ParentsOfAlarmName",
    state_value: Option<StateValue> = "StateValue",
    action_prefix: Option<String> = "ActionPrefix",
    max_records: Option<i32> = "MaxRecords",
    next_token: Option<String> = "NextToken",
 }
structure! { DescribeAlarmsOutput S_DescribeAlarmsOutput
    composite_alarms: Option<Vec<CompositeAlarm>> = "CompositeAlarms",
    metric_alarms: Option<Vec<MetricAlarm>> = "MetricAlarms",
    log_alarms: Option<Vec<LogAlarm>> = "LogAlarms",
    next_token: Option<String> = "NextToken",
 }
structure! { Dimension S_Dimension
    name: String = "Name",
    value: String = "Value",
 }
structure! { DimensionFilter S_DimensionFilter
    name: String = "Name",
    value: Option<String> = "Value",
 }
structure! { DisableAlarmActionsInput S_DisableAlarmActionsInput
    alarm_names: Vec<String> = "AlarmNames",
 }
structure! { EnableAlarmActionsInput S_EnableAlarmActionsInput
    alarm_names: Vec<String> = "AlarmNames",
 }
structure! { Entity S_Entity
    key_attributes: Option<BTreeMap<String, String>> = "KeyAttributes",
    attributes: Option<BTreeMap<String, String>> = "Attributes",
 }
structure! { EntityMetricData S_EntityMetricData
    entity: Option<Entity> = "Entity",
    metric_data: Option<Vec<MetricDatum>> = "MetricData",
 }
structure! { EvaluationCriteria S_EvaluationCriteria
    prom_ql_criteria: Option<AlarmPromQLCriteria> = "PromQLCriteria",
 }
enumeration! { EvaluationState S_EvaluationState: PartialData = "PARTIAL_DATA", EvaluationFailure = "EVALUATION_FAILURE", EvaluationError = "EVALUATION_ERROR", }
structure! { EvaluationWindow S_EvaluationWindow
    wall_clock_window: Option<WallClockWindow> = "WallClockWindow",
    sliding_window: Option<SlidingWindow> = "SlidingWindow",
 }
structure! { GetMetricDataInput S_GetMetricDataInput
    metric_data_queries: Vec<MetricDataQuery> = "MetricDataQueries",
    start_time: Timestamp = "StartTime",
    end_time: Timestamp = "EndTime",
    next_token: Option<String> = "NextToken",
    scan_by: Option<ScanBy> = "ScanBy",
    max_datapoints: Option<i32> = "MaxDatapoints",
    label_options: Option<LabelOptions> = "LabelOptions",
 }
structure! { GetMetricDataOutput S_GetMetricDataOutput
    metric_data_results: Option<Vec<MetricDataResult>> = "MetricDataResults",
    next_token: Option<String> = "NextToken",
    messages: Option<Vec<MessageData>> = "Messages",
 }
structure! { GetMetricStatisticsInput S_GetMetricStatisticsInput
    namespace: String = "Namespace",
    metric_name: String = "MetricName",
    dimensions: Option<Vec<Dimension>> = "Dimensions",
    start_time: Timestamp = "StartTime",
    end_time: Timestamp = "EndTime",
    period: i32 = "Period",
    statistics: Option<Vec<Statistic>> = "Statistics",
    extended_statistics: Option<Vec<String>> = "ExtendedStatistics",
    unit: Option<StandardUnit> = "Unit",
 }
structure! { GetMetricStatisticsOutput S_GetMetricStatisticsOutput
    label: Option<String> = "Label",
    datapoints: Option<Vec<Datapoint>> = "Datapoints",
 }
enumeration! { HistoryItemType S_HistoryItemType: ConfigurationUpdate = "ConfigurationUpdate", StateUpdate = "StateUpdate", Action = "Action", AlarmContributorStateUpdate = "AlarmContributorStateUpdate", AlarmContributorAction = "AlarmContributorAction", }
structure! { InternalServiceFault S_InternalServiceFault
    message: Option<String> = "Message",
 }
structure! { InvalidFormatFault S_InvalidFormatFault
    message: Option<String> = "message",
 }
structure! { InvalidNextToken S_InvalidNextToken
    message: Option<String> = "message",
 }
structure! { InvalidParameterCombinationException S_InvalidParameterCombinationException
    message: Option<String> = "message",
 }
structure! { InvalidParameterValueException S_InvalidParameterValueException
    message: Option<String> = "message",
 }
structure! { LabelOptions S_LabelOptions
    timezone: Option<String> = "Timezone",
 }
structure! { LimitExceededFault S_LimitExceededFault
    message: Option<String> = "message",
 }
structure! { ListMetricsInput S_ListMetricsInput
    namespace: Option<String> = "Namespace",
    metric_name: Option<String> = "MetricName",
    dimensions: Option<Vec<DimensionFilter>> = "Dimensions",
    next_token: Option<String> = "NextToken",
    recently_active: Option<RecentlyActive> = "RecentlyActive",
    include_linked_accounts: Option<bool> = "IncludeLinkedAccounts",
    owning_account: Option<String> = "OwningAccount",
 }
structure! { ListMetricsOutput S_ListMetricsOutput
    metrics: Option<Vec<Metric>> = "Metrics",
    next_token: Option<String> = "NextToken",
    owning_accounts: Option<Vec<String>> = "OwningAccounts",
 }
structure! { ListTagsForResourceInput S_ListTagsForResourceInput
    resource_arn: String = "ResourceARN",
 }
structure! { ListTagsForResourceOutput S_ListTagsForResourceOutput
    tags: Option<Vec<Tag>> = "Tags",
 }
structure! { LogAlarm S_LogAlarm
    alarm_name: Option<String> = "AlarmName",
    alarm_arn: Option<String> = "AlarmArn",
    alarm_description: Option<String> = "AlarmDescription",
    alarm_configuration_updated_timestamp: Option<Timestamp> = "AlarmConfigurationUpdatedTimestamp",
    actions_enabled: Option<bool> = "ActionsEnabled",
    ok_actions: Option<Vec<String>> = "OKActions",
    alarm_actions: Option<Vec<String>> = "AlarmActions",
    insufficient_data_actions: Option<Vec<String>> = "InsufficientDataActions",
    state_value: Option<StateValue> = "StateValue",
    state_reason: Option<String> = "StateReason",
    state_reason_data: Option<String> = "StateReasonData",
    state_updated_timestamp: Option<Timestamp> = "StateUpdatedTimestamp",
    scheduled_query_configuration: Option<ScheduledQueryConfiguration> = "ScheduledQueryConfiguration",
    query_results_to_evaluate: Option<i32> = "QueryResultsToEvaluate",
    query_results_to_alarm: Option<i32> = "QueryResultsToAlarm",
    threshold: Option<f64> = "Threshold",
    comparison_operator: Option<ComparisonOperator> = "ComparisonOperator",
    treat_missing_data: Option<String> = "TreatMissingData",
    state_transitioned_timestamp: Option<Timestamp> = "StateTransitionedTimestamp",
    evaluation_state: Option<EvaluationState> = "EvaluationState",
    action_log_line_count: Option<i32> = "ActionLogLineCount",
    action_log_line_role_arn: Option<String> = "ActionLogLineRoleArn",
    warm_up_configuration: Option<WarmUpConfiguration> = "WarmUpConfiguration",
    action_configuration: Option<ActionConfiguration> = "ActionConfiguration",
 }
structure! { MessageData S_MessageData
    code: Option<String> = "Code",
    value: Option<String> = "Value",
 }
structure! { Metric S_Metric
    namespace: Option<String> = "Namespace",
    metric_name: Option<String> = "MetricName",
    dimensions: Option<Vec<Dimension>> = "Dimensions",
 }
structure! { MetricAlarm S_MetricAlarm
    alarm_name: Option<String> = "AlarmName",
    alarm_arn: Option<String> = "AlarmArn",
    alarm_description: Option<String> = "AlarmDescription",
    alarm_configuration_updated_timestamp: Option<Timestamp> = "AlarmConfigurationUpdatedTimestamp",
    actions_enabled: Option<bool> = "ActionsEnabled",
    ok_actions: Option<Vec<String>> = "OKActions",
    alarm_actions: Option<Vec<String>> = "AlarmActions",
    insufficient_data_actions: Option<Vec<String>> = "InsufficientDataActions",
    state_value: Option<StateValue> = "StateValue",
    state_reason: Option<String> = "StateReason",
    state_reason_data: Option<String> = "StateReasonData",
    state_updated_timestamp: Option<Timestamp> = "StateUpdatedTimestamp",
    metric_name: Option<String> = "MetricName",
    namespace: Option<String> = "Namespace",
    statistic: Option<Statistic> = "Statistic",
    extended_statistic: Option<String> = "ExtendedStatistic",
    dimensions: Option<Vec<Dimension>> = "Dimensions",
    period: Option<i32> = "Period",
    unit: Option<StandardUnit> = "Unit",
    evaluation_periods: Option<i32> = "EvaluationPeriods",
    datapoints_to_alarm: Option<i32> = "DatapointsToAlarm",
    threshold: Option<f64> = "Threshold",
    comparison_operator: Option<ComparisonOperator> = "ComparisonOperator",
    treat_missing_data: Option<String> = "TreatMissingData",
    evaluate_low_sample_count_percentile: Option<String> = "EvaluateLowSampleCountPercentile",
    metrics: Option<Vec<MetricDataQuery>> = "Metrics",
    threshold_metric_id: Option<String> = "ThresholdMetricId",
    evaluation_state: Option<EvaluationState> = "EvaluationState",
    state_transitioned_timestamp: Option<Timestamp> = "StateTransitionedTimestamp",
    evaluation_window: Option<EvaluationWindow> = "EvaluationWindow",
    warm_up_configuration: Option<WarmUpConfiguration> = "WarmUpConfiguration",
    evaluation_criteria: Option<EvaluationCriteria> = "EvaluationCriteria",
    evaluation_interval: Option<i32> = "EvaluationInterval",
    action_configuration: Option<ActionConfiguration> = "ActionConfiguration",
 }
structure! { MetricDataQuery S_MetricDataQuery
    id: String = "Id",
    metric_stat: Option<MetricStat> = "MetricStat",
    expression: Option<String> = "Expression",
    label: Option<String> = "Label",
    return_data: Option<bool> = "ReturnData",
    period: Option<i32> = "Period",
    account_id: Option<String> = "AccountId",
 }
structure! { MetricDataResult S_MetricDataResult
    id: Option<String> = "Id",
    label: Option<String> = "Label",
    timestamps: Option<Vec<Timestamp>> = "Timestamps",
    values: Option<Vec<f64>> = "Values",
    status_code: Option<StatusCode> = "StatusCode",
    messages: Option<Vec<MessageData>> = "Messages",
 }
structure! { MetricDatum S_MetricDatum
    metric_name: String = "MetricName",
    dimensions: Option<Vec<Dimension>> = "Dimensions",
    timestamp: Option<Timestamp> = "Timestamp",
    value: Option<f64> = "Value",
    statistic_values: Option<StatisticSet> = "StatisticValues",
    values: Option<Vec<f64>> = "Values",
    counts: Option<Vec<f64>> = "Counts",
    unit: Option<StandardUnit> = "Unit",
    storage_resolution: Option<i32> = "StorageResolution",
 }
structure! { MetricStat S_MetricStat
    metric: Metric = "Metric",
    period: i32 = "Period",
    stat: String = "Stat",
    unit: Option<StandardUnit> = "Unit",
 }
structure! { MissingRequiredParameterException S_MissingRequiredParameterException
    message: Option<String> = "message",
 }
structure! { PutCompositeAlarmInput S_PutCompositeAlarmInput
    actions_enabled: Option<bool> = "ActionsEnabled",
    alarm_actions: Option<Vec<String>> = "AlarmActions",
    alarm_description: Option<String> = "AlarmDescription",
    alarm_name: String = "AlarmName",
    alarm_rule: String = "AlarmRule",
    insufficient_data_actions: Option<Vec<String>> = "InsufficientDataActions",
    ok_actions: Option<Vec<String>> = "OKActions",
    tags: Option<Vec<Tag>> = "Tags",
    actions_suppressor: Option<String> = "ActionsSuppressor",
    actions_suppressor_wait_period: Option<i32> = "ActionsSuppressorWaitPeriod",
    actions_suppressor_extension_period: Option<i32> = "ActionsSuppressorExtensionPeriod",
    action_configuration: Option<ActionConfiguration> = "ActionConfiguration",
 }
structure! { PutMetricAlarmInput S_PutMetricAlarmInput
    alarm_name: String = "AlarmName",
    alarm_description: Option<String> = "AlarmDescription",
    actions_enabled: Option<bool> = "ActionsEnabled",
    ok_actions: Option<Vec<String>> = "OKActions",
    alarm_actions: Option<Vec<String>> = "AlarmActions",
    insufficient_data_actions: Option<Vec<String>> = "InsufficientDataActions",
    metric_name: Option<String> = "MetricName",
    namespace: Option<String> = "Namespace",
    statistic: Option<Statistic> = "Statistic",
    extended_statistic: Option<String> = "ExtendedStatistic",
    dimensions: Option<Vec<Dimension>> = "Dimensions",
    period: Option<i32> = "Period",
    unit: Option<StandardUnit> = "Unit",
    evaluation_periods: Option<i32> = "EvaluationPeriods",
    datapoints_to_alarm: Option<i32> = "DatapointsToAlarm",
    threshold: Option<f64> = "Threshold",
    comparison_operator: Option<ComparisonOperator> = "ComparisonOperator",
    treat_missing_data: Option<String> = "TreatMissingData",
    evaluate_low_sample_count_percentile: Option<String> = "EvaluateLowSampleCountPercentile",
    metrics: Option<Vec<MetricDataQuery>> = "Metrics",
    tags: Option<Vec<Tag>> = "Tags",
    threshold_metric_id: Option<String> = "ThresholdMetricId",
    evaluation_window: Option<EvaluationWindow> = "EvaluationWindow",
    warm_up_configuration: Option<WarmUpConfiguration> = "WarmUpConfiguration",
    evaluation_criteria: Option<EvaluationCriteria> = "EvaluationCriteria",
    evaluation_interval: Option<i32> = "EvaluationInterval",
    action_configuration: Option<ActionConfiguration> = "ActionConfiguration",
 }
structure! { PutMetricDataInput S_PutMetricDataInput
    namespace: String = "Namespace",
    metric_data: Option<Vec<MetricDatum>> = "MetricData",
    entity_metric_data: Option<Vec<EntityMetricData>> = "EntityMetricData",
    strict_entity_validation: Option<bool> = "StrictEntityValidation",
 }
enumeration! { RecentlyActive S_RecentlyActive: Pt3h = "PT3H", }
structure! { ResourceConflict S_ResourceConflict
    message: Option<String> = "message",
 }
structure! { ResourceNotFound S_ResourceNotFound
    message: Option<String> = "message",
 }
structure! { ResourceNotFoundException S_ResourceNotFoundException
    resource_type: Option<String> = "ResourceType",
    resource_id: Option<String> = "ResourceId",
 }
enumeration! { ScanBy S_ScanBy: TimestampDescending = "TimestampDescending", TimestampAscending = "TimestampAscending", }
structure! { ScheduleConfiguration S_ScheduleConfiguration
    schedule_expression: String = "ScheduleExpression",
    start_time_offset: i64 = "StartTimeOffset",
    end_time_offset: Option<i64> = "EndTimeOffset",
 }
structure! { ScheduledQueryConfiguration S_ScheduledQueryConfiguration
    query_string: String = "QueryString",
    log_group_identifiers: Option<Vec<String>> = "LogGroupIdentifiers",
    query_arn: Option<String> = "QueryARN",
    scheduled_query_role_arn: String = "ScheduledQueryRoleARN",
    schedule_configuration: ScheduleConfiguration = "ScheduleConfiguration",
    aggregation_expression: String = "AggregationExpression",
    tags: Option<Vec<Tag>> = "Tags",
 }
structure! { SetAlarmStateInput S_SetAlarmStateInput
    alarm_name: String = "AlarmName",
    state_value: StateValue = "StateValue",
    state_reason: String = "StateReason",
    state_reason_data: Option<String> = "StateReasonData",
 }
structure! { SlidingWindow S_SlidingWindow }
enumeration! { StandardUnit S_StandardUnit: Seconds = "Seconds", Microseconds = "Microseconds", Milliseconds = "Milliseconds", Bytes = "Bytes", Kilobytes = "Kilobytes", Megabytes = "Megabytes", Gigabytes = "Gigabytes", Terabytes = "Terabytes", Bits = "Bits", Kilobits = "Kilobits", Megabits = "Megabits", Gigabits = "Gigabits", Terabits = "Terabits", Percent = "Percent", Count = "Count", BytesSecond = "Bytes/Second", KilobytesSecond = "Kilobytes/Second", MegabytesSecond = "Megabytes/Second", GigabytesSecond = "Gigabytes/Second", TerabytesSecond = "Terabytes/Second", BitsSecond = "Bits/Second", KilobitsSecond = "Kilobits/Second", MegabitsSecond = "Megabits/Second", GigabitsSecond = "Gigabits/Second", TerabitsSecond = "Terabits/Second", CountSecond = "Count/Second", None = "None", }
enumeration! { StateValue S_StateValue: Ok = "OK", Alarm = "ALARM", InsufficientData = "INSUFFICIENT_DATA", }
enumeration! { Statistic S_Statistic: SampleCount = "SampleCount", Average = "Average", Sum = "Sum", Minimum = "Minimum", Maximum = "Maximum", }
structure! { StatisticSet S_StatisticSet
    sample_count: f64 = "SampleCount",
    sum: f64 = "Sum",
    minimum: f64 = "Minimum",
    maximum: f64 = "Maximum",
 }
enumeration! { StatusCode S_StatusCode: Complete = "Complete", InternalError = "InternalError", PartialData = "PartialData", Forbidden = "Forbidden", }
structure! { Tag S_Tag
    key: String = "Key",
    value: String = "Value",
 }
structure! { TagResourceInput S_TagResourceInput
    resource_arn: String = "ResourceARN",
    tags: Vec<Tag> = "Tags",
 }
structure! { TagResourceOutput S_TagResourceOutput }
structure! { UntagResourceInput S_UntagResourceInput
    resource_arn: String = "ResourceARN",
    tag_keys: Vec<String> = "TagKeys",
 }
structure! { UntagResourceOutput S_UntagResourceOutput }
structure! { WallClockWindow S_WallClockWindow
    timezone: Option<String> = "Timezone",
 }
structure! { WarmUpConfiguration S_WarmUpConfiguration
    warm_up_period_duration_in_minutes: i32 = "WarmUpPeriodDurationInMinutes",
    only_start_evaluating_after_warm_up_period_ends: Option<bool> = "OnlyStartEvaluatingAfterWarmUpPeriodEnds",
 }
structure! { PutMetricDataOutput S_PutMetricDataOutput }
structure! { PutMetricAlarmOutput S_PutMetricAlarmOutput }
structure! { PutCompositeAlarmOutput S_PutCompositeAlarmOutput }
structure! { DeleteAlarmsOutput S_DeleteAlarmsOutput }
structure! { SetAlarmStateOutput S_SetAlarmStateOutput }
structure! { EnableAlarmActionsOutput S_EnableAlarmActionsOutput }
structure! { DisableAlarmActionsOutput S_DisableAlarmActionsOutput }
pub(crate) static S_AccountId: Schema = Schema { name: "AccountId", kind: K::String, min: Some(1.0), max: Some(255.0), ..Schema::BLANK };
pub(crate) static S_ActionConfiguration: Schema = Schema { name: "ActionConfiguration", kind: K::Structure { members: &[
    Member { name: "AlarmTagsPropagation", target: &S_AlarmTagsPropagation, wire: "AlarmTagsPropagation", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ActionLogLineCount: Schema = Schema { name: "ActionLogLineCount", kind: K::Integer, ..Schema::BLANK };
pub(crate) static S_ActionLogLineRoleArn: Schema = Schema { name: "ActionLogLineRoleArn", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ActionPrefix: Schema = Schema { name: "ActionPrefix", kind: K::String, min: Some(1.0), max: Some(1024.0), ..Schema::BLANK };
pub(crate) static S_ActionsEnabled: Schema = Schema { name: "ActionsEnabled", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_ActionsSuppressedBy: Schema = Schema { name: "ActionsSuppressedBy", kind: K::Enum { values: ActionsSuppressedBy::VALUES }, ..Schema::BLANK };
pub(crate) static S_ActionsSuppressedReason: Schema = Schema { name: "ActionsSuppressedReason", kind: K::String, min: Some(0.0), max: Some(1024.0), ..Schema::BLANK };
pub(crate) static S_AggregationExpression: Schema = Schema { name: "AggregationExpression", kind: K::String, min: Some(1.0), max: Some(2048.0), ..Schema::BLANK };
pub(crate) static S_AlarmArn: Schema = Schema { name: "AlarmArn", kind: K::String, min: Some(1.0), max: Some(1600.0), ..Schema::BLANK };
pub(crate) static S_AlarmDescription: Schema = Schema { name: "AlarmDescription", kind: K::String, min: Some(0.0), max: Some(1024.0), ..Schema::BLANK };
pub(crate) static S_AlarmHistoryItem: Schema = Schema { name: "AlarmHistoryItem", kind: K::Structure { members: &[
    Member { name: "AlarmName", target: &S_AlarmName, wire: "AlarmName", ..Member::BLANK },
    Member { name: "AlarmContributorId", target: &S_ContributorId, wire: "AlarmContributorId", ..Member::BLANK },
    Member { name: "AlarmType", target: &S_AlarmType, wire: "AlarmType", ..Member::BLANK },
    Member { name: "Timestamp", target: &S_Timestamp, wire: "Timestamp", ..Member::BLANK },
    Member { name: "HistoryItemType", target: &S_HistoryItemType, wire: "HistoryItemType", ..Member::BLANK },
    Member { name: "HistorySummary", target: &S_HistorySummary, wire: "HistorySummary", ..Member::BLANK },
    Member { name: "HistoryData", target: &S_HistoryData, wire: "HistoryData", ..Member::BLANK },
    Member { name: "AlarmContributorAttributes", target: &S_ContributorAttributes, wire: "AlarmContributorAttributes", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_AlarmHistoryItems: Schema = Schema { name: "AlarmHistoryItems", kind: K::List { item: &S_AlarmHistoryItem, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_AlarmName: Schema = Schema { name: "AlarmName", kind: K::String, min: Some(1.0), max: Some(255.0), ..Schema::BLANK };
pub(crate) static S_AlarmNamePrefix: Schema = Schema { name: "AlarmNamePrefix", kind: K::String, min: Some(1.0), max: Some(255.0), ..Schema::BLANK };
pub(crate) static S_AlarmNames: Schema = Schema { name: "AlarmNames", kind: K::List { item: &S_AlarmName, item_name: "", flattened: false }, max: Some(100.0), ..Schema::BLANK };
pub(crate) static S_AlarmPromQLCriteria: Schema = Schema { name: "AlarmPromQLCriteria", kind: K::Structure { members: &[
    Member { name: "Query", target: &S_Query, required: true, wire: "Query", ..Member::BLANK },
    Member { name: "PendingPeriod", target: &S_PendingPeriod, wire: "PendingPeriod", ..Member::BLANK },
    Member { name: "RecoveryPeriod", target: &S_RecoveryPeriod, wire: "RecoveryPeriod", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_AlarmRule: Schema = Schema { name: "AlarmRule", kind: K::String, min: Some(1.0), max: Some(10240.0), ..Schema::BLANK };
pub(crate) static S_AlarmTagsPropagation: Schema = Schema { name: "AlarmTagsPropagation", kind: K::Structure { members: &[
    Member { name: "Enabled", target: &S_AlarmTagsPropagationEnabled, required: true, wire: "Enabled", ..Member::BLANK },
    Member { name: "IncludedTagKeys", target: &S_AlarmTagsPropagationTagKeys, wire: "IncludedTagKeys", ..Member::BLANK },
    Member { name: "ExcludedTagKeys", target: &S_AlarmTagsPropagationTagKeys, wire: "ExcludedTagKeys", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_AlarmTagsPropagationEnabled: Schema = Schema { name: "AlarmTagsPropagationEnabled", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_AlarmTagsPropagationTagKey: Schema = Schema { name: "AlarmTagsPropagationTagKey", kind: K::String, min: Some(1.0), max: Some(128.0), ..Schema::BLANK };
pub(crate) static S_AlarmTagsPropagationTagKeys: Schema = Schema { name: "AlarmTagsPropagationTagKeys", kind: K::List { item: &S_AlarmTagsPropagationTagKey, item_name: "", flattened: false }, min: Some(1.0), max: Some(50.0), ..Schema::BLANK };
pub(crate) static S_AlarmType: Schema = Schema { name: "AlarmType", kind: K::Enum { values: AlarmType::VALUES }, ..Schema::BLANK };
pub(crate) static S_AlarmTypes: Schema = Schema { name: "AlarmTypes", kind: K::List { item: &S_AlarmType, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_AmazonResourceName: Schema = Schema { name: "AmazonResourceName", kind: K::String, min: Some(1.0), max: Some(1024.0), ..Schema::BLANK };
pub(crate) static S_AttributeName: Schema = Schema { name: "AttributeName", kind: K::String, min: Some(1.0), max: Some(255.0), ..Schema::BLANK };
pub(crate) static S_AttributeValue: Schema = Schema { name: "AttributeValue", kind: K::String, min: Some(1.0), max: Some(1024.0), ..Schema::BLANK };
pub(crate) static S_AwsQueryErrorMessage: Schema = Schema { name: "AwsQueryErrorMessage", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ComparisonOperator: Schema = Schema { name: "ComparisonOperator", kind: K::Enum { values: ComparisonOperator::VALUES }, ..Schema::BLANK };
pub(crate) static S_CompositeAlarm: Schema = Schema { name: "CompositeAlarm", kind: K::Structure { members: &[
    Member { name: "ActionsEnabled", target: &S_ActionsEnabled, wire: "ActionsEnabled", ..Member::BLANK },
    Member { name: "AlarmActions", target: &S_ResourceList, wire: "AlarmActions", ..Member::BLANK },
    Member { name: "AlarmArn", target: &S_AlarmArn, wire: "AlarmArn", ..Member::BLANK },
    Member { name: "AlarmConfigurationUpdatedTimestamp", target: &S_Timestamp, wire: "AlarmConfigurationUpdatedTimestamp", ..Member::BLANK },
    Member { name: "AlarmDescription", target: &S_AlarmDescription, wire: "AlarmDescription", ..Member::BLANK },
    Member { name: "AlarmName", target: &S_AlarmName, wire: "AlarmName", ..Member::BLANK },
    Member { name: "AlarmRule", target: &S_AlarmRule, wire: "AlarmRule", ..Member::BLANK },
    Member { name: "InsufficientDataActions", target: &S_ResourceList, wire: "InsufficientDataActions", ..Member::BLANK },
    Member { name: "OKActions", target: &S_ResourceList, wire: "OKActions", ..Member::BLANK },
    Member { name: "StateReason", target: &S_StateReason, wire: "StateReason", ..Member::BLANK },
    Member { name: "StateReasonData", target: &S_StateReasonData, wire: "StateReasonData", ..Member::BLANK },
    Member { name: "StateUpdatedTimestamp", target: &S_Timestamp, wire: "StateUpdatedTimestamp", ..Member::BLANK },
    Member { name: "StateValue", target: &S_StateValue, wire: "StateValue", ..Member::BLANK },
    Member { name: "StateTransitionedTimestamp", target: &S_Timestamp, wire: "StateTransitionedTimestamp", ..Member::BLANK },
    Member { name: "ActionsSuppressedBy", target: &S_ActionsSuppressedBy, wire: "ActionsSuppressedBy", ..Member::BLANK },
    Member { name: "ActionsSuppressedReason", target: &S_ActionsSuppressedReason, wire: "ActionsSuppressedReason", ..Member::BLANK },
    Member { name: "ActionsSuppressor", target: &S_AlarmArn, wire: "ActionsSuppressor", ..Member::BLANK },
    Member { name: "ActionsSuppressorWaitPeriod", target: &S_SuppressorPeriod, wire: "ActionsSuppressorWaitPeriod", ..Member::BLANK },
    Member { name: "ActionsSuppressorExtensionPeriod", target: &S_SuppressorPeriod, wire: "ActionsSuppressorExtensionPeriod", ..Member::BLANK },
    Member { name: "ActionConfiguration", target: &S_ActionConfiguration, wire: "ActionConfiguration", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CompositeAlarms: Schema = Schema { name: "CompositeAlarms", kind: K::List { item: &S_CompositeAlarm, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_ConcurrentModificationException: Schema = Schema { name: "ConcurrentModificationException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_ConflictException: Schema = Schema { name: "ConflictException", kind: K::Structure { members: &[
    Member { name: "Message", target: &S_ErrorMessage, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ContributorAttributes: Schema = Schema { name: "ContributorAttributes", kind: K::Map { key: &S_AttributeName, value: &S_AttributeValue, key_name: "key", value_name: "value", flattened: false }, min: Some(0.0), max: Some(150.0), ..Schema::BLANK };
pub(crate) static S_ContributorId: Schema = Schema { name: "ContributorId", kind: K::String, min: Some(1.0), max: Some(16.0), ..Schema::BLANK };
pub(crate) static S_Counts: Schema = Schema { name: "Counts", kind: K::List { item: &S_DatapointValue, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_Datapoint: Schema = Schema { name: "Datapoint", kind: K::Structure { members: &[
    Member { name: "Timestamp", target: &S_Timestamp, wire: "Timestamp", ..Member::BLANK },
    Member { name: "SampleCount", target: &S_DatapointValue, wire: "SampleCount", ..Member::BLANK },
    Member { name: "Average", target: &S_DatapointValue, wire: "Average", ..Member::BLANK },
    Member { name: "Sum", target: &S_DatapointValue, wire: "Sum", ..Member::BLANK },
    Member { name: "Minimum", target: &S_DatapointValue, wire: "Minimum", ..Member::BLANK },
    Member { name: "Maximum", target: &S_DatapointValue, wire: "Maximum", ..Member::BLANK },
    Member { name: "Unit", target: &S_StandardUnit, wire: "Unit", ..Member::BLANK },
    Member { name: "ExtendedStatistics", target: &S_DatapointValueMap, wire: "ExtendedStatistics", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DatapointValue: Schema = Schema { name: "DatapointValue", kind: K::Double, ..Schema::BLANK };
pub(crate) static S_DatapointValueMap: Schema = Schema { name: "DatapointValueMap", kind: K::Map { key: &S_ExtendedStatistic, value: &S_DatapointValue, key_name: "key", value_name: "value", flattened: false }, ..Schema::BLANK };
pub(crate) static S_DatapointValues: Schema = Schema { name: "DatapointValues", kind: K::List { item: &S_DatapointValue, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_Datapoints: Schema = Schema { name: "Datapoints", kind: K::List { item: &S_Datapoint, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_DatapointsToAlarm: Schema = Schema { name: "DatapointsToAlarm", kind: K::Integer, min: Some(1.0), ..Schema::BLANK };
pub(crate) static S_DeleteAlarmsInput: Schema = Schema { name: "DeleteAlarmsInput", kind: K::Structure { members: &[
    Member { name: "AlarmNames", target: &S_AlarmNames, required: true, wire: "AlarmNames", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DescribeAlarmHistoryInput: Schema = Schema { name: "DescribeAlarmHistoryInput", kind: K::Structure { members: &[
    Member { name: "AlarmName", target: &S_AlarmName, wire: "AlarmName", ..Member::BLANK },
    Member { name: "AlarmContributorId", target: &S_ContributorId, wire: "AlarmContributorId", ..Member::BLANK },
    Member { name: "AlarmTypes", target: &S_AlarmTypes, wire: "AlarmTypes", ..Member::BLANK },
    Member { name: "HistoryItemType", target: &S_HistoryItemType, wire: "HistoryItemType", ..Member::BLANK },
    Member { name: "StartDate", target: &S_Timestamp, wire: "StartDate", ..Member::BLANK },
    Member { name: "EndDate", target: &S_Timestamp, wire: "EndDate", ..Member::BLANK },
    Member { name: "MaxRecords", target: &S_MaxRecords, wire: "MaxRecords", ..Member::BLANK },
    Member { name: "NextToken", target: &S_NextToken, wire: "NextToken", ..Member::BLANK },
    Member { name: "ScanBy", target: &S_ScanBy, wire: "ScanBy", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DescribeAlarmHistoryOutput: Schema = Schema { name: "DescribeAlarmHistoryOutput", kind: K::Structure { members: &[
    Member { name: "AlarmHistoryItems", target: &S_AlarmHistoryItems, wire: "AlarmHistoryItems", ..Member::BLANK },
    Member { name: "NextToken", target: &S_NextToken, wire: "NextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DescribeAlarmsForMetricInput: Schema = Schema { name: "DescribeAlarmsForMetricInput", kind: K::Structure { members: &[
    Member { name: "MetricName", target: &S_MetricName, required: true, wire: "MetricName", ..Member::BLANK },
    Member { name: "Namespace", target: &S_Namespace, required: true, wire: "Namespace", ..Member::BLANK },
    Member { name: "Statistic", target: &S_Statistic, wire: "Statistic", ..Member::BLANK },
    Member { name: "ExtendedStatistic", target: &S_ExtendedStatistic, wire: "ExtendedStatistic", ..Member::BLANK },
    Member { name: "Dimensions", target: &S_Dimensions, wire: "Dimensions", ..Member::BLANK },
    Member { name: "Period", target: &S_Period, wire: "Period", ..Member::BLANK },
    Member { name: "Unit", target: &S_StandardUnit, wire: "Unit", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DescribeAlarmsForMetricOutput: Schema = Schema { name: "DescribeAlarmsForMetricOutput", kind: K::Structure { members: &[
    Member { name: "MetricAlarms", target: &S_MetricAlarms, wire: "MetricAlarms", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DescribeAlarmsInput: Schema = Schema { name: "DescribeAlarmsInput", kind: K::Structure { members: &[
    Member { name: "AlarmNames", target: &S_AlarmNames, wire: "AlarmNames", ..Member::BLANK },
    Member { name: "AlarmNamePrefix", target: &S_AlarmNamePrefix, wire: "AlarmNamePrefix", ..Member::BLANK },
    Member { name: "AlarmTypes", target: &S_AlarmTypes, wire: "AlarmTypes", ..Member::BLANK },
    Member { name: "ChildrenOfAlarmName", target: &S_AlarmName, wire: "ChildrenOfAlarmName", ..Member::BLANK },
    Member { name: "ParentsOfAlarmName", target: &S_AlarmName, wire: "ParentsOfAlarmName", ..Member::BLANK },
    Member { name: "StateValue", target: &S_StateValue, wire: "StateValue", ..Member::BLANK },
    Member { name: "ActionPrefix", target: &S_ActionPrefix, wire: "ActionPrefix", ..Member::BLANK },
    Member { name: "MaxRecords", target: &S_MaxRecords, wire: "MaxRecords", ..Member::BLANK },
    Member { name: "NextToken", target: &S_NextToken, wire: "NextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DescribeAlarmsOutput: Schema = Schema { name: "DescribeAlarmsOutput", kind: K::Structure { members: &[
    Member { name: "CompositeAlarms", target: &S_CompositeAlarms, wire: "CompositeAlarms", ..Member::BLANK },
    Member { name: "MetricAlarms", target: &S_MetricAlarms, wire: "MetricAlarms", ..Member::BLANK },
    Member { name: "LogAlarms", target: &S_LogAlarms, wire: "LogAlarms", ..Member::BLANK },
    Member { name: "NextToken", target: &S_NextToken, wire: "NextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_Dimension: Schema = Schema { name: "Dimension", kind: K::Structure { members: &[
    Member { name: "Name", target: &S_DimensionName, required: true, wire: "Name", ..Member::BLANK },
    Member { name: "Value", target: &S_DimensionValue, required: true, wire: "Value", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DimensionFilter: Schema = Schema { name: "DimensionFilter", kind: K::Structure { members: &[
    Member { name: "Name", target: &S_DimensionName, required: true, wire: "Name", ..Member::BLANK },
    Member { name: "Value", target: &S_DimensionValue, wire: "Value", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DimensionFilters: Schema = Schema { name: "DimensionFilters", kind: K::List { item: &S_DimensionFilter, item_name: "", flattened: false }, max: Some(10.0), ..Schema::BLANK };
pub(crate) static S_DimensionName: Schema = Schema { name: "DimensionName", kind: K::String, min: Some(1.0), max: Some(255.0), ..Schema::BLANK };
pub(crate) static S_DimensionValue: Schema = Schema { name: "DimensionValue", kind: K::String, min: Some(1.0), max: Some(1024.0), ..Schema::BLANK };
pub(crate) static S_Dimensions: Schema = Schema { name: "Dimensions", kind: K::List { item: &S_Dimension, item_name: "", flattened: false }, max: Some(30.0), ..Schema::BLANK };
pub(crate) static S_DisableAlarmActionsInput: Schema = Schema { name: "DisableAlarmActionsInput", kind: K::Structure { members: &[
    Member { name: "AlarmNames", target: &S_AlarmNames, required: true, wire: "AlarmNames", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_EnableAlarmActionsInput: Schema = Schema { name: "EnableAlarmActionsInput", kind: K::Structure { members: &[
    Member { name: "AlarmNames", target: &S_AlarmNames, required: true, wire: "AlarmNames", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_EndTimeOffset: Schema = Schema { name: "EndTimeOffset", kind: K::Long, min: Some(0.0), max: Some(2592000.0), ..Schema::BLANK };
pub(crate) static S_Entity: Schema = Schema { name: "Entity", kind: K::Structure { members: &[
    Member { name: "KeyAttributes", target: &S_EntityKeyAttributesMap, wire: "KeyAttributes", ..Member::BLANK },
    Member { name: "Attributes", target: &S_EntityAttributesMap, wire: "Attributes", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_EntityAttributesMap: Schema = Schema { name: "EntityAttributesMap", kind: K::Map { key: &S_EntityAttributesMapKeyString, value: &S_EntityAttributesMapValueString, key_name: "key", value_name: "value", flattened: false }, min: Some(0.0), max: Some(10.0), ..Schema::BLANK };
pub(crate) static S_EntityAttributesMapKeyString: Schema = Schema { name: "EntityAttributesMapKeyString", kind: K::String, min: Some(1.0), max: Some(256.0), ..Schema::BLANK };
pub(crate) static S_EntityAttributesMapValueString: Schema = Schema { name: "EntityAttributesMapValueString", kind: K::String, min: Some(1.0), max: Some(2048.0), ..Schema::BLANK };
pub(crate) static S_EntityKeyAttributesMap: Schema = Schema { name: "EntityKeyAttributesMap", kind: K::Map { key: &S_EntityKeyAttributesMapKeyString, value: &S_EntityKeyAttributesMapValueString, key_name: "key", value_name: "value", flattened: false }, min: Some(2.0), max: Some(4.0), ..Schema::BLANK };
pub(crate) static S_EntityKeyAttributesMapKeyString: Schema = Schema { name: "EntityKeyAttributesMapKeyString", kind: K::String, min: Some(1.0), max: Some(32.0), ..Schema::BLANK };
pub(crate) static S_EntityKeyAttributesMapValueString: Schema = Schema { name: "EntityKeyAttributesMapValueString", kind: K::String, min: Some(1.0), max: Some(2048.0), ..Schema::BLANK };
pub(crate) static S_EntityMetricData: Schema = Schema { name: "EntityMetricData", kind: K::Structure { members: &[
    Member { name: "Entity", target: &S_Entity, wire: "Entity", ..Member::BLANK },
    Member { name: "MetricData", target: &S_MetricData, wire: "MetricData", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_EntityMetricDataList: Schema = Schema { name: "EntityMetricDataList", kind: K::List { item: &S_EntityMetricData, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_ErrorMessage: Schema = Schema { name: "ErrorMessage", kind: K::String, min: Some(1.0), max: Some(255.0), ..Schema::BLANK };
pub(crate) static S_EvaluateLowSampleCountPercentile: Schema = Schema { name: "EvaluateLowSampleCountPercentile", kind: K::String, min: Some(1.0), max: Some(255.0), ..Schema::BLANK };
pub(crate) static S_EvaluationCriteria: Schema = Schema { name: "EvaluationCriteria", kind: K::Structure { members: &[
    Member { name: "PromQLCriteria", target: &S_AlarmPromQLCriteria, wire: "PromQLCriteria", ..Member::BLANK },
] }, is_union: true, ..Schema::BLANK };
pub(crate) static S_EvaluationInterval: Schema = Schema { name: "EvaluationInterval", kind: K::Integer, min: Some(10.0), max: Some(3600.0), ..Schema::BLANK };
pub(crate) static S_EvaluationPeriods: Schema = Schema { name: "EvaluationPeriods", kind: K::Integer, min: Some(1.0), ..Schema::BLANK };
pub(crate) static S_EvaluationState: Schema = Schema { name: "EvaluationState", kind: K::Enum { values: EvaluationState::VALUES }, ..Schema::BLANK };
pub(crate) static S_EvaluationWindow: Schema = Schema { name: "EvaluationWindow", kind: K::Structure { members: &[
    Member { name: "WallClockWindow", target: &S_WallClockWindow, wire: "WallClockWindow", ..Member::BLANK },
    Member { name: "SlidingWindow", target: &S_SlidingWindow, wire: "SlidingWindow", ..Member::BLANK },
] }, is_union: true, ..Schema::BLANK };
pub(crate) static S_ExtendedStatistic: Schema = Schema { name: "ExtendedStatistic", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ExtendedStatistics: Schema = Schema { name: "ExtendedStatistics", kind: K::List { item: &S_ExtendedStatistic, item_name: "", flattened: false }, min: Some(1.0), max: Some(10.0), ..Schema::BLANK };
pub(crate) static S_FaultDescription: Schema = Schema { name: "FaultDescription", kind: K::String, ..Schema::BLANK };
pub(crate) static S_GetMetricDataInput: Schema = Schema { name: "GetMetricDataInput", kind: K::Structure { members: &[
    Member { name: "MetricDataQueries", target: &S_MetricDataQueries, required: true, wire: "MetricDataQueries", ..Member::BLANK },
    Member { name: "StartTime", target: &S_Timestamp, required: true, wire: "StartTime", ..Member::BLANK },
    Member { name: "EndTime", target: &S_Timestamp, required: true, wire: "EndTime", ..Member::BLANK },
    Member { name: "NextToken", target: &S_NextToken, wire: "NextToken", ..Member::BLANK },
    Member { name: "ScanBy", target: &S_ScanBy, wire: "ScanBy", ..Member::BLANK },
    Member { name: "MaxDatapoints", target: &S_GetMetricDataMaxDatapoints, wire: "MaxDatapoints", ..Member::BLANK },
    Member { name: "LabelOptions", target: &S_LabelOptions, wire: "LabelOptions", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetMetricDataLabelTimezone: Schema = Schema { name: "GetMetricDataLabelTimezone", kind: K::String, ..Schema::BLANK };
pub(crate) static S_GetMetricDataMaxDatapoints: Schema = Schema { name: "GetMetricDataMaxDatapoints", kind: K::Integer, ..Schema::BLANK };
pub(crate) static S_GetMetricDataOutput: Schema = Schema { name: "GetMetricDataOutput", kind: K::Structure { members: &[
    Member { name: "MetricDataResults", target: &S_MetricDataResults, wire: "MetricDataResults", ..Member::BLANK },
    Member { name: "NextToken", target: &S_NextToken, wire: "NextToken", ..Member::BLANK },
    Member { name: "Messages", target: &S_MetricDataResultMessages, wire: "Messages", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetMetricStatisticsInput: Schema = Schema { name: "GetMetricStatisticsInput", kind: K::Structure { members: &[
    Member { name: "Namespace", target: &S_Namespace, required: true, wire: "Namespace", ..Member::BLANK },
    Member { name: "MetricName", target: &S_MetricName, required: true, wire: "MetricName", ..Member::BLANK },
    Member { name: "Dimensions", target: &S_Dimensions, wire: "Dimensions", ..Member::BLANK },
    Member { name: "StartTime", target: &S_Timestamp, required: true, wire: "StartTime", ..Member::BLANK },
    Member { name: "EndTime", target: &S_Timestamp, required: true, wire: "EndTime", ..Member::BLANK },
    Member { name: "Period", target: &S_Period, required: true, wire: "Period", ..Member::BLANK },
    Member { name: "Statistics", target: &S_Statistics, wire: "Statistics", ..Member::BLANK },
    Member { name: "ExtendedStatistics", target: &S_ExtendedStatistics, wire: "ExtendedStatistics", ..Member::BLANK },
    Member { name: "Unit", target: &S_StandardUnit, wire: "Unit", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetMetricStatisticsOutput: Schema = Schema { name: "GetMetricStatisticsOutput", kind: K::Structure { members: &[
    Member { name: "Label", target: &S_MetricLabel, wire: "Label", ..Member::BLANK },
    Member { name: "Datapoints", target: &S_Datapoints, wire: "Datapoints", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_HistoryData: Schema = Schema { name: "HistoryData", kind: K::String, min: Some(1.0), max: Some(4095.0), ..Schema::BLANK };
pub(crate) static S_HistoryItemType: Schema = Schema { name: "HistoryItemType", kind: K::Enum { values: HistoryItemType::VALUES }, ..Schema::BLANK };
pub(crate) static S_HistorySummary: Schema = Schema { name: "HistorySummary", kind: K::String, min: Some(1.0), max: Some(255.0), ..Schema::BLANK };
pub(crate) static S_IncludeLinkedAccounts: Schema = Schema { name: "IncludeLinkedAccounts", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_InternalServiceFault: Schema = Schema { name: "InternalServiceFault", kind: K::Structure { members: &[
    Member { name: "Message", target: &S_FaultDescription, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InvalidFormatFault: Schema = Schema { name: "InvalidFormatFault", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ErrorMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InvalidNextToken: Schema = Schema { name: "InvalidNextToken", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ErrorMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InvalidParameterCombinationException: Schema = Schema { name: "InvalidParameterCombinationException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_AwsQueryErrorMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InvalidParameterValueException: Schema = Schema { name: "InvalidParameterValueException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_AwsQueryErrorMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_LabelOptions: Schema = Schema { name: "LabelOptions", kind: K::Structure { members: &[
    Member { name: "Timezone", target: &S_GetMetricDataLabelTimezone, wire: "Timezone", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_LimitExceededFault: Schema = Schema { name: "LimitExceededFault", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ErrorMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListMetricsInput: Schema = Schema { name: "ListMetricsInput", kind: K::Structure { members: &[
    Member { name: "Namespace", target: &S_Namespace, wire: "Namespace", ..Member::BLANK },
    Member { name: "MetricName", target: &S_MetricName, wire: "MetricName", ..Member::BLANK },
    Member { name: "Dimensions", target: &S_DimensionFilters, wire: "Dimensions", ..Member::BLANK },
    Member { name: "NextToken", target: &S_NextToken, wire: "NextToken", ..Member::BLANK },
    Member { name: "RecentlyActive", target: &S_RecentlyActive, wire: "RecentlyActive", ..Member::BLANK },
    Member { name: "IncludeLinkedAccounts", target: &S_IncludeLinkedAccounts, wire: "IncludeLinkedAccounts", ..Member::BLANK },
    Member { name: "OwningAccount", target: &S_AccountId, wire: "OwningAccount", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListMetricsOutput: Schema = Schema { name: "ListMetricsOutput", kind: K::Structure { members: &[
    Member { name: "Metrics", target: &S_Metrics, wire: "Metrics", ..Member::BLANK },
    Member { name: "NextToken", target: &S_NextToken, wire: "NextToken", ..Member::BLANK },
    Member { name: "OwningAccounts", target: &S_OwningAccounts, wire: "OwningAccounts", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListTagsForResourceInput: Schema = Schema { name: "ListTagsForResourceInput", kind: K::Structure { members: &[
    Member { name: "ResourceARN", target: &S_AmazonResourceName, required: true, wire: "ResourceARN", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListTagsForResourceOutput: Schema = Schema { name: "ListTagsForResourceOutput", kind: K::Structure { members: &[
    Member { name: "Tags", target: &S_TagList, wire: "Tags", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_LogAlarm: Schema = Schema { name: "LogAlarm", kind: K::Structure { members: &[
    Member { name: "AlarmName", target: &S_AlarmName, wire: "AlarmName", ..Member::BLANK },
    Member { name: "AlarmArn", target: &S_AlarmArn, wire: "AlarmArn", ..Member::BLANK },
    Member { name: "AlarmDescription", target: &S_AlarmDescription, wire: "AlarmDescription", ..Member::BLANK },
    Member { name: "AlarmConfigurationUpdatedTimestamp", target: &S_Timestamp, wire: "AlarmConfigurationUpdatedTimestamp", ..Member::BLANK },
    Member { name: "ActionsEnabled", target: &S_ActionsEnabled, wire: "ActionsEnabled", ..Member::BLANK },
    Member { name: "OKActions", target: &S_ResourceList, wire: "OKActions", ..Member::BLANK },
    Member { name: "AlarmActions", target: &S_ResourceList, wire: "AlarmActions", ..Member::BLANK },
    Member { name: "InsufficientDataActions", target: &S_ResourceList, wire: "InsufficientDataActions", ..Member::BLANK },
    Member { name: "StateValue", target: &S_StateValue, wire: "StateValue", ..Member::BLANK },
    Member { name: "StateReason", target: &S_StateReason, wire: "StateReason", ..Member::BLANK },
    Member { name: "StateReasonData", target: &S_StateReasonData, wire: "StateReasonData", ..Member::BLANK },
    Member { name: "StateUpdatedTimestamp", target: &S_Timestamp, wire: "StateUpdatedTimestamp", ..Member::BLANK },
    Member { name: "ScheduledQueryConfiguration", target: &S_ScheduledQueryConfiguration, wire: "ScheduledQueryConfiguration", ..Member::BLANK },
    Member { name: "QueryResultsToEvaluate", target: &S_QueryResultsToEvaluate, wire: "QueryResultsToEvaluate", ..Member::BLANK },
    Member { name: "QueryResultsToAlarm", target: &S_QueryResultsToAlarm, wire: "QueryResultsToAlarm", ..Member::BLANK },
    Member { name: "Threshold", target: &S_Threshold, wire: "Threshold", ..Member::BLANK },
    Member { name: "ComparisonOperator", target: &S_ComparisonOperator, wire: "ComparisonOperator", ..Member::BLANK },
    Member { name: "TreatMissingData", target: &S_TreatMissingData, wire: "TreatMissingData", ..Member::BLANK },
    Member { name: "StateTransitionedTimestamp", target: &S_Timestamp, wire: "StateTransitionedTimestamp", ..Member::BLANK },
    Member { name: "EvaluationState", target: &S_EvaluationState, wire: "EvaluationState", ..Member::BLANK },
    Member { name: "ActionLogLineCount", target: &S_ActionLogLineCount, wire: "ActionLogLineCount", ..Member::BLANK },
    Member { name: "ActionLogLineRoleArn", target: &S_ActionLogLineRoleArn, wire: "ActionLogLineRoleArn", ..Member::BLANK },
    Member { name: "WarmUpConfiguration", target: &S_WarmUpConfiguration, wire: "WarmUpConfiguration", ..Member::BLANK },
    Member { name: "ActionConfiguration", target: &S_ActionConfiguration, wire: "ActionConfiguration", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_LogAlarms: Schema = Schema { name: "LogAlarms", kind: K::List { item: &S_LogAlarm, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_LogGroupIdentifiers: Schema = Schema { name: "LogGroupIdentifiers", kind: K::List { item: &S_AmazonResourceName, item_name: "", flattened: false }, min: Some(1.0), max: Some(50.0), ..Schema::BLANK };
pub(crate) static S_MaxRecords: Schema = Schema { name: "MaxRecords", kind: K::Integer, min: Some(1.0), max: Some(100.0), ..Schema::BLANK };
pub(crate) static S_MessageData: Schema = Schema { name: "MessageData", kind: K::Structure { members: &[
    Member { name: "Code", target: &S_MessageDataCode, wire: "Code", ..Member::BLANK },
    Member { name: "Value", target: &S_MessageDataValue, wire: "Value", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_MessageDataCode: Schema = Schema { name: "MessageDataCode", kind: K::String, ..Schema::BLANK };
pub(crate) static S_MessageDataValue: Schema = Schema { name: "MessageDataValue", kind: K::String, ..Schema::BLANK };
pub(crate) static S_Metric: Schema = Schema { name: "Metric", kind: K::Structure { members: &[
    Member { name: "Namespace", target: &S_Namespace, wire: "Namespace", ..Member::BLANK },
    Member { name: "MetricName", target: &S_MetricName, wire: "MetricName", ..Member::BLANK },
    Member { name: "Dimensions", target: &S_Dimensions, wire: "Dimensions", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_MetricAlarm: Schema = Schema { name: "MetricAlarm", kind: K::Structure { members: &[
    Member { name: "AlarmName", target: &S_AlarmName, wire: "AlarmName", ..Member::BLANK },
    Member { name: "AlarmArn", target: &S_AlarmArn, wire: "AlarmArn", ..Member::BLANK },
    Member { name: "AlarmDescription", target: &S_AlarmDescription, wire: "AlarmDescription", ..Member::BLANK },
    Member { name: "AlarmConfigurationUpdatedTimestamp", target: &S_Timestamp, wire: "AlarmConfigurationUpdatedTimestamp", ..Member::BLANK },
    Member { name: "ActionsEnabled", target: &S_ActionsEnabled, wire: "ActionsEnabled", ..Member::BLANK },
    Member { name: "OKActions", target: &S_ResourceList, wire: "OKActions", ..Member::BLANK },
    Member { name: "AlarmActions", target: &S_ResourceList, wire: "AlarmActions", ..Member::BLANK },
    Member { name: "InsufficientDataActions", target: &S_ResourceList, wire: "InsufficientDataActions", ..Member::BLANK },
    Member { name: "StateValue", target: &S_StateValue, wire: "StateValue", ..Member::BLANK },
    Member { name: "StateReason", target: &S_StateReason, wire: "StateReason", ..Member::BLANK },
    Member { name: "StateReasonData", target: &S_StateReasonData, wire: "StateReasonData", ..Member::BLANK },
    Member { name: "StateUpdatedTimestamp", target: &S_Timestamp, wire: "StateUpdatedTimestamp", ..Member::BLANK },
    Member { name: "MetricName", target: &S_MetricName, wire: "MetricName", ..Member::BLANK },
    Member { name: "Namespace", target: &S_Namespace, wire: "Namespace", ..Member::BLANK },
    Member { name: "Statistic", target: &S_Statistic, wire: "Statistic", ..Member::BLANK },
    Member { name: "ExtendedStatistic", target: &S_ExtendedStatistic, wire: "ExtendedStatistic", ..Member::BLANK },
    Member { name: "Dimensions", target: &S_Dimensions, wire: "Dimensions", ..Member::BLANK },
    Member { name: "Period", target: &S_Period, wire: "Period", ..Member::BLANK },
    Member { name: "Unit", target: &S_StandardUnit, wire: "Unit", ..Member::BLANK },
    Member { name: "EvaluationPeriods", target: &S_EvaluationPeriods, wire: "EvaluationPeriods", ..Member::BLANK },
    Member { name: "DatapointsToAlarm", target: &S_DatapointsToAlarm, wire: "DatapointsToAlarm", ..Member::BLANK },
    Member { name: "Threshold", target: &S_Threshold, wire: "Threshold", ..Member::BLANK },
    Member { name: "ComparisonOperator", target: &S_ComparisonOperator, wire: "ComparisonOperator", ..Member::BLANK },
    Member { name: "TreatMissingData", target: &S_TreatMissingData, wire: "TreatMissingData", ..Member::BLANK },
    Member { name: "EvaluateLowSampleCountPercentile", target: &S_EvaluateLowSampleCountPercentile, wire: "EvaluateLowSampleCountPercentile", ..Member::BLANK },
    Member { name: "Metrics", target: &S_MetricDataQueries, wire: "Metrics", ..Member::BLANK },
    Member { name: "ThresholdMetricId", target: &S_MetricId, wire: "ThresholdMetricId", ..Member::BLANK },
    Member { name: "EvaluationState", target: &S_EvaluationState, wire: "EvaluationState", ..Member::BLANK },
    Member { name: "StateTransitionedTimestamp", target: &S_Timestamp, wire: "StateTransitionedTimestamp", ..Member::BLANK },
    Member { name: "EvaluationWindow", target: &S_EvaluationWindow, wire: "EvaluationWindow", ..Member::BLANK },
    Member { name: "WarmUpConfiguration", target: &S_WarmUpConfiguration, wire: "WarmUpConfiguration", ..Member::BLANK },
    Member { name: "EvaluationCriteria", target: &S_EvaluationCriteria, wire: "EvaluationCriteria", ..Member::BLANK },
    Member { name: "EvaluationInterval", target: &S_EvaluationInterval, wire: "EvaluationInterval", ..Member::BLANK },
    Member { name: "ActionConfiguration", target: &S_ActionConfiguration, wire: "ActionConfiguration", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_MetricAlarms: Schema = Schema { name: "MetricAlarms", kind: K::List { item: &S_MetricAlarm, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_MetricData: Schema = Schema { name: "MetricData", kind: K::List { item: &S_MetricDatum, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_MetricDataQueries: Schema = Schema { name: "MetricDataQueries", kind: K::List { item: &S_MetricDataQuery, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_MetricDataQuery: Schema = Schema { name: "MetricDataQuery", kind: K::Structure { members: &[
    Member { name: "Id", target: &S_MetricId, required: true, wire: "Id", ..Member::BLANK },
    Member { name: "MetricStat", target: &S_MetricStat, wire: "MetricStat", ..Member::BLANK },
    Member { name: "Expression", target: &S_MetricExpression, wire: "Expression", ..Member::BLANK },
    Member { name: "Label", target: &S_MetricLabel, wire: "Label", ..Member::BLANK },
    Member { name: "ReturnData", target: &S_ReturnData, wire: "ReturnData", ..Member::BLANK },
    Member { name: "Period", target: &S_Period, wire: "Period", ..Member::BLANK },
    Member { name: "AccountId", target: &S_AccountId, wire: "AccountId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_MetricDataResult: Schema = Schema { name: "MetricDataResult", kind: K::Structure { members: &[
    Member { name: "Id", target: &S_MetricId, wire: "Id", ..Member::BLANK },
    Member { name: "Label", target: &S_MetricLabel, wire: "Label", ..Member::BLANK },
    Member { name: "Timestamps", target: &S_Timestamps, wire: "Timestamps", ..Member::BLANK },
    Member { name: "Values", target: &S_DatapointValues, wire: "Values", ..Member::BLANK },
    Member { name: "StatusCode", target: &S_StatusCode, wire: "StatusCode", ..Member::BLANK },
    Member { name: "Messages", target: &S_MetricDataResultMessages, wire: "Messages", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_MetricDataResultMessages: Schema = Schema { name: "MetricDataResultMessages", kind: K::List { item: &S_MessageData, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_MetricDataResults: Schema = Schema { name: "MetricDataResults", kind: K::List { item: &S_MetricDataResult, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_MetricDatum: Schema = Schema { name: "MetricDatum", kind: K::Structure { members: &[
    Member { name: "MetricName", target: &S_MetricName, required: true, wire: "MetricName", ..Member::BLANK },
    Member { name: "Dimensions", target: &S_Dimensions, wire: "Dimensions", ..Member::BLANK },
    Member { name: "Timestamp", target: &S_Timestamp, wire: "Timestamp", ..Member::BLANK },
    Member { name: "Value", target: &S_DatapointValue, wire: "Value", ..Member::BLANK },
    Member { name: "StatisticValues", target: &S_StatisticSet, wire: "StatisticValues", ..Member::BLANK },
    Member { name: "Values", target: &S_Values, wire: "Values", ..Member::BLANK },
    Member { name: "Counts", target: &S_Counts, wire: "Counts", ..Member::BLANK },
    Member { name: "Unit", target: &S_StandardUnit, wire: "Unit", ..Member::BLANK },
    Member { name: "StorageResolution", target: &S_StorageResolution, wire: "StorageResolution", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_MetricExpression: Schema = Schema { name: "MetricExpression", kind: K::String, min: Some(1.0), max: Some(2048.0), ..Schema::BLANK };
pub(crate) static S_MetricId: Schema = Schema { name: "MetricId", kind: K::String, min: Some(1.0), max: Some(255.0), ..Schema::BLANK };
pub(crate) static S_MetricLabel: Schema = Schema { name: "MetricLabel", kind: K::String, ..Schema::BLANK };
pub(crate) static S_MetricName: Schema = Schema { name: "MetricName", kind: K::String, min: Some(1.0), max: Some(255.0), ..Schema::BLANK };
pub(crate) static S_MetricStat: Schema = Schema { name: "MetricStat", kind: K::Structure { members: &[
    Member { name: "Metric", target: &S_Metric, required: true, wire: "Metric", ..Member::BLANK },
    Member { name: "Period", target: &S_Period, required: true, wire: "Period", ..Member::BLANK },
    Member { name: "Stat", target: &S_Stat, required: true, wire: "Stat", ..Member::BLANK },
    Member { name: "Unit", target: &S_StandardUnit, wire: "Unit", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_Metrics: Schema = Schema { name: "Metrics", kind: K::List { item: &S_Metric, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_MissingRequiredParameterException: Schema = Schema { name: "MissingRequiredParameterException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_AwsQueryErrorMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_Namespace: Schema = Schema { name: "Namespace", kind: K::String, min: Some(1.0), max: Some(255.0), pattern: Some("[^:].*"), ..Schema::BLANK };
pub(crate) static S_NextToken: Schema = Schema { name: "NextToken", kind: K::String, ..Schema::BLANK };
pub(crate) static S_OnlyStartEvaluatingAfterWarmUpPeriodEnds: Schema = Schema { name: "OnlyStartEvaluatingAfterWarmUpPeriodEnds", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_OwningAccounts: Schema = Schema { name: "OwningAccounts", kind: K::List { item: &S_AccountId, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_PendingPeriod: Schema = Schema { name: "PendingPeriod", kind: K::Integer, min: Some(0.0), max: Some(86400.0), ..Schema::BLANK };
pub(crate) static S_Period: Schema = Schema { name: "Period", kind: K::Integer, min: Some(1.0), ..Schema::BLANK };
pub(crate) static S_PutCompositeAlarmInput: Schema = Schema { name: "PutCompositeAlarmInput", kind: K::Structure { members: &[
    Member { name: "ActionsEnabled", target: &S_ActionsEnabled, wire: "ActionsEnabled", ..Member::BLANK },
    Member { name: "AlarmActions", target: &S_ResourceList, wire: "AlarmActions", ..Member::BLANK },
    Member { name: "AlarmDescription", target: &S_AlarmDescription, wire: "AlarmDescription", ..Member::BLANK },
    Member { name: "AlarmName", target: &S_AlarmName, required: true, wire: "AlarmName", ..Member::BLANK },
    Member { name: "AlarmRule", target: &S_AlarmRule, required: true, wire: "AlarmRule", ..Member::BLANK },
    Member { name: "InsufficientDataActions", target: &S_ResourceList, wire: "InsufficientDataActions", ..Member::BLANK },
    Member { name: "OKActions", target: &S_ResourceList, wire: "OKActions", ..Member::BLANK },
    Member { name: "Tags", target: &S_TagList, wire: "Tags", ..Member::BLANK },
    Member { name: "ActionsSuppressor", target: &S_AlarmArn, wire: "ActionsSuppressor", ..Member::BLANK },
    Member { name: "ActionsSuppressorWaitPeriod", target: &S_SuppressorPeriod, wire: "ActionsSuppressorWaitPeriod", ..Member::BLANK },
    Member { name: "ActionsSuppressorExtensionPeriod", target: &S_SuppressorPeriod, wire: "ActionsSuppressorExtensionPeriod", ..Member::BLANK },
    Member { name: "ActionConfiguration", target: &S_ActionConfiguration, wire: "ActionConfiguration", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PutMetricAlarmInput: Schema = Schema { name: "PutMetricAlarmInput", kind: K::Structure { members: &[
    Member { name: "AlarmName", target: &S_AlarmName, required: true, wire: "AlarmName", ..Member::BLANK },
    Member { name: "AlarmDescription", target: &S_AlarmDescription, wire: "AlarmDescription", ..Member::BLANK },
    Member { name: "ActionsEnabled", target: &S_ActionsEnabled, wire: "ActionsEnabled", ..Member::BLANK },
    Member { name: "OKActions", target: &S_ResourceList, wire: "OKActions", ..Member::BLANK },
    Member { name: "AlarmActions", target: &S_ResourceList, wire: "AlarmActions", ..Member::BLANK },
    Member { name: "InsufficientDataActions", target: &S_ResourceList, wire: "InsufficientDataActions", ..Member::BLANK },
    Member { name: "MetricName", target: &S_MetricName, wire: "MetricName", ..Member::BLANK },
    Member { name: "Namespace", target: &S_Namespace, wire: "Namespace", ..Member::BLANK },
    Member { name: "Statistic", target: &S_Statistic, wire: "Statistic", ..Member::BLANK },
    Member { name: "ExtendedStatistic", target: &S_ExtendedStatistic, wire: "ExtendedStatistic", ..Member::BLANK },
    Member { name: "Dimensions", target: &S_Dimensions, wire: "Dimensions", ..Member::BLANK },
    Member { name: "Period", target: &S_Period, wire: "Period", ..Member::BLANK },
    Member { name: "Unit", target: &S_StandardUnit, wire: "Unit", ..Member::BLANK },
    Member { name: "EvaluationPeriods", target: &S_EvaluationPeriods, wire: "EvaluationPeriods", ..Member::BLANK },
    Member { name: "DatapointsToAlarm", target: &S_DatapointsToAlarm, wire: "DatapointsToAlarm", ..Member::BLANK },
    Member { name: "Threshold", target: &S_Threshold, wire: "Threshold", ..Member::BLANK },
    Member { name: "ComparisonOperator", target: &S_ComparisonOperator, wire: "ComparisonOperator", ..Member::BLANK },
    Member { name: "TreatMissingData", target: &S_TreatMissingData, wire: "TreatMissingData", ..Member::BLANK },
    Member { name: "EvaluateLowSampleCountPercentile", target: &S_EvaluateLowSampleCountPercentile, wire: "EvaluateLowSampleCountPercentile", ..Member::BLANK },
    Member { name: "Metrics", target: &S_MetricDataQueries, wire: "Metrics", ..Member::BLANK },
    Member { name: "Tags", target: &S_TagList, wire: "Tags", ..Member::BLANK },
    Member { name: "ThresholdMetricId", target: &S_MetricId, wire: "ThresholdMetricId", ..Member::BLANK },
    Member { name: "EvaluationWindow", target: &S_EvaluationWindow, wire: "EvaluationWindow", ..Member::BLANK },
    Member { name: "WarmUpConfiguration", target: &S_WarmUpConfiguration, wire: "WarmUpConfiguration", ..Member::BLANK },
    Member { name: "EvaluationCriteria", target: &S_EvaluationCriteria, wire: "EvaluationCriteria", ..Member::BLANK },
    Member { name: "EvaluationInterval", target: &S_EvaluationInterval, wire: "EvaluationInterval", ..Member::BLANK },
    Member { name: "ActionConfiguration", target: &S_ActionConfiguration, wire: "ActionConfiguration", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PutMetricDataInput: Schema = Schema { name: "PutMetricDataInput", kind: K::Structure { members: &[
    Member { name: "Namespace", target: &S_Namespace, required: true, wire: "Namespace", ..Member::BLANK },
    Member { name: "MetricData", target: &S_MetricData, wire: "MetricData", ..Member::BLANK },
    Member { name: "EntityMetricData", target: &S_EntityMetricDataList, wire: "EntityMetricData", ..Member::BLANK },
    Member { name: "StrictEntityValidation", target: &S_StrictEntityValidation, wire: "StrictEntityValidation", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_Query: Schema = Schema { name: "Query", kind: K::String, min: Some(1.0), max: Some(10000.0), ..Schema::BLANK };
pub(crate) static S_QueryResultsToAlarm: Schema = Schema { name: "QueryResultsToAlarm", kind: K::Integer, min: Some(1.0), ..Schema::BLANK };
pub(crate) static S_QueryResultsToEvaluate: Schema = Schema { name: "QueryResultsToEvaluate", kind: K::Integer, min: Some(1.0), ..Schema::BLANK };
pub(crate) static S_QueryString: Schema = Schema { name: "QueryString", kind: K::String, min: Some(0.0), max: Some(10000.0), ..Schema::BLANK };
pub(crate) static S_RecentlyActive: Schema = Schema { name: "RecentlyActive", kind: K::Enum { values: RecentlyActive::VALUES }, ..Schema::BLANK };
pub(crate) static S_RecoveryPeriod: Schema = Schema { name: "RecoveryPeriod", kind: K::Integer, min: Some(0.0), max: Some(86400.0), ..Schema::BLANK };
pub(crate) static S_ResourceConflict: Schema = Schema { name: "ResourceConflict", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ErrorMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ResourceId: Schema = Schema { name: "ResourceId", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ResourceList: Schema = Schema { name: "ResourceList", kind: K::List { item: &S_ResourceName, item_name: "", flattened: false }, max: Some(5.0), ..Schema::BLANK };
pub(crate) static S_ResourceName: Schema = Schema { name: "ResourceName", kind: K::String, min: Some(1.0), max: Some(1024.0), ..Schema::BLANK };
pub(crate) static S_ResourceNotFound: Schema = Schema { name: "ResourceNotFound", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ErrorMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ResourceNotFoundException: Schema = Schema { name: "ResourceNotFoundException", kind: K::Structure { members: &[
    Member { name: "ResourceType", target: &S_ResourceType, wire: "ResourceType", ..Member::BLANK },
    Member { name: "ResourceId", target: &S_ResourceId, wire: "ResourceId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ResourceType: Schema = Schema { name: "ResourceType", kind: K::String, ..Schema::BLANK };
pub(crate) static S_ReturnData: Schema = Schema { name: "ReturnData", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_ScanBy: Schema = Schema { name: "ScanBy", kind: K::Enum { values: ScanBy::VALUES }, ..Schema::BLANK };
pub(crate) static S_ScheduleConfiguration: Schema = Schema { name: "ScheduleConfiguration", kind: K::Structure { members: &[
    Member { name: "ScheduleExpression", target: &S_ScheduleExpression, required: true, wire: "ScheduleExpression", ..Member::BLANK },
    Member { name: "StartTimeOffset", target: &S_StartTimeOffset, required: true, wire: "StartTimeOffset", ..Member::BLANK },
    Member { name: "EndTimeOffset", target: &S_EndTimeOffset, wire: "EndTimeOffset", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ScheduleExpression: Schema = Schema { name: "ScheduleExpression", kind: K::String, min: Some(1.0), max: Some(256.0), ..Schema::BLANK };
pub(crate) static S_ScheduledQueryConfiguration: Schema = Schema { name: "ScheduledQueryConfiguration", kind: K::Structure { members: &[
    Member { name: "QueryString", target: &S_QueryString, required: true, wire: "QueryString", ..Member::BLANK },
    Member { name: "LogGroupIdentifiers", target: &S_LogGroupIdentifiers, wire: "LogGroupIdentifiers", ..Member::BLANK },
    Member { name: "QueryARN", target: &S_AmazonResourceName, wire: "QueryARN", ..Member::BLANK },
    Member { name: "ScheduledQueryRoleARN", target: &S_AmazonResourceName, required: true, wire: "ScheduledQueryRoleARN", ..Member::BLANK },
    Member { name: "ScheduleConfiguration", target: &S_ScheduleConfiguration, required: true, wire: "ScheduleConfiguration", ..Member::BLANK },
    Member { name: "AggregationExpression", target: &S_AggregationExpression, required: true, wire: "AggregationExpression", ..Member::BLANK },
    Member { name: "Tags", target: &S_TagList, wire: "Tags", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_SetAlarmStateInput: Schema = Schema { name: "SetAlarmStateInput", kind: K::Structure { members: &[
    Member { name: "AlarmName", target: &S_AlarmName, required: true, wire: "AlarmName", ..Member::BLANK },
    Member { name: "StateValue", target: &S_StateValue, required: true, wire: "StateValue", ..Member::BLANK },
    Member { name: "StateReason", target: &S_StateReason, required: true, wire: "StateReason", ..Member::BLANK },
    Member { name: "StateReasonData", target: &S_StateReasonData, wire: "StateReasonData", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_SlidingWindow: Schema = Schema { name: "SlidingWindow", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_StandardUnit: Schema = Schema { name: "StandardUnit", kind: K::Enum { values: StandardUnit::VALUES }, ..Schema::BLANK };
pub(crate) static S_StartTimeOffset: Schema = Schema { name: "StartTimeOffset", kind: K::Long, min: Some(1.0), max: Some(2592000.0), ..Schema::BLANK };
pub(crate) static S_Stat: Schema = Schema { name: "Stat", kind: K::String, ..Schema::BLANK };
pub(crate) static S_StateReason: Schema = Schema { name: "StateReason", kind: K::String, min: Some(0.0), max: Some(1023.0), ..Schema::BLANK };
pub(crate) static S_StateReasonData: Schema = Schema { name: "StateReasonData", kind: K::String, min: Some(0.0), max: Some(4000.0), ..Schema::BLANK };
pub(crate) static S_StateValue: Schema = Schema { name: "StateValue", kind: K::Enum { values: StateValue::VALUES }, ..Schema::BLANK };
pub(crate) static S_Statistic: Schema = Schema { name: "Statistic", kind: K::Enum { values: Statistic::VALUES }, ..Schema::BLANK };
pub(crate) static S_StatisticSet: Schema = Schema { name: "StatisticSet", kind: K::Structure { members: &[
    Member { name: "SampleCount", target: &S_DatapointValue, required: true, wire: "SampleCount", ..Member::BLANK },
    Member { name: "Sum", target: &S_DatapointValue, required: true, wire: "Sum", ..Member::BLANK },
    Member { name: "Minimum", target: &S_DatapointValue, required: true, wire: "Minimum", ..Member::BLANK },
    Member { name: "Maximum", target: &S_DatapointValue, required: true, wire: "Maximum", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_Statistics: Schema = Schema { name: "Statistics", kind: K::List { item: &S_Statistic, item_name: "", flattened: false }, min: Some(1.0), max: Some(5.0), ..Schema::BLANK };
pub(crate) static S_StatusCode: Schema = Schema { name: "StatusCode", kind: K::Enum { values: StatusCode::VALUES }, ..Schema::BLANK };
pub(crate) static S_StorageResolution: Schema = Schema { name: "StorageResolution", kind: K::Integer, min: Some(1.0), ..Schema::BLANK };
pub(crate) static S_StrictEntityValidation: Schema = Schema { name: "StrictEntityValidation", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_SuppressorPeriod: Schema = Schema { name: "SuppressorPeriod", kind: K::Integer, ..Schema::BLANK };
pub(crate) static S_Tag: Schema = Schema { name: "Tag", kind: K::Structure { members: &[
    Member { name: "Key", target: &S_TagKey, required: true, wire: "Key", ..Member::BLANK },
    Member { name: "Value", target: &S_TagValue, required: true, wire: "Value", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_TagKey: Schema = Schema { name: "TagKey", kind: K::String, min: Some(1.0), max: Some(128.0), ..Schema::BLANK };
pub(crate) static S_TagKeyList: Schema = Schema { name: "TagKeyList", kind: K::List { item: &S_TagKey, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_TagList: Schema = Schema { name: "TagList", kind: K::List { item: &S_Tag, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_TagResourceInput: Schema = Schema { name: "TagResourceInput", kind: K::Structure { members: &[
    Member { name: "ResourceARN", target: &S_AmazonResourceName, required: true, wire: "ResourceARN", ..Member::BLANK },
    Member { name: "Tags", target: &S_TagList, required: true, wire: "Tags", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_TagResourceOutput: Schema = Schema { name: "TagResourceOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_TagValue: Schema = Schema { name: "TagValue", kind: K::String, min: Some(0.0), max: Some(256.0), ..Schema::BLANK };
pub(crate) static S_Threshold: Schema = Schema { name: "Threshold", kind: K::Double, ..Schema::BLANK };
pub(crate) static S_Timestamp: Schema = Schema { name: "Timestamp", kind: K::Timestamp { format: None }, ..Schema::BLANK };
pub(crate) static S_Timestamps: Schema = Schema { name: "Timestamps", kind: K::List { item: &S_Timestamp, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_Timezone: Schema = Schema { name: "Timezone", kind: K::String, min: Some(1.0), max: Some(50.0), ..Schema::BLANK };
pub(crate) static S_TreatMissingData: Schema = Schema { name: "TreatMissingData", kind: K::String, min: Some(1.0), max: Some(255.0), ..Schema::BLANK };
pub(crate) static S_UntagResourceInput: Schema = Schema { name: "UntagResourceInput", kind: K::Structure { members: &[
    Member { name: "ResourceARN", target: &S_AmazonResourceName, required: true, wire: "ResourceARN", ..Member::BLANK },
    Member { name: "TagKeys", target: &S_TagKeyList, required: true, wire: "TagKeys", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_UntagResourceOutput: Schema = Schema { name: "UntagResourceOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_Values: Schema = Schema { name: "Values", kind: K::List { item: &S_DatapointValue, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_WallClockWindow: Schema = Schema { name: "WallClockWindow", kind: K::Structure { members: &[
    Member { name: "Timezone", target: &S_Timezone, wire: "Timezone", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_WarmUpConfiguration: Schema = Schema { name: "WarmUpConfiguration", kind: K::Structure { members: &[
    Member { name: "WarmUpPeriodDurationInMinutes", target: &S_WarmUpPeriodDurationInMinutes, required: true, wire: "WarmUpPeriodDurationInMinutes", ..Member::BLANK },
    Member { name: "OnlyStartEvaluatingAfterWarmUpPeriodEnds", target: &S_OnlyStartEvaluatingAfterWarmUpPeriodEnds, wire: "OnlyStartEvaluatingAfterWarmUpPeriodEnds", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_WarmUpPeriodDurationInMinutes: Schema = Schema { name: "WarmUpPeriodDurationInMinutes", kind: K::Integer, min: Some(1.0), max: Some(2880.0), ..Schema::BLANK };
pub(crate) static S_PutMetricDataOutput: Schema = Schema { name: "PutMetricDataOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_PutMetricAlarmOutput: Schema = Schema { name: "PutMetricAlarmOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_PutCompositeAlarmOutput: Schema = Schema { name: "PutCompositeAlarmOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DeleteAlarmsOutput: Schema = Schema { name: "DeleteAlarmsOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_SetAlarmStateOutput: Schema = Schema { name: "SetAlarmStateOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_EnableAlarmActionsOutput: Schema = Schema { name: "EnableAlarmActionsOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DisableAlarmActionsOutput: Schema = Schema { name: "DisableAlarmActionsOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
static E_ConcurrentModificationException: ErrorModel = ErrorModel { shape: &S_ConcurrentModificationException, code: "ConcurrentModificationException", status: 429, sender_fault: true };
static E_ConflictException: ErrorModel = ErrorModel { shape: &S_ConflictException, code: "ConflictException", status: 409, sender_fault: true };
static E_InternalServiceFault: ErrorModel = ErrorModel { shape: &S_InternalServiceFault, code: "InternalServiceError", status: 500, sender_fault: false };
static E_InvalidFormatFault: ErrorModel = ErrorModel { shape: &S_InvalidFormatFault, code: "InvalidFormat", status: 400, sender_fault: true };
static E_InvalidNextToken: ErrorModel = ErrorModel { shape: &S_InvalidNextToken, code: "InvalidNextToken", status: 400, sender_fault: true };
static E_InvalidParameterCombinationException: ErrorModel = ErrorModel { shape: &S_InvalidParameterCombinationException, code: "InvalidParameterCombination", status: 400, sender_fault: true };
static E_InvalidParameterValueException: ErrorModel = ErrorModel { shape: &S_InvalidParameterValueException, code: "InvalidParameterValue", status: 400, sender_fault: true };
static E_LimitExceededFault: ErrorModel = ErrorModel { shape: &S_LimitExceededFault, code: "LimitExceeded", status: 400, sender_fault: true };
static E_MissingRequiredParameterException: ErrorModel = ErrorModel { shape: &S_MissingRequiredParameterException, code: "MissingParameter", status: 400, sender_fault: true };
static E_ResourceConflict: ErrorModel = ErrorModel { shape: &S_ResourceConflict, code: "ResourceConflict", status: 409, sender_fault: true };
static E_ResourceNotFound: ErrorModel = ErrorModel { shape: &S_ResourceNotFound, code: "ResourceNotFound", status: 404, sender_fault: true };
static E_ResourceNotFoundException: ErrorModel = ErrorModel { shape: &S_ResourceNotFoundException, code: "ResourceNotFoundException", status: 404, sender_fault: true };
/// The errors that this service's operations name in the model.
pub mod error {
    use crate::error::ServiceError;
    /// `ConcurrentModificationException`.
    pub fn concurrent_modification_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ConcurrentModificationException, message.into()) }
    /// `ConflictException`.
    pub fn conflict_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ConflictException, message.into()) }
    /// `InternalServiceFault`.
    pub fn internal_service_fault(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InternalServiceFault, message.into()) }
    /// `InvalidFormatFault`.
    pub fn invalid_format_fault(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidFormatFault, message.into()) }
    /// `InvalidNextToken`.
    pub fn invalid_next_token(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidNextToken, message.into()) }
    /// `InvalidParameterCombinationException`.
    pub fn invalid_parameter_combination_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidParameterCombinationException, message.into()) }
    /// `InvalidParameterValueException`.
    pub fn invalid_parameter_value_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidParameterValueException, message.into()) }
    /// `LimitExceededFault`.
    pub fn limit_exceeded_fault(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_LimitExceededFault, message.into()) }
    /// `MissingRequiredParameterException`.
    pub fn missing_required_parameter_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_MissingRequiredParameterException, message.into()) }
    /// `ResourceConflict`.
    pub fn resource_conflict(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ResourceConflict, message.into()) }
    /// `ResourceNotFound`.
    pub fn resource_not_found(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ResourceNotFound, message.into()) }
    /// `ResourceNotFoundException`.
    pub fn resource_not_found_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ResourceNotFoundException, message.into()) }
}
operation! { PutMetricData O_PutMetricData PutMetricDataInput PutMetricDataOutput }
static O_PutMetricData: OperationModel = OperationModel { service: &SERVICE, name: "PutMetricData", method: "POST", uri: "/", status: 200, input: &S_PutMetricDataInput, output: &S_PutMetricDataOutput, has_output: false, errors: &[&E_InvalidParameterValueException, &E_MissingRequiredParameterException, &E_InvalidParameterCombinationException, &E_InternalServiceFault], ..OperationModel::BLANK };
operation! { GetMetricStatistics O_GetMetricStatistics GetMetricStatisticsInput GetMetricStatisticsOutput }
static O_GetMetricStatistics: OperationModel = OperationModel { service: &SERVICE, name: "GetMetricStatistics", method: "POST", uri: "/", status: 200, input: &S_GetMetricStatisticsInput, output: &S_GetMetricStatisticsOutput, has_output: true, errors: &[&E_InvalidParameterValueException, &E_MissingRequiredParameterException, &E_InvalidParameterCombinationException, &E_InternalServiceFault], result_wrapper: Some("GetMetricStatisticsResult"), ..OperationModel::BLANK };
operation! { GetMetricData O_GetMetricData GetMetricDataInput GetMetricDataOutput }
static O_GetMetricData: OperationModel = OperationModel { service: &SERVICE, name: "GetMetricData", method: "POST", uri: "/", status: 200, input: &S_GetMetricDataInput, output: &S_GetMetricDataOutput, has_output: true, errors: &[&E_InvalidNextToken], result_wrapper: Some("GetMetricDataResult"), ..OperationModel::BLANK };
operation! { ListMetrics O_ListMetrics ListMetricsInput ListMetricsOutput }
static O_ListMetrics: OperationModel = OperationModel { service: &SERVICE, name: "ListMetrics", method: "POST", uri: "/", status: 200, input: &S_ListMetricsInput, output: &S_ListMetricsOutput, has_output: true, errors: &[&E_InternalServiceFault, &E_InvalidParameterValueException], result_wrapper: Some("ListMetricsResult"), ..OperationModel::BLANK };
operation! { PutMetricAlarm O_PutMetricAlarm PutMetricAlarmInput PutMetricAlarmOutput }
static O_PutMetricAlarm: OperationModel = OperationModel { service: &SERVICE, name: "PutMetricAlarm", method: "POST", uri: "/", status: 200, input: &S_PutMetricAlarmInput, output: &S_PutMetricAlarmOutput, has_output: false, errors: &[&E_LimitExceededFault], ..OperationModel::BLANK };
operation! { PutCompositeAlarm O_PutCompositeAlarm PutCompositeAlarmInput PutCompositeAlarmOutput }
static O_PutCompositeAlarm: OperationModel = OperationModel { service: &SERVICE, name: "PutCompositeAlarm", method: "POST", uri: "/", status: 200, input: &S_PutCompositeAlarmInput, output: &S_PutCompositeAlarmOutput, has_output: false, errors: &[&E_LimitExceededFault], ..OperationModel::BLANK };
operation! { DescribeAlarms O_DescribeAlarms DescribeAlarmsInput DescribeAlarmsOutput }
static O_DescribeAlarms: OperationModel = OperationModel { service: &SERVICE, name: "DescribeAlarms", method: "POST", uri: "/", status: 200, input: &S_DescribeAlarmsInput, output: &S_DescribeAlarmsOutput, has_output: true, errors: &[&E_InvalidNextToken], result_wrapper: Some("DescribeAlarmsResult"), ..OperationModel::BLANK };
operation! { DescribeAlarmsForMetric O_DescribeAlarmsForMetric DescribeAlarmsForMetricInput DescribeAlarmsForMetricOutput }
static O_DescribeAlarmsForMetric: OperationModel = OperationModel { service: &SERVICE, name: "DescribeAlarmsForMetric", method: "POST", uri: "/", status: 200, input: &S_DescribeAlarmsForMetricInput, output: &S_DescribeAlarmsForMetricOutput, has_output: true, errors: &[], result_wrapper: Some("DescribeAlarmsForMetricResult"), ..OperationModel::BLANK };
operation! { DeleteAlarms O_DeleteAlarms DeleteAlarmsInput DeleteAlarmsOutput }
static O_DeleteAlarms: OperationModel = OperationModel { service: &SERVICE, name: "DeleteAlarms", method: "POST", uri: "/", status: 200, input: &S_DeleteAlarmsInput, output: &S_DeleteAlarmsOutput, has_output: false, errors: &[&E_ResourceNotFound, &E_ResourceConflict], ..OperationModel::BLANK };
operation! { SetAlarmState O_SetAlarmState SetAlarmStateInput SetAlarmStateOutput }
static O_SetAlarmState: OperationModel = OperationModel { service: &SERVICE, name: "SetAlarmState", method: "POST", uri: "/", status: 200, input: &S_SetAlarmStateInput, output: &S_SetAlarmStateOutput, has_output: false, errors: &[&E_ResourceNotFound, &E_InvalidFormatFault], ..OperationModel::BLANK };
operation! { DescribeAlarmHistory O_DescribeAlarmHistory DescribeAlarmHistoryInput DescribeAlarmHistoryOutput }
static O_DescribeAlarmHistory: OperationModel = OperationModel { service: &SERVICE, name: "DescribeAlarmHistory", method: "POST", uri: "/", status: 200, input: &S_DescribeAlarmHistoryInput, output: &S_DescribeAlarmHistoryOutput, has_output: true, errors: &[&E_InvalidNextToken], result_wrapper: Some("DescribeAlarmHistoryResult"), ..OperationModel::BLANK };
operation! { EnableAlarmActions O_EnableAlarmActions EnableAlarmActionsInput EnableAlarmActionsOutput }
static O_EnableAlarmActions: OperationModel = OperationModel { service: &SERVICE, name: "EnableAlarmActions", method: "POST", uri: "/", status: 200, input: &S_EnableAlarmActionsInput, output: &S_EnableAlarmActionsOutput, has_output: false, errors: &[], ..OperationModel::BLANK };
operation! { DisableAlarmActions O_DisableAlarmActions DisableAlarmActionsInput DisableAlarmActionsOutput }
static O_DisableAlarmActions: OperationModel = OperationModel { service: &SERVICE, name: "DisableAlarmActions", method: "POST", uri: "/", status: 200, input: &S_DisableAlarmActionsInput, output: &S_DisableAlarmActionsOutput, has_output: false, errors: &[], ..OperationModel::BLANK };
operation! { TagResource O_TagResource TagResourceInput TagResourceOutput }
static O_TagResource: OperationModel = OperationModel { service: &SERVICE, name: "TagResource", method: "POST", uri: "/", status: 200, input: &S_TagResourceInput, output: &S_TagResourceOutput, has_output: true, errors: &[&E_InvalidParameterValueException, &E_ResourceNotFoundException, &E_ConcurrentModificationException, &E_InternalServiceFault, &E_ConflictException], result_wrapper: Some("TagResourceResult"), ..OperationModel::BLANK };
operation! { UntagResource O_UntagResource UntagResourceInput UntagResourceOutput }
static O_UntagResource: OperationModel = OperationModel { service: &SERVICE, name: "UntagResource", method: "POST", uri: "/", status: 200, input: &S_UntagResourceInput, output: &S_UntagResourceOutput, has_output: true, errors: &[&E_InvalidParameterValueException, &E_ResourceNotFoundException, &E_ConcurrentModificationException, &E_InternalServiceFault, &E_ConflictException], result_wrapper: Some("UntagResourceResult"), ..OperationModel::BLANK };
operation! { ListTagsForResource O_ListTagsForResource ListTagsForResourceInput ListTagsForResourceOutput }
static O_ListTagsForResource: OperationModel = OperationModel { service: &SERVICE, name: "ListTagsForResource", method: "POST", uri: "/", status: 200, input: &S_ListTagsForResourceInput, output: &S_ListTagsForResourceOutput, has_output: true, errors: &[&E_InvalidParameterValueException, &E_ResourceNotFoundException, &E_InternalServiceFault], result_wrapper: Some("ListTagsForResourceResult"), ..OperationModel::BLANK };
/// The service's table of operations.
pub static SERVICE: ServiceModel = ServiceModel { name: "cloudwatch", id: "CloudWatch", signing_name: "monitoring", iam_prefix: "cloudwatch", endpoint_prefix: "monitoring", protocols: &[ProtocolName::Cbor, ProtocolName::Json, ProtocolName::Query], target_prefix: Some("GraniteServiceVersion20100801"), json_version: Some("1.0"), xml_namespace: Some("http://monitoring.amazonaws.com/doc/2010-08-01/"), api_version: "2010-08-01", query_compatible: true, operations: &[&O_PutMetricData, &O_GetMetricStatistics, &O_GetMetricData, &O_ListMetrics, &O_PutMetricAlarm, &O_PutCompositeAlarm, &O_DescribeAlarms, &O_DescribeAlarmsForMetric, &O_DeleteAlarms, &O_SetAlarmState, &O_DescribeAlarmHistory, &O_EnableAlarmActions, &O_DisableAlarmActions, &O_TagResource, &O_UntagResource, &O_ListTagsForResource] };
