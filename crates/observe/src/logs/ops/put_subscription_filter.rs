//! `PutSubscriptionFilter`.

use tidegate_api::ServiceError;
use tidegate_api::logs::{
    Distribution, PutSubscriptionFilter, PutSubscriptionFilterOutput, PutSubscriptionFilterRequest,
    SubscriptionFilter, error,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{StoreCx, StoreLook};

use crate::logs::rows::{GROUPS, check_name, group, group_key};
use crate::logs::subscriptions::{destination, may_invoke};
use crate::logs::{Logs, filters, names, only};

const HONOURED: &[&str] =
    &["destinationArn", "distribution", "filterName", "filterPattern", "logGroupName", "roleArn"];
/// AWS: how many filters a group has at most.
const MOST: usize = 2;

/// Refuses a destination to which nothing is sent.
fn check_destination(look: &Look, arn: &str, role_arn: Option<&String>) -> Result<(), ServiceError> {
    let wrong = |why: String| Err(error::invalid_parameter_exception(why));
    match destination(arn) {
        Some((service, account)) if service == "lambda" => {
            if account == look.place().account {
                return Ok(());
            }
            const WHY: &str = "Cross-account lambda invocation passing is not allowed. You must use DestinationPolicies to create cross account lambda triggers.";
            Err(ServiceError::sender("AccessDeniedException", 400, WHY))
        }
        Some((service, _)) if role_arn.is_none() => {
            wrong(format!("destinationArn for vendor {service} cannot be used without roleArn"))
        }
        Some((service, _)) => wrong(format!(
            "A destinationArn of {service} is not supported: events are sent to functions only."
        )),
        None => {
            wrong("PutSubscriptionFilter operation cannot work with destinationArn for vendor".to_owned())
        }
    }
}

impl Handle<PutSubscriptionFilter> for Logs {
    fn needs(&self, look: &Look, input: &PutSubscriptionFilterRequest) -> Result<Needs, Failure> {
        Ok(names::on_group(look, "logs:PutSubscriptionFilter", &input.log_group_name)
            .with("logs:DestinationArn", &input.destination_arn))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: PutSubscriptionFilterRequest,
    ) -> Result<PutSubscriptionFilterOutput, Failure> {
        only(&input, HONOURED)?;
        check_name(&input.log_group_name)?;
        check_destination(cx, &input.destination_arn, input.role_arn.as_ref())?;
        filters::compiled(&input.filter_pattern)?;
        cx.read(|rows| group(rows, cx.place(), &input.log_group_name))?;
        may_invoke(cx, &input.log_group_name, &input.destination_arn).await.map_err(|_| {
            const WHY: &str = "Could not execute the lambda function. Make sure you have given CloudWatch Logs permission to execute your function.";
            error::invalid_parameter_exception(WHY)
        })?;
        let filter = SubscriptionFilter {
            filter_name: Some(input.filter_name),
            log_group_name: Some(input.log_group_name.clone()),
            filter_pattern: Some(input.filter_pattern),
            destination_arn: Some(input.destination_arn),
            role_arn: input.role_arn,
            distribution: input.distribution.or(Some(Distribution::ByLogStream)),
            apply_on_transformed_logs: Some(false),
            creation_time: Some(cx.clock().now().0),
            ..SubscriptionFilter::default()
        };
        let place = cx.place().clone();
        cx.answer(move |tx| {
            let mut row = group(tx, &place, &input.log_group_name)?;
            row.subscription_filters.retain(|other| other.filter_name != filter.filter_name);
            if row.subscription_filters.len() == MOST {
                return Err(error::limit_exceeded_exception("Resource limit exceeded.").into());
            }
            row.subscription_filters.push(filter);
            row.subscription_filters.sort_by(|one, other| one.filter_name.cmp(&other.filter_name));
            tx.put(&GROUPS, &group_key(&place, &row.name), &row)?;
            Ok(PutSubscriptionFilterOutput::default())
        })
        .await
    }
}
