//! `CreateAlias`: gives a version a name, or a coin between two a name.

use tidegate_api::lambda::{AliasConfiguration, CreateAlias, CreateAliasRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::errors::conflict;
use crate::names::FunctionName;
use crate::rows::{ALIASES, AliasRow, alias_key};
use crate::{Lambda, routing, shown, verdicts};

impl Handle<CreateAlias> for Lambda {
    fn needs(&self, look: &Look, input: &CreateAliasRequest) -> Result<Needs, Failure> {
        let name = FunctionName::whole(look.place(), &input.function_name)?;
        Ok(Needs::one("lambda:CreateAlias", name.arn()))
    }

    async fn handle(&self, cx: &Cx, input: CreateAliasRequest) -> Result<AliasConfiguration, Failure> {
        let name = FunctionName::whole(cx.place(), &input.function_name)?;
        let mut row = AliasRow {
            name: input.name,
            version: input.function_version,
            description: input.description.unwrap_or_default(),
            weights: routing::weights(input.routing_config)?,
            revision: cx.ids().uuid(),
            test: None,
        };
        let (test, alias) = ((row.revision.clone(), cx.clock().now()), name.at(&row.name));
        let shown = cx
            .answer(move |tx| {
                routing::check(tx, &name, &row.version, &row.weights)?;
                verdicts::reweighed(tx, &name, &mut row, test)?;
                if !tx.insert(&ALIASES, &alias_key(&name.place, &name.name, &row.name), &row)? {
                    return Err(conflict(format!("Alias already exists: {}:{}", name.arn(), row.name)));
                }
                Ok(shown::alias(&name, &row))
            })
            .await?;
        self.verdicts.begun(cx, &alias);
        Ok(shown)
    }
}
