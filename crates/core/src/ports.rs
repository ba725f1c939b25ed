//! What the composition root gives to every call: the gate, the clock, ids, and the parts that higher crates add.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, OnceLock};

use tidegate_api::{OperationModel, Timestamp};

use crate::cx::{Cx, Look};
use crate::failure::{CallError, Fault};
use crate::faults::Faults;
use crate::ids::Ids;
use crate::{Caller, Clock, Place};

/// A future that may move between threads.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A typed input or output whose type only the operation knows.
pub type AnyShape = Box<dyn Any + Send>;

/// The one front door, as calls inside the engine use it.
pub trait Gate: Send + Sync {
    /// Makes a call as `cx.caller()`: may they, handle, record. The input skips the bytes, not the checks.
    fn call<'a>(
        &'a self,
        cx: Cx,
        model: &'static OperationModel,
        input: AnyShape,
    ) -> BoxFuture<'a, Result<AnyShape, CallError>>;

    /// Decides whether `cx.caller()` may assume `role_arn`, and gives the session's caller; no credentials are made.
    fn assume<'a>(
        &'a self,
        cx: Cx,
        role_arn: &'a str,
        session_name: &'a str,
    ) -> BoxFuture<'a, Result<Caller, CallError>>;
}

/// One policy document and where it comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PolicySource {
    /// The managed policy's ARN, or `inline:NAME`, `trust`, `bucket`, `function`, `session:N`.
    pub id: Arc<str>,
    /// The document's JSON.
    pub document: Arc<str>,
}

/// All that identity says about a caller.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct IdentityPolicies {
    /// Inline and attached policies.
    pub identity: Vec<PolicySource>,
    /// The permissions boundary, where one is set.
    pub boundary: Option<PolicySource>,
    /// Session policies, where there are any.
    pub session: Vec<PolicySource>,
    /// Condition keys that follow from who it is: `aws:username`, `aws:PrincipalTag/…`.
    pub context: Vec<(String, Vec<String>)>,
}

/// Finds the policies that apply to a caller; IAM implements it.
pub trait Policies: Send + Sync {
    /// The policies of `caller` at this moment; the root user and services have none.
    fn identity(&self, look: &Look, caller: &Caller) -> Result<Arc<IdentityPolicies>, Fault>;

    /// The role of an ARN as a session of it would present itself; `None` where there is no such role.
    fn role(&self, look: &Look, role_arn: &str, session_name: &str) -> Result<Option<Caller>, Fault>;
}

/// Finds the policy attached to a resource; S3, Lambda and IAM (trust policies) implement it for their ARNs.
pub trait ResourcePolicies: Send + Sync {
    /// The policy of the resource, where it has one.
    fn resource_policy(&self, look: &Look, arn: &str) -> Result<Option<PolicySource>, Fault>;
}

/// An access key and whose it is.
#[derive(Clone, Debug)]
pub struct Credential {
    /// The secret access key.
    pub secret: String,
    /// The session token that must accompany the key; `None` for long-term keys.
    pub session_token: Option<String>,
    /// Who signs with it.
    pub caller: Caller,
    /// When it expires, on wall time; `None` for long-term keys.
    pub expires: Option<Timestamp>,
}

/// Finds the owner of an access key; IAM implements it.
pub trait Credentials: Send + Sync {
    /// The credential of an active access key.
    fn find(&self, look: &Look, access_key_id: &str) -> Result<Option<Credential>, Fault>;
}

/// One measurement that a service publishes about itself.
#[derive(Clone, Debug, PartialEq)]
pub struct MetricPoint {
    /// `AWS/Lambda` and the like.
    pub namespace: &'static str,
    /// The metric's name.
    pub name: &'static str,
    /// Each set of dimensions under which the value is counted.
    pub dimension_sets: Arc<[Vec<(String, String)>]>,
    /// The value.
    pub value: f64,
    /// CloudWatch's unit, such as `Count` or `Milliseconds`.
    pub unit: &'static str,
    /// The clock's time that the value belongs to.
    pub time: Timestamp,
}

/// Takes the metrics that services publish about themselves; CloudWatch implements it. It never waits for the disk.
pub trait Meter: Send + Sync {
    /// Counts `points` in `place`.
    fn record(&self, place: &Place, points: Vec<MetricPoint>);
}

/// What every call is given, made once by the composition root.
pub struct Ports {
    clock: Clock,
    ids: Ids,
    endpoint_url: String,
    gate: OnceLock<Arc<dyn Gate>>,
    meter: OnceLock<Arc<dyn Meter>>,
    faults: Option<Arc<dyn Faults>>,
    parts: HashMap<TypeId, Arc<dyn Any + Send + Sync>>,
}

impl Ports {
    /// Ports with a clock, ids, and the URL at which the engine answers, such as `http://127.0.0.1:4566`.
    pub fn new(clock: Clock, ids: Ids, endpoint_url: impl Into<String>) -> Self {
        Self {
            clock,
            ids,
            endpoint_url: endpoint_url.into(),
            gate: OnceLock::new(),
            meter: OnceLock::new(),
            faults: None,
            parts: HashMap::new(),
        }
    }

    /// Adds a part that a higher crate reaches by an extension trait: the store, the flow, the jails.
    #[must_use]
    pub fn with<T: Send + Sync + 'static>(mut self, part: Arc<T>) -> Self {
        self.parts.insert(TypeId::of::<T>(), part);
        self
    }

    /// Breaks what `faults` say, for a rehearsal.
    #[must_use]
    pub fn with_faults(mut self, faults: Option<Arc<dyn Faults>>) -> Self {
        self.faults = faults;
        self
    }

    /// What is broken on purpose; nothing in an engine that serves people.
    pub fn faults(&self) -> Option<&dyn Faults> {
        self.faults.as_deref()
    }

    /// Hangs the gate in its place; it is made after the ports because its handlers use them.
    ///
    /// # Panics
    /// When there is one already.
    pub fn hang_gate(&self, gate: Arc<dyn Gate>) {
        assert!(self.gate.set(gate).is_ok(), "there is one gate");
    }

    /// Sets who takes the metrics of services.
    ///
    /// # Panics
    /// When that is set already.
    pub fn set_meter(&self, meter: Arc<dyn Meter>) {
        assert!(self.meter.set(meter).is_ok(), "there is one meter");
    }

    /// The part of type `T`.
    ///
    /// # Panics
    /// When the composition root gave none: a fault of the wiring, found at the first call.
    pub fn part<T: Send + Sync + 'static>(&self) -> &T {
        self.parts
            .get(&TypeId::of::<T>())
            .and_then(|part| part.downcast_ref())
            .unwrap_or_else(|| panic!("{} is not among the ports", std::any::type_name::<T>()))
    }

    /// The clock.
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// Ids and draws.
    pub fn ids(&self) -> &Ids {
        &self.ids
    }

    /// The URL at which the engine answers.
    pub fn endpoint_url(&self) -> &str {
        &self.endpoint_url
    }

    /// The gate.
    ///
    /// # Panics
    /// Before it was hung.
    pub fn gate(&self) -> &Arc<dyn Gate> {
        self.gate.get().expect("the gate is hung before the first call")
    }

    /// Counts metrics of a service about itself.
    pub fn measure(&self, place: &Place, points: Vec<MetricPoint>) {
        if let Some(meter) = self.meter.get() {
            meter.record(place, points);
        }
    }
}
