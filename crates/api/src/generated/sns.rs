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
structure! { AddPermissionInput S_AddPermissionInput
    topic_arn: String = "TopicArn",
    label: String = "Label",
    aws_account_id: Vec<String> = "AWSAccountId",
    action_name: Vec<String> = "ActionName",
 }
structure! { AuthorizationErrorException S_AuthorizationErrorException
    message: Option<String> = "message",
 }
structure! { BatchEntryIdsNotDistinctException S_BatchEntryIdsNotDistinctException
    message: Option<String> = "message",
 }
structure! { BatchRequestTooLongException S_BatchRequestTooLongException
    message: Option<String> = "message",
 }
structure! { BatchResultErrorEntry S_BatchResultErrorEntry
    id: String = "Id",
    code: String = "Code",
    message: Option<String> = "Message",
    sender_fault: bool = "SenderFault",
 }
structure! { ConcurrentAccessException S_ConcurrentAccessException
    message: Option<String> = "message",
 }
structure! { CreateTopicInput S_CreateTopicInput
    name: String = "Name",
    attributes: Option<BTreeMap<String, String>> = "Attributes",
    tags: Option<Vec<Tag>> = "Tags",
    data_protection_policy: Option<String> = "DataProtectionPolicy",
 }
structure! { CreateTopicResponse S_CreateTopicResponse
    topic_arn: Option<String> = "TopicArn",
 }
structure! { DeleteTopicInput S_DeleteTopicInput
    topic_arn: String = "TopicArn",
 }
structure! { EmptyBatchRequestException S_EmptyBatchRequestException
    message: Option<String> = "message",
 }
structure! { EndpointDisabledException S_EndpointDisabledException
    message: Option<String> = "message",
 }
structure! { FilterPolicyLimitExceededException S_FilterPolicyLimitExceededException
    message: Option<String> = "message",
 }
structure! { GetSubscriptionAttributesInput S_GetSubscriptionAttributesInput
    subscription_arn: String = "SubscriptionArn",
 }
structure! { GetSubscriptionAttributesResponse S_GetSubscriptionAttributesResponse
    attributes: Option<BTreeMap<String, String>> = "Attributes",
 }
structure! { GetTopicAttributesInput S_GetTopicAttributesInput
    topic_arn: String = "TopicArn",
 }
structure! { GetTopicAttributesResponse S_GetTopicAttributesResponse
    attributes: Option<BTreeMap<String, String>> = "Attributes",
 }
structure! { InternalErrorException S_InternalErrorException
    message: Option<String> = "message",
 }
structure! { InvalidBatchEntryIdException S_InvalidBatchEntryIdException
    message: Option<String> = "message",
 }
structure! { InvalidParameterException S_InvalidParameterException
    message: Option<String> = "message",
 }
structure! { InvalidParameterValueException S_InvalidParameterValueException
    message: Option<String> = "message",
 }
structure! { InvalidSecurityException S_InvalidSecurityException
    message: Option<String> = "message",
 }
structure! { InvalidStateException S_InvalidStateException
    message: Option<String> = "message",
 }
structure! { KMSAccessDeniedException S_KMSAccessDeniedException
    message: Option<String> = "message",
 }
structure! { KMSDisabledException S_KMSDisabledException
    message: Option<String> = "message",
 }
structure! { KMSInvalidStateException S_KMSInvalidStateException
    message: Option<String> = "message",
 }
structure! { KMSNotFoundException S_KMSNotFoundException
    message: Option<String> = "message",
 }
structure! { KMSOptInRequired S_KMSOptInRequired
    message: Option<String> = "message",
 }
structure! { KMSThrottlingException S_KMSThrottlingException
    message: Option<String> = "message",
 }
structure! { ListSubscriptionsByTopicInput S_ListSubscriptionsByTopicInput
    topic_arn: String = "TopicArn",
    next_token: Option<String> = "NextToken",
 }
structure! { ListSubscriptionsByTopicResponse S_ListSubscriptionsByTopicResponse
    subscriptions: Option<Vec<Subscription>> = "Subscriptions",
    next_token: Option<String> = "NextToken",
 }
structure! { ListSubscriptionsInput S_ListSubscriptionsInput
    next_token: Option<String> = "NextToken",
 }
structure! { ListSubscriptionsResponse S_ListSubscriptionsResponse
    subscriptions: Option<Vec<Subscription>> = "Subscriptions",
    next_token: Option<String> = "NextToken",
 }
structure! { ListTagsForResourceRequest S_ListTagsForResourceRequest
    resource_arn: String = "ResourceArn",
 }
structure! { ListTagsForResourceResponse S_ListTagsForResourceResponse
    tags: Option<Vec<Tag>> = "Tags",
 }
structure! { ListTopicsInput S_ListTopicsInput
    next_token: Option<String> = "NextToken",
 }
structure! { ListTopicsResponse S_ListTopicsResponse
    topics: Option<Vec<Topic>> = "Topics",
    next_token: Option<String> = "NextToken",
 }
structure! { MessageAttributeValue S_MessageAttributeValue
    data_type: String = "DataType",
    string_value: Option<String> = "StringValue",
    binary_value: Option<Bytes> = "BinaryValue",
 }
structure! { NotFoundException S_NotFoundException
    message: Option<String> = "message",
 }
structure! { PlatformApplicationDisabledException S_PlatformApplicationDisabledException
    message: Option<String> = "message",
 }
structure! { PublishBatchInput S_PublishBatchInput
    topic_arn: String = "TopicArn",
    publish_batch_request_entries: Vec<PublishBatchRequestEntry> = "PublishBatchRequestEntries",
 }
structure! { PublishBatchRequestEntry S_PublishBatchRequestEntry
    id: String = "Id",
    message: String = "Message",
    subject: Option<String> = "Subject",
    message_structure: Option<String> = "MessageStructure",
    message_attributes: Option<BTreeMap<String, MessageAttributeValue>> = "MessageAttributes",
    message_deduplication_id: Option<String> = "MessageDeduplicationId",
    message_group_id: Option<String> = "MessageGroupId",
 }
structure! { PublishBatchResponse S_PublishBatchResponse
    successful: Option<Vec<PublishBatchResultEntry>> = "Successful",
    failed: Option<Vec<BatchResultErrorEntry>> = "Failed",
 }
structure! { PublishBatchResultEntry S_PublishBatchResultEntry
    id: Option<String> = "Id",
    message_id: Option<String> = "MessageId",
    sequence_number: Option<String> = "SequenceNumber",
 }
