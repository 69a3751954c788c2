//! Reading is tolerant: undocumented content cannot break a page. The documented examples, changed in every
//! way that an API may change, still decode into their types.

use serde_json::{Value, json};

use super::documents::{documents, is_nullable, resolved, responses, sample};
use super::round_trip;

/// A response of one operation, with the documented schema of its record.
struct Page {
    api: &'static str,
    document: std::sync::Arc<Value>,
    operation: String,
    example: Value,
    /// The path of the first record in the example.
    record: String,
    schema: Value,
}

impl Page {
    fn all() -> Vec<Self> {
        let mut pages = Vec::new();
        for (api, document) in documents() {
            let document = std::sync::Arc::new(document);
            for (id, operation, media) in responses(&document) {
                let body = resolved(&document, &media["schema"]);
                let (record, schema) = match operation["x-paging"]["records"].as_str() {
                    Some(records) => (
                        format!("/{records}/0"),
                        &body["properties"][records]["items"],
                    ),
                    None if body["type"] == json!("array") => ("/0".to_owned(), &body["items"]),
                    None => (String::new(), &body),
                };
                let schema = resolved(&document, schema);
                if schema["properties"].is_object() {
                    let example = media.get("example").cloned();
                    pages.push(Self {
                        api,
                        document: document.clone(),
                        operation: id.to_owned(),
                        example: example.unwrap_or_else(|| sample(&document, &media["schema"])),
                        record,
                        schema,
                    });
                }
            }
        }
        assert!(pages.len() >= 250, "{}", pages.len());
        pages
    }

    /// Returns the fields of a record, each with its schema and whether it is required.
    fn fields(&self) -> Vec<(String, Value, bool)> {
        let none = Vec::new();
        let required = self.schema["required"].as_array().unwrap_or(&none);
        let properties = self.schema["properties"].as_object().unwrap();
        let field = |(name, schema): (&String, &Value)| {
            let promised = required.contains(&json!(name)) && !is_nullable(schema);
            (name.clone(), resolved(&self.document, schema), promised)
        };
        properties.iter().map(field).collect()
    }

    /// Returns the decoded page after a field of its first record was set, or removed.
    fn with(&self, name: &str, value: Option<Value>) -> Result<Value, String> {
        let mut page = self.example.clone();
        let record = page
            .pointer_mut(&self.record)
            .unwrap()
            .as_object_mut()
            .unwrap();
        match value {
            Some(value) => record.insert(name.to_owned(), value),
            None => record.remove(name),
        };
        let back = round_trip(self.api, &self.operation, &page).unwrap();
        let back = back.map_err(|error| format!("{} {name}: {error}", self.operation))?;
        Ok(back
            .pointer(&self.record)
            .unwrap()
            .get(name)
            .cloned()
            .unwrap_or_default())
    }
}

#[test]
fn null_and_absence_are_none_unless_required() {
    for page in Page::all() {
        for (name, _, promised) in page.fields() {
            for value in [Some(Value::Null), None] {
                let outcome = page.with(&name, value);
                assert_eq!(outcome.is_err(), promised, "{outcome:?}");
                assert!(outcome.unwrap_or_default().is_null());
            }
        }
    }
}

#[test]
fn an_unknown_enum_value_is_sent_unchanged() {
    let mut enums = 0;
    for page in Page::all() {
        for (name, schema, _) in page.fields() {
            if schema["enum"].is_array() {
                assert_eq!(
                    page.with(&name, Some(json!("brand new"))),
                    Ok(json!("brand new"))
                );
                enums += 1;
            }
        }
    }
    assert!(enums >= 5);
}

#[test]
fn an_identifier_may_be_a_number_or_a_string() {
    let mut identifiers = 0;
    for page in Page::all() {
        for (name, schema, _) in page.fields() {
            if schema["x-id"] == json!(true) {
                for value in [
                    json!(7),
                    json!("7"),
                    json!("an-id-of-another-kind"),
                    json!(0),
                    json!(-1),
                ] {
                    assert_eq!(page.with(&name, Some(value.clone())), Ok(value));
                }
                identifiers += 1;
            }
        }
    }
    assert!(identifiers >= 9);
}

#[test]
fn bounds_do_not_apply_to_responses() {
    for page in Page::all() {
        for (name, schema, _) in page.fields() {
            let value = match (schema["type"].as_str(), schema["format"].as_str()) {
                (Some("string"), None) => json!("é".repeat(2_000)),
                (Some("number"), _) => json!(-123_456_789.5),
                (Some("integer"), _) => json!(-1),
                _ => continue,
            };
            assert_eq!(page.with(&name, Some(value.clone())), Ok(value));
        }
    }
}

#[test]
fn a_new_field_breaks_nothing() {
    for page in Page::all() {
        page.with("unheard_of", Some(json!({"deep": [null, {"er": 1}]})))
            .unwrap();
    }
}
