//! `tidegate invoke`: a function's answer on stdout, the end of its log on stderr.

use anyhow::Context;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::json;
use tidegate_api::lambda::{InvocationRequest, Invoke, LogType};

use crate::cli::Stop;
use crate::client::Client;
use crate::home::Home;
use crate::say::{Say, plain};

/// Invokes a function; that it failed is a negative answer.
pub async fn run(
    home: &Home,
    say: &Say,
    function_name: String,
    payload: String,
    qualifier: Option<String>,
) -> Result<(), Stop> {
    let client = Client::of_running(home).await?;
    let input = InvocationRequest {
        function_name: function_name.clone(),
        payload: Some(payload.into()),
        qualifier,
        log_type: Some(LogType::Tail),
        ..Default::default()
    };
    let answer = client.call::<Invoke>(input).await?;
    let log =
        BASE64_STANDARD.decode(answer.log_result.unwrap_or_default()).context("reading the log's end")?;
    for line in String::from_utf8_lossy(&log).lines() {
        say.line(plain(line));
    }
    let payload = String::from_utf8_lossy(&answer.payload.unwrap_or_default()).into_owned();
    let value = json!({"StatusCode": answer.status_code, "ExecutedVersion": answer.executed_version,
        "FunctionError": answer.function_error, "Payload": payload});
    say.data(plain(&payload), &value);
    match answer.function_error {
        None => Ok(()),
        Some(error) => Err(Stop::advised(
            format!("{function_name} failed: {error}"),
            format!("`tidegate logs /aws/lambda/{}` shows all of its lines", bare(&function_name)),
        )),
    }
}

/// The name in a function's ARN or name, without a qualifier.
fn bare(function: &str) -> &str {
    let name = function.rsplit_once(":function:").map_or(function, |(_, name)| name);
    name.split(':').next().unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_a_function_stands_alone() {
        assert_eq!(bare("tide"), "tide");
        assert_eq!(bare("tide:live"), "tide");
        assert_eq!(bare("arn:aws:lambda:us-east-1:123456789012:function:tide:live"), "tide");
    }
}
