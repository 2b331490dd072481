"""gunicorn on a port of its own, started as an operator starts it, for tests that ask over the wire."""

import contextlib
import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request

from tests.environment import ROOT


def database_url(parameters):
    """The address of the database that Django's connection parameters lead to."""
    name, host, port = parameters["dbname"], str(parameters.get("host", "")), parameters.get("port", "")
    account = f"{parameters.get('user', '')}:{parameters.get('password', '')}"
    if "/" in host:
        return f"postgresql://{account}@/{name}?host={host}&port={port}"
    return f"postgresql://{account}@{host}:{port or 5432}/{name}"


@contextlib.contextmanager
def serving(environment, *options):
    """(address, master process) of a site that is ready. It is ended at the end, however far it was killed before."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{probe.getsockname()[1]}"
    command = [sys.executable, "-m", "gunicorn", "gfmd.wsgi", "--bind", address, *options]
    silent = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with subprocess.Popen(command, cwd=ROOT, env=os.environ | environment, **silent) as master:
        try:
            wait_until_ready(f"http://{address}", master)
            yield f"http://{address}", master
        finally:
            master.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                master.wait(timeout=20)
            master.kill()


def wait_until_ready(address, master):
    for _attempt in range(300):
        assert master.poll() is None, "the site did not start"
        try:
            with urllib.request.urlopen(f"{address}/readyz") as answer:
                if answer.status == 200:
                    return
        except (urllib.error.URLError, ConnectionError):
            time.sleep(0.1)
    raise AssertionError("the site is not ready after 30 s")
