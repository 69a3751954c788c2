//! The fields of an object that have no names of their own.

use crate::spec::node::{Content, Node};

use super::change::{Found, Meaning};
use super::keywords::{self, View};
use super::schemas::{Views, anything, compare_whole};
use super::sides::{Sides, reference};
use super::site::Site;

/// What they hold.
#[derive(Clone, Copy, Debug)]
enum OtherFields<'node> {
    /// Whatever they are, they are passed over.
    Ignored,
    Refused,
    Free,
    Typed(&'node Node),
}

impl<'node> OtherFields<'node> {
    fn of(schema: &View<'node>) -> Self {
        let Some(others) = schema.get("additionalProperties") else {
            // An object that names none is a map of whatever comes.
            return if schema.get("properties").is_some() {
                Self::Ignored
            } else {
                Self::Free
            };
        };
        match others.content {
            Content::Bool(false) => Self::Refused,
            // Beside fields with names, `true` says what is so without it.
            Content::Bool(true) if schema.get("properties").is_some() => Self::Ignored,
            Content::Bool(true) => Self::Free,
            _ if others.get("type").is_none() && others.get("allOf").is_none() => {
                match reference(others) {
                    Some(_) => Self::Typed(others),
                    None => Self::Free,
                }
            }
            _ => Self::Typed(others),
        }
    }
}

pub(super) fn compare<'node>(
    sides: &Sides<'node>,
    site: &Site<'node>,
    views: &Views<'node>,
    found: &mut Found<'node>,
) {
    use OtherFields::{Free, Ignored, Refused, Typed};

    let others = keywords::keyword(&views.0, &views.1, "additionalProperties");
    let meaning = match (OtherFields::of(&views.0), OtherFields::of(&views.1)) {
        (Typed(old), Typed(new)) => {
            compare_whole(sides, &site.inner("{}", None), old, new, found);
            return;
        }
        _ if !others.differs() => return,
        (_, Refused) => site.uses.judge(
            Meaning::wire_and_code("a request with other fields is refused, and none can be set"),
            Meaning::code("other fields cannot be read any more"),
        ),
        (Ignored, Free | Typed(_)) => {
            let meaning = Meaning::addition("other fields are kept, which were passed over");
            site.uses.judge(meaning.clone(), meaning)
        }
        (Refused, _) => {
            let meaning = Meaning::addition("other fields were refused, and are not");
            site.uses.judge(meaning.clone(), meaning)
        }
        (Free | Typed(_), Ignored) => {
            let meaning = Meaning::code("the map of the other fields is gone");
            site.uses.judge(meaning.clone(), meaning)
        }
        (Free, Typed(_)) | (Typed(_), Free) => anything(site),
        (Free, Free) | (Ignored, Ignored) => {
            Meaning::note("the other fields are free-form either way")
        }
    };
    found.add(
        site.subject(),
        others.change("additionalProperties"),
        meaning,
        others.old_place(),
        others.new_place(),
    );
}
