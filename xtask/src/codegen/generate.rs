//! What is derived from the documents, as files: pure functions from bundle to text.

mod arguments;
mod client;
mod documentation;
mod enums;
mod every_operation;
pub(crate) mod example;
mod example_commands;
mod exchange;
mod handles;
mod identifiers;
mod operators;
mod polish;
mod request_bodies;
mod rust_text;
mod table;

use std::path::PathBuf;

use serde_json::Value;

use crate::codegen::lower;
use crate::spec::bundle::Bundle;
use crate::spec::document::Document;
use crate::spec::export;
use crate::spec::model::operation::{self, Operation};
use crate::spec::node::Node;
use crate::spec::usage::Usage;
use crate::workspace::parallel;
use example::Examples;

/// A derived file, by its path in the workspace.
#[derive(Debug)]
pub(crate) struct Artifact {
    pub(crate) path: PathBuf,
    pub(crate) text: String,
}

/// What is derived from one document.
struct Derived {
    artifacts: Vec<Artifact>,
    /// The documented commands, each as its JSON.
    commands: Vec<String>,
}

/// Every file that is derived from the documents.
pub(crate) fn artifacts(bundles: &[Bundle]) -> Result<Vec<Artifact>, String> {
    let derived: Vec<Derived> = parallel::map(bundles, of_one)
        .into_iter()
        .collect::<Result<_, _>>()?;
    let mut artifacts = Vec::new();
    let mut commands = Vec::new();
    for one in derived {
        artifacts.extend(one.artifacts);
        commands.extend(one.commands);
    }
    artifacts.push(Artifact {
        path: "crates/planwire-cli/tests/documented_commands.json".into(),
        text: format!("[\n{}\n]\n", commands.join(",\n")),
    });
    Ok(artifacts)
}

fn of_one(bundle: &Bundle) -> Result<Derived, String> {
    let api = bundle.api;
    let nodes = Document::new(&bundle.root);
    let carried = Usage::of(&nodes);
    let document = lower::own_parameters(bundle.root.to_json());
    let operations = operation::read_all(&document)?;
    let mut artifacts = vec![Artifact {
        path: format!("crates/planwire-sandbox/bundle/{api}.json").into(),
        text: export::text(&lower::own_parameters(bundle.to_json())),
    }];
    for (path, file) in library(api, &document, &operations, &carried)? {
        let text = match path.ends_with("generated.rs") {
            true => rust_text::file_of_document(&document, &file),
            false => rust_text::printed(&file),
        };
        let path = path.into();
        artifacts.push(Artifact { path, text });
    }
    artifacts.extend(table::generate(api, &document, &operations)?);
    artifacts.push(Artifact {
        path: format!("tests/every_operation/{api}.rs").into(),
        text: every_operation::generate(api, &document, &operations, &carried)?,
    });
    let commands = example_commands::generate(api, &document, &operations)?;
    Ok(Derived {
        artifacts,
        commands,
    })
}

/// What code is written against, by the paths of its files: types, and the methods that take and return them.
fn library(
    api: &str,
    document: &Value,
    operations: &[Operation],
    carried: &Usage<'_>,
) -> Result<Vec<(String, syn::File)>, String> {
    let client = |file: &str| format!("crates/planwire-client/src/{api}/{file}");
    let mut files = vec![
        (
            client("generated.rs"),
            client::generate(api, document, operations, carried)?,
        ),
        (client("enums.rs"), enums::generate(document, carried)?),
        (
            client("identifiers.rs"),
            identifiers::generate(document, carried)?,
        ),
    ];
    let records = client::records(document, operations);
    let examples = Examples::new(api, document);
    for (file, rust) in handles::generate(api, operations, &records, &examples)? {
        files.push((format!("crates/planwire/src/{api}/{file}"), rust));
    }
    Ok(files)
}

/// The same of one document alone, to compare what code can be written against.
pub(crate) fn library_of(api: &str, root: &Node) -> Result<Vec<syn::File>, String> {
    let carried = Usage::of(&Document::new(root));
    let document = lower::own_parameters(root.to_json());
    let operations = operation::read_all(&document)?;
    let files = library(api, &document, &operations, &carried)?;
    Ok(files.into_iter().map(|(_, file)| file).collect())
}

/// Returns whether a file says of itself that it is derived.
pub(crate) fn is_generated(text: &str) -> bool {
    text.starts_with(rust_text::PREAMBLE)
}
