//! `TestEventPattern`.

use serde_json::Value;
use tidegate_api::events::{TestEventPattern, TestEventPatternRequest, TestEventPatternResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use crate::events::Events;
use crate::events::errors::{invalid, invalid_pattern};
use tidegate_pattern::parse;

/// AWS: what an event must have.
const MEMBERS: [&str; 6] = ["id", "account", "source", "time", "region", "detail-type"];

impl Handle<TestEventPattern> for Events {
    fn needs(&self, _look: &Look, _input: &TestEventPatternRequest) -> Result<Needs, Failure> {
        Ok(Needs::one("events:TestEventPattern", "*"))
    }

    async fn handle(
        &self,
        _cx: &Cx,
        input: TestEventPatternRequest,
    ) -> Result<TestEventPatternResponse, Failure> {
        let pattern = parse(&input.event_pattern).map_err(|reason| invalid_pattern(&reason))?;
        let Ok(Value::Object(event)) = serde_json::from_str(&input.event) else {
            return Err(invalid("Parameter Event is not valid.").into());
        };
        if let Some(missing) = MEMBERS.into_iter().find(|name| !event.contains_key(*name)) {
            let words = format!("Parameter Event is not valid. Reason: {missing} is missing.");
            return Err(invalid(words).into());
        }
        Ok(TestEventPatternResponse { result: Some(pattern.matches(&event)) })
    }
}
