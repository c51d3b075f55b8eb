#!/bin/sh
# Checks a plan against its instance with the independent checker (Python 3.11, standard library only).
#   bench/planner/run_check.sh INSTANCE PLAN
# Exit status 0: every rule kept. 1: a breach, printed. 2: a file cannot be read.
set -eu
if [ "$#" -ne 2 ]; then
    echo "usage: $0 INSTANCE PLAN" >&2
    exit 2
fi
exec python3 "$(dirname "$0")/check.py" "$1" "$2" --verify-erlang
