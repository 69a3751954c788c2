//! The body of a request, from flags, `--field`, `--clear` and `--input`.

mod tree;
mod value;

use std::borrow::Cow;
use std::fs::File;
use std::io;

use planwire::operation::{Body, Field, Kind, Operation, Place};

use crate::catalogue::Catalogue;
use crate::failure::Failure;
use crate::flags::{CLEAR, FIELD, Flags, INPUT, UNDOCUMENTED, field_flag, field_id};
use crate::nearest::nearest;
use crate::terminal::on_one_line;
use crate::text;

pub(crate) use tree::Tree;
pub(crate) use value::{is_integer, is_number};

/// The maximum size of `--input`, in bytes.
pub(crate) const MOST_INPUT: u64 = 16 * text::MIB;

/// The maximum of characters of a name or value in an error.
const MOST_SHOWN: usize = 100;

/// Returns the body of an operation's request; `None` if it has none, or accepts none and none is set.
///
/// # Errors
///
/// If something is set twice, unknown or unreadable, or something required is missing.
pub(crate) fn of(
    catalogue: &Catalogue,
    operation: &Operation,
    flags: Flags<'_>,
) -> Result<Option<Tree>, Failure> {
    let Some(documented) = operation.body else {
        return Ok(None);
    };
    let reader = Reader {
        catalogue,
        documented,
        is_open: documented.schema.other_fields.is_some() || flags.is_set(UNDOCUMENTED),
    };
    let mut given = Tree::empty();
    for field in documented.schema.fields {
        if let Some(text) = flags.get::<String>(&field_id(field)) {
            given.set(&[field.name], reader.value(&field.kind, field.name, text)?)?;
        }
    }
    for assignment in flags.all::<String>(FIELD) {
        reader.assign(&mut given, assignment)?;
    }
    for name in flags.all::<String>(CLEAR) {
        reader.clear(&mut given, name)?;
    }
    let input = match flags.get::<String>(INPUT) {
        Some(path) => Some(reader.input(path)?),
        None => None,
    };
    let is_given = !given.is_empty() || input.is_some();
    let mut body = input.unwrap_or_else(Tree::empty);
    body.overlay(given)?;
    from_path(&mut body, operation, &reader, flags)?;
    if !is_given && !documented.required {
        return Ok(None);
    }
    reader.refuse_missing(operation, &body)?;
    if !is_given {
        return Err(Failure::usage(
            "nothing to send: set a field by its flag, by --field or by --input (`--input` of `{}` sends none)",
        ));
    }
    Ok(Some(body))
}

/// Sets the fields of the body that repeat the path.
fn from_path(
    body: &mut Tree,
    operation: &Operation,
    reader: &Reader<'_>,
    flags: Flags<'_>,
) -> Result<(), Failure> {
    for field in reader.documented.schema.fields {
        let parameter = operation
            .parameter(field.name)
            .filter(|it| it.place == Place::Path);
        let Some(parameter) = parameter else { continue };
        let Some(text) = flags.get::<String>(&crate::flags::parameter_id(parameter)) else {
            continue;
        };
        let value = reader.value(&field.kind, field.name, text)?;
        match body.get(field.name) {
            None => body.set(&[field.name], value)?,
            Some(there) if value::is_same(there, value.get()) => {}
            Some(_) => {
                return Err(Failure::usage(format!(
                    "`{}` is in the path, but the body contains another value; leave it out of the body",
                    field.name
                )));
            }
        }
    }
    Ok(())
}

/// Reads the fields of a body.
struct Reader<'a> {
    catalogue: &'a Catalogue,
    documented: Body,
    /// Set if undocumented fields are allowed.
    is_open: bool,
}

