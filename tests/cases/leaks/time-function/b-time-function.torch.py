import time

time.time() == 0.0
