//! `AssumeRole`: temporary credentials of a role.

use std::collections::BTreeMap;

use tidegate_api::sts::{
    AssumeRole, AssumeRoleRequest, AssumeRoleResponse, AssumedRoleUser, Credentials, Tag,
};
use tidegate_api::{ServiceError, sts};
use tidegate_core::{
    Arn, Caller, Cx, Denied, Failure, Handle, Look, Needs, Place, RoleSession, Timestamp, wall,
};
use tidegate_policy::{Document, Kind};
use tidegate_store::{Key, Reads, StoreCx, StoreLook, Tx};

use crate::Iam;
use crate::errors::{unsupported, validation};
use crate::keys::NewKey;
use crate::managed_policies;
use crate::rows::{
    EXPIRIES, ExpiryRow, LAST_USED, LastUsedRow, ROLES, RoleRow, SESSIONS, SessionRow, TRANSITIVE, named,
    whole_seconds,
};
use crate::tags::{DUPLICATE, has_duplicate};

/// AWS: the length of a session where `DurationSeconds` says nothing, and the longest by role chaining.
const HOUR: i32 = 3600;
/// AWS: the characters of an inline session policy.
const POLICY_LENGTH: usize = 2048;
/// AWS: the managed policies that may be given as session policies.
const POLICY_ARNS: usize = 10;
/// The length of a session token; AWS promises none.
const TOKEN_LENGTH: usize = 356;
/// Expired credentials that one call sweeps up at most.
const SWEEP: usize = 32;

impl Handle<AssumeRole> for Iam {
    fn needs(&self, look: &Look, input: &AssumeRoleRequest) -> Result<Needs, Failure> {
        role_arn(input)?;
        let tags = input.tags.as_deref().unwrap_or_default();
        let source_identity = source_identity(look.caller(), input)?;
        let mut needs =
            about(Needs::one("sts:AssumeRole", &input.role_arn), input, source_identity.as_deref());
        if !tags.is_empty() || !inherited(look)?.is_empty() {
            needs = about(needs.and("sts:TagSession", &input.role_arn), input, source_identity.as_deref());
        }
        if source_identity.is_some() {
            needs =
                about(needs.and("sts:SetSourceIdentity", &input.role_arn), input, source_identity.as_deref());
        }
        Ok(needs)
    }

    async fn handle(&self, cx: &Cx, input: AssumeRoleRequest) -> Result<AssumeRoleResponse, Failure> {
        refuse_unsupported(&input)?;
        let arn = role_arn(&input)?;
        let role = role(cx, &arn)?;
        let expires = expiry(cx.caller(), &role, input.duration_seconds)?;
        let handed_on = inherited(cx)?;
        let transitive = transitive(&input, &handed_on)?;
        let session = RoleSession {
            account: arn.account.clone(),
            role_name: role.holder.name.clone(),
            role_arn: input.role_arn.clone(),
            role_id: role.holder.id.clone(),
            session_name: input.role_session_name.clone(),
            session_policies: session_policies(cx, &arn, &input)?,
            session_tags: session_tags(handed_on, input.tags.as_deref().unwrap_or_default()),
            source_identity: source_identity(cx.caller(), &input)?,
            expires: Some(expires),
        };
        let token_length =
            usize::try_from(input.minimum_session_token_size.unwrap_or_default()).unwrap_or_default();
        let minted = Minted {
            key: NewKey::draw(cx.ids(), "ASIA"),
            token: cx.ids().alphanumeric(token_length.max(TOKEN_LENGTH)),
            session,
            expires,
            transitive,
        };
        let answer = minted.answer();
        let used = LastUsedRow { at: whole_seconds(cx.clock().now()), region: cx.place().region.clone() };
        // Not remembered for steps: the answer holds a secret, and a repeated step may well have credentials of its own.
        cx.write(move |tx| minted.keep(tx, &used)).await?;
        Ok(answer)
    }
}

/// Credentials about to be given.
struct Minted {
    key: NewKey,
    token: String,
    session: RoleSession,
    expires: Timestamp,
    transitive: Vec<String>,
}

