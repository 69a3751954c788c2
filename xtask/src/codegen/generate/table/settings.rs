//! The settings of a client that the documents know.

use std::collections::BTreeMap;

use heck::ToShoutySnakeCase as _;
use serde_json::Value;

use super::text::literal;
use crate::spec::model::operation::Operation;
use crate::spec::model::parameter::Kind;

/// The settings of a client: its base URL, the word before its token, and the defaults of its headers.
pub(super) fn constants(document: &Value, operations: &[Operation]) -> Result<String, String> {
    let base_url = document
        .pointer("/servers/0/url")
        .and_then(Value::as_str)
        .ok_or("the document has no `servers`, so there is no base URL")?;
    let schemes = document
        .pointer("/components/securitySchemes")
        .and_then(Value::as_object);
    let scheme = schemes
        .and_then(|schemes| schemes.values().next())
        .ok_or("the document has no `securitySchemes`")?;
    let prefix = match scheme.get("x-token-prefix").and_then(Value::as_str) {
        Some(prefix) => prefix,
        None if is_bearer(scheme) => "Bearer",
        None => {
            return Err(
                "the security scheme is neither `bearer` nor has it an `x-token-prefix`".to_owned(),
            );
        }
    };
    let mut headers = BTreeMap::new();
    for parameter in operations
        .iter()
        .flat_map(|operation| &operation.parameters)
    {
        if let (true, Kind::Text, Some(default)) =
            (parameter.client_scoped, &parameter.kind, &parameter.default)
        {
            headers.insert(&parameter.name, default);
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

fn is_bearer(scheme: &Value) -> bool {
    let word = scheme.get("scheme").and_then(Value::as_str);
    word.is_some_and(|word| word.eq_ignore_ascii_case("bearer"))
}
