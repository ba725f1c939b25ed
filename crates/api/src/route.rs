//! Which operation a request asks for, and in which protocol.
//!
//! The service comes from the credential scope; an unsigned request is recognised by what it looks like. The
//! operation comes from `X-Amz-Target`, `Action`, the path of rpc-v2-cbor, or the table of URI templates.

use std::sync::LazyLock;

use crate::error::ServiceError;
use crate::model::{OperationModel, ProtocolName, ServiceModel};
use crate::protocol::{HttpRequest, Protocol, cbor, protocol, query, uri};
use crate::schema::Location;
use crate::{service, services, sigv4};

/// A request whose operation is known.
#[derive(Clone, Copy, Debug)]
pub struct Route {
    /// What it asks for.
    pub operation: &'static OperationModel,
    /// How it is written.
    pub protocol: &'static dyn Protocol,
}

/// A request whose operation is not known, with all that an answer in its own protocol needs.
#[derive(Clone, Debug)]
pub struct Unrouted {
    /// The service that it seems to be for.
    pub service: &'static ServiceModel,
    /// How it is written.
    pub protocol: &'static dyn Protocol,
    /// What to answer.
    pub error: ServiceError,
}

/// Finds the operation of a request. A bucket in the host name is first moved into the path by [`path_style`].
pub fn route(request: &HttpRequest) -> Result<Route, Box<Unrouted>> {
    if let Some(operation) = own_path(request) {
        return Ok(Route { operation, protocol: protocol(ProtocolName::Json) });
    }
    let service = service_of(request).map_err(Box::new)?;
    let name = protocol_of(service, request);
    let spoken = protocol(name);
    let refuse = |error| Box::new(Unrouted { service, protocol: spoken, error });
    let found = match name {
        ProtocolName::Json => by_target(service, request),
        ProtocolName::Query => by_action(service, request),
        ProtocolName::Cbor => by_cbor_path(service, request),
        ProtocolName::RestJson => by_template(service, request).ok_or_else(|| {
            let words = format!(
                "{} {} is no operation of {} that is supported",
                request.method, request.path, service.name
            );
            ServiceError::sender("UnknownOperationException", 404, words)
        }),
        ProtocolName::RestXml => by_template(service, request).ok_or_else(|| no_s3_operation(request)),
    };
    found.map(|operation| Route { operation, protocol: spoken }).map_err(refuse)
}

/// The request with its bucket in the path, where its host name carries one.
pub fn path_style(request: &HttpRequest) -> Option<HttpRequest> {
    let is_s3 = || service_of(request).is_ok_and(|s| s.speaks(ProtocolName::RestXml));
    let bucket = bucket_of_host(request.header("host")?).filter(|_| is_s3())?;
    Some(HttpRequest { path: format!("/{bucket}{}", request.path), ..request.clone() })
}

/// The bucket of `bucket.s3.us-east-1.amazonaws.com`, `bucket.s3.localhost` or `bucket.localhost:4566`.
fn bucket_of_host(host: &str) -> Option<&str> {
    let host = host.rsplit_once(':').map_or(host, |(name, _)| name);
    let marked = [".s3.", ".s3-"].iter().find_map(|mark| host.find(mark)).map(|at| &host[..at]);
    marked.or_else(|| host.strip_suffix(".localhost")).filter(|bucket| !bucket.is_empty() && *bucket != "s3")
}

/// An operation that has a path of its own, whatever the service in the scope.
fn own_path(request: &HttpRequest) -> Option<&'static OperationModel> {
    // Found once: this is asked of every request, and there are a handful among hundreds.
    static OWN: LazyLock<Vec<&'static OperationModel>> = LazyLock::new(|| {
        let json = services().iter().filter(|s| s.speaks(ProtocolName::Json));
        json.flat_map(|s| s.operations.iter().copied()).filter(|op| op.uri != "/").collect()
    });
    OWN.iter().copied().find(|op| op.uri == request.path && request.method == op.method)
}

fn service_of(request: &HttpRequest) -> Result<&'static ServiceModel, Unrouted> {
    let scope = sigv4::credential(request).map(|c| c.service);
    if let Some(name) = scope {
        let target =
            request.header("x-amz-target").and_then(|t| t.rsplit_once('.')).map(|(prefix, _)| prefix);
        let named = services().iter().copied().filter(|s| s.signing_name == name);
        // Two services may share a signing name: the target then says which is meant.
        let exact = named.clone().find(|s| target.is_none() || s.target_prefix == target);
        return exact.or_else(|| named.clone().next()).ok_or_else(|| unknown_service(&name, request));
    }
    Ok(by_looks(request))
}

