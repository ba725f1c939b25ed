//! What `sam package` does to a template: which local paths it uploads, as which bytes, and what it writes instead.
//!
//! Everything here is decided from the template and the files beside it; the bucket is the caller's affair.
//!
//! Invariant: the same files give the same bytes, so that an unchanged function keeps its key and is not released.

use std::path::{Path, PathBuf};

use bytes::Bytes;
use serde_json::{Map, Value, json};

use archive::Unpacked;

mod archive;

/// How a property names an object in a bucket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// `s3://bucket/key`.
    Url,
    /// `{S3Bucket, S3Key, S3ObjectVersion}`.
    Location,
}

/// The properties whose local paths are uploaded, by resource type.
const PACKAGED: [(&str, &str, Form); 4] = [
    (FUNCTION, "CodeUri", Form::Url),
    ("AWS::Serverless::LayerVersion", "ContentUri", Form::Url),
    ("AWS::Lambda::Function", "Code", Form::Location),
    ("AWS::Lambda::LayerVersion", "Content", Form::Location),
];

const FUNCTION: &str = "AWS::Serverless::Function";

/// The properties whose local paths the SAM CLI uploads too and this does not; `*` is any key.
const REFUSED: [(&str, &str); 24] = [
    ("AWS::ApiGateway::RestApi", "BodyS3Location"),
    ("AWS::ApiGatewayV2::Api", "BodyS3Location"),
    ("AWS::AppSync::FunctionConfiguration", "CodeS3Location"),
    ("AWS::AppSync::FunctionConfiguration", "RequestMappingTemplateS3Location"),
    ("AWS::AppSync::FunctionConfiguration", "ResponseMappingTemplateS3Location"),
    ("AWS::AppSync::GraphQLSchema", "DefinitionS3Location"),
    ("AWS::AppSync::Resolver", "CodeS3Location"),
    ("AWS::AppSync::Resolver", "RequestMappingTemplateS3Location"),
    ("AWS::AppSync::Resolver", "ResponseMappingTemplateS3Location"),
    ("AWS::CloudFormation::ModuleVersion", "ModulePackage"),
    ("AWS::CloudFormation::ResourceVersion", "SchemaHandlerPackage"),
    ("AWS::CloudFormation::Stack", "TemplateURL"),
    ("AWS::CloudFormation::StackSet", "TemplateURL"),
    ("AWS::ElasticBeanstalk::ApplicationVersion", "SourceBundle"),
    ("AWS::Glue::Job", "Command.ScriptLocation"),
    ("AWS::Serverless::Api", "DefinitionUri"),
    ("AWS::Serverless::Application", "Location"),
    ("AWS::Serverless::GraphQLApi", "SchemaUri"),
    ("AWS::Serverless::GraphQLApi", "Functions.*.CodeUri"),
    ("AWS::Serverless::GraphQLApi", "Resolvers.*.*.CodeUri"),
    ("AWS::Serverless::HttpApi", "DefinitionUri"),
    ("AWS::Serverless::StateMachine", "DefinitionUri"),
    ("AWS::StepFunctions::StateMachine", "DefinitionS3Location"),
    ("AWS::ServerlessRepo::Application", "TemplateUrl"),
];

/// Where an image function names its image.
const IMAGES: [(&str, &str); 3] =
    [(FUNCTION, "ImageUri"), ("AWS::Lambda::Function", "Code"), ("AWS::Lambda::Function", "Code.ImageUri")];

/// Why a template or what it names cannot be packaged.
#[derive(Debug, thiserror::Error)]
pub enum Unpackaged {
    /// The template has something that Tidegate's `sam package` does not upload.
    #[error(
        "{place}: '{value}' is a local path that Tidegate's `sam package` does not upload; \
         only code of functions and content of layers is packaged"
    )]
    NotSupported {
        /// The logical id and the property.
        place: String,
        /// The local path.
        value: String,
    },
    /// A value is not what the property takes.
    #[error("{place}: {why}")]
    Malformed {
        /// The logical id and the property.
        place: String,
        /// What is wrong.
        why: String,
    },
    /// A property names what is not there.
    #[error("{property} of {logical_id} names a file or folder that does not exist: {}", path.display())]
    Missing {
        /// The resource.
        logical_id: String,
        /// The property.
        property: &'static str,
        /// The path that was looked at.
        path: PathBuf,
    },
    /// A file or folder cannot be packed.
    #[error("{property} of {logical_id}: {}: {why}", path.display())]
    Unreadable {
        /// The resource.
        logical_id: String,
        /// The property.
        property: &'static str,
        /// The path.
        path: PathBuf,
        /// What is wrong.
        why: String,
    },
}