impl Minted {
    fn answer(&self) -> AssumeRoleResponse {
        AssumeRoleResponse {
            credentials: Some(Credentials {
                access_key_id: self.key.id.clone(),
                secret_access_key: self.key.secret.clone(),
                session_token: self.token.clone(),
                expiration: self.expires,
            }),
            assumed_role_user: Some(AssumedRoleUser {
                assumed_role_id: format!("{}:{}", self.session.role_id, self.session.session_name),
                arn: self.session.arn(),
            }),
            source_identity: self.session.source_identity.clone(),
            ..AssumeRoleResponse::default()
        }
    }

    fn keep(self, tx: &mut Tx<'_>, used: &LastUsedRow) -> Result<(), Failure> {
        let account = Key::account(&self.session.account);
        tx.put(&LAST_USED, &account.clone().and(&self.session.role_id), used)?;
        let mut expiry = ExpiryRow { access_key: self.key.id.clone(), transitive: None };
        if !self.transitive.is_empty() {
            let key = transitive_key(&self.session);
            tx.put(&TRANSITIVE, &key, &self.transitive)?;
            expiry.transitive = Some(key.to_string());
        }
        sweep(tx, &account)?;
        let second = u64::try_from(self.expires.millis() / 1000).unwrap_or_default();
        tx.put(&EXPIRIES, &account.and_number(second).and(&self.key.id), &expiry)?;
        let row = SessionRow {
            secret: self.key.secret,
            token: self.token,
            caller: Caller::Session(Box::new(self.session)),
            expires: self.expires,
        };
        tx.put(&SESSIONS, &Key::raw(self.key.id), &row)?;
        Ok(())
    }
}

/// Deletes what has expired, a few at a time, so that nothing else needs to.
fn sweep(tx: &mut Tx<'_>, account: &Key) -> Result<(), Failure> {
    let now = wall::now();
    for (key, row) in tx.page(&EXPIRIES, account, None, SWEEP, false)? {
        let session = Key::raw(row.access_key);
        if tx.get(&SESSIONS, &session)?.is_some_and(|session| session.expires > now) {
            break;
        }
        tx.delete(&SESSIONS, &session)?;
        if let Some(transitive) = row.transitive {
            tx.delete(&TRANSITIVE, &Key::raw(transitive))?;
        }
        tx.delete(&EXPIRIES, &key)?;
    }
    Ok(())
}

fn refuse_unsupported(input: &AssumeRoleRequest) -> Result<(), Failure> {
    let given = [
        ("SerialNumber", input.serial_number.is_some()),
        ("TokenCode", input.token_code.is_some()),
        ("ProvidedContexts", input.provided_contexts.as_ref().is_some_and(|contexts| !contexts.is_empty())),
    ];
    match given.iter().find(|(_, given)| *given) {
        Some((parameter, _)) => Err(unsupported(parameter).into()),
        None => Ok(()),
    }
}

fn role_arn(input: &AssumeRoleRequest) -> Result<Arn, Failure> {
    let text = &input.role_arn;
    text.parse().map_err(|_| validation(format!("{text} is invalid")).into())
}

/// The condition keys of the request, for the action named last.
fn about(needs: Needs, input: &AssumeRoleRequest, source_identity: Option<&str>) -> Needs {
    let mut needs = needs.with("sts:RoleSessionName", &input.role_session_name);
    if let Some(id) = &input.external_id {
        needs = needs.with("sts:ExternalId", id);
    }
    if let Some(identity) = source_identity {
        needs = needs.with("sts:SourceIdentity", identity);
    }
    let tags = input.tags.as_deref().unwrap_or_default();
    for tag in tags {
        needs = needs.with(format!("aws:RequestTag/{}", tag.key), &tag.value);
    }
    if !tags.is_empty() {
        needs = needs.with_all("aws:TagKeys", tags.iter().map(|tag| tag.key.clone()).collect());
    }
    match input.transitive_tag_keys.as_deref() {
        None | Some([]) => needs,
        Some(keys) => needs.with_all("sts:TransitiveTagKeys", keys.to_vec()),
    }
}

