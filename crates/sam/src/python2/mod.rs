//! Values as Python 2 kept them.
//!
//! The logical id of an API's deployment is a hash of its definition as Python 2 printed it: dictionaries in the order
//! of their hash tables (`dict.rs`), and text that comes from the template with a `u` in front of it, text that the
//! translator adds itself without. So definitions are kept as [`Node`]s from the template to the hash.

mod dict;

pub(crate) use dict::{Dict, Keys};

use std::rc::Rc;

use tidegate_yaml::value::Number;
use tidegate_yaml::{Map, Value};

use crate::python_text::{display, repr_text, type_name};

/// Text that knows whether it comes from the template.
#[derive(Clone, Debug)]
pub(crate) struct Text {
    text: Box<str>,
    written: bool,
}

impl Text {
    /// Text of the template.
    pub(crate) fn written(text: impl Into<String>) -> Text {
        Text { text: text.into().into_boxed_str(), written: true }
    }

    /// Text that the transform adds.
    pub(crate) fn made(text: impl Into<String>) -> Text {
        Text { text: text.into().into_boxed_str(), written: false }
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    pub(crate) fn is_written(&self) -> bool {
        self.written
    }

    /// Other text of the same origin.
    pub(crate) fn same(&self, text: impl Into<String>) -> Text {
        Text { text: text.into().into_boxed_str(), written: self.written }
    }

    fn into_string(self) -> String {
        self.text.into()
    }

    fn repr(&self) -> String {
        if !self.written {
            return repr_text(&self.text);
        }
        let quote = if self.text.contains('\'') && !self.text.contains('"') { '"' } else { '\'' };
        let mut shown = format!("u{quote}");
        for character in self.text.chars() {
            match character {
                '\\' => shown.push_str("\\\\"),
                '\n' => shown.push_str("\\n"),
                '\r' => shown.push_str("\\r"),
                '\t' => shown.push_str("\\t"),
                same if same == quote => {
                    shown.push('\\');
                    shown.push(same);
                }
                ' '..='~' => shown.push(character),
                other => match u32::from(other) {
                    code @ 0..=0xff => shown.push_str(&format!("\\x{code:02x}")),
                    code @ 0x100..=0xffff => shown.push_str(&format!("\\u{code:04x}")),
                    code => shown.push_str(&format!("\\U{code:08x}")),
                },
            }
        }
        shown.push(quote);
        shown
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Text {
        Text::made(text)
    }
}

/// A value with dictionaries and text as Python 2 knew them.
#[derive(Clone, Debug, Default)]
pub(crate) enum Node {
    #[default]
    Null,
    Bool(bool),
    Number(Number),
    Text(Text),
    List(Vec<Node>),
    /// Shared between the places that it was put into, until one of them changes it.
    Dict(Rc<Dict>),
}

impl Node {
    /// A value of the template.
    pub(crate) fn written(value: &Value) -> Node {
        match value {
            Value::Null => Node::Null,
            Value::Bool(truth) => Node::Bool(*truth),
            Value::Number(number) => Node::Number(number.clone()),
            Value::String(text) => Node::Text(Text::written(text.as_str())),
            Value::Array(items) => Node::List(items.iter().map(Node::written).collect()),
            Value::Object(entries) => Dict::written(entries).into(),
        }
    }

    /// A dictionary of entries that the transform adds, one by one.
    pub(crate) fn dict<const N: usize>(entries: [(&str, Node); N]) -> Node {
        Dict::of(entries).into()
    }

    /// `Fn::Sub` of a text with variables.
    pub(crate) fn sub(text: Text, variables: Node) -> Node {
        Node::dict([("Fn::Sub", Node::List(vec![Node::Text(text), variables]))])
    }

    /// A value where a condition holds, and none where it does not.
    pub(crate) fn conditional(condition: Text, then: Node) -> Node {
        let none = Node::dict([("Ref", "AWS::NoValue".into())]);
        Node::dict([("Fn::If", Node::List(vec![Node::Text(condition), then, none]))])
    }

    pub(crate) fn to_value(&self) -> Value {
        match self {
            Node::Null => Value::Null,
            Node::Bool(truth) => Value::Bool(*truth),
            Node::Number(number) => Value::Number(number.clone()),
            Node::Text(text) => Value::from(text.as_str()),
            Node::List(items) => Value::Array(items.iter().map(Node::to_value).collect()),
            Node::Dict(dict) => Value::Object(dict.to_map()),
        }
    }

    /// The value, which takes the node down as it grows.
    pub(crate) fn into_value(self) -> Value {
        match self {
            Node::Text(text) => Value::String(text.into_string()),
            Node::List(items) => Value::Array(items.into_iter().map(Node::into_value).collect()),
            Node::Dict(dict) => Value::Object(Rc::unwrap_or_clone(dict).into_map()),
            other => other.to_value(),
        }
    }

    pub(crate) fn as_dict(&self) -> Option<&Dict> {
        match self {
            Node::Dict(dict) => Some(dict),
            _ => None,
        }
    }

    pub(crate) fn as_dict_mut(&mut self) -> Option<&mut Dict> {
        match self {
            Node::Dict(dict) => Some(Rc::make_mut(dict)),
            _ => None,
        }
    }

    pub(crate) fn as_list(&self) -> Option<&[Node]> {
        match self {
            Node::List(items) => Some(items),
            _ => None,
        }
    }

    pub(crate) fn as_text(&self) -> Option<&Text> {
        match self {
            Node::Text(text) => Some(text),
            _ => None,
        }
    }

    pub(crate) fn as_str(&self) -> Option<&str> {
        self.as_text().map(Text::as_str)
    }

    /// An entry of a dictionary.
    pub(crate) fn get(&self, name: &str) -> Option<&Node> {
        self.as_dict()?.get(name)
    }

    /// An entry that is neither empty, false nor zero.
    pub(crate) fn meant(&self, name: &str) -> Option<&Node> {
        self.get(name).filter(|node| node.truthy())
    }

    pub(crate) fn is_null(&self) -> bool {
        matches!(self, Node::Null)
    }

    /// `bool(value)`.
    pub(crate) fn truthy(&self) -> bool {
        match self {
            Node::Null => false,
            Node::Bool(truth) => *truth,
            Node::Number(number) => number.as_f64() != Some(0.0),
            Node::Text(text) => !text.text.is_empty(),
            Node::List(items) => !items.is_empty(),
            Node::Dict(dict) => !dict.is_empty(),
        }
    }

    /// The name and argument of an intrinsic function.
    pub(crate) fn as_intrinsic(&self) -> Option<(&str, &Node)> {
        let dict = self.as_dict().filter(|dict| dict.len() == 1)?;
        let (name, argument) = dict.iter().next()?;
        let name = name.as_str();
        (matches!(name, "Ref" | "Condition") || name.starts_with("Fn::")).then_some((name, argument))
    }

    pub(crate) fn is_no_value(&self) -> bool {
        matches!(self.as_intrinsic(), Some(("Ref", name)) if name.as_str() == Some("AWS::NoValue"))
    }

    /// What a copy of the value would be: its dictionaries filled anew, in the order that they have.
    pub(crate) fn recopy(&mut self) -> bool {
        match self {
            // Each item is copied, whatever the others say.
            Node::List(items) => {
                items.iter_mut().filter_map(|item| (!item.recopy()).then_some(())).count() == 0
            }
            Node::Dict(dict) => dict.is_settled() || Rc::make_mut(dict).recopy(),
            _ => true,
        }
    }

    /// `str(value)`.
    pub(crate) fn display(&self) -> String {
        match self {
            Node::Text(text) => text.as_str().to_owned(),
            other => other.repr(),
        }
    }

    /// `repr(value)`.
    pub(crate) fn repr(&self) -> String {
        let mut shown = String::new();
        self.print(&mut |part| shown.push_str(part));
        shown
    }

    /// `repr(value)`, part by part.
    pub(crate) fn print(&self, out: &mut dyn FnMut(&str)) {
        match self {
            Node::Text(text) => out(&text.repr()),
            Node::Number(number) if number.as_u64().is_some_and(|number| i64::try_from(number).is_err()) => {
                out(&format!("{number}L"));
            }
            Node::List(items) => {
                out("[");
                for (index, item) in items.iter().enumerate() {
                    out(if index > 0 { ", " } else { "" });
                    item.print(out);
                }
                out("]");
            }
            Node::Dict(dict) => {
                out("{");
                for (index, (key, item)) in dict.iter().enumerate() {
                    out(if index > 0 { ", " } else { "" });
                    out(&key.repr());
                    out(": ");
                    item.print(out);
                }
                out("}");
            }
            other => out(&crate::python_text::repr(&other.to_value())),
        }
    }

    /// `str(value)` of a value that is nothing special: what messages show.
    pub(crate) fn plain(&self) -> String {
        display(&self.to_value())
    }

    /// What `type(value).__name__` says.
    pub(crate) fn type_name(&self) -> &'static str {
        type_name(&self.to_value())
    }
}

impl From<&str> for Node {
    fn from(text: &str) -> Node {
        Node::Text(Text::made(text))
    }
}

impl From<Text> for Node {
    fn from(text: Text) -> Node {
        Node::Text(text)
    }
}

impl From<Dict> for Node {
    fn from(dict: Dict) -> Node {
        Node::Dict(Rc::new(dict))
    }
}

impl From<bool> for Node {
    fn from(truth: bool) -> Node {
        Node::Bool(truth)
    }
}

impl PartialEq for Node {
    fn eq(&self, other: &Node) -> bool {
        match (self, other) {
            (Node::Null, Node::Null) => true,
            (Node::Bool(one), Node::Bool(other)) => one == other,
            (Node::Number(one), Node::Number(other)) => one == other,
            (Node::Text(one), Node::Text(other)) => one.text == other.text,
            (Node::List(one), Node::List(other)) => one == other,
            (Node::Dict(one), Node::Dict(other)) => one == other,
            _ => false,
        }
    }
}

/// The keys of a map of the template.
pub(crate) fn keys_of(map: &Map) -> Keys {
    Dict::written_keys(map.keys())
}

/// Puts the entries of a map in the order of a dictionary's keys.
pub(crate) fn reorder(map: &mut Map, keys: &Keys) {
    let mut sorted = Map::with_capacity(map.len());
    for key in keys.iter() {
        if let Some(value) = map.get_mut(key) {
            sorted.insert(key.to_owned(), value.take());
        }
    }
    *map = sorted;
}

#[cfg(test)]
mod tests {
    use tidegate_yaml::json;

    use super::{Dict, Node, Text};

    #[test]
    fn prints_as_python_2() {
        let mut dict = Dict::default();
        dict.insert("swagger", "2.0");
        dict.insert("info", Node::written(&json!({"title": "é'", "version": 1, "on": true})));
        dict.insert("paths", Node::List(vec![Node::Text(Text::written("/a")), Node::Null]));
        assert_eq!(
            Node::from(dict).repr(),
            r#"{'info': {u'on': True, u'version': 1, u'title': u"\xe9'"}, 'paths': [u'/a', None], 'swagger': '2.0'}"#
        );
    }

    #[test]
    fn equal_whatever_the_origin_and_the_order() {
        let written = Node::written(&json!({"b": [1], "a": "x"}));
        let made = Node::dict([("a", "x".into()), ("b", Node::written(&json!([1])))]);
        assert_eq!(written, made);
    }
}
