//! `CreateFunctionUrlConfig`: gives a function or an alias a URL.

use tidegate_api::lambda::{
    CreateFunctionUrlConfig, CreateFunctionUrlConfigRequest, CreateFunctionUrlConfigResponse,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::errors::conflict;
use crate::rows::{URL_IDS, URLS, UrlRow, UrlTarget, url_id_key, url_key};
use crate::{Lambda, cors, urls};

impl Handle<CreateFunctionUrlConfig> for Lambda {
    fn needs(&self, look: &Look, input: &CreateFunctionUrlConfigRequest) -> Result<Needs, Failure> {
        let name = urls::name(look.place(), &input.function_name, input.qualifier.as_deref())?;
        Ok(Needs::one("lambda:CreateFunctionUrlConfig", name.qualified_arn())
            .with("lambda:FunctionUrlAuthType", &input.auth_type))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: CreateFunctionUrlConfigRequest,
    ) -> Result<CreateFunctionUrlConfigResponse, Failure> {
        let name = urls::name(cx.place(), &input.function_name, input.qualifier.as_deref())?;
        urls::check_mode(input.invoke_mode.as_ref())?;
        let now = cx.clock().now();
        let row = UrlRow {
            id: cx.ids().hex(32),
            qualifier: name.qualifier.clone(),
            auth: input.auth_type.to_string(),
            cors: input.cors.as_ref().map(cors::kept),
            mode: input.invoke_mode.as_ref().map(ToString::to_string),
            created: now,
            modified: now,
        };
        let shown = urls::shown(cx, &name, &row);
        cx.answer(move |tx| {
            urls::check_target(tx, &name)?;
            let key = url_key(&name.place, &name.name, name.qualifier.as_deref());
            if !tx.insert(&URLS, &key, &row)? {
                return Err(conflict(format!(
                    "Failed to create function url config for [functionArn = {}]. Error message:  FunctionUrlConfig exists for this Lambda function",
                    name.qualified_arn()
                )));
            }
            let target = UrlTarget { function: name.name.clone(), qualifier: name.qualifier.clone() };
            tx.put(&URL_IDS, &url_id_key(&name.place, &row.id), &target)?;
            Ok(CreateFunctionUrlConfigResponse {
                function_url: shown.function_url,
                function_arn: shown.function_arn,
                auth_type: shown.auth_type,
                cors: shown.cors,
                creation_time: shown.creation_time,
                invoke_mode: input.invoke_mode,
            })
        })
        .await
    }
}
