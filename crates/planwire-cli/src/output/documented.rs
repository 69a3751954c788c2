//! The documented fields of records, and the paths to fields within an object.

use planwire::operation::{Field, Kind};

use crate::failure::Failure;
use crate::nearest::nearest;
use crate::terminal::on_one_line;

/// The documented fields of records.
#[derive(Clone, Copy)]
pub(crate) enum Documented<'a> {
    /// Only the names, in the order to print them.
    Names(&'a [&'a str]),
    /// The fields of an API's records; none if the record is undocumented.
    Fields(&'static [Field]),
}

impl<'a> From<&'a [&'a str]> for Documented<'a> {
    fn from(names: &'a [&'a str]) -> Self {
        Self::Names(names)
    }
}

impl From<&'static [Field]> for Documented<'_> {
    fn from(fields: &'static [Field]) -> Self {
        Self::Fields(fields)
    }
}

impl<'a> Documented<'a> {
    /// Returns the names of the fields, each with its kind if that is known.
    pub(super) fn columns(self) -> Vec<(&'a str, Option<Kind>)> {
        match self {
            Self::Names(names) => names.iter().map(|it| (*it, None)).collect(),
            Self::Fields(fields) => fields.iter().map(|it| (it.name, Some(it.kind))).collect(),
        }
    }

    /// Returns the kind of a field, or of the field at a path such as `aggregations.balance`.
    pub(super) fn kind(self, name: &str) -> Option<Kind> {
        match self {
            Self::Names(_) => None,
            Self::Fields(fields) => find(fields, name).ok().flatten(),
        }
    }

    /// Returns whether the field is documented.
    pub(super) fn has(self, name: &str) -> bool {
        match self {
            Self::Names(names) => names.contains(&name),
            Self::Fields(fields) => find(fields, name).is_ok(),
        }
    }
}

/// Refuses the name of an undocumented field, and suggests the nearest documented one.
pub(crate) fn check(flag: &str, name: &str, fields: &'static [Field]) -> Result<(), Failure> {
    // An undocumented record may have any field.
    if fields.is_empty() {
        return Ok(());
    }
    match find(fields, name) {
        Ok(_) => Ok(()),
        Err(problem) => Err(invalid(flag, name, &problem)),
    }
}

/// Does the same if only the names of the fields are documented.
pub(crate) fn check_name(flag: &str, name: &str, names: &[&str]) -> Result<(), Failure> {
    if names.contains(&name) {
        return Ok(());
    }
    let problem = match nearest(name, names.iter().copied()) {
        Some(nearest) => format!("did you mean `{nearest}`?"),
        None => format!("the documented fields are {}", names.join(", ")),
    };
    Err(invalid(flag, name, &problem))
}

fn invalid(flag: &str, name: &str, problem: &str) -> Failure {
    Failure::usage(format!(
        "invalid field `{}` for --{flag}: {problem}",
        on_one_line(name)
    ))
}

/// Returns the kind of the field at a path; `None` within undocumented JSON.
fn find(fields: &'static [Field], path: &str) -> Result<Option<Kind>, String> {
    let mut fields = fields;
    let mut before = String::new();
    let mut rest = path;
    loop {
        // A name may contain a dot itself.
        let whole = fields.iter().find(|it| it.name == rest);
        if let Some(field) = whole {
            return Ok(Some(field.kind));
        }
        let (name, inner) = match rest.split_once('.') {
            Some((name, inner)) => (name, Some(inner)),
            None => (rest, None),
        };
        let field = fields.iter().find(|it| it.name == name);
        let (Some(field), Some(inner)) = (field, inner) else {
            return Err(unknown(fields, &before, name));
        };
        before = format!("{before}{name}.");
        rest = inner;
        match field.kind {
            Kind::Object(inner) => fields = inner.fields,
            kind if kind.is_free_form() => return Ok(None),
            Kind::List(_) => {
                return Err(format!("`{name}` is a list and has no single fields"));
            }
            _ => return Err(format!("`{name}` has no fields of its own")),
        }
    }
}

/// Returns the hint for an unknown name.
fn unknown(fields: &[Field], before: &str, name: &str) -> String {
    let names = fields.iter().map(|it| it.name);
    match nearest(name, names.clone()) {
        Some(nearest) => format!("did you mean `{before}{nearest}`?"),
        None => {
            let names: Vec<_> = names.map(|it| format!("{before}{it}")).collect();
            format!("the documented fields are {}", names.join(", "))
        }
    }
}
