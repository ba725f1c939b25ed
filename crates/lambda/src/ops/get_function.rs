//! `GetFunction`: configuration, tags, and where the package can be fetched.

use tidegate_api::lambda::{FunctionCodeLocation, GetFunction, GetFunctionRequest, GetFunctionResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::names::FunctionName;
use crate::{Lambda, lookup, shown};

impl Handle<GetFunction> for Lambda {
    fn needs(&self, look: &Look, input: &GetFunctionRequest) -> Result<Needs, Failure> {
        let name = FunctionName::parse(look.place(), &input.function_name, input.qualifier.as_deref())?;
        Ok(Needs::one("lambda:GetFunction", name.qualified_arn()))
    }

    async fn handle(&self, cx: &Cx, input: GetFunctionRequest) -> Result<GetFunctionResponse, Failure> {
        let name = FunctionName::parse(cx.place(), &input.function_name, input.qualifier.as_deref())?;
        let (found, row) = cx.read(|rows| -> Result<_, Failure> {
            let found = lookup::find(rows, &name)?;
            Ok((found, lookup::function(rows, &name)?))
        })?;
        Ok(GetFunctionResponse {
            code: Some(FunctionCodeLocation {
                repository_type: Some("S3".to_owned()),
                location: Some(self.downloads.offer(cx, &found.edition.code.blob)),
                ..FunctionCodeLocation::default()
            }),
            configuration: Some(shown::configuration(&name, &found.version, &found.edition)),
            concurrency: shown::concurrency(&row),
            tags: (!row.tags.is_empty()).then_some(row.tags),
            ..GetFunctionResponse::default()
        })
    }
}
