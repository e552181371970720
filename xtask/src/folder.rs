//! A folder as a list of files: read one, or make one hold exactly the given files.
//!
//! Promises that a file whose content is the same is not written again, and that no file of an
//! earlier build stays behind.

use crate::failure::Failure;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

/// Content by path; folders in a path are divided by `/` on every system.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Every file below a folder. A folder that is missing has none.
pub fn read(folder: &Path) -> Result<Files, Failure> {
    let mut files = Files::new();
    if folder.is_dir() {
        collect(folder, "", &mut files).map_err(|error| trouble("read", folder, &error))?;
    }
    Ok(files)
}

/// Makes the folder hold exactly these files; gives how many had to be written or removed.
pub fn mirror(folder: &Path, files: &Files) -> Result<usize, Failure> {
    let present = read(folder)?;
    let mut changed = 0;
    for name in present.keys().filter(|name| !files.contains_key(*name)) {
        let path = folder.join(name);
        fs::remove_file(&path).map_err(|error| trouble("remove", &path, &error))?;
        changed += 1;
    }
    for (name, content) in files {
        if present.get(name) != Some(content) {
            write(&folder.join(name), content)?;
            changed += 1;
        }
    }
    Ok(changed)
}

/// Writes a file and the folders above it.
pub fn write(path: &Path, content: &[u8]) -> Result<(), Failure> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, content))
        .map_err(|error| trouble("write", path, &error))
}

/// The sentence for a file operation that did not go through.
pub fn trouble(verb: &str, path: &Path, error: &io::Error) -> Failure {
    Failure::new(
        format!("could not {verb} {} ({error})", path.display()),
        "check that the path exists, that the disk has room and that you may write there",
    )
}

fn collect(folder: &Path, prefix: &str, files: &mut Files) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{name}/"), files)?;
        } else {
            files.insert(name, fs::read(entry.path())?);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mirror_writes_what_changed_and_removes_what_is_gone() {
        let folder = std::env::temp_dir().join(format!("xtask-folder-{}", std::process::id()));
        let files = |list: &[(&str, &str)]| -> Files {
            list.iter().map(|(name, text)| ((*name).into(), (*text).into())).collect()
        };
        let first = files(&[("a.js", "1"), ("wasm/b.js", "2")]);
        assert_eq!(mirror(&folder, &first).unwrap(), 2);
        assert_eq!(mirror(&folder, &first).unwrap(), 0);
        let second = files(&[("a.js", "1"), ("wasm/c.js", "3")]);
        assert_eq!(mirror(&folder, &second).unwrap(), 2);
        assert_eq!(read(&folder).unwrap(), second);
        fs::remove_dir_all(&folder).unwrap();
    }
}
