//! `ListSecrets`.

use tidegate_api::secretsmanager::{
    Filter, FilterNameStringType, ListSecrets, ListSecretsRequest, ListSecretsResponse, SecretListEntry,
    SortByType, SortOrderType,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Key, Reads, StoreLook};

use super::cut;
use crate::secretsmanager::Secrets;
use crate::secretsmanager::errors::unsupported;
use crate::secretsmanager::rows::{SECRETS, SecretRow};
use crate::secretsmanager::secret::Secret;

impl Handle<ListSecrets> for Secrets {
    fn needs(&self, _look: &Look, _input: &ListSecretsRequest) -> Result<Needs, Failure> {
        Ok(Needs::one("secretsmanager:ListSecrets", "*"))
    }

    async fn handle(&self, cx: &Cx, input: ListSecretsRequest) -> Result<ListSecretsResponse, Failure> {
        let filters = input.filters.unwrap_or_default();
        refuse(&filters)?;
        let now = cx.clock().now();
        let rows = cx.read(|rows| rows.scan(&SECRETS, &Key::of(cx.place())))?;
        let named = rows
            .into_iter()
            .map(|(key, row)| (Secret { place: cx.place().clone(), name: key.last().to_owned() }, row));
        let mut found: Vec<_> = named
            .filter(|(_, row)| !row.is_gone(now))
            .filter(|(_, row)| row.deletion.is_none() || input.include_planned_deletion == Some(true))
            .filter(|(secret, row)| filters.iter().all(|filter| passes(filter, secret, row)))
            .collect();
        match &input.sort_by {
            Some(SortByType::Name) => found.sort_by(|(one, _), (other, _)| one.name.cmp(&other.name)),
            Some(SortByType::LastChangedDate) => found.sort_by_key(|(_, row)| row.changed),
            None | Some(SortByType::CreatedDate) => found.sort_by_key(|(_, row)| row.created),
            Some(other) => return Err(unsupported(&format!("SortBy {other}")).into()),
        }
        if input.sort_order == Some(SortOrderType::Desc) {
            found.reverse();
        }
        let (page, next_token) = cut(found, input.max_results, input.next_token.as_deref())?;
        let shown = page.into_iter().map(|(secret, row)| listed(secret, row)).collect();
        Ok(ListSecretsResponse { secret_list: Some(shown), next_token })
    }
}

fn refuse(filters: &[Filter]) -> Result<(), Failure> {
    use FilterNameStringType as Key;
    let known =
        |key: &Key| matches!(key, Key::Name | Key::Description | Key::TagKey | Key::TagValue | Key::All);
    match filters.iter().filter_map(|filter| filter.key.as_ref()).find(|key| !known(key)) {
        Some(other) => Err(unsupported(&format!("the filter {other}")).into()),
        None => Ok(()),
    }
}

/// AWS: texts begin with what is asked for; a `!` before it turns that round.
fn passes(filter: &Filter, secret: &Secret, row: &SecretRow) -> bool {
    use FilterNameStringType as Key;
    let texts: Vec<&str> = match &filter.key {
        Some(Key::Name) => vec![&secret.name],
        Some(Key::Description) => row.description.iter().map(String::as_str).collect(),
        Some(Key::TagKey) => row.tags.keys().map(String::as_str).collect(),
        Some(Key::TagValue) => row.tags.values().map(String::as_str).collect(),
        _ => {
            let tags = row.tags.iter().flat_map(|(key, value)| [key, value]);
            tags.chain([&secret.name]).chain(&row.description).map(String::as_str).collect()
        }
    };
    let begins =
        |wanted: &str| texts.iter().any(|text| text.to_lowercase().starts_with(&wanted.to_lowercase()));
    filter.values.iter().flatten().any(|wanted| match wanted.strip_prefix('!') {
        Some(unwanted) => !begins(unwanted),
        None => begins(wanted),
    })
}

fn listed(secret: Secret, row: SecretRow) -> SecretListEntry {
    SecretListEntry {
        arn: Some(secret.arn(&row)),
        name: Some(secret.name),
        tags: row.shown_tags(),
        secret_versions_to_stages: Some(row.stages()).filter(|stages| !stages.is_empty()),
        description: row.description,
        kms_key_id: row.kms_key_id,
        last_changed_date: Some(row.changed),
        deleted_date: row.deletion.map(|(marked, _)| marked),
        created_date: Some(row.created),
        ..SecretListEntry::default()
    }
}