structure! { PublishInput S_PublishInput
    topic_arn: Option<String> = "TopicArn",
    target_arn: Option<String> = "TargetArn",
    phone_number: Option<String> = "PhoneNumber",
    message: String = "Message",
    subject: Option<String> = "Subject",
    message_structure: Option<String> = "MessageStructure",
    message_attributes: Option<BTreeMap<String, MessageAttributeValue>> = "MessageAttributes",
    message_deduplication_id: Option<String> = "MessageDeduplicationId",
    message_group_id: Option<String> = "MessageGroupId",
 }
structure! { PublishResponse S_PublishResponse
    message_id: Option<String> = "MessageId",
    sequence_number: Option<String> = "SequenceNumber",
 }
structure! { RemovePermissionInput S_RemovePermissionInput
    topic_arn: String = "TopicArn",
    label: String = "Label",
 }
structure! { ReplayLimitExceededException S_ReplayLimitExceededException
    message: Option<String> = "message",
 }
structure! { ResourceNotFoundException S_ResourceNotFoundException
    message: Option<String> = "message",
 }
structure! { SetSubscriptionAttributesInput S_SetSubscriptionAttributesInput
    subscription_arn: String = "SubscriptionArn",
    attribute_name: String = "AttributeName",
    attribute_value: Option<String> = "AttributeValue",
 }
structure! { SetTopicAttributesInput S_SetTopicAttributesInput
    topic_arn: String = "TopicArn",
    attribute_name: String = "AttributeName",
    attribute_value: Option<String> = "AttributeValue",
 }
structure! { StaleTagException S_StaleTagException
    message: Option<String> = "message",
 }
structure! { SubscribeInput S_SubscribeInput
    topic_arn: String = "TopicArn",
    protocol: String = "Protocol",
    endpoint: Option<String> = "Endpoint",
    attributes: Option<BTreeMap<String, String>> = "Attributes",
    return_subscription_arn: Option<bool> = "ReturnSubscriptionArn",
 }
structure! { SubscribeResponse S_SubscribeResponse
    subscription_arn: Option<String> = "SubscriptionArn",
 }
structure! { Subscription S_Subscription
    subscription_arn: Option<String> = "SubscriptionArn",
    owner: Option<String> = "Owner",
    protocol: Option<String> = "Protocol",
    endpoint: Option<String> = "Endpoint",
    topic_arn: Option<String> = "TopicArn",
 }
structure! { SubscriptionLimitExceededException S_SubscriptionLimitExceededException
    message: Option<String> = "message",
 }
structure! { Tag S_Tag
    key: String = "Key",
    value: String = "Value",
 }
structure! { TagLimitExceededException S_TagLimitExceededException
    message: Option<String> = "message",
 }
structure! { TagPolicyException S_TagPolicyException
    message: Option<String> = "message",
 }
structure! { TagResourceRequest S_TagResourceRequest
    resource_arn: String = "ResourceArn",
    tags: Vec<Tag> = "Tags",
 }
structure! { TagResourceResponse S_TagResourceResponse }
structure! { TooManyEntriesInBatchRequestException S_TooManyEntriesInBatchRequestException
    message: Option<String> = "message",
 }
structure! { Topic S_Topic
    topic_arn: Option<String> = "TopicArn",
 }
structure! { TopicLimitExceededException S_TopicLimitExceededException
    message: Option<String> = "message",
 }
structure! { UnsubscribeInput S_UnsubscribeInput
    subscription_arn: String = "SubscriptionArn",
 }
structure! { UntagResourceRequest S_UntagResourceRequest
    resource_arn: String = "ResourceArn",
    tag_keys: Vec<String> = "TagKeys",
 }
structure! { UntagResourceResponse S_UntagResourceResponse }
structure! { ValidationException S_ValidationException
    message: String = "Message",
 }
