//! Approves or rejects what waits for an approval.

use tidegate_api::codepipeline::{ApprovalResult, ApprovalStatus, PutApprovalResult, PutApprovalResultInput};

use crate::acts::Done;
use crate::visit::{Fields, Trouble, Visit};

/// Does it.
pub(crate) async fn act(visit: &Visit, form: &Fields) -> Result<Done, Trouble> {
    let status = form.wanted("status")?;
    let result = ApprovalResult {
        summary: form.get("summary").unwrap_or_default().to_owned(),
        status: ApprovalStatus::from(status.as_str()),
    };
    let input = PutApprovalResultInput {
        pipeline_name: form.wanted("name")?,
        stage_name: form.wanted("stage")?,
        action_name: form.wanted("action")?,
        token: form.wanted("token")?,
        result,
    };
    visit.call::<PutApprovalResult>(input).await?;
    Ok(Done::said(format!("{}.", status.to_lowercase())))
}
