//! The documented settings of a client.

use std::collections::BTreeMap;

use heck::ToShoutySnakeCase as _;

use super::text::literal;
use crate::spec::model::Model;
use crate::spec::model::parameter::Kind;
use crate::spec::model::schema::ValueKind;
use crate::spec::node::Node;

/// Generates the settings of a client: base URL, token prefix, and defaults of headers.
pub(super) fn constants(model: &Model<'_>) -> Result<String, String> {
    let document = model.document;
    let base_url = document
        .root
        .pointer("/servers/0/url")
        .and_then(Node::text)
        .ok_or("the document has no `servers`, so there is no base URL")?;
    let scheme = document.components("securitySchemes").first();
    let scheme = &scheme.ok_or("the document has no `securitySchemes`")?.value;
    let prefix = match scheme.text_of("x-token-prefix") {
        Some(prefix) => prefix,
        None if is_bearer(scheme) => "Bearer",
        None => {
            return Err(
                "the security scheme is not `bearer` and has no `x-token-prefix`".to_owned(),
            );
        }
    };
    let mut headers = BTreeMap::new();
    for parameter in model.operations.iter().flat_map(|it| &it.parameters) {
        if let (true, Kind::Value(ValueKind::Text), Some(default)) =
            (parameter.client_scoped, &parameter.kind, &parameter.default)
        {
            headers.insert(parameter.name, default);
        }
    }
    let headers = headers.into_iter().map(|(name, default)| {
        let constant = name.to_shouty_snake_case();
        let default = literal(default);
        format!(
            "/// The default of the header `{name}`.\npub const {constant}: &str = {default};\n"
        )
    });
    Ok(format!(
        "\
/// The base URL of the API.
pub const BASE_URL: &str = {};
/// The word before the token in the header `Authorization`.
pub const TOKEN_PREFIX: &str = {};
{}
",
        literal(base_url),
        literal(prefix),
        headers.collect::<String>(),
    ))
}

fn is_bearer(scheme: &Node) -> bool {
    let word = scheme.text_of("scheme");
    word.is_some_and(|word| word.eq_ignore_ascii_case("bearer"))
}
