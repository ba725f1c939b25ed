//! The global condition keys: a statement about one that the gate cannot fill in would be decided otherwise than on
//! AWS, and a `Deny` would even let pass what it forbids; so it is refused when it is stored.
//!
//! AWS: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html>

use serde_json::Value;

use crate::document::Malformed;

/// What the gate fills in, and what a request that reaches one machine without an organization or a VPC endpoint
/// lacks on AWS too.
const KNOWN: [&str; 34] = [
    "aws:currenttime",
    "aws:epochtime",
    "aws:federatedprovider",
    "aws:multifactorauthage",
    "aws:multifactorauthpresent",
    "aws:principalaccount",
    "aws:principalarn",
    "aws:principalisawsservice",
    "aws:principalorgid",
    "aws:principalorgpaths",
    "aws:principalservicename",
    "aws:principaltype",
    "aws:referer",
    "aws:requestedregion",
    "aws:resourceaccount",
    "aws:resourceorgid",
    "aws:resourceorgpaths",
    "aws:securetransport",
    "aws:sourceaccount",
    "aws:sourcearn",
    "aws:sourceidentity",
    "aws:sourceip",
    "aws:sourceorgid",
    "aws:sourceorgpaths",
    "aws:sourcevpc",
    "aws:sourcevpce",
    "aws:tagkeys",
    "aws:useragent",
    "aws:userid",
    "aws:username",
    "aws:viaawsservice",
    "aws:vpcsourceip",
    "aws:sourcevpcarn",
    "aws:vpceaccount",
];
/// Keys that end in a tag's.
const FAMILIES: [&str; 3] = ["aws:principaltag/", "aws:requesttag/", "aws:resourcetag/"];

/// Refuses a document with a condition on a global key that the gate does not know.
pub(crate) fn check(document: &Value) -> Result<(), Malformed> {
    let statements = match &document["Statement"] {
        Value::Array(statements) => statements.iter().collect(),
        one => vec![one],
    };
    let blocks = statements.into_iter().filter_map(|statement| statement["Condition"].as_object());
    let keys =
        blocks.flat_map(|block| block.values()).filter_map(Value::as_object).flat_map(|keys| keys.keys());
    for key in keys {
        let lower = key.to_ascii_lowercase();
        if lower.starts_with("aws:")
            && !KNOWN.contains(&lower.as_str())
            && !FAMILIES.iter().any(|family| lower.starts_with(family))
        {
            return Err(Malformed::new(format!("The condition key {key} is not supported by tidegate.")));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_cannot_be_filled_in_is_refused_by_name() {
        let on = |key: &str| check(&json!({"Statement": [{"Condition": {"StringEquals": {key: "x"}}}]}));
        assert!(on("aws:UserAgent").is_ok() && on("aws:ResourceTag/team").is_ok() && on("s3:prefix").is_ok());
        assert_eq!(
            on("aws:CalledVia").unwrap_err().0,
            "The condition key aws:CalledVia is not supported by tidegate."
        );
    }
}
