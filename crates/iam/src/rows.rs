//! What is stored: roles, users, customer-managed policies, access keys, sessions, and the account itself.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use tidegate_api::iam::Tag;
use tidegate_core::{Arn, Caller, Place, Timestamp};
use tidegate_store::{Key, Table};

/// Roles by account and lower-case name.
pub const ROLES: Table<RoleRow> = Table::new("iam_roles");
/// Users by account and lower-case name.
pub const USERS: Table<UserRow> = Table::new("iam_users");
/// Groups by account and lower-case name.
pub const GROUPS: Table<GroupRow> = Table::new("iam_groups");
/// Instance profiles by account and lower-case name.
pub const INSTANCE_PROFILES: Table<InstanceProfileRow> = Table::new("iam_instance_profiles");
/// Customer-managed policies by account and lower-case name.
pub const POLICIES: Table<PolicyRow> = Table::new("iam_policies");
/// Long-term access keys by their id alone.
pub const ACCESS_KEYS: Table<AccessKeyRow> = Table::new("iam_access_keys");
/// Temporary credentials by their access key id alone.
pub const SESSIONS: Table<SessionRow> = Table::new("sts_sessions");
/// What expires when, by account, second and access key id, so that the expired is found without a search.
pub const EXPIRIES: Table<ExpiryRow> = Table::new("sts_expiries");
/// Keys of the session tags that sessions assumed from a session inherit, by account, session and expiry.
pub const TRANSITIVE: Table<Vec<String>> = Table::new("sts_transitive_tags");
/// When and where a role was last assumed, by account and unique id: apart, so that it disturbs nothing gathered.
pub const LAST_USED: Table<LastUsedRow> = Table::new("iam_role_last_used");
/// The accounts that this engine keeps.
pub const ACCOUNTS: Table<AccountRow> = Table::new("iam_accounts");

/// What roles and users have in common.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Holder {
    /// The name as it was given.
    pub name: String,
    /// The path, `/` unless one was given.
    pub path: String,
    /// `AROA…` or `AIDA…`.
    pub id: String,
    /// When it was made.
    pub created: Timestamp,
    /// Its tags, in the order in which they were set.
    pub tags: Vec<Tag>,
    /// The ARN of the permissions boundary.
    pub boundary: Option<String>,
    /// Inline policies: documents by name.
    pub inline: BTreeMap<String, String>,
    /// ARNs of attached managed policies, in the order in which they were attached.
    pub attached: Vec<String>,
}

/// A row that policies can be given to: a role or a user.
pub trait Holds: Serialize + DeserializeOwned + Send + 'static {
    /// Where such rows are.
    const TABLE: Table<Self>;
    /// AWS's word for it in messages and ARNs.
    const KIND: &'static str;
    /// How many characters its inline policies may have together, whitespace aside.
    const INLINE_QUOTA: usize;
    /// AWS's name of the quota of attached policies.
    const ATTACHED_QUOTA: &'static str;

    /// What it has in common with the other kind.
    fn holder(&self) -> &Holder;
    /// The same, to change.
    fn holder_mut(&mut self) -> &mut Holder;

    /// Its ARN.
    fn arn(&self, place: &Place) -> Arn {
        let Holder { name, path, .. } = self.holder();
        place.global_arn("iam", format!("{}{path}{name}", Self::KIND))
    }
}

/// A role.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct RoleRow {
    /// What it has in common with users.
    pub holder: Holder,
    /// The trust policy, as it was given.
    pub trust: String,
    /// The description.
    pub description: Option<String>,
    /// The longest session in seconds.
    pub max_session_duration: i32,
}

impl Holds for RoleRow {
    const TABLE: Table<Self> = ROLES;
    const KIND: &'static str = "role";
    const INLINE_QUOTA: usize = 10_240;
    const ATTACHED_QUOTA: &'static str = "PoliciesPerRole";

    fn holder(&self) -> &Holder {
        &self.holder
    }

    fn holder_mut(&mut self) -> &mut Holder {
        &mut self.holder
    }
}

/// A user.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct UserRow {
    /// What it has in common with roles.
    pub holder: Holder,
    /// Ids of its access keys, oldest first.
    pub access_keys: Vec<String>,
    /// The names of the groups that it is in, in the order in which it came into them.
    #[serde(default)]
    pub groups: Vec<String>,
}