/// Where a property's code comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// A file or folder beside the template.
    Local(PathBuf),
    /// An object that is in a bucket already, in a property that must not name it by URL.
    Uploaded(Object),
}

/// An object in a bucket.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Object {
    /// The bucket.
    pub bucket: String,
    /// The key.
    pub key: String,
    /// The version, when one is named.
    pub version: Option<String>,
}

/// A property that packaging rewrites.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Artifact {
    /// The resource.
    pub logical_id: String,
    /// The property.
    pub property: &'static str,
    /// Where the code comes from.
    pub source: Source,
    form: Form,
}

/// What has to be rewritten in a template that stands in `folder`; refuses local paths that would stay behind.
pub fn artifacts(template: &Value, folder: &Path) -> Result<Vec<Artifact>, Unpackaged> {
    refuse_metadata(template)?;
    refuse_includes(template, "the template")?;
    let Some(resources) = template.get("Resources").and_then(Value::as_object) else {
        return Err(malformed("Resources", "the template has no object of this name"));
    };
    let global = template.pointer("/Globals/Function/CodeUri");
    let mut found = Vec::new();
    for (logical_id, resource) in resources {
        if logical_id.starts_with("Fn::ForEach") {
            return Err(malformed(logical_id, "Tidegate's `sam package` does not unroll Fn::ForEach"));
        }
        let Some(kind) = resource.get("Type").and_then(Value::as_str) else { continue };
        let none = Map::new();
        let properties = match resource.get("Properties") {
            None | Some(Value::Null) => &none,
            Some(Value::Object(properties)) => properties,
            Some(_) => return Err(malformed(&format!("Properties of {logical_id}"), "not an object")),
        };
        refuse_others(logical_id, kind, properties)?;
        found.extend(artifact(logical_id, kind, properties, global, folder)?);
    }
    Ok(found)
}

fn artifact(
    logical_id: &str,
    kind: &str,
    properties: &Map<String, Value>,
    global: Option<&Value>,
    folder: &Path,
) -> Result<Option<Artifact>, Unpackaged> {
    let Some((_, property, form)) = PACKAGED.into_iter().find(|(packaged, ..)| *packaged == kind) else {
        return Ok(None);
    };
    let zipped = properties.get("PackageType").is_none_or(|package| package == "Zip");
    if !zipped || properties.contains_key("InlineCode") {
        return Ok(None);
    }
    let given = properties.get(property).or(if kind == FUNCTION { global } else { None });
    let source = match given {
        // AWS: without a path, the SAM CLI packages the template's own folder.
        None | Some(Value::Null) => Source::Local(folder.to_owned()),
        Some(Value::Object(_)) => return Ok(None),
        Some(Value::String(url)) if url.starts_with("s3://") => {
            let place = format!("{property} of {logical_id}");
            let object = object(url).ok_or_else(|| {
                malformed(&place, &format!("'{url}' is not an S3 URL of the form s3://bucket/key"))
            })?;
            if form == Form::Url {
                return Ok(None);
            }
            Source::Uploaded(object)
        }
        Some(Value::String(path)) => Source::Local(folder.join(path)),
        Some(other) => {
            let why = format!("{other} is neither a path nor a place in S3");
            return Err(malformed(&format!("{property} of {logical_id}"), &why));
        }
    };
    Ok(Some(Artifact { logical_id: logical_id.to_owned(), property, source, form }))
}

fn object(url: &str) -> Option<Object> {
    let (bucket, rest) = url.strip_prefix("s3://")?.split_once('/')?;
    let (key, query) = rest.split_once('?').map_or((rest, None), |(key, query)| (key, Some(query)));
    let version = query.and_then(|query| query.strip_prefix("versionId=")).map(str::to_owned);
    (!bucket.is_empty() && !key.is_empty()).then(|| Object {
        bucket: bucket.to_owned(),
        key: key.to_owned(),
        version,
    })
}

fn malformed(place: &str, why: &str) -> Unpackaged {
    Unpackaged::Malformed { place: place.to_owned(), why: why.to_owned() }
}

fn refuse_others(logical_id: &str, kind: &str, properties: &Map<String, Value>) -> Result<(), Unpackaged> {
    for (_, path) in REFUSED.into_iter().filter(|(refused, _)| *refused == kind) {
        refuse_local(&format!("{path} of {logical_id}"), path, properties, is_local)?;
    }
    if properties.get("PackageType").is_some_and(|package| package == "Image") {
        for (_, path) in IMAGES.into_iter().filter(|(image, _)| *image == kind) {
            refuse_local(&format!("{path} of {logical_id}"), path, properties, |image| {
                !image.contains(".dkr.ecr.")
            })?;
        }
    }
    Ok(())
}

