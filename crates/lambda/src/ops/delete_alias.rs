//! `DeleteAlias`: removes a name; one that is not there is no error, as on AWS.

use tidegate_api::lambda::{DeleteAlias, DeleteAliasOutput, DeleteAliasRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::names::FunctionName;
use crate::rows::{ALIASES, POLICIES, alias_key, policy_key};
use crate::{Lambda, provisioned, verdicts};

impl Handle<DeleteAlias> for Lambda {
    fn needs(&self, look: &Look, input: &DeleteAliasRequest) -> Result<Needs, Failure> {
        let name = FunctionName::whole(look.place(), &input.function_name)?;
        Ok(Needs::one("lambda:DeleteAlias", name.arn()))
    }

    async fn handle(&self, cx: &Cx, input: DeleteAliasRequest) -> Result<DeleteAliasOutput, Failure> {
        let name = FunctionName::whole(cx.place(), &input.function_name)?;
        let answer = cx
            .answer(move |tx| {
                tx.delete(&ALIASES, &alias_key(&name.place, &name.name, &input.name))?;
                verdicts::forget(tx, &name, Some(&input.name))?;
                tx.delete(&POLICIES, &policy_key(&name.place, &name.name, Some(&input.name)))?;
                provisioned::forget(tx, &name, Some(&input.name))?;
                Ok(DeleteAliasOutput::default())
            })
            .await?;
        self.provisioned.notify_one();
        Ok(answer)
    }
}
