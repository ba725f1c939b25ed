//! The infrastructure template of an application: where it is and which parameters `up` can fill.

use std::path::Path;

use anyhow::{Context, Result, bail};
use serde_json::Value;

/// Where an application's pipeline template is looked for.
const PLACES: [&str; 4] =
    ["infra-stack/infra-stack.yml", "infra-stack/infra-stack.yaml", "infra-stack.yml", "infra-stack.yaml"];

/// An infrastructure template.
pub struct Infrastructure {
    /// The template's text, as it is sent.
    pub text: String,
    parameters: Vec<(String, bool)>,
}

impl Infrastructure {
    /// Reads the template of the application in `folder`.
    pub fn find(folder: &Path) -> Result<Self> {
        let Some(path) = PLACES.iter().map(|place| folder.join(place)).find(|path| path.is_file()) else {
            bail!("{} has no {}: that template describes the pipeline", folder.display(), PLACES[0]);
        };
        let text = std::fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
        let document = tidegate_yaml::Document::parse(&text)
            .map_err(|error| anyhow::anyhow!("{}: {error}", path.display()))?;
        let template =
            document.to_template_json().map_err(|error| anyhow::anyhow!("{}: {error}", path.display()))?;
        let parameters = template.get("Parameters").and_then(Value::as_object);
        let parameters = parameters
            .into_iter()
            .flatten()
            .map(|(name, value)| (name.clone(), value.get("Default").is_some()))
            .collect();
        Ok(Self { text, parameters })
    }

    /// The parameters for this application; one that nobody can fill is an error that names it.
    pub fn fill(&self, application: &str, repository: &str, branch: &str) -> Result<Vec<(String, String)>> {
        let mut filled = Vec::new();
        for (name, has_default) in &self.parameters {
            let value = match name.as_str() {
                "ApplicationName" => Some(application),
                "GithubRepo" | "GitHubRepo" | "FullRepositoryId" | "RepositoryId" => Some(repository),
                "BranchName" | "Branch" => Some(branch),
                _ => None,
            };
            match value {
                Some(value) => filled.push((name.clone(), value.to_owned())),
                None if *has_default => {}
                None => bail!("the pipeline's template wants a parameter {name}, which has no default"),
            }
        }
        Ok(filled)
    }
}
