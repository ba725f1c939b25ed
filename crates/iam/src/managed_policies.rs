//! Managed policies by their ARN: AWS's own and the account's.

use std::sync::Arc;

use tidegate_api::iam::{Policy, PolicyVersion};
use tidegate_core::{Arn, Denied, Failure, Fault, Look, Needs, Place, Timestamp};
use tidegate_store::{Key, Reads, StoreLook};

use crate::errors::{no_such_policy, validation};
use crate::managed::{self, AwsManaged};
use crate::rows::{GROUPS, Holder, Holds, POLICIES, PolicyRow, ROLES, USERS, named};
use crate::tags;

/// A managed policy that exists.
#[derive(Debug)]
pub enum Managed {
    /// One of AWS's.
    Aws(&'static AwsManaged),
    /// One of the account's.
    Customer(Box<PolicyRow>),
}

/// A policy's ARN, taken apart.
#[derive(Debug)]
pub struct PolicyArn {
    arn: Arn,
    /// Where the name begins in the resource.
    name_at: usize,
}

impl PolicyArn {
    /// The path, such as `/service-role/`.
    pub fn path(&self) -> &str {
        &self.arn.resource["policy".len()..self.name_at]
    }

    /// The name.
    pub fn name(&self) -> &str {
        &self.arn.resource[self.name_at..]
    }

    /// Whether it names one of AWS's policies.
    pub fn is_aws(&self) -> bool {
        self.arn.account == "aws"
    }
}

/// Takes a policy's ARN apart, or answers AWS's error that it is none.
pub fn parse(arn: &str) -> Result<PolicyArn, Failure> {
    let refused = || Failure::from(validation("Invalid ARN:  Could not be parsed!"));
    let arn: Arn = arn.parse().map_err(|_| refused())?;
    let name_at = arn.resource.rfind('/').map(|at| at + 1).ok_or_else(refused)?;
    if arn.service != "iam" || !arn.resource.starts_with("policy/") || name_at == arn.resource.len() {
        return Err(refused());
    }
    Ok(PolicyArn { arn, name_at })
}

/// The policy of an ARN, where there is one.
pub fn find(rows: &impl Reads, place: &Place, arn: &str) -> Result<Option<Managed>, Failure> {
    let parsed = parse(arn)?;
    if parsed.arn.partition != place.partition() {
        return Ok(None);
    }
    if parsed.is_aws() {
        return Ok(managed::find(&parsed.arn.resource["policy".len()..]).map(Managed::Aws));
    }
    Ok(customer(rows, place, &parsed)?.map(|row| Managed::Customer(Box::new(row))))
}

/// The account's own policy of an ARN, where there is one.
pub fn customer(rows: &impl Reads, place: &Place, arn: &PolicyArn) -> Result<Option<PolicyRow>, Fault> {
    if arn.arn.account != place.account {
        return Ok(None);
    }
    let row = rows.get(&POLICIES, &named(&place.account, arn.name()))?;
    Ok(row.filter(|row| row.path == arn.path() && row.name == arn.name()))
}

/// One action on the policy of an ARN, with its tags where it has any.
pub fn need(look: &Look, action: &'static str, arn: &str) -> Result<Needs, Failure> {
    let found = look.read(|rows| find(rows, look.place(), arn))?;
    let needs = Needs::one(action, arn);
    Ok(match found {
        Some(Managed::Customer(row)) => tags::of_resource(needs, &row.tags),
        Some(Managed::Aws(_)) | None => needs,
    })
}

/// The policy of an ARN to change: AWS's own belong to AWS.
pub fn changeable(rows: &impl Reads, place: &Place, arn: &str) -> Result<PolicyRow, Failure> {
    match find(rows, place, arn)? {
        Some(Managed::Customer(row)) => Ok(*row),
        Some(Managed::Aws(_)) => Err(Failure::Denied(Denied {
            message: format!("Policy {arn} belongs to AWS and cannot be changed or deleted."),
        })),
        None => Err(no_such_policy(arn).into()),
    }
}

impl Managed {
    /// The document in force.
    pub fn document(&self) -> Result<Arc<str>, Fault> {
        match self {
            Self::Aws(policy) => Ok(policy.document.clone()),
            Self::Customer(row) => row
                .versions
                .get(&row.default_version)
                .map(|version| Arc::from(version.document.as_str()))
                .ok_or_else(|| {
                    Fault::new(format!("policy {} has no version {}", row.name, row.default_version))
                }),
        }
    }

    /// The path.
    pub fn path(&self) -> &str {
        match self {
            Self::Aws(policy) => policy.path,
            Self::Customer(row) => &row.path,
        }
    }

