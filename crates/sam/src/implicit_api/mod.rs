//! The APIs that nobody declares: events that name no API share one, and definitions that nobody writes start empty.
//!
//! This comes before Globals are applied and before any resource is transformed. Each path and method of an event is
//! put into the definition of its API here; what answers it is added when the function is transformed.

mod order;

use std::collections::{BTreeMap, BTreeSet};

use tidegate_yaml::{Map, Value, json};

use crate::definition::http::{DEFAULT_PATH, OpenApi};
use crate::definition::{ANY_METHOD, Definitions, Swagger, add_path, is_open_api_3, make_conditional};
use crate::errors::{Cause, Stop, TransformError};
use crate::intrinsics::{any_of, conditional};
use crate::python_text::truthy;
use crate::python2::{Keys, Node, Text, keys_of, reorder};
use order::{Order, is_hashed};

/// Says that events may add to the definition of an API, since nobody wrote it.
pub(crate) const MANAGED: &str = "__MANAGE_SWAGGER";
/// The REST API of events that name none.
pub(crate) const IMPLICIT_REST_API: &str = "ServerlessRestApi";
const REST: &str = "AWS::Serverless::Api";
const HTTP: &str = "AWS::Serverless::HttpApi";
const FUNCTION: &str = "AWS::Serverless::Function";
const STATE_MACHINE: &str = "AWS::Serverless::StateMachine";

/// A kind of API that events may use without declaring it.
struct Implicit {
    event_type: &'static str,
    id_property: &'static str,
    logical_id: &'static str,
    condition: &'static str,
    type_name: &'static str,
}

const KINDS: [Implicit; 2] = [
    Implicit {
        event_type: "Api",
        id_property: "RestApiId",
        logical_id: IMPLICIT_REST_API,
        condition: "ServerlessRestApiCondition",
        type_name: REST,
    },
    Implicit {
        event_type: "HttpApi",
        id_property: "ApiId",
        logical_id: "ServerlessHttpApi",
        condition: "ServerlessHttpApiCondition",
        type_name: HTTP,
    },
];

/// What the later steps need of the APIs.
pub(crate) struct Prepared {
    pub(crate) definitions: Definitions,
    /// The logical ids of all resources in the order in which they are transformed.
    pub(crate) order: Vec<String>,
}

/// Declares the APIs that events use and puts the events' paths into the definitions.
pub(crate) fn prepare(template: &mut Map) -> Result<Prepared, Stop> {
    let hashed = is_hashed(template);
    let mut order = Order::new(hashed);
    let Some(Value::Object(mut resources)) = template.get_mut("Resources").map(Value::take) else {
        return Ok(Prepared { definitions: Definitions::new(), order: Vec::new() });
    };
    for (id, resource) in &mut resources {
        order.add(id);
        if hashed && let Some(Value::Object(events)) = resource.pointer_mut("/Properties/Events") {
            let keys = keys_of(events);
            reorder(events, &keys);
            order.events.insert(id.clone(), keys);
        }
    }
    let mut definitions = default_definitions(&mut resources);
    for kind in &KINDS {
        let preparation = Preparation {
            kind,
            resources: &mut resources,
            template,
            definitions: &mut definitions,
            order: &mut order,
            uses: Uses::default(),
        };
        preparation.run()?;
    }
    template.insert("Resources".to_owned(), Value::Object(resources));
    Ok(Prepared { definitions, order: order.ids() })
}

/// Has the definitions that the transform manages be of the version of OpenAPI that their APIs ask for, which Globals
/// may have said.
pub(crate) fn follow_versions(resources: &mut Map, definitions: &mut Definitions) {
    for (id, api) in resources.iter_mut().filter(|(_, resource)| resource["Type"] == REST) {
        let Some(Value::Object(properties)) = api.get_mut("Properties") else { continue };
        let Some(version) = properties.get("OpenApiVersion").filter(|_| properties.contains_key(MANAGED))
        else {
            continue;
        };
        let mut version = Node::written(version);
        if !is_open_api_3(&version) {
            continue;
        }
        if version.as_text().is_none() {
            version = Text::made(version.display()).into();
            properties.insert("OpenApiVersion".to_owned(), version.to_value());
        }
        if let Some(definition) = definitions.get_mut(id).and_then(Node::as_dict_mut) {
            definition.insert("openapi", version);
            if definition.meant("swagger").is_some() {
                definition.remove("swagger");
            }
        }
    }
}

