//! The matching language that filter policies of SNS, event patterns of EventBridge and filters of event source
//! mappings share.
//!
//! One idea: a pattern is an object like the one it matches, with lists of conditions where that has values.
//!
//! It deliberately knows nothing of what is matched: an event, a message, a record is a JSON object to it.
//!
//! Invariant: a pattern that could be read matches or does not, and never fails.
//!
//! Read `parse.rs` first.
//!
//! AWS: <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html>
#![forbid(unsafe_code)]

mod cidr;
mod condition;
mod parse;
mod wildcard;

use serde_json::{Map, Value};

use condition::Condition;
pub use parse::parse;

/// What an object must have: each of the fields, and one of each group of alternatives.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pattern {
    fields: Vec<(String, Node)>,
    /// Of each `$or`, its alternatives.
    alternatives: Vec<Vec<Pattern>>,
}

/// What a field must be.
#[derive(Clone, Debug, PartialEq)]
enum Node {
    /// An object.
    Object(Pattern),
    /// A value that fulfils one of these.
    Leaf(Vec<Condition>),
}

/// What the limits of a filter policy count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Extent {
    /// The number of leaves.
    pub keys: usize,
    /// The product of the numbers of their conditions.
    pub combinations: usize,
    /// How deep it is nested; 1 where it is not.
    pub depth: usize,
}

impl Pattern {
    /// Whether an object has what it must have.
    pub fn matches(&self, object: &Map<String, Value>) -> bool {
        self.fields.iter().all(|(name, node)| node.matches(object.get(name)))
            && self.alternatives.iter().all(|group| group.iter().any(|one| one.matches(object)))
    }

    /// How large it is.
    pub fn extent(&self) -> Extent {
        let nodes = self.fields.iter().map(|(_, node)| match node {
            Node::Leaf(conditions) => Extent { keys: 1, combinations: conditions.len(), depth: 1 },
            Node::Object(inner) => {
                let inner = inner.extent();
                Extent { depth: inner.depth + 1, ..inner }
            }
        });
        let groups = self.alternatives.iter().map(|group| {
            let all = group.iter().map(Self::extent);
            all.fold(Extent { keys: 0, combinations: 0, depth: 1 }, |sum, one| Extent {
                keys: sum.keys + one.keys,
                combinations: sum.combinations.saturating_add(one.combinations),
                depth: sum.depth.max(one.depth),
            })
        });
        nodes.chain(groups).fold(Extent { keys: 0, combinations: 1, depth: 1 }, |sum, one| Extent {
            keys: sum.keys + one.keys,
            combinations: sum.combinations.saturating_mul(one.combinations),
            depth: sum.depth.max(one.depth),
        })
    }
}

impl Node {
    fn matches(&self, value: Option<&Value>) -> bool {
        match self {
            Self::Leaf(conditions) => {
                let mut leaves = Vec::new();
                collect(value, &mut leaves);
                conditions.iter().any(|condition| condition.matches(&leaves))
            }
            Self::Object(inner) => match value {
                Some(Value::Object(object)) => inner.matches(object),
                // What a pattern asks of an object in a list, one element of the list must have by itself.
                Some(Value::Array(items)) => items.iter().any(|item| self.matches(Some(item))),
                _ => inner.matches(&Map::new()),
            },
        }
    }
}

