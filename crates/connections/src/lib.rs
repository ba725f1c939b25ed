//! Connections to git hosts, and the revisions fetched through them.
