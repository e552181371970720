//! A small static server for this machine: the page under the strict policy.
//!
//! Promises one answer a connection, whatever the request holds, and to keep serving afterwards.
//! It is no server for the world: 127.0.0.1 only, no TLS, no compression, no cache.

mod answer;
mod mime;
mod request;
mod site;
#[cfg(test)]
mod tests;

pub use site::Site;

use crate::failure::Failure;
use answer::Answer;
use request::Request;
use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, Shutdown, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

/// Browsers open connections ahead of need and leave them idle; each costs a thread until then.
const PATIENCE: Duration = Duration::from_secs(10);
/// More at once than any page opens, few enough that a loop gone wild cannot exhaust the machine.
const MOST_CONNECTIONS: usize = 256;
/// A refused request's body is read up to here, so that the refusal arrives before the hang-up.
const MOST_DRAINED: u64 = 1 << 20;

/// Takes a port; 0 lets the system choose.
pub fn listen(port: u16) -> Result<(String, TcpListener), Failure> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|error| {
        Failure::new(
            format!("port {port} cannot be used ({error})"),
            format!("choose another with `--port {}`", port.saturating_add(1)),
        )
    })?;
    let place = listener.local_addr().map_or(port, |address| address.port());
    Ok((format!("http://127.0.0.1:{place}/ (stop with Ctrl-C)"), listener))
}

/// Serves until the process ends.
pub fn serve(listener: &TcpListener, site: Site) -> ! {
    let (site, open) = (Arc::new(site), Arc::new(AtomicUsize::new(0)));
    loop {
        // Accepting fails when the other side is gone already or no file handle is left; both pass.
        let Ok((stream, _)) = listener.accept() else {
            thread::sleep(Duration::from_millis(20));
            continue;
        };
        let guard = Guard::new(&open);
        if guard.place > MOST_CONNECTIONS {
            continue;
        }
        let site = Arc::clone(&site);
        // A thread that cannot be started drops the connection; the next may go well.
        let _ = thread::Builder::new().spawn(move || {
            let _guard = guard;
            // Nothing can be done for a client that hung up.
            let _ = talk(stream, &site);
        });
    }
}

/// One request, one answer.
fn talk(mut stream: TcpStream, site: &Site) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    stream.set_nodelay(true)?;
    let (answer, body) = match request::read(&mut stream)? {
        Ok(Request { target, head }) => (site.answer(&target), !head),
        Err(status) => (Answer::refusal(status), true),
    };
    stream.write_all(&answer.bytes(body))?;
    stream.shutdown(Shutdown::Write)?;
    stream.set_read_timeout(Some(Duration::from_secs(1)))?;
    io::copy(&mut stream.take(MOST_DRAINED), &mut io::sink())?;
    Ok(())
}

/// Counts a connection for as long as it lives, also when its thread panics.
struct Guard {
    open: Arc<AtomicUsize>,
    place: usize,
}

impl Guard {
    fn new(open: &Arc<AtomicUsize>) -> Self {
        let place = open.fetch_add(1, Ordering::Relaxed) + 1;
        Guard { open: Arc::clone(open), place }
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        self.open.fetch_sub(1, Ordering::Relaxed);
    }
}
