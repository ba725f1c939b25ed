//! A graph in layers: what a node needs stands to its left.

use std::collections::BTreeMap;

use maud::{Markup, html};

use super::at;

const WIDE: f64 = 210.0;
const HIGH: f64 = 46.0;
const GAP_X: f64 = 56.0;
const GAP_Y: f64 = 16.0;
const MARGIN: f64 = 12.0;

/// A node.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    /// Its name.
    pub(crate) name: String,
    /// What it is.
    pub(crate) kind: String,
    /// The class of its status.
    pub(crate) tone: &'static str,
    /// Its status, in words.
    pub(crate) status: String,
    /// The names of what it needs.
    pub(crate) needs: Vec<String>,
}

/// The drawing.
pub(crate) fn draw(label: &str, nodes: &[Node]) -> Markup {
    let places = places(nodes);
    let columns = places.values().map(|(column, _)| column + 1).max().unwrap_or(1);
    let rows = places.values().map(|(_, row)| row + 1).max().unwrap_or(1);
    let width = MARGIN * 2.0 + number(columns) * (WIDE + GAP_X) - GAP_X;
    let height = MARGIN * 2.0 + number(rows) * (HIGH + GAP_Y) - GAP_Y;
    html! {
        div.drawn tabindex="0" role="region" aria-label=(label) {
            svg.drawing.graph.short[columns <= 2] viewBox={ "0 0 " (at(width)) " " (at(height)) } width=(at(width)) role="img" aria-label=(label) {
                defs {
                    marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto" {
                        path.tip d="M0 0L8 4L0 8z" {}
                    }
                }
                @for node in nodes {
                    @for needed in &node.needs {
                        @if let (Some(from), Some(to)) = (places.get(needed.as_str()), places.get(node.name.as_str())) {
                            path.edge d=(edge(corner(*from), corner(*to))) marker-end="url(#tip)" {}
                        }
                    }
                }
                @for node in nodes {
                    @if let Some(place) = places.get(node.name.as_str()) { (boxed(node, corner(*place))) }
                }
            }
        }
    }
}

fn boxed(node: &Node, (x, y): (f64, f64)) -> Markup {
    html! {
        g {
            title { (node.name) ", " (node.kind) ": " (node.status) }
            rect class={ "box " (node.tone) } x=(at(x)) y=(at(y)) width=(at(WIDE)) height=(at(HIGH)) rx="6" {}
            text x=(at(x + 10.0)) y=(at(y + 19.0)) { (crate::view::cut(&node.name, 29)) }
            text.soft x=(at(x + 10.0)) y=(at(y + 36.0)) { (crate::view::cut(&node.kind, 34)) }
        }
    }
}

fn edge(from: (f64, f64), to: (f64, f64)) -> String {
    let (x1, y1) = (from.0 + WIDE, from.1 + HIGH / 2.0);
    let (x2, y2) = (to.0, to.1 + HIGH / 2.0);
    let bend = (x2 - x1).abs() / 2.0;
    format!(
        "M{} {}C{} {} {} {} {} {}",
        at(x1),
        at(y1),
        at(x1 + bend),
        at(y1),
        at(x2 - bend),
        at(y2),
        at(x2),
        at(y2)
    )
}

fn corner((column, row): (usize, usize)) -> (f64, f64) {
    (MARGIN + number(column) * (WIDE + GAP_X), MARGIN + number(row) * (HIGH + GAP_Y))
}

fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

/// Column and row of each node: a column to the right of all that it needs, rows in the order of their names' needs.
fn places(nodes: &[Node]) -> BTreeMap<&str, (usize, usize)> {
    let known: BTreeMap<&str, &Node> = nodes.iter().map(|node| (node.name.as_str(), node)).collect();
    let mut columns: BTreeMap<&str, usize> = BTreeMap::new();
    // A longest way has no more steps than there are nodes; a circle, which no template has, ends here as well.
    for _ in 0..nodes.len() {
        let mut moved = false;
        for node in nodes {
            let column = node
                .needs
                .iter()
                .filter(|needed| known.contains_key(needed.as_str()) && **needed != node.name)
                .map(|needed| columns.get(needed.as_str()).copied().unwrap_or(0) + 1)
                .max()
                .unwrap_or(0)
                .min(nodes.len());
            moved |= columns.insert(node.name.as_str(), column) != Some(column);
        }
        if !moved {
            break;
        }
    }
    let mut filled: BTreeMap<usize, usize> = BTreeMap::new();
    nodes
        .iter()
        .map(|node| {
            let column = columns.get(node.name.as_str()).copied().unwrap_or(0);
            let row = filled.entry(column).or_insert(0);
            let place = (column, *row);
            *row += 1;
            (node.name.as_str(), place)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn node(name: &str, needs: &[&str]) -> Node {
        let needs = needs.iter().map(|need| (*need).to_owned()).collect();
        Node {
            name: name.into(),
            kind: "AWS::X::Y".into(),
            tone: "good",
            status: "CREATE_COMPLETE".into(),
            needs,
        }
    }

    #[test]
    fn what_is_needed_stands_to_the_left() {
        let nodes = [
            node("alias", &["version", "function"]),
            node("version", &["function"]),
            node("function", &["role"]),
            node("role", &[]),
        ];
        let places = places(&nodes);
        assert_eq!(places["role"], (0, 0));
        assert_eq!(places["function"].0, 1);
        assert_eq!(places["version"].0, 2);
        assert_eq!(places["alias"].0, 3);
    }

    #[test]
    fn nodes_of_one_column_have_rows_of_their_own_and_circles_end() {
        let nodes = [node("a", &[]), node("b", &["gone"]), node("c", &["d"]), node("d", &["c"])];
        let places = places(&nodes);
        assert_ne!(places["a"], places["b"]);
        assert_eq!(places.len(), 4);
    }
}
