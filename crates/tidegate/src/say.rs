//! Talk on stderr, data on stdout; readable without colour, and plain lines where there is no terminal.
#![expect(clippy::print_stdout, reason = "the one module that writes a command's data to stdout")]

use std::io::IsTerminal;

use comfy_table::{ColumnConstraint, ContentArrangement, Table, presets};
use console::{Style, Term};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use serde::Serialize;

use crate::cli::Output;

/// The columns that the last column of a table needs, or all of them give way.
const WORDS: usize = 12;

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
        Self { output: Output::Table }
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
            Output::Text | Output::Table => println!("{}", text.as_ref()),
            Output::Json => match serde_json::to_string(value) {
                Ok(json) => println!("{json}"),
                Err(error) => self.error(&format!("encoding a result: {error}")),
            },
        }
    }

    /// Records: a table that fits the terminal, a line of fields parted by tabs for each, or one JSON document.
    pub fn records(&self, header: &[&str], rows: &[Vec<String>], values: &impl Serialize) {
        match self.output {
            Output::Json => self.data("", values),
            Output::Text => {
                for row in rows {
                    println!("{}", row.iter().map(|cell| flat(cell)).collect::<Vec<_>>().join("\t"));
                }
            }
            Output::Table => println!("{}", table(header, rows, width())),
        }
    }

    /// Something that happened: a line of talk for people, a line of JSON for programs.
    pub fn event(&self, text: impl AsRef<str>, value: &impl Serialize) {
        match self.output {
            Output::Text | Output::Table => self.line(text),
            Output::Json => self.data("", value),
        }
    }

    /// Lines that are drawn anew in place; without a terminal they stay away, and the lines alone speak.
    pub fn view(&self) -> ProgressBar {
        let view = self.spinner();
        if let Ok(style) = ProgressStyle::with_template("{msg}") {
            view.set_style(style);
        }
        view
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

/// The columns that stdout's reader has: COLUMNS, else the terminal's, else eighty.
#[expect(clippy::disallowed_methods, reason = "COLUMNS is the shell's word to every program on the width")]
fn width() -> u16 {
    let asked = std::env::var("COLUMNS").ok().and_then(|text| text.parse().ok()).filter(|width| *width >= 20);
    asked.or_else(|| Term::stdout().size_checked().map(|(_, columns)| columns)).unwrap_or(80)
}

/// A table no wider than `width`, whose long cells are wrapped.
fn table(header: &[&str], rows: &[Vec<String>], width: u16) -> String {
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_content_arrangement(ContentArrangement::Dynamic).set_width(width);
    table.set_header(header.iter().map(|name| name.to_uppercase()));
    for row in rows {
        table.add_row(row.iter().map(|cell| shown(cell)));
    }
    // The last column takes what is left: its words wrap well, ids and times do not.
    let wide = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column)).map(|cell| shown(cell).chars().count());
        cells.chain(header.get(column).map(|name| name.len())).max().unwrap_or_default() + 2
    };
    let last = header.len().saturating_sub(1);
    if (0..last).map(wide).sum::<usize>() + WORDS <= usize::from(width) {
        for column in table.column_iter_mut().take(last) {
            column.set_constraint(ColumnConstraint::ContentWidth);
        }
    }
    table.lines().map(|line| line.trim_end().to_owned()).collect::<Vec<_>>().join("\n")
}

/// A cell of a table; an instant without its fraction, which people do not read.
fn shown(cell: &str) -> String {
    const INSTANT: &str = "dddd-dd-ddTdd:dd:dd.dddZ";
    let alike = |(given, wanted): (char, char)| given == wanted || (wanted == 'd' && given.is_ascii_digit());
    if cell.len() == INSTANT.len() && cell.chars().zip(INSTANT.chars()).all(alike) {
        return cell[..19].replace('T', " ");
    }
    plain(cell)
}

/// A cell on one line of tabs.
fn flat(cell: &str) -> String {
    plain(cell).replace(['\t', '\n'], " ")
}

/// Without what would move a terminal's cursor: cells hold words that users chose.
pub fn plain(text: &str) -> String {
    text.chars().filter(|one| !one.is_control() || matches!(one, '\t' | '\n')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_fits_its_width_and_keeps_every_word() {
        let rows = vec![vec![
            "Deploy".to_owned(),
            "Failed".to_owned(),
            "the hook said no to the version".to_owned(),
        ]];
        let narrow = table(&["stage", "status", "why"], &rows, 32);
        assert!(narrow.lines().all(|line| line.chars().count() <= 32), "{narrow}");
        assert!(
            narrow.contains("STAGE") && narrow.contains("Deploy") && narrow.contains("version"),
            "{narrow}"
        );
    }

    #[test]
    fn instants_are_shown_as_people_write_them() {
        assert_eq!(shown("2026-11-24T01:09:04.200Z"), "2026-11-24 01:09:04");
        assert_eq!(shown("2026-11-24T01:09:04.200z"), "2026-11-24T01:09:04.200z");
        assert_eq!(shown("2026-11-24 Tabcdefghijklm"), "2026-11-24 Tabcdefghijklm");
    }

    #[test]
    fn a_cell_cannot_steer_the_terminal() {
        assert_eq!(plain("a\u{1b}[2Jb"), "a[2Jb");
        assert_eq!(flat("a\tb\nc"), "a b c");
    }
}
