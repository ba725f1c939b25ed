//! How far a running build has come: phases with their times and contexts, shared by the runner and the step that commits.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use tidegate_api::codebuild::{
    Build, BuildArtifacts, BuildPhase, BuildPhaseType, ExportedEnvironmentVariable, PhaseContext, StatusType,
};
use tidegate_core::Timestamp;
use tokio::sync::Notify;

/// The running builds of this process, by build id.
#[derive(Default)]
pub(crate) struct Running(Mutex<HashMap<String, Arc<Progress>>>);

/// One running build.
#[derive(Default)]
pub(crate) struct Progress {
    phases: Mutex<Vec<BuildPhase>>,
    outcome: Mutex<Option<Outcome>>,
    exported: Mutex<Vec<ExportedEnvironmentVariable>>,
    artifacts: Mutex<Option<BuildArtifacts>>,
    stop: Notify,
}

/// How a build ended.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Outcome {
    pub(crate) status: StatusType,
}

impl Running {
    pub(crate) fn get(&self, id: &str) -> Option<Arc<Progress>> {
        self.lock().get(id).cloned()
    }

    /// A progress for a build that begins now.
    pub(crate) fn begin(&self, id: &str) -> Arc<Progress> {
        let progress = Arc::new(Progress::default());
        self.lock().insert(id.to_owned(), progress.clone());
        progress
    }

    pub(crate) fn forget(&self, id: &str) {
        self.lock().remove(id);
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<String, Arc<Progress>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Progress {
    /// A phase begins; the one before it must have ended.
    pub(crate) fn begin(&self, phase: BuildPhaseType, now: Timestamp) {
        lock(&self.phases).push(BuildPhase {
            phase_type: Some(phase),
            start_time: Some(now),
            ..BuildPhase::default()
        });
    }

    /// The phase that runs ends.
    pub(crate) fn end(&self, status: StatusType, context: Option<(&str, String)>, now: Timestamp) {
        if let Some(phase) = lock(&self.phases).last_mut() {
            let start = phase.start_time.unwrap_or(now);
            phase.phase_status = Some(status);
            phase.end_time = Some(now);
            phase.duration_in_seconds = Some((now.millis() - start.millis()) / 1000);
            let (code, message) =
                context.map_or((String::new(), String::new()), |(code, text)| (code.to_owned(), text));
            phase.contexts = Some(vec![PhaseContext { status_code: Some(code), message: Some(message) }]);
        }
    }

    pub(crate) fn export(&self, name: String, value: String) {
        lock(&self.exported).push(ExportedEnvironmentVariable { name: Some(name), value: Some(value) });
    }

    pub(crate) fn uploaded(&self, artifacts: BuildArtifacts) {
        *lock(&self.artifacts) = Some(artifacts);
    }

    pub(crate) fn finish(&self, status: StatusType) {
        *lock(&self.outcome) = Some(Outcome { status });
    }

    pub(crate) fn outcome(&self) -> Option<Outcome> {
        lock(&self.outcome).clone()
    }

    /// Asks the build to stop.
    pub(crate) fn stop(&self) {
        self.stop.notify_one();
    }

    /// Waits until somebody asks the build to stop.
    pub(crate) async fn stopped(&self) {
        self.stop.notified().await;
    }

    /// Writes what is known into the build's shape; `before` are the phases that ended before the jail began.
    pub(crate) fn show_in(&self, build: &mut Build, before: &[BuildPhase]) {
        let mut phases = before.to_vec();
        phases.extend(lock(&self.phases).iter().cloned());
        build.current_phase =
            phases.last().and_then(|phase| phase.phase_type.as_ref()).map(|phase| phase.as_str().to_owned());
        build.phases = Some(phases);
        build.exported_environment_variables = Some(lock(&self.exported).clone());
        if let Some(artifacts) = lock(&self.artifacts).clone() {
            build.artifacts = Some(artifacts);
        }
    }
}
