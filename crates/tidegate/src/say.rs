//! Talk on stderr, data on stdout; readable without colour, and plain lines where there is no terminal.
#![expect(clippy::print_stdout, reason = "the one module that writes a command's data to stdout")]

use std::io::IsTerminal;

use console::Style;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use serde::Serialize;

use crate::cli::Output;

/// How a command speaks.
#[derive(Clone, Debug)]
pub struct Say {
    output: Output,
}

impl Say {
    /// Speaks as `output` asks.
    pub fn new(output: Output) -> Self {
        Self { output }
    }

    /// For a part of a command whose events are not the command's data: they are talk, whoever reads stdout.
    pub fn aside(&self) -> Self {
        Self { output: Output::Text }
    }

    /// Whether a program reads stdout.
    pub fn json(&self) -> bool {
        self.output == Output::Json
    }

    /// A line of talk.
    pub fn line(&self, text: impl AsRef<str>) {
        eprintln!("{}", text.as_ref());
    }

    /// What went wrong.
    pub fn error(&self, text: &str) {
        eprintln!("{} {text}", Style::new().for_stderr().red().bold().apply_to("error:"));
    }

    /// What the user may do next, after a blank line.
    pub fn hint(&self, text: &str) {
        eprintln!("\n{} {text}", Style::new().for_stderr().cyan().apply_to("hint:"));
    }

    /// Data: `text` for people, `value` for programs.
    pub fn data(&self, text: impl AsRef<str>, value: &impl Serialize) {
        match self.output {
            Output::Text => println!("{}", text.as_ref()),
            Output::Json => match serde_json::to_string(value) {
                Ok(json) => println!("{json}"),
                Err(error) => self.error(&format!("encoding a result: {error}")),
            },
        }
    }

    /// Something that happened: a line of talk for people, a line of JSON for programs.
    pub fn event(&self, text: impl AsRef<str>, value: &impl Serialize) {
        match self.output {
            Output::Text => self.line(text),
            Output::Json => self.data("", value),
        }
    }

    /// A spinner for what takes a while; without a terminal it stays silent and the lines alone speak.
    pub fn spinner(&self) -> ProgressBar {
        let bar = ProgressBar::new_spinner();
        if !std::io::stderr().is_terminal() || self.json() {
            bar.set_draw_target(ProgressDrawTarget::hidden());
        }
        if let Ok(style) = ProgressStyle::with_template("{spinner} {wide_msg}") {
            bar.set_style(style);
        }
        bar.enable_steady_tick(std::time::Duration::from_millis(120));
        bar
    }
}
