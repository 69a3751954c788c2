//! Undocumented requests.

use super::{Api, Evidence, Kind, Method, Operation, Parameter, Place, Response};

/// Returns the operation that stands for undocumented requests of a method, for policies and errors. The method decides what
/// may be retried.
pub(crate) fn undocumented(api: Api, method: Method) -> &'static Operation {
    static WETHOD: [Operation; 5] = of(Api::Wethod);
    static PIRIOD: [Operation; 5] = of(Api::Piriod);
    let [get, post, put, patch, delete] = match api {
        Api::Wethod => &WETHOD,
        Api::Piriod => &PIRIOD,
    };
    match method {
        Method::Get => get,
        Method::Post => post,
        Method::Put => put,
        Method::Patch => patch,
        Method::Delete => delete,
    }
}

const fn of(api: Api) -> [Operation; 5] {
    [
        one(api, "GET", "undocumented GET"),
        one(api, "POST", "undocumented POST"),
        one(api, "PUT", "undocumented PUT"),
        one(api, "PATCH", "undocumented PATCH"),
        one(api, "DELETE", "undocumented DELETE"),
    ]
}

/// The headers of the client are sent with it.
static CLIENT_HEADERS: Parameter =
    Parameter::new("", Place::Header, Kind::Text, Evidence::Client, "").client_scoped();

const PARAMETERS: &[&Parameter] = &[&CLIENT_HEADERS];
const RESPONSES: &[Response] = &[Response::json("2XX", Kind::Json)];

const fn one(api: Api, method: &'static str, id: &'static str) -> Operation {
    Operation::new(api, method, "", "", "", id)
        .known_from(Evidence::Client)
        .parameters(PARAMETERS)
        .responds(RESPONSES)
}
