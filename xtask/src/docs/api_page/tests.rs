//! The page of one operation as a snapshot, and properties of any page.

use proptest::prelude::*;

use maud::html;

use super::html::{finished, prose};
use super::page;
use crate::spec::bundle::Bundle;

const ROOT: &str = "
    openapi: 3.0.3
    info: { title: Wethod API, version: '1', description: Projects & 'plans'. }
    servers: [{ url: https://api.example.com }]
    security: [{ bearer: [] }]
    tags: [{ name: plans, description: What is <planned>. }]
    paths: { '/plans/{id}:move': { $ref: 'plans.yaml#/paths/~1plans~1{id}:move' } }
    components:
      securitySchemes: { bearer: { type: http, scheme: bearer, description: A token. } }
      responses: { NotFound: { description: There is no such plan., x-evidence: docs } }
";

const PLANS: &str = "
    paths:
      /plans/{id}:move:
        post:
          operationId: movePlan
          tags: [plans]
          summary: Move a plan
          description: Moves a plan to `<string>` & \"beyond\".
          x-evidence: { source: docs, page: move-plan, note: The page shows no `date`. }
          x-permissions: [{ name: plans.edit, allows: Edit <any> plan. }]
          parameters:
            - { name: id, in: path, required: true, description: The plan., schema: { $ref: '#/components/schemas/PlanId' }, x-evidence: docs }
            - { name: dry, in: query, required: true, description: Whether nothing is done., schema: { type: boolean, default: false }, x-evidence: sdk }
            - { name: Company, in: header, required: true, description: The company., schema: { type: string }, x-client-scoped: true, x-evidence: docs }
          requestBody:
            required: true
            content: { application/json: { schema: { $ref: '#/components/schemas/MovePlan' } } }
          responses:
            '200':
              description: The plan.
              content: { application/json: { schema: { $ref: '#/components/schemas/Plan' } } }
            '404': { $ref: 'openapi.yaml#/components/responses/NotFound' }
    components:
      schemas:
        PlanId: { type: integer, description: Identifies a plan., x-id: true, x-evidence: docs }
        MovePlan:
          type: object
          description: Where to.
          required: [date]
          properties:
            date: { type: string, format: date, description: The day. }
            notes: { type: string, maxLength: 20, nullable: true, description: Why., x-evidence: { source: sdk, note: Guessed. } }
          x-evidence: docs
        Plan:
          type: object
          description: A plan.
          required: [id]
          properties:
            id: { $ref: '#/components/schemas/PlanId' }
            lines: { type: array, description: Its lines., items: { type: string } }
          x-evidence: docs
";

fn small_page() -> String {
    let bundle =
        Bundle::from_texts("wethod", &[("openapi.yaml", ROOT), ("plans.yaml", PLANS)]).unwrap();
    page(&[bundle]).unwrap()
}

/// Returns the part of a page between two texts, with one element on each line.
fn readable(page: &str, from: &str, to: &str) -> String {
    let start = page.find(from).unwrap();
    let end = start + page[start..].find(to).unwrap();
    let mut text = page[start..end].to_owned();
    for tag in [
        "summary", "div", "p", "h4", "h5", "dl", "dt", "dd", "ul", "li", "table", "thead", "tbody",
        "tr", "th", "td", "pre", "details",
    ] {
        text = text.replace(&format!("<{tag}>"), &format!("\n<{tag}>"));
        text = text.replace(&format!("<{tag} "), &format!("\n<{tag} "));
    }
    text.replace("\n\n<", "\n<")
}

#[test]
fn an_operation_shows_everything_documented() {
    let page = small_page();
    insta::assert_snapshot!(readable(
        &page,
        "<details class=\"operation\"",
        "<h4 class=\"label\">"
    ));
}

#[test]
fn the_page_is_deterministic() {
    assert_eq!(small_page(), small_page());
}

#[test]
fn the_page_needs_no_network() {
    let page = small_page();
    for asks in ["src=", "<link", "@import", "url(", "fetch(", "href=\"http"] {
        assert!(!page.contains(asks), "{asks}");
    }
}

/// Runs the page's own script on the page of the real documents, with the small DOM of `tests/dom.js`.
#[test]
fn a_search_finds_the_best_first() {
    let node = |arguments: &[&std::ffi::OsStr]| {
        std::process::Command::new("node").args(arguments).output()
    };
    if node(&["--version".as_ref()]).is_err() {
        // Only this test needs node.
        eprintln!("skipped: there is no node");
        return;
    }
    let xtask = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = xtask.parent().unwrap();
    let bundles = Bundle::read_all(root).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("index.html");
    std::fs::write(&file, page(&bundles).unwrap()).unwrap();
    let script = xtask.join("src/docs/api_page/tests/search.js");
    let output = node(&[script.as_ref(), file.as_ref()]).unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

/// Reverses the escaping of a text, as browsers do.
fn unescaped(html: &str) -> String {
    html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
}

/// Returns the text that a page can contain, without control characters.
fn printable(text: &str) -> String {
    text.chars()
        .map(|it| {
            if it.is_control() && !it.is_whitespace() {
                '\u{fffd}'
            } else {
                it
            }
        })
        .collect()
}

proptest! {
    #[test]
    fn text_is_escaped(text in r#"([<>&"'`=/a-z ]|&lt;|\PC|\x00){0,40}"#) {
        let html = finished(html! { p title={ "t" (text) } { (text) } });
        let inside = html.strip_prefix("<p title=\"t").unwrap().strip_suffix("</p>").unwrap();
        let (attribute, content) = inside.split_once("\">").unwrap();
        prop_assert!(!attribute.contains(['<', '>', '"']));
        prop_assert!(!content.contains(['<', '>', '"']));
        prop_assert_eq!(unescaped(attribute), printable(&text));
        prop_assert_eq!(unescaped(content), printable(&text));
    }

    #[test]
    fn prose_may_contain_code(text in r#"[<>&"`a-z ]{0,40}"#) {
        let html = prose(&text).into_string();
        let without_code = html.replace("<code>", "`").replace("</code>", "`");
        prop_assert!(!without_code.contains(['<', '>']));
        prop_assert_eq!(unescaped(&without_code), text.trim());
    }
}
