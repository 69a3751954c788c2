//! Runs `cargo xtask docs` on the real documents.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]

mod support;

use std::collections::BTreeSet;
use std::fs;

use support::{text, workspace, xtask};

/// The maximum size of a page, so that it opens quickly on a phone.
const LARGEST: usize = 3 << 20;

/// Elements without an end tag.
const VOID: [&str; 2] = ["meta", "input"];

/// A tag: its name, its attributes as text, and true for an end tag.
struct Tag<'page> {
    name: &'page str,
    attributes: &'page str,
    is_end: bool,
}

impl<'page> Tag<'page> {
    fn attribute(&self, name: &str) -> Option<&'page str> {
        let (_, value) = self.attributes.split_once(&format!(" {name}=\""))?;
        value.split('"').next()
    }
}

/// Returns the tags of a page in order. None of our attributes contains a bare `<` or `>`, which another test checks.
fn tags(page: &str) -> Vec<Tag<'_>> {
    let mut tags = Vec::new();
    let mut rest = page;
    while let Some((_, after)) = rest.split_once('<') {
        let (tag, after) = after.split_once('>').unwrap();
        rest = after;
        if tag.starts_with('!') {
            continue;
        }
        let is_end = tag.starts_with('/');
        let tag = tag.trim_start_matches('/');
        let length = tag.find(' ').unwrap_or(tag.len());
        let (name, attributes) = tag.split_at(length);
        if !is_end && matches!(name, "style" | "script") {
            rest = &rest[rest.find(&format!("</{name}>")).unwrap()..];
        }
        tags.push(Tag {
            name,
            attributes,
            is_end,
        });
    }
    tags
}

#[test]
fn the_page_is_complete() {
    let out = tempfile::tempdir().unwrap();
    let folder = out.path().to_str().unwrap();
    let output = xtask(&workspace(), &["docs", "--out", folder]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let page = fs::read_to_string(out.path().join("index.html")).unwrap();
    assert!(page.len() < LARGEST, "{} bytes", page.len());

    let tags = tags(&page);
    let mut open: Vec<&str> = Vec::new();
    let mut ids = BTreeSet::new();
    let mut headings = vec![0];
    for tag in &tags {
        if tag.is_end {
            assert_eq!(open.pop(), Some(tag.name));
            continue;
        }
        if !VOID.contains(&tag.name) {
            open.push(tag.name);
        }
        if let Some(id) = tag.attribute("id") {
            assert!(ids.insert(id), "two elements are called {id}");
        }
        if let Some(level) = tag
            .name
            .strip_prefix('h')
            .and_then(|it| it.parse::<u8>().ok())
        {
            let last = headings.last().copied().unwrap();
            assert!(
                level <= last + 1,
                "a heading of level {level} comes after one of {last}"
            );
            headings.push(level);
        }
    }
    assert_eq!(open, [""; 0]);
    for tag in &tags {
        if let Some(link) = tag.attribute("href") {
            let anchor = link
                .strip_prefix('#')
                .unwrap_or_else(|| panic!("{link} leads elsewhere"));
            assert!(ids.contains(anchor), "{link} leads nowhere");
        }
    }

    let mut shown = 0;
    let operation = regex::Regex::new(r#""operationId": ?"(\w+)""#).unwrap();
    for api in ["wethod", "piriod"] {
        let bundle = format!("crates/planwire-sandbox/bundle/{api}.json");
        let bundle = fs::read_to_string(workspace().join(bundle)).unwrap();
        for found in operation.captures_iter(&bundle) {
            let anchor = format!("{api}-{}", &found[1]);
            assert!(ids.contains(anchor.as_str()), "{anchor} is not shown");
            shown += 1;
        }
    }
    let operations = tags
        .iter()
        .filter(|it| it.attribute("class") == Some("operation"));
    assert_eq!(operations.count(), shown);
}

#[test]
fn invalid_documents_give_no_page() {
    let copy = tempfile::tempdir().unwrap();
    let output = xtask(copy.path(), &["docs"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(!copy.path().join("target").exists());
}
