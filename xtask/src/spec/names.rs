//! The names of Rust items for names of the document, by the generator's own rules, so that the lint knows what will be
//! generated.

pub(crate) mod of_wrapper;

use heck::{ToPascalCase as _, ToSnakeCase as _};

/// The variant of an open enum for undocumented values.
pub(crate) const OPEN_VARIANT: &str = "Unknown";

/// Returns the name of a type or a variant.
pub(crate) fn type_name(text: &str) -> String {
    identifier(text, |text| text.to_pascal_case(), "X")
}

/// Returns the name of a field, a parameter or a method.
pub(crate) fn field_name(text: &str) -> String {
    identifier(text, |text| text.to_snake_case(), "x")
}

/// Returns the name of an argument of the generated client's methods. It differs if the text begins with a digit.
pub(crate) fn argument_name(text: &str) -> String {
    identifier(text, |text| text.to_snake_case(), "_")
}

/// The methods of bodies that set no field of their own, or that generated code calls.
const OF_EACH_BODY: [&str; 3] = ["clone", "field", "new"];

/// Returns the name of the method that sets a field of a body, given its name in the document or in Rust.
pub(crate) fn setter_name(field: &str) -> String {
    apart_from(&OF_EACH_BODY, field_name(field))
}

/// The methods of lists and of `planwire::Request` that set no documented parameter, private ones included.
const OF_EACH_CALL: &[&str] = &[
    "all",
    "all_blocking",
    "all_or_incomplete",
    "clone",
    "concurrency",
    "draft",
    "fmt",
    "into_future",
    "iter",
    "max_items",
    "new",
    "offset",
    "on_note",
    "options",
    "order_by",
    "page",
    "page_size",
    "pages",
    "parameter",
    "preview",
    "preview_page",
    "respond",
    "resume",
    "send",
    "send_blocking",
    "send_with_raw",
    "skip_bad",
    "stream",
    "undocumented_field",
    "undocumented_fields",
    "undocumented_query",
    "without_overlap",
];

/// Returns the name of the method that sets a parameter of a list or a request.
pub(crate) fn parameter_method(parameter: &str) -> String {
    apart_from(OF_EACH_CALL, field_name(parameter))
}

fn apart_from(taken: &[&str], name: String) -> String {
    if taken.contains(&name.as_str()) {
        format!("{name}_")
    } else {
        name
    }
}

/// Returns true if a text is a valid variant name as it is.
pub(crate) fn is_variant_name(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_uppercase())
        && text.chars().all(|letter| letter.is_ascii_alphanumeric())
        && syn::parse_str::<syn::Ident>(text).is_ok()
}

fn identifier(text: &str, to_case: impl Fn(&str) -> String, prefix: &str) -> String {
    let letters: String = text
        .replace('\'', "")
        .chars()
        .map(|letter| match letter {
            '_' => '_',
            letter if letter.is_alphanumeric() => letter,
            _ => '-',
        })
        .collect();
    let cased = to_case(&letters);
    let name = match cased.chars().next() {
        None => prefix.to_owned(),
        Some(first) if first.is_alphabetic() => cased,
        Some(_) => format!("{prefix}{cased}"),
    };
    if syn::parse_str::<syn::Ident>(&name).is_ok() && name != "gen" {
        name
    } else {
        format!("{name}_")
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use super::*;

    #[test]
    fn setters_avoid_the_methods_of_bodies() {
        for (field, name) in [
            ("new", "new_"),
            ("Field", "field_"),
            ("self_", "self_"),
            ("notes", "notes"),
        ] {
            assert_eq!(setter_name(field), name);
        }
    }

    /// Collects the hand-written methods of lists and of `Request`.
    fn written(folder: &Path, names: &mut BTreeSet<String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                written(&path, names);
                continue;
            }
            if path.extension().is_none_or(|it| it != "rs") {
                continue;
            }
            let text = fs::read_to_string(&path).unwrap();
            if crate::codegen::generate::is_generated(&text) {
                continue;
            }
            let file = syn::parse_file(&text);
            let file = file.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            for item in file.items {
                let methods: Vec<syn::Signature> = match item {
                    syn::Item::Impl(block) if is_of_calls(&block.self_ty) => block
                        .items
                        .into_iter()
                        .filter_map(|item| match item {
                            syn::ImplItem::Fn(function) => Some(function.sig),
                            _ => None,
                        })
                        .collect(),
                    // The types of lists have the methods of these traits as their own.
                    syn::Item::Trait(item)
                        if ["List", "OffsetPaged", "PageNumbered"]
                            .iter()
                            .any(|name| item.ident == name) =>
                    {
                        item.items
                            .into_iter()
                            .filter_map(|item| match item {
                                syn::TraitItem::Fn(function) => Some(function.sig),
                                _ => None,
                            })
                            .collect()
                    }
                    _ => Vec::new(),
                };
                names.extend(methods.iter().map(|method| method.ident.to_string()));
            }
        }
    }

    fn is_of_calls(of: &syn::Type) -> bool {
        let syn::Type::Path(of) = of else {
            return false;
        };
        let name = of.path.segments.last().map(|it| it.ident.to_string());
        name.as_deref() == Some("Request")
    }

    #[test]
    fn parameters_avoid_the_methods_of_calls() {
        let mut names = BTreeSet::new();
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        written(&workspace.join("crates/planwire/src"), &mut names);
        assert!(names.contains("send") && names.contains("without_overlap"));
        let missing: Vec<_> = names
            .iter()
            .filter(|name| !OF_EACH_CALL.contains(&name.as_str()))
            .collect();
        assert!(missing.is_empty(), "OF_EACH_CALL lacks {missing:?}");
        assert_eq!(parameter_method("send"), "send_");
        assert_eq!(parameter_method("project_id"), "project_id");
    }

    #[test]
    fn names_follow_the_generator() {
        for (text, name) in [
            ("APPROVED", "Approved"),
            ("last_record", "LastRecord"),
            ("won't do", "WontDo"),
            ("3d", "X3d"),
            ("%", "X"),
            ("self", "Self_"),
        ] {
            assert_eq!(type_name(text), name);
        }
        for (text, name) in [
            ("type", "type_"),
            ("projectId", "project_id"),
            ("x-rate", "x_rate"),
            ("", "x"),
            ("gen", "gen_"),
        ] {
            assert_eq!(field_name(text), name);
        }
        assert_eq!(field_name("2fa-code"), "x2fa_code");
        assert_eq!(argument_name("2fa-code"), "_2fa_code");
        assert_eq!(argument_name("type"), "type_");
        assert!(is_variant_name("Percent"));
        assert!(!is_variant_name("Self"));
        assert!(!is_variant_name("percent"));
        assert!(!is_variant_name("Per Cent"));
    }
}
