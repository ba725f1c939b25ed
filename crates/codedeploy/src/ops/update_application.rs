//! `UpdateApplication`: a new name, which its groups, revisions and deployments follow.

use tidegate_api::codedeploy::{UpdateApplication, UpdateApplicationInput, UpdateApplicationOutput, error};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Key, Reads, StoreCx};

use crate::rows::{self, APPLICATIONS};
use crate::{CodeDeploy, names, renames};

impl Handle<UpdateApplication> for CodeDeploy {
    fn needs(&self, look: &Look, input: &UpdateApplicationInput) -> Result<Needs, Failure> {
        let name = input.application_name.as_deref().unwrap_or_default();
        names::application(name)?;
        input.new_application_name.as_deref().map_or(Ok(()), names::application)?;
        names::needs_application(look, "codedeploy:UpdateApplication", name)
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: UpdateApplicationInput,
    ) -> Result<UpdateApplicationOutput, Failure> {
        let place = cx.place().clone();
        let old = input.application_name.unwrap_or_default();
        let new = input.new_application_name.unwrap_or_else(|| old.clone());
        cx.answer(move |tx| {
            let mut row = rows::application(tx, &place, &old)?;
            if new == old {
                return Ok(UpdateApplicationOutput {});
            }
            let key = Key::of(&place).and(&new);
            if tx.get(&APPLICATIONS, &key)?.is_some() {
                let text = format!("Application already exists: {new}");
                return Err(error::application_already_exists_exception(text).into());
            }
            renames::application(tx, &place, &old, &new)?;
            row.shape.application_name = Some(new);
            tx.delete(&APPLICATIONS, &Key::of(&place).and(&old))?;
            tx.put(&APPLICATIONS, &key, &row)?;
            Ok(UpdateApplicationOutput {})
        })
        .await
    }
}
