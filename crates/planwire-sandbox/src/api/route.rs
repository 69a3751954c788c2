//! Routing of paths to operations.

use std::cmp::Reverse;

/// The template of a path, such as `/api/budgets/{id}:approve`.
#[derive(Clone, Debug)]
pub(crate) struct Template {
    segments: Vec<Segment>,
}

/// One segment: a literal, or a parameter between two literals.
#[derive(Clone, Debug)]
struct Segment {
    before: String,
    parameter: Option<(String, String)>,
}

impl Template {
    pub(crate) fn new(path: &str) -> Self {
        let segments = path.split('/').map(|segment| {
            let parameter = segment.split_once('{').and_then(|(before, rest)| {
                let (name, after) = rest.split_once('}')?;
                Some((before, (name.to_owned(), after.to_owned())))
            });
            match parameter {
                Some((before, parameter)) => Segment {
                    before: before.to_owned(),
                    parameter: Some(parameter),
                },
                None => Segment {
                    before: segment.to_owned(),
                    parameter: None,
                },
            }
        });
        Self {
            segments: segments.collect(),
        }
    }

    /// Returns the parameters of a matching path, still percent-encoded.
    fn matches<'p>(&self, path: &'p str) -> Option<Vec<(&str, &'p str)>> {
        let mut given = path.split('/');
        let mut parameters = Vec::new();
        for segment in &self.segments {
            let text = given.next()?;
            match &segment.parameter {
                None if text == segment.before => {}
                None => return None,
                Some((name, after)) => {
                    let value = text.strip_prefix(segment.before.as_str())?;
                    let value = value.strip_suffix(after.as_str())?;
                    if value.is_empty() {
                        return None;
                    }
                    parameters.push((name.as_str(), value));
                }
            }
        }
        given.next().is_none().then_some(parameters)
    }

    /// Returns the length of the literal part. Of two matching templates, the more literal one
    /// applies.
    fn literal_length(&self) -> usize {
        let literal = |segment: &Segment| {
            segment.before.len()
                + segment
                    .parameter
                    .as_ref()
                    .map_or(0, |(_, after)| after.len())
        };
        self.segments.iter().map(literal).sum()
    }
}

/// The position of a matching template, and the parameters of the path.
pub(crate) type Match<'t, 'p> = (usize, Vec<(&'t str, &'p str)>);

/// Finds the best matching template.
pub(crate) fn find<'t, 'p>(templates: &'t [Template], path: &'p str) -> Option<Match<'t, 'p>> {
    let fitting = templates
        .iter()
        .enumerate()
        .filter_map(|(position, template)| Some((position, template.matches(path)?)));
    fitting.min_by_key(|(position, parameters)| {
        let literal = templates.get(*position).map_or(0, Template::literal_length);
        (parameters.len(), Reverse(literal))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_literal_template_matches() {
        let templates = [
            "/api/budgets",
            "/api/budgets/{id}",
            "/api/budgets/{id}:approve",
            "/api/budgets/latest",
            "/plans/",
            "/h/{a}/l/{b}",
        ]
        .map(Template::new);
        let found = |path| find(&templates, path);
        assert_eq!(found("/api/budgets"), Some((0, vec![])));
        assert_eq!(found("/api/budgets/7"), Some((1, vec![("id", "7")])));
        assert_eq!(
            found("/api/budgets/7:approve"),
            Some((2, vec![("id", "7")]))
        );
        assert_eq!(found("/api/budgets/latest"), Some((3, vec![])));
        assert_eq!(found("/plans/"), Some((4, vec![])));
        assert_eq!(found("/h/1/l/2"), Some((5, vec![("a", "1"), ("b", "2")])));
        for path in [
            "",
            "/",
            "/plans",
            "/api/budgets/",
            "/api/budgets/1/2",
            "/api/budgets/:approve/x",
        ] {
            assert_eq!(found(path), None, "{path}");
        }
    }
}
