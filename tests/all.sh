#!/bin/sh
# Installs what the tests need (compilers by apt-get where that is possible, the rest into .venv), then runs all tests.
# Arguments go to pytest.
set -eu
cd "$(dirname "$0")/.."

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; elif sudo -n true 2>/dev/null; then sudo -n "$@"; else return 1; fi
}

# command:package; the first five may not be missing when the tests run, the others are skipped with a reason
is_fresh=no
for pair in g++:g++ javac:default-jdk-headless node:nodejs pypy3:pypy3 rustc:rustc go:golang-go ruby:ruby; do
    command -v "${pair%%:*}" >/dev/null 2>&1 && continue
    command -v apt-get >/dev/null 2>&1 || continue
    [ $is_fresh = yes ] || { as_root apt-get update -qq || true; is_fresh=yes; }
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${pair#*:}" >/dev/null ||
        echo "could not install ${pair#*:}" >&2
done

[ -x .venv/bin/python ] || python3 -m venv .venv
.venv/bin/pip install -q -e '.[test]'
exec .venv/bin/python -m pytest -n 2 --dist loadgroup --no-loadscope-reorder "$@"
