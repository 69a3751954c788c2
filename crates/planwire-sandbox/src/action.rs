//! Operations on one record: reading, creating, updating and deleting it, and its actions.

mod pdf;
mod reply;
mod transition;

use std::sync::Arc;

pub(crate) use pdf::page as pdf_page;
use reply::Reply;
pub(crate) use reply::value as fixed_value;
use transition::Transition;

use crate::catalogue::{Catalogue, Parents};
use crate::collection::{Clock, Collection, Condition, Edit, Hidden, Stored, Target};
use crate::data::{Members, Row, Source};
use crate::document::Document;
use crate::error::StartError;
use crate::message::{Problem, Request, Response};
use crate::plan::{Place, Plan, Settings};
use crate::value::Value;

/// An operation on one record.
#[derive(Debug)]
pub(crate) struct Action {
    effect: Effect,
    collection: Arc<Collection>,
    /// The path parameter with the id of the record. Without one, the operation is on the first
    /// record.
    id: Option<String>,
    /// The parameter that selects a deleted record.
    deleted: Option<String>,
    parents: Parents,
    status: u16,
    reply: Reply,
    /// Refuses a second record with the same content.
    is_unique: bool,
    /// The status for an action on a record that is already in its target state.
    refusal: Option<u16>,
}

/// The effect of an operation.
#[derive(Debug)]
enum Effect {
    Read,
    Create,
    Change,
    Remove,
    /// The action that the last word of the path names.
    Act(Transition),
    /// Creates or removes a record that links the records in the path.
    Attach,
    Detach,
}

