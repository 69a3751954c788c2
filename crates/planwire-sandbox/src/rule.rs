//! What a value must be: the rules of a schema, read once and checked often.

mod constraint;
mod instant;

use std::collections::HashMap;
use std::sync::Arc;

pub(crate) use constraint::Constraint;
pub(crate) use instant::parse_instant;

use crate::document::{Document, Kind, Node, Schema};
use crate::error::StartError;
use crate::value::Value;

/// After so many rules that a value breaks, the others go unsaid.
const MOST_BREACHES: usize = 50;

/// The message about a property that the schema requires.
const MISSING: &str = "is required";

/// The rules of a schema and of all that lies in it. A schema may contain itself.
#[derive(Clone, Debug)]
pub(crate) struct Rule {
    shapes: Arc<[Shape]>,
    at: usize,
}

/// One schema; others are named by their position.
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

/// What an object may hold besides its properties.
#[derive(Clone, Debug)]
enum Others {
    Anything,
    Nothing,
    These(usize),
}

/// A rule that a value breaks: where, and what it must be instead.
pub(crate) type Breach = (String, String);

impl Rule {
    pub(crate) fn read(document: &Document, node: &Node) -> Result<Self, StartError> {
        let mut reader = Reader {
            document,
            shapes: Vec::new(),
            known: HashMap::new(),
        };
        let at = reader.read(node)?;
        Ok(Self {
            // Each place was filled before `read` returned.
            shapes: reader.shapes.into_iter().flatten().collect(),
            at,
        })
    }

    /// The rules that a value breaks. A property that the schema does not name breaks none, unless
    /// the schema is closed.
    pub(crate) fn breaches(&self, value: &Value<'_>) -> Vec<Breach> {
        let mut breaches = Vec::new();
        self.check(self.at, value, String::new(), &mut breaches);
        breaches
    }

    /// The rules that a value breaks which something will complete: what is missing breaks none.
    pub(crate) fn breaches_of_part(&self, value: &Value<'_>) -> Vec<Breach> {
        let mut breaches = self.breaches(value);
        breaches.retain(|(_, message)| message != MISSING);
        breaches
    }

    pub(crate) fn allows(&self, value: &Value<'_>) -> bool {
        self.breaches(value).is_empty()
    }

    fn check(&self, at: usize, value: &Value<'_>, place: String, breaches: &mut Vec<Breach>) {
        let Some(shape) = self.shapes.get(at) else {
            return;
        };
        if breaches.len() >= MOST_BREACHES {
            return;
        }
        if *value == Value::Null && shape.nullable {
            return;
        }
        if let Err(message) = shape.constraint.check_value(value) {
            breaches.push((place, message));
            return;
        }
        match value {
            Value::List(elements) => {
                if elements.len() < shape.fewest {
                    let message = format!("must have at least {} elements", shape.fewest);
                    breaches.push((place.clone(), message));
                }
                if elements.len() > shape.most {
                    let message = format!("must have at most {} elements", shape.most);
                    breaches.push((place.clone(), message));
                }
                for (position, element) in elements.iter().enumerate() {
                    if let Some(items) = shape.items {
                        self.check(items, element, format!("{place}[{position}]"), breaches);
                    }
                }
            }
            Value::Record(fields) => self.check_fields(shape, fields, &place, breaches),
            _ => {}
        }
    }

    fn check_fields(
        &self,
        shape: &Shape,
        fields: &[(std::borrow::Cow<'_, str>, Value<'_>)],
        place: &str,
        breaches: &mut Vec<Breach>,
    ) {
        let at = |name: &str| match place {
            "" => name.to_owned(),
            _ => format!("{place}.{name}"),
        };
        for name in &shape.required {
            if !fields.iter().any(|(own, _)| own == name) {
                breaches.push((at(name), MISSING.to_owned()));
            }
        }
        for (name, value) in fields {
            let property = shape.properties.iter().find(|(own, _)| own == name);
            match (property, &shape.others) {
                (Some((_, position)), _) | (None, Others::These(position)) => {
                    self.check(*position, value, at(name), breaches);
                }
                (None, Others::Nothing) => {
                    breaches.push((at(name), "is not known".to_owned()));
                }
                (None, Others::Anything) => {}
            }
        }
    }
}

struct Reader<'d> {
    document: &'d Document,
    /// Empty while a schema is being read, which it may refer to itself.
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
            // What only the vendor writes is not asked of anyone.
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
            // What names no type at all may be anything.
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
