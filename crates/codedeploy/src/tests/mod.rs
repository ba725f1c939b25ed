//! Canaries under traffic: this service and CloudWatch as they are, Lambda's alias and its coin played.

mod canaries;
mod notices;
mod stage;
