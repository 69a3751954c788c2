//! Requests that the documents do not know.

use super::{
    Answer, Api, Authentication, Bounds, Evidence, Method, Operation, Parameter, ParameterKind,
    Place,
};

/// What stands for a request that the documents do not know, so that policies and errors have something to
/// go by: the method says what may be repeated.
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
        one(api, "GET", "undocumented GET", true),
        one(api, "POST", "undocumented POST", false),
        one(api, "PUT", "undocumented PUT", false),
        one(api, "PATCH", "undocumented PATCH", false),
        one(api, "DELETE", "undocumented DELETE", false),
    ]
}

/// The client's own headers go out with it.
static CLIENT_HEADERS: Parameter = Parameter {
    name: "",
    place: Place::Header,
    required: false,
    client_scoped: true,
    description: "",
    evidence: Evidence::Client,
    kind: ParameterKind::Text,
    bounds: Bounds::NONE,
    default: None,
};

const PARAMETERS: &[&Parameter] = &[&CLIENT_HEADERS];

const fn one(api: Api, method: &'static str, id: &'static str, safe: bool) -> Operation {
    Operation {
        api,
        id,
        method,
        path: "",
        resource: "",
        name: "",
        summary: "",
        description: "",
        evidence: Evidence::Client,
        page: None,
        permissions: &[],
        statuses: &[],
        safe,
        authentication: Authentication::Required,
        paging: None,
        parameters: PARAMETERS,
        body: None,
        answer: Answer::Json,
        media_type: None,
        fields: &[],
    }
}