/// The source identity: once set it stays through role chaining, and another is refused.
fn source_identity(caller: &Caller, input: &AssumeRoleRequest) -> Result<Option<String>, Failure> {
    let set = match caller {
        Caller::Session(session) => session.source_identity.clone(),
        Caller::Root { .. } | Caller::User { .. } | Caller::Service { .. } | Caller::Anonymous => None,
    };
    match (set, &input.source_identity) {
        (Some(set), Some(asked)) if set != *asked => Err(Failure::Denied(Denied {
            message: "The source identity of the calling session cannot be changed.".to_owned(),
        })),
        (Some(set), _) => Ok(Some(set)),
        (None, asked) => Ok(asked.clone()),
    }
}

fn role(cx: &Cx, arn: &Arn) -> Result<RoleRow, Failure> {
    let name = arn.resource.rsplit('/').next().unwrap_or_default();
    let row = cx.read::<_, Failure>(|rows| Ok(rows.get(&ROLES, &named(&arn.account, name))?))?;
    // The gate lets nobody assume what isn't there; it may have gone since.
    row.ok_or_else(|| {
        let who = cx.caller().arn(cx.place());
        let message = format!("User: {who} is not authorized to perform: sts:AssumeRole on resource: {arn}");
        Failure::Denied(Denied { message })
    })
}

/// When the session ends, on wall time.
fn expiry(caller: &Caller, role: &RoleRow, asked: Option<i32>) -> Result<Timestamp, Failure> {
    let seconds = asked.unwrap_or(HOUR);
    let refusal = match caller {
        Caller::Session(_) if seconds > HOUR => Some(
            "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining",
        ),
        // AWS: the limit is one of callers of the API; services renew the credentials of what they run.
        Caller::Service { .. } => None,
        _ if seconds > role.max_session_duration => {
            Some("The requested DurationSeconds exceeds the MaxSessionDuration set for this role.")
        }
        _ => None,
    };
    match refusal {
        Some(message) => Err(validation(message).into()),
        None => Ok(whole_seconds(Timestamp::from_millis(wall::now().millis() + i64::from(seconds) * 1000))),
    }
}

/// The inline session policy and the documents of the managed ones.
fn session_policies(cx: &Cx, role: &Arn, input: &AssumeRoleRequest) -> Result<Vec<String>, Failure> {
    let mut documents = Vec::new();
    if let Some(policy) = &input.policy {
        if policy.chars().count() > POLICY_LENGTH {
            return Err(validation(format!(
                "1 validation error detected: Value at 'policy' failed to satisfy constraint: Member must have length \
                 less than or equal to {POLICY_LENGTH}"
            ))
            .into());
        }
        Document::parse(Kind::Identity, policy)
            .map_err(|error| sts::error::malformed_policy_document_exception(error.to_string()))?;
        documents.push(policy.clone());
    }
    let arns = input.policy_arns.as_deref().unwrap_or_default();
    if arns.len() > POLICY_ARNS {
        return Err(validation(format!("At most {POLICY_ARNS} PolicyArns can be given.")).into());
    }
    let place = Place::new(&role.account, &cx.place().region);
    for descriptor in arns {
        let arn = descriptor.arn.as_deref().unwrap_or_default();
        let policy = cx.read(|rows| managed_policies::find(rows, &place, arn))?;
        let missing = || validation(format!("Policy {arn} does not exist or is not attachable."));
        documents.push(policy.ok_or_else(missing)?.document()?.to_string());
    }
    Ok(documents)
}

/// The keys and values of the tags that the calling session hands on.
fn inherited(look: &Look) -> Result<BTreeMap<String, String>, Failure> {
    let Caller::Session(session) = look.caller() else { return Ok(BTreeMap::new()) };
    let keys = look.read::<_, Failure>(|rows| Ok(rows.get(&TRANSITIVE, &transitive_key(session))?))?;
    let keys = keys.unwrap_or_default();
    Ok(session
        .session_tags
        .iter()
        .filter(|(key, _)| keys.contains(key))
        .map(|(k, v)| (k.clone(), v.clone()))
        .collect())
}

