#!/bin/sh
# Writes constraints.txt: the version of each package that the pinned ones need, for Python 3.12 and newer on any machine.
# usage: tools/constraints.sh UV
set -eu
pins=$(mktemp -d)
trap 'rm -rf "$pins"' EXIT
cp requirements*.txt "$pins"
# What is written today must not decide what is written now. The project itself is in the requirements, and is no constraint.
sed -i -e '/^-c /d' -e '/^-e /d' "$pins/requirements-site.txt"
"$1" pip compile --universal --python-version 3.12 --no-annotate --quiet \
  --custom-compile-command "make constraints" --output-file "$pins/constraints.txt" "$pins/requirements-dev.txt"
cp "$pins/constraints.txt" constraints.txt
