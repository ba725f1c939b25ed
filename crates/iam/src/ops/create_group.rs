//! `CreateGroup`: makes a group.

use tidegate_api::iam::error::entity_already_exists_exception;
use tidegate_api::iam::{CreateGroup, CreateGroupRequest, CreateGroupResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use super::get_group::shown;
use crate::Iam;
use crate::holders::New;
use crate::rows::{GROUPS, GroupRow, named};

fn new(input: &CreateGroupRequest) -> New<'_> {
    New { name: &input.group_name, path: input.path.as_deref(), boundary: None, tags: None }
}

impl Handle<CreateGroup> for Iam {
    fn needs(&self, look: &Look, input: &CreateGroupRequest) -> Result<Needs, Failure> {
        Ok(new(input).need::<GroupRow>(look, "iam:CreateGroup", "iam:TagUser"))
    }

    async fn handle(&self, cx: &Cx, input: CreateGroupRequest) -> Result<CreateGroupResponse, Failure> {
        let place = cx.place().clone();
        let row = GroupRow { holder: new(&input).holder(cx, "AGPA")? };
        self.commit(cx, move |tx| {
            let name = &row.holder.name;
            if !tx.insert(&GROUPS, &named(&place.account, name), &row)? {
                let message = format!("Group with name {name} already exists.");
                return Err(entity_already_exists_exception(message).into());
            }
            Ok(CreateGroupResponse { group: shown(&row, &place) })
        })
        .await
    }
}
