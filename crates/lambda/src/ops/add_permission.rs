//! `AddPermission`: lets a principal use a function, a version or an alias.

use serde_json::Value;
use tidegate_api::lambda::{AddPermission, AddPermissionRequest, AddPermissionResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreCx};

use crate::Lambda;
use crate::errors::{check_revision, conflict};
use crate::names::FunctionName;
use crate::permissions::{check_target, revise, revision, statement};
use crate::rows::{POLICIES, PolicyRow, policy_key};

impl Handle<AddPermission> for Lambda {
    fn needs(&self, look: &Look, input: &AddPermissionRequest) -> Result<Needs, Failure> {
        let name = FunctionName::parse(look.place(), &input.function_name, input.qualifier.as_deref())?;
        Ok(Needs::one("lambda:AddPermission", name.qualified_arn())
            .with("lambda:Principal", &input.principal))
    }

    async fn handle(&self, cx: &Cx, input: AddPermissionRequest) -> Result<AddPermissionResponse, Failure> {
        let name = FunctionName::parse(cx.place(), &input.function_name, input.qualifier.as_deref())?;
        let fresh = cx.ids().uuid();
        cx.answer(move |tx| {
            check_target(tx, &name)?;
            let statement = statement(&input, &name)?;
            let key = policy_key(&name.place, &name.name, name.qualifier.as_deref());
            let found: Option<PolicyRow> = tx.get(&POLICIES, &key)?;
            let latest = revision(tx, &name, found.as_ref())?;
            check_revision(input.revision_id.as_ref(), &latest, "GetPolicy")?;
            let mut statements = found.map(|row| row.statements).unwrap_or_default();
            let sid = Value::from(input.statement_id.as_str());
            if statements.iter().any(|statement| statement.get("Sid") == Some(&sid)) {
                return Err(conflict(format!(
                    "The statement id ({}) provided already exists. Please provide a new statement id, or remove the existing statement.",
                    input.statement_id
                )));
            }
            statements.push(statement.clone());
            tx.put(&POLICIES, &key, &PolicyRow { statements, revision: fresh.clone() })?;
            revise(tx, &name, fresh)?;
            Ok(AddPermissionResponse { statement: Some(statement.to_string()) })
        })
        .await
    }
}
