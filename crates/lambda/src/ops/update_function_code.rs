//! `UpdateFunctionCode`: gives `$LATEST` another package.

use tidegate_api::lambda::{FunctionConfiguration, UpdateFunctionCode, UpdateFunctionCodeRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{StoreCx, StoreLook};

use crate::code::{self, Source};
use crate::errors::{check_revision, refuse};
use crate::names::FunctionName;
use crate::publish::{Fresh, publish, refuse_in_progress};
use crate::rows::{Code, FUNCTIONS, LATEST, Stage, UNSETTLED, function_key};
use crate::settings::refuse_architecture;
use crate::{Lambda, lookup, settle, shown};

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
        let code = code::take(cx, source).await?;
        if input.dry_run == Some(true) {
            let mut edition = row.latest;
            edition.code = code;
            return Ok(shown::configuration(&name, LATEST, &edition));
        }
        let publishes = input.publish == Some(true);
        let answer = keep(cx, name.clone(), code, input.revision_id, publishes).await?;
        let generation = cx.read(|rows| lookup::function(rows, &name))?.latest.generation;
        self.pools.retire(&name.place, &name.name, Some(LATEST), Some(&generation));
        settle::begin(cx, &name.place, &name.name);
        Ok(answer)
    }
}

async fn keep(
    cx: &Cx,
    name: FunctionName,
    code: Code,
    revision: Option<String>,
    publishes: bool,
) -> Result<FunctionConfiguration, Failure> {
    let (generation, new_revision, now) = (cx.ids().uuid(), cx.ids().uuid(), cx.clock().now());
    let fresh = Fresh { version_revision: cx.ids().uuid(), latest_revision: cx.ids().uuid() };
    cx.answer(move |tx| {
        let mut row = lookup::function(tx, &name)?;
        check_revision(revision.as_ref(), &row.latest.revision, "GetFunction/GetAlias")?;
        refuse_in_progress(&name.place, &row)?;
        row.latest.code = code;
        (row.latest.generation, row.latest.revision, row.latest.modified) = (generation, new_revision, now);
        row.latest.update = Some(Stage::Working);
        let key = function_key(&name.place, &name.name);
        tx.put(&FUNCTIONS, &key, &row)?;
        tx.put(&UNSETTLED, &key, &name.name)?;
        if publishes {
            let version = publish(tx, &name.place, &mut row, None, fresh)?;
            let number = version.number.to_string();
            return Ok(shown::configuration(&name.at(&number), &number, &version.edition));
        }
        Ok(shown::configuration(&name, LATEST, &row.latest))
    })
    .await
}
