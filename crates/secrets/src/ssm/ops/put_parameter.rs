//! `PutParameter`: a parameter, or a new version of one.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use regex::Regex;
use tidegate_api::ServiceError;
use tidegate_api::ssm::{ParameterTier, PutParameter, PutParameterRequest, PutParameterResult, error};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreCx, StoreLook, Tx};

use super::on_parameter;
use crate::kms::{KeyRef, Managed, seal, usable};
use crate::ssm::Ssm;
use crate::ssm::errors::{invalid, unsupported};
use crate::ssm::name::{Name, check};
use crate::ssm::parameter::{SERVICE, context, find_key};
use crate::ssm::rows::{MOST_VERSIONS, PARAMETERS, ParameterRow, Stored, VersionRow};

/// AWS: how long a value is at most, by tier.
const STANDARD_TIER: usize = 4096;
const ADVANCED_TIER: usize = 8192;

impl Handle<PutParameter> for Ssm {
    fn needs(&self, look: &Look, input: &PutParameterRequest) -> Result<Needs, Failure> {
        let name = Name::of(look, &input.name);
        let overwrite = input.overwrite.unwrap_or_default();
        let needs = on_parameter(look, &name, "ssm:PutParameter").with("ssm:Overwrite", overwrite);
        let tags = input.tags.clone().unwrap_or_default();
        let needs = needs.with_all("aws:TagKeys", tags.iter().map(|tag| tag.key.clone()).collect());
        let told = |needs: Needs, tag: &tidegate_api::ssm::Tag| {
            needs.with(format!("aws:RequestTag/{}", tag.key), &tag.value)
        };
        let needs = tags.iter().fold(needs, told);
        match customers_key(look, &name, input)? {
            Some(key) => usable(look, needs, ("kms:Encrypt", &key), (SERVICE, &context(&name))),
            None => Ok(needs),
        }
    }

    async fn handle(&self, cx: &Cx, input: PutParameterRequest) -> Result<PutParameterResult, Failure> {
        refuse(&input)?;
        let name = Name::of(cx, &input.name);
        check(&name.name)?;
        let tier = tier(input.tier.as_ref(), &input.value)?;
        let customers = customers_key(cx, &name, &input)?;
        let (managed, look) = (Managed::of(cx, SERVICE), cx.look().clone());
        let (now, user) = (cx.clock().now(), cx.caller().arn(cx.place()));
        cx.answer(move |tx| {
            let found = tx.get(&PARAMETERS, &name.key())?;
            if found.is_some() && input.overwrite != Some(true) {
                return Err(exists());
            }
            let mut row = found.unwrap_or_default();
            let before = row.versions.last();
            let kind = kind(&input, before)?;
            let description = input.description.clone().or_else(|| before?.description.clone());
            let pattern = input.allowed_pattern.clone().or_else(|| before?.allowed_pattern.clone());
            matches(pattern.as_deref(), &input.value)?;
            let (value, key_id) = match kind.as_str() {
                "SecureString" => sealed(tx, &look, (&name, &input), customers, managed)?,
                _ => (Stored::Clear(input.value), None),
            };
            let number = before.map_or(1, |before| before.number + 1);
            row.versions.push(VersionRow {
                number,
                kind,
                value,
                key_id,
                description,
                allowed_pattern: pattern.filter(|pattern| !pattern.is_empty()),
                tier: tier.to_string(),
                data_type: "text".to_owned(),
                modified: now,
                user,
                labels: Vec::new(),
            });
            forget_oldest(&mut row)?;
            row.tags.extend(input.tags.unwrap_or_default().into_iter().map(|tag| (tag.key, tag.value)));
            tx.put(&PARAMETERS, &name.key(), &row)?;
            Ok(PutParameterResult { version: Some(number), tier: Some(tier) })
        })
        .await
    }
}

/// The key that was asked for or is kept, where the value is to be secure and the key is named.
fn customers_key(look: &Look, name: &Name, input: &PutParameterRequest) -> Result<Option<KeyRef>, Failure> {
    let row = look.read(|rows| rows.get(&PARAMETERS, &name.key()))?;
    let before = row.as_ref().and_then(|row| row.versions.last());
    let secure = match &input.r#type {
        Some(kind) => kind.as_str() == "SecureString",
        None => before.is_some_and(|before| before.kind == "SecureString"),
    };
    let named = input.key_id.clone().filter(|_| secure);
    let own = Managed::alias(SERVICE);
    named.filter(|key| *key != own).map(|key| find_key(look, &key)).transpose()
}

