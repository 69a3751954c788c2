//! The typed operations of a document.

use crate::spec::bundle::JSON;
use crate::spec::document::{self, Document, json_schema};
use crate::spec::method_name::method_name;
use crate::spec::model::parameter::{Kind, Parameter};
use crate::spec::model::schema::{Identifier, Schema, ValueKind};
use crate::spec::node::{Content, Node, reference_name};

/// One operation.
#[derive(Debug)]
pub(crate) struct Operation<'node> {
    pub(crate) of: document::Operation<'node>,
    pub(crate) id: &'node str,
    /// The method in upper case, such as `GET`.
    pub(crate) method: String,
    pub(crate) path: &'node str,
    /// The tag, such as `production-plans`.
    pub(crate) resource: &'node str,
    pub(crate) resource_description: &'node str,
    /// The name of the method of its handle, such as `list` or `set_baseline`.
    pub(crate) name: String,
    pub(crate) summary: &'node str,
    pub(crate) description: &'node str,
    pub(crate) evidence: Evidence<'node>,
    /// The permissions, each with what it allows.
    pub(crate) permissions: Vec<(&'node str, &'node str)>,
    pub(crate) safe: bool,
    pub(crate) authentication: Authentication,
    pub(crate) paging: Option<Paging<'node>>,
    pub(crate) parameters: Vec<Parameter<'node>>,
    pub(crate) body: Option<Body<'node>>,
    pub(crate) success: Success<'node>,
    pub(crate) responses: Vec<Response<'node>>,
    /// The record that it lists or returns.
    pub(crate) record: Option<Record<'node>>,
}

impl<'node> Operation<'node> {
    pub(super) fn read(
        document: Document<'node>,
        of: document::Operation<'node>,
    ) -> Result<Self, String> {
        let (method, path) = (&of.method.key, &of.path.key);
        Self::typed(document, of).ok_or_else(|| {
            format!(
                "the operation {method} {path} lacks something that `cargo xtask lint` requires"
            )
        })
    }

    fn typed(document: Document<'node>, of: document::Operation<'node>) -> Option<Self> {
        let (node, id, resource) = (of.node(), of.id()?, of.tag()?);
        let mut tags = document.root.items_of("tags").iter();
        let tag = tags.find(|tag| tag.text_of("name") == Some(resource))?;
        let paging = match node.get("x-paging") {
            Some(paging) => Some(Paging::read(paging)?),
            None => None,
        };
        let permissions = node.items_of("x-permissions").iter();
        let responses = document.responses(&of);
        let responses = responses.iter().map(Response::read);
        Some(Self {
            id,
            method: of.method.key.to_uppercase(),
            path: &of.path.key,
            resource,
            resource_description: tag.text_of("description")?,
            name: method_name(id, resource),
            summary: node.text_of("summary")?,
            description: node.text_of("description")?,
            evidence: Evidence::of(node)?,
            permissions: permissions
                .map(|it| Some((it.text_of("name")?, it.text_of("allows")?)))
                .collect::<Option<_>>()?,
            safe: of.method.key == "get" && !node.get("x-safe").is_some_and(Node::is_false),
            authentication: authentication(document.root, node),
            parameters: document
                .parameters(&of)
                .into_iter()
                .map(|parameter| Parameter::read(document, parameter))
                .collect::<Option<_>>()?,
            body: match node.get("requestBody") {
                Some(body) => Some(Body::read(document, document.follow(body)?)?),
                None => None,
            },
            success: Success::of(document, &of)?,
            responses: responses.collect::<Option<_>>()?,
            record: Record::of(document, &of, paging.as_ref()),
            paging,
            of,
        })
    }