/// The service of a request without credentials.
fn by_looks(request: &HttpRequest) -> &'static ServiceModel {
    let by_target = request
        .header("x-amz-target")
        .and_then(|t| t.rsplit_once('.'))
        .and_then(|(prefix, _)| services().iter().copied().find(|s| s.target_prefix == Some(prefix)));
    let by_version = || {
        let parameters = query::parameters(request);
        let version = parameters.iter().find(|(k, _)| k == "Version").map(|(_, v)| v.clone())?;
        services().iter().copied().find(|s| s.speaks(ProtocolName::Query) && s.api_version == version)
    };
    let by_cbor = || services().iter().copied().find(|s| cbor_operation(s, &request.path).is_some());
    let by_path = || {
        let mut rest = services().iter().copied().filter(|s| s.speaks(ProtocolName::RestJson));
        rest.find(|s| s.operations.iter().any(|op| uri::labels(op.uri, &request.path).is_some()))
    };
    let s3 = || services().iter().copied().find(|s| s.speaks(ProtocolName::RestXml));
    let found = by_target.or_else(by_version).or_else(by_cbor).or_else(by_path).or_else(s3);
    found.unwrap_or_else(|| services()[0])
}

/// The answer of a service that is not spoken, in the protocol that the request seems to be in.
fn unknown_service(name: &str, request: &HttpRequest) -> Unrouted {
    let words = format!("The service '{name}' is not one that is supported here");
    let is_query = query::parameters(request).iter().any(|(key, _)| key == "Action");
    let (spoken, code) = match request.header("smithy-protocol") {
        Some("rpc-v2-cbor") => (ProtocolName::Cbor, "UnknownOperationException"),
        _ if is_query => (ProtocolName::Query, "InvalidAction"),
        _ => (ProtocolName::Json, "UnknownOperationException"),
    };
    let error = ServiceError::sender(code, 400, words);
    Unrouted { service: service("sts").unwrap_or_else(|| services()[0]), protocol: protocol(spoken), error }
}

fn protocol_of(service: &ServiceModel, request: &HttpRequest) -> ProtocolName {
    let asks_cbor =
        request.header("smithy-protocol") == Some("rpc-v2-cbor") || request.path.starts_with("/service/");
    if asks_cbor && service.speaks(ProtocolName::Cbor) {
        return ProtocolName::Cbor;
    }
    if request.headers.contains_key("x-amz-target") && service.speaks(ProtocolName::Json) {
        return ProtocolName::Json;
    }
    let others = [ProtocolName::RestJson, ProtocolName::RestXml, ProtocolName::Query, ProtocolName::Json];
    others.into_iter().find(|p| service.speaks(*p)).unwrap_or(ProtocolName::Json)
}

fn by_target(service: &ServiceModel, request: &HttpRequest) -> Result<&'static OperationModel, ServiceError> {
    let target = request.header("x-amz-target").unwrap_or_default();
    let (prefix, name) = target.rsplit_once('.').unwrap_or(("", target));
    let found = service.operation(name).filter(|_| Some(prefix) == service.target_prefix);
    found.ok_or_else(|| {
        let words = format!("'{target}' is no operation of {} that is supported", service.name);
        ServiceError::sender("UnknownOperationException", 400, words)
    })
}

fn by_action(service: &ServiceModel, request: &HttpRequest) -> Result<&'static OperationModel, ServiceError> {
    let parameters = query::parameters(request);
    let value = |key: &str| parameters.iter().find(|(k, _)| k == key).map(|(_, v)| v.as_str());
    let Some(action) = value("Action") else {
        let words = "The request is missing an action or a required parameter.";
        return Err(ServiceError::sender("MissingAction", 400, words));
    };
    let version = value("Version").unwrap_or(service.api_version);
    let found = service.operation(action).filter(|_| version == service.api_version);
    found.ok_or_else(|| {
        let words = format!("Could not find operation {action} for version {version}");
        ServiceError::sender("InvalidAction", 400, words)
    })
}

fn by_cbor_path(
    service: &ServiceModel,
    request: &HttpRequest,
) -> Result<&'static OperationModel, ServiceError> {
    let name = cbor_operation(service, &request.path).unwrap_or_default();
    service.operation(name).ok_or_else(|| {
        let words = format!("'{}' is no operation of {} that is supported", request.path, service.name);
        ServiceError::sender("UnknownOperationException", 404, words)
    })
}

