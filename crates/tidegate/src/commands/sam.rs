//! `sam package` inside a build, where the machine has no `sam`.
//!
//! Only packaging is here, because it is all that a release pipeline needs of the SAM CLI.
#![expect(clippy::print_stdout, reason = "sam writes the template and its word of success to stdout")]

mod keys;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use self::keys::Keys;
use crate::sam_package::{self, Artifact, Object, Source};
use anyhow::Context as _;
use bytes::Bytes;
use md5::{Digest as _, Md5};
use serde_json::Value;
use tidegate_api::s3::{HeadObject, HeadObjectRequest, PutObject, PutObjectRequest, ServerSideEncryption};

use crate::cli::Stop;
use crate::client::{CallFailure, Client};
use crate::home::Home;

/// Where a template is looked for when none is named: first what `sam build` leaves.
const TEMPLATES: [&str; 4] =
    [".aws-sam/build/template.yaml", "template.yaml", "template.yml", "template.json"];

/// Reads one variable of the environment.
type Environment<'a> = &'a dyn Fn(&str) -> Option<String>;

/// Runs the part of `sam` that buildspecs use.
pub async fn run(arguments: &[String]) -> Result<(), Stop> {
    let package = Package::parse(arguments)?;
    #[expect(clippy::disallowed_methods, reason = "a build gives its tools keys by environment")]
    let environment = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    package.run(&environment).await
}

/// `tidegate package`: the same against the engine that runs here, in whose buckets the administrator may write.
pub async fn package(home: &Home, arguments: &[String]) -> Result<(), Stop> {
    let mut all = vec!["package".to_owned()];
    all.extend_from_slice(arguments);
    let package = Package::parse(&all)?;
    let client = Client::of_running(home).await?;
    let keys = home.admin_keys()?;
    let environment = |name: &str| match name {
        "AWS_ENDPOINT_URL" => Some(client.url().to_owned()),
        "AWS_REGION" => Some(client.region().to_owned()),
        "AWS_ACCESS_KEY_ID" => Some(keys.id.clone()),
        "AWS_SECRET_ACCESS_KEY" => Some(keys.secret.clone()),
        _ => None,
    };
    package.run(&environment).await
}

/// The options of `sam package`.
#[derive(Debug, Default, PartialEq, Eq)]
struct Package {
    template: PathBuf,
    bucket: String,
    prefix: Option<String>,
    output: Option<PathBuf>,
    region: Option<String>,
    kms_key: Option<String>,
    force: bool,
}

impl Package {
    fn parse(arguments: &[String]) -> Result<Self, Stop> {
        let Some((command, options)) = arguments.split_first() else {
            return Err(only_package("sam"));
        };
        if command != "package" {
            return Err(only_package(&format!("sam {command}")));
        }
        let mut package = Self::default();
        let mut options = options.iter();
        while let Some(option) = options.next() {
            package.take(option, &mut options)?;
        }
        if package.bucket.is_empty() {
            return Err(no("sam package: --s3-bucket is missing"));
        }
        if package.template.as_os_str().is_empty() {
            package.template = TEMPLATES
                .iter()
                .map(PathBuf::from)
                .find(|path| path.is_file())
                .ok_or_else(|| no(format!("sam package: none of {} is here", TEMPLATES.join(", "))))?;
        }
        Ok(package)
    }

    fn take(&mut self, option: &str, rest: &mut std::slice::Iter<'_, String>) -> Result<(), Stop> {
        let (name, joined) = match option.split_once('=') {
            Some((name, value)) if name.starts_with("--") => (name, Some(value.to_owned())),
            _ => (option, None),
        };
        match name {
            "--force-upload" | "--use-json" | "--no-progressbar" if joined.is_some() => {
                return Err(no(format!("sam package: {name} takes no value")));
            }
            "--force-upload" => {
                self.force = true;
                return Ok(());
            }
            // Templates are always written as JSON, and there is no progress bar.
            "--use-json" | "--no-progressbar" => return Ok(()),
            _ => {}
        }
        let value = || {
            let value = joined.or_else(|| rest.next().cloned());
            value.ok_or_else(|| no(format!("sam package: {name} needs a value")))
        };
        match name {
            "--template-file" | "--template" | "-t" => self.template = value()?.into(),
            "--s3-bucket" => self.bucket = value()?,
            "--s3-prefix" => self.prefix = Some(value()?).filter(|prefix| !prefix.is_empty()),
            "--output-template-file" => self.output = Some(value()?.into()),
            "--region" => self.region = Some(value()?),
            "--kms-key-id" => self.kms_key = Some(value()?),
            _ if name.starts_with('-') => {
                return Err(no(format!("sam package: Tidegate's own does not take {name}")));
            }
            _ => return Err(no(format!("sam package: '{name}' is not an option"))),
        }
        Ok(())
    }