structure! { DeleteTopicOutput S_DeleteTopicOutput }
structure! { SetTopicAttributesOutput S_SetTopicAttributesOutput }
structure! { UnsubscribeOutput S_UnsubscribeOutput }
structure! { SetSubscriptionAttributesOutput S_SetSubscriptionAttributesOutput }
structure! { AddPermissionOutput S_AddPermissionOutput }
structure! { RemovePermissionOutput S_RemovePermissionOutput }
pub(crate) static S_ActionsList: Schema = Schema { name: "ActionsList", kind: K::List { item: &S_action, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_AddPermissionInput: Schema = Schema { name: "AddPermissionInput", kind: K::Structure { members: &[
    Member { name: "TopicArn", target: &S_topicARN, required: true, wire: "TopicArn", ..Member::BLANK },
    Member { name: "Label", target: &S_label, required: true, wire: "Label", ..Member::BLANK },
    Member { name: "AWSAccountId", target: &S_DelegatesList, required: true, wire: "AWSAccountId", ..Member::BLANK },
    Member { name: "ActionName", target: &S_ActionsList, required: true, wire: "ActionName", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_AmazonResourceName: Schema = Schema { name: "AmazonResourceName", kind: K::String, min: Some(1.0), max: Some(1011.0), ..Schema::BLANK };
pub(crate) static S_AuthorizationErrorException: Schema = Schema { name: "AuthorizationErrorException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_string, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_BatchEntryIdsNotDistinctException: Schema = Schema { name: "BatchEntryIdsNotDistinctException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_string, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_BatchRequestTooLongException: Schema = Schema { name: "BatchRequestTooLongException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_string, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_BatchResultErrorEntry: Schema = Schema { name: "BatchResultErrorEntry", kind: K::Structure { members: &[
    Member { name: "Id", target: &S_String, required: true, wire: "Id", ..Member::BLANK },
    Member { name: "Code", target: &S_String, required: true, wire: "Code", ..Member::BLANK },
    Member { name: "Message", target: &S_String, wire: "Message", ..Member::BLANK },
    Member { name: "SenderFault", target: &S_boolean, required: true, wire: "SenderFault", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_BatchResultErrorEntryList: Schema = Schema { name: "BatchResultErrorEntryList", kind: K::List { item: &S_BatchResultErrorEntry, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_Binary: Schema = Schema { name: "Binary", kind: K::Blob, ..Schema::BLANK };
pub(crate) static S_ConcurrentAccessException: Schema = Schema { name: "ConcurrentAccessException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_string, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CreateTopicInput: Schema = Schema { name: "CreateTopicInput", kind: K::Structure { members: &[
    Member { name: "Name", target: &S_topicName, required: true, wire: "Name", ..Member::BLANK },
    Member { name: "Attributes", target: &S_TopicAttributesMap, wire: "Attributes", ..Member::BLANK },
    Member { name: "Tags", target: &S_TagList, wire: "Tags", ..Member::BLANK },
    Member { name: "DataProtectionPolicy", target: &S_attributeValue, wire: "DataProtectionPolicy", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CreateTopicResponse: Schema = Schema { name: "CreateTopicResponse", kind: K::Structure { members: &[
    Member { name: "TopicArn", target: &S_topicARN, wire: "TopicArn", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DelegatesList: Schema = Schema { name: "DelegatesList", kind: K::List { item: &S_delegate, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_DeleteTopicInput: Schema = Schema { name: "DeleteTopicInput", kind: K::Structure { members: &[
    Member { name: "TopicArn", target: &S_topicARN, required: true, wire: "TopicArn", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_EmptyBatchRequestException: Schema = Schema { name: "EmptyBatchRequestException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_string, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_EndpointDisabledException: Schema = Schema { name: "EndpointDisabledException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_string, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_FilterPolicyLimitExceededException: Schema = Schema { name: "FilterPolicyLimitExceededException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_string, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetSubscriptionAttributesInput: Schema = Schema { name: "GetSubscriptionAttributesInput", kind: K::Structure { members: &[
    Member { name: "SubscriptionArn", target: &S_subscriptionARN, required: true, wire: "SubscriptionArn", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetSubscriptionAttributesResponse: Schema = Schema { name: "GetSubscriptionAttributesResponse", kind: K::Structure { members: &[
    Member { name: "Attributes", target: &S_SubscriptionAttributesMap, wire: "Attributes", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetTopicAttributesInput: Schema = Schema { name: "GetTopicAttributesInput", kind: K::Structure { members: &[
    Member { name: "TopicArn", target: &S_topicARN, required: true, wire: "TopicArn", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetTopicAttributesResponse: Schema = Schema { name: "GetTopicAttributesResponse", kind: K::Structure { members: &[
    Member { name: "Attributes", target: &S_TopicAttributesMap, wire: "Attributes", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InternalErrorException: Schema = Schema { name: "InternalErrorException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_string, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InvalidBatchEntryIdException: Schema = Schema { name: "InvalidBatchEntryIdException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_string, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InvalidParameterException: Schema = Schema { name: "InvalidParameterException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_string, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InvalidParameterValueException: Schema = Schema { name: "InvalidParameterValueException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_string, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InvalidSecurityException: Schema = Schema { name: "InvalidSecurityException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_string, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InvalidStateException: Schema = Schema { name: "InvalidStateException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_string, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_KMSAccessDeniedException: Schema = Schema { name: "KMSAccessDeniedException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_string, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_KMSDisabledException: Schema = Schema { name: "KMSDisabledException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_string, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_KMSInvalidStateException: Schema = Schema { name: "KMSInvalidStateException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_string, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_KMSNotFoundException: Schema = Schema { name: "KMSNotFoundException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_string, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_KMSOptInRequired: Schema = Schema { name: "KMSOptInRequired", kind: K::Structure { members: &[
    Member { name: "message", target: &S_string, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_KMSThrottlingException: Schema = Schema { name: "KMSThrottlingException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_string, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListSubscriptionsByTopicInput: Schema = Schema { name: "ListSubscriptionsByTopicInput", kind: K::Structure { members: &[
    Member { name: "TopicArn", target: &S_topicARN, required: true, wire: "TopicArn", ..Member::BLANK },
    Member { name: "NextToken", target: &S_nextToken, wire: "NextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListSubscriptionsByTopicResponse: Schema = Schema { name: "ListSubscriptionsByTopicResponse", kind: K::Structure { members: &[
    Member { name: "Subscriptions", target: &S_SubscriptionsList, wire: "Subscriptions", ..Member::BLANK },
    Member { name: "NextToken", target: &S_nextToken, wire: "NextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListSubscriptionsInput: Schema = Schema { name: "ListSubscriptionsInput", kind: K::Structure { members: &[
    Member { name: "NextToken", target: &S_nextToken, wire: "NextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListSubscriptionsResponse: Schema = Schema { name: "ListSubscriptionsResponse", kind: K::Structure { members: &[
    Member { name: "Subscriptions", target: &S_SubscriptionsList, wire: "Subscriptions", ..Member::BLANK },
    Member { name: "NextToken", target: &S_nextToken, wire: "NextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListTagsForResourceRequest: Schema = Schema { name: "ListTagsForResourceRequest", kind: K::Structure { members: &[
    Member { name: "ResourceArn", target: &S_AmazonResourceName, required: true, wire: "ResourceArn", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListTagsForResourceResponse: Schema = Schema { name: "ListTagsForResourceResponse", kind: K::Structure { members: &[
    Member { name: "Tags", target: &S_TagList, wire: "Tags", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListTopicsInput: Schema = Schema { name: "ListTopicsInput", kind: K::Structure { members: &[
    Member { name: "NextToken", target: &S_nextToken, wire: "NextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListTopicsResponse: Schema = Schema { name: "ListTopicsResponse", kind: K::Structure { members: &[
    Member { name: "Topics", target: &S_TopicsList, wire: "Topics", ..Member::BLANK },
    Member { name: "NextToken", target: &S_nextToken, wire: "NextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_MessageAttributeMap: Schema = Schema { name: "MessageAttributeMap", kind: K::Map { key: &S_String, value: &S_MessageAttributeValue, key_name: "Name", value_name: "Value", flattened: false }, ..Schema::BLANK };
pub(crate) static S_MessageAttributeValue: Schema = Schema { name: "MessageAttributeValue", kind: K::Structure { members: &[
    Member { name: "DataType", target: &S_String, required: true, wire: "DataType", ..Member::BLANK },
    Member { name: "StringValue", target: &S_String, wire: "StringValue", ..Member::BLANK },
    Member { name: "BinaryValue", target: &S_Binary, wire: "BinaryValue", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_NotFoundException: Schema = Schema { name: "NotFoundException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_string, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PhoneNumber: Schema = Schema { name: "PhoneNumber", kind: K::String, is_sensitive: true, ..Schema::BLANK };
pub(crate) static S_PlatformApplicationDisabledException: Schema = Schema { name: "PlatformApplicationDisabledException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_string, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PublishBatchInput: Schema = Schema { name: "PublishBatchInput", kind: K::Structure { members: &[
    Member { name: "TopicArn", target: &S_topicARN, required: true, wire: "TopicArn", ..Member::BLANK },
    Member { name: "PublishBatchRequestEntries", target: &S_PublishBatchRequestEntryList, required: true, wire: "PublishBatchRequestEntries", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PublishBatchRequestEntry: Schema = Schema { name: "PublishBatchRequestEntry", kind: K::Structure { members: &[
    Member { name: "Id", target: &S_String, required: true, wire: "Id", ..Member::BLANK },
    Member { name: "Message", target: &S_message, required: true, wire: "Message", ..Member::BLANK },
    Member { name: "Subject", target: &S_subject, wire: "Subject", ..Member::BLANK },
    Member { name: "MessageStructure", target: &S_messageStructure, wire: "MessageStructure", ..Member::BLANK },
    Member { name: "MessageAttributes", target: &S_MessageAttributeMap, wire: "MessageAttributes", ..Member::BLANK },
    Member { name: "MessageDeduplicationId", target: &S_String, wire: "MessageDeduplicationId", ..Member::BLANK },
    Member { name: "MessageGroupId", target: &S_String, wire: "MessageGroupId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PublishBatchRequestEntryList: Schema = Schema { name: "PublishBatchRequestEntryList", kind: K::List { item: &S_PublishBatchRequestEntry, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_PublishBatchResponse: Schema = Schema { name: "PublishBatchResponse", kind: K::Structure { members: &[
    Member { name: "Successful", target: &S_PublishBatchResultEntryList, wire: "Successful", ..Member::BLANK },
    Member { name: "Failed", target: &S_BatchResultErrorEntryList, wire: "Failed", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PublishBatchResultEntry: Schema = Schema { name: "PublishBatchResultEntry", kind: K::Structure { members: &[
    Member { name: "Id", target: &S_String, wire: "Id", ..Member::BLANK },
    Member { name: "MessageId", target: &S_messageId, wire: "MessageId", ..Member::BLANK },
    Member { name: "SequenceNumber", target: &S_String, wire: "SequenceNumber", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PublishBatchResultEntryList: Schema = Schema { name: "PublishBatchResultEntryList", kind: K::List { item: &S_PublishBatchResultEntry, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_PublishInput: Schema = Schema { name: "PublishInput", kind: K::Structure { members: &[
    Member { name: "TopicArn", target: &S_topicARN, wire: "TopicArn", ..Member::BLANK },
    Member { name: "TargetArn", target: &S_String, wire: "TargetArn", ..Member::BLANK },
    Member { name: "PhoneNumber", target: &S_PhoneNumber, wire: "PhoneNumber", ..Member::BLANK },
    Member { name: "Message", target: &S_message, required: true, wire: "Message", ..Member::BLANK },
    Member { name: "Subject", target: &S_subject, wire: "Subject", ..Member::BLANK },
    Member { name: "MessageStructure", target: &S_messageStructure, wire: "MessageStructure", ..Member::BLANK },
    Member { name: "MessageAttributes", target: &S_MessageAttributeMap, wire: "MessageAttributes", ..Member::BLANK },
    Member { name: "MessageDeduplicationId", target: &S_String, wire: "MessageDeduplicationId", ..Member::BLANK },
    Member { name: "MessageGroupId", target: &S_String, wire: "MessageGroupId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PublishResponse: Schema = Schema { name: "PublishResponse", kind: K::Structure { members: &[
    Member { name: "MessageId", target: &S_messageId, wire: "MessageId", ..Member::BLANK },
    Member { name: "SequenceNumber", target: &S_String, wire: "SequenceNumber", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_RemovePermissionInput: Schema = Schema { name: "RemovePermissionInput", kind: K::Structure { members: &[
    Member { name: "TopicArn", target: &S_topicARN, required: true, wire: "TopicArn", ..Member::BLANK },
    Member { name: "Label", target: &S_label, required: true, wire: "Label", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ReplayLimitExceededException: Schema = Schema { name: "ReplayLimitExceededException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_string, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ResourceNotFoundException: Schema = Schema { name: "ResourceNotFoundException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_string, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_SetSubscriptionAttributesInput: Schema = Schema { name: "SetSubscriptionAttributesInput", kind: K::Structure { members: &[
    Member { name: "SubscriptionArn", target: &S_subscriptionARN, required: true, wire: "SubscriptionArn", ..Member::BLANK },
    Member { name: "AttributeName", target: &S_attributeName, required: true, wire: "AttributeName", ..Member::BLANK },
    Member { name: "AttributeValue", target: &S_attributeValue, wire: "AttributeValue", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_SetTopicAttributesInput: Schema = Schema { name: "SetTopicAttributesInput", kind: K::Structure { members: &[
    Member { name: "TopicArn", target: &S_topicARN, required: true, wire: "TopicArn", ..Member::BLANK },
    Member { name: "AttributeName", target: &S_attributeName, required: true, wire: "AttributeName", ..Member::BLANK },
    Member { name: "AttributeValue", target: &S_attributeValue, wire: "AttributeValue", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_StaleTagException: Schema = Schema { name: "StaleTagException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_string, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_String: Schema = Schema { name: "String", kind: K::String, ..Schema::BLANK };
pub(crate) static S_SubscribeInput: Schema = Schema { name: "SubscribeInput", kind: K::Structure { members: &[
    Member { name: "TopicArn", target: &S_topicARN, required: true, wire: "TopicArn", ..Member::BLANK },
    Member { name: "Protocol", target: &S_protocol, required: true, wire: "Protocol", ..Member::BLANK },
    Member { name: "Endpoint", target: &S_endpoint, wire: "Endpoint", ..Member::BLANK },
    Member { name: "Attributes", target: &S_SubscriptionAttributesMap, wire: "Attributes", ..Member::BLANK },
    Member { name: "ReturnSubscriptionArn", target: &S_boolean, wire: "ReturnSubscriptionArn", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_SubscribeResponse: Schema = Schema { name: "SubscribeResponse", kind: K::Structure { members: &[
    Member { name: "SubscriptionArn", target: &S_subscriptionARN, wire: "SubscriptionArn", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_Subscription: Schema = Schema { name: "Subscription", kind: K::Structure { members: &[
    Member { name: "SubscriptionArn", target: &S_subscriptionARN, wire: "SubscriptionArn", ..Member::BLANK },
    Member { name: "Owner", target: &S_account, wire: "Owner", ..Member::BLANK },
    Member { name: "Protocol", target: &S_protocol, wire: "Protocol", ..Member::BLANK },
    Member { name: "Endpoint", target: &S_endpoint, wire: "Endpoint", ..Member::BLANK },
    Member { name: "TopicArn", target: &S_topicARN, wire: "TopicArn", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_SubscriptionAttributesMap: Schema = Schema { name: "SubscriptionAttributesMap", kind: K::Map { key: &S_attributeName, value: &S_attributeValue, key_name: "key", value_name: "value", flattened: false }, ..Schema::BLANK };
pub(crate) static S_SubscriptionLimitExceededException: Schema = Schema { name: "SubscriptionLimitExceededException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_string, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_SubscriptionsList: Schema = Schema { name: "SubscriptionsList", kind: K::List { item: &S_Subscription, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_Tag: Schema = Schema { name: "Tag", kind: K::Structure { members: &[
    Member { name: "Key", target: &S_TagKey, required: true, wire: "Key", ..Member::BLANK },
    Member { name: "Value", target: &S_TagValue, required: true, wire: "Value", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_TagKey: Schema = Schema { name: "TagKey", kind: K::String, min: Some(1.0), max: Some(128.0), ..Schema::BLANK };
pub(crate) static S_TagKeyList: Schema = Schema { name: "TagKeyList", kind: K::List { item: &S_TagKey, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_TagLimitExceededException: Schema = Schema { name: "TagLimitExceededException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_string, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_TagList: Schema = Schema { name: "TagList", kind: K::List { item: &S_Tag, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_TagPolicyException: Schema = Schema { name: "TagPolicyException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_string, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_TagResourceRequest: Schema = Schema { name: "TagResourceRequest", kind: K::Structure { members: &[
    Member { name: "ResourceArn", target: &S_AmazonResourceName, required: true, wire: "ResourceArn", ..Member::BLANK },
    Member { name: "Tags", target: &S_TagList, required: true, wire: "Tags", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_TagResourceResponse: Schema = Schema { name: "TagResourceResponse", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_TagValue: Schema = Schema { name: "TagValue", kind: K::String, min: Some(0.0), max: Some(256.0), ..Schema::BLANK };
pub(crate) static S_TooManyEntriesInBatchRequestException: Schema = Schema { name: "TooManyEntriesInBatchRequestException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_string, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_Topic: Schema = Schema { name: "Topic", kind: K::Structure { members: &[
    Member { name: "TopicArn", target: &S_topicARN, wire: "TopicArn", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_TopicAttributesMap: Schema = Schema { name: "TopicAttributesMap", kind: K::Map { key: &S_attributeName, value: &S_attributeValue, key_name: "key", value_name: "value", flattened: false }, ..Schema::BLANK };
pub(crate) static S_TopicLimitExceededException: Schema = Schema { name: "TopicLimitExceededException", kind: K::Structure { members: &[
    Member { name: "message", target: &S_string, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_TopicsList: Schema = Schema { name: "TopicsList", kind: K::List { item: &S_Topic, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_UnsubscribeInput: Schema = Schema { name: "UnsubscribeInput", kind: K::Structure { members: &[
    Member { name: "SubscriptionArn", target: &S_subscriptionARN, required: true, wire: "SubscriptionArn", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_UntagResourceRequest: Schema = Schema { name: "UntagResourceRequest", kind: K::Structure { members: &[
    Member { name: "ResourceArn", target: &S_AmazonResourceName, required: true, wire: "ResourceArn", ..Member::BLANK },
    Member { name: "TagKeys", target: &S_TagKeyList, required: true, wire: "TagKeys", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_UntagResourceResponse: Schema = Schema { name: "UntagResourceResponse", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_ValidationException: Schema = Schema { name: "ValidationException", kind: K::Structure { members: &[
    Member { name: "Message", target: &S_string, required: true, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_account: Schema = Schema { name: "account", kind: K::String, ..Schema::BLANK };
pub(crate) static S_action: Schema = Schema { name: "action", kind: K::String, ..Schema::BLANK };
pub(crate) static S_attributeName: Schema = Schema { name: "attributeName", kind: K::String, ..Schema::BLANK };
pub(crate) static S_attributeValue: Schema = Schema { name: "attributeValue", kind: K::String, ..Schema::BLANK };
pub(crate) static S_boolean: Schema = Schema { name: "boolean", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_delegate: Schema = Schema { name: "delegate", kind: K::String, ..Schema::BLANK };
pub(crate) static S_endpoint: Schema = Schema { name: "endpoint", kind: K::String, ..Schema::BLANK };
pub(crate) static S_label: Schema = Schema { name: "label", kind: K::String, ..Schema::BLANK };
pub(crate) static S_message: Schema = Schema { name: "message", kind: K::String, ..Schema::BLANK };
pub(crate) static S_messageId: Schema = Schema { name: "messageId", kind: K::String, ..Schema::BLANK };
pub(crate) static S_messageStructure: Schema = Schema { name: "messageStructure", kind: K::String, ..Schema::BLANK };
pub(crate) static S_nextToken: Schema = Schema { name: "nextToken", kind: K::String, ..Schema::BLANK };
pub(crate) static S_protocol: Schema = Schema { name: "protocol", kind: K::String, ..Schema::BLANK };
pub(crate) static S_string: Schema = Schema { name: "string", kind: K::String, ..Schema::BLANK };
pub(crate) static S_subject: Schema = Schema { name: "subject", kind: K::String, ..Schema::BLANK };
pub(crate) static S_subscriptionARN: Schema = Schema { name: "subscriptionARN", kind: K::String, ..Schema::BLANK };
pub(crate) static S_topicARN: Schema = Schema { name: "topicARN", kind: K::String, ..Schema::BLANK };
pub(crate) static S_topicName: Schema = Schema { name: "topicName", kind: K::String, ..Schema::BLANK };
pub(crate) static S_DeleteTopicOutput: Schema = Schema { name: "DeleteTopicOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_SetTopicAttributesOutput: Schema = Schema { name: "SetTopicAttributesOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_UnsubscribeOutput: Schema = Schema { name: "UnsubscribeOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_SetSubscriptionAttributesOutput: Schema = Schema { name: "SetSubscriptionAttributesOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_AddPermissionOutput: Schema = Schema { name: "AddPermissionOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_RemovePermissionOutput: Schema = Schema { name: "RemovePermissionOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
static E_AuthorizationErrorException: ErrorModel = ErrorModel { shape: &S_AuthorizationErrorException, code: "AuthorizationError", status: 403, sender_fault: true };
static E_BatchEntryIdsNotDistinctException: ErrorModel = ErrorModel { shape: &S_BatchEntryIdsNotDistinctException, code: "BatchEntryIdsNotDistinct", status: 400, sender_fault: true };
static E_BatchRequestTooLongException: ErrorModel = ErrorModel { shape: &S_BatchRequestTooLongException, code: "BatchRequestTooLong", status: 400, sender_fault: true };
static E_ConcurrentAccessException: ErrorModel = ErrorModel { shape: &S_ConcurrentAccessException, code: "ConcurrentAccess", status: 400, sender_fault: true };
static E_EmptyBatchRequestException: ErrorModel = ErrorModel { shape: &S_EmptyBatchRequestException, code: "EmptyBatchRequest", status: 400, sender_fault: true };
static E_EndpointDisabledException: ErrorModel = ErrorModel { shape: &S_EndpointDisabledException, code: "EndpointDisabled", status: 400, sender_fault: true };
static E_FilterPolicyLimitExceededException: ErrorModel = ErrorModel { shape: &S_FilterPolicyLimitExceededException, code: "FilterPolicyLimitExceeded", status: 403, sender_fault: true };
static E_InternalErrorException: ErrorModel = ErrorModel { shape: &S_InternalErrorException, code: "InternalError", status: 500, sender_fault: false };
static E_InvalidBatchEntryIdException: ErrorModel = ErrorModel { shape: &S_InvalidBatchEntryIdException, code: "InvalidBatchEntryId", status: 400, sender_fault: true };
static E_InvalidParameterException: ErrorModel = ErrorModel { shape: &S_InvalidParameterException, code: "InvalidParameter", status: 400, sender_fault: true };
static E_InvalidParameterValueException: ErrorModel = ErrorModel { shape: &S_InvalidParameterValueException, code: "ParameterValueInvalid", status: 400, sender_fault: true };
static E_InvalidSecurityException: ErrorModel = ErrorModel { shape: &S_InvalidSecurityException, code: "InvalidSecurity", status: 403, sender_fault: true };
static E_InvalidStateException: ErrorModel = ErrorModel { shape: &S_InvalidStateException, code: "InvalidState", status: 400, sender_fault: true };
static E_KMSAccessDeniedException: ErrorModel = ErrorModel { shape: &S_KMSAccessDeniedException, code: "KMSAccessDenied", status: 400, sender_fault: true };
static E_KMSDisabledException: ErrorModel = ErrorModel { shape: &S_KMSDisabledException, code: "KMSDisabled", status: 400, sender_fault: true };
static E_KMSInvalidStateException: ErrorModel = ErrorModel { shape: &S_KMSInvalidStateException, code: "KMSInvalidState", status: 400, sender_fault: true };
static E_KMSNotFoundException: ErrorModel = ErrorModel { shape: &S_KMSNotFoundException, code: "KMSNotFound", status: 400, sender_fault: true };
static E_KMSOptInRequired: ErrorModel = ErrorModel { shape: &S_KMSOptInRequired, code: "KMSOptInRequired", status: 403, sender_fault: true };
static E_KMSThrottlingException: ErrorModel = ErrorModel { shape: &S_KMSThrottlingException, code: "KMSThrottling", status: 400, sender_fault: true };
static E_NotFoundException: ErrorModel = ErrorModel { shape: &S_NotFoundException, code: "NotFound", status: 404, sender_fault: true };
static E_PlatformApplicationDisabledException: ErrorModel = ErrorModel { shape: &S_PlatformApplicationDisabledException, code: "PlatformApplicationDisabled", status: 400, sender_fault: true };
static E_ReplayLimitExceededException: ErrorModel = ErrorModel { shape: &S_ReplayLimitExceededException, code: "ReplayLimitExceeded", status: 403, sender_fault: true };
static E_ResourceNotFoundException: ErrorModel = ErrorModel { shape: &S_ResourceNotFoundException, code: "ResourceNotFound", status: 404, sender_fault: true };
static E_StaleTagException: ErrorModel = ErrorModel { shape: &S_StaleTagException, code: "StaleTag", status: 400, sender_fault: true };
static E_SubscriptionLimitExceededException: ErrorModel = ErrorModel { shape: &S_SubscriptionLimitExceededException, code: "SubscriptionLimitExceeded", status: 403, sender_fault: true };
static E_TagLimitExceededException: ErrorModel = ErrorModel { shape: &S_TagLimitExceededException, code: "TagLimitExceeded", status: 400, sender_fault: true };
static E_TagPolicyException: ErrorModel = ErrorModel { shape: &S_TagPolicyException, code: "TagPolicy", status: 400, sender_fault: true };
static E_TooManyEntriesInBatchRequestException: ErrorModel = ErrorModel { shape: &S_TooManyEntriesInBatchRequestException, code: "TooManyEntriesInBatchRequest", status: 400, sender_fault: true };
static E_TopicLimitExceededException: ErrorModel = ErrorModel { shape: &S_TopicLimitExceededException, code: "TopicLimitExceeded", status: 403, sender_fault: true };
static E_ValidationException: ErrorModel = ErrorModel { shape: &S_ValidationException, code: "ValidationException", status: 400, sender_fault: true };
/// The errors that this service's operations name in the model.
pub mod error {
    use crate::error::ServiceError;
    /// `AuthorizationErrorException`.
    pub fn authorization_error_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_AuthorizationErrorException, message.into()) }
    /// `BatchEntryIdsNotDistinctException`.
    pub fn batch_entry_ids_not_distinct_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_BatchEntryIdsNotDistinctException, message.into()) }
    /// `BatchRequestTooLongException`.
    pub fn batch_request_too_long_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_BatchRequestTooLongException, message.into()) }
    /// `ConcurrentAccessException`.
    pub fn concurrent_access_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ConcurrentAccessException, message.into()) }
    /// `EmptyBatchRequestException`.
    pub fn empty_batch_request_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_EmptyBatchRequestException, message.into()) }
    /// `EndpointDisabledException`.
    pub fn endpoint_disabled_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_EndpointDisabledException, message.into()) }
    /// `FilterPolicyLimitExceededException`.
    pub fn filter_policy_limit_exceeded_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_FilterPolicyLimitExceededException, message.into()) }
    /// `InternalErrorException`.
    pub fn internal_error_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InternalErrorException, message.into()) }
    /// `InvalidBatchEntryIdException`.
    pub fn invalid_batch_entry_id_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidBatchEntryIdException, message.into()) }
    /// `InvalidParameterException`.
    pub fn invalid_parameter_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidParameterException, message.into()) }
    /// `InvalidParameterValueException`.
    pub fn invalid_parameter_value_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidParameterValueException, message.into()) }
    /// `InvalidSecurityException`.
    pub fn invalid_security_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidSecurityException, message.into()) }
    /// `InvalidStateException`.
    pub fn invalid_state_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidStateException, message.into()) }
    /// `KMSAccessDeniedException`.
    pub fn kms_access_denied_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_KMSAccessDeniedException, message.into()) }
    /// `KMSDisabledException`.
    pub fn kms_disabled_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_KMSDisabledException, message.into()) }
    /// `KMSInvalidStateException`.
    pub fn kms_invalid_state_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_KMSInvalidStateException, message.into()) }
    /// `KMSNotFoundException`.
    pub fn kms_not_found_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_KMSNotFoundException, message.into()) }
    /// `KMSOptInRequired`.
    pub fn kms_opt_in_required(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_KMSOptInRequired, message.into()) }
    /// `KMSThrottlingException`.
    pub fn kms_throttling_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_KMSThrottlingException, message.into()) }
    /// `NotFoundException`.
    pub fn not_found_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_NotFoundException, message.into()) }
    /// `PlatformApplicationDisabledException`.
    pub fn platform_application_disabled_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_PlatformApplicationDisabledException, message.into()) }
    /// `ReplayLimitExceededException`.
    pub fn replay_limit_exceeded_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ReplayLimitExceededException, message.into()) }
    /// `ResourceNotFoundException`.
    pub fn resource_not_found_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ResourceNotFoundException, message.into()) }
    /// `StaleTagException`.
    pub fn stale_tag_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_StaleTagException, message.into()) }
    /// `SubscriptionLimitExceededException`.
    pub fn subscription_limit_exceeded_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_SubscriptionLimitExceededException, message.into()) }
    /// `TagLimitExceededException`.
    pub fn tag_limit_exceeded_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_TagLimitExceededException, message.into()) }
    /// `TagPolicyException`.
    pub fn tag_policy_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_TagPolicyException, message.into()) }
    /// `TooManyEntriesInBatchRequestException`.
    pub fn too_many_entries_in_batch_request_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_TooManyEntriesInBatchRequestException, message.into()) }
    /// `TopicLimitExceededException`.
    pub fn topic_limit_exceeded_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_TopicLimitExceededException, message.into()) }
    /// `ValidationException`.
    pub fn validation_exception(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ValidationException, message.into()) }
}
operation! { CreateTopic O_CreateTopic CreateTopicInput CreateTopicResponse }
static O_CreateTopic: OperationModel = OperationModel { service: &SERVICE, name: "CreateTopic", method: "POST", uri: "/", status: 200, input: &S_CreateTopicInput, output: &S_CreateTopicResponse, has_output: true, errors: &[&E_InvalidParameterException, &E_TopicLimitExceededException, &E_InternalErrorException, &E_AuthorizationErrorException, &E_InvalidSecurityException, &E_TagLimitExceededException, &E_StaleTagException, &E_TagPolicyException, &E_ConcurrentAccessException], result_wrapper: Some("CreateTopicResult"), ..OperationModel::BLANK };
operation! { DeleteTopic O_DeleteTopic DeleteTopicInput DeleteTopicOutput }
static O_DeleteTopic: OperationModel = OperationModel { service: &SERVICE, name: "DeleteTopic", method: "POST", uri: "/", status: 200, input: &S_DeleteTopicInput, output: &S_DeleteTopicOutput, has_output: false, errors: &[&E_InvalidParameterException, &E_InvalidStateException, &E_InternalErrorException, &E_AuthorizationErrorException, &E_NotFoundException, &E_StaleTagException, &E_TagPolicyException, &E_ConcurrentAccessException], ..OperationModel::BLANK };
operation! { ListTopics O_ListTopics ListTopicsInput ListTopicsResponse }
static O_ListTopics: OperationModel = OperationModel { service: &SERVICE, name: "ListTopics", method: "POST", uri: "/", status: 200, input: &S_ListTopicsInput, output: &S_ListTopicsResponse, has_output: true, errors: &[&E_InvalidParameterException, &E_InternalErrorException, &E_AuthorizationErrorException], result_wrapper: Some("ListTopicsResult"), ..OperationModel::BLANK };
operation! { GetTopicAttributes O_GetTopicAttributes GetTopicAttributesInput GetTopicAttributesResponse }
static O_GetTopicAttributes: OperationModel = OperationModel { service: &SERVICE, name: "GetTopicAttributes", method: "POST", uri: "/", status: 200, input: &S_GetTopicAttributesInput, output: &S_GetTopicAttributesResponse, has_output: true, errors: &[&E_InvalidParameterException, &E_InternalErrorException, &E_NotFoundException, &E_AuthorizationErrorException, &E_InvalidSecurityException], result_wrapper: Some("GetTopicAttributesResult"), ..OperationModel::BLANK };
operation! { SetTopicAttributes O_SetTopicAttributes SetTopicAttributesInput SetTopicAttributesOutput }
static O_SetTopicAttributes: OperationModel = OperationModel { service: &SERVICE, name: "SetTopicAttributes", method: "POST", uri: "/", status: 200, input: &S_SetTopicAttributesInput, output: &S_SetTopicAttributesOutput, has_output: false, errors: &[&E_InvalidParameterException, &E_InternalErrorException, &E_NotFoundException, &E_AuthorizationErrorException, &E_InvalidSecurityException], ..OperationModel::BLANK };
operation! { TagResource O_TagResource TagResourceRequest TagResourceResponse }
static O_TagResource: OperationModel = OperationModel { service: &SERVICE, name: "TagResource", method: "POST", uri: "/", status: 200, input: &S_TagResourceRequest, output: &S_TagResourceResponse, has_output: true, errors: &[&E_ResourceNotFoundException, &E_TagLimitExceededException, &E_StaleTagException, &E_TagPolicyException, &E_InvalidParameterException, &E_AuthorizationErrorException, &E_ConcurrentAccessException], result_wrapper: Some("TagResourceResult"), ..OperationModel::BLANK };
operation! { UntagResource O_UntagResource UntagResourceRequest UntagResourceResponse }
static O_UntagResource: OperationModel = OperationModel { service: &SERVICE, name: "UntagResource", method: "POST", uri: "/", status: 200, input: &S_UntagResourceRequest, output: &S_UntagResourceResponse, has_output: true, errors: &[&E_ResourceNotFoundException, &E_TagLimitExceededException, &E_StaleTagException, &E_TagPolicyException, &E_InvalidParameterException, &E_AuthorizationErrorException, &E_ConcurrentAccessException], result_wrapper: Some("UntagResourceResult"), ..OperationModel::BLANK };
operation! { ListTagsForResource O_ListTagsForResource ListTagsForResourceRequest ListTagsForResourceResponse }
static O_ListTagsForResource: OperationModel = OperationModel { service: &SERVICE, name: "ListTagsForResource", method: "POST", uri: "/", status: 200, input: &S_ListTagsForResourceRequest, output: &S_ListTagsForResourceResponse, has_output: true, errors: &[&E_ResourceNotFoundException, &E_TagPolicyException, &E_InvalidParameterException, &E_AuthorizationErrorException, &E_ConcurrentAccessException], result_wrapper: Some("ListTagsForResourceResult"), ..OperationModel::BLANK };
operation! { Subscribe O_Subscribe SubscribeInput SubscribeResponse }
static O_Subscribe: OperationModel = OperationModel { service: &SERVICE, name: "Subscribe", method: "POST", uri: "/", status: 200, input: &S_SubscribeInput, output: &S_SubscribeResponse, has_output: true, errors: &[&E_SubscriptionLimitExceededException, &E_FilterPolicyLimitExceededException, &E_ReplayLimitExceededException, &E_InvalidParameterException, &E_InternalErrorException, &E_NotFoundException, &E_AuthorizationErrorException, &E_InvalidSecurityException], result_wrapper: Some("SubscribeResult"), ..OperationModel::BLANK };
operation! { Unsubscribe O_Unsubscribe UnsubscribeInput UnsubscribeOutput }
static O_Unsubscribe: OperationModel = OperationModel { service: &SERVICE, name: "Unsubscribe", method: "POST", uri: "/", status: 200, input: &S_UnsubscribeInput, output: &S_UnsubscribeOutput, has_output: false, errors: &[&E_InvalidParameterException, &E_InternalErrorException, &E_AuthorizationErrorException, &E_NotFoundException, &E_InvalidSecurityException], ..OperationModel::BLANK };
operation! { ListSubscriptions O_ListSubscriptions ListSubscriptionsInput ListSubscriptionsResponse }
static O_ListSubscriptions: OperationModel = OperationModel { service: &SERVICE, name: "ListSubscriptions", method: "POST", uri: "/", status: 200, input: &S_ListSubscriptionsInput, output: &S_ListSubscriptionsResponse, has_output: true, errors: &[&E_InvalidParameterException, &E_InternalErrorException, &E_AuthorizationErrorException], result_wrapper: Some("ListSubscriptionsResult"), ..OperationModel::BLANK };
operation! { ListSubscriptionsByTopic O_ListSubscriptionsByTopic ListSubscriptionsByTopicInput ListSubscriptionsByTopicResponse }
static O_ListSubscriptionsByTopic: OperationModel = OperationModel { service: &SERVICE, name: "ListSubscriptionsByTopic", method: "POST", uri: "/", status: 200, input: &S_ListSubscriptionsByTopicInput, output: &S_ListSubscriptionsByTopicResponse, has_output: true, errors: &[&E_InvalidParameterException, &E_InternalErrorException, &E_NotFoundException, &E_AuthorizationErrorException], result_wrapper: Some("ListSubscriptionsByTopicResult"), ..OperationModel::BLANK };
operation! { GetSubscriptionAttributes O_GetSubscriptionAttributes GetSubscriptionAttributesInput GetSubscriptionAttributesResponse }
static O_GetSubscriptionAttributes: OperationModel = OperationModel { service: &SERVICE, name: "GetSubscriptionAttributes", method: "POST", uri: "/", status: 200, input: &S_GetSubscriptionAttributesInput, output: &S_GetSubscriptionAttributesResponse, has_output: true, errors: &[&E_InvalidParameterException, &E_InternalErrorException, &E_NotFoundException, &E_AuthorizationErrorException], result_wrapper: Some("GetSubscriptionAttributesResult"), ..OperationModel::BLANK };
operation! { SetSubscriptionAttributes O_SetSubscriptionAttributes SetSubscriptionAttributesInput SetSubscriptionAttributesOutput }
static O_SetSubscriptionAttributes: OperationModel = OperationModel { service: &SERVICE, name: "SetSubscriptionAttributes", method: "POST", uri: "/", status: 200, input: &S_SetSubscriptionAttributesInput, output: &S_SetSubscriptionAttributesOutput, has_output: false, errors: &[&E_InvalidParameterException, &E_FilterPolicyLimitExceededException, &E_ReplayLimitExceededException, &E_InternalErrorException, &E_NotFoundException, &E_AuthorizationErrorException], ..OperationModel::BLANK };
operation! { Publish O_Publish PublishInput PublishResponse }
static O_Publish: OperationModel = OperationModel { service: &SERVICE, name: "Publish", method: "POST", uri: "/", status: 200, input: &S_PublishInput, output: &S_PublishResponse, has_output: true, errors: &[&E_InvalidParameterException, &E_InvalidParameterValueException, &E_InternalErrorException, &E_NotFoundException, &E_EndpointDisabledException, &E_PlatformApplicationDisabledException, &E_AuthorizationErrorException, &E_KMSDisabledException, &E_KMSInvalidStateException, &E_KMSNotFoundException, &E_KMSOptInRequired, &E_KMSThrottlingException, &E_KMSAccessDeniedException, &E_InvalidSecurityException, &E_ValidationException], result_wrapper: Some("PublishResult"), ..OperationModel::BLANK };
operation! { PublishBatch O_PublishBatch PublishBatchInput PublishBatchResponse }
static O_PublishBatch: OperationModel = OperationModel { service: &SERVICE, name: "PublishBatch", method: "POST", uri: "/", status: 200, input: &S_PublishBatchInput, output: &S_PublishBatchResponse, has_output: true, errors: &[&E_InvalidParameterException, &E_InvalidParameterValueException, &E_InternalErrorException, &E_NotFoundException, &E_EndpointDisabledException, &E_PlatformApplicationDisabledException, &E_AuthorizationErrorException, &E_BatchEntryIdsNotDistinctException, &E_BatchRequestTooLongException, &E_EmptyBatchRequestException, &E_InvalidBatchEntryIdException, &E_TooManyEntriesInBatchRequestException, &E_KMSDisabledException, &E_KMSInvalidStateException, &E_KMSNotFoundException, &E_KMSOptInRequired, &E_KMSThrottlingException, &E_KMSAccessDeniedException, &E_InvalidSecurityException, &E_ValidationException], result_wrapper: Some("PublishBatchResult"), ..OperationModel::BLANK };
operation! { AddPermission O_AddPermission AddPermissionInput AddPermissionOutput }
static O_AddPermission: OperationModel = OperationModel { service: &SERVICE, name: "AddPermission", method: "POST", uri: "/", status: 200, input: &S_AddPermissionInput, output: &S_AddPermissionOutput, has_output: false, errors: &[&E_InvalidParameterException, &E_InternalErrorException, &E_AuthorizationErrorException, &E_NotFoundException], ..OperationModel::BLANK };
operation! { RemovePermission O_RemovePermission RemovePermissionInput RemovePermissionOutput }
static O_RemovePermission: OperationModel = OperationModel { service: &SERVICE, name: "RemovePermission", method: "POST", uri: "/", status: 200, input: &S_RemovePermissionInput, output: &S_RemovePermissionOutput, has_output: false, errors: &[&E_InvalidParameterException, &E_InternalErrorException, &E_AuthorizationErrorException, &E_NotFoundException], ..OperationModel::BLANK };
/// The service's table of operations.
pub static SERVICE: ServiceModel = ServiceModel { name: "sns", id: "SNS", signing_name: "sns", iam_prefix: "sns", endpoint_prefix: "sns", protocols: &[ProtocolName::Query], target_prefix: None, json_version: None, xml_namespace: Some("http://sns.amazonaws.com/doc/2010-03-31/"), api_version: "2010-03-31", query_compatible: false, operations: &[&O_CreateTopic, &O_DeleteTopic, &O_ListTopics, &O_GetTopicAttributes, &O_SetTopicAttributes, &O_TagResource, &O_UntagResource, &O_ListTagsForResource, &O_Subscribe, &O_Unsubscribe, &O_ListSubscriptions, &O_ListSubscriptionsByTopic, &O_GetSubscriptionAttributes, &O_SetSubscriptionAttributes, &O_Publish, &O_PublishBatch, &O_AddPermission, &O_RemovePermission] };
