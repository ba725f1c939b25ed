//! From Pending to Active: unpacks what was uploaded and says so in the row.

use tidegate_core::{Cx, Failure, Fault, Place};
use tidegate_store::{Key, Reads, StoreLook};

use crate::rows::{Edition, FUNCTIONS, FunctionRow, Stage, UNSETTLED, VERSIONS, VersionRow, function_key};
use crate::{code, layers};

/// Settles a function in a task of its own.
pub(crate) fn begin(cx: &Cx, place: &Place, name: &str) {
    let (cx, place, name) = (cx.clone(), place.clone(), name.to_owned());
    tokio::spawn(async move {
        if let Err(error) = settle(&cx, &place, &name).await {
            tracing::error!(function = name, ?error, "settling a function");
        }
    });
}

/// Settles what an earlier run of the engine left unsettled.
pub(crate) async fn resume(cx: Cx) {
    let unsettled = cx.read(|rows| rows.scan(&UNSETTLED, &Key::account(&cx.place().account)));
    match unsettled {
        Ok(rows) => {
            for (key, name) in rows {
                let region = key.as_str().split('\t').nth(1).unwrap_or_default();
                begin(&cx, &Place::new(&cx.place().account, region), &name);
            }
        }
        Err::<_, tidegate_core::Fault>(error) => tracing::error!(%error, "looking for unsettled functions"),
    }
}

async fn settle(cx: &Cx, place: &Place, name: &str) -> Result<(), Failure> {
    let key = function_key(place, name);
    let (latest, versions) = cx.read(|rows| -> Result<_, Failure> {
        let latest: Option<FunctionRow> = rows.get(&FUNCTIONS, &key)?;
        let versions: Vec<(Key, VersionRow)> = rows.scan(&VERSIONS, &key)?;
        Ok((latest, versions))
    })?;
    let mut outcomes = Vec::new();
    let editions = latest.iter().map(|row| &row.latest).chain(versions.iter().map(|(_, row)| &row.edition));
    for edition in editions.filter(|edition| is_unsettled(edition)) {
        let stage = match unpack(cx, edition).await {
            Ok(()) => Stage::Done,
            Err(fault) => Stage::Failed(fault.chain()),
        };
        outcomes.push((edition.generation.clone(), stage));
    }
    let ids = cx.ports().clone();
    cx.store()
        .write(move |tx| {
            let Some(mut row): Option<FunctionRow> = tx.get(&FUNCTIONS, &key)? else {
                tx.delete(&UNSETTLED, &key)?;
                return Ok(());
            };
            apply(&mut row.latest, &outcomes, || ids.ids().uuid());
            tx.put(&FUNCTIONS, &key, &row)?;
            let mut left = is_unsettled(&row.latest);
            for (version_key, mut version) in tx.scan(&VERSIONS, &key)? {
                apply(&mut version.edition, &outcomes, || ids.ids().uuid());
                left |= is_unsettled(&version.edition);
                tx.put(&VERSIONS, &version_key, &version)?;
            }
            if !left {
                tx.delete(&UNSETTLED, &key)?;
            }
            Ok(())
        })
        .await
}

async fn unpack(cx: &Cx, edition: &Edition) -> Result<(), Fault> {
    code::unpacked(cx, &edition.code.blob).await?;
    layers::opt(cx, &edition.settings.layers).await.map(|_| ())
}

fn is_unsettled(edition: &Edition) -> bool {
    edition.state == Stage::Working || edition.update == Some(Stage::Working)
}

/// Writes the outcome into an edition, unless it is of another generation by now.
fn apply(edition: &mut Edition, outcomes: &[(String, Stage)], revision: impl FnOnce() -> String) {
    let Some((_, stage)) = outcomes.iter().find(|(generation, _)| *generation == edition.generation) else {
        return;
    };
    if !is_unsettled(edition) {
        return;
    }
    if edition.state == Stage::Working {
        edition.state = stage.clone();
    }
    edition.update = Some(stage.clone());
    edition.revision = revision();
}
