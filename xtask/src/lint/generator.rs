//! The last check: that the generator's own reader takes the document. What it refuses here, no rule
//! before has foreseen, so there is no place to point to.

use crate::finding::Finding;
use crate::spec::document::Document;

pub(super) fn findings(document: &Document<'_>) -> Vec<Finding> {
    let read = serde_json::from_value::<openapiv3::OpenAPI>(document.root.to_json());
    match read {
        Ok(_) => Vec::new(),
        Err(error) => vec![Finding::error(
            &document.root.place,
            format!("the generator cannot read the document: {error}"),
            "nothing can be derived from it",
            "undo the last change, and look for a key of the wrong kind",
        )],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::tests::of;

    #[test]
    fn the_reader_of_the_generator_has_the_last_word() {
        insta::assert_snapshot!(of!(findings, "openapi: 3.0.3\npaths: {}\n"), @"1:1: the generator cannot read the document: missing field `info`; nothing can be derived from it; undo the last change, and look for a key of the wrong kind");
    }
}
