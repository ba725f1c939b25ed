//! `ListImports`.

use tidegate_api::cloudformation::{ListImports, ListImportsInput, ListImportsOutput, StackStatus};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Key, Reads, StoreLook};

use super::CloudFormation;
use crate::errors::validation;
use crate::pages::page;
use crate::rows::STACKS;

impl Handle<ListImports> for CloudFormation {
    fn needs(&self, _look: &Look, _input: &ListImportsInput) -> Result<Needs, Failure> {
        Ok(Needs::one("cloudformation:ListImports", "*"))
    }

    async fn handle(&self, cx: &Cx, input: ListImportsInput) -> Result<ListImportsOutput, Failure> {
        let all = cx.read(|snapshot| snapshot.scan(&STACKS, &Key::of(cx.place())))?;
        let importing: Vec<String> = all
            .into_iter()
            .map(|(_, stack)| stack)
            .filter(|stack| {
                stack.status != StackStatus::DeleteComplete && stack.imports.contains(&input.export_name)
            })
            .map(|stack| stack.name)
            .collect();
        if importing.is_empty() {
            return Err(validation(format!("Export '{}' is not imported by any stack.", input.export_name)));
        }
        let (imports, next_token) = page(importing, input.next_token.as_deref())?;
        Ok(ListImportsOutput { imports: Some(imports), next_token })
    }
}
