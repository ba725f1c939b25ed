//! A metric over time, as bars, with a threshold where there is one.

use maud::{Markup, html};
use tidegate_core::Timestamp;

use super::at;

const WIDTH: f64 = 960.0;
const HEIGHT: f64 = 170.0;
const LEFT: f64 = 60.0;
const RIGHT: f64 = 12.0;
const TOP: f64 = 12.0;
const BOTTOM: f64 = 26.0;

/// The drawing of `points` between two instants, each of which stands for `period` milliseconds.
pub(crate) fn draw(
    label: &str,
    (from, until): (Timestamp, Timestamp),
    period: i64,
    points: &[(Timestamp, f64)],
    threshold: Option<f64>,
) -> Markup {
    let most = points.iter().map(|(_, value)| *value).chain(threshold).fold(0.0, f64::max);
    let most = if most > 0.0 { most } else { 1.0 };
    let x = |millis: i64| {
        let share = share((millis - from.millis()).max(0), (until.millis() - from.millis()).max(1));
        LEFT + (WIDTH - LEFT - RIGHT) * share.min(1.0)
    };
    let base = HEIGHT - BOTTOM;
    let y = |value: f64| base - (base - TOP) * (value / most).clamp(0.0, 1.0);
    html! {
        div.drawn tabindex="0" role="region" aria-label=(label) {
            svg.drawing viewBox={ "0 0 " (WIDTH) " " (HEIGHT) } role="img" aria-label=(label) {
                line.axis x1=(at(LEFT)) x2=(at(WIDTH - RIGHT)) y1=(at(base)) y2=(at(base)) {}
                text.soft x=(at(LEFT - 6.0)) y=(at(TOP + 8.0)) text-anchor="end" { (short(most)) }
                text.soft x=(at(LEFT - 6.0)) y=(at(base)) text-anchor="end" { "0" }
                @for (time, value) in points {
                    @let left = x(time.millis());
                    @let wide = (x(time.millis() + period) - left - 1.0).max(1.5);
                    g {
                        title { (time.strftime("%H:%M:%S")) ": " (short(*value)) }
                        rect.old x=(at(left)) y=(at(y(*value))) width=(at(wide)) height=(at(base - y(*value))) {}
                    }
                }
                @if let Some(threshold) = threshold {
                    line.alarm x1=(at(LEFT)) x2=(at(WIDTH - RIGHT)) y1=(at(y(threshold))) y2=(at(y(threshold))) {
                        title { "Threshold " (short(threshold)) }
                    }
                }
                text.soft x=(at(LEFT)) y=(at(HEIGHT - 8.0)) { (from.strftime("%m-%d %H:%M:%S")) }
                text.soft x=(at(WIDTH - RIGHT)) y=(at(HEIGHT - 8.0)) text-anchor="end" { (until.strftime("%m-%d %H:%M:%S")) }
            }
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "a share of a drawing's width")]
fn share(part: i64, whole: i64) -> f64 {
    part as f64 / whole as f64
}

/// A number with as many digits as help.
pub(crate) fn short(value: f64) -> String {
    if value.fract() == 0.0 { format!("{value:.0}") } else { format!("{value:.2}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_threshold_is_drawn_within_the_frame() {
        let span = (Timestamp::from_millis(0), Timestamp::from_millis(60_000));
        let drawn = draw("Errors", span, 60_000, &[(span.0, 1.0)], Some(2.0)).into_string();
        assert!(drawn.contains("class=\"alarm\""));
        assert!(drawn.contains("y1=\"12.0\""), "the threshold is the highest value: {drawn}");
    }

    #[test]
    fn numbers_are_short() {
        assert_eq!(short(3.0), "3");
        assert_eq!(short(0.333), "0.33");
    }
}
