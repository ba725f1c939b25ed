//! The table of a rehearsal, for people, for programs and for build servers.

use std::path::Path;

use anyhow::{Context, Result};
use comfy_table::presets::UTF8_HORIZONTAL_ONLY;
use comfy_table::{ContentArrangement, Table};
use serde_json::{Value, json};
use tidegate_rehearsal::{Break, Judgement};

use super::run::Played;
use super::setup::Prepared;
use crate::say::Say;

/// The longest account of what happened.
const LONGEST: usize = 160;
/// The table's width where there is no terminal to say it.
const WIDTH: u16 = 160;

/// Shows every scenario, how it ended, and whether that is safe.
pub fn table(say: &Say, prepared: &Prepared, played: &[Played], seconds: f64) {
    let mut table = Table::new();
    table.set_content_arrangement(ContentArrangement::Dynamic);
    table.load_style(UTF8_HORIZONTAL_ONLY);
    table.set_width(table.width().unwrap_or(WIDTH).max(WIDTH / 2));
    table.set_header([
        "scenario",
        "what happened",
        "alias",
        "recovered in",
        "served by the new version",
        "result",
    ]);
    for one in played {
        table.add_row([
            one.scenario.to_string(),
            happened(one),
            aliases(one),
            recovered(one),
            served(one),
            result(&one.judgement),
        ]);
    }
    let count = |wanted: fn(&Judgement) -> bool| played.iter().filter(|one| wanted(&one.judgement)).count();
    let safe = count(|judgement| matches!(judgement, Judgement::Safe));
    let skipped = count(|judgement| matches!(judgement, Judgement::Skipped(_)));
    let text = format!(
        "{table}\n{safe} safe, {} unsafe, {skipped} skipped; {seconds:.1} s",
        played.len() - safe - skipped
    );
    let value = json!({
        "seconds": seconds,
        "releasedOverItself": prepared.same_again,
        "scenarios": played.iter().map(value).collect::<Vec<_>>(),
    });
    say.data(text, &value);
}

/// Writes the judgements as JUnit's XML.
pub fn junit(path: &Path, name: &str, played: &[Played]) -> Result<()> {
    let cases: Vec<(String, Judgement, f64)> =
        played.iter().map(|one| (one.scenario.to_string(), one.judgement.clone(), one.seconds)).collect();
    std::fs::write(path, tidegate_rehearsal::junit(name, &cases))
        .with_context(|| format!("writing {}", path.display()))
}

fn happened(one: &Played) -> String {
    if matches!(one.judgement, Judgement::Skipped(_)) {
        return String::new();
    }
    let text = match (&one.ending.cause, one.ending.execution.as_str()) {
        (_, "Succeeded") => released(one),
        (Some(cause), _) => format!("rolled back: {cause}"),
        (None, status) => format!("the execution is {status}"),
    };
    if text.chars().count() <= LONGEST {
        return text;
    }
    text.chars().take(LONGEST).chain("…".chars()).collect()
}

fn released(one: &Played) -> String {
    let alarms: Vec<String> =
        one.ending.alarms.iter().map(|(name, state)| format!("{name} {state}")).collect();
    match (&one.scenario.broken, &one.ending.verdict) {
        (Break::NoTraffic, verdict) => {
            let verdict =
                verdict.as_deref().map(|verdict| format!("; verdict {verdict}")).unwrap_or_default();
            format!("released; {}{verdict}", alarms.join(", "))
        }
        (_, Some(verdict)) => format!("released; verdict {verdict}"),
        (_, None) => "released".to_owned(),
    }
}

fn aliases(one: &Played) -> String {
    let lines = one.ending.aliases.iter().map(|alias| {
        let state = if alias.is_old() {
            "old".to_owned()
        } else if alias.is_new() {
            "new".to_owned()
        } else {
            let weights = alias.weights.iter();
            let shares: Vec<String> =
                weights.map(|(version, weight)| format!("{:.0} % on {version}", weight * 100.0)).collect();
            format!("divided, {}", shares.join(", "))
        };
        format!("{} → {} ({state})", alias.name, alias.version)
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn recovered(one: &Played) -> String {
    one.ending.recovery_millis().map_or_else(|| "-".to_owned(), virtual_time)
}

/// Milliseconds of the engine's clock as people say them.
fn virtual_time(millis: i64) -> String {
    let seconds = millis / 1000;
    match (seconds / 3600, seconds % 3600 / 60, seconds % 60) {
        (0, 0, _) => format!("{:.1} s", millis as f64 / 1000.0),
        (0, minutes, seconds) => format!("{minutes} min {seconds} s"),
        (hours, minutes, _) => format!("{hours} h {minutes} min"),
    }
}

fn served(one: &Played) -> String {
    let answered = one.served.old + one.served.new;
    if answered == 0 {
        return "no traffic".to_owned();
    }
    let errors =
        if one.served.errors > 0 { format!(", {} errors", one.served.errors) } else { String::new() };
    format!("{} of {answered}{errors}", one.served.new)
}

fn result(judgement: &Judgement) -> String {
    match judgement {
        Judgement::Safe => "safe".to_owned(),
        Judgement::Unsafe(why) => format!("UNSAFE: {why}"),
        Judgement::Skipped(why) => format!("skipped: {why}"),
    }
}

fn value(one: &Played) -> Value {
    let (result, why) = match &one.judgement {
        Judgement::Safe => ("safe", None),
        Judgement::Unsafe(why) => ("unsafe", Some(why)),
        Judgement::Skipped(why) => ("skipped", Some(why)),
    };
    json!({
        "scenario": one.scenario.to_string(),
        "result": result,
        "why": why,
        "execution": one.ending.execution,
        "stack": one.ending.stack,
        "cause": one.ending.cause,
        "aliases": one.ending.aliases,
        "deployments": one.ending.deployments,
        "alarms": one.ending.alarms,
        "verdict": one.ending.verdict,
        "recoverySeconds": one.ending.recovery_millis().map(|millis| millis as f64 / 1000.0),
        "virtualSeconds": (one.ending.ended_at - one.ending.began_at) as f64 / 1000.0,
        "served": one.served,
        "seconds": one.seconds,
        "dataDirectory": one.kept,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_said_as_people_say_them() {
        assert_eq!(virtual_time(1_500), "1.5 s");
        assert_eq!(virtual_time(305_000), "5 min 5 s");
        assert_eq!(virtual_time(3_605_000), "1 h 0 min");
    }
}
