//! One file for each page.

mod access;
mod alarm;
mod alarms;
mod build;
mod builds;
mod change_set;
mod connections;
mod deployment;
mod deployments;
mod execution;
mod explain;
mod function;
mod functions;
mod log;
mod logs;
mod pipeline;
mod pipelines;
mod stack;
mod stack_graph;
mod stacks;

use crate::console::Console;
use crate::view::Page;
use crate::visit::{Trouble, Visit};

/// The page that a visit asks for.
pub(crate) async fn page(console: &Console, visit: &Visit) -> Result<Page, Trouble> {
    match visit.path.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["pipelines"] => pipelines::page(visit).await,
        ["pipelines", name] => pipeline::page(visit, name).await,
        ["pipelines", name, "executions", id] => execution::page(visit, name, id).await,
        ["deployments"] => deployments::page(visit).await,
        ["deployments", id] => deployment::page(visit, id).await,
        ["stacks"] => stacks::page(visit).await,
        ["stacks", name] => stack::page(visit, name).await,
        ["change-sets"] => change_set::page(visit).await,
        ["functions"] => functions::page(visit).await,
        ["functions", name] => function::page(visit, name).await,
        ["builds"] => builds::page(visit).await,
        ["builds", id] => build::page(visit, id).await,
        ["connections"] => connections::page(visit).await,
        ["alarms"] => alarms::page(visit).await,
        ["alarms", name] => alarm::page(visit, name).await,
        ["logs"] => logs::page(visit).await,
        ["logs", group] => log::page(visit, group).await,
        ["access"] => access::page(visit).await,
        ["explain"] => explain::page(console, visit).await,
        _ => Err(Trouble::NoPage),
    }
}
