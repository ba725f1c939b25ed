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
structure! { CreateLogGroupRequest S_CreateLogGroupRequest
    log_group_name: String = "logGroupName",
    kms_key_id: Option<String> = "kmsKeyId",
    tags: Option<BTreeMap<String, String>> = "tags",
    log_group_class: Option<LogGroupClass> = "logGroupClass",
    deletion_protection_enabled: Option<bool> = "deletionProtectionEnabled",
 }
structure! { CreateLogStreamRequest S_CreateLogStreamRequest
    log_group_name: String = "logGroupName",
    log_stream_name: String = "logStreamName",
 }
structure! { DataAlreadyAcceptedException S_DataAlreadyAcceptedException
    expected_sequence_token: Option<String> = "expectedSequenceToken",
 }
enumeration! { DataProtectionStatus S_DataProtectionStatus: Activated = "ACTIVATED", Deleted = "DELETED", Archived = "ARCHIVED", Disabled = "DISABLED", }
structure! { DeleteLogGroupRequest S_DeleteLogGroupRequest
    log_group_name: String = "logGroupName",
 }
structure! { DeleteLogStreamRequest S_DeleteLogStreamRequest
    log_group_name: String = "logGroupName",
    log_stream_name: String = "logStreamName",
 }
structure! { DeleteMetricFilterRequest S_DeleteMetricFilterRequest
    log_group_name: String = "logGroupName",
    filter_name: String = "filterName",
 }
structure! { DeleteRetentionPolicyRequest S_DeleteRetentionPolicyRequest
    log_group_name: String = "logGroupName",
 }
structure! { DeleteSubscriptionFilterRequest S_DeleteSubscriptionFilterRequest
    log_group_name: String = "logGroupName",
    filter_name: String = "filterName",
 }
structure! { DescribeLogGroupsRequest S_DescribeLogGroupsRequest
    account_identifiers: Option<Vec<String>> = "accountIdentifiers",
    log_group_name_prefix: Option<String> = "logGroupNamePrefix",
    log_group_name_pattern: Option<String> = "logGroupNamePattern",
    next_token: Option<String> = "nextToken",
    limit: Option<i32> = "limit",
    include_linked_accounts: Option<bool> = "includeLinkedAccounts",
    log_group_class: Option<LogGroupClass> = "logGroupClass",
    log_group_identifiers: Option<Vec<String>> = "logGroupIdentifiers",
 }
structure! { DescribeLogGroupsResponse S_DescribeLogGroupsResponse
    log_groups: Option<Vec<LogGroup>> = "logGroups",
    next_token: Option<String> = "nextToken",
 }
structure! { DescribeLogStreamsRequest S_DescribeLogStreamsRequest
    log_group_name: Option<String> = "logGroupName",
    log_group_identifier: Option<String> = "logGroupIdentifier",
    log_stream_name_prefix: Option<String> = "logStreamNamePrefix",
    order_by: Option<OrderBy> = "orderBy",
    descending: Option<bool> = "descending",
    next_token: Option<String> = "nextToken",
    limit: Option<i32> = "limit",
 }
structure! { DescribeLogStreamsResponse S_DescribeLogStreamsResponse
    log_streams: Option<Vec<LogStream>> = "logStreams",
    next_token: Option<String> = "nextToken",
 }
structure! { DescribeMetricFiltersRequest S_DescribeMetricFiltersRequest
    log_group_name: Option<String> = "logGroupName",
    filter_name_prefix: Option<String> = "filterNamePrefix",
    next_token: Option<String> = "nextToken",
    limit: Option<i32> = "limit",
    metric_name: Option<String> = "metricName",
    metric_namespace: Option<String> = "metricNamespace",
 }
structure! { DescribeMetricFiltersResponse S_DescribeMetricFiltersResponse
    metric_filters: Option<Vec<MetricFilter>> = "metricFilters",
    next_token: Option<String> = "nextToken",
 }
structure! { DescribeSubscriptionFiltersRequest S_DescribeSubscriptionFiltersRequest
    log_group_name: String = "logGroupName",
    filter_name_prefix: Option<String> = "filterNamePrefix",
    next_token: Option<String> = "nextToken",
    limit: Option<i32> = "limit",
 }
structure! { DescribeSubscriptionFiltersResponse S_DescribeSubscriptionFiltersResponse
    subscription_filters: Option<Vec<SubscriptionFilter>> = "subscriptionFilters",
    next_token: Option<String> = "nextToken",
 }
enumeration! { Distribution S_Distribution: Random = "Random", ByLogStream = "ByLogStream", }
structure! { Entity S_Entity
    key_attributes: Option<BTreeMap<String, String>> = "keyAttributes",
    attributes: Option<BTreeMap<String, String>> = "attributes",
 }
enumeration! { EntityRejectionErrorType S_EntityRejectionErrorType: InvalidEntity = "InvalidEntity", InvalidTypeValue = "InvalidTypeValue", InvalidKeyAttributes = "InvalidKeyAttributes", InvalidAttributes = "InvalidAttributes", EntitySizeTooLarge = "EntitySizeTooLarge", UnsupportedLogGroupType = "UnsupportedLogGroupType", MissingRequiredFields = "MissingRequiredFields", }
structure! { FilterLogEventsRequest S_FilterLogEventsRequest
    log_group_name: Option<String> = "logGroupName",
    log_group_identifier: Option<String> = "logGroupIdentifier",
    log_stream_names: Option<Vec<String>> = "logStreamNames",
    log_stream_name_prefix: Option<String> = "logStreamNamePrefix",
    start_time: Option<i64> = "startTime",
    end_time: Option<i64> = "endTime",
    filter_pattern: Option<String> = "filterPattern",
    next_token: Option<String> = "nextToken",
    limit: Option<i32> = "limit",
    start_from_head: Option<bool> = "startFromHead",
    interleaved: Option<bool> = "interleaved",
    unmask: Option<bool> = "unmask",
 }
structure! { FilterLogEventsResponse S_FilterLogEventsResponse
    events: Option<Vec<FilteredLogEvent>> = "events",
    searched_log_streams: Option<Vec<SearchedLogStream>> = "searchedLogStreams",
    next_token: Option<String> = "nextToken",
 }
structure! { FilteredLogEvent S_FilteredLogEvent
    log_stream_name: Option<String> = "logStreamName",
    timestamp: Option<i64> = "timestamp",
    message: Option<String> = "message",
    ingestion_time: Option<i64> = "ingestionTime",
    event_id: Option<String> = "eventId",
 }
structure! { GetLogEventsRequest S_GetLogEventsRequest
    log_group_name: Option<String> = "logGroupName",
    log_group_identifier: Option<String> = "logGroupIdentifier",
    log_stream_name: String = "logStreamName",
    start_time: Option<i64> = "startTime",
    end_time: Option<i64> = "endTime",
    next_token: Option<String> = "nextToken",
    limit: Option<i32> = "limit",
    start_from_head: Option<bool> = "startFromHead",
    unmask: Option<bool> = "unmask",
 }
structure! { GetLogEventsResponse S_GetLogEventsResponse
    events: Option<Vec<OutputLogEvent>> = "events",
    next_forward_token: Option<String> = "nextForwardToken",
    next_backward_token: Option<String> = "nextBackwardToken",
 }
enumeration! { InheritedProperty S_InheritedProperty: AccountDataProtection = "ACCOUNT_DATA_PROTECTION", }
structure! { InputLogEvent S_InputLogEvent
    timestamp: i64 = "timestamp",
    message: String = "message",
 }
structure! { InvalidOperationException S_InvalidOperationException }
structure! { InvalidParameterException S_InvalidParameterException }
structure! { InvalidSequenceTokenException S_InvalidSequenceTokenException
    expected_sequence_token: Option<String> = "expectedSequenceToken",
 }
structure! { LimitExceededException S_LimitExceededException }
structure! { ListTagsForResourceRequest S_ListTagsForResourceRequest
    resource_arn: String = "resourceArn",
 }
structure! { ListTagsForResourceResponse S_ListTagsForResourceResponse
    tags: Option<BTreeMap<String, String>> = "tags",
 }
structure! { LogGroup S_LogGroup
    log_group_name: Option<String> = "logGroupName",
    creation_time: Option<i64> = "creationTime",
    retention_in_days: Option<i32> = "retentionInDays",
    metric_filter_count: Option<i32> = "metricFilterCount",
    arn: Option<String> = "arn",
    stored_bytes: Option<i64> = "storedBytes",
    kms_key_id: Option<String> = "kmsKeyId",
    data_protection_status: Option<DataProtectionStatus> = "dataProtectionStatus",
    inherited_properties: Option<Vec<InheritedProperty>> = "inheritedProperties",
    log_group_class: Option<LogGroupClass> = "logGroupClass",
    log_group_arn: Option<String> = "logGroupArn",
    deletion_protection_enabled: Option<bool> = "deletionProtectionEnabled",
    bearer_token_authentication_enabled: Option<bool> = "bearerTokenAuthenticationEnabled",
    retention_policy_name: Option<String> = "retentionPolicyName",
 }
