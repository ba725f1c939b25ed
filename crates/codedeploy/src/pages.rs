//! Lists in pages of a hundred; the token is the last name shown.

use tidegate_api::codedeploy::error;
use tidegate_core::Failure;

const PAGE: usize = 100;

/// One page of `all` after `token`, and the next token where more follow.
pub fn page(all: Vec<String>, token: Option<&str>) -> Result<(Vec<String>, Option<String>), Failure> {
    let start = match token {
        None => 0,
        Some(token) => {
            let found = all.iter().position(|name| name == token);
            1 + found
                .ok_or_else(|| error::invalid_next_token_exception(format!("The token {token} is invalid")))?
        }
    };
    let more = all.len() > start + PAGE;
    let items: Vec<String> = all.into_iter().skip(start).take(PAGE).collect();
    let next = if more { items.last().cloned() } else { None };
    Ok((items, next))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_follow_one_another_and_end() {
        let all: Vec<String> = (0..150).map(|n| n.to_string()).collect();
        let (first, token) = page(all.clone(), None).unwrap();
        assert_eq!((first.len(), token.as_deref()), (100, Some("99")));
        let (second, token) = page(all.clone(), token.as_deref()).unwrap();
        assert_eq!((second.len(), token), (50, None));
        assert!(page(all, Some("x")).is_err());
    }
}
