//! What matters to the person: the first thing on the screen, in the person's own words.

use super::super::dom;
use super::super::field::{Lines, Need, Spec, text_field};
use super::super::screen::Screen;
use super::super::subject::{follow, follow_text};
use super::{heading, open_button};
use crate::plan::{Field, Target};
use crate::words::Label;
use leptos::prelude::*;

/// The section of what matters.
pub fn what_matters_section(screen: Screen) -> AnyView {
    let target = Target::Plan;
    let subject = follow(screen, &target);
    let words = follow_text(subject, Field::WhatMatters);
    let is_open = screen.is_open(&target);
    let may_change = screen.may_set(&target, Field::WhatMatters);
    let body = move || {
        if is_open.get() {
            let spec = Spec::new(screen, &Target::Plan, Field::WhatMatters, Need::Optional);
            let spec = spec.hinted(Label::WhatMattersHint);
            return view! { class = "ip",
                <div class="editor">
                    {text_field(screen, subject, spec, Lines::Several)}
                    <div class="tools">
                        <button type="button" class="button" on:click=move |_| screen.close(&Target::Plan)>
                            {screen.say(&Label::Close)}
                        </button>
                    </div>
                </div>
            }
            .into_any();
        }
        let shown = move || {
            let words = words.get();
            if words.is_empty() {
                view! { class = "ip", <p class="empty">{screen.say(&Label::WhatMattersHint)}</p> }.into_any()
            } else {
                view! { class = "ip", <blockquote class="own-words">{words}</blockquote> }.into_any()
            }
        };
        let name = screen.say(&Label::WhatMatters);
        let button = may_change.then(|| open_button(screen, &Target::Plan, &name));
        view! { class = "ip", {shown} {button} }.into_any()
    };
    view! { class = "ip",
        <section class="section matters" id=dom::noun_id(&target) aria-labelledby="ip-matters" tabindex="-1"
            part="what-matters">
            {heading(screen, 1, "ip-matters", screen.say(&Label::WhatMatters).into_any())}
            {body}
        </section>
    }
    .into_any()
}
