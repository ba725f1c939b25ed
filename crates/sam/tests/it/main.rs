//! The transform against templates and what they become: AWS's own where they are at hand, ours always.

mod compare;
mod corpus;
mod fuzz;
mod golden;