    /// Returns the path parameters, in the order of the path.
    pub(crate) fn path_parameters(&self) -> impl Iterator<Item = &Parameter<'node>> {
        self.of.path_variables().into_iter().filter_map(|name| {
            let mut parameters = self.parameters.iter();
            parameters.find(|it| it.place == "path" && it.name == name)
        })
    }

    /// Returns the parameters that callers set with a method. Those of the path and of paging are set in other ways.
    pub(crate) fn own_parameters(&self) -> impl Iterator<Item = &Parameter<'node>> {
        let paging = self.paging.as_ref().map(|it| [it.size, it.position]);
        self.parameters.iter().filter(move |parameter| {
            !parameter.client_scoped
                && parameter.place != "path"
                && !paging.is_some_and(|paging| paging.contains(&parameter.name))
        })
    }

    /// Returns the parameters of the generated method in their order: those of the path, then the others by name.
    pub(crate) fn arguments(&self) -> Vec<&Parameter<'node>> {
        let mut others: Vec<_> = self
            .parameters
            .iter()
            .filter(|it| !it.client_scoped && it.place != "path")
            .filter(|it| !matches!(it.kind, Kind::Map { .. }))
            .collect();
        others.sort_by(|a, b| a.name.cmp(b.name));
        self.path_parameters().chain(others).collect()
    }
}

/// The authentication that a request needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Authentication {
    Required,
    Optional,
    None,
}

/// Returns the authentication of an operation, by default that of the document. Without either, a token is sent: an API
/// that takes none would say so.
fn authentication(root: &Node, operation: &Node) -> Authentication {
    let security = operation.get("security").or_else(|| root.get("security"));
    let Some(Content::List(choices)) = security.map(|node| &node.content) else {
        return Authentication::Required;
    };
    let empty = |choice: &Node| choice.is_map() && choice.entries().is_empty();
    match choices.as_slice() {
        choices if choices.iter().all(empty) => Authentication::None,
        choices if choices.iter().any(empty) => Authentication::Optional,
        _ => Authentication::Required,
    }
}

/// The source of a thing.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Evidence<'node> {
    pub(crate) source: &'node str,
    /// The vendor's page.
    pub(crate) page: Option<&'node str>,
    pub(crate) note: Option<&'node str>,
}

impl<'node> Evidence<'node> {
    pub(crate) fn of(node: &'node Node) -> Option<Self> {
        let evidence = node.get("x-evidence")?;
        Some(Self {
            source: evidence.text().or_else(|| evidence.text_of("source"))?,
            page: evidence.text_of("page"),
            note: evidence.text_of("note"),
        })
    }
}

/// The body of a request: a named object.
#[derive(Debug)]
pub(crate) struct Body<'node> {
    /// The name of its schema.
    pub(crate) name: &'node str,
    pub(crate) schema: &'node Node,
    pub(crate) required: bool,
}

impl<'node> Body<'node> {
    fn read(document: Document<'node>, body: &'node Node) -> Option<Self> {
        let schema = &json_schema(body.entries_of("content"))?.value;
        Some(Self {
            name: reference_name(schema)?,
            schema: document.follow(schema)?,
            required: body.is_set("required"),
        })
    }

    pub(crate) fn has_field(&self, name: &str) -> bool {
        let properties = self.schema.get("properties");
        properties.is_some_and(|properties| properties.get(name).is_some())
    }
}

/// A documented response.
#[derive(Debug)]
pub(crate) struct Response<'node> {
    pub(crate) of: document::Response<'node>,
    pub(crate) content: ResponseContent<'node>,
}

