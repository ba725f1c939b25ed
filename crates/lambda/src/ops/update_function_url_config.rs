//! `UpdateFunctionUrlConfig`: changes who may use a URL, and what browsers are told of it.

use tidegate_api::lambda::{
    UpdateFunctionUrlConfig, UpdateFunctionUrlConfigRequest, UpdateFunctionUrlConfigResponse,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::rows::{URLS, url_key};
use crate::{Lambda, cors, urls};

impl Handle<UpdateFunctionUrlConfig> for Lambda {
    fn needs(&self, look: &Look, input: &UpdateFunctionUrlConfigRequest) -> Result<Needs, Failure> {
        let name = urls::name(look.place(), &input.function_name, input.qualifier.as_deref())?;
        let needs = Needs::one("lambda:UpdateFunctionUrlConfig", name.qualified_arn());
        Ok(match &input.auth_type {
            Some(auth) => needs.with("lambda:FunctionUrlAuthType", auth),
            None => needs,
        })
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: UpdateFunctionUrlConfigRequest,
    ) -> Result<UpdateFunctionUrlConfigResponse, Failure> {
        let name = urls::name(cx.place(), &input.function_name, input.qualifier.as_deref())?;
        urls::check_mode(input.invoke_mode.as_ref())?;
        let here = cx.clone();
        cx.answer(move |tx| {
            urls::check_target(tx, &name)?;
            let mut row = urls::existing(tx, &name)?;
            if let Some(auth) = &input.auth_type {
                row.auth = auth.to_string();
            }
            if let Some(given) = &input.cors {
                row.cors = Some(cors::kept(given));
            }
            if let Some(mode) = &input.invoke_mode {
                row.mode = Some(mode.to_string());
            }
            row.modified = here.clock().now();
            tx.put(&URLS, &url_key(&name.place, &name.name, name.qualifier.as_deref()), &row)?;
            let shown = urls::shown(&here, &name, &row);
            Ok(UpdateFunctionUrlConfigResponse {
                function_url: shown.function_url,
                function_arn: shown.function_arn,
                auth_type: shown.auth_type,
                cors: shown.cors,
                creation_time: shown.creation_time,
                last_modified_time: shown.last_modified_time,
                invoke_mode: input.invoke_mode,
            })
        })
        .await
    }
}
