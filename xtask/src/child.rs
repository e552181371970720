//! A child process: started in the root, its output visible, its failure turned into a sentence.
//!
//! Promises that tools installed by `cargo install` are found even when cargo's bin folder is not
//! on PATH (an empty CARGO_HOME, a continuous-integration machine). It interprets no output.

use crate::failure::Failure;
use crate::folder;
use crate::places;
use std::env;
use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

pub struct Child {
    command: Command,
    shown: String,
}

impl Child {
    pub fn new(program: impl AsRef<OsStr>) -> Self {
        let program = program.as_ref();
        let mut command = Command::new(program);
        command.current_dir(places::root());
        if let Some(path) = search_path() {
            command.env("PATH", path);
        }
        let name = PathBuf::from(program);
        let shown = name.file_name().unwrap_or(program).to_string_lossy().into_owned();
        Child { command, shown }
    }

    /// The cargo that runs us, so that one toolchain builds everything.
    pub fn cargo() -> Self {
        Child::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
    }

    pub fn arg(mut self, arg: impl AsRef<OsStr>) -> Self {
        self.shown.push(' ');
        self.shown.push_str(&arg.as_ref().to_string_lossy());
        self.command.arg(arg);
        self
    }

    pub fn args(self, args: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Self {
        args.into_iter().fold(self, Child::arg)
    }

    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Runs it with its output visible.
    pub fn run(mut self, way_out: &str) -> Result<(), Failure> {
        let result = self.command.stdin(Stdio::null()).status();
        match result {
            Ok(status) if status.success() => Ok(()),
            Ok(status) => Err(Failure::new(format!("`{}` ended with {status}", self.shown), way_out)),
            Err(error) => {
                Err(Failure::new(format!("`{}` could not be started ({error})", self.shown), way_out))
            }
        }
    }

    /// As [`Child::run`], for a program that also tells what it found by the code it ends with.
    pub fn run_to_any_end(mut self, ends: &[i32], way_out: &str) -> Result<(), Failure> {
        match self.command.stdin(Stdio::null()).status() {
            Ok(status) if status.code().is_some_and(|code| ends.contains(&code)) => Ok(()),
            Ok(status) => Err(Failure::new(format!("`{}` ended with {status}", self.program()), way_out)),
            Err(error) => {
                Err(Failure::new(format!("`{}` could not be started ({error})", self.program()), way_out))
            }
        }
    }

    /// The program without its arguments, which can be hundreds.
    fn program(&self) -> &str {
        self.shown.split(' ').next().unwrap_or_default()
    }

    /// Runs it and writes what it prints into a file.
    pub fn run_into(mut self, path: &Path, way_out: &str) -> Result<(), Failure> {
        folder::write(path, &[])?;
        let file = File::create(path).map_err(|error| folder::trouble("write", path, &error))?;
        self.command.stdout(file);
        self.run(way_out)
    }

    /// Runs it with its output hidden; of a failure the last lines are told, as the first thousands
    /// of a module's validator help nobody.
    pub fn run_hidden(mut self, way_out: &str) -> Result<(), Failure> {
        let what = match self.command.stdin(Stdio::null()).output() {
            Ok(output) if output.status.success() => return Ok(()),
            Ok(output) => String::from_utf8_lossy(&output.stderr).into_owned(),
            Err(error) => error.to_string(),
        };
        let lines: Vec<&str> = what.lines().collect();
        let end = lines[lines.len().saturating_sub(3)..].join(" / ");
        Err(Failure::new(format!("`{}` said: {end}", self.shown), way_out))
    }

    /// Runs it quietly and gives what it printed; nothing when it is missing or fails.
    pub fn read(mut self) -> Option<String> {
        let output = self.command.stdin(Stdio::null()).output().ok()?;
        let text = String::from_utf8(output.stdout).ok()?;
        output.status.success().then(|| text.trim().to_owned())
    }
}

/// PATH with cargo's bin folder put in front.
fn search_path() -> Option<OsString> {
    let home = env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| env::home_dir().map(|home| home.join(".cargo")))?;
    let path = env::var_os("PATH").unwrap_or_default();
    let mut folders = vec![home.join("bin")];
    folders.extend(env::split_paths(&path).filter(|folder| *folder != home.join("bin")));
    env::join_paths(folders).ok()
}
