//! `DeleteFunction`: removes a function with all that belongs to it, or one of its versions.

use tidegate_api::lambda::{DeleteFunction, DeleteFunctionRequest, DeleteFunctionResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Key, Reads, StoreCx, Tx};

use crate::errors::{conflict, function_not_found, invalid};
use crate::names::FunctionName;
use crate::rows::{
    ALIASES, AliasRow, EVENT_CONFIGS, EventConfigRow, FUNCTIONS, LATEST, POLICIES, PolicyRow, UNSETTLED,
    URL_IDS, URLS, VERSIONS, VersionRow, function_key, policy_key, url_id_key, version_key,
};
use crate::{Lambda, lookup, provisioned};

impl Handle<DeleteFunction> for Lambda {
    fn needs(&self, look: &Look, input: &DeleteFunctionRequest) -> Result<Needs, Failure> {
        let name = FunctionName::parse(look.place(), &input.function_name, input.qualifier.as_deref())?;
        Ok(Needs::one("lambda:DeleteFunction", name.qualified_arn()))
    }

    async fn handle(&self, cx: &Cx, input: DeleteFunctionRequest) -> Result<DeleteFunctionResponse, Failure> {
        let name = FunctionName::parse(cx.place(), &input.function_name, input.qualifier.as_deref())?;
        if name.qualifier.as_deref() == Some(LATEST) {
            return Err(invalid("$LATEST version cannot be deleted without deleting the function."));
        }
        if name
            .qualifier
            .as_deref()
            .is_some_and(|version| version.parse::<u64>().is_err() && !version.starts_with('$'))
        {
            return Err(invalid("Deletion of aliases is not currently supported."));
        }
        let (place, function, version) = (name.place.clone(), name.name.clone(), name.qualifier.clone());
        let answer = cx
            .answer(move |tx| {
                match &name.qualifier {
                    None => whole(tx, &name)?,
                    Some(version) => one(tx, &name, version)?,
                }
                Ok(DeleteFunctionResponse { status_code: Some(204) })
            })
            .await?;
        self.pools.executions().recount(cx)?;
        self.pools.retire(&place, &function, version.as_deref(), None);
        self.provisioned.notify_one();
        Ok(answer)
    }
}

fn whole(tx: &mut Tx<'_>, name: &FunctionName) -> Result<(), Failure> {
    let key = function_key(&name.place, &name.name);
    if !tx.delete(&FUNCTIONS, &key)? {
        return Err(function_not_found(&name.arn()));
    }
    tx.delete(&UNSETTLED, &key)?;
    let versions: Vec<(Key, VersionRow)> = tx.scan(&VERSIONS, &key)?;
    for (key, _) in versions {
        tx.delete(&VERSIONS, &key)?;
    }
    let aliases: Vec<(Key, AliasRow)> = tx.scan(&ALIASES, &key)?;
    for (key, _) in aliases {
        tx.delete(&ALIASES, &key)?;
    }
    crate::verdicts::forget(tx, name, None)?;
    provisioned::forget(tx, name, None)?;
    let configs: Vec<(Key, EventConfigRow)> = tx.scan(&EVENT_CONFIGS, &key)?;
    for (key, _) in configs {
        tx.delete(&EVENT_CONFIGS, &key)?;
    }
    for (key, row) in tx.scan(&URLS, &key)? {
        tx.delete(&URL_IDS, &url_id_key(&name.place, &row.id))?;
        tx.delete(&URLS, &key)?;
    }
    let policies: Vec<(Key, PolicyRow)> = tx.scan(&POLICIES, &key)?;
    for (key, _) in policies {
        tx.delete(&POLICIES, &key)?;
    }
    Ok(())
}

/// A version that is not there is no error on AWS, as long as the function is; one that an alias points to stays.
fn one(tx: &mut Tx<'_>, name: &FunctionName, version: &str) -> Result<(), Failure> {
    let unqualified = FunctionName { qualifier: None, ..name.clone() };
    lookup::function(tx, &unqualified)?;
    let aliases: Vec<(Key, AliasRow)> = tx.scan(&ALIASES, &function_key(&name.place, &name.name))?;
    let pointing: Vec<&str> = aliases
        .iter()
        .map(|(_, alias)| alias)
        .filter(|alias| alias.version == version || alias.weights.contains_key(version))
        .map(|alias| alias.name.as_str())
        .collect();
    if !pointing.is_empty() {
        let version = format!("{}:{version}", name.name);
        return Err(conflict(format!(
            "Lambda was unable to delete version {version} because it is referenced by aliases: [{}]",
            pointing.join(", ")
        )));
    }
    if let Ok(number) = version.parse() {
        tx.delete(&VERSIONS, &version_key(&name.place, &name.name, number))?;
        tx.delete(&POLICIES, &policy_key(&name.place, &name.name, Some(version)))?;
        provisioned::forget(tx, name, Some(version))?;
    }
    Ok(())
}
