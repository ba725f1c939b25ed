use super::*;

fn refusal(kind: Kind, text: &str) -> String {
    match Document::parse(kind, text) {
        Ok(_) => panic!("accepted: {text}"),
        Err(Malformed(message)) => message,
    }
}

fn statement(kind: Kind, statement: &str) -> String {
    refusal(kind, &format!(r#"{{"Version":"2012-10-17","Statement":[{statement}]}}"#))
}

#[test]
fn what_aws_documents_show_is_accepted() {
    for (kind, text) in [
        (Kind::Identity, r#"{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#),
        (
            Kind::Identity,
            r#"{"Version":"2008-10-17","Id":"x","Statement":[{"Sid":"","Effect":"Deny","NotAction":["a:b"],"NotResource":["*"]}]}"#,
        ),
        (
            Kind::Managed,
            r#"{"Statement":[{"Effect":"Allow","Action":["made:Up"],"Resource":["arn:aws:made:::up"],"Condition":{}}],"Version":"2012-10-17"}"#,
        ),
        (
            Kind::Managed,
            r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::${aws:username}/*"}]}"#,
        ),
        (
            Kind::Trust,
            r#"{"Version":"2012-10-17","Statement":[{"Sid":"With spaces","Effect":"Allow","Principal":{"AWS":"*","Service":["lambda.amazonaws.com"]},"Action":["sts:AssumeRole","sts:TagSession"]}]}"#,
        ),
        (
            Kind::Resource,
            r#"{"Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}]}"#,
        ),
        (
            Kind::Resource,
            r#"{"Statement":[{"Effect":"Deny","NotPrincipal":{"AWS":"123456789012"},"Action":"*","Resource":"*"}]}"#,
        ),
    ] {
        Document::parse(kind, text).unwrap_or_else(|error| panic!("{text}: {error}"));
    }
}

#[test]
fn identity_policies_are_refused_in_aws_words() {
    const SYNTAX: &str = "Syntax errors in policy.";
    let whole = |text| refusal(Kind::Identity, text);
    assert_eq!(whole("{"), SYNTAX);
    assert_eq!(whole("[]"), SYNTAX);
    assert_eq!(whole("{}"), SYNTAX);
    assert_eq!(whole(r#"{"Version":"2012-10-17","Statement":[]}"#), SYNTAX);
    assert_eq!(
        whole(r#"{"Version":"2020-01-01","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#),
        SYNTAX
    );
    assert_eq!(
        whole(r#"{"Versoin":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#),
        SYNTAX
    );

    let one = |text| statement(Kind::Identity, text);
    assert_eq!(one(r#"{"Action":"*","Resource":"*"}"#), SYNTAX);
    assert_eq!(one(r#"{"Effect":"allow","Action":"*","Resource":"*"}"#), SYNTAX);
    assert_eq!(one(r#"{"Effect":"Allow","Action":"*","Resource":"*","Resources":"*"}"#), SYNTAX);
    assert_eq!(one(r#"{"Effect":"Allow","Action":{"Ref":"x"},"Resource":"*"}"#), SYNTAX);
    assert_eq!(one(r#"{"Effect":"Allow","Effect":"Deny","Action":"*","Resource":"*"}"#), SYNTAX);
    assert_eq!(one(r#"{"Effect":"Allow","Action":"*","NotAction":"*","Resource":"*"}"#), SYNTAX);
    assert_eq!(
        one(r#"{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"StringIs":{"a:b":"c"}}}"#),
        SYNTAX
    );
    assert_eq!(one(r#"{"Effect":"Allow","Resource":"*"}"#), "Policy statement must contain actions.");
    assert_eq!(
        one(r#"{"Effect":"Allow","Action":[],"Resource":"*"}"#),
        "Policy statement must contain actions."
    );
    assert_eq!(one(r#"{"Effect":"Allow","Action":"*"}"#), "Policy statement must contain resources.");
    assert_eq!(
        one(r#"{"Effect":"Allow","Action":"*","Resource":"*","Principal":"*"}"#),
        "Policy document should not specify a principal."
    );
    assert_eq!(
        one(r#"{"Effect":"Allow","Action":"GetObject","Resource":"*"}"#),
        "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc."
    );
    assert_eq!(
        one(r#"{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"StringEquals":{"prefix":"c"}}}"#),
        "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc."
    );
    assert_eq!(
        one(r#"{"Effect":"Allow","Action":"s 3:GetObject","Resource":"*"}"#),
        "Vendor s 3 is not valid"
    );
    assert_eq!(
        one(r#"{"Effect":"Allow","Action":"s3:Get:Object","Resource":"*"}"#),
        "Actions/Condition can contain only one colon."
    );
    assert_eq!(
        one(
            r#"{"Sid":"a","Effect":"Allow","Action":"*","Resource":"*"},{"Sid":"a","Effect":"Allow","Action":"*","Resource":"*"}"#
        ),
        "Statement IDs (SID) in a single policy must be unique."
    );
    assert!(
        one(r#"{"Sid":"a b","Effect":"Allow","Action":"*","Resource":"*"}"#)
            .starts_with("Statement IDs (SID) must be alpha-numeric.")
    );
}

#[test]
fn resources_of_identity_policies_are_arns() {
    let one = |resource: &str| {
        statement(Kind::Identity, &format!(r#"{{"Effect":"Allow","Action":"*","Resource":"{resource}"}}"#))
    };
    assert_eq!(one("bucket"), "Resource bucket must be in ARN format or \"*\".");
    assert_eq!(
        one("arn:azure:s3:::bucket"),
        "Partition \"azure\" is not valid for resource \"arn:azure:s3:::bucket\"."
    );
    assert_eq!(one("arn:aws:s3::bucket"), "The policy failed legacy parsing");
    assert_eq!(
        one("arn:aws:s3*:::bucket"),
        "Resource vendor must be fully qualified and cannot contain regexes."
    );
    assert_eq!(
        one("arn:aws:iam:us-east-1:123456789012:role/x"),
        "IAM resource arn:aws:iam:us-east-1:123456789012:role/x cannot contain region information."
    );
    assert_eq!(
        one("arn:aws:s3:us-east-1::bucket"),
        "Resource arn:aws:s3:us-east-1::bucket can not contain region information."
    );
}

#[test]
fn managed_policies_have_the_newer_version() {
    for version in ["", r#""Version":"2008-10-17","#] {
        let text = format!(r#"{{{version}"Statement":{{"Effect":"Allow","Action":"*","Resource":"*"}}}}"#);
        assert_eq!(refusal(Kind::Managed, &text), "Policy document must be version 2012-10-17 or greater.");
        assert!(Document::parse(Kind::Identity, &text).is_ok());
    }
}

#[test]
fn trust_policies_are_refused_in_aws_words() {
    let whole = |text| refusal(Kind::Trust, text);
    assert_eq!(whole("{invalid"), "This policy contains invalid Json");
    assert_eq!(
        whole(r#"{"Version":"2012-10-17","Statement":[]}"#),
        "Could not parse the policy: Statement is empty!"
    );
    assert_eq!(
        whole(r#"{"Version":"2020-10-17","Statement":[]}"#),
        "The policy must contain a valid version string"
    );

    let one = |text| statement(Kind::Trust, text);
    assert_eq!(one(r#"{"Action":"sts:AssumeRole"}"#), "Missing required field Effect");
    assert_eq!(one(r#"{"Effect":"Maybe"}"#), "Invalid effect: Maybe");
    assert_eq!(one(r#"{"Effect":"Allow","Action":"sts:AssumeRole"}"#), "Missing required field Principal");
    assert_eq!(
        one(r#"{"Effect":"Allow","Principal":{},"Action":"sts:AssumeRole"}"#),
        "Missing required field Principal cannot be empty!"
    );
    assert_eq!(
        one(r#"{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole"}"#),
        "Principal must be a JSON object."
    );
    assert_eq!(
        one(r#"{"Effect":"Allow","NotPrincipal":{"AWS":"*"},"Action":"sts:AssumeRole"}"#),
        "Allow with NotPrincipal is not allowed."
    );
    assert_eq!(one(r#"{"Effect":"Allow","Principal":{"AWS":"*"}}"#), "Missing required field Action");
    assert_eq!(
        one(r#"{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"*"}"#),
        "AssumeRole policy may only specify STS AssumeRole actions."
    );
    assert_eq!(
        one(r#"{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole","Resource":"*"}"#),
        "Has prohibited field Resource"
    );
    assert_eq!(
        one(r#"{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole","NotResource":"*"}"#),
        "AssumeRole policy must not contain resources."
    );
    assert_eq!(
        one(r#"{"Effect":"Allow","Principal":{"AWS":"ann"},"Action":"sts:AssumeRole"}"#),
        "Invalid principal in policy: \"AWS\":\"ann\""
    );
    assert_eq!(
        one(
            r#"{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:role/*"},"Action":"sts:AssumeRole"}"#
        ),
        "Invalid principal in policy: \"AWS\":\"arn:aws:iam::123456789012:role/*\""
    );
    assert_eq!(
        one(r#"{"Effect":"Allow","Principal":{"Service":"lambda"},"Action":"sts:AssumeRole"}"#),
        "Invalid principal in policy: \"SERVICE\":\"lambda\""
    );
}

#[test]
fn resource_policies_are_refused_in_aws_words() {
    let whole = |text| refusal(Kind::Resource, text);
    assert_eq!(whole("<xml/>"), "Policies must be valid JSON and the first byte must be '{'");
    assert_eq!(whole(r#"{"Version":"2012-10-17"}"#), "Missing required field Statement");
    let one = |text| statement(Kind::Resource, text);
    assert_eq!(
        one(r#"{"Effect":"Allow","Principal":"*","Action":"s3:GetObject"}"#),
        "Missing required field Resource"
    );
    assert_eq!(
        one(r#"{"Effect":"Allow","Principal":"*","Action":"GetObject","Resource":"*"}"#),
        "Policy has invalid action"
    );
    assert_eq!(
        one(r#"{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"bucket"}"#),
        "Policy has invalid resource"
    );
    assert_eq!(
        one(r#"{"Effect":"Allow","Principal":{"AWS":"ann"},"Action":"s3:GetObject","Resource":"*"}"#),
        "Invalid principal in policy"
    );
}

#[test]
fn the_compiled_form_keeps_what_the_document_says() {
    let text = r#"{"Version":"2012-10-17","Id":"doc","Statement":[{"Sid":"one","Effect":"Deny","Action":"s3:*","Resource":"*"}]}"#;
    let document = Document::parse(Kind::Identity, text).expect("a document");
    assert_eq!((document.kind(), document.id()), (Kind::Identity, Some("doc")));
    let [statement] = document.statements() else { panic!("one statement") };
    assert_eq!(
        (statement.sid(), statement.index(), statement.effect()),
        (Some("one"), 0, StatementEffect::Deny)
    );
    assert_eq!(statement.json(), r#"{"Sid":"one","Effect":"Deny","Action":"s3:*","Resource":"*"}"#);
    assert!(statement.principal().is_none());
}
