//! Two documents side by side: one walk over one normalised view of each. `diff` judges what it finds by the rules
//! of the wire, where both documents are ours; `drift` lists it, where the old one is the vendor's.

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
