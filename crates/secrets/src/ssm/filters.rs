//! The filters of lists of parameters, and their pages.

use tidegate_api::ServiceError;
use tidegate_api::ssm::{ParameterStringFilter, ParametersFilter, error};
use tidegate_core::Failure;

use super::name::Name;
use super::rows::ParameterRow;

/// A filter: a key, how it compares, and with what.
#[derive(Clone, Debug)]
pub(crate) struct Filter {
    key: String,
    option: String,
    values: Vec<String>,
}

impl Filter {
    /// A filter of the newer kind, where these keys are known.
    pub(crate) fn of(given: ParameterStringFilter, keys: &[&str]) -> Result<Self, ServiceError> {
        let known =
            keys.contains(&given.key.as_str()) || (given.key.starts_with("tag:") && keys.contains(&"tag"));
        if !known {
            return Err(error::invalid_filter_key(format!(
                "The following filter key is not valid: {}. Valid filter keys include: [{}].",
                given.key,
                keys.join(", ")
            )));
        }
        let is_path = given.key == "Path";
        let option = given.option.unwrap_or_else(|| if is_path { "OneLevel" } else { "Equals" }.to_owned());
        let fits = match given.key.as_str() {
            "Path" => ["OneLevel", "Recursive"].contains(&option.as_str()),
            "Name" => ["Equals", "BeginsWith", "Contains"].contains(&option.as_str()),
            _ => ["Equals", "BeginsWith"].contains(&option.as_str()),
        };
        if !fits {
            return Err(error::invalid_filter_option(format!(
                "The following filter option is not valid: {option}."
            )));
        }
        Ok(Self { key: given.key, option, values: given.values.unwrap_or_default() })
    }

    /// A filter of the older kind, which asks how a value begins.
    pub(crate) fn old(given: ParametersFilter) -> Self {
        Self { key: given.key.to_string(), option: "BeginsWith".to_owned(), values: given.values }
    }

    /// Whether it lets a parameter through.
    pub(crate) fn passes(&self, name: &Name, row: &ParameterRow) -> bool {
        let Some(version) = row.versions.last() else { return false };
        let has = |value: &str| self.values.iter().any(|wanted| self.compares(value, wanted));
        match self.key.as_str() {
            "Name" => has(&name.name),
            "Type" => has(&version.kind),
            "KeyId" => version.key_id.as_deref().is_some_and(has),
            "Tier" => has(&version.tier),
            "DataType" => has(&version.data_type),
            "Label" => version.labels.iter().any(|label| has(label)),
            "Path" => self.values.iter().any(|path| self.is_below(&name.name, path)),
            tag => {
                let value = tag.strip_prefix("tag:").and_then(|tag| row.tags.get(tag));
                value.is_some_and(|value| self.values.is_empty() || has(value))
            }
        }
    }

    fn compares(&self, value: &str, wanted: &str) -> bool {
        match self.option.as_str() {
            "BeginsWith" => value.starts_with(wanted),
            "Contains" => value.contains(wanted),
            _ => value == wanted,
        }
    }

    fn is_below(&self, name: &str, path: &str) -> bool {
        let rest = name.strip_prefix(path.trim_end_matches('/')).and_then(|rest| rest.strip_prefix('/'));
        rest.is_some_and(|rest| self.option == "Recursive" || !rest.contains('/'))
    }
}

/// A page of a list that is at hand, and the token of the next one.
pub(crate) fn cut<T>(
    mut all: Vec<(String, T)>,
    (asked, usual): (Option<i32>, usize),
    token: Option<&str>,
) -> Result<(Vec<T>, Option<String>), Failure> {
    if let Some(token) = token {
        let after = hex::decode(token).ok().and_then(|bytes| String::from_utf8(bytes).ok());
        let after = after.ok_or_else(|| error::invalid_next_token("The specified token is not valid."))?;
        all.retain(|(name, _)| *name > after);
    }
    let size = asked.and_then(|asked| usize::try_from(asked).ok()).unwrap_or(usual).max(1);
    let more = all.len() > size;
    all.truncate(size);
    let next = all.last().filter(|_| more).map(|(name, _)| hex::encode(name));
    Ok((all.into_iter().map(|(_, one)| one).collect(), next))
}
