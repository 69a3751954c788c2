//! Parses YAML into [`Node`]s. Features that OpenAPI does not need (anchors, tags, several documents) and repeated keys
//! are findings.

mod causes;

use std::collections::HashMap;
use std::sync::Arc;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, Span};

use crate::finding::{File, Finding, Place};
use crate::spec::node::{Content, Entry, Node};

/// The maximum depth of nesting, so that no document can overflow the stack.
const MAXIMUM_DEPTH: usize = 100;

/// The maximum number of nodes that aliases copy; nested aliases could exhaust memory.
const MAXIMUM_COPIES: usize = 100_000;

/// Reads one file of the specification.
pub(crate) fn parse(file: &Arc<str>, text: &str) -> Result<Node, Vec<Finding>> {
    read(file, text, None)
}

/// Parses a vendor's file, which may use aliases: each becomes a copy of its anchor.
pub(crate) fn parse_with_aliases(file: &Arc<str>, text: &str) -> Result<Node, Vec<Finding>> {
    read(file, text, Some(Anchors::default()))
}

fn read(file: &Arc<str>, text: &str, anchors: Option<Anchors>) -> Result<Node, Vec<Finding>> {
    let file = File::new(&**file, text);
    let mut reader = Reader {
        file,
        text,
        parser: Parser::new_from_str(text),
        findings: Vec::new(),
        anchors,
    };
    let node = reader.document();
    match node {
        Ok(node) if reader.findings.is_empty() => Ok(node),
        Ok(_) => Err(reader.findings),
        Err(finding) => {
            reader.findings.push(finding);
            Err(reader.findings)
        }
    }
}

struct Reader<'text> {
    file: File,
    text: &'text str,
    parser: Parser<'text, saphyr_parser::StrInput<'text>>,
    findings: Vec<Finding>,
    /// `None` if aliases are refused.
    anchors: Option<Anchors>,
}

/// The targets of aliases.
#[derive(Default)]
struct Anchors {
    nodes: HashMap<usize, Node>,
    copied: usize,
}

impl<'text> Reader<'text> {
    fn place(&self, start: Marker, end: Marker) -> Place {
        let length = if end.line() == start.line() {
            end.col().saturating_sub(start.col()).max(1)
        } else {
            Place::TO_THE_END_OF_THE_LINE
        };
        Place::new(&self.file, start.line().max(1), start.col() + 1, length)
    }

    /// Returns the place of a marker, or the end of the last line with content if the parser reached the end.
    fn place_within(&self, at: Marker) -> Place {
        let is_said = |(line, _): &(&str, usize)| !line.trim().is_empty();
        let last = self.text.lines().zip(1..).filter(is_said).last();
        match last {
            Some((line, number)) if number < at.line() => {
                Place::new(&self.file, number, line.trim_end().chars().count(), 1)
            }
            _ => self.place(at, at),
        }
    }

    fn place_of(&self, span: Span) -> Place {
        self.place(span.start, span.end)
    }

    fn next(&mut self) -> Result<(Event<'text>, Span), Finding> {
        match self.parser.next() {
            Some(Ok(event)) => Ok(event),
            Some(Err(error)) => Err(self.unreadable(*error.marker(), error.info())),
            None => Ok((Event::StreamEnd, Span::default())),
        }
    }

    fn unreadable(&self, at: Marker, said: &str) -> Finding {
        causes::not_a_space(&self.file, self.text, at.line(), said).unwrap_or_else(|| {
            Finding::error(
                &self.place_within(at),
                format!("invalid YAML: {said}"),
                causes::UNREADABLE,
                "correct the syntax; indentation and quotes are common causes",
            )
        })
    }

    fn document(&mut self) -> Result<Node, Finding> {
        loop {
            let (event, span) = self.next()?;
            match event {
                Event::StreamStart | Event::DocumentStart(_) | Event::Nothing => {}
                Event::StreamEnd => {
                    return Err(Finding::error(
                        &Place::start_of(self.file.name()),
                        "the file is empty",
                        "a file of the specification must contain a mapping",
                        "write the document, or remove the file and the references to it",
                    ));
                }
                event => {
                    let node = self.node(event, span, 0)?;
                    self.end_of_document()?;
                    return Ok(node);
                }
            }
        }
    }

