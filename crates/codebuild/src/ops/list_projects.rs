//! `ListProjects`.

use tidegate_api::codebuild::{
    ListProjects, ListProjectsInput, ListProjectsOutput, ProjectSortByType, SortOrderType,
};
use tidegate_core::{Cx, Failure, Fault, Handle, Look, Needs};
use tidegate_store::{Key, Reads, StoreLook};

use super::Builds;
use super::list_builds::page;
use crate::rows::{PROJECTS, ProjectRow};

impl Handle<ListProjects> for Builds {
    fn needs(&self, _look: &Look, _input: &ListProjectsInput) -> Result<Needs, Failure> {
        Ok(Needs::one("codebuild:ListProjects", "*"))
    }

    async fn handle(&self, cx: &Cx, input: ListProjectsInput) -> Result<ListProjectsOutput, Failure> {
        let mut rows: Vec<(Key, ProjectRow)> =
            cx.read(|rows| rows.scan(&PROJECTS, &Key::of(cx.place())).map_err(|fault: Fault| fault))?;
        match input.sort_by {
            Some(ProjectSortByType::CreatedTime) => rows.sort_by_key(|(_, row)| row.project.created),
            Some(ProjectSortByType::LastModifiedTime) => {
                rows.sort_by_key(|(_, row)| row.project.last_modified)
            }
            _ => {}
        }
        if input.sort_order == Some(SortOrderType::Descending) {
            rows.reverse();
        }
        let names = rows.into_iter().filter_map(|(_, row)| row.project.name).collect();
        let (projects, next_token) = page(names, input.next_token.as_deref())?;
        Ok(ListProjectsOutput { projects: Some(projects), next_token })
    }
}
