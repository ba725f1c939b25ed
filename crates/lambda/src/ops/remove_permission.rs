//! `RemovePermission`: takes a statement out of a resource policy.

use serde_json::Value;
use tidegate_api::lambda::{RemovePermission, RemovePermissionOutput, RemovePermissionRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreCx};

use crate::Lambda;
use crate::errors::{check_revision, not_found};
use crate::lookup;
use crate::names::FunctionName;
use crate::permissions::{check_target, revise};
use crate::rows::{POLICIES, PolicyRow, policy_key};

impl Handle<RemovePermission> for Lambda {
    fn needs(&self, look: &Look, input: &RemovePermissionRequest) -> Result<Needs, Failure> {
        let name = FunctionName::parse(look.place(), &input.function_name, input.qualifier.as_deref())?;
        Ok(Needs::one("lambda:RemovePermission", name.qualified_arn()))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: RemovePermissionRequest,
    ) -> Result<RemovePermissionOutput, Failure> {
        let name = FunctionName::parse(cx.place(), &input.function_name, input.qualifier.as_deref())?;
        let fresh = cx.ids().uuid();
        cx.answer(move |tx| {
            let unqualified = FunctionName { qualifier: None, ..name.clone() };
            if lookup::function(tx, &unqualified).is_err() {
                return Err(not_found(format!("No policy found for: {}", name.qualified_arn())));
            }
            check_target(tx, &name)?;
            let key = policy_key(&name.place, &name.name, name.qualifier.as_deref());
            let gone = || not_found("No policy is associated with the given resource.");
            let mut row: PolicyRow = tx.get(&POLICIES, &key)?.ok_or_else(gone)?;
            check_revision(input.revision_id.as_ref(), &row.revision, "GetPolicy")?;
            let sid = Value::from(input.statement_id.as_str());
            let before = row.statements.len();
            row.statements.retain(|statement| statement.get("Sid") != Some(&sid));
            if row.statements.len() == before {
                let sid = &input.statement_id;
                return Err(not_found(format!("Statement {sid} is not found in resource policy.")));
            }
            if row.statements.is_empty() {
                tx.delete(&POLICIES, &key)?;
            } else {
                row.revision.clone_from(&fresh);
                tx.put(&POLICIES, &key, &row)?;
            }
            revise(tx, &name, fresh)?;
            Ok(RemovePermissionOutput::default())
        })
        .await
    }
}
