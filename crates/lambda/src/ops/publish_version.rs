//! `PublishVersion`: freezes `$LATEST` under the next number, or answers with the last version where nothing changed.

use tidegate_api::lambda::{FunctionConfiguration, PublishVersion, PublishVersionRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::errors::{check_revision, invalid, refuse};
use crate::names::FunctionName;
use crate::publish::{Fresh, publish, refuse_in_progress};
use crate::{Lambda, lookup, shown};

impl Handle<PublishVersion> for Lambda {
    fn needs(&self, look: &Look, input: &PublishVersionRequest) -> Result<Needs, Failure> {
        let name = FunctionName::whole(look.place(), &input.function_name)?;
        Ok(Needs::one("lambda:PublishVersion", name.arn()))
    }

    async fn handle(&self, cx: &Cx, input: PublishVersionRequest) -> Result<FunctionConfiguration, Failure> {
        refuse(input.publish_to.is_some(), "PublishTo")?;
        let name = FunctionName::whole(cx.place(), &input.function_name)?;
        let fresh = Fresh { version_revision: cx.ids().uuid(), latest_revision: cx.ids().uuid() };
        cx.answer(move |tx| {
            let mut row = lookup::function(tx, &name)?;
            refuse_in_progress(&name.place, &row)?;
            check_revision(input.revision_id.as_ref(), &row.latest.revision, "GetFunction/GetAlias")?;
            let current = &row.latest.code.sha256;
            if let Some(given) = input.code_sha256.filter(|given| given != current) {
                return Err(invalid(format!(
                    "CodeSHA256 ({given}) is different from current CodeSHA256 in $LATEST ({current}). Please try again with the CodeSHA256 in $LATEST."
                )));
            }
            let version = publish(tx, &name.place, &mut row, input.description, fresh)?;
            let number = version.number.to_string();
            Ok(shown::configuration(&name.at(&number), &number, &version.edition))
        })
        .await
    }
}
