//! Lists in pages: `NextToken`.

use tidegate_core::Failure;

use crate::errors::validation;

/// How many items a page has.
pub const PAGE: usize = 100;

/// A page of `all`, and the token of the next one.
pub fn page<T>(all: Vec<T>, token: Option<&str>) -> Result<(Vec<T>, Option<String>), Failure> {
    let from = match token {
        None => 0,
        Some(token) => token
            .strip_prefix("after-")
            .and_then(|number| number.parse::<usize>().ok())
            .filter(|from| *from <= all.len())
            .ok_or_else(|| validation(format!("Invalid NextToken: {token}")))?,
    };
    let left = all.len() - from;
    let items: Vec<T> = all.into_iter().skip(from).take(PAGE).collect();
    let next = (left > PAGE).then(|| format!("after-{}", from + PAGE));
    Ok((items, next))
}