impl Reader<'_> {
    fn value(
        &self,
        kind: &Kind,
        name: &str,
        text: &str,
    ) -> Result<Box<serde_json::value::RawValue>, Failure> {
        value::json(kind, text, self.catalogue.text_identifiers).map_err(|problem| {
            Failure::usage(format!(
                "invalid value `{}` for `{name}`: {problem}",
                shown(text)
            ))
        })
    }

    /// Parses one `--field NAME=VALUE`.
    fn assign(&self, into: &mut Tree, assignment: &str) -> Result<(), Failure> {
        let Some((name, text)) = assignment.split_once('=') else {
            return Err(Failure::usage(format!(
                "--field expects a name and a value with `=` between them, not `{}`",
                shown(assignment)
            )));
        };
        let value = match self.find(name)? {
            Some(field) => self.value(&field.kind, name, text)?,
            // Its kind is undocumented, so the value determines it.
            None => self.value(&Kind::Json, name, text)?,
        };
        into.set(&path(name), value)
    }

    /// Parses one `--clear NAME`.
    fn clear(&self, into: &mut Tree, name: &str) -> Result<(), Failure> {
        if let Some(field) = self.find(name)?
            && !field.nullable
            && !field.kind.is_free_form()
        {
            return Err(Failure::usage(format!(
                "`{name}` cannot be cleared: the field is not nullable"
            )));
        }
        into.set(&path(name), value::null())
    }

    /// Returns the documented field of a name, or of a path of names with dots; `None` if it is undocumented
    /// and that is allowed.
    fn find(&self, path: &str) -> Result<Option<&'static Field>, Failure> {
        if path.split('.').any(str::is_empty) {
            return Err(Failure::usage(format!(
                "`{}` is not the name of a field; separate nested names by a dot, as in address.city",
                shown(path)
            )));
        }
        let mut fields = self.documented.schema.fields;
        let mut names = path.split('.').peekable();
        while let Some(name) = names.next() {
            let Some(field) = fields.iter().find(|it| it.name == name) else {
                return self.unknown(path, name, fields).map(|()| None);
            };
            if names.peek().is_none() {
                return Ok(Some(field));
            }
            match field.kind {
                Kind::Object(inner) => fields = inner.fields,
                kind if kind.is_free_form() => return Ok(None),
                _ => {
                    return Err(Failure::usage(format!(
                        "`{name}` has no fields of its own, so there is no `{}`",
                        shown(path)
                    )));
                }
            }
        }
        Ok(None)
    }

    /// Refuses an undocumented field, unless these are allowed.
    fn unknown(&self, path: &str, name: &str, fields: &[Field]) -> Result<(), Failure> {
        if self.is_open {
            return Ok(());
        }
        let nearest = nearest(name, fields.iter().map(|it| it.name));
        let advice = match nearest {
            Some(nearest) => format!("did you mean `{nearest}`?"),
            None => "`--help` lists the documented fields".to_owned(),
        };
        Err(Failure::usage(format!(
            "unknown field `{}`: {advice} (--{UNDOCUMENTED} sends it anyway)",
            shown(path)
        )))
    }

    /// Reads the object in a file, or on stdin.
    fn input(&self, path: &str) -> Result<Tree, Failure> {
        let (name, text) = read(path)?;
        let body = Tree::read(&text)
            .map_err(|problem| Failure::usage(format!("{name} contains no body: {problem}")))?;
        for field in body.names() {
            if !self
                .documented
                .schema
                .fields
                .iter()
                .any(|it| it.name == field)
            {
                self.unknown(field, field, self.documented.schema.fields)?;
            }
        }
        Ok(body)
    }

    /// Reports all missing required fields, by their flags.
    fn refuse_missing(&self, operation: &Operation, body: &Tree) -> Result<(), Failure> {
        let missing: Vec<_> = self
            .documented
            .schema
            .fields
            .iter()
            .filter(|it| it.required && body.get(it.name).is_none())
            .map(|it| match field_flag(operation, it) {
                Some(flag) => format!("--{flag}"),
                None => format!("--{FIELD} {}=…", it.name),
            })
            .collect();
        let Some((last, others)) = missing.split_last() else {
            return Ok(());
        };
        let (names, verb) = if others.is_empty() {
            (last.clone(), "is")
        } else {
            (format!("{} and {last}", others.join(", ")), "are")
        };
        Err(Failure::usage(format!(
            "{names} {verb} required; --{INPUT} can also set fields"
        )))
    }
}

fn path(name: &str) -> Vec<&str> {
    name.split('.').collect()
}

/// Returns a name or value for an error: on one line, and cut if it is long.
fn shown(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(MOST_SHOWN) {
        None => on_one_line(text),
        Some((end, _)) => format!("{}…", on_one_line(text.get(..end).unwrap_or_default())).into(),
    }
}

/// Reads the text of a file, or of stdin for `-`, and returns it after its name in errors.
///
/// # Errors
///
/// If it cannot be read, is larger than [`MOST_INPUT`], or is not UTF-8.
pub(crate) fn read(path: &str) -> Result<(&str, String), Failure> {
    let (name, text) = match path {
        "-" => ("stdin", text::read(io::stdin().lock(), MOST_INPUT)),
        path => (
            path,
            File::open(path).and_then(|it| text::read(it, MOST_INPUT)),
        ),
    };
    let text = text.map_err(|error| Failure::usage(format!("cannot read {name}: {error}")))?;
    Ok((name, text))
}
