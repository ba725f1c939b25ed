//! An engine on a clock moved by hand, with one function whose alias `live` has traffic, or none.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Duration;

use tempfile::TempDir;
use tidegate_api::codedeploy::*;
use tidegate_api::lambda::{AliasConfiguration, AliasRoutingConfiguration, UpdateAliasRequest};
use tidegate_api::tidegate::{GetVerdictOutput, VerdictOutcome, VersionTally};
use tidegate_api::{Operation, OperationModel, cloudwatch};
use tidegate_core::clock::Kind;
use tidegate_core::ports::{AnyShape, BoxFuture};
use tidegate_core::{
    CallError, Caller, Clock, Cx, Failure, Gate, Ids, MetricPoint, Place, Ports, Registry, RoleSession,
    Timestamp, wall,
};
use tidegate_flow::{Driver, Event, Steps, plan_view};
use tidegate_store::{Store, StoreLook};
use tidegate_verdict::{Finding, Settings, Watch};

use crate::rows::plan_id;

pub const START: Timestamp = Timestamp::from_millis(1_700_000_040_000);

/// See the module.
pub struct Stage {
    pub cx: Cx,
    pub alias: Arc<Played>,
    _folder: TempDir,
}

/// Dispatches to the services and plays Lambda.
pub struct Played {
    registry: OnceLock<Registry>,
    alias: Mutex<Alias>,
}

struct Alias {
    version: String,
    weight: f64,
    watch: Watch,
    draws: u64,
    canary_requests: u64,
    /// How often the alarms were asked for by a role.
    looks: u64,
    /// The weights and versions that the alias was given.
    moves: Vec<String>,
}

impl Stage {
    /// An engine with a group of a canary of ten percent for five minutes and an alarm on the errors of each minute.
    pub async fn new(policy: Option<&str>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Arc::new(Store::open(folder.path()).unwrap());
        let ports = Ports::new(Clock::of(Kind::Sim, START, START), Ids::seeded(1), "http://127.0.0.1:1");
        let ports = ports.with(store);
        let mut registry = Registry::default();
        ports.set_meter(tidegate_observe::register(&mut registry));
        crate::register(&mut registry);
        let ports = Arc::new(ports);
        let alias = Alias {
            version: "1".to_owned(),
            weight: 0.0,
            watch: Watch::new(Settings::default()).unwrap(),
            draws: 5,
            canary_requests: 0,
            looks: 0,
            moves: Vec::new(),
        };
        let alias = Arc::new(Played { registry: OnceLock::new(), alias: Mutex::new(alias) });
        ports.hang_gate(alias.clone());
        let caller = Caller::Root { account: "123456789012".into() };
        let cx = Cx::new(ports, Place::new("123456789012", "us-east-1"), caller);
        for (_, task) in registry.take_background() {
            tokio::spawn(task(cx.clone()));
        }
        assert!(alias.registry.set(registry).is_ok());
        let mut steps = Steps::default();
        crate::steps(&mut steps);
        tokio::spawn(Driver::new(cx.clone(), steps).unwrap().run());
        let stage = Self { cx, alias, _folder: folder };
        stage.prepare(policy).await;
        stage
    }

    async fn prepare(&self, policy: Option<&str>) {
        let application = CreateApplicationInput {
            application_name: "app".into(),
            compute_platform: Some(ComputePlatform::Lambda),
            ..Default::default()
        };
        self.call::<CreateApplication>(application).await;
        let alarm = cloudwatch::PutMetricAlarmInput {
            alarm_name: "errors".into(),
            namespace: Some("AWS/Lambda".into()),
            metric_name: Some("Errors".into()),
            dimensions: Some(
                dimensions("2")
                    .into_iter()
                    .map(|(name, value)| cloudwatch::Dimension { name, value })
                    .collect(),
            ),
            statistic: Some("Sum".into()),
            period: Some(60),
            evaluation_periods: Some(1),
            threshold: Some(0.0),
            comparison_operator: Some("GreaterThanThreshold".into()),
            ..Default::default()
        };
        self.call::<cloudwatch::PutMetricAlarm>(alarm).await;
        let tag = |value: &str| Tag {
            key: Some(crate::tags::ON_INCONCLUSIVE.to_owned()),
            value: Some(value.to_owned()),
        };
        let every = [TriggerEventType::DeploymentStart, TriggerEventType::DeploymentStop];
        let group = CreateDeploymentGroupInput {
            application_name: "app".into(),
            deployment_group_name: "group".into(),
            deployment_config_name: Some("CodeDeployDefault.LambdaCanary10Percent5Minutes".into()),
            service_role_arn: "arn:aws:iam::123456789012:role/deploy".into(),
            alarm_configuration: Some(AlarmConfiguration {
                enabled: Some(true),
                alarms: Some(vec![Alarm { name: Some("errors".into()) }]),
                ..Default::default()
            }),
            auto_rollback_configuration: Some(AutoRollbackConfiguration {
                enabled: Some(true),
                events: Some(vec![AutoRollbackEvent::DeploymentStopOnAlarm]),
            }),
            trigger_configurations: Some(vec![TriggerConfig {
                trigger_name: Some("ends".into()),
                trigger_target_arn: Some("arn:aws:sns:us-east-1:123456789012:releases".into()),
                trigger_events: Some(every.into_iter().collect()),
            }]),
            tags: policy.map(|policy| vec![tag(policy)]),
            ..Default::default()
        };
        self.call::<CreateDeploymentGroup>(group).await;
    }

