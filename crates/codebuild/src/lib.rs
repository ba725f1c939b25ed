//! Projects, buildspec phases, builds in jails.
