//! Resource limits of each process (`setrlimit`).

use rustix::process::{Resource, Rlimit, setrlimit};

use crate::jail::Limits;
use crate::{Setup, failed};

/// Applies the limits; `alone` says that no control group counts memory and processes, so the kernel's coarser
/// per-process and per-user limits stand in for it.
pub(crate) fn apply(limits: &Limits, alone: bool) -> Setup<()> {
    set(Resource::Core, 0, "forbid core dumps")?;
    if let Some(files) = limits.open_files {
        set(Resource::Nofile, files, "limit open files")?;
    }
    if let Some(size) = limits.file_size {
        set(Resource::Fsize, size, "limit file size")?;
    }
    if alone {
        if let Some(memory) = limits.memory {
            set(Resource::Data, memory, "limit memory")?;
        }
        if let Some(processes) = limits.processes {
            set(Resource::Nproc, processes, "limit processes")?;
        }
    }
    Ok(())
}

fn set(resource: Resource, value: u64, action: &str) -> Setup<()> {
    // A limit above the hard limit that already holds would be refused; the lower of both is what the jail gets.
    let value = rustix::process::getrlimit(resource).maximum.map_or(value, |maximum| value.min(maximum));
    setrlimit(resource, Rlimit { current: Some(value), maximum: Some(value) })
        .map_err(failed("limits", action))
}
