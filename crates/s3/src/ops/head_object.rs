//! `HeadObject`: the answer of `GetObject` without the body.

use tidegate_api::s3::{GetObjectRequest, HeadObject, HeadObjectOutput, HeadObjectRequest};
use tidegate_api::{Shape, ShapeError};
use tidegate_core::{Cx, Failure, Fault, Handle, Look, Needs};

use crate::ops::reading;
use crate::{S3, errors, permission};

impl Handle<HeadObject> for S3 {
    fn needs(&self, look: &Look, input: &HeadObjectRequest) -> Result<Needs, Failure> {
        permission::reading(look, &input.bucket, &input.key, input.version_id.as_deref())
    }

    async fn handle(&self, cx: &Cx, input: HeadObjectRequest) -> Result<HeadObjectOutput, Failure> {
        errors::only(&input, reading::HONOURED)?;
        let unlike = |error: ShapeError| Fault::because("reading a HEAD as a GET", error);
        let request = GetObjectRequest::from_value(input.to_value()).map_err(unlike)?;
        let answer = reading::answer(cx, request, "HEAD")?;
        Ok(HeadObjectOutput::from_value(answer.headers.to_value()).map_err(unlike)?)
    }
}

#[cfg(test)]
mod tests {
    use tidegate_api::Schema;
    use tidegate_api::s3::GetObjectOutput;

    use super::*;

    fn names(schema: &'static Schema) -> Vec<&'static str> {
        schema.members().iter().map(|member| member.name).collect()
    }

    #[test]
    fn a_head_takes_what_a_get_does_and_gives_all_that_one_says() {
        let get = names(GetObjectRequest::SCHEMA);
        assert!(names(HeadObjectRequest::SCHEMA).iter().all(|name| get.contains(name)));
        let head = names(HeadObjectOutput::SCHEMA);
        let mut answered = names(GetObjectOutput::SCHEMA);
        answered.retain(|name| !head.contains(name));
        assert_eq!(answered, ["Body"]);
    }
}
