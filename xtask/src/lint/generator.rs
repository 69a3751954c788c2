//! Checks that the reader of the generator accepts the document. No other rule has found the reason, so the finding has
//! no place.

use crate::finding::Finding;
use crate::spec::document::Document;

pub(super) fn findings(document: &Document<'_>) -> Vec<Finding> {
    let read = serde_json::from_value::<openapiv3::OpenAPI>(document.root.to_json());
    match read {
        Ok(_) => Vec::new(),
        Err(error) => vec![Finding::error(
            &document.root.place,
            format!("the generator cannot read the document: {error}"),
            "nothing can be generated from it",
            "undo the last change, and look for a value of the wrong type",
        )],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::tests::of;

    #[test]
    fn the_generator_must_read_the_document() {
        insta::assert_snapshot!(of!(findings, "openapi: 3.0.3\npaths: {}\n"), @"1:1: the generator cannot read the document: missing field `info`; nothing can be generated from it; undo the last change, and look for a value of the wrong type");
    }
}
