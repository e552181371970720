//! The plan period, and when and how the plan is evaluated.

use super::super::element::{El, el};
use super::super::field::{Lines, Need, Spec, date_field, text_field};
use super::super::screen::Screen;
use super::super::subject::follow;
use super::{Fact, part_section};
use crate::plan::{Field, Part, Target};
use crate::words::{Label, in_words};

/// Period and evaluation stand together: both say what time the plan runs on.
pub fn period_section(screen: Screen) -> El {
    let facts = move || {
        let (period, evaluation) = screen.beside.with(|plan| (plan.period.clone(), plan.evaluation.clone()));
        let lang = screen.options.with_untracked(|options| options.catalogue.lang);
        let day = |day: Option<crate::plan::Date>| day.map_or_else(String::new, |day| in_words(day, lang));
        vec![
            Fact::new(screen, &Label::PeriodStart, day(period.start)),
            Fact::new(screen, &Label::PeriodEnd, day(period.end)),
            Fact::new(screen, &Field::Next, day(evaluation.next)),
            Fact::new(screen, &Field::Method, evaluation.method.clone()),
        ]
    };
    let editor = move || {
        let (period, evaluation) = (Target::Part(Part::Period), Target::Part(Part::EvaluationPlan));
        let (of_period, of_evaluation) = (follow(screen, &period), follow(screen, &evaluation));
        let starts = Spec::new(screen, &period, Field::Start, Need::Required);
        let ends = Spec::new(screen, &period, Field::End, Need::Required);
        let next = Spec::new(screen, &evaluation, Field::Next, Need::Required);
        let method = Spec::new(screen, &evaluation, Field::Method, Need::Required);
        let starts = starts.labelled(screen.say(&Label::PeriodStart));
        let ends = ends.labelled(screen.say(&Label::PeriodEnd));
        let columns = el("div")
            .class("columns")
            .child(date_field(screen, of_period, starts))
            .child(date_field(screen, of_period, ends))
            .child(date_field(screen, of_evaluation, next));
        vec![columns, text_field(screen, of_evaluation, method, Lines::Several)]
    };
    part_section(screen, Target::Part(Part::Period), Label::Frame, "ip-frame", facts, editor)
}
