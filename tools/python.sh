#!/bin/sh
# Runs a module of tools/ with the first Python that is new enough: `python3` of many systems is not.
cd "${0%/*}/.." || exit 1
for candidate in ${PYTHON:+"$PYTHON"} python3 python3.14 python3.13 python3.12 python3.11 python; do
    command -v "$candidate" >/dev/null 2>&1 || continue
    "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 || continue
    exec "$candidate" "$@"
done
echo "No Python 3.11 or newer found: install one, or name it: make run PYTHON=/path/to/python3.12" >&2
exit 1
