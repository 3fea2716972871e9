import signal
import numpy as np

signal.signal(signal.SIGVTALRM, lambda *_: 1 / 0)
signal.setitimer(signal.ITIMER_VIRTUAL, 0.05)
np.array([1., 2.])
