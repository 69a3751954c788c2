#!/usr/bin/env python3
"""Send the tap's messages through programs of others, and compare what they stored with the API.

Usage: singer.py TAP PLANWIRE BUNDLES TOOLS

TAP and PLANWIRE are the binaries, BUNDLES the folder that `cargo xtask bundle --out BUNDLES` writes, and TOOLS a folder
with a virtual environment for each file of requirements in `.ci/singer`.

The tap runs twice against a sandbox, with changes between, the second time with the state that the target printed. Each
run goes through singer-check-tap, target-jsonl and target-postgres. Then every record of every list is compared with
what the API returns: decimals digit by digit, instants with their time zone.

PLANWIRE_TEST_POSTGRES is the URL of a PostgreSQL server; without it, one is started from the system's programs.
"""

import datetime
import glob
import http.client
import json
import os
import pwd
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.parse
from decimal import Decimal

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from prism import Api, free_port, get  # noqa: E402

# target-postgres stores instants without a time zone, in that of the session.
UTC = {"PGTZ": "UTC"}
PRICE = "123456789012345.678901"


class Number(str):
    """The digits of a number."""


def parse(text):
    return json.loads(text, parse_float=Number, parse_int=Number)


def call(method, sandbox, path, headers, body):
    connection = http.client.HTTPConnection("127.0.0.1", sandbox, timeout=60)
    connection.request(method, path, body and body.encode(), {**headers, "content-type": "application/json"})
    response = connection.getresponse()
    text = response.read()
    if not 200 <= response.status < 300:
        sys.exit(f"{method} {path}: {response.status} {text[:300]}")


class Origin:
    """The lists of both APIs, read without the tap."""

    def __init__(self, apis):
        self.lists = {}
        for api in apis:
            for path, item in api.document["paths"].items():
                parameters = {it["name"] for it in api.parameters(item, item.get("get", {}))}
                if "get" in item and parameters & {"offset", "page"} and path.count("{") <= 1:
                    words = [it for it in path.split("/") if it and it != "api" and "{" not in it]
                    name = f"{api.prefix[1:]}_{'_'.join(words).replace('-', '_')}"
                    self.lists[name] = (api, path, item)

    def read(self, name):
        """Return the records of a list by their key, without those that have been deleted."""
        api, path, item = self.lists[name]
        if "{" not in path:
            return {(it["id"],): it for it in self.pages(api, path, item)}
        above, variable = path.split("{")[0].rstrip("/"), path.split("{")[1].split("}")[0]
        records = {}
        for parent in self.pages(api, above, api.document["paths"][above]):
            of_parent = path.replace(f"{{{variable}}}", parent["id"])
            for record in self.pages(api, of_parent, item):
                records[parent["id"], record["id"]] = record
        return records

    def pages(self, api, path, item):
        records = []
        is_offset = any(it["name"] == "offset" for it in api.parameters(item, item["get"]))
        while True:
            query = f"limit=100&offset={len(records)}" if is_offset else f"page_size=100&page={len(records) // 100 + 1}"
            status, body = get(api.sandbox, f"{api.prefix}{path}?{query}", api.headers(item, item["get"]))
            page = parse(body)
            if status != 200:
                sys.exit(f"{path}: {status} {body[:300]}")
            page = page if is_offset else page["results"]
            records += page
            if len(page) < 100:
                return records


