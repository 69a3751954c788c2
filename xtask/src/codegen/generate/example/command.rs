//! The example as a command.

use serde_json::Value;

use super::{Chosen, Field};
use crate::spec::model::operation::{Operation, Success};
use crate::spec::model::parameter::Kind;

/// The flags of every command: a parameter with such a name gets the prefix `filter-`, and a field needs `--field`. The
/// tests of the command line check every example.
const TAKEN: [&str; 29] = [
    "columns",
    "bom",
    "verbose",
    "help",
    "version",
    "max-items",
    "page-size",
    "offset",
    "page",
    "concurrency",
    "resume",
    "no-overlap",
    "dry-run",
    "yes",
    "output-file",
    "field",
    "clear",
    "input",
    "undocumented",
    "output",
    "sandbox",
    "base-url",
    "profile",
    "attempts",
    "timeout",
    "api-version",
    "company",
    "workspace",
    "test-mode",
];

pub(super) fn words(api: &str, operation: &Operation<'_>, chosen: &Chosen<'_>) -> Vec<String> {
    let mut words = vec![
        "planwire".to_owned(),
        api.to_owned(),
        operation.resource.to_owned(),
        operation.name.replace('_', "-"),
    ];
    words.extend(chosen.path.iter().map(|(_, sample)| sample.plain()));
    for (parameter, sample) in &chosen.named {
        words.push(format!("--{}", parameter_flag(parameter.name)));
        words.push(match (&parameter.kind, sample.json.as_object()) {
            (Kind::Map { .. }, Some(keyed)) => keyed
                .iter()
                .map(|(key, value)| format!("{key}={}", value.as_str().unwrap_or_default()))
                .collect(),
            _ => sample.plain(),
        });
    }
    let fields = chosen.body.iter().flat_map(|body| &body.fields);
    // Fields that are filled from the path are left out.
    let given = |field: &&Field| {
        !chosen
            .path
            .iter()
            .any(|(parameter, _)| parameter.name == field.name)
    };
    for field in fields.filter(given) {
        words.extend(field_words(operation, field));
    }
    if matches!(operation.success, Success::File) {
        words.extend(["--output-file".to_owned(), "file.pdf".to_owned()]);
    }
    words
}

/// Returns a field with its flag, or with `--field` if it is not a single value or has no flag.
fn field_words(operation: &Operation<'_>, field: &Field) -> [String; 2] {
    let name = &field.name;
    let flag = spelled(name);
    let is_nested = field.sample.json.is_object() || field.sample.json.is_array();
    let is_plain = name
        .bytes()
        .all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'_');
    let is_taken = TAKEN.contains(&flag.as_str())
        || operation
            .own_parameters()
            .any(|it| parameter_flag(it.name) == flag);
    if !field.is_documented {
        // The type is undocumented, so the quotes decide.
        return [
            "--field".to_owned(),
            format!("{name}={}", field.sample.json),
        ];
    }
    if is_nested || !is_plain || is_taken || field.is_free_form() {
        return ["--field".to_owned(), format!("{name}={}", json(field))];
    }
    [format!("--{flag}"), field.sample.plain()]
}

fn json(field: &Field) -> String {
    match (&field.sample.json, field.is_free_form()) {
        (Value::String(text), false) => text.clone(),
        (other, _) => other.to_string(),
    }
}

impl Field {
    /// Returns true if the type is undocumented.
    fn is_free_form(&self) -> bool {
        self.sample.uses.contains("serde_json::json")
    }
}

fn parameter_flag(name: &str) -> String {
    let flag = spelled(name);
    if TAKEN.contains(&flag.as_str()) {
        format!("filter-{flag}")
    } else {
        flag
    }
}

/// Returns a name on the wire as a flag, without leading hyphens.
fn spelled(name: &str) -> String {
    let words = name.split('_').filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-").to_ascii_lowercase()
}

/// The maximum width of a code block on the page.
const WIDTH: usize = 60;

/// Returns the command for a shell: on one line, or one flag per line if it is too long.
pub(crate) fn line(words: &[String]) -> String {
    let mut parts: Vec<String> = Vec::new();
    let mut takes_value = false;
    for word in words {
        let is_flag = word.starts_with("--") && !takes_value;
        match parts.last_mut() {
            Some(part) if !is_flag => {
                part.push(' ');
                part.push_str(&quoted(word));
            }
            _ => parts.push(quoted(word)),
        }
        takes_value = is_flag;
    }
    let line = parts.join(" ");
    if line.chars().count() <= WIDTH {
        line
    } else {
        parts.join(" \\\n    ")
    }
}

fn quoted(word: &str) -> String {
    let is_plain = |it: u8| it.is_ascii_alphanumeric() || b"-_./:=@+,%".contains(&it);
    if !word.is_empty() && word.bytes().all(is_plain) {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;

    /// Returns the flags that the help of every command shows under the shared headings.
    fn flags_of_all(help: &str) -> Vec<&str> {
        let mut of_all = false;
        let mut flags = Vec::new();
        for line in help.lines().filter(|line| !line.is_empty()) {
            if !line.starts_with(' ') {
                of_all = matches!(line, "Options:" | "Paging:" | "Settings:");
            } else if let Some((before, flag)) = line.split_once("--")
                && of_all
                // The rest of such a line is prose.
                && before.len() == 6
            {
                let end = flag.find(|letter: char| !letter.is_ascii_lowercase() && letter != '-');
                flags.push(&flag[..end.unwrap_or(flag.len())]);
            }
        }
        flags
    }

    #[test]
    fn flags_of_all_commands_are_reserved() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .parent()
            .unwrap()
            .join("crates/planwire-cli/tests/snapshots");
        for (file, one) in [
            ("help__settings.snap", "columns"),
            ("help__of_a_list_of_wethod.snap", "offset"),
            ("help__of_a_list_of_piriod.snap", "page"),
            ("help__change.snap", "dry-run"),
        ] {
            let help = fs::read_to_string(folder.join(file)).unwrap();
            let flags = flags_of_all(&help);
            assert!(flags.contains(&one), "{file}: {flags:?}");
            let missing: Vec<_> = flags.iter().filter(|flag| !TAKEN.contains(flag)).collect();
            assert!(missing.is_empty(), "TAKEN lacks {missing:?} of {file}");
        }
    }

    #[test]
    fn a_name_is_spelled_with_single_hyphens() {
        for (name, flag) in [
            ("project_id", "project-id"),
            ("status__in", "status-in"),
            ("_type", "type"),
            ("columns", "filter-columns"),
        ] {
            assert_eq!(parameter_flag(name), flag);
        }
    }
}
