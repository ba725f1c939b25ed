//! A file system of bounded size in a file of its own: what a jail writes there fills the file, never the disk.
//!
//! The file is formatted here, as ext4 without a journal: ten blocks written into a sparse file take less time than
//! starting a program that formats, and no such program has to be there.

use std::fs::{File, OpenOptions};
use std::io;
use std::os::fd::AsRawFd;
use std::os::unix::fs::{FileExt, OpenOptionsExt};
use std::path::Path;

use rustix::mount::{MountFlags, mount};

use crate::{Setup, failed};

const BLOCK: u64 = 4096;
const GROUP_BLOCKS: u64 = 32_768;
const GROUP_INODES: u64 = 8192;
const INODE: u64 = 256;
const INODE_BLOCKS: u64 = GROUP_INODES * INODE / BLOCK;
const DESCRIPTOR: u64 = 32;
/// Inodes below this are the file system's own.
const FIRST_INODE: u64 = 11;
const ROOT: u64 = 2;
/// The kernel keeps a fiftieth of an ext4 to itself, and never more blocks than this.
const KEPT: u64 = 4096;
/// A loop device that another process took in the meantime is looked for again this often.
const ATTEMPTS: usize = 256;

/// Where everything of a volume lies.
struct Layout {
    blocks: u64,
    groups: u64,
    descriptors: u64,
}

impl Layout {
    /// The layout in which `size` bytes can be written.
    fn of(size: u64) -> Self {
        let data = size.div_ceil(BLOCK);
        let wanted = data + (data / 45 + 16).min(KEPT) + 1;
        let mut groups = 1;
        loop {
            let descriptors = (groups * DESCRIPTOR).div_ceil(BLOCK);
            let blocks = wanted + 1 + descriptors + groups * (2 + INODE_BLOCKS);
            if blocks <= groups * GROUP_BLOCKS {
                return Self { blocks, groups, descriptors };
            }
            groups += 1;
        }
    }

    /// The first block of a group's own tables: its block bitmap, its inode bitmap, its inodes.
    fn tables(&self, group: u64) -> u64 {
        group * GROUP_BLOCKS + if group == 0 { 1 + self.descriptors } else { 0 }
    }

    fn root(&self) -> u64 {
        self.tables(0) + 2 + INODE_BLOCKS
    }

    /// How many blocks a group has, and how many of them, the first ones, are taken.
    fn blocks_of(&self, group: u64) -> (u64, u64) {
        let all = (self.blocks - group * GROUP_BLOCKS).min(GROUP_BLOCKS);
        let own = self.tables(group) - group * GROUP_BLOCKS + 2 + INODE_BLOCKS;
        (all, own + u64::from(group == 0))
    }
}

/// Makes a volume in a new file; its root belongs to `owner`, a user and a group of the same number.
pub(crate) fn format(path: &Path, size: u64, owner: u32) -> io::Result<()> {
    let layout = Layout::of(size);
    let file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
    file.set_len(layout.blocks * BLOCK)?;
    let mut descriptors = Fields::new(layout.descriptors * BLOCK);
    let mut free = 0;
    for group in 0..layout.groups {
        let (all, taken) = layout.blocks_of(group);
        let inodes = if group == 0 { FIRST_INODE - 1 } else { 0 };
        let at = layout.tables(group);
        file.write_all_at(&bitmap(taken, all), at * BLOCK)?;
        file.write_all_at(&bitmap(inodes, GROUP_INODES), (at + 1) * BLOCK)?;
        let here = group * DESCRIPTOR;
        descriptors.long(here, at).long(here + 4, at + 1).long(here + 8, at + 2);
        descriptors.short(here + 12, all - taken).short(here + 14, GROUP_INODES - inodes);
        descriptors.short(here + 16, u64::from(group == 0));
        free += all - taken;
    }
    file.write_all_at(&descriptors.0, BLOCK)?;
    file.write_all_at(&root_inode(&layout, owner), (layout.tables(0) + 2) * BLOCK + (ROOT - 1) * INODE)?;
    file.write_all_at(&root_directory(), layout.root() * BLOCK)?;
    file.write_all_at(&superblock(&layout, free), 1024)
}

