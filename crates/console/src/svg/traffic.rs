//! The traffic of a deployment over time: a bar for each period, its versions' shares one upon the other, errors below,
//! the scheduled weight as a line, and marks where hooks ran and alarms changed.

use maud::{Markup, html};
use tidegate_core::Timestamp;

use super::at;

const WIDTH: f64 = 960.0;
const LEFT: f64 = 56.0;
const RIGHT: f64 = 12.0;
const TOP: f64 = 34.0;
const SHARES: f64 = 180.0;
const ERRORS: f64 = 56.0;
const GAP: f64 = 26.0;
const HEIGHT: f64 = TOP + SHARES + GAP + ERRORS + 26.0;

/// One period.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Period {
    /// When it begins.
    pub(crate) from: i64,
    /// Invocations of the version that had all the traffic.
    pub(crate) old: f64,
    /// Invocations of the new version.
    pub(crate) new: f64,
    /// Errors of both.
    pub(crate) errors: f64,
}

/// Something that happened at an instant.
#[derive(Clone, Debug)]
pub(crate) struct Mark {
    /// When.
    pub(crate) at: Timestamp,
    /// `hook` or `alarm`.
    pub(crate) kind: &'static str,
    /// What happened.
    pub(crate) words: String,
}

/// What is drawn.
pub(crate) struct Traffic<'a> {
    /// The first instant.
    pub(crate) from: Timestamp,
    /// The last instant.
    pub(crate) until: Timestamp,
    /// How long a period is, in milliseconds.
    pub(crate) period: i64,
    /// The periods that had traffic.
    pub(crate) periods: &'a [Period],
    /// The scheduled weight of the new version, from each instant on.
    pub(crate) schedule: &'a [(Timestamp, f64)],
    /// What happened.
    pub(crate) marks: &'a [Mark],
    /// What the drawing shows, in words.
    pub(crate) label: &'a str,
}

/// The drawing.
pub(crate) fn draw(traffic: &Traffic<'_>) -> Markup {
    let errors_top = TOP + SHARES + GAP;
    let most = traffic.periods.iter().map(|period| period.errors).fold(1.0, f64::max);
    html! {
        div.drawn tabindex="0" role="region" aria-label="Traffic over time" {
            svg.drawing viewBox={ "0 0 " (WIDTH) " " (HEIGHT) } role="img" aria-label=(traffic.label) {
                @for percent in [0.0, 50.0, 100.0] {
                    @let y = TOP + SHARES * (1.0 - percent / 100.0);
                    line.axis x1=(at(LEFT)) x2=(at(WIDTH - RIGHT)) y1=(at(y)) y2=(at(y)) {}
                    text.soft x=(at(LEFT - 6.0)) y=(at(y + 4.0)) text-anchor="end" { (percent) "%" }
                }
                line.axis x1=(at(LEFT)) x2=(at(WIDTH - RIGHT)) y1=(at(errors_top + ERRORS)) y2=(at(errors_top + ERRORS)) {}
                text.soft x=(at(LEFT - 6.0)) y=(at(errors_top + 10.0)) text-anchor="end" { (most) }
                text.soft x=(at(LEFT)) y=(at(errors_top - 6.0)) { "errors in each period" }
                @for period in traffic.periods { (bar(traffic, period, most)) }
                (schedule(traffic))
                @for (index, mark) in traffic.marks.iter().enumerate() { (mark_line(traffic, mark, index)) }
                (times(traffic))
            }
        }
    }
}

fn x_of(traffic: &Traffic<'_>, millis: i64) -> f64 {
    let whole =
        f64::from(u32::try_from((traffic.until.millis() - traffic.from.millis()).max(1)).unwrap_or(u32::MAX));
    let since = (millis - traffic.from.millis()).clamp(0, i64::from(u32::MAX));
    let since = f64::from(u32::try_from(since).unwrap_or(u32::MAX));
    LEFT + (WIDTH - LEFT - RIGHT) * (since / whole).min(1.0)
}