/// The plain values of a field: those of a list one by one; an object is none.
fn collect<'v>(value: Option<&'v Value>, leaves: &mut Vec<&'v Value>) {
    match value {
        None | Some(Value::Object(_)) => {}
        Some(Value::Array(items)) => items.iter().for_each(|item| collect(Some(item), leaves)),
        Some(plain) => leaves.push(plain),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matches(pattern: &str, event: &str) -> bool {
        let Ok(Value::Object(event)) = serde_json::from_str(event) else { panic!("{event}") };
        parse(pattern).unwrap_or_else(|reason| panic!("{pattern}: {reason}")).matches(&event)
    }

    #[test]
    fn each_operator_matches_what_it_says() {
        let cases = [
            (r#"{"a":["x"]}"#, r#"{"a":"x"}"#, true),
            (r#"{"a":["x"]}"#, r#"{"a":["y","x"]}"#, true),
            (r#"{"a":["x"]}"#, r#"{"a":"X"}"#, false),
            (r#"{"a":[1]}"#, r#"{"a":1.0}"#, true),
            (r#"{"a":[null]}"#, r#"{"a":null}"#, true),
            (r#"{"a":[null]}"#, r#"{}"#, false),
            (r#"{"a":[true]}"#, r#"{"a":"true"}"#, false),
            (r#"{"a":[{"prefix":"ab"}]}"#, r#"{"a":"abc"}"#, true),
            (r#"{"a":[{"prefix":{"equals-ignore-case":"AB"}}]}"#, r#"{"a":"abc"}"#, true),
            (r#"{"a":[{"suffix":".png"}]}"#, r#"{"a":"x.png"}"#, true),
            (r#"{"a":[{"suffix":".png"}]}"#, r#"{"a":"x.PNG"}"#, false),
            (r#"{"a":[{"equals-ignore-case":"Alice"}]}"#, r#"{"a":"aLICE"}"#, true),
            (r#"{"a":[{"anything-but":"x"}]}"#, r#"{"a":"y"}"#, true),
            (r#"{"a":[{"anything-but":["x","y"]}]}"#, r#"{"a":"y"}"#, false),
            (r#"{"a":[{"anything-but":["x"]}]}"#, r#"{"a":["x","z"]}"#, true),
            (r#"{"a":[{"anything-but":["x"]}]}"#, r#"{}"#, false),
            (r#"{"a":[{"anything-but":{"prefix":"in"}}]}"#, r#"{"a":"out"}"#, true),
            (r#"{"a":[{"anything-but":{"wildcard":"*/b/*"}}]}"#, r#"{"a":"x/b/y"}"#, false),
            (r#"{"a":[{"numeric":[">",0,"<=",5]}]}"#, r#"{"a":5}"#, true),
            (r#"{"a":[{"numeric":[">",0,"<=",5]}]}"#, r#"{"a":0}"#, false),
            (r#"{"a":[{"numeric":["=",301.8]}]}"#, r#"{"a":3.018e2}"#, true),
            (r#"{"a":[{"exists":true}]}"#, r#"{"a":0}"#, true),
            (r#"{"a":[{"exists":true}]}"#, r#"{"a":{"b":1}}"#, false),
            (r#"{"a":[{"exists":false}]}"#, r#"{"b":1}"#, true),
            (r#"{"a":{"b":[{"exists":false}]}}"#, r#"{"c":1}"#, true),
            (r#"{"a":[{"cidr":"10.0.0.0/24"}]}"#, r#"{"a":"10.0.0.255"}"#, true),
            (r#"{"a":[{"cidr":"10.0.0.0/24"}]}"#, r#"{"a":"10.0.1.0"}"#, false),
            (r#"{"a":[{"wildcard":"dir/*.png"}]}"#, r#"{"a":"dir/x/y.png"}"#, true),
            (r#"{"a":[{"wildcard":"dir/*.png"}]}"#, r#"{"a":"dir/x.pngs"}"#, false),
        ];
        for (pattern, event, wanted) in cases {
            assert_eq!(matches(pattern, event), wanted, "{pattern} on {event}");
        }
    }

    #[test]
    fn alternatives_and_nested_fields() {
        let pattern = r#"{"detail":{"$or":[{"c":[{"numeric":[">",5]}]},{"d":["x"]}],"e":["y"]}}"#;
        assert!(matches(pattern, r#"{"detail":{"c":6,"e":"y"}}"#));
        assert!(matches(pattern, r#"{"detail":{"d":"x","e":"y"}}"#));
        assert!(!matches(pattern, r#"{"detail":{"d":"x"}}"#));
        assert!(!matches(pattern, r#"{"detail":{"c":5,"e":"y"}}"#));
    }

    #[test]
    fn what_is_asked_of_an_object_in_a_list_one_of_them_has() {
        let pattern = r#"{"list":{"name":["a"],"size":[2]}}"#;
        assert!(matches(pattern, r#"{"list":[{"name":"b"},{"name":"a","size":2}]}"#));
        assert!(!matches(pattern, r#"{"list":[{"name":"a","size":1},{"name":"b","size":2}]}"#));
    }

    #[test]
    fn its_extent_is_counted_as_aws_counts_it() {
        let pattern = parse(r#"{"a":["x","y"],"b":{"c":["z"],"d":["1","2","3"]}}"#).unwrap();
        assert_eq!(pattern.extent(), Extent { keys: 3, combinations: 6, depth: 2 });
    }
}
