//! `Domain`: a name of the API's own, with what is mapped to it and its records in Route 53.

use std::collections::HashMap;

use tidegate_yaml::{Map, Value, json};

use crate::errors::{Cause, Stop};
use crate::intrinsics::{get_att, reference};
use crate::logical_id;
use crate::properties::Declared;
use crate::python_text::names;
use crate::python2::{Dict, Node, Text};
use crate::resource::Resource;

const ENDPOINTS: [&str; 3] = ["EDGE", "REGIONAL", "PRIVATE"];
pub(crate) const MUTUAL_TLS: [&str; 2] = ["TruststoreUri", "TruststoreVersion"];
/// The hosted zone of all distributions of CloudFront.
const CLOUDFRONT_ZONE: &str = "Z2FDTNDATAQYW2";
/// Entries of `Domain` that become properties of the domain name as they are.
const SAME: [&str; 4] =
    ["SecurityPolicy", "EndpointAccessMode", "Policy", "OwnershipVerificationCertificateArn"];

pub(crate) type RecordSetGroups = HashMap<String, Resource>;

/// A domain being transformed. AWS writes what it works out back into it, and into the deployment's hash.
struct Domain<'a> {
    declared: &'a Declared,
    given: &'a mut Dict,
    name: Node,
    certificate: Node,
}

/// The resources of a REST API's domain; none without one.
pub(super) fn of_rest_api(
    declared: &Declared,
    domain: &mut Node,
    groups: &mut RecordSetGroups,
) -> Result<Vec<Resource>, Stop> {
    if domain.is_null() {
        return Ok(Vec::new());
    }
    let id = &declared.logical_id;
    let Some(given) = domain.as_dict_mut() else { return Err(Cause::should_be(id, "Domain", "map").into()) };
    let needed = |name: &str| match given.get(name).filter(|node| !node.is_null()) {
        Some(node) => Ok(node.clone()),
        None => Err(Stop::from(Cause::resource(id, format!("Property 'Domain.{name}' is required.")))),
    };
    let (name, certificate) = (needed("DomainName")?, needed("CertificateArn")?);
    let mut domain = Domain { declared, given, name, certificate };
    if domain.endpoint() == Some("PRIVATE") { domain.private(groups) } else { domain.public(groups) }
}

