//! `Domain` of an HTTP API: its name, what is mapped to it, and its records in Route 53.

use std::sync::OnceLock;

use regex::Regex;
use tidegate_yaml::{Map, Value, json};

use super::CREATED_BY;
use crate::errors::{Cause, Stop};
use crate::intrinsics::{get_att, reference};
use crate::logical_id;
use crate::properties::Declared;
use crate::python_text::names;
use crate::python2::{Dict, Node};
use crate::resource::Resource;
use crate::rest_api::domain::{
    MUTUAL_TLS, RecordSetGroups, add_records, evaluated, shared_group, trust_store, zone, zone_of,
};

const ENDPOINTS: [&str; 1] = ["REGIONAL"];

/// The resources of the domain; none without one.
pub(super) fn expand(declared: &Declared, groups: &mut RecordSetGroups) -> Result<Vec<Resource>, Stop> {
    let domain = Node::written(&declared.value("Domain"));
    let Some(given) = domain.as_dict() else { return Ok(Vec::new()) };
    let said = |name: &str| given.get(name).filter(|node| !node.is_null());
    let (Some(name), Some(certificate)) = (said("DomainName"), said("CertificateArn")) else {
        let message = "Custom Domains only works if both DomainName and CertificateArn are provided.";
        return Err(declared.wrong(message));
    };
    let endpoint = said("EndpointConfiguration").map_or(Some(ENDPOINTS[0]), Node::as_str);
    let Some(endpoint) = endpoint.filter(|endpoint| ENDPOINTS.contains(endpoint)) else {
        return Err(declared.wrong(format!(
            "EndpointConfiguration for Custom Domains must be one of {}.",
            names(ENDPOINTS)
        )));
    };
    let mut configuration = Map::new();
    configuration.insert("CertificateArn".to_owned(), certificate.to_value());
    configuration.insert("EndpointType".to_owned(), json!(endpoint));
    for entry in ["OwnershipVerificationCertificateArn", "SecurityPolicy"] {
        if let Some(value) = given.meant(entry) {
            configuration.insert(entry.to_owned(), value.to_value());
        }
    }
    let id = logical_id::generate("ApiGatewayDomainNameV2", &name.to_value(), None);
    let mut named = Resource::new("AWS::ApiGatewayV2::DomainName", id, declared.inherited());
    named
        .set("DomainName", name.to_value())
        .set("DomainNameConfigurations", vec![Value::Object(configuration)])
        .set("Tags", json!({CREATED_BY: "SAM"}));
    if let Some(tls) = given.meant("MutualTlsAuthentication") {
        named.set("MutualTlsAuthentication", mutual_tls(declared, tls)?);
    }
    let mut resources = mappings(declared, given, &named)?;
    resources.extend(records(declared, given, &named, groups)?);
    resources.insert(0, named);
    Ok(resources)
}

fn mutual_tls(declared: &Declared, given: &Node) -> Result<Map, Stop> {
    let Some(given) = given.as_dict() else {
        return Err(declared.wrong(format!(
            "MutualTlsAuthentication must be a map with at least one of the following fields {}.",
            names(MUTUAL_TLS)
        )));
    };
    let mut unknown: Vec<String> = given.keys().iter().map(|key| key.as_str().to_owned()).collect();
    unknown.retain(|key| !MUTUAL_TLS.contains(&key.as_str()));
    if !unknown.is_empty() {
        unknown.sort();
        let message = format!("Available MutualTlsAuthentication fields are {}.", names(MUTUAL_TLS));
        // AWS: the unknown fields stand where the logical id would.
        return Err(Cause::resource(unknown.join(","), message).into());
    }
    Ok(trust_store(given))
}

/// A mapping for each base path, or one for the whole domain.
fn mappings(declared: &Declared, domain: &Dict, named: &Resource) -> Result<Vec<Resource>, Stop> {
    static PATTERN: OnceLock<Option<Regex>> = OnceLock::new();
    let api = &declared.logical_id;
    let mapping = |part: &str| {
        let mut mapping = Resource::new(
            "AWS::ApiGatewayV2::ApiMapping",
            format!("{api}{part}ApiMapping"),
            declared.inherited(),
        );
        mapping
            .set("DomainName", named.reference())
            .set("ApiId", reference(api))
            .set("Stage", reference(&format!("{api}.Stage")));
        mapping
    };
    let paths = match domain.meant("BasePath") {
        Some(one @ Node::Text(_)) => vec![one.clone()],
        Some(Node::List(paths)) => paths.clone(),
        _ => return Ok(vec![mapping("")]),
    };
    let pattern = PATTERN.get_or_init(|| Regex::new(r"[^0-9a-zA-Z/\-_]").ok());
    let mut made = Vec::with_capacity(paths.len());
    for path in &paths {
        let Some(path) = path.as_str() else { return Err(declared.wrong("Basepath must be a string.")) };
        if pattern.as_ref().is_some_and(|pattern| pattern.is_match(path)) {
            return Err(declared.wrong("Invalid Basepath name provided."));
        }
        let plain: String = path.chars().filter(|c| !matches!(c, '-' | '_' | '/')).collect();
        let mut one = mapping(&plain);
        one.set("ApiMappingKey", path.trim_matches('/'));
        made.push(one);
    }
    Ok(made)
}

fn records(
    declared: &Declared,
    domain: &Dict,
    named: &Resource,
    groups: &mut RecordSetGroups,
) -> Result<Option<Resource>, Stop> {
    let Some(route53) = zone_of(declared, domain)? else { return Ok(None) };
    let zone = zone(&route53);
    let mut group = shared_group(groups, &zone, declared, |group| {
        let property = ["HostedZoneId", "HostedZoneName"].into_iter().find(|name| route53.contains(name));
        if let Some(property) = property {
            group.set(property, route53.get(property).map(Node::to_value).unwrap_or_default());
        }
    });
    let mut alias = evaluated(&route53);
    alias.insert("HostedZoneId".to_owned(), get_att(&named.logical_id, "RegionalHostedZoneId"));
    alias.insert("DNSName".to_owned(), get_att(&named.logical_id, "RegionalDomainName"));
    let name = domain.get("DomainName").map(Node::to_value).unwrap_or_default();
    add_records(&mut group, &name, &route53, &Value::Object(alias));
    groups.insert(group.logical_id.clone(), group.clone());
    Ok(Some(group))
}
