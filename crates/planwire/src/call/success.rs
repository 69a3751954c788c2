//! Checks a successful response against the documents if nothing decodes it later: files, and operations by name or path.

use base64::Engine as _;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use planwire_client::without_byte_order_mark;

use crate::error::{Error, Result, json};
use crate::operation::{Content, Kind, Operation};

/// Returns the content of a successful response, or an error if the operation cannot have sent it.
pub(crate) fn content(
    operation: &'static Operation,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<Vec<u8>> {
    match operation.content() {
        Content::File(media_type) => file(media_type, headers, body),
        _ if operation.acts() => acknowledgement(operation, headers, body),
        Content::Json(Kind::Object(_))
            if without_byte_order_mark(&body)
                .trim_ascii_start()
                .starts_with(b"[") =>
        {
            let what = "the response is a list; expected a record";
            Err(Error::decoding(what, None))
        }
        _ => Ok(body),
    }
}

/// A write counts as done when the API says so. Proxies and maintenance pages respond with a success too.
fn acknowledgement(
    operation: &'static Operation,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<Vec<u8>> {
    let text = without_byte_order_mark(&body);
    let is_file = || {
        // The response of an undocumented operation is unknown.
        operation.is_undocumented()
            && !looks_like_markup(text)
            && media_type(headers).is_some_and(|it| !is_text_or_json(&it))
    };
    if text.trim_ascii().is_empty() || is_file() {
        return Ok(body);
    }
    json(&body)?;
    Ok(body)
}

fn is_text_or_json(media_type: &str) -> bool {
    matches!(
        media_type,
        "text/plain" | "text/html" | "application/xhtml+xml" | "application/json"
    ) || media_type.ends_with("+json")
}

fn looks_like_markup(body: &[u8]) -> bool {
    body.trim_ascii_start().starts_with(b"<")
}

/// A file as its bytes. Piriod sends some in JSON, as base64.
pub(crate) fn file(
    documented: &'static str,
    headers: &http::HeaderMap,
    body: Vec<u8>,
) -> Result<Vec<u8>> {
    let decoded = encoded(&body).transpose()?;
    let is_decoded = decoded.is_some();
    let body = decoded.unwrap_or(body);
    if body.is_empty() {
        return Err(Error::unusable("the file in the response is empty"));
    }
    let found = media_type(headers);
    match found.as_deref() {
        _ if is_decoded || (documented == PDF && is_pdf(&body)) => Ok(body),
        Some(found) if found == documented => Ok(body),
        // These media types fit any content.
        None | Some("application/octet-stream" | "binary/octet-stream")
            if documented != PDF && !looks_like_markup(&body) =>
        {
            Ok(body)
        }
        found => Err(Error::unusable(format!(
            "the response is {}; expected {documented}",
            found.unwrap_or("without a media type"),
        ))),
    }
}

const PDF: &str = "application/pdf";

/// PDF readers look for the signature in so many bytes.
const HEAD: usize = 1024;

fn is_pdf(body: &[u8]) -> bool {
    let head = body.get(..HEAD).unwrap_or(body);
    head.windows(4).any(|it| it == b"%PDF")
}

/// Returns the file in a body such as `{"file": "JVBERi0…"}`. `None` if the body has another shape.
fn encoded(body: &[u8]) -> Option<Result<Vec<u8>>> {
    #[derive(serde::Deserialize)]
    struct Encoded {
        file: String,
    }
    let Encoded { file } = serde_json::from_slice(without_byte_order_mark(body)).ok()?;
    let lenient = GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true);
    // Some encoders break lines, and some put the media type first.
    let text = match file.split_once(";base64,") {
        Some((_, text)) => text,
        None => &file,
    };
    let text: String = text.split_ascii_whitespace().collect();
    let decoded = GeneralPurpose::new(&base64::alphabet::STANDARD, lenient).decode(text);
    Some(decoded.map_err(|error| {
        Error::unusable("the field `file` of the response is not base64").caused_by(error.into())
    }))
}

/// The media type of a response, in lower case and without parameters.
fn media_type(headers: &http::HeaderMap) -> Option<String> {
    let value = headers.get(http::header::CONTENT_TYPE)?.to_str().ok()?;
    let essence = value.split(';').next().unwrap_or(value).trim();
    (!essence.is_empty()).then(|| essence.to_ascii_lowercase())
}
