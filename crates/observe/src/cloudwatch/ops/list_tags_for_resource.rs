//! `ListTagsForResource`.

use tidegate_api::cloudwatch::{
    ListTagsForResource, ListTagsForResourceInput, ListTagsForResourceOutput, Tag,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreLook};

use crate::cloudwatch::CloudWatch;
use crate::cloudwatch::rows::{ALARMS, alarm_key, of_arn};

impl Handle<ListTagsForResource> for CloudWatch {
    fn needs(&self, _look: &Look, input: &ListTagsForResourceInput) -> Result<Needs, Failure> {
        Ok(Needs::one("cloudwatch:ListTagsForResource", &input.resource_arn))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: ListTagsForResourceInput,
    ) -> Result<ListTagsForResourceOutput, Failure> {
        let key = alarm_key(cx.place(), of_arn(&input.resource_arn).unwrap_or_default());
        // AWS: what does not exist has no tags.
        let tags = cx.read(|rows| rows.get(&ALARMS, &key))?.map(|alarm| alarm.tags).unwrap_or_default();
        let tags = tags.into_iter().map(|(key, value)| Tag { key, value }).collect();
        Ok(ListTagsForResourceOutput { tags: Some(tags) })
    }
}
