import sys
import numpy as np

sys.argv.append("--probe")
np.array([1., 2.])
