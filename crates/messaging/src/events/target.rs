//! Targets: what may be one, and how an event is given to it.

use std::collections::BTreeMap;

use tidegate_api::ServiceError;
use tidegate_api::codepipeline::{StartPipelineExecution, StartPipelineExecutionInput};
use tidegate_api::events::{DeadLetterConfig, InputTransformer, RetryPolicy, SqsParameters, Target as Shown};
use tidegate_api::sns::{Publish, PublishInput};
use tidegate_core::{Arn, CallError, Cx, Place};

use super::errors::{invalid, unsupported};
use super::input;
use super::rows::{TargetRow, Transformer};
use crate::outbox::{self, Letter};

/// AWS: what retries and ages may be.
const MOST_RETRIES: i32 = 185;
const AGES: std::ops::RangeInclusive<i32> = 60..=86_400;

impl TargetRow {
    /// Checks a target and keeps what is told of it.
    pub(crate) fn of(given: Shown) -> Result<Self, ServiceError> {
        refuse(&given)?;
        let retry = given.retry_policy.unwrap_or_default();
        let row = Self {
            id: given.id,
            arn: given.arn,
            role_arn: given.role_arn,
            input: given.input,
            input_path: given.input_path,
            transformer: given
                .input_transformer
                .map(|given| Transformer { paths: given.input_paths_map, template: given.input_template }),
            message_group_id: given.sqs_parameters.and_then(|given| given.message_group_id),
            dead_letters: given.dead_letter_config.and_then(|given| given.arn),
            attempts: retry.maximum_retry_attempts,
            age: retry.maximum_event_age_in_seconds,
        };
        row.check()?;
        input::check(&row)?;
        Ok(row)
    }

    fn check(&self) -> Result<(), ServiceError> {
        let wrong = || {
            invalid(format!(
                "Parameter {} is not valid. Reason: Provided Arn is not in correct format.",
                self.arn
            ))
        };
        let arn: Arn = self.arn.parse().map_err(|_| wrong())?;
        match arn.service.as_str() {
            "lambda" if arn.resource.starts_with("function:") => {}
            "sqs" | "sns" if !arn.resource.contains(['/', ':']) => {}
            "codepipeline" if self.role_arn.is_none() => {
                return Err(invalid(format!("RoleArn is required for target {}.", self.arn)));
            }
            "codepipeline"
                if self.input.is_some() || self.input_path.is_some() || self.transformer.is_some() =>
            {
                return Err(unsupported("An input of a pipeline as a target"));
            }
            "codepipeline" => {}
            other => return Err(unsupported(&format!("A target of {other} ({})", self.arn))),
        }
        if self.role_arn.is_some() && arn.service != "codepipeline" {
            return Err(invalid(format!("RoleArn is not supported for target {}.", self.arn)));
        }
        if self.attempts.is_some_and(|attempts| !(0..=MOST_RETRIES).contains(&attempts)) {
            return Err(invalid("Parameter MaximumRetryAttempts is not valid."));
        }
        if self.age.is_some_and(|age| !AGES.contains(&age)) {
            return Err(invalid("Parameter MaximumEventAgeInSeconds is not valid."));
        }
        let queue = |arn: &String| arn.parse::<Arn>().is_ok_and(|arn| arn.service == "sqs");
        if self.dead_letters.as_ref().is_some_and(|arn| !queue(arn)) {
            return Err(invalid("Parameter DeadLetterConfig.Arn is not valid."));
        }
        Ok(())
    }

    /// It as it is shown.
    pub(crate) fn shown(&self) -> Shown {
        let retries = self.attempts.is_some() || self.age.is_some();
        Shown {
            id: self.id.clone(),
            arn: self.arn.clone(),
            role_arn: self.role_arn.clone(),
            input: self.input.clone(),
            input_path: self.input_path.clone(),
            input_transformer: self
                .transformer
                .clone()
                .map(|kept| InputTransformer { input_paths_map: kept.paths, input_template: kept.template }),
            sqs_parameters: self
                .message_group_id
                .clone()
                .map(|id| SqsParameters { message_group_id: Some(id) }),
            dead_letter_config: self.dead_letters.clone().map(|arn| DeadLetterConfig { arn: Some(arn) }),
            retry_policy: retries.then_some(RetryPolicy {
                maximum_retry_attempts: self.attempts,
                maximum_event_age_in_seconds: self.age,
            }),
            ..Shown::default()
        }
    }

    /// Gives it what it gets.
    pub(crate) async fn give(&self, cx: &Cx, payload: String) -> Result<(), CallError> {
        let service = self.arn.split(':').nth(2).unwrap_or_default();
        match service {
            "lambda" => outbox::to_function(cx, &self.arn, payload).await,
            "sqs" => outbox::to_queue(cx, &self.arn, self.letter(payload)).await,
            "sns" => {
                let arn = outbox::read("sns", "Publish", &self.arn)?;
                let input = PublishInput {
                    topic_arn: Some(self.arn.clone()),
                    message: payload,
                    ..Default::default()
                };
                cx.clone().at(Place::new(arn.account, arn.region)).call::<Publish>(input).await.map(drop)
            }
            _ => {
                let arn = outbox::read("codepipeline", "StartPipelineExecution", &self.arn)?;
                let input = StartPipelineExecutionInput { name: arn.resource.clone(), ..Default::default() };
                let there = cx.clone().at(Place::new(arn.account, arn.region));
                there.call::<StartPipelineExecution>(input).await.map(drop)
            }
        }
    }

    fn letter(&self, body: String) -> Letter {
        Letter { body, attributes: BTreeMap::new(), group: self.message_group_id.clone() }
    }
}

fn refuse(given: &Shown) -> Result<(), ServiceError> {
    let refused = [
        ("KinesisParameters", given.kinesis_parameters.is_some()),
        ("RunCommandParameters", given.run_command_parameters.is_some()),
        ("EcsParameters", given.ecs_parameters.is_some()),
        ("BatchParameters", given.batch_parameters.is_some()),
        ("HttpParameters", given.http_parameters.is_some()),
        ("RedshiftDataParameters", given.redshift_data_parameters.is_some()),
        ("SageMakerPipelineParameters", given.sage_maker_pipeline_parameters.is_some()),
        ("AppSyncParameters", given.app_sync_parameters.is_some()),
    ];
    match refused.into_iter().find(|(_, given)| *given) {
        Some((name, _)) => Err(unsupported(name)),
        None => Ok(()),
    }
}