fn refuse_metadata(template: &Value) -> Result<(), Unpackaged> {
    const KIND: &str = "AWS::ServerlessRepo::Application";
    let Some(metadata) = template.get("Metadata").and_then(|metadata| metadata.get(KIND)?.as_object()) else {
        return Ok(());
    };
    for path in ["LicenseUrl", "ReadmeUrl"] {
        refuse_local(&format!("{path} of {KIND} in Metadata"), path, metadata, is_local)?;
    }
    Ok(())
}

fn refuse_includes(value: &Value, place: &str) -> Result<(), Unpackaged> {
    match value {
        Value::Array(items) => items.iter().try_for_each(|item| refuse_includes(item, place)),
        Value::Object(members) => {
            if let Some(Value::Object(include)) = members.get("Fn::Transform")
                && include.get("Name").is_some_and(|name| name == "AWS::Include")
            {
                let place = format!("Parameters.Location of AWS::Include in {place}");
                refuse_local(&place, "Parameters.Location", include, is_local)?;
            }
            members.iter().try_for_each(|(name, member)| refuse_includes(member, name))
        }
        _ => Ok(()),
    }
}

fn refuse_local(
    place: &str,
    path: &str,
    members: &Map<String, Value>,
    local: impl Fn(&str) -> bool + Copy,
) -> Result<(), Unpackaged> {
    let (first, rest) = path.split_once('.').map_or((path, None), |(first, rest)| (first, Some(rest)));
    for (_, value) in members.iter().filter(|(name, _)| first == "*" || *name == first) {
        match (value, rest) {
            (Value::Object(members), Some(rest)) => refuse_local(place, rest, members, local)?,
            (Value::String(value), None) if local(value) => {
                return Err(Unpackaged::NotSupported { place: place.to_owned(), value: value.clone() });
            }
            _ => {}
        }
    }
    Ok(())
}

fn is_local(value: &str) -> bool {
    !["s3://", "http://", "https://"].iter().any(|scheme| value.starts_with(scheme))
}

/// Writes into the template that the artifact is in S3 now.
pub fn place(template: &mut Value, artifact: &Artifact, object: &Object) {
    let value = match artifact.form {
        Form::Url => json!(format!("s3://{}/{}", object.bucket, object.key)),
        Form::Location => {
            let mut location = json!({"S3Bucket": object.bucket, "S3Key": object.key});
            if let Some(version) = &object.version {
                location["S3ObjectVersion"] = json!(version);
            }
            location
        }
    };
    template["Resources"][&artifact.logical_id]["Properties"][artifact.property] = value;
}

