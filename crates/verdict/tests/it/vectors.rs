//! The vectors that `examples/verdict` shares with this crate: the same batches, the same evidence.

use serde_json::Value;
use tidegate_verdict::{Batch, Doubt, Outcome, Settings, Tally, Watch};

#[test]
fn the_function_for_aws_and_this_crate_say_the_same() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/verdict/vectors.json");
    let cases: Vec<Value> = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    assert!(cases.len() > 5);
    for case in cases {
        let (name, mut watch) = (&case["name"], Watch::new(Settings::default()).unwrap());
        let (batches, expected) = (case["batches"].as_array().unwrap(), case["evidence"].as_array().unwrap());
        assert_eq!(batches.len(), expected.len(), "{name}");
        for (given, expected) in batches.iter().zip(expected) {
            watch.take(batch(given)).unwrap();
            let (found, expected) = (watch.evidence(), expected.as_f64().unwrap());
            assert!((found - expected).abs() < 1e-9, "{name}: {found}, not {expected}");
        }
        assert_eq!(named(watch.outcome()), case["outcome"], "{name}");
        assert_eq!(watch.sample_ratio().mismatch, case["sample_ratio_doubted"], "{name}");
        if let Outcome::Inconclusive(Doubt::TooFewRequests { power }) = watch.outcome() {
            assert!((power - case["power"].as_f64().unwrap()).abs() < 1e-9, "{name}: {power}");
        }
    }
}

fn batch(given: &Value) -> Batch {
    let count = |index: usize| given[index].as_u64().expect("a count");
    Batch {
        weight: given[0].as_f64().expect("a weight"),
        canary: Tally::new(count(1), count(2)),
        stable: Tally::new(count(3), count(4)),
    }
}

fn named(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Regression => "REGRESSION",
        Outcome::NoEvidenceOfHarm => "NO_EVIDENCE_OF_HARM",
        Outcome::Inconclusive(_) => "INCONCLUSIVE",
    }
}
