//! The assignment of operations to collections.
//!
//! The documents do not state it. All records of one schema are one collection, whatever path lists
//! them. An operation belongs to the collection of the records that it returns; to that whose list
//! has a path that its own path begins with; or to that of its tag, so that `DELETE
//! /api/client/{id}` finds the records of `GET /api/clients`. The first of these applies whose
//! records have an `id` of the type of the path's parameter.

mod parents;

use std::sync::Arc;

pub(crate) use parents::Parents;

use crate::collection::{Collection, Identity, Others, SoftDelete};
use crate::data::{Identifier, prefix, record_type};
use crate::document::{Document, Kind, Node, Schema};
use crate::error::StartError;
use crate::plan::{Content, Parameter, Pattern, Place, Plan, Settings};
use crate::rule::Rule;
use crate::value::Value;

/// All collections of an API.
#[derive(Debug)]
pub(crate) struct Catalogue<'d> {
    entries: Vec<Entry<'d>>,
    collections: Vec<Arc<Collection>>,
}

/// A collection before it is built.
#[derive(Debug)]
struct Entry<'d> {
    name: String,
    schema: Option<Schema<'d>>,
    example: Option<&'d Node>,
    /// The type of the `id` field.
    identifier: Option<&'d str>,
    /// The tags of operations that belong to the collection by default.
    tags: Vec<&'d str>,
    /// The paths that list it.
    paths: Vec<Pattern>,
    /// The parameters that select soft-deleted records.
    soft_deletes: Vec<String>,
    /// The path parameter with the id of a record.
    parameter: Option<Parameter>,
}

