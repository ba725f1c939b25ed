//! The SAM transform: template text in, template text out; pure.