/// The content of a response.
#[derive(Clone, Copy, Debug)]
pub(crate) enum ResponseContent<'node> {
    Nothing,
    /// JSON, by its schema.
    Json(&'node Node),
    /// A file of a media type.
    File(&'node str),
}

impl<'node> Response<'node> {
    fn read(of: &document::Response<'node>) -> Option<Self> {
        let content = match of.content() {
            [] => ResponseContent::Nothing,
            [first, ..] => match of.node.get("content")?.get(JSON) {
                Some(json) => ResponseContent::Json(json.get("schema")?),
                None => ResponseContent::File(&first.key),
            },
        };
        Some(Self { of: *of, content })
    }
}

/// The content of a success response.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Success<'node> {
    Nothing,
    File,
    /// Undocumented JSON.
    Json,
    /// A named schema.
    One(&'node str),
    /// A list of a named schema.
    Many(&'node str),
}

impl<'node> Success<'node> {
    fn of(document: Document<'node>, operation: &document::Operation<'node>) -> Option<Self> {
        let response = document.success(operation)?;
        let schema = match Response::read(&response)?.content {
            ResponseContent::Nothing => return Some(Self::Nothing),
            ResponseContent::File(_) => return Some(Self::File),
            ResponseContent::Json(schema) => schema,
        };
        if let Some(name) = reference_name(schema) {
            return Some(Self::One(name));
        }
        match schema.text_of("type") {
            None => Some(Self::Json),
            Some("array") => Some(Self::Many(reference_name(schema.get("items")?)?)),
            Some(_) => None,
        }
    }
}

/// The parameters and fields for pagination.
#[derive(Debug)]
pub(crate) struct Paging<'node> {
    pub(crate) by_page: bool,
    pub(crate) size: &'node str,
    pub(crate) position: &'node str,
    /// The fields of the envelope with the records and with their total number.
    pub(crate) envelope: Option<(&'node str, &'node str)>,
}

impl<'node> Paging<'node> {
    fn read(paging: &'node Node) -> Option<Self> {
        Some(Self {
            by_page: match paging.text_of("style")? {
                "page" => true,
                "offset" => false,
                _ => return None,
            },
            size: paging.text_of("size")?,
            position: paging.text_of("position")?,
            envelope: paging.text_of("records").zip(paging.text_of("total")),
        })
    }
}

/// The record that an operation lists or returns.
#[derive(Debug)]
pub(crate) struct Record<'node> {
    pub(crate) name: &'node str,
    /// The type of the envelope around a page of records, if there is one.
    pub(crate) page: Option<&'node str>,
    pub(crate) fields: Vec<&'node str>,
    /// The envelope has the field `next`, for the URL of the next page.
    pub(crate) has_next: bool,
    pub(crate) identifier: Option<Identifier>,
    /// The field with the time of the last update.
    pub(crate) updated: Option<&'static str>,
}

/// The fields with the time of a record's last update, in Wethod and in Piriod.
const UPDATED: [&str; 2] = ["updated_at", "updated"];

impl<'node> Record<'node> {
    fn of(
        document: Document<'node>,
        operation: &document::Operation<'node>,
        paging: Option<&Paging<'node>>,
    ) -> Option<Self> {
        let body = &json_schema(document.success(operation)?.content())?.value;
        let schema = document.follow(body)?;
        let envelope = paging.and_then(|paging| paging.envelope);
        let list = match envelope {
            Some((records, _)) => schema.get("properties")?.get(records)?,
            None => schema,
        };
        let name = reference_name(list.get("items").unwrap_or(body))?;
        let record = document.fields(document.schema(name)?);
        let kind = |name: &str| {
            let field = record.iter().find(|field| field.name() == name)?;
            Schema::read(document, field.schema()).ok()?.kind().ok()
        };
        Some(Self {
            identifier: match kind("id") {
                Some(ValueKind::Identifier { kind, .. }) => Some(kind),
                _ => None,
            },
            has_next: envelope.is_some() && schema.pointer("/properties/next").is_some(),
            updated: UPDATED
                .into_iter()
                .find(|name| matches!(kind(name), Some(ValueKind::DateTime))),
            fields: record.iter().map(|field| field.name()).collect(),
            page: envelope.and_then(|_| reference_name(body)),
            name,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::yaml;

    #[test]
    fn an_operation_has_the_security_of_the_document_unless_it_has_its_own() {
        let cases = [
            ("{}", "{}", "Required"),
            ("security: [{ token: [] }]", "{}", "Required"),
            ("security: []", "{}", "None"),
            ("security: [{ token: [] }, {}]", "{}", "Optional"),
            ("security: [{ token: [] }]", "security: []", "None"),
            ("security: []", "security: [{ token: [] }]", "Required"),
        ];
        for (shared, own, expected) in cases {
            let node = |text| yaml::parse(&"test.yaml".into(), text).unwrap();
            let read = authentication(&node(shared), &node(own));
            assert_eq!(format!("{read:?}"), expected, "{shared:?} {own:?}");
        }
    }
}
