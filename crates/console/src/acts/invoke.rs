//! Invokes a function with a payload, and shows its answer with the tail of its log.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use tidegate_api::lambda::{InvocationRequest, Invoke, LogType};

use crate::acts::Done;
use crate::visit::{Fields, Trouble, Visit};

/// Does it.
pub(crate) async fn act(visit: &Visit, form: &Fields) -> Result<Done, Trouble> {
    let payload = form.get("payload").unwrap_or("{}").to_owned();
    let input = InvocationRequest {
        function_name: form.wanted("name")?,
        qualifier: form.get("qualifier").map(str::to_owned),
        payload: Some(payload.into()),
        log_type: Some(LogType::Tail),
        ..Default::default()
    };
    let answer = visit.call::<Invoke>(input).await?;
    let log = match answer.log_result.as_deref().map(|log| STANDARD.decode(log)) {
        Some(Ok(log)) => String::from_utf8_lossy(&log).into_owned(),
        Some(Err(error)) => {
            return Err(Trouble::Asked(format!("The tail of the log is not base64: {error}")));
        }
        None => String::new(),
    };
    let payload = String::from_utf8_lossy(answer.payload.as_deref().unwrap_or_default()).into_owned();
    let version = answer.executed_version.unwrap_or_default();
    let failed = answer.function_error;
    let how = failed.as_deref().map_or_else(|| "answered".to_owned(), |kind| format!("failed ({kind})"));
    Ok(Done {
        good: failed.is_none(),
        text: format!("version {version} {how}.\nAnswer: {payload}\nLog:\n{log}"),
    })
}
