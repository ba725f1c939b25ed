//! As whom a plan acts: ARNs, never secrets.

use serde::{Deserialize, Serialize};
use tidegate_core::{CallError, Caller, Cx};

/// On whose behalf, by which service, and as which role the steps of a plan act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Acting {
    /// The service that acts, such as `codepipeline.amazonaws.com`.
    pub service: String,
    /// Who asked: with session policies and tags, or a resumed step would have more rights than its author.
    pub on_behalf_of: Caller,
    /// The role that each step assumes; without one, steps act as who asked.
    pub role_arn: Option<String>,
    /// A role that the first one assumes in turn: an action's own.
    pub chained_role_arn: Option<String>,
    /// The session's name, which shows in the audit log and in ARNs.
    pub session_name: String,
    /// The resource on whose behalf the service acts, as `aws:SourceArn`.
    pub source_arn: Option<String>,
}

impl Acting {
    /// Acts as `role_arn`, assumed by `service`.
    pub fn role(
        service: impl Into<String>,
        on_behalf_of: Caller,
        role_arn: impl Into<String>,
        session_name: impl Into<String>,
    ) -> Self {
        Self {
            service: service.into(),
            on_behalf_of,
            role_arn: Some(role_arn.into()),
            chained_role_arn: None,
            session_name: session_name.into(),
            source_arn: None,
        }
    }

    /// Acts as who asked.
    pub fn asker(service: impl Into<String>, on_behalf_of: Caller) -> Self {
        Self {
            service: service.into(),
            on_behalf_of,
            role_arn: None,
            chained_role_arn: None,
            session_name: String::new(),
            source_arn: None,
        }
    }

    /// A context that acts so, from one of the engine: the trust policies are asked at this moment.
    pub async fn assume(&self, cx: &Cx) -> Result<Cx, CallError> {
        let Some(role_arn) = &self.role_arn else { return Ok(cx.acting_as(self.on_behalf_of.clone())) };
        let session =
            cx.assume(&self.service, role_arn, &self.session_name, self.source_arn.as_deref()).await?;
        match &self.chained_role_arn {
            Some(chained) => session.chain(chained, &self.session_name).await,
            None => Ok(session),
        }
    }
}
