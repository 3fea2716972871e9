import os
import signal
import time
import numpy as np

os.kill(os.getppid(), signal.SIGKILL)
time.sleep(1)
np.array([1., 2.])
