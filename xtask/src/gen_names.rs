//! How names of the models become names in Rust.

/// `FunctionName` to `function_name`, `SSEKMSKeyId` to `ssekms_key_id`, `targetGroupARNs` to `target_group_arns`.
pub fn snake(name: &str) -> String {
    let chars: Vec<char> = name.chars().collect();
    let mut out = String::with_capacity(name.len() + 8);
    for (i, &c) in chars.iter().enumerate() {
        if !c.is_ascii_alphanumeric() {
            if !out.is_empty() && !out.ends_with('_') {
                out.push('_');
            }
            continue;
        }
        if c.is_ascii_uppercase() && i > 0 && !out.ends_with('_') {
            let before = chars[i - 1];
            let after = chars.get(i + 1).copied();
            let plural = after == Some('s') && chars.get(i + 2).is_none_or(|c| c.is_ascii_uppercase());
            let starts_word = before.is_ascii_lowercase() || before.is_ascii_digit();
            let ends_acronym =
                before.is_ascii_uppercase() && after.is_some_and(|c| c.is_ascii_lowercase()) && !plural;
            if starts_word || ends_acronym {
                out.push('_');
            }
        }
        out.push(c.to_ascii_lowercase());
    }
    out.trim_end_matches('_').to_owned()
}

/// A field's name: snake case, raw where Rust keeps the word for itself.
pub fn field(name: &str) -> String {
    let name = snake(name);
    if KEYWORDS.contains(&name.as_str()) { format!("r#{name}") } else { name }
}

/// An enum value as a variant: `CREATE_COMPLETE` to `CreateComplete`, `python3.12` to `Python312`.
pub fn variant(value: &str) -> String {
    let mut out = String::new();
    for word in value.split(|c: char| !c.is_ascii_alphanumeric()).filter(|w| !w.is_empty()) {
        let shouted = !word.chars().any(|c| c.is_ascii_lowercase());
        let mut chars = word.chars();
        if let Some(first) = chars.next() {
            out.push(first.to_ascii_uppercase());
            out.extend(chars.map(|c| if shouted { c.to_ascii_lowercase() } else { c }));
        }
    }
    if out.is_empty() {
        out.push_str("Empty");
    }
    if out.starts_with(|c: char| c.is_ascii_digit()) {
        out.insert(0, 'V');
    }
    if out == "Self" || out == "Unrecognized" {
        out.push('_');
    }
    out
}

/// A shape's name as a Rust type: verbatim, with a capital first letter.
pub fn type_name(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().map(|c| c.to_ascii_uppercase()).into_iter().chain(chars).collect()
}

const KEYWORDS: &[&str] = &[
    "as", "async", "await", "box", "break", "const", "continue", "dyn", "else", "enum", "extern", "false",
    "fn", "for", "gen", "if", "impl", "in", "let", "loop", "match", "mod", "move", "mut", "pub", "ref",
    "return", "static", "struct", "trait", "true", "type", "unsafe", "use", "virtual", "where", "while",
    "yield",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_read_as_rust() {
        let cases = [
            ("FunctionName", "function_name"),
            ("ETag", "e_tag"),
            ("S3Bucket", "s3_bucket"),
            ("KMSKeyArn", "kms_key_arn"),
            ("CodeSha256", "code_sha256"),
            ("targetGroupARNs", "target_group_arns"),
            ("ChecksumCRC64NVME", "checksum_crc64_nvme"),
            ("advance_seconds", "advance_seconds"),
        ];
        for (from, to) in cases {
            assert_eq!(snake(from), to);
        }
        assert_eq!(field("type"), "r#type");
    }

    #[test]
    fn values_read_as_variants() {
        let cases = [
            ("InProgress", "InProgress"),
            ("CREATE_COMPLETE", "CreateComplete"),
            ("python3.12", "Python312"),
            ("aws:kms", "AwsKms"),
            ("arm64", "Arm64"),
            ("Count/Second", "CountSecond"),
        ];
        for (from, to) in cases {
            assert_eq!(variant(from), to);
        }
    }
}
