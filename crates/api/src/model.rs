//! Static descriptions of services, operations and errors.

use crate::schema::{Location, Schema};

/// A service and its table of operations.
#[derive(Debug)]
pub struct ServiceModel {
    /// Our name for it, as in models/operations.txt: `codestar-connections`.
    pub name: &'static str,
    /// AWS's `serviceId`: `CodeStar connections`.
    pub id: &'static str,
    /// Its name in a credential scope.
    pub signing_name: &'static str,
    /// Its name in IAM actions.
    pub iam_prefix: &'static str,
    /// Its name in host names.
    pub endpoint_prefix: &'static str,
    /// What it speaks, AWS's preference first.
    pub protocols: &'static [ProtocolName],
    /// What stands before the operation in `X-Amz-Target`, without the dot.
    pub target_prefix: Option<&'static str>,
    /// `1.0` or `1.1`.
    pub json_version: Option<&'static str>,
    /// The namespace of its query responses.
    pub xml_namespace: Option<&'static str>,
    /// Its version: a date.
    pub api_version: &'static str,
    /// Its json and cbor errors carry the old query code in a header.
    pub query_compatible: bool,
    /// Its operations.
    pub operations: &'static [&'static OperationModel],
}

impl ServiceModel {
    /// The operation of this name.
    pub fn operation(&self, name: &str) -> Option<&'static OperationModel> {
        self.operations.iter().copied().find(|op| op.name == name)
    }

    /// Whether it speaks this protocol.
    pub fn speaks(&self, protocol: ProtocolName) -> bool {
        self.protocols.contains(&protocol)
    }
}

impl PartialEq for ServiceModel {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

/// An operation.
#[derive(Debug)]
pub struct OperationModel {
    /// The service that has it.
    pub service: &'static ServiceModel,
    /// Its name, AWS's own.
    pub name: &'static str,
    /// Its HTTP method.
    pub method: &'static str,
    /// Its URI template.
    pub uri: &'static str,
    /// The status of a good answer.
    pub status: u16,
    /// What it takes.
    pub input: &'static Schema,
    /// What it gives.
    pub output: &'static Schema,
    /// Whether the model gives it an output at all.
    pub has_output: bool,
    /// The errors that the model names for it.
    pub errors: &'static [&'static ErrorModel],
    /// The element around a query result.
    pub result_wrapper: Option<&'static str>,
    /// The root element of an XML request.
    pub input_xml_name: Option<&'static str>,
    /// The namespace of an XML request.
    pub input_xml_namespace: Option<(&'static str, &'static str)>,
    /// The member that names the request's checksum algorithm.
    pub checksum_algorithm_member: Option<&'static str>,
    /// The member that asks for a checksum of the response.
    pub checksum_mode_member: Option<&'static str>,
    /// The request must carry a checksum.
    pub checksum_required: bool,
}

impl OperationModel {
    /// The defaults from which generated operations differ.
    pub const BLANK: OperationModel = OperationModel {
        service: &ServiceModel {
            name: "",
            id: "",
            signing_name: "",
            iam_prefix: "",
            endpoint_prefix: "",
            protocols: &[],
            target_prefix: None,
            json_version: None,
            xml_namespace: None,
            api_version: "",
            query_compatible: false,
            operations: &[],
        },
        name: "",
        method: "POST",
        uri: "/",
        status: 200,
        input: &Schema::BLANK,
        output: &Schema::BLANK,
        has_output: false,
        errors: &[],
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        checksum_algorithm_member: None,
        checksum_mode_member: None,
        checksum_required: false,
    };

    /// Whether the body of a request, whole, is one blob or text member.
    pub fn input_is_raw(&self) -> bool {
        is_raw(self.input)
    }

    /// Whether the body of a response, whole, is one blob or text member.
    pub fn output_is_raw(&self) -> bool {
        is_raw(self.output)
    }

    /// `service:Operation`, for messages and tables.
    pub fn id(&self) -> String {
        format!("{}:{}", self.service.name, self.name)
    }
}

impl PartialEq for OperationModel {
    fn eq(&self, other: &Self) -> bool {
        self.service == other.service && self.name == other.name
    }
}

fn is_raw(schema: &Schema) -> bool {
    use crate::schema::Kind;
    schema.payload_member().is_some_and(|m| {
        m.location == Location::Payload
            && matches!(m.target.kind, Kind::Blob | Kind::String | Kind::Enum { .. })
    })
}

/// An error that a model names.
#[derive(Debug)]
pub struct ErrorModel {
    /// Its shape, whose name is its type in JSON and CBOR.
    pub shape: &'static Schema,
    /// Its code in query and XML.
    pub code: &'static str,
    /// Its HTTP status.
    pub status: u16,
    /// Whether the caller is to blame.
    pub sender_fault: bool,
}

/// The wire protocols.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ProtocolName {
    /// awsQuery.
    Query,
    /// awsJson 1.0 and 1.1.
    Json,
    /// restJson1.
    RestJson,
    /// restXml.
    RestXml,
    /// rpc-v2-cbor.
    Cbor,
}
