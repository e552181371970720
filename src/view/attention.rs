//! What needs attention: how many errors, gaps and reminders, and each with its way out.
//!
//! Counts are always there; the list is drawn only while it is open.

use super::screen::Screen;
use crate::rules::{Finding, Level};
use crate::words::{Label, Sentence};
use leptos::prelude::*;

/// The panel of findings.
pub fn attention(screen: Screen, heading: AnyView) -> AnyView {
    let is_open = RwSignal::new(false);
    let counts = Memo::new(move |_| screen.findings.with(|found| Level::ALL.map(|level| found.count(level))));
    let count = move |level: Level| {
        let [errors, gaps, reminders] = counts.get();
        let number = match level {
            Level::Error => errors,
            Level::Gap => gaps,
            Level::Reminder => reminders,
        };
        (number > 0).then(|| {
            let words = screen.say(&in_words(level, number));
            view! { class = "ip",
                <li class=("count", true) data-level=level.word()>{words}</li>
            }
        })
    };
    let is_calm = move || counts.with(|counts| counts.iter().all(|count| *count == 0));
    view! { class = "ip",
        <section class="attention" aria-labelledby="ip-attention" part="attention">
            {heading}
            <Show when=is_calm>
                <p>{screen.say(&Label::NothingMissing)}</p>
            </Show>
            <ul class="counts">{Level::ALL.map(|level| move || count(level)).collect_view()}</ul>
            <Show when=move || !is_calm()>
                <button type="button" class="button quiet" aria-controls="ip-findings"
                    aria-expanded=move || if is_open.get() { "true" } else { "false" }
                    on:click=move |_| is_open.update(|open| *open = !*open)>
                    {move || screen.say(if is_open.get() { &Label::HideList } else { &Label::ShowList })}
                </button>
            </Show>
            <div id="ip-findings">
                {move || is_open.get().then(|| Level::ALL.map(|level| list(screen, level)).collect_view())}
            </div>
        </section>
    }
    .into_any()
}

fn in_words(level: Level, number: usize) -> Sentence {
    let count = number.to_string();
    match (level, number) {
        (Level::Error, 1) => Sentence::OneError,
        (Level::Error, _) => Sentence::ErrorCount { count },
        (Level::Gap, 1) => Sentence::OneGap,
        (Level::Gap, _) => Sentence::GapCount { count },
        (Level::Reminder, 1) => Sentence::OneReminder,
        (Level::Reminder, _) => Sentence::ReminderCount { count },
    }
}

fn list(screen: Screen, level: Level) -> impl IntoView {
    let findings = Memo::new(move |_| {
        screen.findings.with(|found| found.iter().filter(|f| f.level == level).cloned().collect::<Vec<_>>())
    });
    let name = match level {
        Level::Error => Label::Errors,
        Level::Gap => Label::Gaps,
        Level::Reminder => Label::Reminders,
    };
    move || {
        let findings = findings.get();
        (!findings.is_empty()).then(|| {
            view! { class = "ip",
                <p class="list-name" data-level=level.word()>{screen.say(&name)}</p>
                <ul class="findings">{findings.into_iter().map(|f| item(screen, f)).collect_view()}</ul>
            }
        })
    }
}

fn item(screen: Screen, finding: Finding) -> impl IntoView {
    let path = finding.path.clone();
    view! { class = "ip",
        <li>
            <button type="button" class="link" on:click=move |_| screen.go_to(&path)>
                {screen.say(&finding.message)}
            </button>
            <span class="way-out">{screen.say(&finding.way_out)}</span>
        </li>
    }
}
