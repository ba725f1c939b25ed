//! What refused requests say of themselves: sources, templates, parameters, capabilities.

use super::cause::{CauseKind as K, Found, found};
use super::words::{between, said};

/// The cause that a refusal's own words name.
pub fn cause_of(text: &str) -> Option<Found> {
    source(text).or_else(|| stack(text)).or_else(|| resource(text))
}

fn source(text: &str) -> Option<Found> {
    let has = |part: &str| text.contains(part);
    if has("Connection is not available") || has("is PENDING") {
        let connection =
            text.split_whitespace().find(|word| word.starts_with("arn:")).unwrap_or("the connection");
        let hint = "complete the connection's handshake (`tidegate connect`), then start the pipeline again";
        return Some(found(
            K::ConnectionPending,
            format!("{connection} is PENDING: nobody completed its handshake"),
            hint,
        ));
    }
    if has("has no branch named") || has("No Branch [") {
        let hint = "push that branch, or name another one as BranchName of the source action";
        return Some(found(K::BranchUnknown, said(text), hint));
    }
    let no_repository = has("leads to no repository named")
        || has("does not appear to be a git repository")
        || (has("git ls-remote on") && (has("not found") || has("does not exist")));
    if no_repository {
        let hint = "name the repository's git URL (`tidegate connect --repository OWNER/NAME=URL`), or correct \
                    FullRepositoryId of the source action";
        return Some(found(K::RepositoryUnknown, said(text), hint));
    }
    if text.starts_with("git ") || has("Connection not found for ARN") {
        return Some(found(
            K::SourceUnavailable,
            said(text),
            "make the repository reachable, then start the pipeline again",
        ));
    }
    None
}

fn stack(text: &str) -> Option<Found> {
    let has = |part: &str| text.contains(part);
    if has("Requires capabilities") || has("InsufficientCapabilities") {
        let missing = between(text, "[", "]").unwrap_or("the capabilities that it requires");
        let hint = format!("add {missing} to Capabilities of the action (or --capabilities of the command)");
        return Some(found(K::CapabilityMissing, said(text), hint));
    }
    if has("must have values") {
        let names = between(text, "[", "]").unwrap_or_default();
        let hint =
            format!("give {names} a value in ParameterOverrides or the template configuration, or a Default");
        return Some(found(K::ParameterMissing, said(text), hint));
    }
    if has("do not exist in the template")
        || has("failed to satisfy constraint: Parameter")
        || has("must be one of AllowedValues")
        || has("must match pattern")
    {
        return Some(found(
            K::ParameterInvalid,
            said(text),
            "correct the parameter, or what the template allows for it",
        ));
    }
    if has("didn't contain changes") || has("No updates are to be performed") {
        let hint =
            "nothing needs to be deployed: change the template or a parameter, or accept an empty change set";
        return Some(found(K::ChangeSetEmpty, said(text), hint));
    }
    const TEMPLATE: [&str; 11] = [
        "Template format error",
        "Template error",
        "Template validation error",
        "Unrecognized resource types",
        "Unresolved resource dependencies",
        "Circular dependency",
        "Encountered unsupported property",
        "Invalid template",
        "No transform named",
        " failed with: Invalid Serverless",
        "not well-formed",
    ];
    if TEMPLATE.iter().any(|mark| has(mark)) || (has("Transform ") && has(" failed with:")) {
        return Some(found(
            K::TemplateInvalid,
            said(text),
            "correct the template as its error says, commit and release again",
        ));
    }
    if has("is invalid or cannot be assumed") || has("Operation: AssumeRole") {
        let hint =
            "make sure that the role exists and that its trust policy names the service that assumes it";
        return Some(found(K::RoleUnusable, said(text), hint));
    }
    if has("cannot be used: it ") || has("has no input artifact") {
        let hint = "let the action before deliver that file (artifacts/files of the buildspec), or correct its path in the \
                    action's configuration";
        return Some(found(K::ArtifactMissing, said(text), hint));
    }
    if has("no matching artifact paths found") || has("no artifacts are defined in the buildspec") {
        let hint = "list files that the build makes under artifacts/files of the buildspec (and look at its base-directory)";
        return Some(found(K::ArtifactMissing, said(text), hint));
    }
    None
}

fn resource(text: &str) -> Option<Found> {
    let has = |part: &str| text.contains(part);
    if has("HandlerErrorCode: AlreadyExists") || has("already exist") || has("already owned by you") {
        let hint = "let the stack choose the name, or delete or import what has it already";
        return Some(found(K::NameConflict, inner(text), hint));
    }
    if has("NoSuchKey") || has("The specified key does not exist") {
        let hint = "upload the object before it is deployed: package again and look at the build's artifacts";
        return Some(found(K::ArtifactMissing, inner(text), hint));
    }
    None
}

/// What the service said, out of CloudFormation's account of it.
pub fn inner(text: &str) -> &str {
    said(between(text, "returned message: \"", "\" (HandlerErrorCode").unwrap_or(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refusals_name_their_causes() {
        for (text, kind) in [
            ("Connection is not available: arn:aws:c is PENDING. Complete the", K::ConnectionPending),
            ("file:///r has no branch named main (Service: tidegate)", K::BranchUnknown),
            ("No Branch [main] found for FullRepositoryName [a/b]", K::BranchUnknown),
            ("Connection arn:c leads to no repository named a/b: name", K::RepositoryUnknown),
            ("git ls-remote on https://h/a.git: fatal: repository 'x' not found", K::RepositoryUnknown),
            ("git fetch on https://h/a.git took more than 300 seconds", K::SourceUnavailable),
            ("Requires capabilities : [CAPABILITY_IAM]", K::CapabilityMissing),
            ("Parameters: [Stage] must have values", K::ParameterMissing),
            ("Parameters: [Stag] do not exist in the template", K::ParameterInvalid),
            ("Template format error: YAML not well-formed. (line 3, column 1)", K::TemplateInvalid),
            (
                "Transform AWS::Serverless-2016-10-31 failed with: Invalid Serverless Application",
                K::TemplateInvalid,
            ),
            ("Role arn:r is invalid or cannot be assumed", K::RoleUnusable),
            ("The submitted information didn't contain changes.", K::ChangeSetEmpty),
            ("The artifact Build cannot be used: it has no file t.yml.", K::ArtifactMissing),
        ] {
            assert_eq!(cause_of(text).map(|(cause, _)| cause.kind), Some(kind), "{text}");
        }
        assert_eq!(cause_of("Something else"), None);
    }

    #[test]
    fn the_hint_names_what_is_missing() {
        let (_, hint) = cause_of("Requires capabilities : [CAPABILITY_NAMED_IAM] (Service: c)").unwrap();
        assert!(hint.contains("add CAPABILITY_NAMED_IAM"), "{hint}");
    }
}
