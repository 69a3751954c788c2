//! Signatures as hexadecimal digits.

use super::error::Problem;

/// The length of a signature in bytes. It has twice as many digits.
pub(super) const LENGTH: usize = 32;

/// Returns the bytes of a signature in digits of either case.
pub(super) fn from_hexadecimal(text: &str) -> Result<[u8; LENGTH], Problem> {
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    if pairs.len() != LENGTH || !rest.is_empty() {
        return Err(Problem::NoSignature);
    }
    let mut bytes = [0; LENGTH];
    for (byte, [high, low]) in bytes.iter_mut().zip(pairs) {
        *byte = (digit(*high)? << 4) | digit(*low)?;
    }
    Ok(bytes)
}

fn digit(character: u8) -> Result<u8, Problem> {
    match character {
        b'0'..=b'9' => Ok(character - b'0'),
        b'a'..=b'f' => Ok(character - b'a' + 10),
        b'A'..=b'F' => Ok(character - b'A' + 10),
        _ => Err(Problem::NoSignature),
    }
}

/// Returns the digits of a signature, in lower case as Piriod sends them.
pub(super) fn to_hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
