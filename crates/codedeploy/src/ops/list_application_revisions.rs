//! `ListApplicationRevisions`: filtered by bucket, key and use, and sorted by a time.

use tidegate_api::codedeploy::{
    ApplicationRevisionSortBy, ListApplicationRevisions, ListApplicationRevisionsInput,
    ListApplicationRevisionsOutput, ListStateFilterAction, SortOrder, error,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs, Timestamp};
use tidegate_store::{Key, Reads, StoreLook};

use crate::pages::page;
use crate::revisions::{self, REVISIONS, RevisionRow};
use crate::{CodeDeploy, names, rows};

impl Handle<ListApplicationRevisions> for CodeDeploy {
    fn needs(&self, look: &Look, input: &ListApplicationRevisionsInput) -> Result<Needs, Failure> {
        names::application(&input.application_name)?;
        let action = "codedeploy:ListApplicationRevisions";
        names::needs_application(look, action, &input.application_name)
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: ListApplicationRevisionsInput,
    ) -> Result<ListApplicationRevisionsOutput, Failure> {
        check(&input)?;
        let name = &input.application_name;
        let (mut found, targets) = cx.read(|rows| {
            rows::application(rows, cx.place(), name)?;
            let found = rows.scan(&REVISIONS, &Key::of(cx.place()).and(name))?;
            Ok::<_, Failure>((found, revisions::targets(rows, cx.place(), name)?))
        })?;
        found.retain(|(key, row)| {
            let deployed = targets.iter().any(|(mark, _)| mark == key.last());
            within(row, &input) && wanted(deployed, input.deployed.as_ref())
        });
        if let Some(by) = &input.sort_by {
            found.sort_by_key(|(_, row)| time(row, by));
        }
        if input.sort_order == Some(SortOrder::Descending) {
            found.reverse();
        }
        let marks = found.iter().map(|(key, _)| key.last().to_owned()).collect();
        let (marks, next_token) = page(marks, input.next_token.as_deref())?;
        let shown = found.into_iter().filter(|(key, _)| marks.iter().any(|mark| mark == key.last()));
        Ok(ListApplicationRevisionsOutput {
            revisions: Some(shown.map(|(_, row)| row.location).collect()),
            next_token,
        })
    }
}

fn check(input: &ListApplicationRevisionsInput) -> Result<(), Failure> {
    if let Some(ApplicationRevisionSortBy::Unrecognized(other)) = &input.sort_by {
        return Err(error::invalid_sort_by_exception(format!("Revisions have no time {other}")).into());
    }
    if let Some(SortOrder::Unrecognized(other)) = &input.sort_order {
        return Err(error::invalid_sort_order_exception(format!("{other} is no order")).into());
    }
    if let Some(ListStateFilterAction::Unrecognized(other)) = &input.deployed {
        let text = format!("{other} is no filter of deployed revisions");
        return Err(error::invalid_deployed_state_filter_exception(text).into());
    }
    if input.s3_key_prefix.is_some() && input.s3_bucket.is_none() {
        let text = "A key prefix filters within a bucket, which is not named";
        return Err(error::bucket_name_filter_required_exception(text).into());
    }
    Ok(())
}

fn within(row: &RevisionRow, input: &ListApplicationRevisionsInput) -> bool {
    let Some(bucket) = &input.s3_bucket else { return true };
    let prefix = input.s3_key_prefix.as_deref().unwrap_or_default();
    row.location.s3_location.as_ref().is_some_and(|found| {
        found.bucket.as_ref() == Some(bucket) && found.key.as_ref().is_some_and(|key| key.starts_with(prefix))
    })
}

fn wanted(deployed: bool, filter: Option<&ListStateFilterAction>) -> bool {
    match filter {
        Some(ListStateFilterAction::Include) => deployed,
        Some(ListStateFilterAction::Exclude) => !deployed,
        _ => true,
    }
}

fn time(row: &RevisionRow, by: &ApplicationRevisionSortBy) -> Option<Timestamp> {
    match by {
        ApplicationRevisionSortBy::FirstUsedTime => row.first_used,
        ApplicationRevisionSortBy::LastUsedTime => row.last_used,
        _ => Some(row.registered),
    }
}