    pub async fn call<O: Operation>(&self, input: O::Input) -> O::Output {
        let answer = self.alias.dispatch(self.cx.clone(), O::MODEL, Box::new(input)).await;
        *answer.unwrap().downcast::<O::Output>().unwrap()
    }

    /// Deploys version 2 and waits until it has ten percent.
    pub async fn deploy(&self) -> String {
        let content = "version: 0.0\nResources:\n  - f:\n      Type: AWS::Lambda::Function\n      Properties:\n        \
             Name: f\n        Alias: live\n        CurrentVersion: \"1\"\n        TargetVersion: \"2\"";
        let input = CreateDeploymentInput {
            application_name: "app".into(),
            deployment_group_name: Some("group".into()),
            revision: Some(RevisionLocation {
                revision_type: Some(RevisionLocationType::AppSpecContent),
                app_spec_content: Some(AppSpecContent { content: Some(content.into()), sha256: None }),
                ..Default::default()
            }),
            ..Default::default()
        };
        let id = self.call::<CreateDeployment>(input).await.deployment_id.unwrap();
        // The wait is committed with the row's weight, after the alias has moved.
        self.wait("the canary", || self.waits(&id, "AllowTraffic-1") == 1).await;
        id
    }

    pub async fn info(&self, id: &str) -> DeploymentInfo {
        let input = GetDeploymentInput { deployment_id: id.to_owned() };
        self.call::<GetDeployment>(input).await.deployment_info.unwrap()
    }

    /// Waits for a status, in real time and with a bound; the clock stands still meanwhile.
    pub async fn until(&self, id: &str, status: DeploymentStatus) -> DeploymentInfo {
        for _ in 0..3000 {
            let info = self.info(id).await;
            if info.status.as_ref() == Some(&status) {
                return info;
            }
            wall::pause(Duration::from_millis(5)).await;
        }
        panic!("{id} is not {status} but {:#?}", self.info(id).await);
    }

    pub async fn wait(&self, what: &str, so: impl Fn() -> bool) {
        for _ in 0..3000 {
            if so() {
                return;
            }
            wall::pause(Duration::from_millis(5)).await;
        }
        panic!("waited for {what} in vain: {:?}", self.alias.moves());
    }

    /// How often a step's wait was journalled.
    pub fn waits(&self, id: &str, step: &str) -> usize {
        let view = self.cx.read(|rows| plan_view(rows, &plan_id(self.cx.place(), id))).unwrap().unwrap();
        let waits = |event: &Event| matches!(event, Event::StepWaiting { step: of, .. } if of == step);
        view.journal.iter().filter(|entry| waits(&entry.event)).count()
    }

    /// Lets time pass without traffic.
    pub fn pass(&self, seconds: u64) {
        self.cx.clock().advance(Duration::from_secs(seconds)).unwrap();
    }

    /// Lets time pass with one request a second, of which every `fails`th of the canary's fails. Every ten seconds the
    /// deployment looks at its alarms, until it has moved on.
    pub async fn traffic(&self, seconds: u64, fails: u64) {
        let (moved, mut looks) = (self.alias.moves().len(), self.alias.looks());
        for second in 1..=seconds {
            self.alias.request(&self.cx, fails);
            self.pass(1);
            if second % 10 == 0 {
                let (alias, seen) = (&self.alias, looks);
                self.wait("a look", || alias.looks() > seen || alias.moves().len() > moved).await;
                looks = self.alias.looks();
            }
        }
    }

    pub async fn alarm(&self) -> cloudwatch::StateValue {
        let input = cloudwatch::DescribeAlarmsInput::default();
        let alarms = self.call::<cloudwatch::DescribeAlarms>(input).await.metric_alarms.unwrap();
        alarms[0].state_value.clone().unwrap()
    }

    pub fn verdict(&self) -> GetVerdictOutput {
        self.alias.verdict()
    }
}

fn dimensions(version: &str) -> Vec<(String, String)> {
    [("FunctionName", "f"), ("Resource", "f:live"), ("ExecutedVersion", version)]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .to_vec()
}

impl Played {
    fn alias(&self) -> MutexGuard<'_, Alias> {
        self.alias.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What the alias was given, move by move.
    pub fn moves(&self) -> Vec<String> {
        self.alias().moves.clone()
    }

    fn looks(&self) -> u64 {
        self.alias().looks
    }

