//! `ListAliases`: the aliases of a function, or those that point to one version.

use tidegate_api::lambda::{ListAliases, ListAliasesRequest, ListAliasesResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Key, Reads, StoreLook};

use crate::names::FunctionName;
use crate::rows::{ALIASES, AliasRow, alias_key, function_key};
use crate::{Lambda, lookup, shown};

/// AWS: aliases of a page.
const PAGE: usize = 50;

impl Handle<ListAliases> for Lambda {
    fn needs(&self, look: &Look, input: &ListAliasesRequest) -> Result<Needs, Failure> {
        let name = FunctionName::whole(look.place(), &input.function_name)?;
        Ok(Needs::one("lambda:ListAliases", name.arn()))
    }

    async fn handle(&self, cx: &Cx, input: ListAliasesRequest) -> Result<ListAliasesResponse, Failure> {
        let name = FunctionName::whole(cx.place(), &input.function_name)?;
        let limit =
            input.max_items.and_then(|items| usize::try_from(items).ok()).unwrap_or(PAGE).clamp(1, PAGE);
        let after = input.marker.map(|marker| alias_key(&name.place, &name.name, &marker));
        cx.read(|rows| {
            lookup::function(rows, &name)?;
            let key = function_key(&name.place, &name.name);
            let found: Vec<(Key, AliasRow)> =
                rows.page(&ALIASES, &key, after.as_ref(), usize::MAX >> 1, false)?;
            let wanted = |row: &AliasRow| {
                input
                    .function_version
                    .as_ref()
                    .is_none_or(|version| row.version == *version || row.weights.contains_key(version))
            };
            let mut rows: Vec<AliasRow> = found.into_iter().map(|(_, row)| row).filter(wanted).collect();
            let more = rows.len() > limit;
            rows.truncate(limit);
            let next_marker = rows.last().filter(|_| more).map(|row| row.name.clone());
            let aliases = rows.iter().map(|row| shown::alias(&name, row)).collect();
            Ok(ListAliasesResponse { next_marker, aliases: Some(aliases) })
        })
    }
}
