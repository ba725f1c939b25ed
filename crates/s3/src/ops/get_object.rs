//! `GetObject`.

use tidegate_api::s3::{GetObject, GetObjectOutput, GetObjectRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use crate::ops::reading::{self, Answer};
use crate::{S3, errors, permission, storing};

impl Handle<GetObject> for S3 {
    fn needs(&self, look: &Look, input: &GetObjectRequest) -> Result<Needs, Failure> {
        permission::reading(look, &input.bucket, &input.key, input.version_id.as_deref())
    }

    async fn handle(&self, cx: &Cx, input: GetObjectRequest) -> Result<GetObjectOutput, Failure> {
        errors::only(&input, reading::HONOURED)?;
        let Answer { version, span, headers } = reading::answer(cx, input, "GET")?;
        let body = storing::content(cx, &version, span).await?;
        Ok(GetObjectOutput { body: Some(body), ..headers })
    }
}
