//! The small document that the tests change.

/// A document with an example of everything that has rules.
pub(super) const DOCUMENT: &str = "
openapi: 3.0.3
info: { title: Things, version: '1' }
servers: [{ url: 'https://a.example' }]
security: [{ token: [] }]
tags: [{ name: things, description: Things. }]
paths:
  /things:
    get:
      operationId: listThings
      tags: [things]
      x-paging: { style: page, size: limit, position: page, records: results, total: count }
      x-permissions: [{ name: see, allows: See. }]
      x-evidence: docs
      parameters:
        - { $ref: '#/components/parameters/Company' }
        - { name: limit, in: query, description: How many., schema: { type: integer, maximum: 100, default: 25 } }
        - { name: page, in: query, schema: { type: integer } }
        - { name: kind, in: query, schema: { $ref: '#/components/schemas/Kind' } }
        - { name: since, in: query, schema: { type: string, pattern: '^gt:|lt:' }, x-filter: { operand: date, operators: [gt, lt] } }
        - { name: sort, in: query, schema: { type: string }, x-ordering: { multiple: true, fields: [id, name] } }
        - { name: text, in: query, schema: { type: string, minLength: 2 } }
        - { name: own, in: query, schema: { type: object }, x-key-prefix: own_ }
        - { name: X-TraceId, in: header, schema: { type: string } }
      responses:
        '200': { description: A page., content: { application/json: { schema: { $ref: '#/components/schemas/Page' } } } }
        '404': { $ref: '#/components/responses/NotFound' }
    post:
      operationId: createThing
      tags: [things]
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/NewThing' } } } }
      responses:
        2XX: { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
  /things/{id}:
    get:
      operationId: getThing
      tags: [things]
      x-safe: false
      parameters:
        - { name: id, in: path, required: true, schema: { $ref: '#/components/schemas/ThingId' } }
      responses:
        '200': { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
components:
  securitySchemes:
    token: { type: apiKey, in: header, name: Authorization, x-token-prefix: Token }
  parameters:
    Company: { name: Company, in: header, x-client-scoped: true, schema: { type: string } }
  responses:
    NotFound: { description: None., content: { application/json: { schema: { $ref: '#/components/schemas/Failure' } } } }
  schemas:
    ThingId: { type: integer, x-id: true }
    Kind: { type: string, enum: [SMALL, LARGE, '%'], x-enum-names: { '%': Percent } }
    State: { type: string, enum: [OPEN, SHUT] }
    Failure: { type: object, properties: { detail: { type: string } } }
    Page:
      type: object
      required: [results, count]
      properties:
        count: { type: integer }
        results: { type: array, items: { $ref: '#/components/schemas/Thing' } }
    Thing:
      type: object
      required: [id, name]
      properties:
        id: { type: integer, allOf: [{ $ref: '#/components/schemas/ThingId' }] }
        name: { type: string, maxLength: 20 }
        note: { type: string, nullable: true }
        made: { type: string, format: date }
        state: { $ref: '#/components/schemas/State' }
        more: { type: object }
    NewThing:
      type: object
      required: [name]
      properties:
        name: { type: string, minLength: 1, maxLength: 20 }
        note: { type: string, nullable: true }
        size: { type: integer, default: 1 }
        kind: { $ref: '#/components/schemas/Kind' }
";
