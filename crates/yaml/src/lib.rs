//! The YAML 1.1 tree that CloudFormation reads: tags, spans, raw scalars. Pure.