impl<'d> Catalogue<'d> {
    pub(crate) fn read(
        document: &'d Document,
        plans: &[Plan<'d>],
        settings: &Settings,
    ) -> Result<Self, StartError> {
        let mut catalogue = Self {
            entries: Vec::new(),
            collections: Vec::new(),
        };
        for plan in plans {
            catalogue.add_list(document, plan)?;
        }
        // Lists of a whole collection claim a tag first.
        for is_whole in [true, false] {
            for plan in plans {
                let Some(listed) = plan.listed(document)? else {
                    continue;
                };
                if !is_whole || plan.place == Place::Collection {
                    let name = listed.items.name.unwrap_or(&plan.id);
                    catalogue.give_tag(name, plan.tag);
                }
            }
        }
        for plan in plans {
            catalogue.add_unlisted(document, plan)?;
        }
        for plan in plans {
            if let Some(position) = catalogue.position(plan)
                && let Some(id) = plan.place.id()
            {
                let entry = &mut catalogue.entries[position];
                if entry.parameter.is_none() {
                    entry.parameter = plan.parameter(id).cloned();
                }
            }
        }
        let made = catalogue.entries.iter();
        catalogue.collections = made
            .map(|entry| entry.make(document, settings).map(Arc::new))
            .collect::<Result<_, _>>()?;
        Ok(catalogue)
    }

    fn add_list(&mut self, document: &'d Document, plan: &Plan<'d>) -> Result<(), StartError> {
        let Some(listed) = plan.listed(document)? else {
            return Ok(());
        };
        let name = listed.items.name.unwrap_or(&plan.id).to_owned();
        let position = match self.named(&name) {
            Some(position) => position,
            None => self.add(document, &name, Some(listed.items), listed.first)?,
        };
        let entry = &mut self.entries[position];
        entry.paths.push(plan.pattern());
        for parameter in &plan.parameters {
            if parameter.selects_soft_deleted() && !entry.soft_deletes.contains(&parameter.name) {
                entry.soft_deletes.push(parameter.name.clone());
            }
        }
        Ok(())
    }

    /// Adds records that are read or written but not listed.
    fn add_unlisted(&mut self, document: &'d Document, plan: &Plan<'d>) -> Result<(), StartError> {
        if self.position(plan).is_some() {
            return Ok(());
        }
        let is_plain_read = plan.is_safe() && plan.place == Place::Collection;
        let (name, schema) = match (&plan.success.content, plan.returned_record()) {
            (Content::Json { schema, .. }, Some(name)) => {
                (name.to_owned(), Some(Schema::clone(schema)))
            }
            _ if is_plain_read => return Ok(()),
            _ => (plan.tag.unwrap_or(plan.path).to_owned(), None),
        };
        let position = self.add(document, &name, schema, None)?;
        self.entries[position].paths.push(plan.pattern());
        self.give_tag(&name, plan.tag);
        Ok(())
    }

    fn add(
        &mut self,
        document: &'d Document,
        name: &str,
        schema: Option<Schema<'d>>,
        example: Option<&'d Node>,
    ) -> Result<usize, StartError> {
        let id = schema.as_ref().and_then(|schema| schema.property("id"));
        let id = id.map(|id| Schema::read(document, id)).transpose()?;
        self.entries.push(Entry {
            name: name.to_owned(),
            example: example.or(schema.as_ref().and_then(|schema| schema.example)),
            schema,
            identifier: id.filter(|id| id.identifier).and_then(|id| id.name),
            tags: Vec::new(),
            paths: Vec::new(),
            soft_deletes: Vec::new(),
            parameter: None,
        });
        Ok(self.entries.len() - 1)
    }

    fn give_tag(&mut self, name: &str, tag: Option<&'d str>) {
        if let Some(tag) = tag
            && !self.entries.iter().any(|entry| entry.tags.contains(&tag))
            && let Some(position) = self.named(name)
        {
            self.entries[position].tags.push(tag);
        }
    }

    fn named(&self, name: &str) -> Option<usize> {
        self.entries.iter().position(|entry| entry.name == name)
    }

    /// Returns the collection whose list has the longest path that a path begins with.
    fn listed_at(&self, pattern: &Pattern) -> Option<usize> {
        let paths = self
            .entries
            .iter()
            .enumerate()
            .flat_map(|(position, entry)| {
                let fitting = entry.paths.iter().filter(|path| pattern.begins_with(path));
                fitting.map(move |path| (position, path.length()))
            });
        // The first one of equal length applies.
        let longest = paths.rev().max_by_key(|(_, length)| *length);
        longest.map(|(position, _)| position)
    }

    fn tagged(&self, tag: &str) -> Option<usize> {
        self.entries
            .iter()
            .position(|entry| entry.tags.contains(&tag))
    }

    fn identified(&self, identifier: &str) -> Option<usize> {
        let mut entries = self.entries.iter();
        entries.position(|entry| entry.identifier == Some(identifier))
    }

    /// Returns the collection of an operation.
    fn position(&self, plan: &Plan<'d>) -> Option<usize> {
        let returned = plan.returned_record().and_then(|name| self.named(name));
        let listed = self.listed_at(&plan.pattern());
        let tagged = plan.tag.and_then(|tag| self.tagged(tag));
        let mut candidates = [returned, listed, tagged].into_iter().flatten();
        let parameter = plan.place.id().and_then(|id| plan.parameter(id));
        let identifier = parameter.and_then(|parameter| parameter.identifies.as_deref());
        let (Some(identifier), false) = (identifier, matches!(plan.place, Place::Member { .. }))
        else {
            return candidates.next();
        };
        let first = candidates.clone().next();
        candidates
            .find(|position| {
                let own = self.entries[*position].identifier;
                own.is_none_or(|own| own == identifier)
            })
            .or_else(|| self.identified(identifier))
            .or(first)
    }

    /// Returns the collection of an operation.
    pub(crate) fn of(&self, plan: &Plan<'d>) -> Option<Arc<Collection>> {
        self.collections.get(self.position(plan)?).cloned()
    }

    /// Returns the collection with a name.
    pub(crate) fn of_records(&self, name: &str) -> Option<Arc<Collection>> {
        self.collections.get(self.named(name)?).cloned()
    }

    /// Returns whether a list has exactly this path.
    pub(crate) fn lists_at(&self, path: &str) -> bool {
        let pattern = Pattern::of(path);
        self.entries
            .iter()
            .any(|entry| entry.paths.contains(&pattern))
    }

    /// Returns the collection of the record that a path parameter names: that of the list before
    /// it, or that with ids of its type.
    pub(crate) fn of_parameter(&self, plan: &Plan<'d>, name: &str) -> Option<Arc<Collection>> {
        let parameter = plan.parameter(name)?;
        let identifier = parameter.identifies.as_deref();
        let before = Pattern::before_parameter(plan.path, name);
        let listed = self
            .entries
            .iter()
            .position(|entry| entry.paths.contains(&before));
        let fits = |position: &usize| {
            let own = self.entries[*position].identifier;
            own.is_none() || identifier.is_none() || own == identifier
        };
        let position = listed
            .filter(fits)
            .or_else(|| identifier.and_then(|identifier| self.identified(identifier)))?;
        self.collections.get(position).cloned()
    }
}

impl Entry<'_> {
    fn make(&self, document: &Document, settings: &Settings) -> Result<Collection, StartError> {
        let nothing = Node::Map(Vec::new());
        let schema = match &self.schema {
            Some(schema) => schema.clone(),
            None => Schema::read(document, &nothing)?,
        };
        let mut kind = record_type(
            document,
            &self.name,
            &schema,
            self.example,
            settings.present,
        )?;
        let others = match schema.others {
            _ if schema.dynamic_prefix.is_some() => {
                let rule = schema.others.filter(|node| !node.entries().is_empty());
                Some(Others {
                    prefix: schema.dynamic_prefix.map(ToOwned::to_owned),
                    rule: rule.map(|node| Rule::read(document, node)).transpose()?,
                })
            }
            Some(Node::Boolean(false)) => None,
            None if schema.kind != Kind::Any => None,
            None | Some(Node::Boolean(true)) => Some(Others {
                prefix: None,
                rule: None,
            }),
            Some(node) => Some(Others {
                prefix: None,
                rule: Some(Rule::read(document, node)?),
            }),
        };
        let named = self
            .parameter
            .as_ref()
            .and_then(|parameter| kind.position(&parameter.name));
        let shows_all = others.as_ref().filter(|others| others.prefix.is_none());
        let identity = match (kind.position("id").or(named), shows_all) {
            (Some(position), _) => Identity::of(position, &kind.fields[position]),
            (None, Some(others)) => {
                self.identify(document, &mut kind, others)?;
                match kind.position("id") {
                    Some(position) => Identity::of(position, &kind.fields[position]),
                    None => Identity::Unseen,
                }
            }
            (None, None) => Identity::Unseen,
        };
        let soft_deletes = self.soft_deletes.iter().map(|parameter| {
            let names = [
                parameter.clone(),
                format!("{parameter}_at"),
                format!("{parameter}_on"),
                format!("is_{parameter}"),
            ];
            let fields = names.iter().filter_map(|name| kind.position(name));
            let fields: Vec<_> = fields.collect();
            let fields = fields.into_iter().filter(|field| kind.unset(*field));
            SoftDelete {
                parameter: parameter.clone(),
                fields: fields.collect(),
            }
        });
        let soft_deletes = soft_deletes.collect();
        Ok(Collection::new(
            self.name.clone(),
            kind,
            identity,
            others,
            soft_deletes,
            settings.records,
        ))
    }

    /// Adds an `id` to undocumented records.
    fn identify(
        &self,
        document: &Document,
        kind: &mut crate::data::RecordType,
        others: &Others,
    ) -> Result<(), StartError> {
        let is_text = self
            .parameter
            .as_ref()
            .is_some_and(|parameter| parameter.constraint.kind() == Kind::Text);
        let identifier = Identifier {
            prefix: is_text.then(|| prefix(&self.name)),
            first: 1,
        };
        let first: Value<'_> = identifier.value(0);
        if others.rule.as_ref().is_none_or(|rule| rule.allows(&first)) {
            let anything = Rule::read(document, &Node::Map(Vec::new()))?;
            kind.identify("id", identifier, anything);
        }
        Ok(())
    }
}
