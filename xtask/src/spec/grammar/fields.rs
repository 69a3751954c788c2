//! The keys of each object in OpenAPI 3.0.3.

use super::{Field, Kind, Shape, TYPES};

const fn optional(key: &'static str, shape: Shape) -> Field {
    Field {
        key,
        shape,
        required: false,
    }
}

const fn required(key: &'static str, shape: Shape) -> Field {
    Field {
        key,
        shape,
        required: true,
    }
}

pub(super) const DOCUMENT: &[Field] = &[
    required("openapi", Shape::Text),
    required("info", Shape::Object(Kind::Info)),
    // Optional in OpenAPI. The default is the host of the document, which is never the vendor's here.
    required("servers", Shape::List(Kind::Server)),
    required("paths", Shape::Object(Kind::Paths)),
    optional("components", Shape::Object(Kind::Components)),
    optional("security", Shape::List(Kind::SecurityRequirement)),
    optional("tags", Shape::List(Kind::Tag)),
    EXTERNAL_DOCS,
];

const EXTERNAL_DOCS: Field = optional("externalDocs", Shape::Object(Kind::ExternalDocumentation));
const DESCRIPTION: Field = optional("description", Shape::Text);
const DEPRECATED: Field = optional("deprecated", Shape::Boolean);
const EXAMPLE_VALUE: Field = optional("example", Shape::Anything);
const EXAMPLES: Field = optional("examples", Shape::Map(Kind::Example));
const SERVERS: Field = optional("servers", Shape::List(Kind::Server));
const CONTENT: Field = optional("content", Shape::Map(Kind::MediaType));

pub(super) const INFO: &[Field] = &[
    required("title", Shape::Text),
    required("version", Shape::Text),
    DESCRIPTION,
    optional("termsOfService", Shape::Text),
    optional("contact", Shape::Object(Kind::Contact)),
    optional("license", Shape::Object(Kind::License)),
];

pub(super) const CONTACT: &[Field] = &[
    optional("name", Shape::Text),
    optional("url", Shape::Text),
    optional("email", Shape::Text),
];

pub(super) const LICENSE: &[Field] = &[required("name", Shape::Text), optional("url", Shape::Text)];

pub(super) const SERVER: &[Field] = &[
    required("url", Shape::Text),
    DESCRIPTION,
    optional("variables", Shape::Map(Kind::ServerVariable)),
];

pub(super) const SERVER_VARIABLE: &[Field] = &[
    required("default", Shape::Text),
    optional("enum", Shape::Texts),
    DESCRIPTION,
];

pub(super) const TAG: &[Field] = &[required("name", Shape::Text), DESCRIPTION, EXTERNAL_DOCS];

pub(super) const EXTERNAL_DOCUMENTATION: &[Field] = &[required("url", Shape::Text), DESCRIPTION];

pub(super) const PATH_ITEM: &[Field] = &[
    optional("summary", Shape::Text),
    DESCRIPTION,
    optional("get", Shape::Object(Kind::Operation)),
    optional("put", Shape::Object(Kind::Operation)),
    optional("post", Shape::Object(Kind::Operation)),
    optional("delete", Shape::Object(Kind::Operation)),
    optional("options", Shape::Object(Kind::Operation)),
    optional("head", Shape::Object(Kind::Operation)),
    optional("patch", Shape::Object(Kind::Operation)),
    optional("trace", Shape::Object(Kind::Operation)),
    SERVERS,
    optional("parameters", Shape::List(Kind::Parameter)),
];

pub(super) const OPERATION: &[Field] = &[
    optional("tags", Shape::Texts),
    optional("summary", Shape::Text),
    DESCRIPTION,
    EXTERNAL_DOCS,
    optional("operationId", Shape::Text),
    optional("parameters", Shape::List(Kind::Parameter)),
    optional("requestBody", Shape::Object(Kind::RequestBody)),
    required("responses", Shape::Object(Kind::Responses)),
    optional("callbacks", Shape::Anything),
    DEPRECATED,
    optional("security", Shape::List(Kind::SecurityRequirement)),
    SERVERS,
];

pub(super) const PARAMETER: &[Field] = &[
    required("name", Shape::Text),
    required("in", Shape::Word(&["query", "header", "path", "cookie"])),
    DESCRIPTION,
    optional("required", Shape::Boolean),
    DEPRECATED,
    optional("allowEmptyValue", Shape::Boolean),
    optional("style", Shape::Text),
    optional("explode", Shape::Boolean),
    optional("allowReserved", Shape::Boolean),
    optional("schema", Shape::Object(Kind::Schema)),
    EXAMPLE_VALUE,
    EXAMPLES,
    CONTENT,
];

pub(super) const REQUEST_BODY: &[Field] = &[
    DESCRIPTION,
    required("content", Shape::Map(Kind::MediaType)),
    optional("required", Shape::Boolean),
];

pub(super) const RESPONSES: &[Field] = &[optional("default", Shape::Object(Kind::Response))];

pub(super) const RESPONSE: &[Field] = &[
    required("description", Shape::Text),
    optional("headers", Shape::Map(Kind::Header)),
    CONTENT,
    optional("links", Shape::Map(Kind::Link)),
];

