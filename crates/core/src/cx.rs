//! `Cx`, the context of one call: who asks, where, and everything the call may use. `Look` is its read-only half.

use std::ops::Deref;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use tidegate_api::{Operation, Timestamp};

use crate::failure::{CallError, Fault};
use crate::ids::Ids;
use crate::pieces::Pieces;
use crate::ports::Ports;
use crate::{Caller, Clock, Place};

/// What `needs` may see: who asks, where, and a read-only view of stored rows (the store adds `look.read`).
#[derive(Clone)]
pub struct Look {
    place: Place,
    caller: Caller,
    ports: Arc<Ports>,
    via: Option<&'static str>,
}

impl Look {
    /// A view as `caller` in `place`.
    pub fn new(ports: Arc<Ports>, place: Place, caller: Caller) -> Self {
        Self { place, caller, ports, via: None }
    }

    /// The account and region of the call.
    pub fn place(&self) -> &Place {
        &self.place
    }

    /// Who asks.
    pub fn caller(&self) -> &Caller {
        &self.caller
    }

    /// The service, such as `s3`, that makes this call for its caller.
    pub fn via(&self) -> Option<&'static str> {
        self.via
    }

    /// The clock.
    pub fn clock(&self) -> &Clock {
        self.ports.clock()
    }

    /// Ids and draws.
    pub fn ids(&self) -> &Ids {
        self.ports.ids()
    }

    /// What the composition root gave.
    pub fn ports(&self) -> &Arc<Ports> {
        &self.ports
    }
}

/// The context of one call. Extension traits of `store`, `flow` and `sandbox` add `write`, `plan` and `jail`.
#[derive(Clone)]
pub struct Cx {
    look: Look,
    request_id: String,
    token: Option<Arc<StepToken>>,
    record: Arc<CallRecord>,
    origin: Origin,
    pieces: Option<Pieces>,
}

/// What a request says of where it comes from; calls of the engine say nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    /// The address.
    pub ip: Option<String>,
    /// The header `User-Agent`.
    pub user_agent: Option<String>,
    /// The header `Referer`.
    pub referer: Option<String>,
}

impl Deref for Cx {
    type Target = Look;

    fn deref(&self) -> &Look {
        &self.look
    }
}

impl Cx {
    /// A context for `caller` in `place`, with a request id of its own.
    pub fn new(ports: Arc<Ports>, place: Place, caller: Caller) -> Self {
        let request_id = ports.ids().request_id();
        Self {
            look: Look::new(ports, place, caller),
            request_id,
            token: None,
            record: Arc::default(),
            origin: Origin::default(),
            pieces: None,
        }
    }

    /// The read-only half.
    pub fn look(&self) -> &Look {
        &self.look
    }

    /// The id that the answer carries as `x-amzn-requestid`.
    pub fn request_id(&self) -> &str {
        &self.request_id
    }

    /// The address that a request came from; calls of the engine have none.
    pub fn source_ip(&self) -> Option<&str> {
        self.origin.ip.as_deref()
    }

    /// Where the request comes from.
    pub fn origin(&self) -> &Origin {
        &self.origin
    }

    /// The same context for a request from `origin`.
    #[must_use]
    pub fn from_origin(mut self, origin: Origin) -> Self {
        self.origin = origin;
        self
    }

    /// Where the end of the answer may be left; calls of the engine get theirs whole.
    pub fn pieces(&self) -> Option<&Pieces> {
        self.pieces.as_ref()
    }

    /// The same context for a request whose answer may come in pieces.
    #[must_use]
    pub fn in_pieces(mut self, pieces: Pieces) -> Self {
        self.pieces = Some(pieces);
        self
    }

