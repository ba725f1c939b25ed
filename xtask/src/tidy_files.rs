//! Rules about one file at a time.

use crate::tidy::{Complaint, File};

const LONGEST: usize = 500;
/// Endings that say nothing of what a type is.
const EMPTY_NAMES: [&str; 8] = ["Manager", "Helper", "Helpers", "Util", "Utils", "Impl", "Data", "Info"];
const MEASURED: [&str; 5] = ["rs", "py", "sh", "yml", "md"];

/// What a file does against the rules.
pub fn complaints(file: &File) -> Vec<Complaint> {
    let mut found = Vec::new();
    let extension = file.path.rsplit('.').next().unwrap_or_default();
    if is_generated(&file.text) {
        return found;
    }
    let lines = file.text.lines().count();
    if MEASURED.contains(&extension) && lines > LONGEST {
        found.push(Complaint::of(
            &file.path,
            format!("{lines} lines; a file has at most {LONGEST}: split it by its nouns"),
        ));
    }
    for (number, line) in file.text.lines().enumerate() {
        if extension == "rs" {
            found.extend(of_rust_line(line).map(|text| Complaint::at(&file.path, number, text)));
        }
        found.extend(of_any_line(&file.path, line).map(|text| Complaint::at(&file.path, number, text)));
    }
    found
}

/// Generated files say so in their first line.
pub fn is_generated(text: &str) -> bool {
    text.lines().next().is_some_and(|line| line.to_ascii_lowercase().contains("generated from"))
}

fn of_rust_line(line: &str) -> Option<String> {
    let code = line.trim_start();
    if code.starts_with("//") {
        let note = ["TODO", "FIXME", "XXX"].into_iter().find(|note| code.contains(note))?;
        return Some(format!("{note}: do it, or open an issue"));
    }
    // A member of the trait of HTTP's bodies, which is named elsewhere.
    let is_named_elsewhere = code.starts_with("type Data = Bytes;");
    if let Some(name) = declared_type(code).filter(|_| !is_named_elsewhere)
        && let Some(ending) = EMPTY_NAMES.into_iter().find(|ending| name.ends_with(ending))
    {
        return Some(format!("{name}: `{ending}` does not say what it is"));
    }
    if code.starts_with(concat!("let ", "_ =")) || code.starts_with(concat!("let ", "_:")) {
        return Some("a result is thrown away: handle it, or say why it does not matter".to_owned());
    }
    None
}

fn declared_type(code: &str) -> Option<&str> {
    let code = code.strip_prefix("pub ").or_else(|| code.strip_prefix("pub(crate) ")).unwrap_or(code);
    let rest =
        ["struct ", "enum ", "trait ", "type "].into_iter().find_map(|word| code.strip_prefix(word))?;
    Some(rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default())
}

/// What ties the project to one machine: its folders, and its settings for package registries.
fn of_any_line(path: &str, line: &str) -> Option<String> {
    if path.ends_with("Cargo.lock") {
        let source = line.strip_prefix("source = \"")?;
        let known = "registry+https://github.com/rust-lang/crates.io-index\"";
        return (source != known).then(|| format!("{source} is not the public registry"));
    }
    let words = [
        concat!("index-", "url"),
        concat!("replace-", "with"),
        concat!("find-", "links"),
        concat!("/ro", "ot/."),
    ];
    let word = words.into_iter().find(|word| line.contains(word))?;
    Some(format!("`{word}` belongs to one machine, not to the project"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn complaints_of(path: &str, text: &str) -> usize {
        complaints(&File { path: path.to_owned(), text: text.to_owned() }).len()
    }

    #[test]
    fn a_long_file_is_refused_unless_it_is_generated() {
        let long = "x\n".repeat(501);
        assert_eq!(complaints_of("a.rs", &long), 1);
        assert_eq!(complaints_of("a.rs", &format!("// Generated from models/\n{long}")), 0);
        assert_eq!(complaints_of("a.lock", &long), 0);
    }

    #[test]
    fn names_that_say_nothing_are_refused() {
        assert_eq!(complaints_of("a.rs", "pub struct PipelineManager;"), 1);
        assert_eq!(complaints_of("a.rs", "pub struct Information;"), 0);
        assert_eq!(complaints_of("a.rs", "impl Manager for X {}"), 0);
    }

    #[test]
    fn a_result_is_not_thrown_away() {
        assert_eq!(complaints_of("a.rs", concat!("    let ", "_ = send();")), 1);
        assert_eq!(complaints_of("a.rs", "    let _kept = send();"), 0);
    }

    #[test]
    fn only_the_public_registry_is_locked() {
        assert_eq!(complaints_of("Cargo.lock", "source = \"registry+https://example.org/index\""), 1);
        assert_eq!(
            complaints_of("Cargo.lock", "source = \"registry+https://github.com/rust-lang/crates.io-index\""),
            0
        );
    }
}
