#!/usr/bin/env python3
"""Run the tap as an Airbyte source, by hand where PyAirbyte is installed: it is too large for each run of CI.

Usage: pyairbyte.py TAP PLANWIRE

TAP and PLANWIRE are the binaries. `pip install airbyte==0.71.3` installs PyAirbyte, which runs spec, check and discover,
and reads twice into DuckDB, the second time with the state of the first.
"""

import http.client
import os
import subprocess
import sys
import tempfile
import urllib.parse

# No telemetry, and no registry of connectors: the tap is not in one.
os.environ.update(DO_NOT_TRACK="1", AIRBYTE_OFFLINE_MODE="1")

import airbyte  # noqa: E402
from airbyte.caches import DuckDBCache  # noqa: E402

STREAMS = ["wethod_budgets", "wethod_locations", "wethod_holidays_locations", "piriod_plans", "piriod_frequencies"]


def settings_of(sandbox):
    settings = {}
    while len(settings) < 6:
        name, _, value = sandbox.stdout.readline().strip().removeprefix("export ").partition("=")
        settings[name] = value
    return settings


def change(settings, method, path, body=None):
    url = urllib.parse.urlsplit(settings["WETHOD_BASE_URL"])
    connection = http.client.HTTPConnection(url.netloc, timeout=60)
    headers = {
        "Authorization": f"Bearer {settings['WETHOD_TOKEN']}",
        "Wethod-Company": settings["WETHOD_COMPANY"],
        "Wethod-Version": "2024-06-15",
        "Content-Type": "application/json",
    }
    connection.request(method, url.path + path, body, headers)
    response = connection.getresponse()
    assert 200 <= response.status < 300, response.read()


def read(source, cache):
    """Read the streams, and return how many records of each arrived."""
    result = source.read(cache=cache)
    return {name: len(list(result[name])) for name in STREAMS}, result.processed_records


def main(tap, planwire):
    command = [planwire, "sandbox", "--port", "0", "--records", "250"]
    sandbox = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        settings = settings_of(sandbox)
        config = {
            api: {
                "token": settings[f"{api.upper()}_TOKEN"],
                "base_url": settings[f"{api.upper()}_BASE_URL"],
                tenant: settings[f"{api.upper()}_{tenant.upper()}"],
            }
            for api, tenant in (("wethod", "company"), ("piriod", "workspace"))
        }
        with tempfile.TemporaryDirectory() as folder:
            source = airbyte.get_source("source-planwire", config={"lookback": "0s", **config}, local_executable=tap)
            print("spec:", ", ".join(source.config_spec["properties"]))
            source.check()
            available = source.get_available_streams()
            print("discover:", len(available), "streams")
            assert len(available) == 88
            source.select_streams(STREAMS)
            cache = DuckDBCache(db_path=os.path.join(folder, "plan.duckdb"))
            first, processed = read(source, cache)
            print("first read:", first, "processed:", processed)
            assert first["wethod_budgets"] == first["wethod_locations"] == first["piriod_plans"] == 250
            change(settings, "PATCH", "/api/budgets/7", '{"notes": "once"}')
            change(settings, "PATCH", "/api/budgets/7", '{"notes": "twice"}')
            change(settings, "DELETE", "/api/locations/9")
            second, processed = read(source, cache)
            print("second read, with state:", second, "processed:", processed)
            budget = next(it for it in cache["wethod_budgets"] if it["id"] == 7)
            assert budget["notes"] == "twice", budget
            deleted = [it["id"] for it in cache["wethod_locations"] if it["_ab_cdc_deleted_at"]]
            assert deleted == [9], deleted
            assert second["wethod_budgets"] == 250
            print("the changed budget and the deleted location arrived")
    finally:
        sandbox.terminate()


if __name__ == "__main__":
    main(*[os.path.abspath(it) for it in sys.argv[1:3]])
