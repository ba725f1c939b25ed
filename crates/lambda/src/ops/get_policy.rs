//! `GetPolicy`: the resource policy of a function, a version or an alias.

use tidegate_api::lambda::{GetPolicy, GetPolicyRequest, GetPolicyResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreLook};

use crate::Lambda;
use crate::errors::not_found;
use crate::names::FunctionName;
use crate::rows::{LATEST, POLICIES, PolicyRow, policy_key};

impl Handle<GetPolicy> for Lambda {
    fn needs(&self, look: &Look, input: &GetPolicyRequest) -> Result<Needs, Failure> {
        let name = FunctionName::parse(look.place(), &input.function_name, input.qualifier.as_deref())?;
        Ok(Needs::one("lambda:GetPolicy", name.qualified_arn()))
    }

    async fn handle(&self, cx: &Cx, input: GetPolicyRequest) -> Result<GetPolicyResponse, Failure> {
        let name = FunctionName::parse(cx.place(), &input.function_name, input.qualifier.as_deref())?;
        let qualifier = name.qualifier.clone().filter(|qualifier| qualifier != LATEST);
        let name = FunctionName { qualifier, ..name };
        cx.read(|rows| {
            let key = policy_key(&name.place, &name.name, name.qualifier.as_deref());
            let row: Option<PolicyRow> = rows.get(&POLICIES, &key)?;
            let row = row.ok_or_else(|| not_found("The resource you requested does not exist."))?;
            let policy = Some(row.document().to_string());
            Ok(GetPolicyResponse { policy, revision_id: Some(row.revision) })
        })
    }
}