impl Domain<'_> {
    fn wrong(&self, message: impl Into<String>) -> Stop {
        self.declared.wrong(message)
    }

    fn endpoint(&self) -> Option<&str> {
        self.given.get("EndpointConfiguration").and_then(Node::as_str)
    }

    fn public(&mut self, groups: &mut RecordSetGroups) -> Result<Vec<Resource>, Stop> {
        let id = logical_id::generate("ApiGatewayDomainName", &self.name.to_value(), None);
        self.given.insert("ApiDomainName", Text::made(&id));
        if self.given.get("EndpointConfiguration").is_none_or(Node::is_null) {
            self.given.insert("EndpointConfiguration", "REGIONAL");
        }
        let endpoint = self.endpoint().filter(|endpoint| ENDPOINTS.contains(endpoint)).map(str::to_owned);
        let Some(endpoint) = endpoint else { return Err(self.not_an_endpoint()) };
        let certificate = if endpoint == "REGIONAL" { "RegionalCertificateArn" } else { "CertificateArn" };
        let mut named = Resource::new("AWS::ApiGateway::DomainName", &id, self.declared.inherited());
        named
            .set("DomainName", self.name.to_value())
            .set(certificate, self.certificate.to_value())
            .set("EndpointConfiguration", self.endpoint_configuration(&endpoint));
        if let Some(given) = self.given.meant("MutualTlsAuthentication") {
            named.set("MutualTlsAuthentication", self.mutual_tls(given)?);
        }
        self.set_same(&mut named);
        let api = self.declared.logical_id.clone();
        let mut resources = self.mappings("AWS::ApiGateway::BasePathMapping", |mapping| {
            mapping
                .set("DomainName", reference(&id))
                .set("RestApiId", reference(&api))
                .set("Stage", reference(&format!("{api}.Stage")));
        })?;
        resources.insert(0, named);
        let target = json!(id);
        resources.extend(self.records(groups, &target)?);
        Ok(resources)
    }

    fn private(&mut self, groups: &mut RecordSetGroups) -> Result<Vec<Resource>, Stop> {
        let id = logical_id::generate("ApiGatewayDomainNameV2", &self.name.to_value(), None);
        let mut named = Resource::new("AWS::ApiGateway::DomainNameV2", &id, self.declared.inherited());
        named
            .set("DomainName", self.name.to_value())
            .set("CertificateArn", self.certificate.to_value())
            .set("EndpointConfiguration", self.endpoint_configuration("PRIVATE"));
        self.set_same(&mut named);
        // AWS: private names do not know it.
        named.set("OwnershipVerificationCertificateArn", Value::Null);
        let api = self.declared.logical_id.clone();
        let mut resources = self.mappings("AWS::ApiGateway::BasePathMappingV2", |mapping| {
            mapping
                .set("DomainNameArn", reference(&id))
                .set("RestApiId", reference(&api))
                .set("Stage", reference(&format!("{api}.Stage")));
        })?;
        resources.insert(0, named);
        if let Some(association) = self.given.get("AccessAssociation").filter(|given| !given.is_null()) {
            let Some(association) = association.as_dict() else {
                let property = "Domain.AccessAssociation";
                return Err(Cause::should_be(&self.declared.logical_id, property, "map").into());
            };
            resources.push(self.association(association, &id));
        }
        let target = self.name.to_value();
        resources.extend(self.records(groups, &target)?);
        Ok(resources)
    }

    fn not_an_endpoint(&self) -> Stop {
        self.wrong(format!("EndpointConfiguration for Custom Domains must be one of {}.", names(ENDPOINTS)))
    }

    fn endpoint_configuration(&self, endpoint: &str) -> Map {
        let mut configuration = Map::from_iter([("Types".to_owned(), json!([endpoint]))]);
        if let Some(kind) = self.given.meant("IpAddressType") {
            configuration.insert("IpAddressType".to_owned(), kind.to_value());
        }
        configuration
    }

    fn mutual_tls(&self, given: &Node) -> Result<Map, Stop> {
        let Some(given) = given.as_dict() else {
            let property = "Domain.MutualTlsAuthentication";
            return Err(Cause::should_be(&self.declared.logical_id, property, "map").into());
        };
        if given.keys().iter().any(|key| !MUTUAL_TLS.contains(&key.as_str())) {
            return Err(self.wrong(format!(
                "Available Domain.MutualTlsAuthentication fields are {}.",
                names(MUTUAL_TLS)
            )));
        }
        Ok(trust_store(given))
    }

    fn set_same(&self, named: &mut Resource) {
        for name in SAME {
            named.set(name, self.given.meant(name).map(Node::to_value).unwrap_or_default());
        }
    }

    /// A mapping for each base path, or one for the whole domain.
    fn mappings(&self, type_name: &'static str, fill: impl Fn(&mut Resource)) -> Result<Vec<Resource>, Stop> {
        let api = &self.declared.logical_id;
        let mapping = |part: &str, path: Option<&str>| {
            let id = format!("{api}{part}BasePathMapping");
            let mut mapping = Resource::new(type_name, id, self.declared.inherited());
            fill(&mut mapping);
            mapping.set("BasePath", path.map_or(Value::Null, |path| json!(path)));
            mapping
        };
        let paths = match self.given.meant("BasePath") {
            Some(one @ Node::Text(_)) => vec![one.clone()],
            Some(Node::List(paths)) => paths.clone(),
            _ => return Ok(vec![mapping("", None)]),
        };
        let normalize = self.given.get("NormalizeBasePath").is_none_or(Node::truthy);
        let mut made = Vec::with_capacity(paths.len());
        for (index, path) in paths.iter().enumerate() {
            let Some(path) = path.as_str() else {
                let property = format!("Domain.BasePath[{index}]");
                return Err(Cause::should_be(api, &property, "string").into());
            };
            let plain: String = path.chars().filter(|c| c.is_alphanumeric()).collect();
            made.push(mapping(&plain, Some(if normalize { &plain } else { path })));
        }
        Ok(made)
    }

    fn association(&self, given: &Dict, domain: &str) -> Resource {
        let endpoint = given.get("VpcEndpointId").map(Node::to_value).unwrap_or_default();
        let id = logical_id::generate("DomainNameAccessAssociation", &json!([endpoint, domain]), None);
        let type_name = "AWS::ApiGateway::DomainNameAccessAssociation";
        let mut association = Resource::new(type_name, id, self.declared.inherited());
        association
            .set("DomainNameArn", reference(domain))
            .set("AccessAssociationSourceType", "VPCE")
            .set("AccessAssociationSource", endpoint);
        association
    }

    /// The records that lead to the domain, in the group of their zone or in one of their own.
    fn records(&mut self, groups: &mut RecordSetGroups, target: &Value) -> Result<Option<Resource>, Stop> {
        let Some(route53) = zone_of(self.declared, self.given)? else { return Ok(None) };
        let separate = route53.meant("SeparateRecordSetGroup").cloned();
        let zone = zone(&route53);
        let mut group = match separate {
            Some(Node::Bool(_)) => {
                let data = json!([zone, self.name.to_value()]);
                let id = logical_id::generate("RecordSetGroup", &data, None);
                let mut group = new_group(&id, self.declared);
                set_zones(&mut group, &route53, true);
                group
            }
            Some(_) => {
                let property = "Domain.Route53.SeparateRecordSetGroup";
                return Err(Cause::should_be(&self.declared.logical_id, property, "boolean").into());
            }
            None => shared_group(groups, &zone, self.declared, |group| set_zones(group, &route53, false)),
        };
        let alias = self.alias_target(&route53, target);
        add_records(&mut group, &self.name.to_value(), &route53, &alias);
        if separate.is_none() {
            groups.insert(group.logical_id.clone(), group.clone());
        }
        Ok(Some(group))
    }

    fn alias_target(&mut self, route53: &Dict, target: &Value) -> Value {
        let mut alias = evaluated(route53);
        let id = target.as_str().unwrap_or_default().to_owned();
        let att = |name: &str| match target {
            Value::String(_) => get_att(&id, name),
            other => json!({"Fn::GetAtt": [other, name]}),
        };
        let said = |name: &str| route53.get(name).map(Node::to_value).unwrap_or_default();
        let (zone, name) = match self.endpoint() {
            Some("REGIONAL") => (att("RegionalHostedZoneId"), att("RegionalDomainName")),
            Some("EDGE") => {
                let mut name = said("DistributionDomainName");
                if name.is_null() {
                    name = att("DistributionDomainName");
                    if let Some(kept) = self.given.get_mut("Route53").and_then(Node::as_dict_mut) {
                        let parts = vec![Text::made(id.as_str()).into(), "DistributionDomainName".into()];
                        kept.insert(
                            "DistributionDomainName",
                            Node::dict([("Fn::GetAtt", Node::List(parts))]),
                        );
                    }
                }
                (json!(CLOUDFRONT_ZONE), name)
            }
            _ => (said("VpcEndpointHostedZoneId"), said("VpcEndpointDomainName")),
        };
        alias.insert("HostedZoneId".to_owned(), zone);
        alias.insert("DNSName".to_owned(), name);
        Value::Object(alias)
    }
}

