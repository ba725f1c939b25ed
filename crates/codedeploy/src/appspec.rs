//! The application specification: which alias goes from which version to which, and with which hooks.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use tidegate_api::codedeploy::{AppSpecContent, RevisionLocation, RevisionLocationType};
use tidegate_core::{Cx, Failure};

use crate::bundles;
use crate::revisions::{digest, invalid};

/// The two events that hooks may serve.
pub const BEFORE: &str = "BeforeAllowTraffic";
/// See [`BEFORE`].
pub const AFTER: &str = "AfterAllowTraffic";

/// What a deployment does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AppSpec {
    /// The resource's name in the document.
    pub resource: String,
    /// The function's name.
    pub function: String,
    /// The alias that moves.
    pub alias: String,
    /// The version that the alias points at.
    pub current_version: String,
    /// The version that it shall point at.
    pub target_version: String,
    /// Functions by lifecycle event.
    pub hooks: BTreeMap<String, String>,
}

impl AppSpec {
    /// Reads a checked revision: its own content, or the object that it names, with the caller's rights.
    pub async fn read(cx: &Cx, revision: &RevisionLocation) -> Result<Self, Failure> {
        match &revision.s3_location {
            Some(location) if revision.revision_type == Some(RevisionLocationType::S3) => {
                Self::parse(&bundles::read(cx, location).await?).map_err(invalid)
            }
            _ => Self::of_content(revision),
        }
    }

    fn of_content(revision: &RevisionLocation) -> Result<Self, Failure> {
        let content = revision.app_spec_content.as_ref().and_then(|found| found.content.as_deref());
        let content = content.or_else(|| revision.string.as_ref().and_then(|found| found.content.as_deref()));
        let content = content.ok_or_else(|| invalid("The content of the revision is missing."))?;
        Self::parse(content).map_err(invalid)
    }

    fn parse(content: &str) -> Result<Self, String> {
        let document = tidegate_yaml::Document::parse(content).and_then(|document| document.to_json());
        let document = document.map_err(|error| format!("The AppSpec file is not valid: {error}"))?;
        let top = document.as_object().ok_or("The AppSpec file must be a mapping.")?;
        only(top, &["version", "resources", "hooks"], "the AppSpec file")?;
        match field(top, "version").map(text) {
            Some(version) if version == "0.0" || version == "0" => {}
            _ => return Err("The AppSpec file must have the version 0.0.".to_owned()),
        }
        let resources =
            field(top, "resources").and_then(Value::as_array).ok_or("The AppSpec file has no Resources.")?;
        let [resource] = resources.as_slice() else {
            return Err("The AppSpec file must have exactly one resource.".to_owned());
        };
        let Some((name, body)) = single(resource) else {
            return Err("Each entry of Resources must be a mapping with one key.".to_owned());
        };
        let mut spec = Self::of_resource(name, body)?;
        spec.hooks = hooks(field(top, "hooks"))?;
        Ok(spec)
    }

    fn of_resource(name: &str, body: &Value) -> Result<Self, String> {
        let body = body.as_object().ok_or_else(|| format!("The resource {name} must be a mapping."))?;
        only(body, &["type", "properties"], &format!("the resource {name}"))?;
        match field(body, "type").map(text).as_deref() {
            Some("AWS::Lambda::Function") => {}
            Some(other) => return Err(format!("The resource type {other} is not supported.")),
            None => return Err(format!("The resource {name} has no Type.")),
        }
        let none = Map::new();
        let properties = field(body, "properties").and_then(Value::as_object).unwrap_or(&none);
        only(
            properties,
            &["name", "alias", "currentversion", "targetversion"],
            &format!("the properties of {name}"),
        )?;
        let required = |key: &str| {
            let value = field(properties, &key.to_lowercase()).map(text).filter(|value| !value.is_empty());
            value.ok_or_else(|| format!("The property {key} of the resource {name} is missing."))
        };
        let version = |key: &str| {
            let version = required(key)?;
            match version.parse::<u64>() {
                Ok(number) if number > 0 => Ok(version),
                _ => Err(format!(
                    "The property {key} of the resource {name} must be a published version, not {version}."
                )),
            }
        };
        Ok(Self {
            resource: name.to_owned(),
            function: required("Name")?,
            alias: required("Alias")?,
            current_version: version("CurrentVersion")?,
            target_version: version("TargetVersion")?,
            hooks: BTreeMap::new(),
        })
    }