fn sealed(
    tx: &mut Tx<'_>,
    look: &Look,
    (name, input): (&Name, &PutParameterRequest),
    customers: Option<KeyRef>,
    managed: Managed,
) -> Result<(Stored, Option<String>), Failure> {
    let now = look.clock().now();
    let (key, row) = match customers {
        Some(key) => {
            let row = key.row(tx, now)?;
            (key, row)
        }
        None => managed.ensure(tx, look)?,
    };
    let named = input.key_id.clone().unwrap_or_else(|| Managed::alias(SERVICE));
    let name = Name { selector: None, ..name.clone() };
    let blob = seal(look, (&key, &row), input.value.as_bytes(), &context(&name))?;
    Ok((Stored::Sealed(STANDARD.encode(blob)), Some(named)))
}

fn kind(input: &PutParameterRequest, before: Option<&VersionRow>) -> Result<String, Failure> {
    let kind = match (&input.r#type, before) {
        (Some(kind), _) => kind.to_string(),
        (None, Some(before)) => before.kind.clone(),
        (None, None) => {
            return Err(invalid("A parameter type is required when you create a parameter.").into());
        }
    };
    if input.key_id.is_some() && kind != "SecureString" {
        return Err(invalid("KeyId is required for SecureString type parameter only.").into());
    }
    Ok(kind)
}

fn matches(pattern: Option<&str>, value: &str) -> Result<(), ServiceError> {
    let Some(pattern) = pattern.filter(|pattern| !pattern.is_empty()) else { return Ok(()) };
    let read = Regex::new(&format!("^(?:{pattern})$")).map_err(|_| {
        error::invalid_allowed_pattern_exception(format!("The pattern {pattern} is not a regular expression"))
    })?;
    if read.is_match(value) {
        return Ok(());
    }
    Err(error::parameter_pattern_mismatch_exception(format!(
        "Parameter value, cannot be validated against allowedPattern: {pattern}"
    )))
}

/// AWS: the oldest version makes room, unless it has a label.
fn forget_oldest(row: &mut ParameterRow) -> Result<(), Failure> {
    if row.versions.len() <= MOST_VERSIONS {
        return Ok(());
    }
    if row.versions.first().is_some_and(|oldest| !oldest.labels.is_empty()) {
        let words = "You attempted to create a new version of a parameter by calling PutParameter with the overwrite flag. The oldest version has a label and can't be deleted.";
        return Err(error::parameter_max_version_limit_exceeded(words).into());
    }
    row.versions.remove(0);
    Ok(())
}

fn tier(asked: Option<&ParameterTier>, value: &str) -> Result<ParameterTier, ServiceError> {
    let size = value.len();
    let tier = match asked {
        Some(ParameterTier::Advanced) => ParameterTier::Advanced,
        Some(ParameterTier::IntelligentTiering) if size > STANDARD_TIER => ParameterTier::Advanced,
        _ => ParameterTier::Standard,
    };
    if tier == ParameterTier::Standard && size > STANDARD_TIER {
        return Err(invalid(
            "Standard tier parameters support a maximum parameter value of 4096 characters. To create a larger parameter value, upgrade the parameter to use the advanced-parameter tier. For more information, see https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html",
        ));
    }
    if size > ADVANCED_TIER {
        return Err(invalid(
            "Advanced tier parameters support a maximum parameter value of 8192 characters.",
        ));
    }
    Ok(tier)
}

fn refuse(input: &PutParameterRequest) -> Result<(), ServiceError> {
    if input.value.is_empty() {
        return Err(invalid(
            "1 validation error detected: Value '' at 'value' failed to satisfy constraint: Member must have length greater than or equal to 1.",
        ));
    }
    if input.policies.as_ref().is_some_and(|policies| !policies.is_empty()) {
        return Err(unsupported("Policies"));
    }
    if input.data_type.as_deref().is_some_and(|kind| kind != "text") {
        return Err(unsupported("A DataType other than text"));
    }
    if input.overwrite == Some(true) && input.tags.as_ref().is_some_and(|tags| !tags.is_empty()) {
        return Err(invalid(
            "Invalid request: tags and overwrite can't be used together. To create a parameter with tags, please remove overwrite flag. To update tags for an existing parameter, please use AddTagsToResource or RemoveTagsFromResource.",
        ));
    }
    Ok(())
}

fn exists() -> Failure {
    let words = "The parameter already exists. To overwrite this value, set the overwrite option in the request to true.";
    error::parameter_already_exists(words).into()
}
