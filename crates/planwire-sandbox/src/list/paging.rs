//! Pages, by offset or by number, as a bare array or in an envelope.

use crate::behaviour::Clamp;
use crate::document::{Node, Schema};
use crate::error::StartError;
use crate::message::{Problem, Request};
use crate::plan::Parameter;
use crate::value::write_text;

/// The paging of a list (`x-paging`): its style and its query parameters.
#[derive(Clone, Debug)]
pub(crate) struct Paging {
    style: Style,
    pub(crate) size: String,
    pub(crate) position: String,
    pub(super) default_size: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Style {
    /// The position counts records, from 0.
    Offset,
    /// The position counts pages, from 1.
    Page,
}

/// A requested page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Page {
    pub(crate) start: u64,
    pub(crate) size: u64,
    /// The number of the page, from 1.
    number: u64,
}

impl Page {
    /// Returns the page with all records.
    pub(crate) fn whole(count: u64) -> Self {
        Self {
            start: 0,
            size: count,
            number: 1,
        }
    }
}

impl Paging {
    pub(crate) fn read(node: &Node, parameters: &[Parameter]) -> Result<Self, StartError> {
        let text = |key: &str| {
            node.text(key).map(ToOwned::to_owned).ok_or_else(|| {
                StartError::document(format!(
                    "an `x-paging` has no `{key}`, which names a parameter"
                ))
            })
        };
        let style = match node.text("style") {
            Some("offset") => Style::Offset,
            Some("page") => Style::Page,
            other => {
                let other = other.unwrap_or_default();
                return Err(StartError::document(format!(
                    "an `x-paging` has the unknown style `{other}`; use offset or page"
                )));
            }
        };
        let size = text("size")?;
        let parameter = parameters.iter().find(|parameter| parameter.name == size);
        let default_size = parameter.and_then(|parameter| {
            let usual = parameter.default.as_ref().and_then(Node::as_number);
            let number = usual.or(parameter.constraint.maximum())?;
            u64::try_from(number.as_integer()?).ok()
        });
        Ok(Self {
            style,
            size,
            position: text("position")?,
            default_size: default_size.unwrap_or(100),
        })
    }

    /// Returns the page of a request, with defaults for missing parameters.
    pub(crate) fn page(&self, size: Option<u64>, position: Option<u64>) -> Page {
        let size = size.unwrap_or(self.default_size);
        match self.style {
            Style::Offset => Page {
                start: position.unwrap_or(0),
                size,
                number: 1,
            },
            Style::Page => {
                let number = position.unwrap_or(1);
                Page {
                    start: number.saturating_sub(1).saturating_mul(size),
                    size,
                    number,
                }
            }
        }
    }

    /// Returns the page of a server that moves positions beyond the end back into the list.
    pub(super) fn clamped(&self, page: Page, count: u64, clamp: Clamp) -> Page {
        let size = page.size.max(1);
        let start = match clamp {
            Clamp::LastPage if page.start < count => page.start,
            Clamp::LastPage => count.saturating_sub(1) / size * size,
            Clamp::FullPage => page.start.min(count.saturating_sub(size)),
        };
        let number = match self.style {
            Style::Offset => page.number,
            Style::Page => start.div_ceil(size) + 1,
        };
        Page {
            start,
            number,
            ..page
        }
    }

    /// Fails if a numbered page does not exist. The first page always exists, and an offset may
    /// exceed the end.
    pub(crate) fn check(&self, page: Page, count: u64) -> Result<(), Problem> {
        if self.style == Style::Page && page.number != 1 && page.start >= count {
            return Err(Problem::new(404, "Invalid page."));
        }
        Ok(())
    }

    /// Returns the URLs of the next and of the previous page, if they exist.
    fn neighbours(&self, page: Page, count: u64, request: &Request) -> [Option<String>; 2] {
        let end = page.start.saturating_add(page.size);
        let (next, previous) = match self.style {
            Style::Offset => (end, page.start.saturating_sub(page.size)),
            Style::Page => (page.number.saturating_add(1), page.number - 1),
        };
        let url = |position: u64| {
            // The first page has no position in its URL.
            let is_first = position == u64::from(self.style == Style::Page);
            let position = position.to_string();
            request.url_with(&self.position, (!is_first).then_some(&position))
        };
        [
            (end < count).then(|| url(next)),
            (page.start > 0).then(|| url(previous)),
        ]
    }
}

/// The envelope of a page.
#[derive(Clone, Debug)]
pub(crate) enum Envelope {
    Bare,
    /// The members of an object, in the schema's order.
    Object(Vec<(String, Member)>),
}

/// The values of an envelope, besides the records.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PageContext<'r> {
    pub(crate) paging: Option<&'r Paging>,
    pub(crate) page: Page,
    /// The number of records in the list.
    pub(crate) count: u64,
    /// The count to show; `None` is null.
    pub(crate) shown_count: Option<u64>,
    pub(crate) request: &'r Request,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Member {
    Records,
    Total,
    Next,
    Previous,
    /// The JSON of another required member, the same on each page.
    Other(Vec<u8>),
}

impl Envelope {
    /// Reads the members that `x-paging` names, the links, and other required members. `other`
    /// returns the JSON of those.
    pub(crate) fn read(
        schema: &Schema<'_>,
        paging: &Node,
        other: impl Fn(&str, &Node) -> Result<Vec<u8>, StartError>,
    ) -> Result<Self, StartError> {
        let mut members = Vec::new();
        for (name, node) in &schema.properties {
            let member = match *name {
                _ if paging.text("records") == Some(name) => Member::Records,
                _ if paging.text("total") == Some(name) => Member::Total,
                "next" => Member::Next,
                "previous" => Member::Previous,
                _ if schema.required.contains(name) => Member::Other(other(name, node)?),
                _ => continue,
            };
            members.push(((*name).to_owned(), member));
        }
        Ok(Self::Object(members))
    }

    /// Writes a page. `records` writes the array of its records.
    pub(crate) fn write(
        &self,
        around: PageContext<'_>,
        out: &mut Vec<u8>,
        records: impl Fn(&mut Vec<u8>),
    ) {
        let Self::Object(members) = self else {
            return records(out);
        };
        let [next, previous] = around.paging.map_or([None, None], |paging| {
            paging.neighbours(around.page, around.count, around.request)
        });
        let mut mark = b'{';
        for (name, member) in members {
            out.push(mark);
            mark = b',';
            write_text(name, out);
            out.push(b':');
            match member {
                Member::Records => records(out),
                Member::Total => match around.shown_count {
                    Some(count) => out.extend_from_slice(count.to_string().as_bytes()),
                    None => out.extend_from_slice(b"null"),
                },
                Member::Next => write_link(next.as_deref(), out),
                Member::Previous => write_link(previous.as_deref(), out),
                Member::Other(json) => out.extend_from_slice(json),
            }
        }
        out.push(b'}');
    }
}

fn write_link(link: Option<&str>, out: &mut Vec<u8>) {
    match link {
        Some(link) => write_text(link, out),
        None => out.extend_from_slice(b"null"),
    }
}
