//! JSON trees that keep the order of keys.
//!
//! `serde_json::Value` needs a feature for this, which would change how all crates of a user's
//! build read JSON.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::fmt;

use serde::de::{self, Deserialize, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use super::number::Number;
use super::numbers::Numbers;

/// A JSON value.
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
    /// Returns the value of a key.
    pub(crate) fn get(&self, key: &str) -> Option<&Self> {
        let mut entries = self.entries().iter();
        entries
            .find(|(name, _)| name == key)
            .map(|(_, value)| value)
    }

    /// Returns the entries of a map, or nothing for other values.
    pub(crate) fn entries(&self) -> &[(String, Self)] {
        match self {
            Self::Map(entries) => entries,
            _ => &[],
        }
    }

    /// Returns the elements of a list, or nothing for other values.
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

    /// Returns the string under a key.
    pub(crate) fn text(&self, key: &str) -> Option<&str> {
        self.get(key).and_then(Self::as_text)
    }

    /// Returns whether the value of a key is `true`.
    pub(crate) fn flag(&self, key: &str) -> bool {
        self.get(key).and_then(Self::as_boolean).unwrap_or(false)
    }

    /// Returns the value at a JSON pointer such as `/components/schemas/Budget`.
    pub(crate) fn at(&self, pointer: &str) -> Option<&Self> {
        pointer.split('/').skip(1).try_fold(self, |node, segment| {
            node.get(&segment.replace("~1", "/").replace("~0", "~"))
        })
    }
}

/// The only key of the map that serde_json returns for a number if its feature
/// `arbitrary_precision` is on. Any crate of a user's build can turn it on.
const NUMBER_TOKEN: &str = "$serde_json::private::Number";

/// The maximum number of keys and elements in a request's body. Each takes much more memory than
/// its text.
const MOST_VALUES: usize = 10_000;

#[derive(Clone, Copy)]
struct NodeVisitor<'c> {
    /// The state of reading a client's JSON, which can have long numbers and duplicate keys.
    client: Option<&'c FromClient<'c>>,
}

/// The state of reading a client's JSON.
struct FromClient<'j> {
    /// The number of keys and elements that are still allowed.
    left: Cell<usize>,
    /// The numbers that are not read yet, as they are written.
    numbers: RefCell<Numbers<'j>>,
}

impl NodeVisitor<'_> {
    fn is_lenient(self) -> bool {
        self.client.is_some()
    }

    /// Counts a key or an element.
    fn count<E: de::Error>(self) -> Result<(), E> {
        let Some(FromClient { left, .. }) = self.client else {
            return Ok(());
        };
        let rest = left.get().checked_sub(1).ok_or_else(|| {
            E::custom(format!("it has more than {MOST_VALUES} keys and elements"))
        })?;
        left.set(rest);
        Ok(())
    }

    fn number<E: de::Error>(self, text: &str) -> Result<Node, E> {
        let number = match text.parse() {
            Err(_) if self.is_lenient() => Number::nearest(text),
            exact => exact,
        };
        number.map(Node::Number).map_err(|_| {
            E::custom(format!(
                "the number {text} is not a decimal of at most 38 digits"
            ))
        })
    }

    /// Returns the next number as it is written, since serde_json returns the nearest `f64`.
    fn written(self, value: &dyn fmt::Display) -> String {
        let numbers = self.client.map(|client| client.numbers.borrow_mut());
        let written = numbers.and_then(|mut numbers| numbers.next());
        // A document's number is the shortest text of the `f64`.
        written.map_or_else(|| value.to_string(), ToOwned::to_owned)
    }
}

