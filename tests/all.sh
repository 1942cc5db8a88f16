#!/bin/sh
# Installs what the tests need (compilers by apt-get, when it may; the rest into .venv, in the versions of constraints.txt), then runs
# the tests with two workers more than there are processors: tests wait, too. Arguments go to pytest; with --full they run at full depth
# (tests/README.md). apt-get may when CI is set, or when you say so: without a terminal nobody is asked, and it may not.
set -eu
cd "$(dirname "$0")/.."

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; elif sudo -n true 2>/dev/null; then sudo -n "$@"; else return 1; fi
}

may_install() {
    [ -n "${CI:-}" ] && return
    [ -t 0 ] && [ -t 2 ] || return
    printf 'install with apt-get:%s? [y/N] ' "$packages" >&2
    read -r answer
    [ "$answer" = y ] || [ "$answer" = Y ]
}

# command:package; where one of the first four is missing tests fail (tests/test_programs.py: CORE), for the others they are skipped;
# chromium is for tests/web/test_browser.py
packages=
for pair in g++:g++ javac:default-jdk-headless node:nodejs rustc:rustc pypy3:pypy3 go:golang-go ruby:ruby chromium:chromium; do
    command -v "${pair%%:*}" >/dev/null 2>&1 || packages="$packages ${pair#*:}"
done
if [ -n "$packages" ] && command -v apt-get >/dev/null 2>&1 && may_install; then
    as_root apt-get update -qq || true
    for package in $packages; do
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$package" >/dev/null ||
            echo "could not install $package" >&2
    done
elif [ -n "$packages" ]; then
    echo "missing:$packages (tests of C, C++, Java, node.js and Rust fail without, others are skipped)" >&2
fi

# the second name is pip's since 25.3, for what the build needs
export PIP_CONSTRAINT=constraints.txt PIP_BUILD_CONSTRAINT=constraints.txt
[ -x .venv/bin/python ] || python3 -m venv .venv
.venv/bin/pip install -q -e '.[test]'
processors=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 1)
unset PYTHONDONTWRITEBYTECODE
# in a fresh checkout each worker would translate all tests for itself: here each file is translated once
[ -d tests/__pycache__ ] || {
    find tests -name 'test_*.py' -print0 |
        xargs -0 -P "$processors" -n 80 .venv/bin/python -m pytest --collect-only -qq -p no:cacheprovider -p no:xdist
} >/dev/null 2>&1 || true
workers=$((processors + 2))
[ "$workers" -le 8 ] || workers=8
exec .venv/bin/python -m pytest -n "$workers" --dist loadfile --no-loadscope-reorder "$@"