    /// The way back: the same alias, versions exchanged, no hooks.
    pub fn reversed(&self) -> Self {
        Self {
            current_version: self.target_version.clone(),
            target_version: self.current_version.clone(),
            hooks: BTreeMap::new(),
            ..self.clone()
        }
    }

    /// As a revision, for a deployment that nobody wrote a document for.
    pub fn revision(&self) -> RevisionLocation {
        let properties = json!({
            "Name": self.function,
            "Alias": self.alias,
            "CurrentVersion": self.current_version,
            "TargetVersion": self.target_version,
        });
        let mut resource = Map::new();
        resource.insert(
            self.resource.clone(),
            json!({"Type": "AWS::Lambda::Function", "Properties": properties}),
        );
        let content = json!({"version": 0.0, "Resources": [resource]}).to_string();
        let sha256 = Some(digest(&content));
        RevisionLocation {
            revision_type: Some(RevisionLocationType::AppSpecContent),
            app_spec_content: Some(AppSpecContent { content: Some(content), sha256 }),
            ..RevisionLocation::default()
        }
    }
}

fn hooks(value: Option<&Value>) -> Result<BTreeMap<String, String>, String> {
    let mut hooks = BTreeMap::new();
    let Some(value) = value.filter(|value| !value.is_null()) else { return Ok(hooks) };
    for entry in value.as_array().ok_or("Hooks must be a list.")? {
        let entry = entry.as_object().ok_or("Each entry of Hooks must be a mapping.")?;
        for (event, function) in entry {
            if event != BEFORE && event != AFTER {
                return Err(format!(
                    "The lifecycle event {event} cannot have a hook on the compute platform Lambda."
                ));
            }
            let function = function.as_str().filter(|function| !function.is_empty());
            let function = function.ok_or_else(|| format!("The hook of {event} must be one function."))?;
            if hooks.insert(event.clone(), function.to_owned()).is_some() {
                return Err(format!("The lifecycle event {event} has two hooks."));
            }
        }
    }
    Ok(hooks)
}

/// AWS: the reference writes keys in both capitalisations.
fn field<'v>(map: &'v Map<String, Value>, key: &str) -> Option<&'v Value> {
    map.iter().find(|(name, _)| name.eq_ignore_ascii_case(key)).map(|(_, value)| value)
}

fn only(map: &Map<String, Value>, known: &[&str], place: &str) -> Result<(), String> {
    match map.keys().find(|key| !known.iter().any(|known| key.eq_ignore_ascii_case(known))) {
        Some(key) => Err(format!("The key {key} of {place} is not supported.")),
        None => Ok(()),
    }
}

fn single(value: &Value) -> Option<(&String, &Value)> {
    let map = value.as_object()?;
    if map.len() == 1 { map.iter().next() } else { None }
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHOLE: &str = "version: 0.0\nResources:\n  - main:\n      Type: AWS::Lambda::Function\n      Properties:\n        Name: f\n        Alias: live\n        CurrentVersion: \"1\"\n        TargetVersion: 2\nHooks:\n  - BeforeAllowTraffic: hook\n";

    #[test]
    fn reads_yaml_and_its_own_json() {
        let spec = AppSpec::parse(WHOLE).unwrap();
        assert_eq!((spec.function.as_str(), spec.alias.as_str()), ("f", "live"));
        assert_eq!((spec.current_version.as_str(), spec.target_version.as_str()), ("1", "2"));
        assert_eq!(spec.hooks[BEFORE], "hook");
        let back = spec.reversed();
        assert_eq!(AppSpec::of_content(&back.revision()).unwrap(), back);
        assert_eq!(back.target_version, "1");
    }

    #[test]
    fn lower_case_keys_are_the_same() {
        let lower = WHOLE.replace("Resources", "resources").replace("Hooks", "hooks").replace("Type", "type");
        assert_eq!(AppSpec::parse(&lower).unwrap(), AppSpec::parse(WHOLE).unwrap());
    }

    #[test]
    fn refuses_by_name() {
        for (from, to, word) in [
            ("TargetVersion: 2", "TargetVersion: $LATEST", "TargetVersion"),
            ("        Alias: live\n", "", "Alias"),
            ("AWS::Lambda::Function", "AWS::ECS::Service", "AWS::ECS::Service"),
            ("BeforeAllowTraffic", "BeforeInstall", "BeforeInstall"),
            ("version: 0.0", "version: 0.0\nFiles: []", "Files"),
        ] {
            let error = AppSpec::parse(&WHOLE.replace(from, to)).unwrap_err();
            assert!(error.contains(word), "{error}");
        }
    }
}
