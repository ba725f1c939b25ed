//! `PutProvisionedConcurrencyConfig`: environments of a version or an alias are made ready and kept.

use tidegate_api::lambda::{
    ProvisionedConcurrencyStatusEnum, PutProvisionedConcurrencyConfig,
    PutProvisionedConcurrencyConfigRequest, PutProvisionedConcurrencyConfigResponse,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::names::FunctionName;
use crate::rows::{PROVISIONED, Progress, ProvisionedRow, provisioned_key};
use crate::shown::last_modified;
use crate::{Lambda, provisioned};

impl Handle<PutProvisionedConcurrencyConfig> for Lambda {
    fn needs(&self, look: &Look, input: &PutProvisionedConcurrencyConfigRequest) -> Result<Needs, Failure> {
        let name = FunctionName::parse(look.place(), &input.function_name, Some(&input.qualifier))?;
        Ok(Needs::one("lambda:PutProvisionedConcurrencyConfig", name.qualified_arn()))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: PutProvisionedConcurrencyConfigRequest,
    ) -> Result<PutProvisionedConcurrencyConfigResponse, Failure> {
        let latest = "Provisioned Concurrency Configs cannot be applied to unpublished function versions.";
        let (function, qualifier) = (&input.function_name, &input.qualifier);
        let name = provisioned::qualified(cx.place(), function, qualifier, latest)?;
        let row = ProvisionedRow {
            place: name.place.clone(),
            function: name.name.clone(),
            qualifier: input.qualifier,
            requested: input.provisioned_concurrent_executions,
            progress: Progress::Working,
            modified: cx.clock().now(),
        };
        let answer = cx
            .answer(move |tx| {
                let alias = provisioned::alias(tx, &name)?;
                provisioned::check_alone(tx, &name, alias.as_ref())?;
                provisioned::check_room(tx, &name, row.requested)?;
                tx.put(&PROVISIONED, &provisioned_key(&row.place, &row.function, &row.qualifier), &row)?;
                Ok(PutProvisionedConcurrencyConfigResponse {
                    requested_provisioned_concurrent_executions: Some(row.requested),
                    allocated_provisioned_concurrent_executions: Some(0),
                    available_provisioned_concurrent_executions: Some(0),
                    status: Some(ProvisionedConcurrencyStatusEnum::InProgress),
                    status_reason: None,
                    last_modified: Some(last_modified(row.modified)),
                })
            })
            .await?;
        self.provisioned.notify_one();
        Ok(answer)
    }
}
