#!/bin/sh
# Makes an environment from a file of requirements, or finds that it stands already.
# usage: tools/environment.sh FOLDER REQUIREMENTS [PYTHON]
#
# FOLDER/fits says what the environment was made from: the Python, and a sum over all pins. Where one of the two has changed
# the environment is made anew: mending one in place leaves packages behind that nobody asked for. Without a PYTHON that is
# named, an environment keeps the Python that made it.
set -eu
folder=$1 requirements=$2 named=${3:-} python=""
find_python=$(dirname "$0")/find_python.sh
if [ -z "$named" ] && [ -f "$folder/python" ]; then
  python=$("$find_python" "$(cat "$folder/python")" 2>/dev/null) || python=""
fi
[ -n "$python" ] || python=$("$find_python" "$named")
# The command that failed has said why; this says what may help.
failed() {
  echo "$folder could not be made: the reason stands above.
A full disk: requirements.txt takes 8 GB and requirements-site.txt 400 MB; \`df -h .\` says what is free.
A folder that may not be written: clone into one that may. No network: pip's own settings name another index.
Then run the same command again; what was left half made is made anew." >&2
  exit 1
}

wanted="$("$python" -c 'import sys; print(*sys.version_info[:2], sys.base_prefix)') $(cat requirements*.txt constraints.txt | cksum)"
if [ "$(cat "$folder/fits" 2>/dev/null)" != "$wanted" ]; then
  if [ -e "$folder" ]; then
    echo "$folder was made by another Python or for other pins: it is made anew"
    rm -rf "$folder" || failed
  fi
  "$python" -m venv "$folder" || failed
  echo "$python" > "$folder/python"
  echo "$wanted" > "$folder/fits"
fi
if [ ! -e "$folder/$requirements" ]; then
  echo "installing $requirements into $folder"
  # Not taken along: a variable that points at another checkout's code.
  env -u PYTHONPATH "$folder/bin/python" -m pip install --quiet --disable-pip-version-check -r "$requirements" || failed
  touch "$folder/$requirements"
fi
