//! Validation rules of schemas.

mod constraint;
mod instant;

use std::collections::HashMap;
use std::sync::Arc;

pub(crate) use constraint::Constraint;
pub(crate) use instant::parse_instant;

use crate::document::{Document, Kind, Node, Schema};
use crate::error::StartError;
use crate::value::Value;

/// The maximum number of violations to report.
const MOST_BREACHES: usize = 50;

/// The message about a missing property.
const MISSING: &str = "is required";

/// The rules of a schema and of the schemas within it, which can be recursive.
#[derive(Clone, Debug)]
pub(crate) struct Rule {
    shapes: Arc<[Shape]>,
    at: usize,
}

/// The rules of one schema. It refers to others by position.
#[derive(Clone, Debug)]
struct Shape {
    constraint: Constraint,
    nullable: bool,
    items: Option<usize>,
    fewest: usize,
    most: usize,
    properties: Vec<(String, usize)>,
    required: Vec<String>,
    others: Others,
}

/// The rules for members that are not properties.
#[derive(Clone, Debug)]
enum Others {
    Anything,
    Nothing,
    These(usize),
}

/// The place of a violated rule, and a message such as `must be a number`.
pub(crate) type Violation = (String, String);

impl Rule {
    pub(crate) fn read(document: &Document, node: &Node) -> Result<Self, StartError> {
        let mut reader = Reader {
            document,
            shapes: Vec::new(),
            known: HashMap::new(),
        };
        let at = reader.read(node)?;
        Ok(Self {
            // `read` fills all positions.
            shapes: reader.shapes.into_iter().flatten().collect(),
            at,
        })
    }

    /// Returns the violated rules. Unknown properties are allowed, unless the schema forbids them.
    pub(crate) fn violations(&self, value: &Value<'_>) -> Vec<Violation> {
        let mut violations = Vec::new();
        self.check(self.at, value, String::new(), &mut violations);
        violations
    }

    /// Returns the violated rules of an incomplete value: missing properties are allowed.
    pub(crate) fn violations_of_part(&self, value: &Value<'_>) -> Vec<Violation> {
        let mut violations = self.violations(value);
        violations.retain(|(_, message)| message != MISSING);
        violations
    }

    pub(crate) fn allows(&self, value: &Value<'_>) -> bool {
        self.violations(value).is_empty()
    }

    fn check(&self, at: usize, value: &Value<'_>, place: String, violations: &mut Vec<Violation>) {
        let Some(shape) = self.shapes.get(at) else {
            return;
        };
        if violations.len() >= MOST_BREACHES {
            return;
        }
        if *value == Value::Null && shape.nullable {
            return;
        }
        if let Err(message) = shape.constraint.check_value(value) {
            violations.push((place, message));
            return;
        }
        match value {
            Value::List(elements) => {
                if elements.len() < shape.fewest {
                    let message = format!("must have at least {} elements", shape.fewest);
                    violations.push((place.clone(), message));
                }
                if elements.len() > shape.most {
                    let message = format!("must have at most {} elements", shape.most);
                    violations.push((place.clone(), message));
                }
                for (position, element) in elements.iter().enumerate() {
                    if let Some(items) = shape.items {
                        self.check(items, element, format!("{place}[{position}]"), violations);
                    }
                }
            }
            Value::Record(fields) => self.check_fields(shape, fields, &place, violations),
            _ => {}
        }
    }

    fn check_fields(
        &self,
        shape: &Shape,
        fields: &[(std::borrow::Cow<'_, str>, Value<'_>)],
        place: &str,
        violations: &mut Vec<Violation>,
    ) {
        let at = |name: &str| match place {
            "" => name.to_owned(),
            _ => format!("{place}.{name}"),
        };
        for name in &shape.required {
            if !fields.iter().any(|(own, _)| own == name) {
                violations.push((at(name), MISSING.to_owned()));
            }
        }
        for (name, value) in fields {
            let property = shape.properties.iter().find(|(own, _)| own == name);
            match (property, &shape.others) {
                (Some((_, position)), _) | (None, Others::These(position)) => {
                    self.check(*position, value, at(name), violations);
                }
                (None, Others::Nothing) => {
                    violations.push((at(name), "is unknown".to_owned()));
                }
                (None, Others::Anything) => {}
            }
        }
    }
}

struct Reader<'d> {
    document: &'d Document,
    /// `None` while a schema is being read, since it can refer to itself.
    shapes: Vec<Option<Shape>>,
    known: HashMap<&'d str, usize>,
}

impl<'d> Reader<'d> {
    fn read(&mut self, node: &'d Node) -> Result<usize, StartError> {
        let (name, _) = self.document.resolve(node)?;
        if let Some(known) = name.and_then(|name| self.known.get(name)) {
            return Ok(*known);
        }
        let at = self.shapes.len();
        self.shapes.push(None);
        if let Some(name) = name {
            self.known.insert(name, at);
        }
        let schema = Schema::read(self.document, node)?;
        let mut properties = Vec::new();
        let mut required: Vec<_> = schema.required.iter().map(|name| (*name).into()).collect();
        for (property, node) in &schema.properties {
            // Clients do not send read-only properties.
            if self.document.resolve(node)?.1.flag("readOnly") {
                required.retain(|name: &String| name != property);
            }
            properties.push(((*property).to_owned(), self.read(node)?));
        }
        let others = match schema.others {
            None | Some(Node::Boolean(true)) => Others::Anything,
            Some(Node::Boolean(false)) => Others::Nothing,
            Some(node) => Others::These(self.read(node)?),
        };
        let items = schema.items.map(|items| self.read(items)).transpose()?;
        self.shapes[at] = Some(Shape {
            constraint: Constraint::new(&schema),
            // A schema without a type allows null.
            nullable: schema.nullable || schema.kind == Kind::Any && schema.values.is_empty(),
            items,
            fewest: schema.min_items.unwrap_or(0),
            most: schema.max_items.unwrap_or(usize::MAX),
            properties,
            required,
            others,
        });
        Ok(at)
    }
}
