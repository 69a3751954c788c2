//! Operations that list records: filters, ordering and pages.

mod filter;
mod page_cache;
mod paging;
mod selection;

use filter::{Condition, Filter};
use page_cache::PageCache;
use paging::{Envelope, Page, Paging};
use selection::{Ordered, Query, Records};

use crate::api::{Answer, Failure, Parameter, Problem, Request, Settings, media};
use crate::data::{Value, record_type};
use crate::document::{Document, Kind, Node, Schema};
use crate::error::StartError;

/// An operation that answers with a list.
#[derive(Debug)]
pub(crate) struct List {
    status: u16,
    media_type: String,
    records: Records,
    cache: PageCache,
    paging: Option<Paging>,
    envelope: Envelope,
    /// The parameters of type `x-filter`, by name.
    filters: Vec<(String, Filter)>,
}

impl List {
    /// Reads a GET whose answer is an array, or an object with one that `x-paging` names; nothing
    /// where it is neither.
    pub(crate) fn read(
        document: &Document,
        id: &str,
        node: &Node,
        parameters: &[Parameter],
        settings: &Settings,
    ) -> Result<Option<Self>, StartError> {
        let responses = node.get("responses").map(Node::entries).unwrap_or_default();
        let success = responses.iter().find_map(|(status, response)| {
            let status = status
                .parse()
                .ok()
                .filter(|status| (200..300).contains(status))?;
            Some((status, response))
        });
        let Some((status, response)) = success else {
            return Ok(None);
        };
        let (_, response) = document.resolve(response)?;
        let Some((media_type, content)) = media(response) else {
            return Ok(None);
        };
        let Some(schema) = content.get("schema") else {
            return Ok(None);
        };
        let schema = Schema::read(document, schema)?;
        let paging = node.get("x-paging");
        let (array, envelope, in_example) = match (schema.kind, paging) {
            (Kind::List, _) => (schema, Envelope::Bare, None),
            (Kind::Object, Some(paging)) => {
                let name = paging.text("records").unwrap_or_default();
                let Some(records) = schema.property(name) else {
                    return Err(StartError::document(format!(
                        "the `x-paging` of `{id}` names the records `{name}`, which the answer's \
                         schema does not have"
                    )));
                };
                (
                    Schema::read(document, records)?,
                    Envelope::read(&schema, paging),
                    Some(name),
                )
            }
            _ => return Ok(None),
        };
        let Some(items) = array.items else {
            return Ok(None);
        };
        let items = Schema::read(document, items)?;
        if items.kind != Kind::Object {
            // Nothing that a record could be made of.
            return Ok(None);
        }
        let shown = example(document, content)?;
        let shown = shown.and_then(|shown| match in_example {
            Some(name) => shown.get(name),
            None => Some(shown),
        });
        let first = shown
            .and_then(|list| list.elements().first())
            .or(items.example);
        let kind = record_type(
            document,
            items.name.unwrap_or(id),
            &items,
            first,
            settings.present,
        )?;
        let filters = parameters.iter().filter_map(|parameter| {
            let filter = Filter::read(parameter.filter.as_ref()?);
            Some(filter.map(|filter| (parameter.name.clone(), filter)))
        });
        Ok(Some(Self {
            status,
            media_type: media_type.to_owned(),
            records: Records::new(kind, settings.records),
            cache: PageCache::new(settings.cached_bytes),
            paging: paging
                .map(|paging| Paging::read(paging, parameters))
                .transpose()?,
            envelope,
            filters: filters.collect::<Result<_, _>>()?,
        }))
    }

    /// The page that a request asks for. The failures are those that were found before.
    pub(crate) fn answer<'p>(
        &self,
        request: &Request,
        parameters: impl Iterator<Item = (&'p Parameter, Option<Value<'static>>)>,
        in_realm: bool,
        mut failures: Vec<Failure>,
    ) -> Result<Answer, Problem> {
        let mut query = Query {
            in_realm,
            ..Query::default()
        };
        let (mut size, mut position) = (None, None);
        for (parameter, value) in parameters {
            let Some(value) = value else {
                continue;
            };
            match self.paging.as_ref() {
                Some(paging) if paging.size == parameter.name => size = whole(&value),
                Some(paging) if paging.position == parameter.name => position = whole(&value),
                _ => match self.refine(&mut query, parameter, value) {
                    Ok(()) => {}
                    Err(message) => failures.push(parameter.failure(message)),
                },
            }
        }
        if !failures.is_empty() {
            return Err(Problem::invalid(failures));
        }
        // The links of a page depend on where it was asked for, too.
        let key = || {
            format!(
                "{}{} {} {in_realm}",
                request.base_url, request.path, request.raw_query
            )
        };
        let body = self
            .cache
            .page(key, || self.page(request, query, size, position))?;
        Ok(Answer::new(self.status, &self.media_type, body))
    }

    /// Writes a page.
    fn page(
        &self,
        request: &Request,
        query: Query,
        size: Option<u64>,
        position: Option<u64>,
    ) -> Result<Vec<u8>, Problem> {
        let selection = self.records.select(query);
        let count = selection.count();
        let page = match &self.paging {
            Some(paging) => {
                let page = paging.page(size, position);
                paging.check(page, count)?;
                page
            }
            None => Page::whole(count),
        };
        // Most records are shorter, and a page that grows step by step is copied each time.
        let expected = page.size.min(count).min(1_000) as usize * 512 + 256;
        let mut out = Vec::with_capacity(expected);
        self.envelope.write(
            (self.paging.as_ref(), page, count, request),
            &mut out,
            |out| {
                let mut mark = b'[';
                for row in selection.page(page.start, page.size) {
                    out.push(mark);
                    self.records.kind.write_json(&row, out);
                    mark = b',';
                }
                if mark == b'[' {
                    out.push(mark);
                }
                out.push(b']');
            },
        );
        Ok(out)
    }

    /// Adds what a parameter asks for: a filter, an ordering, or equality of the field that it is
    /// named after. One that is named after no field asks for nothing here.
    fn refine(
        &self,
        query: &mut Query,
        parameter: &Parameter,
        value: Value<'static>,
    ) -> Result<(), String> {
        let kind = &self.records.kind;
        if parameter.is_ordering {
            let text = value.plain().unwrap_or_default();
            let (field, descending) = match text.strip_prefix('-') {
                Some(field) => (field, true),
                None => (&*text, false),
            };
            // An unknown field changes nothing, as with the framework that the vendor uses.
            let position = kind.position(field);
            query.ordering = position.map(|position| Ordered {
                position,
                descending,
            });
            return Ok(());
        }
        let filter = self
            .filters
            .iter()
            .find(|(name, _)| *name == parameter.name);
        let condition = match filter {
            Some((_, filter)) => filter.parse(&value.plain().unwrap_or_default())?,
            None => Condition::OneOf(vec![value]),
        };
        if let Some(position) = kind.position(&parameter.name) {
            query.conditions.push((position, condition));
        }
        Ok(())
    }
}

/// The example of a response, or the first of several.
fn example<'d>(document: &'d Document, content: &'d Node) -> Result<Option<&'d Node>, StartError> {
    if let Some(example) = content.get("example") {
        return Ok(Some(example));
    }
    let several = content
        .get("examples")
        .map(Node::entries)
        .unwrap_or_default();
    let Some((_, first)) = several.first() else {
        return Ok(None);
    };
    Ok(document.resolve(first)?.1.get("value"))
}

fn whole(value: &Value<'_>) -> Option<u64> {
    match value {
        Value::Number(number) => u64::try_from(number.as_integer()?).ok(),
        _ => None,
    }
}
