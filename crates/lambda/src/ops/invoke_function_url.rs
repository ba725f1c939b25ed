//! `InvokeFunctionUrl`: an HTTP request to a function's URL becomes an event, and its answer a response.
//!
//! AWS: <https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html>

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde_json::{Map, Value, json};
use tidegate_api::tidegate::{InvokeFunctionUrl, InvokeFunctionUrlInput, InvokeFunctionUrlOutput};
use tidegate_core::{Caller, Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreLook};

use crate::errors::not_found;
use crate::invoke::{Done, Request, attempt, run};
use crate::names::FunctionName;
use crate::rows::{URL_IDS, URLS, UrlRow, UrlTarget, url_id_key, url_key};
use crate::{Invoker, cors, url_stream};

/// Content that travels as text; all else travels as base64.
const TEXTS: &[&str] =
    &["application/json", "application/xml", "application/javascript", "application/x-www-form-urlencoded"];

impl Handle<InvokeFunctionUrl> for Invoker {
    fn needs(&self, look: &Look, input: &InvokeFunctionUrlInput) -> Result<Needs, Failure> {
        let Some((name, row)) = find(look, &input.url_id)? else {
            // Who may not use any URL does not learn which there are.
            return Ok(Needs::one("lambda:InvokeFunctionUrl", "*"));
        };
        if row.cors.is_some() && cors::is_preflight(&input.method, &input.headers) {
            return Ok(Needs::none("a browser asks before it sends what needs a permission"));
        }
        Ok(Needs::one("lambda:InvokeFunctionUrl", name.qualified_arn())
            .with("lambda:FunctionUrlAuthType", &row.auth))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: InvokeFunctionUrlInput,
    ) -> Result<InvokeFunctionUrlOutput, Failure> {
        let Some((name, row)) = find(cx.look(), &input.url_id)? else {
            return Err(not_found("The resource you requested does not exist."));
        };
        let preflight = cors::is_preflight(&input.method, &input.headers);
        let told =
            row.cors.as_ref().map(|row| cors::headers(row, &input.headers, preflight)).unwrap_or_default();
        if preflight && row.cors.is_some() {
            return Ok(InvokeFunctionUrlOutput { status_code: 200, headers: told, ..Default::default() });
        }
        let event = event(cx, &input, &row).to_string();
        let target = attempt::target(&self.0, cx, name)?;
        let request = Request {
            id: cx.request_id().to_owned(),
            payload: event.into(),
            client_context: None,
            sink: None,
        };
        let answered = match row.mode.as_deref() {
            Some("RESPONSE_STREAM") => url_stream::answer(&self.0, cx, target, request).await,
            _ => run(&self.0, cx, target, request).await.map(|done| response(&done)),
        };
        let mut answer = match answered {
            Ok(answer) => answer,
            Err(Failure::Modeled(error)) if error.is("TooManyRequestsException") => {
                plain(429, json!({"Message": error.message}))
            }
            Err(other) => return Err(other),
        };
        answer.headers.extend(told);
        Ok(answer)
    }
}

fn find(look: &Look, id: &str) -> Result<Option<(FunctionName, UrlRow)>, Failure> {
    let place = look.place();
    look.read(|rows| {
        let target: Option<UrlTarget> = rows.get(&URL_IDS, &url_id_key(place, id))?;
        let Some(UrlTarget { function, qualifier }) = target else { return Ok(None) };
        let row: Option<UrlRow> = rows.get(&URLS, &url_key(place, &function, qualifier.as_deref()))?;
        Ok(row.map(|row| (FunctionName { place: place.clone(), name: function, qualifier }, row)))
    })
}

fn event(cx: &Cx, input: &InvokeFunctionUrlInput, row: &UrlRow) -> Value {
    let now = cx.clock().now();
    let header = |name: &str| input.headers.get(name).cloned().unwrap_or_default();
    let domain = header("host");
    let mut context = json!({
        "accountId": "anonymous",
        "apiId": row.id,
        "domainName": domain,
        "domainPrefix": row.id,
        "http": {
            "method": input.method,
            "path": input.path,
            "protocol": "HTTP/1.1",
            "sourceIp": cx.source_ip().unwrap_or_default(),
            "userAgent": header("user-agent"),
        },
        "requestId": cx.request_id(),
        "routeKey": "$default",
        "stage": "$default",
        "time": now.strftime("%d/%b/%Y:%H:%M:%S +0000"),
        "timeEpoch": now.millis(),
    });
    if row.auth == "AWS_IAM" && !matches!(cx.caller(), Caller::Anonymous) {
        let account = cx.caller().account().unwrap_or_default();
        let id = cx.caller().user_id();
        context["accountId"] = account.into();
        context["authorizer"] = json!({"iam": {
            "accessKey": input.access_key_id,
            "accountId": account,
            "callerId": id,
            "cognitoIdentity": null,
            "principalOrgId": null,
            "userArn": cx.caller().arn(cx.place()),
            "userId": id,
        }});
    }
    let headers: BTreeMap<&String, &String> =
        input.headers.iter().filter(|(name, _)| *name != "cookie").collect();
    let mut event = json!({
        "version": "2.0",
        "routeKey": "$default",
        "rawPath": input.path,
        "rawQueryString": input.query,
        "headers": headers,
        "requestContext": context,
        "isBase64Encoded": false,
    });
    if let Some(cookies) = input.headers.get("cookie") {
        event["cookies"] = cookies.split("; ").collect();
    }
    if !input.query.is_empty() {
        event["queryStringParameters"] = Value::Object(parameters(&input.query));
    }
    if let Some(body) = input.body.as_ref().filter(|body| !body.is_empty()) {
        let text = is_text(&header("content-type")).then(|| std::str::from_utf8(body).ok()).flatten();
        event["isBase64Encoded"] = text.is_none().into();
        event["body"] = text.map_or_else(|| STANDARD.encode(body), str::to_owned).into();
    }
    event
}

