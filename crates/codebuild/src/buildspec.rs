//! Reading a buildspec: the keys of version 0.2 that are honoured, every other one refused by name.
//!
//! AWS: <https://docs.aws.amazon.com/codebuild/latest/userguide/build-spec-ref.html>

use std::collections::BTreeMap;

use serde_json::{Map, Value};

/// A buildspec of version 0.2.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Buildspec {
    /// `sh` or `bash`.
    pub(crate) shell: Shell,
    pub(crate) variables: BTreeMap<String, String>,
    pub(crate) exported_variables: Vec<String>,
    pub(crate) install: Phase,
    pub(crate) pre_build: Phase,
    pub(crate) build: Phase,
    pub(crate) post_build: Phase,
    pub(crate) artifacts: Option<Artifacts>,
    pub(crate) secondary_artifacts: BTreeMap<String, Artifacts>,
    pub(crate) cache_paths: Vec<String>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Shell {
    #[default]
    Sh,
    Bash,
}

/// The commands of one phase.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Phase {
    pub(crate) commands: Vec<String>,
    pub(crate) finally: Vec<String>,
    /// Whether the build goes on to the next phase after a failure of this one.
    pub(crate) continues: bool,
    pub(crate) runtime_versions: BTreeMap<String, String>,
}

/// What is uploaded at the end.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Artifacts {
    pub(crate) files: Vec<String>,
    pub(crate) name: Option<String>,
    pub(crate) discard_paths: bool,
    pub(crate) base_directory: Option<String>,
    pub(crate) exclude_paths: Vec<String>,
}

type Read<T> = Result<T, String>;

impl Buildspec {
    /// Reads a buildspec; the error says what is wrong and where.
    pub(crate) fn parse(text: &str) -> Read<Self> {
        let document = tidegate_yaml::Document::parse(text).map_err(|error| error.to_string())?;
        let tree = document.to_json().map_err(|error| error.to_string())?;
        let root = mapping(&tree, "buildspec")?;
        let version = root.get("version").map(scalar).transpose()?.ok_or("the buildspec has no version")?;
        if version != "0.2" {
            return Err(format!("buildspec version {version} is not supported: use 0.2"));
        }
        only(root, "buildspec", &["version", "env", "phases", "artifacts", "cache"])?;
        let mut spec = Self::default();
        if let Some(env) = root.get("env") {
            spec.read_env(mapping(env, "env")?)?;
        }
        let phases = root.get("phases").ok_or("the buildspec has no phases")?;
        spec.read_phases(mapping(phases, "phases")?)?;
        if let Some(artifacts) = root.get("artifacts") {
            spec.read_artifacts(mapping(artifacts, "artifacts")?)?;
        }
        if let Some(cache) = root.get("cache") {
            let cache = mapping(cache, "cache")?;
            only(cache, "cache", &["paths"])?;
            spec.cache_paths = texts(cache.get("paths"), "cache/paths")?;
        }
        Ok(spec)
    }

    fn read_env(&mut self, env: &Map<String, Value>) -> Read<()> {
        only(env, "env", &["shell", "variables", "exported-variables"])?;
        self.shell = match env.get("shell").map(scalar).transpose()?.as_deref() {
            None | Some("sh") => Shell::Sh,
            Some("bash") => Shell::Bash,
            Some(other) => return Err(format!("env/shell {other} is not supported: use sh or bash")),
        };
        if let Some(variables) = env.get("variables") {
            for (name, value) in mapping(variables, "env/variables")? {
                self.variables.insert(name.clone(), scalar(value)?);
            }
        }
        self.exported_variables = texts(env.get("exported-variables"), "env/exported-variables")?;
        match self.exported_variables.iter().find(|name| name.starts_with("AWS_") || !is_name(name)) {
            Some(name) => Err(format!("env/exported-variables: {name} cannot be exported")),
            None => Ok(()),
        }
    }

    fn read_phases(&mut self, phases: &Map<String, Value>) -> Read<()> {
        only(phases, "phases", &["install", "pre_build", "build", "post_build"])?;
        for (name, slot) in [
            ("install", &mut self.install),
            ("pre_build", &mut self.pre_build),
            ("build", &mut self.build),
            ("post_build", &mut self.post_build),
        ] {
            if let Some(phase) = phases.get(name).filter(|phase| !phase.is_null()) {
                *slot = phase_of(name, mapping(phase, &format!("phases/{name}"))?)?;
            }
        }
        Ok(())
    }

    fn read_artifacts(&mut self, tree: &Map<String, Value>) -> Read<()> {
        let mut primary = tree.clone();
        if let Some(secondary) = primary.remove("secondary-artifacts") {
            for (identifier, value) in mapping(&secondary, "artifacts/secondary-artifacts")? {
                let at = format!("artifacts/secondary-artifacts/{identifier}");
                self.secondary_artifacts.insert(identifier.clone(), artifacts_of(&at, mapping(value, &at)?)?);
            }
        }
        if !primary.is_empty() {
            self.artifacts = Some(artifacts_of("artifacts", &primary)?);
        }
        Ok(())
    }
}

