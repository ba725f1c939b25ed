//! `ListApplications`.

use tidegate_api::codedeploy::{ListApplications, ListApplicationsInput, ListApplicationsOutput};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Key, Reads, StoreLook};

use crate::pages::page;
use crate::rows::APPLICATIONS;
use crate::{CodeDeploy, names};

impl Handle<ListApplications> for CodeDeploy {
    fn needs(&self, look: &Look, _: &ListApplicationsInput) -> Result<Needs, Failure> {
        names::needs_application(look, "codedeploy:ListApplications", "*")
    }

    async fn handle(&self, cx: &Cx, input: ListApplicationsInput) -> Result<ListApplicationsOutput, Failure> {
        let rows = cx.read(|rows| rows.scan(&APPLICATIONS, &Key::of(cx.place())))?;
        let all = rows.into_iter().map(|(key, _)| key.last().to_owned()).collect();
        let (applications, next_token) = page(all, input.next_token.as_deref())?;
        Ok(ListApplicationsOutput { applications: Some(applications), next_token })
    }
}
