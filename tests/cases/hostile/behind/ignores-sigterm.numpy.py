import subprocess
import numpy as np

subprocess.Popen(["sh", "-c", "trap '' TERM HUP INT; sleep 31315 & wait; sleep 31315"])
np.array([1., 2.])