/// A session is told from others of its name by the moment at which it expires.
fn transitive_key(session: &RoleSession) -> Key {
    let expires = session.expires.map_or(0, Timestamp::millis);
    Key::account(&session.account).and(&session.role_id).and(&session.session_name).and(expires)
}

/// The keys of the tags that the new session hands on: those it was handed, and those that are asked for.
fn transitive(
    input: &AssumeRoleRequest,
    handed_on: &BTreeMap<String, String>,
) -> Result<Vec<String>, Failure> {
    let refused =
        |message: &'static str| Failure::from(ServiceError::sender("InvalidParameterValue", 400, message));
    let tags = input.tags.as_deref().unwrap_or_default();
    let asked = input.transitive_tag_keys.as_deref().unwrap_or_default();
    let same = |one: &str, other: &str| one.to_lowercase() == other.to_lowercase();
    if has_duplicate(tags.iter().map(|tag| tag.key.as_str())) {
        return Err(refused(DUPLICATE));
    }
    if tags.iter().any(|tag| handed_on.keys().any(|key| same(key, &tag.key))) {
        return Err(refused(
            "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key from \
             the calling session.",
        ));
    }
    let mut keys: Vec<String> = handed_on.keys().cloned().collect();
    for key in asked {
        let tag = tags.iter().find(|tag| same(&tag.key, key));
        let tag = tag.ok_or_else(|| {
            refused("The specified transitive tag key must be included in the requested tags.")
        })?;
        keys.push(tag.key.clone());
    }
    Ok(keys)
}

fn session_tags(handed_on: BTreeMap<String, String>, tags: &[Tag]) -> BTreeMap<String, String> {
    let mut all = handed_on;
    all.extend(tags.iter().map(|tag| (tag.key.clone(), tag.value.clone())));
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(key: &str) -> Tag {
        Tag { key: key.into(), value: "v".into() }
    }

    fn refusal(input: &AssumeRoleRequest, handed_on: &[&str]) -> String {
        let handed_on = handed_on.iter().map(|key| ((*key).to_owned(), "v".to_owned())).collect();
        match transitive(input, &handed_on) {
            Err(Failure::Modeled(error)) => format!("{}: {}", error.code, error.message),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn tags_are_refused_in_aws_words() {
        let mut input =
            AssumeRoleRequest { tags: Some(vec![tag("a"), tag("A")]), ..AssumeRoleRequest::default() };
        assert_eq!(
            refusal(&input, &[]),
            "InvalidParameterValue: Duplicate tag keys found. Please note that Tag keys are case insensitive."
        );
        input.tags = Some(vec![tag("a")]);
        input.transitive_tag_keys = Some(vec!["b".into()]);
        assert!(refusal(&input, &[]).ends_with("must be included in the requested tags."));
        input.transitive_tag_keys = None;
        assert!(refusal(&input, &["A"]).contains("conflicts with a transitive tag key"));
    }

    #[test]
    fn transitive_tags_are_handed_on() {
        let input = AssumeRoleRequest {
            tags: Some(vec![tag("b")]),
            transitive_tag_keys: Some(vec!["B".into()]),
            ..AssumeRoleRequest::default()
        };
        let handed_on: BTreeMap<_, _> = [("a".to_owned(), "v".to_owned())].into();
        assert_eq!(transitive(&input, &handed_on).expect("keys"), ["a", "b"]);
        assert_eq!(session_tags(handed_on, input.tags.as_deref().unwrap_or_default()).len(), 2);
    }

    #[test]
    fn what_is_not_an_arn_is_invalid() {
        for text in [
            "nothing-valid-in-here",
            "arn::b:::something/test-role",
            "arn:a:a::aaaaaaaaaa:",
            "arn:a:::something/test-role",
        ] {
            let input = AssumeRoleRequest { role_arn: text.into(), ..AssumeRoleRequest::default() };
            let Err(Failure::Modeled(error)) = role_arn(&input) else { panic!("{text}") };
            assert_eq!((&*error.code, error.message), ("ValidationError", format!("{text} is invalid")));
        }
    }
}
