import signal
import numpy as np

signal.setitimer(signal.ITIMER_REAL, 0.3)
np.array([1., 2.])