/// The bytes to upload for a local path: a zip as it is, anything else zipped.
pub fn content(artifact: &Artifact, path: &Path) -> Result<Bytes, Unpackaged> {
    let (logical_id, property) = (artifact.logical_id.clone(), artifact.property);
    if !path.exists() {
        return Err(Unpackaged::Missing { logical_id, property, path: path.to_owned() });
    }
    archive::pack(path).map_err(|Unpacked { path, why }| Unpackaged::Unreadable {
        logical_id,
        property,
        path,
        why,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(template: &Value) -> Result<Vec<Artifact>, String> {
        artifacts(template, Path::new("app")).map_err(|error| error.to_string())
    }

    fn resource(kind: &str, properties: Value) -> Value {
        json!({"Resources": {"One": {"Type": kind, "Properties": properties}}})
    }

    fn sources(template: &Value) -> Vec<Source> {
        found(template).unwrap().into_iter().map(|artifact| artifact.source).collect()
    }

    fn local(path: &str) -> Vec<Source> {
        vec![Source::Local(path.into())]
    }

    #[test]
    fn local_code_is_found_beside_the_template() {
        assert_eq!(sources(&resource(FUNCTION, json!({"CodeUri": "src/"}))), local("app/src/"));
        assert_eq!(sources(&resource("AWS::Lambda::Function", json!({"Code": "x.zip"}))), local("app/x.zip"));
        assert_eq!(sources(&resource(FUNCTION, json!({}))), local("app"));
        let mut template = resource(FUNCTION, json!({}));
        template["Globals"] = json!({"Function": {"CodeUri": "all"}});
        assert_eq!(sources(&template), local("app/all"));
    }

    #[test]
    fn what_is_elsewhere_already_is_left_alone() {
        for properties in [
            json!({"CodeUri": "s3://b/k"}),
            json!({"CodeUri": {"Bucket": "b", "Key": "k"}}),
            json!({"InlineCode": "pass"}),
            json!({"PackageType": "Image", "ImageUri": "1.dkr.ecr.us-east-1.amazonaws.com/x:1"}),
        ] {
            assert_eq!(sources(&resource(FUNCTION, properties)), []);
        }
        assert_eq!(sources(&resource("AWS::S3::Bucket", json!({}))), []);
    }

    #[test]
    fn an_s3_url_becomes_a_location_where_urls_are_not_taken() {
        let mut template = resource("AWS::Lambda::Function", json!({"Code": "s3://b/k/l?versionId=v"}));
        let artifact = found(&template).unwrap().remove(0);
        let Source::Uploaded(object) = artifact.source.clone() else { panic!("{artifact:?}") };
        place(&mut template, &artifact, &object);
        let code = json!({"S3Bucket": "b", "S3Key": "k/l", "S3ObjectVersion": "v"});
        assert_eq!(template, resource("AWS::Lambda::Function", json!({"Code": code})));
    }

    #[test]
    fn a_place_in_s3_replaces_the_path_and_nothing_else() {
        let properties = |uri: &str| json!({"Handler": {"Ref": "H"}, "CodeUri": uri, "Timeout": 3});
        let mut template = resource(FUNCTION, properties("src"));
        let artifact = found(&template).unwrap().remove(0);
        let object = Object { bucket: "b".into(), key: "p/k".into(), version: None };
        place(&mut template, &artifact, &object);
        assert_eq!(template.to_string(), resource(FUNCTION, properties("s3://b/p/k")).to_string());
        let mut bare = json!({"Resources": {"One": {"Type": FUNCTION}}});
        place(&mut bare, &artifact, &object);
        assert_eq!(bare, resource(FUNCTION, json!({"CodeUri": "s3://b/p/k"})));
    }

    #[test]
    fn local_paths_that_would_stay_behind_are_refused_by_name() {
        let include = json!({"Fn::Transform": {"Name": "AWS::Include", "Parameters": {"Location": "i.yml"}}});
        for (kind, properties, named) in [
            ("AWS::Serverless::Api", json!({"DefinitionUri": "api.yml"}), "DefinitionUri of One: 'api.yml'"),
            ("AWS::CloudFormation::Stack", json!({"TemplateURL": "n.yml"}), "TemplateURL of One: 'n.yml'"),
            (
                "AWS::Glue::Job",
                json!({"Command": {"ScriptLocation": "j.py"}}),
                "Command.ScriptLocation of One",
            ),
            ("AWS::Serverless::GraphQLApi", json!({"Functions": {"F": {"CodeUri": "f.js"}}}), "'f.js'"),
            (FUNCTION, json!({"PackageType": "Image", "ImageUri": "mine:1"}), "ImageUri of One: 'mine:1'"),
            (
                "AWS::Serverless::Api",
                json!({"DefinitionBody": include}),
                "AWS::Include in DefinitionBody: 'i.yml'",
            ),
            (FUNCTION, json!({"CodeUri": 7}), "CodeUri of One: 7"),
            (FUNCTION, json!({"CodeUri": "s3://b"}), "'s3://b'"),
        ] {
            let error = found(&resource(kind, properties)).unwrap_err();
            assert!(error.contains(named), "{error}");
        }
        let remote = json!({"TemplateURL": "https://s3.amazonaws.com/b/k"});
        assert_eq!(sources(&resource("AWS::CloudFormation::Stack", remote)), []);
        assert!(found(&json!({})).unwrap_err().starts_with("Resources:"));
        let each = json!({"Resources": {"Fn::ForEach::Each": []}});
        assert!(found(&each).unwrap_err().starts_with("Fn::ForEach::Each:"));
    }

    #[test]
    fn a_path_that_is_missing_is_named_with_its_property_and_resource() {
        let folder = tempfile::tempdir().unwrap();
        let template = resource(FUNCTION, json!({"CodeUri": "nowhere"}));
        let artifact = artifacts(&template, folder.path()).unwrap().remove(0);
        let path = folder.path().join("nowhere");
        assert_eq!(artifact.source, Source::Local(path.clone()));
        let expected =
            format!("CodeUri of One names a file or folder that does not exist: {}", path.display());
        assert_eq!(content(&artifact, &path).unwrap_err().to_string(), expected);
    }
}
