//! `UpdateAlias`: moves an alias, or its weights: the operation that shifts traffic.

use tidegate_api::lambda::{AliasConfiguration, UpdateAlias, UpdateAliasRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreCx};

use crate::errors::{check_revision, not_found};
use crate::names::FunctionName;
use crate::rows::{ALIASES, AliasRow, alias_key};
use crate::{Lambda, provisioned, routing, shown, verdicts};

impl Handle<UpdateAlias> for Lambda {
    fn needs(&self, look: &Look, input: &UpdateAliasRequest) -> Result<Needs, Failure> {
        let name = FunctionName::whole(look.place(), &input.function_name)?;
        Ok(Needs::one("lambda:UpdateAlias", name.arn()))
    }

    async fn handle(&self, cx: &Cx, input: UpdateAliasRequest) -> Result<AliasConfiguration, Failure> {
        let name = FunctionName::whole(cx.place(), &input.function_name)?;
        let weights = input.routing_config.map(|config| routing::weights(Some(config))).transpose()?;
        let revision = cx.ids().uuid();
        let (test, alias) = ((revision.clone(), cx.clock().now()), name.at(&input.name));
        let shown = cx
            .answer(move |tx| {
                let key = alias_key(&name.place, &name.name, &input.name);
                let mut row: AliasRow = tx
                    .get(&ALIASES, &key)?
                    .ok_or_else(|| not_found(format!("Alias not found: {}:{}", name.arn(), input.name)))?;
                check_revision(input.revision_id.as_ref(), &row.revision, "GetFunction/GetAlias")?;
                if let Some(version) = input.function_version {
                    row.version = version;
                }
                if let Some(weights) = weights {
                    row.weights = weights;
                }
                if let Some(description) = input.description {
                    row.description = description;
                }
                routing::check(tx, &name, &row.version, &row.weights)?;
                row.revision = revision;
                verdicts::reweighed(tx, &name, &mut row, test)?;
                provisioned::moved(tx, &name, &row.name)?;
                tx.put(&ALIASES, &key, &row)?;
                Ok(shown::alias(&name, &row))
            })
            .await?;
        self.verdicts.begun(cx, &alias);
        self.provisioned.notify_one();
        Ok(shown)
    }
}
