//! `Manual`: waits for a person's approval.

use async_trait::async_trait;
use serde_json::json;
use tidegate_api::codepipeline::{ActionCategory, ActionDeclaration, ApprovalStatus};
use tidegate_flow::Signal;

use super::{Done, Job, Outcome, Provider, Refusal, Shown};
use crate::steps::APPROVAL;

const LIMIT_MINUTES: i64 = 7 * 24 * 60;

pub(super) struct ManualApproval;

#[async_trait]
impl Provider for ManualApproval {
    fn kind(&self) -> (ActionCategory, &'static str) {
        (ActionCategory::Approval, "Manual")
    }

    fn keys(&self) -> &'static [(&'static str, bool)] {
        &[("CustomData", false), ("ExternalEntityLink", false)]
    }

    fn artifacts(&self) -> [usize; 4] {
        [0, 0, 0, 0]
    }

    fn limit_minutes(&self) -> i64 {
        LIMIT_MINUTES
    }

    fn check(&self, _: &ActionDeclaration) -> Result<(), String> {
        Ok(())
    }

    async fn advance(&self, job: &Job<'_>) -> Outcome {
        let Some(approval) = job.approval else {
            let until = job.cx.began().plus_millis(LIMIT_MINUTES * 60_000);
            let shown = Shown {
                url: job.value("ExternalEntityLink").map(str::to_owned),
                summary: job.value("CustomData").map(str::to_owned),
                external_id: None,
            };
            return Outcome::Wait { memo: json!({}), until, topic: None, shown };
        };
        let shown = Shown { summary: Some(approval.summary.clone()), ..Shown::default() };
        match approval.status {
            ApprovalStatus::Approved => {
                let by = job.cx.signal(APPROVAL).and_then(|Signal { value, .. }| value["by"].as_str());
                Outcome::Done(Box::new(Done { shown, updated_by: by.map(str::to_owned), ..Done::default() }))
            }
            _ => Refusal {
                shown,
                ..Refusal::failed(format!("The approval was rejected: {}", approval.summary))
            }
            .into(),
        }
    }
}
