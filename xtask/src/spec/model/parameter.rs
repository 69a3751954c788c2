//! The typed parameters of an operation.

use crate::spec::document::{self, Document};
use crate::spec::model::bounds::Bounds;
use crate::spec::model::operation::Evidence;
use crate::spec::model::schema::{Schema, ValueKind};
use crate::spec::node::Node;

/// One parameter.
#[derive(Debug)]
pub(crate) struct Parameter<'node> {
    pub(crate) name: &'node str,
    /// `query`, `header` or `path`.
    pub(crate) place: &'node str,
    pub(crate) required: bool,
    pub(crate) client_scoped: bool,
    pub(crate) description: &'node str,
    pub(crate) evidence: Evidence<'node>,
    pub(crate) kind: Kind<'node>,
    pub(crate) bounds: Bounds,
    pub(crate) default: Option<String>,
    pub(crate) node: &'node Node,
    pub(crate) schema: &'node Node,
}

/// The values that a parameter takes.
#[derive(Debug)]
pub(crate) enum Kind<'node> {
    Value(ValueKind<'node>),
    /// Comma-separated values.
    Set(ValueKind<'node>),
    /// Values by keys of the caller's own, which are sent with a prefix.
    Map {
        prefix: &'node str,
    },
    Filter {
        operand: &'node str,
        operators: Vec<&'node str>,
    },
    Ordering {
        multiple: bool,
        /// The fields to order by, if they are documented.
        fields: Vec<&'node str>,
    },
}

impl<'node> Parameter<'node> {
    pub(super) fn read(document: Document<'node>, of: document::Parameter<'node>) -> Option<Self> {
        let schema = Schema::read(document, of.schema()?).ok()?;
        Some(Self {
            name: of.node.text_of("name")?,
            place: of.node.text_of("in")?,
            required: of.is_required(),
            client_scoped: of.is_client_scoped(),
            description: of.node.text_of("description")?,
            evidence: Evidence::of(of.node)?,
            kind: parameter_kind(of.node, document, &schema)?,
            bounds: schema.bounds(),
            default: schema.named.get("default").map(Node::plain),
            node: of.node,
            schema: of.schema()?,
        })
    }

    /// Returns true if a request without it is refused. A parameter with a default can be left out, and the keys of a
    /// map are the caller's own.
    pub(crate) fn is_needed(&self) -> bool {
        self.required && self.default.is_none() && !matches!(self.kind, Kind::Map { .. })
    }
}

/// Reads the kind of a parameter from our extensions, or from its schema.
fn parameter_kind<'node>(
    node: &'node Node,
    document: Document<'node>,
    schema: &Schema<'node>,
) -> Option<Kind<'node>> {
    if let Some(filter) = node.get("x-filter") {
        return Some(Kind::Filter {
            operand: filter.text_of("operand")?,
            operators: filter.texts_of("operators").collect(),
        });
    }
    if let Some(ordering) = node.get("x-ordering") {
        return Some(Kind::Ordering {
            multiple: ordering.text() == Some("multiple") || ordering.is_set("multiple"),
            fields: ordering.texts_of("fields").collect(),
        });
    }
    if let Some(prefix) = node.text_of("x-key-prefix") {
        return Some(Kind::Map { prefix });
    }
    let single = |kind| match kind {
        ValueKind::Json | ValueKind::List(_) => None,
        ValueKind::Object | ValueKind::Map => Some(ValueKind::Text),
        kind => Some(kind),
    };
    Some(match schema.kind().ok()? {
        ValueKind::List(items) => {
            let items = Schema::read(document, items).ok()?;
            Kind::Set(single(items.kind().ok()?)?)
        }
        kind => Kind::Value(single(kind)?),
    })
}
