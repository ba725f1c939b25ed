//! The rule of a composite alarm: text in, a condition on the states of other alarms out; pure.
//!
//! AWS: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html>

use std::collections::BTreeSet;

use tidegate_api::cloudwatch::StateValue;

use crate::cloudwatch::rows::of_arn;

/// How many alarms one rule may name.
const MOST_ALARMS: usize = 100;
/// How many conditions one rule may have.
const MOST_ELEMENTS: usize = 500;
/// How deep parentheses may go.
const DEEPEST: usize = 50;

/// A condition on the states of alarms.
#[derive(Clone, Debug, PartialEq)]
pub enum Condition {
    Always(bool),
    Is(StateValue, String),
    Not(Box<Condition>),
    All(Vec<Condition>),
    Any(Vec<Condition>),
    AtLeast { least: usize, of: Vec<Condition> },
}

/// Reads a rule; the error says what is wrong with it.
pub fn parse(text: &str) -> Result<Condition, String> {
    if text.trim() != text || text.is_empty() {
        return Err("AlarmRule must not contain leading or trailing whitespace or be null".to_owned());
    }
    let mut reader = Reader { text, at: 0, elements: 0 };
    let condition = reader.any(0)?;
    reader.space();
    if reader.at < text.len() {
        return Err(reader.wrong("an operator"));
    }
    if condition.alarms().len() > MOST_ALARMS {
        return Err(format!("AlarmRule must not name more than {MOST_ALARMS} alarms"));
    }
    Ok(condition)
}

impl Condition {
    /// The names of the alarms that the condition depends on.
    pub fn alarms(&self) -> BTreeSet<&str> {
        match self {
            Self::Always(_) => BTreeSet::new(),
            Self::Is(_, name) => BTreeSet::from([name.as_str()]),
            Self::Not(inner) => inner.alarms(),
            Self::All(parts) | Self::Any(parts) | Self::AtLeast { of: parts, .. } => {
                parts.iter().flat_map(Self::alarms).collect()
            }
        }
    }

    /// Whether it holds, where `state` knows the state of an alarm.
    pub fn holds(&self, state: &impl Fn(&str) -> Option<StateValue>) -> bool {
        match self {
            Self::Always(answer) => *answer,
            Self::Is(wanted, name) => state(name).as_ref() == Some(wanted),
            Self::Not(inner) => !inner.holds(state),
            Self::All(parts) => parts.iter().all(|part| part.holds(state)),
            Self::Any(parts) => parts.iter().any(|part| part.holds(state)),
            Self::AtLeast { least, of } => of.iter().filter(|part| part.holds(state)).count() >= *least,
        }
    }
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    elements: usize,
}