    fn end_of_document(&mut self) -> Result<(), Finding> {
        loop {
            let (event, span) = self.next()?;
            match event {
                Event::StreamEnd => return Ok(()),
                Event::DocumentStart(_) => {
                    return Err(Finding::error(
                        &self.place_of(span),
                        "a second document begins here",
                        "a file of the specification must be one document",
                        "move it to a file of its own",
                    ));
                }
                _ => {}
            }
        }
    }

    fn node(&mut self, event: Event<'text>, span: Span, depth: usize) -> Result<Node, Finding> {
        let mut place = self.place_of(span);
        if depth > MAXIMUM_DEPTH {
            return Err(Finding::error(
                &place,
                format!("the nesting is deeper than {MAXIMUM_DEPTH} levels"),
                "no OpenAPI document needs that, and reading it could overflow the stack",
                "flatten it with `$ref` to a named schema",
            ));
        }
        let anchor = match &event {
            Event::Scalar(_, _, anchor, _)
            | Event::SequenceStart(anchor, _)
            | Event::MappingStart(anchor, _) => *anchor,
            _ => 0,
        };
        let content = match event {
            Event::Scalar(text, style, anchor, tag) => {
                self.plain_yaml_only(&place, anchor, tag.is_some());
                if style == ScalarStyle::Plain {
                    plain_scalar(&text)
                } else {
                    Content::Text(text.into_owned())
                }
            }
            Event::SequenceStart(anchor, tag) => {
                self.plain_yaml_only(&place, anchor, tag.is_some());
                let (items, end) = self.list(depth)?;
                place = self.place(span.start, end);
                Content::List(items)
            }
            Event::MappingStart(anchor, tag) => {
                self.plain_yaml_only(&place, anchor, tag.is_some());
                let (entries, end) = self.map(depth)?;
                place = self.place(span.start, end);
                Content::Map(entries)
            }
            Event::Alias(anchor) if self.anchors.is_some() => {
                return self.copied(anchor, &place, depth);
            }
            Event::Alias(_) => {
                self.findings.push(Finding::error(
                    &place,
                    "YAML aliases are not supported",
                    "other tools resolve aliases before a `$ref`, so places would be lost",
                    "use `$ref`",
                ));
                Content::Null
            }
            other => {
                return Err(Finding::error(
                    &place,
                    format!("expected a value, found {other:?}"),
                    "the rest of the document cannot be read",
                    "correct the syntax",
                ));
            }
        };
        let node = Node { place, content };
        if let Some(anchors) = self.anchors.as_mut().filter(|_| anchor != 0) {
            anchors.nodes.insert(anchor, node.clone());
        }
        Ok(node)
    }

    /// Returns a copy of the node that an alias refers to.
    fn copied(&mut self, anchor: usize, place: &Place, depth: usize) -> Result<Node, Finding> {
        let anchors = self.anchors.get_or_insert_default();
        let node = anchors.nodes.get(&anchor).cloned();
        // An alias inside its own anchor would never end, and is null.
        let node = node.unwrap_or(Node {
            place: place.clone(),
            content: Content::Null,
        });
        let (count, levels) = extent(&node);
        anchors.copied += count;
        if anchors.copied > MAXIMUM_COPIES || depth + levels > MAXIMUM_DEPTH {
            return Err(Finding::error(
                place,
                "the aliases are too large",
                format!(
                    "at most {MAXIMUM_COPIES} nodes are copied, and at most {MAXIMUM_DEPTH} levels deep"
                ),
                "convert the document to JSON, or resolve the aliases first",
            ));
        }
        Ok(node)
    }

    /// Reads the items of a list and its end.
    fn list(&mut self, depth: usize) -> Result<(Vec<Node>, Marker), Finding> {
        let mut items = Vec::new();
        loop {
            let (event, span) = self.next()?;
            if matches!(event, Event::SequenceEnd) {
                return Ok((items, span.end));
            }
            items.push(self.node(event, span, depth + 1)?);
        }
    }

