//! CodeDeploy for the compute platform Lambda: applications, groups, configurations, and deployments that shift an
//! alias's traffic, wait for the verdict of hooks, watch alarms, and roll back.
//!
//! One idea: a deployment is a plan; whatever ends it badly is settled by one step, which alone decides on a rollback,
//! and a rollback is a deployment of its own.
//!
//! It deliberately knows nothing of Lambda or CloudWatch: it calls them as the group's service role. The compute
//! platforms Server and ECS are refused by name. Triggers and events are recorded with what happened, and delivered by
//! plans of their own.
//!
//! Invariant: alarms are read before every move of traffic towards the new version, by the same stretch that moves it.
//! Invariant: per lifecycle event one hook execution is accepted and its first verdict counts.
//! Invariant: a group has one deployment at a time; a rollback takes the failed one's place in the same transaction.
//!
//! Read `rows.rs` first, then `plan.rs`.
#![forbid(unsafe_code)]

mod alarms;
mod appspec;
mod bundles;
mod defects;
mod groups;
mod lifecycle;
mod names;
mod notices;
mod ops;
mod origin;
mod pages;
mod plan;
mod renames;
mod revisions;
mod rollback;
mod rows;
mod steps;
mod tags;
#[cfg(test)]
mod tests;
mod traffic;
mod triggers;

use std::sync::Arc;

use tidegate_api::codedeploy as api;
use tidegate_core::Registry;

pub use steps::steps;

/// The service; it holds nothing, all state is rows.
#[derive(Debug)]
pub struct CodeDeploy;

/// Registers every operation.
pub fn register(registry: &mut Registry) {
    let service = Arc::new(CodeDeploy);
    registry
        .operation::<api::CreateApplication, _>(&service)
        .operation::<api::GetApplication, _>(&service)
        .operation::<api::BatchGetApplications, _>(&service)
        .operation::<api::UpdateApplication, _>(&service)
        .operation::<api::DeleteApplication, _>(&service)
        .operation::<api::ListApplications, _>(&service)
        .operation::<api::RegisterApplicationRevision, _>(&service)
        .operation::<api::GetApplicationRevision, _>(&service)
        .operation::<api::BatchGetApplicationRevisions, _>(&service)
        .operation::<api::ListApplicationRevisions, _>(&service)
        .operation::<api::CreateDeploymentGroup, _>(&service)
        .operation::<api::GetDeploymentGroup, _>(&service)
        .operation::<api::BatchGetDeploymentGroups, _>(&service)
        .operation::<api::UpdateDeploymentGroup, _>(&service)
        .operation::<api::DeleteDeploymentGroup, _>(&service)
        .operation::<api::ListDeploymentGroups, _>(&service)
        .operation::<api::CreateDeploymentConfig, _>(&service)
        .operation::<api::GetDeploymentConfig, _>(&service)
        .operation::<api::DeleteDeploymentConfig, _>(&service)
        .operation::<api::ListDeploymentConfigs, _>(&service)
        .operation::<api::CreateDeployment, _>(&service)
        .operation::<api::GetDeployment, _>(&service)
        .operation::<api::BatchGetDeployments, _>(&service)
        .operation::<api::ListDeployments, _>(&service)
        .operation::<api::StopDeployment, _>(&service)
        .operation::<tidegate_api::tidegate::PromoteDeployment, _>(&service)
        .operation::<api::PutLifecycleEventHookExecutionStatus, _>(&service)
        .operation::<api::GetDeploymentTarget, _>(&service)
        .operation::<api::BatchGetDeploymentTargets, _>(&service)
        .operation::<api::ListDeploymentTargets, _>(&service)
        .operation::<api::GetDeploymentInstance, _>(&service)
        .operation::<api::BatchGetDeploymentInstances, _>(&service)
        .operation::<api::ListDeploymentInstances, _>(&service)
        .operation::<api::ListTagsForResource, _>(&service)
        .operation::<api::TagResource, _>(&service)
        .operation::<api::UntagResource, _>(&service);
}
