//! An execution environment: a jailed process, its Runtime API, its log, its `/tmp`, its role's credentials.

use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use tidegate_api::sts::Credentials;
use tidegate_core::{CallError, Cx, Fault, Timestamp, wall};
use tidegate_sandbox::{
    Exit, Family, Input, Jail, JailProcess, Limits, MemoryGauge, Mount, Network, Output as Stream, Sandbox,
    Scratch, Toolchains,
};
use tidegate_store::StoreLook;
use tokio::sync::{Notify, mpsc};

use super::Target;
use super::hold::Hold;
use super::output::Output;
use super::platform;
use super::runtime_api::{RuntimeApi, bind};
use super::scratch;
use super::sessions::Sessions;
use super::shipper::{self, Shipper};
use super::warm;
use crate::{code, layers, runtimes};

/// AWS: processes and threads of an environment.
const PROCESSES: u64 = 1024;
/// AWS: open files of an environment.
const OPEN_FILES: u64 = 1024;
/// AWS: the memory for which a function gets one whole core.
const MEMORY_PER_CORE: i64 = 1769;
/// Environments are let go of this long before their credentials expire.
const CREDENTIAL_MARGIN_MILLIS: i64 = 16 * 60 * 1000;

/// A running environment; dropping it ends its process.
pub(crate) struct Environment {
    pub(crate) api: Arc<RuntimeApi>,
    pub(crate) output: Arc<Output>,
    pub(super) family: Family,
    memory: Option<MemoryGauge>,
    /// The most memory that it had used when its process ended, which the gauge does not outlive.
    at_end: Arc<OnceLock<u64>>,
    /// On wall time, since credentials expire on it.
    retires: Timestamp,
    end: Arc<Notify>,
    /// Where provisioned concurrency keeps it.
    hold: Option<Arc<Hold>>,
}

/// Why an environment could not be started.
pub(crate) enum StartError {
    /// Its role cannot be assumed.
    Role(CallError),
    /// Something that should not happen.
    Fault(Fault),
}

impl From<Fault> for StartError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

impl Environment {
    /// Whether it can take another event.
    pub(crate) fn is_fit(&self) -> bool {
        self.api.is_alive() && wall::now() < self.retires
    }

    /// Whether it is kept however long it is idle.
    pub(crate) fn is_held(&self) -> bool {
        self.hold.as_ref().is_some_and(|hold| hold.lasts())
    }

    /// The most memory that it has used, in bytes.
    pub(crate) fn peak_memory(&self) -> Option<u64> {
        self.at_end.get().copied().or_else(|| self.memory.as_ref()?.peak())
    }
}

impl Drop for Environment {
    fn drop(&mut self) {
        self.end.notify_one();
    }
}

/// Starts an environment for a target; it is initialised when its runtime asks for the first event.
pub(crate) async fn start(
    cx: &Cx,
    sessions: &Sessions,
    target: &Target,
    hold: Option<Arc<Hold>>,
) -> Result<Environment, StartError> {
    let fault = |what: &'static str| move |error| Fault::because(what, error);
    let sandbox: &Sandbox = cx.ports().part();
    let (credentials, role) = sessions.assume(cx, target).await?;
    runtimes::prepare(cx, &target.edition.settings.runtime).await?;
    let roots = Roots {
        task: code::unpacked(cx, &target.edition.code.blob).await?,
        opt: layers::opt(cx, &target.edition.settings.layers).await?,
    };
    let id = cx.ids().hex(32);
    let tmp = tmp_root(cx.store().folder()).join(format!("{}-{id}", std::process::id()));
    let size = bytes(target.edition.settings.storage);
    let scratch =
        sandbox.scratch(&tmp, Path::new("/tmp"), size).map_err(fault("making a function's /tmp"))?;
    let (listener, address) = bind(cx.ids()).await.map_err(fault("listening for a function's runtime"))?;
    let day = cx.clock().now().strftime("%Y/%m/%d");
    let place = Surroundings {
        api: address.to_string(),
        stream: format!("{day}/[{}]{id}", target.version),
        endpoint: cx.ports().endpoint_url().to_owned(),
        initialization: warm::initialization(hold.as_ref()),
        credentials,
    };
    let jail = jail(cx, target, &roots, &scratch, &place).map_err(Fault::new)?;
    let mut process =
        sandbox.spawn(&jail).await.map_err(|error| Fault::because("starting a function", error))?;
    let pipe = process.stdout.take().ok_or_else(|| Fault::new("a function's jail has no output"))?;
    let (sink, lines) = mpsc::channel(shipper::WAITING);
    let group = target.edition.settings.log_group_of(&target.name.name);
    tokio::spawn(Shipper { cx: role, group, stream: place.stream }.run(lines));
    let environment = Environment {
        api: RuntimeApi::new(),
        output: Output::new(pipe, cx.clock().clone(), sink),
        family: process.family(),
        memory: process.memory_gauge(),
        at_end: Arc::default(),
        retires: place.credentials.expiration.plus_millis(-CREDENTIAL_MARGIN_MILLIS),
        end: Arc::default(),
        hold,
    };
    let said = platform::init_start(cx, target, place.initialization);
    if let Some(line) = said {
        environment.output.say(&line).await;
    }
    tokio::spawn(live(
        process,
        listener,
        environment.api.clone(),
        environment.output.clone(),
        End {
            asked: environment.end.clone(),
            peak: environment.at_end.clone(),
            tmp,
            watched: scratch.unbounded,
            size,
        },
    ));
    Ok(environment)
}