impl Holds for UserRow {
    const TABLE: Table<Self> = USERS;
    const KIND: &'static str = "user";
    const INLINE_QUOTA: usize = 2_048;
    const ATTACHED_QUOTA: &'static str = "PoliciesPerUser";

    fn holder(&self) -> &Holder {
        &self.holder
    }

    fn holder_mut(&mut self) -> &mut Holder {
        &mut self.holder
    }
}

/// A group of users.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct GroupRow {
    /// What it has in common with users.
    pub holder: Holder,
}

impl Holds for GroupRow {
    const TABLE: Table<Self> = GROUPS;
    const KIND: &'static str = "group";
    const INLINE_QUOTA: usize = 5_120;
    const ATTACHED_QUOTA: &'static str = "PoliciesPerGroup";

    fn holder(&self) -> &Holder {
        &self.holder
    }

    fn holder_mut(&mut self) -> &mut Holder {
        &mut self.holder
    }
}

/// An instance profile: a role for machines, of which there are none here.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct InstanceProfileRow {
    /// Its name, path, id and tags; policies it has none, its role has them.
    pub holder: Holder,
    /// The name of its role.
    pub role: Option<String>,
}

impl Holds for InstanceProfileRow {
    const TABLE: Table<Self> = INSTANCE_PROFILES;
    const KIND: &'static str = "instance-profile";
    const INLINE_QUOTA: usize = 0;
    const ATTACHED_QUOTA: &'static str = "PoliciesPerInstanceProfile";

    fn holder(&self) -> &Holder {
        &self.holder
    }

    fn holder_mut(&mut self) -> &mut Holder {
        &mut self.holder
    }
}

/// A customer-managed policy.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PolicyRow {
    /// The name as it was given.
    pub name: String,
    /// The path, `/` unless one was given.
    pub path: String,
    /// `ANPA…`.
    pub id: String,
    /// When it was made.
    pub created: Timestamp,
    /// When its newest version was made.
    pub updated: Timestamp,
    /// The description.
    pub description: Option<String>,
    /// Its tags.
    pub tags: Vec<Tag>,
    /// The number of the version in force.
    pub default_version: u32,
    /// The highest number ever given: numbers are not used again.
    pub last_version: u32,
    /// The versions by number.
    pub versions: BTreeMap<u32, VersionRow>,
}

impl PolicyRow {
    /// Its ARN.
    pub fn arn(&self, place: &Place) -> Arn {
        place.global_arn("iam", format!("policy{}{}", self.path, self.name))
    }
}

/// A version of a policy.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct VersionRow {
    /// The document, as it was given.
    pub document: String,
    /// When it was made.
    pub created: Timestamp,
}

/// A long-term access key; it does not print itself, because it holds a secret.
#[derive(Clone, Serialize, Deserialize)]
pub struct AccessKeyRow {
    /// The secret access key.
    pub secret: String,
    /// Whether it is active; an inactive key signs nothing.
    pub active: bool,
    /// When it was made.
    pub created: Timestamp,
    /// Who signs with it: a user, or the account's root user.
    pub owner: Caller,
}

/// Temporary credentials; they do not print themselves, because they hold secrets.
#[derive(Clone, Serialize, Deserialize)]
pub struct SessionRow {
    /// The secret access key.
    pub secret: String,
    /// The session token that must accompany the key.
    pub token: String,
    /// The session.
    pub caller: Caller,
    /// When they expire, on wall time.
    pub expires: Timestamp,
}

/// What goes when temporary credentials expire.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ExpiryRow {
    /// The access key id.
    pub access_key: String,
    /// The key of the session's transitive tags, where it has any.
    pub transitive: Option<String>,
}

/// When and where a role was last assumed.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct LastUsedRow {
    /// When.
    pub at: Timestamp,
    /// In which region.
    pub region: String,
}

/// An account and the keys of its root user.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct AccountRow {
    /// When it was made.
    pub created: Timestamp,
    /// Ids of the root user's access keys, oldest first.
    pub root_keys: Vec<String>,
}

/// The key of whatever is named in an account.
pub fn named(account: &str, name: &str) -> Key {
    Key::account(account).and(name.to_lowercase())
}

/// A time as IAM keeps it: whole seconds.
pub fn whole_seconds(time: Timestamp) -> Timestamp {
    Timestamp::from_millis(time.millis() / 1000 * 1000)
}
