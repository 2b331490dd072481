"""Runs a program of ours on a file that nobody vouches for, in a process with little memory and time.

A small file can unpack to gigabytes or lead a decoder astray (docs/adr/0011-workbooks.md). This module is both sides:
`run` starts it as a program, which takes its limits before it loads the reader or sees a byte of the file.
"""

import resource
import runpy
import subprocess
import sys


class Stopped(Exception):
    """The process took more than it may, or died of the file."""


def run(program, *arguments, content, memory, seconds, patience):
    """What a program (path) writes about `content` (bytes), which it has on standard input; raises `Stopped`.

    `memory` is in bytes of address space, `seconds` of processor time, `patience` in seconds on the clock.
    """
    command = [sys.executable, "-I", "-X", "utf8", __file__, str(memory), str(seconds), str(program), *arguments]
    try:
        done = subprocess.run(  # noqa: S603 (our own programs; the file comes by standard input)
            command,
            input=content,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=patience,
            env={},
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise Stopped from None
    if done.returncode:
        raise Stopped
    return done.stdout


def limit(memory, seconds):
    """From here on the process has little: memory, time, no file to write, few to read, no memory image."""
    limits = [
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NOFILE, 32),
    ]
    for what, most in limits:
        try:
            resource.setrlimit(what, (most, most))
        except (ValueError, OSError):
            if sys.platform == "linux":  # macOS knows no limit of address space; the others hold there too
                raise


if __name__ == "__main__":
    limit(int(sys.argv[1]), int(sys.argv[2]))
    sys.argv = sys.argv[3:]
    runpy.run_path(sys.argv[0], run_name="__main__")
