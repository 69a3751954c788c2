//! Generates files from the documents: pure functions from bundle to text.

mod arguments;
mod client;
mod documentation;
mod enums;
mod every_operation;
pub(crate) mod example;
mod exchange;
mod handles;
mod identifiers;
mod operators;
mod polish;
mod request_bodies;
mod rust_text;
mod table;

use std::path::PathBuf;

use serde_json::json;

use crate::codegen::lower;
use crate::spec::bundle::Bundle;
use crate::spec::export;
use crate::spec::model::Model;
use crate::spec::node::Node;
use crate::workspace::parallel;
use example::Examples;

/// A generated file, by its path in the workspace.
#[derive(Debug)]
pub(crate) struct Artifact {
    pub(crate) path: PathBuf,
    pub(crate) text: String,
}

/// The files generated from one document.
struct Generated {
    artifacts: Vec<Artifact>,
    /// The documented commands, as JSON.
    commands: Vec<String>,
}

/// Generates all files.
pub(crate) fn artifacts(bundles: &[Bundle]) -> Result<Vec<Artifact>, String> {
    let generated: Vec<Generated> = parallel::map(bundles, of_one)
        .into_iter()
        .collect::<Result<_, _>>()?;
    let mut artifacts = Vec::new();
    let mut commands = Vec::new();
    for one in generated {
        artifacts.extend(one.artifacts);
        commands.extend(one.commands);
    }
    artifacts.push(Artifact {
        path: "crates/planwire-cli/tests/documented_commands.json".into(),
        text: format!("[\n{}\n]\n", commands.join(",\n")),
    });
    Ok(artifacts)
}

fn of_one(bundle: &Bundle) -> Result<Generated, String> {
    let api = bundle.api;
    let source = Source::read(api, &bundle.root)?;
    let model = &source.model;
    let mut artifacts = vec![Artifact {
        path: format!("crates/planwire-sandbox/bundle/{api}.json").into(),
        text: export::text(&lower::own_parameters(&bundle.written).to_json()),
    }];
    for (path, file) in source.library()? {
        let text = match path.ends_with("generated.rs") {
            true => rust_text::file_of_document(&source.document, &file),
            false => rust_text::printed(&file),
        };
        let path = path.into();
        artifacts.push(Artifact { path, text });
    }
    artifacts.extend(table::generate(model)?);
    artifacts.push(Artifact {
        path: format!("tests/every_operation/{api}.rs").into(),
        text: every_operation::generate(model)?,
    });
    let examples = Examples::new(model);
    let operations = model.operations.iter();
    let commands = operations.map(|operation| {
        let example = examples.of(operation)?;
        Ok(json!({"command": example.command, "http": example.http}).to_string())
    });
    Ok(Generated {
        commands: commands.collect::<Result<_, String>>()?,
        artifacts,
    })
}

/// A document, read and lowered once.
struct Source<'node> {
    model: Model<'node>,
    /// The document with all parameters at their operations.
    document: Node,
    /// The document for progenitor.
    lowered: Node,
}

impl<'node> Source<'node> {
    fn read(api: &'node str, root: &'node Node) -> Result<Self, String> {
        let document = lower::own_parameters(root);
        Ok(Self {
            model: Model::read(api, root)?,
            lowered: lower::lower(document.clone()),
            document,
        })
    }

    /// Generates the files that code is written against, by their paths: types, and the methods that use them.
    fn library(&self) -> Result<Vec<(String, syn::File)>, String> {
        let model = &self.model;
        let api = model.api;
        let client = |file: &str| format!("crates/planwire-client/src/{api}/{file}");
        let mut files = vec![
            (
                client("generated.rs"),
                client::generate(model, &self.lowered)?,
            ),
            (client("enums.rs"), enums::generate(model)?),
            (client("identifiers.rs"), identifiers::generate(model)?),
        ];
        let records = client::records(model, &self.lowered);
        for (file, rust) in handles::generate(model, &records)? {
            files.push((format!("crates/planwire/src/{api}/{file}"), rust));
        }
        Ok(files)
    }
}

/// Generates the library of one document, to compare what code can be written against.
pub(crate) fn library_of(api: &str, root: &Node) -> Result<Vec<syn::File>, String> {
    let files = Source::read(api, root)?.library()?;
    Ok(files.into_iter().map(|(_, file)| file).collect())
}

/// Returns true if a file claims to be generated.
pub(crate) fn is_generated(text: &str) -> bool {
    text.starts_with(rust_text::PREAMBLE)
}
