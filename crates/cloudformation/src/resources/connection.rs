//! Connections, which two types make, each through the service of its name.

use super::Property;

pub(super) const PROPERTIES: &[Property] = &[
    Property::key("ConnectionName"),
    Property::replaces("HostArn"),
    Property::replaces("ProviderType"),
    Property::plain("Tags"),
];

/// Implements the type that makes its connections through `$service`.
macro_rules! connection {
    ($Type:ident, $name:literal, $service:ident) => {
        use tidegate_api::{Schema, Shape, $service as connections};

        use super::connection::PROPERTIES;
        use super::{Job, Made, Property, ResourceType, Trouble, Turn};
        use crate::rows::Physical;

        /// The type.
        pub struct $Type;

        #[async_trait::async_trait]
        impl ResourceType for $Type {
            fn name(&self) -> &'static str {
                $name
            }

            fn properties(&self) -> &'static [Property] {
                PROPERTIES
            }

            fn schema(&self) -> &'static Schema {
                connections::CreateConnectionInput::SCHEMA
            }

            fn attributes(&self) -> &'static [&'static str] {
                &["ConnectionArn", "ConnectionStatus"]
            }

            /// A connection is made PENDING: a person completes it.
            async fn create(&self, job: &Job<'_>) -> Result<Turn, Trouble> {
                let arn =
                    job.call::<connections::CreateConnection>(job.input(&[], &[])?).await?.connection_arn;
                Ok(Turn::Done(
                    Made::new(arn.clone()).with("ConnectionArn", arn).with("ConnectionStatus", "PENDING"),
                ))
            }

            async fn update(&self, job: &Job<'_>, current: &Physical) -> Result<Turn, Trouble> {
                let (tags, tag_keys) = job.tag_changes(current);
                if !tag_keys.is_empty() {
                    let input =
                        connections::UntagResourceInput { resource_arn: current.id.clone(), tag_keys };
                    job.call::<connections::UntagResource>(input).await?;
                }
                let tags: Vec<_> =
                    tags.into_iter().map(|(key, value)| connections::Tag { key, value }).collect();
                if !tags.is_empty() {
                    let input = connections::TagResourceInput { resource_arn: current.id.clone(), tags };
                    job.call::<connections::TagResource>(input).await?;
                }
                Ok(Turn::Done(Made { id: current.id.clone(), attributes: current.attributes.clone() }))
            }

            async fn delete(&self, job: &Job<'_>, current: &Physical) -> Result<(), Trouble> {
                let input = connections::DeleteConnectionInput { connection_arn: current.id.clone() };
                job.call::<connections::DeleteConnection>(input).await?;
                Ok(())
            }
        }
    };
}

pub(super) use connection;
