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
structure! { AddPermissionRequest S_AddPermissionRequest
    queue_url: String = "QueueUrl",
    label: String = "Label",
    aws_account_ids: Vec<String> = "AWSAccountIds",
    actions: Vec<String> = "Actions",
 }
structure! { BatchEntryIdsNotDistinct S_BatchEntryIdsNotDistinct
    message: Option<String> = "message",
 }
structure! { BatchRequestTooLong S_BatchRequestTooLong
    message: Option<String> = "message",
 }
structure! { BatchResultErrorEntry S_BatchResultErrorEntry
    id: String = "Id",
    sender_fault: bool = "SenderFault",
    code: String = "Code",
    message: Option<String> = "Message",
 }
structure! { ChangeMessageVisibilityBatchRequest S_ChangeMessageVisibilityBatchRequest
    queue_url: String = "QueueUrl",
    entries: Vec<ChangeMessageVisibilityBatchRequestEntry> = "Entries",
 }
structure! { ChangeMessageVisibilityBatchRequestEntry S_ChangeMessageVisibilityBatchRequestEntry
    id: String = "Id",
    receipt_handle: String = "ReceiptHandle",
    visibility_timeout: Option<i32> = "VisibilityTimeout",
 }
structure! { ChangeMessageVisibilityBatchResult S_ChangeMessageVisibilityBatchResult
    successful: Vec<ChangeMessageVisibilityBatchResultEntry> = "Successful",
    failed: Vec<BatchResultErrorEntry> = "Failed",
 }
structure! { ChangeMessageVisibilityBatchResultEntry S_ChangeMessageVisibilityBatchResultEntry
    id: String = "Id",
 }
structure! { ChangeMessageVisibilityRequest S_ChangeMessageVisibilityRequest
    queue_url: String = "QueueUrl",
    receipt_handle: String = "ReceiptHandle",
    visibility_timeout: i32 = "VisibilityTimeout",
 }
structure! { CreateQueueRequest S_CreateQueueRequest
    queue_name: String = "QueueName",
    attributes: Option<BTreeMap<String, String>> = "Attributes",
    tags: Option<BTreeMap<String, String>> = "tags",
 }
structure! { CreateQueueResult S_CreateQueueResult
    queue_url: Option<String> = "QueueUrl",
 }
structure! { DeleteMessageBatchRequest S_DeleteMessageBatchRequest
    queue_url: String = "QueueUrl",
    entries: Vec<DeleteMessageBatchRequestEntry> = "Entries",
 }
structure! { DeleteMessageBatchRequestEntry S_DeleteMessageBatchRequestEntry
    id: String = "Id",
    receipt_handle: String = "ReceiptHandle",
 }
structure! { DeleteMessageBatchResult S_DeleteMessageBatchResult
    successful: Vec<DeleteMessageBatchResultEntry> = "Successful",
    failed: Vec<BatchResultErrorEntry> = "Failed",
 }
structure! { DeleteMessageBatchResultEntry S_DeleteMessageBatchResultEntry
    id: String = "Id",
 }
structure! { DeleteMessageRequest S_DeleteMessageRequest
    queue_url: String = "QueueUrl",
    receipt_handle: String = "ReceiptHandle",
 }
structure! { DeleteQueueRequest S_DeleteQueueRequest
    queue_url: String = "QueueUrl",
 }
structure! { EmptyBatchRequest S_EmptyBatchRequest
    message: Option<String> = "message",
 }
structure! { GetQueueAttributesRequest S_GetQueueAttributesRequest
    queue_url: String = "QueueUrl",
    attribute_names: Option<Vec<QueueAttributeName>> = "AttributeNames",
 }
structure! { GetQueueAttributesResult S_GetQueueAttributesResult
    attributes: Option<BTreeMap<String, String>> = "Attributes",
 }
structure! { GetQueueUrlRequest S_GetQueueUrlRequest
    queue_name: String = "QueueName",
    queue_owner_aws_account_id: Option<String> = "QueueOwnerAWSAccountId",
 }
structure! { GetQueueUrlResult S_GetQueueUrlResult
    queue_url: Option<String> = "QueueUrl",
 }
structure! { InvalidAddress S_InvalidAddress
    message: Option<String> = "message",
 }
structure! { InvalidAttributeName S_InvalidAttributeName
    message: Option<String> = "message",
 }
structure! { InvalidAttributeValue S_InvalidAttributeValue
    message: Option<String> = "message",
 }
structure! { InvalidBatchEntryId S_InvalidBatchEntryId
    message: Option<String> = "message",
 }
structure! { InvalidIdFormat S_InvalidIdFormat }
structure! { InvalidMessageContents S_InvalidMessageContents
    message: Option<String> = "message",
 }
structure! { InvalidSecurity S_InvalidSecurity
    message: Option<String> = "message",
 }
structure! { KmsAccessDenied S_KmsAccessDenied
    message: Option<String> = "message",
 }
structure! { KmsDisabled S_KmsDisabled
    message: Option<String> = "message",
 }
structure! { KmsInvalidKeyUsage S_KmsInvalidKeyUsage
    message: Option<String> = "message",
 }
structure! { KmsInvalidState S_KmsInvalidState
    message: Option<String> = "message",
 }
structure! { KmsNotFound S_KmsNotFound
    message: Option<String> = "message",
 }
structure! { KmsOptInRequired S_KmsOptInRequired
    message: Option<String> = "message",
 }
structure! { KmsThrottled S_KmsThrottled
    message: Option<String> = "message",
 }
structure! { ListDeadLetterSourceQueuesRequest S_ListDeadLetterSourceQueuesRequest
    queue_url: String = "QueueUrl",
    next_token: Option<String> = "NextToken",
    max_results: Option<i32> = "MaxResults",
 }
structure! { ListDeadLetterSourceQueuesResult S_ListDeadLetterSourceQueuesResult
    queue_urls: Vec<String> = "queueUrls",
    next_token: Option<String> = "NextToken",
 }
structure! { ListQueueTagsRequest S_ListQueueTagsRequest
    queue_url: String = "QueueUrl",
 }
structure! { ListQueueTagsResult S_ListQueueTagsResult
    tags: Option<BTreeMap<String, String>> = "Tags",
 }
structure! { ListQueuesRequest S_ListQueuesRequest
    queue_name_prefix: Option<String> = "QueueNamePrefix",
    next_token: Option<String> = "NextToken",
    max_results: Option<i32> = "MaxResults",
 }
structure! { ListQueuesResult S_ListQueuesResult
    queue_urls: Option<Vec<String>> = "QueueUrls",
    next_token: Option<String> = "NextToken",
 }
structure! { Message S_Message
    message_id: Option<String> = "MessageId",
    receipt_handle: Option<String> = "ReceiptHandle",
    md5_of_body: Option<String> = "MD5OfBody",
    body: Option<String> = "Body",
    attributes: Option<BTreeMap<String, String>> = "Attributes",
    md5_of_message_attributes: Option<String> = "MD5OfMessageAttributes",
    message_attributes: Option<BTreeMap<String, MessageAttributeValue>> = "MessageAttributes",
 }
structure! { MessageAttributeValue S_MessageAttributeValue
    string_value: Option<String> = "StringValue",
    binary_value: Option<Bytes> = "BinaryValue",
    string_list_values: Option<Vec<String>> = "StringListValues",
    binary_list_values: Option<Vec<Bytes>> = "BinaryListValues",
    data_type: String = "DataType",
 }
structure! { MessageNotInflight S_MessageNotInflight }
enumeration! { MessageSystemAttributeName S_MessageSystemAttributeName: All = "All", SenderId = "SenderId", SentTimestamp = "SentTimestamp", ApproximateReceiveCount = "ApproximateReceiveCount", ApproximateFirstReceiveTimestamp = "ApproximateFirstReceiveTimestamp", SequenceNumber = "SequenceNumber", MessageDeduplicationId = "MessageDeduplicationId", MessageGroupId = "MessageGroupId", AWSTraceHeader = "AWSTraceHeader", DeadLetterQueueSourceArn = "DeadLetterQueueSourceArn", }
enumeration! { MessageSystemAttributeNameForSends S_MessageSystemAttributeNameForSends: AWSTraceHeader = "AWSTraceHeader", }
structure! { MessageSystemAttributeValue S_MessageSystemAttributeValue
    string_value: Option<String> = "StringValue",
    binary_value: Option<Bytes> = "BinaryValue",
    string_list_values: Option<Vec<String>> = "StringListValues",
    binary_list_values: Option<Vec<Bytes>> = "BinaryListValues",
    data_type: String = "DataType",
 }
