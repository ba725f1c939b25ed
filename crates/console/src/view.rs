//! What pages are made of: statuses, times, tables, forms, and what stands where there is nothing yet.

use maud::{Markup, PreEscaped, html};
use tidegate_core::Timestamp;

use crate::layout::shown_time;
use crate::visit::{Visit, link, link_with};

/// A page: its title, and its middle.
pub(crate) struct Page {
    /// The title.
    pub(crate) title: String,
    /// What stands in the middle.
    pub(crate) body: Markup,
}

impl Page {
    /// A page.
    pub(crate) fn new(title: impl Into<String>, body: Markup) -> Self {
        Self { title: title.into(), body }
    }
}

/// How a status is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tone {
    /// It went well.
    Good,
    /// It is red.
    Bad,
    /// It is under way, or waits for somebody.
    Busy,
    /// Neither.
    Dull,
}

impl Tone {
    /// How one of AWS's statuses is meant.
    pub(crate) fn of(status: &str) -> Self {
        let upper = status.to_ascii_uppercase();
        let has = |parts: &[&str]| parts.iter().any(|part| upper.contains(part));
        if upper.starts_with("DELETE_COMPLETE") || has(&["INSUFFICIENT"]) {
            Self::Dull
        } else if has(&["PROGRESS", "PENDING", "QUEUED", "STOPPING", "CREATED", "BAKING", "INCONCLUSIVE"]) {
            Self::Busy
        } else if has(&[
            "FAIL",
            "ROLLBACK",
            "ALARM",
            "DENY",
            "REJECT",
            "ERROR",
            "FAULT",
            "TIMED",
            "REGRESSION",
        ]) {
            Self::Bad
        } else if has(&["SUCCE", "COMPLETE", "AVAILABLE", "ALLOW", "ACTIVE", "APPROVED", "NO_EVIDENCE"])
            || upper == "OK"
        {
            Self::Good
        } else {
            Self::Dull
        }
    }

    /// The name of its class.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Bad => "bad",
            Self::Busy => "busy",
            Self::Dull => "dull",
        }
    }

    /// Its sign, for who does not see colours.
    fn sign(self) -> &'static str {
        match self {
            Self::Good => "✔",
            Self::Bad => "✘",
            Self::Busy => "◔",
            Self::Dull => "○",
        }
    }
}

/// A status with its sign.
pub(crate) fn status(text: &str) -> Markup {
    let tone = Tone::of(text);
    html! { span class={ "status " (tone.name()) } { span aria-hidden="true" { (tone.sign()) } " " (text) } }
}

/// An instant, or a dash.
pub(crate) fn time(time: Option<Timestamp>) -> Markup {
    html! {
        @match time {
            Some(time) => time datetime=(time.iso8601()) { (shown_time(time)) },
            None => span { "–" },
        }
    }
}

/// An instant that Lambda wrote as text, or a dash.
pub(crate) fn modified(text: Option<&str>) -> Markup {
    let seconds = text.and_then(|text| text.get(..19)).map(|text| text.replace('T', " "));
    html! {
        @match (text, seconds) {
            (Some(text), Some(seconds)) => time datetime=(text) { (seconds) },
            (Some(text), None) => (text),
            _ => "–",
        }
    }
}

/// How long something took, or has taken until `now`.
pub(crate) fn lasted(from: Option<Timestamp>, until: Option<Timestamp>) -> String {
    match (from, until) {
        (Some(from), Some(until)) => words_of(until.millis() - from.millis()),
        _ => "–".to_owned(),
    }
}

/// A span of time in words.
pub(crate) fn words_of(millis: i64) -> String {
    let seconds = millis.max(0) / 1000;
    match (seconds / 3600, seconds / 60 % 60, seconds % 60) {
        (0, 0, s) => format!("{s} s"),
        (0, m, s) => format!("{m} min {s} s"),
        (h, m, _) => format!("{h} h {m} min"),
    }
}

/// A link to why something is red, where it is.
pub(crate) fn why(text: &str, id: &str) -> Markup {
    html! {
        @if Tone::of(text) == Tone::Bad && !id.is_empty() {
            " " a.why href=(link_with(&["explain"], &[("id", id)])) { "Why?" }
        }
    }
}

/// What stands where there is nothing yet, and what to do next.
pub(crate) fn empty(what: &str, next: &Markup) -> Markup {
    html! { div.empty { p { b { (what) } } p { (next) } } }
}

/// Rows of this many bytes are labelled cell by cell; a longer table scrolls sideways on narrow screens.
const LABELLED: usize = 100_000;

/// A table, whose rows become cards on narrow screens.
pub(crate) fn table(caption: &str, heads: &[&str], rows: &Markup) -> Markup {
    let cards = rows.0.len() <= LABELLED;
    html! {
        div.wide.cards[cards] tabindex="0" role="region" aria-label=(caption) {
            table {
                caption.quiet { (caption) }
                thead { tr { @for head in heads { th scope="col" { (head) } } } }
                tbody { @if cards { (labelled(heads, &rows.0)) } @else { (rows) } }
            }
        }
    }
}

