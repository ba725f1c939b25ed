//! `GetUser`: a user: the one that is named, or else the one who asks.

use tidegate_api::iam::{GetUser, GetUserRequest, GetUserResponse, User};
use tidegate_core::{Cx, Failure, Fault, Handle, Look, Needs, Place};
use tidegate_store::{Key, Reads, StoreLook};

use crate::Iam;
use crate::holders::{self, shown_boundary};
use crate::keys::Owner;
use crate::rows::{ACCOUNTS, Holds, UserRow};

impl Handle<GetUser> for Iam {
    fn needs(&self, look: &Look, input: &GetUserRequest) -> Result<Needs, Failure> {
        Owner::of(look.caller(), input.user_name.as_deref())?.need(look, "iam:GetUser")
    }

    async fn handle(&self, cx: &Cx, input: GetUserRequest) -> Result<GetUserResponse, Failure> {
        let place = cx.place();
        let user = match Owner::of(cx.caller(), input.user_name.as_deref())? {
            Owner::Root => root(cx)?,
            Owner::User(name) => {
                let row: UserRow = cx.read(|rows| holders::get(rows, &place.account, &name))?;
                User {
                    permissions_boundary: shown_boundary(row.holder.boundary.as_deref()),
                    tags: Some(row.holder.tags.clone()).filter(|tags| !tags.is_empty()),
                    ..shown(&row, place)
                }
            }
        };
        Ok(GetUserResponse { user })
    }
}

/// A user as lists show it: without tags and boundary.
pub(super) fn shown(row: &UserRow, place: &Place) -> User {
    User {
        path: row.holder.path.clone(),
        user_name: row.holder.name.clone(),
        user_id: row.holder.id.clone(),
        arn: row.arn(place).to_string(),
        create_date: row.holder.created,
        ..User::default()
    }
}

/// AWS: the root user's id is the account's, and it has neither name nor path.
fn root(cx: &Cx) -> Result<User, Failure> {
    let place = cx.place();
    let account = cx.read::<_, Failure>(|rows| Ok(rows.get(&ACCOUNTS, &Key::account(&place.account))?))?;
    let account = account.ok_or_else(|| Fault::new(format!("account {} was never made", place.account)))?;
    Ok(User {
        user_id: place.account.clone(),
        arn: place.global_arn("iam", "root").to_string(),
        create_date: account.created,
        ..User::default()
    })
}
