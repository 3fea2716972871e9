import os

os.environ.get("TRIVIUM_PROBE", "unset")
