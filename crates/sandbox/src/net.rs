//! The network of a jail: the host's, or a loopback of its own.

use rustix::net::{AddressFamily, SocketType, socket};
use std::os::fd::AsRawFd;

use crate::{Setup, failed};

/// Brings up the loopback of the network namespace that was just entered.
pub(crate) fn raise_loopback() -> Setup<()> {
    let socket =
        socket(AddressFamily::INET, SocketType::DGRAM, None).map_err(failed("net", "open a socket"))?;
    // SAFETY: an all-zero ifreq is a valid value of that plain C struct.
    let mut request: libc::ifreq = unsafe { std::mem::zeroed() };
    for (place, byte) in request.ifr_name.iter_mut().zip(b"lo") {
        *place = byte.cast_signed() as libc::c_char;
    }
    request.ifr_ifru.ifru_flags = (libc::IFF_UP | libc::IFF_RUNNING) as libc::c_short;
    // SAFETY: SIOCSIFFLAGS reads one ifreq, which outlives the call.
    let answer = unsafe { libc::ioctl(socket.as_raw_fd(), libc::SIOCSIFFLAGS, &raw const request) };
    if answer != 0 {
        return Err(failed("net", "bring up the loopback")(std::io::Error::last_os_error()));
    }
    Ok(())
}
