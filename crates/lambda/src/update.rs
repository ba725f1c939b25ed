//! Updating: `$LATEST` becomes another generation, which is then made ready.

use tidegate_api::lambda::FunctionConfiguration;
use tidegate_core::{Cx, Failure};
use tidegate_store::{StoreCx, StoreLook};

use crate::errors::check_revision;
use crate::names::FunctionName;
use crate::publish::{Fresh, publish, refuse_in_progress};
use crate::rows::{Edition, FUNCTIONS, LATEST, Stage, UNSETTLED, function_key};
use crate::{Lambda, lookup, settle, shown};

/// What the client asks of an update besides its change.
pub(crate) struct Wish {
    /// The revision that the change is meant for.
    pub(crate) revision: Option<String>,
    /// Whether a version is published with it.
    pub(crate) publishes: bool,
}

impl Lambda {
    /// Commits `change`, lets go of the environments of what was before, and begins to make ready what is now.
    pub(crate) async fn update(
        &self,
        cx: &Cx,
        name: FunctionName,
        wish: Wish,
        change: impl FnOnce(&mut Edition) -> Result<(), Failure> + Send + 'static,
    ) -> Result<FunctionConfiguration, Failure> {
        let answer = keep(cx, name.clone(), wish, change).await?;
        let generation = cx.read(|rows| lookup::function(rows, &name))?.latest.generation;
        self.pools.retire(&name.place, &name.name, Some(LATEST), Some(&generation));
        settle::begin(cx, &name.place, &name.name);
        Ok(answer)
    }
}

async fn keep(
    cx: &Cx,
    name: FunctionName,
    wish: Wish,
    change: impl FnOnce(&mut Edition) -> Result<(), Failure> + Send + 'static,
) -> Result<FunctionConfiguration, Failure> {
    let (generation, revision, now) = (cx.ids().uuid(), cx.ids().uuid(), cx.clock().now());
    let fresh = Fresh { version_revision: cx.ids().uuid(), latest_revision: cx.ids().uuid() };
    cx.answer(move |tx| {
        let mut row = lookup::function(tx, &name)?;
        check_revision(wish.revision.as_ref(), &row.latest.revision, "GetFunction/GetAlias")?;
        refuse_in_progress(&name.place, &row)?;
        change(&mut row.latest)?;
        (row.latest.generation, row.latest.revision, row.latest.modified) = (generation, revision, now);
        row.latest.update = Some(Stage::Working);
        let key = function_key(&name.place, &name.name);
        tx.put(&FUNCTIONS, &key, &row)?;
        tx.put(&UNSETTLED, &key, &name.name)?;
        if wish.publishes {
            let version = publish(tx, &name.place, &mut row, None, fresh)?;
            let number = version.number.to_string();
            return Ok(shown::configuration(&name.at(&number), &number, &version.edition));
        }
        Ok(shown::configuration(&name, LATEST, &row.latest))
    })
    .await
}
