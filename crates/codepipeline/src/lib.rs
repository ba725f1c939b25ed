//! Pipelines, executions, one file per action provider.
