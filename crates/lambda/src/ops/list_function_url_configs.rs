//! `ListFunctionUrlConfigs`: the URLs of a function and its aliases.

use tidegate_api::lambda::{
    ListFunctionUrlConfigs, ListFunctionUrlConfigsRequest, ListFunctionUrlConfigsResponse,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Key, Reads, StoreLook};

use crate::names::FunctionName;
use crate::rows::{URLS, UrlRow, function_key, url_key};
use crate::{Lambda, urls};

/// AWS: URLs of a page.
const PAGE: usize = 50;

impl Handle<ListFunctionUrlConfigs> for Lambda {
    fn needs(&self, look: &Look, input: &ListFunctionUrlConfigsRequest) -> Result<Needs, Failure> {
        let name = FunctionName::whole(look.place(), &input.function_name)?;
        Ok(Needs::one("lambda:ListFunctionUrlConfigs", name.arn()))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: ListFunctionUrlConfigsRequest,
    ) -> Result<ListFunctionUrlConfigsResponse, Failure> {
        let name = FunctionName::whole(cx.place(), &input.function_name)?;
        let limit =
            input.max_items.and_then(|items| usize::try_from(items).ok()).unwrap_or(PAGE).clamp(1, PAGE);
        let after = input.marker.map(|marker| url_key(&name.place, &name.name, Some(&marker)));
        cx.read(|rows| {
            urls::check_target(rows, &name)?;
            let key = function_key(&name.place, &name.name);
            let mut found: Vec<(Key, UrlRow)> = rows.page(&URLS, &key, after.as_ref(), limit + 1, false)?;
            let more = found.len() > limit;
            found.truncate(limit);
            let next_marker = found.last().filter(|_| more).map(|(key, _)| key.last().to_owned());
            let configs = found.iter().map(|(_, row)| urls::shown(cx, &name, row)).collect();
            Ok(ListFunctionUrlConfigsResponse { function_url_configs: configs, next_marker })
        })
    }
}
