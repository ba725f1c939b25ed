//! One file per command.

pub mod abort;
pub mod access;
pub mod completions;
pub mod connect;
pub mod console;
pub mod doctor;
pub mod down;
pub mod env;
pub mod events;
pub mod explain;
pub mod history;
pub mod invoke;
pub mod licenses;
pub mod logs;
pub mod man;
pub mod promote;
pub mod rehearse;
pub mod release;
pub mod sam;
pub mod sam_translate;
pub mod serve;
pub mod status;
pub mod up;
pub mod watch;
