//! What jails do and what they do not let out, on real processes of this machine.

mod escape;
mod life;
mod support;
