//! `DeleteSecret`: after a window on the clock, or at once.

use tidegate_api::secretsmanager::{DeleteSecret, DeleteSecretRequest, DeleteSecretResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreCx};

use crate::secretsmanager::Secrets;
use crate::secretsmanager::errors::{invalid, no_secret};
use crate::secretsmanager::rows::SECRETS;
use crate::secretsmanager::secret::Secret;

const DAY: i64 = 24 * 60 * 60 * 1000;

impl Handle<DeleteSecret> for Secrets {
    fn needs(&self, look: &Look, input: &DeleteSecretRequest) -> Result<Needs, Failure> {
        let (_, needs) = Secret::needs(look, &input.secret_id, "secretsmanager:DeleteSecret")?;
        let needs = match input.recovery_window_in_days {
            Some(days) => needs.with("secretsmanager:RecoveryWindowInDays", days),
            None => needs,
        };
        let force = input.force_delete_without_recovery.unwrap_or_default();
        Ok(needs.with("secretsmanager:ForceDeleteWithoutRecovery", force))
    }

    async fn handle(&self, cx: &Cx, input: DeleteSecretRequest) -> Result<DeleteSecretResponse, Failure> {
        let force = input.force_delete_without_recovery == Some(true);
        if force && input.recovery_window_in_days.is_some() {
            let words = "You can't use ForceDeleteWithoutRecovery in conjunction with RecoveryWindowInDays.";
            return Err(invalid(words).into());
        }
        let days = input.recovery_window_in_days.unwrap_or(30);
        if !(7..=30).contains(&days) {
            let words = "The RecoveryWindowInDays value must be between 7 and 30 days (inclusive).";
            return Err(invalid(words).into());
        }
        let secret = Secret::of(cx, &input.secret_id)?;
        let now = cx.clock().now();
        cx.answer(move |tx| {
            let row = tx.get(&SECRETS, &secret.key())?.filter(|row| !row.is_gone(now));
            let Some(mut row) = row else {
                // AWS: what is to be gone at once may be gone already.
                let arn = secret.place.arn("secretsmanager", format!("secret:{}", secret.name)).to_string();
                let answer = DeleteSecretResponse {
                    arn: Some(arn),
                    name: Some(secret.name),
                    deletion_date: Some(now),
                };
                return if force { Ok(answer) } else { Err(no_secret().into()) };
            };
            let at = if force { now } else { now.plus_millis(days * DAY) };
            let arn = Some(secret.arn(&row));
            if force {
                tx.delete(&SECRETS, &secret.key())?;
            } else {
                if row.deletion.is_some() {
                    return Err(crate::secretsmanager::errors::marked().into());
                }
                row.deletion = Some((now, at));
                tx.put(&SECRETS, &secret.key(), &row)?;
            }
            Ok(DeleteSecretResponse { arn, name: Some(secret.name), deletion_date: Some(at) })
        })
        .await
    }
}
