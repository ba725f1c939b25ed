//! One service's model as Rust: types, schemas, errors and the table of operations.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use anyhow::{Context, bail};
use serde_json::Value;

use crate::gen_model::Model;
use crate::gen_names::{field, snake, type_name, variant};

const FIRST_LINE: &str = "// Generated from models/ by `cargo xtask gen`; do not edit.\n";

/// IAM's name for a service where it is not the signing name.
const IAM_PREFIXES: &[(&str, &str)] = &[("cloudwatch", "cloudwatch")];

/// Rust names that a generated type must not shadow.
const TAKEN: &[&str] =
    &["String", "Vec", "Option", "Box", "BTreeMap", "Bytes", "Timestamp", "Result", "Self"];

/// The folder's `mod.rs`.
pub fn index(modules: &[(String, String)]) -> String {
    let mut out = String::from(FIRST_LINE);
    out.push_str("use crate::model::ServiceModel;\n");
    for (module, service) in modules {
        out.push_str(&format!(
            "/// Shapes and operations of `{service}`.\n#[rustfmt::skip]\npub mod {module};\n"
        ));
    }
    out.push_str("/// Every service that Tidegate speaks.\n#[rustfmt::skip]\npub(crate) static SERVICES: &[&ServiceModel] = &[\n");
    for (module, _) in modules {
        out.push_str(&format!("    &{module}::SERVICE,\n"));
    }
    out.push_str("];\n");
    out
}

/// The whole module of a service.
pub fn service(model: &Model) -> anyhow::Result<String> {
    let mut writer = Writer::new(model)?;
    writer.prelude();
    writer.types()?;
    writer.schemas()?;
    writer.errors()?;
    writer.operations()?;
    Ok(writer.out)
}

struct Writer<'m> {
    model: &'m Model,
    out: String,
    markers: BTreeSet<&'m str>,
    errors: BTreeSet<&'m str>,
}

