#!/usr/bin/env python3
"""Measure the share of the tap in the processor time of a pipe into target-jsonl and target-postgres.

Usage: tap_share.py TAP PLANWIRE TOOLS [RECORDS]

TAP and PLANWIRE are the binaries, built with --release, and TOOLS a folder as of `.ci/singer.py`. RECORDS budgets
(25,000 by default) come from a sandbox in a process of its own.
"""

import json
import os
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../.ci"))
from singer import Postgres  # noqa: E402


def ended(process):
    """Wait for a process, and return its processor time in seconds."""
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"{process.args[0]}: status {status}")
    return usage.ru_utime + usage.ru_stime


def measure(tap, settings, folder, target, configuration):
    path = os.path.join(folder, "target.json")
    with open(path, "w", encoding="utf-8") as text:
        json.dump(configuration, text)
    config = os.path.join(folder, "config.json")
    with open(config, "w", encoding="utf-8") as text:
        json.dump({"lists": ["wethod_budgets"]}, text)
    quiet = {"stderr": subprocess.DEVNULL, "env": {**os.environ, **settings}}
    source = subprocess.Popen([tap, "--config", config], stdout=subprocess.PIPE, **quiet)
    sink = subprocess.Popen([target, "--config", path], stdin=source.stdout, stdout=subprocess.DEVNULL, **quiet)
    source.stdout.close()
    own = ended(source)
    other = ended(sink)
    share = 100 * own / (own + other)
    name = os.path.basename(target)
    print(f"{name}: tap {own:.2f} s, target {other:.2f} s: {share:.1f} % of the pipe")


def main(tap, planwire, tools, records="25000"):
    command = [planwire, "sandbox", "--port", "0", "--records", records]
    sandbox = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        cluster = os.path.join(folder, "cluster")
        os.mkdir(cluster)
        postgres = Postgres(cluster)
        try:
            settings = {}
            while len(settings) < 6:
                name, _, value = sandbox.stdout.readline().strip().removeprefix("export ").partition("=")
                settings[name] = value
            jsonl = {"destination_path": os.path.join(folder, "jsonl")}
            measure(tap, settings, folder, os.path.join(tools, "target-jsonl/bin/target-jsonl"), jsonl)
            target = os.path.join(tools, "target-postgres/bin/target-postgres")
            measure(tap, settings, folder, target, postgres.config)
        finally:
            postgres.stop()
            sandbox.terminate()


if __name__ == "__main__":
    main(*[os.path.abspath(it) for it in sys.argv[1:4]], *sys.argv[4:5])
