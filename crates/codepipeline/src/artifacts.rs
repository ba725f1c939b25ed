//! Artifacts: ZIP objects in the pipeline's bucket.

use std::io::{Cursor, Read, Write};

use bytes::Bytes;
use tidegate_api::codepipeline::S3Location;
use tidegate_api::s3;
use tidegate_core::{CallError, Cx, Ids};

/// The key of a new artifact: pipeline, artifact, and seven characters of chance.
pub fn new_key(ids: &Ids, pipeline: &str, artifact: &str) -> String {
    // AWS: both names are cut, so that keys stay short.
    let cut = |name: &str, most: usize| name.chars().take(most).collect::<String>();
    format!("{}/{}/{}", cut(pipeline, 20), cut(artifact, 10), ids.alphanumeric(7))
}

/// Uploads an artifact.
pub async fn put(cx: &Cx, to: &S3Location, body: Bytes) -> Result<(), CallError> {
    let input = s3::PutObjectRequest {
        bucket: to.bucket.clone().unwrap_or_default(),
        key: to.key.clone().unwrap_or_default(),
        content_type: Some("application/zip".to_owned()),
        body: Some(body),
        ..s3::PutObjectRequest::default()
    };
    cx.call::<s3::PutObject>(input).await.map(|_| ())
}

/// Downloads an artifact.
pub async fn get(cx: &Cx, from: &S3Location) -> Result<Bytes, CallError> {
    let input = s3::GetObjectRequest {
        bucket: from.bucket.clone().unwrap_or_default(),
        key: from.key.clone().unwrap_or_default(),
        ..s3::GetObjectRequest::default()
    };
    Ok(cx.call::<s3::GetObject>(input).await?.body.unwrap_or_default())
}

/// Reads one file of an archive.
pub fn file(archive: &[u8], path: &str) -> Result<String, String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(archive))
        .map_err(|error| format!("it is no ZIP archive: {error}"))?;
    let mut file =
        archive.by_name(path.trim_start_matches('/')).map_err(|_| format!("it has no file {path}"))?;
    let mut text = String::new();
    file.read_to_string(&mut text).map_err(|error| format!("{path} cannot be read as text: {error}"))?;
    Ok(text)
}

/// An archive of one file.
pub fn archive(path: &str, content: &str) -> Result<Bytes, String> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    // A fixed time, so that the same content gives the same archive.
    let options = zip::write::SimpleFileOptions::default().last_modified_time(zip::DateTime::default());
    writer
        .start_file(path, options)
        .map_err(|error| error.to_string())
        .and_then(|()| writer.write_all(content.as_bytes()).map_err(|error| error.to_string()))?;
    Ok(Bytes::from(writer.finish().map_err(|error| error.to_string())?.into_inner()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_goes_in_and_comes_out() {
        let packed = archive("out.json", "{}").unwrap();
        assert_eq!(file(&packed, "out.json").unwrap(), "{}");
        assert_eq!(file(&packed, "other").unwrap_err(), "it has no file other");
        assert_eq!(archive("out.json", "{}").unwrap(), packed);
    }

    #[test]
    fn keys_are_short() {
        let key = new_key(&Ids::seeded(1), "a-pipeline-with-a-long-name", "SourceArtifact");
        assert!(key.starts_with("a-pipeline-with-a-lo/SourceArti/"), "{key}");
    }
}