impl Reader<'_> {
    fn any(&mut self, depth: usize) -> Result<Condition, String> {
        let mut parts = vec![self.all(depth)?];
        while self.word("OR") {
            parts.push(self.all(depth)?);
        }
        Ok(if parts.len() == 1 { parts.remove(0) } else { Condition::Any(parts) })
    }

    fn all(&mut self, depth: usize) -> Result<Condition, String> {
        let mut parts = vec![self.one(depth)?];
        while self.word("AND") {
            parts.push(self.one(depth)?);
        }
        Ok(if parts.len() == 1 { parts.remove(0) } else { Condition::All(parts) })
    }

    fn one(&mut self, depth: usize) -> Result<Condition, String> {
        self.elements += 1;
        if self.elements > MOST_ELEMENTS || depth > DEEPEST {
            return Err(format!("AlarmRule must not have more than {MOST_ELEMENTS} elements"));
        }
        if self.word("NOT") {
            return Ok(Condition::Not(Box::new(self.one(depth + 1)?)));
        }
        if self.word("AT_LEAST") {
            return self.at_least();
        }
        for (word, answer) in [("TRUE", true), ("FALSE", false)] {
            if self.word(word) {
                return Ok(Condition::Always(answer));
            }
        }
        if let Some(state) = self.state() {
            self.expect('(')?;
            let name = self.name()?;
            self.expect(')')?;
            return Ok(Condition::Is(state, name));
        }
        self.expect('(')
            .map_err(|_| self.wrong("ALARM, OK, INSUFFICIENT_DATA, TRUE, FALSE, NOT, AT_LEAST or ("))?;
        let inner = self.any(depth + 1)?;
        self.expect(')')?;
        Ok(inner)
    }

    /// `AT_LEAST(2, ALARM, (a, b, c))`; the count may be a percentage and the state may be negated.
    fn at_least(&mut self) -> Result<Condition, String> {
        self.expect('(')?;
        self.space();
        let digits: String = self.rest().chars().take_while(char::is_ascii_digit).collect();
        let count: usize = digits.parse().map_err(|_| self.wrong("a number"))?;
        self.at += digits.len();
        let percent = self.expect('%').is_ok();
        self.expect(',')?;
        let negated = self.word("NOT");
        let state = self.state().ok_or_else(|| self.wrong("ALARM, OK or INSUFFICIENT_DATA"))?;
        self.expect(',')?;
        self.expect('(')?;
        let mut of = Vec::new();
        loop {
            let is = Condition::Is(state.clone(), self.name()?);
            of.push(if negated { Condition::Not(Box::new(is)) } else { is });
            if self.expect(',').is_err() {
                break;
            }
        }
        self.expect(')')?;
        self.expect(')')?;
        self.elements += of.len();
        let least = if percent { (of.len() * count).div_ceil(100) } else { count };
        if least == 0 || least > of.len() || (percent && count > 100) {
            return Err(format!("AT_LEAST needs between 1 and all of its {} alarms", of.len()));
        }
        Ok(Condition::AtLeast { least, of })
    }

    fn state(&mut self) -> Option<StateValue> {
        [StateValue::InsufficientData, StateValue::Alarm, StateValue::Ok]
            .into_iter()
            .find(|state| self.word(state.as_str()))
    }

    /// A name or an ARN, quoted or bare, as the name of the alarm.
    fn name(&mut self) -> Result<String, String> {
        self.space();
        let mut name = String::new();
        if self.rest().starts_with('"') {
            let mut chars = self.rest().char_indices().skip(1);
            loop {
                match chars.next() {
                    Some((_, '\\')) => name.extend(chars.next().map(|(_, c)| c)),
                    Some((at, '"')) => {
                        self.at += at + 1;
                        break;
                    }
                    Some((_, c)) => name.push(c),
                    None => return Err(self.wrong("a closing quotation mark")),
                }
            }
        } else {
            let bare: String =
                self.rest().chars().take_while(|c| !matches!(c, ')' | '(' | ',' | '"')).collect();
            self.at += bare.len();
            bare.trim_end().clone_into(&mut name);
        }
        if name.is_empty() {
            return Err(self.wrong("the name of an alarm"));
        }
        Ok(of_arn(&name).map(str::to_owned).unwrap_or(name))
    }

    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn space(&mut self) {
        self.at += self.rest().len() - self.rest().trim_start().len();
    }

    /// Takes a keyword, which ends where no letter or underscore follows.
    fn word(&mut self, word: &str) -> bool {
        self.space();
        let Some(after) = self.rest().strip_prefix(word) else { return false };
        if after.starts_with(|c: char| c.is_alphanumeric() || c == '_') {
            return false;
        }
        self.at += word.len();
        true
    }

    fn expect(&mut self, wanted: char) -> Result<(), String> {
        self.space();
        if !self.rest().starts_with(wanted) {
            return Err(self.wrong(&format!("'{wanted}'")));
        }
        self.at += wanted.len_utf8();
        Ok(())
    }

    fn wrong(&self, wanted: &str) -> String {
        format!("Invalid AlarmRule: expected {wanted} at position {}", self.at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `a` is in ALARM, `b` is OK, `c` has INSUFFICIENT_DATA.
    fn holds(rule: &str) -> bool {
        parse(rule).unwrap_or_else(|why| panic!("{rule}: {why}")).holds(&|name| match name {
            "a" => Some(StateValue::Alarm),
            "b" => Some(StateValue::Ok),
            "c" => Some(StateValue::InsufficientData),
            _ => None,
        })
    }

    #[test]
    fn conditions_hold_by_the_states_of_their_alarms() {
        for rule in [
            "ALARM(a)",
            "ALARM(\"a\") AND OK( b )",
            "NOT ALARM(b)",
            "ALARM(arn:aws:cloudwatch:us-east-1:123456789012:alarm:a)",
            "FALSE OR INSUFFICIENT_DATA(c)",
            "ALARM(a) OR ALARM(b) AND FALSE",
            "(ALARM(b) OR ALARM(a)) AND NOT (OK(c))",
            "AT_LEAST(2, NOT ALARM, (a, \"b\", c))",
            "AT_LEAST(34%, ALARM, (a, b, c)) OR TRUE",
        ] {
            assert!(holds(rule), "{rule}");
        }
        for rule in
            ["OK(a)", "ALARM(a) AND ALARM(b)", "(ALARM(a) OR TRUE) AND FALSE", "AT_LEAST(50%, OK, (a, b, c))"]
        {
            assert!(!holds(rule), "{rule}");
        }
    }

    #[test]
    fn what_is_no_rule_is_refused_with_its_place() {
        for rule in [
            "",
            " TRUE",
            "ALARM(a) AND",
            "ALARM()",
            "ALARM(a",
            "alarm(a)",
            "ALARM(a) ALARM(b)",
            "AT_LEAST(4, OK, (a, b))",
        ] {
            assert!(parse(rule).is_err(), "{rule}");
        }
        assert_eq!(
            parse("ALARM(a) XOR OK(b)").expect_err("no operator"),
            "Invalid AlarmRule: expected an operator at position 9"
        );
    }

    #[test]
    fn names_are_told_once() {
        let rule = parse("ALARM(a) OR OK(a) OR ALARM(\"with (a) \\\"quote\\\"\")").expect("a rule");
        assert_eq!(rule.alarms().into_iter().collect::<Vec<_>>(), ["a", "with (a) \"quote\""]);
    }
}
