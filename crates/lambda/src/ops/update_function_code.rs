//! `UpdateFunctionCode`: gives `$LATEST` another package.

use tidegate_api::lambda::{FunctionConfiguration, UpdateFunctionCode, UpdateFunctionCodeRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::code::{self, Source};
use crate::errors::{check_revision, refuse};
use crate::names::FunctionName;
use crate::rows::LATEST;
use crate::settings::refuse_architecture;
use crate::update::Wish;
use crate::{Lambda, lookup, shown, signing};

impl Handle<UpdateFunctionCode> for Lambda {
    fn needs(&self, look: &Look, input: &UpdateFunctionCodeRequest) -> Result<Needs, Failure> {
        let name = FunctionName::whole(look.place(), &input.function_name)?;
        Ok(Needs::one("lambda:UpdateFunctionCode", name.arn()))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: UpdateFunctionCodeRequest,
    ) -> Result<FunctionConfiguration, Failure> {
        let name = FunctionName::whole(cx.place(), &input.function_name)?;
        refuse(input.publish_to.is_some(), "PublishTo")?;
        refuse_architecture(input.architectures.as_deref())?;
        let row = cx.read(|rows| lookup::function(rows, &name))?;
        check_revision(input.revision_id.as_ref(), &row.latest.revision, "GetFunction/GetAlias")?;
        let source = Source {
            zip_file: input.zip_file,
            bucket: input.s3_bucket,
            key: input.s3_key,
            object_version: input.s3_object_version,
            image: input.image_uri.is_some(),
            kms_key: input.source_kms_key_arn.is_some(),
            storage_mode: input.s3_object_storage_mode.is_some(),
        };
        if let Some(arn) = &row.signing {
            cx.read(|rows| signing::check_package(rows, &name.place, arn))?;
        }
        let code = code::take(cx, source).await?;
        if input.dry_run == Some(true) {
            let mut edition = row.latest;
            edition.code = code;
            return Ok(shown::configuration(&name, LATEST, &edition));
        }
        let wish = Wish { revision: input.revision_id, publishes: input.publish == Some(true) };
        self.update(cx, name, wish, |latest| {
            latest.code = code;
            Ok(())
        })
        .await
    }
}
