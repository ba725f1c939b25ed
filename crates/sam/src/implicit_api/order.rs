//! The order in which resources and their events are looked at.

use std::collections::HashMap;

use tidegate_yaml::{Map, Value};

use super::{FUNCTION, HTTP, REST, STATE_MACHINE};
use crate::python_text::truthy;
use crate::python2::Keys;

/// The order of the resources: of the template, or of Python 2 where the hash of an API depends on it.
pub(super) struct Order {
    pub(super) hashed: bool,
    keys: Keys,
    written: Vec<String>,
    /// The events of each resource, where their order is of Python 2.
    pub(super) events: HashMap<String, Keys>,
}

impl Order {
    pub(super) fn new(hashed: bool) -> Order {
        Order { hashed, keys: Keys::default(), written: Vec::new(), events: HashMap::new() }
    }

    pub(super) fn add(&mut self, id: &str) {
        self.keys.add(id);
        if !self.written.iter().any(|known| known == id) {
            self.written.push(id.to_owned());
        }
    }

    pub(super) fn remove(&mut self, id: &str) {
        self.keys.remove(id);
        self.written.retain(|known| known != id);
    }

    pub(super) fn ids(&self) -> Vec<String> {
        if self.hashed { self.keys.iter().map(str::to_owned).collect() } else { self.written.clone() }
    }
}

/// Whether the template has a REST API, or an HTTP API with a default authorizer, declared or not.
pub(super) fn is_hashed(template: &Map) -> bool {
    let Some(Value::Object(resources)) = template.get("Resources") else { return false };
    let is = |resource: &Value, name: &str| resource.get("Type").is_some_and(|kind| kind == name);
    let has_event = |resource: &Value, kind: &str| {
        let events = resource.pointer("/Properties/Events").and_then(Value::as_object);
        events.into_iter().flatten().any(|(_, event)| event.get("Type").is_some_and(|name| name == kind))
    };
    let asks = |auth: Option<&Value>| auth.and_then(|auth| auth.get("DefaultAuthorizer")).is_some_and(truthy);
    let everywhere = asks(template.get("Globals").and_then(|globals| globals.pointer("/HttpApi/Auth")));
    resources.values().any(|resource| {
        is(resource, REST)
            || ((is(resource, FUNCTION) || is(resource, STATE_MACHINE)) && has_event(resource, "Api"))
            || (is(resource, HTTP) && (everywhere || asks(resource.pointer("/Properties/Auth"))))
            || (everywhere && is(resource, FUNCTION) && has_event(resource, "HttpApi"))
    })
}
