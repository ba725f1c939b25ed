//! Schedules: `rate(5 minutes)` and `cron(0 12 * * ? *)`, in UTC.
//!
//! AWS: <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html>

use std::collections::BTreeSet;

use tidegate_core::Timestamp;

const MINUTE: i64 = 60_000;
const DAY: i64 = 24 * 60 * MINUTE;
/// How far ahead a moment is looked for: leap days on a given weekday come once in 28 years, or 40 around a century.
const FARTHEST_DAYS: i64 = 41 * 366;

/// When a rule is due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Schedule {
    /// So many milliseconds apart.
    Rate(i64),
    /// At the moments that all fields allow.
    Cron(Box<Cron>),
}

/// The six fields of a cron expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Cron {
    minutes: BTreeSet<i64>,
    hours: BTreeSet<i64>,
    days: Days,
    months: BTreeSet<i64>,
    years: BTreeSet<i64>,
}

/// Which days: of the month or of the week, one of which is always left open.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Days {
    OfMonth(BTreeSet<i64>),
    LastOfMonth,
    WeekdayNear(i64),
    OfWeek(BTreeSet<i64>),
    LastOfWeek(i64),
    NthOfWeek(i64, i64),
}

impl Schedule {
    /// Reads an expression.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        if let Some(rest) = text.strip_prefix("rate(").and_then(|rest| rest.strip_suffix(')')) {
            let (count, unit) = rest.trim().split_once(' ')?;
            let count: i64 = count.parse().ok().filter(|count| *count > 0)?;
            let unit = match (count, unit.trim()) {
                (1, "minute") | (2.., "minutes") => MINUTE,
                (1, "hour") | (2.., "hours") => 60 * MINUTE,
                (1, "day") | (2.., "days") => DAY,
                _ => return None,
            };
            return count.checked_mul(unit).map(Self::Rate);
        }
        let rest = text.strip_prefix("cron(")?.strip_suffix(')')?;
        let fields: Vec<&str> = rest.split_whitespace().collect();
        let [minutes, hours, of_month, months, of_week, years] = fields.as_slice() else { return None };
        Some(Self::Cron(Box::new(Cron {
            minutes: field(minutes, 0, 59, &[])?,
            hours: field(hours, 0, 23, &[])?,
            days: days(of_month, of_week)?,
            months: field(months, 1, 12, &MONTHS)?,
            years: field(years, 1970, 2199, &[])?,
        })))
    }

    /// The first moment after `after`; nothing where there is none.
    pub(crate) fn next(&self, after: Timestamp) -> Option<Timestamp> {
        match self {
            Self::Rate(every) => Some(after.plus_millis(*every)),
            Self::Cron(cron) => cron.next(after),
        }
    }
}

impl Cron {
    fn next(&self, after: Timestamp) -> Option<Timestamp> {
        let first = after.millis().div_euclid(MINUTE) + 1;
        let (first_day, first_minute) = (first.div_euclid(1440), first.rem_euclid(1440));
        for day in first_day..first_day + FARTHEST_DAYS {
            if !self.has_day(day) {
                continue;
            }
            let begin = if day == first_day { first_minute } else { 0 };
            let moments =
                self.hours.iter().flat_map(|hour| self.minutes.iter().map(move |minute| hour * 60 + minute));
            if let Some(moment) = moments.filter(|moment| *moment >= begin).min() {
                return Some(Timestamp::from_millis((day * 1440 + moment) * MINUTE));
            }
        }
        None
    }

    fn has_day(&self, day: i64) -> bool {
        let (year, month, of_month) = civil(day);
        // The first of January 1970 was a Thursday; Sunday is 1.
        let weekday = (day + 4).rem_euclid(7) + 1;
        let last = days_of(year, month);
        let near = |wanted: i64| {
            let wanted = wanted.min(last);
            let weekday = (day - of_month + wanted + 4).rem_euclid(7) + 1;
            match weekday {
                7 if wanted == 1 => 3,
                7 => wanted - 1,
                1 if wanted == last => wanted - 2,
                1 => wanted + 1,
                _ => wanted,
            }
        };
        let fits = match &self.days {
            Days::OfMonth(days) => days.contains(&of_month),
            Days::LastOfMonth => of_month == last,
            Days::WeekdayNear(wanted) => of_month == near(*wanted),
            Days::OfWeek(days) => days.contains(&weekday),
            Days::LastOfWeek(wanted) => weekday == *wanted && of_month + 7 > last,
            Days::NthOfWeek(wanted, nth) => weekday == *wanted && (of_month - 1) / 7 + 1 == *nth,
        };
        fits && self.months.contains(&month) && self.years.contains(&year)
    }
}

const MONTHS: [&str; 12] =
    ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
const WEEKDAYS: [&str; 7] = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

