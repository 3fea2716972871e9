#!/bin/sh
# Makes an environment from a file of requirements, or finds that it stands already.
# usage: tools/environment.sh FOLDER REQUIREMENTS [PYTHON]
#
# FOLDER/fits holds what the environment was made from: the Python, and the text of all pins. Where that has changed the
# environment is made anew: mending one in place leaves packages behind that nobody asked for.
set -eu
folder=$1 requirements=$2
python=$("$(dirname "$0")/find_python.sh" ${3:-})
pins=$(cat requirements*.txt constraints.txt pyproject.toml | cksum)
wanted="$("$python" -c 'import sys; print(sys.version, sys.base_prefix)' | tr '\n' ' ') $pins"
fits="$folder/fits"
if [ "$(cat "$fits" 2>/dev/null)" != "$wanted" ]; then
  if [ -e "$folder" ]; then
    echo "$folder was made by another Python or for other pins: it is made anew"
    rm -rf "$folder"
  fi
  "$python" -m venv "$folder"
  echo "$wanted" > "$fits"
fi
if [ ! -e "$folder/$requirements" ]; then
  echo "installing $requirements into $folder"
  # Not taken along: a variable that points at another checkout's code.
  env -u PYTHONPATH "$folder/bin/python" -m pip install --quiet --disable-pip-version-check -r "$requirements"
  touch "$folder/$requirements"
fi
