//! S3's operations against a store on disk, called as the gate calls them after it has decided.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should say where")]

use std::sync::Arc;

use bytes::Bytes;
use tidegate_api::{Operation, ServiceError, s3};
use tidegate_core::clock::{Clock, Kind};
use tidegate_core::{Caller, Cx, Failure, Ids, Place, Ports, Registry, Timestamp};
use tidegate_store::Store;

struct Engine {
    registry: Registry,
    cx: Cx,
    _folder: tempfile::TempDir,
}

impl Engine {
    fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let at = Timestamp::from_seconds(1_700_000_000);
        let store = Arc::new(Store::open(folder.path()).unwrap());
        let ports =
            Ports::new(Clock::of(Kind::Sim, at, at), Ids::seeded(1), "http://127.0.0.1:4566").with(store);
        let caller = Caller::Root { account: "123456789012".into() };
        let cx = Cx::new(Arc::new(ports), Place::new("123456789012", "us-east-1"), caller);
        let mut registry = Registry::default();
        tidegate_s3::register(&mut registry);
        Self { registry, cx, _folder: folder }
    }

    async fn call<O: Operation>(&self, input: O::Input) -> Result<O::Output, ServiceError> {
        let handler = self.registry.handler_of(O::MODEL).unwrap().clone();
        handler.needs(&self.cx, &input).map_err(modeled)?;
        let answer = handler.handle(self.cx.clone(), Box::new(input)).await.map_err(modeled)?;
        Ok(*answer.downcast::<O::Output>().unwrap())
    }

    async fn bucket(&self, versioned: bool) {
        let input = s3::CreateBucketRequest { bucket: "artifacts".into(), ..Default::default() };
        self.call::<s3::CreateBucket>(input).await.unwrap();
        if versioned {
            let input = s3::PutBucketVersioningRequest {
                bucket: "artifacts".into(),
                versioning_configuration: s3::VersioningConfiguration {
                    status: Some("Enabled".into()),
                    ..Default::default()
                },
                ..Default::default()
            };
            self.call::<s3::PutBucketVersioning>(input).await.unwrap();
        }
    }

    async fn put(&self, key: &str, body: &'static str) -> s3::PutObjectOutput {
        let input = s3::PutObjectRequest {
            bucket: "artifacts".into(),
            key: key.into(),
            body: Some(Bytes::from_static(body.as_bytes())),
            ..Default::default()
        };
        self.call::<s3::PutObject>(input).await.unwrap()
    }
}

fn modeled(failure: Failure) -> ServiceError {
    match failure {
        Failure::Modeled(error) => error,
        other => panic!("{other:?}"),
    }
}

fn get(key: &str) -> s3::GetObjectRequest {
    s3::GetObjectRequest { bucket: "artifacts".into(), key: key.into(), ..Default::default() }
}

#[tokio::test]
async fn an_object_comes_back_whole_and_in_ranges() {
    let engine = Engine::start();
    engine.bucket(false).await;
    let put = engine.put("dir/a", "something").await;
    assert_eq!(put.e_tag.as_deref(), Some("\"437b930db84b8079c2dd804a71936b5f\""));
    let whole = engine.call::<s3::GetObject>(get("dir/a")).await.unwrap();
    assert_eq!(whole.body.as_deref(), Some(&b"something"[..]));
    let part = s3::GetObjectRequest { range: Some("bytes=2-3".into()), ..get("dir/a") };
    let part = engine.call::<s3::GetObject>(part).await.unwrap();
    assert_eq!(
        (part.body.as_deref(), part.content_range.as_deref()),
        (Some(&b"me"[..]), Some("bytes 2-3/9"))
    );
    let outside = s3::GetObjectRequest { range: Some("bytes=99-".into()), ..get("dir/a") };
    assert_eq!(engine.call::<s3::GetObject>(outside).await.unwrap_err().code, "InvalidRange");
    let same = s3::GetObjectRequest { if_none_match: put.e_tag, ..get("dir/a") };
    assert_eq!(engine.call::<s3::GetObject>(same).await.unwrap_err().status, 304);
    assert_eq!(engine.call::<s3::GetObject>(get("nothing")).await.unwrap_err().code, "NoSuchKey");
}

