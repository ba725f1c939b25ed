//! `tidegate licenses`: what the binary is made of, and under which licences.

use serde_json::json;

use crate::cli::Stop;
use crate::say::Say;

/// Every crate in the binary and its licence; a client test compares it with what cargo resolves.
const CRATES: &str = include_str!("../licenses.txt");
/// Tidegate's own licence.
const LICENSE: &str = include_str!("../../../../LICENSE");
/// What Tidegate owes to others besides crates.
const NOTICE: &str = include_str!("../../../../NOTICE");

/// Prints the crates and their licences, or with `text` the notice and the licence of Tidegate itself.
pub fn run(say: &Say, text: bool) -> Result<(), Stop> {
    if text {
        say.data(format!("{NOTICE}\n{LICENSE}").trim_end(), &json!({"notice": NOTICE, "license": LICENSE}));
        return Ok(());
    }
    let rows: Vec<Vec<String>> =
        CRATES.lines().map(|line| line.split('\t').map(str::to_owned).collect()).collect();
    let values: Vec<_> =
        rows.iter().map(|row| json!({"crate": row.first(), "license": row.get(1)})).collect();
    say.records(&["crate", "license"], &rows, &values);
    Ok(())
}