/// The definitions of the declared APIs; those that have none start from a skeleton.
fn default_definitions(resources: &mut Map) -> Definitions {
    let mut definitions = Definitions::new();
    for (id, resource) in resources.iter_mut() {
        let skeleton = match resource.get("Type").and_then(Value::as_str) {
            Some(REST) => Swagger::skeleton(),
            Some(HTTP) => OpenApi::skeleton(),
            _ => continue,
        };
        let is_http = resource["Type"] == HTTP;
        let Value::Object(resource) = resource else { continue };
        if is_http && !resource.get("Properties").is_some_and(truthy) {
            resource.insert("Properties".to_owned(), json!({}));
        }
        let Some(Value::Object(properties)) = resource.get_mut("Properties") else { continue };
        let given = properties.get("DefinitionBody").filter(|body| truthy(body));
        match given {
            Some(body) => {
                definitions.insert(id.clone(), Node::written(body));
            }
            None if properties.get("DefinitionUri").is_some_and(truthy) => {}
            None => {
                definitions.insert(id.clone(), skeleton);
                properties.insert(MANAGED.to_owned(), Value::Bool(true));
            }
        }
    }
    definitions
}

/// What the resources behind the events say of themselves, by API.
#[derive(Default)]
struct Uses {
    /// The condition of each method of each path.
    conditions: BTreeMap<String, BTreeMap<String, BTreeMap<String, Option<String>>>>,
    deletion_policies: BTreeMap<String, Vec<Value>>,
    update_replace_policies: BTreeMap<String, Vec<Value>>,
}

struct Preparation<'a> {
    kind: &'a Implicit,
    resources: &'a mut Map,
    /// The template without its resources.
    template: &'a mut Map,
    definitions: &'a mut Definitions,
    order: &'a mut Order,
    uses: Uses,
}

