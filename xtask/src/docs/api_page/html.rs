//! HTML that is balanced and escaped by the way it is put together.

/// A piece of a page.
#[derive(Clone, Debug, Default)]
pub(super) struct Html(String);

impl Html {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Text as it is.
    pub(super) fn text(mut self, text: &str) -> Self {
        escape(text, &mut self.0);
        self
    }

    /// Text as people write it: what stands between backticks is code.
    pub(super) fn prose(mut self, text: &str) -> Self {
        let mut rest = text.trim();
        while let Some((before, code, after)) = first_code(rest) {
            self = self.text(before).child(self::code(code));
            rest = after;
        }
        self.text(rest)
    }

    pub(super) fn child(mut self, child: Html) -> Self {
        self.0.push_str(&child.0);
        self
    }

    pub(super) fn children(self, children: impl IntoIterator<Item = Html>) -> Self {
        children.into_iter().fold(self, Self::child)
    }

    /// The pieces with a text between each two.
    pub(super) fn joined(
        mut self,
        children: impl IntoIterator<Item = Html>,
        between: &str,
    ) -> Self {
        for (at, child) in children.into_iter().enumerate() {
            if at > 0 {
                self = self.text(between);
            }
            self = self.child(child);
        }
        self
    }

    /// A file of ours that stands in the page: a style or a script, whose text is no HTML.
    pub(super) fn raw(mut self, text: &str) -> Self {
        self.0.push_str(text);
        self
    }

    pub(super) fn into_string(self) -> String {
        self.0
    }
}

/// What stands before, between and after the first two backticks.
fn first_code(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once('`')?;
    let (code, after) = rest.split_once('`')?;
    Some((before, code, after))
}

/// An element with attributes and content. An attribute without a value is there by its name alone.
pub(super) fn element(name: &str, attributes: &[(&str, &str)], content: Html) -> Html {
    let mut html = opening(name, attributes);
    html.push_str(&content.0);
    html.push_str("</");
    html.push_str(name);
    html.push('>');
    Html(html)
}

/// An element that never has content.
pub(super) fn void(name: &str, attributes: &[(&str, &str)]) -> Html {
    Html(opening(name, attributes))
}

/// An element with content alone.
pub(super) fn plain(name: &str, content: Html) -> Html {
    element(name, &[], content)
}

pub(super) fn code(text: &str) -> Html {
    plain("code", Html::new().text(text))
}

pub(super) fn paragraph(text: &str) -> Html {
    plain("p", Html::new().prose(text))
}

/// A link to another place of the page.
pub(super) fn link(anchor: &str, content: Html) -> Html {
    element("a", &[("href", &format!("#{anchor}"))], content)
}

fn opening(name: &str, attributes: &[(&str, &str)]) -> String {
    let mut html = format!("<{name}");
    for (attribute, value) in attributes {
        html.push(' ');
        html.push_str(attribute);
        if !value.is_empty() {
            html.push_str("=\"");
            escape(value, &mut html);
            html.push('"');
        }
    }
    html.push('>');
    html
}

fn escape(text: &str, into: &mut String) {
    for letter in text.chars() {
        match letter {
            '&' => into.push_str("&amp;"),
            '<' => into.push_str("&lt;"),
            '>' => into.push_str("&gt;"),
            '"' => into.push_str("&quot;"),
            // No HTML can have them, not even escaped.
            letter if letter.is_control() && !letter.is_whitespace() => into.push('\u{fffd}'),
            letter => into.push(letter),
        }
    }
}
