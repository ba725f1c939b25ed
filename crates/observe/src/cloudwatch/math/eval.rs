//! What an expression is worth, given the series of the metrics that it names.

use std::collections::BTreeMap;

use crate::cloudwatch::math::functions::{self, Filling};
use crate::cloudwatch::math::parse::{Expression, Operator};
use crate::cloudwatch::math::{Points, Series, Worth};

/// The periods that are looked at.
#[derive(Clone, Copy, Debug)]
pub struct Grid {
    /// When the first one begins, in milliseconds.
    pub start: i64,
    /// How long each one is, in milliseconds.
    pub period: i64,
    pub count: i64,
}

impl Grid {
    /// When each period begins.
    pub fn times(&self) -> impl Iterator<Item = i64> + use<> {
        let Self { start, period, count } = *self;
        (0..count).map(move |index| start + index * period)
    }
}

/// Evaluates the expression `id`, among `expressions` by id, over `metrics` by id.
pub fn evaluate(
    id: &str,
    expressions: &BTreeMap<&str, Expression>,
    metrics: &BTreeMap<&str, Points>,
    grid: Grid,
) -> Result<Worth, String> {
    let mut evaluation = Evaluation { expressions, metrics, grid, path: Vec::new() };
    evaluation.id(id).map(finite)
}

/// AWS: what is no number, such as a division by zero, is no datapoint.
fn finite(worth: Worth) -> Worth {
    let keep = |mut series: Series| {
        series.points.retain(|_, value| value.is_finite());
        series
    };
    match worth {
        Worth::Series(series) => Worth::Series(keep(series)),
        Worth::Many(all) => Worth::Many(all.into_iter().map(keep).collect()),
        scalar => scalar,
    }
}

struct Evaluation<'e> {
    expressions: &'e BTreeMap<&'e str, Expression>,
    metrics: &'e BTreeMap<&'e str, Points>,
    grid: Grid,
    /// The expressions that are being evaluated, so that none depends on itself.
    path: Vec<&'e str>,
}

impl<'e> Evaluation<'e> {
    fn id(&mut self, id: &str) -> Result<Worth, String> {
        if let Some(points) = self.metrics.get(id) {
            return Ok(Worth::Series(Series { id: id.to_owned(), points: points.clone() }));
        }
        let (id, expression) = self
            .expressions
            .get_key_value(id)
            .ok_or_else(|| format!("there is no metric or expression {id}"))?;
        if self.path.contains(id) {
            return Err(format!("the expression {id} depends on itself"));
        }
        self.path.push(id);
        let mut worth = finite(self.worth(expression)?);
        if let Worth::Series(series) = &mut worth {
            (*id).clone_into(&mut series.id);
        }
        self.path.pop();
        Ok(worth)
    }

    fn worth(&mut self, expression: &'e Expression) -> Result<Worth, String> {
        match expression {
            Expression::Number(number) => Ok(Worth::Scalar(*number)),
            Expression::Id(id) => self.id(id),
            Expression::Word(word) => Err(format!("{word} is not expected there")),
            Expression::Negative(inner) => {
                let worth = self.worth(inner)?;
                binary(Operator::Subtract, Worth::Scalar(0.0), worth)
            }
            Expression::Binary(operator, left, right) => {
                let (left, right) = (self.worth(left)?, self.worth(right)?);
                binary(*operator, left, right)
            }
            Expression::List(parts) => {
                let mut all = Vec::new();
                for part in parts {
                    match self.worth(part)? {
                        Worth::Scalar(_) => return Err("a list holds time series only".to_owned()),
                        Worth::Series(series) => all.push(series),
                        Worth::Many(series) => all.extend(series),
                    }
                }
                Ok(Worth::Many(all))
            }
            Expression::Call(name, arguments) => self.call(name, arguments),
        }
    }

    fn call(&mut self, name: &str, arguments: &'e [Expression]) -> Result<Worth, String> {
        match (name, arguments) {
            ("METRICS", []) => Ok(self.all_metrics("")),
            ("METRICS", [Expression::Word(part)]) => Ok(self.all_metrics(part)),
            ("IF", [condition, yes, no]) => {
                let condition = self.worth(condition)?;
                let (yes, no) = (self.worth(yes)?, self.worth(no)?);
                choose(condition, yes, no)
            }
            ("FILL", [series, Expression::Word(word)]) => {
                let filling = match word.as_str() {
                    "REPEAT" => Filling::Repeat,
                    "LINEAR" => Filling::Linear,
                    _ => return Err(format!("FILL does not know {word}")),
                };
                let worth = self.worth(series)?;
                self.fill(worth, filling)
            }
            ("FILL", [series, value]) => {
                let (worth, value) = (self.worth(series)?, self.worth(value)?);
                let Worth::Scalar(value) = value else {
                    return Err(
                        "FILL with anything but a number, REPEAT or LINEAR is not supported".to_owned()
                    );
                };
                self.fill(worth, Filling::Value(value))
            }
            (_, [argument]) => {
                let worth = self.worth(argument)?;
                self.of_one(name, worth)
            }
            _ => Err(format!("the function {name} wants other arguments")),
        }
    }

