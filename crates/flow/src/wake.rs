//! What wakes the driver: topics that commits announce.

/// Announced when a plan starts or is told something.
pub(crate) fn plan_topic(id: &str) -> String {
    format!("plan\t{id}")
}

/// The plan that a topic is about, where it is about one.
pub(crate) fn plan_of_topic(topic: &str) -> Option<&str> {
    topic.strip_prefix("plan\t")
}
