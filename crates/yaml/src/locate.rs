//! From a JSON pointer into a template's long form back to a place in its text.

use crate::node::{Node, Span, Tag};
use crate::template::long_name;

pub(crate) fn locate(root: &Node, pointer: &str) -> Option<Span> {
    let mut walk = Walk { node: root, span: root.span };
    for segment in segments(pointer) {
        walk = step(&walk, &segment)?;
    }
    Some(walk.span)
}

pub(crate) fn locate_nearest(root: &Node, pointer: &str) -> Span {
    let mut walk = Walk { node: root, span: root.span };
    for segment in segments(pointer) {
        match step(&walk, &segment) {
            Some(next) => walk = next,
            None => break,
        }
    }
    walk.span
}

/// A value, and the place a person looks for it: its key in a mapping.
struct Walk<'a> {
    node: &'a Node,
    span: Span,
}

fn segments(pointer: &str) -> impl Iterator<Item = String> {
    pointer.split('/').skip(1).map(|segment| segment.replace("~1", "/").replace("~0", "~"))
}

fn step<'a>(walk: &Walk<'a>, segment: &str) -> Option<Walk<'a>> {
    let node = walk.node;
    if let Some(Tag::Local(tag)) = node.tag.as_deref()
        && long_name(tag).is_some_and(|name| name == segment)
    {
        return Some(Walk { node, span: node.span });
    }
    if let Some((key, value)) = node.entry(segment) {
        return Some(Walk { node: value, span: key.span });
    }
    match (node.items(), segment.parse::<usize>()) {
        (Some(items), Ok(index)) => items.get(index).map(|item| Walk { node: item, span: item.span }),
        // The pieces of `!GetAtt a.b` stand where the whole stands.
        (None, Ok(_)) if node.tag.is_some() && node.text().is_some() => Some(Walk { node, span: node.span }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::Document;

    #[test]
    fn finds_keys_items_and_short_forms() {
        let text =
            "Resources:\n  X:\n    Properties:\n      Y: !GetAtt A.B\n      Z: [1, !Sub [a, {b: c}]]\n";
        let document = Document::parse(text).expect("parses");
        let line_column = |pointer: &str| document.locate(pointer).map(|span| (span.line, span.column));
        assert_eq!(line_column("/Resources/X"), Some((2, 3)));
        assert_eq!(line_column("/Resources/X/Properties/Y"), Some((4, 7)));
        assert_eq!(line_column("/Resources/X/Properties/Y/Fn::GetAtt/0").map(|found| found.0), Some(4));
        assert_eq!(line_column("/Resources/X/Properties/Z/0"), Some((5, 11)));
        assert_eq!(line_column("/Resources/X/Properties/Z/1/Fn::Sub/1/b"), Some((5, 24)));
        assert_eq!(line_column("/Resources/X/Type"), None);
        assert_eq!(document.locate_nearest("/Resources/X/Type").line, 2);
    }
}
