//! The one front door: HTTP, SigV4, authorization, dispatch, audit record.
