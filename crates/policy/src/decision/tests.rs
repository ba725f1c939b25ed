use super::*;
use crate::document::Kind;

const ACCOUNT: &str = "123456789012";
const FUNCTION: &str = "arn:aws:lambda:us-east-1:123456789012:function:hello";
const BUCKET: &str = "arn:aws:s3:::artifacts";
const ROLE: &str = "arn:aws:iam::123456789012:role/build";

fn policy(kind: Kind, id: &str, statements: &str) -> NamedPolicy {
    let text = format!(r#"{{"Version":"2012-10-17","Statement":{statements}}}"#);
    let document = Document::parse(kind, &text).unwrap_or_else(|error| panic!("{text}: {error}"));
    NamedPolicy { id: id.into(), document: Arc::new(document) }
}

fn identity(statements: &str) -> NamedPolicy {
    policy(Kind::Identity, "inline:p", statements)
}

fn allow(action: &str, resource: &str) -> String {
    format!(r#"{{"Effect":"Allow","Action":"{action}","Resource":"{resource}"}}"#)
}

fn deny(action: &str, resource: &str) -> String {
    format!(r#"{{"Sid":"Never","Effect":"Deny","Action":"{action}","Resource":"{resource}"}}"#)
}

fn user(account: &str) -> Principal {
    Principal::User { account: account.into(), arn: format!("arn:aws:iam::{account}:user/ann") }
}

fn session(account: &str) -> Principal {
    Principal::RoleSession {
        account: account.into(),
        role_arn: format!("arn:aws:iam::{account}:role/build"),
        session_arn: format!("arn:aws:sts::{account}:assumed-role/build/one"),
    }
}

/// A question with nothing attached, to be filled by the test.
struct Case {
    action: &'static str,
    resource: &'static str,
    owner: Option<&'static str>,
    principal: Principal,
    context: Context,
    identity: Vec<NamedPolicy>,
    resource_policy: Option<NamedPolicy>,
    boundary: Option<NamedPolicy>,
    session: Vec<NamedPolicy>,
}

impl Case {
    fn of(principal: Principal, action: &'static str, resource: &'static str) -> Self {
        Self {
            action,
            resource,
            owner: None,
            principal,
            context: Context::new(),
            identity: Vec::new(),
            resource_policy: None,
            boundary: None,
            session: Vec::new(),
        }
    }

    fn decide(&self) -> Decision {
        decide(&Question {
            action: self.action,
            resource: self.resource,
            owner: self.owner,
            principal: &self.principal,
            context: &self.context,
            identity: &self.identity,
            resource_policy: self.resource_policy.as_ref(),
            boundary: self.boundary.as_ref(),
            session: &self.session,
        })
    }

    fn invoke() -> Self {
        Self::of(session(ACCOUNT), "lambda:InvokeFunction", FUNCTION)
    }

    fn assume(principal: Principal, trust: &str) -> Self {
        let mut case = Self::of(principal, "sts:AssumeRole", ROLE);
        case.resource_policy = Some(policy(Kind::Trust, "trust", trust));
        case
    }
}

#[test]
fn nothing_is_allowed_by_default() {
    let decision = Case::invoke().decide();
    assert_eq!(decision.effect, Effect::ImplicitDeny);
    assert_eq!(decision.deciding, None);
    assert_eq!(
        decision.reason.sentence("lambda:InvokeFunction"),
        "because no identity-based policy allows the lambda:InvokeFunction action"
    );
}

#[test]
fn an_identity_policy_allows_and_is_named() {
    let mut case = Case::invoke();
    case.identity = vec![
        policy(Kind::Managed, "arn:aws:iam::aws:policy/Other", &allow("s3:*", "*")),
        identity(&format!(
            "[{},{}]",
            allow("lambda:GetFunction", "*"),
            allow("lambda:Invoke*", "arn:aws:lambda:*")
        )),
    ];
    let decision = case.decide();
    assert_eq!(decision.effect, Effect::Allow);
    assert_eq!(decision.reason, Reason::AllowedBy(PolicyType::Identity));
    let deciding = decision.deciding.expect("a statement");
    assert_eq!((&*deciding.policy, deciding.index, deciding.sid), ("inline:p", 1, None));
    assert_eq!(
        &*deciding.statement,
        r#"{"Effect":"Allow","Action":"lambda:Invoke*","Resource":"arn:aws:lambda:*"}"#
    );
}

#[test]
fn an_explicit_deny_wins_wherever_it_stands() {
    let mut case = Case::invoke();
    case.identity = vec![identity(&allow("*", "*"))];
    assert!(case.decide().is_allowed());
    case.identity.push(identity(&deny("lambda:InvokeFunction", "*")));
    let decision = case.decide();
    assert_eq!(decision.effect, Effect::ExplicitDeny);
    assert_eq!(decision.reason.sentence(case.action), "with an explicit deny in an identity-based policy");
    assert_eq!(decision.deciding.and_then(|deciding| deciding.sid).as_deref(), Some("Never"));

    case.identity.pop();
    case.boundary = Some(identity(&format!("[{},{}]", allow("*", "*"), deny("lambda:*", "*"))));
    assert_eq!(case.decide().reason, Reason::DeniedBy(PolicyType::Boundary));
    case.boundary = None;
    case.session = vec![identity(&format!("[{},{}]", allow("*", "*"), deny("lambda:*", "*")))];
    assert_eq!(case.decide().reason.sentence(case.action), "with an explicit deny in a session policy");
    case.session.clear();
    case.resource_policy = Some(policy(
        Kind::Resource,
        "function",
        r#"{"Effect":"Deny","Principal":"*","Action":"lambda:InvokeFunction","Resource":"*"}"#,
    ));
    assert_eq!(
        case.decide().reason.sentence(case.action),
        "with an explicit deny in a resource-based policy"
    );
}

#[test]
fn boundary_and_session_policies_limit() {
    let mut case = Case::invoke();
    case.identity = vec![identity(&allow("*", "*"))];
    case.boundary = Some(identity(&allow("s3:*", "*")));
    assert_eq!(
        case.decide().reason.sentence(case.action),
        "because no permissions boundary allows the lambda:InvokeFunction action"
    );
    case.boundary = Some(identity(&allow("lambda:*", "*")));
    assert!(case.decide().is_allowed());
    case.session = vec![identity(&allow("s3:*", "*"))];
    assert_eq!(
        case.decide().reason.sentence(case.action),
        "because no session policy allows the lambda:InvokeFunction action"
    );
    case.session.push(identity(&allow("lambda:InvokeFunction", FUNCTION)));
    assert!(case.decide().is_allowed());
    case.identity.clear();
    assert_eq!(case.decide().reason, Reason::NotAllowedBy(PolicyType::Identity));
}

#[test]
fn in_one_account_the_resource_policy_suffices() {
    let grant = |principal: &str| {
        policy(
            Kind::Resource,
            "function",
            &format!(
                r#"{{"Effect":"Allow","Principal":{principal},"Action":"lambda:*","Resource":"{FUNCTION}"}}"#
            ),
        )
    };
    let mut case = Case::invoke();
    case.resource_policy = Some(grant(r#"{"AWS":"arn:aws:iam::123456789012:role/build"}"#));
    assert_eq!(case.decide().reason, Reason::AllowedBy(PolicyType::Resource));
    case.boundary = Some(identity(&allow("s3:*", "*")));
    assert_eq!(case.decide().reason, Reason::NotAllowedBy(PolicyType::Boundary));
    case.resource_policy = Some(grant(r#"{"AWS":"arn:aws:sts::123456789012:assumed-role/build/one"}"#));
    assert_eq!(case.decide().reason, Reason::AllowedBy(PolicyType::Resource));
    case.boundary = None;
    case.resource_policy = Some(grant(r#"{"AWS":"123456789012"}"#));
    assert_eq!(case.decide().reason, Reason::NotAllowedBy(PolicyType::Identity));
    case.identity = vec![identity(&allow("lambda:InvokeFunction", "*"))];
    assert_eq!(case.decide().reason, Reason::AllowedBy(PolicyType::Identity));
}

#[test]
fn across_accounts_both_must_allow() {
    let mut case = Case::of(user("210987654321"), "s3:GetObject", "arn:aws:s3:::artifacts/x");
    case.owner = Some(ACCOUNT);
    case.identity = vec![identity(&allow("s3:*", "*"))];
    assert_eq!(
        case.decide().reason.sentence(case.action),
        "because no resource-based policy allows the s3:GetObject action"
    );
    case.resource_policy = Some(policy(
        Kind::Resource,
        "bucket",
        r#"{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::210987654321:user/ann"},"Action":"s3:GetObject","Resource":"arn:aws:s3:::artifacts/*"}"#,
    ));
    assert!(case.decide().is_allowed());
    case.identity.clear();
    assert_eq!(case.decide().reason, Reason::NotAllowedBy(PolicyType::Identity));
    // The account in the ARN tells as much as a stated owner.
    let mut invoke = Case::of(user("210987654321"), "lambda:InvokeFunction", FUNCTION);
    invoke.identity = vec![identity(&allow("*", "*"))];
    assert_eq!(invoke.decide().reason, Reason::NotAllowedBy(PolicyType::Resource));
}

#[test]
fn a_role_is_assumed_only_as_its_trust_policy_says() {
    let service = Principal::Service { name: "codebuild.amazonaws.com".into() };
    let trust =
        r#"{"Effect":"Allow","Principal":{"Service":"codebuild.amazonaws.com"},"Action":"sts:AssumeRole"}"#;
    assert_eq!(Case::assume(service, trust).decide().reason, Reason::AllowedBy(PolicyType::Trust));
    let other = Principal::Service { name: "ec2.amazonaws.com".into() };
    assert_eq!(
        Case::assume(other, trust).decide().reason.sentence("sts:AssumeRole"),
        "because no role trust policy allows the sts:AssumeRole action"
    );
    let mut case = Case::assume(user(ACCOUNT), trust);
    case.identity = vec![identity(&allow("*", "*"))];
    assert_eq!(case.decide().reason, Reason::NotAllowedBy(PolicyType::Trust));
    case.resource_policy = None;
    assert_eq!(case.decide().reason, Reason::NotAllowedBy(PolicyType::Trust));
}

#[test]
fn a_trusted_account_decides_by_its_identity_policies() {
    let trust = r#"{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:root"},"Action":"sts:AssumeRole"}"#;
    let mut case = Case::assume(user(ACCOUNT), trust);
    assert_eq!(case.decide().reason, Reason::NotAllowedBy(PolicyType::Identity));
    case.identity = vec![identity(&allow("sts:AssumeRole", "arn:aws:iam::123456789012:role/b*"))];
    assert!(case.decide().is_allowed());
    let named = r#"{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:user/ann"},"Action":"sts:AssumeRole"}"#;
    assert!(Case::assume(user(ACCOUNT), named).decide().is_allowed());
}

#[test]
fn an_external_id_is_a_condition_of_trust() {
    let trust = r#"{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:user/ann"},"Action":"sts:AssumeRole",
        "Condition":{"StringEquals":{"sts:ExternalId":"secret"}}}"#;
    let mut case = Case::assume(user(ACCOUNT), trust);
    assert!(!case.decide().is_allowed());
    case.context.insert("sts:ExternalId", "secret");
    assert!(case.decide().is_allowed());
}

#[test]
fn root_owns_its_account_and_nothing_else() {
    let root = Principal::Root { account: ACCOUNT.into() };
    let mut case = Case::of(root.clone(), "s3:DeleteBucket", BUCKET);
    assert_eq!(case.decide().reason, Reason::AccountRoot);
    case.owner = Some("210987654321");
    assert_eq!(case.decide().effect, Effect::ImplicitDeny);
    case.owner = None;
    case.resource_policy = Some(policy(
        Kind::Resource,
        "bucket",
        r#"{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"arn:aws:s3:::artifacts"}"#,
    ));
    assert_eq!(case.decide().effect, Effect::ExplicitDeny);
}

#[test]
fn root_assumes_no_role() {
    let trust = r#"{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:root"},"Action":"sts:AssumeRole"}"#;
    let decision = Case::assume(Principal::Root { account: ACCOUNT.into() }, trust).decide();
    assert_eq!((decision.effect, decision.reason), (Effect::ImplicitDeny, Reason::RootAssumesNoRole));
}

#[test]
fn a_trust_policy_says_nothing_of_other_actions() {
    let trust = r#"{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}"#;
    let mut case = Case::assume(user(ACCOUNT), trust);
    case.action = "iam:GetRole";
    case.identity = vec![identity(&allow("iam:*", "*"))];
    assert!(case.decide().is_allowed());
}

#[test]
fn services_and_nobody_need_the_resource_policy() {
    let lambda = Principal::Service { name: "events.amazonaws.com".into() };
    let mut case = Case::of(lambda, "lambda:InvokeFunction", FUNCTION);
    case.identity = vec![identity(&allow("*", "*"))];
    assert_eq!(case.decide().reason, Reason::NotAllowedBy(PolicyType::Resource));
    case.resource_policy = Some(policy(
        Kind::Resource,
        "function",
        r#"{"Sid":"events","Effect":"Allow","Principal":{"Service":"events.amazonaws.com"},"Action":"lambda:InvokeFunction",
            "Resource":"arn:aws:lambda:us-east-1:123456789012:function:hello",
            "Condition":{"ArnLike":{"AWS:SourceArn":"arn:aws:events:us-east-1:123456789012:rule/*"}}}"#,
    ));
    assert!(!case.decide().is_allowed());
    case.context.insert("aws:SourceArn", "arn:aws:events:us-east-1:123456789012:rule/nightly");
    assert!(case.decide().is_allowed());

    let mut nobody = Case::of(Principal::Anonymous, "s3:GetObject", "arn:aws:s3:::artifacts/x");
    nobody.owner = Some(ACCOUNT);
    assert!(!nobody.decide().is_allowed());
    nobody.resource_policy = Some(policy(
        Kind::Resource,
        "bucket",
        r#"{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::artifacts/*"}"#,
    ));
    assert!(nobody.decide().is_allowed());
}

#[test]
fn variables_belong_to_the_newer_version() {
    let mut case = Case::of(user(ACCOUNT), "s3:GetObject", "arn:aws:s3:::home/ann/x");
    case.context.insert("aws:username", "ann");
    case.identity = vec![identity(&allow("s3:GetObject", "arn:aws:s3:::home/${aws:username}/*"))];
    assert!(case.decide().is_allowed());
    let old = r#"{"Statement":{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::home/${aws:username}/*"}}"#;
    let document = Arc::new(Document::parse(Kind::Identity, old).expect("a document"));
    case.identity = vec![NamedPolicy { id: "inline:old".into(), document }];
    assert!(!case.decide().is_allowed());
}

#[test]
fn pass_role_asks_for_the_service() {
    let statement = r#"{"Effect":"Allow","Action":"iam:PassRole","Resource":"arn:aws:iam::123456789012:role/build",
        "Condition":{"StringEquals":{"iam:PassedToService":"codebuild.amazonaws.com"}}}"#;
    let mut case = Case::of(session(ACCOUNT), "iam:PassRole", ROLE);
    case.identity = vec![identity(statement)];
    case.context.insert("iam:PassedToService", "codebuild.amazonaws.com");
    assert!(case.decide().is_allowed());
    case.context.insert("iam:PassedToService", "lambda.amazonaws.com");
    assert!(!case.decide().is_allowed());
}

#[test]
fn not_action_with_deny_leaves_the_named_actions() {
    let mut case = Case::invoke();
    case.identity = vec![identity(&format!(
        r#"[{},{{"Effect":"Deny","NotAction":"lambda:*","Resource":"*"}}]"#,
        allow("*", "*")
    ))];
    assert!(case.decide().is_allowed());
    case.action = "iam:CreateUser";
    assert_eq!(case.decide().effect, Effect::ExplicitDeny);
}

#[test]
fn an_unknown_action_allows_nothing_and_harms_nothing() {
    let mut case = Case::invoke();
    case.identity = vec![identity(
        r#"{"Effect":"Allow","Action":["lambda:Teleport","made-up:Thing","lambda:InvokeFunction"],"Resource":"*"}"#,
    )];
    assert!(case.decide().is_allowed());
}

/// Not a measurement, a guard: a document of two thousand actions must not cost two thousand comparisons.
#[test]
fn large_documents_stay_fast() {
    let actions: Vec<String> = (0..2000).map(|n| format!("\"service{}:Action{n}*\"", n % 200)).collect();
    let mut case = Case::invoke();
    case.identity = vec![identity(&format!(
        r#"[{{"Effect":"Allow","Action":[{}],"Resource":"*"}},{}]"#,
        actions.join(","),
        allow("lambda:*", "*")
    ))];
    assert!((0..10_000).all(|_| case.decide().is_allowed()));
}

#[test]
fn what_belongs_to_aws_is_in_every_account() {
    let mut case = Case::of(user(ACCOUNT), "iam:GetPolicy", "arn:aws:iam::aws:policy/ReadOnlyAccess");
    case.identity = vec![identity(&allow("iam:Get*", "*"))];
    assert!(case.decide().is_allowed());
}

#[test]
fn a_key_is_used_only_as_its_own_policy_says() {
    let mut case = Case::of(user(ACCOUNT), "kms:Decrypt", "arn:aws:kms:us-east-1:123456789012:key/k");
    case.identity = vec![identity(&allow("*", "*"))];
    assert_eq!(case.decide().reason, Reason::NotAllowedBy(PolicyType::Resource));
    let account = r#"{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:root"},"Action":"kms:*","Resource":"*"}"#;
    case.resource_policy = Some(policy(Kind::Resource, "key", account));
    assert!(case.decide().is_allowed());
    case.identity.clear();
    assert_eq!(case.decide().reason, Reason::NotAllowedBy(PolicyType::Identity));
    let root = Principal::Root { account: ACCOUNT.into() };
    let mut case = Case::of(root, "kms:Decrypt", "arn:aws:kms:us-east-1:123456789012:key/k");
    assert!(!case.decide().is_allowed());
    case.resource = "arn:aws:kms:us-east-1:123456789012:alias/a";
    assert!(case.decide().is_allowed());
}