    /// The policy as it is shown, with the counts of who uses it.
    pub fn shown(&self, place: &Place, uses: &Uses) -> Result<Policy, Fault> {
        Ok(match self {
            Self::Aws(policy) => {
                let arn = policy.arn(place.partition());
                Policy {
                    policy_name: Some(policy.name.to_owned()),
                    path: Some(policy.path.to_owned()),
                    default_version_id: Some(policy.version.to_owned()),
                    is_attachable: Some(true),
                    create_date: Some(published(policy.created)?),
                    update_date: Some(published(policy.updated)?),
                    ..uses.counted(arn)
                }
            }
            Self::Customer(row) => Policy {
                policy_name: Some(row.name.clone()),
                policy_id: Some(row.id.clone()),
                path: Some(row.path.clone()),
                default_version_id: Some(version_id(row.default_version)),
                is_attachable: Some(true),
                create_date: Some(row.created),
                update_date: Some(row.updated),
                ..uses.counted(row.arn(place).to_string())
            },
        })
    }

    /// The versions as they are shown, newest first, without their documents.
    pub fn versions(&self) -> Result<Vec<PolicyVersion>, Fault> {
        Ok(match self {
            // AWS publishes older versions too; the list holds the one in force.
            Self::Aws(policy) => vec![PolicyVersion {
                document: None,
                version_id: Some(policy.version.to_owned()),
                is_default_version: Some(true),
                create_date: Some(published(policy.updated)?),
            }],
            Self::Customer(row) => {
                row.versions.keys().rev().map(|number| shown_version(row, *number)).collect()
            }
        })
    }

    /// The document of one version.
    pub fn version_document(&self, id: &str) -> Option<Arc<str>> {
        match self {
            Self::Aws(policy) => (policy.version == id).then(|| policy.document.clone()),
            Self::Customer(row) => Some(row.versions.get(&number(id)?)?.document.as_str().into()),
        }
    }
}

/// A version of the account's own policy as it is shown, without its document.
pub fn shown_version(row: &PolicyRow, number: u32) -> PolicyVersion {
    PolicyVersion {
        document: None,
        version_id: Some(version_id(number)),
        is_default_version: Some(number == row.default_version),
        create_date: row.versions.get(&number).map(|version| version.created),
    }
}

/// `v1` for 1.
pub fn version_id(number: u32) -> String {
    format!("v{number}")
}

/// 1 for `v1`.
pub fn number(version_id: &str) -> Option<u32> {
    version_id.strip_prefix('v')?.parse().ok()
}

fn published(date: &str) -> Result<Timestamp, Fault> {
    Timestamp::parse(date).ok_or_else(|| Fault::new(format!("a policy of AWS is dated {date}")))
}

/// Which policies are attached, and which are boundaries, in an account.
#[derive(Debug, Default)]
pub struct Uses {
    attached: Vec<String>,
    boundaries: Vec<String>,
}

impl Uses {
    /// Reads them from the rows of roles, users and groups.
    pub fn read(rows: &impl Reads, account: &str) -> Result<Self, Fault> {
        let mut uses = Self::default();
        let account = Key::account(account);
        for (_, row) in rows.scan(&ROLES, &account)? {
            uses.add(row.holder());
        }
        for (_, row) in rows.scan(&USERS, &account)? {
            uses.add(row.holder());
        }
        for (_, row) in rows.scan(&GROUPS, &account)? {
            uses.add(row.holder());
        }
        Ok(uses)
    }

    fn add(&mut self, holder: &Holder) {
        self.attached.extend(holder.attached.iter().cloned());
        self.boundaries.extend(holder.boundary.clone());
    }

    /// How many roles and users it is attached to.
    pub fn attachments(&self, arn: &str) -> usize {
        self.attached.iter().filter(|known| *known == arn).count()
    }

    /// How many roles and users it is the boundary of.
    pub fn boundaries(&self, arn: &str) -> usize {
        self.boundaries.iter().filter(|known| *known == arn).count()
    }

    fn counted(&self, arn: String) -> Policy {
        let count = |count: usize| Some(i32::try_from(count).unwrap_or(i32::MAX));
        Policy {
            attachment_count: count(self.attachments(&arn)),
            permissions_boundary_usage_count: count(self.boundaries(&arn)),
            arn: Some(arn),
            ..Policy::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_arn_is_taken_apart() {
        let arn = parse("arn:aws:iam::aws:policy/service-role/AWSLambdaRole").expect("a policy's ARN");
        assert_eq!((arn.path(), arn.name(), arn.is_aws()), ("/service-role/", "AWSLambdaRole", true));
        let own = parse("arn:aws:iam::123456789012:policy/mine").expect("a policy's ARN");
        assert_eq!((own.path(), own.name(), own.is_aws()), ("/", "mine", false));
        for text in [
            "mine",
            "arn:aws:iam::123456789012:role/mine",
            "arn:aws:iam::123456789012:policy/",
            "arn:aws:s3:::policy/x",
        ] {
            assert!(parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn version_ids_are_numbers_with_a_v() {
        assert_eq!(number(&version_id(12)), Some(12));
        assert_eq!(number("12"), None);
    }

    #[test]
    fn every_published_date_is_read() {
        for policy in managed::all() {
            assert!(
                published(policy.created).is_ok() && published(policy.updated).is_ok(),
                "{}",
                policy.name
            );
        }
    }
}