/// AWS: one of the two day fields is `?`.
fn days(of_month: &str, of_week: &str) -> Option<Days> {
    match (of_month, of_week) {
        ("?", "L") => Some(Days::OfWeek(BTreeSet::from([7]))),
        ("?", week) => {
            if let Some((day, nth)) = week.split_once('#') {
                let nth = nth.parse().ok().filter(|nth| (1..=5).contains(nth))?;
                return Some(Days::NthOfWeek(named(day, 1, 7, &WEEKDAYS)?, nth));
            }
            match week.strip_suffix('L') {
                Some(day) => Some(Days::LastOfWeek(named(day, 1, 7, &WEEKDAYS)?)),
                None => field(week, 1, 7, &WEEKDAYS).map(Days::OfWeek),
            }
        }
        ("L", "?") => Some(Days::LastOfMonth),
        (month, "?") => match month.strip_suffix('W') {
            Some(day) => Some(Days::WeekdayNear(named(day, 1, 31, &[])?)),
            None => field(month, 1, 31, &[]).map(Days::OfMonth),
        },
        _ => None,
    }
}

/// The values of a field: `*`, values, ranges, lists, and steps.
fn field(text: &str, least: i64, most: i64, names: &[&str]) -> Option<BTreeSet<i64>> {
    let mut values = BTreeSet::new();
    for part in text.split(',') {
        let (range, step) = match part.split_once('/') {
            Some((range, step)) => (range, step.parse().ok().filter(|step: &i64| *step > 0)?),
            None => (part, 1),
        };
        let (from, to) = match range.split_once('-') {
            _ if range == "*" => (least, most),
            Some((from, to)) => (named(from, least, most, names)?, named(to, least, most, names)?),
            None => {
                let from = named(range, least, most, names)?;
                (from, if part.contains('/') { most } else { from })
            }
        };
        // A range may run over the end, as FRI-MON does.
        let to = if to < from { to + most - least + 1 } else { to };
        let mut value = from;
        while value <= to {
            values.insert(least + (value - least).rem_euclid(most - least + 1));
            value += step;
        }
    }
    Some(values)
}

fn named(text: &str, least: i64, most: i64, names: &[&str]) -> Option<i64> {
    let by_name = names.iter().position(|name| name.eq_ignore_ascii_case(text));
    let value = match by_name {
        Some(position) => i64::try_from(position).ok()? + least,
        None => text.parse().ok()?,
    };
    (least..=most).contains(&value).then_some(value)
}

fn days_of(year: i64, month: i64) -> i64 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Year, month and day of a day since 1970, in the Gregorian calendar counted from March.
fn civil(day: i64) -> (i64, i64, i64) {
    let shifted = day + 719_468;
    let era = shifted.div_euclid(146_097);
    let of_era = shifted.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * of_year + 2) / 153;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month, of_year - (153 * shifted_month + 2) / 5 + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn next(expression: &str, after: &str) -> String {
        let schedule = Schedule::parse(expression).unwrap_or_else(|| panic!("{expression}"));
        let next = schedule.next(Timestamp::parse(after).unwrap());
        next.map_or_else(|| "never".to_owned(), |next| next.strftime("%Y-%m-%dT%H:%M:%SZ"))
    }

    #[test]
    fn moments_are_those_that_the_calendar_says() {
        let cases = [
            ("rate(5 minutes)", "2026-01-02T03:04:05Z", "2026-01-02T03:09:05Z"),
            ("rate(1 day)", "2026-01-02T03:04:05Z", "2026-01-03T03:04:05Z"),
            ("cron(0 10 * * ? *)", "2026-01-02T10:00:00Z", "2026-01-03T10:00:00Z"),
            ("cron(0/15 * * * ? *)", "2026-01-02T10:16:30Z", "2026-01-02T10:30:00Z"),
            ("cron(0 18 ? * MON-FRI *)", "2026-01-02T18:00:00Z", "2026-01-05T18:00:00Z"),
            ("cron(0 8 1 * ? *)", "2026-01-02T00:00:00Z", "2026-02-01T08:00:00Z"),
            ("cron(0 0 L * ? *)", "2028-02-01T00:00:00Z", "2028-02-29T00:00:00Z"),
            ("cron(0 9 ? * 2#1 *)", "2026-01-06T00:00:00Z", "2026-02-02T09:00:00Z"),
            ("cron(0 9 ? * 6L *)", "2026-01-02T00:00:00Z", "2026-01-30T09:00:00Z"),
            ("cron(0 9 3W * ? *)", "2026-01-01T00:00:00Z", "2026-01-02T09:00:00Z"),
            ("cron(0 0 29 2 ? *)", "2026-01-01T00:00:00Z", "2028-02-29T00:00:00Z"),
            ("cron(0 0 1 1 ? 2025)", "2026-01-01T00:00:00Z", "never"),
        ];
        for (expression, after, wanted) in cases {
            assert_eq!(next(expression, after), wanted, "{expression} after {after}");
        }
    }

    #[test]
    fn what_is_no_schedule_is_refused() {
        for wrong in [
            "rate(10 seconds)",
            "rate(1 minutes)",
            "rate(2 minute)",
            "rate(0 minutes)",
            "cron(0 10 * * * *)",
            "cron(0 10 * * ?)",
            "cron(60 10 * * ? *)",
            "cron(0 1 * * * *)",
            "every day",
        ] {
            assert_eq!(Schedule::parse(wrong), None, "{wrong}");
        }
    }
}