/// The operation's name in `/service/Name/operation/Operation`, where the path is this service's.
fn cbor_operation<'p>(service: &ServiceModel, path: &'p str) -> Option<&'p str> {
    let (name, operation) = path.split_once("/service/")?.1.split_once("/operation/")?;
    // An absolute shape name may stand where the plain one does.
    let name = name.rsplit('.').next()?;
    (name == cbor::service_name(service) && !operation.contains('/')).then_some(operation)
}

/// The best of the templates that fit: fewest required members missing, then most told apart by.
fn by_template(service: &ServiceModel, request: &HttpRequest) -> Option<&'static OperationModel> {
    let parameters = uri::parameters(&request.query);
    let rank = |op: &&'static OperationModel| {
        // The cheapest question first: this is asked of every operation of the service, at every request.
        if request.method != op.method {
            return None;
        }
        let (_, fixed) = uri::split(op.uri);
        let present = |(key, value): &(&str, Option<&str>)| {
            parameters.iter().any(|(k, v)| k == key && value.is_none_or(|value| v == value))
        };
        if !fixed.iter().all(present) || uri::labels(op.uri, &request.path).is_none() {
            return None;
        }
        let required = op.input.members().iter().filter(|m| m.required);
        let outside = required.filter(|m| matches!(m.location, Location::Query | Location::Header));
        let (mut missing, mut matched) = (0usize, fixed.len());
        for member in outside {
            let found = match member.location {
                Location::Query => parameters.iter().any(|(k, _)| k == member.wire),
                _ => request.headers.contains_key(member.wire.to_ascii_lowercase()),
            };
            if found { matched += 1 } else { missing += 1 }
        }
        let rank = (missing, usize::MAX - matched, usize::MAX - uri::literal_steps(op.uri));
        Some((rank, *op))
    };
    service.operations.iter().filter_map(rank).min_by_key(|(rank, _)| *rank).map(|(_, op)| op)
}