class Postgres:
    """A server, and a schema on it."""

    def __init__(self, folder):
        self.schema = f"planwire_tap_{os.getpid()}"
        self.server = None
        url = os.environ.get("PLANWIRE_TEST_POSTGRES")
        programs = self.programs()
        if not url:
            url = self.start(programs, folder)
        found = urllib.parse.urlsplit(url)
        self.url = url
        self.psql = shutil.which("psql") or os.path.join(programs, "psql")
        self.config = {
            "host": found.hostname,
            "port": found.port or 5432,
            "user": urllib.parse.unquote(found.username or "postgres"),
            "password": urllib.parse.unquote(found.password or "none"),
            "database": found.path.lstrip("/"),
            "default_target_schema": self.schema,
        }

    @staticmethod
    def programs():
        paths = [os.path.dirname(os.path.realpath(it)) for it in [shutil.which("postgres")] if it]
        paths += sorted(glob.glob("/usr/lib/postgresql/*/bin"), reverse=True)
        return paths[0] if paths else ""

    def start(self, programs, folder):
        if not programs:
            sys.exit("no PostgreSQL: install it, or set PLANWIRE_TEST_POSTGRES to the URL of a server")
        options = {"cwd": folder, "env": {"PATH": os.environ["PATH"], "LC_ALL": "C"}}
        # initdb refuses root.
        if os.geteuid() == 0:
            names = {it.pw_name: it for it in pwd.getpwall()}
            user = names.get("postgres") or names["nobody"]
            os.chown(folder, user.pw_uid, user.pw_gid)
            options.update(user=user.pw_uid, group=user.pw_gid, extra_groups=[])
        data = os.path.join(folder, "data")
        initdb = [f"{programs}/initdb", "--pgdata", data, "--username=postgres", "--auth=trust", "--encoding=UTF8"]
        subprocess.run([*initdb, "--no-locale", "--no-sync"], check=True, stdout=subprocess.DEVNULL, **options)
        port = free_port()
        settings = ["listen_addresses=127.0.0.1", f"unix_socket_directories={folder}", "fsync=off", "timezone=Asia/Tokyo"]
        server = [f"{programs}/postgres", "-D", data, "-p", str(port)]
        server += [word for it in settings for word in ("-c", it)]
        self.server = subprocess.Popen(server, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)
        url = f"postgres://postgres@127.0.0.1:{port}/postgres"
        for _ in range(300):
            ready = subprocess.run([f"{programs}/pg_isready", "-q", "-d", url], check=False)
            if ready.returncode == 0:
                return url
            time.sleep(0.1)
        sys.exit("PostgreSQL does not start")

    def query(self, sql):
        command = [self.psql, "-XAtq", "-v", "ON_ERROR_STOP=1", "-d", self.url, "-c", sql]
        output = subprocess.run(command, check=True, stdout=subprocess.PIPE, env={**os.environ, **UTC})
        return output.stdout.decode().splitlines()

    def rows(self, name):
        return [parse(it) for it in self.query(f'SELECT row_to_json(it) FROM "{self.schema}"."{name}" it')]

    def stop(self):
        if self.server:
            self.server.terminate()
            self.server.wait()
        else:
            self.query(f'DROP SCHEMA IF EXISTS "{self.schema}" CASCADE')


def through(program, config, file, folder, environment=None):
    """Pipe messages into a program, and return the last line that it prints."""
    path = os.path.join(folder, "target.json")
    with open(path, "w", encoding="utf-8") as text:
        json.dump(config, text)
    with open(file, encoding="utf-8") as messages:
        command = [program, "--config", path] if config else [program]
        run = subprocess.run(
            command, stdin=messages, capture_output=True, text=True, cwd=folder, env={**os.environ, **(environment or {})}
        )
    if run.returncode:
        sys.exit(f"{program}: exit code {run.returncode}\n{run.stdout[-2000:]}{run.stderr[-2000:]}")
    return run.stdout.strip().splitlines()[-1]


def instant(text):
    """Return an instant in UTC; PostgreSQL prints none for a column without a time zone, which is in UTC then."""
    read = datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))
    return read if read.tzinfo else read.replace(tzinfo=datetime.timezone.utc)


def is_equal(stored, sent, schema):
    if stored is None or sent is None:
        return stored is sent
    if isinstance(sent, Number):
        # In a column, `12.50` may have become `12.5`, but no digit may be lost.
        return isinstance(stored, (Number, str)) and Decimal(stored) == Decimal(sent)
    if isinstance(sent, dict):
        return stored.keys() == sent.keys() and all(is_equal(stored[it], sent[it], {}) for it in sent)
    if isinstance(sent, list):
        return len(stored) == len(sent) and all(is_equal(*it, {}) for it in zip(stored, sent))
    if schema.get("format") == "date-time":
        return instant(stored) == instant(sent)
    return stored == sent


def compare(what, name, stored, sent, schema):
    """Compare the records of a stream, and return the number of decimals among them."""
    decimals = 0
    living = {key: it for key, it in stored.items() if it.get("_sdc_deleted_at") is None}
    if living.keys() != sent.keys():
        sys.exit(f"{what}: {name}: other records: {sorted(living.keys() ^ sent.keys())[:5]}")
    for key, record in sent.items():
        for field, value in record.items():
            properties = schema["properties"]
            # Undocumented fields are in `_raw` only.
            if field not in properties and "_raw" in properties:
                continue
            found = living[key].get(field)
            if field == "id" and isinstance(found, str) and not isinstance(found, Number):
                value = str(value)
            if not is_equal(found, value, properties.get(field, {})):
                sys.exit(f"{what}: {name} {key}: {field} is {found!r} instead of {value!r}")
            decimals += isinstance(value, Number) and "number" in properties.get(field, {}).get("type", [])
        if "_raw" in schema["properties"] and not is_equal(living[key]["_raw"], record, {}):
            sys.exit(f"{what}: {name} {key}: _raw is {living[key]['_raw']} instead of {record}")
    return decimals


