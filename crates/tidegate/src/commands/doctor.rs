//! `tidegate doctor`: what this machine offers.
#![expect(clippy::disallowed_methods, reason = "it asks the host's own tools for their versions")]

use serde_json::json;
use tidegate_lambda::Offer;
use tidegate_sandbox::{Sandbox, Toolchains};

use crate::cli::Stop;
use crate::say::Say;

/// Prints the isolation that holds, mechanism by mechanism, the toolchains that builds see, and the runtimes of functions.
pub async fn run(say: &Say) -> Result<(), Stop> {
    let sandbox = Sandbox::probe(Sandbox::own_binary()).await.map_err(|error| Stop::Failed(error.into()))?;
    let report = sandbox.report();
    let mut lines = vec![format!("isolation: {} — {}", report.level, report.sentence)];
    for mechanism in &report.mechanisms {
        let mark = if mechanism.holds { "holds" } else { "missing" };
        lines.push(format!("  {:<12} {:<8} {}", mechanism.name, mark, mechanism.detail));
    }
    let toolchains = Toolchains::find(std::env::vars());
    lines.push("toolchains that a build sees, read-only:".to_owned());
    let mut tools = Vec::new();
    for tool in &toolchains.tools {
        let version = version(&tool.version).await;
        lines.push(format!("  {:<12} {}  {}", tool.name, tool.path.display(), version));
        tools.push(json!({"name": tool.name, "path": tool.path, "version": version}));
    }
    lines.push("runtimes of functions:".to_owned());
    let runtimes = tidegate_lambda::offers(&toolchains);
    lines.extend(runtimes.iter().map(runtime_line));
    lines.push("paths that a build sees, read-only:".to_owned());
    lines.extend(toolchains.visible.iter().map(|path| format!("  {}", path.display())));
    let names: Vec<&String> = toolchains.environment.keys().collect();
    lines.push(format!(
        "environment that a build inherits: {}",
        names.iter().map(|name| name.as_str()).collect::<Vec<_>>().join(", ")
    ));
    say.data(
        lines.join("\n"),
        &json!({"isolation": report, "tools": tools, "runtimes": runtimes.iter().map(runtime_fields).collect::<Vec<_>>(), "paths": toolchains.visible, "environment": names}),
    );
    Ok(())
}

fn runtime_line(offer: &Offer) -> String {
    let (runtime, how) = (&offer.runtime, offer.interpreter.as_ref().map(|path| path.display().to_string()));
    match (&offer.missing, how) {
        (Some(missing), _) => format!("  {runtime:<16} missing  needs {missing}"),
        (None, Some(interpreter)) => format!("  {runtime:<16} runs     {interpreter}"),
        (None, None) => format!("  {runtime:<16} runs     the package's own program"),
    }
}

fn runtime_fields(offer: &Offer) -> serde_json::Value {
    json!({"runtime": offer.runtime, "interpreter": offer.interpreter, "missing": offer.missing})
}

async fn version(command: &[String]) -> String {
    let Some((program, arguments)) = command.split_first() else { return String::new() };
    match tokio::process::Command::new(program).args(arguments).output().await {
        Ok(output) => {
            let text = if output.stdout.is_empty() { output.stderr } else { output.stdout };
            String::from_utf8_lossy(&text).lines().next().unwrap_or_default().to_owned()
        }
        Err(error) => format!("does not run: {error}"),
    }
}