/// The trust store of mutual TLS.
pub(crate) fn trust_store(given: &Dict) -> Map {
    MUTUAL_TLS.iter().filter_map(|name| Some(((*name).to_owned(), given.meant(name)?.to_value()))).collect()
}

/// The `Route53` of a domain, which has to say its zone.
pub(crate) fn zone_of(declared: &Declared, domain: &Dict) -> Result<Option<Dict>, Stop> {
    let route53 = match domain.get("Route53") {
        None | Some(Node::Null) => return Ok(None),
        Some(Node::Dict(route53)) => route53,
        Some(_) => return Err(Cause::should_be(&declared.logical_id, "Domain.Route53", "map").into()),
    };
    let lacks = |name: &str| route53.get(name).is_none_or(Node::is_null);
    if lacks("HostedZoneId") && lacks("HostedZoneName") {
        let message =
            "HostedZoneId or HostedZoneName is required to enable Route53 support on Custom Domains.";
        return Err(declared.wrong(message));
    }
    Ok(Some((**route53).clone()))
}

/// The zone's id, or its name.
pub(crate) fn zone(route53: &Dict) -> Value {
    let zone = route53.meant("HostedZoneId").or_else(|| route53.get("HostedZoneName"));
    zone.map(Node::to_value).unwrap_or_default()
}

fn new_group(id: &str, declared: &Declared) -> Resource {
    let mut group = Resource::new("AWS::Route53::RecordSetGroup", id, declared.inherited());
    group.set("RecordSets", Vec::<Value>::new());
    group
}

/// The group of a zone, which all APIs of the template add to.
pub(crate) fn shared_group(
    groups: &RecordSetGroups,
    zone: &Value,
    declared: &Declared,
    fill: impl FnOnce(&mut Resource),
) -> Resource {
    let id = logical_id::generate("RecordSetGroup", zone, None);
    groups.get(&id).cloned().unwrap_or_else(|| {
        let mut group = new_group(&id, declared);
        fill(&mut group);
        group
    })
}

fn set_zones(group: &mut Resource, route53: &Dict, only_meant: bool) {
    for name in ["HostedZoneId", "HostedZoneName"] {
        let said = route53.get(name).filter(|zone| !only_meant || zone.truthy());
        group.set(name, said.map(Node::to_value).unwrap_or_default());
    }
}

pub(crate) fn evaluated(route53: &Dict) -> Map {
    let said = route53.get("EvaluateTargetHealth").filter(|said| !said.is_null());
    said.map(|said| ("EvaluateTargetHealth".to_owned(), said.to_value())).into_iter().collect()
}

/// Adds a record, and one for IPv6 where it is asked for.
pub(crate) fn add_records(group: &mut Resource, name: &Value, route53: &Dict, alias: &Value) {
    let record = |kind: &str| {
        let mut record = json!({"Name": name, "Type": kind, "AliasTarget": alias});
        for entry in ["Region", "SetIdentifier"] {
            if let Some(said) = route53.get(entry).filter(|said| !said.is_null()) {
                record[entry] = said.to_value();
            }
        }
        record
    };
    let Some(Value::Array(records)) = group.properties.get_mut("RecordSets") else { return };
    records.push(record("A"));
    if matches!(route53.get("IpV6"), Some(Node::Bool(true))) {
        records.push(record("AAAA"));
    }
}
