//! Lists in pages; the token is the number of what was shown.

use tidegate_api::codepipeline::error;
use tidegate_core::Failure;

/// One page of `all` after `token`, and the next token where more follow.
pub fn page<T>(
    all: Vec<T>,
    token: Option<&str>,
    most: Option<i32>,
) -> Result<(Vec<T>, Option<String>), Failure> {
    const DEFAULT: usize = 100;
    let limit = most.and_then(|most| usize::try_from(most).ok()).filter(|most| *most > 0).unwrap_or(DEFAULT);
    let start = match token {
        None => 0,
        Some(token) => {
            let parsed = token.parse::<usize>().ok().filter(|start| *start <= all.len());
            parsed
                .ok_or_else(|| error::invalid_next_token_exception(format!("The token {token} is invalid")))?
        }
    };
    let end = start.saturating_add(limit);
    let next = (end < all.len()).then(|| end.to_string());
    Ok((all.into_iter().skip(start).take(limit).collect(), next))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_follow_one_another_and_end() {
        let (first, token) = page(vec![1, 2, 3], None, Some(2)).unwrap();
        assert_eq!(first, [1, 2]);
        assert_eq!(page(vec![1, 2, 3], token.as_deref(), Some(2)).unwrap(), (vec![3], None));
        assert!(page(vec![1], Some("x"), None).is_err());
    }
}
