//! The schemas and examples of the crate's documents.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::LazyLock;

use crate::Vendor;
use crate::api::plans;
use crate::data::{RecordType, Row, record_type};
use crate::document::{Document, Kind, Node, Schema};
use crate::error::StartError;
use crate::message::media;
use crate::plan::{Content, Plan, example};
use crate::sandbox::present;
use crate::value::Value;

/// A schema and its record type.
pub(super) struct Documented {
    schema: Schema<'static>,
    kind: RecordType,
}

/// A document, and its operations' examples by the name of their schema.
struct Shown {
    document: &'static Document,
    examples: HashMap<&'static str, &'static Node>,
}

/// The documents are parsed once.
static SHOWN: LazyLock<[Result<Shown, String>; 2]> = LazyLock::new(|| {
    Vendor::ALL.map(|vendor| {
        let shown = Document::parse(vendor.bundle()).and_then(Shown::of);
        shown.map_err(|error| error.of(vendor).to_string())
    })
});

impl Shown {
    fn of(document: Document) -> Result<Self, StartError> {
        let document: &'static Document = Box::leak(Box::new(document));
        let plans = plans(document)?;
        let mut examples = HashMap::new();
        let mut add = |name: Option<&'static str>, node: Option<&'static Node>| {
            if let (Some(name), Some(node)) = (name, node) {
                examples.entry(name).or_insert(node);
            }
        };
        // Lists come first: their first record is the sandbox's first record.
        for plan in &plans {
            if let Some(listed) = plan.listed(document)? {
                add(listed.items.name, listed.first);
            }
        }
        for plan in &plans {
            if let Content::Json { node, schema, .. } = &plan.success.content {
                add(schema.name, example(document, node)?);
            }
            let (name, node) = Self::request(document, plan)?;
            add(name, node);
        }
        Ok(Self { document, examples })
    }

    /// Returns the name of a request body's schema, and the body's example.
    fn request(
        document: &'static Document,
        plan: &Plan<'static>,
    ) -> Result<(Option<&'static str>, Option<&'static Node>), StartError> {
        let Some(body) = plan.node.get("requestBody") else {
            return Ok((None, None));
        };
        let (_, body) = document.resolve(body)?;
        let Some((_, content)) = media(body) else {
            return Ok((None, None));
        };
        let name = match content.get("schema") {
            Some(schema) => Schema::read(document, schema)?.name,
            None => None,
        };
        Ok((name, example(document, content)?))
    }
}

impl Documented {
    /// Finds an object schema by its name.
    pub(super) fn find(vendor: Vendor, name: &str) -> Result<Option<Self>, StartError> {
        let shown = SHOWN[vendor as usize]
            .as_ref()
            .map_err(|error| StartError::setting(error.clone()))?;
        let schemas = shown.document.root().at("/components/schemas");
        let schemas = schemas.map(Node::entries).unwrap_or_default();
        let Some((name, node)) = schemas.iter().find(|(own, _)| own == name) else {
            return Ok(None);
        };
        let schema = Schema::read(shown.document, node)?;
        if schema.kind != Kind::Object {
            return Ok(None);
        }
        let example = shown.examples.get(name.as_str()).copied();
        let example = example.or(schema.example);
        let kind = record_type(shown.document, name, &schema, example, present())?;
        Ok(Some(Self { schema, kind }))
    }

    /// Returns the members of the example.
    pub(super) fn record(&self) -> Vec<(Cow<'static, str>, Value<'static>)> {
        match self.kind.record(&Row::new(0, 0)).into_owned() {
            Value::Record(members) => members,
            _ => Vec::new(),
        }
    }

    /// Returns whether the schema allows a member.
    pub(super) fn allows(&self, field: &str) -> bool {
        let is_other = match self.schema.dynamic_prefix {
            Some(prefix) => field.starts_with(prefix),
            None => self.schema.additional_properties,
        };
        is_other || self.schema.property(field).is_some()
    }

    pub(super) fn fields(&self) -> Vec<&'static str> {
        let properties = self.schema.properties.iter();
        properties.map(|(name, _)| *name).collect()
    }
}
