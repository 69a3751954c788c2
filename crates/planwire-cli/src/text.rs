//! Text from files and stdin.

use std::io::{self, Read};

/// Reads UTF-8 to its end, without the byte order mark of some editors.
///
/// # Errors
///
/// If it cannot be read, is larger than `most` bytes, or is not UTF-8.
pub(crate) fn read(from: impl Read, most: u64) -> io::Result<String> {
    let mut bytes = Vec::new();
    from.take(most.saturating_add(1)).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most {
        let text = format!("it is larger than {} MiB", most / MIB);
        return Err(io::Error::new(io::ErrorKind::InvalidData, text));
    }
    decode(bytes)
}

/// The number of bytes in a mebibyte.
pub(crate) const MIB: u64 = 1024 * 1024;

/// Decodes UTF-8, without the byte order mark.
pub(crate) fn decode(bytes: Vec<u8>) -> io::Result<String> {
    let is_utf_16 = bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]);
    let mut text = String::from_utf8(bytes).map_err(|_| {
        let text = match is_utf_16 {
            true => "it is UTF-16; save it as UTF-8",
            false => "it is not UTF-8",
        };
        io::Error::new(io::ErrorKind::InvalidData, text)
    })?;
    if text.starts_with('\u{feff}') {
        text.drain(..'\u{feff}'.len_utf8());
    }
    Ok(text)
}
