//! The public surfaces of both documents of an API.

use crate::spec::bundle::Bundle;
use crate::workspace::parallel;

use super::facts::{self, Facts};

/// An API whose code cannot be compared.
#[derive(Clone, Debug)]
pub(super) struct Uncompared {
    pub(super) api: &'static str,
    pub(super) why: String,
}

/// Returns the old and the new surface of an API; `None` if the documents are the same, or if there was none before.
/// The lint is not consulted: it becomes stricter over time, and a release that it would refuse today can still be
/// generated.
///
/// # Errors
///
/// If nothing can be generated from one of the documents.
pub(super) fn of(
    (old, base): (&Bundle, &str),
    new: &Bundle,
) -> Result<Option<(Facts, Facts)>, Uncompared> {
    if old.root.entries().is_empty() || old.root.to_json() == new.root.to_json() {
        return Ok(None);
    }
    let sides = parallel::map(
        &[(old, base), (new, "the working tree")],
        |(bundle, name)| {
            facts::of(bundle.api, &bundle.root).map_err(|why| {
                format!("nothing can be generated from the document of {name}: {why}")
            })
        },
    );
    let mut facts = Vec::new();
    for side in sides {
        facts.push(side.map_err(|why| Uncompared { api: new.api, why })?);
    }
    Ok(facts.pop().and_then(|new| Some((facts.pop()?, new))))
}
