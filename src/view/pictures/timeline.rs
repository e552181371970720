//! The plan in time: a bar for what lasts, a dot for what happens on one day, a line for today; and
//! the same as a table.

use super::super::derived::derived;
use super::super::element::{El, button, el, svg};
use super::super::fold::folded;
use super::super::screen::Screen;
use super::super::sections::folding;
use crate::outlook::{Span, SpanKind, Timeline, timeline};
use crate::plan::{Date, Field, Kind};
use crate::words::{Label, WorkText, in_words, short};

/// The height of a row, in CSS pixels: a line of text and a bar below it.
const ROW: usize = 40;
/// Room for the names of the months.
const HEAD: usize = 28;

/// The section, folded.
pub fn timeline_section(screen: Screen) -> El {
    folding(screen, "timeline", &screen.say(&WorkText::Timeline), move || {
        let found = derived(move || {
            let today = screen.options.with(|options| options.actor.today);
            screen.settled.with(|plan| timeline(plan, today))
        });
        let drawn = move || found.with(|timeline| vec![picture(screen, timeline)]);
        let table = folded(screen, "ip-timeline-table", &screen.say(&WorkText::TimelineTable), move || {
            found.with(|timeline| vec![table(screen, timeline)])
        });
        vec![el("div").class("timeline").live(drawn), table]
    })
}

fn picture(screen: Screen, timeline: &Timeline) -> El {
    let (lang, today) = screen.options.with_untracked(|o| (o.catalogue.lang, o.actor.today));
    let (from, to) = (in_words(timeline.from, lang), in_words(timeline.to, lang));
    let height = HEAD.saturating_add(timeline.rows.len().saturating_mul(ROW));
    let percent = |day: Date| format!("{:.2}%", timeline.share(day) * 100.0);
    let now = svg("line")
        .class("now")
        .attr("x1", &percent(today))
        .attr("x2", &percent(today))
        .attr("y1", "18")
        .attr("y2", &height.to_string());
    // Near the end the word stands before the line: there is no room after it.
    let anchor = if timeline.share(today) > 0.8 { "end" } else { "start" };
    let label = svg("text").class("now-name").attr("x", &percent(today)).attr("y", "14");
    let label = label.attr("text-anchor", anchor);
    let rows = timeline.rows.iter().enumerate().flat_map(|(place, span)| row(screen, timeline, span, place));
    svg("svg")
        .attr("role", "img")
        .attr("aria-label", &screen.say(&WorkText::TimelineOf { from, to }))
        .attr("width", "100%")
        .attr("height", &height.to_string())
        .children(months(timeline, today, height))
        .child(now)
        .child(label.text(&screen.say(&WorkText::Today)))
        .children(rows)
}

/// A thin line where each quarter begins, with the year where it does.
fn months(timeline: &Timeline, today: Date, height: usize) -> Vec<El> {
    let (first, _, _) = timeline.from.parts();
    let (last, _, _) = timeline.to.parts();
    let quarters = (first..=last).flat_map(|year| [1, 4, 7, 10].map(|month| Date::of(year, month, 1)));
    let shown = quarters.flatten().filter(|day| *day >= timeline.from && *day <= timeline.to);
    let mark = |day: Date| {
        let x = format!("{:.2}%", timeline.share(day) * 100.0);
        let line = svg("line").class("quarter").attr("x1", &x).attr("x2", &x).attr("y1", "0");
        let (year, month, _) = day.parts();
        let is_clear = (timeline.share(day) - timeline.share(today)).abs() > 0.15;
        let name = (month == 1 && is_clear).then(|| {
            svg("text")
                .class("year-name")
                .attr("x", &x)
                .attr("y", "14")
                .attr("dx", "4")
                .text(&year.to_string())
        });
        [line.attr("y2", &height.to_string())].into_iter().chain(name)
    };
    shown.flat_map(mark).collect()
}

