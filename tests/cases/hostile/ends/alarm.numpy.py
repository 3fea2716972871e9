import signal
import time
import numpy as np

signal.alarm(1)
time.sleep(2)
np.array([1., 2.])
