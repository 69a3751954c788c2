//! The example in Rust, through the handles.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToSnakeCase as _, ToUpperCamelCase as _};
use quote::{format_ident, quote};

use super::{Chosen, sample};
use crate::spec::model::operation::{Operation, Success};
use crate::spec::model::parameter::Kind;
use crate::spec::names;

/// Returns the call as prettyplease formats it, without the function around it.
pub(super) fn text(
    api: &str,
    operation: &Operation<'_>,
    chosen: &Chosen<'_>,
) -> Result<String, String> {
    let client = format_ident!("{api}");
    let handle = format_ident!("{}", names::field_name(operation.resource));
    let method = format_ident!("{}", names::field_name(&operation.name));
    let mut arguments: Vec<_> = chosen.path.iter().map(|(_, it)| it.rust.clone()).collect();
    let mut uses: BTreeSet<String> = BTreeSet::new();
    if let Some(body) = &chosen.body {
        uses.insert(body.schema.clone());
        uses.extend(body.fields.iter().flat_map(|it| it.sample.uses.clone()));
        arguments.push(sample::constructed(&body.schema, &body.fields));
    }
    let setters = chosen.named.iter().map(|(parameter, sample)| {
        let value = &sample.rust;
        let method = match parameter.kind {
            Kind::Ordering { .. } => format_ident!("order_by"),
            _ => format_ident!("{}", names::parameter_method(parameter.name)),
        };
        quote! { .#method(#value) }
    });
    uses.extend(chosen.path.iter().flat_map(|(_, it)| it.uses.clone()));
    uses.extend(chosen.named.iter().flat_map(|(_, it)| it.uses.clone()));
    // `all` reads the whole list, as most callers do.
    let all = operation.paging.as_ref().map(|_| quote! { .all() });
    let call = quote! { #client.#handle().#method(#(#arguments),*) #(#setters)* #all .await? };
    let statement = match response_name(operation) {
        Some(name) => {
            let name = format_ident!("{}", names::field_name(&name));
            quote! { let #name = #call; }
        }
        None => quote! { #call; },
    };
    let uses = imports(api, &uses);
    let file = syn::parse2(quote! { fn example() { #(#uses)* #statement } })
        .map_err(|error| format!("the example of {} is not Rust: {error}", operation.id))?;
    Ok(inside(&prettyplease::unparse(&file)))
}

/// Returns the variable name for the response.
fn response_name(operation: &Operation<'_>) -> Option<String> {
    let plural = |name: &str| match name {
        name if name.ends_with('y') && !name.ends_with("ay") => {
            format!("{}ies", name.trim_end_matches('y'))
        }
        name if name.ends_with('s') => format!("{name}es"),
        name => format!("{name}s"),
    };
    match (&operation.success, &operation.record) {
        (_, Some(record)) if operation.paging.is_some() => {
            Some(plural(&record.name.to_snake_case()))
        }
        (Success::Nothing, _) => None,
        (Success::File, _) => Some("file".to_owned()),
        (Success::Json, _) => Some("answer".to_owned()),
        (Success::One(name), _) => Some(names::field_name(name)),
        (Success::Many(name), _) => Some(plural(&name.to_snake_case())),
    }
}

/// Returns the `use` of each module; names without a module belong to the API's.
fn imports(api: &str, uses: &BTreeSet<String>) -> Vec<syn::ItemUse> {
    let own = format!("planwire::{api}");
    let mut modules: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for path in uses {
        let (module, name) = path.rsplit_once("::").unwrap_or((own.as_str(), path));
        modules.entry(module).or_default().push(name);
    }
    modules
        .into_iter()
        .filter_map(|(module, names)| {
            let names = match names.as_slice() {
                [one] => (*one).to_owned(),
                several => format!("{{{}}}", several.join(", ")),
            };
            syn::parse_str(&format!("use {module}::{names};")).ok()
        })
        .collect()
}

/// Returns the body of the only function of a text, without its indentation.
fn inside(function: &str) -> String {
    let lines: Vec<&str> = function.lines().collect();
    let body = match lines.as_slice() {
        [_, body @ .., _] => body,
        _ => &[],
    };
    let lines: Vec<&str> = body
        .iter()
        .map(|line| line.strip_prefix("    ").unwrap_or(line))
        .collect();
    // Adds an empty line after the imports, which prettyplease does not keep.
    let imports = lines.iter().take_while(|it| it.starts_with("use ")).count();
    match lines.split_at_checked(imports) {
        Some((imports, call)) if !imports.is_empty() => {
            format!("{}\n\n{}", imports.join("\n"), call.join("\n"))
        }
        _ => lines.join("\n"),
    }
}

/// Returns the name of the client's type.
pub(crate) fn client_type(api: &str) -> String {
    api.to_upper_camel_case()
}
