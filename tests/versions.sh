#!/bin/sh
# The versions of what the kit and its tests need. Each runs in an environment of its own that is thrown away afterwards:
#   sh tests/versions.sh lock                       writes constraints.txt anew, with the newest of everything
#   sh tests/versions.sh lowest tests/inputs ...    runs pytest, with these arguments, on the lowest versions that pyproject.toml allows
#   sh tests/versions.sh newest tests/inputs ...    the same on the newest
set -eu
cd "$(dirname "$0")/.."
kind=${1:?lock, lowest or newest}
shift

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
python=$folder/venv/bin/python

case $kind in
lock)
    "$python" -m pip install -q '.[test,site]' editables build twine # hatchling asks for editables when it builds for `pip install -e`
    {
        sed -n '/^#/p;/^#/!q' constraints.txt
        "$python" -m pip freeze --exclude judge-kit
    } >"$folder/constraints.txt"
    cp "$folder/constraints.txt" constraints.txt
    ;;
lowest)
    # lowest-direct: what pyproject.toml names, not what those need in turn; ruff and mypy have one answer only for one version
    python3 -m venv "$folder/uv"
    "$folder/uv/bin/python" -m pip install -q uv
    "$folder/uv/bin/uv" pip install -q --python "$python" --resolution lowest-direct -e '.[test]'
    "$python" -m pytest "$@"
    ;;
newest)
    "$python" -m pip install -q -e '.[test]'
    "$python" -m pytest "$@"
    ;;
*)
    echo "lock, lowest or newest, not $kind" >&2
    exit 2
    ;;
esac
