//! One answer: status, type, body, and the headers that every answer carries.
//!
//! Promises the strict policy on every answer, refusals included, unless the site's owner took it
//! off on purpose. Says nothing about the machine in a refusal.

/// What the element must live under; every browser test runs with it.
pub const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
    connect-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; \
    object-src 'none'; frame-ancestors 'self'; require-trusted-types-for 'script'; \
    trusted-types 'none'";

pub struct Answer {
    pub status: u16,
    pub kind: &'static str,
    pub body: Vec<u8>,
    pub policy: bool,
}

impl Answer {
    pub fn file(kind: &'static str, body: Vec<u8>) -> Self {
        Answer { status: 200, kind, body, policy: true }
    }

    pub fn refusal(status: u16) -> Self {
        Answer {
            status,
            kind: "text/plain; charset=utf-8",
            body: format!("{}\n", reason(status)).into_bytes(),
            policy: true,
        }
    }

    /// The answer as it goes over the wire; without its body for a HEAD request.
    pub fn bytes(&self, with_body: bool) -> Vec<u8> {
        let mut head = format!(
            "HTTP/1.1 {} {}\r\nContent-Type: {}\r\nContent-Length: {}\r\n\
             Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n\
             Referrer-Policy: no-referrer\r\nConnection: close\r\n",
            self.status,
            reason(self.status),
            self.kind,
            self.body.len(),
        );
        if self.policy {
            head.push_str(&format!("Content-Security-Policy: {POLICY}\r\n"));
        }
        if self.status == 405 {
            head.push_str("Allow: GET, HEAD\r\n");
        }
        head.push_str("\r\n");
        let mut bytes = head.into_bytes();
        if with_body {
            bytes.extend_from_slice(&self.body);
        }
        bytes
    }
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        400 => "Bad Request",
        404 => "Not Found",
        405 => "Method Not Allowed",
        408 => "Request Timeout",
        431 => "Request Header Fields Too Large",
        _ => "Internal Server Error",
    }
}