impl Action {
    pub(crate) fn read<'d>(
        document: &'d Document,
        plan: &Plan<'d>,
        collection: Arc<Collection>,
        catalogue: &Catalogue<'d>,
        settings: &Settings,
    ) -> Result<Self, StartError> {
        let links = Parents::read(plan, &collection, catalogue, None);
        let is_link = matches!(plan.place, Place::Member { .. }) && links.are_linked();
        let effect = Effect::of(plan, catalogue, is_link, &collection);
        let is_new = matches!(effect, Effect::Create);
        let own = match (&plan.place, &effect) {
            (_, Effect::Create | Effect::Attach | Effect::Detach) => None,
            (place, _) => place.id(),
        };
        Ok(Self {
            parents: match own {
                None => links,
                own => Parents::read(plan, &collection, catalogue, own),
            },
            id: own.map(ToOwned::to_owned),
            deleted: plan
                .parameters
                .iter()
                .find(|parameter| parameter.selects_soft_deleted())
                .map(|parameter| parameter.name.clone()),
            status: plan.success.status(is_new),
            reply: Reply::read(document, plan, &collection, settings)?,
            is_unique: plan.documents(409),
            refusal: [412, 400]
                .into_iter()
                .find(|status| settings.refusals.contains(status))
                .filter(|status| plan.documents(*status)),
            effect,
            collection,
        })
    }

    /// Runs the operation and returns its response. A refused operation has no effect.
    pub(crate) fn respond(
        &self,
        request: &Request,
        body: Option<Value<'static>>,
        in_test_mode: bool,
        clock: &Clock,
    ) -> Result<Response, Problem> {
        self.parents.check(request, in_test_mode)?;
        let given = match body {
            Some(Value::Record(fields)) => fields,
            _ => Vec::new(),
        };
        let (stored, row) = match &self.effect {
            Effect::Read => self.look(request, in_test_mode)?,
            Effect::Create => self.create(request, &given, in_test_mode, clock)?,
            Effect::Attach => self.attach(request, &given, in_test_mode, clock)?,
            Effect::Detach => {
                let conditions = self.parents.conditions(request);
                let mut edit = self.collection.edit(in_test_mode);
                let found = edit.first_where(&conditions);
                let index =
                    found.ok_or_else(|| Problem::missing(&self.collection.name, &request.path))?;
                (edit.remove(index, clock.now()), edit.row(index))
            }
            Effect::Change | Effect::Act(_) | Effect::Remove => {
                let mut edit = self.collection.edit(in_test_mode);
                let index = self.index(request, |id| {
                    let index = match id {
                        Some(id) => edit.find(id)?,
                        None => edit.first_where(&[])?,
                    };
                    Some((index, edit.check_access(index)))
                })?;
                match &self.effect {
                    Effect::Remove => (edit.remove(index, clock.now()), edit.row(index)),
                    Effect::Act(transition) => {
                        self.check_state(transition, &edit.stored(index))?;
                        self.change(&mut edit, index, &given, Some(transition), clock)
                    }
                    _ => self.change(&mut edit, index, &given, None, clock),
                }
            }
        };
        Ok(self
            .reply
            .respond(self.status, &self.collection, &stored, &row))
    }

    /// Returns the position of the record in the path.
    fn index(
        &self,
        request: &Request,
        find: impl FnOnce(Option<&str>) -> Option<(u64, Result<(), Hidden>)>,
    ) -> Result<u64, Problem> {
        let id = self
            .id
            .as_deref()
            .and_then(|name| request.path_parameter(name));
        let name = &self.collection.name;
        match find(id) {
            Some((index, Ok(()))) => Ok(index),
            Some((_, Err(Hidden::Forbidden))) => Err(Problem::forbidden(name)),
            Some((_, Err(Hidden::Missing))) | None => {
                Err(Problem::missing(name, id.unwrap_or("first")))
            }
        }
    }

    fn look(&self, request: &Request, in_test_mode: bool) -> Result<(Stored, Row), Problem> {
        let view = self.collection.view(in_test_mode);
        let index = self.index(request, |id| {
            let deleted = self.deleted.as_deref();
            let index = match (id, deleted.and_then(|name| request.query(name))) {
                (Some(id), Some("include")) => view.find(id).or_else(|| view.find_deleted(id))?,
                (Some(id), Some("only")) => view.find_deleted(id)?,
                (Some(id), _) => view.find(id)?,
                (None, _) => view.first()?,
            };
            Some((index, view.check_access(index)))
        })?;
        Ok((view.stored(index), view.row(index)))
    }

    fn create(
        &self,
        request: &Request,
        given: &Members<'_>,
        in_test_mode: bool,
        clock: &Clock,
    ) -> Result<(Stored, Row), Problem> {
        let mut edit = self.collection.edit(in_test_mode);
        if self.is_unique {
            let same = self.conditions(given, &edit.row(edit.next()));
            if !same.is_empty() && edit.first_where(&same).is_some() {
                let message = "A record with this content already exists.";
                return Err(Problem::new(409, message));
            }
        }
        Ok(self.add(&mut edit, request, given, clock))
    }

    fn attach(
        &self,
        request: &Request,
        given: &Members<'_>,
        in_test_mode: bool,
        clock: &Clock,
    ) -> Result<(Stored, Row), Problem> {
        let mut edit = self.collection.edit(in_test_mode);
        match edit.first_where(&self.parents.conditions(request)) {
            Some(index) => Ok(self.change(&mut edit, index, given, None, clock)),
            None => Ok(self.add(&mut edit, request, given, clock)),
        }
    }

    fn add(
        &self,
        edit: &mut Edit<'_>,
        request: &Request,
        given: &Members<'_>,
        clock: &Clock,
    ) -> (Stored, Row) {
        let kind = &self.collection.kind;
        let row = edit.row(edit.next());
        // Clients cannot set fields that the vendor sets.
        let given: Vec<_> = given
            .iter()
            .filter(|(name, _)| kind.position(name).is_none_or(|at| !self.is_own(at)))
            .cloned()
            .collect();
        let mut stored = Stored::new(kind.completed(&given, &row), Vec::new());
        for (position, id) in self.parents.fields(request) {
            let id = Value::Text(id.to_owned().into());
            let id = kind.fields[position].accepted(&id, &row);
            if id.is_some() {
                stored.set(position, id);
            }
        }
        stored.keep(self.collection.kept(&given));
        let now = clock.now();
        self.collection.touch(&mut stored, now, true);
        edit.add(stored.clone(), now);
        (stored, row)
    }

    /// Updates a record, and moves it to the state of an action.
    fn change(
        &self,
        edit: &mut Edit<'_>,
        index: u64,
        given: &Members<'_>,
        transition: Option<&Transition>,
        clock: &Clock,
    ) -> (Stored, Row) {
        let now = clock.now();
        let row = edit.row(index);
        let mut stored = edit.stored(index);
        if let Some(transition) = transition {
            transition.apply(&self.collection.kind, &mut stored, now);
        }
        // Fields of the body override what the action sets.
        self.apply(&mut stored, given, &row);
        self.collection.touch(&mut stored, now, false);
        edit.change(index, stored.clone(), now);
        (stored, row)
    }

    /// Fails if the record is already in the target state of an action.
    fn check_state(&self, transition: &Transition, stored: &Stored) -> Result<(), Problem> {
        match self.refusal {
            Some(status) if transition.is_done(stored) => {
                let name = words(&self.collection);
                let message = format!("The {name} is already in this state.");
                Err(Problem::new(status, message))
            }
            _ => Ok(()),
        }
    }

    /// Sets the given fields.
    fn apply(&self, stored: &mut Stored, given: &Members<'_>, row: &Row) {
        let kind = &self.collection.kind;
        for (position, field) in kind.fields.iter().enumerate() {
            let Some(value) = kind.given(given, field) else {
                continue;
            };
            if self.is_own(position) {
                continue;
            }
            match field.accepted(value, row) {
                Some(value) => stored.set(position, Some(value)),
                None if *value == Value::Null && !field.required => stored.set(position, None),
                None => {}
            }
        }
        stored.keep(self.collection.kept(given));
    }

    /// Returns whether the vendor sets a field: the id, and the times of creation and update.
    fn is_own(&self, position: usize) -> bool {
        let field = &self.collection.kind.fields[position];
        matches!(
            field.source,
            Source::Identity(_) | Source::Created(_) | Source::Updated(_) | Source::TestMode
        )
    }

    /// Returns the conditions that a record with the given values meets.
    fn conditions(&self, given: &Members<'_>, row: &Row) -> Vec<(Target, Condition)> {
        let kind = &self.collection.kind;
        let fields = kind.fields.iter().enumerate();
        let conditions = fields.filter_map(|(position, field)| {
            let value = field.accepted(kind.given(given, field)?, row)?;
            Some((Target::Field(position), Condition::OneOf(vec![value])))
        });
        conditions.collect()
    }
}

impl Effect {
    fn of<'d>(
        plan: &Plan<'d>,
        catalogue: &Catalogue<'d>,
        is_link: bool,
        collection: &Collection,
    ) -> Self {
        match (plan.method.as_str(), &plan.place) {
            ("POST" | "PUT", Place::Member { .. }) if is_link => Self::Attach,
            ("DELETE", Place::Member { .. }) if is_link => Self::Detach,
            ("POST", Place::Collection) => Self::Create,
            ("POST", Place::Within { .. }) if catalogue.lists_at(plan.path) => Self::Create,
            (_, Place::Within { what, .. }) if !plan.is_safe() => {
                Self::Act(Transition::of(what, &plan.id, &collection.kind))
            }
            ("POST" | "PUT" | "PATCH", _) => Self::Change,
            ("DELETE", Place::Record(_) | Place::Member { .. }) => Self::Remove,
            _ => Self::Read,
        }
    }
}

/// Returns the name of a collection's records in words.
fn words(collection: &Collection) -> String {
    crate::data::words(&collection.name)
}
