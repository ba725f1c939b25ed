//! The tree of an expression.

use std::collections::BTreeSet;

use crate::cloudwatch::math::functions;
use crate::cloudwatch::math::lex::{Token, tokens};

/// How deep an expression may go.
const DEEPEST: usize = 64;

/// An expression.
#[derive(Clone, Debug, PartialEq)]
pub enum Expression {
    Number(f64),
    /// The id of a metric or of another expression.
    Id(String),
    /// An argument that is a word: `REPEAT`, or text in quotation marks.
    Word(String),
    Negative(Box<Expression>),
    Binary(Operator, Box<Expression>, Box<Expression>),
    Call(String, Vec<Expression>),
    List(Vec<Expression>),
}

/// An operator between two operands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    Or,
    And,
    Equal,
    Unequal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Add,
    Subtract,
    Multiply,
    Divide,
    Power,
}

/// Operators by how tightly they bind, loosest first; each binds to the left but the last.
const LEVELS: [&[(&str, Operator)]; 6] = [
    &[("||", Operator::Or), ("OR", Operator::Or)],
    &[("&&", Operator::And), ("AND", Operator::And)],
    &[
        ("==", Operator::Equal),
        ("!=", Operator::Unequal),
        ("<=", Operator::LessOrEqual),
        (">=", Operator::GreaterOrEqual),
        ("<", Operator::Less),
        (">", Operator::Greater),
    ],
    &[("+", Operator::Add), ("-", Operator::Subtract)],
    &[("*", Operator::Multiply), ("/", Operator::Divide)],
    &[("^", Operator::Power)],
];

/// Reads an expression; the error says what is wrong with it, and names the function that is not supported.
pub fn parse(text: &str) -> Result<Expression, String> {
    let mut reader = Reader { tokens: tokens(text)?, at: 0, depth: 0 };
    let expression = reader.level(0)?;
    match reader.tokens.get(reader.at) {
        None => Ok(expression),
        Some(token) => Err(format!("{token:?} is not expected there")),
    }
}

impl Expression {
    /// The ids that it refers to.
    pub fn ids(&self) -> BTreeSet<&str> {
        match self {
            Self::Number(_) | Self::Word(_) => BTreeSet::new(),
            Self::Id(id) => BTreeSet::from([id.as_str()]),
            Self::Negative(inner) => inner.ids(),
            Self::Binary(_, left, right) => left.ids().union(&right.ids()).copied().collect(),
            Self::Call(_, parts) | Self::List(parts) => parts.iter().flat_map(Self::ids).collect(),
        }
    }

    /// Whether it means all metrics of the request without naming them.
    pub fn names_all(&self) -> bool {
        match self {
            Self::Number(_) | Self::Word(_) | Self::Id(_) => false,
            Self::Negative(inner) => inner.names_all(),
            Self::Binary(_, left, right) => left.names_all() || right.names_all(),
            Self::Call(name, parts) => name == "METRICS" || parts.iter().any(Self::names_all),
            Self::List(parts) => parts.iter().any(Self::names_all),
        }
    }
}

struct Reader {
    tokens: Vec<Token>,
    at: usize,
    depth: usize,
}

impl Reader {
    fn level(&mut self, level: usize) -> Result<Expression, String> {
        let Some(operators) = LEVELS.get(level) else { return self.operand() };
        let mut left = self.level(level + 1)?;
        while let Some(operator) = self.operator(operators) {
            // AWS: `2 ^ 3 ^ 2` is `2 ^ (3 ^ 2)`.
            let right = if operator == Operator::Power { self.level(level)? } else { self.level(level + 1)? };
            left = Expression::Binary(operator, Box::new(left), Box::new(right));
        }
        Ok(left)
    }

    fn operator(&mut self, operators: &[(&str, Operator)]) -> Option<Operator> {
        let word = match self.tokens.get(self.at)? {
            Token::Sign(sign) => sign,
            Token::Name(name) => name.as_str(),
            _ => return None,
        };
        let found = operators.iter().find(|(name, _)| *name == word)?.1;
        self.at += 1;
        Some(found)
    }

    fn operand(&mut self) -> Result<Expression, String> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err("the expression is too deep".to_owned());
        }
        let token = self.tokens.get(self.at).cloned().ok_or("the expression ends too early")?;
        self.at += 1;
        let found = match token {
            Token::Number(number) => Expression::Number(number),
            Token::Text(text) => Expression::Word(text),
            Token::Sign("-") => Expression::Negative(Box::new(self.operand()?)),
            Token::Sign("(") => {
                let inner = self.level(0)?;
                self.expect(")")?;
                inner
            }
            Token::Sign("[") => Expression::List(self.list("]")?),
            Token::Name(name) if self.next_is("(") => {
                self.at += 1;
                let arguments = self.list(")")?;
                functions::known(&name, arguments.len())?;
                Expression::Call(name, arguments)
            }
            Token::Name(name) if name.starts_with(|c: char| c.is_ascii_lowercase()) => Expression::Id(name),
            Token::Name(name) => Expression::Word(name),
            Token::Sign(sign) => return Err(format!("'{sign}' is not expected there")),
        };
        self.depth -= 1;
        Ok(found)
    }

    fn list(&mut self, end: &'static str) -> Result<Vec<Expression>, String> {
        let mut parts = Vec::new();
        while !self.next_is(end) {
            parts.push(self.level(0)?);
            if !self.next_is(",") {
                break;
            }
            self.at += 1;
        }
        self.expect(end)?;
        Ok(parts)
    }

    fn next_is(&self, sign: &str) -> bool {
        matches!(self.tokens.get(self.at), Some(Token::Sign(next)) if *next == sign)
    }

    fn expect(&mut self, sign: &str) -> Result<(), String> {
        if !self.next_is(sign) {
            return Err(format!("'{sign}' is expected"));
        }
        self.at += 1;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operators_bind_as_everywhere() {
        let binary = |operator, left, right| Expression::Binary(operator, Box::new(left), Box::new(right));
        let number = Expression::Number;
        assert_eq!(
            parse("1 + 2 * 3 ^ 2").expect("an expression"),
            binary(
                Operator::Add,
                number(1.0),
                binary(Operator::Multiply, number(2.0), binary(Operator::Power, number(3.0), number(2.0)))
            )
        );
        assert_eq!(parse("(m1 - e_2) > 0 AND m1").expect("an expression").ids().len(), 2);
    }

    #[test]
    fn what_is_not_supported_is_named() {
        assert_eq!(parse("SEARCH('x')").expect_err("refused"), "the function SEARCH is not supported");
        assert_eq!(parse("ABS(m1, m2)").expect_err("refused"), "the function ABS does not take 2 arguments");
        for broken in ["", "m1 +", "(m1", "[m1", "m1 m2", "m1 = m2"] {
            assert!(parse(broken).is_err(), "{broken}");
        }
        assert!(parse(&"(".repeat(500)).is_err());
    }
}
