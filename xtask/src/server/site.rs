//! What is served: addresses mapped to folders, and the refusal of every path that leaves them.
//!
//! Promises that an answer's file lies inside the folder of its route, links followed. A file is
//! read anew at each request, so that a changed page shows at once.

use super::answer::Answer;
use super::mime;
use std::fs;
use std::path::{Path, PathBuf};

struct Route {
    /// What the address begins with, with its closing `/`.
    prefix: &'static str,
    folder: PathBuf,
    policy: bool,
}

pub struct Site {
    /// The page itself, at `/`.
    index: PathBuf,
    routes: Vec<Route>,
    policy: bool,
}

impl Site {
    /// The page, its own files and the package.
    pub fn page(root: &Path, package: &Path) -> Self {
        let route = |prefix, folder| Route { prefix, folder, policy: true };
        Site {
            index: root.join("index.html"),
            routes: vec![route("/demo/", root.join("demo")), route("/pkg/", package.to_owned())],
            policy: true,
        }
    }

    /// The example app alone.
    pub fn example(folder: &Path) -> Self {
        let routes = vec![Route { prefix: "/", folder: folder.to_owned(), policy: true }];
        Site { index: folder.join("index.html"), routes, policy: true }
    }

    /// Also the example app, at `/example/`.
    pub fn with_example(mut self, folder: &Path) -> Self {
        self.routes.push(Route { prefix: "/example/", folder: folder.to_owned(), policy: true });
        self
    }

    /// Also the pages of the journeys, and the plain pages of the benchmark. Those set
    /// `innerHTML`, which the policy forbids, and are measured unchanged: they go without it.
    pub fn with_tests(mut self, root: &Path) -> Self {
        self.routes.push(Route {
            prefix: "/tests/",
            folder: root.join("tests").join("browser").join("pages"),
            policy: true,
        });
        self.routes.push(Route {
            prefix: "/yardstick/",
            folder: root.join("benches").join("yardstick"),
            policy: false,
        });
        self
    }

    /// For comparisons that need all pages under the same, absent, policy.
    pub fn without_policy(mut self) -> Self {
        self.policy = false;
        self
    }

    /// The answer to a request's target, which begins with `/`.
    pub fn answer(&self, target: &str) -> Answer {
        let address = target.split(['?', '#']).next().unwrap_or(target);
        let mut answer = match decode(address) {
            None => Answer::refusal(400),
            Some(address) => self.find(&address),
        };
        answer.policy &= self.policy;
        answer
    }

    fn find(&self, address: &str) -> Answer {
        if matches!(address, "/" | "/index.html") {
            return match fs::read(&self.index) {
                Ok(body) => Answer::file(mime::of("index.html"), body),
                Err(_) => Answer::refusal(404),
            };
        }
        let found = self.routes.iter().find_map(|route| {
            let inside = address.strip_prefix(route.prefix)?;
            Some((route, inside))
        });
        let Some((route, inside)) = found else {
            return Answer::refusal(404);
        };
        let mut answer = match read_inside(&route.folder, inside) {
            Some((kind, body)) => Answer::file(kind, body),
            None => Answer::refusal(404),
        };
        answer.policy = route.policy;
        answer
    }
}

fn read_inside(folder: &Path, inside: &str) -> Option<(&'static str, Vec<u8>)> {
    let mut path = folder.to_owned();
    let name = if inside.is_empty() || inside.ends_with('/') {
        format!("{inside}index.html")
    } else {
        inside.to_owned()
    };
    for segment in name.split('/') {
        // `..`, hidden files and empty segments have no business in an address of ours.
        if segment.is_empty() || segment.starts_with('.') {
            return None;
        }
        path.push(segment);
    }
    let (path, folder) = (path.canonicalize().ok()?, folder.canonicalize().ok()?);
    if !path.starts_with(&folder) || !path.is_file() {
        return None;
    }
    Some((mime::of(&name), fs::read(path).ok()?))
}

/// Percent-decodes an address; nothing when it is no plain text or holds what no file name has.
fn decode(address: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(address.len());
    let mut rest = address.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => hex(rest.next()?)? * 16 + hex(rest.next()?)?,
            byte => byte,
        });
    }
    let text = String::from_utf8(bytes).ok()?;
    // `:` and `\` divide paths on some systems.
    let odd = |c: char| c.is_control() || matches!(c, '\\' | ':');
    (!text.contains(odd)).then_some(text)
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| value.try_into().ok())
}
