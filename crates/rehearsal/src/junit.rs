//! The judgements as JUnit's XML, which build servers read.

use std::fmt::Write as _;

use crate::judge::Judgement;

/// A test suite called `name`: each scenario with its judgement and the seconds that it took, on the machine's clock.
pub fn junit(name: &str, cases: &[(String, Judgement, f64)]) -> String {
    let count = |wanted: fn(&Judgement) -> bool| cases.iter().filter(|(_, judged, _)| wanted(judged)).count();
    let failures = count(|judged| matches!(judged, Judgement::Unsafe(_)));
    let skipped = count(|judged| matches!(judged, Judgement::Skipped(_)));
    let seconds: f64 = cases.iter().map(|(_, _, seconds)| seconds).sum();
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"{}\" tests=\"{}\" failures=\"{failures}\" skipped=\"{skipped}\" time=\"{seconds:.3}\">\n",
        escaped(name),
        cases.len()
    );
    for (scenario, judged, seconds) in cases {
        let open = format!(
            "  <testcase classname=\"{}\" name=\"{}\" time=\"{seconds:.3}\"",
            escaped(name),
            escaped(scenario)
        );
        let line = match judged {
            Judgement::Safe => format!("{open}/>"),
            Judgement::Unsafe(why) => format!("{open}><failure message=\"{}\"/></testcase>", escaped(why)),
            Judgement::Skipped(why) => format!("{open}><skipped message=\"{}\"/></testcase>", escaped(why)),
        };
        // Writing into a String cannot fail.
        writeln!(text, "{line}").unwrap_or_default();
    }
    text.push_str("</testsuite>\n");
    text
}

fn escaped(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '&' => "&amp;".to_owned(),
            '<' => "&lt;".to_owned(),
            '>' => "&gt;".to_owned(),
            '"' => "&quot;".to_owned(),
            // XML 1.0 has no other control characters.
            c if c.is_control() && !matches!(c, '\t' | '\n' | '\r') => " ".to_owned(),
            c => c.to_string(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn failures_and_skips_are_counted_and_texts_escaped() {
        let cases = [
            ("green".to_owned(), Judgement::Safe, 1.0),
            ("a < b".to_owned(), Judgement::Unsafe("\"x\"".into()), 0.5),
            ("hook".to_owned(), Judgement::Skipped("none".into()), 0.0),
        ];
        let text = junit("hello-app", &cases);
        assert!(text.contains("tests=\"3\" failures=\"1\" skipped=\"1\" time=\"1.500\""), "{text}");
        assert!(text.contains("name=\"a &lt; b\"") && text.contains("message=\"&quot;x&quot;\""), "{text}");
    }
}
