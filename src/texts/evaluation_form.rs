//! The person's own evaluation form, in plain words, with how to complain. Section 2.5, row 98.
//!
//! The questions are the fields of an evaluation that are the person's to answer, so that what is
//! asked on paper is what can be written in the plan.

use super::card;
use super::document::{Document, Fact};
use super::journal::{is_carried_out, is_sought};
use super::teller::Teller;
use crate::into_vec::IntoVec;
use crate::plan::read::Shape;
use crate::plan::{ContactPurpose, Evaluation, Field, Goal, Kind, Measure, Noun, ProcessEvaluation, Review};
use crate::words::{Help, Label, Outgoing, Said, choice_row};

/// What the services fill in, or what stands last on the form.
const NOT_ASKED: [Field; 6] = [
    Field::Date,
    Field::By,
    Field::Method,
    Field::Present,
    Field::ToldHowToComplain,
    Field::ResponsibleRight,
];

/// The form.
pub(super) fn write(teller: &Teller<'_>, to: &mut Document) {
    to.paragraph(teller.say(&Help::EvaluateTogether));
    to.paragraph(teller.say(&Outgoing::YouChoose));
    to.facts(card::person_form(teller).into_iter().take(1).into_vec());
    to.facts(teller.all_facts(&*teller.plan.evaluation));
    if !teller.plan.goals.is_empty() || !teller.plan.measures.is_empty() {
        to.heading(2, teller.say(&Label::Goals));
        teller.plan.goals.iter().for_each(|one| goal(teller, to, one, 3));
        teller.plan.measures.iter().for_each(|one| measure(teller, to, one, 3));
    }
    to.heading(2, teller.say(&Label::ProcessEvaluation));
    ask(teller, to, &ProcessEvaluation::default());
    to.heading(2, teller.say(&Outgoing::HowToComplain));
    complain(teller, to);
    let mut last = vec![teller.fact(&Field::Date, "")];
    last.extend(teller.form(&ProcessEvaluation::default(), &[Field::Present]));
    to.facts(last);
}

/// The goals that are worked with, and what is done for them.
fn goal(teller: &Teller<'_>, to: &mut Document, goal: &Goal, level: u8) {
    let below = level.saturating_add(1);
    if is_sought(goal) {
        to.heading(level, teller.title(goal));
        to.facts(teller.facts(goal, &[Field::OwnWords]));
        ask(teller, to, &Evaluation::default());
        goal.measures.iter().for_each(|one| measure(teller, to, one, below));
    }
    goal.goals.iter().for_each(|one| self::goal(teller, to, one, below));
}

/// A measure that goes on, with what is asked of it.
fn measure(teller: &Teller<'_>, to: &mut Document, measure: &Measure, level: u8) {
    if is_carried_out(measure) {
        to.heading(level, teller.title(measure));
        to.facts(teller.facts(measure, &[Field::Extent]));
        ask(teller, to, &Review::default());
    }
}

/// A question for each field: answers to tick, or a line.
fn ask(teller: &Teller<'_>, to: &mut Document, noun: &dyn Noun) {
    let mut open: Vec<Fact> = Vec::new();
    for field in noun.fields() {
        // What the services think of a goal is theirs to write.
        if NOT_ASKED.contains(&field) || noun.kind() == Kind::Evaluation && field == Field::Text {
            continue;
        }
        let question = teller.label(noun.kind(), field);
        match noun.value(field).map(|value| value.shape()) {
            Some(Shape::Choice(vocabulary, words)) => {
                to.facts(std::mem::take(&mut open));
                let rows = words.iter().filter_map(|word| choice_row(vocabulary, word));
                to.choice(question, rows.map(|row| (teller.say(&Said::row(row)), false)).into_vec());
            }
            _ => open.push((question, None)),
        }
    }
    to.facts(open);
}

/// Rows 80, 98 and 113: whom to turn to, each with how to reach them.
fn complain(teller: &Teller<'_>, to: &mut Document) {
    to.paragraph(teller.say(&Help::ComplainAboutCoordinator));
    to.paragraph(teller.say(&Help::RightToAppeal));
    let purposes = [ContactPurpose::Complaint, ContactPurpose::Leader, ContactPurpose::CoordinatingUnit];
    let known: Vec<_> = purposes.iter().filter_map(|purpose| teller.contact(&[*purpose])).into_vec();
    if known.is_empty() {
        to.facts(vec![teller.fact(&Outgoing::ComplainTo, "")]);
    }
    for contact in known {
        let fields =
            [Field::Purpose, Field::Name, Field::Organisation, Field::Phone, Field::Email, Field::Hours];
        to.facts(teller.facts(&**contact, &fields));
    }
}
