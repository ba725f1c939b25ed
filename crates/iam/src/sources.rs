//! What the gate asks: whose key is this, which policies apply to this caller, who may assume this role.

use std::collections::BTreeMap;
use std::sync::Arc;

use tidegate_core::{
    Arn, Caller, Credential, Credentials, Failure, Fault, IdentityPolicies, Look, Place, Policies,
    PolicySource, ResourcePolicies, RoleSession,
};
use tidegate_store::{Key, Reads, StoreLook};

use crate::Iam;
use crate::cache::Gathered;
use crate::holders::attached_documents;
use crate::managed_policies;
use crate::members;
use crate::rows::{ACCESS_KEYS, GroupRow, Holder, Holds, RoleRow, SESSIONS, UserRow, named};

type ConditionKeys = Vec<(String, Vec<String>)>;

impl Credentials for Iam {
    fn find(&self, look: &Look, access_key_id: &str) -> Result<Option<Credential>, Fault> {
        self.cache.credential(access_key_id, || {
            let key = Key::raw(access_key_id);
            look.read(|rows| {
                if let Some(session) = rows.get(&SESSIONS, &key)? {
                    return Ok(Some(Credential {
                        secret: session.secret,
                        session_token: Some(session.token),
                        caller: session.caller,
                        expires: Some(session.expires),
                    }));
                }
                let key = rows.get(&ACCESS_KEYS, &key)?.filter(|key| key.active);
                Ok(key.map(|key| Credential {
                    secret: key.secret,
                    session_token: None,
                    caller: key.owner,
                    expires: None,
                }))
            })
        })
    }
}

impl Policies for Iam {
    fn identity(&self, look: &Look, caller: &Caller) -> Result<Arc<IdentityPolicies>, Fault> {
        let arn = caller.arn(look.place());
        match caller {
            Caller::Root { .. } | Caller::Service { .. } | Caller::Anonymous => {
                Ok(Arc::new(IdentityPolicies::default()))
            }
            Caller::User { account, name, id, .. } => self.cache.caller(&arn, caller, || {
                let user = self.gathered::<UserRow>(look, account, name)?.filter(|user| user.id == *id);
                Ok(Arc::new(policies(caller, user.as_deref(), &[], &BTreeMap::new())))
            }),
            Caller::Session(session) => self.cache.caller(&arn, caller, || {
                let role = self.gathered::<RoleRow>(look, &session.account, &session.role_name)?;
                let role = role.filter(|role| role.id == session.role_id);
                let limits = &session.session_policies;
                Ok(Arc::new(policies(caller, role.as_deref(), limits, &session.session_tags)))
            }),
        }
    }

    fn role(&self, look: &Look, role_arn: &str, session_name: &str) -> Result<Option<Caller>, Fault> {
        let Some((arn, role)) = self.role_of(look, role_arn)? else { return Ok(None) };
        Ok(Some(Caller::Session(Box::new(RoleSession {
            account: arn.account,
            role_name: role.name_and_path.0.clone(),
            role_arn: role_arn.to_owned(),
            role_id: role.id.clone(),
            session_name: session_name.to_owned(),
            ..RoleSession::default()
        }))))
    }
}

impl ResourcePolicies for Iam {
    fn resource_policy(&self, look: &Look, arn: &str) -> Result<Option<PolicySource>, Fault> {
        Ok(self.role_of(look, arn)?.and_then(|(_, role)| role.trust.clone()))
    }
}

impl Iam {
    /// The role of an ARN; the path must be the role's.
    fn role_of(&self, look: &Look, arn: &str) -> Result<Option<(Arn, Arc<Gathered>)>, Fault> {
        let Ok(arn) = arn.parse::<Arn>() else { return Ok(None) };
        let Some(path_and_name) = arn.resource.strip_prefix("role").filter(|_| arn.service == "iam") else {
            return Ok(None);
        };
        let Some((_, name)) = path_and_name.rsplit_once('/') else { return Ok(None) };
        let role = self.gathered::<RoleRow>(look, &arn.account, name)?;
        Ok(role
            .filter(|role| {
                let (name, path) = &role.name_and_path;
                path_and_name.strip_prefix(path.as_str()) == Some(name)
            })
            .map(|role| (arn, role)))
    }

    fn gathered<H: Gather>(
        &self,
        look: &Look,
        account: &str,
        name: &str,
    ) -> Result<Option<Arc<Gathered>>, Fault> {
        let key = format!("{}:{account}:{}", H::KIND, name.to_lowercase());
        self.cache.holder(&key, || {
            look.read(|rows| {
                let Some(row) = rows.get(&H::TABLE, &named(account, name))? else { return Ok(None) };
                gather::<H>(rows, look, account, &row).map(|gathered| Some(Arc::new(gathered)))
            })
        })
    }
}