fn bar(traffic: &Traffic<'_>, period: &Period, most: f64) -> Markup {
    let (left, right) = (x_of(traffic, period.from), x_of(traffic, period.from + traffic.period));
    let wide = (right - left - 1.0).max(1.0);
    let all = period.old + period.new;
    let new = if all > 0.0 { SHARES * period.new / all } else { 0.0 };
    let old = if all > 0.0 { SHARES - new } else { 0.0 };
    let errors = ERRORS * period.errors / most;
    let bottom = TOP + SHARES + GAP + ERRORS;
    let time = Timestamp::from_millis(period.from).strftime("%H:%M:%S");
    html! {
        g {
            title { (time) ": " (period.old) " invocations of the version before, " (period.new) " of the new one, " (period.errors) " errors" }
            rect.old x=(at(left)) y=(at(TOP)) width=(at(wide)) height=(at(old)) {}
            rect.new x=(at(left)) y=(at(TOP + old)) width=(at(wide)) height=(at(new)) {}
            rect.errors x=(at(left)) y=(at(bottom - errors)) width=(at(wide)) height=(at(errors)) {}
        }
    }
}

fn schedule(traffic: &Traffic<'_>) -> Markup {
    let mut path = String::new();
    let mut last = None;
    for (time, weight) in traffic.schedule.iter().filter(|(time, _)| *time <= traffic.until) {
        let (x, y) = (x_of(traffic, time.millis()), TOP + SHARES * (1.0 - weight));
        match last {
            None => path.push_str(&format!("M{} {}", at(x), at(y))),
            Some(_) => path.push_str(&format!("H{}V{}", at(x), at(y))),
        }
        last = Some(y);
    }
    if last.is_some() {
        path.push_str(&format!("H{}", at(WIDTH - RIGHT)));
    }
    html! { @if last.is_some() { path.weight d=(path) { title { "Scheduled weight of the new version" } } } }
}

/// Marks that lie close together are numbered on two heights, so that their numbers do not cover one another.
fn mark_line(traffic: &Traffic<'_>, mark: &Mark, index: usize) -> Markup {
    let x = x_of(traffic, mark.at.millis());
    let y = if index.is_multiple_of(2) { 12.0 } else { 26.0 };
    html! {
        g {
            title { (mark.at.strftime("%H:%M:%S")) " " (mark.words) }
            line class=(mark.kind) x1=(at(x)) x2=(at(x)) y1=(at(y + 3.0)) y2=(at(TOP + SHARES)) {}
            text x=(at(x)) y=(at(y)) text-anchor="middle" { (index + 1) }
        }
    }
}

fn times(traffic: &Traffic<'_>) -> Markup {
    let span = traffic.until.millis() - traffic.from.millis();
    html! {
        @for quarter in 0..=4_i64 {
            @let millis = traffic.from.millis() + span * quarter / 4;
            @let anchor = match quarter { 0 => "start", 4 => "end", _ => "middle" };
            text.soft x=(at(x_of(traffic, millis))) y=(at(HEIGHT - 8.0)) text-anchor=(anchor) {
                (Timestamp::from_millis(millis).strftime("%H:%M:%S"))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_scheduled_for_later_is_not_drawn() {
        let from = Timestamp::from_millis(0);
        let drawn = draw(&Traffic {
            from,
            until: Timestamp::from_millis(60_000),
            period: 60_000,
            periods: &[],
            schedule: &[(from, 0.1), (Timestamp::from_millis(60_001), 1.0)],
            marks: &[],
            label: "Traffic",
        });
        assert!(drawn.into_string().contains("d=\"M56.0 196.0H948.0\""));
    }

    #[test]
    fn shares_fill_the_height_and_marks_are_numbered() {
        let periods = [Period { from: 0, old: 9.0, new: 1.0, errors: 2.0 }];
        let marks = [Mark { at: Timestamp::from_millis(30_000), kind: "alarm", words: "<red>".into() }];
        let drawn = draw(&Traffic {
            from: Timestamp::from_millis(0),
            until: Timestamp::from_millis(60_000),
            period: 60_000,
            periods: &periods,
            schedule: &[(Timestamp::from_millis(0), 0.1), (Timestamp::from_millis(30_000), 1.0)],
            marks: &marks,
            label: "Traffic",
        })
        .into_string();
        assert!(drawn.contains("height=\"162.0\""), "nine tenths of 180: {drawn}");
        assert!(drawn.contains("height=\"18.0\""));
        assert!(drawn.contains("&lt;red&gt;"));
        assert!(drawn.contains("M56.0 196.0H502.0V34.0H948.0"), "{drawn}");
    }
}
