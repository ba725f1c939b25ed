//! Reading parameters: which version, in clear or as it is stored, and how it is shown.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use tidegate_api::ServiceError;
use tidegate_api::ssm::{Parameter, ParameterHistory, ParameterMetadata, ParameterTier, ParameterType};
use tidegate_core::{Cx, Failure, Fault, Look, Needs};
use tidegate_store::{Reads, StoreLook};

use super::errors::{invalid_key, no_parameter, no_version};
use super::name::Name;
use super::rows::{PARAMETERS, ParameterRow, Stored, VersionRow};
use crate::kms::{Context, KeyRef, open, usable};

/// What Parameter Store is called as a service.
pub(crate) const SERVICE: &str = "ssm";

impl ParameterRow {
    /// The newest version.
    pub(crate) fn newest(&self) -> Result<&VersionRow, Fault> {
        self.versions.last().ok_or_else(|| Fault::new("a parameter without a version is stored"))
    }

    /// The version that a number, a label or nothing chooses.
    pub(crate) fn chosen(&self, name: &Name) -> Result<&VersionRow, Failure> {
        let Some(selector) = &name.selector else { return Ok(self.newest()?) };
        let is_it = |version: &&VersionRow| match selector.parse::<i64>() {
            Ok(number) => version.number == number,
            Err(_) => version.labels.contains(selector),
        };
        let found = self.versions.iter().find(is_it);
        Ok(found.ok_or_else(|| no_version(&name.name, selector))?)
    }
}

/// The row of a parameter.
pub(crate) fn row(rows: &impl Reads, name: &Name) -> Result<ParameterRow, Failure> {
    Ok(rows.get(&PARAMETERS, &name.key())?.ok_or_else(no_parameter)?)
}

/// What is said of a value when it is encrypted and when it is decrypted.
pub(crate) fn context(name: &Name) -> Context {
    Context::from([("PARAMETER_ARN".to_owned(), name.arn())])
}

/// The need to decrypt what a version has, where it is secure and wanted in clear.
pub(crate) fn needs_key(
    look: &Look,
    needs: Needs,
    (name, version): (&Name, &VersionRow),
) -> Result<Needs, Failure> {
    match &version.key_id {
        Some(key) => {
            let key = find_key(look, key)?;
            usable(look, needs, ("kms:Decrypt", &key), (SERVICE, &context(name)))
        }
        None => Ok(needs),
    }
}

/// A key, or Parameter Store's own error for one that is not there.
pub(crate) fn find_key(look: &Look, given: &str) -> Result<KeyRef, Failure> {
    KeyRef::find(look, given).map_err(|failure| match failure {
        Failure::Modeled(ServiceError { message, .. }) => invalid_key(&message).into(),
        other => other,
    })
}

/// A version's value, in clear where that is wanted.
pub(crate) fn value(cx: &Cx, name: &Name, version: &VersionRow, in_clear: bool) -> Result<String, Failure> {
    match &version.value {
        Stored::Clear(text) => Ok(text.clone()),
        Stored::Sealed(text) if !in_clear => Ok(text.clone()),
        Stored::Sealed(text) => {
            let blob = STANDARD.decode(text);
            let blob = blob.map_err(|error| Fault::because("reading a sealed parameter", error))?;
            let name = Name { selector: None, ..name.clone() };
            let plain = open(cx, &blob, &context(&name)).map_err(|failure| match failure {
                Failure::Modeled(ServiceError { message, .. }) => invalid_key(&message).into(),
                other => other,
            })?;
            Ok(String::from_utf8(plain).map_err(|error| Fault::because("reading a parameter", error))?)
        }
    }
}

/// A version as `GetParameter` shows it.
pub(crate) fn shown(
    cx: &Cx,
    name: &Name,
    version: &VersionRow,
    in_clear: bool,
) -> Result<Parameter, Failure> {
    Ok(Parameter {
        name: Some(name.name.clone()),
        r#type: Some(ParameterType::from(version.kind.as_str())),
        value: Some(value(cx, name, version, in_clear)?),
        version: Some(version.number),
        selector: name.selector.as_ref().map(|selector| format!(":{selector}")),
        last_modified_date: Some(version.modified),
        arn: Some(name.arn()),
        data_type: Some(version.data_type.clone()),
        ..Parameter::default()
    })
}

/// A parameter without its value.
pub(crate) fn metadata(name: &Name, version: &VersionRow) -> ParameterMetadata {
    ParameterMetadata {
        name: Some(name.name.clone()),
        arn: Some(name.arn()),
        r#type: Some(ParameterType::from(version.kind.as_str())),
        key_id: version.key_id.clone(),
        last_modified_date: Some(version.modified),
        last_modified_user: Some(version.user.clone()),
        description: version.description.clone(),
        allowed_pattern: version.allowed_pattern.clone(),
        version: Some(version.number),
        tier: Some(ParameterTier::from(version.tier.as_str())),
        policies: Some(Vec::new()),
        data_type: Some(version.data_type.clone()),
    }
}

/// A version in its parameter's history.
pub(crate) fn history(
    cx: &Cx,
    name: &Name,
    version: &VersionRow,
    in_clear: bool,
) -> Result<ParameterHistory, Failure> {
    Ok(ParameterHistory {
        name: Some(name.name.clone()),
        r#type: Some(ParameterType::from(version.kind.as_str())),
        key_id: version.key_id.clone(),
        last_modified_date: Some(version.modified),
        last_modified_user: Some(version.user.clone()),
        description: version.description.clone(),
        value: Some(value(cx, name, version, in_clear)?),
        allowed_pattern: version.allowed_pattern.clone(),
        version: Some(version.number),
        labels: Some(version.labels.clone()),
        tier: Some(ParameterTier::from(version.tier.as_str())),
        policies: Some(Vec::new()),
        data_type: Some(version.data_type.clone()),
    })
}

/// The parameters at hand whose name continues a path, by one step or by any number.
pub(crate) fn below(look: &Look, path: &str, recursive: bool) -> Result<Vec<(Name, ParameterRow)>, Fault> {
    let beginning = if path.ends_with('/') { path.to_owned() } else { format!("{path}/") };
    let all = look.read(|rows| rows.scan(&PARAMETERS, &tidegate_store::Key::of(look.place())))?;
    let found = all.into_iter().filter_map(|(key, row)| {
        let name = key.last();
        let rest =
            if path == "/" { Some(name.trim_start_matches('/')) } else { name.strip_prefix(&beginning) };
        let wanted = rest.is_some_and(|rest| !rest.is_empty() && (recursive || !rest.contains('/')));
        let named = Name { place: look.place().clone(), name: name.to_owned(), selector: None };
        wanted.then_some((named, row))
    });
    Ok(found.collect())
}
