//! Bytes as AWS's clients send them and as AWS answers, per protocol.

use http::Method;
use tidegate_api::protocol::protocol;
use tidegate_api::{
    HttpRequest, HttpResponse, Operation, ProtocolName, Shape, Timestamp, Value, cloudwatch, codepipeline,
    iam, lambda, s3,
};

fn request<O: Operation>(name: ProtocolName, path: &str, body: &[u8]) -> (O::Input, Vec<String>) {
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let body = body.to_vec().into();
    let request = HttpRequest {
        method: Method::POST,
        path: path.into(),
        query: query.into(),
        body,
        ..Default::default()
    };
    let decoded = protocol(name).decode_request(O::MODEL, &request).unwrap();
    (O::Input::from_value(decoded.input).unwrap(), decoded.unknown)
}

fn answer<O: Operation>(name: ProtocolName, output: &O::Output) -> HttpResponse {
    protocol(name).encode_response(O::MODEL, &output.to_value(), "request-1").unwrap()
}

fn text(response: &HttpResponse) -> &str {
    std::str::from_utf8(&response.body).unwrap()
}

fn header<'r>(response: &'r HttpResponse, name: &str) -> &'r str {
    response.headers.get(name).map_or("", |v| v.to_str().unwrap())
}

#[test]
fn query_reads_dotted_names() {
    let form = b"Action=CreateRole&Version=2010-05-08&RoleName=r&AssumeRolePolicyDocument=%7B%7D&Tags.member.2.Key=b&\
        Tags.member.2.Value=2&Tags.member.1.Key=a&Tags.member.1.Value=1+1&MaxSessionDuration=3600";
    let (input, unknown) = request::<iam::CreateRole>(ProtocolName::Query, "/", form);
    let tag = |key: &str, value: &str| iam::Tag { key: key.into(), value: value.into() };
    assert_eq!(input.tags, Some(vec![tag("a", "1 1"), tag("b", "2")]));
    assert_eq!((input.role_name.as_str(), input.max_session_duration), ("r", Some(3600)));
    assert_eq!(unknown, Vec::<String>::new());
}

#[test]
fn query_names_what_it_does_not_know() {
    let form = b"Action=GetRole&Version=2010-05-08&RoleName=r&Colour=red&RoleName.Deep=1";
    let (_, unknown) = request::<iam::GetRole>(ProtocolName::Query, "/", form);
    assert_eq!(unknown, ["RoleName.Deep", "Colour"]);
}

#[test]
fn query_answers_in_wrapped_xml() {
    let role = iam::Role {
        path: "/".into(),
        role_name: "r".into(),
        role_id: "AROA1".into(),
        arn: "arn:aws:iam::111111111111:role/r".into(),
        create_date: Timestamp::from_seconds(1_427_803_200),
        tags: Some(vec![iam::Tag { key: "a&b".into(), value: "<1>".into() }]),
        ..Default::default()
    };
    let response = answer::<iam::GetRole>(ProtocolName::Query, &iam::GetRoleResponse { role });
    assert_eq!(
        text(&response),
        "<GetRoleResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\"><GetRoleResult><Role><Path>/</Path>\
         <RoleName>r</RoleName><RoleId>AROA1</RoleId><Arn>arn:aws:iam::111111111111:role/r</Arn>\
         <CreateDate>2015-03-31T12:00:00Z</CreateDate><Tags><member><Key>a&amp;b</Key><Value>&lt;1&gt;</Value></member></Tags>\
         </Role></GetRoleResult><ResponseMetadata><RequestId>request-1</RequestId></ResponseMetadata></GetRoleResponse>"
    );
    assert_eq!(header(&response, "content-type"), "text/xml");
    let nothing = answer::<iam::DeleteRole>(ProtocolName::Query, &iam::DeleteRoleOutput {});
    assert_eq!(
        text(&nothing),
        "<DeleteRoleResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\"><ResponseMetadata>\
         <RequestId>request-1</RequestId></ResponseMetadata></DeleteRoleResponse>"
    );
}

#[test]
fn query_errors_carry_the_code_of_the_trait() {
    let error = iam::error::no_such_entity_exception("The role with name r cannot be found.");
    let response = protocol(ProtocolName::Query).encode_error(&iam::SERVICE, &error, "request-1");
    assert_eq!(response.status, 404);
    assert_eq!(
        text(&response),
        "<ErrorResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\"><Error><Type>Sender</Type>\
         <Code>NoSuchEntity</Code><Message>The role with name r cannot be found.</Message></Error>\
         <RequestId>request-1</RequestId></ErrorResponse>"
    );
}

