//! `CreateSecret`.

use tidegate_api::ServiceError;
use tidegate_api::secretsmanager::{CreateSecret, CreateSecretRequest, CreateSecretResponse, error};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreCx};

use crate::kms::Managed;
use crate::secretsmanager::Secrets;
use crate::secretsmanager::errors::{refused, unsupported};
use crate::secretsmanager::rows::{CURRENT, SECRETS, SecretRow};
use crate::secretsmanager::secret::{Secret, check_name, tags, told};
use crate::secretsmanager::value::{Given, New, SERVICE, needs_key, put, version_id};

impl Handle<CreateSecret> for Secrets {
    fn needs(&self, look: &Look, input: &CreateSecretRequest) -> Result<Needs, Failure> {
        let arn = look.place().arn("secretsmanager", format!("secret:{}", input.name));
        let needs = Needs::one("secretsmanager:CreateSecret", arn).with("secretsmanager:Name", &input.name);
        let needs = told(needs, &tags(input.tags.clone().unwrap_or_default()));
        let has_value = input.secret_string.is_some() || input.secret_binary.is_some();
        let named = input.kms_key_id.as_deref().filter(|_| has_value);
        needs_key(look, needs, named, &["kms:GenerateDataKey", "kms:Decrypt"])
    }

    async fn handle(&self, cx: &Cx, input: CreateSecretRequest) -> Result<CreateSecretResponse, Failure> {
        refuse(&input)?;
        check_name(&input.name)?;
        let secret = Secret { place: cx.place().clone(), name: input.name };
        let given = Given::of(input.secret_string, input.secret_binary)?;
        let id = version_id(input.client_request_token)?;
        let (look, managed, now) = (cx.look().clone(), Managed::of(cx, SERVICE), cx.clock().now());
        let mut row = SecretRow {
            suffix: cx.ids().alphanumeric(6),
            description: input.description,
            kms_key_id: input.kms_key_id.filter(|key| *key != Managed::alias(SERVICE)),
            tags: tags(input.tags.unwrap_or_default()),
            policy: None,
            created: now,
            changed: now,
            deletion: None,
            versions: Vec::new(),
        };
        cx.answer(move |tx| {
            let before = tx.get(&SECRETS, &secret.key())?.filter(|row| !row.is_gone(now));
            if let Some(mut before) = before {
                if before.deletion.is_some() {
                    let words = "You can't create this secret because a secret with this name is already scheduled for deletion.";
                    return Err(refused(words).into());
                }
                let same = before.versions.iter().any(|version| version.id == id);
                let Some(given) = given.filter(|_| same) else { return Err(exists(&secret.name).into()) };
                let new = New { id: id.clone(), given, stages: Vec::new(), now, managed };
                put(tx, &look, (&secret, &mut before), new)?;
                return Ok(answer(&secret, &before, Some(id)));
            }
            let mut made = None;
            if let Some(given) = given {
                let stages = vec![CURRENT.to_owned()];
                put(tx, &look, (&secret, &mut row), New { id: id.clone(), given, stages, now, managed })?;
                made = Some(id);
            }
            tx.put(&SECRETS, &secret.key(), &row)?;
            Ok(answer(&secret, &row, made))
        })
        .await
    }
}

fn answer(secret: &Secret, row: &SecretRow, version_id: Option<String>) -> CreateSecretResponse {
    CreateSecretResponse {
        arn: Some(secret.arn(row)),
        name: Some(secret.name.clone()),
        version_id,
        replication_status: None,
    }
}

fn exists(name: &str) -> ServiceError {
    error::resource_exists_exception(format!(
        "The operation failed because the secret {name} already exists."
    ))
}

fn refuse(input: &CreateSecretRequest) -> Result<(), ServiceError> {
    let refused = [
        ("AddReplicaRegions", input.add_replica_regions.as_ref().is_some_and(|list| !list.is_empty())),
        ("ForceOverwriteReplicaSecret", input.force_overwrite_replica_secret == Some(true)),
        ("Type", input.r#type.is_some()),
        ("CrossAccountPrimaryArn", input.cross_account_primary_arn.is_some()),
    ];
    match refused.into_iter().find(|(_, given)| *given) {
        Some((name, _)) => Err(unsupported(name)),
        None => Ok(()),
    }
}
