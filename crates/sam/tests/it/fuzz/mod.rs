//! Changed templates through the reader and the transform: no panic, nothing that takes long, no hunger for memory.
//!
//! A short while in every run, a minute in CI; `cargo xtask fuzz sam --inputs N` runs as many as one has patience for.

mod counting;
mod mutate;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::mpsc;
use std::time::{Duration, Instant};

use mutate::{Draws, Seed};
use tidegate_sam::{Context, ServerlessRepo, transform_text};
use tidegate_yaml::{Document, Map, Value, json};

use crate::corpus;

/// The longest that an input may take.
const PATIENCE: Duration = Duration::from_secs(1);
/// An input that does not end is waited for this long.
const HANGING: Duration = Duration::from_secs(60);
/// How much memory there may be for each byte of an input.
const MEMORY_PER_BYTE: usize = 50;
/// How much for each byte of the result beyond that: AWS copies a value to as many places as paths or functions ask for
/// it, so that a result may be any number of times its template, which no bound of the template alone can hold.
const MEMORY_PER_BYTE_OUT: usize = 8;
/// What any input may take, however short: AWS makes a policy template's name a page, and a short event a method.
const MEMORY_FLOOR: usize = 256 * 1024;
/// Larger templates take long and find no more.
const LONGEST_SEED: usize = 6000;

/// How long to go on.
enum Goal {
    For(Duration),
    Inputs(u64),
}

struct Worst {
    time: Duration,
    memory: f64,
}

#[expect(clippy::disallowed_methods, reason = "a test asks how much it shall do, and measures real time")]
fn wanted() -> (Goal, u64) {
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse::<u64>().ok());
    let goal = match number("TIDEGATE_FUZZ_INPUTS") {
        Some(count) => Goal::Inputs(count),
        None if std::env::var("CI").is_ok() => Goal::For(Duration::from_secs(60)),
        None => Goal::For(Duration::from_secs(3)),
    };
    (goal, number("TIDEGATE_FUZZ_SEED").unwrap_or(1))
}

fn context() -> Context {
    Context {
        region: "us-east-1".to_owned(),
        partition: "aws".to_owned(),
        parameters: json!({"Stage": "prod"}).as_object().cloned().unwrap_or_default(),
        repository: Some(ServerlessRepo::from_json(
            &json!({"Default": {"TemplateId": "i", "TemplateUrl": "u"}}),
        )),
        ..Context::default()
    }
}

fn seeds() -> Vec<Seed> {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden")];
    folders.extend(corpus::corpus().map(|corpus| corpus.join("input")));
    let mut paths: Vec<_> = folders
        .iter()
        .flat_map(|folder| std::fs::read_dir(folder).expect("lists the templates"))
        .map(|entry| entry.expect("reads an entry").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "yaml"))
        .collect();
    paths.sort();
    let texts = paths.iter().map(|path| std::fs::read_to_string(path).expect("reads a template"));
    texts
        .filter(|text| text.len() <= LONGEST_SEED)
        .filter_map(|text| {
            let tree = Document::parse(&text).and_then(|document| document.to_template_value()).ok()?;
            Some(Seed { text, tree })
        })
        .collect()
}

/// All that reads a template: the result, or what is said of the text.
fn digest(text: &str, context: &Context) -> Result<Value, String> {
    transform_text(text, context).map_err(|error| {
        let diagnostics = match Document::parse(text) {
            Ok(document) => error.diagnostics(&document),
            Err(wrong) => vec![wrong],
        };
        diagnostics.iter().map(ToString::to_string).collect()
    })
}

/// What is wrong with how an input was taken, if anything.
#[expect(clippy::disallowed_methods, reason = "what is measured is real time")]
fn complaint(text: &str, context: &Context, worst: &mut Worst) -> Option<String> {
    let mut shortest = Duration::MAX;
    // A busy machine is slow now and then; what is slow each time is slow.
    for _ in 0..3 {
        let start = Instant::now();
        let (ended, peak) = counting::peak(|| catch_unwind(AssertUnwindSafe(|| digest(text, context))));
        shortest = shortest.min(start.elapsed());
        let Ok(result) = ended else { return Some("it panics".to_owned()) };
        if peak > MEMORY_FLOOR {
            worst.memory = worst.memory.max(peak as f64 / text.len() as f64);
            let out = result.map_or_else(|message| message.len(), |made| made.to_string().len());
            if peak > MEMORY_PER_BYTE * text.len() + MEMORY_PER_BYTE_OUT * out {
                return Some(format!(
                    "it takes {peak} bytes of memory for {} bytes in, {out} out",
                    text.len()
                ));
            }
        }
        if shortest <= PATIENCE {
            worst.time = worst.time.max(shortest);
            return None;
        }
    }
    Some(format!("it takes {shortest:?}"))
}

#[expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "it measures real time, and tells how far it is"
)]
fn work(goal: &Goal, seed: u64, seeds: &[Seed], alive: &mpsc::Sender<u64>) -> (u64, Worst) {
    let context = context();
    let mut worst = Worst { time: Duration::ZERO, memory: 0.0 };
    for one in seeds {
        // What is built once for all templates is not held against one.
        drop(digest(&one.text, &context));
    }
    let start = Instant::now();
    let mut number = 0;
    loop {
        let go_on = match goal {
            Goal::For(time) => start.elapsed() < *time,
            Goal::Inputs(count) => number < *count,
        };
        if !go_on {
            return (number, worst);
        }
        let text = mutate::input(&mut Draws(seed.wrapping_mul(0x0100_0000_01b3).wrapping_add(number)), seeds);
        if let Some(complaint) = complaint(&text, &context, &mut worst) {
            panic!("input {number} of seed {seed}: {complaint}\n{text}");
        }
        number += 1;
        if number % 1000 == 0 {
            alive.send(number).expect("somebody listens");
        }
        if number % 1_000_000 == 0 {
            println!("{number} inputs, {:.1?}", start.elapsed());
        }
    }
}

#[test]
fn takes_whatever_it_is_given() {
    let (goal, seed) = wanted();
    let (alive, signs) = mpsc::channel();
    let worker = std::thread::spawn(move || {
        let seeds = seeds();
        let (count, worst) = work(&goal, seed, &seeds, &alive);
        println!(
            "{count} inputs from {} templates, seed {seed}: the slowest took {:?}, the hungriest {:.1} bytes for a byte",
            seeds.len(),
            worst.time,
            worst.memory
        );
    });
    // Each sign of life covers a thousand inputs, so this finds what never ends and not what is merely slow.
    let mut last = 0;
    loop {
        match signs.recv_timeout(HANGING) {
            Ok(number) => last = number,
            Err(mpsc::RecvTimeoutError::Disconnected) => break,
            Err(mpsc::RecvTimeoutError::Timeout) => {
                panic!("an input between {last} and {} of seed {seed} does not end", last + 1000)
            }
        }
    }
    worker.join().expect("every input is taken");
}

#[test]
fn a_large_template_takes_no_longer_for_each_of_its_resources() {
    let wrong = |count: usize| {
        let function = json!({"Type": "AWS::Serverless::Function", "Properties": {"Nothing": 1}});
        let resources: Map = (0..count).map(|number| (format!("Fn{number}"), function.clone())).collect();
        json!({"Resources": resources}).to_string()
    };
    let repeated = |count: usize| "a: 1\n".repeat(count);
    let mut worst = Worst { time: Duration::ZERO, memory: 0.0 };
    let found =
        [wrong(300), repeated(3000)].iter().find_map(|text| complaint(text, &Context::default(), &mut worst));
    assert_eq!(found, None);
}
