//! Names as CodeDeploy accepts them, ARNs, and what callers must be allowed.

use tidegate_api::ServiceError;
use tidegate_api::codedeploy::{Tag, error};
use tidegate_core::{Failure, Look, Needs, Place};
use tidegate_store::{Key, Reads, StoreLook};

use crate::rows;
use crate::tags::Tagged;

const LONGEST: usize = 100;
const LONGEST_DESCRIPTION: usize = 1000;

fn check(
    name: &str,
    required: impl FnOnce(String) -> ServiceError,
    invalid: impl FnOnce(String) -> ServiceError,
    what: &str,
) -> Result<(), Failure> {
    if name.is_empty() {
        return Err(required(format!("{what} is required")).into());
    }
    if name.chars().count() > LONGEST || name.chars().any(char::is_control) {
        return Err(invalid(format!("{what} is invalid: {name}")).into());
    }
    Ok(())
}

/// Checks the name of an application.
pub fn application(name: &str) -> Result<(), Failure> {
    let (required, invalid) =
        (error::application_name_required_exception, error::invalid_application_name_exception);
    check(name, required, invalid, "Application name")
}

/// Checks the name of a group.
pub fn group(name: &str) -> Result<(), Failure> {
    let required = error::deployment_group_name_required_exception;
    check(name, required, error::invalid_deployment_group_name_exception, "Deployment group name")
}

/// Checks the name of a configuration.
pub fn config(name: &str) -> Result<(), Failure> {
    let required = error::deployment_config_name_required_exception;
    check(name, required, error::invalid_deployment_config_name_exception, "Deployment config name")
}

/// Checks the id of a deployment: `d-` and nine letters or digits.
pub fn deployment(id: &str) -> Result<(), Failure> {
    if id.is_empty() {
        return Err(error::deployment_id_required_exception("Deployment id is required").into());
    }
    let rest = id.strip_prefix("d-").unwrap_or_default();
    if rest.len() == 9 && rest.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Ok(());
    }
    Err(error::invalid_deployment_id_exception(format!("The deployment id {id} is invalid")).into())
}

/// Checks a description.
pub fn description(text: Option<&str>) -> Result<(), Failure> {
    if text.is_some_and(|text| text.chars().count() > LONGEST_DESCRIPTION) {
        return Err(error::description_too_long_exception("The description is too long").into());
    }
    Ok(())
}

/// Refuses parameters that only other compute platforms have, by name.
pub fn refuse(given: &[(&str, bool)]) -> Result<(), Failure> {
    match given.iter().find(|(_, given)| *given) {
        Some((name, _)) => Err(unsupported(name)),
        None => Ok(()),
    }
}

/// The refusal of a parameter.
pub fn unsupported(name: &str) -> Failure {
    error::invalid_input_exception(format!(
        "The parameter {name} is not supported for the compute platform Lambda."
    ))
    .into()
}

/// Whether a list was given with something in it; an empty one asks for nothing.
pub fn some<T>(list: Option<&Vec<T>>) -> bool {
    list.is_some_and(|list| !list.is_empty())
}

/// `codedeploy:ACTION` on an application, with the tags it has.
pub fn needs_application(look: &Look, action: &'static str, name: &str) -> Result<Needs, Failure> {
    let place = look.place();
    let row = look.read(|rows| rows.get(&rows::APPLICATIONS, &Key::of(place).and(name)))?;
    let needs = Needs::one(action, place.arn("codedeploy", format!("application:{name}")));
    Ok(resource_tags(needs, row.map(|row| row.tags)))
}

/// `codedeploy:ACTION` on a group, with the tags it has.
pub fn needs_group(
    look: &Look,
    action: &'static str,
    application: &str,
    group: &str,
) -> Result<Needs, Failure> {
    let place = look.place();
    let row = look.read(|rows| rows.get(&rows::GROUPS, &rows::group_key(place, application, group)))?;
    let arn = place.arn("codedeploy", format!("deploymentgroup:{application}/{group}"));
    Ok(resource_tags(Needs::one(action, arn), row.map(|row| row.tags)))
}

/// `codedeploy:ACTION` on what a tag operation names, with the tags it has.
pub fn needs_tagged(look: &Look, action: &'static str, arn: &str) -> Result<Needs, Failure> {
    match Tagged::of(look.place(), arn)? {
        Tagged::Application(name) => needs_application(look, action, &name),
        Tagged::Group(application, group) => needs_group(look, action, &application, &group),
    }
}

fn resource_tags(needs: Needs, tags: Option<Vec<Tag>>) -> Needs {
    tags.into_iter().flatten().fold(needs, |needs, tag| {
        let key = format!("aws:ResourceTag/{}", tag.key.unwrap_or_default());
        needs.with(key, tag.value.unwrap_or_default())
    })
}

/// `codedeploy:ACTION` on a configuration.
pub fn needs_config(place: &Place, action: &'static str, name: &str) -> Needs {
    Needs::one(action, place.arn("codedeploy", format!("deploymentconfig:{name}")))
}

/// `codedeploy:ACTION` on the group of a deployment; on every group, where there is no such deployment to name one.
pub fn needs_deployment(look: &Look, action: &'static str, id: &str) -> Result<Needs, Failure> {
    let place = look.place();
    let row = look.read(|rows| rows.get(&rows::DEPLOYMENTS, &rows::deployment_key(place, id)))?;
    match row {
        Some(row) => {
            let (application, group) = row.group();
            needs_group(look, action, application, group)
        }
        None => Ok(Needs::one(action, place.arn("codedeploy", "deploymentgroup:*"))),
    }
}

/// The needs of a batch, one after the other; none where nothing is asked for.
pub fn each(all: impl Iterator<Item = Result<Needs, Failure>>) -> Result<Option<Needs>, Failure> {
    let mut joined: Option<Needs> = None;
    for needs in all {
        let needs = needs?;
        joined = Some(match joined {
            None => needs,
            Some(joined) => needs.list().iter().fold(joined, |joined, need| {
                let joined = joined.and(need.action.clone(), &need.resource);
                let context = need.context.iter().cloned();
                context.fold(joined, |joined, (key, values)| joined.with_all(key, values))
            }),
        });
    }
    Ok(joined)
}

/// The tags given with a request, as conditions ask for them.
pub fn requested_tags(needs: Needs, tags: Option<&Vec<Tag>>) -> Needs {
    let Some(tags) = tags.filter(|tags| !tags.is_empty()) else { return needs };
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let keys = tags.iter().map(|tag| text(&tag.key)).collect();
    tags.iter()
        .fold(needs, |needs, tag| needs.with(format!("aws:RequestTag/{}", text(&tag.key)), text(&tag.value)))
        .with_all("aws:TagKeys", keys)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deployment_ids_have_a_form() {
        assert!(deployment("d-ABC123XYZ").is_ok());
        for wrong in ["", "d-", "d-ABC", "ABC123XYZ", "d-ABC-23XYZ"] {
            assert!(deployment(wrong).is_err(), "{wrong}");
        }
    }
}
