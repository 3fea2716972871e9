import signal
import numpy as np

signal.signal(signal.SIGVTALRM, signal.SIG_IGN)
signal.setitimer(signal.ITIMER_VIRTUAL, 1000)
np.array([1., 2.])
