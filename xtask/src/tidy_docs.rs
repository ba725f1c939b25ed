//! Rules about the documentation: each page of docs/ is in its table of contents, and no link leads nowhere.

use std::collections::BTreeSet;
use std::path::Path;

use crate::tidy::{Complaint, File};

const SUMMARY: &str = "docs/SUMMARY.md";

/// What the documentation does against the rules; `root` is looked at for what links name besides text.
pub fn complaints(root: &Path, files: &[File]) -> Vec<Complaint> {
    let pages: Vec<&File> = files.iter().filter(|file| is_page(&file.path)).collect();
    let mut found: Vec<Complaint> = pages.iter().flat_map(|page| dead_links(root, files, page)).collect();
    found.extend(left_out(&pages));
    found
}

/// What a person reads; change notes become part of a page later, and recorded cases are not ours to change.
fn is_page(path: &str) -> bool {
    path.ends_with(".md") && !path.starts_with("CHANGELOG.d/") && !path.contains("/corpora/")
}

/// Pages of docs/ that the table of contents does not name.
fn left_out(pages: &[&File]) -> Vec<Complaint> {
    let Some(summary) = pages.iter().find(|page| page.path == SUMMARY) else {
        return vec![Complaint::of(SUMMARY, "the book has no table of contents")];
    };
    let named: BTreeSet<String> =
        links(&summary.text).into_iter().map(|link| resolve(SUMMARY, file_of(&link.target))).collect();
    pages
        .iter()
        .filter(|page| page.path.starts_with("docs/") && page.path != SUMMARY && !named.contains(&page.path))
        .map(|page| Complaint::of(&page.path, format!("{SUMMARY} does not name this page")))
        .collect()
}

fn dead_links(root: &Path, files: &[File], page: &File) -> Vec<Complaint> {
    links(&page.text)
        .into_iter()
        .filter_map(|link| {
            let why = why_dead(root, files, page, &link.target)?;
            Some(Complaint::at(&page.path, link.line, format!("({}) {why}", link.target)))
        })
        .collect()
}

/// Why a link of a page leads nowhere, if it does. What lies on other hosts is not asked for.
fn why_dead(root: &Path, files: &[File], page: &File, target: &str) -> Option<&'static str> {
    if ["https://", "http://", "mailto:"].iter().any(|scheme| target.starts_with(scheme)) {
        return None;
    }
    let file = file_of(target);
    let path = if file.is_empty() { page.path.clone() } else { resolve(&page.path, file) };
    if page.path.starts_with("docs/") && !path.starts_with("docs/") {
        return Some("leads out of the book: link to the repository's address, or name the file in code");
    }
    if !root.join(&path).exists() && !files.iter().any(|file| file.path == path) {
        return Some("leads to a file that is not there");
    }
    let (_, anchor) = target.split_once('#')?;
    let linked = files.iter().find(|file| file.path == path && path.ends_with(".md"))?;
    (!anchors(&linked.text).contains(anchor)).then_some("leads to a heading that is not there")
}

fn file_of(target: &str) -> &str {
    target.split('#').next().unwrap_or_default()
}

struct Link {
    line: usize,
    target: String,
}

/// The lines of a text that are prose: not code between fences, nor indented code.
fn prose(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut fenced = false;
    text.lines().enumerate().filter(move |(_, line)| {
        let fence = line.trim_start().starts_with("```");
        fenced ^= fence;
        !fence && !fenced && !line.starts_with("    ")
    })
}

/// The targets of `[words](target)` and of pictures.
fn links(text: &str) -> Vec<Link> {
    let mut found = Vec::new();
    for (line, words) in prose(text) {
        for part in words.split("](").skip(1) {
            if let Some((target, _)) = part.split_once(')') {
                found.push(Link { line, target: target.to_owned() });
            }
        }
    }
    found
}

/// The anchors that mdBook makes of headings.
fn anchors(text: &str) -> BTreeSet<String> {
    prose(text)
        .filter(|(_, line)| line.starts_with('#'))
        .map(|(_, line)| {
            let words = line.trim_start_matches('#').trim().to_lowercase().replace(' ', "-");
            words.chars().filter(|c| c.is_alphanumeric() || ['-', '_'].contains(c)).collect()
        })
        .collect()
}

/// A path relative to the file that names it, from the root.
fn resolve(from: &str, target: &str) -> String {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in target.trim_end_matches('/').split('/') {
        match part {
            "." | "" => {}
            ".." => {
                parts.pop();
            }
            name => parts.push(name),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn complaints_of(pages: &[(&str, &str)]) -> Vec<String> {
        let files: Vec<File> = pages
            .iter()
            .map(|(path, text)| File { path: (*path).to_owned(), text: (*text).to_owned() })
            .collect();
        complaints(Path::new("/nowhere"), &files).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_page_that_the_contents_leave_out_is_found() {
        let summary = ("docs/SUMMARY.md", "- [A](a.md)");
        assert!(complaints_of(&[summary, ("docs/a.md", "# A")]).is_empty());
        let found = complaints_of(&[summary, ("docs/a.md", "# A"), ("docs/b/c.md", "# C")]);
        assert_eq!(found, ["docs/b/c.md: docs/SUMMARY.md does not name this page"]);
        assert_eq!(complaints_of(&[("docs/a.md", "# A")]).len(), 1);
    }

    #[test]
    fn a_link_to_nothing_is_found_and_code_is_not_read() {
        let page =
            "# A\n[gone](gone.md)\n```\n[code](gone.md)\n```\n[here](#a) [there](#b) [web](https://x.org/y)";
        let found = complaints_of(&[("docs/SUMMARY.md", "[A](a.md)"), ("docs/a.md", page)]);
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(found[0].starts_with("docs/a.md:2:") && found[1].starts_with("docs/a.md:6:"), "{found:?}");
    }

    #[test]
    fn a_page_of_the_book_stays_in_the_book() {
        let pages = [("docs/SUMMARY.md", "[A](a/b.md)"), ("README.md", "[A](docs/a/b.md#what-it-is)")];
        assert!(complaints_of(&[pages[0], pages[1], ("docs/a/b.md", "## What it is")]).is_empty());
        assert_eq!(
            complaints_of(&[pages[0], ("docs/a/b.md", "[out](../../README.md)"), ("README.md", "")]).len(),
            1
        );
    }
}
