//! A JSON tree that keeps the order of its keys.
//!
//! `serde_json::Value` keeps it only with a feature, and a feature would change how every crate of
//! a user's build reads JSON; the order of the records' fields must not depend on that.

use std::fmt;

use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

use super::number::Number;

/// A value of a document.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Node {
    Null,
    Boolean(bool),
    Number(Number),
    Text(String),
    List(Vec<Node>),
    Map(Vec<(String, Node)>),
}

impl Node {
    /// The value of a key, where this is a map that has it.
    pub(crate) fn get(&self, key: &str) -> Option<&Self> {
        let mut entries = self.entries().iter();
        entries
            .find(|(name, _)| name == key)
            .map(|(_, value)| value)
    }

    /// The entries of a map; none for anything else.
    pub(crate) fn entries(&self) -> &[(String, Self)] {
        match self {
            Self::Map(entries) => entries,
            _ => &[],
        }
    }

    /// The elements of a list; none for anything else.
    pub(crate) fn elements(&self) -> &[Self] {
        match self {
            Self::List(elements) => elements,
            _ => &[],
        }
    }

    pub(crate) fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    pub(crate) fn as_boolean(&self) -> Option<bool> {
        match self {
            Self::Boolean(value) => Some(*value),
            _ => None,
        }
    }

    pub(crate) fn as_number(&self) -> Option<Number> {
        match self {
            Self::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// The text under a key.
    pub(crate) fn text(&self, key: &str) -> Option<&str> {
        self.get(key).and_then(Self::as_text)
    }

    /// Whether a key holds `true`.
    pub(crate) fn flag(&self, key: &str) -> bool {
        self.get(key).and_then(Self::as_boolean).unwrap_or(false)
    }

    /// Where a JSON pointer (`/components/schemas/Budget`) leads.
    pub(crate) fn at(&self, pointer: &str) -> Option<&Self> {
        pointer.split('/').skip(1).try_fold(self, |node, segment| {
            node.get(&segment.replace("~1", "/").replace("~0", "~"))
        })
    }
}

/// With serde_json's feature `arbitrary_precision`, which any crate of a user's build can turn on,
/// a number arrives as a map of this one key.
const NUMBER_TOKEN: &str = "$serde_json::private::Number";

struct NodeVisitor;

fn number<E: de::Error>(text: &str) -> Result<Node, E> {
    let number = text.parse().map_err(|_| {
        E::custom(format!(
            "the number {text} is not a decimal of at most 18 digits"
        ))
    })?;
    Ok(Node::Number(number))
}

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = Node;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Node, E> {
        Ok(Node::Boolean(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Node, E> {
        Ok(Node::Number(Number::from(value)))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Node, E> {
        number(&value.to_string())
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Node, E> {
        // The shortest text that reads back as the same value is what the document says.
        number(&value.to_string())
    }

    fn visit_str<E>(self, value: &str) -> Result<Node, E> {
        Ok(Node::Text(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Node, A::Error> {
        let mut list = Vec::new();
        while let Some(element) = elements.next_element()? {
            list.push(element);
        }
        Ok(Node::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Node, A::Error> {
        let mut map = Vec::new();
        while let Some(key) = entries.next_key::<String>()? {
            if key == NUMBER_TOKEN {
                return number(&entries.next_value::<String>()?);
            }
            map.push((key, entries.next_value()?));
        }
        Ok(Node::Map(map))
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NodeVisitor)
    }
}

#[cfg(test)]
mod tests {
    use serde::de::value::{Error, MapDeserializer};

    use super::*;

    #[test]
    fn keys_keep_their_order_and_numbers_their_digits() {
        let node: Node =
            serde_json::from_str(r#"{"z": 20.5, "a": [null, true, "x"], "m": -3}"#).unwrap();
        let keys: Vec<_> = node.entries().iter().map(|(key, _)| key.as_str()).collect();
        assert_eq!(keys, ["z", "a", "m"]);
        assert_eq!(node.get("z").and_then(Node::as_number), "20.5".parse().ok());
        assert_eq!(
            node.get("a").map(Node::elements),
            Some(&[Node::Null, Node::Boolean(true), Node::Text("x".to_owned())][..])
        );
    }

    #[test]
    fn a_number_of_arbitrary_precision_is_a_number() {
        let entries = [(NUMBER_TOKEN, "12.75")].into_iter();
        let node = Node::deserialize(MapDeserializer::<_, Error>::new(entries)).unwrap();
        assert_eq!(node.as_number(), "12.75".parse().ok());
    }

    #[test]
    fn pointers_are_unescaped() {
        let node: Node = serde_json::from_str(r#"{"paths": {"/a~b": {"get": 1}}}"#).unwrap();
        assert_eq!(
            node.at("/paths/~1a~0b/get"),
            Some(&Node::Number(Number::from(1)))
        );
        assert_eq!(node.at("/paths/nothing"), None);
    }
}
