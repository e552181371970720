//! What matters to the person: the first thing on the screen, in the person's own words.

use super::super::dom;
use super::super::element::{El, el};
use super::super::field::{Lines, Need, Spec, text_field};
use super::super::screen::Screen;
use super::super::subject::{follow, follow_text};
use super::{close_button, heading, open_button};
use crate::plan::{Field, Target};
use crate::words::Label;

/// The section of what matters.
pub fn what_matters_section(screen: Screen) -> El {
    let target = Target::Plan;
    let subject = follow(screen, &target);
    let words = follow_text(subject, Field::WhatMatters);
    let is_open = screen.is_open(&target);
    let may_change = screen.may_set(&target, Field::WhatMatters);
    let title = heading(screen, 1, "ip-matters").text(&screen.say(&Label::WhatMatters));
    let body = move || {
        if is_open.get() {
            let spec = Spec::new(screen, &Target::Plan, Field::WhatMatters, Need::Optional);
            let field =
                text_field(screen, subject, spec.hinted(screen, &Label::WhatMattersHint), Lines::Several);
            return vec![el("div").class("editor").child(field).child(close_button(screen, &Target::Plan))];
        }
        let words = words.get();
        let shown = if words.is_empty() {
            el("p").class("empty").text(&screen.say(&Label::WhatMattersHint))
        } else {
            el("blockquote").class("own-words").text(&words)
        };
        let mut body = vec![shown];
        body.extend(may_change.then(|| open_button(screen, &Target::Plan, &Label::WhatMatters)));
        body
    };
    el("section")
        .class("section matters")
        .id(&dom::noun_id(&target))
        .attr("aria-labelledby", "ip-matters")
        .attr("tabindex", "-1")
        .attr("part", "what-matters")
        .child(title)
        .live(body)
}