    fn of_one(&self, name: &str, worth: Worth) -> Result<Worth, String> {
        match (name, worth) {
            ("AVG" | "SUM" | "MIN" | "MAX" | "FIRST" | "LAST" | "DATAPOINT_COUNT", worth) => {
                functions::gathered(name, worth)
            }
            ("METRIC_COUNT", Worth::Many(all)) => Ok(Worth::Scalar(all.len() as f64)),
            ("REMOVE_EMPTY", Worth::Many(all)) => {
                Ok(Worth::Many(all.into_iter().filter(|series| !series.points.is_empty()).collect()))
            }
            ("METRIC_COUNT" | "REMOVE_EMPTY", _) => {
                Err(format!("the function {name} wants several time series"))
            }
            ("PERIOD", Worth::Series(_)) => Ok(Worth::Scalar(self.grid.period as f64 / 1000.0)),
            ("PERIOD", _) => Err("the function PERIOD wants one time series".to_owned()),
            (_, worth) => functions::each(name, worth),
        }
    }

    /// AWS: the metrics of the request, not its expressions; those whose id has `part` in it.
    fn all_metrics(&self, part: &str) -> Worth {
        let chosen = self.metrics.iter().filter(|(id, _)| id.contains(part));
        Worth::Many(
            chosen.map(|(id, points)| Series { id: (*id).to_owned(), points: points.clone() }).collect(),
        )
    }

    fn fill(&self, worth: Worth, filling: Filling) -> Result<Worth, String> {
        match worth {
            Worth::Scalar(_) => Err("the function FILL wants a time series".to_owned()),
            Worth::Series(series) => Ok(Worth::Series(functions::fill(&series, filling, &self.grid))),
            Worth::Many(all) => Ok(Worth::Many(
                all.iter().map(|series| functions::fill(series, filling, &self.grid)).collect(),
            )),
        }
    }
}

fn apply(operator: Operator, left: f64, right: f64) -> f64 {
    let truth = |answer: bool| f64::from(u8::from(answer));
    match operator {
        Operator::Or => truth(left != 0.0 || right != 0.0),
        Operator::And => truth(left != 0.0 && right != 0.0),
        Operator::Equal => truth(left == right),
        Operator::Unequal => truth(left != right),
        Operator::Less => truth(left < right),
        Operator::LessOrEqual => truth(left <= right),
        Operator::Greater => truth(left > right),
        Operator::GreaterOrEqual => truth(left >= right),
        Operator::Add => left + right,
        Operator::Subtract => left - right,
        Operator::Multiply => left * right,
        Operator::Divide => left / right,
        Operator::Power => left.powf(right),
    }
}

/// AWS: two series meet where both have a datapoint; several meet one, each of them.
fn binary(operator: Operator, left: Worth, right: Worth) -> Result<Worth, String> {
    let each = |series: Series, other: &Worth, flip: bool| {
        let points = series.points.iter().filter_map(|(time, value)| {
            let other = match other {
                Worth::Scalar(scalar) => *scalar,
                Worth::Series(series) => *series.points.get(time)?,
                Worth::Many(_) => return None,
            };
            let (left, right) = if flip { (other, *value) } else { (*value, other) };
            Some((*time, apply(operator, left, right)))
        });
        Series { points: points.collect(), ..series.clone() }
    };
    match (left, right) {
        (Worth::Scalar(left), Worth::Scalar(right)) => Ok(Worth::Scalar(apply(operator, left, right))),
        (Worth::Many(_), Worth::Many(_)) => Err("an operator between two lists is not supported".to_owned()),
        (Worth::Many(all), other) => {
            Ok(Worth::Many(all.into_iter().map(|series| each(series, &other, false)).collect()))
        }
        (other, Worth::Many(all)) => {
            Ok(Worth::Many(all.into_iter().map(|series| each(series, &other, true)).collect()))
        }
        (Worth::Series(series), other) => Ok(Worth::Series(each(series, &other, false))),
        (other, Worth::Series(series)) => Ok(Worth::Series(each(series, &other, true))),
    }
}

