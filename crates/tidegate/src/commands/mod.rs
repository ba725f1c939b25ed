//! One file per command.

pub mod abort;
pub mod access;
pub mod completions;
pub mod connect;
pub mod console;
pub mod doctor;
pub mod down;
pub mod env;
pub mod explain;
pub mod man;
pub mod promote;
pub mod rehearse;
pub mod release;
pub mod sam;
pub mod sam_translate;
pub mod serve;
pub mod up;
pub mod watch;