impl<'m> Writer<'m> {
    fn new(model: &'m Model) -> anyhow::Result<Writer<'m>> {
        let markers = model.operations.iter().map(String::as_str).collect();
        let mut errors = BTreeSet::new();
        for name in &model.operations {
            if model.operation(name).is_null() {
                bail!("models/{}.json has no {name}: run `cargo xtask trim`", model.service);
            }
            errors.extend(
                model.operation(name)["errors"].as_array().into_iter().flatten().filter_map(shape_of),
            );
        }
        Ok(Writer { model, out: String::new(), markers, errors })
    }

    fn line(&mut self, text: &str) {
        self.out.push_str(text);
        self.out.push('\n');
    }

    fn prelude(&mut self) {
        self.out.push_str(FIRST_LINE);
        self.line("#![allow(missing_docs, non_upper_case_globals, unused_imports, clippy::all)]");
        self.line("use std::collections::BTreeMap;\nuse bytes::Bytes;");
        self.line("use crate::model::{ErrorModel, OperationModel, ProtocolName, ServiceModel};");
        self.line("use crate::schema::{Kind, Location, Member, Schema, TimeFormat};");
        self.line("use crate::shape::{enumeration, operation, structure};\nuse crate::timestamp::Timestamp;");
        self.line("use Kind as K;\nuse Location as L;\nuse TimeFormat as T;");
    }

    /// A shape's Rust type name, out of the way of operation markers and of Rust's own names.
    fn type_name(&self, shape: &str) -> String {
        let name = type_name(shape);
        let clash = self.markers.contains(name.as_str()) || TAKEN.contains(&name.as_str());
        if clash { format!("{name}Shape") } else { name }
    }

    fn is_enum(&self, shape: &str) -> bool {
        self.model.kind(shape) == "string" && self.model.shape(shape)["enum"].is_array()
    }

    /// The Rust type of a shape.
    fn rust_type(&self, shape: &str) -> anyhow::Result<String> {
        let node = self.model.shape(shape);
        if is_stream(node) {
            return Ok("Bytes".into());
        }
        Ok(match self.model.kind(shape) {
            "structure" => self.type_name(shape),
            "string" if self.is_enum(shape) => self.type_name(shape),
            "string" => "String".into(),
            "boolean" => "bool".into(),
            "integer" => "i32".into(),
            "long" => "i64".into(),
            "float" | "double" => "f64".into(),
            "timestamp" => "Timestamp".into(),
            "blob" => "Bytes".into(),
            "list" => format!("Vec<{}>", self.rust_type(target(&node["member"])?)?),
            "map" => format!("BTreeMap<String, {}>", self.rust_type(target(&node["value"])?)?),
            other => bail!("{shape} is a {other}, which this generator does not know"),
        })
    }

    fn types(&mut self) -> anyhow::Result<()> {
        let model = self.model;
        for (name, node) in model.shapes() {
            if self.is_enum(name) {
                self.enumeration(name, node);
            } else if model.kind(name) == "structure" && !is_stream(node) {
                self.structure(name, node)?;
            }
        }
        for name in &model.operations {
            for (side, suffix) in [("input", "Input"), ("output", "Output")] {
                if model.operation(name)[side].is_null() {
                    self.line(&format!("structure! {{ {name}{suffix} S_{name}{suffix} }}"));
                }
            }
        }
        Ok(())
    }

    fn enumeration(&mut self, name: &str, node: &Value) {
        let mut seen = BTreeSet::new();
        let mut arms = String::new();
        for value in node["enum"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            let mut name = variant(value);
            while !seen.insert(name.clone()) {
                name.push('_');
            }
            let _infallible: std::fmt::Result = write!(arms, " {name} = {value:?},");
        }
        self.line(&format!("enumeration! {{ {} S_{name}:{arms} }}", self.type_name(name)));
    }

    fn structure(&mut self, name: &str, node: &Value) -> anyhow::Result<()> {
        let mut fields = String::new();
        for (member, reference) in node["members"].as_object().into_iter().flatten() {
            let inner = self.rust_type(target(reference)?)?;
            let inner = if target(reference)? == name { format!("Box<{inner}>") } else { inner };
            let kind = if required(node, member) { inner } else { format!("Option<{inner}>") };
            fields.push_str(&format!("\n    {}: {kind} = {member:?},", field(member)));
        }
        let end = if fields.is_empty() { "" } else { "\n" };
        self.line(&format!("structure! {{ {} S_{name}{fields}{end} }}", self.type_name(name)));
        Ok(())
    }

    fn schemas(&mut self) -> anyhow::Result<()> {
        let model = self.model;
        for (name, node) in model.shapes() {
            let kind = self.kind(name, node)?;
            let mut rest = String::new();
            for (key, rust) in [("min", "min"), ("max", "max")] {
                if let Some(bound) = node[key].as_f64() {
                    rest.push_str(&format!(", {rust}: Some({bound:?})"));
                }
            }
            for (key, rust) in [("pattern", "pattern"), ("payload", "payload")] {
                if let Some(text) = node[key].as_str() {
                    rest.push_str(&format!(", {rust}: Some({text:?})"));
                }
            }
            for flag in ["union", "sensitive"] {
                if node[flag] == true {
                    rest.push_str(&format!(", is_{flag}: true"));
                }
            }
            if let Some(name) = node["locationName"].as_str() {
                rest.push_str(&format!(", xml_name: Some({name:?})"));
            }
            if let Some(namespace) = namespace(&node["xmlNamespace"]) {
                rest.push_str(&format!(", xml_namespace: Some({namespace})"));
            }
            self.line(&format!(
                "pub(crate) static S_{name}: Schema = Schema {{ name: {name:?}, kind: {kind}{rest}, ..Schema::BLANK }};"
            ));
        }
        for name in &model.operations {
            for (side, suffix) in [("input", "Input"), ("output", "Output")] {
                if model.operation(name)[side].is_null() {
                    self.line(&format!("pub(crate) static S_{name}{suffix}: Schema = Schema {{ name: \"{name}{suffix}\", kind: K::Structure {{ members: &[] }}, ..Schema::BLANK }};"));
                }
            }
        }
        Ok(())
    }

    fn kind(&self, name: &str, node: &Value) -> anyhow::Result<String> {
        let flattened = node["flattened"] == true;
        if is_stream(node) {
            return Ok("K::Blob".into());
        }
        Ok(match self.model.kind(name) {
            "structure" => {
                let members: anyhow::Result<Vec<String>> = node["members"]
                    .as_object()
                    .into_iter()
                    .flatten()
                    .map(|(m, r)| member(node, m, r))
                    .collect();
                let members = members?.join("\n    ");
                let (open, close) = if members.is_empty() { ("", "") } else { ("\n    ", "\n") };
                format!("K::Structure {{ members: &[{open}{members}{close}] }}")
            }
            "string" if self.is_enum(name) => {
                format!("K::Enum {{ values: {}::VALUES }}", self.type_name(name))
            }
            "string" => "K::String".into(),
            "boolean" => "K::Boolean".into(),
            "integer" => "K::Integer".into(),
            "long" => "K::Long".into(),
            "float" | "double" => "K::Double".into(),
            "timestamp" => format!("K::Timestamp {{ format: {} }}", time_format(node)?),
            "blob" => "K::Blob".into(),
            "list" => {
                let item = &node["member"];
                format!(
                    "K::List {{ item: &S_{}, item_name: {:?}, flattened: {flattened} }}",
                    target(item)?,
                    item["locationName"].as_str().unwrap_or_default()
                )
            }
            "map" => format!(
                "K::Map {{ key: &S_{}, value: &S_{}, key_name: {:?}, value_name: {:?}, flattened: {flattened} }}",
                target(&node["key"])?,
                target(&node["value"])?,
                node["key"]["locationName"].as_str().unwrap_or("key"),
                node["value"]["locationName"].as_str().unwrap_or("value"),
            ),
            other => bail!("{name} is a {other}, which this generator does not know"),
        })
    }

    fn errors(&mut self) -> anyhow::Result<()> {
        let names: Vec<&str> = self.errors.iter().copied().collect();
        for name in &names {
            let error = &self.model.shape(name)["error"];
            let fault = self.model.shape(name)["fault"] == true;
            let status = error["httpStatusCode"].as_u64().unwrap_or(if fault { 500 } else { 400 });
            let sender = error["senderFault"].as_bool().unwrap_or(!fault && status < 500);
            self.line(&format!(
                "static E_{name}: ErrorModel = ErrorModel {{ shape: &S_{name}, code: {:?}, status: {status}, sender_fault: {sender} }};",
                error["code"].as_str().unwrap_or(name)
            ));
        }
        self.line("/// The errors that this service's operations name in the model.\npub mod error {");
        self.line("    use crate::error::ServiceError;");
        for name in &names {
            self.line(&format!("    /// `{name}`.\n    pub fn {}(message: impl Into<String>) -> ServiceError {{ ServiceError::modeled(&super::E_{name}, message.into()) }}", snake(name)));
        }
        self.line("}");
        Ok(())
    }

    fn operations(&mut self) -> anyhow::Result<()> {
        let model = self.model;
        for name in &model.operations {
            let operation = model.operation(name);
            let side = |side: &str, suffix: &str| match operation[side]["shape"].as_str() {
                Some(shape) => (self.type_name(shape), format!("S_{shape}")),
                None => (format!("{name}{suffix}"), format!("S_{name}{suffix}")),
            };
            let (input, input_schema) = side("input", "Input");
            let (output, output_schema) = side("output", "Output");
            let errors: Vec<String> = operation["errors"]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(|e| shape_of(e).map(|name| format!("&E_{name}")))
                .collect();
            let mut rest = String::new();
            if let Some(wrapper) = operation["output"]["resultWrapper"].as_str() {
                rest.push_str(&format!(", result_wrapper: Some({wrapper:?})"));
            }
            if let Some(name) = operation["input"]["locationName"].as_str() {
                rest.push_str(&format!(", input_xml_name: Some({name:?})"));
            }
            if let Some(namespace) = namespace(&operation["input"]["xmlNamespace"]) {
                rest.push_str(&format!(", input_xml_namespace: Some({namespace})"));
            }
            let checksum = &operation["httpChecksum"];
            for (key, rust) in [
                ("requestAlgorithmMember", "checksum_algorithm_member"),
                ("requestValidationModeMember", "checksum_mode_member"),
            ] {
                if let Some(member) = checksum[key].as_str() {
                    rest.push_str(&format!(", {rust}: Some({member:?})"));
                }
            }
            if checksum["requestChecksumRequired"] == true {
                rest.push_str(", checksum_required: true");
            }
            let http = &operation["http"];
            let status = http["responseCode"].as_u64().unwrap_or(200);
            let text = format!(
                "operation! {{ {name} O_{name} {input} {output} }}\nstatic O_{name}: OperationModel = OperationModel {{ service: &SERVICE, name: {name:?}, method: {:?}, uri: {:?}, status: {status}, input: &{input_schema}, output: &{output_schema}, has_output: {}, errors: &[{}]{rest}, ..OperationModel::BLANK }};",
                http["method"].as_str().unwrap_or("POST"),
                http["requestUri"].as_str().unwrap_or("/"),
                !operation["output"].is_null(),
                errors.join(", "),
            );
            self.line(&text);
        }
        self.service()
    }

    fn service(&mut self) -> anyhow::Result<()> {
        let model = self.model;
        let endpoint = model.meta("endpointPrefix").context("no endpointPrefix")?;
        let signing = model.meta("signingName").unwrap_or(endpoint);
        let iam =
            IAM_PREFIXES.iter().find(|(s, _)| *s == model.service).map_or(signing, |(_, prefix)| *prefix);
        let protocols: anyhow::Result<Vec<String>> = model.json["metadata"]["protocols"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|p| Ok(format!("ProtocolName::{}", protocol(p.as_str().unwrap_or_default())?)))
            .collect();
        let operations: Vec<String> = model.operations.iter().map(|o| format!("&O_{o}")).collect();
        self.line("/// The service's table of operations.");
        self.line(&format!(
            "pub static SERVICE: ServiceModel = ServiceModel {{ name: {:?}, id: {:?}, signing_name: {signing:?}, iam_prefix: {iam:?}, endpoint_prefix: {endpoint:?}, protocols: &[{}], target_prefix: {:?}, json_version: {:?}, xml_namespace: {:?}, api_version: {:?}, query_compatible: {}, operations: &[{}] }};",
            model.service,
            model.meta("serviceId").context("no serviceId")?,
            protocols?.join(", "),
            model.meta("targetPrefix"),
            model.meta("jsonVersion"),
            model.meta("xmlNamespace"),
            model.meta("apiVersion").context("no apiVersion")?,
            !model.json["metadata"]["awsQueryCompatible"].is_null(),
            operations.join(", "),
        ));
        Ok(())
    }
}

/// Whether a shape is a stream of events, whose frames are bytes here.
fn is_stream(node: &Value) -> bool {
    node["eventstream"] == true
}

fn member(parent: &Value, name: &str, reference: &Value) -> anyhow::Result<String> {
    let mut out = format!("Member {{ name: {name:?}, target: &S_{}", target(reference)?);
    let wire = reference["locationName"].as_str().unwrap_or(name);
    if required(parent, name) {
        out.push_str(", required: true");
    }
    let location = match reference["location"].as_str() {
        None if parent["payload"] == name => "Payload".to_owned(),
        None => String::new(),
        Some("header") => "Header".to_owned(),
        Some("headers") => "Headers".to_owned(),
        Some("querystring") => "Query".to_owned(),
        Some("uri") => "Uri".to_owned(),
        Some("statusCode") => "StatusCode".to_owned(),
        Some(other) => bail!("{name} lies in {other}, which this generator does not know"),
    };
    if !location.is_empty() {
        out.push_str(&format!(", location: L::{location}"));
    }
    out.push_str(&format!(", wire: {wire:?}"));
    if reference["timestampFormat"].is_string() {
        out.push_str(&format!(", time_format: {}", time_format(reference)?));
    }
    for (key, rust) in [
        ("idempotencyToken", "idempotency_token"),
        ("streaming", "streaming"),
        ("xmlAttribute", "xml_attribute"),
        ("flattened", "flattened"),
        ("jsonvalue", "json_value"),
    ] {
        if reference[key] == true {
            out.push_str(&format!(", {rust}: true"));
        }
    }
    if let Some(namespace) = namespace(&reference["xmlNamespace"]) {
        out.push_str(&format!(", xml_namespace: Some({namespace})"));
    }
    Ok(out + ", ..Member::BLANK },")
}

fn namespace(node: &Value) -> Option<String> {
    let uri = node["uri"].as_str().or_else(|| node.as_str())?;
    Some(format!("({:?}, {uri:?})", node["prefix"].as_str().unwrap_or_default()))
}

fn time_format(node: &Value) -> anyhow::Result<&'static str> {
    Ok(match node["timestampFormat"].as_str() {
        None => "None",
        Some("iso8601") => "Some(T::Iso8601)",
        Some("rfc822") => "Some(T::Rfc822)",
        Some("unixTimestamp") => "Some(T::EpochSeconds)",
        Some(other) => bail!("timestamp format {other} is unknown"),
    })
}

fn protocol(name: &str) -> anyhow::Result<&'static str> {
    Ok(match name {
        "query" => "Query",
        "json" => "Json",
        "rest-json" => "RestJson",
        "rest-xml" => "RestXml",
        "smithy-rpc-v2-cbor" => "Cbor",
        other => bail!("protocol {other} is unknown"),
    })
}

fn target(reference: &Value) -> anyhow::Result<&str> {
    reference["shape"].as_str().context("a reference without a shape")
}

fn shape_of(reference: &Value) -> Option<&str> {
    reference["shape"].as_str()
}

fn required(parent: &Value, member: &str) -> bool {
    parent["required"].as_array().into_iter().flatten().any(|name| name == member)
}
