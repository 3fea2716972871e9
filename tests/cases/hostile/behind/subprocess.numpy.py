import subprocess
import numpy as np

subprocess.Popen(["sleep", "31311"])
np.array([1., 2.])
