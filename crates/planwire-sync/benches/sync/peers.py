"""The peers of the benchmark, which `main.rs` runs with the Python of PLANWIRE_BENCH_PYTHON: it needs
`dlt[sqlalchemy]`, `psycopg2-binary` and `requests`.

    peers.py dlt URL TOKEN COMPANY DATABASE FOLDER    loads the budgets by dlt
    peers.py tap URL TOKEN COMPANY FILE               writes them as the stream of a Singer tap
    peers.py target PROGRAM FILE DATABASE             loads that stream by target-postgres

Each prints its cost as JSON."""

import json
import resource
import subprocess
import sys
import tempfile
import time

import requests


def pages(url, token, company):
    """The pages of a server that is read one page at a time."""
    session = requests.Session()
    session.headers.update(
        {
            "Authorization": f"Bearer {token}",
            "Wethod-Company": company,
            "Wethod-Version": "2024-06-15",
        }
    )
    offset = 0
    while True:
        response = session.get(f"{url}/api/budgets", params={"limit": 100, "offset": offset})
        response.raise_for_status()
        page = response.json()
        if not page:
            return
        yield page
        offset += len(page)


def dlt(url, token, company, database, folder):
    import dlt

    if database.startswith("sqlite"):
        destination, schema = dlt.destinations.sqlalchemy(database), "main"
    else:
        destination, schema = dlt.destinations.postgres(database), "plan"
    pipeline = dlt.pipeline(
        "planwire_bench", destination=destination, dataset_name=schema, pipelines_dir=folder
    )
    budgets = dlt.resource(
        pages(url, token, company), name="budgets", primary_key="id", write_disposition="merge"
    )
    pipeline.run(budgets)


def tap(url, token, company, path):
    with open(path, "w") as stream:
        is_first = True
        for page in pages(url, token, company):
            if is_first:
                properties = {name: schema(name, page) for name in page[0]}
                message = {"type": "SCHEMA", "stream": "budgets", "key_properties": ["id"]}
                message["schema"] = {"type": "object", "properties": properties}
                print(json.dumps(message), file=stream)
                is_first = False
            for record in page:
                message = {"type": "RECORD", "stream": "budgets", "record": record}
                print(json.dumps(message), file=stream)


def schema(name, page):
    """The type of a field, as the records of a page show it."""
    if name.endswith("_at"):
        return {"type": ["string", "null"], "format": "date-time"}
    names = {bool: "boolean", int: "integer", float: "number", str: "string", list: "array", dict: "object"}
    types = {names[type(record[name])] for record in page if record.get(name) is not None}
    if types == {"integer", "number"}:
        types = {"number"}
    return {"type": [*sorted(types or {"string"}), "null"]}


def target(program, path, database):
    settings = {
        "sqlalchemy_url": database.replace("postgresql://", "postgresql+psycopg://"),
        "default_target_schema": "plan",
        "load_method": "upsert",
    }
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file, open(path) as stream:
        json.dump(settings, file)
        file.flush()
        command = [program, "--config", file.name]
        subprocess.run(command, stdin=stream, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)


def main():
    jobs = {"dlt": dlt, "tap": tap, "target": target}
    name, *arguments = sys.argv[1:]
    start = time.monotonic()
    jobs[name](*arguments)
    wall = time.monotonic() - start
    # target-postgres is a child of this process, whose own cost does not count beside it.
    whose = resource.RUSAGE_CHILDREN if name == "target" else resource.RUSAGE_SELF
    usage = resource.getrusage(whose)
    cost = {"wall": wall, "cpu": usage.ru_utime + usage.ru_stime, "peak": usage.ru_maxrss * 1024}
    print(json.dumps(cost))


main()
