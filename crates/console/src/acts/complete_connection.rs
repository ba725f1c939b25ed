//! Completes the handshake of a connection.

use std::collections::BTreeMap;

use tidegate_api::tidegate::{CompleteConnection, CompleteConnectionInput};

use crate::acts::Done;
use crate::visit::{Fields, Trouble, Visit};

/// Does it.
pub(crate) async fn act(visit: &Visit, form: &Fields) -> Result<Done, Trouble> {
    let mut repositories = BTreeMap::new();
    for (id, url) in form.all("repository").into_iter().zip(form.all("url")) {
        match (id.trim(), url.trim()) {
            ("", "") => {}
            ("", _) | (_, "") => {
                return Err(Trouble::Asked(
                    "A repository has both a name, OWNER/NAME, and a git URL.".into(),
                ));
            }
            (id, url) => {
                repositories.insert(id.to_owned(), url.to_owned());
            }
        }
    }
    let input = CompleteConnectionInput {
        connection_arn: form.wanted("arn")?,
        repositories: (!repositories.is_empty()).then_some(repositories),
    };
    let completed = visit.call::<CompleteConnection>(input).await?;
    let status = completed.connection_status.unwrap_or_default();
    Ok(Done::said(format!("the connection is {status}.")))
}
