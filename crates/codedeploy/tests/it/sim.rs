//! An engine on a clock that is moved by hand, which can be killed and started again.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock};
use std::task::{Poll, Waker};
use std::time::Duration;

use tempfile::TempDir;
use tidegate_api::codedeploy::*;
use tidegate_codedeploy::CodeDeploy;
use tidegate_core::clock::Kind;
use tidegate_core::{Caller, Clock, Cx, Failure, Handle, Ids, Needs, Place, Ports, Timestamp};
use tidegate_flow::{Driver, Entry, Steps, plan_view};
use tidegate_store::{Store, StoreLook};
use tokio::runtime::{Builder, Runtime, RuntimeMetrics};

use crate::gate::FakeGate;

/// When simulated engines begin.
pub const START: Timestamp = Timestamp::from_millis(1_700_000_000_000);

/// A custom configuration: 40, 80 and 100 percent, two minutes apart.
pub const THREE_MOVES: &str = "Linear40PercentEvery2Minutes";

/// See the module.
pub struct Sim {
    pub gate: Arc<FakeGate>,
    folder: TempDir,
    clock: Clock,
    seed: u64,
    account: u64,
    engine: Option<Engine>,
}

/// Dropped as a whole: whatever it was doing ends where it stands.
struct Engine {
    runtime: Runtime,
    cx: Cx,
    idle: Arc<Idle>,
}

/// Tells who waits for it that the runtime is about to park with nothing but the driver alive.
#[derive(Default)]
struct Idle {
    metrics: OnceLock<RuntimeMetrics>,
    parks: AtomicBool,
    waker: Mutex<Option<Waker>>,
}

impl Idle {
    fn about_to_park(&self, gate: &FakeGate) {
        let alone = self.metrics.get().is_some_and(|metrics| metrics.num_alive_tasks() <= 1);
        if (alone || gate.hangs())
            && let Some(waker) = self.waker.lock().unwrap().take()
        {
            self.parks.store(true, Ordering::Release);
            waker.wake();
        }
    }
}

/// What a group is made with.
#[derive(Clone, Debug)]
pub struct Settings {
    pub config: &'static str,
    pub alarms: bool,
    pub events: Vec<&'static str>,
}

/// Every event of an automatic rollback.
pub const ALL_EVENTS: [&str; 3] =
    ["DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM", "DEPLOYMENT_STOP_ON_REQUEST"];

