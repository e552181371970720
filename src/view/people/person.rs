//! The person's own particulars: shown masked where it matters, edited in place. No right is judged here.

use super::super::element::{El, el};
use super::super::field::{Lines, Need, Spec, date_field, text_field};
use super::super::frame::{Fact, part_section};
use super::super::screen::Screen;
use super::super::subject::follow;
use crate::plan::{Field, Part, Target};
use crate::words::{Label, in_words};

/// The section about the person. The identity number is masked here and never printed whole.
pub fn person_section(screen: Screen) -> El {
    let target = Target::Part(Part::Person);
    let facts = move || {
        let person = screen.plan.with(|plan| std::sync::Arc::clone(&plan.person));
        let lang = screen.options.with_untracked(|options| options.catalogue.lang);
        let born = person.birth_date.map_or_else(String::new, |day| in_words(day, lang));
        vec![
            Fact::new(screen, &Field::Name, person.name.clone()),
            Fact::new(screen, &Field::BirthDate, born),
            Fact::new(screen, &Field::Number, masked(&person.number)),
            Fact::new(screen, &Field::Language, person.language.clone()),
            Fact::new(screen, &Field::Phone, person.phone.clone()),
            Fact::new(screen, &Field::Email, person.email.clone()),
        ]
    };
    let editor = move || {
        let target = Target::Part(Part::Person);
        let subject = follow(screen, &target);
        let spec = |field| Spec::new(screen, &target, field, Need::Optional);
        let one = |field| text_field(screen, subject, spec(field), Lines::One);
        let columns = el("div")
            .class("columns")
            .child(one(Field::Name))
            .child(date_field(screen, subject, spec(Field::BirthDate)))
            .child(one(Field::Number))
            .child(one(Field::Language))
            .child(one(Field::Phone))
            .child(one(Field::Email));
        vec![columns]
    };
    part_section(screen, target, Label::Person, "ip-person-heading", facts, editor)
}

/// The birth date of a number and five stars; all stars when it is no such number.
fn masked(number: &str) -> String {
    let digits = number.chars().filter(char::is_ascii_digit).count();
    let date: String = if digits == 11 { number.chars().take(6).collect() } else { String::new() };
    if number.is_empty() { String::new() } else { date + "*****" }
}
