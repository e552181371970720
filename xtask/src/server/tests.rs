//! The server as a client sees it, over real connections.

use super::answer::POLICY;
use super::{Site, serve};
use std::fs;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::OnceLock;
use std::thread;

/// A root with one file of each route, and files beside them that must never be served.
fn root() -> PathBuf {
    static ROOT: OnceLock<PathBuf> = OnceLock::new();
    let make = || {
        let root = std::env::temp_dir().join(format!("xtask-server-{}", std::process::id()));
        let write = |name: &str, text: &str| {
            let path = root.join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        write("index.html", "<!doctype html>");
        write("secret.txt", "SECRET");
        write("demo/demo.js", "1");
        write("demo/plan.json", "{}");
        write("demo/.env", "SECRET");
        write("demo/år.css", "a{}");
        write("out/wasm/module_bg.wasm", "\0asm");
        write("tests/browser/pages/one.html", "<p>");
        write("benches/yardstick/vanilla/index.html", "<p>");
        #[cfg(unix)]
        let _ = std::os::unix::fs::symlink(root.join("secret.txt"), root.join("demo/link.txt"));
        root
    };
    ROOT.get_or_init(make).clone()
}

/// Starts a server that lives as long as the test process.
fn start(site: Site) -> SocketAddr {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || serve(&listener, site));
    address
}

fn page() -> SocketAddr {
    static PAGE: OnceLock<SocketAddr> = OnceLock::new();
    *PAGE.get_or_init(|| start(Site::page(&root(), &root().join("out"))))
}

fn send(address: SocketAddr, request: &[u8]) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    // The server may hang up while we still write: that is its right.
    let _ = stream.write_all(request);
    let _ = stream.shutdown(Shutdown::Write);
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    String::from_utf8_lossy(&answer).into_owned()
}

fn get(address: SocketAddr, target: &str) -> String {
    send(address, format!("GET {target} HTTP/1.1\r\nHost: x\r\n\r\n").as_bytes())
}

fn status(answer: &str) -> &str {
    answer.split(' ').nth(1).unwrap_or("none")
}

#[test]
fn every_answer_carries_the_strict_policy_and_is_not_stored() {
    for target in ["/", "/demo/demo.js", "/pkg/wasm/module_bg.wasm", "/missing", "/%zz"] {
        let answer = get(page(), target);
        for header in [
            &format!("Content-Security-Policy: {POLICY}"),
            "Cache-Control: no-store",
            "X-Content-Type-Options: nosniff",
            "Referrer-Policy: no-referrer",
        ] {
            assert!(answer.contains(&format!("\r\n{header}\r\n")), "{target}: {header}\n{answer}");
        }
    }
    assert_eq!(
        POLICY,
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; object-src 'none'; frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types 'none'"
    );
}

#[test]
fn files_come_with_the_type_that_browsers_insist_on() {
    for (target, kind) in [
        ("/", "text/html; charset=utf-8"),
        ("/index.html?lang=nn", "text/html; charset=utf-8"),
        ("/demo/demo.js?fresh=2", "text/javascript; charset=utf-8"),
        ("/demo/plan.json", "application/json"),
        ("/demo/%C3%A5r.css", "text/css; charset=utf-8"),
        ("/pkg/wasm/module_bg.wasm", "application/wasm"),
    ] {
        let answer = get(page(), target);
        assert_eq!(status(&answer), "200", "{target}");
        assert!(answer.contains(&format!("Content-Type: {kind}\r\n")), "{target}: {answer}");
    }
}

#[test]
fn paths_that_leave_their_folder_are_refused() {
    for target in [
        "/secret.txt",
        "/demo/../secret.txt",
        "/demo/%2e%2e/secret.txt",
        "/demo/%2E%2E%2Fsecret.txt",
        "/demo/..%2fsecret.txt",
        "/demo/..\\secret.txt",
        "/demo/%5c..%5csecret.txt",
        "/demo//secret.txt",
        "/demo/./demo.js",
        "/demo/.env",
        "/demo/link.txt",
        "/demo/%00",
        "/demo/%",
        "/demo/%ff",
        "/demo",
        "/demo/",
        "//secret.txt",
        "/tests/one.html",
    ] {
        let answer = get(page(), target);
        assert!(matches!(status(&answer), "400" | "404"), "{target}: {answer}");
        assert!(!answer.contains("SECRET"), "{target}");
    }
}

#[test]
fn only_get_and_head_are_answered() {
    let head = send(page(), b"HEAD /demo/demo.js HTTP/1.1\r\n\r\n");
    assert_eq!(status(&head), "200");
    assert!(head.contains("Content-Length: 1\r\n") && head.ends_with("\r\n\r\n"));
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "get"] {
        let text = format!("{method} / HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc");
        let answer = send(page(), text.as_bytes());
        assert_eq!(status(&answer), "405", "{method}");
        assert!(answer.contains("Allow: GET, HEAD\r\n"));
    }
}

#[test]
fn it_keeps_serving_after_malformed_requests() {
    let long = [b"GET /".to_vec(), vec![b'a'; 40_000], b" HTTP/1.1\r\n\r\n".to_vec()].concat();
    for (request, wanted) in [
        (&b""[..], "none"),
        (b"\r\n\r\n", "400"),
        (b"GET\r\n\r\n", "400"),
        (b"GET / HTTP/1.1", "400"),
        (b"GET / SPDY/3\r\n\r\n", "400"),
        (b"GET http://127.0.0.1/ HTTP/1.1\r\n\r\n", "400"),
        (b"\xff\xfe\x00 / HTTP/1.1\r\n\r\n", "400"),
        (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\n\n", "400"),
        (&long, "431"),
    ] {
        assert_eq!(status(&send(page(), request)), wanted, "{:?}", request.get(..20));
        assert_eq!(status(&get(page(), "/")), "200");
    }
}

#[test]
fn many_clients_at_once_and_idle_ones_do_not_stop_it() {
    let idle: Vec<_> = (0..50).map(|_| TcpStream::connect(page()).unwrap()).collect();
    let clients: Vec<_> = (0..32).map(|_| thread::spawn(|| get(page(), "/demo/demo.js"))).collect();
    for client in clients {
        assert!(client.join().unwrap().ends_with("\r\n\r\n1"));
    }
    drop(idle);
}

#[test]
fn the_plain_pages_go_without_the_policy_and_the_rest_only_when_asked() {
    let tests = || Site::page(&root(), &root().join("out")).with_tests(&root());
    let (with, without) = (start(tests()), start(tests().without_policy()));
    let has = |answer: String| answer.contains("Content-Security-Policy");
    assert!(has(get(with, "/tests/one.html")));
    let plain = get(with, "/yardstick/vanilla/?plan=/demo/plan.json");
    assert_eq!(status(&plain), "200");
    assert!(!has(plain));
    assert!(!has(get(without, "/")));
}
