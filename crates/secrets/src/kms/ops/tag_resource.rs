//! `TagResource`.

use std::collections::BTreeMap;

use tidegate_api::kms::{Tag, TagResource, TagResourceOutput, TagResourceRequest, error};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use super::{change, on_key};
use crate::kms::Kms;
use crate::kms::key::KeyRef;

impl Handle<TagResource> for Kms {
    fn needs(&self, look: &Look, input: &TagResourceRequest) -> Result<Needs, Failure> {
        Ok(told(on_key(look, &input.key_id, "kms:TagResource")?, &input.tags))
    }

    async fn handle(&self, cx: &Cx, input: TagResourceRequest) -> Result<TagResourceOutput, Failure> {
        let found = KeyRef::find(cx, &input.key_id)?;
        let tags = tags(input.tags)?;
        change(cx, found, move |key, row| {
            row.check_stays(&key.arn())?;
            row.tags.extend(tags);
            if row.tags.len() > 50 {
                return Err(error::tag_exception("Too many tags").into());
            }
            Ok(TagResourceOutput::default())
        })
        .await
    }
}

/// The tags of a list.
pub(super) fn tags(list: Vec<Tag>) -> Result<BTreeMap<String, String>, Failure> {
    if list.len() > 50 {
        return Err(error::tag_exception("Too many tags").into());
    }
    if list.iter().any(|tag| tag.tag_key.to_ascii_lowercase().starts_with("aws:")) {
        return Err(error::tag_exception("Tags beginning with aws: are reserved").into());
    }
    let count = list.len();
    let tags: BTreeMap<_, _> = list.into_iter().map(|tag| (tag.tag_key, tag.tag_value)).collect();
    if tags.len() < count {
        return Err(error::tag_exception("Duplicate tag keys").into());
    }
    Ok(tags)
}

/// What a request says of tags, as condition keys.
pub(super) fn told(needs: Needs, tags: &[Tag]) -> Needs {
    let needs = needs.with_all("aws:TagKeys", tags.iter().map(|tag| tag.tag_key.clone()).collect());
    tags.iter()
        .fold(needs, |needs, tag| needs.with(format!("aws:RequestTag/{}", tag.tag_key), &tag.tag_value))
}
