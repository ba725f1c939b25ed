//! What a rehearsal breaks on purpose, to see whether a release ends safely all the same.
//!
//! An engine that serves people has no [`Faults`]: the composition root gives them to rehearsals alone. They can only
//! make something fail that would have succeeded, or end the engine; none of them allows anything.

use tidegate_api::{OperationModel, ServiceError, Value};

use crate::cx::Cx;
use crate::needs::Need;

/// One call at the gate, as faults see it.
pub struct CallSeen<'c> {
    /// In whose name and on whose behalf it is made.
    pub cx: &'c Cx,
    /// The operation.
    pub model: &'static OperationModel,
    /// What it needs.
    pub needs: &'c [Need],
}

/// How a call is made to fail.
#[derive(Clone, Debug)]
pub enum CallRefusal {
    /// IAM denies it, as if no statement allowed it.
    Deny,
    /// The service answers so.
    Answer(ServiceError),
}

/// How an invocation is made to fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InvocationFault {
    /// The function answers with an error of its own.
    Error,
    /// The function's process ends before it answers.
    Exit,
    /// The function answers at once and has done nothing.
    Nothing,
}

/// What is broken, and where; asked at the gate and by Lambda.
pub trait Faults: Send + Sync {
    /// A request from outside may be changed before it is read.
    fn rewrite(&self, model: &'static OperationModel, tree: Value) -> Value;

    /// A call may be refused.
    fn refuse(&self, seen: &CallSeen<'_>) -> Option<CallRefusal>;

    /// A call was answered well, and what it wrote is committed.
    fn answered(&self, seen: &CallSeen<'_>);

    /// An invocation of `version` of the function with this ARN may fail; `alias` is the one that it was asked for by.
    fn invocation(&self, function_arn: &str, version: &str, alias: Option<&str>) -> Option<InvocationFault>;
}
