//! An engine with Lambda alone: a store, a gate that asks no policies, roles that always trust, logs that are kept.

use std::io::{Cursor, Write};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock};

use bytes::Bytes;
use tidegate_api::{OperationModel, lambda, logs, sts};
use tidegate_core::ports::{AnyShape, BoxFuture};
use tidegate_core::{
    CallError, Caller, Clock, Cx, Failure, Gate, Ids, Meter, MetricPoint, Place, Ports, Registry,
    RoleSession, Timestamp, wall,
};
use tidegate_sandbox::{Sandbox, Toolchains};
use tidegate_store::Store;
use zip::write::SimpleFileOptions;

/// The role of every function here.
pub const ROLE: &str = "arn:aws:iam::123456789012:role/worker";

/// A running engine.
pub struct Engine {
    pub cx: Cx,
    pub gate: Arc<OpenGate>,
    pub meter: Arc<Kept>,
    store: Arc<Store>,
    folder: Arc<tempfile::TempDir>,
}

/// Dispatches to the handlers and plays STS and Logs.
#[derive(Default)]
pub struct OpenGate {
    registry: OnceLock<Registry>,
    pub lines: Mutex<Vec<(String, String)>>,
}

/// Keeps what is measured.
#[derive(Default)]
pub struct Kept(pub Mutex<Vec<MetricPoint>>);

impl Meter for Kept {
    fn record(&self, _: &Place, points: Vec<MetricPoint>) {
        self.0.lock().expect("points").extend(points);
    }
}

impl Engine {
    pub async fn start() -> Self {
        Self::start_with(Clock::wall()).await
    }

    pub async fn start_with(clock: Clock) -> Self {
        let folder = Arc::new(tempfile::tempdir().expect("folder"));
        let store = Arc::new(Store::open(folder.path()).expect("store"));
        Self::over(folder, store, clock).await
    }

    /// The same again on the same store and clock, as after a crash: what is only in memory is lost.
    pub async fn restarted(&self) -> Self {
        Self::over(self.folder.clone(), self.store.clone(), self.cx.clock().clone()).await
    }

    async fn over(folder: Arc<tempfile::TempDir>, store: Arc<Store>, clock: Clock) -> Self {
        let sandbox = Arc::new(Sandbox::probe(launcher()).await.expect("probe"));
        let toolchains = Arc::new(toolchains());
        let ports = Ports::new(clock, Ids::seeded(7), "http://127.0.0.1:4566");
        let ports = ports.with(store.clone()).with(sandbox).with(toolchains);
        let ports = Arc::new(ports);
        let (gate, meter) = (Arc::new(OpenGate::default()), Arc::new(Kept::default()));
        ports.hang_gate(gate.clone());
        ports.set_meter(meter.clone());
        let place = Place::new("123456789012", "us-east-1");
        let cx = Cx::new(ports, place, Caller::Root { account: "123456789012".into() });
        let mut registry = Registry::default();
        tidegate_lambda::register(&mut registry);
        for (_, task) in registry.take_background() {
            tokio::spawn(task(cx.clone()));
        }
        assert!(gate.registry.set(registry).is_ok());
        Self { cx, gate, meter, store, folder }
    }

    /// Makes a function and waits until it is Active.
    pub async fn function(
        &self,
        name: &str,
        runtime: &str,
        files: &[(&str, &str)],
    ) -> lambda::FunctionConfiguration {
        self.function_with(new_function(name, runtime, files)).await
    }

    pub async fn function_with(&self, input: lambda::CreateFunctionRequest) -> lambda::FunctionConfiguration {
        let name = input.function_name.clone();
        let made = self.cx.call::<lambda::CreateFunction>(input).await.expect("create");
        assert_eq!(made.state, Some(lambda::State::Pending));
        self.settled(&name).await
    }

    /// Waits until nothing is in progress any more.
    pub async fn settled(&self, name: &str) -> lambda::FunctionConfiguration {
        loop {
            let input =
                lambda::GetFunctionConfigurationRequest { function_name: name.into(), ..Default::default() };
            let shown = self.cx.call::<lambda::GetFunctionConfiguration>(input).await.expect("configuration");
            if shown.last_update_status != Some(lambda::LastUpdateStatus::InProgress)
                && shown.state != Some(lambda::State::Pending)
            {
                return shown;
            }
            tokio::task::yield_now().await;
        }
    }

    pub async fn invoke(&self, name: &str, payload: &str) -> lambda::InvocationResponse {
        self.try_invoke(name, payload).await.expect("invoke")
    }

    pub async fn try_invoke(
        &self,
        name: &str,
        payload: &str,
    ) -> Result<lambda::InvocationResponse, CallError> {
        let input = lambda::InvocationRequest {
            function_name: name.into(),
            payload: Some(Bytes::copy_from_slice(payload.as_bytes())),
            log_type: Some(lambda::LogType::Tail),
            ..Default::default()
        };
        self.cx.call::<lambda::Invoke>(input).await
    }

