//! One build from QUEUED to COMPLETED, as its service role.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use tidegate_api::codebuild::{
    ArtifactsType, Build, BuildPhaseType, CacheType, ProjectArtifacts, SourceType, StatusType,
};
use tidegate_api::s3::{GetObject, GetObjectRequest};
use tidegate_core::{CallError, Cx, Fault};
use tidegate_sandbox::{Limits, Sandbox, Toolchains};
use tidegate_store::StoreLook;

use crate::build_log::BuildLog;
use crate::buildspec::Buildspec;
use crate::credentials::{ContainerCredentials, PREFIX};
use crate::progress::Progress;
use crate::rows::BuildRow;
use crate::shell::{self, Folders, ScriptEnd};
use crate::{archive, artifacts, environment, globs};

/// Everything that one build needs to run.
pub(crate) struct Runner {
    /// Acts as the build's service role.
    pub(crate) cx: Cx,
    /// Acts as the service itself, for the credentials of the build's processes.
    pub(crate) service: Cx,
    pub(crate) row: BuildRow,
    pub(crate) progress: Arc<Progress>,
    pub(crate) credentials: Arc<ContainerCredentials>,
    /// Whether an earlier jail of this build was lost with an engine.
    pub(crate) again: bool,
}

/// A phase that ended the build: what kind of failure, and its words.
struct Ended {
    status: StatusType,
    code: &'static str,
    message: String,
}

fn failed(code: &'static str, message: impl Into<String>) -> Ended {
    Ended { status: StatusType::Failed, code, message: message.into() }
}

/// A call that was refused is the build's failure, in AWS's words; a fault of the engine is a FAULT.
fn call_failed(what: &str, error: &CallError) -> Ended {
    let code = if error.is_denied() { "ACCESS_DENIED" } else { "CLIENT_ERROR" };
    let status = if error.is_transient() { StatusType::Fault } else { StatusType::Failed };
    Ended { status, code, message: format!("{what}: {error}") }
}

impl Runner {
    /// Runs the build to its end and says how it ended.
    pub(crate) async fn run(self) -> StatusType {
        let folders = Folders { root: self.cx.store().folder().join("builds").join(self.unique()) };
        let status = match self.provision(&folders).await {
            Ok(log) => {
                let status = self.run_logged(&folders, &log).await;
                self.close(&log, status.0, status.1).await
            }
            Err(ended) => {
                self.progress.end(
                    ended.status.clone(),
                    Some((ended.code, ended.message)),
                    self.cx.clock().now(),
                );
                ended.status
            }
        };
        self.progress.begin(BuildPhaseType::Completed, self.cx.clock().now());
        if let Err(error) = tokio::fs::remove_dir_all(&folders.root).await {
            tracing::warn!(%error, folder = %folders.root.display(), "a build's folder stays");
        }
        status
    }

    fn unique(&self) -> String {
        self.build().id.clone().unwrap_or_default().replace(':', "-")
    }

    fn build(&self) -> &Build {
        &self.row.build
    }

    /// The folders, the log, and its first lines: what was asked for and what stands in its place.
    async fn provision(&self, folders: &Folders) -> Result<Arc<BuildLog>, Ended> {
        self.progress.begin(BuildPhaseType::Provisioning, self.cx.clock().now());
        let made = folders.writable().iter().try_for_each(|folder| {
            if folder.exists() {
                std::fs::remove_dir_all(folder)?;
            }
            std::fs::create_dir_all(folder)
        });
        made.map_err(|error| Ended {
            status: StatusType::Fault,
            code: "INTERNAL_SERVICE_ERROR",
            message: format!("making the build's folders: {error}"),
        })?;
        let logs = self.build().logs.clone().unwrap_or_default();
        let (group, stream) = (logs.group_name.unwrap_or_default(), logs.stream_name.unwrap_or_default());
        let log = BuildLog::open(self.cx.clone(), group, stream).await.map_err(|error| {
            call_failed("Service role does not allow AWS CodeBuild to create Amazon CloudWatch Logs log streams for build", &error)
        })?;
        if self.again {
            log.note("The engine stopped while this build ran; its processes are lost and it begins again");
        }
        self.introduce(&log);
        log.flush().await.map_err(|error| call_failed("Writing the build's log", &error))?;
        self.progress.end(StatusType::Succeeded, None, self.cx.clock().now());
        Ok(Arc::new(log))
    }

