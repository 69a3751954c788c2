//! Bodies on arrival: files, codings, byte order marks, and unexpected content.

mod clients;

use std::io::Write as _;

use flate2::write::{DeflateEncoder, GzEncoder};
use planwire::{Error, Method};
use planwire_tests::Response;

use clients::{piriod_that, wethod_that};

fn response(status: u16, headers: &str, body: &[u8]) -> Response {
    let length = body.len();
    let mut bytes =
        format!("HTTP/1.1 {status} Said\r\n{headers}content-length: {length}\r\n\r\n").into_bytes();
    bytes.extend_from_slice(body);
    Response::raw(bytes)
}

fn of_type(media_type: &str, body: &[u8]) -> Response {
    response(200, &format!("content-type: {media_type}\r\n"), body)
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

/// Requests an invoice as a file, by its method and by the name of its operation.
async fn pdf(response: Response) -> [Result<Vec<u8>, Error>; 2] {
    let (_server, piriod) = piriod_that([response]).await;
    let raw = piriod.raw_request("renderInvoicePdf").unwrap();
    let raw = raw.parameter("id", "inv_1").send().await;
    [
        piriod.invoices().render_pdf("inv_1").await,
        raw.map(planwire::RawResponse::into_body),
    ]
}

#[tokio::test]
async fn a_file_is_read_in_each_coding_and_in_json() {
    let half = b"%PDF-1.7 first half, ";
    let members = [gzip(half), gzip(b"second half")].concat();
    let whole = [half.as_slice(), b"second half"].concat();
    let base64 = r#"{"file": "JVBERi0x\nLjcgZmlyc3QgaGFsZiwgc2Vjb25kIGhhbGY=", "name": "a"}"#;
    let mut responses = vec![
        of_type("application/pdf", &whole),
        of_type("Application/PDF; charset=binary", &whole),
        of_type("application/octet-stream", &whole),
        response(200, "", &whole),
        of_type("application/json", base64.as_bytes()),
        of_type("application/json", format!("\u{feff}{base64}").as_bytes()),
    ];
    for coding in ["gzip", "x-gzip", "GZIP", "X-GZip"] {
        let headers = format!("content-type: application/pdf\r\ncontent-encoding: {coding}\r\n");
        responses.push(response(200, &headers, &members));
    }
    for response in responses {
        for file in pdf(response.clone()).await {
            assert_eq!(file.unwrap(), whole, "{response:?}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_response_that_is_not_a_file_is_an_error() {
    let mut deflate = DeflateEncoder::new(Vec::new(), flate2::Compression::default());
    deflate.write_all(b"%PDF-1.7").unwrap();
    let deflate = deflate.finish().unwrap();
    let coded = |coding: &str| {
        let headers = format!("content-type: application/pdf\r\ncontent-encoding: {coding}\r\n");
        response(200, &headers, &deflate)
    };
    let responses = [
        of_type("application/json", br#"{"detail": "Not ready."}"#),
        of_type("text/html", b"<html>Log in</html>"),
        of_type("application/octet-stream", b"<html>Log in</html>"),
        response(200, "", b"<html>Log in</html>"),
        of_type("application/pdf", b""),
        of_type("application/json", br#"{"file": ""}"#),
        of_type("application/json", br#"{"file": "%%%"}"#),
        response(204, "", b""),
        response(206, "content-type: application/pdf\r\n", b"%PDF-1.7"),
        coded("deflate"),
        coded("br, gzip"),
    ];
    let mut texts = Vec::new();
    for response in responses {
        for file in pdf(response).await {
            let error = file.unwrap_err();
            assert!(error.is_decode() && !error.is_outcome_unknown(), "{error}");
            texts.push(error.to_string());
        }
    }
    insta::assert_snapshot!(texts.join("\n"), @"
    renderInvoicePdf: the response is application/json; expected application/pdf; the response may come from something other than the API; check the base URL and the proxy
    renderInvoicePdf: the response is application/json; expected application/pdf; the response may come from something other than the API; check the base URL and the proxy
    renderInvoicePdf: the response is text/html; expected application/pdf; the response may come from something other than the API; check the base URL and the proxy
    renderInvoicePdf: the response is text/html; expected application/pdf; the response may come from something other than the API; check the base URL and the proxy
    renderInvoicePdf: the response is application/octet-stream; expected application/pdf; the response may come from something other than the API; check the base URL and the proxy
    renderInvoicePdf: the response is application/octet-stream; expected application/pdf; the response may come from something other than the API; check the base URL and the proxy
    renderInvoicePdf: the response is without a media type; expected application/pdf; the response may come from something other than the API; check the base URL and the proxy
    renderInvoicePdf: the response is without a media type; expected application/pdf; the response may come from something other than the API; check the base URL and the proxy
    renderInvoicePdf: the file in the response is empty; the response may come from something other than the API; check the base URL and the proxy
    renderInvoicePdf: the file in the response is empty; the response may come from something other than the API; check the base URL and the proxy
    renderInvoicePdf: the file in the response is empty; the response may come from something other than the API; check the base URL and the proxy
    renderInvoicePdf: the file in the response is empty; the response may come from something other than the API; check the base URL and the proxy
    renderInvoicePdf: the field `file` of the response is not base64 (Invalid symbol 37, offset 0.); the response may come from something other than the API; check the base URL and the proxy
    renderInvoicePdf: the field `file` of the response is not base64 (Invalid symbol 37, offset 0.); the response may come from something other than the API; check the base URL and the proxy
    renderInvoicePdf: the response has the undocumented status 204 No Content; if the API has changed, update planwire
    renderInvoicePdf: the file in the response is empty; the response may come from something other than the API; check the base URL and the proxy
    renderInvoicePdf: the response is 206 Partial Content, only part of what was requested; the response may come from something other than the API; check the base URL and the proxy
    renderInvoicePdf: the response is 206 Partial Content, only part of what was requested; the response may come from something other than the API; check the base URL and the proxy
    renderInvoicePdf: the response has the content coding `deflate`, which was not requested; the response may come from something other than the API; check the base URL and the proxy
    renderInvoicePdf: the response has the content coding `deflate`, which was not requested; the response may come from something other than the API; check the base URL and the proxy
    renderInvoicePdf: the response has the content coding `br`, which was not requested; the response may come from something other than the API; check the base URL and the proxy
    renderInvoicePdf: the response has the content coding `br`, which was not requested; the response may come from something other than the API; check the base URL and the proxy
    ");
}

#[tokio::test]
async fn json_is_read_after_a_byte_order_mark_and_in_each_coding() {
    let budget = r#"{"id":7,"created_at":"2025-05-14T14:57:27.207Z","updated_at":"2025-05-14T14:57:27.207Z","version":1,"status":"APPROVED","final_net_price":12000,"total_external_cost":14400,"total_cost":10000,"total_price":15000,"total_days":20.5,"is_baseline":false,"notes":"n","is_currency_enabled":false,"project_id":1,"price_list_id":1}"#;
    let marked = format!("\u{feff}{budget}");
    let compressed = response(
        200,
        "content-encoding: x-gzip\r\n",
        &gzip(marked.as_bytes()),
    );
    for response in [Response::json(200, &marked), compressed] {
        let (_server, wethod) = wethod_that([response]).await;
        assert_eq!(wethod.budgets().get(7).await.unwrap().version, 1);
        let kept = wethod.budgets().get(7).send_with_raw().await.unwrap();
        assert_eq!(kept.as_json(), Some(budget));
        let raw = wethod
            .request(Method::Get, "/api/budgets/7")
            .send()
            .await
            .unwrap();
        assert_eq!(raw.json::<serde_json::Value>().unwrap()["id"], 7);
    }
    let (_server, wethod) =
        wethod_that([Response::json(200, &format!("\u{feff}[{budget}]"))]).await;
    assert_eq!(wethod.budgets().list().send().await.unwrap().len(), 1);
    let raw = wethod
        .raw_list("listBudgets")
        .unwrap()
        .send()
        .await
        .unwrap();
    assert_eq!(raw.len(), 1);
    // A page with one unreadable record is still a page.
    let odd = budget.replace("\"version\":1", "\"version\":[]");
    let (_server, wethod) =
        wethod_that([Response::json(200, &format!("\u{feff}[{budget},{odd}]"))]).await;
    let page = wethod
        .budgets()
        .list()
        .skip_bad(|_| {})
        .send()
        .await
        .unwrap();
    assert_eq!(page.len(), 1);
    let refusal = Response::json(400, "\u{feff}{\"key\":\"invalid_data\"}");
    let (_server, wethod) = wethod_that([refusal]).await;
    assert_eq!(
        wethod.budgets().get(7).await.unwrap_err().key(),
        Some("invalid_data")
    );
}

#[tokio::test]
async fn a_coding_that_remains_is_named_for_json_too() {
    let (server, wethod) =
        wethod_that([response(200, "content-encoding: deflate\r\n", b"x")]).await;
    let error = wethod.budgets().get(7).await.unwrap_err();
    insta::assert_snapshot!(error, @"getBudget: the response has the content coding `deflate`, which was not requested; the response may come from something other than the API; check the base URL and the proxy");
    let error = wethod.budgets().list().send().await.unwrap_err();
    assert!(error.to_string().contains("`deflate`"), "{error}");
    // A second attempt would change nothing.
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn a_record_is_an_object() {
    for body in ["[]", r#"[{"id": 7}]"#, "[7]", " [null]"] {
        let (_server, wethod) = wethod_that([Response::json(200, body)]).await;
        let error = wethod.clients().get(4).await.expect_err(body);
        assert!(error.is_decode(), "{body}: {error}");
        let raw = wethod
            .raw_request("getClient")
            .unwrap()
            .parameter("id", "4");
        let error = raw.send().await.expect_err(body);
        assert!(error.is_decode(), "{body}: {error}");
    }
}

#[tokio::test]
async fn a_partial_response_is_an_error() {
    let (_server, wethod) = wethod_that([Response::json(206, "[]")]).await;
    let errors = [
        wethod.budgets().list().send().await.unwrap_err(),
        wethod
            .raw_list("listBudgets")
            .unwrap()
            .send()
            .await
            .unwrap_err(),
        wethod
            .request(Method::Get, "/api/unheard-of")
            .send()
            .await
            .unwrap_err(),
    ];
    for error in errors {
        assert!(error.is_decode() && error.status() == Some(206), "{error}");
    }
}
