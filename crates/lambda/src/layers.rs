//! Layers: packages of their own, numbered, that functions see at `/opt`.

use std::fs;
use std::io;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};
use tidegate_api::lambda::{
    Architecture, GetLayerVersionResponse, LayerVersionContentOutput, LayerVersionsListItem,
    PublishLayerVersionResponse, Runtime,
};
use tidegate_core::{Arn, Cx, Failure, Fault, Place};
use tidegate_store::{Reads, StoreLook};

use crate::Lambda;
use crate::code;
use crate::errors::{invalid, not_found};
use crate::rows::{LAYER_VERSIONS, LayerUse, LayerVersionRow, layer_version_key};
use crate::shown::last_modified;

/// AWS: layers of a function.
const MOST: usize = 5;
/// What a layer may hold that is not honoured.
pub(crate) const EXTENSIONS: &str = "extensions";

/// A layer, and perhaps a version of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct LayerName {
    pub(crate) place: Place,
    pub(crate) name: String,
}

impl LayerName {
    /// Reads `LayerName` of a request made in `here`: a name or an ARN.
    pub(crate) fn parse(here: &Place, text: &str) -> Result<Self, Failure> {
        let Ok(arn) = text.parse::<Arn>() else {
            return Ok(Self { place: here.clone(), name: text.to_owned() });
        };
        let name = arn.resource.strip_prefix("layer:").map(str::to_owned);
        let name = name.ok_or_else(|| invalid(format!("{text} is no layer.")))?;
        Ok(Self { place: Place::new(&arn.account, &arn.region), name })
    }

    /// The layer's ARN.
    pub(crate) fn arn(&self) -> String {
        self.place.arn("lambda", format!("layer:{}", self.name)).to_string()
    }

    /// The ARN of one of its versions.
    pub(crate) fn version_arn(&self, number: i64) -> String {
        format!("{}:{number}", self.arn())
    }
}

/// Reads a layer version's ARN.
pub(crate) fn parse_version(arn: &str) -> Option<(LayerName, i64)> {
    let parsed: Arn = arn.parse().ok()?;
    let (name, number) = parsed.resource.strip_prefix("layer:")?.split_once(':')?;
    let name = LayerName { place: Place::new(&parsed.account, &parsed.region), name: name.to_owned() };
    Some((name, number.parse().ok()?))
}

/// Refuses numbers that no version has.
pub(crate) fn check_number(number: i64) -> Result<(), Failure> {
    if number < 1 { Err(invalid("Layer Version Cannot be less than 1")) } else { Ok(()) }
}

/// A version of a layer, where there is one.
pub(crate) fn find(
    rows: &impl Reads,
    name: &LayerName,
    number: i64,
) -> Result<Option<LayerVersionRow>, Fault> {
    let number = u64::try_from(number).unwrap_or_default();
    rows.get(&LAYER_VERSIONS, &layer_version_key(&name.place, &name.name, number))
}

/// The same, as an operation on that version wants it.
pub(crate) fn existing(rows: &impl Reads, name: &LayerName, number: i64) -> Result<LayerVersionRow, Failure> {
    check_number(number)?;
    find(rows, name, number)?.ok_or_else(|| not_found("The resource you requested does not exist."))
}

/// The versions that a function asks for, as it keeps them: one that is deleted later stays with the function.
pub(crate) fn resolve(rows: &impl Reads, here: &Place, arns: &[String]) -> Result<Vec<LayerUse>, Failure> {
    if arns.len() > MOST {
        return Err(invalid(format!("Cannot reference more than {MOST} layers.")));
    }
    let mut uses: Vec<(LayerName, LayerUse)> = Vec::new();
    for arn in arns {
        let missing = || invalid(format!("Layer version {arn} does not exist."));
        let (name, number) = parse_version(arn).ok_or_else(missing)?;
        if name.place.region != here.region {
            return Err(invalid(format!(
                "Layers are not in the same region as the function. Layers are expected to be in region {}.",
                here.region
            )));
        }
        let row = find(rows, &name, number)?.ok_or_else(missing)?;
        if row.has_extensions {
            return Err(invalid(format!(
                "Layer version {arn} has external extensions, which are not supported by Tidegate."
            )));
        }
        if let Some((_, other)) = uses.iter().find(|(other, _)| *other == name) {
            return Err(invalid(format!(
                "Two different versions of the same layer are not allowed to be referenced in the same function. {} and {arn} are versions of the same layer.",
                other.arn
            )));
        }
        uses.push((name, LayerUse { arn: arn.clone(), code: row.code }));
    }
    Ok(uses.into_iter().map(|(_, layer)| layer).collect())
}

/// The directory that a function sees at `/opt`; later layers write over earlier ones.
pub(crate) async fn opt(cx: &Cx, layers: &[LayerUse]) -> Result<Option<PathBuf>, Fault> {
    let mut parts = Vec::new();
    let mut digest = Sha256::new();
    for layer in layers {
        parts.push(code::unpacked(cx, &layer.code.blob).await?);
        digest.update(layer.code.blob.as_str());
    }
    if parts.len() < 2 {
        return Ok(parts.pop());
    }
    let target = cx.store().folder().join("lambda/opt").join(hex::encode(digest.finalize()));
    if tokio::fs::try_exists(&target).await.unwrap_or(false) {
        return Ok(Some(target));
    }
    let (merged, temporary) = (target.clone(), target.with_extension(cx.ids().hex(8)));
    tokio::task::spawn_blocking(move || {
        parts.iter().try_for_each(|part| merge(part, &temporary))?;
        match fs::rename(&temporary, &merged) {
            Err(_) if merged.is_dir() => fs::remove_dir_all(&temporary),
            other => other,
        }
    })
    .await
    .map_err(|error| Fault::because("merging layers", error))?
    .map_err(|error| Fault::because("merging layers", error))?;
    Ok(Some(target))
}

