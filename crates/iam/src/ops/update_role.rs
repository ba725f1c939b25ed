//! `UpdateRole`: changes the description and the length of sessions of a role.

use tidegate_api::iam::{UpdateRole, UpdateRoleRequest, UpdateRoleResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use crate::Iam;
use crate::holders;
use crate::rows::RoleRow;

impl Handle<UpdateRole> for Iam {
    fn needs(&self, look: &Look, input: &UpdateRoleRequest) -> Result<Needs, Failure> {
        holders::need::<RoleRow>(look, "iam:UpdateRole", &input.role_name)
    }

    async fn handle(&self, cx: &Cx, input: UpdateRoleRequest) -> Result<UpdateRoleResponse, Failure> {
        let account = cx.place().account.clone();
        self.commit(cx, move |tx| {
            holders::change(tx, &account, &input.role_name, |_, row: &mut RoleRow| {
                if let Some(description) = input.description {
                    row.description = Some(description).filter(|description| !description.is_empty());
                }
                if let Some(seconds) = input.max_session_duration {
                    row.max_session_duration = seconds;
                }
                Ok(())
            })?;
            Ok(UpdateRoleResponse {})
        })
        .await
    }
}
