//! The goals, with what was measured, as a table.

use std::fmt;

#[derive(Default)]
pub(crate) struct Goals(Vec<Goal>);

struct Goal {
    name: String,
    measured: f64,
    bound: String,
    is_met: bool,
}

impl Goals {
    pub(crate) fn at_most(&mut self, name: &str, measured: f64, most: f64) {
        self.add(name, measured, format!("≤ {most}"), measured <= most);
    }

    pub(crate) fn at_least(&mut self, name: &str, measured: f64, least: f64) {
        self.add(name, measured, format!("≥ {least}"), measured >= least);
    }

    fn add(&mut self, name: &str, measured: f64, bound: String, is_met: bool) {
        self.0.push(Goal {
            name: name.to_owned(),
            measured,
            bound,
            is_met,
        });
    }
}

impl fmt::Display for Goals {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            formatter,
            "| goal | at | measured | met |\n|---|--:|--:|---|"
        )?;
        for goal in &self.0 {
            let met = if goal.is_met { "yes" } else { "**no**" };
            let (name, bound, measured) = (&goal.name, &goal.bound, goal.measured);
            writeln!(formatter, "| {name} | {bound} | {measured:.2} | {met} |")?;
        }
        Ok(())
    }
}
