//! `DescribeKey`.

use tidegate_api::kms::{DescribeKey, DescribeKeyRequest, DescribeKeyResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use super::on_key;
use crate::kms::Kms;
use crate::kms::errors::refuse_tokens;
use crate::kms::key::KeyRef;

impl Handle<DescribeKey> for Kms {
    fn needs(&self, look: &Look, input: &DescribeKeyRequest) -> Result<Needs, Failure> {
        on_key(look, &input.key_id, "kms:DescribeKey")
    }

    async fn handle(&self, cx: &Cx, input: DescribeKeyRequest) -> Result<DescribeKeyResponse, Failure> {
        let key = KeyRef::find(cx, &input.key_id)?;
        let row = cx.read(|rows| key.row(rows, cx.clock().now()))?;
        refuse_tokens(input.grant_tokens.as_deref(), false)?;
        Ok(DescribeKeyResponse { key_metadata: Some(key.metadata(&row)) })
    }
}