fn is_text(content_type: &str) -> bool {
    let kind = content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    kind.starts_with("text/") || TEXTS.contains(&kind.as_str())
}

/// Parameters of the same name are joined with commas.
fn parameters(query: &str) -> Map<String, Value> {
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    for (name, value) in tidegate_api::protocol::uri::parameters(query) {
        found
            .entry(name)
            .and_modify(|values| {
                values.push(',');
                values.push_str(&value);
            })
            .or_insert(value);
    }
    found.into_iter().map(|(name, value)| (name, value.into())).collect()
}

/// What a function answered as HTTP: an object with a status code is a response, all else is a body.
fn response(done: &Done) -> InvokeFunctionUrlOutput {
    if done.error.is_some() {
        return InvokeFunctionUrlOutput {
            status_code: 502,
            headers: [("content-type".to_owned(), "application/json".to_owned())].into(),
            body: Some(Bytes::from_static(b"Internal Server Error")),
            ..Default::default()
        };
    }
    let parsed: Value = serde_json::from_slice(&done.payload).unwrap_or_default();
    let Some(status) = parsed.get("statusCode").and_then(status) else {
        return InvokeFunctionUrlOutput {
            status_code: 200,
            headers: [("content-type".to_owned(), "application/json".to_owned())].into(),
            body: Some(done.payload.clone()),
            ..Default::default()
        };
    };
    let mut headers: BTreeMap<String, String> = BTreeMap::new();
    for (name, value) in parsed.get("headers").and_then(Value::as_object).into_iter().flatten() {
        headers.insert(name.to_ascii_lowercase(), as_text(value));
    }
    headers.entry("content-type".to_owned()).or_insert_with(|| "application/json".to_owned());
    let cookies = parsed.get("cookies").and_then(Value::as_array);
    InvokeFunctionUrlOutput {
        status_code: status,
        headers,
        cookies: cookies.map(|list| list.iter().map(as_text).collect()),
        body: parsed.get("body").map(|body| {
            let text = as_text(body);
            let encoded = parsed.get("isBase64Encoded") == Some(&Value::Bool(true));
            let decoded = encoded.then(|| STANDARD.decode(&text).ok()).flatten();
            decoded.map_or_else(|| Bytes::from(text), Bytes::from)
        }),
    }
}

fn status(value: &Value) -> Option<i32> {
    let number = value.as_i64().or_else(|| value.as_str()?.parse().ok())?;
    i32::try_from(number).ok().filter(|status| (100..600).contains(status))
}

fn as_text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn plain(status: i32, body: Value) -> InvokeFunctionUrlOutput {
    InvokeFunctionUrlOutput {
        status_code: status,
        headers: [("content-type".to_owned(), "application/json".to_owned())].into(),
        body: Some(body.to_string().into()),
        ..Default::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answered(payload: &'static str) -> InvokeFunctionUrlOutput {
        response(&Done { payload: Bytes::from_static(payload.as_bytes()), error: None, tail: Bytes::new() })
    }

    #[test]
    fn what_is_no_response_is_a_body() {
        for text in ["3.1", "true", r#"{"hello": "world"}"#, r#""text""#] {
            let answer = answered(text);
            assert_eq!((answer.status_code, answer.body.as_deref()), (200, Some(text.as_bytes())));
            assert_eq!(answer.headers["content-type"], "application/json");
        }
    }

    #[test]
    fn a_response_is_taken_apart() {
        let answer = answered(
            r#"{"statusCode": "201", "headers": {"X-Tide": 1}, "cookies": ["a=b"], "body": "aGk=", "isBase64Encoded": true}"#,
        );
        assert_eq!((answer.status_code, answer.headers["x-tide"].as_str()), (201, "1"));
        assert_eq!(
            (answer.cookies, answer.body.as_deref()),
            (Some(vec!["a=b".to_owned()]), Some(&b"hi"[..]))
        );
    }

    #[test]
    fn parameters_of_one_name_are_joined() {
        let found = parameters("a=1&b=%2F&a=2");
        assert_eq!((found["a"].as_str(), found["b"].as_str()), (Some("1,2"), Some("/")));
    }
}