/// Where the `/tmp` directories of environments are.
pub(crate) fn tmp_root(data: &Path) -> PathBuf {
    data.join("lambda/tmp")
}

/// Removes what environments of an earlier run of the engine left behind.
pub(crate) fn sweep(data: &Path) -> std::io::Result<()> {
    let own = format!("{}-", std::process::id());
    let entries = match std::fs::read_dir(tmp_root(data)) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        other => other?,
    };
    for entry in entries {
        let entry = entry?;
        if !entry.file_name().to_string_lossy().starts_with(&own) {
            std::fs::remove_dir_all(entry.path())?;
        }
    }
    Ok(())
}

fn bytes(megabytes: i32) -> u64 {
    u64::try_from(i64::from(megabytes) << 20).unwrap_or(0)
}

/// Where the package lies unpacked, and the layers.
struct Roots {
    task: PathBuf,
    opt: Option<PathBuf>,
}

/// What the process is told of where it is.
struct Surroundings {
    api: String,
    stream: String,
    endpoint: String,
    initialization: &'static str,
    credentials: Credentials,
}

fn jail(
    cx: &Cx,
    target: &Target,
    roots: &Roots,
    scratch: &Scratch,
    place: &Surroundings,
) -> Result<Jail, String> {
    let settings = &target.edition.settings;
    let (sandbox, toolchains): (&Sandbox, &Toolchains) = (cx.ports().part(), cx.ports().part());
    let launch = runtimes::launch(toolchains, cx.store().folder(), settings)?;
    let mut jail = Jail::new(launch.argv);
    jail.mounts = toolchains.system_mounts(sandbox);
    jail.mounts.extend(launch.mounts);
    jail.mounts.push(Mount::ReadOnly { from: roots.task.clone(), to: "/var/task".into() });
    if let Some(opt) = &roots.opt {
        jail.mounts.push(Mount::ReadOnly { from: opt.clone(), to: "/opt".into() });
        if jail.argv[0] == "/var/task/bootstrap" && !roots.task.join("bootstrap").exists() {
            "/opt/bootstrap".clone_into(&mut jail.argv[0]);
        }
    }
    jail.mounts.push(scratch.mount.clone());
    jail.directory = "/var/task".into();
    jail.network = Network::Host;
    (jail.stdin, jail.stdout, jail.stderr) = (Input::Null, Stream::Pipe, Stream::Joined);
    let memory = i64::from(settings.memory);
    jail.limits = Limits {
        memory: Some(bytes(settings.memory)),
        milli_cpus: u32::try_from(memory * 1000 / MEMORY_PER_CORE).ok(),
        // One core even for the smallest: what AWS gives a function of 128 MB would make every cold start a slow one.
        most_milli_cpus: u32::try_from((memory * 1000 / MEMORY_PER_CORE).max(1000)).ok(),
        processes: Some(PROCESSES),
        open_files: Some(OPEN_FILES),
        // A volume is full when it is full; of a directory, one file at least is no larger than the whole may be.
        file_size: scratch.unbounded.as_ref().map(|_| bytes(settings.storage)),
    };
    jail.environment = settings.environment.clone().unwrap_or_default();
    let inside = |path: &str| sandbox.path_inside(&jail, Path::new(path)).to_string_lossy().into_owned();
    let (task, runtime, tmp, opt) =
        (inside("/var/task"), inside("/var/runtime"), inside("/tmp"), inside("/opt"));
    let moved = |text: &str| text.replace("/opt/", &format!("{opt}/")).replace("/var/runtime", &runtime);
    for argument in jail.argv.iter_mut().skip(1) {
        *argument = moved(argument);
    }
    for (name, value) in launch.environment {
        jail.environment.entry(name.to_owned()).or_insert_with(|| moved(&value));
    }
    surround(&mut jail, target, place, &task, &runtime, &tmp, &opt);
    Ok(jail)
}