fn phase_of(name: &str, tree: &Map<String, Value>) -> Read<Phase> {
    let at = format!("phases/{name}");
    let known: &[&str] = if name == "install" {
        &["commands", "finally", "on-failure", "runtime-versions"]
    } else {
        &["commands", "finally", "on-failure"]
    };
    only(tree, &at, known)?;
    let continues = match tree.get("on-failure").map(scalar).transpose()?.as_deref() {
        None | Some("ABORT") => false,
        Some("CONTINUE") => true,
        Some(other) => {
            return Err(format!("{at}/on-failure {other} is not supported: use ABORT or CONTINUE"));
        }
    };
    let mut runtime_versions = BTreeMap::new();
    if let Some(versions) = tree.get("runtime-versions") {
        for (runtime, version) in mapping(versions, &format!("{at}/runtime-versions"))? {
            runtime_versions.insert(runtime.clone(), scalar(version)?);
        }
    }
    Ok(Phase {
        commands: texts(tree.get("commands"), &format!("{at}/commands"))?,
        finally: texts(tree.get("finally"), &format!("{at}/finally"))?,
        continues,
        runtime_versions,
    })
}

fn artifacts_of(at: &str, tree: &Map<String, Value>) -> Read<Artifacts> {
    only(tree, at, &["files", "name", "discard-paths", "base-directory", "exclude-paths"])?;
    let files = texts(tree.get("files"), &format!("{at}/files"))?;
    if files.is_empty() {
        return Err(format!("{at} has no files"));
    }
    let discard = tree.get("discard-paths").map(scalar).transpose()?;
    Ok(Artifacts {
        files,
        name: tree.get("name").map(scalar).transpose()?,
        discard_paths: matches!(discard.as_deref(), Some("yes" | "true")),
        base_directory: tree.get("base-directory").map(scalar).transpose()?,
        exclude_paths: texts(tree.get("exclude-paths"), &format!("{at}/exclude-paths"))?,
    })
}

/// Whether a shell takes `name` as a variable's.
pub(crate) fn is_name(name: &str) -> bool {
    !name.is_empty()
        && !name.starts_with(|c: char| c.is_ascii_digit())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

fn only(tree: &Map<String, Value>, at: &str, known: &[&str]) -> Read<()> {
    match tree.keys().find(|key| !known.contains(&key.as_str())) {
        Some(key) => Err(format!("{at}/{key} is not supported: known here are {}", known.join(", "))),
        None => Ok(()),
    }
}

fn mapping<'t>(tree: &'t Value, at: &str) -> Read<&'t Map<String, Value>> {
    tree.as_object().ok_or_else(|| format!("{at} must be a mapping"))
}

fn scalar(tree: &Value) -> Read<String> {
    match tree {
        Value::String(text) => Ok(text.clone()),
        Value::Number(number) => Ok(number.to_string()),
        Value::Bool(value) => Ok(value.to_string()),
        other => Err(format!("{other} must be a single value")),
    }
}

fn texts(tree: Option<&Value>, at: &str) -> Read<Vec<String>> {
    match tree {
        None | Some(Value::Null) => Ok(Vec::new()),
        Some(Value::Array(items)) => items
            .iter()
            .map(|item| {
                scalar(item)
                    .map_err(|_| format!("{at}: every item must be a text; quote one that holds ': '"))
            })
            .collect(),
        Some(single) => Ok(vec![scalar(single).map_err(|_| format!("{at} must be a list of texts"))?]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_phases_artifacts_and_cache() {
        let spec = Buildspec::parse(
            "version: 0.2\nenv:\n  variables: {A: 1}\nphases:\n  build:\n    commands: [make, make check]\n    \
             finally: [echo bye]\nartifacts:\n  files: ['**/*']\n  base-directory: out\n  discard-paths: yes\n\
             cache:\n  paths: [target/**/*]\n",
        )
        .unwrap();
        assert_eq!(spec.build.commands, ["make", "make check"]);
        assert_eq!(spec.variables["A"], "1");
        assert!(spec.artifacts.unwrap().discard_paths);
        assert_eq!(spec.cache_paths, ["target/**/*"]);
    }

    #[test]
    fn what_is_not_honoured_is_refused_by_name() {
        for (text, named) in [
            ("version: 0.2\nphases: {}\nreports: {}\n", "buildspec/reports"),
            ("version: 0.1\nphases: {}\n", "version 0.1"),
            ("version: 0.2\nphases:\n  build:\n    run-as: joe\n", "phases/build/run-as"),
            ("version: 0.2\nenv:\n  parameter-store: {A: b}\nphases: {}\n", "env/parameter-store"),
            ("version: 0.2\nenv:\n  exported-variables: [AWS_X]\nphases: {}\n", "AWS_X"),
        ] {
            let error = Buildspec::parse(text).unwrap_err();
            assert!(error.contains(named), "{error}");
        }
    }
}