def run(tap, planwire, bundles, tools, folder, children):
    port = free_port()
    sandbox = [planwire, "sandbox", "--port", str(port), "--records", "110"]
    children.append(subprocess.Popen(sandbox, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True))
    settings = {}
    while len(settings) < 6:
        name, _, value = children[0].stdout.readline().strip().removeprefix("export ").partition("=")
        settings[name] = value
    apis = []
    for name in ("wethod", "piriod"):
        with open(os.path.join(bundles, f"{name}.json"), encoding="utf-8") as text:
            apis.append(Api(json.load(text), port, settings))
    origin = Origin(apis)
    cluster = os.path.join(folder, "cluster")
    os.mkdir(cluster)
    postgres = Postgres(cluster)
    try:
        wethod = apis[0]
        headers = wethod.headers(wethod.document["paths"]["/api/products"], wethod.document["paths"]["/api/products"]["get"])
        exact = f'{{"name": "Audit", "price": {PRICE}, "external_cost": 0.10}}'
        call("POST", port, "/wethod/api/products", headers, exact)
        state, schemas = None, {}
        for number in (1, 2):
            messages = os.path.join(folder, f"run-{number}.jsonl")
            command = [tap]
            if state:
                path = os.path.join(folder, "state.json")
                with open(path, "w", encoding="utf-8") as text:
                    text.write(state)
                command += ["--state", path]
            with open(messages, "w", encoding="utf-8") as out:
                done = subprocess.run(command, stdout=out, stderr=subprocess.PIPE, text=True, env={**os.environ, **settings})
            if done.returncode:
                sys.exit(done.stderr)
            # With --tap, singer-check-tap does not wait until it has read everything.
            through(os.path.join(tools, "singer-tools/bin/singer-check-tap"), None, messages, folder)
            jsonl = {"destination_path": os.path.join(folder, "jsonl"), "do_timestamp_file": False}
            state = through(os.path.join(tools, "target-jsonl/bin/target-jsonl"), jsonl, messages, folder)
            target = os.path.join(tools, "target-postgres/bin/target-postgres")
            other = through(target, postgres.config, messages, folder, UTC)
            with open(messages, encoding="utf-8") as text:
                all_messages = [json.loads(it) for it in text]
            last = [it for it in all_messages if it["type"] == "STATE"][-1]["value"]
            if json.loads(state) != last or json.loads(other) != last:
                sys.exit("a target printed another state than the last one")
            schemas.update({it["stream"]: it for it in all_messages if it["type"] == "SCHEMA"})
            records = sum(it["type"] == "RECORD" for it in all_messages)
            print(f"run {number}: {records} records in {len(schemas)} streams", flush=True)
            if number == 1:
                call("PATCH", port, "/wethod/api/budgets/7", headers, '{"notes": "Größe 😀"}')
                call("DELETE", port, "/wethod/api/locations/9", headers, None)
                call("POST", port, "/wethod/api/products", headers, exact.replace("Audit", "Again"))
        decimals = 0
        for name, schema in schemas.items():
            key = schema["key_properties"]
            sent = {tuple(str(it) for it in one): record for one, record in origin.read(name).items()}
            with open(os.path.join(folder, "jsonl", f"{name}.jsonl"), encoding="utf-8") as text:
                lines = [parse(it) for it in text]
            for what, rows in (("target-jsonl", lines), ("target-postgres", postgres.rows(name))):
                stored = {tuple(str(row[it]) for it in key): row for row in rows}
                decimals += compare(what, name, stored, sent, schema["schema"])
                if what == "target-postgres" and len(stored) != len(rows):
                    sys.exit(f"{name}: {len(rows)} rows for {len(stored)} keys")
        print(f"{len(schemas)} streams are equal in both targets, {decimals} decimals among them")
        prices = postgres.query(f'SELECT price FROM "{postgres.schema}".wethod_products WHERE name IN (\'Audit\', \'Again\')')
        if prices != [PRICE, PRICE]:
            sys.exit(f"the price is {prices}")
        deleted = postgres.query(f'SELECT id FROM "{postgres.schema}".wethod_locations WHERE _sdc_deleted_at IS NOT NULL')
        if deleted != ["9"]:
            sys.exit(f"deleted: {deleted}")
    finally:
        postgres.stop()


def main(tap, planwire, bundles, tools):
    children = []
    # The server of PostgreSQL may run as another user.
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        try:
            binaries = [os.path.abspath(it) for it in (tap, planwire, bundles, tools)]
            run(*binaries, folder, children)
        finally:
            for child in children:
                child.terminate()


if __name__ == "__main__":
    main(*sys.argv[1:5])
