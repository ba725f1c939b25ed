//! Drawings, made here, so that a page shows them without a script.

pub(crate) mod graph;
pub(crate) mod series;
pub(crate) mod traffic;

/// A number as a coordinate: a tenth of a pixel is as fine as a screen shows.
pub(crate) fn at(number: f64) -> String {
    format!("{number:.1}")
}