#[tokio::test]
async fn versions_stay_below_a_delete_marker() {
    let engine = Engine::start();
    engine.bucket(true).await;
    let first = engine.put("k", "one").await.version_id;
    engine.put("k", "two").await;
    let delete =
        s3::DeleteObjectRequest { bucket: "artifacts".into(), key: "k".into(), ..Default::default() };
    let marker = engine.call::<s3::DeleteObject>(delete.clone()).await.unwrap();
    assert_eq!(marker.delete_marker, Some(true));
    assert_eq!(engine.call::<s3::GetObject>(get("k")).await.unwrap_err().code, "NoSuchKey");
    let old = s3::GetObjectRequest { version_id: first, ..get("k") };
    assert_eq!(engine.call::<s3::GetObject>(old).await.unwrap().body.as_deref(), Some(&b"one"[..]));
    let list = s3::ListObjectVersionsRequest { bucket: "artifacts".into(), ..Default::default() };
    let listed = engine.call::<s3::ListObjectVersions>(list).await.unwrap();
    assert_eq!(listed.versions.map(|all| all.len()), Some(2));
    assert_eq!(listed.delete_markers.unwrap()[0].is_latest, Some(true));
    let remove = s3::DeleteObjectRequest { version_id: marker.version_id, ..delete };
    engine.call::<s3::DeleteObject>(remove).await.unwrap();
    assert_eq!(engine.call::<s3::GetObject>(get("k")).await.unwrap().body.as_deref(), Some(&b"two"[..]));
    let bucket = s3::DeleteBucketRequest { bucket: "artifacts".into(), ..Default::default() };
    assert_eq!(engine.call::<s3::DeleteBucket>(bucket).await.unwrap_err().code, "BucketNotEmpty");
}

#[tokio::test]
async fn listing_folds_common_prefixes_and_pages() {
    let engine = Engine::start();
    engine.bucket(false).await;
    for key in ["a", "dir/1", "dir/2", "dir2/x", "z"] {
        engine.put(key, "x").await;
    }
    let (mut seen, mut token) = (Vec::new(), None);
    loop {
        let page = s3::ListObjectsV2Request {
            bucket: "artifacts".into(),
            delimiter: Some("/".into()),
            max_keys: Some(1),
            continuation_token: token,
            ..Default::default()
        };
        let page = engine.call::<s3::ListObjectsV2>(page).await.unwrap();
        seen.extend(page.contents.unwrap_or_default().into_iter().filter_map(|object| object.key));
        seen.extend(page.common_prefixes.unwrap_or_default().into_iter().filter_map(|common| common.prefix));
        token = page.next_continuation_token;
        if token.is_none() {
            break;
        }
    }
    assert_eq!(seen, ["a", "dir/", "dir2/", "z"]);
    let below = s3::ListObjectsV2Request { prefix: Some("dir/".into()), ..list_v2() };
    assert_eq!(engine.call::<s3::ListObjectsV2>(below).await.unwrap().key_count, Some(2));
}

#[tokio::test]
async fn a_marker_below_a_common_prefix_passes_over_it() {
    let engine = Engine::start();
    engine.bucket(false).await;
    for key in ["folder/sub/1", "folder/sub/2", "folder/x"] {
        engine.put(key, "x").await;
    }
    let list = s3::ListObjectsRequest {
        bucket: "artifacts".into(),
        prefix: Some("folder/".into()),
        delimiter: Some("/".into()),
        marker: Some("folder/sub/1".into()),
        ..Default::default()
    };
    let listed = engine.call::<s3::ListObjects>(list).await.unwrap();
    assert_eq!(listed.common_prefixes, None);
    assert_eq!(listed.contents.unwrap()[0].key.as_deref(), Some("folder/x"));
}

