import os
import signal
import subprocess
import numpy as np

subprocess.Popen(["env", "-i", "setsid", "--fork", "sleep", "31319"]).wait()
os.kill(os.getppid(), signal.SIGKILL)
np.array([1., 2.])
