//! First causes.

use serde::{Serialize, Serializer};

/// What kind of cause it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CauseKind {
    /// A connection whose handshake nobody completed.
    ConnectionPending,
    /// A repository that the connection does not lead to.
    RepositoryUnknown,
    /// A branch that the repository does not have.
    BranchUnknown,
    /// A source that could not be fetched.
    SourceUnavailable,
    /// A command of a build that failed.
    CommandFailed,
    /// A buildspec that is not there.
    BuildspecMissing,
    /// A buildspec that cannot be read.
    BuildspecInvalid,
    /// A build that ran longer than it may.
    BuildTimedOut,
    /// The engine stopped while something ran, and what ran was lost.
    EngineStopped,
    /// A call that IAM denied.
    AccessDenied,
    /// A role that may not be passed on.
    PassRoleDenied,
    /// A role that cannot be assumed.
    RoleUnusable,
    /// An artifact, or a file in one, that is not there.
    ArtifactMissing,
    /// A template that CloudFormation does not accept.
    TemplateInvalid,
    /// A parameter without a value.
    ParameterMissing,
    /// A parameter with a value that the template does not allow.
    ParameterInvalid,
    /// A capability that was not acknowledged.
    CapabilityMissing,
    /// A change set that changes nothing.
    ChangeSetEmpty,
    /// A change set that failed.
    ChangeSetFailed,
    /// A name that is taken.
    NameConflict,
    /// A resource that its service refused.
    ResourceRefused,
    /// A resource that could not be deleted.
    DeleteFailed,
    /// A resource that could not be brought back.
    RollbackFailed,
    /// A hook that reported Failed.
    HookReportedFailure,
    /// A hook that ended without a verdict.
    HookSilent,
    /// A hook that crashed.
    HookCrashed,
    /// A hook that ran out of time as a function.
    HookTimedOut,
    /// A hook that may not report.
    HookMayNotReport,
    /// A hook whose function is not there.
    HookMissing,
    /// An alarm that went red while traffic shifted.
    AlarmRaised,
    /// An alarm that was red before the deployment began.
    AlarmRedBefore,
    /// An alarm that is not there.
    AlarmMissing,
    /// Alarms that could not be read.
    AlarmUnreadable,
    /// An alarm whose state somebody set.
    AlarmSetByHand,
    /// An alias that somebody moved.
    AliasMoved,
    /// An alias that still has two versions.
    AliasSplit,
    /// Another deployment that is under way.
    DeploymentActive,
    /// A person who stopped it.
    StoppedByPerson,
    /// An approval that was rejected.
    ApprovalRejected,
    /// An action that took longer than it may.
    ActionTimedOut,
    /// An execution that a newer one replaced.
    Superseded,
    /// A function that ran out of memory.
    MemoryExceeded,
    /// A package without the program that its runtime starts.
    BootstrapMissing,
    /// A fault of the engine.
    EngineFault,
    /// The evidence ends here, with these words.
    LastWords,
}

impl CauseKind {
    /// Its name, as programs read it.
    pub fn as_str(self) -> String {
        let mut name = String::new();
        for letter in format!("{self:?}").chars() {
            if letter.is_ascii_uppercase() && !name.is_empty() {
                name.push('-');
            }
            name.push(letter.to_ascii_lowercase());
        }
        name
    }
}

impl Serialize for CauseKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.as_str())
    }
}

/// The first cause: what would have to be otherwise for everything after it to be well.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Cause {
    /// What kind of cause it is.
    pub kind: CauseKind,
    /// What exactly.
    pub what: String,
}

/// A cause with what to change.
pub type Found = (Cause, String);

/// A cause of `kind`, and the hint.
pub fn found(kind: CauseKind, what: impl Into<String>, hint: impl Into<String>) -> Found {
    (Cause { kind, what: what.into() }, hint.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_written_with_dashes() {
        assert_eq!(CauseKind::HookMayNotReport.as_str(), "hook-may-not-report");
    }
}
