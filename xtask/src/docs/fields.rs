//! `docs/fields.md`: every kind of noun with its fields and lists, from the declarations.

use super::cell;
use individuell_plan::plan::read::Shape;
use individuell_plan::plan::{Described, DescribedField, Field, Kind, dictionary};
use individuell_plan::words::{Catalogue, Lang, choice_row, label_of};
use std::collections::BTreeMap;

const HEAD: &str = "# Fields

Written by `cargo xtask docs` from `src/plan`; change it there. The names are those of the JSON format `individuell-plan/1`. Rows and sections are those of the requirements, letters those of the content rule. *Always* means that the member is written even when it is empty.
";

pub fn text() -> String {
    let all = dictionary();
    let mut text = String::from(HEAD);
    for described in &all {
        text.push_str(&kind(described));
    }
    text.push_str(&vocabularies(&all));
    text
}

fn kind(described: &Described) -> String {
    let mut text = format!(
        "\n## {}\n\n«{}». {}\n\n| field | holds | on screen (nb) | meaning |\n| --- | --- | --- | --- |\n",
        described.kind.name(),
        label_of_kind(described.kind),
        described.doc
    );
    for field in &described.fields {
        text.push_str(&row(described.kind, field));
    }
    for part in &described.parts {
        let holds = format!("one [{0}](#{0})", part.part.kind().name().to_lowercase());
        text.push_str(&format!("| `{}` | {holds} | | {} |\n", part.part.name(), cell(&part.doc)));
    }
    for list in &described.lists {
        let always = if list.always { ", always" } else { "" };
        let holds = format!("list of [{0}](#{0}){always}", list.list.holds().name().to_lowercase());
        text.push_str(&format!("| `{}` | {holds} | | {} |\n", list.list.name(), cell(&list.doc)));
    }
    text
}

fn row(kind: Kind, field: &DescribedField) -> String {
    let mut holds = shape(field.field, field.shape);
    if field.always {
        holds.push_str(", always");
    }
    let label = if field.field.is_settable() {
        label_of(kind, field.field).template(Lang::Nb).to_owned()
    } else {
        String::new()
    };
    format!("| `{}` | {holds} | {} | {} |\n", field.field.name(), cell(&label), cell(&field.doc))
}

fn shape(field: Field, shape: Shape) -> String {
    let kind = field.refers_to().map_or("entry", Kind::name);
    match shape {
        Shape::Text if field.is_long() => "text, several lines".to_owned(),
        Shape::Text => "text".to_owned(),
        Shape::Date => "day, `2026-11-22`".to_owned(),
        Shape::Flag => "`true` or left out".to_owned(),
        Shape::Choice(name, _) => format!("one of [{name}](#{})", name.to_lowercase()),
        Shape::Choices(name, _) => format!("several of [{name}](#{})", name.to_lowercase()),
        Shape::Reference if field == Field::Id => "id".to_owned(),
        Shape::Reference => format!("id of a {kind}"),
        Shape::References => format!("ids of {kind}s"),
        Shape::Words => "list of texts".to_owned(),
        Shape::Fixed => "fixed text".to_owned(),
    }
}

fn vocabularies(all: &[Described]) -> String {
    let mut words = BTreeMap::new();
    for field in all.iter().flat_map(|described| &described.fields) {
        if let Shape::Choice(name, of) | Shape::Choices(name, of) = field.shape {
            words.insert(name, of);
        }
    }
    let mut text = String::from("\n# Words\n\nWhat a field can hold when it holds one of a few words.\n");
    for (name, of) in words {
        text.push_str(&format!("\n## {name}\n\n| word | on screen (nb) |\n| --- | --- |\n"));
        for word in of {
            let label = choice_row(name, word).map_or("", |row| row.template(Lang::Nb));
            text.push_str(&format!("| `{word}` | {} |\n", cell(label)));
        }
    }
    text
}

fn label_of_kind(kind: Kind) -> String {
    Catalogue::of(Lang::Nb).say(&kind)
}
