//! The byte order mark that some servers and editors put before JSON.

/// Returns the bytes after a byte order mark, or all of them.
#[doc(hidden)]
#[must_use]
pub fn without_byte_order_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)
}
