//! `AddLayerVersionPermission`: lets accounts use a version of a layer.

use serde_json::{Value, json};
use tidegate_api::lambda::{
    AddLayerVersionPermission, AddLayerVersionPermissionRequest, AddLayerVersionPermissionResponse,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::Lambda;
use crate::errors::{check_revision, conflict, refuse};
use crate::layers::{self, LayerName};
use crate::rows::{LAYER_VERSIONS, PolicyRow, layer_version_key};

impl Handle<AddLayerVersionPermission> for Lambda {
    fn needs(&self, look: &Look, input: &AddLayerVersionPermissionRequest) -> Result<Needs, Failure> {
        let name = LayerName::parse(look.place(), &input.layer_name)?;
        Ok(Needs::one("lambda:AddLayerVersionPermission", name.version_arn(input.version_number)))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: AddLayerVersionPermissionRequest,
    ) -> Result<AddLayerVersionPermissionResponse, Failure> {
        refuse(input.organization_id.is_some(), "OrganizationId")?;
        let name = LayerName::parse(cx.place(), &input.layer_name)?;
        let fresh = cx.ids().uuid();
        cx.answer(move |tx| {
            let mut row = layers::existing(tx, &name, input.version_number)?;
            let mut policy = row
                .policy
                .take()
                .unwrap_or_else(|| PolicyRow { statements: Vec::new(), revision: String::new() });
            check_revision(input.revision_id.as_ref(), &policy.revision, "GetLayerPolicy")?;
            let sid = input.statement_id;
            if policy.statements.iter().any(|statement| statement["Sid"] == sid.as_str()) {
                return Err(conflict(format!(
                    "The statement id ({sid}) provided already exists. Please provide a new statement id, or remove the existing statement."
                )));
            }
            let statement = json!({
                "Sid": sid,
                "Effect": "Allow",
                "Principal": principal(&input.principal),
                "Action": input.action,
                "Resource": name.version_arn(input.version_number),
            });
            policy.statements.push(statement.clone());
            policy.revision.clone_from(&fresh);
            row.policy = Some(policy);
            tx.put(&LAYER_VERSIONS, &layer_version_key(&name.place, &name.name, row.number), &row)?;
            Ok(AddLayerVersionPermissionResponse {
                statement: Some(statement.to_string()),
                revision_id: Some(fresh),
            })
        })
        .await
    }
}

/// An account's number stands for its root.
fn principal(text: &str) -> Value {
    match text {
        "*" => json!("*"),
        arn if arn.starts_with("arn:") => json!({"AWS": arn}),
        account => json!({"AWS": format!("arn:aws:iam::{account}:root")}),
    }
}
