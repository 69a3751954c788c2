//! The grammar of OpenAPI 3.0: the keys of its objects, their values, and the places for a `$ref`. Everything that
//! walks a document uses this table, so a field of an example or a property called `default` is never mistaken for a
//! keyword.

mod fields;

use crate::spec::node::{Content, Entry, Node};

/// The objects of OpenAPI 3.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Document,
    Info,
    Contact,
    License,
    Server,
    ServerVariable,
    Tag,
    ExternalDocumentation,
    Paths,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    Responses,
    Response,
    Header,
    MediaType,
    Encoding,
    Example,
    Link,
    Schema,
    Discriminator,
    Components,
    SecurityScheme,
    OauthFlows,
    OauthFlow,
    SecurityRequirement,
}

/// The value of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    Anything,
    Text,
    Boolean,
    Number,
    /// An integer from 0.
    Count,
    /// One of these strings.
    Word(&'static [&'static str]),
    Texts,
    /// A list of anything.
    Values,
    /// A mapping from strings to strings.
    TextMap,
    Object(Kind),
    List(Kind),
    Map(Kind),
    BooleanOrSchema,
}

/// A key of an object.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Field {
    pub(crate) key: &'static str,
    pub(crate) shape: Shape,
    pub(crate) required: bool,
}

/// The role of an object in its parent.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Role<'node> {
    /// The document itself.
    Root,
    /// A named component.
    Component(&'node Entry),
    /// A property of a schema.
    Property(&'node Entry),
    /// Any other entry of a mapping, or the value of a keyword.
    Entry(&'node Entry),
    /// An item of a list.
    Item,
}

/// The methods of a path item.
pub(crate) const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// The types of a schema.
pub(crate) const TYPES: [&str; 6] = ["array", "boolean", "integer", "number", "object", "string"];

impl Kind {
    /// Returns the name for messages.
    pub(crate) fn name(self) -> &'static str {
        self.definition().0
    }

    /// Returns the keys with fixed names.
    pub(crate) fn fields(self) -> &'static [Field] {
        self.definition().1
    }

    fn definition(self) -> (&'static str, &'static [Field]) {
        match self {
            Self::Document => ("the root", fields::DOCUMENT),
            Self::Info => ("`info`", fields::INFO),
            Self::Contact => ("a contact", fields::CONTACT),
            Self::License => ("a licence", fields::LICENSE),
            Self::Server => ("a server", fields::SERVER),
            Self::ServerVariable => ("a server variable", fields::SERVER_VARIABLE),
            Self::Tag => ("a tag", fields::TAG),
            Self::ExternalDocumentation => ("`externalDocs`", fields::EXTERNAL_DOCUMENTATION),
            Self::Paths => ("`paths`", &[]),
            Self::PathItem => ("a path item", fields::PATH_ITEM),
            Self::Operation => ("an operation", fields::OPERATION),
            Self::Parameter => ("a parameter", fields::PARAMETER),
            Self::RequestBody => ("a request body", fields::REQUEST_BODY),
            Self::Responses => ("`responses`", fields::RESPONSES),
            Self::Response => ("a response", fields::RESPONSE),
            Self::Header => ("a header", fields::HEADER),
            Self::MediaType => ("a media type", fields::MEDIA_TYPE),
            Self::Encoding => ("an encoding", fields::ENCODING),
            Self::Example => ("an example", fields::EXAMPLE),
            Self::Link => ("a link", fields::LINK),
            Self::Schema => ("a schema", fields::SCHEMA),
            Self::Discriminator => ("a discriminator", fields::DISCRIMINATOR),
            Self::Components => ("`components`", fields::COMPONENTS),
            Self::SecurityScheme => ("a security scheme", fields::SECURITY_SCHEME),
            Self::OauthFlows => ("`flows`", fields::OAUTH_FLOWS),
            Self::OauthFlow => ("an OAuth flow", fields::OAUTH_FLOW),
            Self::SecurityRequirement => ("a security requirement", &[]),
        }
    }

    /// Returns the section of `components` that a `$ref` to such an object must lead to, if a `$ref` is allowed.
    pub(crate) fn section(self) -> Option<&'static str> {
        match self {
            Self::Schema => Some("schemas"),
            Self::Parameter => Some("parameters"),
            Self::Response => Some("responses"),
            Self::RequestBody => Some("requestBodies"),
            Self::Header => Some("headers"),
            Self::Example => Some("examples"),
            Self::Link => Some("links"),
            Self::SecurityScheme => Some("securitySchemes"),
            _ => None,
        }
    }

    /// Returns the shape of the value of `key`; `None` if there is no such key.
    pub(crate) fn shape(self, key: &str) -> Option<Shape> {
        let field = self.fields().iter().find(|field| field.key == key);
        if let Some(field) = field {
            return Some(field.shape);
        }
        match self {
            Self::Paths if key.starts_with('/') => Some(Shape::Object(Self::PathItem)),
            Self::Responses if is_status(key) => Some(Shape::Object(Self::Response)),
            Self::SecurityRequirement => Some(Shape::Texts),
            _ => None,
        }
    }
}

