//! Evidence from a running engine, read as its user.

use tidegate_api::Operation;

use super::evidence::{Evidence, Unread};
use crate::client::{CallFailure, Client};

impl Evidence for Client {
    async fn read<O: Operation>(&self, input: O::Input) -> Result<O::Output, Unread> {
        self.call::<O>(input).await.map_err(|failure| match failure {
            CallFailure::Answered { operation, error } => {
                Unread::Refused { operation, code: error.code.into_owned(), message: error.message }
            }
            unreachable @ CallFailure::Unreachable { .. } => Unread::Failed(unreachable.to_string()),
        })
    }
}
