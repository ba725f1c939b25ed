//! The console's way to `explain`: the same walk, over the gate as who is signed in.

use async_trait::async_trait;
use tidegate_api::Operation;
use tidegate_console::{Explained, ExplainedLink, Explains, Found};
use tidegate_core::Cx;

use crate::explain::{self, Answer, Evidence, Unread};

/// Explains for the console.
pub struct Explainer;

struct AsCaller(Cx);

impl Evidence for AsCaller {
    async fn read<O: Operation>(&self, input: O::Input) -> Result<O::Output, Unread> {
        self.0.call::<O>(input).await.map_err(|error| Unread::Refused {
            operation: error.operation,
            code: error.code,
            message: error.message,
        })
    }
}

#[async_trait]
impl Explains for Explainer {
    async fn explain(&self, cx: &Cx, id: &str) -> Found {
        match explain::explain(&AsCaller(cx.clone()), id).await {
            Ok(Answer::Explained(found)) => Found::Explained(Explained {
                links: found
                    .links
                    .into_iter()
                    .map(|link| ExplainedLink {
                        kind: link.kind.as_str(),
                        id: link.id,
                        time: link.time,
                        what: link.what,
                    })
                    .collect(),
                cause: found.cause.what,
                hint: found.hint,
            }),
            Ok(Answer::NothingWrong(why)) => Found::NothingWrong(why),
            Ok(Answer::NotFound(what)) => Found::NotFound(what),
            Err(unread) => Found::Unread(unread.to_string()),
        }
    }
}
