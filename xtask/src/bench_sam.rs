//! `cargo xtask bench sam [--python FILE]`: the SAM transform beside AWS's own translator, template by template, in
//! one run on one machine; and how its time grows with the template.
//!
//! Both are timed in their process, from the template's text to the transformed template; the fastest of a few times
//! counts, since what else a machine does only ever adds. Templates that either refuses are left out.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::json;
use tidegate_sam::{Context, transform_text};

use crate::run;

/// How often each template is transformed by either.
const TIMES: usize = 5;
/// The median may take this part of AWS's.
const RATIO: f64 = 1.0 / 50.0;
/// Functions of the large template, and how long it may take.
const LARGE: usize = 500;
const LARGE_LIMIT: Duration = Duration::from_millis(50);
/// How often a large template is transformed.
const LARGE_TIMES: usize = 20;
/// Sixteen times the functions may take this many times sixteen times as long: what else a machine does is in it.
const GROWTH: f64 = 1.5;
const SCRIPT: &str = include_str!("bench_sam.py");

/// Compares, prints, and fails where a figure is missed.
pub fn bench(root: &Path, options: &[&str]) -> Result<()> {
    let python = match options {
        [] => root.join(".clients/bin/python"),
        ["--python", path] => PathBuf::from(path),
        _ => bail!("usage: cargo xtask bench sam [--python FILE]"),
    };
    ensure!(
        python.exists(),
        "{} is not there: `cargo xtask test` installs the clients, or name a Python that has aws-sam-translator",
        python.display()
    );
    let templates = templates(root)?;
    let theirs = theirs(root, &python, templates.keys())?;
    let context = context();
    let mut rows = Vec::new();
    for (path, text) in &templates {
        let (Some(Some(seconds)), Some(ours)) = (theirs.get(path), fastest(text, &context, TIMES)) else {
            continue;
        };
        rows.push((ours.as_secs_f64(), *seconds));
    }
    ensure!(!rows.is_empty(), "no template is transformed by both");
    let ours = median(rows.iter().map(|row| row.0).collect());
    let aws = median(rows.iter().map(|row| row.1).collect());
    let part = median(rows.iter().map(|row| row.0 / row.1).collect());
    println!("{} of {} templates are transformed by both", rows.len(), templates.len());
    println!(
        "median of a template: {:.3} ms here, {:.2} ms there: 1/{:.0}",
        ours * 1e3,
        aws * 1e3,
        aws / ours
    );
    println!("median of the ratios: 1/{:.0}", 1.0 / part);
    ensure!(ours / aws <= RATIO, "the median is not below a fiftieth");
    growth(&context)
}

/// What the large template takes, and smaller and larger ones.
fn growth(context: &Context) -> Result<()> {
    let counts = [LARGE / 4, LARGE / 2, LARGE, 2 * LARGE, 4 * LARGE];
    let mut each = Vec::new();
    for count in counts {
        let text = functions(count)?;
        let took = fastest(&text, context, LARGE_TIMES).context("the large template is transformed")?;
        each.push(took.as_secs_f64() / count as f64);
        println!("{count} functions: {:.1} ms", took.as_secs_f64() * 1e3);
        ensure!(count != LARGE || took <= LARGE_LIMIT, "{LARGE} functions take longer than {LARGE_LIMIT:?}");
    }
    let (first, last) = (each.first().copied(), each.last().copied());
    let times = last.context("the largest")? / first.context("the smallest")?;
    println!("a function of the largest takes {times:.2} times one of the smallest");
    ensure!(times <= GROWTH, "the time grows faster than the template");
    Ok(())
}

/// A template of so many functions, each with an alias, a policy and an event.
fn functions(count: usize) -> Result<String> {
    let mut text = String::from("Transform: AWS::Serverless-2016-10-31\nResources:\n");
    for number in 0..count {
        write!(
            text,
            "  Function{number}:\n    Type: AWS::Serverless::Function\n    Properties:\n      Handler: app.handler\n      \
             Runtime: python3.13\n      CodeUri: s3://bucket/key{number}\n      AutoPublishAlias: live\n      Policies:\n      \
             - AWSLambdaBasicExecutionRole\n      Events:\n        Tick:\n          Type: Schedule\n          \
             Properties:\n            Schedule: rate(5 minutes)\n"
        )
        .context("writing a template")?;
    }
    Ok(text)
}

#[expect(clippy::disallowed_methods, reason = "a bench measures real time")]
fn fastest(text: &str, context: &Context, times: usize) -> Option<Duration> {
    let mut best = Duration::MAX;
    for _ in 0..times {
        let start = Instant::now();
        let done = transform_text(text, context);
        best = best.min(start.elapsed());
        done.ok()?;
    }
    Some(best)
}

fn context() -> Context {
    Context {
        region: "us-east-1".to_owned(),
        partition: "aws".to_owned(),
        parameters: json!({"Stage": "prod"}).as_object().cloned().unwrap_or_default().into(),
        ..Context::default()
    }
}

/// Our own templates, and AWS's public ones where they lie beside the clone.
fn templates(root: &Path) -> Result<BTreeMap<PathBuf, String>> {
    let mut found = BTreeMap::new();
    for folder in [root.join("crates/sam/tests/golden"), root.join("../shared/corpora/sam-translator/input")]
    {
        if !folder.is_dir() {
            println!("SKIPPED: {} is not there", folder.display());
            continue;
        }
        for entry in std::fs::read_dir(&folder).with_context(|| format!("listing {}", folder.display()))? {
            let path = entry?.path();
            let text =
                || std::fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()));
            if path.extension().is_some_and(|extension| extension == "yaml") {
                let text = text()?;
                // The application repository is asked over the network.
                if !text.contains("AWS::Serverless::Application") {
                    found.insert(path, text);
                }
            }
        }
    }
    Ok(found)
}

fn theirs<'a>(
    root: &Path,
    python: &Path,
    paths: impl Iterator<Item = &'a PathBuf>,
) -> Result<BTreeMap<PathBuf, Option<f64>>> {
    let paths: Vec<&PathBuf> = paths.collect();
    let mut process = run::command(python, root)
        .args(["-c", SCRIPT])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::inherit())
        .spawn()
        .with_context(|| format!("starting {}", python.display()))?;
    let mut stdin = process.stdin.take().context("the script's stdin")?;
    stdin.write_all(json!({"times": TIMES, "paths": paths}).to_string().as_bytes())?;
    drop(stdin);
    let output = process.wait_with_output().context("waiting for the script")?;
    ensure!(output.status.success(), "AWS's translator: {}", output.status);
    serde_json::from_slice(&output.stdout).context("reading the script's answer")
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
