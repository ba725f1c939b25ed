//! Who makes a deployment: a person, or a stack operation.

use tidegate_api::codedeploy::DeploymentCreator;
use tidegate_core::{Cx, Fault};
use tidegate_flow::plan_view;
use tidegate_store::StoreLook;

/// Who makes a deployment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// As `GetDeployment` shows it.
    pub creator: DeploymentCreator,
    /// The stack on whose behalf it is made.
    pub external_id: Option<String>,
}

impl Origin {
    /// The origin of a deployment that this call makes.
    ///
    /// A call of a step carries the key under which its answer is remembered, and that begins with the id of the step's
    /// plan; CloudFormation's plans say their kind in their ids, and act on behalf of their stack.
    pub fn of(cx: &Cx) -> Result<Self, Fault> {
        let plan = cx.token().map(|token| token.plan().to_owned());
        let plan =
            plan.or_else(|| cx.record().memory().and_then(|key| key.split('\t').next()).map(str::to_owned));
        let creator = of_plan(plan.as_deref());
        let external_id = match plan {
            Some(plan) if creator != DeploymentCreator::User => {
                cx.read(|rows| plan_view(rows, &plan))?.and_then(|view| view.plan.acting.source_arn)
            }
            _ => None,
        };
        Ok(Self { creator, external_id })
    }
}

fn of_plan(plan: Option<&str>) -> DeploymentCreator {
    match plan {
        Some(plan) if plan.starts_with("cloudformation-") && plan.ends_with("-rollback") => {
            DeploymentCreator::CloudFormationRollback
        }
        Some(plan) if plan.starts_with("cloudformation-") => DeploymentCreator::CloudFormation,
        _ => DeploymentCreator::User,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plan_tells_its_kind() {
        assert_eq!(of_plan(Some("cloudformation-1b2c-3-update")), DeploymentCreator::CloudFormation);
        assert_eq!(
            of_plan(Some("cloudformation-1b2c-3-rollback")),
            DeploymentCreator::CloudFormationRollback
        );
        assert_eq!(of_plan(None), DeploymentCreator::User);
    }
}
