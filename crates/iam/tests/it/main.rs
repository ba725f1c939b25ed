//! The crate from outside: handlers with a store below them, and the sources that the gate asks.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

mod credentials;
mod policies;
mod roles;
mod sessions;
mod users;

use std::sync::Arc;

use tidegate_api::{Operation, ServiceError};
use tidegate_core::{Caller, Clock, Cx, Failure, Handle, Ids, Place, Ports, Registry};
use tidegate_iam::{FirstKeys, Iam, bootstrap, register};
use tidegate_store::Store;

pub(crate) const ACCOUNT: &str = "123456789012";
pub(crate) const TRUST: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"lambda.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#;
pub(crate) const ALLOW: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}"#;

/// An engine's IAM in a folder of its own.
pub(crate) struct World {
    pub(crate) iam: Arc<Iam>,
    pub(crate) cx: Cx,
    pub(crate) first: FirstKeys,
    store: Arc<Store>,
    _folder: tempfile::TempDir,
}

impl World {
    pub(crate) async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Arc::new(Store::open(folder.path()).unwrap());
        let (clock, ids, place) = (Clock::wall(), Ids::seeded(1), Place::new(ACCOUNT, "us-east-1"));
        let first = bootstrap(&store, &place, &ids, &clock, None).await.unwrap().expect("first keys");
        let ports = Arc::new(Ports::new(clock, ids, "http://127.0.0.1:4566").with(store.clone()));
        let iam = register(&mut Registry::default());
        let cx = Cx::new(ports, place, Caller::Root { account: ACCOUNT.into() });
        Self { iam, cx, first, store, _folder: folder }
    }

    pub(crate) fn store(&self) -> &Store {
        &self.store
    }

    /// Calls an operation as whoever `cx` is.
    pub(crate) async fn call_as<O: Operation>(&self, cx: &Cx, input: O::Input) -> Result<O::Output, Failure>
    where
        Iam: Handle<O>,
    {
        Handle::<O>::needs(&*self.iam, cx.look(), &input)?;
        Handle::<O>::handle(&*self.iam, cx, input).await
    }

    /// Calls an operation that must succeed.
    pub(crate) async fn call<O: Operation>(&self, input: O::Input) -> O::Output
    where
        Iam: Handle<O>,
    {
        self.call_as::<O>(&self.cx, input)
            .await
            .unwrap_or_else(|failure| panic!("{}: {failure:?}", O::MODEL.name))
    }

    /// Calls an operation that must be refused.
    pub(crate) async fn refuse<O: Operation>(&self, input: O::Input) -> ServiceError
    where
        Iam: Handle<O>,
    {
        match self.call_as::<O>(&self.cx, input).await {
            Err(Failure::Modeled(error)) => error,
            other => panic!("{} answered {other:?}", O::MODEL.name),
        }
    }
}

/// Code, status and message of an error, as one text.
pub(crate) fn said(error: &ServiceError) -> String {
    format!("{} {} {}", error.status, error.code, error.message)
}

/// A text that went out URL-encoded.
pub(crate) fn decoded(text: &str) -> String {
    percent_encoding::percent_decode_str(text).decode_utf8().unwrap().into_owned()
}
