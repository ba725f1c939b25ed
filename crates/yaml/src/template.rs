//! CloudFormation's short tags in their long form.

use crate::json::{self, Wrong};
use crate::node::{Kind, Node, Tag};
use crate::value::{Map, Value};

/// The tags whose long form carries `Fn::` (AWS: intrinsic-function-reference, rules-section-structure).
const FUNCTIONS: [&str; 25] = [
    "And",
    "Base64",
    "Cidr",
    "Contains",
    "EachMemberEquals",
    "EachMemberIn",
    "Equals",
    "FindInMap",
    "GetAZs",
    "GetAtt",
    "If",
    "ImportValue",
    "Join",
    "Length",
    "Not",
    "Or",
    "RefAll",
    "Select",
    "Split",
    "Sub",
    "ToJsonString",
    "Transform",
    "ValueOf",
    "ValueOfAll",
    "GetStackOutput",
];

/// The long name of a short tag (`Sub` is `Fn::Sub`, `Ref` is `Ref`), if there is such a tag.
pub(crate) fn long_name(tag: &str) -> Option<String> {
    match tag {
        "Ref" | "Condition" => Some(tag.to_owned()),
        _ => FUNCTIONS.contains(&tag).then(|| format!("Fn::{tag}")),
    }
}

/// Whether a node is an intrinsic function written with a short tag.
pub fn is_short_form(node: &Node) -> bool {
    matches!(node.tag.as_deref(), Some(Tag::Local(name)) if long_name(name).is_some())
}

pub(crate) fn to_template_json(node: &Node) -> Result<Value, Wrong> {
    let Some(Tag::Local(tag)) =
        node.tag.as_deref().filter(|tag| !matches!(tag, Tag::Local(name) if name.is_empty()))
    else {
        return json::untagged(node, &to_template_json);
    };
    let Some(function) = long_name(tag) else {
        return Err(Wrong { span: node.span, message: format!("unknown tag !{tag}") });
    };
    let argument = match &node.kind {
        Kind::Scalar { text, .. } if tag.as_ref() == "GetAtt" => get_att(text),
        // A tagged scalar is text, whatever it looks like: `!Ref 0777` names the logical id "0777".
        Kind::Scalar { text, .. } => Value::String(text.to_string()),
        Kind::Sequence(items) => json::sequence(items, &to_template_json)?,
        Kind::Mapping(entries) => json::mapping(entries, &to_template_json)?,
    };
    Ok(Value::Object(Map::from_iter([(function, argument)])))
}

/// `Resource.Attribute.Part` names the resource up to the first dot.
fn get_att(text: &str) -> Value {
    text.splitn(2, '.').map(Value::from).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::Document;

    #[test]
    fn writes_every_short_form_long() {
        let document = Document::parse(
            "a: !Ref X\nb: !GetAtt Nested.Outputs.Y\nc: !Sub 'x-${Y}'\nd: !If [C, yes, !Ref 'AWS::NoValue']\n\
             e: !Condition C\nf: !Transform {Name: 'AWS::Include'}\ng: !Base64\n  Fn::Sub: z\nh: !GetAZs ''\n",
        )
        .expect("parses");
        assert_eq!(
            document.to_template_json().expect("converts"),
            json!({
                "a": {"Ref": "X"},
                "b": {"Fn::GetAtt": ["Nested", "Outputs.Y"]},
                "c": {"Fn::Sub": "x-${Y}"},
                "d": {"Fn::If": ["C", true, {"Ref": "AWS::NoValue"}]},
                "e": {"Condition": "C"},
                "f": {"Fn::Transform": {"Name": "AWS::Include"}},
                "g": {"Fn::Base64": {"Fn::Sub": "z"}},
                "h": {"Fn::GetAZs": ""},
            })
        );
    }

    #[test]
    fn names_an_unknown_tag_with_its_line() {
        let document = Document::parse("a: 1\nb: !Foo x\n").expect("parses");
        let wrong = document.to_template_json().expect_err("unknown tag");
        assert_eq!((wrong.line, wrong.source_line.as_str()), (2, "b: !Foo x"));
        assert!(wrong.message.contains("!Foo"), "{wrong}");
        assert!(
            Document::parse("b: !Ref x\n").expect("parses").to_json().is_err(),
            "only templates have !Ref"
        );
    }
}
