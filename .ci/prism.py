#!/usr/bin/env python3
"""Send every documented GET through Prism to the sandbox, and fail if Prism reports a violation.

Usage: prism.py PRISM PLANWIRE BUNDLES

PRISM is the `prism` executable, PLANWIRE the `planwire` binary, and BUNDLES the folder that
`cargo xtask bundle --out BUNDLES` writes. Prism validates each request and each response against the bundle.
"""

import http.client
import json
import os
import socket
import subprocess
import sys
import time
import urllib.parse

APIS = ("wethod", "piriod")


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def wait_for(port):
    for _ in range(600):
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            time.sleep(0.1)
    sys.exit(f"nothing listens on port {port}")


def get(port, path, headers):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    connection.request("GET", path, headers=headers)
    response = connection.getresponse()
    return response.status, response.read()


class Api:
    def __init__(self, document, sandbox, settings):
        self.document = document
        name = document["info"]["title"].split()[0]
        self.token = settings[f"{name.upper()}_TOKEN"]
        self.settings = settings
        self.prefix = f"/{name.lower()}"
        self.sandbox = sandbox

    def resolve(self, node):
        while "$ref" in node:
            node = self.at(node["$ref"][2:].split("/"))
        return node

    def at(self, keys):
        node = self.document
        for key in keys:
            node = node[key]
        return node

    def parameters(self, item, operation):
        return [self.resolve(it) for it in item.get("parameters", []) + operation.get("parameters", [])]

    def headers(self, item, operation):
        values = {
            "wethod-company": self.settings["WETHOD_COMPANY"],
            "x-simple-workspace": self.settings["PIRIOD_WORKSPACE"],
        }
        headers = {"accept": "*/*"}
        for scheme in self.document["components"]["securitySchemes"].values():
            prefix = scheme.get("x-token-prefix")
            headers[scheme.get("name", "Authorization")] = f"{prefix} {self.token}" if prefix else self.token
            if scheme["type"] == "http":
                headers["Authorization"] = f"Bearer {self.token}"
        for parameter in self.parameters(item, operation):
            default = self.resolve(parameter.get("schema", {})).get("default")
            value = values.get(parameter["name"].lower(), default)
            if parameter["in"] == "header" and parameter.get("required") and value:
                headers[parameter["name"]] = value
        return headers

    def record(self, path):
        """The first record of a list of the sandbox, if there is one."""
        item = self.document["paths"].get(path) or self.document["paths"].get(f"{path}/")
        if not item or "get" not in item:
            return None
        path = path if path in self.document["paths"] else f"{path}/"
        status, body = get(self.sandbox, self.prefix + path, self.headers(item, item["get"]))
        page = json.loads(body) if status == 200 else []
        records = page.get("results", []) if isinstance(page, dict) else page
        return records[0] if records else None

    def target(self, path, item, operation):
        """The path with values for its variables, and with the required parameters of the query."""
        target, query = path, []
        for parameter in self.parameters(item, operation):
            variable = f"{{{parameter['name']}}}"
            schema = self.resolve(parameter.get("schema", {}))
            sample = {"integer": 1}.get(schema.get("type"), "2024-06-03" if schema.get("format") == "date" else "one")
            if parameter["in"] == "path":
                record = self.record(path.split(variable)[0].rstrip("/")) or {}
                target = target.replace(variable, urllib.parse.quote(str(record.get("id", sample)), safe=""))
            elif parameter["in"] == "query" and parameter.get("required"):
                query.append((parameter["name"], sample))
        return target + (f"?{urllib.parse.urlencode(query)}" if query else "")


def violations(api, prism):
    """Yield an operation, its status and what Prism says, for each documented GET."""
    for path, item in api.document["paths"].items():
        operation = item.get("get")
        if operation:
            target = api.target(path, item, operation)
            status, body = get(prism, target, api.headers(item, operation))
            yield operation["operationId"], target, status, body


def main(prism, planwire, bundles):
    sandbox = free_port()
    children = [subprocess.Popen([planwire, "sandbox", "--port", str(sandbox)], stdout=subprocess.PIPE, text=True)]
    try:
        settings = {}
        while len(settings) < 6:
            name, _, value = children[0].stdout.readline().strip().removeprefix("export ").partition("=")
            settings[name] = value
        failed = passed = 0
        for name in APIS:
            file = os.path.join(bundles, f"{name}.json")
            with open(file, encoding="utf-8") as text:
                api = Api(json.load(text), sandbox, settings)
            port = free_port()
            upstream = f"http://127.0.0.1:{sandbox}/{name}"
            command = [prism, "proxy", file, upstream, "--errors", "--port", str(port), "--host", "127.0.0.1"]
            children.append(subprocess.Popen(command, stdout=subprocess.DEVNULL))
            wait_for(port)
            for operation, target, status, body in violations(api, port):
                if 200 <= status < 300:
                    passed += 1
                else:
                    failed += 1
                    print(f"{operation}: GET {target}: {status} {body[:600].decode(errors='replace')}")
        print(f"{passed} passed, {failed} failed")
        return 1 if failed or not passed else 0
    finally:
        for child in children:
            child.terminate()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:4]))
