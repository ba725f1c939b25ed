//! What an id names.

use serde::Serialize;

/// Something that can be red.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase", tag = "kind", content = "id")]
pub enum Subject {
    /// A CodeDeploy deployment.
    Deployment(String),
    /// A stack, by its name or ARN.
    Stack(String),
    /// A build.
    Build(String),
    /// A pipeline's execution.
    Execution {
        /// The pipeline, once it is known.
        pipeline: Option<String>,
        /// The execution's id.
        id: String,
    },
    /// A name, which a pipeline and a stack may have.
    Name(String),
}

impl Subject {
    /// Reads an id by its form.
    pub fn guess(id: &str) -> Self {
        let id = id.trim();
        if let Some(resource) = resource_of(id) {
            return match resource {
                ("cloudformation", _) => Self::Stack(id.to_owned()),
                ("codebuild", rest) => Self::Build(rest.trim_start_matches("build/").to_owned()),
                (_, rest) => Self::guess(rest),
            };
        }
        if is_deployment(id) {
            return Self::Deployment(id.to_owned());
        }
        if is_uuid(id) {
            return Self::Execution { pipeline: None, id: id.to_owned() };
        }
        match id.split_once(':') {
            Some((project, unique)) if !project.is_empty() && is_uuid(unique) => Self::Build(id.to_owned()),
            _ => Self::Name(id.to_owned()),
        }
    }
}

/// The service of an ARN, and what follows account and region.
fn resource_of(arn: &str) -> Option<(&str, &str)> {
    let mut parts = arn.strip_prefix("arn:")?.splitn(5, ':');
    let (_, service) = (parts.next()?, parts.next()?);
    parts.nth(2).map(|resource| (service, resource))
}

fn is_deployment(id: &str) -> bool {
    id.strip_prefix("d-").is_some_and(|rest| {
        rest.len() == 9 && rest.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
    })
}

fn is_uuid(text: &str) -> bool {
    let lengths: Vec<usize> = text.split('-').map(str::len).collect();
    lengths == [8, 4, 4, 4, 12] && text.bytes().all(|byte| byte == b'-' || byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;

    const UUID: &str = "2f5b8a70-9c1d-4e3f-8a6b-0d1e2f3a4b5c";

    #[test]
    fn the_form_of_an_id_says_what_it_names() {
        let build = format!("hello-build:{UUID}");
        let stack = format!("arn:aws:cloudformation:us-east-1:123456789012:stack/hello/{UUID}");
        let cases = [
            ("d-ABC123XYZ", Subject::Deployment("d-ABC123XYZ".into())),
            (UUID, Subject::Execution { pipeline: None, id: UUID.into() }),
            (&build, Subject::Build(build.clone())),
            (&stack, Subject::Stack(stack.clone())),
            (
                "arn:aws:codepipeline:us-east-1:123456789012:hello-pipeline",
                Subject::Name("hello-pipeline".into()),
            ),
            ("d-dashboard", Subject::Name("d-dashboard".into())),
            ("hello", Subject::Name("hello".into())),
        ];
        for (id, subject) in cases {
            assert_eq!(Subject::guess(id), subject, "{id}");
        }
        let arn = format!("arn:aws:codebuild:us-east-1:123456789012:build/{build}");
        assert_eq!(Subject::guess(&arn), Subject::Build(build));
    }
}
