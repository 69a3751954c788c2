//! The objects of requests and responses, without repetitions, and the enums.

use std::collections::BTreeMap;

use heck::{ToShoutySnakeCase as _, ToUpperCamelCase as _};

use super::parameters::{bounds, value_kind};
use super::text::{call, file, list, literal};
use crate::spec::document::{Document, SchemaField};
use crate::spec::grammar::Kind;
use crate::spec::model::operation::Evidence;
use crate::spec::model::schema::{Schema, ValueKind};
use crate::spec::node::{Entry, Node, reference_name};
use crate::spec::usage::carried;

pub(super) struct Schemas<'document> {
    document: Document<'document>,
    /// The text of each object, by the name of its static; `None` while it is read.
    objects: BTreeMap<String, Option<String>>,
    /// The values of each enum, by the name of its constant.
    enums: BTreeMap<String, Vec<&'document str>>,
}

/// The object that a field belongs to.
struct Holder<'a> {
    /// The name in the documents: `Project`, or `Project.job_order_category` for an inner object.
    name: String,
    /// The named schema that it is or belongs to.
    root: &'a str,
    evidence: Evidence<'a>,
}

impl<'document> Schemas<'document> {
    pub(super) fn new(document: Document<'document>) -> Self {
        Self {
            document,
            objects: BTreeMap::new(),
            enums: BTreeMap::new(),
        }
    }

    /// Returns the kind of a response's JSON, for the file of operations.
    pub(super) fn content(&mut self, json: &Node) -> Result<String, String> {
        let (json, is_list) = match json.get("items") {
            Some(items) => (items, true),
            None => (json, false),
        };
        let is_object = |name: &&str| {
            let schema = self.document.schema(name);
            schema.and_then(|it| it.text_of("type")) == Some("object")
        };
        let kind = match reference_name(json).filter(is_object) {
            Some(name) => format!("Object(&schemas::{})", self.named(name)?),
            None => "Json".to_owned(),
        };
        Ok(match is_list {
            true => format!("List(&{kind})"),
            false => kind,
        })
    }

    /// Returns the name of the static of a named object.
    pub(super) fn named(&mut self, name: &str) -> Result<String, String> {
        let schema = self.find(name)?;
        let (name, object) = (&*schema.key, &schema.value);
        let evidence = Evidence::of(object)
            .ok_or_else(|| format!("the schema `{name}` has no `x-evidence`"))?;
        let holder = Holder {
            name: name.to_owned(),
            root: name,
            evidence,
        };
        self.object(object, &holder)
    }

    /// Returns the name of the constant of a named enum.
    pub(super) fn enumeration(&mut self, name: &str) -> Result<String, String> {
        let schema = self.find(name)?;
        let constant = name.to_shouty_snake_case();
        let values = schema.value.texts_of("enum").collect();
        self.enums.insert(constant.clone(), values);
        Ok(constant)
    }