/// Returns true for a status code or a range, such as `404` or `4XX`.
pub(crate) fn is_status(key: &str) -> bool {
    match key.as_bytes() {
        [b'1'..=b'5', b'X', b'X'] => true,
        [b'1'..=b'5', second, third] => second.is_ascii_digit() && third.is_ascii_digit(),
        _ => false,
    }
}

/// Visits an object and everything below it. A `$ref` is visited, but not followed.
pub(crate) fn visit<'node>(
    kind: Kind,
    node: &'node Node,
    role: Role<'node>,
    each: &mut impl FnMut(Kind, &'node Node, Role<'node>),
) {
    each(kind, node, role);
    if is_reference(kind, node) {
        return;
    }
    for entry in node.entries() {
        let value = &entry.value;
        match kind.shape(&entry.key) {
            Some(Shape::Object(inner)) => visit(inner, value, Role::Entry(entry), each),
            Some(Shape::BooleanOrSchema) if !matches!(value.content, Content::Bool(_)) => {
                visit(Kind::Schema, value, Role::Entry(entry), each);
            }
            Some(Shape::List(inner)) => {
                for item in value.items() {
                    visit(inner, item, Role::Item, each);
                }
            }
            Some(Shape::Map(inner)) => {
                for named in value.entries() {
                    let role = match kind {
                        Kind::Components => Role::Component(named),
                        Kind::Schema => Role::Property(named),
                        _ => Role::Entry(named),
                    };
                    visit(inner, &named.value, role, each);
                }
            }
            _ => {}
        }
    }
}

/// Visits an object and everything below it mutably. A `$ref` is visited, but not followed.
pub(crate) fn visit_mut(kind: Kind, node: &mut Node, each: &mut impl FnMut(Kind, &mut Node)) {
    each(kind, node);
    if is_reference(kind, node) {
        return;
    }
    let Content::Map(entries) = &mut node.content else {
        return;
    };
    for entry in entries {
        let value = &mut entry.value;
        match (kind.shape(&entry.key), &mut value.content) {
            (Some(Shape::Object(inner)), _) => visit_mut(inner, value, each),
            (Some(Shape::BooleanOrSchema), _) => visit_mut(Kind::Schema, value, each),
            (Some(Shape::List(inner)), Content::List(items)) => {
                for item in items {
                    visit_mut(inner, item, each);
                }
            }
            (Some(Shape::Map(inner)), Content::Map(entries)) => {
                for named in entries {
                    visit_mut(inner, &mut named.value, each);
                }
            }
            _ => {}
        }
    }
}

/// Returns true for a `$ref` in a place where one is allowed.
pub(crate) fn is_reference(kind: Kind, node: &Node) -> bool {
    kind.section().is_some() && node.get("$ref").is_some()
}