    /// One request: the coin, and the metrics that Lambda counts.
    fn request(&self, cx: &Cx, fails: u64) {
        let mut alias = self.alias();
        alias.draws = alias.draws.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = alias.draws;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let draw = ((mixed ^ (mixed >> 31)) >> 11) as f64 / (1u64 << 53) as f64;
        let canary = draw < alias.weight;
        alias.canary_requests += u64::from(canary);
        let failed = canary && alias.canary_requests.is_multiple_of(fails);
        let weight = alias.weight;
        alias.watch.routed(weight, canary).unwrap();
        if failed {
            alias.watch.failed(weight, canary).unwrap();
        }
        let version = if canary { "2".to_owned() } else { alias.version.clone() };
        let point = |name, value| MetricPoint {
            namespace: "AWS/Lambda",
            name,
            dimension_sets: [dimensions(&version)].into(),
            value,
            unit: "Count",
            time: cx.clock().now(),
        };
        let errors = if failed { 1.0 } else { 0.0 };
        cx.ports().measure(cx.place(), vec![point("Invocations", 1.0), point("Errors", errors)]);
    }

    fn verdict(&self) -> GetVerdictOutput {
        let alias = self.alias();
        let outcome = match alias.watch.outcome().finding() {
            Finding::Regression => VerdictOutcome::Regression,
            Finding::NoEvidenceOfHarm => VerdictOutcome::NoEvidenceOfHarm,
            Finding::Inconclusive => VerdictOutcome::Inconclusive,
        };
        let (canary, stable) = alias.watch.tallies();
        let tally = |requests: u64, errors: u64| VersionTally {
            requests: i64::try_from(requests).unwrap(),
            errors: i64::try_from(errors).unwrap(),
        };
        GetVerdictOutput {
            outcome,
            reason: "As played.".into(),
            stable_version: "1".into(),
            canary_version: "2".into(),
            since: START,
            routing: alias.weight > 0.0,
            evidence: alias.watch.evidence(),
            p_value: alias.watch.p_value(),
            canary: tally(canary.requests, canary.errors),
            stable: tally(stable.requests, stable.errors),
            sample_ratio_doubted: alias.watch.sample_ratio().mismatch,
        }
    }

    fn update(&self, input: UpdateAliasRequest) {
        let weights = input.routing_config.and_then(|routing| routing.additional_version_weights);
        let weight = weights.unwrap_or_default().get("2").copied().unwrap_or_default();
        let mut alias = self.alias();
        alias.version = input.function_version.unwrap();
        alias.weight = weight;
        let shown = format!("{} {weight}", alias.version);
        alias.moves.push(shown);
    }

    fn get(&self) -> AliasConfiguration {
        let alias = self.alias();
        let weights = Some(alias.weight).filter(|weight| *weight > 0.0);
        AliasConfiguration {
            function_version: Some(alias.version.clone()),
            routing_config: weights.map(|weight| AliasRoutingConfiguration {
                additional_version_weights: Some(BTreeMap::from([("2".to_owned(), weight)])),
            }),
            ..Default::default()
        }
    }

    async fn dispatch(
        &self,
        cx: Cx,
        model: &'static OperationModel,
        input: AnyShape,
    ) -> Result<AnyShape, Failure> {
        Ok(match model.name {
            "GetAlias" => Box::new(self.get()),
            "UpdateAlias" => {
                if let Some(token) = cx.token() {
                    token.note_command();
                }
                self.update(*input.downcast().unwrap());
                Box::new(AliasConfiguration::default())
            }
            "GetVerdict" => Box::new(self.verdict()),
            "Publish" => Box::new(tidegate_api::sns::PublishResponse::default()),
            "PutEvents" => Box::new(tidegate_api::events::PutEventsResponse::default()),
            _ => {
                let by_role = matches!(cx.caller(), Caller::Session(_));
                let handler = self.registry.get().unwrap().handler_of(model).unwrap().clone();
                let answer = handler.handle(cx.for_call(Default::default()), input).await?;
                self.alias().looks += u64::from(by_role && model.name == "DescribeAlarms");
                answer
            }
        })
    }
}

impl Gate for Played {
    fn call<'a>(
        &'a self,
        cx: Cx,
        model: &'static OperationModel,
        input: AnyShape,
    ) -> BoxFuture<'a, Result<AnyShape, CallError>> {
        Box::pin(async move {
            Ok(self.dispatch(cx, model, input).await.unwrap_or_else(|failure| panic!("{failure:?}")))
        })
    }

    fn assume<'a>(
        &'a self,
        _: Cx,
        role_arn: &'a str,
        name: &'a str,
    ) -> BoxFuture<'a, Result<Caller, CallError>> {
        let session = RoleSession {
            role_arn: role_arn.to_owned(),
            session_name: name.to_owned(),
            ..Default::default()
        };
        Box::pin(async move { Ok(Caller::Session(Box::new(session))) })
    }
}