/// A row from which policies are gathered.
trait Gather: Holds {
    /// The trust policy, which roles alone have.
    fn trust(&self) -> Option<&str>;

    /// The groups whose policies are its own too, which users alone have.
    fn groups(&self, rows: &impl Reads, account: &str) -> Result<Vec<GroupRow>, Failure>;
}

impl Gather for RoleRow {
    fn trust(&self) -> Option<&str> {
        Some(&self.trust)
    }

    fn groups(&self, _rows: &impl Reads, _account: &str) -> Result<Vec<GroupRow>, Failure> {
        Ok(Vec::new())
    }
}

impl Gather for UserRow {
    fn trust(&self) -> Option<&str> {
        None
    }

    fn groups(&self, rows: &impl Reads, account: &str) -> Result<Vec<GroupRow>, Failure> {
        members::groups(rows, account, self)
    }
}

fn gather<H: Gather>(rows: &impl Reads, look: &Look, account: &str, row: &H) -> Result<Gathered, Fault> {
    let holder = row.holder();
    let place = Place::new(account, &look.place().region);
    let mut identity = held(rows, &place, holder, "inline")?;
    for group in row.groups(rows, account).map_err(stored)? {
        let Holder { name, .. } = &group.holder;
        identity.extend(held(rows, &place, &group.holder, &format!("group:{name}"))?);
    }
    let boundary = match &holder.boundary {
        None => None,
        Some(arn) => {
            let policy = managed_policies::find(rows, &place, arn).map_err(stored)?;
            let policy = policy.ok_or_else(|| Fault::new(format!("the boundary {arn} does not exist")))?;
            Some(source(arn, policy.document()?))
        }
    };
    Ok(Gathered {
        id: holder.id.clone(),
        identity,
        boundary,
        tags: holder.tags.iter().map(|tag| (tag.key.clone(), tag.value.clone())).collect(),
        trust: row.trust().map(|document| source("trust", document.into())),
        name_and_path: (holder.name.clone(), holder.path.clone()),
    })
}

/// The inline policies of a holder, each by `prefix` and its name, and the attached ones by their ARNs.
fn held(rows: &impl Reads, place: &Place, holder: &Holder, prefix: &str) -> Result<Vec<PolicySource>, Fault> {
    let inline = holder.inline.iter();
    let mut found: Vec<PolicySource> = inline
        .map(|(name, document)| source(&format!("{prefix}:{name}"), document.as_str().into()))
        .collect();
    for (arn, policy) in attached_documents(rows, place, holder).map_err(stored)? {
        found.push(source(&arn, policy.document()?));
    }
    Ok(found)
}

/// What was accepted when it was stored is a fault when it can't be read again.
fn stored(failure: Failure) -> Fault {
    match failure {
        Failure::Fault(fault) => fault,
        Failure::Modeled(error) => Fault::new(format!("a stored policy ARN is refused: {}", error.message)),
        Failure::Denied(denied) => Fault::new(denied.message),
    }
}

fn source(id: &str, document: Arc<str>) -> PolicySource {
    PolicySource { id: id.into(), document }
}

/// All that applies to a user or a session; a role or user that is gone brings nothing, so nothing is allowed.
fn policies(
    caller: &Caller,
    holder: Option<&Gathered>,
    session_policies: &[String],
    session_tags: &BTreeMap<String, String>,
) -> IdentityPolicies {
    let mut context = who(caller);
    // A session's tags come after the role's and replace those of the same key.
    let tags = holder.into_iter().flat_map(|holder| holder.tags.iter().map(|(key, value)| (key, value)));
    for (key, value) in tags.chain(session_tags) {
        context.push((format!("aws:PrincipalTag/{key}"), vec![value.clone()]));
    }
    IdentityPolicies {
        identity: holder.map(|holder| holder.identity.clone()).unwrap_or_default(),
        boundary: holder.and_then(|holder| holder.boundary.clone()),
        session: session_policies
            .iter()
            .enumerate()
            .map(|(at, document)| source(&format!("session:{at}"), document.as_str().into()))
            .collect(),
        context,
    }
}

/// The condition keys that only IAM knows to follow from who asks; the gate adds those that every caller has.
///
/// AWS: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html>
fn who(caller: &Caller) -> ConditionKeys {
    let key = |key: &str, value: &str| (key.to_owned(), vec![value.to_owned()]);
    match caller {
        Caller::User { name, .. } => vec![key("aws:username", name)],
        Caller::Session(session) => {
            // Sessions are made without a second factor, and say so; long-term credentials say nothing.
            let mut keys = vec![key("aws:MultiFactorAuthPresent", "false")];
            keys.extend(session.source_identity.iter().map(|identity| key("aws:SourceIdentity", identity)));
            keys
        }
        Caller::Root { .. } | Caller::Service { .. } | Caller::Anonymous => Vec::new(),
    }
}
