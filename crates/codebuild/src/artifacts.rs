//! What a build leaves behind: collected by the buildspec's patterns, uploaded as its role.

use std::path::{Path, PathBuf};

use md5::{Digest, Md5};
use sha2::Sha256;
use tidegate_api::codebuild::{
    ArtifactNamespace, ArtifactPackaging, ArtifactsType, BuildArtifacts, ProjectArtifacts,
};
use tidegate_api::s3::{PutObject, PutObjectRequest};
use tidegate_core::Cx;

use crate::buildspec::Artifacts;
use crate::{archive, globs};

/// Uploads one artifact; `None` where the destination is NO_ARTIFACTS.
pub(crate) async fn upload(
    cx: &Cx,
    source: &Path,
    wanted: &Artifacts,
    destination: &ProjectArtifacts,
    build_id: &str,
) -> Result<Option<BuildArtifacts>, String> {
    if destination.r#type != ArtifactsType::S3 {
        return Ok(None);
    }
    let bucket = destination.location.clone().ok_or("the artifact's destination names no bucket")?;
    let files = collect(source, wanted)?;
    let prefix = prefix_of(destination, build_id);
    let name = wanted.name.clone().filter(|_| destination.override_artifact_name == Some(true));
    let name = name.or_else(|| destination.name.clone()).unwrap_or_default();
    if destination.packaging == Some(ArtifactPackaging::Zip) {
        let bytes = tokio::task::spawn_blocking(move || archive::zip(&files))
            .await
            .map_err(|error| format!("packing the artifact: {error}"))??;
        let key = format!("{prefix}{name}");
        let (sha256sum, md5sum) = (hex::encode(Sha256::digest(&bytes)), hex::encode(Md5::digest(&bytes)));
        put(cx, &bucket, &key, bytes).await?;
        return Ok(Some(BuildArtifacts {
            location: Some(format!("arn:{}:s3:::{bucket}/{key}", cx.place().partition())),
            sha256sum: Some(sha256sum),
            md5sum: Some(md5sum),
            artifact_identifier: destination.artifact_identifier.clone(),
            ..BuildArtifacts::default()
        }));
    }
    let base = if name.is_empty() || name == "/" { prefix } else { format!("{prefix}{name}/") };
    for (path, inside) in files {
        let content = std::fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        put(cx, &bucket, &format!("{base}{inside}"), content.into()).await?;
    }
    Ok(Some(BuildArtifacts {
        location: Some(format!("arn:{}:s3:::{bucket}/{base}", cx.place().partition())),
        artifact_identifier: destination.artifact_identifier.clone(),
        ..BuildArtifacts::default()
    }))
}

fn prefix_of(destination: &ProjectArtifacts, build_id: &str) -> String {
    let mut prefix = String::new();
    if let Some(path) =
        destination.path.as_deref().map(|path| path.trim_matches('/')).filter(|path| !path.is_empty())
    {
        prefix = format!("{path}/");
    }
    if destination.namespace_type == Some(ArtifactNamespace::BuildId) {
        let unique = build_id.split_once(':').map_or(build_id, |(_, unique)| unique);
        prefix.push_str(&format!("{unique}/"));
    }
    prefix
}

fn collect(source: &Path, wanted: &Artifacts) -> Result<Vec<(PathBuf, String)>, String> {
    let base = match &wanted.base_directory {
        Some(folder) => inside(source, folder)?,
        None => source.to_owned(),
    };
    let files = globs::matching(&base, &wanted.files, &wanted.exclude_paths)?;
    if files.is_empty() {
        return Err(format!("no matching artifact paths found for {}", wanted.files.join(", ")));
    }
    Ok(files
        .into_iter()
        .map(|file| {
            let whole = file.to_string_lossy().into_owned();
            let last = file.file_name().map(|name| name.to_string_lossy().into_owned());
            let name = if wanted.discard_paths { last.unwrap_or(whole) } else { whole };
            (base.join(file), name)
        })
        .collect())
}

/// A folder below the source; one that leads out of it, by `..` or by a link, is refused.
fn inside(source: &Path, folder: &str) -> Result<PathBuf, String> {
    let path = source.join(folder);
    let real = path.canonicalize().map_err(|error| format!("base-directory {folder}: {error}"))?;
    let root = source.canonicalize().map_err(|error| format!("{}: {error}", source.display()))?;
    if real.starts_with(&root) {
        Ok(real)
    } else {
        Err(format!("base-directory {folder} leads out of the source"))
    }
}

/// Puts one object as the build's role.
pub(crate) async fn put(cx: &Cx, bucket: &str, key: &str, bytes: bytes::Bytes) -> Result<(), String> {
    let input = PutObjectRequest {
        bucket: bucket.to_owned(),
        key: key.to_owned(),
        body: Some(bytes),
        ..PutObjectRequest::default()
    };
    cx.call::<PutObject>(input).await.map(|_| ()).map_err(|error| error.to_string())
}