impl Sim {
    /// An engine with the application `app`.
    pub fn new(seed: u64) -> Self {
        // A disk would only add its syncs: what is killed here is the engine, not the machine.
        let memory = std::path::Path::new("/dev/shm");
        let folder = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() };
        let mut sim = Self {
            gate: Arc::new(FakeGate::default()),
            folder: folder.unwrap(),
            clock: Clock::of(Kind::Sim, START, START),
            seed,
            account: 0,
            engine: None,
        };
        sim.start();
        sim.next_account();
        sim
    }

    /// Goes on in an account in which nothing happened yet, with the application `app`.
    pub fn next_account(&mut self) {
        self.account += 1;
        self.gate.reset();
        let application = CreateApplicationInput {
            application_name: "app".into(),
            compute_platform: Some(ComputePlatform::Lambda),
            ..Default::default()
        };
        self.call::<CreateApplication>(application).unwrap();
        let routing = TrafficRoutingConfig {
            r#type: Some(TrafficRoutingType::TimeBasedLinear),
            time_based_canary: None,
            time_based_linear: Some(TimeBasedLinear {
                linear_percentage: Some(40),
                linear_interval: Some(2),
            }),
        };
        let config = CreateDeploymentConfigInput {
            deployment_config_name: THREE_MOVES.into(),
            compute_platform: Some(ComputePlatform::Lambda),
            traffic_routing_config: Some(routing),
            ..Default::default()
        };
        self.call::<CreateDeploymentConfig>(config).unwrap();
    }

    /// The account in which it goes on.
    pub fn account(&self) -> u64 {
        self.account
    }

    fn place(&self) -> Place {
        Place::new(format!("{:012}", self.account), "us-east-1")
    }

    fn start(&mut self) {
        let store = Arc::new(Store::open(self.folder.path()).unwrap());
        self.seed += 1;
        let ids = Ids::seeded(self.seed);
        let ports = Arc::new(Ports::new(self.clock.clone(), ids, "http://127.0.0.1:1").with(store));
        ports.hang_gate(self.gate.clone());
        let caller = Caller::Root { account: "123456789012".into() };
        let cx = Cx::new(ports, self.place(), caller);
        let mut steps = Steps::default();
        tidegate_codedeploy::steps(&mut steps);
        let driver = Driver::new(cx.clone(), steps).unwrap();
        let idle = Arc::new(Idle::default());
        let (parking, gate) = (idle.clone(), self.gate.clone());
        let runtime = Builder::new_current_thread()
            .enable_time()
            .on_thread_park(move || parking.about_to_park(&gate))
            .build()
            .unwrap();
        assert!(idle.metrics.set(runtime.metrics()).is_ok());
        runtime.spawn(driver.run());
        self.engine = Some(Engine { runtime, cx, idle });
    }

    fn engine(&self) -> &Engine {
        self.engine.as_ref().unwrap()
    }

    /// Kills the engine where it stands and starts it again.
    pub fn crash(&mut self) {
        self.kill();
        self.start();
        self.settle();
    }

    /// Kills the engine where it stands.
    pub fn kill(&mut self) {
        self.engine = None;
        self.gate.heal();
    }

    /// Starts a killed engine again.
    pub fn revive(&mut self) {
        self.start();
        self.settle();
    }

    /// The folder of the data, for what only another hand in it can bring about.
    pub fn folder(&self) -> &std::path::Path {
        self.folder.path()
    }

    /// Waits until nothing is left to do at this instant: the driver alone is alive, or hangs on the gate.
    pub fn settle(&self) {
        let idle = &self.engine().idle;
        self.engine().runtime.block_on(std::future::poll_fn(|cx| {
            // The first look comes before what was just caused has run: only a runtime about to park is idle.
            if idle.parks.swap(false, Ordering::AcqRel) {
                return Poll::Ready(());
            }
            idle.waker.lock().unwrap().replace(cx.waker().clone());
            Poll::Pending
        }));
    }

    /// Moves the clock and lets happen what is due then.
    pub fn pass(&self, seconds: u64) {
        self.clock.advance(Duration::from_secs(seconds)).unwrap();
        self.settle();
    }

    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    fn cx(&self) -> Cx {
        self.engine().cx.clone().at(self.place())
    }

    pub fn call<O: tidegate_api::Operation>(&self, input: O::Input) -> Result<O::Output, Failure>
    where
        CodeDeploy: Handle<O>,
    {
        self.engine().runtime.block_on(CodeDeploy.handle(&self.cx(), input))
    }

    /// What a call needs to be allowed.
    pub fn needs<O: tidegate_api::Operation>(&self, input: &O::Input) -> Needs
    where
        CodeDeploy: Handle<O>,
    {
        CodeDeploy.needs(self.cx().look(), input).unwrap()
    }

    /// Makes a group of the application.
    pub fn group(&self, name: &str, settings: &Settings) {
        let alarm = AlarmConfiguration {
            enabled: Some(true),
            alarms: Some(vec![Alarm { name: Some("errors".into()) }]),
            ..Default::default()
        };
        let group = CreateDeploymentGroupInput {
            application_name: "app".into(),
            deployment_group_name: name.into(),
            deployment_config_name: Some(settings.config.into()),
            service_role_arn: "arn:aws:iam::123456789012:role/deploy".into(),
            alarm_configuration: settings.alarms.then_some(alarm),
            auto_rollback_configuration: Some(AutoRollbackConfiguration {
                enabled: Some(!settings.events.is_empty()),
                events: Some(settings.events.iter().copied().map(AutoRollbackEvent::from).collect()),
            }),
            ..Default::default()
        };
        self.call::<CreateDeploymentGroup>(group).unwrap();
    }

    /// Starts a deployment, and lets it go as far as it goes at this instant.
    pub fn deploy(&self, group: &str, from: u32, to: u32, hooks: &[&str]) -> Result<String, Failure> {
        let made = self.call::<CreateDeployment>(deployment(group, from, to, hooks))?;
        self.settle();
        Ok(made.deployment_id.unwrap())
    }

    /// Gives a verdict, and lets happen what follows at this instant.
    pub fn verdict(&self, id: &str, execution: &str, status: LifecycleEventStatus) -> Result<(), Failure> {
        let input = PutLifecycleEventHookExecutionStatusInput {
            deployment_id: Some(id.to_owned()),
            lifecycle_event_hook_execution_id: Some(execution.to_owned()),
            status: Some(status),
        };
        let answer = self.call::<PutLifecycleEventHookExecutionStatus>(input);
        self.settle();
        answer.map(|_| ())
    }

    pub fn stop(&self, id: &str, rollback: Option<bool>) -> Result<(), Failure> {
        let input = StopDeploymentInput { deployment_id: id.to_owned(), auto_rollback_enabled: rollback };
        let answer = self.call::<StopDeployment>(input);
        self.settle();
        answer.map(|_| ())
    }

    pub fn info(&self, id: &str) -> DeploymentInfo {
        let input = GetDeploymentInput { deployment_id: id.to_owned() };
        self.call::<GetDeployment>(input).unwrap().deployment_info.unwrap()
    }

    pub fn target(&self, id: &str) -> LambdaTarget {
        let input = GetDeploymentTargetInput { deployment_id: id.to_owned(), target_id: "f:live".into() };
        let target = self.call::<GetDeploymentTarget>(input).unwrap().deployment_target.unwrap();
        target.lambda_target.unwrap()
    }

    /// The journal of a deployment's plan.
    pub fn journal(&self, id: &str) -> Vec<Entry> {
        let plan = format!("codedeploy-{:012}-us-east-1-{id}", self.account);
        self.cx().read(|rows| plan_view(rows, &plan)).unwrap().unwrap().journal
    }
}

/// A deployment of the function `f` by its content.
pub fn deployment(group: &str, from: u32, to: u32, hooks: &[&str]) -> CreateDeploymentInput {
    CreateDeploymentInput {
        application_name: "app".into(),
        deployment_group_name: Some(group.into()),
        revision: Some(RevisionLocation {
            revision_type: Some(RevisionLocationType::AppSpecContent),
            app_spec_content: Some(AppSpecContent { content: Some(app_spec(from, to, hooks)), sha256: None }),
            ..Default::default()
        }),
        ..Default::default()
    }
}

/// An AppSpec that moves `f:live`, with a hook for each of the events named.
pub fn app_spec(from: u32, to: u32, hooks: &[&str]) -> String {
    let lines: String = hooks.iter().map(|event| format!("\n  - {event}: CodeDeployHook_test")).collect();
    let hooks = if hooks.is_empty() { String::new() } else { format!("\nHooks:{lines}") };
    format!(
        "version: 0.0\nResources:\n  - f:\n      Type: AWS::Lambda::Function\n      Properties:\n        Name: f\n        \
         Alias: live\n        CurrentVersion: \"{from}\"\n        TargetVersion: \"{to}\"{hooks}"
    )
}

/// The code of a modelled error.
pub fn code(failure: Failure) -> String {
    match failure {
        Failure::Modeled(error) => error.code.into_owned(),
        other => panic!("{other:?}"),
    }
}
