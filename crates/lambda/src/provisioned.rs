//! Provisioned concurrency: environments of a version or an alias that are initialised before the first event comes.
//!
//! The rows say what is wanted; one task starts what is missing, lets go of what is too much, and says how that went.

use std::sync::Arc;
use std::time::Duration;

use tidegate_api::lambda::error::{
    invalid_parameter_value_exception, provisioned_concurrency_config_not_found_exception,
};
use tidegate_api::lambda::{
    GetProvisionedConcurrencyConfigResponse, ProvisionedConcurrencyStatusEnum as Status,
};
use tidegate_core::{Cx, Failure, Place, wall};
use tidegate_store::{Key, Reads, StoreLook, Tx};

use crate::Lambda;
use crate::concurrency::{CONCURRENCY, LEAST_UNRESERVED};
use crate::errors::{blameless, conflict, invalid};
use crate::invoke::Target;
use crate::lookup;
use crate::names::FunctionName;
use crate::rows::{
    AliasRow, FUNCTIONS, FunctionRow, LATEST, PROVISIONED, Progress, ProvisionedRow, function_key,
    provisioned_key,
};
use crate::shown::last_modified;

/// How often it is looked whether an environment has ended and another is to take its place.
const LOOK: Duration = Duration::from_secs(15);

/// The version or alias that a request names; `$LATEST` is worded as `latest` says.
pub(crate) fn qualified(
    here: &Place,
    function: &str,
    qualifier: &str,
    latest: &str,
) -> Result<FunctionName, Failure> {
    let name = FunctionName::parse(here, function, Some(qualifier))?;
    if name.qualifier.as_deref() == Some(LATEST) {
        return Err(invalid(latest));
    }
    Ok(name)
}

/// How AWS words that what is asked of `$LATEST` is for published versions.
pub(crate) const UNPUBLISHED: &str =
    "The function resource provided must be an alias or a published version.";

/// The alias under a name, or nothing where it is a version; that it is there is checked.
pub(crate) fn alias(rows: &impl Reads, name: &FunctionName) -> Result<Option<AliasRow>, Failure> {
    let qualifier = name.qualifier.as_deref().unwrap_or(LATEST);
    if qualifier.bytes().all(|byte| byte.is_ascii_digit()) {
        lookup::version(rows, name, qualifier)?;
        return Ok(None);
    }
    lookup::alias(rows, name, qualifier).map(Some)
}

/// What is provisioned under a name.
pub(crate) fn existing(rows: &impl Reads, name: &FunctionName) -> Result<ProvisionedRow, Failure> {
    let qualifier = name.qualifier.as_deref().unwrap_or(LATEST);
    rows.get(&PROVISIONED, &provisioned_key(&name.place, &name.name, qualifier))?.ok_or_else(|| {
        let message = "No Provisioned Concurrency Config found for this function";
        provisioned_concurrency_config_not_found_exception(message).with("Type", "User").into()
    })
}

/// Refuses to provision a version twice: by its number and by an alias.
pub(crate) fn check_alone(
    rows: &impl Reads,
    name: &FunctionName,
    alias: Option<&AliasRow>,
) -> Result<(), Failure> {
    let others: Vec<(Key, ProvisionedRow)> =
        rows.scan(&PROVISIONED, &function_key(&name.place, &name.name))?;
    let version = alias.map(|alias| alias.version.as_str()).or(name.qualifier.as_deref()).unwrap_or(LATEST);
    for (_, other) in others {
        if other.qualifier == version && alias.is_some() {
            return Err(conflict(
                "Alias can't be used for Provisioned Concurrency configuration on an already Provisioned version",
            ));
        }
        let points_here =
            || lookup::alias(rows, name, &other.qualifier).is_ok_and(|alias| alias.version == version);
        if alias.is_none() && other.qualifier != version && points_here() {
            return Err(conflict("Version is pointed by a Provisioned Concurrency alias"));
        }
    }
    Ok(())
}

/// Refuses more than the account has left; AWS words it without saying whose fault it is.
pub(crate) fn check_room(rows: &impl Reads, name: &FunctionName, wanted: i32) -> Result<(), Failure> {
    let all: Vec<(Key, FunctionRow)> = rows.scan(&FUNCTIONS, &Key::of(&name.place))?;
    let own = all.iter().find(|(_, row)| row.name == name.name).and_then(|(_, row)| row.reserved);
    if let Some(reserved) = own {
        if wanted > reserved {
            return Err(invalid(
                "Requested Provisioned Concurrency should not be greater than the reservedConcurrentExecution for function",
            ));
        }
        return Ok(());
    }
    let reserved: i32 = all.iter().filter_map(|(_, row)| row.reserved).sum();
    let left = CONCURRENCY - reserved;
    let message = if wanted > left {
        format!(
            "Specified ConcurrentExecutions for function is greater than account's unreserved concurrency [{left}]."
        )
    } else if left - wanted < LEAST_UNRESERVED {
        format!(
            "Specified ConcurrentExecutions for function decreases account's UnreservedConcurrentExecution below its minimum value of [{LEAST_UNRESERVED}]."
        )
    } else {
        return Ok(());
    };
    Err(blameless(invalid_parameter_value_exception(message)))
}

/// Removes what is provisioned for one qualifier of a function, or for all.
pub(crate) fn forget(tx: &mut Tx<'_>, name: &FunctionName, qualifier: Option<&str>) -> Result<(), Failure> {
    let rows: Vec<(Key, ProvisionedRow)> = tx.scan(&PROVISIONED, &function_key(&name.place, &name.name))?;
    for (key, row) in rows {
        if qualifier.is_none_or(|qualifier| qualifier == row.qualifier) {
            tx.delete(&PROVISIONED, &key)?;
        }
    }
    Ok(())
}