    async fn run(&self, environment: Environment<'_>) -> Result<(), Stop> {
        let folder = self.template.parent().filter(|folder| !folder.as_os_str().is_empty());
        let folder = folder.unwrap_or_else(|| Path::new("."));
        if folder.join("samconfig.toml").is_file() {
            eprintln!("sam package: samconfig.toml is not read; only what the command line says counts");
        }
        let mut template = read(&self.template)?;
        let artifacts = sam_package::artifacts(&template, folder).map_err(no)?;
        // Only who uploads needs a bucket to talk to.
        let mut uploads: Option<Uploads<'_>> = None;
        for artifact in &artifacts {
            let object = match &artifact.source {
                Source::Uploaded(object) => object.clone(),
                Source::Local(path) => {
                    let uploads = match &mut uploads {
                        Some(uploads) => uploads,
                        none => none.insert(Uploads::new(self, environment).await?),
                    };
                    uploads.object(artifact, path).await?
                }
            };
            sam_package::place(&mut template, artifact, &object);
        }
        self.write(&template)
    }

    fn write(&self, template: &Value) -> Result<(), Stop> {
        let mut text = serde_json::to_string_pretty(template).context("encoding the packaged template")?;
        text.push('\n');
        let Some(output) = &self.output else {
            print!("{text}");
            return Ok(());
        };
        std::fs::write(output, text).map_err(|error| no(format!("writing {}: {error}", output.display())))?;
        println!("Successfully packaged artifacts and wrote output template to file {}.", output.display());
        Ok(())
    }
}

fn no(why: impl ToString) -> Stop {
    Stop::No(why.to_string())
}

fn only_package(what: &str) -> Stop {
    no(format!(
        "{what}: this machine has no SAM CLI and Tidegate brings only `sam package`; \
         for anything else install the SAM CLI on it (pip install aws-sam-cli)"
    ))
}

fn read(path: &Path) -> Result<Value, Stop> {
    let say = |why: String| no(format!("{}: {why}", path.display()));
    let text = std::fs::read_to_string(path).map_err(|error| say(error.to_string()))?;
    let document = tidegate_yaml::Document::parse(&text).map_err(|error| say(error.to_string()))?;
    for warning in &document.warnings {
        eprintln!("sam package: {}: {warning}", path.display());
    }
    document.to_template_json().map_err(|error| say(error.to_string()))
}

/// What has been uploaded, and to where.
struct Uploads<'a> {
    package: &'a Package,
    client: Client,
    done: BTreeMap<PathBuf, Object>,
}

impl<'a> Uploads<'a> {
    async fn new(package: &'a Package, environment: Environment<'_>) -> Result<Self, Stop> {
        let url = endpoint(environment)?;
        let region = package.region.clone();
        let region = region
            .or_else(|| environment("AWS_REGION"))
            .or_else(|| environment("AWS_DEFAULT_REGION"))
            .ok_or_else(|| no("sam package: no region: give --region or set AWS_REGION"))?;
        let keys = Keys::of(environment).await?;
        let client = Client::signed(&url, &region, &keys.id, &keys.secret, keys.token.as_deref());
        Ok(Self { package, client, done: BTreeMap::new() })
    }

    async fn object(&mut self, artifact: &Artifact, path: &Path) -> Result<Object, Stop> {
        // Two functions of one folder share an object.
        let known = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        if let Some(object) = self.done.get(&known) {
            return Ok(object.clone());
        }
        let content = sam_package::content(artifact, path).map_err(no)?;
        let name = hex::encode(Md5::digest(&content));
        let key =
            self.package.prefix.as_ref().map_or_else(|| name.clone(), |prefix| format!("{prefix}/{name}"));
        if self.package.force || !self.exists(&key).await? {
            self.put(&key, content).await?;
        } else {
            eprintln!("File with same data already exists at {key}, skipping upload");
        }
        let object = Object { bucket: self.package.bucket.clone(), key, version: None };
        self.done.insert(known, object.clone());
        Ok(object)
    }

    async fn exists(&self, key: &str) -> Result<bool, Stop> {
        let bucket = self.package.bucket.clone();
        let input = HeadObjectRequest { bucket, key: key.to_owned(), ..HeadObjectRequest::default() };
        match self.client.call::<HeadObject>(input).await {
            Ok(_) => Ok(true),
            // AWS: who may not look uploads, as if nothing were there.
            Err(CallFailure::Answered { .. }) => Ok(false),
            Err(unreachable) => Err(unreachable.into()),
        }
    }

