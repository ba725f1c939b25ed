//! The console's one operation.

mod create_sign_in_link;