enumeration! { LogGroupClass S_LogGroupClass: Standard = "STANDARD", InfrequentAccess = "INFREQUENT_ACCESS", Delivery = "DELIVERY", Essentials = "ESSENTIALS", }
structure! { LogStream S_LogStream
    log_stream_name: Option<String> = "logStreamName",
    creation_time: Option<i64> = "creationTime",
    first_event_timestamp: Option<i64> = "firstEventTimestamp",
    last_event_timestamp: Option<i64> = "lastEventTimestamp",
    last_ingestion_time: Option<i64> = "lastIngestionTime",
    upload_sequence_token: Option<String> = "uploadSequenceToken",
    arn: Option<String> = "arn",
    stored_bytes: Option<i64> = "storedBytes",
 }
structure! { MetricFilter S_MetricFilter
    filter_name: Option<String> = "filterName",
    filter_pattern: Option<String> = "filterPattern",
    metric_transformations: Option<Vec<MetricTransformation>> = "metricTransformations",
    creation_time: Option<i64> = "creationTime",
    log_group_name: Option<String> = "logGroupName",
    apply_on_transformed_logs: Option<bool> = "applyOnTransformedLogs",
    field_selection_criteria: Option<String> = "fieldSelectionCriteria",
    emit_system_field_dimensions: Option<Vec<String>> = "emitSystemFieldDimensions",
 }
structure! { MetricTransformation S_MetricTransformation
    metric_name: String = "metricName",
    metric_namespace: String = "metricNamespace",
    metric_value: String = "metricValue",
    default_value: Option<f64> = "defaultValue",
    dimensions: Option<BTreeMap<String, String>> = "dimensions",
    unit: Option<StandardUnit> = "unit",
 }
structure! { OperationAbortedException S_OperationAbortedException }
enumeration! { OrderBy S_OrderBy: LogStreamName = "LogStreamName", LastEventTime = "LastEventTime", }
structure! { OutputLogEvent S_OutputLogEvent
    timestamp: Option<i64> = "timestamp",
    message: Option<String> = "message",
    ingestion_time: Option<i64> = "ingestionTime",
 }
structure! { PutLogEventsRequest S_PutLogEventsRequest
    log_group_name: String = "logGroupName",
    log_stream_name: String = "logStreamName",
    log_events: Vec<InputLogEvent> = "logEvents",
    sequence_token: Option<String> = "sequenceToken",
    entity: Option<Entity> = "entity",
 }
structure! { PutLogEventsResponse S_PutLogEventsResponse
    next_sequence_token: Option<String> = "nextSequenceToken",
    rejected_log_events_info: Option<RejectedLogEventsInfo> = "rejectedLogEventsInfo",
    rejected_entity_info: Option<RejectedEntityInfo> = "rejectedEntityInfo",
 }
structure! { PutMetricFilterRequest S_PutMetricFilterRequest
    log_group_name: String = "logGroupName",
    filter_name: String = "filterName",
    filter_pattern: String = "filterPattern",
    metric_transformations: Vec<MetricTransformation> = "metricTransformations",
    apply_on_transformed_logs: Option<bool> = "applyOnTransformedLogs",
    field_selection_criteria: Option<String> = "fieldSelectionCriteria",
    emit_system_field_dimensions: Option<Vec<String>> = "emitSystemFieldDimensions",
 }
structure! { PutRetentionPolicyRequest S_PutRetentionPolicyRequest
    log_group_name: String = "logGroupName",
    retention_in_days: i32 = "retentionInDays",
 }
structure! { PutSubscriptionFilterRequest S_PutSubscriptionFilterRequest
    log_group_name: String = "logGroupName",
    filter_name: String = "filterName",
    filter_pattern: String = "filterPattern",
    destination_arn: String = "destinationArn",
    role_arn: Option<String> = "roleArn",
    distribution: Option<Distribution> = "distribution",
    apply_on_transformed_logs: Option<bool> = "applyOnTransformedLogs",
    field_selection_criteria: Option<String> = "fieldSelectionCriteria",
    emit_system_fields: Option<Vec<String>> = "emitSystemFields",
 }
structure! { RejectedEntityInfo S_RejectedEntityInfo
    error_type: EntityRejectionErrorType = "errorType",
 }
structure! { RejectedLogEventsInfo S_RejectedLogEventsInfo
    too_new_log_event_start_index: Option<i32> = "tooNewLogEventStartIndex",
    too_old_log_event_end_index: Option<i32> = "tooOldLogEventEndIndex",
    expired_log_event_end_index: Option<i32> = "expiredLogEventEndIndex",
 }
structure! { ResourceAlreadyExistsException S_ResourceAlreadyExistsException }
structure! { ResourceNotFoundException S_ResourceNotFoundException }
structure! { SearchedLogStream S_SearchedLogStream
    log_stream_name: Option<String> = "logStreamName",
    searched_completely: Option<bool> = "searchedCompletely",
 }
structure! { ServiceUnavailableException S_ServiceUnavailableException }
enumeration! { StandardUnit S_StandardUnit: Seconds = "Seconds", Microseconds = "Microseconds", Milliseconds = "Milliseconds", Bytes = "Bytes", Kilobytes = "Kilobytes", Megabytes = "Megabytes", Gigabytes = "Gigabytes", Terabytes = "Terabytes", Bits = "Bits", Kilobits = "Kilobits", Megabits = "Megabits", Gigabits = "Gigabits", Terabits = "Terabits", Percent = "Percent", Count = "Count", BytesSecond = "Bytes/Second", KilobytesSecond = "Kilobytes/Second", MegabytesSecond = "Megabytes/Second", GigabytesSecond = "Gigabytes/Second", TerabytesSecond = "Terabytes/Second", BitsSecond = "Bits/Second", KilobitsSecond = "Kilobits/Second", MegabitsSecond = "Megabits/Second", GigabitsSecond = "Gigabits/Second", TerabitsSecond = "Terabits/Second", CountSecond = "Count/Second", None = "None", }
structure! { SubscriptionFilter S_SubscriptionFilter
    filter_name: Option<String> = "filterName",
    log_group_name: Option<String> = "logGroupName",
    filter_pattern: Option<String> = "filterPattern",
    destination_arn: Option<String> = "destinationArn",
    role_arn: Option<String> = "roleArn",
    distribution: Option<Distribution> = "distribution",
    apply_on_transformed_logs: Option<bool> = "applyOnTransformedLogs",
    creation_time: Option<i64> = "creationTime",
    field_selection_criteria: Option<String> = "fieldSelectionCriteria",
    emit_system_fields: Option<Vec<String>> = "emitSystemFields",
 }
structure! { TagResourceRequest S_TagResourceRequest
    resource_arn: String = "resourceArn",
    tags: BTreeMap<String, String> = "tags",
 }
structure! { TooManyTagsException S_TooManyTagsException
    message: Option<String> = "message",
    resource_name: Option<String> = "resourceName",
 }
structure! { UnrecognizedClientException S_UnrecognizedClientException }
structure! { UntagResourceRequest S_UntagResourceRequest
    resource_arn: String = "resourceArn",
    tag_keys: Vec<String> = "tagKeys",
 }
