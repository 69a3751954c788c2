//! Validates values by the rules of OpenAPI 3.0 that the documents use.

use serde_json::Value;

/// Returns the first mismatch of a value and its schema.
pub(crate) fn mismatch(
    document: &Value,
    schema: &Value,
    value: &Value,
    place: &str,
) -> Option<String> {
    check(document, schema, value, place, false)
}

fn check(
    document: &Value,
    schema: &Value,
    value: &Value,
    place: &str,
    is_part: bool,
) -> Option<String> {
    if let Some(reference) = schema["$ref"].as_str() {
        let target = document.pointer(reference.trim_start_matches('#')).unwrap();
        return check(document, target, value, place, is_part);
    }
    if let Some(alternatives) = schema["anyOf"].as_array() {
        let misfits = alternatives
            .iter()
            .map(|alternative| check(document, alternative, value, place, is_part));
        if let Some(mismatch) = misfits.reduce(Option::and).flatten() {
            return Some(mismatch);
        }
    } else if value.is_null() {
        // A schema without a type allows null.
        let is_open = schema["type"].is_null() && schema["allOf"].is_null();
        let is_allowed = schema["nullable"] == true || is_open;
        return (!is_allowed).then(|| format!("{place} is null"));
    }
    for part in schema["allOf"].as_array().into_iter().flatten() {
        if let Some(mismatch) = check(document, part, value, place, true) {
            return Some(mismatch);
        }
    }
    let wrong = |what: &str| Some(format!("{place} {what}: {value}"));
    let fits_kind = match schema["type"].as_str() {
        Some("integer") => value.is_i64() || value.is_u64(),
        Some("number") => value.is_number(),
        Some("string") => value.is_string(),
        Some("boolean") => value.is_boolean(),
        Some("array") => value.is_array(),
        Some("object") => value.is_object(),
        _ => true,
    };
    if !fits_kind {
        return wrong("is of another type");
    }
    if let Some(values) = schema["enum"].as_array()
        && !values.contains(value)
    {
        return wrong("is no value of the enum");
    }
    if let Some(number) = value.as_f64() {
        let below = schema["minimum"]
            .as_f64()
            .is_some_and(|minimum| number < minimum);
        let above = schema["maximum"]
            .as_f64()
            .is_some_and(|maximum| number > maximum);
        if below || above {
            return wrong("is out of bounds");
        }
    }
    if let Some(text) = value.as_str() {
        let length = text.chars().count() as u64;
        let short = schema["minLength"]
            .as_u64()
            .is_some_and(|least| length < least);
        let long = schema["maxLength"]
            .as_u64()
            .is_some_and(|most| length > most);
        let format = match schema["format"].as_str() {
            Some("date-time") => chrono::DateTime::parse_from_rfc3339(text).is_ok(),
            Some("date") => chrono::NaiveDate::parse_from_str(text, "%Y-%m-%d").is_ok(),
            _ => true,
        };
        if short || long || !format {
            return wrong("has a wrong length or format");
        }
    }
    if let Some(elements) = value.as_array() {
        let count = elements.len() as u64;
        if schema["minItems"]
            .as_u64()
            .is_some_and(|least| count < least)
            || schema["maxItems"].as_u64().is_some_and(|most| count > most)
        {
            return wrong("has too few or too many elements");
        }
        for element in elements {
            if let Some(mismatch) = mismatch(document, &schema["items"], element, place) {
                return Some(mismatch);
            }
        }
    }
    if let (Some(fields), Some(properties)) = (value.as_object(), schema["properties"].as_object())
    {
        for name in schema["required"].as_array().into_iter().flatten() {
            if !fields.contains_key(name.as_str().unwrap()) {
                return wrong(&format!("lacks {name}"));
            }
        }
        for (name, field) in fields {
            let Some(property) = properties.get(name) else {
                // A part of an `allOf` has only some of the fields.
                if is_part {
                    continue;
                }
                let others = &schema["additionalProperties"];
                let prefix = schema["x-dynamic-fields"]["prefix"].as_str();
                if prefix.is_some_and(|prefix| !name.starts_with(prefix)) {
                    return wrong(&format!("has `{name}`, which lacks the prefix"));
                }
                if *others == true || others.is_object() {
                    let place = format!("{place}.{name}");
                    if let Some(mismatch) = mismatch(document, others, field, &place) {
                        return Some(mismatch);
                    }
                    continue;
                }
                return wrong(&format!("has `{name}`, which the schema does not know"));
            };
            if let Some(mismatch) = mismatch(document, property, field, &format!("{place}.{name}"))
            {
                return Some(mismatch);
            }
        }
    }
    None
}
