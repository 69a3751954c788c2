"""The peers of the benchmark: dlt, from the same server into SQLite. It is run by `main.rs`, with the Python of
PLANWIRE_BENCH_PYTHON, in which `dlt[sqlalchemy]` and `requests` are installed."""

import resource
import sys
import tempfile
import time

import dlt
import requests


def budgets(url, token, company):
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


def main():
    url, token, company, path, folder = sys.argv[1:]
    start = time.monotonic()
    pipeline = dlt.pipeline(
        "planwire_bench",
        destination=dlt.destinations.sqlalchemy(f"sqlite:///{path}"),
        dataset_name="main",
        pipelines_dir=folder or tempfile.mkdtemp(),
    )
    records = dlt.resource(
        budgets(url, token, company), name="budgets", primary_key="id", write_disposition="merge"
    )
    pipeline.run(records)
    usage = resource.getrusage(resource.RUSAGE_SELF)
    cpu = usage.ru_utime + usage.ru_stime
    print(f"wall {time.monotonic() - start:.3f} s, CPU {cpu:.3f} s, peak {usage.ru_maxrss // 1024} MiB")


main()