fn superblock(layout: &Layout, free: u64) -> Vec<u8> {
    const NAME_INDEX_AND_ONE_SUPERBLOCK: u64 = 0x20 | 0x200;
    const TYPED_NAMES_AND_EXTENTS: u64 = 0x2 | 0x40;
    const LARGE_FILES_AND_LARGE_INODES: u64 = 0x2 | 0x40;
    let mut block = Fields::new(1024);
    let inodes = layout.groups * GROUP_INODES;
    block.long(0, inodes).long(4, layout.blocks).long(12, free).long(16, inodes - (FIRST_INODE - 1));
    block.long(24, 2).long(28, 2); // the size of a block as a power of two, over 1024
    block.long(32, GROUP_BLOCKS).long(36, GROUP_BLOCKS).long(40, GROUP_INODES);
    block.short(54, 0xffff).short(56, 0xef53); // never to be checked; the magic number
    block.short(58, 1).short(60, 2); // clean; after an error read-only
    block.long(76, 1).long(84, FIRST_INODE).short(88, INODE);
    block.long(92, NAME_INDEX_AND_ONE_SUPERBLOCK).long(96, TYPED_NAMES_AND_EXTENTS);
    block.long(100, LARGE_FILES_AND_LARGE_INODES);
    block.0[104..120].copy_from_slice(b"tidegate-scratch");
    block.0[236..252].copy_from_slice(b"scratch-tidegate"); // the seed of the name index
    block.0[252] = 1;
    block.short(348, 32).short(350, 32).long(352, 1);
    block.0
}

fn root_inode(layout: &Layout, owner: u32) -> Vec<u8> {
    let (low, high) = (u64::from(owner & 0xffff), u64::from(owner >> 16));
    let mut inode = Fields::new(INODE);
    inode.short(0, 0o040_755).short(2, low).long(4, BLOCK).short(24, low).short(26, 2);
    inode.long(28, BLOCK / 512).long(40, layout.root()).short(120, high).short(122, high).short(128, 32);
    inode.0
}

/// The entries `.` and `..`.
fn root_directory() -> Vec<u8> {
    let mut block = Fields::new(BLOCK);
    for (at, length, name) in [(0usize, 12, "."), (12, BLOCK - 12, "..")] {
        block.long(at as u64, ROOT).short(at as u64 + 4, length);
        block.0[at + 6..at + 8].copy_from_slice(&[name.len() as u8, 2]);
        block.0[at + 8..at + 8 + name.len()].copy_from_slice(name.as_bytes());
    }
    block.0
}

/// A block of bits: those before `taken` are set, and those from `all` on, which stand for nothing.
fn bitmap(taken: u64, all: u64) -> Vec<u8> {
    let bit = |at: u64| u8::from(at < taken || at >= all);
    (0..BLOCK).map(|byte| (0..8).fold(0, |bits, at| bits | bit(byte * 8 + at) << at)).collect()
}

/// Bytes that numbers are written into, lowest byte first.
struct Fields(Vec<u8>);

impl Fields {
    fn new(length: u64) -> Self {
        Self(vec![0; length as usize])
    }

    fn long(&mut self, at: u64, value: u64) -> &mut Self {
        self.0[at as usize..][..4].copy_from_slice(&value.to_le_bytes()[..4]);
        self
    }

    fn short(&mut self, at: u64, value: u64) -> &mut Self {
        self.0[at as usize..][..2].copy_from_slice(&value.to_le_bytes()[..2]);
        self
    }
}

/// Says why loop devices would run out, where `/dev` is not the file system in which the kernel makes them.
pub(crate) fn check_devices() -> Setup<()> {
    let mounts = std::fs::read_to_string("/proc/self/mountinfo")
        .map_err(failed("volume", "read /proc/self/mountinfo"))?;
    let own = mounts.lines().any(|line| line.contains(" /dev ") && line.contains(" - devtmpfs "));
    if own { Ok(()) } else { Err(failed("volume", "look at /dev")("it is not the kernel's own")) }
}

/// The kernel's `struct loop_config`, with its `struct loop_info64` spread out.
#[repr(C)]
struct LoopConfig {
    file: u32,
    block_size: u32,
    places: [u64; 5],
    number: u32,
    encryption: [u32; 2],
    flags: u32,
    names: [u8; 160],
    rest: [u64; 10],
}

