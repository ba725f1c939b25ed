//! `CreateFunction`: makes a function, Pending until its code lies unpacked.

use std::collections::BTreeMap;

use tidegate_api::lambda::{CreateFunction, CreateFunctionRequest, FunctionConfiguration};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{StoreCx, StoreLook};

use crate::code::{self, Source};
use crate::errors::{conflict, invalid};
use crate::names::FunctionName;
use crate::publish::{Fresh, publish};
use crate::rows::{Edition, FUNCTIONS, FunctionRow, LATEST, Settings, Stage, UNSETTLED, function_key};
use crate::{Lambda, layers, runtimes, settle, shown, signing, tags};

impl Handle<CreateFunction> for Lambda {
    fn needs(&self, look: &Look, input: &CreateFunctionRequest) -> Result<Needs, Failure> {
        let name = FunctionName::whole(look.place(), &input.function_name)?;
        let mut needs = Needs::one("lambda:CreateFunction", name.arn());
        if input.tags.as_ref().is_some_and(|tags| !tags.is_empty()) {
            needs = needs.and("lambda:TagResource", name.arn());
        }
        for layer in input.layers.iter().flatten() {
            needs = needs.and("lambda:GetLayerVersion", layer);
        }
        Ok(needs.pass_role(&input.role, "lambda.amazonaws.com"))
    }

    async fn handle(&self, cx: &Cx, input: CreateFunctionRequest) -> Result<FunctionConfiguration, Failure> {
        let name = FunctionName::whole(cx.place(), &input.function_name)?;
        check_name(&name)?;
        let mut settings = Settings::of_new(&input)?;
        let layers = input.layers.as_deref().unwrap_or_default();
        settings.layers = cx.read(|rows| layers::resolve(rows, cx.place(), layers))?;
        runtimes::check(cx.ports().part(), &settings.runtime)?;
        tags::check(input.tags.as_ref().unwrap_or(&BTreeMap::new()))?;
        check_role(cx, &name, &settings.role).await?;
        if let Some(arn) = &input.code_signing_config_arn {
            cx.read(|rows| signing::check_package(rows, &name.place, arn))?;
        }
        let code = input.code;
        let source = Source {
            zip_file: code.zip_file,
            bucket: code.s3_bucket,
            key: code.s3_key,
            object_version: code.s3_object_version,
            image: code.image_uri.is_some(),
            kms_key: code.source_kms_key_arn.is_some(),
            storage_mode: code.s3_object_storage_mode.is_some(),
        };
        let edition = Edition {
            code: code::take(cx, source).await?,
            settings,
            generation: cx.ids().uuid(),
            revision: cx.ids().uuid(),
            modified: cx.clock().now(),
            state: Stage::Working,
            update: None,
        };
        let row = FunctionRow {
            name: name.name.clone(),
            latest: edition,
            last_version: 0,
            tags: input.tags.unwrap_or_default(),
            reserved: None,
            signing: input.code_signing_config_arn,
        };
        let fresh = Fresh { version_revision: cx.ids().uuid(), latest_revision: cx.ids().uuid() };
        let answer = keep(cx, name.clone(), row, input.publish == Some(true), fresh).await?;
        settle::begin(cx, &name.place, &name.name);
        Ok(answer)
    }
}

async fn keep(
    cx: &Cx,
    name: FunctionName,
    mut row: FunctionRow,
    publishes: bool,
    fresh: Fresh,
) -> Result<FunctionConfiguration, Failure> {
    cx.answer(move |tx| {
        let key = function_key(&name.place, &name.name);
        if !tx.insert(&FUNCTIONS, &key, &row)? {
            return Err(conflict(format!("Function already exist: {}", name.name)));
        }
        tx.put(&UNSETTLED, &key, &name.name)?;
        let mut version = LATEST.to_owned();
        if publishes {
            version = publish(tx, &name.place, &mut row, None, fresh)?.number.to_string();
        }
        Ok(shown::configuration(&name, &version, &row.latest))
    })
    .await
}

/// Refuses a role that Lambda cannot assume, as AWS does when a function is made rather than when it runs.
pub(super) async fn check_role(cx: &Cx, name: &FunctionName, role: &str) -> Result<(), Failure> {
    let here = cx.clone().for_call(Default::default());
    match here.assume("lambda.amazonaws.com", role, &name.name, Some(&name.arn())).await {
        Ok(_) => Ok(()),
        Err(error) if error.status >= 500 => Err(error.into_failure()),
        Err(_) => Err(invalid("The role defined for the function cannot be assumed by Lambda.")),
    }
}

/// AWS: names of up to 64 characters, however long the ARN around them is.
fn check_name(name: &FunctionName) -> Result<(), Failure> {
    if name.name.len() <= 64 {
        return Ok(());
    }
    let name = &name.name;
    Err(invalid(format!(
        "1 validation error detected: Value '{name}' at 'functionName' failed to satisfy constraint: Member must have length less than or equal to 64"
    )))
}
