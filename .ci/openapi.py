#!/usr/bin/env python3
"""Check bundles with an OpenAPI 3.0 validator that is not ours.

Usage: openapi.py BUNDLE.json...

Each bundle must be valid OpenAPI 3.0, each of its examples must fit its schema, and each schema that is marked
nullable must accept null.
"""

import json
import sys
import urllib.parse

from openapi_schema_validator import OAS30Validator
from openapi_spec_validator import OpenAPIV30SpecValidator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT4

SCHEMA_MAPS = ("schemas", "properties")
SCHEMA_LISTS = ("allOf", "anyOf", "oneOf")
SCHEMAS = ("schema", "items", "additionalProperties", "not")
EXAMPLES = ("example", "examples", "default", "enum")


def schemas(node, place, is_schema=False):
    """Yield every schema of a document with its JSON pointer."""
    if isinstance(node, list):
        for number, item in enumerate(node):
            yield from schemas(item, f"{place}/{number}")
        return
    if not isinstance(node, dict):
        return
    if is_schema:
        yield place, node
    for key, value in node.items():
        below = f"{place}/{key.replace('~', '~0').replace('/', '~1')}"
        if key in EXAMPLES or (is_schema and key.startswith("x-")):
            continue
        if key in SCHEMA_MAPS and isinstance(value, dict) and (is_schema or key == "schemas"):
            for name, schema in value.items():
                yield from schemas(schema, f"{below}/{name}", True)
        elif key in SCHEMA_LISTS and is_schema:
            for number, schema in enumerate(value):
                yield from schemas(schema, f"{below}/{number}", True)
        elif key in SCHEMAS and isinstance(value, dict):
            yield from schemas(value, below, True)
        else:
            yield from schemas(value, below)


def examples(node, place):
    """Yield every example of a body or parameter with the JSON pointers of itself and of its schema."""
    if isinstance(node, list):
        for number, item in enumerate(node):
            yield from examples(item, f"{place}/{number}")
    elif isinstance(node, dict):
        if isinstance(node.get("schema"), dict):
            schema = f"{place}/schema"
            if "example" in node:
                yield f"{place}/example", schema, node["example"]
            for name, example in node.get("examples", {}).items():
                if "value" in example:
                    yield f"{place}/examples/{name}", schema, example["value"]
        for key, value in node.items():
            if key not in EXAMPLES:
                yield from examples(value, f"{place}/{key.replace('/', '~1')}")


def is_nullable(schema):
    alternatives = schema.get("anyOf", []) + schema.get("oneOf", [])
    return schema.get("nullable") is True or any(is_nullable(it) for it in alternatives)


def problems(document):
    """Yield the errors of a document; print the number of checks at the end."""
    for error in OpenAPIV30SpecValidator(document).iter_errors():
        yield f"{'/'.join(map(str, error.absolute_path))}: {error.message}"
    registry = Registry().with_resource("urn:document", Resource(contents=document, specification=DRAFT4))

    def errors(place, value):
        schema = {"$ref": f"urn:document{urllib.parse.quote(place, safe='#/~')}"}
        validator = OAS30Validator(schema, registry=registry, format_checker=OAS30Validator.FORMAT_CHECKER)
        return validator.iter_errors(value)

    nullable = shown = 0
    for place, schema in schemas(document, "#"):
        if "example" in schema:
            shown += 1
            for error in errors(place, schema["example"]):
                yield f"{place}/example: {error.message}"
        if is_nullable(schema):
            nullable += 1
            for error in errors(place, None):
                yield f"{place}: null is refused, although the schema is marked nullable: {error.message}"
    for place, schema, example in examples(document, "#"):
        shown += 1
        for error in errors(schema, example):
            yield f"{place}: {error.json_path}: {error.message}"
    if not nullable or not shown:
        yield "nothing was checked: the document has no nullable schema or no example"
    print(f"{document['info']['title']}: {nullable} nullable schemas, {shown} examples")


def main(files):
    failed = not files
    for file in files:
        with open(file, encoding="utf-8") as text:
            document = json.load(text)
        for problem in problems(document):
            failed = True
            print(f"{file}: {problem}", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