/// Lays one tree over another; files are linked, since neither is ever written to.
fn merge(from: &Path, to: &Path) -> io::Result<()> {
    if to.symlink_metadata().is_ok_and(|meta| !meta.is_dir()) {
        fs::remove_file(to)?;
    }
    fs::create_dir_all(to)?;
    fs::set_permissions(to, fs::metadata(from)?.permissions())?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (kind, target) = (entry.file_type()?, to.join(entry.file_name()));
        if kind.is_dir() {
            merge(&entry.path(), &target)?;
            continue;
        }
        match target.symlink_metadata() {
            Ok(meta) if meta.is_dir() => fs::remove_dir_all(&target)?,
            Ok(_) => fs::remove_file(&target)?,
            Err(_) => {}
        }
        if kind.is_symlink() {
            symlink(fs::read_link(entry.path())?, &target)?;
        } else {
            fs::hard_link(entry.path(), &target)?;
        }
    }
    Ok(())
}

impl Lambda {
    /// Where the package of a version can be fetched.
    pub(crate) fn layer_content(&self, cx: &Cx, row: &LayerVersionRow) -> LayerVersionContentOutput {
        LayerVersionContentOutput {
            location: Some(self.downloads.offer(cx, &row.code.blob)),
            code_sha256: Some(row.code.sha256.clone()),
            code_size: Some(row.code.size),
            ..LayerVersionContentOutput::default()
        }
    }

    /// A version as `GetLayerVersion` shows it.
    pub(crate) fn shown_layer(
        &self,
        cx: &Cx,
        name: &LayerName,
        row: &LayerVersionRow,
    ) -> GetLayerVersionResponse {
        let item = listed(name, row);
        GetLayerVersionResponse {
            content: Some(self.layer_content(cx, row)),
            layer_arn: Some(name.arn()),
            layer_version_arn: item.layer_version_arn,
            description: item.description,
            created_date: item.created_date,
            version: item.version,
            compatible_architectures: item.compatible_architectures,
            compatible_runtimes: item.compatible_runtimes,
            license_info: item.license_info,
        }
    }
}

/// A version as `PublishLayerVersion` shows it.
pub(crate) fn published(
    name: &LayerName,
    row: &LayerVersionRow,
    content: LayerVersionContentOutput,
) -> PublishLayerVersionResponse {
    let item = listed(name, row);
    PublishLayerVersionResponse {
        content: Some(content),
        layer_arn: Some(name.arn()),
        layer_version_arn: item.layer_version_arn,
        description: item.description,
        created_date: item.created_date,
        version: item.version,
        compatible_architectures: item.compatible_architectures,
        compatible_runtimes: item.compatible_runtimes,
        license_info: item.license_info,
    }
}

/// A version as lists show it.
pub(crate) fn listed(name: &LayerName, row: &LayerVersionRow) -> LayerVersionsListItem {
    let number = i64::try_from(row.number).unwrap_or(i64::MAX);
    LayerVersionsListItem {
        layer_version_arn: Some(name.version_arn(number)),
        version: Some(number),
        description: Some(row.description.clone()),
        created_date: Some(last_modified(row.created)),
        compatible_architectures: Some(
            row.architectures.iter().map(|text| Architecture::from(text.as_str())).collect(),
        ),
        compatible_runtimes: Some(row.runtimes.iter().map(|text| Runtime::from(text.as_str())).collect()),
        license_info: row.license.clone(),
    }
}

/// Whether a version says that it is for a runtime and an architecture.
pub(crate) fn suits(
    row: &LayerVersionRow,
    runtime: Option<&Runtime>,
    architecture: Option<&Architecture>,
) -> bool {
    runtime.is_none_or(|wanted| row.runtimes.iter().any(|own| own == wanted.as_str()))
        && architecture.is_none_or(|wanted| row.architectures.iter().any(|own| own == wanted.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_later_layer_writes_over_an_earlier_one() {
        let folder = tempfile::tempdir().unwrap();
        let (first, second, to) =
            (folder.path().join("1"), folder.path().join("2"), folder.path().join("opt"));
        fs::create_dir_all(first.join("lib")).unwrap();
        fs::create_dir_all(second.join("lib")).unwrap();
        fs::write(first.join("lib/a"), "1").unwrap();
        fs::write(first.join("only"), "1").unwrap();
        fs::write(second.join("lib/a"), "2").unwrap();
        merge(&first, &to).unwrap();
        merge(&second, &to).unwrap();
        assert_eq!(fs::read_to_string(to.join("lib/a")).unwrap(), "2");
        assert_eq!(fs::read_to_string(to.join("only")).unwrap(), "1");
        assert_eq!(fs::read_to_string(first.join("lib/a")).unwrap(), "1");
    }

    #[test]
    fn a_version_is_read_from_its_arn() {
        let (name, number) = parse_version("arn:aws:lambda:us-east-1:123456789012:layer:tools:3").unwrap();
        assert_eq!(
            (name.version_arn(number).as_str(), number),
            ("arn:aws:lambda:us-east-1:123456789012:layer:tools:3", 3)
        );
        assert_eq!(parse_version("arn:aws:lambda:us-east-1:123456789012:layer:tools"), None);
    }
}
