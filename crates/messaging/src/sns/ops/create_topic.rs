//! `CreateTopic`: a topic, or the one of this name that there is.

use std::collections::BTreeMap;

use tidegate_api::sns::{CreateTopic, CreateTopicInput, CreateTopicResponse, Tag};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreCx};

use crate::sns::Sns;
use crate::sns::attributes::of_new;
use crate::sns::errors::{invalid, unsupported};
use crate::sns::rows::{TOPICS, TopicRow};
use crate::sns::topic::{Topic, check_name};

impl Handle<CreateTopic> for Sns {
    fn needs(&self, look: &Look, input: &CreateTopicInput) -> Result<Needs, Failure> {
        check_name(&input.name)?;
        let needs = Needs::one("sns:CreateTopic", Topic::named(look, &input.name).arn());
        Ok(super::tag_resource::told(needs, input.tags.as_deref().unwrap_or_default()))
    }

    async fn handle(&self, cx: &Cx, input: CreateTopicInput) -> Result<CreateTopicResponse, Failure> {
        if input.data_protection_policy.is_some() {
            return Err(unsupported("DataProtectionPolicy", "a data protection policy").into());
        }
        let topic = Topic::named(cx, &input.name);
        let attributes = of_new(input.attributes.unwrap_or_default())?;
        let tags = tags(input.tags.unwrap_or_default())?;
        cx.answer(move |tx| {
            let answer = CreateTopicResponse { topic_arn: Some(topic.arn()) };
            let Some(row) = tx.get(&TOPICS, &topic.key())? else {
                tx.put(&TOPICS, &topic.key(), &TopicRow { attributes, tags, ended: 0 })?;
                return Ok(answer);
            };
            if attributes.iter().any(|(name, value)| row.attributes.get(name) != Some(value)) {
                let words = "Attributes Reason: Topic already exists with different attributes";
                return Err(invalid(words).into());
            }
            if tags.iter().any(|(key, value)| row.tags.get(key) != Some(value)) {
                return Err(invalid("Tags Reason: Topic already exists with different tags").into());
            }
            Ok(answer)
        })
        .await
    }
}

/// The tags of a list, in which a key stands once.
pub(super) fn tags(list: Vec<Tag>) -> Result<BTreeMap<String, String>, Failure> {
    let count = list.len();
    let tags: BTreeMap<_, _> = list.into_iter().map(|tag| (tag.key, tag.value)).collect();
    if tags.len() < count {
        return Err(invalid("Duplicated keys are not allowed.").into());
    }
    Ok(tags)
}