fn row(screen: Screen, timeline: &Timeline, span: &Span, place: usize) -> Vec<El> {
    let top = HEAD.saturating_add(place.saturating_mul(ROW));
    let text = svg("text").attr("y", &top.saturating_add(14).to_string());
    let indent = span.depth.saturating_mul(12).to_string();
    let name = text.class(word(span.kind)).attr("x", &indent).text(&named(screen, span));
    let (Some(start), Some(end)) = (span.start.or(span.end), span.end.or(span.start)) else {
        return vec![name];
    };
    let (from, to) = (timeline.share(start) * 100.0, timeline.share(end) * 100.0);
    let looks = match (span.late, span.closed) {
        (true, _) => "span late",
        (false, true) => "span closed",
        (false, false) => "span",
    };
    let bar = if start == end {
        svg("circle")
            .attr("cx", &format!("{to:.2}%"))
            .attr("cy", &top.saturating_add(25).to_string())
            .attr("r", "5")
    } else {
        svg("rect")
            .attr("x", &format!("{from:.2}%"))
            .attr("width", &format!("{:.2}%", (to - from).max(0.5)))
            .attr("y", &top.saturating_add(20).to_string())
            .attr("height", "10")
            .attr("rx", "3")
    };
    vec![name, bar.class(looks)]
}

fn word(kind: SpanKind) -> &'static str {
    match kind {
        SpanKind::Goal | SpanKind::Period => "goal-name",
        SpanKind::Measure | SpanKind::Meeting | SpanKind::Evaluation => "row-name",
    }
}

/// What a row is called, with a mark before what is late or over: never by colour alone.
fn named(screen: Screen, span: &Span) -> String {
    let kind = screen.say(&match span.kind {
        SpanKind::Period => Kind::Period,
        SpanKind::Goal => Kind::Goal,
        SpanKind::Measure => Kind::Measure,
        SpanKind::Meeting => Kind::Meeting,
        SpanKind::Evaluation => Kind::Evaluation,
    });
    let name = match (span.kind, span.title.is_empty()) {
        (SpanKind::Goal | SpanKind::Measure, false) => span.title.clone(),
        (_, true) => kind,
        (_, false) => format!("{kind}: {}", span.title),
    };
    let mark = match (span.late, span.closed) {
        (true, _) => "▲ ",
        (false, true) => "✓ ",
        (false, false) => "",
    };
    format!("{mark}{name}")
}

fn table(screen: Screen, timeline: &Timeline) -> El {
    let lang = screen.options.with_untracked(|options| options.catalogue.lang);
    let head = |label: &WorkText| el("th").attr("scope", "col").text(&screen.say(label));
    let day = |day: Option<Date>| el("td").text(&day.map_or_else(String::new, |day| short(day, lang)));
    let line = |span: &Span| {
        let path = span.path.clone();
        let go = button("link", &named(screen, span)).on_press(move || screen.go_to(&path));
        let late = if span.late { screen.say(&Label::Overdue) } else { String::new() };
        el("tr")
            .child(el("th").attr("scope", "row").child(go))
            .child(day(span.start))
            .child(day(span.end))
            .child(el("td").text(&late))
    };
    let status = el("th").attr("scope", "col").text(&screen.say(&Field::Status));
    let columns = el("tr")
        .child(head(&WorkText::TimelineWhat))
        .child(head(&WorkText::TimelineFrom))
        .child(head(&WorkText::TimelineTo))
        .child(status);
    let (from, to) = (in_words(timeline.from, lang), in_words(timeline.to, lang));
    let name = screen.say(&WorkText::TimelineOf { from, to });
    let table = el("table")
        .class("matrix")
        .child(el("caption").text(&name))
        .child(el("thead").child(columns))
        .child(el("tbody").children(timeline.rows.iter().map(line)));
    el("div")
        .class("scrolls")
        .attr("role", "region")
        .attr("tabindex", "0")
        .attr("aria-label", &name)
        .child(table)
}
