//! `cargo xtask bench stack`: how long a stack of roles takes to create, and an update that changes nothing to be refused.
#![expect(clippy::disallowed_methods, reason = "the bench measures real time")]

use std::fmt::Write;
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

use crate::bench_engine::Engine;
use crate::run::cargo;
use crate::test_clients::target;

const SIZES: [usize; 3] = [50, 200, 500];
/// What the largest creation, and the update after it, may take.
const GOALS: (Duration, Duration) = (Duration::from_secs(3), Duration::from_millis(300));
const VERSION: &str = "Version=2010-05-15";

/// Measures, and prints one table.
pub fn bench(root: &Path) -> Result<()> {
    cargo(root, &["build", "--release", "--locked", "--package", "tidegate"])?;
    let binary =
        target(root).join("release/tidegate").canonicalize().context("finding the release binary")?;
    let runtime = tokio::runtime::Runtime::new().context("starting a runtime")?;
    runtime.block_on(run(root, &binary))
}

async fn run(root: &Path, binary: &Path) -> Result<()> {
    println!("| roles | create | for each | no-op update |\n|---|---|---|---|");
    let mut each = Vec::new();
    for size in SIZES {
        let engine = Engine::start(root, binary).await?;
        let (created, refused) = (create(&engine, size).await?, update(&engine, size).await?);
        let one = created.as_secs_f64() * 1e3 / f64::from(u32::try_from(size)?);
        println!(
            "| {size} | {:.2} s | {one:.1} ms | {:.0} ms |",
            created.as_secs_f64(),
            refused.as_secs_f64() * 1e3
        );
        each.push((one, created, refused));
    }
    let (Some(small), Some(large)) = (each.first(), each.last()) else { return Ok(()) };
    println!("\ntime of one role, in the largest stack against the smallest: {:.2}", large.0 / small.0);
    ensure!(large.1 <= GOALS.0, "the creation took {:?}, and the goal is {:?}", large.1, GOALS.0);
    ensure!(large.2 <= GOALS.1, "the update took {:?}, and the goal is {:?}", large.2, GOALS.1);
    Ok(())
}

fn request(action: &str, size: usize) -> Result<String> {
    const TRUST: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"lambda.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#;
    let mut template = format!("Parameters: {{T: {{Type: String, Default: '{TRUST}'}}}}\nResources:\n");
    for n in 0..size {
        writeln!(
            template,
            " R{n}: {{Type: AWS::IAM::Role, Properties: {{AssumeRolePolicyDocument: !Ref T}}}}"
        )?;
    }
    let encoded = template.bytes().fold(String::new(), |mut text, byte| {
        if byte.is_ascii_alphanumeric() {
            text.push(char::from(byte));
        } else {
            text.push_str(&format!("%{byte:02X}"));
        }
        text
    });
    Ok(format!(
        "Action={action}&{VERSION}&StackName=roles&Capabilities.member.1=CAPABILITY_IAM&TemplateBody={encoded}"
    ))
}

async fn create(engine: &Engine, size: usize) -> Result<Duration> {
    let request = request("CreateStack", size)?;
    let began = Instant::now();
    engine.form("cloudformation", request).await?;
    loop {
        let query = format!("Action=DescribeStacks&{VERSION}&StackName=roles");
        let answer = engine.form("cloudformation", query).await?;
        let answer = String::from_utf8_lossy(&answer);
        if answer.contains("<StackStatus>CREATE_COMPLETE<") {
            return Ok(began.elapsed());
        }
        ensure!(answer.contains("<StackStatus>CREATE_IN_PROGRESS<"), "the stack was not created: {answer}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

async fn update(engine: &Engine, size: usize) -> Result<Duration> {
    let request = request("UpdateStack", size)?;
    let began = Instant::now();
    let told = engine
        .form("cloudformation", request)
        .await
        .map_or_else(|error| format!("{error:#}"), |answer| String::from_utf8_lossy(&answer).into_owned());
    ensure!(told.contains("No updates are to be performed"), "the update was not refused: {told}");
    Ok(began.elapsed())
}
