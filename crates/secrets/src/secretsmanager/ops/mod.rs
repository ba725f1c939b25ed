//! One file per operation.

mod create_secret;
mod delete_resource_policy;
mod delete_secret;
mod describe_secret;
mod get_random_password;
mod get_resource_policy;
mod get_secret_value;
mod list_secret_version_ids;
mod list_secrets;
mod put_resource_policy;
mod put_secret_value;
mod restore_secret;
mod tag_resource;
mod untag_resource;
mod update_secret;
mod update_secret_version_stage;

use std::sync::Arc;

use tidegate_api::secretsmanager::{self, error};
use tidegate_api::{ServiceError, Shape};
use tidegate_core::{Cx, Failure, Registry};
use tidegate_store::StoreCx;

use super::Secrets;
use super::errors::unsupported;
use super::rows::{SECRETS, SecretRow};
use super::secret::Secret;

/// Registers every operation.
pub(crate) fn register(registry: &mut Registry, service: &Arc<Secrets>) {
    macro_rules! operations {
        ($($operation:ident),* $(,)?) => {$( registry.operation::<secretsmanager::$operation, _>(service); )*};
    }
    operations!(
        CreateSecret,
        DeleteResourcePolicy,
        DeleteSecret,
        DescribeSecret,
        GetRandomPassword,
        GetResourcePolicy,
        GetSecretValue,
        ListSecretVersionIds,
        ListSecrets,
        PutResourcePolicy,
        PutSecretValue,
        RestoreSecret,
        TagResource,
        UntagResource,
        UpdateSecret,
        UpdateSecretVersionStage,
    );
}

/// Changes the row of a secret that is not marked for deletion.
async fn change<O: Shape + Send + 'static>(
    cx: &Cx,
    secret: Secret,
    change: impl FnOnce(&Secret, &mut SecretRow) -> Result<O, Failure> + Send + 'static,
) -> Result<O, Failure> {
    let now = cx.clock().now();
    cx.answer(move |tx| {
        let mut row = secret.row(tx, now)?;
        let answer = change(&secret, &mut row)?;
        tx.put(&SECRETS, &secret.key(), &row)?;
        Ok(answer)
    })
    .await
}

/// A policy has no name here but the one that it has by itself.
fn check_policy_name(name: Option<&String>) -> Result<(), ServiceError> {
    if name.is_some() { Err(unsupported("PolicyName")) } else { Ok(()) }
}

/// A page of a list that is at hand, and the token of the next one.
fn cut<T>(
    mut all: Vec<T>,
    asked: Option<i32>,
    token: Option<&str>,
) -> Result<(Vec<T>, Option<String>), Failure> {
    let refuse = || error::invalid_next_token_exception("You provided an invalid token.");
    let begin = token.map(|token| token.parse::<usize>().map_err(|_| refuse())).transpose()?.unwrap_or(0);
    if begin > all.len() {
        return Err(refuse().into());
    }
    let size = asked.and_then(|asked| usize::try_from(asked).ok()).unwrap_or(100).clamp(1, 100);
    let mut rest = all.split_off(begin);
    let more = rest.len() > size;
    rest.truncate(size);
    Ok((rest, more.then(|| (begin + size).to_string())))
}