/// AWS: <https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html>
fn surround(
    jail: &mut Jail,
    target: &Target,
    place: &Surroundings,
    task: &str,
    runtime: &str,
    scratch: &str,
    opt: &str,
) {
    let settings = &target.edition.settings;
    let name = &target.name;
    let mut set = |key: &str, value: &str| jail.environment.insert(key.to_owned(), value.to_owned());
    set("AWS_LAMBDA_FUNCTION_NAME", &name.name);
    set("AWS_LAMBDA_FUNCTION_VERSION", &target.version);
    set("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", &settings.memory.to_string());
    set("AWS_LAMBDA_LOG_GROUP_NAME", &settings.log_group_of(&name.name));
    set("AWS_LAMBDA_LOG_STREAM_NAME", &place.stream);
    set("AWS_LAMBDA_INITIALIZATION_TYPE", place.initialization);
    set("AWS_LAMBDA_RUNTIME_API", &place.api);
    set("AWS_REGION", &name.place.region);
    set("AWS_DEFAULT_REGION", &name.place.region);
    set("AWS_ACCESS_KEY_ID", &place.credentials.access_key_id);
    set("AWS_SECRET_ACCESS_KEY", &place.credentials.secret_access_key);
    set("AWS_SESSION_TOKEN", &place.credentials.session_token);
    set("AWS_LAMBDA_LOG_FORMAT", if settings.json_log.is_some() { "JSON" } else { "Text" });
    if let Some(levels) = &settings.json_log {
        set("AWS_LAMBDA_LOG_LEVEL", &levels.application);
    }
    set("AWS_XRAY_CONTEXT_MISSING", "LOG_ERROR");
    set("LAMBDA_TASK_ROOT", task);
    set("LAMBDA_RUNTIME_DIR", runtime);
    set("_HANDLER", &settings.handler);
    set("PWD", task);
    // Not AWS's: it makes the SDKs inside a function talk to this engine.
    let mut default = |key: &str, value: &str| {
        jail.environment.entry(key.to_owned()).or_insert_with(|| value.to_owned());
    };
    default("AWS_ENDPOINT_URL", &place.endpoint);
    default("LANG", "en_US.UTF-8");
    default("TZ", ":UTC");
    default("HOME", scratch);
    default("TMPDIR", scratch);
    default("PATH", &format!("/var/lang/bin:/usr/local/bin:/usr/bin/:/bin:{opt}/bin"));
    default(
        "LD_LIBRARY_PATH",
        &format!("/lib64:/usr/lib64:{runtime}:{runtime}/lib:{task}:{task}/lib:{opt}/lib"),
    );
}

/// What belongs to the end of an environment.
struct End {
    /// Told when the environment is let go of.
    asked: Arc<Notify>,
    /// Where the most memory that it had used is noted.
    peak: Arc<OnceLock<u64>>,
    /// What is removed.
    tmp: PathBuf,
    /// The `/tmp` that nothing bounds, and what it may hold.
    watched: Option<PathBuf>,
    size: u64,
}

/// Keeps an environment's process, log and API going until the process has ended.
async fn live(
    mut process: JailProcess,
    listener: tokio::net::TcpListener,
    api: Arc<RuntimeApi>,
    output: Arc<Output>,
    end: End,
) {
    let serving = tokio::spawn(api.clone().listen(listener, process.family()));
    let followed = output.clone();
    let following = tokio::spawn(async move { followed.follow().await });
    let first = tokio::select! {
        outcome = process.wait() => Some(outcome),
        () = end.asked.notified() => None,
        () = scratch::outgrown(end.watched, end.size) => {
            let line = format!("Tidegate: /tmp held more than {} MB, and its environment was ended.\n", end.size >> 20);
            output.say(&line).await;
            None
        }
    };
    let outcome = match first {
        Some(outcome) => outcome,
        None => {
            process.kill();
            process.wait().await
        }
    };
    let exit = outcome.map_or_else(
        |error| {
            tracing::warn!(%error, "waiting for a function's process");
            Exit::Killed
        },
        |outcome| {
            outcome.peak_memory.into_iter().for_each(|peak| {
                end.peak.get_or_init(|| peak);
            });
            outcome.exit
        },
    );
    if let Err(error) = following.await {
        tracing::warn!(%error, "following a function's output");
    }
    api.gone(exit);
    serving.abort();
    let removed = tokio::task::spawn_blocking(move || std::fs::remove_dir_all(end.tmp)).await;
    if let Ok(Err(error)) = removed {
        tracing::warn!(%error, "removing a function's /tmp");
    }
}
