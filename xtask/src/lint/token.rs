//! Checks the settings that clients start from: the base URL, and the one token in one header.

use crate::finding::Finding;
use crate::spec::document::Document;
use crate::spec::node::Entry;

const WHY: &str = "clients send one token in the header `Authorization`, after one word";
const FIX: &str = "write `type: http` and `scheme: bearer`, or `type: apiKey`, `in: header`, `name: Authorization` and `x-token-prefix`";

pub(super) fn findings(document: &Document<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let servers = document.root.items_of("servers");
    if servers.is_empty() {
        findings.push(Finding::error(
            &document.root.place,
            "the document has no `servers`",
            "clients send their requests to the first server",
            "add `servers:`, a list with the `url` of the API",
        ));
    }
    let mut schemes = document.components("securitySchemes").iter();
    match schemes.next() {
        Some(scheme) => findings.extend(unknown(scheme)),
        None => findings.push(Finding::error(
            &document.root.place,
            "the document has no `securitySchemes`",
            WHY,
            "define how to send the token under `components: securitySchemes:`",
        )),
    }
    for more in schemes {
        findings.push(Finding::error(
            &more.key_place,
            format!("`{}` is a second way to send the token", more.key),
            WHY,
            "leave the less useful one out, and mention it in the `description`",
        ));
    }
    findings
}

/// Reports what clients do not support about a scheme.
fn unknown(scheme: &Entry) -> Option<Finding> {
    let at = |key| scheme.value.entry(key);
    let is = |key, value: &str| {
        at(key).is_some_and(|it: &Entry| {
            let text = it.value.text().unwrap_or_default();
            text.eq_ignore_ascii_case(value)
        })
    };
    let wrong = if is("type", "http") {
        (!is("scheme", "bearer")).then_some("scheme")
    } else if is("type", "apiKey") {
        [
            ("in", is("in", "header")),
            ("name", is("name", "Authorization")),
            ("x-token-prefix", at("x-token-prefix").is_some()),
        ]
        .into_iter()
        .find_map(|(key, holds)| (!holds).then_some(key))
    } else {
        Some("type")
    }?;
    let (place, what) = match at(wrong) {
        Some(entry) => (
            &entry.value.place,
            format!(
                "the `{wrong}` of the security scheme is `{}`",
                entry.value.text().unwrap_or_default()
            ),
        ),
        None => (
            &scheme.key_place,
            format!("the security scheme has no `{wrong}`"),
        ),
    };
    Some(Finding::error(place, what, WHY, FIX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::tests::shown_as;
    use crate::lint::tests::{said, within_the_file};

    fn of_schemes(schemes: &str) -> Vec<Finding> {
        let text = format!(
            "servers: [{{ url: x }}]\ncomponents: {{ securitySchemes: {{ {schemes} }} }}\n"
        );
        said(findings, &text)
    }

    fn of(name: &str, schemes: &str) -> String {
        let findings = of_schemes(schemes);
        within_the_file(&shown_as(&format!("lint::token::{name}"), findings))
    }

    #[test]
    fn there_is_one_token_in_one_header() {
        let bearer = "a: { type: http, scheme: Bearer }";
        let key = "a: { type: apiKey, in: header, name: authorization, x-token-prefix: Token }";
        for known in [bearer, key] {
            assert_eq!(of_schemes(known), []);
        }
        insta::assert_snapshot!(of("basic", "a: { type: http, scheme: basic }"), @"2:59: the `scheme` of the security scheme is `basic`; clients send one token in the header `Authorization`, after one word; write `type: http` and `scheme: bearer`, or `type: apiKey`, `in: header`, `name: Authorization` and `x-token-prefix`");
        insta::assert_snapshot!(of("no_prefix", "a: { type: apiKey, in: header, name: Authorization }"), @"2:34: the security scheme has no `x-token-prefix`; clients send one token in the header `Authorization`, after one word; write `type: http` and `scheme: bearer`, or `type: apiKey`, `in: header`, `name: Authorization` and `x-token-prefix`");
        insta::assert_snapshot!(of("another_header", "a: { type: apiKey, in: header, name: X-Token, x-token-prefix: Token }"), @"2:71: the `name` of the security scheme is `X-Token`; clients send one token in the header `Authorization`, after one word; write `type: http` and `scheme: bearer`, or `type: apiKey`, `in: header`, `name: Authorization` and `x-token-prefix`");
        insta::assert_snapshot!(of("oauth", "a: { type: oauth2, flows: {} }"), @"2:45: the `type` of the security scheme is `oauth2`; clients send one token in the header `Authorization`, after one word; write `type: http` and `scheme: bearer`, or `type: apiKey`, `in: header`, `name: Authorization` and `x-token-prefix`");
        insta::assert_snapshot!(of("two", "a: { type: http, scheme: bearer }, b: { type: http, scheme: bearer }"), @"2:69: `b` is a second way to send the token; clients send one token in the header `Authorization`, after one word; leave the less useful one out, and mention it in the `description`");
        insta::assert_snapshot!(within_the_file(&shown_as("lint::token::nothing", said(findings, "paths: {}\n"))), @"
        1:1: the document has no `securitySchemes`; clients send one token in the header `Authorization`, after one word; define how to send the token under `components: securitySchemes:`
        1:1: the document has no `servers`; clients send their requests to the first server; add `servers:`, a list with the `url` of the API
        ");
    }
}
