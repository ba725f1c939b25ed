//! The jail's own file tree: an empty root in memory, the named mounts in it, and no way back.

use std::ffi::CString;
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use rustix::mount::{
    MountFlags, MountPropagationFlags, UnmountFlags, mount, mount_bind_recursive, mount_change, unmount,
};

use crate::jail::{Jail, Mount};
use crate::{Setup, failed, volume};

/// The device files every jail has.
pub(crate) const DEVICES: &[&str] = &["null", "zero", "full", "random", "urandom"];

/// Where the host's tree hangs while the jail's is being built.
const OLD: &str = "/.host";

const ATTR_RDONLY: u64 = 0x1;
const ATTR_NOSUID: u64 = 0x2;
const ATTR_NODEV: u64 = 0x4;
const ATTR_NOEXEC: u64 = 0x8;

/// Replaces the root of this mount namespace by the jail's tree.
pub(crate) fn enter(jail: &Jail) -> Setup<()> {
    let mut mounts = resolved(jail)?;
    mounts.sort_by_key(|mount| mount.to().components().count());
    mount_change("/", MountPropagationFlags::PRIVATE | MountPropagationFlags::REC)
        .map_err(failed("mounts", "detach from the host's mounts"))?;
    pivot()?;
    for mount in &mounts {
        place(mount)?;
    }
    proc_and_devices()?;
    unmount(OLD, UnmountFlags::DETACH).map_err(failed("mounts", "let go of the host's tree"))?;
    fs::remove_dir(OLD).map_err(failed("mounts", "remove the stub of the host's tree"))?;
    restrict(Path::new("/"), ATTR_RDONLY, false)
}

/// The mounts with their sources free of symbolic links, which would point nowhere once the root has moved.
fn resolved(jail: &Jail) -> Setup<Vec<Mount>> {
    jail.mounts
        .iter()
        .cloned()
        .map(|mount| match mount {
            Mount::ReadOnly { from, to } => Ok(Mount::ReadOnly { from: canonical(&from)?, to }),
            Mount::ReadWrite { from, to } => Ok(Mount::ReadWrite { from: canonical(&from)?, to }),
            Mount::Volume { image, to } => Ok(Mount::Volume { image: canonical(&image)?, to }),
            other => Ok(other),
        })
        .collect()
}

fn canonical(path: &Path) -> Setup<PathBuf> {
    fs::canonicalize(path).map_err(failed("mounts", format!("find {}", path.display())))
}

fn pivot() -> Setup<()> {
    // Any directory serves: the tree is built over it, then becomes the root and uncovers it again.
    let stage = Path::new("/tmp");
    tmpfs(stage, 4 << 20, "755")?;
    let old = stage.join(OLD.trim_start_matches('/'));
    fs::create_dir(&old).map_err(failed("mounts", "make a place for the host's tree"))?;
    rustix::process::pivot_root(stage, &old).map_err(failed("mounts", "change the root"))?;
    rustix::process::chdir("/").map_err(failed("mounts", "step into the new root"))
}

fn place(mount: &Mount) -> Setup<()> {
    match mount {
        Mount::ReadOnly { from, to } => bind(from, to, ATTR_RDONLY | ATTR_NOSUID | ATTR_NODEV),
        Mount::ReadWrite { from, to } => bind(from, to, ATTR_NOSUID | ATTR_NODEV),
        Mount::Tmpfs { to, size } => {
            directory(to)?;
            tmpfs(to, *size, "1777")
        }
        Mount::Volume { image, to } => {
            directory(to)?;
            volume::attach(&under_old(Path::new("/dev")), &under_old(image), to)
        }
        Mount::File { to, text } => {
            parent(to)?;
            fs::write(to, text).map_err(failed("mounts", format!("write {}", to.display())))
        }
        Mount::Symlink { target, to } => {
            parent(to)?;
            symlink(target, to).map_err(failed("mounts", format!("link {}", to.display())))
        }
    }
}

fn bind(from: &Path, to: &Path, attributes: u64) -> Setup<()> {
    let source = under_old(from);
    let is_directory =
        fs::metadata(&source).map_err(failed("mounts", format!("look at {}", from.display())))?.is_dir();
    if is_directory {
        directory(to)?;
    } else if !to.exists() {
        parent(to)?;
        fs::write(to, "").map_err(failed("mounts", format!("make the mount point {}", to.display())))?;
    }
    mount_bind_recursive(&source, to)
        .map_err(failed("mounts", format!("bind {} to {}", from.display(), to.display())))?;
    restrict(to, attributes, true)
}

fn under_old(path: &Path) -> PathBuf {
    Path::new(OLD).join(path.strip_prefix("/").unwrap_or(path))
}

fn proc_and_devices() -> Setup<()> {
    directory(Path::new("/proc"))?;
    mount("proc", "/proc", "proc", MountFlags::NOSUID | MountFlags::NODEV | MountFlags::NOEXEC, None)
        .map_err(failed("mounts", "mount /proc"))?;
    for name in DEVICES {
        bind(&Path::new("/dev").join(name), &Path::new("/dev").join(name), ATTR_NOSUID | ATTR_NOEXEC)?;
    }
    let links = [("fd", "/proc/self/fd"), ("stdin", "fd/0"), ("stdout", "fd/1"), ("stderr", "fd/2")];
    for (name, target) in links {
        symlink(target, Path::new("/dev").join(name))
            .map_err(failed("mounts", format!("link /dev/{name}")))?;
    }
    let shared = Path::new("/dev/shm");
    directory(shared)?;
    tmpfs(shared, 64 << 20, "1777")
}

fn tmpfs(at: &Path, size: u64, mode: &str) -> Setup<()> {
    let options =
        CString::new(format!("size={size},mode={mode}")).map_err(failed("mounts", "write tmpfs options"))?;
    mount("tmpfs", at, "tmpfs", MountFlags::NOSUID | MountFlags::NODEV, options.as_c_str())
        .map_err(failed("mounts", format!("mount a tmpfs on {}", at.display())))
}

fn directory(path: &Path) -> Setup<()> {
    fs::create_dir_all(path).map_err(failed("mounts", format!("make the mount point {}", path.display())))
}

fn parent(path: &Path) -> Setup<()> {
    path.parent().map_or(Ok(()), directory)
}

/// The kernel's `struct mount_attr`.
#[repr(C)]
struct MountAttr {
    set: u64,
    clear: u64,
    propagation: u64,
    userns: u64,
}

/// Adds attributes to a mount, and to those below it when `recursive`.
fn restrict(at: &Path, attributes: u64, recursive: bool) -> Setup<()> {
    let path = CString::new(at.as_os_str().as_bytes()).map_err(failed("mounts", "name a mount"))?;
    let value = MountAttr { set: attributes, clear: 0, propagation: 0, userns: 0 };
    let flags = if recursive { libc::AT_RECURSIVE } else { 0 };
    // SAFETY: the path is NUL-terminated, and the kernel reads exactly the given size of the struct.
    let answer = unsafe {
        libc::syscall(
            libc::SYS_mount_setattr,
            libc::AT_FDCWD,
            path.as_ptr(),
            flags,
            &raw const value,
            size_of::<MountAttr>(),
        )
    };
    if answer != 0 {
        let error = std::io::Error::last_os_error();
        return Err(failed("mounts", format!("restrict {}", at.display()))(error));
    }
    Ok(())
}
