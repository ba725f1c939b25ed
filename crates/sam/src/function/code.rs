//! Where a function's code comes from: inline, in a bucket, or as an image.

use tidegate_yaml::{Map, json};

use crate::code_location::s3_location;
use crate::errors::Stop;
use crate::properties::Declared;
use crate::python_text::{display, truthy};

/// The function's `Code`.
pub(crate) fn construct(function: &Declared) -> Result<Map, Stop> {
    let package = function.meant("PackageType").cloned().unwrap_or_else(|| json!("Zip"));
    match package.as_str() {
        Some("Zip") => zip(function),
        Some("Image") => image(function),
        _ => Err(function.wrong(format!("invalid 'PackageType' : {}", display(&package)))),
    }
}

fn zip(function: &Declared) -> Result<Map, Stop> {
    let mut code = match (function.get("InlineCode"), function.get("CodeUri")) {
        (Some(inline), _) => Map::from_iter([("ZipFile".to_owned(), inline.clone())]),
        (None, Some(location)) => s3_location(location, &function.logical_id, "CodeUri")?,
        (None, None) => return Err(function.wrong("Only one of 'InlineCode' or 'CodeUri' can be set.")),
    };
    if let Some(key) = function.meant("SourceKMSKeyArn") {
        code.insert("SourceKMSKeyArn".to_owned(), key.clone());
    }
    Ok(code)
}

fn image(function: &Declared) -> Result<Map, Stop> {
    match function.get("ImageUri") {
        None => Err(function.wrong("'ImageUri' must be set.")),
        Some(uri) if !truthy(uri) => {
            Err(function.wrong("'ImageUri' requires that a image hosted at a registry be specified."))
        }
        Some(uri) => Ok(Map::from_iter([("ImageUri".to_owned(), uri.clone())])),
    }
}

/// Whether handler, runtime, layers and image fit the package type.
pub(crate) fn check_package(function: &Declared, code: &Map) -> Result<(), Stop> {
    let meant = |name: &str| function.meant(name).is_some();
    let has_image = code.get("ImageUri").is_some_and(truthy);
    let image = function.meant("PackageType").is_some_and(|package| package == "Image");
    let complaint = if image {
        if meant("Handler") || meant("Runtime") || meant("Layers") {
            "Runtime, Handler, Layers cannot be present when PackageType is of type `Image`"
        } else if !has_image {
            "ImageUri needs to be present when PackageType is of type `Image`"
        } else {
            return Ok(());
        }
    } else if !(meant("Runtime") && meant("Handler")) {
        "Runtime and Handler needs to be present when PackageType is of type `Zip`"
    } else if has_image || meant("ImageConfig") {
        "ImageUri or ImageConfig cannot be present when PackageType is of type `Zip`"
    } else {
        return Ok(());
    };
    Err(function.wrong(complaint))
}
