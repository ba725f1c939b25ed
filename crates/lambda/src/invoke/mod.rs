//! Invocations: from an event to an answer, in an execution environment that is warm or made now.

pub(crate) mod attempt;
mod environment;
pub(crate) mod frames;
mod hold;
mod line;
mod output;
mod payload;
mod platform;
mod pool;
pub(crate) mod queue;
mod report;
mod runtime_api;
mod scratch;
mod sessions;
mod shipper;
pub(crate) mod stream;
mod to_its_end;
mod trailers;
mod warm;

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use tidegate_core::wall::Stopwatch;
use tidegate_core::{Cx, Failure, InvocationFault, wall};
use tidegate_sandbox::Exit;

pub(crate) use environment::sweep;
pub(crate) use payload::check_payload;
pub(crate) use pool::Pools;
pub(crate) use sessions::Sessions;

use crate::Lambda;
use crate::memory::Known;
use crate::names::FunctionName;
use crate::routing;
use crate::rows::Edition;
use crate::verdicts::Coin;
use environment::{Environment, StartError};
use report::Report;
use runtime_api::{Answer, Event};
use stream::Sink;
use to_its_end::ToItsEnd;

/// AWS: how long initialisation may take before the function's own timeout begins to count.
const INIT_LIMIT: Duration = Duration::from_secs(10);

/// How long a runtime that reported an error may take until it asks for another event or ends.
const AFTER_ERROR: Duration = Duration::from_secs(2);

/// What is to be run: a version of a function, and under which name it was asked for.
#[derive(Clone)]
pub(crate) struct Target {
    pub(crate) name: FunctionName,
    pub(crate) version: String,
    pub(crate) alias: Option<String>,
    pub(crate) edition: Arc<Edition>,
    /// How the alias's coin fell, where it has one.
    pub(crate) coin: Option<Coin>,
}

impl Target {
    /// What is run of what a name stands for; an alias with two versions tosses its coin here.
    pub(crate) fn new(cx: &Cx, name: FunctionName, known: &Known) -> Self {
        let (mut version, mut edition) = (&known.version, &known.edition);
        if let (Some(alias), Some((second, other))) = (&known.alias, &known.second)
            && routing::toss(alias, cx.ids().draw()) == second
        {
            (version, edition) = (second, other);
        }
        let coin = known.alias.as_ref().and_then(|alias| Coin::of(alias, version));
        let alias = known.alias.as_ref().map(|alias| alias.name.clone());
        Self { name, version: version.clone(), alias, edition: edition.clone(), coin }
    }
}

/// One event for a function.
pub(crate) struct Request {
    pub(crate) id: String,
    pub(crate) payload: Bytes,
    pub(crate) client_context: Option<String>,
    /// Where an answer goes that comes in pieces; without one it is gathered.
    pub(crate) sink: Option<Sink>,
}

/// What came of an invocation.
#[derive(Debug)]
pub(crate) struct Done {
    pub(crate) payload: Bytes,
    /// `Unhandled`, where the function failed.
    pub(crate) error: Option<&'static str>,
    /// The last lines that it logged.
    pub(crate) tail: Bytes,
}

/// Runs one event to its end, also when nobody waits for it any more: a client that hangs up does not take the
/// environment with it.
pub(crate) async fn run(
    lambda: &Arc<Lambda>,
    cx: &Cx,
    target: Target,
    request: Request,
) -> Result<Done, Failure> {
    let (lambda, cx) = (lambda.clone(), cx.clone());
    ToItsEnd::of(async move { invoke(&lambda, &cx, &target, request).await }).await?
}

async fn invoke(lambda: &Lambda, cx: &Cx, target: &Target, request: Request) -> Result<Done, Failure> {
    let began = cx.clock().now();
    let _busy = cx.clock().busy();
    let _slot = match lambda.pools.executions().enter(cx, &target.name)? {
        Ok(slot) => slot,
        Err(full) => {
            report::throttled(cx, target, began);
            return Err(report::too_many_requests(full));
        }
    };
    let (environment, init) = match lambda.pools.take(target) {
        Some(warm) => (warm, None),
        None => {
            let watch = Stopwatch::start();
            (start(lambda, cx, target).await?, Some(watch))
        }
    };
    if let Some(coin) = &target.coin {
        lambda.verdicts.routed(cx, &target.name, coin);
    }
    let report = Report {
        id: request.id.clone(),
        began,
        version: target.version.clone(),
        settings: &target.edition.settings,
    };
    let limit = Duration::from_secs(u64::try_from(target.edition.settings.timeout).unwrap_or(1));
    let ready = environment.api.initialised(INIT_LIMIT + limit).await;
    let init = init.map(|watch| watch.elapsed());
    environment.output.begin(report.start_line()).await;
    let watch = Stopwatch::start();
    let answer = match (ready, broken(cx, target)) {
        (Ok(()), None) => environment.api.serve(event(target, request, limit), limit).await,
        (Ok(()), Some(answer)) => answer,
        (Err(answer), _) => answer,
    };
    let took = watch.elapsed();
    let mut outcome = report.outcome(answer);
    if outcome.failed_by_itself() {
        outcome.reusable = environment.api.asks_again(AFTER_ERROR).await;
    }
    let memory = environment.peak_memory();
    let tail = environment.output.end(&report.end_lines(&outcome, took, init, memory)).await;
    report::measure(cx, target, began, took, outcome.error.is_some());
    if let Some(coin) = &target.coin {
        let failed = outcome.error.is_some() && outcome.fault.is_none();
        lambda.verdicts.ended(cx, &target.name, coin, failed);
    }
    if outcome.reusable {
        lambda.pools.give_back(target, environment);
    }
    match outcome.fault {
        Some(fault) => Err(fault.into()),
        None => Ok(Done { payload: outcome.payload, error: outcome.error, tail }),
    }
}

/// The answer that a rehearsal wants instead of the function's.
fn broken(cx: &Cx, target: &Target) -> Option<Answer> {
    let faults = cx.ports().faults()?;
    let fault = faults.invocation(&target.name.arn(), &target.version, target.alias.as_deref())?;
    Some(match fault {
        InvocationFault::Error => Answer::Failed(Bytes::from_static(
            br#"{"errorType":"Rehearsal","errorMessage":"The rehearsal made this invocation fail."}"#,
        )),
        InvocationFault::Exit => Answer::Gone(Exit::Exited(1)),
        InvocationFault::Nothing => Answer::Response(Bytes::from_static(b"null")),
    })
}

async fn start(lambda: &Lambda, cx: &Cx, target: &Target) -> Result<Environment, Failure> {
    environment::start(cx, &lambda.sessions, target, None).await.map_err(|error| match error {
        StartError::Role(error) => report::role_cannot_be_assumed(&error),
        StartError::Fault(fault) => fault.into(),
    })
}

fn event(target: &Target, request: Request, limit: Duration) -> Event {
    let limit = i64::try_from(limit.as_millis()).unwrap_or(i64::MAX);
    Event {
        id: request.id,
        payload: request.payload,
        client_context: request.client_context,
        sink: request.sink,
        arn: target.name.qualified_arn(),
        deadline: wall::now().plus_millis(limit).millis(),
    }
}
