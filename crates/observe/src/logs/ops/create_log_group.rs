//! `CreateLogGroup`.

use tidegate_api::logs::{CreateLogGroup, CreateLogGroupOutput, CreateLogGroupRequest, LogGroupClass, error};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::logs::rows::{GROUPS, Group, check_name, group_key};
use crate::logs::{Logs, names, only};

impl Handle<CreateLogGroup> for Logs {
    fn needs(&self, look: &Look, input: &CreateLogGroupRequest) -> Result<Needs, Failure> {
        let mut needs = names::on_group(look, "logs:CreateLogGroup", &input.log_group_name);
        if let Some(tags) = &input.tags {
            for (key, value) in tags {
                needs = needs.with(format!("aws:RequestTag/{key}"), value);
            }
            needs = needs.with_all("aws:TagKeys", tags.keys().cloned().collect());
        }
        Ok(needs)
    }

    async fn handle(&self, cx: &Cx, input: CreateLogGroupRequest) -> Result<CreateLogGroupOutput, Failure> {
        only(&input, &["logGroupName", "tags", "logGroupClass"])?;
        if input
            .log_group_class
            .as_ref()
            .is_some_and(|class| class.as_str() != LogGroupClass::Standard.as_str())
        {
            let why = "The parameter logGroupClass is supported with the value STANDARD only.";
            return Err(error::invalid_parameter_exception(why).into());
        }
        check_name(&input.log_group_name)?;
        let group = Group {
            name: input.log_group_name,
            created: cx.clock().now(),
            retention_in_days: None,
            tags: input.tags.unwrap_or_default(),
            metric_filters: Vec::new(),
            subscription_filters: Vec::new(),
        };
        let key = group_key(cx.place(), &group.name);
        cx.answer(move |tx| {
            if !tx.insert(&GROUPS, &key, &group)? {
                const WHY: &str = "The specified log group already exists";
                return Err(error::resource_already_exists_exception(WHY).into());
            }
            Ok(CreateLogGroupOutput::default())
        })
        .await
    }
}
