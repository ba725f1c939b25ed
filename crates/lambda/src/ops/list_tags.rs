//! `ListTags`: the tags of a function.

use tidegate_api::lambda::{ListTags, ListTagsRequest, ListTagsResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs, Place};
use tidegate_store::StoreLook;

use crate::errors::invalid;
use crate::names::FunctionName;
use crate::{Lambda, lookup};

impl Handle<ListTags> for Lambda {
    fn needs(&self, _: &Look, input: &ListTagsRequest) -> Result<Needs, Failure> {
        Ok(Needs::one("lambda:ListTags", &input.resource))
    }

    async fn handle(&self, cx: &Cx, input: ListTagsRequest) -> Result<ListTagsResponse, Failure> {
        let name = tagged(cx.place(), &input.resource)?;
        let row = cx.read(|rows| lookup::function(rows, &name))?;
        Ok(ListTagsResponse { tags: Some(row.tags) })
    }
}

/// The function that a tag operation is about; versions and aliases have no tags.
pub(super) fn tagged(here: &Place, arn: &str) -> Result<FunctionName, Failure> {
    let name = FunctionName::parse(here, arn, None)?;
    if name.qualifier.is_some() {
        return Err(invalid(
            "Tags on function aliases and versions are not supported. Please specify a function ARN.",
        ));
    }
    Ok(name)
}
