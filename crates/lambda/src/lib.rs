//! Functions, versions, weighted aliases, the Runtime API and warm jails.
//!
//! One idea: an *edition* is code and settings together. `$LATEST` is the edition that changes, a version is one frozen
//! under a number, an alias is a coin between two of them, and an execution environment is one edition running.
//!
//! It deliberately has no VPCs, no images, no extensions and no event sources but queues yet: each is refused by its parameter's name.
//!
//! Invariant: an environment serves one event at a time, and only events of its own edition.
//! Invariant: a warm synchronous invocation reads from the last commit and waits for no disk: log lines, metrics and the
//! audit are carried behind the answer.
//! Invariant: an alias's verdict is fed where its coin falls, and its row is written behind the answers.
//! Invariant: whatever a function does outside its process it does as its execution role, through the gate.
//! Invariant: a function is Active when its code lies unpacked, not before.
//!
//! Read `rows.rs` first, then `invoke/mod.rs`.
#![forbid(unsafe_code)]

mod code;
mod concurrency;
mod cors;
mod destinations;
mod download;
mod errors;
mod event_config;
mod invoke;
mod layers;
mod lookup;
mod memory;
mod names;
mod ops;
mod permissions;
mod provisioned;
mod publish;
mod routing;
mod rows;
mod runtimes;
mod settings;
mod settle;
mod shown;
mod signing;
mod sources;
mod tags;
mod update;
mod url_stream;
mod urls;
mod verdicts;

use std::sync::Arc;

use tidegate_api::{lambda, tidegate};
use tidegate_core::{Cx, Registry};
use tidegate_store::StoreLook;
use tokio::sync::Notify;

use download::Downloads;
use invoke::{Pools, Sessions};
use memory::Memory;
use verdicts::Verdicts;

pub use runtimes::{Offer, offers};

/// The handlers of Lambda, and the environments that are warm.
pub struct Lambda {
    pools: Pools,
    sessions: Sessions,
    memory: Memory,
    downloads: Downloads,
    verdicts: Arc<Verdicts>,
    /// Told when an asynchronous invocation was queued or finished.
    queued: Notify,
    /// Told when an event source mapping was made, changed or given up.
    sources: Notify,
    /// Told when other environments are to be kept ready.
    provisioned: Notify,
}

