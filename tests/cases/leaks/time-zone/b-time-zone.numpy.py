import time

"UTC" if time.tzname[0] != "PRB" else "PRB"
