//! The save button, what is missing above it, and a copy to keep when the host cannot save.

use super::screen::{SaveState, Screen};
use super::toolbar::save_words;
use crate::rules::{Finding, Level};
use crate::words::Label;
use gloo::file::{Blob, ObjectUrl};
use leptos::prelude::*;

/// The id of the summary.
pub const SUMMARY_ID: &str = "ip-summary";

/// Whether a finding stands in the summary: what must be in place before the plan is used.
pub fn is_listed(finding: &Finding) -> bool {
    match finding.level {
        Level::Error | Level::Gap => true,
        Level::Reminder => false,
    }
}

/// The foot of the plan.
pub fn save_bar(screen: Screen) -> AnyView {
    let listed = Memo::new(move |_| {
        if !screen.save_tried.get() {
            return Vec::new();
        }
        screen.findings.with(|found| found.iter().filter(|f| is_listed(f)).cloned().collect::<Vec<_>>())
    });
    let summary = move || {
        let findings = listed.get();
        if findings.is_empty() {
            return None;
        }
        let items = findings.into_iter().map(|finding| {
            let path = finding.path.clone();
            view! { class = "ip",
                <li>
                    <button type="button" class="link" on:click=move |_| screen.go_to(&path)>
                        {screen.say(&finding.message)}
                    </button>
                </li>
            }
        });
        Some(view! { class = "ip",
            <div class="summary" id=SUMMARY_ID tabindex="-1" role="group" aria-labelledby="ip-summary-heading"
                part="error-summary">
                <p class="summary-heading" id="ip-summary-heading">{screen.say(&Label::SummaryHeading)}</p>
                <ul>{items.collect_view()}</ul>
            </div>
        })
    };
    view! { class = "ip",
        <div class="save-bar" part="actions">
            {summary}
            <div class="save-row">
                <button type="button" class="button primary" aria-keyshortcuts="Control+S"
                    on:click=move |_| screen.save()>
                    {screen.say(&Label::Save)}
                </button>
                <p class="save-state" role="status">{move || save_words(screen)}</p>
            </div>
            {move || (screen.save_state.get() == SaveState::Failed).then(|| copy_link(screen))}
        </div>
    }
    .into_any()
}

/// A link that hands the plan over as a file. The file's name says nothing of the person.
fn copy_link(screen: Screen) -> impl IntoView {
    let file = Blob::new_with_options(screen.written().as_str(), Some("application/json"));
    let address = StoredValue::new_local(ObjectUrl::from(file));
    view! { class = "ip",
        <p><a class="button" download="individuell-plan.json" href=address.with_value(|a| a.to_string())>
            {screen.say(&Label::TakeCopy)}
        </a></p>
    }
}
