import threading

1 + sum(t.name == "probe" for t in threading.enumerate())
