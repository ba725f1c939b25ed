//! The pre-traffic hook: runs the integration tests against the new version and reports to CodeDeploy.
//!
//! Whatever happens, a verdict is reported: a panic and a timeout count as Failed, so that no deployment hangs.

use std::time::Duration;

use integration_tests::aws::Aws;
use integration_tests::checks;
use integration_tests::codedeploy::Hook;
use integration_tests::lambda::DeployedVersion;
use lambda_runtime::{Error, LambdaEvent, run, service_fn};

/// Shorter than the function's own timeout, so that there is time left to report.
const LIMIT: Duration = Duration::from_secs(40);

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    run(service_fn(handle)).await
}

async fn handle(event: LambdaEvent<Hook>) -> Result<&'static str, Error> {
    let hook = event.payload;
    let tests = tokio::spawn(test_new_version());
    let succeeded = match tokio::time::timeout(LIMIT, tests).await {
        Ok(Ok(Ok(()))) => true,
        Ok(Ok(Err(why))) => told(&why),
        Ok(Err(panic)) => told(&format!("the tests panicked: {panic}")),
        Err(_) => told(&format!("the tests took more than {} seconds", LIMIT.as_secs())),
    };
    let aws = Aws::from_environment()?;
    tokio::task::spawn_blocking(move || hook.report(&aws, succeeded)).await??;
    Ok(if succeeded { "Succeeded" } else { "Failed" })
}

fn told(why: &str) -> bool {
    println!("FAILED: {why}");
    false
}

/// Calls to AWS block, so the tests run on a thread of their own, and the limit can pass meanwhile.
async fn test_new_version() -> Result<(), String> {
    tokio::task::spawn_blocking(|| {
        let arn = std::env::var("NEW_VERSION").map_err(|_| "NEW_VERSION is not set")?;
        let aws = Aws::from_environment()?;
        let application = DeployedVersion { arn, aws: &aws };
        let runtime = tokio::runtime::Builder::new_current_thread().build().map_err(|error| error.to_string())?;
        let outcomes = runtime.block_on(checks::run(&application));
        let mut failed = Vec::new();
        for (name, outcome) in outcomes {
            match outcome {
                Ok(()) => println!("test {name} ... ok"),
                Err(why) => {
                    println!("test {name} ... FAILED: {why}");
                    failed.push(name);
                }
            }
        }
        if failed.is_empty() { Ok(()) } else { Err(format!("{} of the tests failed: {}", failed.len(), failed.join(", "))) }
    })
    .await
    .map_err(|panic| format!("the tests panicked: {panic}"))?
}
