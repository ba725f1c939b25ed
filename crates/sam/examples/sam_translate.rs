//! Transforms the template on standard input: `sam_translate --region R --context FILE < template.yaml`.

use std::io::Read;
use std::process::ExitCode;

use serde_json::{Value, json};
use tidegate_sam::{Context, transform_document};
use tidegate_yaml::Document;

fn main() -> ExitCode {
    match run() {
        Ok(template) => {
            #[expect(clippy::print_stdout, reason = "the result is the program's output")]
            {
                println!("{template}");
            }
            ExitCode::SUCCESS
        }
        Err(message) => {
            #[expect(clippy::print_stdout, reason = "the result is the program's output")]
            {
                println!("{}", json!({"errorMessage": message}));
            }
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<Value, String> {
    let mut arguments = std::env::args().skip(1);
    let mut surroundings = Value::Null;
    while let Some(argument) = arguments.next() {
        let value = arguments.next().ok_or_else(|| format!("{argument} needs a value"))?;
        match argument.as_str() {
            "--region" => {}
            "--context" => {
                let text = std::fs::read_to_string(&value).map_err(|error| format!("{value}: {error}"))?;
                surroundings = serde_json::from_str(&text).map_err(|error| format!("{value}: {error}"))?;
            }
            other => return Err(format!("unknown option {other}")),
        }
    }
    let context = Context::from_json(&surroundings).map_err(|error| error.to_string())?;
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).map_err(|error| error.to_string())?;
    let document = Document::parse(&text).map_err(|wrong| wrong.to_string())?;
    transform_document(&document, &context).map_err(|error| error.to_string())
}
