//! IAM and STS: roles, users, policies, access keys and sessions; and who finds the policies that apply to a caller.
//!
//! One idea: a caller's policies are gathered once and handed out as the same shared texts until something in IAM
//! changes, so that the gate compiles each document once and a decision costs microseconds.
//!
//! It deliberately decides nothing: questions are put and answered at the gate, by the `policy` crate. Groups, login
//! profiles, MFA devices and SAML or OpenID providers are not spoken.
//!
//! Invariant: IAM is global; every row's key begins with the account alone. Keys of access keys and sessions are the
//! one exception: a signature names nothing but the key id, which is unique among all accounts.
//! Invariant: a name is unique in its account without regard to case, and is shown as it was given.
//! Invariant: secrets stay in this crate's rows; no answer that holds one is remembered for steps.
//! Invariant: an AWS-managed policy has AWS's own document, or does not exist.
//!
//! Read `rows.rs` first, then `sources.rs`.
#![forbid(unsafe_code)]

mod bootstrap;
mod cache;
mod documents;
mod errors;
mod holders;
mod keys;
mod managed;
mod managed_policies;
mod members;
mod ops;
mod pages;
mod rows;
mod sources;
mod tags;

use std::sync::Arc;

use tidegate_api::{Shape, iam, sts};
use tidegate_core::{Cx, Failure, Fault, Registry};
use tidegate_store::{StoreCx, Tx};

pub use bootstrap::{AccessKeyPair, FirstKeys, bootstrap};

use cache::Cache;

/// The handlers of IAM and STS, and the sources of policies and credentials.
#[derive(Default)]
pub struct Iam {
    cache: Arc<Cache>,
}

impl Iam {
    /// Forgets all that was gathered from the store; for whoever empties the store under a running engine.
    pub fn forget(&self) {
        self.cache.forget();
    }

    /// Commits a change of rows from which policies or credentials are gathered, and lets go of what was gathered.
    ///
    /// It runs as a task of its own: a client that hangs up must not leave the change committed and the old policies
    /// in force.
    async fn commit<O: Shape + Send + 'static>(
        &self,
        cx: &Cx,
        closure: impl FnOnce(&mut Tx<'_>) -> Result<O, Failure> + Send + 'static,
    ) -> Result<O, Failure> {
        let cx = cx.clone();
        self.to_its_end(async move { cx.answer(closure).await }).await
    }

    /// Like `commit`, for answers that hold a secret: they are not remembered.
    async fn commit_secret<T: Send + 'static>(
        &self,
        cx: &Cx,
        closure: impl FnOnce(&mut Tx<'_>) -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, Failure> {
        let cx = cx.clone();
        self.to_its_end(async move { cx.write(closure).await }).await
    }

    async fn to_its_end<T: Send + 'static>(
        &self,
        committing: impl Future<Output = Result<T, Failure>> + Send + 'static,
    ) -> Result<T, Failure> {
        let cache = self.cache.clone();
        let task = tokio::spawn(async move {
            let answer = committing.await;
            cache.forget();
            answer
        });
        task.await.map_err(|error| Fault::because("committing a change of IAM", error))?
    }
}

/// Registers every operation of IAM and STS, and the sources of policies and credentials.
pub fn register(registry: &mut Registry) -> Arc<Iam> {
    let iam = Arc::new(Iam::default());
    registry
        .operation::<iam::CreateRole, _>(&iam)
        .operation::<iam::GetRole, _>(&iam)
        .operation::<iam::DeleteRole, _>(&iam)
        .operation::<iam::ListRoles, _>(&iam)
        .operation::<iam::UpdateRole, _>(&iam)
        .operation::<iam::UpdateAssumeRolePolicy, _>(&iam)
        .operation::<iam::TagRole, _>(&iam)
        .operation::<iam::UntagRole, _>(&iam)
        .operation::<iam::ListRoleTags, _>(&iam)
        .operation::<iam::PutRolePolicy, _>(&iam)
        .operation::<iam::GetRolePolicy, _>(&iam)
        .operation::<iam::DeleteRolePolicy, _>(&iam)
        .operation::<iam::ListRolePolicies, _>(&iam)
        .operation::<iam::AttachRolePolicy, _>(&iam)
        .operation::<iam::DetachRolePolicy, _>(&iam)
        .operation::<iam::ListAttachedRolePolicies, _>(&iam)
        .operation::<iam::CreatePolicy, _>(&iam)
        .operation::<iam::GetPolicy, _>(&iam)
        .operation::<iam::GetPolicyVersion, _>(&iam)
        .operation::<iam::DeletePolicy, _>(&iam)
        .operation::<iam::ListPolicies, _>(&iam)
        .operation::<iam::CreatePolicyVersion, _>(&iam)
        .operation::<iam::ListPolicyVersions, _>(&iam)
        .operation::<iam::DeletePolicyVersion, _>(&iam)
        .operation::<iam::CreateUser, _>(&iam)
        .operation::<iam::GetUser, _>(&iam)
        .operation::<iam::DeleteUser, _>(&iam)
        .operation::<iam::ListUsers, _>(&iam)
        .operation::<iam::CreateAccessKey, _>(&iam)
        .operation::<iam::DeleteAccessKey, _>(&iam)
        .operation::<iam::ListAccessKeys, _>(&iam)
        .operation::<iam::UpdateAccessKey, _>(&iam)
        .operation::<iam::PutUserPolicy, _>(&iam)
        .operation::<iam::GetUserPolicy, _>(&iam)
        .operation::<iam::DeleteUserPolicy, _>(&iam)
        .operation::<iam::ListUserPolicies, _>(&iam)
        .operation::<iam::AttachUserPolicy, _>(&iam)
        .operation::<iam::DetachUserPolicy, _>(&iam)
        .operation::<iam::ListAttachedUserPolicies, _>(&iam)
        .operation::<iam::PutGroupPolicy, _>(&iam)
        .operation::<iam::GetGroupPolicy, _>(&iam)
        .operation::<iam::DeleteGroupPolicy, _>(&iam)
        .operation::<iam::ListGroupPolicies, _>(&iam)
        .operation::<iam::AttachGroupPolicy, _>(&iam)
        .operation::<iam::DetachGroupPolicy, _>(&iam)
        .operation::<iam::ListAttachedGroupPolicies, _>(&iam)
        .operation::<iam::CreateGroup, _>(&iam)
        .operation::<iam::GetGroup, _>(&iam)
        .operation::<iam::DeleteGroup, _>(&iam)
        .operation::<iam::ListGroups, _>(&iam)
        .operation::<iam::ListGroupsForUser, _>(&iam)
        .operation::<iam::AddUserToGroup, _>(&iam)
        .operation::<iam::RemoveUserFromGroup, _>(&iam)
        .operation::<iam::CreateInstanceProfile, _>(&iam)
        .operation::<iam::GetInstanceProfile, _>(&iam)
        .operation::<iam::DeleteInstanceProfile, _>(&iam)
        .operation::<iam::AddRoleToInstanceProfile, _>(&iam)
        .operation::<iam::RemoveRoleFromInstanceProfile, _>(&iam)
        .operation::<iam::ListInstanceProfiles, _>(&iam)
        .operation::<iam::ListInstanceProfilesForRole, _>(&iam)
        .operation::<sts::GetCallerIdentity, _>(&iam)
        .operation::<sts::AssumeRole, _>(&iam)
        .policies(iam.clone())
        .credentials(iam.clone())
        .resource_policies("iam", iam.clone());
    iam
}
