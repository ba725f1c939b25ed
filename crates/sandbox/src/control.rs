//! The socket between the engine and a keeper: one request with descriptors, one answer.

use std::io::{IoSlice, IoSliceMut, Read, Write};
use std::mem::MaybeUninit;
use std::os::fd::{BorrowedFd, OwnedFd};
use std::os::unix::net::UnixStream;

use rustix::net::{
    RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, SendAncillaryBuffer, SendAncillaryMessage,
    SendFlags, recvmsg, sendmsg,
};
use serde::{Deserialize, Serialize};

use crate::jail::Jail;
use crate::probe::Footing;

/// Standard input, output and error of the jailed process travel with the request.
pub(crate) const STREAMS: usize = 3;

/// What the engine asks of a keeper.
#[derive(Serialize, Deserialize)]
pub(crate) enum Request {
    /// Find out what this machine offers.
    Probe,
    /// Build this jail and keep it.
    Run {
        /// The jail.
        jail: Box<Jail>,
        /// The mechanisms found by the probe.
        footing: Footing,
    },
}

/// Sends a request and the three standard streams.
pub(crate) fn send(
    socket: &mut UnixStream,
    request: &Request,
    streams: &[BorrowedFd<'_>],
) -> std::io::Result<()> {
    let body = serde_json::to_vec(request)?;
    let header = (body.len() as u64).to_le_bytes();
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(STREAMS))];
    let mut ancillary = SendAncillaryBuffer::new(&mut space);
    if !streams.is_empty() && !ancillary.push(SendAncillaryMessage::ScmRights(streams)) {
        return Err(std::io::Error::other("too many descriptors for one message"));
    }
    sendmsg(&*socket, &[IoSlice::new(&header)], &mut ancillary, SendFlags::NOSIGNAL)?;
    socket.write_all(&body)
}

/// Receives a request and the descriptors that came with it.
pub(crate) fn receive(socket: &mut UnixStream) -> std::io::Result<(Request, Vec<OwnedFd>)> {
    let mut header = [0u8; 8];
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(STREAMS))];
    let mut ancillary = RecvAncillaryBuffer::new(&mut space);
    let got =
        recvmsg(&*socket, &mut [IoSliceMut::new(&mut header)], &mut ancillary, RecvFlags::CMSG_CLOEXEC)?;
    if got.bytes < header.len() {
        socket.read_exact(&mut header[got.bytes..])?;
    }
    let mut streams = Vec::new();
    for message in ancillary.drain() {
        if let RecvAncillaryMessage::ScmRights(fds) = message {
            streams.extend(fds);
        }
    }
    let length = u64::from_le_bytes(header);
    let mut body = Vec::new();
    socket.take(length).read_to_end(&mut body)?;
    Ok((serde_json::from_slice(&body)?, streams))
}
