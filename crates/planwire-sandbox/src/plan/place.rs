//! Paths of operations.

/// The place of an operation's subject in its path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// All records: `/budgets`, `/persons/me`.
    Collection,
    /// One record, by the parameter with its id: `/budgets/{id}`.
    Record(String),
    /// A part or an action of a record: `/budgets/{id}:approve`, `/plans/{id}/archive/`,
    /// `/holidays/{holiday_id}/locations`.
    Within { id: String, what: String },
    /// A record within another one: `/holidays/{holiday_id}/locations/{location_id}`.
    Member { parent: String, id: String },
}

impl Place {
    pub(crate) fn of(path: &str) -> Self {
        let segments = segments(path);
        let parameters: Vec<_> = segments
            .iter()
            .enumerate()
            .filter_map(|(position, segment)| {
                let (_, rest) = segment.split_once('{')?;
                let (name, after) = rest.split_once('}')?;
                Some((position, name.to_owned(), after))
            })
            .collect();
        let Some((position, id, after)) = parameters.last().cloned() else {
            return Self::Collection;
        };
        let mut words: Vec<_> = after.split(':').filter(|word| !word.is_empty()).collect();
        words.extend(segments.iter().skip(position + 1));
        if !words.is_empty() {
            let what = words.join("-");
            return Self::Within { id, what };
        }
        match parameters.first() {
            Some((_, parent, _)) if parameters.len() > 1 => Self::Member {
                parent: parent.clone(),
                id,
            },
            _ => Self::Record(id),
        }
    }

    /// Returns the parameter with the id of the record.
    pub(crate) fn id(&self) -> Option<&str> {
        match self {
            Self::Collection => None,
            Self::Record(id) | Self::Within { id, .. } | Self::Member { id, .. } => Some(id),
        }
    }
}

/// A path without the names of its parameters and without a trailing slash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Pattern(Vec<String>);

impl Pattern {
    pub(crate) fn of(path: &str) -> Self {
        let segments = segments(path).into_iter();
        let plain = segments.map(|segment| {
            if segment.starts_with('{') && segment.ends_with('}') {
                "{}".to_owned()
            } else {
                segment.to_owned()
            }
        });
        Self(plain.collect())
    }

    pub(crate) fn length(&self) -> usize {
        self.0.len()
    }

    /// Returns whether this path equals another one or begins with it.
    pub(crate) fn begins_with(&self, other: &Self) -> bool {
        self.0.starts_with(&other.0)
    }

    /// Returns the path before a parameter.
    pub(crate) fn before_parameter(path: &str, name: &str) -> Self {
        let end = path.find(&format!("{{{name}}}")).unwrap_or(path.len());
        Self::of(path.get(..end).unwrap_or_default())
    }
}

fn segments(path: &str) -> Vec<&str> {
    path.split('/')
        .filter(|segment| !segment.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_name_their_subject() {
        let within = |id: &str, what: &str| Place::Within {
            id: id.into(),
            what: what.into(),
        };
        assert_eq!(Place::of("/api/budgets"), Place::Collection);
        assert_eq!(Place::of("/api/persons/me"), Place::Collection);
        assert_eq!(Place::of("/plans/{id}/"), Place::Record("id".into()));
        assert_eq!(
            Place::of("/api/invoices/{id}:set-paid"),
            within("id", "set-paid")
        );
        assert_eq!(
            Place::of("/invoices/{id}/finalize/"),
            within("id", "finalize")
        );
        assert_eq!(
            Place::of("/api/holidays/{holiday_id}/locations/{location_id}"),
            Place::Member {
                parent: "holiday_id".into(),
                id: "location_id".into()
            }
        );
    }

    #[test]
    fn patterns_are_paths_without_names() {
        let path = "/a/{x}/b/{y}/";
        assert!(Pattern::of(path).begins_with(&Pattern::of("/a/{other}/b")));
        assert!(!Pattern::of("/a/b").begins_with(&Pattern::of("/a/{x}")));
        assert_eq!(Pattern::before_parameter(path, "x"), Pattern::of("/a"));
        assert_eq!(
            Pattern::before_parameter(path, "y"),
            Pattern::of("/a/{x}/b/")
        );
    }
}