const LOOP_CTL_GET_FREE: libc::c_ulong = 0x4c82;
const LOOP_CONFIGURE: libc::c_ulong = 0x4c0a;
const LO_FLAGS_AUTOCLEAR: u32 = 4;

/// Mounts a volume; `devices` is the host's `/dev`. The kernel lets go of the loop device when the mount goes, and the
/// mount goes with the jail's namespace.
pub(crate) fn attach(devices: &Path, image: &Path, to: &Path) -> Setup<()> {
    let image = OpenOptions::new()
        .read(true)
        .write(true)
        .open(image)
        .map_err(failed("volume", format!("open {}", image.display())))?;
    let control = OpenOptions::new()
        .read(true)
        .write(true)
        .open(devices.join("loop-control"))
        .map_err(failed("volume", "open /dev/loop-control"))?;
    for _ in 0..ATTEMPTS {
        // SAFETY: LOOP_CTL_GET_FREE takes no argument and touches no memory.
        let number = unsafe { libc::ioctl(control.as_raw_fd(), LOOP_CTL_GET_FREE as _) };
        if number < 0 {
            return Err(failed("volume", "find a free loop device")(io::Error::last_os_error()));
        }
        let device = devices.join(format!("loop{number}"));
        let opened = OpenOptions::new()
            .read(true)
            .write(true)
            .open(&device)
            .map_err(failed("volume", format!("open /dev/loop{number}")))?;
        match configure(&opened, &image) {
            Err(error) if error.raw_os_error() == Some(libc::EBUSY) => {}
            Err(error) => return Err(failed("volume", format!("set up /dev/loop{number}"))(error)),
            Ok(()) => {
                // Nothing in it outlives a crash of the machine, so nothing waits for the disk.
                return mount(
                    &device,
                    to,
                    "ext4",
                    MountFlags::NOSUID | MountFlags::NODEV,
                    Some(c"nobarrier"),
                )
                .map_err(failed("volume", format!("mount a volume on {}", to.display())));
            }
        }
    }
    Err(failed("volume", "find a free loop device")("others were always quicker"))
}

fn configure(device: &File, image: &File) -> io::Result<()> {
    let config = LoopConfig {
        file: image.as_raw_fd().cast_unsigned(),
        block_size: BLOCK as u32,
        places: [0; 5],
        number: 0,
        encryption: [0; 2],
        flags: LO_FLAGS_AUTOCLEAR,
        names: [0; 160],
        rest: [0; 10],
    };
    // SAFETY: LOOP_CONFIGURE reads one struct loop_config, which outlives the call.
    let answer = unsafe { libc::ioctl(device.as_raw_fd(), LOOP_CONFIGURE as _, &raw const config) };
    if answer < 0 { Err(io::Error::last_os_error()) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_layout_holds_what_is_asked_for_and_little_more() {
        for megabytes in [1, 126, 127, 128, 512, 513, 10_240, 32_768] {
            let size = megabytes << 20;
            let layout = Layout::of(size);
            let free: u64 = (0..layout.groups)
                .map(|group| {
                    let (all, taken) = layout.blocks_of(group);
                    assert!(taken < all && all <= GROUP_BLOCKS, "{megabytes}: group {group}");
                    all - taken
                })
                .sum();
            let usable = (free - (layout.blocks / 50).min(KEPT)) * BLOCK;
            assert!(usable >= size && usable < size + (size / 50) + (1 << 20), "{megabytes}: {usable}");
        }
    }

    #[test]
    fn the_loop_configuration_is_as_long_as_the_kernels() {
        assert_eq!(size_of::<LoopConfig>(), 8 + 232 + 64);
    }

    #[test]
    fn a_volume_takes_next_to_no_space_until_it_is_used() {
        let folder = tempfile::tempdir().expect("directory");
        let path = folder.path().join("volume");
        format(&path, 512 << 20, 60_993).expect("formatted");
        let made = std::fs::metadata(&path).expect("the file");
        assert!(made.len() > 512 << 20, "{}", made.len());
        assert!(std::os::unix::fs::MetadataExt::blocks(&made) * 512 < 256 << 10);
        assert!(format(&path, 1 << 20, 0).is_err(), "a volume that is there is never formatted again");
    }
}
