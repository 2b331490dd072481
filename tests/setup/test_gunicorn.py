"""A request may take longer than gunicorn's time-out: the site is served by threads, wherever it is started."""

import http.client
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SLOW = """
import time

def application(environ, start_response):
    time.sleep(float(environ["PATH_INFO"][1:]))
    start_response("200 OK", [("Content-Length", "4")])
    return [b"done"]
"""


def answer_after(seconds: float, folder: Path, *options: str) -> bytes | None:
    """What a site served with our configuration and a time-out of 2 s says after so long; None if it was killed."""
    (folder / "slow.py").write_text(SLOW)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "gunicorn", "slow", "--pythonpath", str(folder), "--timeout=2", *options]
    with subprocess.Popen([*command, f"--bind=127.0.0.1:{port}"], cwd=ROOT, stderr=subprocess.DEVNULL) as master:
        try:
            while master.poll() is None:
                connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
                try:
                    connection.request("GET", f"/{seconds}")
                    answer = connection.getresponse()
                    return answer.read() if answer.status == 200 else None
                except ConnectionRefusedError:
                    time.sleep(0.05)
                except (http.client.HTTPException, ConnectionError):
                    return None
                finally:
                    connection.close()
            raise AssertionError("it did not start")
        finally:
            master.terminate()
            master.wait(timeout=60)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        pytest.param([], b"done", id="as we serve"),
        pytest.param(["--worker-class=sync", "--threads=1"], None, id="without threads it would be killed"),
    ],
)
def test_a_request_may_outlast_the_time_out(options, said, tmp_path):
    assert answer_after(5, tmp_path, *options) == said


def test_the_site_of_make_run_has_threads_too():
    assert '"threads": 4' in (ROOT / "tools" / "run.py").read_text()
