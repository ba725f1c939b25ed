//! Seeded changes to templates: of their text, and of their trees.

use tidegate_yaml::{Map, Value, json};

/// SplitMix64: a seed means the same inputs everywhere.
pub struct Draws(pub u64);

impl Draws {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub fn below(&mut self, count: usize) -> usize {
        usize::try_from(self.next() % count.max(1) as u64).unwrap_or(0)
    }

    fn word(&mut self, words: &[&'static str]) -> &'static str {
        words[self.below(words.len())]
    }

    fn one_of<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.below(items.len())]
    }
}

/// A template to start from.
pub struct Seed {
    pub text: String,
    pub tree: Value,
}

/// What is put into a text.
const PIECES: [&str; 36] = [
    "\n",
    ":",
    "- ",
    "  ",
    "\t",
    "{",
    "}",
    "[",
    "]",
    "\"",
    "'",
    "|\n",
    ">-\n",
    "&a ",
    "*a",
    "<<: *a\n",
    "!Ref ",
    "!GetAtt a.b",
    "!Sub '${",
    "!If [a, b, c]",
    "!Unknown x",
    "? ",
    "#",
    "%",
    "---\n",
    "...\n",
    "null",
    "~",
    "1e999",
    "-0",
    "0o17",
    "2001-12-14",
    "\u{feff}",
    "\u{0}",
    "😀",
    "\\ud83d",
];

/// What a node of a tree is replaced by.
fn odd(draws: &mut Draws) -> Value {
    let choices = [
        Value::Null,
        json!(""),
        json!("é😀\u{0}'\"\\"),
        json!(0),
        json!(-1),
        json!(1e300),
        json!(true),
        json!([]),
        json!({}),
        json!([null, {}]),
        json!({"Ref": "AWS::NoValue"}),
        json!({"Ref": {"Ref": []}}),
        json!({"Fn::If": ["C", {"Ref": "AWS::NoValue"}, []]}),
        json!({"Fn::If": []}),
        json!({"Fn::GetAtt": "."}),
        json!({"Fn::GetAtt": ["Fn", "Arn"]}),
        json!({"Fn::Sub": ["${", {}]}),
        json!({"Fn::Sub": "${A}${B.C}${!D}"}),
        json!({"Fn::FindInMap": ["M", "k", "v"]}),
        json!("${stageVariables.x}"),
        json!("arn:aws:lambda:::function"),
        json!("x".repeat(300)),
    ];
    draws.one_of(&choices).clone()
}

/// The next input.
pub fn input(draws: &mut Draws, seeds: &[Seed]) -> String {
    let seed = draws.one_of(seeds);
    let times = 1 + draws.below(4);
    if draws.below(5) < 2 {
        let mut text = seed.text.clone();
        for _ in 0..times {
            let other = draws.one_of(seeds);
            text = change_text(draws, text, &other.text);
        }
        return text;
    }
    let mut tree = seed.tree.clone();
    for _ in 0..times {
        let other = draws.one_of(seeds);
        let other = pick(draws, &other.tree).clone();
        change_tree(draws, &mut tree, other);
    }
    if draws.below(2000) == 0 {
        let count = 2 + draws.below(60);
        multiply(&mut tree, count);
    }
    // On one line and on many: the one is read as JSON, and so is the other until a change makes it none.
    if draws.below(2) == 0 { tree.to_string() } else { format!("{tree:#}") }
}

