//! AppSpec files in S3: the object itself, or a file at the root of an archive.

use std::io::{Cursor, Read};

use tidegate_api::codedeploy::{BundleType, S3Location, error};
use tidegate_api::s3::{GetObject, GetObjectOutput, GetObjectRequest};
use tidegate_core::{CallError, Cx, Failure, Fault};

use crate::revisions::invalid;

/// What an AppSpec file may be called in an archive.
const NAMES: [&str; 3] = ["appspec.yaml", "appspec.yml", "appspec.json"];
/// No AppSpec file is longer; an archive may claim anything.
const LONGEST: u64 = 1024 * 1024;

/// The text of the AppSpec file at a location, read with the caller's own rights.
pub async fn read(cx: &Cx, location: &S3Location) -> Result<String, Failure> {
    let input = GetObjectRequest {
        bucket: location.bucket.clone().unwrap_or_default(),
        key: location.key.clone().unwrap_or_default(),
        version_id: location.version.clone(),
        ..GetObjectRequest::default()
    };
    let object = cx.call::<GetObject>(input).await.map_err(|error| unread(location, error))?;
    check_e_tag(location, &object)?;
    let body = object.body.unwrap_or_default();
    let text = match &location.bundle_type {
        Some(BundleType::Yaml | BundleType::Json) => whole(&mut Cursor::new(&body)),
        Some(BundleType::Zip) => of_zip(&body),
        Some(BundleType::Tar) => of_tar(Cursor::new(&body)),
        Some(BundleType::Tgz) => of_tar(flate2::read::GzDecoder::new(Cursor::new(&body))),
        Some(BundleType::Unrecognized(other)) => Err(format!("the bundle type {other} is not supported")),
        None => Err("its bundle type is missing".to_owned()),
    };
    text.map_err(|reason| invalid(format!("The revision at {} cannot be read: {reason}.", shown(location))))
}

fn shown(location: &S3Location) -> String {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    format!("s3://{}/{}", text(&location.bucket), text(&location.key))
}

fn unread(location: &S3Location, error: CallError) -> Failure {
    let text = format!("The revision at {} cannot be read: {}", shown(location), error.message);
    match error.code.as_str() {
        "NoSuchKey" | "NoSuchBucket" | "NoSuchVersion" => {
            error::revision_does_not_exist_exception(text).into()
        }
        _ if error.is_transient() => Fault::because("reading a revision", error).into(),
        _ => invalid(text),
    }
}

fn check_e_tag(location: &S3Location, object: &GetObjectOutput) -> Result<(), Failure> {
    let bare = |tag: &str| tag.trim_matches('"').to_owned();
    let (asked, found) = (location.e_tag.as_deref().map(bare), object.e_tag.as_deref().map(bare));
    if asked.is_some() && asked != found {
        let text = format!("The revision at {} has not the ETag that was given.", shown(location));
        return Err(invalid(text));
    }
    Ok(())
}

fn whole(from: &mut impl Read) -> Result<String, String> {
    let mut text = String::new();
    from.take(LONGEST + 1).read_to_string(&mut text).map_err(|error| error.to_string())?;
    if text.len() as u64 > LONGEST {
        return Err(format!("it is longer than {LONGEST} bytes"));
    }
    Ok(text)
}

fn of_zip(body: &[u8]) -> Result<String, String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(body)).map_err(|error| error.to_string())?;
    let index = NAMES.iter().find_map(|name| archive.index_for_name(name)).ok_or_else(none)?;
    whole(&mut archive.by_index(index).map_err(|error| error.to_string())?)
}

fn of_tar(from: impl Read) -> Result<String, String> {
    let mut archive = tar::Archive::new(from);
    for entry in archive.entries().map_err(|error| error.to_string())? {
        let mut entry = entry.map_err(|error| error.to_string())?;
        let path = entry.path().map_err(|error| error.to_string())?;
        let name = path.strip_prefix("./").unwrap_or(&path).to_path_buf();
        if NAMES.iter().any(|known| name.as_os_str() == *known) {
            return whole(&mut entry);
        }
    }
    Err(none())
}

fn none() -> String {
    format!("it has none of {} at its root", NAMES.join(", "))
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    fn packed(name: &str) -> Vec<u8> {
        let mut builder = tar::Builder::new(Vec::new());
        let mut header = tar::Header::new_gnu();
        header.set_size(4);
        header.set_cksum();
        builder.append_data(&mut header, name, Cursor::new(b"text")).unwrap();
        builder.into_inner().unwrap()
    }

    #[test]
    fn an_archive_gives_the_file_at_its_root() {
        assert_eq!(of_tar(Cursor::new(packed("appspec.yaml"))).unwrap(), "text");
        assert!(of_tar(Cursor::new(packed("a/appspec.yaml"))).unwrap_err().contains("appspec.yml"));
        let mut gz = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        gz.write_all(&packed("./appspec.json")).unwrap();
        let gz = gz.finish().unwrap();
        assert_eq!(of_tar(flate2::read::GzDecoder::new(Cursor::new(&gz))).unwrap(), "text");
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        zip.start_file("appspec.yml", zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(b"text").unwrap();
        assert_eq!(of_zip(&zip.finish().unwrap().into_inner()).unwrap(), "text");
        assert!(of_zip(b"no archive").is_err());
    }
}