    /// Reads the entries of a mapping and its end.
    fn map(&mut self, depth: usize) -> Result<(Vec<Entry>, Marker), Finding> {
        let mut entries: Vec<Entry> = Vec::new();
        loop {
            let (event, span) = self.next()?;
            let key_place = self.place_of(span);
            let key = match event {
                Event::MappingEnd => return Ok((entries, span.end)),
                // Quotes do not change a key: `200:` and `'200':` are the same response.
                Event::Scalar(text, _, anchor, tag) => {
                    self.plain_yaml_only(&key_place, anchor, tag.is_some());
                    text.into_owned()
                }
                other => {
                    let node = self.node(other, span, depth + 1)?;
                    self.findings.push(Finding::error(
                        &key_place,
                        format!("the key of this entry is {}", node.kind()),
                        "OpenAPI keys must be strings",
                        "write a string",
                    ));
                    String::new()
                }
            };
            let (event, span) = self.next()?;
            let value = self.node(event, span, depth + 1)?;
            match entries.iter().find(|entry| entry.key == key) {
                Some(first) => self.findings.push(Finding::error(
                    &key_place,
                    format!("duplicate key `{key}`"),
                    format!(
                        "the first is in line {}, and tools disagree on which one counts",
                        first.key_place.line
                    ),
                    "remove one of them",
                )),
                None => entries.push(Entry {
                    key,
                    key_place,
                    value,
                }),
            }
        }
    }

    fn plain_yaml_only(&mut self, place: &Place, anchor: usize, tagged: bool) {
        if anchor != 0 && self.anchors.is_none() {
            self.findings.push(Finding::error(
                place,
                "YAML anchors are not supported",
                "only aliases need anchors, and this specification uses none",
                "remove it, and use `$ref`",
            ));
        }
        if tagged {
            self.findings.push(Finding::error(
                place,
                "YAML tags are not supported",
                "JSON has no tags, so the bundle would lose it",
                "remove it; put the value in quotes if it is a string",
            ));
        }
    }
}

/// Returns the number of nodes in a tree, and its depth.
fn extent(node: &Node) -> (usize, usize) {
    let entries = node.entries().iter().map(|entry| &entry.value);
    let inner = entries.chain(node.items()).map(extent);
    inner.fold((1, 1), |(count, levels), (more, deep)| {
        (count + more, levels.max(deep + 1))
    })
}

/// Reads a scalar without quotes by the core schema of YAML 1.2, in which `no` and `off` are strings.
fn plain_scalar(text: &str) -> Content {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Content::Null,
        "true" | "True" | "TRUE" => Content::Bool(true),
        "false" | "False" | "FALSE" => Content::Bool(false),
        _ => number(text).map_or_else(|| Content::Text(text.to_owned()), Content::Number),
    }
}