/// A place in a text that begins a character.
fn place(draws: &mut Draws, text: &str) -> usize {
    let mut at = draws.below(text.len() + 1);
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn range(draws: &mut Draws, text: &str, longest: usize) -> (usize, usize) {
    let from = place(draws, text);
    let mut to = (from + draws.below(longest)).min(text.len());
    while !text.is_char_boundary(to) {
        to -= 1;
    }
    (from, to.max(from))
}

fn change_text(draws: &mut Draws, mut text: String, other: &str) -> String {
    match draws.below(8) {
        0 => {
            let (from, to) = range(draws, &text, 8);
            text.replace_range(from..to, "");
        }
        1 | 2 => {
            let at = place(draws, &text);
            text.insert_str(at, draws.word(&PIECES));
        }
        3 => {
            let (from, to) = range(draws, &text, 200);
            let piece = text[from..to].to_owned();
            let at = place(draws, &text);
            text.insert_str(at, &piece);
        }
        4 => {
            let (from, to) = range(draws, other, 200);
            let at = place(draws, &text);
            text.insert_str(at, &other[from..to]);
        }
        5 => {
            let at = place(draws, &text);
            text.truncate(at);
        }
        6 => change_line(draws, &mut text),
        _ => {
            let (from, to) = range(draws, &text, 12);
            text.replace_range(from..to, draws.word(&PIECES));
        }
    }
    text
}

/// Takes a line out, doubles it, or moves it in or out.
fn change_line(draws: &mut Draws, text: &mut String) {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    if lines.is_empty() {
        return;
    }
    let at = draws.below(lines.len());
    match draws.below(4) {
        0 => {
            lines.remove(at);
        }
        1 => {
            let line = lines[at].clone();
            lines.insert(draws.below(lines.len()), line);
        }
        2 => lines[at].insert_str(0, "  "),
        _ => lines[at] = lines[at].strip_prefix("  ").unwrap_or_default().to_owned(),
    }
    *text = lines.join("\n");
}

/// Some node of a tree.
fn pick<'a>(draws: &mut Draws, tree: &'a Value) -> &'a Value {
    let mut node = tree;
    while draws.below(6) != 0 {
        let below: Option<&Value> = match node {
            Value::Array(items) if !items.is_empty() => items.get(draws.below(items.len())),
            Value::Object(entries) if !entries.is_empty() => entries.values().nth(draws.below(entries.len())),
            _ => None,
        };
        match below {
            Some(below) => node = below,
            None => break,
        }
    }
    node
}

fn change_tree(draws: &mut Draws, tree: &mut Value, other: Value) {
    let mut node = tree;
    let mut depth = 0;
    // What matters is seldom at the root.
    while depth < 3 || draws.below(4) != 0 {
        let leaf = match &*node {
            Value::Array(items) => items.is_empty(),
            Value::Object(entries) => entries.is_empty(),
            _ => true,
        };
        if leaf {
            break;
        }
        node = match node {
            Value::Array(items) => {
                let at = draws.below(items.len());
                &mut items[at]
            }
            Value::Object(entries) => {
                let at = draws.below(entries.len());
                match entries.values_mut().nth(at) {
                    Some(value) => value,
                    None => return,
                }
            }
            _ => return,
        };
        depth += 1;
    }
    change_node(draws, node, other);
}

fn change_node(draws: &mut Draws, node: &mut Value, other: Value) {
    match (draws.below(8), &mut *node) {
        (0 | 1, _) => *node = odd(draws),
        (2, _) => *node = other,
        (3, Value::Object(entries)) if !entries.is_empty() => {
            take(draws, entries);
        }
        (4, Value::Object(entries)) if !entries.is_empty() => rename(draws, entries),
        (5, Value::Object(entries)) => {
            let name =
                draws.word(&["Type", "Ref", "Fn::If", "Condition", "Properties", "Events", "Auth", ""]);
            entries.insert(name.to_owned(), other);
        }
        (6, Value::Array(items)) if !items.is_empty() => {
            let at = draws.below(items.len());
            let again = items[at].clone();
            items.push(again);
        }
        (7, _) => *node = json!([node.take()]),
        (_, Value::String(text)) => {
            let at = place(draws, text);
            text.insert_str(at, draws.word(&["${", "}", "/", ":", ".", "*", "é", " ", "{proxy+}"]));
        }
        _ => *node = odd(draws),
    }
}

/// Takes an entry out.
fn take(draws: &mut Draws, entries: &mut Map) -> Option<(String, Value)> {
    let name = entries.keys().nth(draws.below(entries.len()))?.clone();
    entries.shift_remove(&name).map(|value| (name, value))
}

fn rename(draws: &mut Draws, entries: &mut Map) {
    if let Some((old, value)) = take(draws, entries) {
        let name = entries.keys().nth(draws.below(entries.len())).cloned().filter(|_| draws.below(2) == 0);
        entries.insert(name.unwrap_or_else(|| format!("{old}é")), value);
    }
}

/// The same resources many times over: what grows with the square of a template is seen in large ones.
fn multiply(tree: &mut Value, count: usize) {
    if let Some(Value::Object(resources)) = tree.get_mut("Resources") {
        let copies: Vec<(String, Value)> =
            resources.iter().map(|(id, one)| (id.clone(), one.clone())).collect();
        for number in 0..count {
            resources.extend(copies.iter().map(|(id, one)| (format!("{id}{number}"), one.clone())));
        }
    }
}
