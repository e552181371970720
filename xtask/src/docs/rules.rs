//! `docs/rules.md`: every rule with its level, source, sentences and examples.
//!
//! The sentences are those of the finding that the rule's own example gives.

use super::patch::patched;
use crate::failure::Failure;
use individuell_plan::exchange::{parse, read_plan};
use individuell_plan::plan::Date;
use individuell_plan::plan::read::ReadError;
use individuell_plan::rules::{BASE, Example, Finding, KnownPlan, RULES, Rule, Settings, examples, validate};
use individuell_plan::words::{Catalogue, Lang};
use std::sync::Arc;

/// The day that the examples are written for.
const EXAMPLES_DAY: &str = "2026-03-01";

const HEAD: &str = "# Rules

Written by `cargo xtask docs` from `src/rules`; change it there. A finding never keeps anybody from editing or saving. *error*: impossible as it stands. *gap*: needed before the plan is taken into use. *reminder*: a clock or a hint. The sentences are those of the example that triggers the rule on 1 March 2026. An example is a patch of the complete plan `src/rules/base.json`: from JSON Pointer to the new value, where `null` removes and `-` appends.
";

pub fn text() -> Result<String, Failure> {
    let examples = examples();
    let mut text = String::from(HEAD);
    text.push_str("\n| rule | level | source |\n| --- | --- | --- |\n");
    for rule in RULES {
        text.push_str(&format!("| [{0}](#{0}) | {1} | {2} |\n", rule.code, rule.level.word(), rule.source));
    }
    for rule in RULES {
        let example = examples.iter().find(|example| example.rule.code == rule.code);
        let example = example.ok_or_else(|| {
            Failure::new(
                format!("the rule `{}` has no example", rule.code),
                "add one to its list in src/rules/examples.rs",
            )
        })?;
        text.push_str(&section(rule, example)?);
    }
    Ok(text)
}

fn section(rule: &Rule, example: &Example) -> Result<String, Failure> {
    let finding = first_finding(example)?;
    let mut text = format!("\n## {}\n\n{}, {}.\n\n", rule.code, rule.level.word(), rule.source);
    for lang in Lang::ALL {
        let catalogue = Catalogue::of(lang);
        let (message, way_out) = (catalogue.say(&finding.message), catalogue.say(&finding.way_out));
        text.push_str(&format!("- {}: {message} *{way_out}*\n", lang.tag()));
    }
    text.push_str(&format!("\nTriggers: `{}`\n\nPasses: `{}`\n", example.triggers, example.passes));
    Ok(text)
}

/// What the rule finds in the base plan as its example changes it.
fn first_finding(example: &Example) -> Result<Finding, Failure> {
    let code = example.rule.code;
    let findings = findings(example).map_err(|error| {
        Failure::new(
            format!("the example of `{code}` cannot be read: {error}"),
            "correct it beside the rule in src/rules",
        )
    })?;
    findings.into_iter().find(|finding| finding.code == code).ok_or_else(|| {
        Failure::new(
            format!("the example of `{code}` does not trigger it"),
            "run `cargo test --no-default-features --test rules`",
        )
    })
}

fn findings(example: &Example) -> Result<Vec<Finding>, ReadError> {
    let plan = read_plan(&patched(BASE, example.triggers))?;
    let mut settings = Settings::read(&parse(example.settings)?)?;
    settings.known_plans = KnownPlan::read_list(&parse(example.known_plans)?)?;
    let today = Date::parse(EXAMPLES_DAY);
    Ok(today.map(|today| validate(&plan, today, &Arc::new(settings))).unwrap_or_default())
}
