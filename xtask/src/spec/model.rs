//! The typed reading of a valid document: the operations, parameters and schemas that everything is generated from.
//! They borrow from nodes, so all keep their places.

pub(crate) mod bounds;
pub(crate) mod operation;
pub(crate) mod parameter;
pub(crate) mod schema;

use crate::spec::document::Document;
use crate::spec::node::Node;
use crate::spec::usage::Usage;
use operation::Operation;

/// A document, read once for everything that is generated from it.
#[derive(Debug)]
pub(crate) struct Model<'node> {
    /// The name of the API, such as `wethod`.
    pub(crate) api: &'node str,
    pub(crate) document: Document<'node>,
    /// The operations, in the order of the document.
    pub(crate) operations: Vec<Operation<'node>>,
    pub(crate) usage: Usage<'node>,
}

impl<'node> Model<'node> {
    /// Reads a document.
    ///
    /// # Errors
    ///
    /// If an operation lacks something that the lint requires.
    pub(crate) fn read(api: &'node str, root: &'node Node) -> Result<Self, String> {
        let document = Document::new(root);
        let operations = document.operations().into_iter();
        let operations = operations.filter(|operation| operation.id().is_some());
        Ok(Self {
            api,
            document,
            operations: operations
                .map(|operation| Operation::read(document, operation))
                .collect::<Result<_, _>>()?,
            usage: Usage::of(&document),
        })
    }
}