    fn find(&self, name: &str) -> Result<&'document Entry, String> {
        let mut schemas = self.document.components("schemas").iter();
        schemas
            .find(|schema| schema.key == name)
            .ok_or_else(|| format!("missing schema `{name}`"))
    }

    /// Reads an object, and returns the name of its static.
    fn object(
        &mut self,
        object: &'document Node,
        holder: &Holder<'document>,
    ) -> Result<String, String> {
        let constant = holder.name.to_shouty_snake_case();
        if self.objects.contains_key(&constant) {
            return Ok(constant);
        }
        self.objects.insert(constant.clone(), None);
        let mut fields = String::new();
        for field in self.document.fields(object) {
            let field = self.field(&field, holder)?;
            fields.push_str(&format!("    {field},\n"));
        }
        let fields = match fields.is_empty() {
            true => "&[]".to_owned(),
            false => format!("&[\n{fields}]"),
        };
        let others = match self.others(object, holder)? {
            Some((prefix, kind)) => call("other_fields", &[literal(&prefix), kind]),
            None => String::new(),
        };
        let name = &holder.name;
        let text = format!(
            "/// `{name}`.\npub static {constant}: Schema = Schema::new({}, {fields}){others};\n",
            literal(name)
        );
        self.objects.insert(constant.clone(), Some(text));
        Ok(constant)
    }

    fn field(
        &mut self,
        field: &SchemaField<'document>,
        holder: &Holder<'document>,
    ) -> Result<String, String> {
        let schema = Schema::read(self.document, field.schema())?;
        let evidence = Evidence::of(field.schema()).unwrap_or(holder.evidence);
        let kind = self.kind(field.schema(), field.name(), holder)?;
        let mut text = format!(
            "Field::new({}, {kind}, {}, {})",
            literal(field.name()),
            evidence.source.to_upper_camel_case(),
            literal(schema.description()),
        );
        if field.required {
            text.push_str(".required()");
        }
        if field.is_nullable() {
            text.push_str(".nullable()");
        }
        text.push_str(&bounds(&schema.bounds()));
        if let Some(default) = schema.default() {
            text.push_str(&call("default", &[literal(&default)]));
        }
        Ok(text)
    }

    fn kind(
        &mut self,
        json: &'document Node,
        field: &str,
        holder: &Holder<'document>,
    ) -> Result<String, String> {
        let schema = Schema::read(self.document, json)?;
        Ok(match schema.kind()? {
            ValueKind::Enum { name, .. } => self.enumeration(name)?,
            ValueKind::List(items) => format!("List(&{})", self.kind(items, field, holder)?),
            ValueKind::Object | ValueKind::Map => match schema.name {
                // A recursive object would have endless fields.
                Some(name) if self.reaches(name, holder.root) => "Json".to_owned(),
                Some(name) => format!("Object(&{})", self.named(name)?),
                None => {
                    let inner = Holder {
                        name: format!("{}.{field}", holder.name),
                        root: holder.root,
                        evidence: Evidence::of(schema.named).unwrap_or(holder.evidence),
                    };
                    match (schema.kind()?, self.others(schema.named, &inner)?) {
                        (ValueKind::Map, None) => "Json".to_owned(),
                        (ValueKind::Map, Some((prefix, kind))) if kind == "Json" => {
                            format!("Map {{ prefix: {} }}", literal(&prefix))
                        }
                        _ => format!("Object(&{})", self.object(schema.named, &inner)?),
                    }
                }
            },
            kind => value_kind(&kind),
        })
    }

    /// Returns the prefix of an object's additional fields, and the kind of their values.
    fn others(
        &mut self,
        object: &'document Node,
        holder: &Holder<'document>,
    ) -> Result<Option<(String, String)>, String> {
        let prefix = object.pointer("/x-dynamic-fields/prefix");
        let prefix = prefix.and_then(Node::text).unwrap_or_default().to_owned();
        let values = object.get("additionalProperties");
        Ok(match values.filter(|values| !values.is_false()) {
            None => None,
            Some(values) if values.is_true() => Some((prefix, "Json".to_owned())),
            Some(values) => Some((prefix, self.kind(values, "other_fields", holder)?)),
        })
    }

    /// Returns true if a named schema is another one, or contains it somewhere.
    fn reaches(&self, from: &str, to: &str) -> bool {
        let schema = self.document.schema(from);
        let within = schema.map(|schema| carried(&self.document, Kind::Schema, schema));
        from == to || within.is_some_and(|names| names.contains(to))
    }

    /// Returns the file with the statics.
    pub(super) fn finish(self) -> Result<String, String> {
        let mut parts = vec![
            "#[allow(unused_imports)]\nuse crate::operation::{Bounds, Evidence::*, Field, Kind, Kind::*, Schema};\n\n"
                .to_owned(),
        ];
        for (name, values) in self.enums {
            if self.objects.contains_key(&name) {
                return Err(format!(
                    "two schemas have the name `{name}` in the operation table"
                ));
            }
            let values = list(values.into_iter().map(literal), 0);
            parts.push(format!("pub(super) const {name}: Kind = Enum({values});\n"));
        }
        for object in self.objects.into_values().flatten() {
            parts.push(format!("\n{object}"));
        }
        Ok(file(&parts.concat()))
    }
}
