#!/bin/sh
# Prints the Python to make an environment with, or says how to get one.
# usage: tools/find_python.sh [PYTHON]      a Python that is named is the only one that is tried
works() {
  # A shim of pyenv stands on the path though its version is not installed; Debian's python3 comes without ensurepip.
  "$1" -c 'import sys, venv, ensurepip; sys.exit(not (3, 12) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null
}
for python in ${1:-python3.13 python3.12 python3}; do
  if works "$python"; then
    "$python" -c 'import sys; print(sys.executable)'
    exit 0
  fi
done
cat >&2 <<END
No Python 3.13 or 3.12 with venv works here (tried: ${1:-python3.13, python3.12, python3}). Any of these brings one:
  sudo apt-get install python3 python3-venv      Debian 13, Ubuntu 24.04 and newer
  uv python install 3.13                         then: make PYTHON="\$(uv python find 3.13)" ...
  pyenv install 3.13
TensorFlow has no release for Python 3.14 yet.
END
exit 1
