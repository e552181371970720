//! Reading the head of one HTTP request: its method and its target.
//!
//! Promises a bound on what is read and a status for everything that is not a plain GET or HEAD.
//! Header fields and bodies are not interpreted.

use std::io::{self, ErrorKind, Read};

/// Ten times the head that browsers send.
const MOST_HEAD: usize = 16 * 1024;

pub struct Request {
    pub target: String,
    pub head: bool,
}

/// The request, or the status to refuse it with. An error means that the client is gone.
pub fn read(stream: &mut impl Read) -> io::Result<Result<Request, u16>> {
    let mut text = Vec::new();
    let mut chunk = [0; 2048];
    while !ends(&text) {
        if text.len() > MOST_HEAD {
            return Ok(Err(431));
        }
        match stream.read(&mut chunk) {
            Ok(0) if text.is_empty() => return Err(ErrorKind::UnexpectedEof.into()),
            Ok(0) => return Ok(Err(400)),
            Ok(count) => text.extend_from_slice(&chunk[..count]),
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) if timed_out(&error) && !text.is_empty() => return Ok(Err(408)),
            Err(error) => return Err(error),
        }
    }
    Ok(parse(&text))
}

fn parse(text: &[u8]) -> Result<Request, u16> {
    let line = text.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let line = str::from_utf8(line).map_err(|_| 400_u16)?.trim_end_matches('\r');
    let mut words = line.split(' ');
    let (Some(method), Some(target), Some(version), None) =
        (words.next(), words.next(), words.next(), words.next())
    else {
        return Err(400);
    };
    if !version.starts_with("HTTP/1.") || !target.starts_with('/') {
        return Err(400);
    }
    match method {
        "GET" | "HEAD" => Ok(Request { target: target.to_owned(), head: method == "HEAD" }),
        _ => Err(405),
    }
}

fn ends(text: &[u8]) -> bool {
    text.windows(4).any(|four| four == b"\r\n\r\n") || text.windows(2).any(|two| two == b"\n\n")
}

fn timed_out(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut)
}
