//! Tags: of functions, of event source mappings and of code signing configurations.

use std::collections::BTreeMap;

use tidegate_core::{Arn, Failure, Place};
use tidegate_store::{Reads, Tx};

use crate::errors::{invalid, not_found};
use crate::names::FunctionName;
use crate::rows::{FUNCTIONS, SIGNINGS, SOURCES, function_key, signing_key, source_key};
use crate::{lookup, signing, sources};

/// AWS: tags of a resource.
const MOST: usize = 50;

/// What a tag operation is about.
pub(crate) enum Tagged {
    /// A function.
    Function(FunctionName),
    /// An event source mapping, by its id.
    Source(Place, String),
    /// A code signing configuration, by its ARN.
    Signing(Place, String),
}

impl Tagged {
    /// Reads the ARN of a request; versions and aliases have no tags.
    pub(crate) fn parse(here: &Place, text: &str) -> Result<Self, Failure> {
        let resource = text.parse::<Arn>().map(|arn| arn.resource).unwrap_or_default();
        if let Some(id) = resource.strip_prefix("event-source-mapping:") {
            return Ok(Self::Source(here.clone(), id.to_owned()));
        }
        if resource.starts_with("code-signing-config:") {
            return Ok(Self::Signing(here.clone(), text.to_owned()));
        }
        if resource.starts_with("layer:") || resource.starts_with("capacity-provider:") {
            return Err(not_found("The resource you requested does not exist."));
        }
        let name = FunctionName::parse(here, text, None)?;
        if name.qualifier.is_some() {
            return Err(invalid(
                "Tags on function aliases and versions are not supported. Please specify a function ARN.",
            ));
        }
        Ok(Self::Function(name))
    }

    /// Its tags.
    pub(crate) fn tags(&self, rows: &impl Reads) -> Result<BTreeMap<String, String>, Failure> {
        Ok(match self {
            Self::Function(name) => lookup::function(rows, name)?.tags,
            Self::Source(place, id) => sources::existing(rows, place, id)?.tags,
            Self::Signing(place, arn) => signing::existing(rows, place, arn)?.tags,
        })
    }

    /// Gives it other tags.
    pub(crate) fn set(&self, tx: &mut Tx<'_>, tags: BTreeMap<String, String>) -> Result<(), Failure> {
        check(&tags)?;
        match self {
            Self::Function(name) => {
                let row = crate::rows::FunctionRow { tags, ..lookup::function(tx, name)? };
                tx.put(&FUNCTIONS, &function_key(&name.place, &name.name), &row)?;
            }
            Self::Source(place, id) => {
                let row = crate::rows::SourceRow { tags, ..sources::existing(tx, place, id)? };
                tx.put(&SOURCES, &source_key(place, id), &row)?;
            }
            Self::Signing(place, arn) => {
                let row = crate::rows::SigningRow { tags, ..signing::existing(tx, place, arn)? };
                tx.put(&SIGNINGS, &signing_key(place, &row.id), &row)?;
            }
        }
        Ok(())
    }
}

/// Refuses more tags than AWS allows.
pub(crate) fn check(tags: &BTreeMap<String, String>) -> Result<(), Failure> {
    if tags.len() > MOST {
        return Err(invalid("Number of tags exceeds resource tag limit."));
    }
    Ok(())
}
