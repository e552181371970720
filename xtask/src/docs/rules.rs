//! `docs/rules.md`: every rule with its level, source, sentences and examples.
//!
//! The sentences are those of the finding that the rule's own example gives.

use super::{example, in_each_language};
use crate::failure::Failure;
use individuell_plan::rules::{Example, Finding, RULES, Rule, clock, examples, validate};

const HEAD: &str = "# Rules

Written by `cargo xtask docs` from `src/rules`; change it there. A finding never keeps anybody from editing or saving. *error*: impossible as it stands. *gap*: needed before the plan is taken into use. *reminder*: a clock or a hint. The sentences are those of the example that triggers the rule. The clocks that find something are rules too; they stand in [clocks.md](clocks.md).
";

pub fn text() -> Result<String, Failure> {
    let examples = examples();
    let mut text = format!("{HEAD}\n{}\n\n| rule | level | source |\n| --- | --- | --- |\n", example::ABOUT);
    for rule in RULES {
        text.push_str(&row(rule, ""));
    }
    for rule in clock::rules() {
        text.push_str(&row(rule, "clocks.md"));
    }
    for rule in RULES {
        let example = examples.iter().find(|example| example.rule.code == rule.code);
        let example = example.ok_or_else(|| example::broken(rule.code, "there is none"))?;
        text.push_str(&section(rule, example)?);
    }
    Ok(text)
}

fn row(rule: &Rule, file: &str) -> String {
    format!("| [{0}]({file}#{0}) | {1} | {2} |\n", rule.code, rule.level.word(), rule.source)
}

fn section(rule: &Rule, example: &Example) -> Result<String, Failure> {
    let finding = first_finding(example)?;
    let said = in_each_language(|catalogue| {
        format!("{} *{}*", catalogue.say(&finding.message), catalogue.say(&finding.way_out))
    });
    let mut text = format!("\n## {}\n\n{}, {}.\n\n{said}", rule.code, rule.level.word(), rule.source);
    text.push_str(&format!("\nTriggers: `{}`\n\nPasses: `{}`\n", example.triggers, example.passes));
    if example.settings != "{}" {
        text.push_str(&format!("\nWith the settings: `{}`\n", example.settings));
    }
    if example.known_plans != "[]" {
        text.push_str(&format!("\nWith the known plans: `{}`\n", example.known_plans));
    }
    Ok(text)
}

/// What the rule finds in the base plan as its example changes it.
fn first_finding(example: &Example) -> Result<Finding, Failure> {
    let code = example.rule.code;
    let plan = example::plan(code, example.triggers)?;
    let settings = example::settings(code, example.settings, example.known_plans)?;
    let mut findings = validate(&plan, example::day()?, &settings).into_iter();
    findings.find(|finding| finding.code == code).ok_or_else(|| example::broken(code, "it triggers nothing"))
}
