//! Reading AWS's sentences.

/// A denial, as the sentence tells it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Denied {
    /// The principal's ARN.
    pub who: String,
    /// The IAM action.
    pub action: String,
    /// The resource, where the sentence names one.
    pub resource: Option<String>,
    /// What follows: "because no identity-based policy allows …".
    pub why: String,
    /// The request's id, where an error carries it.
    pub request: Option<String>,
}

/// The denial in a text.
pub fn denied(text: &str) -> Option<Denied> {
    const VERB: &str = " is not authorized to perform: ";
    let (before, after) = text.split_once(VERB)?;
    let who = before.rsplit_once("User: ").map_or(before, |(_, who)| who);
    let who = who.split_whitespace().next_back()?.trim_matches(['"', '\'']).to_owned();
    let (action, rest) = split_word(after);
    let (resource, rest) = match rest.trim_start().strip_prefix("on resource: ") {
        Some(rest) => {
            let (resource, rest) = split_word(rest);
            (Some(trimmed(resource)), rest)
        }
        None => (None, rest),
    };
    let why = ["(Service:", "\" (", "\n"].iter().fold(rest, |why, end| why.split(end).next().unwrap_or(why));
    Some(Denied {
        who,
        action: trimmed(action),
        resource,
        why: why.trim().trim_end_matches(['"', '.']).to_owned(),
        request: request_id(text),
    })
}

fn split_word(text: &str) -> (&str, &str) {
    text.split_once(char::is_whitespace).unwrap_or((text, ""))
}

fn trimmed(word: &str) -> String {
    word.trim_matches(|c: char| c == '"' || c == '\'' || c == ',' || c == '.').to_owned()
}

/// The id of the request that an error came from.
pub fn request_id(text: &str) -> Option<String> {
    let (_, after) = text.split_once("Request ID: ")?;
    let id = after.split([')', ',', ' ', ';', '"']).next()?;
    (!id.is_empty()).then(|| id.to_owned())
}

/// What stands between two marks.
pub fn between<'t>(text: &'t str, open: &str, close: &str) -> Option<&'t str> {
    let (_, after) = text.split_once(open)?;
    after.split_once(close).map(|(inside, _)| inside)
}

/// The ids of deployments in a text.
pub fn deployments(text: &str) -> Vec<String> {
    text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'))
        .filter(|word| {
            word.strip_prefix("d-").is_some_and(|rest| {
                rest.len() == 9 && rest.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
            })
        })
        .map(str::to_owned)
        .collect()
}

/// Whose an ARN is, in few words.
pub fn principal(arn: &str) -> String {
    let resource = arn.splitn(6, ':').nth(5).unwrap_or(arn);
    match resource.split('/').collect::<Vec<_>>().as_slice() {
        ["assumed-role", role, ..] => format!("the role {role}"),
        ["user", .., user] => format!("the user {user}"),
        ["root"] => "the account's root user".to_owned(),
        _ => arn.to_owned(),
    }
}

/// A sentence's first line, without what the engine adds about the call.
pub fn said(text: &str) -> &str {
    let text = text.split(" (Service:").next().unwrap_or(text);
    text.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or(text)
}

/// The name of a function that is named by its name, with an alias or version, or by an ARN.
pub fn function_name(named: &str) -> &str {
    match named.strip_prefix("arn:") {
        Some(_) => named.split(':').nth(6).unwrap_or(named),
        None => named.split(':').next().unwrap_or(named),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_denial_is_taken_apart() {
        let text = "Resource handler returned message: \"User: arn:aws:sts::1:assumed-role/r/s is not authorized to perform: \
                    lambda:CreateFunction on resource: arn:aws:lambda:us-east-1:1:function:f because no identity-based policy \
                    allows the lambda:CreateFunction action (Service: lambda, Operation: CreateFunction, Error Code: \
                    AccessDeniedException, Status Code: 403, Request ID: 12-ab)\" (HandlerErrorCode: AccessDenied)";
        let denied = denied(text).unwrap();
        assert_eq!(denied.who, "arn:aws:sts::1:assumed-role/r/s");
        assert_eq!(denied.action, "lambda:CreateFunction");
        assert_eq!(denied.resource.as_deref(), Some("arn:aws:lambda:us-east-1:1:function:f"));
        assert_eq!(denied.why, "because no identity-based policy allows the lambda:CreateFunction action");
        assert_eq!(denied.request.as_deref(), Some("12-ab"));
        assert_eq!(principal(&denied.who), "the role r");
    }

    #[test]
    fn a_denial_may_name_no_resource_and_quote_its_action() {
        let text = "User: arn:aws:iam::1:user/ada is not authorized to perform: \"s3:PutObject\"";
        let denied = denied(text).unwrap();
        assert_eq!(
            (denied.action.as_str(), denied.resource, denied.why.as_str()),
            ("s3:PutObject", None, "")
        );
        assert_eq!(principal(&denied.who), "the user ada");
    }

    #[test]
    fn deployments_are_found_in_sentences() {
        let text = "CodeDeploy deployment d-ABC123XYZ was stopped; d-short and d-abcdefghi are none, 'd-000000001' is.";
        assert_eq!(deployments(text), ["d-ABC123XYZ", "d-000000001"]);
    }

    #[test]
    fn functions_go_by_their_names() {
        for named in ["f", "f:live", "arn:aws:lambda:us-east-1:1:function:f:3"] {
            assert_eq!(function_name(named), "f");
        }
    }
}
