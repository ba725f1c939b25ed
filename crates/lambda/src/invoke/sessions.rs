//! The sessions as which functions run: whether a role may be assumed is asked for each environment, but environments of
//! one function that start within a quarter of an hour share the credentials, which were committed once.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use tidegate_api::sts::{AssumeRole, AssumeRoleRequest, Credentials};
use tidegate_core::{Caller, Cx, Fault, wall};

use super::Target;
use super::environment::StartError;

/// Credentials are given to further environments while they are good for at least this long.
const SHARED_MILLIS: i64 = 45 * 60 * 1000;
/// How many are kept; above it all are let go, which costs one commit each.
const CAPACITY: usize = 4096;

/// Sessions that are good for more environments.
#[derive(Default)]
pub(crate) struct Sessions(Mutex<HashMap<Holder, Credentials>>);

/// For whom credentials were made: a function, and one role, not another that was given the same name later.
type Holder = (String, String, String);

impl Sessions {
    /// Credentials for a function's process, and the same session for what the platform does as the role.
    pub(super) async fn assume(&self, cx: &Cx, target: &Target) -> Result<(Credentials, Cx), StartError> {
        let role_arn = &target.edition.settings.role;
        // STS takes no session name of one character; Lambda takes such a function name.
        let name = &match target.name.name.as_str() {
            short if short.len() < 2 => format!("lambda-{short}"),
            name => name.to_owned(),
        };
        let place = &target.name.place;
        let arn = target.name.arn();
        let here = cx.clone().at(place.clone()).for_call(Default::default());
        let role = here
            .assume("lambda.amazonaws.com", role_arn, name, Some(&arn))
            .await
            .map_err(StartError::Role)?;
        let holder = match role.caller() {
            Caller::Session(session) => (arn.clone(), role_arn.clone(), session.role_id.clone()),
            other => {
                return Err(Fault::new(format!("a role was assumed as {}", other.user_id())).into());
            }
        };
        if let Some(credentials) = self.shared(&holder) {
            return Ok((credentials, role));
        }
        let service = Caller::Service {
            principal: "lambda.amazonaws.com".to_owned(),
            account: place.account.clone(),
            source_arn: Some(arn),
        };
        let input = AssumeRoleRequest {
            role_arn: role_arn.clone(),
            role_session_name: name.clone(),
            ..AssumeRoleRequest::default()
        };
        let answer = here.acting_as(service).call::<AssumeRole>(input).await.map_err(StartError::Role)?;
        let credentials =
            answer.credentials.ok_or_else(|| Fault::new("AssumeRole answered without credentials"))?;
        self.keep(holder, &credentials);
        Ok((credentials, role))
    }

    fn shared(&self, holder: &Holder) -> Option<Credentials> {
        let sessions = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let least = wall::now().plus_millis(SHARED_MILLIS);
        sessions.get(holder).filter(|credentials| credentials.expiration > least).cloned()
    }

    fn keep(&self, holder: Holder, credentials: &Credentials) {
        let mut sessions = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if sessions.len() >= CAPACITY {
            sessions.clear();
        }
        sessions.insert(holder, credentials.clone());
    }
}