/// Registers every operation of Lambda, the source of its resource policies, its endpoint and its background work.
///
/// It reaches the jails through the ports: a `Sandbox` and the `Toolchains` must be among their parts.
pub fn register(registry: &mut Registry) -> Arc<Lambda> {
    let lambda = Arc::new(Lambda {
        pools: Pools::default(),
        sessions: Sessions::default(),
        memory: Memory::default(),
        downloads: Downloads::default(),
        verdicts: Arc::default(),
        queued: Notify::new(),
        sources: Notify::new(),
        provisioned: Notify::new(),
    });
    registry
        .operation::<lambda::CreateFunction, _>(&lambda)
        .operation::<lambda::GetFunction, _>(&lambda)
        .operation::<lambda::GetFunctionConfiguration, _>(&lambda)
        .operation::<lambda::UpdateFunctionCode, _>(&lambda)
        .operation::<lambda::UpdateFunctionConfiguration, _>(&lambda)
        .operation::<lambda::DeleteFunction, _>(&lambda)
        .operation::<lambda::ListFunctions, _>(&lambda)
        .operation::<lambda::PublishVersion, _>(&lambda)
        .operation::<lambda::ListVersionsByFunction, _>(&lambda)
        .operation::<lambda::CreateAlias, _>(&lambda)
        .operation::<lambda::GetAlias, _>(&lambda)
        .operation::<lambda::UpdateAlias, _>(&lambda)
        .operation::<lambda::DeleteAlias, _>(&lambda)
        .operation::<lambda::ListAliases, _>(&lambda)
        .operation::<lambda::Invoke, _>(&Invoker::new(&lambda))
        .operation::<lambda::InvokeWithResponseStream, _>(&Invoker::new(&lambda))
        .operation::<lambda::AddPermission, _>(&lambda)
        .operation::<lambda::RemovePermission, _>(&lambda)
        .operation::<lambda::GetPolicy, _>(&lambda)
        .operation::<lambda::PutFunctionConcurrency, _>(&lambda)
        .operation::<lambda::GetFunctionConcurrency, _>(&lambda)
        .operation::<lambda::DeleteFunctionConcurrency, _>(&lambda)
        .operation::<lambda::GetAccountSettings, _>(&lambda)
        .operation::<lambda::PutFunctionEventInvokeConfig, _>(&lambda)
        .operation::<lambda::UpdateFunctionEventInvokeConfig, _>(&lambda)
        .operation::<lambda::GetFunctionEventInvokeConfig, _>(&lambda)
        .operation::<lambda::DeleteFunctionEventInvokeConfig, _>(&lambda)
        .operation::<lambda::ListFunctionEventInvokeConfigs, _>(&lambda)
        .operation::<lambda::PublishLayerVersion, _>(&lambda)
        .operation::<lambda::GetLayerVersion, _>(&lambda)
        .operation::<lambda::GetLayerVersionByArn, _>(&lambda)
        .operation::<lambda::ListLayers, _>(&lambda)
        .operation::<lambda::ListLayerVersions, _>(&lambda)
        .operation::<lambda::DeleteLayerVersion, _>(&lambda)
        .operation::<lambda::AddLayerVersionPermission, _>(&lambda)
        .operation::<lambda::RemoveLayerVersionPermission, _>(&lambda)
        .operation::<lambda::GetLayerVersionPolicy, _>(&lambda)
        .operation::<lambda::CreateFunctionUrlConfig, _>(&lambda)
        .operation::<lambda::GetFunctionUrlConfig, _>(&lambda)
        .operation::<lambda::UpdateFunctionUrlConfig, _>(&lambda)
        .operation::<lambda::DeleteFunctionUrlConfig, _>(&lambda)
        .operation::<lambda::ListFunctionUrlConfigs, _>(&lambda)
        .operation::<lambda::CreateEventSourceMapping, _>(&lambda)
        .operation::<lambda::GetEventSourceMapping, _>(&lambda)
        .operation::<lambda::UpdateEventSourceMapping, _>(&lambda)
        .operation::<lambda::DeleteEventSourceMapping, _>(&lambda)
        .operation::<lambda::ListEventSourceMappings, _>(&lambda)
        .operation::<lambda::CreateCodeSigningConfig, _>(&lambda)
        .operation::<lambda::GetCodeSigningConfig, _>(&lambda)
        .operation::<lambda::UpdateCodeSigningConfig, _>(&lambda)
        .operation::<lambda::DeleteCodeSigningConfig, _>(&lambda)
        .operation::<lambda::ListCodeSigningConfigs, _>(&lambda)
        .operation::<lambda::ListFunctionsByCodeSigningConfig, _>(&lambda)
        .operation::<lambda::PutFunctionCodeSigningConfig, _>(&lambda)
        .operation::<lambda::GetFunctionCodeSigningConfig, _>(&lambda)
        .operation::<lambda::DeleteFunctionCodeSigningConfig, _>(&lambda)
        .operation::<lambda::PutProvisionedConcurrencyConfig, _>(&lambda)
        .operation::<lambda::GetProvisionedConcurrencyConfig, _>(&lambda)
        .operation::<lambda::DeleteProvisionedConcurrencyConfig, _>(&lambda)
        .operation::<lambda::ListProvisionedConcurrencyConfigs, _>(&lambda)
        .operation::<lambda::PutRuntimeManagementConfig, _>(&lambda)
        .operation::<lambda::GetRuntimeManagementConfig, _>(&lambda)
        .operation::<tidegate::InvokeFunctionUrl, _>(&Invoker::new(&lambda))
        .operation::<tidegate::GetVerdict, _>(&lambda)
        .operation::<lambda::TagResource, _>(&lambda)
        .operation::<lambda::UntagResource, _>(&lambda)
        .operation::<lambda::ListTags, _>(&lambda)
        .resource_policies("lambda", lambda.clone())
        .endpoint(download::PREFIX, lambda.clone());
    let (queue, warm, polled, held) = (lambda.clone(), lambda.clone(), lambda.clone(), lambda.clone());
    let idle = lambda.clone();
    let (saved, published) = (lambda.verdicts.clone(), lambda.verdicts.clone());
    registry
        .background("lambda queue", |cx| Box::pin(invoke::queue::work(queue, cx)))
        .background("lambda event sources", |cx| Box::pin(sources::work(polled, cx)))
        .background("lambda provisioned concurrency", |cx| Box::pin(provisioned::work(held, cx)))
        .background("lambda freezing", |_| Box::pin(async move { idle.pools.freeze().await }))
        .background("lambda environments", |_| Box::pin(async move { warm.pools.housekeep().await }))
        .background("lambda verdicts", |cx| Box::pin(saved.save_for_ever(cx)))
        .background("lambda verdicts by the minute", |cx| Box::pin(published.publish_for_ever(cx)))
        .background("lambda packages", |cx| Box::pin(tidy_up(cx)));
    lambda
}

/// The handler of `Invoke`: it hands its own share of the functions to the task that runs an invocation.
struct Invoker(Arc<Lambda>);

impl Invoker {
    fn new(lambda: &Arc<Lambda>) -> Arc<Self> {
        Arc::new(Self(lambda.clone()))
    }
}

/// What an earlier run of the engine left: directories to remove, packages to unpack.
async fn tidy_up(cx: Cx) {
    let folder = cx.store().folder().to_owned();
    match tokio::task::spawn_blocking(move || invoke::sweep(&folder)).await {
        Ok(Ok(())) => {}
        Ok(Err(error)) => tracing::warn!(%error, "sweeping /tmp of functions"),
        Err(error) => tracing::warn!(%error, "sweeping /tmp of functions"),
    }
    settle::resume(cx).await;
}
