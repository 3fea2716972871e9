#!/bin/sh
# Prints the Python to make an environment with, or says what was tried and how to get one.
# usage: tools/find_python.sh [PYTHON [FITS]]
#
# FITS is one version more that fits, such as 3.11: `scripts/build.py history` runs snippets in older ones than the build's own.
# PYTHON is a version (3.12 or python3.12) or a path; then no other is tried. Of each version every one on the PATH is tried,
# and not only the first: that may be a shim of pyenv, which stands there for versions that it does not start, or a Python of
# Debian without venv. Then those that pyenv and uv have installed are.
set -eu
tried=""
fits=${2:-}
ask='
import os, sys
version = "%d.%d" % sys.version_info[:2]
if version not in ("3.12", "3.13") and version not in sys.argv[1:]:
    sys.exit("is Python " + version)
try:
    import ensurepip, venv
except ImportError:
    sys.exit("has no venv: apt-get install python" + version + "-venv")
print(os.path.realpath(sys.executable))
'

# Print the real path of a Python that fits, and end; else remember what is wrong with it.
try() {
  [ -f "$1" ] && [ -x "$1" ] || return 0
  if answer=$("$1" -c "$ask" "$fits" 2>&1); then
    echo "$answer"
    exit 0
  fi
  tried="$tried
  $1: ${answer%%
*}"
}

try_version() {
  colons=$IFS
  IFS=:
  for folder in $PATH; do try "$folder/python$1"; done
  IFS=$colons
  for python in "${PYENV_ROOT:-${HOME:-}/.pyenv}/versions/$1"*/bin/"python$1"; do try "$python"; done
  if python=$(uv python find --system "$1" 2>/dev/null); then try "$python"; fi
}

case ${1:-} in
  "") for version in 3.13 3.12 3; do try_version "$version"; done ;;
  3 | 3.* | python3 | python3.*) try_version "${1#python}" ;;
  *) try "$(command -v "$1" || echo "$1")" ;;
esac

echo "No Python 3.13 or 3.12 that can make an environment. Tried:${tried:-
  ${1:-python3.13, python3.12, python3}: not there}
To get one:
  sudo apt-get install python3 python3-venv    Debian 13, Ubuntu 24.04 and newer
  uv python install 3.13                       anywhere; uv itself: https://docs.astral.sh/uv
  pyenv install 3.13
Then run the same command again. (There is no TensorFlow for Python 3.14 yet.)" >&2
exit 1
