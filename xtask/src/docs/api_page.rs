//! The page of `cargo xtask docs`: both APIs in one HTML file, which needs no network and can be read without its
//! script.

mod api;
mod html;
mod operation;
mod schema;
#[cfg(test)]
mod tests;
mod users;
mod words;

use maud::{Markup, html};

use crate::codegen::generate::example::Examples;
use crate::spec::bundle::Bundle;
use crate::spec::model::Model;
use api::Api;
use html::{finished, joined, link, paragraph, prose, raw};
use operation::{anchor, method};
use schema::Schemas;

const STYLE: &str = include_str!("api_page/page.css");
const SCRIPT: &str = concat!(
    include_str!("api_page/search.js"),
    include_str!("api_page/page.js")
);

/// Returns the whole page.
///
/// # Errors
///
/// If a document lacks something that `cargo xtask lint` requires.
pub(crate) fn page(bundles: &[Bundle]) -> Result<String, String> {
    let models = bundles.iter();
    let models = models.map(|bundle| Model::read(bundle.api, &bundle.root));
    let models: Vec<Model<'_>> = models.collect::<Result<_, _>>()?;
    let mut apis = Vec::new();
    for model in &models {
        let examples = Examples::new(model);
        let operations = model.operations.iter();
        apis.push(Api {
            model,
            schemas: Schemas::of(model),
            examples: operations
                .map(|it| examples.of(it))
                .collect::<Result<_, _>>()?,
        });
    }
    let page = html! {
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { "planwire: the APIs of Wethod and Piriod" }
                style { (raw(STYLE)) }
            }
            body {
                a class="skip" href="#main" { "Skip to the operations" }
                (header())
                (contents(&apis))
                main id="main" tabindex="-1" {
                    (intro(&apis))
                    @for api in &apis { (api.html()) }
                }
                script { (raw(SCRIPT)) }
            }
        }
    };
    Ok(format!("<!doctype html>\n{}\n", finished(page)))
}

fn header() -> Markup {
    html! {
        header {
            a class="name" href="#main" { "planwire" }
            // Search needs the script.
            div class="search" role="search" hidden {
                label for="search" { "Search" }
                input id="search" type="search" placeholder="Operations, paths, permissions, commands, fields"
                    autocomplete="off" spellcheck="false" aria-describedby="found";
                p id="found" role="status" {}
            }
        }
    }
}

fn intro(apis: &[Api<'_>]) -> Markup {
    let counts = apis.iter().map(|api| {
        html! {
            (link(api.schemas.api, html! { (api.title()) }))
            " has " (api.model.operations.len()) " operations"
        }
    });
    let how = "Click an operation to see its parameters, its responses, its source, and the same example as HTTP, in Rust and as a command. Nothing is invented: undocumented details are left out or marked as unknown.";
    html! {
        div class="intro" {
            h1 { "The APIs of Wethod and Piriod" }
            p { (joined(counts)) "." }
            (paragraph(how))
        }
    }
}

fn contents(apis: &[Api<'_>]) -> Markup {
    let entry = |api: &Api<'_>, operation| {
        let text = html! { (method(operation)) " " (prose(operation.summary)) };
        html! { li { (link(&anchor(api.schemas.api, operation), text)) } }
    };
    html! {
        nav aria-label="Contents" {
            details id="contents" open {
                summary { "Contents" }
                @for api in apis {
                    p { (link(api.schemas.api, html! { (api.name()) })) }
                    ul {
                        @for (resource, operations) in api.resources() {
                            li {
                                details {
                                    summary { (resource) }
                                    ul { @for (operation, _) in operations { (entry(api, operation)) } }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
