//! Stamps: small files that say from which input something was made, so that it is made once.
//!
//! Promises only that the same input gives the same mark with the same toolchain; another
//! toolchain may mark anew, which costs one needless run and nothing else.

use crate::failure::Failure;
use crate::folder;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::PathBuf;

pub struct Stamp {
    path: PathBuf,
    mark: String,
}

impl Stamp {
    /// `input` is everything that the result depends on, the code that makes it included.
    pub fn new(path: PathBuf, input: &impl Hash) -> Self {
        let mut hasher = DefaultHasher::new();
        input.hash(&mut hasher);
        let mark = format!("{:016x}\n", hasher.finish());
        Stamp { path, mark }
    }

    /// Whether the last result came from this very input.
    pub fn holds(&self) -> bool {
        fs::read_to_string(&self.path).is_ok_and(|text| text == self.mark)
    }

    /// To be called when the result is complete, never before.
    pub fn set(&self) -> Result<(), Failure> {
        folder::write(&self.path, self.mark.as_bytes())
    }
}
