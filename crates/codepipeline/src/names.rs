//! ARNs and what callers must be allowed.

use tidegate_api::codepipeline::{ActionDeclaration, PipelineDeclaration, Tag, error};
use tidegate_core::{Failure, Needs, Place};

/// The service that assumes a pipeline's role.
pub const PRINCIPAL: &str = "codepipeline.amazonaws.com";

/// A pipeline's ARN.
pub fn arn(place: &Place, pipeline: &str) -> String {
    place.arn("codepipeline", pipeline).to_string()
}

/// `codepipeline:ACTION` on a pipeline, or a part of it: `NAME`, `NAME/STAGE`, `NAME/STAGE/ACTION`.
pub fn needs(place: &Place, action: &'static str, resource: &str) -> Needs {
    Needs::one(action, arn(place, resource))
}

/// `iam:PassRole` on the roles that a structure names: CodePipeline assumes the pipeline's, and an action's in turn.
pub fn passing(needs: Needs, declaration: &PipelineDeclaration) -> Needs {
    let actions = declaration.stages.iter().flat_map(|stage| &stage.actions);
    let roles = actions.filter_map(|action: &ActionDeclaration| action.role_arn.as_deref());
    std::iter::once(declaration.role_arn.as_str())
        .chain(roles)
        .fold(needs, |needs, role| needs.pass_role(role, PRINCIPAL))
}

/// The tags given with a request, as conditions ask for them.
pub fn requested_tags(needs: Needs, tags: Option<&[Tag]>) -> Needs {
    let Some(tags) = tags.filter(|tags| !tags.is_empty()) else { return needs };
    let keys = tags.iter().map(|tag| tag.key.clone()).collect();
    tags.iter()
        .fold(needs, |needs, tag| needs.with(format!("aws:RequestTag/{}", tag.key), &tag.value))
        .with_all("aws:TagKeys", keys)
}

/// The name of the pipeline that an ARN of this place names.
pub fn pipeline_of(place: &Place, given: &str) -> Result<String, Failure> {
    let name = given.strip_prefix(&arn(place, "")).filter(|name| !name.is_empty() && !name.contains('/'));
    name.map(str::to_owned).ok_or_else(|| {
        error::invalid_arn_exception(format!("{given} is not the ARN of a pipeline of this account")).into()
    })
}
