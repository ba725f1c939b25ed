//! The list of what the engine can do, filled by each service's `register`, checked by the gate at start-up.

use std::collections::HashMap;
use std::sync::Arc;

use tidegate_api::{Operation, services};

use crate::cx::Cx;
use crate::endpoint::Endpoint;
use crate::failure::MissedCall;
use crate::handle::{Erased, Handle, Typed};
use crate::ports::{BoxFuture, Credentials, Policies, ResourcePolicies};

/// A task that runs as long as the engine: a poller, an evaluator, a queue's worker.
pub type Background = Box<dyn FnOnce(Cx) -> BoxFuture<'static, ()> + Send + Sync>;

/// Handlers by operation, resource policies by ARN service, endpoints by path prefix, and background tasks.
#[derive(Default)]
pub struct Registry {
    handlers: HashMap<(&'static str, &'static str), Arc<dyn Erased>>,
    resource_policies: HashMap<&'static str, Arc<dyn ResourcePolicies>>,
    endpoints: Vec<(&'static str, Arc<dyn Endpoint>)>,
    background: Vec<(&'static str, Background)>,
    policies: Option<Arc<dyn Policies>>,
    credentials: Option<Arc<dyn Credentials>>,
}

impl Registry {
    /// Registers the handler of operation `O`.
    ///
    /// # Panics
    /// When `O` has a handler already.
    pub fn operation<O: Operation, H: Handle<O>>(&mut self, handler: &Arc<H>) -> &mut Self {
        let key = (O::MODEL.service.name, O::MODEL.name);
        let typed = Arc::new(Typed::<O, H>::new(handler.clone()));
        assert!(self.handlers.insert(key, typed).is_none(), "{}:{} has two handlers", key.0, key.1);
        self
    }

    /// Registers who finds the policies of resources whose ARN names `service`.
    pub fn resource_policies(
        &mut self,
        service: &'static str,
        source: Arc<dyn ResourcePolicies>,
    ) -> &mut Self {
        self.resource_policies.insert(service, source);
        self
    }

    /// Registers an endpoint below `prefix`, such as `/_runtime/`.
    pub fn endpoint(&mut self, prefix: &'static str, endpoint: Arc<dyn Endpoint>) -> &mut Self {
        self.endpoints.push((prefix, endpoint));
        self
    }

    /// Registers a task that starts with the engine; its context's caller is nobody, so it must act as someone.
    pub fn background(
        &mut self,
        name: &'static str,
        task: impl FnOnce(Cx) -> BoxFuture<'static, ()> + Send + Sync + 'static,
    ) -> &mut Self {
        self.background.push((name, Box::new(task)));
        self
    }

    /// Registers who finds the policies of callers.
    pub fn policies(&mut self, policies: Arc<dyn Policies>) -> &mut Self {
        self.policies = Some(policies);
        self
    }

    /// Registers who finds the owners of access keys.
    pub fn credentials(&mut self, credentials: Arc<dyn Credentials>) -> &mut Self {
        self.credentials = Some(credentials);
        self
    }

    /// The handler of an operation, by its model.
    pub fn handler_of(
        &self,
        model: &'static tidegate_api::OperationModel,
    ) -> Result<&Arc<dyn Erased>, MissedCall> {
        let (service, operation) = (model.service.name, model.name);
        self.handlers.get(&(service, operation)).ok_or(MissedCall { service, operation })
    }

    /// Who finds the policies of resources whose ARN names `service`.
    pub fn resource_policies_of(&self, service: &str) -> Option<&Arc<dyn ResourcePolicies>> {
        self.resource_policies.get(service)
    }

    /// The endpoint whose prefix begins `path`, and what follows the prefix.
    pub fn endpoint_of<'p>(&self, path: &'p str) -> Option<(&Arc<dyn Endpoint>, &'p str)> {
        self.endpoints.iter().find_map(|(prefix, endpoint)| Some((endpoint, path.strip_prefix(prefix)?)))
    }

    /// Who finds the policies of callers.
    pub fn policies_of_callers(&self) -> Option<&Arc<dyn Policies>> {
        self.policies.as_ref()
    }

    /// Who finds the owners of access keys.
    pub fn credentials_of_keys(&self) -> Option<&Arc<dyn Credentials>> {
        self.credentials.as_ref()
    }

    /// The background tasks, once.
    pub fn take_background(&mut self) -> Vec<(&'static str, Background)> {
        std::mem::take(&mut self.background)
    }

    /// The listed operations that have no handler: the engine refuses to run while there is one.
    pub fn missed(&self) -> Vec<MissedCall> {
        services()
            .iter()
            .flat_map(|service| service.operations.iter().map(|operation| (service.name, operation.name)))
            .filter(|key| !self.handlers.contains_key(key))
            .map(|(service, operation)| MissedCall { service, operation })
            .collect()
    }
}
