//! `ListFunctionEventInvokeConfigs`: the configurations of a function, its versions and its aliases.

use tidegate_api::lambda::{
    ListFunctionEventInvokeConfigs, ListFunctionEventInvokeConfigsRequest,
    ListFunctionEventInvokeConfigsResponse,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Key, Reads, StoreLook};

use crate::Lambda;
use crate::event_config;
use crate::names::FunctionName;
use crate::rows::{EVENT_CONFIGS, EventConfigRow, event_config_key, function_key};

/// AWS: configurations of a page.
const PAGE: usize = 50;

impl Handle<ListFunctionEventInvokeConfigs> for Lambda {
    fn needs(&self, look: &Look, input: &ListFunctionEventInvokeConfigsRequest) -> Result<Needs, Failure> {
        let name = FunctionName::whole(look.place(), &input.function_name)?;
        Ok(Needs::one("lambda:ListFunctionEventInvokeConfigs", name.arn()))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: ListFunctionEventInvokeConfigsRequest,
    ) -> Result<ListFunctionEventInvokeConfigsResponse, Failure> {
        let limit =
            input.max_items.and_then(|items| usize::try_from(items).ok()).unwrap_or(PAGE).clamp(1, PAGE);
        cx.read(|rows| {
            let name = event_config::existing(rows, cx.place(), &input.function_name, None)?;
            let key = function_key(&name.place, &name.name);
            let after = input.marker.map(|marker| event_config_key(&name.place, &name.name, Some(&marker)));
            let mut found: Vec<(Key, EventConfigRow)> =
                rows.page(&EVENT_CONFIGS, &key, after.as_ref(), limit + 1, false)?;
            let more = found.len() > limit;
            found.truncate(limit);
            let next_marker = found.last().filter(|_| more).map(|(_, row)| row.qualifier.clone());
            let configs = found.iter().map(|(_, row)| event_config::shown(&name, row)).collect();
            Ok(ListFunctionEventInvokeConfigsResponse {
                function_event_invoke_configs: Some(configs),
                next_marker,
            })
        })
    }
}
