import subprocess
import numpy as np

subprocess.Popen(["sleep", "31401"])
np.array([1., 2.])
