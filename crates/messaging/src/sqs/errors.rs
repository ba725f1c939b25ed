//! SQS's errors: their old query codes beside their types, and AWS's words.

use tidegate_api::ServiceError;
use tidegate_api::model::ErrorModel;
use tidegate_api::schema::Schema;
use tidegate_api::sqs::error;

/// What AWS names and its model does not.
static INVALID_PARAMETER_SHAPE: Schema = Schema { name: "InvalidParameterValueException", ..Schema::BLANK };
static INVALID_PARAMETER: ErrorModel = ErrorModel {
    shape: &INVALID_PARAMETER_SHAPE,
    code: "InvalidParameterValue",
    status: 400,
    sender_fault: true,
};
static MISSING_PARAMETER_SHAPE: Schema =
    Schema { name: "MissingRequiredParameterException", ..Schema::BLANK };
static MISSING_PARAMETER: ErrorModel =
    ErrorModel { shape: &MISSING_PARAMETER_SHAPE, code: "MissingParameter", status: 400, sender_fault: true };

fn old(code: &'static str, error: ServiceError) -> ServiceError {
    ServiceError { code: code.into(), ..error }
}

/// A parameter's value is not to be had.
pub(crate) fn invalid_parameter(message: impl Into<String>) -> ServiceError {
    ServiceError::modeled(&INVALID_PARAMETER, message.into())
}

/// A parameter's value is not to be had, for a reason.
pub(crate) fn invalid_value(value: impl std::fmt::Display, parameter: &str, reason: &str) -> ServiceError {
    invalid_parameter(format!("Value {value} for parameter {parameter} is invalid. Reason: {reason}"))
}

/// A parameter is missing.
pub(crate) fn missing_parameter(parameter: &str) -> ServiceError {
    let message = format!("The request must contain the parameter {parameter}.");
    ServiceError::modeled(&MISSING_PARAMETER, message)
}

/// There is no such queue.
pub(crate) fn no_queue() -> ServiceError {
    let code = "AWS.SimpleQueueService.NonExistentQueue";
    old(code, error::queue_does_not_exist("The specified queue does not exist."))
}

/// An attribute has no such value.
pub(crate) fn invalid_attribute(name: &str) -> ServiceError {
    error::invalid_attribute_value(format!("Invalid value for the parameter {name}."))
}

/// Something that SQS has and that is not offered here.
pub(crate) fn unsupported(what: &str) -> ServiceError {
    old("AWS.SimpleQueueService.UnsupportedOperation", error::unsupported_operation(what))
}

/// A batch has nothing in it.
pub(crate) fn empty_batch(entry: &str) -> ServiceError {
    let message = format!("There should be at least one {entry} in the request.");
    old("AWS.SimpleQueueService.EmptyBatchRequest", error::empty_batch_request(message))
}

/// A batch has too many entries.
pub(crate) fn too_many_entries(count: usize) -> ServiceError {
    let message = format!("Maximum number of entries per request are 10. You have sent {count}.");
    let error = error::too_many_entries_in_batch_request(message);
    old("AWS.SimpleQueueService.TooManyEntriesInBatchRequest", error)
}

/// Two entries of a batch have the same id.
pub(crate) fn not_distinct(id: &str) -> ServiceError {
    let error = error::batch_entry_ids_not_distinct(format!("Id {id} repeated."));
    old("AWS.SimpleQueueService.BatchEntryIdsNotDistinct", error)
}

/// An entry's id is no id.
pub(crate) fn invalid_entry_id() -> ServiceError {
    let message = "A batch entry id can only contain alphanumeric characters, hyphens and underscores. It can be at most 80 letters long.";
    old("AWS.SimpleQueueService.InvalidBatchEntryId", error::invalid_batch_entry_id(message))
}

/// The messages of a batch are too long together.
pub(crate) fn batch_too_long(limit: usize, sent: usize) -> ServiceError {
    let message = format!("Batch requests cannot be longer than {limit} bytes. You have sent {sent} bytes.");
    old("AWS.SimpleQueueService.BatchRequestTooLong", error::batch_request_too_long(message))
}

/// A queue was purged a moment ago.
pub(crate) fn purging(name: &str) -> ServiceError {
    let message = format!("Only one PurgeQueue operation on {name} is allowed every 60 seconds.");
    let error = error::purge_queue_in_progress(message);
    ServiceError { status: 403, ..old("AWS.SimpleQueueService.PurgeQueueInProgress", error) }
}

/// A queue of this name was deleted a moment ago.
pub(crate) fn deleted_recently() -> ServiceError {
    let message =
        "You must wait 60 seconds after deleting a queue before you can create another with the same name.";
    old("AWS.SimpleQueueService.QueueDeletedRecently", error::queue_deleted_recently(message))
}

/// A queue of this name has another value of an attribute.
pub(crate) fn name_exists(attribute: &str) -> ServiceError {
    let message =
        format!("A queue already exists with the same name and a different value for attribute {attribute}");
    old("QueueAlreadyExists", error::queue_name_exists(message))
}

/// A message is not in flight.
pub(crate) fn not_in_flight(handle: &str) -> ServiceError {
    let message = format!(
        "Value {handle} for parameter ReceiptHandle is invalid. Reason: Message does not exist or is not available for visibility timeout change."
    );
    old("AWS.SimpleQueueService.MessageNotInflight", error::message_not_inflight(message))
}

/// A receipt handle was never given out.
pub(crate) fn no_receipt(handle: &str) -> ServiceError {
    let message = format!("The input receipt handle \"{handle}\" is not a valid receipt handle.");
    error::receipt_handle_is_invalid(message)
}
