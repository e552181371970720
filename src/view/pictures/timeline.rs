//! The plan in time: a bar for what lasts, a dot for what happens on one day, a line for today; and
//! the same as a table.

use super::super::derived::derived;
use super::super::element::{El, button, el, svg};
use super::super::fold::folded;
use super::super::screen::Screen;
use super::super::sections::folding;
use crate::outlook::{Span, SpanKind, Timeline, WHOLE, timeline};
use crate::plan::{Date, Field, Kind};
use crate::words::{Label, WorkText, in_words, short};

/// Nearer to today than this, the name of a year would touch the word.
const NEAR: u32 = WHOLE / 100 * 15;
/// From here on there is no room for a word after its line.
const LATE: u32 = WHOLE / 10 * 8;
/// What lasts is never thinner.
const THINNEST: u32 = WHOLE / 200;

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

/// Names are text that wraps; below each lies its part of the picture.
fn picture(screen: Screen, timeline: &Timeline) -> El {
    let (lang, today) = screen.options.with_untracked(|o| (o.catalogue.lang, o.actor.today));
    let (from, to) = (in_words(timeline.from, lang), in_words(timeline.to, lang));
    el("div")
        .attr("role", "img")
        .attr("aria-label", &screen.say(&WorkText::TimelineOf { from, to }))
        .child(axis(screen, timeline, today))
        .children(timeline.rows.iter().flat_map(|span| row(screen, timeline, today, span)))
}

fn percent(timeline: &Timeline, day: Date) -> String {
    as_percent(timeline.share(day))
}

fn as_percent(share: u32) -> String {
    format!("{}.{:02}%", share / 100, share % 100)
}

fn strip(height: &str) -> El {
    svg("svg").attr("width", "100%").attr("height", height)
}

/// A line from top to bottom at a day.
fn upright(timeline: &Timeline, day: Date, looks: &'static str) -> El {
    let x = percent(timeline, day);
    svg("line").class(looks).attr("x1", &x).attr("x2", &x).attr("y1", "0").attr("y2", "100%")
}

/// The days on which a quarter begins, with the year and whether the year does.
fn quarters(timeline: &Timeline) -> impl Iterator<Item = (Date, i32, bool)> {
    let ((first, _, _), (last, _, _)) = (timeline.from.parts(), timeline.to.parts());
    let (from, to) = (timeline.from, timeline.to);
    (first..=last)
        .flat_map(|year| [1, 4, 7, 10].map(|month| Some((Date::of(year, month, 1)?, year, month == 1))))
        .flatten()
        .filter(move |(day, _, _)| from <= *day && *day <= to)
}

/// Years, and today.
fn axis(screen: Screen, timeline: &Timeline, today: Date) -> El {
    let near = |day: Date| timeline.share(day).abs_diff(timeline.share(today)) < NEAR;
    let years = quarters(timeline).filter(|(day, _, begins)| *begins && !near(*day)).map(|(day, year, _)| {
        let name = svg("text").class("year-name").attr("x", &percent(timeline, day)).attr("y", "14");
        name.attr("dx", "4").text(&year.to_string())
    });
    // Near the end the word stands before the line.
    let anchor = if timeline.share(today) > LATE { "end" } else { "start" };
    let now = svg("text").class("now-name").attr("x", &percent(timeline, today)).attr("y", "14");
    let now = now.attr("text-anchor", anchor).text(&screen.say(&WorkText::Today));
    strip("20").children(years).child(now)
}

fn row(screen: Screen, timeline: &Timeline, today: Date, span: &Span) -> Vec<El> {
    let name = el("p").class(word(span.kind)).attr("data-depth", &span.depth.min(4).to_string());
    let lines = quarters(timeline).map(|(day, _, _)| upright(timeline, day, "quarter"));
    let drawn =
        strip("16").children(lines).children(bar(timeline, span)).child(upright(timeline, today, "now"));
    vec![name.text(&named(screen, span)), drawn]
}

fn bar(timeline: &Timeline, span: &Span) -> Option<El> {
    let (start, end) = (span.start.or(span.end)?, span.end.or(span.start)?);
    let looks = match (span.late, span.closed) {
        (true, _) => "span late",
        (false, true) => "span closed",
        (false, false) => "span",
    };
    let bar = if start == end {
        svg("circle").attr("cx", &percent(timeline, end)).attr("cy", "8").attr("r", "5")
    } else {
        let width = timeline.share(end).saturating_sub(timeline.share(start)).max(THINNEST);
        svg("rect")
            .attr("x", &percent(timeline, start))
            .attr("width", &as_percent(width))
            .attr("y", "3")
            .attr("height", "10")
            .attr("rx", "3")
    };
    Some(bar.class(looks))
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