fn no_s3_operation(request: &HttpRequest) -> ServiceError {
    let asked = format!(
        "{} {}",
        request.method,
        if request.query.is_empty() { &request.path } else { &request.query }
    );
    if ["GET", "HEAD", "PUT", "POST", "DELETE"].contains(&request.method.as_str())
        && !request.query.is_empty()
    {
        let words = "A header or parameter you provided implies functionality that is not implemented";
        return ServiceError::sender("NotImplemented", 501, format!("{words}: {asked}"));
    }
    let words = "The specified method is not allowed against this resource.";
    ServiceError::sender("MethodNotAllowed", 405, words)
        .with("Method", request.method.as_str())
        .with("ResourceType", if request.path == "/" { "SERVICE" } else { "OBJECT" })
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::Method;

    fn request(method: &str, url: &str, service: &str, headers: &[(&'static str, &str)]) -> HttpRequest {
        let (path, query) = url.split_once('?').unwrap_or((url, ""));
        let mut request = HttpRequest {
            method: Method::from_bytes(method.as_bytes()).unwrap(),
            path: path.into(),
            query: query.into(),
            ..HttpRequest::default()
        };
        for (name, value) in headers {
            request.headers.insert(*name, value.parse().unwrap());
        }
        if !service.is_empty() {
            let scope = format!(
                "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/{service}/aws4_request, SignedHeaders=host, Signature=0"
            );
            request.headers.insert("authorization", scope.parse().unwrap());
        }
        request
    }

    fn routed(method: &str, url: &str, service: &str, headers: &[(&'static str, &str)]) -> String {
        match route(&request(method, url, service, headers)) {
            Ok(route) => route.operation.id(),
            Err(unrouted) => unrouted.error.to_string(),
        }
    }

    #[test]
    fn s3_is_told_apart_by_query_and_headers() {
        let cases = [
            ("GET", "/", "s3:ListBuckets"),
            ("PUT", "/b", "s3:CreateBucket"),
            ("HEAD", "/b/", "s3:HeadBucket"),
            ("GET", "/b", "s3:ListObjects"),
            ("GET", "/b?list-type=2&prefix=a", "s3:ListObjectsV2"),
            ("GET", "/b?versioning", "s3:GetBucketVersioning"),
            ("PUT", "/b?versioning=", "s3:PutBucketVersioning"),
            ("GET", "/b?versions", "s3:ListObjectVersions"),
            ("GET", "/b?uploads", "s3:ListMultipartUploads"),
            ("POST", "/b?delete", "s3:DeleteObjects"),
            ("POST", "/b/k?uploads", "s3:CreateMultipartUpload"),
            ("PUT", "/b/k?partNumber=1&uploadId=u", "s3:UploadPart"),
            ("GET", "/b/k?uploadId=u", "s3:ListParts"),
            ("DELETE", "/b/k?uploadId=u", "s3:AbortMultipartUpload"),
            ("POST", "/b/k?uploadId=u", "s3:CompleteMultipartUpload"),
            ("PUT", "/b/a/b/c", "s3:PutObject"),
            ("GET", "/b/k?x-id=GetObject", "s3:GetObject"),
            ("PUT", "/b/k?tagging", "s3:PutObjectTagging"),
            ("GET", "/b?tagging", "s3:GetBucketTagging"),
        ];
        for (method, url, wanted) in cases {
            assert_eq!(routed(method, url, "s3", &[]), wanted, "{method} {url}");
        }
        assert_eq!(routed("PUT", "/b/k", "s3", &[("x-amz-copy-source", "b/j")]), "s3:CopyObject");
        assert!(routed("PATCH", "/b/k", "s3", &[]).starts_with("MethodNotAllowed"));
    }

    #[test]
    fn lambda_is_routed_by_its_paths() {
        let cases = [
            ("POST", "/2015-03-31/functions", "lambda:CreateFunction"),
            ("GET", "/2015-03-31/functions/", "lambda:ListFunctions"),
            ("GET", "/2015-03-31/functions/f", "lambda:GetFunction"),
            ("POST", "/2015-03-31/functions/f/invocations", "lambda:Invoke"),
            ("GET", "/2015-03-31/functions/f/aliases/live", "lambda:GetAlias"),
            ("DELETE", "/2017-03-31/tags/arn%3Aaws%3Alambda?tagKeys=a", "lambda:UntagResource"),
        ];
        for (method, url, wanted) in cases {
            assert_eq!(routed(method, url, "lambda", &[]), wanted, "{method} {url}");
        }
        assert!(
            routed("GET", "/2024-08-31/functions/f/recursion-config", "lambda", &[])
                .starts_with("UnknownOperationException")
        );
    }

    #[test]
    fn the_unknown_is_named() {
        let target = [("x-amz-target", "CodePipeline_20150709.PollForJobs")];
        assert_eq!(
            routed("POST", "/", "codepipeline", &target),
            "UnknownOperationException: 'CodePipeline_20150709.PollForJobs' is no operation of codepipeline that is supported"
        );
        assert_eq!(
            routed("POST", "/?Action=Nope&Version=2010-05-08", "iam", &[]),
            "InvalidAction: Could not find operation Nope for version 2010-05-08"
        );
        assert!(routed("POST", "/", "ec2", &[]).contains("'ec2' is not one that is supported"));
    }

    #[test]
    fn other_ways_to_name_an_operation() {
        let cbor = [("smithy-protocol", "rpc-v2-cbor")];
        let path = "/service/GraniteServiceVersion20100801/operation/ListMetrics";
        assert_eq!(routed("POST", path, "monitoring", &cbor), "cloudwatch:ListMetrics");
        assert_eq!(routed("POST", path, "", &cbor), "cloudwatch:ListMetrics");
        assert_eq!(routed("POST", "/_tidegate/clock", "lambda", &[]), "tidegate:AdvanceClock");
        let anonymous = routed("GET", "/?Action=GetCallerIdentity&Version=2011-06-15", "", &[]);
        assert_eq!(anonymous, "sts:GetCallerIdentity");
    }

    #[test]
    fn buckets_may_stand_in_the_host_name() {
        let cases = [
            ("b.s3.us-east-1.amazonaws.com", Some("b")),
            ("my.bucket.localhost:4566", Some("my.bucket")),
            ("s3.localhost:4566", None),
            ("localhost:4566", None),
            ("127.0.0.1:4566", None),
        ];
        for (host, bucket) in cases {
            assert_eq!(bucket_of_host(host), bucket, "{host}");
        }
        let moved = path_style(&request("GET", "/k", "s3", &[("host", "b.localhost:4566")])).unwrap();
        assert_eq!(moved.path, "/b/k");
    }
}
