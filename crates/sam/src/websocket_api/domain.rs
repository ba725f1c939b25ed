//! A domain of an API's own: its name, what is mapped to it, and its records in Route 53.

use tidegate_yaml::{Map, Value, json};

use super::{marked, propagates};
use crate::errors::Stop;
use crate::intrinsics::{get_att, reference};
use crate::logical_id;
use crate::properties::Declared;
use crate::python_text::{display, truthy};
use crate::resource::Resource;

const ENDPOINTS: [&str; 1] = ["REGIONAL"];
/// Entries of `Domain` that become the domain name's configuration.
const CONFIGURATION: [&str; 3] = ["CertificateArn", "OwnershipVerificationCertificateArn", "SecurityPolicy"];

/// The resources of the domain; none without one.
pub(super) fn expand(declared: &Declared, stage: &Resource) -> Result<Vec<Resource>, Stop> {
    let Some(Value::Object(domain)) = declared.meant("Domain") else { return Ok(Vec::new()) };
    let (Some(name), Some(_)) = (meant(domain, "DomainName"), meant(domain, "CertificateArn")) else {
        let message = "Custom Domains only works if both DomainName and CertificateArn are provided.";
        return Err(declared.wrong(message));
    };
    let endpoint = meant(domain, "EndpointConfiguration").cloned().unwrap_or_else(|| json!("REGIONAL"));
    if !endpoint.as_str().is_some_and(|endpoint| ENDPOINTS.contains(&endpoint)) {
        let message = format!(
            "EndpointConfiguration for Custom Domains must be one of {}.",
            crate::python_text::names(ENDPOINTS)
        );
        return Err(declared.wrong(message));
    }
    let id = logical_id::generate("ApiGatewayDomainNameV2", name, None);
    let mut named = Resource::new("AWS::ApiGatewayV2::DomainName", id, declared.inherited());
    let mut configuration = Map::from_iter([("EndpointType".to_owned(), endpoint)]);
    for entry in CONFIGURATION {
        if let Some(value) = meant(domain, entry) {
            configuration.insert(entry.to_owned(), value.clone());
        }
    }
    named
        .set("DomainName", name.clone())
        .set("DomainNameConfigurations", vec![Value::Object(configuration)])
        .set("Tags", marked(declared, propagates(declared)));
    if let Some(given) = meant(domain, "MutualTlsAuthentication") {
        named.set("MutualTlsAuthentication", given.clone());
    }
    let mut resources = mappings(declared, domain, &named, stage)?;
    resources.extend(records(declared, domain, &named)?);
    resources.push(named);
    Ok(resources)
}

fn meant<'v>(given: &'v Map, name: &str) -> Option<&'v Value> {
    given.get(name).filter(|value| truthy(value))
}

/// A mapping for each base path, or one for the whole domain.
fn mappings(
    declared: &Declared,
    domain: &Map,
    named: &Resource,
    stage: &Resource,
) -> Result<Vec<Resource>, Stop> {
    let mapping = |suffix: &str| {
        let id = format!("{}{suffix}ApiMapping", declared.logical_id);
        let mut mapping = Resource::new("AWS::ApiGatewayV2::ApiMapping", id, declared.inherited());
        mapping
            .set("ApiId", reference(&declared.logical_id))
            .set("DomainName", named.reference())
            .set("Stage", stage.reference());
        mapping
    };
    let paths = match meant(domain, "BasePath") {
        None => return Ok(vec![mapping("")]),
        Some(Value::Array(paths)) => paths.clone(),
        Some(one @ Value::String(_)) => vec![one.clone()],
        Some(_) => return Ok(vec![mapping("")]),
    };
    let mut made = Vec::with_capacity(paths.len());
    for path in paths {
        let Value::String(path) = path else { return Err(declared.wrong("Basepath must be a string.")) };
        if !path.chars().all(|character| character.is_ascii_alphanumeric() || "-_/".contains(character)) {
            return Err(declared.wrong("Invalid Basepath name provided."));
        }
        let key = path.trim_matches('/');
        let plain: String = key.chars().filter(char::is_ascii_alphanumeric).collect();
        let mut one = mapping(&plain);
        one.set("ApiMappingKey", key);
        made.push(one);
    }
    Ok(made)
}

/// The records that lead to the domain. AWS: groups of one zone have one logical id, so that the last one stays.
fn records(declared: &Declared, domain: &Map, named: &Resource) -> Result<Option<Resource>, Stop> {
    let Some(Value::Object(route53)) = meant(domain, "Route53") else { return Ok(None) };
    let zone =
        ["HostedZoneId", "HostedZoneName"].into_iter().find_map(|name| Some((name, meant(route53, name)?)));
    let Some((zone_property, zone)) = zone else {
        let message =
            "HostedZoneId or HostedZoneName is required to enable Route53 support on Custom Domains.";
        return Err(declared.wrong(message));
    };
    let id = logical_id::generate("RecordSetGroup", zone, None);
    let mut group = Resource::new("AWS::Route53::RecordSetGroup", id, declared.inherited());
    let record = |kind: &str| {
        let mut target = Map::new();
        target.insert("HostedZoneId".to_owned(), get_att(&named.logical_id, "RegionalHostedZoneId"));
        target.insert("DNSName".to_owned(), get_att(&named.logical_id, "RegionalDomainName"));
        if let Some(evaluated) = route53.get("EvaluateTargetHealth") {
            target.insert("EvaluateTargetHealth".to_owned(), evaluated.clone());
        }
        let name = domain.get("DomainName").cloned().unwrap_or_default();
        let mut record = json!({"Name": name, "Type": kind, "AliasTarget": target});
        for entry in ["SetIdentifier", "Region"] {
            if let Some(value) = meant(route53, entry) {
                record[entry] = value.clone();
            }
        }
        record
    };
    let mut all = vec![record("A")];
    if route53.get("IpV6").is_some_and(|asked| display(asked) == "True") {
        all.push(record("AAAA"));
    }
    group.set(zone_property, zone.clone()).set("RecordSets", all);
    Ok(Some(group))
}
