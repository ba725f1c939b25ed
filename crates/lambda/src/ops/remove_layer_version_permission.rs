//! `RemoveLayerVersionPermission`: takes a statement out of the policy of a layer's version.

use tidegate_api::lambda::{
    RemoveLayerVersionPermission, RemoveLayerVersionPermissionOutput, RemoveLayerVersionPermissionRequest,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::Lambda;
use crate::errors::{check_revision, not_found};
use crate::layers::{self, LayerName};
use crate::rows::{LAYER_VERSIONS, layer_version_key};

impl Handle<RemoveLayerVersionPermission> for Lambda {
    fn needs(&self, look: &Look, input: &RemoveLayerVersionPermissionRequest) -> Result<Needs, Failure> {
        let name = LayerName::parse(look.place(), &input.layer_name)?;
        Ok(Needs::one("lambda:RemoveLayerVersionPermission", name.version_arn(input.version_number)))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: RemoveLayerVersionPermissionRequest,
    ) -> Result<RemoveLayerVersionPermissionOutput, Failure> {
        let name = LayerName::parse(cx.place(), &input.layer_name)?;
        let fresh = cx.ids().uuid();
        cx.answer(move |tx| {
            let mut row = layers::existing(tx, &name, input.version_number)?;
            let gone = || not_found("No policy is associated with the given resource.");
            let mut policy = row.policy.take().ok_or_else(gone)?;
            check_revision(input.revision_id.as_ref(), &policy.revision, "GetLayerPolicy")?;
            let (before, sid) = (policy.statements.len(), input.statement_id);
            policy.statements.retain(|statement| statement["Sid"] != sid.as_str());
            if policy.statements.len() == before {
                return Err(not_found(format!("Statement {sid} is not found in resource policy.")));
            }
            policy.revision = fresh;
            row.policy = Some(policy).filter(|policy| !policy.statements.is_empty());
            tx.put(&LAYER_VERSIONS, &layer_version_key(&name.place, &name.name, row.number), &row)?;
            Ok(RemoveLayerVersionPermissionOutput::default())
        })
        .await
    }
}
