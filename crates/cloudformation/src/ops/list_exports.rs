//! `ListExports`.

use tidegate_api::cloudformation::{Export, ListExports, ListExportsInput, ListExportsOutput};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Key, Reads, StoreLook};

use super::CloudFormation;
use crate::pages::page;
use crate::rows::EXPORTS;

impl Handle<ListExports> for CloudFormation {
    fn needs(&self, _look: &Look, _input: &ListExportsInput) -> Result<Needs, Failure> {
        Ok(Needs::one("cloudformation:ListExports", "*"))
    }

    async fn handle(&self, cx: &Cx, input: ListExportsInput) -> Result<ListExportsOutput, Failure> {
        let all = cx.read(|snapshot| snapshot.scan(&EXPORTS, &Key::of(cx.place())))?;
        let exports = all.into_iter().map(|(key, row)| Export {
            exporting_stack_id: Some(row.stack_id),
            name: Some(key.last().to_owned()),
            value: Some(row.value),
        });
        let (exports, next_token) = page(exports.collect(), input.next_token.as_deref())?;
        Ok(ListExportsOutput { exports: Some(exports), next_token })
    }
}
