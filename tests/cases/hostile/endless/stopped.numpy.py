import os
import signal
import numpy as np

os.kill(os.getpid(), signal.SIGSTOP)
np.array([1., 2.])
