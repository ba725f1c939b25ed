//! `CreateApplication`.

use tidegate_api::codedeploy::{
    ApplicationInfo, ComputePlatform, CreateApplication, CreateApplicationInput, CreateApplicationOutput,
    error,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Key, StoreCx};

use crate::rows::{APPLICATIONS, ApplicationRow};
use crate::{CodeDeploy, names, tags};

impl Handle<CreateApplication> for CodeDeploy {
    fn needs(&self, look: &Look, input: &CreateApplicationInput) -> Result<Needs, Failure> {
        names::application(&input.application_name)?;
        let needs = names::needs_application(look, "codedeploy:CreateApplication", &input.application_name)?;
        Ok(names::requested_tags(needs, input.tags.as_ref()))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: CreateApplicationInput,
    ) -> Result<CreateApplicationOutput, Failure> {
        tags::check_given(input.tags.as_ref())?;
        match &input.compute_platform {
            Some(ComputePlatform::Lambda) => {}
            // AWS: an application without a compute platform is one for servers.
            other => {
                let platform = other.as_ref().map_or("Server", ComputePlatform::as_str);
                let text = format!("The compute platform {platform} is not supported; only Lambda is.");
                return Err(error::invalid_compute_platform_exception(text).into());
            }
        }
        let (key, name) = (Key::of(cx.place()).and(&input.application_name), input.application_name);
        let id = cx.ids().uuid();
        let shape = ApplicationInfo {
            application_id: Some(id.clone()),
            application_name: Some(name.clone()),
            create_time: Some(cx.clock().now()),
            linked_to_git_hub: Some(false),
            compute_platform: Some(ComputePlatform::Lambda),
            ..ApplicationInfo::default()
        };
        let row = ApplicationRow { shape, tags: input.tags.unwrap_or_default() };
        cx.answer(move |tx| {
            if !tx.insert(&APPLICATIONS, &key, &row)? {
                let text = format!("Application already exists: {name}");
                return Err(error::application_already_exists_exception(text).into());
            }
            Ok(CreateApplicationOutput { application_id: Some(id) })
        })
        .await
    }
}
