//! Tags of roles, users and policies.

use tidegate_api::{
    ServiceError, iam::Tag, iam::error::invalid_input_exception, iam::error::limit_exceeded_exception,
};
use tidegate_core::{Arn, Needs};

const LIMIT: usize = 50;

/// AWS's words for a key given twice; IAM and STS answer them with different codes.
pub const DUPLICATE: &str = "Duplicate tag keys found. Please note that Tag keys are case insensitive.";

/// Whether two keys are the same without regard to case.
pub fn has_duplicate<'k>(keys: impl Iterator<Item = &'k str>) -> bool {
    let mut seen = std::collections::HashSet::new();
    keys.into_iter().any(|key| !seen.insert(key.to_lowercase()))
}

/// The tags of a new entity.
pub fn given(tags: Option<Vec<Tag>>) -> Result<Vec<Tag>, ServiceError> {
    let mut all = Vec::new();
    set(&mut all, tags.unwrap_or_default())?;
    Ok(all)
}

/// Adds tags, or gives those that exist new values.
pub fn set(tags: &mut Vec<Tag>, new: Vec<Tag>) -> Result<(), ServiceError> {
    if has_duplicate(new.iter().map(|tag| tag.key.as_str())) {
        return Err(invalid_input_exception(DUPLICATE));
    }
    for tag in new {
        match tags.iter_mut().find(|known| same(&known.key, &tag.key)) {
            Some(known) => *known = tag,
            None => tags.push(tag),
        }
    }
    if tags.len() > LIMIT {
        return Err(limit_exceeded_exception(format!(
            "The number of tags has reached the maximum limit. The limit is {LIMIT} tags."
        )));
    }
    Ok(())
}

/// Removes the tags of these keys; a key that no tag has is passed over, as AWS does.
pub fn unset(tags: &mut Vec<Tag>, keys: &[String]) {
    tags.retain(|tag| !keys.iter().any(|key| same(key, &tag.key)));
}

fn same(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}

/// The condition keys of tags in a request.
pub fn requested(needs: Needs, tags: Option<&[Tag]>) -> Needs {
    let Some(tags) = tags.filter(|tags| !tags.is_empty()) else { return needs };
    let keys = tags.iter().map(|tag| tag.key.clone()).collect();
    tags.iter()
        .fold(needs, |needs, tag| needs.with(format!("aws:RequestTag/{}", tag.key), &tag.value))
        .with_all("aws:TagKeys", keys)
}

/// The condition keys of the tags that something new is given, and AWS's rule that giving them needs the right to tag.
pub fn of_new(needs: Needs, tag_action: &'static str, arn: &Arn, tags: Option<&[Tag]>) -> Needs {
    match tags {
        None | Some([]) => needs,
        tags => requested(requested(needs, tags).and(tag_action, arn), tags),
    }
}

/// The condition keys of the tags that a resource has.
pub fn of_resource(needs: Needs, tags: &[Tag]) -> Needs {
    tags.iter().fold(needs, |needs, tag| {
        needs
            .with(format!("aws:ResourceTag/{}", tag.key), &tag.value)
            .with(format!("iam:ResourceTag/{}", tag.key), &tag.value)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(key: &str, value: &str) -> Tag {
        Tag { key: key.into(), value: value.into() }
    }

    #[test]
    fn keys_are_the_same_without_regard_to_case() {
        let mut tags = given(Some(vec![tag("Team", "red")])).expect("tags");
        set(&mut tags, vec![tag("team", "blue"), tag("stage", "prod")]).expect("tags");
        assert_eq!(tags, [tag("team", "blue"), tag("stage", "prod")]);
        let error = set(&mut tags, vec![tag("a", "1"), tag("A", "2")]).expect_err("a duplicate");
        assert_eq!((&*error.code, &*error.message), ("InvalidInput", DUPLICATE));
        unset(&mut tags, &["STAGE".to_owned(), "unknown".to_owned()]);
        assert_eq!(tags, [tag("team", "blue")]);
    }

    #[test]
    fn there_are_at_most_fifty() {
        let many = (0..51).map(|n| tag(&n.to_string(), "")).collect();
        assert_eq!(given(Some(many)).expect_err("too many").code, "LimitExceeded");
    }
}