impl<'de> DeserializeSeed<'de> for NodeVisitor<'_> {
    type Value = Node;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for NodeVisitor<'_> {
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

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Node, E> {
        self.number(&self.written(&value))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Node, E> {
        self.number(&self.written(&value))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Node, E> {
        self.number(&self.written(&value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Node, E> {
        Ok(Node::Text(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Node, A::Error> {
        let mut list = Vec::new();
        while let Some(element) = elements.next_element_seed(self)? {
            self.count()?;
            list.push(element);
        }
        Ok(Node::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Node, A::Error> {
        let mut map = Vec::new();
        // The positions of the keys, to find duplicates quickly.
        let mut places = HashMap::new();
        while let Some(key) = entries.next_key::<String>()? {
            if key == NUMBER_TOKEN {
                return self.number(&entries.next_value::<String>()?);
            }
            self.count()?;
            let value = entries.next_value_seed(self)?;
            if self.is_lenient() {
                if let Some(place) = places.get(&key).copied() {
                    map[place] = (key, value);
                    continue;
                }
                places.insert(key.clone(), map.len());
            }
            map.push((key, value));
        }
        Ok(Node::Map(map))
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        NodeVisitor { client: None }.deserialize(deserializer)
    }
}

impl Node {
    /// Reads a client's JSON. The last of duplicate keys applies, and numbers are rounded to 38
    /// digits.
    pub(crate) fn from_client(json: &[u8]) -> Result<Self, serde_json::Error> {
        let mut deserializer = serde_json::Deserializer::from_slice(json);
        let client = FromClient {
            left: Cell::new(MOST_VALUES),
            numbers: RefCell::new(Numbers::of(json)),
        };
        let visitor = NodeVisitor {
            client: Some(&client),
        };
        let node = visitor.deserialize(&mut deserializer)?;
        deserializer.end()?;
        Ok(node)
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
    fn clients_can_send_long_numbers_and_duplicate_keys() {
        let read = |json: &str| Node::from_client(json.as_bytes());
        let node = read(r#"{"a": 1, "b": 2, "a": 3}"#).unwrap();
        assert_eq!(node.entries().len(), 2);
        assert_eq!(node.get("a").and_then(Node::as_number), "3".parse().ok());
        let huge = read("1e300").unwrap().as_number().unwrap();
        assert_eq!(huge.as_integer(), Some(i64::MAX));
        let tiny = read("-1e-300").unwrap().as_number().unwrap();
        assert!(tiny < Number::from(0) && tiny.as_integer().is_none());
        for bad in ["", "{", "1 2", "1e999", &"[".repeat(100_000)] {
            assert!(read(bad).is_err());
        }
    }

    #[test]
    fn a_number_of_a_client_keeps_all_its_digits() {
        let json = br#"{"-1": ["\"2", 0.10, 12345678901234567890.123456789], "b": {"c": -3, "d": 1.5E+3}}"#;
        let node = Node::from_client(json).unwrap();
        let number = |text: &str| Node::Number(text.parse().unwrap());
        assert_eq!(
            node.get("-1").map(Node::elements),
            Some(
                &[
                    Node::Text("\"2".to_owned()),
                    number("0.1"),
                    number("12345678901234567890.123456789")
                ][..]
            )
        );
        assert_eq!(node.at("/b/c"), Some(&number("-3")));
        assert_eq!(node.at("/b/d"), Some(&number("1500")));
    }

    #[test]
    fn bodies_have_a_maximum_number_of_values() {
        let list = |count: usize| format!("[{}1]", "1,".repeat(count - 1));
        let map = |count: usize| {
            let entries: Vec<_> = (0..count).map(|it| format!("\"{it}\":[]")).collect();
            format!("{{{}}}", entries.join(","))
        };
        let read = |json: String| Node::from_client(json.as_bytes()).map_err(|it| it.to_string());
        assert!(read(list(MOST_VALUES)).is_ok());
        assert!(read(map(MOST_VALUES)).is_ok());
        for json in [
            list(MOST_VALUES + 1),
            map(MOST_VALUES + 1),
            format!("[{},{}]", list(MOST_VALUES / 2), map(MOST_VALUES / 2)),
        ] {
            let error = read(json).unwrap_err();
            assert!(error.contains("more than 10000 keys"), "{error}");
        }
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
