//! The page of `cargo xtask docs`: both APIs for people who look rather than read YAML. One file, with its
//! style and its script inside, which asks no network for anything and can be read without the script.

mod api;
mod html;
mod operation;
mod schema;
#[cfg(test)]
mod tests;
mod users;
mod words;

use serde_json::Value;

use crate::codegen::generate::example::Examples;
use api::Api;
use html::{Html, element, link, paragraph, plain, void};
use operation::{anchor, method};
use schema::Schemas;

const STYLE: &str = include_str!("api_page/page.css");
const SCRIPT: &str = concat!(
    include_str!("api_page/search.js"),
    include_str!("api_page/page.js")
);

/// The whole page, of bundled documents by the names of their APIs.
///
/// # Errors
///
/// Where a document lacks what `cargo xtask lint` asks for.
pub(crate) fn page(documents: &[(&str, Value)]) -> Result<String, String> {
    let mut apis = Vec::new();
    for (api, document) in documents {
        let operations = crate::spec::model::operation::read_all(document)?;
        let makes = Examples::new(api, document);
        apis.push(Api {
            schemas: Schemas { api, document },
            examples: operations
                .iter()
                .map(|it| makes.of(it))
                .collect::<Result<_, _>>()?,
            operations,
        });
    }
    let title = Html::new().text("planwire: the APIs of Wethod and Piriod");
    let head = void("meta", &[("charset", "utf-8")])
        .child(void(
            "meta",
            &[
                ("name", "viewport"),
                ("content", "width=device-width, initial-scale=1"),
            ],
        ))
        .child(void(
            "meta",
            &[("name", "color-scheme"), ("content", "light dark")],
        ))
        .child(plain("title", title))
        .child(plain("style", Html::new().raw(STYLE)));
    let main = intro(&apis).children(apis.iter().map(Api::html));
    let body = element(
        "a",
        &[("class", "skip"), ("href", "#main")],
        Html::new().text("Skip to the operations"),
    )
    .child(header())
    .child(contents(&apis))
    .child(element("main", &[("id", "main"), ("tabindex", "-1")], main))
    .child(plain("script", Html::new().raw(SCRIPT)));
    let page = element(
        "html",
        &[("lang", "en")],
        plain("head", head).child(plain("body", body)),
    );
    Ok(format!("<!doctype html>\n{}\n", page.into_string()))
}

fn header() -> Html {
    let name = element(
        "a",
        &[("class", "name"), ("href", "#main")],
        Html::new().text("planwire"),
    );
    let label = element("label", &[("for", "search")], Html::new().text("Search"));
    let field = void(
        "input",
        &[
            ("id", "search"),
            ("type", "search"),
            (
                "placeholder",
                "Operations, paths, permissions, commands, fields",
            ),
            ("autocomplete", "off"),
            ("spellcheck", "false"),
            ("aria-describedby", "found"),
        ],
    );
    let found = element("p", &[("id", "found"), ("role", "status")], Html::new());
    // Without the script it would do nothing.
    let search = element(
        "div",
        &[("class", "search"), ("role", "search"), ("hidden", "")],
        label.child(field).child(found),
    );
    plain("header", name.child(search))
}

fn intro(apis: &[Api<'_>]) -> Html {
    let count = |api: &Api<'_>| api.operations.len();
    let counts = apis.iter().map(|api| {
        let title = api.title();
        link(api.schemas.api, Html::new().text(&title))
            .text(&format!(" has {} operations", count(api)))
    });
    let counts = plain("p", Html::new().joined(counts, ", ").text("."));
    let how = "An operation opens with a click: what it takes and answers with, where that is known from, and the same \
               example as HTTP, in Rust and as a command. Nothing here is invented; what no source says is left out, or \
               said to be unknown.";
    let intro = plain("h1", Html::new().text("The APIs of Wethod and Piriod"))
        .child(counts)
        .child(paragraph(how));
    element("div", &[("class", "intro")], intro)
}

fn contents(apis: &[Api<'_>]) -> Html {
    let lists = apis.iter().map(|api| {
        let name = plain("p", link(api.schemas.api, Html::new().text(&api.name())));
        let resources = api.resources().into_iter().map(|(resource, operations)| {
            let links = operations.into_iter().map(|(operation, _)| {
                let text = method(operation).text(" ").prose(&operation.summary);
                plain("li", link(&anchor(api.schemas.api, operation), text))
            });
            let summary = plain("summary", Html::new().text(resource));
            let list = plain("ul", Html::new().children(links));
            plain("li", plain("details", summary.child(list)))
        });
        name.child(plain("ul", Html::new().children(resources)))
    });
    let summary = plain("summary", Html::new().text("Contents"));
    let drawer = element(
        "details",
        &[("id", "contents"), ("open", "")],
        summary.children(lists),
    );
    element("nav", &[("aria-label", "Contents")], drawer)
}
