//! The words after the command's name: flags, and flags with a value.
//!
//! Promises that a misspelt flag is refused instead of silently ignored.

use crate::failure::Failure;

pub struct Args {
    words: Vec<String>,
}

impl Args {
    pub fn new(words: Vec<String>) -> Self {
        Args { words }
    }

    /// Takes a flag without a value.
    pub fn flag(&mut self, name: &str) -> bool {
        let before = self.words.len();
        self.words.retain(|word| word != name);
        self.words.len() != before
    }

    /// Takes a flag and the word after it, also written `--flag=value`.
    pub fn value(&mut self, name: &str) -> Result<Option<String>, Failure> {
        let joined = format!("{name}=");
        if let Some(at) = self.words.iter().position(|word| word.starts_with(&joined)) {
            return Ok(Some(self.words.remove(at)[joined.len()..].to_owned()));
        }
        let Some(at) = self.words.iter().position(|word| word == name) else {
            return Ok(None);
        };
        self.words.remove(at);
        if at < self.words.len() {
            Ok(Some(self.words.remove(at)))
        } else {
            Err(Failure::new(
                format!("`{name}` has no value"),
                format!("write a value after it: `{name} VALUE`"),
            ))
        }
    }

    /// Takes `--port`.
    pub fn port(&mut self, default: u16) -> Result<u16, Failure> {
        match self.value("--port")? {
            None => Ok(default),
            Some(text) => text.parse().map_err(|_| {
                Failure::new(
                    format!("`{text}` is not a port"),
                    "give a number from 0 to 65535; 0 lets the system choose one",
                )
            }),
        }
    }

    /// Takes a flag with a number; nought when it is not there.
    pub fn count(&mut self, name: &str) -> Result<usize, Failure> {
        let text = self.value(name)?.unwrap_or_else(|| "0".to_owned());
        text.parse()
            .map_err(|_| Failure::new(format!("`{text}` is not a number"), format!("write `{name} 40`")))
    }

    /// Everything that is left, for a program that we only start.
    pub fn rest(self) -> Vec<String> {
        self.words
    }

    /// Says that nothing more is expected.
    pub fn finish(self) -> Result<(), Failure> {
        match self.words.first() {
            None => Ok(()),
            Some(word) => Err(Failure::new(
                format!("`{word}` is not understood here"),
                "run `cargo xtask help` for the flags of each command",
            )),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn args(text: &str) -> Args {
        Args::new(text.split_whitespace().map(str::to_owned).collect())
    }

    #[test]
    fn flags_and_values_are_taken_and_the_rest_is_refused() {
        let mut a = args("--no-serve --port 9000 --pkg=there");
        assert!(a.flag("--no-serve"));
        assert_eq!(a.port(8080).unwrap(), 9000);
        assert_eq!(a.value("--pkg").unwrap().as_deref(), Some("there"));
        a.finish().unwrap();
        assert!(args("--prot 9000").finish().is_err());
    }

    #[test]
    fn a_value_that_is_missing_or_no_port_is_refused() {
        assert!(args("--port").port(8080).is_err());
        assert!(args("--port 70000").port(8080).is_err());
        assert_eq!(args("").port(8080).unwrap(), 8080);
    }
}
