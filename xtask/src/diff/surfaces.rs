//! The public surfaces of both documents of an API, or why they cannot be compared.

use crate::spec::bundle::Bundle;
use crate::workspace::parallel;

use super::facts::{self, Facts};

/// An API whose code cannot be compared.
#[derive(Clone, Debug)]
pub(super) struct Uncompared {
    pub(super) api: &'static str,
    pub(super) why: String,
}

/// The surfaces of an API, the old one and the new one. The lint is not consulted: it grows stricter with time, and
/// a release that it would refuse today can be generated all the same. None where nothing can differ: the documents
/// are the same, or there was none before.
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