pub(super) const HEADER: &[Field] = &[
    DESCRIPTION,
    optional("required", Shape::Boolean),
    DEPRECATED,
    optional("style", Shape::Text),
    optional("explode", Shape::Boolean),
    optional("schema", Shape::Object(Kind::Schema)),
    EXAMPLE_VALUE,
    EXAMPLES,
    CONTENT,
];

pub(super) const MEDIA_TYPE: &[Field] = &[
    optional("schema", Shape::Object(Kind::Schema)),
    EXAMPLE_VALUE,
    EXAMPLES,
    optional("encoding", Shape::Map(Kind::Encoding)),
];

pub(super) const ENCODING: &[Field] = &[
    optional("contentType", Shape::Text),
    optional("headers", Shape::Map(Kind::Header)),
    optional("style", Shape::Text),
    optional("explode", Shape::Boolean),
    optional("allowReserved", Shape::Boolean),
];

pub(super) const EXAMPLE: &[Field] = &[
    optional("summary", Shape::Text),
    DESCRIPTION,
    optional("value", Shape::Anything),
    optional("externalValue", Shape::Text),
];

pub(super) const LINK: &[Field] = &[
    optional("operationRef", Shape::Text),
    optional("operationId", Shape::Text),
    optional("parameters", Shape::Anything),
    optional("requestBody", Shape::Anything),
    DESCRIPTION,
    optional("server", Shape::Object(Kind::Server)),
];

pub(super) const SCHEMA: &[Field] = &[
    optional("title", Shape::Text),
    DESCRIPTION,
    optional("type", Shape::Word(&TYPES)),
    optional("format", Shape::Text),
    optional("nullable", Shape::Boolean),
    optional("enum", Shape::Values),
    optional("default", Shape::Anything),
    optional("multipleOf", Shape::Number),
    optional("minimum", Shape::Number),
    optional("maximum", Shape::Number),
    optional("exclusiveMinimum", Shape::Boolean),
    optional("exclusiveMaximum", Shape::Boolean),
    optional("minLength", Shape::Count),
    optional("maxLength", Shape::Count),
    optional("pattern", Shape::Text),
    optional("minItems", Shape::Count),
    optional("maxItems", Shape::Count),
    optional("uniqueItems", Shape::Boolean),
    optional("items", Shape::Object(Kind::Schema)),
    optional("minProperties", Shape::Count),
    optional("maxProperties", Shape::Count),
    optional("required", Shape::Texts),
    optional("properties", Shape::Map(Kind::Schema)),
    optional("additionalProperties", Shape::BooleanOrSchema),
    optional("allOf", Shape::List(Kind::Schema)),
    optional("oneOf", Shape::List(Kind::Schema)),
    optional("anyOf", Shape::List(Kind::Schema)),
    optional("not", Shape::Object(Kind::Schema)),
    optional("discriminator", Shape::Object(Kind::Discriminator)),
    optional("readOnly", Shape::Boolean),
    optional("writeOnly", Shape::Boolean),
    optional("xml", Shape::Anything),
    EXTERNAL_DOCS,
    EXAMPLE_VALUE,
    DEPRECATED,
];

pub(super) const DISCRIMINATOR: &[Field] = &[
    required("propertyName", Shape::Text),
    optional("mapping", Shape::TextMap),
];

pub(super) const COMPONENTS: &[Field] = &[
    optional("schemas", Shape::Map(Kind::Schema)),
    optional("responses", Shape::Map(Kind::Response)),
    optional("parameters", Shape::Map(Kind::Parameter)),
    EXAMPLES,
    optional("requestBodies", Shape::Map(Kind::RequestBody)),
    optional("headers", Shape::Map(Kind::Header)),
    optional("securitySchemes", Shape::Map(Kind::SecurityScheme)),
    optional("links", Shape::Map(Kind::Link)),
    optional("callbacks", Shape::Anything),
];

pub(super) const SECURITY_SCHEME: &[Field] = &[
    required(
        "type",
        Shape::Word(&["apiKey", "http", "oauth2", "openIdConnect"]),
    ),
    DESCRIPTION,
    optional("name", Shape::Text),
    optional("in", Shape::Word(&["query", "header", "cookie"])),
    optional("scheme", Shape::Text),
    optional("bearerFormat", Shape::Text),
    optional("flows", Shape::Object(Kind::OauthFlows)),
    optional("openIdConnectUrl", Shape::Text),
];

pub(super) const OAUTH_FLOWS: &[Field] = &[
    optional("implicit", Shape::Object(Kind::OauthFlow)),
    optional("password", Shape::Object(Kind::OauthFlow)),
    optional("clientCredentials", Shape::Object(Kind::OauthFlow)),
    optional("authorizationCode", Shape::Object(Kind::OauthFlow)),
];

pub(super) const OAUTH_FLOW: &[Field] = &[
    optional("authorizationUrl", Shape::Text),
    optional("tokenUrl", Shape::Text),
    optional("refreshUrl", Shape::Text),
    required("scopes", Shape::TextMap),
];