/// The rows, with the head of its column at each cell.
fn labelled(heads: &[&str], rows: &str) -> Markup {
    let mut text = String::with_capacity(rows.len() * 2);
    for (at, row) in rows.split("<tr").enumerate() {
        if at > 0 {
            text.push_str("<tr");
        }
        for (cell, part) in row.split("<td").enumerate() {
            if let Some(head) =
                cell.checked_sub(1).map(|column| heads.get(column).copied().unwrap_or_default())
            {
                text.push_str(html! { td data-label=(head) {} }.0.trim_end_matches("></td>"));
            }
            text.push_str(part);
        }
    }
    PreEscaped(text)
}

/// Terms and what they are.
pub(crate) fn facts(facts: &[(&str, Markup)]) -> Markup {
    html! { dl.facts { @for (term, what) in facts { div { dt { (term) } dd { (what) } } } } }
}

/// A form whose button calls the act `name`.
pub(crate) fn act(visit: &Visit, name: &str, label: &str, fields: &[(&str, &str)]) -> Markup {
    form(
        visit,
        name,
        &html! {
            @for (field, value) in fields { input type="hidden" name=(field) value=(value); }
            button { (label) }
        },
    )
}

/// An act that asks once more, and for what it needs to know.
pub(crate) fn careful_act(
    visit: &Visit,
    name: &str,
    label: &str,
    fields: &[(&str, &str)],
    asks: &Markup,
) -> Markup {
    let key: String = fields.iter().map(|(_, value)| *value).collect::<Vec<_>>().join("-");
    html! {
        details.act data-key={ (name) "-" (key) } {
            summary { (label) "…" }
            (form(visit, name, &html! {
                @for (field, value) in fields { input type="hidden" name=(field) value=(value); }
                (asks)
                button { (label) }
            }))
        }
    }
}

/// A form of the act `name`.
pub(crate) fn form(visit: &Visit, name: &str, inside: &Markup) -> Markup {
    html! {
        form.act method="post" action=(link(&["act", name])) {
            input type="hidden" name="csrf" value=(visit.session.csrf());
            input type="hidden" name="back" value=(visit.here);
            (inside)
        }
    }
}

/// A link to the next page of a list.
pub(crate) fn more(address: Option<String>) -> Markup {
    html! { @if let Some(address) = address { p.more { a href=(address) { "Older" } } } }
}

/// What comes before a page's title.
pub(crate) fn trail(links: &[(&str, String)]) -> Markup {
    html! {
        nav.trail aria-label="Where this is" {
            @for (title, address) in links { a href=(address) { (title) } span aria-hidden="true" { " / " } }
        }
    }
}

/// The last part of an ARN or of a path.
pub(crate) fn tail(arn: &str) -> &str {
    arn.rsplit(['/', ':']).next().unwrap_or(arn)
}

/// A text cut to a number of characters.
pub(crate) fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let kept: String = text.chars().take(most.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn aws_statuses_have_their_tone() {
        let cases = [
            ("UPDATE_ROLLBACK_COMPLETE", Tone::Bad),
            ("UPDATE_ROLLBACK_IN_PROGRESS", Tone::Busy),
            ("CREATE_COMPLETE", Tone::Good),
            ("DELETE_COMPLETE", Tone::Dull),
            ("Succeeded", Tone::Good),
            ("Failed", Tone::Bad),
            ("InProgress", Tone::Busy),
            ("ALARM", Tone::Bad),
            ("OK", Tone::Good),
            ("INSUFFICIENT_DATA", Tone::Dull),
            ("PENDING", Tone::Busy),
            ("ImplicitDeny", Tone::Bad),
            ("Superseded", Tone::Dull),
        ];
        for (text, tone) in cases {
            assert_eq!(Tone::of(text), tone, "{text}");
        }
    }

    #[test]
    fn a_status_escapes_what_it_is_given() {
        assert!(status("<b>").into_string().contains("&lt;b&gt;"));
    }

    #[test]
    fn cells_know_the_head_of_their_column() {
        let rows = html! { tr { td { "a <td" } td.mono { "b" } } tr { td { "c" } } };
        let shown = table("Both", &["One", "\"Two\""], &rows).into_string();
        let cells = [
            "<tr><td data-label=\"One\">a &lt;td</td>",
            "<td data-label=\"&quot;Two&quot;\" class=\"mono\">b</td></tr>",
            "<tr><td data-label=\"One\">c</td></tr>",
        ];
        assert!(shown.contains(&cells.concat()), "{shown}");
    }

    #[test]
    fn spans_of_time_are_said_in_words() {
        assert_eq!(words_of(59_000), "59 s");
        assert_eq!(words_of(300_000), "5 min 0 s");
        assert_eq!(words_of(6_000_000), "1 h 40 min");
    }
}