    fn introduce(&self, log: &BuildLog) {
        let environment = self.build().environment.clone().unwrap_or_default();
        let toolchains = self.cx.ports().part::<Toolchains>();
        let names: Vec<&str> = toolchains.tools.iter().map(|tool| tool.name.as_str()).collect();
        log.note(format!(
            "Substituted: image {} -> this machine's toolchains, read-only ({})",
            environment.image,
            names.join(", ")
        ));
        let share = share_of(&environment.compute_type.to_string());
        log.note(format!(
            "Substituted: compute type {} -> {} of this machine's cores and at most {} GiB of its memory, in a jail ({})",
            environment.compute_type,
            share.milli_cpus.unwrap_or(0) / 1000,
            share.memory.unwrap_or(0) >> 30,
            self.cx.ports().part::<Sandbox>().report().level
        ));
        if environment.r#type.as_str() != "LINUX_CONTAINER" {
            log.note(format!("Substituted: environment type {} -> this machine's own", environment.r#type));
        }
    }

    async fn run_logged(
        &self,
        folders: &Folders,
        log: &Arc<BuildLog>,
    ) -> (StatusType, Option<(&'static str, String)>) {
        self.progress.begin(BuildPhaseType::DownloadSource, self.cx.clock().now());
        let spec = match self.download(folders, log).await {
            Ok(spec) => spec,
            Err(ended) => return (ended.status, Some((ended.code, ended.message))),
        };
        self.progress.end(StatusType::Succeeded, None, self.cx.clock().now());
        let ended = match self.run_script(folders, &spec, log).await {
            Ok(ended) => ended,
            Err(message) => {
                self.progress.begin(BuildPhaseType::Finalizing, self.cx.clock().now());
                return (StatusType::Failed, Some(("INTERNAL_SERVICE_ERROR", message)));
            }
        };
        let status = match ended {
            ScriptEnd::Succeeded => StatusType::Succeeded,
            ScriptEnd::Failed { .. } => StatusType::Failed,
            ScriptEnd::TimedOut => {
                let message = "Build has timed out.".to_owned();
                return (StatusType::TimedOut, Some(("BUILD_TIMED_OUT", message)));
            }
            ScriptEnd::Stopped => {
                return (StatusType::Stopped, Some(("BUILD_STOPPED", "Build was stopped.".to_owned())));
            }
        };
        if ended == ScriptEnd::Succeeded || ended == (ScriptEnd::Failed { uploads: true }) {
            self.progress.begin(BuildPhaseType::UploadArtifacts, self.cx.clock().now());
            match self.upload(folders, &spec).await {
                Ok(()) => self.progress.end(StatusType::Succeeded, None, self.cx.clock().now()),
                // After a failed build the missing artifacts are no news; the build has failed already.
                Err(message) => {
                    let context = Some(("CLIENT_ERROR", message));
                    if status == StatusType::Succeeded {
                        return (StatusType::Failed, context);
                    }
                    self.progress.end(StatusType::Failed, context, self.cx.clock().now());
                }
            }
        }
        self.progress.begin(BuildPhaseType::Finalizing, self.cx.clock().now());
        if status == StatusType::Succeeded
            && let Err(message) = self.save_cache(folders, &spec).await
        {
            log.note(format!("The cache was not saved: {message}"));
        }
        (status, None)
    }

    async fn close(
        &self,
        log: &BuildLog,
        status: StatusType,
        failure: Option<(&'static str, String)>,
    ) -> StatusType {
        if let Some((code, message)) = &failure {
            log.note(format!("Phase context status code: {code} Message: {message}"));
        }
        let flushed = log.flush().await;
        let ended = if failure.is_some() { status.clone() } else { StatusType::Succeeded };
        self.progress.end(ended, failure, self.cx.clock().now());
        if let Err(error) = flushed {
            tracing::warn!(%error, "the last lines of a build's log were refused");
        }
        status
    }

    /// The source, the cache, and the buildspec.
    async fn download(&self, folders: &Folders, log: &BuildLog) -> Result<Buildspec, Ended> {
        let source = self.build().source.clone().unwrap_or_default();
        if source.r#type == SourceType::S3 {
            let location = source.location.as_deref().unwrap_or_default();
            let (bucket, key) = location.split_once('/').ok_or_else(|| {
                failed("CLIENT_ERROR", format!("source location {location} is not BUCKET/KEY"))
            })?;
            log.note(format!("Downloading source from {location}"));
            let bytes = self
                .get(bucket, key, self.build().source_version.clone())
                .await
                .map_err(|error| call_failed("Downloading the source", &error))?;
            let folder = folders.source();
            blocking(move || archive::unzip(&bytes, &folder))
                .await
                .map_err(|message| failed("CLIENT_ERROR", format!("Unpacking the source: {message}")))?;
        }
        let text = buildspec_text(source.buildspec.as_deref(), &folders.source())?;
        let spec = Buildspec::parse(&text).map_err(|message| failed("YAML_FILE_ERROR", message))?;
        for (runtime, version) in &spec.install.runtime_versions {
            log.note(format!(
                "Substituted: runtime {runtime} {version} -> the one that this machine has, if any"
            ));
        }
        self.restore_cache(folders, log).await?;
        Ok(spec)
    }

    async fn get(&self, bucket: &str, key: &str, version_id: Option<String>) -> Result<Bytes, CallError> {
        let input = GetObjectRequest {
            bucket: bucket.to_owned(),
            key: key.to_owned(),
            version_id,
            ..GetObjectRequest::default()
        };
        Ok(self.cx.call::<GetObject>(input).await?.body.unwrap_or_default())
    }

    fn cache_location(&self) -> Option<(String, String)> {
        let cache = self.build().cache.as_ref().filter(|cache| cache.r#type == CacheType::S3)?;
        let location = cache.location.as_deref()?.trim_end_matches('/');
        let (bucket, prefix) = location.split_once('/').unwrap_or((location, ""));
        let name = format!("{}.tar.gz", self.build().project_name.as_deref().unwrap_or_default());
        let key = if prefix.is_empty() { name } else { format!("{prefix}/{name}") };
        Some((bucket.to_owned(), key))
    }

    /// A cache that is not there yet, or that the role may not see, is an empty one.
    async fn restore_cache(&self, folders: &Folders, log: &BuildLog) -> Result<(), Ended> {
        let Some((bucket, key)) = self.cache_location() else { return Ok(()) };
        match self.get(&bucket, &key, None).await {
            Ok(bytes) => {
                let folder = folders.source();
                match blocking(move || archive::unpack(&bytes, &folder)).await {
                    Ok(()) => log.note(format!("Restored the cache from {bucket}/{key}")),
                    Err(message) => log.note(format!("The cache at {bucket}/{key} is not usable: {message}")),
                }
                Ok(())
            }
            Err(error) if error.status == 404 || error.is_denied() => {
                log.note(format!("No cache at {bucket}/{key}: {}", error.code));
                Ok(())
            }
            Err(error) => Err(call_failed("Downloading the cache", &error)),
        }
    }

    async fn save_cache(&self, folders: &Folders, spec: &Buildspec) -> Result<(), String> {
        let Some((bucket, key)) = self.cache_location().filter(|_| !spec.cache_paths.is_empty()) else {
            return Ok(());
        };
        let (folder, wanted) = (folders.source(), spec.cache_paths.clone());
        let bytes = blocking(move || {
            let files = globs::matching(&folder, &wanted, &[])?;
            archive::pack(&folder, &files)
        })
        .await?;
        artifacts::put(&self.cx, &bucket, &key, bytes).await
    }

    async fn run_script(
        &self,
        folders: &Folders,
        spec: &Buildspec,
        log: &Arc<BuildLog>,
    ) -> Result<ScriptEnd, String> {
        let environment = self.build().environment.clone().unwrap_or_default();
        let share = share_of(&environment.compute_type.to_string());
        let mut jail = shell::jail(&self.cx, folders, spec, share)?;
        if !self.cx.ports().part::<Toolchains>().tools.iter().any(|tool| tool.name == "sam") {
            shell::add_sam(&self.cx, &mut jail, folders)?;
            log.note("This machine has no sam: `sam package` is tidegate's own in this build");
        }
        let sandbox = self.cx.ports().part::<Sandbox>();
        let role = self.build().service_role.clone().unwrap_or_default();
        let secret = self.credentials.open(self.service.clone(), &role, &session_name(self.build()));
        let uri = format!("{}{PREFIX}{secret}", self.cx.ports().endpoint_url());
        let source = sandbox.path_inside(&jail, Path::new(environment::SOURCE)).display().to_string();
        let home = sandbox.path_inside(&jail, Path::new(environment::HOME)).display().to_string();
        jail.environment.extend(environment::of(&self.cx, self.build(), spec, &uri, &source, &home));
        jail.directory = environment::SOURCE.into();
        let minutes = u64::try_from(self.build().timeout_in_minutes.unwrap_or(60)).unwrap_or(60);
        let limit = Duration::from_secs(minutes * 60);
        let ended = shell::run(&self.cx, &mut jail, spec, log, &self.progress, limit).await;
        self.credentials.close(&secret);
        ended
    }

    async fn upload(&self, folders: &Folders, spec: &Buildspec) -> Result<(), String> {
        let id = self.build().id.clone().unwrap_or_default();
        let mut wanted: Vec<(&crate::buildspec::Artifacts, &ProjectArtifacts)> = Vec::new();
        match (&spec.artifacts, &self.row.artifacts) {
            (Some(artifacts), destination) => wanted.push((artifacts, destination)),
            (None, destination) if destination.r#type == ArtifactsType::S3 => {
                return Err("no artifacts are defined in the buildspec".to_owned());
            }
            (None, _) => {}
        }
        for destination in &self.row.secondary_artifacts {
            let identifier = destination.artifact_identifier.clone().unwrap_or_default();
            let artifacts = spec
                .secondary_artifacts
                .get(&identifier)
                .ok_or_else(|| format!("the buildspec defines no secondary artifact {identifier}"))?;
            wanted.push((artifacts, destination));
        }
        for (index, (artifacts, destination)) in wanted.into_iter().enumerate() {
            let made = artifacts::upload(&self.cx, &folders.source(), artifacts, destination, &id).await?;
            if let Some(made) = made.filter(|_| index == 0) {
                self.progress.uploaded(made);
            }
        }
        Ok(())
    }
}

/// The session under which a build acts: what shows in ARNs and the audit log.
pub(crate) fn session_name(build: &Build) -> String {
    let unique = build.id.as_deref().and_then(|id| id.split_once(':')).map_or("", |(_, unique)| unique);
    format!("AWSCodeBuild-{unique}")
}

/// The share of this machine that stands for a compute type: CodeBuild's own cores and memory, as upper bounds.
fn share_of(compute_type: &str) -> Limits {
    // A compute type that is not among these is refused when the project or the start asks for it.
    let (cores, gibibytes) = match compute_type {
        "BUILD_GENERAL1_SMALL" => (2, 4),
        "BUILD_GENERAL1_LARGE" => (8, 16),
        "BUILD_GENERAL1_XLARGE" => (36, 70),
        "BUILD_GENERAL1_2XLARGE" => (72, 144),
        _ => (4, 8),
    };
    let here = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let cores = cores.min(u32::try_from(here).unwrap_or(u32::MAX));
    Limits {
        memory: Some(gibibytes << 30),
        milli_cpus: Some(cores * 1000),
        most_milli_cpus: None,
        processes: Some(4096),
        open_files: Some(65_536),
        file_size: None,
    }
}

fn buildspec_text(named: Option<&str>, source: &Path) -> Result<String, Ended> {
    let named = named.unwrap_or("buildspec.yml");
    if named.contains('\n')
        || named.trim_start().starts_with("version:")
        || named.trim_start().starts_with('{')
    {
        return Ok(named.to_owned());
    }
    let path = source.join(named);
    let stays = path
        .canonicalize()
        .ok()
        .zip(source.canonicalize().ok())
        .is_some_and(|(path, root)| path.starts_with(root));
    let read = if stays { std::fs::read_to_string(&path) } else { Err(std::io::ErrorKind::NotFound.into()) };
    read.map_err(|error| failed("YAML_FILE_ERROR", format!("YAML file does not exist: {named} ({error})")))
}

async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, String> + Send + 'static,
) -> Result<T, String> {
    tokio::task::spawn_blocking(work)
        .await
        .map_err(|error| Fault::because("working on files", error).chain())?
}