    async fn put(&self, key: &str, content: Bytes) -> Result<(), Stop> {
        let Package { bucket, kms_key, .. } = self.package;
        let size = content.len();
        let encryption = if kms_key.is_some() { "aws:kms" } else { "AES256" };
        let input = PutObjectRequest {
            bucket: bucket.clone(),
            key: key.to_owned(),
            body: Some(content),
            server_side_encryption: Some(ServerSideEncryption::from(encryption)),
            ssekms_key_id: kms_key.clone(),
            ..PutObjectRequest::default()
        };
        self.client.call::<PutObject>(input).await.map_err(|failure| match Stop::from(failure) {
            Stop::No(why) => no(format!("uploading to s3://{bucket}/{key}: {why}")),
            Stop::Advised { why, hint } => {
                Stop::advised(format!("uploading to s3://{bucket}/{key}: {why}"), hint)
            }
            failed @ Stop::Failed(_) => failed,
        })?;
        eprintln!("Uploaded to s3://{bucket}/{key} ({size} bytes)");
        Ok(())
    }
}

fn endpoint(environment: Environment<'_>) -> Result<String, Stop> {
    let url = environment("AWS_ENDPOINT_URL_S3").or_else(|| environment("AWS_ENDPOINT_URL"));
    match url {
        Some(url) if url.starts_with("http://") => Ok(url),
        Some(url) => {
            Err(no(format!("sam package: Tidegate's own uploads to Tidegate, by http: not to {url}")))
        }
        None => {
            Err(no("sam package: Tidegate's own uploads to Tidegate only, and AWS_ENDPOINT_URL is not set"))
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use serde_json::json;
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    use tokio::net::{TcpListener, TcpStream};

    use super::*;

    fn parse(line: &str) -> Result<Package, String> {
        let arguments: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        Package::parse(&arguments).map_err(words)
    }

    fn words(stop: Stop) -> String {
        match stop {
            Stop::No(why) | Stop::Advised { why, .. } => why,
            Stop::Failed(error) => format!("failed: {error:#}"),
        }
    }

    #[test]
    fn options_are_read_in_every_spelling() {
        let line = "package -t a/t.yml --s3-bucket=b --s3-prefix p --output-template-file o.yml --region r \
                    --kms-key-id k --force-upload --use-json --no-progressbar";
        let expected = Package {
            template: "a/t.yml".into(),
            bucket: "b".into(),
            prefix: Some("p".into()),
            output: Some("o.yml".into()),
            region: Some("r".into()),
            kms_key: Some("k".into()),
            force: true,
        };
        assert_eq!(parse(line), Ok(expected));
    }

    #[test]
    fn what_is_not_taken_is_refused_by_name() {
        for (line, named) in [
            ("package -t t --s3-bucket b --resolve-s3", "--resolve-s3"),
            ("package -t t --s3-bucket b --signing-profiles F=p", "--signing-profiles"),
            ("package -t t --s3-bucket b --profile=me", "--profile"),
            ("package -t t --s3-bucket b --metadata a=b", "--metadata"),
            ("package -t t --s3-bucket b --use-json=1", "--use-json takes no value"),
            ("package -t t --s3-bucket b more", "'more' is not an option"),
            ("package -t t", "--s3-bucket is missing"),
            ("package --s3-bucket b", "template.yaml"),
            ("package -t t --s3-bucket", "--s3-bucket needs a value"),
            ("build", "sam build: "),
            ("deploy --guided", "install the SAM CLI"),
            ("--version", "sam --version: "),
            ("", "only `sam package`"),
        ] {
            let why = parse(line).unwrap_err();
            assert!(why.contains(named), "{line}: {why}");
        }
    }

    /// A bucket that tells what it was asked, and gives credentials too.
    struct Bucket {
        asked: Arc<Mutex<Vec<String>>>,
        url: String,
    }

    impl Bucket {
        async fn open(head: u16) -> Self {
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            let url = format!("http://{}", listener.local_addr().unwrap());
            let asked = Arc::new(Mutex::new(Vec::new()));
            let told = Arc::clone(&asked);
            tokio::spawn(async move {
                while let Ok((stream, _)) = listener.accept().await {
                    Self::answer(stream, head, &told).await;
                }
            });
            Self { asked, url }
        }

        async fn answer(mut stream: TcpStream, head: u16, told: &Mutex<Vec<String>>) {
            let mut request = Vec::new();
            let (line, length) = loop {
                stream.read_buf(&mut request).await.unwrap();
                let text = String::from_utf8_lossy(&request).into_owned();
                let Some((headers, _)) = text.split_once("\r\n\r\n") else { continue };
                let length = headers.lines().find_map(|line| line.strip_prefix("content-length: "));
                let body = length.map_or(0, |length| length.parse().unwrap());
                let signed =
                    headers.contains("Credential=GIVEN/") && headers.contains("x-amz-security-token: T");
                let line = headers.lines().next().unwrap().trim_end_matches(" HTTP/1.1").to_owned();
                assert!(signed || line == "GET /keys", "{headers}");
                break (line, headers.len() + 4 + body);
            };
            while request.len() < length {
                stream.read_buf(&mut request).await.unwrap();
            }
            let keys = json!({"AccessKeyId": "GIVEN", "SecretAccessKey": "S", "Token": "T"}).to_string();
            let (status, body) = match line.split_once(' ').unwrap().0 {
                "GET" => (200, keys),
                "HEAD" => (head, String::new()),
                _ => (200, String::new()),
            };
            let length = body.len();
            let answer =
                format!("HTTP/1.1 {status} X\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n{body}");
            told.lock().unwrap().push(line);
            stream.write_all(answer.as_bytes()).await.unwrap();
        }

        async fn package(&self, package: &Package) -> Result<(), String> {
            let environment = |name: &str| match name {
                "AWS_ENDPOINT_URL" => Some(self.url.clone()),
                "AWS_REGION" => Some("us-east-1".to_owned()),
                "AWS_CONTAINER_CREDENTIALS_FULL_URI" => Some(format!("{}/keys", self.url)),
                _ => None,
            };
            package.run(&environment).await.map_err(words)
        }

        fn asked(&self) -> Vec<String> {
            self.asked.lock().unwrap().clone()
        }
    }

    /// An application whose two functions share a folder.
    fn application(folder: &Path) -> Package {
        std::fs::create_dir(folder.join("src")).unwrap();
        std::fs::write(folder.join("src/main.py"), "pass").unwrap();
        let function = "{Type: AWS::Serverless::Function, Properties: {CodeUri: src, Handler: !Ref H}}";
        let text = format!("Resources:\n  One: {function}\n  Two: {function}\n");
        std::fs::write(folder.join("t.yml"), text).unwrap();
        Package {
            template: folder.join("t.yml"),
            bucket: "b".into(),
            prefix: Some("p".into()),
            output: Some(folder.join("out.yml")),
            ..Package::default()
        }
    }

    #[tokio::test]
    async fn code_is_uploaded_once_and_the_template_names_it() {
        let folder = tempfile::tempdir().unwrap();
        let package = application(folder.path());
        let bucket = Bucket::open(404).await;
        bucket.package(&package).await.unwrap();
        let packaged = read(&folder.path().join("out.yml")).unwrap();
        let url = packaged["Resources"]["One"]["Properties"]["CodeUri"].as_str().unwrap();
        let path = url.strip_prefix("s3:/").unwrap();
        let function = json!({
            "Type": "AWS::Serverless::Function",
            "Properties": {"CodeUri": url, "Handler": {"Ref": "H"}},
        });
        assert_eq!(packaged, json!({"Resources": {"One": function, "Two": function}}));
        assert_eq!(path.len(), "/b/p/".len() + 32);
        let asked = bucket.asked();
        assert_eq!(asked[0], "GET /keys");
        assert_eq!(asked[1], format!("HEAD {path}"));
        assert!(asked[2].starts_with(&format!("PUT {path}")), "{asked:?}");
        assert_eq!(asked.len(), 3);
    }

    #[tokio::test]
    async fn code_that_is_there_is_uploaded_only_by_force() {
        let folder = tempfile::tempdir().unwrap();
        let mut package = application(folder.path());
        let methods = |bucket: &Bucket| -> Vec<String> {
            bucket.asked().iter().map(|line| line.split_once(' ').unwrap().0.to_owned()).collect()
        };
        let bucket = Bucket::open(200).await;
        bucket.package(&package).await.unwrap();
        assert_eq!(methods(&bucket), ["GET", "HEAD"]);
        package.force = true;
        let bucket = Bucket::open(200).await;
        bucket.package(&package).await.unwrap();
        assert_eq!(methods(&bucket), ["GET", "PUT"]);
    }

    #[tokio::test]
    async fn without_an_endpoint_nothing_is_uploaded() {
        let folder = tempfile::tempdir().unwrap();
        let package = application(folder.path());
        let why = package.run(&|_| None).await.map_err(words).unwrap_err();
        assert!(why.contains("AWS_ENDPOINT_URL is not set"), "{why}");
        let https = |_: &str| Some("https://s3.amazonaws.com".to_owned());
        let why = package.run(&https).await.map_err(words).unwrap_err();
        assert!(why.contains("not to https://s3.amazonaws.com"), "{why}");
        assert!(!folder.path().join("out.yml").exists());
    }
}