/// Says that what is provisioned for an alias is to be made anew, because the alias points elsewhere.
pub(crate) fn moved(tx: &mut Tx<'_>, name: &FunctionName, alias: &str) -> Result<(), Failure> {
    let key = provisioned_key(&name.place, &name.name, alias);
    if let Some(mut row) = tx.get(&PROVISIONED, &key)? {
        row.progress = Progress::Working;
        tx.put(&PROVISIONED, &key, &row)?;
    }
    Ok(())
}

impl Lambda {
    /// What is provisioned, as AWS shows it: what is allocated is what is there.
    pub(crate) fn provisioned_shown(
        &self,
        cx: &Cx,
        row: &ProvisionedRow,
    ) -> Result<GetProvisionedConcurrencyConfigResponse, Failure> {
        let wanted = cx.read(|rows| wanted(rows, row))?;
        let there: usize = wanted.iter().map(|(target, most)| self.held(target).min(*most)).sum();
        let there = i32::try_from(there).unwrap_or(i32::MAX);
        let (status, reason) = match &row.progress {
            Progress::Failed(reason) => (Status::Failed, Some(reason.clone())),
            Progress::Ready if there >= row.requested => (Status::Ready, None),
            Progress::Ready | Progress::Working => (Status::InProgress, None),
        };
        Ok(GetProvisionedConcurrencyConfigResponse {
            requested_provisioned_concurrent_executions: Some(row.requested),
            allocated_provisioned_concurrent_executions: Some(there),
            available_provisioned_concurrent_executions: Some(there),
            status: Some(status),
            status_reason: reason,
            last_modified: Some(last_modified(row.modified)),
        })
    }
}

/// What is to be held for a row, and how often: an alias with two versions divides it as it divides its traffic.
fn wanted(rows: &impl Reads, row: &ProvisionedRow) -> Result<Vec<(Target, usize)>, Failure> {
    let name = FunctionName {
        place: row.place.clone(),
        name: row.function.clone(),
        qualifier: Some(row.qualifier.clone()),
    };
    let found = lookup::find(rows, &name)?;
    let mut left = usize::try_from(row.requested).unwrap_or_default();
    let mut targets = Vec::new();
    let weights = found.alias.as_ref().map(|alias| &alias.weights);
    for (version, weight) in weights.into_iter().flatten() {
        let share = ((f64::from(row.requested) * weight).round() as usize).min(left);
        left -= share;
        targets.push((target(&name, version, lookup::version(rows, &name, version)?), share));
    }
    targets.push((target(&name, &found.version, found.edition), left));
    Ok(targets)
}

fn target(name: &FunctionName, version: &str, edition: crate::rows::Edition) -> Target {
    Target {
        name: name.clone(),
        version: version.to_owned(),
        alias: None,
        edition: Arc::new(edition),
        coin: None,
    }
}

/// Keeps what is provisioned, for ever.
pub(crate) async fn work(lambda: Arc<Lambda>, cx: Cx) {
    loop {
        let woken = lambda.provisioned.notified();
        if let Err(error) = reconcile(&lambda, &cx).await {
            tracing::error!(?error, "keeping provisioned concurrency");
        }
        tokio::select! {
            () = woken => {}
            () = wall::pause(LOOK) => {}
        }
    }
}

async fn reconcile(lambda: &Lambda, cx: &Cx) -> Result<(), Failure> {
    let rows: Vec<(Key, ProvisionedRow)> =
        cx.read(|rows| rows.scan(&PROVISIONED, &Key::account(&cx.place().account)))?;
    let mut all = Vec::new();
    for (key, row) in rows {
        match cx.read(|rows| wanted(rows, &row)) {
            Ok(targets) => all.push((key, row, targets)),
            Err(error) => tracing::warn!(?error, function = row.function, "nothing to provision"),
        }
    }
    let kept = all.iter().flat_map(|(_, _, targets)| targets.iter().map(|(target, _)| target.clone()));
    lambda.hold_only(&kept.collect::<Vec<_>>());
    for (key, row, targets) in all {
        if matches!(row.progress, Progress::Failed(_)) {
            continue;
        }
        let came = match fill(lambda, &cx.clone().at(row.place.clone()), &targets).await {
            Ok(()) => Progress::Ready,
            Err(reason) => Progress::Failed(reason),
        };
        if came != row.progress {
            note(cx, key, row, came).await?;
        }
    }
    Ok(())
}

/// Starts what is missing; where there is too much it is begun anew.
async fn fill(lambda: &Lambda, cx: &Cx, targets: &[(Target, usize)]) -> Result<(), String> {
    for (target, most) in targets {
        if lambda.held(target) > *most {
            lambda.let_go(target);
        }
        for _ in lambda.held(target)..*most {
            lambda.warm(cx, target).await?;
        }
    }
    Ok(())
}

/// Writes how it went, unless something else is wanted by now.
async fn note(cx: &Cx, key: Key, was: ProvisionedRow, came: Progress) -> Result<(), Failure> {
    cx.store()
        .write(move |tx| {
            let row: Option<ProvisionedRow> = tx.get(&PROVISIONED, &key)?;
            if let Some(row) =
                row.filter(|row| (row.modified, row.requested) == (was.modified, was.requested))
            {
                tx.put(&PROVISIONED, &key, &ProvisionedRow { progress: came, ..row })?;
            }
            Ok(())
        })
        .await
}
