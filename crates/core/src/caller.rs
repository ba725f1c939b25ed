//! Who makes a call.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use tidegate_api::Timestamp;

use crate::place::Place;

/// The authenticated principal of a call.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Caller {
    /// The account's root user.
    Root {
        /// Twelve digits.
        account: String,
    },
    /// An IAM user.
    User {
        /// Twelve digits.
        account: String,
        /// The user's name, without its path.
        name: String,
        /// The user's path, `/` unless one was given.
        path: String,
        /// The unique id, `AIDA…`.
        id: String,
    },
    /// A session of a role.
    Session(Box<RoleSession>),
    /// A service of the engine acting for itself; resource and trust policies alone can allow it.
    Service {
        /// The principal, such as `lambda.amazonaws.com`.
        principal: String,
        /// The account on whose behalf it acts.
        account: String,
        /// The resource on whose behalf it acts, as `aws:SourceArn`.
        source_arn: Option<String>,
    },
    /// Nobody: the request carried no credentials.
    Anonymous,
}

/// One session of a role, as `sts:AssumeRole` makes it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoleSession {
    /// Twelve digits.
    pub account: String,
    /// The role's name, without its path.
    pub role_name: String,
    /// The role's ARN, path included.
    pub role_arn: String,
    /// The unique id, `AROA…`.
    pub role_id: String,
    /// `RoleSessionName`.
    pub session_name: String,
    /// Session policies, as JSON: what the session may do at most, where there are any.
    pub session_policies: Vec<String>,
    /// Session tags.
    pub session_tags: BTreeMap<String, String>,
    /// `SourceIdentity`, where one was given.
    pub source_identity: Option<String>,
    /// When the session ends, on wall time; sessions of steps carry none and end with the step.
    pub expires: Option<Timestamp>,
}

impl Caller {
    /// The principal's ARN as AWS writes it in messages and in `GetCallerIdentity`.
    pub fn arn(&self, place: &Place) -> String {
        let partition = place.partition();
        match self {
            Self::Root { account } => format!("arn:{partition}:iam::{account}:root"),
            Self::User { account, name, path, .. } => {
                format!("arn:{partition}:iam::{account}:user{path}{name}")
            }
            Self::Session(session) => session.arn(),
            Self::Service { principal, .. } => principal.clone(),
            Self::Anonymous => "anonymous".to_owned(),
        }
    }

    /// The account of the principal; `None` for nobody.
    pub fn account(&self) -> Option<&str> {
        match self {
            Self::Root { account } | Self::User { account, .. } | Self::Service { account, .. } => {
                Some(account)
            }
            Self::Session(session) => Some(&session.account),
            Self::Anonymous => None,
        }
    }

    /// The unique id that `GetCallerIdentity` answers as `UserId` and that `aws:userid` holds.
    pub fn user_id(&self) -> String {
        match self {
            Self::Root { account } => account.clone(),
            Self::User { id, .. } => id.clone(),
            Self::Session(session) => format!("{}:{}", session.role_id, session.session_name),
            Self::Service { principal, .. } => principal.clone(),
            Self::Anonymous => "anonymous".to_owned(),
        }
    }
}

impl RoleSession {
    /// `arn:aws:sts::ACCOUNT:assumed-role/ROLE/SESSION`.
    pub fn arn(&self) -> String {
        let partition = self.role_arn.split(':').nth(1).unwrap_or("aws");
        format!("arn:{partition}:sts::{}:assumed-role/{}/{}", self.account, self.role_name, self.session_name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_names_role_and_session() {
        let session = RoleSession {
            account: "123456789012".into(),
            role_name: "deployer".into(),
            role_arn: "arn:aws:iam::123456789012:role/team/deployer".into(),
            role_id: "AROAEXAMPLE".into(),
            session_name: "one".into(),
            ..RoleSession::default()
        };
        let caller = Caller::Session(Box::new(session));
        let place = Place::new("123456789012", "us-east-1");
        assert_eq!(caller.arn(&place), "arn:aws:sts::123456789012:assumed-role/deployer/one");
        assert_eq!(caller.user_id(), "AROAEXAMPLE:one");
    }
}
