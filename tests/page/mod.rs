//! A strict reader of the HTML pages we write: only the elements and attributes we use, every one
//! closed in order, headings without a gap, nothing that is not escaped. It knows no other HTML.

/// What may stand in a page, and with which attributes.
const ALLOWED: [(&str, &[&str]); 25] = [
    ("html", &["lang"]),
    ("head", &[]),
    ("title", &[]),
    ("body", &[]),
    ("main", &[]),
    ("h1", &[]),
    ("h2", &[]),
    ("h3", &[]),
    ("h4", &[]),
    ("h5", &[]),
    ("h6", &[]),
    ("p", &["dir"]),
    ("ul", &[]),
    ("li", &["dir"]),
    ("dl", &[]),
    ("dt", &[]),
    ("dd", &["dir"]),
    ("table", &[]),
    ("caption", &[]),
    ("thead", &[]),
    ("tbody", &[]),
    ("tr", &[]),
    ("th", &["scope", "dir"]),
    ("td", &["dir"]),
    ("span", &["aria-hidden"]),
];
/// Elements without an end.
const VOID: [(&str, &[&str]); 2] = [("meta", &["charset", "name", "content"]), ("br", &[])];
const ENTITIES: [(&str, char); 5] = [("amp", '&'), ("lt", '<'), ("gt", '>'), ("quot", '"'), ("#39", '\'')];

/// What a page holds, when nothing is wrong with it.
pub struct Page {
    /// The language of the page.
    pub lang: String,
    /// What is read, element by element, with whitespace as one space.
    pub text: String,
    /// The levels of the headings in order.
    pub headings: Vec<u8>,
}

/// Reads a page, or says what is wrong with it.
pub fn read(page: &str) -> Result<Page, String> {
    let body = page.strip_prefix("<!doctype html>\n").ok_or("no doctype")?;
    let (mut open, mut text): (Vec<&str>, String) = (Vec::new(), String::new());
    let (mut lang, mut headings) = (String::new(), Vec::new());
    let mut rest = body;
    while let Some((before, after)) = rest.split_once('<') {
        text.push_str(&unescaped(before)?);
        text.push(' ');
        let (tag, tail) = after.split_once('>').ok_or("a tag without an end")?;
        rest = tail;
        if let Some(name) = tag.strip_prefix('/') {
            let last = open.pop();
            if last != Some(name) {
                return Err(format!("</{name}> ends {last:?}"));
            }
            continue;
        }
        let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        let known = ALLOWED.iter().chain(&VOID).find(|(known, _)| *known == name);
        let (_, allowed) = known.ok_or_else(|| format!("an element <{name}>"))?;
        let attributes = attributes_of(attributes)?;
        if let Some((name, _)) = attributes.iter().find(|(name, _)| !allowed.contains(name)) {
            return Err(format!("an attribute {name}"));
        }
        let value = |wanted| attributes.iter().find(|(name, _)| *name == wanted).map(|(_, value)| *value);
        match name {
            "html" => lang = value("lang").unwrap_or_default().to_owned(),
            "th" if value("scope").is_none() => return Err("a head without scope".into()),
            "tr" if !matches!(open.last(), Some(&("thead" | "tbody"))) => return Err("a row outside".into()),
            "li" if open.last() != Some(&"ul") => return Err("an item outside a list".into()),
            "dt" | "dd" if open.last() != Some(&"dl") => return Err("a name outside its list".into()),
            "p" | "ul" | "dl" | "table" if open.last() != Some(&"main") => {
                return Err(format!("<{name}> inside {:?}", open.last()));
            }
            _ => {}
        }
        if let Some(level) = name.strip_prefix('h').and_then(|level| level.parse::<u8>().ok()) {
            if level > headings.last().map_or(1, |last| last + 1) {
                return Err(format!("a heading of level {level} after {headings:?}"));
            }
            headings.push(level);
        }
        if !VOID.iter().any(|(void, _)| *void == name) {
            open.push(name);
        }
    }
    if !open.is_empty() || !rest.trim().is_empty() {
        return Err(format!("open at the end: {open:?}"));
    }
    if headings.iter().filter(|level| **level == 1).count() != 1 || headings.first() != Some(&1) {
        return Err("not one title".into());
    }
    Ok(Page { lang, text: spaced(&text), headings })
}

/// The text with each run of whitespace as one space.
pub fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn attributes_of(text: &str) -> Result<Vec<(&str, &str)>, String> {
    let (mut all, mut rest) = (Vec::new(), text);
    while !rest.is_empty() {
        let (name, after) = rest.split_once("=\"").ok_or("an attribute without a value")?;
        let (value, tail) = after.split_once('"').ok_or("a value without an end")?;
        all.push((name, value));
        rest = tail.trim_start();
    }
    Ok(all)
}

/// The text behind its entities; a character that should have been one is an error.
fn unescaped(text: &str) -> Result<String, String> {
    let mut said = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        said.push_str(before);
        let (name, tail) = after.split_once(';').ok_or("an & that is no entity")?;
        let known = ENTITIES.iter().find(|(known, _)| *known == name);
        said.push(known.ok_or_else(|| format!("an entity &{name};"))?.1);
        rest = tail;
    }
    said.push_str(rest);
    match text.chars().find(|c| matches!(c, '>' | '"' | '\'') || c.is_control() && !matches!(c, '\n' | '\t'))
    {
        Some(c) => Err(format!("{c:?} as it is")),
        None => Ok(said),
    }
}