    /// The same context in another place.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.look.place = place;
        self
    }

    /// The same context for what `service`, such as `s3`, calls on behalf of the caller.
    #[must_use]
    pub fn via_service(&self, service: &'static str) -> Self {
        let mut cx = self.clone();
        cx.look.via = Some(service);
        cx
    }

    /// The same context as another caller, with a request id of its own and nothing left to record.
    #[must_use]
    pub fn acting_as(&self, caller: Caller) -> Self {
        Self {
            look: Look { caller, ..self.look.clone() },
            request_id: self.ids().request_id(),
            token: self.token.clone(),
            record: Arc::default(),
            origin: Origin::default(),
            pieces: None,
        }
    }

    /// The same context, its commands remembered under `token`, so that a repeated step gets the same answers.
    #[must_use]
    pub fn with_token(mut self, token: Arc<StepToken>) -> Self {
        self.token = Some(token);
        self
    }

    /// The same context with an own record, while it handles the call that it stands for.
    #[must_use]
    pub fn for_call(&self, record: CallRecord) -> Self {
        Self { record: Arc::new(record), token: None, ..self.clone() }
    }

    /// The step on whose behalf calls are made, where there is one.
    pub fn token(&self) -> Option<&Arc<StepToken>> {
        self.token.as_ref()
    }

    /// What is to be written in the call's own transaction.
    pub fn record(&self) -> &CallRecord {
        &self.record
    }

    /// Calls an operation through the gate as this context's caller.
    pub async fn call<O: Operation>(&self, input: O::Input) -> Result<O::Output, CallError> {
        let answer = self.ports().gate().call(self.clone(), O::MODEL, Box::new(input)).await?;
        answer.downcast::<O::Output>().map(|output| *output).map_err(|_| CallError {
            service: O::MODEL.service.name,
            operation: O::MODEL.name,
            code: "InternalFailure".to_owned(),
            message: format!("the handler of {} answered with another operation's output", O::MODEL.name),
            status: 500,
            request_id: self.request_id.clone(),
        })
    }

    /// This context as a session of `role_arn`, if the role's trust policy lets `service` (such as
    /// `codepipeline.amazonaws.com`) assume it on behalf of `source_arn`.
    pub async fn assume(
        &self,
        service: &str,
        role_arn: &str,
        session_name: &str,
        source_arn: Option<&str>,
    ) -> Result<Self, CallError> {
        let service = Caller::Service {
            principal: service.to_owned(),
            account: self.place().account.clone(),
            source_arn: source_arn.map(str::to_owned),
        };
        self.acting_as(service).chain(role_arn, session_name).await
    }

    /// This context as a session of `role_arn`, assumed by this context's own caller (role chaining).
    pub async fn chain(&self, role_arn: &str, session_name: &str) -> Result<Self, CallError> {
        let caller = self.ports().gate().assume(self.clone(), role_arn, session_name).await?;
        Ok(self.acting_as(caller))
    }
}

/// Identifies the calls of one attempt of a step, in order, so that the gate remembers its answers to them.
#[derive(Debug)]
pub struct StepToken {
    plan: String,
    step: String,
    attempt: u32,
    ordinal: AtomicU32,
    commanded: AtomicBool,
}

impl StepToken {
    /// The token of attempt `attempt` of `step` in `plan`.
    pub fn new(plan: impl Into<String>, step: impl Into<String>, attempt: u32) -> Self {
        Self {
            plan: plan.into(),
            step: step.into(),
            attempt,
            ordinal: AtomicU32::new(0),
            commanded: AtomicBool::new(false),
        }
    }

    /// The plan's id.
    pub fn plan(&self) -> &str {
        &self.plan
    }

    /// The key of the step's next call: plan, step, attempt and ordinal.
    pub fn next_key(&self) -> String {
        let ordinal = self.ordinal.fetch_add(1, Ordering::Relaxed);
        format!("{}\t{}\t{}\t{ordinal}", self.plan, self.step, self.attempt)
    }

    /// Notes that a call of this attempt was a command, whose answer is remembered under the attempt's keys.
    pub fn note_command(&self) {
        self.commanded.store(true, Ordering::Relaxed);
    }

    /// Whether this attempt gave a command: the next one must then ask under keys of its own.
    pub fn commanded(&self) -> bool {
        self.commanded.load(Ordering::Relaxed)
    }

    /// A text for AWS's own idempotency tokens: the same for every attempt of the same step.
    pub fn client_token(&self) -> String {
        format!("{}-{}", self.plan, self.step)
            .chars()
            .map(|c| if c.is_ascii_alphanumeric() { c } else { '-' })
            .collect()
    }
}

/// A row that must be written in the transaction of the call that caused it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PendingRow {
    /// The table, as `service_name`.
    pub table: &'static str,
    /// The row's key.
    pub key: String,
    /// The clock's time to which it belongs.
    pub time: Timestamp,
    /// The row's JSON.
    pub value: String,
}

/// What the gate wants written with the call: its audit rows, and the answer under the step's key.
#[derive(Debug, Default)]
pub struct CallRecord {
    rows: Mutex<Vec<PendingRow>>,
    memory: Option<String>,
}

impl CallRecord {
    /// Rows for the call's transaction, and the key under which its answer is remembered.
    pub fn new(rows: Vec<PendingRow>, memory: Option<String>) -> Self {
        Self { rows: Mutex::new(rows), memory }
    }

    /// The key under which the answer is remembered.
    pub fn memory(&self) -> Option<&str> {
        self.memory.as_deref()
    }

    /// The rows, once: whoever commits them takes them.
    pub fn take_rows(&self) -> Vec<PendingRow> {
        std::mem::take(&mut *self.rows.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Puts rows back whose transaction did not commit.
    pub fn put_back(&self, rows: Vec<PendingRow>) {
        *self.rows.lock().unwrap_or_else(PoisonError::into_inner) = rows;
    }
}

/// Why something could not be read or written, as handlers and steps pass it on.
pub type Outcome<T> = Result<T, Fault>;
