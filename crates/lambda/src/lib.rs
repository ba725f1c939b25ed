//! Functions, versions, weighted aliases, the Runtime API and warm jails.
