//! `ListTopics`.

use tidegate_api::sns::{ListTopics, ListTopicsInput, ListTopicsResponse, Topic as Shown};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::Key;

use super::page;
use crate::sns::Sns;
use crate::sns::rows::TOPICS;
use crate::sns::topic::Topic;

impl Handle<ListTopics> for Sns {
    fn needs(&self, _look: &Look, _input: &ListTopicsInput) -> Result<Needs, Failure> {
        Ok(Needs::one("sns:ListTopics", "*"))
    }

    async fn handle(&self, cx: &Cx, input: ListTopicsInput) -> Result<ListTopicsResponse, Failure> {
        let (rows, next_token) = page(cx, &TOPICS, &Key::of(cx.place()), input.next_token.as_deref())?;
        let shown = rows.iter().map(|(key, _)| Shown { topic_arn: Some(Topic::named(cx, key.last()).arn()) });
        Ok(ListTopicsResponse { topics: Some(shown.collect()), next_token })
    }
}
