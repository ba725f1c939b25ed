//! Which processes are of one jail: who is told secrets over the shared loopback is found out here.

use std::collections::HashMap;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::path::Path;

/// The processes of one jail.
#[derive(Clone, Copy, Debug)]
pub struct Family {
    pub(crate) keeper: u32,
}

impl Family {
    /// Whether the far end of a TCP connection on this machine, `theirs`, is held by a process of the jail; `ours` is the
    /// end that accepted it. Fails when `/proc` cannot be read; who asks then takes the answer to be no.
    pub fn holds(self, theirs: SocketAddr, ours: SocketAddr) -> io::Result<bool> {
        let Some(inode) = socket(theirs, ours)? else { return Ok(false) };
        let wanted = format!("socket:[{inode}]");
        for process in self.processes()? {
            if has_open(process, &wanted)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// How many processes there are, the jail's init among them.
    pub fn size(self) -> io::Result<usize> {
        Ok(self.processes()?.len())
    }

    /// The same as `processes`, without a look at every process of the machine: for a jail that is at rest, since the
    /// kernel may leave out children of a process while others of them come and go.
    pub fn members(self) -> io::Result<Vec<u32>> {
        // Not every kernel tells children.
        if !Path::new("/proc/thread-self/children").exists() {
            return self.processes();
        }
        let (mut found, mut open) = (Vec::new(), vec![self.keeper]);
        while let Some(parent) = open.pop() {
            let born = children(parent)?;
            found.extend(&born);
            open.extend(born);
        }
        Ok(found)
    }

    /// The keeper's descendants: what is orphaned inside a jail becomes the child of its init, and stays one of them.
    pub(crate) fn processes(self) -> io::Result<Vec<u32>> {
        let mut children: HashMap<u32, Vec<u32>> = HashMap::new();
        for entry in std::fs::read_dir("/proc")? {
            let name = entry?.file_name();
            let Some(process) = name.to_str().and_then(|name| name.parse::<u32>().ok()) else { continue };
            if let Some(parent) = parent(process) {
                children.entry(parent).or_default().push(process);
            }
        }
        let (mut found, mut open) = (Vec::new(), vec![self.keeper]);
        while let Some(parent) = open.pop() {
            let born = children.remove(&parent).unwrap_or_default();
            found.extend(&born);
            open.extend(born);
        }
        Ok(found)
    }
}

/// The children of all threads of a process; none once it has gone.
fn children(process: u32) -> io::Result<Vec<u32>> {
    let threads = match std::fs::read_dir(format!("/proc/{process}/task")) {
        Ok(threads) => threads,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let mut found = Vec::new();
    for thread in threads.flatten() {
        // A thread that has ended meanwhile has given its children to another one, which the next look finds.
        let Ok(text) = std::fs::read_to_string(thread.path().join("children")) else { continue };
        found.extend(text.split_whitespace().filter_map(|number| number.parse::<u32>().ok()));
    }
    Ok(found)
}

/// The parent of a process; `None` once it has gone.
fn parent(process: u32) -> Option<u32> {
    let line = std::fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    // The program's name stands in parentheses, and may hold any character.
    line.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok()
}

fn has_open(process: u32, wanted: &str) -> io::Result<bool> {
    let files = match std::fs::read_dir(format!("/proc/{process}/fd")) {
        Ok(files) => files,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(error),
    };
    // A file that was closed meanwhile is no file of the process any more.
    Ok(files
        .flatten()
        .any(|file| std::fs::read_link(file.path()).is_ok_and(|target| target == Path::new(wanted))))
}

/// The inode of the socket whose own end is `theirs`.
fn socket(theirs: SocketAddr, ours: SocketAddr) -> io::Result<Option<u64>> {
    for table in ["/proc/net/tcp", "/proc/net/tcp6"] {
        let text = match std::fs::read_to_string(table) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(error),
        };
        if let Some(inode) = inode(&text, &end(theirs), &end(ours)) {
            return Ok(Some(inode));
        }
    }
    Ok(None)
}

/// Columns: number, own end, far end, state, queues, timer, retransmissions, user, timeout, inode.
fn inode(table: &str, own: &str, far: &str) -> Option<u64> {
    let rows = table.lines().skip(1).map(|line| line.split_whitespace().collect::<Vec<_>>());
    let mut found = rows.filter(|row| row.len() > 9 && row[1].ends_with(own) && row[2].ends_with(far));
    found.next()?[9].parse().ok()
}

/// An end as the kernel writes it: words of the address in the machine's order, so that an IPv4 address mapped into
/// IPv6 ends in the same digits.
fn end(address: SocketAddr) -> String {
    let words: Vec<[u8; 4]> = match address.ip() {
        IpAddr::V4(ip) => vec![ip.octets()],
        IpAddr::V6(ip) => {
            ip.octets().chunks_exact(4).map(|word| [word[0], word[1], word[2], word[3]]).collect()
        }
    };
    let digits: String = words.into_iter().map(|word| format!("{:08X}", u32::from_ne_bytes(word))).collect();
    format!("{digits}:{:04X}", address.port())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::{TcpListener, TcpStream};

    #[test]
    #[expect(clippy::disallowed_methods, reason = "the holder is another process, and needs no jail")]
    fn a_connection_is_its_holders() {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a listener");
        let client = TcpStream::connect(listener.local_addr().expect("an address")).expect("a connection");
        let (theirs, ours) = (client.local_addr().expect("an end"), client.peer_addr().expect("an end"));
        let (held, _) = listener.accept().expect("the connection");
        let own = Family { keeper: std::process::id() };
        let sorted = |found: io::Result<Vec<u32>>| {
            found.map(|mut found| {
                found.sort_unstable();
                found
            })
        };
        assert!(!own.holds(theirs, ours).expect("/proc is read"), "it is held by no child");
        let holder = std::os::fd::OwnedFd::from(client.try_clone().expect("a copy"));
        let mut child = std::process::Command::new("sleep").arg("60").stdin(holder).spawn().expect("a child");
        assert!(own.holds(theirs, ours).expect("/proc is read"));
        assert_eq!(sorted(own.processes()).ok(), sorted(own.members()).ok(), "both ways find the same");
        assert!(!Family { keeper: child.id() }.holds(theirs, ours).expect("/proc is read"));
        child.kill().expect("the child is ended");
        child.wait().expect("the child has ended");
        drop((client, held));
        assert!(!own.holds(theirs, ours).expect("/proc is read"));
    }

    #[test]
    fn ends_are_written_as_the_kernel_writes_them() {
        if cfg!(target_endian = "little") {
            assert_eq!(end(SocketAddr::from(([127, 0, 0, 1], 8080))), "0100007F:1F90");
        }
    }
}
