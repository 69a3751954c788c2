//! Views: figures that people read from the tables, and the items of nested lists as rows.

mod items;

use std::collections::BTreeSet;
use std::sync::LazyLock;

/// The schema that the views have in PostgreSQL.
pub(crate) const POSTGRES_SCHEMA: &str = "planwire_views";

/// The end of a line that only one of the databases reads.
const SQLITE: &str = "-- sqlite";
const POSTGRES: &str = "-- postgres";

/// A view of the database that a sync writes to.
///
/// Views read the rows that are not marked as deleted, of all accounts; `_account` is a column of each. In SQLite they
/// stand beside the tables, in PostgreSQL in the schema `planwire_views`. Money is a double that is rounded to two
/// decimals in SQLite, and exact in PostgreSQL.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct View {
    /// The name of the view, the same in both databases.
    pub name: String,
    /// The sentences that say what it counts, and what it leaves out.
    pub description: String,
    /// The lists that it reads, such as `wethod.budgets`, those of the views it is made from included.
    pub tables: BTreeSet<String>,
    /// The views that it reads, directly or by way of another.
    pub(crate) views: BTreeSet<String>,
    sqlite: String,
    postgres: String,
}

impl View {
    /// Returns the statement that creates it in SQLite.
    #[must_use]
    pub fn sqlite(&self) -> String {
        format!("CREATE VIEW \"{}\" AS\n{}", self.name, self.sqlite)
    }

    /// Returns the statement that creates it in PostgreSQL.
    #[must_use]
    pub fn postgres(&self) -> String {
        let Self { name, postgres, .. } = self;
        format!("CREATE VIEW \"{POSTGRES_SCHEMA}\".\"{name}\" AS\n{postgres}")
    }

    /// Makes a view of a query, in which tables and other views are `wethod.budgets` and `views.current_budgets`, and in
    /// which a line that ends with `-- sqlite` or `-- postgres` is for that database only. `before` are the views that it
    /// may read.
    fn new(name: String, description: String, query: &str, before: &[View]) -> Self {
        let only = |database: &str, other: &str| {
            let lines = query.lines().filter(|it| !it.ends_with(other));
            let lines = lines.map(|it| it.strip_suffix(database).unwrap_or(it).trim_end());
            lines.collect::<Vec<_>>().join("\n")
        };
        let sqlite = only(SQLITE, POSTGRES)
            .replace("wethod.", "wethod_")
            .replace("piriod.", "piriod_")
            .replace("views.", "");
        let postgres = only(POSTGRES, SQLITE).replace("views.", &format!("{POSTGRES_SCHEMA}."));
        let (mut tables, mut views) = (BTreeSet::new(), BTreeSet::new());
        let is_name = |it: char| it.is_ascii_alphanumeric() || matches!(it, '_' | '.');
        for word in query.split(|it| !is_name(it)) {
            match word.split_once('.') {
                Some(("wethod" | "piriod", _)) => drop(tables.insert(word.to_owned())),
                Some(("views", view)) => {
                    views.insert(view.to_owned());
                    for read in before.iter().filter(|it| it.name == view) {
                        tables.extend(read.tables.clone());
                        views.extend(read.views.clone());
                    }
                }
                _ => {}
            }
        }
        Self {
            name,
            description,
            tables,
            views,
            sqlite,
            postgres,
        }
    }
}

/// Reads a view: the comment that its text begins with is the description.
fn parse(name: &str, text: &str, before: &[View]) -> View {
    let comment: Vec<_> = text
        .lines()
        .map_while(|it| it.strip_prefix("-- "))
        .collect();
    let query: Vec<_> = text.lines().skip(comment.len()).collect();
    View::new(
        name.to_owned(),
        comment.join(" "),
        &query.join("\n"),
        before,
    )
}

macro_rules! written {
    ($($name:literal),+ $(,)?) => {
        [$(($name, include_str!(concat!("views/", $name, ".sql")))),+]
    };
}

static VIEWS: LazyLock<Vec<View>> = LazyLock::new(|| {
    let mut views = items::views();
    // A view stands behind those that it reads.
    for (name, text) in written![
        "current_budgets",
        "planned_revenue",
        "planned_revenue_by_month",
        "incomplete_plans",
        "planned_and_actual_hours",
        "budget_consumption",
        "missing_timesheets",
        "recurring_revenue",
        "recurring_revenue_by_currency",
    ] {
        let view = parse(name, text, &views);
        views.push(view);
    }
    views
});

#[doc = include_str!("views.md")]
#[must_use]
pub fn views() -> &'static [View] {
    &VIEWS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_has_the_lines_of_its_database() {
        let text = "-- A sentence.\nSELECT a, -- sqlite\n    b, -- postgres\n    c\nFROM wethod.budgets\nJOIN views.first";
        let first = parse("first", "-- First.\nSELECT id FROM piriod.plans", &[]);
        let view = parse("second", text, &[first]);
        assert_eq!(view.description, "A sentence.");
        assert_eq!(
            view.sqlite(),
            "CREATE VIEW \"second\" AS\nSELECT a,\n    c\nFROM wethod_budgets\nJOIN first"
        );
        assert_eq!(
            view.postgres(),
            "CREATE VIEW \"planwire_views\".\"second\" AS\n    b,\n    c\nFROM wethod.budgets\nJOIN planwire_views.first"
        );
        let tables: Vec<_> = view.tables.iter().collect();
        assert_eq!(tables, ["piriod.plans", "wethod.budgets"]);
    }

    #[test]
    fn every_table_of_a_view_is_a_list() {
        use crate::list::{SyncedList, lists};
        use planwire::operation::Api;

        let lists: Vec<_> = [Api::Wethod, Api::Piriod]
            .into_iter()
            .flat_map(lists)
            .collect();
        let names: Vec<_> = lists.iter().map(full_name).collect();
        fn full_name(list: &SyncedList) -> String {
            format!("{}.{}", list.operation.api.name(), list.name())
        }
        for view in views() {
            assert!(!view.tables.is_empty(), "{}", view.name);
            for table in &view.tables {
                assert!(names.contains(table), "{}: {table}", view.name);
            }
        }
    }
}
