//! `CreateInstanceProfile`: makes an instance profile, which holds no role yet.

use tidegate_api::iam::error::entity_already_exists_exception;
use tidegate_api::iam::{CreateInstanceProfile, CreateInstanceProfileRequest, CreateInstanceProfileResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use super::get_instance_profile::shown;
use crate::Iam;
use crate::holders::New;
use crate::rows::{INSTANCE_PROFILES, InstanceProfileRow, named};

fn new(input: &CreateInstanceProfileRequest) -> New<'_> {
    New {
        name: &input.instance_profile_name,
        path: input.path.as_deref(),
        boundary: None,
        tags: input.tags.as_deref(),
    }
}

impl Handle<CreateInstanceProfile> for Iam {
    fn needs(&self, look: &Look, input: &CreateInstanceProfileRequest) -> Result<Needs, Failure> {
        Ok(new(input).need::<InstanceProfileRow>(look, "iam:CreateInstanceProfile", "iam:TagInstanceProfile"))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: CreateInstanceProfileRequest,
    ) -> Result<CreateInstanceProfileResponse, Failure> {
        let place = cx.place().clone();
        let row = InstanceProfileRow { holder: new(&input).holder(cx, "AIPA")?, role: None };
        self.commit(cx, move |tx| {
            let name = &row.holder.name;
            if !tx.insert(&INSTANCE_PROFILES, &named(&place.account, name), &row)? {
                let message = format!("Instance Profile {name} already exists.");
                return Err(entity_already_exists_exception(message).into());
            }
            Ok(CreateInstanceProfileResponse { instance_profile: shown(tx, &row, &place)? })
        })
        .await
    }
}