fn number(text: &str) -> Option<serde_json::Number> {
    // Some parsers read `inf`, `nan` and `1_000` as numbers; YAML's core schema reads strings.
    if !text.starts_with(|first: char| first.is_ascii_digit() || matches!(first, '-' | '+' | '.')) {
        return None;
    }
    let digits = match text.strip_prefix('+') {
        Some(rest) if rest.starts_with(['+', '-']) => return None,
        Some(rest) => rest,
        None => text,
    };
    if let Ok(integer) = digits.parse::<i64>() {
        return Some(integer.into());
    }
    if let Ok(integer) = digits.parse::<u64>() {
        return Some(integer.into());
    }
    let is_decimal = digits
        .chars()
        .all(|c| c.is_ascii_digit() || matches!(c, '.' | 'e' | 'E' | '-' | '+'));
    if !is_decimal {
        return None;
    }
    digits
        .parse::<f64>()
        .ok()
        .and_then(serde_json::Number::from_f64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::tests::shown_as;

    fn findings(name: &str, text: &str) -> String {
        match parse(&Arc::from("spec/x.yaml"), text) {
            Ok(node) => format!("{}", node.to_json()),
            Err(findings) => shown_as(&format!("yaml::{name}"), findings),
        }
    }

    #[test]
    fn scalars_follow_the_core_schema() {
        insta::assert_snapshot!(
            findings("scalars", "[1, -2, +3, +-4, 1.5, 1e3, '1', no, ~, true, 2024-01-01, -created, 1_000, .inf, 18446744073709551615]"),
            @r#"[1,-2,3,"+-4",1.5,1000.0,"1","no",null,true,"2024-01-01","-created","1_000",".inf",18446744073709551615]"#
        );
    }

    #[test]
    fn error_prone_yaml_is_reported() {
        insta::assert_snapshot!(findings("what_hides_a_mistake", "a: 1\na: 2\nb: &x 1\nc: *x\nd: !t 1\n"), @"
        spec/x.yaml:2:1: duplicate key `a`; the first is in line 1, and tools disagree on which one counts; remove one of them
        spec/x.yaml:3:4: YAML anchors are not supported; only aliases need anchors, and this specification uses none; remove it, and use `$ref`
        spec/x.yaml:4:4: YAML aliases are not supported; other tools resolve aliases before a `$ref`, so places would be lost; use `$ref`
        spec/x.yaml:5:4: YAML tags are not supported; JSON has no tags, so the bundle would lose it; remove it; put the value in quotes if it is a string
        ");
    }

    #[test]
    fn keys_are_strings() {
        insta::assert_snapshot!(findings("keys_are_strings", "a: 1\n? [b, c]\n: 2\n"), @"spec/x.yaml:2:3: the key of this entry is a list; OpenAPI keys must be strings; write a string");
    }

    #[test]
    fn empty_and_broken_files_are_reported() {
        insta::assert_snapshot!(findings("empty", "# nothing\n"), @"spec/x.yaml:1:1: the file is empty; a file of the specification must contain a mapping; write the document, or remove the file and the references to it");
        insta::assert_snapshot!(findings("broken", "a: [1, 2\nb: }"), @"spec/x.yaml:2:2: invalid YAML: illegal placement of ':' indicator; the file cannot be read until this is fixed; correct the syntax; indentation and quotes are common causes");
        insta::assert_snapshot!(findings("two_documents", "a: 1\n---\nb: 2\n"), @"spec/x.yaml:2:1: a second document begins here; a file of the specification must be one document; move it to a file of its own");
    }

    #[test]
    fn merge_conflicts_are_reported() {
        let conflict = "a:\n<<<<<<< HEAD\n  b: 1\n=======\n  b: 2\n>>>>>>> branch\n  c: 3\n";
        insta::assert_snapshot!(findings("a_conflict", conflict), @"spec/x.yaml:3:4: invalid YAML: simple key expect ':'; the file cannot be read until this is fixed; correct the syntax; indentation and quotes are common causes");
        insta::assert_snapshot!(findings("a_marker", "a: 1\n=======\n"), @"spec/x.yaml:2:7: invalid YAML: simple key expect ':'; the file cannot be read until this is fixed; correct the syntax; indentation and quotes are common causes");
        insta::assert_snapshot!(findings("a_marker_in_a_text", "a: |\n  b\n>>>>>>> branch\n  c\n"), @"spec/x.yaml:3:1: invalid YAML: while scanning a block scalar, did not find expected comment or line break; the file cannot be read until this is fixed; correct the syntax; indentation and quotes are common causes");
    }

    #[test]
    fn unusual_spaces_are_reported() {
        insta::assert_snapshot!(findings("a_tab", "a:\n  b: some text\n    and more\n\tc: 1\n"), @"spec/x.yaml:4:1: invalid YAML: the line is indented with a tab; the file cannot be read until this is fixed; use spaces, two for each level");
        insta::assert_snapshot!(findings("a_tab_before_a_key", "a:\n\tb: 1\n"), @"spec/x.yaml:2:1: invalid YAML: the line is indented with a tab; the file cannot be read until this is fixed; use spaces, two for each level");
        insta::assert_snapshot!(findings("a_no_break_space", "a:\n  b:\u{a0}1\n  c: 2\n"), @"spec/x.yaml:2:5: invalid YAML: the character U+00A0 looks like a space; the file cannot be read until this is fixed; replace it with a space");
        // A tab within a scalar is part of it.
        insta::assert_snapshot!(findings("a_tab_in_a_text", "a: |\n  b\n  \tc\nd: }"), @"spec/x.yaml:4:4: invalid YAML: misplaced bracket; the file cannot be read until this is fixed; correct the syntax; indentation and quotes are common causes");
    }

    #[test]
    fn deep_nesting_is_refused() {
        let flow = "[".repeat(50_000);
        // The parser reads ahead, and has its own limit for these.
        insta::assert_snapshot!(findings("deep_flow", &flow), @"spec/x.yaml:1:256: invalid YAML: recursion limit exceeded; the file cannot be read until this is fixed; correct the syntax; indentation and quotes are common causes");
        let block = (0..2_000).fold(String::new(), |mut text, depth| {
            text.push_str(&" ".repeat(depth));
            text.push_str("a:\n");
            text
        });
        insta::assert_snapshot!(findings("deep_block", &block), @"spec/x.yaml:102:102: the nesting is deeper than 100 levels; no OpenAPI document needs that, and reading it could overflow the stack; flatten it with `$ref` to a named schema");
    }

    proptest::proptest! {
        #[test]
        fn no_text_makes_the_reader_panic(text in "[\\[\\]{}:,&*!|>'\"%@`a-c0-9 \n#?-]{0,60}") {
            let _ = parse(&Arc::from("x"), &text);
        }
    }
}
