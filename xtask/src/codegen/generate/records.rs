//! The fields of the records that operations return, as statics: each named object once, however many
//! operations and records contain it.

use std::collections::BTreeMap;

use heck::ToShoutySnakeCase as _;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;

use super::rust_text;
use crate::spec::model::operation::{Operation, schema};
use crate::spec::model::schema::{Schema, ValueKind, properties};

pub(super) fn generate(document: &Value, operations: &[Operation]) -> Result<String, String> {
    let mut records = Records {
        document,
        definitions: BTreeMap::new(),
    };
    for record in operations.iter().filter_map(|it| it.record.as_ref()) {
        records.add(&record.name, &[])?;
    }
    let statics = records.definitions.into_iter().map(|(name, fields)| {
        let constant = constant(&name);
        quote! { pub(super) static #constant: &[RecordField] = &[#fields]; }
    });
    rust_text::file(quote! {
        // Not every API has one of each.
        #[allow(unused_imports)]
        use crate::operation::{FieldKind, RecordField};

        #(#statics)*
    })
}

/// The name of a record's static: `PROJECT_AREA`.
pub(super) fn constant(record: &str) -> Ident {
    format_ident!("{}", record.to_shouty_snake_case())
}

struct Records<'document> {
    document: &'document Value,
    /// The fields of each record, by the name of its schema.
    definitions: BTreeMap<String, TokenStream>,
}

impl Records<'_> {
    /// Defines a named schema, which is part of the named schemas `within`.
    fn add(&mut self, name: &str, within: &[&str]) -> Result<(), String> {
        if self.definitions.contains_key(name) {
            return Ok(());
        }
        let record = schema(self.document, name)
            .ok_or_else(|| format!("the record `{name}` has no schema"))?;
        let within: Vec<&str> = within.iter().copied().chain([name]).collect();
        let fields = self.fields(record, &within)?;
        self.definitions.insert(name.to_owned(), fields);
        Ok(())
    }

    fn fields(&mut self, object: &Value, within: &[&str]) -> Result<TokenStream, String> {
        let mut fields = TokenStream::new();
        for property in properties(object) {
            let name = property.name;
            let kind = self.kind(property.schema, within)?;
            fields.extend(quote! { RecordField { name: #name, kind: #kind }, });
        }
        Ok(fields)
    }

    fn kind(&mut self, schema: &Value, within: &[&str]) -> Result<TokenStream, String> {
        let schema = Schema::read(self.document, schema)?;
        Ok(match schema.kind()? {
            ValueKind::Identifier { name, .. } => quote! { FieldKind::Identifier(#name) },
            ValueKind::Enum { values, .. } => quote! { FieldKind::Enum(&[#(#values),*]) },
            ValueKind::Date => quote! { FieldKind::Date },
            ValueKind::DateTime => quote! { FieldKind::DateTime },
            ValueKind::Text => quote! { FieldKind::Text },
            ValueKind::Integer => quote! { FieldKind::Integer },
            ValueKind::Number => quote! { FieldKind::Number },
            ValueKind::Boolean => quote! { FieldKind::Boolean },
            ValueKind::List(items) => {
                let of = self.kind(items, within)?;
                quote! { FieldKind::List(&#of) }
            }
            ValueKind::Object => match schema.name {
                // An object within itself has no end of fields.
                Some(name) if within.contains(&name) => quote! { FieldKind::Json },
                Some(name) => {
                    self.add(name, within)?;
                    let constant = constant(name);
                    quote! { FieldKind::Object(#constant) }
                }
                None => {
                    let fields = self.fields(schema.named, within)?;
                    quote! { FieldKind::Object(&[#fields]) }
                }
            },
            ValueKind::Map | ValueKind::Json => quote! { FieldKind::Json },
        })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_record_within_itself_ends_in_json() {
        let document = json!({ "components": { "schemas": {
            "Tree": { "type": "object", "properties": {
                "id": { "type": "integer" },
                "root": { "type": "object", "properties": { "depth": { "type": "integer" } } },
                "leaf": { "allOf": [{ "$ref": "#/components/schemas/Leaf" }], "nullable": true },
                "branches": { "type": "array", "items": { "$ref": "#/components/schemas/Tree" } },
            } },
            "Leaf": { "type": "object", "properties": { "fell_on": { "type": "string", "format": "date" } } },
        } } });
        let mut records = Records {
            document: &document,
            definitions: BTreeMap::new(),
        };
        records.add("Tree", &[]).unwrap();
        let lines: Vec<_> = records
            .definitions
            .iter()
            .map(|(name, fields)| format!("{name}: {}", fields.to_string().replace(' ', "")))
            .collect();
        insta::assert_snapshot!(lines.join("\n"), @r#"
        Leaf: RecordField{name:"fell_on",kind:FieldKind::Date},
        Tree: RecordField{name:"id",kind:FieldKind::Integer},RecordField{name:"root",kind:FieldKind::Object(&[RecordField{name:"depth",kind:FieldKind::Integer},])},RecordField{name:"leaf",kind:FieldKind::Object(LEAF)},RecordField{name:"branches",kind:FieldKind::List(&FieldKind::Json)},
        "#);
    }
}
