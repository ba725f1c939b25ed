//! `GetCallerIdentity`: who signs.

use tidegate_api::ServiceError;
use tidegate_api::sts::{GetCallerIdentity, GetCallerIdentityRequest, GetCallerIdentityResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use crate::Iam;

impl Handle<GetCallerIdentity> for Iam {
    fn needs(&self, _look: &Look, _input: &GetCallerIdentityRequest) -> Result<Needs, Failure> {
        Ok(Needs::none("AWS: everybody may ask who they are, even against an explicit deny"))
    }

    async fn handle(
        &self,
        cx: &Cx,
        _input: GetCallerIdentityRequest,
    ) -> Result<GetCallerIdentityResponse, Failure> {
        let caller = cx.caller();
        let Some(account) = caller.account() else {
            let message = "Request is missing Authentication Token";
            return Err(ServiceError::sender("MissingAuthenticationToken", 403, message).into());
        };
        Ok(GetCallerIdentityResponse {
            user_id: Some(caller.user_id()),
            account: Some(account.to_owned()),
            arn: Some(caller.arn(cx.place())),
        })
    }
}
