//! Makes request bodies easy to build: a constructor with the required fields, a method for each other field, and three
//! states for nullable fields.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{
    Field, Fields, GenericArgument, Ident, Item, ItemStruct, PathArguments, Type, parse_quote,
};

use crate::spec::document::SchemaField;
use crate::spec::names;
use crate::spec::node::Node;
use crate::spec::usage::Usage;

/// Changes a struct for three states, and returns its constructor and methods.
pub(super) fn extend(
    item: &mut ItemStruct,
    schema: &Node,
    documented: &[SchemaField<'_>],
    carried: &Usage<'_>,
) -> Option<Item> {
    let name = item.ident.to_string();
    if !carried.is_sent(&name) {
        return None;
    }
    let nullable = carried.is_only_sent(&name);
    let ident = item.ident.clone();
    let dynamic = schema.get("x-dynamic-fields");
    let Fields::Named(fields) = &mut item.fields else {
        return Some(of_a_map(&ident));
    };
    let mut arguments = Vec::new();
    let mut values = Vec::new();
    let mut setters = Vec::new();
    for field in &mut fields.named {
        let wire = super::polish::wire_name(field);
        let Some(name) = field.ident.clone() else {
            continue;
        };
        let mut properties = documented.iter();
        let property = properties.find(|property| wire.as_deref() == Some(property.name()));
        let Some(property) = property else {
            // The map of undocumented fields.
            values.push(quote! { #name: ::std::default::Default::default() });
            setters.push(other_field(&name, dynamic));
            continue;
        };
        let doc: Vec<_> = field
            .attrs
            .iter()
            .filter(|it| it.path().is_ident("doc"))
            .cloned()
            .collect();
        match optional(&field.ty) {
            Some(inner) => {
                let three_states = nullable && property.is_nullable();
                setters.push(setter(&name, &inner, &doc, three_states));
                if three_states {
                    make_patch(field, &inner);
                }
                values.push(quote! { #name: ::std::default::Default::default() });
            }
            None => {
                let kind = &field.ty;
                let argument = quote! { #name: impl ::std::convert::Into<#kind> };
                arguments.push((property.rank, name.to_string(), argument));
                values.push(quote! { #name: #name.into() });
            }
        }
    }
    // In the document's order of required fields, which is meaningful.
    arguments.sort_by_key(|(rank, ..)| *rank);
    let docs: Vec<String> = arguments.iter().map(|(_, name, _)| name.clone()).collect();
    let arguments = arguments.into_iter().map(|(.., argument)| argument);
    let doc = if docs.is_empty() {
        " Nothing set; none of its fields is required.".to_owned()
    } else {
        format!(" With what is required: `{}`.", docs.join("`, `"))
    };
    Some(parse_quote! {
        impl #ident {
            #[doc = #doc]
            #[allow(clippy::new_without_default)]
            #[must_use]
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#values),* }
            }

            #(#setters)*
        }
    })
}

/// Returns the methods of a body without documented fields.
fn of_a_map(ident: &Ident) -> Item {
    let field = any_field(&quote! { 0 });
    parse_quote! {
        impl #ident {
            /// Nothing set.
            #[allow(clippy::new_without_default)]
            #[must_use]
            pub fn new() -> Self {
                Self(::std::default::Default::default())
            }

            #field
        }
    }
}

fn setter(name: &Ident, inner: &Type, doc: &[syn::Attribute], three_states: bool) -> TokenStream {
    let value = if three_states {
        quote! { value.into_parameter().into() }
    } else {
        quote! { value.into_parameter() }
    };
    let clear = three_states.then(|| {
        let clear = format_ident!("clear_{}", name.to_string().trim_end_matches('_'));
        let doc = format!(" Clears `{name}`: it goes out as `null`.");
        quote! {
            #[doc = #doc]
            #[must_use]
            pub fn #clear(mut self) -> Self {
                self.#name = crate::Patch::Null;
                self
            }
        }
    });
    let method = format_ident!("{}", names::setter_name(&name.to_string()));
    quote! {
        #(#doc)*
        #[must_use]
        pub fn #method(mut self, value: impl crate::IntoParameter<#inner>) -> Self {
            self.#name = #value;
            self
        }

        #clear
    }
}

/// Generates the methods for fields whose names are not known beforehand.
fn other_field(map: &Ident, dynamic: Option<&Node>) -> TokenStream {
    let named = dynamic.and_then(|dynamic| {
        let prefix = dynamic.text_of("prefix")?;
        let method = format_ident!("{}", prefix.trim_end_matches('_'));
        let doc = format!(" Sets the field `{prefix}{{id}}`.");
        Some(quote! {
            #[doc = #doc]
            #[must_use]
            pub fn #method(
                mut self,
                id: impl ::std::fmt::Display,
                value: impl ::std::convert::Into<::serde_json::Value>,
            ) -> Self {
                self.#map.insert(::std::format!("{}{id}", #prefix), value.into());
                self
            }
        })
    });
    let field = any_field(&quote! { #map });
    quote! {
        #named

        #field
    }
}

/// Generates the method for undocumented fields.
fn any_field(map: &TokenStream) -> TokenStream {
    quote! {
        /// Sets a field by its name.
        #[must_use]
        pub fn field(
            mut self,
            name: impl ::std::convert::Into<::std::string::String>,
            value: impl ::std::convert::Into<::serde_json::Value>,
        ) -> Self {
            self.#map.insert(name.into(), value.into());
            self
        }
    }
}

/// Returns the `T` of an `Option<T>`.
fn optional(kind: &Type) -> Option<Type> {
    let Type::Path(path) = kind else { return None };
    let last = path.path.segments.last()?;
    match (&last.arguments, last.ident == "Option") {
        (PathArguments::AngleBracketed(arguments), true) => match arguments.args.first()? {
            GenericArgument::Type(inner) => Some(inner.clone()),
            _ => None,
        },
        _ => None,
    }
}

/// Gives an optional field three states: absent, null and a value.
fn make_patch(field: &mut Field, inner: &Type) {
    let rename = super::polish::renamed(field).map(|name| quote! { rename = #name, });
    field
        .attrs
        .retain(|attribute| !attribute.path().is_ident("serde"));
    field.attrs.push(
        parse_quote!(#[serde(#rename default, skip_serializing_if = "crate::Patch::is_absent")]),
    );
    field.ty = parse_quote!(crate::Patch<#inner>);
}