fn choose(condition: Worth, yes: Worth, no: Worth) -> Result<Worth, String> {
    let condition = match condition {
        Worth::Scalar(value) => return Ok(if value != 0.0 { yes } else { no }),
        Worth::Many(_) => return Err("IF wants one condition".to_owned()),
        Worth::Series(series) => series,
    };
    let at = |worth: &Worth, time: i64| match worth {
        Worth::Scalar(value) => Ok(Some(*value)),
        Worth::Series(series) => Ok(series.points.get(&time).copied()),
        Worth::Many(_) => Err("IF with a list is not supported".to_owned()),
    };
    let mut points = Points::new();
    for (time, value) in &condition.points {
        if let Some(chosen) = at(if *value != 0.0 { &yes } else { &no }, *time)? {
            points.insert(*time, chosen);
        }
    }
    Ok(Worth::Series(Series { points, ..condition }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cloudwatch::math::parse;

    /// Five minutes; `m1` lacks the third, `m2` has only the first two and a zero, `m3` has nothing.
    fn worth(text: &str) -> Result<Worth, String> {
        let points = |values: &[Option<f64>]| -> Points {
            let minutes = values.iter().zip((0i64..).step_by(60_000));
            minutes.filter_map(|(value, time)| value.map(|value| (time, value))).collect()
        };
        let metrics = BTreeMap::from([
            ("m1", points(&[Some(1.0), Some(2.0), None, Some(4.0), Some(5.0)])),
            ("m2", points(&[Some(10.0), Some(0.0)])),
            ("m3", Points::new()),
        ]);
        let expressions =
            BTreeMap::from([("e1", parse(text)?), ("e2", parse("m1 * 2")?), ("e3", parse("e3 + 1")?)]);
        evaluate("e1", &expressions, &metrics, Grid { start: 0, period: 60_000, count: 5 })
    }

    fn values(text: &str) -> String {
        match worth(text) {
            Ok(Worth::Scalar(value)) => format!("{value}"),
            Ok(Worth::Series(series)) => {
                let shown = |time: i64| {
                    series.points.get(&time).map_or_else(|| "-".to_owned(), |value| format!("{value}"))
                };
                (0..5).map(|minute| shown(minute * 60_000)).collect::<Vec<_>>().join(" ")
            }
            Ok(Worth::Many(all)) => format!("{} series", all.len()),
            Err(why) => why,
        }
    }

    #[test]
    fn expressions_are_worth_what_the_guide_says() {
        for (text, expected) in [
            ("m1 + 1", "2 3 - 5 6"),
            ("m1 / m2", "0.1 - - - -"),
            ("100 * (m2 / m1)", "1000 0 - - -"),
            ("-m1 ^ 2", "1 4 - 16 25"),
            ("e2 - m1", "1 2 - 4 5"),
            ("FILL(m1, 0)", "1 2 0 4 5"),
            ("FILL(m1, REPEAT)", "1 2 2 4 5"),
            ("FILL(m1, LINEAR)", "1 2 3 4 5"),
            ("FILL(m3, 7)", "7 7 7 7 7"),
            ("IF(m1 > 1, m1, 0)", "0 2 - 4 5"),
            ("IF(1, 2, 3) * m1", "2 4 - 8 10"),
            ("SUM(METRICS())", "11 2 - 4 5"),
            ("SUM(m1)", "12"),
            ("m1 - AVG(m1)", "-2 -1 - 1 2"),
            ("MAX([m1, m2])", "10 2 - 4 5"),
            ("METRICS('m') * 2", "3 series"),
            ("METRIC_COUNT(METRICS())", "3"),
            ("REMOVE_EMPTY(METRICS())", "2 series"),
            ("DIFF(m1)", "- 1 - 2 1"),
            ("DIFF_TIME(m1)", "- 60 - 120 60"),
            ("RATE(m1) * PERIOD(m1)", "- 1 - 1 1"),
            ("RUNNING_SUM(m1)", "1 3 - 7 12"),
            ("m1 >= 2 AND m1 < 5", "0 1 - 1 0"),
            ("m1 == 1 || m1 == 5", "1 0 - 0 1"),
            ("MINUTE(m1)", "0 1 - 3 4"),
            ("LOG10(m2)", "1 - - - -"),
            ("LAST(m1) + FIRST(m1) + DATAPOINT_COUNT(m1)", "10"),
            ("AVG(m3)", "NaN"),
        ] {
            assert_eq!(values(text), expected, "{text}");
        }
    }

    #[test]
    fn what_is_worth_nothing_says_why() {
        for (text, expected) in [
            ("m9", "there is no metric or expression m9"),
            ("e3", "the expression e3 depends on itself"),
            ("e1", "the expression e1 depends on itself"),
            ("SUM(1)", "the function SUM wants a time series"),
            ("FILL(m1, m2)", "FILL with anything but a number, REPEAT or LINEAR is not supported"),
            ("METRICS() + METRICS()", "an operator between two lists is not supported"),
        ] {
            assert_eq!(values(text), expected, "{text}");
        }
    }
}
