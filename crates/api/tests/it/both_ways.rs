//! Every operation in every protocol that its service speaks: what the client writes, the server reads, and back.

use std::collections::BTreeMap;

use tidegate_api::protocol::protocol;
use tidegate_api::sigv4::Signer;
use tidegate_api::{
    HttpResponse, Kind, Location, OperationModel, Schema, ServiceError, TimeFormat, Timestamp, Value, route,
    services,
};

/// A value of a shape with everything in it; recursion ends where a shape holds itself.
fn sample(schema: &'static Schema, seen: &mut Vec<&'static str>) -> Value {
    if seen.iter().filter(|name| **name == schema.name).count() > 1 {
        return Value::Null;
    }
    seen.push(schema.name);
    let value = match &schema.kind {
        Kind::Boolean => Value::Bool(true),
        Kind::Integer => Value::Long(7),
        Kind::Long => Value::Long(1 << 40),
        Kind::Double => Value::Double(0.25),
        Kind::String => Value::String("a <b> & \"c\"/ü".into()),
        Kind::Enum { values } => Value::String(values[0].into()),
        Kind::Blob => Value::Blob(vec![0u8, 255, 10].into()),
        Kind::Timestamp { .. } => Value::Timestamp(Timestamp::from_seconds(1_427_803_200)),
        Kind::List { item, .. } => match sample(item, seen) {
            Value::Null => Value::List(Vec::new()),
            item => Value::List(vec![item.clone(), item]),
        },
        Kind::Map { value, .. } => {
            let value = sample(value, seen);
            Value::Map(BTreeMap::from([("k".to_owned(), value.clone()), ("l".to_owned(), value)]))
        }
        Kind::Structure { members } => {
            let mut map = BTreeMap::new();
            for member in *members {
                let value = match member.location {
                    // A header's text has no line breaks or commas, and a prefix holds texts.
                    Location::StatusCode => Value::Long(200),
                    Location::Header | Location::Headers => plain(sample(member.target, seen)),
                    _ => sample(member.target, seen),
                };
                let nothing =
                    value == Value::Null || value == Value::empty() || value == Value::List(Vec::new());
                if !nothing {
                    map.insert(member.name.to_owned(), value);
                }
            }
            Value::Map(map)
        }
    };
    seen.pop();
    value
}

fn plain(value: Value) -> Value {
    match value {
        Value::String(text) if text.contains('<') => "plain".into(),
        Value::List(items) => Value::List(items.into_iter().map(plain).collect()),
        Value::Map(map) => Value::Map(map.into_iter().map(|(k, v)| (k, plain(v))).collect()),
        other => other,
    }
}

fn each(mut check: impl FnMut(&'static OperationModel, &'static dyn tidegate_api::Protocol)) {
    for service in services() {
        for op in service.operations {
            service.protocols.iter().for_each(|name| check(op, protocol(*name)));
        }
    }
}

#[test]
fn requests_arrive_as_they_were_sent() {
    let mut count = 0;
    each(|op, protocol| {
        let input = sample(op.input, &mut Vec::new());
        let mut request = protocol.encode_request(op, &input, &|| "token".into()).unwrap();
        let signer = Signer {
            access_key: "AKID",
            secret: "secret",
            session_token: None,
            region: "us-east-1",
            service: op.service.signing_name,
        };
        signer.sign(&mut request, "127.0.0.1:4566", Timestamp::from_seconds(0));
        let what = format!("{} in {:?}", op.id(), protocol.name());
        let routed = route::route(&request).unwrap_or_else(|e| panic!("{what}: {}", e.error));
        assert_eq!(routed.operation, op, "{what}");
        assert_eq!(routed.protocol.name(), protocol.name(), "{what}");
        let decoded = protocol.decode_request(op, &request).unwrap_or_else(|e| panic!("{what}: {e}"));
        assert_eq!(decoded.unknown, Vec::<String>::new(), "{what}");
        assert_eq!(decoded.input, input, "{what}");
        count += 1;
    });
    assert!(count > 250, "only {count} pairs of operation and protocol");
}

#[test]
fn answers_arrive_as_they_were_sent() {
    each(|op, protocol| {
        let output = sample(op.output, &mut Vec::new());
        let what = format!("{} in {:?}", op.id(), protocol.name());
        let response = protocol.encode_response(op, &output, "request-1").unwrap();
        let read = protocol.decode_response(op, &response).unwrap_or_else(|e| panic!("{what}: {e}"));
        assert_eq!(read, output, "{what}: {}", String::from_utf8_lossy(&response.body));
    });
}

#[test]
fn errors_arrive_as_they_were_sent() {
    each(|op, protocol| {
        for model in op.errors {
            let sent = ServiceError::modeled(model, "It went <wrong> & \"so\".".into());
            let response: HttpResponse = protocol.encode_error(op.service, &sent, "request-1");
            if response.body.is_empty() {
                continue;
            }
            let read = protocol.decode_response(op, &response).unwrap_err();
            let what = format!("{} of {} in {:?}", model.shape.name, op.id(), protocol.name());
            assert!(read.is(model.shape.name) || read.is(model.code), "{what}: {read}");
            assert_eq!((read.status, read.message), (sent.status, sent.message), "{what}");
        }
    });
}

#[test]
fn a_format_of_instants_is_what_its_name_says() {
    let instant = Timestamp::from_seconds(1_427_803_200);
    assert_eq!(instant.format(TimeFormat::Iso8601), "2015-03-31T12:00:00Z");
}