structure! { OverLimit S_OverLimit
    message: Option<String> = "message",
 }
structure! { PurgeQueueInProgress S_PurgeQueueInProgress
    message: Option<String> = "message",
 }
structure! { PurgeQueueRequest S_PurgeQueueRequest
    queue_url: String = "QueueUrl",
 }
enumeration! { QueueAttributeName S_QueueAttributeName: All = "All", Policy = "Policy", VisibilityTimeout = "VisibilityTimeout", MaximumMessageSize = "MaximumMessageSize", MessageRetentionPeriod = "MessageRetentionPeriod", ApproximateNumberOfMessages = "ApproximateNumberOfMessages", ApproximateNumberOfMessagesNotVisible = "ApproximateNumberOfMessagesNotVisible", CreatedTimestamp = "CreatedTimestamp", LastModifiedTimestamp = "LastModifiedTimestamp", QueueArn = "QueueArn", ApproximateNumberOfMessagesDelayed = "ApproximateNumberOfMessagesDelayed", DelaySeconds = "DelaySeconds", ReceiveMessageWaitTimeSeconds = "ReceiveMessageWaitTimeSeconds", RedrivePolicy = "RedrivePolicy", FifoQueue = "FifoQueue", ContentBasedDeduplication = "ContentBasedDeduplication", KmsMasterKeyId = "KmsMasterKeyId", KmsDataKeyReusePeriodSeconds = "KmsDataKeyReusePeriodSeconds", DeduplicationScope = "DeduplicationScope", FifoThroughputLimit = "FifoThroughputLimit", RedriveAllowPolicy = "RedriveAllowPolicy", SqsManagedSseEnabled = "SqsManagedSseEnabled", }
structure! { QueueDeletedRecently S_QueueDeletedRecently
    message: Option<String> = "message",
 }
structure! { QueueDoesNotExist S_QueueDoesNotExist
    message: Option<String> = "message",
 }
structure! { QueueNameExists S_QueueNameExists
    message: Option<String> = "message",
 }
structure! { ReceiptHandleIsInvalid S_ReceiptHandleIsInvalid
    message: Option<String> = "message",
 }
structure! { ReceiveMessageRequest S_ReceiveMessageRequest
    queue_url: String = "QueueUrl",
    attribute_names: Option<Vec<QueueAttributeName>> = "AttributeNames",
    message_system_attribute_names: Option<Vec<MessageSystemAttributeName>> = "MessageSystemAttributeNames",
    message_attribute_names: Option<Vec<String>> = "MessageAttributeNames",
    max_number_of_messages: Option<i32> = "MaxNumberOfMessages",
    visibility_timeout: Option<i32> = "VisibilityTimeout",
    wait_time_seconds: Option<i32> = "WaitTimeSeconds",
    receive_request_attempt_id: Option<String> = "ReceiveRequestAttemptId",
 }
structure! { ReceiveMessageResult S_ReceiveMessageResult
    messages: Option<Vec<Message>> = "Messages",
 }
structure! { RemovePermissionRequest S_RemovePermissionRequest
    queue_url: String = "QueueUrl",
    label: String = "Label",
 }
structure! { RequestThrottled S_RequestThrottled
    message: Option<String> = "message",
 }
structure! { SendMessageBatchRequest S_SendMessageBatchRequest
    queue_url: String = "QueueUrl",
    entries: Vec<SendMessageBatchRequestEntry> = "Entries",
 }
structure! { SendMessageBatchRequestEntry S_SendMessageBatchRequestEntry
    id: String = "Id",
    message_body: String = "MessageBody",
    delay_seconds: Option<i32> = "DelaySeconds",
    message_attributes: Option<BTreeMap<String, MessageAttributeValue>> = "MessageAttributes",
    message_system_attributes: Option<BTreeMap<String, MessageSystemAttributeValue>> = "MessageSystemAttributes",
    message_deduplication_id: Option<String> = "MessageDeduplicationId",
    message_group_id: Option<String> = "MessageGroupId",
 }
structure! { SendMessageBatchResult S_SendMessageBatchResult
    successful: Vec<SendMessageBatchResultEntry> = "Successful",
    failed: Vec<BatchResultErrorEntry> = "Failed",
 }
structure! { SendMessageBatchResultEntry S_SendMessageBatchResultEntry
    id: String = "Id",
    message_id: String = "MessageId",
    md5_of_message_body: String = "MD5OfMessageBody",
    md5_of_message_attributes: Option<String> = "MD5OfMessageAttributes",
    md5_of_message_system_attributes: Option<String> = "MD5OfMessageSystemAttributes",
    sequence_number: Option<String> = "SequenceNumber",
 }
structure! { SendMessageRequest S_SendMessageRequest
    queue_url: String = "QueueUrl",
    message_body: String = "MessageBody",
    delay_seconds: Option<i32> = "DelaySeconds",
    message_attributes: Option<BTreeMap<String, MessageAttributeValue>> = "MessageAttributes",
    message_system_attributes: Option<BTreeMap<String, MessageSystemAttributeValue>> = "MessageSystemAttributes",
    message_deduplication_id: Option<String> = "MessageDeduplicationId",
    message_group_id: Option<String> = "MessageGroupId",
 }
structure! { SendMessageResult S_SendMessageResult
    md5_of_message_body: Option<String> = "MD5OfMessageBody",
    md5_of_message_attributes: Option<String> = "MD5OfMessageAttributes",
    md5_of_message_system_attributes: Option<String> = "MD5OfMessageSystemAttributes",
    message_id: Option<String> = "MessageId",
    sequence_number: Option<String> = "SequenceNumber",
 }
structure! { SetQueueAttributesRequest S_SetQueueAttributesRequest
    queue_url: String = "QueueUrl",
    attributes: BTreeMap<String, String> = "Attributes",
 }
structure! { TagQueueRequest S_TagQueueRequest
    queue_url: String = "QueueUrl",
    tags: BTreeMap<String, String> = "Tags",
 }
structure! { TooManyEntriesInBatchRequest S_TooManyEntriesInBatchRequest
    message: Option<String> = "message",
 }
structure! { UnsupportedOperation S_UnsupportedOperation
    message: Option<String> = "message",
 }
structure! { UntagQueueRequest S_UntagQueueRequest
    queue_url: String = "QueueUrl",
    tag_keys: Vec<String> = "TagKeys",
 }