#[tokio::test]
async fn who_may_not_list_does_not_learn_that_a_key_is_missing() {
    let engine = Engine::start();
    engine.bucket(false).await;
    engine.put("there", "x").await;
    let handler = engine.registry.handler_of(s3::GetObject::MODEL).unwrap();
    let actions = |key: &str| {
        let needs = handler.needs(&engine.cx, &get(key)).unwrap();
        needs.list().iter().map(|need| need.action.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(actions("there"), ["s3:GetObject"]);
    assert_eq!(actions("missing"), ["s3:GetObject", "s3:ListBucket"]);
}

#[tokio::test]
async fn a_copy_keeps_or_replaces_metadata() {
    let engine = Engine::start();
    engine.bucket(false).await;
    engine.put("a", "data").await;
    let copy = s3::CopyObjectRequest {
        bucket: "artifacts".into(),
        key: "b".into(),
        copy_source: "artifacts/a".into(),
        ..Default::default()
    };
    engine.call::<s3::CopyObject>(copy.clone()).await.unwrap();
    assert_eq!(engine.call::<s3::GetObject>(get("b")).await.unwrap().body.as_deref(), Some(&b"data"[..]));
    let itself = s3::CopyObjectRequest { key: "a".into(), ..copy };
    assert_eq!(engine.call::<s3::CopyObject>(itself.clone()).await.unwrap_err().code, "InvalidRequest");
    let replaced = s3::CopyObjectRequest {
        metadata_directive: Some("REPLACE".into()),
        content_type: Some("text/plain".into()),
        ..itself
    };
    engine.call::<s3::CopyObject>(replaced).await.unwrap();
    assert_eq!(
        engine.call::<s3::GetObject>(get("a")).await.unwrap().content_type.as_deref(),
        Some("text/plain")
    );
}

#[tokio::test]
async fn a_public_policy_is_blocked_until_the_block_is_lifted() {
    let engine = Engine::start();
    engine.bucket(false).await;
    let policy = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::artifacts/*"}]}"#;
    let put = s3::PutBucketPolicyRequest {
        bucket: "artifacts".into(),
        policy: policy.into(),
        ..Default::default()
    };
    assert_eq!(engine.call::<s3::PutBucketPolicy>(put.clone()).await.unwrap_err().code, "AccessDenied");
    let lift = s3::PutPublicAccessBlockRequest { bucket: "artifacts".into(), ..Default::default() };
    engine.call::<s3::PutPublicAccessBlock>(lift).await.unwrap();
    engine.call::<s3::PutBucketPolicy>(put.clone()).await.unwrap();
    let found = engine.registry.resource_policies_of("s3").unwrap();
    let source = found.resource_policy(engine.cx.look(), "arn:aws:s3:::artifacts/some/key").unwrap().unwrap();
    assert_eq!(&*source.document, policy);
    let other = s3::PutBucketPolicyRequest { policy: policy.replace("artifacts", "others"), ..put };
    assert_eq!(engine.call::<s3::PutBucketPolicy>(other).await.unwrap_err().code, "MalformedPolicy");
}

fn list_v2() -> s3::ListObjectsV2Request {
    s3::ListObjectsV2Request { bucket: "artifacts".into(), ..Default::default() }
}

#[tokio::test]
async fn parts_become_one_object() {
    let engine = Engine::start();
    engine.bucket(false).await;
    let create = s3::CreateMultipartUploadRequest {
        bucket: "artifacts".into(),
        key: "k".into(),
        ..Default::default()
    };
    let upload = engine.call::<s3::CreateMultipartUpload>(create).await.unwrap().upload_id.unwrap();
    let mut parts = Vec::new();
    for (number, body) in [(1, vec![b'a'; 5 * 1024 * 1024]), (2, b"tail".to_vec())] {
        let input = s3::UploadPartRequest {
            bucket: "artifacts".into(),
            key: "k".into(),
            upload_id: upload.clone(),
            part_number: number,
            body: Some(body.into()),
            ..Default::default()
        };
        let e_tag = engine.call::<s3::UploadPart>(input).await.unwrap().e_tag;
        parts.push(s3::CompletedPart { e_tag, part_number: Some(number), ..Default::default() });
    }
    let complete = s3::CompleteMultipartUploadRequest {
        bucket: "artifacts".into(),
        key: "k".into(),
        upload_id: upload,
        multipart_upload: Some(s3::CompletedMultipartUpload { parts: Some(parts) }),
        ..Default::default()
    };
    let done = engine.call::<s3::CompleteMultipartUpload>(complete.clone()).await.unwrap();
    assert!(done.e_tag.unwrap().ends_with("-2\""));
    let tail = s3::GetObjectRequest { range: Some("bytes=-6".into()), ..get("k") };
    assert_eq!(engine.call::<s3::GetObject>(tail).await.unwrap().body.as_deref(), Some(&b"aatail"[..]));
    assert_eq!(engine.call::<s3::CompleteMultipartUpload>(complete).await.unwrap_err().code, "NoSuchUpload");
}

#[tokio::test]
async fn what_is_not_honoured_is_refused_by_name() {
    let engine = Engine::start();
    engine.bucket(false).await;
    let input = s3::PutObjectRequest {
        bucket: "artifacts".into(),
        key: "k".into(),
        server_side_encryption: Some("aws:kms:dsse".into()),
        ..Default::default()
    };
    let error = engine.call::<s3::PutObject>(input.clone()).await.unwrap_err();
    assert!(error.message.contains("aws:kms:dsse"), "{error}");
    let locked = s3::PutObjectRequest {
        server_side_encryption: None,
        object_lock_mode: Some("GOVERNANCE".into()),
        ..input
    };
    assert!(engine.call::<s3::PutObject>(locked).await.unwrap_err().message.contains("ObjectLockMode"));
}