    /// Waits until the log contains a text, and returns all of it.
    pub async fn log_with(&self, text: &str) -> String {
        loop {
            let all: String =
                self.gate.lines.lock().expect("lines").iter().map(|(_, message)| message.as_str()).collect();
            if all.contains(text) {
                return all;
            }
            wall::pause(std::time::Duration::from_millis(5)).await;
        }
    }
}

/// The payload of an answer as JSON.
pub fn json(answer: &lambda::InvocationResponse) -> serde_json::Value {
    serde_json::from_slice(answer.payload.as_ref().expect("payload")).expect("JSON")
}

/// A request for a function of these files.
pub fn new_function(name: &str, runtime: &str, files: &[(&str, &str)]) -> lambda::CreateFunctionRequest {
    lambda::CreateFunctionRequest {
        function_name: name.into(),
        runtime: Some(runtime.into()),
        role: ROLE.into(),
        handler: Some("index.handler".into()),
        code: lambda::FunctionCode { zip_file: Some(zipped(files)), ..Default::default() },
        ..Default::default()
    }
}

/// A deployment package of texts.
pub fn zipped(files: &[(&str, &str)]) -> Bytes {
    let files: Vec<(&str, &[u8])> = files.iter().map(|(name, text)| (*name, text.as_bytes())).collect();
    zipped_bytes(&files)
}

/// A deployment package.
pub fn zipped_bytes(files: &[(&str, &[u8])]) -> Bytes {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        archive.start_file(*name, SimpleFileOptions::default().unix_permissions(0o755)).expect("entry");
        archive.write_all(content).expect("content");
    }
    archive.finish().expect("archive").into_inner().into()
}

#[expect(clippy::disallowed_methods, reason = "the test gives the host's environment as the engine does")]
fn toolchains() -> Toolchains {
    Toolchains::find(std::env::vars())
}

fn launcher() -> PathBuf {
    let mut path = std::env::current_exe().expect("this test's own path");
    path.pop();
    if path.ends_with("deps") {
        path.pop();
    }
    path.join("examples/lambda_launcher")
}

impl OpenGate {
    async fn dispatch(
        &self,
        cx: Cx,
        model: &'static OperationModel,
        input: AnyShape,
    ) -> Result<AnyShape, Failure> {
        match (model.service.name, model.name) {
            ("sts", "AssumeRole") => Ok(Box::new(credentials())),
            ("logs", "CreateLogGroup") => Ok(Box::new(logs::CreateLogGroupOutput::default())),
            ("logs", "CreateLogStream") => Ok(Box::new(logs::CreateLogStreamOutput::default())),
            ("logs", "PutLogEvents") => {
                let input = input.downcast::<logs::PutLogEventsRequest>().expect("PutLogEvents");
                let group = input.log_group_name.clone();
                let lines = input.log_events.into_iter().map(|event| (group.clone(), event.message));
                self.lines.lock().expect("lines").extend(lines);
                Ok(Box::new(logs::PutLogEventsResponse::default()))
            }
            _ => {
                let handler =
                    self.registry.get().expect("registry").handler_of(model).expect("handler").clone();
                handler.needs(cx.look(), input.as_ref())?;
                handler.handle(cx.for_call(Default::default()), input).await
            }
        }
    }
}

fn credentials() -> sts::AssumeRoleResponse {
    let expiration: Timestamp = wall::now().plus_millis(3_600_000);
    sts::AssumeRoleResponse {
        credentials: Some(sts::Credentials {
            access_key_id: "ASIAEXAMPLE".into(),
            secret_access_key: "secret".into(),
            session_token: "token".into(),
            expiration,
        }),
        ..Default::default()
    }
}

impl Gate for OpenGate {
    fn call<'a>(
        &'a self,
        cx: Cx,
        model: &'static OperationModel,
        input: AnyShape,
    ) -> BoxFuture<'a, Result<AnyShape, CallError>> {
        Box::pin(async move {
            self.dispatch(cx, model, input).await.map_err(|failure| {
                let (code, message, status) = match failure {
                    Failure::Modeled(error) => {
                        (error.type_name().to_owned(), error.message.clone(), error.status)
                    }
                    Failure::Denied(denied) => ("AccessDeniedException".to_owned(), denied.message, 403),
                    Failure::Fault(fault) => ("InternalFailure".to_owned(), fault.chain(), 500),
                };
                let (service, operation) = (model.service.name, model.name);
                CallError { service, operation, code, message, status, request_id: String::new() }
            })
        })
    }

    fn assume<'a>(
        &'a self,
        _: Cx,
        role_arn: &'a str,
        session: &'a str,
    ) -> BoxFuture<'a, Result<Caller, CallError>> {
        Box::pin(async move {
            if role_arn.ends_with("/untrusting") {
                return Err(CallError {
                    service: "sts",
                    operation: "AssumeRole",
                    code: "AccessDenied".into(),
                    message: "no".into(),
                    status: 403,
                    request_id: String::new(),
                });
            }
            let session = RoleSession {
                account: "123456789012".into(),
                role_name: "worker".into(),
                role_arn: role_arn.into(),
                session_name: session.into(),
                ..Default::default()
            };
            Ok(Caller::Session(Box::new(session)))
        })
    }
}
