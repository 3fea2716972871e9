import subprocess
import numpy as np

subprocess.Popen(["yes", "trivium-31301"])
np.array([1., 2.])