#[test]
fn aws_json_reads_and_answers() {
    let body = br#"{"name":"p","clientRequestToken":"t","colour":"red","variables":[{"name":"a","value":"b","x":1}]}"#;
    let (input, unknown) = request::<codepipeline::StartPipelineExecution>(ProtocolName::Json, "/", body);
    assert_eq!(input.name, "p");
    assert_eq!(unknown, ["colour", "variables[0].x"]);
    let output = codepipeline::StartPipelineExecutionOutput { pipeline_execution_id: Some("e-1".into()) };
    let response = answer::<codepipeline::StartPipelineExecution>(ProtocolName::Json, &output);
    assert_eq!(text(&response), r#"{"pipelineExecutionId":"e-1"}"#);
    assert_eq!(header(&response, "content-type"), "application/x-amz-json-1.1");
    assert_eq!(header(&response, "x-amzn-requestid"), "request-1");
    let error = codepipeline::error::pipeline_not_found_exception("no");
    let response = protocol(ProtocolName::Json).encode_error(&codepipeline::SERVICE, &error, "request-1");
    assert_eq!(text(&response), r#"{"__type":"PipelineNotFoundException","message":"no"}"#);
    assert_eq!(response.status, 400);
}

#[test]
fn json_of_the_wrong_type_is_a_serialization_exception() {
    let request = HttpRequest { body: br#"{"name":{"a":1}}"#.to_vec().into(), ..Default::default() };
    let op = codepipeline::GetPipeline::MODEL;
    let error = protocol(ProtocolName::Json).decode_request(op, &request).unwrap_err();
    assert_eq!(
        error.to_string(),
        "SerializationException: name: START_OBJECT can not be converted to a String"
    );
}

#[test]
fn rest_json_binds_members() {
    let path = "/2015-03-31/functions/f/invocations?Qualifier=live";
    let (input, _) = request::<lambda::Invoke>(ProtocolName::RestJson, path, b"{\"a\":1}");
    assert_eq!((input.function_name.as_str(), input.qualifier.as_deref()), ("f", Some("live")));
    assert_eq!(input.payload.as_deref(), Some(&b"{\"a\":1}"[..]));
    let output = lambda::InvocationResponse {
        status_code: Some(202),
        function_error: Some("Unhandled".into()),
        payload: Some("null".into()),
        ..Default::default()
    };
    let response = answer::<lambda::Invoke>(ProtocolName::RestJson, &output);
    assert_eq!((response.status.as_u16(), text(&response)), (202, "null"));
    assert_eq!(header(&response, "x-amz-function-error"), "Unhandled");
    let error = lambda::error::resource_not_found_exception("Function not found: f");
    let response = protocol(ProtocolName::RestJson).encode_error(&lambda::SERVICE, &error, "request-1");
    assert_eq!(text(&response), r#"{"Type":"User","Message":"Function not found: f"}"#);
    assert_eq!(header(&response, "x-amzn-errortype"), "ResourceNotFoundException");
    assert_eq!(response.status, 404);
}

#[test]
fn rest_json_names_unknown_parameters() {
    let path = "/2015-03-31/functions/f?Qualifier=1&Colour=red";
    let (_, unknown) = request::<lambda::GetFunction>(ProtocolName::RestJson, path, b"");
    assert_eq!(unknown, ["Colour"]);
}

#[test]
fn s3_lists_are_flat() {
    let output = s3::ListObjectsV2Output {
        name: Some("b".into()),
        key_count: Some(1),
        contents: Some(vec![s3::Object {
            key: Some("k".into()),
            size: Some(3),
            last_modified: Some(Timestamp::from_seconds(1_427_803_200)),
            ..Default::default()
        }]),
        ..Default::default()
    };
    let response = answer::<s3::ListObjectsV2>(ProtocolName::RestXml, &output);
    assert_eq!(
        text(&response),
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">\
         <Contents><Key>k</Key><LastModified>2015-03-31T12:00:00.000Z</LastModified><Size>3</Size></Contents><Name>b</Name>\
         <KeyCount>1</KeyCount></ListBucketResult>"
    );
    let location = s3::GetBucketLocationOutput { location_constraint: Some("eu-west-1".into()) };
    assert_eq!(
        text(&answer::<s3::GetBucketLocation>(ProtocolName::RestXml, &location)),
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <LocationConstraint xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">eu-west-1</LocationConstraint>"
    );
}

#[test]
fn s3_reads_documents_and_metadata() {
    let body = b"<?xml version=\"1.0\"?><Delete xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">\n <Object><Key>a&amp;b</Key></Object>\
        <Object><Key>c</Key><VersionId>v</VersionId></Object><Quiet>true</Quiet></Delete>";
    let (input, unknown) = request::<s3::DeleteObjects>(ProtocolName::RestXml, "/b?delete", body);
    let keys: Vec<&str> = input.delete.objects.iter().map(|o| o.key.as_str()).collect();
    assert_eq!((keys, input.delete.quiet), (vec!["a&b", "c"], Some(true)));
    assert_eq!(unknown, Vec::<String>::new());
    let mut put = HttpRequest { method: Method::PUT, path: "/b/a%20b/c".into(), ..Default::default() };
    put.headers
        .insert("x-amz-meta-Who".to_lowercase().parse::<http::HeaderName>().unwrap(), "me".parse().unwrap());
    put.headers.insert("x-amz-acl", "private".parse().unwrap());
    put.headers.insert("x-amz-mystery", "1".parse().unwrap());
    let decoded = protocol(ProtocolName::RestXml).decode_request(s3::PutObject::MODEL, &put).unwrap();
    assert_eq!(decoded.unknown, ["x-amz-mystery"]);
    let input = s3::PutObjectRequest::from_value(decoded.input).unwrap();
    assert_eq!(
        (input.key.as_str(), input.metadata),
        ("a b/c", Some([("who".to_owned(), "me".to_owned())].into()))
    );
}

#[test]
fn s3_errors_stand_without_a_wrapper() {
    let error = s3::error::no_such_key("The specified key does not exist.").with("Key", "k");
    let response = protocol(ProtocolName::RestXml).encode_error(&s3::SERVICE, &error, "R1");
    assert_eq!(
        text(&response),
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>NoSuchKey</Code>\
         <Message>The specified key does not exist.</Message><Key>k</Key><RequestId>R1</RequestId><HostId>UjE=</HostId></Error>"
    );
    assert_eq!((response.status.as_u16(), header(&response, "x-amz-request-id")), (404, "R1"));
}

#[test]
fn cbor_reads_and_answers() {
    // {"Namespace": "n", "Colour": 1}
    let body = b"\xa2\x69Namespace\x61n\x66Colour\x01";
    let (input, unknown) = request::<cloudwatch::ListMetrics>(ProtocolName::Cbor, "/", body);
    assert_eq!((input.namespace.as_deref(), unknown), (Some("n"), vec!["Colour".to_owned()]));
    let output = cloudwatch::ListTagsForResourceOutput {
        tags: Some(vec![cloudwatch::Tag { key: "a".into(), value: "b".into() }]),
    };
    let response = answer::<cloudwatch::ListTagsForResource>(ProtocolName::Cbor, &output);
    assert_eq!(&response.body[..], b"\xa1\x64Tags\x81\xa2\x63Key\x61a\x65Value\x61b");
    assert_eq!(header(&response, "smithy-protocol"), "rpc-v2-cbor");
    let error = cloudwatch::error::resource_not_found("gone");
    let response = protocol(ProtocolName::Cbor).encode_error(&cloudwatch::SERVICE, &error, "request-1");
    assert_eq!(header(&response, "x-amzn-query-error"), "ResourceNotFound;Sender");
    let id = b"com.amazonaws.cloudwatch.v2010_08_01#ResourceNotFound";
    assert!(response.body.windows(id.len()).any(|w| w == id));
}

#[test]
fn shapes_survive_rows() {
    let role = iam::Role {
        role_name: "r".into(),
        create_date: Timestamp::from_millis(1_427_803_200_123),
        ..Default::default()
    };
    let json = serde_json::to_string(&role).unwrap();
    assert_eq!(serde_json::from_str::<iam::Role>(&json).unwrap(), role);
    let code = lambda::FunctionCode { zip_file: Some(vec![0u8, 255].into()), ..Default::default() };
    let json = serde_json::to_string(&code).unwrap();
    assert_eq!(json, r#"{"ZipFile":"AP8="}"#);
    assert_eq!(serde_json::from_str::<lambda::FunctionCode>(&json).unwrap(), code);
    assert!(
        lambda::FunctionCode::from_value(Value::Map([("Zip".to_owned(), Value::Long(1))].into())).is_err()
    );
}