structure! { ValidationException S_ValidationException }
structure! { CreateLogGroupOutput S_CreateLogGroupOutput }
structure! { DeleteLogGroupOutput S_DeleteLogGroupOutput }
structure! { PutRetentionPolicyOutput S_PutRetentionPolicyOutput }
structure! { DeleteRetentionPolicyOutput S_DeleteRetentionPolicyOutput }
structure! { CreateLogStreamOutput S_CreateLogStreamOutput }
structure! { DeleteLogStreamOutput S_DeleteLogStreamOutput }
structure! { PutMetricFilterOutput S_PutMetricFilterOutput }
structure! { DeleteMetricFilterOutput S_DeleteMetricFilterOutput }
structure! { PutSubscriptionFilterOutput S_PutSubscriptionFilterOutput }
structure! { DeleteSubscriptionFilterOutput S_DeleteSubscriptionFilterOutput }
structure! { TagResourceOutput S_TagResourceOutput }
structure! { UntagResourceOutput S_UntagResourceOutput }
pub(crate) static S_AccountId: Schema = Schema { name: "AccountId", kind: K::String, min: Some(12.0), max: Some(12.0), pattern: Some("^\\d{12}$"), ..Schema::BLANK };
pub(crate) static S_AccountIds: Schema = Schema { name: "AccountIds", kind: K::List { item: &S_AccountId, item_name: "", flattened: false }, min: Some(0.0), max: Some(20.0), ..Schema::BLANK };
pub(crate) static S_AmazonResourceName: Schema = Schema { name: "AmazonResourceName", kind: K::String, min: Some(1.0), max: Some(1011.0), pattern: Some("[\\w+=/:,.@-]*"), ..Schema::BLANK };
pub(crate) static S_ApplyOnTransformedLogs: Schema = Schema { name: "ApplyOnTransformedLogs", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_Arn: Schema = Schema { name: "Arn", kind: K::String, ..Schema::BLANK };
pub(crate) static S_BearerTokenAuthenticationEnabled: Schema = Schema { name: "BearerTokenAuthenticationEnabled", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_CreateLogGroupRequest: Schema = Schema { name: "CreateLogGroupRequest", kind: K::Structure { members: &[
    Member { name: "logGroupName", target: &S_LogGroupName, required: true, wire: "logGroupName", ..Member::BLANK },
    Member { name: "kmsKeyId", target: &S_KmsKeyId, wire: "kmsKeyId", ..Member::BLANK },
    Member { name: "tags", target: &S_Tags, wire: "tags", ..Member::BLANK },
    Member { name: "logGroupClass", target: &S_LogGroupClass, wire: "logGroupClass", ..Member::BLANK },
    Member { name: "deletionProtectionEnabled", target: &S_DeletionProtectionEnabled, wire: "deletionProtectionEnabled", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CreateLogStreamRequest: Schema = Schema { name: "CreateLogStreamRequest", kind: K::Structure { members: &[
    Member { name: "logGroupName", target: &S_LogGroupName, required: true, wire: "logGroupName", ..Member::BLANK },
    Member { name: "logStreamName", target: &S_LogStreamName, required: true, wire: "logStreamName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DataAlreadyAcceptedException: Schema = Schema { name: "DataAlreadyAcceptedException", kind: K::Structure { members: &[
    Member { name: "expectedSequenceToken", target: &S_SequenceToken, wire: "expectedSequenceToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DataProtectionStatus: Schema = Schema { name: "DataProtectionStatus", kind: K::Enum { values: DataProtectionStatus::VALUES }, ..Schema::BLANK };
pub(crate) static S_Days: Schema = Schema { name: "Days", kind: K::Integer, ..Schema::BLANK };
pub(crate) static S_DefaultValue: Schema = Schema { name: "DefaultValue", kind: K::Double, ..Schema::BLANK };
pub(crate) static S_DeleteLogGroupRequest: Schema = Schema { name: "DeleteLogGroupRequest", kind: K::Structure { members: &[
    Member { name: "logGroupName", target: &S_LogGroupName, required: true, wire: "logGroupName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteLogStreamRequest: Schema = Schema { name: "DeleteLogStreamRequest", kind: K::Structure { members: &[
    Member { name: "logGroupName", target: &S_LogGroupName, required: true, wire: "logGroupName", ..Member::BLANK },
    Member { name: "logStreamName", target: &S_LogStreamName, required: true, wire: "logStreamName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteMetricFilterRequest: Schema = Schema { name: "DeleteMetricFilterRequest", kind: K::Structure { members: &[
    Member { name: "logGroupName", target: &S_LogGroupName, required: true, wire: "logGroupName", ..Member::BLANK },
    Member { name: "filterName", target: &S_FilterName, required: true, wire: "filterName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteRetentionPolicyRequest: Schema = Schema { name: "DeleteRetentionPolicyRequest", kind: K::Structure { members: &[
    Member { name: "logGroupName", target: &S_LogGroupName, required: true, wire: "logGroupName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteSubscriptionFilterRequest: Schema = Schema { name: "DeleteSubscriptionFilterRequest", kind: K::Structure { members: &[
    Member { name: "logGroupName", target: &S_LogGroupName, required: true, wire: "logGroupName", ..Member::BLANK },
    Member { name: "filterName", target: &S_FilterName, required: true, wire: "filterName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeletionProtectionEnabled: Schema = Schema { name: "DeletionProtectionEnabled", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_Descending: Schema = Schema { name: "Descending", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_DescribeLimit: Schema = Schema { name: "DescribeLimit", kind: K::Integer, min: Some(1.0), max: Some(50.0), ..Schema::BLANK };
pub(crate) static S_DescribeLogGroupsLogGroupIdentifiers: Schema = Schema { name: "DescribeLogGroupsLogGroupIdentifiers", kind: K::List { item: &S_LogGroupIdentifier, item_name: "", flattened: false }, min: Some(1.0), max: Some(50.0), ..Schema::BLANK };
pub(crate) static S_DescribeLogGroupsRequest: Schema = Schema { name: "DescribeLogGroupsRequest", kind: K::Structure { members: &[
    Member { name: "accountIdentifiers", target: &S_AccountIds, wire: "accountIdentifiers", ..Member::BLANK },
    Member { name: "logGroupNamePrefix", target: &S_LogGroupName, wire: "logGroupNamePrefix", ..Member::BLANK },
    Member { name: "logGroupNamePattern", target: &S_LogGroupNamePattern, wire: "logGroupNamePattern", ..Member::BLANK },
    Member { name: "nextToken", target: &S_NextToken, wire: "nextToken", ..Member::BLANK },
    Member { name: "limit", target: &S_DescribeLimit, wire: "limit", ..Member::BLANK },
    Member { name: "includeLinkedAccounts", target: &S_IncludeLinkedAccounts, wire: "includeLinkedAccounts", ..Member::BLANK },
    Member { name: "logGroupClass", target: &S_LogGroupClass, wire: "logGroupClass", ..Member::BLANK },
    Member { name: "logGroupIdentifiers", target: &S_DescribeLogGroupsLogGroupIdentifiers, wire: "logGroupIdentifiers", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DescribeLogGroupsResponse: Schema = Schema { name: "DescribeLogGroupsResponse", kind: K::Structure { members: &[
    Member { name: "logGroups", target: &S_LogGroups, wire: "logGroups", ..Member::BLANK },
    Member { name: "nextToken", target: &S_NextToken, wire: "nextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DescribeLogStreamsRequest: Schema = Schema { name: "DescribeLogStreamsRequest", kind: K::Structure { members: &[
    Member { name: "logGroupName", target: &S_LogGroupName, wire: "logGroupName", ..Member::BLANK },
    Member { name: "logGroupIdentifier", target: &S_LogGroupIdentifier, wire: "logGroupIdentifier", ..Member::BLANK },
    Member { name: "logStreamNamePrefix", target: &S_LogStreamName, wire: "logStreamNamePrefix", ..Member::BLANK },
    Member { name: "orderBy", target: &S_OrderBy, wire: "orderBy", ..Member::BLANK },
    Member { name: "descending", target: &S_Descending, wire: "descending", ..Member::BLANK },
    Member { name: "nextToken", target: &S_NextToken, wire: "nextToken", ..Member::BLANK },
    Member { name: "limit", target: &S_DescribeLimit, wire: "limit", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DescribeLogStreamsResponse: Schema = Schema { name: "DescribeLogStreamsResponse", kind: K::Structure { members: &[
    Member { name: "logStreams", target: &S_LogStreams, wire: "logStreams", ..Member::BLANK },
    Member { name: "nextToken", target: &S_NextToken, wire: "nextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DescribeMetricFiltersRequest: Schema = Schema { name: "DescribeMetricFiltersRequest", kind: K::Structure { members: &[
    Member { name: "logGroupName", target: &S_LogGroupName, wire: "logGroupName", ..Member::BLANK },
    Member { name: "filterNamePrefix", target: &S_FilterName, wire: "filterNamePrefix", ..Member::BLANK },
    Member { name: "nextToken", target: &S_NextToken, wire: "nextToken", ..Member::BLANK },
    Member { name: "limit", target: &S_DescribeLimit, wire: "limit", ..Member::BLANK },
    Member { name: "metricName", target: &S_MetricName, wire: "metricName", ..Member::BLANK },
    Member { name: "metricNamespace", target: &S_MetricNamespace, wire: "metricNamespace", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DescribeMetricFiltersResponse: Schema = Schema { name: "DescribeMetricFiltersResponse", kind: K::Structure { members: &[
    Member { name: "metricFilters", target: &S_MetricFilters, wire: "metricFilters", ..Member::BLANK },
    Member { name: "nextToken", target: &S_NextToken, wire: "nextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DescribeSubscriptionFiltersRequest: Schema = Schema { name: "DescribeSubscriptionFiltersRequest", kind: K::Structure { members: &[
    Member { name: "logGroupName", target: &S_LogGroupName, required: true, wire: "logGroupName", ..Member::BLANK },
    Member { name: "filterNamePrefix", target: &S_FilterName, wire: "filterNamePrefix", ..Member::BLANK },
    Member { name: "nextToken", target: &S_NextToken, wire: "nextToken", ..Member::BLANK },
    Member { name: "limit", target: &S_DescribeLimit, wire: "limit", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DescribeSubscriptionFiltersResponse: Schema = Schema { name: "DescribeSubscriptionFiltersResponse", kind: K::Structure { members: &[
    Member { name: "subscriptionFilters", target: &S_SubscriptionFilters, wire: "subscriptionFilters", ..Member::BLANK },
    Member { name: "nextToken", target: &S_NextToken, wire: "nextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DestinationArn: Schema = Schema { name: "DestinationArn", kind: K::String, min: Some(1.0), ..Schema::BLANK };
pub(crate) static S_Dimensions: Schema = Schema { name: "Dimensions", kind: K::Map { key: &S_DimensionsKey, value: &S_DimensionsValue, key_name: "key", value_name: "value", flattened: false }, ..Schema::BLANK };
pub(crate) static S_DimensionsKey: Schema = Schema { name: "DimensionsKey", kind: K::String, max: Some(255.0), ..Schema::BLANK };
pub(crate) static S_DimensionsValue: Schema = Schema { name: "DimensionsValue", kind: K::String, max: Some(255.0), ..Schema::BLANK };
pub(crate) static S_Distribution: Schema = Schema { name: "Distribution", kind: K::Enum { values: Distribution::VALUES }, ..Schema::BLANK };
pub(crate) static S_EmitSystemFields: Schema = Schema { name: "EmitSystemFields", kind: K::List { item: &S_SystemField, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_Entity: Schema = Schema { name: "Entity", kind: K::Structure { members: &[
    Member { name: "keyAttributes", target: &S_EntityKeyAttributes, wire: "keyAttributes", ..Member::BLANK },
    Member { name: "attributes", target: &S_EntityAttributes, wire: "attributes", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_EntityAttributes: Schema = Schema { name: "EntityAttributes", kind: K::Map { key: &S_EntityAttributesKey, value: &S_EntityAttributesValue, key_name: "key", value_name: "value", flattened: false }, min: Some(0.0), max: Some(10.0), ..Schema::BLANK };
pub(crate) static S_EntityAttributesKey: Schema = Schema { name: "EntityAttributesKey", kind: K::String, min: Some(1.0), max: Some(256.0), ..Schema::BLANK };
pub(crate) static S_EntityAttributesValue: Schema = Schema { name: "EntityAttributesValue", kind: K::String, min: Some(1.0), max: Some(512.0), ..Schema::BLANK };
pub(crate) static S_EntityKeyAttributes: Schema = Schema { name: "EntityKeyAttributes", kind: K::Map { key: &S_EntityKeyAttributesKey, value: &S_EntityKeyAttributesValue, key_name: "key", value_name: "value", flattened: false }, min: Some(2.0), max: Some(4.0), ..Schema::BLANK };
pub(crate) static S_EntityKeyAttributesKey: Schema = Schema { name: "EntityKeyAttributesKey", kind: K::String, min: Some(1.0), max: Some(32.0), ..Schema::BLANK };
pub(crate) static S_EntityKeyAttributesValue: Schema = Schema { name: "EntityKeyAttributesValue", kind: K::String, min: Some(1.0), max: Some(512.0), ..Schema::BLANK };
pub(crate) static S_EntityRejectionErrorType: Schema = Schema { name: "EntityRejectionErrorType", kind: K::Enum { values: EntityRejectionErrorType::VALUES }, ..Schema::BLANK };
pub(crate) static S_EventId: Schema = Schema { name: "EventId", kind: K::String, ..Schema::BLANK };
pub(crate) static S_EventMessage: Schema = Schema { name: "EventMessage", kind: K::String, min: Some(1.0), ..Schema::BLANK };
pub(crate) static S_EventsLimit: Schema = Schema { name: "EventsLimit", kind: K::Integer, min: Some(1.0), max: Some(10000.0), ..Schema::BLANK };
pub(crate) static S_FieldSelectionCriteria: Schema = Schema { name: "FieldSelectionCriteria", kind: K::String, min: Some(0.0), max: Some(2000.0), ..Schema::BLANK };
pub(crate) static S_FilterCount: Schema = Schema { name: "FilterCount", kind: K::Integer, ..Schema::BLANK };
pub(crate) static S_FilterLogEventsRequest: Schema = Schema { name: "FilterLogEventsRequest", kind: K::Structure { members: &[
    Member { name: "logGroupName", target: &S_LogGroupName, wire: "logGroupName", ..Member::BLANK },
    Member { name: "logGroupIdentifier", target: &S_LogGroupIdentifier, wire: "logGroupIdentifier", ..Member::BLANK },
    Member { name: "logStreamNames", target: &S_InputLogStreamNames, wire: "logStreamNames", ..Member::BLANK },
    Member { name: "logStreamNamePrefix", target: &S_LogStreamName, wire: "logStreamNamePrefix", ..Member::BLANK },
    Member { name: "startTime", target: &S_Timestamp, wire: "startTime", ..Member::BLANK },
    Member { name: "endTime", target: &S_Timestamp, wire: "endTime", ..Member::BLANK },
    Member { name: "filterPattern", target: &S_FilterPattern, wire: "filterPattern", ..Member::BLANK },
    Member { name: "nextToken", target: &S_NextToken, wire: "nextToken", ..Member::BLANK },
    Member { name: "limit", target: &S_EventsLimit, wire: "limit", ..Member::BLANK },
    Member { name: "startFromHead", target: &S_StartFromHead, wire: "startFromHead", ..Member::BLANK },
    Member { name: "interleaved", target: &S_Interleaved, wire: "interleaved", ..Member::BLANK },
    Member { name: "unmask", target: &S_Unmask, wire: "unmask", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_FilterLogEventsResponse: Schema = Schema { name: "FilterLogEventsResponse", kind: K::Structure { members: &[
    Member { name: "events", target: &S_FilteredLogEvents, wire: "events", ..Member::BLANK },
    Member { name: "searchedLogStreams", target: &S_SearchedLogStreams, wire: "searchedLogStreams", ..Member::BLANK },
    Member { name: "nextToken", target: &S_NextToken, wire: "nextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_FilterName: Schema = Schema { name: "FilterName", kind: K::String, min: Some(1.0), max: Some(512.0), pattern: Some("[^:*]*"), ..Schema::BLANK };
pub(crate) static S_FilterPattern: Schema = Schema { name: "FilterPattern", kind: K::String, min: Some(0.0), max: Some(1024.0), ..Schema::BLANK };
pub(crate) static S_FilteredLogEvent: Schema = Schema { name: "FilteredLogEvent", kind: K::Structure { members: &[
    Member { name: "logStreamName", target: &S_LogStreamName, wire: "logStreamName", ..Member::BLANK },
    Member { name: "timestamp", target: &S_Timestamp, wire: "timestamp", ..Member::BLANK },
    Member { name: "message", target: &S_EventMessage, wire: "message", ..Member::BLANK },
    Member { name: "ingestionTime", target: &S_Timestamp, wire: "ingestionTime", ..Member::BLANK },
    Member { name: "eventId", target: &S_EventId, wire: "eventId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_FilteredLogEvents: Schema = Schema { name: "FilteredLogEvents", kind: K::List { item: &S_FilteredLogEvent, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_GetLogEventsRequest: Schema = Schema { name: "GetLogEventsRequest", kind: K::Structure { members: &[
    Member { name: "logGroupName", target: &S_LogGroupName, wire: "logGroupName", ..Member::BLANK },
    Member { name: "logGroupIdentifier", target: &S_LogGroupIdentifier, wire: "logGroupIdentifier", ..Member::BLANK },
    Member { name: "logStreamName", target: &S_LogStreamName, required: true, wire: "logStreamName", ..Member::BLANK },
    Member { name: "startTime", target: &S_Timestamp, wire: "startTime", ..Member::BLANK },
    Member { name: "endTime", target: &S_Timestamp, wire: "endTime", ..Member::BLANK },
    Member { name: "nextToken", target: &S_NextToken, wire: "nextToken", ..Member::BLANK },
    Member { name: "limit", target: &S_EventsLimit, wire: "limit", ..Member::BLANK },
    Member { name: "startFromHead", target: &S_StartFromHead, wire: "startFromHead", ..Member::BLANK },
    Member { name: "unmask", target: &S_Unmask, wire: "unmask", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetLogEventsResponse: Schema = Schema { name: "GetLogEventsResponse", kind: K::Structure { members: &[
    Member { name: "events", target: &S_OutputLogEvents, wire: "events", ..Member::BLANK },
    Member { name: "nextForwardToken", target: &S_NextToken, wire: "nextForwardToken", ..Member::BLANK },
    Member { name: "nextBackwardToken", target: &S_NextToken, wire: "nextBackwardToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_IncludeLinkedAccounts: Schema = Schema { name: "IncludeLinkedAccounts", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_InheritedProperties: Schema = Schema { name: "InheritedProperties", kind: K::List { item: &S_InheritedProperty, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_InheritedProperty: Schema = Schema { name: "InheritedProperty", kind: K::Enum { values: InheritedProperty::VALUES }, ..Schema::BLANK };
pub(crate) static S_InputLogEvent: Schema = Schema { name: "InputLogEvent", kind: K::Structure { members: &[
    Member { name: "timestamp", target: &S_Timestamp, required: true, wire: "timestamp", ..Member::BLANK },
    Member { name: "message", target: &S_EventMessage, required: true, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InputLogEvents: Schema = Schema { name: "InputLogEvents", kind: K::List { item: &S_InputLogEvent, item_name: "", flattened: false }, min: Some(1.0), max: Some(10000.0), ..Schema::BLANK };
pub(crate) static S_InputLogStreamNames: Schema = Schema { name: "InputLogStreamNames", kind: K::List { item: &S_LogStreamName, item_name: "", flattened: false }, min: Some(1.0), max: Some(100.0), ..Schema::BLANK };
pub(crate) static S_Interleaved: Schema = Schema { name: "Interleaved", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_InvalidOperationException: Schema = Schema { name: "InvalidOperationException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidParameterException: Schema = Schema { name: "InvalidParameterException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidSequenceTokenException: Schema = Schema { name: "InvalidSequenceTokenException", kind: K::Structure { members: &[
    Member { name: "expectedSequenceToken", target: &S_SequenceToken, wire: "expectedSequenceToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_KmsKeyId: Schema = Schema { name: "KmsKeyId", kind: K::String, max: Some(256.0), ..Schema::BLANK };
pub(crate) static S_LimitExceededException: Schema = Schema { name: "LimitExceededException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_ListTagsForResourceRequest: Schema = Schema { name: "ListTagsForResourceRequest", kind: K::Structure { members: &[
    Member { name: "resourceArn", target: &S_AmazonResourceName, required: true, wire: "resourceArn", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListTagsForResourceResponse: Schema = Schema { name: "ListTagsForResourceResponse", kind: K::Structure { members: &[
    Member { name: "tags", target: &S_Tags, wire: "tags", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_LogEventIndex: Schema = Schema { name: "LogEventIndex", kind: K::Integer, ..Schema::BLANK };
pub(crate) static S_LogGroup: Schema = Schema { name: "LogGroup", kind: K::Structure { members: &[
    Member { name: "logGroupName", target: &S_LogGroupName, wire: "logGroupName", ..Member::BLANK },
    Member { name: "creationTime", target: &S_Timestamp, wire: "creationTime", ..Member::BLANK },
    Member { name: "retentionInDays", target: &S_Days, wire: "retentionInDays", ..Member::BLANK },
    Member { name: "metricFilterCount", target: &S_FilterCount, wire: "metricFilterCount", ..Member::BLANK },
    Member { name: "arn", target: &S_Arn, wire: "arn", ..Member::BLANK },
    Member { name: "storedBytes", target: &S_StoredBytes, wire: "storedBytes", ..Member::BLANK },
    Member { name: "kmsKeyId", target: &S_KmsKeyId, wire: "kmsKeyId", ..Member::BLANK },
    Member { name: "dataProtectionStatus", target: &S_DataProtectionStatus, wire: "dataProtectionStatus", ..Member::BLANK },
    Member { name: "inheritedProperties", target: &S_InheritedProperties, wire: "inheritedProperties", ..Member::BLANK },
    Member { name: "logGroupClass", target: &S_LogGroupClass, wire: "logGroupClass", ..Member::BLANK },
    Member { name: "logGroupArn", target: &S_Arn, wire: "logGroupArn", ..Member::BLANK },
    Member { name: "deletionProtectionEnabled", target: &S_DeletionProtectionEnabled, wire: "deletionProtectionEnabled", ..Member::BLANK },
    Member { name: "bearerTokenAuthenticationEnabled", target: &S_BearerTokenAuthenticationEnabled, wire: "bearerTokenAuthenticationEnabled", ..Member::BLANK },
    Member { name: "retentionPolicyName", target: &S_PolicyName, wire: "retentionPolicyName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_LogGroupClass: Schema = Schema { name: "LogGroupClass", kind: K::Enum { values: LogGroupClass::VALUES }, ..Schema::BLANK };
pub(crate) static S_LogGroupIdentifier: Schema = Schema { name: "LogGroupIdentifier", kind: K::String, min: Some(1.0), max: Some(2048.0), pattern: Some("[\\w#+=/:,.@-]*"), ..Schema::BLANK };
pub(crate) static S_LogGroupName: Schema = Schema { name: "LogGroupName", kind: K::String, min: Some(1.0), max: Some(512.0), pattern: Some("[\\.\\-_/#A-Za-z0-9]+"), ..Schema::BLANK };
pub(crate) static S_LogGroupNamePattern: Schema = Schema { name: "LogGroupNamePattern", kind: K::String, min: Some(0.0), max: Some(512.0), pattern: Some("[\\.\\-_/#A-Za-z0-9]*"), ..Schema::BLANK };
pub(crate) static S_LogGroups: Schema = Schema { name: "LogGroups", kind: K::List { item: &S_LogGroup, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_LogStream: Schema = Schema { name: "LogStream", kind: K::Structure { members: &[
    Member { name: "logStreamName", target: &S_LogStreamName, wire: "logStreamName", ..Member::BLANK },
    Member { name: "creationTime", target: &S_Timestamp, wire: "creationTime", ..Member::BLANK },
    Member { name: "firstEventTimestamp", target: &S_Timestamp, wire: "firstEventTimestamp", ..Member::BLANK },
    Member { name: "lastEventTimestamp", target: &S_Timestamp, wire: "lastEventTimestamp", ..Member::BLANK },
    Member { name: "lastIngestionTime", target: &S_Timestamp, wire: "lastIngestionTime", ..Member::BLANK },
    Member { name: "uploadSequenceToken", target: &S_SequenceToken, wire: "uploadSequenceToken", ..Member::BLANK },
    Member { name: "arn", target: &S_Arn, wire: "arn", ..Member::BLANK },
    Member { name: "storedBytes", target: &S_StoredBytes, wire: "storedBytes", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_LogStreamName: Schema = Schema { name: "LogStreamName", kind: K::String, min: Some(1.0), max: Some(512.0), pattern: Some("[^:*]*"), ..Schema::BLANK };
pub(crate) static S_LogStreamSearchedCompletely: Schema = Schema { name: "LogStreamSearchedCompletely", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_LogStreams: Schema = Schema { name: "LogStreams", kind: K::List { item: &S_LogStream, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_Message: Schema = Schema { name: "Message", kind: K::String, ..Schema::BLANK };
pub(crate) static S_MetricFilter: Schema = Schema { name: "MetricFilter", kind: K::Structure { members: &[
    Member { name: "filterName", target: &S_FilterName, wire: "filterName", ..Member::BLANK },
    Member { name: "filterPattern", target: &S_FilterPattern, wire: "filterPattern", ..Member::BLANK },
    Member { name: "metricTransformations", target: &S_MetricTransformations, wire: "metricTransformations", ..Member::BLANK },
    Member { name: "creationTime", target: &S_Timestamp, wire: "creationTime", ..Member::BLANK },
    Member { name: "logGroupName", target: &S_LogGroupName, wire: "logGroupName", ..Member::BLANK },
    Member { name: "applyOnTransformedLogs", target: &S_ApplyOnTransformedLogs, wire: "applyOnTransformedLogs", ..Member::BLANK },
    Member { name: "fieldSelectionCriteria", target: &S_FieldSelectionCriteria, wire: "fieldSelectionCriteria", ..Member::BLANK },
    Member { name: "emitSystemFieldDimensions", target: &S_EmitSystemFields, wire: "emitSystemFieldDimensions", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_MetricFilters: Schema = Schema { name: "MetricFilters", kind: K::List { item: &S_MetricFilter, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_MetricName: Schema = Schema { name: "MetricName", kind: K::String, max: Some(255.0), pattern: Some("[^:*$]*"), ..Schema::BLANK };
pub(crate) static S_MetricNamespace: Schema = Schema { name: "MetricNamespace", kind: K::String, max: Some(255.0), pattern: Some("[^:*$]*"), ..Schema::BLANK };
pub(crate) static S_MetricTransformation: Schema = Schema { name: "MetricTransformation", kind: K::Structure { members: &[
    Member { name: "metricName", target: &S_MetricName, required: true, wire: "metricName", ..Member::BLANK },
    Member { name: "metricNamespace", target: &S_MetricNamespace, required: true, wire: "metricNamespace", ..Member::BLANK },
    Member { name: "metricValue", target: &S_MetricValue, required: true, wire: "metricValue", ..Member::BLANK },
    Member { name: "defaultValue", target: &S_DefaultValue, wire: "defaultValue", ..Member::BLANK },
    Member { name: "dimensions", target: &S_Dimensions, wire: "dimensions", ..Member::BLANK },
    Member { name: "unit", target: &S_StandardUnit, wire: "unit", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_MetricTransformations: Schema = Schema { name: "MetricTransformations", kind: K::List { item: &S_MetricTransformation, item_name: "", flattened: false }, min: Some(1.0), max: Some(1.0), ..Schema::BLANK };
pub(crate) static S_MetricValue: Schema = Schema { name: "MetricValue", kind: K::String, max: Some(100.0), ..Schema::BLANK };
pub(crate) static S_NextToken: Schema = Schema { name: "NextToken", kind: K::String, min: Some(1.0), ..Schema::BLANK };
pub(crate) static S_OperationAbortedException: Schema = Schema { name: "OperationAbortedException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_OrderBy: Schema = Schema { name: "OrderBy", kind: K::Enum { values: OrderBy::VALUES }, ..Schema::BLANK };
pub(crate) static S_OutputLogEvent: Schema = Schema { name: "OutputLogEvent", kind: K::Structure { members: &[
    Member { name: "timestamp", target: &S_Timestamp, wire: "timestamp", ..Member::BLANK },
    Member { name: "message", target: &S_EventMessage, wire: "message", ..Member::BLANK },
    Member { name: "ingestionTime", target: &S_Timestamp, wire: "ingestionTime", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_OutputLogEvents: Schema = Schema { name: "OutputLogEvents", kind: K::List { item: &S_OutputLogEvent, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_PolicyName: Schema = Schema { name: "PolicyName", kind: K::String, ..Schema::BLANK };
pub(crate) static S_PutLogEventsRequest: Schema = Schema { name: "PutLogEventsRequest", kind: K::Structure { members: &[
    Member { name: "logGroupName", target: &S_LogGroupName, required: true, wire: "logGroupName", ..Member::BLANK },
    Member { name: "logStreamName", target: &S_LogStreamName, required: true, wire: "logStreamName", ..Member::BLANK },
    Member { name: "logEvents", target: &S_InputLogEvents, required: true, wire: "logEvents", ..Member::BLANK },
    Member { name: "sequenceToken", target: &S_SequenceToken, wire: "sequenceToken", ..Member::BLANK },
    Member { name: "entity", target: &S_Entity, wire: "entity", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PutLogEventsResponse: Schema = Schema { name: "PutLogEventsResponse", kind: K::Structure { members: &[
    Member { name: "nextSequenceToken", target: &S_SequenceToken, wire: "nextSequenceToken", ..Member::BLANK },
    Member { name: "rejectedLogEventsInfo", target: &S_RejectedLogEventsInfo, wire: "rejectedLogEventsInfo", ..Member::BLANK },
    Member { name: "rejectedEntityInfo", target: &S_RejectedEntityInfo, wire: "rejectedEntityInfo", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PutMetricFilterRequest: Schema = Schema { name: "PutMetricFilterRequest", kind: K::Structure { members: &[
    Member { name: "logGroupName", target: &S_LogGroupName, required: true, wire: "logGroupName", ..Member::BLANK },
    Member { name: "filterName", target: &S_FilterName, required: true, wire: "filterName", ..Member::BLANK },
    Member { name: "filterPattern", target: &S_FilterPattern, required: true, wire: "filterPattern", ..Member::BLANK },
    Member { name: "metricTransformations", target: &S_MetricTransformations, required: true, wire: "metricTransformations", ..Member::BLANK },
    Member { name: "applyOnTransformedLogs", target: &S_ApplyOnTransformedLogs, wire: "applyOnTransformedLogs", ..Member::BLANK },
    Member { name: "fieldSelectionCriteria", target: &S_FieldSelectionCriteria, wire: "fieldSelectionCriteria", ..Member::BLANK },
    Member { name: "emitSystemFieldDimensions", target: &S_EmitSystemFields, wire: "emitSystemFieldDimensions", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PutRetentionPolicyRequest: Schema = Schema { name: "PutRetentionPolicyRequest", kind: K::Structure { members: &[
    Member { name: "logGroupName", target: &S_LogGroupName, required: true, wire: "logGroupName", ..Member::BLANK },
    Member { name: "retentionInDays", target: &S_Days, required: true, wire: "retentionInDays", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PutSubscriptionFilterRequest: Schema = Schema { name: "PutSubscriptionFilterRequest", kind: K::Structure { members: &[
    Member { name: "logGroupName", target: &S_LogGroupName, required: true, wire: "logGroupName", ..Member::BLANK },
    Member { name: "filterName", target: &S_FilterName, required: true, wire: "filterName", ..Member::BLANK },
    Member { name: "filterPattern", target: &S_FilterPattern, required: true, wire: "filterPattern", ..Member::BLANK },
    Member { name: "destinationArn", target: &S_DestinationArn, required: true, wire: "destinationArn", ..Member::BLANK },
    Member { name: "roleArn", target: &S_RoleArn, wire: "roleArn", ..Member::BLANK },
    Member { name: "distribution", target: &S_Distribution, wire: "distribution", ..Member::BLANK },
    Member { name: "applyOnTransformedLogs", target: &S_ApplyOnTransformedLogs, wire: "applyOnTransformedLogs", ..Member::BLANK },
    Member { name: "fieldSelectionCriteria", target: &S_FieldSelectionCriteria, wire: "fieldSelectionCriteria", ..Member::BLANK },
    Member { name: "emitSystemFields", target: &S_EmitSystemFields, wire: "emitSystemFields", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_RejectedEntityInfo: Schema = Schema { name: "RejectedEntityInfo", kind: K::Structure { members: &[
    Member { name: "errorType", target: &S_EntityRejectionErrorType, required: true, wire: "errorType", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_RejectedLogEventsInfo: Schema = Schema { name: "RejectedLogEventsInfo", kind: K::Structure { members: &[
    Member { name: "tooNewLogEventStartIndex", target: &S_LogEventIndex, wire: "tooNewLogEventStartIndex", ..Member::BLANK },
    Member { name: "tooOldLogEventEndIndex", target: &S_LogEventIndex, wire: "tooOldLogEventEndIndex", ..Member::BLANK },
    Member { name: "expiredLogEventEndIndex", target: &S_LogEventIndex, wire: "expiredLogEventEndIndex", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ResourceAlreadyExistsException: Schema = Schema { name: "ResourceAlreadyExistsException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_ResourceNotFoundException: Schema = Schema { name: "ResourceNotFoundException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_RoleArn: Schema = Schema { name: "RoleArn", kind: K::String, min: Some(1.0), ..Schema::BLANK };
pub(crate) static S_SearchedLogStream: Schema = Schema { name: "SearchedLogStream", kind: K::Structure { members: &[
    Member { name: "logStreamName", target: &S_LogStreamName, wire: "logStreamName", ..Member::BLANK },
    Member { name: "searchedCompletely", target: &S_LogStreamSearchedCompletely, wire: "searchedCompletely", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_SearchedLogStreams: Schema = Schema { name: "SearchedLogStreams", kind: K::List { item: &S_SearchedLogStream, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_SequenceToken: Schema = Schema { name: "SequenceToken", kind: K::String, min: Some(1.0), ..Schema::BLANK };
pub(crate) static S_ServiceUnavailableException: Schema = Schema { name: "ServiceUnavailableException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_StandardUnit: Schema = Schema { name: "StandardUnit", kind: K::Enum { values: StandardUnit::VALUES }, ..Schema::BLANK };
pub(crate) static S_StartFromHead: Schema = Schema { name: "StartFromHead", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_StoredBytes: Schema = Schema { name: "StoredBytes", kind: K::Long, min: Some(0.0), ..Schema::BLANK };
pub(crate) static S_SubscriptionFilter: Schema = Schema { name: "SubscriptionFilter", kind: K::Structure { members: &[
    Member { name: "filterName", target: &S_FilterName, wire: "filterName", ..Member::BLANK },
    Member { name: "logGroupName", target: &S_LogGroupName, wire: "logGroupName", ..Member::BLANK },
    Member { name: "filterPattern", target: &S_FilterPattern, wire: "filterPattern", ..Member::BLANK },
    Member { name: "destinationArn", target: &S_DestinationArn, wire: "destinationArn", ..Member::BLANK },
    Member { name: "roleArn", target: &S_RoleArn, wire: "roleArn", ..Member::BLANK },
    Member { name: "distribution", target: &S_Distribution, wire: "distribution", ..Member::BLANK },
    Member { name: "applyOnTransformedLogs", target: &S_ApplyOnTransformedLogs, wire: "applyOnTransformedLogs", ..Member::BLANK },
    Member { name: "creationTime", target: &S_Timestamp, wire: "creationTime", ..Member::BLANK },
    Member { name: "fieldSelectionCriteria", target: &S_FieldSelectionCriteria, wire: "fieldSelectionCriteria", ..Member::BLANK },
    Member { name: "emitSystemFields", target: &S_EmitSystemFields, wire: "emitSystemFields", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_SubscriptionFilters: Schema = Schema { name: "SubscriptionFilters", kind: K::List { item: &S_SubscriptionFilter, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_SystemField: Schema = Schema { name: "SystemField", kind: K::String, ..Schema::BLANK };
pub(crate) static S_TagKey: Schema = Schema { name: "TagKey", kind: K::String, min: Some(1.0), max: Some(128.0), pattern: Some("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+)$"), ..Schema::BLANK };
pub(crate) static S_TagKeyList: Schema = Schema { name: "TagKeyList", kind: K::List { item: &S_TagKey, item_name: "", flattened: false }, min: Some(0.0), max: Some(50.0), ..Schema::BLANK };
pub(crate) static S_TagResourceRequest: Schema = Schema { name: "TagResourceRequest", kind: K::Structure { members: &[
    Member { name: "resourceArn", target: &S_AmazonResourceName, required: true, wire: "resourceArn", ..Member::BLANK },
    Member { name: "tags", target: &S_Tags, required: true, wire: "tags", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_TagValue: Schema = Schema { name: "TagValue", kind: K::String, max: Some(256.0), pattern: Some("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"), ..Schema::BLANK };
pub(crate) static S_Tags: Schema = Schema { name: "Tags", kind: K::Map { key: &S_TagKey, value: &S_TagValue, key_name: "key", value_name: "value", flattened: false }, min: Some(1.0), max: Some(50.0), ..Schema::BLANK };
pub(crate) static S_Timestamp: Schema = Schema { name: "Timestamp", kind: K::Long, min: Some(0.0), ..Schema::BLANK };
pub(crate) static S_TooManyTagsException: Schema = Schema { name: "TooManyTagsException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_Message, wire: "message", ..Member::BLANK },
    Member { name: "resourceName", target: &S_AmazonResourceName, wire: "resourceName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_Unmask: Schema = Schema { name: "Unmask", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_UnrecognizedClientException: Schema = Schema { name: "UnrecognizedClientException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_UntagResourceRequest: Schema = Schema { name: "UntagResourceRequest", kind: K::Structure { members: &[
    Member { name: "resourceArn", target: &S_AmazonResourceName, required: true, wire: "resourceArn", ..Member::BLANK },
    Member { name: "tagKeys", target: &S_TagKeyList, required: true, wire: "tagKeys", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ValidationException: Schema = Schema { name: "ValidationException", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_CreateLogGroupOutput: Schema = Schema { name: "CreateLogGroupOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DeleteLogGroupOutput: Schema = Schema { name: "DeleteLogGroupOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_PutRetentionPolicyOutput: Schema = Schema { name: "PutRetentionPolicyOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DeleteRetentionPolicyOutput: Schema = Schema { name: "DeleteRetentionPolicyOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_CreateLogStreamOutput: Schema = Schema { name: "CreateLogStreamOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DeleteLogStreamOutput: Schema = Schema { name: "DeleteLogStreamOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_PutMetricFilterOutput: Schema = Schema { name: "PutMetricFilterOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DeleteMetricFilterOutput: Schema = Schema { name: "DeleteMetricFilterOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_PutSubscriptionFilterOutput: Schema = Schema { name: "PutSubscriptionFilterOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DeleteSubscriptionFilterOutput: Schema = Schema { name: "DeleteSubscriptionFilterOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_TagResourceOutput: Schema = Schema { name: "TagResourceOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_UntagResourceOutput: Schema = Schema { name: "UntagResourceOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
static E_DataAlreadyAcceptedException: ErrorModel = ErrorModel { shape: &S_DataAlreadyAcceptedException, code: "DataAlreadyAcceptedException", status: 400, sender_fault: true };
static E_InvalidOperationException: ErrorModel = ErrorModel { shape: &S_InvalidOperationException, code: "InvalidOperationException", status: 400, sender_fault: true };
static E_InvalidParameterException: ErrorModel = ErrorModel { shape: &S_InvalidParameterException, code: "InvalidParameterException", status: 400, sender_fault: true };
static E_InvalidSequenceTokenException: ErrorModel = ErrorModel { shape: &S_InvalidSequenceTokenException, code: "InvalidSequenceTokenException", status: 400, sender_fault: true };
static E_LimitExceededException: ErrorModel = ErrorModel { shape: &S_LimitExceededException, code: "LimitExceededException", status: 400, sender_fault: true };
static E_OperationAbortedException: ErrorModel = ErrorModel { shape: &S_OperationAbortedException, code: "OperationAbortedException", status: 400, sender_fault: true };
static E_ResourceAlreadyExistsException: ErrorModel = ErrorModel { shape: &S_ResourceAlreadyExistsException, code: "ResourceAlreadyExistsException", status: 400, sender_fault: true };
static E_ResourceNotFoundException: ErrorModel = ErrorModel { shape: &S_ResourceNotFoundException, code: "ResourceNotFoundException", status: 400, sender_fault: true };
static E_ServiceUnavailableException: ErrorModel = ErrorModel { shape: &S_ServiceUnavailableException, code: "ServiceUnavailableException", status: 500, sender_fault: false };
static E_TooManyTagsException: ErrorModel = ErrorModel { shape: &S_TooManyTagsException, code: "TooManyTagsException", status: 400, sender_fault: true };
static E_UnrecognizedClientException: ErrorModel = ErrorModel { shape: &S_UnrecognizedClientException, code: "UnrecognizedClientException", status: 400, sender_fault: true };
static E_ValidationException: ErrorModel = ErrorModel { shape: &S_ValidationException, code: "ValidationException", status: 400, sender_fault: true };
/// The errors that this service's operations name in the model.
pub mod error {
    use crate::error::ServiceError;
    /// `DataAlreadyAcceptedException`.
    pub fn data_already_accepted_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_DataAlreadyAcceptedException, message.into()) }
    /// `InvalidOperationException`.
    pub fn invalid_operation_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidOperationException, message.into()) }
    /// `InvalidParameterException`.
    pub fn invalid_parameter_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidParameterException, message.into()) }
    /// `InvalidSequenceTokenException`.
    pub fn invalid_sequence_token_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidSequenceTokenException, message.into()) }
    /// `LimitExceededException`.
    pub fn limit_exceeded_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_LimitExceededException, message.into()) }
    /// `OperationAbortedException`.
    pub fn operation_aborted_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_OperationAbortedException, message.into()) }
    /// `ResourceAlreadyExistsException`.
    pub fn resource_already_exists_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ResourceAlreadyExistsException, message.into()) }
    /// `ResourceNotFoundException`.
    pub fn resource_not_found_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ResourceNotFoundException, message.into()) }
    /// `ServiceUnavailableException`.
    pub fn service_unavailable_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ServiceUnavailableException, message.into()) }
    /// `TooManyTagsException`.
    pub fn too_many_tags_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_TooManyTagsException, message.into()) }
    /// `UnrecognizedClientException`.
    pub fn unrecognized_client_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_UnrecognizedClientException, message.into()) }
    /// `ValidationException`.
    pub fn validation_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ValidationException, message.into()) }
}
operation! { CreateLogGroup O_CreateLogGroup CreateLogGroupRequest CreateLogGroupOutput }
static O_CreateLogGroup: OperationModel = OperationModel { service: &SERVICE, name: "CreateLogGroup", method: "POST", uri: "/", status: 200, input: &S_CreateLogGroupRequest, output: &S_CreateLogGroupOutput, has_output: false, errors: &[&E_InvalidParameterException, &E_ResourceAlreadyExistsException, &E_LimitExceededException, &E_OperationAbortedException, &E_ServiceUnavailableException], ..OperationModel::BLANK };
operation! { DeleteLogGroup O_DeleteLogGroup DeleteLogGroupRequest DeleteLogGroupOutput }
static O_DeleteLogGroup: OperationModel = OperationModel { service: &SERVICE, name: "DeleteLogGroup", method: "POST", uri: "/", status: 200, input: &S_DeleteLogGroupRequest, output: &S_DeleteLogGroupOutput, has_output: false, errors: &[&E_InvalidParameterException, &E_ResourceNotFoundException, &E_OperationAbortedException, &E_ServiceUnavailableException, &E_ValidationException], ..OperationModel::BLANK };
operation! { DescribeLogGroups O_DescribeLogGroups DescribeLogGroupsRequest DescribeLogGroupsResponse }
static O_DescribeLogGroups: OperationModel = OperationModel { service: &SERVICE, name: "DescribeLogGroups", method: "POST", uri: "/", status: 200, input: &S_DescribeLogGroupsRequest, output: &S_DescribeLogGroupsResponse, has_output: true, errors: &[&E_InvalidParameterException, &E_ServiceUnavailableException], ..OperationModel::BLANK };
operation! { PutRetentionPolicy O_PutRetentionPolicy PutRetentionPolicyRequest PutRetentionPolicyOutput }
static O_PutRetentionPolicy: OperationModel = OperationModel { service: &SERVICE, name: "PutRetentionPolicy", method: "POST", uri: "/", status: 200, input: &S_PutRetentionPolicyRequest, output: &S_PutRetentionPolicyOutput, has_output: false, errors: &[&E_InvalidParameterException, &E_ResourceNotFoundException, &E_OperationAbortedException, &E_ServiceUnavailableException], ..OperationModel::BLANK };
operation! { DeleteRetentionPolicy O_DeleteRetentionPolicy DeleteRetentionPolicyRequest DeleteRetentionPolicyOutput }
static O_DeleteRetentionPolicy: OperationModel = OperationModel { service: &SERVICE, name: "DeleteRetentionPolicy", method: "POST", uri: "/", status: 200, input: &S_DeleteRetentionPolicyRequest, output: &S_DeleteRetentionPolicyOutput, has_output: false, errors: &[&E_InvalidParameterException, &E_ResourceNotFoundException, &E_OperationAbortedException, &E_ServiceUnavailableException], ..OperationModel::BLANK };
operation! { CreateLogStream O_CreateLogStream CreateLogStreamRequest CreateLogStreamOutput }
static O_CreateLogStream: OperationModel = OperationModel { service: &SERVICE, name: "CreateLogStream", method: "POST", uri: "/", status: 200, input: &S_CreateLogStreamRequest, output: &S_CreateLogStreamOutput, has_output: false, errors: &[&E_InvalidParameterException, &E_ResourceAlreadyExistsException, &E_ResourceNotFoundException, &E_ServiceUnavailableException], ..OperationModel::BLANK };
operation! { DeleteLogStream O_DeleteLogStream DeleteLogStreamRequest DeleteLogStreamOutput }
static O_DeleteLogStream: OperationModel = OperationModel { service: &SERVICE, name: "DeleteLogStream", method: "POST", uri: "/", status: 200, input: &S_DeleteLogStreamRequest, output: &S_DeleteLogStreamOutput, has_output: false, errors: &[&E_InvalidParameterException, &E_ResourceNotFoundException, &E_OperationAbortedException, &E_ServiceUnavailableException, &E_ValidationException], ..OperationModel::BLANK };
operation! { DescribeLogStreams O_DescribeLogStreams DescribeLogStreamsRequest DescribeLogStreamsResponse }
static O_DescribeLogStreams: OperationModel = OperationModel { service: &SERVICE, name: "DescribeLogStreams", method: "POST", uri: "/", status: 200, input: &S_DescribeLogStreamsRequest, output: &S_DescribeLogStreamsResponse, has_output: true, errors: &[&E_InvalidParameterException, &E_ResourceNotFoundException, &E_ServiceUnavailableException], ..OperationModel::BLANK };
operation! { PutLogEvents O_PutLogEvents PutLogEventsRequest PutLogEventsResponse }
static O_PutLogEvents: OperationModel = OperationModel { service: &SERVICE, name: "PutLogEvents", method: "POST", uri: "/", status: 200, input: &S_PutLogEventsRequest, output: &S_PutLogEventsResponse, has_output: true, errors: &[&E_InvalidParameterException, &E_InvalidSequenceTokenException, &E_DataAlreadyAcceptedException, &E_ResourceNotFoundException, &E_ServiceUnavailableException, &E_UnrecognizedClientException], ..OperationModel::BLANK };
operation! { GetLogEvents O_GetLogEvents GetLogEventsRequest GetLogEventsResponse }
static O_GetLogEvents: OperationModel = OperationModel { service: &SERVICE, name: "GetLogEvents", method: "POST", uri: "/", status: 200, input: &S_GetLogEventsRequest, output: &S_GetLogEventsResponse, has_output: true, errors: &[&E_InvalidParameterException, &E_ResourceNotFoundException, &E_ServiceUnavailableException], ..OperationModel::BLANK };
operation! { FilterLogEvents O_FilterLogEvents FilterLogEventsRequest FilterLogEventsResponse }
static O_FilterLogEvents: OperationModel = OperationModel { service: &SERVICE, name: "FilterLogEvents", method: "POST", uri: "/", status: 200, input: &S_FilterLogEventsRequest, output: &S_FilterLogEventsResponse, has_output: true, errors: &[&E_InvalidParameterException, &E_ResourceNotFoundException, &E_ServiceUnavailableException], ..OperationModel::BLANK };
operation! { PutMetricFilter O_PutMetricFilter PutMetricFilterRequest PutMetricFilterOutput }
static O_PutMetricFilter: OperationModel = OperationModel { service: &SERVICE, name: "PutMetricFilter", method: "POST", uri: "/", status: 200, input: &S_PutMetricFilterRequest, output: &S_PutMetricFilterOutput, has_output: false, errors: &[&E_InvalidParameterException, &E_ResourceNotFoundException, &E_OperationAbortedException, &E_LimitExceededException, &E_ServiceUnavailableException, &E_InvalidOperationException], ..OperationModel::BLANK };
operation! { DescribeMetricFilters O_DescribeMetricFilters DescribeMetricFiltersRequest DescribeMetricFiltersResponse }
static O_DescribeMetricFilters: OperationModel = OperationModel { service: &SERVICE, name: "DescribeMetricFilters", method: "POST", uri: "/", status: 200, input: &S_DescribeMetricFiltersRequest, output: &S_DescribeMetricFiltersResponse, has_output: true, errors: &[&E_InvalidParameterException, &E_ResourceNotFoundException, &E_ServiceUnavailableException], ..OperationModel::BLANK };
operation! { DeleteMetricFilter O_DeleteMetricFilter DeleteMetricFilterRequest DeleteMetricFilterOutput }
static O_DeleteMetricFilter: OperationModel = OperationModel { service: &SERVICE, name: "DeleteMetricFilter", method: "POST", uri: "/", status: 200, input: &S_DeleteMetricFilterRequest, output: &S_DeleteMetricFilterOutput, has_output: false, errors: &[&E_InvalidParameterException, &E_ResourceNotFoundException, &E_OperationAbortedException, &E_ServiceUnavailableException], ..OperationModel::BLANK };
operation! { PutSubscriptionFilter O_PutSubscriptionFilter PutSubscriptionFilterRequest PutSubscriptionFilterOutput }
static O_PutSubscriptionFilter: OperationModel = OperationModel { service: &SERVICE, name: "PutSubscriptionFilter", method: "POST", uri: "/", status: 200, input: &S_PutSubscriptionFilterRequest, output: &S_PutSubscriptionFilterOutput, has_output: false, errors: &[&E_InvalidParameterException, &E_ResourceNotFoundException, &E_OperationAbortedException, &E_LimitExceededException, &E_ServiceUnavailableException, &E_InvalidOperationException], ..OperationModel::BLANK };
operation! { DescribeSubscriptionFilters O_DescribeSubscriptionFilters DescribeSubscriptionFiltersRequest DescribeSubscriptionFiltersResponse }
static O_DescribeSubscriptionFilters: OperationModel = OperationModel { service: &SERVICE, name: "DescribeSubscriptionFilters", method: "POST", uri: "/", status: 200, input: &S_DescribeSubscriptionFiltersRequest, output: &S_DescribeSubscriptionFiltersResponse, has_output: true, errors: &[&E_InvalidParameterException, &E_ResourceNotFoundException, &E_ServiceUnavailableException], ..OperationModel::BLANK };
operation! { DeleteSubscriptionFilter O_DeleteSubscriptionFilter DeleteSubscriptionFilterRequest DeleteSubscriptionFilterOutput }
static O_DeleteSubscriptionFilter: OperationModel = OperationModel { service: &SERVICE, name: "DeleteSubscriptionFilter", method: "POST", uri: "/", status: 200, input: &S_DeleteSubscriptionFilterRequest, output: &S_DeleteSubscriptionFilterOutput, has_output: false, errors: &[&E_InvalidParameterException, &E_ResourceNotFoundException, &E_OperationAbortedException, &E_ServiceUnavailableException], ..OperationModel::BLANK };
operation! { TagResource O_TagResource TagResourceRequest TagResourceOutput }
static O_TagResource: OperationModel = OperationModel { service: &SERVICE, name: "TagResource", method: "POST", uri: "/", status: 200, input: &S_TagResourceRequest, output: &S_TagResourceOutput, has_output: false, errors: &[&E_InvalidParameterException, &E_ResourceNotFoundException, &E_ServiceUnavailableException, &E_TooManyTagsException], ..OperationModel::BLANK };
operation! { UntagResource O_UntagResource UntagResourceRequest UntagResourceOutput }
static O_UntagResource: OperationModel = OperationModel { service: &SERVICE, name: "UntagResource", method: "POST", uri: "/", status: 200, input: &S_UntagResourceRequest, output: &S_UntagResourceOutput, has_output: false, errors: &[&E_InvalidParameterException, &E_ResourceNotFoundException, &E_ServiceUnavailableException], ..OperationModel::BLANK };
operation! { ListTagsForResource O_ListTagsForResource ListTagsForResourceRequest ListTagsForResourceResponse }
static O_ListTagsForResource: OperationModel = OperationModel { service: &SERVICE, name: "ListTagsForResource", method: "POST", uri: "/", status: 200, input: &S_ListTagsForResourceRequest, output: &S_ListTagsForResourceResponse, has_output: true, errors: &[&E_InvalidParameterException, &E_ResourceNotFoundException, &E_ServiceUnavailableException], ..OperationModel::BLANK };
/// The service's table of operations.
pub static SERVICE: ServiceModel = ServiceModel { name: "logs", id: "CloudWatch Logs", signing_name: "logs", iam_prefix: "logs", endpoint_prefix: "logs", protocols: &[ProtocolName::Json], target_prefix: Some("Logs_20140328"), json_version: Some("1.1"), xml_namespace: None, api_version: "2014-03-28", query_compatible: false, operations: &[&O_CreateLogGroup, &O_DeleteLogGroup, &O_DescribeLogGroups, &O_PutRetentionPolicy, &O_DeleteRetentionPolicy, &O_CreateLogStream, &O_DeleteLogStream, &O_DescribeLogStreams, &O_PutLogEvents, &O_GetLogEvents, &O_FilterLogEvents, &O_PutMetricFilter, &O_DescribeMetricFilters, &O_DeleteMetricFilter, &O_PutSubscriptionFilter, &O_DescribeSubscriptionFilters, &O_DeleteSubscriptionFilter, &O_TagResource, &O_UntagResource, &O_ListTagsForResource] };
