//! The command that checks if a write took effect.

use planwire::operation::{Operation, Place};

use crate::catalogue::Catalogue;
use crate::command::command_line;
use crate::flags::{Flags, PATH, REQUEST};
use crate::request::parameters;
use crate::run::resume::quoted;

/// Returns the command that reads the record of an operation; `None` if none is documented. `known` is the
/// operation if it was called by name and not found by its path.
pub(super) fn command(
    catalogue: &Catalogue,
    known: Option<&Operation>,
    operation: &Operation,
    flags: Flags<'_>,
) -> Option<String> {
    let Some(read) = operation.read_back() else {
        // An undocumented path may be readable as well.
        let path = flags.get::<String>(PATH)?.split(['?', '#']).next()?;
        return (operation.method != "GET")
            .then(|| format!("planwire {} {REQUEST} GET {}", catalogue.name, quoted(path)));
    };
    let values = match known {
        Some(operation) => parameters(operation, flags)
            .into_iter()
            .filter(|(name, _)| {
                let parameter = operation.parameter(name);
                parameter.is_some_and(|it| it.place == Place::Path)
            })
            .map(|(_, value)| value)
            .collect(),
        None => typed(operation, flags.get::<String>(PATH)?)?,
    };
    let wanted = read.path.matches('{').count();
    let values = values.iter().take(wanted);
    let mut command = command_line(catalogue, read);
    for value in values {
        command = format!("{command} {}", quoted(value));
    }
    Some(command)
}

/// Returns the values of a typed path, if it matches that of its operation.
fn typed(operation: &Operation, path: &str) -> Option<Vec<String>> {
    let segments = |path: &str| -> Vec<String> {
        let parts = path.split('/').filter(|it| !it.is_empty());
        parts.map(str::to_owned).collect()
    };
    let typed = segments(path.split(['?', '#']).next()?);
    let documented = segments(operation.path);
    if typed.len() != documented.len() || path.contains(['%', '\\']) {
        return None;
    }
    let mut values = Vec::new();
    for (typed, documented) in typed.iter().zip(&documented) {
        match documented
            .strip_prefix('{')
            .and_then(|it| it.split_once('}'))
        {
            Some((_, action)) => values.push(typed.strip_suffix(action)?.to_owned()),
            None if typed == documented => {}
            None => return None,
        }
    }
    Some(values)
}
