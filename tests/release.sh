#!/bin/sh
# What is released, made and tried: sdist and wheel into dist/ (the wheel from the sdist, which so has all that it needs), checked for PyPI,
# then the wheel in an environment of its own, used by somebody who has nothing else. The network is PyPI's alone.
set -eu
cd "$(dirname "$0")/.."

version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' judge/__init__.py)
grep -q "^## $version, " CHANGELOG.md || { echo "CHANGELOG.md has no section for $version" >&2; exit 1; }

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export PIP_CONSTRAINT="$PWD/constraints.txt" PIP_DISABLE_PIP_VERSION_CHECK=1
python3 -m venv "$folder/tools"
"$folder/tools/bin/pip" install -q build twine
rm -rf dist
"$folder/tools/bin/python" -m build --outdir dist >"$folder/log" || { cat "$folder/log" >&2; exit 1; }
"$folder/tools/bin/twine" check --strict dist/*

python3 -m venv "$folder/clean"
"$folder/clean/bin/pip" install -q "dist/judge_kit-$version-py3-none-any.whl"

# Run the installed command with a fresh home, in this locale.
judge() {
    locale=$1
    shift
    (cd "$folder/home" && env -i HOME="$folder/home" PATH="$folder/clean/bin:/usr/bin:/bin" LC_ALL="$locale" judge "$@")
}

mkdir "$folder/home"
[ "$(judge C.UTF-8 --version)" = "$version" ]
[ "$(cd "$folder/home" && "$folder/clean/bin/python" -m judge --version)" = "$version" ]
judge C.UTF-8 init desk >/dev/null
echo 'print(sum(map(int, input().split())))' >"$folder/home/desk/solutions/1000.py"
judge C.UTF-8 run 1000 --root desk | grep '^Accepted'
judge ko_KR.UTF-8 run 1000 --root desk | grep '^맞았습니다'
judge C.UTF-8 today --root desk >/dev/null
echo 'print(0)' >"$folder/home/desk/solutions/1000.py"
! judge C.UTF-8 stress 1000 --root desk --time 30 >"$folder/found" || { cat "$folder/found" >&2; exit 1; }
grep 'kept as stress/1' "$folder/found"
echo "dist/ has $version, and it works"