structure! { DeleteQueueOutput S_DeleteQueueOutput }
structure! { SetQueueAttributesOutput S_SetQueueAttributesOutput }
structure! { DeleteMessageOutput S_DeleteMessageOutput }
structure! { ChangeMessageVisibilityOutput S_ChangeMessageVisibilityOutput }
structure! { PurgeQueueOutput S_PurgeQueueOutput }
structure! { TagQueueOutput S_TagQueueOutput }
structure! { UntagQueueOutput S_UntagQueueOutput }
structure! { AddPermissionOutput S_AddPermissionOutput }
structure! { RemovePermissionOutput S_RemovePermissionOutput }
pub(crate) static S_AWSAccountIdList: Schema = Schema { name: "AWSAccountIdList", kind: K::List { item: &S_String, item_name: "", flattened: true }, ..Schema::BLANK };
pub(crate) static S_ActionNameList: Schema = Schema { name: "ActionNameList", kind: K::List { item: &S_String, item_name: "", flattened: true }, ..Schema::BLANK };
pub(crate) static S_AddPermissionRequest: Schema = Schema { name: "AddPermissionRequest", kind: K::Structure { members: &[
    Member { name: "QueueUrl", target: &S_String, required: true, wire: "QueueUrl", ..Member::BLANK },
    Member { name: "Label", target: &S_String, required: true, wire: "Label", ..Member::BLANK },
    Member { name: "AWSAccountIds", target: &S_AWSAccountIdList, required: true, wire: "AWSAccountIds", ..Member::BLANK },
    Member { name: "Actions", target: &S_ActionNameList, required: true, wire: "Actions", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_AttributeNameList: Schema = Schema { name: "AttributeNameList", kind: K::List { item: &S_QueueAttributeName, item_name: "", flattened: true }, ..Schema::BLANK };
pub(crate) static S_BatchEntryIdsNotDistinct: Schema = Schema { name: "BatchEntryIdsNotDistinct", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ExceptionMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_BatchRequestTooLong: Schema = Schema { name: "BatchRequestTooLong", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ExceptionMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_BatchResultErrorEntry: Schema = Schema { name: "BatchResultErrorEntry", kind: K::Structure { members: &[
    Member { name: "Id", target: &S_String, required: true, wire: "Id", ..Member::BLANK },
    Member { name: "SenderFault", target: &S_Boolean, required: true, wire: "SenderFault", ..Member::BLANK },
    Member { name: "Code", target: &S_String, required: true, wire: "Code", ..Member::BLANK },
    Member { name: "Message", target: &S_String, wire: "Message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_BatchResultErrorEntryList: Schema = Schema { name: "BatchResultErrorEntryList", kind: K::List { item: &S_BatchResultErrorEntry, item_name: "", flattened: true }, ..Schema::BLANK };
pub(crate) static S_Binary: Schema = Schema { name: "Binary", kind: K::Blob, ..Schema::BLANK };
pub(crate) static S_BinaryList: Schema = Schema { name: "BinaryList", kind: K::List { item: &S_Binary, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_Boolean: Schema = Schema { name: "Boolean", kind: K::Boolean, ..Schema::BLANK };
pub(crate) static S_BoxedInteger: Schema = Schema { name: "BoxedInteger", kind: K::Integer, ..Schema::BLANK };
pub(crate) static S_ChangeMessageVisibilityBatchRequest: Schema = Schema { name: "ChangeMessageVisibilityBatchRequest", kind: K::Structure { members: &[
    Member { name: "QueueUrl", target: &S_String, required: true, wire: "QueueUrl", ..Member::BLANK },
    Member { name: "Entries", target: &S_ChangeMessageVisibilityBatchRequestEntryList, required: true, wire: "Entries", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ChangeMessageVisibilityBatchRequestEntry: Schema = Schema { name: "ChangeMessageVisibilityBatchRequestEntry", kind: K::Structure { members: &[
    Member { name: "Id", target: &S_String, required: true, wire: "Id", ..Member::BLANK },
    Member { name: "ReceiptHandle", target: &S_String, required: true, wire: "ReceiptHandle", ..Member::BLANK },
    Member { name: "VisibilityTimeout", target: &S_NullableInteger, wire: "VisibilityTimeout", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ChangeMessageVisibilityBatchRequestEntryList: Schema = Schema { name: "ChangeMessageVisibilityBatchRequestEntryList", kind: K::List { item: &S_ChangeMessageVisibilityBatchRequestEntry, item_name: "", flattened: true }, ..Schema::BLANK };
pub(crate) static S_ChangeMessageVisibilityBatchResult: Schema = Schema { name: "ChangeMessageVisibilityBatchResult", kind: K::Structure { members: &[
    Member { name: "Successful", target: &S_ChangeMessageVisibilityBatchResultEntryList, required: true, wire: "Successful", ..Member::BLANK },
    Member { name: "Failed", target: &S_BatchResultErrorEntryList, required: true, wire: "Failed", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ChangeMessageVisibilityBatchResultEntry: Schema = Schema { name: "ChangeMessageVisibilityBatchResultEntry", kind: K::Structure { members: &[
    Member { name: "Id", target: &S_String, required: true, wire: "Id", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ChangeMessageVisibilityBatchResultEntryList: Schema = Schema { name: "ChangeMessageVisibilityBatchResultEntryList", kind: K::List { item: &S_ChangeMessageVisibilityBatchResultEntry, item_name: "", flattened: true }, ..Schema::BLANK };
pub(crate) static S_ChangeMessageVisibilityRequest: Schema = Schema { name: "ChangeMessageVisibilityRequest", kind: K::Structure { members: &[
    Member { name: "QueueUrl", target: &S_String, required: true, wire: "QueueUrl", ..Member::BLANK },
    Member { name: "ReceiptHandle", target: &S_String, required: true, wire: "ReceiptHandle", ..Member::BLANK },
    Member { name: "VisibilityTimeout", target: &S_NullableInteger, required: true, wire: "VisibilityTimeout", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CreateQueueRequest: Schema = Schema { name: "CreateQueueRequest", kind: K::Structure { members: &[
    Member { name: "QueueName", target: &S_String, required: true, wire: "QueueName", ..Member::BLANK },
    Member { name: "Attributes", target: &S_QueueAttributeMap, wire: "Attributes", ..Member::BLANK },
    Member { name: "tags", target: &S_TagMap, wire: "tags", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_CreateQueueResult: Schema = Schema { name: "CreateQueueResult", kind: K::Structure { members: &[
    Member { name: "QueueUrl", target: &S_String, wire: "QueueUrl", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteMessageBatchRequest: Schema = Schema { name: "DeleteMessageBatchRequest", kind: K::Structure { members: &[
    Member { name: "QueueUrl", target: &S_String, required: true, wire: "QueueUrl", ..Member::BLANK },
    Member { name: "Entries", target: &S_DeleteMessageBatchRequestEntryList, required: true, wire: "Entries", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteMessageBatchRequestEntry: Schema = Schema { name: "DeleteMessageBatchRequestEntry", kind: K::Structure { members: &[
    Member { name: "Id", target: &S_String, required: true, wire: "Id", ..Member::BLANK },
    Member { name: "ReceiptHandle", target: &S_String, required: true, wire: "ReceiptHandle", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteMessageBatchRequestEntryList: Schema = Schema { name: "DeleteMessageBatchRequestEntryList", kind: K::List { item: &S_DeleteMessageBatchRequestEntry, item_name: "", flattened: true }, ..Schema::BLANK };
pub(crate) static S_DeleteMessageBatchResult: Schema = Schema { name: "DeleteMessageBatchResult", kind: K::Structure { members: &[
    Member { name: "Successful", target: &S_DeleteMessageBatchResultEntryList, required: true, wire: "Successful", ..Member::BLANK },
    Member { name: "Failed", target: &S_BatchResultErrorEntryList, required: true, wire: "Failed", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteMessageBatchResultEntry: Schema = Schema { name: "DeleteMessageBatchResultEntry", kind: K::Structure { members: &[
    Member { name: "Id", target: &S_String, required: true, wire: "Id", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteMessageBatchResultEntryList: Schema = Schema { name: "DeleteMessageBatchResultEntryList", kind: K::List { item: &S_DeleteMessageBatchResultEntry, item_name: "", flattened: true }, ..Schema::BLANK };
pub(crate) static S_DeleteMessageRequest: Schema = Schema { name: "DeleteMessageRequest", kind: K::Structure { members: &[
    Member { name: "QueueUrl", target: &S_String, required: true, wire: "QueueUrl", ..Member::BLANK },
    Member { name: "ReceiptHandle", target: &S_String, required: true, wire: "ReceiptHandle", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteQueueRequest: Schema = Schema { name: "DeleteQueueRequest", kind: K::Structure { members: &[
    Member { name: "QueueUrl", target: &S_String, required: true, wire: "QueueUrl", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_EmptyBatchRequest: Schema = Schema { name: "EmptyBatchRequest", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ExceptionMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ExceptionMessage: Schema = Schema { name: "ExceptionMessage", kind: K::String, ..Schema::BLANK };
pub(crate) static S_GetQueueAttributesRequest: Schema = Schema { name: "GetQueueAttributesRequest", kind: K::Structure { members: &[
    Member { name: "QueueUrl", target: &S_String, required: true, wire: "QueueUrl", ..Member::BLANK },
    Member { name: "AttributeNames", target: &S_AttributeNameList, wire: "AttributeNames", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetQueueAttributesResult: Schema = Schema { name: "GetQueueAttributesResult", kind: K::Structure { members: &[
    Member { name: "Attributes", target: &S_QueueAttributeMap, wire: "Attributes", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetQueueUrlRequest: Schema = Schema { name: "GetQueueUrlRequest", kind: K::Structure { members: &[
    Member { name: "QueueName", target: &S_String, required: true, wire: "QueueName", ..Member::BLANK },
    Member { name: "QueueOwnerAWSAccountId", target: &S_String, wire: "QueueOwnerAWSAccountId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_GetQueueUrlResult: Schema = Schema { name: "GetQueueUrlResult", kind: K::Structure { members: &[
    Member { name: "QueueUrl", target: &S_String, wire: "QueueUrl", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InvalidAddress: Schema = Schema { name: "InvalidAddress", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ExceptionMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InvalidAttributeName: Schema = Schema { name: "InvalidAttributeName", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ExceptionMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InvalidAttributeValue: Schema = Schema { name: "InvalidAttributeValue", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ExceptionMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InvalidBatchEntryId: Schema = Schema { name: "InvalidBatchEntryId", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ExceptionMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InvalidIdFormat: Schema = Schema { name: "InvalidIdFormat", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_InvalidMessageContents: Schema = Schema { name: "InvalidMessageContents", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ExceptionMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_InvalidSecurity: Schema = Schema { name: "InvalidSecurity", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ExceptionMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_KmsAccessDenied: Schema = Schema { name: "KmsAccessDenied", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ExceptionMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_KmsDisabled: Schema = Schema { name: "KmsDisabled", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ExceptionMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_KmsInvalidKeyUsage: Schema = Schema { name: "KmsInvalidKeyUsage", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ExceptionMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_KmsInvalidState: Schema = Schema { name: "KmsInvalidState", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ExceptionMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_KmsNotFound: Schema = Schema { name: "KmsNotFound", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ExceptionMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_KmsOptInRequired: Schema = Schema { name: "KmsOptInRequired", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ExceptionMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_KmsThrottled: Schema = Schema { name: "KmsThrottled", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ExceptionMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListDeadLetterSourceQueuesRequest: Schema = Schema { name: "ListDeadLetterSourceQueuesRequest", kind: K::Structure { members: &[
    Member { name: "QueueUrl", target: &S_String, required: true, wire: "QueueUrl", ..Member::BLANK },
    Member { name: "NextToken", target: &S_Token, wire: "NextToken", ..Member::BLANK },
    Member { name: "MaxResults", target: &S_BoxedInteger, wire: "MaxResults", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListDeadLetterSourceQueuesResult: Schema = Schema { name: "ListDeadLetterSourceQueuesResult", kind: K::Structure { members: &[
    Member { name: "queueUrls", target: &S_QueueUrlList, required: true, wire: "queueUrls", ..Member::BLANK },
    Member { name: "NextToken", target: &S_Token, wire: "NextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListQueueTagsRequest: Schema = Schema { name: "ListQueueTagsRequest", kind: K::Structure { members: &[
    Member { name: "QueueUrl", target: &S_String, required: true, wire: "QueueUrl", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListQueueTagsResult: Schema = Schema { name: "ListQueueTagsResult", kind: K::Structure { members: &[
    Member { name: "Tags", target: &S_TagMap, wire: "Tags", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListQueuesRequest: Schema = Schema { name: "ListQueuesRequest", kind: K::Structure { members: &[
    Member { name: "QueueNamePrefix", target: &S_String, wire: "QueueNamePrefix", ..Member::BLANK },
    Member { name: "NextToken", target: &S_Token, wire: "NextToken", ..Member::BLANK },
    Member { name: "MaxResults", target: &S_BoxedInteger, wire: "MaxResults", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ListQueuesResult: Schema = Schema { name: "ListQueuesResult", kind: K::Structure { members: &[
    Member { name: "QueueUrls", target: &S_QueueUrlList, wire: "QueueUrls", ..Member::BLANK },
    Member { name: "NextToken", target: &S_Token, wire: "NextToken", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_Message: Schema = Schema { name: "Message", kind: K::Structure { members: &[
    Member { name: "MessageId", target: &S_String, wire: "MessageId", ..Member::BLANK },
    Member { name: "ReceiptHandle", target: &S_String, wire: "ReceiptHandle", ..Member::BLANK },
    Member { name: "MD5OfBody", target: &S_String, wire: "MD5OfBody", ..Member::BLANK },
    Member { name: "Body", target: &S_String, wire: "Body", ..Member::BLANK },
    Member { name: "Attributes", target: &S_MessageSystemAttributeMap, wire: "Attributes", ..Member::BLANK },
    Member { name: "MD5OfMessageAttributes", target: &S_String, wire: "MD5OfMessageAttributes", ..Member::BLANK },
    Member { name: "MessageAttributes", target: &S_MessageBodyAttributeMap, wire: "MessageAttributes", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_MessageAttributeName: Schema = Schema { name: "MessageAttributeName", kind: K::String, ..Schema::BLANK };
pub(crate) static S_MessageAttributeNameList: Schema = Schema { name: "MessageAttributeNameList", kind: K::List { item: &S_MessageAttributeName, item_name: "", flattened: true }, ..Schema::BLANK };
pub(crate) static S_MessageAttributeValue: Schema = Schema { name: "MessageAttributeValue", kind: K::Structure { members: &[
    Member { name: "StringValue", target: &S_String, wire: "StringValue", ..Member::BLANK },
    Member { name: "BinaryValue", target: &S_Binary, wire: "BinaryValue", ..Member::BLANK },
    Member { name: "StringListValues", target: &S_StringList, wire: "StringListValues", flattened: true, ..Member::BLANK },
    Member { name: "BinaryListValues", target: &S_BinaryList, wire: "BinaryListValues", flattened: true, ..Member::BLANK },
    Member { name: "DataType", target: &S_String, required: true, wire: "DataType", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_MessageBodyAttributeMap: Schema = Schema { name: "MessageBodyAttributeMap", kind: K::Map { key: &S_String, value: &S_MessageAttributeValue, key_name: "key", value_name: "value", flattened: true }, ..Schema::BLANK };
pub(crate) static S_MessageBodySystemAttributeMap: Schema = Schema { name: "MessageBodySystemAttributeMap", kind: K::Map { key: &S_MessageSystemAttributeNameForSends, value: &S_MessageSystemAttributeValue, key_name: "key", value_name: "value", flattened: true }, ..Schema::BLANK };
pub(crate) static S_MessageList: Schema = Schema { name: "MessageList", kind: K::List { item: &S_Message, item_name: "", flattened: true }, ..Schema::BLANK };
pub(crate) static S_MessageNotInflight: Schema = Schema { name: "MessageNotInflight", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_MessageSystemAttributeList: Schema = Schema { name: "MessageSystemAttributeList", kind: K::List { item: &S_MessageSystemAttributeName, item_name: "", flattened: true }, ..Schema::BLANK };
pub(crate) static S_MessageSystemAttributeMap: Schema = Schema { name: "MessageSystemAttributeMap", kind: K::Map { key: &S_MessageSystemAttributeName, value: &S_String, key_name: "key", value_name: "value", flattened: true }, ..Schema::BLANK };
pub(crate) static S_MessageSystemAttributeName: Schema = Schema { name: "MessageSystemAttributeName", kind: K::Enum { values: MessageSystemAttributeName::VALUES }, ..Schema::BLANK };
pub(crate) static S_MessageSystemAttributeNameForSends: Schema = Schema { name: "MessageSystemAttributeNameForSends", kind: K::Enum { values: MessageSystemAttributeNameForSends::VALUES }, ..Schema::BLANK };
pub(crate) static S_MessageSystemAttributeValue: Schema = Schema { name: "MessageSystemAttributeValue", kind: K::Structure { members: &[
    Member { name: "StringValue", target: &S_String, wire: "StringValue", ..Member::BLANK },
    Member { name: "BinaryValue", target: &S_Binary, wire: "BinaryValue", ..Member::BLANK },
    Member { name: "StringListValues", target: &S_StringList, wire: "StringListValues", flattened: true, ..Member::BLANK },
    Member { name: "BinaryListValues", target: &S_BinaryList, wire: "BinaryListValues", flattened: true, ..Member::BLANK },
    Member { name: "DataType", target: &S_String, required: true, wire: "DataType", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_NullableInteger: Schema = Schema { name: "NullableInteger", kind: K::Integer, ..Schema::BLANK };
pub(crate) static S_OverLimit: Schema = Schema { name: "OverLimit", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ExceptionMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PurgeQueueInProgress: Schema = Schema { name: "PurgeQueueInProgress", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ExceptionMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_PurgeQueueRequest: Schema = Schema { name: "PurgeQueueRequest", kind: K::Structure { members: &[
    Member { name: "QueueUrl", target: &S_String, required: true, wire: "QueueUrl", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_QueueAttributeMap: Schema = Schema { name: "QueueAttributeMap", kind: K::Map { key: &S_QueueAttributeName, value: &S_String, key_name: "key", value_name: "value", flattened: true }, ..Schema::BLANK };
pub(crate) static S_QueueAttributeName: Schema = Schema { name: "QueueAttributeName", kind: K::Enum { values: QueueAttributeName::VALUES }, ..Schema::BLANK };
pub(crate) static S_QueueDeletedRecently: Schema = Schema { name: "QueueDeletedRecently", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ExceptionMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_QueueDoesNotExist: Schema = Schema { name: "QueueDoesNotExist", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ExceptionMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_QueueNameExists: Schema = Schema { name: "QueueNameExists", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ExceptionMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_QueueUrlList: Schema = Schema { name: "QueueUrlList", kind: K::List { item: &S_String, item_name: "", flattened: true }, ..Schema::BLANK };
pub(crate) static S_ReceiptHandleIsInvalid: Schema = Schema { name: "ReceiptHandleIsInvalid", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ExceptionMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ReceiveMessageRequest: Schema = Schema { name: "ReceiveMessageRequest", kind: K::Structure { members: &[
    Member { name: "QueueUrl", target: &S_String, required: true, wire: "QueueUrl", ..Member::BLANK },
    Member { name: "AttributeNames", target: &S_AttributeNameList, wire: "AttributeNames", ..Member::BLANK },
    Member { name: "MessageSystemAttributeNames", target: &S_MessageSystemAttributeList, wire: "MessageSystemAttributeNames", ..Member::BLANK },
    Member { name: "MessageAttributeNames", target: &S_MessageAttributeNameList, wire: "MessageAttributeNames", ..Member::BLANK },
    Member { name: "MaxNumberOfMessages", target: &S_NullableInteger, wire: "MaxNumberOfMessages", ..Member::BLANK },
    Member { name: "VisibilityTimeout", target: &S_NullableInteger, wire: "VisibilityTimeout", ..Member::BLANK },
    Member { name: "WaitTimeSeconds", target: &S_NullableInteger, wire: "WaitTimeSeconds", ..Member::BLANK },
    Member { name: "ReceiveRequestAttemptId", target: &S_String, wire: "ReceiveRequestAttemptId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_ReceiveMessageResult: Schema = Schema { name: "ReceiveMessageResult", kind: K::Structure { members: &[
    Member { name: "Messages", target: &S_MessageList, wire: "Messages", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_RemovePermissionRequest: Schema = Schema { name: "RemovePermissionRequest", kind: K::Structure { members: &[
    Member { name: "QueueUrl", target: &S_String, required: true, wire: "QueueUrl", ..Member::BLANK },
    Member { name: "Label", target: &S_String, required: true, wire: "Label", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_RequestThrottled: Schema = Schema { name: "RequestThrottled", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ExceptionMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_SendMessageBatchRequest: Schema = Schema { name: "SendMessageBatchRequest", kind: K::Structure { members: &[
    Member { name: "QueueUrl", target: &S_String, required: true, wire: "QueueUrl", ..Member::BLANK },
    Member { name: "Entries", target: &S_SendMessageBatchRequestEntryList, required: true, wire: "Entries", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_SendMessageBatchRequestEntry: Schema = Schema { name: "SendMessageBatchRequestEntry", kind: K::Structure { members: &[
    Member { name: "Id", target: &S_String, required: true, wire: "Id", ..Member::BLANK },
    Member { name: "MessageBody", target: &S_String, required: true, wire: "MessageBody", ..Member::BLANK },
    Member { name: "DelaySeconds", target: &S_NullableInteger, wire: "DelaySeconds", ..Member::BLANK },
    Member { name: "MessageAttributes", target: &S_MessageBodyAttributeMap, wire: "MessageAttributes", ..Member::BLANK },
    Member { name: "MessageSystemAttributes", target: &S_MessageBodySystemAttributeMap, wire: "MessageSystemAttributes", ..Member::BLANK },
    Member { name: "MessageDeduplicationId", target: &S_String, wire: "MessageDeduplicationId", ..Member::BLANK },
    Member { name: "MessageGroupId", target: &S_String, wire: "MessageGroupId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_SendMessageBatchRequestEntryList: Schema = Schema { name: "SendMessageBatchRequestEntryList", kind: K::List { item: &S_SendMessageBatchRequestEntry, item_name: "", flattened: true }, ..Schema::BLANK };
pub(crate) static S_SendMessageBatchResult: Schema = Schema { name: "SendMessageBatchResult", kind: K::Structure { members: &[
    Member { name: "Successful", target: &S_SendMessageBatchResultEntryList, required: true, wire: "Successful", ..Member::BLANK },
    Member { name: "Failed", target: &S_BatchResultErrorEntryList, required: true, wire: "Failed", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_SendMessageBatchResultEntry: Schema = Schema { name: "SendMessageBatchResultEntry", kind: K::Structure { members: &[
    Member { name: "Id", target: &S_String, required: true, wire: "Id", ..Member::BLANK },
    Member { name: "MessageId", target: &S_String, required: true, wire: "MessageId", ..Member::BLANK },
    Member { name: "MD5OfMessageBody", target: &S_String, required: true, wire: "MD5OfMessageBody", ..Member::BLANK },
    Member { name: "MD5OfMessageAttributes", target: &S_String, wire: "MD5OfMessageAttributes", ..Member::BLANK },
    Member { name: "MD5OfMessageSystemAttributes", target: &S_String, wire: "MD5OfMessageSystemAttributes", ..Member::BLANK },
    Member { name: "SequenceNumber", target: &S_String, wire: "SequenceNumber", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_SendMessageBatchResultEntryList: Schema = Schema { name: "SendMessageBatchResultEntryList", kind: K::List { item: &S_SendMessageBatchResultEntry, item_name: "", flattened: true }, ..Schema::BLANK };
pub(crate) static S_SendMessageRequest: Schema = Schema { name: "SendMessageRequest", kind: K::Structure { members: &[
    Member { name: "QueueUrl", target: &S_String, required: true, wire: "QueueUrl", ..Member::BLANK },
    Member { name: "MessageBody", target: &S_String, required: true, wire: "MessageBody", ..Member::BLANK },
    Member { name: "DelaySeconds", target: &S_NullableInteger, wire: "DelaySeconds", ..Member::BLANK },
    Member { name: "MessageAttributes", target: &S_MessageBodyAttributeMap, wire: "MessageAttributes", ..Member::BLANK },
    Member { name: "MessageSystemAttributes", target: &S_MessageBodySystemAttributeMap, wire: "MessageSystemAttributes", ..Member::BLANK },
    Member { name: "MessageDeduplicationId", target: &S_String, wire: "MessageDeduplicationId", ..Member::BLANK },
    Member { name: "MessageGroupId", target: &S_String, wire: "MessageGroupId", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_SendMessageResult: Schema = Schema { name: "SendMessageResult", kind: K::Structure { members: &[
    Member { name: "MD5OfMessageBody", target: &S_String, wire: "MD5OfMessageBody", ..Member::BLANK },
    Member { name: "MD5OfMessageAttributes", target: &S_String, wire: "MD5OfMessageAttributes", ..Member::BLANK },
    Member { name: "MD5OfMessageSystemAttributes", target: &S_String, wire: "MD5OfMessageSystemAttributes", ..Member::BLANK },
    Member { name: "MessageId", target: &S_String, wire: "MessageId", ..Member::BLANK },
    Member { name: "SequenceNumber", target: &S_String, wire: "SequenceNumber", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_SetQueueAttributesRequest: Schema = Schema { name: "SetQueueAttributesRequest", kind: K::Structure { members: &[
    Member { name: "QueueUrl", target: &S_String, required: true, wire: "QueueUrl", ..Member::BLANK },
    Member { name: "Attributes", target: &S_QueueAttributeMap, required: true, wire: "Attributes", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_String: Schema = Schema { name: "String", kind: K::String, ..Schema::BLANK };
pub(crate) static S_StringList: Schema = Schema { name: "StringList", kind: K::List { item: &S_String, item_name: "", flattened: false }, ..Schema::BLANK };
pub(crate) static S_TagKey: Schema = Schema { name: "TagKey", kind: K::String, ..Schema::BLANK };
pub(crate) static S_TagKeyList: Schema = Schema { name: "TagKeyList", kind: K::List { item: &S_TagKey, item_name: "", flattened: true }, ..Schema::BLANK };
pub(crate) static S_TagMap: Schema = Schema { name: "TagMap", kind: K::Map { key: &S_TagKey, value: &S_TagValue, key_name: "key", value_name: "value", flattened: true }, ..Schema::BLANK };
pub(crate) static S_TagQueueRequest: Schema = Schema { name: "TagQueueRequest", kind: K::Structure { members: &[
    Member { name: "QueueUrl", target: &S_String, required: true, wire: "QueueUrl", ..Member::BLANK },
    Member { name: "Tags", target: &S_TagMap, required: true, wire: "Tags", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_TagValue: Schema = Schema { name: "TagValue", kind: K::String, ..Schema::BLANK };
pub(crate) static S_Token: Schema = Schema { name: "Token", kind: K::String, ..Schema::BLANK };
pub(crate) static S_TooManyEntriesInBatchRequest: Schema = Schema { name: "TooManyEntriesInBatchRequest", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ExceptionMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_UnsupportedOperation: Schema = Schema { name: "UnsupportedOperation", kind: K::Structure { members: &[
    Member { name: "message", target: &S_ExceptionMessage, wire: "message", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_UntagQueueRequest: Schema = Schema { name: "UntagQueueRequest", kind: K::Structure { members: &[
    Member { name: "QueueUrl", target: &S_String, required: true, wire: "QueueUrl", ..Member::BLANK },
    Member { name: "TagKeys", target: &S_TagKeyList, required: true, wire: "TagKeys", ..Member::BLANK },
] }, ..Schema::BLANK };
pub(crate) static S_DeleteQueueOutput: Schema = Schema { name: "DeleteQueueOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_SetQueueAttributesOutput: Schema = Schema { name: "SetQueueAttributesOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_DeleteMessageOutput: Schema = Schema { name: "DeleteMessageOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_ChangeMessageVisibilityOutput: Schema = Schema { name: "ChangeMessageVisibilityOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_PurgeQueueOutput: Schema = Schema { name: "PurgeQueueOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_TagQueueOutput: Schema = Schema { name: "TagQueueOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_UntagQueueOutput: Schema = Schema { name: "UntagQueueOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_AddPermissionOutput: Schema = Schema { name: "AddPermissionOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
pub(crate) static S_RemovePermissionOutput: Schema = Schema { name: "RemovePermissionOutput", kind: K::Structure { members: &[] }, ..Schema::BLANK };
static E_BatchEntryIdsNotDistinct: ErrorModel = ErrorModel { shape: &S_BatchEntryIdsNotDistinct, code: "BatchEntryIdsNotDistinct", status: 400, sender_fault: true };
static E_BatchRequestTooLong: ErrorModel = ErrorModel { shape: &S_BatchRequestTooLong, code: "BatchRequestTooLong", status: 400, sender_fault: true };
static E_EmptyBatchRequest: ErrorModel = ErrorModel { shape: &S_EmptyBatchRequest, code: "EmptyBatchRequest", status: 400, sender_fault: true };
static E_InvalidAddress: ErrorModel = ErrorModel { shape: &S_InvalidAddress, code: "InvalidAddress", status: 400, sender_fault: true };
static E_InvalidAttributeName: ErrorModel = ErrorModel { shape: &S_InvalidAttributeName, code: "InvalidAttributeName", status: 400, sender_fault: true };
static E_InvalidAttributeValue: ErrorModel = ErrorModel { shape: &S_InvalidAttributeValue, code: "InvalidAttributeValue", status: 400, sender_fault: true };
static E_InvalidBatchEntryId: ErrorModel = ErrorModel { shape: &S_InvalidBatchEntryId, code: "InvalidBatchEntryId", status: 400, sender_fault: true };
static E_InvalidIdFormat: ErrorModel = ErrorModel { shape: &S_InvalidIdFormat, code: "InvalidIdFormat", status: 400, sender_fault: true };
static E_InvalidMessageContents: ErrorModel = ErrorModel { shape: &S_InvalidMessageContents, code: "InvalidMessageContents", status: 400, sender_fault: true };
static E_InvalidSecurity: ErrorModel = ErrorModel { shape: &S_InvalidSecurity, code: "InvalidSecurity", status: 400, sender_fault: true };
static E_KmsAccessDenied: ErrorModel = ErrorModel { shape: &S_KmsAccessDenied, code: "KmsAccessDenied", status: 400, sender_fault: true };
static E_KmsDisabled: ErrorModel = ErrorModel { shape: &S_KmsDisabled, code: "KmsDisabled", status: 400, sender_fault: true };
static E_KmsInvalidKeyUsage: ErrorModel = ErrorModel { shape: &S_KmsInvalidKeyUsage, code: "KmsInvalidKeyUsage", status: 400, sender_fault: true };
static E_KmsInvalidState: ErrorModel = ErrorModel { shape: &S_KmsInvalidState, code: "KmsInvalidState", status: 400, sender_fault: true };
static E_KmsNotFound: ErrorModel = ErrorModel { shape: &S_KmsNotFound, code: "KmsNotFound", status: 400, sender_fault: true };
static E_KmsOptInRequired: ErrorModel = ErrorModel { shape: &S_KmsOptInRequired, code: "KmsOptInRequired", status: 400, sender_fault: true };
static E_KmsThrottled: ErrorModel = ErrorModel { shape: &S_KmsThrottled, code: "KmsThrottled", status: 400, sender_fault: true };
static E_MessageNotInflight: ErrorModel = ErrorModel { shape: &S_MessageNotInflight, code: "MessageNotInflight", status: 400, sender_fault: true };
static E_OverLimit: ErrorModel = ErrorModel { shape: &S_OverLimit, code: "OverLimit", status: 400, sender_fault: true };
static E_PurgeQueueInProgress: ErrorModel = ErrorModel { shape: &S_PurgeQueueInProgress, code: "PurgeQueueInProgress", status: 400, sender_fault: true };
static E_QueueDeletedRecently: ErrorModel = ErrorModel { shape: &S_QueueDeletedRecently, code: "QueueDeletedRecently", status: 400, sender_fault: true };
static E_QueueDoesNotExist: ErrorModel = ErrorModel { shape: &S_QueueDoesNotExist, code: "QueueDoesNotExist", status: 400, sender_fault: true };
static E_QueueNameExists: ErrorModel = ErrorModel { shape: &S_QueueNameExists, code: "QueueNameExists", status: 400, sender_fault: true };
static E_ReceiptHandleIsInvalid: ErrorModel = ErrorModel { shape: &S_ReceiptHandleIsInvalid, code: "ReceiptHandleIsInvalid", status: 400, sender_fault: true };
static E_RequestThrottled: ErrorModel = ErrorModel { shape: &S_RequestThrottled, code: "RequestThrottled", status: 400, sender_fault: true };
static E_TooManyEntriesInBatchRequest: ErrorModel = ErrorModel { shape: &S_TooManyEntriesInBatchRequest, code: "TooManyEntriesInBatchRequest", status: 400, sender_fault: true };
static E_UnsupportedOperation: ErrorModel = ErrorModel { shape: &S_UnsupportedOperation, code: "UnsupportedOperation", status: 400, sender_fault: true };
/// The errors that this service's operations name in the model.
pub mod error {
    use crate::error::ServiceError;
    /// `BatchEntryIdsNotDistinct`.
    pub fn batch_entry_ids_not_distinct(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_BatchEntryIdsNotDistinct, message.into()) }
    /// `BatchRequestTooLong`.
    pub fn batch_request_too_long(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_BatchRequestTooLong, message.into()) }
    /// `EmptyBatchRequest`.
    pub fn empty_batch_request(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_EmptyBatchRequest, message.into()) }
    /// `InvalidAddress`.
    pub fn invalid_address(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidAddress, message.into()) }
    /// `InvalidAttributeName`.
    pub fn invalid_attribute_name(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidAttributeName, message.into()) }
    /// `InvalidAttributeValue`.
    pub fn invalid_attribute_value(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidAttributeValue, message.into()) }
    /// `InvalidBatchEntryId`.
    pub fn invalid_batch_entry_id(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidBatchEntryId, message.into()) }
    /// `InvalidIdFormat`.
    pub fn invalid_id_format(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidIdFormat, message.into()) }
    /// `InvalidMessageContents`.
    pub fn invalid_message_contents(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidMessageContents, message.into()) }
    /// `InvalidSecurity`.
    pub fn invalid_security(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_InvalidSecurity, message.into()) }
    /// `KmsAccessDenied`.
    pub fn kms_access_denied(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_KmsAccessDenied, message.into()) }
    /// `KmsDisabled`.
    pub fn kms_disabled(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_KmsDisabled, message.into()) }
    /// `KmsInvalidKeyUsage`.
    pub fn kms_invalid_key_usage(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_KmsInvalidKeyUsage, message.into()) }
    /// `KmsInvalidState`.
    pub fn kms_invalid_state(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_KmsInvalidState, message.into()) }
    /// `KmsNotFound`.
    pub fn kms_not_found(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_KmsNotFound, message.into()) }
    /// `KmsOptInRequired`.
    pub fn kms_opt_in_required(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_KmsOptInRequired, message.into()) }
    /// `KmsThrottled`.
    pub fn kms_throttled(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_KmsThrottled, message.into()) }
    /// `MessageNotInflight`.
    pub fn message_not_inflight(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_MessageNotInflight, message.into()) }
    /// `OverLimit`.
    pub fn over_limit(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_OverLimit, message.into()) }
    /// `PurgeQueueInProgress`.
    pub fn purge_queue_in_progress(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_PurgeQueueInProgress, message.into()) }
    /// `QueueDeletedRecently`.
    pub fn queue_deleted_recently(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_QueueDeletedRecently, message.into()) }
    /// `QueueDoesNotExist`.
    pub fn queue_does_not_exist(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_QueueDoesNotExist, message.into()) }
    /// `QueueNameExists`.
    pub fn queue_name_exists(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_QueueNameExists, message.into()) }
    /// `ReceiptHandleIsInvalid`.
    pub fn receipt_handle_is_invalid(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_ReceiptHandleIsInvalid, message.into()) }
    /// `RequestThrottled`.
    pub fn request_throttled(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_RequestThrottled, message.into()) }
    /// `TooManyEntriesInBatchRequest`.
    pub fn too_many_entries_in_batch_request(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_TooManyEntriesInBatchRequest, message.into()) }
    /// `UnsupportedOperation`.
    pub fn unsupported_operation(message: impl Into<String>) -> ServiceError { ServiceError::modeled(&super::E_UnsupportedOperation, message.into()) }
}
operation! { CreateQueue O_CreateQueue CreateQueueRequest CreateQueueResult }
static O_CreateQueue: OperationModel = OperationModel { service: &SERVICE, name: "CreateQueue", method: "POST", uri: "/", status: 200, input: &S_CreateQueueRequest, output: &S_CreateQueueResult, has_output: true, errors: &[&E_QueueDeletedRecently, &E_QueueNameExists, &E_RequestThrottled, &E_InvalidAddress, &E_InvalidAttributeName, &E_InvalidAttributeValue, &E_UnsupportedOperation, &E_InvalidSecurity], ..OperationModel::BLANK };
operation! { GetQueueUrl O_GetQueueUrl GetQueueUrlRequest GetQueueUrlResult }
static O_GetQueueUrl: OperationModel = OperationModel { service: &SERVICE, name: "GetQueueUrl", method: "POST", uri: "/", status: 200, input: &S_GetQueueUrlRequest, output: &S_GetQueueUrlResult, has_output: true, errors: &[&E_RequestThrottled, &E_QueueDoesNotExist, &E_InvalidAddress, &E_InvalidSecurity, &E_UnsupportedOperation], ..OperationModel::BLANK };
operation! { ListQueues O_ListQueues ListQueuesRequest ListQueuesResult }
static O_ListQueues: OperationModel = OperationModel { service: &SERVICE, name: "ListQueues", method: "POST", uri: "/", status: 200, input: &S_ListQueuesRequest, output: &S_ListQueuesResult, has_output: true, errors: &[&E_RequestThrottled, &E_InvalidSecurity, &E_InvalidAddress, &E_UnsupportedOperation], ..OperationModel::BLANK };
operation! { DeleteQueue O_DeleteQueue DeleteQueueRequest DeleteQueueOutput }
static O_DeleteQueue: OperationModel = OperationModel { service: &SERVICE, name: "DeleteQueue", method: "POST", uri: "/", status: 200, input: &S_DeleteQueueRequest, output: &S_DeleteQueueOutput, has_output: false, errors: &[&E_RequestThrottled, &E_QueueDoesNotExist, &E_InvalidAddress, &E_UnsupportedOperation, &E_InvalidSecurity], ..OperationModel::BLANK };
operation! { GetQueueAttributes O_GetQueueAttributes GetQueueAttributesRequest GetQueueAttributesResult }
static O_GetQueueAttributes: OperationModel = OperationModel { service: &SERVICE, name: "GetQueueAttributes", method: "POST", uri: "/", status: 200, input: &S_GetQueueAttributesRequest, output: &S_GetQueueAttributesResult, has_output: true, errors: &[&E_InvalidAttributeName, &E_RequestThrottled, &E_QueueDoesNotExist, &E_UnsupportedOperation, &E_InvalidSecurity, &E_InvalidAddress], ..OperationModel::BLANK };
operation! { SetQueueAttributes O_SetQueueAttributes SetQueueAttributesRequest SetQueueAttributesOutput }
static O_SetQueueAttributes: OperationModel = OperationModel { service: &SERVICE, name: "SetQueueAttributes", method: "POST", uri: "/", status: 200, input: &S_SetQueueAttributesRequest, output: &S_SetQueueAttributesOutput, has_output: false, errors: &[&E_InvalidAttributeName, &E_InvalidAttributeValue, &E_RequestThrottled, &E_QueueDoesNotExist, &E_UnsupportedOperation, &E_OverLimit, &E_InvalidAddress, &E_InvalidSecurity], ..OperationModel::BLANK };
operation! { SendMessage O_SendMessage SendMessageRequest SendMessageResult }
static O_SendMessage: OperationModel = OperationModel { service: &SERVICE, name: "SendMessage", method: "POST", uri: "/", status: 200, input: &S_SendMessageRequest, output: &S_SendMessageResult, has_output: true, errors: &[&E_InvalidMessageContents, &E_UnsupportedOperation, &E_RequestThrottled, &E_QueueDoesNotExist, &E_InvalidSecurity, &E_KmsDisabled, &E_KmsInvalidState, &E_KmsNotFound, &E_KmsOptInRequired, &E_KmsThrottled, &E_KmsAccessDenied, &E_KmsInvalidKeyUsage, &E_InvalidAddress], ..OperationModel::BLANK };
operation! { SendMessageBatch O_SendMessageBatch SendMessageBatchRequest SendMessageBatchResult }
static O_SendMessageBatch: OperationModel = OperationModel { service: &SERVICE, name: "SendMessageBatch", method: "POST", uri: "/", status: 200, input: &S_SendMessageBatchRequest, output: &S_SendMessageBatchResult, has_output: true, errors: &[&E_TooManyEntriesInBatchRequest, &E_EmptyBatchRequest, &E_BatchEntryIdsNotDistinct, &E_BatchRequestTooLong, &E_InvalidBatchEntryId, &E_UnsupportedOperation, &E_RequestThrottled, &E_QueueDoesNotExist, &E_InvalidSecurity, &E_KmsDisabled, &E_KmsInvalidState, &E_KmsNotFound, &E_KmsOptInRequired, &E_KmsThrottled, &E_KmsAccessDenied, &E_KmsInvalidKeyUsage, &E_InvalidAddress], ..OperationModel::BLANK };
operation! { ReceiveMessage O_ReceiveMessage ReceiveMessageRequest ReceiveMessageResult }
static O_ReceiveMessage: OperationModel = OperationModel { service: &SERVICE, name: "ReceiveMessage", method: "POST", uri: "/", status: 200, input: &S_ReceiveMessageRequest, output: &S_ReceiveMessageResult, has_output: true, errors: &[&E_UnsupportedOperation, &E_OverLimit, &E_RequestThrottled, &E_QueueDoesNotExist, &E_InvalidSecurity, &E_KmsDisabled, &E_KmsInvalidState, &E_KmsNotFound, &E_KmsOptInRequired, &E_KmsThrottled, &E_KmsAccessDenied, &E_KmsInvalidKeyUsage, &E_InvalidAddress], ..OperationModel::BLANK };
operation! { DeleteMessage O_DeleteMessage DeleteMessageRequest DeleteMessageOutput }
static O_DeleteMessage: OperationModel = OperationModel { service: &SERVICE, name: "DeleteMessage", method: "POST", uri: "/", status: 200, input: &S_DeleteMessageRequest, output: &S_DeleteMessageOutput, has_output: false, errors: &[&E_InvalidIdFormat, &E_ReceiptHandleIsInvalid, &E_RequestThrottled, &E_QueueDoesNotExist, &E_UnsupportedOperation, &E_InvalidSecurity, &E_InvalidAddress], ..OperationModel::BLANK };
operation! { DeleteMessageBatch O_DeleteMessageBatch DeleteMessageBatchRequest DeleteMessageBatchResult }
static O_DeleteMessageBatch: OperationModel = OperationModel { service: &SERVICE, name: "DeleteMessageBatch", method: "POST", uri: "/", status: 200, input: &S_DeleteMessageBatchRequest, output: &S_DeleteMessageBatchResult, has_output: true, errors: &[&E_TooManyEntriesInBatchRequest, &E_EmptyBatchRequest, &E_BatchEntryIdsNotDistinct, &E_InvalidBatchEntryId, &E_RequestThrottled, &E_QueueDoesNotExist, &E_UnsupportedOperation, &E_InvalidAddress, &E_InvalidSecurity], ..OperationModel::BLANK };
operation! { ChangeMessageVisibility O_ChangeMessageVisibility ChangeMessageVisibilityRequest ChangeMessageVisibilityOutput }
static O_ChangeMessageVisibility: OperationModel = OperationModel { service: &SERVICE, name: "ChangeMessageVisibility", method: "POST", uri: "/", status: 200, input: &S_ChangeMessageVisibilityRequest, output: &S_ChangeMessageVisibilityOutput, has_output: false, errors: &[&E_MessageNotInflight, &E_ReceiptHandleIsInvalid, &E_RequestThrottled, &E_QueueDoesNotExist, &E_UnsupportedOperation, &E_InvalidAddress, &E_InvalidSecurity], ..OperationModel::BLANK };
operation! { ChangeMessageVisibilityBatch O_ChangeMessageVisibilityBatch ChangeMessageVisibilityBatchRequest ChangeMessageVisibilityBatchResult }
static O_ChangeMessageVisibilityBatch: OperationModel = OperationModel { service: &SERVICE, name: "ChangeMessageVisibilityBatch", method: "POST", uri: "/", status: 200, input: &S_ChangeMessageVisibilityBatchRequest, output: &S_ChangeMessageVisibilityBatchResult, has_output: true, errors: &[&E_TooManyEntriesInBatchRequest, &E_EmptyBatchRequest, &E_BatchEntryIdsNotDistinct, &E_InvalidBatchEntryId, &E_RequestThrottled, &E_QueueDoesNotExist, &E_UnsupportedOperation, &E_InvalidAddress, &E_InvalidSecurity], ..OperationModel::BLANK };
operation! { PurgeQueue O_PurgeQueue PurgeQueueRequest PurgeQueueOutput }
static O_PurgeQueue: OperationModel = OperationModel { service: &SERVICE, name: "PurgeQueue", method: "POST", uri: "/", status: 200, input: &S_PurgeQueueRequest, output: &S_PurgeQueueOutput, has_output: false, errors: &[&E_QueueDoesNotExist, &E_PurgeQueueInProgress, &E_RequestThrottled, &E_InvalidAddress, &E_InvalidSecurity, &E_UnsupportedOperation], ..OperationModel::BLANK };
operation! { TagQueue O_TagQueue TagQueueRequest TagQueueOutput }
static O_TagQueue: OperationModel = OperationModel { service: &SERVICE, name: "TagQueue", method: "POST", uri: "/", status: 200, input: &S_TagQueueRequest, output: &S_TagQueueOutput, has_output: false, errors: &[&E_InvalidAddress, &E_RequestThrottled, &E_QueueDoesNotExist, &E_InvalidSecurity, &E_UnsupportedOperation], ..OperationModel::BLANK };
operation! { UntagQueue O_UntagQueue UntagQueueRequest UntagQueueOutput }
static O_UntagQueue: OperationModel = OperationModel { service: &SERVICE, name: "UntagQueue", method: "POST", uri: "/", status: 200, input: &S_UntagQueueRequest, output: &S_UntagQueueOutput, has_output: false, errors: &[&E_InvalidAddress, &E_RequestThrottled, &E_QueueDoesNotExist, &E_InvalidSecurity, &E_UnsupportedOperation], ..OperationModel::BLANK };
operation! { ListQueueTags O_ListQueueTags ListQueueTagsRequest ListQueueTagsResult }
static O_ListQueueTags: OperationModel = OperationModel { service: &SERVICE, name: "ListQueueTags", method: "POST", uri: "/", status: 200, input: &S_ListQueueTagsRequest, output: &S_ListQueueTagsResult, has_output: true, errors: &[&E_RequestThrottled, &E_QueueDoesNotExist, &E_UnsupportedOperation, &E_InvalidAddress, &E_InvalidSecurity], ..OperationModel::BLANK };
operation! { AddPermission O_AddPermission AddPermissionRequest AddPermissionOutput }
static O_AddPermission: OperationModel = OperationModel { service: &SERVICE, name: "AddPermission", method: "POST", uri: "/", status: 200, input: &S_AddPermissionRequest, output: &S_AddPermissionOutput, has_output: false, errors: &[&E_OverLimit, &E_RequestThrottled, &E_QueueDoesNotExist, &E_InvalidAddress, &E_InvalidSecurity, &E_UnsupportedOperation], ..OperationModel::BLANK };
operation! { RemovePermission O_RemovePermission RemovePermissionRequest RemovePermissionOutput }
static O_RemovePermission: OperationModel = OperationModel { service: &SERVICE, name: "RemovePermission", method: "POST", uri: "/", status: 200, input: &S_RemovePermissionRequest, output: &S_RemovePermissionOutput, has_output: false, errors: &[&E_InvalidAddress, &E_RequestThrottled, &E_QueueDoesNotExist, &E_InvalidSecurity, &E_UnsupportedOperation], ..OperationModel::BLANK };
operation! { ListDeadLetterSourceQueues O_ListDeadLetterSourceQueues ListDeadLetterSourceQueuesRequest ListDeadLetterSourceQueuesResult }
static O_ListDeadLetterSourceQueues: OperationModel = OperationModel { service: &SERVICE, name: "ListDeadLetterSourceQueues", method: "POST", uri: "/", status: 200, input: &S_ListDeadLetterSourceQueuesRequest, output: &S_ListDeadLetterSourceQueuesResult, has_output: true, errors: &[&E_QueueDoesNotExist, &E_RequestThrottled, &E_InvalidSecurity, &E_InvalidAddress, &E_UnsupportedOperation], ..OperationModel::BLANK };
/// The service's table of operations.
pub static SERVICE: ServiceModel = ServiceModel { name: "sqs", id: "SQS", signing_name: "sqs", iam_prefix: "sqs", endpoint_prefix: "sqs", protocols: &[ProtocolName::Json], target_prefix: Some("AmazonSQS"), json_version: Some("1.0"), xml_namespace: None, api_version: "2012-11-05", query_compatible: true, operations: &[&O_CreateQueue, &O_GetQueueUrl, &O_ListQueues, &O_DeleteQueue, &O_GetQueueAttributes, &O_SetQueueAttributes, &O_SendMessage, &O_SendMessageBatch, &O_ReceiveMessage, &O_DeleteMessage, &O_DeleteMessageBatch, &O_ChangeMessageVisibility, &O_ChangeMessageVisibilityBatch, &O_PurgeQueue, &O_TagQueue, &O_UntagQueue, &O_ListQueueTags, &O_AddPermission, &O_RemovePermission, &O_ListDeadLetterSourceQueues] };
