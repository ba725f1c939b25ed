//! References to what SAM resources become: `MyFunction.Alias`, layers whose logical id carries a hash.

use std::collections::HashMap;

use tidegate_yaml::{Value, json};

use crate::errors::Stop;
use crate::parameters::{each_child, sub_text, substitute};

/// What the resources of a template are called after the transform.
#[derive(Default)]
pub(crate) struct References {
    generated: HashMap<(String, String), String>,
    renamed: HashMap<String, String>,
}

impl References {
    /// `logical_id.property` means the generated resource `target`.
    pub(crate) fn add(&mut self, logical_id: &str, property: &str, target: &str) {
        self.generated.insert((logical_id.to_owned(), property.to_owned()), target.to_owned());
    }

    /// The resource `from` is now called `to`.
    pub(crate) fn rename(&mut self, from: &str, to: &str) {
        self.renamed.insert(from.to_owned(), to.to_owned());
    }

    /// Makes every reference of the template mean what it names now.
    pub(crate) fn apply(&self, template: &mut Value) -> Result<(), Stop> {
        if !self.renamed.is_empty() {
            self.rename_in(template)?;
        }
        if !self.generated.is_empty() {
            self.point_in(template)?;
        }
        Ok(())
    }

    fn generated(&self, logical_id: &str, property: &str) -> Option<&String> {
        self.generated.get(&(logical_id.to_owned(), property.to_owned()))
    }

    fn rename_in(&self, value: &mut Value) -> Result<(), Stop> {
        if let Some(depends_on) = value.get_mut("DependsOn") {
            self.rename_dependencies(depends_on);
        }
        if let Some(name) = single(value, "Ref").and_then(|name| self.renamed.get(name.as_str()?)) {
            *value = json!({"Ref": name});
        } else if let Some(path) = get_att_path(value) {
            if let Some(name) = self.renamed.get(&path[0]) {
                *value = json!({"Fn::GetAtt": prefixed(name, &path[1..])});
            }
        } else if let Some(text) = sub_text(value) {
            *text = substitute(text, |reference| {
                let logical_id = reference.split('.').next()?;
                let name = self.renamed.get(logical_id)?;
                Some(Value::String(format!("${{{}}}", reference.replace(logical_id, name))))
            })?;
        }
        each_child(value, &mut |child| self.rename_in(child))
    }

    fn rename_dependencies(&self, depends_on: &mut Value) {
        let rename = |value: &mut Value| {
            if let Some(name) = value.as_str().and_then(|name| self.renamed.get(name)) {
                *value = Value::String(name.clone());
            }
        };
        match depends_on {
            Value::Array(items) => items.iter_mut().for_each(rename),
            other => rename(other),
        }
    }

    fn point_in(&self, value: &mut Value) -> Result<(), Stop> {
        if let Some(target) = single(value, "Ref")
            .and_then(|name| name.as_str()?.split_once('.'))
            .and_then(|(logical_id, property)| self.generated(logical_id, property))
        {
            *value = json!({"Ref": target});
        } else if let Some(path) = get_att_path(value) {
            if let Some(target) = self.generated(&path[0], &path[1]) {
                *value = json!({"Fn::GetAtt": prefixed(target, &path[2..])});
            }
        } else if let Some(text) = sub_text(value) {
            *text = substitute(text, |reference| {
                let mut parts = reference.split('.');
                let (logical_id, property) = (parts.next()?, parts.next()?);
                let target = self.generated(logical_id, property)?;
                let replaced = reference.replace(&format!("{logical_id}.{property}"), target);
                Some(Value::String(format!("${{{replaced}}}")))
            })?;
        }
        each_child(value, &mut |child| self.point_in(child))
    }
}

fn single<'a>(value: &'a Value, name: &str) -> Option<&'a Value> {
    value.as_object().filter(|entries| entries.len() == 1)?.get(name)
}

fn prefixed(name: &str, rest: &[String]) -> Vec<String> {
    std::iter::once(name.to_owned()).chain(rest.iter().cloned()).collect()
}

/// The parts of an `Fn::GetAtt`, which may break at another dot than the reference does.
fn get_att_path(value: &Value) -> Option<Vec<String>> {
    let parts = single(value, "Fn::GetAtt")?.as_array().filter(|parts| parts.len() >= 2)?;
    let parts: Option<Vec<&str>> = parts.iter().map(Value::as_str).collect();
    Some(parts?.join(".").split('.').map(str::to_owned).collect())
}

#[cfg(test)]
mod tests {
    use tidegate_yaml::json;

    use super::References;

    #[test]
    fn points_at_generated_and_renamed_resources() {
        let mut references = References::default();
        references.add("Fn", "Version", "FnVersion123");
        references.rename("Layer", "Layerabc");
        let mut template = json!({
            "a": {"Ref": "Fn.Version"},
            "b": {"Fn::GetAtt": ["Fn", "Version.Version"]},
            "c": {"Fn::Sub": "${Fn.Version} ${Fn.Version.Arn} ${Layer}"},
            "d": {"Ref": "Layer"},
            "DependsOn": ["Layer", "Fn"],
        });
        references.apply(&mut template).expect("applies");
        assert_eq!(
            template,
            json!({
                "a": {"Ref": "FnVersion123"},
                "b": {"Fn::GetAtt": ["FnVersion123", "Version"]},
                "c": {"Fn::Sub": "${FnVersion123} ${FnVersion123.Arn} ${Layerabc}"},
                "d": {"Ref": "Layerabc"},
                "DependsOn": ["Layerabc", "Fn"],
            })
        );
    }
}