impl Preparation<'_> {
    fn run(mut self) -> Result<(), Stop> {
        let id = self.kind.logical_id;
        let declared = self.resources.get(id).cloned().zip(Some(self.definitions.remove(id)));
        let mut properties = json!({MANAGED: true});
        if self.kind.type_name == REST {
            properties["StageName"] = json!("Prod");
        }
        self.resources.insert(id.to_owned(), json!({"Type": self.kind.type_name, "Properties": properties}));
        self.definitions.insert(id.to_owned(), self.skeleton());
        self.order.add(id);
        let mut causes = Vec::new();
        for resource in self.order.ids() {
            match self.process(&resource) {
                Err(Stop::Cause(cause @ Cause::Event { .. })) => {
                    causes.push(Cause::resource(resource, cause.to_string()));
                }
                other => other?,
            }
        }
        self.condition_of_api();
        self.policies_of_api();
        self.conditions_of_paths()?;
        let is_unused =
            self.definitions.get(id).and_then(|api| api.get("paths")).is_some_and(|paths| !paths.truthy());
        if is_unused {
            self.restore(declared);
        }
        if causes.is_empty() { Ok(()) } else { Err(Stop::Document(TransformError::new(causes))) }
    }

    fn restore(&mut self, declared: Option<(Value, Option<Node>)>) {
        let id = self.kind.logical_id;
        self.definitions.remove(id);
        match declared {
            Some((resource, definition)) => {
                self.resources.insert(id.to_owned(), resource);
                self.definitions.extend(definition.map(|definition| (id.to_owned(), definition)));
            }
            None => {
                self.resources.shift_remove(id);
                self.order.remove(id);
            }
        }
    }

    fn skeleton(&self) -> Node {
        if self.kind.type_name == REST { Swagger::skeleton() } else { OpenApi::skeleton() }
    }

    /// The events of one function or state machine.
    fn process(&mut self, id: &str) -> Result<(), Stop> {
        let Some(resource) = self.resources.get(id) else { return Ok(()) };
        let of_interest = resource.get("Type").is_some_and(|name| name == FUNCTION || name == STATE_MACHINE);
        let Some(Value::Object(events)) = resource.pointer("/Properties/Events").filter(|_| of_interest)
        else {
            return Ok(());
        };
        let of_kind = |event: &Value| event.get("Type").is_some_and(|name| name == self.kind.event_type);
        let mut ids: Vec<String> =
            events.iter().filter(|(_, event)| of_kind(event)).map(|(id, _)| id.clone()).collect();
        // The events are gathered in a dictionary of their own, which is then merged into the one they came from.
        let mut gathered = Keys::default();
        if self.order.hashed {
            ids.iter().for_each(|id| gathered.add(id));
            ids = gathered.iter().map(str::to_owned).collect();
        }
        for event_id in &ids {
            self.process_event(id, event_id)?;
        }
        let events =
            self.resources.get_mut(id).and_then(|resource| resource.pointer_mut("/Properties/Events"));
        if let (Some(keys), Some(Value::Object(events))) = (self.order.events.get_mut(id), events) {
            keys.merge(gathered);
            reorder(events, keys);
        }
        Ok(())
    }

    fn process_event(&mut self, id: &str, event_id: &str) -> Result<(), Stop> {
        let resource = self.resources.get(id).cloned().unwrap_or_default();
        let given = resource["Properties"]["Events"][event_id].get("Properties").cloned();
        let is_http = self.kind.type_name == HTTP;
        let mut properties = match given {
            Some(Value::Object(properties)) if is_http || !properties.is_empty() => properties,
            None if is_http => Map::new(),
            Some(other) if is_http || truthy(&other) => {
                return Err(Cause::event(event_id, "Properties should be a map.").into());
            }
            _ => return Ok(()),
        };
        if !properties.contains_key(self.kind.id_property) {
            self.propagate_tags(&resource);
            properties.insert(self.kind.id_property.to_owned(), json!({"Ref": self.kind.logical_id}));
        }
        let meant = |name: &str| properties.get(name).is_some_and(truthy);
        if is_http && !meant("Path") && !meant("Method") {
            properties.insert("Path".to_owned(), json!(DEFAULT_PATH));
            properties.insert("Method".to_owned(), json!(ANY_METHOD));
        }
        let events =
            self.resources.get_mut(id).and_then(|resource| resource.pointer_mut("/Properties/Events"));
        if let Some(Value::Object(event)) = events.and_then(|events| events.get_mut(event_id)) {
            event.insert("Properties".to_owned(), Value::Object(properties.clone()));
        }
        let (api, path, method) = self.validated(event_id, &properties)?;
        self.record(&resource, (&api, &path, &method));
        self.add(event_id, &api, &path, &method)?;
        match properties.get("RouteSettings").filter(|_| is_http) {
            Some(settings) => self.add_route_settings(&resource, event_id, (&api, &path, &method), settings),
            None => Ok(()),
        }
    }

    fn validated(&self, event_id: &str, properties: &Map) -> Result<(String, String, String), Stop> {
        let given = |name: &str| properties.get(name).filter(|value| !value.is_null());
        for name in ["Path", "Method"] {
            if given(name).is_none() {
                return Err(Cause::event(event_id, format!("Property '{name}' is required.")).into());
            }
        }
        let text = |name: &str, value: Option<&Value>| match value {
            Some(Value::String(text)) => Ok(text.clone()),
            _ => Err(Stop::from(Cause::event_should_be(event_id, name, "string"))),
        };
        let api = given(self.kind.id_property).map(|id| id.get("Ref").unwrap_or(id));
        Ok((
            text(self.kind.id_property, api)?,
            text("Path", given("Path"))?,
            text("Method", given("Method"))?,
        ))
    }

    fn record(&mut self, resource: &Value, (api, path, method): (&str, &str, &str)) {
        let condition = resource.get("Condition").and_then(Value::as_str).map(str::to_owned);
        let paths = self.uses.conditions.entry(api.to_owned()).or_default();
        paths.entry(path.to_owned()).or_default().insert(method.to_owned(), condition);
        let said = |name: &str| resource.get(name).cloned().unwrap_or_default();
        self.uses.deletion_policies.entry(api.to_owned()).or_default().push(said("DeletionPolicy"));
        let update = said("UpdateReplacePolicy");
        self.uses.update_replace_policies.entry(api.to_owned()).or_default().push(update);
    }

    /// Puts a path with its method into the definition of its API, where the transform manages that.
    fn add(&mut self, event_id: &str, api: &str, path: &str, method: &str) -> Result<(), Stop> {
        let type_of = |resource: &Value| resource.get("Type").and_then(Value::as_str).map(str::to_owned);
        let is_right = self.resources.get(api).is_some_and(|resource| {
            let name = type_of(resource);
            name.as_deref() != Some(HTTP) || self.kind.type_name == HTTP
        });
        if !is_right {
            let message = format!(
                "{} must be a valid reference to an '{}' resource in same template.",
                self.kind.id_property, self.kind.type_name
            );
            return Err(Cause::event(event_id, message).into());
        }
        if !self.is_managed(api) {
            return Ok(());
        }
        let is_http = self.kind.type_name == HTTP;
        let Some(definition) = self.definitions.get_mut(api) else { return Ok(()) };
        let (path, method) = (Text::written(path), Text::written(method));
        if is_http && OpenApi::is_valid(definition) {
            let mut editor = OpenApi::open(Some(definition))?;
            add_path(editor.paths_mut()?, &path, &method)?;
        } else if !is_http && Swagger::is_valid(definition) {
            let mut editor = Swagger::open(Some(definition))?;
            add_path(editor.paths_mut()?, &path, &method)?;
            editor.close();
        }
        Ok(())
    }

    fn is_managed(&self, api: &str) -> bool {
        let resource = self.resources.get(api);
        resource.and_then(|api| api.pointer(&format!("/Properties/{MANAGED}"))).is_some_and(truthy)
    }

    fn propagate_tags(&mut self, resource: &Value) {
        let section = resource["Type"].as_str().and_then(|name| name.rsplit("::").next()).unwrap_or_default();
        let globals = self.template.get("Globals").and_then(|globals| globals.get(section)).cloned();
        let said = |name: &str| {
            let own = resource.pointer(&format!("/Properties/{name}")).filter(|value| truthy(value));
            own.or_else(|| globals.as_ref()?.get(name).filter(|value| truthy(value))).cloned()
        };
        let (Some(_), Some(Value::Object(tags))) = (said("PropagateTags"), said("Tags")) else { return };
        let id = self.kind.logical_id;
        let Some(api) = self.resources.get_mut(id) else { return };
        let Some(Value::Object(properties)) = api.get_mut("Properties") else { return };
        if let Value::Object(known) = properties.entry("Tags").or_insert_with(|| json!({})) {
            known.extend(tags);
        }
        properties.insert("PropagateTags".to_owned(), json!(true));
    }

    /// Merges the settings that an event has for its route into those of its API.
    fn add_route_settings(
        &mut self,
        resource: &Value,
        event_id: &str,
        (api, path, method): (&str, &str, &str),
        settings: &Value,
    ) -> Result<(), Stop> {
        let route =
            if method == ANY_METHOD { path.to_owned() } else { format!("{} {path}", method.to_uppercase()) };
        let settings = match resource.get("Condition").filter(|condition| truthy(condition)) {
            Some(condition) => conditional(condition, settings.clone(), None),
            None => settings.clone(),
        };
        let Some(Value::Object(properties)) =
            self.resources.get_mut(api).and_then(|api| api.get_mut("Properties"))
        else {
            return Ok(());
        };
        let Value::Object(all) = properties.entry("RouteSettings").or_insert_with(|| json!({})) else {
            return Err(Cause::should_be(api, "RouteSettings", "map").into());
        };
        let Value::Object(settings) = settings else {
            return Err(Cause::event_should_be(event_id, "RouteSettings", "map").into());
        };
        if let Value::Object(known) = all.entry(route).or_insert_with(|| json!({})) {
            known.extend(settings);
        }
        Ok(())
    }

    /// An API all of whose methods stand under conditions exists if one of them holds.
    fn condition_of_api(&mut self) {
        let id = self.kind.logical_id;
        let Some(paths) = self.uses.conditions.get(id) else { return };
        let all: BTreeSet<Option<String>> =
            paths.values().flat_map(|methods| methods.values().cloned()).collect();
        let Some(name) = self.combined(all, self.kind.condition) else { return };
        if let Some(Value::Object(api)) = self.resources.get_mut(id) {
            api.insert("Condition".to_owned(), json!(name.as_str()));
        }
    }

    /// The one condition that says "any of these"; none if one is not conditional at all.
    fn combined(&mut self, conditions: BTreeSet<Option<String>>, name: &str) -> Option<Text> {
        let all: Vec<String> = conditions.into_iter().collect::<Option<_>>()?;
        match all.as_slice() {
            [] => None,
            [only] => Some(Text::written(only.clone())),
            _ => {
                let declared = self.template.entry("Conditions").or_insert_with(|| json!({}));
                if let Value::Object(declared) = declared {
                    declared.extend(any_of(all, name));
                }
                Some(Text::made(name))
            }
        }
    }

    fn policies_of_api(&mut self) {
        let id = self.kind.logical_id;
        let strongest = |said: Option<&Vec<Value>>, order: &[&str]| {
            let said = said?;
            order.iter().find(|policy| said.iter().any(|one| one == **policy)).map(|policy| json!(policy))
        };
        let deletion = strongest(self.uses.deletion_policies.get(id), &["Retain", "Delete"]);
        let update = strongest(self.uses.update_replace_policies.get(id), &["Retain", "Snapshot", "Delete"]);
        if let Some(Value::Object(api)) = self.resources.get_mut(id) {
            for (name, policy) in [("DeletionPolicy", deletion), ("UpdateReplacePolicy", update)] {
                api.extend(policy.map(|policy| (name.to_owned(), policy)));
            }
        }
    }

    /// A path all of whose methods stand under conditions exists if one of them holds.
    fn conditions_of_paths(&mut self) -> Result<(), Stop> {
        for api in self.order.ids() {
            let is_kind =
                self.resources.get(&api).is_some_and(|resource| resource["Type"] == self.kind.type_name);
            if !is_kind || !self.is_managed(&api) {
                continue;
            }
            let Some(mut definition) = self.definitions.remove(&api) else { continue };
            definition.recopy();
            let names = definition.get("paths").and_then(Node::as_dict).map(|paths| paths.keys());
            for path in names.unwrap_or_default() {
                let methods = self.uses.conditions.get(&api).and_then(|paths| paths.get(path.as_str()));
                let all: BTreeSet<Option<String>> =
                    methods.into_iter().flat_map(|all| all.values().cloned()).collect();
                let Some(condition) = self.combined(all, &condition_of_path(&api, path.as_str())) else {
                    continue;
                };
                let paths = definition.as_dict_mut().and_then(|api| api.get_mut("paths")?.as_dict_mut());
                if let Some(paths) = paths {
                    make_conditional(paths, path.as_str(), condition);
                }
            }
            definition.recopy();
            self.definitions.insert(api, definition);
        }
        Ok(())
    }
}

fn condition_of_path(api: &str, path: &str) -> String {
    let plain = path.replace('/', "SLASH").replace('{', "OB").replace('}', "CB");
    format!("{api}{plain}PathCondition")
}
