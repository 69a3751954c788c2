//! A YAML document as a tree of nodes, each with its place.

use crate::finding::Place;

/// A value and its place.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub(crate) place: Place,
    pub(crate) content: Content,
}

/// The content of a node: JSON's kinds, with mappings in the order of the file.
#[derive(Clone, Debug)]
pub(crate) enum Content {
    Null,
    Bool(bool),
    Number(serde_json::Number),
    Text(String),
    List(Vec<Node>),
    Map(Vec<Entry>),
}

/// One entry of a mapping.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) key: String,
    pub(crate) key_place: Place,
    pub(crate) value: Node,
}

impl Node {
    pub(crate) fn text(&self) -> Option<&str> {
        match &self.content {
            Content::Text(text) => Some(text),
            _ => None,
        }
    }

    pub(crate) fn number(&self) -> Option<&serde_json::Number> {
        match &self.content {
            Content::Number(number) => Some(number),
            _ => None,
        }
    }

    pub(crate) fn is_true(&self) -> bool {
        matches!(self.content, Content::Bool(true))
    }

    pub(crate) fn is_false(&self) -> bool {
        matches!(self.content, Content::Bool(false))
    }

    pub(crate) fn is_null(&self) -> bool {
        matches!(self.content, Content::Null)
    }

    pub(crate) fn is_list(&self) -> bool {
        matches!(self.content, Content::List(_))
    }

    pub(crate) fn is_map(&self) -> bool {
        matches!(self.content, Content::Map(_))
    }

    pub(crate) fn entries(&self) -> &[Entry] {
        match &self.content {
            Content::Map(entries) => entries,
            _ => &[],
        }
    }

    pub(crate) fn items(&self) -> &[Node] {
        match &self.content {
            Content::List(items) => items,
            _ => &[],
        }
    }

    pub(crate) fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries().iter().find(|entry| entry.key == key)
    }

    pub(crate) fn get(&self, key: &str) -> Option<&Node> {
        self.entry(key).map(|entry| &entry.value)
    }

    /// Returns the string at a key.
    pub(crate) fn text_of(&self, key: &str) -> Option<&str> {
        self.get(key)?.text()
    }

    pub(crate) fn description(&self) -> &str {
        self.text_of("description").unwrap_or_default()
    }

    /// Returns the entries of the mapping at a key; none if there is no mapping.
    pub(crate) fn entries_of(&self, key: &str) -> &[Entry] {
        self.get(key).map(Self::entries).unwrap_or_default()
    }

    /// Returns the items of the list at a key; none if there is no list.
    pub(crate) fn items_of(&self, key: &str) -> &[Node] {
        self.get(key).map(Self::items).unwrap_or_default()
    }

    /// Returns the strings of the list at a key.
    pub(crate) fn texts_of(&self, key: &str) -> impl Iterator<Item = &str> {
        self.items_of(key).iter().filter_map(Self::text)
    }

    /// Returns true if the value at a key is `true`.
    pub(crate) fn is_set(&self, key: &str) -> bool {
        self.get(key).is_some_and(Self::is_true)
    }

    pub(crate) fn get_mut(&mut self, key: &str) -> Option<&mut Node> {
        match &mut self.content {
            Content::Map(entries) => entries
                .iter_mut()
                .find(|entry| entry.key == key)
                .map(|entry| &mut entry.value),
            _ => None,
        }
    }

    /// Sets the value of a key, in its position or at the end.
    pub(crate) fn set(&mut self, key: &str, content: Content) {
        if let Some(node) = self.get_mut(key) {
            node.content = content;
        } else if let Content::Map(entries) = &mut self.content {
            entries.push(Entry {
                key: key.to_owned(),
                key_place: self.place.clone(),
                value: Node {
                    place: self.place.clone(),
                    content,
                },
            });
        }
    }

    /// Keeps only some of the entries.
    pub(crate) fn retain(&mut self, keep: impl FnMut(&Entry) -> bool) {
        if let Content::Map(entries) = &mut self.content {
            entries.retain(keep);
        }
    }

    pub(crate) fn remove(&mut self, key: &str) {
        self.retain(|entry| entry.key != key);
    }

    /// Returns the target of a JSON pointer without its leading `#`.
    pub(crate) fn pointer(&self, pointer: &str) -> Option<&Node> {
        pointer_segments(pointer).try_fold(self, |node, segment| match &node.content {
            Content::List(items) => segment.parse::<usize>().ok().and_then(|at| items.get(at)),
            _ => node.get(&segment),
        })
    }

    /// Returns the only entry of an `allOf`, or the schema itself: bundling writes a reference with keywords beside it
    /// as an `allOf`.
    pub(crate) fn target(&self) -> &Node {
        self.pointer("/allOf/0").unwrap_or(self)
    }

    /// Returns the string itself, or any other value as JSON.
    pub(crate) fn plain(&self) -> String {
        match self.text() {
            Some(text) => text.to_owned(),
            None => self.to_json().to_string(),
        }
    }

    /// Returns the name of the content for messages.
    pub(crate) fn kind(&self) -> &'static str {
        match self.content {
            Content::Null => "nothing",
            Content::Bool(_) => "a boolean",
            Content::Number(_) => "a number",
            Content::Text(_) => "a string",
            Content::List(_) => "a list",
            Content::Map(_) => "a mapping",
        }
    }

    /// Returns true if two nodes have the same content, regardless of places and of the order of mappings.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        match (&self.content, &other.content) {
            (Content::Null, Content::Null) => true,
            (Content::Bool(one), Content::Bool(other)) => one == other,
            (Content::Number(one), Content::Number(other)) => one == other,
            (Content::Text(one), Content::Text(other)) => one == other,
            (Content::List(one), Content::List(other)) => {
                one.len() == other.len() && one.iter().zip(other).all(|(one, it)| one.is_same(it))
            }
            (Content::Map(one), Content::Map(others)) => {
                let is_in = |it: &Entry| other.get(&it.key).is_some_and(|to| it.value.is_same(to));
                one.len() == others.len() && one.iter().all(is_in)
            }
            _ => false,
        }
    }

    /// Returns the node as JSON, without places.
    pub(crate) fn to_json(&self) -> serde_json::Value {
        match &self.content {
            Content::Null => serde_json::Value::Null,
            Content::Bool(value) => (*value).into(),
            Content::Number(value) => value.clone().into(),
            Content::Text(value) => value.as_str().into(),
            Content::List(items) => items.iter().map(Self::to_json).collect(),
            Content::Map(entries) => entries
                .iter()
                .map(|entry| (entry.key.clone(), entry.value.to_json()))
                .collect::<serde_json::Map<_, _>>()
                .into(),
        }
    }
}

/// Returns the name of the component that a `$ref` leads to.
pub(crate) fn reference_name(node: &Node) -> Option<&str> {
    node.text_of("$ref")?.rsplit('/').next()
}

/// Returns the unescaped segments of a JSON pointer.
pub(crate) fn pointer_segments(pointer: &str) -> impl Iterator<Item = String> {
    pointer
        .split('/')
        .skip(1)
        .map(|segment| segment.replace("~1", "/").replace("~0", "~"))
}
