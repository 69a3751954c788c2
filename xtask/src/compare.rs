//! Compares two documents by one walk over a normalised view of each. `diff` judges the differences between two of our
//! documents by the rules of the wire; `drift` lists those between the vendor's document and ours.

mod difference;
mod keywords;
mod operation;
mod place;
mod schemas;
mod view;
mod walk;

pub(crate) use difference::{At, Difference, Fact, Keyword, Part, Uses, quoted, quoted_list};
pub(crate) use keywords::TEXTS;
pub(crate) use operation::{Operation, broken_references, operations};
pub(crate) use place::Places;
pub(crate) use view::Bound;
pub(crate) use walk::{Pair, Walk};
